//! What the system says of changes in folders. The only file that knows the package for it.

use std::path::{Path, PathBuf};
use std::sync::mpsc::Sender;

use notify::event::{AccessKind, AccessMode};
use notify::{Event, EventKind, RecommendedWatcher, RecursiveMode, Watcher as _};

use crate::knowledge::files;

/// Says when something happened in content folders.
pub(super) struct Notifier {
    folders: Vec<PathBuf>,
    watcher: RecommendedWatcher,
    /// The folders that are followed now.
    followed: Vec<PathBuf>,
}

impl Notifier {
    /// Says nothing yet: see [`Notifier::follow`]. `folders` are absolute.
    ///
    /// # Errors
    /// Why the system does not say anything.
    pub(super) fn new(folders: Vec<PathBuf>, changes: Sender<()>) -> Result<Self, String> {
        let meant = folders.clone();
        let watcher = notify::recommended_watcher(move |event| {
            if matters(&event, &meant) {
                // Whoever listened may be gone, and then nothing matters any more.
                let _ = changes.send(());
            }
        });
        let watcher = watcher.map_err(|error| error.to_string())?;
        Ok(Self { folders, watcher, followed: Vec::new() })
    }

    /// Follows the folders as they are now: one that was put in the place of another, or that is new,
    /// must be followed anew. Only those in which content stands, none below them: a content folder
    /// may hold a whole repository.
    ///
    /// # Errors
    /// Why the first that cannot be followed cannot.
    pub(super) fn follow(&mut self) -> Result<(), String> {
        for folder in std::mem::take(&mut self.followed) {
            // One that is gone is no longer followed anyway.
            let _ = self.watcher.unwatch(&folder);
        }
        let mut failed = Ok(());
        for folder in self.folders.clone() {
            for place in places(&folder) {
                match self.watcher.watch(&place, RecursiveMode::NonRecursive) {
                    Ok(()) => self.followed.push(place),
                    // It went in the meantime; what is above it says when it comes back.
                    Err(_) if !place.exists() => {}
                    Err(error) => failed = failed.and_then(|()| Err(error.to_string())),
                }
            }
        }
        failed
    }
}

/// Where changes of a content folder happen: in it, and above it where it may come back or be put in
/// the place of another.
fn places(folder: &Path) -> Vec<PathBuf> {
    let mut places: Vec<PathBuf> = files::folders(folder);
    places.retain(|place| place.is_dir());
    let is_itself = folder.is_dir() && !folder.is_symlink();
    if !is_itself {
        let above = folder.ancestors().skip(1).find(|above| above.is_dir());
        places.extend(above.map(Path::to_path_buf));
    }
    places
}

/// Whether what happened may have changed content. Reading changes nothing: our own would never end.
fn matters(event: &notify::Result<Event>, folders: &[PathBuf]) -> bool {
    let Ok(event) = event else { return true };
    let reads = match event.kind {
        EventKind::Access(AccessKind::Close(AccessMode::Write)) => false,
        EventKind::Access(_) => true,
        _ => false,
    };
    let is_meant = |path: &PathBuf| {
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        files::may_matter(&name) || folders.iter().any(|folder| folder.starts_with(path))
    };
    let is_anywhere = event.paths.is_empty() || event.need_rescan();
    !reads && (is_anywhere || event.paths.iter().any(is_meant))
}

#[cfg(test)]
mod tests {
    use std::path::{Path, PathBuf};

    use notify::event::{AccessKind, AccessMode, CreateKind, Flag, ModifyKind};
    use notify::{Event, EventKind};

    use super::matters;

    fn happens(kind: EventKind, path: &str) -> bool {
        let event = Event::new(kind).add_path(Path::new("/werk/inhoud").join(path));
        matters(&Ok(event), &[PathBuf::from("/werk/inhoud")])
    }

    #[test]
    fn what_editors_keep_beside_a_file_does_not_matter() {
        let made = EventKind::Create(CreateKind::File);
        for name in ["questions/winback.yaml", "interface/nl.ftl", "vraagbaak.yaml", "questions"] {
            assert!(happens(made, name), "{name}");
        }
        for name in ["questions/.winback.yaml.swp", "questions/winback.yaml~", "4913", "README.md"]
        {
            assert!(!happens(made, name), "{name}");
        }
    }

    #[test]
    fn reading_does_not_matter_and_the_end_of_writing_does() {
        let name = "questions/winback.yaml";
        let closed = |mode| EventKind::Access(AccessKind::Close(mode));
        assert!(!happens(EventKind::Access(AccessKind::Open(AccessMode::Any)), name));
        assert!(!happens(closed(AccessMode::Read), name));
        assert!(happens(closed(AccessMode::Write), name));
        assert!(happens(EventKind::Modify(ModifyKind::Any), name));
    }

    #[test]
    fn what_happens_to_the_folder_itself_and_above_it_matters() {
        let gone = EventKind::Remove(notify::event::RemoveKind::Folder);
        let folders = [PathBuf::from("/werk/inhoud")];
        for (path, expected) in [("/werk/inhoud", true), ("/werk", true), ("/werk/ander", false)] {
            let event = Event::new(gone).add_path(PathBuf::from(path));
            assert_eq!(matters(&Ok(event), &folders), expected, "{path}");
        }
    }

    #[test]
    fn where_the_system_lost_count_everything_matters() {
        let lost = Event::new(EventKind::Other).set_flag(Flag::Rescan);
        assert!(matters(&Ok(lost), &[]));
        assert!(matters(&Err(notify::Error::generic("x")), &[]));
    }
}
