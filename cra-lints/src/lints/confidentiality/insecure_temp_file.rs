//! # Known name in a folder that all users share
//!
//! ## What it checks
//! Files below `/tmp`, `/var/tmp`, `/dev/shm` or `std::env::temp_dir()` whose name is fixed in the source and that are
//! created, written or read.
//!
//! ## Why it matters
//! Everybody who uses the machine may put a file or a link of that name there first. Then the program overwrites what
//! the link points to, trusts what somebody else wrote, or shows them what it writes.
//!
//! ## Bad
//! ```rust src/lib.rs
//! pub fn report(text: &str) -> std::io::Result<()> {
//!     std::fs::write("/tmp/report.txt", text)
//! }
//! ```
//!
//! ## Good
//! ```rust src/lib.rs
//! pub fn report(text: &str) -> std::io::Result<()> {
//!     std::fs::write("/var/lib/example/report.txt", text)
//! }
//! ```
//!
//! ## Limits
//! Names with a part that is only known when the program runs are not judged, other than the number of the process, which
//! everybody can see.

use crate::flow::deeds::deed;
use crate::model::infer::Types;
use crate::model::name::Name;
use crate::model::place::FileId;
use crate::model::syntax::{ItemId, LocalId, Piece};
use crate::model::view::ends_in;
use crate::prelude::*;

pub(crate) static LINT: Lint = Lint {
    level: Level::Warn,
    since: "0.1.0",
    requirements: &[&I_2_E, &I_2_F],
    cwe: &[377, 379],
    tests: false,
    check: &[Check::Body(files)],
};

/// Folders in which every user of the machine may create files.
const SHARED: &[&str] = &[
    "/tmp/",
    "/var/tmp/",
    "/usr/tmp/",
    "/dev/shm/",
    "c:/temp/",
    "c:/windows/temp/",
];

/// Functions that open or make a file, with the position of its path.
const FUNCTIONS: &[(&str, usize)] = &[
    ("File::create", 0),
    ("File::open", 0),
    ("copy", 1),
    ("read", 0),
    ("read_to_string", 0),
    ("write", 0),
];

/// The modules that have them.
const MODULES: &[&str] = &[
    "std::fs",
    "tokio::fs",
    "async_std::fs",
    "async_fs",
    "smol::fs",
    "fs_err",
    "fs_err::tokio",
];

/// Names of functions of other libraries that open or make a file; where its path stands the rows say.
const OF_LIBRARIES: &[&str] = &[
    "create",
    "file",
    "from_file",
    "from_path",
    "open",
    "open_with_flags",
    "save",
    "save_buffer",
    "save_buffer_with_format",
    "save_with_format",
    "write_all",
];

/// Libraries whose functions of these names are looked at apart, or may refuse a file that is there.
const NOT_BY_ROW: &[&str] = &[
    "std",
    "tokio",
    "async_std",
    "async_fs",
    "smol",
    "fs_err",
    "libc",
    "nix",
    "rustix",
    "cap_std",
    "tempfile",
];

/// Longer ways to a name than this are not followed.
const MAX_HOPS: usize = 16;

/// More calls than this are not followed from one place.
const MAX_CALLS: usize = 32;

fn files(view: &BodyView<'_>, out: &mut Findings<'_>) {
    for call in view.calls() {
        let Some(path) = opened(&call) else {
            continue;
        };
        if fixed(*view, path, &[], MAX_HOPS) == Some(Part::Shared) {
            report(&call, &[], out);
        }
    }
    handed_on(view, out);
}

fn report(call: &Call<'_>, way: &[(Place, String)], out: &mut Findings<'_>) {
    let what = format!(
        "`{}` uses a file of a known name in a shared folder",
        call.name
    );
    out.report(call.place, what)
        .why("anybody on the machine may have put a file or a link of that name there before")
        .help("use the crate `tempfile`, a folder of the program's own, or create the file with `create_new`")
        .way(way.to_vec());
}

