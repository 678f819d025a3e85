//! Units.

/// A unit of length.
pub enum Unit {
    /// The metre.
    Metre,
}
