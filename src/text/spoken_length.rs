//! Lengths of time as people type them: `24`, `18 maanden`, `anderhalf jaar`, `a year and a half`.

use super::distance::typing_errors;
use super::spoken_number::{Quantity, and_a_half_at, quantity_at};
use super::spoken_pieces::Pieces;

/// A unit of time, from the finest to the coarsest.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Unit {
    Day,
    Week,
    Month,
    Quarter,
    HalfYear,
    Year,
}

/// The language that a word belongs to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Speech {
    Dutch,
    English,
    Both,
}

/// A unit as it is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct UnitName {
    pub(super) unit: Unit,
    pub(super) speech: Speech,
    /// Means one of them, so that it may stand without a number (`week geleden`).
    pub(super) singular: bool,
}

/// A length of time, in hundredths of months and of days.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Length {
    pub(super) months: u64,
    pub(super) days: u64,
}

/// A length of time, how it was written, and the place behind it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Spoken {
    pub(super) length: Length,
    /// The last unit, which is the finest.
    pub(super) unit: UnitName,
    pub(super) end: usize,
}

/// The ways in which the units are written: their singulars, their plurals and short forms.
const UNITS: [(Unit, Speech, &[&str], &[&str]); 11] = [
    (Unit::Day, Speech::Dutch, &["dag", "dagje", "etmaal"], &["dagen", "dgn", "dg"]),
    (Unit::Day, Speech::English, &["day"], &["days"]),
    (Unit::Week, Speech::Both, &["week", "wk"], &[]),
    (Unit::Week, Speech::Dutch, &["weekje"], &["weken", "wkn"]),
    (Unit::Week, Speech::English, &[], &["weeks", "wks"]),
    (Unit::Month, Speech::Dutch, &["maand", "maandje"], &["maanden", "mnd", "mnden", "mndn"]),
    (Unit::Month, Speech::English, &["month"], &["months", "mth", "mths"]),
    (Unit::Quarter, Speech::Dutch, &["kwartaal"], &["kwartalen"]),
    (Unit::HalfYear, Speech::Dutch, &["halfjaar", "halfjaartje"], &[]),
    (Unit::Year, Speech::Dutch, &["jaar", "jaartje"], &["jaren", "jr"]),
    (Unit::Year, Speech::English, &["year"], &["years", "yr", "yrs"]),
];

/// The units that a point may follow without ending anything.
const SHORT_FORMS: [&str; 11] =
    ["dgn", "dg", "wk", "wkn", "wks", "mnd", "mndn", "mth", "mths", "jr", "yr"];

/// The units whose names are long enough to be known with one typing error: shorter ones would be
/// other words (`bears`, `haren`).
const LONG_NAMES: [&str; 2] = ["maanden", "months"];

/// What may stand before a length without changing it.
const BEFORE: [&str; 27] = [
    "na",
    "voor",
    "ongeveer",
    "circa",
    "ca",
    "zon",
    "rond",
    "maximaal",
    "max",
    "minimaal",
    "min",
    "hooguit",
    "hoogstens",
    "minstens",
    "gedurende",
    "precies",
    "de",
    "after",
    "for",
    "about",
    "around",
    "roughly",
    "exactly",
    "maximum",
    "minimum",
    "every",
    "elke",
];

/// What may stand behind a length without changing it.
const BEHIND: [&str; 6] = ["lang", "long", "geleden", "ago", "ongeveer", "precies"];

/// The whole months of a length of time, Dutch or English: `24`, `24 mnd`, `twee jaar`, `anderhalf
/// jaar`, `2 jaar en 3 maanden`, `a year and a half`. A bare number counts months.
///
/// None where the text is no length, or no whole number of months (`0,3 maand`, `3 weken`); the
/// largest number there is where there are more months than that.
pub fn read_months(text: &str) -> Option<u32> {
    let pieces = Pieces::of(text);
    let mut at = 0;
    while pieces.is_word(at, &BEFORE) || pieces.is_mark(at, "(~±\"") {
        at += 1;
    }
    let (length, end) = length_at(&pieces, at)
        .map(|spoken| (spoken.length, spoken.end))
        .or_else(|| bare_months_at(&pieces, at))?;
    let ends = pieces.may_begin(at) && pieces.may_end(end) && is_closing(&pieces, end);
    length.whole_months().filter(|_| ends)
}

