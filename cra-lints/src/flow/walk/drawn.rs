//! Values that are drawn from generators, and the names under which they become secrets.

use rustc_hash::FxHashSet;
use std::sync::LazyLock;

use super::Walk;
use super::call::Given;
use super::row::harmless;
use crate::flow::api::Port;
use crate::flow::kinds::{SensitiveKind, SinkKind, SourceKind};
use crate::flow::table::APIS;
use crate::flow::taint::{Origin, Sinks, Taint};
use crate::flow::value::Value;
use crate::flow::words as secret_words;
use crate::flow::words::unguessable::{MAKES, is_unguessable};
use crate::model::canonical::canonical;
use crate::model::name::Name;
use crate::model::sensitive::words;
use crate::model::syntax::{ExprId, ExprKind, LocalId, Path};
use crate::model::ty::{Ty, TyKind};

/// Functions that make a generator, which its type is told by.
const MAKERS: &[&str] = &[
    "default",
    "from_entropy",
    "from_os_rng",
    "from_rng",
    "from_seed",
    "new",
    "new_seed",
    "seed",
    "seed_from_u64",
    "with_seed",
];

/// Types of generators that are not made for secrets: those whose makers are sources.
static GENERATORS: LazyLock<FxHashSet<&'static str>> = LazyLock::new(|| {
    let weak = APIS.iter().filter(|api| {
        let source = |kind, at| kind == SourceKind::WeakRandom && at == Port::Return;
        api.sources.iter().any(|found| source(found.kind, found.at))
    });
    let makers = weak.filter_map(|api| api.path.rsplit_once("::"));
    makers
        .filter(|(owner, maker)| {
            let name = owner.rsplit("::").next().unwrap_or_default();
            MAKERS.contains(maker) && name.starts_with(char::is_uppercase)
        })
        .map(|(owner, _)| owner)
        .collect()
});

/// Whether a type is such a generator, or lends or guards one.
fn is_generator(ty: Ty, depth: u32) -> bool {
    match ty.kind() {
        TyKind::Ref(_, inner) => is_generator(*inner, depth),
        TyKind::Named(path, args) => {
            let text = path.as_str();
            let known =
                || GENERATORS.contains(text) || GENERATORS.contains(canonical(*path).as_str());
            let holds = ["std::", "parking_lot::", "once_cell::", "tokio::"];
            if holds.iter().any(|library| text.starts_with(library)) {
                return depth < 4 && args.iter().any(|arg| is_generator(*arg, depth + 1));
            }
            known()
        }
        _ => false,
    }
}

/// Whether a value is the key of something that it encrypts or signs: so many bytes are no key of a table.
fn is_key(name: Name, ty: Ty) -> bool {
    let bytes = match ty.kind() {
        TyKind::Array(inner, _) | TyKind::Slice(inner) => inner.is("u8"),
        _ => false,
    };
    let last = words(name.as_str()).pop();
    bytes && last.is_some_and(|last| last == "key")
}

fn is_weak(taint: &Taint) -> bool {
    taint.origin == Origin::Source(SourceKind::WeakRandom)
}

impl Walk<'_, '_> {
    /// What is drawn from something of this type can be guessed.
    pub(super) fn generator(&self, ty: Ty, id: ExprId) -> Value {
        if is_generator(ty, 0) {
            self.source(SourceKind::WeakRandom, self.span(id))
        } else {
            Value::NONE
        }
    }

    /// A variable that lends a generator which is kept elsewhere: `let rng = self.rng.lock()?;`
    pub(super) fn generator_behind(&self, id: ExprId) -> Value {
        match self.view.expr(id).kind {
            ExprKind::Local(_) => self.generator(self.ty(id), id),
            _ => Value::NONE,
        }
    }

    /// Whether the type or the variant that a path names is one of the workspace.
    pub(super) fn is_ours(&self, path: &Path) -> bool {
        let Some(named) = self.view.resolve(path) else {
            return false;
        };
        let parent = || self.view.model.item_at(Name::new(named.parent())).is_some();
        named.item.is_some() || parent()
    }

    /// Whether what makes a value is a struct or a variant of the workspace, be it of a library or of a program.
    pub(super) fn is_made_here(&self, constructor: Name) -> bool {
        let model = self.view.model;
        let path = constructor.as_str();
        let parent = || path.rsplit_once("::").map(|(parent, _)| Name::new(parent));
        model.is_own_library(crate::flow::knowledge::krate(path))
            || model.item_at(constructor).is_some()
            || parent().is_some_and(|parent| model.item_at(parent).is_some())
    }

