//! The surface of the product: where something comes in, where something goes out, and which data is inside, declared
//! or only found.

use super::place::{FileId, Place};
use super::promise::Promises;
use super::sensitive::{Sensitive, class_of};
use super::syntax::{BodyOwner, Field, FnItem, ItemId, ItemKind, Meta, MetaValue};
use super::view::{Call, ItemView};
use super::{File, Model};

/// What a part of the surface is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Part {
    /// Something outside reaches the product.
    EntryPoint,
    /// The product reaches something outside.
    Outbound,
    /// A type with secrets in it.
    Secret,
    /// A type with personal data in it.
    PersonalData,
    /// A use of cryptography that is named.
    Crypto,
}

impl Part {
    /// The attribute that declares it.
    pub fn attribute(self) -> &'static str {
        match self {
            Self::EntryPoint => "entry_point",
            Self::Outbound => "outbound",
            Self::Secret => "secret",
            Self::PersonalData => "personal_data",
            Self::Crypto => "crypto",
        }
    }
}

/// One part of the surface.
#[derive(Debug, Clone)]
pub struct Spot {
    /// What it is.
    pub part: Part,
    /// What kind of it: `http`, `ffi`, a field.
    pub detail: String,
    /// The item that declares it, or should.
    pub item: (FileId, ItemId),
    /// Where it was found, or is declared.
    pub place: Place,
    /// Whether it is declared.
    pub declared: bool,
}

impl Model<'_> {
    /// The surface of a package, or of all of them: what is declared first, then what is found beside it.
    pub fn surface(&self, package: Option<usize>) -> Vec<Spot> {
        let promises = self.promises();
        let wanted = |file: FileId| {
            let file = self.file(file);
            file.ships() && (package.is_none() || file.package == package)
        };
        let mut out = Vec::new();
        let parts = [
            Part::EntryPoint,
            Part::Outbound,
            Part::Secret,
            Part::PersonalData,
            Part::Crypto,
        ];
        for part in parts {
            for promise in promises
                .of(part.attribute())
                .filter(|promise| wanted(promise.item.0))
            {
                let args = promise.args.iter().map(|arg| match arg.key.as_str() {
                    "" => arg.value.clone(),
                    key => format!("{key}: {}", arg.value),
                });
                let fields = self
                    .item_view(promise.item)
                    .into_iter()
                    .flat_map(classified);
                let args: Vec<String> = args.chain(fields).collect();
                out.push(Spot {
                    part,
                    detail: args.join("; "),
                    item: promise.item,
                    place: promise.place,
                    declared: true,
                });
            }
        }
        for file in self.files.iter().filter(|file| wanted(file.id)) {
            let mut found = Vec::new();
            self.surface_of(file, &mut found);
            found.sort_by_key(|spot| spot.place);
            // One entry for one item and word: the rest follows from the declaration.
            for spot in found {
                let known = out
                    .iter()
                    .any(|other: &Spot| other.item == spot.item && other.part == spot.part);
                if !known && !is_declared(self, &promises, &spot) {
                    out.push(spot);
                }
            }
        }
        out
    }

    fn surface_of(&self, file: &File, out: &mut Vec<Spot>) {
        for view in self.items(file).filter(|view| !view.item.test) {
            let spot = |part, detail: String, place| Spot {
                part,
                detail,
                item: (file.id, view.id),
                place,
                declared: false,
            };
            match &view.item.kind {
                ItemKind::Fn(function) => {
                    if let Some(kind) = way_in(&view, function) {
                        out.push(spot(
                            Part::EntryPoint,
                            kind,
                            view.place(view.item.name_span),
                        ));
                    }
                }
                ItemKind::Struct(fields) => {
                    if let Some(field) = fields.iter().find(|field| is_secret(field)) {
                        let detail = format!("field `{}`", field.name);
                        out.push(spot(Part::Secret, detail, view.place(view.item.name_span)));
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
                let (part, detail) = if call.listener().is_some() {
                    (Part::EntryPoint, "a listener")
                } else if connects(&call) {
                    (Part::Outbound, "a connection")
                } else {
                    continue;
                };
                out.push(Spot {
                    part,
                    detail: detail.to_owned(),
                    item: (file.id, owner),
                    place: call.place,
                    declared: false,
                });
            }
        }
    }
}

/// What the fields of a type with personal data say of themselves.
fn classified(view: ItemView<'_>) -> Vec<String> {
    let ItemKind::Struct(fields) = &view.item.kind else {
        return Vec::new();
    };
    let words = fields.iter().filter_map(|field| {
        let attr = field.attrs.iter().find(|attr| attr.meta.is(&["cra"]))?;
        let said: Vec<&str> = attr.meta.list().iter().filter_map(Meta::string).collect();
        (!said.is_empty()).then(|| format!("{}: {}", field.name, said.join(", ")))
    });
    words.collect()
}

/// Whether the item, or the `impl` around it, says so itself. A handler that asks for a proof is no declaration.
fn is_declared(model: &Model<'_>, promises: &Promises, spot: &Spot) -> bool {
    let word = spot.part.attribute();
    let around = model.item_view(spot.item).and_then(|view| view.item.parent);
    // A field of a type that is a secret itself needs no second word; a type with personal data is declared as such.
    let other = spot.part == Part::Secret && promises.has(spot.item, "personal_data");
    promises.has(spot.item, word)
        || other
        || around.is_some_and(|around| promises.has((spot.item.0, around), word))
}

/// How something outside calls a function: as a foreign function, or as a handler with an attribute that names a route.
fn way_in(view: &ItemView<'_>, function: &FnItem) -> Option<String> {
    const METHODS: &[&str] = &[
        "get", "post", "put", "delete", "patch", "head", "options", "route",
    ];
    let exported = view
        .item
        .attrs
        .iter()
        .any(|attr| attr.meta.mentions("no_mangle") || attr.meta.mentions("export_name"));
    if exported && function.abi.is_some() && function.body.is_some() {
        return Some("ffi".to_owned());
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
        Some(
            format!("http {}", route.unwrap_or_default())
                .trim_end()
                .to_owned(),
        )
    })
}

