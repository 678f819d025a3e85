//! Destination and purpose are given; the switch is a path.

use cra_macros as cra;

#[cra::outbound]
fn nothing() {}

#[cra::outbound(to = "example.org", purpose = "")]
fn empty() {}

#[cra::outbound(to = "example.org", purpose = "time", opt_out = "telemetry")]
fn quoted() {}

#[cra::outbound(to = "example.org", purpose = "time", opt_out = settings())]
fn called() {}

#[cra::outbound(to, purpose = "time")]
fn no_value() {}

#[cra::outbound(to = "example.org", purpose = "time")]
struct NoFunction;

#[cra::outbound(to = "example.org", purpose = "…")]
fn blank() {}

fn main() {}
