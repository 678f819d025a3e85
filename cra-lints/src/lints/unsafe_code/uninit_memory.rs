//! # Memory used before anything was written to it
//!
//! ## What it checks
//! `set_len` on a vector whose room was only asked for before; `assume_init` on a `MaybeUninit` to which nothing was
//! written, or only some of its fields or elements; reads through a pointer to memory that was only asked for;
//! `set_len` to more than was written, or to all that was asked for where the call that filled the vector says how much it
//! wrote; arrays of which a loop that may end early writes the elements; `mem::uninitialized`; and `mem::zeroed` for types of which a value of zeros is none: references, boxes,
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
//! Any use of the vector or the `MaybeUninit` between counts as writing all of it, but for writes of fields or elements
//! one by one, and of a number of elements that is less than the new length whatever it is. Where the type is not written beside
//! the call, and is not that of a field or of the function, nothing is said, because an array of `MaybeUninit` may be
//! meant; so it is with type parameters, and with types of other crates.

use std::collections::HashMap;

use crate::model::memory::{
    Part, is_filled_short, is_fresh, is_slot_unwritten, is_written_short, is_written_until_left,
    parts_written, read_by_deref,
};
use crate::model::name::Name;
use crate::model::syntax::{BodyOwner, Field, LocalId, UnaryOp};
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
            "assume_init" | "assume_init_ref" | "assume_init_mut" | "assume_init_read" => {
                let Some((receiver, _)) = called_on(&call, "std::mem::MaybeUninit") else {
                    continue;
                };
                let parents = parents.get_or_insert_with(|| parents_of(view));
                let unwritten = is_unwritten(view, &call, receiver, parents);
                match unwritten || is_slot_unwritten(view, receiver) {
                    true => Some(
                        "this takes memory for a value to which nothing was written".to_owned(),
                    ),
                    false if is_left_early(view, receiver) => Some(
                        "this takes memory for a value of which a loop may have left out the rest"
                            .to_owned(),
                    ),
                    false if let Some(part) = left_out(view, receiver) => Some(format!(
                        "this takes memory for a value of which {part} was never written"
                    )),
                    false => are_invalid_zeros(view, &call, receiver, parents)
                        .then(|| "zeros are no value of this type".to_owned()),
                }
            }
            "read" => {
                let pointer = call.receiver.filter(|_| call.args.is_empty());
                let function = || call.arg(0).filter(|_| call.is_any(&["std::ptr::read"]));
                if pointer
                    .or_else(function)
                    .is_some_and(|at| is_fresh(view, at))
                {
                    report(out, call.place, READ);
                    continue;
                }
                let Some(receiver) = read_from(&call) else {
                    continue;
                };
                let parents = parents.get_or_insert_with(|| parents_of(view));
                is_unwritten(view, &call, receiver, parents).then(|| READ.to_owned())
            }
            "set_len" => {
                let Some((receiver, [length])) = called_on(&call, "std::vec::Vec") else {
                    continue;
                };
                let parents = parents.get_or_insert_with(|| parents_of(view));
                if is_only_reserved(view, receiver, *length, parents) {
                    Some(
                        "this makes memory to which nothing was written part of the vector"
                            .to_owned(),
                    )
                } else {
                    let longer = is_longer_than_written(view, receiver, *length)
                        || is_filled_short(view, receiver, *length);
                    longer.then(|| "this makes the vector longer than what was written".to_owned())
                }
            }
            _ => None,
        };
        if let Some(what) = what {
            report(out, call.place, &what);
        }
    }
    let reads = |id: ExprId| match view.expr(id).kind {
        ExprKind::Unary(UnaryOp::Deref, pointer) => is_fresh(view, pointer),
        _ => false,
    };
    let read: Vec<ExprId> = view
        .body
        .iter()
        .map(|(id, _)| id)
        .filter(|id| reads(*id))
        .collect();
    if !read.is_empty() {
        let around = view.around();
        for id in read {
            if read_by_deref(view, &around, id).is_some() {
                report(out, view.place_of(id), READ);
            }
        }
    }
}

const READ: &str = "this reads memory to which nothing was written";

fn report(out: &mut Findings<'_>, place: Place, what: &str) {
    out.report(place, what)
        .why("what lies there is what the memory held before, which may be a secret, and the compiler may assume anything of it")
        .help(HELP);
}

