//! Types of the workspace that servers turn into answers: what a handler gives back goes through their own functions.

use rustc_hash::FxHashMap;

use super::program::Function;
use crate::model::name::Name;
use crate::model::syntax::{Type, TypeKind};
use crate::model::view::BodyView;

/// The functions by which a type becomes an answer.
const ANSWERS: &[&str] = &["into_response", "respond_to", "error_response"];

/// By type, the functions that turn its values into answers.
pub(super) type Answers = FxHashMap<Name, Vec<usize>>;

/// Which functions of the workspace turn values of which types into answers.
pub(super) fn answers(functions: &[Function<'_>]) -> Answers {
    let mut out = Answers::default();
    for (at, function) in functions.iter().enumerate() {
        if function.signature.has_self
            && ANSWERS.contains(&function.item.name.as_str())
            && let Some(ty) = function.view.self_type()
        {
            out.entry(ty).or_default().push(at);
        }
    }
    out
}

/// A part of what a handler gives back, and the functions that turn it into an answer.
pub(super) struct Answer {
    /// Whether it is the error of a `Result`, or else what is in it.
    pub(super) error: bool,
    pub(super) functions: Vec<usize>,
}

/// The parts of what a function gives back that have functions of their own to become answers.
pub(super) fn of_signature(
    view: &BodyView<'_>,
    ret: Option<&Type>,
    known: &Answers,
) -> Vec<Answer> {
    let mut out = Vec::new();
    if let Some(ret) = ret.filter(|_| !known.is_empty()) {
        find(view, ret, false, known, &mut out, 0);
    }
    out
}

/// Types within types deeper than this are not looked into.
const MAX_DEPTH: u32 = 4;

fn find(
    view: &BodyView<'_>,
    ty: &Type,
    error: bool,
    known: &Answers,
    out: &mut Vec<Answer>,
    depth: u32,
) {
    if depth > MAX_DEPTH {
        return;
    }
    match &ty.kind {
        TypeKind::Tuple(parts) => {
            for part in parts {
                find(view, part, error, known, out, depth + 1);
            }
        }
        TypeKind::Path(path) => {
            let named = view.resolve(path).map(|named| named.path);
            if let Some(functions) = named.and_then(|name| known.get(&name)) {
                out.push(Answer {
                    error,
                    functions: functions.clone(),
                });
                return;
            }
            let last = path.last();
            if last.name.as_str().ends_with("Result") && last.args.len() < 2 {
                // `Result<T>` of the program's own error, which the alias says.
                let errors = known
                    .iter()
                    .filter(|(name, _)| name.as_str().ends_with("Error"));
                let functions: Vec<usize> = errors
                    .flat_map(|(_, functions)| functions)
                    .copied()
                    .collect();
                if !functions.is_empty() {
                    out.push(Answer {
                        error: true,
                        functions,
                    });
                }
            }
            for (at, arg) in last.args.iter().enumerate() {
                let error = error || at == 1 && last.name.as_str().ends_with("Result");
                find(view, arg, error, known, out, depth + 1);
            }
        }
        _ => {}
    }
}
