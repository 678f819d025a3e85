//! Sources that were made to break an analyser, each with a word for it.

/// How deep or how long what repeats is.
const MANY: usize = 10_000;

/// Brackets within brackets, ten thousand levels deep.
pub(crate) fn brackets() -> Vec<(&'static str, String)> {
    vec![
        ("parentheses", nested("(", ")")),
        ("square brackets", nested("[", "]")),
        ("braces", nested("{", "}")),
        ("calls", nested("f(", ")")),
        ("blocks of if", nested("if true {", "}")),
        ("loops", nested("loop {", "}")),
        ("closures in calls", nested("f(|x| {", "})")),
        ("macros", nested("vec![", "]")),
        ("unsafe blocks", nested("unsafe {", "}")),
        ("matches", nested("match x { _ => ", "}")),
        (
            "modules",
            format!("{}{}", "mod a {".repeat(MANY), "}".repeat(MANY)),
        ),
        (
            "use trees",
            format!("use {}a{};", "a::{".repeat(MANY), "}".repeat(MANY)),
        ),
        (
            "attributes",
            format!("#[a{}{}] fn f() {{}}", "(a".repeat(MANY), ")".repeat(MANY)),
        ),
        (
            "patterns",
            format!(
                "fn f() {{ let {}x{} = y; }}",
                "Some(".repeat(MANY),
                ")".repeat(MANY)
            ),
        ),
        (
            "tuples in types",
            format!("type T = {}(){};", "(".repeat(MANY), ",)".repeat(MANY)),
        ),
        (
            "arrays in types",
            format!("type T = {}u8{};", "[".repeat(MANY), "; 1]".repeat(MANY)),
        ),
        (
            "functions in types",
            format!("type T = {}u8{};", "fn(".repeat(MANY), ")".repeat(MANY)),
        ),
    ]
}

/// What nests ten thousand levels deep without a bracket.
pub(crate) fn without_brackets() -> Vec<(&'static str, String)> {
    vec![
        (
            "deep generics",
            format!("type T = {}u8{};", "Vec<".repeat(MANY), ">".repeat(MANY)),
        ),
        (
            "turbofish",
            format!(
                "fn f() {{ a::<{}u8{}>(); }}",
                "Vec<".repeat(MANY),
                ">".repeat(MANY)
            ),
        ),
        ("references", format!("type T = {}u8;", "&".repeat(MANY))),
        (
            "pointers",
            format!("type T = {}u8;", "*const ".repeat(MANY)),
        ),
        ("negations", format!("fn f() {{ {}x; }}", "!".repeat(MANY))),
        ("signs", format!("fn f() {{ {}x; }}", "- ".repeat(MANY))),
        (
            "borrows",
            format!("fn f() {{ {}x; }}", "&mut ".repeat(MANY)),
        ),
        ("closures", format!("fn f() {{ {}x; }}", "|| ".repeat(MANY))),
        (
            "returns",
            format!("fn f() {{ {}x; }}", "return ".repeat(MANY)),
        ),
        (
            "breaks",
            format!("fn f() {{ loop {{ {}x; }} }}", "break ".repeat(MANY)),
        ),
        (
            "assignments",
            format!("fn f() {{ {}x; }}", "x = ".repeat(MANY)),
        ),
        (
            "else if",
            format!("fn f() {{ {}{{}} }}", "if x {} else ".repeat(MANY)),
        ),
        (
            "impl in impl",
            format!("fn f() -> {}u8 {{ 1 }}", "impl Fn() -> ".repeat(MANY)),
        ),
        (
            "lifetimes",
            format!(
                "fn f() {{ {} {{}} }}",
                "'a: loop { break 'a; } ".repeat(MANY)
            ),
        ),
        ("ranges", format!("fn f() {{ {}x; }}", "x..".repeat(MANY))),
        (
            "bindings",
            format!("fn f() {{ let {}x = y; }}", "x @ ".repeat(MANY)),
        ),
        (
            "references in patterns",
            format!("fn f() {{ let {}x = y; }}", "&".repeat(MANY)),
        ),
    ]
}

