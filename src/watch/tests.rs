use std::fs;
use std::path::{Path, PathBuf};
use std::sync::mpsc::{Receiver, channel};
use std::time::Duration;

use tempfile::TempDir;

use super::{Folders, News};

/// How long to wait for what must come; nothing is measured.
const PATIENCE: Duration = Duration::from_secs(30);

/// A folder that is watched: loading it gives the text of one of its files, empty where there is none.
struct Watched {
    above: TempDir,
    news: Receiver<News<String>>,
}

const FILE: &str = "questions/proef.yaml";

impl Watched {
    fn new(text: &str) -> Self {
        let above = TempDir::new().unwrap();
        make(&above.path().join("inhoud"), text);
        let watched = Folders::new(&[above.path().join("inhoud")]);
        let (sender, news) = channel();
        let folder = above.path().join("inhoud");
        let load = move || fs::read_to_string(folder.join(FILE)).unwrap_or_default();
        watched.watch(load, move |news| sender.send(news).is_ok()).unwrap();
        Self { above, news }
    }

    fn folder(&self) -> PathBuf {
        self.above.path().join("inhoud")
    }

    /// Waits until this is what was loaded last.
    #[track_caller]
    fn tells(&self, text: &str) {
        loop {
            match self.news.recv_timeout(PATIENCE) {
                Ok(News::Loaded(loaded)) if loaded == text => return,
                Ok(News::Loaded(_)) => {}
                other => panic!("waited for {text:?}, but: {other:?}"),
            }
        }
    }

    /// The next that is told is this.
    #[track_caller]
    fn tells_next(&self, text: &str) {
        assert_eq!(self.news.recv_timeout(PATIENCE), Ok(News::Loaded(text.to_owned())));
    }
}

fn make(folder: &Path, text: &str) {
    fs::create_dir_all(folder.join("questions")).unwrap();
    fs::write(folder.join(FILE), text).unwrap();
}

#[test]
fn a_file_that_is_saved_is_told() {
    let watched = Watched::new("een");
    fs::write(watched.folder().join(FILE), "twee").unwrap();
    watched.tells("twee");
}

/// As many editors do: into a file of another name first.
#[test]
fn a_file_that_takes_the_place_of_another_is_told() {
    let watched = Watched::new("een");
    let other = watched.folder().join("questions/.proef.yaml.new");
    fs::write(&other, "twee").unwrap();
    fs::rename(other, watched.folder().join(FILE)).unwrap();
    watched.tells("twee");
}

#[test]
fn what_changes_nothing_is_not_told() {
    let watched = Watched::new("een");
    fs::write(watched.folder().join(FILE), "een").unwrap();
    fs::write(watched.folder().join("questions/.proef.yaml.swp"), "x").unwrap();
    fs::write(watched.folder().join("README.md"), "x").unwrap();
    fs::write(watched.folder().join(FILE), "twee").unwrap();
    watched.tells_next("twee");
}

#[test]
fn a_folder_that_is_new_is_watched_too() {
    let watched = Watched::new("een");
    let scenarios = watched.folder().join("scenarios");
    fs::create_dir(&scenarios).unwrap();
    watched.tells("een");
    fs::write(scenarios.join("wandeling.yaml"), "x").unwrap();
    watched.tells("een");
    fs::write(scenarios.join("wandeling.yaml"), "y").unwrap();
    watched.tells("een");
}

#[test]
fn a_folder_that_is_gone_and_comes_back_is_watched_again() {
    let watched = Watched::new("een");
    fs::remove_dir_all(watched.folder()).unwrap();
    watched.tells("");
    make(&watched.folder(), "twee");
    watched.tells("twee");
    fs::write(watched.folder().join(FILE), "drie").unwrap();
    watched.tells("drie");
}

#[test]
fn a_folder_in_the_place_of_another_is_watched() {
    let watched = Watched::new("een");
    let other = watched.above.path().join("ander");
    make(&other, "twee");
    fs::rename(watched.folder(), watched.above.path().join("oud")).unwrap();
    fs::rename(&other, watched.folder()).unwrap();
    watched.tells("twee");
    fs::write(watched.folder().join(FILE), "drie").unwrap();
    watched.tells("drie");
}

#[cfg(unix)]
#[test]
fn a_link_that_leads_to_another_folder_is_noticed() {
    let above = TempDir::new().unwrap();
    for (name, text) in [("een", "een"), ("twee", "twee")] {
        make(&above.path().join(name), text);
    }
    let link = above.path().join("inhoud");
    std::os::unix::fs::symlink("een", &link).unwrap();
    let (sender, news) = channel();
    let file = link.join(FILE);
    let load = move || fs::read_to_string(&file).unwrap_or_default();
    Folders::new(std::slice::from_ref(&link))
        .watch(load, move |news| sender.send(news).is_ok())
        .unwrap();
    let watched = Watched { above, news };
    let other = watched.above.path().join("nieuw");
    std::os::unix::fs::symlink("twee", &other).unwrap();
    fs::rename(other, link).unwrap();
    watched.tells("twee");
    fs::write(watched.above.path().join("twee").join(FILE), "drie").unwrap();
    watched.tells("drie");
}

/// A change between looking at the folders and watching them is not lost.
#[test]
fn what_changed_before_the_watch_is_told() {
    let above = TempDir::new().unwrap();
    make(above.path(), "een");
    let folders = Folders::new(&[above.path().to_path_buf()]);
    fs::write(above.path().join(FILE), "twee").unwrap();
    let (sender, news) = channel();
    folders.watch(|| "gezien".to_owned(), move |news| sender.send(news).is_ok()).unwrap();
    Watched { above, news }.tells_next("gezien");
}

#[test]
fn looking_oneself_tells_a_change_once() {
    let above = TempDir::new().unwrap();
    make(above.path(), "een");
    let mut folders = Folders::new(&[above.path().to_path_buf()]);
    assert!(!folders.have_changed());
    fs::write(above.path().join(FILE), "twee").unwrap();
    assert!(folders.have_changed());
    assert!(!folders.have_changed());
    fs::remove_file(above.path().join(FILE)).unwrap();
    assert!(folders.have_changed());
}
