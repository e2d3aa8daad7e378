//! What can be seen only when every file is there: references and phrasings that meet.

use std::collections::HashMap;

use super::Knowledge;
use super::entry::{Citation, Entry};
use super::files::{ContentFile, MANIFEST};
use super::problem::{Code, Problem, problem_at};
use super::yaml::{Part, Step};
use crate::text::words::comparison_key;

/// The file of the glossary.
const GLOSSARY: &str = "glossary.yaml";

/// References that lead nowhere, and identifiers used twice.
pub(super) fn references(files: &[ContentFile], knowledge: &Knowledge) -> Vec<Problem> {
    let mut finder = Finder::new(files, knowledge);
    for entry in &knowledge.entries {
        finder.entry(entry);
    }
    for (index, example) in knowledge.manifest.examples.iter().enumerate() {
        let path = [key("examples"), Step::Item(index), key("entry")];
        finder.entry_id(MANIFEST, &path, &example.entry);
    }
    for (index, see_also) in knowledge.manifest.see_also.iter().enumerate() {
        let path = [key("see_also"), Step::Item(index), key("entries")];
        finder.entries(MANIFEST, &path, &see_also.entries);
    }
    for (index, term) in knowledge.glossary.iter().enumerate() {
        let above = [key("terms"), Step::Item(index)];
        let below = |name: &str| above.iter().cloned().chain([key(name)]).collect::<Vec<_>>();
        finder.entries(GLOSSARY, &below("entries"), &term.entries);
        finder.citations(GLOSSARY, &below("sources"), &term.sources);
    }
    let ids = |ids: Vec<&str>| ids.into_iter().map(str::to_owned).collect::<Vec<_>>();
    let topics = knowledge.manifest.topics.iter().map(|topic| topic.id.as_str()).collect();
    finder.unique(MANIFEST, "topics", &ids(topics));
    let terms = knowledge.glossary.iter().map(|term| term.id.as_str()).collect();
    finder.unique(GLOSSARY, "terms", &ids(terms));
    let outside = knowledge.outside.iter().map(|topic| topic.id.as_str()).collect();
    finder.unique("outside.yaml", "topics", &ids(outside));
    let replies = knowledge.smalltalk.iter().map(|reply| reply.id.as_str()).collect();
    finder.unique("smalltalk.yaml", "replies", &ids(replies));
    finder.problems
}

/// Looks references up and notes those that lead nowhere.
pub(super) struct Finder<'a> {
    files: &'a [ContentFile],
    knowledge: &'a Knowledge,
    /// What was found.
    pub problems: Vec<Problem>,
}

impl<'a> Finder<'a> {
    pub(super) fn new(files: &'a [ContentFile], knowledge: &'a Knowledge) -> Self {
        Self { files, knowledge, problems: Vec::new() }
    }

    fn entry(&mut self, entry: &Entry) {
        let file = entry.file.clone();
        let topics = &self.knowledge.manifest.topics;
        if let Some(topic) = &entry.topic
            && !topics.is_empty()
            && !topics.iter().any(|known| known.id == *topic)
        {
            let known: Vec<_> = topics.iter().map(|topic| topic.id.as_str()).collect();
            let known = known.join(", ");
            self.note(&file, &[key("topic")], Code::DanglingReference, topic, &known);
        }
        if let Some(original) = &entry.original {
            self.source(&file, &[key("original"), key("source")], &original.source);
        }
        self.citations(&file, &[key("sources")], &entry.sources);
        for (index, change) in entry.changes.iter().enumerate() {
            let path = [key("changes"), Step::Item(index), key("sources")];
            self.citations(&file, &path, &change.sources);
        }
        self.entries(&file, &[key("related")], &entry.related);
        if let Some(scenario) = &entry.scenario {
            self.scenario_id(&file, &[key("scenario")], scenario);
        }
        if let (Some(addition), Some(policy)) = (&entry.addition, entry.policy()) {
            self.citations(&addition.file, &[key("sources")], &policy.sources);
        }
    }

    pub(super) fn citations(&mut self, file: &str, path: &[Step], citations: &[Citation]) {
        for (index, citation) in citations.iter().enumerate() {
            let mut path = path.to_vec();
            path.extend([Step::Item(index), key("ref")]);
            self.source(file, &path, &citation.source);
        }
    }

    fn source(&mut self, file: &str, path: &[Step], source: &str) {
        if self.knowledge.manifest.source(source).is_none() {
            let known = self.knowledge.manifest.sources.iter().map(|source| source.key.as_str());
            let near = near(source, known);
            self.note(file, path, Code::DanglingReference, source, &near);
        }
    }

