//! # Server on all network interfaces by default
//!
//! ## What it checks
//! Listeners and servers of the standard library and of the usual async and web libraries whose address is constantly
//! `0.0.0.0` or `[::]`, or is so unless somebody sets another one; and settings of an address to listen on that have
//! such a default: arguments of clap and structopt, fields of serde, values of configuration structs, and the address of
//! a rocket that is merged into its figment.
//!
//! ## Why it matters
//! The service can then be reached from every network the machine is in, where this machine alone may have been meant.
//! What nobody can reach nobody can attack.
//!
//! ## Bad
//! ```toml Cargo.toml
//! [package]
//! name = "example"
//! version = "0.1.0"
//! edition = "2024"
//! [dependencies]
//! tokio = { version = "1", features = ["net"] }
//! ```
//! ```rust src/lib.rs
//! pub async fn listen(port: u16) -> std::io::Result<tokio::net::TcpListener> {
//!     tokio::net::TcpListener::bind(("0.0.0.0", port)).await
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
//! tokio = { version = "1", features = ["net"] }
//! ```
//! ```rust src/lib.rs
//! pub async fn listen(host: Option<&str>, port: u16) -> std::io::Result<tokio::net::TcpListener> {
//!     tokio::net::TcpListener::bind((host.unwrap_or("127.0.0.1"), port)).await
//! }
//! ```
//!
//! ## Limits
//! An address that is only known when the program runs is not judged, and neither are addresses in configuration files
//! and defaults of libraries. A UDP socket on any port, or one that joins a group, broadcasts or connects, is what
//! clients have and is not reported. A choice between this machine and all interfaces is a choice, and so is an address
//! that comes in through a parameter.

use crate::model::syntax::Field;
use crate::prelude::*;

pub(crate) static LINT: Lint = Lint {
    level: Level::Warn,
    since: "0.1.0",
    requirements: &[&I_2_B, &I_2_J],
    cwe: &[1327],
    tests: false,
    check: &[
        Check::Call(servers),
        Check::Call(arguments),
        Check::Call(pairs),
        Check::Body(values),
        Check::Item(fields),
    ],
};

const WHY: &str = "everyone in every network that the machine is in can then reach it, also where this machine alone was meant";
const HELP: &str =
    "listen on `127.0.0.1` or `[::1]` by default, and let the user choose to open it to others";

fn servers(call: &Call<'_>, out: &mut Findings<'_>) {
    let Some(listener) = call.listener() else {
        return;
    };
    let Some(any) = call.view.any_address(listener.address) else {
        return;
    };
    let harmless = || match listener.udp {
        true => any.port == Some(0) || is_client(call.view),
        false => is_probe(call),
    };
    if call.is_own() || harmless() {
        return;
    }
    let name = call.path.map_or_else(|| call.name.to_string(), Path::text);
    let what = if listener.udp {
        "receives from"
    } else {
        "listens on"
    };
    out.report(
        call.place,
        format!("`{name}` {what} all network interfaces"),
    )
    .why(WHY)
    .help(HELP);
}

/// Whether the body does with its socket what clients and members of groups do.
fn is_client(view: BodyView<'_>) -> bool {
    view.calls_method(&[
        "connect",
        "join_multicast_v4",
        "join_multicast_v6",
        "join_multicast",
        "set_broadcast",
    ])
}

/// Whether the listener is closed at once, and only told whether the port, or which port, is free.
fn is_probe(call: &Call<'_>) -> bool {
    let mut at = call.id;
    loop {
        let next = call
            .view
            .body
            .iter()
            .find_map(|(id, expr)| match &expr.kind {
                ExprKind::Try(inner) | ExprKind::Await(inner) if *inner == at => Some((id, "")),
                ExprKind::MethodCall {
                    receiver, method, ..
                } if *receiver == at => Some((id, method.as_str())),
                _ => None,
            });
        match next {
            Some((_, "is_ok" | "is_err" | "local_addr")) => return true,
            Some((
                id,
                "" | "unwrap" | "expect" | "map_err" | "context" | "with_context" | "ok",
            )) => at = id,
            _ => return false,
        }
    }
}

