//! Which row of what is known speaks of a call.

use super::Walk;
use super::call::last;
use super::usual::COMMON;
use crate::flow::api::Api;
use crate::flow::knowledge::{knowledge, krate};
use crate::model::name::Name;
use crate::model::syntax::{ExprId, ExprKind};
use crate::model::ty::Ty;

impl<'m> Walk<'_, 'm> {
    /// The row that speaks of what is called.
    pub(super) fn row(
        &self,
        paths: &[Name],
        name: Name,
        receiver: Option<ExprId>,
    ) -> Option<&'static Api> {
        let declared = &self.analysis.declared;
        if let Some(column) = self.column(name, receiver) {
            return Some(column);
        }
        let unknown = receiver.is_some_and(|receiver| self.ty(receiver).is_unknown());
        let found = paths
            .iter()
            .filter(|path| {
                !unknown || !COMMON.contains(&name.as_str()) || names_trait(path.as_str())
            })
            .find_map(|path| declared.api(*path));
        if found.is_some() {
            return found;
        }
        // Of a known type of another crate that no row speaks of.
        if let Some(receiver) = receiver {
            let ty = self.ty(receiver).peel_refs();
            if !ty.is_unknown() && !paths.is_empty() {
                // Methods that a library's macros make are not in its text.
                let library = ty.path().map_or("", |path| krate(path.as_str()));
                // Others have many types with methods of the same names.
                let one = !matches!(library, "std" | "tokio" | "async_std" | "futures");
                return declared
                    .named(name.as_str())
                    .find(|api| one && api.krate() == library && names_trait(api.path));
            }
        } else if !paths.is_empty() {
            return None;
        }
        receiver?;
        let rows = || declared.named(name.as_str());
        // `value.ok()` is no call of `futures::future::ok` nor of `tonic::Status::ok`.
        let of_type = |api: &Api| {
            let owner = api.path.rsplit("::").nth(1).unwrap_or_default();
            owner.starts_with(char::is_uppercase) && name != "ok"
        };
        // What comes out of a channel that is made here is what is sent into it.
        let own = receiver.and_then(|receiver| self.target(receiver));
        let own = own.is_some_and(|(own, _)| self.state.is_shared(own.local));
        let usable = |api: &&'static Api| {
            api.krate() != "std"
                && (!own || api.sources.is_empty())
                && of_type(api)
                && !COMMON.contains(&name.as_str())
                && self.view.model.may_use(self.view.file.id, api.krate())
        };
        rows().find(usable).or_else(|| {
            // What std's methods of this name do with what they are given, whoever has them.
            rows().find(|api| {
                api.krate() == "std"
                    && api.flows.is_some()
                    && api.sinks.is_empty()
                    && api.sources.is_empty()
            })
        })
    }

    /// The methods of the workspace that may be meant by a name nothing else is known to have.
    pub(super) fn own_by_name(
        &self,
        method: Name,
        args: usize,
    ) -> Vec<(crate::model::place::FileId, crate::model::syntax::ItemId)> {
        let program = &self.analysis.program;
        let Some(found) = program.by_name.get(&method) else {
            return Vec::new();
        };
        if found.len() > 3
            || !knowledge().named(method.as_str()).is_empty()
            || COMMON.contains(&method.as_str())
        {
            return Vec::new();
        }
        found
            .iter()
            .map(|at| &program.functions[*at])
            .filter(|function| function.signature.params.len() == args)
            .map(|function| function.id)
            .collect()
    }

    /// Whether a call asks a table in a static of the program for what belongs to a key. Other statics may well do
    /// something with what `get` is given: a client sends a request.
    pub(super) fn looks_up(&self, name: Name, receiver: Option<ExprId>) -> bool {
        let Some(receiver) = receiver else {
            return false;
        };
        let is_map = |ty: Ty| {
            let path = ty.peel_refs().path();
            path.is_some_and(|path| last(path.as_str()).ends_with("Map"))
        };
        let ty = self.ty(receiver).peel_refs();
        matches!(&self.view.expr(receiver).kind, ExprKind::Path(path)
            if path.last().name.as_str().starts_with(char::is_uppercase))
            && matches!(name.as_str(), "get" | "get_key_value" | "get_entry")
            // `LazyLock<HashMap<…>>` too.
            && (is_map(ty) || ty.args().iter().copied().any(is_map))
    }

    /// `insert_header((name, value))` is what `header(name, value)` is.
    pub(super) fn header_pair(
        &self,
        paths: &[Name],
        name: Name,
        args: &[ExprId],
    ) -> Option<(Option<&'static Api>, &'m [ExprId])> {
        let [pair] = args else {
            return None;
        };
        if !matches!(name.as_str(), "insert_header" | "append_header") {
            return None;
        }
        let ExprKind::Tuple(pair) = &self.view.expr(*pair).kind else {
            return None;
        };
        let (owner, _) = paths.first()?.as_str().rsplit_once("::")?;
        let api = knowledge().api(Name::new(&format!("{owner}::header")))?;
        (pair.len() == 2).then_some((Some(api), &**pair))
    }

    /// What a method of a column does, whose type a macro of diesel makes: nothing else is known of it.
    fn column(&self, name: Name, receiver: Option<ExprId>) -> Option<&'static Api> {
        let ExprKind::Path(path) = &self.view.expr(receiver?).kind else {
            return None;
        };
        let is_column = path.segments.len() > 1
            && self.ty(receiver?).is_unknown()
            && self.view.model.may_use(self.view.file.id, "diesel");
        let method = Name::new(&format!("diesel::ExpressionMethods::{name}"));
        is_column.then(|| knowledge().api(method)).flatten()
    }
}

