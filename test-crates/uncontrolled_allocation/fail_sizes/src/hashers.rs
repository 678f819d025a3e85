//! Maps with hashers of their own.
use std::collections::HashMap;
use std::hash::RandomState;

use axum::extract::Path;

pub async fn table(Path(count): Path<usize>) -> String {
    let map: HashMap<u8, u8> = HashMap::with_capacity_and_hasher(count, RandomState::new()); //~ uncontrolled_allocation
    map.len().to_string()
}
