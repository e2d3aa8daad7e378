//! Text for a terminal that can show ASCII alone.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// A sign that is shown instead of one that ASCII lacks; each takes one column as the other does.
const SIGNS: [(char, char); 33] = [
    ('✓', '+'),
    ('✗', 'x'),
    ('◑', '~'),
    ('◐', '~'),
    ('○', 'o'),
    ('→', '>'),
    ('←', '<'),
    ('↑', '^'),
    ('↓', 'v'),
    ('▸', '>'),
    ('▌', '|'),
    ('│', '|'),
    ('─', '-'),
    ('•', '*'),
    ('□', '_'),
    ('☒', 'X'),
    ('·', '-'),
    ('›', '>'),
    ('‹', '<'),
    ('…', '.'),
    ('“', '"'),
    ('”', '"'),
    ('„', '"'),
    ('‘', '\''),
    ('’', '\''),
    ('–', '-'),
    ('—', '-'),
    ('‐', '-'),
    ('‑', '-'),
    ('−', '-'),
    ('×', 'x'),
    ('€', 'E'),
    ('§', 'S'),
];

/// One ASCII character in the place of a grapheme: its sign, its letter without accents, else `?`.
pub fn one(grapheme: &str) -> char {
    let Some(first) = grapheme.chars().next() else { return ' ' };
    let sign = || SIGNS.iter().find(|(sign, _)| *sign == first).map(|(_, plain)| *plain);
    let bare = || {
        let mut decomposed = grapheme.nfkd().filter(|part| !is_combining_mark(*part));
        decomposed.next().filter(|part| part.is_ascii_graphic() || *part == ' ')
    };
    if first.is_ascii() && grapheme.len() == 1 {
        first
    } else {
        sign().or_else(bare).unwrap_or('?')
    }
}

/// A text with every character that ASCII lacks replaced; as long as it was, in characters, but for
/// marks that stand on a letter.
pub fn ascii(text: &str) -> String {
    if text.is_ascii() {
        return text.to_owned();
    }
    let marks = |character: &char| !is_combining_mark(*character);
    text.nfc().filter(marks).map(|character| one(character.encode_utf8(&mut [0; 4]))).collect()
}

#[cfg(test)]
mod tests {
    use super::{ascii, one};

    #[test]
    fn what_ascii_lacks_is_replaced() {
        assert_eq!(ascii("◐ één · “mag” → 図"), "~ een - \"mag\" > ?");
        assert_eq!(ascii("e\u{301}e\u{301}n"), "een");
        assert_eq!(ascii("gewoon\ttekst\n"), "gewoon\ttekst\n");
    }

    #[test]
    fn a_grapheme_gives_one_character() {
        for (grapheme, plain) in [("é", 'e'), ("👩‍👧", '?'), ("", ' '), ("a", 'a'), ("…", '.')]
        {
            assert_eq!(one(grapheme), plain, "{grapheme}");
        }
    }
}
