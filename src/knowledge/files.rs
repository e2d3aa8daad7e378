//! The files of a content folder, read with care: a folder may be wrong, huge or hostile.

use std::fs::{self, File};
use std::io::{self, Read};
use std::path::Path;

use super::problem::{Code, Problem};
use crate::text::printable::printable_line;

/// How large a content file may be, in bytes. The built-in entries have about 20,000 each.
pub const LARGEST_FILE: u64 = 8 * 1024 * 1024;

/// How many entries are read from one folder.
const MOST_FILES: usize = 200_000;

/// The name of the manifest.
pub const MANIFEST: &str = "vraagbaak.yaml";

/// The folders that may stand in a content folder, with the ending of the files read there.
const FOLDERS: [(&str, &str); 4] =
    [("questions", "yaml"), ("scenarios", "yaml"), ("lexicon", "yaml"), ("interface", "ftl")];

/// The files at the top of a content folder, beside the manifest.
const TOP_FILES: [&str; 4] = ["outside.yaml", "smalltalk.yaml", "glossary.yaml", "keys.yaml"];

/// A file of the content.
#[derive(Clone, Debug)]
pub struct ContentFile {
    /// Its name relative to the content folder, with forward slashes.
    pub name: String,
    /// What it holds.
    pub text: String,
}

/// Reads the files of the content folder `folder`: those that have a meaning there, nothing else,
/// and no folder below them, so that no loop of links can lead around.
///
/// Returns what could be read and every problem met, in the order of the names.
pub fn read_folder(folder: &Path) -> (Vec<ContentFile>, Vec<Problem>) {
    let mut reader = FolderReader { folder, files: Vec::new(), problems: Vec::new() };
    if !folder.join(MANIFEST).exists() {
        reader.problems.push(no_manifest(folder));
        return (reader.files, reader.problems);
    }
    reader.read(MANIFEST.to_owned());
    for name in TOP_FILES {
        if fs::symlink_metadata(folder.join(name)).is_ok() {
            reader.read(name.to_owned());
        }
    }
    for (below, ending) in FOLDERS {
        reader.read_below(below, ending);
    }
    (reader.files, reader.problems)
}

/// Says why there is no manifest: a wrong folder is likelier than a missing file.
fn no_manifest(folder: &Path) -> Problem {
    let shown = printable_line(&folder.display().to_string());
    match fs::metadata(folder) {
        Err(error) => Problem::of_file(Code::Unreadable, shown, error.to_string()),
        Ok(metadata) if !metadata.is_dir() => Problem::of_file(Code::NoManifest, shown, MANIFEST),
        Ok(_) => Problem::of_file(Code::NoManifest, shown, MANIFEST),
    }
}

struct FolderReader<'a> {
    folder: &'a Path,
    files: Vec<ContentFile>,
    problems: Vec<Problem>,
}

impl FolderReader<'_> {
    fn read_below(&mut self, below: &str, ending: &str) {
        let path = self.folder.join(below);
        let listed = match fs::read_dir(&path) {
            Ok(listed) => listed,
            Err(error) if error.kind() == io::ErrorKind::NotFound => return,
            Err(error) => {
                self.problems.push(Problem::of_file(Code::Unreadable, below, error.to_string()));
                return;
            }
        };
        let mut names: Vec<String> = listed
            .take(MOST_FILES)
            .filter_map(Result::ok)
            .map(|entry| entry.file_name().to_string_lossy().into_owned())
            .filter(|name| !name.starts_with('.') && !name.ends_with('~'))
            .collect();
        names.sort();
        for name in names {
            let relative = format!("{below}/{name}");
            if Path::new(&name).extension().is_some_and(|found| found == ending) {
                self.read(relative);
            } else {
                let problem = Problem::of_file(Code::IgnoredFile, printable_line(&relative), "");
                self.problems.push(problem.expecting(format!(".{ending}")));
            }
        }
    }

    fn read(&mut self, name: String) {
        match read_file(&self.folder.join(&name)) {
            Ok(text) => self.files.push(ContentFile { name, text }),
            Err((code, subject)) => {
                self.problems.push(Problem::of_file(code, printable_line(&name), subject));
            }
        }
    }
}

/// Reads a text file. Asks first what it is, since opening a pipe would wait for ever.
pub(super) fn read_file(path: &Path) -> Result<String, (Code, String)> {
    let unreadable = |error: io::Error| (Code::Unreadable, error.to_string());
    let metadata = fs::metadata(path).map_err(unreadable)?;
    if !metadata.is_file() {
        return Err((Code::NotAFile, String::new()));
    }
    if metadata.len() > LARGEST_FILE {
        return Err((Code::TooLarge, metadata.len().to_string()));
    }
    let mut bytes = Vec::new();
    let mut file = File::open(path).map_err(unreadable)?.take(LARGEST_FILE + 1);
    file.read_to_end(&mut bytes).map_err(unreadable)?;
    if bytes.len() as u64 > LARGEST_FILE {
        return Err((Code::TooLarge, bytes.len().to_string()));
    }
    String::from_utf8(bytes).map_err(|error| {
        let valid = error.utf8_error().valid_up_to();
        let before = error.as_bytes().iter().take(valid).filter(|byte| **byte == b'\n').count();
        (Code::NotUtf8, (before + 1).to_string())
    })
}
