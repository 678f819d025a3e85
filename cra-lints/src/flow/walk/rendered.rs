//! Calls of template engines: what of the values that they are given is in the page as it is.

use std::sync::Arc;

use super::Walk;
use super::call::{Given, last};
use super::row::harmless;
use crate::flow::kinds::SinkKind;
use crate::flow::knowledge::krate;
use crate::flow::known::{Known, Target};
use crate::flow::taint::Sinks;
use crate::flow::template::{Dialect, Names, shown_raw};
use crate::flow::value::Value;
use crate::model::name::Name;
use crate::model::syntax::{ExprId, ExprKind, Item, ItemKind, Meta};
use crate::model::ty::Ty;
use crate::model::values::Value as Constant;

/// The part of an engine that says that it does not escape.
const RAW: &str = "#raw";

/// A template, as far as its text is written in the program.
struct Template {
    text: Arc<str>,
    dialect: Dialect,
    /// Whether it escapes what it is not told to leave.
    escapes: bool,
}

impl Walk<'_, '_> {
    /// What a call of a template engine gives, where the template is known.
    pub(super) fn rendered(
        &mut self,
        id: ExprId,
        paths: &[Name],
        name: Name,
        receiver: Option<ExprId>,
        given: &Given,
    ) -> Option<Value> {
        let library = paths.first().map_or("", |path| krate(path.as_str()));
        let known = matches!(
            library,
            "tera" | "minijinja" | "handlebars" | "liquid" | "mustache" | "ramhorns"
        );
        if !known {
            return self.derived(receiver?, name, &given.receiver);
        }
        let args = &given.args;
        let text = |at: usize| args.get(at).and_then(text_of);
        let engine = &given.receiver;
        let (template, data) = match (library, name.as_str()) {
            ("tera", "one_off") => {
                let escapes = args.get(2)?.constant() == Some(&Constant::Bool(true));
                (jinja(text(0)?, escapes), 1)
            }
            ("tera", "render_str") => (jinja(text(0)?, false), 1),
            ("minijinja", "render_str") => (jinja(text(0)?, self.escapes_all(engine)), 1),
            ("minijinja", "render_named_str") => {
                let escapes = is_page(&text(0)?) && !is_raw(engine);
                (jinja(text(1)?, escapes), 2)
            }
            ("tera", "render") => {
                let called = text(0)?;
                let text = self.analysis.program.template(&called)?;
                (jinja(text, is_page(&called) && !is_raw(engine)), 1)
            }
            ("minijinja" | "liquid", "render") => (jinja(text_of(engine)?, !is_raw(engine)), 0),
            ("handlebars", "render_template") => (braces(text(0)?, !is_raw(engine)), 1),
            ("handlebars", "render") => {
                let text = self.analysis.program.template(&text(0)?)?;
                (braces(text, !is_raw(engine)), 1)
            }
            ("mustache", "render_to_string") | ("ramhorns", "render") => {
                (braces(text_of(engine)?, true), 0)
            }
            _ => return self.told_engine(library, name, receiver, given),
        };
        let data = args.get(data).cloned().unwrap_or_default();
        Some(self.page_of(id, &template, &data, name))
    }

    /// What a template shows of the values that it is given.
    fn page_of(&mut self, id: ExprId, template: &Template, data: &Value, name: Name) -> Value {
        let place = self.call_place(id);
        let words = self.words(&format!("through `{name}`"));
        let escaped = harmless(
            &data.flattened(),
            Sinks::of(&[SinkKind::Html, SinkKind::Answer]),
        );
        let raw = shown_raw(&template.text, template.dialect, template.escapes);
        let shown = raw.iter().map(|path| part(data, path).flattened());
        shown
            .fold(escaped, |out, shown| out.join(&shown))
            .through(place, &words)
    }

