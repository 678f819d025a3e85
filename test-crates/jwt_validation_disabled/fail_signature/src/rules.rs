//! Another name for the rules.
pub type Rules = jsonwebtoken::Validation;
