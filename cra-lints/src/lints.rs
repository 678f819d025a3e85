//! Every lint, by family and by name.
//!
//! Written by cra-tidy from the folder `lints`: change that, then run `cargo test -p cra-tidy`.

use crate::lint::{Family, Rule};

pub mod untrusted_data {
    //! Data from outside that reaches a place it must not.

    pub mod archive_path_traversal;
    pub mod argument_injection;
    pub mod backtracking_regex;
    pub mod command_injection;
    pub mod decompression_bomb;
    pub mod header_injection;
    pub mod html_injection;
    pub mod log_injection;
    pub mod nosql_injection;
    pub mod open_redirect;
    pub mod panic_on_untrusted_input;
    pub mod path_traversal;
    pub mod regex_injection;
    pub mod request_forgery;
    pub mod security_decision_on_argv;
    pub mod sql_injection;
    pub mod template_injection;
    pub mod unbounded_deserialization;
    pub mod unbounded_read;
    pub mod uncontrolled_allocation;
    pub mod unsigned_update;
    pub mod untrusted_arithmetic;
    pub mod untrusted_index;
    pub mod untrusted_library_load;
    pub mod xml_external_entity;
}

pub mod confidentiality {
    //! Secrets and personal data that get where they must not.

    pub mod broad_file_permissions;
    pub mod cleartext_logging;
    pub mod cleartext_storage_database;
    pub mod cleartext_storage_file;
    pub mod cleartext_transmission;
    pub mod embedded_secret_file;
    pub mod hardcoded_credential;
    pub mod insecure_http_url;
    pub mod insecure_temp_file;
    pub mod secret_in_debug_derive;
    pub mod secret_in_error;
    pub mod secret_not_zeroized;
    pub mod sensitive_header_unmarked;
}

pub mod cryptography {
    //! Weak or misused cryptography and tokens.

    pub mod broken_cipher;
    pub mod ecb_mode;
    pub mod hardcoded_crypto_value;
    pub mod ignored_verification_result;
    pub mod insecure_randomness;
    pub mod jwt_validation_disabled;
    pub mod nonce_reuse;
    pub mod predictable_seed;
    pub mod timing_unsafe_comparison;
    pub mod unauthenticated_encryption;
    pub mod weak_hash_sensitive_data;
    pub mod weak_hash_use;
    pub mod weak_key_size;
    pub mod weak_password_hash_cost;
}

pub mod network {
    //! The surface towards the network, and its defaults.

    pub mod bind_all_interfaces;
    pub mod body_limit_disabled;
    pub mod cookie_without_httponly;
    pub mod cookie_without_samesite;
    pub mod debug_surface_enabled;
    pub mod insecure_cookie;
    pub mod missing_timeout;
    pub mod permissive_cors;
    pub mod ssh_host_key_unchecked;
    pub mod tls_accept_all_verifier;
    pub mod tls_verification_disabled;
    pub mod tls_weak_version;
    pub mod unauthenticated_route;
}

pub mod unsafe_code {
    //! Unsafe code, concurrency and privileges.

    pub mod ctor_std_call;
    pub mod dangling_cstring;
    pub mod dangling_local_pointer;
    pub mod file_check_then_use;
    pub mod forbid_unsafe_missing;
    pub mod invalid_pointer_access;
    pub mod lock_misuse;
    pub mod privilege_drop_order;
    pub mod raw_parts_mismatch;
    pub mod static_mut;
    pub mod uninit_memory;
    pub mod unsafe_usage;
    pub mod unsafe_without_justification;
    pub mod unsound_send_sync;
}

pub mod supply_chain {
    //! Dependencies, manifest, build and shipped files.

    pub mod missing_disclosure_policy;
    pub mod missing_sbom;
    pub mod missing_support_metadata;
    pub mod new_capability;
    pub mod release_hardening_off;
    pub mod risky_build_script;
    pub mod suspicious_source_text;
    pub mod unmaintained_or_yanked;
    pub mod unpinned_source;
    pub mod untested_security_code;
    pub mod vulnerable_dependency;
}

pub mod declarations {
    //! What the code declares of itself, and what of it is not so.

    pub mod changed_since_review;
    pub mod declared_data_never_erased;
    pub mod incomplete_update;
    pub mod install_without_verify;
    pub mod mint_without_refusal;
    pub mod opt_out_ignored;
    pub mod other_algorithm;
    pub mod panicking_callee;
    pub mod record_without_switch;
    pub mod secret_in_record;
    pub mod test_shows_nothing;
    pub mod unaudited_way_out;
    pub mod unchecked_bound;
    pub mod undeclared_default;
    pub mod undeclared_entry_point;
    pub mod undeclared_outbound;
    pub mod undeclared_personal_data;
    pub mod undeclared_secret;
    pub mod undeclared_update;
    pub mod unguarded_function;
    pub mod unreachable_erasure;
    pub mod unrecorded_refusal;
    pub mod unregistered_risk;
    pub mod unsafe_outside_boundary;
    pub mod weakened_default;
    pub mod witness_made_elsewhere;
}

pub mod records {
    //! What users have written down about findings.

    pub mod expired_acceptance;
    pub mod invalid_acceptance;
    pub mod unused_acceptance;
}

