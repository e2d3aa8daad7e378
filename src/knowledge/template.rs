//! Texts that show answers and computed days: `{name}` stands for the value of that name.

/// A piece of a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Piece<'t> {
    /// Words as they stand.
    Words(&'t str),
    /// The value of this name.
    Value(&'t str),
}

/// Cuts a text into its pieces, in order. A brace without its partner, or one around anything but a
/// name, counts as words: [`stray_brace`] finds it when the content is loaded.
pub fn pieces(text: &str) -> impl Iterator<Item = Piece<'_>> {
    let mut rest = text;
    std::iter::from_fn(move || {
        if rest.is_empty() {
            return None;
        }
        let (piece, after) = next_piece(rest);
        rest = after;
        Some(piece)
    })
}

fn next_piece(text: &str) -> (Piece<'_>, &str) {
    if let Some((name, after)) = text.strip_prefix('{').and_then(|inner| inner.split_once('}'))
        && is_name(name)
    {
        return (Piece::Value(name), after);
    }
    // At least one character, so that a brace that begins no value is passed.
    let first = text.chars().next().map_or(0, char::len_utf8);
    let end = text.char_indices().find(|(at, c)| *at >= first && *c == '{').map(|(at, _)| at);
    match end.and_then(|end| text.split_at_checked(end)) {
        Some((words, after)) => (Piece::Words(words), after),
        None => (Piece::Words(text), ""),
    }
}

fn is_name(name: &str) -> bool {
    let fits = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
    !name.is_empty() && name.chars().all(fits)
}

/// Whether a text holds a brace that is not part of a value.
pub fn stray_brace(text: &str) -> bool {
    pieces(text).any(|piece| matches!(piece, Piece::Words(words) if words.contains(['{', '}'])))
}

#[cfg(test)]
mod tests {
    use super::{Piece, pieces, stray_brace};

    #[test]
    fn values_are_told_from_words() {
        let found: Vec<_> = pieces("Tot {laatste-dag} en {x}.").collect();
        assert_eq!(
            found,
            [
                Piece::Words("Tot "),
                Piece::Value("laatste-dag"),
                Piece::Words(" en "),
                Piece::Value("x"),
                Piece::Words("."),
            ]
        );
        assert!(!stray_brace("Tot {laatste-dag}."));
    }

    #[test]
    fn braces_that_are_no_value_stay_and_are_found() {
        for text in ["a { b", "a } b", "{Groot}", "{}", "{{x}}", "é{"] {
            assert!(stray_brace(text), "{text}");
            let whole: String = pieces(text)
                .map(|piece| match piece {
                    Piece::Words(words) => words.to_owned(),
                    Piece::Value(name) => format!("{{{name}}}"),
                })
                .collect();
            assert_eq!(whole, text);
        }
    }
}
