//! One conversation: what was asked and what was said to it.
//!
//! The screen, the plain mode and the command line all drive this and show what it holds, so they
//! cannot disagree. No input or output here, no clock, no terminal: a test needs nothing else.

pub mod command;
mod earlier;
pub mod element;
pub mod findings;
pub mod hearing;
pub mod inbox;
pub mod input;
pub mod mail;
mod own_page;
pub mod page;
pub mod pick;
pub mod renewal;
pub mod terms;
pub mod walk;
pub mod walk_page;
pub mod walking;
pub mod welcome;
pub mod word_page;

use std::rc::Rc;
use std::sync::Arc;

use jiff::civil::Date;

use crate::interface::Interface;
use crate::knowledge::Knowledge;
use crate::knowledge::problem::Problem;
use crate::language::Language;
use crate::matching::decision::{Decision, Reply};
use crate::matching::why::Reason;
use crate::matching::{LONGEST_QUESTION, Matcher, Repair};
use crate::text::personal::{PersonalData, personal_data};
use crate::text::printable::printable_line;
use crate::text::words::words;
use crate::wording::terms::Terms;
pub use earlier::Earlier;
use mail::Draft;
use walk::Walk;

/// How many near entries are offered when there is no answer.
const NEAR: usize = 3;

/// The least confidence of an entry that is called near: below it, naming it would only puzzle.
const NEAR_FROM: f32 = 0.04;

/// Up to how many words a question can mean so much ("nieuwsbrief sturen") that every entry is called
/// near that uses one of them.
const SHORT: usize = 4;

/// What was asked.
#[derive(Clone, Debug, PartialEq)]
pub struct Asked {
    /// The question on one line, without anything that could steer a terminal.
    pub text: String,
    /// Kinds of personal data in it, which should be left out.
    pub personal_data: Vec<PersonalData>,
    /// What was decided, and what led to it.
    pub decision: Decision,
    /// The scenario for the situation that the question describes, by its place in the knowledge base.
    pub scenario: Option<usize>,
}

/// What was said. Numbers are places in the lists of the [`Knowledge`] that the turn comes from.
#[derive(Clone, Debug, PartialEq)]
pub enum Said {
    /// An entry: the answer to the question, or opened by choice.
    Entry {
        /// The entry.
        entry: usize,
        /// What was recognised in the question.
        reasons: Vec<Reason>,
    },
    /// Entries to choose from.
    Choice(Vec<usize>),
    /// The question is about a topic that is not covered.
    Outside {
        /// The topic.
        topic: usize,
        /// The entries that come nearest.
        near: Vec<usize>,
    },
    /// Nothing is close.
    Unknown {
        /// The entries that come nearest.
        near: Vec<usize>,
    },
    /// A friendly word.
    SmallTalk(usize),
    /// The scenarios to choose from.
    Walks,
    /// A walk, as far as it has come.
    Walk(Box<Walk>),
}

/// A question, or a choice, with what was said to it.
#[derive(Clone, Debug, PartialEq)]
pub struct Turn {
    /// The question; nothing where an entry was opened from a list.
    pub asked: Option<Asked>,
    /// The reply.
    pub said: Said,
    /// The line of the inbox that the question became, as it was written.
    pub in_inbox: Option<String>,
    /// The content that it comes from, where that is another by now.
    pub from: Option<Earlier>,
}

impl Turn {
    /// Something that was said to a choice and not to a question.
    pub const fn unasked(said: Said) -> Self {
        Self { asked: None, said, in_inbox: None, from: None }
    }

    /// An entry that was opened without a question.
    pub const fn entry(entry: usize) -> Self {
        Self::unasked(Said::Entry { entry, reasons: Vec::new() })
    }
}

