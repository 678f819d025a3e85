//! Which methods of a secret type give out what is in it, and who calls them.

use crate::model::place::FileId;
use crate::model::syntax::{FnItem, ImplItem, ItemId, ItemKind, Path, Type, TypeKind};
use crate::model::view::ItemView;
use crate::model::{File, Model};

/// Traits by whose methods a value is read.
const READING: [&str; 7] = [
    "AsMut",
    "AsRef",
    "Borrow",
    "Deref",
    "DerefMut",
    "ExposeSecret",
    "Index",
];

impl Model<'_> {
    /// In words, the methods of a type that return something of it, and the functions in what ships that call them.
    pub(super) fn given_out(&self, of: (FileId, ItemId)) -> Vec<String> {
        let Some(secret) = self.item_view(of) else {
            return Vec::new();
        };
        let package = secret.file.package;
        let files = self.files.iter().filter(|file| file.package == package);
        let methods = files.flat_map(|file| self.items(file).map(move |view| (file, view)));
        let callers = self.callers();
        methods
            .filter(|(file, view)| !view.item.test && self.gives_out(file, view, &secret))
            .map(|(file, view)| {
                let mut names: Vec<&str> = callers
                    .of((file.id, view.id))
                    .iter()
                    .filter_map(|caller| Some(self.item_view(*caller)?.item.name.as_str()))
                    .collect();
                names.sort_unstable();
                let called = match names.is_empty() {
                    true => "by nobody here".to_owned(),
                    false => format!("by {}", names.join(", ")),
                };
                format!("`{}` gives it out, called {called}", view.item.name)
            })
            .collect()
    }

    fn gives_out(&self, file: &File, method: &ItemView<'_>, secret: &ItemView<'_>) -> bool {
        let ItemKind::Fn(function) = &method.item.kind else {
            return false;
        };
        let tree = file.tree.as_ref();
        let parent = tree.zip(method.item.parent);
        let Some(ItemKind::Impl(block)) = parent.map(|(tree, id)| &tree.item(id).kind) else {
            return false;
        };
        let reads = block
            .trait_
            .as_ref()
            .is_none_or(|of| READING.contains(&of.last().name.as_str()));
        reads && returns_a_part(function, secret) && self.is_for(file, block, secret)
    }

    fn is_for(&self, file: &File, block: &ImplItem, secret: &ItemView<'_>) -> bool {
        let path = self.type_path(file, &block.self_ty);
        path.and_then(|path| self.item_at(path)) == Some((secret.file.id, secret.id))
    }
}

/// Whether a method takes the value and returns more than an answer to a question, or the type itself.
fn returns_a_part(function: &FnItem, secret: &ItemView<'_>) -> bool {
    let Some(ret) = function.ret.as_ref().filter(|_| function.has_self) else {
        return false;
    };
    let bare = |ty: &Type| ty.as_path().map(|path: &Path| path.last().name);
    match (&ret.kind, bare(ret)) {
        (_, Some(name)) => {
            name != secret.item.name
                && !matches!(
                    name.as_str(),
                    "bool" | "Choice" | "Ordering" | "Self" | "usize"
                )
        }
        (TypeKind::Never, None) => false,
        (TypeKind::Tuple(parts), None) => !parts.is_empty(),
        (TypeKind::Ref { inner, .. }, None) => {
            bare(inner).is_none_or(|name| name != *"Self" && name != secret.item.name)
        }
        _ => true,
    }
}

#[cfg(test)]
mod tests {
    use crate::model::Model;
    use crate::model::surface::Part;
    use crate::model::testing::library;

    #[test]
    fn what_a_secret_gives_out_is_listed_with_its_callers() {
        let text = "
            #[cra::secret] pub struct Token(String);
            impl Token {
                pub fn new(text: String) -> Self { Self(text) }
                pub fn expose(&self) -> &str { &self.0 }
                pub fn is_empty(&self) -> bool { self.0.is_empty() }
                pub fn same(&self) -> &Self { self }
                pub fn clear(&mut self) {}
            }
            impl AsRef<[u8]> for Token { fn as_ref(&self) -> &[u8] { self.0.as_bytes() } }
            pub fn report(token: &Token) -> usize { token.expose().len() }
            pub fn answer(token: &Token) -> usize { token.expose().len() }
            #[cfg(test)] mod tests { fn tested(token: &super::Token) { token.expose(); } }";
        let snapshot = library(text);
        let model = Model::new(&snapshot);
        let surface = model.surface(None, Vec::new());
        let secret = surface
            .iter()
            .find(|spot| spot.part == Part::Secret)
            .expect("it is declared");
        assert_eq!(
            secret.detail,
            "`expose` gives it out, called by answer, report; `as_ref` gives it out, called by nobody here"
        );
    }
}
