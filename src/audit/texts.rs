//! Every text that a person reads as an answer or a question, with its place.

use super::place::key;
use crate::knowledge::yaml::Step;
use crate::knowledge::{Entry, Knowledge, Scenario, Text};
use crate::language::Language;

/// What a text is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Role {
    /// It asks.
    Question,
    /// It answers, or says what to do.
    Answer,
    /// It explains a word.
    Meaning,
}

/// A text in one language.
pub(super) struct Found<'k> {
    pub file: String,
    pub path: Vec<Step>,
    pub role: Role,
    pub language: Language,
    pub text: &'k str,
}

/// The texts of all entries, scenarios and terms.
pub(super) fn every_text(knowledge: &Knowledge) -> Vec<Found<'_>> {
    let mut collector = Collector { file: String::new(), found: Vec::new() };
    for entry in &knowledge.entries {
        collector.entry(entry);
    }
    for scenario in &knowledge.scenarios {
        collector.scenario(scenario);
    }
    "glossary.yaml".clone_into(&mut collector.file);
    for (index, term) in knowledge.glossary.iter().enumerate() {
        let path = [key("terms"), Step::Item(index), key("meaning")];
        collector.text(&path, Role::Meaning, &term.meaning);
    }
    collector.found
}

struct Collector<'k> {
    file: String,
    found: Vec<Found<'k>>,
}

impl<'k> Collector<'k> {
    fn entry(&mut self, entry: &'k Entry) {
        self.file.clone_from(&entry.file);
        self.text(&[key("question")], Role::Question, &entry.question);
        if let Some(short) = &entry.short {
            self.text(&[key("short")], Role::Answer, short);
        }
        self.text(&[key("answer")], Role::Answer, &entry.answer);
        self.texts(&[key("conditions")], &entry.conditions);
        if let (Some(addition), Some(policy)) = (&entry.addition, entry.policy()) {
            self.file.clone_from(&addition.file);
            self.text(&[key("text")], Role::Answer, &policy.text);
        }
    }

    fn scenario(&mut self, scenario: &'k Scenario) {
        self.file.clone_from(&scenario.file);
        for question in &scenario.questions {
            let path = [key("questions"), key(&question.name), key("ask")];
            self.text(&path, Role::Question, &question.ask);
        }
        for outcome in &scenario.outcomes {
            let below = |name: &str| [key("outcomes"), key(&outcome.name), key(name)];
            self.text(&below("advice"), Role::Answer, &outcome.advice);
            self.texts(&below("conditions"), &outcome.conditions);
        }
    }

    fn texts(&mut self, path: &[Step], texts: &'k [Text]) {
        for (index, text) in texts.iter().enumerate() {
            let mut path = path.to_vec();
            path.push(Step::Item(index));
            self.text(&path, Role::Answer, text);
        }
    }

    fn text(&mut self, path: &[Step], role: Role, text: &'k Text) {
        for (language, text) in text.iter() {
            let mut path = path.to_vec();
            path.push(key(language.code()));
            self.found.push(Found { file: self.file.clone(), path, role, language, text });
        }
    }
}
