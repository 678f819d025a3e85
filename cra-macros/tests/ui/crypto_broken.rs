//! Broken algorithms are refused, unless somebody says why they stay.

use cra_macros as cra;

#[cra::crypto(algorithm = "SHA-1", purpose = "find duplicates")]
fn sha1() {}

#[cra::crypto(algorithm = "AES-128-ECB", purpose = "keep settings")]
fn ecb() {}

#[cra::crypto(algorithm = "MD5", purpose = "find duplicates", legacy = "old")]
fn short() {}

fn main() {}
