//! Ways that are never gone: arms that a constant does not fit, loops over nothing, what holds wherever it is built.
use std::fs;

const SHELVES: u32 = 3;

#[derive(Clone, Copy, PartialEq)]
enum Stage {
    Fresh,
    Worn,
}

fn asked() -> String {
    std::env::args().nth(1).unwrap_or_default()
}

fn an_arm_that_does_not_fit() {
    let wanted = asked();
    let page = match SHELVES {
        0..=2 => wanted,
        3 => String::from("/srv/pages/third"),
        _ => asked(),
    };
    println!("{:?}", fs::read(page));
}

fn another_variant() {
    let stage = Stage::Fresh;
    let page = match stage {
        Stage::Fresh => String::from("/srv/pages/first"),
        Stage::Worn => asked(),
    };
    println!("{:?}", fs::read(page));
    if stage == Stage::Worn {
        println!("{:?}", fs::read(asked()));
    }
}

fn no_round() {
    let mut page = String::from("/srv/pages/first");
    for _ in 2..2 {
        page = asked();
    }
    println!("{:?}", fs::read(page));
}

fn on_every_system() {
    let page = if cfg!(any(windows, not(windows))) {
        String::from("/srv/pages/first")
    } else {
        asked()
    };
    println!("{:?}", fs::read(page));
}

fn two_at_once() {
    let page = match (SHELVES, Stage::Worn) {
        (2, _) | (_, Stage::Fresh) => asked(),
        (3, Stage::Worn) => String::from("/srv/pages/third"),
        _ => asked(),
    };
    println!("{:?}", fs::read(page));
}

fn main() {
    an_arm_that_does_not_fit();
    another_variant();
    no_round();
    on_every_system();
    two_at_once();
}
