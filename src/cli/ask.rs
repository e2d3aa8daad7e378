//! `ask`: one question, or a file of them.

use std::fs::File;
use std::io::{self, BufRead, BufReader};
use std::path::Path;

use anyhow::Result;
use serde::Deserialize;

use super::Outcome;
use super::arguments::Asking;
use super::complaint::Complaint;
use super::content::Content;
use super::output;
use crate::conversation::page::page;
use crate::conversation::{Conversation, Said, Turn};
use crate::interface::Interface;
use crate::language::Language;
use crate::matching::LONGEST_QUESTION;
use crate::report;
use crate::transcript;

/// A line of a batch that is more than a question.
#[derive(Deserialize)]
struct Line {
    q: String,
    #[serde(default)]
    context: Option<String>,
}

/// How long a line of a batch may be, in bytes.
const LONGEST_LINE: u64 = 1024 * 1024;

pub(super) fn run(asking: &Asking, content: &Content, language: Language) -> Result<Outcome> {
    match &asking.batch {
        Some(file) => batch(file, content, language),
        None => one(asking, content, language),
    }
}

fn one(asking: &Asking, content: &Content, language: Language) -> Result<Outcome> {
    let mut conversation = content.conversation(language);
    let previous = asking.context.as_deref();
    let Some(turn) = conversation.ask_after(&asking.question, previous).cloned() else {
        let message = conversation.interface().say("error-question-empty");
        return Err(Complaint::new(message).into());
    };
    if asking.question.chars().count() > LONGEST_QUESTION {
        let count = [("count", LONGEST_QUESTION.into())];
        output::remark(&conversation.interface().say_with("question-too-long", &count));
    }
    let text = if asking.json {
        report::json::asked(&conversation, &turn).map(|json| format!("{json:#}\n"))
    } else {
        let elements = page(&conversation, &turn);
        Some(transcript::text(&elements, conversation.interface(), output::columns()))
    };
    output::result(&text.unwrap_or_default())?;
    Ok(outcome(&turn))
}

fn outcome(turn: &Turn) -> Outcome {
    match turn.said {
        Said::Outside { .. } | Said::Unknown { .. } => Outcome::NoAnswer,
        _ => Outcome::Answered,
    }
}

/// Answers a question a line with an object a line, in order, each as soon as it is read. An empty
/// line is passed over.
fn batch(file: &Path, content: &Content, language: Language) -> Result<Outcome> {
    let blank = content.conversation(language);
    let mut reader = open(file, blank.interface())?;
    let mut number = 0;
    while let Some(line) = read_line(&mut *reader, file, blank.interface())? {
        number += 1;
        if line.trim().is_empty() {
            continue;
        }
        let line = parse(&line).map_err(|reason| {
            let file = file.display().to_string();
            let arguments =
                [("line", number.into()), ("file", file.into()), ("reason", reason.into())];
            Complaint::new(blank.interface().say_with("error-question-line", &arguments))
                .with_hint(blank.interface().say("error-question-hint"))
        })?;
        output::result(&answer(&line, &mut blank.clone()))?;
    }
    Ok(Outcome::Answered)
}

fn answer(line: &Line, conversation: &mut Conversation) -> String {
    let Some(turn) = conversation.ask_after(&line.q, line.context.as_deref()).cloned() else {
        return String::new();
    };
    report::json::asked(conversation, &turn).map(|json| format!("{json}\n")).unwrap_or_default()
}

fn open(file: &Path, interface: &Interface) -> Result<Box<dyn BufRead>> {
    if file.as_os_str() == "-" {
        return Ok(Box::new(BufReader::new(io::stdin())));
    }
    let opened = File::open(file).map_err(|error| unreadable(file, &error, interface))?;
    Ok(Box::new(BufReader::new(opened)))
}

/// What to say of a file that cannot be read.
pub(super) fn unreadable(file: &Path, error: &io::Error, interface: &Interface) -> Complaint {
    let arguments =
        [("file", file.display().to_string().into()), ("reason", error.to_string().into())];
    Complaint::new(interface.say_with("error-read-file", &arguments))
}

/// The next line; what is too long for a question is cut, what is no UTF-8 replaced.
fn read_line(
    reader: &mut dyn BufRead,
    file: &Path,
    interface: &Interface,
) -> Result<Option<String>> {
    let mut bytes = Vec::new();
    let mut limited = io::Read::take(&mut *reader, LONGEST_LINE);
    let failed = |error: io::Error| unreadable(file, &error, interface);
    if limited.read_until(b'\n', &mut bytes).map_err(failed)? == 0 {
        return Ok(None);
    }
    if !bytes.ends_with(b"\n") && bytes.len() as u64 == LONGEST_LINE {
        reader.skip_until(b'\n').map_err(failed)?;
    }
    Ok(Some(String::from_utf8_lossy(&bytes).into_owned()))
}

/// A plain question, or an object.
fn parse(line: &str) -> Result<Line, String> {
    if line.trim_start().starts_with('{') {
        return serde_json::from_str(line).map_err(|error| error.to_string());
    }
    Ok(Line { q: line.trim().to_owned(), context: None })
}
