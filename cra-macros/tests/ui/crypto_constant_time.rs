//! No branch, comparison, early return or index depends on the value.

use cra_macros as cra;

#[cra::crypto(algorithm = "HMAC-SHA-256", purpose = "authenticate", constant_time(given, key))]
fn same(given: &[u8], key: u8, table: &[u8]) -> Option<bool> {
    if given.len() > 1 {
        return Some(false);
    }
    match key {
        0 => return None,
        _ => {}
    }
    let first = given.first()?;
    let looked_up = table[key as usize];
    let both = *first == 1 && looked_up == 1;
    let either = key > 1 || both;
    Some(given == [key] && either)
}

fn main() {}
