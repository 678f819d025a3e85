//! What names say in the program that is read: of variables, parts of types, functions and the types themselves.

use super::analysis::Analysis;
use super::kinds::SensitiveKind;
use super::secrets::{Showing, Shown};
use super::words;
use crate::model::name::Name;
use crate::model::ty::Ty;

impl Analysis<'_> {
    /// What a name says about the value behind it.
    pub(super) fn sensitive(&self, name: Name) -> Option<SensitiveKind> {
        words::sensitive(name).or_else(|| {
            let kind = match name.as_str() {
                "pass" => SensitiveKind::Password,
                _ => SensitiveKind::Key,
            };
            self.is_token(name).then_some(kind)
        })
    }

    /// Whether a name says no more than that it is a token, in a program where that is a secret.
    pub(super) fn is_token(&self, name: Name) -> bool {
        self.tokens_are_secret && words::is_token(name)
    }

    /// Whether a function of this name makes something unreadable on purpose.
    pub(super) fn hides(&self, name: Name) -> bool {
        words::hides(name)
    }

    /// Whether a function of this name makes text harmless.
    pub(super) fn cleans(&self, name: Name) -> bool {
        words::cleans(name)
    }

    /// Sensitive parts that are shown with a value of this type.
    pub(super) fn shown_secrets(&self, ty: Ty, showing: Showing) -> Vec<Shown> {
        self.secrets.shown(self.program.model, ty, showing)
    }

    /// The kind of sensitive value that a type of the workspace is declared to hold.
    pub(super) fn declared(&self, path: Name) -> Option<SensitiveKind> {
        self.secrets.declared(path)
    }

    /// The kind of sensitive value that a part of a type of the workspace holds, where the name of the part says it only
    /// together with that of the type.
    pub(super) fn part(&self, owner: Name, part: Name) -> Option<SensitiveKind> {
        self.secrets.parts.kind(owner, part)
    }

    /// Whether a type that writes itself for programmers shows nothing of what it holds.
    pub(super) fn hides_itself(&self, ty: Name) -> bool {
        self.secrets.hides_itself(self.program.model, Some(ty))
    }

    /// The parts that the text of a type of the workspace shows, with their types, where it leaves something out.
    pub(super) fn shown_parts(
        &self,
        owner: Name,
        showing: Showing,
    ) -> Option<Vec<(Name, Option<Name>)>> {
        self.secrets
            .shown_parts(self.program.model, owner, showing, 0)
    }
}
