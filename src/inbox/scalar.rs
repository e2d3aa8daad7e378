//! A text as YAML writes it on one line.

use crate::knowledge::yaml::{self, Node};

/// How a text is written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Style {
    /// As it is.
    #[default]
    Plain,
    /// Between `'`.
    Single,
    /// Between `"`.
    Double,
}

impl Style {
    /// The style of what begins so.
    pub(super) fn of(written: &str) -> Self {
        match written.chars().next() {
            Some('\'') => Self::Single,
            Some('"') => Self::Double,
            _ => Self::Plain,
        }
    }
}

/// A text on one line that reads back as this text, in a list of lines and between brackets alike: in
/// the style asked for where that can be, else in the simplest in which it can.
pub(super) fn written(text: &str, style: Style) -> String {
    if style == Style::Plain && may_be_plain(text) {
        return text.to_owned();
    }
    if style != Style::Double && text.chars().all(is_shown) {
        return format!("'{}'", text.replace('\'', "''"));
    }
    format!("\"{}\"", text.chars().map(escaped).collect::<String>())
}

/// Whether a text reads as itself without quotation marks, to every reader of YAML and not only to
/// ours: it begins as a word, and nothing in it has a meaning.
fn may_be_plain(text: &str) -> bool {
    let begins = text.chars().next().is_some_and(char::is_alphabetic);
    let is_trimmed = text.trim() == text;
    let means = |c: char| "[]{},#:&*!|>'\"%@`".contains(c) && !is_inner(text, c);
    begins
        && is_trimmed
        && text.chars().all(is_shown)
        && !text.chars().any(means)
        && !WORDS.contains(&text.to_lowercase().as_str())
        && yaml::parse(text) == Ok(Node::Text(text.to_owned()))
}

/// Words that some reader takes for something else than a text.
const WORDS: [&str; 9] = ["y", "n", "yes", "no", "on", "off", "true", "false", "null"];

/// Whether a character has no meaning inside a word: an apostrophe (`foto's`), a colon without a space
/// behind it (`12:30`), quotation marks and signs that mean something only at the beginning.
fn is_inner(text: &str, character: char) -> bool {
    match character {
        // Before a sign a colon can mean a key to some readers, as `:?` does between brackets.
        ':' => text.split(':').skip(1).all(|rest| rest.starts_with(char::is_alphanumeric)),
        '#' => !text.contains(" #"),
        '[' | ']' | '{' | '}' | ',' => false,
        _ => true,
    }
}

/// Whether a character may stand in a file as it is, without breaking a line.
fn is_shown(character: char) -> bool {
    !character.is_control()
        && !matches!(character, '\u{2028}' | '\u{2029}' | '\u{feff}' | '\u{fffe}' | '\u{ffff}')
}

fn escaped(character: char) -> String {
    match character {
        '"' => "\\\"".to_owned(),
        '\\' => "\\\\".to_owned(),
        '\n' => "\\n".to_owned(),
        '\t' => "\\t".to_owned(),
        '\r' => "\\r".to_owned(),
        shown if is_shown(shown) => shown.to_string(),
        other if u32::from(other) <= 0xffff => format!("\\u{:04X}", u32::from(other)),
        other => format!("\\U{:08X}", u32::from(other)),
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::{Style, written};
    use crate::knowledge::yaml::{Node, parse};

    const STYLES: [Style; 3] = [Style::Plain, Style::Single, Style::Double];

    fn reads_back(text: &str) {
        for style in STYLES {
            let written = written(text, style);
            let expected = || Node::Text(text.to_owned());
            let block = parse(&format!("nl:\n  - {written}\n"));
            let list = |items| Ok(Node::Map(vec![("nl".to_owned(), Node::List(items))]));
            assert_eq!(block, list(vec![expected()]), "{written}");
            let flow = parse(&format!("nl: [{written}, {written}]\n"));
            assert_eq!(flow, list(vec![expected(), expected()]), "{written}");
        }
    }

    #[test]
    fn a_colon_before_a_sign_is_quoted() {
        for text in ["nq?:?G", "a:", "a:, b", "zo:-)", "12:30", "kop: tekst"] {
            reads_back(text);
        }
        assert_eq!(written("om 12:30 uur", Style::Plain), "om 12:30 uur");
    }

    #[test]
    fn hostile_questions_read_back() {
        for text in [
            "",
            " ",
            "-",
            "- x",
            "--- ",
            "...",
            "?",
            "? x",
            "a: b",
            "a:",
            ":a",
            "a #b",
            "#a",
            "\"a\"",
            "'a'",
            "foto's",
            "it's \"so\"",
            "[a]",
            "{a}",
            "a, b",
            "a]",
            "&a",
            "*a",
            "!a",
            "| a",
            "> a",
            "% a",
            "@a",
            "`a`",
            "no",
            "Yes",
            "null",
            "~",
            "1",
            "1.5",
            "0x1f",
            "12:30",
            "2026-11-24",
            ".inf",
            "=",
            "<<",
            "😀",
            "é",
            "a\nb",
            "a\tb",
            "a\\b",
            "\u{1b}[2J",
            "\u{feff}a",
            "\u{2028}",
            "\u{85}",
            "\0",
            "a ",
        ] {
            reads_back(text);
        }
    }

    #[test]
    fn the_style_is_kept_where_it_can_be() {
        assert_eq!(written("mag dat?", Style::Plain), "mag dat?");
        assert_eq!(written("foto's: mag dat?", Style::Plain), "'foto''s: mag dat?'");
        assert_eq!(written("foto's mag dat?", Style::Plain), "foto's mag dat?");
        assert_eq!(written("mag dat?", Style::Single), "'mag dat?'");
        assert_eq!(written("mag \"dat\"?", Style::Double), "\"mag \\\"dat\\\"?\"");
        assert_eq!(written("2018", Style::Plain), "'2018'");
    }

    proptest! {
        #[test]
        fn any_text_reads_back(text in any::<String>()) {
            reads_back(&text);
        }

        #[test]
        fn any_text_of_signs_reads_back(text in "[-a :#'\"\\[\\]{},&*!|>%@`?\\\\\n~]{0,12}") {
            reads_back(&text);
        }
    }
}
