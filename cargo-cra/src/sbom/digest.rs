//! Digests of files, in the form that bills give them.

use sha2::{Digest as _, Sha256, Sha512};

/// The digests of one file, in lower-case hexadecimal.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Digests {
    /// SHA-256.
    pub sha256: Option<String>,
    /// SHA-512, which BSI TR-03183-2 asks for.
    pub sha512: Option<String>,
}

impl Digests {
    /// Both, of these bytes.
    pub fn of(bytes: &[u8]) -> Self {
        Self {
            sha256: Some(hex(&Sha256::digest(bytes))),
            sha512: Some(hex(&Sha512::digest(bytes))),
        }
    }

    /// Those of a file that must have this SHA-256; without the file, or when it is another one, only that.
    pub(super) fn confirmed(sha256: &str, bytes: Option<Vec<u8>>) -> Self {
        let found = bytes.map(|bytes| Self::of(&bytes));
        found
            .filter(|found| found.sha256.as_deref() == Some(sha256))
            .unwrap_or_else(|| Self {
                sha256: Some(sha256.to_owned()),
                sha512: None,
            })
    }

    /// Name and value of each, by the names of CycloneDX.
    pub fn named(&self) -> impl Iterator<Item = (&'static str, &str)> {
        [("SHA-256", &self.sha256), ("SHA-512", &self.sha512)]
            .into_iter()
            .filter_map(|(name, value)| Some((name, value.as_deref()?)))
    }
}

/// A UUID of version 8 (RFC 9562) from the SHA-256 of the bytes.
pub(crate) fn uuid(bytes: &[u8]) -> String {
    let mut digest = Sha256::digest(bytes);
    digest[6] = digest[6] & 0x0f | 0x80;
    digest[8] = digest[8] & 0x3f | 0x80;
    let text = hex(&digest[..16]);
    [
        &text[..8],
        &text[8..12],
        &text[12..16],
        &text[16..20],
        &text[20..],
    ]
    .join("-")
}

pub(super) fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn another_file_confirms_nothing() {
        let right = Digests::of(b"lamp");
        let sha256 = right.sha256.clone().unwrap();
        assert_eq!(Digests::confirmed(&sha256, Some(b"lamp".to_vec())), right);
        for bytes in [None, Some(b"lump".to_vec())] {
            let found = Digests::confirmed(&sha256, bytes);
            assert_eq!((found.sha256, found.sha512), (Some(sha256.clone()), None));
        }
    }

    #[test]
    fn a_uuid_has_its_version_and_variant() {
        let text = uuid(b"lamp");
        assert_eq!(text.len(), 36);
        assert_eq!(text.as_bytes()[14], b'8');
        assert!(b"89ab".contains(&text.as_bytes()[19]));
    }
}
