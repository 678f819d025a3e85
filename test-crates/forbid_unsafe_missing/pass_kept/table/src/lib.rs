//! As a table.
