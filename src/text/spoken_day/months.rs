//! Days and months with the name of the month: `3 februari 2025`, `February 3rd`, `eind mei`.

use jiff::civil::Date;

use super::names::{Edge, MonthName, Side, edge_of, is_counted, month_of, season_of, side_of};
use super::years::{ShortYears, YearAt};
use super::{Found, Precision, Saying, Unclear, between, calendar, either_day};
use crate::text::spoken_length::Speech;
use crate::text::spoken_number::number_in_words;
use crate::text::spoken_pieces::Pieces;

/// What makes a number an ordinal, written right behind it.
const ORDINALS: [&str; 7] = ["e", "de", "ste", "st", "nd", "rd", "th"];

/// Words behind `may` and `march` with which these are verbs.
const VERB_FOLLOWED_BY: [&str; 31] = [
    "we",
    "i",
    "you",
    "they",
    "he",
    "she",
    "it",
    "the",
    "a",
    "an",
    "be",
    "not",
    "also",
    "still",
    "only",
    "have",
    "need",
    "ask",
    "send",
    "use",
    "keep",
    "our",
    "your",
    "my",
    "their",
    "someone",
    "anyone",
    "libraries",
    "library",
    "staff",
    "members",
];

/// Words behind a day that cannot belong to a verb `may` before them.
const NEXT_CLAUSE: [&str; 8] = ["and", "but", "so", "en", "maar", "dus", "mag", "can"];

/// Words before a number with which it is the number of something.
const NUMBERED: [&str; 10] = [
    "artikel",
    "article",
    "art",
    "lid",
    "section",
    "paragraph",
    "recital",
    "overweging",
    "nr",
    "no",
];

/// Words before which a bare month is a moment; before a bare day of `may` too.
const MOMENTS: [&str; 6] = ["in", "sinds", "sedert", "since", "during", "maand"];

/// Words before which a number and a month are a day, whatever follows.
const DAY_FOLLOWS: [&str; 9] =
    ["op", "on", "sinds", "since", "per", "by", "vanaf", "from", "before"];

/// A month and the place behind it.
#[derive(Clone, Copy)]
struct MonthAt {
    name: MonthName,
    end: usize,
}

/// A day of the month and the place behind it.
#[derive(Clone, Copy)]
struct DayAt {
    number: u64,
    end: usize,
    /// `3e`, `3rd`.
    ordinal: bool,
    /// In letters.
    spelt: bool,
}

fn month_at(pieces: &Pieces, at: usize) -> Option<MonthAt> {
    let name = pieces.word(at).and_then(month_of)?;
    let is_verb = name.verb && pieces.is_word(at + 1, &VERB_FOLLOWED_BY);
    let point = name.short && pieces.is_glued(at + 1);
    let end = if point { pieces.skip_mark(at + 1, ".") } else { at + 1 };
    (!is_verb).then_some(MonthAt { name, end })
}

fn day_at(pieces: &Pieces, at: usize) -> Option<DayAt> {
    let spelt = pieces.word(at).filter(|word| !matches!(*word, "een" | "one"));
    if let Some(number) = spelt.and_then(number_in_words) {
        return Some(DayAt { number, end: at + 1, ordinal: false, spelt: true });
    }
    let number = pieces.number(at).filter(|number| number.digits <= 2)?.value;
    let ordinal = pieces.is_word(at + 1, &ORDINALS) && pieces.is_glued(at + 1);
    Some(DayAt { number, end: at + 1 + usize::from(ordinal), ordinal, spelt: false })
}

/// The side that is said there, and the place behind it.
fn side_at(pieces: &Pieces, at: usize) -> (Option<Side>, usize) {
    let side = pieces.word(at).and_then(side_of);
    (side, at + usize::from(side.is_some()))
}

