//! Which texts of the program an expression may be: constants, elements of the lists that a loop goes through, and what
//! functions, fields and callers give.

use super::name::Name;
use super::pieces::GAP;
use super::steps::Steps;
use super::syntax::{ExprId, ExprKind, LocalId, PatId, PatKind, UnaryOp};
use super::view::BodyView;

/// More texts than this are not looked for.
const MOST: usize = 200;

/// Methods that hand each element of a list to a closure.
const EACH: &[&str] = &[
    "map",
    "filter_map",
    "flat_map",
    "for_each",
    "try_for_each",
    "find_map",
    "any",
    "all",
    "map_while",
];

/// Methods whose result has the elements of the list on which they are called.
const SAME: &[&str] = &[
    "iter",
    "into_iter",
    "par_iter",
    "into_par_iter",
    "copied",
    "cloned",
    "rev",
    "filter",
    "skip",
    "take",
    "chain",
    "collect",
];

/// Methods whose result is the text on which they are called.
const KEEPING: &[&str] = &[
    "as_str",
    "as_ref",
    "clone",
    "to_string",
    "to_owned",
    "into",
    "trim",
    "borrow",
    "deref",
];

/// A way from a value to one of its parts.
enum Part {
    At(usize),
    Named(Name),
}

impl<'m> BodyView<'m> {
    /// The texts that an expression may be, as far as they are written in the program.
    pub fn possible_texts(self, id: ExprId) -> Vec<String> {
        let left = Steps::all();
        let mut ends = Vec::new();
        self.ends(id, Steps::new(&left), &mut ends);
        texts(&ends)
    }

    /// The texts in a list.
    pub fn texts_in(self, list: ExprId) -> Vec<String> {
        let left = Steps::all();
        let mut ends = Vec::new();
        self.ends_in(list, &[], Steps::new(&left), &mut ends);
        texts(&ends)
    }

    fn ends(self, id: ExprId, steps: Steps<'_>, out: &mut Vec<(Self, ExprId)>) {
        let Some(steps) = steps.next().filter(|_| out.len() < MOST) else {
            return;
        };
        match self.written(id) {
            Some(text) if !text.contains(GAP) => return out.push((self, id)),
            // What is put in is not known.
            Some(_) => return,
            None => {}
        }
        match &self.expr(id).kind {
            ExprKind::Local(local) => {
                // It may be changed into another text in more ways than are read.
                if self.body.local(*local).mutable {
                    return;
                }
                if let Some((list, way)) = self.taken_from(*local) {
                    return self.ends_in(list, &way, steps, out);
                }
                let given = self.given(*local);
                if self.is_param(*local) && !self.is_changed(*local) && !given.is_empty() {
                    for (view, arg) in given {
                        view.ends(arg, steps, out);
                    }
                } else {
                    self.others(id, steps, out);
                }
            }
            ExprKind::Field { base, name } => {
                let mut bases = Vec::new();
                self.ends(*base, steps, &mut bases);
                let before = out.len();
                for (view, base) in bases {
                    if let Some(part) = view.part_of(base, &[Part::Named(*name)]) {
                        view.ends(part, steps, out);
                    }
                }
                if out.len() == before {
                    for (view, value) in self.stored(*base, *name) {
                        view.ends(value, steps, out);
                    }
                }
            }
            ExprKind::Index { base, .. } => self.ends_in(*base, &[], steps, out),
            ExprKind::Ref { operand, .. } | ExprKind::Unary(UnaryOp::Deref, operand) => {
                self.ends(*operand, steps, out);
            }
            ExprKind::MethodCall {
                receiver,
                method,
                args,
                ..
            } if args.is_empty() && KEEPING.contains(&method.as_str()) => {
                self.ends(*receiver, steps, out);
            }
            _ => self.others(id, steps, out),
        }
    }

    /// What is behind calls and branches; what cannot be looked into stands for itself.
    fn others(self, id: ExprId, steps: Steps<'_>, out: &mut Vec<(Self, ExprId)>) {
        for (view, end) in self.outcomes(id) {
            match std::ptr::eq(view.body, self.body) && end == id {
                true => out.push((view, end)),
                false => view.ends(end, steps, out),
            }
        }
    }

    /// The same for a part of each element of a list.
    fn ends_in(self, list: ExprId, way: &[Part], steps: Steps<'_>, out: &mut Vec<(Self, ExprId)>) {
        let mut at = list;
        while let ExprKind::MethodCall {
            receiver, method, ..
        } = &self.expr(at).kind
            && SAME.contains(&method.as_str())
        {
            at = *receiver;
        }
        for (view, found) in self.outcomes(at) {
            for (view, element) in view.elements(found).into_iter().take(MOST) {
                if element == found && std::ptr::eq(view.body, self.body) && found == list {
                    continue;
                }
                if let Some(part) = view.part_of(element, way) {
                    view.ends(part, steps, out);
                }
            }
        }
    }

