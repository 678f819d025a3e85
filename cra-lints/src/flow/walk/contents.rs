//! Lists that are named for a secret and hold something that is none.

use super::Walk;
use crate::flow::known::Target;
use crate::flow::taint::{Origin, Taint};
use crate::flow::value::Value;

impl Walk<'_, '_> {
    /// What is put into a list tells more of it than its name does: `secret` with a nonce and a ciphertext in it is none.
    pub(super) fn told_by_contents(&mut self, target: &Target, put: &Value) {
        if !put.is_sealed() || !target.path.is_empty() {
            return;
        }
        let Some(local) = self.view.body.locals.get(target.local.0 as usize) else {
            return;
        };
        let site = self.place(local.span);
        let held = self.state.at(target);
        let by_name =
            |taint: &Taint| matches!(taint.origin, Origin::Sensitive(_)) && taint.site == site;
        if held.own_taints().iter().any(by_name) {
            let held = held.filtered(&|taint| !by_name(taint));
            self.state.write(target, held, false);
        }
    }
}
