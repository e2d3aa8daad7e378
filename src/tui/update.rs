//! How the model changes: an event in, effects out. Everything that the screen can do goes through
//! here, and nothing here touches a terminal.

use super::action::{Action, Effect, Event};
use super::model::{BrowseLine, MOST_SUGGESTIONS, Model, Overlay};
use super::palette;
use super::prompt::Prompt;
use super::sheet::Sheet;
use crate::conversation::hearing::Heard;
use crate::conversation::input::{Command, Input};
use crate::conversation::pick::Pick;
use crate::conversation::walk::At;
use crate::language::Language;
use crate::matching::suggestion::suggestions;
use crate::record::markdown;
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
            model.prompt.insert(&printable(&text));
            typed(model);
            Vec::new()
        }
        Event::Action(Action::Quit) => vec![Effect::Quit],
        Event::Action(Action::Redraw) => vec![Effect::Clear],
        Event::Action(action) => act(model, action),
        Event::Told(text) => {
            model.notice = Some(text);
            Vec::new()
        }
        Event::Resize(..) => Vec::new(),
    }
}

fn act(model: &mut Model, action: Action) -> Vec<Effect> {
    if model.overlay.is_none() && walk_action(model, action) {
        return Vec::new();
    }
    if edit(model, action) {
        typed(model);
        return Vec::new();
    }
    match model.overlay.clone() {
        Some(Overlay::Browse { .. }) => browse_action(model, action),
        Some(Overlay::Palette { selected, kept }) => palette_action(model, action, selected, kept),
        Some(Overlay::Sheet { sheet, scroll }) => sheet_action(model, action, (sheet, scroll)),
        None => conversation_action(model, action),
    }
}

/// Edits the prompt; `false` where the action is not one of editing, or a text lies over it.
fn edit(model: &mut Model, action: Action) -> bool {
    if matches!(model.overlay, Some(Overlay::Sheet { .. })) {
        return false;
    }
    let prompt = &mut model.prompt;
    match action {
        Action::Left => prompt.left(),
        Action::Right => prompt.right(),
        Action::WordLeft => prompt.word_left(),
        Action::WordRight => prompt.word_right(),
        Action::LineStart => prompt.line_start(),
        Action::LineEnd => prompt.line_end(),
        Action::DeleteBack => prompt.delete_back(),
        Action::DeleteForward => prompt.delete_forward(),
        Action::DeleteWord => prompt.delete_word(),
        Action::DeleteLine => prompt.kill_line(),
        Action::DeleteToEnd => prompt.kill_to_end(),
        Action::PutBack => prompt.yank(),
        Action::Undo => prompt.undo(),
        _ => return false,
    }
    true
}

/// After typing: other suggestions, another reading, the first line of a filtered list.
fn typed(model: &mut Model) {
    model.history.settle();
    match &mut model.overlay {
        Some(Overlay::Browse { selected } | Overlay::Palette { selected, .. }) => *selected = 0,
        Some(Overlay::Sheet { .. }) => model.overlay = None,
        None => {}
    }
    model.selected = None;
    let text = model.prompt.text();
    // An answer to a walk is no question to suggest others for.
    let is_question =
        matches!(Input::parse(&text), Input::Question(_)) && !model.conversation.is_asking();
    let knowledge = model.conversation.knowledge();
    let language = model.conversation.language();
    model.suggestions = if is_question {
        suggestions(knowledge, &text, language, MOST_SUGGESTIONS)
    } else {
        Vec::new()
    };
    model.read_as = is_question.then(|| read_as(model, &text)).flatten();
}

