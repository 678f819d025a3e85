//! Proofs that are made where they may be, and types that prove nothing.

#[cra::witness]
pub struct Session {
    user: u32,
}

pub struct Plain(pub u32);

mod other {
    //! Another crate's word.
    #[elsewhere::witness]
    pub struct Session(pub u32);
}

pub fn plain() -> (Plain, other::Session) {
    (Plain(1), other::Session(1))
}

impl Session {
    #[cra::mints(Self)]
    pub fn log_in(user: u32) -> Option<Self> {
        (user > 0).then(|| Self { user })
    }

    // cra: mints(crate::Session)
    pub fn by_comment(user: u32) -> Option<Self> {
        if user == 0 { None } else { Some(Session { user }) }
    }

    pub fn user(&self) -> u32 {
        let Session { user } = self;
        *user
    }
}

#[cfg(test)]
mod tests {
    fn any() -> super::Session {
        super::Session { user: 1 }
    }
}

// What is read is checked on the way.
// cra: witness
#[derive(Debug, serde::Deserialize)]
#[serde(try_from = "u32")]
pub struct Checked(u32);

impl TryFrom<u32> for Checked {
    type Error = String;

    #[cra::mints(Checked)]
    fn try_from(number: u32) -> Result<Self, String> {
        if number > 9 { Err("too large".to_owned()) } else { Ok(Self(number)) }
    }
}
