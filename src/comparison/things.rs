//! The sheets of everything but scenarios.

use super::notation::citation;
use super::sheet::{Part, PartRows, Sheet, Told};
use crate::knowledge::{
    Citation, Entry, Knowledge, Lexicon, Manifest, OutsideTopic, PerLanguage, Review, SmallTalk,
    Source, Term, Text,
};
use crate::language::Language;

pub(super) fn entry(entry: &Entry) -> Sheet {
    let rows = PartRows::new(Part::Whole, entry.question.clone())
        .value("verdict", entry.verdict.map(Told::Verdict))
        .words("question", &entry.question)
        .maybe_words("short", entry.short.as_ref())
        .words("answer", &entry.answer)
        .texts("conditions", &entry.conditions);
    let rows = changes(rows, entry);
    let rows = original(rows, entry)
        .items("sources", citations(&entry.sources))
        .name("topic", entry.topic.as_ref())
        .items("related", entry.related.iter().cloned())
        .name("scenario", entry.scenario.as_ref());
    let rows = review(rows, entry.review.as_ref())
        .phrases("phrasings", &entry.phrasings)
        .phrases("keywords", &entry.keywords);
    Sheet::of(&entry.id, rows)
}

pub(super) fn citations(citations: &[Citation]) -> impl Iterator<Item = String> {
    citations.iter().map(citation)
}

/// What changed since an older text: an item a change, with its day and its sources.
fn changes(rows: PartRows, entry: &Entry) -> PartRows {
    let item = |language: Language| -> Vec<String> {
        let told = entry.changes.iter().filter_map(|change| {
            let text = change.text.get(language)?;
            let sources: Vec<String> = citations(&change.sources).collect();
            let sources = sources.join("; ");
            let since = change.since;
            Some(if sources.is_empty() {
                format!("{since}: {text}")
            } else {
                format!("{since}: {text} ({sources})")
            })
        });
        told.collect()
    };
    let lists = Language::ALL.map(|language| (language, item(language)));
    let lists = lists.into_iter().filter(|(_, items)| !items.is_empty());
    rows.phrases("changes", &PerLanguage::new(lists.collect()))
}

fn original(rows: PartRows, entry: &Entry) -> PartRows {
    let Some(original) = &entry.original else { return rows };
    rows.words("original", &original.text)
        .value("original-verdict", original.verdict.map(Told::Verdict))
        .name("original-source", Some(&original.source))
}

pub(super) fn review(rows: PartRows, review: Option<&Review>) -> PartRows {
    let Some(review) = review else { return rows };
    rows.value("review-status", Some(Told::Status(review.status)))
        .name("review-day", Some(review.on))
        .name("review-by", Some(&review.by))
        .name("review-months", review.every_months)
        .texts("review-open", &review.open)
}

pub(super) fn outside(topic: &OutsideTopic) -> Sheet {
    let rows = PartRows::new(Part::Whole, topic.title.clone())
        .words("title", &topic.title)
        .maybe_words("destination", topic.destination.as_ref())
        .phrases("phrasings", &topic.phrasings);
    Sheet::of(&topic.id, rows)
}

pub(super) fn term(term: &Term) -> Sheet {
    let rows = PartRows::new(Part::Whole, term.name.clone())
        .words("name", &term.name)
        .words("meaning", &term.meaning)
        .phrases("forms", &term.forms)
        .items("entries", term.entries.iter().cloned())
        .items("sources", citations(&term.sources));
    Sheet::of(&term.id, rows)
}

pub(super) fn small_talk(talk: &SmallTalk) -> Sheet {
    let rows = PartRows::new(Part::Whole, talk.reply.clone())
        .words("reply", &talk.reply)
        .phrases("phrasings", &talk.phrasings);
    Sheet::of(&talk.id, rows)
}

pub(super) fn source(source: &Source) -> Sheet {
    let rows = PartRows::new(Part::Whole, source.title.clone())
        .words("title", &source.title)
        .name("publisher", source.publisher.as_ref())
        .name("address", source.address.as_ref())
        .name("date", source.date)
        .name("read", source.read);
    Sheet::of(&source.key, rows)
}

/// The sheets of what belongs to the whole.
pub(super) fn whole(knowledge: &Knowledge) -> Vec<Sheet> {
    let nameless = || Text::default();
    let mut sheets = vec![Sheet::of("vraagbaak", manifest(&knowledge.manifest))];
    for (language, lexicon) in knowledge.lexicon.iter() {
        let rows = self::lexicon(PartRows::new(Part::Whole, nameless()), lexicon);
        sheets.push(Sheet::of(&format!("lexicon/{}", language.code()), rows));
    }
    for (language, text) in knowledge.interface.iter() {
        let rows = PartRows::new(Part::Whole, nameless()).items("interface", messages(text));
        sheets.push(Sheet::of(&format!("interface/{}", language.code()), rows));
    }
    if let Some(keys) = &knowledge.keys {
        let binding = |binding: &crate::knowledge::KeyBinding| {
            let texts = binding.description.iter().map(|(_, text)| text.as_str());
            let texts: Vec<&str> = texts.collect();
            format!("{}: {} ({})", binding.action, binding.keys.join(", "), texts.join(" / "))
        };
        let items = keys.bindings.iter().map(binding);
        sheets.push(Sheet::of("keys", PartRows::new(Part::Whole, nameless()).items("keys", items)));
    }
    sheets
}

fn manifest(manifest: &Manifest) -> PartRows {
    let named = |id: &str, text: &Text| {
        let words = text.iter().map(|(_, words)| words.as_str()).collect::<Vec<_>>();
        format!("{id}: {}", words.join(" / "))
    };
    let rows = PartRows::new(Part::Whole, manifest.title.clone())
        .words("title", &manifest.title)
        .items("languages", manifest.languages.iter().map(|language| language.code().to_owned()))
        .maybe_words("disclaimer", manifest.disclaimer.as_ref())
        .items("topics", manifest.topics.iter().map(|topic| named(&topic.id, &topic.title)))
        .items("examples", manifest.examples.iter().map(|one| named(&one.entry, &one.question)))
        .items(
            "see-also",
            manifest.see_also.iter().map(|one| named(&one.entries.join(", "), &one.title)),
        );
    let Some(contact) = &manifest.contact else { return rows };
    rows.words("contact", &contact.name)
        .name("contact-email", contact.email.as_ref())
        .items("contact-people", contact.people.iter().cloned())
        .maybe_words("contact-note", contact.note.as_ref())
}

fn lexicon(rows: PartRows, lexicon: &Lexicon) -> PartRows {
    let abbreviations = lexicon.abbreviations.iter();
    rows.items("synonyms", lexicon.synonyms.iter().map(|group| group.join(", ")))
        .items("abbreviations", abbreviations.map(|(short, long)| format!("{short}: {long}")))
        .items("stop-words", lexicon.stop_words.iter().cloned())
        .items("sequels", lexicon.sequels.iter().cloned())
}

/// The messages of a Project Fluent file, without comments.
fn messages(text: &str) -> Vec<String> {
    let mut found: Vec<String> = Vec::new();
    for line in text.lines().filter(|line| !line.starts_with('#') && !line.trim().is_empty()) {
        match found.last_mut() {
            Some(message) if line.starts_with([' ', '}']) => {
                message.push(' ');
                message.push_str(line.trim());
            }
            _ => found.push(line.to_owned()),
        }
    }
    found
}
