//! Shells that are started without a script: what is written to them is one.

use super::Walk;
use super::call::Given;
use crate::flow::kinds::SourceKind;
use crate::flow::taint::Origin;
use crate::flow::value::Value;
use crate::model::name::Name;
use crate::model::syntax::{ExprId, ExprKind};

impl Walk<'_, '_> {
    /// `Command::new("sh").stdin(Stdio::piped()).spawn()`: who writes to the child writes what the shell runs.
    pub(super) fn piped_shell(
        &self,
        name: Name,
        receiver: Option<ExprId>,
        given: &Given,
        value: Value,
    ) -> Value {
        if name != "spawn" || !receiver.is_some_and(|command| self.is_without_arguments(command)) {
            return value;
        }
        let shell = given
            .receiver
            .own_taints()
            .iter()
            .find(|taint| taint.origin == Origin::Source(SourceKind::Shell));
        match shell {
            Some(shell) => value.with_taint(shell.clone()),
            None => value,
        }
    }

    /// Whether a command is put together in one chain that gives it no arguments: with a script of its own a shell takes
    /// what is written to it for data.
    fn is_without_arguments(&self, command: ExprId) -> bool {
        match &self.view.expr(command).kind {
            ExprKind::MethodCall {
                receiver, method, ..
            } => {
                !matches!(method.as_str(), "arg" | "args" | "raw_arg")
                    && self.is_without_arguments(*receiver)
            }
            ExprKind::Call { .. } => true,
            _ => false,
        }
    }
}
