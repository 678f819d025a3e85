//! The workspace only warns. //~ forbid_unsafe_missing
