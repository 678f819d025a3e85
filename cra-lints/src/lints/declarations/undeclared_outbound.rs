//! # Connection that is not declared
//!
//! ## What it checks
//! Calls that open a connection or send a request, in functions without `#[cra::outbound]`, in packages that declare other
//! properties.
//!
//! ## Why it matters
//! Users are told where the product connects to and why, and can switch it off. A connection that nobody wrote down is
//! missing there.
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
//! #[cra::outbound(to = "time.example.org", purpose = "set the clock")]
//! pub fn time() -> std::io::Result<()> {
//!     std::net::TcpStream::connect("time.example.org:13").map(drop)
//! }
//!
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
//! #[cra::outbound(to = "time.example.org", purpose = "set the clock")]
//! pub fn time() -> std::io::Result<()> {
//!     std::net::TcpStream::connect("time.example.org:13").map(drop)
//! }
//! ```
//!
//! ## Limits
//! Connections that other crates open by themselves are not seen. A package that declares nothing is left alone.

use crate::model::surface::Part;
use crate::prelude::*;

pub(crate) static LINT: Lint = Lint {
    level: Level::Note,
    since: "0.1.0",
    requirements: &[&I_2_G, &I_2_I],
    cwe: &[201],
    tests: false,
    check: &[Check::Workspace(workspace)],
};

fn workspace(model: &Model<'_>, out: &mut Findings<'_>) {
    out.covered(Coverage::of_promises(model, &["outbound"]));
    for found in model.undeclared(Part::Outbound, &[]) {
        let spot = &found.spot;
        out.report(spot.place, format!("{} is not declared", spot.detail))
            .why("nobody is told that the product connects here, or why")
            .help("put `#[cra::outbound(to = \"…\", purpose = \"…\")]` on the function")
            .declares(&found);
    }
}
