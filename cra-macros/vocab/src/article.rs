//! The points of articles and annexes that the tool may name, apart from Annex I.
//!
//! Written by cra-tidy from `catalogue/articles.toml`: change that, then run `cargo test -p cra-tidy`.

use crate::law::{self, Article};

/// The point of an id such as `A14.2.c`, `AII.7` or `C1.11`; the case of letters does not matter.
pub fn find(id: &str) -> Option<&'static Article> {
    law::article(ALL, id)
}

/// All points, in the order of the catalogue.
pub static ALL: &[Article] = &[Article {
    id: "A13.1",
    reference: "Article 13(1)",
    title: "Products follow Annex I Part I",
    text: "When it is placed on the market, the product was designed, developed and produced \
            according to Annex I Part I.",
    confidence: "[T]",
    since: Some("2027-12-11"),
    see: &["I.1"],
}];
