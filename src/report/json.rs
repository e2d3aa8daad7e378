//! The JSON that `ask`, `list` and `show` print; its keys are fixed and only ever added to.

use serde_json::{Map, Value, json};

use crate::conversation::{Conversation, Said, Turn};
use crate::interface::Interface;
use crate::knowledge::{
    Citation, Contact, Entry, Knowledge, Origin, Policy, Review, Text, Verdict,
};
use crate::language::Language;
use crate::matching::decision::Decision;
use crate::matching::evaluation::decision_name;
use crate::wording::own::library_name;
use crate::wording::{citations, reason_text};

/// What `ask --json` prints for one question; nothing for a turn that asked none.
pub fn asked(conversation: &Conversation, turn: &Turn) -> Option<Value> {
    let asked = turn.asked.as_ref()?;
    let decision = &asked.decision;
    let knowledge = conversation.knowledge();
    let language = conversation.language();
    let results = decision.results.iter().filter_map(|(place, score)| {
        let entry = knowledge.entries.get(*place)?;
        let question = entry.question.in_language(language);
        Some(json!({"id": entry.id, "score": rounded(*score), "question": question}))
    });
    let mut object = Map::new();
    object.insert("query".into(), asked.text.as_str().into());
    object.insert("language".into(), language.code().into());
    object.insert("decision".into(), decision_name(&decision.reply).into());
    object.insert("confidence".into(), rounded(decision.confidence));
    object.insert("results".into(), results.collect());
    object.insert("why".into(), why(turn, decision));
    said(&mut object, conversation, turn);
    Some(Value::Object(object))
}

/// The repaired words, then the words that speak for the answer.
fn why(turn: &Turn, decision: &Decision) -> Value {
    let repaired =
        decision.repairs.iter().map(|repair| format!("{} → {}", repair.typed, repair.read));
    let reasons = match &turn.said {
        Said::Entry { reasons, .. } => reasons.as_slice(),
        _ => &[],
    };
    repaired.chain(reasons.iter().map(reason_text)).map(Value::from).collect()
}

fn said(object: &mut Map<String, Value>, conversation: &Conversation, turn: &Turn) {
    let knowledge = conversation.knowledge();
    let language = conversation.language();
    match &turn.said {
        Said::Entry { entry, .. } => {
            let entry = knowledge.entries.get(*entry);
            let answer = entry.map(|entry| self::entry(knowledge, conversation.interface(), entry));
            object.insert("answer".into(), answer.into());
        }
        Said::Choice(entries) => {
            let ids = entries.iter().filter_map(|place| knowledge.entries.get(*place));
            object.insert("choices".into(), ids.map(|entry| entry.id.as_str()).collect());
        }
        Said::Outside { topic, .. } => {
            let topic = knowledge.outside.get(*topic).map(|topic| {
                let title = topic.title.in_language(language);
                let destination = topic.destination.as_ref().map(|text| text.in_language(language));
                json!({"id": topic.id, "title": title, "where": destination})
            });
            object.insert("topic".into(), topic.into());
        }
        Said::SmallTalk(reply) => {
            let reply = knowledge.smalltalk.get(*reply);
            let reply = reply.map(|reply| reply.reply.in_language(language));
            object.insert("reply".into(), reply.into());
        }
        Said::Unknown { .. } | Said::Walks | Said::Walk(_) => {}
    }
    // An answer names its scenario itself.
    if !matches!(turn.said, Said::Entry { .. }) {
        let walk = conversation.offered_walk(turn);
        let walk = walk.and_then(|place| knowledge.scenarios.get(place));
        object.insert("scenario".into(), walk.map(|scenario| scenario.id.as_str()).into());
    }
    if let Some(draft) = conversation.draft_of(turn) {
        object.insert("mail".into(), json!({"to": draft.to, "link": draft.link()}));
    }
}

