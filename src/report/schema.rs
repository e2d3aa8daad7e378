//! The kinds of content file of which there is a schema.

use serde_json::{Value, json};

use crate::interface::Interface;
use crate::knowledge::kinds::FileKind;
use crate::schema::about;
use crate::text::wrap::wrap_plain;

/// Each kind with its files, what they hold below it; then how to use a schema.
pub fn kinds(interface: &Interface, columns: usize) -> String {
    let mut lines = Vec::new();
    for kind in FileKind::ALL {
        let files = kind.files().map(str::to_owned);
        let files = files.unwrap_or_else(|| interface.say("schema-own-keys-place"));
        lines.push(format!("{}: {files}", kind.name()));
        let about = wrap_plain(&about(kind, interface), columns.saturating_sub(6).max(20));
        lines.extend(about.into_iter().map(|line| format!("      {line}")));
    }
    lines.push(String::new());
    lines.extend(wrap_plain(&interface.say("schema-how"), columns));
    lines.push(String::new());
    lines.join("\n")
}

/// The same as a list of objects.
pub fn kinds_json(interface: &Interface) -> Value {
    let object = |kind: FileKind| json!({"kind": kind.name(), "files": kind.files(), "about": about(kind, interface)});
    FileKind::ALL.into_iter().map(object).collect()
}
