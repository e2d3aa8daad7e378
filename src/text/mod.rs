//! Text as people type and read it: folding, words, stems, edit distance, display width, wrapping.
//!
//! This layer knows nothing of the content. Nothing here indexes into text by byte: words are
//! slices that a segmenter cut, widths are columns of the terminal, lengths are graphemes.

pub mod ascii;
pub mod day;
pub mod distance;
pub mod fold;
pub mod markdown;
pub mod personal;
pub mod printable;
pub mod sound;
pub mod spoken_day;
pub mod spoken_length;
mod spoken_number;
mod spoken_pieces;
pub mod stem;
pub mod width;
pub mod words;
pub mod wrap;
