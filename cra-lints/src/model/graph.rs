//! Which locked packages the selected packages lead to, and which line of a manifest asks for each.

use std::collections::VecDeque;

use semver::{Version, VersionReq};

use super::Model;
use super::manifest::Declared;
use super::place::{Place, Span};
use crate::snapshot::{DependencyKind, Lock, LockedPackage, LockedSource, Role};

/// The middle of ways longer than this is left out: a lock file that means harm can be one long chain, and each package
/// of it has a way of its own.
const LONGEST_WAY: usize = 64;

/// A locked package that the selected packages lead to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reached {
    /// The package, as an index into [`Lock::packages`].
    pub package: usize,
    /// A shortest way to it from a selected package, both ends included, as indexes. Only the package itself when
    /// nothing in the lock file asks for it.
    pub path: Vec<usize>,
    /// What the first step of that way is needed for; a way into the product is preferred to one into a build
    /// script, and that to one into tests.
    pub kind: DependencyKind,
    /// The version requirement of the manifest, when the package is a direct dependency and has one.
    pub requirement: Option<String>,
    /// The line of a manifest that begins the way.
    pub place: Place,
    /// Whether the selected features build it, when cargo told.
    pub built: Option<bool>,
    /// What it is there for, when cargo told the graph; [`Role::Elsewhere`] when nothing selected builds it.
    pub role: Option<Role>,
}

impl Reached {
    /// Whether it gets into the product, or may: it is not for tests only, and nobody said that it is not built.
    pub fn ships(&self) -> bool {
        match &self.role {
            Some(role) => *role == Role::Ships,
            None => self.kind != DependencyKind::Dev && self.built != Some(false),
        }
    }

    /// Whether it runs where the product is built, though it is no part of it.
    pub fn builds(&self) -> bool {
        self.role == Some(Role::Builds)
    }

    /// In words, how it gets where it is.
    pub fn way(&self, lock: &Lock) -> String {
        let way = self.words(lock).join(" → ");
        if self.path.len() < 2 {
            return "it is locked, though no locked package asks for it".to_owned();
        }
        match &self.role {
            Some(Role::Ships) => return format!("it gets into the product by way of {way}"),
            Some(Role::Builds) => {
                return format!("it runs when the product is built, by way of {way}");
            }
            Some(Role::Tests) => return format!("it runs with the tests, by way of {way}"),
            Some(Role::OtherPlatform(condition)) => {
                return format!("it belongs to other platforms, `{condition}`, by way of {way}");
            }
            Some(Role::Elsewhere) | None => {}
        }
        match (self.path.len(), self.kind, self.built) {
            (_, _, Some(false)) => {
                format!("it is locked by way of {way}, but no feature selected here builds it")
            }
            (_, DependencyKind::Dev, _) => format!("it runs with the tests, by way of {way}"),
            (_, DependencyKind::Build, _) => {
                format!("it runs when the product is built, by way of {way}")
            }
            (_, DependencyKind::Normal, Some(true)) => {
                format!("it gets into the product by way of {way}")
            }
            (_, DependencyKind::Normal, None) => {
                format!(
                    "the lock file leads to it by way of {way}; whether the selected features use it is not known"
                )
            }
        }
    }

    /// Whether a manifest of the selected packages names it.
    pub fn is_direct(&self) -> bool {
        self.path.len() == 2
    }

    /// The way in words: name and version of every package on it.
    pub fn words(&self, lock: &Lock) -> Vec<String> {
        let words =
            |at: &usize| format!("{} {}", lock.packages[*at].name, lock.packages[*at].version);
        let mut out: Vec<String> = self.path.iter().map(words).collect();
        if self.path.len() >= LONGEST_WAY {
            out.insert(LONGEST_WAY / 2, "…".to_owned());
        }
        out
    }
}

/// A step from a selected package to a package that it names.
struct FirstStep<'m> {
    from: usize,
    to: usize,
    kind: DependencyKind,
    requirement: Option<&'m str>,
    place: Place,
}

/// A dependency that a manifest declares.
struct Asking<'m> {
    /// The line in the package's own manifest.
    line: Declared<'m>,
    /// What it means: the entry at the workspace root, when that is where it is inherited from.
    meaning: Declared<'m>,
}

