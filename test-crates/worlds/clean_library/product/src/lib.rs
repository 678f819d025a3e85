//! Measures with their units.

use measure_units::Unit;

/// A number with a unit.
pub struct Measure {
    /// The number.
    pub value: f64,
    /// The unit.
    pub unit: Unit,
}
