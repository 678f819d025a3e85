//! Opens the door for those who may pass.

#![forbid(unsafe_code)]

use std::net::TcpListener;

// cra: accept(bind_all_interfaces): the first series has one interface only, until 2026-10-31
fn first() -> Option<TcpListener> {
    TcpListener::bind("0.0.0.0:7001").ok()
}

fn second() -> Option<TcpListener> {
    // cra: accept(bind_all_interfaces): the second series has one interface only, until 2026-11-22
    TcpListener::bind("0.0.0.0:7002").ok()
}

fn third() -> Option<TcpListener> {
    // cra: accept(bind_all_interfaces): nothing is known of it any more, until 2027-11-22
    TcpListener::bind("127.0.0.1:7003").ok()
}

fn fourth() -> Option<TcpListener> {
    // cra: accept(bind_all_interfaces)
    TcpListener::bind("0.0.0.0:7004").ok()
}

fn fifth() -> Option<TcpListener> {
    // cra: accept(bind_all_interface): one interface only in this series, until 2027-11-22
    TcpListener::bind("0.0.0.0:7005").ok()
}

#[cfg_attr(any(), cra::accept(bind_all_interfaces, reason = "fine", until = "2027-02-30"))]
fn sixth() -> Option<TcpListener> {
    TcpListener::bind("0.0.0.0:7006").ok()
}

// cra: satisfies I.2.z
fn main() {
    let doors = [first(), second(), third(), fourth(), fifth(), sixth()];
    println!("{} doors", doors.iter().flatten().count());
}
