//! Parts of lists and maps that are picked by what is written in the program: a number, or a key.

use super::Walk;
use crate::flow::known::Known;
use crate::flow::taint::Origin;
use crate::flow::value::Value;
use crate::model::infer::Callee;
use crate::model::name::Name;
use crate::model::syntax::{ExprId, ExprKind, LocalId, PatId, PatKind};
use crate::model::values::Value as Constant;

/// Expressions within expressions deeper than this are not read again for what a list holds.
pub(super) const MAX_HOPS: u32 = 6;

/// So many keys of maps are told apart in one body.
const MAX_KEYS: usize = 64;

/// What was put into a map under one key.
pub(super) struct Keyed {
    map: LocalId,
    key: Name,
    held: Value,
}

impl Walk<'_, '_> {
    /// `parts[1]` of a list that is written in the program: what stands there.
    pub(super) fn written_element(&mut self, base: ExprId, at: &Value) -> Option<Value> {
        let Some(Constant::Int(at)) = at.constant() else {
            return None;
        };
        let at = usize::try_from(*at).ok()?;
        if !matches!(
            self.view.expr(base).kind,
            ExprKind::Local(_) | ExprKind::Path(_) | ExprKind::Array(_) | ExprKind::Ref { .. }
        ) {
            return None;
        }
        let elements = self.view.elements(base);
        let (view, element) = *elements.get(at).filter(|_| elements.len() > 1)?;
        if std::ptr::eq(view.body, self.view.body) {
            return self.stays(element, MAX_HOPS).then(|| self.eval(element));
        }
        match view.infer().callee(element) {
            Some(Callee::Own(_, items)) => match (&view.expr(element).kind, &**items) {
                (ExprKind::Path(_), [(file, item)]) => {
                    Some(Value::known(Known::Function(*file, *item)))
                }
                _ => None,
            },
            _ => None,
        }
    }

    /// Whether what stands in a list is worth the same wherever it is read.
    pub(super) fn stays_written(&self, element: ExprId) -> bool {
        self.stays(element, MAX_HOPS)
    }

    /// Whether an expression is worth the same wherever it is read, and does nothing.
    pub(super) fn stays(&self, id: ExprId, hops: u32) -> bool {
        let Some(hops) = hops.checked_sub(1) else {
            return false;
        };
        match &self.view.expr(id).kind {
            ExprKind::Literal(_) | ExprKind::Path(_) => true,
            ExprKind::Local(local) => !self.view.body.local(*local).mutable,
            ExprKind::Ref {
                operand,
                mutable: false,
                ..
            } => self.stays(*operand, hops),
            ExprKind::Field { base, .. } => self.stays(*base, hops),
            ExprKind::MethodCall {
                receiver,
                method,
                args,
                ..
            } => {
                let same = matches!(
                    method.as_str(),
                    "as_str" | "as_ref" | "as_bytes" | "clone" | "to_string" | "to_owned" | "into"
                );
                same && args.is_empty() && self.stays(*receiver, hops)
            }
            _ => false,
        }
    }

    /// `map.insert("key", value)`: what is under this key is remembered, where all keys of the map are written.
    pub(super) fn put_under_key(
        &mut self,
        name: Name,
        receiver: Option<ExprId>,
        args: &[ExprId],
        value: Option<&Value>,
    ) {
        let (Some(receiver), [key, _], Some(value)) = (receiver, args, value) else {
            return;
        };
        if name != "insert" || self.keyed.len() >= MAX_KEYS {
            return;
        }
        let (Some(map), Some(key)) = (self.map_of_keys(receiver), self.written_key(*key)) else {
            return;
        };
        let mut known = self.keyed.iter_mut();
        match known.find(|known| known.map == map && known.key == key) {
            Some(known) => known.held = known.held.join(value),
            None => self.keyed.push(Keyed {
                map,
                key,
                held: value.clone(),
            }),
        }
    }

    /// What is under a key that is written, of a map all of whose keys are.
    pub(super) fn picked_by_key(&self, map: ExprId, key: ExprId) -> Option<Value> {
        if self.keyed.is_empty() || self.keyed.len() >= MAX_KEYS {
            return None;
        }
        let (map, key) = (self.map_of_keys(map)?, self.written_key(key)?);
        let known = self
            .keyed
            .iter()
            .find(|known| known.map == map && known.key == key);
        known.map(|known| known.held.clone())
    }

    /// `map.get("key")`: what is under that key.
    pub(super) fn under_written_key(
        &self,
        name: Name,
        receiver: Option<ExprId>,
        args: &[ExprId],
        value: Value,
    ) -> Value {
        match (name.as_str(), receiver, args) {
            ("get" | "remove", Some(map), [key]) => self.picked_by_key(map, *key).unwrap_or(value),
            _ => value,
        }
    }

    fn written_key(&self, key: ExprId) -> Option<Name> {
        let text = self.view.str(key).filter(|text| text.len() < 64)?;
        Some(Name::new(&text))
    }

