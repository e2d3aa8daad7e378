//! How the model changes: an event in, effects out. Everything that the screen can do goes through
//! here, and nothing here touches a terminal.

mod commands;
mod conversing;
mod editing;
mod overlays;
mod renewing;
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
    (model.notice, model.news) = (None, None);
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
        Event::Renewed(renewal) => {
            renewing::renew(model, renewal);
            Vec::new()
        }
        Event::Broken(problems) => {
            renewing::tell_findings(model, problems);
            Vec::new()
        }
        Event::Unwatched(reason) => {
            let reason = [("reason", reason.into())];
            model.notice = Some(model.interface().say_with("unwatched", &reason));
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
    let reading = Reading::of(model);
    model.size = size;
    reading.find_again(model);
}

/// What stands at the top of the conversation: the same should still stand there when it is laid out
/// anew.
struct Reading {
    /// The turn.
    turn: Option<usize>,
    /// How many rows into it.
    within: usize,
    /// Whether the end of the conversation was seen.
    is_at_end: bool,
}

impl Reading {
    fn of(model: &Model) -> Self {
        let turn = model.turn_starts.iter().rposition(|start| *start <= model.scroll);
        let within = model.scroll - Self::start(model, turn);
        let is_at_end = model.scroll >= model.last_scroll() && model.scroll > 0;
        Self { turn, within, is_at_end }
    }

    fn start(model: &Model, turn: Option<usize>) -> usize {
        turn.and_then(|turn| model.turn_starts.get(turn)).copied().unwrap_or(0)
    }

    /// Lays the conversation out, and goes to the same turn, about as far into it.
    fn find_again(self, model: &mut Model) {
        model.lay_out();
        let last = model.last_scroll();
        let same = Self::start(model, self.turn) + self.within;
        model.scroll = if self.is_at_end { last } else { same.min(last) };
    }
}
