//! Which expressions stand for a network address that means every interface of the machine: `0.0.0.0`, `[::]`.

mod default;
mod format;
mod text;

pub(crate) use text::parse;

use super::Model;
use super::name::Name;
use super::place::FileId;
use super::steps::Steps;
use super::syntax::{
    Expr, ExprId, ExprKind, ItemId, ItemKind, MacroCall, Pat, PatKind, Path, Stmt,
};
use super::view::BodyView;

/// An address that means every interface.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct AnyAddress {
    /// The port, when there is one and it is known.
    pub port: Option<u16>,
}

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
        self.any_within(id, Steps::new(&Steps::all()))
    }

    fn any_within(&self, id: ExprId, steps: Steps<'_>) -> Option<AnyAddress> {
        let steps = steps.next()?;
        if let Some(text) = self.str(id) {
            return parse(&text);
        }
        match &self.expr(id).kind {
            ExprKind::Local(local) if !self.is_moved(*local) => {
                self.any_within(self.only_value(*local)?, steps)
            }
            ExprKind::Path(path) => self.any_named(path, steps),
            ExprKind::Ref { operand: inner, .. }
            | ExprKind::Unary(_, inner)
            | ExprKind::Try(inner)
            | ExprKind::Await(inner)
            | ExprKind::Index { base: inner, .. }
            | ExprKind::Closure { body: inner, .. } => self.any_within(*inner, steps),
            ExprKind::Block {
                stmts,
                tail: Some(tail),
                ..
            } if !returns(stmts, self) => self.any_within(*tail, steps),
            ExprKind::Call { callee, args } => self.any_call(*callee, args, steps),
            ExprKind::MethodCall {
                receiver,
                method,
                args,
                ..
            } => self.any_method(*receiver, method.as_str(), args, steps),
            ExprKind::Tuple(parts) => {
                let [ip, port] = **parts else {
                    return None;
                };
                self.any_within(ip, steps)?;
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
                parts.iter().find_map(|part| self.any_within(*part, steps))
            }
            ExprKind::Repeat(part, _) => {
                (self.int(*part)? == 0).then_some(AnyAddress { port: None })
            }
            ExprKind::If {
                condition,
                then,
                otherwise,
            } => {
                let otherwise = self.any_within((*otherwise)?, steps);
                match &self.expr(*condition).kind {
                    // What follows `else` is the default where the condition asks whether something is set.
                    ExprKind::Let(..) => otherwise,
                    // How the program is built is no choice of who runs it; what users get is not built for tests.
                    ExprKind::Macro(call) if call.path.last().name == "cfg" => {
                        match self.is_for_tests(call) {
                            true => otherwise,
                            false => otherwise.or_else(|| self.any_within(*then, steps)),
                        }
                    }
                    _ => self.any_within(*then, steps).and(otherwise),
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
                missing.find_map(|arm| self.any_within(arm.body, steps))
            }
            ExprKind::Macro(call) => self.any_macro(call, steps),
            _ => None,
        }
    }

    /// Whether a `cfg!` asks for tests and for nothing else.
    fn is_for_tests(&self, call: &MacroCall) -> bool {
        let path = call.args.first().map(|arg| &self.expr(*arg).kind);
        matches!((path, call.args.len()), (Some(ExprKind::Path(path)), 1) if path.is(&["test"]))
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

    fn any_named(&self, path: &Path, steps: Steps<'_>) -> Option<AnyAddress> {
        if let Some(constant) = self.constant(path) {
            return constant.any_within(constant.body.root(), steps);
        }
        self.model.any_at(self.file.id, path, steps)
    }

    fn any_call(&self, callee: ExprId, args: &[ExprId], steps: Steps<'_>) -> Option<AnyAddress> {
        let ExprKind::Path(path) = &self.expr(callee).kind else {
            return None;
        };
        if args.is_empty() {
            return self.model.any_at(self.file.id, path, steps);
        }
        let target = self.resolve(path)?;
        if args.len() == 1 && target.is_any(SAME) {
            let zero = self.int(args[0]) == Some(0);
            return if zero {
                Some(AnyAddress { port: None })
            } else {
                self.any_within(args[0], steps)
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
            self.any_within(args[0], steps)?;
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
        steps: Steps<'_>,
    ) -> Option<AnyAddress> {
        if KEEPS.contains(&method) {
            return self.any_within(receiver, steps);
        }
        match (method, args) {
            (own, []) => {
                let ty = self.type_of(receiver)?;
                let body = self.model.associated_body(ty.as_str(), own)?;
                body.any_within(body.body.root(), steps)
            }
            ("unwrap_or" | "unwrap_or_else" | "or" | "or_else", [default]) => self
                .any_within(receiver, steps)
                .or_else(|| self.any_within(*default, steps)),
            ("map_or" | "map_or_else", [default, _]) => self.any_within(*default, steps),
            // Something that is set may take the place of a default, and a port goes with any address.
            ("map" | "and_then", [function]) => match self.expr(*function).kind {
                ExprKind::Closure { body, .. } => self.any_within(body, steps),
                _ => None,
            },
            _ => None,
        }
    }

    fn any_macro(&self, call: &MacroCall, steps: Steps<'_>) -> Option<AnyAddress> {
        match call.path.last().name.as_str() {
            "vec" | "smallvec" => call
                .args
                .iter()
                .find_map(|arg| self.any_within(*arg, steps)),
            "format" | "format_args" | "format_compact" => parse(&self.filled(call, steps)?),
            "concat" | "concat_string" => parse(&self.joined(call, steps)),
            _ => None,
        }
    }

    fn port(&self, id: ExprId) -> Option<u16> {
        u16::try_from(self.int(id)?).ok()
    }
}

impl Model<'_> {
    /// The address that a constant, or a function that takes nothing, stands for when that is every interface.
    pub fn any_address_at(&self, file: FileId, path: &Path) -> Option<AnyAddress> {
        self.any_at(file, path, Steps::new(&Steps::all()))
    }

    fn any_at(&self, file: FileId, path: &Path, steps: Steps<'_>) -> Option<AnyAddress> {
        let found = self.resolve(file, path)?;
        if found.is_any(&[
            "std::net::Ipv4Addr::UNSPECIFIED",
            "std::net::Ipv6Addr::UNSPECIFIED",
        ]) {
            return Some(AnyAddress { port: None });
        }
        let (file, item) = found.item?;
        if let Some(constant) = self.constant((file, item)) {
            return constant.any_within(constant.body.root(), steps);
        }
        let view = self.body_of(file, item)?;
        view.any_within(view.body.root(), steps)
    }

    /// The body of a method of the workspace that takes nothing but `self`.
    fn associated_body(&self, ty: &str, name: &str) -> Option<BodyView<'_>> {
        let (file, item) = self.associated_item(Name::new(ty), Name::new(name))?;
        self.body_of(file, item)
    }

    /// The body of a function that takes nothing.
    pub fn body_of(&self, file: FileId, item: ItemId) -> Option<BodyView<'_>> {
        let file = self.file(file);
        let tree = file.tree.as_ref()?;
        match &tree.item(item).kind {
            ItemKind::Fn(function) if function.params.is_empty() => Some(BodyView {
                model: self,
                file,
                tree,
                body: tree.body(function.body?),
            }),
            _ => None,
        }
    }
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

#[cfg(test)]
mod tests;
