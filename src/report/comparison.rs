//! What differs between two contents, as text and as Markdown: a release note.

use crate::comparison::paths::{Answer, Lead, PathsCompared};
use crate::comparison::sentences::differing;
use crate::comparison::sheet::{Part, Told};
use crate::comparison::{Change, Changed, Comparison, Section, Thing, What};
use crate::interface::Interface;
use crate::knowledge::{ReviewStatus, Text, Verdict};
use crate::language::Language;
use crate::text::printable::printable_line;
use crate::transcript::escaped;
use crate::wording::outcome::advice_in_words;

/// How many groups of paths of a scenario are told.
const MOST_GROUPS: usize = 20;

/// How many items of a list are told.
const MOST_ITEMS: usize = 12;

/// How the differences are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// Plain text.
    Text,
    /// Markdown.
    Markdown,
}

/// What a line is.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Mark {
    /// The title of a kind of thing.
    Heading,
    /// Something in a list.
    Item,
    /// What the old content says.
    Old,
    /// What the new content says.
    New,
}

/// Everything that differs, in a fixed order; `names` are those of the two contents.
pub fn comparison(
    comparison: &Comparison,
    names: (&str, &str),
    form: Form,
    interface: &Interface,
) -> String {
    let mut note = Note { interface, form, text: String::new() };
    let title = [("old", names.0.into()), ("new", names.1.into())];
    let title = interface.say_with("diff-title", &title);
    note.title(&title);
    if comparison.is_empty() {
        note.heading(&interface.say("diff-nothing"));
    }
    for section in comparison.sections.iter().filter(|section| !section.is_empty()) {
        note.section(section);
    }
    let told = |paths: &&PathsCompared| !paths.changed.is_empty() || !paths.is_complete;
    let paths: Vec<&PathsCompared> = comparison.paths.iter().filter(told).collect();
    if !paths.is_empty() {
        note.heading(&interface.say("diff-paths"));
        for paths in paths {
            note.paths(paths);
        }
    }
    note.text
}

/// The note, as far as it is written.
struct Note<'a> {
    interface: &'a Interface,
    form: Form,
    text: String,
}

