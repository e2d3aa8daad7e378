//! The contents beside the conversation, on a wide screen.

use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::widgets::Paragraph;

use super::{Painter, row_of};
use crate::tui::side::rows;
use crate::tui::theme::Tone;

/// How far the text is set off from the conversation: a gap, the line, a gap.
const LEAD: &str = "  │ ";

pub(super) fn draw(frame: &mut Frame<'_>, painter: &Painter<'_>, area: Rect) {
    if area.width == 0 {
        return;
    }
    let text = Rect { x: area.x + 4, width: area.width.saturating_sub(4), ..area };
    for offset in 0..area.height {
        let line = painter.line(&[(LEAD, Tone::Quiet)]);
        frame.render_widget(Paragraph::new(line), row_of(area, offset));
    }
    let rows = rows(painter.model, usize::from(text.width), usize::from(text.height));
    for (offset, row) in (0_u16..).zip(rows.iter().take(usize::from(text.height))) {
        frame.render_widget(Paragraph::new(painter.row(row)), row_of(text, offset));
    }
}
