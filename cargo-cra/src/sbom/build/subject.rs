//! What a bill is of: the only package, a program of it, or the workspace as one product.

use std::collections::{BTreeMap, BTreeSet};

use cargo_metadata::PackageId;

use super::super::{Component, Kind, Role};
use super::{Names, Wanted, World};
use crate::stop::Stop;

impl<'a> World<'a> {
    /// What the bill is of: the only package, a program of it, or the workspace.
    pub(super) fn subject(
        &self,
        wanted: &Wanted,
        names: &mut Names,
        parts: &mut BTreeMap<&'a PackageId, Component>,
        edges: &mut BTreeMap<String, BTreeSet<String>>,
    ) -> Result<Component, Stop> {
        let product = &self.resolved.config.product;
        let selected: Vec<&PackageId> = self.resolved.selected.iter().collect();
        let roots: Vec<&PackageId> = match &wanted.program {
            None => selected,
            Some(program) => vec![self.package_of(program, &selected)?],
        };
        let is_program = roots.iter().any(|id| {
            let targets = &self.packages[*id].targets;
            targets.iter().any(|target| target.is_bin())
        });
        let kind = if is_program {
            Kind::Program
        } else {
            Kind::Library
        };
        if let ([id], None, None) = (roots.as_slice(), &wanted.program, &product.name)
            && let Some(mut only) = parts.remove(*id)
        {
            only.kind = kind;
            only.version = product.version.clone().unwrap_or(only.version);
            return Ok(only);
        }
        let first = self.component(roots[0], Role::Linked);
        let versions: BTreeSet<String> = roots
            .iter()
            .map(|id| self.packages[*id].version.to_string())
            .collect();
        let common = versions.first().filter(|_| versions.len() == 1).cloned();
        let folder = self
            .resolved
            .root
            .file_name()
            .map(|name| name.to_string_lossy());
        let name = wanted
            .program
            .clone()
            .or(product.name.clone())
            .or(folder.map(|name| name.into_owned()))
            .unwrap_or_else(|| "product".to_owned());
        let version = product.version.clone().or(common).unwrap_or_default();
        let reference = names.unique(format!("product:{name}@{version}"));
        let below = roots.iter().filter_map(|id| parts.get(id));
        let below: BTreeSet<String> = below.map(|part| part.reference.clone()).collect();
        edges.insert(reference.clone(), below);
        Ok(Component {
            reference,
            kind,
            purl: first.purl.filter(|_| roots.len() == 1),
            licence: first.licence.filter(|_| roots.len() == 1),
            sources: None,
            features: BTreeSet::new(),
            name,
            version,
            ..self.component(roots[0], Role::Linked)
        })
    }

    fn package_of(&self, program: &str, selected: &[&'a PackageId]) -> Result<&'a PackageId, Stop> {
        let has = |id: &&&PackageId| {
            let targets = &self.packages[**id].targets;
            targets
                .iter()
                .any(|target| target.is_bin() && target.name == program)
        };
        selected.iter().find(has).copied().ok_or_else(|| {
            let targets = selected.iter().flat_map(|id| &self.packages[*id].targets);
            let programs = targets.filter(|target| target.is_bin());
            let programs: Vec<&str> = programs.map(|target| target.name.as_str()).collect();
            Stop::new(
                format!("the selected packages have no program {program:?}"),
                match cra_vocab::words::nearest(program, &programs) {
                    Some(name) => format!("did you mean `{name}`?"),
                    None => format!("their programs are: {}", programs.join(", ")),
                },
            )
        })
    }
}
