//! The surface of the product: where something comes in, where something goes out, how it is updated and set up, and which
//! data is inside, declared or only found.

mod closure;
mod edit;
mod found;
mod given_out;
mod names;

use super::Model;
use super::place::{FileId, Place};
use super::promise::Promises;
use super::syntax::{ItemId, ItemKind, Meta};
use super::view::ItemView;

pub use edit::attribute_above;
pub(crate) use found::{connects, entry};

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
    /// A configuration with a default.
    SecureDefault,
    /// A step of a software update.
    Update,
    /// A use of cryptography that is named.
    Crypto,
}

impl Part {
    /// All of them, in the order of the inventory.
    pub const ALL: [Self; 7] = [
        Self::EntryPoint,
        Self::Outbound,
        Self::Secret,
        Self::PersonalData,
        Self::SecureDefault,
        Self::Update,
        Self::Crypto,
    ];

    /// The attribute that declares it.
    pub fn attribute(self) -> &'static str {
        match self {
            Self::EntryPoint => "entry_point",
            Self::Outbound => "outbound",
            Self::Secret => "secret",
            Self::PersonalData => "personal_data",
            Self::SecureDefault => "secure_default",
            Self::Update => "update",
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
    /// What stands, or should stand, between the parentheses of the attribute.
    pub args: String,
    /// Whether it is a closure in the item, on which no attribute can stand: a comment on the line above declares it.
    pub closure: bool,
}

/// A part of the surface that is not declared, and the edits that declare it.
#[derive(Debug, Clone)]
pub struct Undeclared {
    /// What was found.
    pub spot: Spot,
    /// What is written to declare it; nothing where it cannot be.
    pub edits: Vec<(Place, String)>,
    /// Whether those words are true as they are written, with nothing left for people to fill in.
    pub whole: bool,
}

impl Model<'_> {
    /// The surface of a package, or of all of them: what is declared first, then what is found beside it; `more` is what
    /// was found by other means.
    pub fn surface(&self, package: Option<usize>, more: Vec<Spot>) -> Vec<Spot> {
        let promises = self.promises();
        let wanted = |file: FileId| {
            let file = self.file(file);
            file.ships() && (package.is_none() || file.package == package)
        };
        let mut out = Vec::new();
        for part in Part::ALL {
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
                let given_out = match part {
                    Part::Secret => self.given_out(promise.item),
                    _ => Vec::new(),
                };
                let args: Vec<String> = args.chain(fields).chain(given_out).collect();
                out.push(Spot {
                    part,
                    detail: args.join("; "),
                    item: promise.item,
                    place: promise.place,
                    declared: true,
                    args: String::new(),
                    closure: false,
                });
            }
        }
        let mut more = more;
        more.retain(|spot| wanted(spot.item.0));
        for file in self.files.iter().filter(|file| wanted(file.id)) {
            let mut found = Vec::new();
            self.surface_of(file, &mut found);
            found.extend(more.extract_if(.., |spot| spot.item.0 == file.id));
            found.sort_by_key(|spot| spot.place);
            // One entry for one item and word: the rest follows from the declaration. Closures are told apart.
            for mut spot in found {
                let known = out.iter().any(|other: &Spot| {
                    let same = other.closure == spot.closure
                        && (!spot.closure || other.place == spot.place);
                    other.item == spot.item && other.part == spot.part && same
                });
                if known || is_declared(self, &promises, &spot) {
                    continue;
                }
                if spot.closure
                    && let Some(said) = self.said_of_closure(&spot)
                {
                    spot.declared = true;
                    spot.detail = said;
                }
                out.push(spot);
            }
        }
        out
    }

    /// What packages have of a part of the surface and do not declare. Who declares nothing at all has not begun to, and
    /// is left alone: the inventory of the surface is for them.
    pub fn undeclared(&self, part: Part, more: &[Spot]) -> Vec<Undeclared> {
        let promises = self.promises();
        let begun = |package: &usize| promises.in_package(self, Some(*package));
        let mut out = Vec::new();
        for package in (0..self.snapshot.packages.len()).filter(begun) {
            let found = self.surface(Some(package), more.to_vec()).into_iter();
            for spot in found.filter(|spot| spot.part == part && !spot.declared) {
                out.push(self.not_declared(spot));
            }
        }
        out
    }

    /// What was found and is not declared, with the edits that declare it.
    pub fn not_declared(&self, spot: Spot) -> Undeclared {
        let edits = self.declaring(&spot);
        let whole = self.is_whole(&spot);
        Undeclared { spot, edits, whole }
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
