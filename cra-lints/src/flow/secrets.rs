//! Types that hold something sensitive, and what of it their texts show.

use rustc_hash::FxHashMap;

use super::kinds::SensitiveKind;
use super::knowledge::knowledge;
use super::parts::{Parts, is_choice};
use super::words;
use crate::model::Model;
use crate::model::name::Name;
use crate::model::place::{Place, Span};
use crate::model::syntax::{
    Body, Expr, ExprKind, Field, ItemKind, LocalId, PatKind, Type, Variant,
};
use crate::model::ty::{Ty, TyKind};

/// How deep types within types are looked into.
const MAX_DEPTH: u32 = 4;

/// A sensitive part that is shown with a value: its kind, where its type says so, and whether it is there only in one of
/// several cases.
pub(super) type Shown = (SensitiveKind, Place, bool);

/// Types of the standard library that show nothing of their parameter.
const SHOWS_NOTHING: &[&str] = &["std::marker::PhantomData", "std::mem::Discriminant"];

/// How a value becomes text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(super) enum Showing {
    /// By `Display`.
    Display,
    /// By `Debug`.
    Debug,
    /// By `Serialize` of serde.
    Wire,
}

impl Showing {
    /// The trait that is derived for it; `Display` never is.
    fn derive(self) -> Option<&'static str> {
        match self {
            Self::Display => None,
            Self::Debug => Some("Debug"),
            Self::Wire => Some("Serialize"),
        }
    }

    /// Whether a field is left out of it, or written in another way, by an attribute.
    fn skips(self, field: &Field) -> bool {
        let words: &[&str] = match self {
            Self::Wire => &["skip", "skip_serializing", "serialize_with", "with"],
            // The crates that derive it write what their attributes say in the place of the field.
            Self::Debug => {
                let says = |word| field.attrs.iter().any(|attr| attr.meta.is(&[word]));
                return ["debug", "derivative", "educe"].into_iter().any(says);
            }
            Self::Display => return false,
        };
        let named = field.attrs.iter().filter(|attr| attr.meta.is(&["serde"]));
        named
            .flat_map(|attr| words.iter().map(|word| attr.meta.mentions(word)))
            .any(|found| found)
    }
}

/// What is known of the workspace's types.
#[derive(Debug, Default)]
pub(super) struct Secrets {
    /// Fields that a type shows by an impl of its own.
    shown: FxHashMap<(Name, Showing), Vec<Name>>,
    /// What parts hold by the names of their types.
    pub(super) parts: Parts,
    /// Types with an attribute that says what they hold.
    declared: FxHashMap<Name, SensitiveKind>,
}

impl Secrets {
    pub(super) fn new(model: &Model<'_>) -> Self {
        let mut out = Self {
            parts: Parts::new(model),
            ..Self::default()
        };
        for file in &model.files {
            for view in model.items(file) {
                if let ItemKind::Impl(block) = &view.item.kind {
                    let showing = match block.trait_.as_ref().map(|path| path.last().name) {
                        Some(name) if name == "Debug" => Showing::Debug,
                        Some(name) if name == "Display" => Showing::Display,
                        Some(name) if name == "Serialize" => Showing::Wire,
                        _ => continue,
                    };
                    let Some(path) = model.type_path(file, &block.self_ty) else {
                        continue;
                    };
                    let fields = block
                        .items
                        .iter()
                        .filter_map(|id| match &view.tree.item(*id).kind {
                            ItemKind::Fn(function) => function.body,
                            _ => None,
                        })
                        .flat_map(|body| own_fields(view.tree.body(body)))
                        .collect();
                    out.shown.insert((path, showing), fields);
                }
            }
        }
        // What `secret` and `personal_data` say of a type, as attributes or as comments.
        let promises = model.promises();
        let kinds = [
            ("secret", SensitiveKind::Key),
            ("personal_data", SensitiveKind::Personal),
        ];
        for (word, kind) in kinds {
            for view in promises
                .of(word)
                .filter_map(|promise| model.item_view(promise.item))
            {
                let found = model.resolve_name(view.file.id, view.item.scope, view.item.name);
                if let Some(found) = found {
                    out.declared.entry(found.path).or_insert(kind);
                }
            }
        }
        out
    }

    /// The fields that a type shows by an impl of its own.
    pub(super) fn shows(&self, path: Name, showing: Showing) -> Option<&[Name]> {
        self.shown.get(&(path, showing)).map(Vec::as_slice)
    }

    /// What a type is declared to hold.
    pub(super) fn declared(&self, path: Name) -> Option<SensitiveKind> {
        self.declared.get(&path).copied()
    }

