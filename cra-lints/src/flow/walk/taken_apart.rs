//! Patterns that take apart what is written beside them: lists whose elements are known one by one, and parts that are lent
//! for change.

use super::{Walk, index_name};
use crate::flow::known::Target;
use crate::flow::value::{MAX_DEPTH, Value};
use crate::model::name::Name;
use crate::model::syntax::{ExprId, PatId, PatKind};

impl Walk<'_, '_> {
    /// Binds the names of a pattern to what an expression is worth: of a list that is written in the program each to its
    /// own element, `let [first, _, last] = ["a", name, "b"]`.
    pub(super) fn bind_parts(&mut self, pat: PatId, value: Value, from: ExprId) {
        match self.elements_bound(pat, from) {
            Some(parts) => {
                for (part, held) in parts {
                    self.bind(part, held);
                }
            }
            None => self.bind(pat, value),
        }
        if !self.takes_apart
            && self.lends_parts(pat)
            && let Some((target, false)) = self.target(from)
            && !Self::is_entry(&self.state.at(&target))
            // What callers lend is told apart by its parts: with all that is put there, these would be too many.
            && !self.parameter_locals().iter().any(|(_, param)| *param == target.local)
        {
            self.lend_parts(pat, target);
        }
    }

    /// What each part of a pattern is bound to that takes apart a list whose elements are written.
    fn elements_bound(&mut self, pat: PatId, from: ExprId) -> Option<Vec<(PatId, Value)>> {
        let mut pattern = &self.view.body.pat(pat).kind;
        while let PatKind::Ref(inner) = pattern {
            pattern = &self.view.body.pat(*inner).kind;
        }
        let PatKind::Slice(parts) = pattern else {
            return None;
        };
        let view = self.view;
        let elements = view.elements(from);
        let known = |(other, element): &(crate::model::view::BodyView<'_>, ExprId)| {
            std::ptr::eq(other.body, view.body) && self.stays_written(*element)
        };
        if elements.len() < 2 || !elements.iter().all(known) {
            return None;
        }
        let is_rest = |part: &PatId| match &view.body.pat(*part).kind {
            PatKind::Rest => true,
            PatKind::Bind(_, Some(sub)) => matches!(view.body.pat(*sub).kind, PatKind::Rest),
            _ => false,
        };
        let rest = parts.iter().position(is_rest);
        let fits = match rest {
            Some(_) => parts.len() - 1 <= elements.len(),
            None => parts.len() == elements.len(),
        };
        if !fits {
            return None;
        }
        let behind = rest.map_or(0, |rest| parts.len() - 1 - rest);
        let mut out = Vec::with_capacity(parts.len());
        for (at, part) in parts.iter().enumerate() {
            let range = match rest {
                Some(rest) if at == rest => rest..elements.len() - behind,
                Some(rest) if at > rest => {
                    let at = elements.len() + at - parts.len();
                    at..at + 1
                }
                _ => at..at + 1,
            };
            let values = elements[range].iter().map(|(_, element)| *element);
            let values: Vec<Value> = values.map(|element| self.eval(element)).collect();
            out.push((*part, super::operator::join_all(&values)));
        }
        Some(out)
    }

    /// Whether a pattern lends parts for change: `Some(ref mut name)`.
    fn lends_parts(&self, pat: PatId) -> bool {
        let any = |parts: &[PatId]| parts.iter().any(|part| self.lends_parts(*part));
        match &self.view.body.pat(pat).kind {
            PatKind::Bind(local, _) => self.view.body.local(*local).lent,
            PatKind::TupleStruct(_, parts) | PatKind::Tuple(parts) => any(parts),
            PatKind::Struct(_, fields) => fields.iter().any(|(_, part)| self.lends_parts(*part)),
            _ => false,
        }
    }

    /// Names that a pattern binds to parts which they may change are other names for these.
    fn lend_parts(&mut self, pat: PatId, target: Target) {
        if target.path.len() > MAX_DEPTH {
            return;
        }
        let view = self.view;
        let part = |name: Name| {
            let mut part = target.clone();
            part.path.push(name);
            part
        };
        match &view.body.pat(pat).kind {
            PatKind::Bind(local, None)
                if view.body.local(*local).lent && !self.state.is_alias(*local) =>
            {
                // What is known of it by its name is in what it was bound to.
                let held = self.state.get(*local);
                if held != self.state.at(&target) {
                    self.state.write(&target, held, false);
                }
                self.state.alias(*local, target);
            }
            PatKind::TupleStruct(path, parts) => match (path.last().name.as_str(), &parts[..]) {
                ("Some" | "Ok", [inner]) => self.lend_parts(*inner, target),
                ("Err", _) => {}
                _ => {
                    let variant = self.variant_of(path);
                    for (at, inner) in parts.iter().enumerate() {
                        if matches!(view.body.pat(*inner).kind, PatKind::Rest) {
                            break;
                        }
                        let name = match &variant {
                            Some(variant) => Name::new(&format!("{variant}.{at}")),
                            None => index_name(at),
                        };
                        self.lend_parts(*inner, part(name));
                    }
                }
            },
            PatKind::Tuple(parts) => {
                for (at, inner) in parts.iter().enumerate() {
                    if matches!(view.body.pat(*inner).kind, PatKind::Rest) {
                        break;
                    }
                    self.lend_parts(*inner, part(index_name(at)));
                }
            }
            PatKind::Struct(path, fields) => {
                let variant = self.variant_of(path);
                for (name, inner) in fields {
                    let name = match &variant {
                        Some(variant) => Name::new(&format!("{variant}.{name}")),
                        None => *name,
                    };
                    self.lend_parts(*inner, part(name));
                }
            }
            _ => {}
        }
    }
}
