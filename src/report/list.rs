//! All entries by topic, as text.

use crate::interface::Interface;
use crate::knowledge::Knowledge;
use crate::text::wrap::wrap_plain;
use crate::wording::own::entry_line;
use crate::wording::topic_title;

/// The topics with their entries: the identifier, then the question below it.
pub fn list(knowledge: &Knowledge, interface: &Interface, columns: usize) -> String {
    let language = interface.language();
    let mut lines = Vec::new();
    for (topic, entries) in knowledge.by_topic() {
        if !lines.is_empty() {
            lines.push(String::new());
        }
        lines.push(topic_title(topic, interface));
        for place in entries {
            let Some(entry) = knowledge.entries.get(place) else {
                continue;
            };
            lines.push(format!("  {}", entry.id));
            let question = entry_line(entry, interface);
            let wrapped = wrap_plain(&question, columns.saturating_sub(6).max(20));
            lines.extend(wrapped.into_iter().map(|line| format!("      {line}")));
        }
    }
    if !knowledge.manifest.see_also.is_empty() {
        lines.extend([String::new(), interface.say("see-also")]);
    }
    for see_also in &knowledge.manifest.see_also {
        let title = see_also.title.in_language(language);
        lines.push(format!("  {title} {}", see_also.entries.join(", ")));
    }
    lines.push(String::new());
    lines.join("\n")
}