/// An entry in one language: what `show --json` prints, and the `answer` of `ask --json`.
pub fn entry(knowledge: &Knowledge, interface: &Interface, entry: &Entry) -> Value {
    let language = interface.language();
    let say = |text: &Text| text.in_language(language).to_owned();
    let source = |citation: &&Citation| source(knowledge, language, citation);
    let original = entry.original.as_ref().map(|original| {
        let verdict = original.verdict.map(Verdict::name);
        json!({"source": original.source, "verdict": verdict, "text": say(&original.text)})
    });
    let changes = entry.changes.iter().map(|change| {
        let sources: Value = change.sources.iter().map(|citation| source(&citation)).collect();
        json!({"since": change.since.to_string(),
               "valid_until": change.valid_until.map(|day| day.to_string()), "text": say(&change.text), "sources": sources})
    });
    let review = entry.review.as_ref().map(|review| review_of(review, language));
    json!({
        "id": entry.id,
        "topic": entry.topic,
        "question": say(&entry.question),
        "verdict": entry.verdict.map(Verdict::name),
        "short": entry.short.as_ref().map(say),
        "answer": say(&entry.answer),
        "conditions": entry.conditions.iter().map(say).collect::<Vec<_>>(),
        "original": original,
        "changes": changes.collect::<Vec<_>>(),
        "sources": citations(entry).iter().map(source).collect::<Vec<_>>(),
        "review": review,
        "related": entry.related,
        "scenario": entry.scenario,
        "contact": knowledge.manifest.contact.as_ref().map(|contact| {
            self::contact(contact, knowledge, interface)
        }),
        "version": entry.version,
        "origin": origin(knowledge, interface, entry.origin),
        "own_policy": entry.policy().map(|policy| own_policy(knowledge, interface, (entry, policy))),
    })
}

/// What is the library's own says which library that is; what is central says nothing.
pub fn origin(knowledge: &Knowledge, interface: &Interface, origin: Origin) -> Value {
    let library = library_name(knowledge, interface).filter(|_| origin.is_own());
    library.map_or(Value::Null, |library| json!({"library": library}))
}

/// What a library has settled itself about a central entry.
pub(super) fn own_policy(
    knowledge: &Knowledge,
    interface: &Interface,
    (entry, policy): (&Entry, &Policy),
) -> Value {
    let language = interface.language();
    let sources = policy.sources.iter().map(|citation| source(knowledge, language, citation));
    json!({
        "library": library_name(knowledge, interface),
        "entry": entry.id,
        "text": policy.text.in_language(language),
        "on": policy.on,
        "is_outdated": entry.changed_since_policy(),
        "sources": sources.collect::<Vec<_>>(),
        "review": policy.review.as_ref().map(|review| review_of(review, language)),
    })
}

fn review_of(review: &Review, language: Language) -> Value {
    let say = |text: &Text| text.in_language(language).to_owned();
    let open: Vec<_> = review.open.iter().map(say).collect();
    json!({"on": review.on.to_string(), "by": review.by, "status": review.status.name(),
           "checked": review.checked.as_ref().map(say),
           "every_months": review.every_months, "due": review.due().map(|day| day.to_string()),
           "open": open})
}

pub(super) fn source(knowledge: &Knowledge, language: Language, citation: &Citation) -> Value {
    let source = knowledge.manifest.source(&citation.source);
    json!({
        "ref": citation.source,
        "at": citation.at,
        "title": source.map(|source| source.title.in_language(language)),
        "publisher": source.and_then(|source| source.publisher.as_deref()),
        "address": source.and_then(|source| source.address.as_deref()),
        "date": source.and_then(|source| source.date).map(|date| date.to_string()),
        "read": source.and_then(|source| source.read).map(|date| date.to_string()),
    })
}

fn contact(contact: &Contact, knowledge: &Knowledge, interface: &Interface) -> Value {
    let language = interface.language();
    json!({
        "name": contact.name.in_language(language),
        "email": contact.email,
        "people": contact.people,
        "note": contact.note.as_ref().map(|note| note.in_language(language)),
        "origin": origin(knowledge, interface, contact.origin),
    })
}

/// Every entry by topic, as `list --json` prints it.
pub fn list(knowledge: &Knowledge, interface: &Interface) -> Value {
    let language = interface.language();
    let entries = knowledge.entries.iter().map(|entry| {
        json!({
            "id": entry.id,
            "topic": entry.topic,
            "question": entry.question.in_language(language),
            "verdict": entry.verdict.map(Verdict::name),
            "origin": origin(knowledge, interface, entry.origin),
            "has_own_policy": entry.policy().is_some(),
        })
    });
    entries.collect()
}

/// A confidence with two decimals; more would feign a precision that nothing supports.
fn rounded(value: f32) -> Value {
    let hundredths = (f64::from(value) * 100.0).round();
    json!(hundredths / 100.0)
}