/// Whether a function writes its arguments as serde has them.
pub(super) fn serializes(paths: &[Name]) -> bool {
    let is = |path: &Name| {
        let (owner, function) = path.as_str().rsplit_once("::").unwrap_or_default();
        let library = path.as_str().split("::").next().unwrap_or_default();
        match library {
            "serde_json" | "serde_yaml" | "serde_yml" | "toml" | "ron" | "rmp_serde"
            | "postcard" | "serde_urlencoded" | "simd_json" | "sonic_rs" => {
                function.starts_with("to_")
            }
            "bincode" => function.starts_with("serialize") || function.starts_with("encode"),
            "ciborium" => function == "into_writer",
            "reqwest" => {
                owner.ends_with("RequestBuilder") && matches!(function, "json" | "form" | "query")
            }
            "ureq" | "awc" => matches!(function, "send_json" | "send_form" | "query"),
            "surf" => matches!(function, "body_json" | "body_form" | "query"),
            "attohttpc" => matches!(function, "json" | "json_streaming" | "form"),
            "minreq" => function == "with_json",
            "actix_web" => owner.ends_with("HttpResponseBuilder") && function == "json",
            _ => false,
        }
    };
    paths.iter().any(is)
}

/// Whether a function of a database stores its arguments as serde has them.
pub(super) fn stores(paths: &[Name]) -> bool {
    paths.iter().any(|path| {
        let library = path.as_str().split("::").next().unwrap_or_default();
        let function = last(path.as_str());
        match library {
            "mongodb" | "bson" => matches!(
                function,
                "insert_one"
                    | "insert_many"
                    | "replace_one"
                    | "find_one_and_replace"
                    | "to_document"
                    | "to_bson"
                    | "to_raw_document_buf"
            ),
            "serde_dynamo" => matches!(function, "to_item" | "to_attribute_value"),
            "surrealdb" => matches!(function, "content" | "merge"),
            _ => false,
        }
    })
}

/// Whether a method is named by what is called like a trait: of a receiver of which nothing is known, the types in
/// scope say nothing.
fn names_trait(path: &str) -> bool {
    let owner = path.rsplit_once("::").map_or("", |(owner, _)| last(owner));
    owner.ends_with("Ext")
        || matches!(
            owner,
            "Read"
                | "Write"
                | "BufRead"
                | "Seek"
                | "Iterator"
                | "Executor"
                | "Queryable"
                | "Commands"
                | "AsyncCommands"
                | "Digest"
                | "Update"
                | "Mac"
                | "KeyInit"
                | "KeyIvInit"
                | "Aead"
                | "AeadInPlace"
                | "Rng"
                | "RngCore"
                | "SeedableRng"
                | "RunQueryDsl"
                | "ConnectionTrait"
                | "Filter"
                | "StreamCipher"
                | "PasswordHasher"
                | "Transport"
        )
}
