//! Bank account numbers.

use std::ops::Range;

use super::pieces::stretches;

/// The most characters that a bank account number has.
const LONGEST: usize = 34;

/// Where bank account numbers stand in `text`. One may be written in groups with anything between
/// them that is no letter and no digit.
pub(super) fn find(text: &str) -> Vec<Range<usize>> {
    let words = stretches(text, |character| character.is_ascii_alphanumeric());
    let mut found = Vec::new();
    let mut rest = words.as_slice();
    while !rest.is_empty() {
        let length = at_start(text, rest);
        found.extend(length.and_then(|length| {
            let words = rest.get(..length)?;
            Some(words.first()?.start..words.last()?.end)
        }));
        rest = rest.get(length.unwrap_or(1)..).unwrap_or_default();
    }
    found
}

/// How many words the number takes that begins with the first: as many as can be, since a shorter one
/// that passes the check by chance would leave its end behind.
fn at_start(text: &str, words: &[Range<usize>]) -> Option<usize> {
    if !text.get(words.first()?.clone()).is_some_and(is_head) {
        return None;
    }
    let mut account = String::new();
    let mut longest = None;
    for (word, length) in words.iter().zip(1..) {
        account.push_str(text.get(word.clone())?);
        if account.len() > LONGEST {
            break;
        }
        if is_bank_account(&account) {
            longest = Some(length);
        }
    }
    longest
}

/// Whether a number can begin with this word: a country of two letters and two digits, or that
/// country alone in capitals. Else `in 2018 hebben we` would be tried too, and one try in a hundred
/// passes the check by chance.
fn is_head(word: &str) -> bool {
    match word.as_bytes() {
        [a, b] => a.is_ascii_uppercase() && b.is_ascii_uppercase(),
        [a, b, c] => is_country(*a, *b) && c.is_ascii_digit(),
        [a, b, c, d, ..] => is_country(*a, *b) && c.is_ascii_digit() && d.is_ascii_digit(),
        _ => false,
    }
}

fn is_country(first: u8, second: u8) -> bool {
    first.is_ascii_alphabetic() && second.is_ascii_alphabetic()
}

/// The check of ISO 13616: the first four characters moved behind, letters as 10 to 35, the number
/// is 1 modulo 97. A Dutch one has 18 characters.
fn is_bank_account(account: &str) -> bool {
    let characters: Vec<char> = account.chars().map(|c| c.to_ascii_uppercase()).collect();
    let [a, b, c, d, rest @ ..] = characters.as_slice() else {
        return false;
    };
    let headed = a.is_ascii_alphabetic() && b.is_ascii_alphabetic() && c.is_ascii_digit();
    let long_enough = match (a, b) {
        ('N', 'L') => rest.len() == 14,
        _ => (11..=LONGEST - 4).contains(&rest.len()),
    };
    if !headed || !d.is_ascii_digit() || !long_enough {
        return false;
    }
    let remainder = rest.iter().chain([a, b, c, d]).try_fold(0_u32, |remainder, character| {
        let value = character.to_digit(36)?;
        Some(if value < 10 { remainder * 10 + value } else { remainder * 100 + value } % 97)
    });
    remainder == Some(1)
}
