//! Saving a conversation, and what to say of it.

use std::ffi::OsString;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use super::{conversation_markdown, html};
use crate::conversation::Conversation;
use crate::storage;
use crate::text::printable::printable_line;

/// How many names are tried where the person gave none.
const MOST_NAMES: usize = 1000;

/// In which form a conversation is kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// Markdown, to edit and to send on.
    Markdown,
    /// A page for a browser, to read and to print.
    Html,
}

impl Format {
    /// The form that belongs to a name: HTML where it ends in `.html` or `.htm`, else Markdown.
    pub fn of(path: &Path) -> Self {
        if ends_in(path, &["html", "htm"]) { Self::Html } else { Self::Markdown }
    }

    /// The conversation in this form.
    pub fn write(self, conversation: &Conversation) -> String {
        match self {
            Self::Markdown => conversation_markdown(conversation),
            Self::Html => html(conversation),
        }
    }
}

/// Saves the conversation under a name, or without one under a free name of its own in this folder.
/// The ending of the name chooses the form (see [`Format::of`]); a name with another ending or none
/// gets `.md` behind it. Gives what to tell the person.
///
/// The file is whole or not there, never over another, and only its owner may read it: a question
/// may tell something about a person.
///
/// # Errors
/// What to tell the person where nothing was said yet, the file exists or it could not be written.
pub fn save(conversation: &Conversation, name: Option<&Path>) -> Result<String, String> {
    let interface = conversation.interface();
    if conversation.turns().is_empty() {
        return Err(interface.say("transcript-nothing"));
    }
    let file = match name {
        Some(name) => with_ending(name),
        None => free_name(Path::new(""), &own_name(conversation)),
    };
    let text = Format::of(&file).write(conversation);
    let shown = printable_line(&file.display().to_string());
    match storage::write(&file, &text, false) {
        Ok(()) => Ok(interface.say_with("transcript-saved", &[("file", shown.into())])),
        Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {
            Err(interface.say_with("transcript-exists", &[("file", shown.into())]))
        }
        Err(error) => {
            let arguments = [("file", shown.into()), ("reason", error.to_string().into())];
            Err(interface.say_with("transcript-failed", &arguments))
        }
    }
}

/// Whether the name ends in one of these, in capitals or not.
fn ends_in(path: &Path, endings: &[&str]) -> bool {
    let ending = path.extension().and_then(|ending| ending.to_str());
    ending.is_some_and(|ending| endings.iter().any(|known| ending.eq_ignore_ascii_case(known)))
}

fn with_ending(name: &Path) -> PathBuf {
    match name.file_name() {
        Some(last) if !ends_in(name, &["md", "html", "htm"]) => {
            let mut last = OsString::from(last);
            last.push(".md");
            name.with_file_name(last)
        }
        _ => name.to_path_buf(),
    }
}

/// The name of a conversation that got none, without ending: what it is, and its day. A content
/// folder may reword the word, so only what is safe in a name is kept of it.
fn own_name(conversation: &Conversation) -> String {
    let word = conversation.interface().say("transcript-word");
    let word: String = word.chars().filter(|c| c.is_alphanumeric() || *c == '-').collect();
    format!("vraagbaak-{word}-{}", conversation.today())
}

/// A name in the folder that nothing has, with a number where needed.
fn free_name(folder: &Path, base: &str) -> PathBuf {
    let first = folder.join(format!("{base}.md"));
    let numbered = (2..MOST_NAMES).map(|number| folder.join(format!("{base}-{number}.md")));
    let mut names = std::iter::once(first.clone()).chain(numbered);
    names.find(|name| fs::symlink_metadata(name).is_err()).unwrap_or(first)
}

#[cfg(test)]
mod tests {
    use std::fs;
    use std::path::Path;

    use super::{Format, free_name, with_ending};

    #[test]
    fn the_ending_chooses_the_form() {
        for name in ["a.html", "a.htm", "b/A.HTML"] {
            assert_eq!(Format::of(Path::new(name)), Format::Html, "{name}");
        }
        for name in ["a.md", "a", "html", "a.html.txt", ".html"] {
            assert_eq!(Format::of(Path::new(name)), Format::Markdown, "{name}");
        }
    }

    #[test]
    fn a_name_without_an_ending_that_is_known_gets_one() {
        let names = [
            ("a", "a.md"),
            ("a.md", "a.md"),
            ("a.htm", "a.htm"),
            ("a.HTML", "a.HTML"),
            ("b/gesprek-1.2", "b/gesprek-1.2.md"),
            ("map/", "map.md"),
            ("..", ".."),
        ];
        for (name, whole) in names {
            assert_eq!(with_ending(Path::new(name)), Path::new(whole), "{name}");
        }
    }

    #[test]
    fn a_free_name_is_counted_on() {
        let folder = tempfile::tempdir().unwrap();
        for expected in ["x.md", "x-2.md", "x-3.md"] {
            let name = free_name(folder.path(), "x");
            assert_eq!(name, folder.path().join(expected));
            fs::write(name, "").unwrap();
        }
    }
}
