//! From the YAML mirror to the types of the knowledge base, one function a kind of thing.

use super::entry::{Change, Citation, Entry, Original, Review, ReviewStatus, Verdict};
use super::fields::{Fields, nearest};
use super::forms;
use super::keys::{KeyBinding, KeyTable};
use super::lexicon::Lexicon;
use super::manifest::{Contact, Example, Manifest, SeeAlso, Source, Topic};
use super::own::Origin;
use super::place::Place;
use super::problem::Code;
use super::side::{OutsideTopic, SmallTalk, Term};
use super::texts::{PerLanguage, Phrases, Text};
use crate::language::Language;
use crate::text::printable::printable;

/// The `format` of content that this program reads.
const FORMAT: u32 = 1;

/// The languages of `known` that a manifest lists; read first, because every other text depends on
/// them.
pub(super) fn languages(top: Place<'_>, known: &[Language]) -> Vec<Language> {
    let mut fields = Fields::of(top, "manifest");
    let listed = fields.optional("languages");
    listed.map(|place| listed_languages(&place, known)).unwrap_or_default()
}

pub(super) fn listed_languages(place: &Place<'_>, known: &[Language]) -> Vec<Language> {
    let (mut found, code) = (Vec::new(), Code::UnknownLanguage);
    for item in place.some_items(Code::MissingField) {
        match item.one_of_or(code, "language", known, Language::code) {
            Some(language) if !found.contains(&language) => found.push(language),
            Some(language) => item.note(Code::DuplicateField, language.code(), ""),
            None => {}
        }
    }
    found
}

pub(super) fn manifest(top: Place<'_>, languages: &[Language]) -> Manifest {
    let mut fields = Fields::of(top, "manifest");
    format(&mut fields);
    if let Some(place) = fields.required("languages") {
        listed_languages(&place, &Language::ALL);
    }
    let manifest = Manifest {
        title: required_text(&mut fields, "title"),
        languages: languages.to_vec(),
        contact: fields.optional("contact").map(contact),
        disclaimer: fields.optional("disclaimer").map(|place| text(&place)),
        topics: fields.list("topics").into_iter().map(topic).collect(),
        sources: fields.optional("sources").map(|place| sources(&place)).unwrap_or_default(),
        examples: fields.list("examples").into_iter().map(example).collect(),
        see_also: fields.list("see_also").into_iter().map(see_also).collect(),
    };
    fields.finish();
    manifest
}

/// Notes a format that this program does not read.
pub(super) fn format(fields: &mut Fields<'_>) {
    if let Some(place) = fields.required("format") {
        place.number_within(FORMAT..=FORMAT, Code::UnknownFormat);
    }
}

pub(super) fn contact(place: Place<'_>) -> Contact {
    let mut fields = Fields::of(place, "contact");
    let contact = Contact {
        name: required_text(&mut fields, "name"),
        email: fields.optional("email").and_then(|place| email(&place)),
        people: strings(&fields.list("people")),
        note: fields.optional("note").map(|place| text(&place)),
        origin: Origin::default(),
    };
    fields.finish();
    contact
}

fn email(place: &Place<'_>) -> Option<String> {
    let plain = |c: char| c.is_ascii_alphanumeric() || "@.-_+".contains(c);
    place.formed(&forms::MAILBOX, |address| {
        let is_address = address.matches('@').count() == 1 && address.chars().all(plain);
        is_address.then(|| address.to_owned())
    })
}

fn topic(place: Place<'_>) -> Topic {
    let mut fields = Fields::of(place, "topic");
    let topic = Topic { id: required_id(&mut fields), title: required_text(&mut fields, "title") };
    fields.finish();
    topic
}

pub(super) fn sources(place: &Place<'_>) -> Vec<Source> {
    place.pairs().into_iter().map(|(key, place)| source(key, place)).collect()
}

fn source(key: &str, place: Place<'_>) -> Source {
    let mut fields = Fields::of(place, "source");
    let source = Source {
        key: key.to_owned(),
        title: required_text(&mut fields, "title"),
        publisher: fields.optional("publisher").and_then(|place| string(&place)),
        address: fields.optional("address").and_then(|place| address(&place)),
        date: fields.optional("date").and_then(|place| place.date()),
        read: fields.optional("read").and_then(|place| place.date()),
        origin: Origin::default(),
    };
    fields.finish();
    source
}

fn address(place: &Place<'_>) -> Option<String> {
    let plain = |c: char| c.is_ascii_graphic() && !"<>\"\\^`{|}".contains(c);
    place.formed(&forms::ADDRESS, |address| {
        let has_scheme = address.starts_with("https://") || address.starts_with("http://");
        (has_scheme && address.chars().all(plain)).then(|| address.to_owned())
    })
}

fn example(place: Place<'_>) -> Example {
    let mut fields = Fields::of(place, "example");
    let example = Example {
        entry: fields.required("entry").and_then(|place| place.id()).unwrap_or_default(),
        question: required_text(&mut fields, "question"),
    };
    fields.finish();
    example
}

