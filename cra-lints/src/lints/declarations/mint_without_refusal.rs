//! # Proof that is given to everybody
//!
//! ## What it checks
//! Functions with `#[cra::mints]` that check nothing. They never refuse: every way out is `Ok(…)` or `Some(…)`. Or they refuse
//! on a condition that does not depend on what comes in. Or a password, a signature or a token is passed in and has no say, or is
//! only asked for its form: whether it is there, how long it is, whether it can be read. Or they are the `verify` step of an
//! update, and nothing that they ask can be cryptography.
//!
//! ## Why it matters
//! A proof that everybody gets proves nothing. The result type says that the function can refuse; the body does not.
//!
//! ## Bad
//! ```toml Cargo.toml
//! [package]
//! name = "example"
//! version = "0.1.0"
//! edition = "2024"
//! [dependencies]
//! cra = { package = "cra-macros", version = "0.1" }
//! ```
//! ```rust src/lib.rs
//! #[cra::witness]
//! pub struct Session(u32);
//!
//! #[cra::mints(Session)]
//! pub fn log_in(user: u32) -> Option<Session> {
//!     Some(Session(user))
//! }
//! ```
//!
//! ## Good
//! ```toml Cargo.toml
//! [package]
//! name = "example"
//! version = "0.1.0"
//! edition = "2024"
//! [dependencies]
//! cra = { package = "cra-macros", version = "0.1" }
//! ```
//! ```rust src/lib.rs
//! #[cra::witness]
//! pub struct Session(u32);
//!
//! #[cra::mints(Session)]
//! pub fn log_in(user: u32, known: &[u32]) -> Option<Session> {
//!     known.contains(&user).then_some(Session(user))
//! }
//! ```
//!
//! ## Limits
//! Whether the condition of a refusal can ever hold, and whether it is the right one, is not judged. What is passed in is known as
//! a password, a signature or a token by its name. Where a macro or a long chain of functions stands in between, nothing is said.

use crate::model::name::Name;
use crate::model::place::FileId;
use crate::model::refusal::Refusal;
use crate::model::sensitive::{Sensitive, class_of, words};
use crate::model::syntax::{FnItem, ItemId, LocalId};
use crate::prelude::*;

pub(crate) static LINT: Lint = Lint {
    level: Level::Deny,
    since: "0.1.0",
    requirements: &[&I_2_D, &I_2_F],
    cwe: &[287, 345],
    tests: false,
    check: &[Check::Workspace(workspace)],
};

fn workspace(model: &Model<'_>, out: &mut Findings<'_>) {
    let mut coverage = Coverage::of_promises(model, &["mints"]);
    let mut unseen = 0;
    for promise in model.promises().of("mints") {
        let Some((function, view)) = model.promised_function(promise) else {
            continue;
        };
        if view.is_test() {
            continue;
        }
        let name = promise.names().next().unwrap_or_default();
        if !refuses(&view) {
            out.report(promise.place, format!("this gives everybody a `{name}`"))
                .why("a proof that everybody gets proves nothing")
                .help("check first, and return `None` or `Err(…)` where the check fails");
            continue;
        }
        let refusal = view.refusal();
        unseen += usize::from(refusal.decided.unseen);
        let shown = shown(&view, function);
        let unasked = shown.iter().find(|shown| !shown.is_in(&refusal));
        if !refusal.decided.depends() {
            let what = format!("nothing that comes in decides who gets a `{name}`");
            out.report(promise.place, what)
                .why("what refuses everybody or nobody is no check")
                .help("look at what the caller shows, and return `None` or `Err(…)` where it does not hold");
        } else if let Some(unasked) = unasked {
            let what = format!("`{}` has no say in who gets a `{name}`", unasked.words);
            out.report(promise.place, what)
                .why("whoever shows another one, or none, gets the same")
                .help("check it before the proof is made, or do not ask for it");
        } else if let Some(form) = shown.iter().find(|shown| shown.is_form(&refusal)) {
            let what = format!("of `{}` this only looks at the form", form.words);
            out.report(promise.place, what)
                .why("everybody can make one that is there, has the length and can be read")
                .help("compare it with what is known, or verify it, before the proof is made")
                .at_most(Level::Warn);
        } else if verifies(model, promise.item)
            && !refusal.decided.unseen
            && !refusal.decided.foreign
        {
            let what = format!("nothing here can verify what `{name}` stands for");
            out.report(promise.place, what)
                .why("an update is told from another one only by its signature")
                .help("call the function of a library of cryptography that verifies the signature")
                .at_most(Level::Warn);
        }
    }
    if unseen > 0 {
        let what = "functions whose conditions are not all understood".to_owned();
        coverage.looked_at -= unseen.min(coverage.looked_at);
        coverage.missed.push((unseen, what));
    }
    out.covered(coverage);
}

