//! Readers that somebody at the other end of a connection fills.

use super::infer::Types;
use super::syntax::{ExprId, ExprKind};
use super::ty::{Ty, TyKind};
use super::view::BodyView;

impl<'m> BodyView<'m> {
    /// Whether something is a socket, a reader around one, or the body of a request that is read like one; also where
    /// only the callers of the function say so.
    pub fn is_socket(&self, types: &Types, id: ExprId) -> bool {
        fills(types.of(id))
            || is_request_reader(*self, types, id, 8)
            || wraps_socket(*self, types, id, 8)
            || self.is_given(
                types,
                behind_buffer(*self, types, id),
                &|caller, types, given| {
                    fills(types.of(given)) || wraps_socket(caller, types, given, 8)
                },
            )
    }
}

/// What a buffer is put before, where something is one; else the same.
fn behind_buffer(view: BodyView<'_>, types: &Types, id: ExprId) -> ExprId {
    let made = match view.expr(id).kind {
        ExprKind::Local(local) => view.bound_from(local).unwrap_or(id),
        ExprKind::Ref { operand, .. } => return behind_buffer(view, types, operand),
        _ => id,
    };
    match buffered(view, made) {
        Some(inner) if !ends(types.of(id)) => inner,
        _ => id,
    }
}

/// What stands behind a buffer that is made, or is divided into halves.
fn buffered(view: BodyView<'_>, id: ExprId) -> Option<ExprId> {
    let ExprKind::Call { callee, args } = &view.expr(id).kind else {
        return None;
    };
    let ExprKind::Path(path) = &view.expr(*callee).kind else {
        return None;
    };
    let buffers = view.resolve(path).is_some_and(|found| {
        found.parent().ends_with("::BufReader") || found.is("tokio::io::split")
    });
    args.last().copied().filter(|_| buffers)
}

/// Whether what is read comes from a socket of this machine.
pub fn is_near_socket(ty: Ty) -> bool {
    match ty.kind() {
        TyKind::Ref(_, inner) => is_near_socket(*inner),
        TyKind::Named(path, args) => {
            path.as_str().ends_with("::UnixStream")
                || path.as_str().contains("::unix::")
                || args.iter().any(|arg| is_near_socket(*arg))
        }
        _ => false,
    }
}

/// Types that others fill from far away.
const SOCKETS: &[&str] = &[
    "std::net::TcpStream",
    "tokio::net::TcpStream",
    "tokio::net::tcp::OwnedReadHalf",
    "tokio::net::tcp::ReadHalf",
    "async_std::net::TcpStream",
    "async_net::TcpStream",
    "smol::net::TcpStream",
    "mio::net::TcpStream",
    "std::os::unix::net::UnixStream",
    "tokio::net::UnixStream",
    "tokio::net::unix::OwnedReadHalf",
    "async_std::os::unix::net::UnixStream",
    "native_tls::TlsStream",
    "tokio_native_tls::TlsStream",
    "tokio_rustls::server::TlsStream",
    "tokio_rustls::client::TlsStream",
    "tokio_rustls::TlsStream",
    "openssl::ssl::SslStream",
    "rustls::StreamOwned",
    "rustls::Stream",
    "rouille::RequestBody",
];

/// Wrappers that end after a number of bytes, or give what is in memory already.
const ENDS: &[&str] = &["Take", "Cursor", "Limited"];

/// Whether a reader is made from a socket, where its type does not tell: a half of it, or a buffer before it.
fn wraps_socket(view: BodyView<'_>, types: &Types, id: ExprId, hops: usize) -> bool {
    let Some(hops) = hops.checked_sub(1) else {
        return false;
    };
    if ends(types.of(id)) {
        return false;
    }
    if fills(types.of(id)) {
        return true;
    }
    match &view.expr(id).kind {
        ExprKind::Local(local) => view
            .bound_from(*local)
            .is_some_and(|value| wraps_socket(view, types, value, hops)),
        ExprKind::Ref { operand, .. } | ExprKind::Try(operand) | ExprKind::Await(operand) => {
            wraps_socket(view, types, *operand, hops)
        }
        ExprKind::MethodCall {
            receiver, method, ..
        } => {
            matches!(
                method.as_str(),
                "into_split" | "split" | "by_ref" | "try_clone" | "unwrap" | "expect"
            ) && wraps_socket(view, types, *receiver, hops)
        }
        ExprKind::Call { .. } => {
            buffered(view, id).is_some_and(|inner| wraps_socket(view, types, inner, hops))
        }
        _ => false,
    }
}

fn ends(ty: Ty) -> bool {
    let path = ty.peel_refs().path();
    let last = path.and_then(|path| path.as_str().rsplit("::").next());
    last.is_some_and(|last| ENDS.contains(&last))
}

fn fills(ty: Ty) -> bool {
    match ty.kind() {
        TyKind::Ref(_, inner) => fills(*inner),
        TyKind::Named(path, args) => {
            !ends(ty) && (SOCKETS.contains(&path.as_str()) || args.iter().any(|arg| fills(*arg)))
        }
        _ => false,
    }
}

/// `request.as_reader()` of tiny_http, and the data of a request of rouille.
fn is_request_reader(view: BodyView<'_>, types: &Types, id: ExprId, hops: usize) -> bool {
    let Some(hops) = hops.checked_sub(1) else {
        return false;
    };
    match &view.expr(id).kind {
        ExprKind::MethodCall {
            receiver, method, ..
        } => match method.as_str() {
            "as_reader" => {
                types.of(*receiver).is("tiny_http::Request")
                    || view.is_open_answer(types, *receiver)
            }
            "data" => types.of(*receiver).is("rouille::Request"),
            "into_reader" => view.is_open_answer(types, *receiver),
            "unwrap" | "expect" | "as_mut" | "by_ref" => {
                is_request_reader(view, types, *receiver, hops)
            }
            _ => false,
        },
        ExprKind::Ref { operand, .. } | ExprKind::Try(operand) => {
            is_request_reader(view, types, *operand, hops)
        }
        ExprKind::Local(local) => view
            .bound_from(*local)
            .is_some_and(|value| is_request_reader(view, types, value, hops)),
        _ => false,
    }
}
