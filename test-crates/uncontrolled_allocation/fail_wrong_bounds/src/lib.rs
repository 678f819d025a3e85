//! Bounds that do not bound.
pub mod fitting;
mod helpers;

use axum::extract::Path;

const MOST: usize = 1 << 16;

pub async fn at_least(Path(count): Path<usize>) -> Vec<u8> {
    vec![0; count.max(MOST)] //~ uncontrolled_allocation
}

pub async fn at_most(Path(count): Path<usize>) -> Vec<u8> {
    vec![0; count.min(MOST)]
}

pub async fn wrong_way_round(Path(count): Path<usize>) -> Vec<u8> {
    if count < MOST {
        return Vec::new();
    }
    vec![0; count] //~ uncontrolled_allocation
}

pub async fn right_way_round(Path(count): Path<usize>) -> Vec<u8> {
    if count >= MOST {
        return Vec::new();
    }
    vec![0; count]
}

pub async fn lower_bound(Path(count): Path<usize>) -> Vec<u8> {
    if count > 0 { vec![0; count] } else { Vec::new() } //~ uncontrolled_allocation
}

pub async fn upper_bound_of_branch(Path(count): Path<usize>) -> Vec<u8> {
    if count <= 8 { vec![0; count] } else { Vec::new() }
}

pub async fn other_variable(Path((rows, columns)): Path<(usize, usize)>) -> Vec<u8> {
    if rows > MOST {
        return Vec::new();
    }
    vec![0; columns] //~ uncontrolled_allocation
}

pub async fn one_of_two(Path((rows, columns)): Path<(usize, usize)>) -> Vec<u8> {
    if rows > MOST && columns > MOST {
        return Vec::new();
    }
    vec![0; rows] //~ uncontrolled_allocation
}

pub async fn either(Path((rows, columns)): Path<(usize, usize)>) -> Vec<u8> {
    if rows > 256 || columns > 256 {
        return Vec::new();
    }
    vec![0; rows * columns]
}

pub async fn derived_before(Path(count): Path<usize>) -> Vec<u8> {
    let bytes = count * 8;
    let count = count.min(MOST);
    println!("{count}");
    vec![0; bytes] //~ uncontrolled_allocation
}

pub async fn derived_after(Path(count): Path<usize>) -> Vec<u8> {
    if count > MOST {
        return Vec::new();
    }
    let bytes = count * 8;
    vec![0; bytes]
}

pub async fn grows_with_it(Path(count): Path<usize>) -> Vec<u8> {
    let limit = count * 2 + 1;
    if count > limit {
        return Vec::new();
    }
    vec![0; count] //~ uncontrolled_allocation
}

pub async fn limit_of_the_client(Path((count, limit)): Path<(usize, usize)>) -> Vec<u8> {
    vec![0; count.min(limit)] //~ uncontrolled_allocation
}

pub async fn warned_only(Path(count): Path<usize>) -> Vec<u8> {
    if count > MOST {
        eprintln!("that is much");
    }
    vec![0; count] //~ uncontrolled_allocation
}

pub async fn not_equal(Path(count): Path<usize>) -> Vec<u8> {
    if count == MOST {
        return Vec::new();
    }
    vec![0; count] //~ uncontrolled_allocation
}

pub async fn equal(Path(count): Path<usize>) -> Vec<u8> {
    if count == 4 || count == 8 { vec![0; count] } else { Vec::new() }
}

pub async fn checked_too_late(Path(count): Path<usize>) -> Vec<u8> {
    let out = vec![0; count]; //~ uncontrolled_allocation
    if count > MOST {
        return Vec::new();
    }
    out
}

pub async fn loop_bound(Path(count): Path<usize>) -> usize_text::Answer {
    let mut count = count;
    while count > MOST {
        count /= 2;
    }
    usize_text::answer(vec![0; count])
}

pub async fn matched_range(Path(count): Path<usize>) -> Vec<u8> {
    match count {
        0 => Vec::new(),
        1..=64 => vec![0; count],
        65.. => vec![1; count], //~ uncontrolled_allocation
    }
}

pub async fn in_a_range_without_end(Path(count): Path<usize>) -> Vec<u8> {
    if (64..).contains(&count) {
        return vec![0; count]; //~ uncontrolled_allocation
    }
    vec![1; count]
}

pub async fn widened_for_the_wrong_check(Path(count): Path<u32>) -> Vec<u8> {
    if u64::from(count) < 64 {
        return Vec::new();
    }
    vec![0; count as usize] //~ uncontrolled_allocation
}

pub async fn more_than_is_left(Path(count): Path<usize>) -> Vec<u8> {
    match MOST.checked_sub(count) {
        Some(_) => Vec::new(),
        None => vec![0; count], //~ uncontrolled_allocation
    }
}

pub async fn no_less_than_is_left(Path(count): Path<usize>) -> Option<Vec<u8>> {
    count.checked_sub(MOST)?;
    Some(vec![0; count]) //~ uncontrolled_allocation
}

mod usize_text {
    pub type Answer = String;

    pub fn answer(bytes: Vec<u8>) -> Answer {
        bytes.len().to_string()
    }
}
