//! # Library chosen by others
//!
//! ## What it checks
//! Text from outside that decides which dynamic library or plugin is loaded, and paths of libraries that begin in
//! whatever folder the program was started in.
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
//! A name without a folder is not told: the system looks for it where libraries are.

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
    "dlopen2::wrapper::Container::load",
    "dlopen2::raw::Library::open",
];

fn call(call: &Call<'_>, out: &mut Findings<'_>) {
    if !call.is_any(LOADERS) || call.is_own() {
        return;
    }
    let Some(path) = call.arg(0).and_then(|path| written(call.view, path)) else {
        return;
    };
    // Behind a name alone, the system looks where libraries are; with a folder, from where the program was started.
    let absolute = path.starts_with(['/', '\\', '@', '$', '%']) || path.contains(':');
    if absolute || !path.contains(['/', '\\']) {
        return;
    }
    out.report(
        call.place,
        format!(
            "`{}` looks for the library below the folder that the program was started in",
            call.name
        ),
    )
    .why("whoever can write there runs code with the rights of this program")
    .help("put the folder of the program, or another that is known, before it")
    .at_most(Level::Warn);
}

/// The path that is written for an argument, also as a `Path`.
fn written(view: BodyView<'_>, id: ExprId) -> Option<String> {
    if let Some(text) = view.str(id) {
        return Some(text.to_string());
    }
    match &view.expr(id).kind {
        ExprKind::Ref { operand, .. } => written(view, *operand),
        ExprKind::Call { callee, args } => match (&view.expr(*callee).kind, &**args) {
            (ExprKind::Path(path), [text])
                if matches!(path.last().name.as_str(), "new" | "from") =>
            {
                view.str(*text).map(|text| text.to_string())
            }
            _ => None,
        },
        _ => None,
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
