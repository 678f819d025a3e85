//! What items declare of themselves, by an attribute or by a comment of the same words: the promises that lints check.

mod argument;

use std::sync::Arc;

use cra_vocab::attribute::{self, Attribute};
use cra_vocab::words;

pub use argument::Argument;
use argument::arguments;

use super::annotation::{comment_promise, item_of_comment};
use super::name::Name;
use super::place::{FileId, Place};
use super::resolve::Resolved;
use super::syntax::{Attr, FnItem, ItemId, ItemKind, Path};
use super::view::{BodyView, ItemView};
use super::{File, Model};

/// All promises of the workspace, in the order of files and items.
#[derive(Debug, Default)]
pub struct Promises {
    list: Vec<Promise>,
}

/// One word that an item says of itself.
#[derive(Debug, Clone)]
pub struct Promise {
    /// Which word.
    pub attribute: &'static Attribute,
    /// The item.
    pub item: (FileId, ItemId),
    /// What stands between the parentheses.
    pub args: Vec<Argument>,
    /// Where it stands.
    pub place: Place,
    /// Whether rustc sees it in every build: an attribute, and not inside `cfg_attr`.
    pub compiled: bool,
}

impl Promise {
    /// The value of the argument of that name.
    pub fn value(&self, key: &str) -> Option<&str> {
        let found = self.args.iter().find(|arg| arg.key == key)?;
        Some(&found.value)
    }

    /// The arguments without a name.
    pub fn plain(&self) -> impl Iterator<Item = &str> {
        let plain = self.args.iter().filter(|arg| arg.key.is_empty());
        plain.map(|arg| arg.value.as_str())
    }

    /// Whether a text of it says nothing, such as the `…` that waits for words.
    fn has_blank(&self) -> bool {
        let mut named = self.args.iter().filter(|arg| !arg.key.is_empty());
        named.any(|arg| !words::says_something(&arg.value))
    }

    /// The types or functions that it names, by the last part of each path, without arguments.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        self.plain().map(last_name)
    }
}

/// The last name of a path that is written as text: `Session` of `crate::auth::Session<'_>`.
pub fn last_name(path: &str) -> &str {
    let path = path.split('<').next().unwrap_or(path);
    path.rsplit("::").next().unwrap_or(path).trim()
}

impl Promises {
    /// Those of one word.
    pub fn of<'p>(&'p self, name: &'p str) -> impl Iterator<Item = &'p Promise> {
        self.list
            .iter()
            .filter(move |promise| promise.attribute.name == name)
    }

    /// All of them.
    pub fn all(&self) -> &[Promise] {
        &self.list
    }

    /// Whether an item says this word of itself.
    pub fn has(&self, item: (FileId, ItemId), name: &str) -> bool {
        self.on(item).any(|promise| promise.attribute.name == name)
    }

    /// What an item says of itself.
    pub fn on(&self, item: (FileId, ItemId)) -> impl Iterator<Item = &Promise> {
        self.list.iter().filter(move |promise| promise.item == item)
    }

    /// Whether a package says anything of itself beyond traces and acceptances.
    pub fn in_package(&self, model: &Model<'_>, package: Option<usize>) -> bool {
        self.list.iter().any(|promise| {
            model.file(promise.item.0).package == package
                && !matches!(promise.attribute.name, "accept" | "satisfies" | "verifies")
        })
    }
}

impl<'s> Model<'s> {
    /// What the items of the workspace declare of themselves.
    pub fn promises(&self) -> Arc<Promises> {
        self.memo.get(|| {
            let mut out = Promises::default();
            for file in &self.files {
                self.promises_of(file, &mut out.list);
            }
            out
        })
    }

    fn promises_of(&self, file: &File, out: &mut Vec<Promise>) {
        let first = out.len();
        for view in self.items(file) {
            for attr in &view.item.attrs {
                let Some(known) = self.ours(file, &attr.meta).and_then(attribute::find) else {
                    continue;
                };
                out.push(Promise {
                    attribute: known,
                    item: (file.id, view.id),
                    args: arguments(attr_args(file, attr)),
                    place: view.place(attr.span),
                    compiled: !attr.conditional,
                });
            }
        }
        for comment in &file.scan.comments {
            let Some((known, args)) = comment_promise(&file.text[comment.span.range()]) else {
                continue;
            };
            let Some(item) = item_of_comment(file, comment.span, comment.own_line) else {
                continue;
            };
            out.push(Promise {
                attribute: known,
                item: (file.id, item),
                args: arguments(&args),
                place: Place {
                    file: file.id,
                    span: comment.span,
                },
                compiled: false,
            });
        }
        out[first..].sort_by_key(|promise| promise.place);
        // What a fix left for people to fill in is no promise until they did.
        let mut index = 0;
        out.retain(|promise| {
            index += 1;
            index <= first || !promise.has_blank()
        });
    }