    /// The part of a value to which a way leads, where the value is written out.
    fn part_of(self, id: ExprId, way: &[Part]) -> Option<ExprId> {
        let Some((first, rest)) = way.split_first() else {
            return Some(id);
        };
        let part = match (first, &self.expr(id).kind) {
            (_, ExprKind::Ref { operand, .. }) => return self.part_of(*operand, way),
            (Part::At(at), ExprKind::Tuple(parts)) => *parts.get(*at)?,
            (Part::At(at), ExprKind::Call { args, .. }) => *args.get(*at)?,
            (Part::Named(name), ExprKind::Tuple(parts)) => {
                *parts.get(name.as_str().parse::<usize>().ok()?)?
            }
            (Part::Named(name), ExprKind::Struct { fields, .. }) => {
                fields.iter().find(|field| field.name == *name)?.value
            }
            _ => return None,
        };
        self.part_of(part, rest)
    }

    /// The list whose elements a local goes through, in a loop or as the parameter of a closure, and the way to its part.
    fn taken_from(self, local: LocalId) -> Option<(ExprId, Vec<Part>)> {
        self.body.exprs.iter().find_map(|expr| {
            let (pat, list) = match &expr.kind {
                ExprKind::For(pat, over, _) => (*pat, *over),
                ExprKind::MethodCall {
                    receiver,
                    method,
                    args,
                    ..
                } if EACH.contains(&method.as_str()) => match &self.expr(*args.first()?).kind {
                    ExprKind::Closure { params, .. } => (params.first()?.0, *receiver),
                    _ => return None,
                },
                _ => return None,
            };
            let mut way = self.way_to(pat, local)?;
            let mut list = list;
            if let ExprKind::MethodCall {
                receiver, method, ..
            } = &self.expr(list).kind
                && *method == "enumerate"
            {
                let counts = matches!(way.first(), Some(Part::At(1)));
                if !counts {
                    return None;
                }
                way.remove(0);
                list = *receiver;
            }
            Some((list, way))
        })
    }

    /// The way from a value to what a pattern takes out of it for a local.
    fn way_to(self, pat: PatId, local: LocalId) -> Option<Vec<Part>> {
        let behind = |part: Part, pat: PatId| {
            let mut way = self.way_to(pat, local)?;
            way.insert(0, part);
            Some(way)
        };
        match &self.body.pat(pat).kind {
            PatKind::Bind(bound, _) => (*bound == local).then(Vec::new),
            PatKind::Ref(inner) => self.way_to(*inner, local),
            PatKind::Tuple(parts) | PatKind::TupleStruct(_, parts) => {
                let mut parts = parts.iter().enumerate();
                parts.find_map(|(at, part)| behind(Part::At(at), *part))
            }
            PatKind::Struct(_, fields) => fields
                .iter()
                .find_map(|(name, part)| behind(Part::Named(*name), *part)),
            _ => None,
        }
    }
}

/// The texts of expressions, all of which are known.
fn texts(ends: &[(BodyView<'_>, ExprId)]) -> Vec<String> {
    let mut out: Vec<String> = Vec::new();
    for (view, end) in ends {
        let text = view.written(*end).filter(|text| !text.contains(GAP));
        out.extend(text.filter(|text| !out.contains(text)));
    }
    out
}

#[cfg(test)]
mod tests {
    use crate::model::Model;
    use crate::model::testing::library;

    #[test]
    fn texts_are_found_in_lists_functions_fields_and_callers() {
        let snapshot = library(
            "const LIST: &[&str] = &[\"a\", \"b\"];
            const PAIRS: [(&str, &str); 1] = [(\"no\", \"c\")];
            pub struct Rule { text: &'static str }
            impl Rule { pub fn new() -> Self { Self { text: \"d\" } } pub fn go(&self) { take(self.text); } }
            fn named() -> &'static str { \"e\" }
            fn given(text: &str) { take(text); }
            pub fn go(other: &str) {
                for text in LIST { take(text); }
                for (_, text) in PAIRS { take(text); }
                LIST.iter().enumerate().for_each(|(_, text)| take(text));
                take(named()); given(\"f\"); take(&format!(\"{}g\", LIST[0])); take(other);
            }",
        );
        let model = Model::new(&snapshot);
        let mut texts: Vec<String> = model
            .files
            .iter()
            .flat_map(|file| model.bodies(file))
            .flat_map(|body| body.calls())
            .filter(|call| call.name == "take")
            .map(|call| call.view.possible_texts(call.args[0]).concat())
            .collect();
        texts.sort();
        assert_eq!(texts, ["", "", "ab", "ab", "c", "d", "e", "f"]);
    }
}
