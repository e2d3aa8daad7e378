use proptest::prelude::*;

use super::PersonalData::{
    self, BankAccount, CitizenNumber, EmailAddress, PaymentCard, PhoneNumber, Postcode,
};
use super::{found, mask, personal_data};

/// What stands where something is found, and its kind.
fn pieces(text: &str) -> Vec<(&str, PersonalData)> {
    found(text).into_iter().map(|(place, kind)| (text.get(place).unwrap(), kind)).collect()
}

fn masked(text: &str) -> String {
    mask(text, |kind| format!("{kind:?}"))
}

#[test]
fn addresses_and_numbers_are_seen() {
    assert_eq!(personal_data("mag ik jan.jansen@voorbeeld.nl mailen?"), [EmailAddress]);
    assert_eq!(personal_data("bel 06-12345678 of (020) 123 45 67"), [PhoneNumber]);
    assert_eq!(personal_data("zij belde +31 6 1234 5678"), [PhoneNumber]);
    assert_eq!(personal_data("haar bsn is 111222333"), [CitizenNumber]);
    assert_eq!(personal_data("op NL91 ABNA 0417 1643 00 gestort"), [BankAccount]);
    assert_eq!(personal_data("zij woont op 1234 AB"), [Postcode]);
    assert_eq!(personal_data("betaald met 4111 1111 1111 1111"), [PaymentCard]);
}

#[test]
fn ordinary_numbers_are_no_personal_data() {
    for text in [
        "sinds 25-05-2018 hebben we 12.000 leden",
        "art. 11.7 Tw en art. 5 lid 1",
        "mag ik na 24 maanden nog mailen @ de bieb?",
        "bsn 123456789 klopt niet",
        "0000000000",
        "van 01-01-2018 31-12-2019 12",
        "een factuur van 1234567890123456",
    ] {
        assert!(personal_data(text).is_empty(), "{text}");
    }
}

#[test]
fn kinds_come_in_a_fixed_order() {
    let text =
        "4111111111111111, 1234AB, NL91ABNA0417164300, 111222333, 0612345678, a@b.nl, c@d.nl";
    let all = [EmailAddress, PhoneNumber, CitizenNumber, BankAccount, Postcode, PaymentCard];
    assert_eq!(personal_data(text), all);
}

#[test]
fn an_address_goes_without_what_is_around_it() {
    let text = "é (jan@voorbeeld.nl), <piet@voorbeeld.nl>.";
    let all = [("jan@voorbeeld.nl", EmailAddress), ("piet@voorbeeld.nl", EmailAddress)];
    assert_eq!(pieces(text), all);
    assert!(found("@voorbeeld.nl, jan@bieb, @").is_empty());
}

#[test]
fn a_phone_number_has_its_plus_and_brackets() {
    assert_eq!(pieces("tel:+31 (0)6-12345678!"), [("+31 (0)6-12345678", PhoneNumber)]);
    assert_eq!(pieces("tel (020) 123 45 67"), [("(020) 123 45 67", PhoneNumber)]);
    assert_eq!(pieces("(020 123 45 67)"), [("020 123 45 67", PhoneNumber)]);
    assert_eq!(pieces("20+0612345678"), [("+0612345678", PhoneNumber)]);
}

#[test]
fn two_numbers_with_a_space_between_are_two() {
    let text = "0612345678 0687654321 111222333";
    let all =
        [("0612345678", PhoneNumber), ("0687654321", PhoneNumber), ("111222333", CitizenNumber)];
    assert_eq!(pieces(text), all);
}

#[test]
fn a_citizen_number_can_be_in_groups() {
    assert_eq!(pieces("bsn 1112.22.333."), [("1112.22.333", CitizenNumber)]);
    assert!(found("+111222333, 000000000, 12 111 222 333").is_empty());
}

#[test]
fn a_bank_account_can_be_in_groups_and_has_no_other_numbers_in_it() {
    for account in ["NL91ABNA0417164300", "nl91 abna 0417 1643 00", "NL 91 ABNA 0417 16 43 00"] {
        assert_eq!(pieces(&format!("op rekening:{account}.")), [(account, BankAccount)]);
    }
    assert_eq!(pieces("BE68-5390-0754-7034"), [("BE68-5390-0754-7034", BankAccount)]);
    let two = "NL91ABNA0417164300 NL20INGB0001234567 0612345678";
    assert_eq!(personal_data(two), [PhoneNumber, BankAccount]);
    assert_eq!(found(two).len(), 3);
    assert!(found("NL92 ABNA 0417 1643 01").iter().all(|(_, kind)| *kind != BankAccount));
}

