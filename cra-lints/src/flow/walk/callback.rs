//! Closures and functions that are passed along, and what happens when they are called.

use std::sync::Arc;

use super::call::Given;
use super::{MAX_NESTING, Walk};
use crate::flow::arguments::Arguments;
use crate::flow::known::Known;
use crate::flow::reaching::Target;
use crate::flow::summary::{Called, MAX_HOPS, Summary};
use crate::flow::value::Value;
use crate::model::name::Name;
use crate::model::syntax::{ExprId, ExprKind, ItemKind, PatId, PatKind};
use crate::model::ty::{Ty, TyKind};

impl Walk<'_, '_> {
    /// Calls a closure of this body with these arguments.
    pub(super) fn call_closure(&mut self, id: ExprId, args: &[Value]) -> Value {
        let view = self.view;
        let ExprKind::Closure { params, body, .. } = &view.expr(id).kind else {
            return Value::NONE;
        };
        self.read.insert(id);
        if self.active.contains(&id) || self.active.len() >= MAX_NESTING as usize {
            return Value::NONE;
        }
        self.active.push(id);
        let hops = std::mem::take(&mut self.hops);
        self.conditions += 1;
        let out = self.in_frame(|walk| {
            for (at, (pat, _)) in params.iter().enumerate() {
                let value = args.get(at).cloned().unwrap_or_default();
                walk.bind(*pat, value);
                if at == 0 {
                    walk.bind_lent(id, *pat);
                }
            }
            walk.eval(*body)
        });
        self.conditions -= 1;
        self.hops = hops;
        self.active.pop();
        match self.ty(id).kind() {
            TyKind::Fn(_, given) => self.held_by(*given, out),
            _ => out,
        }
    }

    /// What a closure is lent for change is what the method was called on: `counts.entry(key).and_modify(|held| …)`.
    fn bind_lent(&mut self, closure: ExprId, pat: PatId) {
        if let Some((lent_to, target)) = &self.lent
            && *lent_to == closure
            && let PatKind::Bind(local, None) = self.view.body.pat(pat).kind
        {
            let target = target.clone();
            // What is known of it by its name and type is in what the closure is given.
            let held = self.state.at(&target).join(&self.state.get(local));
            self.state.alias(local, target.clone());
            if self.view.body.locals.get(target.local.0 as usize).is_none() {
                self.state.write(&target, held, false);
            }
        }
    }

    /// Says what a closure among the arguments is lent for change.
    pub(super) fn lend(&mut self, name: Name, receiver: Option<ExprId>, args: &[ExprId]) {
        let lends = matches!(
            name.as_str(),
            "send_modify"
                | "send_if_modified"
                | "with_borrow_mut"
                | "with_mut"
                | "and_modify"
                | "tap_mut"
                | "modify"
                | "alter"
        );
        let lends = lends
            || matches!(name.as_str(), "with" | "try_with")
                && receiver.is_some_and(|receiver| self.is_changed_in(receiver, args));
        if !lends {
            return;
        }
        let target = receiver.and_then(|receiver| self.target(receiver));
        let closure = args
            .iter()
            .rev()
            .find(|arg| matches!(self.view.expr(**arg).kind, ExprKind::Closure { .. }));
        if let (Some((target, _)), Some(closure)) = (target, closure) {
            self.lent = Some((*closure, target));
        }
    }

    /// Whether a closure changes what is in a static that it is lent: `NAME.with(|held| *held.borrow_mut() = name)`.
    fn is_changed_in(&self, receiver: ExprId, args: &[ExprId]) -> bool {
        let (ExprKind::Path(_), [closure]) = (&self.view.expr(receiver).kind, args) else {
            return false;
        };
        let ExprKind::Closure { params, .. } = &self.view.expr(*closure).kind else {
            return false;
        };
        let lent = params.first().and_then(|(pat, _)| self.bound_whole(*pat));
        let changes = |id: ExprId| match &self.view.expr(id).kind {
            ExprKind::MethodCall {
                receiver, method, ..
            } => {
                let on_it = matches!(self.view.expr(*receiver).kind,
                    ExprKind::Local(local) if Some(local) == lent);
                let changes = ["borrow_mut", "set", "replace", "get_mut"];
                on_it && changes.contains(&method.as_str())
            }
            _ => false,
        };
        lent.is_some() && self.view.body.iter().any(|(id, _)| changes(id))
    }

