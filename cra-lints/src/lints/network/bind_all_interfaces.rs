//! # Server on all network interfaces by default
//!
//! ## What it checks
//! Listeners and servers whose address is constantly `0.0.0.0` or `[::]`, or is so unless somebody sets another one.
//!
//! ## Why it matters
//! The service can then be reached from every network the machine is in, where this machine alone may have been meant.
//!
//! ## Bad
//! ```rust src/lib.rs
//! pub fn listen() -> std::io::Result<std::net::TcpListener> {
//!     std::net::TcpListener::bind("0.0.0.0:8080")
//! }
//! ```
//!
//! ## Good
//! ```rust src/lib.rs
//! pub fn listen() -> std::io::Result<std::net::TcpListener> {
//!     std::net::TcpListener::bind("127.0.0.1:8080")
//! }
//! ```
//!
//! ## Limits
//! An address that is only known when the program runs is not judged.

use crate::prelude::*;

pub(crate) static LINT: Lint = Lint {
    level: Level::Warn,
    since: "0.1.0",
    requirements: &[&I_2_B, &I_2_J],
    cwe: &[1327],
    tests: false,
    check: &[Check::Call(listeners)],
};

fn listeners(call: &Call<'_>, out: &mut Findings<'_>) {
    let socket = call.name == "bind" && call.target().is_some_and(|target| target.path.as_str().ends_with("::TcpListener::bind"));
    let address = call.arg(0).and_then(|address| call.view.str(address));
    if socket && address.is_some_and(|address| address.starts_with("0.0.0.0:") || address.starts_with("[::]:")) {
        out.report(call.place, "the listener accepts connections on all network interfaces")
            .why("it can be reached from every network that the machine is in")
            .help("listen on `127.0.0.1` or `[::1]` unless the user sets another address");
    }
}
