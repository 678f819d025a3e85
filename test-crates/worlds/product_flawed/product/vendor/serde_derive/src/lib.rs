//! A stand-in with the name of the real derive; it writes nothing.

use proc_macro::TokenStream;

/// The derive.
#[proc_macro_derive(Serialize, attributes(serde))]
pub fn serialize(_: TokenStream) -> TokenStream {
    TokenStream::new()
}
