//! The JSON of walks: how far one has come, every path of a tree, what a replay found.

use jiff::civil::Date;
use serde_json::{Map, Value as Json, json};

use super::json::{origin, own_policy, source};
use crate::guide::paths::Path;
use crate::guide::{Answers, End, Tree, Value};
use crate::interface::Interface;
use crate::knowledge::Knowledge;
use crate::knowledge::scenario::{Advice, Choosable, Continuation, Kind, Question};
use crate::record::replay::{Replay, Report};
use crate::wording::outcome::{Answered, Summary};
use crate::wording::own::policies_at;

/// What `walk ID --json` prints: the answers so far and either the next question or the outcome.
pub fn walk(
    knowledge: &Knowledge,
    tree: &Tree<'_>,
    answers: &Answers,
    today: Date,
    interface: &Interface,
) -> Json {
    let trail = tree.trail(answers, today);
    let mut object = Map::new();
    object.insert("scenario".into(), tree.scenario().id.as_str().into());
    object.insert("version".into(), tree.scenario().version.as_str().into());
    let origin = origin(knowledge, interface, tree.scenario().origin);
    object.insert("origin".into(), origin);
    object.insert("date".into(), today.to_string().into());
    object.insert("language".into(), interface.language().code().into());
    let given = trail.answered.iter().filter_map(|(question, value)| {
        let answer = crate::wording::outcome::answered(tree, *question, *value, interface)?;
        Some(answered(&answer))
    });
    object.insert("answers".into(), given.collect());
    match (trail.end, Summary::new(tree, answers, today, interface)) {
        (_, Some(summary)) => {
            object.insert("outcome".into(), outcome(knowledge, tree, &summary, interface));
        }
        (End::Question(place), None) => {
            if let Some(found) = tree.question(place) {
                let ask = tree.filled(&found.ask, answers, today, interface.language());
                object.insert("question".into(), question(found, ask, interface));
                object.insert("at_most_left".into(), tree.at_most_left(&trail).into());
            }
        }
        _ => {}
    }
    Json::Object(object)
}

fn answered(answer: &Answered) -> Json {
    json!({"question": answer.question, "ask": answer.ask, "value": answer.value, "label": answer.label})
}

fn question(question: &Question, ask: String, interface: &Interface) -> Json {
    let language = interface.language();
    let option = |option: &Choosable| json!({"value": option.value, "label": option.label.in_language(language)});
    let why = question.why.as_ref().map(|why| why.in_language(language));
    let mut object = Map::new();
    object.insert("name".into(), question.name.as_str().into());
    object.insert("ask".into(), ask.into());
    object.insert("why".into(), why.into());
    let (kind, options): (&str, Vec<Json>) = match &question.kind {
        Kind::Choice(choices) => {
            ("choice", choices.iter().map(|choice| option(&choice.answer)).collect())
        }
        Kind::Several { options, none, .. } => {
            ("several", options.iter().chain([none]).map(option).collect())
        }
        Kind::Date { unknown, .. } => {
            ("date", unknown.iter().map(|choice| option(&choice.answer)).collect())
        }
        Kind::Months { unknown, least, most, .. } => {
            object.insert("least".into(), (*least).into());
            object.insert("most".into(), (*most).into());
            ("months", unknown.iter().map(|choice| option(&choice.answer)).collect())
        }
    };
    object.insert("type".into(), kind.into());
    object.insert("options".into(), options.into());
    Json::Object(object)
}

fn outcome(
    knowledge: &Knowledge,
    tree: &Tree<'_>,
    summary: &Summary,
    interface: &Interface,
) -> Json {
    let language = interface.language();
    let sources = summary.sources.iter().map(|citation| source(knowledge, language, citation));
    let changes = summary.would_change.iter().map(|change| {
        json!({"question": change.question, "answer": change.label,
               "verdict": change.verdict.map(Advice::name),
               "leads": change.leads})
    });
    let continues = summary.continues.as_ref().map(|continuation| match continuation {
        Continuation::Scenario(id) => json!({"scenario": id}),
        Continuation::Entry(id) => json!({"entry": id}),
    });
    let scenario = tree.scenario();
    let found = scenario.outcome(&summary.name);
    let policies = found.into_iter().flat_map(|outcome| policies_at(knowledge, scenario, outcome));
    let policies = policies.map(|policy| own_policy(knowledge, interface, policy));
    json!({
        "id": summary.name,
        "verdict": summary.verdict.name(),
        "caveat": summary.caveat,
        "title": summary.title,
        "advice": summary.advice,
        "conditions": summary.conditions,
        "bring": summary.bring,
        "sources": sources.collect::<Vec<_>>(),
        "see": summary.see,
        "continues": continues,
        "reasons": summary.reasons.iter().map(answered).collect::<Vec<_>>(),
        "would_change": changes.collect::<Vec<_>>(),
        "own_policies": policies.collect::<Vec<_>>(),
    })
}

/// One path, as a line of `walk ID --paths --json`.
pub fn path(tree: &Tree<'_>, path: &Path, today: Date) -> Json {
    let outcome = tree.scenario().outcomes.get(path.outcome);
    let advice = tree.advice(path.outcome, today);
    json!({
        "answers": named(tree, path)
            .map(|(question, value)| json!({"question": question, "value": value}))
            .collect::<Vec<_>>(),
        "outcome": outcome.map(|outcome| outcome.name.as_str()),
        "verdict": advice.map(Advice::name),
    })
}

/// One path, as a line of `walk ID --paths`.
pub fn path_line(tree: &Tree<'_>, path: &Path, today: Date) -> String {
    let answers: Vec<_> =
        named(tree, path).map(|(question, value)| format!("{question}={value}")).collect();
    let outcome = tree.scenario().outcomes.get(path.outcome);
    let advice = tree.advice(path.outcome, today).map_or("", Advice::name);
    let outcome = outcome.map(|outcome| format!("{advice} {}", outcome.name));
    format!("{} → {}", answers.join(" "), outcome.unwrap_or_default())
}

fn named<'p>(tree: &'p Tree<'_>, path: &'p Path) -> impl Iterator<Item = (&'p str, String)> {
    let name = |(question, value): &(usize, Value)| {
        let found = tree.question(*question)?;
        Some((found.name.as_str(), value.name(found)))
    };
    path.answered.iter().filter_map(name)
}

/// What `record replay --json` prints.
pub fn replayed(report: &Report) -> Json {
    json!({"same": report.is_same(), "then": replay(&report.then), "now": replay(&report.now)})
}

fn replay(replay: &Replay) -> Json {
    match replay {
        Replay::NoScenario => json!({"result": "no-scenario"}),
        Replay::Same { same_content } => json!({"result": "same", "same_content": same_content}),
        Replay::Reworded => json!({"result": "reworded"}),
        Replay::Other { verdict, title, parts_at } => {
            json!({"result": "other", "verdict": verdict, "title": title, "parts_at": parts_at})
        }
        Replay::Asks { question, ask } => {
            json!({"result": "asks", "question": question, "ask": ask})
        }
    }
}
