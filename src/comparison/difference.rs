//! Two sheets of the same thing laid beside each other.

use super::sentences::sentences;
use super::sheet::{Content, Part, PartRows, Row, Sheet};
use super::{Change, What};

/// What changed from one sheet to the other; a verdict first.
pub(super) fn changes(old: &Sheet, new: &Sheet) -> Vec<Change> {
    let mut found = Vec::new();
    for rows in &new.parts {
        match old.part(&rows.part) {
            Some(before) => found.extend(between(before, rows)),
            None if parent_is_in(&rows.part, old) => {
                found.push(change(rows, What::Added(rows.title.clone())));
            }
            None => {}
        }
    }
    for rows in &old.parts {
        if new.part(&rows.part).is_none() && parent_is_in(&rows.part, new) {
            found.push(change(rows, What::Gone(rows.title.clone())));
        }
    }
    let is_verdict = |change: &Change| matches!(change.what, What::Value { field: "verdict", .. });
    found.sort_by_key(|change| !is_verdict(change));
    found
}

/// Whether the question of an option is there: where it is not, that says it all.
fn parent_is_in(part: &Part, sheet: &Sheet) -> bool {
    match part {
        Part::Option(question, _) => sheet.part(&Part::Question(question.clone())).is_some(),
        _ => true,
    }
}

fn change(rows: &PartRows, what: What) -> Change {
    Change { part: rows.part.clone(), what }
}

fn between(old: &PartRows, new: &PartRows) -> Vec<Change> {
    let same = |one: &Row, other: &Row| {
        one.field == other.field && one.content.language() == other.content.language()
    };
    let mut found = Vec::new();
    for row in &new.rows {
        let before = old.rows.iter().find(|before| same(before, row));
        found.extend(difference(row.field, before.map(|row| &row.content), Some(&row.content)));
    }
    for row in &old.rows {
        if !new.rows.iter().any(|after| same(after, row)) {
            found.extend(difference(row.field, Some(&row.content), None));
        }
    }
    found.into_iter().map(|what| change(new, what)).collect()
}

/// What changed of a row; of a row that is not there, everything.
fn difference(field: &'static str, old: Option<&Content>, new: Option<&Content>) -> Option<What> {
    let either = new.or(old)?;
    match either {
        Content::Words(language, _) => {
            let words = |content: Option<&Content>| match content {
                Some(Content::Words(_, words)) => words.clone(),
                _ => String::new(),
            };
            let (old, new) = (words(old), words(new));
            let differs = sentences(&old) != sentences(&new);
            differs.then_some(What::Words { field, language: *language, old, new })
        }
        Content::Value(_) => {
            let value = |content: Option<&Content>| match content {
                Some(Content::Value(value)) => Some(value.clone()),
                _ => None,
            };
            let (old, new) = (value(old), value(new));
            (old != new).then_some(What::Value { field, old, new })
        }
        Content::Items(language, _) => {
            let items = |content: Option<&Content>| match content {
                Some(Content::Items(_, items)) => items.iter().map(|item| plain(item)).collect(),
                _ => Vec::new(),
            };
            let (old, new): (Vec<String>, Vec<String>) = (items(old), items(new));
            let (gone, added) = (without(&old, &new), without(&new, &old));
            let differs = !gone.is_empty() || !added.is_empty();
            differs.then_some(What::Items { field, language: *language, gone, added })
        }
    }
}

/// A text in which white space means nothing.
fn plain(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The items that are not among the others; what stands twice must be there twice.
fn without(items: &[String], others: &[String]) -> Vec<String> {
    let mut others: Vec<&String> = others.iter().collect();
    let mut left = Vec::new();
    for item in items {
        match others.iter().position(|other| *other == item) {
            Some(place) => {
                others.swap_remove(place);
            }
            None => left.push(item.clone()),
        }
    }
    left
}