    /// What an engine is told: how it escapes, and what its templates are.
    fn told_engine(
        &mut self,
        library: &str,
        name: Name,
        receiver: Option<ExprId>,
        given: &Given,
    ) -> Option<Value> {
        let args = &given.args;
        let first = args.first();
        let raw = match (library, name.as_str()) {
            ("handlebars", "register_escape_fn") => {
                let foreign = matches!(first?.what(), Known::Foreign(path) if last(path.as_str()) == "no_escape");
                foreign || self.gives_back(first?)
            }
            ("tera", "autoescape_on") => self.lists_nothing(receiver?),
            ("minijinja", "set_auto_escape_callback") => self.mentions(first?, "None"),
            ("tera", "insert") => {
                let key = first.and_then(text_of)?;
                let value = args.get(1)?.without_known();
                let (target, _) = self.target(receiver?)?;
                return self.keep_part(&target, &key, value);
            }
            ("minijinja", "get_template") => {
                let called = first.and_then(text_of)?;
                let text = self.analysis.program.template(&called)?;
                let raw = !is_page(&called) || is_raw(&given.receiver);
                return Some(template_value(text, raw));
            }
            ("minijinja", "template_from_str") => {
                let raw = !self.escapes_all(&given.receiver);
                return Some(template_value(first.and_then(text_of)?, raw));
            }
            ("minijinja", "template_from_named_str") => {
                let raw = !is_page(&first.and_then(text_of)?) || is_raw(&given.receiver);
                return Some(template_value(args.get(1).and_then(text_of)?, raw));
            }
            ("liquid", "parse") => {
                return Some(template_value(first.and_then(text_of)?, true));
            }
            ("mustache", "compile_str") | ("ramhorns", "new") => {
                return Some(template_value(first.and_then(text_of)?, false));
            }
            _ => return None,
        };
        let (target, _) = self.target(receiver?)?;
        let mut target = target;
        target.path.push(Name::new(RAW));
        let held = Value::known(Known::Constant(Constant::Bool(raw)));
        self.state.write(&target, held, false);
        Some(Value::NONE)
    }

    /// Keeps a value under its key.
    fn keep_part(&mut self, target: &Target, key: &str, value: Value) -> Option<Value> {
        let mut target = target.clone();
        target.path.push(Name::new(key));
        self.state.write(&target, value, false);
        Some(Value::NONE)
    }

    /// Whether an engine was told to escape whatever the template is called.
    fn escapes_all(&self, engine: &Value) -> bool {
        engine.field(Name::new(RAW)).constant() == Some(&Constant::Bool(false))
    }

    /// `|text| text.to_owned()`: a function that escapes nothing.
    fn gives_back(&self, function: &Value) -> bool {
        let Some(closure) = self.own_closure(function) else {
            return false;
        };
        let ExprKind::Closure { body, .. } = &self.view.expr(closure).kind else {
            return false;
        };
        self.looked_at(*body).is_some()
    }

    fn lists_nothing(&self, receiver: ExprId) -> bool {
        let around = self.around.get_or_init(|| self.view.around());
        let Some(call) = around.parent(receiver) else {
            return false;
        };
        let ExprKind::MethodCall { args, .. } = &self.view.expr(call).kind else {
            return false;
        };
        args.first()
            .is_some_and(|list| match &self.view.expr(*list).kind {
                ExprKind::Array(parts) => parts.is_empty(),
                ExprKind::Macro(call) => call.args.is_empty(),
                _ => false,
            })
    }

    /// Whether a closure names something: which way of escaping it chooses.
    fn mentions(&self, function: &Value, word: &str) -> bool {
        let Some(closure) = self.own_closure(function) else {
            return false;
        };
        let text = self.view.file.text.get(self.span(closure).range());
        text.is_some_and(|text| text.contains(word) && !text.contains("Html"))
    }

