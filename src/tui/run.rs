//! The loop: wait for something to happen, change the model, draw. Nothing happens without an
//! event, so an idle screen uses no processor time and a screen reader is not disturbed.

use std::path::Path;
use std::sync::Arc;
use std::sync::mpsc::{Receiver, Sender, channel};
use std::time::Duration;
use std::{io, thread};

use anyhow::Result;
use crossterm::event::{Event as TerminalEvent, poll, read};

use super::Options;
use super::action::{Effect, Event};
use super::clipboard::{Clipboard, Copied};
use super::history::History;
use super::hyperlinks::Hyperlinks;
use super::keys::KeyMap;
use super::model::Model;
use super::news::{News, Watch};
use super::terminal::{self, Screen};
use super::theme::Theme;
use super::update::update;
use super::view::draw;
use super::view::links::{Link, links};
use crate::conversation::Conversation;
use crate::conversation::inbox::Marked;
use crate::memory::Memory;
use crate::memory::telling::{self, Put};
use crate::record;
use crate::transcript;

/// How the screen was left.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum End {
    /// Somebody left.
    Quit,
    /// A signal of this number asked to leave.
    Signal(u8),
}

/// What the loop waits for.
enum Happening {
    Terminal(TerminalEvent),
    Signal(u8),
    /// A signal asked to stop for a while.
    Stop,
    /// Something happened to the content.
    Content(News),
    /// The terminal is gone.
    Closed,
}

/// Shows the screen until somebody leaves, and follows the content where it is watched.
///
/// # Errors
/// If the terminal cannot be used. The terminal is given back in any case.
pub fn run(
    conversation: Conversation,
    memory: &mut Memory,
    keys: KeyMap,
    options: Options,
    watch: Option<Watch>,
) -> Result<End> {
    let happenings = listen(watch)?;
    let (screen, _guard) = terminal::enter(options.color)?;
    let size = screen.size()?;
    let mut model = Model::new(conversation, (size.width, size.height));
    model.look = options.look;
    model.is_ascii = options.is_ascii;
    model.history = History::of(memory.earlier(options.now));
    let mut desk = Desk {
        model,
        screen,
        memory,
        keys,
        options,
        hyperlinks: Hyperlinks::default(),
        clipboard: Clipboard::default(),
    };
    loop {
        desk.draw()?;
        if let Some(end) = desk.wait(&happenings)? {
            return Ok(end);
        }
    }
}

/// The screen with everything that it acts on.
struct Desk<'a> {
    model: Model,
    screen: Screen,
    memory: &'a mut Memory,
    keys: KeyMap,
    options: Options,
    hyperlinks: Hyperlinks,
    clipboard: Clipboard,
}

