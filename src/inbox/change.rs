//! From a group of questions to a change of the content: the text of one file as it would be.

use jiff::civil::Date;

use super::Question;
use super::edit::{CannotEdit, add_item, add_texts, block};
use super::scalar::{Style, written};
use crate::interface::Interface;
use crate::knowledge::files::ContentFile;
use crate::knowledge::yaml::Step;
use crate::knowledge::{Entry, Knowledge};
use crate::language::Language;
use crate::text::words::comparison_key;

/// The file of the topics that are not covered.
const OUTSIDE: &str = "outside.yaml";

/// What the officer decided to do with a group.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Goal {
    /// Its questions become phrasings of this entry.
    Entry(String),
    /// It becomes an entry of its own with this identifier, of which the answer must still be written.
    NewEntry(String),
    /// Its questions become phrasings of the topic outside with this identifier, which is made where it
    /// is not there.
    Outside(String),
}

/// A file of the content as it is and as it would be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    /// Its name relative to the content folder.
    pub file: String,
    /// What it holds; nothing where it is new.
    pub before: Option<String>,
    /// What it would hold.
    pub after: String,
}

/// Why there is no change.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Refused {
    /// There is no entry with this identifier.
    NoEntry(String),
    /// An entry with this identifier is there already.
    Exists(String),
    /// This can be no identifier.
    BadId(String),
    /// Every question is there already.
    NothingNew,
    /// This file is written so that it cannot be added to safely.
    CannotEdit(String),
    /// A library's own folder holds no topics outside.
    NotInOverlay,
}

/// The change of the content `files`, which is `knowledge`, that gives `questions` this goal; `today`
/// is the day of the review of a new entry.
///
/// # Errors
/// Why it cannot be made.
pub fn change(
    questions: &[Question],
    goal: &Goal,
    (files, knowledge): (&[ContentFile], &Knowledge),
    today: Date,
) -> Result<Change, Refused> {
    let languages = knowledge.languages();
    match goal {
        Goal::Entry(id) => {
            let entry = knowledge.entry(id).ok_or_else(|| Refused::NoEntry(id.clone()))?;
            add_phrasings(&question_file(id), &[], &new_for(questions, entry, languages)?, files)
        }
        Goal::NewEntry(id) => add_entry(id, questions, (files, knowledge), (today, languages)),
        Goal::Outside(id) => {
            is_id(id)?;
            let place = knowledge.outside.iter().position(|topic| topic.id == *id);
            match place.and_then(|place| Some((place, knowledge.outside.get(place)?))) {
                Some((place, topic)) => {
                    let above = [Step::Key("topics".to_owned()), Step::Item(place)];
                    let known = topic.phrasings.all().map(|(_, text)| text);
                    let new = new_ones(questions, known, languages)?;
                    add_phrasings(OUTSIDE, &above, &new, files)
                }
                None => new_topic(id, questions, (files, knowledge)),
            }
        }
    }
}

/// As [`change`], of a library's own folder: phrasings of a central entry come in the file with its
/// policy, and nothing that is central changes. `files` are named as they are within the folder, and
/// `knowledge` is the central content with the folder.
///
/// # Errors
/// Why it cannot be made.
pub fn change_own(
    questions: &[Question],
    goal: &Goal,
    (files, knowledge): (&[ContentFile], &Knowledge),
    today: Date,
) -> Result<Change, Refused> {
    let library = knowledge.library.as_ref();
    let languages = library.map_or_else(|| knowledge.languages(), |library| &library.languages);
    match goal {
        Goal::Entry(id) => {
            let entry = knowledge.entry(id).ok_or_else(|| Refused::NoEntry(id.clone()))?;
            let new = new_for(questions, entry, languages)?;
            let file = policy_file(id);
            if entry.origin.is_own() {
                add_phrasings(&question_file(id), &[], &new, files)
            } else if text_of(files, &file).is_some() {
                add_phrasings(&file, &[], &new, files)
            } else {
                let lines = [vec![format!("entry: {id}")], phrasings(&new)].concat();
                Ok(Change { file, before: None, after: lines.join("\n") + "\n" })
            }
        }
        Goal::NewEntry(id) => add_entry(id, questions, (files, knowledge), (today, languages)),
        Goal::Outside(_) => Err(Refused::NotInOverlay),
    }
}

fn question_file(id: &str) -> String {
    format!("questions/{id}.yaml")
}

fn policy_file(id: &str) -> String {
    format!("policies/{id}.yaml")
}

fn is_id(id: &str) -> Result<(), Refused> {
    let fits = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
    let is_id = id.starts_with(|c: char| c.is_ascii_lowercase()) && id.chars().all(fits);
    if is_id { Ok(()) } else { Err(Refused::BadId(id.to_owned())) }
}

/// Questions by language, as phrasings.
type New = Vec<(Language, Vec<String>)>;

/// The questions that are not among `known` yet, each once.
fn new_ones<'k>(
    questions: &[Question],
    known: impl Iterator<Item = &'k str>,
    languages: &[Language],
) -> Result<New, Refused> {
    let mut seen: Vec<String> = known.map(comparison_key).collect();
    let mut new: New = languages.iter().map(|known| (*known, Vec::new())).collect();
    for question in questions {
        let text = question.shown();
        let key = comparison_key(&text);
        let language = question.language(languages);
        let list = new.iter_mut().find(|(known, _)| *known == language);
        if let Some((_, list)) = list.filter(|_| !text.is_empty() && !seen.contains(&key)) {
            seen.push(key);
            list.push(text);
        }
    }
    new.retain(|(_, texts)| !texts.is_empty());
    if new.is_empty() { Err(Refused::NothingNew) } else { Ok(new) }
}

