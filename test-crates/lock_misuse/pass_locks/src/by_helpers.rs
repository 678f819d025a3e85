//! Locks that other functions take: in one order, when nothing is held, of other values, or later.
use std::sync::{Mutex, RwLock};

pub struct Store {
    users: Mutex<Vec<String>>,
    events: Mutex<Vec<String>>,
    names: RwLock<Vec<String>>,
    places: RwLock<Vec<String>>,
}

impl Store {
    fn note(&self, event: &str) {
        self.events.lock().unwrap().push(event.to_owned());
    }

    fn count(&self) -> usize {
        self.users.lock().unwrap().len()
    }

    pub fn add(&self, name: &str) {
        let mut users = self.users.lock().unwrap();
        users.push(name.to_owned());
        self.note("added");
    }

    pub fn in_the_same_order(&self) -> usize {
        let users = self.users.lock().unwrap();
        self.note("asked");
        users.len()
    }

    pub fn given_back_before(&self) -> String {
        let events = self.events.lock().unwrap();
        let length = events.len();
        drop(events);
        format!("{length} events of {}", self.count())
    }

    pub fn other_value(&self, other: &Store) -> usize {
        let events = self.events.lock().unwrap();
        events.len() + other.count()
    }

    pub fn later(&self) -> Box<dyn Fn() -> usize + '_> {
        let events = self.events.lock().unwrap();
        let least = events.len();
        Box::new(move || self.count() + least)
    }

    fn first_name(&self) -> Option<String> {
        self.names.read().unwrap().first().cloned()
    }

    fn first_place(&self) -> Option<String> {
        self.places.read().unwrap().first().cloned()
    }

    /// Who only reads does not wait for others who only read.
    pub fn name_and_place(&self) -> Option<String> {
        let names = self.names.read().unwrap();
        let place = self.first_place()?;
        Some(format!("{} in {place}", names.first()?))
    }

    pub fn place_and_name(&self) -> Option<String> {
        let places = self.places.read().unwrap();
        let name = self.first_name()?;
        Some(format!("{}: {name}", places.first()?))
    }
}

/// What is done at the end, when nobody else has it.
pub struct Change {
    pages: Mutex<Vec<u64>>,
    tables: Mutex<Vec<String>>,
}

impl Change {
    pub fn summary(&self) -> usize {
        let pages = self.pages.lock().unwrap();
        pages.len() + self.tables.lock().unwrap().len()
    }

    pub fn commit(mut self) {
        self.close();
    }

    fn close(&mut self) {
        self.write();
        let mut tables = self.tables.lock().unwrap();
        self.pages.lock().unwrap().clear();
        tables.clear();
    }

    fn write(&self) {
        let tables = self.tables.lock().unwrap();
        self.pages.lock().unwrap().truncate(tables.len());
    }
}
