//! Vraagbaak: a question desk for the terminal. Marketing staff of Dutch public libraries type a
//! privacy question in their own words and get the closest answer, or an honest "that is not in
//! here". Everything is local: no network, no telemetry.
//!
//! # Layers
//! Arrows point down; `tests/layers.rs` reads the `use crate::…` paths and fails on one that points
//! up.
//!
//! | layer | module | what it holds |
//! |---|---|---|
//! | 5 | [`cli`] | arguments, one file a subcommand, exit codes; the only layer that prints |
//! | 4 | [`tui`] | the screen: actions, keys, model, update (pure), view, terminal, loop |
//! |   | [`report`] | the same things as JSON; lists, problems and measurements as text |
//! | 3 | [`publication`] | all of the content as a page, Markdown and graphs, for who has no terminal |
//! |   | [`transcript`] | pages and a whole conversation as plain text, Markdown and HTML, to print or to keep |
//! |   | [`conversation`] | what both of them drive and show: ask, choose, walk; no I/O, no clock |
//! |   | [`record`] | the decision record: build, write, read, replay |
//! |   | [`comparison`] | two contents compared by what they mean: texts, verdicts, every path |
//! |   | [`memory`] | what is remembered between two runs: preferences; typed lines and the inbox if asked for |
//! |   | [`inbox`] | questions without a good answer: likes with likes, and editing content for them; no I/O |
//! |   | [`wording`] | things in words that more than one layer above shows |
//! |   | [`audit`] | what `check` looks at beyond loading: reviews, sources, sentences, the tests in content |
//! |   | [`content`] | loading content with every check |
//! |   | [`schema`] | the JSON Schema of each kind of file, from its readers, for editors |
//! |   | [`watch`] | noticing that content folders changed, and loading them anew off the drawing thread |
//! |   | [`builtin`] | the content in the program: loaded and learnt by the build script |
//! | 2 | [`matching`] | reading a question, ranking, deciding, and why |
//! |   | [`guide`] | walking a scenario by answers, what its outcome turns on, the proof of a tree |
//! | 1 | [`knowledge`] | the content as valid, immutable data; loading it, and all that is wrong |
//! | 0 | [`text`] | folding, words, stems, width, wrapping, Markdown, what may be printed |
//! |   | [`language`], [`interface`] | the two languages; the words that the program itself speaks |
//! |   | [`storage`] | files for their owner alone: in one step, line by line, under a lock |
//!
//! `tui` and `report` never import each other: both show the pages that `conversation` makes of a
//! turn, so the screen, the plain mode and `--json` cannot disagree. Only `tui::terminal`,
//! `tui::run` and `tui::keys` know crossterm, only `knowledge::yaml` knows the YAML parser,
//! [`record`] and [`memory`] write only by [`storage`], and only `cli` prints.
//!
//! # The way of a question
//! `cli` loads a [`knowledge::Knowledge`] and a [`matching::Matcher`] and starts a
//! [`conversation::Conversation`]. A question is [read](matching) (words, repairs), ranked and
//! decided; the conversation keeps the decision as a turn; [`conversation::page`] makes of the turn
//! what is shown, in the language of the moment; `tui` or `report` shows it.
//!
//! # The way of a walk
//! A [`knowledge::Scenario`] is data; a [`guide::Tree`] looks its names up. Answers are kept by
//! question and [replayed](guide::walk) from the start, so that going back or changing one loses
//! nothing. [`conversation::walk`] adds what a person does with it: proposals from her question, a
//! change to confirm, ticks; [`wording::outcome`] puts an outcome in words for the screen, JSON and
//! the [`record`] alike. [`guide::proof`] follows every path of a tree at once when content is
//! loaded: what would leave a person stranded is an error with its line.
//!
//! # When content changes
//! [`watch`] hears of it on a thread of its own and loads the folder there, by what `cli` hands it; the
//! screen takes the result in as one more event. [`conversation::renewal`] puts the new content in the
//! place of the old: each turn keeps the content that it comes from, so what was said stays as it was
//! said, and an open walk is [carried over](guide::carry) by the names of its answers.
//!
//! # The build script
//! `build.rs` compiles layers 0 to 2 and `content` as its own modules, loads `content/` with them, and stores the
//! knowledge base and the matcher where [`builtin`] finds them: a start parses and learns nothing.
//! So these layers use no package that the script cannot use too, and nothing of the layers above.

// Nothing in the library may panic, leave, print or cut text by byte; a test may.
#![warn(
    clippy::exit,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::print_stderr,
    clippy::print_stdout,
    clippy::string_slice,
    clippy::todo,
    clippy::unimplemented,
    clippy::unreachable,
    clippy::unwrap_used
)]

pub mod audit;
pub mod builtin;
pub mod cli;
pub mod comparison;
pub mod content;
pub mod conversation;
pub mod guide;
pub mod inbox;
pub mod interface;
pub mod knowledge;
pub mod language;
pub mod matching;
pub mod memory;
pub mod publication;
pub mod record;
pub mod report;
pub mod schema;
pub mod storage;
pub mod text;
pub mod transcript;
pub mod tui;
pub mod watch;
pub mod wording;
