//! What stands around the prompt: suggestions or a remark above it, the prompt with the cursor.

use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::text::{Line, Span as DrawnSpan};
use ratatui::widgets::Paragraph;

use super::browse::marked;
use super::{Painter, clamp, row_of};
use crate::text::width::{shorten, width};
use crate::tui::model::Overlay;
use crate::tui::theme::Tone;

/// The mark before the prompt.
const MARK: &str = "▌ ";

/// Draws into `area`, below an empty row: the remark, the suggestions, the prompt.
pub(super) fn draw(frame: &mut Frame<'_>, painter: &Painter<'_>, area: Rect) {
    let model = painter.model;
    let mut offset = 1;
    for text in model.remark_rows() {
        remark(frame, painter, &text, row_of(area, offset));
        offset += 1;
    }
    for place in 0..model.shown_suggestions() {
        suggestion(frame, painter, place, row_of(area, offset));
        offset += 1;
    }
    let top = area.y + offset;
    let rows = Rect { y: top, height: area.bottom().saturating_sub(top), ..area };
    prompt(frame, painter, rows);
}

fn remark(frame: &mut Frame<'_>, painter: &Painter<'_>, text: &str, area: Rect) {
    let tone = if painter.model.notice.is_some() { Tone::Warning } else { Tone::Quiet };
    let text = format!("  {}", shorten(text, usize::from(area.width).saturating_sub(2)));
    frame.render_widget(Paragraph::new(painter.line(&[(&text, tone)])), area);
}

fn suggestion(frame: &mut Frame<'_>, painter: &Painter<'_>, place: usize, area: Rect) {
    let Some(suggestion) = painter.model.suggestions.get(place) else {
        return;
    };
    let chosen = painter.model.selected == Some(place);
    let sign = if chosen { "▸ " } else { "  " };
    let tone = if chosen { Tone::Selected } else { Tone::Accent };
    let mut spans = vec![DrawnSpan::styled(sign, painter.theme.style(tone))];
    let room = usize::from(area.width).saturating_sub(width(sign));
    spans.extend(marked(painter, suggestion, chosen, room));
    frame.render_widget(Paragraph::new(Line::from(spans)), area);
}

fn prompt(frame: &mut Frame<'_>, painter: &Painter<'_>, area: Rect) {
    let model = painter.model;
    if let Some(Overlay::Sheet { .. }) = model.overlay {
        frame.set_cursor_position((area.x, area.y));
        return;
    }
    let (rows, (row, column)) = model.prompt.rows(model.prompt_columns());
    let height = usize::from(area.height).max(1);
    let first = (row + 1).saturating_sub(height);
    for (offset, text) in (0_u16..).zip(rows.iter().skip(first).take(height)) {
        let line = painter.line(&[(MARK, Tone::Accent), (text, Tone::Body)]);
        frame.render_widget(Paragraph::new(line), row_of(area, offset));
    }
    if model.prompt.is_empty() {
        let text = model.interface().say(match model.overlay {
            Some(Overlay::Browse { .. } | Overlay::Palette { .. }) => "browse-filter",
            _ if model.conversation.is_asking() => "prompt-answer",
            _ => "prompt-placeholder",
        });
        let line = painter.line(&[(MARK, Tone::Accent), (&text, Tone::Quiet)]);
        frame.render_widget(Paragraph::new(line), row_of(area, 0));
    }
    let x = area.x.saturating_add(clamp(width(MARK) + column));
    let y = area.y.saturating_add(clamp(row - first));
    let last = (area.right().saturating_sub(1), area.bottom().saturating_sub(1));
    frame.set_cursor_position((x.min(last.0), y.min(last.1)));
}
