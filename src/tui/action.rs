//! What can be done on the screen. Every action has its keys and its sentence in
//! `content/keys.yaml`.

use super::theme::Look;
use crate::conversation::command::Remembering;
use crate::conversation::renewal::Renewal;
use crate::knowledge::problem::Problem;
use crate::language::Language;

/// Something that a key does.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Action {
    /// Ask what was typed, choose its number, open what is selected.
    Submit,
    /// Take over the selected suggestion.
    Complete,
    /// Go back one step; never leave.
    Back,
    /// Show what can be done.
    Help,
    /// Show every action, to run one by its name.
    Palette,
    /// Show all questions.
    Browse,
    /// Show the words that can be explained.
    Words,
    /// Find something in the conversation.
    Find,
    /// Find what was typed earlier.
    Earlier,
    /// Show the scenarios, or begin the one that goes with the answer.
    Walk,
    /// Say why the question at hand is asked.
    Why,
    /// Change an earlier answer of the walk.
    Change,
    /// Tick the chosen line, or take the tick away.
    Tick,
    /// Save the outcome.
    Save,
    /// Copy the outcome.
    Copy,
    /// Show the e-mail with the question or the walk.
    Mail,
    /// Mark the last answer as not helpful.
    NotHelpful,
    /// Switch the language.
    Language,
    /// Use the next colours.
    Theme,
    /// The selection before, or what was typed before.
    Up,
    /// The next selection, or what was typed after.
    Down,
    /// One page up.
    PageUp,
    /// One page down.
    PageDown,
    /// To the start of what is read.
    Top,
    /// To its end.
    Bottom,
    /// The cursor one character left.
    Left,
    /// The cursor one character right.
    Right,
    /// The cursor one word left.
    WordLeft,
    /// The cursor one word right.
    WordRight,
    /// The cursor to the start of the line.
    LineStart,
    /// The cursor to the end of the line.
    LineEnd,
    /// Delete the character left of the cursor.
    DeleteBack,
    /// Delete the character right of the cursor.
    DeleteForward,
    /// Delete the word left of the cursor.
    DeleteWord,
    /// Delete the whole line.
    DeleteLine,
    /// Delete from the cursor to the end of the line.
    DeleteToEnd,
    /// Put back what was deleted by the word or the line.
    PutBack,
    /// Undo the last change of the line.
    Undo,
    /// The conversation one line up.
    LineUp,
    /// The conversation one line down.
    LineDown,
    /// Draw everything again.
    Redraw,
    /// Leave, if nothing is typed.
    Leave,
    /// Leave.
    Quit,
}

impl Action {
    /// Every action.
    pub const ALL: [Self; 43] = [
        Self::Submit,
        Self::Complete,
        Self::Back,
        Self::Help,
        Self::Palette,
        Self::Browse,
        Self::Words,
        Self::Find,
        Self::Earlier,
        Self::Walk,
        Self::Why,
        Self::Change,
        Self::Tick,
        Self::Save,
        Self::Copy,
        Self::Mail,
        Self::NotHelpful,
        Self::Language,
        Self::Theme,
        Self::Up,
        Self::Down,
        Self::PageUp,
        Self::PageDown,
        Self::Top,
        Self::Bottom,
        Self::Left,
        Self::Right,
        Self::WordLeft,
        Self::WordRight,
        Self::LineStart,
        Self::LineEnd,
        Self::DeleteBack,
        Self::DeleteForward,
        Self::DeleteWord,
        Self::DeleteLine,
        Self::DeleteToEnd,
        Self::PutBack,
        Self::Undo,
        Self::LineUp,
        Self::LineDown,
        Self::Redraw,
        Self::Leave,
        Self::Quit,
    ];

