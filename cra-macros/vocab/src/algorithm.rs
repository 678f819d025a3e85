//! Cryptographic algorithms that are no longer state of the art, by the names that people write.

/// Algorithms that protect no longer, by their names in small letters and digits alone, and as they are shown.
const BROKEN: &[(&str, &str)] = &[
    ("md2", "MD2"),
    ("md4", "MD4"),
    ("md5", "MD5"),
    ("sha1", "SHA-1"),
    ("rc2", "RC2"),
    ("rc4", "RC4"),
    ("arc4", "RC4"),
    ("des", "DES"),
    ("3des", "3DES"),
    ("tdes", "3DES"),
    ("desede3", "3DES"),
    ("tripledes", "3DES"),
    ("blowfish", "Blowfish"),
    ("cast5", "CAST5"),
    ("idea", "IDEA"),
    ("ssl2", "SSL 2"),
    ("ssl3", "SSL 3"),
    ("tls10", "TLS 1.0"),
    ("tls11", "TLS 1.1"),
    ("rsa512", "RSA with 512 bits"),
    ("rsa1024", "RSA with 1024 bits"),
    ("dsa1024", "DSA with 1024 bits"),
];

/// The broken algorithm that a name stands for: alone, or as a part of one such as `HMAC-MD5`, `AES-128-ECB`.
pub fn broken(name: &str) -> Option<&'static str> {
    let plain = |text: &str| -> String {
        let letters = text.chars().filter(char::is_ascii_alphanumeric);
        letters.map(|c| c.to_ascii_lowercase()).collect()
    };
    let known = |text: &str| {
        BROKEN
            .iter()
            .find(|(known, _)| *known == text)
            .map(|(_, shown)| *shown)
    };
    if let Some(shown) = known(&plain(name)) {
        return Some(shown);
    }
    let parts: Vec<String> = name
        .split(['-', '_', '/', ' ', '.', '+'])
        .map(plain)
        .collect();
    if parts.iter().any(|part| part == "ecb") {
        return Some("ECB, which shows which blocks are equal,");
    }
    let whole = parts.iter().find_map(|part| known(part));
    // `SHA-1` in `HMAC-SHA-1` is two of the parts.
    whole.or_else(|| parts.windows(2).find_map(|pair| known(&pair.concat())))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn broken_algorithms_are_known_in_every_spelling() {
        for (name, shown) in [
            ("SHA-1", "SHA-1"),
            ("sha1", "SHA-1"),
            ("HMAC-SHA-1", "SHA-1"),
            ("hmac_md5", "MD5"),
            ("DES-EDE3-CBC", "DES"),
            ("RSA-1024", "RSA with 1024 bits"),
            ("TLS 1.0", "TLS 1.0"),
            ("AES-128-ECB", "ECB, which shows which blocks are equal,"),
        ] {
            assert_eq!(broken(name), Some(shown), "{name}");
        }
        for name in [
            "AES-256-GCM",
            "SHA-256",
            "SHA-512/256",
            "Ed25519",
            "RSA-3072",
            "Argon2id",
            "TLS 1.3",
            "",
        ] {
            assert_eq!(broken(name), None, "{name}");
        }
    }
}
