//! A text that is typed.