/// Words in the name of a setting that say where something listens.
const LISTENS: &[&str] = &[
    "bind",
    "bindaddr",
    "listen",
    "listener",
    "listening",
    "listenaddr",
];

/// Words that say so where the setting is one of a server.
const ADDRESSES: &[&str] = &[
    "host",
    "hostname",
    "address",
    "addr",
    "ip",
    "interface",
    "interfaces",
    "server",
];

/// Words that may stand beside those: what serves there. Any other word (`redis_host`) may name a server elsewhere.
const FRONTS: &[&str] = &[
    "http",
    "https",
    "web",
    "api",
    "rest",
    "grpc",
    "ws",
    "tcp",
    "udp",
    "ui",
    "admin",
    "management",
    "dashboard",
    "metrics",
    "health",
    "prometheus",
    "serve",
    "service",
    "app",
    "socket",
    "network",
    "public",
    "external",
    "default",
    "v4",
    "v6",
    "ipv4",
    "ipv6",
];

/// Words that say that it is about the other side, or about where connections to it come from.
const OTHERS: &[&str] = &[
    "remote",
    "peer",
    "target",
    "upstream",
    "client",
    "dest",
    "destination",
    "source",
    "src",
    "local",
    "outbound",
    "outgoing",
];

/// How sure the name of a setting makes that something listens there.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Said {
    Nothing,
    Address,
    Listens,
}

fn said(name: &str) -> Said {
    let name = name.to_ascii_lowercase();
    let words = || name.split(['_', '-']);
    let has = |list: &[&str]| words().any(|word| list.contains(&word));
    if has(OTHERS) {
        Said::Nothing
    } else if has(LISTENS) {
        Said::Listens
    } else if has(ADDRESSES)
        && words().all(|word| ADDRESSES.contains(&word) || FRONTS.contains(&word))
    {
        Said::Address
    } else {
        Said::Nothing
    }
}

fn report_setting(name: &str, place: Place, out: &mut Findings<'_>) {
    out.report(
        place,
        format!("`{name}` means all network interfaces unless somebody sets another address"),
    )
    .why(WHY)
    .help(HELP);
}

/// `Arg::new("bind").default_value("0.0.0.0")`.
fn arguments(call: &Call<'_>, out: &mut Findings<'_>) {
    if !matches!(call.name.as_str(), "default_value" | "default_values") || call.receiver.is_none()
    {
        return;
    }
    let any = call.arg(0).and_then(|value| call.view.any_address(value));
    let known = || call.may_use("clap") && !call.is_own();
    if any.is_none_or(|any| any.port == Some(0)) || !known() {
        return;
    }
    let mut at = call.receiver;
    while let Some(ExprKind::MethodCall { receiver, .. }) = at.map(|at| &call.view.expr(at).kind) {
        at = Some(*receiver);
    }
    if let Some(ExprKind::Call { args, .. }) = at.map(|at| &call.view.expr(at).kind) {
        let name = args.first().and_then(|name| call.view.str(*name));
        if let Some(name) = name.filter(|name| said(name) != Said::Nothing) {
            report_setting(&name, call.place, out);
        }
    }
}

