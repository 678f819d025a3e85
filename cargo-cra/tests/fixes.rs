//! Somebody takes the offered fixes: what is undeclared becomes declared, and rustc accepts the attributes as they were
//! written. The fixes are applied by rustfix, as `cargo fix` does it.

mod support;

use std::collections::HashSet;
use std::env;
use std::fs;
use std::path::Path;
use std::process::Command;

use rustfix::{Filter, Suggestion};
use support::{Answer, Ground, fixtures};

/// Parts of a product that nobody has declared yet, each in the form in which most people write them.
const SOURCE: &str = r#"//! A meter that is reached over the network and sends its readings.

use std::io;
use std::net::{TcpListener, TcpStream};

#[cra::witness]
pub struct Reader {
    number: u32,
}

impl Reader {
    pub fn number(&self) -> u32 {
        self.number
    }
}

/// How the meter is set up.
#[derive(Debug, Default)]
pub struct MeterConfig {
    pub debug: bool,
    pub skip_tls_verification: bool,
    pub interval: u16,
}

pub mod secrets {
    /// What proves who the meter is.
    pub struct Identity {
        private_key: Vec<u8>,
    }

    impl Identity {
        pub fn expose(&self) -> &[u8] {
            &self.private_key
        }
    }
}

pub fn listen() -> io::Result<TcpListener> {
    TcpListener::bind("127.0.0.1:4059")
}

/// Called by the firmware around the meter.
#[unsafe(no_mangle)]
pub extern "C" fn meter_tick() {}

pub fn send(reading: u32) -> io::Result<()> {
    let stream = TcpStream::connect("readings.example.org:4059")?;
    let _ = (stream, reading);
    Ok(())
}
"#;

/// What the findings are that the fixes are for.
const UNDECLARED: [&str; 4] = [
    "undeclared_default",
    "undeclared_entry_point",
    "undeclared_outbound",
    "undeclared_secret",
];

fn meter(source: &str) -> Ground {
    let ground = Ground::new();
    ground.put_lamp("");
    fs::remove_file(ground.root().join("src/main.rs")).expect("it was just written");
    ground.write(
        "Cargo.toml",
        "[package]\nname = \"lamp\"\nversion = \"0.1.0\"\nedition = \"2024\"\n\n\
         [dependencies]\ncra = { package = \"cra-macros\", path = \"macros\" }\n",
    );
    ground.write(
        "macros/Cargo.toml",
        "[package]\nname = \"cra-macros\"\nversion = \"0.1.0\"\nedition = \"2024\"\n",
    );
    ground.write("macros/src/lib.rs", "");
    fs::remove_file(ground.root().join("Cargo.lock")).expect("it was just written");
    ground.write("src/lib.rs", source);
    ground
}

/// What is said about a source, for machines.
fn asked(ground: &Ground) -> Answer {
    ground.check(&["--message-format=json"])
}

/// The findings that something is undeclared.
fn undeclared(answer: &Answer) -> Vec<&'static str> {
    let said = |lint: &&str| answer.out.contains(&format!("\"cra::{lint}\""));
    UNDECLARED.into_iter().filter(said).collect()
}

fn suggestions(answer: &Answer, filter: Filter) -> Vec<Suggestion> {
    let messages = answer.out.lines().filter_map(|line| {
        let value: serde_json::Value = serde_json::from_str(line).expect("each line is JSON");
        value.get("message").map(ToString::to_string)
    });
    let lines: Vec<String> = messages.collect();
    rustfix::get_suggestions_from_json(&lines.join("\n"), &HashSet::new(), filter)
        .expect("the messages are those of rustc")
}

/// What rustc says of a library that has the attributes of this workspace; empty when nothing.
fn rustc(name: &str, source: &str) -> String {
    let repository = fixtures().join("..");
    let dir = Path::new(env!("CARGO_TARGET_TMPDIR"))
        .join("fixes")
        .join(name);
    fs::create_dir_all(dir.join("src")).expect("the folder for tests can be written");
    let macros = repository.join("cra-macros");
    let manifest = format!(
        "[package]\nname = \"{name}\"\nversion = \"0.1.0\"\nedition = \"2024\"\n\n[workspace]\n\n\
         [dependencies]\ncra = {{ package = \"cra-macros\", path = {:?} }}\n",
        macros.canonicalize().expect("the macros are there")
    );
    fs::write(dir.join("Cargo.toml"), manifest).expect("the folder for tests can be written");
    fs::write(dir.join("src/lib.rs"), source).expect("the folder for tests can be written");
    // The versions that are there already, since nothing is fetched here.
    fs::copy(repository.join("Cargo.lock"), dir.join("Cargo.lock")).expect("it can be copied");
    let cargo = env::var_os("CARGO").expect("cargo runs this test");
    let built = Command::new(cargo)
        .args(["check", "--quiet", "--offline"])
        .current_dir(&dir)
        .env("CARGO_TARGET_DIR", dir.join("../target"))
        .env("RUSTFLAGS", "-Dwarnings")
        .output()
        .expect("there is a cargo");
    String::from_utf8_lossy(&built.stderr).into_owned()
}

#[test]
fn taking_every_sure_fix_compiles_and_ends_the_findings() {
    let ground = meter(SOURCE);
    let before = asked(&ground);
    assert_eq!(undeclared(&before), UNDECLARED);
    let sure = suggestions(&before, Filter::MachineApplicableOnly);
    let fixed = rustfix::apply_suggestions(SOURCE, &sure).expect("no two fixes overlap");
    ground.write("src/lib.rs", &fixed);
    assert_eq!(rustc("sure", &fixed), "");
    // What a connection is for, only people know.
    assert_eq!(undeclared(&asked(&ground)), ["undeclared_outbound"]);
}

#[test]
fn the_other_fixes_have_blanks_that_rustc_points_at() {
    let ground = meter(SOURCE);
    let all = suggestions(&asked(&ground), Filter::Everything);
    let fixed = rustfix::apply_suggestions(SOURCE, &all).expect("no two fixes overlap");
    assert!(fixed.contains("to = \"readings.example.org:4059\", purpose = \"…\""));
    let errors = rustc("blanks", &fixed);
    assert!(errors.contains("`purpose` says nothing"), "{errors}");
}

#[test]
fn a_secret_that_is_shown_or_open_is_left_to_people() {
    let private = "pub struct Identity {\n        private_key: Vec<u8>,\n    }";
    for (text, why) in [
        (
            "pub struct Identity {\n        pub private_key: Vec<u8>,\n    }",
            "open",
        ),
        (
            "#[derive(PartialEq)]\n    pub struct Identity {\n        private_key: Vec<u8>,\n    }",
            "compared",
        ),
        (
            "pub struct Identity {\n        private_key: Vec<u8>,\n    }\n\n    impl std::fmt::Debug for Identity {\n        \
             fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {\n            f.write_str(\"Identity\")\n        }\n    }",
            "shown",
        ),
    ] {
        assert!(SOURCE.contains(private));
        let source = SOURCE.replace(private, text);
        let answer = asked(&meter(&source));
        assert_eq!(undeclared(&answer), UNDECLARED, "{why}");
        let sure = suggestions(&answer, Filter::MachineApplicableOnly);
        let fixed = rustfix::apply_suggestions(&source, &sure).expect("no two fixes overlap");
        assert!(!fixed.contains("cra::secret]"), "{why}:\n{fixed}");
    }
}
