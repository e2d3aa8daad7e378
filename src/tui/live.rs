//! The few actions that matter at the moment.

use super::action::Action;
use super::model::{Model, Overlay};
use crate::conversation::walk::At;

/// The actions that matter now, each with the key of its short name.
pub fn live(model: &Model) -> Vec<(Action, &'static str)> {
    match model.overlay {
        Some(Overlay::Browse { .. } | Overlay::Palette { .. }) => {
            vec![
                (Action::Submit, "footer-open"),
                (Action::Down, "footer-choose"),
                (Action::Back, "footer-back"),
            ]
        }
        Some(Overlay::Sheet { .. }) => {
            vec![(Action::Back, "footer-back"), (Action::PageDown, "footer-scroll")]
        }
        None => in_conversation(model),
    }
}

/// Those of the conversation itself, whatever lies over it.
pub fn in_conversation(model: &Model) -> Vec<(Action, &'static str)> {
    let walk_at = model.conversation.walk_at();
    match walk_at {
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
        _ => {
            let mut live = vec![(Action::Submit, "footer-ask")];
            if !model.suggestions.is_empty() {
                live.push((Action::Complete, "footer-complete"));
            }
            if model.last_scroll() > 0 {
                live.push((Action::PageDown, "footer-scroll"));
            }
            live.push((Action::Walk, "footer-walk"));
            live.push((Action::Palette, "footer-palette"));
            live.push((Action::Quit, "footer-quit"));
            live.push((Action::Browse, "footer-browse"));
            live
        }
    }
}
