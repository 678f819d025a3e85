//! # Connection that the user cannot switch off
//!
//! ## What it checks
//! Functions with `#[cra::outbound(…, opt_out = …)]` that do not ask for what `opt_out` names, or ask only after they have
//! connected.
//!
//! ## Why it matters
//! The user has switched the connection off, and it is opened all the same.
//!
//! ## Bad
//! ```toml Cargo.toml
//! [package]
//! name = "example"
//! version = "0.1.0"
//! edition = "2024"
//! [dependencies]
//! cra = { package = "cra-macros", version = "0.1" }
//! ```
//! ```rust src/lib.rs
//! pub fn telemetry() -> bool {
//!     std::env::var_os("TELEMETRY").is_some()
//! }
//!
//! #[cra::outbound(to = "example.org", purpose = "count crashes", opt_out = crate::telemetry)]
//! pub fn report() -> std::io::Result<()> {
//!     std::net::TcpStream::connect("example.org:443").map(drop)
//! }
//! ```
//!
//! ## Good
//! ```toml Cargo.toml
//! [package]
//! name = "example"
//! version = "0.1.0"
//! edition = "2024"
//! [dependencies]
//! cra = { package = "cra-macros", version = "0.1" }
//! ```
//! ```rust src/lib.rs
//! pub fn telemetry() -> bool {
//!     std::env::var_os("TELEMETRY").is_some()
//! }
//!
//! #[cra::outbound(to = "example.org", purpose = "count crashes", opt_out = crate::telemetry)]
//! pub fn report() -> std::io::Result<()> {
//!     if !telemetry() {
//!         return Ok(());
//!     }
//!     std::net::TcpStream::connect("example.org:443").map(drop)
//! }
//! ```
//!
//! ## Limits
//! That it is named in the body before the connection is enough: what is made of the answer is not judged. A check in the function
//! that calls this one is not seen.

use crate::model::promise::last_name;
use crate::model::surface::connects;
use crate::prelude::*;

pub(crate) static LINT: Lint = Lint {
    level: Level::Warn,
    since: "0.1.0",
    requirements: &[&I_2_G, &I_2_I, &I_2_L],
    cwe: &[201],
    tests: false,
    check: &[Check::Workspace(workspace)],
};

fn workspace(model: &Model<'_>, out: &mut Findings<'_>) {
    out.covered(Coverage::of_promises(model, &["outbound"]));
    for promise in model.promises().of("outbound") {
        let Some(name) = promise.value("opt_out").map(last_name) else {
            continue;
        };
        let Some((_, view)) = model.promised_function(promise) else {
            continue;
        };
        let asks = |kind: &ExprKind| match kind {
            ExprKind::Path(path) => path.last().name == *name,
            ExprKind::MethodCall { method, .. } => *method == *name,
            ExprKind::Field { name: field, .. } => *field == *name,
            ExprKind::Macro(call) => call.path.last().name == *name,
            _ => false,
        };
        let asked = view.body.exprs.iter().filter(|expr| asks(&expr.kind));
        let asked = asked.map(|expr| expr.span.end).min();
        let connects = view.calls().filter(connects).map(|call| call.place);
        let connects = connects.min_by_key(|place| place.span.start);
        let (place, what) = match (asked, connects) {
            (None, _) => (
                promise.place,
                format!("this does not ask `{name}` before it connects"),
            ),
            (Some(asked), Some(place)) if place.span.start < asked => {
                (place, format!("this connects before it asks `{name}`"))
            }
            _ => continue,
        };
        out.report(place, what)
            .why("the user has switched the connection off, and it is opened all the same")
            .help(format!("ask `{name}` first, and return when it says no"));
    }
}
