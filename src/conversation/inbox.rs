//! What of a conversation belongs in the inbox: questions without an answer, and answers that did not
//! help. Whoever shows the conversation puts them there, where the inbox is open.

use jiff::civil::Date;

use super::pick::Pick;
use super::{Asked, Conversation, Said, Turn};
use crate::inbox::{Question, Reason};
use crate::matching::decision::Reply;
use crate::text::words::words;

/// What there is to mark as not helpful.
#[derive(Clone, Debug, PartialEq)]
pub enum Marked {
    /// This question with its answer.
    Question(Question),
    /// The question is in the inbox already.
    Already,
    /// Nothing was asked that the last turn answers.
    Nothing,
}

impl Conversation {
    /// The last question, where it got no answer and is not in the inbox yet; `on` is the day of today,
    /// whichever day is asked about.
    pub fn unanswered(&self, on: Date) -> Option<Question> {
        let turn = self.turns.last().filter(|turn| turn.in_inbox.is_none())?;
        let reason = no_answer(&turn.said)?;
        // A lone dash or smiley asks nothing.
        let asked = turn.asked.as_ref().filter(|asked| !words(&asked.text).is_empty())?;
        Some(self.for_inbox(asked, turn, reason, on))
    }

    /// The question that the last turn answers, to be marked as not helped.
    pub fn not_helped(&self, on: Date) -> Marked {
        let Some(turn) = self.turns.last() else { return Marked::Nothing };
        if turn.in_inbox.is_some() {
            return Marked::Already;
        }
        if matches!(turn.said, Said::SmallTalk(_) | Said::Walks | Said::Walk(_)) {
            return Marked::Nothing;
        }
        let asked = turn.asked.as_ref().or_else(|| self.led_to(turn));
        asked.map_or(Marked::Nothing, |asked| {
            // What was asked before the inbox was open may have got no answer either.
            let reason = no_answer(&turn.said).unwrap_or(Reason::NotHelpful);
            Marked::Question(self.for_inbox(asked, turn, reason, on))
        })
    }

    /// The question that offered the entry which was opened by choice.
    fn led_to(&self, opened: &Turn) -> Option<&Asked> {
        let Said::Entry { entry, .. } = &opened.said else { return None };
        let turn = self.turns.iter().rev().find(|turn| turn.asked.is_some())?;
        // The content may be another since it was offered.
        let name = |turn, pick| self.content_of(turn).name_of(pick);
        let opened = name(opened, Pick::Entry(*entry))?;
        let is_it = |pick| name(turn, pick).as_ref() == Some(&opened);
        turn.asked.as_ref().filter(|_| self.picks_of(turn).into_iter().any(is_it))
    }

    fn for_inbox(&self, asked: &Asked, turn: &Turn, reason: Reason, on: Date) -> Question {
        let knowledge = self.content_of(turn).knowledge();
        let said = &turn.said;
        let got = match said {
            Said::Entry { entry, .. } => knowledge.entries.get(*entry).map(|entry| &entry.id),
            Said::Outside { topic, .. } => knowledge.outside.get(*topic).map(|topic| &topic.id),
            _ => None,
        };
        Question {
            on,
            language: self.language().code().to_owned(),
            question: asked.text.clone(),
            reason,
            got: got.cloned(),
            // Two digits say enough, and read well.
            confidence: (confidence(asked, said) * 100.0).round() / 100.0,
        }
    }

    /// Notes that the last question is in the inbox, as this line, which belongs to its page from now
    /// on: whoever asked must see what was written.
    pub fn is_in_inbox(&mut self, line: String) {
        if let Some(turn) = self.turns.last_mut() {
            turn.in_inbox = Some(line);
        }
    }

    /// For how many days a question stays in the inbox; nothing where that is closed.
    pub const fn inbox_days(&self) -> Option<u16> {
        self.inbox_days
    }

    /// Tells whether the inbox is open. Whoever keeps it says so here, since a person must be able to read
    /// it.
    pub fn tell_inbox(&mut self, days: Option<u16>) {
        self.inbox_days = days;
    }
}

/// Why what was said is no answer; nothing where it is one.
const fn no_answer(said: &Said) -> Option<Reason> {
    match said {
        Said::Outside { .. } => Some(Reason::Outside),
        Said::Unknown { .. } => Some(Reason::Unknown),
        _ => None,
    }
}

/// How sure what was said is: of an entry that was opened by choice, how sure that one was.
fn confidence(asked: &Asked, said: &Said) -> f32 {
    let decision = &asked.decision;
    match (said, &decision.reply) {
        (Said::Entry { entry, .. }, reply) if *reply != Reply::Answer(*entry) => {
            let found = decision.results.iter().find(|(found, _)| found == entry);
            found.map_or(0.0, |(_, confidence)| *confidence)
        }
        _ => decision.confidence,
    }
}
