//! Forbidding it would break the tests.
#[cfg(test)]
mod tests {
    #[test]
    fn sets() {
        unsafe { std::env::set_var("A", "b") };
    }
}
