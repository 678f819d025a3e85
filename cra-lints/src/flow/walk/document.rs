//! Documents that macros make: `doc! { "name": name }` for databases, `json!({ "name": name })`.

use super::Walk;
use crate::flow::api::Port;
use crate::flow::kinds::SinkKind;
use crate::flow::taint::Sinks;
use crate::flow::value::Value;
use crate::model::name::Name;
use crate::model::place::Span;
use crate::model::syntax::{ExprId, MacroCall};

/// Keys of documents whose values a database runs as code.
const RUNS_CODE: &[&str] = &["$where", "$function", "$accumulator", "$expr"];

impl Walk<'_, '_> {
    /// What lies under a key that is written in the program, where a document was written with its keys.
    pub(super) fn under_key(&self, key: ExprId, document: &Value) -> Option<Value> {
        let key = Name::new(&self.view.str(key).filter(|key| key.len() < 64)?);
        let mut known = document.fields().iter();
        known.any(|(name, _)| *name == key).then(|| {
            let parts = document.fields().iter();
            // What was put in later, under whatever key.
            let rest = parts.fold(document.without_known(), |rest, (name, _)| {
                rest.without_field(*name)
            });
            document.field(key).join(&rest)
        })
    }

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
        if kills.is_empty() || runs_what_is_given(written) {
            return values;
        }
        let part = |(at, value): (usize, Value)| match call.args.get(at) {
            Some(arg) if self.is_plain(*arg) => kills.iter().fold(value, |value, kill| {
                super::row::kill_value(&value, kill.sinks, kill.sources)
            }),
            _ => value,
        };
        values.into_iter().enumerate().map(part).collect()
    }

    /// What a function puts into a document under a key of ours, or makes a value of one of: a text or a number holds no
    /// operators.
    pub(super) fn plain_in_document(
        &self,
        path: &str,
        from: Port,
        args: &[ExprId],
        value: Value,
    ) -> Value {
        let put = match (path, from) {
            ("bson::Document::insert", Port::Arg(1)) => {
                let key = args.first().and_then(|key| self.view.str(*key));
                key.is_some_and(|key| !RUNS_CODE.contains(&&*key))
            }
            ("bson::to_bson" | "bson::serialize_to_bson" | "bson::Bson::from", Port::Arg(0)) => {
                true
            }
            _ => false,
        };
        let arg = match from {
            Port::Arg(at) if put => args.get(usize::from(at)),
            _ => None,
        };
        match arg {
            Some(arg) if self.is_plain(*arg) => {
                super::row::harmless(&value, Sinks::of(&[SinkKind::Nosql]))
            }
            _ => value,
        }
    }

    /// Whether something is a text or a number, or a list of such.
    fn is_plain(&self, arg: ExprId) -> bool {
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
    }
}

/// Whether a document, as it is written, has a key whose value is run as code, and anything but a literal there.
fn runs_what_is_given(written: &str) -> bool {
    RUNS_CODE.iter().any(|key| {
        written.match_indices(key).any(|(at, _)| {
            let after = written[at + key.len()..]
                .trim_start_matches('"')
                .trim_start();
            let value = after.strip_prefix(':').map_or("", str::trim_start);
            !value.starts_with('"')
        })
    })
}
