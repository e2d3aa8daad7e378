//! Dutch citizen service numbers.

use std::ops::Range;

use super::pieces::{parts, runs};

/// Where citizen service numbers stand in `text`: alone in a run of digits, or as nine digits that
/// stand together.
pub(super) fn find(text: &str) -> Vec<Range<usize>> {
    let runs = runs(text);
    let in_run = |run: &Vec<_>| {
        let whole = run.len();
        parts(run, |digits, groups| {
            (groups.len() == whole || groups.len() == 1) && is_citizen_number(digits)
        })
    };
    runs.iter().flat_map(in_run).collect()
}

/// The "elfproef" of the Dutch citizen service number: nine digits, weights 9 to 2 and -1, the sum
/// divisible by 11.
fn is_citizen_number(text: &str) -> bool {
    let digits: Vec<i64> = text.chars().filter_map(|c| c.to_digit(10)).map(i64::from).collect();
    if digits.len() != 9 || text.starts_with('+') || digits.iter().all(|digit| *digit == 0) {
        return false;
    }
    let weights = [9, 8, 7, 6, 5, 4, 3, 2, -1];
    let sum: i64 = digits.iter().zip(weights).map(|(digit, weight)| digit * weight).sum();
    sum % 11 == 0
}
