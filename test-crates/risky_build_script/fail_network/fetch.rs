//! A module of the build script.

pub fn agent() {
    let agent = ureq::Agent::new_with_defaults(); //~ risky_build_script
    let answer = agent.get("https://example.org").call();
    drop(answer);
}
