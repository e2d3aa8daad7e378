//! Days seen from today: `gisteren`, `18 maanden geleden`, `over 3 weken`.

use super::names::without_part_of_day;
use super::years::AGO;
use super::{Found, Precision, Saying, between, calendar, either_day};
use crate::text::distance::typing_errors;
use crate::text::spoken_length::{Length, Speech, Spoken, Unit, UnitName, length_at, unit_of};
use crate::text::spoken_number::{ARTICLES, quantity_at};
use crate::text::spoken_pieces::Pieces;

/// Words before `morgen` with which it is the morning.
const MORNING_AFTER: [&str; 9] =
    ["deze", "de", "goede", "een", "elke", "iedere", "s", "vroege", "zelfde"];

/// Words before which a length of time began that long ago.
const SINCE: [&str; 3] = ["sinds", "sedert", "since"];

/// `vandaag`, `gisteravond`, `the day before yesterday`, `tomorrow`.
pub(super) fn day_word(saying: &Saying, at: usize) -> Option<Found> {
    let pieces = &saying.pieces;
    let word = pieces.word(at)?;
    let (days, length) = match (word, pieces.word(at + 1), pieces.word(at + 2)) {
        ("day", Some("before"), Some("yesterday")) => (-2, 3),
        ("day", Some("after"), Some("tomorrow")) => (2, 3),
        ("last", Some("night"), _) => (-1, 2),
        ("this", Some("morning" | "afternoon" | "evening"), _) => (0, 2),
        _ => (days_of(pieces, at, word)?, 1),
    };
    // `nu` says that something is so, rather than when it happened.
    let firm = !matches!(word, "nu" | "now");
    let day = calendar::days_away(saying.today, days);
    Some(Found::new(day, Precision::Day, at + length).firm_if(firm))
}

fn days_of(pieces: &Pieces, at: usize, word: &str) -> Option<i32> {
    match word {
        "vandaag" | "today" | "vanochtend" | "vanmorgen" | "vanmiddag" | "vanavond"
        | "vannacht" | "tonight" | "nu" | "now" => Some(0),
        "yesterday" => Some(-1),
        "tomorrow" => Some(1),
        "overmorgen" => Some(2),
        "morgen" => (!pieces.is_after(at, &MORNING_AFTER)).then_some(1),
        _ => match without_part_of_day(word) {
            "gisteren" | "gister" => Some(-1),
            "eergisteren" | "eergister" => Some(-2),
            "morgen" => Some(1),
            _ => None,
        },
    }
}

/// `18 maanden geleden`, `a year and a half ago`, `1 of 2 weken geleden`, `een maand of drie
/// geleden`, `sinds 2 jaar`; `week geleden` is not firm.
pub(super) fn ago(saying: &Saying, at: usize) -> Option<Found> {
    either_ago(saying, at)
        .or_else(|| length_ago(saying, at))
        .or_else(|| about_so_many_ago(saying, at))
        .or_else(|| one_ago(saying, at))
}

fn is_ago(pieces: &Pieces, at: usize) -> bool {
    pieces.is_word(at, &AGO)
}

fn precision_of(unit: UnitName) -> Precision {
    match unit.unit {
        Unit::Day | Unit::Week => Precision::Day,
        Unit::Month | Unit::Quarter => Precision::Month,
        Unit::HalfYear | Unit::Year => Precision::Year,
    }
}

fn length_ago(saying: &Saying, at: usize) -> Option<Found> {
    let pieces = &saying.pieces;
    let spoken = length_at(pieces, at)?;
    let misspelt = pieces
        .word(spoken.end)
        .is_some_and(|word| word.chars().count() > 4 && typing_errors(word, "geleden") == 1);
    let day = calendar::before(saying.today, spoken.length);
    let found = |end| Found::new(day, precision_of(spoken.unit), end);
    if is_ago(pieces, spoken.end) {
        // `een paar halfjaar geleden`
        let counted = pieces.word(at).and_then(unit_of).is_none();
        Some(found(spoken.end + 1).firm_if(counted))
    } else if misspelt {
        // `maanden gelden` is a sentence about something else.
        Some(found(spoken.end + 1))
    } else {
        pieces.is_after(at, &SINCE).then(|| found(spoken.end).firm_if(true))
    }
}

/// `1 of 2 weken geleden`, `een week of twee weken geleden`, `1-2 jaar geleden`.
fn either_ago(saying: &Saying, at: usize) -> Option<Found> {
    let pieces = &saying.pieces;
    let quantity = quantity_at(pieces, at)?;
    let unit = pieces.word(quantity.end).and_then(unit_of);
    let next = between(pieces, quantity.end + usize::from(unit.is_some()))?;
    let second = length_at(pieces, next).filter(|second| is_ago(pieces, second.end))?;
    let unit = unit.unwrap_or(second.unit);
    // `een jaar en twee maanden geleden` is one length.
    if length_at(pieces, at).is_some_and(|whole| whole.end == second.end) {
        return None;
    }
    let first = calendar::before(saying.today, Length::of(quantity.hundredths, unit.unit));
    let day = either_day(first, calendar::before(saying.today, second.length));
    Some(Found::new(day, precision_of(second.unit), second.end + 1).firm_if(true))
}

/// `een maand of drie geleden`.
fn about_so_many_ago(saying: &Saying, at: usize) -> Option<Found> {
    let pieces = &saying.pieces;
    let unit = pieces.word(pieces.skip_word(at, &ARTICLES)).and_then(unit_of)?;
    let or = pieces.skip_word(at, &ARTICLES) + 1;
    let quantity = quantity_at(pieces, or + 1).filter(|_| pieces.is_word(or, &["of", "or"]))?;
    let day = calendar::before(saying.today, Length::of(quantity.hundredths, unit.unit));
    let found = Found::new(day, Precision::Rough, quantity.end + 1);
    is_ago(pieces, quantity.end).then(|| found.firm_if(true))
}

/// `week geleden`; within a sentence it would be the end of `een paar jaar geleden`.
fn one_ago(saying: &Saying, at: usize) -> Option<Found> {
    let unit = saying.pieces.word(at).and_then(unit_of).filter(|unit| unit.singular)?;
    let day = calendar::before(saying.today, Length::of(100, unit.unit));
    is_ago(&saying.pieces, at + 1).then(|| Found::new(day, precision_of(unit), at + 2))
}

/// `over 3 weken`; `in 2 weeks` is not firm, for it says how long something takes as well.
pub(super) fn ahead(saying: &Saying, at: usize) -> Option<Found> {
    let pieces = &saying.pieces;
    let over = pieces.is_word(at, &["over"]);
    let spoken = length_at(pieces, at + 1).filter(|_| over || pieces.is_word(at, &["in"]))?;
    // `over two years ago` is more than two years ago.
    let other =
        pieces.is_word(spoken.end, &["geleden", "ago"]) || (over && !is_dutch(saying, at, spoken));
    let day = calendar::after(saying.today, spoken.length);
    let found = Found::new(day, precision_of(spoken.unit), spoken.end);
    (!other).then(|| found.firm_if(over))
}

/// Whether `over` and this length are Dutch: in English they are "more than".
fn is_dutch(saying: &Saying, at: usize, spoken: Spoken) -> bool {
    let english = saying.pieces.is_word(at + 1, &["a", "an", "one"]);
    spoken.unit.speech != Speech::English && !english
}
