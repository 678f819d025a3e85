//! # Secret or personal data in a record
//!
//! ## What it checks
//! Functions with `#[cra::audited]` that hand a value of a type with `#[cra::secret]` or `#[cra::personal_data]`, or a personal field of
//! such, to what records.
//!
//! ## Why it matters
//! Records are kept long, copied to other systems and read by many.
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
//! pub fn record(event: &str) {
//!     println!("{event}");
//! }
//!
//! #[cra::personal_data(category = "contact")]
//! pub struct Owner {
//!     #[cra(purpose = "send notices", keep = "until the reset")]
//!     pub mail: String,
//! }
//!
//! #[cra::audited(crate::record, event = "owner changed")]
//! pub fn change(owner: &Owner) {
//!     record(&owner.mail);
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
//! pub fn record(event: &str) {
//!     println!("{event}");
//! }
//!
//! #[cra::personal_data(category = "contact")]
//! pub struct Owner {
//!     #[cra(purpose = "send notices", keep = "until the reset")]
//!     pub mail: String,
//! }
//!
//! #[cra::audited(crate::record, event = "owner changed")]
//! pub fn change(owner: &Owner) {
//!     record("the owner was changed");
//!     let _ = owner;
//! }
//! ```
//!
//! ## Limits
//! A value that was taken out of such a type before, and what a method of it gives, are judged by `cleartext_logging`. Whether users
//! can switch records off is not judged.

use crate::model::name::Name;
use crate::model::promise::Promise;
use crate::prelude::*;

pub(crate) static LINT: Lint = Lint {
    level: Level::Deny,
    since: "0.1.0",
    requirements: &[&I_2_L, &I_2_G],
    cwe: &[532],
    tests: false,
    check: &[Check::Workspace(workspace)],
};

fn workspace(model: &Model<'_>, out: &mut Findings<'_>) {
    out.covered(Coverage::of_promises(model, &["audited"]));
    let promises = model.promises();
    let types: Vec<(Name, &Promise)> = ["secret", "personal_data"]
        .into_iter()
        .flat_map(|word| promises.of(word))
        .filter_map(|promise| Some((model.promised_path(promise)?, promise)))
        .collect();
    for promise in promises.of("audited") {
        let (Some((_, view)), Some(sink)) =
            (model.promised_function(promise), promise.names().next())
        else {
            continue;
        };
        let judge = Judge {
            view,
            types: &types,
        };
        for (_, expr) in view.body.iter() {
            let args = match &expr.kind {
                ExprKind::Call { callee, args } => match &view.expr(*callee).kind {
                    ExprKind::Path(path) if path.last().name == *sink => args.to_vec(),
                    _ => continue,
                },
                ExprKind::MethodCall { method, args, .. } if *method == *sink => args.to_vec(),
                ExprKind::Macro(call) if call.path.last().name == *sink => call.args.clone(),
                _ => continue,
            };
            for (place, name) in args.iter().filter_map(|arg| judge.declared(*arg)) {
                out.report(place, format!("a value of `{name}` gets into a record"))
                    .why("records are kept long, copied to other systems and read by many")
                    .help("record that it happened, and an id that says nothing by itself")
                    .related(promise.place, "declared here");
            }
        }
    }
}

/// Looks for values of declared types in an argument.
struct Judge<'m, 'p> {
    view: BodyView<'m>,
    types: &'p [(Name, &'p Promise)],
}

impl Judge<'_, '_> {
    /// The type that was declared.
    fn found(&self, id: ExprId) -> Option<(Name, &Promise)> {
        let ty = self.view.type_of(id)?;
        self.types.iter().find(|(known, _)| *known == ty).copied()
    }

    /// The value in an argument that is of such a type, or a personal field of one.
    fn declared(&self, id: ExprId) -> Option<(Place, &'static str)> {
        let view = &self.view;
        let last = |name: Name| name.as_str().rsplit("::").next().unwrap_or_default();
        match &view.expr(id).kind {
            ExprKind::Field { base, name } => match self.found(*base) {
                Some((ty, promise)) => {
                    is_personal(view.model, promise, *name).then(|| (view.place_of(id), last(ty)))
                }
                None => self.found(id).map(|(ty, _)| (view.place_of(id), last(ty))),
            },
            ExprKind::Ref { operand, .. } => self.declared(*operand),
            ExprKind::MethodCall {
                receiver, method, ..
            } if matches!(
                method.as_str(),
                "clone" | "as_str" | "to_string" | "to_owned" | "as_ref" | "as_bytes"
            ) =>
            {
                self.declared(*receiver)
            }
            ExprKind::Macro(call) => call.args.iter().find_map(|arg| self.declared(*arg)),
            ExprKind::Local(_) => self.found(id).map(|(ty, _)| (view.place_of(id), last(ty))),
            _ => None,
        }
    }
}

/// Whether a field is not said to be harmless.
fn is_personal(model: &Model<'_>, promise: &Promise, name: Name) -> bool {
    let Some(view) = model.item_view(promise.item) else {
        return false;
    };
    let ItemKind::Struct(fields) = &view.item.kind else {
        return true;
    };
    let field = fields.iter().find(|field| field.name == name);
    field.is_some_and(|field| {
        let mut attrs = field.attrs.iter();
        !attrs.any(|attr| attr.meta.mentions("not_personal"))
    })
}