impl Asking<'_> {
    fn may_come_from(&self, source: &LockedSource) -> bool {
        let has = |key: &str| {
            self.meaning
                .entry
                .item
                .as_table_like()
                .is_some_and(|table| table.contains_key(key))
        };
        match source {
            LockedSource::Git(_) => has("git"),
            LockedSource::Path => has("path"),
            LockedSource::Registry(_) => has("registry") || has("registry-index"),
            LockedSource::CratesIo => {
                !has("git") && !has("path") && !has("registry") && !has("registry-index")
            }
        }
    }
}

impl Model<'_> {
    /// The locked packages that the selected packages lead to, themselves apart, in the order of the lock file.
    ///
    /// An optional dependency counts as one; [`Reached::built`] says more. A package that nothing in the lock file asks
    /// for is told too, because the file does not say that it is unused; one that only other packages of
    /// the workspace ask for is not.
    pub fn reached(&self) -> Vec<Reached> {
        let Some(lock) = &self.snapshot.lock else {
            return Vec::new();
        };
        let members = self.locked_members(lock);
        let steps = self.first_steps(lock, &members);
        let ways = [
            DependencyKind::Normal,
            DependencyKind::Build,
            DependencyKind::Dev,
        ]
        .map(|kind| {
            let steps: Vec<&FirstStep<'_>> =
                steps.iter().filter(|step| step.kind == kind).collect();
            ways(lock, &members, &steps)
        });
        let asked_for = lock.asked_for();
        let built = |at: usize| {
            let package = &lock.packages[at];
            let known = (package.name.clone(), package.version.to_string());
            self.snapshot
                .built
                .as_ref()
                .map(|built| built.contains(&known))
        };
        let shipped = |at: usize| {
            let package = &lock.packages[at];
            let known = self.snapshot.shipped.as_ref()?;
            let key = (package.name.clone(), package.version.to_string());
            Some(known.packages.get(&key))
        };
        let is_member = |at: usize| members.iter().any(|(member, _)| *member == at);
        let mut out = Vec::new();
        for package in (0..lock.packages.len()).filter(|at| !is_member(*at)) {
            let found = ways.iter().find_map(|ways| ways[package].as_ref());
            let part = shipped(package);
            let role = part.map(|part| part.map_or(Role::Elsewhere, |part| part.role.clone()));
            // The way of the resolved graph, which knows features and platforms, before one of the lock file.
            let resolved = part
                .flatten()
                .and_then(|part| in_lock(lock, &part.path))
                .and_then(|path| {
                    let (&from, &to) = (path.first()?, path.get(1)?);
                    let mut steps = steps.iter();
                    let step = steps.find(|step| step.from == from && step.to == to)?;
                    Some((path, step))
                });
            let found = match &resolved {
                Some((path, step)) => Some((path, *step)),
                None => found.map(|(path, step)| (path, *step)),
            };
            if let Some((path, step)) = found {
                let direct = path.len() == 2;
                out.push(Reached {
                    package,
                    path: path.clone(),
                    kind: step.kind,
                    requirement: step.requirement.filter(|_| direct).map(str::to_owned),
                    place: step.place,
                    built: built(package),
                    role,
                });
            } else if !asked_for[package] && lock.packages[package].source != LockedSource::Path {
                out.push(Reached {
                    package,
                    path: vec![package],
                    kind: DependencyKind::Normal,
                    requirement: None,
                    place: Place {
                        file: lock.file,
                        span: lock.packages[package].span,
                    },
                    built: built(package),
                    role,
                });
            }
        }
        out
    }

    /// The selected packages in the lock file: index there, and index into the snapshot's packages.
    fn locked_members(&self, lock: &Lock) -> Vec<(usize, usize)> {
        let locked = |package: &LockedPackage| {
            let same_name =
                |name: &str| package.source == LockedSource::Path && package.name == name;
            let packages = &self.snapshot.packages;
            let exact = packages
                .iter()
                .position(|one| same_name(&one.name) && one.version == package.version.to_string());
            // After a release the lock file may still have the version before.
            exact.or_else(|| packages.iter().position(|one| same_name(&one.name)))
        };
        let entries = lock.packages.iter().enumerate();
        entries
            .filter_map(|(at, package)| Some((at, locked(package)?)))
            .collect()
    }

    fn first_steps(&self, lock: &Lock, members: &[(usize, usize)]) -> Vec<FirstStep<'_>> {
        let mut out = Vec::new();
        for &(from, member) in members {
            let declared = self.declared(member);
            for &to in &lock.packages[from].dependencies {
                let asking = asking(&declared, &lock.packages[to]);
                out.extend(asking.iter().map(|one| FirstStep {
                    from,
                    to,
                    kind: one.line.kind,
                    requirement: one.meaning.requirement(),
                    place: one.line.entry.place,
                }));
                if asking.is_empty() {
                    // The manifest could not be parsed, or is newer than the lock file.
                    let inputs = &self.snapshot.packages[member].dependencies;
                    let input = inputs
                        .iter()
                        .find(|input| input.package == lock.packages[to].name);
                    out.push(FirstStep {
                        from,
                        to,
                        kind: input.map_or(DependencyKind::Normal, |input| input.kind),
                        requirement: input.map(|input| input.requirement.as_str()),
                        place: self.place_of_package(member),
                    });
                }
            }
        }
        out
    }

    /// The dependencies of a package, with what those mean that the root declares for all.
    fn declared(&self, package: usize) -> Vec<Asking<'_>> {
        let shared = self
            .root_manifest
            .as_ref()
            .map(|root| root.shared_dependencies())
            .unwrap_or_default();
        let lines = self.manifests[package]
            .as_ref()
            .map(|manifest| manifest.dependencies())
            .unwrap_or_default();
        let meaning = |line: &Declared<'_>| {
            shared
                .iter()
                .find(|one| line.is_inherited() && one.key == line.key)
                .copied()
        };
        lines
            .into_iter()
            .map(|line| Asking {
                line,
                meaning: meaning(&line).unwrap_or(line),
            })
            .collect()
    }

    fn place_of_package(&self, package: usize) -> Place {
        let beginning = Place {
            file: self.snapshot.packages[package].manifest,
            span: Span::default(),
        };
        self.manifests[package]
            .as_ref()
            .map_or(beginning, |manifest| manifest.package())
    }
}

