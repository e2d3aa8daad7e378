//! `export`: the content as a page, Markdown or graphs.

use anyhow::Result;

use super::Outcome;
use super::content::Content;
use super::output;
use super::walk::no_such_scenario;
use crate::language::Language;
use crate::publication::{Format, publish};

pub(super) fn run(
    format: Format,
    id: Option<&str>,
    content: &Content,
    language: Language,
) -> Result<Outcome> {
    let conversation = content.conversation(language);
    let scenario = match id {
        None => None,
        Some(id) => match content.knowledge.scenario_position(id) {
            Some(place) => Some(place),
            None => return Err(no_such_scenario(id, &conversation).into()),
        },
    };
    output::result(&publish(&conversation, format, scenario))?;
    Ok(Outcome::Answered)
}
