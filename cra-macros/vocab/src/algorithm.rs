//! Cryptographic algorithms by the names that people write: those that are no longer state of the art, and what each is for.

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

/// Names as they begin or as a part of them is, in small letters, and the kind of algorithm in the words of CycloneDX; the first
/// that fits decides.
const KINDS: &[(&[&str], &str)] = &[
    (&["hmac", "cmac", "kmac", "gmac"], "mac"),
    (
        &[
            "gcm",
            "ccm",
            "siv",
            "ocb",
            "eax",
            "ascon",
            "chacha20poly1305",
        ],
        "ae",
    ),
    (&["poly1305"], "mac"),
    (
        &["argon2", "scrypt", "bcrypt", "pbkdf", "hkdf", "kdf"],
        "kdf",
    ),
    (&["mlkem", "kyber", "frodokem", "hqc"], "kem"),
    (&["x25519", "x448", "ecdh", "diffiehellman"], "key-agree"),
    (&["oaep", "ecies", "rsaes"], "pke"),
    (
        &[
            "ed25519",
            "ed448",
            "eddsa",
            "ecdsa",
            "dsa",
            "pss",
            "rsassa",
            "mldsa",
            "slhdsa",
            "sphincs",
            "dilithium",
            "falcon",
        ],
        "signature",
    ),
    (&["shake"], "xof"),
    (&["sha", "blake", "md5", "ripemd"], "hash"),
    (&["chacha", "salsa", "rc4"], "stream-cipher"),
    (
        &[
            "aes", "camellia", "aria", "sm4", "des", "blowfish", "serpent", "twofish",
        ],
        "block-cipher",
    ),
];

/// What kind of algorithm a name stands for, in the words of CycloneDX; `unknown` where the name does not tell.
pub fn primitive(name: &str) -> &'static str {
    let letters = name.chars().filter(char::is_ascii_alphanumeric);
    let plain: String = letters.map(|c| c.to_ascii_lowercase()).collect();
    let fits = |(words, _): &&(&[&str], &str)| words.iter().any(|word| plain.contains(word));
    KINDS.iter().find(fits).map_or("unknown", |(_, kind)| *kind)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_tell_what_an_algorithm_is_for() {
        for (name, kind) in [
            ("HMAC-SHA-256", "mac"),
            ("AES-256-GCM", "ae"),
            ("ChaCha20-Poly1305", "ae"),
            ("Ed25519", "signature"),
            ("ECDSA with P-256", "signature"),
            ("X25519", "key-agree"),
            ("ML-KEM-768", "kem"),
            ("ML-DSA-65", "signature"),
            ("Argon2id", "kdf"),
            ("RSA-OAEP", "pke"),
            ("SHA-512/256", "hash"),
            ("SHAKE128", "xof"),
            ("AES-128-CBC", "block-cipher"),
            ("something of our own", "unknown"),
        ] {
            assert_eq!(primitive(name), kind, "{name}");
        }
    }

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
