//! The few keys that matter now, and how much there is to find.

use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::widgets::Paragraph;

use super::Painter;
use crate::text::width::width;
use crate::tui::keys;
use crate::tui::live::live;
use crate::tui::theme::Tone;

/// How many keys are shown at most: more would not be read.
const MOST: usize = 6;

pub(super) fn draw(frame: &mut Frame<'_>, painter: &Painter<'_>, area: Rect) {
    let model = painter.model;
    let interface = model.interface();
    let mut pieces: Vec<(String, Tone)> = Vec::new();
    let mut used = 0;
    for (action, key) in live(model).into_iter().take(MOST) {
        let (label, name) = (keys::shown(model, action), interface.say(key));
        let next = width(&label) + 1 + width(&name) + 3;
        if used + next > usize::from(area.width) {
            break;
        }
        used += next;
        pieces.push((label, Tone::Accent));
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