/// The path of the file that a call makes or opens.
fn opened(call: &Call<'_>) -> Option<ExprId> {
    if let Some(path) = opened_by_library(call) {
        return Some(path);
    }
    if call.path.is_none() {
        let receiver = call.receiver.filter(|_| call.name == "open")?;
        let origin = call.view.origin(receiver)?;
        let origin = origin.as_str();
        let options = origin.contains("OpenOptions::") || origin.ends_with("::File::options");
        return (options && !only_new(call.view, receiver))
            .then(|| call.arg(0))
            .flatten();
    }
    let known = |name: &str| FUNCTIONS.iter().any(|(path, _)| ends_in(path, name));
    if !call.may_be_named(known) {
        return None;
    }
    let target = call.target()?;
    let names = std::iter::once(target.path).chain(target.others.iter().copied());
    names.into_iter().find_map(|name| {
        let rest = MODULES
            .iter()
            .find_map(|module| name.as_str().strip_prefix(module)?.strip_prefix("::"))?;
        let (_, at) = FUNCTIONS.iter().find(|(known, _)| *known == rest)?;
        call.arg(*at)
    })
}

/// Whether the options that a file is opened with make it, or fail when it is there.
fn only_new(view: BodyView<'_>, options: ExprId) -> bool {
    // The options are those of this chain, or of the variable at its bottom.
    let chain = view.expr(options).span;
    let local = view.root_local(options);
    view.calls().any(|call| {
        let here = chain.contains(view.expr(call.id).span)
            || local.is_some() && call.receiver.and_then(|to| view.root_local(to)) == local;
        let off = || call.arg(0).and_then(|on| view.bool(on)) == Some(false);
        here && call.is_method("create_new") && !off()
    })
}

/// The same for a library that reads or writes files of its own kind: `csv::Writer::from_path("/tmp/list.csv")`.
fn opened_by_library(call: &Call<'_>) -> Option<ExprId> {
    if !call.may_be_named(|name| OF_LIBRARIES.contains(&name)) {
        return None;
    }
    let target = call.target()?;
    if target.item.is_some() || NOT_BY_ROW.contains(&target.krate()) {
        return None;
    }
    let names: Vec<Name> = std::iter::once(target.path)
        .chain(target.others.iter().copied())
        .collect();
    let known = |name: &Name| {
        let last = name.as_str().rsplit("::").next().unwrap_or_default();
        OF_LIBRARIES.contains(&last)
    };
    match deed(&names).path {
        Some(at) if names.iter().any(known) => call.arg(at),
        _ => None,
    }
}

/// What a part of a path is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Part {
    /// A fixed name below a shared folder.
    Shared,
    /// A shared folder itself.
    Folder,
    /// Fixed text.
    Text,
}

/// What is known of a path from its text.
fn of_text(text: &str) -> Part {
    let text = text.replace('\\', "/").to_ascii_lowercase();
    for folder in SHARED {
        if text == *folder || text == folder.trim_end_matches('/') {
            return Part::Folder;
        }
        if text.starts_with(folder) {
            return Part::Shared;
        }
    }
    Part::Text
}

fn joined(base: Part, name: Part) -> Part {
    // An absolute path takes the place of what it is joined to.
    match (base, name) {
        (Part::Folder, Part::Text) => Part::Shared,
        (_, Part::Shared | Part::Folder) => name,
        (base, Part::Text) => base,
    }
}

