//! Calls that open a listener towards the network, in the standard library and the usual async and web libraries.

use super::syntax::{ExprId, ExprKind, Path};
use super::view::{BodyView, Call, ends_in};

/// What a call opens.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Listener {
    /// The argument that is the address.
    pub address: ExprId,
    /// Whether it is a UDP socket, which clients have as well.
    pub udp: bool,
}

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

/// Methods that open a listener: the library in which the chain begins that they end, the argument with the address.
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

impl Call<'_> {
    /// The listener that this call opens.
    pub fn listener(&self) -> Option<Listener> {
        let index = match self.path {
            Some(_) => self.listening_function(),
            None => self.listening_method(),
        }?;
        Some(Listener {
            address: self.arg(index)?,
            udp: self.is_udp(),
        })
    }

    fn listening_function(&self) -> Option<usize> {
        let named = |path: &str| ends_in(path, self.name.as_str());
        let mut rows = FUNCTIONS
            .iter()
            .filter(|(_, path, _)| named(path))
            .peekable();
        rows.peek()?;
        let krate = self.target()?.krate();
        let row = rows.find(|(library, path, _)| {
            self.is_of(if library.is_empty() { krate } else { library }, path)
        });
        row.map(|(.., index)| *index)
    }

    fn listening_method(&self) -> Option<usize> {
        let name = self.name.as_str();
        // These names are found in one library only, and often in an `impl` of its trait.
        match name {
            "run_on_address" => return self.may_use("russh").then_some(1),
            "add_tcp" => {
                return (self.may_use("pingora") || self.may_use("pingora_core")).then_some(0);
            }
            _ => {}
        }
        let mut rows = METHODS
            .iter()
            .filter(|(_, method, _)| *method == name)
            .peekable();
        rows.peek()?;
        let origin = self.view.origin(self.receiver?)?;
        // Such a socket is bound first, and listens or connects later.
        let raw = ["tokio::net::TcpSocket", "socket2::Socket"]
            .iter()
            .any(|socket| origin.as_str().starts_with(socket));
        if raw {
            return self.view.calls_method(&["listen"]).then_some(0);
        }
        let library = origin.as_str().split("::").next().unwrap_or_default();
        rows.find(|(known, ..)| *known == library)
            .map(|(.., index)| *index)
    }

    fn is_udp(&self) -> bool {
        let names_it = |path: &Path| {
            let mut args = path.segments.iter().flat_map(|segment| &*segment.args);
            args.any(|arg| {
                arg.as_path()
                    .is_some_and(|arg| arg.last().name == "UdpSocket")
            })
        };
        self.target()
            .is_some_and(|target| target.parent().ends_with("UdpSocket"))
            || self.path.is_some_and(names_it)
    }
}

impl BodyView<'_> {
    /// Whether a method of one of these names is called anywhere in the body.
    pub fn calls_method(&self, names: &[&str]) -> bool {
        self.body.exprs.iter().any(|expr| match &expr.kind {
            ExprKind::MethodCall { method, .. } => names.contains(&method.as_str()),
            _ => false,
        })
    }
}
