//! The macros of pyo3 write unsafe code.
use pyo3::prelude::*;

#[pyfunction]
fn answer() -> u32 {
    42
}
