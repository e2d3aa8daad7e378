//! Two contents compared by what they mean: which texts, verdicts and sources changed, and which
//! paths of which scenario lead elsewhere.
//!
//! The order of files, of keys and of lists, white space and the style of YAML mean nothing, so they
//! make no difference. Pure: what to make of the differences is for the layers above.

mod difference;
mod groups;
mod notation;
pub mod paths;
mod scenario;
pub mod sentences;
pub mod sheet;
mod things;

use jiff::civil::Date;

use crate::guide::Tree;
use crate::knowledge::{Entry, Knowledge, Text, Verdict};
use difference::changes;
use paths::{PathsCompared, compare_paths};
use sheet::{Part, Sheet, Told};

/// What differs between two contents.
#[derive(Clone, Debug)]
pub struct Comparison {
    /// The things of each kind, in a fixed order.
    pub sections: Vec<Section>,
    /// The paths of each scenario that is in both and is not the very same file.
    pub paths: Vec<PathsCompared>,
}

/// The kinds of things that content holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Questions with their answers.
    Entries,
    /// Walkthroughs.
    Scenarios,
    /// Topics that are known not to be covered.
    Outside,
    /// Words explained.
    Glossary,
    /// What the answers rest on.
    Sources,
    /// Greetings and the like.
    SmallTalk,
    /// What belongs to the whole: its manifest, its lexicons, its interface and its keys.
    Whole,
}

impl Kind {
    /// Its name in JSON.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Entries => "entries",
            Self::Scenarios => "scenarios",
            Self::Outside => "outside",
            Self::Glossary => "glossary",
            Self::Sources => "sources",
            Self::SmallTalk => "smalltalk",
            Self::Whole => "whole",
        }
    }

    /// The key of what things of the kind are called, in the interface texts.
    pub const fn title(self) -> &'static str {
        match self {
            Self::Entries => "diff-entries",
            Self::Scenarios => "diff-scenarios",
            Self::Outside => "diff-outside",
            Self::Glossary => "diff-glossary",
            Self::Sources => "diff-sources",
            Self::SmallTalk => "diff-smalltalk",
            Self::Whole => "diff-whole",
        }
    }
}

/// The differences in one kind of thing.
#[derive(Clone, Debug)]
pub struct Section {
    /// The kind.
    pub kind: Kind,
    /// What only the new content has.
    pub added: Vec<Thing>,
    /// What only the old content has.
    pub gone: Vec<Thing>,
    /// What both have, but not the same; another verdict first.
    pub changed: Vec<Changed>,
}

impl Section {
    /// Whether nothing differs.
    pub const fn is_empty(&self) -> bool {
        self.added.is_empty() && self.gone.is_empty() && self.changed.is_empty()
    }
}

/// A thing by its names.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Thing {
    /// The identifier.
    pub id: String,
    /// What a person knows it by.
    pub title: Text,
}

/// A thing that changed.
#[derive(Clone, Debug)]
pub struct Changed {
    /// The thing, as the new content names it.
    pub thing: Thing,
    /// What changed of it; another verdict first.
    pub changes: Vec<Change>,
}

impl Changed {
    /// The verdicts of an entry, old and new, where they differ.
    pub fn verdict(&self) -> Option<(Option<Verdict>, Option<Verdict>)> {
        self.changes.iter().find_map(|change| match &change.what {
            What::Value { field: "verdict", old, new } if change.part == Part::Whole => {
                Some((verdict(old.as_ref()), verdict(new.as_ref())))
            }
            _ => None,
        })
    }
}

const fn verdict(told: Option<&Told>) -> Option<Verdict> {
    match told {
        Some(Told::Verdict(verdict)) => Some(*verdict),
        _ => None,
    }
}

/// A change of a thing.
#[derive(Clone, Debug)]
pub struct Change {
    /// Where in the thing.
    pub part: Part,
    /// What changed there.
    pub what: What,
}

/// What changed.
#[derive(Clone, Debug)]
pub enum What {
    /// The part is new; with what a person knows it by.
    Added(Text),
    /// The part is gone; with what a person knew it by.
    Gone(Text),
    /// A text for people.
    Words {
        /// Which of its texts.
        field: &'static str,
        /// In which language.
        language: crate::language::Language,
        /// The old text; empty where there was none.
        old: String,
        /// The new text; empty where there is none.
        new: String,
    },
    /// Something of which there is one.
    Value {
        /// What it is.
        field: &'static str,
        /// The old one.
        old: Option<Told>,
        /// The new one.
        new: Option<Told>,
    },
    /// Something of which there are several, in no order that matters.
    Items {
        /// What they are.
        field: &'static str,
        /// In which language, where that matters.
        language: Option<crate::language::Language>,
        /// Those that only the old content has.
        gone: Vec<String>,
        /// Those that only the new content has.
        added: Vec<String>,
    },
}

impl Comparison {
    /// Whether nothing differs.
    pub fn is_empty(&self) -> bool {
        self.sections.iter().all(Section::is_empty)
            && self.paths.iter().all(|paths| paths.changed.is_empty() && paths.is_complete)
    }

