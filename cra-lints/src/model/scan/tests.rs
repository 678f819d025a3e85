//! What one pass over the tokens finds.

use super::*;

#[test]
fn a_mod_line_knows_its_inline_modules_and_its_path() {
    let found = scan(
        "mod a; mod b { #[path = \"x.rs\"] mod c; } #[cfg_attr(unix, path = \"u.rs\")] pub mod d;",
        0,
    );
    let names: Vec<_> = found
        .modules
        .iter()
        .map(|module| module.name.as_str())
        .collect();
    assert_eq!(names, ["a", "c", "d"]);
    assert_eq!(found.modules[1].inside[0].name, "b");
    assert_eq!(found.modules[1].paths, ["x.rs"]);
    assert_eq!(found.modules[2].paths, ["u.rs"]);
    let found = scan(
        "#[path = \"\\u{61}\\\\b.rs\"] mod a; #[path = r#\"c\"d.rs\"#] mod b;",
        0,
    );
    assert_eq!(found.modules[0].paths, ["a\\b.rs"]);
    assert_eq!(found.modules[1].paths, ["c\"d.rs"]);
}

#[test]
fn a_module_in_a_macro_call_is_marked_and_a_metavariable_is_none() {
    let found = scan(
        "cfg_if! { if #[cfg(unix)] { mod unix; } } macro_rules! m { ($n:ident) => { mod $n; } }",
        0,
    );
    assert_eq!(found.modules.len(), 1);
    assert!(found.modules[0].optional);
}

#[test]
fn definitions_between_items_are_found() {
    let text =
        "macro_rules! a { () => { macro_rules! b { } } } mod c { macro_rules! d (() => {}); }
        fn f() { macro_rules! e { () => {} } } m! { macro_rules! g { () => {} } }";
    let macros = scan(text, 0).macros;
    let found: Vec<(&str, &str)> = macros
        .iter()
        .map(|found| (found.name.as_str(), &text[found.span.range()]))
        .collect();
    let a = "macro_rules! a { () => { macro_rules! b { } } }";
    assert_eq!(found, [("a", a), ("d", "macro_rules! d (() => {})")]);
}

#[test]
fn words_in_strings_and_comments_are_no_modules() {
    let found = scan("const A: &str = \"mod a;\"; // mod b;\n/* mod c; */", 0);
    assert!(found.modules.is_empty());
}

#[test]
fn comments_about_safety_and_for_us_are_kept() {
    let found = scan(
        "// SAFETY: checked\nlet a = 1; // cra: accept(x): y\n/// # Safety\n// other",
        3,
    );
    assert_eq!(found.comments.len(), 2);
    assert!(found.comments[0].own_line);
    assert!(!found.comments[1].own_line);
    assert_eq!(found.comments[0].span.start, 3);
}

#[test]
fn nesting_and_chains_beyond_the_limits_are_told() {
    let deep = "(".repeat(2_000);
    assert!(matches!(scan(&deep, 0).excess, Some(Excess::Depth(_))));
    let generics = format!("type A = {};", "V<".repeat(2_000));
    assert!(matches!(scan(&generics, 0).excess, Some(Excess::Depth(_))));
    let prefix = "!".repeat(2_000);
    assert!(matches!(scan(&prefix, 0).excess, Some(Excess::Depth(_))));
    let calls = format!("fn f() {{ x{} }}", ".a()".repeat(30_000));
    assert!(matches!(scan(&calls, 0).excess, Some(Excess::Chain(_))));
    for hostile in [
        "*const ".repeat(2_000),
        "|a, b| ".repeat(2_000),
        "A<(), ".repeat(2_000),
        "A<{ 1 }, ".repeat(2_000),
        "A<fn() -> ".repeat(2_000),
        "for<'a, 'b> fn() -> ".repeat(2_000),
        "{ 1 } = ".repeat(2_000),
        "x <<= ".repeat(2_000),
        "&'a ".repeat(2_000),
        "return break ".repeat(1_000),
        "if x == if ".repeat(1_000),
        "a @ ".repeat(2_000),
        "(|| [!".repeat(300),
    ] {
        assert!(
            matches!(scan(&hostile, 0).excess, Some(Excess::Depth(_))),
            "{}",
            &hostile[..20]
        );
    }
    for harmless in [
        "'a'..='z' | ".repeat(5_000),
        "x && -y || !z && ".repeat(2_000),
        "if a < b { c } else ".repeat(2_000),
        "1 => if a < b { return &c }, ".repeat(5_000),
        "&A => { return 1 } ".repeat(5_000),
        "A = 1 + 2, ".repeat(5_000),
        "a.b = -c; ".repeat(5_000),
        "pub fn f<T>(x: &mut T) -> impl A { |x, y| z } ".repeat(5_000),
        "x == 'a' || ".repeat(5_000),
        "x != -1 && ".repeat(4_000),
    ] {
        assert_eq!(scan(&harmless, 0).excess, None, "{}", &harmless[..8]);
    }
    let table = format!("const T: &[u8] = &[{}];", "1 + 2, ".repeat(60_000));
    assert_eq!(scan(&table, 0).excess, None);
    let items = "fn f() { g(1) }\n".repeat(60_000);
    assert_eq!(scan(&items, 0).excess, None);
}

#[test]
fn documentation_is_known_apart_from_what_speaks_of_safety_and_what_macros_may_ask_for() {
    let text = "//! A.\n/// B.\n/// # Safety\nfn f() {}\n//// C.\n// D.\nm! {\n/// E.\n}\nmod n {\n    /// F.\n    fn g() {}\n}\n";
    let lines = scan(text, 0).docs.into_iter().map(|at| {
        let line = text[at as usize..].lines().next();
        line.expect("a line begins here")
    });
    assert_eq!(lines.collect::<Vec<_>>(), ["//! A.", "/// B.", "/// F."]);
    assert_eq!(scan("/// A.\nfn f() {}", 3).docs, [3]);
}
