//! Commands that are put together: interpreters that are given a script, and programs that fetch a file.

use super::call::Foreign;
use super::value::{Program, Value};
use super::walk::Walk;
use super::{How, names};
use crate::model::syntax::{ExprId, ExprKind};

impl Walk<'_> {
    /// A new command for a program.
    pub(super) fn command(&mut self, file: &Value) -> Value {
        let mut out = self.nothing();
        if names::interprets(&file.key) {
            out.program = Some(Program::Interpreter);
        } else if names::verifies(&file.key) {
            out.program = Some(Program::Verifier);
        } else if names::fetches(&file.key) {
            out.program = Some(Program::Fetcher);
        }
        out
    }

    /// A call on a command.
    pub(super) fn program(&mut self, call: &Foreign<'_>) -> Option<Value> {
        let (id, receiver) = call.receiver.as_ref()?;
        let mut state = receiver.program?;
        let given: Vec<Value> = match (call.name.as_str(), call.args.first()) {
            ("arg", Some((_, value))) => vec![value.clone()],
            ("args", Some((list, value))) => self.elements(*list, value),
            _ => return None,
        };
        if state == Program::Verifier {
            let about: Vec<u32> = given.iter().flat_map(|value| self.about(value)).collect();
            self.change(*id, |held| held.check.extend(&about));
            let mut out = receiver.clone();
            out.check.extend(about);
            return Some(out);
        }
        let mut done = false;
        for value in &given {
            if done {
                break;
            }
            let text = &*value.key;
            let flag = text.starts_with('-') || text.len() == 2 && text.starts_with('/');
            state = match state {
                Program::Fetcher
                    if matches!(text, "-o" | "-O" | "--output" | "--output-document") =>
                {
                    Program::Output
                }
                Program::Fetcher | Program::Verifier => state,
                Program::Output => {
                    let ids = self.download(call.place);
                    self.fill(text, &ids);
                    Program::Fetcher
                }
                Program::Interpreter if matches!(text, "-c" | "-e" | "-Command") => Program::Script,
                Program::Interpreter if flag => Program::Interpreter,
                Program::Interpreter => {
                    self.run(value, call.place, call.label());
                    done = true;
                    state
                }
                Program::Script => {
                    if let Some(open) = self.open(&value.data) {
                        self.report(call.place, How::Run, call.label(), Some(open));
                    } else if names::runs_what_it_fetches(&value.key) {
                        self.report(call.place, How::Run, call.label(), None);
                    }
                    done = true;
                    state
                }
            };
        }
        let program = (!done).then_some(state);
        self.change(*id, |held| held.program = program);
        let mut out = receiver.clone();
        out.program = program;
        Some(out)
    }

    /// The arguments in a list.
    fn elements(&mut self, list: ExprId, value: &Value) -> Vec<Value> {
        let view = self.view();
        let mut at = list;
        loop {
            at = match &view.expr(at).kind {
                ExprKind::Ref { operand, .. } => *operand,
                ExprKind::Array(_) => break,
                _ => return vec![Value::named(self.fresh())],
            };
        }
        let parts = value.fields.iter().map(|(_, part)| part.clone());
        parts.collect()
    }
}
