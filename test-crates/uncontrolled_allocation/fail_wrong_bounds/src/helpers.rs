//! Bounds and allocations in functions of this program.
use axum::extract::Path;

fn at_most(count: usize) -> usize {
    if count > 4096 { 4096 } else { count }
}

fn at_least(count: usize) -> usize {
    if count < 4096 { 4096 } else { count }
}

fn check(count: usize) -> Result<usize, String> {
    if count > 4096 {
        return Err(format!("{count} is too much"));
    }
    Ok(count)
}

fn zeros(count: usize) -> Vec<u8> {
    vec![0; count] //~ uncontrolled_allocation
}

fn zeros_of_few(count: usize) -> Vec<u8> {
    vec![0; count]
}

pub async fn own_at_most(Path(count): Path<usize>) -> Vec<u8> {
    vec![0; at_most(count)]
}

pub async fn own_at_least(Path(count): Path<usize>) -> Vec<u8> {
    vec![0; at_least(count)] //~ uncontrolled_allocation
}

pub async fn own_check(Path(count): Path<usize>) -> Result<Vec<u8>, String> {
    let count = check(count)?;
    Ok(vec![0; count])
}

pub async fn own_check_ignored(Path(count): Path<usize>) -> Vec<u8> {
    let _ = check(count);
    vec![0; count] //~ uncontrolled_allocation
}

pub async fn own_helper(Path(count): Path<usize>) -> Vec<u8> {
    zeros(count)
}

pub async fn own_helper_of_constant(Path(count): Path<usize>) -> Vec<u8> {
    if count == 0 { zeros(64) } else { zeros_of_few(at_most(count)) }
}

trait Size {
    fn size(&self) -> usize;
}

struct Asked(usize);
struct Fixed(usize);

impl Size for Asked {
    fn size(&self) -> usize {
        self.0
    }
}

impl Size for Fixed {
    fn size(&self) -> usize {
        self.0 % 512
    }
}

pub async fn by_trait(Path(count): Path<usize>) -> Vec<u8> {
    let asked = Asked(count);
    vec![0; asked.size()] //~ uncontrolled_allocation
}

pub async fn by_trait_fixed(Path(count): Path<usize>) -> Vec<u8> {
    let fixed = Fixed(count);
    vec![0; <Fixed as Size>::size(&fixed)]
}

pub async fn doubled_in_loop(Path(rounds): Path<u32>) -> Vec<u8> {
    let mut size = 1usize;
    for _ in 0..rounds.min(8) {
        size *= 2;
    }
    vec![0; size]
}
