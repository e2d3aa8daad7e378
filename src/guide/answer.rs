//! What can be answered to a question of a scenario.

use jiff::civil::Date;

use crate::knowledge::scenario::{Kind, Question};

/// An answer. Numbers are places in the options of the question, so a value means something only
/// together with its question.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Value {
    /// This option of a choice.
    Option(usize),
    /// These options of several, a bit each, the first the lowest; none of them is 0.
    Ticks(u32),
    /// A day.
    Day(Date),
    /// A number of months.
    Months(u32),
    /// That it is not known.
    Unknown,
}

/// How a value that is not known is written, whatever the question.
pub const UNKNOWN: &str = "unknown";

impl Value {
    /// The name of the value, as `--answer`, records and JSON write it. Ticks are joined by commas.
    pub fn name(self, question: &Question) -> String {
        match (self, &question.kind) {
            (Self::Option(place), Kind::Choice(choices)) => {
                let choice = choices.get(place);
                choice.map(|choice| choice.answer.value.clone()).unwrap_or_default()
            }
            (Self::Ticks(0), Kind::Several { none, .. }) => none.value.clone(),
            (Self::Ticks(ticks), Kind::Several { options, .. }) => {
                let ticked = (0..).zip(options).filter(|(place, _)| ticks >> place & 1 == 1);
                let names: Vec<_> = ticked.map(|(_, option)| option.value.as_str()).collect();
                names.join(",")
            }
            (Self::Day(day), _) => day.to_string(),
            (Self::Months(months), _) => months.to_string(),
            _ => UNKNOWN.to_owned(),
        }
    }

    /// The value with exactly this name. Whether it lies within the bounds of the question is for
    /// [`Tree::accepts`](super::Tree::accepts) to say.
    pub fn from_name(name: &str, question: &Question) -> Option<Self> {
        match &question.kind {
            Kind::Choice(choices) => {
                let place = choices.iter().position(|choice| choice.answer.value == name)?;
                Some(Self::Option(place))
            }
            Kind::Several { none, .. } if none.value == name => Some(Self::Ticks(0)),
            Kind::Several { options, .. } => name
                .split(',')
                .try_fold(0, |ticks, part| {
                    let place = options.iter().position(|option| option.value == part.trim())?;
                    Some(ticks | 1_u32.checked_shl(u32::try_from(place).ok()?)?)
                })
                .map(Self::Ticks),
            Kind::Date { unknown, .. } | Kind::Months { unknown, .. } if name == UNKNOWN => {
                unknown.as_ref().map(|_| Self::Unknown)
            }
            Kind::Date { .. } => name.parse().ok().map(Self::Day),
            Kind::Months { .. } => name.parse().ok().map(Self::Months),
        }
    }
}

/// Answers by question: the place of a question in its scenario is the place of its answer here.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Answers(Vec<Option<Value>>);

impl Answers {
    /// The answer to a question.
    pub fn get(&self, question: usize) -> Option<Value> {
        self.0.get(question).copied().flatten()
    }

    /// Keeps an answer, in the place of an earlier one.
    pub fn set(&mut self, question: usize, value: Value) {
        if self.0.len() <= question {
            self.0.resize(question + 1, None);
        }
        if let Some(place) = self.0.get_mut(question) {
            *place = Some(value);
        }
    }

    /// Forgets an answer.
    pub fn forget(&mut self, question: usize) {
        if let Some(place) = self.0.get_mut(question) {
            *place = None;
        }
    }

    /// The same answers with one more, or another one.
    #[must_use]
    pub fn with(&self, question: usize, value: Value) -> Self {
        let mut answers = self.clone();
        answers.set(question, value);
        answers
    }
}
