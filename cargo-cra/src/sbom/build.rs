//! From what cargo tells to the bill: which packages, how each takes part, and what is known of it.

mod subject;

use std::collections::{BTreeMap, BTreeSet, HashMap, VecDeque};

use cargo_metadata::{DependencyKind, Package, PackageId};
use cra_lints::snapshot::{LockedPackage, LockedSource};

use super::{
    Archive, Bill, Component, Contact, Digests, Kind, Knowledge, Licence, Moment, Role, Shipped,
    purl,
};
use crate::config::product::Product;
use crate::gather::resolved::{self, Resolved, TreeName};
use crate::stop::Stop;

/// What the user asks for beside the selection of packages.
#[derive(Debug, Default)]
pub struct Wanted {
    /// Only this program of the selected packages.
    pub program: Option<String>,
    /// The files that are shipped.
    pub files: Vec<Shipped>,
    /// Leave out what is only run while the product is built.
    pub linked_only: bool,
}

/// Makes the bill.
///
/// # Errors
/// When the program that was named is in none of the packages.
pub(crate) fn bill(resolved: &Resolved, wanted: Wanted, made: Moment) -> Result<Bill, Stop> {
    let world = World::new(resolved);
    let product = &resolved.config.product;
    let roles = world.roles();
    let mut names = Names::default();
    let mut parts: BTreeMap<&PackageId, Component> = BTreeMap::new();
    let mut ids: Vec<&PackageId> = roles.keys().copied().collect();
    ids.sort();
    for id in ids {
        let role = roles[id];
        if wanted.linked_only && role == Role::Build {
            continue;
        }
        let mut component = world.component(id, role);
        component.reference = names.unique(component.reference);
        parts.insert(id, component);
    }
    let mut edges: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for (id, component) in &parts {
        let below = world.needs.get(id).into_iter().flatten();
        let below = below.filter_map(|(below, _)| parts.get(below));
        let below = below.map(|below| below.reference.clone()).collect();
        edges.insert(component.reference.clone(), below);
    }
    let mut subject = world.subject(&wanted, &mut names, &mut parts, &mut edges)?;
    dress(&mut subject, product, wanted.files);
    let mut parts: Vec<Component> = parts.into_values().collect();
    if let Some(release) = &resolved.release {
        let library = super::toolchain::standard_library(release);
        edges
            .entry(subject.reference.clone())
            .or_default()
            .insert(library.reference.clone());
        edges.insert(library.reference.clone(), BTreeSet::new());
        parts.push(library);
    }
    parts.sort_by(|a, b| a.reference.cmp(&b.reference));
    Ok(Bill {
        subject,
        parts,
        cryptography: Vec::new(),
        edges,
        made,
        creator: product.maker(),
        platforms: resolved.platforms.clone(),
        selection: resolved.arguments.clone(),
    })
}

/// Adds what `cra.toml` and the command line say about the product.
fn dress(subject: &mut Component, product: &Product, files: Vec<Shipped>) {
    subject.files = files;
    subject.download = product.download.clone();
    subject.security_txt = product.security_txt.clone();
    subject.effective_licence = product.licence.clone();
    // Nobody but a look at the built program tells which libraries of the system it loads.
    subject.knowledge = Knowledge::Incomplete;
    if let Some(maker) = product.maker() {
        subject.makers = vec![maker];
    }
}

/// What cargo told, looked up by package.
struct World<'a> {
    resolved: &'a Resolved,
    packages: HashMap<&'a PackageId, &'a Package>,
    locked: HashMap<(&'a str, String), Vec<&'a LockedPackage>>,
    /// Who needs whom, and whether only to build.
    needs: HashMap<&'a PackageId, BTreeMap<&'a PackageId, bool>>,
    features: HashMap<&'a PackageId, BTreeSet<String>>,
}