/// Deep and long, but not too deep or too long to be parsed.
pub(crate) fn within_the_limits() -> Vec<(&'static str, String)> {
    vec![
        (
            "parentheses",
            format!(
                "fn f() {{ let x = {}1{}; }}",
                "(".repeat(980),
                ")".repeat(980)
            ),
        ),
        (
            "closures in calls",
            format!(
                "fn f() {{ {}1{}; }}",
                "f(|x| {".repeat(240),
                "})".repeat(240)
            ),
        ),
        (
            "matches",
            format!(
                "fn f() {{ {}1{} }}",
                "match x { _ => ".repeat(320),
                "}".repeat(320)
            ),
        ),
        (
            "generics",
            format!("type T = {}u8{};", "Vec<".repeat(980), ">".repeat(980)),
        ),
        ("references", format!("type T = {}u8;", "&".repeat(480))),
        ("pointers", format!("type T = {}u8;", "*const ".repeat(240))),
        ("negations", format!("fn f() {{ {}x; }}", "!".repeat(480))),
        ("closures", format!("fn f() {{ {}x; }}", "|a| ".repeat(480))),
        (
            "assignments",
            format!("fn f() {{ {}x; }}", "x = ".repeat(480)),
        ),
        (
            "else if",
            format!("fn f() {{ {}{{}} }}", "if x {} else ".repeat(19_000)),
        ),
        (
            "functions in types",
            format!("type T = {}u8;", "fn() -> ".repeat(480)),
        ),
        (
            "mixed",
            format!(
                "fn f() {{ {}1{}; }}",
                "-*&[|| return (".repeat(75),
                ")]".repeat(75)
            ),
        ),
        (
            "methods",
            format!("fn f() {{ x{}; }}", ".a()".repeat(6_000)),
        ),
        ("sums", format!("fn f() {{ x{}; }}", " + 1".repeat(19_000))),
    ]
}

/// Expressions and lists a hundred thousand links long, and names that go in circles.
pub(crate) fn long_chains() -> Vec<(&'static str, String)> {
    let long = 10 * MANY;
    vec![
        ("methods", format!("fn f() {{ x{}; }}", ".a()".repeat(long))),
        ("fields", format!("fn f() {{ x{}; }}", ".a".repeat(long))),
        ("sums", format!("fn f() {{ x{}; }}", " + 1".repeat(long))),
        ("questions", format!("fn f() {{ x{}; }}", "?".repeat(long))),
        ("casts", format!("fn f() {{ x{}; }}", " as u8".repeat(long))),
        (
            "calls of calls",
            format!("fn f() {{ x{}; }}", "()".repeat(long)),
        ),
        ("indexes", format!("fn f() {{ x{}; }}", "[0]".repeat(long))),
        ("paths", format!("fn f() {{ a{}; }}", "::a".repeat(long))),
        (
            "alternatives",
            format!(
                "fn f() {{ match x {{ 1{} => {{}} }} }}",
                " | 1".repeat(long)
            ),
        ),
        (
            "bounds",
            format!("fn f(x: impl A{}) {{}}", " + A".repeat(long)),
        ),
        ("attributes", format!("{}fn f() {{}}", "#[a] ".repeat(long))),
        (
            "and",
            format!("fn f() {{ if x{} {{}} }}", " && x".repeat(long)),
        ),
        (
            "awaits",
            format!("async fn f() {{ x{}; }}", ".await".repeat(long)),
        ),
        (
            "statements",
            format!("fn f() {{ {} }}", "x(); ".repeat(long)),
        ),
        ("items", "fn f() {}\n".repeat(long)),
        (
            "shadowed locals",
            format!("fn f() {{ {} }}", "let x = x;\n".repeat(MANY)),
        ),
        (
            "constants in a circle",
            "const A: u8 = B; const B: u8 = A; fn f() { g(A); }".to_owned(),
        ),
        (
            "types in a circle",
            "type A = B; type B = A; fn f(a: A) { a.g(); }".to_owned(),
        ),
        (
            "imports in a circle",
            "use b::a; mod b { pub use crate::a; pub use self::*; } fn f() { a::g(); }".to_owned(),
        ),
        (
            "globs in a circle",
            "use b::*; mod b { pub use crate::*; } fn f() { thing::g(); }".to_owned(),
        ),
    ]
}

fn nested(open: &str, close: &str) -> String {
    format!(
        "fn f() {{ let x = {}1{}; }}",
        open.repeat(MANY),
        close.repeat(MANY)
    )
}
