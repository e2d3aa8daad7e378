//! A library's own folder beside the central content: what is loaded, what is wrong with it, and that
//! what is its own is shown as such. On small content, so that learning it takes no time.

#[path = "../support/mod.rs"]
mod support;

mod desk;
mod found;
mod loading;
mod problems;
mod program;
mod shown;
mod versions;
