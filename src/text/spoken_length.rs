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

/// The units whose names are long enough to be known with one typing error: shorter ones would be
/// other words (`bears`, `haren`).
const LONG_NAMES: [(&str, &str); 2] = [("maanden", "maanden"), ("months", "months")];

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
        let Some(next) = next.filter(|next| next.unit.unit < spoken.unit.unit) else {
            return Some(spoken);
        };
        spoken = Spoken { length: spoken.length.plus(next.length), ..next };
    }
}

fn one_length_at(pieces: &Pieces, at: usize) -> Option<Spoken> {
    let quantity = quantity_at(pieces, at)?;
    let unit = pieces.word(quantity.end).and_then(unit_of)?;
    let end = quantity.end + 1;
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
        LONG_NAMES.iter().find(|(name, _)| is_meant(name)).and_then(|(_, meant)| exact(meant))
    })
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