impl Desk<'_> {
    fn draw(&mut self) -> io::Result<()> {
        let Self { model, screen, .. } = self;
        let theme = Theme::new(self.options.color, model.look);
        let mut cursor = (0, 0);
        let completed = screen.draw(|frame| cursor = draw(frame, model, theme))?;
        if !self.options.has_links {
            return Ok(());
        }
        let links = links(model, completed.area);
        if self.hyperlinks.are(&links) {
            return Ok(());
        }
        let cells_of = |link: Link| {
            let (x, y) = link.at;
            let places = (x..x.saturating_add(link.columns)).map(|x| (x, y));
            let cells =
                places.filter_map(|(x, y)| Some((x, y, completed.buffer.cell((x, y))?.clone())));
            let cells = cells.collect();
            (link, cells)
        };
        let drawn = links.into_iter().map(cells_of).collect();
        self.hyperlinks.write(screen, drawn, cursor)
    }

    /// Waits for something to happen and takes it in, with all that has happened since: a paste
    /// without brackets or a storm of resizes is drawn once.
    fn wait(&mut self, happenings: &Receiver<Happening>) -> io::Result<Option<End>> {
        let Ok(first) = happenings.recv() else {
            return Ok(Some(End::Quit));
        };
        for happening in std::iter::once(first).chain(happenings.try_iter()) {
            let event = match happening {
                Happening::Terminal(event) => self.keys.event(event, !self.model.prompt.is_empty()),
                Happening::Content(news) => Some(self.hear(news)),
                Happening::Signal(number) => return Ok(Some(End::Signal(number))),
                Happening::Stop => {
                    self.stop()?;
                    continue;
                }
                Happening::Closed => return Ok(Some(End::Quit)),
            };
            let Some(event) = event else { continue };
            if matches!(event, Event::Resize(..)) {
                self.hyperlinks.forget();
            }
            for effect in update(&mut self.model, event) {
                if self.perform(effect)? {
                    return Ok(Some(End::Quit));
                }
            }
        }
        Ok(None)
    }

    /// News of the content as an event; from now on its keys hold.
    fn hear(&mut self, news: News) -> Event {
        match news {
            News::Renewed(renewal, keys) => {
                self.keys = keys;
                Event::Renewed(renewal)
            }
            News::Broken(problems) => Event::Broken(problems),
            News::Unwatched(reason) => Event::Unwatched(reason),
        }
    }

    /// Does an effect; `true` to leave.
    fn perform(&mut self, effect: Effect) -> io::Result<bool> {
        let interface = self.model.interface();
        let today = self.options.now;
        match effect {
            Effect::Quit => return Ok(true),
            Effect::Clear => {
                self.hyperlinks.forget();
                terminal::clear(&mut self.screen)?;
            }
            Effect::Save(name) => self.tell(save(&self.model, name.as_deref())),
            Effect::SaveConversation(name) => {
                let name = name.as_deref().map(Path::new);
                let (Ok(told) | Err(told)) = transcript::save(&self.model.conversation, name);
                self.tell(told);
            }
            Effect::Copy(text) => {
                let key = self.clipboard.copy(&text).map_or("copy-failed", Copied::key);
                self.tell(self.model.interface().say(key));
            }
            Effect::PreferLanguage(language) => {
                let told = telling::prefer_language(self.memory, language, interface);
                self.tell_some(told);
            }
            Effect::PreferLook(look) => {
                let told = telling::prefer_theme(self.memory, look.name(), interface);
                self.tell_some(told);
            }
            Effect::Keep(line) => {
                let told = telling::keep(self.memory, &line, today, interface);
                self.tell_some(told);
            }
            Effect::Remember(remembering) => {
                let told = telling::remember(self.memory, remembering.days(), today, interface);
                let days = self.memory.preferences().history_days;
                update(&mut self.model, Event::Remembered(days));
                self.tell(told);
            }
            Effect::Forget => {
                let told = telling::forget(self.memory, interface);
                self.tell(told);
            }
            Effect::Inbox(remembering) => {
                let told = telling::inbox(self.memory, remembering.days(), today, interface);
                let days = self.memory.preferences().inbox_days;
                update(&mut self.model, Event::Inbox(days));
                self.tell(told);
            }
            Effect::Unanswered => {
                if let Some(question) = self.model.conversation.unanswered(today) {
                    let put = telling::unanswered(self.memory, question, interface);
                    self.put_in_inbox(put);
                }
            }
            Effect::NotHelpful => match self.model.conversation.not_helped(today) {
                Marked::Question(question) => {
                    let put = telling::not_helpful(self.memory, question, interface);
                    self.put_in_inbox(put);
                }
                Marked::Already => self.tell(interface.say("inbox-already")),
                Marked::Nothing => self.tell(interface.say("inbox-nothing")),
            },
        }
        Ok(false)
    }

    fn tell(&mut self, text: String) {
        update(&mut self.model, Event::Told(text));
    }

    fn put_in_inbox(&mut self, put: Put) {
        match put {
            Put::Written(line) => {
                update(&mut self.model, Event::InInbox(line));
            }
            Put::Told(text) => self.tell(text),
            Put::Nothing => {}
        }
    }

    fn tell_some(&mut self, text: Option<String>) {
        if let Some(text) = text {
            self.tell(text);
        }
    }

    /// Stops for a while, and goes on with the size that the terminal has then.
    #[cfg(unix)]
    fn stop(&mut self) -> io::Result<()> {
        terminal::suspend(&mut self.screen)?;
        self.hyperlinks.forget();
        let size = self.screen.size()?;
        update(&mut self.model, Event::Resize(size.width, size.height));
        Ok(())
    }

    #[cfg(not(unix))]
    fn stop(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// Saves the outcome of the walk; gives what to tell the person.
fn save(model: &Model, name: Option<&str>) -> String {
    let interface = model.interface();
    let Some(record) = model.conversation.record() else { return interface.say("save-nothing") };
    let (Ok(told) | Err(told)) = record::save(&record, name.map(Path::new), false, interface);
    told
}

/// Starts listening to the terminal, to signals and to news of the content, each on a thread of its own
/// that ends with the program.
fn listen(watch: Option<Watch>) -> io::Result<Receiver<Happening>> {
    let (sender, happenings) = channel();
    listen_to_signals(&sender)?;
    if let Some(watch) = watch {
        let sender = sender.clone();
        watch(Arc::new(move |news| sender.send(Happening::Content(news)).is_ok()));
    }
    // The first look makes crossterm notice resizes. Left to the thread, one that comes right after
    // the start would be lost.
    poll(Duration::ZERO)?;
    thread::Builder::new().name("terminal".into()).spawn(move || {
        loop {
            let happening = read().map_or(Happening::Closed, Happening::Terminal);
            let closed = matches!(happening, Happening::Closed);
            if sender.send(happening).is_err() || closed {
                return;
            }
        }
    })?;
    Ok(happenings)
}

#[cfg(unix)]
fn listen_to_signals(sender: &Sender<Happening>) -> io::Result<()> {
    use signal_hook::consts::{SIGHUP, SIGINT, SIGTERM, SIGTSTP};
    use signal_hook::iterator::Signals;

    let mut signals = Signals::new([SIGHUP, SIGINT, SIGTERM, SIGTSTP])?;
    let sender = sender.clone();
    thread::Builder::new().name("signals".into()).spawn(move || {
        for signal in signals.forever() {
            let number = u8::try_from(signal).unwrap_or_default();
            let asked = if signal == SIGTSTP { Happening::Stop } else { Happening::Signal(number) };
            if sender.send(asked).is_err() {
                return;
            }
        }
    })?;
    Ok(())
}

#[cfg(not(unix))]
fn listen_to_signals(_: &Sender<Happening>) -> io::Result<()> {
    Ok(())
}
