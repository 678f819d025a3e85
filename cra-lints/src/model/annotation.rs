//! What developers say to us in their sources: acceptances of findings and declarations of security properties.
//!
//! Four forms mean the same: the attribute `#[cra::accept(…)]`, the attribute inside `cfg_attr` (also
//! `#[cfg_attr(any(), cra::accept(…))]`, which needs no dependency), the comment `// cra: accept(lint): reason, until DATE`
//! on the line or the line above, and the comment `// cra: satisfies I.2.e`. What items promise of themselves by other
//! words is read in [`promise`](super::promise), and declared here. The comment `// cra: sanitizes(sql)` above a
//! function says that its result does no harm there.

mod below;
mod comment;

use cra_vocab::attribute::{self, Attribute};
use cra_vocab::words;

use super::name::Name;
use super::place::{FileId, Place, Span};
use super::syntax::{Attr, ItemId, Meta};
use super::{File, Model};
use below::{function_below, item_below};
use comment::Said;

pub(super) use below::{comment_promise, covered_by, item_of_comment};

/// Everything that was said, well formed or not.
#[derive(Debug, Clone, Default)]
pub struct Annotations {
    /// Acceptances.
    pub acceptances: Vec<AcceptanceMark>,
    /// Declarations.
    pub declarations: Vec<Declaration>,
    /// Functions whose results are declared to be harmless.
    pub sanitizers: Vec<Sanitizer>,
    /// What was meant for us and cannot be understood: where, and what is wrong.
    pub malformed: Vec<(Place, String)>,
}

/// An acceptance in a source file, its words not yet checked.
#[derive(Debug, Clone)]
pub struct AcceptanceMark {
    /// The lint's name as written.
    pub lint: String,
    /// The reason as written.
    pub reason: String,
    /// The last day on which it holds, as written; empty when there is none.
    pub until: String,
    /// Who decided.
    pub by: Option<String>,
    /// Where it stands.
    pub place: Place,
    /// What it covers: whole lines of its file.
    pub covers: Span,
}

/// A security property that an attribute or a comment declares.
#[derive(Debug, Clone)]
pub struct Declaration {
    /// The attribute's name: `satisfies`, `secret`.
    pub attribute: String,
    /// The requirements that it speaks to.
    pub requirements: Vec<String>,
    /// The risk that it answers, when it names one.
    pub risk: Option<String>,
    /// The item that carries it, as `module::Type`.
    pub item: String,
    /// Where it stands.
    pub place: Place,
    /// Whether rustc refuses the program when the property does not hold.
    pub enforced: bool,
    /// SHA-256 of the item's text, to notice later changes.
    pub digest: String,
}

/// A function whose result is declared to be harmless for some sinks.
#[derive(Debug, Clone)]
pub struct Sanitizer {
    /// The sinks as written, not yet checked.
    pub sinks: Vec<String>,
    /// The function.
    pub function: (FileId, ItemId),
    /// Where it stands.
    pub place: Place,
}

