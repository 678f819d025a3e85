//! Where the path that an expression gives begins: in a folder that a variable names, in a text, or nobody knows where.

use super::steps::Steps;
use super::syntax::{ExprId, ExprKind, MacroCall, Path};
use super::view::BodyView;

/// Where a path begins.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Origin {
    /// In the folder, or with the value, that a variable of the environment gives.
    Variable(String),
    /// In the current folder.
    Current,
    /// In the home folder or one of its kin.
    Home,
    /// In the folder for temporary files.
    Temporary,
    /// With this text.
    Text(String),
}

/// Methods that give a path that begins as what they are called on.
const KEEPING: &[&str] = &[
    "unwrap",
    "expect",
    "unwrap_or",
    "unwrap_or_else",
    "unwrap_or_default",
    "ok",
    "ok_or",
    "ok_or_else",
    "map_err",
    "context",
    "with_context",
    "clone",
    "to_owned",
    "to_path_buf",
    "to_string",
    "to_str",
    "to_string_lossy",
    "into",
    "into_string",
    "into_os_string",
    "as_path",
    "as_ref",
    "as_str",
    "as_os_str",
    "display",
    "join",
    "parent",
    "with_extension",
    "with_file_name",
    "canonicalize",
    "borrow",
    "into_boxed_path",
    "as_deref",
    "into_owned",
    "ancestors",
    "nth",
    "next",
    "path",
];

