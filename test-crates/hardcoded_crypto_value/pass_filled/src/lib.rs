//! Buffers that begin as zeroes and are filled by somebody else before they are used.
use std::io::{self, Read};

use ct_codecs::{Decoder, Hex};
use secp256k1::SecretKey;
use x25519_dalek::StaticSecret;
use zeroize::Zeroizing;

pub trait Stored: Sized {
    fn load<R: Read>(from: &mut R) -> io::Result<Self>;
}

macro_rules! stored_array {
    ($length:expr, $number:ty) => {
        impl Stored for [$number; $length] {
            fn load<R: Read>(from: &mut R) -> io::Result<Self> {
                let mut raw = [0u8; $length * size_of::<$number>()];
                from.read_exact(&mut raw)?;
                let mut out = [0; $length];
                for (at, slot) in out.iter_mut().enumerate() {
                    let start = at * size_of::<$number>();
                    let mut one = [0; size_of::<$number>()];
                    one.copy_from_slice(&raw[start..start + size_of::<$number>()]);
                    *slot = <$number>::from_be_bytes(one);
                }
                Ok(out)
            }
        }
    };
}

stored_array!(32, u8);
stored_array!(16, u16);

pub fn loaded<R: Read>(from: &mut R) -> io::Result<Option<SecretKey>> {
    let bytes: [u8; 32] = Stored::load(from)?;
    Ok(SecretKey::from_slice(&bytes).ok())
}

/// Memory that is wiped when it is no longer used.
pub struct Guarded(Box<[u8]>);

impl From<Box<[u8]>> for Guarded {
    fn from(held: Box<[u8]>) -> Self {
        Self(held)
    }
}

impl Guarded {
    pub fn of_length(length: usize) -> Self {
        vec![0; length].into_boxed_slice().into()
    }

    pub fn take(from: &[u8]) -> Self {
        let mut out = Self::of_length(from.len());
        for (to, byte) in out.0.iter_mut().zip(from) {
            *to = *byte;
        }
        out
    }
}

pub fn agreed(held: Guarded) -> Option<StaticSecret> {
    let bytes: [u8; 32] = held.0[..].try_into().ok()?;
    Some(StaticSecret::from(bytes))
}

pub fn start(fill: impl Fn(&mut Guarded)) -> Option<StaticSecret> {
    let mut held = Guarded::of_length(32);
    fill(&mut held);
    agreed(held)
}

fn decoded(text: &str, out: &mut [u8]) -> bool {
    match Hex::encoded_len(out.len()) {
        Ok(length) if length == text.len() => {}
        _ => return false,
    }
    let expected = out.len();
    matches!(Hex::decode(out, text, None), Ok(decoded) if decoded.len() == expected)
}

fn decoded_secret(text: &str, size: usize) -> Option<Zeroizing<Vec<u8>>> {
    let mut secret = Zeroizing::new(vec![0u8; size]);
    if decoded(text, &mut secret) { Some(secret) } else { None }
}

pub fn of_text(text: &str) -> Option<SecretKey> {
    let secret = decoded_secret(text, 32)?;
    SecretKey::from_slice(&secret).ok()
}
