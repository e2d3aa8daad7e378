//! The rows of the conversation, or of what lies over it, with how far one is and what was found.

use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::text::Line;
use ratatui::widgets::Paragraph;

use super::{Painter, clamp, row_of, seen};
use crate::text::width::width;
use crate::text::wrap::Span;
use crate::tui::layout::{Laid, Row, indent};
use crate::tui::theme::Tone;

pub(super) fn draw(
    frame: &mut Frame<'_>,
    painter: &Painter<'_>,
    laid: &Laid,
    first: usize,
    area: Rect,
) {
    let shown = laid.rows.iter().enumerate().skip(first).take(usize::from(area.height));
    for (offset, (place, row)) in (0_u16..).zip(shown) {
        let line = found(painter, place, row).unwrap_or_else(|| painter.row(row));
        frame.render_widget(Paragraph::new(line), row_of(area, offset));
    }
    position(frame, painter, seen(laid, first, usize::from(area.height)), area);
}

/// A row with what was looked for marked in it; nothing where it holds none of that.
fn found(painter: &Painter<'_>, place: usize, row: &Row) -> Option<Line<'static>> {
    let model = painter.model;
    if model.overlay().is_some() {
        return None;
    }
    let pieces = model.hits.iter().flat_map(|hit| &hit.pieces);
    let ranges: Vec<_> =
        pieces.filter(|(row, _)| *row == place).map(|(_, range)| range.clone()).collect();
    if ranges.is_empty() {
        return None;
    }
    let text: String = row.iter().map(|span| span.text.as_str()).collect();
    let indent = indent(&text);
    let mut marked = Row::new();
    let mut at = 0;
    for span in row {
        for character in span.text.chars() {
            let is_hit = ranges.iter().any(|range| range.contains(&(at.max(indent) - indent)));
            let tone = if is_hit && at >= indent { Tone::SelectedMatch } else { span.style };
            match marked.last_mut() {
                Some(last) if last.style == tone => last.text.push(character),
                _ => marked.push(Span::new(character, tone)),
            }
            at += 1;
        }
    }
    Some(painter.row(&marked))
}

/// To the right of the row below the header: how far one is, where there is more than fits.
fn position(frame: &mut Frame<'_>, painter: &Painter<'_>, seen: Option<usize>, area: Rect) {
    let Some(seen) = seen else { return };
    let interface = painter.model.interface();
    let percent = interface.say_with("position", &[("percent", seen.into())]);
    let text =
        if seen < 100 { format!("{} · {percent}", interface.say("more-below")) } else { percent };
    let columns = clamp(width(&text));
    let place = Rect {
        x: area.right().saturating_sub(columns),
        y: area.y.saturating_sub(1),
        width: columns.min(area.width),
        height: 1,
    };
    frame.render_widget(Paragraph::new(painter.line(&[(&text, Tone::Quiet)])), place);
}
