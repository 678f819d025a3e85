//! Stories about types: `is!(expression, "type")` and `runs!(call, "callee")` in a small library.

mod callees;
mod forms;
mod library;
mod methods;
mod own;
mod robust;

use super::Callee;
use crate::model::Model;
use crate::model::syntax::{ExprKind, Literal};
use crate::model::testing::library as snapshot;
use crate::snapshot::LibraryInput;

/// A signature text of a library `web` for the stories.
const WEB: &str = include_str!("tests/web.sig");

/// Checks every mark in `text`.
fn story(text: &str) {
    let mut snapshot = snapshot(text);
    snapshot.libraries = vec![LibraryInput {
        name: "web".to_owned(),
        version: "1.0.0".to_owned(),
        text: WEB.into(),
    }];
    for name in ["web", "gone"] {
        let mut dependency = snapshot.packages[0].dependencies[0].clone();
        dependency.extern_name = name.to_owned();
        dependency.package = name.to_owned();
        snapshot.packages[0].dependencies.push(dependency);
    }
    let model = Model::new(&snapshot);
    assert!(model.problems.is_empty(), "{:?}", model.problems);
    let mut marks = 0;
    let mut wrong = Vec::new();
    for view in model.files.iter().flat_map(|file| model.bodies(file)) {
        let types = view.infer();
        for (_, expr) in view.body.iter() {
            let ExprKind::Macro(call) = &expr.kind else {
                continue;
            };
            let name = call.path.last().name;
            let [what, says] = call.args[..] else {
                continue;
            };
            let ExprKind::Literal(Literal::Str(says)) = &view.expr(says).kind else {
                continue;
            };
            let found = match name.as_str() {
                "is" => types.of(what).to_string(),
                "runs" => types
                    .callee(what)
                    .map_or_else(|| "nothing".to_owned(), words),
                _ => continue,
            };
            marks += 1;
            if *found != **says {
                let place = model.text(view.place_of(what));
                wrong.push(format!("`{place}` is {found}, not {says}"));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    let written = text.matches("is!(").count() + text.matches("runs!(").count();
    assert_eq!(marks, written, "every mark is in a body that is read");
}

fn words(callee: &Callee) -> String {
    match callee {
        Callee::Own(path, items) if items.len() == 1 => format!("own {path}"),
        Callee::Own(path, items) => format!("own {path} x{}", items.len()),
        Callee::Foreign(names) => {
            let names: Vec<&str> = names.iter().map(|name| name.as_str()).collect();
            names.join(" | ")
        }
        Callee::Constructor(path) => format!("makes {path}"),
        Callee::Value => "value".to_owned(),
        Callee::Unknown(name) => format!("unknown {name}"),
    }
}
