//! Drawing. A view reads the model and changes nothing; every piece is clipped to its area, so no
//! size of the screen can make it fail.

mod ascii;
mod body;
mod footer;
pub mod links;
mod lower;
mod side;

use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::text::{Line, Span as DrawnSpan};
use ratatui::widgets::Paragraph;

use super::keys;
use super::layout::{Laid, Row};
use super::model::{Focus, MARGIN, Model};
use super::theme::{Theme, Tone};
use crate::text::width::{shorten, width};
use crate::tui::action::Action;

/// Draws the whole screen and puts the cursor where the focus is; gives its column and row.
pub fn draw(frame: &mut Frame<'_>, model: &Model, theme: Theme) -> (u16, u16) {
    let area = frame.area();
    frame.buffer_mut().set_style(area, theme.base());
    let cursor = if model.is_too_small() {
        too_small(frame, model, area);
        (area.x, area.y)
    } else {
        whole(frame, &Painter { model, theme }, area)
    };
    if model.is_ascii {
        ascii::replace(frame.buffer_mut());
    }
    if area.width > 0 && area.height > 0 {
        frame.set_cursor_position(cursor);
    }
    cursor
}

fn whole(frame: &mut Frame<'_>, painter: &Painter<'_>, area: Rect) -> (u16, u16) {
    let model = painter.model;
    let inner = Rect { x: area.x + MARGIN, width: area.width.saturating_sub(2 * MARGIN), ..area };
    let (laid, first) = model.body();
    let focus = model.focus(&laid);
    painter.header(frame, row_of(inner, 0));
    let body = body_area(model, area);
    body::draw(frame, painter, &laid, first, body);
    side::draw(frame, painter, side_area(model, area));
    let below = body.bottom();
    let lower = Rect { y: below, height: inner.bottom().saturating_sub(below + 1), ..inner };
    let prompt = lower::draw(frame, painter, lower);
    footer::draw(frame, painter, row_of(inner, area.height.saturating_sub(1)));
    // The row of a sign of a chosen suggestion, or of a chosen line, where it can be seen.
    let at = match focus {
        Focus::Prompt => None,
        Focus::Suggestion(place) => {
            Some((lower.x, lower.y + 1 + clamp(model.remark_rows().len() + place)))
        }
        Focus::Row(row) => row_on_screen(row, first, body).map(|y| (body.x + MARGIN + 1, y)),
    };
    at.unwrap_or(prompt)
}

/// Where the conversation, or what lies over it, is drawn on a screen of this size.
pub(super) fn body_area(model: &Model, area: Rect) -> Rect {
    let taken = 2 * MARGIN + model.side();
    let body = Rect {
        x: area.x + MARGIN,
        y: area.y + 2,
        width: area.width.saturating_sub(taken),
        height: clamp(model.body_rows()),
    };
    body.intersection(area)
}

/// Where the contents are drawn; without columns on a narrow screen.
fn side_area(model: &Model, area: Rect) -> Rect {
    let body = body_area(model, area);
    Rect { x: body.right(), width: model.side(), ..body }.intersection(area)
}

/// The row of the screen where a row of what is read stands, if it does.
fn row_on_screen(row: usize, first: usize, body: Rect) -> Option<u16> {
    let offset = clamp(row.checked_sub(first)?);
    (offset < body.height).then(|| body.y + offset)
}

/// What every view needs.
struct Painter<'a> {
    model: &'a Model,
    theme: Theme,
}

impl Painter<'_> {
    /// The name of what is shown to the left, the language and the way to help to the right.
    fn header(&self, frame: &mut Frame<'_>, area: Rect) {
        let model = self.model;
        let language = model.conversation.language();
        let title = match model.overlay() {
            Some(overlay) => model.interface().say(overlay.kind.title()),
            None => model.conversation.knowledge().manifest.title.in_language(language).to_owned(),
        };
        let help = keys::shown(model, Action::Help);
        let right = format!("{language} · {help} {}", model.interface().say("screen-help"));
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
}

/// How much of `laid` lies above the lower edge, in percent; nothing where all of it fits.
fn seen(laid: &Laid, first: usize, height: usize) -> Option<usize> {
    let rows = laid.rows.len();
    (rows > height && rows > 0).then(|| (first + height).min(rows) * 100 / rows)
}
