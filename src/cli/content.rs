//! Which content a run uses.

use std::env;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use anyhow::Result;
use jiff::civil::Date;

use super::arguments::{Arguments, Overlay};
use super::complaint::Complaint;
use super::output;
use crate::conversation::Conversation;
use crate::interface::Interface;
use crate::knowledge::files::{OwnFiles, read_folder, read_own_folder};
use crate::knowledge::load::{Loaded, Read};
use crate::knowledge::problem::{Problem, Severity};
use crate::knowledge::{KeyTable, Knowledge};
use crate::language::Language;
use crate::matching::Matcher;
use crate::{builtin, report};

/// The variable that names a content folder.
const VARIABLE: &str = "VRAAGBAAK_CONTENT";

/// The variable that names a library's own folder.
const OVERLAY_VARIABLE: &str = "VRAAGBAAK_OVERLAY";

/// A library's own folder, in the configuration folder of whoever runs the program.
const OVERLAY: &str = "overlay";

/// The file with a person's own keys, in her configuration folder.
pub(super) const KEYS: &str = "keys.yaml";

/// The folders that a run reads content from.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Places {
    /// The central content; nothing where that is built in.
    pub content: Option<PathBuf>,
    /// What a library adds to it, if one does.
    pub overlay: Option<PathBuf>,
}

impl Places {
    /// Those that were asked for, by option or else by variable; for a library's own folder else the one
    /// in the configuration folder, where there is one.
    pub(super) fn new(arguments: &Arguments, configuration: Option<&Path>) -> Self {
        let configured = || {
            let folder = configuration.map(|folder| folder.join(OVERLAY));
            folder.filter(|folder| folder.symlink_metadata().is_ok())
        };
        Self {
            content: arguments.content.clone().or_else(|| variable(VARIABLE)),
            overlay: match &arguments.overlay {
                Overlay::Folder(folder) => Some(folder.clone()),
                Overlay::Usual => variable(OVERLAY_VARIABLE).or_else(configured),
                Overlay::No => None,
            },
        }
    }

    /// The folders, as many as there are.
    pub(super) fn folders(&self) -> Vec<PathBuf> {
        self.content.iter().chain(&self.overlay).cloned().collect()
    }

    /// The files of the central content.
    pub(super) fn central(&self) -> Read {
        match &self.content {
            Some(folder) => read_folder(folder),
            None => (builtin::files(), Vec::new()),
        }
    }

    /// The files of the library's own folder.
    pub(super) fn own(&self) -> Option<OwnFiles> {
        self.overlay.as_deref().map(read_own_folder)
    }
}

/// The folder that a variable names.
fn variable(name: &str) -> Option<PathBuf> {
    env::var_os(name).filter(|value| !value.is_empty()).map(PathBuf::from)
}

/// A knowledge base, ready to be asked.
pub(super) struct Content {
    pub knowledge: Arc<Knowledge>,
    pub matcher: Arc<Matcher>,
    /// The day on which advice is asked.
    pub today: Date,
    /// The person's own keys, if there are any.
    pub own_keys: Option<OwnKeys>,
    /// What somebody should look at in it.
    pub warnings: Vec<Problem>,
}

/// A person's own keys.
#[derive(Clone)]
pub(super) struct OwnKeys {
    /// Their file.
    pub file: PathBuf,
    /// What it says.
    pub table: KeyTable,
}

/// What folders hold, loaded and learnt.
pub(super) struct Learnt {
    pub knowledge: Knowledge,
    pub matcher: Matcher,
    /// What somebody should look at in it.
    pub warnings: Vec<Problem>,
}

impl Content {
    /// Puts the person's own keys in the place of those of the content. A broken file is told on standard
    /// error, and gives `false`.
    pub(super) fn take_own_keys(&mut self, folder: Option<&Path>, interface: &Interface) -> bool {
        let Some(file) = folder.map(|folder| folder.join(KEYS)).filter(|file| file.exists()) else {
            return true;
        };
        match crate::knowledge::load::own_keys(&file) {
            Ok(own) => {
                let knowledge = Arc::make_mut(&mut self.knowledge);
                knowledge.keys.get_or_insert_default().patch(own.clone());
                self.own_keys = Some(OwnKeys { file, table: own });
                true
            }
            Err(problems) => {
                output::remark(&report::problems::text(&problems, interface));
                false
            }
        }
    }

