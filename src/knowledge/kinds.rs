//! The kinds of file that content is made of.

use std::path::Path;

use super::files::{self, MANIFEST, OWN_MANIFEST};
use super::place::{Place, Reading};
use super::problem::{Code, Problem};
use super::shape::Sketch;
use super::{decode, decode_overlay, decode_scenario, yaml};
use crate::language::Language;

/// A kind of file, by what it holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FileKind {
    /// What the knowledge base is.
    Manifest,
    /// A question with its answer.
    Entry,
    /// A guided walkthrough.
    Scenario,
    /// Topics that are not covered.
    Outside,
    /// Greetings and the like.
    SmallTalk,
    /// Words explained.
    Glossary,
    /// The words of a language that the matcher must know.
    Lexicon,
    /// The keys of the screen.
    Keys,
    /// What a library's own folder is.
    Overlay,
    /// What a library adds to a central entry.
    Policy,
    /// The keys of a person, in the configuration folder.
    OwnKeys,
}

impl FileKind {
    /// Every kind, the ones that are written most often first.
    pub const ALL: [Self; 11] = [
        Self::Entry,
        Self::Scenario,
        Self::Manifest,
        Self::Outside,
        Self::SmallTalk,
        Self::Glossary,
        Self::Lexicon,
        Self::Keys,
        Self::Overlay,
        Self::Policy,
        Self::OwnKeys,
    ];

    /// Its name on the command line and in file names.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Entry => "entry",
            Self::Scenario => "scenario",
            Self::Manifest => "manifest",
            Self::Outside => "outside",
            Self::SmallTalk => "smalltalk",
            Self::Glossary => "glossary",
            Self::Lexicon => "lexicon",
            Self::Keys => "keys",
            Self::Overlay => "overlay",
            Self::Policy => "policy",
            Self::OwnKeys => "own-keys",
        }
    }

    /// The kind with this name.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.name() == name)
    }

    /// The files of this kind in a content folder or in a library's own, as a pattern with `*` for any name; nothing for what
    /// stands elsewhere.
    pub const fn files(self) -> Option<&'static str> {
        match self {
            Self::Entry => Some("questions/*.yaml"),
            Self::Scenario => Some("scenarios/*.yaml"),
            Self::Manifest => Some(MANIFEST),
            Self::Outside => Some("outside.yaml"),
            Self::SmallTalk => Some("smalltalk.yaml"),
            Self::Glossary => Some("glossary.yaml"),
            Self::Lexicon => Some("lexicon/*.yaml"),
            Self::Keys => Some("keys.yaml"),
            Self::Overlay => Some(OWN_MANIFEST),
            Self::Policy => Some("policies/*.yaml"),
            Self::OwnKeys => None,
        }
    }

    /// The kind of the file with this name in a content folder or in a library's own.
    pub fn of_file(name: &str) -> Option<Self> {
        let fits = |pattern: &str| match pattern.split_once('*') {
            Some((before, after)) => name.starts_with(before) && name.ends_with(after),
            None => name == pattern,
        };
        Self::ALL.into_iter().find(|kind| kind.files().is_some_and(fits))
    }

    /// What may stand in a file of this kind, as its reader tells.
    pub fn shape(self) -> Sketch {
        let sketch = Sketch::default();
        let reading = Reading::new("", "", &[]);
        let top = Place::to_draw(&reading, sketch.clone());
        match self {
            Self::Entry => drop(decode::entry(top)),
            Self::Scenario => drop(decode_scenario::scenario(top)),
            Self::Manifest => drop(decode::manifest(top, &[])),
            Self::Outside => drop(decode::outside(top)),
            Self::SmallTalk => drop(decode::smalltalk(top)),
            Self::Glossary => drop(decode::glossary(top)),
            Self::Lexicon => drop(decode::lexicon(top)),
            Self::Keys => drop(decode::keys(top)),
            Self::Overlay => drop(decode_overlay::manifest(top, &Language::ALL)),
            Self::Policy => drop(decode_overlay::addition(top)),
            Self::OwnKeys => drop(decode::own_keys(top)),
        }
        sketch
    }
}

/// The languages of the content folder `folder`, which may have errors elsewhere.
///
/// # Errors
/// What is wrong with its manifest, if it does not say the languages.
pub fn languages(folder: &Path) -> Result<Vec<Language>, Vec<Problem>> {
    let of_file = |code, subject: String| vec![Problem::of_file(code, MANIFEST, subject)];
    let text = files::read_file(&folder.join(MANIFEST));
    let text = text.map_err(|(code, subject)| of_file(code, subject))?;
    let node = yaml::parse(&text).map_err(|error| of_file(Code::Syntax, error.message))?;
    let reading = Reading::new(MANIFEST, &text, &[]);
    let languages = decode::languages(Place::top(&reading, &node), &Language::ALL);
    let problems = reading.finish();
    match (languages.is_empty(), problems.is_empty()) {
        (false, true) => Ok(languages),
        (true, true) => Err(of_file(Code::MissingField, "languages".to_owned())),
        (_, false) => Err(problems),
    }
}
