//! What the parameters of a function hold when it begins.

use super::{Entered, Fixed, Walk};
use crate::flow::kinds::SourceKind;
use crate::flow::knowledge::{knowledge, last};
use crate::flow::known::Known;
use crate::flow::path::Path;
use crate::flow::program::{Function, Handler};
use crate::flow::taint::{Origin, Sinks, Taint};
use crate::flow::value::Value;
use crate::model::name::Name;
use crate::model::place::{FileId, Span};
use crate::model::resolve::Resolved;
use crate::model::syntax::{
    Attr, ExprId, ExprKind, ItemId, LocalId, PatId, PatKind, Path as TypePath, Type, TypeKind,
};
use crate::model::ty::Ty;
use crate::model::values::Value as Constant;

/// How deep types are looked into for those that bring something in.
const MAX_DEPTH: u32 = 3;

/// What is derived for types that are made of the command line.
const READ_FROM_ARGUMENTS: &[&str] = &[
    "clap::Parser",
    "clap::Args",
    "clap::Subcommand",
    "structopt::StructOpt",
    "argh::FromArgs",
    "gumdrop::Options",
    "bpaf::Bpaf",
];

/// Requests that are sent as well as received.
const SENT_OR_RECEIVED: &[&str] = &["http::Request", "http::request::Parts"];

/// Libraries whose requests are those that come in.
const SERVERS: &[&str] = &[
    "hyper",
    "hyper_util",
    "axum",
    "axum_core",
    "actix_web",
    "warp",
    "salvo",
    "poem",
    "tonic",
    "tower",
    "tower_http",
    "tower_service",
    "lambda_http",
    "vercel_runtime",
    "spin_sdk",
    "worker",
    "tauri",
    "wry",
    "tungstenite",
    "tokio_tungstenite",
];

impl Walk<'_, '_> {
    /// Binds the parameters of a function: each is itself, and what its type or the function's purpose brings in.
    pub(super) fn parameters(&mut self, function: &Function<'_>, known: Entered<'_>) {
        let signature = function.signature;
        let mut index = 0u16;
        let held = |walk: &Self, local: LocalId| match known.held {
            Some(held) => held.given(walk.view.model, walk.types.local(local), known.use_),
            None => Value::NONE,
        };
        if signature.has_self {
            let local = LocalId(0);
            let span = self.view.body.local(local).span;
            let mut value = self.parameter(0, span);
            let own = self
                .view
                .self_type()
                .and_then(|own| self.view.model.item_at(own));
            if own.is_some_and(|own| self.is_read_from_arguments(own)) {
                value = value.join(&self.source(SourceKind::Args, span));
            }
            let value = match known.fixed.first() {
                Some(Fixed::Variant(variant)) => value.with_known(Known::Named(*variant)),
                Some(Fixed::Type(ty)) => {
                    self.types_behind.push((local, *ty));
                    value
                }
                _ => value,
            };
            let value = with_parts(value, &held(self, local));
            self.state.bind(local, value);
            index = 1;
        }
        for param in &signature.params {
            let mut value = self.parameter(index, param.span);
            let kind = self.brought_in(&param.ty, function.handler, 0);
            // One request made of another is sent as often as it is received.
            let kind = kind.filter(|kind| {
                let elsewhere = || {
                    converts(function)
                        || self.is_sent_or_received(&param.ty)
                            && self.shows_at_callers(function, index)
                };
                *kind != SourceKind::Request || !elsewhere()
            });
            if let Some(kind) = kind {
                value = value.join(&self.source(kind, param.span));
            }
            if let Some(local) = param.local {
                value = with_parts(value, &held(self, local));
                value = value.join(&self.generator_param(self.types.local(local), param.span));
            }
            if param
                .local
                .is_some_and(|local| is_count(self.types.local(local)))
            {
                value = value.killed(Sinks::SEALED);
            }
            if let Some(kind) = self.sensitive_type(&param.ty) {
                let taint = self.sensitive(kind, param.span);
                value = value.with_taint(taint);
            }
            match (known.fixed.get(index as usize), param.local) {
                (Some(Fixed::Flag(flag)), _) => {
                    value = value.with_known(Known::Constant(Constant::Bool(*flag)));
                }
                (Some(Fixed::Variant(variant)), _) => {
                    value = value.with_known(Known::Named(*variant));
                }
                (Some(Fixed::Type(ty)), Some(local)) => self.types_behind.push((local, *ty)),
                _ => {}
            }
            self.bind(param.pat, value);
            if param.local.is_none() && known.held.is_some() {
                self.held_by_pattern(param.pat, &|walk, local| held(walk, local));
            }
            index = index.saturating_add(1);
        }
        self.instrumented(function);
        self.frame().mark = self.state.mark();
    }

