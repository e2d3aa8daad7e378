//! What a line means that somebody typed: a question, a number or a command.
//!
//! Commands begin with a slash, so that no question can be one by accident. They are the same on
//! the screen and in the plain mode, and are understood in both languages whichever is on.

use crate::language::Language;
use crate::text::distance::typing_errors;
use crate::text::fold::fold;

/// Something to do other than asking.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Command {
    /// Show what can be done.
    Help,
    /// Show all questions.
    Browse,
    /// Explain this word; with nothing, show which words can be explained.
    Word(String),
    /// Show the e-mail with the last question.
    Mail,
    /// Answer in this language, or in the next one.
    Language(Option<Language>),
    /// Ask this, also in the middle of a walk.
    Ask(String),
    /// Walk through the scenario with this name; with nothing, show the scenarios.
    Walk(String),
    /// Say why this is asked.
    Why,
    /// Go one question back.
    Back,
    /// Change the answer with this number; with nothing, show the answers.
    Change(Option<usize>),
    /// Begin the walk again.
    Restart,
    /// Go back to the walk that something was asked in the middle of.
    Resume,
    /// End the walk.
    Close,
    /// Save the outcome as a record under this name; with nothing, under a name of its own.
    Save(Option<String>),
    /// Copy the outcome.
    Copy,
    /// Leave.
    Quit,
}

/// The commands by name, in both languages: the first name of each is the one shown in Dutch, the
/// second the one shown in English.
const COMMANDS: [(&[&str], Name); 16] = [
    (&["help", "help", "hulp", "h", "?"], Name::Help),
    (&["vragen", "questions", "lijst", "list", "bladeren", "browse"], Name::Browse),
    (&["woord", "word", "begrip", "term", "woorden", "glossary"], Name::Word),
    (&["mail", "mail", "email"], Name::Mail),
    (&["vraag", "ask"], Name::Ask),
    (&["stap", "walk", "stappen", "steps", "scenario", "scenarios"], Name::Walk),
    (&["waarom", "why"], Name::Why),
    (&["terug", "back"], Name::Back),
    (&["wijzig", "change", "wijzigen"], Name::Change),
    (&["opnieuw", "restart", "again"], Name::Restart),
    (&["verder", "resume", "continue"], Name::Resume),
    (&["sluit", "close", "annuleer", "cancel"], Name::Close),
    (&["bewaar", "save", "bewaren", "opslaan"], Name::Save),
    (&["kopieer", "copy"], Name::Copy),
    (&["taal", "language", "lang"], Name::Language),
    (&["stop", "quit", "exit", "q", "einde", "bye"], Name::Quit),
];

/// The commands without what they are given.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Name {
    /// See [`Command::Help`].
    Help,
    /// See [`Command::Browse`].
    Browse,
    /// See [`Command::Word`].
    Word,
    /// See [`Command::Mail`].
    Mail,
    /// See [`Command::Language`].
    Language,
    /// See [`Command::Ask`].
    Ask,
    /// See [`Command::Walk`].
    Walk,
    /// See [`Command::Why`].
    Why,
    /// See [`Command::Back`].
    Back,
    /// See [`Command::Change`].
    Change,
    /// See [`Command::Restart`].
    Restart,
    /// See [`Command::Resume`].
    Resume,
    /// See [`Command::Close`].
    Close,
    /// See [`Command::Save`].
    Save,
    /// See [`Command::Copy`].
    Copy,
    /// See [`Command::Quit`].
    Quit,
}

/// The commands in the order of the help, each with the key of its meaning in the interface texts.
pub const HELP: [(Name, &str); 16] = [
    (Name::Help, "command-help"),
    (Name::Browse, "command-browse"),
    (Name::Word, "command-word"),
    (Name::Walk, "command-walk"),
    (Name::Why, "command-why"),
    (Name::Ask, "command-ask"),
    (Name::Resume, "command-resume"),
    (Name::Back, "command-back"),
    (Name::Change, "command-change"),
    (Name::Restart, "command-restart"),
    (Name::Close, "command-close"),
    (Name::Save, "command-save"),
    (Name::Copy, "command-copy"),
    (Name::Mail, "command-mail"),
    (Name::Language, "command-language"),
    (Name::Quit, "command-quit"),
];

/// What a line means.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Input {
    /// Nothing.
    Empty,
    /// A question.
    Question(String),
    /// A choice by number.
    Number(usize),
    /// A command.
    Command(Command),
    /// A slash and a word that is no command; with the nearest command, if one is near.
    UnknownCommand(String, Option<&'static str>),
}

