//! # Standard library used before or after `main`
//!
//! ## What it checks
//! Functions that the crates `ctor`, `small_ctor`, `dtor` or `static_init`, or a table of the linker such as
//! `.init_array`, run before `main` begins or after it ended, values that are made then, and all
//! functions of the workspace that those call: whether they print, start threads, wait, lock, read the time, the
//! environment or the arguments, use hash tables, or use files, the network or other programs through the standard
//! library.
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
//! elsewhere. What the standard library has from `core` and `alloc`, such as `Vec`, `Arc`, formatting and atomic
//! numbers, needs no runtime and is not reported, and neither is what happens where a value is dropped.

use std::collections::HashSet;

use crate::model::infer::{Callee, Types};
use crate::model::running::Running;
use crate::model::runtime::needs_runtime;
use crate::model::syntax::{Attr, Meta};
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
    ("dtor::dtor::dtor", false),
    ("ctor", true),
    ("dtor", false),
    ("small_ctor::ctor", true),
    ("small_ctor::ctor::ctor", true),
    ("static_init::constructor", true),
    ("static_init::destructor", false),
];

const LIBRARIES: &[&str] = &["ctor", "small_ctor", "dtor", "static_init"];

/// Sections of a program in which the system looks for functions to run, with whether it does before `main`.
const SECTIONS: &[(&str, bool)] = &[
    (".init_array", true),
    (".preinit_array", true),
    (".ctors", true),
    ("__mod_init_func", true),
    (".CRT$XC", true),
    (".CRT$XI", true),
    (".fini_array", false),
    (".dtors", false),
    ("__mod_term_func", false),
    (".CRT$XP", false),
    (".CRT$XT", false),
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
    /// Whether a macro of the file wrote all of it.
    expanded: bool,
}

fn roots(model: &Model<'_>, file: &File, out: &mut Findings<'_>) {
    let by_library = LIBRARIES.iter().any(|name| model.may_use(file.id, name));
    for view in model.items(file) {
        let body = match &view.item.kind {
            ItemKind::Fn(function) => function.body,
            ItemKind::Const(constant) => constant.body,
            _ => None,
        };
        let (Some(body), false) = (body, view.item.test) else {
            continue;
        };
        let is_static = matches!(view.item.kind, ItemKind::Const(_));
        let found = view.item.attrs.iter().find_map(|attr| {
            let table = is_static.then(|| section(&attr.meta)).flatten();
            let library = || runs_before(model, file, attr).filter(|_| by_library);
            Some((attr, table.is_some(), table.or_else(library)?))
        });
        if let Some((attr, table, before)) = found {
            let root = Root {
                name: view.item.name.as_str(),
                before,
                attribute: attribute(&view, attr),
                expanded: view.tree.is_expanded(attr.span),
            };
            for running in view.body(body).running(table) {
                uses(&running, &root, out);
            }
        }
    }
}

/// Whether the section that an attribute names is run before `main` or after it; `None` for other sections.
fn section(meta: &Meta) -> Option<bool> {
    if meta.is(&["unsafe"]) {
        return meta.list().iter().find_map(section);
    }
    let named = meta
        .is(&["link_section"])
        .then(|| meta.string())
        .flatten()?;
    let known = SECTIONS.iter().find(|(name, _)| named.contains(name));
    known.map(|(_, before)| *before)
}

