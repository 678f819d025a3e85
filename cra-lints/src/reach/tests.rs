//! Small programs in memory: what reaches a function at fault, what does not, and what cannot be told.

mod limits;

use super::cfg::Conditions;
use super::{Crate, Question, Source, facts, judge};
use crate::snapshot::Answer;

/// A program: `app` sees `middle` and `dep`, `middle` sees `dep`, and `macros` writes code.
struct Case<'a> {
    app: &'a str,
    middle: &'a str,
    dep: &'a str,
    macros: &'a str,
    function: &'a str,
}

impl Default for Case<'_> {
    fn default() -> Self {
        Self {
            app: "fn main() {}",
            middle: "",
            dep: DEP,
            macros: "",
            function: "dep::fault",
        }
    }
}

const DEP: &str = "
pub fn fault() { helper() }
fn helper() {}
pub fn sibling() { helper() }
pub struct Thing { inner: u8 }
impl Thing {
    pub fn make() -> Self { Self { inner: 0 } }
    pub fn wrong(&self) {}
    pub fn right(&self) {}
}
impl Drop for Thing { fn drop(&mut self) { on_drop() } }
fn on_drop() {}
pub trait Act { fn act(&self); fn twice(&self) { self.act() } }
impl Act for Thing { fn act(&self) { acted() } }
fn acted() {}
impl std::ops::Add for Thing { type Output = Thing; fn add(self, _: Thing) -> Thing { added(); self } }
fn added() {}
pub struct Unused;
impl Drop for Unused { fn drop(&mut self) { never_dropped() } }
fn never_dropped() {}
impl Unused { pub fn wrong(&self) {} }
";

fn ask(case: &Case<'_>) -> Answer {
    let conditions = || {
        let features = vec!["on".to_owned()];
        Conditions::new(&["x86_64-unknown-linux-gnu".to_owned()], Some(features))
    };
    let one = |name: &str, text: &str, needs: &[usize], product: bool, writes: bool| {
        let read = |path: &str| (path == "src/lib.rs").then(|| text.to_owned());
        let source = Source {
            roots: vec!["src/lib.rs".to_owned()],
            conditions: conditions(),
            product,
            writes,
            texts: false,
            wanted: true,
            read: &read,
        };
        Crate {
            label: format!("{name} 1.0.0"),
            facts: facts(&source),
            needs: needs.to_vec(),
            product,
            ships: !writes,
        }
    };
    let mut crates = vec![
        one("app", case.app, &[1, 2], true, false),
        one("middle", case.middle, &[2], false, false),
        one("dep", case.dep, &[], false, false),
        one("macros", case.macros, &[], false, true),
        one(
            "stranger",
            "pub fn fault() {} pub fn use_it() { fault(); helper(); }",
            &[],
            false,
            false,
        ),
    ];
    let question = Question {
        home: 2,
        functions: vec![case.function.to_owned()],
    };
    judge(&mut crates, &[question]).remove(0)
}

fn word(answer: &Answer) -> &'static str {
    match answer {
        Answer::CompiledOut(_) => "compiled-out",
        Answer::NeverNamed(_) => "never-named",
        Answer::NotReached(_) => "not-reached",
        Answer::Reached(_) => "reached",
        Answer::Unknown(_) => "unknown",
    }
}

#[track_caller]
fn app(function: &str, app: &str, expected: &str) {
    let answer = ask(&Case {
        app,
        function,
        ..Case::default()
    });
    assert_eq!(word(&answer), expected, "{function} from {app}: {answer:?}");
}

