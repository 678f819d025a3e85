//! Constants that a trait promises and an impl says.
use super::cipher;

pub trait Tenant {
    const NAME: &'static str;
    const KEY: &'static [u8];
    const SPARE: &'static [u8] = b"spare spare spare spare spare !!"; //~ hardcoded_crypto_value

    fn seal(&self) -> Option<super::Cipher> {
        cipher(Self::KEY)
    }

    fn named(&self) -> usize {
        Self::NAME.len()
    }
}

pub struct North;
pub struct South;

impl Tenant for North {
    const NAME: &'static str = "the north of the country, in all";
    const KEY: &'static [u8] = b"north north north north north !!"; //~ hardcoded_crypto_value
}

impl Tenant for South {
    const NAME: &'static str = "the south of the country, in all";
    const KEY: &'static [u8] = b"south south south south south !!"; //~ hardcoded_crypto_value
}

pub trait Site {
    const SECRET: [u8; 32];
    const LABEL: [u8; 32];
}

impl Site for North {
    const SECRET: [u8; 32] = [0x15; 32]; //~ hardcoded_crypto_value
    const LABEL: [u8; 32] = [0x16; 32];
}

pub fn by_a_parameter<S: Site, T>(_site: &S, _other: &T) -> Option<super::Cipher>
where
    T: Tenant,
{
    cipher(&S::SECRET).or_else(|| cipher(T::SPARE))
}

pub fn by_the_trait(site: &North) -> Option<super::Cipher> {
    let label = <North as Site>::LABEL;
    assert_eq!(label.len(), 32);
    by_a_parameter(site, site)
}
