//! Drawing. A view reads the model and changes nothing; every piece is clipped to its area, so no
//! size of the screen can make it fail.

mod body;
mod browse;
mod footer;
mod lower;
mod palette;

use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::text::{Line, Span as DrawnSpan};
use ratatui::widgets::Paragraph;

use super::keys::KeyMap;
use super::layout::Row;
use super::model::{MARGIN, Model, Overlay};
use super::theme::{Theme, Tone};
use crate::text::width::{shorten, width};

/// Draws the whole screen and puts the cursor where typing goes.
pub fn draw(frame: &mut Frame<'_>, model: &Model, keys: &KeyMap, theme: Theme) {
    let area = frame.area();
    frame.buffer_mut().set_style(area, theme.base());
    if model.is_too_small() {
        too_small(frame, model, area);
        return;
    }
    let inner = Rect { x: area.x + MARGIN, width: area.width.saturating_sub(2 * MARGIN), ..area };
    let painter = Painter { model, keys, theme };
    painter.header(frame, row_of(inner, 0));
    let body = Rect { y: inner.y + 2, height: clamp(model.body_rows()), ..inner };
    match &model.overlay {
        Some(Overlay::Browse { selected }) => browse::draw(frame, &painter, *selected, body),
        Some(Overlay::Palette { selected, .. }) => palette::draw(frame, &painter, *selected, body),
        Some(Overlay::Sheet { sheet, scroll }) => {
            body::draw(frame, &painter, &sheet.rows(model), *scroll, body);
        }
        None => body::draw(frame, &painter, &model.rows, model.scroll, body),
    }
    let below = body.bottom();
    let lower = Rect { y: below, height: inner.bottom().saturating_sub(below + 1), ..inner };
    lower::draw(frame, &painter, lower);
    footer::draw(frame, &painter, row_of(inner, area.height.saturating_sub(1)));
}

/// What every view needs.
struct Painter<'a> {
    model: &'a Model,
    keys: &'a KeyMap,
    theme: Theme,
}

impl Painter<'_> {
    /// The name of what is shown to the left, the language and the way to help to the right.
    fn header(&self, frame: &mut Frame<'_>, area: Rect) {
        let model = self.model;
        let language = model.conversation.language();
        let title = match &model.overlay {
            Some(Overlay::Browse { .. }) => model.interface().say("browse-title"),
            Some(Overlay::Palette { .. }) => model.interface().say("palette-title"),
            Some(Overlay::Sheet { sheet, .. }) => sheet.title(model),
            None => model.conversation.knowledge().manifest.title.in_language(language).to_owned(),
        };
        let right = format!("{language} · ? {}", model.interface().say("screen-help"));
        let room = usize::from(area.width).saturating_sub(width(&right) + 2);
        let left = shorten(&title, room);
        let gap = usize::from(area.width).saturating_sub(width(&left) + width(&right));
        let line = self.line(&[
            (&left, Tone::Strong),
            (&" ".repeat(gap), Tone::Body),
            (&right, Tone::Quiet),
        ]);
        frame.render_widget(Paragraph::new(line), area);
    }

    fn line(&self, pieces: &[(&str, Tone)]) -> Line<'static> {
        let span = |(text, tone): &(&str, Tone)| {
            DrawnSpan::styled((*text).to_owned(), self.theme.style(*tone))
        };
        pieces.iter().map(span).collect::<Vec<_>>().into()
    }

    fn row(&self, row: &Row) -> Line<'static> {
        let span = |span: &crate::text::wrap::Span<Tone>| {
            DrawnSpan::styled(span.text.clone(), self.theme.style(span.style))
        };
        row.iter().map(span).collect::<Vec<_>>().into()
    }
}

/// The row of `area` at a distance from its top; empty where the area ends before it.
fn row_of(area: Rect, offset: u16) -> Rect {
    let row = Rect { y: area.y.saturating_add(offset), height: 1, ..area };
    row.intersection(area)
}

fn clamp(number: usize) -> u16 {
    u16::try_from(number).unwrap_or(u16::MAX)
}

fn too_small(frame: &mut Frame<'_>, model: &Model, area: Rect) {
    let notice = shorten(&model.interface().say("too-small"), usize::from(area.width));
    frame.render_widget(Paragraph::new(notice), row_of(area, 0));
    if area.width > 0 && area.height > 0 {
        frame.set_cursor_position((area.x, area.y));
    }
}
