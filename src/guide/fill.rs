//! Texts of a scenario with answers and computed days in their places.

use jiff::civil::Date;

use super::answer::{Answers, Value};
use super::tree::Tree;
use crate::knowledge::Text;
use crate::knowledge::scenario::{Choosable, Kind, Pick, Question};
use crate::knowledge::template::{Piece, pieces};
use crate::language::Language;
use crate::text::day::{day_in_words, months_in_words};

impl Tree<'_> {
    /// The text in a language. What has no value is left out, which no scenario that was proved
    /// comes to.
    pub fn filled(
        &self,
        text: &Text,
        answers: &Answers,
        today: Date,
        language: Language,
    ) -> String {
        let words = text.in_language(language);
        let filled = pieces(words).map(|piece| match piece {
            Piece::Words(words) => words.to_owned(),
            Piece::Value(name) => self.shown(name, answers, today, language).unwrap_or_default(),
        });
        filled.collect()
    }

    fn shown(
        &self,
        name: &str,
        answers: &Answers,
        today: Date,
        language: Language,
    ) -> Option<String> {
        if name == "today" {
            return Some(day_in_words(today, language));
        }
        if let Some(place) = self.question_named(name) {
            let question = self.question(place)?;
            return Some(value_in_words(question, answers.get(place)?, language));
        }
        self.computed(name, answers, today).map(|day| day_in_words(day, language))
    }

    /// The computed day with this name; nothing where it needs an answer that is not there.
    pub fn computed(&self, name: &str, answers: &Answers, today: Date) -> Option<Date> {
        let computed = self.scenario().computed(name)?;
        let days = computed.days.iter().map(|day| self.day(day, answers, today));
        let days: Option<Vec<Date>> = days.collect();
        match computed.pick {
            Pick::Earliest => days?.into_iter().min(),
            Pick::Latest => days?.into_iter().max(),
        }
    }
}

/// An answer as the person reads it.
pub fn value_in_words(question: &Question, value: Value, language: Language) -> String {
    let label = |option: &Choosable| option.label.in_language(language).to_owned();
    match (value, &question.kind) {
        (Value::Day(day), _) => day_in_words(day, language),
        (Value::Months(months), _) => months_in_words(months, language),
        (Value::Option(place), Kind::Choice(choices)) => {
            choices.get(place).map(|choice| label(&choice.answer)).unwrap_or_default()
        }
        (Value::Ticks(0), Kind::Several { none, .. }) => label(none),
        (Value::Ticks(ticks), Kind::Several { options, .. }) => {
            let ticked = (0..).zip(options).filter(|(place, _)| ticks >> place & 1 == 1);
            ticked.map(|(_, option)| label(option)).collect::<Vec<_>>().join(", ")
        }
        (Value::Unknown, Kind::Date { unknown, .. } | Kind::Months { unknown, .. }) => {
            unknown.as_ref().map(|choice| label(&choice.answer)).unwrap_or_default()
        }
        _ => String::new(),
    }
}
