//! What is copied: the outcome of a walk or the last turn, to be pasted elsewhere.

use super::{markdown, text};
use crate::conversation::Conversation;
use crate::conversation::command::Form;
use crate::conversation::element::Element;
use crate::conversation::page::page;
use crate::record;

/// How wide copied text is set, in columns.
const COLUMNS: usize = 80;

/// The end of a conversation in this form: an outcome as its record, another turn as its page without
/// what can be done on the screen. Nothing before anything was asked.
pub fn copy(conversation: &Conversation, form: Form) -> Option<String> {
    let interface = conversation.interface();
    let elements = page(conversation, conversation.turns().last()?);
    match form {
        Form::Text => {
            let is_kept = |element: &Element| !matches!(element, Element::Hint(_));
            let kept: Vec<Element> = elements.into_iter().filter(is_kept).collect();
            Some(text(&kept, interface, COLUMNS))
        }
        Form::Markdown => {
            let record = conversation.record();
            let record = record.map(|record| record::markdown(&record, interface));
            record.or_else(|| Some(markdown(&elements, interface)))
        }
    }
}
