//! An erasure that is written and never called.

pub struct Owner(String);

#[cra::erases(Owner)] //~ unreachable_erasure
pub fn factory_reset() -> std::io::Result<()> {
    std::fs::remove_file("owner")
}

fn forgotten() {
    let _ = factory_reset();
}

fn main() {
    let _ = Owner(String::new());
}

#[cfg(test)]
mod tests {
    #[test]
    fn resets() {
        super::factory_reset().unwrap();
    }
}
