//! From the YAML mirror to a scenario.

use super::decode::{citations, ids, phrases, required_id, required_text, review, text};
use super::fields::{Fields, Place};
use super::lengths::{self, DAY_FORM, LENGTH_FORM};
use super::problem::Code;
use super::scenario::{
    Advice, Bound, Branch, Choice, Choosable, Computed, Condition, Continuation, DayExpression,
    Destination, Kind, Outcome, Pick, Question, Rule, Scenario, WalkTest,
};
use super::template::stray_brace;
use super::texts::Text;
use super::validity::Period;
use super::yaml::Node;

/// More options than this nobody reads; and a set of ticks must be tried in every combination.
const MOST_TICKS: usize = 8;

/// The most months that a question takes where it does not say itself: a hundred years.
const MOST_MONTHS: u32 = 1200;

/// The name that stands for "not known" where a day or a number is asked.
pub(super) const UNKNOWN: &str = "unknown";

/// Reads a scenario; its version is left empty, since that is a digest of the file.
pub(super) fn scenario(top: Place<'_>) -> Scenario {
    let mut fields = Fields::of(top);
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
    };
    fields.finish();
    scenario
}

/// The things of a map, each with its name.
fn named<T>(place: Option<Place<'_>>, read: impl Fn(&str, Place<'_>) -> Option<T>) -> Vec<T> {
    let pairs = place.map(|place| place.pairs()).unwrap_or_default();
    let checked = pairs.into_iter().filter(|(name, place)| is_name(name, place));
    checked.filter_map(|(name, place)| read(name, place)).collect()
}

/// Names may be placed in texts and written on the command line, so they are as simple as
/// identifiers. `today` and `unknown` mean something already.
fn is_name(name: &str, place: &Place<'_>) -> bool {
    let fits = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
    let starts = name.starts_with(|c: char| c.is_ascii_lowercase());
    let is_name = starts && name.chars().all(fits) && !["today", UNKNOWN].contains(&name);
    if !is_name {
        place.note_key(Code::BadId, name, "");
    }
    is_name
}

fn question(name: &str, place: Place<'_>) -> Option<Question> {
    let mut fields = Fields::of(place);
    let short = required_text(&mut fields, "short");
    let ask = template(&mut fields, "ask");
    let why = fields.optional("why").map(|place| template_of(&place));
    let kinds = ["choice", "several", "date", "months"];
    let kind = fields.required("type").and_then(|place| place.one_of(&kinds, |kind| kind));
    let kind = match kind {
        Some("choice") => Some(Kind::Choice(choices(&mut fields))),
        Some("several") => several(&mut fields),
        Some("date") => Some(date(&mut fields)),
        Some("months") => Some(months(&mut fields)),
        // Which fields belong here depends on the kind, so no other can be called unknown.
        _ => return None,
    };
    fields.finish();
    Some(Question { name: name.to_owned(), short, ask, why, kind: kind? })
}

