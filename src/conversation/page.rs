//! A turn as a page: what is shown, in which order and in which language, with no word about how.
//!
//! The screen draws the elements, the plain mode prints them; what they say is decided here alone.

use crate::conversation::command::{Name, command_name};
use crate::conversation::element::{Element, Marker};
use crate::conversation::pick::Pick;
use crate::conversation::{Asked, Conversation, Said, Turn};
use crate::interface::Interface;
use crate::knowledge::validity::Within;
use crate::knowledge::{Change, Citation, Entry, Knowledge, Original, Review, Verdict};
use crate::matching::why::Reason;
use crate::text::markdown::{Block, parse};
use crate::wording::outcome::{answered, overdue_in_words};
use crate::wording::own;
use crate::wording::{
    citations, first_sentence, personal_data_name, reason_text, review_line, source_line,
};

/// The page of a turn.
pub fn page(conversation: &Conversation, turn: &Turn) -> Vec<Element> {
    let content = conversation.content_of(turn);
    let mut elements = unmarked(content, turn);
    let terms = content.mark_terms(turn, &mut elements);
    // In the middle of a walk a list of words would stand in the way of the question.
    if !terms.is_empty() && !matches!(turn.said, Said::Walk(_)) {
        elements.push(words_to_explain(content, &terms));
    }
    if let Some(line) = &turn.in_inbox {
        let line = [("line", line.into())];
        elements.push(Element::Note(conversation.interface().say_with("inbox-line", &line)));
    }
    // The way back comes last, where the eye and the ear are.
    elements.extend(way_back(conversation, turn));
    elements
}

/// Below what was asked in the middle of a walk: how to go back to it.
fn way_back(conversation: &Conversation, turn: &Turn) -> Option<Element> {
    let is_last = conversation.turns().last() == Some(turn);
    let walk = conversation.interrupted_walk().filter(|_| is_last)?;
    let interface = conversation.interface();
    let scenario = conversation.knowledge().scenarios.get(walk.scenario);
    let title = scenario.map(|found| found.title.in_language(interface.language()));
    let arguments = [("title", title.unwrap_or_default().to_owned().into())];
    Some(Element::Hint(interface.say_with("walk-interrupted", &arguments)))
}

/// The line that says which words of a page can be explained, and how.
fn words_to_explain(conversation: &Conversation, terms: &[usize]) -> Element {
    let interface = conversation.interface();
    let glossary = &conversation.knowledge().glossary;
    let terms = terms.iter().filter_map(|place| glossary.get(*place));
    let words: Vec<_> = terms.map(|term| term.name.in_language(interface.language())).collect();
    let command = command_name(Name::Word, interface.language());
    let arguments = [("words", words.join(", ").into()), ("command", command.into())];
    Element::Hint(interface.say_with("terms-here", &arguments))
}

/// The page of a turn that comes from the content of the conversation, with no term marked.
pub(super) fn unmarked(conversation: &Conversation, turn: &Turn) -> Vec<Element> {
    let mut writer = Writer::new(conversation);
    if let Some(asked) = &turn.asked {
        writer.asked(asked);
    }
    writer.said(turn);
    writer.elements
}

/// What picking something leads to, in a line; nothing where it only ticks or answers.
pub fn pick_title(conversation: &Conversation, pick: Pick) -> Option<String> {
    let title = Writer::new(conversation).title_of(pick);
    Some(title).filter(|title| !title.is_empty())
}

/// The page of an entry on its own, as `show` prints it.
pub fn entry_page(conversation: &Conversation, entry: usize) -> Vec<Element> {
    page(conversation, &Turn::entry(entry))
}

pub(super) struct Writer<'a> {
    pub(super) conversation: &'a Conversation,
    pub(super) interface: &'a Interface,
    pub(super) elements: Vec<Element>,
}

impl<'a> Writer<'a> {
    pub(super) fn new(conversation: &'a Conversation) -> Self {
        Self { conversation, interface: conversation.interface(), elements: Vec::new() }
    }
}

