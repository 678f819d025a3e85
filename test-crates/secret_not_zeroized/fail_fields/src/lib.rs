//! Keys that stay in memory after their owner is gone.
pub struct Plain {
    pub signing_key: [u8; 32], //~ secret_not_zeroized
}

#[derive(Clone)]
pub struct Listed {
    id: u64,
    secret_key: Vec<u8>, //~ secret_not_zeroized
    master_key: Option<Box<[u8]>>, //~ secret_not_zeroized
}

pub struct Login {
    user: String,
    password: String, //~ secret_not_zeroized
}

type Bytes = Vec<u8>;

pub struct Aliased {
    encryption_key: Bytes, //~ secret_not_zeroized
}

pub enum Way {
    Key { private_key: Vec<u8> }, //~ secret_not_zeroized
    None,
}

pub struct Generic<T> {
    inner: T,
    hmac_key: [u8; 64], //~ secret_not_zeroized
}

/// What is dropped here is not wiped.
pub struct Dropped {
    passphrase: String, //~ secret_not_zeroized
}

impl Drop for Dropped {
    fn drop(&mut self) {
        println!("gone");
    }
}

macro_rules! holder {
    ($name:ident, $field:ident) => {
        pub struct $name {
            $field: Vec<u8>,
        }
    };
}

holder!(Made, session_key_unused);
holder!(MadeToo, shared_key); //~ secret_not_zeroized
