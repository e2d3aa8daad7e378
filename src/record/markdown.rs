//! A record as Markdown, to read, print and sign.

use super::{Record, RecordedPolicy};
use crate::interface::Interface;
use crate::knowledge::scenario::Advice;
use crate::wording::outcome::advice_in_words;

/// The record as Markdown, with the headings of the interface.
pub fn markdown(record: &Record, interface: &Interface) -> String {
    let mut page = Page { interface, text: String::new() };
    let outcome = &record.outcome;
    page.line(&format!("# {}", interface.say("record-title")));
    page.field("record-scenario", &record.scenario.title);
    if !record.scenario.library.is_empty() {
        let library = [("library", (&record.scenario.library).into())];
        page.line(&format!("- {}", interface.say_with("own-scenario", &library)));
    }
    page.field("record-date", &record.date);
    page.field("record-version", &record.scenario.version);
    if !record.scenario.review.is_empty() {
        page.field("record-review", &record.scenario.review);
    }
    let verdict = Advice::ALL.into_iter().find(|advice| advice.name() == outcome.verdict);
    let verdict = verdict.map(|advice| advice_in_words(advice, interface));
    page.line("");
    page.line(&format!("## {}", verdict.as_ref().unwrap_or(&outcome.verdict)));
    page.line("");
    page.line(&format!("**{}**", outcome.title));
    if !outcome.caveat.is_empty() {
        page.line("");
        page.line(&outcome.caveat);
    }
    page.line("");
    page.line(outcome.advice.trim_end());
    page.answers(record);
    let ticks = outcome.conditions.iter();
    page.list(
        "conditions-heading",
        ticks.map(|condition| {
            let tick = if condition.met { "x" } else { " " };
            format!("[{tick}] {}", condition.text)
        }),
    );
    page.list("bring-heading", outcome.bring.iter().cloned());
    page.list("turn-heading", outcome.would_change.iter().cloned());
    page.list(
        "sources-heading",
        outcome.sources.iter().map(|source| match source.address.as_str() {
            "" => source.text.clone(),
            address => format!("{} <{address}>", source.text),
        }),
    );
    for policy in &record.own_policies {
        page.policy(policy);
    }
    page.heading("record-decision");
    page.field("record-decided-by", &line_to_fill(&record.decided_by));
    page.field("record-reason", &line_to_fill(&record.reason));
    if !record.disclaimer.is_empty() {
        page.line("");
        page.line(&format!("*{}*", record.disclaimer));
    }
    page.text
}

/// A line on which somebody writes.
fn line_to_fill(text: &str) -> String {
    if text.is_empty() { "____________________".to_owned() } else { text.to_owned() }
}

struct Page<'a> {
    interface: &'a Interface,
    text: String,
}

impl Page<'_> {
    fn line(&mut self, line: &str) {
        self.text.push_str(line);
        self.text.push('\n');
    }

    fn heading(&mut self, key: &str) {
        self.line("");
        self.line(&format!("## {}", self.interface.say(key)));
        self.line("");
    }

    fn field(&mut self, key: &str, value: &str) {
        self.line(&format!("- {}: {value}", self.interface.say(key)));
    }

    fn list(&mut self, heading: &str, items: impl Iterator<Item = String>) {
        let items: Vec<String> = items.collect();
        if items.is_empty() {
            return;
        }
        self.heading(heading);
        for item in items {
            self.line(&format!("- {item}"));
        }
    }

    /// What a library has settled itself, as a quotation: apart from the advice.
    fn policy(&mut self, policy: &RecordedPolicy) {
        let arguments =
            [("library", (&policy.library).into()), ("question", (&policy.question).into())];
        self.line("");
        self.line(&format!("## {}", self.interface.say_with("own-policy-on", &arguments)));
        self.line("");
        let caveat = (!policy.caveat.is_empty()).then(|| format!("{}\n\n", policy.caveat));
        for line in format!("{}{}", caveat.unwrap_or_default(), policy.text.trim_end()).lines() {
            self.line(format!("> {line}").trim_end());
        }
    }

    fn answers(&mut self, record: &Record) {
        self.heading("record-answers");
        for (number, answer) in (1..).zip(&record.answers) {
            let decided = record.outcome.reasons.contains(&answer.question);
            let mark = if decided { self.interface.say("record-decided") } else { String::new() };
            let mark = if mark.is_empty() { mark } else { format!(" *({mark})*") };
            self.line(&format!("{number}. {} **{}**{mark}", answer.ask, answer.label));
        }
    }
}
