//! Numbers as people type them: digits, words, halves and decimals, Dutch and English.

use super::spoken_pieces::Pieces;

/// The words for 1 to 20.
const UP_TO_TWENTY: [(&str, &str); 20] = [
    ("een", "one"),
    ("twee", "two"),
    ("drie", "three"),
    ("vier", "four"),
    ("vijf", "five"),
    ("zes", "six"),
    ("zeven", "seven"),
    ("acht", "eight"),
    ("negen", "nine"),
    ("tien", "ten"),
    ("elf", "eleven"),
    ("twaalf", "twelve"),
    ("dertien", "thirteen"),
    ("veertien", "fourteen"),
    ("vijftien", "fifteen"),
    ("zestien", "sixteen"),
    ("zeventien", "seventeen"),
    ("achttien", "eighteen"),
    ("negentien", "nineteen"),
    ("twintig", "twenty"),
];

/// The words for the tens.
const TENS: [(&str, &str, u64); 8] = [
    ("twintig", "twenty", 20),
    ("dertig", "thirty", 30),
    ("veertig", "forty", 40),
    ("vijftig", "fifty", 50),
    ("zestig", "sixty", 60),
    ("zeventig", "seventy", 70),
    ("tachtig", "eighty", 80),
    ("negentig", "ninety", 90),
];

/// The words that stand for one before a unit and are no number elsewhere (`een lid`, `a member`).
pub(super) const ARTICLES: [&str; 3] = ["een", "a", "an"];

const HALF: [&str; 2] = ["half", "halve"];

/// A quantity and the place behind it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Quantity {
    /// In hundredths: 2,5 is 250.
    pub(super) hundredths: u64,
    /// The place behind it.
    pub(super) end: usize,
}

/// The quantity that stands there: `18`, `achttien`, `vierentwintig`, `2,5`, `anderhalf`, `een
/// half`, `half a`, `2 en een half`, `1/2`.
pub(super) fn quantity_at(pieces: &Pieces, at: usize) -> Option<Quantity> {
    let whole = half_at(pieces, at)
        .or_else(|| fraction_at(pieces, at))
        .or_else(|| decimal_at(pieces, at))
        .or_else(|| in_words_at(pieces, at))?;
    Some(with_half(pieces, whole))
}

/// `whole` with the half that follows it, if one does.
fn with_half(pieces: &Pieces, whole: Quantity) -> Quantity {
    let half = fraction_at(pieces, whole.end).or_else(|| and_a_half_at(pieces, whole.end));
    half.map_or(whole, |half| Quantity {
        hundredths: whole.hundredths.saturating_add(half.hundredths),
        end: half.end,
    })
}

/// `en een half`, `and a half`.
pub(super) fn and_a_half_at(pieces: &Pieces, at: usize) -> Option<Quantity> {
    let halved = pieces.is_word(at, &["en", "and"])
        && pieces.is_word(at + 1, &ARTICLES)
        && pieces.is_word(at + 2, &HALF);
    halved.then_some(Quantity { hundredths: 50, end: at + 3 })
}

/// `anderhalf`, `driekwart`, `drie kwart`, `half`, `een half`, `half a`, `tweeënhalf`.
fn half_at(pieces: &Pieces, at: usize) -> Option<Quantity> {
    if pieces.is_word(at + 1, &["kwart"]) && three_at(pieces, at) {
        return Some(Quantity { hundredths: 75, end: at + 2 });
    }
    let first = pieces.skip_word(at, &["een", "a", "one"]);
    if pieces.is_word(first, &HALF) {
        return Some(Quantity { hundredths: 50, end: pieces.skip_word(first + 1, &["a", "an"]) });
    }
    let hundredths = match pieces.word(first)? {
        "anderhalf" | "anderhalve" if first == at => 150,
        "driekwart" => 75,
        "kwart" => 25,
        word if first == at => and_a_half_in_one_word(word)?,
        _ => return None,
    };
    Some(Quantity { hundredths, end: first + 1 })
}

fn three_at(pieces: &Pieces, at: usize) -> bool {
    pieces.is_word(at, &["drie"]) || pieces.number(at).is_some_and(|number| number.value == 3)
}

/// `tweeënhalf`, folded, in hundredths.
fn and_a_half_in_one_word(word: &str) -> Option<u64> {
    let whole = word.strip_suffix("half").or_else(|| word.strip_suffix("halve"))?;
    let whole = whole.strip_suffix("een").and_then(number_in_words_and).or_else(|| {
        // `tweeeneenhalf` has been tried; this is `tweeenhalf`.
        number_in_words_and(whole)
    })?;
    Some(whole * 100 + 50)
}

/// The number of `tweeen` ("two and").
fn number_in_words_and(text: &str) -> Option<u64> {
    text.strip_suffix("en").and_then(number_in_words)
}

