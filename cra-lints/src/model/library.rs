//! What other crates offer, read from signature text: one item a line, found by path, taken apart only when somebody asks.

mod grammar;
mod krate;
mod lines;

use std::sync::{Arc, LazyLock, OnceLock};

use super::canonical::is_described;
use super::hash::FastMap;
use super::name::Name;
use super::signature::{Implementation, Signature, fill};
use super::ty::{Ty, TyKind};
use crate::snapshot::LibraryInput;
use grammar::Grammar;
pub(crate) use grammar::is_marker;
pub(crate) use krate::{is_primitive, krate_of};
use lines::{Entry, Kind, Lines};

/// The standard library: what is generated from its sources, and before it what those cannot say or say less well.
static STD: LazyLock<Vec<Lines>> = LazyLock::new(|| {
    let texts = [
        include_str!("../../tables/std-extra.sig"),
        include_str!("../../tables/std.sig"),
    ];
    texts.map(|text| Lines::new(text.into())).into()
});

/// The signatures of all libraries that are known.
#[derive(Debug, Default)]
pub(crate) struct Libraries {
    /// By the crate's name in code; several texts of one crate are asked in turn.
    by_crate: FastMap<Name, Vec<Book>>,
}

/// A text that is taken apart when it is first asked.
#[derive(Debug)]
struct Book {
    text: Arc<str>,
    lines: OnceLock<Lines>,
}

/// Where the line of a function is.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Spot {
    krate: Name,
    text: usize,
    entry: usize,
}

/// A line of a text.
#[derive(Debug, Clone, Copy)]
struct Line<'l> {
    lines: &'l Lines,
    entry: &'l Entry,
}

/// What a line says, once it was taken apart.
#[derive(Debug)]
pub(crate) enum Said {
    /// A function, or the constructor of a variant or a tuple struct.
    Function(Signature),
    /// A struct, an enum or a trait: its generic parameters; for a trait with what it demands of itself at the first.
    Type(Box<[Ty]>),
    /// A constant's type, or a field's; the field's holes are the type's.
    Value(Ty),
    /// `type A<T> = B;`: what it stands for, with holes, and how many.
    Alias(usize, Ty),
    /// An `impl` line.
    Implementation(Implementation),
    /// A variant with named fields.
    Fields(Box<[(Name, Ty)]>),
    /// A line that does not follow the grammar.
    Nothing,
}

impl Libraries {
    /// Libraries with their texts.
    pub(crate) fn new(inputs: &[LibraryInput]) -> Self {
        let mut by_crate: FastMap<Name, Vec<Book>> = FastMap::default();
        for input in inputs {
            let books = by_crate.entry(Name::new(&input.name)).or_default();
            books.push(Book {
                text: Arc::clone(&input.text),
                lines: OnceLock::new(),
            });
        }
        Self { by_crate }
    }

    /// Whether there is a text for this crate.
    pub(crate) fn knows(&self, krate: &str) -> bool {
        krate == "std" || self.by_crate.contains_key(&Name::new(krate))
    }

    /// The texts of a crate, in the order in which they are asked.
    fn lines(&self, krate: &str) -> impl Iterator<Item = &Lines> {
        let std: &[Lines] = if krate == "std" { &STD } else { &[] };
        let books = (!self.by_crate.is_empty())
            .then(|| self.by_crate.get(&Name::new(krate)))
            .flatten();
        let books = books.into_iter().flatten();
        std.iter().chain(books.map(|book| {
            book.lines
                .get_or_init(|| Lines::new(Arc::clone(&book.text)))
        }))
    }

    fn of_path(&self, path: &str) -> impl Iterator<Item = &Lines> {
        self.lines(krate_of(path))
    }

