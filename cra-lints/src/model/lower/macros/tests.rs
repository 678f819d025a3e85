//! Macro calls as they come out of the walk.

use crate::model::Model;
use crate::model::syntax::{ExprKind, Literal, MacroCall, Piece};
use crate::model::testing::library;
use crate::model::view::BodyView;
use crate::snapshot::Snapshot;

mod expand;
mod format;
mod known;

/// Looks at every macro call of the function `go` whose body is `text`, children before parents.
fn each_call<T>(text: &str, look: impl Fn(BodyView<'_>, &MacroCall) -> T) -> Vec<T> {
    let snapshot = library(&format!("pub fn go() {{ {text} }}"));
    each_call_of(&snapshot, look)
}

/// Looks at every macro call of a library.
fn each_call_of<T>(snapshot: &Snapshot, look: impl Fn(BodyView<'_>, &MacroCall) -> T) -> Vec<T> {
    let model = Model::new(snapshot);
    let bodies = model.files.iter().flat_map(|file| model.bodies(file));
    let calls = bodies.flat_map(|view| {
        let calls = view.body.exprs.iter().filter_map(|expr| match &expr.kind {
            ExprKind::Macro(call) => Some(&**call),
            _ => None,
        });
        calls.map(move |call| (view, call))
    });
    calls.map(|(view, call)| look(view, call)).collect()
}

/// The text at an argument's place.
fn text(view: BodyView<'_>, call: &MacroCall, arg: usize) -> String {
    view.model.text(view.place_of(call.args[arg])).to_owned()
}

/// What a format string shows: its text, and in brackets the source of each argument with the trait.
fn template(view: BodyView<'_>, call: &MacroCall) -> Option<String> {
    let format = call.format.as_ref()?;
    let at = &view.expr(call.args[format.at]).kind;
    assert!(
        matches!(at, ExprKind::Literal(Literal::Str(_)) | ExprKind::Macro(_)),
        "the format string is text"
    );
    let pieces = format.pieces.iter().map(|piece| match piece {
        Piece::Text(text) => text.to_string(),
        Piece::Arg { arg, shown } => format!("[{} {shown:?}]", text(view, call, *arg)),
    });
    Some(pieces.collect())
}
