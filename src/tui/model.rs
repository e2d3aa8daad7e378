//! What the screen shows, as data.

use super::history::History;
use super::layout::{Row, WIDEST, rows, rows_with_choice};
use super::prompt::Prompt;
use super::sheet::Sheet;
use crate::conversation::Conversation;
use crate::conversation::input::Input;
use crate::conversation::page::{page, pick_title, welcome};
use crate::conversation::pick::Pick;
use crate::interface::Interface;
use crate::matching::suggestion::{Suggestion, suggestions};
use crate::text::wrap::wrap_plain;
use crate::wording::topic_title;

/// How many suggestions are shown at most.
pub const MOST_SUGGESTIONS: usize = 4;

/// The smallest screen that is drawn, in columns and rows.
pub const SMALLEST: (u16, u16) = (40, 10);

/// The margin to the left of everything, in columns.
pub const MARGIN: u16 = 1;

/// The most rows that the prompt takes.
const MOST_PROMPT_ROWS: usize = 4;

/// The most rows that a remark above the prompt takes.
const MOST_REMARK_ROWS: usize = 3;

/// What lies over the conversation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Overlay {
    /// All questions by topic, filtered by what is typed.
    Browse {
        /// The chosen line among the questions.
        selected: usize,
    },
    /// Every action, filtered by what is typed.
    Palette {
        /// The chosen line.
        selected: usize,
        /// What was typed before, to be put back.
        kept: Prompt,
    },
    /// A text to read.
    Sheet {
        /// Which.
        sheet: Sheet,
        /// The first row that is shown.
        scroll: usize,
    },
}

/// A line of the list of all questions.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum BrowseLine {
    /// The name of a topic.
    Topic(String),
    /// A question, with the characters that match the filter.
    Question(Suggestion),
}

/// Everything that the screen shows.
pub struct Model {
    /// The conversation.
    pub conversation: Conversation,
    /// What is being typed.
    pub prompt: Prompt,
    /// What was typed before.
    pub history: History,
    /// The questions that fit what is being typed.
    pub suggestions: Vec<Suggestion>,
    /// The chosen suggestion.
    pub selected: Option<usize>,
    /// Which of the lines that can be picked is chosen, in a walk; none where a day or a number is to be
    /// typed, so that Enter on an empty line answers nothing.
    pub choice: Option<usize>,
    /// What lies over the conversation.
    pub overlay: Option<Overlay>,
    /// A remark until the next key.
    pub notice: Option<String>,
    /// How what is typed is read where it is misspelt.
    pub read_as: Option<String>,
    /// The conversation laid out for the width of the screen.
    pub rows: Vec<Row>,
    /// The row of the chosen line of a walk.
    pub choice_row: Option<usize>,
    /// Where each turn begins in `rows`.
    pub turn_starts: Vec<usize>,
    /// The first row that is shown.
    pub scroll: usize,
    /// The size of the screen, in columns and rows.
    pub size: (u16, u16),
}

impl Model {
    /// A screen of this size on an empty conversation.
    pub fn new(conversation: Conversation, size: (u16, u16)) -> Self {
        let mut model = Self {
            conversation,
            prompt: Prompt::default(),
            history: History::default(),
            suggestions: Vec::new(),
            selected: None,
            choice: None,
            overlay: None,
            notice: None,
            read_as: None,
            rows: Vec::new(),
            choice_row: None,
            turn_starts: Vec::new(),
            scroll: 0,
            size,
        };
        model.lay_out();
        model
    }

    /// The interface texts.
    pub fn interface(&self) -> &Interface {
        self.conversation.interface()
    }

    /// Whether the screen is too small to draw.
    pub const fn is_too_small(&self) -> bool {
        self.size.0 < SMALLEST.0 || self.size.1 < SMALLEST.1
    }

    /// The columns that text may take.
    pub fn columns(&self) -> usize {
        usize::from(self.size.0.saturating_sub(2 * MARGIN)).clamp(8, WIDEST)
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
        if self.overlay.is_some() { 0 } else { self.suggestions.len().min(room) }
    }

    /// The line above the prompt: a notice, what a number would open, or how the words typed are
    /// read.
    pub fn remark(&self) -> Option<String> {
        let read_as = || {
            let words = self.read_as.as_ref()?;
            Some(self.interface().say_with("read-as", &[("words", words.into())]))
        };
        self.notice.clone().or_else(|| self.option_hint()).or_else(read_as)
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
        let last = self.rows.len().saturating_sub(self.body_rows());
        let walk = self.conversation.current_walk().and_then(|_| self.turn_starts.last());
        walk.map_or(last, |start| last.max(*start))
    }

    /// Lays the conversation out anew: after a turn, a resize, a switch of the language.
    pub fn lay_out(&mut self) {
        let columns = self.columns();
        self.turn_starts.clear();
        if self.conversation.turns().is_empty() {
            self.rows = rows(&welcome(&self.conversation), columns);
            return;
        }
        let mut all = Vec::new();
        let last = self.conversation.turns().len() - 1;
        let chosen = self.conversation.current_walk().and(self.choice);
        self.choice_row = None;
        for (place, turn) in self.conversation.turns().iter().enumerate() {
            if !all.is_empty() {
                all.extend([Row::new(), Row::new()]);
            }
            self.turn_starts.push(all.len());
            let chosen = chosen.filter(|_| place == last);
            let (rows, row) = rows_with_choice(&page(&self.conversation, turn), columns, chosen);
            self.choice_row = row.map(|row| all.len() + row).or(self.choice_row);
            all.extend(rows);
        }
        self.rows = all;
    }

    /// The lines of the list of all questions, those that fit the filter; the topics above them.
    pub fn browse_lines(&self) -> Vec<BrowseLine> {
        let knowledge = self.conversation.knowledge();
        let language = self.conversation.language();
        let filter = self.prompt.text();
        let found = suggestions(knowledge, &filter, language, usize::MAX);
        let is_filtered = !filter.trim().is_empty();
        let mut lines = Vec::new();
        for (topic, entries) in knowledge.by_topic() {
            let title = topic_title(topic, self.interface());
            let fitting: Vec<BrowseLine> = entries
                .into_iter()
                .filter_map(|entry| {
                    let fits = found.iter().find(|suggestion| suggestion.entry == entry);
                    let question = knowledge.entries.get(entry)?.question.in_language(language);
                    let plain =
                        || Suggestion { entry, question: question.to_owned(), matched: Vec::new() };
                    let shown = fits.cloned().or_else(|| (!is_filtered).then(plain))?;
                    Some(BrowseLine::Question(shown))
                })
                .collect();
            if !fitting.is_empty() {
                lines.push(BrowseLine::Topic(title));
                lines.extend(fitting);
            }
        }
        lines
    }
}