/// `1/2`, `1/4`, `3/4`; any other two numbers with a slash are no share of one unit.
fn fraction_at(pieces: &Pieces, at: usize) -> Option<Quantity> {
    let slash = pieces.is_mark(at + 1, "/") && pieces.is_glued(at + 1) && pieces.is_glued(at + 2);
    let (above, below) = (pieces.number(at)?.value, pieces.number(at + 2)?.value);
    let hundredths = match (above, below) {
        (1, 2) => 50,
        (1, 4) => 25,
        (3, 4) => 75,
        _ => return None,
    };
    slash.then_some(Quantity { hundredths, end: at + 3 })
}

/// Digits, with at most two decimals; three digits after a point are thousands (`1.000`).
fn decimal_at(pieces: &Pieces, at: usize) -> Option<Quantity> {
    let whole = pieces.number(at)?;
    let hundredths = whole.value.saturating_mul(100);
    let behind = pieces
        .number(at + 2)
        .filter(|_| pieces.is_mark(at + 1, ".,"))
        .filter(|_| pieces.is_glued(at + 1) && pieces.is_glued(at + 2));
    let (hundredths, end) = match behind {
        None => (hundredths, at + 1),
        Some(tenths) if tenths.digits == 1 => {
            (hundredths.saturating_add(tenths.value * 10), at + 3)
        }
        Some(rest) if rest.digits == 2 => (hundredths.saturating_add(rest.value), at + 3),
        Some(rest) if rest.digits == 3 && whole.value > 0 => {
            (hundredths.saturating_mul(1000).saturating_add(rest.value * 100), at + 3)
        }
        Some(_) => return None,
    };
    Some(Quantity { hundredths, end })
}

/// `achttien`, `twenty`, `a`, `twenty-four`.
fn in_words_at(pieces: &Pieces, at: usize) -> Option<Quantity> {
    let word = pieces.word(at)?;
    let number = if ARTICLES.contains(&word) { 1 } else { number_in_words(word)? };
    let tens = TENS.iter().any(|(_, english, _)| *english == word);
    let after = pieces.skip_mark(at + 1, "-");
    let units = pieces.word(after).and_then(english_below_ten).filter(|_| tens);
    let (number, end) = units.map_or((number, at + 1), |units| (number + units, after + 1));
    Some(Quantity { hundredths: number * 100, end })
}

/// The number that one word says: 1 to 20, the tens, and the Dutch ones between them.
pub(super) fn number_in_words(word: &str) -> Option<u64> {
    let small = (1..).zip(UP_TO_TWENTY);
    let tens = TENS.into_iter().map(|(dutch, english, number)| (number, (dutch, english)));
    small
        .chain(tens)
        .find(|(_, (dutch, english))| *dutch == word || *english == word)
        .map(|(number, _)| number)
        .or_else(|| dutch_compound(word))
}

/// `vierentwintig`, `tweeendertig` (folded): the units, `en`, the tens.
fn dutch_compound(word: &str) -> Option<u64> {
    TENS.iter().find_map(|(dutch, _, tens)| {
        let units = word.strip_suffix(dutch)?.strip_suffix("en")?;
        below_ten().find(|(_, words)| words.0 == units).map(|(units, _)| tens + units)
    })
}

fn english_below_ten(word: &str) -> Option<u64> {
    below_ten().find(|(_, words)| words.1 == word).map(|(number, _)| number)
}

fn below_ten() -> impl Iterator<Item = (u64, (&'static str, &'static str))> {
    (1..).zip(UP_TO_TWENTY).take(9)
}

#[cfg(test)]
mod tests {
    use super::{Pieces, number_in_words, quantity_at};

    #[test]
    fn number_words_are_read() {
        for (word, number) in [
            ("een", 1),
            ("twintig", 20),
            ("twenty", 20),
            ("eenentwintig", 21),
            ("tweeendertig", 32),
            ("zesendertig", 36),
            ("negenennegentig", 99),
        ] {
            assert_eq!(number_in_words(word), Some(number), "{word}");
        }
        for word in ["", "en", "entwintig", "tienentwintig", "twintigen", "mei"] {
            assert_eq!(number_in_words(word), None, "{word}");
        }
    }

    #[test]
    fn quantities_are_read_in_hundredths() {
        for (text, hundredths) in [
            ("18", 1800),
            ("2,5", 250),
            ("2.25", 225),
            ("1.000", 100_000),
            ("anderhalve", 150),
            ("een half", 50),
            ("half a", 50),
            ("driekwart", 75),
            ("drie kwart", 75),
            ("tweeënhalf", 250),
            ("drieëneenhalf", 350),
            ("twee en een half", 250),
            ("two and a half", 250),
            ("2½", 250),
            ("½", 50),
            ("2 1/2", 250),
            ("twenty-four", 2400),
            ("thirty six", 3600),
            ("vierentwintig", 2400),
        ] {
            let pieces = Pieces::of(text);
            let quantity = quantity_at(&pieces, 0).unwrap();
            assert_eq!((quantity.hundredths, quantity.end), (hundredths, pieces.count()), "{text}");
        }
        for text in ["", "veel", "2,12345", "0.125", "half-"] {
            let pieces = Pieces::of(text);
            assert!(quantity_at(&pieces, 0).is_none_or(|it| it.end < pieces.count()), "{text}");
        }
    }
}