/// Every lint, sorted by name.
pub static ALL: &[&Rule] = &[
    &ARCHIVE_PATH_TRAVERSAL,
    &ARGUMENT_INJECTION,
    &BACKTRACKING_REGEX,
    &BIND_ALL_INTERFACES,
    &BODY_LIMIT_DISABLED,
    &BROAD_FILE_PERMISSIONS,
    &BROKEN_CIPHER,
    &CHANGED_SINCE_REVIEW,
    &CLEARTEXT_LOGGING,
    &CLEARTEXT_STORAGE_DATABASE,
    &CLEARTEXT_STORAGE_FILE,
    &CLEARTEXT_TRANSMISSION,
    &COMMAND_INJECTION,
    &COOKIE_WITHOUT_HTTPONLY,
    &COOKIE_WITHOUT_SAMESITE,
    &CTOR_STD_CALL,
    &DANGLING_CSTRING,
    &DANGLING_LOCAL_POINTER,
    &DEBUG_SURFACE_ENABLED,
    &DECLARED_DATA_NEVER_ERASED,
    &DECOMPRESSION_BOMB,
    &ECB_MODE,
    &EMBEDDED_SECRET_FILE,
    &EXPIRED_ACCEPTANCE,
    &FILE_CHECK_THEN_USE,
    &FORBID_UNSAFE_MISSING,
    &HARDCODED_CREDENTIAL,
    &HARDCODED_CRYPTO_VALUE,
    &HEADER_INJECTION,
    &HTML_INJECTION,
    &IGNORED_VERIFICATION_RESULT,
    &INCOMPLETE_UPDATE,
    &INSECURE_COOKIE,
    &INSECURE_HTTP_URL,
    &INSECURE_RANDOMNESS,
    &INSECURE_TEMP_FILE,
    &INSTALL_WITHOUT_VERIFY,
    &INVALID_ACCEPTANCE,
    &INVALID_POINTER_ACCESS,
    &JWT_VALIDATION_DISABLED,
    &LOCK_MISUSE,
    &LOG_INJECTION,
    &MINT_WITHOUT_REFUSAL,
    &MISSING_DISCLOSURE_POLICY,
    &MISSING_SBOM,
    &MISSING_SUPPORT_METADATA,
    &MISSING_TIMEOUT,
    &NEW_CAPABILITY,
    &NONCE_REUSE,
    &NOSQL_INJECTION,
    &OPEN_REDIRECT,
    &OPT_OUT_IGNORED,
    &OTHER_ALGORITHM,
    &PANIC_ON_UNTRUSTED_INPUT,
    &PANICKING_CALLEE,
    &PATH_TRAVERSAL,
    &PERMISSIVE_CORS,
    &PREDICTABLE_SEED,
    &PRIVILEGE_DROP_ORDER,
    &RAW_PARTS_MISMATCH,
    &RECORD_WITHOUT_SWITCH,
    &REGEX_INJECTION,
    &RELEASE_HARDENING_OFF,
    &REQUEST_FORGERY,
    &RISKY_BUILD_SCRIPT,
    &SECRET_IN_DEBUG_DERIVE,
    &SECRET_IN_ERROR,
    &SECRET_IN_RECORD,
    &SECRET_NOT_ZEROIZED,
    &SECURITY_DECISION_ON_ARGV,
    &SENSITIVE_HEADER_UNMARKED,
    &SQL_INJECTION,
    &SSH_HOST_KEY_UNCHECKED,
    &STATIC_MUT,
    &SUSPICIOUS_SOURCE_TEXT,
    &TEMPLATE_INJECTION,
    &TEST_SHOWS_NOTHING,
    &TIMING_UNSAFE_COMPARISON,
    &TLS_ACCEPT_ALL_VERIFIER,
    &TLS_VERIFICATION_DISABLED,
    &TLS_WEAK_VERSION,
    &UNAUDITED_WAY_OUT,
    &UNAUTHENTICATED_ENCRYPTION,
    &UNAUTHENTICATED_ROUTE,
    &UNBOUNDED_DESERIALIZATION,
    &UNBOUNDED_READ,
    &UNCHECKED_BOUND,
    &UNCONTROLLED_ALLOCATION,
    &UNDECLARED_DEFAULT,
    &UNDECLARED_ENTRY_POINT,
    &UNDECLARED_OUTBOUND,
    &UNDECLARED_PERSONAL_DATA,
    &UNDECLARED_SECRET,
    &UNDECLARED_UPDATE,
    &UNGUARDED_FUNCTION,
    &UNINIT_MEMORY,
    &UNMAINTAINED_OR_YANKED,
    &UNPINNED_SOURCE,
    &UNREACHABLE_ERASURE,
    &UNRECORDED_REFUSAL,
    &UNREGISTERED_RISK,
    &UNSAFE_OUTSIDE_BOUNDARY,
    &UNSAFE_USAGE,
    &UNSAFE_WITHOUT_JUSTIFICATION,
    &UNSIGNED_UPDATE,
    &UNSOUND_SEND_SYNC,
    &UNTESTED_SECURITY_CODE,
    &UNTRUSTED_ARITHMETIC,
    &UNTRUSTED_INDEX,
    &UNTRUSTED_LIBRARY_LOAD,
    &UNUSED_ACCEPTANCE,
    &VULNERABLE_DEPENDENCY,
    &WEAK_HASH_SENSITIVE_DATA,
    &WEAK_HASH_USE,
    &WEAK_KEY_SIZE,
    &WEAK_PASSWORD_HASH_COST,
    &WEAKENED_DEFAULT,
    &WITNESS_MADE_ELSEWHERE,
    &XML_EXTERNAL_ENTITY,
];

/// Archive entry that leaves the folder.
pub static ARCHIVE_PATH_TRAVERSAL: Rule = Rule {
    id: "archive_path_traversal",
    family: Family::UntrustedData,
    source: include_str!("lints/untrusted_data/archive_path_traversal.rs"),
    lint: &untrusted_data::archive_path_traversal::LINT,
};

/// Option of a program chosen by others.
pub static ARGUMENT_INJECTION: Rule = Rule {
    id: "argument_injection",
    family: Family::UntrustedData,
    source: include_str!("lints/untrusted_data/argument_injection.rs"),
    lint: &untrusted_data::argument_injection::LINT,
};

/// Pattern that can take for ever.
pub static BACKTRACKING_REGEX: Rule = Rule {
    id: "backtracking_regex",
    family: Family::UntrustedData,
    source: include_str!("lints/untrusted_data/backtracking_regex.rs"),
    lint: &untrusted_data::backtracking_regex::LINT,
};

/// Server on all network interfaces by default.
pub static BIND_ALL_INTERFACES: Rule = Rule {
    id: "bind_all_interfaces",
    family: Family::Network,
    source: include_str!("lints/network/bind_all_interfaces.rs"),
    lint: &network::bind_all_interfaces::LINT,
};