fn see_also(place: Place<'_>) -> SeeAlso {
    let mut fields = Fields::of(place, "see-also");
    let see_also = SeeAlso {
        title: required_text(&mut fields, "title"),
        entries: ids(&fields.list("entries")),
    };
    fields.finish();
    see_also
}

/// Reads an entry; its version is left empty, since that is a digest of what was read.
pub(super) fn entry(top: Place<'_>) -> Entry {
    let file = top.file().to_owned();
    let mut fields = Fields::of(top, "entry");
    let entry = Entry {
        id: required_id(&mut fields),
        topic: fields.optional("topic").and_then(|place| place.id()),
        question: required_text(&mut fields, "question"),
        keywords: fields.optional("keywords").map(|place| phrases(&place)).unwrap_or_default(),
        phrasings: fields.optional("phrasings").map(|place| phrases(&place)).unwrap_or_default(),
        verdict: fields.optional("verdict").and_then(|place| verdict(&place)),
        short: fields.optional("short").map(|place| text(&place)),
        answer: required_text(&mut fields, "answer"),
        conditions: texts(&fields.list("conditions")),
        original: fields.optional("original").and_then(original),
        changes: fields.list("changes").into_iter().filter_map(change).collect(),
        sources: citations(fields.list("sources")),
        review: fields.optional("review").and_then(review),
        related: ids(&fields.list("related")),
        scenario: fields.optional("scenario").and_then(|place| place.id()),
        tests: fields.optional("tests").map(|place| phrases(&place)).unwrap_or_default(),
        not: fields.optional("not").map(|place| phrases(&place)).unwrap_or_default(),
        file,
        version: String::new(),
        origin: Origin::default(),
        addition: None,
    };
    fields.finish();
    entry
}

fn verdict(place: &Place<'_>) -> Option<Verdict> {
    place.one_of("verdict", &Verdict::ALL, Verdict::name)
}

fn original(place: Place<'_>) -> Option<Original> {
    let mut fields = Fields::of(place, "original");
    let source = fields.required("source").and_then(|place| string(&place));
    let verdict = fields.optional("verdict").and_then(|place| verdict(&place));
    let text = required_text(&mut fields, "text");
    fields.finish();
    Some(Original { source: source?, verdict, text })
}

fn change(place: Place<'_>) -> Option<Change> {
    let mut fields = Fields::of(place, "change");
    let since = fields.required("since").and_then(|place| place.date());
    let valid_until = fields.optional("valid_until").and_then(|place| place.date());
    let text = required_text(&mut fields, "text");
    let sources = citations(fields.list("sources"));
    fields.finish();
    Some(Change { since: since?, valid_until, text, sources })
}

pub(super) fn citations(places: Vec<Place<'_>>) -> Vec<Citation> {
    places.into_iter().filter_map(citation).collect()
}

fn citation(place: Place<'_>) -> Option<Citation> {
    let mut fields = Fields::of(place, "citation");
    let source = fields.required("ref").and_then(|place| string(&place));
    let at = fields.optional("at").and_then(|place| string(&place));
    fields.finish();
    Some(Citation { source: source?, at })
}

pub(super) fn review(place: Place<'_>) -> Option<Review> {
    let mut fields = Fields::of(place, "review");
    let on = fields.required("on").and_then(|place| place.date());
    let by = fields.required("by").and_then(|place| string(&place));
    let checked = fields.optional("checked").map(|place| text(&place));
    let status = fields
        .required("status")
        .and_then(|place| place.one_of("status", &ReviewStatus::ALL, ReviewStatus::name));
    let every_months = fields.optional("every_months").and_then(|place| place.number());
    let open = texts(&fields.list("open"));
    fields.finish();
    Some(Review { on: on?, by: by?, checked, status: status?, every_months, open })
}

pub(super) fn outside(top: Place<'_>) -> Vec<OutsideTopic> {
    let mut fields = Fields::of(top, "outside");
    let topics = fields.required("topics").map(|place| place.items()).unwrap_or_default();
    fields.finish();
    topics.into_iter().map(outside_topic).collect()
}

fn outside_topic(place: Place<'_>) -> OutsideTopic {
    let mut fields = Fields::of(place, "outside-topic");
    let topic = OutsideTopic {
        id: required_id(&mut fields),
        title: required_text(&mut fields, "title"),
        destination: fields.optional("where").map(|place| text(&place)),
        phrasings: fields.required("phrasings").map(|place| phrases(&place)).unwrap_or_default(),
    };
    fields.finish();
    topic
}

pub(super) fn glossary(top: Place<'_>) -> Vec<Term> {
    let mut fields = Fields::of(top, "glossary");
    let terms = fields.required("terms").map(|place| place.items()).unwrap_or_default();
    fields.finish();
    terms.into_iter().map(term).collect()
}

fn term(place: Place<'_>) -> Term {
    let mut fields = Fields::of(place, "term");
    let term = Term {
        id: required_id(&mut fields),
        name: required_text(&mut fields, "term"),
        forms: fields.optional("forms").map(|place| phrases(&place)).unwrap_or_default(),
        meaning: required_text(&mut fields, "meaning"),
        entries: ids(&fields.list("entries")),
        sources: citations(fields.list("sources")),
    };
    fields.finish();
    term
}

