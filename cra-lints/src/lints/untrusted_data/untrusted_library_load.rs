//! # Library chosen by others
//!
//! ## What it checks
//! Text from outside that decides which dynamic library, plugin or compiled module is loaded; paths of libraries that
//! begin in whatever folder the program was started in, or in the folder for temporary files; and names without a folder
//! that no library of a system has: of plugins, without `lib` in front, or put together when the program runs.
//!
//! ## Why it matters
//! The code of the library runs with the rights of the program.
//!
//! ## Bad
//! ```toml Cargo.toml
//! [package]
//! name = "example"
//! version = "0.1.0"
//! edition = "2024"
//! [dependencies]
//! axum = "0.8"
//! libloading = "0.8"
//! ```
//! ```rust src/lib.rs
//! pub async fn plugin(axum::extract::Query(name): axum::extract::Query<String>) {
//!     let _library = unsafe { libloading::Library::new(format!("/plugins/{name}.so")) };
//! }
//! ```
//!
//! ## Good
//! ```toml Cargo.toml
//! [package]
//! name = "example"
//! version = "0.1.0"
//! edition = "2024"
//! [dependencies]
//! libloading = "0.8"
//! ```
//! ```rust src/lib.rs
//! pub fn plugin() {
//!     let _library = unsafe { libloading::Library::new("/usr/lib/example/plugin.so") };
//! }
//! ```
//!
//! ## Limits
//! Another name without a folder is not told: the system looks for it where libraries are.

use crate::model::pieces::GAP;
use crate::prelude::*;

pub(crate) static LINT: Lint = Lint {
    level: Level::Deny,
    since: "0.1.0",
    requirements: &[&I_2_F],
    cwe: &[114, 426],
    tests: false,
    check: &[Check::Flow(&[SinkKind::Library], judge), Check::Call(call)],
};

/// Functions that load the library of the path that they are given first.
const LOADERS: &[&str] = &[
    "libloading::Library::new",
    "libloading::os::unix::Library::new",
    "libloading::os::unix::Library::open",
    "libloading::os::windows::Library::new",
    "dlopen::wrapper::Container::load",
    "dlopen2::wrapper::Container::load",
    "dlopen2::raw::Library::open",
    "libc::dlopen",
    "sharedlib::Lib::new",
];

/// What a path begins with.
enum Start {
    /// A text, with a gap for what is only known when the program runs.
    Text(String),
    /// A folder that is asked for: where it is.
    Folder(&'static str),
}

const STARTED_IN: &str = "below the folder that the program was started in";

fn call(call: &Call<'_>, out: &mut Findings<'_>) {
    if !call.is_any(LOADERS) || call.is_own() {
        return;
    }
    let Some(path) = call.arg(0) else {
        return;
    };
    let mut starts = starts(call.view, path, 8).into_iter();
    let Some(place) = starts.find_map(|start| risky(&start)) else {
        return;
    };
    out.report(
        call.place,
        format!("`{}` looks for the library {place}", call.name),
    )
    .why("whoever can write there runs code with the rights of this program")
    .help("put the folder of the program, or another that is known, before it")
    .at_most(Level::Warn);
}

/// Where a library is looked for that others may have put there.
fn risky(start: &Start) -> Option<&'static str> {
    let path = match start {
        Start::Folder(place) => return Some(place),
        Start::Text(path) => path,
    };
    let absolute = path.starts_with(['/', '\\', '@', '$', '%', GAP]) || path.contains(':');
    if absolute {
        None
    } else if path.contains(['/', '\\']) {
        Some(STARTED_IN)
    } else {
        is_no_system_library(path).then_some("wherever the system happens to find one of that name")
    }
}

/// Whether a name without a folder is that of a part of the program. Those of systems begin with `lib` where they end
/// with `.so`.
fn is_no_system_library(name: &str) -> bool {
    let small = name.to_ascii_lowercase();
    let own = ["plugin", "addon", "extension", "module"];
    let chosen = small
        .split_once(GAP)
        .is_some_and(|(before, after)| before == "lib" && (after.is_empty() || after == ".so"));
    let bare = small.ends_with(".so") && !small.starts_with("lib") && !small.contains(GAP);
    chosen || bare || own.iter().any(|word| small.contains(word))
}

/// What the path begins with that an expression stands for, on each way that is known.
fn starts(view: BodyView<'_>, id: ExprId, hops: usize) -> Vec<Start> {
    let Some(hops) = hops.checked_sub(1) else {
        return Vec::new();
    };
    let outcomes = view.outcomes(id).into_iter();
    outcomes
        .flat_map(|(view, id)| start(view, id, hops))
        .collect()
}

fn start(view: BodyView<'_>, id: ExprId, hops: usize) -> Vec<Start> {
    if let Some(text) = view.written(id) {
        return vec![Start::Text(text)];
    }
    match &view.expr(id).kind {
        ExprKind::Literal(Literal::Bytes(bytes)) => {
            let text = String::from_utf8_lossy(bytes);
            vec![Start::Text(text.trim_end_matches('\0').to_owned())]
        }
        ExprKind::Try(inner) => starts(view, *inner, hops),
        ExprKind::MethodCall {
            receiver,
            method,
            args,
            ..
        } => {
            let starts = starts(view, *receiver, hops);
            match (method.as_str(), &**args) {
                ("join", [then]) => {
                    let then = view.written(*then).unwrap_or_else(|| GAP.to_string());
                    starts
                        .into_iter()
                        .map(|start| match start {
                            Start::Text(text) => Start::Text(format!("{text}/{then}")),
                            folder @ Start::Folder(_) => folder,
                        })
                        .collect()
                }
                (
                    "unwrap" | "expect" | "ok" | "as_ptr" | "cast" | "as_ref" | "as_path"
                    | "as_os_str" | "as_c_str" | "to_path_buf" | "unwrap_or_default"
                    | "with_extension" | "map_err" | "to_string_lossy" | "to_str" | "context",
                    _,
                ) => starts,
                _ => Vec::new(),
            }
        }
        ExprKind::Call { callee, args } => {
            let ExprKind::Path(path) = &view.expr(*callee).kind else {
                return Vec::new();
            };
            let called = view.resolve(path);
            let called = called.as_ref().map_or("", |called| called.path.as_str());
            match (called, &**args) {
                ("std::env::current_dir", []) => vec![Start::Folder(STARTED_IN)],
                ("std::env::temp_dir", []) => {
                    vec![Start::Folder(
                        "in the folder for the temporary files of everybody",
                    )]
                }
                ("libloading::library_filename", [name]) => {
                    let name = view.written(*name).unwrap_or_else(|| GAP.to_string());
                    vec![Start::Text(format!("lib{name}.so"))]
                }
                (_, [only]) if matches!(path.last().name.as_str(), "new" | "from" | "Some") => {
                    starts(view, *only, hops)
                }
                _ => Vec::new(),
            }
        }
        _ => Vec::new(),
    }
}

fn judge(reached: &Reached<'_>, out: &mut Findings<'_>) {
    let Some(source) = reached.untrusted() else {
        return;
    };
    let what = format!(
        "{} decides which library `{}` loads",
        reached.words(),
        reached.callee()
    );
    let filed = out
        .report(reached.place(), what)
        .why("its code runs with the rights of this program")
        .help("choose the library from a list in the source")
        .way(reached.steps());
    if source.is_local() {
        // Whoever starts the program may do the same without it.
        filed.at_most(Level::Note);
    }
}
