//! What the program keeps where.

use std::io;
use std::path::Path;

use super::super::content::KEYS;
use super::Complaints;
use crate::memory::Folders;
use crate::memory::kept::{Holds, KeptFile, KeptFolder, look};
use crate::report::doctor::{File, Folder, Weight};
use crate::text::printable::printable_line;
use crate::tui::keys::KeyMap;
use crate::wording::problem::message;
use crate::{builtin, knowledge};

/// What it keeps itself, and what stands against that. `trouble` is why it cannot read what it keeps.
pub(super) fn state(
    folders: &Folders,
    trouble: Option<io::Error>,
    complaints: &mut Complaints<'_>,
) -> Folder {
    let Some(path) = &folders.state else {
        complaints.add(
            (Weight::Warning, "no-home"),
            ("doctor-homeless", "doctor-homeless-hint"),
            &[],
        );
        return Folder::default();
    };
    let path_shown = shown(path);
    let found = look(path);
    let values = |reason: String| [("path", path_shown.clone().into()), ("reason", reason.into())];
    let (found, unreadable) = match found {
        Ok(found) => (found, trouble),
        Err(error) => (None, Some(error)),
    };
    if let Some(error) = unreadable {
        let keys = ("doctor-unreadable", "doctor-unreadable-hint");
        complaints.add((Weight::Error, "state"), keys, &values(error.to_string()));
    }
    if let Some(folder) = &found {
        concerns(path, folder, complaints);
    }
    folder(path, found, |file| match file.holds {
        Holds::Preferences => "kept-preferences",
        Holds::History => "kept-history",
        Holds::Inbox => "kept-inbox",
        Holds::Lock => "kept-lock",
        Holds::Other => "kept-other",
    })
}

/// What is open to others, and what cannot be changed.
fn concerns(path: &Path, folder: &KeptFolder, complaints: &mut Complaints<'_>) {
    let others_enter = folder.mode.is_some_and(|mode| mode & 0o011 != 0);
    for file in folder.files.iter().filter(|file| file.holds != Holds::Other) {
        let values = [("path", shown(&path.join(&file.name)).into())];
        if others_enter && file.mode.is_some_and(|mode| mode & 0o066 != 0) {
            let keys = ("doctor-open", "doctor-open-hint");
            complaints.add((Weight::Warning, "open-to-others"), keys, &values);
        }
        if !file.is_writable {
            let keys = ("doctor-read-only", "doctor-read-only-hint");
            complaints.add((Weight::Warning, "read-only"), keys, &values);
        }
    }
}

/// What a person sets up, and what is wrong with it.
pub(super) fn config(folders: &Folders, complaints: &mut Complaints<'_>) -> Folder {
    let Some(path) = &folders.config else { return Folder::default() };
    let keys = path.join(KEYS);
    if let Some(reason) = keys.exists().then(|| wrong_with(&keys, complaints)).flatten() {
        let values = [("file", shown(&keys).into()), ("reason", reason.into())];
        complaints.add((Weight::Error, "keys"), ("error-keys", "doctor-keys-hint"), &values);
    }
    let found = look(path).unwrap_or_default();
    folder(path, found, |file| if file.name == KEYS { "kept-keys" } else { "kept-other" })
}

fn wrong_with(keys: &Path, complaints: &Complaints<'_>) -> Option<String> {
    let own = match knowledge::load::own_keys(keys) {
        Ok(own) => own,
        Err(problems) => return problems.first().map(|first| message(first, complaints.interface)),
    };
    let mut table = builtin::knowledge().ok()?.keys.unwrap_or_default();
    table.patch(own);
    KeyMap::new(&table).err().map(|error| error.explain(complaints.interface))
}

fn folder(
    path: &Path,
    found: Option<KeptFolder>,
    holds: impl Fn(&KeptFile) -> &'static str,
) -> Folder {
    let exists = found.is_some();
    let found = found.unwrap_or(KeptFolder { mode: None, files: Vec::new() });
    let file = |file: &KeptFile| File {
        name: printable_line(&file.name),
        bytes: file.bytes,
        mode: file.mode.map(octal),
        holds: holds(file),
    };
    Folder {
        path: Some(shown(path)),
        exists,
        mode: found.mode.map(octal),
        files: found.files.iter().map(file).collect(),
    }
}

fn octal(mode: u32) -> String {
    format!("{mode:04o}")
}

/// A path as it may be printed.
pub(super) fn shown(path: &Path) -> String {
    printable_line(&path.display().to_string())
}
