//! What is read here is not what is compiled.
pub fn early_return(user: &str) -> bool {
    // begin admins only ‮ } ⁦if user_is_admin⁩ ⁦ //~ suspicious_source_text
    user != "user​" //~ suspicious_source_text
}

pub fn stretched() -> &'static str {
    "admin‮⁦// only for admins⁩⁦" //~ suspicious_source_text
}

pub fn sаy() {} //~ suspicious_source_text

pub const АDMIN: u8 = 1; //~ suspicious_source_text

pub fn joined() -> &'static str {
    "pass‍word" //~ suspicious_source_text
}

pub fn tagged() -> &'static str {
    "ok󠁁󠁂" //~ suspicious_source_text
}

pub fn marked() -> &'static str {
    "left‎right" //~ suspicious_source_text
}

pub fn soft() -> &'static str {
    r"co­operate" //~ suspicious_source_text
}

pub fn byte_order() -> &'static str {
    "﻿key" //~ suspicious_source_text
}

/* a comment with ⁧ in it */ //~ suspicious_source_text
pub fn commented() {}
