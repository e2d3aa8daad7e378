//! The line that is typed, and what follows from it.

use crate::conversation::input::Input;
use crate::matching::suggestion::suggestions;
use crate::tui::action::Action;
use crate::tui::item::{Goal, Item, commands};
use crate::tui::model::{MOST_SUGGESTIONS, Model};

/// Edits the prompt; `false` where the action is not one of editing.
pub(super) fn edit(model: &mut Model, action: Action) -> bool {
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
    typed(model);
    true
}

/// After typing: other suggestions, another reading, the first line of a filtered list.
pub(super) fn typed(model: &mut Model) {
    model.history.settle();
    model.selected = None;
    model.suggestions.clear();
    model.read_as = None;
    if let Some(overlay) = model.overlays.last_mut() {
        overlay.chosen = overlay.kind.is_filtered().then_some(0);
        overlay.is_on_list = false;
        return;
    }
    suggest(model);
}

/// What fits the line that is typed, and how it is read.
pub(super) fn suggest(model: &mut Model) {
    model.suggestions.clear();
    model.read_as = None;
    let text = model.prompt.text();
    if let Some(command) = text.strip_prefix('/').filter(|typed| !typed.contains(' ')) {
        let mut fitting = commands(command, model.interface());
        fitting.truncate(MOST_SUGGESTIONS);
        model.suggestions = fitting;
        return;
    }
    // An answer to a walk is no question to suggest others for.
    if matches!(Input::parse(&text), Input::Question(_)) && !model.conversation.is_asking() {
        model.suggestions = questions(model, &text);
        model.read_as = read_as(model, &text);
    }
}

fn questions(model: &Model, text: &str) -> Vec<Item> {
    let conversation = &model.conversation;
    let fitting =
        suggestions(conversation.knowledge(), text, conversation.language(), MOST_SUGGESTIONS);
    let item = |suggestion: crate::matching::suggestion::Suggestion| Item {
        goal: Goal::Entry(suggestion.entry),
        key: String::new(),
        text: suggestion.question,
        matched: suggestion.matched,
    };
    fitting.into_iter().map(item).collect()
}

/// How the finished words of the text are read, where that is another way.
fn read_as(model: &Model, text: &str) -> Option<String> {
    let (finished, _) = text.rsplit_once(char::is_whitespace)?;
    let repairs = model.conversation.repairs(finished);
    let words: Vec<_> = repairs.iter().map(|repair| repair.read.as_str()).collect();
    (!words.is_empty()).then(|| words.join(", "))
}
