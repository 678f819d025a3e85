//! Addresses in texts.

use std::net::IpAddr;

use super::AnyAddress;

/// The address in a text: `0.0.0.0`, `::`, `[::]:80`, `tcp://0.0.0.0:80`; a space stands for what is not known.
pub(crate) fn parse(text: &str) -> Option<AnyAddress> {
    let text = text
        .split_once("://")
        .map_or(text, |(_, rest)| rest)
        .trim_end_matches('/');
    let is_any = |host: &str| {
        let host = host
            .strip_prefix('[')
            .and_then(|host| host.strip_suffix(']'))
            .unwrap_or(host);
        match host.parse() {
            Ok(IpAddr::V4(ip)) => ip.is_unspecified(),
            Ok(IpAddr::V6(ip)) => {
                ip.is_unspecified() || ip.to_ipv4_mapped().is_some_and(|ip| ip.is_unspecified())
            }
            Err(_) => false,
        }
    };
    if is_any(text) {
        return Some(AnyAddress { port: None });
    }
    let (host, port) = text.rsplit_once(':')?;
    is_any(host).then(|| AnyAddress {
        port: port.parse().ok(),
    })
}

#[cfg(test)]
mod tests {
    use super::{AnyAddress, parse};

    #[test]
    fn texts_are_read_with_and_without_a_port() {
        for (text, any) in [
            ("0.0.0.0", Some(None)),
            ("0.0.0.0:80", Some(Some(80))),
            ("0.0.0.0: ", Some(None)),
            ("[::]:443", Some(Some(443))),
            ("[0:0:0:0:0:0:0:0]:1", Some(Some(1))),
            ("[::ffff:0.0.0.0]:1", Some(Some(1))),
            ("tcp://0.0.0.0:1/", Some(Some(1))),
            ("::", Some(None)),
            ("::1", None),
            ("127.0.0.1:80", None),
            ("10.0.0.0:80", None),
            ("0.0.0.0/0", None),
            ("", None),
            (":80", None),
        ] {
            assert_eq!(parse(text), any.map(|port| AnyAddress { port }), "{text}");
        }
    }
}
