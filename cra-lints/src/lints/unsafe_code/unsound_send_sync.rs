//! # Type handed to other threads against the compiler's advice
//!
//! ## What it checks
//! `unsafe impl Send` and `unsafe impl Sync` for a generic type that holds a value of its parameter, or points to one,
//! without asking the parameter for `Send` or `Sync`; and for a type with a field that is made for one thread: `Rc` and
//! its `Weak`, guards of locks (for `Send`), and `RefCell` (for `Sync`), also inside of other types of the workspace; and
//! for a parameter that is only `Send` where a method gives every thread a reference to the value, or only `Sync` where
//! another thread gets the value itself; and for a type of which a safe method changes a cell from `&self` and does nothing
//! beside that. It is only noted, because other fields and the
//! methods may keep threads apart, when the type holds raw pointers, other cells or a `dyn` that need not keep the promise, when its parameter lies behind a
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
//! Any bound on the parameter that may bring `Send` or `Sync` with it is trusted; whether the other of the two would be
//! needed is only told by what safe methods give out of `&self`, and by values that are held themselves. What a field of another crate's type holds is not known, and neither is a type whose impl a macro writes.
//! A type whose functions offer nothing by shared reference may be `Sync` whatever it holds, and is left out.

use crate::model::name::Name;
use crate::model::own_type::{Lent, OwnType};
use crate::model::syntax::{Field, Generic, ImplItem, Item};
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
        // A type that has no function at all is handed around by its fields, and who does that is not known; one that has
        // some, also those of traits where it holds the value itself, may lend what it holds from `&mut self` only.
        let by_hand = ty.is_public()
            && match field.ty.holds_by_value(generic.name) {
                true => !ty.does_anything(),
                false => !ty.has_functions(),
            };
        let closed = promise == Promise::Sync && ty.offers_nothing();
        if ty.knows_its_thread() || closed && !by_hand {
            return;
        }
        // Who asks one parameter has thought of the others; what only the crate itself gets hold of, it can keep where
        // it belongs; and what lies behind other types, their constructors may have asked for.
        let plain = bounded.is_empty() && ty.is_public() && field.ty.holds_by_value(generic.name);
        let level = match plain && !closed {
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
    if wrong_bound(view, &ty, promise, &bounded, out) {
        return;
    }
    let kept_apart = ty.has_lock() || ty.knows_its_thread();
    if promise == Promise::Sync
        && !kept_apart
        && let Some(method) = ty.changed_by()
    {
        let level = match ty.is_public() {
            true => Level::Warn,
            false => Level::Note,
        };
        let what = format!(
            "`{name}` is `Sync`, and `{method}` changes what it holds from every thread at once"
        );
        out.report(place, what)
            .why(WHY)
            .help("change it behind a lock or by an atomic, or ask for `&mut self`")
            .at_most(level);
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
        // Where safe code gets a `&mut` from `&self`, nothing can keep two threads apart.
        let level = match promise {
            Promise::Sync if ty.is_public() && ty.lends_mutably() => Level::Warn,
            _ => level,
        };
        let help = match level {
            Level::Warn if std::ptr::eq(list, BY_HAND) => {
                "give out what it holds behind a lock, or from `&mut self`"
            }
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
    let word = promise.to_string();
    let open = |field: &&Field| is_open(ty.view, &field.ty, promise, 6);
    if let Some(field) = ty.fields.iter().copied().find(open)
        && block.generics.is_empty()
        && !(promise == Promise::Sync && kept_apart)
        && !ty.asks_for(&word)
    {
        let what = format!("`{name}` is `{promise}` although it holds a `dyn` that need not be");
        let filed = out
            .report(place, what)
            .why(WHY)
            .help(format!(
                "ask for it where the value is given, and write it at the field: `dyn … + {promise}`"
            ))
            .at_most(Level::Note);
        filed.related(ty.place(field), "what it holds");
    }
}

/// Whether a type holds a value of any type with a trait, and nothing says that it keeps the promise.
fn is_open(view: ItemView<'_>, ty: &Type, promise: Promise, hops: usize) -> bool {
    let Some(hops) = hops.checked_sub(1) else {
        return false;
    };
    match &ty.kind {
        TypeKind::Dyn(bounds) => bounds.iter().all(|bound| {
            view.model
                .resolve(view.file.id, bound)
                .is_some_and(|known| !may_bring(&view, &known))
        }),
        TypeKind::Path(path) => {
            let known = view.model.resolve(view.file.id, path);
            let by_value = known.is_some_and(|known| {
                // What is shared or locked asks for other things than the promise itself.
                let last = known.last();
                known.krate() == "std"
                    && (matches!(
                        last,
                        "Box" | "Option" | "Vec" | "VecDeque" | "HashMap" | "BTreeMap"
                    ) || promise == Promise::Send
                        && matches!(last, "Mutex" | "RwLock" | "RefCell"))
            });
            let mut args = path.last().args.iter();
            by_value && args.any(|inner| is_open(view, inner, promise, hops))
        }
        TypeKind::Array(inner, _) | TypeKind::Slice(inner) => is_open(view, inner, promise, hops),
        TypeKind::Tuple(parts) => parts.iter().any(|part| is_open(view, part, promise, hops)),
        _ => false,
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
        may_bring(view, &known)
    })
}

/// Whether a trait may bring `Send` or `Sync` with it.
fn may_bring(view: &ItemView<'_>, known: &Resolved) -> bool {
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
static ONE_THREAD: &Held = &[
    ("std::rc::Rc", "an `Rc`", BOTH),
    ("std::rc::Weak", "a `Weak` of an `Rc`", BOTH),
    ("std::sync::MutexGuard", "the guard of a lock", SEND),
    ("std::sync::RwLockReadGuard", "the guard of a lock", SEND),
    ("std::sync::RwLockWriteGuard", "the guard of a lock", SEND),
    ("std::cell::RefCell", "a `RefCell`", SYNC),
];

/// Types with which everything is in the hands of the methods.
static BY_HAND: &Held = &[
    ("std::cell::Cell", "a `Cell`", SYNC),
    ("std::cell::OnceCell", "a `OnceCell`", SYNC),
    ("std::cell::LazyCell", "a `LazyCell`", SYNC),
    ("std::cell::UnsafeCell", "an `UnsafeCell`", SYNC),
    ("std::cell::SyncUnsafeCell", "a `SyncUnsafeCell`", SYNC),
    ("std::ptr::NonNull", "a raw pointer", BOTH),
];

/// A bound that is there, and is not the one that the promise needs.
fn wrong_bound(
    view: &ItemView<'_>,
    ty: &OwnType<'_>,
    promise: Promise,
    bounded: &[&Generic],
    out: &mut Findings<'_>,
) -> bool {
    if !ty.is_public() || ty.knows_its_thread() {
        return false;
    }
    for generic in bounded {
        let name = generic.name;
        let (Some(asked), Some(field)) = (only_asked(view, generic), ty.field_that_holds(name))
        else {
            continue;
        };
        let lent = || ty.lent(name);
        let (needed, because) = match (promise, asked) {
            // A lock, or a place for each thread, may keep the references apart.
            (Promise::Sync, Promise::Send) if !ty.has_lock() && lent().contains(&Lent::Shared) => (
                Promise::Sync,
                "every thread can get a reference to the same value",
            ),
            (Promise::Sync, Promise::Sync) if lent().contains(&Lent::Whole) => {
                (Promise::Send, "another thread can get the value itself")
            }
            (Promise::Send, Promise::Sync) if field.ty.holds_by_value(name) => {
                (Promise::Send, "the value goes to the other thread with it")
            }
            _ => continue,
        };
        let what = format!(
            "`{}` is `{promise}` where `{name}` is only `{asked}`, and {because}",
            view.item.name
        );
        let filed = out
            .report(view.place(view.item.span), what)
            .why(WHY)
            .help(format!("ask the parameter for `{needed}` as well"));
        filed.related(ty.place(field), "what it holds");
        return true;
    }
    false
}

/// The one of `Send` and `Sync` that a parameter is asked for, when nothing else can bring the other one.
fn only_asked(view: &ItemView<'_>, generic: &Generic) -> Option<Promise> {
    let mut found = None;
    for bound in &generic.bounds {
        let known = view.model.resolve(view.file.id, bound)?;
        let asked = match known.path.as_str() {
            "std::marker::Send" => Promise::Send,
            "std::marker::Sync" => Promise::Sync,
            _ if known.krate() == "std" && SILENT.contains(&known.last()) => continue,
            _ => return None,
        };
        if found.replace(asked).is_some_and(|before| before != asked) {
            return None;
        }
    }
    // More may be asked of what is built from it: `where Box<T>: Send`.
    let text = &view.file.text[view.item.span.range()];
    let head = text.split('{').next().unwrap_or_default();
    let times = |word: &str| head.matches(word).count();
    (times("Send") + times("Sync") <= 1 + generics_asked(view)).then_some(found)?
}

/// How often the parameters of the impl are asked for one of both.
fn generics_asked(view: &ItemView<'_>) -> usize {
    let ItemKind::Impl(block) = &view.item.kind else {
        return 0;
    };
    let bounds = block.generics.iter().flat_map(|generic| &generic.bounds);
    let asks = |bound: &&Path| matches!(bound.last().name.as_str(), "Send" | "Sync");
    bounds.filter(asks).count()
}

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
            first(&path.last().args).or_else(|| {
                let inner = OwnType::of(&view, ty).filter(|_| std::ptr::eq(list, ONE_THREAD))?;
                // It gives its own word, or has what keeps threads apart.
                if inner.has_lock() || gives_its_word(&inner, promise) {
                    return None;
                }
                let mut fields = inner.fields.iter();
                fields.find_map(|field| held(inner.view, &field.ty, list, promise, hops))
            })
        }
        TypeKind::Ptr { .. } if std::ptr::eq(list, BY_HAND) => Some("a raw pointer"),
        TypeKind::Slice(inner) | TypeKind::Array(inner, _) => {
            held(view, inner, list, promise, hops)
        }
        TypeKind::Tuple(parts) => first(parts),
        _ => None,
    }
}

/// Whether a type of the workspace makes the promise by an impl of its own.
fn gives_its_word(ty: &OwnType<'_>, promise: Promise) -> bool {
    let model = ty.view.model;
    let mut views = model.files.iter().flat_map(|file| model.items(file));
    views.any(|view| match &view.item.kind {
        ItemKind::Impl(block) if block.unsafe_ && self::promise(&view, block) == Some(promise) => {
            let own = OwnType::of(&view, &block.self_ty);
            own.is_some_and(|own| std::ptr::eq(own.view.item, ty.view.item))
        }
        _ => false,
    })
}
