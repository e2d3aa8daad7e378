#![no_main]

use libfuzzer_sys::fuzz_target;
use vraagbaak_fuzz::{text, yaml};

fuzz_target!(|data: &[u8]| yaml::check(&text(data)));
