//! Pages as texts that leave the screen.

mod text;

pub use text::text;
