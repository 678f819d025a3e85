//! What the surface of the product is made of, found in the code.

use super::edit::BLANK;
use super::names::{is_configuration, is_personal, secure_value};
use super::{Part, Spot};
use crate::model::sensitive::{Sensitive, class_of};
use crate::model::syntax::{BodyOwner, ExprId, ExprKind, Field, FnItem, ItemKind, MetaValue, Type};
use crate::model::view::{BodyView, Call, ItemView};
use crate::model::{File, Model};

impl Model<'_> {
    pub(super) fn surface_of(&self, file: &File, out: &mut Vec<Spot>) {
        for view in self.items(file).filter(|view| !view.item.test) {
            let place = view.place(view.item.name_span);
            let mut spot = |part, detail: String, args: String| {
                out.push(Spot {
                    part,
                    detail,
                    item: (file.id, view.id),
                    place,
                    declared: false,
                    args,
                    closure: false,
                });
            };
            match &view.item.kind {
                ItemKind::Fn(function) => {
                    if let Some((kind, detail)) = way_in(&view, function) {
                        spot(Part::EntryPoint, detail, entry(&view, kind));
                    }
                }
                ItemKind::Struct(fields) => {
                    let named = |field: &Field| format!("field `{}`", field.name);
                    if let Some(field) = fields.iter().find(|field| is_secret(field)) {
                        spot(Part::Secret, named(field), String::new());
                    }
                    let personal = fields
                        .iter()
                        .find(|field| is_personal(field.name.as_str()) && is_plain(&field.ty));
                    if let Some(field) = personal.filter(|_| is_stored(&view)) {
                        let args = format!("category = \"{BLANK}\"");
                        spot(Part::PersonalData, named(field), args);
                    }
                    if is_configuration(view.item.name.as_str()) && has_default(self, &view) {
                        let conditions = conditions(fields);
                        if !conditions.is_empty() {
                            let detail = format!("default of `{}`", view.item.name);
                            spot(Part::SecureDefault, detail, conditions);
                        }
                    }
                }
                _ => {}
            }
        }
        for body in self.bodies(file).filter(|body| !body.is_test()) {
            let BodyOwner::Item(owner) = body.body.owner else {
                continue;
            };
            for call in body.calls() {
                let mut spot = |item, place, part, detail: &str, args: String| {
                    out.push(Spot {
                        part,
                        detail: detail.to_owned(),
                        item,
                        place,
                        declared: false,
                        args,
                        closure: false,
                    });
                };
                let here = (file.id, owner);
                if call.listener().is_some() {
                    let args = "kind = \"socket\", auth = \"none\"".to_owned();
                    spot(here, call.place, Part::EntryPoint, "a listener", args);
                } else if connects(&call) {
                    let to = destination(&call).unwrap_or_else(|| BLANK.to_owned());
                    let args = format!("to = \"{to}\", purpose = \"{BLANK}\"");
                    spot(here, call.place, Part::Outbound, "a connection", args);
                } else if let Some(detail) = replaces_program(&call) {
                    let args = "step = \"install\"".to_owned();
                    spot(here, call.place, Part::Update, detail, args);
                }
            }
        }
    }
}

/// The words that declare a way in: one that asks for a proof says so.
pub(crate) fn entry(view: &ItemView<'_>, kind: &str) -> String {
    let promises = view.model.promises();
    let auth = match promises.has((view.file.id, view.id), "requires") {
        true => "required",
        false => "none",
    };
    format!("kind = \"{kind}\", auth = \"{auth}\"")
}

/// Names of the methods of HTTP, as attributes and as functions that take a handler.
const METHODS: &[&str] = &[
    "get", "post", "put", "delete", "patch", "head", "options", "route",
];