impl Input {
    /// Reads a line.
    pub fn parse(line: &str) -> Self {
        let line = line.trim();
        if let Some(command) = line.strip_prefix('/') {
            return Self::command(command);
        }
        let number = line.trim_end_matches(['.', ')']);
        match number.parse::<usize>() {
            _ if line.is_empty() => Self::Empty,
            Ok(number) if line.len() <= 3 => Self::Number(number),
            _ => Self::Question(line.to_owned()),
        }
    }

    fn command(typed: &str) -> Self {
        let folded = fold(typed.trim());
        let mut words = folded.split_whitespace();
        let name = words.next().unwrap_or("help");
        if let Some(language) = Language::from_code(name) {
            return Self::Command(Command::Language(Some(language)));
        }
        let Some((_, command)) = COMMANDS.iter().find(|(names, _)| names.contains(&name)) else {
            return Self::UnknownCommand(name.to_owned(), nearest(name));
        };
        // As it was typed: a question or the name of a file must not be folded.
        let given =
            typed.trim().split_once(char::is_whitespace).map_or("", |(_, given)| given.trim());
        Self::Command(match command {
            Name::Help => Command::Help,
            Name::Browse => Command::Browse,
            Name::Word => Command::Word(given.to_owned()),
            Name::Mail => Command::Mail,
            Name::Ask => Command::Ask(given.to_owned()),
            Name::Walk => Command::Walk(given.to_owned()),
            Name::Why => Command::Why,
            Name::Back => Command::Back,
            Name::Change => Command::Change(given.parse().ok()),
            Name::Restart => Command::Restart,
            Name::Resume => Command::Resume,
            Name::Close => Command::Close,
            Name::Save => Command::Save(Some(given.to_owned()).filter(|name| !name.is_empty())),
            Name::Copy => Command::Copy,
            Name::Language => Command::Language(Language::from_code(&given.to_lowercase())),
            Name::Quit => Command::Quit,
        })
    }
}

/// The name of a command in a language, with its slash.
pub fn command_name(command: Name, language: Language) -> String {
    let names = COMMANDS.iter().find(|(_, known)| *known == command).map(|(names, _)| *names);
    let place = usize::from(language == Language::English);
    format!("/{}", names.and_then(|names| names.get(place)).copied().unwrap_or_default())
}

fn nearest(name: &str) -> Option<&'static str> {
    let names = COMMANDS.iter().flat_map(|(names, _)| names.iter().copied());
    let near =
        names.filter(|known| known.len() > 2).map(|known| (typing_errors(name, known), known));
    near.filter(|(errors, _)| *errors <= 2).min().map(|(_, known)| known)
}

#[cfg(test)]
mod tests {
    use super::{Command, Input, Name, command_name};
    use crate::language::Language;

    #[test]
    fn a_line_is_a_question_unless_it_is_a_number_or_begins_with_a_slash() {
        assert_eq!(Input::parse("  "), Input::Empty);
        assert_eq!(Input::parse("2"), Input::Number(2));
        assert_eq!(Input::parse("2."), Input::Number(2));
        assert_eq!(Input::parse("2018"), Input::Question("2018".into()));
        assert_eq!(Input::parse(" mag dat? "), Input::Question("mag dat?".into()));
    }

    #[test]
    fn commands_are_understood_in_both_languages() {
        assert_eq!(Input::parse("/STOP"), Input::Command(Command::Quit));
        assert_eq!(Input::parse("/quit"), Input::Command(Command::Quit));
        assert_eq!(Input::parse("/"), Input::Command(Command::Help));
        let english = Command::Language(Some(Language::English));
        assert_eq!(Input::parse("/taal en"), Input::Command(english.clone()));
        assert_eq!(Input::parse("/en"), Input::Command(english));
    }

    #[test]
    fn a_mistyped_command_is_told_what_is_near() {
        assert_eq!(Input::parse("/vargen"), Input::UnknownCommand("vargen".into(), Some("vragen")));
        assert_eq!(Input::parse("/xyzzyx"), Input::UnknownCommand("xyzzyx".into(), None));
    }

    #[test]
    fn commands_have_a_name_in_each_language() {
        assert_eq!(command_name(Name::Browse, Language::Dutch), "/vragen");
        assert_eq!(command_name(Name::Browse, Language::English), "/questions");
    }
}
