//! Days, numbers and lengths as people type them.

use jiff::civil::{Date, date};
use vraagbaak::language::Language;
use vraagbaak::text::day::{day_in_words, months_in_words};
use vraagbaak::text::spoken_day::{Precision, SpokenDay, Unclear, day_in, read_day};
use vraagbaak::text::spoken_length::read_months;

use crate::TODAY;

/// The first and the last day that can be said.
const SAID: (Date, Date) = (date(1900, 1, 1), date(2200, 12, 31));

/// Up to how many characters a text is read; what stands behind them makes it another text.
const READ: usize = 150;

/// Reads a text as a day and as a length. A first line that is a day is the day of today.
pub fn check(text: &str) {
    let (today, text) = match text.split_once('\n') {
        Some((first, rest)) => first.parse().map_or((TODAY, text), |day| (day, rest)),
        None => (TODAY, text),
    };
    check_day(text, today);
    check_months(text);
}

fn check_day(text: &str, today: Date) {
    let read = read_day(text, today);
    assert_eq!(read, read_day(text, today));
    match read {
        Ok(spoken) => check_spoken(spoken, today),
        Err(Unclear::TwoWays(one, other)) => {
            assert_ne!(one, other);
            for day in [one, other] {
                check_spoken(SpokenDay { day, precision: Precision::Day }, today);
            }
        }
        Err(_) => {}
    }
    if let Some(spoken) = day_in(text, today) {
        check_spoken(spoken, today);
    }
    if is_short(text) {
        assert_eq!(read, read_day(&format!("  {text}\t"), today), "white space: {text:?}");
        assert_eq!(read, read_day(&text.to_ascii_uppercase(), today), "capitals: {text:?}");
    }
}

fn is_short(text: &str) -> bool {
    text.chars().count() <= READ
}

/// A day lies where days may lie, and reads back as itself however it is written.
fn check_spoken(spoken: SpokenDay, today: Date) {
    let SpokenDay { day, .. } = spoken;
    assert!((SAID.0..=SAID.1).contains(&day), "{day}");
    let expected = Ok(SpokenDay { day, precision: Precision::Day });
    assert_eq!(read_day(&day.to_string(), today), expected);
    for language in Language::ALL {
        assert_eq!(read_day(&day_in_words(day, language), today), expected);
    }
    let dutch = format!("{}-{}-{}", day.day(), day.month(), day.year());
    assert_eq!(read_day(&dutch, today), expected);
}

fn check_months(text: &str) {
    let read = read_months(text);
    if is_short(text) {
        assert_eq!(read, read_months(&format!("\n {text} ")), "white space: {text:?}");
        assert_eq!(read, read_months(&text.to_ascii_uppercase()), "capitals: {text:?}");
    }
    let Some(months) = read else { return };
    assert_eq!(read_months(&months.to_string()), Some(months));
    for language in Language::ALL {
        assert_eq!(read_months(&months_in_words(months, language)), Some(months));
    }
}