/// The declared dependencies that a locked package may be the answer to.
fn asking<'a, 'm>(declared: &'a [Asking<'m>], package: &LockedPackage) -> Vec<&'a Asking<'m>> {
    let mut out: Vec<&Asking<'_>> = declared
        .iter()
        .filter(|one| one.meaning.package() == package.name)
        .collect();
    // Each of these may fail for a good reason: a patch changes the source, and a copy from elsewhere the version.
    prefer(&mut out, |one| one.may_come_from(&package.source));
    prefer(&mut out, |one| {
        one.meaning
            .requirement()
            .is_none_or(|text| accepts(text, &package.version))
    });
    out
}

/// Keeps what is `good`, unless nothing is.
fn prefer<T: Copy>(list: &mut Vec<T>, good: impl Fn(T) -> bool) {
    if list.iter().any(|one| good(*one)) {
        list.retain(|one| good(*one));
    }
}

/// A way by names and versions as indexes; `None` when the lock file does not have it all.
fn in_lock(lock: &Lock, path: &[(String, String)]) -> Option<Vec<usize>> {
    let at = |(name, version): &(String, String)| {
        let mut all = lock.packages.iter();
        all.position(|package| package.name == *name && package.version.to_string() == *version)
    };
    path.iter().map(at).collect()
}

/// Whether a version requirement, as far as it can be read, takes this version.
pub fn accepts(requirement: &str, version: &Version) -> bool {
    VersionReq::parse(requirement).is_ok_and(|requirement| requirement.matches(version))
}

/// For each locked package a shortest way that begins with one of `steps`.
fn ways<'s, 'm>(
    lock: &Lock,
    members: &[(usize, usize)],
    steps: &[&'s FirstStep<'m>],
) -> Vec<Option<(Vec<usize>, &'s FirstStep<'m>)>> {
    let mut out: Vec<Option<(Vec<usize>, &FirstStep<'m>)>> = vec![None; lock.packages.len()];
    let mut queue = VecDeque::new();
    for &step in steps {
        if out[step.to].is_none() {
            out[step.to] = Some((vec![step.from, step.to], step));
            queue.push_back(step.to);
        }
    }
    while let Some(at) = queue.pop_front() {
        // The steps of a selected package are known with their kinds, and were taken above.
        if members.iter().any(|(member, _)| *member == at) {
            continue;
        }
        let (path, step) = out[at]
            .clone()
            .expect("only packages with a way are queued");
        for &next in &lock.packages[at].dependencies {
            if out[next].is_none() {
                let mut longer: Vec<usize> = path.iter().copied().chain([next]).collect();
                if longer.len() > LONGEST_WAY {
                    longer.remove(LONGEST_WAY / 2);
                }
                out[next] = Some((longer, step));
                queue.push_back(next);
            }
        }
    }
    out
}

#[cfg(test)]
mod tests;
