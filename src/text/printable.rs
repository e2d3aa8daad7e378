//! Text that is safe to print: nothing in it can steer a terminal or hide from a reader.

use std::borrow::Cow;

/// Replaces what may not reach a terminal: control characters (so no escape sequence survives),
/// bidirectional overrides and invisible characters are dropped, a tab becomes a space. Line
/// breaks stay; a carriage return with or without line feed becomes one.
///
/// Everything that comes from outside (content, questions, file names, pasted text, error texts)
/// passes here before it is drawn or printed.
pub fn printable(text: &str) -> Cow<'_, str> {
    if !text.chars().any(|character| character != '\n' && is_unprintable(character)) {
        return Cow::Borrowed(text);
    }
    let mut clean = String::with_capacity(text.len());
    let mut characters = text.chars().peekable();
    while let Some(character) = characters.next() {
        match character {
            '\t' => clean.push(' '),
            '\r' if characters.peek() == Some(&'\n') => {}
            '\n' | '\r' => clean.push('\n'),
            other if is_unprintable(other) => {}
            other => clean.push(other),
        }
    }
    Cow::Owned(clean)
}

/// As [`printable`], on one line: every run of white space becomes a single space.
pub fn printable_line(text: &str) -> String {
    printable(text).split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Whether a character is a control character, or formats without being seen (Unicode category Cf
/// as far as it occurs in attacks: zero-width characters, bidirectional controls, tags, soft hyphen).
pub fn is_unprintable(character: char) -> bool {
    character.is_control()
        || matches!(
            character,
            '\u{00AD}'
                | '\u{061C}'
                | '\u{180E}'
                | '\u{200B}'..='\u{200F}'
                | '\u{2028}'..='\u{202E}'
                | '\u{2060}'..='\u{206F}'
                | '\u{FEFF}'
                | '\u{FFF9}'..='\u{FFFB}'
                | '\u{E0000}'..='\u{E007F}'
        )
}

#[cfg(test)]
mod tests {
    use super::{printable, printable_line};

    #[test]
    fn escape_sequences_lose_their_teeth() {
        assert_eq!(printable("a\u{1b}[31mb\u{9b}2Jc\u{7}"), "a[31mb2Jc");
    }

    #[test]
    fn hidden_and_reversing_characters_go() {
        assert_eq!(printable("ma\u{200b}g\u{202e}!"), "mag!");
    }

    #[test]
    fn line_breaks_stay() {
        assert_eq!(printable("een\r\ntwee\rdrie\n\tvier"), "een\ntwee\ndrie\n vier");
    }

    #[test]
    fn one_line_is_one_line() {
        assert_eq!(printable_line("  een\n\n twee\t"), "een twee");
    }
}
