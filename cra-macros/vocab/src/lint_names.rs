//! The names of all lints and of their families.
//!
//! Written by cra-tidy from the folder `cra-lints/src/lints`: change that, then run `cargo test -p cra-tidy`.

/// The name of every lint, sorted.
pub static LINTS: &[&str] = &[
    "bind_all_interfaces",
    "broad_file_permissions",
    "broken_cipher",
    "ecb_mode",
    "expired_acceptance",
    "forbid_unsafe_missing",
    "hardcoded_credential",
    "invalid_acceptance",
    "jwt_validation_disabled",
    "missing_disclosure_policy",
    "permissive_cors",
    "release_hardening_off",
    "suspicious_source_text",
    "tls_verification_disabled",
    "tls_weak_version",
    "unmaintained_or_yanked",
    "unpinned_source",
    "unsafe_without_justification",
    "unused_acceptance",
    "vulnerable_dependency",
    "weak_key_size",
];

/// The families of lints, in the order in which they are shown.
pub static FAMILIES: &[&str] = &[
    "untrusted_data",
    "confidentiality",
    "cryptography",
    "network",
    "unsafe_code",
    "supply_chain",
    "records",
];
