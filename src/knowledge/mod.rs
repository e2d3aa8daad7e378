//! The knowledge base: content as valid, immutable data, and how it is loaded.
//!
//! A [`Knowledge`] exists only if its files hold no error: every reference leads somewhere, every
//! text is there in every language. So no layer above checks content again.
//!
//! [`load`] reads files into one; [`problem`] says what is wrong with them. A library's own folder (an
//! *overlay*) may be added to it; what is in it is marked as its own.

use serde::{Deserialize, Serialize};
mod assembly;
mod check;
mod check_scenario;
mod decode;
mod decode_overlay;
mod decode_scenario;
mod entry;
mod fields;
pub mod files;
pub mod forms;
mod keys;
pub mod kinds;
mod lengths;
mod lexicon;
pub mod load;
mod manifest;
mod overlay;
mod own;
mod place;
pub mod problem;
pub mod scenario;
pub mod shape;
mod side;
pub mod template;
mod texts;
pub mod validity;
mod version;
pub mod yaml;

pub use entry::{Change, Citation, Entry, Original, Phrasing, Review, ReviewStatus, Verdict};
pub use keys::{KeyBinding, KeyTable};
pub use lexicon::Lexicon;
pub use manifest::{Contact, Manifest, SeeAlso, Source, Topic};
pub use own::{Addition, Library, Origin, Policy};
pub use scenario::Scenario;
pub use side::{OutsideTopic, SmallTalk, Term};
pub use texts::{PerLanguage, Phrases, Text};

use crate::language::Language;
use crate::text::words::comparison_key;

/// Everything that the content says.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Knowledge {
    /// What `vraagbaak.yaml` says.
    pub manifest: Manifest,
    /// The entries, by the order of the topics, then by identifier.
    pub entries: Vec<Entry>,
    /// The guided walkthroughs, by identifier.
    pub scenarios: Vec<Scenario>,
    /// What is known not to be covered.
    pub outside: Vec<OutsideTopic>,
    /// Words of the answers, explained.
    pub glossary: Vec<Term>,
    /// Greetings and the like.
    pub smalltalk: Vec<SmallTalk>,
    /// Synonyms, abbreviations and stop words of each language.
    pub lexicon: PerLanguage<Lexicon>,
    /// The interface texts of the content folder, as Project Fluent, where it has its own.
    pub interface: PerLanguage<String>,
    /// The keys of the screen, where the folder has its own.
    pub keys: Option<KeyTable>,
    /// The library whose own folder was added, if one was.
    pub library: Option<Library>,
}

impl Knowledge {
    /// The languages, the leading one first; never empty.
    pub fn languages(&self) -> &[Language] {
        &self.manifest.languages
    }

    /// The place of the entry with this identifier in [`Knowledge::entries`].
    pub fn position_of(&self, id: &str) -> Option<usize> {
        self.entries.iter().position(|entry| entry.id == id)
    }

    /// The entry with this identifier.
    pub fn entry(&self, id: &str) -> Option<&Entry> {
        self.entries.iter().find(|entry| entry.id == id)
    }

    /// The place of the scenario with this identifier in [`Knowledge::scenarios`].
    pub fn scenario_position(&self, id: &str) -> Option<usize> {
        self.scenarios.iter().position(|scenario| scenario.id == id)
    }

    /// The scenario with this identifier.
    pub fn scenario(&self, id: &str) -> Option<&Scenario> {
        self.scenarios.iter().find(|scenario| scenario.id == id)
    }

    /// Whether a library adds nothing that questions are found by: no entry, scenario or phrasing. Who
    /// has learnt the central content then knows all of it.
    pub fn is_found_as_central(&self) -> bool {
        let is_central = |entry: &Entry| {
            let own = entry.addition.as_ref();
            !entry.origin.is_own() && own.is_none_or(|own| own.phrasings.all().next().is_none())
        };
        self.entries.iter().all(is_central)
            && self.scenarios.iter().all(|scenario| !scenario.origin.is_own())
    }

    /// The term of the glossary that `word` names in any language: the term or one of its forms.
    pub fn term(&self, word: &str) -> Option<&Term> {
        let key = comparison_key(word);
        self.glossary.iter().find(|term| {
            let names = term.name.iter().map(|(_, text)| text.as_str());
            names
                .chain(term.forms.all().map(|(_, form)| form))
                .any(|name| comparison_key(name) == key)
        })
    }

    /// The entries of each topic, topics in the order of the manifest, entries without topic last
    /// (`None`). A topic without entries is left out. The numbers are places in
    /// [`Knowledge::entries`].
    pub fn by_topic(&self) -> Vec<(Option<&Topic>, Vec<usize>)> {
        let places_of = |topic: Option<&str>| -> Vec<usize> {
            let indexed = self.entries.iter().enumerate();
            indexed
                .filter(|(_, entry)| entry.topic.as_deref() == topic)
                .map(|(place, _)| place)
                .collect()
        };
        let topics = self.manifest.topics.iter();
        topics
            .map(|topic| (Some(topic), places_of(Some(&topic.id))))
            .chain(std::iter::once((None, places_of(None))))
            .filter(|(_, places)| !places.is_empty())
            .collect()
    }
}
