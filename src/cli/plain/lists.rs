//! Lists that are numbered through, and choosing from them.

use anyhow::Result;

use super::Plain;
use super::spoken::spoken;
use crate::conversation::element::Element;
use crate::conversation::page::page;
use crate::conversation::pick::Pick;
use crate::conversation::word_page::word_page;
use crate::matching::suggestion::{fit, suggestions};
use crate::text::fold::fold;
use crate::transcript;
use crate::wording::own::{entry_line, scenario_line};
use crate::wording::topic_title;

/// How wide the lines are in which something is looked for, in columns: as good as never broken.
const UNBROKEN: usize = 10_000;

/// What a line of a list leads to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Listed {
    /// An entry or a scenario.
    Pick(Pick),
    /// A word of the glossary, by its place.
    Word(usize),
    /// A question that was asked earlier.
    Line(String),
}

impl Plain<'_> {
    /// Goes where a line of the list that was shown last leads.
    pub(super) fn choose_listed(&mut self, number: usize) -> Result<()> {
        let chosen = number.checked_sub(1).and_then(|place| self.listed.get(place)).cloned();
        match chosen {
            Some(Listed::Pick(Pick::Gone)) => {
                let arguments = [("number", number.into())];
                self.line(&self.conversation.interface().say_with("option-gone", &arguments))
            }
            Some(Listed::Pick(pick)) => {
                self.listed.clear();
                self.conversation.pick(pick);
                self.show_last()
            }
            Some(Listed::Word(place)) => self.explain(place),
            Some(Listed::Line(line)) => {
                self.listed.clear();
                self.ask_again(&line)
            }
            None => {
                let arguments = [("number", number.into()), ("count", self.listed.len().into())];
                self.line(&self.conversation.interface().say_with("no-option", &arguments))
            }
        }
    }

    fn explain(&self, place: usize) -> Result<()> {
        let knowledge = self.conversation.knowledge();
        let interface = self.conversation.interface();
        let Some(term) = knowledge.glossary.get(place) else { return Ok(()) };
        self.print(&word_page(knowledge, interface, term.name.in_language(interface.language())))
    }

    /// All questions by topic and the scenarios, those that fit the filter; with a filter the words too.
    pub(super) fn browse(&mut self, filter: &str) -> Result<()> {
        let mut list = List::default();
        self.list_entries(&mut list, filter);
        let (knowledge, interface) = (self.conversation.knowledge(), self.conversation.interface());
        let walks = self.conversation.walks().into_iter().filter_map(|place| {
            let title = scenario_line(knowledge.scenarios.get(place)?, interface);
            fit(&title, filter).map(|_| (Listed::Pick(Pick::Walk(place)), title))
        });
        let walks = walks.collect();
        list.part(&interface.say("welcome-walks"), walks);
        if !filter.is_empty() {
            let words = self.terms(0..knowledge.glossary.len(), filter);
            list.part(&interface.say("word-title"), words);
        }
        self.show_list(list, "plain-list-empty")
    }

    fn list_entries(&self, list: &mut List, filter: &str) {
        let (knowledge, interface) = (self.conversation.knowledge(), self.conversation.interface());
        let guessed = suggestions(knowledge, filter, interface.language(), usize::MAX);
        for (topic, entries) in knowledge.by_topic() {
            let fitting = entries.into_iter().filter_map(|place| {
                let question = entry_line(knowledge.entries.get(place)?, interface);
                let fits = fit(&question, filter).is_some()
                    || guessed.iter().any(|suggestion| suggestion.entry == place);
                fits.then_some((Listed::Pick(Pick::Entry(place)), question))
            });
            let fitting = fitting.collect();
            list.part(&topic_title(topic, interface), fitting);
        }
    }

    /// The words that can be explained, those of the last answer first.
    pub(super) fn words(&mut self) -> Result<()> {
        let conversation = &self.conversation;
        let here = conversation.turns().last().map(|turn| conversation.terms_of(turn));
        let here = here.unwrap_or_default();
        let count = conversation.knowledge().glossary.len();
        let others = self.terms((0..count).filter(|place| !here.contains(place)), "");
        let heading = if here.is_empty() { "words-all" } else { "plain-words-other" };
        let mut list = List::default();
        list.part(&conversation.interface().say("words-here"), self.terms(here.into_iter(), ""));
        list.part(&conversation.interface().say(heading), others);
        self.show_list(list, "plain-list-empty")
    }

    /// Words in alphabetical order.
    fn terms(&self, places: impl Iterator<Item = usize>, filter: &str) -> Vec<(Listed, String)> {
        let named = places.filter_map(|place| {
            let term = self.conversation.knowledge().glossary.get(place)?;
            let name = term.name.in_language(self.conversation.language());
            fit(name, filter).map(|_| (Listed::Word(place), name.to_owned()))
        });
        let mut named: Vec<_> = named.collect();
        named.sort_by_key(|(_, name)| fold(name));
        named
    }

    /// What was asked earlier, newest first, each once.
    pub(super) fn list_earlier(&mut self) -> Result<()> {
        let mut lines: Vec<String> = Vec::new();
        for line in self.earlier.iter().rev() {
            if !lines.contains(line) {
                lines.push(line.clone());
            }
        }
        let items = lines.into_iter().map(|line| (Listed::Line(line.clone()), line)).collect();
        let mut list = List::default();
        list.part(&self.conversation.interface().say("earlier-title"), items);
        self.show_list(list, "earlier-none")
    }

    /// The lines of the conversation that hold a text, each with the turn that it stands in first.
    pub(super) fn find(&self, sought: &str) -> Result<()> {
        if self.conversation.turns().is_empty() || sought.is_empty() {
            return self.say(if sought.is_empty() { "find-what" } else { "find-none" });
        }
        let key = fold(sought);
        let interface = self.conversation.interface();
        let mut found: Vec<(usize, String)> = Vec::new();
        for (number, turn) in (1..).zip(self.conversation.turns()) {
            let words = spoken(&page(&self.conversation, turn), interface);
            let read: Vec<Element> = words.into_iter().filter_map(to_read).collect();
            for line in transcript::text(&read, interface, UNBROKEN).lines().map(str::trim) {
                if fold(line).contains(&key) && found.iter().all(|(_, known)| known != line) {
                    found.push((number, line.to_owned()));
                }
            }
        }
        if found.is_empty() {
            return self.say("find-nowhere");
        }
        let rows = found.into_iter().map(|(number, line)| {
            interface.say_with("find-row", &[("number", number.into()), ("text", line.into())])
        });
        self.line(&rows.collect::<Vec<_>>().join("\n"))
    }

    fn show_list(&mut self, list: List, nothing: &str) -> Result<()> {
        if list.leads_to.is_empty() {
            return self.say(nothing);
        }
        self.line(&list.lines.join("\n"))?;
        self.listed = list.leads_to;
        self.say("plain-list-lead")
    }
}

/// An element as it can be found: what is told of a subject, without numbers that mean nothing any
/// more, what can be done next and where a source stands.
fn to_read(element: Element) -> Option<Element> {
    match element {
        Element::Hint(_) | Element::Address(_) => None,
        Element::Item(_, _, spans) => Some(Element::Paragraph(spans)),
        other => Some(other),
    }
}

/// A list in the making.
#[derive(Default)]
struct List {
    lines: Vec<String>,
    leads_to: Vec<Listed>,
}

impl List {
    /// Adds numbered lines below a heading; nothing where there are none.
    fn part(&mut self, heading: &str, items: Vec<(Listed, String)>) {
        if items.is_empty() {
            return;
        }
        self.lines.push(format!("{heading}:"));
        for (listed, text) in items {
            self.leads_to.push(listed);
            self.lines.push(format!("  {}. {text}", self.leads_to.len()));
        }
    }
}