/// The conversation so far.
#[derive(Clone)]
pub struct Conversation {
    knowledge: Arc<Knowledge>,
    matcher: Arc<Matcher>,
    interface: Rc<Interface>,
    /// The glossary in the language of the answers.
    terms: Rc<Terms>,
    today: Date,
    turns: Vec<Turn>,
    /// The turn of the walk that is not closed.
    open_walk: Option<usize>,
    /// How many turns there were when the content changed, and the last of them as it would be now.
    again: Option<(usize, Turn)>,
    /// What was found in the content; only to be told.
    findings: Vec<Problem>,
    /// For how many days what is typed is kept after the visit, if it is; only to be told.
    remembered_days: Option<u16>,
    /// For how many days a question stays in the inbox, if that is open; only to be told.
    inbox_days: Option<u16>,
}

impl Conversation {
    /// An empty conversation, held on the day `today`. A language that the knowledge base does not have
    /// becomes its first.
    pub fn new(
        knowledge: Arc<Knowledge>,
        matcher: Arc<Matcher>,
        language: Language,
        today: Date,
    ) -> Self {
        let interface = interface(&knowledge, language);
        let terms = Rc::new(Terms::new(&knowledge, interface.language()));
        Self::empty(knowledge, matcher, (interface, terms), today)
    }

    /// A conversation in which nothing was said.
    fn empty(
        knowledge: Arc<Knowledge>,
        matcher: Arc<Matcher>,
        (interface, terms): (Rc<Interface>, Rc<Terms>),
        today: Date,
    ) -> Self {
        Self {
            knowledge,
            matcher,
            interface,
            terms,
            today,
            turns: Vec::new(),
            open_walk: None,
            again: None,
            findings: Vec::new(),
            remembered_days: None,
            inbox_days: None,
        }
    }

    /// The day of the conversation.
    pub const fn today(&self) -> Date {
        self.today
    }

    /// For how many days what is typed is kept after the visit; nothing where it is not.
    pub const fn remembered_days(&self) -> Option<u16> {
        self.remembered_days
    }

    /// Tells for how many days what is typed is kept. Whoever keeps it says so here, since a person
    /// must be able to read it.
    pub fn tell_remembered(&mut self, days: Option<u16>) {
        self.remembered_days = days;
    }

    /// The knowledge base.
    pub fn knowledge(&self) -> &Knowledge {
        &self.knowledge
    }

    /// The language of the answers.
    pub fn language(&self) -> Language {
        self.interface.language()
    }

    /// The interface texts of the language, with those of the content folder.
    pub fn interface(&self) -> &Interface {
        &self.interface
    }

    /// Answers in another language from now on, what was said before included.
    pub fn speak(&mut self, language: Language) {
        self.interface = interface(&self.knowledge, language);
        self.terms = Rc::new(Terms::new(&self.knowledge, self.interface.language()));
        self.change_earlier(|earlier| earlier.speak(language));
    }

    /// The words of a text that would be read as other words.
    pub fn repairs(&self, text: &str) -> Vec<Repair> {
        self.matcher.repairs(text)
    }

    /// What was asked and said, oldest first.
    pub fn turns(&self) -> &[Turn] {
        &self.turns
    }

    /// Asks a question and adds the turn. The question before it is its context. What is empty adds
    /// nothing.
    pub fn ask(&mut self, question: &str) -> Option<&Turn> {
        self.ask_after(question, self.context().as_deref())
    }

    /// Asks a question with this one as the question before it.
    pub fn ask_after(&mut self, question: &str, context: Option<&str>) -> Option<&Turn> {
        let text: String = question.chars().take(LONGEST_QUESTION).collect();
        let text = printable_line(&text);
        if text.is_empty() {
            return None;
        }
        let decision = self.matcher.decide(&text, context);
        let turn = self.turn(&text, decision);
        self.turns.push(turn);
        self.turns.last()
    }

    /// Opens an entry that was chosen from a list. What does not exist adds nothing.
    pub fn open(&mut self, entry: usize) -> Option<&Turn> {
        self.knowledge.entries.get(entry)?;
        self.turns.push(Turn::entry(entry));
        self.turns.last()
    }

