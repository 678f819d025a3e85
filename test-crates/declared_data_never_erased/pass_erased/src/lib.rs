//! Everything is erased by some function.

mod data {
    #[cra::personal_data(category = "contact")]
    pub struct Owner {
        #[cra(purpose = "send notices", keep = "until the reset")]
        pub mail: String,
    }

    #[cra::secret]
    pub struct Token(String);
}

#[cra::erases(data::Owner)]
pub fn forget() -> std::io::Result<()> {
    std::fs::remove_file("owner")
}

// cra: erases(crate::data::Token)
pub fn factory_reset() -> std::io::Result<()> {
    std::fs::remove_file("token")
}

#[cfg(test)]
mod tests {
    #[cra::secret]
    struct Fake(u8);
}