    /// Sensitive parts that are shown with a value of this type.
    pub(super) fn shown(&self, model: &Model<'_>, ty: Ty, showing: Showing) -> Vec<Shown> {
        let mut out = Vec::new();
        self.collect(model, ty, showing, 0, &mut out);
        out.truncate(4);
        out
    }

    fn collect(
        &self,
        model: &Model<'_>,
        ty: Ty,
        showing: Showing,
        depth: u32,
        out: &mut Vec<Shown>,
    ) {
        if depth > MAX_DEPTH {
            return;
        }
        match ty.kind() {
            TyKind::Ref(_, inner) | TyKind::Slice(inner) | TyKind::Array(inner, _) => {
                self.collect(model, *inner, showing, depth, out);
            }
            TyKind::Tuple(parts) => {
                for part in parts {
                    self.collect(model, *part, showing, depth + 1, out);
                }
            }
            TyKind::Named(path, args) => {
                if model.item_at(*path).is_some() {
                    self.collect_own(model, *path, showing, depth, out);
                } else if path.as_str().starts_with("std::")
                    && !SHOWS_NOTHING.contains(&path.as_str())
                    || showing == Showing::Debug && knowledge().is_read_into(*path)
                {
                    for arg in args {
                        self.collect(model, *arg, showing, depth + 1, out);
                    }
                }
            }
            _ => {}
        }
    }

    fn collect_own(
        &self,
        model: &Model<'_>,
        path: Name,
        showing: Showing,
        depth: u32,
        out: &mut Vec<Shown>,
    ) {
        if depth > MAX_DEPTH || out.len() > 4 {
            return;
        }
        let before = out.len();
        let Some((id, item)) = model.item_at(path) else {
            return;
        };
        let file = model.file(id);
        let Some(tree) = &file.tree else {
            return;
        };
        let item = tree.item(item);
        let shown = self.shows(path, showing);
        let derived = showing.derive().is_some_and(|derive| {
            let mut attrs = item.attrs.iter();
            attrs.any(|attr| attr.meta.is(&["derive"]) && attr.meta.mentions(derive))
        });
        if shown.is_none() && !derived {
            return;
        }
        let fields: Vec<&Field> = match &item.kind {
            ItemKind::Struct(fields) => fields.iter().collect(),
            ItemKind::Enum(variants) if shown.is_none() => variants
                .iter()
                .flat_map(|variant| &variant.fields)
                .collect(),
            _ => return,
        };
        for field in fields {
            if shown.is_some_and(|shown| !shown.contains(&field.name)) || showing.skips(field) {
                continue;
            }
            let inner = model.type_path(file, &field.ty);
            let kind = self.parts.kind(path, field.name);
            let kind = kind.or_else(|| words::sensitive(field.name));
            if let Some(kind) = kind
                && !self.hides_itself(model, inner)
                && fits(kind, &field.ty)
                && !inner.is_some_and(|inner| is_choice(model, inner))
            {
                let place = Place {
                    file: id,
                    span: field.span,
                };
                out.push((kind, place, false));
                continue;
            }
            if let Some(inner) = inner {
                self.collect_own(model, inner, showing, depth + 1, out);
            }
        }
        if matches!(&item.kind, ItemKind::Enum(variants) if variants.len() > 1) {
            for (_, _, maybe) in out.iter_mut().skip(before) {
                *maybe = true;
            }
        }
    }

