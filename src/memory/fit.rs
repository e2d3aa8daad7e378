//! What may be kept of what somebody typed.

use crate::text::personal::{PersonalData, mask};
use crate::text::printable::printable_line;

/// How long a line is kept at most, in characters.
pub const LONGEST_LINE: usize = 4000;

/// What may be kept of a typed line: printable, without personal data, and not too long. Nothing for
/// a command, and where nothing is left.
pub(super) fn fit(line: &str, name: impl Fn(PersonalData) -> String) -> Option<String> {
    // Printable first: what is not seen would hide a number from the mask and not from a reader.
    let mut line = printable_line(line);
    if line.is_empty() || line.starts_with('/') {
        return None;
    }
    // Without its end, a long number can be one of another kind. This ends: either nothing is masked
    // any more, or fewer digits are left than before.
    loop {
        let masked = mask(&line, &name);
        line = shortened(&masked);
        if line == masked {
            return Some(line);
        }
    }
}

/// A kept line, fit to show: anybody can have edited the file.
pub(super) fn shown(line: &str) -> String {
    shortened(&printable_line(line))
}

fn shortened(line: &str) -> String {
    line.chars().take(LONGEST_LINE).collect()
}

#[cfg(test)]
mod tests {
    use super::{LONGEST_LINE, fit};

    #[test]
    fn only_what_may_be_kept_is_left_of_a_line() {
        let fit = |line: &str| fit(line, |kind| format!("{kind:?}"));
        assert_eq!(fit(" mag\tdat?\n").as_deref(), Some("mag dat?"));
        assert_eq!(fit("bel 06-1234\u{200b}5678").as_deref(), Some("bel [PhoneNumber]"));
        for nothing in ["", " \n", "/help", "  /mail", "\u{200b}/mail", "\u{1b}"] {
            assert_eq!(fit(nothing), None, "{nothing}");
        }
        assert_eq!(fit(&"é".repeat(5000)), Some("é".repeat(4000)));
        // Cut off, the number would be a citizen service number.
        let start = "x".repeat(LONGEST_LINE - 10);
        let cut = fit(&format!("{start} 11122233344")).unwrap();
        assert_eq!(cut, format!("{start} [CitizenN"));
    }
}
