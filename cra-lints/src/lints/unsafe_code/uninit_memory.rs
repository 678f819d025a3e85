//! # Memory used before anything was written to it
//!
//! ## What it checks
//! `set_len` on a vector whose room was only asked for before; `assume_init` on a `MaybeUninit` to which nothing was
//! written; `mem::uninitialized`; and `mem::zeroed` for types of which a value of zeros is none: references, boxes,
//! function pointers, vectors, and structs that hold them.
//!
//! ## Why it matters
//! What lies there is what the memory held before, which may be a secret, and the compiler may assume anything of a
//! value that is none.
//!
//! ## Bad
//! ```rust src/lib.rs
//! use std::io::Read;
//!
//! pub fn read(source: &mut impl Read, length: usize) -> std::io::Result<Vec<u8>> {
//!     let mut bytes = Vec::with_capacity(length);
//!     unsafe { bytes.set_len(length) };
//!     let count = source.read(&mut bytes)?;
//!     bytes.truncate(count);
//!     Ok(bytes)
//! }
//! ```
//!
//! ## Good
//! ```rust src/lib.rs
//! use std::io::Read;
//!
//! pub fn read(source: &mut impl Read, length: usize) -> std::io::Result<Vec<u8>> {
//!     let mut bytes = vec![0; length];
//!     let count = source.read(&mut bytes)?;
//!     bytes.truncate(count);
//!     Ok(bytes)
//! }
//! ```
//!
//! ## Limits
//! Any use of the vector or the `MaybeUninit` between counts as writing all of it. Where the type is not written beside
//! the call, and is not that of a field or of the function, nothing is said, because an array of `MaybeUninit` may be
//! meant; so it is with type parameters, and with types of other crates.

use std::collections::HashMap;

use crate::model::syntax::{BodyOwner, LocalId};
use crate::model::ty::TyKind;
use crate::prelude::*;

pub(crate) static LINT: Lint = Lint {
    level: Level::Deny,
    since: "0.1.0",
    requirements: &[&I_2_E, &I_2_K],
    cwe: &[908, 457],
    tests: false,
    check: &[Check::Body(body)],
};

const HELP: &str = "write a value first, for example with `vec![0; length]`, `MaybeUninit::write`, or by reading into `spare_capacity_mut`";

fn body(view: &BodyView<'_>, out: &mut Findings<'_>) {
    let mut parents: Option<HashMap<ExprId, ExprId>> = None;
    for call in view.calls() {
        let what = match call.name.as_str() {
            "uninitialized" if call.is_any(&["std::mem::uninitialized"]) => {
                let parents = parents.get_or_insert_with(|| parents_of(view));
                let wanted = wanted(view, &call, parents);
                let fits = wanted
                    .is_some_and(|(file, ty)| judge(view.model, file, ty, 4) == Zeros::Anything);
                (!fits).then(|| {
                    "`mem::uninitialized` makes a value out of memory that nobody wrote to"
                        .to_owned()
                })
            }
            "zeroed" if call.is_any(&["std::mem::zeroed"]) => {
                let parents = parents.get_or_insert_with(|| parents_of(view));
                let wanted = wanted(view, &call, parents);
                let bad = wanted
                    .is_some_and(|(file, ty)| judge(view.model, file, ty, 4) == Zeros::Invalid);
                bad.then(|| "zeros are no value of this type".to_owned())
            }
            "assume_init" | "assume_init_ref" | "assume_init_mut" | "assume_init_read"
                if call.receiver.is_some() =>
            {
                let parents = parents.get_or_insert_with(|| parents_of(view));
                match is_unwritten(view, &call, parents) {
                    true => Some(
                        "this takes memory for a value to which nothing was written".to_owned(),
                    ),
                    false => are_invalid_zeros(view, &call, parents)
                        .then(|| "zeros are no value of this type".to_owned()),
                }
            }
            "set_len" if call.receiver.is_some() && call.args.len() == 1 => {
                let parents = parents.get_or_insert_with(|| parents_of(view));
                is_only_reserved(view, &call, parents).then(|| {
                    "this makes memory to which nothing was written part of the vector".to_owned()
                })
            }
            _ => None,
        };
        if let Some(what) = what {
            out.report(call.place, what)
                .why("what lies there is what the memory held before, which may be a secret, and the compiler may assume anything of it")
                .help(HELP);
        }
    }
}

