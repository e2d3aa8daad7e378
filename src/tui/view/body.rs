//! The rows of the conversation, or of a sheet over it, with how far one is.

use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::widgets::Paragraph;

use super::{Painter, row_of};
use crate::text::width::width;
use crate::tui::layout::Row;
use crate::tui::theme::Tone;

pub(super) fn draw(
    frame: &mut Frame<'_>,
    painter: &Painter<'_>,
    rows: &[Row],
    scroll: usize,
    area: Rect,
) {
    let shown = rows.iter().skip(scroll).take(usize::from(area.height));
    for (offset, row) in (0_u16..).zip(shown) {
        frame.render_widget(Paragraph::new(painter.row(row)), row_of(area, offset));
    }
    position(frame, painter, rows.len(), scroll, area);
}

/// To the right of the row below the header: how much of the whole lies above the lower edge, where
/// there is more than fits.
fn position(frame: &mut Frame<'_>, painter: &Painter<'_>, rows: usize, scroll: usize, area: Rect) {
    let height = usize::from(area.height);
    if rows <= height || rows == 0 {
        return;
    }
    let seen = (scroll + height).min(rows) * 100 / rows;
    let interface = painter.model.interface();
    let percent = interface.say_with("position", &[("percent", seen.into())]);
    let text =
        if seen < 100 { format!("{} · {percent}", interface.say("more-below")) } else { percent };
    let columns = u16::try_from(width(&text)).unwrap_or(u16::MAX);
    let place = Rect {
        x: area.right().saturating_sub(columns),
        y: area.y.saturating_sub(1),
        width: columns.min(area.width),
        height: 1,
    };
    frame.render_widget(Paragraph::new(painter.line(&[(&text, Tone::Quiet)])), place);
}
