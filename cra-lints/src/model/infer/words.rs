//! Names that inference asks for all the time, interned once, and small facts that no signature says.

use std::sync::LazyLock;

use crate::model::name::Name;
use crate::model::ty::{Ty, TyKind};

/// The names.
pub(super) struct Words {
    pub(super) string: Name,
    pub(super) vec: Name,
    pub(super) boxed: Name,
    pub(super) arc: Name,
    pub(super) rc: Name,
    pub(super) pin: Name,
    pub(super) option: Name,
    pub(super) result: Name,
    pub(super) target: Name,
    pub(super) item: Name,
    pub(super) into_iter: Name,
    pub(super) into_future: Name,
    pub(super) output: Name,
    pub(super) clone: Name,
    pub(super) clone_path: Name,
    /// `Self`.
    pub(super) own: Name,
    pub(super) range: Name,
    pub(super) from_iterator: Name,
    pub(super) str_ty: Ty,
    pub(super) str_ref: Ty,
    pub(super) string_ty: Ty,
    pub(super) bool_ty: Ty,
    pub(super) char_ty: Ty,
    pub(super) u8_ty: Ty,
    pub(super) i32_ty: Ty,
    pub(super) f64_ty: Ty,
    pub(super) usize_ty: Ty,
    pub(super) never: Ty,
    /// Numbers, for the suffixes of literals.
    pub(super) numbers: Vec<(&'static str, Ty)>,
    /// Traits that need no import.
    pub(super) prelude: Vec<Name>,
    /// Those of them that only iterators have.
    pub(super) iterators: Vec<Name>,
}

static WORDS: LazyLock<Words> = LazyLock::new(|| {
    let primitive = |name: &str| Ty::named(Name::new(name));
    let str_ty = primitive("str");
    let numbers = [
        "u8", "u16", "u32", "u64", "u128", "usize", "i8", "i16", "i32", "i64", "i128", "isize",
        "f32", "f64",
    ];
    Words {
        string: Name::new("std::string::String"),
        vec: Name::new("std::vec::Vec"),
        boxed: Name::new("std::boxed::Box"),
        arc: Name::new("std::sync::Arc"),
        rc: Name::new("std::rc::Rc"),
        pin: Name::new("std::pin::Pin"),
        option: Name::new("std::option::Option"),
        result: Name::new("std::result::Result"),
        target: Name::new("Target"),
        item: Name::new("Item"),
        into_iter: Name::new("IntoIter"),
        into_future: Name::new("IntoFuture"),
        output: Name::new("Output"),
        clone: Name::new("clone"),
        clone_path: Name::new("std::clone::Clone::clone"),
        own: Name::new("Self"),
        range: Name::new("std::ops::Range"),
        from_iterator: Name::new("std::iter::FromIterator"),
        str_ty,
        str_ref: Ty::new(TyKind::Ref(false, str_ty)),
        string_ty: primitive("std::string::String"),
        bool_ty: primitive("bool"),
        char_ty: primitive("char"),
        u8_ty: primitive("u8"),
        i32_ty: primitive("i32"),
        f64_ty: primitive("f64"),
        usize_ty: primitive("usize"),
        never: Ty::new(TyKind::Never),
        numbers: numbers
            .iter()
            .map(|name| (*name, primitive(name)))
            .collect(),
        prelude: PRELUDE.iter().map(|path| Name::new(path)).collect(),
        iterators: PRELUDE[..3].iter().map(|path| Name::new(path)).collect(),
    }
});

pub(super) fn words() -> &'static Words {
    &WORDS
}

/// Traits that need no import, in the order in which their methods are looked for.
const PRELUDE: &[&str] = &[
    "std::iter::Iterator",
    "std::iter::DoubleEndedIterator",
    "std::iter::ExactSizeIterator",
    "std::iter::IntoIterator",
    "std::iter::Extend",
    "std::iter::FromIterator",
    "std::convert::From",
    "std::convert::TryFrom",
    "std::convert::Into",
    "std::convert::TryInto",
    "std::convert::AsRef",
    "std::convert::AsMut",
    "std::default::Default",
    "std::string::ToString",
    "std::borrow::ToOwned",
    "std::clone::Clone",
    "std::cmp::PartialEq",
    "std::cmp::PartialOrd",
    "std::cmp::Ord",
];

/// What a method of this name gives, whatever it is called on: names that everybody uses alike.
pub(super) fn usual(method: &str, args: usize) -> Option<Ty> {
    let words = words();
    Some(match (method, args) {
        ("len" | "count" | "capacity", 0) => words.usize_ty,
        ("is_empty" | "is_some" | "is_none" | "is_ok" | "is_err", 0) => words.bool_ty,
        ("contains" | "starts_with" | "ends_with" | "contains_key", 1) => words.bool_ty,
        ("to_string", 0) => words.string_ty,
        ("as_str", 0) => words.str_ref,
        ("as_bytes", 0) => Ty::new(TyKind::Ref(false, Ty::new(TyKind::Slice(words.u8_ty)))),
        _ => return None,
    })
}

/// Methods that give what they are called on, or what is in it, when nothing else is known of the type.
pub(super) fn passes(method: &str) -> bool {
    matches!(
        method,
        "unwrap"
            | "expect"
            | "unwrap_or_default"
            | "unwrap_or_else"
            | "unwrap_or"
            | "clone"
            | "context"
            | "with_context"
            | "map_err"
            | "to_owned"
            | "as_ref"
            | "as_mut"
            | "by_ref"
            | "ok_or"
            | "ok_or_else"
            | "await"
    )
}

/// Whether an associated function of this name makes a value of its type, when no signature says otherwise.
pub(super) fn constructs(name: &str) -> bool {
    const STARTS: &[&str] = &[
        "new",
        "default",
        "from",
        "with_",
        "try_new",
        "try_from",
        "connect",
        "open",
        "create",
        "build",
        "generate",
        "load",
        "bind",
        "init",
        "empty",
        "for_",
        "permissive",
        "very_permissive",
        "recommended",
    ];
    STARTS.iter().any(|start| name.starts_with(start))
}

/// Whether methods of a type of this name give the type again, when no signature says otherwise.
pub(super) fn chains(name: &str) -> bool {
    const ENDS: &[&str] = &[
        "Builder",
        "Options",
        "Config",
        "Cors",
        "Cookie",
        "Validation",
    ];
    ENDS.iter().any(|end| name.ends_with(end))
}
