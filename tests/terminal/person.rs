//! Somebody who uses the program: folders of her own, and nothing of whoever runs the tests.

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::rc::Rc;

use portable_pty::CommandBuilder;
use tempfile::TempDir;

use crate::visit::Visit;

/// The screen that most visits have, in rows and columns.
pub(crate) const SIZE: (u16, u16) = (40, 84);

/// How a program is started: with which variables beside those that everybody has, and which arguments.
pub(crate) type Start = (&'static [(&'static str, &'static str)], &'static [&'static str]);

/// Somebody with a home, a folder for what is remembered, one for what she set up and one where she is.
#[derive(Clone)]
pub(crate) struct Person {
    folder: Rc<TempDir>,
}

impl Person {
    pub(crate) fn new() -> Self {
        let folder = Rc::new(tempfile::tempdir().unwrap());
        for name in ["home", "here", "config"] {
            fs::create_dir(folder.path().join(name)).unwrap();
        }
        Self { folder }
    }

    /// The folder in which the program is started.
    pub(crate) fn here(&self) -> PathBuf {
        self.folder.path().join("here")
    }

    /// What stands above the folder in which the program remembers.
    pub(crate) fn state(&self) -> PathBuf {
        self.folder.path().join("state")
    }

    /// What the program remembers under this name.
    pub(crate) fn remembered(&self, name: &str) -> PathBuf {
        self.state().join("vraagbaak").join(name)
    }

    /// Sets up keys of her own; gives the file.
    pub(crate) fn sets_up_keys(&self, text: &str) -> PathBuf {
        let folder = self.folder.path().join("config/vraagbaak");
        fs::create_dir_all(&folder).unwrap();
        let file = folder.join("keys.yaml");
        fs::write(&file, text).unwrap();
        file
    }

    /// The program with these arguments and only the variables that everybody has.
    pub(crate) fn command(&self, arguments: &[&str]) -> CommandBuilder {
        self.other_command(env!("CARGO_BIN_EXE_vraagbaak"), arguments)
    }

    /// Another program, started as this one would be.
    pub(crate) fn other_command(&self, program: &str, arguments: &[&str]) -> CommandBuilder {
        let mut command = CommandBuilder::new(program);
        command.args(arguments);
        command.env_clear();
        command.cwd(self.here());
        let path = std::env::var_os("PATH").unwrap_or_default();
        command.env("PATH", path);
        command.env("HOME", self.folder.path().join("home"));
        command.env("XDG_STATE_HOME", self.state());
        command.env("XDG_CONFIG_HOME", self.folder.path().join("config"));
        command.env("TERM", "xterm-256color");
        command.env("LANG", "nl_NL.UTF-8");
        command
    }

    pub(crate) fn visits(&self, arguments: &[&str]) -> Visit {
        self.visits_in(SIZE, arguments)
    }

    /// A visit in a terminal of this size, in rows and columns.
    pub(crate) fn visits_in(&self, size: (u16, u16), arguments: &[&str]) -> Visit {
        Visit::of(self, self.command(arguments), size)
    }

    /// A visit with these variables set too.
    pub(crate) fn visits_with(&self, variables: &[(&str, &str)], arguments: &[&str]) -> Visit {
        let mut command = self.command(arguments);
        for (name, value) in variables {
            command.env(name, value);
        }
        Visit::of(self, command, SIZE)
    }

    /// Every file anywhere in her folders.
    pub(crate) fn files(&self) -> Vec<PathBuf> {
        let mut files = Vec::new();
        collect(self.folder.path(), &mut files);
        files
    }
}

fn collect(folder: &Path, files: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            collect(&path, files);
        } else {
            files.push(path);
        }
    }
}

/// Who may do what with a file.
pub(crate) fn mode(path: &Path) -> u32 {
    fs::metadata(path).unwrap().permissions().mode() & 0o777
}
