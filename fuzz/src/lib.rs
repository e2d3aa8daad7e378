//! What must hold of any text that comes from outside: one module for each target of the fuzzer.
//!
//! The targets in `fuzz_targets` hand what the fuzzer makes to these functions, and `tests/seeds.rs`
//! hands them the seeds, so that a seed that fails is seen without a fuzzer. A function that returns
//! found nothing wrong; one that panics did.

pub mod content;
pub mod dates;
pub mod markdown;
#[path = "../../tests/support/markup.rs"]
#[allow(dead_code, reason = "the tests use more of it")]
pub(crate) mod markup;
pub mod matching;
pub mod record;
pub mod scenario;
pub mod yaml;

use std::borrow::Cow;

use jiff::civil::{Date, date};
use vraagbaak::text::printable::is_unprintable;

/// The day on which everything takes place, unless a text says another.
pub const TODAY: Date = date(2026, 11, 24);

/// What the fuzzer made, as text: bytes that are no UTF-8 become the sign for that, as where the
/// program reads them itself.
pub fn text(data: &[u8]) -> Cow<'_, str> {
    String::from_utf8_lossy(data)
}

/// The first line of a text and the rest, with this many characters at most.
pub fn first_line(text: &str, longest: usize) -> (&str, String) {
    let (first, rest) = text.split_once('\n').unwrap_or((text, ""));
    (first, rest.chars().take(longest).collect())
}

/// Fails where something in a text could steer a terminal or hide from a reader.
#[track_caller]
pub fn assert_printable(text: &str) {
    let found = text.chars().find(|character| *character != '\n' && is_unprintable(*character));
    assert_eq!(found, None, "not printable: {text:?}");
}