/// A number without a unit; `een` and `a` alone are no number.
fn bare_months_at(pieces: &Pieces, at: usize) -> Option<(Length, usize)> {
    let quantity = quantity_at(pieces, at)?;
    let article = pieces.is_word(at, &["a", "an", "een"]);
    let length = Length { months: quantity.hundredths, days: 0 };
    (!article).then_some((length, quantity.end))
}

/// Whether nothing that says something stands from that place on.
fn is_closing(pieces: &Pieces, end: usize) -> bool {
    (end..pieces.count()).all(|at| pieces.is_mark(at, ".,;!?)\"'") || pieces.is_word(at, &BEHIND))
}

/// The length that stands there: one or more quantities with their units, the coarsest first, with
/// at most an `and` or a comma between them.
pub(super) fn length_at(pieces: &Pieces, at: usize) -> Option<Spoken> {
    let mut spoken = one_length_at(pieces, at)?;
    loop {
        let next = pieces.skip_mark(spoken.end, ",");
        let next = one_length_at(pieces, pieces.skip_word(next, &["en", "and"]));
        let Some(next) = next.filter(|next| next.continues(spoken)) else {
            return Some(spoken);
        };
        spoken = Spoken { length: spoken.length.plus(next.length), ..next };
    }
}

fn one_length_at(pieces: &Pieces, at: usize) -> Option<Spoken> {
    // `halfjaar` says how many it is.
    let half_year = pieces.is_word(at, &["halfjaar", "halfjaartje"]);
    let one = half_year.then_some(Quantity { hundredths: 100, end: at });
    let quantity = one.or_else(|| quantity_at(pieces, at))?;
    let unit = pieces.word(quantity.end).and_then(unit_of)?;
    let point = pieces.is_word(quantity.end, &SHORT_FORMS) && pieces.is_glued(quantity.end + 1);
    let end = quantity.end + 1;
    let end = if point { pieces.skip_mark(end, ".") } else { end };
    // `a year and a half`; but `een jaar en een half jaar` goes on with another unit.
    let half = and_a_half_at(pieces, end)
        .filter(|half| pieces.word(half.end).and_then(unit_of).is_none())
        .unwrap_or(Quantity { hundredths: 0, end });
    let hundredths = quantity.hundredths.saturating_add(half.hundredths);
    Some(Spoken { length: Length::of(hundredths, unit.unit), unit, end: half.end })
}

/// The unit that a word names.
pub(super) fn unit_of(word: &str) -> Option<UnitName> {
    let exact = |word: &str| {
        UNITS.iter().find_map(|(unit, speech, singular, plural)| {
            let is_singular = singular.contains(&word);
            let found = UnitName { unit: *unit, speech: *speech, singular: is_singular };
            (is_singular || plural.contains(&word)).then_some(found)
        })
    };
    exact(word).or_else(|| {
        let is_meant = |name: &str| word.chars().count() >= 5 && typing_errors(word, name) == 1;
        LONG_NAMES.into_iter().find(|name| is_meant(name)).and_then(exact)
    })
}

impl Spoken {
    /// Whether this may go on with `before`: with a finer unit, or a part of the same one.
    fn continues(self, before: Self) -> bool {
        let one = Length::of(100, self.unit.unit);
        let part = self.length.months < one.months || self.length.days < one.days;
        self.unit.unit < before.unit.unit || (self.unit.unit == before.unit.unit && part)
    }
}

impl Length {
    /// This many hundredths of a unit.
    pub(super) fn of(hundredths: u64, unit: Unit) -> Self {
        let months = |each: u64| Self { months: hundredths.saturating_mul(each), days: 0 };
        let days = |each: u64| Self { months: 0, days: hundredths.saturating_mul(each) };
        match unit {
            Unit::Day => days(1),
            Unit::Week => days(7),
            Unit::Month => months(1),
            Unit::Quarter => months(3),
            Unit::HalfYear => months(6),
            Unit::Year => months(12),
        }
    }

    fn plus(self, other: Self) -> Self {
        Self {
            months: self.months.saturating_add(other.months),
            days: self.days.saturating_add(other.days),
        }
    }

