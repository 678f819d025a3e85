//! Declared secrets that are compared in another way, or about which something else is asked.

#[cra::secret]
pub struct Badge(String);

pub struct Plain(String);

impl Badge {
    pub fn expose(&self) -> &str {
        &self.0
    }

    pub fn is(&self, other: &Self) -> bool {
        let pairs = self.0.bytes().zip(other.0.bytes());
        self.0.len() == other.0.len() && pairs.fold(0, |seen, (one, two)| seen | (one ^ two)) == 0
    }

    pub fn is_set(&self) -> bool {
        self.0 != ""
    }
}

impl PartialEq for Plain {
    fn eq(&self, other: &Self) -> bool {
        self.0 == other.0
    }
}

pub fn long(badge: &Badge, least: usize) -> bool {
    badge.expose().len() == least
}
