//! Patterns: which part of a value every name is bound to.

use super::{ERROR, Walk, index_name};
use crate::flow::groups::size_sinks;
use crate::flow::kinds::SinkKind;
use crate::flow::taint::Sinks;
use crate::flow::value::Value;
use crate::model::infer::Callee;
use crate::model::name::Name;
use crate::model::syntax::{ExprId, ItemKind, LocalId, PatId, PatKind, Path};

impl Walk<'_, '_> {
    /// Binds the names of a pattern to the parts of a value.
    pub(super) fn bind(&mut self, pat: PatId, value: Value) {
        let view = self.view;
        let pattern = view.body.pat(pat);
        match &pattern.kind {
            PatKind::Bind(local, sub) => {
                let mut value = value;
                if let Some(sub) = sub {
                    self.bind(*sub, value.clone());
                    // `[verb @ ("get" | "put"), _]`
                    value = value.killed(self.pattern_kills(*sub));
                }
                self.bind_local(*local, value);
            }
            PatKind::TupleStruct(path, parts) => match path.last().name.as_str() {
                // What is in an `Option` or a `Result` is not told apart from it.
                "Some" | "Ok" => {
                    for part in parts.iter().take(1) {
                        // `Ok(Err(error))`: a result inside another one, whose error is the inner one's.
                        let held = match self.is_of_result(*part) {
                            true => value.clone(),
                            false => super::without_error(value.clone()),
                        };
                        self.bind(*part, held);
                    }
                }
                "Err" => {
                    let carried = value.fields().iter().any(|(name, _)| *name == ERROR);
                    let held = if carried {
                        value.field(Name::new(ERROR))
                    } else {
                        Value::NONE
                    };
                    for part in parts.iter().take(1) {
                        self.bind(*part, held.clone());
                    }
                }
                // One name of a path: neither `..` nor the root.
                "Normal" => {
                    let name = value.killed(Sinks::of(&[SinkKind::Path, SinkKind::ArchivePath]));
                    for part in parts.iter().take(1) {
                        self.bind(*part, name.clone());
                    }
                }
                "Vacant" | "Occupied" if Self::is_entry(&value) => {
                    for part in parts.iter().take(1) {
                        self.bind(*part, value.clone());
                    }
                }
                _ => {
                    let variant = self.variant_of(path);
                    if let (Some(variant), [only]) = (variant, parts.as_ref()) {
                        // `Credential::Password(text)`
                        let held = value.field(Name::new(&format!("{variant}.0")));
                        let named = self.named_payload(variant, *only, held);
                        self.bind(*only, named);
                        return;
                    }
                    self.bind_list(parts, |at| match &variant {
                        Some(variant) => value.field(Name::new(&format!("{variant}.{at}"))),
                        None => value.field(index_name(at)),
                    });
                }
            },
            PatKind::Struct(path, fields) => {
                let variant = self.variant_of(path);
                for (name, part) in fields {
                    let held = match &variant {
                        Some(variant) => value.field(Name::new(&format!("{variant}.{name}"))),
                        None => value.field(*name),
                    };
                    let held = self.named_field(path, *name, held, pattern.span);
                    self.bind(*part, held);
                }
            }
            PatKind::Tuple(parts) => self.bind_list(parts, |at| value.field(index_name(at))),
            PatKind::Slice(parts) => {
                for part in parts {
                    self.bind(*part, value.without_known());
                }
            }
            PatKind::Ref(inner) => self.bind(*inner, value),
            PatKind::Or(cases) => {
                let mut branches = Vec::with_capacity(cases.len());
                for case in cases {
                    let mark = self.state.mark();
                    self.bind(*case, value.clone());
                    branches.push(self.state.take_back(mark, true));
                }
                // Each case binds the same names.
                self.state.merge(&branches);
            }
            PatKind::Path(_)
            | PatKind::Literal(_)
            | PatKind::Range(..)
            | PatKind::Wild
            | PatKind::Rest
            | PatKind::Other => {}
        }
    }

    /// Whether a pattern asks which way a `Result` went.
    fn is_of_result(&self, pat: PatId) -> bool {
        let PatKind::TupleStruct(path, _) = &self.view.body.pat(pat).kind else {
            return false;
        };
        matches!(path.last().name.as_str(), "Ok" | "Err")
    }

