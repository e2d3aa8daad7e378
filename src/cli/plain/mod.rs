//! The conversation line by line: for a screen reader, a simple terminal, a pipe. It does everything
//! that the screen does.

mod lists;
mod renewing;
mod spoken;

use std::io::{self, BufRead, BufReader, Read};
use std::path::Path;

use anyhow::Result;
use jiff::civil::Date;

use super::Outcome;
use super::content::Content;
use super::output;
use super::watching::{Reloader, Watched};
use crate::conversation::Conversation;
use crate::conversation::command::{self, Command, Form, Name, Remembering, command_name};
use crate::conversation::element::Element;
use crate::conversation::hearing::Heard;
use crate::conversation::inbox::Marked;
use crate::conversation::input::Input;
use crate::conversation::page::page;
use crate::conversation::welcome::welcome;
use crate::conversation::word_page::word_page;
use crate::language::Language;
use crate::memory::Memory;
use crate::memory::telling::{self, Put};
use crate::text::ascii::ascii;
use crate::text::width::width;
use crate::transcript;
use lists::Listed;
use spoken::{news, spoken, spoken_text};

/// How long a line may be, in bytes; the rest is read as the next one.
const LONGEST_LINE: u64 = 1024 * 1024;

pub(super) fn run(
    content: &Content,
    memory: &mut Memory,
    (language, now): (Language, Date),
    is_ascii: bool,
    watched: Option<Watched>,
) -> Result<Outcome> {
    let mut conversation = content.conversation(language);
    conversation.tell_remembered(memory.preferences().history_days);
    conversation.tell_inbox(memory.preferences().inbox_days);
    let earlier = memory.earlier(now);
    let reloader = watched.map(|watched| watched.loaded_as(content));
    let listed = Vec::new();
    let mut plain = Plain { conversation, memory, now, earlier, listed, reloader, is_ascii };
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

struct Plain<'a> {
    conversation: Conversation,
    memory: &'a mut Memory,
    /// The day of the visit, whichever day is asked about.
    now: Date,
    /// The questions that were asked earlier, oldest first.
    earlier: Vec<String>,
    /// What the list that was shown last leads to, while its numbers can be chosen; else empty.
    listed: Vec<Listed>,
    /// Loads the content again when it changed, where it is watched.
    reloader: Option<Reloader>,
    /// Whether only ASCII can be shown.
    is_ascii: bool,
}