/// `Config::figment().merge(("address", "0.0.0.0"))`. Only rocket says what its key `address` means, so others who use
/// figment are left alone, and what a later link of the chain sets instead is not judged.
fn pairs(call: &Call<'_>, out: &mut Findings<'_>) {
    if call.name != "merge" || call.receiver.is_none() {
        return;
    }
    let Some(any) = merged_address(call.view, call.arg(0)).and_then(|at| call.view.any_address(at))
    else {
        return;
    };
    if any.port == Some(0) || call.is_own() || !call.may_use("rocket") {
        return;
    }
    let mut at = call.id;
    while let Some((id, method, args)) =
        call.view
            .body
            .iter()
            .find_map(|(id, expr)| match &expr.kind {
                ExprKind::MethodCall {
                    receiver,
                    method,
                    args,
                    ..
                } if *receiver == at => Some((id, method, args)),
                _ => None,
            })
    {
        if method.as_str() == "merge" && merged_address(call.view, args.first().copied()).is_some()
        {
            return;
        }
        at = id;
    }
    report_setting("address", call.place, out);
}

/// The value of a pair whose key is `address`.
fn merged_address(view: BodyView<'_>, pair: Option<ExprId>) -> Option<ExprId> {
    match &view.expr(pair?).kind {
        ExprKind::Tuple(parts) => match parts[..] {
            [key, value] if view.str(key).is_some_and(|key| &*key == "address") => Some(value),
            _ => None,
        },
        _ => None,
    }
}

/// `Settings { listen: "0.0.0.0:80", .. }`.
fn values(view: &BodyView<'_>, out: &mut Findings<'_>) {
    for (_, expr) in view.body.iter() {
        let ExprKind::Struct { path, fields, .. } = &expr.kind else {
            continue;
        };
        let ports = fields
            .iter()
            .find(|field| field.name == "port")
            .and_then(|field| view.int(field.value));
        for field in fields {
            let sure = match said(field.name.as_str()) {
                Said::Nothing => false,
                Said::Listens => !is_client_name(path.last().name.as_str()),
                Said::Address => is_server(view, path, ports),
            };
            let any = if sure {
                view.any_address(field.value)
            } else {
                None
            };
            if any.is_some_and(|any| {
                any.port.or(ports.and_then(|port| u16::try_from(port).ok())) != Some(0)
            }) {
                report_setting(field.name.as_str(), view.place(field.span), out);
            }
        }
    }
}

fn is_client_name(name: &str) -> bool {
    ["Client", "Connector", "Resolver", "Peer"]
        .iter()
        .any(|word| name.contains(word))
}

/// Whether a struct holds the settings of a server, so that its address is one to listen on.
fn is_server(view: &BodyView<'_>, path: &Path, port: Option<i128>) -> bool {
    let mut name = path.last().name.as_str();
    if name == "Self" {
        name = view.self_type().map_or(name, |own| {
            own.as_str().rsplit("::").next().unwrap_or_default()
        });
    }
    let server = [
        "Server", "Listen", "Bind", "Http", "Web", "Api", "Rest", "Grpc", "Metrics",
    ]
    .iter()
    .any(|word| name.contains(word));
    let settings = [
        "Config",
        "Configuration",
        "Settings",
        "Options",
        "Opts",
        "Args",
        "Cli",
    ]
    .iter()
    .any(|word| name.ends_with(word));
    let rocket = || {
        view.resolve(path)
            .is_some_and(|found| found.krate() == "rocket")
    };
    !is_client_name(name) && settings && (server || port.is_some() || rocket())
}

/// Fields with a default in an attribute: `#[arg(default_value = "0.0.0.0")]`, `#[serde(default = "any_host")]`.
fn fields(item: &ItemView<'_>, out: &mut Findings<'_>) {
    let lists: Vec<&[Field]> = match &item.item.kind {
        ItemKind::Struct(fields) => vec![fields],
        ItemKind::Enum(variants) => variants.iter().map(|variant| &*variant.fields).collect(),
        _ => return,
    };
    for field in lists.into_iter().flatten() {
        let said = said(field.name.as_str());
        let opens = said != Said::Nothing
            && field
                .attrs
                .iter()
                .filter_map(|attr| item.default_address(attr))
                .any(|any| any.port != Some(0));
        if opens && !is_client_name(item.item.name.as_str()) {
            report_setting(field.name.as_str(), item.place(field.span), out);
        }
    }
}
