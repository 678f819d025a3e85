//! The version after the withdrawn one, one from before the maintainer left, another lint's business, and a copy from git
//! with the number of the withdrawn version.
