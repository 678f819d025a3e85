//! Keys that are wiped, and fields that hold none.
use zeroize::{Zeroize, ZeroizeOnDrop, Zeroizing};

#[derive(Zeroize, ZeroizeOnDrop)]
pub struct Wiped {
    signing_key: [u8; 32],
}

pub struct Wrapped {
    secret_key: Zeroizing<Vec<u8>>,
    password: secrecy::SecretString,
}

pub struct ByHand {
    private_key: Vec<u8>,
}

impl Drop for ByHand {
    fn drop(&mut self) {
        self.private_key.zeroize();
    }
}

#[derive(zeroize::Zeroize)]
#[zeroize(drop)]
pub struct Older {
    master_key: [u8; 16],
}

pub struct Borrowed<'a> {
    secret_key: &'a [u8],
}

pub struct About {
    public_key: Vec<u8>,
    key_id: String,
    password_hash: String,
    key: String,
    secret_key_len: usize,
    token_type: String,
}

pub struct Own {
    encryption_key: Wiped,
}

#[cfg(test)]
mod tests {
    struct Case {
        password: String,
    }
}
