//! Its own manifest denies it.
