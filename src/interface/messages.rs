//! Where each message of a Fluent text stands, so that only what is shown is parsed.

use rustc_hash::FxHashMap;

/// The messages of the built-in text of one language, by key, as they are written. Rule for its files: a
/// line that begins with a letter begins a message, a `#` begins a comment, and what belongs to the message
/// before it is indented or begins with `}`. No message refers to another.
pub(super) fn messages(text: &'static str) -> FxHashMap<&'static str, &'static str> {
    let mut found = FxHashMap::default();
    let mut rest = text;
    while let Some(from) = begin(rest) {
        let message = rest.get(from..).unwrap_or_default();
        let to = end(message);
        let key = message.split([' ', '=']).next().unwrap_or_default();
        found.insert(key, message.get(..to).unwrap_or_default());
        rest = message.get(to..).unwrap_or_default();
    }
    found
}

/// Where the first message begins, in bytes.
fn begin(text: &str) -> Option<usize> {
    starts_of_lines(text).find(|at| byte(text, *at).is_ascii_alphabetic())
}

/// Where the message ends that a text begins with, in bytes.
fn end(text: &str) -> usize {
    let mut starts = starts_of_lines(text).skip(1);
    let is_next = |at: &usize| byte(text, *at).is_ascii_alphabetic() || byte(text, *at) == b'#';
    starts.find(is_next).unwrap_or(text.len())
}

fn starts_of_lines(text: &str) -> impl Iterator<Item = usize> {
    std::iter::once(0).chain(text.match_indices('\n').map(|(at, _)| at + 1))
}

fn byte(text: &str, at: usize) -> u8 {
    text.as_bytes().get(at).copied().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::messages;

    const TEXT: &str = "# eerst\nb-b = twee\n  en meer\n\n  en nog\n# los\n  niet\na = { $n ->\n [one] x\n *[other] y\n}\n";

    #[test]
    fn a_message_ends_where_the_next_or_a_comment_begins() {
        let messages = messages(TEXT);
        assert_eq!(messages.get("b-b"), Some(&"b-b = twee\n  en meer\n\n  en nog\n"));
        assert_eq!(messages.get("a"), Some(&"a = { $n ->\n [one] x\n *[other] y\n}\n"));
        assert_eq!(messages.get("b"), None);
    }
}
