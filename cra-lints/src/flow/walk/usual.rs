//! Functions of which nothing is written: what usually comes out of one with such a name.

use super::call::Given;

use super::Walk;
use crate::flow::groups::text_sinks;
use crate::flow::kinds::SinkKind;
use crate::flow::taint::{Origin, Sinks};
use crate::flow::value::Value;
use crate::model::name::Name;
use crate::model::syntax::ExprId;

/// Functions that give what they are given, in the same form or another one.
pub(super) const IDENTITY: &[&str] = &[
    "as_bytes",
    "as_deref",
    "as_deref_mut",
    "as_mut",
    "as_mut_slice",
    "as_ptr",
    "as_ref",
    "as_slice",
    "as_str",
    "borrow",
    "borrow_mut",
    "by_ref",
    "clone",
    "cloned",
    "context",
    "copied",
    "deref",
    "downcast",
    "downcast_mut",
    "downcast_ref",
    "expect",
    "from",
    "from_str",
    "from_string",
    "into",
    "into_client_request",
    "into_boxed_slice",
    "into_boxed_str",
    "into_bytes",
    "into_inner",
    "into_iter",
    "into_owned",
    "into_string",
    "iter",
    "iter_mut",
    "lock",
    "map_err",
    "ok",
    "ok_or",
    "ok_or_else",
    "to_owned",
    "to_string",
    "to_vec",
    "try_from",
    "try_into",
    "unwrap",
    "unwrap_or_default",
    "unwrap_unchecked",
    "with_context",
    "from_slice",
    "from_bytes",
    "as_chunks",
    "leak",
];

/// Functions that turn something into another form in which it can still be read.
pub(super) const CONVERTS: &[&str] = &[
    "bytes",
    "chars",
    "collect",
    "concat",
    "decode",
    "display",
    "encode",
    "encode_utf8",
    "escape_debug",
    "expose_secret",
    "first",
    "format",
    "from_utf8",
    "from_utf8_lossy",
    "get",
    "join",
    "last",
    "lines",
    "next",
    "nth",
    "new",
    "parse",
    "push",
    "push_str",
    "repeat",
    "replace",
    "split",
    "split_at",
    "split_once",
    "split_whitespace",
    "strip_prefix",
    "strip_suffix",
    "take",
    "to_ascii_lowercase",
    "to_be_bytes",
    "to_bytes",
    "to_le_bytes",
    "to_lowercase",
    "to_ne_bytes",
    "to_str",
    "to_string_lossy",
    "to_uppercase",
    "trim",
    "trim_end",
    "trim_start",
    "unwrap_or",
    "unwrap_or_else",
    "with_capacity",
    "secret",
    "fill",
];

/// Names that methods of many types have: without the type they say nothing.
pub(super) const COMMON: &[&str] = &[
    "add",
    "and_then",
    "append",
    "arg",
    "args",
    "body",
    "build",
    "clear",
    "close",
    "commit",
    "connect",
    "create",
    "data",
    "delete",
    "drop",
    "exists",
    "extend",
    "fetch",
    "find",
    "finish",
    "flush",
    "from",
    "get",
    "head",
    "header",
    "init",
    "insert",
    "into",
    "into_client_request",
    "join",
    "len",
    "list",
    "load",
    "log",
    "map",
    "name",
    "new",
    "next",
    "open",
    "options",
    "parse",
    "path",
    "post",
    "push",
    "put",
    "read",
    "remove",
    "render",
    "reserve",
    "reset",
    "resize",
    "run",
    "save",
    "send",
    "set",
    "sign",
    "spawn",
    "start",
    "status",
    "stop",
    "store",
    "text",
    "update",
    "url",
    "value",
    "verify",
    "wait",
    "write",
    "write_all",
    "key",
    "digest",
    "finalize",
    "update_secret",
    "route",
];