    /// A page whose template stands in an attribute of its type: `#[template(source = "…", ext = "html")]`.
    fn derived(&self, page: ExprId, name: Name, held: &Value) -> Option<Value> {
        if !matches!(name.as_str(), "render" | "to_string" | "render_once") {
            return None;
        }
        let raw = self.shown_by_type(self.ty(page))?;
        let shown = raw.iter().map(|path| part(held, path).flattened());
        let escaped = harmless(
            &held.flattened(),
            Sinks::of(&[SinkKind::Html, SinkKind::Answer]),
        );
        Some(shown.fold(escaped, |out, shown| out.join(&shown)))
    }

    /// The fields that a type with a template shows as they are.
    pub(super) fn shown_by_type(&self, ty: Ty) -> Option<Vec<Names>> {
        let model = self.view.model;
        let (file, item) = model.item_at(ty.peel_refs().path()?)?;
        let item = model.file(file).tree.as_ref()?.item(item);
        let ItemKind::Struct(_) = &item.kind else {
            return None;
        };
        let template = of_attributes(item)?;
        Some(shown_raw(
            &template.text,
            template.dialect,
            template.escapes,
        ))
    }
}

/// The template that the attributes of a type hold.
fn of_attributes(item: &Item) -> Option<Template> {
    let attr = item.attrs.iter().find(|attr| attr.meta.is(&["template"]))?;
    let text = |word: &str| {
        let is = |meta: &&Meta| meta.is(&[word]);
        attr.meta.list().iter().find(is).and_then(Meta::string)
    };
    let page = text("ext").is_none_or(|ext| matches!(ext, "html" | "htm" | "xml" | "svg"));
    let escapes = match text("escape") {
        Some(how) => how != "none" && how != "txt",
        None => page,
    };
    Some(jinja(Arc::from(text("source")?), escapes))
}

/// What `json!({ "name": name })` makes: each value under its key.
pub(super) fn keyed_parts(names: &[Option<Name>], values: &[Value]) -> Value {
    let whole = || super::operator::join_all(values).without_known();
    if names.iter().any(Option::is_none) || names.len() > MAX_KEYS {
        return whole();
    }
    let mut parts: Vec<(Name, Value)> = Vec::new();
    for (name, value) in names.iter().flatten().zip(values) {
        let value = value.without_known();
        match parts.iter_mut().find(|(known, _)| known == name) {
            Some((_, held)) => *held = held.join(&value),
            None => parts.push((*name, value)),
        }
    }
    Value::parts(parts)
}

/// Documents with more keys are not taken apart.
const MAX_KEYS: usize = 10;

fn jinja(text: Arc<str>, escapes: bool) -> Template {
    Template {
        text,
        dialect: Dialect::Jinja,
        escapes,
    }
}

fn braces(text: Arc<str>, escapes: bool) -> Template {
    Template {
        text,
        dialect: Dialect::Mustache,
        escapes,
    }
}

/// A template by its text, and whether it escapes nothing by itself.
fn template_value(text: Arc<str>, raw: bool) -> Value {
    let raw = Value::known(Known::Constant(Constant::Bool(raw)));
    Value::parts([(Name::new(RAW), raw)])
        .with_known(Known::Constant(Constant::Str(text.to_string())))
}

fn text_of(value: &Value) -> Option<Arc<str>> {
    match value.constant() {
        Some(Constant::Str(text)) => Some(Arc::from(text.as_str())),
        _ => None,
    }
}

fn is_raw(engine: &Value) -> bool {
    engine.field(Name::new(RAW)).constant() == Some(&Constant::Bool(true))
}

/// Whether engines escape in a template of this name by themselves.
fn is_page(name: &str) -> bool {
    let name = name.trim_end_matches(".j2").trim_end_matches(".tera");
    [".html", ".htm", ".xml"]
        .iter()
        .any(|end| name.ends_with(end))
}

/// The part of the values for a template that a path of names leads to.
fn part(data: &Value, path: &Names) -> Value {
    path.iter()
        .fold(data.clone(), |value, name| value.field(Name::new(name)))
}
