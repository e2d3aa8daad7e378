//! Seasons, and the beginning, the middle and the end of a year.

use super::names::{Side, edge_of, season_of, side_of};
use super::years::ShortYears;
use super::{Found, Precision, Saying, calendar};
use crate::text::spoken_length::length_at;

/// How many months a season lasts.
const SEASON: i8 = 3;

/// `zomer 2023`, `afgelopen zomer`, `the winter of 2023-2024`.
pub(super) fn season(saying: &Saying, at: usize) -> Option<Found> {
    let pieces = &saying.pieces;
    let side = pieces.word(at).and_then(side_of);
    let name_at = at + usize::from(side.is_some());
    let month = pieces.word(name_at).and_then(season_of)?;
    let year = saying.year_behind(name_at + 1, ShortYears::NoDays);
    let day = match (year, side) {
        (Some(found), _) => found.year.and_then(|year| calendar::first_of(Some(year), month)),
        (None, Some(side)) => calendar::on_side(side, month, SEASON, saying.today),
        (None, None) => calendar::begun(month, saying.today),
    };
    let end = year.map_or(name_at + 1, |found| winter_end(saying, found.end, month));
    let firm = year.is_some() || side.is_some_and(|side| side != Side::This);
    Some(Found::new(day, Precision::Rough, end).firm_if(firm))
}

/// A winter lies in two years, and may name both of them.
fn winter_end(saying: &Saying, end: usize, month: i8) -> usize {
    let pieces = &saying.pieces;
    let second = pieces.is_mark(end, "-/")
        && pieces.number(end + 1).is_some_and(|number| matches!(number.digits, 2 | 4));
    if month == 12 && second { end + 2 } else { end }
}

/// `begin 2024`, `medio 2024`, `the end of last year`.
pub(super) fn part_of_year(saying: &Saying, at: usize) -> Option<Found> {
    let edge = saying.pieces.word(at).and_then(edge_of)?;
    // `half a year ago` is a length of time.
    if length_at(&saying.pieces, at).is_some() {
        return None;
    }
    let found = saying.year_behind(at + 1, ShortYears::None)?;
    let day = found.year.and_then(|year| calendar::edge_of_year(year, edge));
    Some(Found::new(day, Precision::Rough, found.end).firm_if(day.is_ok()))
}
