//! Methods of options and iterators that run a closure on what is inside.

use super::domain::CELL;
use super::value::{Kind, Value};
use super::walk::Walk;
use crate::model::name::Name;
use crate::model::place::Span;
use crate::model::syntax::{ExprId, ExprKind, Type};
use crate::model::ty::TyKind;

/// Methods of iterators that give an iterator over the same items.
const SAME: &[&str] = &[
    "rev",
    "skip",
    "take",
    "step_by",
    "peekable",
    "by_ref",
    "fuse",
    "cycle",
    "into_iter",
    "filter",
    "inspect",
    "skip_while",
    "take_while",
];

/// Methods of iterators that give one of the items.
const ONE: &[&str] = &[
    "next",
    "next_back",
    "last",
    "nth",
    "min",
    "max",
    "find",
    "min_by_key",
    "max_by_key",
    "min_by",
    "max_by",
    "reduce",
];

impl Walk<'_, '_> {
    /// What a method of an option or an iterator gives; `None` for other methods.
    pub(super) fn combined(
        &mut self,
        id: ExprId,
        receiver: ExprId,
        name: &str,
        value: &Value,
        args: &[ExprId],
        turbofish: &[Type],
    ) -> Option<Value> {
        match self.types.of(receiver).kind() {
            TyKind::Named(path, _)
                if matches!(path.as_str(), "std::option::Option" | "std::result::Result") =>
            {
                self.of_option(name, value, args)
            }
            // Of each element of an array what the function makes of it.
            TyKind::Array(..) if name == "map" => {
                self.of_iterator(id, name, value, args, turbofish)
            }
            TyKind::Array(..) | TyKind::Slice(_) | TyKind::Ptr(..) | TyKind::Ref(..) => None,
            TyKind::Named(path, _) if !is_iterator(path.as_str()) => None,
            _ => self.of_iterator(id, name, value, args, turbofish),
        }
    }

    fn of_option(&mut self, name: &str, value: &Value, args: &[ExprId]) -> Option<Value> {
        let turn = Some(self.st.turn);
        match (name, args) {
            ("map" | "and_then", [function]) => Some(self.called(*function, vec![value.clone()])),
            ("map_or", [other, function]) => {
                let other = self.eval(*other);
                let mapped = self.called(*function, vec![value.clone()]);
                Some(mapped.meet(&other, turn))
            }
            ("map_or_else", [other, function]) => {
                let other = self.called(*other, Vec::new());
                let mapped = self.called(*function, vec![value.clone()]);
                Some(mapped.meet(&other, turn))
            }
            ("unwrap_or", [other]) if !value.points.is_empty() => {
                let other = self.eval(*other);
                Some(value.clone().meet(&other, turn))
            }
            ("unwrap_or_else", [function]) if !value.points.is_empty() => {
                let other = self.called(*function, Vec::new());
                Some(match self.st.dead {
                    true => value.clone(),
                    false => value.clone().meet(&other, turn),
                })
            }
            _ => None,
        }
    }

