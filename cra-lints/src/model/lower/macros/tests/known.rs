//! Macros with a grammar of their own.

use super::{each_call, text};
use crate::model::Model;
use crate::model::syntax::{ExprKind, ItemKind, MacroCall, PatKind, Trait};
use crate::model::testing::library;
use crate::model::view::BodyView;

/// The kind of the value that the last call is worth, with the source of its parts.
fn worth(source: &str) -> Option<String> {
    let found = each_call(source, |view: BodyView<'_>, call: &MacroCall| {
        let source = |id| view.model.text(view.place_of(id)).to_owned();
        let list = |parts: &[_]| {
            parts
                .iter()
                .map(|id| source(*id))
                .collect::<Vec<_>>()
                .join(" ")
        };
        Some(match &view.expr(call.value?).kind {
            ExprKind::Array(parts) => format!("array {}", list(parts)),
            ExprKind::Repeat(value, length) => {
                format!("{} times {}", source(*length), source(*value))
            }
            ExprKind::Tuple(parts) => format!("tuple {}", list(parts)),
            ExprKind::Ref {
                raw: true,
                mutable,
                operand,
            } => format!("raw {mutable} {}", source(*operand)),
            ExprKind::Try(operand) => format!("try {}", source(*operand)),
            ExprKind::If { .. } => "if".to_owned(),
            _ => source(call.value?),
        })
    });
    found.into_iter().next_back().flatten()
}

/// The arguments of the last call with their names, and whether the call was read.
fn args(source: &str) -> (Vec<String>, bool) {
    let found = each_call(source, |view, call| {
        let list = (0..call.args.len()).map(|arg| match call.names[arg] {
            Some(name) => format!("{name}: {}", text(view, call, arg)),
            None => text(view, call, arg),
        });
        (list.collect(), call.read)
    });
    found.into_iter().next_back().unwrap_or_default()
}

#[test]
fn the_worth_of_well_known_macros_is_known() {
    for (source, expected) in [
        ("vec![x; n]", Some("n times x")),
        ("vec![x, n]", Some("array x n")),
        ("vec![]", Some("array ")),
        ("rusqlite::params![a, b]", Some("array a b")),
        ("mysql::params! { \"a\" => b }", None),
        ("tokio::join!(a(), b)", Some("tuple a() b")),
        ("try_join!(biased; a(), b)", Some("tuple a() b")),
        ("std::ptr::addr_of!(x.y)", Some("raw false x.y")),
        ("addr_of_mut!(x)", Some("raw true x")),
        ("r#try!(x())", Some("try x()")),
        ("dbg!(x)", Some("x")),
        ("std::pin::pin!(x)", Some("x")),
        ("hash_map! { 1 => 2 }", None),
    ] {
        assert_eq!(worth(source).as_deref(), expected, "{source}");
    }
}

