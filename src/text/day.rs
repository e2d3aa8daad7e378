//! Days, months and lengths of time in words.

use jiff::civil::Date;

use crate::language::Language;

/// The months in Dutch and in English.
const MONTHS: [(&str, &str); 12] = [
    ("januari", "January"),
    ("februari", "February"),
    ("maart", "March"),
    ("april", "April"),
    ("mei", "May"),
    ("juni", "June"),
    ("juli", "July"),
    ("augustus", "August"),
    ("september", "September"),
    ("oktober", "October"),
    ("november", "November"),
    ("december", "December"),
];

/// A day as a letter writes it: `30 april 2027` or `30 April 2027`.
pub fn day_in_words(day: Date, language: Language) -> String {
    format!("{} {} {}", day.day(), month_name(day.month(), language), day.year())
}

/// The full name of a month, 1 to 12; empty for any other number.
pub fn month_name(month: i8, language: Language) -> &'static str {
    let index = usize::try_from(month).ok().and_then(|month| month.checked_sub(1));
    let names = index.and_then(|index| MONTHS.get(index)).copied().unwrap_or_default();
    match language {
        Language::Dutch => names.0,
        Language::English => names.1,
    }
}

/// A number of months: `1 maand`, `24 maanden` or `1 month`, `24 months`.
pub fn months_in_words(months: u32, language: Language) -> String {
    let unit = match (language, months) {
        (Language::Dutch, 1) => "maand",
        (Language::Dutch, _) => "maanden",
        (Language::English, 1) => "month",
        (Language::English, _) => "months",
    };
    format!("{months} {unit}")
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::{day_in_words, month_name, months_in_words};
    use crate::language::Language::{Dutch, English};

    #[test]
    fn a_day_is_written_in_either_language() {
        assert_eq!(day_in_words(date(2027, 4, 30), Dutch), "30 april 2027");
        assert_eq!(day_in_words(date(2027, 4, 30), English), "30 April 2027");
        assert_eq!(day_in_words(date(2024, 2, 29), Dutch), "29 februari 2024");
        assert_eq!(day_in_words(date(2026, 11, 1), English), "1 November 2026");
    }

    #[test]
    fn a_month_outside_the_year_has_no_name() {
        assert_eq!(month_name(1, Dutch), "januari");
        assert_eq!(month_name(12, English), "December");
        for month in [0, 13, -1, i8::MIN, i8::MAX] {
            assert_eq!(month_name(month, Dutch), "");
        }
    }

    #[test]
    fn one_month_is_singular() {
        assert_eq!(months_in_words(1, Dutch), "1 maand");
        assert_eq!(months_in_words(1, English), "1 month");
        assert_eq!(months_in_words(0, Dutch), "0 maanden");
        assert_eq!(months_in_words(24, Dutch), "24 maanden");
        assert_eq!(months_in_words(24, English), "24 months");
    }
}