    /// Calls whatever function a value is.
    pub(super) fn call_value(&mut self, function: &Value, args: &[Value], at: ExprId) -> Value {
        match function.what() {
            Known::Closure(..) => match self.own_closure(function) {
                Some(closure) => self.call_closure(closure, args),
                None => Self::given_by_any(function, args),
            },
            Known::Carried(carried) => {
                let carried = Arc::clone(carried);
                match self.call_carried(&carried, args, at) {
                    Some(given) => given,
                    None => Self::given_by_any(function, args),
                }
            }
            Known::OneOf(all) => {
                let all = Arc::clone(all);
                let given = all
                    .iter()
                    .map(|one| {
                        let one = function.clone().with_known(one.clone());
                        self.call_value(&one, args, at)
                    })
                    .reduce(|all, one| all.join(&one));
                given.unwrap_or_default()
            }
            Known::Function(file, item) => self.apply_own(&[(*file, *item)], args, None, at),
            Known::Methods(items) if items.is_empty() => Self::given_by_any(function, args),
            Known::Methods(items) => {
                let items = Arc::clone(items);
                self.apply_own(&items, args, None, at)
            }
            Known::Foreign(path) => self.apply_foreign_value(*path, args, at),
            _ => {
                // A parameter that is a function: what it is called with is for the callers to see.
                for taint in function.own_taints() {
                    if let crate::flow::taint::Origin::Param(index, path) = taint.origin {
                        self.summary.add_call(Called {
                            index,
                            path,
                            args: args.to_vec(),
                            hops: self.hops,
                        });
                    }
                }
                function.flattened()
            }
        }
    }

    /// What a function does with its arguments, of which the functions stand for what they give it.
    pub(super) fn run(
        &mut self,
        target: Target,
        summary: &Summary,
        arguments: &Arguments<'_>,
        exprs: Option<&[ExprId]>,
        at: ExprId,
        many: usize,
    ) -> Value {
        let answered = self.call_given(summary, arguments, at, many > 1);
        let arguments = match &answered {
            Some(values) => {
                &Arguments::new(values, self.call_place(at), Arc::clone(&arguments.words))
            }
            None => arguments,
        };
        self.hand_over(target, arguments, exprs, at);
        self.run_summary(summary, arguments, exprs, at, many > 1)
    }

    /// Calls the functions among the arguments with what a function calls its parameters with. In the terms of that
    /// function, a parameter that is called stands for what the call gives back: the arguments with that in their places,
    /// where anything is given back.
    pub(super) fn call_given(
        &mut self,
        summary: &Summary,
        arguments: &Arguments<'_>,
        at: ExprId,
        many: bool,
    ) -> Option<Vec<Value>> {
        let mut answered: Option<Vec<Value>> = None;
        for called in &summary.calls {
            let (index, path) = (&called.index, called.path);
            // What calls itself would hand the parts of what it is given on for ever.
            if *index as usize >= arguments.values.len() || arguments.cyclic && !path.is_root() {
                continue;
            }
            let function = arguments.part(*index, path);
            // Nobody called it that is known, and nobody near will say who.
            if !path.is_root() && called.hops >= MAX_HOPS && !Self::is_callable(&function) {
                continue;
            }
            let values: Vec<Value> = called
                .args
                .iter()
                .map(|value| arguments.apply(value))
                .collect();
            let hops = std::mem::replace(&mut self.hops, called.hops.saturating_add(1));
            let given = self.call_value(&function, &values, at);
            self.hops = hops;
            let given = match given {
                nothing if nothing.is_none() => self.left_in_lent(&function),
                given => given,
            };
            // What goes round among functions that call each other, by name or through traits, would grow with every round.
            if given.is_none() || arguments.cyclic || many {
                continue;
            }
            let values = answered.get_or_insert_with(|| arguments.values.to_vec());
            let whole = &mut values[*index as usize];
            let place = whole.at(path.names());
            let given = match matches!(place.what(), Known::Nothing) {
                true => place.join(&given),
                false => given,
            };
            *whole = whole.with_field(path.names(), given);
        }
        answered
    }

