//! All questions by topic, those that fit the filter, with the letters that match marked.

use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::text::{Line, Span as DrawnSpan};
use ratatui::widgets::Paragraph;

use super::{Painter, row_of};
use crate::matching::suggestion::Suggestion;
use crate::text::width::width;
use crate::tui::model::BrowseLine;
use crate::tui::theme::Tone;

pub(super) fn draw(frame: &mut Frame<'_>, painter: &Painter<'_>, selected: usize, area: Rect) {
    let lines = painter.model.browse_lines();
    if lines.is_empty() {
        let text = painter.model.interface().say("browse-empty");
        let line = painter.line(&[(&text, Tone::Quiet)]);
        let wrapped = Paragraph::new(line).wrap(ratatui::widgets::Wrap { trim: true });
        frame.render_widget(wrapped, area);
        return;
    }
    let mut question = 0;
    let mut drawn: Vec<(Line<'static>, bool)> = Vec::new();
    for line in &lines {
        match line {
            BrowseLine::Topic(title) => {
                if !drawn.is_empty() {
                    drawn.push((Line::default(), false));
                }
                drawn.push((painter.line(&[(title, Tone::Heading)]), false));
            }
            BrowseLine::Question(suggestion) => {
                let chosen = question == selected;
                question += 1;
                drawn.push((row(painter, suggestion, chosen, usize::from(area.width)), chosen));
            }
        }
    }
    let at = drawn.iter().position(|(_, chosen)| *chosen).unwrap_or(0);
    let first = first_row(at, drawn.len(), usize::from(area.height));
    let shown = drawn.into_iter().skip(first).take(usize::from(area.height));
    for (offset, (line, _)) in (0_u16..).zip(shown) {
        frame.render_widget(Paragraph::new(line), row_of(area, offset));
    }
}

/// The first row to show, so that the chosen one stands in the middle where it can.
pub(super) fn first_row(chosen: usize, rows: usize, height: usize) -> usize {
    chosen.saturating_sub(height / 2).min(rows.saturating_sub(height))
}

fn row(
    painter: &Painter<'_>,
    suggestion: &Suggestion,
    chosen: bool,
    columns: usize,
) -> Line<'static> {
    let sign = if chosen { " ▸ " } else { "   " };
    let tone = if chosen { Tone::Selected } else { Tone::Accent };
    let mut spans = vec![DrawnSpan::styled(sign, painter.theme.style(tone))];
    spans.extend(marked(painter, suggestion, chosen, columns.saturating_sub(width(sign))));
    spans.into()
}

/// A question with its matching letters marked, cut to `columns`.
pub(super) fn marked(
    painter: &Painter<'_>,
    suggestion: &Suggestion,
    chosen: bool,
    columns: usize,
) -> Vec<DrawnSpan<'static>> {
    marked_text(painter, &suggestion.question, &suggestion.matched, chosen, columns)
}

/// A text with its matching letters marked, cut to `columns`.
pub(super) fn marked_text(
    painter: &Painter<'_>,
    text: &str,
    matched: &[usize],
    chosen: bool,
    columns: usize,
) -> Vec<DrawnSpan<'static>> {
    let base = painter.theme.style(if chosen { Tone::Selected } else { Tone::Body });
    let matching = base.patch(painter.theme.style(Tone::Match));
    let shown = crate::text::width::shorten(text, columns);
    let mut spans: Vec<DrawnSpan<'static>> = Vec::new();
    for (place, character) in shown.chars().enumerate() {
        let is_match = matched.binary_search(&place).is_ok();
        let style = if is_match { matching } else { base };
        match spans.last_mut() {
            Some(last) if last.style == style => last.content.to_mut().push(character),
            _ => spans.push(DrawnSpan::styled(character.to_string(), style)),
        }
    }
    spans
}
