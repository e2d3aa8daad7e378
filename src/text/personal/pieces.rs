//! Cutting a text into the pieces that personal data is written in, each with its place.

use std::ops::Range;

/// What may stand between the digits of one number.
const GAP: [char; 6] = [' ', '.', '-', '(', ')', '/'];

/// How many of those may stand together.
const LONGEST_GAP: usize = 2;

/// The places where characters of a kind stand together, as byte ranges.
pub(super) fn stretches(text: &str, belongs: impl Fn(char) -> bool) -> Vec<Range<usize>> {
    let mut found: Vec<Range<usize>> = Vec::new();
    for (start, character) in text.char_indices().filter(|(_, character)| belongs(*character)) {
        let end = start + character.len_utf8();
        match found.last_mut() {
            Some(last) if last.end == start => last.end = end,
            _ => found.push(start..end),
        }
    }
    found
}

/// Digits that stand together.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Group<'a> {
    /// Where they stand, as a byte range; from the `+` on where one belongs to them.
    pub(super) place: Range<usize>,
    /// The digits alone, with `+` before them where one belongs to them.
    pub(super) digits: String,
    /// What parts them from the group before in the same run.
    pub(super) gap: &'a str,
}

/// The runs of digits in `text`: groups with little between them, as a number is written.
pub(super) fn runs(text: &str) -> Vec<Vec<Group<'_>>> {
    let mut runs: Vec<Vec<Group<'_>>> = Vec::new();
    for place in stretches(text, |character| character.is_ascii_digit()) {
        let digits = text.get(place.clone()).unwrap_or_default();
        let last = runs.last_mut().and_then(|run| Some((run.last()?.place.end, run)));
        let within = last.and_then(|(end, run)| {
            let gap = text.get(end..place.start)?;
            is_gap(gap).then_some((gap, run))
        });
        if let Some((gap, run)) = within {
            run.push(Group { place, digits: digits.to_owned(), gap });
        } else {
            runs.push(vec![first(text, place, digits)]);
        }
    }
    runs
}

fn is_gap(between: &str) -> bool {
    let short = between.chars().count() <= LONGEST_GAP;
    short && between.chars().all(|character| GAP.contains(&character))
}

/// The first group of a run, with the `+` before it.
fn first<'a>(text: &'a str, digits_at: Range<usize>, digits: &str) -> Group<'a> {
    let before = text.get(..digits_at.start).unwrap_or_default();
    let bare = before.trim_end_matches(GAP);
    let near = is_gap(before.get(bare.len()..).unwrap_or_default());
    match bare.strip_suffix('+') {
        Some(start) if near => {
            Group { place: start.len()..digits_at.end, digits: format!("+{digits}"), gap: "" }
        }
        _ => Group { place: digits_at, digits: digits.to_owned(), gap: "" },
    }
}

/// More digits than any number has that is looked for.
const MOST_DIGITS: usize = 20;

/// The longest parts of a run that are a number of some kind, from left to right, none in another.
/// `is_one` is given the digits of a part and the groups they stand in.
///
/// A part begins and ends where the run does or at a space: `01-01-2018 31-12-2018` has the parts of
/// a date, not `01-01-2018 31`.
pub(super) fn parts(
    run: &[Group<'_>],
    is_one: impl Fn(&str, &[Group<'_>]) -> bool,
) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let mut rest = run;
    while let Some(group) = rest.first() {
        let begins = rest.len() == run.len() || group.gap.contains(' ');
        let part = if begins { longest(rest, &is_one) } else { None };
        found.extend(part.and_then(span));
        rest = rest.get(part.map_or(1, <[Group<'_>]>::len)..).unwrap_or_default();
    }
    found
}

/// The longest part that begins here.
fn longest<'a, 'text>(
    rest: &'a [Group<'text>],
    is_one: impl Fn(&str, &[Group<'_>]) -> bool,
) -> Option<&'a [Group<'text>]> {
    let mut digits = String::new();
    let mut found = None;
    for (group, length) in rest.iter().zip(1..) {
        digits.push_str(&group.digits);
        if digits.len() > MOST_DIGITS {
            break;
        }
        let ends = rest.get(length).is_none_or(|next| next.gap.contains(' '));
        let part = rest.get(..length)?;
        if ends && is_one(&digits, part) {
            found = Some(part);
        }
    }
    found
}

/// From the start of the first group to the end of the last.
fn span(groups: &[Group<'_>]) -> Option<Range<usize>> {
    Some(groups.first()?.place.start..groups.last()?.place.end)
}

#[cfg(test)]
mod tests {
    use super::{Group, parts, runs, span, stretches};

    fn joined(groups: &[Group<'_>]) -> String {
        groups.iter().map(|group| group.digits.as_str()).collect()
    }

    #[test]
    fn stretches_are_where_they_stand() {
        assert_eq!(stretches("é12 3", |c| c.is_ascii_digit()), [2..4, 5..6]);
        assert_eq!(stretches("één a", char::is_alphabetic), [0..5, 6..7]);
        assert!(stretches("", char::is_alphabetic).is_empty());
    }

    #[test]
    fn a_run_ends_where_no_number_would_go_on() {
        let read = |text| runs(text).iter().map(|run| joined(run)).collect::<Vec<_>>();
        assert_eq!(read("06-12 34, 5"), ["061234", "5"]);
        assert_eq!(read("1 - 2"), ["1", "2"]);
        assert_eq!(read("(+31) 6x7"), ["+316", "7"]);
        assert_eq!(read("2+ 3"), ["2", "+3"]);
    }

    #[test]
    fn a_run_knows_its_place() {
        let text = "é +31 (0)6";
        let runs = runs(text);
        assert_eq!(text.get(span(&runs[0]).unwrap()), Some("+31 (0)6"));
        assert_eq!(runs[0].iter().map(|group| group.gap).collect::<Vec<_>>(), ["", " (", ")"]);
    }

    #[test]
    fn the_longest_part_wins_and_none_is_in_another() {
        let runs = runs("1 2 3 4 5");
        assert_eq!(parts(&runs[0], |_, groups| (2..=3).contains(&groups.len())), [0..5, 6..9]);
    }

    #[test]
    fn a_part_ends_at_a_space() {
        let runs = runs("1-2 3-4");
        assert_eq!(parts(&runs[0], |_, groups| groups.len() < 4), [0..3, 4..7]);
        assert!(parts(&runs[0], |_, groups| groups.len() == 3).is_empty());
    }

    #[test]
    fn a_long_run_takes_no_long_time() {
        let text = "1 ".repeat(200_000);
        let runs = runs(&text);
        assert!(parts(&runs[0], |digits, _| digits.len() > 20).is_empty());
    }
}
