//! From the YAML mirror to a scenario.

use super::decode::{citations, ids, phrases, required_id, required_text, review, text, text_of};
use super::fields::{CaseReader, Count, Fields};
use super::own::Origin;
use super::place::Place;
use super::problem::Code;
use super::scenario::{
    Advice, Bound, Branch, Choice, Choosable, Computed, Condition, Continuation, DayExpression,
    Destination, Kind, Outcome, Pick, Question, Rule, Scenario, WalkTest,
};
use super::shape::Belonging;
use super::template::stray_brace;
use super::texts::Text;
use super::validity::Period;
use super::{forms, lengths};
use crate::text::printable::printable;

/// More options than this nobody reads; and a set of ticks must be tried in every combination.
const MOST_TICKS: usize = 8;

/// The most months that a question takes where it does not say itself: a hundred years.
const MOST_MONTHS: u32 = 1200;

/// The name that stands for "not known" where a day or a number is asked.
pub(super) const UNKNOWN: &str = "unknown";

/// Reads a scenario; its version is left empty, since that is a digest of the file.
pub(super) fn scenario(top: Place<'_>) -> Scenario {
    let file = top.file().to_owned();
    let mut fields = Fields::of(top, "scenario");
    let scenario = Scenario {
        id: required_id(&mut fields),
        title: required_text(&mut fields, "title"),
        intro: required_text(&mut fields, "intro"),
        short: fields.optional("short").map(|place| text(&place)),
        phrasings: fields.optional("phrasings").map(|place| phrases(&place)).unwrap_or_default(),
        related: ids(&fields.list("related")),
        review: fields.optional("review").and_then(review),
        start: fields.required("start").and_then(|place| place.id()).unwrap_or_default(),
        questions: named(fields.required("questions"), question),
        rules: named(fields.optional("rules"), rule),
        computed: named(fields.optional("computed"), computed),
        outcomes: named(fields.required("outcomes"), |name, place| Some(outcome(name, place))),
        tests: fields.list("tests").into_iter().filter_map(walk_test).collect(),
        version: String::new(),
        file,
        origin: Origin::default(),
    };
    fields.finish();
    scenario
}

/// The things of a map, each with its name.
fn named<T>(place: Option<Place<'_>>, read: impl Fn(&str, Place<'_>) -> Option<T>) -> Vec<T> {
    let named = place.map(|place| place.named()).unwrap_or_default();
    named.into_iter().filter_map(|(name, place)| read(name, place)).collect()
}

/// The kinds of question. Which fields a question has depends on its kind.
const KINDS: [(&str, CaseReader<Kind>); 4] = [
    ("choice", |fields| Some(Kind::Choice(choices(fields)))),
    ("several", several),
    ("date", |fields| Some(date(fields))),
    ("months", |fields| Some(months(fields))),
];

fn question(name: &str, place: Place<'_>) -> Option<Question> {
    let mut fields = Fields::of(place, "question");
    let short = required_text(&mut fields, "short");
    let ask = template(&mut fields, "ask");
    let why = fields.optional("why").map(|place| template_of(&place));
    let kind = fields.by_case("type", "type", &KINDS);
    fields.finish();
    Some(Question { name: name.to_owned(), short, ask, why, kind: kind? })
}

fn choices(fields: &mut Fields<'_>) -> Vec<Choice> {
    let places = fields.required("options").map(|place| place.items()).unwrap_or_default();
    let mut found: Vec<Choice> = Vec::new();
    for place in places {
        let at = place.clone();
        let mut fields = Fields::of(place, "option");
        let answer = choosable(&mut fields);
        let said = fields.optional("said").map(|place| phrases(&place)).unwrap_or_default();
        let to = destination(&mut fields);
        fields.finish();
        if found.iter().any(|choice| choice.answer.value == answer.value) {
            at.note(Code::DuplicateId, &answer.value, "");
        }
        found.extend(to.map(|to| Choice { answer, said, to }));
    }
    found
}