    /// Whether an entry or a path has another verdict. A scenario with too many paths to look at all
    /// of them counts, since nobody knows.
    pub fn changes_a_verdict(&self) -> bool {
        let mut changed = self.sections.iter().flat_map(|section| &section.changed);
        changed.any(|changed| changed.verdict().is_some())
            || self.paths.iter().any(|paths| !paths.is_complete || paths.verdicts() > 0)
    }
}

/// Compares two contents; scenarios are walked on the day `today`.
pub fn compare(old: &Knowledge, new: &Knowledge, today: Date) -> Comparison {
    let sections = sections(old, new);
    let in_both = new.scenarios.iter().filter_map(|new| Some((old.scenario(&new.id)?, new)));
    let changed = in_both.filter(|(old, new)| old.version != new.version);
    let paths =
        changed.map(|(old, new)| compare_paths(&Tree::new(old), &Tree::new(new), today)).collect();
    Comparison { sections, paths }
}

/// What differs between two contents, without where their paths lead.
fn sections(old: &Knowledge, new: &Knowledge) -> Vec<Section> {
    let (old_sheets, new_sheets) = (sheets(old), sheets(new));
    let pairs = old_sheets.iter().zip(&new_sheets);
    pairs.map(|((kind, old), (_, new))| section(*kind, old, new)).collect()
}

/// How many things of a kind differ between two contents.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Counts {
    /// The kind.
    pub kind: Kind,
    /// How many only the new content has.
    pub added: usize,
    /// How many only the old content has.
    pub gone: usize,
    /// How many both have, but not the same.
    pub changed: usize,
}

/// How many things of each kind differ between two contents, what a library adds to them included; no
/// kind of which none does.
pub fn counts(old: &Knowledge, new: &Knowledge) -> Vec<Counts> {
    let counts = sections(old, new).into_iter().map(|section| {
        let own = match section.kind {
            Kind::Entries => with_other_additions(old, new, &section),
            Kind::Whole => usize::from(section.is_empty() && old.library != new.library),
            _ => 0,
        };
        Counts {
            kind: section.kind,
            added: section.added.len(),
            gone: section.gone.len(),
            changed: section.changed.len() + own,
        }
    });
    counts.filter(|counts| counts.added + counts.gone + counts.changed > 0).collect()
}

/// How many entries are the same but for what a library adds to them.
fn with_other_additions(old: &Knowledge, new: &Knowledge, section: &Section) -> usize {
    let differs = |new: &&Entry| {
        let is_told = section.changed.iter().any(|changed| changed.thing.id == new.id);
        !is_told && old.entry(&new.id).is_some_and(|old| old.addition != new.addition)
    };
    new.entries.iter().filter(differs).count()
}

/// Everything that a content holds, as sheets, a list for each kind.
fn sheets(knowledge: &Knowledge) -> [(Kind, Vec<Sheet>); 7] {
    [
        (Kind::Entries, knowledge.entries.iter().map(things::entry).collect()),
        (Kind::Scenarios, knowledge.scenarios.iter().map(scenario::scenario).collect()),
        (Kind::Outside, knowledge.outside.iter().map(things::outside).collect()),
        (Kind::Glossary, knowledge.glossary.iter().map(things::term).collect()),
        (Kind::Sources, knowledge.manifest.sources.iter().map(things::source).collect()),
        (Kind::SmallTalk, knowledge.smalltalk.iter().map(things::small_talk).collect()),
        (Kind::Whole, things::whole(knowledge)),
    ]
}

fn section(kind: Kind, old: &[Sheet], new: &[Sheet]) -> Section {
    let is_in = |sheets: &[Sheet], id: &str| sheets.iter().any(|sheet| sheet.thing.id == id);
    let only = |these: &[Sheet], those: &[Sheet]| -> Vec<Thing> {
        let only = these.iter().filter(|sheet| !is_in(those, &sheet.thing.id));
        only.map(|sheet| sheet.thing.clone()).collect()
    };
    let (added, gone) = (only(new, old), only(old, new));
    let mut changed: Vec<Changed> = Vec::new();
    for new in new {
        let Some(old) = old.iter().find(|old| old.thing.id == new.thing.id) else { continue };
        let found = changes(old, new);
        if !found.is_empty() {
            changed.push(Changed { thing: new.thing.clone(), changes: found });
        }
    }
    changed.sort_by_key(|changed| changed.verdict().is_none());
    Section { kind, added, gone, changed }
}

#[cfg(test)]
mod tests {
    use super::sheet::FIELDS;
    use super::sheets;
    use crate::builtin;

    #[test]
    fn every_row_has_a_field_that_is_known() {
        for (_, sheets) in sheets(&builtin::knowledge().unwrap()) {
            for row in sheets.iter().flat_map(|sheet| &sheet.parts).flat_map(|part| &part.rows) {
                assert!(FIELDS.contains(&row.field), "{}", row.field);
            }
        }
    }
}
