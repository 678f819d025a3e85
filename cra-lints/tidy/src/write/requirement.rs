//! Writes `requirement.rs`: a constant for each of the 22 requirements.

use super::{camel, opening};
use crate::catalogue::Requirement;
use crate::rust::{list, string, strings};

/// The text of `requirement.rs`.
pub fn text(requirements: &[Requirement]) -> String {
    let mut out = opening(
        "The 22 essential requirements of Annex I, as constants named after their ids.",
        "`catalogue/requirements.toml`",
    );
    out.push_str("use crate::law::{self, Atom, EvidenceKind, Force, Judge, Requirement};\n\n");
    out.push_str("/// All requirements, in the order of the law.\n");
    out.push_str(&format!(
        "pub static ALL: [&Requirement; {}] = [\n",
        requirements.len()
    ));
    for requirement in requirements {
        out.push_str(&format!("    &{},\n", constant(&requirement.id)));
    }
    out.push_str("];\n\n");
    out.push_str(FIND);
    for requirement in requirements {
        out.push_str(&one(requirement));
    }
    out
}

const FIND: &str = "\
/// The requirement of an id such as `I.2.e`; the case of letters does not matter, and the id of an atom such as
/// `I.2.c#3` finds its requirement.
pub fn find(id: &str) -> Option<&'static Requirement> {
    law::requirement(&ALL, id)
}
";

fn one(requirement: &Requirement) -> String {
    let Requirement { id, title, .. } = requirement;
    let atoms = requirement.atoms.iter().enumerate().map(|(index, text)| {
        let id = format!("{id}#{}", index + 1);
        format!(
            "Atom {{\n            id: \"{id}\",\n            text: {},\n        }}",
            string(text, 18, 16)
        )
    });
    let variants = |kind: &str, words: &[String]| -> String {
        list(
            words.iter().map(|word| format!("{kind}::{}", camel(word))),
            4,
        )
    };
    let mut out = format!(
        "\n/// {}: {}.\npub static {}: Requirement = Requirement {{\n",
        requirement.reference,
        title,
        constant(id)
    );
    let mut field = |name: &str, value: String| out.push_str(&format!("    {name}: {value},\n"));
    let text = |name: &str, value: &str| string(value, name.len() + 6, 8);
    field("id", text("id", id));
    field("reference", text("reference", &requirement.reference));
    field("title", text("title", title));
    field("paraphrase", text("paraphrase", &requirement.paraphrase));
    field("url", text("url", &requirement.url));
    field("atoms", list(atoms, 4));
    field("force", format!("Force::{}", camel(&requirement.force)));
    field("confidence", text("confidence", &requirement.confidence));
    field(
        "may_be_not_applicable",
        requirement.may_be_not_applicable.to_string(),
    );
    field("tailor_made", requirement.tailor_made.to_string());
    field("evidence", variants("EvidenceKind", &requirement.evidence));
    field("judged_by", variants("Judge", &requirement.judged_by));
    field(
        "static_reach",
        text("static_reach", &requirement.static_reach),
    );
    field("minimum_strength", requirement.minimum_strength.to_string());
    field("points", strings(&requirement.points, 4));
    field("evidence_for", strings(&requirement.evidence_for, 4));
    field(
        "evidence_against",
        strings(&requirement.evidence_against, 4),
    );
    field("cwe", list(requirement.cwe.iter().map(u16::to_string), 4));
    field("see", strings(&requirement.see, 4));
    field("m606_line", requirement.m606_line.to_string());
    field("question", text("question", &requirement.question));
    out.push_str("};\n");
    out
}

/// The name of the constant of an id: `I.2.e` becomes `I_2_E`.
fn constant(id: &str) -> String {
    id.to_ascii_uppercase().replace('.', "_")
}
