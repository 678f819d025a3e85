//! Erasures that users can ask for.

pub struct Owner(String);

pub struct Network(String);

#[cra::erases(Owner)]
fn factory_reset() -> std::io::Result<()> {
    std::fs::remove_file("owner")
}

fn act(word: &str) {
    if word == "reset" {
        let _ = factory_reset();
    }
}

#[cra::erases(Network)]
#[cra::entry_point(kind = "http", auth = "none")]
fn forget_network() -> std::io::Result<()> {
    std::fs::remove_file("network")
}

fn main() {
    std::env::args().for_each(|word| act(&word));
}
