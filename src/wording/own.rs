//! What is a library's own, in words: never without the name of the library.

use crate::interface::Interface;
use crate::knowledge::scenario::Outcome;
use crate::knowledge::{Entry, Knowledge, Origin, Policy, Scenario};

/// The name of the library whose own folder was added; nothing where none was.
pub fn library_name<'k>(knowledge: &'k Knowledge, interface: &Interface) -> Option<&'k str> {
    let library = knowledge.library.as_ref()?;
    Some(library.name.in_language(interface.language()))
}

/// A sentence with this key about the library; nothing where no own folder was added.
pub fn about_library(knowledge: &Knowledge, key: &str, interface: &Interface) -> Option<String> {
    let library = [("library", library_name(knowledge, interface)?.into())];
    Some(interface.say_with(key, &library))
}

/// As [`about_library`], of something with this origin; nothing where it is central.
pub fn if_own(
    knowledge: &Knowledge,
    origin: Origin,
    key: &str,
    interface: &Interface,
) -> Option<String> {
    about_library(knowledge, key, interface).filter(|_| origin.is_own())
}

/// The question of an entry for a list, with a mark where the library added it or has its own policy on
/// it.
pub fn entry_line(entry: &Entry, interface: &Interface) -> String {
    let question = entry.question.in_language(interface.language());
    if entry.origin.is_own() {
        interface.say_with("own-entry-listed", &[("title", question.into())])
    } else if entry.policy().is_some() {
        interface.say_with("own-policy-listed", &[("title", question.into())])
    } else {
        question.to_owned()
    }
}

/// The title of a scenario for a list, with a mark where the library added it.
pub fn scenario_line(scenario: &Scenario, interface: &Interface) -> String {
    marked_scenario(scenario, scenario.title.in_language(interface.language()), interface)
}

/// As [`scenario_line`], with the short title where there is one.
pub fn short_scenario_line(scenario: &Scenario, interface: &Interface) -> String {
    let title = scenario.short.as_ref().unwrap_or(&scenario.title);
    marked_scenario(scenario, title.in_language(interface.language()), interface)
}

fn marked_scenario(scenario: &Scenario, title: &str, interface: &Interface) -> String {
    if scenario.origin.is_own() {
        interface.say_with("own-scenario-listed", &[("title", title.into())])
    } else {
        title.to_owned()
    }
}

/// The policies that whoever walks a scenario should know: of the entries that lead to it, in their
/// order.
pub fn policies_of<'k>(
    knowledge: &'k Knowledge,
    scenario: &'k Scenario,
) -> impl Iterator<Item = (&'k Entry, &'k Policy)> {
    let leads = |entry: &&Entry| entry.scenario.as_deref() == Some(scenario.id.as_str());
    with_policy(knowledge.entries.iter().filter(leads))
}

/// The same at an outcome: also of the entries that it sends to.
pub fn policies_at<'k>(
    knowledge: &'k Knowledge,
    scenario: &'k Scenario,
    outcome: &'k Outcome,
) -> impl Iterator<Item = (&'k Entry, &'k Policy)> {
    let leads = |entry: &&Entry| {
        entry.scenario.as_deref() == Some(scenario.id.as_str()) || outcome.see.contains(&entry.id)
    };
    with_policy(knowledge.entries.iter().filter(leads))
}

fn with_policy<'k>(
    entries: impl Iterator<Item = &'k Entry>,
) -> impl Iterator<Item = (&'k Entry, &'k Policy)> {
    entries.filter_map(|entry| Some((entry, entry.policy()?)))
}
