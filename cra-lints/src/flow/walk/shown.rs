//! Values as text: what of them is shown.

use super::Walk;
use super::row::harmless;
use crate::flow::arguments::Arguments;
use crate::flow::groups::text_sinks;
use crate::flow::kinds::{SensitiveKind, SinkKind};
use crate::flow::knowledge::knowledge;
use crate::flow::known::Known;
use crate::flow::secrets::Showing;
use crate::flow::taint::{Origin, Sinks, Taint};
use crate::flow::value::{MAX_DEPTH, Value};
use crate::flow::words;
use crate::model::name::Name;
use crate::model::place::{Place, Span};
use crate::model::syntax::{ExprId, ExprKind, Field, ItemKind, LocalId, PatKind};
use crate::model::ty::{Ty, TyKind};

impl Walk<'_, '_> {
    /// What of a value its own way of being shown leaves out, and which parts of it are told by their names.
    pub(super) fn displayed(&self, id: ExprId, value: Value, showing: Showing) -> Value {
        let place = self.place(self.span(id));
        let value = match showing == Showing::Debug && self.is_hiding_case(id) {
            true => without_secrets(&value),
            false => value,
        };
        let ty = self.ty(id).peel_refs();
        if ty.is("u8") {
            // In digits.
            return harmless(&value, text_sinks());
        }
        if ty.path().is_some() {
            return self.shown_as(ty, place, value, showing);
        }
        // `T: Display` shows what the type behind it shows, where this reading knows it: that is surer than before, and
        // counts for no more steps.
        match self.type_behind(id, 2) {
            Some(behind) => {
                let shown = self.shown_as(Ty::named(behind), place, value.clone(), showing);
                as_far_as(shown, &value)
            }
            None => self.shown_as(ty, place, value, showing),
        }
    }

    /// Whether a value is known to be a case of an enum of the workspace that shows nothing: around the place it is matched,
    /// and all that this case holds hides itself.
    fn is_hiding_case(&self, id: ExprId) -> bool {
        let behind = |mut id: ExprId| loop {
            match &self.view.expr(id).kind {
                ExprKind::Ref { operand, .. } => id = *operand,
                ExprKind::Local(local) => return Some(*local),
                _ => return None,
            }
        };
        let Some(local) = behind(id).filter(|local| !self.view.body.local(*local).mutable) else {
            return false;
        };
        let span = self.span(id);
        self.view.body.iter().any(|(_, expr)| {
            let ExprKind::Match { scrutinee, arms } = &expr.kind else {
                return false;
            };
            behind(*scrutinee) == Some(local) && arms.iter().any(|arm| {
                self.span(arm.body).contains(span)
                    && matches!(&self.view.body.pat(arm.pat).kind, PatKind::TupleStruct(path, parts)
                            if !parts.is_empty() && self.holds_hidden(local, path.last().name))
            })
        })
    }

    /// Whether all that a case of the enum that a variable is holds hides itself.
    fn holds_hidden(&self, local: LocalId, case: Name) -> bool {
        let model = self.view.model;
        let path = self.types.local(local).peel_refs().path();
        let Some((file, item)) = path.and_then(|path| model.item_at(path)) else {
            return false;
        };
        let file = model.file(file);
        let Some(ItemKind::Enum(cases)) = file.tree.as_ref().map(|tree| &tree.item(item).kind)
        else {
            return false;
        };
        let hides = |field: &Field| {
            let path = model.type_path(file, &field.ty);
            path.is_some_and(|path| self.analysis.hides_itself(path))
        };
        let case = cases.iter().find(|one| one.name == case);
        case.is_some_and(|case| !case.fields.is_empty() && case.fields.iter().all(hides))
    }