    /// `State(desk)`, `Extension(Caller { name, .. })`: what is known of what a library gives a handler.
    fn held_by_pattern(&mut self, pat: PatId, held: &dyn Fn(&Self, LocalId) -> Value) {
        if let Some(local) = self.extracted(pat) {
            let value = with_parts(self.state.get(local), &held(self, local));
            self.state.bind(local, value);
            return;
        }
        let Some((path, inner)) = self.wrapped_pattern(pat) else {
            return;
        };
        let own = self.view.resolve(path).map(|named| named.path);
        if let (Some(own), Some(known)) = (own, self.held) {
            self.bind(inner, known.value_of(own, true));
        }
    }

    fn parameter(&self, index: u16, span: Span) -> Value {
        Value::from_taint(Taint {
            origin: Origin::Param(index, Path::root()),
            site: self.place(span),
            killed: Sinks::NONE,
            ended: 0,
            whole: true,
            lossy: false,
            received: false,
            mixed: false,
            trail: None,
        })
    }

    /// Whether a type is that of the requests that go out as well as of those that come in.
    fn is_sent_or_received(&self, ty: &Type) -> bool {
        let path = match &ty.kind {
            TypeKind::Ref { inner, .. } => return self.is_sent_or_received(inner),
            TypeKind::Path(path) => path,
            _ => return false,
        };
        let named = self.view.resolve(path);
        named.is_some_and(|named| named.is_any(SENT_OR_RECEIVED))
    }

    /// The kind of source that a parameter of this type is.
    fn brought_in(&self, ty: &Type, handler: Handler, depth: u32) -> Option<SourceKind> {
        if depth > MAX_DEPTH {
            return None;
        }
        let path = match &ty.kind {
            TypeKind::Ref { inner, .. } => return self.brought_in(inner, handler, depth),
            TypeKind::Slice(inner) => return self.brought_in(inner, handler, depth + 1),
            TypeKind::Path(path) => path,
            TypeKind::Tuple(parts) => {
                return parts
                    .iter()
                    .find_map(|part| self.brought_in(part, handler, depth + 1));
            }
            _ => return None,
        };
        let named = self.view.resolve(path)?;
        if named.is("std::path::PathBuf") && self.view.model.may_use(self.view.file.id, "rocket") {
            // Rocket makes it of segments none of which leads up.
            return None;
        }
        let sent_or_received = named.is_any(SENT_OR_RECEIVED);
        let general = matches!(named.krate(), "http" | "hyper") && named.last() == "Request";
        if general && self.has_own_body(path) {
            return None;
        }
        let facts = std::iter::once(named.path)
            .chain(named.others)
            .filter_map(|path| knowledge().type_fact(path));
        for fact in facts {
            if let Some(kind) = fact.source
                && (!fact.handler_only || handler != Handler::No)
                && (self.serves() || !sent_or_received)
            {
                return Some(kind);
            }
        }
        let resolved = self.view.resolve(path)?;
        let wraps = resolved.is_any(&[
            "std::option::Option",
            "std::result::Result",
            "std::vec::Vec",
            "std::boxed::Box",
        ]);
        if wraps {
            let first = path.last().args.first()?;
            return self.brought_in(first, handler, depth + 1);
        }
        if resolved
            .item
            .is_some_and(|item| self.is_read_from_arguments(item))
        {
            return Some(SourceKind::Args);
        }
        // Whatever a function takes whose parameters are all filled from the request; of other handlers what was made
        // to be read from one.
        let filled = match handler {
            Handler::Plain => depth == 0,
            Handler::Extractors => depth == 0 && self.is_deserialized(&resolved),
            Handler::No => false,
        };
        (filled && !self.is_app_state(&resolved.path)).then_some(SourceKind::Request)
    }

    /// Whether the package uses a library that answers requests: to the others `http` is for those that they send.
    fn serves(&self) -> bool {
        let (model, file) = (self.view.model, self.view.file.id);
        SERVERS.iter().any(|krate| model.may_use(file, krate))
    }

    /// Whether a request carries what the workspace makes, as one does that is sent: those that come in have a body of the
    /// server's.
    fn has_own_body(&self, path: &TypePath) -> bool {
        let Some(body) = path.last().args.first() else {
            return false;
        };
        let made = || {
            let body = self.view.model.type_path(self.view.file, body);
            body.is_some_and(|body| self.view.model.item_at(body).is_some())
        };
        matches!(body.kind, TypeKind::Impl(_)) || made()
    }

