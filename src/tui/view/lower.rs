//! What stands around the prompt: suggestions or a remark above it, and the prompt.

use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::widgets::Paragraph;

use super::{Painter, clamp, row_of};
use crate::text::width::{shorten, width};
use crate::text::wrap::{Span, wrap};
use crate::tui::overlay::marked;
use crate::tui::theme::Tone;

/// The mark before the prompt.
const MARK: &str = "▌ ";

/// Draws into `area`, below an empty row: the remark, the suggestions, the prompt. Gives the place
/// where the next character goes.
pub(super) fn draw(frame: &mut Frame<'_>, painter: &Painter<'_>, area: Rect) -> (u16, u16) {
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
    prompt(frame, painter, rows)
}

fn remark(frame: &mut Frame<'_>, painter: &Painter<'_>, text: &str, area: Rect) {
    let tone = if painter.model.is_remark_urgent() { Tone::Warning } else { Tone::Quiet };
    let text = format!("  {}", shorten(text, usize::from(area.width).saturating_sub(2)));
    frame.render_widget(Paragraph::new(painter.line(&[(&text, tone)])), area);
}

fn suggestion(frame: &mut Frame<'_>, painter: &Painter<'_>, place: usize, area: Rect) {
    let Some(item) = painter.model.suggestions.get(place) else {
        return;
    };
    let chosen = painter.model.selected == Some(place);
    let mut row = vec![Span::new(if chosen { "▸ " } else { "  " }, Tone::Accent)];
    if !item.key.is_empty() {
        row.push(Span::new(format!("{:<16}", item.key), Tone::Accent));
    }
    let used: usize = row.iter().map(|span| width(&span.text)).sum();
    let room = usize::from(area.width).saturating_sub(used).max(1);
    let mut lines = wrap(&marked(item, chosen), room).into_iter();
    row.extend(lines.next().unwrap_or_default());
    if lines.next().is_some() {
        row.push(Span::new("…", Tone::Quiet));
    }
    frame.render_widget(Paragraph::new(painter.row(&row)), area);
}

fn prompt(frame: &mut Frame<'_>, painter: &Painter<'_>, area: Rect) -> (u16, u16) {
    let model = painter.model;
    if model.is_reading() {
        let text = shorten(&model.interface().say("prompt-reading"), usize::from(area.width));
        let line = painter.line(&[("  ", Tone::Body), (&text, Tone::Quiet)]);
        frame.render_widget(Paragraph::new(line), row_of(area, 0));
        return (area.x, area.y.min(area.bottom().saturating_sub(1)));
    }
    let (rows, (row, column)) = model.prompt.rows(model.prompt_columns());
    let height = usize::from(area.height).max(1);
    let first = (row + 1).saturating_sub(height);
    for (offset, text) in (0_u16..).zip(rows.iter().skip(first).take(height)) {
        let line = painter.line(&[(MARK, Tone::Accent), (text, Tone::Body)]);
        frame.render_widget(Paragraph::new(line), row_of(area, offset));
    }
    if model.prompt.is_empty() {
        let text = shorten(&placeholder(painter), model.prompt_columns());
        let line = painter.line(&[(MARK, Tone::Accent), (&text, Tone::Quiet)]);
        frame.render_widget(Paragraph::new(line), row_of(area, 0));
    }
    let x = area.x.saturating_add(clamp(width(MARK) + column));
    let y = area.y.saturating_add(clamp(row - first));
    let last = (area.right().saturating_sub(1), area.bottom().saturating_sub(1));
    (x.min(last.0), y.min(last.1))
}

fn placeholder(painter: &Painter<'_>) -> String {
    let model = painter.model;
    let conversation = &model.conversation;
    let key = match model.overlay() {
        Some(_) => "browse-filter",
        None if conversation.is_asking() => "prompt-answer",
        None if conversation.turns().is_empty() => "prompt-placeholder",
        None => "prompt-next",
    };
    model.interface().say(key)
}
