//! The year that belongs to a month, a season or a part of the year.

use super::names::{is_counted, month_of, side_of};
use super::{Saying, Unclear, calendar};
use crate::text::spoken_length::{Unit, length_at};

/// Words between a month and its year.
const JOINERS: [&str; 8] = ["van", "of", "in", "het", "de", "the", "jaar", "year"];

/// How many pieces may stand between a month and its year: `van het jaar`.
const MOST_JOINERS: usize = 3;

/// Words that put a length of time in the past.
pub(super) const AGO: [&str; 3] = ["geleden", "ago", "terug"];

/// A year and the place behind it.
#[derive(Clone, Copy, Debug)]
pub(super) struct YearAt {
    pub(super) year: Result<i16, Unclear>,
    pub(super) end: usize,
    /// In digits, rather than seen from today.
    pub(super) digits: bool,
}

/// Which years of two digits are read where no apostrophe stands before them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum ShortYears {
    Any,
    /// Those that are no day of a month.
    NoDays,
    None,
}

impl Saying {
    /// The year that stands behind a day, a month or a season that ended there.
    pub(super) fn year_behind(&self, end: usize, short: ShortYears) -> Option<YearAt> {
        let pieces = &self.pieces;
        let mut at = end;
        while at < end + MOST_JOINERS && self.is_joiner(at) {
            at += 1;
        }
        let near = (end..at).all(|at| pieces.is_mark(at, "-/."));
        self.year_at(at)
            .or_else(|| self.short_year_at(at, if near { short } else { ShortYears::None }))
    }

    fn is_joiner(&self, at: usize) -> bool {
        let pieces = &self.pieces;
        let point = pieces.is_mark(at, ".") && pieces.is_glued(at) && pieces.is_glued(at + 1);
        point || pieces.is_mark(at, ",-/") || pieces.is_word(at, &JOINERS)
    }

    /// The year that stands there: `2024`, `'24`, `vorig jaar`, `two years ago`.
    pub(super) fn year_at(&self, at: usize) -> Option<YearAt> {
        self.year_in_digits_at(at)
            .or_else(|| self.year_with_apostrophe_at(at))
            .or_else(|| self.year_on_side_at(at))
            .or_else(|| self.year_ago_at(at))
    }

    fn year_in_digits_at(&self, at: usize) -> Option<YearAt> {
        let number = self.pieces.number(at).filter(|number| number.digits >= 4)?;
        let year = calendar::year(number.value);
        (!is_counted(&self.pieces, at + 1)).then_some(YearAt { year, end: at + 1, digits: true })
    }

    fn year_with_apostrophe_at(&self, at: usize) -> Option<YearAt> {
        let apostrophe = self.pieces.is_mark(at, "'") && self.pieces.is_glued(at + 1);
        let number =
            self.pieces.number(at + 1).filter(|number| apostrophe && number.digits == 2)?;
        let year = calendar::short_year(number.value, self.today);
        Some(YearAt { year, end: at + 2, digits: true })
    }

    fn year_on_side_at(&self, at: usize) -> Option<YearAt> {
        let side = self.pieces.word(at).and_then(side_of)?;
        let year = calendar::year_on_side(side, self.today);
        let named = self.pieces.is_word(at + 1, &["jaar", "year"]);
        named.then_some(YearAt { year, end: at + 2, digits: false })
    }

    /// The year in which the day so many years before today lies.
    fn year_ago_at(&self, at: usize) -> Option<YearAt> {
        let spoken = length_at(&self.pieces, at)?;
        let ago = spoken.unit.unit == Unit::Year && self.pieces.is_word(spoken.end, &AGO);
        let year = calendar::before(self.today, spoken.length).map(jiff::civil::Date::year);
        ago.then_some(YearAt { year, end: spoken.end + 1, digits: false })
    }

    fn short_year_at(&self, at: usize, short: ShortYears) -> Option<YearAt> {
        let number = self.pieces.number(at).filter(|number| number.digits == 2)?;
        let allowed = match short {
            ShortYears::Any => true,
            ShortYears::NoDays => number.value > 31,
            ShortYears::None => false,
        };
        let month_follows = self.pieces.word(at + 1).and_then(month_of).is_some();
        let time_follows = self.pieces.is_mark(at + 1, ":") && self.pieces.is_glued(at + 1);
        let other = month_follows || time_follows || is_counted(&self.pieces, at + 1);
        let year = calendar::short_year(number.value, self.today);
        (allowed && !other).then_some(YearAt { year, end: at + 1, digits: true })
    }
}
