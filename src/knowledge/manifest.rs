//! The manifest of a knowledge base: `vraagbaak.yaml`.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::own::Origin;
use super::texts::Text;
use crate::language::Language;

/// What `vraagbaak.yaml` says.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Manifest {
    /// The name of the knowledge base.
    pub title: Text,
    /// Its languages, the leading one first; never empty.
    pub languages: Vec<Language>,
    /// Whom to ask what is not in it.
    pub contact: Option<Contact>,
    /// What its answers are worth.
    pub disclaimer: Option<Text>,
    /// Questions to begin with, of which three are shown; empty to leave the choice to the program.
    pub examples: Vec<Example>,
    /// The topics, in the order in which they are shown.
    pub topics: Vec<Topic>,
    /// The sources, in the order of the file.
    pub sources: Vec<Source>,
    /// Where to read on.
    pub see_also: Vec<SeeAlso>,
}

impl Manifest {
    /// The source with this key.
    pub fn source(&self, key: &str) -> Option<&Source> {
        self.sources.iter().find(|source| source.key == key)
    }
}

/// Whom to ask.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Contact {
    /// The function, such as "the privacy officers of …".
    pub name: Text,
    /// The functional mailbox.
    pub email: Option<String>,
    /// People that the source of the content named.
    pub people: Vec<String>,
    /// What to know about this contact.
    pub note: Option<Text>,
    /// Whose it is: a library may name its own.
    pub origin: Origin,
}

/// A question to begin with, as somebody would ask it.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Example {
    /// The identifier of the entry that answers it.
    pub entry: String,
    /// The question, short enough for a line.
    pub question: Text,
}

/// A group of entries.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Topic {
    /// The identifier.
    pub id: String,
    /// The name.
    pub title: Text,
}

/// Something that an entry rests on.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Source {
    /// The key by which entries refer to it.
    pub key: String,
    /// What it is.
    pub title: Text,
    /// Who published it.
    pub publisher: Option<String>,
    /// Its address on the web.
    pub address: Option<String>,
    /// The day that it is of.
    pub date: Option<Date>,
    /// The day on which somebody read it at that address.
    pub read: Option<Date>,
    /// Whose it is.
    pub origin: Origin,
}

/// A subject with the entries that treat it.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct SeeAlso {
    /// The subject.
    pub title: Text,
    /// The identifiers of its entries.
    pub entries: Vec<String>,
}