    /// What a function gives back of which is known only that it is one: what it captured and is given may be in it.
    fn given_by_any(function: &Value, args: &[Value]) -> Value {
        let parts = std::iter::once(function).chain(args);
        let joined = parts
            .map(Value::flattened)
            .reduce(|all, part| all.join(&part));
        joined.unwrap_or_default()
    }

    /// Calls a function of another crate that was passed by its name: `.map(String::from)`.
    fn apply_foreign_value(&mut self, path: Name, args: &[Value], at: ExprId) -> Value {
        let name = Name::new(path.as_str().rsplit("::").next().unwrap_or_default());
        if let Some(made) = self.made_by(path, name, args) {
            return made;
        }
        let given = Given::of_path(path, args);
        let value = match self.analysis.declared.api(path) {
            Some(api) => self.by_row(at, api, name, &given, None, &[]),
            None => self.usual(name, &given),
        };
        match self.given_back_by(name, at) {
            Some(ty) => self.held_by(ty, value),
            None => value,
        }
    }

    /// The type of what a function gives back that is handed to a call by its name: `str::parse::<u8>` makes a number.
    fn given_back_by(&self, name: Name, call: ExprId) -> Option<Ty> {
        let (ExprKind::MethodCall { args, .. } | ExprKind::Call { args, .. }) =
            &self.view.expr(call).kind
        else {
            return None;
        };
        let named = args.iter().find(|arg| match &self.view.expr(**arg).kind {
            ExprKind::Path(path) => path.last().name == name,
            _ => false,
        });
        match self.ty(*named?).kind() {
            TyKind::Fn(_, given) => Some(*given),
            _ => None,
        }
    }

    /// What a constructor that was passed by its name makes: `.map(Cell::Text)`.
    fn made_by(&self, path: Name, name: Name, args: &[Value]) -> Option<Value> {
        match name.as_str() {
            "Some" | "Ok" => return args.first().cloned(),
            "Err" => {
                let error = args.first().cloned().unwrap_or_default();
                return Some(super::error::failed_with(error));
            }
            _ => {}
        }
        let model = self.view.model;
        let kind = |path: &str| {
            let (file, item) = model.item_at(Name::new(path))?;
            Some(&model.file(file).tree.as_ref()?.item(item).kind)
        };
        let owner = path
            .as_str()
            .rsplit_once("::")
            .map_or("", |(owner, _)| owner);
        let of_variant = match (kind(path.as_str()), kind(owner)) {
            (Some(ItemKind::Struct(_)), _) => false,
            (_, Some(ItemKind::Enum(_))) => true,
            _ => return None,
        };
        let parts = args.iter().enumerate().map(|(at, value)| {
            let part = match of_variant {
                true => Name::new(&format!("{name}.{at}")),
                false => super::index_name(at),
            };
            (part, value.clone())
        });
        Some(Value::parts(parts))
    }

    /// The closure that a value is, if it stands in the body that is being read.
    pub(super) fn own_closure(&self, value: &Value) -> Option<ExprId> {
        match value.what() {
            Known::Closure(file, body, id) => {
                let own = (*file, *body) == (self.view.file.id, self.view.body.id);
                own.then_some(*id)
            }
            _ => None,
        }
    }

    /// Whether a value can be called.
    pub(super) fn is_callable(value: &Value) -> bool {
        value.what().is_function()
    }
}