    /// The same for a value of this type that is shown at `place`.
    pub(super) fn shown_as(&self, ty: Ty, place: Place, value: Value, showing: Showing) -> Value {
        let ty = ty.peel_refs();
        // Of a pointer the address is shown, whatever lies there.
        if matches!(ty.kind(), TyKind::Ptr(..)) {
            return Value::NONE;
        }
        if showing == Showing::Debug
            && matches!(value.what(), Known::Named(mark) if *mark == super::text::MARKED)
        {
            return Value::NONE;
        }
        let empty = self.empty_parts(ty, &value);
        let mut out = value;
        if let Some(path) = ty.path() {
            // A row that says that nothing of it is written.
            let written = knowledge().api(Name::new(&format!("{path}::fmt")));
            if written.is_some_and(|api| api.flows.is_some_and(<[_]>::is_empty)) {
                return Value::NONE;
            }
            for kill in written.iter().flat_map(|api| api.kills) {
                out = harmless(&out, Sinks::of(kill.sinks));
            }
            if self.analysis.holds_only_numbers(path) {
                out = harmless(&out, text_sinks());
            }
            if showing == Showing::Display
                && let Some(text) = self.by_own_display(place, path, &out)
            {
                return text;
            }
            if showing == Showing::Debug && self.analysis.hides_itself(path) {
                out = without_secrets(&out);
            } else if showing == Showing::Debug && self.view.model.debugs_itself(path) {
                // A library that writes something with a password in it by hand leaves that out.
                out = self.without_named(&out);
            } else {
                out = self.seen_of(path, out, showing, 0);
            }
        }
        for (kind, place, maybe) in self.analysis.shown_secrets(ty, showing) {
            if empty.contains(&place) {
                continue;
            }
            let mut taint = self.sensitive(kind, Span::default());
            taint.site = place;
            taint.trail = None;
            taint.lossy = maybe;
            out = out.with_taint(taint);
        }
        out
    }

    /// A value without its parts that are secrets by their names.
    fn without_named(&self, value: &Value) -> Value {
        let mut secret = value.fields().iter().map(|(name, _)| *name);
        secret
            .by_ref()
            .filter(|name| self.analysis.sensitive(*name).is_some())
            .fold(value.clone(), |value, name| value.without_field(name))
    }

    /// What of a value is stored of which nothing is known but its type: the parts that are told by their names. A field
    /// for a password mostly holds its hash there.
    pub(super) fn stored(&self, id: ExprId, value: Value) -> Value {
        if !value.fields().is_empty() || value.is_sealed() {
            return value;
        }
        let ty = self.ty(id).peel_refs();
        let mut out = value;
        for (kind, place, _) in self.analysis.shown_secrets(ty, Showing::Wire) {
            if kind != SensitiveKind::Password {
                let mut taint = self.sensitive(kind, Span::default());
                taint.site = place;
                taint.trail = None;
                out = out.with_taint(taint);
            }
        }
        out
    }

    /// What a text shows of a value of a type of the workspace, which may leave parts out. Types may hold themselves.
    fn seen_of(&self, ty: Name, value: Value, showing: Showing, depth: usize) -> Value {
        if value.is_none() || depth >= MAX_DEPTH {
            return value;
        }
        let Some(parts) = self.analysis.shown_parts(ty, showing) else {
            return value;
        };
        let mut out = without_secrets(&value).flattened();
        for (name, ty) in parts {
            let part = value.field(name);
            let part = match ty {
                Some(ty) => self.seen_of(ty, part, showing, depth + 1),
                None => part,
            };
            out = out.join(&part);
        }
        out
    }

    /// What is asked of a value that was made with a secret and does not give it away: what a token claims, where a request
    /// goes, what lies in a store that a key opens.
    pub(super) fn asked_of(
        &self,
        id: ExprId,
        paths: &[Name],
        name: Name,
        receiver: Option<ExprId>,
        value: Value,
    ) -> Value {
        const ASKS: &[&str] = &[
            "jsonwebtoken::decode",
            "jsonwebtoken::decode_header",
            "jsonwebtoken::dangerous::insecure_decode",
            "jsonwebtoken::dangerous_insecure_decode",
            "http::Request::uri",
        ];
        const STORES: &[&str] = &[
            "Store",
            "Storage",
            "Client",
            "Repository",
            "Service",
            "Database",
            "Db",
            "Connection",
            "Pool",
        ];
        let opened = |receiver: ExprId| {
            let path = self.ty(receiver).peel_refs().path();
            path.is_some_and(|path| STORES.iter().any(|word| path.as_str().ends_with(word)))
        };
        // `PublicKey::from(&private_key)`, whatever crate has it.
        let public = match &self.view.expr(id).kind {
            ExprKind::Call { callee, .. } => match &self.view.expr(*callee).kind {
                ExprKind::Path(path) => {
                    let owner = path.segments.iter().rev().nth(1);
                    owner.is_some_and(|owner| owner.name.as_str().starts_with("Public"))
                }
                _ => false,
            },
            _ => false,
        };
        let asks = public
            || paths.iter().any(|path| ASKS.contains(&path.as_str()))
            || name == "get" && receiver.is_some_and(opened);
        match asks {
            true => without_secrets(&value),
            false => value,
        }
    }

