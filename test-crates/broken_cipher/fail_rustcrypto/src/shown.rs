//! Ciphers that a module of one's own shows on.
use des::cipher::KeyInit;

mod kept {
    pub use des::*;
}

mod one {
    pub use des::TdesEde2;
}

pub fn by_a_glob_in_a_function(key: &[u8; 8]) {
    use kept::*;
    let _ = Des::new(key.into()); //~ broken_cipher
}

pub fn by_a_module_in_a_function(key: &[u8; 16]) {
    use one::*;
    let _ = TdesEde2::new(key.into()); //~ broken_cipher
}

pub mod inner {
    use super::kept::*;
    use des::cipher::KeyInit;

    pub fn by_a_glob_of_a_glob(key: &[u8; 24]) {
        let _ = TdesEde3::new(key.into()); //~ broken_cipher
    }
}
