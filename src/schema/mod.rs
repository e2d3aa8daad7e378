//! The JSON Schema of each kind of content file, for an editor that completes and underlines.
//!
//! What may stand where comes from the readers of the files themselves (see
//! [`shape`](crate::knowledge::shape)), what it means from the interface texts, and what is wrong with a
//! value in the words of `check`. It is draft 7, which every editor knows.
//!
//! # What a schema cannot say
//! It knows one file, and no order among things. So only `check` finds:
//! - references that lead nowhere, names and languages that stand twice, an `id` unlike its file, and all
//!   that is found by walking through a scenario;
//! - a day that its month does not have (where the editor does not know days);
//! - a branch without `when` before the last one; a `least` above its `most`;
//! - a text in a language that the manifest does not list: a schema is made for a list of languages.
//!
//! And it refuses one thing that `check` lets pass: spaces within the quotation marks around a word.
//! `tests/schema.rs` holds it to this.

mod json;

use crate::interface::Interface;
use crate::knowledge::forms::{self, Form};
use crate::knowledge::kinds::FileKind;
use crate::knowledge::problem::Code;
use crate::knowledge::shape::{Belonging, Cases, Field, Record, Shape, Sketch};
use crate::language::Language;
use json::{ARRAY, BOOLEAN, INTEGER, JsonSchema, NULL, NUMBER, Node, OBJECT, STRING, Types};

/// The schema of the files of a kind, for a knowledge base in these languages, as JSON that ends with a
/// line break; its words are those of `interface`.
///
/// # Errors
/// None that could occur: a schema is plain data.
pub fn schema(
    kind: FileKind,
    languages: &[Language],
    interface: &Interface,
) -> serde_json::Result<String> {
    let writer = Writer { languages, interface };
    let mut schema = writer.sketch(&kind.shape());
    schema.dialect = Some(json::DIALECT);
    schema.description = Some(about(kind, interface));
    Ok(format!("{}\n", serde_json::to_string_pretty(&schema)?))
}

/// What the files of a kind hold, in a sentence.
pub fn about(kind: FileKind, interface: &Interface) -> String {
    interface.say(&format!("schema-file-{}", kind.name()))
}

struct Writer<'a> {
    languages: &'a [Language],
    interface: &'a Interface,
}

