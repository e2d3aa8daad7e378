//! The commands that can be typed: a slash and a word, in either language.

use crate::language::Language;
use crate::text::distance::typing_errors;
use crate::text::fold::fold;

/// For how many days typed lines are remembered where nobody says how many.
pub const USUAL_DAYS: u16 = 30;

/// For how many days a question stays in the inbox where nobody says how many: long enough for
/// somebody who looks once a quarter.
pub const USUAL_INBOX_DAYS: u16 = 90;

/// Something to do other than asking.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Command {
    /// Show what can be done.
    Help,
    /// Show all questions, scenarios and words, those that fit this.
    Browse(String),
    /// Explain this word; with nothing, show which words can be explained.
    Word(String),
    /// Find this in the conversation.
    Find(String),
    /// Show what was typed earlier.
    Earlier,
    /// Show the e-mail with the last question.
    Mail,
    /// Answer in this language, or in the next one.
    Language(Option<Language>),
    /// Use the colours with this name, or the next ones.
    Theme(String),
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
    /// Save the whole conversation under this name; with nothing, under a name of its own.
    Conversation(Option<String>),
    /// Copy the outcome or the answer.
    Copy(Form),
    /// Remember what is typed, or stop that; nothing where it was not said so that it is understood.
    Remember(Option<Remembering>),
    /// Forget everything that was remembered of what was typed.
    Forget,
    /// Open the inbox for questions without a good answer, or close it; nothing where it was not said
    /// so that it is understood.
    Inbox(Option<Remembering>),
    /// Mark the last answer as not helpful.
    NotHelpful,
    /// Show what was found in the content.
    Findings,
    /// Leave.
    Quit,
}

/// In which form something is copied.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Form {
    /// As plain text.
    #[default]
    Text,
    /// As Markdown.
    Markdown,
}

/// Whether typed lines, or questions for the inbox, are kept after the visit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Remembering {
    /// For this many days.
    Days(u16),
    /// Not.
    Off,
}

impl Remembering {
    /// For how many days; nothing where not at all.
    pub const fn days(self) -> Option<u16> {
        match self {
            Self::Days(days) => Some(days),
            Self::Off => None,
        }
    }
}

/// The commands without what they are given.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Name {
    /// See [`Command::Help`].
    Help,
    /// See [`Command::Browse`].
    Browse,
    /// See [`Command::Word`].
    Word,
    /// See [`Command::Find`].
    Find,
    /// See [`Command::Earlier`].
    Earlier,
    /// See [`Command::Mail`].
    Mail,
    /// See [`Command::Language`].
    Language,
    /// See [`Command::Theme`].
    Theme,
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
    /// See [`Command::Conversation`].
    Conversation,
    /// See [`Command::Copy`].
    Copy,
    /// See [`Command::Remember`].
    Remember,
    /// See [`Command::Forget`].
    Forget,
    /// See [`Command::Inbox`].
    Inbox,
    /// See [`Command::NotHelpful`].
    NotHelpful,
    /// See [`Command::Findings`].
    Findings,
    /// See [`Command::Quit`].
    Quit,
}

/// What a command is called, what it does, and the word that it is known by.
struct Known {
    name: Name,
    /// The key of its meaning in the interface texts.
    meaning: &'static str,
    /// The first is the one shown in Dutch, the second the one shown in English.
    words: &'static [&'static str],
}

