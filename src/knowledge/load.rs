//! From files to a valid knowledge base, or to all that is wrong with them.

use std::path::Path;

use sha2::{Digest, Sha256};

use super::check;
use super::check_scenario;
use super::decode;
use super::decode_scenario;
use super::files::{self, ContentFile};
use super::manifest::Manifest;
use super::place::{Place, Reading};
use super::problem::{Code, Problem, Severity};
use super::texts::PerLanguage;
use super::yaml::{self, Node};
use super::{Entry, KeyTable, Knowledge, Lexicon, Scenario};
use crate::language::Language;
use crate::text::printable::printable_line;

/// A knowledge base with what somebody should look at in it.
#[derive(Clone, Debug)]
pub struct Loaded {
    /// The knowledge base.
    pub knowledge: Knowledge,
    /// Problems that do not stop it from being used.
    pub warnings: Vec<Problem>,
}

/// A check of a whole knowledge base, beyond what this layer knows how to check.
pub type Check<'c> = &'c dyn Fn(&[ContentFile], &Knowledge) -> Vec<Problem>;

/// Loads the content folder `folder`, and checks it with `further` too.
///
/// # Errors
/// Every problem of every file, errors first, if there is an error.
pub fn folder(folder: &Path, further: Check<'_>) -> Result<Loaded, Vec<Problem>> {
    let (files, problems) = files::read_folder(folder);
    checked(&files, problems, further)
}

/// Loads content from files, for example ones that a test makes.
///
/// # Errors
/// Every problem, errors first, if there is an error.
pub fn from_files(files: &[ContentFile], further: Check<'_>) -> Result<Loaded, Vec<Problem>> {
    checked(files, Vec::new(), further)
}

/// The keys in a person's own file, which stand instead of those of the content for the same actions;
/// without descriptions.
///
/// # Errors
/// Every problem of the file.
pub fn own_keys(file: &Path) -> Result<KeyTable, Vec<Problem>> {
    let name = printable_line(&file.display().to_string());
    let text = files::read_file(file)
        .map_err(|(code, subject)| vec![Problem::of_file(code, &name, subject)])?;
    let files = [ContentFile { name: name.clone(), text }];
    let mut assembly = Assembly { files: &files, languages: Vec::new(), problems: Vec::new() };
    let keys = assembly.one(&name, decode::own_keys);
    match keys {
        Some(keys) if assembly.problems.is_empty() => Ok(keys),
        _ => Err(assembly.problems),
    }
}

fn checked(
    files: &[ContentFile],
    mut problems: Vec<Problem>,
    further: Check<'_>,
) -> Result<Loaded, Vec<Problem>> {
    let knowledge = match assemble(files) {
        Ok(knowledge) => Some(knowledge),
        Err(found) => {
            // Without any file, what was wrong with the folder says it all.
            if !files.is_empty() {
                problems.extend(found);
            }
            None
        }
    };
    if let Some(knowledge) = &knowledge {
        problems.extend(check::shared_phrasings(files, knowledge));
        problems.extend(further(files, knowledge));
    }
    problems.sort_by(|a, b| {
        (a.severity(), &a.file, a.position).cmp(&(b.severity(), &b.file, b.position))
    });
    let broken = problems.iter().any(|problem| problem.severity() == Severity::Error);
    match knowledge {
        Some(knowledge) if !broken => Ok(Loaded { knowledge, warnings: problems }),
        _ => Err(problems),
    }
}

/// The files being decoded, and what was wrong with them so far.
struct Assembly<'a> {
    files: &'a [ContentFile],
    languages: Vec<Language>,
    problems: Vec<Problem>,
}

fn assemble(files: &[ContentFile]) -> Result<Knowledge, Vec<Problem>> {
    let mut assembly = Assembly { files, languages: Vec::new(), problems: Vec::new() };
    let Some(manifest) = assembly.manifest() else {
        return Err(assembly.problems);
    };
    let knowledge = Knowledge {
        entries: assembly.entries(&manifest),
        scenarios: assembly.scenarios(),
        outside: assembly.one("outside.yaml", decode::outside).unwrap_or_default(),
        glossary: assembly.one("glossary.yaml", decode::glossary).unwrap_or_default(),
        smalltalk: assembly.one("smalltalk.yaml", decode::smalltalk).unwrap_or_default(),
        lexicon: assembly.lexicons(),
        interface: assembly.interface(),
        keys: assembly.one("keys.yaml", decode::keys),
        manifest,
    };
    assembly.problems.extend(check::references(files, &knowledge));
    assembly.problems.extend(check_scenario::references(files, &knowledge));
    if assembly.problems.is_empty() { Ok(knowledge) } else { Err(assembly.problems) }
}

