//! Every lint, by family and by name.
//!
//! Written by cra-tidy from the folder `lints`: change that, then run `cargo test -p cra-tidy`.

use crate::lint::{Family, Rule};

pub mod network {
    //! The surface towards the network, and its defaults.

    pub mod tls_verification_disabled;
}

/// Every lint, sorted by name.
pub static ALL: &[&Rule] = &[&TLS_VERIFICATION_DISABLED];

/// Certificate or host name check switched off.
pub static TLS_VERIFICATION_DISABLED: Rule = Rule {
    id: "tls_verification_disabled",
    family: Family::Network,
    source: include_str!("lints/network/tls_verification_disabled.rs"),
    lint: &network::tls_verification_disabled::LINT,
};
