//! What requires authentication takes proof of it.

use cra_macros as cra;

#[cra::entry_point(kind = "http", auth = "required")]
fn rename(name: &str) {
    let _ = name;
}

struct Api;

#[cra::entry_point(kind = "grpc", auth = "required")]
impl Api {
    fn first(&self) {}
    fn second(&self) {}
}

fn main() {}