impl<'a> Assembly<'a> {
    fn file(&self, name: &str) -> Option<&'a ContentFile> {
        self.files.iter().find(|file| file.name == name)
    }

    /// Reads one file with `read`, if it is there and is YAML.
    fn one<T>(&mut self, name: &str, read: impl Fn(Place<'_>) -> T) -> Option<T> {
        let file = self.file(name)?;
        self.decode(file, read)
    }

    fn decode<T>(&mut self, file: &ContentFile, read: impl Fn(Place<'_>) -> T) -> Option<T> {
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

    fn manifest(&mut self) -> Option<Manifest> {
        let Some(file) = self.file(files::MANIFEST) else {
            let problem = Problem::of_file(Code::NoManifest, files::MANIFEST, files::MANIFEST);
            self.problems.push(problem);
            return None;
        };
        let languages = self.decode(file, decode::languages)?;
        // The whole reading that follows finds the same again.
        self.problems.clear();
        self.languages.clone_from(&languages);
        let manifest = self.decode(file, |top| decode::manifest(top, &languages))?;
        (!languages.is_empty()).then_some(manifest)
    }

    fn entries(&mut self, manifest: &Manifest) -> Vec<Entry> {
        let mut entries = Vec::new();
        for file in self.in_folder("questions") {
            let Some(entry) = self.decode(file, decode::entry) else { continue };
            self.compare_id(file, &entry.id);
            entries.push(entry);
        }
        let rank = |entry: &Entry| {
            let topics = &manifest.topics;
            topics.iter().position(|topic| Some(&topic.id) == entry.topic.as_ref())
        };
        entries.sort_by_key(|entry| (rank(entry).unwrap_or(usize::MAX), entry.id.clone()));
        entries
    }

    fn scenarios(&mut self) -> Vec<Scenario> {
        let mut scenarios = Vec::new();
        for file in self.in_folder("scenarios") {
            let Some(mut scenario) = self.decode(file, decode_scenario::scenario) else { continue };
            self.compare_id(file, &scenario.id);
            scenario.version = version(&file.text);
            scenarios.push(scenario);
        }
        scenarios.sort_by(|a: &Scenario, b| a.id.cmp(&b.id));
        scenarios
    }

    fn in_folder(&self, folder: &str) -> Vec<&'a ContentFile> {
        let files = self.files.iter();
        files
            .filter(|file| file.name.split_once('/').is_some_and(|(first, _)| first == folder))
            .collect()
    }

    /// Notes an identifier that is unlike the name of its file.
    fn compare_id(&mut self, file: &ContentFile, id: &str) {
        if !id.is_empty() && id != stem(&file.name) {
            let found = (Code::IdUnlikeFile, id, stem(&file.name));
            self.problems.push(check::at_key(file, "id", found));
        }
    }

    fn lexicons(&mut self) -> PerLanguage<Lexicon> {
        let languages = self.languages.clone();
        let read = |language: Language| {
            let name = format!("lexicon/{}.yaml", language.code());
            Some((language, self.one(&name, decode::lexicon)?))
        };
        PerLanguage::new(languages.into_iter().filter_map(read).collect())
    }

    fn interface(&self) -> PerLanguage<String> {
        let read = |language: Language| {
            let file = self.file(&format!("interface/{}.ftl", language.code()))?;
            Some((language, file.text.clone()))
        };
        PerLanguage::new(Language::ALL.into_iter().filter_map(read).collect())
    }
}

/// What tells one version of a file from another: the first 16 hexadecimal digits of its SHA-256,
/// the same whichever line ends the file has.
fn version(text: &str) -> String {
    let mut digest = Sha256::new();
    for line in text.lines() {
        digest.update(line.as_bytes());
        digest.update(b"\n");
    }
    digest.finalize().iter().take(8).map(|byte| format!("{byte:02x}")).collect()
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
