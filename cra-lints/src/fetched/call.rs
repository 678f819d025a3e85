//! Calls: what is called, with what, and what is known of it.

use super::value::{Ids, Value};
use super::walk::Walk;
use crate::model::infer::Callee;
use crate::model::name::Name;
use crate::model::place::Place;
use crate::model::syntax::{ExprId, ExprKind};

/// A call of a function that the workspace does not have.
pub(super) struct Foreign<'c> {
    /// The canonical paths that it may have.
    pub(super) names: &'c [Name],
    /// The last name.
    pub(super) name: Name,
    /// What stands before the dot.
    pub(super) receiver: Option<(ExprId, Value)>,
    pub(super) args: Vec<(ExprId, Value)>,
    /// From the name to the end.
    pub(super) place: Place,
}

impl Foreign<'_> {
    /// Whether one of the paths is that of a function in a module or type whose name ends like this.
    pub(super) fn is_in(&self, ends: &[&str]) -> bool {
        self.names.iter().any(|name| {
            let parent = name
                .as_str()
                .rsplit_once("::")
                .map_or("", |(front, _)| front);
            let last = parent.rsplit("::").next().unwrap_or_default();
            ends.contains(&last)
        })
    }

    /// The receiver and all arguments.
    pub(super) fn values(&self) -> impl Iterator<Item = &Value> {
        self.receiver
            .iter()
            .chain(&self.args)
            .map(|(_, value)| value)
    }

    /// How a report names it: with its type, when it has one.
    pub(super) fn label(&self) -> Name {
        let known = self.names.first().unwrap_or(&self.name).as_str();
        let mut parts = known.rsplitn(3, "::");
        match (parts.next(), parts.next()) {
            (Some(last), Some(owner)) if owner.starts_with(char::is_uppercase) => {
                Name::new(&format!("{owner}::{last}"))
            }
            _ => self.name,
        }
    }

    pub(super) fn arg(&self, at: usize) -> Option<&Value> {
        self.args.get(at).map(|(_, value)| value)
    }
}

impl<'m> Walk<'m> {
    pub(super) fn call(&mut self, id: ExprId) -> Value {
        let view = self.view();
        let types = self.frames.last().expect("a body is read in a frame").types;
        let expr = view.expr(id);
        let (receiver, name, span, args) = match &expr.kind {
            ExprKind::MethodCall {
                receiver,
                method,
                method_span,
                args,
                ..
            } => {
                let value = self.eval(*receiver);
                (Some((*receiver, value)), *method, *method_span, args)
            }
            ExprKind::Call { callee, args } => match &view.expr(*callee).kind {
                ExprKind::Path(path) => (None, path.last().name, path.last().span, args),
                _ => {
                    let called = self.eval(*callee);
                    for arg in args {
                        self.eval(*arg);
                    }
                    return called;
                }
            },
            _ => return self.nothing(),
        };
        let args: Vec<(ExprId, Value)> = args
            .iter()
            .map(|arg| (*arg, self.argument(*arg, receiver.as_ref(), name)))
            .collect();
        let span = crate::model::place::Span {
            start: span.start,
            end: expr.span.end,
        };
        let place = view.place(span);
        match super::callee(view, types, id) {
            Some(Callee::Own(_, items)) if items.len() == 1 => {
                self.call_own(items[0], name, receiver, &args)
            }
            Some(Callee::Own(..)) => {
                // One of several functions: any of them may check what it is given.
                let values = receiver.iter().chain(&args).map(|(_, value)| value);
                let check = values.flat_map(|value| self.about(value)).collect();
                Value {
                    check,
                    ..self.nothing()
                }
            }
            Some(Callee::Constructor(made)) => self.construct(*made, args),
            Some(Callee::Foreign(names)) => self.foreign(Foreign {
                names,
                name,
                receiver,
                args,
                place,
            }),
            _ => match (name.as_str(), args.len()) {
                ("Ok" | "Some" | "Err", 1) => self.construct(name, args),
                _ => self.foreign(Foreign {
                    names: &[],
                    name,
                    receiver,
                    args,
                    place,
                }),
            },
        }
    }

    /// An argument. What a closure that a method is given gets is taken to be what the method is called on.
    fn argument(&mut self, arg: ExprId, receiver: Option<&(ExprId, Value)>, name: Name) -> Value {
        let view = self.view();
        let ExprKind::Closure { params, body, .. } = &view.expr(arg).kind else {
            return self.eval(arg);
        };
        let Some((_, value)) = receiver else {
            return self.eval(arg);
        };
        for (pat, _) in params {
            self.bind(*pat, value);
        }
        // A closure that leaves where a check went wrong is one more branch.
        let ends = matches!(name.as_str(), "unwrap_or_else" | "or_else") && view.diverges(*body);
        if ends {
            self.sure.extend(&value.check);
        }
        self.within.push(value.check.clone());
        let out = self.eval(*body);
        self.within.pop();
        out
    }

    fn construct(&mut self, made: Name, args: Vec<(ExprId, Value)>) -> Value {
        if made.as_str().rsplit("::").next() == Some("Err") {
            return self.nothing();
        }
        let mut args = args.into_iter();
        match (args.next(), args.len()) {
            (Some((_, only)), 0) => only,
            (first, _) => {
                let mut out = self.nothing();
                for (at, (_, value)) in first.into_iter().chain(args).enumerate() {
                    out.set(Name::new(&at.to_string()), value);
                }
                out
            }
        }
    }

    /// Puts downloads into a file.
    pub(super) fn fill(&mut self, key: &str, ids: &Ids) {
        if !ids.is_empty() {
            self.files.entry(key.into()).or_default().extend(ids);
        }
    }
}