/// What zeros, or any bits, are for a type.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Zeros {
    /// Any bits are a value, and so is none at all.
    Anything,
    /// Zeros are a value.
    Valid,
    /// Zeros are no value.
    Invalid,
    /// Not known.
    Unknown,
}

fn judge(model: &Model<'_>, file: &File, ty: &Type, hops: usize) -> Zeros {
    let Some(hops) = hops.checked_sub(1) else {
        return Zeros::Unknown;
    };
    match &ty.kind {
        TypeKind::Ref { .. } | TypeKind::Fn(..) | TypeKind::Never => Zeros::Invalid,
        TypeKind::Ptr { inner, .. } => match inner.kind {
            TypeKind::Dyn(_) => Zeros::Invalid,
            _ => Zeros::Valid,
        },
        TypeKind::Array(inner, _) => judge(model, file, inner, hops),
        TypeKind::Tuple(parts) if parts.is_empty() => Zeros::Anything,
        TypeKind::Tuple(parts) => all(parts.iter().map(|part| judge(model, file, part, hops))),
        TypeKind::Path(path) => {
            let Some(found) = model.resolve(file.id, path) else {
                return Zeros::Unknown;
            };
            let name = found.path.as_str();
            if name == "std::mem::MaybeUninit" {
                return Zeros::Anything;
            }
            if let Some(first) = path.last().args.first()
                && matches!(
                    name,
                    "std::mem::ManuallyDrop" | "std::cell::UnsafeCell" | "std::cell::Cell"
                )
            {
                return judge(model, file, first, hops);
            }
            let never_zero = matches!(
                name,
                "std::boxed::Box"
                    | "std::vec::Vec"
                    | "std::string::String"
                    | "std::rc::Rc"
                    | "std::sync::Arc"
                    | "std::ptr::NonNull"
                    | "std::ffi::CString"
                    | "std::collections::HashMap"
                    | "std::collections::VecDeque"
                    | "std::path::PathBuf"
            ) || name.starts_with("std::num::NonZero");
            if never_zero {
                return Zeros::Invalid;
            }
            if matches!(
                name,
                "bool"
                    | "char"
                    | "u8"
                    | "u16"
                    | "u32"
                    | "u64"
                    | "u128"
                    | "usize"
                    | "i8"
                    | "i16"
                    | "i32"
                    | "i64"
                    | "i128"
                    | "isize"
                    | "f32"
                    | "f64"
            ) || is_of_c(name)
            {
                return Zeros::Valid;
            }
            let Some((file, item)) = found.item else {
                return Zeros::Unknown;
            };
            let file = model.file(file);
            let Some(tree) = &file.tree else {
                return Zeros::Unknown;
            };
            match &tree.item(item).kind {
                // A union takes what any of its fields takes.
                ItemKind::Struct(_)
                    if model
                        .text(Place {
                            file: file.id,
                            span: tree.item(item).span,
                        })
                        .contains("union") =>
                {
                    Zeros::Unknown
                }
                ItemKind::Struct(fields) if !fields.is_empty() => all(fields
                    .iter()
                    .map(|field| judge(model, file, &field.ty, hops))),
                _ => Zeros::Unknown,
            }
        }
        _ => Zeros::Unknown,
    }
}

/// Whether a type is one of the numbers of C: `std::ffi::c_int`, `libc::c_char`.
fn is_of_c(path: &str) -> bool {
    let Some((module, name)) = path.rsplit_once("::") else {
        return false;
    };
    matches!(module, "std::ffi" | "std::os::raw" | "core::ffi" | "libc")
        && matches!(
            name,
            "c_char"
                | "c_schar"
                | "c_uchar"
                | "c_short"
                | "c_ushort"
                | "c_int"
                | "c_uint"
                | "c_long"
                | "c_ulong"
                | "c_longlong"
                | "c_ulonglong"
                | "c_float"
                | "c_double"
                | "size_t"
                | "ssize_t"
        )
}

fn all(parts: impl Iterator<Item = Zeros>) -> Zeros {
    let parts: Vec<Zeros> = parts.collect();
    if parts.contains(&Zeros::Invalid) {
        Zeros::Invalid
    } else if parts.iter().all(|part| *part == Zeros::Anything) {
        Zeros::Anything
    } else if parts.contains(&Zeros::Unknown) {
        Zeros::Unknown
    } else {
        Zeros::Valid
    }
}

