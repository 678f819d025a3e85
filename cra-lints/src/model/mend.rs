//! What can still be read of a file in which some items do not parse: everything but these items.

use proc_macro2::{Delimiter, Group, TokenStream, TokenTree};
use syn::parse::{Parse, ParseStream, Parser};
use syn::{Attribute, ForeignItem, ImplItem, Item, TraitItem};

/// A file without the items that do not parse. Of modules, impls, traits and extern blocks only what does not parse in them
/// is left out.
pub(super) struct Mended {
    /// What is left.
    pub file: syn::File,
    /// Why something was left out, one error for everything that stands together.
    pub errors: Vec<syn::Error>,
}

/// Reads the items of a file one by one; `None` if not one can be read.
pub(super) fn mend(tokens: TokenStream) -> Option<Mended> {
    let mut file = syn::parse2::<syn::File>(TokenStream::new()).ok()?;
    let mut errors = Vec::new();
    (file.attrs, file.items) = inside(tokens, &mut errors);
    (!file.items.is_empty()).then_some(Mended { file, errors })
}

/// Something that stands in a row of its kind in a file or in braces.
trait Piece: Parse {
    /// What is left of one that does not parse as a whole.
    fn mend(_tokens: Vec<TokenTree>, _errors: &mut Vec<syn::Error>) -> Option<Self> {
        None
    }
}

impl Piece for ForeignItem {}
impl Piece for ImplItem {}
impl Piece for TraitItem {}

impl Piece for Item {
    fn mend(mut tokens: Vec<TokenTree>, errors: &mut Vec<syn::Error>) -> Option<Self> {
        let Some(TokenTree::Group(braces)) = tokens.pop() else {
            return None;
        };
        let mut empty = Group::new(Delimiter::Brace, TokenStream::new());
        empty.set_span(braces.span());
        tokens.push(empty.into());
        let mut item = syn::parse2::<Self>(tokens.into_iter().collect()).ok()?;
        let attrs = match &mut item {
            Self::Mod(module) => {
                let (attrs, items) = inside(braces.stream(), errors);
                module.content.as_mut()?.1 = items;
                (&mut module.attrs, attrs)
            }
            Self::Impl(block) => {
                let (attrs, items) = inside(braces.stream(), errors);
                block.items = items;
                (&mut block.attrs, attrs)
            }
            Self::Trait(declared) => {
                let (attrs, items) = inside(braces.stream(), errors);
                declared.items = items;
                (&mut declared.attrs, attrs)
            }
            Self::ForeignMod(block) => {
                let (attrs, items) = inside(braces.stream(), errors);
                block.items = items;
                (&mut block.attrs, attrs)
            }
            _ => return None,
        };
        attrs.0.extend(attrs.1);
        Some(item)
    }
}

/// The attributes at the beginning and the pieces that can be read, the errors of the others aside.
fn inside<T: Piece>(tokens: TokenStream, errors: &mut Vec<syn::Error>) -> (Vec<Attribute>, Vec<T>) {
    let read = |input: ParseStream<'_>| {
        let attrs = Attribute::parse_inner(input).unwrap_or_default();
        Ok((attrs, pieces(input, errors)?))
    };
    read.parse2(tokens).unwrap_or_default()
}

fn pieces<T: Piece>(input: ParseStream<'_>, errors: &mut Vec<syn::Error>) -> syn::Result<Vec<T>> {
    let mut out = Vec::new();
    // The rest of something that was left out may look like the beginning of the next, which it is not.
    let mut lost = false;
    while !input.is_empty() {
        let ahead = input.fork();
        match T::parse(&ahead) {
            Ok(piece) => {
                syn::parse::discouraged::Speculative::advance_to(input, &ahead);
                out.push(piece);
                lost = false;
            }
            Err(error) => {
                let before = errors.len();
                let mended = T::mend(skipped(input)?, errors);
                if !lost && errors.len() == before {
                    errors.push(error);
                }
                lost = mended.is_none();
                out.extend(mended);
            }
        }
    }
    Ok(out)
}

/// Takes the tokens of a piece: to its braces or its semicolon.
fn skipped(input: ParseStream<'_>) -> syn::Result<Vec<TokenTree>> {
    let mut out = Vec::new();
    while !input.is_empty() {
        let token: TokenTree = input.parse()?;
        let ends = match &token {
            TokenTree::Group(group) => group.delimiter() == Delimiter::Brace,
            TokenTree::Punct(mark) => mark.as_char() == ';',
            _ => false,
        };
        out.push(token);
        if ends {
            break;
        }
    }
    Ok(out)
}
