//! The loop: wait for something to happen, change the model, draw. Nothing happens without an
//! event, so an idle screen uses no processor time and a screen reader is not disturbed.

use std::path::Path;
use std::sync::mpsc::{Receiver, Sender, channel};
use std::time::Duration;
use std::{io, thread};

use anyhow::Result;
use crossterm::event::{Event as TerminalEvent, poll, read};

use super::Options;
use super::action::{Effect, Event};
use super::keys::KeyMap;
use super::model::Model;
use super::terminal::{self, Screen};
use super::theme::Theme;
use super::update::update;
use super::view::draw;
use crate::conversation::Conversation;
use crate::record;

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
    /// The terminal is gone.
    Closed,
}

/// Shows the screen until somebody leaves.
///
/// # Errors
/// If the terminal cannot be used. The terminal is given back in any case.
pub fn run(conversation: Conversation, keys: &KeyMap, options: Options) -> Result<End> {
    let theme = Theme::new(options.color, options.look);
    let happenings = listen()?;
    let (mut screen, _guard) = terminal::enter(options.color)?;
    let size = screen.size()?;
    let mut model = Model::new(conversation, (size.width, size.height));
    loop {
        screen.draw(|frame| draw(frame, &model, keys, theme))?;
        if let Some(end) = wait(&mut model, &mut screen, keys, &happenings)? {
            return Ok(end);
        }
    }
}

/// Waits for something to happen and takes it in, with all that has happened since: a paste
/// without brackets or a storm of resizes is drawn once.
fn wait(
    model: &mut Model,
    screen: &mut Screen,
    keys: &KeyMap,
    happenings: &Receiver<Happening>,
) -> io::Result<Option<End>> {
    let Ok(first) = happenings.recv() else {
        return Ok(Some(End::Quit));
    };
    for happening in std::iter::once(first).chain(happenings.try_iter()) {
        let event = match happening {
            Happening::Terminal(event) => event,
            Happening::Signal(number) => return Ok(Some(End::Signal(number))),
            Happening::Stop => {
                stop(model, screen)?;
                continue;
            }
            Happening::Closed => return Ok(Some(End::Quit)),
        };
        let Some(event) = keys.event(event, !model.prompt.is_empty()) else {
            continue;
        };
        for effect in update(model, event) {
            match effect {
                Effect::Quit => return Ok(Some(End::Quit)),
                Effect::Clear => terminal::clear(screen)?,
                Effect::Save(name) => {
                    let told = save(model, name.as_deref());
                    update(model, Event::Told(told));
                }
                Effect::Copy(text) => {
                    let key = if terminal::copy(&text).is_ok() { "copied" } else { "copy-failed" };
                    let told = model.interface().say(key);
                    update(model, Event::Told(told));
                }
            }
        }
    }
    Ok(None)
}

/// Stops for a while, and goes on with the size that the terminal has then.
#[cfg(unix)]
fn stop(model: &mut Model, screen: &mut Screen) -> io::Result<()> {
    terminal::suspend(screen)?;
    let size = screen.size()?;
    update(model, Event::Resize(size.width, size.height));
    Ok(())
}

#[cfg(not(unix))]
fn stop(_: &mut Model, _: &mut Screen) -> io::Result<()> {
    Ok(())
}

/// Saves the outcome of the walk; gives what to tell the person.
fn save(model: &Model, name: Option<&str>) -> String {
    let interface = model.interface();
    let Some(record) = model.conversation.record() else { return interface.say("save-nothing") };
    let (Ok(told) | Err(told)) = record::save(&record, name.map(Path::new), false, interface);
    told
}

/// Starts listening to the terminal and to signals, each on a thread of its own that ends with the
/// program.
fn listen() -> io::Result<Receiver<Happening>> {
    let (sender, happenings) = channel();
    listen_to_signals(&sender)?;
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
