//! `evaluate`: how well the questions of a file find their answers.

use std::fs;
use std::path::Path;

use anyhow::Result;

use super::Outcome;
use super::ask::unreadable;
use super::complaint::Complaint;
use super::content::Content;
use super::output;
use crate::interface::Interface;
use crate::language::Language;
use crate::matching::evaluation::{Question, evaluate};
use crate::report;

pub(super) fn run(
    file: &Path,
    json: bool,
    content: &Content,
    language: Language,
) -> Result<Outcome> {
    let conversation = content.conversation(language);
    let interface = conversation.interface();
    let questions = read(file, interface)?;
    let evaluation = evaluate(&content.matcher, &content.knowledge, &questions);
    let text = if json {
        format!("{}\n", serde_json::to_string_pretty(&evaluation)?)
    } else {
        report::evaluation::text(&evaluation, questions.len(), interface)
    };
    output::result(&text)?;
    Ok(Outcome::Answered)
}

fn read(file: &Path, interface: &Interface) -> Result<Vec<Question>> {
    let text = fs::read_to_string(file).map_err(|error| unreadable(file, &error, interface))?;
    let shown = file.display().to_string();
    let mut questions = Vec::new();
    for (number, line) in (1_usize..).zip(text.lines()).filter(|(_, line)| !line.trim().is_empty())
    {
        let question = serde_json::from_str(line).map_err(|error| {
            let reason = error.to_string();
            let arguments =
                [("line", number.into()), ("file", (&shown).into()), ("reason", reason.into())];
            Complaint::new(interface.say_with("error-question-line", &arguments))
        })?;
        questions.push(question);
    }
    if questions.is_empty() {
        let message = interface.say_with("error-no-questions", &[("file", (&shown).into())]);
        return Err(Complaint::new(message).into());
    }
    Ok(questions)
}
