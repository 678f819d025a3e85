//! # Type handed to other threads against the compiler's advice
//!
//! ## What it checks
//! `unsafe impl Send` and `unsafe impl Sync` for a generic type that holds a value of its parameter, or points to one,
//! without asking the parameter for `Send` or `Sync`; and for a type with a field that is made for one thread: `Rc` and
//! its `Weak`, guards of locks (for `Send`), and `RefCell` (for `Sync`). It is only noted, because other fields and the
//! methods may keep threads apart, when the type holds raw pointers or other cells, when its parameter lies behind a
//! pointer or another type, when other parameters are asked, or when no other crate can name the type.
//!
//! ## Why it matters
//! The compiler then lets safe code carry, say, an `Rc` or a `Cell` into another thread, where counts and values are
//! changed by two at once: memory is freed twice or read half-written.
//!
//! ## Bad
//! ```rust src/lib.rs
//! pub struct Slot<T> {
//!     value: std::cell::UnsafeCell<Option<T>>,
//! }
//!
//! // SAFETY: access is guarded.
//! unsafe impl<T> Sync for Slot<T> {}
//!
//! impl<T> Slot<T> {
//!     pub fn get(&self) -> *mut Option<T> {
//!         self.value.get()
//!     }
//! }
//! ```
//!
//! ## Good
//! ```rust src/lib.rs
//! pub struct Slot<T> {
//!     value: std::sync::Mutex<Option<T>>,
//! }
//!
//! impl<T: Send> Slot<T> {
//!     pub fn take(&self) -> Option<T> {
//!         self.value.lock().ok()?.take()
//!     }
//! }
//! ```
//!
//! ## Limits
//! Any bound on the parameter that may bring `Send` or `Sync` with it is trusted, also where the other of the two would
//! be needed. What a field of another crate's type holds is not known, and neither is a type whose impl a macro writes.
//! A type that offers nothing by shared reference may be `Sync` whatever it holds, and is left out.

use crate::model::name::Name;
use crate::model::own_type::OwnType;
use crate::model::syntax::{Generic, ImplItem, Item};
use crate::prelude::*;

pub(crate) static LINT: Lint = Lint {
    level: Level::Warn,
    since: "0.1.0",
    requirements: &[&I_2_K],
    cwe: &[362],
    tests: false,
    check: &[Check::Item(item)],
};

const WHY: &str = "safe code can then carry it into another thread, where two change the same value or count at once";

fn item(view: &ItemView<'_>, out: &mut Findings<'_>) {
    let ItemKind::Impl(block) = &view.item.kind else {
        return;
    };
    let Some(promise) = promise(view, block).filter(|_| !for_one_thread(view)) else {
        return;
    };
    let Some(ty) = OwnType::of(view, &block.self_ty) else {
        return;
    };
    let place = view.place(view.item.span);
    let name = view.item.name;
    let asked =
        |generic: &Generic| may_be_bounded(view, generic) || asks_in_where(view, generic.name);
    let (bounded, free): (Vec<&Generic>, Vec<&Generic>) =
        block.generics.iter().partition(|generic| asked(generic));
    let freed = free
        .into_iter()
        // In `impl<T> Send for Pointer<*mut T>` the name stands for another parameter than at the type.
        .filter(|generic| {
            let args = block.self_ty.as_path().map(|path| &path.last().args);
            args.is_some_and(|args| {
                let mut names = args.iter().filter_map(|arg| arg.as_path()?.as_name());
                names.any(|name| name == generic.name)
            })
        })
        .find_map(|generic| Some((generic, ty.field_that_holds(generic.name)?)));
    if let Some((generic, field)) = freed {
        if ty.knows_its_thread() || promise == Promise::Sync && ty.offers_nothing() {
            return;
        }
        // Who asks one parameter has thought of the others; what only the crate itself gets hold of, it can keep where
        // it belongs; and what lies behind other types, their constructors may have asked for.
        let plain = bounded.is_empty() && ty.is_public() && field.ty.holds_by_value(generic.name);
        let level = match plain {
            true => Level::Warn,
            false => Level::Note,
        };
        let what = format!(
            "`{name}` is `{promise}` whatever its parameter `{}` is",
            generic.name
        );
        let filed = out
            .report(place, what)
            .why(WHY)
            .help(format!("ask the parameter for it: `unsafe impl<{}: {promise}> {promise} for …`, or for `Send` where only one thread at a time gets hold of the value", generic.name))
            .at_most(level);
        filed.related(ty.place(field), "what it holds");
        return;
    }
    for (list, level) in [(ONE_THREAD, Level::Warn), (BY_HAND, Level::Note)] {
        let held = ty.fields.iter().find_map(|field| {
            let held = held(ty.view, &field.ty, list, promise, 8)?;
            Some((*field, held))
        });
        let Some((field, held)) = held else {
            continue;
        };
        // Who asks the parameters for it has thought of threads.
        if ty.has_lock() || level == Level::Note && !block.generics.is_empty() {
            return;
        }
        let what = format!("`{name}` is `{promise}` although it holds {held}");
        let help = match level {
            Level::Warn => {
                "use the type that is made for threads instead: `Arc`, `Mutex`, an atomic or `OnceLock`"
            }
            _ => {
                "see that every way to what it points to or holds keeps threads apart, and say how in a `// SAFETY:` comment"
            }
        };
        let filed = out.report(place, what).why(WHY).help(help).at_most(level);
        filed.related(ty.place(field), "what it holds");
        return;
    }
}

