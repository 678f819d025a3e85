//! A field of a secret type is private.

use cra_macros as cra;

#[cra::secret]
pub struct Login {
    pub password: String,
    pub(crate) pin: u32,
    user: String,
}

mod inner {
    use cra_macros as cra;

    #[cra::secret]
    pub struct Key(pub(in crate::inner) [u8; 32], pub(super) u8);

    impl Key {
        pub fn new() -> Self {
            Self([0; 32], 0)
        }
    }
}

fn main() {
    let login = Login {
        password: String::new(),
        pin: 0,
        user: String::new(),
    };
    let _ = (login.user, inner::Key::new().1);
}
