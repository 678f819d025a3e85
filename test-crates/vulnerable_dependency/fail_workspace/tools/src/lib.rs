//! Tools with a pre-release and a package of another registry.
