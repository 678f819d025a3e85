//! Values that are told by their names: a variable called `password` holds one, wherever it came from.

use super::Walk;
use super::named_types::is_text;
use crate::flow::kinds::SensitiveKind;
use crate::flow::known::Known;
use crate::flow::value::Value;
use crate::flow::words;
use crate::model::name::Name;
use crate::model::place::Span;
use crate::model::syntax::{ExprId, ExprKind, Literal, LocalId, PatId, Path};
use crate::model::ty::Ty;
use crate::model::values::Value as Constant;

/// Whether a path is that of the name of a header.
fn is_header(path: Name) -> bool {
    let mut parts = path.as_str().rsplit("::").skip(1);
    parts.next() == Some("header")
}

/// Whether what stands in a header of this name is what says who asks.
fn shows_who_asks(header: &str) -> bool {
    [
        "authorization",
        "proxy-authorization",
        "proxy_authorization",
    ]
    .iter()
    .any(|name| header.eq_ignore_ascii_case(name))
        || header == "COOKIE"
}

/// Whether a value is a text that is shown in the place of another one: `***`, `[redacted]`, `(removed)`.
fn stands_in(value: &Value) -> bool {
    const WORDS: &[&str] = &[
        "redacted", "hidden", "removed", "masked", "omitted", "filtered", "censored", "none",
        "empty", "unset", "not set",
    ];
    let Some(Constant::Str(text)) = value.constant() else {
        return false;
    };
    if is_statement(text) {
        return true;
    }
    let inner = text.trim_matches(|letter: char| !letter.is_alphanumeric());
    let bracketed = inner.len() < text.len() || inner.chars().all(char::is_uppercase);
    // `xxx-xx-xxxx` keeps the look of what it stands for.
    let masks = |letter: char| matches!(letter, 'x' | 'X') || !letter.is_alphanumeric();
    !text.is_empty() && text.chars().all(masks)
        || bracketed && WORDS.iter().any(|word| inner.eq_ignore_ascii_case(word))
}

/// Whether a text is a statement for a database: what is named for it is in the database, and not in the statement.
fn is_statement(text: &str) -> bool {
    const VERBS: &[&str] = &[
        "select", "insert", "update", "delete", "replace", "create", "alter",
    ];
    let mut words = text.split_ascii_whitespace();
    let verb = words.next().unwrap_or_default();
    words.next().is_some() && VERBS.iter().any(|word| verb.eq_ignore_ascii_case(word))
}

impl Walk<'_, '_> {
    /// A value that is bound to a name: by a `let`, an assignment or a field of a struct expression.
    pub(super) fn named_binding(
        &mut self,
        name: Name,
        value: Value,
        init: ExprId,
        span: Span,
    ) -> Value {
        let value = match self.drawn(name, &value, init) {
            true => Self::told_of(value),
            false => value,
        };
        let stands_in = stands_in(&value) || self.chooses_stand_in(init);
        if value.is_sealed() || stands_in || !self.may_hold(init, &value) {
            return value;
        }
        let Some(kind) = self.kind_of(name, self.ty(init)) else {
            return value;
        };
        if self.gives_public(init) {
            return value;
        }
        if self.analysis.is_token(name) && self.is_piece(init) {
            return value;
        }
        let taint = self.sensitive(kind, span);
        value.with_taint(taint)
    }

    /// A parameter of a function or a closure, or a name in a pattern.
    pub(super) fn named_local(&mut self, local: LocalId, value: Value) -> Value {
        let found = self.view.body.local(local);
        if value.is_sealed() {
            return value;
        }
        let Some(kind) = self.kind_of(found.name, self.types.local(local)) else {
            return value;
        };
        if self.analysis.is_token(found.name) && (self.takes_apart || !self.active.is_empty()) {
            return value;
        }
        // `if let Some(token) = continuation_token`: the longer name says what it is.
        if let Some(from) = self.bound_from
            && from != found.name
            && from.as_str().ends_with(found.name.as_str())
            && self.analysis.sensitive(from).is_none()
        {
            return value;
        }
        let taint = self.sensitive(kind, found.span);
        value.with_taint(taint)
    }

    /// What a variant holds that is named for it: `Credential::Password(text)`.
    pub(super) fn named_payload(&mut self, variant: Name, part: PatId, value: Value) -> Value {
        let Some(local) = self.bound_whole(part) else {
            return value;
        };
        let ty = self.types.local(local);
        if value.is_sealed() || ty.is_unknown() || !is_text(ty) {
            return value;
        }
        match self.kind_of(variant, ty) {
            Some(kind) => {
                let taint = self.sensitive(kind, self.view.body.local(local).span);
                value.with_taint(taint)
            }
            None => value,
        }
    }

