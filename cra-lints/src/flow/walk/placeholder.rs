//! Which place of a statement a bound value takes: one that is written, or one that is only compared.

use super::Walk;
use super::call::Given;
use crate::flow::kinds::SinkKind;
use crate::flow::value::Value;
use crate::model::name::Name;
use crate::model::syntax::{ExprId, ExprKind};

/// Chains of calls longer than this are not counted.
const MAX_BINDS: usize = 40;

impl Walk<'_, '_> {
    /// Whether what is bound here stands behind the `WHERE` of an `UPDATE`: `query("UPDATE users SET seen = $1 WHERE
    /// email = $2").bind(now).bind(email)`.
    pub(super) fn is_compared(
        &self,
        sink: SinkKind,
        name: Name,
        receiver: Option<ExprId>,
        given: &Given,
    ) -> bool {
        if sink != SinkKind::DatabaseValue || name != "bind" {
            return false;
        }
        let Some(text) = whole_text(&given.receiver) else {
            return false;
        };
        let mut before = 0;
        let mut at = receiver;
        while let Some(id) = at
            && before < MAX_BINDS
        {
            at = match &self.view.expr(id).kind {
                ExprKind::MethodCall {
                    receiver, method, ..
                } => {
                    before += usize::from(*method == "bind");
                    Some(*receiver)
                }
                // What was bound to a variable before is not seen from here.
                ExprKind::Local(_) => return false,
                _ => None,
            };
        }
        let (Some(start), Some(place)) = (condition(&text), placeholder(&text, before)) else {
            return false;
        };
        place > start
    }
}

/// Whether all that is given to an `UPDATE` stands behind its `WHERE`.
pub(super) fn only_compares(text: &str) -> bool {
    condition(text).is_some_and(|start| {
        let written = text.get(..start).unwrap_or_default();
        !written.contains(['$', '?', ':', '@', '{'])
    })
}

fn whole_text(value: &Value) -> Option<String> {
    super::concat::known_text(value)
        .filter(|(_, whole)| *whole)
        .map(|(text, _)| text)
}

/// Where the condition of an `UPDATE` begins.
fn condition(text: &str) -> Option<usize> {
    let lower = text.to_ascii_lowercase();
    let first = lower.split_whitespace().next()?;
    let is_word = |at: usize, around: Option<u8>| {
        at == 0 || around.is_none_or(|byte| byte.is_ascii_whitespace())
    };
    let bytes = lower.as_bytes();
    let mut found = lower.match_indices("where").map(|(at, _)| at);
    found.find(|at| {
        first == "update"
            && is_word(*at, at.checked_sub(1).and_then(|at| bytes.get(at).copied()))
            && is_word(*at, bytes.get(at + 5).copied())
    })
}

/// Where the placeholder with this number stands, counted from nought.
fn placeholder(text: &str, number: usize) -> Option<usize> {
    let numbered = format!("${}", number + 1);
    let whole = |at: usize| {
        let next = text.as_bytes().get(at + numbered.len());
        !next.is_some_and(u8::is_ascii_digit)
    };
    let mut named = text.match_indices(&numbered).map(|(at, _)| at);
    named
        .find(|at| whole(*at))
        .or_else(|| text.match_indices('?').nth(number).map(|(at, _)| at))
}

#[cfg(test)]
mod tests {
    use super::{condition, only_compares, placeholder};

    #[test]
    fn what_stands_behind_where_is_compared() {
        let text = "UPDATE users SET a = $1, b = $2 WHERE c = $10 AND d = $3";
        let start = condition(text).unwrap();
        assert!(placeholder(text, 0).unwrap() < start);
        assert!(placeholder(text, 2).unwrap() > start);
        assert!(!only_compares(text));
        assert!(only_compares(
            "update users set seen = now() where mail = ?"
        ));
        assert_eq!(condition("INSERT INTO a SELECT b FROM c WHERE d = ?"), None);
        assert_eq!(placeholder("UPDATE a SET b = ? WHERE c = ?", 1), Some(29));
    }
}
