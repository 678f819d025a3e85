//! # Default that is weaker than declared
//!
//! ## What it checks
//! Structs with `#[cra::secure_default]` that are made with a constant that breaks a condition: in `Default`, in any other function, as
//! the value when nothing is set (`unwrap_or`), and as the default of a field for serde and clap. An assignment of such a constant that
//! always happens counts as well.
//!
//! ## Why it matters
//! rustc and the generated test judge one value. A second constructor, a file without the entry or a command line without the option
//! brings the product up with another one.
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
//! #[cra::secure_default(tls)]
//! pub struct Config {
//!     pub tls: bool,
//! }
//!
//! impl Default for Config {
//!     fn default() -> Self {
//!         Self { tls: true }
//!     }
//! }
//!
//! pub fn from_environment() -> Config {
//!     let tls = std::env::var("TLS").map(|text| text == "on");
//!     Config { tls: tls.unwrap_or(false) }
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
//! #[cra::secure_default(tls)]
//! pub struct Config {
//!     pub tls: bool,
//! }
//!
//! impl Default for Config {
//!     fn default() -> Self {
//!         Self { tls: true }
//!     }
//! }
//!
//! pub fn from_environment() -> Config {
//!     let tls = std::env::var("TLS").map(|text| text == "on");
//!     Config { tls: tls.unwrap_or(true) }
//! }
//! ```
//!
//! ## Limits
//! Conditions that compare a field with a constant are judged, others are not. What stands in a branch was chosen by somebody and is
//! left alone, as are values that are worked out.

use crate::model::name::Name;
use crate::model::syntax::{Attr, MetaValue};
use crate::prelude::*;

pub(crate) static LINT: Lint = Lint {
    level: Level::Deny,
    since: "0.1.0",
    requirements: &[&I_2_B],
    cwe: &[1188, 453],
    tests: false,
    check: &[Check::Workspace(workspace)],
};

fn workspace(model: &Model<'_>, out: &mut Findings<'_>) {
    out.covered(Coverage::of_promises(model, &["secure_default"]));
    for promise in model.promises().of("secure_default") {
        let (Some(ty), Some(view)) = (model.promised_path(promise), model.item_view(promise.item))
        else {
            continue;
        };
        let found = Declared {
            ty,
            conditions: promise.plain().filter_map(Condition::read).collect(),
        };
        if view.item.test || !view.file.ships() {
            continue;
        }
        let mut weak = Vec::new();
        found.fields(&view, &mut weak);
        for file in model.files.iter().filter(|file| file.ships()) {
            for body in model.bodies(file).filter(|body| !body.is_test()) {
                found.body(&body, &mut weak);
            }
        }
        weak.sort_by_key(|(place, _)| *place);
        weak.dedup();
        for (place, condition) in weak {
            out.report(
                place,
                format!("the declared default `{condition}` does not hold here"),
            )
            .why("the product comes up with this value, and nobody asked for it")
            .help("make it the declared one, and let people choose the other")
            .related(promise.place, "declared here");
        }
    }
}

/// A configuration with what its default has to fulfil.
struct Declared {
    ty: Name,
    conditions: Vec<Condition>,
}

impl Declared {
    /// The condition that a field breaks with a value.
    fn broken(&self, field: &str, value: &Value) -> Option<String> {
        let condition = self
            .conditions
            .iter()
            .find(|condition| condition.field == field && condition.holds(value) == Some(false))?;
        Some(condition.text.clone())
    }

    /// Defaults of single fields: those that serde and clap take when nothing is given, and a derived `Default`.
    fn fields(&self, view: &ItemView<'_>, out: &mut Vec<(Place, String)>) {
        let ItemKind::Struct(fields) = &view.item.kind else {
            return;
        };
        let derived = view
            .item
            .attrs
            .iter()
            .find(|attr| attr.meta.is(&["derive"]) && attr.meta.mentions("Default"));
        for field in fields {
            let nothing = match field.ty.as_path() {
                Some(path) if path.is(&["bool"]) => Value::Bool(false),
                _ => Value::Int(0),
            };
            let name = field.name.as_str();
            if let Some(attr) = derived {
                let weak = self.broken(name, &nothing);
                out.extend(weak.map(|weak| (view.place(attr.span), weak)));
            }
            for attr in &field.attrs {
                let given = match attr.meta.path.as_ref().map(|path| path.last().name) {
                    Some(word) if word == "serde" => by_serde(view, attr, &nothing),
                    Some(word) if word == "arg" || word == "clap" => by_clap(attr, &nothing),
                    _ => None,
                };
                let weak = given.and_then(|value| self.broken(name, &value));
                out.extend(weak.map(|weak| (view.place(field.span), weak)));
            }
        }
    }