/// How something outside calls a function: as a foreign function, or as a handler with an attribute that names a route.
/// The kind, and the kind with the route.
fn way_in(view: &ItemView<'_>, function: &FnItem) -> Option<(&'static str, String)> {
    let exported = view
        .item
        .attrs
        .iter()
        .any(|attr| attr.meta.mentions("no_mangle") || attr.meta.mentions("export_name"));
    if exported && function.abi.is_some() && function.body.is_some() {
        return Some(("ffi", "ffi".to_owned()));
    }
    view.item.attrs.iter().find_map(|attr| {
        let path = attr.meta.path.as_ref()?;
        if !METHODS.contains(&path.last().name.as_str()) {
            return None;
        }
        let found = view.model.resolve(view.file.id, path)?;
        if !matches!(found.krate(), "actix_web" | "rocket") {
            return None;
        }
        let route = match &attr.meta.value {
            MetaValue::List(list) => list.first().and_then(|first| first.string()),
            _ => None,
        };
        let detail = format!("http {}", route.unwrap_or_default());
        Some(("http", detail.trim_end().to_owned()))
    })
}

/// Whether a type has nothing of its own that could be marked.
fn is_plain(ty: &Type) -> bool {
    const PLAIN: &[&str] = &[
        "String", "Vec", "Option", "str", "Box", "Arc", "Cow", "f32", "f64", "u32", "u64",
    ];
    ty.as_path()
        .is_some_and(|path| PLAIN.contains(&path.last().name.as_str()))
}

/// Whether a field is named like a secret, and has no type of its own that could be marked.
fn is_secret(field: &Field) -> bool {
    let class = class_of(field.name.as_str());
    matches!(class, Some(Sensitive::Password | Sensitive::Key)) && is_plain(&field.ty)
}

/// Derives of types whose values are written to files, databases and messages.
const STORES: &[&str] = &[
    "Serialize",
    "FromRow",
    "Queryable",
    "Insertable",
    "Selectable",
    "AsChangeset",
    "DeriveEntityModel",
    "Encode",
    "Archive",
    "BorshSerialize",
];

fn is_stored(view: &ItemView<'_>) -> bool {
    derives(view, STORES)
}

fn derives(view: &ItemView<'_>, names: &[&str]) -> bool {
    let derives = view
        .item
        .attrs
        .iter()
        .filter(|attr| attr.meta.is(&["derive"]));
    derives
        .flat_map(|attr| attr.meta.list())
        .filter_map(|meta| meta.path.as_ref())
        .any(|path| names.contains(&path.last().name.as_str()))
}

/// Whether a type has a `Default`, derived or in its file.
fn has_default(model: &Model<'_>, view: &ItemView<'_>) -> bool {
    let by_hand = |other: ItemView<'_>| match &other.item.kind {
        ItemKind::Impl(block) => {
            let is_default = block
                .trait_
                .as_ref()
                .is_some_and(|path| path.last().name == "Default");
            let same = block.self_ty.as_path();
            is_default && same.is_some_and(|path| path.last().name == view.item.name)
        }
        _ => false,
    };
    derives(view, &["Default"]) || model.items(view.file).any(by_hand)
}

/// The settings that must be on or off for the product to be secure, as conditions.
fn conditions(fields: &[Field]) -> String {
    let conditions = fields.iter().filter_map(|field| {
        let is_bool = field.ty.as_path().is_some_and(|path| path.is(&["bool"]));
        let secure = secure_value(field.name.as_str()).filter(|_| is_bool)?;
        Some(match secure {
            true => field.name.to_string(),
            false => format!("!{}", field.name),
        })
    });
    conditions.collect::<Vec<_>>().join(", ")
}

/// Functions that open a connection.
const CONNECTS: &[&str] = &[
    "std::net::TcpStream::connect",
    "std::net::TcpStream::connect_timeout",
    "tokio::net::TcpStream::connect",
    "async_std::net::TcpStream::connect",
    "reqwest::get",
    "reqwest::blocking::get",
    "reqwest::Client::execute",
    "reqwest::RequestBuilder::send",
    "reqwest::blocking::RequestBuilder::send",
    "ureq::get",
    "ureq::post",
    "ureq::put",
    "ureq::delete",
    "ureq::request",
    "minreq::get",
    "minreq::post",
    "tokio_tungstenite::connect_async",
    "tungstenite::connect",
];