    fn whole_months(self) -> Option<u32> {
        // Saturated, so that its last two digits say nothing.
        if self.months == u64::MAX {
            return Some(u32::MAX);
        }
        let whole = self.days == 0 && self.months.is_multiple_of(100);
        whole.then(|| u32::try_from(self.months / 100).unwrap_or(u32::MAX))
    }
}

#[cfg(test)]
mod tests {
    use super::read_months;

    #[test]
    fn whole_months_are_read() {
        for (text, months) in [
            ("24", 24),
            (" 24 ", 24),
            ("0", 0),
            ("vierentwintig", 24),
            ("24 maanden", 24),
            ("24 MAANDEN.", 24),
            ("24 mnd", 24),
            ("24mnd", 24),
            ("24 mnd.", 24),
            ("24 maaden", 24),
            ("één maand", 1),
            ("een maand", 1),
            ("achttien maanden", 18),
            ("vierentwintig maanden", 24),
            ("twenty-four months", 24),
            ("18 months", 18),
            ("18 mounths", 18),
            ("one year", 12),
            ("a year", 12),
            ("1 jaar", 12),
            ("2 jaar", 24),
            ("2 jr", 24),
            ("twee jaar", 24),
            ("twee jaren", 24),
            ("anderhalf jaar", 18),
            ("anderhalve jaar", 18),
            ("een half jaar", 6),
            ("half jaar", 6),
            ("half a year", 6),
            ("halfjaar", 6),
            ("een halfjaar", 6),
            ("driekwart jaar", 9),
            ("½ jaar", 6),
            ("2½ jaar", 30),
            ("1/2 jaar", 6),
            ("2,5 jaar", 30),
            ("2.5 years", 30),
            ("0,25 jaar", 3),
            ("2.0 maanden", 2),
            ("tweeënhalf jaar", 30),
            ("twee en een half jaar", 30),
            ("two and a half years", 30),
            ("a year and a half", 18),
            ("one year and a half", 18),
            ("een jaar en een half jaar", 18),
            ("2 jaar en 3 maanden", 27),
            ("2 jaar, 3 maanden", 27),
            ("2 jaar 3 maanden", 27),
            ("1 year and 6 months", 18),
            ("2 kwartalen", 6),
            ("3 kwartalen en 1 maand", 10),
            ("1.000 maanden", 1000),
            ("ongeveer 24 maanden", 24),
            ("na 24 maanden", 24),
            ("maximaal twee jaar lang", 24),
            ("for about 2 years", 24),
            ("18 maanden geleden", 18),
            ("2 maanden 👍", 2),
            ("２４", 24),
        ] {
            assert_eq!(read_months(text), Some(months), "{text}");
        }
    }

    #[test]
    fn what_is_no_whole_number_of_months_is_none() {
        for text in [
            "",
            " ",
            "een",
            "a",
            "half",
            "maanden",
            "jaren",
            "veel",
            "heel lang",
            "0,3 maanden",
            "0.3",
            "2,5",
            "2,5 maanden",
            "anderhalve maand",
            "0,3 jaar",
            "3 weken",
            "10 dagen",
            "1 jaar en 2 weken",
            "-24",
            "−24 maanden",
            "24%",
            "€ 24",
            "24 leden",
            "24 of 36",
            "1-2 jaar",
            "24 maanden of langer",
            "3-2-2025",
            "mei 2024",
            "24 bears",
            "3 haren",
            "1e6",
            "24 maanden en",
            "2 jaar en 3",
            "👍",
            "x24",
        ] {
            assert_eq!(read_months(text), None, "{text}");
        }
    }

    #[test]
    fn huge_numbers_are_the_largest_there_is() {
        let digits = "9".repeat(150);
        for text in ["99999999999 jaar", "4294967296 maanden", &digits, &format!("{digits} jaar")] {
            assert_eq!(read_months(text), Some(u32::MAX), "{text}");
        }
        assert_eq!(read_months("4294967295 maanden"), Some(u32::MAX));
        assert_eq!(read_months("4294967294 maanden"), Some(u32::MAX - 1));
        assert_eq!(read_months(&"9".repeat(100_000)), None, "cut off: what follows is unknown");
    }
}