    fn find(&self, parts: &[&str], krate: &str, kinds: &[Kind]) -> Option<Line<'_>> {
        self.lines(krate).find_map(|lines| {
            let entry = lines.find(parts, kinds)?;
            Some(Line { lines, entry })
        })
    }

    /// Whether a text has anything under this path.
    pub(crate) fn defines(&self, path: &str) -> bool {
        let kinds = [
            Kind::Function,
            Kind::Type,
            Kind::Trait,
            Kind::Alias,
            Kind::Constant,
            Kind::Variant,
        ];
        self.find(&[path], krate_of(path), &kinds).is_some()
    }

    /// Where the line of the function `name` of `owner`, or of the function `owner` itself, is.
    pub(crate) fn spot(&self, owner: &str, name: Option<&str>) -> Option<Spot> {
        let kinds = [Kind::Function, Kind::Variant, Kind::Constructor];
        let krate = krate_of(owner);
        let parts = name.map_or_else(|| vec![owner], |name| vec![owner, "::", name]);
        let found = self.lines(krate).enumerate().find_map(|(text, lines)| {
            let entry = lines.position(&parts, &kinds)?;
            Some((text, entry))
        });
        let (text, entry) = found?;
        Some(Spot {
            krate: Name::new(krate),
            text,
            entry,
        })
    }

    /// The signature at a spot.
    pub(crate) fn at(&self, spot: Spot) -> Option<&Signature> {
        let lines = self.lines(spot.krate.as_str()).nth(spot.text)?;
        let entry = lines.entry(spot.entry)?;
        Line { lines, entry }.signature(self)
    }

    /// A type in the grammar of signatures.
    pub(crate) fn read(&self, text: &str) -> Ty {
        Grammar::new(self, &STD[0], text, 0).ty()
    }

    /// The type of a constant or a static.
    pub(crate) fn constant(&self, path: &str) -> Option<Ty> {
        match self
            .find(&[path], krate_of(path), &[Kind::Constant])?
            .said(self)
        {
            Said::Value(ty) => Some(*ty),
            _ => None,
        }
    }

    /// The type of a field, with holes for the parameters of its type.
    pub(crate) fn field(&self, owner: &str, name: &str) -> Option<Ty> {
        let parts = [owner, ".", name];
        match self
            .find(&parts, krate_of(owner), &[Kind::Field])?
            .said(self)
        {
            Said::Value(ty) => Some(*ty),
            _ => None,
        }
    }

    /// The named fields of a variant.
    pub(crate) fn fields(&self, variant: &str) -> Option<&[(Name, Ty)]> {
        match self
            .find(&[variant], krate_of(variant), &[Kind::Variant])?
            .said(self)
        {
            Said::Fields(fields) => Some(fields),
            _ => None,
        }
    }

    /// What a type alias stands for: how many holes there are, and the type. It may be an alias of an alias, and so on
    /// in circles: it is not kept, so that nobody waits for himself.
    fn alias_within(&self, path: &str, hops: u8) -> Option<(usize, Ty)> {
        // A text may say that it is a type, where the text behind it says what that is made of.
        let kinds = [Kind::Alias, Kind::Type];
        let line = self.find(&[path], krate_of(path), &kinds)?;
        let text = line.lines.text_of(line.entry);
        match Grammar::new(self, line.lines, text, hops).line() {
            Said::Alias(holes, ty) => Some((holes, ty)),
            _ => None,
        }
    }

    /// The type that a path with arguments names, re-exports and aliases followed.
    pub(crate) fn named(&self, path: &str, args: Vec<Ty>) -> Ty {
        self.named_within(path, args, 0)
    }

    fn named_within(&self, path: &str, mut args: Vec<Ty>, hops: u8) -> Ty {
        let path = self.canonical(path);
        if hops < 6
            && !is_described(path.as_str())
            && let Some((holes, ty)) = self.alias_within(path.as_str(), hops + 1)
        {
            args.resize(holes.max(args.len()), Ty::unknown());
            return fill(ty, &args);
        }
        Ty::new(TyKind::Named(path, args.into()))
    }

    /// The parameters of a struct or an enum, or what a trait demands.
    pub(crate) fn generics(&self, path: &str) -> Option<&[Ty]> {
        let kinds = [Kind::Type, Kind::Trait];
        match self.find(&[path], krate_of(path), &kinds)?.said(self) {
            Said::Type(generics) => Some(generics),
            _ => None,
        }
    }

    /// Whether a trait has this path.
    pub(crate) fn is_trait(&self, path: &str) -> bool {
        self.find(&[path], krate_of(path), &[Kind::Trait]).is_some()
    }

    /// The implementations for a type that the crate of `krate` has; blanket ones are under `?`.
    pub(crate) fn implementations<'l>(
        &'l self,
        krate: &'l str,
        head: &'l str,
    ) -> impl Iterator<Item = &'l Implementation> {
        self.lines(krate).flat_map(move |lines| {
            lines.implementations(head).filter_map(move |entry| {
                match (Line { lines, entry }).said(self) {
                    Said::Implementation(found) => Some(found),
                    _ => None,
                }
            })
        })
    }

    /// Whether a type of a library writes itself for programmers in words of its own, which derived ones do not.
    pub(crate) fn debugs_itself(&self, path: &str) -> bool {
        let own = |found: &Implementation| {
            let of = found.of_trait.as_ref();
            of.is_some_and(|of| of.path == "std::fmt::Debug")
        };
        self.implementations(krate_of(path), path).any(own)
    }

    /// The traits that a module shows, by their canonical paths.
    pub(crate) fn traits_in(&self, module: &str) -> Vec<Name> {
        let mut out = Vec::new();
        let module = self.canonical(module);
        self.traits_within(module.as_str(), &mut out, 0);
        out.sort_unstable();
        out.dedup();
        out
    }

    fn traits_within(&self, module: &str, out: &mut Vec<Name>, hops: u8) {
        if hops > 4 {
            return;
        }
        for lines in self.of_path(module) {
            for path in lines.traits_in(module) {
                let path = self.canonical(path);
                if self.is_trait(path.as_str()) {
                    out.push(path);
                }
            }
            for inner in lines.globs(module) {
                self.traits_within(inner, out, hops + 1);
            }
        }
    }

    /// The path under which a library's own text knows what `path` names, through re-exports.
    pub(crate) fn canonical(&self, path: &str) -> Name {
        self.followed(path)
            .map_or_else(|| Name::new(path), |path| Name::new(&path))
    }

    /// Where the re-exports that a path goes through lead; `None` when it goes through none.
    pub(crate) fn followed(&self, path: &str) -> Option<String> {
        let mut found = self.step(path)?;
        for _ in 0..8 {
            match self.step(&found) {
                Some(next) if next != found => found = next,
                _ => break,
            }
        }
        Some(found)
    }

    /// One re-export followed: the longest front of the path that is one, or a glob.
    fn step(&self, path: &str) -> Option<String> {
        let mut lines = self.of_path(path).peekable();
        lines.peek()?;
        let known = [
            Kind::Function,
            Kind::Type,
            Kind::Trait,
            Kind::Alias,
            Kind::Constant,
            Kind::Variant,
        ];
        for lines in lines {
            if lines.find(&[path], &known).is_some() {
                return None;
            }
            let mut front = path;
            loop {
                let rest = &path[front.len()..];
                if let Some(target) = lines.reexport(front) {
                    return Some(format!("{target}{rest}"));
                }
                if !rest.is_empty() && lines.find(&[front], &known).is_some() {
                    break;
                }
                let Some((outer, name)) = front.rsplit_once("::") else {
                    break;
                };
                for target in lines.globs(outer) {
                    let there = format!("{target}::{name}");
                    let found = self.of_path(&there).any(|lines| {
                        lines.find(&[&there], &known).is_some() || lines.reexport(&there).is_some()
                    });
                    if found {
                        return Some(format!("{there}{rest}"));
                    }
                }
                front = outer;
            }
        }
        None
    }
}

impl<'l> Line<'l> {
    fn said(self, libraries: &Libraries) -> &'l Said {
        self.entry.said.get_or_init(|| {
            let text = self.lines.text_of(self.entry);
            let grammar = Grammar::new(libraries, self.lines, text, 0);
            Box::new(match self.entry.kind {
                Kind::Constructor => grammar.constructor(),
                _ => grammar.line(),
            })
        })
    }

    fn signature(self, libraries: &Libraries) -> Option<&'l Signature> {
        match self.said(libraries) {
            Said::Function(signature) => Some(signature),
            _ => None,
        }
    }
}
