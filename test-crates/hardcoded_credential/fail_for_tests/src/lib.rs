//! Addresses with a password that others test with weigh less when they lead to the own machine.
pub mod test_support {
    pub fn address() -> String {
        std::env::var("DATABASE")
            .unwrap_or_else(|_| "mysql://root:kettle7@localhost:3307/app".to_owned()) //~ hardcoded_credential
    }

    pub const SHARED: &str = "mysql://root:kettle7@db.shop.internal:3307/app"; //~ hardcoded_credential
}

pub const LOCAL: &str = "mysql://root:kettle7@localhost:3307/app"; //~ hardcoded_credential
