//! Weeks, weekdays, months and years on one side of today: `vorige week dinsdag`, `last month`.

use jiff::civil::Weekday;

use super::names::{Side, side_of, weekday_of};
use super::{Found, Precision, Saying, calendar};

/// Words that say a stretch of time as well ("het afgelopen jaar niets geleend").
const STRETCHES: [&str; 8] =
    ["afgelopen", "past", "komend", "komende", "coming", "aankomend", "aankomende", "aanstaande"];

/// A period on one side of today.
#[derive(Clone, Copy)]
struct Period {
    side: Side,
    /// The place behind it.
    end: usize,
    /// Said in a way that means a moment, even within a sentence.
    firm: bool,
}

impl Saying {
    /// The period that stands there, if its unit is one of these.
    fn period_at(&self, at: usize, units: &[&str]) -> Option<Period> {
        let side = self.pieces.word(at).and_then(side_of)?;
        // `the last year` is twelve months long.
        let stretch = self.pieces.is_word(at, &STRETCHES)
            || (self.pieces.is_word(at, &["last", "next"]) && self.pieces.is_after(at, &["the"]));
        let firm = side != Side::This && !stretch;
        self.pieces.is_word(at + 1, units).then_some(Period { side, end: at + 2, firm })
    }

    fn weekday_at(&self, at: usize) -> Option<Weekday> {
        self.pieces.word(at).and_then(weekday_of)
    }
}

/// `vorige week`, `vorige week dinsdag`, `Tuesday of last week`.
pub(super) fn week(saying: &Saying, at: usize) -> Option<Found> {
    let pieces = &saying.pieces;
    let before = saying.weekday_at(at);
    let period_at = at + usize::from(before.is_some());
    let period_at = if before.is_some() {
        pieces.skip_word(period_at, &["van", "of", "in"])
    } else {
        period_at
    };
    let period = saying.period_at(period_at, &["week"])?;
    let behind_at = pieces.skip_word(period.end, &["op", "on"]);
    let behind = saying.weekday_at(behind_at).filter(|_| before.is_none());
    let monday = calendar::week_on_side(period.side, saying.today);
    let Some(weekday) = before.or(behind) else {
        return Some(Found::new(monday, Precision::Rough, period.end).firm_if(period.firm));
    };
    let day = monday.and_then(|monday| calendar::in_week(monday, weekday));
    let end = if behind.is_some() { behind_at + 1 } else { period.end };
    Some(Found::new(day, Precision::Day, end).firm_if(true))
}

/// `afgelopen maandag`, `next Friday`; `maandag` alone, the last one before today, is not firm.
pub(super) fn weekday(saying: &Saying, at: usize) -> Option<Found> {
    let side = saying.pieces.word(at).and_then(side_of);
    let weekday_place = at + usize::from(side.is_some());
    let weekday = saying.weekday_at(weekday_place)?;
    let day = calendar::weekday_on_side(side.unwrap_or(Side::Last), weekday, saying.today);
    let firm = side.is_some_and(|side| side != Side::This);
    Some(Found::new(day, Precision::Day, weekday_place + 1).firm_if(firm))
}

/// `vorige maand`, `last month`.
pub(super) fn month(saying: &Saying, at: usize) -> Option<Found> {
    let period = saying.period_at(at, &["maand", "month"])?;
    let day = calendar::month_on_side(period.side, saying.today);
    Some(Found::new(day, Precision::Month, period.end).firm_if(period.firm))
}

/// `vorig jaar`, `last year`, `dit jaar`.
pub(super) fn year(saying: &Saying, at: usize) -> Option<Found> {
    let period = saying.period_at(at, &["jaar", "year"])?;
    let year = calendar::year_on_side(period.side, saying.today);
    let day = year.and_then(|year| calendar::first_of(Some(year), 1));
    Some(Found::new(day, Precision::Year, period.end).firm_if(period.firm))
}
