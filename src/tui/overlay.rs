//! What lies over the conversation: lists to choose from, and texts to read. They are made anew
//! whenever they are needed, so that they follow the size and the language of the screen.

use super::action::Action;
use super::item::{Goal, Item};
use super::keys;
use super::layout::{Laid, Layout, Row};
use super::live;
use super::model::Model;
use super::prompt::Prompt;
use super::search::hits;
use super::theme::Tone;
use crate::conversation::command;
use crate::conversation::element::Element;
use crate::conversation::findings::findings_page;
use crate::conversation::word_page::explanation;
use crate::matching::suggestion::suggestions;
use crate::text::fold::fold;
use crate::text::width::width;
use crate::text::wrap::{Span, wrap};
use crate::wording::own::{entry_line, scenario_line};
use crate::wording::topic_title;

/// What can lie over the conversation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Kind {
    /// All questions by topic, the scenarios and the words.
    Browse,
    /// The words that can be explained.
    Words,
    /// What can be done now and at all.
    Help,
    /// Every action.
    Palette,
    /// What was typed earlier.
    Earlier,
    /// What stands in the conversation.
    Find,
    /// The e-mail with the last question or walk.
    Mail,
    /// What was found in the content.
    Findings,
    /// This word of the glossary, explained.
    Word(usize),
}

impl Kind {
    /// Whether it is a list that is filtered by what is typed; the others are texts to read.
    pub const fn is_filtered(&self) -> bool {
        !matches!(self, Self::Mail | Self::Findings | Self::Word(_))
    }

    /// The key of its title in the interface texts.
    pub const fn title(&self) -> &'static str {
        match self {
            Self::Browse => "browse-title",
            Self::Words | Self::Word(_) => "word-title",
            Self::Help => "help-title",
            Self::Palette => "palette-title",
            Self::Earlier => "earlier-title",
            Self::Find => "find-title",
            Self::Mail => "mail-heading",
            Self::Findings => "findings-title",
        }
    }

    /// The key of what is said where nothing fits.
    const fn nothing(&self) -> &'static str {
        match self {
            Self::Browse => "browse-empty",
            Self::Words | Self::Word(_) => "words-empty",
            Self::Help | Self::Palette => "palette-empty",
            Self::Earlier => "earlier-empty",
            Self::Find => "find-empty",
            Self::Mail => "no-draft",
            Self::Findings => "findings-none",
        }
    }
}

/// Something that lies over the conversation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Overlay {
    /// What it is.
    pub kind: Kind,
    /// The chosen line, counted among those that can be chosen.
    pub chosen: Option<usize>,
    /// Whether the arrows moved last, not the typing: the cursor then stands on the chosen line.
    pub is_on_list: bool,
    /// The first row that is shown, where no line is chosen.
    pub scroll: usize,
    /// What was typed before, to be put back.
    pub kept: Prompt,
}

impl Overlay {
    /// Freshly opened over what `kept` was being typed.
    pub fn new(kind: Kind, kept: Prompt) -> Self {
        let chosen = kind.is_filtered().then_some(0);
        Self { kind, chosen, is_on_list: false, scroll: 0, kept }
    }

    /// The first row that is shown of `laid`, of which `height` rows fit: the chosen line stands in
    /// the middle where it can.
    pub fn first_row(&self, laid: &Laid, height: usize) -> usize {
        let last = laid.rows.len().saturating_sub(height);
        match laid.chosen_row {
            Some(row) if self.chosen.is_some() => row.saturating_sub(height / 2).min(last),
            _ => self.scroll.min(last),
        }
    }
}

/// A line of an overlay.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Line {
    /// To read.
    Text(Element),
    /// To choose.
    Item(Item),
}

