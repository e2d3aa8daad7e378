//! How the model changes: an event in, effects out. Everything that the screen can do goes through
//! here, and nothing here touches a terminal.

mod commands;
mod conversing;
mod editing;
mod overlays;
mod walking;

use super::action::{Action, Effect, Event};
use super::model::Model;
use crate::matching::LONGEST_QUESTION;
use crate::text::printable::printable;

/// Changes the model by one event.
pub fn update(model: &mut Model, event: Event) -> Vec<Effect> {
    if let Event::Resize(columns, rows) = event {
        resize(model, (columns, rows));
        return Vec::new();
    }
    model.notice = None;
    match event {
        Event::Insert(text) => {
            overlays::close_pages(model);
            let left_out = model.prompt.insert(&printable(&text));
            editing::typed(model);
            if left_out > 0 {
                let count = [("count", LONGEST_QUESTION.into())];
                model.notice = Some(model.interface().say_with("question-too-long", &count));
            }
            Vec::new()
        }
        Event::Action(Action::Quit) => vec![Effect::Quit],
        Event::Action(Action::Redraw) => vec![Effect::Clear],
        Event::Action(action) => act(model, action),
        Event::Told(text) => {
            model.notice = Some(text);
            Vec::new()
        }
        Event::Remembered(days) => {
            model.conversation.tell_remembered(days);
            model.lay_out();
            Vec::new()
        }
        Event::Inbox(days) => {
            model.conversation.tell_inbox(days);
            model.lay_out();
            Vec::new()
        }
        Event::InInbox(line) => {
            let told = model.interface().say_with("inbox-line", &[("line", (&line).into())]);
            model.conversation.is_in_inbox(line);
            model.lay_out();
            model.notice = Some(told);
            Vec::new()
        }
        Event::Resize(..) => Vec::new(),
    }
}

/// Does an action where it belongs: with what lies uppermost, with the walk, with the line that is
/// typed, with the conversation.
fn act(model: &mut Model, action: Action) -> Vec<Effect> {
    let is_covered = model.overlay().is_some();
    if !is_covered && walking::act(model, action) {
        return Vec::new();
    }
    if !model.is_reading() && editing::edit(model, action) {
        return Vec::new();
    }
    if is_covered && let Some(effects) = overlays::act(model, action) {
        return effects;
    }
    match action {
        Action::Help
        | Action::Palette
        | Action::Browse
        | Action::Words
        | Action::Find
        | Action::Earlier => overlays::open_for(model, action),
        Action::Language => return commands::speak(model, None),
        Action::Theme => return commands::wear(model, ""),
        Action::Leave if model.prompt.is_empty() => return vec![Effect::Quit],
        Action::Leave => {
            model.prompt.delete_forward();
            editing::typed(model);
        }
        _ if is_covered => {}
        _ => return conversing::act(model, action),
    }
    Vec::new()
}

fn resize(model: &mut Model, size: (u16, u16)) {
    // What stands at the top should still stand there: the same turn, about as far into it.
    let turn = model.turn_starts.iter().rposition(|start| *start <= model.scroll);
    let start = turn.and_then(|turn| model.turn_starts.get(turn)).copied().unwrap_or(0);
    let within = model.scroll - start;
    let at_end = model.scroll >= model.last_scroll() && model.scroll > 0;
    model.size = size;
    model.lay_out();
    let start = turn.and_then(|turn| model.turn_starts.get(turn)).copied().unwrap_or(0);
    model.scroll = if at_end { model.last_scroll() } else { start + within };
    model.scroll = model.scroll.min(model.last_scroll());
}
