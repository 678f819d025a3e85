//! Which locked packages the selected packages lead to, and which line of a manifest asks for each.

use std::collections::VecDeque;

use semver::{Version, VersionReq};

use super::Model;
use super::place::{Place, Span};
use crate::snapshot::{DependencyInput, DependencyKind, Lock, LockedPackage, LockedSource};

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
}

impl Reached {
    /// Whether a manifest of the selected packages names it.
    pub fn is_direct(&self) -> bool {
        self.path.len() == 2
    }

    /// The way in words: name and version of every package on it.
    pub fn words(&self, lock: &Lock) -> Vec<String> {
        let words =
            |at: &usize| format!("{} {}", lock.packages[*at].name, lock.packages[*at].version);
        self.path.iter().map(words).collect()
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

impl Model<'_> {
    /// The locked packages that the selected packages lead to, themselves apart, in the order of the lock file.
    ///
    /// Features and targets are not known here: an optional dependency counts as one. A package that nothing in the
    /// lock file asks for is told too, because the file does not say that it is unused; one that only other packages of
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
        let asked_for = asked_for(lock);
        let is_member = |at: usize| members.iter().any(|(member, _)| *member == at);
        let mut out = Vec::new();
        for package in (0..lock.packages.len()).filter(|at| !is_member(*at)) {
            let found = ways.iter().find_map(|ways| ways[package].as_ref());
            if let Some((path, step)) = found {
                let direct = path.len() == 2;
                out.push(Reached {
                    package,
                    path: path.clone(),
                    kind: step.kind,
                    requirement: step.requirement.filter(|_| direct).map(str::to_owned),
                    place: step.place,
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
            let inputs = &self.snapshot.packages[member].dependencies;
            for &to in &lock.packages[from].dependencies {
                let asked = asking(inputs, &lock.packages[to]);
                if asked.is_empty() {
                    let place = self.place_of_package(member);
                    out.push(FirstStep {
                        from,
                        to,
                        kind: DependencyKind::Normal,
                        requirement: None,
                        place,
                    });
                }
                out.extend(asked.into_iter().map(|input| FirstStep {
                    from,
                    to,
                    kind: input.kind,
                    requirement: Some(input.requirement.as_str()).filter(|text| !text.is_empty()),
                    place: self.place_of_dependency(member, input),
                }));
            }
        }
        out
    }

    /// The line of a package's manifest that declares a dependency.
    fn place_of_dependency(&self, package: usize, input: &DependencyInput) -> Place {
        let shared = self
            .root_manifest
            .as_ref()
            .map(|root| root.shared_dependencies())
            .unwrap_or_default();
        let names_it = |name: &str, key: &str, inherited: bool| {
            let root = shared.iter().find(|one| inherited && one.key == key);
            root.map_or(name, |root| root.package()) == input.package
        };
        let manifest = self.manifests[package].as_ref();
        let declared = manifest
            .map(|manifest| manifest.dependencies())
            .unwrap_or_default();
        let fitting = declared.iter().filter(|one| {
            one.kind == input.kind && names_it(one.package(), one.key, one.is_inherited())
        });
        let exact = fitting.clone().find(|one| {
            one.requirement()
                .is_some_and(|text| same(text, &input.requirement))
        });
        let place = exact
            .or_else(|| fitting.clone().next())
            .map(|one| one.entry.place);
        place.unwrap_or_else(|| self.place_of_package(package))
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
fn asking<'a>(inputs: &'a [DependencyInput], package: &LockedPackage) -> Vec<&'a DependencyInput> {
    let named: Vec<&DependencyInput> = inputs
        .iter()
        .filter(|input| input.package == package.name)
        .collect();
    let accepting: Vec<&DependencyInput> = named
        .iter()
        .copied()
        .filter(|input| accepts(&input.requirement, &package.version))
        .collect();
    // Copies from git or a folder may have versions that no requirement of a registry matches.
    if accepting.is_empty() {
        named
    } else {
        accepting
    }
}

/// Whether a version requirement, as far as it can be read, takes this version.
pub fn accepts(requirement: &str, version: &Version) -> bool {
    VersionReq::parse(requirement).is_ok_and(|requirement| requirement.matches(version))
}

/// Whether two texts are one requirement; cargo writes `^1` for `1`.
fn same(one: &str, other: &str) -> bool {
    VersionReq::parse(one).is_ok_and(|one| VersionReq::parse(other).is_ok_and(|other| one == other))
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
                let longer = path.iter().copied().chain([next]).collect();
                out[next] = Some((longer, step));
                queue.push_back(next);
            }
        }
    }
    out
}