/// `3 februari 2025`, `3rd of Feb '25`, `3-feb-25`, `3 februari`, `komende 3 mei`, `3 mei a.s.`,
/// `3 of 4 mei`.
pub(super) fn day_and_month(saying: &Saying, at: usize) -> Option<Found> {
    let pieces = &saying.pieces;
    let (side, day_place) = side_at(pieces, at);
    let first = day_at(pieces, day_place)?;
    let second = between(pieces, first.end)
        .and_then(|next| day_at(pieces, next))
        .filter(|second| month_behind_day(pieces, second.end).is_some());
    let last = second.unwrap_or(first);
    let month = month_behind_day(pieces, last.end)?;
    let year = saying.year_behind(month.end, ShortYears::Any);
    let coming = coming_end(pieces, month.end);
    let ahead = side == Some(Side::Next) || coming.is_some();
    let day = |number| match year.or_else(|| borrowed_year(saying, month.end)) {
        Some(found) => day_of(found, month.name, number),
        None => calendar::day_without_year(month.name.month, number, ahead, saying.today),
    };
    let outcome = second.map_or_else(
        || day(first.number),
        |other| either_day(day(first.number), day(other.number)),
    );
    let end = year.map(|found| found.end).or(coming).unwrap_or(month.end);
    let firm = year.is_some() || (!last.spelt && is_day(pieces, at, last, month));
    Some(Found::new(outcome, Precision::Day, end).firm_if(firm))
}

/// The year of the other day in `3 juni - 5 juli 2024`.
fn borrowed_year(saying: &Saying, end: usize) -> Option<YearAt> {
    let next = day_at(&saying.pieces, between(&saying.pieces, end)?)?;
    let month = month_behind_day(&saying.pieces, next.end)?;
    saying.year_behind(month.end, ShortYears::Any)
}

fn day_of(found: YearAt, name: MonthName, number: u64) -> Result<Date, Unclear> {
    let month = u64::try_from(name.month).ok().ok_or(Unclear::NoSuchDay)?;
    found.year.and_then(|year| calendar::day(year, month, number))
}

fn month_behind_day(pieces: &Pieces, end: usize) -> Option<MonthAt> {
    let at = pieces.skip_mark(end, "-/.");
    month_at(pieces, pieces.skip_word(at, &["of", "van"]))
}

/// The place behind `a.s.` or `aanstaande`.
fn coming_end(pieces: &Pieces, at: usize) -> Option<usize> {
    let short =
        pieces.is_word(at, &["a"]) && pieces.is_mark(at + 1, ".") && pieces.is_word(at + 2, &["s"]);
    if short {
        return Some(pieces.skip_mark(at + 3, "."));
    }
    pieces.is_word(at, &["aanstaande", "as"]).then_some(at + 1)
}

/// Whether a number and a month without a year are a day, and not `article 6 may` or `the 3 may`
/// with a verb behind it.
fn is_day(pieces: &Pieces, at: usize, day: DayAt, month: MonthAt) -> bool {
    let placed = day.ordinal || pieces.is_after(at, &DAY_FOLLOWS);
    let goes_on = pieces.word(month.end).is_some() && !pieces.is_word(month.end, &NEXT_CLAUSE);
    !month.name.verb || (!pieces.is_after(at, &NUMBERED) && (placed || !goes_on))
}

/// `February 3, 2025`, `May 3rd`; `feb 25` may be a day or a year.
pub(super) fn month_and_day(saying: &Saying, at: usize) -> Option<Found> {
    let pieces = &saying.pieces;
    let month = month_at(pieces, at)?;
    let day_place = pieces.skip_word(pieces.skip_mark(month.end, "-"), &["the"]);
    let day = day_at(pieces, day_place).filter(|day| !day.spelt)?;
    let time = pieces.is_mark(day.end, ":") && pieces.is_glued(day.end);
    if time || is_counted(pieces, day.end) || pieces.word(day.end).and_then(month_of).is_some() {
        return None;
    }
    if let Some(found) = saying.year_behind(day.end, ShortYears::None) {
        let outcome = day_of(found, month.name, day.number);
        return Some(Found::new(outcome, Precision::Day, found.end).firm_if(true));
    }
    if day.number > 31 {
        return None;
    }
    let outcome = day_or_year(saying, month.name, day);
    let placed = day.ordinal || pieces.is_after(at, &["on", "op"]);
    let firm = placed || pieces.word(day.end).is_none();
    Some(Found::new(outcome, Precision::Day, day.end).firm_if(firm))
}

/// The day of a month and a number; of two digits behind a name that is not English alone, the
/// number may be the year too.
fn day_or_year(saying: &Saying, name: MonthName, day: DayAt) -> Result<Date, Unclear> {
    let of_month = calendar::day_without_year(name.month, day.number, false, saying.today);
    if day.number < 10 || day.ordinal || name.speech == Speech::English {
        return of_month;
    }
    let first = calendar::short_year(day.number, saying.today)
        .and_then(|year| calendar::first_of(Some(year), name.month));
    either_day(of_month, first)
}