fn choosable(fields: &mut Fields<'_>) -> Choosable {
    Choosable { value: required_value(fields), label: required_text(fields, "label") }
}

fn required_value(fields: &mut Fields<'_>) -> String {
    fields.required("value").and_then(|place| place.id()).unwrap_or_default()
}

fn several(fields: &mut Fields<'_>) -> Option<Kind> {
    let list = fields.required("options").map(|place| place.few_items(MOST_TICKS));
    let mut options: Vec<Choosable> = Vec::new();
    for place in list.unwrap_or_default() {
        let at = place.clone();
        let mut fields = Fields::of(place, "option");
        let option = choosable(&mut fields);
        fields.finish();
        if options.iter().any(|known| known.value == option.value) {
            at.note(Code::DuplicateId, &option.value, "");
        }
        options.push(option);
    }
    let none = fields.required("none").map(|place| {
        let at = place.clone();
        let mut fields = Fields::of(place, "option");
        let none = choosable(&mut fields);
        fields.finish();
        // Answers are kept by name, so by one name nobody could tell them apart.
        if options.iter().any(|option| option.value == none.value) {
            at.note(Code::DuplicateId, &none.value, "");
        }
        none
    });
    options.truncate(MOST_TICKS);
    let branches = branches(fields, TICKS);
    Some(Kind::Several { options, none: none?, branches })
}

fn date(fields: &mut Fields<'_>) -> Kind {
    Kind::Date {
        least: fields.optional("least").and_then(|place| day_expression(&place)),
        most: fields.optional("most").and_then(|place| day_expression(&place)),
        unknown: fields.optional(UNKNOWN).and_then(unknown),
        branches: branches(fields, RANGE),
    }
}

fn months(fields: &mut Fields<'_>) -> Kind {
    let least = fields.optional("least").and_then(|place| place.number()).unwrap_or(0);
    let most = fields.optional("most");
    let most = most.and_then(|place| place.number_within(least..=MOST_MONTHS, Code::WrongValue));
    Kind::Months {
        least,
        most: most.unwrap_or(MOST_MONTHS).max(least),
        unknown: fields.optional(UNKNOWN).and_then(unknown),
        branches: branches(fields, RANGE),
    }
}

fn unknown(place: Place<'_>) -> Option<Choice> {
    let mut fields = Fields::of(place, "option");
    let label = required_text(&mut fields, "label");
    let said = fields.optional("said").map(|place| phrases(&place)).unwrap_or_default();
    let to = destination(&mut fields);
    fields.finish();
    Some(Choice { answer: Choosable { value: UNKNOWN.to_owned(), label }, said, to: to? })
}

/// Where something leads: `next` or `outcome`, one of the two.
fn destination(fields: &mut Fields<'_>) -> Option<Destination> {
    let to = next_or_outcome(fields);
    leads_one_way(fields, &[&["next"], &["outcome"]]).then_some(to)?
}

fn next_or_outcome(fields: &mut Fields<'_>) -> Option<Destination> {
    let next = fields.optional("next").and_then(|place| place.id());
    let outcome = fields.optional("outcome").and_then(|place| place.id());
    next.map(Destination::Next).or_else(|| outcome.map(Destination::Outcome))
}