/// Read as one long number, some of these sentences pass the check digits by chance.
#[test]
fn an_ordinary_sentence_is_no_bank_account() {
    let ends =
        ('a'..='z').flat_map(|a| ('a'..='z').map(move |b| format!("in 2018 hebben wij {a}{b}")));
    for text in ends {
        assert!(found(&text).is_empty(), "{text}");
    }
}

#[test]
fn a_postcode_stands_by_itself() {
    for text in ["1234 AB", "1234AB", "1234ab", "9999 XX", "(1000 ZZ)", "x 1234\u{a0}AB, y"] {
        assert_eq!(personal_data(text), [Postcode], "{text}");
    }
    assert_eq!(pieces("op 1234 AB 12"), [("1234 AB", Postcode)]);
    assert_eq!(pieces("1234AB 5678CD"), [("1234AB", Postcode), ("5678CD", Postcode)]);
}

#[test]
fn what_looks_like_a_postcode_is_often_none() {
    for text in [
        "in 2018 is er veel veranderd",
        "MEER DAN 1000 EN MINDER DAN 2000 OP DE LIJST",
        "1234 Ab",
        "0123 AB",
        "1234  AB",
        "1234SS 1234 SA 1234sd",
        "12345 AB",
        "1234 ABC",
        "x1234AB",
        "1234ABé",
        "25-05-2018 BV",
        "1.234 BV",
        "sinds 2018 AP",
        "1200px 1000kg",
        "1234éé",
    ] {
        assert!(found(text).is_empty(), "{text}");
    }
}

#[test]
fn a_card_is_known_by_its_check_digit() {
    for card in
        ["4111111111111111", "4111-1111-1111-1111", "5500 0000 0000 0004", "3782 822463 10005"]
    {
        assert_eq!(pieces(&format!("met {card}.")), [(card, PaymentCard)]);
    }
    for text in [
        "4111 1111 1111 1112",
        "7992739871300000",
        "411111111111",
        "41.11.11.11.11.11.11.11",
        "41111111111111110000",
        "31-10-2018 31-12-2018",
    ] {
        assert!(found(text).is_empty(), "{text}");
    }
    let text = "4111 1111 1111 1111 12 27";
    assert_eq!(pieces(text), [("4111 1111 1111 1111", PaymentCard)]);
}

#[test]
fn a_bank_account_is_no_card() {
    assert_eq!(personal_data("4111 1111 1111 1111 11"), [PaymentCard]);
    let of_a_card = (10..99).map(|check| format!("DE{check} 4111 1111 1111 1111 11"));
    let is_whole = |text: &String| pieces(text) == [(text.as_str(), BankAccount)];
    assert_eq!(of_a_card.filter(is_whole).count(), 1);
}

#[test]
fn masking_leaves_the_rest_as_it_is() {
    let text = "Bel (020) 123 45 67, of mail  jan@voorbeeld.nl…";
    assert_eq!(masked(text), "Bel [PhoneNumber], of mail  [EmailAddress]…");
    assert_eq!(masked("mag dat?"), "mag dat?");
}

#[test]
fn a_name_cannot_be_personal_data_itself() {
    let text = mask("bel 0612345678", |_| "of mail 06-12345678@voorbeeld.nl".to_owned());
    assert_eq!(text, "bel [of mail -voorbeeld.nl]");
}

/// Texts of what personal data is made of, so that it comes up in all neighbourhoods.
fn crowded() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        "[0-9]{1,4}",
        "[ .()/+@-]{1,2}",
        "[A-Za-zé]{1,2}",
        Just("0612345678".to_owned()),
        Just("+31 6".to_owned()),
        Just("111222333".to_owned()),
        Just("NL91 ABNA 0417 1643 00".to_owned()),
        Just("4111 1111 1111 1111".to_owned()),
        Just("1234 AB".to_owned()),
        Just("a@b.nl".to_owned()),
    ];
    prop::collection::vec(piece, 0..12).prop_map(|pieces| pieces.concat())
}

fn holds(text: &str) -> Result<(), TestCaseError> {
    let found = found(text);
    let mut end = 0;
    for (place, _) in &found {
        prop_assert!(place.start >= end && !place.is_empty());
        prop_assert!(text.get(place.clone()).is_some());
        end = place.end;
    }
    let masked = masked(text);
    prop_assert!(super::found(&masked).is_empty(), "{masked}");
    prop_assert_eq!(found.is_empty(), masked == text);
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2000))]

    #[test]
    fn places_are_in_order_and_masked_in_any_text(text in "\\PC*|.*") {
        holds(&text)?;
    }

    #[test]
    fn places_are_in_order_and_masked_in_crowded_text(text in crowded()) {
        holds(&text)?;
    }
}
