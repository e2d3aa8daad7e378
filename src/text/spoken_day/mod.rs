//! Days as people type them: `3-2-2025`, `3 febr. '25`, `vorig jaar mei`, `18 months ago`.
//!
//! Dutch and English are both understood, always; numbers stand in the Dutch order, day before
//! month. What is typed is cut into pieces; every reader in `READERS` knows one way of saying a day
//! and tries it at one place. An answer to "when?" may say it in any of these ways; within a
//! sentence only those count that can hardly mean anything else, which the readers call firm.

mod calendar;
mod dates;
mod months;
mod names;
mod periods;
mod relative;
mod seasons;
mod years;

#[cfg(test)]
mod tests;

use jiff::civil::Date;

use self::names::{is_lead, is_roughly, tail_is_rough};
use super::spoken_pieces::Pieces;

/// A day as somebody wrote it, and how exactly.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SpokenDay {
    /// The day; the first one of a month, a year or a season.
    pub day: Date,
    /// How exactly it was said.
    pub precision: Precision,
}

/// How exactly a day was said, from the most exact on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Precision {
    /// To the day, or in days or weeks ago.
    Day,
    /// To the month, or in months ago.
    Month,
    /// To the year, or in years ago.
    Year,
    /// By a season, a week, a part of a month or a year, or with "about".
    Rough,
}

/// Why a text is not one day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unclear {
    /// It says no day, or more than two.
    NotADay,
    /// It has the form of a day that is in no calendar: 31 February.
    NoSuchDay,
    /// It may be either of these, in the order in which they are said: `02-25`, `maart of april`.
    TwoWays(Date, Date),
    /// It lies before 1900 or after 2200.
    TooFar,
}

/// What is read: the pieces, and the day it is.
struct Saying {
    pieces: Pieces,
    today: Date,
}

/// A day that a reader found.
#[derive(Clone, Copy, Debug)]
struct Found {
    outcome: Result<SpokenDay, Unclear>,
    /// The place behind it.
    end: usize,
    /// Counts within a longer sentence too.
    firm: bool,
}

/// Reads the day that begins at a place, said in one certain way.
type Reader = fn(&Saying, usize) -> Option<Found>;

const READERS: [Reader; 17] = [
    dates::three_numbers,
    dates::two_numbers,
    dates::year,
    months::day_and_month,
    months::month_and_day,
    months::month,
    months::part_of_month,
    months::year_first,
    seasons::season,
    seasons::part_of_year,
    relative::day_word,
    relative::ago,
    relative::ahead,
    periods::week,
    periods::weekday,
    periods::month,
    periods::year,
];

/// Words and marks between two days that are both said.
const BETWEEN: [&str; 7] = ["of", "or", "en", "and", "tot", "to", "a"];

/// Reads `text`, the answer to "when?", as a day seen from `today`.
///
/// A day without a year is the last one that is not after today. Only the first 200 characters
/// are looked at.
///
/// # Errors
/// Says what is [unclear](Unclear) where the text is not one day between 1900 and 2200.
pub fn read_day(text: &str, today: Date) -> Result<SpokenDay, Unclear> {
    let saying = Saying { pieces: Pieces::of(text), today };
    saying.whole().unwrap_or_else(|| saying.one_of_mentioned())
}

/// The one day that is mentioned within a longer `text`, seen from `today`.
///
/// Bare years and months count only where a word such as `in` or `sinds` makes them days. None
/// where no day, two different ones or an impossible one is mentioned in the first 200 characters.
pub fn day_in(text: &str, today: Date) -> Option<SpokenDay> {
    let saying = Saying { pieces: Pieces::of(text), today };
    saying.one_of_mentioned().ok()
}

impl Saying {
    /// The days that may be read at that place.
    fn readings_at(&self, at: usize) -> impl Iterator<Item = Found> {
        let about = is_roughly(&self.pieces, at);
        READERS
            .into_iter()
            .filter_map(move |reader| reader(self, at))
            .filter(|found| self.pieces.may_end(found.end))
            .map(move |found| if about { found.roughly() } else { found })
    }

