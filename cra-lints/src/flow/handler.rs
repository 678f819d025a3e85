//! Which functions handle requests, as their attributes, their answers and their parameters show.

use super::knowledge::{knowledge, krate, last};
use crate::model::syntax::{FnItem, Item, Param, Type, TypeKind};
use crate::model::view::BodyView;

/// How a function handles requests.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Handler {
    /// Not at all, as far as reading tells.
    No,
    /// Its parameters are made from the request by their types.
    Extractors,
    /// Plain parameters too are filled from the request.
    Plain,
}

/// Whether an attribute makes a function a request handler.
pub(super) fn by_attribute(view: &BodyView<'_>, item: &Item) -> Handler {
    let mut out = Handler::No;
    for attr in &item.attrs {
        let Some(path) = &attr.meta.path else {
            continue;
        };
        let Some(named) = view.resolve(path) else {
            continue;
        };
        let facts = std::iter::once(named.path).chain(named.others);
        for fact in facts.filter_map(|path| knowledge().attribute(path)) {
            out = out.max(if fact.plain {
                Handler::Plain
            } else {
                Handler::Extractors
            });
        }
    }
    out
}

/// Whether a function answers requests by what it returns: `impl IntoResponse`, `Html<String>`, `HttpResponse`.
pub(super) fn by_answer(view: &BodyView<'_>, signature: &FnItem) -> Handler {
    fn answers(ty: &Type) -> bool {
        match &ty.kind {
            TypeKind::Impl(bounds) => bounds
                .iter()
                .any(|bound| matches!(bound.last().name.as_str(), "IntoResponse" | "Responder")),
            TypeKind::Path(path) => match path.last().name.as_str() {
                "Html" | "HttpResponse" => true,
                "Result" | "Option" => path.last().args.first().is_some_and(answers),
                _ => false,
            },
            TypeKind::Tuple(parts) => parts.iter().any(answers),
            _ => false,
        }
    }
    let serves = ["axum", "actix_web", "poem", "salvo", "ntex"]
        .iter()
        .any(|krate| view.model.may_use(view.file.id, krate));
    if serves
        && signature.async_
        && !signature.has_self
        && signature.ret.as_ref().is_some_and(answers)
    {
        Handler::Extractors
    } else {
        Handler::No
    }
}

/// What servers fill the parameters of their handlers from.
const EXTRACTORS: &[&str] = &[
    "State",
    "Extension",
    "Data",
    "Query",
    "Path",
    "Json",
    "Form",
    "Multipart",
    "TypedHeader",
    "ConnectInfo",
    "OriginalUri",
    "CookieJar",
];

/// Whether a function is one that a server calls, because it takes what only a server gives: `State(db): State<Pool>`.
pub(super) fn by_parameters(view: &BodyView<'_>, signature: &FnItem) -> Handler {
    let extracts = |ty: &Type| {
        let named = ty.as_path().and_then(|path| view.resolve(path));
        named.is_some_and(|named| {
            let mut names = std::iter::once(named.path).chain(named.others);
            names.any(|name| {
                let server = ["axum", "axum_extra", "actix_web", "poem", "ntex"];
                server.contains(&krate(name.as_str())) && EXTRACTORS.contains(&last(name.as_str()))
            })
        })
    };
    let takes = signature.async_ && !signature.has_self;
    match takes && signature.params.iter().any(|param| extracts(&param.ty)) {
        true => Handler::Extractors,
        false => Handler::No,
    }
}

/// Whether a function looks like a handler of axum that some router takes: nobody calls it, it takes whole parts of a
/// request and nothing else, and answers with a status or stands `among` handlers:
/// `async fn notify(headers: HeaderMap, body: String) -> StatusCode`.
///
/// To be asked of functions that nobody in the program calls: a helper may have the same signature.
pub(super) fn by_whole_parts(view: &BodyView<'_>, signature: &FnItem, among: bool) -> Handler {
    let is_one_of = |param: &Param, names: &[&str]| {
        let path = param.ty.as_path();
        path.is_some_and(|path| names.contains(&path.last().name.as_str()))
    };
    let Some((last, before)) = signature.params.split_last() else {
        return Handler::No;
    };
    // A body is taken once, and last.
    let takes = before.iter().all(|param| is_one_of(param, HEADS))
        && (is_one_of(last, HEADS) || is_one_of(last, BODIES));
    let answer = signature.ret.as_ref();
    // Somebody who asks another server is no handler, whatever stands around.
    let asks = answer.is_some_and(|ret| names_client(view, ret));
    let by_address = |param: &Param| is_one_of(param, &["Uri"]);
    let among = among && !asks && !signature.params.iter().any(by_address);
    let answers = among || answer.is_some_and(|ret| has_status(view, ret));
    if signature.async_
        && !signature.has_self
        && takes
        && answers
        && view.model.may_use(view.file.id, "axum")
    {
        Handler::Extractors
    } else {
        Handler::No
    }
}

/// What axum fills with parts of a request's head as they are.
const HEADS: &[&str] = &["HeaderMap", "Uri", "Method"];

/// What it fills with all that is left of the request.
const BODIES: &[&str] = &["Bytes", "String", "Request", "Body"];

/// Whether something of a client of HTTP is in a type.
fn names_client(view: &BodyView<'_>, ty: &Type) -> bool {
    match &ty.kind {
        TypeKind::Path(path) => {
            let named = view.resolve(path);
            named.is_some_and(|named| krate(named.path.as_str()) == "reqwest")
                || path.last().args.iter().any(|arg| names_client(view, arg))
        }
        TypeKind::Tuple(parts) => parts.iter().any(|part| names_client(view, part)),
        _ => false,
    }
}

/// Whether an answer has a server's status in it: `StatusCode`, `(StatusCode, String)`, `Result<String, StatusCode>`. What
/// a client was answered is none.
fn has_status(view: &BodyView<'_>, ty: &Type) -> bool {
    match &ty.kind {
        TypeKind::Path(path) => {
            let last = path.last();
            let server = || {
                let named = view.resolve(path);
                named.is_some_and(|named| matches!(krate(named.path.as_str()), "axum" | "http"))
            };
            last.name == "StatusCode" && server()
                || last.name == "Result" && last.args.iter().any(|arg| has_status(view, arg))
        }
        TypeKind::Tuple(parts) => parts.iter().any(|part| has_status(view, part)),
        _ => false,
    }
}
