//! How a Dutch word sounds, roughly: words that people mix up in writing share a key.

/// Spellings of one sound, and the one that stands for them in a key. Longer ones first.
const SPELLINGS: [(&str, &str); 22] = [
    ("sch", "sg"),
    ("ij", "ei"),
    ("ei", "ei"),
    ("ou", "au"),
    ("au", "au"),
    ("ie", "i"),
    ("ph", "f"),
    ("th", "t"),
    ("dt", "t"),
    ("ch", "g"),
    ("ck", "k"),
    ("qu", "kw"),
    ("x", "ks"),
    ("c", "k"),
    ("q", "k"),
    ("v", "f"),
    ("z", "s"),
    ("y", "i"),
    ("d", "t"),
    ("b", "p"),
    ("oe", "oe"),
    ("eu", "eu"),
];

/// The key of a folded word: `d` and `t`, `ei` and `ij`, `ou` and `au`, `v` and `f`, `z` and `s`,
/// `c` and `k` alike, and every letter once where it stands twice. Only words that differ in
/// nothing else share it: it tells misspellings, not meanings.
pub fn sound_key(word: &str) -> String {
    let mut key = String::with_capacity(word.len());
    let mut rest = word;
    while let Some(letter) = rest.chars().next() {
        let spelling = SPELLINGS.iter().find(|(spelling, _)| rest.starts_with(spelling));
        let (sound, after) = match spelling {
            Some((spelling, sound)) => ((*sound).to_owned(), rest.strip_prefix(spelling)),
            None => (letter.to_string(), rest.strip_prefix(letter)),
        };
        if !key.ends_with(&sound) {
            key.push_str(&sound);
        }
        rest = after.unwrap_or_default();
    }
    key
}

#[cfg(test)]
mod tests {
    use super::sound_key;

    #[test]
    fn misspellings_that_sound_alike_share_a_key() {
        for (one, other) in [
            ("verwijderd", "verweidert"),
            ("klant", "kland"),
            ("gebouw", "gebauw"),
            ("toestemming", "toesteming"),
            ("cookies", "kookies"),
            ("foto", "photo"),
        ] {
            assert_eq!(sound_key(one), sound_key(other), "{one} {other}");
        }
    }

    #[test]
    fn other_words_do_not() {
        assert_ne!(sound_key("leden"), sound_key("lenen"));
        assert_ne!(sound_key("mail"), sound_key("mal"));
        assert_eq!(sound_key(""), "");
    }
}
