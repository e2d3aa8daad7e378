//! A library's own folder, added to the central content.

use super::assembly::Assembly;
use super::check::{self, near};
use super::decode;
use super::decode_overlay::{self, OwnManifest};
use super::files::{ContentFile, OWN_MANIFEST};
use super::own::{Addition, Library, Origin};
use super::problem::{Code, Problem, problem_at};
use super::yaml::{Part, Step};
use super::{Contact, Entry, Knowledge, Source};

/// Adds what a library has in `files`, the names of which all begin with `prefix`. What is wrong with it
/// is given back; references are not looked up yet.
pub(super) fn add(prefix: &str, files: &[ContentFile], knowledge: &mut Knowledge) -> Vec<Problem> {
    let mut adding = Adding { files, assembly: Assembly::new(prefix, files), knowledge };
    adding.manifest(prefix);
    adding.policies();
    adding.entries();
    adding.scenarios();
    adding.assembly.problems
}

struct Adding<'a> {
    files: &'a [ContentFile],
    assembly: Assembly<'a>,
    knowledge: &'a mut Knowledge,
}

impl Adding<'_> {
    /// The languages in which the library writes: all, unless it says so.
    fn languages(&mut self) {
        let all = self.knowledge.languages().to_vec();
        let read = self.assembly.one(OWN_MANIFEST, |top| decode::languages(top, &all));
        self.assembly.languages = read.filter(|found| !found.is_empty()).unwrap_or(all);
    }

    fn manifest(&mut self, prefix: &str) {
        let file = format!("{prefix}{OWN_MANIFEST}");
        if !self.assembly.has(OWN_MANIFEST) {
            let problem = Problem::of_file(Code::NoManifest, &file, OWN_MANIFEST);
            self.assembly.problems.push(problem.expecting(OWN_MANIFEST));
        }
        self.languages();
        let mut problems = std::mem::take(&mut self.assembly.problems);
        let all = self.knowledge.languages();
        let manifest = self.assembly.one(OWN_MANIFEST, |top| decode_overlay::manifest(top, all));
        // What both readings found is told once.
        problems.retain(|problem| !self.assembly.problems.contains(problem));
        self.assembly.problems.extend(problems);
        self.add_manifest(file, manifest.unwrap_or_default());
    }

    fn add_manifest(&mut self, file: String, manifest: OwnManifest) {
        if let Some(contact) = manifest.contact {
            self.knowledge.manifest.contact = Some(Contact { origin: Origin::Own, ..contact });
        }
        for source in manifest.sources {
            if self.knowledge.manifest.source(&source.key).is_some() {
                let path = [check::key("sources"), check::key(&source.key)];
                self.note((&file, &path, Part::Key), (Code::DuplicateId, &source.key, ""));
            } else {
                let source = Source { origin: Origin::Own, ..source };
                self.knowledge.manifest.sources.push(source);
            }
        }
        let languages = self.assembly.languages.clone();
        self.knowledge.library = Some(Library { name: manifest.name, languages, file });
    }

    /// Before the entries of the library are added: a policy is on a central one.
    fn policies(&mut self) {
        for file in self.assembly.in_folder("policies") {
            let Some((id, addition)) = self.assembly.decode(file, decode_overlay::addition) else {
                continue;
            };
            self.assembly.compare_id(file, ("entry", &id));
            self.policy(file, &id, addition);
        }
    }

    fn policy(&mut self, file: &ContentFile, id: &str, addition: Addition) {
        let entries = &mut self.knowledge.entries;
        if let Some(entry) = entries.iter_mut().find(|entry| entry.id == id) {
            entry.addition = Some(addition);
            return;
        }
        let is_own = self.assembly.has(&format!("questions/{id}.yaml"));
        let found = if is_own {
            (Code::PolicyOnOwnEntry, String::new())
        } else {
            let known = entries.iter().map(|entry| entry.id.as_str());
            (Code::DanglingReference, near(id, known))
        };
        // Without an identifier the reading said so.
        if !id.is_empty() {
            let problem = check::at_key(file, "entry", (found.0, id, &found.1));
            self.assembly.problems.push(problem);
        }
    }

    fn entries(&mut self) {
        for entry in self.assembly.entries() {
            let known = self.knowledge.entry(&entry.id);
            if known.is_some_and(|known| !known.origin.is_own()) {
                let path = [check::key("id")];
                let found = (Code::EntryIsCentral, entry.id.as_str(), entry.id.as_str());
                self.note((&entry.file, &path, Part::Value), found);
            } else {
                self.knowledge.entries.push(Entry { origin: Origin::Own, ..entry });
            }
        }
    }

    fn scenarios(&mut self) {
        for mut scenario in self.assembly.scenarios() {
            let known = self.knowledge.scenario(&scenario.id);
            if known.is_some_and(|known| !known.origin.is_own()) {
                let path = [check::key("id")];
                let found = (Code::DuplicateId, scenario.id.as_str(), "");
                self.note((&scenario.file, &path, Part::Value), found);
            } else {
                scenario.origin = Origin::Own;
                self.knowledge.scenarios.push(scenario);
            }
        }
    }

    fn note(
        &mut self,
        (file, path, part): (&str, &[Step], Part),
        (code, subject, expected): (Code, &str, &str),
    ) {
        let text = check::text_of(self.files, file);
        let problem = problem_at(file, text, code, path, part, subject, expected);
        self.assembly.problems.push(problem);
    }
}
