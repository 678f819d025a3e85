//! A macro that asks the network what to write.

use proc_macro::TokenStream;

#[proc_macro]
pub fn remote(_: TokenStream) -> TokenStream {
    let text = ureq::get("https://example.org/schema.json").call(); //~ risky_build_script
    drop(text);
    std::process::Command::new("curl").arg("example.org").status().ok(); //~ risky_build_script
    std::fs::write("/var/tmp/expanded.rs", "").ok(); //~ risky_build_script
    TokenStream::new()
}