    /// Whether a type of the workspace derives `Deserialize`.
    fn is_deserialized(&self, resolved: &Resolved) -> bool {
        let mut attrs = resolved
            .item
            .into_iter()
            .flat_map(|item| self.attributes(item).iter());
        attrs.any(|attr| attr.meta.is(&["derive"]) && attr.meta.mentions("Deserialize"))
    }

    /// Whether a type of the workspace is made of the command line, whoever hands it on.
    fn is_read_from_arguments(&self, item: (FileId, ItemId)) -> bool {
        let (file, _) = item;
        let derives = self
            .attributes(item)
            .iter()
            .filter(|attr| attr.meta.is(&["derive"]));
        let mut paths = derives
            .flat_map(|attr| attr.meta.list())
            .filter_map(|derived| derived.path.as_ref());
        paths.any(|path| {
            let name = path.last().name;
            let fits = READ_FROM_ARGUMENTS
                .iter()
                .any(|known| last(known) == name.as_str());
            let named = fits.then(|| self.view.model.resolve(file, path)).flatten();
            named.is_some_and(|named| named.is_any(READ_FROM_ARGUMENTS))
        })
    }

    /// The attributes of a type of the workspace.
    fn attributes(&self, (file, item): (FileId, ItemId)) -> &[Attr] {
        let tree = self.view.model.file(file).tree.as_ref();
        tree.map_or(&[], |tree| &tree.item(item).attrs)
    }

    /// Whether a type is what the program gives its handlers, and nothing of the request.
    fn is_app_state(&self, path: &Name) -> bool {
        let last = path.as_str().rsplit("::").next().unwrap_or_default();
        matches!(
            last,
            "State" | "Data" | "Extension" | "Db" | "Pool" | "Connection" | "Config"
        ) || last.ends_with("State")
            || last.ends_with("Conn")
            || last.ends_with("Guard")
    }

    fn sensitive_type(&self, ty: &Type) -> Option<crate::flow::kinds::SensitiveKind> {
        let path = ty.as_path()?;
        let named = self.view.resolve(path)?;
        knowledge().type_fact(named.path)?.sensitive
    }

    /// What the parameters of a closure hold that handles requests.
    pub(super) fn handler_values(&mut self, closure: ExprId) -> Vec<Value> {
        let view = self.view;
        let ExprKind::Closure { params, .. } = &view.expr(closure).kind else {
            return Vec::new();
        };
        params
            .iter()
            .map(|(pat, ty)| {
                let span = view.body.pat(*pat).span;
                match ty {
                    Some(ty) => match self.brought_in(ty, Handler::Extractors, 0) {
                        Some(kind) => self.source(kind, span),
                        None => Value::NONE,
                    },
                    None if self.binds_number(*pat) => self.source(SourceKind::Request, span),
                    None => Value::NONE,
                }
            })
            .collect()
    }

    /// Whether a parameter whose type is not written is a number.
    fn binds_number(&self, pat: PatId) -> bool {
        match self.view.body.pat(pat).kind {
            PatKind::Bind(local, None) => self.types.local(local).is_scalar(),
            _ => false,
        }
    }

    /// Whether an origin was there when the function began, so that it says nothing about what the function did.
    pub(super) fn is_entry_taint(&self, taint: &Taint) -> bool {
        matches!(taint.origin, Origin::Source(_) | Origin::Sensitive(_))
            && self
                .view
                .body
                .locals
                .iter()
                .any(|local| local.span == taint.site.span)
    }
}

/// Whether a function is the conversion of one type into another one.
fn converts(function: &Function<'_>) -> bool {
    let name = function.item.name.as_str();
    matches!(name, "from" | "try_from") && function.handler == Handler::No
}

/// A parameter of which also is known what its parts are made with.
fn with_parts(value: Value, held: &Value) -> Value {
    let mut out = value;
    for taint in held.own_taints() {
        out = out.with_taint(taint.clone());
    }
    for (name, part) in held.fields() {
        out = out.with_field(&[*name], out.field(*name).join(part));
    }
    out
}

/// Whether a type is that of numbers that count or say how something went: one that is made with a secret, such as how many
/// bytes of it were written, gives nothing of it away.
fn is_count(ty: Ty) -> bool {
    let of_c = |path: Name| path.as_str().ends_with("::c_int");
    let ty = ty.peel_refs();
    ty.path().is_some_and(of_c) || ty.is_scalar() && !ty.is("char") && !ty.is("u8")
}
