//! Cookies that no constructor of theirs makes: of a pair, by a conversion, out of their text.

use super::Walk;
use super::call::Given;
use super::row::kill_value;
use crate::flow::api::Port;
use crate::flow::kinds::{SinkKind, SourceKind};
use crate::flow::taint::{Origin, Taint};
use crate::flow::value::Value;
use crate::model::name::Name;
use crate::model::place::Place;
use crate::model::set_cookie::is_open;
use crate::model::syntax::{ExprId, ExprKind};
use crate::model::ty::TyKind;

/// Functions that read a cookie with its attributes.
const PARSES: &[&str] = &[
    "cookie::Cookie::parse",
    "cookie::Cookie::parse_encoded",
    "cookie::Cookie::from_str",
];

/// States of a cookie that do no harm where it holds a setting.
const OF_SETTINGS: [SourceKind; 2] = [
    SourceKind::CookieWithoutHttponly,
    SourceKind::CookieWithoutSamesite,
];

impl Walk<'_, '_> {
    /// What a function of the workspace makes of a name that it is given: `base("lang", value)` makes no session.
    pub(super) fn named_cookie(&self, index: usize, exprs: &[ExprId], value: Value) -> Value {
        let state = |taint: &&Taint| match taint.origin {
            Origin::Source(kind) => OF_SETTINGS.contains(&kind),
            _ => false,
        };
        let Some(site) = value
            .own_taints()
            .iter()
            .find(state)
            .map(|taint| taint.site)
        else {
            return value;
        };
        let named = self.name_of_cookie(index, site, exprs);
        let Some(name) = named.and_then(|name| self.view.str(name)) else {
            return value;
        };
        let left = |value: Value, kind: &SourceKind| match names_setting(*kind, &name) {
            true => kill_value(&value, &[], &[*kind]),
            false => value,
        };
        OF_SETTINGS.iter().fold(value, left)
    }

    /// The argument that is the name of the cookie that a function makes there.
    fn name_of_cookie(&self, index: usize, site: Place, exprs: &[ExprId]) -> Option<ExprId> {
        let function = &self.analysis.program.functions[index];
        let view = &function.view;
        if view.file.id != site.file {
            return None;
        }
        let first = view.body.iter().find_map(|(_, expr)| {
            let ExprKind::Call { callee, args } = &expr.kind else {
                return None;
            };
            let ExprKind::Path(path) = &view.expr(*callee).kind else {
                return None;
            };
            let made = path.last().span.start == site.span.start;
            args.first().copied().filter(|_| made)
        })?;
        let name = match &view.expr(first).kind {
            ExprKind::Tuple(pair) => *pair.first()?,
            _ => first,
        };
        let local = view.root_local(name)?;
        let signature = function.signature;
        let at = signature
            .params
            .iter()
            .position(|param| param.local == Some(local))?;
        exprs.get(at + usize::from(signature.has_self)).copied()
    }

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

/// Whether a cookie of this name holds a setting, which scripts need: `theme`, `lang`; or a word against forged requests.
pub(super) fn names_setting(source: SourceKind, name: &str) -> bool {
    let name = name.to_ascii_lowercase();
    let words = name.split(|letter: char| !letter.is_ascii_alphanumeric());
    let settings = words.filter(|word| SETTINGS.contains(word)).count();
    let secrets = ["session", "sid", "auth", "token", "login"];
    let only_csrf = name.contains("csrf") || name.contains("xsrf");
    only_csrf && source == SourceKind::CookieWithoutHttponly
        || settings > 0 && !secrets.iter().any(|word| name.contains(word))
}

/// Words in the names of cookies that hold how somebody likes to see a page.
const SETTINGS: &[&str] = &[
    "theme",
    "lang",
    "language",
    "locale",
    "timezone",
    "tz",
    "consent",
    "banner",
    "font",
    "sort",
    "color",
    "colour",
    "dark",
    "layout",
    "currency",
    "units",
    "view",
    "sidebar",
    "preferences",
    "prefs",
    "tour",
    "dismissed",
];