/// Requests of any size.
pub static BODY_LIMIT_DISABLED: Rule = Rule {
    id: "body_limit_disabled",
    family: Family::Network,
    source: include_str!("lints/network/body_limit_disabled.rs"),
    lint: &network::body_limit_disabled::LINT,
};

/// File that others may write.
pub static BROAD_FILE_PERMISSIONS: Rule = Rule {
    id: "broad_file_permissions",
    family: Family::Confidentiality,
    source: include_str!("lints/confidentiality/broad_file_permissions.rs"),
    lint: &confidentiality::broad_file_permissions::LINT,
};

/// Broken cipher.
pub static BROKEN_CIPHER: Rule = Rule {
    id: "broken_cipher",
    family: Family::Cryptography,
    source: include_str!("lints/cryptography/broken_cipher.rs"),
    lint: &cryptography::broken_cipher::LINT,
};

/// Measure that has changed since its review.
pub static CHANGED_SINCE_REVIEW: Rule = Rule {
    id: "changed_since_review",
    family: Family::Declarations,
    source: include_str!("lints/declarations/changed_since_review.rs"),
    lint: &declarations::changed_since_review::LINT,
};

/// Secret in a log.
pub static CLEARTEXT_LOGGING: Rule = Rule {
    id: "cleartext_logging",
    family: Family::Confidentiality,
    source: include_str!("lints/confidentiality/cleartext_logging.rs"),
    lint: &confidentiality::cleartext_logging::LINT,
};

/// Secret in a database as it is.
pub static CLEARTEXT_STORAGE_DATABASE: Rule = Rule {
    id: "cleartext_storage_database",
    family: Family::Confidentiality,
    source: include_str!("lints/confidentiality/cleartext_storage_database.rs"),
    lint: &confidentiality::cleartext_storage_database::LINT,
};

/// Secret in a file as it is.
pub static CLEARTEXT_STORAGE_FILE: Rule = Rule {
    id: "cleartext_storage_file",
    family: Family::Confidentiality,
    source: include_str!("lints/confidentiality/cleartext_storage_file.rs"),
    lint: &confidentiality::cleartext_storage_file::LINT,
};

/// Secret sent unencrypted.
pub static CLEARTEXT_TRANSMISSION: Rule = Rule {
    id: "cleartext_transmission",
    family: Family::Confidentiality,
    source: include_str!("lints/confidentiality/cleartext_transmission.rs"),
    lint: &confidentiality::cleartext_transmission::LINT,
};

/// Command chosen by others.
pub static COMMAND_INJECTION: Rule = Rule {
    id: "command_injection",
    family: Family::UntrustedData,
    source: include_str!("lints/untrusted_data/command_injection.rs"),
    lint: &untrusted_data::command_injection::LINT,
};

/// Session cookie that scripts can read.
pub static COOKIE_WITHOUT_HTTPONLY: Rule = Rule {
    id: "cookie_without_httponly",
    family: Family::Network,
    source: include_str!("lints/network/cookie_without_httponly.rs"),
    lint: &network::cookie_without_httponly::LINT,
};

/// Session cookie that goes along with requests of other sites.
pub static COOKIE_WITHOUT_SAMESITE: Rule = Rule {
    id: "cookie_without_samesite",
    family: Family::Network,
    source: include_str!("lints/network/cookie_without_samesite.rs"),
    lint: &network::cookie_without_samesite::LINT,
};

/// Standard library used before or after `main`.
pub static CTOR_STD_CALL: Rule = Rule {
    id: "ctor_std_call",
    family: Family::UnsafeCode,
    source: include_str!("lints/unsafe_code/ctor_std_call.rs"),
    lint: &unsafe_code::ctor_std_call::LINT,
};

/// Pointer into a text that is dropped at once.
pub static DANGLING_CSTRING: Rule = Rule {
    id: "dangling_cstring",
    family: Family::UnsafeCode,
    source: include_str!("lints/unsafe_code/dangling_cstring.rs"),
    lint: &unsafe_code::dangling_cstring::LINT,
};

/// Pointer to a local that is gone.
pub static DANGLING_LOCAL_POINTER: Rule = Rule {
    id: "dangling_local_pointer",
    family: Family::UnsafeCode,
    source: include_str!("lints/unsafe_code/dangling_local_pointer.rs"),
    lint: &unsafe_code::dangling_local_pointer::LINT,
};

/// Inside of a server shown to everybody.
pub static DEBUG_SURFACE_ENABLED: Rule = Rule {
    id: "debug_surface_enabled",
    family: Family::Network,
    source: include_str!("lints/network/debug_surface_enabled.rs"),
    lint: &network::debug_surface_enabled::LINT,
};

/// Declared data that nothing erases.
pub static DECLARED_DATA_NEVER_ERASED: Rule = Rule {
    id: "declared_data_never_erased",
    family: Family::Declarations,
    source: include_str!("lints/declarations/declared_data_never_erased.rs"),
    lint: &declarations::declared_data_never_erased::LINT,
};

/// Decompression without a limit.
pub static DECOMPRESSION_BOMB: Rule = Rule {
    id: "decompression_bomb",
    family: Family::UntrustedData,
    source: include_str!("lints/untrusted_data/decompression_bomb.rs"),
    lint: &untrusted_data::decompression_bomb::LINT,
};

/// Blocks encrypted one by one (ECB).
pub static ECB_MODE: Rule = Rule {
    id: "ecb_mode",
    family: Family::Cryptography,
    source: include_str!("lints/cryptography/ecb_mode.rs"),
    lint: &cryptography::ecb_mode::LINT,
};

/// Secret built into the program.
pub static EMBEDDED_SECRET_FILE: Rule = Rule {
    id: "embedded_secret_file",
    family: Family::Confidentiality,
    source: include_str!("lints/confidentiality/embedded_secret_file.rs"),
    lint: &confidentiality::embedded_secret_file::LINT,
};