#[test]
fn what_leads_to_a_function() {
    for text in [
        "fn main() { dep::fault(); }",
        "use dep::fault; fn main() { fault() }",
        "use dep::fault as other; fn main() { other() }",
        "fn main() { let f: fn() = dep::fault; f() }",
        "static TABLE: [fn(); 1] = [dep::fault]; fn main() { TABLE[0]() }",
        "macro_rules! go { ($x:ident) => { dep::$x() } } fn main() { go!(fault) }",
        "fn main() { unknown_macro! { dep => fault } }",
        "fn main() { unknown_macro!(\"dep::fault\") }",
        "#[handler(with = \"dep::fault\")] struct S; fn main() {}",
        "mod inner { pub fn deep() { use dep::*; fault() } } fn main() { inner::deep() }",
        "pub use dep::fault;",
        "fn main() { (0..9).map(|_| dep::fault()).count(); }",
        "impl S { fn f(&self) { self.x.0.g(dep::fault) } }",
        "fn main() { if cfg!(windows) { dep::fault() } }",
        "#[cfg(any(unix, never))] fn main() { dep::fault() }",
        "#[cfg(feature = \"on\")] fn f() { dep::fault() }",
        "#[cfg(not(feature = \"on\"))] fn f() { dep::fault() }",
        "#[cfg(custom)] fn f() { dep::fault() }",
        "lazy! { static ref X: u8 = dep::fault(); }",
        "cfg_if::cfg_if! { if #[cfg(unix)] { fn f() { dep::fault() } } else { } }",
        "fn f<'a>() -> Vec<Vec<u8>> where u8: Fn() -> u8 { dep::fault() }",
        "const fn f() -> [u8; { 1 }] { dep::fault(); }",
        "extern \"C\" fn f() { dep::fault() }",
        "fn main() { r#match::x(); dep::r#fault() }",
    ] {
        app("dep::fault", text, "reached");
    }
}

#[test]
fn what_does_not_lead_to_a_function() {
    for (text, expected) in [
        ("fn main() { dep::sibling() }", "never-named"),
        (
            "// dep::fault()\nfn main() { /* dep::fault() */ }",
            "never-named",
        ),
        (
            "/// ```\n/// dep::fault()\n/// ```\nfn main() {}",
            "never-named",
        ),
        (
            "fn main() { println!(\"dep::fault is bad\") }",
            "never-named",
        ),
        ("fn main() { log(\"fault\") }", "never-named"),
        (
            "#[cfg(test)] mod tests { fn t() { dep::fault() } }",
            "never-named",
        ),
        ("#[test] fn t() { dep::fault() }", "never-named"),
        (
            "#[tokio::test(flavor = \"x\")] async fn t() { dep::fault() }",
            "never-named",
        ),
        ("#[cfg(windows)] fn f() { dep::fault() }", "never-named"),
        (
            "#[cfg(feature = \"off\")] fn f() { dep::fault() }",
            "never-named",
        ),
        (
            "fn main() { #[cfg(windows)] { dep::fault() } }",
            "never-named",
        ),
        (
            "fn main() { #[cfg(windows)] let x = dep::fault(); }",
            "never-named",
        ),
        ("fn main() { x.fault }", "never-named"),
        (
            "cfg_if::cfg_if! { if #[cfg(windows)] { fn f() { dep::fault() } } else { } }",
            "never-named",
        ),
    ] {
        app("dep::fault", text, expected);
    }
}

#[test]
fn methods_need_their_name_and_their_type() {
    let uses = "fn main() { let t = dep::Thing::make(); ";
    app(
        "dep::Thing::wrong",
        &format!("{uses} t.wrong() }}"),
        "reached",
    );
    app(
        "dep::Thing::wrong",
        &format!("{uses} dep::Thing::wrong(&t) }}"),
        "reached",
    );
    app(
        "dep::Thing::wrong",
        &format!("{uses} let f = dep::Thing::wrong; }}"),
        "reached",
    );
    app(
        "dep::Thing::wrong",
        &format!("{uses} t.right() }}"),
        "never-named",
    );
    app(
        "dep::Thing::wrong",
        "struct Mine; fn main() { x.wrong() }",
        "not-reached",
    );
    app(
        "dep::Thing::wrong",
        "type T = dep::Thing; fn f(t: T) { t.wrong() }",
        "reached",
    );
    app(
        "dep::Thing::wrong",
        "use dep::Thing as Other; fn f() { Other::wrong(x) }",
        "reached",
    );
    app(
        "dep::Thing::wrong",
        "fn f(u: dep::Unused) { u.right(); dep::Unused::wrong(&u) } fn g(t: dep::Thing) {}",
        "not-reached",
    );
}

