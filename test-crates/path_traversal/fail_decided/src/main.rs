//! Ways that a reader cannot rule out, though something near them is known.
use std::fs;

const SHELVES: u32 = 3;

#[derive(Clone, Copy, PartialEq)]
enum Stage {
    Fresh,
    Worn,
}

struct Desk {
    stage: Stage,
}

impl Desk {
    fn wear(&mut self) {
        self.stage = Stage::Worn;
    }
}

fn asked() -> String {
    std::env::args().nth(1).unwrap_or_default()
}

fn the_arm_that_fits() {
    let wanted = asked();
    let page = match SHELVES {
        0..=2 => String::from("/srv/pages/none"),
        3 => wanted,
        _ => String::from("/srv/pages/last"),
    };
    println!("{:?}", fs::read(page)); //~ path_traversal
}

fn it_goes_on() {
    let mut stage = Stage::Fresh;
    let mut page = String::from("/srv/pages/first");
    while page.len() < 40 {
        match stage {
            Stage::Fresh => stage = Stage::Worn,
            Stage::Worn => page = asked(),
        }
    }
    println!("{:?}", fs::read(page)); //~ path_traversal
}

fn changed_behind_a_method() {
    let mut desk = Desk { stage: Stage::Fresh };
    desk.wear();
    let page = match desk.stage {
        Stage::Fresh => String::from("/srv/pages/first"),
        Stage::Worn => asked(),
    };
    println!("{:?}", fs::read(page)); //~ path_traversal
}

fn changed_behind_a_reference() {
    let mut number = 4;
    bump(&mut number);
    let page = match number {
        4 => String::from("/srv/pages/first"),
        _ => asked(),
    };
    println!("{:?}", fs::read(page)); //~ path_traversal
}

fn bump(number: &mut u32) {
    *number += 1;
}

fn the_arm_behind_a_guard(late: bool) {
    let page = match SHELVES {
        3 if late => String::from("/srv/pages/last"),
        _ => asked(),
    };
    println!("{:?}", fs::read(page)); //~ path_traversal
}

fn one_round() {
    let mut page = String::from("/srv/pages/first");
    for _ in 0..=0 {
        page = asked();
    }
    println!("{:?}", fs::read(page)); //~ path_traversal
}

fn on_some_systems() {
    let page = if cfg!(all(unix, target_pointer_width = "64")) {
        String::from("/srv/pages/first")
    } else {
        asked()
    };
    println!("{:?}", fs::read(page)); //~ path_traversal
}

fn two_at_once() {
    let page = match (SHELVES, Stage::Worn) {
        (2, _) | (_, Stage::Fresh) => String::from("/srv/pages/first"),
        (3, Stage::Worn) => asked(),
        _ => String::from("/srv/pages/last"),
    };
    println!("{:?}", fs::read(page)); //~ path_traversal
}

fn main() {
    the_arm_that_fits();
    it_goes_on();
    changed_behind_a_method();
    changed_behind_a_reference();
    the_arm_behind_a_guard(SHELVES > 2);
    one_round();
    on_some_systems();
    two_at_once();
}
