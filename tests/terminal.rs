//! The real program in a real terminal: a question, its answer, every way out.

#![cfg(unix)]

use std::io::{Read, Write};
use std::num::NonZero;
use std::sync::mpsc::{Receiver, channel};
use std::thread;
use std::time::{Duration, Instant};

use nix::sys::termios::{InputFlags, LocalFlags};
use portable_pty::{Child, CommandBuilder, MasterPty, PtySize, native_pty_system};

/// How long to wait for what must come; a slow machine may need most of it, nothing is measured.
const PATIENCE: Duration = Duration::from_secs(30);

/// The program in a terminal of its own, and what it has drawn.
struct Visit {
    child: Box<dyn Child + Send + Sync>,
    master: Box<dyn MasterPty + Send>,
    keyboard: Box<dyn Write + Send>,
    output: Receiver<Vec<u8>>,
    screen: vt100::Parser,
    written: Vec<u8>,
}

impl Visit {
    fn begin(arguments: &[&str], rows: u16, cols: u16) -> Self {
        let mut command = CommandBuilder::new(env!("CARGO_BIN_EXE_vraagbaak"));
        command.args(arguments);
        Self::of(command, rows, cols)
    }

    fn of(mut command: CommandBuilder, rows: u16, cols: u16) -> Self {
        let size = PtySize { rows, cols, pixel_width: 0, pixel_height: 0 };
        let pair = native_pty_system().openpty(size).unwrap();
        command.env("TERM", "xterm-256color");
        command.env("LANG", "nl_NL.UTF-8");
        for name in
            ["LC_ALL", "LC_MESSAGES", "LANGUAGE", "NO_COLOR", "ACCESSIBLE", "VRAAGBAAK_CONTENT"]
        {
            command.env_remove(name);
        }
        let child = pair.slave.spawn_command(command).unwrap();
        let mut reader = pair.master.try_clone_reader().unwrap();
        let (sender, output) = channel();
        thread::spawn(move || {
            let mut buffer = [0; 4096];
            while let Ok(count) = reader.read(&mut buffer) {
                if count == 0 || sender.send(buffer[..count].to_vec()).is_err() {
                    return;
                }
            }
        });
        let keyboard = pair.master.take_writer().unwrap();
        let screen = vt100::Parser::new(cells(rows), cells(cols), 0);
        Self { child, master: pair.master, keyboard, output, screen, written: Vec::new() }
    }

    fn send(&mut self, keys: &str) {
        self.keyboard.write_all(keys.as_bytes()).unwrap();
        self.keyboard.flush().unwrap();
    }

    /// Takes in what was drawn until `done`.
    #[track_caller]
    fn wait(&mut self, what: &str, done: impl Fn(&Self) -> bool) {
        let begun = Instant::now();
        while !done(self) {
            if let Ok(bytes) = self.output.recv_timeout(Duration::from_millis(50)) {
                self.screen.process(&bytes);
                self.written.extend(bytes);
            }
            assert!(
                begun.elapsed() < PATIENCE,
                "waited for {what}; the screen:\n{}",
                self.screen.screen().contents()
            );
        }
    }

    #[track_caller]
    fn shows(&mut self, text: &str) {
        self.wait(text, |visit| visit.screen.screen().contents().contains(text));
    }

    /// Waits for the end, gives the exit code.
    #[track_caller]
    fn end(&mut self) -> u32 {
        let begun = Instant::now();
        loop {
            if let Some(status) = self.child.try_wait().unwrap() {
                while let Ok(bytes) = self.output.recv_timeout(Duration::from_millis(100)) {
                    self.screen.process(&bytes);
                    self.written.extend(bytes);
                }
                return status.exit_code();
            }
            thread::sleep(Duration::from_millis(10));
            assert!(begun.elapsed() < PATIENCE, "the program does not end");
        }
    }

    fn signal(&self, name: &str) {
        let id = self.child.process_id().unwrap().to_string();
        let status = std::process::Command::new("kill").args(["-s", name, &id]).status();
        assert!(status.unwrap().success());
    }

    /// Everything that was switched on is off again, in the terminal and in the line discipline.
    #[track_caller]
    fn left_the_terminal_as_it_was(&self) {
        let screen = self.screen.screen();
        assert!(!screen.alternate_screen(), "still in the alternate screen");
        assert!(!screen.bracketed_paste(), "still in bracketed paste");
        assert!(!screen.hide_cursor(), "the cursor is hidden");
        assert!(screen.mouse_protocol_mode() == vt100::MouseProtocolMode::None);
        let (local, input) = flags(&*self.master);
        assert!(local && input, "the terminal is still raw");
    }
}