#[test]
fn a_keyword_may_be_a_name() {
    let case = Case {
        app: "fn main() { middle::r#dyn() }",
        middle: "pub fn r#dyn() { dep::fault() }",
        ..Case::default()
    };
    assert_eq!(word(&ask(&case)), "reached");
}

#[test]
fn a_generic_parameter_is_no_type_of_that_name() {
    app(
        "dep::Thing::act",
        "struct Item; fn f<Item: dep::Act>(x: Item) { Item::act(&x) } fn g() { f(dep::Thing::make()) }",
        "reached",
    );
}

#[test]
fn what_nobody_names_is_called_all_the_same() {
    let uses = "fn main() { let t = dep::Thing::make(); }";
    app("dep::on_drop", uses, "reached");
    app("dep::added", uses, "reached");
    app("dep::never_dropped", uses, "not-reached");
    app("dep::acted", uses, "not-reached");
    app(
        "dep::acted",
        "use dep::Act; fn main() { dep::Thing::make().act() }",
        "reached",
    );
    app(
        "dep::acted",
        "use dep::Act; fn main() { dep::Thing::make().twice() }",
        "reached",
    );
    app(
        "dep::acted",
        "fn main() { let t: Box<dyn dep::Act> = Box::new(dep::Thing::make()); go(&*t) } fn go(t: &dyn dep::Act) { t.act() }",
        "reached",
    );
    app(
        "dep::Act::act",
        "fn main() { dep::Thing::make().act() }",
        "reached",
    );
    for text in [
        "#[no_mangle] pub extern fn f() { fault() }",
        "#[ctor::ctor] fn f() { fault() }",
        "#[unsafe(export_name = \"x\")] fn f() { fault() }",
    ] {
        let dep = format!("{DEP}{text}");
        let answer = ask(&Case {
            dep: &dep,
            ..Case::default()
        });
        assert_eq!(word(&answer), "reached", "{text}: {answer:?}");
    }
}

#[test]
fn a_crate_between_is_followed_only_where_it_is_used() {
    let middle = "pub fn calls() { dep::fault() } pub fn other() {} pub use dep::fault as again;
        pub trait Run { fn run(&self); } impl Run for u8 { fn run(&self) { dep::sibling() } }";
    let case = |app, function| Case {
        app,
        middle,
        function,
        ..Case::default()
    };
    for (text, function, expected) in [
        ("fn main() { middle::calls() }", "dep::fault", "reached"),
        ("fn main() { middle::again() }", "dep::fault", "reached"),
        ("fn main() { middle::other() }", "dep::fault", "not-reached"),
        ("fn main() { 1u8.run() }", "dep::sibling", "reached"),
    ] {
        let answer = ask(&case(text, function));
        assert_eq!(word(&answer), expected, "{text}: {answer:?}");
    }
    let Answer::Reached(steps) = ask(&case("\nfn main() { middle::calls() }", "dep::fault")) else {
        panic!("it is reached");
    };
    let shown: Vec<String> = steps
        .iter()
        .map(|step| {
            format!(
                "{}: {} ({}:{})",
                step.package, step.item, step.file, step.line
            )
        })
        .collect();
    assert_eq!(
        shown,
        [
            "app 1.0.0: main (src/lib.rs:2)",
            "middle 1.0.0: calls (src/lib.rs:1)",
            "dep 1.0.0: fault (src/lib.rs:2)"
        ]
    );
}