const fn known(name: Name, meaning: &'static str, words: &'static [&'static str]) -> Known {
    Known { name, meaning, words }
}

/// Every command, in the order of the help.
const COMMANDS: [Known; 25] = [
    known(Name::Help, "command-help", &["help", "help", "hulp", "h", "?"]),
    known(
        Name::Browse,
        "command-browse",
        &["vragen", "questions", "lijst", "list", "bladeren", "browse"],
    ),
    known(
        Name::Word,
        "command-word",
        &["woord", "word", "begrip", "term", "woorden", "words", "glossary"],
    ),
    known(
        Name::Walk,
        "command-walk",
        &["stap", "walk", "stappen", "steps", "scenario", "scenarios"],
    ),
    known(Name::Why, "command-why", &["waarom", "why"]),
    known(Name::Ask, "command-ask", &["vraag", "ask"]),
    known(Name::Resume, "command-resume", &["verder", "resume", "continue"]),
    known(Name::Back, "command-back", &["terug", "back"]),
    known(Name::Change, "command-change", &["wijzig", "change", "wijzigen"]),
    known(Name::Restart, "command-restart", &["opnieuw", "restart", "again"]),
    known(Name::Close, "command-close", &["sluit", "close", "annuleer", "cancel"]),
    known(Name::Save, "command-save", &["bewaar", "save", "bewaren", "opslaan"]),
    known(Name::Conversation, "command-conversation", &["gesprek", "conversation"]),
    known(Name::Copy, "command-copy", &["kopieer", "copy"]),
    known(Name::Mail, "command-mail", &["mail", "mail", "email"]),
    known(Name::Find, "command-find", &["zoek", "find", "zoeken", "search"]),
    known(Name::Earlier, "command-earlier", &["eerder", "earlier", "geschiedenis", "history"]),
    known(Name::Remember, "command-remember", &["onthoud", "remember"]),
    known(Name::Forget, "command-forget", &["vergeet", "forget"]),
    known(
        Name::NotHelpful,
        "command-not-helpful",
        &["niet-goed", "not-helpful", "nietgoed", "nothelpful"],
    ),
    known(Name::Inbox, "command-inbox", &["postvak", "inbox"]),
    known(Name::Findings, "command-findings", &["fouten", "errors", "bevindingen", "findings"]),
    known(Name::Theme, "command-theme", &["kleuren", "colors", "kleur", "colours", "theme"]),
    known(Name::Language, "command-language", &["taal", "language", "lang"]),
    known(Name::Quit, "command-quit", &["stop", "quit", "exit", "q", "einde", "bye"]),
];

/// The commands in the order of the help, each with the key of its meaning in the interface texts.
pub fn all() -> impl Iterator<Item = (Name, &'static str)> {
    COMMANDS.iter().map(|known| (known.name, known.meaning))
}

/// The name of a command in a language, with its slash.
pub fn command_name(command: Name, language: Language) -> String {
    let words = COMMANDS.iter().find(|known| known.name == command).map(|known| known.words);
    let place = usize::from(language == Language::English);
    format!("/{}", words.and_then(|words| words.get(place)).copied().unwrap_or_default())
}

/// A line after its slash that is no command.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unknown {
    /// The word that should have been a command, folded.
    pub name: String,
    /// The nearest command, if one is near.
    pub near: Option<&'static str>,
}

/// Reads what stands after the slash. Nothing asks for help.
///
/// # Errors
/// If the first word is no command.
pub fn parse(typed: &str) -> Result<Command, Unknown> {
    let folded = fold(typed.trim());
    let mut words = folded.split_whitespace();
    let name = words.next().unwrap_or("help");
    if let Some(language) = Language::from_code(name) {
        return Ok(Command::Language(Some(language)));
    }
    let Some(known) = COMMANDS.iter().find(|known| known.words.contains(&name)) else {
        return Err(Unknown { name: name.to_owned(), near: nearest(name) });
    };
    // As it was typed: a question or the name of a file must not be folded.
    let given = typed.trim().split_once(char::is_whitespace).map_or("", |(_, given)| given.trim());
    Ok(with(known.name, given))
}

/// A command with what it is given.
fn with(name: Name, given: &str) -> Command {
    let text = given.to_owned();
    let file = || Some(given.to_owned()).filter(|name| !name.is_empty());
    match name {
        Name::Help => Command::Help,
        Name::Browse => Command::Browse(text),
        Name::Word => Command::Word(text),
        Name::Find => Command::Find(text),
        Name::Earlier => Command::Earlier,
        Name::Mail => Command::Mail,
        Name::Theme => Command::Theme(text),
        Name::Ask => Command::Ask(text),
        Name::Walk => Command::Walk(text),
        Name::Why => Command::Why,
        Name::Back => Command::Back,
        Name::Change => Command::Change(given.parse().ok()),
        Name::Restart => Command::Restart,
        Name::Resume => Command::Resume,
        Name::Close => Command::Close,
        Name::Save => Command::Save(file()),
        Name::Conversation => Command::Conversation(file()),
        Name::Copy => Command::Copy(form(given)),
        Name::Remember => Command::Remember(remembering(given, USUAL_DAYS)),
        Name::Forget => Command::Forget,
        Name::Inbox => Command::Inbox(remembering(given, USUAL_INBOX_DAYS)),
        Name::NotHelpful => Command::NotHelpful,
        Name::Findings => Command::Findings,
        Name::Language => Command::Language(Language::from_code(&given.to_lowercase())),
        Name::Quit => Command::Quit,
    }
}

