//! `check`: what is wrong with content.

use anyhow::Result;
use jiff::civil::Date;

use super::Outcome;
use super::arguments::Checking;
use super::complaint::{Complaint, nearest_id};
use super::content::Places;
use super::output;
use crate::audit::{self, Audit};
use crate::guide::Tree;
use crate::guide::proof::prove;
use crate::interface::Interface;
use crate::knowledge::load::Loaded;
use crate::knowledge::problem::{Code, Problem};
use crate::knowledge::{Knowledge, Scenario};
use crate::text::printable::printable_line;
use crate::wording::own::library_name;
use crate::{builtin, report};

pub(super) fn run(
    checking: &Checking,
    places: Places,
    day: Date,
    interface: &Interface,
) -> Result<Outcome> {
    if let Some(name) = &checking.explain {
        return explain(name, checking.json, interface);
    }
    let places = Places { content: checking.folder.clone().or(places.content), ..places };
    let is_builtin = places.content.is_none();
    let matcher = builtin::matcher().ok().filter(|_| is_builtin);
    let audit = Audit { day, matcher: matcher.as_ref(), is_quick: checking.quick };
    let checked = audit::combined(places.central(), places.own(), &audit);
    let outcome = if checked.is_ok() { Outcome::Answered } else { Outcome::Wrong };
    let text =
        if checking.json { as_json(&checked, interface) } else { as_text(&checked, interface) };
    output::result(&text)?;
    Ok(outcome)
}

/// What a kind of problem means and what to do about it.
fn explain(name: &str, json: bool, interface: &Interface) -> Result<Outcome> {
    let Some(code) = Code::from_name(name.trim()) else {
        return Err(no_such_code(name, interface).into());
    };
    let text = if json {
        format!("{:#}\n", report::problems::explanation_json(code, interface))
    } else {
        report::problems::explanation(code, interface)
    };
    output::result(&text)?;
    Ok(Outcome::Answered)
}

fn no_such_code(name: &str, interface: &Interface) -> Complaint {
    let codes = Code::ALL.map(Code::name);
    let message =
        interface.say_with("error-no-such-code", &[("code", printable_line(name).into())]);
    let near = nearest_id(name, codes.iter().copied());
    Complaint::new(message).with_hint(if let Some(near) = near {
        interface.say_with("error-no-such-code-hint", &[("near", near.into())])
    } else {
        interface.say_with("error-codes-hint", &[("codes", codes.join(", ").into())])
    })
}

fn as_json(checked: &Result<Loaded, Vec<Problem>>, interface: &Interface) -> String {
    let problems = match checked {
        Ok(loaded) => &loaded.warnings,
        Err(problems) => problems,
    };
    format!("{:#}\n", report::problems::json(problems, interface))
}

fn as_text(checked: &Result<Loaded, Vec<Problem>>, interface: &Interface) -> String {
    match checked {
        Err(problems) => with_hint(problems, interface),
        Ok(loaded) => {
            let mut text = with_hint(&loaded.warnings, interface);
            for scenario in &loaded.knowledge.scenarios {
                text.push_str(&proved(scenario, interface));
            }
            text.push_str(&own(&loaded.knowledge, interface));
            let count = loaded.knowledge.entries.len();
            let entries = interface.say_with("count-entries", &[("count", count.into())]);
            text.push_str(&interface.say_with("check-fine", &[("entries", entries.into())]));
            text.push('\n');
            text
        }
    }
}

/// The problems, and how to have one of their kind explained; nothing where there is none.
fn with_hint(problems: &[Problem], interface: &Interface) -> String {
    let Some(first) = problems.first() else { return String::new() };
    let code = [("code", first.code.name().into())];
    let hint = interface.say_with("check-explain-hint", &code);
    format!("{}{hint}\n", report::problems::text(problems, interface))
}

/// What the proof of a scenario counted, in a line.
fn proved(scenario: &Scenario, interface: &Interface) -> String {
    let proof = prove(&Tree::new(scenario));
    // More paths than this are only counted by their size.
    let paths = match usize::try_from(proof.paths) {
        Ok(paths) if paths <= COUNTED => paths.to_string(),
        _ => format!("> {COUNTED}"),
    };
    let arguments = [
        ("scenario", (&scenario.id).into()),
        ("paths", paths.into()),
        ("longest", proof.longest.into()),
    ];
    let line = interface.say_with("check-scenario", &arguments);
    format!("{line}\n")
}

/// What a library adds, in a line; nothing where none does.
fn own(knowledge: &Knowledge, interface: &Interface) -> String {
    let Some(library) = library_name(knowledge, interface) else { return String::new() };
    let entries = knowledge.entries.iter().filter(|entry| entry.origin.is_own()).count();
    let scenarios = knowledge.scenarios.iter();
    let scenarios = scenarios.filter(|scenario| scenario.origin.is_own()).count();
    let policies = knowledge.entries.iter().filter(|entry| entry.policy().is_some()).count();
    let arguments = [
        ("library", library.into()),
        ("entries", entries.into()),
        ("scenarios", scenarios.into()),
        ("policies", policies.into()),
    ];
    format!("{}\n", interface.say_with("check-own", &arguments))
}

/// Up to how many paths the number is told.
const COUNTED: usize = 1_000_000_000;
