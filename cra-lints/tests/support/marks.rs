//! Marks in fixtures: comments that say on which line a lint finds something.

use std::collections::BTreeMap;

/// Lines that end with `//~ lint` (in TOML and text files `#~ lint`), as often as the lint is named. With `~?` for `~`
/// the lint should find something there and does not yet, with `~!` it does although it should not.
pub(crate) fn marks(files: &BTreeMap<String, String>, id: &str, sign: &str) -> Vec<(String, u32)> {
    let mut out = Vec::new();
    for (path, text) in files {
        for (line, number) in text.lines().zip(1u32..) {
            let mark = line
                .rsplit_once(&format!("//{sign} "))
                .or_else(|| line.rsplit_once(&format!("#{sign} ")));
            let names = mark.map_or("", |(_, names)| names).split_whitespace();
            out.extend(
                names
                    .take_while(|name| !name.starts_with("//"))
                    .filter(|name| *name == id)
                    .map(|_| (path.clone(), number)),
            );
        }
    }
    out
}
