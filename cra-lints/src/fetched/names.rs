//! What the names of functions tell of checks, hashes, paths and programs.

/// Whether a name says that something is checked for being what it should be.
pub(super) fn checks(name: &str) -> bool {
    const VERBS: &[&str] = &[
        "authenticate",
        "verified",
        "verifies",
        "verify",
        "verification",
        "valid",
        "validate",
        "validated",
    ];
    const WEAK: &[&str] = &[
        "assert", "check", "compare", "confirm", "ensure", "expect", "match", "matches", "require",
        "test",
    ];
    const OBJECTS: &[&str] = &[
        "checksum",
        "checksums",
        "digest",
        "hash",
        "hashes",
        "integrity",
        "md5",
        "sha",
        "sha1",
        "sha256",
        "sha512",
        "shasum",
        "sig",
        "signature",
        "signatures",
        "signed",
        "sum",
    ];
    matches!(name, "check" | "confirm" | "matches")
        || has(name, VERBS)
        || has(name, WEAK) && has(name, OBJECTS)
}

/// Whether a name is that of a hash, or of something that makes one.
pub(super) fn hashes(name: &str) -> bool {
    const WORDS: &[&str] = &[
        "blake2",
        "blake2b",
        "blake2s",
        "blake3",
        "checksum",
        "digest",
        "hash",
        "hashed",
        "hasher",
        "hexdigest",
        "md5",
        "sha",
        "sha1",
        "sha224",
        "sha256",
        "sha384",
        "sha512",
        "sha3",
        "fingerprint",
    ];
    has(name, WORDS)
}

/// Whether a type or module of this name makes hashes.
pub(super) fn hash_type(name: &str) -> bool {
    let name = name.to_ascii_lowercase();
    [
        "sha1", "sha2", "sha3", "sha5", "md5", "blake", "digest", "hasher",
    ]
    .iter()
    .any(|word| name.starts_with(word) || name.ends_with(word))
}

/// Whether a method ends what a hasher was fed.
pub(super) fn ends_hash(name: &str) -> bool {
    name.starts_with("finali") || matches!(name, "finish" | "result" | "compute" | "hexdigest")
}

/// Whether a function or method without arguments always names the same folder or file.
pub(super) fn names_place(name: &str) -> bool {
    name == "current_exe"
        || ["dir", "path", "exe"].iter().any(|word| {
            name.strip_suffix(word)
                .is_some_and(|front| front.ends_with('_'))
        })
}

/// Whether what a method gives stands for what it was called on.
pub(super) fn same(name: &str) -> bool {
    const NAMES: &[&str] = &[
        "as_bytes",
        "as_deref",
        "as_mut",
        "as_os_str",
        "as_path",
        "as_ref",
        "as_slice",
        "as_str",
        "borrow",
        "by_ref",
        "canonicalize",
        "clone",
        "cloned",
        "context",
        "deref",
        "display",
        "error_for_status",
        "expect",
        "inspect_err",
        "into",
        "into_boxed_path",
        "into_os_string",
        "into_path",
        "into_path_buf",
        "into_temp_path",
        "iter",
        "map_err",
        "ok",
        "ok_or",
        "ok_or_else",
        "path",
        "to_owned",
        "to_path_buf",
        "to_str",
        "to_string",
        "to_string_lossy",
        "to_vec",
        "unwrap",
        "unwrap_or_default",
        "with_context",
        "wrap_err",
        "wrap_err_with",
    ];
    NAMES.binary_search(&name).is_ok()
}

/// Whether a method tells something about an answer and gives none of its bytes.
pub(super) fn describes(name: &str) -> bool {
    matches!(
        name,
        "json"
            | "headers"
            | "header"
            | "status"
            | "len"
            | "content_length"
            | "is_empty"
            | "url"
            | "from_str"
            | "from_slice"
            | "from_reader"
            | "parse"
            | "read_json"
            | "into_json"
            | "is_success"
            | "lines"
            | "split"
            | "split_whitespace"
            | "splitn"
            | "split_once"
            | "captures"
            | "find"
            | "render"
            | "generate"
            | "deserialize"
    )
}

/// Whether a program runs the program or script that is its first argument.
pub(super) fn interprets(program: &str) -> bool {
    const NAMES: &[&str] = &[
        "bash",
        "cmd",
        "dash",
        "doas",
        "dpkg",
        "installer",
        "msiexec",
        "node",
        "perl",
        "pkexec",
        "powershell",
        "pwsh",
        "python",
        "python3",
        "rpm",
        "ruby",
        "sh",
        "sudo",
        "zsh",
    ];
    NAMES.contains(&stem(program).as_str())
}

/// Whether a program verifies signatures or hashes.
pub(super) fn verifies(program: &str) -> bool {
    const NAMES: &[&str] = &[
        "certutil",
        "codesign",
        "cosign",
        "gpg",
        "gpg2",
        "gpgv",
        "minisign",
        "openssl",
        "rsign",
        "sha256sum",
        "sha512sum",
        "shasum",
        "signify",
        "slsa-verifier",
        "spctl",
        "sq",
        "sqv",
    ];
    NAMES.contains(&stem(program).as_str())
}

/// Whether a program fetches a file.
pub(super) fn fetches(program: &str) -> bool {
    matches!(stem(program).as_str(), "curl" | "wget")
}

fn stem(program: &str) -> String {
    let name = program.rsplit(['/', '\\']).next().unwrap_or_default();
    name.trim_end_matches(".exe").to_ascii_lowercase()
}

fn has(name: &str, list: &[&str]) -> bool {
    name.split('_').any(|word| list.contains(&word))
}

/// Whether a line of a shell gives what it fetches to an interpreter: `curl … | sudo sh`.
pub(super) fn runs_what_it_fetches(line: &str) -> bool {
    let program = |part: &str| {
        let mut words = part.split_whitespace();
        let first = words.find(|word| *word != "sudo" && !word.starts_with('-'));
        first.map(str::to_owned)
    };
    let commands = line.split(['\n', ';', '&']);
    commands.into_iter().any(|command| {
        let mut parts = command.split('|').filter_map(program);
        parts.next().is_some_and(|first| fetches(&first)) && parts.any(|next| interprets(&next))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_tell_checks_from_other_work() {
        for name in [
            "verify",
            "verify_strict",
            "check_sha256",
            "ensure_digest",
            "is_valid",
        ] {
            assert!(checks(name), "{name}");
        }
        for name in ["check_version", "signature", "match_asset", "fetch"] {
            assert!(!checks(name), "{name}");
        }
        assert!(same("to_vec") && same("as_bytes") && !same("join"));
        assert!(interprets("/bin/bash") && interprets("cmd.exe") && !interprets("tar"));
    }
}
