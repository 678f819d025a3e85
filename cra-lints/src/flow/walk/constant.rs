//! What constants and statics of the workspace are worth.

use super::{MAX_NESTING, Walk};
use crate::flow::constants::Constant;
use crate::flow::defaults::Default;
use crate::flow::known::Known;
use crate::flow::taint::Origin;
use crate::flow::value::Value;
use crate::model::name::Name;
use crate::model::place::Span;
use crate::model::syntax::{BodyOwner, ExprId, Path};
use crate::model::view::BodyView;

/// Constants longer than this are tables, of which no part is told apart.
const MAX_EXPRS: usize = 1_000;

impl<'a, 'm> Walk<'a, 'm> {
    /// The value of the constant that a path names; for other names what they stand for.
    pub(super) fn constant_of(&mut self, path: &Path) -> Value {
        let Some(constant) = self.view.constant(path) else {
            let promised = self.view.promised(path);
            if !promised.is_empty() {
                let values = promised.into_iter().map(|one| self.constant_in(one));
                return super::operator::join_all(&values.collect::<Vec<_>>());
            }
            return match self.view.resolve(path) {
                Some(named) => Value::known(Known::Named(named.path)),
                None => Value::NONE,
            };
        };
        self.constant_in(constant)
    }

    /// The value of a constant.
    fn constant_in(&mut self, constant: BodyView<'m>) -> Value {
        let BodyOwner::Item(item) = constant.body.owner else {
            return Value::NONE;
        };
        let key = (constant.file.id, item);
        if let Some(known) = self.analysis.constants.get((key, self.nesting)) {
            self.cut = self.cut.with(known.cut);
            return known.value;
        }
        if self.nesting >= MAX_NESTING || constant.body.exprs.len() > MAX_EXPRS {
            return Value::NONE;
        }
        // The body is in the same model; only the borrow of the walk is shorter.
        let view = constant;
        let types = view.infer();
        let mut walk = Walk::new(self.analysis, view, types, self.nesting + 1);
        let value = walk.eval(view.body.root());
        let value = match value.what() {
            Known::Closure(..) => Value::NONE,
            _ => value,
        };
        self.cut = self.cut.with(walk.cut);
        let constant = Constant {
            value: value.clone(),
            hits: walk.hits.into(),
            cut: walk.cut,
        };
        self.analysis.constants.keep((key, self.nesting), constant);
        value
    }

    /// A field of a value, or what its attributes say that it is when nobody says otherwise.
    pub(super) fn or_default(&mut self, base: ExprId, name: Name, held: &Value) -> Value {
        let field = held.field(name);
        let analysis = self.analysis;
        if !analysis.tracks_constants || analysis.defaults.is_empty() {
            return field;
        }
        // What the program itself puts there is no default.
        let is_put = held.fields().iter().any(|(known, _)| *known == name);
        let owner = self.ty(base).peel_refs().path().filter(|_| !is_put);
        let value = match owner.and_then(|owner| analysis.defaults.of(owner, name)) {
            Some(Default::Text(place)) => {
                let mut taint = self.taint(Origin::Constant, Span::default(), None);
                taint.site = place;
                Value::from_taint(taint)
            }
            Some(Default::Function(item)) => match self.view.model.body_of(item.0, item.1) {
                Some(body) => self
                    .constant_in(body)
                    .flattened()
                    .filtered(&|taint| taint.origin == Origin::Constant),
                None => return field,
            },
            None => return field,
        };
        field.join(&value)
    }
}
