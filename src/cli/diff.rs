//! `diff`: what changed between two contents, and whether a verdict did.

use std::path::Path;

use anyhow::Result;
use jiff::civil::Date;

use super::Outcome;
use super::arguments::Differing;
use super::output;
use crate::comparison::compare;
use crate::interface::Interface;
use crate::knowledge::Knowledge;
use crate::report;
use crate::text::printable::printable_line;

pub(super) fn run(differing: &Differing, today: Date, interface: &Interface) -> Result<Outcome> {
    // Both are loaded before either is missed, so that all that is wrong is told at once.
    let (old, new) = (load(&differing.old, interface), load(&differing.new, interface));
    let (Some(old), Some(new)) = (old, new) else { return Ok(Outcome::Wrong) };
    let comparison = compare(&old, &new, today);
    let text = if differing.json {
        let json = report::comparison_json::comparison(&comparison, interface.language());
        format!("{json:#}\n")
    } else {
        let (old, new) = (name(&differing.old), name(&differing.new));
        report::comparison::comparison(&comparison, (&old, &new), differing.form, interface)
    };
    output::result(&text)?;
    let fails = differing.fails_on_verdict && comparison.changes_a_verdict();
    Ok(if fails { Outcome::NoAnswer } else { Outcome::Answered })
}

/// The content of a folder; what is wrong with it is told on standard error.
fn load(folder: &Path, interface: &Interface) -> Option<Knowledge> {
    match crate::content::folder(folder) {
        Ok(loaded) => Some(loaded.knowledge),
        Err(problems) => {
            let folder = [("folder", name(folder).into())];
            output::remark(&interface.say_with("diff-broken", &folder));
            output::remark(&report::problems::text(&problems, interface));
            None
        }
    }
}

fn name(folder: &Path) -> String {
    printable_line(&folder.display().to_string())
}
