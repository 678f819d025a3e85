//! Where names end: code that macros write, names put together, sources that are not seen, conditions, hostile sources.

use super::{Case, app, ask, word};
use crate::snapshot::Answer;

#[test]
fn macros_write_code_of_their_own() {
    for macros in [
        "fn expand() { quote! { ::dep::fault() } }",
        "fn expand() { parse(\"dep::fault()\") }",
        "const NAME: &str = \"fault\";",
    ] {
        let answer = ask(&Case {
            macros,
            ..Case::default()
        });
        assert_eq!(word(&answer), "reached", "{macros}: {answer:?}");
    }
    let answer = ask(&Case {
        macros: "fn fault() {} fn expand() { fault() }",
        ..Case::default()
    });
    assert_eq!(
        word(&answer),
        "never-named",
        "what runs at build time: {answer:?}"
    );
}

#[test]
fn a_name_put_together_is_not_known() {
    for text in [
        "fn main() { paste! { dep::[<sib $x>]() } } fn ling() {}",
        "macro_rules! go { ($x:ident) => { paste! { dep::[<sib $x>]() } } } fn main() { go!(ling) }",
    ] {
        app("dep::sibling", text, "unknown");
    }
    app(
        "dep::sibling",
        "fn main() { paste! { dep::[<far $x>]() } }",
        "never-named",
    );
}

#[test]
fn what_is_not_seen_is_not_known() {
    app("dep::gone_elsewhere", "fn main() {}", "unknown");
    app("dep::ToSql<Time, Mysql>", "fn main() {}", "unknown");
    app("dep::Thing::elsewhere", "fn main() {}", "unknown");
    app(
        "dep::fault",
        "include!(concat!(env!(\"OUT_DIR\"), \"/x.rs\"));",
        "unknown",
    );
    app("dep::fault", "mod missing;", "unknown");
    app("dep::fault", "#[cfg(custom)] mod missing;", "never-named");
    app("dep::fault", "fn main() { (", "unknown");
    let answer = ask(&Case {
        middle: "fn f() { ) }",
        ..Case::default()
    });
    assert_eq!(word(&answer), "unknown");
}

#[test]
fn what_is_not_compiled_is_told_with_its_condition() {
    let dep = "#[cfg(windows)] pub fn fault() {} #[cfg(feature = \"off\")] impl Thing { pub fn wrong() {} } struct Thing;";
    let case = |function| Case {
        app: "fn main() { dep::fault() }",
        dep,
        function,
        ..Case::default()
    };
    let answer = ask(&case("dep::fault"));
    assert_eq!(
        answer,
        Answer::CompiledOut(vec!["`cfg(windows)`".to_owned()])
    );
    assert_eq!(word(&ask(&case("dep::Thing::wrong"))), "compiled-out");
}

#[test]
fn hostile_sources_end() {
    let deep = format!(
        "fn main() {{ {}{} }}",
        "(".repeat(20_000),
        ")".repeat(20_000)
    );
    let mods = format!(
        "{} fn f() {{ dep::fault() }} {}",
        "mod a {".repeat(5_000),
        "}".repeat(5_000)
    );
    let angles = format!("fn f{} {{ dep::fault() }}", "<".repeat(20_000));
    for text in [
        deep.as_str(),
        mods.as_str(),
        angles.as_str(),
        "\u{feff}#!/x\nfn main() {}",
        "#",
        "#[",
        "impl",
        "use",
        "fn",
        "enum E",
        "mod",
        "macro_rules!",
    ] {
        let _ = ask(&Case {
            app: text,
            ..Case::default()
        });
    }
    app("dep::fault", &mods, "reached");
}
