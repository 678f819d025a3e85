//! Operators of types of the program's own that leave out what they are given.
use axum::extract::Path as Segment;
use std::fs;
use std::ops::{Add, AddAssign, Deref, Index};

struct First(String);

impl Add for First {
    type Output = First;
    fn add(self, _other: First) -> First {
        self
    }
}

impl AddAssign<&str> for First {
    fn add_assign(&mut self, more: &str) {
        if more.is_empty() {
            self.0.push('-');
        }
    }
}

pub async fn added(Segment(name): Segment<String>) {
    let path = First("a.txt".into()) + First(name);
    let _ = fs::read(path.0);
}

pub async fn added_in_place(Segment(name): Segment<String>) {
    let mut path = First("a.txt".into());
    path += &name;
    let _ = fs::read(path.0);
}

struct Titled {
    title: &'static str,
    text: String,
}

impl Index<usize> for Titled {
    type Output = str;
    fn index(&self, _at: usize) -> &str {
        self.title
    }
}

impl Deref for Titled {
    type Target = str;
    fn deref(&self) -> &str {
        self.title
    }
}

pub async fn titled(Segment(text): Segment<String>) {
    let page = Titled { title: "a.txt", text };
    let _ = fs::write(&page[0], &page.text);
    let _ = fs::write(&*page, &page.text);
}
