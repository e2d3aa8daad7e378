//! What the program knows.

use jiff::civil::Date;

use super::super::arguments::Arguments;
use super::super::content::{Places, read};
use super::Complaints;
use super::kept::shown;
use crate::builtin;
use crate::knowledge::problem::Problem;
use crate::knowledge::validity::Standing;
use crate::knowledge::{Knowledge, Review, ReviewStatus};
use crate::report::doctor::{Because, Content, Weight};
use crate::report::problems::count;

/// Why there is no content.
pub(super) enum Broken {
    /// The content in the program cannot be read.
    BuiltIn(String),
    /// The folder has errors.
    Folder(Vec<Problem>),
}

/// Loads the content that a run would use.
///
/// # Errors
/// If it is broken.
pub(super) fn load(places: &Places) -> Result<Knowledge, Broken> {
    if *places == Places::default() {
        return builtin::knowledge().map_err(|error| Broken::BuiltIn(error.to_string()));
    }
    read(places).map(|loaded| loaded.knowledge).map_err(Broken::Folder)
}

/// What was loaded, in numbers.
pub(super) fn find(
    loaded: Result<Knowledge, Broken>,
    (places, arguments): (&Places, &Arguments),
    today: Date,
    complaints: &mut Complaints<'_>,
) -> Option<Content> {
    let folder = places.content.as_deref().map(shown);
    let overlay = places.overlay.as_deref().map(shown);
    let knowledge = match loaded {
        Ok(knowledge) => knowledge,
        Err(broken) => {
            let folders: Vec<String> = folder.into_iter().chain(overlay).collect();
            complain(broken, &folders.join(", "), complaints);
            return None;
        }
    };
    let because = match (&arguments.content, &folder) {
        (Some(_), _) => Because::Option,
        (None, Some(_)) => Because::Variable,
        (None, None) => Because::Nothing,
    };
    let is_reviewed = |review: &&Review| review.status == ReviewStatus::Reviewed;
    let is_overdue = |review: &&Review| review.standing(today) != Standing::Fresh;
    Some(Content {
        folder,
        because,
        overlay,
        entries: knowledge.entries.len(),
        scenarios: knowledge.scenarios.len(),
        reviewed: reviews(&knowledge).filter(is_reviewed).count(),
        overdue: reviews(&knowledge).filter(is_overdue).count(),
    })
}

fn reviews(knowledge: &Knowledge) -> impl Iterator<Item = &Review> {
    let entries = knowledge.entries.iter().filter_map(|entry| entry.review.as_ref());
    let scenarios = knowledge.scenarios.iter();
    entries.chain(scenarios.filter_map(|scenario| scenario.review.as_ref()))
}

fn complain(broken: Broken, folder: &str, complaints: &mut Complaints<'_>) {
    let named = (Weight::Error, "content");
    match broken {
        Broken::BuiltIn(reason) => {
            let values = [("reason", reason.into())];
            complaints.add(named, ("error-builtin", "doctor-again"), &values);
        }
        Broken::Folder(problems) => {
            let counted = count(&problems, complaints.interface);
            let values = [("folder", folder.into()), ("count", counted.into())];
            complaints.add(named, ("doctor-content-broken", "doctor-content-broken-hint"), &values);
        }
    }
}