    /// Its name in `keys.yaml`.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Submit => "submit",
            Self::Complete => "complete",
            Self::Back => "back",
            Self::Help => "help",
            Self::Palette => "palette",
            Self::Browse => "browse",
            Self::Words => "words",
            Self::Find => "find",
            Self::Earlier => "earlier",
            Self::Walk => "walk",
            Self::Why => "why",
            Self::Change => "change",
            Self::Tick => "tick",
            Self::Save => "save",
            Self::Copy => "copy",
            Self::Mail => "mail",
            Self::NotHelpful => "not-helpful",
            Self::Language => "language",
            Self::Theme => "theme",
            Self::Up => "up",
            Self::Down => "down",
            Self::PageUp => "page-up",
            Self::PageDown => "page-down",
            Self::Top => "top",
            Self::Bottom => "bottom",
            Self::Left => "left",
            Self::Right => "right",
            Self::WordLeft => "word-left",
            Self::WordRight => "word-right",
            Self::LineStart => "line-start",
            Self::LineEnd => "line-end",
            Self::DeleteBack => "delete-back",
            Self::DeleteForward => "delete-forward",
            Self::DeleteWord => "delete-word",
            Self::DeleteLine => "delete-line",
            Self::DeleteToEnd => "delete-to-end",
            Self::PutBack => "put-back",
            Self::Undo => "undo",
            Self::LineUp => "line-up",
            Self::LineDown => "line-down",
            Self::Redraw => "redraw",
            Self::Leave => "leave",
            Self::Quit => "quit",
        }
    }

    /// Whether it can be run from the palette: not what moves or edits within a line or a list, since
    /// the palette has both itself.
    pub const fn is_in_palette(self) -> bool {
        matches!(
            self,
            Self::Help
                | Self::Browse
                | Self::Words
                | Self::Find
                | Self::Earlier
                | Self::Walk
                | Self::Why
                | Self::Change
                | Self::Save
                | Self::Copy
                | Self::Mail
                | Self::NotHelpful
                | Self::Language
                | Self::Theme
                | Self::PageUp
                | Self::PageDown
                | Self::Top
                | Self::Bottom
                | Self::Redraw
                | Self::Quit
        )
    }

    /// The action with this name.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|action| action.name() == name)
    }
}

/// What happens to the screen, from the terminal or from a test.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Event {
    /// An action.
    Action(Action),
    /// Text that was typed or pasted.
    Insert(String),
    /// The terminal has this size now, in columns and rows.
    Resize(u16, u16),
    /// What came of an effect, to be told to the person.
    Told(String),
    /// For how many days what is typed is kept from now on; nothing where it is not.
    Remembered(Option<u16>),
    /// For how many days a question stays in the inbox from now on; nothing where that is closed.
    Inbox(Option<u16>),
    /// The last question is in the inbox, as this line.
    InInbox(String),
    /// The content changed; from now on it is this.
    Renewed(Renewal),
    /// The content changed and cannot be used: this is wrong with it. What was there before stays.
    Broken(Vec<Problem>),
    /// Changes of the content are not noticed; with the reason, in the words of the system.
    Unwatched(String),
}

/// What the terminal, or whoever keeps things, must do after an update.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Effect {
    /// Leave.
    Quit,
    /// Clear the terminal, so that the next drawing draws everything.
    Clear,
    /// Save the outcome of the walk under this name, or under one of its own.
    Save(Option<String>),
    /// Save the conversation under this name, or under one of its own.
    SaveConversation(Option<String>),
    /// Put this text on the clipboard.
    Copy(String),
    /// Keep the language for the next visit.
    PreferLanguage(Language),
    /// Keep the colours for the next visit.
    PreferLook(Look),
    /// Keep this line, where lines are remembered.
    Keep(String),
    /// Remember lines from now on, or stop that and forget them.
    Remember(Remembering),
    /// Forget the lines that were remembered.
    Forget,
    /// Open the inbox, or close it and wipe what is in it.
    Inbox(Remembering),
    /// Put the last question in the inbox where that is open, if it got no answer.
    Unanswered,
    /// Put the last question in the inbox, since its answer did not help.
    NotHelpful,
}
