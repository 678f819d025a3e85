//! Declared secrets that come from elsewhere, or are empty until they do.

#[cra::secret]
pub struct Badge(String);

#[cra::secret]
pub struct Seed {
    bytes: [u8; 32],
}

pub struct Plain(String);

impl Badge {
    pub fn read(path: &str) -> Option<Self> {
        std::fs::read_to_string(path).ok().map(Self)
    }

    pub fn none() -> Self {
        Self(String::new())
    }
}

impl Default for Seed {
    fn default() -> Self {
        Self { bytes: [0; 32] }
    }
}

pub fn plain() -> Plain {
    Plain("d3b07384d113edec49eaa6238ad5ff00".to_owned())
}

pub fn placeholder() -> Badge {
    Badge("<your badge>".to_owned())
}

#[cfg(test)]
mod tests {
    #[test]
    fn tested() {
        let _ = super::Badge("open sesame".to_owned());
    }
}