    /// The parts that the text of a type shows, with their types, where it leaves something out: a part of it, or a part
    /// of a part.
    pub(super) fn shown_parts(
        &self,
        model: &Model<'_>,
        path: Name,
        showing: Showing,
        depth: u32,
    ) -> Option<Vec<(Name, Option<Name>)>> {
        let (id, item) = model.item_at(path).filter(|_| depth < MAX_DEPTH)?;
        let file = model.file(id);
        if let Some(shown) = self.shows(path, showing) {
            let ItemKind::Struct(fields) = &file.tree.as_ref()?.item(item).kind else {
                return Some(shown.iter().map(|name| (*name, None)).collect());
            };
            // A part that leaves out what it holds does so here as well.
            let hides = |name: &Name| {
                let mut named = fields.iter().filter(|field| field.name == *name);
                named.any(|field| self.hides_itself(model, model.type_path(file, &field.ty)))
            };
            let shown = shown.iter().filter(|name| !hides(name));
            return Some(shown.map(|name| (*name, None)).collect());
        }
        let fields: Vec<(Name, &Field)> = match &file.tree.as_ref()?.item(item).kind {
            ItemKind::Struct(fields) => fields.iter().map(|field| (field.name, field)).collect(),
            ItemKind::Enum(variants) => {
                let of = |variant: &'_ Variant, field: &Field| {
                    Name::new(&format!("{}.{}", variant.name, field.name))
                };
                let variants = variants.iter();
                variants
                    .flat_map(|variant| {
                        let fields = variant.fields.iter();
                        fields.map(move |field| (of(variant, field), field))
                    })
                    .collect()
            }
            _ => return None,
        };
        let mut hides = false;
        let mut parts = Vec::new();
        for (name, field) in fields {
            let ty = model.type_path(file, &field.ty);
            if showing.skips(field) || self.hides_itself(model, ty) {
                hides = true;
                continue;
            }
            hides = hides
                || ty.is_some_and(|ty| self.shown_parts(model, ty, showing, depth + 1).is_some());
            parts.push((name, ty));
        }
        hides.then_some(parts)
    }

    /// Whether a type shows nothing of what it holds.
    pub(super) fn hides_itself(&self, model: &Model<'_>, path: Option<Name>) -> bool {
        path.is_some_and(|path| {
            path.as_str().starts_with("secrecy::")
                || self.declared.contains_key(&path)
                || self
                    .shows(path, Showing::Debug)
                    .is_some_and(<[Name]>::is_empty)
                || knowledge().type_fact(path).is_some_and(|fact| fact.barrier)
                // A library that calls a type `Credentials` and writes it in words of its own leaves them out.
                || words::names_secrets(path) && model.debugs_itself(path)
        })
    }
}

/// The fields of `self` that a body shows: it reads them, and not only to make something else of them.
fn own_fields(body: &Body) -> Vec<Name> {
    let made: Vec<Span> = body
        .exprs
        .iter()
        .filter(|expr| makes_other(body, expr))
        .map(|expr| expr.span)
        .collect();
    body.exprs
        .iter()
        .filter_map(|expr| match &expr.kind {
            ExprKind::Field { base, name }
                if matches!(body.expr(*base).kind, ExprKind::Local(LocalId(0)))
                    && !made.iter().any(|span| span.contains(expr.span)) =>
            {
                Some(*name)
            }
            _ => None,
        })
        .collect()
}

/// Whether what a call gives is no longer what it is given: `mask(&self.number)`, `self.token.len()`.
fn makes_other(body: &Body, expr: &Expr) -> bool {
    match &expr.kind {
        ExprKind::Call { callee, .. } => match &body.expr(*callee).kind {
            ExprKind::Path(path) => {
                let last = path.last().name.as_str();
                let own = path.segments.first().is_none_or(|first| {
                    !first.name.as_str().starts_with(char::is_uppercase)
                        && !matches!(
                            first.name.as_str(),
                            "std" | "core" | "alloc" | "fmt" | "str"
                        )
                });
                own && last.starts_with(char::is_lowercase)
            }
            _ => false,
        },
        ExprKind::MethodCall { method, args, .. } => {
            let name = method.as_str();
            let counts = matches!(
                name,
                "len" | "is_empty" | "is_some" | "is_none" | "is_ok" | "is_err" | "count"
            );
            // `self.token.as_ref().map(|_| "***")`
            let replaces = matches!(name, "map" | "map_or" | "and")
                && args.last().is_some_and(|arg| match &body.expr(*arg).kind {
                    ExprKind::Closure { params, .. } => params
                        .iter()
                        .all(|(pat, _)| matches!(body.pat(*pat).kind, PatKind::Wild)),
                    _ => false,
                });
            counts || replaces || words::hides(*method)
        }
        _ => false,
    }
}

/// Whether a field of this type may hold that kind: numbers are accounts and personal data only.
fn fits(kind: SensitiveKind, ty: &Type) -> bool {
    let Some(path) = ty.as_path() else {
        return true;
    };
    let name = path.last().name.as_str();
    if name == "bool" {
        return false;
    }
    let number = name.len() <= 5
        && name.starts_with(['u', 'i', 'f'])
        && name[1..].chars().all(|char| char.is_ascii_digit())
        || matches!(name, "usize" | "isize");
    !number || matches!(kind, SensitiveKind::Account | SensitiveKind::Personal)
}

/// Whether a function belongs to the public half of something: `PublicKey::from_bytes`.
pub(super) fn makes_public(path: &str) -> bool {
    let owner = path.rsplit("::").nth(1);
    let rest = owner.and_then(|owner| owner.strip_prefix("Public"));
    matches!(
        rest,
        Some("" | "Key" | "KeyBytes" | "Half" | "Share" | "Point")
    )
}
