//! Requests that are put together for somebody else: what their headers say is told apart from what their body holds.

use super::{Walk, index_name};
use crate::flow::api::Port;
use crate::flow::value::Value;
use crate::model::name::Name;
use crate::model::syntax::{ExprId, ExprKind};

/// The part of a request that its headers are.
const HEADERS: &str = "headers";

/// The part of a request that its body is.
const BODY: &str = "body";

/// What a value is once it went from there to here in a call of this path.
pub(super) fn in_its_part(path: &str, from: Port, value: Value) -> Value {
    let Some(rest) = path.strip_prefix("http::") else {
        return value;
    };
    match (rest, from) {
        ("request::Builder::header", Port::Arg(1)) => only(HEADERS, value),
        ("request::Builder::body", Port::Arg(0)) | ("Request::from_parts", Port::Arg(1)) => {
            only(BODY, value)
        }
        ("Request::body" | "Request::body_mut" | "Request::into_body", Port::Receiver) => {
            part(&value, BODY, HEADERS)
        }
        ("Request::headers" | "Request::headers_mut", Port::Receiver) => {
            part(&value, HEADERS, BODY)
        }
        ("Request::uri" | "Request::uri_mut", Port::Receiver) => {
            without(&without(&value, HEADERS), BODY)
        }
        ("Request::into_parts", Port::Receiver) if is_told_apart(&value) => {
            let pair = [without(&value, BODY), part(&value, BODY, HEADERS)];
            Value::parts((0..).map(index_name).zip(pair))
        }
        _ => value,
    }
}

fn only(name: &str, value: Value) -> Value {
    Value::parts([(Name::new(name), value)])
}

fn is_told_apart(value: &Value) -> bool {
    let mut parts = value.fields().iter();
    parts.any(|(name, _)| matches!(name.as_str(), HEADERS | BODY))
}

/// One part, with what is true of the whole.
fn part(value: &Value, name: &str, other: &str) -> Value {
    match is_told_apart(value) {
        true => without(value, other).field(Name::new(name)),
        false => value.clone(),
    }
}

fn without(value: &Value, name: &str) -> Value {
    match value.fields().iter().any(|(known, _)| *known == name) {
        true => value.without_field(Name::new(name)),
        false => value.clone(),
    }
}

impl Walk<'_, '_> {
    /// Whether a request gets the address of the one that it is made from, as it is: that one is handed on to the program
    /// itself in another form, and goes nowhere.
    pub(super) fn keeps_address(&self, path: &str, args: &[ExprId]) -> bool {
        if path != "http::request::Builder::uri" {
            return false;
        }
        let Some(&[given]) = args.first_chunk::<1>() else {
            return false;
        };
        let mut at = given;
        loop {
            at = match &self.view.expr(at).kind {
                ExprKind::Ref { operand, .. } => *operand,
                ExprKind::MethodCall {
                    receiver, method, ..
                } if *method == "clone" => *receiver,
                ExprKind::Field { base, name } if *name == "uri" => return self.is_request(*base),
                _ => return false,
            };
        }
    }

    /// Whether something is a request, or what stands before its body, by the name of its type.
    fn is_request(&self, id: ExprId) -> bool {
        let path = self.ty(id).peel_refs().path();
        path.is_some_and(|path| {
            let last = super::call::last(path.as_str());
            last.ends_with("Request") || last == "Parts" || last == "RequestParts"
        })
    }

    /// What names a variable of the environment is no secret, whatever it was cut out of: `${API_KEY}` in a field for one.
    pub(super) fn names_variable(&mut self, path: &str, args: &[ExprId]) {
        if !matches!(path, "std::env::var" | "std::env::var_os") {
            return;
        }
        let Some((target, _)) = args.first().and_then(|arg| self.target(*arg)) else {
            return;
        };
        let held = self.state.at(&target);
        if !held.is_none() {
            let held = super::shown::without_secrets(&held);
            self.state.write(&target, held, false);
        }
    }
}
