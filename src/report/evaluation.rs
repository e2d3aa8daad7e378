//! A measurement as text.

use crate::interface::Interface;
use crate::matching::evaluation::{Evaluation, Miss, Tally};

/// The figures, by kind, and what was missed.
pub fn text(evaluation: &Evaluation, questions: usize, interface: &Interface) -> String {
    let count = interface.say_with("evaluate-questions", &[("count", questions.into())]);
    let mut lines = vec![count, String::new()];
    total(&mut lines, &evaluation.total, interface);
    separation(&mut lines, evaluation, interface);
    kinds(&mut lines, evaluation, interface);
    if !evaluation.misses.is_empty() {
        lines.extend([String::new(), format!("{}:", interface.say("evaluate-misses"))]);
        lines.extend(evaluation.misses.iter().map(miss));
    }
    lines.push(String::new());
    lines.join("\n")
}

/// A group of figures that count out of the same number: its key, the number, and each figure.
type Group<'g> = (&'g str, usize, &'g [(&'g str, usize)]);

fn total(lines: &mut Vec<String>, tally: &Tally, interface: &Interface) {
    let groups: [Group<'_>; 4] = [
        (
            "evaluate-in-scope",
            tally.in_scope,
            &[
                ("evaluate-right-first", tally.right_first),
                ("evaluate-right-in-three", tally.right_in_three),
                ("evaluate-right-given", tally.right_given),
                ("evaluate-right-offered", tally.right_offered),
                ("evaluate-wrong-given", tally.wrong_given),
            ],
        ),
        ("evaluate-outside", tally.outside, &[("evaluate-answered", tally.outside_answered)]),
        ("evaluate-elsewhere", tally.elsewhere, &[("evaluate-answered", tally.elsewhere_answered)]),
        (
            "evaluate-small-talk",
            tally.small_talk,
            &[("evaluate-recognised", tally.small_talk_recognised)],
        ),
    ];
    for (key, of, figures) in groups.into_iter().filter(|(_, of, _)| *of > 0) {
        lines.push(format!("{}: {of}", interface.say(key)));
        for (key, count) in figures {
            lines.push(format!("  {:<44} {count:>4}  {}", interface.say(key), percent(*count, of)));
        }
    }
}

/// How well the confidence tells the sorts apart, and how far it can be believed.
fn separation(lines: &mut Vec<String>, evaluation: &Evaluation, interface: &Interface) {
    if let Some(separation) = evaluation.separation {
        lines.push(format!("{}: {separation:.3}", interface.say("evaluate-separation")));
    }
    if evaluation.reliability.is_empty() {
        return;
    }
    lines.extend([String::new(), format!("{}:", interface.say("evaluate-reliability"))]);
    for row in &evaluation.reliability {
        let (from, given) = (row.from, row.given);
        lines.push(format!("  {from:.1}  {given:>5}  {:>8}", percent(row.right, given)));
    }
}

fn kinds(lines: &mut Vec<String>, evaluation: &Evaluation, interface: &Interface) {
    if evaluation.kinds.len() < 2 {
        return;
    }
    lines.extend([String::new(), format!("{}:", interface.say("evaluate-kinds"))]);
    let columns = ["evaluate-right-first", "evaluate-right-given", "evaluate-wrong-given"];
    let head: Vec<_> = columns.iter().map(|key| format!("{:>22}", interface.say(key))).collect();
    let kind = interface.say("evaluate-kind");
    let number = interface.say("evaluate-number");
    lines.push(format!("  {kind:<14}{number:>7}{}", head.join("")));
    for (kind, tally) in &evaluation.kinds {
        lines.push(kind_line(kind, tally));
    }
}

/// One kind: for small talk "right" is recognised, for what is outside only "wrong" can happen.
fn kind_line(kind: &str, tally: &Tally) -> String {
    let of = tally.in_scope + tally.outside + tally.elsewhere + tally.small_talk;
    let answered = tally.outside_answered + tally.elsewhere_answered;
    let cells = [
        (tally.right_first + tally.small_talk_recognised, tally.in_scope + tally.small_talk),
        (tally.right_given + tally.small_talk_recognised, tally.in_scope + tally.small_talk),
        (tally.wrong_given + answered, of),
    ];
    let cells: String =
        cells.iter().map(|(count, of)| format!("{:>22}", percent(*count, *of))).collect();
    format!("  {kind:<14}{of:>7}{cells}")
}

fn miss(miss: &Miss) -> String {
    let found = miss.results.first().map_or("-", String::as_str);
    let right = if miss.accept.is_empty() { "-".to_owned() } else { miss.accept.join(", ") };
    format!("  {} {:.2}: {found} ({right}): {}", miss.decision, miss.confidence, miss.q)
}

#[allow(clippy::cast_precision_loss, reason = "counts of questions stay far below 2^52")]
fn percent(count: usize, of: usize) -> String {
    if of == 0 { "-".to_owned() } else { format!("{:.1} %", 100.0 * count as f64 / of as f64) }
}
