//! Conditions, days and destinations as the content writes them.

use crate::knowledge::Citation;
use crate::knowledge::scenario::{
    Amount, Anchor, Bound, Branch, Condition, Continuation, DayExpression, Destination, Length,
    Unit,
};

/// A source with the place in it.
pub(super) fn citation(citation: &Citation) -> String {
    match &citation.at {
        Some(at) => format!("{}, {at}", citation.source),
        None => citation.source.clone(),
    }
}

/// A condition with where it leads.
pub(super) fn branch(branch: &Branch) -> String {
    let to = destination(&branch.to);
    match &branch.when {
        Some(when) => format!("{} → {to}", condition(when)),
        None => format!("→ {to}"),
    }
}

/// The name of the question, rule or outcome that is led to.
pub(super) fn destination(destination: &Destination) -> String {
    match destination {
        Destination::Next(name) | Destination::Outcome(name) => name.clone(),
    }
}

pub(super) fn continuation(continuation: &Continuation) -> String {
    match continuation {
        Continuation::Scenario(id) => format!("scenario: {id}"),
        Continuation::Entry(id) => format!("entry: {id}"),
    }
}

fn condition(condition: &Condition) -> String {
    // The order in which the names stand means nothing.
    let list = |names: &[String]| {
        let mut names = names.to_vec();
        names.sort();
        names.join(", ")
    };
    match condition {
        Condition::Is(names) => format!("is {}", list(names)),
        Condition::All => "all".to_owned(),
        Condition::None => "none".to_owned(),
        Condition::Has(names) => format!("has {}", list(names)),
        Condition::Lacks(names) => format!("lacks {}", list(names)),
        Condition::Unknown => "unknown".to_owned(),
        Condition::Range { from, before } => {
            let from = from.as_ref().map(|bound| format!("from {}", self::bound(bound)));
            let before = before.as_ref().map(|bound| format!("before {}", self::bound(bound)));
            from.into_iter().chain(before).collect::<Vec<_>>().join(" ")
        }
    }
}

fn bound(bound: &Bound) -> String {
    match bound {
        Bound::Length(length) => self::length(length),
        Bound::Day(day) => day.to_string(),
    }
}

fn length(length: &Length) -> String {
    let unit = match length.unit {
        Unit::Days => "days",
        Unit::Months => "months",
        Unit::Years => "years",
    };
    match &length.amount {
        Amount::Count(count) => format!("{count} {unit}"),
        Amount::Answer(question) => format!("{question} {unit}"),
    }
}

/// A day with what is added and taken off.
pub(super) fn day(day: &DayExpression) -> String {
    let anchor = match &day.anchor {
        Anchor::Today => "today".to_owned(),
        Anchor::Day(day) => day.to_string(),
        Anchor::Answer(question) => question.clone(),
    };
    day.steps.iter().fold(anchor, |text, (adds, step)| {
        let sign = if *adds { '+' } else { '-' };
        format!("{text} {sign} {}", length(step))
    })
}