impl Model<'_> {
    /// The functions whose results are declared to be harmless.
    pub fn sanitizers(&self) -> Vec<Sanitizer> {
        let mut out = Annotations::default();
        for file in &self.files {
            self.comments(file, &mut out);
        }
        out.sanitizers
    }

    /// Reads every annotation of the workspace, in the order of files and places.
    pub fn annotations(&self) -> Annotations {
        let mut out = Annotations::default();
        for file in &self.files {
            self.comments(file, &mut out);
            let Some(tree) = &file.tree else {
                continue;
            };
            let whole = Span::new(0, file.text.len());
            for attr in &tree.attrs {
                self.attribute(file, attr, whole, &mut out);
            }
            for item in &tree.items {
                for attr in &item.attrs {
                    self.attribute(file, attr, attr.span.to(item.span), &mut out);
                }
                for (attr, covered) in field_attrs(&item.kind) {
                    self.attribute(file, attr, attr.span.to(covered), &mut out);
                }
            }
            for (attr, covered) in &tree.marks {
                self.attribute(file, attr, attr.span.to(*covered), &mut out);
            }
        }
        out.acceptances.sort_by_key(|mark| mark.place);
        out.declarations
            .sort_by_key(|declaration| declaration.place);
        out.malformed.sort_by_key(|(place, _)| *place);
        out
    }

    /// The attribute's name when it is one of ours, whatever the crate is called here.
    pub(super) fn ours(&self, file: &File, meta: &Meta) -> Option<&'static str> {
        let path = meta.path.as_ref()?;
        // A word on a field belongs to the attribute on its type.
        if path.is(&["cra"]) {
            return None;
        }
        let resolved = self.resolve(file.id, path);
        if let Some(found) = &resolved
            && found.krate() == "cra_macros"
        {
            return Some(found.last());
        }
        // Without the dependency, inside `cfg_attr(any(), …)`, the name `cra` is taken as ours unless it is somebody else's.
        match &*path.segments {
            [krate, name] if krate.name == "cra" => {
                let foreign = self.resolve_name(file.id, path.scope, Name::new("cra"));
                foreign
                    .is_none_or(|found| found.path == *"cra")
                    .then(|| name.name.as_str())
            }
            _ => None,
        }
    }

    fn attribute(&self, file: &File, attr: &Attr, covers: Span, out: &mut Annotations) {
        let Some(name) = self.ours(file, &attr.meta) else {
            return;
        };
        let place = Place {
            file: file.id,
            span: attr.span,
        };
        let list = attr.meta.list();
        let named = |key: &str| {
            list.iter()
                .find(|meta| meta.is(&[key]))
                .and_then(Meta::string)
                .map(str::to_owned)
        };
        match name {
            "accept" => {
                let lint = list
                    .first()
                    .and_then(|meta| meta.path.as_ref())
                    .map(super::syntax::Path::text);
                match lint {
                    Some(lint) => out.acceptances.push(AcceptanceMark {
                        lint,
                        reason: named("reason").unwrap_or_default(),
                        until: named("until").unwrap_or_default(),
                        by: named("by"),
                        place,
                        covers,
                    }),
                    None => out.malformed.push((place, "it names no lint".to_owned())),
                }
            }
            "satisfies" | "verifies" => {
                let requirements = list
                    .iter()
                    .filter(|meta| meta.path.is_none())
                    .filter_map(Meta::string);
                let requirements: Vec<String> = requirements.map(str::to_owned).collect();
                if requirements.is_empty() {
                    out.malformed
                        .push((place, "it names no requirement".to_owned()));
                }
                let risk = named("risk");
                if let Some(Err(problem)) = risk.as_deref().map(words::check_risk_id) {
                    out.malformed.push((place, problem));
                }
                let requirements = known(requirements, place, out);
                if !requirements.is_empty() {
                    // A trace: it states, it enforces nothing.
                    out.declarations.push(self.declaration(
                        name,
                        requirements,
                        risk,
                        place,
                        covers,
                        false,
                    ));
                }
            }
            other => match attribute::find(other) {
                Some(known) => {
                    // An attribute inside `cfg_attr` may be absent from the build, and then enforces nothing.
                    let enforced = known.enforced.is_some() && !attr.conditional;
                    let promised = self.promised(known, place, covers, enforced);
                    out.declarations.push(promised);
                }
                None => {
                    let advice = match words::nearest(other, &attribute::names()) {
                        Some(name) => format!("did you mean `{name}`?"),
                        None => "`cargo cra list attributes` shows those there are".to_owned(),
                    };
                    let text = format!("there is no attribute `{other}`; {advice}");
                    out.malformed.push((place, text));
                }
            },
        }
    }

    fn promised(
        &self,
        known: &Attribute,
        place: Place,
        covers: Span,
        enforced: bool,
    ) -> Declaration {
        let requirements = known.requirements.iter().map(|known| known.id.to_owned());
        let requirements = requirements.collect();
        self.declaration(known.name, requirements, None, place, covers, enforced)
    }

    fn declaration(
        &self,
        attribute: &str,
        requirements: Vec<String>,
        risk: Option<String>,
        place: Place,
        covers: Span,
        enforced: bool,
    ) -> Declaration {
        use sha2::Digest as _;
        let covered = Place {
            file: place.file,
            span: covers,
        };
        // The item's own name belongs to the path, so the path is asked at the item's inside.
        let inner = Place {
            file: place.file,
            span: Span {
                start: covers.end.saturating_sub(1),
                end: covers.end,
            },
        };
        Declaration {
            attribute: attribute.to_owned(),
            requirements,
            risk,
            item: self.item_around(inner),
            place,
            enforced,
            digest: crate::snapshot::hex(&sha2::Sha256::digest(self.text(covered).as_bytes())),
        }
    }

    fn comments(&self, file: &File, out: &mut Annotations) {
        for comment in &file.scan.comments {
            let text = &file.text[comment.span.range()];
            let Some(said) = comment::parse(text) else {
                continue;
            };
            let place = Place {
                file: file.id,
                span: comment.span,
            };
            let covers = covered_by(file, comment.span, comment.own_line);
            match said {
                Ok(Said::Accept {
                    lint,
                    reason,
                    until,
                }) => out.acceptances.push(AcceptanceMark {
                    lint,
                    reason,
                    until,
                    by: None,
                    place,
                    covers,
                }),
                Ok(Said::Promise { known, .. }) => {
                    let item = file
                        .tree
                        .as_ref()
                        .map_or(covers, |tree| item_below(tree, covers));
                    out.declarations
                        .push(self.promised(known, place, item, false));
                }
                Ok(Said::Satisfies { word, requirements }) => {
                    let covers = file
                        .tree
                        .as_ref()
                        .map_or(covers, |tree| item_below(tree, covers));
                    let requirements = known(requirements, place, out);
                    if requirements.is_empty() {
                        continue;
                    }
                    out.declarations.push(self.declaration(
                        word,
                        requirements,
                        None,
                        place,
                        covers,
                        false,
                    ));
                }
                Ok(Said::Sanitizes(sinks)) => match function_below(file, covers) {
                    Some(id) => out.sanitizers.push(Sanitizer {
                        sinks,
                        function: (file.id, id),
                        place,
                    }),
                    None => out
                        .malformed
                        .push((place, "no function stands below it".to_owned())),
                },
                Err(problem) => out.malformed.push((place, problem)),
            }
        }
    }
}

/// The ids of requirements and their parts that exist; what does not is told.
fn known(ids: Vec<String>, place: Place, out: &mut Annotations) -> Vec<String> {
    let mut found = Vec::new();
    for id in ids {
        match words::check_requirement(&id) {
            Ok(_) => found.push(id),
            Err(problem) => out.malformed.push((place, problem)),
        }
    }
    found
}

fn field_attrs(kind: &super::syntax::ItemKind) -> Vec<(&Attr, Span)> {
    use super::syntax::{Field, ItemKind};
    let of_field = |field: &'_ Field| -> Span { field.span.to(field.ty.span) };
    match kind {
        ItemKind::Struct(fields) => fields
            .iter()
            .flat_map(|field| field.attrs.iter().map(move |attr| (attr, of_field(field))))
            .collect(),
        ItemKind::Enum(variants) => variants
            .iter()
            .flat_map(|variant| variant.attrs.iter().map(move |attr| (attr, variant.span)))
            .collect(),
        _ => Vec::new(),
    }
}