/// Whether a function declares itself as the step of an update that verifies.
fn verifies(model: &Model<'_>, item: (FileId, ItemId)) -> bool {
    let promises = model.promises();
    promises.on(item).any(|promise| {
        promise.attribute.name == "update" && promise.value("step") == Some("verify")
    })
}

/// Something that the caller shows to get a proof.
struct Shown {
    param: LocalId,
    field: Option<Name>,
    words: String,
}

impl Shown {
    /// Whether it has a say, or becomes part of the proof.
    fn is_in(&self, refusal: &Refusal) -> bool {
        let Refusal {
            decided, granted, ..
        } = refusal;
        decided.has(self.param, self.field) || granted.has(self.param, self.field)
    }

    /// Whether it has a say by its form alone.
    fn is_form(&self, refusal: &Refusal) -> bool {
        !refusal.checked.has(self.param, self.field) && !refusal.granted.has(self.param, self.field)
    }
}

/// The parameters, and the fields of parameters, that are named like something by which callers show who they are.
fn shown(view: &BodyView<'_>, function: &FnItem) -> Vec<Shown> {
    let mut out = Vec::new();
    for param in &function.params {
        let Some(local) = param.local else {
            continue;
        };
        let name = view.body.local(local).name;
        let ty = bare(&param.ty);
        let stops = ty.as_path().map(|path| path.last().name);
        if stops.is_some_and(|name| name.as_str().starts_with("Cancel")) {
            continue;
        }
        if is_shown(name.as_str()) {
            out.push(Shown {
                param: local,
                field: None,
                words: name.to_string(),
            });
            continue;
        }
        let path = view.model.type_path(view.file, ty);
        let item = path.and_then(|path| view.model.item_at(path));
        let item = item.and_then(|item| view.model.item_view(item));
        let item = item.filter(|item| is_attempt(item.item.name.as_str()));
        let Some(ItemKind::Struct(fields)) = item.map(|item| &item.item.kind) else {
            continue;
        };
        out.extend(
            fields
                .iter()
                .filter(|field| is_shown(field.name.as_str()))
                .map(|field| Shown {
                    param: local,
                    field: Some(field.name),
                    words: format!("{name}.{}", field.name),
                }),
        );
    }
    out
}

/// The type behind references.
fn bare(ty: &Type) -> &Type {
    match &ty.kind {
        TypeKind::Ref { inner, .. } => bare(inner),
        _ => ty,
    }
}

/// Words in names of types that hold what somebody sends to be let in, and not what is known of them.
const ATTEMPTS: &[&str] = &[
    "attempt",
    "auth",
    "authenticate",
    "challenge",
    "credentials",
    "form",
    "login",
    "payload",
    "request",
    "response",
    "signin",
];

fn is_attempt(name: &str) -> bool {
    let words = words(name);
    words.iter().any(|word| ATTEMPTS.contains(&word.as_str()))
}

/// Last words of names of what callers show, beside passwords and tokens.
const SHOWN: &[&str] = &["hmac", "mac", "otp", "pin", "sig", "signature", "totp"];

fn is_shown(name: &str) -> bool {
    let class = class_of(name);
    let secret = matches!(
        class,
        Some(Sensitive::Password | Sensitive::Token | Sensitive::Vague)
    );
    let words = words(name);
    secret
        || words
            .last()
            .is_some_and(|last| SHOWN.contains(&last.as_str()))
}

/// Whether some way out of a body may say no.
fn refuses(view: &BodyView<'_>) -> bool {
    let mut ends = Vec::new();
    leaves(view, view.body.root(), &mut ends);
    for expr in &view.body.exprs {
        match &expr.kind {
            ExprKind::Try(_) => return true,
            ExprKind::Return(value) => ends.extend(value),
            _ => {}
        }
    }
    !ends.iter().all(|end| grants(view, *end))
}

/// The expressions whose value a body may end with.
fn leaves(view: &BodyView<'_>, id: ExprId, out: &mut Vec<ExprId>) {
    match &view.expr(id).kind {
        ExprKind::Block { tail, .. } => {
            if let Some(tail) = tail {
                leaves(view, *tail, out);
            }
        }
        ExprKind::If {
            then, otherwise, ..
        } => {
            leaves(view, *then, out);
            if let Some(otherwise) = otherwise {
                leaves(view, *otherwise, out);
            }
        }
        ExprKind::Match { arms, .. } => {
            for arm in arms {
                leaves(view, arm.body, out);
            }
        }
        ExprKind::Return(_) => {}
        _ => out.push(id),
    }
}

/// `Ok(…)` and `Some(…)`.
fn grants(view: &BodyView<'_>, id: ExprId) -> bool {
    let ExprKind::Call { callee, .. } = &view.expr(id).kind else {
        return false;
    };
    matches!(&view.expr(*callee).kind, ExprKind::Path(path)
        if matches!(path.last().name.as_str(), "Ok" | "Some"))
}
