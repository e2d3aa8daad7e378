//! How the program finds the computer that it runs on, as text and as JSON.

mod text;

use serde::Serialize;
use serde_json::Value;

pub use text::text;

/// Everything that was looked at. Texts in it are fit to print.
#[derive(Clone, Debug, Serialize)]
pub struct Findings {
    /// The version of the program.
    pub version: &'static str,
    /// The operating system and the kind of processor.
    pub system: String,
    /// What shows the program.
    pub terminal: Terminal,
    /// In which language it speaks.
    pub language: Spoken,
    /// What it knows; nothing where that is broken.
    pub content: Option<Content>,
    /// Where it keeps what it remembers.
    pub state: Folder,
    /// Where a person sets it up.
    pub config: Folder,
    /// What it remembers.
    pub remembered: Remembered,
    /// What is wrong.
    pub problems: Vec<Trouble>,
}

impl Findings {
    /// Whether something does not work.
    pub fn has_errors(&self) -> bool {
        self.problems.iter().any(|problem| problem.severity == Weight::Error)
    }
}

/// How the program would be shown without a command.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Mode {
    /// On the screen.
    Screen,
    /// Line by line: input or output is no terminal.
    NoTerminal,
    /// Line by line: asked for with an option.
    Asked,
    /// Line by line: asked for with a variable.
    Accessible,
    /// Line by line: the terminal can do no more.
    Dumb,
}

/// A terminal.
#[derive(Clone, Debug, Serialize)]
pub struct Terminal {
    /// The kind that it says it is.
    pub kind: Option<String>,
    /// Its columns and rows.
    pub size: Option<(usize, usize)>,
    /// What it is used for.
    pub mode: Mode,
    /// Whether it shows UTF-8, as far as the locale says; ASCII otherwise.
    pub is_utf8: bool,
    /// How many colours it says it has; none where they are not wanted.
    pub colors: u32,
    /// The look that the screen would have.
    pub look: &'static str,
    /// Whether the system has a clipboard; otherwise the terminal is asked.
    pub has_clipboard: bool,
    /// A line to see whether characters are as wide as they should be.
    pub test_line: TestLine,
}

/// A line whose width is known.
#[derive(Clone, Debug, Serialize)]
pub struct TestLine {
    /// The line.
    pub text: String,
    /// How many columns it should take.
    pub columns: usize,
    /// How many the terminal gave it, where it said so.
    pub measured: Option<usize>,
}

/// Where a choice came from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Because {
    /// An option.
    Option,
    /// A variable of the program.
    Variable,
    /// What was chosen last time.
    Remembered,
    /// A locale.
    Locale,
    /// Nothing said anything.
    Nothing,
}

/// A language, and why.
#[derive(Clone, Debug, Serialize)]
pub struct Spoken {
    /// The language.
    pub code: &'static str,
    /// What decided it.
    pub because: Because,
    /// The locale with its variable, where that decided it.
    pub locale: Option<String>,
}

/// What the program knows.
#[derive(Clone, Debug, Serialize)]
pub struct Content {
    /// The folder; nothing for what is built in.
    pub folder: Option<String>,
    /// What decided that.
    pub because: Because,
    /// The library's own folder, where there is one.
    pub overlay: Option<String>,
    /// How many entries there are.
    pub entries: usize,
    /// How many scenarios there are.
    pub scenarios: usize,
    /// How many of all these a privacy officer has read.
    pub reviewed: usize,
    /// How many of all these should have been looked at again.
    pub overdue: usize,
}

/// A folder of the person.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Folder {
    /// Where it is, or would be; nothing without a home.
    pub path: Option<String>,
    /// Whether it is there.
    pub exists: bool,
    /// Who may do what with it, as Unix says it.
    pub mode: Option<String>,
    /// What stands in it.
    pub files: Vec<File>,
}

/// A file in it.
#[derive(Clone, Debug, Serialize)]
pub struct File {
    /// Its name.
    pub name: String,
    /// Its size in bytes.
    pub bytes: u64,
    /// Who may do what with it, as Unix says it.
    pub mode: Option<String>,
    /// The key of what it holds.
    #[serde(skip)]
    pub holds: &'static str,
}

/// What a person chose in an earlier run.
#[derive(Clone, Debug, Serialize)]
pub struct Remembered {
    /// The language.
    pub language: Option<&'static str>,
    /// The look.
    pub theme: Option<String>,
    /// For how many days typed lines are kept.
    pub history_days: Option<u16>,
    /// For how many days questions without a good answer are kept.
    pub inbox_days: Option<u16>,
}

/// How bad something is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Weight {
    /// Something does not work.
    Error,
    /// Somebody should know.
    Warning,
}

/// Something that is wrong.
#[derive(Clone, Debug, Serialize)]
pub struct Trouble {
    /// How bad it is.
    pub severity: Weight,
    /// Its name, the same in each language.
    pub code: &'static str,
    /// What it is.
    pub message: String,
    /// What to do.
    pub hint: String,
}

/// The findings as one object.
pub fn json(findings: &Findings) -> Value {
    serde_json::to_value(findings).unwrap_or_default()
}