/// The lines of an overlay that fit what is typed.
pub fn lines(model: &Model, kind: &Kind) -> Vec<Line> {
    let mut writer = Writer { model, typed: model.prompt.text(), lines: Vec::new() };
    match kind {
        Kind::Browse => writer.browse(),
        Kind::Words => writer.words(),
        Kind::Help => writer.help(),
        Kind::Palette => writer.palette(),
        Kind::Earlier => writer.earlier(),
        Kind::Find => writer.find(),
        Kind::Mail => writer.mail(),
        Kind::Findings => {
            writer.lines.extend(findings_page(&model.conversation).into_iter().map(Line::Text));
        }
        Kind::Word(term) => writer.word(*term),
    }
    if writer.lines.is_empty() {
        writer.text(Element::Note(model.interface().say(kind.nothing())));
    }
    writer.lines
}

/// What can be chosen in an overlay.
pub fn items(model: &Model, kind: &Kind) -> Vec<Item> {
    let item = |line| match line {
        Line::Item(item) => Some(item),
        Line::Text(_) => None,
    };
    lines(model, kind).into_iter().filter_map(item).collect()
}

/// The number of the first item below the next heading, counted among what can be chosen; the first
/// of all after the last.
pub fn next_part(model: &Model, overlay: &Overlay) -> usize {
    let mut number = 0;
    for line in lines(model, &overlay.kind) {
        match line {
            Line::Text(Element::Heading(_)) if overlay.chosen.is_some_and(|at| number > at) => {
                return number;
            }
            Line::Text(_) => {}
            Line::Item(_) => number += 1,
        }
    }
    0
}

/// An overlay in rows.
pub fn lay_out(model: &Model, overlay: &Overlay) -> Laid {
    let lines = lines(model, &overlay.kind);
    let keys = lines.iter().map(|line| match line {
        Line::Item(item) => width(&item.key),
        Line::Text(_) => 0,
    });
    let key_columns = keys.max().unwrap_or(0);
    let mut layout = Layout::new(model.columns());
    let mut number = 0;
    for line in &lines {
        match line {
            Line::Text(element) => layout.page(std::slice::from_ref(element), None),
            Line::Item(item) => {
                let is_chosen = overlay.chosen == Some(number);
                if is_chosen {
                    layout.laid.chosen_row = Some(layout.laid.rows.len());
                }
                item_rows(&mut layout, item, is_chosen, (model.columns(), key_columns));
                number += 1;
            }
        }
    }
    layout.laid
}

/// Adds a line that can be chosen, its letters that match marked.
fn item_rows(layout: &mut Layout, item: &Item, is_chosen: bool, columns: (usize, usize)) {
    let (columns, key_columns) = columns;
    let gap = if key_columns == 0 { 0 } else { 2 };
    let padding = " ".repeat(key_columns.saturating_sub(width(&item.key)) + gap);
    let sign = if is_chosen { "  ▸ " } else { "    " };
    let before = width(sign) + key_columns + gap;
    let spans = marked(item, is_chosen);
    for (place, line) in wrap(&spans, columns.saturating_sub(before).max(8)).into_iter().enumerate()
    {
        let mut row = if place == 0 {
            let key = Span::new(format!("{}{padding}", item.key), Tone::Accent);
            vec![Span::new(sign, if is_chosen { Tone::Accent } else { Tone::Body }), key]
        } else {
            vec![Span::new(" ".repeat(before), Tone::Body)]
        };
        row.extend(line);
        layout.row(row);
    }
}

/// The text of a line, cut where its letters begin or cease to match.
pub fn marked(item: &Item, is_chosen: bool) -> Vec<Span<Tone>> {
    let base = if is_chosen { Tone::Selected } else { Tone::Body };
    let matching = if is_chosen { Tone::SelectedMatch } else { Tone::Match };
    let mut spans: Row = Vec::new();
    for (place, character) in item.text.chars().enumerate() {
        let is_match = item.matched.binary_search(&place).is_ok();
        let tone = if is_match { matching } else { base };
        match spans.last_mut() {
            Some(last) if last.style == tone => last.text.push(character),
            _ => spans.push(Span::new(character, tone)),
        }
    }
    spans
}

struct Writer<'a> {
    model: &'a Model,
    typed: String,
    lines: Vec<Line>,
}

