//! The small language of days and lengths of time in scenarios: `12 months`, `bewaartermijn`,
//! `einde + bewaartermijn months - 1 day`.

use jiff::civil::Date;

use super::scenario::{Amount, Anchor, Bound, DayExpression, Length, Unit};

/// Reads the end of a range: a day, or a length in which the unit may be left out (months).
pub(super) fn bound(text: &str) -> Option<Bound> {
    if let Some(day) = day(text) {
        return Some(Bound::Day(day));
    }
    let mut words = text.split_whitespace();
    let amount = amount(words.next()?)?;
    let unit = words.next().map_or(Some(Unit::Months), unit)?;
    words.next().is_none().then_some(Bound::Length(Length { amount, unit }))
}

/// Reads a day with what is added and taken off.
pub(super) fn day_expression(text: &str) -> Option<DayExpression> {
    let mut words = text.split_whitespace();
    let anchor = anchor(words.next()?)?;
    let mut steps = Vec::new();
    while let Some(sign) = words.next() {
        let adds = match sign {
            "+" => true,
            "-" => false,
            _ => return None,
        };
        let amount = amount(words.next()?)?;
        steps.push((adds, Length { amount, unit: unit(words.next()?)? }));
    }
    Some(DayExpression { anchor, steps })
}

fn anchor(word: &str) -> Option<Anchor> {
    if word == "today" {
        return Some(Anchor::Today);
    }
    day(word).map(Anchor::Day).or_else(|| name(word).map(Anchor::Answer))
}

/// A day written as 2026-11-24.
fn day(word: &str) -> Option<Date> {
    if word.len() == "2026-11-24".len() { word.parse().ok() } else { None }
}

/// A number, or the name of a question.
fn amount(word: &str) -> Option<Amount> {
    if word.starts_with(|c: char| c.is_ascii_digit()) {
        return word.parse().ok().filter(|count| *count <= LARGEST_COUNT).map(Amount::Count);
    }
    name(word).map(Amount::Answer)
}

/// More than this of any unit leaves the calendar that anybody plans with.
pub(super) const LARGEST_COUNT: u32 = 100_000;

fn name(word: &str) -> Option<String> {
    let fits = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
    let starts = word.starts_with(|c: char| c.is_ascii_lowercase());
    (starts && word.chars().all(fits)).then(|| word.to_owned())
}

fn unit(word: &str) -> Option<Unit> {
    match word {
        "day" | "days" => Some(Unit::Days),
        "month" | "months" => Some(Unit::Months),
        "year" | "years" => Some(Unit::Years),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::{bound, day_expression};
    use crate::knowledge::scenario::{Amount, Anchor, Bound, DayExpression, Length, Unit};

    fn answer(name: &str, unit: Unit) -> Length {
        Length { amount: Amount::Answer(name.into()), unit }
    }

    #[test]
    fn ends_of_ranges_are_lengths_or_days() {
        let months = Length { amount: Amount::Count(12), unit: Unit::Months };
        assert_eq!(bound("12 months"), Some(Bound::Length(months.clone())));
        assert_eq!(bound("12"), Some(Bound::Length(months)));
        assert_eq!(bound("termijn"), Some(Bound::Length(answer("termijn", Unit::Months))));
        assert!(matches!(bound("2026-07-01"), Some(Bound::Day(_))));
        for wrong in ["", "12 moons", "12 months later", "-3", "99999999999", "Termijn"] {
            assert_eq!(bound(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn days_are_counted_from_an_anchor() {
        assert_eq!(
            day_expression("einde + termijn months - 1 day"),
            Some(DayExpression {
                anchor: Anchor::Answer("einde".into()),
                steps: vec![
                    (true, answer("termijn", Unit::Months)),
                    (false, Length { amount: Amount::Count(1), unit: Unit::Days }),
                ],
            })
        );
        assert!(day_expression("today").is_some());
        for wrong in ["", "today +", "today + 3", "today 3 days", "2026-13-01 + 1 day"] {
            assert_eq!(day_expression(wrong), None, "{wrong}");
        }
    }
}
