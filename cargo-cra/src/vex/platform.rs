//! Whether an advisory that names systems is about any of the platforms of a product.

use cra_lints::snapshot::advisory::Advisory;

/// Whether it is about none of them. A platform whose name does not tell its system is not excluded.
pub(super) fn is_excluded(advisory: &Advisory, platforms: &[String]) -> bool {
    if platforms.is_empty() || (advisory.os.is_empty() && advisory.arch.is_empty()) {
        return false;
    }
    platforms.iter().all(|triple| {
        let other = |named: &[String], is: Option<&str>| {
            !named.is_empty() && is.is_some_and(|is| !named.iter().any(|one| one == is))
        };
        other(&advisory.os, os(triple)) || other(&advisory.arch, arch(triple))
    })
}

/// The `target_os` of a triple, for the systems that advisories name.
fn os(triple: &str) -> Option<&'static str> {
    let names = [
        ("android", "android"),
        ("linux", "linux"),
        ("windows", "windows"),
        ("apple-darwin", "macos"),
        ("apple-ios", "ios"),
        ("freebsd", "freebsd"),
        ("netbsd", "netbsd"),
        ("openbsd", "openbsd"),
        ("solaris", "solaris"),
        ("illumos", "illumos"),
        ("wasi", "wasi"),
    ];
    let found = names.into_iter().find(|(part, _)| triple.contains(part));
    found.map(|(_, os)| os)
}

/// The `target_arch` of a triple.
fn arch(triple: &str) -> Option<&'static str> {
    let first = triple.split('-').next().unwrap_or_default();
    let names = [
        ("x86_64", "x86_64"),
        ("i586", "x86"),
        ("i686", "x86"),
        ("aarch64", "aarch64"),
        ("arm", "arm"),
        ("thumb", "arm"),
        ("riscv64", "riscv64"),
        ("riscv32", "riscv32"),
        ("powerpc64", "powerpc64"),
        ("s390x", "s390x"),
        ("wasm32", "wasm32"),
    ];
    // `arm64` stands for AArch64 in the names of one maker.
    let first = if first.starts_with("arm64") {
        "aarch64"
    } else {
        first
    };
    let found = names.into_iter().find(|(part, _)| first.starts_with(part));
    found.map(|(_, arch)| arch)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn systems_are_known_by_their_triples() {
        assert_eq!(os("x86_64-unknown-linux-gnu"), Some("linux"));
        assert_eq!(os("aarch64-linux-android"), Some("android"));
        assert_eq!(os("thumbv7em-none-eabihf"), None);
        assert_eq!(arch("armv7-unknown-linux-gnueabihf"), Some("arm"));
        assert_eq!(arch("arm64e-apple-darwin"), Some("aarch64"));
        assert_eq!(arch("hexagon-unknown-none-elf"), None);
    }
}
