//! `walk`: a scenario by named answers, its paths, the list of scenarios.

use anyhow::Result;

use super::Outcome;
use super::arguments::Walking;
use super::complaint::{Complaint, nearest_id};
use super::content::Content;
use super::output;
use crate::conversation::hearing::possible_values;
use crate::conversation::page::page;
use crate::conversation::{Conversation, Said, Turn};
use crate::guide::{Answers, Tree};
use crate::language::Language;
use crate::record::{Record, markdown, record, save};
use crate::report;
use crate::text::printable::printable_line;
use crate::transcript;
use crate::wording::own::scenario_line;

pub(super) fn run(walking: &Walking, content: &Content, language: Language) -> Result<Outcome> {
    let conversation = content.conversation(language);
    let Some(id) = &walking.id else {
        return list(&conversation, walking.json);
    };
    let Some(scenario) = content.knowledge.scenario_position(id) else {
        return Err(no_such_scenario(id, &conversation).into());
    };
    let Some(tree) = conversation.tree(scenario) else { return Ok(Outcome::Wrong) };
    if walking.paths {
        return paths(&tree, walking.json, content);
    }
    let answers = answers(&walking.answers, &tree, content, &conversation)?;
    if let Some(name) = &walking.record {
        let record = made(walking, &tree, &answers, content, &conversation)?;
        if name.as_os_str() != "-" {
            let saved = save(&record, Some(name), walking.force, conversation.interface());
            output::remark(&saved.map_err(Complaint::new)?);
            return Ok(Outcome::Answered);
        }
        let text =
            if walking.json { record.json() } else { markdown(&record, conversation.interface()) };
        output::result(&text)?;
        return Ok(Outcome::Answered);
    }
    show(walking, scenario, answers, content, &conversation)
}

fn show(
    walking: &Walking,
    scenario: usize,
    answers: Answers,
    content: &Content,
    conversation: &Conversation,
) -> Result<Outcome> {
    let text = if walking.json {
        let tree = conversation.tree(scenario);
        let json = tree.map(|tree| {
            let interface = conversation.interface();
            report::walk::walk(&content.knowledge, &tree, &answers, content.today, interface)
        });
        format!("{:#}\n", json.unwrap_or_default())
    } else {
        let mut walk =
            crate::conversation::walk::Walk::new(scenario, Answers::default(), content.today);
        walk.answers = answers;
        let turn = Turn::unasked(Said::Walk(Box::new(walk)));
        let elements = page(conversation, &turn);
        transcript::text(&elements, conversation.interface(), output::columns())
    };
    output::result(&text)?;
    Ok(Outcome::Answered)
}

/// The scenarios, by identifier and title.
fn list(conversation: &Conversation, json: bool) -> Result<Outcome> {
    let interface = conversation.interface();
    let language = interface.language();
    let knowledge = conversation.knowledge();
    let scenarios = conversation.walks();
    let scenarios = scenarios.iter().filter_map(|place| knowledge.scenarios.get(*place));
    let text = if json {
        let list: serde_json::Value = scenarios
            .map(|scenario| {
                serde_json::json!({"id": scenario.id,
                                   "title": scenario.title.in_language(language),
                                   "intro": scenario.intro.in_language(language),
                                   "origin": report::json::origin(knowledge, interface, scenario.origin)})
            })
            .collect();
        format!("{list:#}\n")
    } else {
        let widest = knowledge.scenarios.iter().map(|scenario| scenario.id.len()).max();
        let widest = widest.unwrap_or(0);
        let line = |scenario: &crate::knowledge::Scenario| {
            format!("{:<widest$}  {}\n", scenario.id, scenario_line(scenario, interface))
        };
        scenarios.map(line).collect()
    };
    output::result(&text)?;
    Ok(Outcome::Answered)
}

fn paths(tree: &Tree<'_>, json: bool, content: &Content) -> Result<Outcome> {
    for path in tree.paths(content.today) {
        let line = if json {
            report::walk::path(tree, &path, content.today).to_string()
        } else {
            report::walk::path_line(tree, &path, content.today)
        };
        output::result(&format!("{line}\n"))?;
    }
    Ok(Outcome::Answered)
}

