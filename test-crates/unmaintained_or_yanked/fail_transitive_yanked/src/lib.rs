//! A withdrawn version behind another package, and an optional dependency.
