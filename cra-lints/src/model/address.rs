//! Which expressions stand for a network address that means every interface of the machine: `0.0.0.0`, `[::]`.

use std::net::IpAddr;

use super::Model;
use super::name::Name;
use super::place::FileId;
use super::syntax::{Expr, ExprId, ExprKind, ItemKind, MacroCall, Pat, PatKind, Path, Stmt};
use super::view::BodyView;

/// An address that means every interface.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct AnyAddress {
    /// The port, when there is one and it is known.
    pub port: Option<u16>,
}

/// Longer ways from an address to its use are not followed.
const MAX_HOPS: usize = 24;

/// Functions that give the address that they are given.
const SAME: &[&str] = &[
    "std::option::Option::Some",
    "std::result::Result::Ok",
    "std::boxed::Box::new",
    "std::convert::From::from",
    "std::convert::Into::into",
    "std::string::String::from",
    "std::borrow::Cow::Borrowed",
    "std::str::FromStr::from_str",
    "std::net::IpAddr::V4",
    "std::net::IpAddr::V6",
    "std::net::IpAddr::from",
    "std::net::IpAddr::from_str",
    "std::net::Ipv4Addr::from",
    "std::net::Ipv4Addr::from_octets",
    "std::net::Ipv4Addr::from_bits",
    "std::net::Ipv4Addr::from_str",
    "std::net::Ipv6Addr::from",
    "std::net::Ipv6Addr::from_octets",
    "std::net::Ipv6Addr::from_segments",
    "std::net::Ipv6Addr::from_bits",
    "std::net::Ipv6Addr::from_str",
    "std::net::SocketAddr::V4",
    "std::net::SocketAddr::V6",
    "std::net::SocketAddr::from",
    "std::net::SocketAddr::from_str",
    "std::net::SocketAddrV4::from_str",
    "std::net::SocketAddrV6::from_str",
    "tokio::net::lookup_host",
    "socket2::SockAddr::from",
];

/// Methods that give the address that they are called on.
const KEEPS: &[&str] = &[
    "parse",
    "unwrap",
    "expect",
    "into",
    "try_into",
    "to_string",
    "to_owned",
    "as_str",
    "as_ref",
    "as_deref",
    "borrow",
    "clone",
    "cloned",
    "copied",
    "ok",
    "ok_or",
    "ok_or_else",
    "map_err",
    "context",
    "with_context",
    "to_socket_addrs",
    "next",
    "trim",
    "iter",
    "into_iter",
    "as_slice",
    "to_vec",
    "collect",
    "unwrap_or_default",
    "into_boxed_str",
    "boxed",
];

