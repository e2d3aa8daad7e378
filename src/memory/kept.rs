//! What stands in the folders of a person, to show her: looked at, never changed.

use std::fs::{self, Metadata, OpenOptions};
use std::io;
use std::path::{Path, PathBuf};

use super::folders::Folders;
use super::place::Place;
use super::preferences::Preferences;

/// The files in the state folder.
pub(super) const PREFERENCES: &str = "preferences.json";
pub(super) const HISTORY: &str = "history.jsonl";
pub(super) const INBOX: &str = "inbox.jsonl";
pub(super) const LOCK: &str = "lock";

/// How many files of a folder are looked at.
const MOST_FILES: usize = 100;

/// What a file in the state folder holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Holds {
    /// What a person prefers.
    Preferences,
    /// The lines that she typed.
    History,
    /// Questions without a good answer.
    Inbox,
    /// Nothing: who changes something holds it.
    Lock,
    /// Something that is not kept by this program.
    Other,
}

impl Holds {
    fn of(name: &str) -> Self {
        match name {
            PREFERENCES => Self::Preferences,
            HISTORY => Self::History,
            INBOX => Self::Inbox,
            LOCK => Self::Lock,
            _ => Self::Other,
        }
    }
}

/// A file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KeptFile {
    /// Its name in the folder.
    pub name: String,
    /// Its size.
    pub bytes: u64,
    /// Who may do what with it, as Unix says it (0600); nothing on other systems.
    pub mode: Option<u32>,
    /// Whether it can be changed by whoever looks.
    pub is_writable: bool,
    /// What it holds, if it stands in the state folder.
    pub holds: Holds,
}

/// A folder with its files, by name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KeptFolder {
    /// Who may do what with it, as Unix says it (0700); nothing on other systems.
    pub mode: Option<u32>,
    /// Its files, at most a hundred; folders and what links elsewhere are left out.
    pub files: Vec<KeptFile>,
}

/// Looks at a folder; nothing where it is not there.
///
/// # Errors
/// If it is there and cannot be read, or is no folder.
pub fn look(folder: &Path) -> io::Result<Option<KeptFolder>> {
    let metadata = match fs::metadata(folder) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
        metadata => metadata?,
    };
    let mut paths = Vec::new();
    for entry in fs::read_dir(folder)?.take(MOST_FILES) {
        paths.push(entry?.path());
    }
    paths.sort();
    let files = paths.iter().filter_map(file).collect();
    Ok(Some(KeptFolder { mode: mode(&metadata), files }))
}

/// A file as it is at this moment; nothing for what is no file, or has vanished since.
fn file(path: &PathBuf) -> Option<KeptFile> {
    let metadata = fs::symlink_metadata(path).ok().filter(Metadata::is_file)?;
    let name = path.file_name()?.to_string_lossy().into_owned();
    Some(KeptFile {
        bytes: metadata.len(),
        mode: mode(&metadata),
        // Opening it so changes nothing, and knows more than the mode: a disk can be read-only.
        is_writable: OpenOptions::new().append(true).open(path).is_ok(),
        holds: Holds::of(&name),
        name,
    })
}

#[cfg(unix)]
#[expect(clippy::unnecessary_wraps, reason = "other systems have none")]
fn mode(metadata: &Metadata) -> Option<u32> {
    use std::os::unix::fs::PermissionsExt;
    Some(metadata.permissions().mode() & 0o777)
}

#[cfg(not(unix))]
fn mode(_metadata: &Metadata) -> Option<u32> {
    None
}

/// What is preferred, without doing what a run does at its start: nothing is removed.
///
/// # Errors
/// If it is there and cannot be read.
pub fn preferences(folders: &Folders) -> io::Result<Preferences> {
    let place = folders.state.clone().map(Place);
    place.map_or_else(|| Ok(Preferences::default()), |place| place.preferences())
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::{Holds, look, preferences};
    use crate::memory::Folders;

    #[test]
    fn a_folder_that_is_not_there_is_none_and_is_not_made() {
        let above = tempfile::tempdir().unwrap();
        let folder = above.path().join("state");
        assert_eq!(look(&folder).unwrap(), None);
        let folders = Folders { state: Some(folder.clone()), config: None };
        assert_eq!(preferences(&folders).unwrap().language, None);
        assert!(!folder.exists());
    }

    #[test]
    fn what_is_no_folder_is_an_error() {
        let above = tempfile::tempdir().unwrap();
        fs::write(above.path().join("state"), "").unwrap();
        look(&above.path().join("state")).unwrap_err();
    }

    #[test]
    fn files_are_told_with_what_they_hold_and_left_alone() {
        let folder = tempfile::tempdir().unwrap();
        fs::write(folder.path().join("inbox.jsonl"), "{}\n").unwrap();
        fs::write(folder.path().join("notes"), "").unwrap();
        fs::create_dir(folder.path().join("below")).unwrap();
        let before = fs::metadata(folder.path().join("inbox.jsonl")).unwrap().modified().unwrap();
        let found = look(folder.path()).unwrap().unwrap();
        let told: Vec<_> =
            found.files.iter().map(|it| (it.name.as_str(), it.bytes, it.holds)).collect();
        assert_eq!(told, [("inbox.jsonl", 3, Holds::Inbox), ("notes", 0, Holds::Other)]);
        assert!(found.files.iter().all(|file| file.is_writable));
        let after = fs::metadata(folder.path().join("inbox.jsonl")).unwrap().modified().unwrap();
        assert_eq!(before, after);
    }

    #[cfg(unix)]
    #[test]
    fn what_leads_elsewhere_is_not_followed() {
        let folder = tempfile::tempdir().unwrap();
        std::os::unix::fs::symlink("/etc/passwd", folder.path().join("preferences.json")).unwrap();
        assert_eq!(look(folder.path()).unwrap().unwrap().files, []);
    }
}
