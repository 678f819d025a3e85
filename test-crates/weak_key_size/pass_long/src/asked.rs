//! Sizes of which small ones are refused.
use openssl::error::ErrorStack;
use openssl::pkey::Private;
use openssl::rsa::Rsa;

const LEAST: u32 = 2048;

pub struct Plan {
    bits: u32,
}

impl Plan {
    pub fn small() -> Self {
        Self { bits: 768 }
    }
}

pub fn planned(plan: Plan) -> Result<Option<Rsa<Private>>, ErrorStack> {
    if plan.bits < LEAST {
        return Ok(None);
    }
    Rsa::generate(plan.bits).map(Some)
}
