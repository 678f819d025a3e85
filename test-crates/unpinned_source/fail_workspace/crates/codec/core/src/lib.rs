//! A member of the workspace.
