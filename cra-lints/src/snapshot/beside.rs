//! Files beside the sources: which are read, and which count by their names alone.

/// What a file beside the sources is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Beside {
    /// It says how the product is built, tested and released, and is read.
    Automation,
    /// That it is there says enough.
    Named,
}

/// Folders that such files lie in, below the workspace root and below each package.
pub const FOLDERS: &[&str] = &[
    "",
    ".buildkite",
    ".ci",
    ".circleci",
    ".forgejo/workflows",
    ".gitea/workflows",
    ".github",
    ".github/workflows",
    ".gitlab",
    ".woodpecker",
    "changelog",
    "ci",
    "docs",
    "fuzz",
    "fuzz/fuzz_targets",
    "sbom",
    "scripts",
    "tests",
];

/// Files with more bytes than this are not read: nobody writes such by hand.
pub const MOST_BYTES: usize = 1 << 20;

/// More files than this of one folder are not read.
pub const MOST_FILES: usize = 200;

/// Files of automation at the root, in lower case.
const AT_ROOT: &[&str] = &[
    ".appveyor.yml",
    ".cirrus.yml",
    ".drone.yml",
    ".gitlab-ci.yml",
    ".goreleaser.yaml",
    ".goreleaser.yml",
    ".justfile",
    ".travis.yml",
    ".woodpecker.yml",
    "appveyor.yml",
    "azure-pipelines.yml",
    "bitbucket-pipelines.yml",
    "cloudbuild.yaml",
    "containerfile",
    "dist-workspace.toml",
    "dist.toml",
    "dockerfile",
    "flake.nix",
    "gnumakefile",
    "jenkinsfile",
    "justfile",
    "makefile",
    "makefile.toml",
    "release.sh",
    "taskfile.yaml",
    "taskfile.yml",
];

/// What the file at a path, relative to the workspace root or to a package, is for.
pub fn beside(path: &str) -> Option<Beside> {
    let path = path.to_lowercase();
    let (folder, name) = path.rsplit_once('/').unwrap_or(("", &path));
    let ends = |endings: &[&str]| endings.iter().any(|ending| name.ends_with(ending));
    let automation = match folder {
        "" => AT_ROOT.contains(&name),
        ".github/workflows" | ".forgejo/workflows" | ".gitea/workflows" | ".gitlab"
        | ".circleci" | ".woodpecker" | ".buildkite" => ends(&[".yml", ".yaml"]),
        ".ci" | "ci" => ends(&[".yml", ".yaml", ".sh", ".ps1", ".py"]) || !name.contains('.'),
        "scripts" => ends(&[".sh", ".ps1"]),
        _ => false,
    };
    if automation {
        return Some(Beside::Automation);
    }
    let bill = ends(&[".cdx.json", ".cdx.xml", ".spdx", ".spdx.json", ".spdx.yaml"])
        || matches!(name, "bom.json" | "bom.xml" | "sbom.json" | "sbom.xml");
    let history = [
        "changelog",
        "changes",
        "history",
        "news",
        "release-notes",
        "releases",
        "release_notes",
    ]
    .iter()
    .any(|word| {
        name.strip_suffix(".md")
            .or(name.strip_suffix(".txt"))
            .or(name.strip_suffix(".rst"))
            .or(name.strip_suffix(".adoc"))
            .unwrap_or(name)
            == *word
    });
    let watched = matches!(
        name,
        "dependabot.yml"
            | "dependabot.yaml"
            | "renovate.json"
            | "renovate.json5"
            | ".renovaterc"
            | ".renovaterc.json"
            | "deny.toml"
            | "audit.toml"
    );
    let tested = match folder {
        "tests" | "fuzz/fuzz_targets" => ends(&[".rs"]),
        "fuzz" => name == "cargo.toml",
        _ => false,
    };
    (bill || history || watched || tested).then_some(Beside::Named)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn files_are_told_apart_by_their_places() {
        for path in [
            ".github/workflows/release.yml",
            "Makefile",
            "justfile",
            ".gitlab-ci.yml",
            ".ci/run",
            "scripts/release.sh",
            "dist-workspace.toml",
        ] {
            assert_eq!(beside(path), Some(Beside::Automation), "{path}");
        }
        for path in [
            "app.cdx.json",
            "sbom/app.spdx.json",
            "CHANGELOG.md",
            "NEWS",
            "tests/all.rs",
            "fuzz/Cargo.toml",
            ".github/dependabot.yml",
        ] {
            assert_eq!(beside(path), Some(Beside::Named), "{path}");
        }
        for path in [
            "src/main.rs",
            "README.md",
            "data/x.json",
            "tests/data.json",
            "vendor/Makefile",
            "Cargo.toml",
        ] {
            assert_eq!(beside(path), None, "{path}");
        }
    }
}
