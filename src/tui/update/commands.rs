//! Commands that the screen does itself, and the two things that everything is shown in: a language
//! and colours.

use super::{conversing, editing, overlays, resize};
use crate::conversation::command::{self, Command, Form, Name, Remembering};
use crate::language::Language;
use crate::transcript;
use crate::tui::action::Effect;
use crate::tui::model::Model;
use crate::tui::overlay::Kind;
use crate::tui::theme::Look;

/// Does a command as if it were typed without anything behind it.
pub(super) fn run(model: &mut Model, name: Name) -> Vec<Effect> {
    let typed = command::command_name(name, model.conversation.language());
    conversing::hear(model, &typed)
}

/// Does a command that is not about the conversation itself.
pub(super) fn perform(model: &mut Model, command: Command) -> Vec<Effect> {
    model.prompt.clear();
    editing::typed(model);
    match command {
        Command::Help => overlays::open(model, Kind::Help),
        Command::Browse(filter) => overlays::open_filtered(model, Kind::Browse, &filter),
        Command::Word(word) => explain(model, &word),
        Command::Find(_) if model.conversation.turns().is_empty() => tell(model, "find-none"),
        Command::Find(sought) => overlays::open_filtered(model, Kind::Find, &sought),
        Command::Earlier => overlays::open_for(model, crate::tui::action::Action::Earlier),
        Command::Mail if model.conversation.draft().is_some() => overlays::open(model, Kind::Mail),
        Command::Mail => tell(model, "no-draft"),
        Command::Findings if model.conversation.findings().is_empty() => {
            tell(model, "findings-none");
        }
        Command::Findings => overlays::open(model, Kind::Findings),
        Command::Language(asked) => return speak(model, asked),
        Command::Theme(name) => return wear(model, &name),
        Command::Save(name) => return vec![save(model, name)],
        Command::Conversation(name) => return vec![Effect::SaveConversation(name)],
        Command::Copy(form) => return copy(model, form),
        Command::Remember(Some(remembering)) => return remember(model, remembering),
        Command::Remember(None) => tell(model, "remember-how"),
        Command::Forget => {
            model.history.forget();
            return vec![Effect::Forget];
        }
        Command::Inbox(Some(remembering)) => return vec![Effect::Inbox(remembering)],
        Command::Inbox(None) => tell(model, "inbox-how"),
        Command::NotHelpful => return vec![Effect::NotHelpful],
        Command::Quit => return vec![Effect::Quit],
        // The conversation does the others itself.
        _ => {}
    }
    Vec::new()
}

fn tell(model: &mut Model, key: &str) {
    model.notice = Some(model.interface().say(key));
}

fn remember(model: &mut Model, remembering: Remembering) -> Vec<Effect> {
    if remembering == Remembering::Off {
        model.history.forget();
    }
    vec![Effect::Remember(remembering)]
}

/// Explains a word; for none, or for one that is not in the glossary, shows those that are.
fn explain(model: &mut Model, word: &str) {
    let knowledge = model.conversation.knowledge();
    let term = knowledge.term(word).map(|found| found.id.clone());
    let place = term.and_then(|id| knowledge.glossary.iter().position(|term| term.id == id));
    match place {
        Some(place) => overlays::open(model, Kind::Word(place)),
        None => overlays::open_filtered(model, Kind::Words, word),
    }
}

/// The outcome as a record where there is one; else the conversation.
pub(super) fn save(model: &Model, name: Option<String>) -> Effect {
    if model.conversation.record().is_some() || name.is_some() {
        Effect::Save(name)
    } else {
        Effect::SaveConversation(None)
    }
}

/// Copies the outcome, or the last turn.
pub(super) fn copy(model: &mut Model, form: Form) -> Vec<Effect> {
    let copied = transcript::copy(&model.conversation, form);
    if copied.is_none() {
        tell(model, "copy-nothing");
    }
    copied.map(Effect::Copy).into_iter().collect()
}

/// Answers in another language: the one asked for, else the next.
pub(super) fn speak(model: &mut Model, asked: Option<Language>) -> Vec<Effect> {
    let languages = model.conversation.knowledge().languages();
    if languages.len() < 2 {
        tell(model, "language-only");
        return Vec::new();
    }
    let next = asked.unwrap_or_else(|| model.conversation.language().next_of(languages));
    model.conversation.speak(next);
    // The same size lays everything out again, and keeps the place.
    resize(model, model.size);
    editing::typed(model);
    tell(model, "language-now");
    vec![Effect::PreferLanguage(model.conversation.language())]
}

/// Uses other colours: those with this name, in any language, else the next.
pub(super) fn wear(model: &mut Model, name: &str) -> Vec<Effect> {
    let named = |look: &Look| {
        let shown = model.interface().say(&format!("look-{}", look.name()));
        look.name() == name.to_lowercase() || shown.to_lowercase() == name.to_lowercase()
    };
    let Some(look) = (match name {
        "" => Some(model.look.next()),
        _ => Look::ALL.into_iter().find(named),
    }) else {
        let known = Look::ALL.map(|look| model.interface().say(&format!("look-{}", look.name())));
        let arguments = [("names", known.join(", ").into())];
        model.notice = Some(model.interface().say_with("look-unknown", &arguments));
        return Vec::new();
    };
    model.look = look;
    let name = model.interface().say(&format!("look-{}", look.name()));
    model.notice = Some(model.interface().say_with("look-now", &[("name", name.into())]));
    vec![Effect::PreferLook(look)]
}
