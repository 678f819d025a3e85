//! A product with dependencies in a folder of its own.
