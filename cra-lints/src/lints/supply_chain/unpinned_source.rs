//! # Dependency whose source is not pinned
//!
//! ## What it checks
//! Where the dependencies come from: git repositories without a commit, version requirements without an upper bound,
//! registries other than crates.io, folders outside of the workspace, replacements by `[patch]`, `[replace]`, `paths`
//! and `[source]`; and whether a program has its lock file.
//!
//! ## Why it matters
//! Who can move what such a source points to decides what goes into the next build, and the list of components is then
//! true on one day only.
//!
//! ## Bad
//! ```toml Cargo.toml
//! [package]
//! name = "example"
//! version = "0.1.0"
//! edition = "2024"
//! [dependencies]
//! parser = { git = "https://example.org/parser", branch = "main" }
//! codec = "*"
//! ```
//!
//! ## Good
//! ```toml Cargo.toml
//! [package]
//! name = "example"
//! version = "0.1.0"
//! edition = "2024"
//! [dependencies]
//! parser = { git = "https://example.org/parser", rev = "0f5b2d0c6c3b9d0a8f0e6b1a2c3d4e5f60718293" }
//! codec = "2.1"
//! ```
//!
//! ## Limits
//! A lock file holds back the next commit and the next version until somebody updates; the finding speaks of that
//! moment. Whether the lock file is kept in version control is not known. Registries and repositories are not judged by
//! who runs them. A folder of vendored sources inside the workspace, and a patch that leads to one of its members, count
//! as pinned. In `[dev-dependencies]` versions and folders do not count, because they are not in the product.

use semver::{Op, VersionReq};

use crate::model::folders::leads_outside;
use crate::model::manifest::Declared;
use crate::prelude::*;
use crate::snapshot::{DependencyKind, FileKind, Lock, TargetKind};

pub(crate) static LINT: Lint = Lint {
    level: Level::Warn,
    since: "0.1.0",
    requirements: &[&I_2_F, &II_1],
    cwe: &[829, 1357],
    tests: false,
    check: &[Check::Workspace(check)],
};

fn check(model: &Model<'_>, out: &mut Findings<'_>) {
    let config_files: Vec<&File> = model
        .files
        .iter()
        .filter(|file| file.kind == FileKind::CargoConfig)
        .collect();
    let configs: Vec<Manifest> = config_files
        .iter()
        .filter_map(|file| Manifest::parse(file.id, &file.text))
        .collect();
    let manifests = model.manifests.iter().flatten().count();
    let of = model.manifests.len() + config_files.len();
    let lost = of - manifests - configs.len();
    out.covered(Coverage {
        unit: "manifests",
        looked_at: of - lost,
        of,
        missed: if lost == 0 {
            Vec::new()
        } else {
            vec![(lost, "manifests that could not be parsed".to_owned())]
        },
    });
    check_dependencies(model, out);
    if let Some(root) = &model.root_manifest {
        check_patches(model, root, out);
    }
    for config in &configs {
        check_patches(model, config, out);
        check_sources(config, out);
    }
    check_lock_file(model, out);
}

fn check_dependencies(model: &Model<'_>, out: &mut Findings<'_>) {
    let root = model.root_manifest.as_ref();
    let shared = root
        .map(|root| root.shared_dependencies())
        .unwrap_or_default();
    // An entry at the root counts as what it is used for, and not at all when nobody uses it.
    let mut used: Vec<Option<DependencyKind>> = vec![None; shared.len()];
    for (package, manifest) in model.snapshot.packages.iter().zip(&model.manifests) {
        let Some(manifest) = manifest else {
            continue;
        };
        for dependency in manifest.dependencies() {
            if !dependency.is_inherited() {
                check_dependency(model, manifest, &dependency, &package.dir, out);
            } else if let Some(at) = shared.iter().position(|one| one.key == dependency.key) {
                let before = used[at].unwrap_or(DependencyKind::Dev);
                used[at] = Some(if before == DependencyKind::Dev {
                    dependency.kind
                } else {
                    before
                });
            }
        }
    }
    for (dependency, kind) in shared.iter().zip(used) {
        if let (Some(root), Some(kind)) = (root, kind) {
            check_dependency(
                model,
                root,
                &Declared {
                    kind,
                    ..*dependency
                },
                "",
                out,
            );
        }
    }
}

