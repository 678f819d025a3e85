//! This file does not parse, and is looked at all the same.

pub fn broken( {
    let admin​ = 1; //~ suspicious_source_text
    let аdmin = "⁦"; //~ suspicious_source_text
