#![no_main]

use libfuzzer_sys::fuzz_target;
use vraagbaak_fuzz::{matching, text};

fuzz_target!(|data: &[u8]| matching::check(&text(data)));
