//! The conversation line by line: for a screen reader, a simple terminal, a pipe.

use std::io::{self, BufRead, BufReader, Read};

use anyhow::Result;

use super::Outcome;
use super::content::Content;
use super::output;
use crate::conversation::Conversation;
use crate::conversation::element::{Element, Marker};
use crate::conversation::hearing::Heard;
use crate::conversation::input::{Command, HELP, Input, Name, command_name};
use crate::conversation::page::{letter, page, welcome, word_page};
use crate::language::Language;
use crate::text::width::width;
use crate::transcript;
use crate::wording::topic_title;

/// How long a line may be, in bytes; the rest is read as the next one.
const LONGEST_LINE: u64 = 1024 * 1024;

pub(super) fn run(content: &Content, language: Language) -> Result<Outcome> {
    let mut plain = Plain { conversation: content.conversation(language), listed: None };
    plain.greet()?;
    let mut stdin = BufReader::new(io::stdin());
    loop {
        plain.prompt()?;
        let mut bytes = Vec::new();
        let read = (&mut stdin).take(LONGEST_LINE).read_until(b'\n', &mut bytes);
        if read.unwrap_or(0) == 0 {
            output::result("\n")?;
            return Ok(Outcome::Answered);
        }
        if !plain.take(&String::from_utf8_lossy(&bytes))? {
            return Ok(Outcome::Answered);
        }
    }
}

struct Plain {
    conversation: Conversation,
    /// The entries of the list that was shown last, while its numbers can be chosen.
    listed: Option<Vec<usize>>,
}

impl Plain {
    fn say(&self, key: &str) -> Result<()> {
        output::result(&format!("{}\n", self.conversation.interface().say(key)))
    }

    fn greet(&self) -> Result<()> {
        let interface = self.conversation.interface();
        let title = self.conversation.knowledge().manifest.title.in_language(interface.language());
        let help = command_name(Name::Help, interface.language());
        let arguments = [("title", title.into()), ("help", help.into())];
        output::result(&format!("{}\n", interface.say_with("plain-welcome", &arguments)))?;
        self.print(&welcome(&self.conversation))
    }

    fn prompt(&self) -> Result<()> {
        let interface = self.conversation.interface();
        let count = match &self.listed {
            Some(listed) => listed.len(),
            None => self.conversation.picks().len(),
        };
        let walks = self.conversation.is_asking() && self.listed.is_none();
        let typed = self.conversation.takes_numbers();
        let prompt = match (walks, count) {
            (true, 1..) if !typed => {
                interface.say_with("plain-prompt-walk", &[("count", count.into())])
            }
            (true, _) => interface.say("plain-prompt-answer"),
            (false, 0) => interface.say("plain-prompt"),
            (false, _) => interface.say_with("plain-prompt-choice", &[("count", count.into())]),
        };
        output::result(&format!("\n{prompt} "))
    }

    /// Does what a line says; `false` at the end.
    fn take(&mut self, line: &str) -> Result<bool> {
        if let (Some(listed), Input::Number(number)) = (&self.listed, Input::parse(line)) {
            let entry = number.checked_sub(1).and_then(|place| listed.get(place)).copied();
            self.choose_listed(number, entry)?;
            return Ok(true);
        }
        let understood = self.conversation.understood(line);
        let before = self.last_page();
        let turns = self.conversation.turns().len();
        match self.conversation.hear(line) {
            Heard::Nothing => {}
            Heard::WentOn => {
                self.listed = None;
                self.echo(understood)?;
                let goes_on = turns == self.conversation.turns().len();
                let after = self.last_page();
                match ticked(&before, &after) {
                    Some(ticked) if goes_on => self.print(&ticked)?,
                    _ if goes_on && self.conversation.is_asking() => self.show_step(after)?,
                    _ => self.print(&after)?,
                }
            }
            Heard::Refused(message) => output::result(&format!("{message}\n"))?,
            Heard::Command(Command::Quit) => {
                self.say("plain-bye")?;
                return Ok(false);
            }
            Heard::Command(command) => self.perform(command)?,
        }
        Ok(true)
    }

    /// Repeats an answer as it was understood.
    fn echo(&self, understood: Option<String>) -> Result<()> {
        let Some(words) = understood else { return Ok(()) };
        let interface = self.conversation.interface();
        let text = interface.say_with("read-as", &[("words", words.into())]);
        output::result(&format!("{text}\n"))
    }

    /// Shows the next question of a walk without what was read aloud already: its title and the
    /// answers so far.
    fn show_step(&self, page: Vec<Element>) -> Result<()> {
        let new = page.into_iter().skip_while(|element| !matches!(element, Element::Step(_)));
        self.print(&new.collect::<Vec<_>>())
    }

