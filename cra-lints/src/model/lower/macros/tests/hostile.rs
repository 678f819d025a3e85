//! Macros that were made to break an analyser.

use crate::model::Model;
use crate::model::testing::library;

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