/// The questions that an entry is not found by yet.
fn new_for(questions: &[Question], entry: &Entry, languages: &[Language]) -> Result<New, Refused> {
    new_ones(questions, entry.every_phrasing().map(|phrasing| phrasing.text), languages)
}

fn add_entry(
    id: &str,
    questions: &[Question],
    (files, knowledge): (&[ContentFile], &Knowledge),
    (today, languages): (Date, &[Language]),
) -> Result<Change, Refused> {
    is_id(id)?;
    let file = question_file(id);
    if knowledge.entry(id).is_some() || files.iter().any(|known| known.name == file) {
        return Err(Refused::Exists(id.to_owned()));
    }
    let after = new_entry(id, questions, (knowledge, languages), today)?;
    Ok(Change { file, before: None, after })
}

fn add_phrasings(
    name: &str,
    above: &[Step],
    new: &New,
    files: &[ContentFile],
) -> Result<Change, Refused> {
    let cannot = |_: CannotEdit| Refused::CannotEdit(name.to_owned());
    let before = text_of(files, name).ok_or(CannotEdit).map_err(cannot)?;
    let mut after = before.to_owned();
    for (language, texts) in new {
        let list = ["phrasings", language.code()].map(|key| Step::Key(key.to_owned()));
        let path: Vec<Step> = above.iter().cloned().chain(list).collect();
        after = add_texts(&after, &path, texts).map_err(cannot)?;
    }
    Ok(Change { file: name.to_owned(), before: Some(before.to_owned()), after })
}

fn text_of<'f>(files: &'f [ContentFile], name: &str) -> Option<&'f str> {
    files.iter().find(|file| file.name == name).map(|file| file.text.as_str())
}

/// An entry of which only the questions are known: a draft that says so.
fn new_entry(
    id: &str,
    questions: &[Question],
    (knowledge, languages): (&Knowledge, &[Language]),
    today: Date,
) -> Result<String, Refused> {
    let new = new_ones(questions, std::iter::empty(), languages)?;
    let question = new.first().and_then(|(_, texts)| texts.first()).cloned().unwrap_or_default();
    let mut lines = vec![format!("id: {id}")];
    lines.extend(in_each_language("question", (knowledge, languages), |_| question.clone()));
    lines.extend(phrasings(&new));
    lines.extend(in_each_language("answer", (knowledge, languages), |interface| {
        interface.say("inbox-answer-to-write")
    }));
    lines.push("review:".to_owned());
    lines.push(format!("  on: {today}"));
    lines.push(format!(
        "  by: {}",
        interface(knowledge, languages.first().copied()).say("inbox-by")
    ));
    lines.push("  status: draft".to_owned());
    Ok(lines.join("\n") + "\n")
}

fn phrasings(new: &New) -> Vec<String> {
    let lists = new.iter().flat_map(|(language, texts)| block(language.code(), texts, 2));
    std::iter::once("phrasings:".to_owned()).chain(lists).collect()
}

/// A text for people, a language a line.
fn in_each_language(
    key: &str,
    (knowledge, languages): (&Knowledge, &[Language]),
    text: impl Fn(&Interface) -> String,
) -> Vec<String> {
    let lines = languages.iter().map(|language| {
        let text = text(&interface(knowledge, Some(*language)));
        format!("  {}: {}", language.code(), written(&text, Style::Double))
    });
    std::iter::once(format!("{key}:")).chain(lines).collect()
}

fn interface(knowledge: &Knowledge, language: Option<Language>) -> Interface {
    let language = language.unwrap_or(Language::Dutch);
    Interface::new(language, knowledge.interface.get(language).map(String::as_str))
}

/// A topic outside that is called as its identifier until somebody gives it a better title.
fn new_topic(
    id: &str,
    questions: &[Question],
    (files, knowledge): (&[ContentFile], &Knowledge),
) -> Result<Change, Refused> {
    let languages = knowledge.languages();
    let new = new_ones(questions, std::iter::empty(), languages)?;
    let mut title = id.replace('-', " ");
    if let Some(first) = title.get_mut(..1) {
        first.make_ascii_uppercase();
    }
    let mut item = vec![format!("id: {id}")];
    item.extend(in_each_language("title", (knowledge, languages), |_| title.clone()));
    item.extend(phrasings(&new));
    let before = text_of(files, OUTSIDE);
    let cannot = |_: CannotEdit| Refused::CannotEdit(OUTSIDE.to_owned());
    let after = match before {
        Some(before) => {
            add_item(before, &[Step::Key("topics".to_owned())], &item).map_err(cannot)?
        }
        None => first_topic(&item),
    };
    Ok(Change { file: OUTSIDE.to_owned(), before: before.map(str::to_owned), after })
}

/// The file of topics outside with this one in it.
fn first_topic(item: &[String]) -> String {
    let margins = std::iter::once("  - ").chain(std::iter::repeat("    "));
    let lines = margins.zip(item).map(|(margin, line)| format!("{margin}{line}\n"));
    format!("topics:\n{}", lines.collect::<String>())
}

/// The files with the change made.
pub fn changed(files: &[ContentFile], change: &Change) -> Vec<ContentFile> {
    let mut files = files.to_vec();
    match files.iter_mut().find(|file| file.name == change.file) {
        Some(file) => file.text.clone_from(&change.after),
        None => files.push(ContentFile { name: change.file.clone(), text: change.after.clone() }),
    }
    files
}