/// The expression around each expression.
fn parents_of(view: &BodyView<'_>) -> HashMap<ExprId, ExprId> {
    let mut out = HashMap::new();
    for (id, expr) in view.body.iter() {
        let mut add = |child: ExprId| {
            out.insert(child, id);
        };
        match &expr.kind {
            ExprKind::Call { callee, args } => {
                add(*callee);
                args.iter().copied().for_each(add);
            }
            ExprKind::MethodCall { receiver, args, .. } => {
                add(*receiver);
                args.iter().copied().for_each(add);
            }
            ExprKind::Field { base: inner, .. }
            | ExprKind::Unary(_, inner)
            | ExprKind::Ref { operand: inner, .. }
            | ExprKind::Cast(inner, _)
            | ExprKind::Try(inner) => add(*inner),
            ExprKind::Block {
                tail: Some(tail), ..
            } => add(*tail),
            ExprKind::Struct { fields, .. } => fields.iter().for_each(|field| add(field.value)),
            _ => {}
        }
    }
    out
}

/// The type that a call without arguments has to give: the one written at it, at the `let`, at the field, or at the
/// function.
fn wanted<'m>(
    view: &BodyView<'m>,
    call: &Call<'m>,
    parents: &HashMap<ExprId, ExprId>,
) -> Option<(&'m File, &'m Type)> {
    let written = call.path.and_then(|path| {
        path.segments
            .iter()
            .rev()
            .find_map(|segment| segment.args.first())
    });
    if let Some(ty) = written {
        return (!matches!(ty.kind, TypeKind::Infer)).then_some((view.file, ty));
    }
    let mut at = call.id;
    loop {
        for expr in &view.body.exprs {
            if let ExprKind::Block { stmts, .. } = &expr.kind {
                for stmt in stmts {
                    if let Stmt::Let {
                        ty: Some(ty),
                        init: Some(init),
                        ..
                    } = stmt
                        && *init == at
                    {
                        return Some((view.file, ty));
                    }
                }
            }
        }
        if at == view.body.root() {
            let BodyOwner::Item(item) = view.body.owner else {
                return None;
            };
            return match &view.tree.item(item).kind {
                ItemKind::Fn(function) => function.ret.as_ref().map(|ty| (view.file, ty)),
                ItemKind::Const(constant) => Some((view.file, &constant.ty)),
                _ => None,
            };
        }
        let parent = *parents.get(&at)?;
        match &view.expr(parent).kind {
            ExprKind::Block { .. } => at = parent,
            ExprKind::Struct { path, fields, .. } => {
                let name = fields.iter().find(|field| field.value == at)?.name;
                let found = view.resolve(path)?;
                let item = found
                    .item
                    .or_else(|| view.model.item_at(view.self_type()?))?;
                let file = view.model.file(item.0);
                return match &file.tree.as_ref()?.item(item.1).kind {
                    ItemKind::Struct(fields) => {
                        let field = fields.iter().find(|field| field.name == name)?;
                        Some((file, &field.ty))
                    }
                    _ => None,
                };
            }
            _ => return None,
        }
    }
}

/// Functions that make an owner of memory to which nothing was written.
const UNSET_OWNERS: &[&str] = &[
    "std::boxed::Box::new_uninit",
    "std::boxed::Box::new_uninit_slice",
    "std::rc::Rc::new_uninit",
    "std::rc::Rc::new_uninit_slice",
    "std::sync::Arc::new_uninit",
    "std::sync::Arc::new_uninit_slice",
];

/// Whether a value is an owner of numbers: what nobody wrote to is no number yet.
fn is_owner_of_numbers(view: &BodyView<'_>, id: ExprId) -> bool {
    let owned = view.infer().of(id).args().first().copied();
    owned.is_some_and(|owned| match owned.kind() {
        TyKind::Slice(inner) => inner.is_scalar(),
        _ => owned.is_scalar(),
    })
}

