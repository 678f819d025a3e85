//! Traces that lead nowhere.

#[cra::satisfies("I.2.e", risk = "R-7")] //~ unregistered_risk
pub fn seal(message: &[u8]) -> Vec<u8> {
    message.to_vec()
}

#[cfg(test)]
mod tests {
    #[cra::verifies("I.2.c", risk = "R-33")] //~ unregistered_risk
    #[test]
    fn sealed() {
        assert!(super::seal(&[]).is_empty());
    }
}