impl Plain<'_> {
    /// Writes a text; everything that is said goes through here.
    fn write(&self, text: &str) -> Result<()> {
        if self.is_ascii { output::result(&ascii(text)) } else { output::result(text) }
    }

    fn line(&self, text: &str) -> Result<()> {
        self.write(&format!("{text}\n"))
    }

    fn say(&self, key: &str) -> Result<()> {
        self.line(&self.conversation.interface().say(key))
    }

    fn greet(&self) -> Result<()> {
        let interface = self.conversation.interface();
        let title = self.conversation.knowledge().manifest.title.in_language(interface.language());
        let help = command_name(Name::Help, interface.language());
        let arguments = [("title", title.into()), ("help", help.into())];
        let first = interface.say_with("plain-welcome", &arguments);
        self.line(&spoken_text(&first, interface))?;
        self.print(&welcome(&self.conversation))
    }

    fn prompt(&self) -> Result<()> {
        let interface = self.conversation.interface();
        let is_listed = !self.listed.is_empty();
        let count = if is_listed { self.listed.len() } else { self.conversation.picks().len() };
        let walks = self.conversation.is_asking() && !is_listed;
        let typed = self.conversation.takes_numbers();
        let prompt = match (walks, count) {
            (true, 1..) if !typed => {
                interface.say_with("plain-prompt-walk", &[("count", count.into())])
            }
            (true, _) => interface.say("plain-prompt-answer"),
            (false, 0) => interface.say("plain-prompt"),
            (false, _) => interface.say_with("plain-prompt-choice", &[("count", count.into())]),
        };
        self.write(&format!("\n{prompt} "))
    }

    /// Does what a line says; `false` at the end.
    fn take(&mut self, line: &str) -> Result<bool> {
        let input = Input::parse(line);
        if !self.renew(&input)? {
            return Ok(true);
        }
        if let (false, Input::Number(number)) = (self.listed.is_empty(), &input) {
            self.choose_listed(*number)?;
            return Ok(true);
        }
        let closes = input == Input::Command(Command::Close);
        let understood = self.conversation.understood(line);
        let before = self.last_page();
        let turns = self.conversation.turns().len();
        match self.conversation.hear(line) {
            Heard::Nothing => {}
            Heard::WentOn => {
                self.listed.clear();
                if closes {
                    self.say("walk-closed")?;
                } else if turns == self.conversation.turns().len() {
                    self.echo(understood)?;
                    let interface = self.conversation.interface();
                    self.print_words(&news(&before, &self.last_page(), interface))?;
                } else {
                    self.keep()?;
                    self.put_unanswered()?;
                    self.show_reply()?;
                }
            }
            Heard::Refused(message) => self.line(&message)?,
            Heard::Command(Command::Quit) => {
                self.say("plain-bye")?;
                return Ok(false);
            }
            Heard::Command(command) => self.perform(command)?,
        }
        Ok(true)
    }

    /// Asks what was asked earlier, also in the middle of a walk.
    fn ask_again(&mut self, line: &str) -> Result<()> {
        self.conversation.ask(line);
        self.show_last()
    }

    /// Keeps what was asked last for this visit, and for later ones where that was asked for.
    fn keep(&mut self) -> Result<()> {
        let asked = self.conversation.turns().last().and_then(|turn| turn.asked.as_ref());
        let Some(line) = asked.map(|asked| asked.text.clone()) else { return Ok(()) };
        let interface = self.conversation.interface();
        let told = telling::keep(self.memory, &line, self.now, interface);
        self.earlier.push(line);
        told.map_or(Ok(()), |told| self.line(&told))
    }

    /// Repeats an answer as it was understood.
    fn echo(&self, understood: Option<String>) -> Result<()> {
        let Some(words) = understood else { return Ok(()) };
        let interface = self.conversation.interface();
        let text = interface.say_with("read-as", &[("words", words.into())]);
        self.line(&text)
    }

    /// Shows what was said last, without the question: who typed it knows it.
    fn show_reply(&self) -> Result<()> {
        let mut page = self.last_page();
        page.retain(|element| !matches!(element, Element::Role { asks: true, .. }));
        self.print(&page)
    }

    /// Shows what was said last with its question; before anything was said, where to begin.
    fn show_last(&self) -> Result<()> {
        if self.conversation.turns().is_empty() {
            return self.print(&welcome(&self.conversation));
        }
        self.print(&self.last_page())
    }

    fn last_page(&self) -> Vec<Element> {
        let turn = self.conversation.turns().last();
        turn.map(|turn| page(&self.conversation, turn)).unwrap_or_default()
    }

    fn print(&self, elements: &[Element]) -> Result<()> {
        self.print_words(&spoken(elements, self.conversation.interface()))
    }

    /// Writes a page that is in words already.
    fn print_words(&self, elements: &[Element]) -> Result<()> {
        let interface = self.conversation.interface();
        self.write(&transcript::text(elements, interface, output::columns()))
    }

    fn perform(&mut self, command: Command) -> Result<()> {
        match command {
            Command::Help => self.help(),
            Command::Browse(filter) => self.browse(&filter),
            Command::Word(word) if word.is_empty() => self.words(),
            Command::Word(word) => {
                let interface = self.conversation.interface();
                self.print(&word_page(self.conversation.knowledge(), interface, &word))
            }
            Command::Find(sought) => self.find(&sought),
            Command::Earlier => self.list_earlier(),
            Command::Mail => self.mail(),
            Command::Language(asked) => self.speak(asked),
            Command::Theme(_) => self.say("look-elsewhere"),
            Command::Save(name) => self.save(name.as_deref()),
            Command::Conversation(name) => self.save_conversation(name.as_deref()),
            Command::Copy(form) => self.copy(form),
            Command::Remember(remembering) => self.remember(remembering),
            Command::Forget => {
                self.earlier.clear();
                let told = telling::forget(self.memory, self.conversation.interface());
                self.line(&told)
            }
            Command::Inbox(remembering) => self.inbox(remembering),
            Command::NotHelpful => self.not_helpful(),
            Command::Findings => self.show_findings(),
            // The conversation has done the others itself.
            _ => Ok(()),
        }
    }

    /// Saves the outcome; where there is none and no name was given, the conversation.
    fn save(&self, name: Option<&str>) -> Result<()> {
        let Some(record) = self.conversation.record() else {
            return match name {
                None => self.save_conversation(None),
                Some(_) => self.say("save-nothing"),
            };
        };
        let interface = self.conversation.interface();
        let (Ok(said) | Err(said)) =
            crate::record::save(&record, name.map(Path::new), false, interface);
        self.line(&said)
    }

    fn save_conversation(&self, name: Option<&str>) -> Result<()> {
        let (Ok(said) | Err(said)) = transcript::save(&self.conversation, name.map(Path::new));
        self.line(&said)
    }

    /// Shows the outcome or the answer again: here it can be copied like everything else.
    fn copy(&self, form: Form) -> Result<()> {
        let Some(text) = transcript::copy(&self.conversation, form) else {
            return self.say("copy-nothing");
        };
        let below = self.conversation.interface().say("copy-below");
        self.line(&format!("{below}\n\n{}", text.trim_end()))
    }

    fn remember(&mut self, remembering: Option<Remembering>) -> Result<()> {
        let Some(remembering) = remembering else { return self.say("remember-how") };
        let interface = self.conversation.interface();
        let told = telling::remember(self.memory, remembering.days(), self.now, interface);
        self.conversation.tell_remembered(self.memory.preferences().history_days);
        self.line(&told)
    }

    fn inbox(&mut self, remembering: Option<Remembering>) -> Result<()> {
        let Some(remembering) = remembering else { return self.say("inbox-how") };
        let interface = self.conversation.interface();
        let told = telling::inbox(self.memory, remembering.days(), self.now, interface);
        self.conversation.tell_inbox(self.memory.preferences().inbox_days);
        self.line(&told)
    }

    /// Puts the last question in the inbox where it got no answer; its page tells so.
    fn put_unanswered(&mut self) -> Result<()> {
        let Some(question) = self.conversation.unanswered(self.now) else { return Ok(()) };
        let interface = self.conversation.interface();
        match telling::unanswered(self.memory, question, interface) {
            Put::Written(line) => self.conversation.is_in_inbox(line),
            Put::Told(told) => self.line(&told)?,
            Put::Nothing => {}
        }
        Ok(())
    }

    fn not_helpful(&mut self) -> Result<()> {
        let interface = self.conversation.interface();
        let question = match self.conversation.not_helped(self.now) {
            Marked::Question(question) => question,
            Marked::Already => return self.say("inbox-already"),
            Marked::Nothing => return self.say("inbox-nothing"),
        };
        match telling::not_helpful(self.memory, question, interface) {
            Put::Written(line) => {
                let told = interface.say_with("inbox-line", &[("line", (&line).into())]);
                self.conversation.is_in_inbox(line);
                self.line(&told)
            }
            Put::Told(told) => self.line(&told),
            Put::Nothing => Ok(()),
        }
    }

    fn help(&self) -> Result<()> {
        let interface = self.conversation.interface();
        let named = command::all().map(|(command, meaning)| {
            (command_name(command, interface.language()), interface.say(meaning))
        });
        let named: Vec<_> = named.collect();
        let widest = named.iter().map(|(name, _)| width(name)).max().unwrap_or(0);
        let mut lines = vec![format!("{}:", interface.say("help-commands"))];
        lines.extend(named.iter().map(|(name, meaning)| format!("  {name:<widest$}  {meaning}")));
        lines.push(interface.say("help-about-text"));
        let disclaimer = self.conversation.knowledge().manifest.disclaimer.as_ref();
        lines.extend(disclaimer.map(|text| text.in_language(interface.language()).to_owned()));
        self.line(&lines.join("\n"))
    }

    fn mail(&self) -> Result<()> {
        let Some(draft) = self.conversation.draft() else {
            return self.say("no-draft");
        };
        let interface = self.conversation.interface();
        self.print(&draft.page(interface))
    }

    fn speak(&mut self, asked: Option<Language>) -> Result<()> {
        let languages = self.conversation.knowledge().languages();
        let next = asked.unwrap_or_else(|| self.conversation.language().next_of(languages));
        if languages.len() < 2 {
            return self.say("language-only");
        }
        self.conversation.speak(next);
        self.say("language-now")?;
        let interface = self.conversation.interface();
        if let Some(told) = telling::prefer_language(self.memory, next, interface) {
            self.line(&told)?;
        }
        self.show_last()
    }
}
