//! A word of the glossary as a page.

use super::element::{Element, Marker};
use crate::interface::Interface;
use crate::knowledge::{Knowledge, Term};
use crate::text::fold::fold;
use crate::text::printable::printable_line;
use crate::wording::{own, source_line};

/// A word explained; or, for one that is not in the glossary, which words are.
pub fn word_page(knowledge: &Knowledge, interface: &Interface, word: &str) -> Vec<Element> {
    let language = interface.language();
    let Some(term) = knowledge.term(word) else {
        let terms = knowledge.glossary.iter();
        let mut names: Vec<_> = terms.map(|term| term.name.in_language(language)).collect();
        names.sort_by_key(|name| fold(name));
        let key = if word.is_empty() { "word-list" } else { "word-unknown" };
        let lead = interface.say_with(key, &[("word", printable_line(word).into())]);
        return vec![Element::Lead(lead), Element::paragraph(&names.join(", "))];
    };
    let mut elements = explanation(knowledge, interface, term);
    let entries = term.entries.iter().filter_map(|id| knowledge.entry(id));
    let questions = entries.map(|entry| own::entry_line(entry, interface));
    let questions: Vec<_> = questions.map(|text| Element::item(Marker::Bullet, &text)).collect();
    if !questions.is_empty() {
        elements.push(Element::Heading(interface.say("related-entries")));
        elements.extend(questions);
    }
    elements
}

/// What a word means, and the sources of that.
pub fn explanation(knowledge: &Knowledge, interface: &Interface, term: &Term) -> Vec<Element> {
    let language = interface.language();
    let mut elements = vec![
        Element::Heading(term.name.in_language(language).to_owned()),
        Element::paragraph(term.meaning.in_language(language)),
    ];
    let cited = term.sources.iter().map(|citation| source_line(knowledge, interface, citation));
    elements.extend(cited.map(Element::Remark));
    elements
}
