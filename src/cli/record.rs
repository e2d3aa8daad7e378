//! `record replay`: is the advice of a record still the same?

use std::fs::File;
use std::io::Read;
use std::path::Path;

use anyhow::Result;

use super::Outcome;
use super::ask::unreadable;
use super::complaint::Complaint;
use super::content::Content;
use super::output;
use crate::interface::Interface;
use crate::knowledge::scenario::Advice;
use crate::language::Language;
use crate::record::replay::{NotARecord, Replay, read, replay as walk_again};
use crate::report;
use crate::text::printable::printable_line;
use crate::wording::outcome::advice_in_words;

/// How large a record may be, in bytes. Those of the built-in content have about 5,000.
const LARGEST_RECORD: u64 = 1024 * 1024;

pub(super) fn replay(
    file: &Path,
    json: bool,
    content: &Content,
    language: Language,
) -> Result<Outcome> {
    let conversation = content.conversation(language);
    let interface = conversation.interface();
    let text = text_of(file, interface)?;
    let (record, date) = read(&text).map_err(|reason| no_record(file, &reason, interface))?;
    let report = walk_again(&content.knowledge, &record, (date, content.today), interface);
    let text = if json {
        format!("{:#}\n", report::walk::replayed(&report))
    } else {
        let title = [("title", (&record.outcome.title).into()), ("date", (&record.date).into())];
        let mut lines = vec![interface.say_with("replay-record", &title)];
        lines.push(line("replay-then", &report.then, interface));
        if date != content.today {
            lines.push(line("replay-now", &report.now, interface));
        }
        lines.join("\n") + "\n"
    };
    output::result(&text)?;
    Ok(if report.is_same() { Outcome::Answered } else { Outcome::NoAnswer })
}

fn text_of(file: &Path, interface: &Interface) -> Result<String> {
    let failed = |error: std::io::Error| unreadable(file, &error, interface);
    let metadata = std::fs::metadata(file).map_err(failed)?;
    if !metadata.is_file() {
        return Err(no_record(file, &NotARecord::Kind, interface).into());
    }
    let mut text = String::new();
    let opened = File::open(file).map_err(failed)?;
    opened.take(LARGEST_RECORD).read_to_string(&mut text).map_err(failed)?;
    Ok(text)
}

fn no_record(file: &Path, reason: &NotARecord, interface: &Interface) -> Complaint {
    let reason = match reason {
        NotARecord::Shape(reason) => reason.clone(),
        NotARecord::Kind => interface.say("replay-other-kind"),
        NotARecord::Date(date) => interface.say_with("replay-date", &[("date", date.into())]),
    };
    let file = printable_line(&file.display().to_string());
    let arguments = [("file", file.into()), ("reason", printable_line(&reason).into())];
    Complaint::new(interface.say_with("error-no-record", &arguments))
        .with_hint(interface.say("error-no-record-hint"))
}

fn line(key: &str, replay: &Replay, interface: &Interface) -> String {
    let found = match replay {
        Replay::NoScenario => interface.say("replay-no-scenario"),
        Replay::Same { same_content: true } => interface.say("replay-same"),
        Replay::Same { same_content: false } => interface.say("replay-same-advice"),
        Replay::Reworded => interface.say("replay-reworded"),
        Replay::Asks { question, ask } => {
            interface.say_with("replay-asks", &[("question", question.into()), ("ask", ask.into())])
        }
        Replay::Other { verdict, title, parts_at } => {
            let advice = Advice::ALL.into_iter().find(|advice| advice.name() == verdict);
            let words = advice.map(|advice| advice_in_words(advice, interface));
            let arguments = [
                ("verdict", words.unwrap_or_default().into()),
                ("title", title.into()),
                ("question", parts_at.into()),
            ];
            let key = if parts_at.is_empty() { "replay-other-day" } else { "replay-other" };
            interface.say_with(key, &arguments)
        }
    };
    format!("{}: {found}", interface.say(key))
}
