//! The names of all lints and of their families.
//!
//! Written by cra-tidy from the folder `cra-lints/src/lints`: change that, then run `cargo test -p cra-tidy`.

/// The name of every lint, sorted.
pub static LINTS: &[&str] = &[
    "bind_all_interfaces",
    "broad_file_permissions",
    "broken_cipher",
    "command_injection",
    "ecb_mode",
    "expired_acceptance",
    "forbid_unsafe_missing",
    "hardcoded_credential",
    "html_injection",
    "invalid_acceptance",
    "jwt_validation_disabled",
    "log_injection",
    "missing_disclosure_policy",
    "path_traversal",
    "permissive_cors",
    "regex_injection",
    "release_hardening_off",
    "request_forgery",
    "sql_injection",
    "suspicious_source_text",
    "template_injection",
    "tls_verification_disabled",
    "tls_weak_version",
    "uncontrolled_allocation",
    "unmaintained_or_yanked",
    "unpinned_source",
    "unsafe_without_justification",
    "untrusted_library_load",
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