    /// The item that a promise stands on.
    pub fn item_view<'m>(&'m self, (file, id): (FileId, ItemId)) -> Option<ItemView<'m>>
    where
        's: 'm,
    {
        let file = self.file(file);
        let tree = file.tree.as_ref()?;
        Some(ItemView {
            model: self,
            file,
            tree,
            id,
            item: tree.item(id),
        })
    }

    /// The item of the workspace that a path in a promise names, looked up where the promise stands.
    pub fn promised_item(&self, promise: &Promise, path: &str) -> Option<(FileId, ItemId)> {
        self.promised_meaning(promise, path)?.item
    }

    /// What a path in a promise names: an item, or a module by its path.
    pub fn promised_meaning(&self, promise: &Promise, path: &str) -> Option<Resolved> {
        let view = self.item_view(promise.item)?;
        let path = path.split('<').next().unwrap_or(path);
        let mut written = Path::single(
            Name::new(last_name(path)),
            promise.place.span,
            view.item.scope,
        );
        let parts: Vec<&str> = path
            .split("::")
            .map(str::trim)
            .filter(|part| !part.is_empty())
            .collect();
        if parts.is_empty() {
            return None;
        }
        let segment = written.segments[0].clone();
        written.segments = parts
            .iter()
            .map(|part| {
                let mut segment = segment.clone();
                segment.name = Name::new(part);
                segment
            })
            .collect();
        if written.is(&["Self"]) {
            let parent = view.item.parent?;
            let ItemKind::Impl(block) = &view.tree.item(parent).kind else {
                return None;
            };
            return self.resolve(promise.item.0, block.self_ty.as_path()?);
        }
        self.resolve(promise.item.0, &written)
    }

    /// The canonical path of the type that a promise stands on.
    pub fn promised_path(&self, promise: &Promise) -> Option<Name> {
        let view = self.item_view(promise.item)?;
        let found = self.resolve_name(view.file.id, view.item.scope, view.item.name)?;
        Some(found.path)
    }

    /// The function that a promise stands on, with its body.
    pub fn promised_function<'m>(&'m self, promise: &Promise) -> Option<(&'m FnItem, BodyView<'m>)>
    where
        's: 'm,
    {
        self.function(promise.item)
    }
}

/// What stands between the outer parentheses of an attribute.
fn attr_args<'f>(file: &'f File, attr: &Attr) -> &'f str {
    let text = file.text.get(attr.meta.span.range()).unwrap_or_default();
    match (text.find('('), text.rfind(')')) {
        (Some(open), Some(close)) if open < close => &text[open + 1..close],
        _ => "",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::testing::library;

    #[test]
    fn attributes_and_comments_say_the_same() {
        let text = "
            #[cra::mints(Session)] fn a() -> Option<Session> { None }
            // cra: mints(Session)
            fn b() -> Option<Session> { None }
            #[cfg_attr(any(), cra::witness)] pub struct Session(u8);
            #[other::witness] struct Other(u8);";
        let snapshot = library(text);
        let model = Model::new(&snapshot);
        let promises = model.promises();
        let shown: Vec<(&str, bool, Vec<&str>)> = promises
            .all()
            .iter()
            .map(|promise| {
                (
                    promise.attribute.name,
                    promise.compiled,
                    promise.names().collect(),
                )
            })
            .collect();
        assert_eq!(
            shown,
            [
                ("mints", true, vec!["Session"]),
                ("mints", false, vec!["Session"]),
                ("witness", false, vec![])
            ]
        );
        let minted: Vec<_> = promises
            .of("mints")
            .filter_map(|promise| model.promised_item(promise, "Session"))
            .collect();
        assert_eq!(minted.len(), 2);
    }

    #[test]
    fn a_blank_promises_nothing() {
        let text = "
            // cra: outbound(to = \"example.org\", purpose = \"…\")
            fn left() {}
            // cra: outbound(to = \"example.org\", purpose = \"time\")
            fn filled() {}";
        let snapshot = library(text);
        let model = Model::new(&snapshot);
        let promises = model.promises();
        let purposes: Vec<_> = promises
            .all()
            .iter()
            .map(|one| one.value("purpose"))
            .collect();
        assert_eq!(purposes, [Some("time")]);
    }

    #[test]
    fn only_an_attribute_that_is_always_built_enforces() {
        let text = "
            #[cra::secret] pub struct Always(u8);
            #[cfg_attr(feature = \"declare\", cra::secret)] pub struct Sometimes(u8);
            // cra: secret
            pub struct Said(u8);
            #[other::secret] pub struct Theirs(u8);
            // cra: satisfies I.2.e
            pub fn seal() {}";
        let snapshot = library(text);
        let model = Model::new(&snapshot);
        let declarations = model.annotations().declarations;
        let said: Vec<(&str, bool)> = declarations
            .iter()
            .map(|declaration| (declaration.item.as_str(), declaration.enforced))
            .collect();
        assert_eq!(
            said,
            [
                ("example::Always", true),
                ("example::Sometimes", false),
                ("example::Said", false),
                ("example::seal", false)
            ]
        );
    }

    #[test]
    fn words_on_fields_belong_to_their_type() {
        let text = "
            #[cra::personal_data(category = \"contact\")]
            pub struct Owner { #[cra(not_personal)] units: u8 }
            #[cra::personal(category = \"contact\")]
            pub struct Other;";
        let snapshot = library(text);
        let model = Model::new(&snapshot);
        let annotations = model.annotations();
        let said: Vec<&str> = annotations
            .declarations
            .iter()
            .map(|declaration| declaration.attribute.as_str())
            .collect();
        assert_eq!(said, ["personal_data"]);
        assert_eq!(annotations.malformed.len(), 1);
    }
}