    fn of_iterator(
        &mut self,
        id: ExprId,
        name: &str,
        value: &Value,
        args: &[ExprId],
        turbofish: &[Type],
    ) -> Option<Value> {
        let element = Self::element();
        let list = |item: Value| {
            let mut out = Value::of_kind(Kind::Inline);
            out.fields.insert(element, item);
            out.owns.clone_from(&value.owns);
            out
        };
        let item = self.item_of(value);
        match (name, args) {
            ("map" | "filter_map" | "flat_map" | "map_while", [function]) => {
                let result = self.called(*function, vec![item]);
                Some(list(result))
            }
            ("for_each" | "any" | "all" | "position", [function]) => {
                self.called(*function, vec![item]);
                self.ran_out(id, value);
                Some(Value::default())
            }
            ("count" | "sum" | "product", []) => {
                self.ran_out(id, value);
                Some(Value::default())
            }
            ("copied" | "cloned", []) => {
                let locs = Self::targets(&item);
                let item = self.read_all(&locs);
                Some(list(item))
            }
            ("enumerate", []) => {
                let mut pair = Value::of_kind(Kind::None);
                pair.fields.insert(Name::new("0"), Value::default());
                pair.fields.insert(Name::new("1"), item);
                Some(list(pair))
            }
            ("collect", []) => {
                let written = turbofish.first().and_then(Type::as_path);
                let known = written.map_or_else(
                    || super::shape::inferred(self.types.of(id)) == Some(Kind::Buffer),
                    |path| matches!(path.last().name.as_str(), "Vec" | "VecDeque"),
                );
                if !known {
                    return None;
                }
                self.ran_out(id, value);
                let out = self.fresh(id, Kind::Buffer);
                if let ([obj], false) = (&out.owns[..], item.is_blank()) {
                    let obj = *obj;
                    let mut content = list(item);
                    content.kind = Kind::None;
                    content.owns.clear();
                    self.st.contents.insert(obj, content);
                }
                Some(out)
            }
            _ if SAME.contains(&name) => {
                let mut value = value.clone();
                for arg in args {
                    if self.is_code(*arg) {
                        self.called(*arg, Vec::new());
                    } else {
                        self.eval(*arg);
                    }
                }
                // Something was asked of the items: those that are left may be the others.
                if name == "filter" || name.ends_with("_while") {
                    value.fields.values_mut().for_each(Value::chosen);
                }
                Some(value)
            }
            _ if ONE.contains(&name) => {
                for arg in args {
                    if self.is_code(*arg) {
                        self.called(*arg, Vec::new());
                    } else {
                        self.eval(*arg);
                    }
                }
                let mut item = item;
                item.chosen();
                item.open = true;
                self.forgive(&mut item);
                Some(item)
            }
            _ => None,
        }
    }

    /// An iterator over the items of a list that was given to it is at its end: the list's memory is given back.
    fn ran_out(&mut self, id: ExprId, value: &Value) {
        let span = self.span(id);
        if value.kind == Kind::Inline {
            for obj in &value.owns {
                self.end(*obj, super::domain::Why::Dropped, span, true);
            }
        }
    }

    fn is_code(&self, id: ExprId) -> bool {
        matches!(self.view.expr(id).kind, ExprKind::Closure { .. })
    }

    /// Calls what stands as an argument: a closure, or the name of a function.
    pub(super) fn called(&mut self, function: ExprId, args: Vec<Value>) -> Value {
        if let ExprKind::Path(path) = &self.view.expr(function).kind
            && let Some(found) = self.view.resolve(path)
            && let Some(first) = args.first()
        {
            match found.path.as_str() {
                "std::ptr::from_ref"
                | "std::ptr::from_mut"
                | "std::ptr::NonNull::from"
                | "std::ptr::NonNull::as_ptr" => return first.clone().raw(),
                "std::boxed::Box::into_raw" | "std::boxed::Box::leak" => {
                    return self.given_away(first, function);
                }
                "std::cell::Cell::get" => {
                    let locs = Self::targets(first);
                    let cell = Name::new(CELL);
                    let inner: Vec<_> = locs.iter().map(|loc| Self::below(loc, cell)).collect();
                    let plain = self.read_all(&locs);
                    return match plain.fields.contains_key(&cell) {
                        true => self.read_all(&inner),
                        false => plain,
                    };
                }
                "std::mem::drop" => {
                    let span: Span = self.span(function);
                    self.drop_value(first, super::domain::Why::Dropped, span);
                    return Value::default();
                }
                _ => {}
            }
        }
        let value = self.eval(function);
        self.may_run(&value, &args)
    }

    /// A method that runs its closure with a pointer to the receiver's own value: `LocalKey::with` and its kin.
    pub(super) fn with(
        &mut self,
        locs: &[super::domain::Loc],
        function: ExprId,
        at: Span,
    ) -> Value {
        let lent = self.pointers(locs, at, false);
        self.called(function, vec![lent])
    }
}

/// Whether a method of an iterator leaves it as it is.
pub(super) fn is_one(name: &str) -> bool {
    ONE.contains(&name)
}

fn is_iterator(path: &str) -> bool {
    path.starts_with("std::iter::")
        || path.starts_with("std::ops::Range")
        || path.starts_with("std::slice::Iter")
        || path.starts_with("std::array::")
        || path.starts_with("std::vec::")
            && matches!(path.rsplit("::").next(), Some("IntoIter" | "Drain"))
}