/// An acceptance whose day has passed.
pub static EXPIRED_ACCEPTANCE: Rule = Rule {
    id: "expired_acceptance",
    family: Family::Records,
    source: include_str!("lints/records/expired_acceptance.rs"),
    lint: &records::expired_acceptance::LINT,
};

/// File that is asked about and then used.
pub static FILE_CHECK_THEN_USE: Rule = Rule {
    id: "file_check_then_use",
    family: Family::UnsafeCode,
    source: include_str!("lints/unsafe_code/file_check_then_use.rs"),
    lint: &unsafe_code::file_check_then_use::LINT,
};

/// A crate without unsafe code that does not forbid it.
pub static FORBID_UNSAFE_MISSING: Rule = Rule {
    id: "forbid_unsafe_missing",
    family: Family::UnsafeCode,
    source: include_str!("lints/unsafe_code/forbid_unsafe_missing.rs"),
    lint: &unsafe_code::forbid_unsafe_missing::LINT,
};

/// Credential written in the source.
pub static HARDCODED_CREDENTIAL: Rule = Rule {
    id: "hardcoded_credential",
    family: Family::Confidentiality,
    source: include_str!("lints/confidentiality/hardcoded_credential.rs"),
    lint: &confidentiality::hardcoded_credential::LINT,
};

/// Key, nonce or salt written in the source.
pub static HARDCODED_CRYPTO_VALUE: Rule = Rule {
    id: "hardcoded_crypto_value",
    family: Family::Cryptography,
    source: include_str!("lints/cryptography/hardcoded_crypto_value.rs"),
    lint: &cryptography::hardcoded_crypto_value::LINT,
};

/// Text of others in a header.
pub static HEADER_INJECTION: Rule = Rule {
    id: "header_injection",
    family: Family::UntrustedData,
    source: include_str!("lints/untrusted_data/header_injection.rs"),
    lint: &untrusted_data::header_injection::LINT,
};

/// Text of others in a page.
pub static HTML_INJECTION: Rule = Rule {
    id: "html_injection",
    family: Family::UntrustedData,
    source: include_str!("lints/untrusted_data/html_injection.rs"),
    lint: &untrusted_data::html_injection::LINT,
};

/// Result of a check that decides nothing.
pub static IGNORED_VERIFICATION_RESULT: Rule = Rule {
    id: "ignored_verification_result",
    family: Family::Cryptography,
    source: include_str!("lints/cryptography/ignored_verification_result.rs"),
    lint: &cryptography::ignored_verification_result::LINT,
};

/// Update without one of its steps, or without a switch.
pub static INCOMPLETE_UPDATE: Rule = Rule {
    id: "incomplete_update",
    family: Family::Declarations,
    source: include_str!("lints/declarations/incomplete_update.rs"),
    lint: &declarations::incomplete_update::LINT,
};

/// Cookie without Secure.
pub static INSECURE_COOKIE: Rule = Rule {
    id: "insecure_cookie",
    family: Family::Network,
    source: include_str!("lints/network/insecure_cookie.rs"),
    lint: &network::insecure_cookie::LINT,
};

/// Request without encryption.
pub static INSECURE_HTTP_URL: Rule = Rule {
    id: "insecure_http_url",
    family: Family::Confidentiality,
    source: include_str!("lints/confidentiality/insecure_http_url.rs"),
    lint: &confidentiality::insecure_http_url::LINT,
};

/// Secret from a generator that can be guessed.
pub static INSECURE_RANDOMNESS: Rule = Rule {
    id: "insecure_randomness",
    family: Family::Cryptography,
    source: include_str!("lints/cryptography/insecure_randomness.rs"),
    lint: &cryptography::insecure_randomness::LINT,
};

/// Known name in a folder that all users share.
pub static INSECURE_TEMP_FILE: Rule = Rule {
    id: "insecure_temp_file",
    family: Family::Confidentiality,
    source: include_str!("lints/confidentiality/insecure_temp_file.rs"),
    lint: &confidentiality::insecure_temp_file::LINT,
};

/// Update that is installed on the word of something else.
pub static INSTALL_WITHOUT_VERIFY: Rule = Rule {
    id: "install_without_verify",
    family: Family::Declarations,
    source: include_str!("lints/declarations/install_without_verify.rs"),
    lint: &declarations::install_without_verify::LINT,
};

/// A note to cargo cra that cannot be understood.
pub static INVALID_ACCEPTANCE: Rule = Rule {
    id: "invalid_acceptance",
    family: Family::Records,
    source: include_str!("lints/records/invalid_acceptance.rs"),
    lint: &records::invalid_acceptance::LINT,
};

/// Pointer to memory that was given up.
pub static INVALID_POINTER_ACCESS: Rule = Rule {
    id: "invalid_pointer_access",
    family: Family::UnsafeCode,
    source: include_str!("lints/unsafe_code/invalid_pointer_access.rs"),
    lint: &unsafe_code::invalid_pointer_access::LINT,
};

/// Check of a token switched off.
pub static JWT_VALIDATION_DISABLED: Rule = Rule {
    id: "jwt_validation_disabled",
    family: Family::Cryptography,
    source: include_str!("lints/cryptography/jwt_validation_disabled.rs"),
    lint: &cryptography::jwt_validation_disabled::LINT,
};

/// Locks that wait for themselves or for each other.
pub static LOCK_MISUSE: Rule = Rule {
    id: "lock_misuse",
    family: Family::UnsafeCode,
    source: include_str!("lints/unsafe_code/lock_misuse.rs"),
    lint: &unsafe_code::lock_misuse::LINT,
};

/// Text of others in a log record.
pub static LOG_INJECTION: Rule = Rule {
    id: "log_injection",
    family: Family::UntrustedData,
    source: include_str!("lints/untrusted_data/log_injection.rs"),
    lint: &untrusted_data::log_injection::LINT,
};