fn made(
    walking: &Walking,
    tree: &Tree<'_>,
    answers: &Answers,
    content: &Content,
    conversation: &Conversation,
) -> Result<Record> {
    let interface = conversation.interface();
    let most = walking.ticks.iter().max().copied().unwrap_or(0);
    let mut ticks = vec![false; most.min(MOST_TICKS)];
    for number in &walking.ticks {
        if let Some(tick) = number.checked_sub(1).and_then(|place| ticks.get_mut(place)) {
            *tick = true;
        }
    }
    let made = record(&content.knowledge, tree, answers, (content.today, &ticks), interface);
    let Some(made) = made else {
        return Err(Complaint::new(interface.say("error-walk-unfinished")).into());
    };
    let count = made.outcome.conditions.len();
    if let Some(number) = walking.ticks.iter().find(|number| **number < 1 || **number > count) {
        let arguments = [("number", (*number).into()), ("count", count.into())];
        return Err(Complaint::new(interface.say_with("error-tick", &arguments)).into());
    }
    Ok(made)
}

/// No outcome has as many conditions.
const MOST_TICKS: usize = 1000;

/// The answers as they were given. Each must be of a question that comes up.
fn answers(
    given: &[String],
    tree: &Tree<'_>,
    content: &Content,
    conversation: &Conversation,
) -> Result<Answers> {
    let interface = conversation.interface();
    let mut answers = Answers::default();
    for text in given {
        let shown = printable_line(text);
        let Some((name, value)) = text.split_once('=') else {
            let message = interface.say_with("error-answer-form", &[("answer", shown.into())]);
            return Err(Complaint::new(message).into());
        };
        let Some(place) = tree.question_named(name.trim()) else {
            return Err(no_such_question(name, tree, conversation).into());
        };
        let read = tree.read(place, value, &answers, content.today);
        let Some(question) = tree.question(place) else { continue };
        let Ok(value) = read else {
            let values = possible_values(question).join(", ");
            let arguments =
                [("value", printable_line(value).into()), ("question", (&question.name).into())];
            let values = [("values", values.into())];
            return Err(Complaint::new(interface.say_with("error-answer-value", &arguments))
                .with_hint(interface.say_with("error-answer-values", &values))
                .into());
        };
        answers.set(place, value);
    }
    superfluous(given, tree, &answers, content, conversation)?;
    Ok(answers)
}

/// An answer to a question that does not come up would be thrown away in silence.
fn superfluous(
    given: &[String],
    tree: &Tree<'_>,
    answers: &Answers,
    content: &Content,
    conversation: &Conversation,
) -> Result<()> {
    let trail = tree.trail(answers, content.today);
    for text in given {
        let name = text.split_once('=').map_or(text.as_str(), |(name, _)| name.trim());
        let place = tree.question_named(name);
        if place.is_some_and(|place| !trail.has(place)) {
            let arguments = [("question", name.into())];
            let interface = conversation.interface();
            let next = match trail.end {
                crate::guide::End::Question(next) => tree.question(next),
                _ => None,
            };
            let complaint =
                Complaint::new(interface.say_with("error-answer-superfluous", &arguments));
            return Err(match next {
                Some(next) => {
                    let values = possible_values(next).join(", ");
                    let arguments = [("question", (&next.name).into()), ("values", values.into())];
                    complaint.with_hint(interface.say_with("error-answer-next", &arguments))
                }
                None => complaint,
            }
            .into());
        }
    }
    Ok(())
}

fn no_such_question(name: &str, tree: &Tree<'_>, conversation: &Conversation) -> Complaint {
    let interface = conversation.interface();
    let questions = tree.scenario().questions.iter();
    let names: Vec<_> = questions.map(|question| question.name.as_str()).collect();
    let message =
        interface.say_with("error-no-such-question", &[("question", printable_line(name).into())]);
    let values = [("values", names.join(", ").into())];
    Complaint::new(message).with_hint(interface.say_with("error-answer-values", &values))
}

pub(super) fn no_such_scenario(id: &str, conversation: &Conversation) -> Complaint {
    let interface = conversation.interface();
    let message =
        interface.say_with("error-no-such-scenario", &[("id", printable_line(id).into())]);
    let ids = conversation.knowledge().scenarios.iter().map(|scenario| scenario.id.as_str());
    Complaint::new(message).with_hint(match nearest_id(id, ids) {
        Some(near) => interface.say_with("error-no-such-scenario-hint", &[("near", near.into())]),
        None => interface.say("error-walk-list-hint"),
    })
}