impl<'a> World<'a> {
    fn new(resolved: &'a Resolved) -> Self {
        let packages = resolved.metadata.packages.iter();
        let mut out = Self {
            resolved,
            packages: packages.map(|package| (&package.id, package)).collect(),
            locked: HashMap::new(),
            needs: HashMap::new(),
            features: HashMap::new(),
        };
        for package in &resolved.lock.packages {
            let key = (package.name.as_str(), package.version.to_string());
            out.locked.entry(key).or_default().push(package);
        }
        let by_tree = out.by_tree();
        for (name, features) in &resolved.tree.nodes {
            for id in by_tree.get(name).into_iter().flatten() {
                let known = out.features.entry(*id).or_default();
                known.extend(features.iter().cloned());
            }
        }
        let only_build = only_build(resolved);
        for (from, to) in &resolved.tree.edges {
            for from in by_tree.get(from).into_iter().flatten() {
                for to in by_tree.get(to).into_iter().flatten() {
                    let build = only_build.get(&(*from, *to)).copied().unwrap_or(false);
                    out.needs.entry(*from).or_default().insert(*to, build);
                }
            }
        }
        out
    }

    /// The packages behind each name of the tree; two with one name and version are told apart by their source.
    fn by_tree(&self) -> HashMap<&'a TreeName, Vec<&'a PackageId>> {
        let mut by_name: HashMap<(&str, String), Vec<&'a Package>> = HashMap::new();
        for package in &self.resolved.metadata.packages {
            let key = (package.name.as_str(), package.version.to_string());
            by_name.entry(key).or_default().push(package);
        }
        let nodes = self.resolved.tree.nodes.keys();
        nodes
            .map(|name| {
                let key = (name.name.as_str(), name.version.clone());
                let all = by_name.get(&key).cloned().unwrap_or_default();
                let exact: Vec<&Package> = all
                    .iter()
                    .copied()
                    .filter(|package| same_source(package, &name.source))
                    .collect();
                let fitting = if exact.is_empty() { all } else { exact };
                (name, fitting.iter().map(|package| &package.id).collect())
            })
            .collect()
    }

