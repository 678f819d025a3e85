//! What decides whether a function says no: which of its parameters, which state, and which are only looked at for their form.

mod form;
mod roots;
mod slice;
mod values;

use std::cell::Cell;
use std::collections::HashSet;

use super::name::Name;
use super::steps::Steps;
use super::syntax::{ExprId, ExprKind, LocalId};
use super::view::BodyView;
use slice::Slice;

/// Functions that call functions are followed so far.
const DEEPEST: usize = 5;

/// What has a say in something.
#[derive(Debug, Clone, Default)]
pub struct Says {
    /// Parameters, the receiver included; with a field where only that is looked at.
    used: HashSet<(LocalId, Option<Name>)>,
    /// Whether something has a say that is neither a parameter nor written in the program: state, the answer of another
    /// crate.
    pub others: bool,
    /// Whether code of another crate has a say that is not the standard library, or a function that is named as one that
    /// verifies.
    pub foreign: bool,
    /// Whether something was not understood: then anything may have a say.
    pub unseen: bool,
}

impl Says {
    /// Whether anything that is not the same at each call has a say.
    pub fn depends(&self) -> bool {
        self.others || self.unseen || !self.used.is_empty()
    }

    /// Whether a parameter has a say; of one with a field, whether that has.
    pub fn has(&self, param: LocalId, field: Option<Name>) -> bool {
        let whole = self.unseen || self.used.contains(&(param, None));
        whole
            || match field {
                Some(_) => self.used.contains(&(param, field)),
                None => self.used.iter().any(|(used, _)| *used == param),
            }
    }
}

/// What decides whether a function refuses.
#[derive(Debug)]
pub struct Refusal {
    /// What has a say in whether it refuses.
    pub decided: Says,
    /// The same without what is only asked for its form: whether it is there, is empty, can be read.
    pub checked: Says,
    /// What is in the value that it grants.
    pub granted: Says,
}

impl<'m> BodyView<'m> {
    /// What decides whether this function refuses.
    pub fn refusal(self) -> Refusal {
        let left = Steps::all();
        let read = |cut: bool| {
            let mut slice = Slice::new(self, cut, DEEPEST, &left);
            slice.refusals();
            slice.says
        };
        let (decided, checked) = (read(false), read(true));
        let mut slice = Slice::new(self, false, DEEPEST, &left);
        for grant in self.grants() {
            slice.visit(grant);
        }
        Refusal {
            decided,
            checked,
            granted: slice.says,
        }
    }

    /// What stands in `Ok(…)` and `Some(…)`, and what `then_some` and its kin give.
    fn grants(self) -> Vec<ExprId> {
        let mut out = Vec::new();
        for expr in &self.body.exprs {
            match &expr.kind {
                ExprKind::Call { callee, args } if self.is_yes(*callee) => out.extend(args),
                ExprKind::MethodCall { method, args, .. }
                    if matches!(method.as_str(), "then_some" | "then" | "map" | "and_then") =>
                {
                    out.extend(args);
                }
                _ => {}
            }
        }
        out
    }

    /// `Ok` and `Some`.
    fn is_yes(self, callee: ExprId) -> bool {
        matches!(&self.expr(callee).kind, ExprKind::Path(path)
            if matches!(path.last().name.as_str(), "Ok" | "Some"))
    }
}

/// What a function answers and how it ends, and what has a say in that.
fn answer<'m>(view: BodyView<'m>, cut: bool, depth: usize, left: &Cell<usize>) -> Says {
    let mut slice = Slice::new(view, cut, depth, left);
    slice.refusals();
    slice.answers();
    slice.says
}

#[cfg(test)]
mod tests {
    use crate::model::Model;
    use crate::model::testing::library;

    /// The parameters of `go` that decide, those that are checked, and whether anything else decides.
    fn deciding(text: &str) -> (Vec<String>, Vec<String>, bool) {
        let snapshot = library(text);
        let model = Model::new(&snapshot);
        let view = model
            .files
            .iter()
            .flat_map(|file| model.bodies(file))
            .find(|view| view.owner().is_some_and(|owner| owner.name == "go"))
            .expect("`go` is there");
        let refusal = view.refusal();
        let names = |says: &super::Says| {
            let mut names: Vec<String> = says
                .used
                .iter()
                .map(|(local, field)| {
                    let name = view.body.local(*local).name;
                    field.map_or_else(|| name.to_string(), |field| format!("{name}.{field}"))
                })
                .collect();
            names.sort();
            names
        };
        assert!(!refusal.decided.unseen, "{text}");
        (
            names(&refusal.decided),
            names(&refusal.checked),
            refusal.decided.others,
        )
    }

    fn decides(text: &str, expected: &[&str]) {
        assert_eq!(deciding(text).0, expected, "{text}");
    }

