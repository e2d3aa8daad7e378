#![no_main]

use libfuzzer_sys::fuzz_target;
use vraagbaak_fuzz::{dates, text};

fuzz_target!(|data: &[u8]| dates::check(&text(data)));
