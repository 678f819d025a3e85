//! Which packages of the resolved graph get into the product: for the selected packages, features and platforms.

use std::collections::{HashMap, HashSet, VecDeque};

use cargo_metadata::{DependencyKind, Metadata, NodeDep, Package, PackageId};
use cra_lints::reach::cfg::{Conditions, Truth};
use cra_lints::snapshot::{FileKind, Part, Role, Shipped, Snapshot};
use toml_edit::DocumentMut;

/// The platforms that the product is built for.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Platforms {
    /// Target triples; empty when they are not known.
    pub(super) triples: Vec<String>,
    /// Whether somebody chose them.
    pub(super) chosen: bool,
}

/// The platforms as cargo would choose them: those of the command line, of the environment, of the project's settings,
/// or else this machine's.
pub(super) fn platforms(asked: &[String], snapshot: &Snapshot, host: Option<&str>) -> Platforms {
    let from_environment = std::env::var("CARGO_BUILD_TARGET").ok();
    let chosen = if !asked.is_empty() {
        asked.to_vec()
    } else if let Some(triple) = from_environment.filter(|triple| !triple.is_empty()) {
        vec![triple]
    } else {
        snapshot
            .files
            .iter()
            .filter(|file| file.kind == FileKind::CargoConfig)
            .find_map(|file| configured(&file.text))
            .unwrap_or_default()
    };
    // A platform of one's own is described in a file, of which nothing is known here.
    if chosen.iter().any(|triple| triple.ends_with(".json")) {
        return Platforms::default();
    }
    Platforms {
        chosen: !chosen.is_empty(),
        triples: if chosen.is_empty() {
            host.map(str::to_owned).into_iter().collect()
        } else {
            chosen
        },
    }
}

/// `build.target` of cargo's settings.
fn configured(text: &str) -> Option<Vec<String>> {
    let document: DocumentMut = text.parse().ok()?;
    let target = document.get("build")?.get("target")?;
    match target.as_array() {
        Some(list) => list
            .iter()
            .map(|value| value.as_str().map(str::to_owned))
            .collect(),
        None => Some(vec![target.as_str()?.to_owned()]),
    }
}

/// The part of each package; `selected` are the ids of the packages that are checked.
pub(super) fn shipped(
    metadata: &Metadata,
    selected: &HashSet<String>,
    platforms: &Platforms,
) -> Shipped {
    let mut walk = Walk::new(metadata, platforms);
    let roots: Vec<&PackageId> = walk
        .packages
        .keys()
        .copied()
        .filter(|id| selected.contains(&id.repr))
        .collect();
    let mut roots: Vec<&PackageId> = roots;
    roots.sort();
    for role in [
        Role::Ships,
        Role::Builds,
        Role::Tests,
        Role::OtherPlatform(String::new()),
        Role::Elsewhere,
    ] {
        walk.round(&role, &roots);
    }
    let mut out = Shipped {
        platforms: platforms.triples.clone(),
        chosen: platforms.chosen,
        ..Shipped::default()
    };
    for (id, part) in walk.parts {
        let package = walk.packages[id];
        let key = (package.name.to_string(), package.version.to_string());
        // Two sources may have the same name and version; the graver part counts.
        match out.packages.get(&key) {
            Some(known) if known.role <= part.role => {}
            _ => {
                out.packages.insert(key, part);
            }
        }
    }
    out
}

/// A walk over the resolved graph, in one round for each part that a package may play.
struct Walk<'a> {
    packages: HashMap<&'a PackageId, &'a Package>,
    deps: HashMap<&'a PackageId, &'a [NodeDep]>,
    conditions: Conditions,
    parts: HashMap<&'a PackageId, Part>,
}

impl<'a> Walk<'a> {
    fn new(metadata: &'a Metadata, platforms: &Platforms) -> Self {
        let nodes = metadata.resolve.iter().flat_map(|resolve| &resolve.nodes);
        Self {
            packages: metadata
                .packages
                .iter()
                .map(|package| (&package.id, package))
                .collect(),
            deps: nodes.map(|node| (&node.id, node.deps.as_slice())).collect(),
            conditions: Conditions::new(&platforms.triples, None),
            parts: HashMap::new(),
        }
    }

