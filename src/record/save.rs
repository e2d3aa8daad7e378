//! Saving a record, and what to say of it.

use std::path::{Path, PathBuf};

use super::write::{NotWritten, Pair, write};
use super::{Record, markdown};
use crate::interface::Interface;
use crate::text::printable::printable_line;

/// How many names are tried where the person gave none.
const MOST_NAMES: usize = 1000;

/// Saves a record under a name, or without one under a free name of its own in this folder. Gives
/// what to tell the person.
///
/// # Errors
/// What to tell the person where it could not be saved.
pub fn save(
    record: &Record,
    name: Option<&Path>,
    force: bool,
    interface: &Interface,
) -> Result<String, String> {
    let pair = Pair::of(&name.map_or_else(|| free_name(record), Path::to_path_buf));
    let shown = |path: &Path| printable_line(&path.display().to_string());
    match write(&pair, &markdown(record, interface), &record.json(), force) {
        Ok(()) => {
            let files =
                [("markdown", shown(&pair.markdown).into()), ("json", shown(&pair.json).into())];
            Ok(interface.say_with("saved", &files))
        }
        Err(NotWritten::Exists(file)) => {
            Err(interface.say_with("save-exists", &[("file", shown(&file).into())]))
        }
        Err(NotWritten::Failed(file, error)) => {
            let arguments = [("file", shown(&file).into()), ("reason", error.to_string().into())];
            Err(interface.say_with("save-failed", &arguments))
        }
    }
}

/// A name in this folder that no file has: the scenario and the day, with a number where needed.
fn free_name(record: &Record) -> PathBuf {
    let base = format!("vraagbaak-{}-{}", record.scenario.id, record.date);
    let numbered = (2..MOST_NAMES).map(|number| format!("{base}-{number}"));
    let mut names = std::iter::once(base.clone()).chain(numbered).map(PathBuf::from);
    let is_free = |name: &PathBuf| {
        let pair = Pair::of(name);
        !pair.markdown.exists() && !pair.json.exists()
    };
    names.find(is_free).unwrap_or_else(|| PathBuf::from(base))
}
