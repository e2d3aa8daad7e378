//! What a typed question already answers: words that belong to an option, a day that it names.

use jiff::civil::Date;

use super::answer::{Answers, Value};
use super::tree::Tree;
use crate::knowledge::scenario::{Choice, Kind};
use crate::language::Language;
use crate::text::spoken_day::day_in;
use crate::text::stem::Stemmers;
use crate::text::words::words;

impl Tree<'_> {
    /// The answers that a sentence already gives, to be confirmed when their question comes. A
    /// question whose words give two different answers gets none.
    pub fn said_in(&self, sentence: &str, today: Date) -> Answers {
        let mut answers = Answers::default();
        let spoken = Spoken::new(sentence);
        let mut day = day_in(sentence, today).map(|found| found.day);
        for (place, question) in self.scenario().questions.iter().enumerate() {
            let value = match &question.kind {
                Kind::Choice(choices) => spoken.choice(choices),
                // One day in a sentence answers one question: the first that asks for a day.
                Kind::Date { .. } => day
                    .filter(|day| self.accepts(place, Value::Day(*day), &answers, today))
                    .and_then(|_| day.take())
                    .map(Value::Day),
                Kind::Several { .. } | Kind::Months { .. } => None,
            };
            if let Some(value) = value {
                answers.set(place, value);
            }
        }
        answers
    }
}

/// The stems of a sentence, in each language.
struct Spoken {
    stems: [(Language, Vec<String>); 2],
}

impl Spoken {
    fn new(sentence: &str) -> Self {
        Self { stems: Language::ALL.map(|language| (language, stems(sentence, language))) }
    }

    /// The option whose words stand in the sentence; of two, the one with the longer words, so that
    /// "niet afgemeld" wins from "afgemeld".
    fn choice(&self, choices: &[Choice]) -> Option<Value> {
        let lengths: Vec<usize> = choices.iter().map(|choice| self.longest(choice)).collect();
        let most = lengths.iter().copied().max().filter(|most| *most > 0)?;
        let mut best = lengths.iter().enumerate().filter(|(_, length)| **length == most);
        match (best.next(), best.next()) {
            (Some((place, _)), None) => Some(Value::Option(place)),
            _ => None,
        }
    }

    /// How many words of an option stand in the sentence in a row; 0 for none.
    fn longest(&self, choice: &Choice) -> usize {
        let said = choice.said.all().map(|(language, phrase)| {
            let phrase = stems(phrase, language);
            let spoken = self.stems.iter().filter(|(spoken, _)| *spoken == language);
            let stands = |(_, spoken): &(Language, Vec<String>)| {
                !phrase.is_empty() && spoken.windows(phrase.len()).any(|part| *part == *phrase)
            };
            if spoken.into_iter().any(stands) { phrase.len() } else { 0 }
        });
        said.max().unwrap_or(0)
    }
}

fn stems(text: &str, language: Language) -> Vec<String> {
    let stemmers = Stemmers::new();
    words(text).iter().map(|word| stemmers.stem(language, &word.folded)).collect()
}
