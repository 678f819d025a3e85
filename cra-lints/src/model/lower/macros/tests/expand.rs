//! Calls of the file's own macros.

use super::{each_call_of, template};
use crate::model::Model;
use crate::model::syntax::{ExprKind, ItemKind, Stmt};
use crate::model::testing::{library, library_of};

/// What the calls of `take` are given, as source text, with whether the place is that of a macro call.
fn taken(source: &str) -> Vec<(String, bool)> {
    let snapshot = library(source);
    let model = Model::new(&snapshot);
    let bodies = model.files.iter().flat_map(|file| model.bodies(file));
    let calls = bodies.flat_map(|body| body.calls());
    let taken = calls.filter(|call| call.name == "take").map(|call| {
        let place = call.view.place_of(call.args[0]);
        let expanded = call.view.tree.is_expanded(place.span);
        (model.text(place).to_owned(), expanded)
    });
    taken.collect()
}

fn texts(source: &str) -> Vec<String> {
    taken(source).into_iter().map(|(text, _)| text).collect()
}

fn unread(source: &str) -> usize {
    let snapshot = library(source);
    let model = Model::new(&snapshot);
    assert!(model.problems.is_empty(), "{:?}", model.problems);
    let trees = model.files.iter().filter_map(|file| file.tree.as_ref());
    trees.map(|tree| tree.unread_macros.len()).sum()
}

#[test]
fn every_fragment_is_matched_and_written_back() {
    for (rule, call, expected) in [
        ("($x:expr) => { take($x) }", "m!(a + b)", vec!["a + b"]),
        ("($x:expr) => { take($x * 2) }", "m!(a)", vec!["m!(a)"]),
        (
            "($f:ident, $x:literal) => { $f($x) }",
            "m!(take, -1)",
            vec!["-1"],
        ),
        (
            "($($x:expr),* $(,)?) => { $(take($x);)* }",
            "m!(a, b(c), d,)",
            vec!["a", "b(c)", "d"],
        ),
        (
            "($($k:ident => $v:expr);+) => { $(take($v);)+ }",
            "m!(a => b; c => d)",
            vec!["b", "d"],
        ),
        (
            "($t:ty, $x:expr) => { take(<$t>::new($x)); $t::new(1); let _: $t = 1; }",
            "m!(Vec<u8>, a)",
            vec!["m!(Vec<u8>, a)"],
        ),
        (
            "($p:pat => $b:block) => { match take(x) { $p => $b } }",
            "m!(Some(1) | None => { take(y) })",
            vec!["m!(Some(1) | None => { take(y) })", "y"],
        ),
        (
            "($p:path) => { $p(1) }",
            "m!(own::take)",
            vec!["m!(own::take)"],
        ),
        (
            "($s:stmt) => { $s; take(x) }",
            "m!(let x = 1)",
            vec!["m!(let x = 1)"],
        ),
        (
            "($l:lifetime) => { $l: loop { take(1); break $l; } }",
            "m!('a)",
            vec!["m!('a)"],
        ),
        (
            "($($t:tt)*) => { take($($t)*) }",
            "m!(a::b => ..= c)",
            vec![],
        ),
        (
            "($($t:tt)*) => { take($($t)*) }",
            "m!(a::<B>(&&c))",
            vec!["a::<B>(&&c)"],
        ),
        (
            "(one $x:expr) => { take($x) }; (two $x:expr) => { $x }",
            "m!(one a); m!(two b)",
            vec!["a"],
        ),
        (
            "(@deep $x:expr) => { take($x) }; ($x:expr) => { m!(@deep $x) }",
            "m!(a)",
            vec!["a"],
        ),
        (
            "($($($x:expr),*);*) => { $($(take($x);)*)* }",
            "m!(a, b; c)",
            vec!["a", "b", "c"],
        ),
        (
            "($x:expr; $($y:expr),*) => { $(take(($x, $y));)* }",
            "m!(a; b, c)",
            vec!["m!(a; b, c)"; 2],
        ),
        (
            "($(#[$m:meta])* $v:vis $n:ident) => { $(#[$m])* $v fn $n() { take(1) } }",
            "m!(#[inline] #[doc = \"a\"] pub(crate) f)",
            vec!["m!(#[inline] #[doc = \"a\"] pub(crate) f)"],
        ),
        ("($i:item) => { $i }", "m!(fn f() { take(a) })", vec!["a"]),
        ("($x:expr) => { take($x) }", "crate::m!(a)", vec!["a"]),
    ] {
        let source = format!("macro_rules! m {{ {rule} }} pub fn go() {{ {call} }}");
        assert_eq!(texts(&source), expected, "{rule} with {call}");
        let count = usize::from(expected.is_empty());
        assert!(unread(&source) <= count, "{rule} with {call}");
    }
}

