//! # Standard library used before or after `main`
//!
//! ## What it checks
//! Functions that the crates `ctor`, `dtor` or `static_init` run before `main` begins or after it ended, and all
//! functions of the workspace that those call: whether they print, start threads, wait, read the time, the environment
//! or the arguments, or use files, the network or other programs through the standard library.
//!
//! ## Why it matters
//! The standard library promises to work between the beginning and the end of `main` only. Before, what it needs may
//! not be set up; after, it may be gone. The program may then fail before it could say why, or hang when it ends.
//!
//! ## Bad
//! ```toml Cargo.toml
//! [package]
//! name = "example"
//! version = "0.1.0"
//! edition = "2024"
//! [dependencies]
//! ctor = "0.2"
//! ```
//! ```rust src/lib.rs
//! #[ctor::ctor]
//! fn loaded() {
//!     println!("loaded");
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
//! ctor = "0.2"
//! ```
//! ```rust src/lib.rs
//! use std::sync::atomic::{AtomicBool, Ordering};
//!
//! static LOADED: AtomicBool = AtomicBool::new(false);
//!
//! #[ctor::ctor]
//! fn loaded() {
//!     LOADED.store(true, Ordering::Relaxed);
//! }
//! ```
//!
//! ## Limits
//! What other crates do in functions that are called is not known, nor what a function pointer runs that was stored
//! before. Memory, collections, locks and formatting work in practice and are not reported.

use std::collections::HashSet;

use crate::model::calls::OwnCall;
use crate::model::place::FileId;
use crate::model::syntax::{Attr, BodyId, ItemId};
use crate::model::tokens::Kind;
use crate::prelude::*;

pub(crate) static LINT: Lint = Lint {
    level: Level::Warn,
    since: "0.1.0",
    requirements: &[&I_2_H],
    cwe: &[696],
    tests: false,
    check: &[Check::File(roots)],
};

/// The attributes, with whether what they stand on runs before `main`. The bare names are those of `#[macro_use]`; where
/// `ctor` is imported, the crate and its attribute have one name.
const ATTRIBUTES: &[(&str, bool)] = &[
    ("ctor::ctor", true),
    ("ctor::ctor::ctor", true),
    ("ctor::dtor", false),
    ("ctor::ctor::dtor", false),
    ("dtor::dtor", false),
    ("ctor", true),
    ("dtor", false),
    ("static_init::constructor", true),
    ("static_init::destructor", false),
];

const LIBRARIES: &[&str] = &["ctor", "dtor", "static_init"];

/// Functions that need what the runtime of the standard library sets up, by their module or type.
const FUNCTIONS: &[(&str, &[&str])] = &[
    ("std::io", &["stdin", "stdout", "stderr"]),
    (
        "std::env",
        &[
            "args",
            "args_os",
            "current_dir",
            "current_exe",
            "home_dir",
            "remove_var",
            "set_current_dir",
            "set_var",
            "temp_dir",
            "var",
            "var_os",
            "vars",
            "vars_os",
        ],
    ),
    (
        "std::fs",
        &[
            "canonicalize",
            "copy",
            "create_dir",
            "create_dir_all",
            "exists",
            "hard_link",
            "metadata",
            "read",
            "read_dir",
            "read_link",
            "read_to_string",
            "remove_dir",
            "remove_dir_all",
            "remove_file",
            "rename",
            "set_permissions",
            "symlink_metadata",
            "write",
        ],
    ),
    (
        "std::fs::File",
        &["create", "create_new", "open", "options"],
    ),
    ("std::fs::OpenOptions", &["new"]),
    ("std::fs::DirBuilder", &["new"]),
    (
        "std::thread",
        &[
            "available_parallelism",
            "current",
            "park",
            "park_timeout",
            "scope",
            "sleep",
            "sleep_ms",
            "spawn",
            "yield_now",
        ],
    ),
    ("std::thread::Builder", &["new"]),
    ("std::process", &["exit", "id"]),
    ("std::process::Command", &["new"]),
    ("std::net::TcpListener", &["bind"]),
    ("std::net::TcpStream", &["connect", "connect_timeout"]),
    ("std::net::UdpSocket", &["bind"]),
    (
        "std::os::unix::net::UnixDatagram",
        &["bind", "unbound", "pair"],
    ),
    ("std::os::unix::net::UnixListener", &["bind"]),
    ("std::os::unix::net::UnixStream", &["connect", "pair"]),
    ("std::time::Instant", &["now"]),
    ("std::time::SystemTime", &["now"]),
];