impl<'m> Walk<'_, 'm> {
    /// A function of which nothing is known.
    pub(super) fn unknown_call(&mut self, name: Name, given: &Given, args: &[ExprId]) -> Value {
        let receiver = given.receiver.clone();
        if let Some(first) = args.first() {
            self.handed_over(*first, name, &given.args);
        }
        let mut results = Vec::new();
        for function in &given.args {
            if Self::is_callable(function) {
                let param = match name.as_str() {
                    // What each thread has for itself is lent to the function.
                    "with" | "try_with" | "with_borrow" | "with_borrow_mut" => {
                        receiver.without_known()
                    }
                    // These are run for errors only.
                    "map_err" | "inspect_err" | "unwrap_or_else" | "or_else" | "ok_or_else"
                    | "with_context" | "wrap_err_with" => {
                        super::error::error_in(&receiver).unwrap_or_default()
                    }
                    _ => survivors(&receiver),
                };
                if let Some(first) = args.first() {
                    results.push(self.call_value(function, &[param], *first));
                }
            }
        }
        for arg in args {
            self.touched(*arg);
        }
        given.made.borrow_mut().clone_from(&results);
        let mut out = self.usual(name, given);
        // What these functions make is an error, and no part of what there is without one.
        let errors = ["map_err", "ok_or_else", "with_context", "wrap_err_with"];
        if errors.contains(&name.as_str()) {
            return out;
        }
        for result in results {
            out = out.join(&result);
        }
        out
    }

    /// What usually comes out of a function with this name.
    pub(super) fn usual(&self, name: Name, given: &Given) -> Value {
        let word = name.as_str();
        // `lock.read()`: without a buffer nothing is read into one.
        let locks = given.args.is_empty()
            && matches!(
                word,
                "read" | "write" | "try_lock" | "try_read" | "try_write" | "upgradable_read"
            );
        if locks || IDENTITY.contains(&word) {
            let mut out = given.receiver.only_function();
            for arg in &given.args {
                if !Self::is_callable(arg) {
                    out = if out.is_none() {
                        arg.without_known()
                    } else {
                        out
                    };
                }
            }
            return out;
        }
        let all: Vec<&Value> = std::iter::once(&given.receiver)
            .chain(given.args.iter().filter(|arg| !Self::is_callable(arg)))
            .filter(|value| !value.is_none())
            .collect();
        if all.is_empty() {
            return Value::NONE;
        }
        if CONVERTS.contains(&word) {
            let values: Vec<Value> = all.into_iter().cloned().collect();
            return self.mix(&values);
        }
        let mut out = states(&given.receiver);
        // As many as are there already: they were taken in before.
        let counts = word == "len" && given.args.is_empty();
        let computed = self.computed(word, given);
        if !computed.is_none() {
            out = out.join(&computed);
        }
        for value in all {
            let passed = survivors(value);
            if !passed.is_none() {
                out = if out.is_none() {
                    passed
                } else {
                    out.join(&passed)
                };
            }
        }
        match counts {
            true => out.killed(Sinks::of(&[SinkKind::Allocation])),
            false => out,
        }
    }
}

/// What of a value is still there behind a function of which nothing is known.
pub(super) fn survivors(value: &Value) -> Value {
    value.flattened().mapped(&|taint| {
        let mut taint = taint.clone();
        taint.lossy = true;
        taint.origin.survives_unknown_calls().then_some(taint)
    })
}

/// The states of an object that its own methods keep when they give it back.
pub(super) fn states(value: &Value) -> Value {
    value
        .flattened()
        .filtered(&|taint| matches!(taint.origin, Origin::Source(kind) if kind.is_state()))
}

/// Something that can no longer be read: hashed, encrypted, redacted.
pub(super) fn seal(value: &Value) -> Value {
    value
        .filtered(&|taint| !matches!(taint.origin, Origin::Sensitive(_)))
        .flattened()
        .killed(
            Sinks::of(&[
                SinkKind::DatabaseValue,
                SinkKind::FileContent,
                SinkKind::CookieValue,
                SinkKind::SentPlain,
                SinkKind::SentBody,
                SinkKind::WeakHashInput,
                SinkKind::FastHashInput,
                SinkKind::AnyHashInput,
                SinkKind::HashInput,
            ])
            .with(text_sinks())
            .with(Sinks::SEALED),
        )
        .sealed()
}

/// Whether a function makes something that holds what it is given as it is: `Mutex::new(String::new())`.
pub(super) fn wraps(paths: &[Name]) -> bool {
    const WRAPS: &[&str] = &[
        "std::boxed::Box::new",
        "std::cell::RefCell::new",
        "std::rc::Rc::new",
        "std::sync::Arc::new",
        "std::sync::Mutex::new",
        "std::sync::RwLock::new",
        "tokio::sync::Mutex::new",
        "tokio::sync::RwLock::new",
    ];
    paths.iter().any(|path| WRAPS.contains(&path.as_str()))
}