    /// An empty conversation about this content.
    pub(super) fn conversation(&self, language: Language) -> Conversation {
        let (knowledge, matcher) = (Arc::clone(&self.knowledge), Arc::clone(&self.matcher));
        let mut conversation = Conversation::new(knowledge, matcher, language, self.today);
        conversation.tell_findings(self.warnings.clone());
        conversation
    }
}

/// Reads and checks what the folders hold, as often as it is asked to.
///
/// # Errors
/// Every problem of every file, errors first, if there is an error.
pub(super) fn read(places: &Places) -> Result<Loaded, Vec<Problem>> {
    crate::content::combined(places.central(), places.own())
}

/// Loads what the folders hold. Broken content is told on standard error, and gives nothing.
///
/// # Errors
/// If the built-in content is damaged.
pub(super) fn load(places: &Places, today: Date, interface: &Interface) -> Result<Option<Content>> {
    if *places == Places::default() {
        return builtin(today, interface).map(Some);
    }
    match learn(places) {
        Ok(Learnt { knowledge, matcher, warnings }) => {
            if !warnings.is_empty() {
                output::remark(report::problems::text(&warnings, interface).trim_end());
            }
            let (knowledge, matcher) = (Arc::new(knowledge), Arc::new(matcher));
            Ok(Some(Content { knowledge, matcher, today, own_keys: None, warnings }))
        }
        Err(problems) => {
            output::remark(&report::problems::text(&problems, interface));
            output::remark(&way_out(&problems, places, interface));
            Ok(None)
        }
    }
}

/// Loads what the folders hold and learns from it; where the built-in matcher knows all of it, that is
/// used. Without keys of its own it has those of the built-in content.
///
/// # Errors
/// Every problem of every file, errors first, if there is an error.
pub(super) fn learn(places: &Places) -> Result<Learnt, Vec<Problem>> {
    let Loaded { mut knowledge, warnings } = read(places)?;
    let is_known = places.content.is_none() && knowledge.is_found_as_central();
    let known = is_known.then(builtin::matcher).and_then(Result::ok);
    let matcher = known.unwrap_or_else(|| Matcher::new(&knowledge));
    if knowledge.keys.is_none() {
        knowledge.keys = builtin::knowledge().ok().and_then(|builtin| builtin.keys);
    }
    Ok(Learnt { knowledge, matcher, warnings })
}

/// How to go on although the content is broken: without the folder that an error is in.
fn way_out(problems: &[Problem], places: &Places, interface: &Interface) -> String {
    let Some(own) = places.own() else { return interface.say("error-content") };
    let mut errors = problems.iter().filter(|problem| problem.severity() == Severity::Error);
    if errors.any(|problem| problem.file.starts_with(&own.prefix)) {
        interface.say_with("error-overlay", &[("folder", own.prefix.into())])
    } else {
        interface.say("error-content")
    }
}

fn builtin(today: Date, interface: &Interface) -> Result<Content> {
    let knowledge = builtin_knowledge(interface)?;
    let matcher = builtin::matcher().map_err(|error| damaged(&error, interface))?;
    Ok(Content {
        knowledge: Arc::new(knowledge),
        matcher: Arc::new(matcher),
        today,
        own_keys: None,
        warnings: Vec::new(),
    })
}

/// The built-in knowledge base.
///
/// # Errors
/// If it is damaged.
pub(super) fn builtin_knowledge(interface: &Interface) -> Result<Knowledge> {
    Ok(builtin::knowledge().map_err(|error| damaged(&error, interface))?)
}

fn damaged(error: &postcard::Error, interface: &Interface) -> Complaint {
    let reason = error.to_string();
    Complaint::new(interface.say_with("error-builtin", &[("reason", reason.into())]))
}
