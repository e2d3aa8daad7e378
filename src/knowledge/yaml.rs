//! The YAML mirror: a file as a tree of nodes, and where in the file a node stands.
//!
//! This is the only module that knows `serde_yaml`, which is no longer developed: another parser
//! replaces it here and nowhere else.
//!
//! `serde_yaml` gives positions only with errors. So positions are looked up when a problem needs
//! one, by parsing again and failing on purpose at the node in question ([`locate`]).

use std::fmt;

use serde::Deserialize;
use serde::de::{self, DeserializeSeed, Deserializer, MapAccess, SeqAccess, Visitor};

/// A node of a file.
#[derive(Clone, Debug, PartialEq)]
pub enum Node {
    /// Nothing: an empty value, `~` or `null`.
    Null,
    /// A text.
    Text(String),
    /// A number or a boolean without quotation marks, as YAML reads it.
    Other(String),
    /// A list.
    List(Vec<Node>),
    /// A map, in the order of the file. A key may occur twice; the reader of the map says so.
    Map(Vec<(String, Node)>),
}

/// One step on the way from the top of a file to a node.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Step {
    /// Into the value of this key.
    Key(String),
    /// Into this item of a list, counted from 0.
    Item(usize),
}

/// What of a node is meant: the node itself or the key before it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// The key that the last step names.
    Key,
    /// The value.
    Value,
}

/// A place in a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Position {
    /// The line, counted from 1.
    pub line: usize,
    /// The column in characters, counted from 1.
    pub column: usize,
}

/// What the parser stumbled over.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SyntaxError {
    /// The parser's own words, in English.
    pub message: String,
    /// Where, if the parser knows.
    pub position: Option<Position>,
}

/// Parses one YAML document.
///
/// # Errors
/// A syntax error, more than one document, nesting deeper than 128, or aliases that unfold to far
/// more than the file holds (an "alias bomb"): the parser gives up on its own limits for each.
pub fn parse(text: &str) -> Result<Node, SyntaxError> {
    if let Some(position) = too_deep(text) {
        let message = "recursion limit exceeded".to_owned();
        return Err(SyntaxError { message, position: Some(position) });
    }
    serde_yaml::from_str::<Raw>(text).map(|raw| raw.0).map_err(|error| syntax_error(&error))
}

/// How many brackets may be open at once. The parser's own limit is 128, but before it comes to that
/// it takes time that grows with the square of the brackets.
const DEEPEST: usize = 500;

/// Where more brackets are open than any content has. Brackets in texts are counted too: no text
/// leaves as many open.
fn too_deep(text: &str) -> Option<Position> {
    let mut open = 0_usize;
    for (line, found) in (1..).zip(text.lines()) {
        for (column, byte) in (1..).zip(found.bytes()) {
            match byte {
                b'[' | b'{' => open += 1,
                b']' | b'}' => open = open.saturating_sub(1),
                _ => {}
            }
            if open > DEEPEST {
                return Some(Position { line, column });
            }
        }
    }
    None
}

/// Where the node at `path` stands in `text`; the nearest node above it where there is no such.
pub fn locate(text: &str, path: &[Step], part: Part) -> Option<Position> {
    (0..=path.len()).rev().find_map(|length| {
        let part = if length == path.len() { part } else { Part::Value };
        let seek = Seek { path: path.get(..length)?, part };
        let error = seek.deserialize(serde_yaml::Deserializer::from_str(text)).err()?;
        if error.to_string().contains(FOUND) { position(&error) } else { None }
    })
}

fn syntax_error(error: &serde_yaml::Error) -> SyntaxError {
    SyntaxError { message: error.to_string(), position: position(error) }
}

fn position(error: &serde_yaml::Error) -> Option<Position> {
    let location = error.location()?;
    Some(Position { line: location.line().max(1), column: location.column().max(1) })
}

/// A node on its way in.
struct Raw(Node);

impl<'de> Deserialize<'de> for Raw {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(RawVisitor).map(Raw)
    }
}

struct RawVisitor;

impl<'de> Visitor<'de> for RawVisitor {
    type Value = Node;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a text, a list or a map")
    }

    fn visit_unit<E: de::Error>(self) -> Result<Node, E> {
        Ok(Node::Null)
    }

    fn visit_none<E: de::Error>(self) -> Result<Node, E> {
        Ok(Node::Null)
    }

    fn visit_str<E: de::Error>(self, value: &str) -> Result<Node, E> {
        Ok(Node::Text(value.to_owned()))
    }

    fn visit_string<E: de::Error>(self, value: String) -> Result<Node, E> {
        Ok(Node::Text(value))
    }

    fn visit_bool<E: de::Error>(self, value: bool) -> Result<Node, E> {
        Ok(Node::Other(value.to_string()))
    }

    fn visit_i64<E: de::Error>(self, value: i64) -> Result<Node, E> {
        Ok(Node::Other(value.to_string()))
    }

    fn visit_u64<E: de::Error>(self, value: u64) -> Result<Node, E> {
        Ok(Node::Other(value.to_string()))
    }

    fn visit_i128<E: de::Error>(self, value: i128) -> Result<Node, E> {
        Ok(Node::Other(value.to_string()))
    }

    fn visit_u128<E: de::Error>(self, value: u128) -> Result<Node, E> {
        Ok(Node::Other(value.to_string()))
    }

    fn visit_f64<E: de::Error>(self, value: f64) -> Result<Node, E> {
        Ok(Node::Other(value.to_string()))
    }

    fn visit_enum<A: de::EnumAccess<'de>>(self, access: A) -> Result<Node, A::Error> {
        // A tag such as `!important`: it has no meaning here, what it marks has.
        let (Raw(_), content) = access.variant::<Raw>()?;
        de::VariantAccess::newtype_variant::<Raw>(content).map(|raw| raw.0)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut access: A) -> Result<Node, A::Error> {
        let mut items = Vec::new();
        while let Some(Raw(item)) = access.next_element()? {
            items.push(item);
        }
        Ok(Node::List(items))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut access: A) -> Result<Node, A::Error> {
        let mut fields = Vec::new();
        while let Some(Key(key)) = access.next_key()? {
            let Raw(value) = access.next_value()?;
            fields.push((key, value));
        }
        Ok(Node::Map(fields))
    }
}

