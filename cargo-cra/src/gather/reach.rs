//! Reads the sources of all packages that ship, and asks which functions at fault the product reaches. Only when an
//! advisory names functions; nothing is compiled or run.

use std::collections::{HashMap, HashSet};
use std::path::Path;

use cargo_metadata::{DependencyKind, Metadata, Node, NodeDep, Package, PackageId};
use cra_lints::reach::cfg::{Conditions, Truth};
use cra_lints::reach::{Crate, FORMAT, Facts, Question, Source, facts, judge};
use cra_lints::snapshot::advisory::{Advisory, Kind};
use cra_lints::snapshot::{Answer, Reach, Role, Shipped, Snapshot};
use rayon::prelude::*;

use super::libraries::origin::Origins;
use super::metadata::is_library;
use super::sources::Disk;
use crate::cache::{Cache, Key};

/// What procedural macros are made of that writes nothing by itself.
const TOOLS: [&str; 3] = ["proc-macro2", "quote", "syn"];

/// The answers for every advisory on a package that ships, and what is worth a line to those who want to know more.
pub(super) fn reach(
    snapshot: &Snapshot,
    metadata: &Metadata,
    cargo_home: Option<&Path>,
    cache: Option<&Path>,
) -> (Vec<Reach>, Option<String>) {
    let Some(shipped) = &snapshot.shipped else {
        return Default::default();
    };
    let asked = asked(snapshot, shipped);
    if asked.is_empty() {
        return Default::default();
    }
    let cache = Cache::open(cache, "reach");
    let kept = Kept {
        origins: Origins::new(snapshot.lock.as_ref(), cargo_home),
        cache: &cache,
    };
    let selected: HashSet<&str> = snapshot
        .packages
        .iter()
        .map(|package| package.id.as_str())
        .collect();
    let program = Program::new(metadata, shipped);
    let wanted: HashSet<(&str, &str)> = asked
        .iter()
        .map(|one| (one.package.as_str(), one.version.as_str()))
        .collect();
    let mut crates: Vec<Crate> = cra_lints::model::on_workers(|| {
        program
            .members
            .par_iter()
            .map(|member| program.read(member, &selected, &wanted, &kept))
            .collect()
    });
    let note = cache.close();
    let mut questions = Vec::new();
    let mut out = Vec::new();
    for one in asked {
        let homes: Vec<usize> = (0..program.members.len())
            .filter(|at| {
                let package = program.members[*at].package;
                package.name.as_str() == one.package && package.version.to_string() == one.version
            })
            .collect();
        for &home in &homes {
            let functions = one.functions.clone();
            questions.push(Question { home, functions });
            out.push(Reach {
                advisory: one.advisory.clone(),
                package: one.package.clone(),
                version: one.version.clone(),
                answer: Answer::Unknown("it was not looked at".to_owned()),
            });
        }
    }
    for (one, answer) in out.iter_mut().zip(judge(&mut crates, &questions)) {
        one.answer = answer;
    }
    // Of two copies with the same name and version the graver answer comes first, and counts.
    out.sort_by_key(|one| match one.answer {
        Answer::Reached(_) => 0,
        Answer::Unknown(_) => 1,
        _ => 2,
    });
    (out, note)
}

/// What was read of sources that are always the same.
struct Kept<'a> {
    origins: Origins<'a>,
    cache: &'a Cache,
}

/// An advisory with functions, on a package that ships.
struct Asked {
    advisory: String,
    package: String,
    version: String,
    functions: Vec<String>,
}

fn asked(snapshot: &Snapshot, shipped: &Shipped) -> Vec<Asked> {
    let (Some(lock), Some(database)) = (&snapshot.lock, &snapshot.advisories) else {
        return Vec::new();
    };
    let ships = |name: &str, version: &str| {
        let key = (name.to_owned(), version.to_owned());
        let part = shipped.packages.get(&key);
        part.is_some_and(|part| part.role == Role::Ships)
    };
    let conditions = Conditions::new(&shipped.platforms, None);
    let concerned = |advisory: &&Advisory| {
        !matches!(advisory.kind, Kind::Unmaintained | Kind::Notice)
            && conditions.concerns(&advisory.os, &advisory.arch) != Truth::False
    };
    let mut out = Vec::new();
    for package in &lock.packages {
        let version = package.version.to_string();
        if !ships(&package.name, &version) {
            continue;
        }
        let matching = database.matching(&package.name, &package.version);
        for advisory in matching.filter(concerned) {
            let functions: Vec<String> = advisory
                .functions_in(&package.version)
                .map(|function| function.path.clone())
                .collect();
            if !functions.is_empty() {
                out.push(Asked {
                    advisory: advisory.id.clone(),
                    package: package.name.clone(),
                    version: version.clone(),
                    functions,
                });
            }
        }
    }
    out
}

