//! Things that hold one value: what was put into them last, or may have been, is a name from outside.
use std::any::Any;
use std::cell::{Cell, RefCell};
use std::fs;

type Maker = fn() -> String;

const MAKERS: [Maker; 2] = [own, asked];

thread_local! {
    static DESK: RefCell<String> = const { RefCell::new(String::new()) };
    static SPARE: RefCell<Vec<String>> = const { RefCell::new(Vec::new()) };
}

fn own() -> String {
    String::from("/srv/pages/first")
}

fn asked() -> String {
    std::env::args().nth(1).unwrap_or_default()
}

fn put_in_its_place() {
    let mut slot = Some(own());
    let before = slot.replace(asked());
    println!("{:?}", before.map(fs::read));
    if let Some(page) = slot.take() {
        println!("{:?}", fs::read(page)); //~ path_traversal
    }
}

fn perhaps_taken(late: bool) {
    let mut slot = Some(asked());
    if late {
        slot.take();
    }
    println!("{:?}", slot.map(fs::read)); //~ path_traversal
}

fn changed_places(name: &'static str) {
    let (left, right) = (Cell::new(name), Cell::new(""));
    right.set(Box::leak(asked().into_boxed_str()));
    left.swap(&right);
    println!("{:?}", fs::read(left.get())); //~ path_traversal
}

fn of_the_thread() {
    DESK.with(|desk| *desk.borrow_mut() = asked());
    SPARE.with(|spare| spare.borrow_mut().push(asked()));
    let page = DESK.with(|desk| desk.borrow().clone());
    println!("{:?}", fs::read(page)); //~ path_traversal
    for page in SPARE.take() {
        println!("{:?}", fs::read(page)); //~ path_traversal
    }
}

fn from_a_table() {
    let page = MAKERS[1]();
    println!("{:?}", fs::read(page)); //~ path_traversal
}

fn of_any_type() {
    let thing: Box<dyn Any> = Box::new(asked());
    if let Some(page) = thing.downcast_ref::<String>() {
        println!("{:?}", fs::read(page)); //~ path_traversal
    }
    if let Ok(page) = thing.downcast::<String>() {
        println!("{:?}", fs::read(*page)); //~ path_traversal
    }
}

fn main() {
    put_in_its_place();
    perhaps_taken(MAKERS.len() > 1);
    changed_places("/srv/pages/second");
    of_the_thread();
    from_a_table();
    of_any_type();
}