/// Proof that is given to everybody.
pub static MINT_WITHOUT_REFUSAL: Rule = Rule {
    id: "mint_without_refusal",
    family: Family::Declarations,
    source: include_str!("lints/declarations/mint_without_refusal.rs"),
    lint: &declarations::mint_without_refusal::LINT,
};

/// No policy or contact for reports of vulnerabilities.
pub static MISSING_DISCLOSURE_POLICY: Rule = Rule {
    id: "missing_disclosure_policy",
    family: Family::SupplyChain,
    source: include_str!("lints/supply_chain/missing_disclosure_policy.rs"),
    lint: &supply_chain::missing_disclosure_policy::LINT,
};

/// Program without a list of what is in it.
pub static MISSING_SBOM: Rule = Rule {
    id: "missing_sbom",
    family: Family::SupplyChain,
    source: include_str!("lints/supply_chain/missing_sbom.rs"),
    lint: &supply_chain::missing_sbom::LINT,
};

/// Package that does not say what its users need to know.
pub static MISSING_SUPPORT_METADATA: Rule = Rule {
    id: "missing_support_metadata",
    family: Family::SupplyChain,
    source: include_str!("lints/supply_chain/missing_support_metadata.rs"),
    lint: &supply_chain::missing_support_metadata::LINT,
};

/// Client that waits for ever.
pub static MISSING_TIMEOUT: Rule = Rule {
    id: "missing_timeout",
    family: Family::Network,
    source: include_str!("lints/network/missing_timeout.rs"),
    lint: &network::missing_timeout::LINT,
};

/// Dependency that can do more than was agreed.
pub static NEW_CAPABILITY: Rule = Rule {
    id: "new_capability",
    family: Family::SupplyChain,
    source: include_str!("lints/supply_chain/new_capability.rs"),
    lint: &supply_chain::new_capability::LINT,
};

/// One nonce for several messages.
pub static NONCE_REUSE: Rule = Rule {
    id: "nonce_reuse",
    family: Family::Cryptography,
    source: include_str!("lints/cryptography/nonce_reuse.rs"),
    lint: &cryptography::nonce_reuse::LINT,
};

/// Query document built from data of others.
pub static NOSQL_INJECTION: Rule = Rule {
    id: "nosql_injection",
    family: Family::UntrustedData,
    source: include_str!("lints/untrusted_data/nosql_injection.rs"),
    lint: &untrusted_data::nosql_injection::LINT,
};

/// Redirect chosen by others.
pub static OPEN_REDIRECT: Rule = Rule {
    id: "open_redirect",
    family: Family::UntrustedData,
    source: include_str!("lints/untrusted_data/open_redirect.rs"),
    lint: &untrusted_data::open_redirect::LINT,
};

/// Connection that the user cannot switch off.
pub static OPT_OUT_IGNORED: Rule = Rule {
    id: "opt_out_ignored",
    family: Family::Declarations,
    source: include_str!("lints/declarations/opt_out_ignored.rs"),
    lint: &declarations::opt_out_ignored::LINT,
};

/// Cryptography other than declared.
pub static OTHER_ALGORITHM: Rule = Rule {
    id: "other_algorithm",
    family: Family::Declarations,
    source: include_str!("lints/declarations/other_algorithm.rs"),
    lint: &declarations::other_algorithm::LINT,
};

/// Failure on data of others ends the program.
pub static PANIC_ON_UNTRUSTED_INPUT: Rule = Rule {
    id: "panic_on_untrusted_input",
    family: Family::UntrustedData,
    source: include_str!("lints/untrusted_data/panic_on_untrusted_input.rs"),
    lint: &untrusted_data::panic_on_untrusted_input::LINT,
};

/// Panic behind a function that promises none.
pub static PANICKING_CALLEE: Rule = Rule {
    id: "panicking_callee",
    family: Family::Declarations,
    source: include_str!("lints/declarations/panicking_callee.rs"),
    lint: &declarations::panicking_callee::LINT,
};

/// File chosen by others.
pub static PATH_TRAVERSAL: Rule = Rule {
    id: "path_traversal",
    family: Family::UntrustedData,
    source: include_str!("lints/untrusted_data/path_traversal.rs"),
    lint: &untrusted_data::path_traversal::LINT,
};

/// Pages of any origin may use the service.
pub static PERMISSIVE_CORS: Rule = Rule {
    id: "permissive_cors",
    family: Family::Network,
    source: include_str!("lints/network/permissive_cors.rs"),
    lint: &network::permissive_cors::LINT,
};

/// Generator with a seed that can be guessed.
pub static PREDICTABLE_SEED: Rule = Rule {
    id: "predictable_seed",
    family: Family::Cryptography,
    source: include_str!("lints/cryptography/predictable_seed.rs"),
    lint: &cryptography::predictable_seed::LINT,
};

/// Privileges given up in the wrong order, or only perhaps.
pub static PRIVILEGE_DROP_ORDER: Rule = Rule {
    id: "privilege_drop_order",
    family: Family::UnsafeCode,
    source: include_str!("lints/unsafe_code/privilege_drop_order.rs"),
    lint: &unsafe_code::privilege_drop_order::LINT,
};

/// Memory taken over by the wrong owner.
pub static RAW_PARTS_MISMATCH: Rule = Rule {
    id: "raw_parts_mismatch",
    family: Family::UnsafeCode,
    source: include_str!("lints/unsafe_code/raw_parts_mismatch.rs"),
    lint: &unsafe_code::raw_parts_mismatch::LINT,
};

/// Record that users cannot switch off.
pub static RECORD_WITHOUT_SWITCH: Rule = Rule {
    id: "record_without_switch",
    family: Family::Declarations,
    source: include_str!("lints/declarations/record_without_switch.rs"),
    lint: &declarations::record_without_switch::LINT,
};

/// Pattern chosen by others.
pub static REGEX_INJECTION: Rule = Rule {
    id: "regex_injection",
    family: Family::UntrustedData,
    source: include_str!("lints/untrusted_data/regex_injection.rs"),
    lint: &untrusted_data::regex_injection::LINT,
};

