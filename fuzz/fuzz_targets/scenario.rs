#![no_main]

use libfuzzer_sys::fuzz_target;
use vraagbaak_fuzz::{scenario, text};

fuzz_target!(|data: &[u8]| scenario::check(&text(data)));
