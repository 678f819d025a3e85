//! What is generated for tests: judged here, where there is a test harness.

#![deny(clippy::pedantic)]

use std::cell::Cell;

use cra_macros as cra;

thread_local! {
    /// Whether the default of this thread is the weak one.
    static WEAK: Cell<bool> = const { Cell::new(false) };
}

#[cra::secure_default(tls, !debug_port, name == "gateway")]
struct GatewayConfig<'a> {
    tls: bool,
    debug_port: bool,
    name: &'a str,
}

impl Default for GatewayConfig<'_> {
    fn default() -> Self {
        Self {
            tls: true,
            debug_port: WEAK.get(),
            name: "gateway",
        }
    }
}

#[cra::verifies("I.2.b")]
#[test]
#[should_panic(expected = "the default is not secure: `!debug_port` does not hold")]
fn a_weak_default_fails_its_test() {
    WEAK.set(true);
    gateway_config_has_secure_defaults();
}
