//! Tests that can fail.

pub fn refused(image: &[u8]) -> bool {
    image.is_empty()
}

#[cfg(test)]
mod tests {
    #[cra::verifies("I.2.c")]
    #[test]
    fn asserts() {
        assert!(super::refused(&[]));
    }

    #[cra::verifies("I.2.c")]
    #[test]
    #[should_panic(expected = "empty")]
    fn panics() {
        let _ = super::refused(&[]);
    }

    #[cra::verifies("I.2.c")]
    #[test]
    fn answers() -> Result<(), String> {
        super::refused(&[]).then_some(()).ok_or_else(|| "taken".to_owned())
    }

    fn helper(image: &[u8]) {
        deeper(image);
    }

    fn deeper(image: &[u8]) {
        image.first().expect("it is there");
    }

    #[cra::verifies("I.2.c")]
    #[test]
    fn asks_another() {
        helper(&[1]);
    }

    #[test]
    fn no_claim() {
        let _ = super::refused(&[]);
    }
}
