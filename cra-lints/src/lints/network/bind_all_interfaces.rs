//! # Server on all network interfaces by default
//!
//! ## What it checks
//! Listeners and servers of the standard library and of the usual async and web libraries whose address is constantly
//! `0.0.0.0` or `[::]`, or is so unless somebody sets another one; and settings of an address to listen on that have
//! such a default: arguments of clap and structopt, fields of serde, and values of configuration structs.
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

use crate::model::address::{self, AnyAddress};
use crate::model::name::Name;
use crate::model::syntax::{Attr, Field, MetaValue, Segment};
use crate::model::tokens::{Kind, Token};
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
        Check::Body(values),
        Check::Item(fields),
    ],
};

const WHY: &str = "everyone in every network that the machine is in can then reach it, also where this machine alone was meant";
const HELP: &str =
    "listen on `127.0.0.1` or `[::1]` by default, and let the user choose to open it to others";

/// Functions that open a listener: library (any where empty), type and function, the argument with the address.
const FUNCTIONS: &[(&str, &str, usize)] = &[
    ("", "TcpListener::bind", 0),
    ("", "UdpSocket::bind", 0),
    ("", "Async::bind", 0),
    ("", "Server::bind", 0),
    ("", "Server::try_bind", 0),
    ("hyper", "AddrIncoming::bind", 0),
    ("tonic", "TcpIncoming::bind", 0),
    ("tonic", "TcpIncoming::new", 0),
    ("axum_server", "bind", 0),
    ("axum_server", "bind_rustls", 0),
    ("axum_server", "bind_openssl", 0),
    ("axum_server", "bind_dual_protocol", 0),
    ("salvo", "TcpListener::new", 0),
    ("salvo", "QuinnListener::new", 1),
    ("quinn", "Endpoint::server", 1),
    ("tiny_http", "Server::http", 0),
    ("tiny_http", "Server::https", 0),
    ("rouille", "start_server", 0),
    ("rouille", "start_server_with_pool", 0),
    ("rouille", "Server::new", 0),
    ("rouille", "Server::new_ssl", 0),
    ("gotham", "start", 0),
    ("ws", "listen", 0),
];

/// Methods that open a listener, by the library in which the chain that they end begins.
const METHODS: &[(&str, &str, usize)] = &[
    ("actix_web", "bind", 0),
    ("actix_web", "bind_auto_h2c", 0),
    ("actix_web", "bind_openssl", 0),
    ("actix_web", "bind_rustls", 0),
    ("actix_web", "bind_rustls_021", 0),
    ("actix_web", "bind_rustls_0_22", 0),
    ("actix_web", "bind_rustls_0_23", 0),
    ("ntex", "bind", 0),
    ("ntex", "bind_openssl", 0),
    ("ntex", "bind_rustls", 0),
    ("actix_server", "bind", 1),
    ("warp", "run", 0),
    ("warp", "bind", 0),
    ("warp", "try_bind", 0),
    ("warp", "bind_ephemeral", 0),
    ("warp", "try_bind_ephemeral", 0),
    ("warp", "bind_with_graceful_shutdown", 0),
    ("warp", "try_bind_with_graceful_shutdown", 0),
    ("tonic", "serve", 0),
    ("tonic", "serve_with_shutdown", 0),
    ("tide", "listen", 0),
    ("tide", "bind", 0),
    ("nickel", "listen", 0),
    ("iron", "http", 0),
    ("jsonrpsee", "build", 0),
    ("jsonrpc_http_server", "start_http", 0),
    ("metrics_exporter_prometheus", "with_http_listener", 0),
    ("console_subscriber", "server_addr", 0),
    ("s2n_quic", "with_io", 0),
];

fn servers(call: &Call<'_>, out: &mut Findings<'_>) {
    let Some(index) = function(call).or_else(|| method(call)) else {
        return;
    };
    let Some(any) = call
        .arg(index)
        .and_then(|address| call.view.any_address(address))
    else {
        return;
    };
    let udp = is_udp(call);
    if udp && (any.port == Some(0) || is_client(call.view)) || is_probe(call) || call.is_own() {
        return;
    }
    let name = call.path.map_or_else(|| call.name.to_string(), Path::text);
    let what = if udp { "receives from" } else { "listens on" };
    out.report(
        call.place,
        format!("`{name}` {what} all network interfaces"),
    )
    .why(WHY)
    .help(HELP);
}

fn function(call: &Call<'_>) -> Option<usize> {
    call.path?;
    let mut rows = FUNCTIONS
        .iter()
        .filter(|(_, path, _)| path.rsplit("::").next() == Some(call.name.as_str()))
        .peekable();
    rows.peek()?;
    let krate = call.target()?.krate();
    rows.find(|(library, path, _)| {
        call.is_of(if library.is_empty() { krate } else { library }, path)
    })
    .map(|(.., index)| *index)
}

