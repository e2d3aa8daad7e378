//! Folding: the form of a text in which capitals, accents and quotation marks make no difference.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// Folds a text for comparison: compatibility decomposition (Unicode NFKD), marks dropped, lower
/// case, curly apostrophes made straight, `ß` and the ligatures spelt out.
///
/// `Privé-gegevens` becomes `prive-gegevens`, `ĳ` (one character) becomes `ij` (two).
pub fn fold(text: &str) -> String {
    if text.is_ascii() {
        return text.to_ascii_lowercase();
    }
    let mut folded = String::with_capacity(text.len());
    for character in text.nfkd().filter(|character| !is_combining_mark(*character)) {
        match character {
            '‘' | '’' | 'ʼ' | '`' | '´' => folded.push('\''),
            '‐' | '‑' | '‒' | '–' | '—' => folded.push('-'),
            'ß' => folded.push_str("ss"),
            'æ' | 'Æ' => folded.push_str("ae"),
            'œ' | 'Œ' => folded.push_str("oe"),
            'ø' | 'Ø' => folded.push('o'),
            other => folded.extend(other.to_lowercase()),
        }
    }
    folded
}

#[cfg(test)]
mod tests {
    use super::fold;

    #[test]
    fn capitals_and_accents_make_no_difference() {
        assert_eq!(fold("Privé ÉÉN Coördinatie"), "prive een coordinatie");
    }

    #[test]
    fn the_dutch_digraph_is_two_letters() {
        assert_eq!(fold("Ĳsbrand"), "ijsbrand");
    }

    #[test]
    fn apostrophes_and_dashes_are_the_plain_ones() {
        assert_eq!(fold("foto’s – e‑mail"), "foto's - e-mail");
    }
}