    /// Entries to begin with, at most three, each with a question that leads to it: those that the
    /// manifest names, else the first of each topic.
    pub fn examples(&self) -> Vec<(usize, String)> {
        let language = self.language();
        let named = self.knowledge.manifest.examples.iter().filter_map(|example| {
            let entry = self.knowledge.position_of(&example.entry)?;
            Some((entry, example.question.in_language(language).to_owned()))
        });
        let topics = self.knowledge.by_topic();
        let first = topics.iter().filter_map(|(_, entries)| {
            let entry = entries.first().copied()?;
            let question = self.knowledge.entries.get(entry)?.question.in_language(language);
            Some((entry, question.to_owned()))
        });
        let has_named = !self.knowledge.manifest.examples.is_empty();
        if has_named { named.take(NEAR).collect() } else { first.take(NEAR).collect() }
    }

    /// The e-mail to the contact that goes with the last question, where that was not answered, or
    /// with the walk at the end of the conversation.
    pub fn draft(&self) -> Option<Draft> {
        let turn = self.turns.last()?;
        self.draft_of(turn)
    }

    /// The e-mail to the contact with the question of `turn`, where that was not answered, or with
    /// its walk.
    pub fn draft_of(&self, turn: &Turn) -> Option<Draft> {
        let content = self.content_of(turn);
        match (&turn.said, &turn.asked) {
            (Said::Outside { .. } | Said::Unknown { .. } | Said::Choice(_), Some(asked)) => {
                Draft::new(&content.knowledge, &content.interface, &asked.text)
            }
            (Said::Walk(walk), _) => content.draft_of_walk(walk),
            _ => None,
        }
    }

    /// The last question, as context for the next. An entry that was opened counts as its question.
    fn context(&self) -> Option<String> {
        self.context_of(self.turns.last()?)
    }

    fn context_of(&self, turn: &Turn) -> Option<String> {
        match (&turn.asked, &turn.said) {
            (_, Said::SmallTalk(_)) => None,
            (Some(asked), _) => Some(asked.text.clone()),
            (None, Said::Entry { entry, .. }) => {
                let entry = self.content_of(turn).knowledge.entries.get(*entry)?;
                Some(entry.question.in_language(self.language()).to_owned())
            }
            (None, _) => None,
        }
    }

    fn turn(&self, text: &str, decision: Decision) -> Turn {
        let is_short = words(text).len() <= SHORT;
        let is_near = |entry: usize, confidence: f32| {
            confidence >= NEAR_FROM || (is_short && !self.reasons(text, entry).is_empty())
        };
        let near = decision.results.iter().filter(|(entry, score)| is_near(*entry, *score));
        let near: Vec<usize> = near.map(|(entry, _)| *entry).take(NEAR).collect();
        let said = match &decision.reply {
            Reply::Answer(entry) => {
                Said::Entry { entry: *entry, reasons: self.reasons(text, *entry) }
            }
            Reply::Choose(entries) => Said::Choice(entries.clone()),
            Reply::Outside(topic) => Said::Outside { topic: *topic, near },
            Reply::Unknown => Said::Unknown { near },
            Reply::SmallTalk(reply) => Said::SmallTalk(*reply),
        };
        let scenario = self.matcher.scenario(text);
        let personal_data = personal_data(text);
        let asked = Asked { text: text.to_owned(), personal_data, decision, scenario };
        Turn { asked: Some(asked), said, in_inbox: None, from: None }
    }

    fn reasons(&self, text: &str, entry: usize) -> Vec<Reason> {
        let entry = self.knowledge.entries.get(entry);
        entry.map(|entry| self.matcher.reasons(text, entry)).unwrap_or_default()
    }

    fn related(&self, entry: usize) -> Vec<usize> {
        let entry = self.knowledge.entries.get(entry);
        let related = entry.map(|entry| entry.related.as_slice()).unwrap_or_default();
        related.iter().filter_map(|id| self.knowledge.position_of(id)).collect()
    }
}

/// The interface texts in `language`, or in the leading language where the content lacks that one.
fn interface(knowledge: &Knowledge, language: Language) -> Rc<Interface> {
    let language = Language::choose(Some(language), &[], knowledge.languages());
    let own = knowledge.interface.get(language).map(String::as_str);
    Rc::new(Interface::new(language, own))
}
