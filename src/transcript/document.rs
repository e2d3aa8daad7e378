//! What stands around the text of an HTML page that needs nothing else: no script, no other file,
//! no network.

use super::html::escaped;
use crate::interface::Interface;

/// How a page looks, on a screen by day and by night and on paper.
const STYLE: &str = include_str!("page.css");

/// A whole page in the language of the interface, with this title, a style beside that of every
/// page, and this body, which holds no text that is not escaped.
pub(crate) fn document(interface: &Interface, title: &str, style: &str, body: &str) -> String {
    let language = interface.language().code();
    let title = escaped(title);
    // The policy holds a browser to it as well: nothing is fetched and nothing runs.
    format!(
        "<!DOCTYPE html>\n<html lang=\"{language}\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta http-equiv=\"Content-Security-Policy\" \
         content=\"default-src 'none'; style-src 'unsafe-inline'\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <meta name=\"referrer\" content=\"no-referrer\">\n\
         <title>{title}</title>\n<style>\n{STYLE}{style}</style>\n</head>\n\
         <body>\n{body}</body>\n</html>\n",
    )
}
