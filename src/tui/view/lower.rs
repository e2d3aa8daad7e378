//! What stands around the prompt: suggestions or a remark above it, the prompt with the cursor.

use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::text::{Line, Span as DrawnSpan};
use ratatui::widgets::Paragraph;

use super::browse::marked;
use super::{Painter, clamp, row_of};
use crate::conversation::input::Input;
use crate::text::width::{shorten, width};
use crate::tui::model::Overlay;
use crate::tui::theme::Tone;

/// The mark before the prompt.
const MARK: &str = "▌ ";

/// Draws into `area`: the row of remarks, the suggestions, the prompt at the bottom.
pub(super) fn draw(frame: &mut Frame<'_>, painter: &Painter<'_>, area: Rect) {
    let model = painter.model;
    remark(frame, painter, row_of(area, 0));
    for (offset, place) in (1_u16..).zip(0..model.shown_suggestions()) {
        suggestion(frame, painter, place, row_of(area, offset));
    }
    let top = area.y + 1 + clamp(model.shown_suggestions());
    let rows = Rect { y: top, height: area.bottom().saturating_sub(top), ..area };
    prompt(frame, painter, rows);
}

/// A notice, what a number would open, or how the words typed are read.
fn remark(frame: &mut Frame<'_>, painter: &Painter<'_>, area: Rect) {
    let model = painter.model;
    let interface = model.interface();
    let (text, tone) = if let Some(notice) = &model.notice {
        (notice.clone(), Tone::Warning)
    } else if let Some(hint) = option_hint(painter) {
        (hint, Tone::Quiet)
    } else if let Some(words) = &model.read_as {
        (interface.say_with("read-as", &[("words", words.into())]), Tone::Quiet)
    } else {
        return;
    };
    let text = format!("  {}", shorten(&text, usize::from(area.width).saturating_sub(2)));
    frame.render_widget(Paragraph::new(painter.line(&[(&text, tone)])), area);
}

fn option_hint(painter: &Painter<'_>) -> Option<String> {
    let model = painter.model;
    let Input::Number(number) = Input::parse(&model.prompt.text()) else {
        return None;
    };
    let entry = *model.conversation.options().get(number.checked_sub(1)?)?;
    let entry = model.conversation.knowledge().entries.get(entry)?;
    let question = entry.question.in_language(model.conversation.language());
    let arguments = [("number", number.into()), ("question", question.into())];
    Some(model.interface().say_with("option-hint", &arguments))
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
            Some(Overlay::Browse { .. }) => "browse-filter",
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
