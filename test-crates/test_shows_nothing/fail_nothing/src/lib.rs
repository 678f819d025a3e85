//! Tests that pass whatever the code does.

pub fn refused(image: &[u8]) -> bool {
    image.is_empty()
}

#[cfg(test)]
mod tests {
    #[cra::verifies("I.2.c", risk = "R-3")] //~ test_shows_nothing
    #[test]
    fn a_changed_image_is_refused() {
        let _ = super::refused(&[1]);
    }

    fn helper() -> bool {
        super::refused(&[])
    }

    #[cra::verifies("I.2.c")] //~ test_shows_nothing
    #[test]
    fn an_empty_image_is_refused() {
        helper();
        println!("done");
    }
}
