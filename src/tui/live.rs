//! The few actions that matter at the moment.

use super::action::Action;
use super::model::Model;
use super::overlay::{Kind, Overlay};
use crate::conversation::walk::At;

/// The actions that matter now, most first, each with the key of its short name.
pub fn live(model: &Model) -> Vec<(Action, &'static str)> {
    model.overlay().map_or_else(|| in_conversation(model), in_overlay)
}

/// Those of what lies below the uppermost overlay: for the lists that show what can be done.
pub fn below(model: &Model) -> Vec<(Action, &'static str)> {
    let below = model.overlays.iter().rev().nth(1);
    below.map_or_else(|| in_conversation(model), in_overlay)
}

fn in_overlay(overlay: &Overlay) -> Vec<(Action, &'static str)> {
    let mut live = Vec::new();
    if overlay.kind.is_filtered() {
        live.extend([(Action::Submit, "footer-open"), (Action::Down, "footer-choose")]);
        if !matches!(overlay.kind, Kind::Palette | Kind::Earlier) {
            live.push((Action::Complete, "footer-part"));
        }
    } else {
        live.extend([(Action::Down, "footer-scroll")]);
    }
    live.push((Action::Back, "footer-back"));
    live
}

fn in_conversation(model: &Model) -> Vec<(Action, &'static str)> {
    match model.conversation.walk_at() {
        _ if model.selected.is_some() => vec![
            (Action::Submit, "footer-open"),
            (Action::Complete, "footer-complete"),
            (Action::Back, "footer-back"),
        ],
        _ if model.conversation.is_asking() => vec![
            (Action::Submit, "footer-answer"),
            (Action::Down, "footer-choose"),
            (Action::Left, "footer-back"),
            (Action::Why, "footer-why"),
            (Action::Change, "footer-change"),
        ],
        Some(At::Picking | At::Confirming(_)) => vec![
            (Action::Submit, "footer-answer"),
            (Action::Down, "footer-choose"),
            (Action::Back, "footer-back"),
        ],
        Some(At::Outcome(_)) => vec![
            (Action::Tick, "footer-tick"),
            (Action::Save, "footer-save"),
            (Action::Copy, "footer-copy"),
            (Action::Mail, "footer-mail"),
            (Action::Change, "footer-change"),
        ],
        _ => asking(model),
    }
}

/// While a question may be typed.
fn asking(model: &Model) -> Vec<(Action, &'static str)> {
    let mut live = vec![(Action::Submit, "footer-ask")];
    if !model.suggestions.is_empty() {
        live.push((Action::Complete, "footer-complete"));
    }
    if model.last_scroll() > 0 {
        live.push((Action::PageDown, "footer-scroll"));
    }
    let has_answer = !model.conversation.turns().is_empty();
    live.push((Action::Walk, "footer-walk"));
    live.push((Action::Palette, "footer-palette"));
    if has_answer {
        live.push((Action::Words, "footer-words"));
        live.push((Action::Copy, "footer-copy"));
    }
    live.push((Action::Quit, "footer-quit"));
    live.push((Action::Browse, "footer-browse"));
    live
}
