//! The conversation: asking, choosing among suggestions, scrolling, going somewhere in it.

use super::{commands, editing, overlays, walking};
use crate::conversation::command::{Command, Form};
use crate::conversation::hearing::Heard;
use crate::conversation::input::Input;
use crate::conversation::pick::Pick;
use crate::tui::action::{Action, Effect};
use crate::tui::item::Goal;
use crate::tui::model::Model;

/// Does an action that is about the conversation.
pub(super) fn act(model: &mut Model, action: Action) -> Vec<Effect> {
    let page = model.body_rows().saturating_sub(1).max(1);
    match action {
        Action::Submit => return submit(model),
        Action::Complete => complete(model),
        Action::Back => back(model),
        Action::Walk => hear_command(model, walk_command(model)),
        Action::Why => hear_command(model, Command::Why),
        Action::Change => hear_command(model, Command::Change(None)),
        Action::Save => return save(model),
        Action::Copy => return commands::copy(model, Form::Text),
        Action::Mail => return mail(model),
        Action::NotHelpful => return vec![Effect::NotHelpful],
        Action::Up if model.selected.is_some() || has_suggestions(model) => select(model, false),
        Action::Down if has_suggestions(model) => select(model, true),
        Action::Up => recall(model, true),
        Action::Down => recall(model, false),
        Action::LineUp => scroll_to(model, model.scroll.saturating_sub(1)),
        Action::LineDown => scroll_to(model, model.scroll + 1),
        Action::PageUp => scroll_to(model, model.scroll.saturating_sub(page)),
        Action::PageDown => scroll_to(model, model.scroll + page),
        Action::Top => scroll_to(model, 0),
        Action::Bottom => scroll_to(model, usize::MAX),
        _ => {}
    }
    Vec::new()
}

fn save(model: &mut Model) -> Vec<Effect> {
    if model.conversation.turns().is_empty() {
        model.notice = Some(model.interface().say("save-nothing"));
        return Vec::new();
    }
    vec![commands::save(model, None)]
}

fn mail(model: &mut Model) -> Vec<Effect> {
    let kept = std::mem::take(&mut model.prompt);
    let effects = commands::perform(model, Command::Mail);
    match model.overlays.last_mut() {
        Some(overlay) => overlay.kept = kept,
        None => model.prompt = kept,
    }
    effects
}

fn has_suggestions(model: &Model) -> bool {
    model.shown_suggestions() > 0
}

/// Takes up what was typed before, or what was typed after that.
fn recall(model: &mut Model, older: bool) {
    let mut history = std::mem::take(&mut model.history);
    let line = if older { history.older(&model.prompt.text()) } else { history.newer() };
    if let Some(line) = line {
        model.prompt.set(&line);
        editing::typed(model);
        // What was typed before is known: suggestions would only stand in the way of the arrows.
        model.suggestions.clear();
    }
    model.history = history;
}

pub(super) fn scroll_to(model: &mut Model, row: usize) {
    model.scroll = row.min(model.last_scroll());
}

/// Goes to a row, with what was looked for marked until one goes on.
pub(super) fn go_to(model: &mut Model, row: usize, sought: &str) {
    model.sought = Some(sought.to_owned()).filter(|sought| !sought.trim().is_empty());
    model.lay_out();
    // A row or two above it, so that one sees what it belongs to.
    scroll_to(model, row.saturating_sub(2));
}

/// Moves the selection among the suggestions; up from the first one leaves them.
fn select(model: &mut Model, down: bool) {
    let last = model.shown_suggestions().checked_sub(1);
    model.selected = match (model.selected, down) {
        (None, true) => last.map(|_| 0),
        (None, false) => last,
        (Some(place), true) => last.map(|last| (place + 1).min(last)),
        (Some(place), false) => place.checked_sub(1),
    };
}

