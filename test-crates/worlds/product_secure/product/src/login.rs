//! Who may do what: a token that was printed on the device opens a session.

use crate::audit;

/// The token that belongs to the device.
#[cra::secret]
pub struct Token([u8; 32]);

/// What a visitor sent.
pub struct Login {
    /// The name that the visitor goes by.
    pub visitor: String,
    /// The token.
    pub token: Token,
}

/// Somebody who showed the token.
#[cra::witness]
#[must_use]
pub struct Session(());

impl Token {
    /// From its bytes.
    pub fn new(bytes: [u8; 32]) -> Self {
        Self(bytes)
    }

    /// Whether the two are the same, in a time that does not tell where they differ.
    #[cra::crypto(algorithm = "constant-time comparison", purpose = "authentication")]
    #[cra::no_panic]
    fn is(&self, other: &Self) -> bool {
        let pairs = self.0.iter().zip(other.0.iter());
        pairs.fold(0, |seen, (one, two)| seen | differs(*one, *two)) == 0
    }
}

fn differs(one: u8, two: u8) -> u8 {
    one ^ two
}

/// Opens a session for whoever shows the token.
#[cra::mints(Session)]
#[cra::audited(crate::audit::record, event = "login")]
pub fn log_in(login: &Login, known: &Token) -> Option<Session> {
    audit::record("somebody logs in");
    login.token.is(known).then_some(Session(()))
}

/// Somebody who stands in front of the device.
#[cra::witness]
#[must_use]
pub struct Presence(());

/// Whether the button on the device is held.
#[cra::mints(Presence)]
#[cra::audited(crate::audit::record, event = "button")]
pub fn presence(register: u32) -> Option<Presence> {
    audit::record("somebody claims to stand in front of the device");
    (register & 2 != 0).then_some(Presence(()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[cra::verifies("I.2.d", risk = "R-1")]
    #[test]
    fn another_token_opens_no_session() {
        let login = Login {
            visitor: "a visitor".to_owned(),
            token: Token::new([1; 32]),
        };
        assert!(log_in(&login, &Token::new([2; 32])).is_none());
    }
}
