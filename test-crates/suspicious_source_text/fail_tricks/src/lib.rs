//! Text that does not read as it is.

mod names;
mod unfinished;

/// Only for administrators‮ }⁦if may_enter⁩⁦ begin check. //~ suspicious_source_text
pub fn enter(level: &str) -> bool {
    /*‮ }⁦if level == "admin"⁩⁦ begin admins only */ //~ suspicious_source_text
    true
    /* end admins only ‮ {⁦*/ //~ suspicious_source_text
}

pub fn compare(level: &str) -> bool {
    level != "user‮ ⁦// Check if admin⁩ ⁦" //~ suspicious_source_text
}

pub fn invisible(name: &str) -> bool {
    let first = "admin​"; //~ suspicious_source_text
    let second = "ad⁠min"; //~ suspicious_source_text
    let third = "﻿admin"; //~ suspicious_source_text
    let fourth = r"ad­min"; //~ suspicious_source_text
    let fifth = b'x'; // no-break​ space //~ suspicious_source_text
    name == first || name == second || name == third || name == fourth || fifth == 0
}

pub fn marks() -> &'static str {
    "left-to-right mark:‎ and its twin:‏ in a Latin text" //~ suspicious_source_text
}

// A joiner between Latin letters: ad‍min. //~ suspicious_source_text
pub fn joiner() -> (&'static str, char) {
    ("ad‌min", '‍') //~ suspicious_source_text
}

// return early;  if !allowed() { return; } //~ suspicious_source_text
pub fn line_break() {}

pub fn payload() -> &'static str {
    "nothing󠅲󠅵󠅮󠄠󠅴󠅨󠅩󠅳 to see" //~ suspicious_source_text
}

pub fn tags() -> &'static str {
    "nothing󠁲󠁵󠁮󠀠󠁴󠁨󠁩󠁳 to see" //~ suspicious_source_text
}

pub fn selector() -> &'static str {
    "admin️" //~ suspicious_source_text
}

#[cfg(test)]
mod tests {
    #[test]
    fn tests_are_read_too() {
        assert!("a‮b".len() > 2); //~ suspicious_source_text
    }
}
