//! `schema`: what may stand in a content file, for an editor.

use std::path::Path;

use anyhow::Result;

use super::Outcome;
use super::complaint::{Complaint, nearest_id};
use super::content;
use super::output;
use crate::interface::Interface;
use crate::knowledge::kinds::{self, FileKind};
use crate::report;
use crate::schema::schema;
use crate::text::printable::printable_line;

pub(super) fn run(
    name: Option<&str>,
    json: bool,
    folder: Option<&Path>,
    interface: &Interface,
) -> Result<Outcome> {
    let Some(name) = name else {
        return list(json, interface);
    };
    let kind = FileKind::from_name(name).ok_or_else(|| no_such_kind(name, interface))?;
    let languages = match folder {
        None => content::builtin_knowledge(interface)?.manifest.languages,
        Some(folder) => match kinds::languages(folder) {
            Ok(languages) => languages,
            Err(problems) => {
                output::remark(report::problems::text(&problems, interface).trim_end());
                return Ok(Outcome::Wrong);
            }
        },
    };
    output::result(&schema(kind, &languages, interface)?)?;
    Ok(Outcome::Answered)
}

fn list(json: bool, interface: &Interface) -> Result<Outcome> {
    let text = if json {
        format!("{:#}\n", report::schema::kinds_json(interface))
    } else {
        report::schema::kinds(interface, output::columns())
    };
    output::result(&text)?;
    Ok(Outcome::Answered)
}

fn no_such_kind(name: &str, interface: &Interface) -> Complaint {
    let kinds = FileKind::ALL.map(FileKind::name);
    let kind = ("kind", printable_line(name).into());
    let message = interface.say_with("error-no-such-kind", &[kind]);
    Complaint::new(message).with_hint(match nearest_id(name, kinds.iter().copied()) {
        Some(near) => interface.say_with("error-no-such-kind-hint", &[("near", near.into())]),
        None => interface.say_with("error-kinds-hint", &[("kinds", kinds.join(", ").into())]),
    })
}
