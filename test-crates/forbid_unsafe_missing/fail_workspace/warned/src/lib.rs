//! Its own manifest only warns. //~ forbid_unsafe_missing
