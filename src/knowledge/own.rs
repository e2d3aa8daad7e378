//! What a library adds to the central content in a folder of its own. It stands beside what is central
//! and never in its place, except for whom to ask.

use serde::{Deserialize, Serialize};

use super::entry::{Citation, Review};
use super::texts::{Phrases, Text};
use crate::language::Language;

/// Whose something is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum Origin {
    /// It belongs to the content that all libraries share.
    #[default]
    Central,
    /// It is the library's own.
    Own,
}

impl Origin {
    /// Whether it is the library's own.
    pub fn is_own(self) -> bool {
        self == Self::Own
    }
}

/// The library whose own folder was added.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Library {
    /// Its name.
    pub name: Text,
    /// The languages in which it writes; never empty. A text is shown in the first of them where it is
    /// not there in the language of the reader.
    pub languages: Vec<Language>,
    /// Its manifest: `overlay.yaml`, with the folder before it.
    pub file: String,
}

/// What a library adds to a central entry, in `policies/ID.yaml`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Addition {
    /// Its file, with the folder before it.
    pub file: String,
    /// How its people ask it, beside the phrasings of the entry.
    pub phrasings: Phrases,
    /// What it has settled itself, if it has.
    pub policy: Option<Policy>,
}

/// What a library has settled itself about the subject of a central entry. It has no verdict: that is
/// the central one, which no library can loosen.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Policy {
    /// The version of the central entry that it was written on.
    pub on: String,
    /// The policy, as Markdown.
    pub text: Text,
    /// What it rests on.
    pub sources: Vec<Citation>,
    /// When it was looked at.
    pub review: Option<Review>,
}