    /// How each package that is built takes part, the selected ones among them.
    fn roles(&self) -> BTreeMap<&'a PackageId, Role> {
        let mut out: BTreeMap<&PackageId, Role> = BTreeMap::new();
        let mut queue: VecDeque<(&PackageId, Role)> = self
            .resolved
            .selected
            .iter()
            .filter(|id| self.packages.contains_key(id))
            .map(|id| (id, Role::Linked))
            .collect();
        while let Some((id, role)) = queue.pop_front() {
            match out.get(id) {
                Some(known) if *known <= role => continue,
                _ => out.insert(id, role),
            };
            for (below, build) in self.needs.get(id).into_iter().flatten() {
                let is_macro = self
                    .packages
                    .get(below)
                    .is_some_and(|below| is_macro(below));
                let build = role == Role::Build || *build || is_macro;
                queue.push_back((below, if build { Role::Build } else { Role::Linked }));
            }
        }
        out
    }

    fn component(&self, id: &PackageId, role: Role) -> Component {
        let package = self.packages[id];
        let version = package.version.to_string();
        let locked = self.locked_of(package);
        let source = locked.map_or(LockedSource::Path, |locked| locked.source.clone());
        let member = self.resolved.metadata.workspace_members.contains(id);
        let published = package.publish.as_ref().is_none_or(|list| !list.is_empty());
        let repository = web(package.repository.as_deref());
        let shown = repository.as_deref().filter(|_| !(member && published));
        let purl = purl(&package.name, &version, &source, shown);
        let is_program = package.targets.iter().any(|target| target.is_bin())
            && !package.targets.iter().any(|target| target.is_lib());
        let makers = package
            .authors
            .iter()
            .filter_map(|text| Contact::parse(text));
        Component {
            reference: purl.clone(),
            kind: if is_program {
                Kind::Program
            } else {
                Kind::Library
            },
            role,
            name: package.name.to_string(),
            about: package.description.as_deref().map(one_line),
            purl: Some(purl),
            licence: Licence::of(
                package.license.as_deref(),
                package.license_file.as_ref().map(|path| path.as_str()),
            ),
            makers: makers.collect(),
            repository,
            homepage: web(package.homepage.as_deref()),
            documentation: web(package.documentation.as_deref()),
            sources: locked.and_then(|locked| self.sources(locked)),
            version,
            download: None,
            security_txt: None,
            effective_licence: None,
            files: Vec::new(),
            features: self.features.get(id).cloned().unwrap_or_default(),
            knowledge: if package.links.is_some() || package.name.ends_with("-sys") {
                Knowledge::Unknown
            } else {
                Knowledge::Complete
            },
        }
    }

    fn locked_of(&self, package: &Package) -> Option<&'a LockedPackage> {
        let key = (package.name.as_str(), package.version.to_string());
        let all = self.locked.get(&key)?;
        let same = |locked: &&&LockedPackage| match (&locked.source, &package.source) {
            (LockedSource::Path, None) => true,
            (LockedSource::CratesIo, Some(source)) => source.is_crates_io(),
            (LockedSource::Git(address), Some(source)) => source.repr == format!("git+{address}"),
            (LockedSource::Registry(address), Some(source)) => source.repr.ends_with(address),
            _ => false,
        };
        all.iter().find(same).or(all.first()).copied()
    }

    /// The archive of a package of crates.io, with the SHA-512 of the copy that cargo keeps when that is the right one.
    fn sources(&self, locked: &LockedPackage) -> Option<Archive> {
        let (name, version) = (&locked.name, locked.version.to_string());
        if locked.source != LockedSource::CratesIo {
            return None;
        }
        let sha256 = locked.checksum.as_deref()?;
        let home = self.resolved.cargo_home.as_deref();
        let bytes = home.and_then(|home| resolved::archive(home, name, &version));
        let version = version.replace('+', "%2B");
        Some(Archive {
            url: format!("https://static.crates.io/crates/{name}/{name}-{version}.crate"),
            digests: Digests::confirmed(sha256, bytes),
        })
    }
}

/// References in use: a second package of the same name, version and origin gets a number.
#[derive(Default)]
struct Names(BTreeSet<String>);

impl Names {
    fn unique(&mut self, wanted: String) -> String {
        let mut name = wanted.clone();
        let mut number = 1;
        while !self.0.insert(name.clone()) {
            number += 1;
            name = format!("{wanted}#{number}");
        }
        name
    }
}

/// Pairs of packages, and whether the first needs the second only for its build script.
fn only_build(resolved: &Resolved) -> HashMap<(&PackageId, &PackageId), bool> {
    let mut out = HashMap::new();
    let nodes = resolved
        .metadata
        .resolve
        .iter()
        .flat_map(|resolve| &resolve.nodes);
    for node in nodes {
        for below in &node.deps {
            let kinds = below.dep_kinds.iter().map(|info| info.kind);
            let mut kinds = kinds
                .filter(|kind| *kind != DependencyKind::Development)
                .peekable();
            let some = kinds.peek().is_some();
            let build = some && kinds.all(|kind| kind == DependencyKind::Build);
            out.insert((&node.id, &below.pkg), build);
        }
    }
    out
}

fn is_macro(package: &Package) -> bool {
    package.targets.iter().any(|target| target.is_proc_macro())
}

/// Whether the package comes from where `cargo tree` says.
fn same_source(package: &Package, said: &str) -> bool {
    match &package.source {
        None => package
            .manifest_path
            .parent()
            .is_some_and(|folder| folder.as_str() == said),
        Some(source) if source.is_crates_io() => said.is_empty(),
        Some(source) => {
            let said = said.split(['#', '?']).next().unwrap_or(said);
            !said.is_empty() && source.repr.contains(said)
        }
    }
}

fn web(text: Option<&str>) -> Option<String> {
    text.map(str::trim)
        .filter(|text| super::is_web(text))
        .map(str::to_owned)
}

fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
