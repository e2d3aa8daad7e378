//! Lengths of time and computed days of a scenario in words, before anything was answered.

use crate::interface::Interface;
use crate::knowledge::scenario::{
    Amount, Anchor, Computed, DayExpression, Length, Pick, Scenario, Unit,
};
use crate::knowledge::template::{Piece, pieces};
use crate::knowledge::{Text, scenario::Question};
use crate::text::day::{day_in_words, months_in_words};

/// What the question with this name asks after, in a word or three; the name itself where there is
/// no such question, which loading refuses.
pub fn name_of_answer(scenario: &Scenario, name: &str, interface: &Interface) -> String {
    let short = |question: &Question| question.short.in_language(interface.language()).to_owned();
    scenario.question(name).map_or_else(|| name.to_owned(), short)
}

/// A length of time; one that an answer says by what the question asks after.
pub fn length_in_words(scenario: &Scenario, length: &Length, interface: &Interface) -> String {
    let count = match &length.amount {
        Amount::Answer(name) => return name_of_answer(scenario, name, interface),
        Amount::Count(count) => *count,
    };
    let key = match length.unit {
        Unit::Months => return months_in_words(count, interface.language()),
        Unit::Days => "length-days",
        Unit::Years => "length-years",
    };
    let count = usize::try_from(count).unwrap_or(usize::MAX);
    interface.say_with(key, &[("count", count.into())])
}

/// A text of a scenario with what will stand in the place of each value between square brackets:
/// what a question asks after, or how a day is computed.
pub fn unfilled(scenario: &Scenario, text: &Text, interface: &Interface) -> String {
    let words = text.in_language(interface.language());
    let filled = pieces(words).map(|piece| match piece {
        Piece::Words(words) => words.to_owned(),
        Piece::Value(name) => format!("[{}]", value(scenario, name, interface)),
    });
    filled.collect()
}

fn value(scenario: &Scenario, name: &str, interface: &Interface) -> String {
    if name == "today" {
        return interface.say("length-today");
    }
    match scenario.computed(name) {
        Some(day) if scenario.question(name).is_none() => computed(scenario, day, interface),
        _ => name_of_answer(scenario, name, interface),
    }
}

fn computed(scenario: &Scenario, computed: &Computed, interface: &Interface) -> String {
    let days = computed.days.iter().map(|day| expression(scenario, day, interface));
    let days: Vec<String> = days.collect();
    if days.len() < 2 {
        return days.concat();
    }
    let key = match computed.pick {
        Pick::Earliest => "length-earliest",
        Pick::Latest => "length-latest",
    };
    interface.say_with(key, &[("days", days.join("; ").into())])
}

fn expression(scenario: &Scenario, day: &DayExpression, interface: &Interface) -> String {
    let mut words = match &day.anchor {
        Anchor::Today => interface.say("length-today"),
        Anchor::Day(day) => day_in_words(*day, interface.language()),
        Anchor::Answer(name) => name_of_answer(scenario, name, interface),
    };
    for (adds, length) in &day.steps {
        let sign = if *adds { '+' } else { '−' };
        words.push_str(&format!(" {sign} {}", length_in_words(scenario, length, interface)));
    }
    words
}