fn choices(fields: &mut Fields<'_>) -> Vec<Choice> {
    let places = fields.required("options").map(|place| place.items()).unwrap_or_default();
    let mut found: Vec<Choice> = Vec::new();
    for place in places {
        let at = place.clone();
        let mut fields = Fields::of(place);
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
    let list = fields.required("options");
    let mut options: Vec<Choosable> = Vec::new();
    for place in list.iter().flat_map(Place::items) {
        let at = place.clone();
        let mut fields = Fields::of(place);
        let option = choosable(&mut fields);
        fields.finish();
        if options.iter().any(|known| known.value == option.value) {
            at.note(Code::DuplicateId, &option.value, "");
        }
        options.push(option);
    }
    if let Some(list) = list.filter(|_| options.len() > MOST_TICKS) {
        list.note(Code::TooMany, &options.len().to_string(), &MOST_TICKS.to_string());
    }
    let none = fields.required("none").map(|place| {
        let at = place.clone();
        let mut fields = Fields::of(place);
        let none = choosable(&mut fields);
        fields.finish();
        // Answers are kept by name, so by one name nobody could tell them apart.
        if options.iter().any(|option| option.value == none.value) {
            at.note(Code::DuplicateId, &none.value, "");
        }
        none
    });
    let branches = branches(fields, &["all", "none", "has", "lacks"]);
    options.truncate(MOST_TICKS);
    Some(Kind::Several { options, none: none?, branches })
}

fn date(fields: &mut Fields<'_>) -> Kind {
    Kind::Date {
        least: fields.optional("least").and_then(|place| day_expression(&place)),
        most: fields.optional("most").and_then(|place| day_expression(&place)),
        unknown: fields.optional(UNKNOWN).and_then(unknown),
        branches: branches(fields, &["from", "before"]),
    }
}

fn months(fields: &mut Fields<'_>) -> Kind {
    let least = fields.optional("least").and_then(|place| place.number()).unwrap_or(0);
    let most = fields.optional("most");
    let number = most.as_ref().and_then(Place::number).unwrap_or(MOST_MONTHS);
    if let Some(most) = most.filter(|_| number < least || number > MOST_MONTHS) {
        most.note(Code::WrongValue, &number.to_string(), &format!("{least} – {MOST_MONTHS}"));
    }
    Kind::Months {
        least,
        most: number.max(least),
        unknown: fields.optional(UNKNOWN).and_then(unknown),
        branches: branches(fields, &["from", "before"]),
    }
}

fn unknown(place: Place<'_>) -> Option<Choice> {
    let mut fields = Fields::of(place);
    let label = required_text(&mut fields, "label");
    let said = fields.optional("said").map(|place| phrases(&place)).unwrap_or_default();
    let to = destination(&mut fields);
    fields.finish();
    Some(Choice { answer: Choosable { value: UNKNOWN.to_owned(), label }, said, to: to? })
}

/// Where something leads: `next` or `outcome`, one of the two.
fn destination(fields: &mut Fields<'_>) -> Option<Destination> {
    let next = fields.optional("next");
    let outcome = fields.optional("outcome");
    match (next, outcome) {
        (Some(next), None) => Some(Destination::Next(next.id()?)),
        (None, Some(outcome)) => Some(Destination::Outcome(outcome.id()?)),
        (Some(_), Some(outcome)) => {
            outcome.note_key(Code::TwoDestinations, "outcome", "");
            None
        }
        (None, None) => {
            fields.note(Code::NoDestination, "next", "");
            None
        }
    }
}

/// The branches of a question or rule; one destination without `branches` stands for all.
fn branches(fields: &mut Fields<'_>, conditions: &[&'static str]) -> Vec<Branch> {
    let Some(list) = fields.optional("branches") else {
        let to = destination(fields);
        return to.map(|to| Branch { when: None, to }).into_iter().collect();
    };
    let places = list.items();
    if places.is_empty() {
        list.note(Code::NoDestination, "branches", "");
    }
    let end = places.len().saturating_sub(1);
    let read = |(index, place)| branch(place, conditions, index == end);
    places.into_iter().enumerate().filter_map(read).collect()
}

fn branch(place: Place<'_>, conditions: &[&'static str], is_last: bool) -> Option<Branch> {
    let at = place.clone();
    let mut fields = Fields::of(place);
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

/// Reads a condition of one of the kinds in `allowed`.
fn condition(place: Place<'_>, allowed: &[&'static str]) -> Option<Condition> {
    let at = place.clone();
    let mut fields = Fields::of(place);
    let mut found = Vec::new();
    if allowed.contains(&"is") {
        found.extend(fields.optional("is").map(|place| Condition::Is(ids(&place.items()))));
    }
    if allowed.contains(&"all") {
        found.extend(fields.optional("all").filter(is_true).map(|_| Condition::All));
        found.extend(fields.optional("none").filter(is_true).map(|_| Condition::None));
        found.extend(fields.optional("has").map(|place| Condition::Has(ids(&place.items()))));
        found.extend(fields.optional("lacks").map(|place| Condition::Lacks(ids(&place.items()))));
    }
    if allowed.contains(&UNKNOWN) {
        found.extend(fields.optional(UNKNOWN).filter(is_true).map(|_| Condition::Unknown));
    }
    if allowed.contains(&"from") {
        let from = fields.optional("from");
        let before = fields.optional("before");
        if from.is_some() || before.is_some() {
            let from = from.map(|place| bound(&place));
            let before = before.map(|place| bound(&place));
            // What could not be read is noted; a range without it would mean something else.
            let range = |from: Option<Option<Bound>>, before: Option<Option<Bound>>| {
                let whole = from != Some(None) && before != Some(None);
                whole.then(|| Condition::Range { from: from.flatten(), before: before.flatten() })
            };
            found.push(range(from, before)?);
        }
    }
    fields.finish();
    if found.len() != 1 {
        at.note(Code::WrongKind, "when", &allowed.join(", "));
        return None;
    }
    found.pop()
}

