//! Addresses: whether they go over the network without encryption, and which functions take them.

use std::net::IpAddr;

use super::Walk;
use super::call::{Given, last};
use crate::flow::api::Api;
use crate::flow::kinds::{SinkKind, SourceKind};
use crate::flow::known::Known;
use crate::flow::summary::Hit;
use crate::flow::taint::{Origin, Taint};
use crate::flow::value::Value;
use crate::model::name::Name;
use crate::model::place::{FileId, Span};
use crate::model::syntax::{ExprId, ItemId};

impl Walk<'_, '_> {
    /// A request to this machine goes by its address, so that what is put into that later is known
    /// to stay near.
    pub(super) fn keep_near(&self, id: ExprId, api: &Api, given: &Given, out: Value) -> Value {
        let makes_request = self.ty(id).peel_refs().path().is_some_and(|path| {
            let name = last(path.as_str());
            name.ends_with("RequestBuilder") || name == "Request"
        });
        if !makes_request {
            return out;
        }
        let address = match api.sinks.iter().find(|sink| sink.kind == SinkKind::Url) {
            Some(url) => self.port(url.at, given),
            // `request.header(name, value)`
            None => given.receiver.clone(),
        };
        match super::concat::known_text(&address) {
            Some((text, _)) if is_near(&text) && text.contains("://") => {
                out.with_known(Known::Beginning(text.into()))
            }
            _ => out,
        }
    }
}

impl Walk<'_, '_> {
    /// An address without encryption that is written here.
    pub(super) fn plain_address(&self, span: Span) -> Value {
        Value::from_taint(self.taint(PLAIN_ADDRESS, span, None))
    }

    /// What a function of the workspace is given, if it says by its name that it connects.
    pub(super) fn handed_to_own(&mut self, items: &[(FileId, ItemId)], args: &[Value], id: ExprId) {
        let program = &self.analysis.program;
        let function = items.first().and_then(|item| program.by_item.get(item));
        if let Some(name) = function.map(|at| program.functions[*at].item.name) {
            self.handed_over(id, name, args);
        }
    }

    /// Where an address that is given to a function with such a name leads, there something connects to, whoever does
    /// it in the end: a library of which nothing else is known, or something that is made for each system.
    pub(super) fn handed_over(&mut self, id: ExprId, name: Name, args: &[Value]) {
        if !CONNECTS.contains(&name.as_str()) {
            return;
        }
        let place = self.place(self.span(id));
        let taints = args.iter().flat_map(Value::own_taints);
        let plain: Vec<Taint> = taints
            .filter(|taint| is_plain_address(taint) && !taint.mixed)
            .cloned()
            .collect();
        for taint in plain {
            self.keep(Hit {
                sink: SinkKind::Url,
                place,
                callee: name,
                taint,
                known: Known::Nothing,
                conditional: self.conditions > 0,
                to: None,
            });
        }
    }

    /// A text that was put together here from others: the place to change is this one when none of them is such an
    /// address on its own.
    pub(super) fn address_put_together(&self, text: Value, span: Span) -> Value {
        let plain = super::concat::known_text(&text)
            .is_some_and(|(known, _)| leads_away_plainly(&known))
            && !text.own_taints().iter().any(is_plain_address);
        match plain {
            true => {
                let known = text.what().clone();
                text.join(&self.plain_address(span)).with_known(known)
            }
            false => text,
        }
    }
}

/// What functions are called that connect to the address that they are given.
const CONNECTS: &[&str] = &[
    "connect",
    "connect_async",
    "connect_lazy",
    "connect_timeout",
    "connect_to",
    "connect_with",
    "dial",
    "reconnect",
    "try_connect",
];

/// The origin of an address without encryption.
const PLAIN_ADDRESS: Origin = Origin::Source(SourceKind::PlainAddress);

/// Whether a value comes from an address without encryption that is written in the program.
pub(super) fn is_plain_address(taint: &Taint) -> bool {
    taint.origin == PLAIN_ADDRESS
}

/// Whether an address that is not known is one of several that are written in the program, of which one goes without
/// encryption.
pub(super) fn may_be_plain(address: &Value) -> bool {
    let written = |taint: &Taint| is_plain_address(taint) && !taint.mixed;
    address.own_taints().iter().any(written)
}

/// Whether an address, of which at least the beginning of the host is known, goes without encryption to a host that is not
/// near.
pub(super) fn leads_away_plainly(text: &str) -> bool {
    let host = text.split_once("://").map(|(_, rest)| host_in(rest));
    host.is_some_and(|host| host.contains(char::is_alphanumeric) && !is_local_host(host))
        && is_plain(text)
        && !is_private(text)
}

/// Whether an address goes over the network without encryption.
pub(in crate::flow) fn is_plain(text: &str) -> bool {
    let lower = text.to_ascii_lowercase();
    let Some((scheme, rest)) = lower.split_once("://") else {
        return false;
    };
    if !matches!(
        scheme,
        "http" | "ws" | "ftp" | "ldap" | "mqtt" | "smtp" | "amqp" | "redis" | "telnet"
    ) {
        return false;
    }
    !is_local_host(host_in(rest))
}

