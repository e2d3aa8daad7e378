//! Numbers of payment cards.

use std::ops::Range;

use super::pieces::{Group, parts, runs};

/// The digits of the shortest group of a card number, but for its last. A day and a month have fewer.
const SHORTEST_GROUP: usize = 3;

/// Where numbers of payment cards stand in `text`.
pub(super) fn find(text: &str) -> Vec<Range<usize>> {
    let runs = runs(text);
    let is_one = |digits: &str, groups: &[Group<'_>]| is_grouped(groups) && is_card_number(digits);
    runs.iter().flat_map(|run| parts(run, is_one)).collect()
}

/// Whether these are groups as on a card: not too short, with spaces or hyphens between.
fn is_grouped(groups: &[Group<'_>]) -> bool {
    let Some((_, but_last)) = groups.split_last() else {
        return false;
    };
    but_last.iter().all(|group| group.digits.len() >= SHORTEST_GROUP)
        && groups.iter().skip(1).all(|group| group.gap.chars().all(|c| matches!(c, ' ' | '-')))
}

/// 13 to 19 digits that begin as those of the card companies do and pass the check of Luhn
/// (ISO/IEC 7812).
fn is_card_number(digits: &str) -> bool {
    (13..=19).contains(&digits.len()) && digits.starts_with(['3', '4', '5', '6']) && luhn(digits)
}

/// From the right, every second digit counts double, as the sum of its own digits; the sum is
/// divisible by ten.
fn luhn(digits: &str) -> bool {
    let values = digits.chars().rev().filter_map(|character| character.to_digit(10));
    let counted = values.enumerate().map(|(at, value)| match (at % 2, value * 2) {
        (0, _) => value,
        (_, double) if double > 9 => double - 9,
        (_, double) => double,
    });
    counted.sum::<u32>() % 10 == 0
}
