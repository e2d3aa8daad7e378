#![no_main]

use libfuzzer_sys::fuzz_target;
use vraagbaak_fuzz::{markdown, text};

fuzz_target!(|data: &[u8]| markdown::check(&text(data)));
