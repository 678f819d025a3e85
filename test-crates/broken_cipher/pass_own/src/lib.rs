//! A crate that implements the cipher itself.

pub struct Des {
    keys: [u64; 16],
}

pub struct TdesEde3 {
    d1: Des,
    d2: Des,
    d3: Des,
}

impl Des {
    pub fn new(keys: [u64; 16]) -> Self {
        Des { keys }
    }

    pub fn first(&self) -> u64 {
        self.keys[0]
    }
}

impl TdesEde3 {
    pub fn new(keys: [[u64; 16]; 3]) -> Self {
        Self {
            d1: Des::new(keys[0]),
            d2: crate::Des::new(keys[1]),
            d3: Des::new(keys[2]),
        }
    }

    pub fn first(&self) -> u64 {
        self.d1.first() ^ self.d2.first() ^ self.d3.first()
    }
}