/// Whether one of these ways on stands there, and no other.
fn leads_one_way(fields: &mut Fields<'_>, ways: &[&'static [&'static str]]) -> bool {
    let standing = fields.exactly_one(ways);
    match standing {
        Count::None => fields.note(Code::NoDestination, "next", ""),
        Count::One => {}
        Count::More(last) => fields.note_key(Code::TwoDestinations, last),
    }
    standing == Count::One
}

/// The branches of a question or rule; one destination without `branches` stands for all.
fn branches(fields: &mut Fields<'_>, conditions: Conditions) -> Vec<Branch> {
    let listed = fields.optional("branches").map(|list| branch_list(&list, conditions));
    let to = next_or_outcome(fields);
    if !leads_one_way(fields, &[&["branches"], &["next"], &["outcome"]]) {
        return Vec::new();
    }
    listed.unwrap_or_else(|| to.map(|to| Branch { when: None, to }).into_iter().collect())
}

fn branch_list(list: &Place<'_>, conditions: Conditions) -> Vec<Branch> {
    let places = list.some_items(Code::NoDestination);
    let end = places.len().saturating_sub(1);
    let read = |(index, place)| branch(place, conditions, index == end);
    places.into_iter().enumerate().filter_map(read).collect()
}

fn branch(place: Place<'_>, conditions: Conditions, is_last: bool) -> Option<Branch> {
    let at = place.clone();
    let mut fields = Fields::of(place, "branch");
    let stands = fields.optional("when");
    let unreadable = stands.is_some();
    let when = stands.and_then(|place| condition(place, conditions));
    let to = destination(&mut fields);
    fields.finish();
    if !unreadable && !is_last {
        at.note(Code::MissingField, "when", "");
        return None;
    }
    (when.is_some() || !unreadable).then_some(())?;
    Some(Branch { when, to: to? })
}

/// The fields that conditions of some kinds have; a condition is of one kind.
type Conditions = &'static [&'static [&'static str]];

const TICKS: Conditions = &[&["all"], &["none"], &["has"], &["lacks"]];
const RANGE: Conditions = &[&["from", "before"]];
const EVERY: Conditions =
    &[&["is"], &["all"], &["none"], &["has"], &["lacks"], &["from", "before"], &[UNKNOWN]];

/// Reads a condition of one of the kinds in `allowed`.
fn condition(place: Place<'_>, allowed: Conditions) -> Option<Condition> {
    let at = place.clone();
    let mut fields = Fields::of(place, "condition");
    let read = |kind: &&[&'static str]| condition_of_kind(kind, &mut fields);
    let found: Vec<_> = allowed.iter().filter_map(read).collect();
    let standing = fields.exactly_one(allowed);
    fields.finish();
    if standing != Count::One {
        at.note(Code::WrongKind, "when", &allowed.concat().join(", "));
        return None;
    }
    found.into_iter().next()
}

fn condition_of_kind(kind: &[&'static str], fields: &mut Fields<'_>) -> Option<Condition> {
    let [name, others @ ..] = kind else { return None };
    if let [before] = others {
        return range(fields, name, before);
    }
    let place = fields.optional(name)?;
    let of_options = |place: Place<'_>| ids(&place.items());
    match *name {
        "is" => Some(Condition::Is(of_options(place))),
        "has" => Some(Condition::Has(of_options(place))),
        "lacks" => Some(Condition::Lacks(of_options(place))),
        "all" => place.is_true().then_some(Condition::All),
        "none" => place.is_true().then_some(Condition::None),
        _ => place.is_true().then_some(Condition::Unknown),
    }
}

/// A range of which one end may be open.
fn range(fields: &mut Fields<'_>, from: &'static str, before: &'static str) -> Option<Condition> {
    let from = fields.optional(from).map(|place| bound(&place));
    let before = fields.optional(before).map(|place| bound(&place));
    // What could not be read is noted; a range without it would mean something else.
    let is_whole = from != Some(None) && before != Some(None);
    let stands = from.is_some() || before.is_some();
    let range = Condition::Range { from: from.flatten(), before: before.flatten() };
    (is_whole && stands).then_some(range)
}

fn bound(place: &Place<'_>) -> Option<Bound> {
    place.formed(&forms::BOUND, lengths::bound)
}

fn day_expression(place: &Place<'_>) -> Option<DayExpression> {
    place.formed(&forms::DAY_EXPRESSION, lengths::day_expression)
}

fn rule(name: &str, place: Place<'_>) -> Option<Rule> {
    let mut fields = Fields::of(place, "rule");
    let on = fields.required("on").and_then(|place| place.id());
    let until = fields.optional("until").and_then(|place| place.id());
    let branches = branches(&mut fields, EVERY);
    fields.finish();
    Some(Rule { name: name.to_owned(), on: on?, until, branches })
}

fn computed(name: &str, place: Place<'_>) -> Option<Computed> {
    let one = |place: Place<'_>| Some((Pick::Earliest, vec![day_expression(&place)?]));
    let (pick, days) = place.text_or(one, |place| picked(name, place))?;
    Some(Computed { name: name.to_owned(), pick, days })
}

/// One of several days.
fn picked(name: &str, place: Place<'_>) -> Option<(Pick, Vec<DayExpression>)> {
    let mut fields = Fields::of(place, "computed");
    let days = |place: Place<'_>| -> Vec<_> {
        place.some_items(Code::MissingField).iter().filter_map(day_expression).collect()
    };
    let earliest = fields.optional("earliest").map(|place| (Pick::Earliest, days(place)));
    let latest = fields.optional("latest").map(|place| (Pick::Latest, days(place)));
    let standing = fields.exactly_one(&[&["earliest"], &["latest"]]);
    if standing != Count::One {
        fields.note(Code::WrongKind, name, "earliest, latest");
    }
    fields.finish();
    earliest.or(latest).filter(|_| standing == Count::One)
}

fn outcome(name: &str, place: Place<'_>) -> Outcome {
    let mut fields = Fields::of(place, "outcome");
    let verdict = fields
        .required("verdict")
        .and_then(|place| place.one_of("advice", &Advice::ALL, Advice::name));
    let outcome = Outcome {
        name: name.to_owned(),
        verdict: verdict.unwrap_or(Advice::AskOfficer),
        valid: Period {
            from: fields.optional("valid_from").and_then(|place| place.date()),
            until: fields.optional("valid_until").and_then(|place| place.date()),
        },
        title: template(&mut fields, "title"),
        advice: template(&mut fields, "advice"),
        conditions: templates(&fields.list("conditions")),
        bring: templates(&fields.list("bring")),
        sources: citations(fields.list("sources")),
        see: ids(&fields.list("see")),
        continues: continuation(&mut fields),
    };
    let leads_on = Belonging {
        field: "verdict",
        value: Advice::Continue.name(),
        fields: &["scenario", "entry"],
    };
    if !fields.belong(leads_on) && verdict.is_some() {
        fields.note(Code::Continuation, name, "");
    }
    fields.finish();
    outcome
}

fn continuation(fields: &mut Fields<'_>) -> Option<Continuation> {
    let scenario = fields.optional("scenario").and_then(|place| place.id());
    let entry = fields.optional("entry").and_then(|place| place.id());
    scenario.map(Continuation::Scenario).or_else(|| entry.map(Continuation::Entry))
}

fn walk_test(place: Place<'_>) -> Option<WalkTest> {
    let mut fields = Fields::of(place, "walk-test");
    let on = fields.optional("on").and_then(|place| place.date());
    let answers = fields.required("answers").map(|place| place.pairs()).unwrap_or_default();
    let answer = |(name, place): (&str, Place<'_>)| {
        place.scalar().map(|value| (name.to_owned(), value.to_owned()))
    };
    let answers = answers.into_iter().filter_map(answer).collect();
    let outcome = fields.required("outcome").and_then(|place| place.id());
    fields.finish();
    Some(WalkTest { on, answers, outcome: outcome? })
}

/// A text that may show answers and computed days.
fn template_of(place: &Place<'_>) -> Text {
    let whole = |words: &str| (!stray_brace(words)).then(|| printable(words).into_owned());
    text_of(place, |place| place.formed(&forms::TEMPLATE, whole))
}

fn template(fields: &mut Fields<'_>, name: &'static str) -> Text {
    fields.required(name).map(|place| template_of(&place)).unwrap_or_default()
}

fn templates(places: &[Place<'_>]) -> Vec<Text> {
    places.iter().map(template_of).collect()
}
