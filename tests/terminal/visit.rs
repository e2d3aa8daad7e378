//! The program in a terminal of its own, and what it has drawn there.

use std::io::{Read, Write};
use std::num::NonZero;
use std::sync::mpsc::{Receiver, RecvTimeoutError, channel};
use std::thread::{self, JoinHandle};
use std::time::{Duration, Instant};

use nix::sys::termios::{InputFlags, LocalFlags, Termios};
use portable_pty::{Child, CommandBuilder, MasterPty, PtySize, native_pty_system};

use crate::person::Person;

/// How long to wait for what must come; a slow machine may need most of it, nothing is measured.
const PATIENCE: Duration = Duration::from_secs(30);

/// How often to look whether something came that nothing announces.
const PAUSE: Duration = Duration::from_millis(10);

/// A run of the program.
pub(crate) struct Visit {
    child: Box<dyn Child + Send + Sync>,
    /// None once the terminal was closed.
    terminal: Option<Terminal>,
    /// How the line discipline was set before.
    before: Termios,
    screen: vt100::Parser,
    written: Vec<u8>,
    /// Her folders stay as long as the visit lasts.
    _person: Person,
}

/// The end of the terminal where a person sits.
struct Terminal {
    master: Box<dyn MasterPty + Send>,
    keyboard: Box<dyn Write + Send>,
    output: Receiver<Vec<u8>>,
    reader: JoinHandle<()>,
}

impl Visit {
    /// Starts a program in a terminal of this size, in rows and columns.
    pub(crate) fn of(person: &Person, command: CommandBuilder, (rows, cols): (u16, u16)) -> Self {
        let pair = native_pty_system().openpty(size(rows, cols)).unwrap();
        let before = pair.master.get_termios().unwrap();
        let child = pair.slave.spawn_command(command).unwrap();
        let terminal = Terminal::new(pair.master);
        let screen = vt100::Parser::new(cells(rows), cells(cols), 0);
        let terminal = Some(terminal);
        Self { child, terminal, before, screen, written: Vec::new(), _person: person.clone() }
    }

    fn terminal(&self) -> &Terminal {
        self.terminal.as_ref().expect("the terminal was closed")
    }

    /// Types.
    pub(crate) fn send(&mut self, keys: &str) {
        let terminal = self.terminal.as_mut().expect("the terminal was closed");
        terminal.keyboard.write_all(keys.as_bytes()).unwrap();
        terminal.keyboard.flush().unwrap();
    }

    /// Everything that was written so far.
    pub(crate) fn written(&self) -> String {
        String::from_utf8_lossy(&self.written).into_owned()
    }

    /// What was written after the first `start` bytes.
    pub(crate) fn written_since(&self, start: usize) -> String {
        String::from_utf8_lossy(self.written.get(start..).unwrap_or_default()).into_owned()
    }

    /// How many bytes were written so far.
    pub(crate) fn length(&self) -> usize {
        self.written.len()
    }

    /// What stands on the screen, without the spaces at the end of a line.
    pub(crate) fn picture(&self) -> String {
        let contents = self.screen.screen().contents();
        contents.lines().map(|line| format!("{}\n", line.trim_end())).collect()
    }

    pub(crate) fn screen(&self) -> &vt100::Screen {
        self.screen.screen()
    }

    fn take_in(&mut self, bytes: &[u8]) {
        self.screen.process(bytes);
        self.written.extend(bytes);
    }

    /// Takes in what is written within the pause; `false` when nothing will come any more.
    fn listen(&mut self, pause: Duration) -> bool {
        let Some(terminal) = &self.terminal else { return false };
        match terminal.output.recv_timeout(pause) {
            Ok(bytes) => self.take_in(&bytes),
            Err(RecvTimeoutError::Timeout) => {}
            Err(RecvTimeoutError::Disconnected) => return false,
        }
        true
    }

    /// Takes in what was drawn until `done`.
    #[track_caller]
    pub(crate) fn wait(&mut self, what: &str, done: impl Fn(&Self) -> bool) {
        let begun = Instant::now();
        while !done(self) {
            let goes_on = self.listen(PAUSE) || done(self);
            let waits = goes_on && begun.elapsed() < PATIENCE;
            assert!(waits, "waited for {what}; the screen:\n{}", self.picture());
        }
    }

    /// Waits until the screen shows what another shows.
    #[track_caller]
    pub(crate) fn shows_the_same_as(&mut self, other: &mut Self) {
        let begun = Instant::now();
        while self.picture() != other.picture() || !self.picture().contains("Enter") {
            self.listen(PAUSE);
            other.listen(PAUSE);
            let (one, two) = (self.picture(), other.picture());
            assert!(begun.elapsed() < PATIENCE, "these should be the same:\n{one}\n{two}");
        }
    }

    /// Waits until a text stands on the screen.
    #[track_caller]
    pub(crate) fn shows(&mut self, text: &str) {
        self.wait(text, |visit| visit.picture().contains(text));
    }

