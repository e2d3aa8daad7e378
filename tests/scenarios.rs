//! The nine scenarios: every path in both languages, and the six tables of rules that they follow.

use std::collections::BTreeMap;

use jiff::ToSpan;
use jiff::civil::{Date, date};
use vraagbaak::builtin;
use vraagbaak::guide::proof::prove;
use vraagbaak::guide::{Answers, Tree, Value};
use vraagbaak::knowledge::scenario::Advice::{AllowedIf, AskOfficer, Continue, NotAllowed};
use vraagbaak::knowledge::scenario::{Advice, Outcome};
use vraagbaak::knowledge::{Knowledge, ReviewStatus};
use vraagbaak::language::Language;

const TODAY: Date = date(2026, 11, 24);

const IDS: [&str; 9] = [
    "bibliotheek-op-school",
    "datalek",
    "extern-bureau",
    "inzage-en-verwijderen",
    "leengedrag",
    "mag-deze-actie",
    "nieuwsbrief-opnieuw-inschrijven",
    "ouders-jeugdleden",
    "winback",
];

fn knowledge() -> Knowledge {
    builtin::knowledge().unwrap()
}

fn answers_of(answered: &[(usize, Value)]) -> Answers {
    let mut answers = Answers::default();
    for (question, value) in answered {
        answers.set(*question, *value);
    }
    answers
}

#[test]
fn there_are_nine_and_none_claims_to_be_reviewed() {
    let knowledge = knowledge();
    let ids: Vec<_> = knowledge.scenarios.iter().map(|scenario| scenario.id.as_str()).collect();
    assert_eq!(ids, IDS);
    for scenario in &knowledge.scenarios {
        let review = scenario.review.as_ref().unwrap_or_else(|| panic!("{}", scenario.id));
        assert_eq!(review.status, ReviewStatus::Draft, "{}", scenario.id);
        assert!(!review.open.is_empty(), "{}: nothing to confirm", scenario.id);
        for language in Language::ALL {
            let count = scenario.phrasings.get(language).map_or(0, Vec::len);
            assert!(count >= 6, "{} {language}: {count} phrasings", scenario.id);
        }
    }
}

#[test]
fn every_outcome_says_what_it_rests_on_and_what_to_do() {
    for scenario in &knowledge().scenarios {
        for outcome in &scenario.outcomes {
            let name = format!("{}: {}", scenario.id, outcome.name);
            let leads_on = outcome.verdict == Continue;
            assert!(leads_on || !outcome.sources.is_empty(), "{name}: no sources");
            assert!(leads_on || !outcome.see.is_empty(), "{name}: nothing to read");
            let asks = outcome.verdict == AskOfficer;
            assert_eq!(asks, !outcome.bring.is_empty(), "{name}: what to bring");
            let conditional = matches!(outcome.verdict, AllowedIf | Advice::Required);
            assert!(!conditional || !outcome.conditions.is_empty(), "{name}: no conditions");
            for citation in outcome.sources.iter().filter(|citation| citation.source == "tw") {
                let at = citation.at.as_deref().unwrap_or_default();
                assert!(!at.contains("11.7 lid"), "{name}: {at}");
            }
        }
    }
}

/// The texts of an outcome, filled in.
fn texts(tree: &Tree<'_>, outcome: &Outcome, answers: &Answers, language: Language) -> Vec<String> {
    let texts = [&outcome.title, &outcome.advice].into_iter();
    let texts = texts.chain(&outcome.conditions).chain(&outcome.bring);
    texts.map(|text| tree.filled(text, answers, TODAY, language)).collect()
}

#[test]
fn every_path_ends_in_whole_sentences_in_both_languages() {
    for scenario in &knowledge().scenarios {
        let tree = Tree::new(scenario);
        let mut paths = 0;
        for path in tree.paths(TODAY) {
            paths += 1;
            let answers = answers_of(&path.answered);
            let trail = tree.trail(&answers, TODAY);
            assert_eq!(trail.outcome(), Some(path.outcome), "{}: {path:?}", scenario.id);
            assert_eq!(trail.answered, path.answered);
            for language in Language::ALL {
                let texts = texts(&tree, &scenario.outcomes[path.outcome], &answers, language);
                for text in &texts {
                    let text = text.trim();
                    assert!(!text.is_empty() && !text.contains(['{', '}']), "{text}");
                    assert!(!text.contains("  ") || text.contains('\n'), "a hole in: {text}");
                    assert!(text.starts_with(|c: char| !c.is_lowercase()), "{text}");
                }
                assert!(texts[1].trim_end().ends_with(['.', '?', '!', ':']), "{}", texts[1]);
            }
        }
        let proof = prove(&tree);
        assert_eq!(proof.flaws, []);
        assert_eq!(proof.paths, paths, "{}", scenario.id);
    }
}

