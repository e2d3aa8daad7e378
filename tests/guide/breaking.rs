//! Ways to break a scenario that holds.

use jiff::civil::Date;
use vraagbaak::guide::Answers;
use vraagbaak::knowledge::scenario::{
    Advice, Bound, Branch, Choice, Computed, Condition, Destination, Kind, Pick, Question, Rule,
    Scenario,
};

use crate::reference::Reference;
use crate::trees::{
    Draws, ago, branch, choice, days, end, from, months, next, outcome, question, text,
    today as the_day,
};

/// Breaks a scenario in one way. What the proof must then say, among other things; nothing for what
/// only a comparison can tell. `None` if this scenario cannot be broken in this way.
#[allow(clippy::too_many_lines, reason = "one arm for each way to break a scenario")]
pub(crate) fn broken(scenario: &mut Scenario, today: Date, draws: &mut Draws) -> Option<String> {
    let count = scenario.questions.len();
    let nodes = count + scenario.rules.len();
    let first_end = scenario.outcomes[0].name.clone();
    match draws.below(15) {
        0 => go_round(scenario, today, draws),
        1 => {
            let options = vec![choice("ja", end(&first_end))];
            scenario.questions.push(question("eiland", Kind::Choice(options)));
            Some(format!("{count} never reached"))
        }
        2 => {
            let on = scenario.questions[draws.below(count)].name.clone();
            let branches = vec![branch(None, end(&first_end))];
            scenario.rules.push(Rule { name: "eiland".to_owned(), on, until: None, branches });
            Some(format!("{nodes} never reached"))
        }
        3 => {
            scenario.outcomes.push(outcome("eiland", Advice::Allowed));
            Some(format!("end {} never reached", scenario.outcomes.len() - 1))
        }
        4 => {
            let name = "eiland".to_owned();
            let days = vec![the_day()];
            scenario.computed.push(Computed { name, pick: Pick::Latest, days });
            Some(format!("day {} never shown", scenario.computed.len() - 1))
        }
        5 => {
            let (node, branches) = some_branches(scenario, draws)?;
            let at = draws.below(branches.len());
            branches.remove(at);
            // Where another branch takes what fits nothing, no gap comes of it.
            let rest = branches.iter().any(|branch| branch.when.is_none());
            Some(if rest { String::new() } else { format!("gap at {node}") })
        }
        6 => {
            let (node, branches) = some_branches(scenario, draws)?;
            let twice = branches[draws.below(branches.len())].clone();
            let at = branches.len();
            twice.when.as_ref()?;
            branches.push(twice);
            Some(format!("overlap at {node} with {at}"))
        }
        7 => {
            let (_, branches) = some_branches(scenario, draws)?;
            let bounds = branches.iter().flat_map(|branch| match &branch.when {
                Some(Condition::Range { from, before }) => [from.as_ref(), before.as_ref()],
                _ => [None, None],
            });
            // A fixed day alone that becomes a length mixes nothing, but between fixed days it makes
            // what is reached depend on the day.
            let fixed = bounds.flatten().filter(|bound| matches!(bound, Bound::Day(_))).count();
            if fixed == 1 {
                return None;
            }
            let range = branches.iter_mut().find_map(|branch| match &mut branch.when {
                Some(Condition::Range { from, before }) if draws.one_in(2) => {
                    from.as_mut().or(before.as_mut())
                }
                _ => None,
            });
            *range? = Bound::Length(months(3));
            Some(String::new())
        }
        8 => {
            let shown = scenario.questions[draws.below(count)].name.clone();
            let at = draws.below(scenario.outcomes.len());
            scenario.outcomes[at].advice = text(&format!("Denk aan {{{shown}}}."));
            Some(String::new())
        }
        9 => {
            let shown = draws.below(count);
            let at = draws.below(count);
            let name = scenario.questions[shown].name.clone();
            scenario.questions[at].why = Some(text(&format!("Omdat {{{name}}}.")));
            // A question that shows its own answer is one that never has it.
            Some(if shown == at { format!("{at} missing at {at}") } else { String::new() })
        }
        10 => {
            let dates: Vec<usize> = (0..count).filter(|at| is_date(scenario, *at)).collect();
            let at = *dates.get(draws.below(dates.len().max(1)))?;
            if let Kind::Date { least, most, .. } = &mut scenario.questions[at].kind {
                (*least, *most) = (Some(the_day()), Some(ago(days(1))));
            }
            // Unless it may be unknown.
            let unknown =
                matches!(&scenario.questions[at].kind, Kind::Date { unknown: Some(_), .. });
            Some(if unknown { String::new() } else { format!("{at} unanswerable") })
        }
        11 => {
            let numbers = (0..count)
                .filter(|at| matches!(&scenario.questions[*at].kind, Kind::Months { .. }));
            let numbers: Vec<usize> = numbers.collect();
            let at = *numbers.get(draws.below(numbers.len().max(1)))?;
            let Kind::Months { branches, .. } = &mut scenario.questions[at].kind else {
                return None;
            };
            let way = branches.len();
            branches.push(branch(from(Bound::Length(months(50))), end(&first_end)));
            Some(format!("{at} never leads along {way}"))
        }
        12 => {
            let rules = scenario.rules.len();
            let rule = scenario.rules.get_mut(draws.below(rules.max(1)))?;
            // Conditions of another kind of question are refused before any proof. Between days that
            // are fixed and days that move, what is reached would depend on the day.
            let kind = |question: &Question| match &question.kind {
                Kind::Date { least, most, .. } => format!("{least:?} {most:?}"),
                other => format!("{:?}", std::mem::discriminant(other)),
            };
            let own = scenario.questions.iter().find(|question| question.name == rule.on)?;
            let alike = scenario.questions.iter().filter(|question| kind(question) == kind(own));
            let alike: Vec<&Question> = alike.collect();
            rule.on = alike[draws.below(alike.len())].name.clone();
            Some(String::new())
        }
        13 => {
            // An answer is there that nobody counted on.
            let at = draws.below(count);
            let Kind::Choice(choices) = &mut scenario.questions[at].kind else { return None };
            choices.push(choice("extra", choices[0].to.clone()));
            Some(String::new())
        }
        _ => redirect(scenario, today, draws),
    }
}

