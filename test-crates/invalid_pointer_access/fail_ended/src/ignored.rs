//! Owners that are given to who never looks at them, and lists behind references.
fn consume<T>(_given: T) {}

fn keep<T>(given: T) -> T {
    given
}

trait Release {
    fn release(self);
}

impl<T> Release for Box<T> {
    fn release(self) {}
}

trait Peek {
    fn peek(self) -> usize;
}

impl<T> Peek for &Box<T> {
    fn peek(self) -> usize {
        0
    }
}

pub fn consumed(number: u64) -> u64 {
    let owner = Box::new(number);
    let place: *const u64 = owner.as_ref();
    consume(owner);
    unsafe { *place } //~ invalid_pointer_access
}

pub fn released(number: u64) -> u64 {
    let owner = Box::new(number);
    let place = &*owner as *const u64;
    owner.release();
    unsafe { *place } //~ invalid_pointer_access
}

pub fn given_and_kept(number: u64) -> u64 {
    let owner = Box::new(number);
    let place = &*owner as *const u64;
    consume(&owner);
    let kept = keep(owner);
    (&kept).peek();
    let read = unsafe { *place };
    consume(kept);
    read
}

pub fn never_dropped(number: u64) -> u64 {
    let owner = std::mem::ManuallyDrop::new(Box::new(number));
    let place = &**owner as *const u64;
    kept_for_ever(owner);
    unsafe { *place }
}

fn kept_for_ever(_given: std::mem::ManuallyDrop<Box<u64>>) {}

pub fn first_of_a_list_that_grows(list: &mut Vec<u64>) -> u64 {
    let place: *const u64 = &list[0];
    list.push(1);
    unsafe { *place } //~ invalid_pointer_access
}

pub fn first_of_a_list_that_is_emptied(list: &mut Vec<Box<u64>>) -> u64 {
    let place: *const u64 = &*list[0];
    list.clear();
    unsafe { *place } //~ invalid_pointer_access
}

pub fn first_of_a_list_that_is_let_go(list: &mut Vec<Box<u64>>) -> u64 {
    let place: *const u64 = &*list[0];
    drop(list.remove(0));
    unsafe { *place } //~ invalid_pointer_access
}

pub fn boxes_stay_where_they_are(list: &mut Vec<Box<u64>>) -> u64 {
    let place: *const u64 = &*list[0];
    list.push(Box::new(1));
    let first = list.swap_remove(0);
    let read = unsafe { *place };
    drop(first);
    read
}

pub fn room_was_asked_for(list: &mut Vec<u64>) -> u64 {
    list.reserve(1);
    let place: *const u64 = &list[0];
    list.push(1);
    unsafe { *place }
}
