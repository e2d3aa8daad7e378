//! Cutting a text into words.

use unicode_segmentation::UnicodeSegmentation;

use super::fold::fold;

/// How long a word may be, in characters, to be looked at as a word. The longest word of the Dutch
/// dictionary has 35 letters; what is longer is a pasted token, not something to stem or repair.
const LONGEST_WORD: usize = 60;

/// A word of a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Word {
    /// As it was typed, to show it back.
    pub typed: String,
    /// As it is compared: folded, without apostrophe, `e-mail` as `email`.
    pub folded: String,
}

/// The words of `text`, in order: runs of letters and digits.
///
/// A hyphen separates (`winback-mail` is two words), but after or before a single letter it joins
/// (`e-mail` is `email`). An apostrophe joins (`foto's` is `fotos`).
pub fn words(text: &str) -> Vec<Word> {
    let mut found: Vec<Word> = Vec::new();
    let mut hyphen_before = false;
    for segment in text.split_word_bounds() {
        let is_word = segment.chars().any(char::is_alphanumeric);
        if is_word {
            push_segment(&mut found, segment, hyphen_before);
        }
        hyphen_before = !is_word && is_hyphen(segment);
    }
    found.retain(|word| word.folded.chars().count() <= LONGEST_WORD);
    found
}

fn is_hyphen(segment: &str) -> bool {
    matches!(segment, "-" | "‐" | "‑")
}

/// Adds the words of one segment of the segmenter, which keeps `foto's` and `2.0` whole.
fn push_segment(found: &mut Vec<Word>, segment: &str, hyphen_before: bool) {
    let joined: String = fold(segment).chars().filter(|character| *character != '\'').collect();
    let parts = joined.split(|character: char| !character.is_alphanumeric());
    for (index, part) in parts.filter(|part| !part.is_empty()).enumerate() {
        let joins = index == 0 && hyphen_before;
        match found.last_mut() {
            Some(last) if joins && (is_single(&last.folded) || is_single(part)) => {
                last.folded.push_str(part);
                last.typed.push('-');
                last.typed.push_str(segment);
            }
            _ => found.push(Word { typed: segment.to_owned(), folded: part.to_owned() }),
        }
    }
}

fn is_single(word: &str) -> bool {
    word.chars().count() == 1 && word.chars().all(char::is_alphabetic)
}

/// The words of `text` in their compared form, joined by single spaces: two texts with the same
/// key differ in nothing that a reader would call a difference.
pub fn comparison_key(text: &str) -> String {
    words(text).into_iter().map(|word| word.folded).collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::{comparison_key, words};

    fn folded(text: &str) -> Vec<String> {
        words(text).into_iter().map(|word| word.folded).collect()
    }

    #[test]
    fn hyphens_separate_except_beside_a_single_letter() {
        assert_eq!(
            folded("een winback-mail per e-mail"),
            ["een", "winback", "mail", "per", "email"]
        );
    }

    #[test]
    fn apostrophes_join() {
        assert_eq!(folded("foto's en leden’s"), ["fotos", "en", "ledens"]);
    }

    #[test]
    fn the_typed_form_is_kept() {
        assert_eq!(words("Mag É-mail?")[1].typed, "É-mail");
    }

    #[test]
    fn a_pasted_token_is_no_word() {
        assert!(folded(&"x".repeat(10_000)).is_empty());
    }

    #[test]
    fn the_key_of_a_text_forgets_punctuation() {
        assert_eq!(comparison_key("Mag dat, per E-mail?"), comparison_key("mag dat per email"));
    }
}