    /// Whether the impl of `Debug` of a type of the workspace writes something as it is.
    pub(super) fn debugs_raw(&self, id: ExprId) -> bool {
        let path = self.ty(id).peel_refs().path();
        let function = path.and_then(|path| self.analysis.program.debug.get(&path));
        let summary = function.and_then(|at| self.analysis.summary(*at, self.group));
        summary.is_some_and(|summary| {
            let written = summary.outs.iter().find(|(at, _)| *at == 1);
            let taints = written.map_or(Vec::new(), |(_, written)| written.all_taints());
            // The first parameter is what is shown, the other where it is written.
            let of_it = |taint: &&Taint| matches!(taint.origin, Origin::Param(0, _));
            let mut shown = taints.iter().filter(of_it);
            shown.any(|taint| !taint.killed.has(SinkKind::Log))
        })
    }

    /// Whether whatever a function writes to its first argument is written by methods that are known.
    fn writes_by_hand(&self, function: usize) -> bool {
        let function = &self.analysis.program.functions[function];
        let (view, body) = (&function.view, function.view.body);
        // The receiver comes first.
        let to = LocalId(1);
        let known = body
            .locals
            .get(1)
            .map(|_| function.types.local(to).peel_refs());
        if !known.is_some_and(|ty| ty.is("std::fmt::Formatter")) {
            return false;
        }
        let is_it =
            |id: ExprId| matches!(view.expr(id).kind, ExprKind::Local(local) if local == to);
        let (mut mentions, mut writes) = (0, 0);
        for (_, expr) in body.iter() {
            match &expr.kind {
                ExprKind::Local(local) if *local == to => mentions += 1,
                ExprKind::MethodCall {
                    receiver, method, ..
                } if is_it(*receiver) => {
                    writes += usize::from(matches!(method.as_str(), "write_str" | "write_char"));
                }
                ExprKind::Macro(call)
                    if matches!(call.path.last().name.as_str(), "write" | "writeln") =>
                {
                    writes += usize::from(call.args.first().is_some_and(|first| is_it(*first)));
                }
                _ => {}
            }
        }
        mentions == writes
    }

    /// What the impl of `Display` of a type of the workspace writes.
    fn by_own_display(&self, place: Place, path: Name, value: &Value) -> Option<Value> {
        let function = *self.analysis.program.display.get(&path)?;
        let summary = self.analysis.summary(function, self.group)?;
        // The receiver is what is shown, and the first argument where it is written to.
        let Some((_, written)) = summary.outs.iter().find(|(at, _)| *at == 1) else {
            return self.writes_by_hand(function).then_some(Value::NONE);
        };
        let values = [value.clone(), Value::NONE];
        let arguments = Arguments::new(&values, place, self.words("shown as text"));
        Some(arguments.apply(written).flattened())
    }
}

/// Whether something of this type is the half of a pair of keys that everybody may see: `PublicKey`, `Key<PublicParts>`.
pub(super) fn is_public(ty: Ty) -> bool {
    let named = |ty: Ty| {
        ty.path().is_some_and(|path| {
            super::call::last(path.as_str()) == "VerifyingKey" || words::names_public(path)
        })
    };
    let ty = ty.peel_refs();
    named(ty) || ty.args().iter().any(|inner| named(inner.peel_refs()))
}

/// A value that says nothing of the secrets that it was made with.
pub(super) fn without_secrets(value: &Value) -> Value {
    value
        .filtered(&|taint| !matches!(taint.origin, Origin::Sensitive(_)))
        .mapped(&|taint| {
            let mut taint = taint.clone();
            if matches!(taint.origin, Origin::Param(..)) {
                taint.killed = taint.killed.with(Sinks::SEALED);
            }
            Some(taint)
        })
}

/// A value whose parts count for as many steps as those of the one that it was made of.
fn as_far_as(value: Value, before: &Value) -> Value {
    let known = before.all_taints();
    value.mapped(&|taint| {
        let mut taint = taint.clone();
        let same = |other: &&Taint| match (other.origin, taint.origin) {
            (Origin::Param(whole, _), Origin::Param(part, _)) => whole == part,
            _ => other.origin == taint.origin && other.site == taint.site,
        };
        if let Some(same) = known.iter().find(same) {
            taint.trail = same.trail.clone();
        }
        Some(taint)
    })
}