fn check_dependency(
    model: &Model<'_>,
    manifest: &Manifest,
    dependency: &Declared<'_>,
    dir: &str,
    out: &mut Findings<'_>,
) {
    let key = dependency.key;
    let entry = dependency.entry;
    let ships = dependency.kind != DependencyKind::Dev;
    let at = |name: &str| manifest.inner(entry, name);
    if let Some(git) = at("git") {
        let lock = model.snapshot.lock.as_ref();
        check_git(lock, manifest, entry, git, &format!("`{key}`"), out);
        return;
    }
    if let Some(registry) = at("registry")
        .or_else(|| at("registry-index"))
        .filter(|registry| registry.str() != Some("crates-io"))
    {
        let name = registry.str().unwrap_or_default();
        out.report(registry.place, format!("`{key}` comes from the registry `{name}`, not from crates.io"))
            .why("who runs the registry decides what the name stands for, and the public advisories do not speak of it")
            .help("take it from crates.io, or record who runs the registry and how its packages are checked");
    }
    if let Some(path) = at("path") {
        if ships && leads_outside(dir, path.str().unwrap_or_default()) {
            out.report(path.place, format!("`{key}` lies in a folder outside of the workspace"))
                .why("what is there on the day of the build goes into the product, and no lock file, checksum or history says what it was")
                .help("bring it into the workspace, or take it from a registry or from one commit of a git repository");
        }
        return;
    }
    let place = at("version").map_or(entry.place, |version| version.place);
    if let Some(words) = dependency
        .requirement()
        .filter(|_| ships)
        .and_then(unbounded)
    {
        out.report(place, format!("`{key}` accepts {words}"))
            .why("an update takes the newest version there is, with changes that nobody here has looked at")
            .help("write the version that was tested, such as `1.4`: compatible updates are then still taken");
    }
}

/// What a requirement without an upper bound accepts, in words.
fn unbounded(requirement: &str) -> Option<String> {
    let parsed = VersionReq::parse(requirement).ok()?;
    if parsed.comparators.is_empty() {
        return Some("any version".to_owned());
    }
    let open = |op: Op| matches!(op, Op::Greater | Op::GreaterEq);
    let all_open = parsed
        .comparators
        .iter()
        .all(|comparator| open(comparator.op));
    all_open.then(|| format!("every later version: `{requirement}` has no upper bound"))
}

fn check_git(
    lock: Option<&Lock>,
    manifest: &Manifest,
    entry: Entry<'_>,
    git: Entry<'_>,
    whose: &str,
    out: &mut Findings<'_>,
) {
    let at = |name: &str| manifest.inner(entry, name);
    let address = git.str().unwrap_or_default();
    let rev = at("rev");
    if rev.is_some_and(|rev| rev.str().is_some_and(is_commit)) {
        return;
    }
    let named = |entry: Entry<'_>| entry.str().unwrap_or_default().to_owned();
    let moving = "whoever can write to the repository decides what the next update brings";
    let (place, what, why) = match (rev, at("tag"), at("branch")) {
        (Some(rev), ..) => (
            rev.place,
            format!(
                "{whose} follows the reference `{}` of a git repository",
                named(rev)
            ),
            moving,
        ),
        (_, Some(tag), _) => (
            tag.place,
            format!(
                "{whose} is held by the tag `{}` of a git repository, not by a commit",
                named(tag)
            ),
            "a tag is meant to stay, but whoever can write to the repository can move it",
        ),
        (.., Some(branch)) => (
            branch.place,
            format!(
                "{whose} follows the branch `{}` of a git repository",
                named(branch)
            ),
            moving,
        ),
        _ => (
            git.place,
            format!("{whose} follows the default branch of a git repository"),
            moving,
        ),
    };
    let source = match (rev, at("tag"), at("branch")) {
        (Some(_), ..) => None,
        (_, Some(tag), _) => Some(format!("{address}?tag={}", named(tag))),
        (.., Some(branch)) => Some(format!("{address}?branch={}", named(branch))),
        _ => Some(address.to_owned()),
    };
    let locked = source
        .and_then(|source| lock?.commit_of(&source))
        .filter(|commit| is_commit(commit));
    let filed = out.report(place, what).why(why);
    match locked {
        Some(commit) => {
            let filed = filed.help(format!(
                "write `rev = \"{commit}\"`, the commit in the lock file"
            ));
            if let Some(edit) = edit(manifest, entry, git, place, commit) {
                let _ = filed.fix("pin the commit that is locked now", vec![edit], false);
            }
        }
        None => {
            let _ = filed.help("write `rev` with the full id of a commit that was looked at");
        }
    }
}

/// Puts the commit where the moving name was, or behind the address.
fn edit(
    manifest: &Manifest,
    entry: Entry<'_>,
    git: Entry<'_>,
    place: Place,
    commit: &str,
) -> Option<(Place, String)> {
    let rev = format!("rev = \"{commit}\"");
    if place != git.place {
        return Some((place, rev));
    }
    let end = git.place.span.end as usize;
    let behind = manifest.place(end..end);
    match entry.item.as_table() {
        None => Some((behind, format!(", {rev}"))),
        Some(table) if !table.is_dotted() => Some((behind, format!("\n{rev}"))),
        Some(_) => None,
    }
}