fn complete(model: &mut Model) {
    let place = model.selected.unwrap_or(0);
    let Some(suggestion) = model.suggestions.get(place).cloned() else {
        return;
    };
    match suggestion.goal {
        // A space, so that one can type on what belongs behind the command.
        Goal::Command(_) => model.prompt.set(&format!("{} ", suggestion.key)),
        _ => model.prompt.set(&suggestion.text),
    }
    editing::typed(model);
    // What was taken over is no longer a suggestion.
    model.suggestions.clear();
}

/// One step back: from the suggestions, from what was marked, from what is typed.
fn back(model: &mut Model) {
    if model.selected.take().is_some() {
        return;
    }
    if model.sought.take().is_some() {
        model.hits.clear();
        return;
    }
    clear(model);
}

pub(super) fn clear(model: &mut Model) {
    model.prompt.clear();
    editing::typed(model);
}

fn submit(model: &mut Model) -> Vec<Effect> {
    let chosen = model.selected.and_then(|place| model.suggestions.get(place));
    if let Some(goal) = chosen.map(|suggestion| suggestion.goal.clone()) {
        return overlays::reach(model, goal);
    }
    let line = model.prompt.text();
    if line.trim().is_empty()
        && let Some(pick) = model.picked().filter(|_| walking::takes_choice(model))
    {
        model.conversation.pick(pick);
        show_last(model);
        return Vec::new();
    }
    let is_question =
        matches!(Input::parse(&line), Input::Question(_)) && !model.conversation.is_asking();
    model.history.keep(&line);
    let turns = model.conversation.turns().len();
    let mut effects = hear(model, &line);
    effects.extend(is_question.then_some(Effect::Keep(line)));
    let has_asked = model.conversation.turns().len() > turns && has_no_answer(model);
    effects.extend(has_asked.then_some(Effect::Unanswered));
    effects
}

/// Whether the last question got no answer.
fn has_no_answer(model: &Model) -> bool {
    model.conversation.unanswered(model.conversation.today()).is_some()
}

/// Takes in a line.
pub(super) fn hear(model: &mut Model, line: &str) -> Vec<Effect> {
    match model.conversation.hear(line) {
        Heard::Nothing => {}
        Heard::WentOn => show_last(model),
        Heard::Refused(message) => model.notice = Some(message),
        Heard::Command(command) => return commands::perform(model, command),
    }
    Vec::new()
}

/// Does a command that is about the conversation itself.
pub(super) fn hear_command(model: &mut Model, command: Command) {
    match model.conversation.command(command) {
        Heard::WentOn => show_last(model),
        Heard::Refused(message) => model.notice = Some(message),
        Heard::Nothing | Heard::Command(_) => {}
    }
}

/// To the scenario that goes with the last answer, else to the list.
fn walk_command(model: &Model) -> Command {
    let offered = model.conversation.picks().into_iter().find_map(|pick| match pick {
        Pick::Walk(scenario) => Some(scenario),
        _ => None,
    });
    let knowledge = model.conversation.knowledge();
    let only = offered.filter(|_| !model.conversation.turns().is_empty());
    let id = only.and_then(|place| knowledge.scenarios.get(place)).map(|found| found.id.clone());
    Command::Walk(id.unwrap_or_default())
}

/// Opens an entry.
pub(super) fn open(model: &mut Model, entry: usize) {
    model.conversation.open(entry);
    show_last(model);
}

/// Begins a scenario.
pub(super) fn begin(model: &mut Model, scenario: usize) {
    model.conversation.pick(Pick::Walk(scenario));
    show_last(model);
}

/// Shows the last turn from its beginning, with an empty prompt and nothing over it.
pub(super) fn show_last(model: &mut Model) {
    model.overlays.clear();
    model.sought = None;
    clear(model);
    model.choice = walking::first_choice(model);
    model.lay_out();
    let start = model.turn_starts.last().copied().unwrap_or(0);
    scroll_to(model, start);
    if model.conversation.is_asking() && model.choice.is_none() {
        // Nothing is chosen that could be followed: the question stands at the end of the page.
        let end = model.laid.rows.len().saturating_sub(model.body_rows());
        scroll_to(model, start.max(end));
    }
    walking::follow_choice(model);
}
