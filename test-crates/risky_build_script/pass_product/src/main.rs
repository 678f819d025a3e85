//! What a build script must not do, a product may.

fn main() {
    let body = reqwest::blocking::get("https://example.org");
    drop(body);
    std::process::Command::new("curl").arg("https://example.org").status().ok();
    std::fs::write("src/notes.txt", "").ok();
}
