//! Arithmetic on days that cannot fail: what would leave the calendar stays at its edge.

use jiff::Span;
use jiff::civil::Date;

use crate::knowledge::scenario::Unit;

/// The day so many units later (`adds`) or earlier. In a month that is too short, its last day.
pub(super) fn moved(day: Date, adds: bool, count: u32, unit: Unit) -> Date {
    let span = match unit {
        Unit::Days => Span::new().try_days(count),
        Unit::Months => Span::new().try_months(count),
        Unit::Years => Span::new().try_years(count),
    };
    let (edge, moved) = if adds {
        (Date::MAX, span.and_then(|span| day.checked_add(span)))
    } else {
        (Date::MIN, span.and_then(|span| day.checked_sub(span)))
    };
    moved.unwrap_or(edge)
}

/// The day so many days later; earlier for fewer than none.
pub(super) fn days_later(day: Date, days: i32) -> Date {
    match days {
        0 => day,
        1 => day.tomorrow().unwrap_or(day),
        -1 => day.yesterday().unwrap_or(day),
        _ => moved(day, days >= 0, days.unsigned_abs(), Unit::Days),
    }
}

/// How many whole units lie between two days; 0 where the second comes first.
pub(super) fn whole(from: Date, until: Date, unit: Unit) -> u32 {
    match unit {
        Unit::Days => {
            from.until(until).map_or(0, |span| u32::try_from(span.get_days()).unwrap_or(0))
        }
        Unit::Months => whole_months(from, until),
        Unit::Years => whole_months(from, until) / 12,
    }
}

/// How many months a length is; nothing for one in days.
pub(super) fn in_months(count: u32, unit: Unit) -> Option<u32> {
    match unit {
        Unit::Days => None,
        Unit::Months => Some(count),
        Unit::Years => Some(count.saturating_mul(12)),
    }
}

fn whole_months(from: Date, until: Date) -> u32 {
    let years = i32::from(until.year()) - i32::from(from.year());
    let months = years * 12 + i32::from(until.month()) - i32::from(from.month());
    let months = u32::try_from(months).unwrap_or(0);
    if moved(from, true, months, Unit::Months) > until { months.saturating_sub(1) } else { months }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::{moved, whole_months};
    use crate::knowledge::scenario::Unit;

    #[test]
    fn the_end_of_a_month_stays_within_the_month() {
        assert_eq!(moved(date(2025, 1, 31), true, 1, Unit::Months), date(2025, 2, 28));
        assert_eq!(moved(date(2024, 2, 29), true, 1, Unit::Years), date(2025, 2, 28));
    }

    #[test]
    fn nothing_leaves_the_calendar() {
        let far = moved(date(2025, 1, 31), true, u32::MAX, Unit::Years);
        assert_eq!(far, jiff::civil::Date::MAX);
        assert_eq!(moved(far, true, 1, Unit::Days), far);
    }

    #[test]
    fn months_are_whole_when_their_day_has_come() {
        assert_eq!(whole_months(date(2025, 1, 31), date(2025, 2, 28)), 1);
        assert_eq!(whole_months(date(2025, 5, 2), date(2026, 5, 1)), 11);
        assert_eq!(whole_months(date(2026, 5, 2), date(2025, 5, 1)), 0);
    }
}
