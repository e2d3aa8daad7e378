//! What the screen shows, as data.

use std::borrow::Cow;

use super::history::History;
use super::item::Item;
use super::layout::{Laid, Layout, Row, WIDEST};
use super::overlay::{self, Overlay};
use super::prompt::Prompt;
use super::search::{Hit, hits};
use super::theme::Look;
use crate::conversation::Conversation;
use crate::conversation::input::Input;
use crate::conversation::page::{page, pick_title};
use crate::conversation::pick::Pick;
use crate::conversation::welcome::welcome;
use crate::interface::Interface;
use crate::text::wrap::wrap_plain;

/// How many suggestions are shown at most.
pub const MOST_SUGGESTIONS: usize = 4;

/// The smallest screen that is drawn, in columns and rows.
pub const SMALLEST: (u16, u16) = (40, 10);

/// The margin to the left of everything, in columns.
pub const MARGIN: u16 = 1;

/// From how many columns on the contents stand beside the conversation.
pub const TWO_COLUMNS_FROM: u16 = 110;

/// How wide the column with the contents is, with what sets it apart.
pub const SIDE: u16 = 36;

/// The most rows that the prompt takes.
const MOST_PROMPT_ROWS: usize = 4;

/// The most rows that a remark above the prompt takes.
const MOST_REMARK_ROWS: usize = 3;

/// Where the cursor stands, for the eye and for a screen reader.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Focus {
    /// Where the next character goes.
    Prompt,
    /// At this suggestion.
    Suggestion(usize),
    /// At this row of what is read, counted from its first.
    Row(usize),
}

/// Everything that the screen shows.
pub struct Model {
    /// The conversation.
    pub conversation: Conversation,
    /// What is being typed.
    pub prompt: Prompt,
    /// What was typed before.
    pub history: History,
    /// What fits what is being typed: questions, or commands.
    pub suggestions: Vec<Item>,
    /// The chosen suggestion.
    pub selected: Option<usize>,
    /// Which of the lines that can be picked is chosen, in a walk; none where a day or a number is to be
    /// typed, so that Enter on an empty line answers nothing.
    pub choice: Option<usize>,
    /// What lies over the conversation, the uppermost last.
    pub overlays: Vec<Overlay>,
    /// A remark until the next key.
    pub notice: Option<String>,
    /// What is told of the content until the next key, as quietly as can be.
    pub news: Option<String>,
    /// How what is typed is read where it is misspelt.
    pub read_as: Option<String>,
    /// The conversation laid out for the width of the screen.
    pub laid: Laid,
    /// Where each turn begins in the rows.
    pub turn_starts: Vec<usize>,
    /// The first row that is shown.
    pub scroll: usize,
    /// What was looked for in the conversation, as long as it is marked there.
    pub sought: Option<String>,
    /// Where it stands.
    pub hits: Vec<Hit>,
    /// The colours.
    pub look: Look,
    /// Whether only ASCII can be shown.
    pub is_ascii: bool,
    /// The size of the screen, in columns and rows.
    pub size: (u16, u16),
}

impl Model {
    /// A screen of this size on a conversation.
    pub fn new(conversation: Conversation, size: (u16, u16)) -> Self {
        let mut model = Self {
            conversation,
            prompt: Prompt::default(),
            history: History::default(),
            suggestions: Vec::new(),
            selected: None,
            choice: None,
            overlays: Vec::new(),
            notice: None,
            news: None,
            read_as: None,
            laid: Laid::default(),
            turn_starts: Vec::new(),
            scroll: 0,
            sought: None,
            hits: Vec::new(),
            look: Look::default(),
            is_ascii: false,
            size,
        };
        model.lay_out();
        model
    }

    /// The interface texts.
    pub fn interface(&self) -> &Interface {
        self.conversation.interface()
    }

    /// What lies uppermost.
    pub fn overlay(&self) -> Option<&Overlay> {
        self.overlays.last()
    }

    /// Whether a text to read, not a list, lies uppermost: nothing is typed there.
    pub fn is_reading(&self) -> bool {
        self.overlay().is_some_and(|overlay| !overlay.kind.is_filtered())
    }

    /// Whether the screen is too small to draw.
    pub const fn is_too_small(&self) -> bool {
        self.size.0 < SMALLEST.0 || self.size.1 < SMALLEST.1
    }

    /// How many columns the contents beside the conversation take; none on a narrow screen.
    pub const fn side(&self) -> u16 {
        if self.size.0 >= TWO_COLUMNS_FROM { SIDE } else { 0 }
    }

    /// The columns that text may take.
    pub fn columns(&self) -> usize {
        let taken = 2 * MARGIN + self.side();
        usize::from(self.size.0.saturating_sub(taken)).clamp(8, WIDEST)
    }

    /// How many rows the prompt takes.
    pub fn prompt_rows(&self) -> usize {
        self.prompt.rows(self.prompt_columns()).0.len().min(MOST_PROMPT_ROWS)
    }

    /// The columns of a row of the prompt, without its mark.
    pub fn prompt_columns(&self) -> usize {
        usize::from(self.size.0.saturating_sub(2 * MARGIN + 2)).max(2)
    }

    /// How many suggestions there is room for and are shown; none under an overlay.
    pub fn shown_suggestions(&self) -> usize {
        let room = usize::from(self.size.1).saturating_sub(7 + self.prompt_rows());
        if self.overlays.is_empty() { self.suggestions.len().min(room) } else { 0 }
    }