/// Whether `rev` is a commit; it may be a reference such as `refs/pull/1/head`, which moves.
fn is_commit(rev: &str) -> bool {
    (7..=64).contains(&rev.len()) && rev.bytes().all(|byte| byte.is_ascii_hexdigit())
}

fn check_patches(model: &Model<'_>, manifest: &Manifest, out: &mut Findings<'_>) {
    let why = "all packages of the build get the replacement, and advisories about the original are not matched with certainty";
    for (registry, _) in manifest.entries(&["patch"]) {
        for (key, entry) in manifest.entries(&["patch", registry]) {
            if let Some(git) = manifest.inner(entry, "git") {
                let before = manifest
                    .inner(entry, "rev")
                    .is_some_and(|rev| rev.str().is_some_and(is_commit));
                if !before {
                    // Pinning it would leave the patch a finding, so no change is offered.
                    check_git(
                        None,
                        manifest,
                        entry,
                        git,
                        &format!("the replacement of `{key}`"),
                        out,
                    );
                    continue;
                }
            }
            let path = manifest
                .inner(entry, "path")
                .and_then(|path| path.str().map(str::to_owned));
            if path.as_ref().is_some_and(|path| model.is_member(path)) {
                continue;
            }
            let by = match (path, manifest.inner(entry, "git")) {
                (Some(path), _) if leads_outside("", &path) => "a folder outside of the workspace",
                (Some(_), _) => "a copy in the workspace",
                (None, Some(_)) => "a commit of a git repository",
                (None, None) => "another package",
            };
            out.report(entry.place, format!("a patch replaces `{key}` by {by}"))
                .why(why)
                .help("go back to the original once it has what the patch brings, and until then record what was changed and why");
        }
    }
    for (key, entry) in manifest.entries(&["replace"]) {
        out.report(entry.place, format!("`[replace]` replaces `{key}` by another source"))
            .why(why)
            .help("go back to the original; where that is not possible, `[patch]` is the form that cargo still maintains");
    }
}

fn check_sources(config: &Manifest, out: &mut Findings<'_>) {
    for (name, _) in config.entries(&["source"]) {
        let Some(entry) = config.get(&["source", name, "replace-with"]) else {
            continue;
        };
        let by = entry.str().unwrap_or_default();
        let folder = config
            .get(&["source", by, "directory"])
            .or_else(|| config.get(&["source", by, "local-registry"]));
        // Cargo reads such a folder relative to the one that holds `.cargo`.
        if folder.is_some_and(|folder| folder.str().is_some_and(|path| !leads_outside("", path))) {
            continue;
        }
        out.report(entry.place, format!("all packages of `{name}` come from the source `{by}` instead"))
            .why("who runs that source decides what every name stands for, wherever no lock file holds its checksum")
            .help("remove the replacement, or vendor the packages into the workspace with `cargo vendor`");
    }
    if let Some(paths) = config.get(&["paths"]) {
        out.report(paths.place, "`paths` replaces dependencies by local folders")
            .why("what is there on the day of the build goes into the product, and the lock file does not show it")
            .help("remove the setting; `[patch]` in the root manifest does the same where everybody can see it");
    }
}

fn check_lock_file(model: &Model<'_>, out: &mut Findings<'_>) {
    // A lock file that is there and could not be read is another matter.
    let known = model.files.iter().any(|file| file.kind == FileKind::Lock)
        || model
            .problems
            .iter()
            .any(|problem| problem.path.ends_with("Cargo.lock"));
    if model.snapshot.lock.is_some() || known {
        return;
    }
    let has_program = |at: &usize| {
        let package = &model.snapshot.packages[*at];
        let needs_something = package
            .dependencies
            .iter()
            .any(|one| one.kind != DependencyKind::Dev);
        needs_something
            && package
                .targets
                .iter()
                .any(|target| target.kind == TargetKind::Bin)
    };
    let Some(package) = (0..model.snapshot.packages.len()).find(has_program) else {
        return;
    };
    let Some(manifest) = &model.manifests[package] else {
        return;
    };
    out.report(manifest.package(), format!("the program `{}` has no `Cargo.lock`", model.snapshot.packages[package].name))
        .why("every build chooses the versions of all dependencies anew, so nobody can say what is in a release")
        .help("run `cargo generate-lockfile`, keep the file in version control, and build releases with `--locked`");
}
