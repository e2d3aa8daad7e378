//! The anchors of a page: what its links within it lead to. Identifiers of content are small
//! letters, digits and hyphens, so a dot between them keeps two anchors from being the same.

use super::Publication;
use super::flow::Node;
use crate::conversation::Turn;
use crate::conversation::pick::Pick;
use crate::knowledge::Scenario;
use crate::knowledge::scenario::Outcome;

/// The list of contents.
pub(super) const CONTENTS: &str = "contents";
/// The scenarios.
pub(super) const WALKS: &str = "walks";
/// The glossary.
pub(super) const WORDS: &str = "words";
/// The sources.
pub(super) const SOURCES: &str = "sources";
/// Whom to ask.
pub(super) const CONTACT: &str = "contact";

/// Of a topic; of the entries without one.
pub(super) fn topic(id: Option<&str>) -> String {
    id.map_or_else(|| "topic".to_owned(), |id| format!("topic.{id}"))
}

/// Of an entry.
pub(super) fn entry(id: &str) -> String {
    format!("entry.{id}")
}

/// Of a scenario.
pub(super) fn scenario(id: &str) -> String {
    format!("scenario.{id}")
}

/// Of the questions of a scenario.
pub(super) fn questions(of: &Scenario) -> String {
    format!("questions.{}", of.id)
}

/// Of the outcomes of a scenario.
pub(super) fn outcomes(of: &Scenario) -> String {
    format!("outcomes.{}", of.id)
}

/// Of a question or rule of a scenario.
pub(super) fn node(of: &Scenario, node: Node<'_>) -> String {
    let kind = match node {
        Node::Question(_) => "question",
        Node::Rule(_) => "rule",
    };
    format!("{kind}.{}.{}", of.id, node.name())
}

/// Of an outcome of a scenario.
pub(super) fn outcome(of: &Scenario, outcome: &Outcome) -> String {
    format!("outcome.{}.{}", of.id, outcome.name)
}

/// Of a word of the glossary.
pub(super) fn term(id: &str) -> String {
    format!("term.{id}")
}

/// Of a source.
pub(super) fn source(key: &str) -> String {
    format!("source.{key}")
}

impl Publication<'_> {
    /// The anchors of what an entry offers to choose, by number.
    pub(super) fn choices_of_entry(&self, place: usize) -> Vec<Option<String>> {
        self.anchors(&self.conversation.picks_of(&Turn::entry(place)))
    }

    /// The anchors of picks; nothing for what is not in the publication.
    pub(super) fn anchors(&self, picks: &[Pick]) -> Vec<Option<String>> {
        picks.iter().map(|pick| self.anchor(*pick)).collect()
    }

    fn anchor(&self, pick: Pick) -> Option<String> {
        match pick {
            Pick::Entry(place) if self.is_whole() => {
                self.knowledge().entries.get(place).map(|found| entry(&found.id))
            }
            Pick::Walk(place) if self.is_whole() || self.only == Some(place) => {
                self.knowledge().scenarios.get(place).map(|found| scenario(&found.id))
            }
            _ => None,
        }
    }

    /// The anchor of a word of the glossary.
    pub(super) fn word(&self, word: &str) -> Option<String> {
        let found = self.knowledge().term(word).filter(|_| self.is_whole());
        found.map(|found| term(&found.id))
    }
}
