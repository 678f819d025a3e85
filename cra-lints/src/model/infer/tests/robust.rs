//! Code that would keep inference busy for ever, or make it fall over.

use super::story;
use crate::model::testing::library as snapshot;
use crate::model::{Model, on_workers};

/// Infers everything in `text`.
fn survive(text: &str) {
    let snapshot = snapshot(text);
    on_workers(|| {
        let model = Model::new(&snapshot);
        for view in model.files.iter().flat_map(|file| model.bodies(file)) {
            let types = view.infer();
            assert_eq!(types.of(view.body.root()), types.of(view.body.root()));
        }
    });
}

#[test]
fn circles_end() {
    survive(
        "type A = B; type B = A; type C<T> = Vec<C<T>>; struct D(D); trait E: F {} trait F: E {} struct G<T>(T);
         impl std::ops::Deref for D { type Target = D; fn deref(&self) -> &D { self } }
         impl<T> std::ops::Deref for G<T> { type Target = G<G<T>>; fn deref(&self) -> &G<G<T>> { self } }
         impl Iterator for D { type Item = <D as Iterator>::Item; fn next(&mut self) -> Option<Self::Item> { None } }
         fn f<T: E>(a: A, c: C<u8>, d: D, t: T, g: G<u8>) { a.x(); c[0][0][0].y(); d.nothing(); t.nothing(); d.0.0.0.z(); g.nothing(); for x in d { x.y(); } }
         fn again() { let mut x = None; x = Some(x); x.unwrap().unwrap().go(); let mut v = Vec::new(); v.push(v); v.len(); again(again()); }
         fn grow<T>(t: T) -> Vec<T> { grow(grow(grow(t))).pop().unwrap() }",
    );
}

#[test]
fn size_does_not_hurt() {
    let chain = format!("fn f() {{ x{} }}", ".a(1)".repeat(5_000));
    survive(&chain);
    let sum = format!("fn f() -> u64 {{ 1u64{} }}", " + 1".repeat(5_000));
    survive(&sum);
    let nested = format!(
        "fn f() {{ let x = {}1u8{}; }}",
        "Some(".repeat(150),
        ")".repeat(150)
    );
    survive(&nested);
    let closures = format!("fn f() {{ g({}1{}) }}", "|x| (".repeat(60), ")".repeat(60));
    survive(&closures);
    let many = format!(
        "fn f() {{ {} }}",
        "let x = Vec::new(); let y = None; ".repeat(2_000)
    );
    survive(&many);
}

#[test]
fn nonsense_is_survived() {
    survive(
        "impl u8 { fn f(self) {} } impl<T> T { fn g() {} } struct S<A, B>(A); fn f() { S::<u8, u8, u8>(1, 2, 3); S; S {}; Self::x(); self; T::y();
         <u8>::z(); <u8 as Gone>::z(1); Option::<u8, u8>::map(); Some(); None(1); let (a, b, .., c) = (1,); let [x, ..] = 5; a.0.1.2; 1u8.await?; (|| 1)(2, 3); f(f, f)(f); \"\".map(|x, y, z| x); break; return; }
         fn g(self: Self) -> Self::Item { self.next() } const C: Self = C; trait T { fn f(x: Self::A::B::C) -> <Self as T>::D; }",
    );
}

#[test]
fn shadowed_names_and_tests_beside_code() {
    story(
        r#"
        pub struct String; pub mod std2 { pub struct Vec; } use std2::Vec as V;
        pub fn f(s: String, v: V) { is!(s, "example::String"); is!(v, "example::std2::Vec"); let s = "a"; is!(s, "&str"); { let s = 1u8; is!(s, "u8"); } is!(s, "&str");
            fn inner(x: u8) -> u8 { is!(x, "u8"); x } is!(inner(1), "u8"); struct Here { n: u16 } is!(Here { n: 1 }.n, "u16"); }"#,
    );
}
