//! Operators of types of the program's own that hand on what they are given.
use axum::extract::Path as Segment;
use std::fs;
use std::ops::{Add, AddAssign, Deref, Index};

struct Name(String);

impl Add for Name {
    type Output = Name;
    fn add(self, other: Name) -> Name {
        Name(self.0 + &other.0)
    }
}

impl AddAssign<&str> for Name {
    fn add_assign(&mut self, more: &str) {
        self.0.push_str(more);
    }
}

pub async fn added(Segment(name): Segment<String>) {
    let path = Name("files/".into()) + Name(name);
    let _ = fs::read(path.0); //~ path_traversal
}

pub async fn added_in_place(Segment(name): Segment<String>) {
    let mut path = Name("files/".into());
    path += &name;
    let _ = fs::read(path.0); //~ path_traversal
}

struct Row(Vec<String>);

impl Index<usize> for Row {
    type Output = String;
    fn index(&self, at: usize) -> &String {
        &self.0[at]
    }
}

pub async fn indexed(Segment(name): Segment<String>) {
    let row = Row(vec![name]);
    let _ = fs::read(&row[0]); //~ path_traversal
}

struct Handle {
    given: String,
}

impl Deref for Handle {
    type Target = String;
    fn deref(&self) -> &String {
        &self.given
    }
}

pub async fn followed(Segment(given): Segment<String>) {
    let handle = Handle { given };
    let _ = fs::read(&*handle); //~ path_traversal
}
