//! Content that is watched while somebody writes it: loaded again when its folders change.

use std::sync::Arc;

use anyhow::Result;

use super::arguments::{Arguments, Task};
use super::complaint::Complaint;
use super::content::{self, Content, KEYS, Learnt, Places};
use crate::comparison;
use crate::conversation::renewal::Renewal;
use crate::interface::Interface;
use crate::knowledge::problem::Problem;
use crate::knowledge::{KeyTable, Knowledge};
use crate::tui::keys::KeyMap;
use crate::tui::news::{News, Watch};
use crate::watch::{self, Folders};

/// The folders that a conversation follows, as they were before they were loaded.
pub(super) struct Watched {
    places: Places,
    folders: Folders,
}

impl Watched {
    /// The folders that the arguments ask to follow, if any: the screen follows by itself.
    ///
    /// # Errors
    /// If they ask to follow and there is no folder, or ask for no conversation.
    pub(super) fn of(
        places: &Places,
        arguments: &Arguments,
        is_plain: bool,
        interface: &Interface,
    ) -> Result<Option<Self>> {
        let converses = matches!(arguments.task, Task::Converse);
        if arguments.watch && !converses {
            return Err(Complaint::new(interface.say("error-watch-task")).into());
        }
        let folders = places.folders();
        if arguments.watch && folders.is_empty() {
            let complaint = Complaint::new(interface.say("error-watch-folder"));
            return Err(complaint.with_hint(interface.say("error-watch-folder-hint")).into());
        }
        if !converses || folders.is_empty() || (is_plain && !arguments.watch) {
            return Ok(None);
        }
        Ok(Some(Self { places: places.clone(), folders: Folders::new(&folders) }))
    }

    /// Follows them, now that they are loaded.
    pub(super) fn loaded_as(self, content: &Content) -> Reloader {
        Reloader {
            places: self.places,
            folders: self.folders,
            own_keys: content.own_keys.as_ref().map(|own| own.table.clone()),
            last: Last(Arc::clone(&content.knowledge)),
        }
    }
}

/// Loads folders again when they changed.
pub(super) struct Reloader {
    places: Places,
    folders: Folders,
    own_keys: Option<KeyTable>,
    last: Last,
}

/// The content that was good last.
struct Last(Arc<Knowledge>);

impl Last {
    /// New content in the place of the last, with what differs.
    fn renewed(&mut self, learnt: Learnt) -> Renewal {
        let Learnt { knowledge, matcher, warnings } = learnt;
        let counts = comparison::counts(&self.0, &knowledge);
        self.0 = Arc::new(knowledge);
        Renewal { knowledge: Arc::clone(&self.0), matcher: Arc::new(matcher), warnings, counts }
    }
}

impl Reloader {
    /// Looks at the folders now: what they hold, or what is wrong with it; nothing where they did not
    /// change.
    pub(super) fn look(&mut self) -> Option<Result<Renewal, Vec<Problem>>> {
        let has_changed = self.folders.have_changed();
        has_changed.then(|| Ok(self.last.renewed(content::learn(&self.places)?)))
    }

    /// Watches the folders for the screen.
    pub(super) fn watch(self) -> Watch {
        let Self { places, folders, own_keys, mut last } = self;
        Box::new(move |tell| {
            let load = move || {
                let mut learnt = content::learn(&places)?;
                let keys = learnt.knowledge.keys.get_or_insert_default();
                if let Some(own) = &own_keys {
                    keys.patch(own.clone());
                }
                let map = KeyMap::new(keys).map_err(|error| vec![error.problem(KEYS)])?;
                Ok((learnt, map))
            };
            let to_screen = Arc::clone(&tell);
            let told = folders.watch(load, move |news| {
                to_screen(match news {
                    watch::News::Loaded(Ok((learnt, keys))) => {
                        News::Renewed(last.renewed(learnt), keys)
                    }
                    watch::News::Loaded(Err(problems)) => News::Broken(problems),
                    watch::News::Unwatched(reason) => News::Unwatched(reason),
                })
            });
            if let Err(error) = told {
                tell(News::Unwatched(error.to_string()));
            }
        })
    }
}