/// `begin vorige maand`.
pub(super) fn part_of_month(saying: &Saying, at: usize) -> Option<Found> {
    let (edge, side_place) = edge_at(&saying.pieces, at);
    let (side, name_place) = side_at(&saying.pieces, side_place);
    let (edge, side) = edge.zip(side)?;
    let day = calendar::month_on_side(side, saying.today)
        .and_then(|first| calendar::edge_of_month(first, edge));
    let found = Found::new(day, Precision::Rough, name_place + 1);
    saying.pieces.is_word(name_place, &["maand", "month"]).then(|| found.firm_if(true))
}

/// `mei 2024`, `mei`, `afgelopen mei`, `mei vorig jaar`, `eind mei`, `maart of april 2024`.
pub(super) fn month(saying: &Saying, at: usize) -> Option<Found> {
    let pieces = &saying.pieces;
    let (edge, side_place) = edge_at(pieces, at);
    let (side, name_place) = side_at(pieces, side_place);
    let first = month_at(pieces, name_place)?;
    let second = between(pieces, first.end).and_then(|next| month_at(pieces, next));
    let last = second.unwrap_or(first);
    let short = if edge.is_some() { ShortYears::Any } else { ShortYears::NoDays };
    let year = saying.year_behind(last.end, short);
    let day = |name: MonthName| {
        let first = first_day(saying, name, year, side)?;
        edge.map_or(Ok(first), |edge| calendar::edge_of_month(first, edge))
    };
    let outcome = second
        .map_or_else(|| day(first.name), |other| either_day(day(first.name), day(other.name)));
    let precision = if edge.is_some() { Precision::Rough } else { Precision::Month };
    let end = year.map_or(last.end, |found| found.end);
    // `the start may be`
    let noun = !first.name.verb
        || pieces.is_word(at, &["early", "late", "mid"])
        || pieces.is_after(name_place, &["of"]);
    let said = side.is_some_and(|side| side != Side::This) || (edge.is_some() && noun);
    let bare = first.name.exact && pieces.is_after(at, &MOMENTS);
    Some(Found::new(outcome, precision, end).firm_if(year.is_some() || said || bare))
}

/// The part that is said there, and the place behind it and its article.
fn edge_at(pieces: &Pieces, at: usize) -> (Option<Edge>, usize) {
    let edge = pieces.word(at).and_then(edge_of);
    if edge.is_none() {
        return (None, at);
    }
    let next = pieces.skip_word(pieces.skip_mark(at + 1, "-"), &["van", "of"]);
    (edge, pieces.skip_word(next, &["de", "the"]))
}

fn first_day(
    saying: &Saying,
    name: MonthName,
    year: Option<YearAt>,
    side: Option<Side>,
) -> Result<Date, Unclear> {
    match (year, side) {
        (Some(found), _) => found.year.and_then(|year| calendar::first_of(Some(year), name.month)),
        (None, Some(side)) => calendar::on_side(side, name.month, 1, saying.today),
        (None, None) => calendar::begun(name.month, saying.today),
    }
}

/// `vorig jaar mei`, `vorig jaar op 3 mei`, `twee jaar geleden in de zomer`, `2024 mei`.
pub(super) fn year_first(saying: &Saying, at: usize) -> Option<Found> {
    let pieces = &saying.pieces;
    let found = saying.year_at(at)?;
    let next = pieces.skip_word(pieces.skip_mark(found.end, ",-"), &["in", "op", "on"]);
    let next = pieces.skip_word(next, &["de", "het", "the"]);
    if let Some(month) = pieces.word(next).and_then(season_of) {
        let day = found.year.and_then(|year| calendar::first_of(Some(year), month));
        return Some(Found::new(day, Precision::Rough, next + 1).firm_if(!found.digits));
    }
    if let Some(month) = month_at(pieces, next) {
        let day = first_day(saying, month.name, Some(found), None);
        // `last year may members …`
        let firm = !found.digits && (!month.name.verb || pieces.is_after(next, &["in"]));
        return Some(Found::new(day, Precision::Month, month.end).firm_if(firm));
    }
    let day = day_at(pieces, next)?;
    let month = month_behind_day(pieces, day.end)?;
    let firm = !found.digits && !day.spelt && !month.name.verb;
    let outcome = day_of(found, month.name, day.number);
    Some(Found::new(outcome, Precision::Day, month.end).firm_if(firm))
}
