//! The names of months, seasons and weekdays, and the words around them.

use jiff::civil::Weekday;

use crate::text::distance::typing_errors;
use crate::text::spoken_length::{Speech, unit_of};
use crate::text::spoken_number::quantity_at;
use crate::text::spoken_pieces::Pieces;

/// A month as it is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct MonthName {
    /// 1 to 12.
    pub(super) month: i8,
    pub(super) speech: Speech,
    /// A short form, so that a point may follow it.
    pub(super) short: bool,
    /// Written without an error.
    pub(super) exact: bool,
    /// A verb too: `may`, `march`.
    pub(super) verb: bool,
}

/// Which one of its kind is meant: `vorig`, `dit`, `volgend`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Side {
    Last,
    This,
    Next,
}

/// A part of a month or a year: `begin`, `medio`, `eind`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Edge {
    Begin,
    Middle,
    End,
}

/// The months by their full names and their short forms.
const MONTHS: [(i8, Speech, &[&str], &[&str]); 22] = [
    (1, Speech::Dutch, &["januari"], &[]),
    (1, Speech::English, &["january"], &[]),
    (1, Speech::Both, &[], &["jan"]),
    (2, Speech::Dutch, &["februari"], &[]),
    (2, Speech::English, &["february"], &[]),
    (2, Speech::Both, &[], &["feb", "febr"]),
    (3, Speech::Dutch, &["maart"], &["mrt"]),
    (3, Speech::English, &["march"], &["mar"]),
    (4, Speech::Both, &["april"], &["apr"]),
    (5, Speech::Dutch, &["mei"], &[]),
    (5, Speech::English, &["may"], &[]),
    (6, Speech::Dutch, &["juni"], &[]),
    (6, Speech::English, &["june"], &["jun"]),
    (7, Speech::Dutch, &["juli"], &[]),
    (7, Speech::English, &["july"], &["jul"]),
    (8, Speech::Dutch, &["augustus"], &["aug"]),
    (8, Speech::English, &["august"], &[]),
    (9, Speech::Both, &["september"], &["sep", "sept"]),
    (10, Speech::Dutch, &["oktober"], &["okt"]),
    (10, Speech::English, &["october"], &["oct"]),
    (11, Speech::Both, &["november"], &["nov"]),
    (12, Speech::Both, &["december"], &["dec"]),
];

/// Words within one error of a month that are words of their own.
const NO_MONTHS: [&str; 2] = ["match", "marsh"];

/// The first months of the meteorological seasons.
const SEASONS: [(i8, &[&str]); 4] = [
    (3, &["lente", "voorjaar", "spring"]),
    (6, &["zomer", "summer"]),
    (9, &["herfst", "najaar", "autumn", "fall"]),
    (12, &["winter"]),
];

/// The weekdays by their full names.
const WEEKDAYS: [(Weekday, &str, &str); 7] = [
    (Weekday::Monday, "maandag", "monday"),
    (Weekday::Tuesday, "dinsdag", "tuesday"),
    (Weekday::Wednesday, "woensdag", "wednesday"),
    (Weekday::Thursday, "donderdag", "thursday"),
    (Weekday::Friday, "vrijdag", "friday"),
    (Weekday::Saturday, "zaterdag", "saturday"),
    (Weekday::Sunday, "zondag", "sunday"),
];

/// The weekdays by their short forms: too much like other words to stand alone.
const SHORT_WEEKDAYS: [&str; 14] =
    ["ma", "di", "wo", "do", "vr", "za", "zo", "mon", "tue", "wed", "thu", "fri", "sat", "sun"];

/// The parts of the day that Dutch glues to a day: `maandagavond`, `gisterochtend`.
const PARTS_OF_DAY: [&str; 5] = ["ochtend", "morgen", "middag", "avond", "nacht"];

/// What a number before it counts, so that the number is no year and no day.
const COUNTED: [&str; 36] = [
    "leden",
    "mensen",
    "personen",
    "bezoekers",
    "klanten",
    "abonnees",
    "ontvangers",
    "adressen",
    "mails",
    "mailtjes",
    "emails",
    "namen",
    "contacten",
    "gevallen",
    "dingen",
    "boeken",
    "keer",
    "euro",
    "uur",
    "kinderen",
    "members",
    "people",
    "persons",
    "visitors",
    "customers",
    "subscribers",
    "recipients",
    "addresses",
    "names",
    "contacts",
    "cases",
    "things",
    "books",
    "times",
    "records",
    "users",
];

/// What may stand before a day without changing it.
const LEADS: [&str; 44] = [
    "op",
    "sinds",
    "sedert",
    "in",
    "vanaf",
    "per",
    "van",
    "de",
    "het",
    "t",
    "rondom",
    "as",
    "met",
    "ingang",
    "ingaande",
    "dd",
    "datum",
    "dat",
    "was",
    "ik",
    "denk",
    "geloof",
    "volgens",
    "mij",
    "misschien",
    "dan",
    "on",
    "since",
    "from",
    "at",
    "the",
    "of",
    "date",
    "it",
    "i",
    "think",
    "maybe",
    "perhaps",
    "than",
    "during",
    "by",
    "al",
    "ergens",
    "sometime",
];

/// What may stand before or behind a day and says that it is not exactly that one.
const ROUGHLY: [&str; 25] = [
    "ongeveer",
    "circa",
    "ca",
    "rond",
    "rondom",
    "omstreeks",
    "zon",
    "ruim",
    "bijna",
    "krap",
    "minstens",
    "hooguit",
    "hoogstens",
    "maximaal",
    "minimaal",
    "about",
    "around",
    "roughly",
    "approximately",
    "approx",
    "nearly",
    "almost",
    "least",
    "most",
    "somewhere",
];

