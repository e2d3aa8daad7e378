//! Other content in the middle of a visit: what is chosen, typed and read stays where it is, as far as
//! the new content has it.

use super::{Reading, editing, overlays, walking};
use crate::conversation::command::command_name;
use crate::conversation::pick::Pick;
use crate::conversation::renewal::Renewal;
use crate::knowledge::problem::Problem;
use crate::tui::item::Goal;
use crate::tui::model::Model;
use crate::tui::overlay::{Kind, items};

/// Goes on with other content.
pub(super) fn renew(model: &mut Model, renewal: Renewal) {
    let (reading, chosen) = (Reading::of(model), Chosen::of(model));
    let was_broken = model.conversation.first_finding().is_some();
    model.news = Some(model.conversation.renew(renewal));
    chosen.find_again(model);
    if was_broken {
        close_findings(model);
    }
    reading.find_again(model);
    walking::follow_choice(model);
}

/// Tells what is wrong with the content; what is read stays as it is.
pub(super) fn tell_findings(model: &mut Model, problems: Vec<Problem>) {
    let reading = Reading::of(model);
    model.conversation.tell_findings(problems);
    reading.find_again(model);
    walking::follow_choice(model);
}

/// Closes what tells what is wrong with the content, now that it is right.
fn close_findings(model: &mut Model) {
    while let Some(place) = model.overlays.iter().position(|overlay| overlay.kind == Kind::Findings)
    {
        if place + 1 == model.overlays.len() {
            overlays::close(model);
            continue;
        }
        // What lies over it keeps what was typed below.
        let kept = model.overlays.remove(place).kept;
        if let Some(above) = model.overlays.get_mut(place) {
            above.kept = kept;
        }
    }
}

/// What is chosen, by names that mean the same in other content; the numbers in the model do not.
struct Chosen {
    /// The line of the walk.
    choice: Option<String>,
    /// The suggestion.
    suggestion: Option<String>,
    /// The line of what lies uppermost.
    line: Option<String>,
    /// The words that are explained, in what lies over the conversation.
    words: Vec<Option<String>>,
}

impl Chosen {
    fn of(model: &Model) -> Self {
        let conversation = &model.conversation;
        let suggestion = model.selected.and_then(|place| model.suggestions.get(place));
        let line = model.overlay().and_then(|overlay| {
            items(model, &overlay.kind)
                .get(overlay.chosen?)
                .and_then(|item| name(model, &item.goal))
        });
        let word = |kind: &Kind| match kind {
            Kind::Word(place) => name(model, &Goal::Term(*place)),
            _ => None,
        };
        Self {
            choice: model.picked().and_then(|pick| conversation.name_of(pick)),
            suggestion: suggestion.and_then(|item| name(model, &item.goal)),
            line,
            words: model.overlays.iter().map(|overlay| word(&overlay.kind)).collect(),
        }
    }

    /// Chooses the same again, as far as it is there.
    fn find_again(self, model: &mut Model) {
        self.find_words(model);
        self.find_suggestion(model);
        if let Some(name) = &self.line {
            find_line(model, name);
        }
        let picks = model.conversation.picks();
        let same = |pick: &Pick| model.conversation.name_of(*pick) == self.choice;
        let same = self.choice.as_ref().and_then(|_| picks.iter().position(same));
        model.choice = same.or_else(|| walking::first_choice(model));
    }

    /// A word that is gone is no longer explained, and what lay over that page neither.
    fn find_words(&self, model: &mut Model) {
        for (number, id) in self.words.iter().enumerate() {
            let Some(id) = id else { continue };
            let glossary = &model.conversation.knowledge().glossary;
            let place = glossary.iter().position(|term| term.id == *id);
            let Some(place) = place else {
                while model.overlays.len() > number {
                    overlays::close(model);
                }
                return;
            };
            if let Some(overlay) = model.overlays.get_mut(number) {
                overlay.kind = Kind::Word(place);
            }
        }
    }

    fn find_suggestion(&self, model: &mut Model) {
        // What was taken up from earlier has no suggestions: they would stand in the way of the arrows.
        if !model.overlays.is_empty() || model.history.is_recalling() {
            return;
        }
        editing::suggest(model);
        let is_it = |goal: &Goal| name(model, goal) == self.suggestion;
        let place = model.suggestions.iter().position(|item| is_it(&item.goal));
        model.selected = self.suggestion.as_ref().and(place);
    }
}

/// Chooses the line with this name again; where it is gone, the one that took its place.
fn find_line(model: &mut Model, sought: &str) {
    let Some(overlay) = model.overlay() else { return };
    let items = items(model, &overlay.kind);
    let place = items.iter().position(|item| name(model, &item.goal).as_deref() == Some(sought));
    let last = items.len().saturating_sub(1);
    if let Some(overlay) = model.overlays.last_mut() {
        overlay.chosen = place.or_else(|| overlay.chosen.map(|chosen| chosen.min(last)));
    }
}

/// By what something is known in whichever content; nothing where its number says it all.
fn name(model: &Model, goal: &Goal) -> Option<String> {
    let conversation = &model.conversation;
    match goal {
        Goal::Entry(place) => conversation.name_of(Pick::Entry(*place)),
        Goal::Scenario(place) => conversation.name_of(Pick::Walk(*place)),
        Goal::Term(place) => {
            conversation.knowledge().glossary.get(*place).map(|term| term.id.clone())
        }
        Goal::Action(action) => Some(action.name().to_owned()),
        Goal::Command(command) => Some(command_name(*command, conversation.language())),
        Goal::Line(line) => Some(line.clone()),
        Goal::Row(_) => None,
    }
}
