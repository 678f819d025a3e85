//! # Build script that reaches beyond the build
//!
//! ## What it checks
//! Build scripts and procedural macros: connections to the network, by a library or by a program (`curl`, `git clone`,
//! `npm install`, a shell that calls one of them), changes of the machine (`sudo`, `systemctl`), and files written
//! outside of `OUT_DIR`. Scripts in another language, and programs that build scripts seldom need, are noted.
//!
//! ## Why it matters
//! They run on every machine that compiles the product, with all the rights of whoever compiles, and what they fetch is
//! in no lock file: the same sources then give another product, or give an attacker the build machine.
//!
//! ## Bad
//! ```rust src/lib.rs
//! pub fn product() {}
//! ```
//! ```rust build.rs
//! fn main() -> std::io::Result<()> {
//!     let loaded = std::process::Command::new("curl").args(["-o", "model.bin", "https://example.org/model.bin"]).status()?;
//!     assert!(loaded.success());
//!     Ok(())
//! }
//! ```
//!
//! ## Good
//! ```rust src/lib.rs
//! pub fn product() {}
//! ```
//! ```rust build.rs
//! fn main() -> std::io::Result<()> {
//!     let out = std::path::PathBuf::from(std::env::var_os("OUT_DIR").unwrap_or_default());
//!     std::fs::write(out.join("model.bin"), include_bytes!("model.in"))
//! }
//! ```
//!
//! ## Limits
//! Only packages of the workspace are looked at, not the build scripts of dependencies. A program or a path that is put
//! together at run time is not judged, nor is what a program does that is usual in builds: a compiler, `cmake`, `make`.

use crate::model::origin::Origin;
use crate::model::programs::{self, Kind};
use crate::prelude::*;
use crate::snapshot::TargetKind;

pub(crate) static LINT: Lint = Lint {
    level: Level::Warn,
    since: "0.1.0",
    requirements: &[&I_2_F, &II_1],
    cwe: &[829, 506],
    tests: false,
    check: &[Check::Body(body)],
};

fn body(view: &BodyView<'_>, out: &mut Findings<'_>) {
    if !matches!(
        view.file.target,
        Some(TargetKind::Build | TargetKind::ProcMacro)
    ) {
        return;
    }
    let mut connected = Vec::new();
    for call in view.calls() {
        if let Some(program) = call.started_program() {
            report_program(&call, &program, out);
        } else if let Some(library) = connects(&call).filter(|library| !connected.contains(library))
        {
            connected.push(library);
            let what = format!("the {} opens a connection to the network", role(view));
            report(
                call.place,
                &what,
                FETCHED,
                "put what is needed into the repository, or fetch it before the build with a checksum",
                Level::Warn,
                out,
            );
        } else if let Some(target) = written(&call)
            && let Some(whither) = outside(view, target)
        {
            // A switch for maintainers, as a rule: who builds the product does not meet it.
            let level = if view.is_conditional(call.id) {
                Level::Note
            } else {
                Level::Warn
            };
            let what = format!("the {} writes {whither}", role(view));
            let why = "a build then changes what the next one reads, or what is not part of the build at all, and two builds of the same sources differ";
            report(
                call.place,
                &what,
                why,
                "write into the folder that `OUT_DIR` names, and include it from there",
                level,
                out,
            );
        }
    }
    for (id, expr) in view.body.iter() {
        if let ExprKind::Macro(call) = &expr.kind
            && call.path.last().name == "cmd"
            && let Some(known) = view.resolve(&call.path)
            && matches!(known.krate(), "xshell" | "duct")
        {
            let words: Vec<String> = call.args.iter().filter_map(|arg| view.str(*arg)).collect();
            let words: Vec<String> = words
                .iter()
                .flat_map(|text| text.split_whitespace())
                .map(str::to_owned)
                .collect();
            report_words(view, view.place_of(id), &words, out);
        }
    }
}

const FETCHED: &str = "what comes from there is in no lock file and may be another thing tomorrow, on every machine that compiles this";

fn report(place: Place, what: &str, why: &str, help: &str, level: Level, out: &mut Findings<'_>) {
    out.report(place, what).why(why).help(help).at_most(level);
}

