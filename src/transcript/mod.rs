//! Pages, and a whole conversation, as texts that leave the screen: plain text to print, Markdown
//! and HTML to keep, to send or to put on paper.
//!
//! Everything here is made of the same elements as the screen; nothing here knows a terminal. What
//! was typed may hold anything, so each form writes text in such a way that it reads back as that
//! text and nothing else.

mod copy;
pub(crate) mod document;
pub(crate) mod escape;
pub(crate) mod html;
mod link;
pub(crate) mod markdown;
mod parts;
mod save;
pub(crate) mod targets;
mod text;

pub use copy::copy;
pub use escape::inline as escaped;
pub use html::html;
pub use markdown::{conversation_markdown, markdown};
pub use save::{Format, save};
pub use text::text;

use crate::conversation::Conversation;
use crate::text::day::day_in_words;

/// The day of a conversation and the title of the content, in a line.
pub(crate) fn day_and_title(conversation: &Conversation) -> String {
    let language = conversation.language();
    let title = conversation.knowledge().manifest.title.in_language(language);
    format!("{} · {title}", day_in_words(conversation.today(), language))
}

/// What the answers are worth, where the content says so.
pub(crate) fn disclaimer(conversation: &Conversation) -> Option<&str> {
    let disclaimer = conversation.knowledge().manifest.disclaimer.as_ref();
    disclaimer.map(|text| text.in_language(conversation.language()))
}