impl BodyView<'_> {
    /// Where the path that an expression gives begins.
    pub fn path_origin(&self, id: ExprId) -> Option<Origin> {
        self.origin_of_path(id, Steps::new(&Steps::all()))
    }

    /// The text that an expression is worth, functions of the workspace without parameters looked through.
    pub fn given_text(&self, id: ExprId) -> Option<String> {
        match self.path_origin(id)? {
            Origin::Text(text) => Some(text),
            _ => None,
        }
    }

    fn origin_of_path(&self, id: ExprId, steps: Steps<'_>) -> Option<Origin> {
        let steps = steps.next()?;
        if let Some(text) = self.str(id) {
            return Some(Origin::Text(text));
        }
        let look = |id: ExprId| self.origin_of_path(id, steps);
        match &self.expr(id).kind {
            ExprKind::Local(local) => {
                let origin = look(self.body.local(*local).init?)?;
                // What is added to a folder stays in it; a text may become another.
                let stays = !matches!(origin, Origin::Text(_)) || !self.is_changed(*local);
                stays.then_some(origin)
            }
            ExprKind::Path(path) => {
                let constant = self.constant(path)?;
                constant.origin_of_path(constant.body.root(), steps)
            }
            ExprKind::Ref { operand, .. } | ExprKind::Try(operand) => look(*operand),
            ExprKind::Block { tail, .. } => look((*tail)?),
            ExprKind::Macro(call) => self.origin_of_macro(call, steps),
            ExprKind::Call { callee, args } => {
                let ExprKind::Path(path) = &self.expr(*callee).kind else {
                    return None;
                };
                self.origin_of_call(path, args, steps)
            }
            ExprKind::MethodCall {
                receiver,
                method,
                args,
                ..
            } if KEEPING.contains(&method.as_str()) => {
                if let ("join", Some(part)) = (method.as_str(), args.first())
                    && let Some(Origin::Text(text)) = look(*part)
                    && text.starts_with('/')
                {
                    return Some(Origin::Text(text));
                }
                look(*receiver)
            }
            _ => None,
        }
    }

    fn origin_of_macro(&self, call: &MacroCall, steps: Steps<'_>) -> Option<Origin> {
        match call.path.last().name.as_str() {
            "env" | "option_env" => Some(Origin::Variable(self.str(*call.args.first()?)?)),
            "concat" => self.origin_of_path(*call.args.first()?, steps),
            "format" => {
                let text = self.str(*call.args.first()?)?;
                let Some(name) = text.strip_prefix('{') else {
                    return Some(Origin::Text(text));
                };
                let name = name.split(['}', ':']).next().unwrap_or_default();
                if name.is_empty() || name == "0" {
                    return self.origin_of_path(*call.args.get(1)?, steps);
                }
                let named = call
                    .names
                    .iter()
                    .position(|known| known.is_some_and(|known| known == *name));
                if let Some(at) = named {
                    return self.origin_of_path(call.args[at], steps);
                }
                // Named inside the text only: the local of that name, when there is one of it.
                let mut locals = self.body.locals.iter().filter(|local| local.name == *name);
                match (locals.next(), locals.next()) {
                    (Some(only), None) => self.origin_of_path(only.init?, steps),
                    _ => None,
                }
            }
            _ => None,
        }
    }

    fn origin_of_call(&self, path: &Path, args: &[ExprId], steps: Steps<'_>) -> Option<Origin> {
        let known = self.resolve(path)?;
        if let Some((file, item)) = known.item {
            return match args {
                [] => self.origin_of_function(file, item, steps),
                // A wrapper around `env::var` takes the name as its text.
                [name] => {
                    let text = self.str(*name)?;
                    let name = !text.is_empty()
                        && text.chars().all(|char| {
                            char.is_ascii_uppercase() || char.is_ascii_digit() || char == '_'
                        });
                    name.then_some(Origin::Variable(text))
                }
                _ => None,
            };
        }
        match (known.path.as_str(), args) {
            ("std::env::var" | "std::env::var_os", [name]) => {
                Some(Origin::Variable(self.str(*name)?))
            }
            ("std::env::current_dir", _) => Some(Origin::Current),
            ("std::env::temp_dir", _) => Some(Origin::Temporary),
            _ if known.last().ends_with("home_dir") || known.krate() == "dirs" => {
                Some(Origin::Home)
            }
            (_, [only])
                if matches!(
                    known.last(),
                    "new" | "from" | "Some" | "Ok" | "canonicalize" | "absolute"
                ) =>
            {
                self.origin_of_path(*only, steps)
            }
            _ => None,
        }
    }

    fn origin_of_function(
        &self,
        file: super::place::FileId,
        item: super::syntax::ItemId,
        steps: Steps<'_>,
    ) -> Option<Origin> {
        let file = self.model.file(file);
        let tree = file.tree.as_ref()?;
        let super::syntax::ItemKind::Fn(function) = &tree.item(item).kind else {
            return None;
        };
        let view = BodyView {
            model: self.model,
            file,
            tree,
            body: tree.body(function.body?),
        };
        view.origin_of_path(view.body.root(), steps)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::Model;
    use crate::model::testing::library;

    #[test]
    fn paths_are_followed_to_where_they_begin() {
        let snapshot = library(
            r#"use std::{env, path::{Path, PathBuf}};
            fn out() -> PathBuf { PathBuf::from(env::var_os("OUT_DIR").unwrap()) }
            fn tool() -> &'static str { "curl" }
            pub fn go(given: &Path) {
                let mut dir = out(); dir.push("x");
                let base = env!("CARGO_MANIFEST_DIR");
                take(dir.join("a.rs")); take(format!("{}/a", base)); take(format!("{base}/b")); take(Path::new("src/c.rs"));
                take(out().join("/etc/d")); take(given.join("e")); take(tool()); take(env::temp_dir().join("f"));
            }"#,
        );
        let model = Model::new(&snapshot);
        let origins: Vec<Option<Origin>> = model
            .files
            .iter()
            .flat_map(|file| model.bodies(file))
            .flat_map(|body| body.calls())
            .filter(|call| call.name == "take")
            .map(|call| call.view.path_origin(call.args[0]))
            .collect();
        let text = |text: &str| Some(Origin::Text(text.to_owned()));
        let variable = |name: &str| Some(Origin::Variable(name.to_owned()));
        assert_eq!(
            origins,
            [
                variable("OUT_DIR"),
                variable("CARGO_MANIFEST_DIR"),
                variable("CARGO_MANIFEST_DIR"),
                text("src/c.rs"),
                text("/etc/d"),
                None,
                text("curl"),
                Some(Origin::Temporary),
            ]
        );
    }
}
