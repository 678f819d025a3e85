//! What the lints look at in a file, by what they look at: each list holds only those that want it.

use crate::finding::{Finding, Findings};
use crate::lint::{Check, Level, Rule};
use crate::model::view::{BodyView, Call, ItemView, PathUse};
use crate::model::{File, Model};

/// A function of a lint that looks at something.
#[derive(Clone, Copy)]
struct Look<F> {
    rule: &'static Rule,
    level: Level,
    look: F,
}

type OfFile = fn(&Model<'_>, &File, &mut Findings<'_>);
type OfItem = fn(&ItemView<'_>, &mut Findings<'_>);
type OfBody = fn(&BodyView<'_>, &mut Findings<'_>);
type OfCall = fn(&Call<'_>, &mut Findings<'_>);
type OfPath = fn(&PathUse<'_>, &mut Findings<'_>);

/// The functions of all lints that look at single files.
#[derive(Default)]
pub(super) struct Looks {
    files: Vec<Look<OfFile>>,
    items: Vec<Look<OfItem>>,
    bodies: Vec<Look<OfBody>>,
    calls: Vec<Look<OfCall>>,
    paths: Vec<Look<OfPath>>,
}

impl Looks {
    /// Those of `active` for files that ship, or for others, which only lints look at that look at tests.
    pub(super) fn new(active: &[(&'static Rule, Level)], ships: bool) -> Self {
        let mut out = Self::default();
        for &(rule, level) in active.iter().filter(|(rule, _)| ships || rule.lint.tests) {
            for check in rule.lint.check {
                match *check {
                    Check::File(look) => out.files.push(Look { rule, level, look }),
                    Check::Item(look) => out.items.push(Look { rule, level, look }),
                    Check::Body(look) => out.bodies.push(Look { rule, level, look }),
                    Check::Call(look) => out.calls.push(Look { rule, level, look }),
                    Check::Path(look) => out.paths.push(Look { rule, level, look }),
                    Check::Workspace(_)
                    | Check::Package(_)
                    | Check::Pointer(_)
                    | Check::Flow(..) => {}
                }
            }
        }
        out
    }

    /// What they say of a file.
    pub(super) fn findings(&self, model: &Model<'_>, file: &File) -> Vec<Finding> {
        let mut out = Vec::new();
        each(&self.files, false, &mut out, |look, out| {
            look(model, file, out);
        });
        if !self.items.is_empty() {
            for item in model.items(file) {
                each(&self.items, item.item.test, &mut out, |look, out| {
                    look(&item, out);
                });
            }
        }
        if !self.bodies.is_empty() || !self.calls.is_empty() {
            for body in model.bodies(file) {
                self.body(&body, &mut out);
            }
        }
        if !self.paths.is_empty() {
            for path in model.paths(file) {
                each(&self.paths, path.test, &mut out, |look, out| {
                    look(&path, out)
                });
            }
        }
        out
    }

    fn body(&self, body: &BodyView<'_>, out: &mut Vec<Finding>) {
        let test = body.body.test;
        each(&self.bodies, test, out, |look, out| look(body, out));
        if self.calls.is_empty() {
            return;
        }
        for call in body.calls() {
            each(&self.calls, test, out, |look, out| look(&call, out));
        }
    }
}

/// Lets each lint look, apart from those that do not look at tests, where this is one.
fn each<F: Copy>(
    looks: &[Look<F>],
    test: bool,
    out: &mut Vec<Finding>,
    run: impl Fn(F, &mut Findings<'_>),
) {
    for look in looks.iter().filter(|look| !test || look.rule.lint.tests) {
        run(look.look, &mut Findings::new(look.rule, look.level, out));
    }
}