    /// A parameter that is a generator.
    pub(super) fn generator_param(&self, ty: Ty, span: crate::model::place::Span) -> Value {
        if is_generator(ty, 0) {
            self.source(SourceKind::WeakRandom, span)
        } else {
            Value::NONE
        }
    }

    /// A secret that is drawn from a generator which is not made for that; what it is once that was told.
    pub(super) fn drawn(&mut self, name: Name, value: &Value, init: ExprId) -> bool {
        let time = |taint: &Taint| taint.origin == Origin::Source(SourceKind::PredictableSeed);
        let weak = value
            .own_taints()
            .iter()
            .any(|taint| is_weak(taint) || self.is_callers_generator(taint));
        let dated = value.own_taints().iter().any(time);
        let ty = super::condition::wrapped(self.ty(init)).peel_refs();
        // So few bits are a piece of a text in a vocabulary, or tell answers apart, and no more.
        let small =
            secret_words::is_token(name) && (ty.is("u16") || ty.is("u32") || ty.is("usize"));
        if !weak && !dated || ty.is("bool") || small {
            return false;
        }
        // `X-Amz-Credential` names the key and the day, and is no secret.
        let told = name.as_str().to_ascii_lowercase().ends_with("-credential");
        let sensitive = !told
            && matches!(
                self.analysis.sensitive(name),
                Some(SensitiveKind::Password | SensitiveKind::Key)
            );
        // A time may well tell one session from the next one.
        let secret = if weak {
            sensitive || is_unguessable(name) || is_key(name, ty)
        } else {
            sensitive
        };
        if secret {
            let place = self.place(self.span(init));
            let own = value.filtered(&|taint| {
                is_weak(taint) || time(taint) || self.is_callers_generator(taint)
            });
            self.sink(SinkKind::Token, place, name, &own);
        }
        secret
    }

    /// A secret that was told of needs no telling under its next name.
    pub(super) fn told_of(value: Value) -> Value {
        let told = Sinks::of(&[
            SinkKind::Token,
            SinkKind::CookieValue,
            SinkKind::Key,
            SinkKind::Iv,
            SinkKind::Nonce,
            SinkKind::Salt,
        ]);
        let seed = Origin::Source(SourceKind::PredictableSeed);
        value.mapped(&|taint| {
            let mut taint = taint.clone();
            if is_weak(&taint) || taint.origin == seed {
                taint.killed = taint.killed.with(told);
            }
            Some(taint)
        })
    }

    /// What a function gives back, by the function's name.
    pub(super) fn given_back(&mut self, tail: ExprId, value: Value) -> Value {
        let Some(owner) = self.view.owner() else {
            return value;
        };
        let value = if self.is_own_generator() {
            value.join(&self.source(SourceKind::WeakRandom, self.span(tail)))
        } else {
            value
        };
        let mut tail = tail;
        while let ExprKind::Block {
            tail: Some(inner), ..
        } = &self.view.expr(tail).kind
        {
            tail = *inner;
        }
        if matches!(
            self.view.expr(tail).kind,
            ExprKind::If { .. } | ExprKind::Match { .. }
        ) || !value
            .own_taints()
            .iter()
            .any(|taint| is_weak(taint) || self.is_callers_generator(taint))
        {
            return value;
        }
        let ty = self.ty(tail).peel_refs();
        let own = ty
            .path()
            .is_some_and(|path| self.view.model.item_at(path).is_some());
        let told = self.hits.iter().any(|hit| {
            let same = |taint: &Taint| taint.site == hit.taint.site && is_weak(taint);
            value.own_taints().iter().any(same)
        });
        if own || told {
            return value;
        }
        let made = made_by(owner.name.as_str());
        let secret = self.drawn(made, &value, tail);
        if secret { Self::told_of(value) } else { value }
    }

    /// What a variable is filled with that the function gives back at its end, by the function's name, where its own says
    /// nothing.
    pub(super) fn drawn_into(
        &mut self,
        name: Name,
        local: LocalId,
        value: &Value,
        at: ExprId,
    ) -> bool {
        if self.drawn(name, value, at) {
            return true;
        }
        let ends_with_it = match &self.view.expr(self.view.body.root()).kind {
            ExprKind::Block {
                tail: Some(tail), ..
            } => matches!(self.view.expr(*tail).kind, ExprKind::Local(given) if given == local),
            _ => false,
        };
        match self.view.owner().filter(|_| ends_with_it) {
            Some(owner) => self.drawn(made_by(owner.name.as_str()), value, at),
            None => false,
        }
    }

