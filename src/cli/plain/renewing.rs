//! Other content between two lines: looked at before each line is taken in.

use anyhow::Result;

use super::Plain;
use super::lists::Listed;
use crate::cli::watching::Reloader;
use crate::conversation::element::Element;
use crate::conversation::findings::findings_page;
use crate::conversation::input::Input;
use crate::conversation::pick::Pick;
use crate::conversation::welcome::welcome;

impl Plain<'_> {
    /// Goes on with what the content is now, and tells it where it changed; `false` where the line that
    /// was typed answers what is asked no longer.
    pub(super) fn renew(&mut self, input: &Input) -> Result<bool> {
        let renewal = match self.reloader.as_mut().and_then(Reloader::look) {
            None => return Ok(true),
            Some(Ok(renewal)) => renewal,
            Some(Err(problems)) => {
                self.conversation.tell_findings(problems);
                let told = self.conversation.first_finding().unwrap_or_default();
                return self.line(&told).map(|()| true);
            }
        };
        let before = self.at_hand(input);
        let names = self.names();
        let told = self.conversation.renew(renewal);
        self.find_again(names);
        self.line(&told)?;
        let is_command = matches!(input, Input::Command(_));
        if let Some(outdated) = self.conversation.outdated().filter(|_| is_command) {
            self.line(&outdated)?;
        }
        let is_same = before == self.at_hand(input);
        if !is_same {
            self.say("plain-other-question")?;
            self.show_last()?;
        }
        Ok(is_same)
    }

    /// The page that the line answers or chooses from, where other content changes it at once: a question
    /// of a walk, or where to begin. What was said stays, and with it its numbers.
    fn at_hand(&self, input: &Input) -> Option<Vec<Element>> {
        let is_number = matches!(input, Input::Number(_));
        let is_listed = is_number && !self.listed.is_empty();
        if is_listed || matches!(input, Input::Command(_) | Input::UnknownCommand(_)) {
            return None;
        }
        if self.conversation.turns().is_empty() {
            return is_number.then(|| welcome(&self.conversation));
        }
        self.conversation.current_walk().map(|_| self.last_page())
    }

    /// By what the lines of the list that was shown last are known in whichever content.
    fn names(&self) -> Vec<Option<String>> {
        let glossary = &self.conversation.knowledge().glossary;
        let name = |listed: &Listed| match listed {
            Listed::Pick(pick) => self.conversation.name_of(*pick),
            Listed::Word(place) => glossary.get(*place).map(|term| term.id.clone()),
            Listed::Line(_) => None,
        };
        self.listed.iter().map(name).collect()
    }

    /// Lets each line of that list lead to the same as before, or nowhere.
    fn find_again(&mut self, names: Vec<Option<String>>) {
        let glossary = &self.conversation.knowledge().glossary;
        for (listed, name) in self.listed.iter_mut().zip(names) {
            *listed = match listed {
                Listed::Pick(pick) => Listed::Pick(self.conversation.find_again(*pick, name)),
                Listed::Word(_) => {
                    let place = glossary.iter().position(|term| Some(&term.id) == name.as_ref());
                    place.map_or(Listed::Pick(Pick::Gone), Listed::Word)
                }
                Listed::Line(line) => Listed::Line(std::mem::take(line)),
            };
        }
    }

    /// Shows everything that was found in the content.
    pub(super) fn show_findings(&self) -> Result<()> {
        let page = findings_page(&self.conversation);
        if page.is_empty() { self.say("findings-none") } else { self.print(&page) }
    }
}
