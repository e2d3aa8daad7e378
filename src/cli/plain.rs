//! The conversation line by line: for a screen reader, a simple terminal, a pipe.

use std::io::{self, BufRead, BufReader, Read};

use anyhow::Result;

use super::Outcome;
use super::content::Content;
use super::output;
use crate::conversation::Conversation;
use crate::conversation::element::Element;
use crate::conversation::input::{Command, HELP, Input, Name, command_name};
use crate::conversation::page::{letter, page, welcome, word_page};
use crate::conversation::wording::topic_title;
use crate::language::Language;
use crate::report;
use crate::text::width::width;

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

    /// The entries that a number chooses now.
    fn options(&self) -> Vec<usize> {
        self.listed.clone().unwrap_or_else(|| self.conversation.options())
    }

    fn prompt(&self) -> Result<()> {
        let interface = self.conversation.interface();
        let prompt = match self.options().len() {
            0 => interface.say("plain-prompt"),
            count => interface.say_with("plain-prompt-choice", &[("count", count.into())]),
        };
        output::result(&format!("\n{prompt} "))
    }

    /// Does what a line says; `false` at the end.
    fn take(&mut self, line: &str) -> Result<bool> {
        match Input::parse(line) {
            Input::Empty => {}
            Input::Question(question) => {
                self.listed = None;
                self.conversation.ask(&question);
                self.show_last()?;
            }
            Input::Number(number) => self.choose(number)?,
            Input::Command(Command::Quit) => {
                self.say("plain-bye")?;
                return Ok(false);
            }
            Input::Command(command) => self.perform(command)?,
            Input::UnknownCommand(name, near) => self.unknown(&name, near)?,
        }
        Ok(true)
    }

    fn show_last(&self) -> Result<()> {
        let Some(turn) = self.conversation.turns().last() else {
            return Ok(());
        };
        self.print(&page(&self.conversation, turn))
    }

    fn print(&self, elements: &[Element]) -> Result<()> {
        let interface = self.conversation.interface();
        output::result(&report::text::text(elements, interface, output::columns()))
    }

    fn choose(&mut self, number: usize) -> Result<()> {
        let options = self.options();
        if let Some(entry) = number.checked_sub(1).and_then(|place| options.get(place)) {
            self.listed = None;
            self.conversation.open(*entry);
            return self.show_last();
        }
        let interface = self.conversation.interface();
        let message = if options.is_empty() {
            interface.say("no-options")
        } else {
            let arguments = [("number", number.into()), ("count", options.len().into())];
            interface.say_with("no-option", &arguments)
        };
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
            Command::Quit => Ok(()),
        }
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

    fn unknown(&self, name: &str, near: Option<&str>) -> Result<()> {
        let interface = self.conversation.interface();
        let name = crate::text::printable::printable_line(name);
        let message = match near {
            Some(near) => interface.say_with(
                "unknown-command-near",
                &[("command", name.into()), ("near", near.into())],
            ),
            None => interface.say_with("unknown-command", &[("command", name.into())]),
        };
        output::result(&format!("{message}\n"))
    }
}
