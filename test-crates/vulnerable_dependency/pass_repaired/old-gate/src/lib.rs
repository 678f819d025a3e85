//! A package of this workspace that has the name of a published one.
