//! What a declared secret holds, compared byte by byte.

#[cra::secret]
pub struct Badge(String);

// cra: secret
pub struct Seed {
    bytes: [u8; 32],
}

impl Badge {
    pub fn expose(&self) -> &str {
        &self.0
    }

    pub fn is(&self, other: &Self) -> bool {
        self.0 == other.0 //~ timing_unsafe_comparison
    }
}

impl PartialEq for Seed {
    fn eq(&self, other: &Self) -> bool {
        self.bytes == other.bytes //~ timing_unsafe_comparison
    }
}

pub fn shown(badge: &Badge, text: &str) -> bool {
    badge.expose() == text //~ timing_unsafe_comparison
}

pub fn through_a_name(badge: &Badge, text: &[u8]) -> bool {
    let known = badge.expose().as_bytes();
    text != known //~ timing_unsafe_comparison
}