/// What a path is, when all of it is fixed; `known` has what the parameters of the function are.
fn fixed(view: BodyView<'_>, id: ExprId, known: &[(LocalId, Part)], hops: usize) -> Option<Part> {
    let hops = hops.checked_sub(1)?;
    if let Some(text) = view.str(id) {
        return Some(of_text(&text));
    }
    let look = |id: ExprId| fixed(view, id, known, hops);
    match &view.expr(id).kind {
        ExprKind::Local(local) => {
            if let Some((_, part)) = known.iter().find(|(param, _)| param == local) {
                return Some(*part);
            }
            built(view, *local, known, hops)
        }
        ExprKind::Path(path) => {
            let constant = view.constant(path)?;
            fixed(constant, constant.body.root(), &[], hops)
        }
        ExprKind::Ref { operand: inner, .. }
        | ExprKind::Unary(_, inner)
        | ExprKind::Try(inner)
        | ExprKind::Cast(inner, _) => look(*inner),
        ExprKind::Binary(BinaryOp::Add, base, name) => Some(joined(look(*base)?, look(*name)?)),
        ExprKind::Block {
            kind: BlockKind::Plain | BlockKind::Labelled | BlockKind::Unsafe,
            tail,
            ..
        } => look((*tail)?),
        // A field whose values are all known, and all alike.
        ExprKind::Field { base, name } => {
            let stored = view.stored(*base, *name).into_iter();
            let mut parts = stored.map(|(view, value)| fixed(view, value, &[], hops));
            let first = parts.next()??;
            parts.all(|part| part == Some(first)).then_some(first)
        }
        ExprKind::MethodCall {
            receiver,
            method,
            args,
            ..
        } => match (method.as_str(), &**args) {
            ("join", [name]) => Some(joined(look(*receiver)?, look(*name)?)),
            ("with_extension" | "with_file_name", [name]) => {
                look(*name)?;
                look(*receiver)
            }
            (
                "as_path" | "as_ref" | "clone" | "to_owned" | "to_path_buf" | "into" | "display"
                | "to_str" | "to_string_lossy" | "unwrap" | "expect" | "as_str" | "to_string"
                | "as_os_str" | "into_os_string",
                _,
            ) => look(*receiver),
            ("collect", []) => of_parts(view, *receiver, known, hops),
            _ => {
                let function = view.own_callee(view.infer(), id)?;
                of_function(view, function, args, known, hops)
            }
        },
        ExprKind::Call { callee, args } => {
            let ExprKind::Path(path) = &view.expr(*callee).kind else {
                return None;
            };
            let named = view.resolve(path)?;
            if named.is("std::env::temp_dir") {
                return Some(Part::Folder);
            }
            // Whoever is there can see the number, or try all of them.
            if named.is("std::process::id") {
                return Some(Part::Text);
            }
            // What is worked out when it is first used.
            if let ("new", [made]) = (named.last(), &**args)
                && LAZY.contains(&named.parent())
                && let Some(made) = view.callable(*made)
            {
                return fixed(made.view, made.root, &[], hops);
            }
            // `PathBuf::new()`, which is pushed to.
            if args.is_empty() && named.last() == "new" && MAKES.contains(&named.parent()) {
                return Some(Part::Text);
            }
            if let Some(function) = named.item {
                return of_function(view, function, args, known, hops);
            }
            let same = MAKES.contains(&named.parent()) && matches!(named.last(), "new" | "from");
            match &**args {
                [only] if same => look(*only),
                _ => None,
            }
        }
        ExprKind::Macro(call) if call.path.last().name == "format" => {
            let mut out = None;
            let mut text = String::new();
            for piece in &call.format.as_ref()?.pieces {
                match piece {
                    Piece::Text(part) => text.push_str(part),
                    Piece::Arg { arg, .. } => {
                        let arg = *call.args.get(*arg)?;
                        match view.str(arg) {
                            Some(part) => text.push_str(&part),
                            None if text.is_empty() && out.is_none() => out = Some(look(arg)?),
                            None => {
                                look(arg)?;
                                text.push('x');
                            }
                        }
                    }
                }
            }
            match out {
                None => Some(of_text(&text)),
                Some(base) => Some(joined(base, Part::Text)),
            }
        }
        _ => None,
    }
}

/// Types of texts and paths.
const MAKES: &[&str] = &[
    "std::path::Path",
    "std::path::PathBuf",
    "std::string::String",
    "std::ffi::OsString",
];

/// Types that work out their value when it is first used.
const LAZY: &[&str] = &[
    "std::sync::LazyLock",
    "std::cell::LazyCell",
    "once_cell::sync::Lazy",
    "once_cell::unsync::Lazy",
];

/// What a path is that is collected from parts: `["/tmp", "name"].iter().collect()`.
fn of_parts(
    view: BodyView<'_>,
    list: ExprId,
    known: &[(LocalId, Part)],
    hops: usize,
) -> Option<Part> {
    let ExprKind::MethodCall {
        receiver, method, ..
    } = &view.expr(list).kind
    else {
        return None;
    };
    if !matches!(method.as_str(), "iter" | "into_iter") {
        return None;
    }
    let ExprKind::Array(parts) = &view.expr(*receiver).kind else {
        return None;
    };
    let mut parts = parts.iter().map(|part| fixed(view, *part, known, hops));
    let first = parts.next()??;
    parts.try_fold(first, |all, part| Some(joined(all, part?)))
}

