//! The error in a `Result`: where it is put there, what is done with it, and what is left when it is no more.

use super::call::Given;
use super::{ERROR, Walk, without_error};
use crate::flow::conversions::raised;
use crate::flow::kinds::SinkKind;
use crate::flow::known::Known;
use crate::flow::value::Value;
use crate::model::name::Name;
use crate::model::syntax::{ExprId, ExprKind};
use crate::model::ty::Ty;

/// The statuses of `http` below 400: all went well, or it goes on elsewhere.
const NO_REFUSALS: &[&str] = &[
    "OK",
    "CREATED",
    "ACCEPTED",
    "NO_CONTENT",
    "NON_AUTHORITATIVE_INFORMATION",
    "RESET_CONTENT",
    "PARTIAL_CONTENT",
    "MULTI_STATUS",
    "ALREADY_REPORTED",
    "IM_USED",
    "CONTINUE",
    "SWITCHING_PROTOCOLS",
    "PROCESSING",
    "EARLY_HINTS",
    "MULTIPLE_CHOICES",
    "MOVED_PERMANENTLY",
    "FOUND",
    "SEE_OTHER",
    "NOT_MODIFIED",
    "USE_PROXY",
    "TEMPORARY_REDIRECT",
    "PERMANENT_REDIRECT",
];

/// The error that a `Result` may hold.
pub(super) fn error_in(value: &Value) -> Option<Value> {
    let carried = |(name, _): &&(Name, Value)| *name == ERROR;
    value
        .fields()
        .iter()
        .find(carried)
        .map(|(_, error)| error.clone())
}

/// `Err(error)`
pub(super) fn failed_with(error: Value) -> Value {
    let known = Known::Named(Name::new("std::result::Result::Err"));
    Value::parts([(Name::new(ERROR), error)]).with_known(known)
}

/// A value of a type that holds no text; the error in a `Result` says in words all the same what is no number.
pub(super) fn without_text(value: Value, ty: Ty) -> Value {
    let kept = error_in(&value).filter(|_| ty.peel_refs().is("std::result::Result"));
    let plain = value.killed(super::no_text(ty));
    match kept {
        // What it says of what was asked is said all the same.
        Some(error) => {
            let known = plain.what().clone();
            plain
                .with_field(&[Name::new(ERROR)], error)
                .with_known(known)
        }
        None => plain,
    }
}

impl Walk<'_, '_> {
    /// `read(&text)?` in a function that gives up with another error: what the conversion makes of the one that was found.
    pub(super) fn raised(&mut self, id: ExprId, operand: ExprId, value: Value) -> Value {
        // A closure gives up for itself.
        let Some(error) = error_in(&value).filter(|_| self.active.is_empty()) else {
            return value;
        };
        let program = &self.analysis.program;
        let given = self.ty(self.view.body.root());
        let found = raised(&program.conversions, self.ty(operand), given);
        let items: Vec<_> = found.map(|at| program.functions[at].id).collect();
        if items.is_empty() {
            return value;
        }
        let known = value.what().clone();
        let error = self.apply_own(&items, &[error], None, id);
        value
            .with_field(&[Name::new(ERROR)], error)
            .with_known(known)
    }

    /// `(StatusCode::BAD_REQUEST, text)`: what a client is told that gets an error.
    pub(super) fn refused_with(&mut self, parts: &[ExprId], values: &[(Name, Value)]) {
        let ([status, .., _], [_, .., (_, told)]) = (parts, values) else {
            return;
        };
        let ExprKind::Path(path) = &self.view.expr(*status).kind else {
            return;
        };
        let Some([owner, name]) = path.segments.last_chunk() else {
            return;
        };
        if owner.name == "StatusCode" && is_refusal(name.name.as_str()) {
            let place = self.place(self.span(*status));
            self.sink(SinkKind::ErrorText, place, name.name, told);
        }
    }

    /// What a call gives that puts another error into a `Result`, or takes it out: `map_err`, `ok_or`, `context`, `unwrap`.
    pub(super) fn with_error(&self, name: Name, given: &Given, value: Value) -> Value {
        let made = given.made.borrow();
        let first = |list: &[Value]| list.first().cloned().unwrap_or_default();
        let error = match name.as_str() {
            "map_err" | "ok_or_else" | "with_context" | "wrap_err_with" | "or_raise"
                if given.args.len() == 1 =>
            {
                first(&made)
            }
            "ok_or" | "context" | "wrap_err" if given.args.len() == 1 => first(&given.args),
            "map" | "and_then" | "inspect" if given.args.len() == 1 => {
                match error_in(&given.receiver) {
                    Some(error) => error,
                    None => return value,
                }
            }
            "unwrap" | "expect" | "ok" | "unwrap_or" | "unwrap_or_default" | "unwrap_or_else"
            | "map_or" | "map_or_else" => return without_error(value),
            "unwrap_err" | "err" | "expect_err" => {
                return error_in(&given.receiver).unwrap_or(value);
            }
            _ => return value,
        };
        if error.is_none() {
            return value;
        }
        let known = value.what().clone();
        without_error(value)
            .with_field(&[Name::new(ERROR)], error.without_known())
            .with_known(known)
    }

    /// What a question says is said as well where its answer gets another error, `check(&input).ok_or(error)?`, and where
    /// the program ends otherwise.
    pub(super) fn said_before(
        &mut self,
        id: ExprId,
        name: Name,
        given: &Given,
        value: Value,
    ) -> Value {
        let Known::Condition(said) = given.receiver.what() else {
            return value;
        };
        match name.as_str() {
            "map_err" | "ok_or" | "ok_or_else" | "context" | "with_context" | "wrap_err"
            | "wrap_err_with" | "inspect_err" | "or_raise" | "ok" => {
                value.with_known_of(&given.receiver)
            }
            // A truth value may be a no.
            "unwrap" | "expect" if !self.ty(id).is("bool") => {
                let said = said.when_true.clone();
                self.state.refine(&said);
                value
            }
            _ => value,
        }
    }

    /// What a closure is given of a `Result`: the error where it is run for errors, as in `result.map_err(|error| …)`, and
    /// all but the error where it is run for the value.
    pub(super) fn given_of_result(path: &str, receiver: &Value) -> Option<Value> {
        let takes = [
            "::map_err",
            "::unwrap_or_else",
            "::or_else",
            "::inspect_err",
        ];
        if !path.starts_with("std::result::Result::") {
            return None;
        }
        let error = error_in(receiver)?;
        match takes.iter().any(|end| path.ends_with(end)) {
            true => Some(error),
            false => Some(without_error(receiver.clone())),
        }
    }
}

/// Whether a status of this name says that something went wrong.
fn is_refusal(name: &str) -> bool {
    !NO_REFUSALS.contains(&name)
        && name
            .chars()
            .all(|letter| letter.is_ascii_uppercase() || letter == '_')
}
