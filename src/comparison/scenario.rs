//! The sheet of a scenario: itself, its questions and their options, its rules, days and outcomes.

use super::Thing;
use super::notation::{branch, continuation, day, destination};
use super::sheet::{Part, PartRows, Sheet, Told};
use super::things::{citations, review};
use crate::knowledge::Text;
use crate::knowledge::scenario::{
    Choice, Choosable, Computed, Kind, Outcome, Pick, Question, Rule, Scenario,
};

pub(super) fn scenario(scenario: &Scenario) -> Sheet {
    let rows = PartRows::new(Part::Whole, scenario.title.clone())
        .words("title", &scenario.title)
        .maybe_words("short", scenario.short.as_ref())
        .words("intro", &scenario.intro)
        .name("start", Some(&scenario.start))
        .items("related", scenario.related.iter().cloned());
    let rows = review(rows, scenario.review.as_ref()).phrases("phrasings", &scenario.phrasings);
    let mut parts = vec![rows];
    for question in &scenario.questions {
        parts.push(self::question(question));
        parts.extend(options(question));
    }
    parts.extend(scenario.rules.iter().map(rule));
    parts.extend(scenario.computed.iter().map(computed));
    parts.extend(scenario.outcomes.iter().map(outcome));
    let thing = Thing { id: scenario.id.clone(), title: scenario.title.clone() };
    Sheet { thing, parts }
}

fn question(question: &Question) -> PartRows {
    let rows = PartRows::new(Part::Question(question.name.clone()), question.ask.clone())
        .words("ask", &question.ask)
        .words("short", &question.short)
        .maybe_words("why", question.why.as_ref());
    match &question.kind {
        Kind::Choice(_) => rows.name("type", Some("choice")),
        Kind::Several { branches, .. } => {
            rows.name("type", Some("several")).items("leads", branches.iter().map(branch))
        }
        Kind::Date { least, most, branches, .. } => rows
            .name("type", Some("date"))
            .name("least", least.as_ref().map(day))
            .name("most", most.as_ref().map(day))
            .items("leads", branches.iter().map(branch)),
        Kind::Months { least, most, branches, .. } => rows
            .name("type", Some("months"))
            .name("least", Some(least))
            .name("most", Some(most))
            .items("leads", branches.iter().map(branch)),
    }
}

fn options(question: &Question) -> Vec<PartRows> {
    let plain = |option: &Choosable| {
        let part = Part::Option(question.name.clone(), option.value.clone());
        PartRows::new(part, option.label.clone()).words("label", &option.label)
    };
    let leading = |choice: &Choice| {
        plain(&choice.answer)
            .name("leads", Some(destination(&choice.to)))
            .phrases("said", &choice.said)
    };
    match &question.kind {
        Kind::Choice(choices) => choices.iter().map(leading).collect(),
        Kind::Several { options, none, .. } => options.iter().chain([none]).map(plain).collect(),
        Kind::Date { unknown, .. } | Kind::Months { unknown, .. } => {
            unknown.iter().map(leading).collect()
        }
    }
}

fn rule(rule: &Rule) -> PartRows {
    PartRows::new(Part::Rule(rule.name.clone()), Text::default())
        .name("on", Some(&rule.on))
        .name("until", rule.until.as_ref())
        .items("leads", rule.branches.iter().map(branch))
}

fn computed(computed: &Computed) -> PartRows {
    let mut days: Vec<String> = computed.days.iter().map(day).collect();
    // The first or last of several days is the same in whatever order they stand.
    days.sort();
    let pick = match (days.len(), computed.pick) {
        (0 | 1, _) => "",
        (_, Pick::Earliest) => "earliest: ",
        (_, Pick::Latest) => "latest: ",
    };
    let told = format!("{pick}{}", days.join(", "));
    PartRows::new(Part::Computed(computed.name.clone()), Text::default()).name("day", Some(told))
}

fn outcome(outcome: &Outcome) -> PartRows {
    PartRows::new(Part::Outcome(outcome.name.clone()), outcome.title.clone())
        .value("verdict", Some(Told::Advice(outcome.verdict)))
        .words("title", &outcome.title)
        .words("advice", &outcome.advice)
        .texts("conditions", &outcome.conditions)
        .texts("bring", &outcome.bring)
        .items("sources", citations(&outcome.sources))
        .items("see", outcome.see.iter().cloned())
        .name("continues", outcome.continues.as_ref().map(continuation))
}
