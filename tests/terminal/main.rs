//! The real program in a real terminal: every way in and out, and whole visits by keyboard.

#![cfg(unix)]

#[path = "../support/animals.rs"]
mod animals;
mod doctor;
#[cfg(target_os = "linux")]
mod idle;
mod links;
mod own_keys;
mod person;
mod remembering;
mod signs;
mod sizes;
mod typing;
mod visit;
mod visiting;
mod watching;
mod ways_out;
