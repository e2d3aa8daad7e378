//! The files of a folder, decoded one by one; what is wrong is noted and the rest read all the same.

use super::check;
use super::decode;
use super::decode_scenario;
use super::files::{self, ContentFile};
use super::manifest::Manifest;
use super::place::{Place, Reading};
use super::problem::{Code, Problem};
use super::texts::PerLanguage;
use super::version;
use super::yaml::{self, Node};
use super::{Entry, Lexicon, Scenario};
use crate::language::Language;

/// The files being decoded, and what was wrong with them so far.
pub(super) struct Assembly<'a> {
    /// What stands before the name of every file: nothing in the central folder.
    prefix: &'a str,
    files: &'a [ContentFile],
    /// The languages that texts must have; empty while the manifest is being read.
    pub languages: Vec<Language>,
    /// What was found wrong.
    pub problems: Vec<Problem>,
}

impl<'a> Assembly<'a> {
    pub(super) fn new(prefix: &'a str, files: &'a [ContentFile]) -> Self {
        Self { prefix, files, languages: Vec::new(), problems: Vec::new() }
    }

    /// The name of a file within its folder.
    fn inner<'n>(&self, file: &'n ContentFile) -> &'n str {
        file.name.strip_prefix(self.prefix).unwrap_or(&file.name)
    }

    fn file(&self, name: &str) -> Option<&'a ContentFile> {
        self.files.iter().find(|file| self.inner(file) == name)
    }

    /// Whether there is a file of this name within the folder.
    pub(super) fn has(&self, name: &str) -> bool {
        self.file(name).is_some()
    }

    /// Reads one file with `read`, if it is there and is YAML.
    pub(super) fn one<T>(&mut self, name: &str, read: impl Fn(Place<'_>) -> T) -> Option<T> {
        let file = self.file(name)?;
        self.decode(file, read)
    }

    pub(super) fn decode<T>(
        &mut self,
        file: &ContentFile,
        read: impl Fn(Place<'_>) -> T,
    ) -> Option<T> {
        let node = match parsed(file) {
            Ok(node) => node,
            Err(problem) => {
                self.problems.push(*problem);
                return None;
            }
        };
        let reading = Reading::new(&file.name, &file.text, &self.languages);
        let value = read(Place::top(&reading, &node));
        self.problems.extend(reading.finish());
        Some(value)
    }

    pub(super) fn manifest(&mut self) -> Option<Manifest> {
        let Some(file) = self.file(files::MANIFEST) else {
            let problem = Problem::of_file(Code::NoManifest, files::MANIFEST, files::MANIFEST);
            self.problems.push(problem.expecting(files::MANIFEST));
            return None;
        };
        let languages = self.decode(file, |top| decode::languages(top, &Language::ALL))?;
        // The whole reading that follows finds the same again.
        self.problems.clear();
        self.languages.clone_from(&languages);
        let manifest = self.decode(file, |top| decode::manifest(top, &languages))?;
        (!languages.is_empty()).then_some(manifest)
    }

    pub(super) fn entries(&mut self) -> Vec<Entry> {
        let mut entries = Vec::new();
        for file in self.in_folder("questions") {
            let Some(mut entry) = self.decode(file, decode::entry) else { continue };
            self.compare_id(file, ("id", &entry.id));
            entry.version = version::of_entry(&entry);
            entries.push(entry);
        }
        entries
    }

    pub(super) fn scenarios(&mut self) -> Vec<Scenario> {
        let mut scenarios = Vec::new();
        for file in self.in_folder("scenarios") {
            let Some(mut scenario) = self.decode(file, decode_scenario::scenario) else { continue };
            self.compare_id(file, ("id", &scenario.id));
            scenario.version = version::of_file(&file.text);
            scenarios.push(scenario);
        }
        scenarios
    }

    pub(super) fn in_folder(&self, folder: &str) -> Vec<&'a ContentFile> {
        let files = self.files.iter();
        files
            .filter(|file| {
                self.inner(file).split_once('/').is_some_and(|(first, _)| first == folder)
            })
            .collect()
    }

    /// Notes an identifier, which stands at a key, that is unlike the name of its file.
    pub(super) fn compare_id(&mut self, file: &ContentFile, (key, id): (&str, &str)) {
        if !id.is_empty() && id != stem(&file.name) {
            let found = (Code::IdUnlikeFile, id, stem(&file.name));
            self.problems.push(check::at_key(file, key, found));
        }
    }

    pub(super) fn lexicons(&mut self) -> PerLanguage<Lexicon> {
        let languages = self.languages.clone();
        let read = |language: Language| {
            let name = format!("lexicon/{}.yaml", language.code());
            Some((language, self.one(&name, decode::lexicon)?))
        };
        PerLanguage::new(languages.into_iter().filter_map(read).collect())
    }

    pub(super) fn interface(&self) -> PerLanguage<String> {
        let read = |language: Language| {
            let file = self.file(&format!("interface/{}.ftl", language.code()))?;
            Some((language, file.text.clone()))
        };
        PerLanguage::new(Language::ALL.into_iter().filter_map(read).collect())
    }
}

/// The name of a file without its folder and ending.
fn stem(name: &str) -> &str {
    let base = name.rsplit('/').next().unwrap_or(name);
    base.strip_suffix(".yaml").unwrap_or(base)
}

fn parsed(file: &ContentFile) -> Result<Node, Box<Problem>> {
    yaml::parse(&file.text).map_err(|error| {
        let bomb = ["repetition limit", "recursion limit"];
        let is_bomb = bomb.iter().any(|words| error.message.contains(words));
        let code = if is_bomb { Code::Bomb } else { Code::Syntax };
        let mut problem = Problem::of_file(code, &file.name, error.message);
        problem.position = error.position;
        let line = error.position.and_then(|at| file.text.lines().nth(at.line - 1));
        problem.line = line.map(str::to_owned);
        Box::new(problem)
    })
}