    /// Waits until a text stands on the screen no more.
    #[track_caller]
    pub(crate) fn lacks(&mut self, text: &str) {
        self.wait(&format!("the end of {text}"), |visit| !visit.picture().contains(text));
    }

    /// Types, and waits until a text stands on the screen.
    #[track_caller]
    pub(crate) fn sees(&mut self, keys: &str, text: &str) {
        self.send(keys);
        self.shows(text);
    }

    /// Waits until the screen can be typed in.
    #[track_caller]
    pub(crate) fn begins(&mut self) {
        self.shows("Stel je privacyvraag");
    }

    /// Waits for the end, gives the exit code.
    #[track_caller]
    pub(crate) fn end(&mut self) -> u32 {
        let begun = Instant::now();
        let status = loop {
            if let Some(status) = self.child.try_wait().unwrap() {
                break status;
            }
            assert!(begun.elapsed() < PATIENCE, "it does not end; the screen:\n{}", self.picture());
            if !self.listen(PAUSE) {
                thread::sleep(PAUSE);
            }
        };
        while self.listen(PAUSE) {
            assert!(begun.elapsed() < PATIENCE, "something still holds the terminal");
        }
        status.exit_code()
    }

    /// Leaves at once, and checks that all is as it was.
    #[track_caller]
    pub(crate) fn leaves(&mut self) {
        self.send("\x03");
        assert_eq!(self.end(), 0);
        self.left_the_terminal_as_it_was();
    }

    pub(crate) fn id(&self) -> u32 {
        self.child.process_id().unwrap()
    }

    pub(crate) fn signal(&self, name: &str) {
        let id = self.id().to_string();
        let status = std::process::Command::new("kill").args(["-s", name, &id]).status();
        assert!(status.unwrap().success());
    }

    /// Gives the terminal another size. Zero rows or columns are none: the picture then has one.
    pub(crate) fn resize(&mut self, rows: u16, cols: u16) {
        self.screen.screen_mut().set_size(cells(rows), cells(cols));
        self.terminal().master.resize(size(rows, cols)).unwrap();
    }

    /// Closes the terminal under the program. Something must be typed on the line, so that what is written
    /// at the close is no wish to leave: a line feed and Ctrl-D, see `UnixMasterWriter::drop`.
    pub(crate) fn close_the_terminal(&mut self) {
        let terminal = self.terminal.take().unwrap();
        // The reader ends when nobody takes what it read, so something must be drawn for it to read.
        drop(terminal.output);
        terminal.master.resize(size(20, 60)).unwrap();
        terminal.reader.join().unwrap();
    }

    /// Whether lines are edited and echoed (`ICANON`, `ECHO`), and Enter gives a line feed (`ICRNL`).
    pub(crate) fn edits_lines(&self) -> bool {
        let settings = self.terminal().master.get_termios().unwrap();
        let edits = settings.local_flags.contains(LocalFlags::ICANON | LocalFlags::ECHO);
        edits && settings.input_flags.contains(InputFlags::ICRNL)
    }

    /// Everything that was switched on is off again, in the terminal and in the line discipline.
    #[track_caller]
    pub(crate) fn left_the_terminal_as_it_was(&self) {
        let screen = self.screen();
        assert!(!screen.alternate_screen(), "still in the alternate screen");
        assert!(!screen.bracketed_paste(), "still in bracketed paste");
        assert!(!screen.hide_cursor(), "the cursor is hidden");
        assert!(screen.mouse_protocol_mode() == vt100::MouseProtocolMode::None);
        assert!(self.edits_lines(), "the terminal is still raw");
        let after = self.terminal().master.get_termios().unwrap();
        assert!(after == self.before, "the line discipline: {after:?}, before: {:?}", self.before);
    }
}

impl Drop for Visit {
    /// A test that fails leaves no program behind.
    fn drop(&mut self) {
        if !matches!(self.child.try_wait(), Ok(Some(_))) {
            let _ = self.child.kill();
        }
    }
}

impl Terminal {
    fn new(master: Box<dyn MasterPty + Send>) -> Self {
        let mut source = master.try_clone_reader().unwrap();
        let (sender, output) = channel();
        let reader = thread::spawn(move || {
            let mut buffer = [0; 4096];
            while let Ok(count) = source.read(&mut buffer) {
                if count == 0 || sender.send(buffer[..count].to_vec()).is_err() {
                    return;
                }
            }
        });
        let keyboard = master.take_writer().unwrap();
        Self { master, keyboard, output, reader }
    }
}

fn size(rows: u16, cols: u16) -> PtySize {
    PtySize { rows, cols, pixel_width: 0, pixel_height: 0 }
}

fn cells(number: u16) -> NonZero<u16> {
    NonZero::new(number).unwrap_or(NonZero::<u16>::MIN)
}
