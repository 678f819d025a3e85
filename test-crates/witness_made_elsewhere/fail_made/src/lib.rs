//! Proofs that are made where nothing is checked, of types that are declared in every form.

use declared::witness as proof;

#[proof]
pub struct Session {
    user: u32,
}

#[cfg_attr(any(), cra::witness)]
pub struct Admin(u32);

// cra: witness
pub struct Signed(u32);

impl Session {
    pub fn guest() -> Self {
        Self { user: 0 } //~ witness_made_elsewhere
    }

    /// It mints something else.
    #[declared::mints(Admin)]
    pub fn other(known: bool) -> Option<(Admin, Session)> {
        let session = Session { user: 1 }; //~ witness_made_elsewhere
        known.then_some((Admin(1), session))
    }
}

pub fn by_closure() -> impl Fn() -> Admin {
    || Admin(7) //~ witness_made_elsewhere
}

pub const ALWAYS: Signed = Signed(1); //~ witness_made_elsewhere

// Read from data, by hand or by derives.
// cra: witness
#[derive(Debug, serde::Deserialize)] //~ witness_made_elsewhere
pub struct Read(u32);

#[proof]
#[derive(bincode::Decode)] //~ witness_made_elsewhere
pub struct Decoded(u32);

#[cfg_attr(any(), cra::witness)]
#[derive(Clone, Default)] //~ witness_made_elsewhere
pub struct Empty(u32);

#[proof]
pub struct ByHand(u32);

impl<'de> serde::Deserialize<'de> for ByHand {
    fn deserialize<D: serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        u32::deserialize(input).map(|number| ByHand(number)) //~ witness_made_elsewhere
    }
}
