//! Every action with its key, those that fit the filter.

use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::text::{Line, Span as DrawnSpan};
use ratatui::widgets::Paragraph;

use super::browse::{first_row, marked_text};
use super::{Painter, row_of};
use crate::text::width::width;
use crate::tui::palette::{PaletteLine, lines};
use crate::tui::theme::Tone;

/// How wide the column of the keys is.
const KEYS: usize = 12;

pub(super) fn draw(frame: &mut Frame<'_>, painter: &Painter<'_>, selected: usize, area: Rect) {
    let lines = lines(painter.model);
    if lines.is_empty() {
        let text = painter.model.interface().say("palette-empty");
        let line = painter.line(&[(&text, Tone::Quiet)]);
        frame.render_widget(Paragraph::new(line), row_of(area, 0));
        return;
    }
    let height = usize::from(area.height);
    let first = first_row(selected, lines.len(), height);
    let shown = lines.iter().enumerate().skip(first).take(height);
    for (offset, (place, line)) in (0_u16..).zip(shown) {
        let drawn = row(painter, line, place == selected, usize::from(area.width));
        frame.render_widget(Paragraph::new(drawn), row_of(area, offset));
    }
}

fn row(painter: &Painter<'_>, line: &PaletteLine, chosen: bool, columns: usize) -> Line<'static> {
    let sign = if chosen { " ▸ " } else { "   " };
    let tone = if chosen { Tone::Selected } else { Tone::Accent };
    let padding = " ".repeat(KEYS.saturating_sub(width(&line.key)));
    let mut spans = vec![
        DrawnSpan::styled(sign, painter.theme.style(tone)),
        DrawnSpan::styled(line.key.clone(), painter.theme.style(Tone::Accent)),
        DrawnSpan::raw(padding),
    ];
    let room = columns.saturating_sub(width(sign) + KEYS);
    spans.extend(marked_text(painter, &line.text, &line.matched, chosen, room));
    spans.into()
}