    #[test]
    fn what_conditions_ask_decides() {
        decides(
            "fn go(a: u8, b: u8) -> Option<u8> { if a == 1 { return None; } Some(b) }",
            &["a"],
        );
        decides(
            "fn go(a: Option<u8>, b: u8) -> Option<u8> { let c = a?; Some(b + c) }",
            &["a"],
        );
        decides(
            "fn go(a: u8, b: u8) -> Option<u8> { (a == 1).then_some(b) }",
            &["a"],
        );
        decides(
            "fn go(a: u8, b: u8) -> Result<u8, ()> { match a { 1 => Ok(b), _ => Err(()) } }",
            &["a"],
        );
        decides(
            "fn go(a: Option<u8>, b: u8) -> Option<u8> { let Some(_) = a else { return None; }; Some(b) }",
            &["a"],
        );
        decides("fn go(a: u8, b: u8) -> Option<u8> { Some(a + b) }", &[]);
    }

    #[test]
    fn values_are_followed_through_variables_and_what_changes_them() {
        decides(
            "fn go(a: u8, b: u8) -> Option<u8> { let mut ok = false; if a == 1 { ok = true; } ok.then_some(b) }",
            &["a"],
        );
        decides(
            "fn go(a: u8, b: u8) -> Option<u8> { let mut sum = sum(); sum.update(a); if sum.end() == 3 { Some(b) } else { None } }",
            &["a"],
        );
        decides(
            "fn go(a: &[u8], b: u8) -> Option<u8> { let mut all = [0; 4]; fill(&mut all, a); if all[0] == 1 { None } else { Some(b) } }",
            &["a"],
        );
        decides(
            "fn go(a: (u8, u8), b: u8) -> Option<u8> { let (c, _) = a; a.1; if c == 0 { None } else { Some(b) } }",
            &["a"],
        );
        decides(
            "fn go(a: &[u8], b: u8) -> Option<u8> { for c in a { if *c == 1 { return None; } } Some(b) }",
            &["a"],
        );
    }

    #[test]
    fn functions_of_the_workspace_are_looked_into() {
        decides(
            "fn good(a: u8, _b: u8) -> bool { a == 1 }
            fn go(a: u8, b: u8) -> Option<u8> { good(a, b).then_some(1) }",
            &["a"],
        );
        decides(
            "struct S; impl S { fn good(&self, a: u8, _b: u8) -> Result<(), ()> { if a == 1 { Ok(()) } else { Err(()) } } }
            fn go(s: &S, a: u8, b: u8) -> Result<u8, ()> { s.good(a, b)?; Ok(1) }",
            &["a"],
        );
        let always = "fn good(_a: u8) -> bool { true }
            fn go(a: u8) -> Option<u8> { if good(a) { Some(a) } else { None } }";
        assert_eq!(deciding(always), (vec![], vec![], false));
    }

    #[test]
    fn fields_are_told_apart() {
        decides(
            "struct Form { user: u8, pin: u8 }
            fn known(form: &Form) -> bool { form.user == 1 }
            fn go(form: Form) -> Option<u8> { known(&form).then_some(form.pin) }",
            &["form.user"],
        );
    }

    #[test]
    fn what_is_asked_for_its_form_is_not_checked() {
        for body in [
            "if pin.is_empty() { return None; } Some(1)",
            "if pin.trim().len() < 4 { None } else { Some(1) }",
            "let _n: u32 = pin.parse().ok()?; Some(1)",
            "let Ok(_) = pin.parse::<u32>() else { return None; }; Some(1)",
            "(pin != \"\").then_some(1)",
        ] {
            let text = format!("fn go(pin: &str) -> Option<u8> {{ {body} }}");
            let (decided, checked, _) = deciding(&text);
            assert_eq!(
                (decided, checked),
                (vec!["pin".to_owned()], vec![]),
                "{body}"
            );
        }
        for body in [
            "if pin == stored() { Some(1) } else { None }",
            "let n: u32 = pin.parse().ok()?; if n == 7 { Some(1) } else { None }",
            "if table().get(pin).is_none() { return None; } Some(1)",
            "verify(pin).ok()?; Some(1)",
            "pin.bytes().eq(stored()).then_some(1)",
        ] {
            let text = format!("fn go(pin: &str) -> Option<u8> {{ {body} }}");
            assert_eq!(deciding(&text).1, ["pin"], "{body}");
        }
    }

    #[test]
    fn state_decides_as_well() {
        let text = "static OPEN: AtomicBool = AtomicBool::new(false);
            fn go(a: u8) -> Option<u8> { if OPEN.load(Relaxed) { Some(a) } else { None } }";
        assert_eq!(deciding(text), (vec![], vec![], true));
        let constant = "const OPEN: bool = true;
            fn go(a: u8) -> Option<u8> { if OPEN { Some(a) } else { None } }";
        assert_eq!(deciding(constant), (vec![], vec![], false));
    }
}
