//! Texts as sentences, and the sentences in which two texts differ.

use unicode_segmentation::UnicodeSegmentation;

/// The sentences of a text, which is Markdown. White space means nothing, but a line of a list or
/// behind an empty line begins a sentence.
pub fn sentences(text: &str) -> Vec<String> {
    let mut blocks: Vec<String> = Vec::new();
    let mut begins = true;
    for line in text.lines() {
        let words = line.split_whitespace().collect::<Vec<_>>().join(" ");
        if words.is_empty() {
            begins = true;
            continue;
        }
        match blocks.last_mut() {
            Some(block) if !begins && !begins_block(&words) => {
                block.push(' ');
                block.push_str(&words);
            }
            _ => blocks.push(words),
        }
        begins = false;
    }
    let split = |block: &String| -> Vec<String> {
        let sentences = block.split_sentence_bounds().map(|sentence| sentence.trim().to_owned());
        joined(sentences.filter(|sentence| !sentence.is_empty()))
    };
    blocks.iter().flat_map(split).collect()
}

/// Whether a line begins an item of a list, a heading or a quotation.
fn begins_block(line: &str) -> bool {
    let first = line.split(' ').next().unwrap_or_default();
    let number = first.strip_suffix(['.', ')']);
    let is_number = |word: &str| !word.is_empty() && word.chars().all(|c| c.is_ascii_digit());
    matches!(first, "-" | "*" | "+" | ">")
        || first.starts_with('#')
        || number.is_some_and(is_number)
}

/// Puts the number of a list item ("1.") back before its sentence.
fn joined(sentences: impl Iterator<Item = String>) -> Vec<String> {
    let mut found: Vec<String> = Vec::new();
    for sentence in sentences {
        match found.last_mut() {
            Some(last) if found_is_number(last) => {
                last.push(' ');
                last.push_str(&sentence);
            }
            _ => found.push(sentence),
        }
    }
    found
}

fn found_is_number(sentence: &str) -> bool {
    !sentence.contains(' ') && begins_block(sentence)
}

/// The sentences that only the old text has, and those that only the new one has, in their order: all
/// but the longest row of sentences that both have in the same order.
pub fn differing(old: &str, new: &str) -> (Vec<String>, Vec<String>) {
    let (old, new) = (sentences(old), sentences(new));
    let common = common(&old, &new);
    let kept = |place: usize, of_old: bool| {
        common.iter().any(|(old, new)| place == if of_old { *old } else { *new })
    };
    let left = |sentences: Vec<String>, of_old: bool| -> Vec<String> {
        let numbered = sentences.into_iter().enumerate();
        numbered.filter(|(place, _)| !kept(*place, of_old)).map(|(_, sentence)| sentence).collect()
    };
    (left(old, true), left(new, false))
}

/// The places of a longest common subsequence.
fn common(old: &[String], new: &[String]) -> Vec<(usize, usize)> {
    // How long the longest is from each pair of places on.
    let mut longest = vec![vec![0_usize; new.len() + 1]; old.len() + 1];
    let at = |longest: &[Vec<usize>], i: usize, j: usize| {
        longest.get(i).and_then(|row| row.get(j)).copied().unwrap_or(0)
    };
    for (i, one) in old.iter().enumerate().rev() {
        for (j, other) in new.iter().enumerate().rev() {
            let length = if one == other {
                at(&longest, i + 1, j + 1) + 1
            } else {
                at(&longest, i + 1, j).max(at(&longest, i, j + 1))
            };
            if let Some(slot) = longest.get_mut(i).and_then(|row| row.get_mut(j)) {
                *slot = length;
            }
        }
    }
    let (mut i, mut j) = (0, 0);
    let mut found = Vec::new();
    while let (Some(one), Some(other)) = (old.get(i), new.get(j)) {
        if one == other {
            found.push((i, j));
            (i, j) = (i + 1, j + 1);
        } else if at(&longest, i + 1, j) >= at(&longest, i, j + 1) {
            i += 1;
        } else {
            j += 1;
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::{differing, sentences};

    #[test]
    fn white_space_means_nothing() {
        let one = sentences("Dat mag.  Vraag\nhet eerst.\n\n- Een.\n- Twee.\n");
        let other = sentences("Dat mag. Vraag het eerst.\n\n\n- Een.\n\n- Twee.");
        assert_eq!(one, other);
        assert_eq!(one, ["Dat mag.", "Vraag het eerst.", "- Een.", "- Twee."]);
    }

    #[test]
    fn an_abbreviation_and_a_number_end_no_sentence() {
        assert_eq!(sentences("Zie art. 5 lid 1. Klaar.").len(), 2);
        assert_eq!(sentences("1. Kies.\n2. Ga."), ["1. Kies.", "2. Ga."]);
    }

    #[test]
    fn only_what_differs_is_left() {
        let (old, new) = differing("A is waar. B geldt. C ook.", "A is waar. D geldt. C ook.");
        assert_eq!((old, new), (vec!["B geldt.".to_owned()], vec!["D geldt.".to_owned()]));
        assert_eq!(differing("A.", "A.").0.len(), 0);
    }
}
