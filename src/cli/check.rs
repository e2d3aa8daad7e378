//! `check`: what is wrong with content.

use std::path::Path;

use anyhow::Result;

use super::Outcome;
use super::content;
use super::output;
use crate::guide::Tree;
use crate::guide::proof::prove;
use crate::interface::Interface;
use crate::knowledge::Scenario;
use crate::knowledge::load::Loaded;
use crate::knowledge::problem::Problem;
use crate::{builtin, report};

pub(super) fn run(folder: Option<&Path>, json: bool, interface: &Interface) -> Result<Outcome> {
    let checked = match content::folder(folder) {
        Some(folder) => crate::content::folder(&folder),
        None => crate::content::from_files(&builtin::files()),
    };
    let outcome = if checked.is_ok() { Outcome::Answered } else { Outcome::Wrong };
    let text = if json { as_json(&checked, interface) } else { as_text(&checked, interface) };
    output::result(&text)?;
    Ok(outcome)
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
        Err(problems) => report::problems::text(problems, interface),
        Ok(loaded) => {
            let mut text = String::new();
            if !loaded.warnings.is_empty() {
                text.push_str(&report::problems::text(&loaded.warnings, interface));
            }
            for scenario in &loaded.knowledge.scenarios {
                text.push_str(&proved(scenario, interface));
            }
            let count = loaded.knowledge.entries.len();
            let entries = interface.say_with("count-entries", &[("count", count.into())]);
            text.push_str(&interface.say_with("check-fine", &[("entries", entries.into())]));
            text.push('\n');
            text
        }
    }
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

/// Up to how many paths the number is told.
const COUNTED: usize = 1_000_000_000;
