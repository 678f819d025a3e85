//! Hosts of addresses under names of their own: what is asked of the host is asked of the address.

use super::Walk;
use crate::flow::kinds::SinkKind;
use crate::flow::known::{Condition, Refinement, Target};
use crate::flow::taint::Sinks;
use crate::model::syntax::{ExprId, ExprKind, PatId, PatKind};

/// Methods of an address whose comparison with a constant says that the address is one of ours.
pub(super) const ADDRESS_PARTS: &[&str] = &["host", "host_str", "domain", "authority", "origin"];

impl Walk<'_, '_> {
    /// The names that a pattern binds to the host of an address: `let host = url.host_str()?`, `Some(Host::Domain(name))`.
    pub(super) fn bind_hosts(&mut self, pat: PatId, init: ExprId) {
        let view = self.view;
        if let (PatKind::Tuple(pats), ExprKind::Tuple(parts)) =
            (&view.body.pat(pat).kind, &view.expr(init).kind)
        {
            // `match (url.scheme(), url.host_str()) { ("https", Some(host)) … }`
            if pats.len() == parts.len() {
                for (pat, part) in pats.iter().zip(parts.iter()) {
                    self.bind_hosts(*pat, *part);
                }
            }
            return;
        }
        if let Some((receiver, method)) = self.method_behind(init)
            && ADDRESS_PARTS.contains(&method)
            && let Some((target, false)) = self.target(receiver)
        {
            self.add_hosts(pat, &target);
        }
    }

    fn add_hosts(&mut self, pat: PatId, address: &Target) {
        let view = self.view;
        match &view.body.pat(pat).kind {
            PatKind::Bind(local, sub) => {
                self.hosts.insert(*local, address.clone());
                if let Some(sub) = sub {
                    self.add_hosts(*sub, address);
                }
            }
            PatKind::Ref(inner) => self.add_hosts(*inner, address),
            PatKind::TupleStruct(_, parts) | PatKind::Or(parts) => {
                for part in parts.iter() {
                    self.add_hosts(*part, address);
                }
            }
            _ => {}
        }
    }

    /// What holds about the host of an address holds about the address.
    pub(super) fn with_hosts(&self, mut condition: Condition) -> Condition {
        if self.hosts.is_empty() {
            return condition;
        }
        for list in [&mut condition.when_true, &mut condition.when_false] {
            let more: Vec<Refinement> = list
                .iter()
                .filter(|refinement| refinement.target.path.is_empty())
                .filter_map(|refinement| {
                    let target = self.hosts.get(&refinement.target.local)?.clone();
                    let kills = refinement
                        .kills
                        .both(Sinks::of(&[SinkKind::Url, SinkKind::Redirect]));
                    Some(Refinement { target, kills })
                })
                .collect();
            list.extend(more);
        }
        condition
    }
}