    /// `form.insert("csrf_token", drawn)`: told by the key.
    pub(super) fn drawn_for_key(&mut self, method: Name, args: &[ExprId], given: &Given) {
        let puts = matches!(
            method.as_str(),
            "insert" | "append" | "set" | "put" | "add" | "field" | "push_pair" | "append_pair"
        );
        let ([.., key, value], [.., held]) = (args, &given.args[..]) else {
            return;
        };
        if puts && let Some(key) = self.view.str(*key).filter(|key| key.len() < 64) {
            let held = held.clone();
            self.drawn(Name::new(&key), &held, *value);
        }
    }

    /// A cookie that is named like a setting holds none.
    pub(super) fn in_cookie(&self, args: &[ExprId], value: Value) -> Value {
        let named = args.first().and_then(|first| self.view.str(*first));
        match named {
            Some(name) if args.len() > 1 && !self.names_secret(&name) => {
                value.filtered(&|taint| !is_weak(taint))
            }
            _ => value,
        }
    }

    fn names_secret(&self, name: &str) -> bool {
        let lower = name.to_ascii_lowercase();
        let any = [
            "sess", "sid", "auth", "login", "token", "remember", "csrf", "xsrf", "secret",
        ];
        any.iter().any(|word| lower.contains(word)) || is_unguessable(Name::new(name))
    }

    /// An element of an alphabet that is taken by a drawn number is as good as the number.
    pub(super) fn chosen_by(&self, base: ExprId, at: &Value) -> Value {
        let ty = self.ty(base).peel_refs();
        let letter = |ty: Ty| ty.is("u8") || ty.is("char");
        let of_letters = match ty.kind() {
            TyKind::Slice(inner) | TyKind::Array(inner, _) => letter(inner.peel_refs()),
            _ => ty.args().first().is_some_and(|arg| letter(*arg)),
        };
        // A list that the program holds is known to everybody.
        let known = matches!(self.view.expr(base).kind, ExprKind::Path(_));
        if of_letters || known {
            at.without_known().filtered(&is_weak)
        } else {
            Value::NONE
        }
    }

    /// What is left of a drawn number when others are computed from it.
    pub(super) fn computed(&self, name: &str, given: &Given) -> Value {
        let counts = [
            "checked_",
            "wrapping_",
            "saturating_",
            "overflowing_",
            "from_",
            "rotate_",
        ];
        let also = [
            "swap_bytes",
            "reverse_bits",
            "pow",
            "abs",
            "abs_diff",
            "rem_euclid",
            "div_euclid",
            "clamp",
            "unsigned_abs",
            "min",
            "max",
            "as_nanos",
            "as_micros",
            "as_millis",
            "as_secs",
            "subsec_nanos",
            "subsec_micros",
            "subsec_millis",
            "take",
            "map",
            "rev",
            "chunks",
            "finish",
        ];
        if !counts.iter().any(|start| name.starts_with(start)) && !also.contains(&name) {
            return Value::NONE;
        }
        let keep = |taint: &Taint| {
            is_weak(taint) || taint.origin == Origin::Source(SourceKind::PredictableSeed)
        };
        let mut out = given.receiver.filtered(&keep).flattened();
        for arg in &given.args {
            if !Self::is_callable(arg) {
                let arg = arg.filtered(&keep).flattened();
                out = if out.is_none() { arg } else { out.join(&arg) };
            }
        }
        out.without_known()
    }

    /// What a generator that is made for secrets is worth with the seed that it is given.
    pub(super) fn seeded(
        &self,
        path: &str,
        given: &Given,
        span: crate::model::place::Span,
    ) -> Value {
        let seed = given.args.first().cloned().unwrap_or_default();
        let guessed = |taint: &Taint| {
            matches!(
                taint.origin,
                Origin::Constant | Origin::Source(SourceKind::PredictableSeed)
            )
        };
        // Of a number nobody knows where it is from, but 64 bits that another part of the program has are no secret.
        let short = path.ends_with("seed_from_u64") && !seed.is_none();
        let constant = seed.constant().is_some();
        if short || constant || seed.all_taints().iter().any(guessed) {
            self.source(SourceKind::WeakRandom, span)
        } else {
            harmless(&seed, Sinks::NONE).without_known()
        }
    }
}

/// What a function makes, by its name: `generate_api_key` makes an `api_key`.
fn made_by(function: &str) -> Name {
    let all = words(function);
    let made = match &all[..] {
        [first, rest @ ..] if !rest.is_empty() && MAKES.contains(&first.as_str()) => rest,
        all => all,
    };
    Name::new(&made.join("_"))
}
