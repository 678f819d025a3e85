//! A procedural macro. //~ forbid_unsafe_missing

use proc_macro::TokenStream;

#[proc_macro]
pub fn nothing(_: TokenStream) -> TokenStream {
    TokenStream::new()
}