    /// A field that a pattern takes out of something.
    pub(super) fn named_field(
        &mut self,
        path: &Path,
        name: Name,
        value: Value,
        span: Span,
    ) -> Value {
        if value.is_sealed() {
            return value;
        }
        let owner = self.view.resolve(path);
        let part = owner.and_then(|owner| self.analysis.part(owner.path, name));
        match part.or_else(|| self.analysis.sensitive(name)) {
            Some(kind) => {
                let taint = self.sensitive(kind, span);
                value.with_taint(taint)
            }
            None => value,
        }
    }

    /// What is in a value whose type is declared to hold something sensitive.
    pub(super) fn declared_part(&mut self, base: ExprId, value: Value, id: ExprId) -> Value {
        let value = match self.is_ranged(base, id) {
            true => value.killed(crate::flow::groups::size_sinks()),
            false => value,
        };
        let declared = self
            .ty(base)
            .peel_refs()
            .path()
            .and_then(|path| self.analysis.declared(path));
        let declared = declared.or_else(|| self.part_of(base, id));
        match declared {
            Some(kind) if !value.is_sealed() && self.fits(SensitiveKind::Account, self.ty(id)) => {
                let taint = self.sensitive(kind, self.span(id));
                value.with_taint(taint)
            }
            _ => value,
        }
    }

    /// The kind of a field whose name says it only together with the name of its type.
    fn part_of(&self, base: ExprId, id: ExprId) -> Option<SensitiveKind> {
        let ExprKind::Field { name, .. } = self.view.expr(id).kind else {
            return None;
        };
        let owner = self.ty(base).peel_refs().path()?;
        let kind = self.analysis.part(owner, name)?;
        let ty = self.ty(id);
        (!self.is_composed(ty) && self.fits(kind, ty)).then_some(kind)
    }

    /// What a field, a constant or a function of this name gives.
    pub(super) fn named_part(&mut self, name: Name, value: Value, id: ExprId) -> Value {
        let function = matches!(value.what(), Known::Function(..) | Known::Foreign(_));
        if value.is_sealed() || function || stands_in(&value) {
            return value;
        }
        let kind = self
            .kind_of(name, self.ty(id))
            .or_else(|| self.session(name, id));
        let Some(kind) = kind else {
            // `credentials.access_key_id` says which key it is, and is not the key.
            let names_one =
                name.as_str().ends_with("_id") && self.analysis.sensitive(name).is_none();
            return match names_one {
                true => super::shown::without_secrets(&value),
                false => value,
            };
        };
        let span = self.span(id);
        let taint = self.sensitive(kind, span);
        value.with_taint(taint)
    }

    /// What stands in a map or a list of variables under this key.
    pub(super) fn keyed(&mut self, key: ExprId, value: Value, id: ExprId) -> Value {
        let text = match &self.view.expr(key).kind {
            ExprKind::Literal(Literal::Str(text)) => Name::new(text),
            // `map.get(b"nonce".as_ref())`
            ExprKind::MethodCall { receiver, args, .. } if args.is_empty() => {
                return self.keyed(*receiver, value, id);
            }
            _ => match self.view.value(key) {
                Some(Constant::Str(text)) if text.len() < 64 => Name::new(&text),
                Some(Constant::Bytes(bytes)) if bytes.len() < 64 => {
                    Name::new(&String::from_utf8_lossy(&bytes))
                }
                _ => match self.view.named_by(key) {
                    Some(named) if is_header(named.path) => {
                        Name::new(super::call::last(named.path.as_str()))
                    }
                    _ => return value,
                },
            },
        };
        if shows_who_asks(text.as_str()) && !value.is_sealed() {
            let taint = self.sensitive(SensitiveKind::Key, self.span(id));
            return value.with_taint(taint);
        }
        let value = match words::names_detail(text) {
            true => super::shown::without_secrets(&value),
            false => value,
        };
        self.named_part(text, value, id)
    }

    /// The kind of sensitive value that something of this name and type holds.
    fn kind_of(&self, name: Name, ty: Ty) -> Option<SensitiveKind> {
        let kind = self.analysis.sensitive(name)?;
        if self.is_composed(ty) {
            return None;
        }
        let fits = self.fits(kind, ty) && (!self.analysis.is_token(name) || is_text(ty));
        fits.then_some(kind)
    }