/// The host, with its port, of what stands behind the scheme of an address.
fn host_in(rest: &str) -> &str {
    rest.split(['/', '?', '#'])
        .next()
        .unwrap_or_default()
        .rsplit('@')
        .next()
        .unwrap_or_default()
}

/// Whether a secret in an address, which may be only the beginning of a text, stays between the two sides: it leads to
/// this machine, or it is how a client of a database or a broker is told to log in, and not over
/// an open connection.
pub(super) fn keeps_secret(text: &str, whole: bool) -> bool {
    let lower = text.to_ascii_lowercase();
    let Some((scheme, rest)) = lower.split_once("://") else {
        return false;
    };
    let logs_in = [
        "redis",
        "rediss",
        "amqp",
        "amqps",
        "mqtt",
        "mqtts",
        "ldap",
        "ldaps",
        "smtp",
        "smtps",
        "ftps",
        "nats",
        "postgres",
        "postgresql",
        "mysql",
        "mongodb",
        "mongodb+srv",
    ];
    let ends = whole || rest.contains(['/', '?', '#', ':']);
    ends && is_local_host(host_in(rest)) || logs_in.contains(&scheme) && !is_plain(&lower)
}

/// The address that a value is, or that a pair of a host and a port is.
pub(super) fn address_of(value: &Value) -> Option<String> {
    if let Some((text, _)) = super::concat::known_text(value) {
        return Some(text);
    }
    let loopback = |value: &Value| match value.what() {
        Known::Named(path) => path.as_str().ends_with("::LOCALHOST"),
        _ => false,
    };
    let host = value.fields().iter().find(|(name, _)| *name == "0");
    let host = host.map_or(value, |(_, host)| host);
    match super::concat::known_text(host) {
        Some((text, _)) => Some(text),
        None => loopback(host).then(|| "localhost".to_owned()),
    }
}

/// A connection goes by the address that it leads to.
pub(super) fn connected(value: Value, address: &Value) -> Value {
    match address_of(address) {
        Some(text) => value.with_known(Known::Beginning(text.into())),
        None => value,
    }
}

/// Whether an address, with or without a scheme, leads to this machine.
pub(in crate::flow) fn is_near(text: &str) -> bool {
    let rest = text.split_once("://").map_or(text, |(_, rest)| rest);
    is_local_host(host_in(rest))
}

/// Hosts that are this machine, or what it runs on, by a name.
const HERE: &[&str] = &[
    "localhost",
    "host.docker.internal",
    "metadata",
    "metadata.google.internal",
];

/// Whether a host, with or without a port, is this machine or next to it: link-local addresses are those at which what
/// a machine runs on tells it about itself. Others listen in private networks too.
pub(super) fn is_local_host(host: &str) -> bool {
    let name = name_in(host);
    if HERE.contains(&name) || name.ends_with(".localhost") {
        return true;
    }
    match name.parse::<IpAddr>() {
        Ok(IpAddr::V4(ip)) => ip.is_loopback() || ip.is_link_local() || ip.is_unspecified(),
        Ok(IpAddr::V6(ip)) => ip.is_loopback() || ip.is_unspecified() || ip.is_unicast_link_local(),
        Err(_) => false,
    }
}

/// Whether an address leads to a host of a private network.
pub(super) fn is_private(text: &str) -> bool {
    let rest = text.split_once("://").map_or(text, |(_, rest)| rest);
    let name = name_in(host_in(rest));
    match name.parse::<IpAddr>() {
        Ok(IpAddr::V4(ip)) => ip.is_private(),
        Ok(IpAddr::V6(ip)) => ip.is_unique_local(),
        Err(_) => name.ends_with(".local") || name.ends_with(".internal"),
    }
}

/// A host without its port.
fn name_in(host: &str) -> &str {
    let name = match host.strip_prefix('[') {
        Some(rest) => rest.split(']').next(),
        None => host.split(':').next(),
    };
    name.unwrap_or_default()
}

/// Whether a function opens a connection without encryption.
pub(super) fn connects(paths: &[Name]) -> bool {
    paths
        .iter()
        .any(|path| path.as_str().ends_with("::TcpStream::connect"))
}

/// Whether a function puts an address and a relative one together.
pub(super) fn joins(paths: &[Name]) -> bool {
    paths.iter().any(|path| *path == "url::Url::join")
}

/// Whether a text begins as a path does that leads nowhere else: with a name, before any colon and the first slash.
pub(super) fn is_relative(text: &Value) -> bool {
    let (Known::Beginning(_) | Known::Constant(_)) = text.what() else {
        return false;
    };
    super::concat::known_text(text).is_some_and(|(text, _)| {
        let name = text.split(['/', '?', '#']).next().unwrap_or_default();
        name.len() < text.len() && !name.is_empty() && !name.contains(':')
    })
}