/// Protection of the release build switched off.
pub static RELEASE_HARDENING_OFF: Rule = Rule {
    id: "release_hardening_off",
    family: Family::SupplyChain,
    source: include_str!("lints/supply_chain/release_hardening_off.rs"),
    lint: &supply_chain::release_hardening_off::LINT,
};

/// Address of a request chosen by others.
pub static REQUEST_FORGERY: Rule = Rule {
    id: "request_forgery",
    family: Family::UntrustedData,
    source: include_str!("lints/untrusted_data/request_forgery.rs"),
    lint: &untrusted_data::request_forgery::LINT,
};

/// Build script that reaches beyond the build.
pub static RISKY_BUILD_SCRIPT: Rule = Rule {
    id: "risky_build_script",
    family: Family::SupplyChain,
    source: include_str!("lints/supply_chain/risky_build_script.rs"),
    lint: &supply_chain::risky_build_script::LINT,
};

/// Derived text that shows a secret.
pub static SECRET_IN_DEBUG_DERIVE: Rule = Rule {
    id: "secret_in_debug_derive",
    family: Family::Confidentiality,
    source: include_str!("lints/confidentiality/secret_in_debug_derive.rs"),
    lint: &confidentiality::secret_in_debug_derive::LINT,
};

/// Secret in an answer or an error.
pub static SECRET_IN_ERROR: Rule = Rule {
    id: "secret_in_error",
    family: Family::Confidentiality,
    source: include_str!("lints/confidentiality/secret_in_error.rs"),
    lint: &confidentiality::secret_in_error::LINT,
};

/// Secret or personal data in a record.
pub static SECRET_IN_RECORD: Rule = Rule {
    id: "secret_in_record",
    family: Family::Declarations,
    source: include_str!("lints/declarations/secret_in_record.rs"),
    lint: &declarations::secret_in_record::LINT,
};

/// Key that stays in memory.
pub static SECRET_NOT_ZEROIZED: Rule = Rule {
    id: "secret_not_zeroized",
    family: Family::Confidentiality,
    source: include_str!("lints/confidentiality/secret_not_zeroized.rs"),
    lint: &confidentiality::secret_not_zeroized::LINT,
};

/// Rights decided by what somebody says of themselves.
pub static SECURITY_DECISION_ON_ARGV: Rule = Rule {
    id: "security_decision_on_argv",
    family: Family::UntrustedData,
    source: include_str!("lints/untrusted_data/security_decision_on_argv.rs"),
    lint: &untrusted_data::security_decision_on_argv::LINT,
};

/// Secret header not marked as such.
pub static SENSITIVE_HEADER_UNMARKED: Rule = Rule {
    id: "sensitive_header_unmarked",
    family: Family::Confidentiality,
    source: include_str!("lints/confidentiality/sensitive_header_unmarked.rs"),
    lint: &confidentiality::sensitive_header_unmarked::LINT,
};

/// Query built from data of others.
pub static SQL_INJECTION: Rule = Rule {
    id: "sql_injection",
    family: Family::UntrustedData,
    source: include_str!("lints/untrusted_data/sql_injection.rs"),
    lint: &untrusted_data::sql_injection::LINT,
};

/// SSH server whose key nobody checks.
pub static SSH_HOST_KEY_UNCHECKED: Rule = Rule {
    id: "ssh_host_key_unchecked",
    family: Family::Network,
    source: include_str!("lints/network/ssh_host_key_unchecked.rs"),
    lint: &network::ssh_host_key_unchecked::LINT,
};

/// Mutable global state that threads share without protection.
pub static STATIC_MUT: Rule = Rule {
    id: "static_mut",
    family: Family::UnsafeCode,
    source: include_str!("lints/unsafe_code/static_mut.rs"),
    lint: &unsafe_code::static_mut::LINT,
};

/// Source text that reads differently from what it is.
pub static SUSPICIOUS_SOURCE_TEXT: Rule = Rule {
    id: "suspicious_source_text",
    family: Family::SupplyChain,
    source: include_str!("lints/supply_chain/suspicious_source_text.rs"),
    lint: &supply_chain::suspicious_source_text::LINT,
};

/// Template chosen by others.
pub static TEMPLATE_INJECTION: Rule = Rule {
    id: "template_injection",
    family: Family::UntrustedData,
    source: include_str!("lints/untrusted_data/template_injection.rs"),
    lint: &untrusted_data::template_injection::LINT,
};

/// Test of a requirement that cannot fail.
pub static TEST_SHOWS_NOTHING: Rule = Rule {
    id: "test_shows_nothing",
    family: Family::Declarations,
    source: include_str!("lints/declarations/test_shows_nothing.rs"),
    lint: &declarations::test_shows_nothing::LINT,
};

/// Secrets compared byte by byte.
pub static TIMING_UNSAFE_COMPARISON: Rule = Rule {
    id: "timing_unsafe_comparison",
    family: Family::Cryptography,
    source: include_str!("lints/cryptography/timing_unsafe_comparison.rs"),
    lint: &cryptography::timing_unsafe_comparison::LINT,
};

/// Certificate verifier that accepts everybody.
pub static TLS_ACCEPT_ALL_VERIFIER: Rule = Rule {
    id: "tls_accept_all_verifier",
    family: Family::Network,
    source: include_str!("lints/network/tls_accept_all_verifier.rs"),
    lint: &network::tls_accept_all_verifier::LINT,
};

/// Certificate or host name check switched off.
pub static TLS_VERIFICATION_DISABLED: Rule = Rule {
    id: "tls_verification_disabled",
    family: Family::Network,
    source: include_str!("lints/network/tls_verification_disabled.rs"),
    lint: &network::tls_verification_disabled::LINT,
};

/// Broken versions or ciphers of TLS allowed.
pub static TLS_WEAK_VERSION: Rule = Rule {
    id: "tls_weak_version",
    family: Family::Network,
    source: include_str!("lints/network/tls_weak_version.rs"),
    lint: &network::tls_weak_version::LINT,
};

