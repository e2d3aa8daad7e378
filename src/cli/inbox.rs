//! `inbox`: the questions without a good answer, and what an officer makes of them.

use std::path::Path;

use anyhow::Result;
use jiff::civil::Date;

use super::Outcome;
use super::arguments::Sorting;
use super::complaint::{Complaint, nearest_id};
use super::content::{Content, Places};
use super::output;
use crate::inbox::Question;
use crate::inbox::change::{Change, Goal, Refused, change, change_own, changed};
use crate::inbox::diff::unified;
use crate::inbox::grouping::{Group, groups};
use crate::interface::Interface;
use crate::knowledge::Knowledge;
use crate::knowledge::files::{MANIFEST, OWN_MANIFEST, OwnFiles};
use crate::knowledge::load::Loaded;
use crate::knowledge::problem::Problem;
use crate::language::Language;
use crate::memory::Memory;
use crate::text::printable::printable_line;
use crate::{report, storage};

/// Empties the inbox.
pub(super) fn wipe(memory: &Memory, interface: &Interface) -> Result<Outcome> {
    memory.wipe_inbox()?;
    output::result(&format!("{}\n", interface.say("inbox-wiped")))?;
    Ok(Outcome::Answered)
}

/// Shows the groups, or one of them, or what would become of the content with one of them.
pub(super) fn run(
    sorting: &Sorting,
    (places, content): (&Places, &Content),
    memory: &Memory,
    (language, now): (Language, Date),
) -> Result<Outcome> {
    let conversation = content.conversation(language);
    let interface = conversation.interface();
    let unreadable = |error: std::io::Error| {
        Complaint::new(
            interface.say_with("error-inbox-read", &[("reason", error.to_string().into())]),
        )
    };
    let questions = memory.inbox(now).map_err(unreadable)?;
    let groups = groups(&questions, &content.knowledge, &content.matcher);
    let chosen = match sorting.group {
        Some(number) => Some((number, group(number, &groups, interface)?)),
        None => None,
    };
    if let (Some((_, group)), Some(goal)) = (chosen, &sorting.goal) {
        let desk = Desk { places, knowledge: &content.knowledge, memory, interface, now };
        return desk.sort(&group.questions, goal, sorting.write);
    }
    let shown: Vec<(usize, &Group)> = match chosen {
        Some(chosen) => vec![chosen],
        None => (1..).zip(&groups).collect(),
    };
    show(&shown, sorting.json, content, memory, interface)
}

fn show(
    shown: &[(usize, &Group)],
    json: bool,
    content: &Content,
    memory: &Memory,
    interface: &Interface,
) -> Result<Outcome> {
    let text = if json {
        format!("{:#}\n", report::inbox::json(shown, &content.knowledge))
    } else if shown.is_empty() {
        let is_open = memory.preferences().inbox_days.is_some();
        let key = if is_open { "inbox-empty" } else { "inbox-is-off" };
        format!("{}\n", interface.say(key))
    } else {
        let columns = output::columns();
        let list = report::inbox::text(shown, &content.knowledge, interface, columns);
        format!("{list}{}\n", interface.say("inbox-hint"))
    };
    output::result(&text)?;
    Ok(Outcome::Answered)
}

fn group<'g>(
    number: usize,
    groups: &'g [Group],
    interface: &Interface,
) -> Result<&'g Group, Complaint> {
    let found = number.checked_sub(1).and_then(|place| groups.get(place));
    found.ok_or_else(|| {
        let arguments = [("number", number.into()), ("count", groups.len().into())];
        Complaint::new(interface.say_with("error-inbox-group", &arguments))
            .with_hint(interface.say("error-inbox-list-hint"))
    })
}

/// Content with a change in it, or all that is wrong with that.
type Checked = Result<Loaded, Vec<Problem>>;

/// What it takes to work questions into a folder: a library's own where there is one, since what is
/// central is not the library's to change; else that of the content.
struct Desk<'a> {
    places: &'a Places,
    knowledge: &'a Knowledge,
    memory: &'a Memory,
    interface: &'a Interface,
    now: Date,
}

