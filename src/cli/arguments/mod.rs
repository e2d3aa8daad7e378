//! The arguments: what can be said on the command line, in the language of the person.

mod define;
mod parse;
mod words;

use std::path::PathBuf;

use clap_complete::Shell;
use jiff::civil::Date;

use crate::inbox::change::Goal;
use crate::language::Language;
use crate::publication::Format;
use crate::report::comparison::Form;
use crate::tui::theme::Look;

pub(super) use define::command;
pub(super) use parse::{asked_language, parse};
pub(super) use words::examples;

/// The name of the program, as it is typed.
pub(super) const PROGRAM: &str = "vraagbaak";

/// Whether to use colour.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Color {
    /// Where the terminal shows it and nobody asked not to.
    Auto,
    /// In any case.
    Always,
    /// In no case.
    Never,
}

/// Which folder of a library's own is used.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Overlay {
    /// The one that is set up, if one is.
    Usual,
    /// This one.
    Folder(PathBuf),
    /// None, whatever is set up.
    No,
}

/// What to do.
#[derive(Clone, Debug)]
pub(super) enum Task {
    /// Hold a conversation.
    Converse,
    /// Answer a question, or a file of them.
    Ask(Asking),
    /// Show all entries.
    List {
        /// As JSON.
        json: bool,
    },
    /// Walk through a scenario.
    Walk(Walking),
    /// Walk a record again.
    Replay {
        /// The file.
        file: PathBuf,
        /// As JSON.
        json: bool,
    },
    /// Show one entry.
    Show {
        /// Its identifier.
        id: String,
        /// As JSON.
        json: bool,
    },
    /// Check content.
    Check(Checking),
    /// Tell what changed between two contents.
    Diff(Differing),
    /// Tell what may stand in a kind of content file.
    Schema {
        /// The name of the kind; without one the list of them.
        kind: Option<String>,
        /// The list as JSON; a schema is JSON anyway.
        json: bool,
    },
    /// Publish the content.
    Export {
        /// The form.
        format: Format,
        /// The only scenario, if not everything.
        id: Option<String>,
    },
    /// Measure how well questions find their answers.
    Evaluate {
        /// The file of questions.
        file: PathBuf,
        /// As JSON.
        json: bool,
    },
    /// Show the inbox, or work a group of it into the content.
    Inbox(Sorting),
    /// Empty the inbox.
    WipeInbox,
    /// Tell how the program finds this computer.
    Doctor {
        /// As JSON.
        json: bool,
    },
    /// Write what completes the command line in this shell.
    Completions(Shell),
    /// Write the manual page of a command, named as it is typed; of the program where there is none.
    Manual(Vec<String>),
}

/// What to do with the inbox.
#[derive(Clone, Debug)]
pub(super) struct Sorting {
    /// The number of one group, from 1.
    pub group: Option<usize>,
    /// What becomes of it.
    pub goal: Option<Goal>,
    /// Whether that is done, and not only shown.
    pub write: bool,
    /// As JSON.
    pub json: bool,
}

/// What to answer, and how.
#[derive(Clone, Debug)]
pub(super) struct Asking {
    /// The question; empty with a batch.
    pub question: String,
    /// The question before it.
    pub context: Option<String>,
    /// The file of questions; `-` for standard input.
    pub batch: Option<PathBuf>,
    /// As JSON.
    pub json: bool,
}

/// What to check, and how.
#[derive(Clone, Debug)]
pub(super) struct Checking {
    /// The folder, if not the content in use.
    pub folder: Option<PathBuf>,
    /// The kind of problem that is explained, instead of checking anything.
    pub explain: Option<String>,
    /// Whether what takes long is left out.
    pub quick: bool,
    /// As JSON.
    pub json: bool,
}

/// What to walk, and how.
#[derive(Clone, Debug)]
pub(super) struct Walking {
    /// The scenario; without one the list of them.
    pub id: Option<String>,
    /// Answers, each as `NAME=VALUE`.
    pub answers: Vec<String>,
    /// The numbers of the conditions that are met, from 1.
    pub ticks: Vec<usize>,
    /// Whether every path is shown.
    pub paths: bool,
    /// As JSON.
    pub json: bool,
    /// The name under which the outcome is saved as a record; `-` for standard output.
    pub record: Option<PathBuf>,
    /// Whether an existing record is overwritten.
    pub force: bool,
}

/// What to compare, and how to tell it.
#[derive(Clone, Debug)]
pub(super) struct Differing {
    /// The folder with the old content.
    pub old: PathBuf,
    /// The folder with the new content.
    pub new: PathBuf,
    /// As JSON.
    pub json: bool,
    /// In which form, if not as JSON.
    pub form: Form,
    /// Whether another verdict is a failure.
    pub fails_on_verdict: bool,
}

/// The arguments of a run.
#[derive(Clone, Debug)]
pub(super) struct Arguments {
    pub language: Option<Language>,
    pub content: Option<PathBuf>,
    pub overlay: Overlay,
    pub plain: bool,
    /// Whether the content is followed.
    pub watch: bool,
    pub color: Color,
    /// The colours of the screen, if not those that are remembered.
    pub look: Option<Look>,
    /// Whether only ASCII can be shown.
    pub is_ascii: bool,
    /// The day on which advice is asked, if not today.
    pub on: Option<Date>,
    pub task: Task,
}

#[cfg(test)]
mod tests;
