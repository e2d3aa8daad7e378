//! Finding personal data in a question, so that its owner can leave it out.

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
}

/// The groups of four in which the longest bank account number is written.
const MOST_GROUPS: usize = 9;

/// The kinds of personal data that `text` seems to hold, each once, in a fixed order.
pub fn personal_data(text: &str) -> Vec<PersonalData> {
    let mut found = Vec::new();
    if text.split_whitespace().any(is_email_address) {
        found.push(PersonalData::EmailAddress);
    }
    let account = bank_account(text);
    let mut runs = digit_runs(text);
    runs.retain(|run| !account.as_ref().is_some_and(|account| account.contains(run.as_str())));
    if runs.iter().any(|run| is_phone_number(run)) {
        found.push(PersonalData::PhoneNumber);
    }
    if runs.iter().any(|run| is_citizen_number(run)) {
        found.push(PersonalData::CitizenNumber);
    }
    if account.is_some() {
        found.push(PersonalData::BankAccount);
    }
    found
}

fn is_email_address(word: &str) -> bool {
    let bare = word.trim_matches(|character: char| !character.is_alphanumeric());
    let Some((name, domain)) = bare.split_once('@') else {
        return false;
    };
    let top = domain.rsplit('.').next().unwrap_or_default();
    !name.is_empty() && domain.contains('.') && top.chars().count() >= 2
}

/// The runs of digits in `text`, as their digits alone (with `+` before them where it stands
/// there); one or two spaces, dots, hyphens, slashes and brackets inside a run do not end it.
fn digit_runs(text: &str) -> Vec<String> {
    let mut runs = Vec::new();
    let mut run = String::new();
    let mut gap = 0;
    for character in text.chars().chain(std::iter::once('|')) {
        match character {
            '0'..='9' => {
                run.push(character);
                gap = 0;
            }
            '+' if run.is_empty() => run.push('+'),
            ' ' | '.' | '-' | '(' | ')' | '/' if !run.is_empty() && gap < 2 => gap += 1,
            _ => {
                runs.push(std::mem::take(&mut run));
                gap = 0;
            }
        }
    }
    runs.retain(|run| !run.is_empty());
    runs
}

/// Ten digits from 0, or the same in the international form. A year, a price or a number of members
/// never has as many.
fn is_phone_number(run: &str) -> bool {
    let national = run
        .strip_prefix("+31")
        .or_else(|| run.strip_prefix("0031"))
        .map(|rest| rest.trim_start_matches('0'))
        .or_else(|| run.strip_prefix('0'));
    national.is_some_and(|rest| {
        rest.len() == 9 && !rest.starts_with('0') && rest.bytes().all(|byte| byte.is_ascii_digit())
    })
}

/// The "elfproef" of the Dutch citizen service number: nine digits, weights 9 to 2 and -1, the sum
/// divisible by 11.
fn is_citizen_number(run: &str) -> bool {
    let digits: Vec<i64> = run.chars().filter_map(|c| c.to_digit(10)).map(i64::from).collect();
    if digits.len() != 9 || run.starts_with('+') || digits.iter().all(|digit| *digit == 0) {
        return false;
    }
    let weights = [9, 8, 7, 6, 5, 4, 3, 2, -1];
    let sum: i64 = digits.iter().zip(weights).map(|(digit, weight)| digit * weight).sum();
    sum % 11 == 0
}

/// The first bank account number in `text`, without its spaces: it may be written in groups.
fn bank_account(text: &str) -> Option<String> {
    let words: Vec<&str> = text.split_whitespace().collect();
    (0..words.len()).find_map(|start| {
        let mut account = String::new();
        words.iter().skip(start).take(MOST_GROUPS).find_map(|word| {
            account.extend(word.chars().filter(char::is_ascii_alphanumeric));
            is_bank_account(&account).then(|| account.clone())
        })
    })
}

/// The check of ISO 13616: the first four characters moved behind, letters as 10 to 35, the number
/// is 1 modulo 97.
fn is_bank_account(account: &str) -> bool {
    let characters: Vec<char> = account.chars().map(|c| c.to_ascii_uppercase()).collect();
    let [a, b, c, d, rest @ ..] = characters.as_slice() else {
        return false;
    };
    let headed = a.is_ascii_alphabetic() && b.is_ascii_alphabetic() && c.is_ascii_digit();
    if !headed || !d.is_ascii_digit() || !(11..=30).contains(&rest.len()) {
        return false;
    }
    let remainder = rest.iter().chain([a, b, c, d]).try_fold(0_u32, |remainder, character| {
        let value = character.to_digit(36)?;
        Some(if value < 10 { remainder * 10 + value } else { remainder * 100 + value } % 97)
    });
    remainder == Some(1)
}

#[cfg(test)]
mod tests {
    use super::PersonalData::{BankAccount, CitizenNumber, EmailAddress, PhoneNumber};
    use super::personal_data;

    #[test]
    fn addresses_and_numbers_are_seen() {
        assert_eq!(personal_data("mag ik jan.jansen@voorbeeld.nl mailen?"), [EmailAddress]);
        assert_eq!(personal_data("bel 06-12345678 of (020) 123 45 67"), [PhoneNumber]);
        assert_eq!(personal_data("zij belde +31 6 1234 5678"), [PhoneNumber]);
        assert_eq!(personal_data("haar bsn is 111222333"), [CitizenNumber]);
        assert_eq!(personal_data("op NL91 ABNA 0417 1643 00 gestort"), [BankAccount]);
    }

    #[test]
    fn ordinary_numbers_are_no_personal_data() {
        for text in [
            "sinds 25-05-2018 hebben we 12.000 leden",
            "art. 11.7 Tw en art. 5 lid 1",
            "mag ik na 24 maanden nog mailen @ de bieb?",
            "bsn 123456789 klopt niet",
            "0000000000",
        ] {
            assert!(personal_data(text).is_empty(), "{text}");
        }
    }
}
