//! Workspaces that mean harm: nothing of them is executed, written or shown as it is.

use std::fs;
use std::path::Path;

use crate::support::{Answer, Ground, answer};

/// What a terminal obeys, and what turns or hides the text beside it.
fn steers(char: char) -> bool {
    (char.is_control() && char != '\n')
        || matches!(char, '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

#[track_caller]
fn is_plain(text: &str) {
    let found = text.chars().find(|char| steers(*char));
    assert_eq!(
        found,
        None,
        "{:?}",
        text.lines().find(|line| line.chars().any(steers))
    );
}

#[track_caller]
fn says_plainly(said: &Answer) {
    assert!(!said.out.is_empty() || !said.err.is_empty());
    is_plain(&said.out);
    is_plain(&said.err);
}

const ESCAPE: &str = "\u{1b}]0;owned\u{7}\u{1b}[2J\u{202e}\r";

#[cra::verifies("I.2.f", risk = "R-4")]
#[test]
fn text_of_the_workspace_steers_no_terminal() {
    let ground = Ground::lamp();
    let folder = format!("src/{}", ESCAPE.replace('\r', ""));
    ground.write(
        "src/main.rs",
        format!(
            "#[path = \"{}/part.rs\"]\nmod part;\nmod none; // {ESCAPE}\n// cra: accept({ESCAPE}): {ESCAPE}, until {ESCAPE}\n// cra: satisfies {ESCAPE}\nfn main() {{}}\n",
            folder.trim_start_matches("src/").escape_default()
        ),
    );
    ground.write(&format!("{folder}/part.rs"), format!("pub fn a() {{ let _ = \"{ESCAPE}\"; unsafe {{ core::hint::unreachable_unchecked() }} }}\n"));
    ground.write(
        "cra.toml",
        "[[accept]]\nlint = \"unsafe_without_justification\"\nreason = \"\\u001b[2J \\u202e as good as any\"\nuntil = 2027-01-01\nby = \"\\u001b[31m\"\n",
    );
    for format in ["human", "short", "json", "sarif"] {
        let said = ground.check(&[
            "--message-format",
            format,
            "--color",
            "never",
            "-vv",
            "--deny",
            "invalid_acceptance",
        ]);
        says_plainly(&said.clone().exits(1));
        assert!(said.out.contains("part.rs"), "{said}");
    }
    let out = ground.around().join("evidence");
    says_plainly(&ground.run(&[
        "evidence",
        "--as-of",
        "2026-11-23",
        "--out",
        out.to_str().unwrap(),
    ]));
    for file in ["record.json", "requirements.md"] {
        let text = fs::read_to_string(out.join(file)).unwrap();
        assert!(text.contains("part.rs"));
        is_plain(&text);
    }
}

#[test]
fn text_of_the_workspace_steers_no_terminal_when_the_check_stops() {
    for (path, text) in [
        ("cra.toml", "\"\u{202e}\\u001b[2J\" = 1\n"),
        ("cra.toml", "[levels]\n\"\\u001b[2J\\u202e\" = \"deny\"\n"),
        (
            "cra.toml",
            "[requirements.\"\\u001b[2J\\u202e\"]\napplies = false\n",
        ),
        (
            "Cargo.toml",
            "[package]\nname = \"\\u001b[2J\\u202e\"\nversion = \"0.1.0\"\n",
        ),
        ("Cargo.toml", "[package]\nname = \"lamp\"\n\u{202e} = 1\n"),
        (".cargo/config.toml", "[\u{202e}\n"),
    ] {
        let ground = Ground::lamp();
        ground.write(path, text);
        says_plainly(&ground.check(&["--color", "never"]).exits(2));
    }
    let ground = Ground::lamp();
    says_plainly(&ground.check(&[&format!("{ESCAPE}.rs")]).exits(2));
    says_plainly(&ground.check(&["-p", ESCAPE]).exits(2));
    says_plainly(&ground.check(&["--deny", ESCAPE]).exits(2));
    says_plainly(&ground.run(&["explain", ESCAPE]).exits(2));
}

#[cfg(unix)]
#[cra::verifies("I.2.j", risk = "R-2")]
#[test]
fn nothing_of_the_workspace_is_executed() {
    use std::os::unix::fs::PermissionsExt as _;
    let evil = |ground: &Ground| ground.root().join("tools/evil").display().to_string();
    /// The text of a setting, made for the folder of the test.
    type Setting<'a> = &'a dyn Fn(&Ground) -> String;
    let settings: [(&str, Setting<'_>); 9] = [
        (".cargo/config.toml", &|ground| {
            format!("[build]\nrustc = \"{}\"\n", evil(ground))
        }),
        (".cargo/config.toml", &|ground| {
            format!("[build]\nrustc-wrapper = \"{}\"\n", evil(ground))
        }),
        (".cargo/config.toml", &|ground| {
            format!("[build]\nrustc-workspace-wrapper = \"{}\"\n", evil(ground))
        }),
        (".cargo/config", &|ground| {
            format!("[build]\nrustc = \"{}\"\n", evil(ground))
        }),
        (".cargo/config.toml", &|_| {
            "[env]\nPATH = { value = \"tools\", force = true, relative = true }\n".to_owned()
        }),
        (".cargo/config.toml", &|_| {
            "[env]\nRUSTC = { value = \"tools/rustc\", force = true, relative = true }\n".to_owned()
        }),
        (".cargo/config.toml", &|ground| {
            format!(
                "[registry]\nglobal-credential-providers = [\"{}\"]\n",
                evil(ground)
            )
        }),
        (".cargo/config.toml", &|ground| {
            format!("include = [\"{}\"]\n", evil(ground))
        }),
        ("rust-toolchain.toml", &|ground| {
            format!(
                "[toolchain]\npath = \"{}\"\n",
                ground.root().join("tools").display()
            )
        }),
    ];
    for (path, text) in settings {
        let ground = Ground::lamp();
        let marker = ground.around().join("executed");
        for name in [
            "tools/evil",
            "tools/rustc",
            "tools/cargo",
            "tools/bin/rustc",
            "tools/bin/cargo",
        ] {
            ground.write(
                name,
                format!(
                    "#!/bin/sh\necho \"$0 $*\" >> '{}'\nexit 1\n",
                    marker.display()
                ),
            );
            fs::set_permissions(ground.root().join(name), fs::Permissions::from_mode(0o755))
                .unwrap();
        }
        let evil =
            format!("fn main() {{ std::fs::write({marker:?}, \"build script\").unwrap(); }}\n");
        ground.write("build.rs", evil);
        ground.write("Cargo.toml", "[package]\nname = \"lamp\"\nversion = \"0.1.0\"\nedition = \"2021\"\n\n[dependencies]\nmaker = { path = \"maker\" }\n");
        ground.write("Cargo.lock", "version = 4\n\n[[package]]\nname = \"lamp\"\nversion = \"0.1.0\"\ndependencies = [\"maker\"]\n\n[[package]]\nname = \"maker\"\nversion = \"0.1.0\"\n");
        ground.write(
            "maker/Cargo.toml",
            "[package]\nname = \"maker\"\nversion = \"0.1.0\"\n\n[lib]\nproc-macro = true\n",
        );
        ground.write("maker/src/lib.rs", "");
        ground.write(path, text(&ground));
        let before = ground.listing();
        let said = ground.check(&["-v"]).exits(0);
        said.does_not_say("dependency graph");
        let out = ground.around().join("evidence");
        ground
            .run(&["evidence", "--out", out.to_str().unwrap()])
            .exits(0);
        let executed = fs::read_to_string(&marker).ok();
        assert_eq!(executed, None, "{path}: {}", text(&ground));
        assert_eq!(before, ground.listing());
    }
}

/// Cargo and rustup take their settings from the folder they are started in and from those above it.
#[cfg(unix)]
#[test]
fn cargo_is_started_where_no_workspace_reaches() {
    use std::os::unix::fs::PermissionsExt as _;
    let ground = Ground::lamp();
    let (cargo, seen) = (ground.around().join("cargo"), ground.around().join("seen"));
    let real = std::env::var("CARGO").expect("the tests are run by cargo");
    let script = format!(
        "#!/bin/sh\necho \"$PWD $RUSTUP_AUTO_INSTALL $CARGO_CACHE_RUSTC_INFO\" >> '{}'\nexec '{real}' \"$@\"\n",
        seen.display()
    );
    fs::write(&cargo, script).unwrap();
    fs::set_permissions(&cargo, fs::Permissions::from_mode(0o755)).unwrap();
    let mut command = ground.command(["evidence", "--out", "out"]);
    answer(command.env("CARGO", &cargo)).exits(0);
    let seen = fs::read_to_string(seen).unwrap();
    assert_eq!(
        seen.lines().collect::<Vec<_>>(),
        ["/ 0 0"; 4],
        "for the workspace, the platform, the graph and the version"
    );
}

#[test]
fn nothing_is_written_into_the_workspace() {
    let ground = Ground::lamp();
    fs::remove_file(ground.root().join("Cargo.lock")).unwrap();
    fs::create_dir(ground.root().join("target")).unwrap();
    let before = ground.listing();
    for format in ["human", "short", "json", "sarif"] {
        ground
            .check(&[
                "--message-format",
                format,
                "--all-targets",
                "--all-features",
            ])
            .exits(0);
    }
    ground.run(&["db", "status"]).exits(0);
    assert_eq!(before, ground.listing());
}

#[test]
fn names_from_a_lock_file_lead_nowhere() {
    let ground = Ground::lamp();
    ground.write(
        "Cargo.toml",
        "[package]\nname = \"lamp\"\nversion = \"0.1.0\"\n\n[dependencies]\nwick = \"1\"\n",
    );
    let name = "../../../../../../etc/passwd";
    ground.write("Cargo.lock", format!("version = 4\n\n[[package]]\nname = \"{name}\"\nversion = \"1.0.0\"\nsource = \"registry+https://github.com/rust-lang/crates.io-index\"\n\n[[package]]\nname = \"lamp\"\nversion = \"0.1.0\"\ndependencies = [\"{name}\"]\n"));
    let said = ground.check(&[]);
    says_plainly(&said);
    assert!(said.code.is_some_and(|code| code < 3), "{said}");
    assert!(
        Path::new("/etc/passwd").exists() != said.out.contains("root:"),
        "{said}"
    );
}