    fn show_last(&self) -> Result<()> {
        self.print(&self.last_page())
    }

    fn last_page(&self) -> Vec<Element> {
        let turn = self.conversation.turns().last();
        turn.map(|turn| page(&self.conversation, turn)).unwrap_or_default()
    }

    fn print(&self, elements: &[Element]) -> Result<()> {
        let interface = self.conversation.interface();
        output::result(&transcript::text(elements, interface, output::columns()))
    }

    /// Opens an entry of the list that was shown last.
    fn choose_listed(&mut self, number: usize, entry: Option<usize>) -> Result<()> {
        if let Some(entry) = entry {
            self.listed = None;
            self.conversation.open(entry);
            return self.show_last();
        }
        let count = self.listed.as_ref().map_or(0, Vec::len);
        let arguments = [("number", number.into()), ("count", count.into())];
        let message = self.conversation.interface().say_with("no-option", &arguments);
        output::result(&format!("{message}\n"))
    }

    fn perform(&mut self, command: Command) -> Result<()> {
        match command {
            Command::Help => self.help(),
            Command::Browse => self.browse(),
            Command::Word(word) => {
                let interface = self.conversation.interface();
                self.print(&word_page(self.conversation.knowledge(), interface, &word))
            }
            Command::Mail => self.mail(),
            Command::Language(asked) => self.speak(asked),
            Command::Save(name) => self.save(name.as_deref()),
            Command::Copy => self.copy(),
            // The conversation has done the others itself.
            _ => Ok(()),
        }
    }

    fn save(&self, name: Option<&str>) -> Result<()> {
        let Some(record) = self.conversation.record() else { return self.say("save-nothing") };
        let interface = self.conversation.interface();
        let (Ok(said) | Err(said)) =
            crate::record::save(&record, name.map(std::path::Path::new), false, interface);
        output::result(&format!("{said}\n"))
    }

    /// Shows the record as text: here it can be copied like everything else.
    fn copy(&self) -> Result<()> {
        let Some(record) = self.conversation.record() else { return self.say("save-nothing") };
        let interface = self.conversation.interface();
        let text = crate::record::markdown(&record, interface);
        output::result(&format!("{}\n\n{text}", interface.say("copy-below")))
    }

    fn help(&self) -> Result<()> {
        let interface = self.conversation.interface();
        let named = HELP.map(|(command, key)| {
            (command_name(command, interface.language()), interface.say(key))
        });
        let widest = named.iter().map(|(name, _)| width(name)).max().unwrap_or(0);
        let mut lines = vec![format!("{}:", interface.say("help-commands"))];
        lines.extend(named.map(|(name, meaning)| format!("  {name:<widest$}  {meaning}")));
        lines.push(interface.say("help-about-text"));
        output::lines(&lines)
    }

    /// All questions by topic, numbered through.
    fn browse(&mut self) -> Result<()> {
        let interface = self.conversation.interface();
        let knowledge = self.conversation.knowledge();
        let language = interface.language();
        let mut listed = Vec::new();
        let mut lines = vec![format!("{}:", interface.say("browse-title"))];
        for (topic, entries) in knowledge.by_topic() {
            lines.push(format!("{}:", topic_title(topic, interface)));
            for place in entries {
                let Some(entry) = knowledge.entries.get(place) else {
                    continue;
                };
                listed.push(place);
                let question = entry.question.in_language(language);
                lines.push(format!("  {}. {question}", listed.len()));
            }
        }
        lines.push(interface.say("plain-browse-lead"));
        self.listed = Some(listed);
        output::lines(&lines)
    }

    fn mail(&self) -> Result<()> {
        let Some(draft) = self.conversation.draft() else {
            return self.say("no-draft");
        };
        let interface = self.conversation.interface();
        self.print(&letter(&draft, interface))
    }

    fn speak(&mut self, asked: Option<Language>) -> Result<()> {
        let languages = self.conversation.knowledge().languages();
        let next = asked.unwrap_or_else(|| self.conversation.language().next_of(languages));
        if languages.len() < 2 {
            return self.say("language-only");
        }
        self.conversation.speak(next);
        self.say("language-now")?;
        self.show_last()
    }
}

/// The lines of a page in which a box was ticked or cleared, where nothing else changed: only those
/// need to be read again.
fn ticked(before: &[Element], after: &[Element]) -> Option<Vec<Element>> {
    if before.len() != after.len() {
        return None;
    }
    let changed = before.iter().zip(after).filter(|(before, after)| before != after);
    let changed: Vec<Element> = changed.map(|(_, after)| after.clone()).collect();
    let is_tick = |element: &Element| matches!(element, Element::Item(Marker::Tick(..), _, _));
    (!changed.is_empty() && changed.iter().all(is_tick)).then_some(changed)
}
