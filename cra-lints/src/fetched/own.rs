//! Calls of functions of the workspace: they are read in the place of the call.

use super::names;
use super::value::{Ids, Value};
use super::walk::{Frame, Walk};
use super::{Function, MAX_DEPTH};
use crate::model::name::Name;
use crate::model::syntax::{ExprId, ExprKind, LocalId};
use rustc_hash::FxHashMap;

impl<'m> Walk<'m> {
    /// Calls a function with a receiver and arguments.
    pub(super) fn call_own(
        &mut self,
        function: Function,
        name: Name,
        receiver: Option<(ExprId, Value)>,
        args: &[(ExprId, Value)],
    ) -> Value {
        let values = receiver.iter().chain(args).map(|(_, value)| value);
        let about: Ids = values.flat_map(|value| self.about(value)).collect();
        let known = self.model.function(function);
        let Some((signature, body)) =
            known.filter(|_| self.stack.len() < MAX_DEPTH && !self.stack.contains(&function))
        else {
            // What is not followed may check what it is given.
            let mut out = self.nothing();
            out.check.clone_from(&about);
            return out;
        };
        let this = body
            .body
            .locals
            .iter()
            .position(|local| local.name == "self");
        let this = this
            .map(|at| LocalId(at as u32))
            .filter(|_| signature.has_self);
        let mut given: Vec<(LocalId, ExprId, Value)> = Vec::new();
        let mut rest = args.iter();
        let first = match receiver {
            Some(receiver) => Some(receiver),
            None if signature.has_self => rest.next().cloned(),
            None => None,
        };
        given.extend(
            this.zip(first)
                .map(|(local, (id, value))| (local, id, value)),
        );
        let mut patterns = Vec::new();
        for (param, (id, value)) in signature.params.iter().zip(rest) {
            match param.local {
                Some(local) => given.push((local, *id, value.clone())),
                None => patterns.push((param.pat, value.clone())),
            }
        }
        let mut locals = FxHashMap::default();
        for (local, _, value) in &given {
            locals.insert(*local, value.clone());
        }
        let before = std::mem::take(&mut self.within);
        self.within.clone_from(&before);
        let (mut out, locals) = self.run_own(function, locals);
        self.within = before;
        for (local, id, _) in given {
            // What was put into something that was lent stays there.
            let lent = matches!(
                self.view().expr(id).kind,
                ExprKind::Ref { mutable: true, .. }
            ) || Some(local) == this;
            if let (Some(value), true) = (locals.get(&local), lent) {
                self.change(id, |held| {
                    held.take(value);
                    for (name, part) in &value.fields {
                        held.set(*name, part.clone());
                    }
                });
            }
        }
        if signature.ret.is_some() {
            if names::checks(name.as_str()) {
                out.check.extend(&about);
            } else if names::hashes(name.as_str()) {
                out.hash.extend(&about);
            }
        } else {
            out.check.clear();
        }
        out
    }

    /// Reads the body of a function with what its parameters are; gives what it returns and what its variables hold then.
    pub(super) fn run_own(
        &mut self,
        function: Function,
        locals: FxHashMap<LocalId, Value>,
    ) -> (Value, FxHashMap<LocalId, Value>) {
        let Some((_, view)) = self.model.function(function) else {
            return (Value::default(), locals);
        };
        let before = self.right.clone();
        self.stack.push(function);
        self.frames.push(Frame {
            view,
            types: view.infer(),
            locals,
            returned: Vec::new(),
        });
        let mut out = self.eval(view.body.root());
        let frame = self.frames.pop().expect("it was put there");
        self.stack.pop();
        for value in frame.returned {
            let fresh = self.fresh();
            out = out.or(value, || fresh);
        }
        // What was checked is so only where the caller looks whether the function came to its end.
        let after = std::mem::replace(&mut self.right, before);
        let checked: Ids = after.difference(&self.right).copied().collect();
        out.without(&checked);
        out.check.extend(checked);
        (out, frame.locals)
    }
}
