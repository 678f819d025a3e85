//! Things that hold one value: the name from outside is no longer in them.
use std::cell::{Cell, RefCell};
use std::fs;

type Maker = fn() -> String;

const MAKERS: [Maker; 2] = [own, asked];

fn own() -> String {
    String::from("/srv/pages/first")
}

fn asked() -> String {
    std::env::args().nth(1).unwrap_or_default()
}

fn put_in_its_place() {
    let mut slot = Some(asked());
    let before = slot.replace(own());
    println!("{:?}", before.map(|name| name.len()));
    if let Some(page) = slot.take() {
        println!("{:?}", fs::read(page));
    }
}

fn changed_places() {
    let (left, right) = (RefCell::new(asked()), RefCell::new(own()));
    left.swap(&right);
    println!("{:?}", fs::read(&*left.borrow()));
    let page = Cell::new(Box::leak(asked().into_boxed_str()) as &str);
    page.set("/srv/pages/second");
    println!("{:?}", fs::read(page.get()));
}

fn from_a_table() {
    let page = MAKERS[0]();
    println!("{:?}", fs::read(page));
}

fn main() {
    put_in_its_place();
    changed_places();
    from_a_table();
}
