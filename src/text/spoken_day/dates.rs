//! Days, months and years in digits: `3-2-2025`, `2025-02-03`, `02-2025`, `3/2`, `2024`.

use jiff::civil::Date;

use super::names::is_counted;
use super::{Found, Precision, Saying, Unclear, calendar, either_day};
use crate::text::spoken_pieces::{Number, Pieces};

/// The marks between the numbers of a date.
const SEPARATORS: &str = "-/.";

/// Words after which a bare year is a moment; after `van` it is a name ("het artikel van 2018").
const MOMENTS: [&str; 5] = ["in", "sinds", "sedert", "since", "vanaf"];

/// `3-2-2025`, `03/02/2025`, `3.2.25`, `2025-02-03`; `3 2 2025` is not firm.
pub(super) fn three_numbers(saying: &Saying, at: usize) -> Option<Found> {
    let pieces = &saying.pieces;
    let second_at = pieces.skip_mark(at + 1, SEPARATORS);
    let third_at = pieces.skip_mark(second_at + 1, SEPARATORS);
    let marked = pieces.is_mark(at + 1, SEPARATORS) && pieces.is_mark(second_at + 1, SEPARATORS);
    let third_at = pieces.skip_mark(third_at, "'");
    let (first, second) = (pieces.number(at)?, pieces.number(second_at)?);
    let third = pieces.number(third_at)?;
    // Three loose numbers are a date only with a full year among them.
    if second.digits > 2 || !(marked || first.digits == 4 || third.digits == 4) {
        return None;
    }
    let day = match (first.digits, third.digits) {
        (4, 1 | 2) => calendar::year(first.value)
            .and_then(|year| calendar::day(year, second.value, third.value)),
        (1 | 2, 2) => calendar::short_year(third.value, saying.today)
            .and_then(|year| day_in_year(year, first, second)),
        (1 | 2, 3..) => {
            calendar::year(third.value).and_then(|year| day_in_year(year, first, second))
        }
        _ => return None,
    };
    let tight = marked && (at + 1..=third_at).all(|at| pieces.is_glued(at));
    let firm = tight && day != Err(Unclear::TooFar);
    Some(Found::new(day, Precision::Day, third_at + 1).firm_if(firm))
}

/// The day of two numbers, the day before the month, or else the other way round.
fn day_in_year(year: i16, first: Number, second: Number) -> Result<Date, Unclear> {
    let swapped = second.value > 12 && first.value <= 12;
    let (day, month) =
        if swapped { (second.value, first.value) } else { (first.value, second.value) };
    calendar::day(year, month, day)
}

/// `02-2025`, `2025-02`, `3/2`.
pub(super) fn two_numbers(saying: &Saying, at: usize) -> Option<Found> {
    let pieces = &saying.pieces;
    let second_at = pieces.skip_mark(at + 1, SEPARATORS);
    let (first, second) = (pieces.number(at)?, pieces.number(second_at)?);
    let separated = pieces.is_mark(at + 1, "-/");
    let end = second_at + 1;
    match (first.digits, second.digits) {
        (1 | 2, 4) => {
            let month = first_of_month(second, first);
            let firm = separated && is_month_in_sentence(pieces, at) && month.is_ok();
            Some(Found::new(month, Precision::Month, end).firm_if(firm))
        }
        // `2023-24` is two years.
        (4, 1 | 2) if separated && second.value <= 12 => {
            let month = first_of_month(first, second);
            let firm = is_month_in_sentence(pieces, at) && month.is_ok();
            Some(Found::new(month, Precision::Month, end).firm_if(firm))
        }
        (1 | 2, 1 | 2) if separated => {
            let (day, precision) = day_or_month(saying, first, second);
            Some(Found::new(day, precision, end))
        }
        _ => None,
    }
}

/// Whether a month and a year in digits, with a mark between them, are no number of a document:
/// those are written as `1/2024`.
fn is_month_in_sentence(pieces: &Pieces, at: usize) -> bool {
    let tight = pieces.is_glued(at + 1) && pieces.is_glued(at + 2);
    tight && (pieces.is_mark(at + 1, "-") || pieces.is_after(at, &MOMENTS))
}

fn first_of_month(year: Number, month: Number) -> Result<Date, Unclear> {
    calendar::year(year.value).and_then(|year| calendar::day(year, month.value, 1))
}

/// Two short numbers: day and month; else month and year (`02-98`), where both are possible
/// either of month and day, and month and year (`02-25`).
fn day_or_month(
    saying: &Saying,
    first: Number,
    second: Number,
) -> (Result<Date, Unclear>, Precision) {
    let day = |month: Number, day: Number| {
        let month = i8::try_from(month.value).ok().ok_or(Unclear::NoSuchDay)?;
        calendar::day_without_year(month, day.value, false, saying.today)
    };
    if second.value <= 12 || first.value > 12 {
        return (day(second, first), Precision::Day);
    }
    let month = calendar::short_year(second.value, saying.today)
        .and_then(|year| calendar::day(year, first.value, 1));
    if second.value > 31 {
        return (month, Precision::Month);
    }
    (either_day(day(first, second), month), Precision::Day)
}

/// `2024`, `'24`, `het jaar 2024`, `2023 of 2024`, `2023-24`.
pub(super) fn year(saying: &Saying, at: usize) -> Option<Found> {
    let pieces = &saying.pieces;
    let number_at = pieces.skip_word(at, &["jaar", "year", "anno"]);
    if pieces.number(number_at).is_some_and(|number| number.digits != 4) {
        return None;
    }
    let found = saying.year_at(number_at).filter(|found| found.digits)?;
    let first = found.year.and_then(first_day);
    let (day, end) = match other_year(saying, found.end, first) {
        Some((other, end)) => (either_day(first, other), end),
        None => (first, found.end),
    };
    let article = usize::from(pieces.is_after(at, &["het", "the"]));
    let placed = at.checked_sub(article).is_some_and(|at| pieces.is_after(at, &MOMENTS));
    let firm = placed && day != Err(Unclear::TooFar) && !is_counted(pieces, end);
    Some(Found::new(day, Precision::Year, end).firm_if(firm))
}

/// The other year of `2023 of 2024`, `2023-2024` and `2023/24`, and the place behind it.
fn other_year(
    saying: &Saying,
    at: usize,
    first: Result<Date, Unclear>,
) -> Option<(Result<Date, Unclear>, usize)> {
    let pieces: &Pieces = &saying.pieces;
    let next = super::between(pieces, at)?;
    let number = pieces.number(next)?;
    let short = number.digits == 2 && pieces.is_mark(at, "-/") && pieces.is_glued(next);
    let century = first.ok().and_then(|day| u64::try_from(day.year()).ok()).map(|it| it / 100);
    let year = match number.digits {
        4 => calendar::year(number.value),
        2 if short => calendar::year(century? * 100 + number.value),
        _ => return None,
    };
    (!is_counted(pieces, next + 1)).then_some((year.and_then(first_day), next + 1))
}

fn first_day(year: i16) -> Result<Date, Unclear> {
    calendar::first_of(Some(year), 1)
}