    /// Values that are made, and settings that are assigned, in a body.
    fn body(&self, view: &BodyView<'_>, out: &mut Vec<(Place, String)>) {
        for (id, expr) in view.body.iter() {
            match &expr.kind {
                ExprKind::Struct { path, fields, .. } if !view.is_conditional(id) => {
                    let made = match path.is(&["Self"]) {
                        true => view.self_type(),
                        false => view.resolve(path).map(|found| found.path),
                    };
                    if made != Some(self.ty) {
                        continue;
                    }
                    for field in fields {
                        let value = fallback(view, field.value);
                        let weak = value.and_then(|value| self.broken(field.name.as_str(), &value));
                        out.extend(weak.map(|weak| (view.place(field.span), weak)));
                    }
                }
                ExprKind::Assign(None, target, value) if !view.is_conditional(id) => {
                    let ExprKind::Field { base, name } = &view.expr(*target).kind else {
                        continue;
                    };
                    if view.type_of(*base) != Some(self.ty) {
                        continue;
                    }
                    let value = fallback(view, *value);
                    let weak = value.and_then(|value| self.broken(name.as_str(), &value));
                    out.extend(weak.map(|weak| (view.place(expr.span), weak)));
                }
                _ => {}
            }
        }
    }
}

/// The constant that an expression is worth, always or when nothing was set.
fn fallback(view: &BodyView<'_>, id: ExprId) -> Option<Value> {
    if let Some(value) = view.value(id) {
        return Some(value);
    }
    match &view.expr(id).kind {
        ExprKind::MethodCall { method, args, .. } => match (method.as_str(), &**args) {
            ("unwrap_or", [value]) | ("map_or", [value, _]) => view.value(*value),
            ("unwrap_or_default", []) => Some(Value::Bool(false)),
            _ => None,
        },
        ExprKind::Local(local) => fallback(view, view.only_value(*local)?),
        _ => None,
    }
}

/// What serde takes when the entry is missing: nothing of it with `default`, or what a function gives.
fn by_serde(view: &ItemView<'_>, attr: &Attr, nothing: &Value) -> Option<Value> {
    let default = attr.meta.list().iter().find(|meta| meta.is(&["default"]))?;
    let Some(path) = default.string() else {
        return Some(nothing.clone());
    };
    let name = Name::new(path.rsplit("::").next()?);
    let found = view
        .model
        .resolve_name(view.file.id, view.item.scope, name)?;
    let (_, body) = view.model.function(found.item?)?;
    body.value(body.body.root())
}

/// What clap takes when the option is missing: what is written, or off for a flag.
fn by_clap(attr: &Attr, nothing: &Value) -> Option<Value> {
    let list = attr.meta.list();
    let written = list
        .iter()
        .find(|meta| meta.is(&["default_value_t"]) || meta.is(&["default_value"]));
    if let Some(meta) = written {
        return match &meta.value {
            MetaValue::Literal(Literal::Bool(value)) => Some(Value::Bool(*value)),
            MetaValue::Literal(Literal::Int(value)) => {
                i128::try_from((*value)?).ok().map(Value::Int)
            }
            MetaValue::Literal(Literal::Str(text)) => constant(text),
            _ => None,
        };
    }
    let decided = list
        .iter()
        .any(|meta| meta.is(&["action"]) || meta.is(&["skip"]));
    (matches!(nothing, Value::Bool(_)) && !decided).then(|| nothing.clone())
}

/// A condition on a field.
struct Condition {
    field: String,
    compares: &'static str,
    value: Value,
    text: String,
}

impl Condition {
    fn read(text: &str) -> Option<Self> {
        let (field, compares, value) = match ["==", "!=", "<=", ">=", "<", ">"]
            .into_iter()
            .find_map(|sign| Some((sign, text.split_once(sign)?)))
        {
            Some((sign, (field, value))) => (field.trim(), sign, constant(value.trim())?),
            None => match text.strip_prefix('!') {
                Some(field) => (field.trim(), "==", Value::Bool(false)),
                None => (text, "==", Value::Bool(true)),
            },
        };
        let is_name = |c: char| c.is_alphanumeric() || c == '_';
        field.chars().all(is_name).then(|| Self {
            field: field.to_owned(),
            compares,
            value,
            text: text.to_owned(),
        })
    }

    /// Whether a value fulfils it; `None` when the two cannot be compared.
    fn holds(&self, value: &Value) -> Option<bool> {
        let order = match (value, &self.value) {
            (Value::Bool(left), Value::Bool(right)) => left.cmp(right),
            (Value::Int(left), Value::Int(right)) => left.cmp(right),
            (Value::Str(left), Value::Str(right)) => left.cmp(right),
            _ => return None,
        };
        Some(match self.compares {
            "==" => order.is_eq(),
            "!=" => order.is_ne(),
            "<=" => order.is_le(),
            ">=" => order.is_ge(),
            "<" => order.is_lt(),
            _ => order.is_gt(),
        })
    }
}

/// A constant as it is written.
fn constant(text: &str) -> Option<Value> {
    match text {
        "true" => Some(Value::Bool(true)),
        "false" => Some(Value::Bool(false)),
        _ => match text
            .strip_prefix('"')
            .and_then(|text| text.strip_suffix('"'))
        {
            Some(text) => Some(Value::Str(text.to_owned())),
            None => text.replace('_', "").parse().ok().map(Value::Int),
        },
    }
}
