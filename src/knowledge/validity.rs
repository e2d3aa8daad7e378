//! For how long something holds: when it must be looked at again, and between which days it is valid.

use jiff::Span;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::entry::Review;
use super::scenario::{Advice, Outcome, Scenario};

/// Whether a review still holds on a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// It does, or nothing says for how long.
    Fresh,
    /// It should have been looked at again by this day.
    Overdue(Date),
    /// The same, for longer than a whole term of the review: nobody should rely on it.
    FarOverdue(Date),
}

impl Review {
    /// The day by which it must be looked at again; nothing where it does not say after how many months.
    pub fn due(&self) -> Option<Date> {
        self.after_terms(1)
    }

    /// How it stands on a day. On the day that it is due it still holds.
    pub fn standing(&self, on: Date) -> Standing {
        let Some(due) = self.due().filter(|due| *due < on) else { return Standing::Fresh };
        let is_far = self.after_terms(2).is_some_and(|far| far < on);
        if is_far { Standing::FarOverdue(due) } else { Standing::Overdue(due) }
    }

    fn after_terms(&self, terms: u32) -> Option<Date> {
        let months = self.every_months.filter(|months| *months > 0)?.checked_mul(terms)?;
        let span = Span::new().try_months(months).ok()?;
        // A term beyond the calendar never ends.
        self.on.checked_add(span).ok()
    }
}

/// The days between which something is valid, both included; open where there is none.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Period {
    /// The first day.
    pub from: Option<Date>,
    /// The last day.
    pub until: Option<Date>,
}

/// Where a day lies to a period.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Within {
    /// In it.
    Valid,
    /// Before its first day, which is this one.
    NotYet(Date),
    /// After its last day, which is this one.
    NoLonger(Date),
}

impl Period {
    /// Where a day lies to it.
    pub fn at(&self, day: Date) -> Within {
        match (self.from, self.until) {
            (Some(from), _) if day < from => Within::NotYet(from),
            (_, Some(until)) if day > until => Within::NoLonger(until),
            _ => Within::Valid,
        }
    }
}

/// What stands against an outcome on the day that somebody asks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Caveat {
    /// The scenario should have been looked at again by this day.
    Overdue(Date),
    /// It is so long overdue that only the privacy officer can say.
    FarOverdue(Date),
    /// The outcome is valid from this day on.
    NotYet(Date),
    /// The outcome was valid until this day.
    NoLonger(Date),
}

impl Caveat {
    /// The strongest that applies on `day`.
    pub fn of(review: Option<&Review>, period: Period, day: Date) -> Option<Self> {
        let standing = review.map_or(Standing::Fresh, |review| review.standing(day));
        match (period.at(day), standing) {
            (Within::NotYet(from), _) => Some(Self::NotYet(from)),
            (Within::NoLonger(until), _) => Some(Self::NoLonger(until)),
            (Within::Valid, Standing::FarOverdue(due)) => Some(Self::FarOverdue(due)),
            (Within::Valid, Standing::Overdue(due)) => Some(Self::Overdue(due)),
            (Within::Valid, Standing::Fresh) => None,
        }
    }

    /// The advice that is left with it: where nobody should rely on a "yes" or a "need not", the privacy
    /// officer is asked. What forbids or obliges stays, since that errs on the safe side.
    pub const fn caps(self, advice: Advice) -> Advice {
        match (self, advice) {
            (Self::Overdue(_), _)
            | (_, Advice::NotAllowed | Advice::Required | Advice::AskOfficer | Advice::Continue) => {
                advice
            }
            (_, Advice::Allowed | Advice::AllowedIf | Advice::NotRequired) => Advice::AskOfficer,
        }
    }
}

impl Scenario {
    /// What stands against one of its outcomes on a day: it is overdue, or the outcome is not valid then.
    pub fn caveat(&self, outcome: &Outcome, on: Date) -> Option<Caveat> {
        Caveat::of(self.review.as_ref(), outcome.valid, on)
    }

    /// The advice of one of its outcomes on a day, with what stands against it.
    pub fn advice(&self, outcome: &Outcome, on: Date) -> Advice {
        let caveat = self.caveat(outcome, on);
        caveat.map_or(outcome.verdict, |caveat| caveat.caps(outcome.verdict))
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::{Caveat, Period, Standing, Within};
    use crate::knowledge::scenario::Advice;
    use crate::knowledge::{Review, ReviewStatus};

    fn review(every_months: Option<u32>) -> Review {
        Review {
            on: date(2026, 1, 31),
            by: "redactie".into(),
            checked: None,
            status: ReviewStatus::Draft,
            every_months,
            open: Vec::new(),
        }
    }

    #[test]
    fn a_review_holds_until_and_on_the_day_that_it_is_due() {
        let review = review(Some(1));
        let due = date(2026, 2, 28);
        assert_eq!(review.standing(due), Standing::Fresh);
        assert_eq!(review.standing(date(2026, 3, 1)), Standing::Overdue(due));
        assert_eq!(review.standing(date(2026, 3, 31)), Standing::Overdue(due));
        assert_eq!(review.standing(date(2026, 4, 1)), Standing::FarOverdue(due));
    }

    #[test]
    fn a_review_without_a_term_or_with_an_endless_one_holds() {
        for months in [None, Some(0), Some(u32::MAX)] {
            assert_eq!(review(months).standing(date(9999, 12, 31)), Standing::Fresh, "{months:?}");
        }
    }

    #[test]
    fn both_ends_of_a_period_are_in_it() {
        let period = Period { from: Some(date(2026, 7, 1)), until: Some(date(2026, 12, 31)) };
        assert_eq!(period.at(date(2026, 6, 30)), Within::NotYet(date(2026, 7, 1)));
        assert_eq!(period.at(date(2026, 7, 1)), Within::Valid);
        assert_eq!(period.at(date(2026, 12, 31)), Within::Valid);
        assert_eq!(period.at(date(2027, 1, 1)), Within::NoLonger(date(2026, 12, 31)));
        assert_eq!(Period::default().at(date(1970, 1, 1)), Within::Valid);
    }

    #[test]
    fn only_what_allows_is_capped() {
        let due = date(2026, 1, 1);
        for (advice, left) in [
            (Advice::Allowed, Advice::AskOfficer),
            (Advice::AllowedIf, Advice::AskOfficer),
            (Advice::NotRequired, Advice::AskOfficer),
            (Advice::NotAllowed, Advice::NotAllowed),
            (Advice::Required, Advice::Required),
            (Advice::Continue, Advice::Continue),
        ] {
            assert_eq!(Caveat::FarOverdue(due).caps(advice), left);
            assert_eq!(Caveat::NoLonger(due).caps(advice), left);
            assert_eq!(Caveat::Overdue(due).caps(advice), advice);
        }
    }
}
