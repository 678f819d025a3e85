//! Writes `cwe.rs`: number and title of each weakness that may be named.

use super::opening;
use crate::catalogue::Weakness;
use crate::rust::string;

/// The text of `cwe.rs`.
pub fn text(weaknesses: &[Weakness]) -> String {
    let mut out = opening(
        "The weaknesses of the Common Weakness Enumeration that a requirement or a lint names.",
        "`catalogue/cwe.toml`",
    );
    out.push_str("use crate::law::{self, Cwe};\n\n");
    out.push_str(FIND);
    out.push_str("/// All weaknesses, by ascending number.\npub static ALL: &[Cwe] = &[\n");
    for Weakness { number, title } in weaknesses {
        out.push_str(&format!(
            "    Cwe {{ number: {number}, title: {} }},\n",
            string(title, 32, 9)
        ));
    }
    out.push_str("];\n");
    out
}

const FIND: &str = "\
/// The weakness of a number, where the catalogue has it.
pub fn find(number: u16) -> Option<&'static Cwe> {
    law::weakness(ALL, number)
}

";
