//! The inbox in groups, as text and as JSON.

use serde_json::{Value, json};

use crate::inbox::grouping::Group;
use crate::inbox::{Question, Reason};
use crate::interface::Interface;
use crate::knowledge::Knowledge;
use crate::text::printable::printable_line;
use crate::text::wrap::wrap_plain;

/// A group with its number, from 1.
pub type Numbered<'g> = (usize, &'g Group);

/// The groups, each with its questions below it.
pub fn text(
    groups: &[Numbered<'_>],
    knowledge: &Knowledge,
    interface: &Interface,
    columns: usize,
) -> String {
    let mut lines = Vec::new();
    for (number, group) in groups {
        let nearest = nearest(group, knowledge).map(str::to_owned);
        let arguments = [
            ("number", number.to_string().into()),
            ("count", group.questions.len().into()),
            ("nearest", nearest.unwrap_or_else(|| interface.say("inbox-no-nearest")).into()),
        ];
        lines.push(interface.say_with("inbox-group", &arguments));
        for question in &group.questions {
            let text = format!("{} ({})", question.shown(), came_of(question, interface));
            let wrapped = wrap_plain(&text, columns.saturating_sub(15).max(20)).into_iter();
            let day = question.on.to_string();
            lines.extend(wrapped.enumerate().map(|(row, line)| {
                let day = if row == 0 { day.as_str() } else { "" };
                format!("   {day:10}  {line}")
            }));
        }
        lines.push(String::new());
    }
    lines.iter().map(|line| format!("{line}\n")).collect()
}

/// Why a question came in, and what it got.
fn came_of(question: &Question, interface: &Interface) -> String {
    let reason = interface.say(match question.reason {
        Reason::Outside => "inbox-reason-outside",
        Reason::Unknown => "inbox-reason-unknown",
        Reason::NotHelpful => "inbox-reason-not-helpful",
    });
    match &question.got {
        Some(got) => {
            let arguments = [("reason", reason.into()), ("got", printable_line(got).into())];
            interface.say_with("inbox-got", &arguments)
        }
        None => reason,
    }
}

/// The groups with their questions as the lines of the inbox.
pub fn json(groups: &[Numbered<'_>], knowledge: &Knowledge) -> Value {
    let one = |(number, group): &Numbered<'_>| {
        json!({
            "group": number,
            "size": group.questions.len(),
            "nearest": nearest(group, knowledge),
            "questions": group.questions.iter().map(Question::fit_to_show).collect::<Vec<_>>(),
        })
    };
    groups.iter().map(one).collect()
}

fn nearest<'k>(group: &Group, knowledge: &'k Knowledge) -> Option<&'k str> {
    knowledge.entries.get(group.nearest?).map(|entry| entry.id.as_str())
}