    fn bind_list(&mut self, parts: &[PatId], part_at: impl Fn(usize) -> Value) {
        for (at, part) in parts.iter().enumerate() {
            if matches!(self.view.body.pat(*part).kind, PatKind::Rest) {
                // What follows `..` is counted from the end, which is not known here.
                continue;
            }
            self.bind(*part, part_at(at));
        }
    }

    pub(super) fn bind_local(&mut self, local: LocalId, value: Value) {
        let found = self.view.body.local(local);
        let ty = self.types.local(local);
        let value = if super::letters::is_letter(ty) {
            self.as_letter(local, value)
        } else if self.analysis.is_barrier(ty) {
            super::error::without_text(value, ty)
        } else {
            value
        };
        let value = match found.init {
            Some(init) => self.named_binding(found.name, value, init, found.span),
            None => self.named_local(local, value),
        };
        self.state.bind(local, value);
    }

    /// The variant that a pattern or a struct expression names; `None` for a struct.
    pub(super) fn variant_of(&self, path: &Path) -> Option<Name> {
        let resolved = self.view.resolve(path)?;
        if let Some((file, item)) = resolved.item {
            let file = self.view.model.file(file);
            let item = file.tree.as_ref()?.item(item);
            return match item.kind {
                // A lone name that stands for a struct.
                ItemKind::Struct(_) | ItemKind::TypeAlias(_) => None,
                _ => Some(path.last().name),
            };
        }
        let parent = resolved.parent().rsplit("::").next().unwrap_or_default();
        parent
            .starts_with(char::is_uppercase)
            .then(|| path.last().name)
    }

    pub(super) fn variant_prefix(&self, id: ExprId, path: &Path) -> Option<Name> {
        match self.types.callee(id) {
            Some(Callee::Constructor(_)) | None => self.variant_of(path),
            _ => None,
        }
    }

    /// For which sinks a value is harmless when a pattern fits it, and whether the pattern is such that something
    /// that does not fit is not told apart.
    pub(super) fn pattern_kills(&self, pat: PatId) -> Sinks {
        match &self.view.body.pat(pat).kind {
            PatKind::Literal(_) => Sinks::ALL,
            // What leads up or to the root is no harmless name.
            PatKind::Path(path) if matches!(path.last().name.as_str(), "ParentDir" | "RootDir") => {
                Sinks::NONE
            }
            // A constant; a lone variant carries nothing anyway.
            PatKind::Path(_) => Sinks::ALL,
            // One name of a path: neither `..` nor the root.
            PatKind::TupleStruct(path, _) if path.last().name == "Normal" => {
                Sinks::of(&[SinkKind::Path, SinkKind::ArchivePath])
            }
            PatKind::Range(_, Some(_)) => size_sinks(),
            PatKind::Range(_, None) => Sinks::NONE,
            PatKind::Or(cases) => cases
                .iter()
                .map(|case| self.pattern_kills(*case))
                .fold(Sinks::ALL, Sinks::both),
            PatKind::Bind(_, Some(sub)) | PatKind::Ref(sub) => self.pattern_kills(*sub),
            PatKind::TupleStruct(path, parts)
                if matches!(path.last().name.as_str(), "Some" | "Ok") =>
            {
                parts
                    .first()
                    .map_or(Sinks::NONE, |part| self.pattern_kills(*part))
            }
            // `Host::Domain("our.example")`: all that the variant holds is told.
            PatKind::TupleStruct(_, parts) if !parts.is_empty() => parts
                .iter()
                .map(|part| self.pattern_kills(*part))
                .fold(Sinks::ALL, Sinks::both),
            _ => Sinks::NONE,
        }
    }

    /// The plain name that a pattern binds the whole value to.
    pub(super) fn bound_whole(&self, pat: PatId) -> Option<LocalId> {
        match &self.view.body.pat(pat).kind {
            PatKind::Bind(local, _) => Some(*local),
            PatKind::Ref(inner) => self.bound_whole(*inner),
            PatKind::TupleStruct(path, parts)
                if matches!(path.last().name.as_str(), "Some" | "Ok") =>
            {
                self.bound_whole(*parts.first()?)
            }
            _ => None,
        }
    }
}