impl BodyView<'_> {
    /// The address that an expression stands for, when that is every interface: constantly so, or unless somebody sets
    /// another one (`unwrap_or`, `None =>`, `else`). A choice between addresses stands for none.
    pub fn any_address(&self, id: ExprId) -> Option<AnyAddress> {
        self.any_within(id, MAX_HOPS)
    }

    fn any_within(&self, id: ExprId, hops: usize) -> Option<AnyAddress> {
        let hops = hops.checked_sub(1)?;
        if let Some(text) = self.str(id) {
            return parse(&text);
        }
        match &self.expr(id).kind {
            ExprKind::Local(local) if !self.is_moved(*local) => {
                self.any_within(self.only_value(*local)?, hops)
            }
            ExprKind::Path(path) => self.any_named(path, hops),
            ExprKind::Ref { operand: inner, .. }
            | ExprKind::Unary(_, inner)
            | ExprKind::Try(inner)
            | ExprKind::Await(inner)
            | ExprKind::Index { base: inner, .. }
            | ExprKind::Closure { body: inner, .. } => self.any_within(*inner, hops),
            ExprKind::Block {
                stmts,
                tail: Some(tail),
                ..
            } if !returns(stmts, self) => self.any_within(*tail, hops),
            ExprKind::Call { callee, args } => self.any_call(*callee, args, hops),
            ExprKind::MethodCall {
                receiver,
                method,
                args,
                ..
            } => self.any_method(*receiver, method.as_str(), args, hops),
            ExprKind::Tuple(parts) => {
                let [ip, port] = **parts else {
                    return None;
                };
                self.any_within(ip, hops)?;
                Some(AnyAddress {
                    port: self.port(port),
                })
            }
            ExprKind::Array(parts) => {
                if matches!(parts.len(), 4 | 8 | 16)
                    && parts.iter().all(|part| self.int(*part) == Some(0))
                {
                    return Some(AnyAddress { port: None });
                }
                parts.iter().find_map(|part| self.any_within(*part, hops))
            }
            ExprKind::Repeat(part, _) => {
                (self.int(*part)? == 0).then_some(AnyAddress { port: None })
            }
            ExprKind::If {
                condition,
                then,
                otherwise,
            } => {
                let otherwise = self.any_within((*otherwise)?, hops)?;
                // What follows `else` is the default where the condition asks whether something is set.
                match self.expr(*condition).kind {
                    ExprKind::Let(..) => Some(otherwise),
                    _ => self.any_within(*then, hops).map(|_| otherwise),
                }
            }
            ExprKind::Match { arms, .. } => {
                let set = |pat: &Pat| matches!(&pat.kind, PatKind::TupleStruct(path, _) if matches!(path.last().name.as_str(), "Some" | "Ok"));
                if !arms.iter().any(|arm| set(self.body.pat(arm.pat))) {
                    return None;
                }
                let mut missing = arms
                    .iter()
                    .filter(|arm| self.is_missing(self.body.pat(arm.pat)));
                missing.find_map(|arm| self.any_within(arm.body, hops))
            }
            ExprKind::Macro(call) => self.any_macro(call, hops),
            _ => None,
        }
    }

    /// Whether a local gets another address later.
    fn is_moved(&self, local: super::syntax::LocalId) -> bool {
        self.body.exprs.iter().any(|expr| match &expr.kind {
            ExprKind::MethodCall {
                receiver, method, ..
            } => method.as_str() == "set_ip" && self.root_local(*receiver) == Some(local),
            _ => false,
        })
    }

    /// Whether a pattern stands for nothing being set.
    fn is_missing(&self, pat: &Pat) -> bool {
        match &pat.kind {
            PatKind::Wild | PatKind::Bind(_, None) => true,
            PatKind::Path(path) => path.last().name == "None",
            PatKind::TupleStruct(path, _) => path.last().name == "Err",
            _ => false,
        }
    }

    fn any_named(&self, path: &Path, hops: usize) -> Option<AnyAddress> {
        if let Some(constant) = self.constant(path) {
            return constant.any_within(constant.body.root(), hops);
        }
        self.model.any_at(self.file.id, path, hops)
    }

    fn any_call(&self, callee: ExprId, args: &[ExprId], hops: usize) -> Option<AnyAddress> {
        let ExprKind::Path(path) = &self.expr(callee).kind else {
            return None;
        };
        if args.is_empty() {
            return self.model.any_at(self.file.id, path, hops);
        }
        let target = self.resolve(path)?;
        if args.len() == 1 && target.is_any(SAME) {
            let zero = self.int(args[0]) == Some(0);
            return if zero {
                Some(AnyAddress { port: None })
            } else {
                self.any_within(args[0], hops)
            };
        }
        if target.is_any(&["std::net::Ipv4Addr::new", "std::net::Ipv6Addr::new"]) {
            return args
                .iter()
                .all(|arg| self.int(*arg) == Some(0))
                .then_some(AnyAddress { port: None });
        }
        let sockets = [
            "std::net::SocketAddr::new",
            "std::net::SocketAddrV4::new",
            "std::net::SocketAddrV6::new",
        ];
        if target.is_any(&sockets) && args.len() > 1 {
            self.any_within(args[0], hops)?;
            return Some(AnyAddress {
                port: self.port(args[1]),
            });
        }
        None
    }

    fn any_method(
        &self,
        receiver: ExprId,
        method: &str,
        args: &[ExprId],
        hops: usize,
    ) -> Option<AnyAddress> {
        if KEEPS.contains(&method) {
            return self.any_within(receiver, hops);
        }
        match (method, args) {
            ("unwrap_or" | "unwrap_or_else" | "or" | "or_else", [default]) => self
                .any_within(receiver, hops)
                .or_else(|| self.any_within(*default, hops)),
            ("map_or" | "map_or_else", [default, _]) => self.any_within(*default, hops),
            // Something that is set may take the place of a default, and a port goes with any address.
            ("map" | "and_then", [function]) => match self.expr(*function).kind {
                ExprKind::Closure { body, .. } => self.any_within(body, hops),
                _ => None,
            },
            _ => None,
        }
    }

    fn any_macro(&self, call: &MacroCall, hops: usize) -> Option<AnyAddress> {
        match call.path.last().name.as_str() {
            "vec" | "smallvec" => call.args.iter().find_map(|arg| self.any_within(*arg, hops)),
            "format" | "format_args" | "concat" | "concat_string" | "format_compact" => {
                let (template, rest) = call.args.split_first()?;
                parse(&self.filled(&self.str(*template)?, rest, call, hops)?)
            }
            _ => None,
        }
    }

    /// A format string with its holes filled: what is not known becomes a space, which no address has.
    fn filled(
        &self,
        template: &str,
        args: &[ExprId],
        call: &MacroCall,
        hops: usize,
    ) -> Option<String> {
        let mut text = String::new();
        let mut rest = template;
        let mut next = 0;
        while let Some((before, hole)) = rest.split_once('{') {
            text.push_str(before);
            if let Some(after) = hole.strip_prefix('{') {
                text.push('{');
                rest = after;
                continue;
            }
            let (inner, after) = hole.split_once('}')?;
            rest = after;
            let name = inner.split(':').next().unwrap_or_default().trim();
            let value = match name {
                "" => {
                    next += 1;
                    args.get(next - 1).copied()
                }
                _ => name.parse().ok().map_or_else(
                    || argument(call, name),
                    |index: usize| args.get(index).copied(),
                ),
            };
            text.push_str(&match value {
                Some(value) => self.shown(value, hops),
                None => self.captured(call, name, hops),
            });
        }
        text.push_str(rest);
        Some(text)
    }

    /// A value as it stands in a formatted text.
    fn shown(&self, id: ExprId, hops: usize) -> String {
        let known = self
            .str(id)
            .or_else(|| self.int(id).map(|number| number.to_string()));
        known
            .or_else(|| {
                let any = self.any_within(id, hops)?;
                Some(
                    any.port
                        .map_or_else(|| "0.0.0.0".to_owned(), |port| format!("0.0.0.0:{port}")),
                )
            })
            .unwrap_or_else(|| " ".to_owned())
    }

    /// What `{name}` stands for, when a local or a constant of this name is in reach.
    fn captured(&self, call: &MacroCall, name: &str, hops: usize) -> String {
        let name = Name::new(name);
        let mut locals = (0u32..)
            .map(super::syntax::LocalId)
            .zip(&self.body.locals)
            .filter(|(_, local)| local.name == name);
        let shown = match (locals.next(), locals.next()) {
            (Some((local, _)), None) => self.only_value(local).map(|value| self.shown(value, hops)),
            (Some(_), Some(_)) => None,
            (None, _) => {
                let path = Path::single(name, call.path.span, call.path.scope);
                self.constant(&path)
                    .map(|constant| constant.shown(constant.body.root(), hops))
            }
        };
        shown.unwrap_or_else(|| " ".to_owned())
    }

    fn port(&self, id: ExprId) -> Option<u16> {
        u16::try_from(self.int(id)?).ok()
    }
}