/// The crates whose sources count.
struct Program<'a> {
    members: Vec<Member<'a>>,
    platforms: &'a [String],
}

/// A crate, and what is known of it without its sources.
struct Member<'a> {
    package: &'a Package,
    node: &'a Node,
    needs: Vec<usize>,
    ships: bool,
    writes: bool,
    texts: bool,
}

impl<'a> Program<'a> {
    fn new(metadata: &'a Metadata, shipped: &'a Shipped) -> Self {
        let packages: HashMap<&PackageId, &Package> = metadata
            .packages
            .iter()
            .map(|package| (&package.id, package))
            .collect();
        let nodes = metadata.resolve.iter().flat_map(|resolve| &resolve.nodes);
        let nodes: HashMap<&PackageId, &Node> = nodes.map(|node| (&node.id, node)).collect();
        let role = |id: &PackageId| {
            let package = packages.get(id)?;
            let key = (package.name.to_string(), package.version.to_string());
            Some(&shipped.packages.get(&key)?.role)
        };
        // A macro runs on the machine that builds, which may be another one than was chosen.
        let host = Conditions::new(
            if shipped.chosen {
                &[]
            } else {
                &shipped.platforms
            },
            None,
        );
        let (writers, helpers) = writers(&packages, &nodes, &role, &host);
        let mut ids: Vec<&PackageId> = nodes.keys().copied().collect();
        ids.retain(|id| {
            role(id) == Some(&Role::Ships) || writers.contains(*id) || helpers.contains(*id)
        });
        ids.sort();
        let at: HashMap<&PackageId, usize> = ids.iter().copied().zip(0..).collect();
        let conditions = Conditions::new(&shipped.platforms, None);
        let members = ids
            .iter()
            .map(|id| {
                let node = nodes[*id];
                let deps = node.deps.iter();
                let needed = deps.filter(|dep| is_needed(dep, &conditions));
                Member {
                    package: packages[*id],
                    node,
                    needs: needed.filter_map(|dep| at.get(&dep.pkg).copied()).collect(),
                    ships: role(id) == Some(&Role::Ships),
                    writes: writers.contains(*id),
                    texts: helpers.contains(*id),
                }
            })
            .collect();
        Self {
            members,
            platforms: &shipped.platforms,
        }
    }

    fn read(
        &self,
        member: &Member<'_>,
        selected: &HashSet<&str>,
        wanted: &HashSet<(&str, &str)>,
        kept: &Kept<'_>,
    ) -> Crate {
        let package = member.package;
        let version = package.version.to_string();
        let product = selected.contains(package.id.repr.as_str());
        let wanted = wanted.contains(&(package.name.as_str(), version.as_str()));
        let made = |facts| Crate {
            label: format!("{} {version}", package.name),
            facts,
            needs: member.needs.clone(),
            product,
            ships: member.ships,
        };
        let key = (!product)
            .then(|| self.key(member, wanted, &kept.origins))
            .flatten();
        let known = key.as_ref().and_then(|key| kept.cache.get(key));
        if let Some(facts) = known.and_then(|(text, _)| Facts::from_text(&text)) {
            return made(facts);
        }
        let facts = self.facts(member, product, wanted);
        if let Some(key) = key.filter(|_| facts.is_whole()) {
            kept.cache.put(&key, &facts.to_text(), &[]);
        }
        made(facts)
    }

    /// What the facts of a package depend on, where its sources are always the same.
    fn key(&self, member: &Member<'_>, wanted: bool, origins: &Origins<'_>) -> Option<Key> {
        let package = member.package;
        let version = package.version.to_string();
        let source = package.source.as_ref().map(|source| source.repr.as_str());
        let folder = package.manifest_path.parent()?.as_std_path();
        let origin = origins.of(&package.name, &version, source, folder)?;
        let mut features: Vec<String> = member
            .node
            .features
            .iter()
            .map(ToString::to_string)
            .collect();
        features.sort();
        let role = [member.ships, member.writes, member.texts, wanted].map(u8::from);
        let about = format!(
            "{FORMAT} {origin} {role:?} {:?} {features:?}",
            self.platforms
        );
        Some(Key::new(&package.name, &version, &about))
    }