fn cells(number: u16) -> NonZero<u16> {
    NonZero::new(number).unwrap()
}

/// Whether lines are edited and echoed (`ICANON`, `ECHO`), and Enter gives a line feed (`ICRNL`).
fn flags(master: &dyn MasterPty) -> (bool, bool) {
    let settings = master.get_termios().unwrap();
    let local = settings.local_flags.contains(LocalFlags::ICANON | LocalFlags::ECHO);
    (local, settings.input_flags.contains(InputFlags::ICRNL))
}

#[test]
fn a_question_is_typed_and_its_answer_read() {
    let mut visit = Visit::begin(&[], 40, 84);
    visit.shows("Stel je privacyvraag");
    assert!(flags(&*visit.master) == (false, false), "the screen should be raw");
    visit.send("mag ik iemand die vorig jaar is weggegaan nog mailen?");
    visit.shows("nog mailen?");
    visit.send("\r");
    visit.shows("HANGT ERVAN AF");
    visit.shows("Tot wanneer mag je een oud-lid");
    visit.send("\x1b[6~");
    visit.shows("Veranderd sinds mei 2018");
    visit.send("\x03");
    assert_eq!(visit.end(), 0);
    visit.left_the_terminal_as_it_was();
}

/// From a typed question to a saved record, with nothing but the keyboard.
#[test]
fn a_question_leads_through_a_walk_to_a_record() {
    let folder = tempfile::tempdir().unwrap();
    let name = folder.path().join("verslag");
    let mut visit = Visit::begin(&["--on", "2026-11-24"], 40, 84);
    visit.shows("Stel je privacyvraag");
    visit.send("mag ik iemand die vorig jaar is weggegaan nog mailen?\r");
    visit.shows("HANGT ERVAN AF");
    // Ctrl-G: step by step.
    visit.send("\x07");
    visit.shows("Stap 1 van");
    visit.send("\r");
    visit.shows("Uit je vraag: E-mail");
    visit.send("\r");
    visit.shows("Stap 3 van");
    visit.send("j\r");
    visit.shows("Stap 4 van");
    visit.send("2 jaar");
    visit.shows("gelezen als: 24 maanden");
    visit.send("\r");
    visit.shows("Stap 5 van");
    visit.send("1-5-2026");
    visit.shows("gelezen als: 1 mei 2026");
    visit.send("\r");
    visit.shows("Stap 6 van");
    // One down and one up again; then Enter.
    visit.send("\x1b[B");
    visit.shows("▸ 2");
    visit.send("\x1b[A");
    visit.shows("▸ 1");
    visit.send("\r");
    visit.shows("MAG, MITS");
    visit.shows("tot en met 30 april 2027");
    visit.send("\x1b[B ");
    visit.shows("☒");
    visit.send(&format!("/bewaar {}\r", name.display()));
    visit.shows("Bewaard:");
    visit.send("\x03");
    assert_eq!(visit.end(), 0);
    visit.left_the_terminal_as_it_was();
    let record = std::fs::read_to_string(name.with_extension("md")).unwrap();
    assert!(record.contains("**1 mei 2026**") && record.contains("- [x]"), "{record}");
    assert!(name.with_extension("json").exists());
}

#[test]
fn the_screen_is_drawn_again_when_asked() {
    let mut visit = Visit::begin(&[], 24, 84);
    visit.shows("Stel je privacyvraag");
    let before = visit.written.len();
    visit.send("\x0c");
    visit.wait("another drawing", |visit| {
        let new = visit.written.get(before..).unwrap_or_default();
        String::from_utf8_lossy(new).contains("Bijvoorbeeld")
    });
    visit.shows("Stel je privacyvraag");
    visit.send("\x03");
    assert_eq!(visit.end(), 0);
}

#[test]
fn a_paste_does_not_submit() {
    let mut visit = Visit::begin(&[], 24, 84);
    visit.shows("Stel je privacyvraag");
    visit.send("\x1b[200~winback\ren nog een regel\x1b[201~");
    visit.shows("winback en nog een regel");
    visit.send("\r");
    visit.shows("Antwoord");
    visit.send("/stop\r");
    assert_eq!(visit.end(), 0);
    visit.left_the_terminal_as_it_was();
}

