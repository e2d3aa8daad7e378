//! `show`: one entry.

use anyhow::Result;

use super::Outcome;
use super::complaint::{Complaint, nearest_id};
use super::content::Content;
use super::output;
use crate::conversation::Conversation;
use crate::conversation::element::Element;
use crate::conversation::page::entry_page;
use crate::language::Language;
use crate::report;
use crate::text::printable::printable_line;
use crate::transcript;

pub(super) fn run(id: &str, json: bool, content: &Content, language: Language) -> Result<Outcome> {
    let conversation = content.conversation(language);
    let Some(place) = content.knowledge.position_of(id) else {
        return Err(no_such_entry(id, &conversation).into());
    };
    let interface = conversation.interface();
    let entry = content.knowledge.entries.get(place);
    let text = if let Some(entry) = entry.filter(|_| json) {
        format!("{:#}\n", report::json::entry(&content.knowledge, interface, entry))
    } else {
        let mut page = entry_page(&conversation, place);
        // Who writes a policy on it says on which version.
        let version = entry.map(|entry| [("version", (&entry.version).into())]);
        let version = version.map(|version| interface.say_with("show-version", &version));
        page.extend(version.map(Element::Note));
        transcript::text(&page, interface, output::columns())
    };
    output::result(&text)?;
    Ok(Outcome::Answered)
}

/// Names the entry that was probably meant: the one that begins so, else the one nearest by typing
/// errors, if it is near.
fn no_such_entry(id: &str, conversation: &Conversation) -> Complaint {
    let interface = conversation.interface();
    let shown = printable_line(id);
    let message = interface.say_with("error-no-such-entry", &[("id", (&shown).into())]);
    let ids = conversation.knowledge().entries.iter().map(|entry| entry.id.as_str());
    let near = nearest_id(id, ids);
    let hint = match near {
        Some(near) => interface.say_with("error-no-such-entry-hint", &[("near", near.into())]),
        None => interface.say("error-list-hint"),
    };
    Complaint::new(message).with_hint(hint)
}
