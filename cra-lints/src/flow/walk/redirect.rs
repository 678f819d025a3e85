//! Answers that are a state and headers, and send the client elsewhere: `(StatusCode::FOUND, [(LOCATION, to)])`.

use super::Walk;
use crate::flow::kinds::SinkKind;
use crate::model::name::Name;
use crate::model::syntax::{ExprId, ExprKind};

/// The names of the states with which a client goes where the header says.
const STATES: &[&str] = &[
    "FOUND",
    "SEE_OTHER",
    "MOVED_PERMANENTLY",
    "TEMPORARY_REDIRECT",
    "PERMANENT_REDIRECT",
    "MULTIPLE_CHOICES",
];

impl Walk<'_, '_> {
    /// The parts of an answer, of which one is a state that redirects and another a list of headers.
    pub(super) fn sent_elsewhere(&mut self, parts: &[ExprId]) {
        let redirects = |part: &ExprId| match &self.view.expr(*part).kind {
            ExprKind::Path(path) => STATES.contains(&path.last().name.as_str()),
            _ => false,
        };
        if parts.len() < 2 || !redirects(&parts[0]) {
            return;
        }
        for part in &parts[1..] {
            for pair in self.headers_in(*part) {
                let ExprKind::Tuple(pair) = &self.view.expr(pair).kind else {
                    continue;
                };
                let [name, value] = pair[..] else {
                    continue;
                };
                if self.is_location(name) {
                    let to = self.eval(value);
                    let place = self.place(self.span(value));
                    self.sink(SinkKind::Redirect, place, Name::new("Location"), &to);
                }
            }
        }
    }

    /// The pairs of `[(name, value)]`, also in what only says how they are set.
    fn headers_in(&self, part: ExprId) -> Vec<ExprId> {
        match &self.view.expr(part).kind {
            ExprKind::Call { args, .. } => match args[..] {
                [list] => self.headers_in(list),
                _ => Vec::new(),
            },
            _ => self.elements_here(part),
        }
    }

    fn is_location(&self, name: ExprId) -> bool {
        let text = self.view.str(name);
        text.is_some_and(|text| text.eq_ignore_ascii_case("location"))
            || self
                .view
                .named_by(name)
                .is_some_and(|named| named.last() == "LOCATION")
    }
}