#[test]
fn the_value_of_a_call_is_its_expansion() {
    let snapshot = library(
        "macro_rules! twice { ($x:expr) => {{ let y = $x; format!(\"{y} {}\", $x) }} } pub fn go(a: u8) { twice!(a); }",
    );
    let found = each_call_of(&snapshot, |view, call| {
        let value = call
            .value
            .map(|value| matches!(view.expr(value).kind, ExprKind::Block { .. }));
        (call.path.last().name.as_str(), value, template(view, call))
    });
    let place = "twice!(a)";
    assert_eq!(
        found,
        [
            (
                "format",
                None,
                Some(format!("[{place} Display] [a Display]"))
            ),
            ("twice", Some(true), None)
        ]
    );
}

#[test]
fn the_type_of_a_call_is_that_of_its_expansion() {
    let snapshot = library(
        "pub struct Key(u8); macro_rules! key { ($x:expr) => {{ let inner = Key($x); inner }} }
        pub fn go(x: u8) { let key = key!(x); }",
    );
    let types = each_call_of(&snapshot, |view, call| {
        let id = view.body.iter().find_map(|(id, expr)| match &expr.kind {
            ExprKind::Macro(found) if std::ptr::eq(&**found, call) => Some(id),
            _ => None,
        });
        id.map(|id| view.infer().of(id).to_string())
    });
    assert_eq!(types, [Some("example::Key".to_owned())]);
}

#[test]
fn names_of_the_caller_and_of_the_macro_are_told_apart() {
    let snapshot = library(
        "macro_rules! keep { ($n:ident, $x:expr) => { let $n = { let inner = 1; ($x, inner) }; let own = 2; } }
        pub fn go(inner: u8) { keep!(name, inner); name; own; }",
    );
    let model = Model::new(&snapshot);
    let body = model
        .files
        .iter()
        .flat_map(|file| model.bodies(file))
        .next()
        .expect("the function has a body");
    let ExprKind::Block { stmts, .. } = &body.expr(body.body.root()).kind else {
        panic!("a function has a block");
    };
    let named = |at: usize| match &stmts[at] {
        Stmt::Expr(id) => matches!(body.expr(*id).kind, ExprKind::Local(_)),
        _ => false,
    };
    assert!(named(1), "the caller's name stays in force");
    assert!(!named(2), "a name of the macro's own does not");
    let pairs = body.body.exprs.iter().find_map(|expr| match &expr.kind {
        ExprKind::Tuple(parts) => Some((parts[0], parts[1])),
        _ => None,
    });
    let (given, own) = pairs.expect("the macro makes a pair");
    let local = |id| match body.expr(id).kind {
        ExprKind::Local(local) => Some(local.0),
        _ => None,
    };
    assert_eq!(local(given), Some(0), "the caller's own parameter");
    assert!(local(own).is_some_and(|own| own > 0));
}

#[test]
fn definitions_are_found_before_after_and_inside() {
    assert_eq!(
        texts(
            "pub fn go() { crate::late!(a); inner::go(); }
            mod inner { macro_rules! m { () => { take(1) } } pub fn go() { m!(); } }
            #[macro_export] macro_rules! late { ($x:expr) => { take($x) } }
            pub fn own() { macro_rules! m { ($x:expr) => { take($x) } } m!(b); }
            pub fn other() { log::late!(c); }"
        ),
        ["a", "m!()", "b"]
    );
    let off = "#[cfg(not(a))] macro_rules! m { ($($t:tt)*) => {} }";
    let on = "#[cfg(a)] macro_rules! m { ($($t:tt)*) => { take($($t)*) } }";
    for definitions in [format!("{off}{on}"), format!("{on}{off}")] {
        assert_eq!(
            texts(&format!("{definitions} pub fn go() {{ m!(a) }}")),
            ["a"]
        );
    }
}

#[test]
fn items_members_patterns_and_types_are_expanded_too() {
    let source = "
        macro_rules! make { ($n:ident, $t:ty) => { pub struct $n($t); impl $n { pub fn new() -> Self { take(1); Self(x) } } } }
        macro_rules! get { ($($n:ident)*) => { $(fn $n(&self) { take(self) })* } }
        macro_rules! some { ($p:pat) => { Some($p) } }
        macro_rules! list { ($t:ty) => { Vec<$t> } }
        make!(Key, list!(u8));
        impl Key { get!(a b); }
        pub trait Read { get!(c); }
        pub fn go(x: Option<u8>) { if let some!(y) = x { take(y) } }";
    assert_eq!(taken(source).len(), 5);
    assert_eq!(unread(source), 0);
    let snapshot = library(source);
    let model = Model::new(&snapshot);
    let items = model.files.iter().flat_map(|file| model.items(file));
    let mut names: Vec<&str> = items
        .filter(|view| matches!(view.item.kind, ItemKind::Fn(_) | ItemKind::Struct(_)))
        .map(|view| view.item.name.as_str())
        .collect();
    names.sort_unstable();
    assert_eq!(names, ["Key", "a", "b", "c", "go", "new"]);
}