pub(super) fn smalltalk(top: Place<'_>) -> Vec<SmallTalk> {
    let mut fields = Fields::of(top, "smalltalk");
    let replies = fields.required("replies").map(|place| place.items()).unwrap_or_default();
    fields.finish();
    replies.into_iter().map(reply).collect()
}

fn reply(place: Place<'_>) -> SmallTalk {
    let mut fields = Fields::of(place, "reply");
    let reply = SmallTalk {
        id: required_id(&mut fields),
        reply: required_text(&mut fields, "reply"),
        phrasings: fields.required("phrasings").map(|place| phrases(&place)).unwrap_or_default(),
    };
    fields.finish();
    reply
}

pub(super) fn lexicon(top: Place<'_>) -> Lexicon {
    let mut fields = Fields::of(top, "lexicon");
    let groups = fields.list("synonyms");
    let abbreviations = fields.optional("abbreviations").map(|place| place.pairs());
    let lexicon = Lexicon {
        synonyms: groups.iter().map(|group| strings(&group.items())).collect(),
        abbreviations: abbreviations
            .unwrap_or_default()
            .into_iter()
            .filter_map(|(short, place)| Some((short.to_owned(), string(&place)?)))
            .collect(),
        stop_words: strings(&fields.list("stop_words")),
        sequels: strings(&fields.list("sequels")),
    };
    fields.finish();
    lexicon
}

pub(super) fn keys(top: Place<'_>) -> KeyTable {
    key_table(top, |fields| required_text(fields, "description"))
}

/// The keys of a person, who need not say what an action does. A file with nothing in it, or with a `#`
/// before every line, has none.
pub(super) fn own_keys(top: Place<'_>) -> KeyTable {
    let read = |top: Place<'_>| {
        key_table(top, |fields| {
            fields.optional("description");
            Text::default()
        })
    };
    top.unless_empty(read).unwrap_or_default()
}

fn key_table(top: Place<'_>, description: impl Fn(&mut Fields<'_>) -> Text) -> KeyTable {
    let mut fields = Fields::of(top, "keys");
    let actions = fields.required("actions").map(|place| place.items()).unwrap_or_default();
    fields.finish();
    let binding = |place: Place<'_>| {
        let mut fields = Fields::of(place, "binding");
        let binding = KeyBinding {
            action: fields.required("action").and_then(|place| place.id()).unwrap_or_default(),
            keys: strings(&fields.list("keys")),
            description: description(&mut fields),
        };
        fields.finish();
        binding
    };
    KeyTable { bindings: actions.into_iter().map(binding).collect() }
}

pub(super) fn required_id(fields: &mut Fields<'_>) -> String {
    fields.required("id").and_then(|place| place.id()).unwrap_or_default()
}

pub(super) fn required_text(fields: &mut Fields<'_>, name: &'static str) -> Text {
    fields.required(name).map(|place| text(&place)).unwrap_or_default()
}

pub(super) fn string(place: &Place<'_>) -> Option<String> {
    place.text().map(|text| printable(text).into_owned())
}

fn strings(places: &[Place<'_>]) -> Vec<String> {
    places.iter().filter_map(string).collect()
}

pub(super) fn ids(places: &[Place<'_>]) -> Vec<String> {
    places.iter().filter_map(Place::id).collect()
}

pub(super) fn texts(places: &[Place<'_>]) -> Vec<Text> {
    places.iter().map(text).collect()
}

/// A text for people: every language of the knowledge base must be there.
pub(super) fn text(place: &Place<'_>) -> Text {
    text_of(place, string)
}

/// The same, of what `read` makes of the words in each language.
pub(super) fn text_of(place: &Place<'_>, read: impl Fn(&Place<'_>) -> Option<String>) -> Text {
    let found = by_language(place, true, read);
    for language in place.languages().iter().filter(|_| place.is_map()) {
        if !place.has(language.code()) {
            place.note(Code::MissingLanguage, language.code(), &codes(place.languages()));
        }
    }
    found
}

/// Lists of phrases: a language may be left out.
pub(super) fn phrases(place: &Place<'_>) -> Phrases {
    by_language(place, false, |place| Some(strings(&place.items())))
}

fn by_language<T>(
    place: &Place<'_>,
    is_whole: bool,
    read: impl Fn(&Place<'_>) -> Option<T>,
) -> PerLanguage<T> {
    let mut found = Vec::new();
    for (language, key, value) in place.by_language(is_whole) {
        match language {
            Some(language) => found.extend(read(&value).map(|value| (language, value))),
            None => unknown_language(&value, key),
        }
    }
    PerLanguage::new(found)
}

fn unknown_language(value: &Place<'_>, key: &str) {
    let known: Vec<_> = value.languages().iter().map(|language| language.code()).collect();
    let expected = nearest(key, &known).map_or_else(|| known.join(", "), str::to_owned);
    value.note_key(Code::UnknownLanguage, key, &expected);
}

fn codes(languages: &[Language]) -> String {
    languages.iter().map(|language| language.code()).collect::<Vec<_>>().join(", ")
}