    /// The kind of what a browser shows to go on with its session: the text that a session of a program that answers
    /// browsers is known by.
    fn session(&self, name: Name, id: ExprId) -> Option<SensitiveKind> {
        const SERVERS: &[&str] = &[
            "axum",
            "actix_web",
            "rocket",
            "warp",
            "poem",
            "salvo",
            "tide",
        ];
        const SESSIONS: &[&str] = &[
            "Session",
            "UserSession",
            "WebSession",
            "LoginSession",
            "AuthSession",
            "HttpSession",
        ];
        if name != "session_id" {
            return None;
        }
        let (ExprKind::Field { base: owner, .. }
        | ExprKind::MethodCall {
            receiver: owner, ..
        }) = self.view.expr(id).kind
        else {
            return None;
        };
        let (model, file) = (self.view.model, self.view.file.id);
        let path = self.ty(owner).peel_refs().path()?;
        let ty = super::condition::wrapped(self.ty(id));
        (SESSIONS.contains(&super::call::last(path.as_str()))
            && model.item_at(path).is_some()
            && !ty.is_unknown()
            && is_text(ty)
            && SERVERS.iter().any(|krate| model.may_use(file, krate)))
        .then_some(SensitiveKind::Key)
    }

    /// Whether an expression is one of several texts that are written in it and only say something of a secret: one that is
    /// shown in its place, `if key.is_empty() { "none" } else { "[hidden]" }`, or words, `if ok { "given" } else { "missing" }`.
    fn chooses_stand_in(&self, init: ExprId) -> bool {
        let mut texts = Vec::new();
        if !self.choices(init, &mut texts) || texts.len() < 2 {
            return false;
        }
        let is_word = |text: &String| {
            !text.is_empty() && text.chars().all(|letter| matches!(letter, 'a'..='z' | ' '))
        };
        texts.iter().all(is_word)
            || texts
                .into_iter()
                .any(|text| stands_in(&Value::known(Known::Constant(Constant::Str(text)))))
    }

    /// Collects the texts that an expression chooses from; false where it may be something else.
    fn choices(&self, id: ExprId, out: &mut Vec<String>) -> bool {
        match &self.view.expr(id).kind {
            ExprKind::If {
                then,
                otherwise: Some(otherwise),
                ..
            } => self.choices(*then, out) && self.choices(*otherwise, out),
            ExprKind::Match { arms, .. } => arms.iter().all(|arm| self.choices(arm.body, out)),
            ExprKind::Block {
                stmts,
                tail: Some(tail),
                ..
            } if stmts.is_empty() => self.choices(*tail, out),
            ExprKind::Literal(Literal::Str(text)) => {
                out.push(text.to_string());
                true
            }
            _ => false,
        }
    }

    /// Whether an expression takes a piece out of a text: such a piece is called a token too.
    fn is_piece(&self, init: ExprId) -> bool {
        match &self.view.expr(init).kind {
            ExprKind::MethodCall {
                receiver, method, ..
            } => {
                let pieces = [
                    "split",
                    "splitn",
                    "rsplit",
                    "split_whitespace",
                    "split_once",
                    "chars",
                    "lines",
                    "words",
                    "next",
                    "peek",
                    "nth",
                    "pop",
                    "tokens",
                    "advance",
                    "bump",
                ];
                pieces.contains(&method.as_str()) || self.is_piece(*receiver)
            }
            ExprKind::Try(inner)
            | ExprKind::Await(inner)
            | ExprKind::Ref { operand: inner, .. } => self.is_piece(*inner),
            ExprKind::Index { .. } => true,
            _ => false,
        }
    }

    /// Whether what a name is bound to can be what the name says: a closure, a label written in the program or the
    /// result of a comparison is not.
    fn may_hold(&self, init: ExprId, value: &Value) -> bool {
        match value.what() {
            Known::Closure(..)
            | Known::Carried(_)
            | Known::OneOf(_)
            | Known::Function(..)
            | Known::Foreign(_)
            | Known::Condition(_) => return false,
            _ => {}
        }
        match &self.view.expr(init).kind {
            ExprKind::Closure { .. } | ExprKind::Range(..) => false,
            ExprKind::Binary(op, ..) => matches!(op, crate::model::syntax::BinaryOp::Add),
            ExprKind::MethodCall { method, .. } => !self.analysis.hides(*method),
            ExprKind::Call { callee, .. } => match &self.view.expr(*callee).kind {
                ExprKind::Path(path) => !self.analysis.hides(path.last().name),
                _ => true,
            },
            ExprKind::Try(inner)
            | ExprKind::Await(inner)
            | ExprKind::Ref { operand: inner, .. } => self.may_hold(*inner, value),
            _ => true,
        }
    }
}
