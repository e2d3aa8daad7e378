//! What the page and the Markdown have in common: the elements of each section.

use super::{Publication, anchors};
use crate::conversation::element::Element;
use crate::conversation::page::entry_page;
use crate::conversation::walk_page::{below_scenario, outcome_page};
use crate::knowledge::scenario::{Advice, Kind, Outcome, Question};
use crate::knowledge::{Citation, Entry, Scenario, Topic};
use crate::text::day::day_in_words;
use crate::wording::length::unfilled;
use crate::wording::outcome::advice_in_words;
use crate::wording::own::{about_library, entry_line, if_own, scenario_line};
use crate::wording::source_line;

impl<'a> Publication<'a> {
    /// The name of what is published.
    pub(super) fn title(&self) -> &'a str {
        self.say(&self.knowledge().manifest.title)
    }

    /// That it holds what a library added, where it does.
    pub(super) fn own_line(&self) -> Option<String> {
        about_library(self.knowledge(), "own-welcome", self.interface())
    }

    /// The question of an entry for a list.
    pub(super) fn entry_line(&self, entry: &Entry) -> String {
        entry_line(entry, self.interface())
    }

    /// The title of a scenario for a list.
    pub(super) fn scenario_line(&self, scenario: &Scenario) -> String {
        scenario_line(scenario, self.interface())
    }

    /// What one knows at the end of a scenario, and whose it is where it is a library's own.
    pub(super) fn intro(&self, scenario: &Scenario) -> Vec<Element> {
        let intro = Element::Lead(self.say(&scenario.intro).to_owned());
        let own = if_own(self.knowledge(), scenario.origin, "own-scenario", self.interface());
        std::iter::once(intro).chain(own.map(Element::Note)).collect()
    }

    /// The day of the publication.
    pub(super) fn day(&self) -> String {
        day_in_words(self.conversation.today(), self.conversation.language())
    }

    /// The topics with the places of their entries.
    pub(super) fn topics(&self) -> Vec<(Option<&'a Topic>, Vec<usize>)> {
        if self.is_whole() { self.knowledge().by_topic() } else { Vec::new() }
    }

    /// An entry below its question.
    pub(super) fn entry(&self, place: usize) -> Vec<Element> {
        below_title(entry_page(self.conversation, place))
    }

    /// An outcome below its title.
    pub(super) fn outcome(&self, scenario: &Scenario, outcome: &Outcome) -> Vec<Element> {
        below_title(outcome_page(self.conversation, scenario, outcome))
    }

    /// What stands below a scenario.
    pub(super) fn below(&self, scenario: &Scenario) -> Vec<Element> {
        below_scenario(self.conversation, scenario)
    }

    /// The advice of an outcome on the day of the publication.
    pub(super) fn advice(&self, scenario: &Scenario, outcome: &Outcome) -> Advice {
        scenario.advice(outcome, self.conversation.today())
    }

    /// The verdict of an outcome and its title, in a line.
    pub(super) fn outcome_line(&self, scenario: &Scenario, outcome: &Outcome) -> String {
        let verdict = advice_in_words(self.advice(scenario, outcome), self.interface());
        format!("{verdict}: {}", unfilled(scenario, &outcome.title, self.interface()))
    }

    /// What can be ticked at a question that takes several answers.
    pub(super) fn options(&self, question: &'a Question) -> Vec<&'a str> {
        let Kind::Several { options, none, .. } = &question.kind else { return Vec::new() };
        options.iter().chain([none]).map(|option| self.say(&option.label)).collect()
    }

    /// The heading of a rule: after which answer it looks.
    pub(super) fn rule_line(&self, short: &str) -> String {
        self.interface().say_with("publication-rule", &[("question", short.into())])
    }

    /// How one goes on at a part of a scenario.
    pub(super) fn go_on_line(&self, number: usize, short: &str) -> String {
        let arguments = [("number", number.into()), ("question", short.into())];
        self.interface().say_with("publication-go-on", &arguments)
    }

    /// Every source, with its anchor, its line and its address.
    pub(super) fn sources(&self) -> Vec<(String, String, Option<&'a str>)> {
        let sources = self.knowledge().manifest.sources.iter().filter(|_| self.is_whole());
        let line = |key: &str| {
            let citation = Citation { source: key.to_owned(), at: None };
            source_line(self.knowledge(), self.interface(), &citation)
        };
        sources
            .map(|source| {
                (anchors::source(&source.key), line(&source.key), source.address.as_deref())
            })
            .collect()
    }

    /// Whom to ask what is not in it.
    pub(super) fn contact(&self) -> Vec<Element> {
        let Some(contact) = &self.knowledge().manifest.contact else { return Vec::new() };
        let mut elements = vec![Element::paragraph(self.say(&contact.name))];
        let own = if_own(self.knowledge(), contact.origin, "own-contact", self.interface());
        elements.extend(own.map(Element::Note));
        if !contact.people.is_empty() {
            let people = [("people", contact.people.join(", ").into())];
            elements.push(Element::Note(self.interface().say_with("contact-people", &people)));
        }
        elements.extend(contact.note.as_ref().map(|note| Element::Note(self.say(note).to_owned())));
        let address = contact.email.as_ref().map(|email| format!("mailto:{email}"));
        elements.extend(address.map(Element::Address));
        elements
    }

    /// The large sections after the entries, each by its anchor and its name; none that is empty.
    pub(super) fn large_sections(&self) -> Vec<(&'static str, String)> {
        let manifest = &self.knowledge().manifest;
        let all = [
            (anchors::WALKS, "walk-heading", !self.scenarios().is_empty()),
            (
                anchors::WORDS,
                "word-title",
                self.is_whole() && !self.knowledge().glossary.is_empty(),
            ),
            (
                anchors::SOURCES,
                "publication-sources",
                self.is_whole() && !manifest.sources.is_empty(),
            ),
            (anchors::CONTACT, "contact-heading", manifest.contact.is_some()),
        ];
        let there = all.into_iter().filter(|(_, _, is_there)| *is_there);
        there.map(|(anchor, key, _)| (anchor, self.interface().say(key))).collect()
    }
}

/// A page without its title, which stands above it as a heading.
fn below_title(mut elements: Vec<Element>) -> Vec<Element> {
    let is_title = |element: &Element| matches!(element, Element::Role { .. } | Element::Title(_));
    elements.retain(|element| !is_title(element));
    elements
}
