//! Finding the words of the glossary in a text, so that they can be explained where they are read.

use std::collections::HashMap;
use std::ops::Range;

use unicode_segmentation::UnicodeSegmentation;

use crate::knowledge::Knowledge;
use crate::language::Language;
use crate::text::fold::fold;

/// The names of the glossary in one language, ready to be looked for.
#[derive(Clone, Debug, Default)]
pub struct Terms {
    /// The names that begin with a word: all their words, folded, and the place of the term in
    /// [`Knowledge::glossary`]. The longest first.
    by_first_word: HashMap<String, Vec<(Vec<String>, usize)>>,
}

impl Terms {
    /// The terms of a knowledge base in `language`.
    pub fn new(knowledge: &Knowledge, language: Language) -> Self {
        let mut by_first_word: HashMap<String, Vec<(Vec<String>, usize)>> = HashMap::new();
        for (place, term) in knowledge.glossary.iter().enumerate() {
            let forms = term.forms.get(language).into_iter().flatten().map(String::as_str);
            for name in forms.chain([term.name.in_language(language)]) {
                let words: Vec<String> = name.unicode_words().map(fold).collect();
                if let Some(first) = words.first().cloned() {
                    by_first_word.entry(first).or_default().push((words, place));
                }
            }
        }
        for names in by_first_word.values_mut() {
            names.sort_by_key(|(words, _)| std::cmp::Reverse(words.len()));
        }
        Self { by_first_word }
    }

    /// Where `text` uses a term: byte ranges on character boundaries, in ascending order, not
    /// overlapping, each with the place of the term in the glossary. Where two fit, the longer.
    pub fn in_text(&self, text: &str) -> Vec<(Range<usize>, usize)> {
        let words: Vec<(usize, &str)> = text.unicode_word_indices().collect();
        let folded: Vec<String> = words.iter().map(|(_, word)| fold(word)).collect();
        let mut found = Vec::new();
        let mut at = 0;
        while let Some(rest) = folded.get(at..).filter(|rest| !rest.is_empty()) {
            let Some((length, term)) = self.beginning(rest) else {
                at += 1;
                continue;
            };
            let (first, last) = (words.get(at), words.get(at + length - 1));
            if let (Some((start, _)), Some((end, word))) = (first, last) {
                found.push((*start..end + word.len(), term));
            }
            at += length;
        }
        found
    }

    /// The longest name that these words begin with: how many words it has, and its term.
    fn beginning(&self, words: &[String]) -> Option<(usize, usize)> {
        let names = self.by_first_word.get(words.first()?)?;
        let fits = names.iter().find(|(name, _)| words.starts_with(name));
        fits.map(|(name, term)| (name.len(), *term))
    }
}

#[cfg(test)]
mod tests {
    use super::Terms;
    use crate::builtin;
    use crate::language::Language;

    fn found(text: &str) -> Vec<(String, String)> {
        let knowledge = builtin::knowledge().unwrap();
        let terms = Terms::new(&knowledge, Language::Dutch).in_text(text);
        let id = |term: usize| knowledge.glossary[term].id.clone();
        terms
            .into_iter()
            .map(|(range, term)| (text.get(range).unwrap().to_owned(), id(term)))
            .collect()
    }

    #[test]
    fn terms_and_their_forms_are_found() {
        assert_eq!(
            found("Kies Verwerkers met zorg, volgens de AVG."),
            [("Verwerkers".into(), "verwerker".into()), ("AVG".into(), "avg".into())]
        );
    }

    #[test]
    fn the_longest_term_counts() {
        let found = found("een gezamenlijk verwerkingsverantwoordelijk bestuur");
        assert_eq!(found.len(), 1);
        assert_eq!(found[0].0, "gezamenlijk verwerkingsverantwoordelijk");
    }

    #[test]
    fn a_part_of_a_word_is_no_term() {
        assert!(found("verwerkersdag").is_empty());
        assert!(found("").is_empty() && found("図書館 é 👩‍👧").is_empty());
    }
}