/// Way out that leaves no record.
pub static UNAUDITED_WAY_OUT: Rule = Rule {
    id: "unaudited_way_out",
    family: Family::Declarations,
    source: include_str!("lints/declarations/unaudited_way_out.rs"),
    lint: &declarations::unaudited_way_out::LINT,
};

/// Encryption that does not notice changes.
pub static UNAUTHENTICATED_ENCRYPTION: Rule = Rule {
    id: "unauthenticated_encryption",
    family: Family::Cryptography,
    source: include_str!("lints/cryptography/unauthenticated_encryption.rs"),
    lint: &cryptography::unauthenticated_encryption::LINT,
};

/// Route that changes something for anybody.
pub static UNAUTHENTICATED_ROUTE: Rule = Rule {
    id: "unauthenticated_route",
    family: Family::Network,
    source: include_str!("lints/network/unauthenticated_route.rs"),
    lint: &network::unauthenticated_route::LINT,
};

/// Message of others decoded without a limit.
pub static UNBOUNDED_DESERIALIZATION: Rule = Rule {
    id: "unbounded_deserialization",
    family: Family::UntrustedData,
    source: include_str!("lints/untrusted_data/unbounded_deserialization.rs"),
    lint: &untrusted_data::unbounded_deserialization::LINT,
};

/// Stream of the other side read to its end.
pub static UNBOUNDED_READ: Rule = Rule {
    id: "unbounded_read",
    family: Family::UntrustedData,
    source: include_str!("lints/untrusted_data/unbounded_read.rs"),
    lint: &untrusted_data::unbounded_read::LINT,
};

/// Bound that is declared and not kept.
pub static UNCHECKED_BOUND: Rule = Rule {
    id: "unchecked_bound",
    family: Family::Declarations,
    source: include_str!("lints/declarations/unchecked_bound.rs"),
    lint: &declarations::unchecked_bound::LINT,
};

/// Size of memory chosen by others.
pub static UNCONTROLLED_ALLOCATION: Rule = Rule {
    id: "uncontrolled_allocation",
    family: Family::UntrustedData,
    source: include_str!("lints/untrusted_data/uncontrolled_allocation.rs"),
    lint: &untrusted_data::uncontrolled_allocation::LINT,
};

/// Configuration whose default is not declared.
pub static UNDECLARED_DEFAULT: Rule = Rule {
    id: "undeclared_default",
    family: Family::Declarations,
    source: include_str!("lints/declarations/undeclared_default.rs"),
    lint: &declarations::undeclared_default::LINT,
};

/// Way in that is not declared.
pub static UNDECLARED_ENTRY_POINT: Rule = Rule {
    id: "undeclared_entry_point",
    family: Family::Declarations,
    source: include_str!("lints/declarations/undeclared_entry_point.rs"),
    lint: &declarations::undeclared_entry_point::LINT,
};

/// Connection that is not declared.
pub static UNDECLARED_OUTBOUND: Rule = Rule {
    id: "undeclared_outbound",
    family: Family::Declarations,
    source: include_str!("lints/declarations/undeclared_outbound.rs"),
    lint: &declarations::undeclared_outbound::LINT,
};

/// Stored personal data that is not declared.
pub static UNDECLARED_PERSONAL_DATA: Rule = Rule {
    id: "undeclared_personal_data",
    family: Family::Declarations,
    source: include_str!("lints/declarations/undeclared_personal_data.rs"),
    lint: &declarations::undeclared_personal_data::LINT,
};

/// Secret in a type that is not marked.
pub static UNDECLARED_SECRET: Rule = Rule {
    id: "undeclared_secret",
    family: Family::Declarations,
    source: include_str!("lints/declarations/undeclared_secret.rs"),
    lint: &declarations::undeclared_secret::LINT,
};

/// Way of an update that is not declared.
pub static UNDECLARED_UPDATE: Rule = Rule {
    id: "undeclared_update",
    family: Family::Declarations,
    source: include_str!("lints/declarations/undeclared_update.rs"),
    lint: &declarations::undeclared_update::LINT,
};

/// Sensitive function that asks for no proof.
pub static UNGUARDED_FUNCTION: Rule = Rule {
    id: "unguarded_function",
    family: Family::Declarations,
    source: include_str!("lints/declarations/unguarded_function.rs"),
    lint: &declarations::unguarded_function::LINT,
};

/// Memory used before anything was written to it.
pub static UNINIT_MEMORY: Rule = Rule {
    id: "uninit_memory",
    family: Family::UnsafeCode,
    source: include_str!("lints/unsafe_code/uninit_memory.rs"),
    lint: &unsafe_code::uninit_memory::LINT,
};

/// Dependency that nobody maintains or that was withdrawn.
pub static UNMAINTAINED_OR_YANKED: Rule = Rule {
    id: "unmaintained_or_yanked",
    family: Family::SupplyChain,
    source: include_str!("lints/supply_chain/unmaintained_or_yanked.rs"),
    lint: &supply_chain::unmaintained_or_yanked::LINT,
};

/// Dependency whose source is not pinned.
pub static UNPINNED_SOURCE: Rule = Rule {
    id: "unpinned_source",
    family: Family::SupplyChain,
    source: include_str!("lints/supply_chain/unpinned_source.rs"),
    lint: &supply_chain::unpinned_source::LINT,
};

/// Erasure that nobody can ask for.
pub static UNREACHABLE_ERASURE: Rule = Rule {
    id: "unreachable_erasure",
    family: Family::Declarations,
    source: include_str!("lints/declarations/unreachable_erasure.rs"),
    lint: &declarations::unreachable_erasure::LINT,
};

/// Refusal that leaves no record.
pub static UNRECORDED_REFUSAL: Rule = Rule {
    id: "unrecorded_refusal",
    family: Family::Declarations,
    source: include_str!("lints/declarations/unrecorded_refusal.rs"),
    lint: &declarations::unrecorded_refusal::LINT,
};

