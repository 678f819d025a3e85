//! A requirement that keeps the repaired version out, and a long way to a package without repair.