/// Whether a field is named like a secret, and has no type of its own that could be marked.
fn is_secret(field: &Field) -> bool {
    let plain = ["String", "Vec", "Option", "str", "Box", "Arc"];
    let class = class_of(field.name.as_str());
    let of_text = field
        .ty
        .as_path()
        .is_some_and(|path| plain.contains(&path.last().name.as_str()));
    matches!(class, Some(Sensitive::Password | Sensitive::Key)) && of_text
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

fn connects(call: &Call<'_>) -> bool {
    call.is_any(CONNECTS)
}

/// A text that goes above an item to declare it: an attribute where the package has the macros, a comment elsewhere.
pub fn declaration(model: &Model<'_>, spot: &Spot, words: &str) -> Option<(Place, String)> {
    let view = model.item_view(spot.item)?;
    let first = view.item.attrs.first().map(|attr| attr.span.start);
    let start = first
        .unwrap_or(view.item.span.start)
        .min(view.item.span.start);
    let line = view.file.lines.line(start);
    let begin = view.file.lines.line_range(&view.file.text, line).start;
    let start_at = start as usize;
    let indent = view.file.text.get(begin..start_at)?;
    // Something else stands before it on the line, or it was written by a macro.
    if !indent.trim().is_empty() || view.tree.is_expanded(view.item.span) {
        return None;
    }
    let attribute = model.promises().all().iter().any(|promise| {
        let file = model.file(promise.item.0);
        file.package == view.file.package && promise.compiled
    });
    let written = if attribute {
        format!("#[cra::{words}]\n{indent}")
    } else {
        format!("// cra: {words}\n{indent}")
    };
    let mut span = view.item.span;
    span.start = start;
    span.end = start;
    Some((view.place(span), written))
}
