//! From the YAML mirror to what a library adds, one function a kind of file.

use super::decode::{self, citations, contact, format, phrases, required_text, string};
use super::fields::{Fields, Place};
use super::manifest::{Contact, Source};
use super::own::{Addition, Policy};
use super::texts::Text;

/// What `overlay.yaml` says, beside its languages, which are read first.
#[derive(Default)]
pub(super) struct OwnManifest {
    pub name: Text,
    pub contact: Option<Contact>,
    pub sources: Vec<Source>,
}

pub(super) fn manifest(top: Place<'_>) -> OwnManifest {
    let mut fields = Fields::of(top);
    format(&mut fields);
    fields.optional("languages");
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
    let file = top.reading.file.to_owned();
    let mut fields = Fields::of(top);
    let entry = fields.required("entry").and_then(|place| place.id()).unwrap_or_default();
    let phrasings = fields.optional("phrasings").map(|place| phrases(&place));
    let text = match phrasings {
        // Only phrasings, for a question that has no policy of its own, is a whole addition.
        Some(_) => fields.optional("text"),
        None => fields.required("text"),
    };
    let text = text.map(|place| decode::text(&place));
    let on = if text.is_some() { fields.required("on") } else { fields.optional("on") };
    let on = on.and_then(|place| string(&place)).unwrap_or_default();
    let sources = citations(fields.list("sources"));
    let review = fields.optional("review").and_then(decode::review);
    fields.finish();
    let policy = text.map(|text| Policy { on, text, sources, review });
    (entry, Addition { file, phrasings: phrasings.unwrap_or_default(), policy })
}
