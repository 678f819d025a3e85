//! Holds plants up.

pub struct Bed;

impl Bed {
    pub fn new() -> Self {
        Bed
    }

    pub fn water(&self) {
        soak();
    }

    pub fn prune(&self, frond: fern::Frond) {
        frond.unroll();
    }
}

fn soak() {
    sprout::grow(3);
}
