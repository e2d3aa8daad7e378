//! How far the review of what is published has come.

use super::{Publication, anchors};
use crate::knowledge::{Review, ReviewStatus};

/// Something that is reviewed: its title, its anchor, its review.
struct Reviewed<'a> {
    title: &'a str,
    anchor: String,
    review: Option<&'a Review>,
}

impl Publication<'_> {
    /// How many entries and scenarios are draft, approved and overdue, in a line.
    pub(super) fn state(&self) -> String {
        let all = self.reviewed();
        let count = |is: &dyn Fn(&Review) -> bool| -> usize {
            all.iter().filter_map(|found| found.review).filter(|review| is(review)).count()
        };
        let arguments = [
            ("draft", count(&|review| review.status == ReviewStatus::Draft).into()),
            ("reviewed", count(&|review| review.status == ReviewStatus::Reviewed).into()),
            ("overdue", count(&|review| self.is_overdue(review)).into()),
        ];
        let line = self.interface().say_with("publication-state", &arguments);
        match all.iter().filter(|found| found.review.is_none()).count() {
            0 => line,
            none => {
                let none = [("count", none.into())];
                format!("{line} {}", self.interface().say_with("publication-unreviewed", &none))
            }
        }
    }

    /// What must be looked at again: title and anchor.
    pub(super) fn overdue(&self) -> Vec<(&str, String)> {
        let all = self.reviewed().into_iter();
        let overdue =
            all.filter(|found| found.review.is_some_and(|review| self.is_overdue(review)));
        overdue.map(|found| (found.title, found.anchor)).collect()
    }

    fn is_overdue(&self, review: &Review) -> bool {
        review.due().is_some_and(|due| due < self.conversation.today())
    }

    fn reviewed(&self) -> Vec<Reviewed<'_>> {
        let entries = self.knowledge().entries.iter().filter(|_| self.is_whole());
        let entries = entries.map(|entry| Reviewed {
            title: self.say(&entry.question),
            anchor: anchors::entry(&entry.id),
            review: entry.review.as_ref(),
        });
        let scenarios = self.scenarios().into_iter().map(|scenario| Reviewed {
            title: self.say(&scenario.title),
            anchor: anchors::scenario(&scenario.id),
            review: scenario.review.as_ref(),
        });
        entries.chain(scenarios).collect()
    }
}