fn is_true(place: &Place<'_>) -> bool {
    let is_true = *place.node == Node::Other("true".to_owned());
    if !is_true {
        place.note(Code::WrongKind, "when", "true");
    }
    is_true
}

fn bound(place: &Place<'_>) -> Option<Bound> {
    let text = place.scalar()?;
    let bound = lengths::bound(text);
    if bound.is_none() {
        place.note(Code::WrongValue, text, LENGTH_FORM);
    }
    bound
}

fn day_expression(place: &Place<'_>) -> Option<DayExpression> {
    let text = place.text()?;
    let day = lengths::day_expression(text);
    if day.is_none() {
        place.note(Code::WrongValue, text, DAY_FORM);
    }
    day
}

fn rule(name: &str, place: Place<'_>) -> Option<Rule> {
    let mut fields = Fields::of(place);
    let on = fields.required("on").and_then(|place| place.id());
    let until = fields.optional("until").and_then(|place| place.id());
    let conditions = ["is", "all", "none", "has", "lacks", "from", "before", UNKNOWN];
    let branches = branches(&mut fields, &conditions);
    fields.finish();
    Some(Rule { name: name.to_owned(), on: on?, until, branches })
}

fn computed(name: &str, place: Place<'_>) -> Option<Computed> {
    if let Node::Text(_) = place.node {
        let days = vec![day_expression(&place)?];
        return Some(Computed { name: name.to_owned(), pick: Pick::Earliest, days });
    }
    let at = place.clone();
    let mut fields = Fields::of(place);
    let earliest = fields.optional("earliest");
    let latest = fields.optional("latest");
    fields.finish();
    let (pick, list) = match (earliest, latest) {
        (Some(list), None) => (Pick::Earliest, list),
        (None, Some(list)) => (Pick::Latest, list),
        _ => {
            at.note(Code::WrongKind, name, "earliest, latest");
            return None;
        }
    };
    let days: Vec<_> = list.items().iter().filter_map(day_expression).collect();
    if days.is_empty() {
        list.note(Code::MissingField, name, DAY_FORM);
        return None;
    }
    Some(Computed { name: name.to_owned(), pick, days })
}

fn outcome(name: &str, place: Place<'_>) -> Outcome {
    let at = place.clone();
    let mut fields = Fields::of(place);
    let verdict =
        fields.required("verdict").and_then(|place| place.one_of(&Advice::ALL, Advice::name));
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
    fields.finish();
    let continues = outcome.verdict == Advice::Continue;
    if verdict.is_some() && continues != outcome.continues.is_some() {
        at.note(Code::Continuation, name, "");
    }
    outcome
}

fn continuation(fields: &mut Fields<'_>) -> Option<Continuation> {
    let scenario = fields.optional("scenario").and_then(|place| place.id());
    let entry = fields.optional("entry").and_then(|place| place.id());
    scenario.map(Continuation::Scenario).or_else(|| entry.map(Continuation::Entry))
}

fn walk_test(place: Place<'_>) -> Option<WalkTest> {
    let mut fields = Fields::of(place);
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
    let found = text(place);
    for (key, value) in place.pairs() {
        if let Node::Text(words) = value.node
            && stray_brace(words)
        {
            value.note(Code::StrayBrace, key, "");
        }
    }
    found
}

fn template(fields: &mut Fields<'_>, name: &'static str) -> Text {
    fields.required(name).map(|place| template_of(&place)).unwrap_or_default()
}

fn templates(places: &[Place<'_>]) -> Vec<Text> {
    places.iter().map(template_of).collect()
}