    /// The line above the prompt: a notice, news of the content, what a number would open, how the words
    /// typed are read, or what is the matter with the content.
    pub fn remark(&self) -> Option<String> {
        let read_as = || {
            let words = self.read_as.as_ref()?;
            Some(self.interface().say_with("read-as", &[("words", words.into())]))
        };
        let passing = self.notice.clone().or_else(|| self.fresh_news());
        let typed = || self.option_hint().or_else(read_as);
        passing.or_else(typed).or_else(|| self.finding()).or_else(|| self.outdated())
    }

    /// Whether the line above the prompt is one to look at at once.
    pub fn is_remark_urgent(&self) -> bool {
        self.notice.is_some() || (self.finding().is_some() && self.remark() == self.finding())
    }

    /// The news of the content, with what it means for what is read.
    fn fresh_news(&self) -> Option<String> {
        let news = self.news.iter().cloned().chain(self.outdated());
        self.news.as_ref().map(|_| news.collect::<Vec<_>>().join(" "))
    }

    /// What is wrong with the content, as long as it is and nobody reads all of it.
    fn finding(&self) -> Option<String> {
        let is_read = self.overlay().is_some_and(|overlay| overlay.kind == overlay::Kind::Findings);
        self.conversation.first_finding().filter(|_| !is_read)
    }

    /// That what is read would be otherwise now, where Enter would show that.
    fn outdated(&self) -> Option<String> {
        let can_be_shown = self.overlays.is_empty() && self.prompt.is_empty();
        self.conversation.outdated().filter(|_| can_be_shown)
    }

    /// What the number that is typed would open, or how the answer that is typed is understood.
    fn option_hint(&self) -> Option<String> {
        let text = self.prompt.text();
        if self.conversation.is_asking() {
            let words = self.conversation.understood(&text)?;
            return Some(self.interface().say_with("read-as", &[("words", words.into())]));
        }
        let Input::Number(number) = Input::parse(&text) else { return None };
        let pick = *self.conversation.picks().get(number.checked_sub(1)?)?;
        let title = pick_title(&self.conversation, pick)?;
        let arguments = [("number", number.into()), ("question", title.into())];
        Some(self.interface().say_with("option-hint", &arguments))
    }

    /// The line that can be picked with an empty prompt: in a walk, one of its options.
    pub fn picked(&self) -> Option<Pick> {
        self.conversation.current_walk()?;
        self.conversation.picks().get(self.choice?).copied()
    }

    /// The remark in rows; longer ones than there is room for are cut.
    pub fn remark_rows(&self) -> Vec<String> {
        let Some(text) = self.remark() else { return Vec::new() };
        let columns = usize::from(self.size.0.saturating_sub(2 * MARGIN + 2)).max(2);
        let mut rows = wrap_plain(&text, columns);
        rows.truncate(MOST_REMARK_ROWS);
        rows
    }

    /// How many rows the conversation, or what lies over it, takes.
    pub fn body_rows(&self) -> usize {
        // Header and the row below it, the row above the prompt, the prompt, the footer.
        let remark = self.remark_rows().len();
        let taken = 4 + remark + self.prompt_rows() + self.shown_suggestions();
        usize::from(self.size.1).saturating_sub(taken)
    }

    /// The last row at which the conversation can begin: so that its end stands at the bottom. A walk
    /// may stand at the top with nothing below it, so that every step is in the same place.
    pub fn last_scroll(&self) -> usize {
        let last = self.laid.rows.len().saturating_sub(self.body_rows());
        let walk = self.conversation.current_walk().and_then(|_| self.turn_starts.last());
        walk.map_or(last, |start| last.max(*start))
    }

    /// What is read now, the uppermost overlay or the conversation, and its first row on the screen.
    pub fn body(&self) -> (Cow<'_, Laid>, usize) {
        match self.overlay() {
            Some(overlay) => {
                let laid = overlay::lay_out(self, overlay);
                let first = overlay.first_row(&laid, self.body_rows());
                (Cow::Owned(laid), first)
            }
            None => (Cow::Borrowed(&self.laid), self.scroll),
        }
    }

    /// Where the cursor stands. `body` is what [`Model::body`] gives.
    pub fn focus(&self, body: &Laid) -> Focus {
        match self.overlay() {
            Some(overlay) if overlay.is_on_list || !overlay.kind.is_filtered() => {
                // After a resize the first row that is shown can be another than was scrolled to.
                let first = || overlay.first_row(body, self.body_rows());
                Focus::Row(body.chosen_row.unwrap_or_else(first))
            }
            Some(_) => Focus::Prompt,
            None => self.focus_in_conversation(),
        }
    }

    fn focus_in_conversation(&self) -> Focus {
        match (self.selected, self.laid.chosen_row) {
            (Some(place), _) => Focus::Suggestion(place),
            (None, Some(row)) if self.prompt.is_empty() && self.choice.is_some() => Focus::Row(row),
            _ => Focus::Prompt,
        }
    }

    /// Lays the conversation out anew: after a turn, a resize, a switch of the language.
    pub fn lay_out(&mut self) {
        let mut layout = Layout::new(self.columns());
        self.turn_starts.clear();
        let turns = self.conversation.turns();
        if turns.is_empty() {
            layout.page(&welcome(&self.conversation), None);
        }
        let last = turns.len().saturating_sub(1);
        let chosen = self.conversation.current_walk().and(self.choice);
        for (place, turn) in turns.iter().enumerate() {
            if place > 0 {
                layout.row(Row::new());
                layout.row(Row::new());
            }
            self.turn_starts.push(layout.laid.rows.len());
            layout.page(&page(&self.conversation, turn), chosen.filter(|_| place == last));
        }
        self.laid = layout.laid;
        self.hits =
            self.sought.as_ref().map(|sought| hits(&self.laid.rows, sought)).unwrap_or_default();
    }
}