    /// The day, or the two days, that the whole text says.
    fn whole(&self) -> Option<Result<SpokenDay, Unclear>> {
        let leads = (0..self.pieces.count()).take_while(|at| is_lead(&self.pieces, *at)).count();
        (0..=leads)
            .filter(|at| self.pieces.may_begin(*at))
            .find_map(|at| self.readings_to_the_end(at).next().or_else(|| self.either_of_two(at)))
    }

    /// The days that may be read from that place to the end.
    fn readings_to_the_end(&self, at: usize) -> impl Iterator<Item = Result<SpokenDay, Unclear>> {
        self.readings_at(at).filter_map(|found| {
            let rough = tail_is_rough(&self.pieces, found.end)?;
            Some(if rough { found.roughly().outcome } else { found.outcome })
        })
    }

    /// Two days with `of`, `or` or a dash between them.
    fn either_of_two(&self, at: usize) -> Option<Result<SpokenDay, Unclear>> {
        self.readings_at(at).find_map(|first| {
            let second = between(&self.pieces, first.end)?;
            let leads = (second..).take(3).take_while(|at| is_lead(&self.pieces, *at)).count();
            let other = (second..=second + leads)
                .find_map(|second| self.readings_to_the_end(second).next())?;
            Some(either(first.outcome, other))
        })
    }

    /// The firm days of a sentence, from left to right.
    fn mentioned(&self) -> Vec<Found> {
        let mut mentioned = Vec::new();
        let mut at = 0;
        while at < self.pieces.count() {
            let firm = Some(at)
                .filter(|at| self.pieces.may_begin(*at))
                .and_then(|at| self.readings_at(at).filter(|it| it.firm).max_by_key(|it| it.end));
            at = firm.map_or(at + 1, |found| found.end.max(at + 1));
            mentioned.extend(firm);
        }
        mentioned
    }

    /// The day that is mentioned, in the most exact way it is.
    fn one_of_mentioned(&self) -> Result<SpokenDay, Unclear> {
        let mut distinct: Vec<Result<SpokenDay, Unclear>> = Vec::new();
        for found in self.mentioned() {
            match distinct.iter_mut().find(|known| is_same(**known, found.outcome)) {
                Some(Ok(known)) => {
                    let again = found.outcome.map_or(known.precision, |day| day.precision);
                    known.precision = known.precision.min(again);
                }
                Some(Err(_)) => {}
                None => distinct.push(found.outcome),
            }
        }
        match distinct.as_slice() {
            [one] => *one,
            [one, other] => either(*one, *other),
            _ => Err(Unclear::NotADay),
        }
    }
}

impl Found {
    /// The day that was said so exactly.
    fn new(day: Result<Date, Unclear>, precision: Precision, end: usize) -> Self {
        Self { outcome: day.map(|day| SpokenDay { day, precision }), end, firm: false }
    }

    /// The same, which counts within a sentence if this holds.
    fn firm_if(self, firm: bool) -> Self {
        Self { firm, ..self }
    }

    fn roughly(self) -> Self {
        let precision = Precision::Rough;
        Self { outcome: self.outcome.map(|spoken| SpokenDay { precision, ..spoken }), ..self }
    }
}

/// The place behind the word or mark that stands between two days.
fn between(pieces: &Pieces, at: usize) -> Option<usize> {
    (pieces.is_word(at, &BETWEEN) || pieces.is_mark(at, "-/")).then_some(at + 1)
}

fn is_same(one: Result<SpokenDay, Unclear>, other: Result<SpokenDay, Unclear>) -> bool {
    one.map(|one| one.day) == other.map(|other| other.day)
}

/// What two days that are both said come to: one if they are the same, else unclear.
fn either(
    one: Result<SpokenDay, Unclear>,
    other: Result<SpokenDay, Unclear>,
) -> Result<SpokenDay, Unclear> {
    let (first, second) = (one?, other?);
    if first.day == second.day {
        return Ok(first);
    }
    Err(Unclear::TwoWays(first.day, second.day))
}

/// The same of days alone.
fn either_day(one: Result<Date, Unclear>, other: Result<Date, Unclear>) -> Result<Date, Unclear> {
    let (first, second) = (one?, other?);
    if first == second { Ok(first) } else { Err(Unclear::TwoWays(first, second)) }
}
