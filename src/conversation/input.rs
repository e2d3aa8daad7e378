//! What a line means that somebody typed: a question, a number or a command.
//!
//! Commands begin with a slash, so that no question can be one by accident. They are the same on
//! the screen and in the plain mode, and are understood in both languages whichever is on.

use super::command::{self, Command, Unknown};

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
    /// A slash and a word that is no command.
    UnknownCommand(Unknown),
}

impl Input {
    /// Reads a line.
    pub fn parse(line: &str) -> Self {
        let line = line.trim();
        if let Some(typed) = line.strip_prefix('/') {
            return command::parse(typed).map_or_else(Self::UnknownCommand, Self::Command);
        }
        let number = line.trim_end_matches(['.', ')']);
        match number.parse::<usize>() {
            _ if line.is_empty() => Self::Empty,
            Ok(number) if line.len() <= 3 => Self::Number(number),
            _ => Self::Question(line.to_owned()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Command, Input};

    #[test]
    fn a_line_is_a_question_unless_it_is_a_number_or_begins_with_a_slash() {
        assert_eq!(Input::parse("  "), Input::Empty);
        assert_eq!(Input::parse("2"), Input::Number(2));
        assert_eq!(Input::parse("2."), Input::Number(2));
        assert_eq!(Input::parse("2018"), Input::Question("2018".into()));
        assert_eq!(Input::parse(" mag dat? "), Input::Question("mag dat?".into()));
        assert_eq!(Input::parse(" /stop "), Input::Command(Command::Quit));
        assert!(matches!(Input::parse("/vargen"), Input::UnknownCommand(_)));
    }
}
