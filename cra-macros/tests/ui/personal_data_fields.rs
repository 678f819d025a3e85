//! Every field is classified once, and completely.

use cra_macros as cra;

#[cra::personal_data(category = "contact")]
pub struct Owner {
    pub mail: String,
    #[cra]
    silent: u8,
    #[cra(purpose = "send notices")]
    no_end: u8,
    #[cra(keep = "one year")]
    no_purpose: u8,
    #[cra(purpose = "", keep = "one year")]
    empty: u8,
    #[cra(purpos = "send notices", keep = "one year")]
    misspelt: u8,
    #[cra(not_personl)]
    misspelt_word: u8,
    #[cra(not_personal, keep = "one year")]
    both: u8,
    #[cra(not_personal)]
    #[cra(not_personal)]
    twice: u8,
    #[cra(7)]
    number: u8,
}

#[cra::personal_data(category = "position")]
enum Place {
    At(f64, #[cra(not_personal)] f64),
    Nowhere,
}

fn main() {}