/// Whether `assume_init` stands behind `uninit()` itself, or on a local that was made so and is used nowhere between.
fn is_unwritten(view: &BodyView<'_>, call: &Call<'_>, parents: &HashMap<ExprId, ExprId>) -> bool {
    let Some(receiver) = call.receiver else {
        return false;
    };
    let (made, local) = match view.expr(receiver).kind {
        ExprKind::Local(local) => match view.body.local(local).init {
            Some(init) => (init, Some(local)),
            None => return false,
        },
        _ => (receiver, None),
    };
    let ExprKind::Call { callee, args } = &view.expr(made).kind else {
        return false;
    };
    let ExprKind::Path(path) = &view.expr(*callee).kind else {
        return false;
    };
    if view
        .resolve(path)
        .is_some_and(|found| found.is_any(UNSET_OWNERS))
    {
        let kept = local.is_none_or(|local| first_mention(view, local, made) == Some(receiver));
        return kept && is_owner_of_numbers(view, call.id);
    }
    let uninit = args.is_empty()
        && view
            .resolve(path)
            .is_some_and(|found| found.is("std::mem::MaybeUninit::uninit"));
    if !uninit {
        return false;
    }
    let inner = |ty: Option<&Type>| -> Option<Zeros> {
        let ty = ty?;
        match &ty.kind {
            TypeKind::Path(path) if path.last().name == "MaybeUninit" => {
                Some(judge(view.model, view.file, path.last().args.first()?, 4))
            }
            _ => None,
        }
    };
    let written = path
        .segments
        .iter()
        .rev()
        .find_map(|segment| segment.args.first());
    let by_path = written.map(|ty| judge(view.model, view.file, ty, 4));
    let kind = match local {
        Some(local) => by_path.or_else(|| inner(view.body.local(local).ty.as_ref())),
        None => by_path.or_else(|| {
            let (file, ty) = wanted(view, call, parents)?;
            Some(judge(view.model, file, ty, 4))
        }),
    };
    if !matches!(kind, Some(Zeros::Valid | Zeros::Invalid)) {
        return false;
    }
    match local {
        Some(local) => {
            first_mention(view, local, made) == Some(receiver)
                || is_written_on_one_way(view, local, made, receiver)
        }
        None => true,
    }
}

/// Whether all that was done with a local since it was made stands in branches of one choice, of which another goes on
/// without it, and what takes its value stands behind that choice.
fn is_written_on_one_way(view: &BodyView<'_>, local: LocalId, made: ExprId, taken: ExprId) -> bool {
    let between: Vec<ExprId> = mentions(view, local)
        .filter(|id| *id > made && *id < taken)
        .collect();
    let around = view.around();
    let is_choice = |outer: ExprId| {
        matches!(
            view.expr(outer).kind,
            ExprKind::If { .. } | ExprKind::Match { .. }
        )
    };
    let choice = between
        .first()
        .and_then(|first| around.outward(*first).find(|outer| is_choice(*outer)));
    let Some(choice) = choice else {
        return false;
    };
    let (branches, may_skip) = match &view.expr(choice).kind {
        ExprKind::If {
            condition,
            then,
            otherwise,
        } if view.bool(*condition).is_none() => {
            let branches: Vec<ExprId> = [*then].into_iter().chain(*otherwise).collect();
            (branches, otherwise.is_none())
        }
        ExprKind::Match { arms, .. } => (arms.iter().map(|arm| arm.body).collect(), false),
        _ => return false,
    };
    let inside =
        |id: ExprId, outer: ExprId| id == outer || around.outward(id).any(|around| around == outer);
    let goes_on = |branch: &ExprId| !view.diverges(*branch);
    let written = |branch: &ExprId| between.iter().any(|id| inside(*id, *branch));
    let skipped = may_skip
        || branches
            .iter()
            .any(|branch| goes_on(branch) && !written(branch));
    // Around both, nothing is decided: neither stands in a loop, a closure or a branch of another choice.
    let mut above = around.outward(choice);
    above.all(|outer| matches!(view.expr(outer).kind, ExprKind::Block { .. }))
        && skipped
        && branches
            .iter()
            .any(|branch| goes_on(branch) && written(branch))
        && between
            .iter()
            .all(|id| branches.iter().any(|branch| inside(*id, *branch)))
        && around.outward(taken).all(|outer| {
            !is_choice(outer) && !matches!(view.expr(outer).kind, ExprKind::Closure { .. })
        })
}

