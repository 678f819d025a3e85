//! What stands on a secret type: the item read, what is refused of it, and what rustc is given to enforce.

use proc_macro2::{Span, TokenStream};
use quote::{quote, quote_spanned};
use syn::ext::IdentExt as _;
use syn::parse::{ParseStream, Parser as _};
use syn::{Attribute, Data, DeriveInput, Field, GenericParam, Ident, Token, Visibility};

use crate::derives;
use crate::expand::Problem;

const NOT_A_TYPE: &str =
    "`secret` stands on a struct or an enum: give the value a type of its own, and mark that";

/// What is added beside the item. When there are problems, that is only the `Debug` that other code may count on, so
/// that one mistake stays one error.
pub(crate) fn expand(
    zeroize: bool,
    item: proc_macro::TokenStream,
    problems: &mut Vec<Problem>,
) -> proc_macro::TokenStream {
    let input = match read.parse(item) {
        Ok(input) => input,
        Err(error) => {
            problems.push(problem(error.span(), error.to_string()));
            return proc_macro::TokenStream::new();
        }
    };
    let derives = derives::names(&input.attrs);
    for name in &derives {
        problems.extend(derives::refusal(name).map(|text| problem(name.span(), text)));
    }
    problems.extend(fields(&input.data).filter_map(visible));

    let mut out = TokenStream::new();
    if !derives.iter().any(|name| name == "Debug") {
        out.extend(debug(&input));
    }
    if problems.is_empty() {
        out.extend(absent(&input));
        if zeroize {
            out.extend(cleared(&input));
        }
    }
    out.into()
}

fn read(input: ParseStream<'_>) -> syn::Result<DeriveInput> {
    let head = input.fork();
    head.call(Attribute::parse_outer)?;
    head.parse::<Visibility>()?;
    if !head.peek(Token![struct]) && !head.peek(Token![enum]) {
        return Err(head.error(NOT_A_TYPE));
    }
    input.parse()
}

fn fields(data: &Data) -> Box<dyn Iterator<Item = &Field> + '_> {
    match data {
        Data::Struct(data) => Box::new(data.fields.iter()),
        Data::Enum(data) => Box::new(data.variants.iter().flat_map(|variant| &variant.fields)),
        Data::Union(data) => Box::new(data.fields.named.iter()),
    }
}

/// The problem of a field that can be read elsewhere than in the module of the type.
fn visible(field: &Field) -> Option<Problem> {
    let (span, written) = match &field.vis {
        Visibility::Public(public) => (public.span, "pub"),
        Visibility::Restricted(within) if within.path.is_ident("self") => return None,
        Visibility::Restricted(within) => (within.pub_token.span, "pub(…)"),
        Visibility::Inherited => return None,
    };
    let text = format!(
        "a field of a secret type is private: remove `{written}` here, and give out the value by a method whose name says so"
    );
    Some(problem(span, text))
}

/// A `Debug` that prints the name of the type and nothing of its content, whatever the type parameters can print.
fn debug(input: &DeriveInput) -> TokenStream {
    let span = generated(&input.ident);
    let name = &input.ident;
    let shown = format!("{}([redacted])", name.unraw());
    let (impl_generics, ty_generics, where_clause) = input.generics.split_for_impl();
    quote_spanned! {span=>
        #[automatically_derived]
        impl #impl_generics ::core::fmt::Debug for #name #ty_generics #where_clause {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                ::core::fmt::Formatter::write_str(f, #shown)
            }
        }
    }
}

