//! The few keys that matter now, and how much there is to find.

use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::widgets::Paragraph;

use super::Painter;
use crate::conversation::walk::At;
use crate::text::width::width;
use crate::tui::action::Action;
use crate::tui::model::Overlay;
use crate::tui::theme::Tone;

pub(super) fn draw(frame: &mut Frame<'_>, painter: &Painter<'_>, area: Rect) {
    let model = painter.model;
    let interface = model.interface();
    let mut pieces: Vec<(String, Tone)> = Vec::new();
    let mut used = 0;
    for (action, key) in live(painter) {
        let (label, name) = (painter.keys.label(action), interface.say(key));
        let next = width(label) + 1 + width(&name) + 3;
        if used + next > usize::from(area.width) {
            break;
        }
        used += next;
        pieces.push((label.to_owned(), Tone::Accent));
        pieces.push((format!(" {name}   "), Tone::Quiet));
    }
    let count = model.conversation.knowledge().entries.len();
    let count = interface.say_with("count-entries", &[("count", count.into())]);
    if used + width(&count) <= usize::from(area.width) {
        let gap = usize::from(area.width) - used - width(&count);
        pieces.push((format!("{}{count}", " ".repeat(gap)), Tone::Quiet));
    }
    let pieces: Vec<_> = pieces.iter().map(|(text, tone)| (text.as_str(), *tone)).collect();
    frame.render_widget(Paragraph::new(painter.line(&pieces)), area);
}

/// The actions that matter now, each with the key of its short name.
fn live(painter: &Painter<'_>) -> Vec<(Action, &'static str)> {
    let model = painter.model;
    let walk_at = model.conversation.walk_at();
    match model.overlay {
        Some(Overlay::Browse { .. }) => {
            vec![
                (Action::Submit, "footer-open"),
                (Action::Down, "footer-choose"),
                (Action::Back, "footer-back"),
            ]
        }
        Some(Overlay::Sheet { .. }) => {
            vec![(Action::Back, "footer-back"), (Action::PageDown, "footer-scroll")]
        }
        None if model.selected.is_some() => vec![
            (Action::Submit, "footer-open"),
            (Action::Complete, "footer-complete"),
            (Action::Back, "footer-back"),
        ],
        None if model.conversation.is_asking() => vec![
            (Action::Submit, "footer-answer"),
            (Action::Down, "footer-choose"),
            (Action::Left, "footer-back"),
            (Action::Why, "footer-why"),
            (Action::Change, "footer-change"),
        ],
        None if matches!(walk_at, Some(At::Picking | At::Confirming(_))) => vec![
            (Action::Submit, "footer-answer"),
            (Action::Down, "footer-choose"),
            (Action::Back, "footer-back"),
        ],
        None if matches!(walk_at, Some(At::Outcome(_))) => vec![
            (Action::Tick, "footer-tick"),
            (Action::Save, "footer-save"),
            (Action::Copy, "footer-copy"),
            (Action::Mail, "footer-mail"),
            (Action::Change, "footer-change"),
        ],
        None => {
            let mut live = vec![(Action::Submit, "footer-ask")];
            if !model.suggestions.is_empty() {
                live.push((Action::Complete, "footer-complete"));
            }
            if model.last_scroll() > 0 {
                live.push((Action::PageDown, "footer-scroll"));
            }
            live.push((Action::Walk, "footer-walk"));
            live.push((Action::Browse, "footer-browse"));
            live.push((Action::Quit, "footer-quit"));
            live
        }
    }
}
