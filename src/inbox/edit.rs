//! Putting something into the text of a YAML file: where it belongs, as its neighbours are written,
//! with every comment and every other byte left alone.
//!
//! Nobody can foresee every way to write YAML. So each edit is proved: the new text is read, and must
//! say what the old one said with what was to be added, and nothing else.

use super::lines::{Insertion, Lines, with};
use super::scalar::{Style, written};
use crate::knowledge::yaml::{Node, Part, Position, Step, locate, parse};

/// Nothing was found to be changed safely; the officer must edit the file herself.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CannotEdit;

/// A text with these texts added to the end of the list at `path`, whose last two steps are keys. Where
/// the list, or also the map above it, is not there, it is made.
///
/// # Errors
/// If the file is written in a way that this cannot add to.
pub fn add_texts(text: &str, path: &[Step], texts: &[String]) -> Result<String, CannotEdit> {
    let before = parse(text).or(Err(CannotEdit))?;
    let edited = if at(&before, path).is_some() {
        add_to_list(text, &before, path, texts)
    } else {
        add_list(text, &before, path, texts)
    };
    let edited = edited.ok_or(CannotEdit)?;
    let mut expected = before;
    let list = list_at(&mut expected, path).ok_or(CannotEdit)?;
    list.extend(texts.iter().map(|text| Node::Text(text.clone())));
    proved(edited, &expected)
}

/// A text with one more item at the end of the list of lines at `path`: `lines` are the item without
/// its dash, which is written as that of its neighbours.
///
/// # Errors
/// If there is no such list, or it is written in another way.
pub fn add_item(text: &str, path: &[Step], lines: &[String]) -> Result<String, CannotEdit> {
    let mut expected = parse(text).or(Err(CannotEdit))?;
    let new = parse(&lines.join("\n")).or(Err(CannotEdit))?;
    let list = list_at(&mut expected, path).ok_or(CannotEdit)?;
    list.push(new);
    let place = list.len().checked_sub(2).ok_or(CannotEdit)?;
    let file = Lines::of(text);
    let dash = Dash::of(text, &file, path, place).ok_or(CannotEdit)?;
    let margin = " ".repeat(dash.before.len());
    let lines = lines.iter().enumerate().map(|(number, line)| {
        let before = if number == 0 { dash.before } else { &margin };
        format!("{before}{line}")
    });
    let insertion = file.with_below(dash.last_line, &lines.collect::<Vec<_>>());
    proved(with(text, vec![insertion]), &expected)
}

fn proved(edited: String, expected: &Node) -> Result<String, CannotEdit> {
    let says = parse(&edited).or(Err(CannotEdit))?;
    if sorted(&says) == sorted(expected) { Ok(edited) } else { Err(CannotEdit) }
}

/// A node with the keys of every map in one order: between braces something new stands first.
fn sorted(node: &Node) -> Node {
    match node {
        Node::Map(fields) => {
            let mut fields: Vec<_> =
                fields.iter().map(|(key, value)| (key.clone(), sorted(value))).collect();
            fields.sort_by(|one, other| one.0.cmp(&other.0));
            Node::Map(fields)
        }
        Node::List(items) => Node::List(items.iter().map(sorted).collect()),
        other => other.clone(),
    }
}

/// The node at `path`.
fn at<'n>(node: &'n Node, path: &[Step]) -> Option<&'n Node> {
    path.iter().try_fold(node, |node, step| match (node, step) {
        (Node::Map(fields), Step::Key(wanted)) => {
            fields.iter().find(|(key, _)| key == wanted).map(|(_, value)| value)
        }
        (Node::List(items), Step::Item(place)) => items.get(*place),
        _ => None,
    })
}

/// The list at `path`, made with the maps above it where they are not there.
fn list_at<'n>(node: &'n mut Node, path: &[Step]) -> Option<&'n mut Vec<Node>> {
    let Some((step, rest)) = path.split_first() else {
        return match node {
            Node::List(items) => Some(items),
            _ => None,
        };
    };
    match (node, step) {
        (Node::Map(fields), Step::Key(wanted)) => {
            let place = fields.iter().position(|(key, _)| key == wanted);
            let place = place.unwrap_or_else(|| {
                let new =
                    if rest.is_empty() { Node::List(Vec::new()) } else { Node::Map(Vec::new()) };
                fields.push((wanted.clone(), new));
                fields.len() - 1
            });
            list_at(&mut fields.get_mut(place)?.1, rest)
        }
        (Node::List(items), Step::Item(place)) => list_at(items.get_mut(*place)?, rest),
        _ => None,
    }
}

/// The dash of an item of a list of lines.
struct Dash<'t> {
    /// What stands on its line before the item: spaces, the dash, spaces.
    before: &'t str,
    /// The item as it is written, to the end of its line.
    item: &'t str,
    /// The number of the last line of the item, counted from 0.
    last_line: usize,
}

impl<'t> Dash<'t> {
    /// That of the item at `place` of the list at `path`; nothing where it is written otherwise.
    fn of(text: &str, lines: &Lines<'t>, path: &[Step], place: usize) -> Option<Self> {
        let position = item_position(text, path, place)?;
        let number = position.line.checked_sub(1)?;
        let line = lines.line(number);
        let column = line.char_indices().map(|(at, _)| at).nth(position.column.checked_sub(1)?)?;
        let (before, item) = line.split_at_checked(column)?;
        let indent = before.len() - before.trim_start().len();
        if before.trim() != "-" {
            return None;
        }
        Some(Self { before, item, last_line: lines.last_of_block(number, indent, false) })
    }
}

fn item_position(text: &str, path: &[Step], place: usize) -> Option<Position> {
    let path: Vec<Step> = path.iter().cloned().chain([Step::Item(place)]).collect();
    locate(text, &path, Part::Value)
}

