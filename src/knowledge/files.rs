//! The files of a content folder, read with care: a folder may be wrong, huge or hostile.

use std::fs::{self, File};
use std::hash::{DefaultHasher, Hash, Hasher};
use std::io::{self, Read};
use std::path::{Path, PathBuf};

use super::problem::{Code, Problem};
use crate::text::printable::printable_line;

/// How large a content file may be, in bytes. The built-in entries have about 20,000 each.
pub const LARGEST_FILE: u64 = 8 * 1024 * 1024;

/// How many entries are read from one folder.
const MOST_FILES: usize = 200_000;

/// The name of the manifest.
pub const MANIFEST: &str = "vraagbaak.yaml";

/// The name of the manifest of a library's own folder.
pub const OWN_MANIFEST: &str = "overlay.yaml";

/// What is read from a folder.
struct Layout {
    manifest: &'static str,
    /// The files at the top, beside the manifest.
    top_files: &'static [&'static str],
    /// The folders below it, with the ending of the files read there.
    folders: &'static [(&'static str, &'static str)],
}

/// The folder with the central content.
const CENTRAL: Layout = Layout {
    manifest: MANIFEST,
    top_files: &["outside.yaml", "smalltalk.yaml", "glossary.yaml", "keys.yaml"],
    folders: &[
        ("questions", "yaml"),
        ("scenarios", "yaml"),
        ("lexicon", "yaml"),
        ("interface", "ftl"),
    ],
};

/// A library's own folder.
const OWN: Layout = Layout {
    manifest: OWN_MANIFEST,
    top_files: &[],
    folders: &[("questions", "yaml"), ("scenarios", "yaml"), ("policies", "yaml")],
};

impl Layout {
    /// Everything that has a meaning in such a folder.
    fn names(&self) -> impl Iterator<Item = &'static str> {
        let folders = self.folders.iter().map(|(folder, _)| *folder);
        [self.manifest].into_iter().chain(self.top_files.iter().copied()).chain(folders)
    }
}

/// A file of the content.
#[derive(Clone, Debug)]
pub struct ContentFile {
    /// Its name relative to the content folder, with forward slashes.
    pub name: String,
    /// What it holds.
    pub text: String,
}

/// The files of a library's own folder.
#[derive(Clone, Debug)]
pub struct OwnFiles {
    /// What stands before the name of every file: the folder as somebody would name it, which tells it
    /// from the central one.
    pub prefix: String,
    /// The files, each with the prefix before its name.
    pub files: Vec<ContentFile>,
    /// What went wrong when they were read.
    pub problems: Vec<Problem>,
}

impl OwnFiles {
    /// From files that are named as they are within the folder, for example ones that a test makes.
    pub fn new(folder: &Path, files: Vec<ContentFile>) -> Self {
        let prefix = prefix(folder);
        let named =
            |file: ContentFile| ContentFile { name: format!("{prefix}{}", file.name), ..file };
        let files = files.into_iter().map(named).collect();
        Self { prefix, files, problems: Vec::new() }
    }

    /// The files as they are named within the folder.
    pub fn inner(&self) -> Vec<ContentFile> {
        let name = |file: &ContentFile| {
            file.name.strip_prefix(&self.prefix).unwrap_or(&file.name).to_owned()
        };
        let inner = |file: &ContentFile| ContentFile { name: name(file), text: file.text.clone() };
        self.files.iter().map(inner).collect()
    }
}

/// The folder before the name of a file in it. A relative one begins with a dot, so that no name is that
/// of a file in the central folder.
fn prefix(folder: &Path) -> String {
    let shown = printable_line(&folder.display().to_string());
    let shown = shown.trim_end_matches(['/', '\\']);
    let is_told_apart = folder.is_absolute() || shown.starts_with('.');
    if is_told_apart { format!("{shown}/") } else { format!("./{shown}/") }
}

/// Reads the files of the content folder `folder`: those that have a meaning there, nothing else,
/// and no folder below them, so that no loop of links can lead around.
///
/// Returns what could be read and every problem met, in the order of the names.
pub fn read_folder(folder: &Path) -> (Vec<ContentFile>, Vec<Problem>) {
    read(folder, &CENTRAL, &OWN)
}

/// Reads the files of a library's own folder, as [`read_folder`] does those of a central one.
pub fn read_own_folder(folder: &Path) -> OwnFiles {
    let (files, problems) = read(folder, &OWN, &CENTRAL);
    let is_there = !files.is_empty();
    let mut own = OwnFiles::new(folder, files);
    let named = |problem: Problem| {
        // What is wrong with the folder itself is told of the file that makes it one.
        let name = if is_there { problem.file.as_str() } else { OWN_MANIFEST };
        Problem { file: format!("{}{name}", own.prefix), ..problem }
    };
    own.problems = problems.into_iter().map(named).collect();
    own
}

