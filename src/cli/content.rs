//! Which content a run uses.

use std::env;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use anyhow::Result;
use jiff::civil::Date;

use super::complaint::Complaint;
use super::output;
use crate::conversation::Conversation;
use crate::interface::Interface;
use crate::knowledge::Knowledge;

use crate::language::Language;
use crate::matching::Matcher;
use crate::{builtin, report};

/// The variable that names a content folder.
const VARIABLE: &str = "VRAAGBAAK_CONTENT";

/// The file with a person's own keys, in her configuration folder.
pub(super) const KEYS: &str = "keys.yaml";

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

/// The folder that was asked for, by option or by variable.
pub(super) fn folder(asked: Option<&Path>) -> Option<PathBuf> {
    let from_variable = || env::var_os(VARIABLE).filter(|value| !value.is_empty());
    asked.map(Path::to_path_buf).or_else(|| from_variable().map(PathBuf::from))
}

/// Loads the content of the folder that was asked for, or the built-in content. Broken content is
/// told on standard error, and gives nothing.
///
/// # Errors
/// If the built-in content is damaged.
pub(super) fn load(
    asked: Option<&Path>,
    today: Date,
    interface: &Interface,
) -> Result<Option<Content>> {
    let Some(folder) = folder(asked) else {
        return builtin(today, interface).map(Some);
    };
    match crate::content::folder(&folder) {
        Ok(mut loaded) => {
            if !loaded.warnings.is_empty() {
                output::remark(report::problems::text(&loaded.warnings, interface).trim_end());
            }
            let matcher = Arc::new(Matcher::new(&loaded.knowledge));
            if loaded.knowledge.keys.is_none() {
                loaded.knowledge.keys = builtin_knowledge(interface)?.keys;
            }
            Ok(Some(Content {
                knowledge: Arc::new(loaded.knowledge),
                matcher,
                today,
                own_keys: None,
            }))
        }
        Err(problems) => {
            output::remark(&report::problems::text(&problems, interface));
            output::remark(&interface.say("error-content"));
            Ok(None)
        }
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