fn add_to_list(text: &str, node: &Node, path: &[Step], texts: &[String]) -> Option<String> {
    let Node::List(items) = at(node, path)? else { return None };
    let lines = Lines::of(text);
    let start = lines.offset(locate(text, path, Part::Value)?)?;
    let Some(last) = items.len().checked_sub(1) else {
        let flow = texts.iter().map(|text| written(text, Style::Plain)).collect::<Vec<_>>();
        let is_open = text.get(start..)?.starts_with('[');
        return is_open
            .then(|| with(text, vec![Insertion { at: start + 1, text: flow.join(", ") }]));
    };
    if text.get(start..)?.starts_with('[') {
        let at = lines.offset(item_position(text, path, last)?)?;
        return add_to_brackets(text, &lines, at, texts);
    }
    let dash = Dash::of(text, &lines, path, last)?;
    let style = Style::of(dash.item);
    let new: Vec<String> =
        texts.iter().map(|text| format!("{}{}", dash.before, written(text, style))).collect();
    Some(with(text, vec![lines.with_below(dash.last_line, &new)]))
}

/// Adds to a list in brackets, whose last item stands at byte `at`.
fn add_to_brackets(text: &str, lines: &Lines<'_>, at: usize, texts: &[String]) -> Option<String> {
    let item = text.get(at..)?;
    let style = Style::of(item);
    let end = at + length_in_brackets(item)?;
    let new: Vec<String> = texts.iter().map(|text| written(text, style)).collect();
    let before = text.get(..at)?.rsplit('\n').next()?;
    if !before.trim().is_empty() {
        let new = new.iter().map(|new| format!(", {new}")).collect();
        return Some(with(text, vec![Insertion { at: end, text: new }]));
    }
    // Every item on a line of its own.
    let ending = lines.ending();
    let rest = text.get(end..)?;
    let line_end = rest.find('\n').unwrap_or(rest.len());
    let behind = rest.get(..line_end)?.trim_end_matches('\r');
    let after_comma = behind.strip_prefix(',');
    let below = after_comma.unwrap_or(behind).trim_start();
    if !below.is_empty() && !below.starts_with('#') {
        // The bracket, or something else, stands behind it on its line.
        let new = new.iter().map(|new| format!(",{ending}{before}{new}")).collect();
        return Some(with(text, vec![Insertion { at: end, text: new }]));
    }
    let line = end + behind.len();
    if after_comma.is_some() {
        let new = new.iter().map(|new| format!("{ending}{before}{new},")).collect();
        return Some(with(text, vec![Insertion { at: line, text: new }]));
    }
    let new = format!("{ending}{before}{}", new.join(&format!(",{ending}{before}")));
    let comma = Insertion { at: end, text: ",".to_owned() };
    Some(with(text, vec![comma, Insertion { at: line, text: new }]))
}

/// How many bytes an item takes that stands between brackets.
fn length_in_brackets(item: &str) -> Option<usize> {
    match Style::of(item) {
        Style::Plain => {
            let end = item.find([',', ']'])?;
            let written = item.get(..end)?;
            let end = written.find(" #").unwrap_or(end);
            Some(item.get(..end)?.trim_end().len())
        }
        Style::Single => {
            let mut rest = 1;
            loop {
                let close = rest + item.get(rest..)?.find('\'')?;
                if !item.get(close + 1..)?.starts_with('\'') {
                    return Some(close + 1);
                }
                rest = close + 2;
            }
        }
        Style::Double => {
            let mut is_escaped = false;
            for (at, character) in item.char_indices().skip(1) {
                match character {
                    '"' if !is_escaped => return Some(at + 1),
                    '\\' => is_escaped = !is_escaped,
                    _ => is_escaped = false,
                }
            }
            None
        }
    }
}

/// Makes the list at `path`: below the last key of the map above it, or at the end of the file with
/// that map too.
fn add_list(text: &str, node: &Node, path: &[Step], texts: &[String]) -> Option<String> {
    let (Step::Key(key), above) = path.split_last()? else { return None };
    let lines = Lines::of(text);
    if let Some(map) = at(node, above) {
        let Node::Map(fields) = map else { return None };
        let start = lines.offset(locate(text, above, Part::Value)?)?;
        if text.get(start..)?.starts_with('{') {
            let flow = texts.iter().map(|text| written(text, Style::Plain)).collect::<Vec<_>>();
            let more = if fields.is_empty() { "" } else { ", " };
            let new = format!("{key}: [{}]{more}", flow.join(", "));
            return Some(with(text, vec![Insertion { at: start + 1, text: new }]));
        }
        let last = Step::Key(fields.last()?.0.clone());
        let last: Vec<Step> = above.iter().cloned().chain([last]).collect();
        let position = locate(text, &last, Part::Key)?;
        let indent = position.column.checked_sub(1)?;
        let below = lines.last_of_block(position.line.checked_sub(1)?, indent, true);
        return Some(with(text, vec![lines.with_below(below, &block(key, texts, indent))]));
    }
    let (Step::Key(map), []) = above.split_last()? else { return None };
    let below = lines.count().checked_sub(1)?;
    let new = [vec![format!("{map}:")], block(key, texts, 2)].concat();
    Some(with(text, vec![lines.with_below(below, &new)]))
}

/// A list of lines below its key.
pub(super) fn block(key: &str, texts: &[String], indent: usize) -> Vec<String> {
    let margin = " ".repeat(indent);
    let items = texts.iter().map(|text| format!("{margin}  - {}", written(text, Style::Plain)));
    std::iter::once(format!("{margin}{key}:")).chain(items).collect()
}
