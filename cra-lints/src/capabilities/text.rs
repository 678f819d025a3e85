//! Abilities as text, to be kept between runs: one fact a line.

use crate::snapshot::{Abilities, Capability, UnsafeCode};

/// The version of the text's format, and of what is looked for. A text of another version is made anew.
pub const FORMAT: u32 = 3;

/// The text of abilities.
pub fn to_text(abilities: &Abilities) -> String {
    let UnsafeCode {
        functions,
        methods,
        blocks,
        impls,
        traits,
    } = abilities.unsafe_code;
    let mut out = format!(
        "cra-capabilities {FORMAT}\nunsafe {functions} {methods} {blocks} {impls} {traits}\nunread {}\n",
        abilities.unread
    );
    for capability in &abilities.can {
        out.push_str(&format!("can {}\n", capability.word()));
    }
    out
}

/// The abilities of a text; `None` when it is not one of this version.
pub fn from_text(text: &str) -> Option<Abilities> {
    let mut lines = text.lines();
    if lines.next()? != format!("cra-capabilities {FORMAT}") {
        return None;
    }
    let mut numbers = lines.next()?.strip_prefix("unsafe ")?.split(' ');
    let mut next = || numbers.next()?.parse::<usize>().ok();
    let unsafe_code = UnsafeCode {
        functions: next()?,
        methods: next()?,
        blocks: next()?,
        impls: next()?,
        traits: next()?,
    };
    let unread = lines.next()?.strip_prefix("unread ")?.parse().ok()?;
    let can = lines
        .map(|line| Capability::parse(line.strip_prefix("can ")?))
        .collect::<Option<_>>()?;
    Some(Abilities {
        unsafe_code,
        can,
        unread,
    })
}