/// The answers of a path by name; a question that did not come up is empty.
struct Given<'a>(BTreeMap<&'a str, String>);

impl<'a> Given<'a> {
    fn new(tree: &'a Tree<'a>, answered: &[(usize, Value)]) -> Self {
        let named = answered.iter().map(|(place, value)| {
            let question = tree.question(*place).unwrap();
            (question.name.as_str(), value.name(question))
        });
        Self(named.collect())
    }

    fn get(&self, name: &str) -> &str {
        self.0.get(name).map_or("", String::as_str)
    }

    fn is(&self, name: &str, values: &[&str]) -> bool {
        values.contains(&self.get(name))
    }

    /// How many options are ticked.
    fn ticks(&self, name: &str) -> usize {
        self.get(name).split(',').filter(|tick| !["", "geen"].contains(tick)).count()
    }
}

/// W1: winback timing.
fn w1(given: &Given<'_>) -> Advice {
    // 1. Who is not sure whether somebody unsubscribed must look first.
    if !given.is("afgemeld", &["nee"]) {
        return NotAllowed;
    }
    // 2. By phone only with provable consent.
    if given.is("kanaal", &["telefoon"]) && !given.is("toestemming-bellen", &["ja"]) {
        return NotAllowed;
    }
    // 3. A written period with a reason, also in the statement; who does not know asks.
    match given.get("termijn-vastgelegd") {
        "nee" => return NotAllowed,
        "weet-niet" => return AskOfficer,
        _ => {}
    }
    if given.is("bewaartermijn", &["unknown"]) || given.is("einde", &["unknown"]) {
        return AskOfficer;
    }
    // 4. Inside that period?
    let ended: Date = given.get("einde").parse().unwrap();
    let months: i64 = given.get("bewaartermijn").parse().unwrap();
    let has_passed = |months: i64| ended.checked_add(months.months()).unwrap() <= TODAY;
    if has_passed(months) {
        return NotAllowed;
    }
    // 5 and 7. By mail a customer, or consent.
    if given.is("kanaal", &["mail"]) && !given.is("betaald", &["ja"]) {
        return if given.is("toestemming", &["ja"]) { AllowedIf } else { NotAllowed };
    }
    if given.is("kanaal", &["telefoon"]) {
        return AllowedIf;
    }
    // 6. How long ago; beyond 24 months it is not advised, near four years not allowed.
    match (has_passed(12), has_passed(24)) {
        (false, _) => AllowedIf,
        (true, false) => AskOfficer,
        (true, true) => NotAllowed,
    }
}

/// W2: the library at school.
fn w2(given: &Given<'_>) -> Advice {
    match given.get("herkomst") {
        // 2 and 3. Model A: only the school's message, within the agreement.
        "school" => match (given.get("afzender"), given.get("overeenkomst")) {
            ("bibliotheek", _) => NotAllowed,
            ("school", "ja") => Advice::Allowed,
            _ => AskOfficer,
        },
        // 4. Model B: all three arranged. A service message is asked apart; the table is silent.
        "samen" if given.is("soort", &["service"]) => AllowedIf,
        "samen" if given.ticks("geregeld") == 3 => AllowedIf,
        // 5. Model C: service, or marketing with valid consent.
        "ouders" if given.is("soort", &["service"]) => Advice::Allowed,
        "ouders" if given.is("toestemming", &["ouder", "leerling"]) => AllowedIf,
        "samen" | "ouders" => NotAllowed,
        // Not in the table: no addresses of the school at all.
        "geen-adres" => AllowedIf,
        // 1. Unknown: do not send, ask.
        _ => AskOfficer,
    }
}

