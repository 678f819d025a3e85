//! The crate that a path belongs to.

/// The crate that a path begins with; primitives belong to `std`.
pub(crate) fn krate_of(path: &str) -> &str {
    // A colon in a path is the first of two.
    let first = path.split(':').next().unwrap_or_default();
    if is_primitive(first) { "std" } else { first }
}

/// Whether a name is that of a type which needs no import, or of a kind of such types.
pub(crate) fn is_primitive(name: &str) -> bool {
    matches!(
        name,
        "str"
            | "slice"
            | "array"
            | "pointer"
            | "tuple"
            | "fn"
            | "bool"
            | "char"
            | "u8"
            | "u16"
            | "u32"
            | "u64"
            | "u128"
            | "usize"
            | "i8"
            | "i16"
            | "i32"
            | "i64"
            | "i128"
            | "isize"
            | "f32"
            | "f64"
    )
}