fn is_date(scenario: &Scenario, at: usize) -> bool {
    matches!(scenario.questions[at].kind, Kind::Date { .. })
}

/// Leads a node on a path back to one before it.
fn go_round(scenario: &mut Scenario, today: Date, draws: &mut Draws) -> Option<String> {
    let found = Reference::new(scenario, today).everything(&Answers::default()).ok()?;
    let (steps, _) = found.paths.iter().nth(draws.below(found.paths.len()))?;
    let at = draws.below(steps.len());
    let back = steps[draws.below(at + 1)].0;
    let (node, way) = steps[at];
    let to = name_of(scenario, back);
    *destination(scenario, node, way)? = next(&to);
    Some("goes round".to_owned())
}

/// Leads a way out of a node to another node or an outcome, without going round.
fn redirect(scenario: &mut Scenario, today: Date, draws: &mut Draws) -> Option<String> {
    let nodes = scenario.questions.len() + scenario.rules.len();
    let node = draws.below(nodes);
    let reference = Reference::new(scenario, today);
    let way = draws.below(reference.leads(node).len());
    let other = draws.below(nodes + 1);
    let to = if other == nodes {
        end(&scenario.outcomes[draws.below(scenario.outcomes.len())].name)
    } else {
        next(&name_of(scenario, other))
    };
    let mut after = vec![other];
    let mut seen = vec![false; nodes + 1];
    while let Some(place) = after.pop() {
        if place < nodes && !std::mem::replace(&mut seen[place], true) {
            after.extend(reference.leads(place).iter().filter_map(|at| match at {
                crate::reference::At::Node(node) => Some(*node),
                crate::reference::At::Outcome(_) => None,
            }));
        }
    }
    if seen[node] {
        return None;
    }
    *destination(scenario, node, way)? = to;
    Some(String::new())
}

fn name_of(scenario: &Scenario, node: usize) -> String {
    let questions = scenario.questions.iter().map(|question| &question.name);
    let mut names = questions.chain(scenario.rules.iter().map(|rule| &rule.name));
    names.nth(node).cloned().unwrap()
}

fn destination(scenario: &mut Scenario, node: usize, way: usize) -> Option<&mut Destination> {
    let count = scenario.questions.len();
    if node >= count {
        return Some(&mut scenario.rules[node - count].branches.get_mut(way)?.to);
    }
    match &mut scenario.questions[node].kind {
        Kind::Choice(choices) => Some(&mut choices.get_mut(way)?.to),
        Kind::Several { branches, .. } => Some(&mut branches.get_mut(way)?.to),
        Kind::Date { branches, unknown, .. } | Kind::Months { branches, unknown, .. } => {
            match branches.get_mut(way) {
                Some(branch) => Some(&mut branch.to),
                None => unknown.as_mut().map(|choice: &mut Choice| &mut choice.to),
            }
        }
    }
}

/// The branches of a question or rule that has some, with its place.
fn some_branches<'s>(
    scenario: &'s mut Scenario,
    draws: &mut Draws,
) -> Option<(usize, &'s mut Vec<Branch>)> {
    let questions = scenario.questions.iter_mut().map(|question| match &mut question.kind {
        Kind::Choice(_) => None,
        Kind::Several { branches, .. }
        | Kind::Date { branches, .. }
        | Kind::Months { branches, .. } => Some(branches),
    });
    let rules = scenario.rules.iter_mut().map(|rule| Some(&mut rule.branches));
    let mut found: Vec<(usize, &mut Vec<Branch>)> = questions
        .chain(rules)
        .enumerate()
        .filter_map(|(node, branches)| Some((node, branches?)))
        .collect();
    if found.is_empty() {
        return None;
    }
    let at = draws.below(found.len());
    Some(found.swap_remove(at))
}