/// Whether an attribute makes a function run before `main` or after it; `None` when it does neither.
fn runs_before(model: &Model<'_>, file: &File, attr: &Attr) -> Option<bool> {
    let named = model.resolve(file.id, attr.meta.path.as_ref()?)?;
    if named.is("static_init::dynamic") {
        let lazy = attr.meta.mentions("lazy") || attr.meta.mentions("quasi_lazy");
        return (!lazy).then_some(true);
    }
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

/// Reports what a body that runs with `root` uses of the standard library.
fn uses(running: &Running<'_>, root: &Root<'_>, out: &mut Findings<'_>) {
    let (view, way) = (&running.view, &running.way);
    let mut lines = HashSet::new();
    let calls = view.calls().filter_map(|call| {
        let name = function(&call, running.types)?;
        let written = match (call.path, &view.expr(call.id).kind) {
            (Some(path), _) => path.last().span,
            (None, ExprKind::MethodCall { method_span, .. }) => *method_span,
            _ => return None,
        };
        Some((call.id, name, call.place, written))
    });
    let mut told = HashSet::new();
    for (id, name, place, written) in calls {
        // What is done with what such a call gave needs no second finding where both are one expression.
        let line = view.file.line_column(place.span.start).line;
        let again = match &view.expr(id).kind {
            ExprKind::MethodCall { receiver, .. } => {
                let whole = view.expr(*receiver).span;
                told.iter().any(|span| whole.contains(*span))
            }
            _ => false,
        };
        told.insert(written);
        if !again && running.runs(view.expr(id).span) && lines.insert(line) {
            report(view, root, way, (&name, place, written), out);
        }
    }
    for (_, expr) in view.body.iter() {
        let ExprKind::Macro(call) = &expr.kind else {
            continue;
        };
        if is_own(view, call, expr.span) || !running.runs(expr.span) {
            continue;
        }
        let named = view
            .resolve(&call.path)
            .filter(|named| named.is_any(MACROS));
        if let Some(named) = named {
            let place = view.place(call.path.last().span.to(expr.span));
            if !lines.insert(view.file.line_column(place.span.start).line) {
                continue;
            }
            let name = format!("{}!", named.last());
            report(view, root, way, (&name, place, expr.span), out);
        }
    }
}

/// The function of the standard library that a call runs, if it is one that needs the runtime.
fn function(call: &Call<'_>, types: &Types) -> Option<String> {
    if is_of_thread(call) {
        return Some(format!("LocalKey::{}", call.name));
    }
    let callee = match (&call.view.expr(call.id).kind, types.callee(call.id)) {
        (_, Some(callee)) => Some(callee),
        (ExprKind::Call { callee, .. }, None) => types.callee(*callee),
        _ => None,
    };
    let path = match callee {
        Some(Callee::Foreign(names)) => names.first().copied(),
        Some(Callee::Own(..)) => return None,
        _ => None,
    };
    // Where it is known which type has the method, what it is around says no more: `opened.is_err()` opens nothing.
    let is_typed = |receiver: ExprId| !types.of(receiver).is_unknown();
    let typed = path.is_some() && call.receiver.is_some_and(is_typed);
    let resolved = call.target().filter(|_| !typed);
    let others = resolved
        .into_iter()
        .flat_map(|target| std::iter::once(target.path).chain(target.others.iter().copied()));
    let found = path
        .into_iter()
        .chain(others)
        .map(|name| name.as_str())
        .find(|path| needs_runtime(path))?;
    let mut ends = found.rsplit("::");
    let (last, parent) = (ends.next()?, ends.next()?);
    Some(format!("{parent}::{last}"))
}

/// Whether the method of a static is called that each thread has for itself: by name, since `thread_local!` writes the
/// type, and a `Cell` can be no other static.
fn is_of_thread(call: &Call<'_>) -> bool {
    let borrows = matches!(
        call.name.as_str(),
        "with" | "try_with" | "with_borrow" | "with_borrow_mut"
    );
    let copies = matches!(call.name.as_str(), "get" | "set" | "take" | "replace");
    let named = || {
        let ExprKind::Path(path) = &call.view.expr(call.receiver?).kind else {
            return None;
        };
        let (file, item) = call.view.resolve(path)?.item?;
        let tree = call.view.model.file(file).tree.as_ref()?;
        let item = tree.item(item);
        let ItemKind::Const(constant) = &item.kind else {
            return None;
        };
        let ty = constant.ty.as_path()?;
        // Other libraries have a `OnceCell` that threads may share.
        let of_another = call.view.model.resolve(file, ty);
        let of_another = of_another.is_some_and(|named| !matches!(named.krate(), "std" | "core"));
        let cell =
            matches!(ty.last().name.as_str(), "Cell" | "RefCell" | "OnceCell") && !of_another;
        let local = cell || borrows && tree.is_expanded(item.span);
        (constant.static_ && !constant.mutable && local).then_some(())
    };
    (borrows || copies) && named().is_some()
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
    // What a macro wrote stands where the macro is called; where it wrote the function as well, that is no place that
    // anybody could change.
    let by_macro = root.expanded && way.is_empty() && view.tree.is_expanded(written);
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