/// What says the same with `dan` or `than` behind it.
const COMPARATIVES: [&str; 7] = ["meer", "langer", "minder", "korter", "more", "longer", "less"];

/// What may stand behind a day, and only there, and says that it is not exactly that one.
const OR_SO: [&str; 3] = ["zo", "ofzo", "so"];

/// What may stand behind a day without changing it.
const TAILS: [&str; 16] = [
    "jl",
    "jongstleden",
    "geloof",
    "denk",
    "dacht",
    "ik",
    "i",
    "think",
    "of",
    "or",
    "pas",
    "al",
    "precies",
    "exactly",
    "alweer",
    "weer",
];

/// The month that a word names, within one typing error where it has at least five letters.
pub(super) fn month_of(word: &str) -> Option<MonthName> {
    exact_month(word).or_else(|| misspelt_month(word))
}

fn exact_month(word: &str) -> Option<MonthName> {
    MONTHS.iter().find_map(|(month, speech, full, short)| {
        let is_short = short.contains(&word);
        (is_short || full.contains(&word)).then_some(MonthName {
            month: *month,
            speech: *speech,
            short: is_short,
            exact: true,
            verb: matches!(word, "may" | "march"),
        })
    })
}

fn misspelt_month(word: &str) -> Option<MonthName> {
    if !(5..=12).contains(&word.chars().count()) || NO_MONTHS.contains(&word) {
        return None;
    }
    let names = MONTHS.iter().flat_map(|(_, _, full, _)| *full);
    let meant = names.copied().find(|name| {
        // `maart` is one letter from `kaart` and `taart`.
        let begins = name.len() > 5 || name.chars().next() == word.chars().next();
        name.len() >= 5 && begins && typing_errors(word, name) == 1
    });
    meant.and_then(exact_month).map(|name| MonthName { exact: false, verb: false, ..name })
}

/// The first month of the season that a word names.
pub(super) fn season_of(word: &str) -> Option<i8> {
    SEASONS.iter().find(|(_, names)| names.contains(&word)).map(|(month, _)| *month)
}

/// The weekday that a word names, with or without a part of the day.
pub(super) fn weekday_of(word: &str) -> Option<Weekday> {
    let word = without_part_of_day(word);
    WEEKDAYS.iter().find(|(_, dutch, english)| *dutch == word || *english == word).map(|it| it.0)
}

/// `maandag` of `maandagavond`; the word itself where nothing would be left.
pub(super) fn without_part_of_day(word: &str) -> &str {
    let stripped = PARTS_OF_DAY.iter().find_map(|part| word.strip_suffix(part));
    stripped.filter(|day| !day.is_empty()).unwrap_or(word)
}

/// The side that a word names.
pub(super) fn side_of(word: &str) -> Option<Side> {
    match word {
        "vorig" | "vorige" | "afgelopen" | "verleden" | "last" | "previous" | "past" => {
            Some(Side::Last)
        }
        "dit" | "deze" | "this" | "huidige" | "huidig" | "current" => Some(Side::This),
        "volgend" | "volgende" | "komend" | "komende" | "aankomend" | "aankomende"
        | "aanstaande" | "next" | "coming" => Some(Side::Next),
        _ => None,
    }
}

/// The part of a month or year that a word names.
pub(super) fn edge_of(word: &str) -> Option<Edge> {
    match word {
        "begin" | "aanvang" | "beginning" | "start" | "early" => Some(Edge::Begin),
        "medio" | "midden" | "half" | "halverwege" | "mid" | "middle" => Some(Edge::Middle),
        "eind" | "einde" | "ultimo" | "end" | "late" => Some(Edge::End),
        _ => None,
    }
}

/// Whether a number before that place counts something, a length of time among them.
pub(super) fn is_counted(pieces: &Pieces, at: usize) -> bool {
    pieces.word(at).is_some_and(|word| COUNTED.contains(&word) || unit_of(word).is_some())
}

/// Whether what stands there leads to a day without changing it.
pub(super) fn is_lead(pieces: &Pieces, at: usize) -> bool {
    let weekday = pieces
        .word(at)
        .is_some_and(|word| SHORT_WEEKDAYS.contains(&word) || weekday_of(word).is_some());
    weekday || pieces.is_word(at, &LEADS) || pieces.is_mark(at, "(\".,:-") || is_rough(pieces, at)
}

/// Whether what stands there says "about".
pub(super) fn is_rough(pieces: &Pieces, at: usize) -> bool {
    let compares = pieces.is_word(at, &COMPARATIVES) && pieces.is_word(at + 1, &["dan", "than"]);
    // `over two years ago`; but `is that over since 2024?`
    let exceeds = pieces.is_word(at, &["over", "under"]) && quantity_at(pieces, at + 1).is_some();
    compares || exceeds || pieces.is_word(at, &ROUGHLY) || pieces.is_mark(at, "~±")
}

/// Whether "about" is said right before that place, prepositions and articles aside.
pub(super) fn is_roughly(pieces: &Pieces, at: usize) -> bool {
    let before = (0..at).rev().take(4);
    let mut leads = before.take_while(|before| is_lead(pieces, *before));
    leads.any(|before| is_rough(pieces, before))
}

/// Whether what stands from that place on changes nothing: then whether it says "about"; none where
/// something else is said too.
pub(super) fn tail_is_rough(pieces: &Pieces, from: usize) -> Option<bool> {
    let mut rough = false;
    for at in from..pieces.count() {
        if is_rough(pieces, at) || pieces.is_word(at, &OR_SO) {
            rough = true;
        } else if !pieces.is_word(at, &TAILS) && !pieces.is_mark(at, ".,;:!?)\"'") {
            return None;
        }
    }
    Some(rough)
}