/// The key of a map, as the text that stands in the file.
struct Key(String);

impl<'de> Deserialize<'de> for Key {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer).map(Key)
    }
}

/// The message of the error with which [`Seek`] stops at what it was looking for.
const FOUND: &str = "vraagbaak: found the node";

/// Walks down `path` and fails at its end, so that the parser says where that is.
#[derive(Clone, Copy)]
struct Seek<'p> {
    path: &'p [Step],
    part: Part,
}

impl Seek<'_> {
    /// Whether `key` is the last step and the key itself is what is sought.
    fn ends_at_key(self, key: &str) -> bool {
        self.part == Part::Key && matches!(self.path, [Step::Key(last)] if last == key)
    }
}

impl<'de> DeserializeSeed<'de> for Seek<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Seek<'_> {
    type Value = ();

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        // The parser words "a text where a list was expected" with this: the place is the same.
        formatter.write_str(FOUND)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut access: A) -> Result<(), A::Error> {
        let Some((Step::Item(wanted), rest)) = self.path.split_first() else {
            return Err(de::Error::custom(FOUND));
        };
        for _ in 0..*wanted {
            if access.next_element::<de::IgnoredAny>()?.is_none() {
                return Ok(());
            }
        }
        access.next_element_seed(Seek { path: rest, part: self.part })?;
        while access.next_element::<de::IgnoredAny>()?.is_some() {}
        Ok(())
    }

    fn visit_map<A: MapAccess<'de>>(self, mut access: A) -> Result<(), A::Error> {
        let Some((Step::Key(wanted), rest)) = self.path.split_first() else {
            return Err(de::Error::custom(FOUND));
        };
        while let Some(Key(key)) = access.next_key_seed(SeekKey(self))? {
            if key == *wanted {
                access.next_value_seed(Seek { path: rest, part: self.part })?;
            } else {
                access.next_value::<de::IgnoredAny>()?;
            }
        }
        Ok(())
    }
}

/// Reads a key, or fails at it where the key is what is sought.
struct SeekKey<'p>(Seek<'p>);

impl<'de> DeserializeSeed<'de> for SeekKey<'_> {
    type Value = Key;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Key, D::Error> {
        deserializer.deserialize_str(self)
    }
}

impl Visitor<'_> for SeekKey<'_> {
    type Value = Key;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a key")
    }

    fn visit_str<E: de::Error>(self, value: &str) -> Result<Key, E> {
        if self.0.ends_at_key(value) { Err(E::custom(FOUND)) } else { Ok(Key(value.to_owned())) }
    }
}

#[cfg(test)]
mod tests {
    use super::{Node, Part, Position, Step, locate, parse};

    fn key(name: &str) -> Step {
        Step::Key(name.to_owned())
    }

    const FILE: &str = "id: winback\nquestion: {nl: Mag dat?, en: May I?}\nphrasings:\n  nl:\n    - een\n    - 2018\n";

    #[test]
    fn a_file_becomes_a_tree_in_its_own_order() {
        let Node::Map(fields) = parse(FILE).unwrap() else { panic!("no map") };
        let keys: Vec<_> = fields.iter().map(|(key, _)| key.as_str()).collect();
        assert_eq!(keys, ["id", "question", "phrasings"]);
    }

    #[test]
    fn a_number_is_told_from_a_text() {
        assert_eq!(
            parse("[a, 1, true, ~, '1']").unwrap(),
            Node::List(vec![
                Node::Text("a".into()),
                Node::Other("1".into()),
                Node::Other("true".into()),
                Node::Null,
                Node::Text("1".into()),
            ])
        );
    }

    #[test]
    fn places_are_found() {
        let at = |path: &[Step], part| locate(FILE, path, part).unwrap();
        assert_eq!(at(&[], Part::Value), Position { line: 1, column: 1 });
        assert_eq!(at(&[key("question")], Part::Key), Position { line: 2, column: 1 });
        assert_eq!(
            at(&[key("question"), key("en")], Part::Value),
            Position { line: 2, column: 30 }
        );
        let item = [key("phrasings"), key("nl"), Step::Item(1)];
        assert_eq!(at(&item, Part::Value), Position { line: 6, column: 7 });
    }

    #[test]
    fn what_is_missing_is_placed_at_what_should_hold_it() {
        let place = locate(FILE, &[key("question"), key("de")], Part::Value).unwrap();
        assert_eq!(place, Position { line: 2, column: 11 });
    }

    #[test]
    fn a_syntax_error_has_a_place() {
        let error = parse("id: a\nquestion: [\n").unwrap_err();
        assert!(error.position.unwrap().line >= 2, "{error:?}");
    }

    #[test]
    fn an_alias_bomb_is_refused() {
        let mut bomb = String::from("a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n");
        for level in 1..12 {
            let previous = format!("*a{}", level - 1);
            let row = vec![previous; 10].join(", ");
            bomb.push_str(&format!("a{level}: &a{level} [{row}]\n"));
        }
        assert!(parse(&bomb).unwrap_err().message.contains("repetition"));
    }

    #[test]
    fn deep_nesting_is_refused() {
        let deep = format!("{}{}", "[".repeat(100_000), "]".repeat(100_000));
        assert!(parse(&deep).is_err());
    }
}
