//! How many typing errors lie between two words.

/// The number of typing errors from `typed` to `meant`: letters left out, added or wrong, and
/// neighbours that changed places, each counting one (optimal string alignment).
pub fn typing_errors(typed: &str, meant: &str) -> usize {
    strsim::osa_distance(typed, meant)
}

/// How many typing errors a word of this many characters may hold and still be read as another
/// word: none up to three, one up to six, two up to eleven, three beyond.
///
/// A shorter allowance misses `niewsbreif`; a longer one reads `boek` as `boel` and `mag` as `maag`.
pub const fn allowed_errors(characters: usize) -> usize {
    match characters {
        0..=3 => 0,
        4..=6 => 1,
        7..=11 => 2,
        _ => 3,
    }
}

#[cfg(test)]
mod tests {
    use super::typing_errors;

    #[test]
    fn neighbours_that_changed_places_are_one_error() {
        assert_eq!(typing_errors("nieuwsbreif", "nieuwsbrief"), 1);
        assert_eq!(typing_errors("winbck", "winback"), 1);
        assert_eq!(typing_errors("abc", "abc"), 0);
    }
}
