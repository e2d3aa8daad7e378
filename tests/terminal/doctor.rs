//! The test line of `doctor`, measured by asking the terminal where the cursor is.

use crate::person::Person;

const WHERE_IS_THE_CURSOR: &str = "\x1b[6n";

#[test]
fn the_test_line_is_measured() {
    for (answer, told) in [
        ("\x1b[1;40R", "Nagemeten: 39 kolommen, zoals het hoort."),
        ("\x1b[1;60R", "De proefregel hoort 39 kolommen breed te zijn, maar is er hier 59."),
    ] {
        let person = Person::new();
        let mut visit = person.visits(&["doctor"]);
        visit.wait("the question", |visit| visit.written().contains(WHERE_IS_THE_CURSOR));
        visit.send(answer);
        assert_eq!(visit.end(), 0);
        let said = visit.picture();
        assert!(said.replace("\n                 ", " ").contains(told), "{said}");
        assert!(said.contains("84 bij 40 tekens") && said.contains("het scherm"), "{said}");
        assert_eq!(said.matches('✓').count(), 1, "the line is gone before it is shown: {said}");
        visit.left_the_terminal_as_it_was();
    }
}

#[test]
fn a_terminal_that_does_not_say_keeps_nobody_waiting() {
    let person = Person::new();
    let mut visit = person.visits(&["doctor"]);
    assert_eq!(visit.end(), 0);
    assert!(visit.picture().contains("Staan de twee strepen rechts"), "{}", visit.picture());
    visit.left_the_terminal_as_it_was();
}