/// Methods of paths that ask the file system.
const OF_PATHS: &[&str] = &[
    "canonicalize",
    "exists",
    "is_dir",
    "is_file",
    "is_symlink",
    "metadata",
    "read_dir",
    "read_link",
    "symlink_metadata",
    "try_exists",
];

const MACROS: &[&str] = &[
    "std::print",
    "std::println",
    "std::eprint",
    "std::eprintln",
    "std::dbg",
];

/// A function that runs before or after `main`, or a value that is made then.
struct Root<'m> {
    name: &'m str,
    before: bool,
    attribute: Place,
}

fn roots(model: &Model<'_>, file: &File, out: &mut Findings<'_>) {
    if !LIBRARIES.iter().any(|name| model.may_use(file.id, name)) {
        return;
    }
    for view in model.items(file) {
        let body = match &view.item.kind {
            ItemKind::Fn(function) => function.body,
            ItemKind::Const(constant) => constant.body,
            _ => None,
        };
        let (Some(body), false) = (body, view.item.test) else {
            continue;
        };
        let found = view
            .item
            .attrs
            .iter()
            .find_map(|attr| Some((attr, runs_before(model, file, attr)?)));
        if let Some((attr, before)) = found {
            let root = Root {
                name: view.item.name.as_str(),
                before,
                attribute: attribute(&view, attr),
            };
            follow(&view, body, &root, out);
        }
    }
}

/// Whether an attribute makes a function run before `main` or after it; `None` when it does neither.
fn runs_before(model: &Model<'_>, file: &File, attr: &Attr) -> Option<bool> {
    let named = model.resolve(file.id, attr.meta.path.as_ref()?)?;
    let known = ATTRIBUTES.iter().find(|(path, _)| named.is(path));
    known.map(|(_, before)| *before)
}

/// Where the attribute is written: in the definition of the file's own macro, if that wrote it.
fn attribute(view: &ItemView<'_>, attr: &Attr) -> Place {
    let here = view.place(attr.span);
    if !view.tree.is_expanded(attr.span) {
        return here;
    }
    let call = view.model.text(here);
    let name = call.split('!').next().unwrap_or_default().trim();
    let word = attr.meta.path.as_ref().map(|path| path.last().name);
    let definition = view
        .tree
        .items
        .iter()
        .find(|item| matches!(item.kind, ItemKind::MacroRules) && item.name == *name);
    definition
        .and_then(|item| attribute_in(view, item.span, word?.as_str()))
        .map_or(here, |span| view.place(span))
}

/// The first attribute inside `span` whose name ends with `word`.
fn attribute_in(view: &ItemView<'_>, span: Span, word: &str) -> Option<Span> {
    let tokens = view.model.tokens(view.file);
    let text = |at: Span| view.file.text.get(at.range()).unwrap_or_default();
    let inside: Vec<_> = tokens
        .iter()
        .filter(|token| !token.kind.is_trivia() && span.contains(token.span))
        .collect();
    inside.iter().enumerate().find_map(|(at, first)| {
        let opens = first.kind == Kind::Sign && text(first.span) == "#";
        let rest = inside.get(at + 1..).filter(|_| opens)?;
        let open = rest.first().filter(|open| text(open.span) == "[")?;
        let close = rest.iter().find(|token| token.kind == Kind::Close)?;
        let named = rest
            .iter()
            .take_while(|token| token.span.start < close.span.start)
            .any(|token| token.kind == Kind::Word && text(token.span) == word);
        (named && open.span.start < close.span.start).then(|| first.span.to(close.span))
    })
}