fn role(view: &BodyView<'_>) -> &'static str {
    match view.file.target {
        Some(TargetKind::ProcMacro) => "procedural macro",
        _ => "build script",
    }
}

/// Libraries for connections, with the last names of functions that begin one; none means any function.
const NETWORK: &[(&str, &[&str])] = &[
    ("reqwest", &[]),
    ("ureq", &[]),
    ("attohttpc", &[]),
    ("minreq", &[]),
    ("isahc", &[]),
    ("surf", &[]),
    ("curl", &[]),
    ("hyper_util", &["build_http", "builder"]),
    ("awc", &[]),
    ("hf_hub", &[]),
    ("self_update", &[]),
    ("suppaftp", &["connect"]),
    ("ssh2", &["new"]),
    ("git2", &["clone", "clone_recurse", "new"]),
    ("gix", &["prepare_clone", "prepare_clone_bare"]),
    ("std", &["connect", "connect_timeout", "bind"]),
    ("tokio", &["connect", "bind"]),
    ("tokio_postgres", &["connect"]),
    ("tungstenite", &["connect"]),
];

/// The library by which a call opens a connection.
fn connects(call: &Call<'_>) -> Option<&'static str> {
    let target = call.target().filter(|_| call.path.is_some())?;
    let krate = target.krate();
    let row = NETWORK.iter().find(|(library, _)| *library == krate);
    let fits = row.is_some_and(|(_, names)| names.is_empty() || names.contains(&target.last()));
    let net = match krate {
        "std" | "tokio" => target.path.as_str().contains("::net::"),
        "git2" => target.last() != "new" || target.parent().ends_with("RepoBuilder"),
        _ => !matches!(target.last(), "from" | "Error"),
    };
    (fits && net && !call.is_own()).then_some(krate)
}

fn report_program(call: &Call<'_>, words: &[String], out: &mut Findings<'_>) {
    report_words(&call.view, call.place, words, out);
}

fn report_words(view: &BodyView<'_>, place: Place, words: &[String], out: &mut Findings<'_>) {
    let Some((first, rest)) = words.split_first() else {
        return;
    };
    let rest: Vec<&str> = rest.iter().map(String::as_str).collect();
    let (does, level) = match programs::kind(first, &rest) {
        Kind::Usual => return,
        Kind::Fetches => ("fetches something from the network", Level::Warn),
        Kind::Changes => ("changes the machine", Level::Warn),
        Kind::Script => (
            "is a program of its own, in a language that nobody checks here",
            Level::Note,
        ),
        Kind::Unusual => ("is no usual part of a build", Level::Note),
    };
    let name = programs::base(first);
    let what = format!("the {} runs `{name}`, which {does}", role(view));
    let why = match level {
        Level::Warn => FETCHED,
        _ => {
            "it runs with all the rights of whoever compiles, on a version that no lock file names"
        }
    };
    let help = match level {
        Level::Warn => {
            "put what is needed into the repository, or fetch it before the build with a checksum"
        }
        _ => {
            "do it in Rust, or commit what it makes; say in the documentation that the build needs it"
        }
    };
    report(place, &what, why, help, level, out);
}

/// The path that a call writes to.
fn written(call: &Call<'_>) -> Option<ExprId> {
    const AT: &[(&str, usize)] = &[
        ("std::fs::write", 0),
        ("std::fs::File::create", 0),
        ("std::fs::File::create_new", 0),
        ("std::fs::create_dir", 0),
        ("std::fs::create_dir_all", 0),
        ("std::fs::remove_file", 0),
        ("std::fs::remove_dir_all", 0),
        ("std::fs::copy", 1),
        ("std::fs::rename", 1),
        ("std::fs::hard_link", 1),
        ("std::os::unix::fs::symlink", 1),
        ("fs_err::write", 0),
        ("fs_err::File::create", 0),
        ("fs_err::create_dir_all", 0),
        ("fs_err::copy", 1),
    ];
    if call.path.is_some() {
        let row = AT.iter().find(|(path, _)| call.is_any(&[path]));
        return call.arg(row?.1);
    }
    // Generators of bindings, headers and code from schemas.
    let generator = matches!(
        call.name.as_str(),
        "write_to_file" | "out_dir" | "output_path"
    ) && call.args.len() == 1;
    let known = [
        "bindgen",
        "cbindgen",
        "prost_build",
        "tonic_build",
        "tonic_prost_build",
        "protobuf_codegen",
        "capnpc",
        "cxx_build",
    ]
    .iter()
    .any(|library| call.comes_from(library));
    (generator && known && !call.is_own())
        .then(|| call.arg(0))
        .flatten()
}

/// Where a path leads, when that is known to be outside of the build's own folders.
fn outside(view: &BodyView<'_>, id: ExprId) -> Option<String> {
    match view.path_origin(id)? {
        Origin::Variable(name) => match name.as_str() {
            "CARGO_MANIFEST_DIR" | "CARGO_WORKSPACE_DIR" | "PWD" => {
                Some("into the sources".to_owned())
            }
            "HOME" | "USERPROFILE" | "APPDATA" | "LOCALAPPDATA" | "XDG_CONFIG_HOME"
            | "CARGO_HOME" => Some(format!("into the folder that `{name}` names")),
            _ => None,
        },
        Origin::Current => Some("into the sources".to_owned()),
        Origin::Home => Some("into the home folder".to_owned()),
        Origin::Temporary => None,
        Origin::Text(text)
            if text.is_empty()
                || text.starts_with("target/")
                || text.starts_with("/tmp/")
                || text.starts_with("/dev/") =>
        {
            None
        }
        Origin::Text(text) if text.starts_with('/') || text.get(1..3) == Some(":\\") => {
            Some(format!("to `{text}`, outside of the build"))
        }
        Origin::Text(text) => Some(format!("to `{text}`, among the sources")),
    }
}