/// W3: an agency that calls.
fn w3(given: &Given<'_>) -> Advice {
    // 7. Another channel.
    if !given.is("kanaal", &["telefoon"]) {
        return Continue;
    }
    let arranged = |name: &str| if given.ticks(name) == 5 { AllowedIf } else { NotAllowed };
    let research = given.is("doel", &["onderzoek"]);
    // 2. Promotion in a survey makes it an offer; who does not know reads the script first.
    if research && given.is("reclame-erbij", &["weet-niet"]) {
        return NotAllowed;
    }
    if research && given.is("reclame-erbij", &["nee"]) {
        // 3. Own customers, everything prepared; others: ask.
        if !given.is("doelgroep", &["klanten"]) {
            return AskOfficer;
        }
        return match given.ticks("onderzoek-klaar") {
            3 => arranged("geregeld"),
            _ => NotAllowed,
        };
    }
    if given.is("doel", &["dienst"]) {
        return arranged("geregeld");
    }
    // 4. Consent, or no person at all.
    if given.is("toestemming", &["ja", "organisatie"]) {
        return arranged("geregeld-aanbod");
    }
    // 5. An ideal organisation, or maybe: ask.
    if given.is("ideeel", &["nee"]) { NotAllowed } else { AskOfficer }
}

/// W4: mailing on borrowing behaviour.
fn w4(given: &Given<'_>) -> Advice {
    // 1. About the own loan; and what staff pick by request, which the table does not have.
    match given.get("soort") {
        "dienst" => return Advice::Allowed,
        "op-verzoek" => return AllowedIf,
        _ => {}
    }
    // 3, asked before 2: without loans another scenario or entry goes on.
    match (given.get("leengegevens"), given.get("jeugd")) {
        ("weet-niet", _) => return AskOfficer,
        (_, "weet-niet") => return NotAllowed,
        ("nee", _) => return Continue,
        // 2. No profiling of children.
        (_, "ja") => return NotAllowed,
        _ => {}
    }
    // 4. Separate consent.
    if !given.is("toestemming", &["ja"]) {
        return NotAllowed;
    }
    // 5 and 6.
    if !given.is("gevoelig", &["nee"]) {
        return AskOfficer;
    }
    if given.ticks("geregeld") == 4 { AllowedIf } else { NotAllowed }
}

/// W5: old newsletter readers.
fn w5(given: &Given<'_>) -> Advice {
    // 1 and 2.
    if !given.is("afgemeld", &["nee"]) {
        return NotAllowed;
    }
    if given.is("bewijs", &["ja"]) {
        return AllowedIf;
    }
    // 3 and 4. A customer who could always refuse, own similar services only.
    let customer = given.is("relatie", &["lid", "oud-lid"]);
    if customer && !given.is("weigeren", &["nee"]) {
        return match (given.get("weigeren"), given.get("aanbod"), given.get("relatie")) {
            ("weet-niet", ..) | (_, "weet-niet", _) => AskOfficer,
            (_, "nee", _) => NotAllowed,
            (.., "oud-lid") => Continue,
            _ => AllowedIf,
        };
    }
    // 5 and 6. Consent in another way than by a mail, a letter or a call that asks for it.
    match (given.get("kanaal"), given.get("antwoord")) {
        ("mail" | "post" | "telefoon", _) => AskOfficer,
        (_, "ja") => AllowedIf,
        _ => NotAllowed,
    }
}

/// W6: recruiting the parents of youth members.
fn w6(given: &Given<'_>) -> Advice {
    // 7, asked first: a way without a name.
    if given.is("kanaal", &["zonder-naam"]) {
        return Advice::Allowed;
    }
    // 1.
    match given.get("via-school") {
        "ja" => return Continue,
        "weet-niet" => return AskOfficer,
        _ => {}
    }
    // 2 and 3.
    if given.is("betalend", &["ja"]) || given.is("toestemming", &["ja"]) {
        return AllowedIf;
    }
    // 7. Addressed post to prospects.
    if given.is("kanaal", &["post"]) {
        return AskOfficer;
    }
    let by_phone = given.is("kanaal", &["telefoon"]);
    match (given.get("bericht"), given.get("toestemming-jeugd")) {
        // 4.
        ("aanbod-ouder", _) => NotAllowed,
        // 6. The child's own card.
        ("pas", _) => Advice::Allowed,
        ("jeugd", "ouder" | "jongere") => AllowedIf,
        // By phone being a customer is no longer enough, so without consent nothing is left to ask.
        _ if by_phone => NotAllowed,
        // 5, and what is uncertain of 6.
        _ => AskOfficer,
    }
}

