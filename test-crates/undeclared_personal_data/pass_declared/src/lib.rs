//! Personal data that is declared, or that is stored nowhere.

use serde::Serialize;

pub struct Mail(String);

#[cra::personal_data(category = "contact")]
#[derive(Serialize)]
pub struct Owner {
    #[cra(purpose = "send notices", keep = "until the reset")]
    pub mail: String,
}

// cra: personal_data(category = "contact")
#[derive(Serialize)]
pub struct Guest {
    pub mail: String,
}

pub struct Form {
    pub mail: String,
}

#[derive(Serialize)]
pub struct Letter {
    pub mail: Mail,
    pub mailbox_size: u32,
    pub name: String,
}

#[cfg(test)]
mod tests {
    #[derive(serde::Serialize)]
    struct Sample {
        mail: String,
    }
}
