//! E-mail addresses.

use std::ops::Range;

use super::pieces::stretches;

/// Where e-mail addresses stand in `text`.
pub(super) fn find(text: &str) -> Vec<Range<usize>> {
    let words = stretches(text, |character| !character.is_whitespace());
    words.into_iter().filter_map(|word| address(text, word)).collect()
}

/// The address in a word, without the punctuation around it.
fn address(text: &str, place: Range<usize>) -> Option<Range<usize>> {
    let is_around = |character: char| !character.is_alphanumeric();
    let word = text.get(place.clone())?;
    let from = word.trim_start_matches(is_around);
    let bare = from.trim_end_matches(is_around);
    let start = place.start + (word.len() - from.len());
    is_address(bare).then(|| start..start + bare.len())
}

fn is_address(bare: &str) -> bool {
    let Some((name, domain)) = bare.split_once('@') else {
        return false;
    };
    let top = domain.rsplit('.').next().unwrap_or_default();
    !name.is_empty() && domain.contains('.') && top.chars().count() >= 2
}
