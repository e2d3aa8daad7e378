//! What lies over the conversation: opening it, choosing in it, going back.

use super::{commands, conversing, editing};
use crate::tui::action::{Action, Effect, Event};
use crate::tui::item::Goal;
use crate::tui::layout::Laid;
use crate::tui::model::Model;
use crate::tui::overlay::{self, Kind, Overlay, items, next_part};

/// Opens something over what is there; what was typed waits until it closes.
pub(super) fn open(model: &mut Model, kind: Kind) {
    let kept = std::mem::take(&mut model.prompt);
    model.overlays.push(Overlay::new(kind, kept));
    editing::typed(model);
}

/// Opens a list with this filter.
pub(super) fn open_filtered(model: &mut Model, kind: Kind, filter: &str) {
    open(model, kind);
    model.prompt.set(filter);
    editing::typed(model);
}

/// Opens what an action asks for; the same action closes it again.
pub(super) fn open_for(model: &mut Model, action: Action) {
    let kind = match action {
        Action::Palette => Kind::Palette,
        Action::Browse => Kind::Browse,
        Action::Words => Kind::Words,
        Action::Find => Kind::Find,
        Action::Earlier => Kind::Earlier,
        _ => Kind::Help,
    };
    if model.overlay().is_some_and(|overlay| overlay.kind == kind) {
        close(model);
        return;
    }
    let missing = match kind {
        Kind::Earlier if model.history.newest_first().next().is_none() => Some("earlier-none"),
        Kind::Find if model.conversation.turns().is_empty() => Some("find-none"),
        _ => None,
    };
    match missing {
        Some(key) => model.notice = Some(model.interface().say(key)),
        None => open(model, kind),
    }
}

/// Closes what lies uppermost, and puts back what was typed before.
pub(super) fn close(model: &mut Model) {
    if let Some(overlay) = model.overlays.pop() {
        model.prompt = overlay.kept;
        // What was chosen below stays chosen.
        let below = model.overlays.last().map(|below| (below.chosen, below.is_on_list));
        editing::typed(model);
        if let (Some((chosen, is_on_list)), Some(below)) = (below, model.overlays.last_mut()) {
            (below.chosen, below.is_on_list) = (chosen, is_on_list);
        }
    }
}

/// Closes the texts that lie uppermost: typing goes to what is below.
pub(super) fn close_pages(model: &mut Model) {
    while model.is_reading() {
        close(model);
    }
}

/// Moves within the overlay, chooses, goes back; nothing where the action means the same as elsewhere.
pub(super) fn act(model: &mut Model, action: Action) -> Option<Vec<Effect>> {
    let overlay = model.overlays.last()?.clone();
    let height = model.body_rows();
    let laid = overlay::lay_out(model, &overlay);
    let number = items(model, &overlay.kind).len();
    let page = height.saturating_sub(2).max(1);
    match action {
        Action::Submit => return Some(choose(model, &overlay)),
        Action::Back => close(model),
        Action::Complete if number > 0 => {
            let to = next_part(model, &overlay);
            select(model, to, number);
        }
        Action::Up | Action::LineUp => step(model, &laid, number, -1),
        Action::Down | Action::LineDown => step(model, &laid, number, 1),
        Action::PageUp => step(model, &laid, number, -signed(page)),
        Action::PageDown => step(model, &laid, number, signed(page)),
        Action::Top => step(model, &laid, number, isize::MIN),
        Action::Bottom => step(model, &laid, number, isize::MAX),
        _ => return None,
    }
    Some(Vec::new())
}

fn signed(number: usize) -> isize {
    isize::try_from(number).unwrap_or(isize::MAX)
}

/// Moves the choice, or, in a text where nothing is chosen, the rows. In a text the rows move until
/// its end is seen; then the choice does.
fn step(model: &mut Model, laid: &Laid, number: usize, by: isize) {
    let height = model.body_rows();
    let last_row = laid.rows.len().saturating_sub(height);
    let Some(overlay) = model.overlays.last_mut() else { return };
    if overlay.kind.is_filtered() {
        overlay.chosen = Some(moved(overlay.chosen.unwrap_or(0), by, number.saturating_sub(1)));
        overlay.is_on_list = true;
        return;
    }
    match overlay.chosen {
        Some(0) if by < 0 => overlay.chosen = None,
        Some(chosen) => overlay.chosen = Some(moved(chosen, by, number.saturating_sub(1))),
        None if by > 0 && overlay.scroll >= last_row && number > 0 => overlay.chosen = Some(0),
        None => overlay.scroll = moved(overlay.scroll, by, last_row),
    }
}

fn moved(from: usize, by: isize, last: usize) -> usize {
    from.saturating_add_signed(by).min(last)
}

fn select(model: &mut Model, to: usize, number: usize) {
    if let Some(overlay) = model.overlays.last_mut() {
        overlay.chosen = Some(to.min(number.saturating_sub(1)));
        overlay.is_on_list = true;
    }
}

/// Does what the chosen line is for.
fn choose(model: &mut Model, overlay: &Overlay) -> Vec<Effect> {
    let chosen =
        overlay.chosen.and_then(|place| items(model, &overlay.kind).into_iter().nth(place));
    match chosen.map(|item| item.goal) {
        Some(goal) => reach(model, goal),
        None if overlay.kind.is_filtered() => Vec::new(),
        None => {
            close(model);
            Vec::new()
        }
    }
}

/// Goes where a line leads. An explanation lies over what it was opened from, so that one comes back
/// there; everything else closes the list first.
pub(super) fn reach(model: &mut Model, goal: Goal) -> Vec<Effect> {
    match goal {
        Goal::Term(term) => open(model, Kind::Word(term)),
        Goal::Entry(entry) => conversing::open(model, entry),
        Goal::Scenario(scenario) => conversing::begin(model, scenario),
        Goal::Action(action) => {
            close(model);
            return super::update(model, Event::Action(action));
        }
        Goal::Command(name) => {
            close(model);
            return commands::run(model, name);
        }
        Goal::Line(line) => {
            model.overlays.clear();
            model.prompt.set(&line);
            editing::typed(model);
        }
        Goal::Row(row) => {
            let sought = model.prompt.text();
            close(model);
            conversing::go_to(model, row, &sought);
        }
    }
    Vec::new()
}
