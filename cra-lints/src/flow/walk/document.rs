//! Documents that macros make for databases: `doc! { "name": name }`.

use super::Walk;
use crate::flow::value::Value;
use crate::model::place::Span;
use crate::model::syntax::{ExprId, MacroCall};

/// Keys of documents whose values a database runs as code.
const RUNS_CODE: &[&str] = &["$where", "$function", "$accumulator", "$expr"];

impl Walk<'_, '_> {
    /// The parts of a document: a text or a number under a key of ours is looked for as it is, and only a whole value
    /// of the other side's can hold operators of its own.
    pub(super) fn plain_parts(
        &self,
        call: &MacroCall,
        values: Vec<Value>,
        span: Span,
    ) -> Vec<Value> {
        let kills = self.row_of(call).map_or(&[][..], |api| api.kills);
        let written = self.view.file.text.get(span.range()).unwrap_or_default();
        if kills.is_empty() || RUNS_CODE.iter().any(|key| written.contains(key)) {
            return values;
        }
        let is_plain = |arg: ExprId| {
            let mut ty = self.ty(arg).peel_refs();
            while let (Some(path), [inner]) = (ty.path(), ty.args())
                && matches!(
                    path.as_str(),
                    "std::vec::Vec" | "std::option::Option" | "std::borrow::Cow"
                )
            {
                ty = inner.peel_refs();
            }
            let text = ["std::string::String", "std::str", "str"];
            ty.is_scalar() || text.iter().any(|path| ty.is(path))
        };
        let part = |(at, value): (usize, Value)| match call.args.get(at) {
            Some(arg) if is_plain(*arg) => kills.iter().fold(value, |value, kill| {
                super::row::kill_value(&value, kill.sinks, kill.sources)
            }),
            _ => value,
        };
        values.into_iter().enumerate().map(part).collect()
    }
}
