//! Walking a record again, on the content of now.

use jiff::civil::Date;

use super::{FORMAT, KIND, Record, record};
use crate::guide::{Answers, End, Tree, Value};
use crate::interface::Interface;
use crate::knowledge::Knowledge;
use crate::language::Language;
use crate::text::printable::printable;
use crate::wording::outcome::Summary;

/// Why a file is no record.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NotARecord {
    /// It is no JSON of the right shape; with what the parser says.
    Shape(String),
    /// It is of another kind or format.
    Kind,
    /// Its day is no day.
    Date(String),
}

/// How a replay went.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Replay {
    /// The scenario no longer exists.
    NoScenario,
    /// The same advice. `same_content` says whether the content is the very same too.
    Same {
        /// Whether the digest of the content is the same.
        same_content: bool,
    },
    /// The same outcome, worded otherwise or with other conditions or sources.
    Reworded,
    /// The answers lead to another outcome.
    Other {
        /// The verdict of now, as in JSON.
        verdict: String,
        /// The advice of now in a sentence.
        title: String,
        /// Where the ways part: the name of the first question whose answer leads elsewhere, is gone or
        /// is new. Empty where only the day makes the difference.
        parts_at: String,
    },
    /// The content of now asks something that the record has no answer to.
    Asks {
        /// The name of the question.
        question: String,
        /// The question.
        ask: String,
    },
}

/// What a replay found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Report {
    /// On the day of the record: what the content makes of it now.
    pub then: Replay,
    /// Today: what time makes of it too.
    pub now: Replay,
}

impl Report {
    /// Whether the advice is still the same.
    pub const fn is_same(&self) -> bool {
        matches!(self.then, Replay::Same { .. }) && matches!(self.now, Replay::Same { .. })
    }
}

/// Reads a record. What is told of it later, its title and the names of its questions, is made
/// printable: the file may come from anybody.
///
/// # Errors
/// Why it is none.
pub fn read(text: &str) -> Result<(Record, Date), NotARecord> {
    let mut found: Record =
        serde_json::from_str(text).map_err(|error| NotARecord::Shape(error.to_string()))?;
    if found.kind != KIND || found.format != FORMAT {
        return Err(NotARecord::Kind);
    }
    let names = found.answers.iter_mut().map(|answer| &mut answer.question);
    for told in names.chain([&mut found.outcome.title]) {
        *told = printable(told).into_owned();
    }
    match found.date.parse() {
        Ok(date) => Ok((found, date)),
        Err(_) => Err(NotARecord::Date(found.date)),
    }
}

/// Walks a record again: on its own day, and today.
pub fn replay(
    knowledge: &Knowledge,
    old: &Record,
    (date, today): (Date, Date),
    interface: &Interface,
) -> Report {
    Report {
        then: on_day(knowledge, old, date, interface),
        now: on_day(knowledge, old, today, interface),
    }
}

fn on_day(knowledge: &Knowledge, old: &Record, day: Date, interface: &Interface) -> Replay {
    let Some(scenario) = knowledge.scenario(&old.scenario.id) else { return Replay::NoScenario };
    let tree = Tree::new(scenario);
    let (answers, unread) = answers(&tree, old);
    let trail = tree.trail(&answers, day);
    if let End::Question(question) = trail.end
        && let Some(question) = tree.question(question)
    {
        let ask = question.ask.in_language(interface.language()).to_owned();
        return Replay::Asks { question: question.name.clone(), ask };
    }
    let Some(now) = record(knowledge, &tree, &answers, (day, &[]), interface) else {
        return Replay::NoScenario;
    };
    if now.outcome.id == old.outcome.id && now.outcome.verdict == old.outcome.verdict {
        let same_content = scenario.version == old.scenario.version;
        let same = same_content || same_advice(knowledge, &tree, &answers, day, old);
        return if same { Replay::Same { same_content } } else { Replay::Reworded };
    }
    Replay::Other {
        verdict: now.outcome.verdict.clone(),
        title: now.outcome.title.clone(),
        parts_at: unread.unwrap_or_else(|| parting(old, &now)),
    }
}

/// The answers of a record as far as the questions of now know them, and the first that they do not.
fn answers(tree: &Tree<'_>, old: &Record) -> (Answers, Option<String>) {
    let mut answers = Answers::default();
    let mut unread = None;
    for answer in &old.answers {
        let place = tree.question_named(&answer.question);
        let question = place.and_then(|place| tree.question(place));
        let value = question.and_then(|question| Value::from_name(&answer.value, question));
        match (place, value) {
            (Some(place), Some(value)) => answers.set(place, value),
            _ => unread = unread.or_else(|| Some(answer.question.clone())),
        }
    }
    (answers, unread)
}

/// Whether the advice says the same, in the language of the record.
fn same_advice(
    knowledge: &Knowledge,
    tree: &Tree<'_>,
    answers: &Answers,
    day: Date,
    old: &Record,
) -> bool {
    let language = Language::from_code(&old.language).unwrap_or(Language::Dutch);
    let own = knowledge.interface.get(language).map(String::as_str);
    let interface = Interface::new(language, own);
    let summary = Summary::new(tree, answers, day, &interface);
    summary.is_some_and(|now| {
        let conditions = old.outcome.conditions.iter().map(|condition| &condition.text);
        now.title == old.outcome.title
            && now.advice == old.outcome.advice
            && now.conditions.iter().eq(conditions)
    })
}

/// The first question in which two walks differ; empty where they ask and answer the same.
fn parting(old: &Record, now: &Record) -> String {
    let mut pairs = old.answers.iter().zip(&now.answers);
    let differs = pairs.find(|(old, now)| old.question != now.question || old.value != now.value);
    let longer = || {
        let common = old.answers.len().min(now.answers.len());
        old.answers.get(common).or_else(|| now.answers.get(common))
    };
    let found = differs.map(|(_, now)| now).or_else(longer);
    // With the same answers all the way, the last one leads elsewhere now, unless only the day does.
    found.map(|answer| answer.question.clone()).unwrap_or_default()
}
