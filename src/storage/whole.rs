//! Writing a file: whole or not at all.

use std::ffi::OsString;
use std::fs::{self, File};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use super::for_owner_only;

/// How many names are tried for the file beside, where an interrupted program left its own there.
const MOST_NAMES: usize = 100;

/// How the name ends of a file that is being written.
const ENDING: &str = ".new";

/// Writes a file; with `over` in the place of what stands there.
///
/// It is written beside its place, flushed to the disk and then put there in one step: whoever looks
/// sees the old file or the new one, never half of it. Only the owner may read it (mode 0600). A link
/// at its place is replaced, not followed.
///
/// # Errors
/// `AlreadyExists` if something stands there and `over` is not set; or writing fails. Nothing is then
/// left beside it.
pub fn write(path: &Path, text: &str, over: bool) -> io::Result<()> {
    if !over && exists(path) {
        return Err(io::ErrorKind::AlreadyExists.into());
    }
    let (beside, mut file) = open_beside(path)?;
    let filled = file.write_all(text.as_bytes()).and_then(|()| file.sync_all());
    drop(file);
    let written = filled.and_then(|()| place(&beside, path, over));
    if written.is_err() {
        let _ = fs::remove_file(&beside);
    }
    written
}

/// Writes a file that others read too, in one step as [`write()`] does: with the permissions of what
/// stands there, or else with those of the file `like`. A link is followed.
///
/// # Errors
/// If it cannot be written; then what stood there still does.
pub fn replace(path: &Path, text: &str, like: &Path) -> io::Result<()> {
    let path = if exists(path) { fs::canonicalize(path)? } else { path.to_path_buf() };
    let model = if exists(&path) { path.as_path() } else { like };
    let permissions = fs::metadata(model)?.permissions();
    let (beside, mut file) = open_beside(&path)?;
    let filled = file.write_all(text.as_bytes());
    let filled =
        filled.and_then(|()| file.set_permissions(permissions)).and_then(|()| file.sync_all());
    drop(file);
    let written = filled.and_then(|()| place(&beside, &path, true));
    if written.is_err() {
        let _ = fs::remove_file(&beside);
    }
    written
}

/// Whether anything stands there, a link that leads nowhere included.
pub fn exists(path: &Path) -> bool {
    fs::symlink_metadata(path).is_ok()
}

/// Removes a file, and what [`remove_unfinished`] does. Nothing there is as good.
///
/// # Errors
/// If something stands there and cannot be removed.
pub fn remove(path: &Path) -> io::Result<()> {
    let removed = remove_one(path);
    remove_unfinished(path).and(removed)
}

/// Removes what an interrupted [`write()`] of a file left beside it: it holds a text that nobody would
/// find any more. Only for who holds the [`Lock`](super::Lock) that every `write` of this file is
/// under, since one that is not interrupted would be spoilt.
///
/// # Errors
/// If something stands there and cannot be removed.
pub fn remove_unfinished(path: &Path) -> io::Result<()> {
    left_beside(path)?.iter().try_for_each(|file| remove_one(file))
}

fn remove_one(file: &Path) -> io::Result<()> {
    match fs::remove_file(file) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(()),
        removed => removed,
    }
}

/// The files beside a file that [`open_beside`] has made for it.
fn left_beside(path: &Path) -> io::Result<Vec<PathBuf>> {
    let start = hidden(path)?;
    let entries = match fs::read_dir(folder(path)) {
        Ok(entries) => entries,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Vec::new()),
        Err(error) => return Err(error),
    };
    let names = entries.filter_map(Result::ok).map(|entry| entry.file_name());
    let is_left = |name: &OsString| {
        let name = name.as_encoded_bytes();
        name.starts_with(start.as_encoded_bytes()) && name.ends_with(ENDING.as_bytes())
    };
    Ok(names.filter(is_left).map(|name| path.with_file_name(name)).collect())
}

/// How the names begin of files that are being written for this one: hidden, and with a dot behind.
fn hidden(path: &Path) -> io::Result<OsString> {
    let name = path.file_name().ok_or(io::ErrorKind::InvalidInput)?;
    let mut hidden = OsString::from(".");
    hidden.push(name);
    hidden.push(".");
    Ok(hidden)
}

/// Makes a file in the same folder under a name that nobody else uses: with the number of the
/// process, and another number where one before it had the same.
fn open_beside(path: &Path) -> io::Result<(PathBuf, File)> {
    let start = hidden(path)?;
    let mut taken = io::Error::from(io::ErrorKind::ResourceBusy);
    for number in 0..MOST_NAMES {
        let mut name = start.clone();
        name.push(format!("{}-{number}{ENDING}", std::process::id()));
        let beside = path.with_file_name(name);
        match for_owner_only().write(true).create_new(true).open(&beside) {
            Ok(file) => return Ok((beside, file)),
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {}
            Err(error) => {
                taken = error;
                break;
            }
        }
    }
    Err(taken)
}

