//! Dutch phone numbers.

use std::ops::Range;

use super::pieces::{parts, runs};

/// Where phone numbers stand in `text`.
pub(super) fn find(text: &str) -> Vec<Range<usize>> {
    let runs = runs(text);
    let places = runs.iter().flat_map(|run| parts(run, |digits, _| is_phone_number(digits)));
    places.map(|place| with_bracket(text, place)).collect()
}

/// Ten digits from 0, or the same in the international form. A year, a price or a number of members
/// never has as many.
fn is_phone_number(digits: &str) -> bool {
    let national = digits
        .strip_prefix("+31")
        .or_else(|| digits.strip_prefix("0031"))
        .map(|rest| rest.trim_start_matches('0'))
        .or_else(|| digits.trim_start_matches('+').strip_prefix('0'));
    national.is_some_and(|rest| {
        rest.len() == 9 && !rest.starts_with('0') && rest.bytes().all(|byte| byte.is_ascii_digit())
    })
}

/// A bracket that is closed in the number belongs to it.
fn with_bracket(text: &str, place: Range<usize>) -> Range<usize> {
    let number = text.get(place.clone()).unwrap_or_default();
    let before = text.get(..place.start).unwrap_or_default();
    let opened = number.matches('(').count() < number.matches(')').count();
    match before.strip_suffix('(') {
        Some(shorter) if opened => shorter.len()..place.end,
        _ => place,
    }
}
