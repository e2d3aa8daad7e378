//! An outcome in words: what the screen, the plain mode, JSON and the record all show of it.

use jiff::civil::Date;

use super::length::unfilled;
use crate::guide::fill::value_in_words;
use crate::guide::turning::{Alternative, Turn, Turning};
use crate::guide::{Answers, Tree, Value};
use crate::interface::Interface;
use crate::knowledge::scenario::{Advice, Continuation, Outcome, Scenario};
use crate::knowledge::validity::{Caveat, Standing};
use crate::knowledge::{Citation, Review, Text};
use crate::text::day::{day_in_words, months_in_words};

/// An answer in words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Answered {
    /// The name of the question.
    pub question: String,
    /// What it asks after, in a word or three.
    pub short: String,
    /// The question.
    pub ask: String,
    /// The name of the answer.
    pub value: String,
    /// The answer.
    pub label: String,
}

/// An answer that would change the verdict, in words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    /// The name of the question.
    pub question: String,
    /// What it asks after, in a word or three.
    pub short: String,
    /// What the answer would be.
    pub label: String,
    /// The verdict, where it is certain.
    pub verdict: Option<Advice>,
    /// What follows from it.
    pub leads: String,
}

/// An outcome in words, in one language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Summary {
    /// What was answered, in the order in which it was asked.
    pub answered: Vec<Answered>,
    /// The name of the outcome.
    pub name: String,
    /// The advice in one word.
    pub verdict: Advice,
    /// What stands against it on the day of the walk, in words.
    pub caveat: Option<String>,
    /// The advice in a sentence.
    pub title: String,
    /// What to do, as Markdown.
    pub advice: String,
    /// What must be arranged.
    pub conditions: Vec<String>,
    /// What to bring to the privacy officer.
    pub bring: Vec<String>,
    /// What it rests on.
    pub sources: Vec<Citation>,
    /// The identifiers of entries to read.
    pub see: Vec<String>,
    /// Where it leads on to.
    pub continues: Option<Continuation>,
    /// The answers that decided.
    pub reasons: Vec<Answered>,
    /// The single answers that would change the verdict.
    pub would_change: Vec<Change>,
}

impl Summary {
    /// The outcome that answers lead to; nothing where they do not lead to one yet.
    pub fn new(
        tree: &Tree<'_>,
        answers: &Answers,
        today: Date,
        interface: &Interface,
    ) -> Option<Self> {
        let trail = tree.trail(answers, today);
        let place = trail.outcome()?;
        let outcome = tree.scenario().outcomes.get(place)?;
        let answered =
            |(question, value): &(usize, Value)| answered(tree, *question, *value, interface);
        let turning = Turning::new(tree, answers, today);
        let reasons = turning.reasons();
        let reasons = trail.answered.iter().filter(|(question, _)| reasons.contains(question));
        let fill = |text: &Text| tree.filled(text, answers, today, interface.language());
        Some(Self {
            answered: trail.answered.iter().filter_map(answered).collect(),
            reasons: reasons.filter_map(answered).collect(),
            would_change: merged(
                turning.turns().iter().filter_map(|turn| change(tree, turn, interface)),
            ),
            ..Self::told(tree.scenario(), outcome, (today, interface), fill)
        })
    }

    /// An outcome before anything was answered: in the place of each value stands between brackets
    /// what it will be.
    pub fn unanswered(
        scenario: &Scenario,
        outcome: &Outcome,
        today: Date,
        interface: &Interface,
    ) -> Self {
        Self::told(scenario, outcome, (today, interface), |text| {
            unfilled(scenario, text, interface)
        })
    }

    /// What an outcome says by itself, with its texts filled by `fill`.
    fn told(
        scenario: &Scenario,
        outcome: &Outcome,
        (today, interface): (Date, &Interface),
        fill: impl Fn(&Text) -> String,
    ) -> Self {
        let fill_all = |texts: &[Text]| texts.iter().map(&fill).collect();
        let caveat = scenario.caveat(outcome, today);
        Self {
            answered: Vec::new(),
            name: outcome.name.clone(),
            verdict: scenario.advice(outcome, today),
            caveat: caveat.map(|caveat| caveat_in_words(caveat, interface)),
            title: fill(&outcome.title),
            advice: fill(&outcome.advice),
            conditions: fill_all(&outcome.conditions),
            bring: fill_all(&outcome.bring),
            sources: outcome.sources.clone(),
            see: outcome.see.clone(),
            continues: outcome.continues.clone(),
            reasons: Vec::new(),
            would_change: Vec::new(),
        }
    }
}