/// Puts the file in its place in one step. Without `over` as a second name for the same file, which
/// fails where the name is taken; renaming would not.
fn place(beside: &Path, path: &Path, over: bool) -> io::Result<()> {
    if over {
        fs::rename(beside, path)?;
    } else {
        match fs::hard_link(beside, path) {
            Ok(()) => fs::remove_file(beside)?,
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists => return Err(error),
            // A disk without such links (exFAT): looked at once more, then renamed.
            Err(_) if exists(path) => return Err(io::ErrorKind::AlreadyExists.into()),
            Err(_) => fs::rename(beside, path)?,
        }
    }
    flush_folder(path)
}

/// Makes sure that the name of the file survives a power cut too, where the system knows that.
fn flush_folder(path: &Path) -> io::Result<()> {
    if cfg!(unix) { File::open(folder(path))?.sync_all() } else { Ok(()) }
}

/// The folder that a file is in.
fn folder(path: &Path) -> &Path {
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty());
    folder.unwrap_or_else(|| Path::new("."))
}

#[cfg(test)]
mod tests {
    use std::fs;
    use std::io;
    use std::path::Path;

    use super::{remove, remove_unfinished, replace, write};

    fn names(folder: &Path) -> Vec<String> {
        let names = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().file_name());
        let mut names: Vec<String> = names.map(|name| name.into_string().unwrap()).collect();
        names.sort();
        names
    }

    #[test]
    fn nothing_is_overwritten_unless_asked() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("x");
        write(&path, "mine", false).unwrap();
        let error = write(&path, "yours", false).unwrap_err();
        assert_eq!(error.kind(), io::ErrorKind::AlreadyExists);
        assert_eq!(fs::read_to_string(&path).unwrap(), "mine");
        write(&path, "yours", true).unwrap();
        assert_eq!(fs::read_to_string(&path).unwrap(), "yours");
        assert_eq!(names(folder.path()), ["x"], "something was left behind");
    }

    #[cfg(unix)]
    #[test]
    fn only_the_owner_can_read_it_whoever_could_before() {
        use std::os::unix::fs::PermissionsExt;
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("x");
        fs::write(&path, "old").unwrap();
        fs::set_permissions(&path, fs::Permissions::from_mode(0o644)).unwrap();
        write(&path, "new", true).unwrap();
        assert_eq!(fs::metadata(&path).unwrap().permissions().mode() & 0o777, 0o600);
    }

    #[cfg(unix)]
    #[test]
    fn a_shared_file_stays_shared_and_a_link_a_link() {
        use std::os::unix::fs::{PermissionsExt, symlink};
        let folder = tempfile::tempdir().unwrap();
        let file = |name: &str| folder.path().join(name);
        fs::write(file("like"), "").unwrap();
        fs::set_permissions(file("like"), fs::Permissions::from_mode(0o664)).unwrap();
        let mode = |name: &str| fs::metadata(file(name)).unwrap().permissions().mode() & 0o777;
        replace(&file("x"), "one", &file("like")).unwrap();
        assert_eq!(mode("x"), 0o664);
        fs::set_permissions(file("x"), fs::Permissions::from_mode(0o640)).unwrap();
        symlink("x", file("link")).unwrap();
        replace(&file("link"), "two", &file("like")).unwrap();
        assert_eq!((mode("x"), fs::read_to_string(file("x")).unwrap()), (0o640, "two".to_owned()));
        assert!(fs::symlink_metadata(file("link")).unwrap().is_symlink());
        replace(&file("no/x"), "", &file("like")).unwrap_err();
        assert_eq!(names(folder.path()), ["like", "link", "x"]);
    }

    #[test]
    fn what_an_interrupted_program_left_is_not_in_the_way() {
        let folder = tempfile::tempdir().unwrap();
        let left = format!(".x.{}-0.new", std::process::id());
        fs::write(folder.path().join(&left), "half").unwrap();
        let path = folder.path().join("x");
        write(&path, "whole", false).unwrap();
        assert_eq!(names(folder.path()), [left, "x".to_owned()]);
    }

    #[test]
    fn removing_leaves_no_trace_and_all_else_alone() {
        let folder = tempfile::tempdir().unwrap();
        for name in ["x", ".x.17-0.new", ".y.17-0.new", "x.new", ".x"] {
            fs::write(folder.path().join(name), "").unwrap();
        }
        remove_unfinished(&folder.path().join("x")).unwrap();
        assert_eq!(names(folder.path()), [".x", ".y.17-0.new", "x", "x.new"]);
        remove(&folder.path().join("x")).unwrap();
        remove(&folder.path().join("x")).unwrap();
        assert_eq!(names(folder.path()), [".x", ".y.17-0.new", "x.new"]);
        remove(&folder.path().join("not/there")).unwrap();
    }

    #[test]
    fn a_folder_that_is_not_there_is_an_error_and_leaves_nothing() {
        let folder = tempfile::tempdir().unwrap();
        write(&folder.path().join("no/x"), "", true).unwrap_err();
        write(Path::new("/"), "", true).unwrap_err();
        assert!(names(folder.path()).is_empty());
    }
}
