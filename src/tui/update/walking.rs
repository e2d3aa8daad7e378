//! A walk on the screen: choosing among its lines, ticking, going back.

use super::conversing::{hear_command, scroll_to, show_last};
use crate::conversation::command::Command;
use crate::conversation::hearing::Heard;
use crate::conversation::pick::Pick;
use crate::conversation::walk::At;
use crate::tui::action::Action;
use crate::tui::model::Model;

/// What the keys do in a walk while nothing is typed. `false` where the action means the same as
/// elsewhere.
pub(super) fn act(model: &mut Model, action: Action) -> bool {
    if !model.prompt.is_empty() || model.conversation.current_walk().is_none() {
        return false;
    }
    let last = model.conversation.picks().len().saturating_sub(1);
    match action {
        Action::Up => move_choice(model, model.choice.map_or(last, |at| at.saturating_sub(1))),
        Action::Down => move_choice(model, model.choice.map_or(0, |at| (at + 1).min(last))),
        Action::Left if model.conversation.is_asking() => hear_command(model, Command::Back),
        Action::Tick => tick(model),
        Action::Back if model.sought.is_none() => go_back(model),
        _ => return false,
    }
    true
}

/// One step back; from the first question out of the walk.
fn go_back(model: &mut Model) {
    let is_closed = !matches!(model.conversation.command(Command::Back), Heard::WentOn)
        && model.conversation.close_walk();
    show_last(model);
    if is_closed {
        model.notice = Some(model.interface().say("walk-closed"));
    }
}

/// Whether Enter on an empty line takes the chosen line. Where several are ticked it goes on with
/// those.
pub(super) fn takes_choice(model: &Model) -> bool {
    let several = model.conversation.current_walk().is_some_and(|walk| walk.draft() != 0);
    !several
}

fn move_choice(model: &mut Model, choice: usize) {
    model.choice = Some(choice);
    model.lay_out();
    follow_choice(model);
}

/// Scrolls as far as it takes to see the chosen line.
pub(super) fn follow_choice(model: &mut Model) {
    let Some(row) = model.laid.chosen_row else { return };
    let height = model.body_rows().max(1);
    if row < model.scroll {
        scroll_to(model, row);
    } else if row + 2 > model.scroll + height {
        scroll_to(model, (row + 2).saturating_sub(height));
    }
}

fn tick(model: &mut Model) {
    if let Some(pick @ (Pick::Option(_) | Pick::Condition(_))) = model.picked() {
        model.conversation.pick(pick);
        model.lay_out();
    }
}

/// The line that is chosen at first: the answer that is known already, else the first. None where
/// something must be typed, and none of an outcome, which is to be read from its beginning.
pub(super) fn first_choice(model: &Model) -> Option<usize> {
    let walk = model.conversation.current_walk()?;
    let known = model.conversation.tree(walk.scenario).and_then(|tree| walk.proposal(&tree));
    let picks = model.conversation.picks();
    let place = known.and_then(|value| picks.iter().position(|pick| *pick == Pick::Answer(value)));
    let reads = matches!(model.conversation.walk_at(), Some(At::Outcome(_)));
    let first = || (!reads && !model.conversation.takes_numbers()).then_some(0);
    place.or_else(first)
}