/// What a function of the workspace gives when it is called with `args`.
fn of_function(
    view: BodyView<'_>,
    function: (FileId, ItemId),
    args: &[ExprId],
    known: &[(LocalId, Part)],
    hops: usize,
) -> Option<Part> {
    let (signature, body) = view.model.function(function)?;
    let given: Vec<(LocalId, Part)> = signature
        .params
        .iter()
        .zip(args)
        .filter_map(|(param, arg)| Some((param.local?, fixed(view, *arg, known, hops)?)))
        .collect();
    fixed(body, body.body.root(), &given, hops)
}

/// What a local is that begins with a value and is then pushed to.
fn built(
    view: BodyView<'_>,
    local: LocalId,
    known: &[(LocalId, Part)],
    hops: usize,
) -> Option<Part> {
    let found = view.body.local(local);
    let mut part = fixed(view, found.init?, known, hops)?;
    if !found.mutable {
        return Some(part);
    }
    for (_, expr) in view.body.iter() {
        match &expr.kind {
            ExprKind::Assign(_, left, _) if view.root_local(*left) == Some(local) => return None,
            ExprKind::MethodCall {
                receiver,
                method,
                args,
                ..
            } if view.root_local(*receiver) == Some(local) => {
                match (method.as_str(), args.first()) {
                    ("push" | "push_str" | "set_file_name" | "set_extension", Some(name)) => {
                        part = joined(part, fixed(view, *name, known, hops)?);
                    }
                    ("pop" | "clear" | "insert" | "extend", _) => return None,
                    _ => {}
                }
            }
            _ => {}
        }
    }
    Some(part)
}

/// Fixed names that are handed to functions of the workspace which use them as they are.
fn handed_on(view: &BodyView<'_>, out: &mut Findings<'_>) {
    let types = view.infer();
    for call in view.calls() {
        let mut args = call.args.iter();
        if view.own_callee(types, call.id).is_none()
            || !args.any(|arg| is_place(fixed(*view, *arg, &[], MAX_HOPS)))
        {
            continue;
        }
        let mut left: Vec<Handed<'_>> = hand(view, types, call.id, &[]).into_iter().collect();
        let mut done = 0;
        while let Some(handed) = left.pop() {
            done += 1;
            if done > MAX_CALLS {
                break;
            }
            let body = handed.body;
            for inner in body.calls() {
                let path = opened(&inner);
                if path.is_some_and(|path| names_param(body, path, &handed.known)) {
                    let way = [(call.place, "the name is given here".to_owned())];
                    report(&inner, &way, out);
                }
            }
            let types = body.infer();
            for (id, expr) in body.body.iter() {
                if matches!(
                    expr.kind,
                    ExprKind::Call { .. } | ExprKind::MethodCall { .. }
                ) {
                    let next = hand(&body, types, id, &handed.known);
                    left.extend(next.filter(|next| next.known != handed.known));
                }
            }
        }
    }
}

/// Whether a function that is given this may use it as, or below, a known place.
fn is_place(part: Option<Part>) -> bool {
    matches!(part, Some(Part::Shared | Part::Folder))
}

/// A function, and which of its parameters are fixed names.
struct Handed<'m> {
    body: BodyView<'m>,
    known: Vec<(LocalId, Part)>,
}

fn hand<'m>(
    view: &BodyView<'m>,
    types: &Types,
    call: ExprId,
    known: &[(LocalId, Part)],
) -> Option<Handed<'m>> {
    let (function, body) = view.model.function(view.own_callee(types, call)?)?;
    let (ExprKind::Call { args, .. } | ExprKind::MethodCall { args, .. }) = &view.expr(call).kind
    else {
        return None;
    };
    let known: Vec<(LocalId, Part)> = function
        .params
        .iter()
        .zip(args)
        .filter_map(|(param, arg)| {
            let part = fixed(*view, *arg, known, MAX_HOPS)?;
            is_place(Some(part)).then_some((param.local?, part))
        })
        .collect();
    (!known.is_empty()).then_some(Handed { body, known })
}

/// Whether a path is one of the known parameters, and not fixed without them.
fn names_param(view: BodyView<'_>, path: ExprId, known: &[(LocalId, Part)]) -> bool {
    fixed(view, path, known, MAX_HOPS) == Some(Part::Shared)
        && fixed(view, path, &[], MAX_HOPS).is_none()
}