/// Which packages the packages of the workspace, selected or not, lead to.
fn asked_for(lock: &Lock) -> Vec<bool> {
    let mut out: Vec<bool> = lock
        .packages
        .iter()
        .map(|package| package.source == LockedSource::Path)
        .collect();
    let mut open: Vec<usize> = (0..out.len()).filter(|at| out[*at]).collect();
    while let Some(at) = open.pop() {
        for &next in &lock.packages[at].dependencies {
            if !std::mem::replace(&mut out[next], true) {
                open.push(next);
            }
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::place::FileId;
    use crate::snapshot::{FileInput, FileKind, PackageInput, Snapshot};

    const MANIFEST: &str = "[package]\nname = \"app\"\n[dependencies]\na = \"1\"\n[dev-dependencies]\nb = \"2\"\nc = \"1\"\n";
    const LOCK: &str = r#"
[[package]]
name = "app"
version = "0.1.0"
dependencies = ["a", "b 2.0.0", "c"]
[[package]]
name = "a"
version = "1.0.0"
source = "registry+https://github.com/rust-lang/crates.io-index"
dependencies = ["b 1.0.0"]
[[package]]
name = "b"
version = "1.0.0"
source = "registry+https://github.com/rust-lang/crates.io-index"
dependencies = ["c"]
[[package]]
name = "b"
version = "2.0.0"
source = "registry+https://github.com/rust-lang/crates.io-index"
[[package]]
name = "c"
version = "1.0.0"
source = "registry+https://github.com/rust-lang/crates.io-index"
[[package]]
name = "lost"
version = "1.0.0"
source = "registry+https://github.com/rust-lang/crates.io-index"
[[package]]
name = "other-member"
version = "0.1.0"
dependencies = ["theirs"]
[[package]]
name = "theirs"
version = "1.0.0"
source = "registry+https://github.com/rust-lang/crates.io-index"
"#;

    fn file(path: &str, kind: FileKind, text: &str) -> FileInput {
        FileInput {
            path: path.to_owned(),
            kind,
            text: text.into(),
            digest: String::new(),
            scan: Default::default(),
            skip: 0,
        }
    }

    fn input(package: &str, requirement: &str, kind: DependencyKind) -> DependencyInput {
        DependencyInput {
            extern_name: package.to_owned(),
            package: package.to_owned(),
            requirement: requirement.to_owned(),
            kind,
        }
    }

    #[test]
    fn every_package_knows_its_way_and_the_line_that_asks_for_it() {
        let dependencies = vec![
            input("a", "^1", DependencyKind::Normal),
            input("b", "^2", DependencyKind::Dev),
            input("c", "^1", DependencyKind::Dev),
        ];
        let snapshot = Snapshot {
            packages: vec![PackageInput {
                name: "app".to_owned(),
                version: "0.1.0".to_owned(),
                id: String::new(),
                dir: String::new(),
                manifest: FileId(0),
                targets: Vec::new(),
                dependencies,
                publish: false,
            }],
            files: vec![
                file("Cargo.toml", FileKind::Manifest, MANIFEST),
                file("Cargo.lock", FileKind::Lock, LOCK),
            ],
            root_manifest: Some(FileId(0)),
            lock: Some(Lock::parse(FileId(1), LOCK).expect("it is well formed")),
            ..Snapshot::default()
        };
        let model = Model::new(&snapshot);
        let lock = snapshot.lock.as_ref().expect("it was given above");
        let said: Vec<(String, DependencyKind, &str)> = model
            .reached()
            .iter()
            .map(|one| (one.words(lock).join(" > "), one.kind, model.text(one.place)))
            .collect();
        let app = "app 0.1.0";
        assert_eq!(
            said,
            [
                (
                    format!("{app} > a 1.0.0"),
                    DependencyKind::Normal,
                    "a = \"1\""
                ),
                (
                    format!("{app} > a 1.0.0 > b 1.0.0"),
                    DependencyKind::Normal,
                    "a = \"1\""
                ),
                (format!("{app} > b 2.0.0"), DependencyKind::Dev, "b = \"2\""),
                // It is in the product by way of `a`, and that outranks the shorter way into the tests.
                (
                    format!("{app} > a 1.0.0 > b 1.0.0 > c 1.0.0"),
                    DependencyKind::Normal,
                    "a = \"1\""
                ),
                (
                    "lost 1.0.0".to_owned(),
                    DependencyKind::Normal,
                    "name = \"lost\""
                ),
            ]
        );
    }
}