    pub(super) fn entries(&mut self, file: &str, path: &[Step], ids: &[String]) {
        for (index, id) in ids.iter().enumerate() {
            let mut path = path.to_vec();
            path.push(Step::Item(index));
            self.entry_id(file, &path, id);
        }
    }

    pub(super) fn entry_id(&mut self, file: &str, path: &[Step], id: &str) {
        if self.knowledge.entry(id).is_none() {
            let near = near(id, self.knowledge.entries.iter().map(|entry| entry.id.as_str()));
            self.note(file, path, Code::DanglingReference, id, &near);
        }
    }

    pub(super) fn scenario_id(&mut self, file: &str, path: &[Step], id: &str) {
        if self.knowledge.scenario(id).is_none() {
            let known = self.knowledge.scenarios.iter().map(|scenario| scenario.id.as_str());
            let near = near(id, known);
            self.note(file, path, Code::DanglingReference, id, &near);
        }
    }

    fn unique(&mut self, file: &str, list: &str, ids: &[String]) {
        for (index, id) in ids.iter().enumerate() {
            if !id.is_empty() && ids.iter().take(index).any(|earlier| earlier == id) {
                let path = [key(list), Step::Item(index), key("id")];
                self.note(file, &path, Code::DuplicateId, id, "");
            }
        }
    }

    pub(super) fn note(
        &mut self,
        name: &str,
        path: &[Step],
        code: Code,
        subject: &str,
        expected: &str,
    ) {
        let text = text_of(self.files, name);
        let problem = problem_at(name, text, code, path, Part::Value, subject, expected);
        self.problems.push(problem);
    }
}

/// The known name that was probably meant; empty where none is near.
pub(super) fn near<'n>(name: &str, known: impl Iterator<Item = &'n str>) -> String {
    let known: Vec<_> = known.collect();
    super::fields::nearest(name, &known).unwrap_or_default().to_owned()
}

/// Phrasings that stand twice, in two entries or in one: the second place of each, with the first
/// in the hint. Outside topics and small talk count too, since a question can go to only one.
pub(super) fn shared_phrasings(files: &[ContentFile], knowledge: &Knowledge) -> Vec<Problem> {
    let mut first: HashMap<String, String> = HashMap::new();
    let mut problems = Vec::new();
    for (name, path, phrasing) in every_phrasing(knowledge) {
        let found = comparison_key(phrasing);
        let Some(other) = first.get(&found) else {
            first.insert(found, name);
            continue;
        };
        let text = text_of(files, &name);
        let code = Code::SharedPhrasing;
        problems.push(problem_at(&name, text, code, &path, Part::Value, phrasing, other));
    }
    problems
}

/// Every phrasing with its file and its place there.
fn every_phrasing(knowledge: &Knowledge) -> Vec<(String, Vec<Step>, &str)> {
    let mut found = Vec::new();
    for entry in &knowledge.entries {
        collect(&mut found, &entry.file, &[], &entry.phrasings);
        if let Some(addition) = &entry.addition {
            collect(&mut found, &addition.file, &[], &addition.phrasings);
        }
    }
    for (index, topic) in knowledge.outside.iter().enumerate() {
        collect(&mut found, "outside.yaml", &[key("topics"), Step::Item(index)], &topic.phrasings);
    }
    for (index, reply) in knowledge.smalltalk.iter().enumerate() {
        let path = [key("replies"), Step::Item(index)];
        collect(&mut found, "smalltalk.yaml", &path, &reply.phrasings);
    }
    found
}

fn collect<'k>(
    found: &mut Vec<(String, Vec<Step>, &'k str)>,
    file: &str,
    above: &[Step],
    phrasings: &'k super::Phrases,
) {
    for (language, phrases) in phrasings.iter() {
        for (index, phrase) in phrases.iter().enumerate() {
            let mut path = above.to_vec();
            path.extend([key("phrasings"), key(language.code()), Step::Item(index)]);
            found.push((file.to_owned(), path, phrase));
        }
    }
}

/// A problem with the value of a key at the top of a file: its kind, what stands there, what should.
pub(super) fn at_key(file: &ContentFile, name: &str, found: (Code, &str, &str)) -> Problem {
    let (code, subject, expected) = found;
    problem_at(&file.name, &file.text, code, &[key(name)], Part::Value, subject, expected)
}

pub(super) fn key(name: &str) -> Step {
    Step::Key(name.to_owned())
}

pub(super) fn text_of<'f>(files: &'f [ContentFile], name: &str) -> &'f str {
    files.iter().find(|file| file.name == name).map_or("", |file| file.text.as_str())
}
