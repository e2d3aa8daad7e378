//! Abbreviations in answers that nobody explains.

use std::collections::BTreeMap;

use super::place::Placer;
use super::texts::{Found, Role};
use crate::knowledge::Knowledge;
use crate::knowledge::problem::{Code, Problem};
use crate::text::fold::fold;

/// One problem an abbreviation, at its first place, with every file that it stands in.
pub(super) fn problems(
    place: &Placer<'_>,
    texts: &[Found<'_>],
    knowledge: &Knowledge,
) -> Vec<Problem> {
    let mut unknown: BTreeMap<&str, Vec<&Found<'_>>> = BTreeMap::new();
    for found in texts.iter().filter(|found| found.role == Role::Answer) {
        for word in abbreviations(found.text) {
            if !is_explained(word, knowledge) && !is_ordinary(word, knowledge) {
                unknown.entry(word).or_default().push(found);
            }
        }
    }
    unknown.into_iter().filter_map(|(word, places)| one(place, word, &places)).collect()
}

fn one(place: &Placer<'_>, word: &str, places: &[&Found<'_>]) -> Option<Problem> {
    let first = places.first()?;
    let mut files: Vec<String> = places.iter().map(|found| found.file.clone()).collect();
    files.sort();
    files.dedup();
    let at = (first.file.as_str(), first.path.as_slice());
    let problem = place.words(at, (first.text, word), (Code::UnexplainedAbbreviation, word, ""));
    Some(problem.about(files))
}

/// The words of two or more letters, all of them capitals: FG, DPIA. Digits may be among them.
fn abbreviations(text: &str) -> impl Iterator<Item = &str> {
    let words = text.split(|character: char| !character.is_alphanumeric());
    words.filter(|word| {
        let letters = word.chars().filter(|character| character.is_alphabetic());
        letters.clone().count() >= 2 && letters.clone().all(char::is_uppercase)
    })
}

/// Whether the glossary has it, as a term or within one: "gegevensbeschermingseffectbeoordeling
/// (DPIA)".
fn is_explained(word: &str, knowledge: &Knowledge) -> bool {
    let holds = |name: &str| abbreviations(name).any(|found| found == word);
    let within = |term: &crate::knowledge::Term| {
        term.name.iter().any(|(_, name)| holds(name))
            || term.forms.all().any(|(_, form)| holds(form))
    };
    knowledge.term(word).is_some() || knowledge.glossary.iter().any(within)
}

/// Whether it is a common word that is only shouted: "NIET".
fn is_ordinary(word: &str, knowledge: &Knowledge) -> bool {
    let folded = fold(word);
    knowledge.lexicon.iter().any(|(_, lexicon)| lexicon.stop_words.contains(&folded))
}

#[cfg(test)]
mod tests {
    use super::abbreviations;

    #[test]
    fn capitals_alone_make_an_abbreviation() {
        let text = "Vraag de FG of AP-medewerker (DPIA). WhatsApp, C-654/23, art. 6 en A4 niet.";
        assert_eq!(abbreviations(text).collect::<Vec<_>>(), ["FG", "AP", "DPIA"]);
    }
}