#[test]
fn keys_and_values_of_documents_are_arguments() {
    for (source, expected) in [
        (
            r#"json!({ "a": x, "b": { "c": [y.z(), null], key: 1 }, "d": format(w), })"#,
            vec!["a: x", "c: y.z()", "c: null", "key", "1", "d: format(w)"],
        ),
        (
            r#"doc! { "$where": x, "n": { "$gt": y } }"#,
            vec!["$where: x", "$gt: y"],
        ),
        ("json!(x)", vec!["x"]),
        ("json!([a, [b]])", vec!["a", "b"]),
        (
            r#"params! { "id" => x, "n" => y }"#,
            vec!["\"id\"", "id: x", "\"n\"", "n: y"],
        ),
        (r#"named_params! { ":id": x }"#, vec![":id: x"]),
        (
            r#"sqlx::query_as!(User, "SELECT 1 WHERE a = ?", id as _)"#,
            vec!["User", "\"SELECT 1 WHERE a = ?\"", "id as _"],
        ),
        ("quote! { let #x = $ @ ; }", vec![]),
        (
            "include_str!(concat!(\"a\", \"b\"))",
            vec!["concat!(\"a\", \"b\")"],
        ),
    ] {
        assert_eq!(
            args(source),
            (expected.into_iter().map(str::to_owned).collect(), true),
            "{source}"
        );
    }
}

#[test]
fn select_binds_what_it_waits_for() {
    let source = "
        biased;
        Some(line) = lines.next(), if open => take(line),
        _ = sleep(1) => {}
        (a, b) = both() => { take(a) }
        else => take(0),";
    assert_eq!(
        worth(&format!("tokio::select! {{ {source} }}")).as_deref(),
        Some("if")
    );
    for source in [
        "tokio::select! { v = rx.recv() => take(v), _ = stop => return }",
        "select! { v = rx.next() => take(v), default => {}, complete => break, }",
        "crossbeam_channel::select! { recv(rx) -> v => take(v), default(timeout) => (), }",
    ] {
        let snapshot = library(&format!("pub fn go() {{ loop {{ {source} }} }}"));
        let model = Model::new(&snapshot);
        let mut bodies = model.files.iter().flat_map(|file| model.bodies(file));
        let body = bodies.next().expect("the function has a body");
        let bound = body
            .body
            .pats
            .iter()
            .any(|pat| matches!(pat.kind, PatKind::Bind(..)));
        assert!(bound, "{source}");
        let given = body
            .calls()
            .find(|call| call.name == "take")
            .map(|call| call.args[0]);
        let given = given.expect("something is taken");
        assert!(
            matches!(body.expr(given).kind, ExprKind::Local(_)),
            "{source}"
        );
    }
    let many = "_ = a() => {},".repeat(10_000);
    let read = each_call(&format!("select! {{ {many} }}"), |_, call| call.read);
    assert_eq!(read, [false]);
}

#[test]
fn markup_shows_what_stands_in_brackets() {
    for (source, expected) in [
        (
            "html! { h1 { (title) } p class=(kind) { \"a\" (PreEscaped(body)) } @if x { (y) } }",
            vec!["title", "kind", "PreEscaped(body)", "y"],
        ),
        ("rsx! { div { class: \"a\", {name} } }", vec!["name"]),
    ] {
        let found = each_call(source, |view, call| {
            let shown = call
                .shown
                .iter()
                .all(|shown| *shown == Some(Trait::Display));
            let list: Vec<String> = (0..call.args.len())
                .map(|arg| {
                    text(view, call, arg)
                        .trim_matches(['{', '}', '(', ')', ' '])
                        .to_owned()
                })
                .collect();
            (shown && call.read, list)
        });
        let (read, list) = found.into_iter().next_back().expect("there is a call");
        assert!(read, "{source}");
        for part in expected {
            let part = part.trim_matches(')');
            assert!(list.iter().any(|text| text == part), "{part} in {list:?}");
        }
    }
}

#[test]
fn macros_between_items_make_items() {
    let source = "
        lazy_static::lazy_static! { pub static ref A: Key = Key::new(); }
        thread_local! { static B: Cell<u8> = const { Cell::new(1) } }
        thread_local!(static C: u8 = 1; pub static D: u8 = 2);
        bitflags! { #[derive(Clone)] pub struct Mode: u32 { const READ = 1; const ALL = Self::READ.bits() | 2; } }
        cfg_if::cfg_if! { if #[cfg(unix)] { pub fn e() {} } else { pub fn f() {} } }";
    let snapshot = library(source);
    let model = Model::new(&snapshot);
    let items = model.files.iter().flat_map(|file| model.items(file));
    let names: Vec<&str> = items
        .filter(|view| {
            matches!(
                view.item.kind,
                ItemKind::Const(_) | ItemKind::Struct(_) | ItemKind::Fn(_)
            )
        })
        .map(|view| view.item.name.as_str())
        .collect();
    assert_eq!(names, ["A", "B", "C", "D", "Mode", "READ", "ALL", "e", "f"]);
    let trees = model.files.iter().filter_map(|file| file.tree.as_ref());
    let unread: usize = trees.map(|tree| tree.unread_macros.len()).sum();
    assert_eq!(unread, 0);
}
