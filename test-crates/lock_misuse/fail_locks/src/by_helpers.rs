//! Locks that other functions take while one is held.
use std::sync::Mutex;

pub struct Store {
    users: Mutex<Vec<String>>,
    events: Mutex<Vec<String>>,
}

static ROOMS: Mutex<Vec<u32>> = Mutex::new(Vec::new());
static GUESTS: Mutex<Vec<u32>> = Mutex::new(Vec::new());

impl Store {
    fn note(&self, event: &str) {
        self.events.lock().unwrap().push(event.to_owned());
    }

    fn count(&self) -> usize {
        self.users.lock().unwrap().len()
    }

    fn summary(&self) -> String {
        format!("{} users", self.count())
    }

    pub fn add(&self, name: &str) {
        let mut users = self.users.lock().unwrap();
        users.push(name.to_owned());
        self.note("added"); //~ lock_misuse
    }

    pub fn report(&self) -> String {
        let events = self.events.lock().unwrap();
        let summary = self.summary(); //~ lock_misuse
        format!("{summary}, {} events", events.len())
    }

    pub fn itself(&self) -> String {
        let users = self.users.lock().unwrap();
        format!("{} of {}", users.len(), self.summary()) //~ lock_misuse
    }

    /// Both are held, and the function waits once.
    pub async fn two_over_one_wait(&self) -> usize {
        let users = self.users.lock().unwrap();
        let events = self.events.lock().unwrap(); //~ lock_misuse
        tokio::task::yield_now().await; //~ lock_misuse
        users.len() + events.len()
    }
}

fn book(room: u32) {
    ROOMS.lock().unwrap().push(room);
}

pub fn arrive(guest: u32) {
    let mut guests = GUESTS.lock().unwrap();
    guests.push(guest);
    book(guest); //~ lock_misuse
}

pub fn leave(guest: u32) {
    let mut rooms = ROOMS.lock().unwrap();
    rooms.retain(|room| *room != guest);
    GUESTS.lock().unwrap().retain(|other| *other != guest); //~ lock_misuse
}

/// Others have the same locks, whoever has this value.
pub struct Shared {
    pages: std::sync::Arc<Mutex<Vec<u64>>>,
    tables: std::sync::Arc<Mutex<Vec<String>>>,
}

impl Shared {
    pub fn summary(&self) -> usize {
        let pages = self.pages.lock().unwrap();
        pages.len() + self.tables.lock().unwrap().len() //~ lock_misuse
    }

    pub fn close(&mut self) {
        let mut tables = self.tables.lock().unwrap();
        self.pages.lock().unwrap().clear(); //~ lock_misuse
        tables.clear();
    }
}

/// A lift that two threads see by a reference.
pub struct Lift {
    floor: Mutex<u32>,
    doors: Mutex<bool>,
}

pub trait Rides {
    fn up(self);
    fn down(self);
}

impl Rides for &Lift {
    fn up(self) {
        let mut floor = self.floor.lock().unwrap();
        *self.doors.lock().unwrap() = false; //~ lock_misuse
        *floor += 1;
    }

    fn down(self) {
        let mut doors = self.doors.lock().unwrap();
        *self.floor.lock().unwrap() -= 1; //~ lock_misuse
        *doors = true;
    }
}