/// Whether `MaybeUninit::zeroed()` is taken for a value of a type of which zeros are none.
fn are_invalid_zeros(
    view: &BodyView<'_>,
    call: &Call<'_>,
    parents: &HashMap<ExprId, ExprId>,
) -> bool {
    let made = call.receiver.map(|receiver| &view.expr(receiver).kind);
    let Some(ExprKind::Call { callee, .. }) = made else {
        return false;
    };
    let ExprKind::Path(path) = &view.expr(*callee).kind else {
        return false;
    };
    let zeroed = view
        .resolve(path)
        .is_some_and(|found| found.is("std::mem::MaybeUninit::zeroed"));
    let written = || {
        let segments = path.segments.iter().rev();
        let ty = segments.flat_map(|segment| segment.args.first()).next()?;
        (!matches!(ty.kind, TypeKind::Infer)).then_some((view.file, ty))
    };
    let wanted = zeroed
        .then(|| written().or_else(|| wanted(view, call, parents)))
        .flatten();
    wanted.is_some_and(|(file, ty)| judge(view.model, file, ty, 4) == Zeros::Invalid)
}

/// The first expression after `from` that names a local.
fn first_mention(view: &BodyView<'_>, local: LocalId, from: ExprId) -> Option<ExprId> {
    mentions(view, local).find(|id| *id > from)
}

fn mentions<'v>(view: &'v BodyView<'_>, local: LocalId) -> impl Iterator<Item = ExprId> + 'v {
    view.body
        .iter()
        .filter(move |(_, expr)| matches!(expr.kind, ExprKind::Local(found) if found == local))
        .map(|(id, _)| id)
}

/// Whether room was asked for in a vector, and nothing was done with it until its length is set.
fn is_only_reserved(
    view: &BodyView<'_>,
    call: &Call<'_>,
    parents: &HashMap<ExprId, ExprId>,
) -> bool {
    let Some(receiver) = call.receiver else {
        return false;
    };
    let ExprKind::Local(local) = view.expr(receiver).kind else {
        return false;
    };
    let zero = call.arg(0).is_some_and(|arg| view.int(arg) == Some(0));
    if zero || speaks_of_uninit(view) {
        return false;
    }
    let found = view.body.local(local);
    let mut reserved = found.init.is_some_and(|init| is_with_capacity(view, init));
    for id in mentions(view, local).take_while(|id| *id < receiver) {
        let neutral = match parents.get(&id).map(|parent| &view.expr(*parent).kind) {
            Some(ExprKind::MethodCall {
                receiver, method, ..
            }) if *receiver == id => match method.as_str() {
                "len" | "capacity" | "is_empty" | "clear" => true,
                "reserve" | "reserve_exact" => {
                    reserved = is_vector(view, local);
                    true
                }
                _ => false,
            },
            _ => false,
        };
        if !neutral {
            return false;
        }
    }
    // A length within what was there before, as `len() - 1`, adds nothing.
    let grows = call
        .arg(0)
        .is_some_and(|arg| !matches!(view.expr(arg).kind, ExprKind::Binary(BinaryOp::Sub, ..)));
    reserved && grows
}

fn is_with_capacity(view: &BodyView<'_>, id: ExprId) -> bool {
    let ExprKind::Call { callee, .. } = &view.expr(id).kind else {
        return false;
    };
    match &view.expr(*callee).kind {
        ExprKind::Path(path) => view.resolve(path).is_some_and(|found| {
            found.is_any(&[
                "std::vec::Vec::with_capacity",
                "std::string::String::with_capacity",
                "bytes::BytesMut::with_capacity",
            ])
        }),
        _ => false,
    }
}

fn is_vector(view: &BodyView<'_>, local: LocalId) -> bool {
    let found = view.body.local(local);
    let written = found
        .ty
        .as_ref()
        .and_then(|ty| view.model.type_path(view.file, ty));
    written.is_some_and(|path| path == *"std::vec::Vec")
        || found.init.is_some_and(|init| is_with_capacity(view, init))
}

/// Whether the function speaks of `MaybeUninit`, so that the vector may be one of those.
fn speaks_of_uninit(view: &BodyView<'_>) -> bool {
    let span = view.owner().map(|item| item.span);
    span.is_some_and(|span| view.model.text(view.place(span)).contains("MaybeUninit"))
}