/// An answer in words.
pub fn answered(
    tree: &Tree<'_>,
    question: usize,
    value: Value,
    interface: &Interface,
) -> Option<Answered> {
    let question = tree.question(question)?;
    let language = interface.language();
    Some(Answered {
        question: question.name.clone(),
        short: question.short.in_language(language).to_owned(),
        ask: question.ask.in_language(language).to_owned(),
        value: value.name(question),
        label: value_in_words(question, value, language),
    })
}

/// The name of an advice, as the person reads it.
pub fn advice_in_words(advice: Advice, interface: &Interface) -> String {
    interface.say(&format!("advice-{}", advice.name()))
}

/// What stands against an outcome, in a sentence.
fn caveat_in_words(caveat: Caveat, interface: &Interface) -> String {
    let (key, day) = match caveat {
        Caveat::Overdue(due) => ("overdue", due),
        Caveat::FarOverdue(due) => ("far-overdue", due),
        Caveat::NotYet(from) => ("outcome-not-yet", from),
        Caveat::NoLonger(until) => ("outcome-no-longer", until),
    };
    interface.say_with(key, &[("date", day_in_words(day, interface.language()).into())])
}

/// How overdue something is, in a sentence; nothing where it is not.
pub fn overdue_in_words(review: &Review, on: Date, interface: &Interface) -> Option<String> {
    let (key, due) = match review.standing(on) {
        Standing::Fresh => return None,
        Standing::Overdue(due) => ("overdue", due),
        Standing::FarOverdue(due) => ("entry-far-overdue", due),
    };
    let day = day_in_words(due, interface.language());
    Some(interface.say_with(key, &[("date", day.into())]))
}

fn change(tree: &Tree<'_>, turn: &Turn, interface: &Interface) -> Option<Change> {
    let question = tree.question(turn.question)?;
    let language = interface.language();
    let words = |value: Value| match value {
        Value::Day(day) => day_in_words(day, language),
        Value::Months(months) => months_in_words(months, language),
        other => value_in_words(question, other, language),
    };
    let label = match turn.to {
        Alternative::Is(value) => words(value),
        Alternative::AtMost(value @ Value::Day(_)) => {
            interface.say_with("turn-day-at-most", &[("day", words(value).into())])
        }
        Alternative::AtLeast(value @ Value::Day(_)) => {
            interface.say_with("turn-day-at-least", &[("day", words(value).into())])
        }
        Alternative::AtMost(value) => {
            interface.say_with("turn-number-at-most", &[("number", words(value).into())])
        }
        Alternative::AtLeast(value) => {
            interface.say_with("turn-number-at-least", &[("number", words(value).into())])
        }
    };
    let only = turn.verdicts.first().copied().filter(|_| turn.verdicts.len() == 1);
    let depends_on = turn.depends_on.and_then(|place| tree.question(place));
    let leads = match (only, depends_on) {
        (Some(advice), _) => advice_in_words(advice, interface),
        (None, Some(next)) => {
            let next = next.short.in_language(language);
            interface.say_with("turn-depends-on", &[("question", next.into())])
        }
        (None, None) => interface.say("turn-depends"),
    };
    Some(Change {
        question: question.name.clone(),
        short: question.short.in_language(language).to_owned(),
        label,
        verdict: only,
        leads,
    })
}

/// Answers to one question that lead to the same are told together.
fn merged(changes: impl Iterator<Item = Change>) -> Vec<Change> {
    let mut found: Vec<Change> = Vec::new();
    for change in changes {
        let same = found
            .iter_mut()
            .find(|known| known.question == change.question && known.leads == change.leads);
        match same {
            Some(known) => known.label = format!("{} / {}", known.label, change.label),
            None => found.push(change),
        }
    }
    found
}