impl Writer<'_> {
    pub(super) fn push(&mut self, element: Element) {
        self.elements.push(element);
    }

    pub(super) fn knowledge(&self) -> &Knowledge {
        self.conversation.knowledge()
    }

    pub(super) fn role(&mut self, key: &str, text: &str, asks: bool) {
        let role = self.interface.say(key);
        self.push(Element::Role { role, text: text.to_owned(), asks });
    }

    pub(super) fn warn(&mut self, text: Option<&str>) {
        self.elements.extend(text.map(|text| Element::Warning(text.to_owned())));
    }

    pub(super) fn heading(&mut self, key: &str) {
        self.push(Element::Heading(self.interface.say(key)));
    }

    fn asked(&mut self, asked: &Asked) {
        self.role("role-question", &asked.text, true);
        let repairs = &asked.decision.repairs;
        if !repairs.is_empty() {
            let read: Vec<_> = repairs.iter().map(|repair| repair.read.as_str()).collect();
            let read = read.join(", ");
            self.push(Element::Note(self.interface.say_with("read-as", &[("words", read.into())])));
        }
        if !asked.personal_data.is_empty() {
            let kinds = asked.personal_data.iter();
            let kinds: Vec<_> =
                kinds.map(|kind| personal_data_name(*kind, self.interface)).collect();
            let kinds = kinds.join(", ");
            let warning = self.interface.say_with("personal-warning", &[("kinds", kinds.into())]);
            self.push(Element::Warning(warning));
        }
    }

    fn said(&mut self, turn: &Turn) {
        match &turn.said {
            Said::Entry { entry, reasons } => self.entry(turn, *entry, reasons),
            Said::Choice(entries) => {
                self.role("role-answer", &self.interface.say("choose-lead"), false);
                self.heading("choose-from");
                self.differences(entries);
                self.offer_walk(turn, entries.len());
                let mail = command_name(Name::Mail, self.interface.language());
                let arguments = [("mail", mail.into())];
                self.push(Element::Hint(self.interface.say_with("choose-none", &arguments)));
            }
            Said::Outside { topic, near } => self.outside(turn, *topic, near),
            Said::Unknown { near } => {
                self.role("role-answer", &self.interface.say("unknown-lead"), false);
                self.near(turn, near);
            }
            Said::SmallTalk(reply) => self.small_talk(*reply),
            Said::Walks => self.walks(),
            Said::Walk(walk) => self.walk(walk),
        }
    }

    fn small_talk(&mut self, reply: usize) {
        let language = self.interface.language();
        let reply = self.knowledge().smalltalk.get(reply);
        let reply = reply.map(|reply| reply.reply.in_language(language).to_owned());
        self.role("role-answer", &reply.unwrap_or_default(), false);
        self.examples();
    }

    fn outside(&mut self, turn: &Turn, topic: usize, near: &[usize]) {
        let language = self.interface.language();
        let Some(topic) = self.knowledge().outside.get(topic) else {
            return;
        };
        let title = topic.title.in_language(language).to_owned();
        let destination = topic.destination.as_ref().map(|text| text.in_language(language));
        let destination = destination.map(str::to_owned);
        let lead = self.interface.say_with("outside-lead", &[("topic", title.into())]);
        self.role("role-answer", &lead, false);
        self.elements.extend(destination.as_deref().map(Element::paragraph));
        self.near(turn, near);
    }

    fn near(&mut self, turn: &Turn, near: &[usize]) {
        self.choices("near-entries", near);
        if near.is_empty() && self.conversation.offered_walk(turn).is_some() {
            self.heading("walk-heading");
        }
        self.offer_walk(turn, near.len());
        self.draft(turn);
    }

    /// Questions to begin with, numbered from 1.
    pub(super) fn examples(&mut self) {
        let examples = self.conversation.examples();
        if !examples.is_empty() {
            self.heading("welcome-examples");
        }
        for (number, (_, question)) in (1..).zip(examples) {
            self.push(Element::item(Marker::Choice(number), &question));
        }
    }

    /// The entries to choose from, numbered from 1.
    fn choices(&mut self, heading: &str, entries: &[usize]) {
        self.choices_from(heading, entries, 1);
    }

    fn choices_from(&mut self, heading: &str, entries: &[usize], first: usize) {
        if entries.is_empty() {
            return;
        }
        self.heading(heading);
        for (number, entry) in (first..).zip(entries) {
            let entry = self.knowledge().entries.get(*entry);
            let question = entry.map(|entry| own::entry_line(entry, self.interface));
            self.push(Element::item(Marker::Choice(number), &question.unwrap_or_default()));
        }
    }

    /// The entries to choose from, each with what it says in a line, so that one sees how they
    /// differ.
    fn differences(&mut self, entries: &[usize]) {
        let language = self.interface.language();
        for (number, place) in (1..).zip(entries) {
            let Some(entry) = self.knowledge().entries.get(*place).cloned() else { continue };
            let question = own::entry_line(&entry, self.interface);
            self.push(Element::item(Marker::Choice(number), &question));
            let short = entry.short.as_ref().map(|short| short.in_language(language));
            let verdict = entry.verdict.map(|verdict| self.verdict(verdict));
            let line = [verdict.as_deref(), short.map(first_sentence)];
            let line: Vec<_> = line.into_iter().flatten().collect();
            self.push(Element::Remark(line.join(" · ")));
        }
    }

    /// The way to a person: who, and the e-mail that is ready.
    fn draft(&mut self, turn: &Turn) {
        let Some(draft) = self.conversation.draft_of(turn) else {
            return;
        };
        let language = self.interface.language();
        self.heading("contact-heading");
        let contact = self.knowledge().manifest.contact.clone();
        if let Some(contact) = contact {
            self.push(Element::paragraph(contact.name.in_language(language)));
            let people = contact.people.join(", ");
            if !people.is_empty() {
                let people =
                    self.interface.say_with("contact-people", &[("people", people.into())]);
                self.push(Element::Note(people));
            }
            if let Some(note) = &contact.note {
                self.push(Element::Note(note.in_language(language).to_owned()));
            }
        }
        self.heading("mail-heading");
        self.elements.extend(draft.page(self.interface));
    }

    fn entry(&mut self, turn: &Turn, place: usize, reasons: &[Reason]) {
        let Some(entry) = self.knowledge().entries.get(place).cloned() else {
            return;
        };
        let language = self.interface.language();
        self.role("role-answer", entry.question.in_language(language), false);
        self.if_own(entry.origin, "own-entry");
        if let Some(verdict) = entry.verdict {
            self.push(Element::Verdict(verdict.into(), self.verdict(verdict)));
        }
        let on = self.conversation.today();
        let review = entry.review.as_ref();
        let overdue = review.and_then(|review| overdue_in_words(review, on, self.interface));
        self.warn(overdue.as_deref());
        if entry.policy().is_some() {
            self.about_library("own-policy-below");
        }
        if let Some(short) = &entry.short {
            self.push(Element::Lead(short.in_language(language).to_owned()));
        }
        let walk = self.conversation.offered_walk(turn);
        if let Some(scenario) = walk {
            self.walk_offer(turn, scenario);
        }
        self.conditions(&entry);
        self.markdown(entry.answer.in_language(language));
        let citations = citations(&entry);
        self.changes(&entry.changes, &citations);
        if let Some(original) = &entry.original {
            self.original(original);
        }
        self.sources(&citations);
        if let Some(review) = &entry.review {
            self.review(review);
        }
        self.own_policy(&entry);
        self.reasons(reasons);
        let related = self.conversation.related(place);
        let first = 1 + usize::from(walk.is_some());
        self.choices_from("related-entries", &related, first);
    }

    /// The walk that goes with an entry, with what the question already says for it.
    fn walk_offer(&mut self, turn: &Turn, scenario: usize) {
        let title = self.title_of(Pick::Walk(scenario));
        self.heading("walk-heading");
        self.push(Element::item(Marker::Choice(1), &title));
        let said = self.said_for(turn, scenario);
        if !said.is_empty() {
            let said = said.join(", ");
            let text = self.interface.say_with("walk-said-already", &[("answers", said.into())]);
            self.push(Element::Remark(text));
        }
    }

    /// What the question of a turn already says for a scenario, in words.
    fn said_for(&self, turn: &Turn, scenario: usize) -> Vec<String> {
        let Some(tree) = self.conversation.tree(scenario) else { return Vec::new() };
        let said = self.conversation.said_for(turn, scenario);
        let questions = 0..tree.scenario().questions.len();
        let known = questions.filter_map(|place| Some((place, said.get(place)?)));
        let words =
            known.filter_map(|(place, value)| answered(&tree, place, value, self.interface));
        words.map(|answer| format!("{}: {}", answer.short, answer.label)).collect()
    }

    /// The way for whoever cannot choose, after `count` entries.
    fn offer_walk(&mut self, turn: &Turn, count: usize) {
        for (number, pick) in (1..).zip(self.conversation.picks_of(turn)).skip(count) {
            let title = self.title_of(pick);
            self.push(Element::item(Marker::Choice(number), &title));
        }
    }

    fn verdict(&self, verdict: Verdict) -> String {
        self.interface.say(&format!("verdict-{}", verdict.name()))
    }

    fn conditions(&mut self, entry: &Entry) {
        if entry.conditions.is_empty() {
            return;
        }
        self.heading("conditions-heading");
        for condition in &entry.conditions {
            let text = condition.in_language(self.interface.language());
            self.push(Element::item(Marker::Box, text));
        }
    }

    fn markdown(&mut self, markdown: &str) {
        self.heading("answer-heading");
        self.blocks(markdown);
    }

    pub(super) fn blocks(&mut self, markdown: &str) {
        for block in parse(markdown) {
            self.push(match block {
                Block::Paragraph(spans) => Element::Paragraph(spans),
                Block::Heading(spans) => {
                    Element::Heading(spans.into_iter().map(|span| span.text).collect())
                }
                Block::Item { depth, number, spans } => {
                    Element::Item(number.map_or(Marker::Bullet, Marker::Number), depth, spans)
                }
            });
        }
    }

    fn changes(&mut self, changes: &[Change], citations: &[&Citation]) {
        if changes.is_empty() {
            return;
        }
        self.heading("changes-heading");
        for change in changes {
            let text = change.text.in_language(self.interface.language());
            let numbers = change
                .sources
                .iter()
                .filter_map(|source| citations.iter().position(|known| *known == source));
            let numbers: String = numbers.map(|place| format!(" [{}]", place + 1)).collect();
            let marker = Marker::Day(change.since.to_string());
            self.push(Element::item(marker, &format!("{text}{numbers}")));
            self.in_force(change);
        }
    }

    /// Says of a change that it does not hold on the day of the conversation.
    fn in_force(&mut self, change: &Change) {
        let key = match change.period().at(self.conversation.today()) {
            Within::Valid => return,
            Within::NotYet(_) => "change-not-yet",
            Within::NoLonger(_) => "change-no-longer",
        };
        let until = change.valid_until.map(|day| day.to_string()).unwrap_or_default();
        self.push(Element::Remark(self.interface.say_with(key, &[("until", until.into())])));
    }

    fn original(&mut self, original: &Original) {
        let language = self.interface.language();
        let source = self.knowledge().manifest.source(&original.source);
        let title = source.map(|source| source.title.in_language(language).to_owned());
        let title = title.unwrap_or_else(|| original.source.clone());
        let heading = self.interface.say_with("original-heading", &[("source", title.into())]);
        self.push(Element::Heading(heading));
        if let Some(verdict) = original.verdict {
            let verdict = self.verdict(verdict);
            let text = self.interface.say_with("original-verdict", &[("verdict", verdict.into())]);
            self.push(Element::Note(text));
        }
        self.blocks(original.text.in_language(language));
    }

    pub(super) fn sources(&mut self, citations: &[&Citation]) {
        if citations.is_empty() {
            return;
        }
        self.heading("sources-heading");
        for (number, citation) in (1..).zip(citations) {
            let line = source_line(self.knowledge(), self.interface, citation);
            self.push(Element::item(Marker::Source(number), &line));
            let source = self.knowledge().manifest.source(&citation.source);
            let address = source.and_then(|source| source.address.clone());
            self.elements.extend(address.map(Element::Address));
        }
    }

    pub(super) fn review(&mut self, review: &Review) {
        if !review.open.is_empty() {
            self.heading("open-heading");
            for open in &review.open {
                let text = open.in_language(self.interface.language());
                self.push(Element::item(Marker::Bullet, text));
            }
        }
        self.push(Element::Note(review_line(review, self.interface)));
        if let Some(checked) = &review.checked {
            let text = checked.in_language(self.interface.language());
            let text = self.interface.say_with("review-checked", &[("text", text.into())]);
            self.push(Element::Note(text));
        }
    }

    /// What can be done with an outcome.
    pub(super) fn what_now(&self) -> String {
        let name = |command| command_name(command, self.interface.language());
        let arguments = [
            ("save", name(Name::Save).into()),
            ("copy", name(Name::Copy).into()),
            ("mail", name(Name::Mail).into()),
            ("change", name(Name::Change).into()),
            ("restart", name(Name::Restart).into()),
        ];
        self.interface.say_with("walk-what-now", &arguments)
    }

    fn reasons(&mut self, reasons: &[Reason]) {
        if reasons.is_empty() {
            return;
        }
        let words: Vec<_> = reasons.iter().map(reason_text).collect();
        let words = words.join(", ");
        let text = self.interface.say_with("recognised", &[("words", words.into())]);
        self.push(Element::Note(text));
    }
}
