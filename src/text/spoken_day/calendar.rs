//! The arithmetic of days: which one is meant, seen from today. Never overflows, never leaves the
//! years that people mean.

use jiff::civil::{Date, Weekday};
use jiff::{Span, ToSpan};

use super::Unclear;
use super::names::{Edge, Side};
use crate::text::spoken_length::Length;

/// The years that somebody may mean.
const YEARS: std::ops::RangeInclusive<i16> = 1900..=2200;

/// How many years from today a year of two digits may lie ahead; the others lie behind.
const AHEAD: i16 = 20;

/// The year of this number.
pub(super) fn year(number: u64) -> Result<i16, Unclear> {
    let year = i16::try_from(number).ok().filter(|year| YEARS.contains(year));
    year.ok_or(Unclear::TooFar)
}

/// The year that ends in these two digits and lies nearest before `today`, or at most twenty years
/// after it.
pub(super) fn short_year(digits: u64, today: Date) -> Result<i16, Unclear> {
    let newest = today.year().saturating_add(AHEAD);
    let newest = u64::try_from(newest).ok().ok_or(Unclear::TooFar)?;
    let this_century = newest / 100 * 100 + digits % 100;
    let earlier = if this_century > newest { 100 } else { 0 };
    this_century.checked_sub(earlier).ok_or(Unclear::TooFar).and_then(year)
}

/// The day of these numbers.
pub(super) fn day(year: i16, month: u64, day: u64) -> Result<Date, Unclear> {
    let numbers = i8::try_from(month).ok().zip(i8::try_from(day).ok());
    numbers
        .and_then(|(month, day)| Date::new(year, month, day).ok())
        .ok_or(Unclear::NoSuchDay)
        .and_then(in_range)
}

/// The last day of this number and month that is not after today, or the first one after it.
pub(super) fn day_without_year(
    month: i8,
    number: u64,
    ahead: bool,
    today: Date,
) -> Result<Date, Unclear> {
    let number = i8::try_from(number).ok().ok_or(Unclear::NoSuchDay)?;
    // 29 February may be eight years away: 2100 is no leap year.
    let mut days = (0..=8_i16).filter_map(|away| {
        let year =
            if ahead { today.year().checked_add(away) } else { today.year().checked_sub(away) };
        Date::new(year?, month, number).ok()
    });
    let found = days.find(|day| if ahead { *day > today } else { *day <= today });
    found.ok_or(Unclear::NoSuchDay).and_then(in_range)
}

/// The first day of a month or season that begins in `month` and lasts `months`: the last one that
/// has begun.
pub(super) fn begun(month: i8, today: Date) -> Result<Date, Unclear> {
    let earlier = i16::from(month > today.month());
    first_of(today.year().checked_sub(earlier), month)
}

/// The first day of the month or season of that side: the last one that is over, the one of this
/// year, the first one that has not begun.
pub(super) fn on_side(side: Side, month: i8, months: i8, today: Date) -> Result<Date, Unclear> {
    let begun = begun(month, today)?;
    match side {
        Side::Last => {
            let over = begun.checked_add(Span::new().months(months)).is_ok_and(|end| end <= today);
            if over { Ok(begun) } else { first_of(begun.year().checked_sub(1), month) }
        }
        // The winter of January began last year.
        Side::This if months > 1 && today.month() < 3 && month == 12 => Ok(begun),
        Side::This => first_of(Some(today.year()), month),
        Side::Next => first_of(begun.year().checked_add(1), month),
    }
}

/// The first day of this month, of the one before it or of the one after it.
pub(super) fn month_on_side(side: Side, today: Date) -> Result<Date, Unclear> {
    shifted(
        today.first_of_month(),
        match side {
            Side::Last => (-1).months(),
            Side::This => Span::new(),
            Side::Next => 1.months(),
        },
    )
}

/// The Monday of this week, of the one before it or of the one after it.
pub(super) fn week_on_side(side: Side, today: Date) -> Result<Date, Unclear> {
    let since_monday = i32::from(today.weekday().to_monday_zero_offset());
    let weeks = match side {
        Side::Last => -7,
        Side::This => 0,
        Side::Next => 7,
    };
    days_away(today, weeks - since_monday)
}

/// The day of the week that begins on `monday`.
pub(super) fn in_week(monday: Date, weekday: Weekday) -> Result<Date, Unclear> {
    days_away(monday, i32::from(weekday.to_monday_zero_offset()))
}

/// The last such weekday before today, the one of this week or the first after today.
pub(super) fn weekday_on_side(side: Side, weekday: Weekday, today: Date) -> Result<Date, Unclear> {
    let nth = match side {
        Side::Last => -1,
        Side::This => return in_week(week_on_side(side, today)?, weekday),
        Side::Next => 1,
    };
    today.nth_weekday(nth, weekday).ok().ok_or(Unclear::TooFar).and_then(in_range)
}