#[test]
fn other_files_of_the_package_lend_their_macros() {
    let snapshot = library_of(&[
        ("src/lib.rs", "#[macro_use] mod rules; mod twice; pub fn go() { m!(a); outer!(b); twice!(c); error!(d); }"),
        (
            "src/rules.rs",
            "macro_rules! m { ($x:expr) => { take($x) } } macro_rules! outer { ($x:expr) => { m!($x) } }
            macro_rules! twice { ($x:expr) => { take($x) } } macro_rules! error { ($x:expr) => { take($x) } }",
        ),
        ("src/twice.rs", "macro_rules! twice { ($x:expr) => { take($x) } }"),
    ]);
    let model = Model::new(&snapshot);
    let bodies = model.files.iter().flat_map(|file| model.bodies(file));
    let calls = bodies.flat_map(|body| body.calls());
    let taken: Vec<&str> = calls
        .filter(|call| call.name == "take")
        .map(|call| model.text(call.view.place_of(call.args[0])))
        .collect();
    assert_eq!(taken, ["a", "b"]);
    let trees = model.files.iter().filter_map(|file| file.tree.as_ref());
    let unread: Vec<usize> = trees.map(|tree| tree.unread_macros.len()).collect();
    assert_eq!(
        unread,
        [0, 2, 1],
        "what only another file calls is read there"
    );
}

#[test]
fn what_is_not_expanded_is_counted() {
    assert_eq!(
        unread("macro_rules! m { ($x:expr) => { $x } } pub fn go() { m!(1) }"),
        0
    );
    assert_eq!(unread("macro_rules! m { ($x:expr) => { $x } }"), 1);
    assert_eq!(
        unread("macro_rules! m { ($x:expr) => { ${count(x)} } } pub fn go() { m!(1) }"),
        1
    );
    assert_eq!(
        unread("macro_rules! m { ($x:expr) => { $x } } pub fn go() { m!(=> ; <) }"),
        2
    );
}

#[test]
fn hostile_macros_end() {
    let many = 10_000;
    let go =
        |rules: &str, call: &str| format!("macro_rules! m {{ {rules} }} pub fn go() {{ {call} }}");
    let doubling: String = (0..40)
        .map(|at| {
            format!(
                "macro_rules! m{at} {{ () => {{ m{0}!(); m{0}!(); }} }}",
                at + 1
            )
        })
        .collect();
    let nested =
        |open: &str, close: &str| format!("m!({}x{})", open.repeat(900), close.repeat(900));
    for (what, source) in [
        ("without end", go("() => { m!() }", "m!()")),
        ("twice", go("() => { m!(); m!(); }", "m!()")),
        (
            "a hundred times",
            go(&format!("() => {{ {} }}", "m!();".repeat(100)), "m!()"),
        ),
        (
            "growing",
            go("($($x:tt)*) => { m!($($x)* $($x)*) }", "m!(a b c)"),
        ),
        (
            "deeper",
            go("($x:expr) => { m!((((((((($x))))))))) }", "m!(a)"),
        ),
        (
            "prefixes",
            go(
                &format!("($x:expr) => {{ m!({}$x) }}", "!".repeat(100)),
                "m!(a)",
            ),
        ),
        (
            "eaten one by one",
            go(
                "($x:tt $($rest:tt)*) => { m!($($rest)*) }; () => {}",
                &format!("m!({})", "x ".repeat(many)),
            ),
        ),
        (
            "many arguments",
            go(
                "($($x:expr),*) => { $(take($x);)* }",
                &format!("m!({})", "a, ".repeat(many)),
            ),
        ),
        (
            "a sum of many",
            go(
                "($($x:expr),*) => { $($x +)* 0 }",
                &format!("m!({} a)", "a, ".repeat(many)),
            ),
        ),
        (
            "many rules",
            go(
                &format!(
                    "{} ($($x:expr),* end) => {{}}",
                    "($($x:expr),* ;) => {};".repeat(many / 10)
                ),
                &format!("m!({} end)", "a, ".repeat(many)),
            ),
        ),
        (
            "squares",
            go(
                "($($x:ident)*) => { $( $( $x )* )* }",
                &format!("m!({})", "a ".repeat(many)),
            ),
        ),
        (
            "nested calls",
            go(
                "($x:expr) => { ($x) }",
                &format!("{}x{}", "m!(".repeat(400), ")".repeat(400)),
            ),
        ),
        (
            "nested brackets",
            go("($x:expr) => { [$x] }", &nested("[", "]")),
        ),
        (
            "definitions that define",
            go(
                "($x:tt) => { macro_rules! m { ($y:tt) => { m!($y $x) } } m!($x) }",
                "m!(a)",
            ),
        ),
        ("nothing repeated", go("($()*) => { a }", "m!(b)")),
        (
            "wrong definitions",
            go("($x:what) => {}; ($) => { $ } => =>", "m!(b); m!()"),
        ),
        (
            "many definitions",
            format!("{doubling} pub fn go() {{ m0!() }}"),
        ),
    ] {
        let snapshot = library(&source);
        let model = Model::new(&snapshot);
        assert!(
            model.files.iter().any(|file| file.tree.is_some()),
            "{what}: {:?}",
            model.problems
        );
    }
}