/// Looks at everything that runs when `root` does.
fn follow(view: &ItemView<'_>, body: BodyId, root: &Root<'_>, out: &mut Findings<'_>) {
    let mut seen: HashSet<(FileId, ItemId)> = HashSet::new();
    let mut left = vec![(view.body(body), Vec::<(Place, String)>::new())];
    while let Some((view, way)) = left.pop() {
        let types = view.infer();
        uses(&view, root, &way, out);
        for OwnCall { at, function, .. } in view.own_calls(&types) {
            if !seen.insert(function) {
                continue;
            }
            let Some((_, next)) = view.model.function(function) else {
                continue;
            };
            let name = next.tree.item(function.1).name;
            let mut way = way.clone();
            way.push((view.place_of(at), format!("`{name}` runs then")));
            left.push((next, way));
        }
    }
}

/// Reports what a body that runs with `root` uses of the standard library.
fn uses(view: &BodyView<'_>, root: &Root<'_>, way: &[(Place, String)], out: &mut Findings<'_>) {
    for call in view.calls() {
        if let Some(name) = function(&call) {
            let written = match (call.path, &view.expr(call.id).kind) {
                (Some(path), _) => path.last().span,
                (None, ExprKind::MethodCall { method_span, .. }) => *method_span,
                _ => continue,
            };
            report(view, root, way, (&name, call.place, written), out);
        }
    }
    for (_, expr) in view.body.iter() {
        let ExprKind::Macro(call) = &expr.kind else {
            continue;
        };
        if is_own(view, call, expr.span) {
            continue;
        }
        let named = view
            .resolve(&call.path)
            .filter(|named| named.is_any(MACROS));
        if let Some(named) = named {
            let place = view.place(call.path.last().span.to(expr.span));
            let name = format!("{}!", named.last());
            report(view, root, way, (&name, place, expr.span), out);
        }
    }
}

/// The function of the standard library that a call runs, if it is one that needs the runtime.
fn function(call: &Call<'_>) -> Option<String> {
    let target = call.target()?;
    if call.path.is_none() {
        let of_path = matches!(target.parent(), "std::path::Path" | "std::path::PathBuf");
        return (of_path && OF_PATHS.contains(&call.name.as_str()))
            .then(|| format!("Path::{}", call.name));
    }
    let names = std::iter::once(target.path).chain(target.others.iter().copied());
    names.into_iter().find_map(|name| {
        let (parent, last) = name.as_str().rsplit_once("::")?;
        let (_, functions) = FUNCTIONS.iter().find(|(known, _)| *known == parent)?;
        let short = parent.rsplit("::").next().unwrap_or(parent);
        functions
            .contains(&last)
            .then(|| format!("{short}::{last}"))
    })
}

/// Whether a macro call was replaced by what the file's own macro writes.
fn is_own(view: &BodyView<'_>, call: &MacroCall, span: Span) -> bool {
    let written = call.value.map(|value| view.expr(value));
    written.is_some_and(|value| {
        matches!(value.kind, ExprKind::Block { .. }) && view.tree.is_expanded(span)
    })
}

fn report(
    view: &BodyView<'_>,
    root: &Root<'_>,
    way: &[(Place, String)],
    (name, place, written): (&str, Place, Span),
    out: &mut Findings<'_>,
) {
    let when = if root.before {
        "before `main` begins"
    } else {
        "after `main` ended"
    };
    // What a macro wrote has no place of its own that anybody could change.
    let by_macro = view.tree.is_expanded(written);
    let place = if by_macro { root.attribute } else { place };
    let why = if root.before {
        "the standard library is not promised to work yet, and what fails here cannot be reported"
    } else {
        "the standard library is not promised to work any more, so that this may fail or hang"
    };
    let filed = out
        .report(place, format!("`{name}` is used {when}"))
        .why(why)
        .help("do this in `main` or when it is first needed, or call the system directly here");
    if !by_macro {
        filed
            .related(root.attribute, format!("`{}` runs {when}", root.name))
            .way(way.to_vec());
    }
}