/// What is missing of a struct or an array in a `MaybeUninit` of which only parts were written.
fn left_out(view: &BodyView<'_>, receiver: ExprId) -> Option<String> {
    let ExprKind::Local(local) = view.expr(receiver).kind else {
        return None;
    };
    let made = view.body.local(local).init?;
    let ty = room_made(view, made)?;
    let found = view.body.local(local);
    let (file, ty) = match ty {
        Some(ty) => (view.file, ty),
        None => in_room(view.model, view.file, found.ty.as_ref()?)?,
    };
    let holds = |file, ty| {
        matches!(
            judge(view.model, file, ty, 4),
            Zeros::Valid | Zeros::Invalid
        )
    };
    let written = || parts_written(view, local, made, receiver).filter(|parts| !parts.is_empty());
    if let TypeKind::Array(inner, length) = &ty.kind {
        let body = file.tree.as_ref()?.body(*length);
        let length = BodyView { body, ..*view };
        let length = length.int(body.root()).filter(|_| holds(file, &**inner))?;
        let written = written()?;
        let missing = (0..length).take(written.len() + 1);
        return missing
            .map(Part::Element)
            .find(|part| !written.contains(part))
            .map(|part| match part {
                Part::Element(at) => format!("the element at {at}"),
                Part::Field(name) => format!("`{name}`"),
            });
    }
    let (file, fields) = fields_of(view, file, ty)?;
    let written = written()?;
    let mut fields = fields.iter();
    let missing = fields.find(|field| {
        !written.contains(&Part::Field(field.name))
            && field.attrs.iter().all(|attr| !attr.meta.is(&["cfg"]))
            && holds(file, &field.ty)
    });
    missing.map(|field| format!("`{}`", field.name))
}

/// The fields of a struct of the workspace that a type names, and no union's.
fn fields_of<'m>(
    view: &BodyView<'m>,
    file: &'m File,
    ty: &'m Type,
) -> Option<(&'m File, &'m [Field])> {
    let found = view.model.resolve(file.id, ty.as_path()?)?;
    let (file, item) = found.item?;
    let file = view.model.file(file);
    let item = file.tree.as_ref()?.item(item);
    let text = view.model.text(Place {
        file: file.id,
        span: item.span,
    });
    match &item.kind {
        ItemKind::Struct(fields) if !text.contains("union") => Some((file, fields)),
        _ => None,
    }
}

/// The type that is written at `MaybeUninit::<T>::uninit()`, if any, where an expression is that.
fn room_made<'m>(view: &BodyView<'m>, made: ExprId) -> Option<Option<&'m Type>> {
    let ExprKind::Call { callee, args } = &view.expr(made).kind else {
        return None;
    };
    let ExprKind::Path(path) = &view.expr(*callee).kind else {
        return None;
    };
    let uninit = args.is_empty() && view.resolve(path)?.is("std::mem::MaybeUninit::uninit");
    let mut segments = path.segments.iter().rev();
    uninit.then(|| segments.find_map(|segment| segment.args.first()))
}

/// Whether the length of a vector is set to more than the number of elements that were written to it.
fn is_longer_than_written(view: &BodyView<'_>, receiver: ExprId, length: ExprId) -> bool {
    let ExprKind::Local(local) = view.expr(receiver).kind else {
        return false;
    };
    let made = view.body.local(local).init;
    made.is_some_and(|made| {
        is_with_capacity(view, made)
            && !speaks_of_uninit(view)
            && is_written_short(view, local, made, receiver, length)
    })
}

/// Whether the elements of an array are written in a loop that may end early, and the array is then taken for whole.
fn is_left_early(view: &BodyView<'_>, receiver: ExprId) -> bool {
    let ExprKind::Local(local) = view.expr(receiver).kind else {
        return false;
    };
    let found = view.body.local(local);
    let Some((made, room)) = found
        .init
        .and_then(|made| Some((made, room_made(view, made)?)))
    else {
        return false;
    };
    let written = found.ty.as_ref();
    let ty = room
        .map(|ty| (view.file, ty))
        .or_else(|| in_room(view.model, view.file, written?));
    let of_values = ty.is_some_and(|(_, ty)| match &ty.kind {
        TypeKind::Array(inner, _) => inner
            .as_path()
            .is_none_or(|path| path.last().name != "MaybeUninit"),
        _ => false,
    });
    of_values && is_written_until_left(view, local, made, receiver)
}