/// Risk that is in no register.
pub static UNREGISTERED_RISK: Rule = Rule {
    id: "unregistered_risk",
    family: Family::Declarations,
    source: include_str!("lints/declarations/unregistered_risk.rs"),
    lint: &declarations::unregistered_risk::LINT,
};

/// Unsafe code outside every boundary.
pub static UNSAFE_OUTSIDE_BOUNDARY: Rule = Rule {
    id: "unsafe_outside_boundary",
    family: Family::Declarations,
    source: include_str!("lints/declarations/unsafe_outside_boundary.rs"),
    lint: &declarations::unsafe_outside_boundary::LINT,
};

/// Unsafe code, as an inventory.
pub static UNSAFE_USAGE: Rule = Rule {
    id: "unsafe_usage",
    family: Family::UnsafeCode,
    source: include_str!("lints/unsafe_code/unsafe_usage.rs"),
    lint: &unsafe_code::unsafe_usage::LINT,
};

/// Unsafe code that does not say why it is sound.
pub static UNSAFE_WITHOUT_JUSTIFICATION: Rule = Rule {
    id: "unsafe_without_justification",
    family: Family::UnsafeCode,
    source: include_str!("lints/unsafe_code/unsafe_without_justification.rs"),
    lint: &unsafe_code::unsafe_without_justification::LINT,
};

/// Download that is run unchecked.
pub static UNSIGNED_UPDATE: Rule = Rule {
    id: "unsigned_update",
    family: Family::UntrustedData,
    source: include_str!("lints/untrusted_data/unsigned_update.rs"),
    lint: &untrusted_data::unsigned_update::LINT,
};

/// Type handed to other threads against the compiler's advice.
pub static UNSOUND_SEND_SYNC: Rule = Rule {
    id: "unsound_send_sync",
    family: Family::UnsafeCode,
    source: include_str!("lints/unsafe_code/unsound_send_sync.rs"),
    lint: &unsafe_code::unsound_send_sync::LINT,
};

/// Code at the border that no test reaches.
pub static UNTESTED_SECURITY_CODE: Rule = Rule {
    id: "untested_security_code",
    family: Family::SupplyChain,
    source: include_str!("lints/supply_chain/untested_security_code.rs"),
    lint: &supply_chain::untested_security_code::LINT,
};

/// Unchecked arithmetic on numbers of others.
pub static UNTRUSTED_ARITHMETIC: Rule = Rule {
    id: "untrusted_arithmetic",
    family: Family::UntrustedData,
    source: include_str!("lints/untrusted_data/untrusted_arithmetic.rs"),
    lint: &untrusted_data::untrusted_arithmetic::LINT,
};

/// Index chosen by others.
pub static UNTRUSTED_INDEX: Rule = Rule {
    id: "untrusted_index",
    family: Family::UntrustedData,
    source: include_str!("lints/untrusted_data/untrusted_index.rs"),
    lint: &untrusted_data::untrusted_index::LINT,
};

/// Library chosen by others.
pub static UNTRUSTED_LIBRARY_LOAD: Rule = Rule {
    id: "untrusted_library_load",
    family: Family::UntrustedData,
    source: include_str!("lints/untrusted_data/untrusted_library_load.rs"),
    lint: &untrusted_data::untrusted_library_load::LINT,
};

/// An acceptance that accepts nothing.
pub static UNUSED_ACCEPTANCE: Rule = Rule {
    id: "unused_acceptance",
    family: Family::Records,
    source: include_str!("lints/records/unused_acceptance.rs"),
    lint: &records::unused_acceptance::LINT,
};

/// Dependency with a known vulnerability.
pub static VULNERABLE_DEPENDENCY: Rule = Rule {
    id: "vulnerable_dependency",
    family: Family::SupplyChain,
    source: include_str!("lints/supply_chain/vulnerable_dependency.rs"),
    lint: &supply_chain::vulnerable_dependency::LINT,
};

/// Secret hashed too weakly.
pub static WEAK_HASH_SENSITIVE_DATA: Rule = Rule {
    id: "weak_hash_sensitive_data",
    family: Family::Cryptography,
    source: include_str!("lints/cryptography/weak_hash_sensitive_data.rs"),
    lint: &cryptography::weak_hash_sensitive_data::LINT,
};

/// Broken hash.
pub static WEAK_HASH_USE: Rule = Rule {
    id: "weak_hash_use",
    family: Family::Cryptography,
    source: include_str!("lints/cryptography/weak_hash_use.rs"),
    lint: &cryptography::weak_hash_use::LINT,
};

/// Key too short.
pub static WEAK_KEY_SIZE: Rule = Rule {
    id: "weak_key_size",
    family: Family::Cryptography,
    source: include_str!("lints/cryptography/weak_key_size.rs"),
    lint: &cryptography::weak_key_size::LINT,
};

/// Password hash that is made cheap.
pub static WEAK_PASSWORD_HASH_COST: Rule = Rule {
    id: "weak_password_hash_cost",
    family: Family::Cryptography,
    source: include_str!("lints/cryptography/weak_password_hash_cost.rs"),
    lint: &cryptography::weak_password_hash_cost::LINT,
};

/// Default that is weaker than declared.
pub static WEAKENED_DEFAULT: Rule = Rule {
    id: "weakened_default",
    family: Family::Declarations,
    source: include_str!("lints/declarations/weakened_default.rs"),
    lint: &declarations::weakened_default::LINT,
};

/// Proof that is made without a check.
pub static WITNESS_MADE_ELSEWHERE: Rule = Rule {
    id: "witness_made_elsewhere",
    family: Family::Declarations,
    source: include_str!("lints/declarations/witness_made_elsewhere.rs"),
    lint: &declarations::witness_made_elsewhere::LINT,
};

/// XML parser that loads what a document names.
pub static XML_EXTERNAL_ENTITY: Rule = Rule {
    id: "xml_external_entity",
    family: Family::UntrustedData,
    source: include_str!("lints/untrusted_data/xml_external_entity.rs"),
    lint: &untrusted_data::xml_external_entity::LINT,
};
