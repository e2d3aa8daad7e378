//! Every action by its sentence, those that matter now first, to be found by typing a part of it.

use super::action::Action;
use super::keys::label;
use super::live::in_conversation;
use super::model::Model;
use crate::matching::suggestion::fit;

/// A line of the palette.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PaletteLine {
    /// What it does.
    pub action: Action,
    /// What it does, in a sentence.
    pub text: String,
    /// The places of the characters that match what was typed, in ascending order.
    pub matched: Vec<usize>,
    /// Its key.
    pub key: String,
}

/// The lines that fit what was typed, best first.
pub fn lines(model: &Model) -> Vec<PaletteLine> {
    let conversation = &model.conversation;
    let table = conversation.knowledge().keys.as_ref();
    let bindings = table.map(|table| table.bindings.as_slice()).unwrap_or_default();
    let typed = model.prompt.text();
    let now: Vec<Action> = in_conversation(model).into_iter().map(|(action, _)| action).collect();
    let mut found: Vec<((bool, i64), PaletteLine)> = Vec::new();
    for binding in bindings {
        let Some(action) = Action::from_name(&binding.action).filter(|a| a.is_in_palette()) else {
            continue;
        };
        let text = binding.description.in_language(conversation.language()).to_owned();
        let Some((points, matched)) = fit(&text, &typed) else { continue };
        let key = binding.keys.first().map(|name| label(name)).unwrap_or_default();
        let rank = (!now.contains(&action), -points);
        found.push((rank, PaletteLine { action, text, matched, key }));
    }
    // Once something is typed, what fits best comes first, whether or not it matters now.
    if typed.trim().is_empty() {
        found.sort_by_key(|((later, _), _)| *later);
    } else {
        found.sort_by_key(|((_, points), _)| *points);
    }
    found.into_iter().map(|(_, line)| line).collect()
}
