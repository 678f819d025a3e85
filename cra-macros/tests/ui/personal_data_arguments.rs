//! The category is a text, and there.

use cra_macros as cra;

#[cra::personal_data]
struct NoCategory {
    #[cra(not_personal)]
    since: u32,
}

#[cra::personal_data(category = "")]
struct Empty {
    #[cra(not_personal)]
    since: u32,
}

#[cra::personal_data(categori = "contact")]
struct Misspelt {
    #[cra(not_personal)]
    since: u32,
}

#[cra::personal_data("contact")]
struct Unnamed {
    #[cra(not_personal)]
    since: u32,
}

fn main() {}