fn form(given: &str) -> Form {
    match fold(given).as_str() {
        "markdown" | "md" => Form::Markdown,
        _ => Form::Text,
    }
}

fn remembering(given: &str, usual: u16) -> Option<Remembering> {
    let folded = fold(given);
    let mut words = folded.split_whitespace();
    match words.next() {
        None => Some(Remembering::Days(usual)),
        Some("uit" | "off" | "niet" | "nee" | "no" | "0") => Some(Remembering::Off),
        Some(number) => number.parse().ok().map(Remembering::Days),
    }
}

fn nearest(name: &str) -> Option<&'static str> {
    let words = COMMANDS.iter().flat_map(|known| known.words.iter().copied());
    let near =
        words.filter(|known| known.len() > 2).map(|known| (typing_errors(name, known), known));
    near.filter(|(errors, _)| *errors <= 2).min().map(|(_, known)| known)
}

#[cfg(test)]
mod tests {
    use super::{COMMANDS, Command, Form, Name, Remembering, Unknown, command_name, parse};
    use crate::language::Language;

    #[test]
    fn commands_are_understood_in_both_languages() {
        assert_eq!(parse("STOP"), Ok(Command::Quit));
        assert_eq!(parse("quit"), Ok(Command::Quit));
        assert_eq!(parse(""), Ok(Command::Help));
        let english = Command::Language(Some(Language::English));
        assert_eq!(parse("taal en"), Ok(english.clone()));
        assert_eq!(parse("en"), Ok(english));
    }

    #[test]
    fn a_mistyped_command_is_told_what_is_near() {
        assert_eq!(parse("vargen"), Err(Unknown { name: "vargen".into(), near: Some("vragen") }));
        assert_eq!(parse("xyzzyx"), Err(Unknown { name: "xyzzyx".into(), near: None }));
    }

    #[test]
    fn commands_have_a_name_in_each_language() {
        assert_eq!(command_name(Name::Browse, Language::Dutch), "/vragen");
        assert_eq!(command_name(Name::Browse, Language::English), "/questions");
    }

    #[test]
    fn no_word_means_two_commands() {
        let mut words: Vec<&str> = COMMANDS
            .iter()
            .flat_map(|known| known.words.iter().enumerate())
            // The name may be the same in both languages.
            .filter(|(place, word)| !(*place == 1 && ["help", "mail"].contains(word)))
            .map(|(_, word)| *word)
            .collect();
        words.sort_unstable();
        let count = words.len();
        words.dedup();
        assert_eq!(words.len(), count);
    }

    #[test]
    fn what_stands_behind_a_command_is_kept_as_it_was_typed() {
        assert_eq!(parse("bewaar  Één Naam.md"), Ok(Command::Save(Some("Één Naam.md".into()))));
        assert_eq!(parse("gesprek"), Ok(Command::Conversation(None)));
        assert_eq!(parse("kopieer Markdown"), Ok(Command::Copy(Form::Markdown)));
        assert_eq!(parse("onthoud uit"), Ok(Command::Remember(Some(Remembering::Off))));
        assert_eq!(parse("onthoud 7 dagen"), Ok(Command::Remember(Some(Remembering::Days(7)))));
        assert_eq!(parse("onthoud altijd"), Ok(Command::Remember(None)));
    }

    #[test]
    fn the_inbox_is_opened_and_closed_in_both_languages() {
        assert_eq!(parse("postvak"), Ok(Command::Inbox(Some(Remembering::Days(90)))));
        assert_eq!(parse("inbox 7"), Ok(Command::Inbox(Some(Remembering::Days(7)))));
        assert_eq!(parse("postvak uit"), Ok(Command::Inbox(Some(Remembering::Off))));
        assert_eq!(parse("inbox maybe"), Ok(Command::Inbox(None)));
        assert_eq!(parse("niet-goed"), Ok(Command::NotHelpful));
        assert_eq!(parse("not-helpful"), Ok(Command::NotHelpful));
    }
}