    /// Gives `role` to all packages without a part that are there for that.
    fn round(&mut self, role: &Role, roots: &[&'a PackageId]) {
        let mut queue: VecDeque<(&'a PackageId, Part)> = VecDeque::new();
        match role {
            Role::Ships => queue.extend(roots.iter().map(|&id| {
                let path = vec![self.key(id)];
                let role = Role::Ships;
                (id, Part { role, path })
            })),
            Role::Elsewhere => {
                let mut left: Vec<&PackageId> = self.deps.keys().copied().collect();
                left.retain(|id| !self.parts.contains_key(id));
                left.sort();
                for id in left {
                    let path = vec![self.key(id)];
                    let role = Role::Elsewhere;
                    self.parts.insert(id, Part { role, path });
                }
                return;
            }
            _ => {
                let mut known: Vec<&PackageId> = self.parts.keys().copied().collect();
                known.sort_by_key(|id| (self.parts[id].path.len(), *id));
                for id in known {
                    self.steps(id, &self.parts[id].path, role, roots, &mut queue);
                }
            }
        }
        while let Some((id, part)) = queue.pop_front() {
            if self.parts.contains_key(id) {
                continue;
            }
            self.parts.insert(id, part.clone());
            self.steps(id, &part.path, &part.role, roots, &mut queue);
        }
    }

    /// What `from` brings in with the part `role`.
    fn steps(
        &self,
        from: &'a PackageId,
        path: &[(String, String)],
        role: &Role,
        roots: &[&'a PackageId],
        queue: &mut VecDeque<(&'a PackageId, Part)>,
    ) {
        for dep in self.deps.get(from).copied().unwrap_or_default() {
            if self.parts.contains_key(&dep.pkg) {
                continue;
            }
            let mut wanted = dep.dep_kinds.iter().filter_map(|info| {
                let platform = info.target.as_ref().map(ToString::to_string);
                let truth = platform
                    .as_deref()
                    .map_or(Truth::True, |platform| self.conditions.platform(platform));
                let there = truth != Truth::False;
                match (role, info.kind) {
                    (Role::Ships, DependencyKind::Normal) => {
                        (there && !self.is_macro(&dep.pkg)).then_some(Role::Ships)
                    }
                    (Role::Builds, DependencyKind::Normal) => {
                        // The rest of what ships has its part already.
                        there.then_some(Role::Builds)
                    }
                    (Role::Builds, DependencyKind::Build) => there.then_some(Role::Builds),
                    (Role::Tests, DependencyKind::Development) => {
                        (there && roots.contains(&from)).then_some(Role::Tests)
                    }
                    (Role::Tests, DependencyKind::Normal | DependencyKind::Build) => {
                        there.then_some(Role::Tests)
                    }
                    (Role::OtherPlatform(why), DependencyKind::Normal | DependencyKind::Build) => {
                        let why = if why.is_empty() {
                            platform.unwrap_or_default()
                        } else {
                            why.clone()
                        };
                        Some(Role::OtherPlatform(why))
                    }
                    _ => None,
                }
            });
            if let Some(role) = wanted.next() {
                let mut path = path.to_vec();
                path.push(self.key(&dep.pkg));
                queue.push_back((&dep.pkg, Part { role, path }));
            }
        }
    }

    fn is_macro(&self, id: &PackageId) -> bool {
        self.packages.get(id).is_some_and(|package| {
            let mut targets = package.targets.iter();
            targets.any(|target| target.is_proc_macro())
        })
    }

    fn key(&self, id: &PackageId) -> (String, String) {
        self.packages.get(id).map_or_else(
            || (id.repr.clone(), String::new()),
            |package| (package.name.to_string(), package.version.to_string()),
        )
    }
}
