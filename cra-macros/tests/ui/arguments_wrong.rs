//! An argument that is empty, given twice, of the wrong form or unknown is refused, and the item stays.

use cra_macros as cra;

#[cra::crypto(algorithm = " ", purpose = "settings at rest")]
fn empty() {}

#[cra::crypto(algorithm = "AES-256-GCM", algorithm = "AES-128-GCM", purpose = "settings at rest")]
fn text_twice() {}

#[cra::bounded(bytes = 1, bytes = 2)]
fn code_twice() -> Option<()> {
    None
}

#[cra::outbound(to = "example.org", purpose = "time", opt_out = "SETTINGS")]
fn code_between_quotes() {}

#[cra::outbound(to = 7, purpose = "time")]
fn text_without_quotes() {}

#[cra::entry_point(kind, auth = "none")]
fn no_value() {}

#[cra::entry_point(kind = "smoke", auth = "none")]
fn not_of_the_list() {}

#[cra::entry_point(knd = "http", auth = "none")]
fn misspelt() {}

#[cra::outbound(to = "example.org", purpose = "time", colour = "red")]
fn unknown() {}

fn main() {
    empty();
    text_twice();
    let _ = code_twice();
    code_between_quotes();
    text_without_quotes();
    no_value();
    not_of_the_list();
    misspelt();
    unknown();
}
