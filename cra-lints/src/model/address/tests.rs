//! Ways of addresses, from where they are written to where they are used.

use crate::model::Model;
use crate::model::testing::library;

#[test]
fn the_ways_of_an_address_are_followed() {
    let snapshot = library(
        r#"use std::net::{IpAddr, Ipv4Addr, SocketAddr};
        const HOST: &str = "0.0.0.0"; fn default_host() -> String { HOST.to_string() }
        pub fn go(port: u16, set: Option<String>, host: &str, public: bool) {
            take(format!("{HOST}:{port}")); take(format!("{}:{}", HOST, 80)); take(format!("{host}:80"));
            take((Ipv4Addr::UNSPECIFIED, port)); take(SocketAddr::from(([0, 0, 0, 0], 7)));
            take(set.clone().unwrap_or_else(default_host)); take(set.unwrap_or_else(|| "[::]:9".into()));
            take(if public { "0.0.0.0:1" } else { "127.0.0.1:1" });
            take(match set { Some(set) => set, None => "0.0.0.0:2".to_owned() });
            let ip: IpAddr = HOST.parse().unwrap(); take(SocketAddr::new(ip, 3));
            let mut moved = SocketAddr::new(ip, 4); moved.set_ip(other()); take(moved);
            take(Ipv4Addr::from(0u32)); take(Ipv4Addr::new(10, 0, 0, 0));
        }"#,
    );
    let model = Model::new(&snapshot);
    let found: Vec<Option<Option<u16>>> = model
        .files
        .iter()
        .flat_map(|file| model.bodies(file))
        .flat_map(|body| body.calls())
        .filter(|call| call.name == "take")
        .map(|call| call.view.any_address(call.args[0]).map(|any| any.port))
        .collect();
    let expected = [
        Some(None),
        Some(Some(80)),
        None,
        Some(None),
        Some(Some(7)),
        Some(None),
        Some(Some(9)),
        None,
        Some(Some(2)),
        Some(Some(3)),
        None,
        Some(None),
        None,
    ];
    assert_eq!(found, expected);
}
