//! Writing a record: whole or not at all, over nothing, for nobody else to read.

use std::fs::{self, File, OpenOptions};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

/// The two files of a record.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pair {
    /// The Markdown file.
    pub markdown: PathBuf,
    /// The JSON file.
    pub json: PathBuf,
}

impl Pair {
    /// The files that belong to a name; an ending of either kind is taken off first.
    pub fn of(name: &Path) -> Self {
        let ending = name.extension().and_then(|ending| ending.to_str());
        let base = match ending {
            Some("md" | "json") => name.with_extension(""),
            _ => name.to_path_buf(),
        };
        let with = |ending: &str| {
            let mut name = base.clone().into_os_string();
            name.push(ending);
            PathBuf::from(name)
        };
        Self { markdown: with(".md"), json: with(".json") }
    }
}

/// Why a record was not written.
#[derive(Debug)]
pub enum NotWritten {
    /// This file stands there already.
    Exists(PathBuf),
    /// This file could not be written.
    Failed(PathBuf, io::Error),
}

/// Writes both files of a record. With `force` over what stands there.
///
/// Each is written beside its place, flushed to the disk and then put there in one step: whoever
/// looks sees the old file or the new one, never half of it. Only the owner may read them (mode 0600),
/// since an answer may tell something about a person.
///
/// # Errors
/// If one of them exists and `force` is not set, or writing fails; nothing is then left behind, except
/// that the Markdown file can be there without the JSON file where only that failed.
pub fn write(pair: &Pair, markdown: &str, json: &str, force: bool) -> Result<(), NotWritten> {
    let files = [(&pair.markdown, markdown), (&pair.json, json)];
    if !force && let Some((file, _)) = files.iter().find(|(file, _)| exists(file)) {
        return Err(NotWritten::Exists((*file).clone()));
    }
    for (file, text) in files {
        write_file(file, text, force).map_err(|error| match error.kind() {
            io::ErrorKind::AlreadyExists => NotWritten::Exists(file.clone()),
            _ => NotWritten::Failed(file.clone(), error),
        })?;
    }
    Ok(())
}

/// Whether anything stands there, a link that leads nowhere included.
fn exists(file: &Path) -> bool {
    fs::symlink_metadata(file).is_ok()
}

/// Writes one file the way that [`write`] does; `over` what stands there or not.
pub(crate) fn write_file(file: &Path, text: &str, over: bool) -> io::Result<()> {
    let beside = beside(file)?;
    let written = fill(&beside, text).and_then(|()| place(&beside, file, over));
    if written.is_err() {
        let _ = fs::remove_file(&beside);
    }
    written
}

/// A name in the same folder that nobody else uses: with the number of the process.
fn beside(file: &Path) -> io::Result<PathBuf> {
    let name = file.file_name().ok_or(io::ErrorKind::InvalidInput)?;
    let mut hidden = std::ffi::OsString::from(".");
    hidden.push(name);
    hidden.push(format!(".{}.new", std::process::id()));
    Ok(file.with_file_name(hidden))
}

fn fill(file: &Path, text: &str) -> io::Result<()> {
    let mut opened = for_owner_only().open(file)?;
    opened.write_all(text.as_bytes())?;
    opened.sync_all()
}

fn for_owner_only() -> OpenOptions {
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    {
        use std::os::unix::fs::OpenOptionsExt;
        options.mode(0o600);
    }
    options
}

/// Puts the file in its place in one step. Without `force` as a second name for the same file, which
/// fails where the name is taken; renaming would not.
fn place(beside: &Path, file: &Path, force: bool) -> io::Result<()> {
    if force {
        fs::rename(beside, file)?;
    } else {
        match fs::hard_link(beside, file) {
            Ok(()) => fs::remove_file(beside)?,
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists => return Err(error),
            // A disk without such links (exFAT): looked at once more, then renamed.
            Err(_) if exists(file) => return Err(io::ErrorKind::AlreadyExists.into()),
            Err(_) => fs::rename(beside, file)?,
        }
    }
    flush_folder(file)
}

/// Makes sure that the name of the file survives a power cut too, where the system knows that.
fn flush_folder(file: &Path) -> io::Result<()> {
    if cfg!(unix) {
        let folder = file.parent().filter(|folder| !folder.as_os_str().is_empty());
        let folder = folder.unwrap_or_else(|| Path::new("."));
        File::open(folder)?.sync_all()?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use std::fs;
    use std::path::{Path, PathBuf};

    use super::{NotWritten, Pair, write};

    #[test]
    fn a_pair_has_one_name_and_two_endings() {
        for name in ["a/b", "a/b.md", "a/b.json"] {
            let pair = Pair::of(Path::new(name));
            assert_eq!(pair.markdown, PathBuf::from("a/b.md"));
            assert_eq!(pair.json, PathBuf::from("a/b.json"));
        }
        assert_eq!(Pair::of(Path::new("winback-1.2")).json, PathBuf::from("winback-1.2.json"));
    }

    #[test]
    fn nothing_is_overwritten_unless_asked() {
        let folder = tempfile::tempdir().unwrap();
        let pair = Pair::of(&folder.path().join("x"));
        fs::write(&pair.json, "mine").unwrap();
        assert!(matches!(write(&pair, "m", "j", false), Err(NotWritten::Exists(_))));
        assert_eq!(fs::read_to_string(&pair.json).unwrap(), "mine");
        assert!(!pair.markdown.exists());
        write(&pair, "m", "j", true).unwrap();
        assert_eq!(fs::read_to_string(&pair.json).unwrap(), "j");
        let left = fs::read_dir(folder.path()).unwrap().count();
        assert_eq!(left, 2, "something was left behind");
    }

    #[cfg(unix)]
    #[test]
    fn only_the_owner_can_read_it() {
        use std::os::unix::fs::PermissionsExt;
        let folder = tempfile::tempdir().unwrap();
        let pair = Pair::of(&folder.path().join("x"));
        write(&pair, "m", "j", false).unwrap();
        for file in [&pair.markdown, &pair.json] {
            assert_eq!(fs::metadata(file).unwrap().permissions().mode() & 0o777, 0o600);
        }
    }

    #[test]
    fn a_folder_that_is_not_there_is_an_error_and_leaves_nothing() {
        let folder = tempfile::tempdir().unwrap();
        let pair = Pair::of(&folder.path().join("no/x"));
        assert!(matches!(write(&pair, "m", "j", false), Err(NotWritten::Failed(..))));
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 0);
    }
}