impl Model<'_> {
    /// The address that a constant, or a function that takes nothing, stands for when that is every interface.
    pub fn any_address_at(&self, file: FileId, path: &Path) -> Option<AnyAddress> {
        self.any_at(file, path, MAX_HOPS)
    }

    fn any_at(&self, file: FileId, path: &Path, hops: usize) -> Option<AnyAddress> {
        let found = self.resolve(file, path)?;
        if found.is_any(&[
            "std::net::Ipv4Addr::UNSPECIFIED",
            "std::net::Ipv6Addr::UNSPECIFIED",
        ]) {
            return Some(AnyAddress { port: None });
        }
        let (file, item) = found.item?;
        if let Some(constant) = self.constant((file, item)) {
            return constant.any_within(constant.body.root(), hops);
        }
        let file = self.file(file);
        let tree = file.tree.as_ref()?;
        let ItemKind::Fn(function) = &tree.item(item).kind else {
            return None;
        };
        let body = tree.body(
            function
                .body
                .filter(|_| function.params.is_empty() && !function.has_self)?,
        );
        let view = BodyView {
            model: self,
            file,
            tree,
            body,
        };
        view.any_within(body.root(), hops)
    }
}

/// The argument `name = value` of a macro.
fn argument(call: &MacroCall, name: &str) -> Option<ExprId> {
    let at = call
        .names
        .iter()
        .position(|known| known.is_some_and(|known| known == *name))?;
    call.args.get(at).copied()
}

/// Whether one of these statements may leave the function, so that the block's end is not all it gives.
fn returns(stmts: &[Stmt], view: &BodyView<'_>) -> bool {
    stmts.iter().any(|stmt| match stmt {
        Stmt::Expr(id) => {
            let around = view.expr(*id).span;
            let inside = |expr: &&Expr| {
                matches!(expr.kind, ExprKind::Return(_)) && around.contains(expr.span)
            };
            view.body.exprs.iter().any(|expr| inside(&expr))
        }
        Stmt::Let { .. } | Stmt::Item(_) => false,
    })
}

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
    use crate::model::Model;
    use crate::model::testing::library;

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
}