    /// The variable that an expression is, if it is a map that begins empty and is only asked, and given things, by keys
    /// that are written.
    fn map_of_keys(&self, id: ExprId) -> Option<LocalId> {
        let ExprKind::Local(map) = self.view.expr(id).kind else {
            return None;
        };
        if !super::sink::is_map(self.ty(id)) || !self.begins_empty(map) {
            return None;
        }
        let known = self.maps.borrow().get(&map).copied();
        let by_keys = known.unwrap_or_else(|| {
            let by_keys = self.is_used_by_keys(map);
            self.maps.borrow_mut().insert(map, by_keys);
            by_keys
        });
        by_keys.then_some(map)
    }

    /// Whether a map is only asked, and given things, by keys that are written: looked through once for each map.
    fn is_used_by_keys(&self, map: LocalId) -> bool {
        let is_it =
            |id: ExprId| matches!(self.view.expr(id).kind, ExprKind::Local(local) if local == map);
        let (mut mentions, mut known) = (0, 0);
        for (_, expr) in self.view.body.iter() {
            match &expr.kind {
                ExprKind::Local(local) if *local == map => mentions += 1,
                ExprKind::MethodCall {
                    receiver,
                    method,
                    args,
                    ..
                } if is_it(*receiver) => match (method.as_str(), &args[..]) {
                    ("insert", [key, _]) | ("get" | "remove" | "contains_key", [key])
                        if self.written_key(*key).is_some() =>
                    {
                        known += 1;
                    }
                    (
                        "len" | "is_empty" | "drain" | "into_iter" | "iter" | "into_values"
                        | "values",
                        [],
                    ) => known += 1,
                    _ => return false,
                },
                ExprKind::Index { base, index } if is_it(*base) => {
                    if self.written_key(*index).is_none() {
                        return false;
                    }
                    known += 1;
                }
                _ => {}
            }
        }
        mentions == known
    }

    /// Whether a variable is bound to a new map.
    fn begins_empty(&self, map: LocalId) -> bool {
        let Some(init) = self.view.body.local(map).init else {
            return false;
        };
        match &self.view.expr(init).kind {
            ExprKind::Call { callee, args } => match &self.view.expr(*callee).kind {
                ExprKind::Path(path) => match path.last().name.as_str() {
                    "new" | "default" => args.is_empty(),
                    "with_capacity" => args.len() == 1,
                    _ => false,
                },
                _ => false,
            },
            _ => false,
        }
    }

    /// `let (key, value) = map.drain().next()?`: a key is what was written, and nothing of the value.
    pub(super) fn key_apart(&self, pat: PatId, init: ExprId, held: Value) -> Value {
        let mut pattern = &self.view.body.pat(pat).kind;
        while let PatKind::TupleStruct(path, parts) = pattern
            && let ("Some" | "Ok", [inner]) = (path.last().name.as_str(), &parts[..])
        {
            pattern = &self.view.body.pat(*inner).kind;
        }
        let PatKind::Tuple(parts) = pattern else {
            return held;
        };
        let told_apart = held
            .fields()
            .iter()
            .any(|(name, _)| *name == super::index_name(0));
        if parts.len() != 2 || told_apart || held.is_none() {
            return held;
        }
        match self.view.root_local(self.chain_root(init)) {
            Some(map) if self.keyed.iter().any(|known| known.map == map) => Value::parts([
                (super::index_name(0), Value::NONE),
                (super::index_name(1), held.without_known()),
            ]),
            _ => held,
        }
    }

    /// What the first of several methods is called on, where they give one after the other of the same things.
    fn chain_root(&self, id: ExprId) -> ExprId {
        let mut at = id;
        loop {
            at = match &self.view.expr(at).kind {
                ExprKind::Try(inner) => *inner,
                ExprKind::MethodCall {
                    receiver, method, ..
                } if matches!(
                    method.as_str(),
                    "drain"
                        | "iter"
                        | "into_iter"
                        | "next"
                        | "last"
                        | "unwrap"
                        | "expect"
                        | "ok_or"
                        | "ok_or_else"
                ) =>
                {
                    *receiver
                }
                _ => return at,
            };
        }
    }

    /// `let (user, password) = credentials`: where the parts have names that say which of them is secret, the name of the
    /// whole says nothing of the others.
    pub(super) fn parts_with_names(&self, pat: PatId, init: ExprId, held: Value) -> Value {
        let (PatKind::Tuple(parts), ExprKind::Local(whole)) =
            (&self.view.body.pat(pat).kind, &self.view.expr(init).kind)
        else {
            return held;
        };
        let site = self.place(self.view.body.local(*whole).span);
        let by_name = |taint: &crate::flow::taint::Taint| {
            matches!(taint.origin, Origin::Sensitive(_)) && taint.site == site
        };
        if !held.own_taints().iter().any(by_name) {
            return held;
        }
        let says = |part: &PatId| {
            let local = self.bound_whole(*part);
            let name = local.map(|local| self.view.body.local(local).name);
            name.is_some_and(|name| self.analysis.sensitive(name).is_some())
        };
        match parts.iter().any(says) {
            true => held.filtered(&|taint| !by_name(taint)),
            false => held,
        }
    }
}
