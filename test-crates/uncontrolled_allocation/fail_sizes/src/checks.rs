//! Checks of one's own, in every form.
use std::cmp::Ordering;

use axum::extract::Path;

const MOST: usize = 4096;

pub struct Size {
    rows: usize,
    columns: usize,
}

fn check(size: &Size) -> Result<(), String> {
    if size.rows > MOST || size.columns > MOST { Err("too much".to_owned()) } else { Ok(()) }
}

fn check_rows(size: &Size) -> Result<(), String> {
    match size.rows {
        0..=MOST => Ok(()),
        rows => Err(format!("{rows} rows")),
    }
}

impl Size {
    fn fits(&self) -> bool {
        if self.rows > MOST { false } else { self.columns <= MOST }
    }
}

fn few(count: usize) -> Option<usize> {
    (count <= MOST).then_some(count)
}

fn few_by_closure(count: usize) -> Option<usize> {
    (count <= MOST).then(|| count * 2)
}

pub async fn checked(Path((rows, columns)): Path<(usize, usize)>) -> Result<Vec<u8>, String> {
    let size = Size { rows, columns };
    check(&size)?;
    Ok(vec![0; size.rows * size.columns])
}

pub async fn unchecked(Path((rows, columns)): Path<(usize, usize)>) -> Vec<u8> {
    let size = Size { rows, columns };
    let _ = check(&size);
    vec![0; size.rows] //~ uncontrolled_allocation
}

pub async fn half_checked(Path((rows, columns)): Path<(usize, usize)>) -> Result<Vec<u8>, String> {
    let size = Size { rows, columns };
    check_rows(&size)?;
    let first: Vec<u8> = Vec::with_capacity(size.rows);
    println!("{}", first.capacity());
    Ok(vec![0; size.columns]) //~ uncontrolled_allocation
}

pub async fn fitting(Path((rows, columns)): Path<(usize, usize)>) -> Vec<u8> {
    let size = Size { rows, columns };
    if !size.fits() {
        return Vec::new();
    }
    vec![0; size.columns]
}

pub async fn not_fitting(Path((rows, columns)): Path<(usize, usize)>) -> Vec<u8> {
    let size = Size { rows, columns };
    if size.fits() {
        return Vec::new();
    }
    vec![0; size.columns] //~ uncontrolled_allocation
}

pub async fn some(Path(count): Path<usize>) -> Vec<u8> {
    few(count).map(|count| vec![0; count]).unwrap_or_default()
}

pub async fn some_by_closure(Path(count): Path<Option<usize>>) -> Vec<u8> {
    count.and_then(few_by_closure).map_or_else(Vec::new, |count| vec![0; count])
}

pub async fn compared(Path(count): Path<usize>) -> Vec<u8> {
    match count.cmp(&MOST) {
        Ordering::Greater => vec![0; count], //~ uncontrolled_allocation
        _ => vec![0; count],
    }
}

pub async fn compared_by_name(Path(count): Path<usize>) -> Vec<u8> {
    if count.le(&MOST) { vec![0; count] } else { Vec::new() }
}

pub async fn compared_the_other_way(Path(count): Path<usize>) -> Vec<u8> {
    if count.gt(&MOST) { vec![0; count] } else { Vec::new() } //~ uncontrolled_allocation
}

pub async fn grows_to_it(Path(count): Path<usize>) -> Vec<u8> {
    let mut size = 16usize;
    while size < count {
        size *= 2;
    }
    vec![0; count] //~ uncontrolled_allocation
}

pub async fn what_is_left(Path(count): Path<usize>) -> Vec<u8> {
    vec![0; MOST.saturating_sub(count)]
}

pub async fn what_is_left_of_it(Path(count): Path<usize>) -> Vec<u8> {
    vec![0; count.saturating_sub(16)] //~ uncontrolled_allocation
}

pub async fn by_length(Path(count): Path<usize>) -> Vec<u8> {
    let names = ["a", "b", "c"];
    vec![0; count % names.len()]
}

pub async fn rest_of_list(Path(start): Path<usize>) -> Vec<u8> {
    let names = vec!["a", "b", "c"];
    Vec::with_capacity(names.len() - start)
}

pub async fn rounded(Path(count): Path<usize>) -> Vec<u8> {
    vec![0; count & !0xfff] //~ uncontrolled_allocation
}
