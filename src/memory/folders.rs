//! Where things are kept that belong to one person.

use std::path::PathBuf;

use etcetera::{AppStrategy, AppStrategyArgs, choose_app_strategy};

/// The folders of the program. Either can be missing: everything works without.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Folders {
    /// What the program itself remembers.
    pub state: Option<PathBuf>,
    /// What a person has set up herself.
    pub config: Option<PathBuf>,
}

impl Folders {
    /// Those of whoever runs the program; they need not be there yet.
    ///
    /// On Linux and macOS `$XDG_STATE_HOME/vraagbaak` and `$XDG_CONFIG_HOME/vraagbaak`, by default
    /// `~/.local/state/vraagbaak` and `~/.config/vraagbaak`; on Windows `vraagbaak\state` in the local
    /// and `vraagbaak\config` in the roaming data of programs. Without a home there are none.
    pub fn of_this_user() -> Self {
        let arguments = AppStrategyArgs { app_name: "vraagbaak".to_owned(), ..Default::default() };
        let Ok(strategy) = choose_app_strategy(arguments) else {
            return Self::default();
        };
        // Windows knows no such folder. Beside the cache it stays on this computer, as it should.
        let state = strategy.state_dir();
        let state = state.unwrap_or_else(|| strategy.cache_dir().with_file_name("state"));
        // A relative home would make it depend on where the program was started.
        let absolute = |folder: PathBuf| folder.is_absolute().then_some(folder);
        Self { state: absolute(state), config: absolute(strategy.config_dir()) }
    }
}

#[cfg(test)]
#[cfg(unix)]
mod tests {
    use std::env;
    use std::process::Command;

    use super::Folders;

    /// Shows the folders of a program with only these variables. This program cannot change its own:
    /// other tests read them at the same time.
    fn with(variables: &[(&str, &str)]) -> String {
        let mut program = Command::new(env::current_exe().unwrap());
        let name = "memory::folders::tests::show";
        program.args(["--exact", name, "--ignored", "--nocapture"]);
        let output = program.env_clear().envs(variables.iter().copied()).output().unwrap();
        let output = String::from_utf8(output.stdout).unwrap();
        let shown = output.lines().find(|line| line.contains("Folders {"));
        shown.unwrap_or_else(|| panic!("{output}")).to_owned()
    }

    #[test]
    #[ignore = "started by the other tests"]
    fn show() {
        println!("\n{:?}", Folders::of_this_user());
    }

    fn shown(state: &str, config: &str) -> String {
        format!("{:?}", Folders { state: Some(state.into()), config: Some(config.into()) })
    }

    #[test]
    fn they_are_in_the_home_by_default() {
        let expected = shown("/home/els/.local/state/vraagbaak", "/home/els/.config/vraagbaak");
        assert_eq!(with(&[("HOME", "/home/els")]), expected);
        let relative = [("HOME", "/home/els"), ("XDG_STATE_HOME", "a"), ("XDG_CONFIG_HOME", "")];
        assert_eq!(with(&relative), expected);
    }

    #[test]
    fn they_are_where_the_environment_says() {
        let set = [("HOME", "/home/els"), ("XDG_STATE_HOME", "/s"), ("XDG_CONFIG_HOME", "/c")];
        assert_eq!(with(&set), shown("/s/vraagbaak", "/c/vraagbaak"));
    }

    #[test]
    fn a_home_that_is_no_place_is_none() {
        assert_eq!(with(&[("HOME", "els")]), format!("{:?}", Folders::default()));
    }
}