impl Note<'_> {
    fn language(&self) -> Language {
        self.interface.language()
    }

    fn title(&mut self, title: &str) {
        match self.form {
            Form::Text => self.text.push_str(&format!("{}\n", printable_line(title))),
            Form::Markdown => self.text.push_str(&format!("# {}\n", escaped(title))),
        }
    }

    fn heading(&mut self, text: &str) {
        self.text.push('\n');
        self.line(0, Mark::Heading, text);
        if self.form == Form::Markdown {
            self.text.push('\n');
        }
    }

    fn line(&mut self, depth: usize, mark: Mark, text: &str) {
        let indent = "  ".repeat(depth);
        let line = match (self.form, mark) {
            (Form::Text, Mark::Heading) => printable_line(text),
            (Form::Text, Mark::Item) => format!("{indent}  {}", printable_line(text)),
            (Form::Text, Mark::Old) => format!("{indent}  - {}", printable_line(text)),
            (Form::Text, Mark::New) => format!("{indent}  + {}", printable_line(text)),
            (Form::Markdown, Mark::Heading) => format!("## {}", escaped(text)),
            (Form::Markdown, Mark::Item) => format!("{indent}- {}", escaped(text)),
            (Form::Markdown, Mark::Old) => {
                let said = self.interface.say_with("diff-old", &[("text", text.into())]);
                format!("{indent}- {}", escaped(&said))
            }
            (Form::Markdown, Mark::New) => {
                let said = self.interface.say_with("diff-new", &[("text", text.into())]);
                format!("{indent}- {}", escaped(&said))
            }
        };
        self.text.push_str(line.trim_end());
        self.text.push('\n');
    }

    fn section(&mut self, section: &Section) {
        let counts = [
            ("added", section.added.len().into()),
            ("gone", section.gone.len().into()),
            ("changed", section.changed.len().into()),
        ];
        let counts = self.interface.say_with("diff-counts", &counts);
        self.heading(&format!("{}: {counts}", self.interface.say(section.kind.title())));
        for changed in &section.changed {
            self.changed(changed);
        }
        for thing in &section.added {
            let item = [("item", self.named(thing).into())];
            self.line(0, Mark::Item, &self.interface.say_with("diff-added", &item));
        }
        for thing in &section.gone {
            let item = [("item", self.named(thing).into())];
            self.line(0, Mark::Item, &self.interface.say_with("diff-gone", &item));
        }
    }

    /// A thing by its identifier and its title.
    fn named(&self, thing: &Thing) -> String {
        self.with_title(&thing.id, &thing.title)
    }

    fn with_title(&self, name: &str, title: &Text) -> String {
        match title.in_language(self.language()) {
            "" => name.to_owned(),
            title => format!("{name} · {title}"),
        }
    }

    fn changed(&mut self, changed: &Changed) {
        let named = self.named(&changed.thing);
        self.line(0, Mark::Item, &named);
        for change in &changed.changes {
            self.change(change);
        }
    }

    fn change(&mut self, change: &Change) {
        match &change.what {
            What::Added(title) => {
                let item = self.with_title(&self.part(&change.part), title);
                let line = self.interface.say_with("diff-added", &[("item", item.into())]);
                self.line(1, Mark::Item, &line);
            }
            What::Gone(title) => {
                let item = self.with_title(&self.part(&change.part), title);
                let line = self.interface.say_with("diff-gone", &[("item", item.into())]);
                self.line(1, Mark::Item, &line);
            }
            What::Words { field, language, old, new } => {
                self.line(1, Mark::Item, &self.place(&change.part, field, Some(*language)));
                let (gone, added) = differing(old, new);
                for sentence in &gone {
                    self.line(2, Mark::Old, sentence);
                }
                for sentence in &added {
                    self.line(2, Mark::New, sentence);
                }
            }
            What::Value { field, old, new } => {
                let values = [
                    ("what", self.place(&change.part, field, None).into()),
                    ("old", self.told(old.as_ref()).into()),
                    ("new", self.told(new.as_ref()).into()),
                ];
                let line = self.interface.say_with("diff-value", &values);
                self.line(1, Mark::Item, &line);
            }
            What::Items { field, language, gone, added } => {
                let counts = [
                    ("what", self.place(&change.part, field, *language).into()),
                    ("added", added.len().into()),
                    ("gone", gone.len().into()),
                ];
                let line = self.interface.say_with("diff-items", &counts);
                self.line(1, Mark::Item, &line);
                self.items(Mark::Old, gone);
                self.items(Mark::New, added);
            }
        }
    }

    /// The first of a list, and how many more there are.
    fn items(&mut self, mark: Mark, items: &[String]) {
        for item in items.iter().take(MOST_ITEMS) {
            self.line(2, mark, item);
        }
        let rest = items.len().saturating_sub(MOST_ITEMS);
        if rest > 0 {
            let line = self.interface.say_with("diff-more", &[("count", rest.into())]);
            self.line(2, mark, &line);
        }
    }

    /// What changed, and in which language.
    fn place(&self, part: &Part, field: &str, language: Option<Language>) -> String {
        let field = self.interface.say(&format!("diff-field-{field}"));
        let part = self.part(part);
        let place = if part.is_empty() { field } else { format!("{part}, {field}") };
        match language {
            Some(language) => format!("{place} ({})", language.code()),
            None => place,
        }
    }

    fn part(&self, part: &Part) -> String {
        let (key, name) = match part {
            Part::Whole => return String::new(),
            Part::Question(name) => ("diff-part-question", name.clone()),
            Part::Option(question, name) => ("diff-part-option", format!("{question} = {name}")),
            Part::Rule(name) => ("diff-part-rule", name.clone()),
            Part::Computed(name) => ("diff-part-computed", name.clone()),
            Part::Outcome(name) => ("diff-part-outcome", name.clone()),
        };
        self.interface.say_with(key, &[("name", name.into())])
    }

    fn told(&self, told: Option<&Told>) -> String {
        match told {
            None => self.interface.say("diff-none"),
            Some(Told::Name(name)) => name.clone(),
            Some(Told::Verdict(verdict)) => self.verdict(*verdict),
            Some(Told::Advice(advice)) => advice_in_words(*advice, self.interface),
            Some(Told::Status(ReviewStatus::Draft)) => self.interface.say("diff-status-draft"),
            Some(Told::Status(ReviewStatus::Reviewed)) => {
                self.interface.say("diff-status-reviewed")
            }
        }
    }

    fn verdict(&self, verdict: Verdict) -> String {
        self.interface.say(&format!("verdict-{}", verdict.name()))
    }

    fn paths(&mut self, paths: &PathsCompared) {
        let title = paths.title.in_language(self.language());
        let compared = [
            ("scenario", format!("{} · {title}", paths.scenario).into()),
            ("changed", paths.changed.len().into()),
            ("compared", paths.compared.into()),
        ];
        let line = self.interface.say_with("diff-paths-of", &compared);
        self.line(0, Mark::Item, &line);
        let counts = [
            ("diff-paths-verdict", paths.verdicts()),
            ("diff-paths-outcome", paths.outcomes()),
            ("diff-paths-gone", paths.gone()),
            ("diff-paths-added", paths.added()),
        ];
        for (key, count) in counts.into_iter().filter(|(_, count)| *count > 0) {
            let line = self.interface.say_with(key, &[("count", count.into())]);
            self.line(1, Mark::Item, &line);
        }
        if !paths.is_complete {
            self.line(1, Mark::Item, &self.interface.say("diff-paths-too-many"));
        }
        for group in paths.groups.iter().take(MOST_GROUPS) {
            let answers = self.answers(&group.answers);
            let told = [("answers", answers.into()), ("count", group.paths.into())];
            self.line(1, Mark::Item, &self.interface.say_with("diff-group", &told));
            let old = group.old.as_ref().map(|old| self.lead(old, "diff-was-impossible"));
            let old = old.unwrap_or_else(|| self.interface.say("diff-several"));
            self.line(2, Mark::Old, &old);
            self.line(2, Mark::New, &self.lead(&group.new, "diff-now-impossible"));
        }
        let told: usize = paths.groups.iter().take(MOST_GROUPS).map(|group| group.paths).sum();
        let rest = paths.changed.len().saturating_sub(told);
        if rest > 0 {
            let line = self.interface.say_with("diff-paths-more", &[("count", rest.into())]);
            self.line(1, Mark::Item, &line);
        }
    }

    fn answers(&self, answers: &[Answer]) -> String {
        if answers.is_empty() {
            return self.interface.say("diff-always");
        }
        let language = self.language();
        let answer = |answer: &Answer| {
            let label = answer.label.in_language(language);
            let label = if answer.is_example {
                self.interface.say_with("diff-example", &[("answer", label.into())])
            } else {
                label.to_owned()
            };
            format!("{}: {label}", answer.short.in_language(language))
        };
        answers.iter().map(answer).collect::<Vec<_>>().join("; ")
    }

    fn lead(&self, lead: &Lead, impossible: &str) -> String {
        match lead {
            Lead::Outcome { verdict, title, .. } => {
                let verdict = advice_in_words(*verdict, self.interface);
                format!("{verdict}: {}", title.in_language(self.language()))
            }
            Lead::Impossible { question } => {
                self.interface.say_with(impossible, &[("question", question.into())])
            }
        }
    }
}
