//! What differs between two contents, as JSON: everything, by name and in words.

use serde_json::{Map, Value as Json, json};

use crate::comparison::paths::{Answer, Lead, PathChange, PathsCompared};
use crate::comparison::sentences::differing;
use crate::comparison::sheet::{Part, Told};
use crate::comparison::{Change, Changed, Comparison, Section, Thing, What};
use crate::knowledge::Text;
use crate::language::Language;

/// What `diff --json` prints.
pub fn comparison(comparison: &Comparison, language: Language) -> Json {
    let mut object = Map::new();
    object.insert("same".into(), comparison.is_empty().into());
    object.insert("verdict_changed".into(), comparison.changes_a_verdict().into());
    for section in &comparison.sections {
        object.insert(section.kind.name().into(), self::section(section, language));
    }
    let paths = comparison.paths.iter().map(|compared| paths(compared, language));
    object.insert("paths".into(), paths.collect());
    Json::Object(object)
}

fn section(section: &Section, language: Language) -> Json {
    let things = |things: &[Thing]| -> Json {
        things.iter().map(|thing| self::thing(thing, language)).collect()
    };
    let changed = |changed: &Changed| {
        let mut object = thing(&changed.thing, language);
        let verdict = changed.verdict().map(|(old, new)| {
            json!({"old": old.map(crate::knowledge::Verdict::name),
                   "new": new.map(crate::knowledge::Verdict::name)})
        });
        if let Some(object) = object.as_object_mut() {
            object.insert("verdict".into(), verdict.into());
            let changes = changed.changes.iter().map(|change| self::change(change, language));
            object.insert("changes".into(), changes.collect());
        }
        object
    };
    json!({
        "added": things(&section.added),
        "gone": things(&section.gone),
        "changed": section.changed.iter().map(changed).collect::<Json>(),
    })
}

fn thing(thing: &Thing, language: Language) -> Json {
    json!({"id": thing.id, "title": words(&thing.title, language)})
}

/// A text in a language; nothing where there is none.
fn words(text: &Text, language: Language) -> Option<&str> {
    Some(text.in_language(language)).filter(|words| !words.is_empty())
}

fn change(change: &Change, language: Language) -> Json {
    let part = part(&change.part);
    match &change.what {
        What::Added(title) => json!({"part": part, "added": true, "title": words(title, language)}),
        What::Gone(title) => json!({"part": part, "gone": true, "title": words(title, language)}),
        What::Words { field, language, old, new } => {
            let (gone, added) = differing(old, new);
            json!({"part": part, "field": field, "language": language.code(),
                   "old": old, "new": new, "gone": gone, "added": added})
        }
        What::Value { field, old, new } => {
            json!({"part": part, "field": field, "old": told(old.as_ref()), "new": told(new.as_ref())})
        }
        What::Items { field, language, gone, added } => {
            json!({"part": part, "field": field, "language": language.map(Language::code),
                   "gone": gone, "added": added})
        }
    }
}

fn part(part: &Part) -> Json {
    match part {
        Part::Whole => Json::Null,
        Part::Question(name) => json!({"question": name}),
        Part::Option(question, value) => json!({"question": question, "option": value}),
        Part::Rule(name) => json!({"rule": name}),
        Part::Computed(name) => json!({"computed": name}),
        Part::Outcome(name) => json!({"outcome": name}),
    }
}

fn told(told: Option<&Told>) -> Option<&str> {
    Some(match told? {
        Told::Name(name) => name,
        Told::Verdict(verdict) => verdict.name(),
        Told::Advice(advice) => advice.name(),
        Told::Status(status) => status.name(),
    })
}

fn paths(paths: &PathsCompared, language: Language) -> Json {
    let change = |change: &PathChange| {
        json!({"answers": answers(&change.answers, language),
               "old": lead(&change.old, language), "new": lead(&change.new, language)})
    };
    let groups = paths.groups.iter().map(|group| {
        json!({"answers": answers(&group.answers, language), "paths": group.paths,
               "old": group.old.as_ref().map(|old| lead(old, language)),
               "new": lead(&group.new, language)})
    });
    json!({
        "scenario": paths.scenario,
        "title": words(&paths.title, language),
        "compared": paths.compared,
        "complete": paths.is_complete,
        "verdict_changed": paths.verdicts(),
        "outcome_changed": paths.outcomes(),
        "gone": paths.gone(),
        "added": paths.added(),
        "groups": groups.collect::<Json>(),
        "changed": paths.changed.iter().map(change).collect::<Json>(),
    })
}

fn answers(answers: &[Answer], language: Language) -> Json {
    let answer = |answer: &Answer| {
        json!({"question": answer.question, "ask": words(&answer.ask, language),
               "value": answer.value, "label": words(&answer.label, language),
               "example": answer.is_example})
    };
    answers.iter().map(answer).collect()
}

fn lead(lead: &Lead, language: Language) -> Json {
    match lead {
        Lead::Outcome { name, verdict, title } => {
            json!({"outcome": name, "verdict": verdict.name(), "title": words(title, language)})
        }
        Lead::Impossible { question } => json!({"impossible": question}),
    }
}
