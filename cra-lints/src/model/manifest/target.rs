//! Whether a target, as manifests and cargo's configuration name it, has no operating system under the program.

use syn::{Expr, Lit, Meta, Token, punctuated::Punctuated};

/// Whether a key below `[target]`, or a value of `build.target`, names only targets without an operating system: there
/// is no loader that could place the program anew, and no page that could be made read-only.
pub fn is_bare(key: &str) -> bool {
    let key = key.trim();
    if key.starts_with("cfg(") {
        return syn::parse_str(key).is_ok_and(|meta| holds_on_bare_only(&meta));
    }
    // Targets described in a file are those of kernels and firmware.
    key.ends_with(".json") || key.split('-').any(is_bare_word)
}

fn is_bare_word(word: &str) -> bool {
    let machines = ["wasm", "avr", "bpf", "nvptx"];
    matches!(word, "none" | "uefi" | "cuda" | "espidf")
        || machines.iter().any(|machine| word.starts_with(machine))
}

/// Whether the condition can hold on such targets only; what is not understood may hold anywhere.
fn holds_on_bare_only(meta: &Meta) -> bool {
    match meta {
        Meta::NameValue(pair) => {
            let Expr::Lit(value) = &pair.value else {
                return false;
            };
            let Lit::Str(text) = &value.lit else {
                return false;
            };
            let names_a_system = ["target_os", "target_arch", "target_family"]
                .iter()
                .any(|name| pair.path.is_ident(name));
            names_a_system && is_bare_word(&text.value())
        }
        Meta::List(list) => {
            let inner = list.parse_args_with(Punctuated::<Meta, Token![,]>::parse_terminated);
            let inner = inner.unwrap_or_default();
            match () {
                () if list.path.is_ident("all") || list.path.is_ident("cfg") => {
                    inner.iter().any(holds_on_bare_only)
                }
                () if list.path.is_ident("any") => {
                    !inner.is_empty() && inner.iter().all(holds_on_bare_only)
                }
                () => false,
            }
        }
        Meta::Path(_) => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bare_targets_are_told_from_those_with_a_system() {
        for bare in [
            "thumbv7em-none-eabihf",
            "x86_64-unknown-none",
            "wasm32-wasip1",
            "targets/kernel.json",
            "cfg(target_os = \"none\")",
            "cfg(all(target_arch = \"arm\", target_os = \"none\"))",
            "cfg(any(target_arch = \"wasm32\", target_os = \"uefi\"))",
        ] {
            assert!(is_bare(bare), "{bare}");
        }
        for hosted in [
            "x86_64-unknown-linux-gnu",
            "aarch64-nonesuch-linux",
            "cfg(unix)",
            "cfg(not(target_os = \"none\"))",
            "cfg(any(target_os = \"none\", unix))",
            "cfg(any())",
            "cfg(target_env = \"none\")",
            "cfg(((",
        ] {
            assert!(!is_bare(hosted), "{hosted}");
        }
    }
}