#[test]
fn every_signal_leaves_the_terminal_as_it_was() {
    for (name, number) in [("TERM", 15), ("INT", 2), ("HUP", 1)] {
        let mut visit = Visit::begin(&[], 24, 84);
        visit.shows("Stel je privacyvraag");
        visit.signal(name);
        assert_eq!(visit.end(), 128 + number, "{name}");
        visit.left_the_terminal_as_it_was();
    }
}

#[test]
fn a_stopped_program_gives_the_terminal_back_and_goes_on() {
    let mut visit = Visit::begin(&[], 24, 84);
    visit.shows("Stel je privacyvraag");
    visit.send("half een vraag");
    visit.shows("half een vraag");
    visit.signal("TSTP");
    visit.wait("the end of the screen", |visit| !visit.screen.screen().alternate_screen());
    visit.wait("lines that are edited and echoed", |visit| flags(&*visit.master) == (true, true));
    visit.signal("CONT");
    visit.wait("the screen", |visit| visit.screen.screen().alternate_screen());
    visit.shows("half een vraag");
    visit.send(" en nog een stuk");
    visit.shows("half een vraag en nog een stuk");
    visit.send("\x03");
    assert_eq!(visit.end(), 0);
    visit.left_the_terminal_as_it_was();
}

/// Not a test by itself: what the test below starts in a terminal of its own.
#[test]
fn child_that_panics() {
    if std::env::var_os(CHILD).is_none() {
        return;
    }
    let (_screen, _guard) = vraagbaak::tui::terminal::enter(true).unwrap();
    panic!("on purpose");
}

const CHILD: &str = "VRAAGBAAK_TEST_PANIC";

#[test]
fn a_panic_leaves_the_terminal_as_it_was() {
    let mut command = CommandBuilder::new(std::env::current_exe().unwrap());
    command.args(["child_that_panics", "--exact", "--nocapture"]);
    command.env(CHILD, "1");
    let mut visit = Visit::of(command, 24, 84);
    assert_ne!(visit.end(), 0);
    let written = String::from_utf8_lossy(&visit.written).into_owned();
    assert!(written.contains("\u{1b}[?1049h"), "the screen was never taken over: {written}");
    let (_, after) = written.split_once("\u{1b}[?1049l").expect("the screen was never given back");
    assert!(after.contains("on purpose"), "the message is lost: {written}");
    visit.left_the_terminal_as_it_was();
}

#[test]
fn a_resize_is_drawn() {
    let mut visit = Visit::begin(&[], 24, 84);
    visit.shows("Stel je privacyvraag");
    let size = PtySize { rows: 8, cols: 84, pixel_width: 0, pixel_height: 0 };
    visit.screen.screen_mut().set_size(cells(8), cells(84));
    visit.master.resize(size).unwrap();
    visit.shows("Maak het venster groter");
    visit.send("\x03");
    assert_eq!(visit.end(), 0);
    visit.left_the_terminal_as_it_was();
}

#[test]
fn a_poor_terminal_gets_the_plain_mode() {
    let mut visit = Visit::begin(&["--plain"], 24, 84);
    visit.shows("eenvoudige weergave");
    visit.send("/stop\r");
    visit.shows("Tot ziens.");
    assert_eq!(visit.end(), 0);
    assert!(!visit.written.contains(&0x1b), "plain means plain");
}

/// The key, the loop and the disk together: only a real terminal has all three.
#[test]
fn an_answer_that_does_not_help_goes_into_the_inbox_by_one_key() {
    let home = tempfile::tempdir().unwrap();
    let mut command = CommandBuilder::new(env!("CARGO_BIN_EXE_vraagbaak"));
    for name in ["HOME", "XDG_STATE_HOME", "XDG_CONFIG_HOME"] {
        command.env(name, home.path());
    }
    let mut visit = Visit::of(command, 30, 100);
    visit.shows("Typ je vraag");
    visit.send("winback\r");
    visit.shows("HANGT ERVAN AF");
    visit.send("-");
    visit.shows("Met /postvak 90 zet je het aan");
    visit.send("/postvak 7\r");
    visit.shows("Het postvak staat aan");
    visit.send("-");
    visit.shows("\"reason\":\"not-helpful\"");
    visit.send("mag er een bewakingscamera in de hal hangen\r");
    visit.shows("\"reason\":\"outside\"");
    visit.send("\u{3}");
    assert_eq!(visit.end(), 0);
    let text = std::fs::read_to_string(home.path().join("vraagbaak/inbox.jsonl")).unwrap();
    let reasons: Vec<bool> = text.lines().map(|line| line.contains("not-helpful")).collect();
    assert_eq!(reasons, [true, false], "{text}");
}