impl Writer<'_> {
    fn text(&mut self, element: Element) {
        self.lines.push(Line::Text(element));
    }

    fn is_filtering(&self) -> bool {
        !self.typed.trim().is_empty()
    }

    /// Items below a heading; nothing at all where none fits.
    fn part(&mut self, heading: &str, items: Vec<Item>) {
        if items.is_empty() {
            return;
        }
        self.text(Element::Heading(heading.to_owned()));
        self.lines.extend(items.into_iter().map(Line::Item));
    }

    fn say(&self, key: &str) -> String {
        self.model.interface().say(key)
    }

    fn browse(&mut self) {
        let conversation = &self.model.conversation;
        let (knowledge, interface) = (conversation.knowledge(), conversation.interface());
        let language = interface.language();
        let found = suggestions(knowledge, &self.typed, language, usize::MAX);
        for (topic, entries) in knowledge.by_topic() {
            let items = entries.into_iter().filter_map(|entry| {
                let question = entry_line(knowledge.entries.get(entry)?, interface);
                let by_word = found.iter().find(|suggestion| suggestion.entry == entry);
                let by_word = by_word.map(|found| found.matched.clone());
                let item = Item::fitting(Goal::Entry(entry), "", &question, &self.typed);
                let guessed = |matched| Item {
                    goal: Goal::Entry(entry),
                    key: String::new(),
                    text: question.clone(),
                    matched,
                };
                item.or_else(|| by_word.map(guessed))
            });
            let items = items.collect();
            self.part(&topic_title(topic, interface), items);
        }
        let walks = conversation.walks().into_iter().filter_map(|place| {
            let title = scenario_line(knowledge.scenarios.get(place)?, interface);
            Item::fitting(Goal::Scenario(place), "", &title, &self.typed)
        });
        let walks = walks.collect();
        self.part(&self.say("welcome-walks"), walks);
        let terms = self.terms(0..knowledge.glossary.len());
        self.part(&self.say("word-title"), terms);
    }

    fn words(&mut self) {
        let conversation = &self.model.conversation;
        let here = conversation.turns().last().map(|turn| conversation.terms_of(turn));
        let here = self.terms(here.unwrap_or_default().into_iter());
        self.part(&self.say("words-here"), here);
        let all = self.terms(0..conversation.knowledge().glossary.len());
        self.part(&self.say("words-all"), all);
    }

    /// Words in alphabetical order.
    fn terms(&self, places: impl Iterator<Item = usize>) -> Vec<Item> {
        let conversation = &self.model.conversation;
        let item = |place: usize| {
            let term = conversation.knowledge().glossary.get(place)?;
            let name = term.name.in_language(conversation.language());
            Item::fitting(Goal::Term(place), "", name, &self.typed)
        };
        let mut items: Vec<Item> = places.filter_map(item).collect();
        items.sort_by_key(|item| fold(&item.text));
        items
    }

    fn help(&mut self) {
        let conversation = &self.model.conversation;
        if !self.is_filtering() {
            self.text(Element::Lead(self.say("help-about-text")));
            let disclaimer = conversation.knowledge().manifest.disclaimer.as_ref();
            let disclaimer = disclaimer.map(|text| text.in_language(conversation.language()));
            self.lines.extend(disclaimer.map(|text| Line::Text(Element::Note(text.to_owned()))));
        }
        let now = live::below(self.model);
        let mut shown = Vec::new();
        for (action, _) in &now {
            shown.extend(self.action(*action).map(|(_, item)| item));
        }
        self.part(&self.say("help-now"), shown);
        let interface = conversation.interface();
        let commands = command::all().filter_map(|(name, meaning)| {
            let key = command::command_name(name, interface.language());
            Item::fitting(Goal::Command(name), &key, &interface.say(meaning), &self.typed)
        });
        let commands = commands.collect();
        self.part(&self.say("help-commands"), commands);
        let others =
            Action::ALL.into_iter().filter(|action| !now.iter().any(|(live, _)| live == action));
        let others = others.filter_map(|action| self.action(action)).map(|(_, item)| item);
        let others = others.collect();
        self.part(&self.say("help-keys"), others);
    }

    /// An action as a line, with its points.
    fn action(&self, action: Action) -> Option<(i64, Item)> {
        let key = keys::shown(self.model, action);
        let text = keys::description(self.model, action);
        Item::rated(Goal::Action(action), &key, &text, &self.typed)
    }

    /// The actions that matter now first; once something is typed, what fits best, whether or not it
    /// matters now.
    fn palette(&mut self) {
        let now: Vec<Action> =
            live::below(self.model).into_iter().map(|(action, _)| action).collect();
        let can_be_run = Action::ALL.into_iter().filter(|action| action.is_in_palette());
        let mut found: Vec<_> = can_be_run
            .filter_map(|action| Some((now.contains(&action), self.action(action)?)))
            .collect();
        if self.is_filtering() {
            found.sort_by_key(|(_, (points, _))| -points);
        } else {
            found.sort_by_key(|(matters, _)| !matters);
        }
        self.lines.extend(found.into_iter().map(|(_, (_, item))| Line::Item(item)));
    }

    fn earlier(&mut self) {
        let lines = self.model.history.newest_first();
        let items: Vec<Item> = lines
            .filter_map(|line| Item::fitting(Goal::Line(line.to_owned()), "", line, &self.typed))
            .collect();
        self.lines.extend(items.into_iter().map(Line::Item));
    }

    /// Without anything typed the contents: turns and their parts. Else the rows where it stands.
    fn find(&mut self) {
        let laid = &self.model.laid;
        if !self.is_filtering() {
            let place = |place: &super::layout::Place| Item {
                goal: Goal::Row(place.row),
                key: String::new(),
                text: if place.is_turn {
                    place.title.clone()
                } else {
                    format!("  {}", place.title)
                },
                matched: Vec::new(),
            };
            self.lines.extend(laid.places.iter().map(place).map(Line::Item));
            return;
        }
        let found = hits(&laid.rows, &self.typed);
        for turn in 0..self.model.turn_starts.len() {
            let start = self.model.turn_starts.get(turn).copied().unwrap_or(0);
            let end = self.model.turn_starts.get(turn + 1).copied().unwrap_or(usize::MAX);
            let title = laid.places.iter().find(|place| place.is_turn && place.row >= start);
            let mut items: Vec<Item> = Vec::new();
            for hit in found.iter().filter(|hit| (start..end).contains(&hit.row)) {
                let Some((_, range)) = hit.pieces.first() else { continue };
                match items.last_mut() {
                    Some(last) if last.goal == Goal::Row(hit.row) => {
                        last.matched.extend(range.clone());
                    }
                    _ => items.extend(laid.rows.get(hit.row).map(|row| Item {
                        goal: Goal::Row(hit.row),
                        key: String::new(),
                        text: super::layout::row_text(row),
                        matched: range.clone().collect(),
                    })),
                }
            }
            self.part(title.map_or("", |place| place.title.as_str()), items);
        }
    }

    fn mail(&mut self) {
        let draft = self.model.conversation.draft();
        let letter = draft.map(|draft| draft.page(self.model.interface()));
        self.lines.extend(letter.into_iter().flatten().map(Line::Text));
    }

    fn word(&mut self, place: usize) {
        let conversation = &self.model.conversation;
        let knowledge = conversation.knowledge();
        let Some(term) = knowledge.glossary.get(place) else { return };
        let meaning = explanation(knowledge, conversation.interface(), term);
        self.lines.extend(meaning.into_iter().map(Line::Text));
        let entries = term.entries.iter().filter_map(|id| {
            let entry = knowledge.position_of(id)?;
            let question = entry_line(knowledge.entries.get(entry)?, conversation.interface());
            Item::fitting(Goal::Entry(entry), "", &question, "")
        });
        let entries = entries.collect();
        self.part(&self.say("related-entries"), entries);
    }
}
