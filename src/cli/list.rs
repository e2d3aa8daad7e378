//! `list`: all entries.

use anyhow::Result;

use super::Outcome;
use super::content::Content;
use super::output;
use crate::language::Language;
use crate::report;

pub(super) fn run(json: bool, content: &Content, language: Language) -> Result<Outcome> {
    let conversation = content.conversation(language);
    let text = if json {
        format!("{:#}\n", report::json::list(&content.knowledge, conversation.interface()))
    } else {
        report::list::list(&content.knowledge, conversation.interface(), output::columns())
    };
    output::result(&text)?;
    Ok(Outcome::Answered)
}
