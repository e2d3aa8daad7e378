//! Stems: what is left of a word when its ending is taken off.

use snowball_stemmers_rs::{Algorithm, Stemmer};

use crate::language::Language;

/// The stemmers of every language.
///
/// Snowball 3: its Dutch algorithm (Kraaij and Pohlmann) also takes off `ge-`, so that `opgezegd`
/// and `opzegging` share `opzeg`; the older one (Porter) leaves them apart.
pub struct Stemmers {
    dutch: Stemmer,
    english: Stemmer,
}

impl Stemmers {
    /// Makes the stemmers; they hold no tables and cost nothing to make.
    pub fn new() -> Self {
        Self {
            dutch: Stemmer::create(Algorithm::Dutch),
            english: Stemmer::create(Algorithm::English),
        }
    }

    /// The stem of a folded word. Never empty for a word that is not.
    pub fn stem(&self, language: Language, word: &str) -> String {
        let stem = match language {
            Language::Dutch => self.dutch.stem(word),
            Language::English => self.english.stem(word),
        };
        if stem.is_empty() { word.to_owned() } else { stem.into_owned() }
    }
}

impl Default for Stemmers {
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(test)]
mod tests {
    use super::Stemmers;
    use crate::language::Language::{Dutch, English};

    #[test]
    fn forms_of_a_dutch_verb_share_a_stem() {
        let stemmers = Stemmers::new();
        let stem = |word| stemmers.stem(Dutch, word);
        assert_eq!(stem("opgezegd"), stem("opzegging"));
        assert_eq!(stem("nieuwsbrieven"), stem("nieuwsbrief"));
    }

    #[test]
    fn english_plurals_go() {
        assert_eq!(Stemmers::new().stem(English, "members"), "member");
    }

    #[test]
    fn odd_words_come_through() {
        let stemmers = Stemmers::new();
        for word in ["", "e", "en", "ij", "2018", "日本", "éé"] {
            assert_eq!(stemmers.stem(Dutch, word).is_empty(), word.is_empty());
        }
    }
}