/// This year, the one before it or the one after it.
pub(super) fn year_on_side(side: Side, today: Date) -> Result<i16, Unclear> {
    let year = match side {
        Side::Last => today.year().checked_sub(1),
        Side::This => Some(today.year()),
        Side::Next => today.year().checked_add(1),
    };
    year.filter(|year| YEARS.contains(year)).ok_or(Unclear::TooFar)
}

/// The day of a month or of a year that `begin`, `medio` or `eind` stands for.
pub(super) fn edge_of_month(first: Date, edge: Edge) -> Result<Date, Unclear> {
    days_away(
        first,
        match edge {
            Edge::Begin => 0,
            Edge::Middle => 14,
            Edge::End => 20,
        },
    )
}

/// The day of a year that `begin`, `medio` or `eind` stands for.
pub(super) fn edge_of_year(year: i16, edge: Edge) -> Result<Date, Unclear> {
    let month = match edge {
        Edge::Begin => 1,
        Edge::Middle => 7,
        Edge::End => 12,
    };
    first_of(Some(year), month)
}

/// The day so many days from that one.
pub(super) fn days_away(from: Date, days: i32) -> Result<Date, Unclear> {
    shifted(from, Span::new().days(days))
}

/// The day that lies this long before today. A part of a month is so many thirtieths of it.
pub(super) fn before(today: Date, length: Length) -> Result<Date, Unclear> {
    span(length).and_then(|span| shifted(today, span.negate()))
}

/// The day that lies this long after today.
pub(super) fn after(today: Date, length: Length) -> Result<Date, Unclear> {
    span(length).and_then(|span| shifted(today, span))
}

/// The first day of a month.
pub(super) fn first_of(year: Option<i16>, month: i8) -> Result<Date, Unclear> {
    let first = year.and_then(|year| Date::new(year, month, 1).ok());
    first.ok_or(Unclear::TooFar).and_then(in_range)
}

fn span(length: Length) -> Result<Span, Unclear> {
    let days = (length.days / 100).saturating_add(length.months % 100 * 30 / 100);
    let signed = |number: u64| i64::try_from(number).ok();
    let span = signed(length.months / 100)
        .and_then(|months| Span::new().try_months(months).ok())
        .and_then(|span| span.try_days(signed(days)?).ok());
    span.ok_or(Unclear::TooFar)
}

fn shifted(from: Date, span: Span) -> Result<Date, Unclear> {
    from.checked_add(span).ok().ok_or(Unclear::TooFar).and_then(in_range)
}

fn in_range(day: Date) -> Result<Date, Unclear> {
    Some(day).filter(|day| YEARS.contains(&day.year())).ok_or(Unclear::TooFar)
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::{Length, Side, before, day_without_year, on_side, short_year};
    use crate::text::spoken_day::Unclear;

    #[test]
    fn two_digits_mean_a_year_nearby() {
        let today = date(2026, 11, 24);
        for (digits, year) in [(25, 2025), (0, 2000), (46, 2046), (47, 1947), (98, 1998)] {
            assert_eq!(short_year(digits, today), Ok(year));
        }
        assert_eq!(short_year(85, date(2085, 1, 1)), Ok(2085));
        assert_eq!(short_year(5, date(2085, 1, 1)), Ok(2105));
        assert_eq!(short_year(85, date(-50, 1, 1)), Err(Unclear::TooFar));
    }

    #[test]
    fn the_day_before_is_clipped_at_the_end_of_the_month() {
        let month = Length { months: 100, days: 0 };
        assert_eq!(before(date(2026, 3, 31), month), Ok(date(2026, 2, 28)));
        assert_eq!(before(date(2024, 3, 31), month), Ok(date(2024, 2, 29)));
        let year = Length { months: 1200, days: 0 };
        assert_eq!(before(date(2024, 2, 29), year), Ok(date(2023, 2, 28)));
        let endless = Length { months: u64::MAX, days: u64::MAX };
        assert_eq!(before(date(2024, 2, 29), endless), Err(Unclear::TooFar));
    }

    #[test]
    fn a_leap_day_is_found_over_a_century_without_one() {
        let found = |ahead, year| day_without_year(2, 29, ahead, date(year, 1, 1));
        assert_eq!(found(false, 2104), Ok(date(2096, 2, 29)));
        assert_eq!(found(true, 2097), Ok(date(2104, 2, 29)));
        assert_eq!(day_without_year(2, 30, true, date(2026, 1, 1)), Err(Unclear::NoSuchDay));
    }

    #[test]
    fn the_last_season_is_over() {
        let last = |month, day| on_side(Side::Last, 6, 3, date(2026, month, day));
        assert_eq!(last(7, 1), Ok(date(2025, 6, 1)));
        assert_eq!(last(9, 1), Ok(date(2026, 6, 1)));
    }
}
