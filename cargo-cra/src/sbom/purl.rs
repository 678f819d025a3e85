//! Package URLs (github.com/package-url/purl-spec, type `cargo`).

use cra_lints::snapshot::LockedSource;

/// The package URL of a package of this origin. Where it does not come from crates.io, a qualifier says so, because the
/// name alone would mean the package of that name there.
pub fn purl(name: &str, version: &str, source: &LockedSource, repository: Option<&str>) -> String {
    let mut out = format!("pkg:cargo/{}@{}", encoded(name, b""), encoded(version, b""));
    match source {
        LockedSource::CratesIo => {}
        LockedSource::Registry(address) => {
            let address = address
                .trim_start_matches("registry+")
                .trim_start_matches("sparse+");
            out.push_str(&format!("?repository_url={}", encoded(address, b":/")));
        }
        LockedSource::Git(address) => {
            let address = address.trim_start_matches("git+");
            let (address, commit) = address.split_once('#').unwrap_or((address, ""));
            let address = address.split('?').next().unwrap_or(address);
            let at = if commit.is_empty() { "" } else { "@" };
            let vcs = format!("git+{address}{at}{commit}");
            out.push_str(&format!("?vcs_url={}", encoded(&vcs, b":/")));
        }
        LockedSource::Path => {
            if let Some(address) = repository.filter(|address| super::is_web(address)) {
                let vcs = format!("git+{address}");
                out.push_str(&format!("?vcs_url={}", encoded(&vcs, b":/")));
            }
        }
    }
    out
}

/// Percent-encodes all but letters, digits, `.`, `-`, `_`, `~`, and these.
pub(super) fn encoded(text: &str, but: &[u8]) -> String {
    text.bytes()
        .map(|byte| match byte {
            byte if byte.is_ascii_alphanumeric()
                || b".-_~".contains(&byte)
                || but.contains(&byte) =>
            {
                char::from(byte).to_string()
            }
            byte => format!("%{byte:02X}"),
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_origin_is_told() {
        let of = |source: LockedSource| purl("lamp", "1.0.0+oil", &source, None);
        assert_eq!(of(LockedSource::CratesIo), "pkg:cargo/lamp@1.0.0%2Boil");
        assert_eq!(
            of(LockedSource::Git(
                "git+https://lamp.example/lamp.git?branch=main#0123".to_owned()
            )),
            "pkg:cargo/lamp@1.0.0%2Boil?vcs_url=git%2Bhttps://lamp.example/lamp.git%400123"
        );
        assert_eq!(
            of(LockedSource::Registry(
                "sparse+https://crates.lamp.example/".to_owned()
            )),
            "pkg:cargo/lamp@1.0.0%2Boil?repository_url=https://crates.lamp.example/"
        );
        assert_eq!(
            purl(
                "lamp",
                "1.0.0",
                &LockedSource::Path,
                Some("https://lamp.example")
            ),
            "pkg:cargo/lamp@1.0.0?vcs_url=git%2Bhttps://lamp.example"
        );
    }
}
