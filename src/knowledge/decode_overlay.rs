//! From the YAML mirror to what a library adds, one function a kind of file.

use super::decode::{self, citations, contact, format, phrases, required_text, string};
use super::fields::{Count, Fields};
use super::manifest::{Contact, Source};
use super::own::{Addition, Policy};
use super::place::Place;
use super::problem::Code;
use super::texts::Text;
use crate::language::Language;

/// What `overlay.yaml` says, beside its languages, which are read first.
#[derive(Default)]
pub(super) struct OwnManifest {
    pub name: Text,
    pub contact: Option<Contact>,
    pub sources: Vec<Source>,
}

pub(super) fn manifest(top: Place<'_>, known: &[Language]) -> OwnManifest {
    let mut fields = Fields::of(top, "overlay");
    format(&mut fields);
    if let Some(place) = fields.optional("languages") {
        decode::listed_languages(&place, known);
    }
    let manifest = OwnManifest {
        name: required_text(&mut fields, "name"),
        contact: fields.optional("contact").map(contact),
        sources: fields
            .optional("sources")
            .map(|place| decode::sources(&place))
            .unwrap_or_default(),
    };
    fields.finish();
    manifest
}

/// An addition, with the identifier of the entry that it is to.
pub(super) fn addition(top: Place<'_>) -> (String, Addition) {
    let file = top.file().to_owned();
    let mut fields = Fields::of(top, "policy");
    let entry = fields.required("entry").and_then(|place| place.id()).unwrap_or_default();
    // Only phrasings, for a question that has no policy of its own, is a whole addition.
    if fields.exactly_one(&[&["text", "phrasings"]]) == Count::None {
        fields.note(Code::MissingField, "text", "");
    }
    let phrasings = fields.optional("phrasings").map(|place| phrases(&place));
    let text = fields.optional("text").map(|place| decode::text(&place));
    let on = fields.required_with("on", "text");
    let on = on.and_then(|place| string(&place)).unwrap_or_default();
    let sources = citations(fields.list("sources"));
    let review = fields.optional("review").and_then(decode::review);
    fields.finish();
    let policy = text.map(|text| Policy { on, text, sources, review });
    (entry, Addition { file, phrasings: phrasings.unwrap_or_default(), policy })
}