/// What an impl promises.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Promise {
    Send,
    Sync,
}

impl std::fmt::Display for Promise {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(match self {
            Self::Send => "Send",
            Self::Sync => "Sync",
        })
    }
}

fn promise(view: &ItemView<'_>, block: &ImplItem) -> Option<Promise> {
    let path = block.trait_.as_ref().filter(|_| block.unsafe_)?;
    let known = view.model.resolve(view.file.id, path)?;
    match known.path.as_str() {
        "std::marker::Send" => Some(Promise::Send),
        "std::marker::Sync" => Some(Promise::Sync),
        _ => None,
    }
}

/// Whether the impl exists only where there are no threads, as it, a module around it or the declaration of its file says.
fn for_one_thread(view: &ItemView<'_>) -> bool {
    let says = |file: &File, item: &Item| {
        let mut attrs = item.attrs.iter().filter(|attr| attr.meta.is(&["cfg"]));
        attrs.any(|attr| {
            let text = &file.text[attr.span.range()];
            WITHOUT_THREADS.iter().any(|word| text.contains(word))
        })
    };
    let around = |item: &&Item| item.span.contains(view.item.span);
    let here = view.file.tree.as_ref().map_or(&[][..], |tree| &tree.items);
    if here.iter().filter(around).any(|item| says(view.file, item)) {
        return true;
    }
    let Some((folder, name)) = view.file.path.rsplit_once('/') else {
        return false;
    };
    let name = name.strip_suffix(".rs").unwrap_or(name);
    let declares = |file: &&File| {
        let rest = file.path.strip_prefix(folder);
        matches!(rest, Some("/mod.rs" | "/lib.rs" | "/main.rs" | ".rs"))
    };
    view.model.files.iter().filter(declares).any(|file| {
        let items = file.tree.as_ref().map_or(&[][..], |tree| &tree.items);
        items.iter().any(|item| {
            matches!(item.kind, ItemKind::Module(None)) && item.name == name && says(file, item)
        })
    })
}

/// Words of conditions that hold where there is one thread, or a checker that follows all of them.
const WITHOUT_THREADS: &[&str] = &[
    "wasm", "atomics", "threads", "single", "none", "loom", "miri",
];

/// Traits of the standard library that say nothing about threads.
const SILENT: &[&str] = &[
    "Sized",
    "Copy",
    "Unpin",
    "Clone",
    "Default",
    "Debug",
    "Display",
    "Hash",
    "PartialEq",
    "Eq",
    "PartialOrd",
    "Ord",
    "Iterator",
    "Fn",
    "FnMut",
    "FnOnce",
    "Deref",
    "DerefMut",
    "Drop",
    "AsRef",
    "AsMut",
    "Into",
    "Future",
    "Any",
];