    /// Reads a package.
    fn facts(&self, member: &Member<'_>, product: bool, wanted: bool) -> Facts {
        let package = member.package;
        let folder = package.manifest_path.parent();
        let folder = folder.map_or(Path::new("/"), |folder| folder.as_std_path());
        let disk = Disk::new(folder, Vec::new());
        let targets = package.targets.iter().filter(|target| {
            is_library(target) && !target.is_custom_build() || (product && target.is_bin())
        });
        let targets = targets.filter(|target| !is_beside(target));
        let read = |path: &str| -> Option<String> {
            let bytes = disk.bytes(path).ok().flatten()?;
            Some(match String::from_utf8(bytes) {
                Ok(text) => text,
                Err(error) => String::from_utf8_lossy(error.as_bytes()).into_owned(),
            })
        };
        let features = member.node.features.iter().map(ToString::to_string);
        // A build script can turn on what looks like a feature, and is none.
        let mut scripts = package
            .targets
            .iter()
            .filter(|target| target.is_custom_build());
        let own_features = scripts.any(|script| {
            let text = read(&disk.relative(script.src_path.as_std_path()));
            text.is_none_or(|text| text.contains("rustc-cfg=feature"))
        });
        let features = (!own_features).then(|| features.collect());
        // A macro runs on the machine that builds, whose platform may be another one.
        let platforms = if member.ships { self.platforms } else { &[] };
        facts(&Source {
            roots: targets
                .map(|target| disk.relative(target.src_path.as_std_path()))
                .collect(),
            conditions: Conditions::new(platforms, features),
            product,
            writes: member.writes,
            texts: member.texts,
            wanted,
            read: &read,
        })
    }
}

/// Whether a package is compiled with a dependency.
fn is_needed(dep: &NodeDep, conditions: &Conditions) -> bool {
    dep.dep_kinds.iter().any(|info| {
        let platform = info.target.as_ref().map(ToString::to_string);
        let may_be = |platform: String| conditions.platform(&platform) != Truth::False;
        info.kind == DependencyKind::Normal && platform.is_none_or(may_be)
    })
}

/// Whether a target is an example, a test or a benchmark.
fn is_beside(target: &cargo_metadata::Target) -> bool {
    target.is_example() || target.is_test() || target.is_bench()
}

/// Procedural macros with the packages they are made of that handle code, and the other packages they are made of.
fn writers<'a, 'r>(
    packages: &HashMap<&'a PackageId, &'a Package>,
    nodes: &HashMap<&'a PackageId, &'a Node>,
    role: &dyn Fn(&PackageId) -> Option<&'r Role>,
    host: &Conditions,
) -> (HashSet<&'a PackageId>, HashSet<&'a PackageId>) {
    let is_tool = |id: &PackageId| {
        let package = packages.get(id);
        package.is_some_and(|package| TOOLS.contains(&package.name.as_str()))
    };
    let normal = |id: &'a PackageId| -> Vec<&'a PackageId> {
        let deps = nodes.get(id).map(|node| node.deps.as_slice());
        let deps = deps.unwrap_or_default().iter();
        let deps = deps.filter(|dep| is_needed(dep, host));
        deps.map(|dep| &dep.pkg).collect()
    };
    let is_macro = |id: &PackageId| {
        let package = packages.get(id);
        package.is_some_and(|package| package.targets.iter().any(|target| target.is_proc_macro()))
    };
    let macros = nodes
        .keys()
        .copied()
        .filter(|id| matches!(role(id), Some(Role::Ships | Role::Builds)) && is_macro(id));
    let macros: Vec<&PackageId> = macros.collect();
    let below = |from: &[&'a PackageId]| {
        let mut out: HashSet<&PackageId> = HashSet::new();
        let mut open = from.to_vec();
        while let Some(id) = open.pop() {
            if out.insert(id) {
                // Who uses a macro does not handle code for it.
                open.extend(normal(id).into_iter().filter(|id| !is_macro(id)));
            }
        }
        out
    };
    let all = below(&macros).into_iter().filter(|id| !is_tool(id));
    all.partition(|id| macros.contains(id) || below(&[id]).iter().any(|id| is_tool(id)))
}
