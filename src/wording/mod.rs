//! Things in words that more than one layer above shows: sources, topics, kinds of personal data,
//! reasons, the branches and outcomes of scenarios, what is a library's own, what is wrong
//! with content.

pub mod branch;
pub mod length;
pub mod outcome;
pub mod own;
pub mod problem;
pub mod terms;

use crate::interface::Interface;
use crate::knowledge::{Citation, Entry, Knowledge, Review, ReviewStatus, Topic};
use crate::matching::why::Reason;
use crate::text::personal::PersonalData;

/// A source as one line: its title, the place in it, who published it, its day.
pub fn source_line(knowledge: &Knowledge, interface: &Interface, citation: &Citation) -> String {
    let Some(source) = knowledge.manifest.source(&citation.source) else {
        return citation.source.clone();
    };
    let title = source.title.in_language(interface.language());
    let mut parts = vec![match &citation.at {
        Some(at) => format!("{title}, {at}"),
        None => title.to_owned(),
    }];
    parts.extend(source.publisher.clone());
    parts.extend(source.date.map(|date| date.to_string()));
    let read = source.read.map(|read| read.to_string());
    parts.extend(read.map(|read| interface.say_with("source-read", &[("date", read.into())])));
    parts.join(" · ")
}

/// How far a review has come, in a line.
pub fn review_line(review: &Review, interface: &Interface) -> String {
    let key = match review.status {
        ReviewStatus::Draft => "review-draft",
        ReviewStatus::Reviewed => "review-reviewed",
    };
    let arguments = [("date", review.on.to_string().into()), ("by", (&review.by).into())];
    interface.say_with(key, &arguments)
}

/// The citations of an entry, each once: those of the answer, then those of the changes.
pub fn citations(entry: &Entry) -> Vec<&Citation> {
    let all = entry.sources.iter().chain(entry.changes.iter().flat_map(|change| &change.sources));
    let mut found: Vec<&Citation> = Vec::new();
    for citation in all {
        if !found.contains(&citation) {
            found.push(citation);
        }
    }
    found
}

/// The name of a topic; of none, what the entries without a topic are called.
pub fn topic_title(topic: Option<&Topic>, interface: &Interface) -> String {
    match topic {
        Some(topic) => topic.title.in_language(interface.language()).to_owned(),
        None => interface.say("topic-none"),
    }
}

/// The name of a kind of personal data.
pub fn personal_data_name(kind: PersonalData, interface: &Interface) -> String {
    interface.say(match kind {
        PersonalData::EmailAddress => "personal-email",
        PersonalData::PhoneNumber => "personal-phone",
        PersonalData::CitizenNumber => "personal-citizen-number",
        PersonalData::BankAccount => "personal-bank-account",
        PersonalData::Postcode => "personal-postcode",
        PersonalData::PaymentCard => "personal-card",
    })
}

/// A reason in words: the word, and what it was recognised as.
pub fn reason_text(reason: &Reason) -> String {
    match &reason.recognised_as {
        Some(other) => format!("{} → {other}", reason.word),
        None => reason.word.clone(),
    }
}

/// The first sentence of a text.
pub fn first_sentence(text: &str) -> &str {
    text.split_inclusive(". ").next().unwrap_or(text).trim_end()
}