impl Desk<'_> {
    /// Shows the change that gives the questions this goal; with `write` also makes it, and takes the
    /// questions out of the inbox.
    fn sort(&self, questions: &[Question], goal: &Goal, write: bool) -> Result<Outcome> {
        let folder = self.folder()?;
        let (change, whole) = self.change(questions, goal)?;
        output::result(&unified(&change))?;
        // The whole content with the change in it, before anything is written.
        match whole {
            Ok(loaded) if loaded.warnings.is_empty() => {}
            Ok(loaded) => {
                output::remark(report::problems::text(&loaded.warnings, self.interface).trim_end());
            }
            Err(problems) => {
                output::remark(&report::problems::text(&problems, self.interface));
                return Err(Complaint::new(self.interface.say("error-inbox-invalid")).into());
            }
        }
        let done = self.done(questions, &change, write.then_some(folder))?;
        output::result(&format!("\n{done}\n"))?;
        if let Some(key) = to_do(goal, &change) {
            output::result(&format!("{}\n", self.interface.say(key)))?;
        }
        Ok(Outcome::Answered)
    }

    /// The folder that is changed, and the file that makes it one.
    fn folder(&self) -> Result<(&Path, &'static str)> {
        let Places { content, overlay } = self.places;
        let own = overlay.as_deref().map(|folder| (folder, OWN_MANIFEST));
        let folder = own.or_else(|| content.as_deref().map(|folder| (folder, MANIFEST)));
        let no_folder = || Complaint::new(self.interface.say("error-inbox-content"));
        Ok(folder.ok_or_else(no_folder)?)
    }

    /// The change, and the whole content with it.
    fn change(&self, questions: &[Question], goal: &Goal) -> Result<(Change, Checked)> {
        let refused = |reason| self.refused(&reason);
        let (files, problems) = self.places.central();
        let (Some(own), Some(folder)) = (self.places.own(), &self.places.overlay) else {
            let change = change(questions, goal, (&files, self.knowledge), self.now);
            let change = change.map_err(refused)?;
            let whole = crate::content::from_files(&changed(&files, &change));
            return Ok((change, whole));
        };
        let inner = own.inner();
        let change = change_own(questions, goal, (&inner, self.knowledge), self.now);
        let change = change.map_err(refused)?;
        let own = OwnFiles::new(folder, changed(&inner, &change));
        let whole = crate::content::combined((files, problems), Some(own));
        Ok((change, whole))
    }

    /// Makes the change if there is a folder to make it in; gives what to tell.
    fn done(
        &self,
        questions: &[Question],
        change: &Change,
        folder: Option<(&Path, &str)>,
    ) -> Result<String> {
        let Some((folder, manifest)) = folder else {
            return Ok(self.interface.say("inbox-not-written"));
        };
        let path = folder.join(&change.file);
        if let Some(above) = path.parent() {
            storage::make_folder(above)?;
        }
        // Whoever may read the content may read what is new in it.
        storage::replace(&path, &change.after, &folder.join(manifest))?;
        self.memory.take_out_of_inbox(questions, self.now)?;
        let is_own = manifest == OWN_MANIFEST;
        let file = if is_own { path.display().to_string() } else { change.file.clone() };
        let arguments = [("file", printable_line(&file).into()), ("count", questions.len().into())];
        Ok(self.interface.say_with("inbox-written", &arguments))
    }

    fn refused(&self, reason: &Refused) -> Complaint {
        let interface = self.interface;
        let say =
            |key: &str, id: &str| Complaint::new(interface.say_with(key, &[("id", id.into())]));
        match reason {
            Refused::NoEntry(id) => {
                let known = self.knowledge.entries.iter().map(|entry| entry.id.as_str());
                let hint = nearest_id(id, known).map_or_else(
                    || interface.say("error-list-hint"),
                    |near| interface.say_with("error-no-such-entry-hint", &[("near", near.into())]),
                );
                say("error-no-such-entry", id).with_hint(hint)
            }
            Refused::Exists(id) => say("error-inbox-exists", id)
                .with_hint(interface.say_with("error-inbox-exists-hint", &[("id", id.into())])),
            Refused::BadId(id) => say("error-inbox-id", id),
            Refused::NotInOverlay => Complaint::new(interface.say("error-inbox-outside"))
                .with_hint(interface.say("error-inbox-outside-hint")),
            Refused::NothingNew => Complaint::new(interface.say("error-inbox-nothing-new")),
            Refused::CannotEdit(file) => {
                let file = [("file", file.into())];
                Complaint::new(interface.say_with("error-inbox-cannot-edit", &file))
                    .with_hint(interface.say("error-inbox-cannot-edit-hint"))
            }
        }
    }
}

/// What the officer must still do by hand.
fn to_do(goal: &Goal, change: &Change) -> Option<&'static str> {
    match goal {
        Goal::Entry(_) => None,
        Goal::NewEntry(_) => Some("inbox-to-do-entry"),
        Goal::Outside(id) => {
            let is_new =
                |text: &str| !text.lines().any(|line| line.trim() == format!("- id: {id}"));
            change.before.as_deref().is_none_or(is_new).then_some("inbox-to-do-topic")
        }
    }
}
