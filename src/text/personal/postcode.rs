//! Dutch postcodes.

use std::ops::Range;

use super::pieces::stretches;

/// Letters that no postcode has, for what they once stood for.
const NEVER: [&str; 3] = ["SA", "SD", "SS"];

/// Words in capitals that follow a number more often than a postcode ends in them: `MEER DAN 1000 EN
/// IN 2018 OP`, and what privacy is full of: `sinds 2018 AP en EU`. Written without the space they are
/// a postcode still.
const WORDS: [&str; 14] =
    ["AP", "AT", "BY", "DE", "EN", "EU", "IN", "IS", "OF", "ON", "OP", "OR", "TE", "TO"];

/// Units in small letters that are written behind a number: `1200px`.
const UNITS: [&str; 12] = ["cl", "cm", "dl", "ex", "gb", "kb", "kg", "km", "mb", "ml", "mm", "px"];

/// Where postcodes stand in `text`: four digits, at most one space, two letters, and nothing that
/// would make a longer word or number of it. With a space the letters must be capitals: `in 2018 is`
/// holds none.
pub(super) fn find(text: &str) -> Vec<Range<usize>> {
    let words = stretches(text, char::is_alphanumeric);
    let together = words.iter().filter(|word| {
        text.get((*word).clone()).is_some_and(is_together) && !ends_a_number(text, word.start)
    });
    let apart = words.iter().zip(words.iter().skip(1)).filter(|(digits, letters)| {
        is_apart(text, digits, letters) && !ends_a_number(text, digits.start)
    });
    let mut found: Vec<Range<usize>> = together.cloned().collect();
    found.extend(apart.map(|(digits, letters)| digits.start..letters.end));
    found.sort_by_key(|place| place.start);
    found
}

/// Whether a word is a postcode: `1234AB`, `1234ab`.
fn is_together(word: &str) -> bool {
    let Some((digits, letters)) = word.split_at_checked(4) else {
        return false;
    };
    is_number(digits) && are_letters(letters) && !UNITS.contains(&letters)
}

/// Whether two words are a postcode: `1234 AB`.
fn is_apart(text: &str, digits: &Range<usize>, letters: &Range<usize>) -> bool {
    let get = |place: Range<usize>| text.get(place).unwrap_or_default();
    let word = get(letters.clone());
    matches!(get(digits.end..letters.start), " " | "\u{a0}")
        && is_number(get(digits.clone()))
        && are_letters(word)
        && word.bytes().all(|byte| byte.is_ascii_uppercase())
        && !WORDS.contains(&word)
}

fn is_number(digits: &str) -> bool {
    digits.len() == 4
        && digits.bytes().all(|byte| byte.is_ascii_digit())
        && !digits.starts_with('0')
}

fn are_letters(letters: &str) -> bool {
    let two = letters.len() == 2 && letters.bytes().all(|byte| byte.is_ascii_alphabetic());
    two && !NEVER.contains(&letters.to_ascii_uppercase().as_str())
}

/// Whether the digits from here on belong to a number or a date that began before: `25-05-2018`.
fn ends_a_number(text: &str, start: usize) -> bool {
    let before = text.get(..start).unwrap_or_default();
    let stem = before.strip_suffix(['-', '/', '.', ',']);
    stem.is_some_and(|stem| stem.ends_with(|character: char| character.is_ascii_digit()))
}
