//! What the code of a dependency may do, as its sources say: unsafe code, network, programs, files, environment, other languages.
//!
//! Names are followed through `use` to what they mean; that a path is named in an expression is enough. All features and
//! all platforms count, tests do not, so the answer is one of the package alone. What is not seen: methods of values,
//! such as `path.exists()`; what other packages do when they are called; code that is made at build time; names that
//! macros put together. So what is found is there, and what is not found may be there all the same.

mod baseline;
mod file;
mod idle;
mod include;
mod known;
mod names;
#[cfg(test)]
mod tests;
mod text;

use crate::index::more_roots;
use crate::snapshot::{
    Abilities, Capability, FileInput, Followed, ProblemKind, Reader, Root, follow,
};

pub use baseline::{Baseline, Entry, FILE, write};
pub use text::{FORMAT, from_text, to_text};

/// Sources beyond this size are generated tables and are not parsed.
const MAX_BYTES: usize = 8 << 20;
/// Files that are included may include others, so many times.
const MOST_ROUNDS: usize = 4;

/// When the code of a target runs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Runs {
    /// In the product: a library.
    InProduct,
    /// Where the product is built: a procedural macro.
    AsMacro,
    /// Where the product is built: a build script.
    AsScript,
}

/// A package to be read.
pub struct Input {
    /// Its targets that a dependent builds: the path of the root file, and when the code runs.
    pub targets: Vec<(String, Runs)>,
    /// What its code calls other crates, and their libraries' own names, where that differs.
    pub externs: Vec<(String, String)>,
    /// Whether its manifest says `links`.
    pub links: bool,
    /// The packages that its build script needs.
    pub build_needs: Vec<String>,
    /// The paths of all files in its folder.
    pub names: Vec<String>,
    /// Its sources; see [`sources`].
    pub sources: Followed,
}

/// The sources of targets, from their root files on.
pub fn sources(
    targets: &[(String, Runs)],
    exists: &dyn Fn(&str) -> bool,
    read: &Reader<'_>,
) -> Followed {
    let mut roots: Vec<Root> = targets
        .iter()
        .map(|(path, _)| Root { path: path.clone() })
        .collect();
    for _ in 0..MOST_ROUNDS {
        let files = follow(&roots, 0, read);
        let of_macros = targets
            .iter()
            .flat_map(|(path, _)| more_roots(path, &files));
        let included = files.files.iter().flat_map(include::included);
        let mut more: Vec<String> = of_macros.chain(included).collect();
        more.retain(|path| files.id(path).is_none());
        // These were read already, but not what they consist of.
        more.extend(files.files.iter().flat_map(|file| elsewhere(file, &files)));
        more.sort();
        more.dedup();
        more.retain(|path| exists(path) && !roots.iter().any(|root| root.path == *path));
        if more.is_empty() {
            return files;
        }
        roots.extend(more.into_iter().map(|path| Root { path }));
    }
    follow(&roots, 0, read)
}

/// The files that modules have on other platforms or with other features: of several, only one was followed.
fn elsewhere(file: &FileInput, files: &Followed) -> Vec<String> {
    let linked = |path: &String| {
        let id = files.id(path);
        files.links.iter().any(|link| Some(link.to) == id)
    };
    let lines = file.scan.modules.iter();
    let chosen = lines.filter(|line| line.optional && line.inside.is_empty());
    let chosen = chosen.filter(|line| !line.paths.is_empty());
    chosen
        .flat_map(|line| &line.paths)
        .map(|path| include::beside(file, path))
        .filter(|path| !linked(path))
        .collect()
}

/// What a package may do.
pub fn abilities(input: &Input) -> Abilities {
    let problems = input.sources.problems.iter();
    let mut out = Abilities {
        unread: problems
            .filter(|problem| problem.kind != ProblemKind::NotUtf8)
            .count(),
        ..Abilities::default()
    };
    if is_native(input) {
        out.can.insert(Capability::NativeCode);
    }
    let words = idle::Words::of(&input.sources.files, &input.externs);
    let all = idle::Words::all();
    for (root, runs) in &input.targets {
        match runs {
            Runs::InProduct => {}
            Runs::AsMacro => {
                out.can.insert(Capability::ProcMacro);
            }
            Runs::AsScript => {
                out.can.insert(Capability::BuildScript);
            }
        }
        // Of build scripts every value may lead to the folder that cargo gives them.
        let words = match runs {
            Runs::AsScript => &all,
            Runs::InProduct | Runs::AsMacro => &words,
        };
        let read = file::read(input, root, *runs, words);
        let crate_ = names::Names {
            modules: &read.modules,
            externs: &input.externs,
        };
        out.can.extend(read.can);
        out.unread += read.unread;
        for mention in &read.mentions {
            out.can.extend(crate_.capabilities(mention));
        }
        if *runs != Runs::AsScript {
            out.unsafe_code = read.unsafe_code;
        }
    }
    out
}

/// Packages that build scripts compile or find code of other languages with.
const NATIVE_TOOLS: &[&str] = &[
    "autotools",
    "bindgen",
    "cc",
    "cmake",
    "meson-next",
    "nasm-rs",
    "pkg-config",
    "system-deps",
    "vcpkg",
];

/// How the sources of other languages end, which a build script compiles.
const NATIVE_SOURCES: &[&str] = &["asm", "c", "cc", "cpp", "cxx", "m", "mm", "s"];
/// How machine code ends.
const NATIVE_CODE: &[&str] = &["a", "dll", "dylib", "lib", "o", "obj", "so"];

/// Whether there is code of another language: some that a build script can compile, or that is compiled already.
fn is_native(input: &Input) -> bool {
    let needs = |tool: &&str| input.build_needs.iter().any(|need| need == tool);
    let scripted = input
        .targets
        .iter()
        .any(|(_, runs)| *runs == Runs::AsScript);
    let ends = |path: &String| {
        let ending = path.rsplit_once('.').map_or("", |(_, ending)| ending);
        let ending = ending.to_ascii_lowercase();
        let among = |list: &[&str]| list.contains(&ending.as_str());
        among(NATIVE_CODE) || (scripted && among(NATIVE_SOURCES))
    };
    input.links || NATIVE_TOOLS.iter().any(needs) || input.names.iter().any(ends)
}
