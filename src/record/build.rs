//! From a finished walk to its record.

use jiff::civil::Date;

use super::{
    FORMAT, KIND, Record, RecordedAnswer, RecordedCondition, RecordedOutcome, RecordedPolicy,
    RecordedScenario, RecordedSource,
};
use crate::guide::{Answers, Tree};
use crate::interface::Interface;
use crate::knowledge::{Citation, Entry, Knowledge, Policy, Scenario};
use crate::wording::outcome::{Summary, overdue_in_words};
use crate::wording::own::{library_name, policies_at};
use crate::wording::{review_line, source_line};

/// Which conditions are ticked, in their order; those beyond its end are not.
pub type Ticks = [bool];

/// The record of the walk that answers make; nothing where they lead to no outcome yet.
pub fn record(
    knowledge: &Knowledge,
    tree: &Tree<'_>,
    answers: &Answers,
    (today, ticks): (Date, &Ticks),
    interface: &Interface,
) -> Option<Record> {
    let summary = Summary::new(tree, answers, today, interface)?;
    let language = interface.language();
    let scenario = tree.scenario();
    let review = scenario.review.as_ref();
    let review = review.map(|review| review_line(review, interface));
    let library = library_name(knowledge, interface);
    let disclaimer = knowledge.manifest.disclaimer.as_ref();
    Some(Record {
        kind: KIND.to_owned(),
        format: FORMAT,
        date: today.to_string(),
        language: language.code().to_owned(),
        scenario: RecordedScenario {
            id: scenario.id.clone(),
            title: scenario.title.in_language(language).to_owned(),
            version: scenario.version.clone(),
            review: review.unwrap_or_default(),
            library: library.filter(|_| scenario.origin.is_own()).unwrap_or_default().to_owned(),
        },
        answers: summary
            .answered
            .iter()
            .map(|answer| RecordedAnswer {
                question: answer.question.clone(),
                ask: answer.ask.clone(),
                value: answer.value.clone(),
                label: answer.label.clone(),
            })
            .collect(),
        outcome: outcome(knowledge, &summary, ticks, interface),
        decided_by: String::new(),
        reason: String::new(),
        disclaimer: disclaimer
            .map(|text| text.in_language(language).to_owned())
            .unwrap_or_default(),
        own_policies: own_policies(knowledge, scenario, &summary, (today, interface)),
    })
}

/// What the library has settled itself about what the outcome is about.
fn own_policies(
    knowledge: &Knowledge,
    scenario: &Scenario,
    summary: &Summary,
    (today, interface): (Date, &Interface),
) -> Vec<RecordedPolicy> {
    let language = interface.language();
    let library = library_name(knowledge, interface).unwrap_or_default();
    let recorded = |(entry, policy): (&Entry, &Policy)| {
        let changed = entry.changed_since_policy().then(|| interface.say("own-policy-changed"));
        let review = policy.review.as_ref();
        let overdue = review.and_then(|review| overdue_in_words(review, today, interface));
        let caveats: Vec<String> = changed.into_iter().chain(overdue).collect();
        RecordedPolicy {
            library: library.to_owned(),
            entry: entry.id.clone(),
            question: entry.question.in_language(language).to_owned(),
            text: policy.text.in_language(language).to_owned(),
            caveat: caveats.join(" "),
        }
    };
    let outcome = scenario.outcome(&summary.name).into_iter();
    outcome.flat_map(|outcome| policies_at(knowledge, scenario, outcome)).map(recorded).collect()
}

fn outcome(
    knowledge: &Knowledge,
    summary: &Summary,
    ticks: &Ticks,
    interface: &Interface,
) -> RecordedOutcome {
    let conditions = summary.conditions.iter().enumerate().map(|(place, text)| RecordedCondition {
        text: text.clone(),
        met: ticks.get(place).copied().unwrap_or(false),
    });
    let source = |citation: &Citation| {
        let source = knowledge.manifest.source(&citation.source);
        RecordedSource {
            text: source_line(knowledge, interface, citation),
            address: source.and_then(|source| source.address.clone()).unwrap_or_default(),
        }
    };
    let changes = summary.would_change.iter();
    RecordedOutcome {
        id: summary.name.clone(),
        verdict: summary.verdict.name().to_owned(),
        caveat: summary.caveat.clone().unwrap_or_default(),
        title: summary.title.clone(),
        advice: summary.advice.clone(),
        conditions: conditions.collect(),
        bring: summary.bring.clone(),
        sources: summary.sources.iter().map(source).collect(),
        reasons: summary.reasons.iter().map(|reason| reason.question.clone()).collect(),
        would_change: changes
            .map(|change| format!("{}: {} → {}", change.short, change.label, change.leads))
            .collect(),
    }
}
