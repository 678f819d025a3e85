//! Things of the same names that are something else.
use jsonwebtoken::Validation;

/// A form whose fields are checked.
#[derive(Default)]
pub struct Form {
    pub validate_exp: bool,
    pub validate_aud: bool,
    pub required_spec_claims: Vec<String>,
    pub leeway: u64,
}

impl Form {
    pub fn insecure_disable_signature_validation(&mut self) {
        self.validate_exp = false;
    }
}

pub fn form() -> Form {
    let mut form = Form { validate_exp: false, validate_aud: false, ..Form::default() };
    form.insecure_disable_signature_validation();
    form.required_spec_claims.clear();
    form.leeway = u64::MAX;
    form.validate_aud = false;
    form
}

pub fn all(forms: &mut [Form]) {
    forms.iter_mut().for_each(|form| form.validate_exp = false);
}

mod dangerous {
    //! Our own reader of something that is no token.
    pub fn insecure_decode(text: &str) -> usize {
        text.len()
    }

    pub fn parse_unverified(text: &str) -> usize {
        text.len()
    }
}

pub fn read(text: &str) -> usize {
    dangerous::insecure_decode(text) + dangerous::parse_unverified(text)
}

pub fn rules(read: impl Fn() -> bool) -> Validation {
    let mut rules = Validation::default();
    rules.validate_exp = read();
    rules.set_required_spec_claims(&[if read() { "exp" } else { "iss" }]);
    rules
}

pub struct Token;

impl Token {
    pub fn verifier(&self) -> Option<u8> {
        None
    }

    pub fn decode(&self, key: Option<u8>) -> bool {
        key.is_some()
    }
}

pub fn none() -> bool {
    Token.decode(None) && Token.verifier().is_none()
}
