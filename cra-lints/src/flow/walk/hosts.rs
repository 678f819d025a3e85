//! Hosts of addresses under names of their own, addresses that were read from a text, and texts under other names: what is
//! asked of the host is asked of the address, and of the text.

use super::Walk;
use crate::flow::kinds::SinkKind;
use crate::flow::known::{Condition, Refinement, Target};
use crate::flow::taint::Sinks;
use crate::model::syntax::{ExprId, ExprKind, PatId, PatKind};

/// Methods of an address whose comparison with a constant says that the address is one of ours.
pub(super) const ADDRESS_PARTS: &[&str] = &["host", "host_str", "domain", "authority", "origin"];

impl Walk<'_, '_> {
    /// The names that a pattern binds to the host of an address: `let host = url.host_str()?`, `Some(Host::Domain(name))`;
    /// or to an address that is read from a text; or to the same text once more, as `Path::new(&name)` is.
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
            self.add_hosts(pat, &(target, of_address()));
        } else if let Some(text) = self.address_read_from(init)
            && let Some(target) = self.looked_at(text)
            && !self.binds_changeable(pat)
        {
            // `let url = Url::parse(text)?`
            self.add_hosts(pat, &(target, of_address()));
        } else if let PatKind::Bind(local, None) = view.body.pat(pat).kind
            && !view.body.local(local).mutable
            && let Some(target) = self.same_text(init)
            && target.local != local
        {
            self.hosts.insert(local, (target, Sinks::ALL));
        }
    }

    /// Whether what a pattern binds may be changed later, as an address whose host is set anew.
    fn binds_changeable(&self, pat: PatId) -> bool {
        match &self.view.body.pat(pat).kind {
            PatKind::Bind(local, _) => self.view.body.local(*local).mutable,
            PatKind::TupleStruct(_, parts) => parts.iter().any(|part| self.binds_changeable(*part)),
            _ => false,
        }
    }

    /// The text that an expression is, as something else: `Path::new(&name)`, `name.as_str()`.
    fn same_text(&self, id: ExprId) -> Option<Target> {
        match &self.view.expr(id).kind {
            ExprKind::Call { callee, args } => match (&self.view.expr(*callee).kind, &**args) {
                (ExprKind::Path(path), [text]) => {
                    let made = self.view.resolve(path)?;
                    let same = made.is_any(&["std::path::Path::new", "std::path::PathBuf::from"]);
                    same.then(|| self.looked_at(*text)).flatten()
                }
                _ => None,
            },
            ExprKind::MethodCall {
                receiver,
                method,
                args,
                ..
            } => {
                let same = matches!(
                    method.as_str(),
                    "as_str" | "as_path" | "as_ref" | "as_os_str" | "to_path_buf"
                );
                (same && args.is_empty())
                    .then(|| self.looked_at(*receiver))
                    .flatten()
            }
            _ => None,
        }
    }

    fn add_hosts(&mut self, pat: PatId, address: &(Target, Sinks)) {
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

    /// What the hosts and addresses that a pattern binds were read from.
    pub(super) fn behind_hosts(&self, pat: PatId) -> Vec<Target> {
        let mut out = Vec::new();
        if !self.hosts.is_empty() {
            self.add_behind(pat, &mut out);
        }
        out
    }

    fn add_behind(&self, pat: PatId, out: &mut Vec<Target>) {
        match &self.view.body.pat(pat).kind {
            PatKind::Bind(local, sub) => {
                let behind = self.hosts.get(local);
                out.extend(behind.map(|(target, _)| target.clone()));
                if let Some(sub) = sub {
                    self.add_behind(*sub, out);
                }
            }
            PatKind::Ref(inner) => self.add_behind(*inner, out),
            PatKind::TupleStruct(_, parts) | PatKind::Or(parts) | PatKind::Tuple(parts) => {
                for part in parts.iter() {
                    self.add_behind(*part, out);
                }
            }
            _ => {}
        }
    }

    /// What holds about the host of an address holds about the address, and about the text that it was read from.
    pub(super) fn with_hosts(&self, mut condition: Condition) -> Condition {
        if self.hosts.is_empty() {
            return condition;
        }
        for list in [&mut condition.when_true, &mut condition.when_false] {
            let behind = |refinement: &Refinement| {
                let whole = refinement.target.path.is_empty();
                let known = self.hosts.get(&refinement.target.local).filter(|_| whole);
                let (target, told) = known?;
                let kills = refinement.kills.both(*told);
                (kills != Sinks::NONE).then(|| Refinement {
                    target: target.clone(),
                    kills,
                })
            };
            // The address of a host, and the text of that address.
            let addresses: Vec<Refinement> = list.iter().filter_map(behind).collect();
            let texts: Vec<Refinement> = addresses.iter().filter_map(behind).collect();
            list.extend(addresses);
            list.extend(texts);
        }
        condition
    }
}

/// What the host of an address says something about.
fn of_address() -> Sinks {
    Sinks::of(&[SinkKind::Url, SinkKind::Redirect])
}