/// What a method is called on, and its arguments, also where it is written as a function: `Vec::set_len(&mut v, n)`.
fn called_on<'m>(call: &Call<'m>, ty: &str) -> Option<(ExprId, &'m [ExprId])> {
    if let Some(receiver) = call.receiver {
        return Some((receiver, call.args));
    }
    let target = call.target()?;
    let of_type = target.parent() == ty && target.last() == call.name.as_str();
    let (first, rest) = call.args.split_first().filter(|_| of_type)?;
    match call.view.expr(*first).kind {
        ExprKind::Ref { operand, .. } => Some((operand, rest)),
        _ => Some((*first, rest)),
    }
}

/// What is read by `room.as_ptr().read()` or `ptr::read(room.as_ptr())`.
fn read_from(call: &Call<'_>) -> Option<ExprId> {
    let pointer = match call.receiver {
        Some(receiver) if call.args.is_empty() => receiver,
        None if call.is_any(&["std::ptr::read"]) => call.arg(0)?,
        _ => return None,
    };
    match &call.view.expr(pointer).kind {
        ExprKind::MethodCall {
            receiver, method, ..
        } if matches!(method.as_str(), "as_ptr" | "as_mut_ptr") => Some(*receiver),
        _ => None,
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

fn judge<'m>(model: &'m Model<'m>, file: &'m File, ty: &'m Type, hops: usize) -> Zeros {
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
            if let Some((file, ty)) = behind_alias(model, &found)
                && !matches!(ty.kind, TypeKind::Path(_))
            {
                return judge(model, file, ty, hops);
            }
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
                ItemKind::TypeAlias(Some(ty)) => judge(model, file, ty, hops),
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

/// The type that an alias of the workspace stands for.
fn behind_alias<'m>(model: &'m Model<'m>, found: &Resolved) -> Option<(&'m File, &'m Type)> {
    let (file, item) = found.alias?;
    let file = model.file(file);
    match &file.tree.as_ref()?.item(item).kind {
        ItemKind::TypeAlias(Some(ty)) => Some((file, ty)),
        _ => None,
    }
}

/// What is in a `MaybeUninit`, also behind an alias with or without a parameter.
fn in_room<'m>(model: &'m Model<'m>, file: &'m File, ty: &'m Type) -> Option<(&'m File, &'m Type)> {
    let TypeKind::Path(path) = &ty.kind else {
        return None;
    };
    let first = path.last().args.first();
    if path.last().name == "MaybeUninit" {
        return Some((file, first?));
    }
    let found = model.resolve(file.id, path)?;
    if !found.is("std::mem::MaybeUninit") {
        return None;
    }
    match (first, behind_alias(model, &found)?) {
        // `type Room<T> = MaybeUninit<T>`
        (Some(first), _) => Some((file, first)),
        (None, (file, room)) => in_room(model, file, room),
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
            // The parameter of a function of the workspace.
            ExprKind::Call { args, .. } | ExprKind::MethodCall { args, .. } => {
                let function = view.own_callee(view.infer(), parent)?;
                let (signature, _) = view.model.function(function)?;
                let plain = matches!(view.expr(parent).kind, ExprKind::MethodCall { .. })
                    || !signature.has_self;
                let at = args.iter().position(|arg| *arg == at).filter(|_| plain)?;
                return Some((view.model.file(function.0), &signature.params.get(at)?.ty));
            }
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

/// Whether a local is written as an owner of room for a value of which not all bytes are one: `Box<MaybeUninit<Head>>`.
fn holds_value(view: &BodyView<'_>, local: Option<LocalId>) -> bool {
    let written = local.and_then(|local| view.body.local(local).ty.as_ref());
    let room = written
        .and_then(|ty| ty.as_path())
        .and_then(|path| path.last().args.first())
        .and_then(|room| in_room(view.model, view.file, room));
    room.is_some_and(|(file, ty)| {
        matches!(
            judge(view.model, file, ty, 4),
            Zeros::Valid | Zeros::Invalid
        )
    })
}

/// Whether `assume_init` stands behind `uninit()` itself, or on a local that was made so and is used nowhere between.
fn is_unwritten<'m>(
    view: &BodyView<'m>,
    call: &Call<'m>,
    receiver: ExprId,
    parents: &HashMap<ExprId, ExprId>,
) -> bool {
    let (made, local) = match view.expr(receiver).kind {
        ExprKind::Local(local) => match view.body.local(local).init {
            Some(init) => (init, Some(local)),
            None => return false,
        },
        _ => (receiver, None),
    };
    // Moved to another name, and used by neither.
    if let (ExprKind::Local(_), Some(local)) = (&view.expr(made).kind, local) {
        let untouched = first_mention(view, local, made) == Some(receiver);
        return untouched && made < receiver && is_unwritten(view, call, made, parents);
    }
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
        let written = path
            .segments
            .iter()
            .find_map(|segment| segment.args.first())
            .map(|ty| match &ty.kind {
                TypeKind::Slice(inner) => &**inner,
                _ => ty,
            });
        let numbers = match written {
            Some(ty) => matches!(
                judge(view.model, view.file, ty, 4),
                Zeros::Valid | Zeros::Invalid
            ),
            None => is_owner_of_numbers(view, call.id) || holds_value(view, local),
        };
        return kept && numbers;
    }
    let uninit = args.is_empty()
        && view
            .resolve(path)
            .is_some_and(|found| found.is("std::mem::MaybeUninit::uninit"));
    if !uninit {
        return false;
    }
    let inner = |ty: Option<&'m Type>| -> Option<Zeros> {
        let (file, ty) = in_room(view.model, view.file, ty?)?;
        Some(judge(view.model, file, ty, 4))
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
    receiver: ExprId,
    parents: &HashMap<ExprId, ExprId>,
) -> bool {
    let ExprKind::Call { callee, .. } = &view.expr(receiver).kind else {
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
    receiver: ExprId,
    length: ExprId,
    parents: &HashMap<ExprId, ExprId>,
) -> bool {
    // A length within what was there before, as `len() - 1`, adds nothing.
    let grows = view.int(length) != Some(0)
        && !matches!(view.expr(length).kind, ExprKind::Binary(BinaryOp::Sub, ..));
    if !grows || speaks_of_uninit(view) {
        return false;
    }
    match view.expr(receiver).kind {
        ExprKind::Local(local) => is_local_reserved(view, local, receiver, parents),
        ExprKind::Field { .. } => is_field_reserved(view, receiver, parents),
        _ => false,
    }
}

fn is_local_reserved(
    view: &BodyView<'_>,
    local: LocalId,
    receiver: ExprId,
    parents: &HashMap<ExprId, ExprId>,
) -> bool {
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
    reserved
}

/// The same for a vector in a field: since room was asked for, neither it nor what it is part of was used.
fn is_field_reserved(
    view: &BodyView<'_>,
    receiver: ExprId,
    parents: &HashMap<ExprId, ExprId>,
) -> bool {
    let Some(spot) = view.spot(receiver) else {
        return false;
    };
    let vector = view.type_of(receiver);
    let (Some(root), true) = (spot.local(), vector.is_some_and(is_growing)) else {
        return false;
    };
    let mut reserved = false;
    for id in mentions(view, root).take_while(|id| *id < receiver) {
        // The longest place that begins here: `self.head.bytes`.
        let mut whole = id;
        while let Some(parent) = parents.get(&whole)
            && matches!(view.expr(*parent).kind, ExprKind::Field { .. })
        {
            whole = *parent;
        }
        if whole == receiver {
            break;
        }
        let Some(named) = view.spot(whole) else {
            return false;
        };
        let parted = named
            .fields
            .iter()
            .zip(&spot.fields)
            .any(|(one, other)| one != other);
        if parted {
            continue;
        }
        let method = match parents.get(&whole).map(|parent| &view.expr(*parent).kind) {
            Some(ExprKind::MethodCall {
                receiver, method, ..
            }) if *receiver == whole && named == spot => method.as_str(),
            _ => "",
        };
        reserved = match method {
            "len" | "capacity" | "is_empty" | "clear" => reserved,
            "reserve" | "reserve_exact" => true,
            _ => false,
        };
    }
    reserved
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

/// Whether values of a type have room of which only a part is in use.
fn is_growing(path: Name) -> bool {
    path == *"std::vec::Vec" || path == *"bytes::BytesMut"
}

fn is_vector(view: &BodyView<'_>, local: LocalId) -> bool {
    let found = view.body.local(local);
    let written = found
        .ty
        .as_ref()
        .and_then(|ty| view.model.type_path(view.file, ty));
    written.is_some_and(is_growing) || found.init.is_some_and(|init| is_with_capacity(view, init))
}

/// Whether the function speaks of `MaybeUninit`, so that the vector may be one of those.
fn speaks_of_uninit(view: &BodyView<'_>) -> bool {
    let span = view.owner().map(|item| item.span);
    span.is_some_and(|span| view.model.text(view.place(span)).contains("MaybeUninit"))
}