/// Reads what belongs in a folder; what belongs in the `other` kind is told.
fn read(folder: &Path, layout: &Layout, other: &Layout) -> (Vec<ContentFile>, Vec<Problem>) {
    let mut reader = FolderReader { folder, files: Vec::new(), problems: Vec::new() };
    if !folder.join(layout.manifest).exists() {
        reader.problems.push(no_manifest(folder, layout.manifest));
        return (reader.files, reader.problems);
    }
    reader.read(layout.manifest.to_owned());
    for name in layout.top_files {
        if reader.has(name) {
            reader.read((*name).to_owned());
        }
    }
    for (below, ending) in layout.folders {
        reader.read_below(below, ending);
    }
    let misplaced = other.names().filter(|name| !layout.names().any(|known| known == *name));
    let misplaced = misplaced.filter(|name| reader.has(name));
    let misplaced: Vec<_> =
        misplaced.map(|name| Problem::of_file(Code::WrongFolder, name, name)).collect();
    reader.problems.extend(misplaced);
    (reader.files, reader.problems)
}

/// Says why there is no manifest: a wrong folder is likelier than a missing file.
fn no_manifest(folder: &Path, manifest: &str) -> Problem {
    let shown = printable_line(&folder.display().to_string());
    match fs::metadata(folder) {
        Err(error) => Problem::of_file(Code::Unreadable, shown, error.to_string()),
        Ok(_) => Problem::of_file(Code::NoManifest, shown, manifest).expecting(manifest),
    }
}

struct FolderReader<'a> {
    folder: &'a Path,
    files: Vec<ContentFile>,
    problems: Vec<Problem>,
}

impl FolderReader<'_> {
    /// Whether anything stands at this name.
    fn has(&self, name: &str) -> bool {
        fs::symlink_metadata(self.folder.join(name)).is_ok()
    }

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
        for name in names(listed) {
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

/// The names in a folder that are read or told of, in their order: what editors keep beside a file is
/// neither.
fn names(listed: fs::ReadDir) -> Vec<String> {
    let mut names: Vec<String> = listed
        .take(MOST_FILES)
        .filter_map(Result::ok)
        .map(|entry| entry.file_name().to_string_lossy().into_owned())
        .filter(|name| !is_of_an_editor(name))
        .collect();
    names.sort();
    names
}

fn is_of_an_editor(name: &str) -> bool {
    name.starts_with('.') || name.ends_with('~')
}

/// What is read from a folder of either kind.
const EITHER: [&Layout; 2] = [&CENTRAL, &OWN];

/// The folders in which the files of a content folder stand, or of a library's own, itself first; some
/// may not be there.
pub fn folders(folder: &Path) -> Vec<PathBuf> {
    let mut folders = vec![folder.to_path_buf()];
    for (below, _) in EITHER.iter().flat_map(|layout| layout.folders) {
        let below = folder.join(below);
        if !folders.contains(&below) {
            folders.push(below);
        }
    }
    folders
}

/// Whether something of this name, anywhere in such a folder, may mean something there.
pub fn may_matter(name: &str) -> bool {
    let mut folders = EITHER.iter().flat_map(|layout| layout.folders);
    let ending = Path::new(name).extension().and_then(|ending| ending.to_str());
    let is_read = |read: &str| ending == Some(read) && !is_of_an_editor(name);
    folders.any(|(below, read)| *below == name || is_read(read))
}

/// What tells what such a folder holds now from what it held before: another number where a file that is
/// read came, went or changed. It is the same number only within one run of the program.
pub fn fingerprint(folder: &Path) -> u64 {
    let mut hasher = DefaultHasher::new();
    for layout in EITHER {
        for name in [layout.manifest].iter().chain(layout.top_files) {
            hash_file(&folder.join(name), &mut hasher);
        }
    }
    for below in folders(folder).iter().skip(1) {
        let listed = fs::read_dir(below).map(names).map_err(|error| error.kind());
        listed.hash(&mut hasher);
        for name in listed.unwrap_or_default().iter().filter(|name| may_matter(name)) {
            hash_file(&below.join(name), &mut hasher);
        }
    }
    hasher.finish()
}

fn hash_file(path: &Path, hasher: &mut DefaultHasher) {
    read_file(path).map_err(|(code, subject)| (code.name(), subject)).hash(hasher);
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
