//! Format strings, and how arguments are shown.

use super::{each_call, template, text};
use crate::model::syntax::{ExprKind, Trait};

/// The format string of the last macro call in `text`.
fn shown(text: &str) -> Option<String> {
    each_call(text, template).pop().flatten()
}

/// Each argument of the last call with the trait that shows it.
fn traits(source: &str) -> Vec<(String, Option<Trait>)> {
    let list = each_call(source, |view, call| {
        assert_eq!(call.args.len(), call.shown.len());
        assert_eq!(call.args.len(), call.names.len());
        let args = (0..call.args.len()).map(|arg| (text(view, call, arg), call.shown[arg]));
        args.collect::<Vec<_>>()
    });
    list.into_iter().next_back().unwrap_or_default()
}

#[test]
fn placeholders_find_their_arguments() {
    for (source, expected) in [
        (
            r#"format!("a {} {1:?} {0}", x, y)"#,
            "a [x Display] [y Debug] [x Display]",
        ),
        (
            r#"format!("{n:x} {}", x, n = y)"#,
            "[y LowerHex] [x Display]",
        ),
        (r#"println!("{{{x}}}")"#, "{[x Display]}"),
        (
            r#"write!(out, "{:>1$} {:.*}", x, w, p)"#,
            "[x Display] [p Display]",
        ),
        (r##"panic!(r#"no "{x:?}""#)"##, r#"no "[x Debug]""#),
        (r#"assert!(x > 1, "{x} is small")"#, "[x Display] is small"),
        (
            r#"assert_eq!(x, y, "{} differs", z)"#,
            "[z Display] differs",
        ),
        (r#"anyhow::ensure!(x, "bad\n\t{y}")"#, "bad\n\t[y Display]"),
        (r#"format!(concat!("a", "{}"), x)"#, "a[x Display]"),
        (
            r#"log::info!(target: "net", "got {x:?} {}", y.z)"#,
            "got [x Debug] [y.z Display]",
        ),
        (r#"log!(Level::Info, "got {x}")"#, "got [x Display]"),
        (
            r#"tracing::warn!(%user, id = ?x, "late {}", y)"#,
            "late [y Display]",
        ),
        (r#"info!({ a = 1, ?b }, "late {c}")"#, "late [c Display]"),
        (r#"info!(log, "hi {}", x; "key" => %y)"#, "hi [x Display]"),
        (r#"info!(a = 1, b:? = x; "hi {}", y)"#, "hi [y Display]"),
        (
            r#"defmt::info!("{=u8} {=?}", x, y)"#,
            "[x Display] [y Debug]",
        ),
        (r#"info_span!("request", id = %x)"#, "request"),
    ] {
        assert_eq!(shown(source).as_deref(), Some(expected), "{source}");
    }
}

#[test]
fn what_is_no_format_string_is_left_alone() {
    for source in [
        "panic!(x)",
        r#"format!("{} {}", x)"#,
        r#"format!("{", x)"#,
        r#"vec!["{}"]"#,
        r#"assert!("{}".is_empty())"#,
        r#"write!(out)"#,
        r#"info!(x)"#,
    ] {
        assert_eq!(shown(source), None, "{source}");
    }
}

#[test]
fn what_a_string_names_itself_is_a_local_or_a_path_at_its_place() {
    let kinds = each_call(
        r#"let user = f(); println!("{user} {user:?} {LIMIT:w$}\n", w = 3);"#,
        |view, call| {
            let kinds = call.args.iter().map(|arg| match &view.expr(*arg).kind {
                ExprKind::Local(local) => format!("local {}", view.body.local(*local).name),
                ExprKind::Path(path) => format!("path {}", path.last().name),
                _ => "other".to_owned(),
            });
            let texts = (0..call.args.len()).map(|arg| text(view, call, arg));
            kinds.zip(texts).collect::<Vec<_>>()
        },
    );
    let found: Vec<(&str, &str)> = kinds[0][1..]
        .iter()
        .map(|(kind, text)| (kind.as_str(), text.as_str()))
        .collect();
    assert_eq!(
        found,
        [
            ("other", "3"),
            ("local user", "user"),
            ("path LIMIT", "LIMIT")
        ]
    );
}

#[test]
fn each_argument_knows_how_it_is_shown() {
    use Trait::*;
    let own = |list: &[(&str, Option<Trait>)]| -> Vec<(String, Option<Trait>)> {
        list.iter()
            .map(|(text, shown)| ((*text).to_owned(), *shown))
            .collect()
    };
    for (source, expected) in [
        (
            r#"event!(target: "t", Level::INFO, user.id = 1, %name, ?x.y, z, "m {}", w)"#,
            own(&[
                ("\"t\"", None),
                ("Level::INFO", None),
                ("1", Some(Other)),
                ("name", Some(Display)),
                ("x.y", Some(Debug)),
                ("z", Some(Other)),
                ("\"m {}\"", None),
                ("w", Some(Display)),
            ]),
        ),
        (
            r#"span!(Level::INFO, "work", id, ?x)"#,
            own(&[
                ("Level::INFO", None),
                ("\"work\"", None),
                ("id", Some(Other)),
                ("x", Some(Debug)),
            ]),
        ),
        ("dbg!(x, y)", own(&[("x", Some(Debug)), ("y", Some(Debug))])),
        (
            "assert_eq!(x, y)",
            own(&[("x", Some(Debug)), ("y", Some(Debug))]),
        ),
        ("assert!(x)", own(&[("x", None)])),
        ("anyhow!(x)", own(&[("x", Some(Display))])),
        (
            r#"format!("{0} {0:?} {1:2$}", x, y, w)"#,
            own(&[
                ("\"{0} {0:?} {1:2$}\"", None),
                ("x", Some(Debug)),
                ("y", Some(Display)),
                ("w", None),
            ]),
        ),
        (
            r#"error!(log, "m"; "k" => %x)"#,
            own(&[
                ("log", Some(Other)),
                ("\"m\"", None),
                ("\"k\"", None),
                ("x", Some(Display)),
            ]),
        ),
    ] {
        assert_eq!(traits(source), expected, "{source}");
    }
}

#[test]
fn ten_thousand_arguments_and_placeholders_end() {
    let many = 10_000;
    let names: String = (0..many).map(|at| format!("{{a{at}}}")).collect();
    let values = "x,".repeat(many);
    let source = format!("println!(\"{names}{}\", {values})", "{}".repeat(many));
    let calls = each_call(&source, |_, call| (call.args.len(), call.format.is_some()));
    assert_eq!(calls, [(2 * many + 1, true)]);
}
