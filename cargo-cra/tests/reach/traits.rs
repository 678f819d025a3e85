//! Methods, traits and types: the function is chosen by a type that nobody writes down where it is called.

use crate::case::{Case, FAULT, check};

const MIDDLE: &str = "[dependencies]\nmiddle = { path = \"../middle\" }\n";
const DEP: &str = "[dependencies]\ndep = { path = \"../dep\" }\n";

#[test]
fn functions_that_types_choose() {
    check(CASES);
}

macro_rules! case {
    ($says:literal, $app:literal, $dep:literal) => {
        Case {
            says: $says,
            app: $app,
            files: &[(
                "dep/src/lib.rs",
                concat!("fn fault() { println!(\"the fault ran\") } ", $dep),
            )],
            ..Case::RUNS
        }
    };
}

pub(crate) const CASES: &[Case] = &[
    case!(
        "a method",
        "fn main() { dep::Thing.act() }",
        "pub struct Thing; impl Thing { pub fn act(&self) { fault() } }"
    ),
    case!(
        "a method by its full name, as a pointer",
        "fn main() { let act: fn(&dep::Thing) = dep::Thing::act; act(&dep::Thing) }",
        "pub struct Thing; impl Thing { pub fn act(&self) { fault() } }"
    ),
    case!(
        "a method of a type that has another name",
        "fn main() { dep::Public::make().act() }",
        "pub use self::inner::Thing as Public; mod inner { pub struct Thing; } use self::inner::Thing; impl Thing { pub fn make() -> Self { Thing } pub fn act(&self) { fault() } }"
    ),
    case!(
        "a method that belongs to another name of the type",
        "fn main() { dep::Thing::default().act() }",
        "#[derive(Default)] pub struct Thing; type Other = Thing; impl Other { pub fn act(&self) { fault() } }"
    ),
    case!(
        "a method of a trait",
        "use dep::Act; fn main() { 1_u8.act() }",
        "pub trait Act { fn act(&self); } impl Act for u8 { fn act(&self) { fault() } }"
    ),
    case!(
        "a method that a trait brings for all",
        "use dep::Act; struct Mine; impl Act for Mine {} fn main() { Mine.twice() }",
        "pub trait Act { fn act(&self) { fault() } fn twice(&self) { self.act() } }"
    ),
    case!(
        "an object of a trait",
        "fn go(all: &[Box<dyn dep::Act>]) { for one in all { one.act() } } fn main() { go(&dep::all()) }",
        "pub trait Act { fn act(&self); } struct Hidden; impl Act for Hidden { fn act(&self) { fault() } } pub fn all() -> Vec<Box<dyn Act>> { vec![Box::new(Hidden)] }"
    ),
    case!(
        "a generic function",
        "fn go<T: dep::Act>() { T::act() } fn main() { go::<dep::Thing>() }",
        "pub trait Act { fn act(); } pub struct Thing; impl Act for Thing { fn act() { fault() } }"
    ),
    case!(
        "a function of a type that a trait chooses",
        "fn main() { <<dep::Thing as dep::Choose>::Out as dep::Act>::act() }",
        "pub trait Act { fn act(); } pub trait Choose { type Out: Act; } pub struct Hidden; pub struct Thing; impl Choose for Thing { type Out = Hidden; } impl Act for Hidden { fn act() { fault() } }"
    ),
    case!(
        "a constant of a trait is a function",
        "fn go<T: dep::Act>(_: T) { (T::GO)() } fn main() { go(dep::Thing) }",
        "pub trait Act { const GO: fn(); } pub struct Thing; impl Act for Thing { const GO: fn() = fault; }"
    ),
    case!(
        "a trait for every type that has another one",
        "use dep::Ext; fn main() { \"\".ext() }",
        "pub trait Ext { fn ext(&self); } impl<T: AsRef<str> + ?Sized> Ext for T { fn ext(&self) { fault() } }"
    ),
    case!(
        "a trait above another trait",
        "fn go(it: &dyn dep::Sub) { it.act() } fn main() { go(&dep::Thing) }",
        "pub trait Act { fn act(&self); } pub trait Sub: Act {} pub struct Thing; impl Act for Thing { fn act(&self) { fault() } } impl Sub for Thing {}"
    ),
    case!(
        "a type that tells two blanket implementations apart, and that nobody names",
        "use dep::Handler; fn main() { (|| ()).handle() }",
        "pub struct Marker; pub trait Handler<M> { fn handle(&self); } impl<F: Fn()> Handler<Marker> for F { fn handle(&self) { fault() } }"
    ),
    case!(
        "a list of a type that nobody names",
        "use dep::Act; fn main() { let list = Vec::new(); list.act() }",
        "pub struct Hidden; pub trait Act { fn act(&self); } impl Act for Vec<Hidden> { fn act(&self) { fault() } }"
    ),
    case!(
        "a variant that has the type inside",
        "fn main() { if let dep::Choice::First(it) = dep::choose() { it.act() } }",
        "pub enum Choice { First(Thing), Second } pub struct Thing; impl Thing { pub fn act(&self) { fault() } } pub fn choose() -> Choice { Choice::First(Thing) }"
    ),
    case!(
        "an implementation that stands in a function which nobody calls",
        "use dep::Act; fn main() { dep::Thing.act() }",
        "pub trait Act { fn act(&self); } pub struct Thing; #[allow(dead_code, non_local_definitions)] fn never() { impl Act for Thing { fn act(&self) { fault() } } }"
    ),
    case!(
        "an implementation that stands in a constant with a name",
        "use dep::Act; fn main() { dep::Thing.act() }",
        "pub trait Act { fn act(&self); } pub struct Thing; #[allow(dead_code, non_upper_case_globals, non_local_definitions)] const _IMPL_ACT: () = { impl Act for Thing { fn act(&self) { fault() } } };"
    ),
    case!(
        "a method that goes by what can be had as a method of another",
        "fn main() { dep::Outer { inner: dep::Inner }.act() }",
        "pub struct Outer { pub inner: Inner } pub struct Inner; impl std::ops::Deref for Outer { type Target = Inner; fn deref(&self) -> &Inner { &self.inner } } impl Inner { pub fn act(&self) { fault() } }"
    ),
    case!(
        "a value behind `Any`",
        "fn main() { let it = dep::any(); dep::use_any(&*it) }",
        "use std::any::Any; struct Hidden; impl Hidden { fn act(&self) { fault() } } pub fn any() -> Box<dyn Any> { Box::new(Hidden) } pub fn use_any(it: &dyn Any) { if let Some(it) = it.downcast_ref::<Hidden>() { it.act() } }"
    ),
    Case {
        says: "a macro makes a type whose name another package has as well",
        app: "fn main() { dep::Lamp::builder().act() }",
        files: &[
            (
                "dep/src/lib.rs",
                "macro_rules! built { ($name:ident, $builder:ident) => { pub struct $name; pub struct $builder; impl $name { pub fn builder() -> $builder { $builder } } } }
                 built!(Lamp, LampBuilder); impl LampBuilder { pub fn act(&self) { println!(\"the fault ran\") } } pub use other::unrelated;",
            ),
            ("dep/Cargo.toml", "[dependencies]\nother = { path = \"../other\" }\n"),
            ("other/src/lib.rs", "pub struct LampBuilder; pub fn unrelated() {}"),
        ],
        functions: &["dep::LampBuilder::act"],
        ..Case::RUNS
    },
    Case {
        says: "a macro makes another name of the type, which another package has as well",
        app: "fn main() { middle::Short::act() }",
        files: &[
            ("dep/src/lib.rs", "pub struct Thing; impl Thing { pub fn act() { println!(\"the fault ran\") } }"),
            ("middle/src/lib.rs", "macro_rules! name { ($new:ident, $old:path) => { pub use $old as $new; } } name!(Short, dep::Thing); pub use other::unrelated;"),
            ("middle/Cargo.toml", "[dependencies]\ndep = { path = \"../dep\" }\nother = { path = \"../other\" }\n"),
            ("other/src/lib.rs", "pub struct Short; pub fn unrelated() {}"),
            ("app/Cargo.toml", MIDDLE),
        ],
        functions: &["dep::Thing::act"],
        ..Case::RUNS
    },
    Case {
        says: "a package that does not know the type calls the trait of a third",
        app: "fn main() { middle::go(&dep::Thing) }",
        files: &[
            ("dep/src/lib.rs", "pub struct Thing; impl api::Act for Thing { fn act(&self) { fault() } } fn fault() { println!(\"the fault ran\") }"),
            ("dep/Cargo.toml", "[dependencies]\napi = { path = \"../api\" }\n"),
            ("api/src/lib.rs", "pub trait Act { fn act(&self); }"),
            ("middle/src/lib.rs", "pub fn go(it: &dyn api::Act) { it.act() }"),
            ("middle/Cargo.toml", "[dependencies]\napi = { path = \"../api\" }\n"),
            ("app/Cargo.toml", "[dependencies]\ndep = { path = \"../dep\" }\nmiddle = { path = \"../middle\" }\n"),
        ],
        ..Case::RUNS
    },
    Case {
        says: "a package wraps the type in its own",
        app: "fn main() { middle::Wrapper::new().get() }",
        files: &[
            ("dep/src/lib.rs", "pub struct Thing(()); impl Thing { pub fn new() -> Self { Thing(()) } pub fn act(&self) { println!(\"the fault ran\") } }"),
            ("middle/src/lib.rs", "pub struct Wrapper(dep::Thing); impl Wrapper { pub fn new() -> Self { Self(dep::Thing::new()) } pub fn get(&self) { self.0.act() } }"),
            ("middle/Cargo.toml", DEP),
            ("app/Cargo.toml", MIDDLE),
        ],
        functions: &["dep::Thing::act"],
        ..Case::RUNS
    },
    Case {
        says: "the same method of another type of the package",
        app: "fn main() { dep::Right.act() }",
        files: &[("dep/src/lib.rs", "pub struct Right; pub struct Wrong; impl Right { pub fn act(&self) {} } impl Wrong { pub fn act(&self) { println!(\"the fault ran\") } }")],
        functions: &["dep::Wrong::act"],
        ..Case::IDLE
    },
    Case {
        says: "another method of the type",
        app: "fn main() { dep::Thing.right() }",
        files: &[("dep/src/lib.rs", "pub struct Thing; impl Thing { pub fn right(&self) {} pub fn act(&self) { println!(\"the fault ran\") } }")],
        functions: &["dep::Thing::act"],
        rung: "never-named",
        ..Case::IDLE
    },
    Case {
        says: "a wrapper whose method that leads there is not called",
        app: "fn main() { middle::other() }",
        files: &[
            ("dep/src/lib.rs", FAULT),
            ("middle/src/lib.rs", "pub struct Wrapper; impl Wrapper { pub fn get(&self) { dep::fault() } } pub fn other() {}"),
            ("middle/Cargo.toml", DEP),
            ("app/Cargo.toml", MIDDLE),
        ],
        ..Case::IDLE
    },
];
