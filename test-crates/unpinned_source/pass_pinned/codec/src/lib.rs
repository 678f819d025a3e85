//! A member, by which the published package of the same name is replaced.