/// Makes rustc refuse the type when it is `Copy` or `Display`, by whatever way it came to be.
fn absent(input: &DeriveInput) -> TokenStream {
    let span = generated(&input.ident);
    let copy = Absent {
        bound: quote_spanned!(span=> ::core::marker::Copy),
        text: "a secret type is not Copy, which would leave copies that nobody clears: remove that implementation",
        witness: Ident::new("_ASecretTypeIsNotCopy", span),
    };
    let display = Absent {
        bound: quote_spanned!(span=> ::core::fmt::Display),
        text: "a secret type has no Display, which would print its content: remove that implementation",
        witness: Ident::new("_ASecretTypeHasNoDisplay", span),
    };
    let (copy, display) = (copy.assertion(input), display.assertion(input));
    quote!(#copy #display)
}

/// A trait that the type must not implement.
struct Absent {
    bound: TokenStream,
    /// What the compiler says when it does.
    text: &'static str,
    /// The name that stands in the compiler's message where it cannot be given the text.
    witness: Ident,
}

impl Absent {
    /// One constant for one trait: evaluation stops at the first assertion that fails.
    fn assertion(&self, input: &DeriveInput) -> TokenStream {
        match closed(input) {
            Some(ty) => self.by_value(input, &ty),
            None => self.by_overlap(input),
        }
    }

    /// For one type: an inherent constant, there only with the bound, hides the constant of a trait.
    fn by_value(&self, input: &DeriveInput, ty: &TokenStream) -> TokenStream {
        let span = generated(&input.ident);
        let Self { bound, text, .. } = self;
        quote_spanned! {span=>
            const _: () = {
                struct _Of<T: ?::core::marker::Sized>(::core::marker::PhantomData<T>);
                trait _Without { const _HAS: ::core::primitive::bool = false; }
                impl<T: ?::core::marker::Sized> _Without for _Of<T> {}
                impl<T: ?::core::marker::Sized + #bound> _Of<T> { const _HAS: ::core::primitive::bool = true; }
                ::core::assert!(!<_Of<#ty>>::_HAS, #text);
            };
        }
    }

    /// For all types of a family: an implementation for whatever has the bound overlaps with one for the family as
    /// soon as one of its types has the bound.
    fn by_overlap(&self, input: &DeriveInput) -> TokenStream {
        let span = generated(&input.ident);
        let Self { bound, witness, .. } = self;
        let name = &input.ident;
        let (impl_generics, ty_generics, where_clause) = input.generics.split_for_impl();
        quote_spanned! {span=>
            const _: () = {
                trait #witness {}
                impl<T: ?::core::marker::Sized + #bound> #witness for T {}
                impl #impl_generics #witness for #name #ty_generics #where_clause {}
            };
        }
    }
}

/// The type itself, when it is one type and not a family: without parameters, or with lifetimes alone.
fn closed(input: &DeriveInput) -> Option<TokenStream> {
    let span = generated(&input.ident);
    let name = &input.ident;
    if input.generics.params.is_empty() {
        return Some(quote_spanned!(span=> #name));
    }
    let mut statics = Vec::new();
    for param in &input.generics.params {
        let GenericParam::Lifetime(_) = param else {
            return None;
        };
        statics.push(quote_spanned!(span=> 'static));
    }
    // A clause may hold for some lifetimes and not for the longest.
    let conditional = input.generics.where_clause.is_some();
    (!conditional).then(|| quote_spanned!(span=> #name<#(#statics),*>))
}

/// Makes rustc refuse the type when it is not cleared on drop. The trait that stands between, for the sake of a text of
/// ours, is named after the one that is missing, but not like it: bounds of the type may name that.
fn cleared(input: &DeriveInput) -> TokenStream {
    let span = generated(&input.ident);
    let name = &input.ident;
    let (impl_generics, ty_generics, where_clause) = input.generics.split_for_impl();
    quote_spanned! {span=>
        const _: () = {
            #[diagnostic::on_unimplemented(
                message = "`{Self}` is not cleared when it is dropped, as `#[cra::secret(zeroize)]` promises",
                label = "this type has no `ZeroizeOnDrop`",
                note = "derive `zeroize::ZeroizeOnDrop`; `Zeroize` alone clears nothing when a value is dropped"
            )]
            trait _ZeroizeOnDrop {}
            #[diagnostic::do_not_recommend]
            impl<T: ?::core::marker::Sized + ::zeroize::ZeroizeOnDrop> _ZeroizeOnDrop for T {}
            trait _Promised: _ZeroizeOnDrop {}
            impl #impl_generics _Promised for #name #ty_generics #where_clause {}
        };
    }
}

/// Where generated code stands: at the name of the type, looked up where the macro is written. Errors then point at
/// the user's code, while the lints of clippy leave code alone that the user did not write.
fn generated(name: &Ident) -> Span {
    name.span().resolved_at(Span::mixed_site())
}

fn problem(span: Span, text: String) -> Problem {
    Problem::new(span.unwrap(), text)
}
