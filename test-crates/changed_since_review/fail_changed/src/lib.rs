//! A measure that is another one than what was reviewed.

#[cra::satisfies("I.2.e", risk = "R-1")] //~ changed_since_review
pub fn seal(message: &[u8]) -> Vec<u8> {
    message.to_vec()
}
