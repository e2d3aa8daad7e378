//! What is wrong with the content that somebody is writing, told in the conversation about it.

use super::Conversation;
use super::command::{Name, command_name};
use super::element::Element;
use crate::knowledge::problem::{Problem, Severity};
use crate::text::printable::printable_line;
use crate::wording::problem::{hint, message, place};

/// How many findings are shown; `check` shows all of them.
const MOST: usize = 50;

impl Conversation {
    /// What was found in the content, errors first. Where there is an error, the conversation is still
    /// about the content before it.
    pub fn findings(&self) -> &[Problem] {
        &self.findings
    }

    /// Tells what was found in the content. Whoever loads it says so here, since a person must be able
    /// to read it.
    pub fn tell_findings(&mut self, findings: Vec<Problem>) {
        self.findings = findings;
    }

    /// The first error of the content in a line, and how many others there are; nothing where there is
    /// none.
    pub fn first_finding(&self) -> Option<String> {
        let is_error = |found: &&Problem| found.severity() == Severity::Error;
        let mut errors = self.findings.iter().filter(is_error);
        let first = errors.next()?;
        let command = command_name(Name::Findings, self.language());
        let arguments = [
            ("place", place(first, &self.interface).into()),
            ("message", message(first, &self.interface).into()),
            ("others", errors.count().into()),
            ("command", command.into()),
        ];
        Some(self.interface.say_with("finding-first", &arguments))
    }
}

/// Everything that was found, as a page: where, what, the line itself, and what to do.
pub fn findings_page(conversation: &Conversation) -> Vec<Element> {
    let interface = conversation.interface();
    let mut page = Vec::new();
    for found in conversation.findings().iter().take(MOST) {
        page.push(Element::Heading(place(found, interface)));
        let message = message(found, interface);
        page.push(match found.severity() {
            Severity::Error => Element::Warning(message),
            Severity::Warning => Element::Lead(message),
        });
        let line = found.line.as_deref().map(str::trim).filter(|line| !line.is_empty());
        page.extend(line.map(|line| Element::Remark(printable_line(line))));
        page.push(Element::Note(hint(found, interface)));
    }
    let more = conversation.findings().len().saturating_sub(MOST);
    if more > 0 {
        page.push(Element::Note(interface.say_with("findings-more", &[("count", more.into())])));
    }
    page
}
