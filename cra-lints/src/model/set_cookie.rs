//! The text of a cookie as a server sends it: a name, a value and attributes.

use super::pieces::GAP;

/// Attributes of a cookie whose value says nothing about the others.
const VALUED: &[&str] = &["max-age", "path", "domain", "expires", "samesite"];

/// Whether the text of a cookie says that it is sent without encryption too.
pub fn is_open(text: &str) -> bool {
    let mut parts = text.split(';').map(str::trim);
    let is_cookie = parts.next().is_some_and(|pair| pair.contains('='));
    let attributes: Vec<String> = parts.map(str::to_ascii_lowercase).collect();
    let valued = |attribute: &str| {
        let (name, value) = attribute.split_once('=')?;
        let whole = value.trim().chars().eq([GAP]) || !value.ends_with(GAP);
        (VALUED.contains(&name.trim()) && whole).then_some(())
    };
    // What is put in where an attribute may stand may bring any of them.
    let complete = attributes
        .iter()
        .all(|attribute| !attribute.contains(GAP) || valued(attribute).is_some())
        && (!attributes.is_empty() || !text.ends_with(GAP));
    let secure = attributes.iter().any(|attribute| attribute == "secure");
    // One that is taken back holds nothing.
    let taken_back = attributes.iter().any(|attribute| {
        matches!(attribute.as_str(), "max-age=0" | "max-age=-1")
            || attribute.starts_with("expires=") && attribute.contains("1970")
    });
    is_cookie && complete && !secure && !taken_back
}