/// From the answers of a path to the verdict of a table.
type Table = fn(&Given<'_>) -> Advice;

const TABLES: [(&str, Table); 6] = [
    ("winback", w1),
    ("bibliotheek-op-school", w2),
    ("extern-bureau", w3),
    ("leengedrag", w4),
    ("nieuwsbrief-opnieuw-inschrijven", w5),
    ("ouders-jeugdleden", w6),
];

#[test]
fn every_path_of_the_six_tables_has_the_verdict_of_its_table() {
    let knowledge = knowledge();
    for (id, table) in TABLES {
        let scenario = knowledge.scenario(id).unwrap();
        let tree = Tree::new(scenario);
        for path in tree.paths(TODAY) {
            let given = Given::new(&tree, &path.answered);
            let found = scenario.outcomes[path.outcome].verdict;
            assert_eq!(found, table(&given), "{id}: {:?}", given.0);
        }
    }
}

/// Winback by named answers.
fn winback(
    knowledge: &Knowledge,
    (ended, months): (Date, u32),
    today: Date,
) -> (Tree<'_>, Answers, &Outcome) {
    let tree = Tree::new(knowledge.scenario("winback").unwrap());
    let mut answers = Answers::default();
    for (name, value) in
        [("afgemeld", "nee"), ("kanaal", "mail"), ("termijn-vastgelegd", "ja"), ("betaald", "ja")]
    {
        let place = tree.question_named(name).unwrap();
        answers.set(place, Value::from_name(value, tree.question(place).unwrap()).unwrap());
    }
    answers.set(tree.question_named("bewaartermijn").unwrap(), Value::Months(months));
    answers.set(tree.question_named("einde").unwrap(), Value::Day(ended));
    let outcome = tree.trail(&answers, today).outcome().unwrap();
    let outcome = &tree.scenario().outcomes[outcome];
    (tree, answers, outcome)
}

#[test]
fn winback_is_counted_to_the_day() {
    let knowledge = knowledge();
    let ended = date(2025, 5, 1);
    for (months, today, name, last, gone) in [
        (24, date(2026, 3, 1), "mail-mag", Some(date(2026, 4, 30)), date(2027, 5, 1)),
        (24, date(2026, 4, 30), "mail-mag", Some(date(2026, 4, 30)), date(2027, 5, 1)),
        (24, date(2026, 5, 1), "mail-overleg", None, date(2027, 5, 1)),
        (6, date(2025, 10, 31), "mail-mag", Some(date(2025, 10, 31)), date(2025, 11, 1)),
        (6, date(2025, 11, 1), "termijn-voorbij", None, date(2025, 11, 1)),
        (60, date(2027, 4, 30), "mail-overleg", None, date(2030, 5, 1)),
        (60, date(2027, 5, 1), "afgeraden", None, date(2030, 5, 1)),
        (60, date(2029, 1, 31), "afgeraden", None, date(2030, 5, 1)),
        (60, date(2029, 2, 1), "mail-te-laat", None, date(2030, 5, 1)),
    ] {
        let (tree, answers, outcome) = winback(&knowledge, (ended, months), today);
        assert_eq!(outcome.name, name, "{months} months, {today}");
        assert_eq!(tree.computed("wissen-op", &answers, today), Some(gone));
        if let Some(last) = last {
            assert_eq!(tree.computed("laatste-dag", &answers, today), Some(last));
        }
    }
}

/// On whatever day, what an outcome says never contradicts the day on which it says so.
#[test]
fn the_verdict_and_the_days_never_contradict_each_other() {
    let knowledge = knowledge();
    let ends = [
        date(2024, 2, 29),
        date(2025, 1, 31),
        date(2025, 3, 31),
        date(2025, 8, 31),
        date(2025, 12, 31),
        date(2026, 2, 28),
    ];
    for ended in ends {
        for months in [1, 2, 6, 11, 12, 13, 18, 24, 30, 46] {
            for days in 0..1_500 {
                let today = ended.checked_add(days.days()).unwrap();
                let (tree, answers, outcome) = winback(&knowledge, (ended, months), today);
                let day = |name: &str| tree.computed(name, &answers, today).unwrap();
                let case = format!("ended {ended}, {months} months, {today}");
                match outcome.name.as_str() {
                    "mail-mag" => assert!(day("laatste-dag") >= today, "{case}"),
                    "termijn-voorbij" => assert!(day("wissen-op") <= today, "{case}"),
                    "mail-overleg" => {
                        assert!(day("na-12-maanden") <= today, "{case}");
                        assert!(day("uiterste-dag") >= today, "{case}");
                    }
                    "afgeraden" => assert!(day("na-24-maanden") <= today, "{case}"),
                    "mail-te-laat" => assert!(day("na-45-maanden") <= today, "{case}"),
                    other => panic!("{case}: {other}"),
                }
            }
        }
    }
}