/// Whether a bound of the parameter is, or may bring with it, `Send` or `Sync`.
fn may_be_bounded(view: &ItemView<'_>, generic: &Generic) -> bool {
    generic.bounds.iter().any(|bound| {
        let Some(known) = view.model.resolve(view.file.id, bound) else {
            return true;
        };
        let Some((file, item)) = known.item else {
            return known.krate() != "std" || !SILENT.contains(&known.last());
        };
        let file = view.model.file(file);
        let Some(item) = file.tree.as_ref().map(|tree| tree.item(item)) else {
            return true;
        };
        // What a trait of the workspace asks for stands before its brace; traits it builds on are trusted.
        let text = &file.text[item.span.range()];
        let head = text.split('{').next().unwrap_or_default();
        head.contains(':') || head.contains("where")
    })
}

/// Whether the `where` of the impl asks something built from the parameter for `Send` or `Sync`.
fn asks_in_where(view: &ItemView<'_>, name: Name) -> bool {
    let text = &view.file.text[view.item.span.range()];
    let head = text.split('{').next().unwrap_or_default();
    let asks = head.split_once("where").map_or("", |(_, asks)| asks);
    asks.split([',', '\n']).any(|part| {
        let mut words = part.split(|char: char| !char.is_alphanumeric() && char != '_');
        words.any(|word| name == *word) && (part.contains("Send") || part.contains("Sync"))
    })
}

/// Types, each with what may be said of it, and the promises that it speaks against.
type Held = [(&'static str, &'static str, &'static [Promise])];

const SEND: &[Promise] = &[Promise::Send];
const SYNC: &[Promise] = &[Promise::Sync];
const BOTH: &[Promise] = &[Promise::Send, Promise::Sync];

/// Types that are made for one thread.
const ONE_THREAD: &Held = &[
    ("std::rc::Rc", "an `Rc`", BOTH),
    ("std::rc::Weak", "a `Weak` of an `Rc`", BOTH),
    ("std::sync::MutexGuard", "the guard of a lock", SEND),
    ("std::sync::RwLockReadGuard", "the guard of a lock", SEND),
    ("std::sync::RwLockWriteGuard", "the guard of a lock", SEND),
    ("std::cell::RefCell", "a `RefCell`", SYNC),
];

/// Types with which everything is in the hands of the methods.
const BY_HAND: &Held = &[
    ("std::cell::Cell", "a `Cell`", SYNC),
    ("std::cell::OnceCell", "a `OnceCell`", SYNC),
    ("std::cell::LazyCell", "a `LazyCell`", SYNC),
    ("std::cell::UnsafeCell", "an `UnsafeCell`", SYNC),
    ("std::cell::SyncUnsafeCell", "a `SyncUnsafeCell`", SYNC),
    ("std::ptr::NonNull", "a raw pointer", BOTH),
];

/// What of `list` a type holds by value that the promise speaks against.
fn held(
    view: ItemView<'_>,
    ty: &Type,
    list: &Held,
    promise: Promise,
    hops: usize,
) -> Option<&'static str> {
    let hops = hops.checked_sub(1)?;
    let first = |types: &[Type]| {
        types
            .iter()
            .find_map(|inner| held(view, inner, list, promise, hops))
    };
    match &ty.kind {
        TypeKind::Path(path) => {
            let known = view.model.resolve(view.file.id, path)?;
            let row = list.iter().find(|(path, ..)| known.is(path));
            if let Some((_, words, against)) = row {
                return against.contains(&promise).then_some(*words);
            }
            // What lies behind a lock needs no `Sync`, and a mark holds nothing.
            let opaque = matches!(
                known.last(),
                "PhantomData" | "Mutex" | "RwLock" | "ManuallyDrop" | "Pin"
            ) || known.krate() != "std" && known.item.is_none();
            if opaque {
                return None;
            }
            first(&path.last().args)
        }
        TypeKind::Ptr { .. } if std::ptr::eq(list, BY_HAND) => Some("a raw pointer"),
        TypeKind::Slice(inner) | TypeKind::Array(inner, _) => {
            held(view, inner, list, promise, hops)
        }
        TypeKind::Tuple(parts) => first(parts),
        _ => None,
    }
}