impl Writer<'_> {
    fn sketch(&self, sketch: &Sketch) -> JsonSchema {
        sketch.shape().map_or_else(anything, |shape| self.shape(shape))
    }

    fn shape(&self, shape: &Shape) -> JsonSchema {
        match shape {
            Shape::Text(form) => self.text(form),
            Shape::Word { of, words } => self.word(of, words),
            Shape::Number(range) if range.start() == range.end() => JsonSchema {
                constant: Some((*range.start()).into()),
                error_message: Some(self.hint(Code::UnknownFormat, &range.start().to_string())),
                ..JsonSchema::default()
            },
            Shape::Number(range) => JsonSchema {
                minimum: Some(*range.start()),
                maximum: Some(*range.end()),
                ..self.typed(INTEGER, "number")
            },
            Shape::True => JsonSchema {
                constant: Some(true.into()),
                error_message: Some(self.hint(Code::WrongKind, "true")),
                ..JsonSchema::default()
            },
            Shape::Scalar => JsonSchema {
                types: Some(Types::Some(vec![STRING, NUMBER, BOOLEAN])),
                pattern: Some(forms::WORDS.pattern()),
                error_message: Some(self.expecting("text")),
                ..JsonSchema::default()
            },
            Shape::List { item, least, most } => JsonSchema {
                items: Some(Box::new(self.sketch(item))),
                min_items: Some(*least).filter(|least| *least > 0),
                max_items: *most,
                ..self.typed(ARRAY, "list")
            },
            Shape::Table { names, value } => JsonSchema {
                property_names: names.map(|form| Box::new(self.name(form))),
                additional_properties: Some(Node::Schema(Box::new(self.sketch(value)))),
                ..an_object()
            },
            Shape::ByLanguage { value, is_whole } => self.by_language(value, *is_whole),
            Shape::Record(record) => self.record(record),
            Shape::Either(ways) => JsonSchema {
                any_of: ways.iter().map(|way| self.sketch(way)).collect(),
                ..JsonSchema::default()
            },
            Shape::OrNothing(sketch) => {
                let types = Some(Types::Some(vec![OBJECT, NULL]));
                JsonSchema { types, ..self.sketch(sketch) }
            }
        }
    }

    fn typed(&self, name: &'static str, expected: &str) -> JsonSchema {
        JsonSchema {
            types: Some(Types::One(name)),
            error_message: Some(self.expecting(expected)),
            ..JsonSchema::default()
        }
    }

    fn text(&self, form: &Form) -> JsonSchema {
        let types = match form.number {
            Some(_) => Types::Some(vec![STRING, INTEGER]),
            None => Types::One(STRING),
        };
        let message = match form.code {
            Code::MissingField => self.expecting("quoted-text"),
            code => self.hint(code, &form.examples.join(", ")),
        };
        JsonSchema {
            types: Some(types),
            pattern: Some(form.pattern()),
            format: form.format,
            minimum: form.number.map(|_| 0),
            maximum: form.number,
            examples: form.examples,
            error_message: Some(message),
            ..JsonSchema::default()
        }
    }

    /// The same of the keys of a map.
    fn name(&self, form: &Form) -> JsonSchema {
        let reserved = JsonSchema { words: form.reserved.to_vec(), ..JsonSchema::default() };
        JsonSchema { not: Some(Box::new(reserved)), ..self.text(form) }
    }

    fn word(&self, of: &str, words: &[&'static str]) -> JsonSchema {
        let meaning = |word: &&str| self.interface.say(&format!("schema-word-{of}-{word}"));
        JsonSchema {
            words: words.to_vec(),
            enum_descriptions: words.iter().map(meaning).collect(),
            error_message: Some(self.hint(Code::WrongValue, &words.join(", "))),
            ..JsonSchema::default()
        }
    }

    fn by_language(&self, value: &Sketch, is_whole: bool) -> JsonSchema {
        let codes = || self.languages.iter().map(|language| language.code());
        let in_language = |code: &'static str| {
            let description = self.interface.say(&format!("schema-word-language-{code}"));
            let schema = JsonSchema { description: Some(description), ..self.sketch(value) };
            (code, Node::Schema(Box::new(schema)))
        };
        JsonSchema {
            properties: codes().map(in_language).collect(),
            required: if is_whole { codes().collect() } else { Vec::new() },
            additional_properties: Some(Node::Bool(false)),
            ..an_object()
        }
    }

    fn record(&self, record: &Record) -> JsonSchema {
        let mut schema = self.fields(record);
        schema.title = Some(self.interface.say(&format!("schema-{}", record.name)));
        schema.types = an_object().types;
        if let Some(cases) = &record.cases {
            // Which other fields there may be only the case can say.
            schema.additional_properties = None;
            schema.all_of.extend(self.cases(record, cases));
        }
        schema
    }

    fn fields(&self, record: &Record) -> JsonSchema {
        let required = record.fields.iter().filter(|field| field.is_required);
        let mut schema = JsonSchema {
            properties: record.fields.iter().map(|field| self.property(record, field)).collect(),
            required: required.map(|field| field.name).collect(),
            dependencies: record.needs.iter().map(|(field, other)| (*field, [*other])).collect(),
            additional_properties: Some(Node::Bool(false)),
            all_of: record.belonging.iter().map(belonging).collect(),
            ..JsonSchema::default()
        };
        for choice in &record.choices {
            let mut ways: Vec<_> = choice.iter().map(|group| any_of(group)).collect();
            match (ways.pop(), ways.is_empty()) {
                (Some(only), true) => schema.any_of = only.any_of,
                (last, _) => schema.one_of = ways.into_iter().chain(last).collect(),
            }
        }
        schema
    }

    fn property(&self, record: &Record, field: &Field) -> (&'static str, Node) {
        let own = format!("schema-{}-{}", record.name, field.name);
        let shared = format!("schema-any-{}", field.name);
        let found = self.interface.find(&own, &[]).or_else(|| self.interface.find(&shared, &[]));
        let description = Some(found.unwrap_or_else(|| self.interface.say(&own)));
        let schema = JsonSchema { description, ..self.sketch(&field.value) };
        (field.name, Node::Schema(Box::new(schema)))
    }

    /// For each value of the field that decides, the fields that there are then and no others.
    fn cases(&self, record: &Record, cases: &Cases) -> Vec<JsonSchema> {
        let case = |(value, case): &(&'static str, Record)| {
            let mut then = self.fields(case);
            let always = record.fields.iter().map(|field| (field.name, Node::Bool(true)));
            then.properties.extend(always);
            JsonSchema {
                condition: Some(Box::new(has(cases.field, value))),
                then: Some(Box::new(then)),
                ..JsonSchema::default()
            }
        };
        cases.records.iter().map(case).collect()
    }

    /// What `check` would say of a value of another kind.
    fn expecting(&self, kind: &str) -> String {
        self.hint(Code::WrongKind, &self.interface.say(&format!("expected-{kind}")))
    }

    fn hint(&self, code: Code, expected: &str) -> String {
        let key = format!("hint-{}", code.name());
        self.interface.say_with(&key, &[("expected", expected.into())])
    }
}

/// What no reader looks at may be anything that is there.
fn anything() -> JsonSchema {
    let types = Types::Some(vec![STRING, NUMBER, BOOLEAN, ARRAY, OBJECT]);
    JsonSchema { types: Some(types), ..JsonSchema::default() }
}

/// A map. It has no message of its own: editors would say it of a missing field too, in the place of the
/// name of that field.
fn an_object() -> JsonSchema {
    JsonSchema { types: Some(Types::One(OBJECT)), ..JsonSchema::default() }
}

/// One of these fields, or several of them.
fn any_of(fields: &[&'static str]) -> JsonSchema {
    let one = |name: &&'static str| JsonSchema { required: vec![*name], ..JsonSchema::default() };
    match fields {
        [only] => one(only),
        several => {
            JsonSchema { any_of: several.iter().map(one).collect(), ..JsonSchema::default() }
        }
    }
}

/// The field is there with this value.
fn has(field: &'static str, value: &'static str) -> JsonSchema {
    let value = JsonSchema { constant: Some(value.into()), ..JsonSchema::default() };
    JsonSchema {
        properties: vec![(field, Node::Schema(Box::new(value)))],
        required: vec![field],
        ..JsonSchema::default()
    }
}

fn belonging(belonging: &Belonging) -> JsonSchema {
    let one_of = belonging.fields.iter().map(|field| any_of(&[field])).collect();
    let none = belonging.fields.iter().map(|field| (*field, Node::Bool(false))).collect();
    JsonSchema {
        condition: Some(Box::new(has(belonging.field, belonging.value))),
        then: Some(Box::new(JsonSchema { one_of, ..JsonSchema::default() })),
        otherwise: Some(Box::new(JsonSchema { properties: none, ..JsonSchema::default() })),
        ..JsonSchema::default()
    }
}
