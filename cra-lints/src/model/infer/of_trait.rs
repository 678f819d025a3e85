//! The parameters of the trait whose method is called: what a bound or an impl says of them.

use super::Infer;
use super::project::fits;
use crate::model::library::krate_of;
use crate::model::signature::{Signature, fill, head};
use crate::model::ty::{Ty, TyKind};

impl Infer<'_> {
    /// The parameters of a library's trait are what the only impl for the type says, where the trait's library has it:
    /// `impl<T, E> Context<T, E> for Result<T, E>`.
    pub(super) fn by_the_impl(&mut self, signature: &Signature, on: Ty, with: &[Ty]) {
        let Some(path) = signature.of_trait.filter(|_| signature.first_own > 1) else {
            return;
        };
        let Some(head) = head(on).filter(|_| !self.model.is_own(path)) else {
            return;
        };
        let libraries = self.libraries;
        let mut fitting = libraries
            .implementations(krate_of(path.as_str()), head.as_str())
            .filter(|block| block.of_trait.as_ref().is_some_and(|of| of.path == path))
            .filter(|block| fits(block.self_ty, on));
        let (Some(block), None) = (fitting.next(), fitting.next()) else {
            return;
        };
        let own = self.instantiate(block, on);
        let args = block.of_trait.iter().flat_map(|of| &of.args);
        for (arg, known) in with[1..signature.first_own].iter().zip(args) {
            self.vars.unify(*arg, fill(*known, &own));
        }
    }

    /// `path.as_ref()` of something of which `AsRef<Path>` is known gives a path: the parameters of the trait are those
    /// of the bound.
    pub(super) fn bound_arguments(&mut self, signature: &Signature, on: Ty, with: &[Ty]) {
        let on = self.vars.shallow(on);
        let (Some(of_trait), TyKind::Bounds(bounds)) = (signature.of_trait, on.kind()) else {
            return;
        };
        if let Some(bound) = bounds.iter().find(|bound| bound.path == of_trait) {
            // The first parameter is the type itself.
            for (own, arg) in with.iter().skip(1).zip(&bound.args) {
                self.vars.unify(*own, *arg);
            }
        }
    }
}
