//! A type of a library has no method of a trait of this crate only because its name is the same.

pub trait Encode {
    fn encoded_len(&self) -> usize;

    fn to_bytes(&self) -> Vec<u8> {
        let mut out = Vec::with_capacity(self.encoded_len());
        out.push(self.encoded_len() as u8);
        out
    }
}

impl<T: Encode> Encode for &T {
    fn encoded_len(&self) -> usize {
        (*self).encoded_len()
    }
}

pub struct Version {
    number: u8,
}

impl Encode for Version {
    fn encoded_len(&self) -> usize {
        match self.number {
            1 => 4,
            number => panic!("no version {number}"),
        }
    }
}

pub struct Holder {
    secret: p384::SecretKey,
}

impl Holder {
    pub fn exported(&self) -> usize {
        self.secret.to_bytes().len()
    }
}
