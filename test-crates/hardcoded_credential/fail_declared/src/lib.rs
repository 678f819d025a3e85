//! Declared secrets that are written in the source.

#[cra::secret]
pub struct Badge(String);

// cra: secret
pub struct Seed {
    bytes: [u8; 32],
}

impl Badge {
    pub fn new(text: &str) -> Self {
        Self(text.to_owned())
    }

    pub fn standard() -> Self {
        Self("d3b07384d113edec49eaa6238ad5ff00".to_owned()) //~ hardcoded_credential
    }
}

pub fn badge() -> Badge {
    Badge::new("open sesame") //~ hardcoded_credential
}

pub const SEED: Seed = Seed { bytes: [7; 32] }; //~ hardcoded_credential

pub fn seed() -> Seed {
    Seed { bytes: *b"0123456789abcdef0123456789abcdef" } //~ hardcoded_credential
}
