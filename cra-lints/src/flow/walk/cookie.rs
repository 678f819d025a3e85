//! Cookies that no constructor of theirs makes: of a pair, by a conversion, out of their text.

use super::Walk;
use super::call::Given;
use crate::flow::api::Port;
use crate::flow::kinds::{SinkKind, SourceKind};
use crate::flow::value::Value;
use crate::model::name::Name;
use crate::model::set_cookie::is_open;
use crate::model::syntax::{ExprId, ExprKind};
use crate::model::ty::TyKind;

/// Functions that read a cookie with its attributes.
const PARSES: &[&str] = &[
    "cookie::Cookie::parse",
    "cookie::Cookie::parse_encoded",
    "cookie::Cookie::from_str",
];

impl Walk<'_, '_> {
    /// `jar.add(("session", id))`: a cookie with nothing but a name and a value.
    pub(super) fn made_cookie(
        &self,
        sink: SinkKind,
        at: Port,
        args: &[ExprId],
        value: Value,
    ) -> Value {
        let Port::Arg(at) = at else {
            return value;
        };
        let Some(arg) = args.get(at as usize) else {
            return value;
        };
        if !matches!(
            sink,
            SinkKind::CookieAdd | SinkKind::CookieAddStrict | SinkKind::CookieAddPrivate
        ) || !matches!(self.view.expr(*arg).kind, ExprKind::Tuple(_))
        {
            return value;
        }
        let span = self.span(*arg);
        value
            .join(&self.source(SourceKind::CookieWithoutSecure, span))
            .join(&self.source(SourceKind::CookieWithoutHttponly, span))
    }

    /// `Cookie::parse("id=1; HttpOnly")`: the text says what the cookie is without.
    pub(super) fn parsed_cookie(
        &self,
        id: ExprId,
        paths: &[Name],
        args: &[ExprId],
        value: Value,
    ) -> Value {
        let parses = paths.iter().any(|path| PARSES.contains(&path.as_str()));
        match args {
            [text] if parses && self.view.written(*text).is_some_and(|text| is_open(&text)) => {
                value.join(&self.source(SourceKind::CookieWithoutSecure, self.span(id)))
            }
            _ => value,
        }
    }

    /// `let cookie: Cookie = ("id", value).into()` brings in what `Cookie::from` does.
    pub(super) fn converted_into(
        &mut self,
        id: ExprId,
        name: Name,
        given: &Given,
        value: Value,
    ) -> Value {
        if !matches!(name.as_str(), "into" | "try_into") || !given.args.is_empty() {
            return value;
        }
        let Some(made) = super::condition::wrapped(self.ty(id)).path() else {
            return value;
        };
        // What may be such a thing already says for itself what it is.
        let ExprKind::MethodCall { receiver, .. } = self.view.expr(id).kind else {
            return value;
        };
        let from = self.ty(receiver).peel_refs();
        let is_another = match from.kind() {
            TyKind::Tuple(_) => true,
            TyKind::Named(path, _) => *path != made,
            _ => false,
        };
        if !is_another {
            return value;
        }
        let from = Name::new(&format!("{made}::from"));
        match self.analysis.declared.api(from) {
            Some(api) if !api.sources.is_empty() => {
                let given = Given::new(Value::NONE, vec![given.receiver.clone()]);
                value.join(&self.by_row(id, api, name, &given, None, &[]))
            }
            _ => value,
        }
    }
}
