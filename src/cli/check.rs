//! `check`: what is wrong with content.

use std::path::Path;

use anyhow::Result;

use super::Outcome;
use super::content;
use super::output;
use crate::interface::Interface;
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
            let count = loaded.knowledge.entries.len();
            let entries = interface.say_with("count-entries", &[("count", count.into())]);
            text.push_str(&interface.say_with("check-fine", &[("entries", entries.into())]));
            text.push('\n');
            text
        }
    }
}