/// Whether a call opens a connection.
pub(crate) fn connects(call: &Call<'_>) -> bool {
    call.is_any(CONNECTS)
}

/// The host that a connection goes to, when it is written there.
fn destination(call: &Call<'_>) -> Option<String> {
    let text = call.view.str(call.arg(0)?)?;
    let rest = text
        .split_once("://")
        .map_or(text.as_str(), |(_, rest)| rest);
    let host = rest.split(['/', '?', '#']).next()?;
    let host = host.rsplit_once('@').map_or(host, |(_, host)| host);
    let is_host = |c: char| c.is_ascii_alphanumeric() || "-._:[]".contains(c);
    (!host.is_empty() && host.chars().all(is_host)).then(|| host.to_owned())
}

/// Functions that put another program in the place of this one, by library and last names.
const REPLACES: &[(&str, &str, &str)] = &[
    (
        "self_replace",
        "self_replace",
        "the program replaces itself",
    ),
    ("self_update", "update", "the program replaces itself"),
    (
        "self_update",
        "update_extended",
        "the program replaces itself",
    ),
    ("esp_ota", "finalize", "an image of firmware is written"),
    (
        "esp_idf_svc",
        "initiate_update",
        "an image of firmware is written",
    ),
    (
        "embassy_boot",
        "mark_updated",
        "an image of firmware is marked to be started",
    ),
];

/// Functions that write a file, with the argument that is its name.
const WRITES: &[(&str, usize)] = &[
    ("std::fs::write", 0),
    ("std::fs::File::create", 0),
    ("std::fs::rename", 1),
    ("std::fs::copy", 1),
    ("tokio::fs::write", 0),
    ("tokio::fs::File::create", 0),
    ("tokio::fs::rename", 1),
    ("tokio::fs::copy", 1),
];

/// Ends of files that hold firmware.
const IMAGES: &[&str] = &[".bin", ".fw", ".img", ".raucb", ".swu", ".uf2"];

/// What a call does to the program itself: the path by which an update comes in.
fn replaces_program(call: &Call<'_>) -> Option<&'static str> {
    let name = call.name.as_str();
    let by_library = REPLACES
        .iter()
        .find(|(library, known, _)| *known == name && call.may_use(library));
    if let Some((library, _, detail)) = by_library {
        let from = match call.receiver {
            Some(receiver) => call
                .view
                .origin(receiver)
                .is_none_or(|origin| origin.as_str().split("::").next() == Some(*library)),
            None => call.comes_from(library),
        };
        return from.then_some(*detail);
    }
    let (_, at) = WRITES.iter().find(|(path, _)| call.is_any(&[path]))?;
    let target = call.arg(*at)?;
    let image = call.view.str(target).is_some_and(|path| {
        let path = path.to_ascii_lowercase();
        let block = path.starts_with("/dev/mtd") || path.starts_with("/dev/mmcblk");
        block || IMAGES.iter().any(|end| path.ends_with(end))
    });
    if image {
        return Some("an image of firmware is written");
    }
    is_own_program(&call.view, target).then_some("the file of the program is written")
}

/// Whether an expression is `current_exe()`, or a variable with that value.
fn is_own_program(view: &BodyView<'_>, id: ExprId) -> bool {
    let mut id = id;
    for _ in 0..8 {
        id = match &view.expr(id).kind {
            ExprKind::Ref { operand, .. } | ExprKind::Try(operand) => *operand,
            ExprKind::MethodCall { receiver, .. } => *receiver,
            ExprKind::Local(local) => match view.only_value(*local) {
                Some(value) => value,
                None => return false,
            },
            ExprKind::Call { callee, .. } => {
                let ExprKind::Path(path) = &view.expr(*callee).kind else {
                    return false;
                };
                return view
                    .resolve(path)
                    .is_some_and(|found| found.is_any(&["std::env::current_exe"]));
            }
            _ => return false,
        };
    }
    false
}
