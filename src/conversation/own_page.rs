//! What is a library's own on a page: told as its own, and a policy apart from all that is central.

use super::element::Element;
use super::page::Writer;
use crate::knowledge::{Entry, Origin, Policy};
use crate::wording::outcome::overdue_in_words;
use crate::wording::own::{about_library, if_own, library_name};

impl Writer<'_> {
    /// Says whose something is, where it is the library's own.
    pub(super) fn if_own(&mut self, origin: Origin, key: &str) {
        let note = if_own(self.knowledge(), origin, key, self.interface);
        self.elements.extend(note.map(Element::Note));
    }

    /// Says something about the library whose own folder was added.
    pub(super) fn about_library(&mut self, key: &str) {
        let note = about_library(self.knowledge(), key, self.interface);
        self.elements.extend(note.map(Element::Note));
    }

    /// What the library has settled itself about an entry, if it has.
    pub(super) fn own_policy(&mut self, entry: &Entry) {
        let Some(policy) = entry.policy() else { return };
        let title = about_library(self.knowledge(), "own-policy", self.interface);
        self.policy(title.unwrap_or_default(), entry, policy);
    }

    /// What the library has settled itself about the entries that go with a walk.
    pub(super) fn policies<'k>(&mut self, policies: impl Iterator<Item = (&'k Entry, &'k Policy)>) {
        for (entry, policy) in policies {
            let question = entry.question.in_language(self.interface.language());
            let library = library_name(self.knowledge(), self.interface).unwrap_or_default();
            let arguments = [("library", library.into()), ("question", question.into())];
            let title = self.interface.say_with("own-policy-on", &arguments);
            self.policy(title, entry, policy);
        }
    }

    /// What the library has settled itself, apart from what is central.
    fn policy(&mut self, title: String, entry: &Entry, policy: &Policy) {
        let mut inside = Writer::new(self.conversation);
        if entry.changed_since_policy() {
            inside.warn(Some(&self.interface.say("own-policy-changed")));
        }
        let on = self.conversation.today();
        let review = policy.review.as_ref();
        let overdue = review.and_then(|review| overdue_in_words(review, on, self.interface));
        inside.warn(overdue.as_deref());
        inside.blocks(policy.text.in_language(self.interface.language()));
        inside.sources(&policy.sources.iter().collect::<Vec<_>>());
        if let Some(review) = review {
            inside.review(review);
        }
        self.push(Element::Apart { title, elements: inside.elements });
    }
}
