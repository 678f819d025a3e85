//! Calls that give the same each time: what was asked of one holds for the next, as in `if total(page) > MAX { MAX } else { total(page) }`.

use super::Walk;
use crate::flow::groups::size_sinks;
use crate::flow::kinds::SinkKind;
use crate::flow::known::Target;
use crate::flow::taint::Sinks;
use crate::flow::value::Value;
use crate::model::name::Name;
use crate::model::syntax::{ExprId, ExprKind, FnItem, ItemKind, Receiver, TypeKind};

/// Names of methods that say how large something is.
const SIZES: &[&str] = &[
    "size",
    "file_size",
    "compressed_size",
    "uncompressed_size",
    "width",
    "height",
];

impl Walk<'_, '_> {
    /// Where it is noted what is known of the number that a call gives, if the same call gives it again: a part of the
    /// one thing that the function looks at.
    pub(super) fn same_call(&self, id: ExprId) -> Option<Target> {
        if !self.ty(id).is_scalar() {
            return None;
        }
        let (looked_at, rest) = match &self.view.expr(id).kind {
            ExprKind::MethodCall { receiver, args, .. } => (*receiver, &args[..]),
            ExprKind::Call { args, .. } => {
                let (first, rest) = args.split_first()?;
                (*first, rest)
            }
            _ => return None,
        };
        let name = match self.view.own_callee(self.types, id) {
            Some((file, item)) => {
                let item = self.view.model.file(file).tree.as_ref()?.item(item);
                let ItemKind::Fn(function) = &item.kind else {
                    return None;
                };
                only_looks(function).then_some(item.name)?
            }
            None => self.size_of_something(id)?,
        };
        if rest.iter().any(|arg| self.view.int(*arg).is_none()) {
            return None;
        }
        let (mut target, false) = self.target(looked_at)? else {
            return None;
        };
        let numbers = rest.iter().filter_map(|arg| self.view.int(*arg));
        let numbers: Vec<String> = numbers.map(|number| number.to_string()).collect();
        let name = format!("{name}({})", numbers.join(","));
        target.path.push(Name::new(&name));
        Some(target)
    }

    /// The name of a method of another crate that says how large something is, and changes nothing.
    fn size_of_something(&self, id: ExprId) -> Option<Name> {
        match &self.view.expr(id).kind {
            ExprKind::MethodCall { method, args, .. } if args.is_empty() => {
                SIZES.contains(&method.as_str()).then_some(*method)
            }
            _ => None,
        }
    }

    /// What a call gives, if a comparison bounded what it gave before.
    pub(super) fn as_asked(&self, id: ExprId, value: Value) -> Value {
        if value.is_none() || !self.ty(id).is_scalar() {
            return value;
        }
        let Some(mut target) = self.same_call(id) else {
            return value;
        };
        let noted = target.path.pop();
        let around = self.state.at(&target);
        let held = around
            .fields()
            .iter()
            .find(|(name, _)| Some(*name) == noted);
        let bounded = held.is_some_and(|(_, held)| {
            let taints = held.all_taints();
            taints
                .iter()
                .all(|taint| taint.killed.has(SinkKind::Allocation))
        });
        match bounded {
            true => value.killed(size_sinks().without(Sinks::of(&[SinkKind::Subtraction]))),
            false => value,
        }
    }
}

/// Whether a function changes nothing that it is given.
fn only_looks(function: &FnItem) -> bool {
    let looks = matches!(function.receiver, Receiver::None | Receiver::Ref);
    let mut params = function.params.iter();
    looks
        && !function.async_
        && params.all(|param| match &param.ty.kind {
            TypeKind::Ref { mutable, .. } => !mutable,
            TypeKind::Path(path) => matches!(
                path.last().name.as_str(),
                "u8" | "u16" | "u32" | "u64" | "usize" | "i8" | "i16" | "i32" | "i64" | "isize"
            ),
            _ => false,
        })
}