/// How the finished words of the text are read, where that is another way.
fn read_as(model: &Model, text: &str) -> Option<String> {
    let (finished, _) = text.rsplit_once(char::is_whitespace)?;
    let repairs = model.conversation.repairs(finished);
    let words: Vec<_> = repairs.iter().map(|repair| repair.read.as_str()).collect();
    (!words.is_empty()).then(|| words.join(", "))
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

fn conversation_action(model: &mut Model, action: Action) -> Vec<Effect> {
    let page = model.body_rows().saturating_sub(1).max(1);
    match action {
        Action::Submit => return submit(model),
        Action::Complete => complete(model),
        Action::Back => back(model),
        Action::Help => show(model, Sheet::Help),
        Action::Palette => palette(model),
        Action::Browse => browse(model),
        Action::Walk => hear_command(model, walk_command(model)),
        Action::Why => hear_command(model, Command::Why),
        Action::Change => hear_command(model, Command::Change(None)),
        Action::Save => return vec![Effect::Save(None)],
        Action::Copy => return copy(model),
        Action::Mail => perform(model, Command::Mail),
        Action::Language => speak(model, None),
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
        Action::Leave if model.prompt.is_empty() => return vec![Effect::Quit],
        Action::Leave => {
            model.prompt.delete_forward();
            typed(model);
        }
        _ => {}
    }
    Vec::new()
}

const fn has_suggestions(model: &Model) -> bool {
    !model.suggestions.is_empty()
}

/// Takes up what was typed before, or what was typed after that.
fn recall(model: &mut Model, older: bool) {
    let mut history = std::mem::take(&mut model.history);
    let line = if older { history.older(&model.prompt.text()) } else { history.newer() };
    if let Some(line) = line {
        model.prompt.set(&line);
        typed(model);
        // What was typed before is known: suggestions would only stand in the way of the arrows.
        model.suggestions.clear();
    }
    model.history = history;
}

fn scroll_to(model: &mut Model, row: usize) {
    model.scroll = row.min(model.last_scroll());
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
    let Some(suggestion) = model.suggestions.get(place) else {
        return;
    };
    let question = suggestion.question.clone();
    model.prompt.set(&question);
    typed(model);
    // What was taken over is no longer a suggestion.
    model.suggestions.clear();
}

fn back(model: &mut Model) {
    if model.selected.take().is_none() {
        model.prompt.clear();
        typed(model);
    }
}

fn submit(model: &mut Model) -> Vec<Effect> {
    let chosen = model.selected.and_then(|place| model.suggestions.get(place));
    if let Some(entry) = chosen.map(|suggestion| suggestion.entry) {
        open(model, entry);
        return Vec::new();
    }
    let line = model.prompt.text();
    model.history.keep(&line);
    if line.trim().is_empty()
        && let Some(pick) = model.picked().filter(|_| takes_choice(model))
    {
        model.conversation.pick(pick);
        show_last(model);
        return Vec::new();
    }
    match model.conversation.hear(&line) {
        Heard::Nothing => {}
        Heard::WentOn => show_last(model),
        Heard::Refused(message) => model.notice = Some(message),
        Heard::Command(Command::Quit) => return vec![Effect::Quit],
        Heard::Command(Command::Save(name)) => {
            clear(model);
            return vec![Effect::Save(name)];
        }
        Heard::Command(Command::Copy) => {
            clear(model);
            return copy(model);
        }
        Heard::Command(command) => perform(model, command),
    }
    Vec::new()
}

/// Whether Enter on an empty line takes the chosen line. Where several are ticked it goes on with
/// those.
fn takes_choice(model: &Model) -> bool {
    let several = model.conversation.current_walk().is_some_and(|walk| walk.draft() != 0);
    !several
}

/// Does a command that is about the conversation itself.
fn hear_command(model: &mut Model, command: Command) {
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

fn copy(model: &mut Model) -> Vec<Effect> {
    let Some(record) = model.conversation.record() else {
        model.notice = Some(model.interface().say("save-nothing"));
        return Vec::new();
    };
    vec![Effect::Copy(markdown(&record, model.interface()))]
}

fn clear(model: &mut Model) {
    model.prompt.clear();
    typed(model);
}

/// What the keys do in a walk while nothing is typed: choose among its lines, tick, go back. `false`
/// where the action means the same as elsewhere.
fn walk_action(model: &mut Model, action: Action) -> bool {
    if !model.prompt.is_empty() || model.conversation.current_walk().is_none() {
        return false;
    }
    let last = model.conversation.picks().len().saturating_sub(1);
    match action {
        Action::Up => move_choice(model, model.choice.map_or(last, |at| at.saturating_sub(1))),
        Action::Down => move_choice(model, model.choice.map_or(0, |at| (at + 1).min(last))),
        Action::Left if model.conversation.is_asking() => hear_command(model, Command::Back),
        Action::Tick => tick(model),
        Action::Back => {
            if !matches!(model.conversation.command(Command::Back), Heard::WentOn) {
                model.conversation.close_walk();
                model.notice = Some(model.interface().say("walk-closed"));
            }
            show_last_at(model);
        }
        _ => return false,
    }
    true
}

fn move_choice(model: &mut Model, choice: usize) {
    model.choice = Some(choice);
    model.lay_out();
    follow_choice(model);
}

/// Scrolls as far as it takes to see the chosen line.
fn follow_choice(model: &mut Model) {
    let Some(row) = model.choice_row else { return };
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

/// Shows the walk again after a step back.
fn show_last_at(model: &mut Model) {
    let notice = model.notice.take();
    show_last(model);
    model.notice = notice;
}

fn open(model: &mut Model, entry: usize) {
    model.conversation.open(entry);
    show_last(model);
}

/// Shows the last turn from its beginning, with an empty prompt.
fn show_last(model: &mut Model) {
    model.overlay = None;
    model.prompt.clear();
    typed(model);
    model.choice = first_choice(model);
    model.lay_out();
    let start = model.turn_starts.last().copied().unwrap_or(0);
    scroll_to(model, start);
    if model.conversation.is_asking() && model.choice.is_none() {
        // Nothing is chosen that could be followed: the question stands at the end of the page.
        let end = model.rows.len().saturating_sub(model.body_rows());
        scroll_to(model, start.max(end));
    }
    follow_choice(model);
}

/// The line that is chosen at first: the answer that is known already, else the first. None where
/// something must be typed, and none of an outcome, which is to be read from its beginning.
fn first_choice(model: &Model) -> Option<usize> {
    let walk = model.conversation.current_walk()?;
    let known = model.conversation.tree(walk.scenario).and_then(|tree| walk.proposal(&tree));
    let picks = model.conversation.picks();
    let place = known.and_then(|value| picks.iter().position(|pick| *pick == Pick::Answer(value)));
    let reads = matches!(model.conversation.walk_at(), Some(At::Outcome(_)));
    let first = || (!reads && !model.conversation.takes_numbers()).then_some(0);
    place.or_else(first)
}

fn perform(model: &mut Model, command: Command) {
    model.prompt.clear();
    typed(model);
    match command {
        Command::Help => show(model, Sheet::Help),
        Command::Browse => browse(model),
        Command::Word(word) => show(model, Sheet::Word(word)),
        Command::Mail if model.conversation.draft().is_some() => show(model, Sheet::Mail),
        Command::Mail => model.notice = Some(model.interface().say("no-draft")),
        Command::Language(asked) => speak(model, asked),
        // The conversation does the others itself, or they are effects.
        _ => {}
    }
}

fn speak(model: &mut Model, asked: Option<Language>) {
    let languages = model.conversation.knowledge().languages();
    if languages.len() < 2 {
        model.notice = Some(model.interface().say("language-only"));
        return;
    }
    let next = asked.unwrap_or_else(|| model.conversation.language().next_of(languages));
    model.conversation.speak(next);
    // The same size lays everything out again, and keeps the place.
    resize(model, model.size);
    typed(model);
    model.notice = Some(model.interface().say("language-now"));
}

fn browse(model: &mut Model) {
    model.prompt.clear();
    typed(model);
    model.overlay = Some(Overlay::Browse { selected: 0 });
}

fn browse_action(model: &mut Model, action: Action) -> Vec<Effect> {
    let questions: Vec<usize> = model
        .browse_lines()
        .into_iter()
        .filter_map(|line| match line {
            BrowseLine::Question(suggestion) => Some(suggestion.entry),
            BrowseLine::Topic(_) => None,
        })
        .collect();
    let page = model.body_rows().saturating_sub(2).max(1);
    let Some(Overlay::Browse { selected }) = &mut model.overlay else {
        return Vec::new();
    };
    let last = questions.len().saturating_sub(1);
    match action {
        Action::Up => *selected = selected.saturating_sub(1),
        Action::Down | Action::Complete => *selected = (*selected + 1).min(last),
        Action::PageUp => *selected = selected.saturating_sub(page),
        Action::PageDown => *selected = (*selected + page).min(last),
        Action::Top => *selected = 0,
        Action::Bottom => *selected = last,
        Action::Submit => {
            if let Some(entry) = questions.get(*selected) {
                open(model, *entry);
            }
        }
        Action::Back | Action::Browse => close(model),
        Action::Help => show(model, Sheet::Help),
        Action::Palette => palette(model),
        Action::Language => speak(model, None),
        Action::Leave => return vec![Effect::Quit],
        _ => {}
    }
    Vec::new()
}

/// Opens the palette; what was typed waits until it closes.
fn palette(model: &mut Model) {
    let kept = std::mem::take(&mut model.prompt);
    typed(model);
    model.overlay = Some(Overlay::Palette { selected: 0, kept });
}

fn palette_action(model: &mut Model, action: Action, selected: usize, kept: Prompt) -> Vec<Effect> {
    let last = palette::lines(model).len().saturating_sub(1);
    let page = model.body_rows().saturating_sub(2).max(1);
    let to = match action {
        Action::Up => selected.saturating_sub(1),
        Action::Down | Action::Complete => selected + 1,
        Action::PageUp => selected.saturating_sub(page),
        Action::PageDown => selected + page,
        Action::Top => 0,
        Action::Bottom => last,
        Action::Submit => return run_chosen(model, selected, kept),
        Action::Back | Action::Palette => {
            put_back(model, kept);
            return Vec::new();
        }
        Action::Leave => return vec![Effect::Quit],
        _ => selected,
    };
    model.overlay = Some(Overlay::Palette { selected: to.min(last), kept });
    Vec::new()
}

/// Closes the palette and does what was chosen.
fn run_chosen(model: &mut Model, selected: usize, kept: Prompt) -> Vec<Effect> {
    let chosen = palette::lines(model).into_iter().nth(selected);
    put_back(model, kept);
    match chosen.map(|line| line.action) {
        Some(action) => update(model, Event::Action(action)),
        None => Vec::new(),
    }
}

fn put_back(model: &mut Model, kept: Prompt) {
    model.overlay = None;
    model.prompt = kept;
    typed(model);
}

fn close(model: &mut Model) {
    model.overlay = None;
    model.prompt.clear();
    typed(model);
}

fn show(model: &mut Model, sheet: Sheet) {
    model.overlay = Some(Overlay::Sheet { sheet, scroll: 0 });
}

fn sheet_action(model: &mut Model, action: Action, (sheet, scroll): (Sheet, usize)) -> Vec<Effect> {
    let height = model.body_rows();
    let page = height.saturating_sub(1).max(1);
    let last = sheet.rows(model).len().saturating_sub(height);
    let to = match action {
        Action::Up | Action::LineUp => scroll.saturating_sub(1),
        Action::Down | Action::LineDown => scroll + 1,
        Action::PageUp => scroll.saturating_sub(page),
        Action::PageDown => scroll + page,
        Action::Top => 0,
        Action::Bottom => last,
        _ => return leave_sheet(model, action),
    };
    model.overlay = Some(Overlay::Sheet { sheet, scroll: to.min(last) });
    Vec::new()
}

fn leave_sheet(model: &mut Model, action: Action) -> Vec<Effect> {
    match action {
        Action::Back | Action::Submit | Action::Help => model.overlay = None,
        Action::Browse => browse(model),
        Action::Palette => palette(model),
        Action::Language => speak(model, None),
        Action::Leave => return vec![Effect::Quit],
        _ => {}
    }
    Vec::new()
}
