//! Writes `article.rs`: the points of the law other than Annex I.

use super::opening;
use crate::catalogue::Article;
use crate::rust::{string, strings};

/// The text of `article.rs`.
pub fn text(articles: &[Article]) -> String {
    let mut out = opening(
        "The points of articles and annexes that the tool may name, apart from Annex I.",
        "`catalogue/articles.toml`",
    );
    out.push_str("use crate::law::{self, Article};\n\n");
    out.push_str(FIND);
    out.push_str(
        "/// All points, in the order of the catalogue.\npub static ALL: &[Article] = &[\n",
    );
    for article in articles {
        out.push_str(&one(article));
    }
    out.push_str("];\n");
    out
}

const FIND: &str = "\
/// The point of an id such as `A14.2.c`, `AII.7` or `C1.11`; the case of letters does not matter.
pub fn find(id: &str) -> Option<&'static Article> {
    law::article(ALL, id)
}

";

fn one(article: &Article) -> String {
    let mut out = String::from("    Article {\n");
    let mut field =
        |name: &str, value: String| out.push_str(&format!("        {name}: {value},\n"));
    let text = |name: &str, value: &str| string(value, name.len() + 10, 12);
    field("id", text("id", &article.id));
    field("reference", text("reference", &article.reference));
    field("title", text("title", &article.title));
    field("text", text("text", &article.text));
    field("confidence", text("confidence", &article.confidence));
    field(
        "since",
        article
            .since
            .as_ref()
            .map_or("None".to_owned(), |since| format!("Some(\"{since}\")")),
    );
    field("see", strings(&article.see, 8));
    out.push_str("    },\n");
    out
}
