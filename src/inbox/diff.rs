//! What a change does to a file, line by line, in the form that `diff -u` made known.

use super::change::Change;
use crate::text::printable::printable;

/// How many lines around a change are shown.
const AROUND: usize = 3;

/// How far ahead an equal line is looked for where two texts part. Further than any change of ours is
/// long; beyond it, the difference is shown longer than it is, and still right.
const AHEAD: usize = 2_000;

/// What becomes of a line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Line<'t> {
    Same(&'t str),
    Gone(&'t str),
    New(&'t str),
}

/// The change as text, safe to print.
pub fn unified(change: &Change) -> String {
    let before = change.before.as_deref().unwrap_or_default();
    let lines = compare(&split(before), &split(&change.after));
    let old =
        if change.before.is_some() { format!("a/{}", change.file) } else { "/dev/null".to_owned() };
    let mut text = format!("--- {old}\n+++ b/{}\n", change.file);
    let (mut old_line, mut new_line) = (0, 0);
    let mut place = 0;
    while let Some(rest) = lines.get(place..).filter(|rest| !rest.is_empty()) {
        let hunk = hunk(rest);
        let (skipped, shown) = rest.split_at_checked(hunk.0).unwrap_or((rest, &[]));
        old_line += skipped.len();
        new_line += skipped.len();
        let shown = shown.get(..hunk.1).unwrap_or(shown);
        if shown.is_empty() {
            break;
        }
        let olds = shown.iter().filter(|line| !matches!(line, Line::New(_))).count();
        let news = shown.iter().filter(|line| !matches!(line, Line::Gone(_))).count();
        let range =
            |line: usize, count: usize| format!("{},{count}", line + usize::from(count > 0));
        text.push_str(&format!("@@ -{} +{} @@\n", range(old_line, olds), range(new_line, news)));
        text.extend(shown.iter().map(Line::shown));
        old_line += olds;
        new_line += news;
        place += hunk.0 + shown.len();
    }
    text
}

impl Line<'_> {
    fn shown(&self) -> String {
        let (sign, line) = match self {
            Self::Same(line) => (' ', line),
            Self::Gone(line) => ('-', line),
            Self::New(line) => ('+', line),
        };
        let inside = line.trim_end_matches(['\r', '\n']);
        let ended = if line.ends_with('\n') { "" } else { "\\ No newline at end of file\n" };
        format!("{sign}{}\n{ended}", printable(inside))
    }
}

fn split(text: &str) -> Vec<&str> {
    text.split_inclusive('\n').collect()
}

/// How many lines come before the next hunk, and how many are in it.
fn hunk(lines: &[Line<'_>]) -> (usize, usize) {
    let is_changed = |line: &Line<'_>| !matches!(line, Line::Same(_));
    let Some(first) = lines.iter().position(is_changed) else { return (lines.len(), 0) };
    let mut end = first;
    for (place, line) in lines.iter().enumerate().skip(first) {
        if is_changed(line) {
            end = place + 1;
        } else if place - end >= 2 * AROUND {
            break;
        }
    }
    let start = first.saturating_sub(AROUND);
    (start, (end + AROUND).min(lines.len()) - start)
}

/// The lines of two texts side by side: equal ones while there are, and where they part, on to the
/// nearest place where they meet again.
fn compare<'t>(old: &[&'t str], new: &[&'t str]) -> Vec<Line<'t>> {
    let mut lines = Vec::new();
    let (mut old, mut new) = (old, new);
    loop {
        match (old, new) {
            ([one, old_rest @ ..], [other, new_rest @ ..]) if one == other => {
                lines.push(Line::Same(one));
                (old, new) = (old_rest, new_rest);
            }
            ([], []) => return lines,
            _ => {
                let (gone, come) = meeting(old, new);
                let (gone, old_rest) = old.split_at_checked(gone).unwrap_or((old, &[]));
                let (come, new_rest) = new.split_at_checked(come).unwrap_or((new, &[]));
                lines.extend(gone.iter().map(|line| Line::Gone(line)));
                lines.extend(come.iter().map(|line| Line::New(line)));
                (old, new) = (old_rest, new_rest);
            }
        }
    }
}

/// After how many lines of each, as few as can be, two texts meet again.
fn meeting(old: &[&str], new: &[&str]) -> (usize, usize) {
    let most = (old.len() + new.len()).min(AHEAD);
    for together in 1..=most {
        for gone in 0..=together.min(2) {
            let come = together - gone;
            if let (Some(one), Some(other)) = (old.get(gone..), new.get(come..))
                && one.first() == other.first()
            {
                return (gone, come);
            }
        }
    }
    (old.len(), new.len())
}

#[cfg(test)]
mod tests {
    use super::unified;
    use crate::inbox::change::Change;

    fn shown(before: Option<&str>, after: &str) -> String {
        let before = before.map(str::to_owned);
        unified(&Change { file: "x.yaml".to_owned(), before, after: after.to_owned() })
    }

    #[test]
    fn a_change_is_shown_with_what_stands_around_it() {
        let before = "a\nb\nc\nd\ne\nf\ng\nh\ni\nj\nk\nl\n";
        let after = before.replace("d\n", "d\nnew\n").replace("l\n", "l,\nend\n");
        let expected = "--- a/x.yaml\n+++ b/x.yaml\n@@ -2,6 +2,7 @@\n b\n c\n d\n+new\n e\n f\n g\n\
            @@ -9,4 +10,5 @@\n i\n j\n k\n-l\n+l,\n+end\n";
        assert_eq!(shown(Some(before), &after), expected);
    }

    #[test]
    fn a_new_file_and_one_without_an_end() {
        assert_eq!(shown(None, "a\n"), "--- /dev/null\n+++ b/x.yaml\n@@ -0,0 +1,1 @@\n+a\n");
        let text = shown(Some("a"), "a\nb");
        let end = "\\ No newline at end of file\n";
        assert_eq!(
            text,
            format!("--- a/x.yaml\n+++ b/x.yaml\n@@ -1,1 +1,2 @@\n-a\n{end}+a\n+b\n{end}")
        );
    }

    #[test]
    fn nothing_in_it_steers_the_terminal() {
        assert!(!shown(None, "a\u{1b}[2J\r\n").contains(['\u{1b}', '\r']));
    }
}