fn method(call: &Call<'_>) -> Option<usize> {
    let receiver = call.receiver?;
    let name = call.name.as_str();
    let origin = || call.view.origin(receiver);
    match name {
        "run_on_address" => return call.may_use("russh").then_some(1),
        "add_tcp" => return (call.may_use("pingora") || call.may_use("pingora_core")).then_some(0),
        // Sockets that are bound first and listen, or connect, later.
        "bind" if calls(call.view, &["listen"]) => {
            let socket = origin().is_some_and(|origin| {
                let name = origin.as_str();
                name.starts_with("tokio::net::TcpSocket") || name.starts_with("socket2::")
            });
            if socket {
                return Some(0);
            }
        }
        _ => {}
    }
    let mut rows = METHODS
        .iter()
        .filter(|(_, method, _)| *method == name)
        .peekable();
    rows.peek()?;
    let origin = origin()?;
    let library = origin.as_str().split("::").next().unwrap_or_default();
    rows.find(|(known, ..)| *known == library)
        .map(|(.., index)| *index)
}

fn calls(view: BodyView<'_>, names: &[&str]) -> bool {
    view.body.exprs.iter().any(|expr| match &expr.kind {
        ExprKind::MethodCall { method, .. } => names.contains(&method.as_str()),
        _ => false,
    })
}

fn is_udp(call: &Call<'_>) -> bool {
    let is_socket = |path: &Path| {
        path.segments
            .iter()
            .flat_map(|segment| &*segment.args)
            .any(|arg| {
                arg.as_path()
                    .is_some_and(|arg| arg.last().name == "UdpSocket")
            })
    };
    call.target()
        .is_some_and(|target| target.parent().ends_with("UdpSocket"))
        || call.path.is_some_and(is_socket)
}

/// Whether the body does with its socket what clients and members of groups do.
fn is_client(view: BodyView<'_>) -> bool {
    calls(
        view,
        &[
            "connect",
            "join_multicast_v4",
            "join_multicast_v6",
            "join_multicast",
            "set_broadcast",
        ],
    )
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
    let has = |list: &[&str]| name.split(['_', '-']).any(|word| list.contains(&word));
    match () {
        () if has(OTHERS) => Said::Nothing,
        () if has(LISTENS) => Said::Listens,
        () if has(ADDRESSES) => Said::Address,
        () => Said::Nothing,
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
        let opens =
            said != Said::Nothing && field.attrs.iter().any(|attr| default_is_any(item, attr));
        if opens && !is_client_name(item.item.name.as_str()) {
            report_setting(field.name.as_str(), item.place(field.span), out);
        }
    }
}

fn default_is_any(item: &ItemView<'_>, attr: &Attr) -> bool {
    let any = if attr.meta.is(&["serde"]) {
        attr.meta
            .list()
            .iter()
            .filter(|meta| meta.is(&["default"]))
            .find_map(|meta| path_value(item, meta.string()?))
    } else if ["arg", "clap", "structopt", "argh"]
        .iter()
        .any(|name| attr.meta.is(&[name]))
    {
        let defaults = [
            "default_value",
            "default_value_t",
            "default_values_t",
            "default",
        ];
        let mut metas = attr
            .meta
            .list()
            .iter()
            .filter(|meta| defaults.iter().any(|name| meta.is(&[name])));
        metas.find_map(|meta| match &meta.value {
            MetaValue::Literal(_) => address::parse(meta.string()?),
            MetaValue::Other(_) => written_value(item, attr),
            _ => None,
        })
    } else {
        None
    };
    any.is_some_and(|any| any.port != Some(0))
}

/// The value behind `default_value_t =`: a text, a path or a call around one of them.
fn written_value(item: &ItemView<'_>, attr: &Attr) -> Option<AnyAddress> {
    let tokens = item.model.tokens(item.file);
    let text = |token: &Token| item.model.text(item.place(token.span));
    let inside = tokens
        .iter()
        .filter(|token| attr.span.contains(token.span) && !token.kind.is_trivia());
    let mut path = String::new();
    for token in inside
        .skip_while(|token| !text(token).starts_with("default"))
        .skip(1)
    {
        match (token.kind, text(token)) {
            (Kind::Text, literal) => return address::parse(literal.trim_matches('"')),
            (Kind::Sign, ",") => break,
            (Kind::Word, word) => path.push_str(word),
            (Kind::Sign, ":") => path.push(':'),
            (Kind::Open, _) if !path.is_empty() && !path.contains("UNSPECIFIED") => {
                let found = path_value(item, &path);
                if found.is_some() {
                    return found;
                }
                path.clear();
            }
            _ => {}
        }
    }
    path_value(item, &path)
}

/// What the constant or the function of this path is worth.
fn path_value(item: &ItemView<'_>, path: &str) -> Option<AnyAddress> {
    let span = item.item.name_span;
    let segment = |name| Segment {
        name: Name::new(name),
        span,
        args: Box::default(),
    };
    let segments = path.split("::").map(segment).collect();
    let path = Path {
        segments,
        ..Path::single(Name::new(path), span, item.item.scope)
    };
    item.model.any_address_at(item.file.id, &path)
}
