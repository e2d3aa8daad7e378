//! Finding personal data in a text, so that its owner can leave it out, and taking it out.

mod account;
mod card;
mod citizen_number;
mod email;
mod phone;
mod pieces;
mod postcode;
#[cfg(test)]
mod tests;

use std::ops::Range;

/// A kind of personal data that can be told from its form.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum PersonalData {
    /// An e-mail address.
    EmailAddress,
    /// A Dutch phone number.
    PhoneNumber,
    /// A Dutch citizen service number (burgerservicenummer), by its check digit.
    CitizenNumber,
    /// A bank account number (IBAN), by its check digits.
    BankAccount,
    /// A Dutch postcode.
    Postcode,
    /// The number of a payment card, by its check digit.
    PaymentCard,
}

/// What finds the places of one kind, as byte ranges in order.
type Find = fn(&str) -> Vec<Range<usize>>;

/// The kinds with the surest form first: what one has found is no longer there for the next, so that
/// the digits of a bank account are no phone number too.
const KINDS: [(PersonalData, Find); 6] = [
    (PersonalData::EmailAddress, email::find),
    (PersonalData::BankAccount, account::find),
    (PersonalData::PaymentCard, card::find),
    (PersonalData::PhoneNumber, phone::find),
    (PersonalData::CitizenNumber, citizen_number::find),
    (PersonalData::Postcode, postcode::find),
];

/// Where `text` seems to hold personal data: byte ranges, each at the boundaries of characters, from
/// left to right, none in another.
pub fn found(text: &str) -> Vec<(Range<usize>, PersonalData)> {
    let mut found: Vec<(Range<usize>, PersonalData)> = Vec::new();
    for (kind, find) in KINDS {
        let free = free(text.len(), &found);
        let more = free.into_iter().flat_map(|stretch| {
            let places = find(text.get(stretch.clone()).unwrap_or_default());
            places.into_iter().map(move |at| stretch.start + at.start..stretch.start + at.end)
        });
        found.extend(more.map(|place| (place, kind)).collect::<Vec<_>>());
        found.sort_by_key(|(place, _)| place.start);
    }
    found
}

/// The stretches of a text of this many bytes in which nothing has been found yet.
fn free(length: usize, found: &[(Range<usize>, PersonalData)]) -> Vec<Range<usize>> {
    let starts = std::iter::once(0).chain(found.iter().map(|(place, _)| place.end));
    let ends = found.iter().map(|(place, _)| place.start).chain(std::iter::once(length));
    starts.zip(ends).map(|(start, end)| start..end).filter(|stretch| !stretch.is_empty()).collect()
}

/// The kinds of personal data that `text` seems to hold, each once, in a fixed order.
pub fn personal_data(text: &str) -> Vec<PersonalData> {
    let mut kinds: Vec<PersonalData> = found(text).into_iter().map(|(_, kind)| kind).collect();
    kinds.sort_unstable();
    kinds.dedup();
    kinds
}

/// `text` with the name of its kind in the place of all personal data, in square brackets:
/// `bel [een telefoonnummer]`. Nothing is [found] in the result; a text that holds none is unchanged.
///
/// Digits and `@` in a name are left out, so that no name is personal data itself.
pub fn mask(text: &str, name: impl Fn(PersonalData) -> String) -> String {
    let plain = |kind| name(kind).replace(|c: char| c == '@' || c.is_ascii_digit(), "");
    let mut masked = text.to_owned();
    // What is left can be read as another number than before. This ends: all that is found has a
    // digit or an `@`, and each time there are fewer of those.
    loop {
        let found = found(&masked);
        if found.is_empty() {
            return masked;
        }
        masked = replaced(&masked, &found, plain);
    }
}

/// A text with names in the place of what was found in it.
fn replaced(
    text: &str,
    found: &[(Range<usize>, PersonalData)],
    name: impl Fn(PersonalData) -> String,
) -> String {
    let mut result = String::new();
    let mut end = 0;
    for (place, kind) in found {
        result.push_str(text.get(end..place.start).unwrap_or_default());
        result.push_str(&format!("[{}]", name(*kind)));
        end = place.end;
    }
    result.push_str(text.get(end..).unwrap_or_default());
    result
}
