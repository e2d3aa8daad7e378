#![no_main]

use libfuzzer_sys::fuzz_target;
use vraagbaak_fuzz::{record, text};

fuzz_target!(|data: &[u8]| record::check(&text(data)));
