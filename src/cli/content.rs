//! Which content a run uses.

use std::env;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use anyhow::Result;
use jiff::civil::Date;

use super::arguments::Arguments;
use super::complaint::Complaint;
use super::output;
use crate::conversation::Conversation;
use crate::interface::Interface;
use crate::knowledge::Knowledge;
use crate::knowledge::files::{OwnFiles, read_folder, read_own_folder};
use crate::knowledge::load::{Loaded, Read};
use crate::knowledge::problem::{Problem, Severity};
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
        let overlay = arguments.overlay.clone().or_else(|| variable(OVERLAY_VARIABLE));
        Self {
            content: arguments.content.clone().or_else(|| variable(VARIABLE)),
            overlay: overlay.or_else(configured).filter(|_| !arguments.no_overlay),
        }
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
    /// The file with the person's own keys, if there is one.
    pub own_keys: Option<PathBuf>,
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
                knowledge.keys.get_or_insert_default().patch(own);
                self.own_keys = Some(file);
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
        Conversation::new(knowledge, matcher, language, self.today)
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
    match read(places) {
        Ok(loaded) => {
            if !loaded.warnings.is_empty() {
                output::remark(report::problems::text(&loaded.warnings, interface).trim_end());
            }
            learnt(loaded.knowledge, places, today, interface).map(Some)
        }
        Err(problems) => {
            output::remark(&report::problems::text(&problems, interface));
            output::remark(&way_out(&problems, places, interface));
            Ok(None)
        }
    }
}

/// A knowledge base with its matcher, which is the built-in one where that knows all of it.
fn learnt(
    mut knowledge: Knowledge,
    places: &Places,
    today: Date,
    interface: &Interface,
) -> Result<Content> {
    let is_known = places.content.is_none() && knowledge.is_found_as_central();
    let matcher = if is_known { builtin_matcher(interface)? } else { Matcher::new(&knowledge) };
    if knowledge.keys.is_none() {
        knowledge.keys = builtin_knowledge(interface)?.keys;
    }
    Ok(Content {
        knowledge: Arc::new(knowledge),
        matcher: Arc::new(matcher),
        today,
        own_keys: None,
    })
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
    Ok(Content {
        knowledge: Arc::new(knowledge),
        matcher: Arc::new(builtin_matcher(interface)?),
        today,
        own_keys: None,
    })
}

fn builtin_matcher(interface: &Interface) -> Result<Matcher> {
    Ok(builtin::matcher().map_err(|error| damaged(&error, interface))?)
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
