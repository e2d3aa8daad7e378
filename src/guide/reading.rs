//! What somebody types as an answer: a number, a name, the beginning of an option, a day in words.

use jiff::civil::Date;

use super::answer::{Answers, UNKNOWN, Value};
use super::tree::Tree;
use crate::knowledge::scenario::{Choosable, Kind, Question};
use crate::text::fold::fold;
use crate::text::spoken_day::{Unclear, read_day};
use crate::text::spoken_length::read_months;

/// Why something is no answer to a question.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unreadable {
    /// It is none of the options.
    NoOption,
    /// It fits several options.
    SeveralOptions,
    /// It is no day.
    NoDay,
    /// There is no such day.
    NoSuchDay,
    /// It can be two days.
    TwoDays(Date, Date),
    /// It is no number of months.
    NoNumber,
    /// It lies before or after what the question takes.
    OutOfBounds,
}

impl Tree<'_> {
    /// Reads an answer to a question.
    ///
    /// # Errors
    /// Why it is none.
    pub fn read(
        &self,
        question: usize,
        typed: &str,
        answers: &Answers,
        today: Date,
    ) -> Result<Value, Unreadable> {
        let Some(found) = self.question(question) else { return Err(Unreadable::NoOption) };
        let value = read(found, typed.trim(), today)?;
        let fits = self.accepts(question, value, answers, today);
        if fits { Ok(value) } else { Err(Unreadable::OutOfBounds) }
    }
}

fn read(question: &Question, typed: &str, today: Date) -> Result<Value, Unreadable> {
    if let Some(value) = Value::from_name(typed, question) {
        return Ok(value);
    }
    match &question.kind {
        Kind::Choice(choices) => {
            let options: Vec<_> = choices.iter().map(|choice| &choice.answer).collect();
            option(&options, typed).map(Value::Option)
        }
        Kind::Several { options, none, .. } => {
            let all: Vec<_> = options.iter().chain([none]).collect();
            ticks(&all, typed)
        }
        Kind::Date { unknown, .. } => match unknown {
            Some(choice) if means_unknown(&choice.answer, typed) => Ok(Value::Unknown),
            _ => day(typed, today),
        },
        Kind::Months { unknown, .. } => match unknown {
            Some(choice) if means_unknown(&choice.answer, typed) => Ok(Value::Unknown),
            _ => read_months(typed).map(Value::Months).ok_or(Unreadable::NoNumber),
        },
    }
}

fn day(typed: &str, today: Date) -> Result<Value, Unreadable> {
    read_day(typed, today).map(|spoken| Value::Day(spoken.day)).map_err(|unclear| match unclear {
        Unclear::NotADay => Unreadable::NoDay,
        Unclear::NoSuchDay => Unreadable::NoSuchDay,
        Unclear::TwoWays(one, other) => Unreadable::TwoDays(one, other),
        Unclear::TooFar => Unreadable::OutOfBounds,
    })
}

/// The option with this number (from 1), this name, this label, or whose label begins so.
fn option(options: &[&Choosable], typed: &str) -> Result<usize, Unreadable> {
    let number = typed.trim_end_matches(['.', ')']).parse::<usize>().ok();
    if let Some(place) = number.and_then(|number| number.checked_sub(1)) {
        return if place < options.len() { Ok(place) } else { Err(Unreadable::NoOption) };
    }
    let typed = fold(typed);
    if typed.is_empty() {
        return Err(Unreadable::NoOption);
    }
    let labels = |option: &Choosable| -> Vec<String> {
        let labels = option.label.iter().map(|(_, label)| fold(label));
        labels.chain([option.value.clone()]).collect()
    };
    let exact = options.iter().position(|option| labels(option).contains(&typed));
    if let Some(place) = exact {
        return Ok(place);
    }
    let mut begins = options
        .iter()
        .enumerate()
        .filter(|(_, option)| labels(option).iter().any(|label| label.starts_with(&typed)));
    match (begins.next(), begins.next()) {
        (Some((place, _)), None) => Ok(place),
        (Some(_), Some(_)) => Err(Unreadable::SeveralOptions),
        (None, _) => Err(Unreadable::NoOption),
    }
}

/// Several options by number or name, between commas or spaces; the last one excludes the others.
fn ticks(options: &[&Choosable], typed: &str) -> Result<Value, Unreadable> {
    let parts: Vec<&str> = if typed.contains([',', ';']) {
        typed.split([',', ';']).map(str::trim).filter(|part| !part.is_empty()).collect()
    } else if typed.split_whitespace().all(|part| part.parse::<usize>().is_ok()) {
        typed.split_whitespace().collect()
    } else {
        vec![typed]
    };
    let last = options.len().saturating_sub(1);
    let mut ticks = 0_u32;
    for part in &parts {
        match option(options, part)? {
            place if place == last && parts.len() > 1 => return Err(Unreadable::SeveralOptions),
            place if place == last => return Ok(Value::Ticks(0)),
            place => ticks |= u32::try_from(place).map_or(0, |place| 1 << place.min(31)),
        }
    }
    if ticks == 0 { Err(Unreadable::NoOption) } else { Ok(Value::Ticks(ticks)) }
}

fn means_unknown(unknown: &Choosable, typed: &str) -> bool {
    let folded = fold(typed);
    let labels = unknown.label.iter().map(|(_, label)| fold(label));
    typed == "?" || folded == UNKNOWN || labels.into_iter().any(|label| label == folded)
}
