//! What is wrong with `cra.toml` is told with its line and with advice; what is right has its effect.

mod support;

use support::Ground;

/// A program with one finding: an unjustified block in `lamp::flash::once`.
fn flash(config: &str) -> Ground {
    let ground = Ground::lamp();
    ground.write(
        "src/main.rs",
        "mod flash;\n\nfn main() {\n    flash::once();\n}\n",
    );
    ground.write(
        "src/flash.rs",
        "pub fn once() {\n    unsafe { core::hint::unreachable_unchecked() }\n}\n",
    );
    ground.write("cra.toml", config);
    ground
}

#[test]
fn every_error_has_its_line_and_its_advice() {
    let cases = [
        (
            "# one\nlevels = \n",
            2,
            "string values must be quoted",
            "https://toml.io",
        ),
        (
            "\n\nlevles = 1\n",
            3,
            "the key \"levles\" is not known",
            "did you mean `levels`?",
        ),
        (
            "\n[shop.maker]\nname = 1\n",
            2,
            "the key \"shop\" is not known",
            "known here are: levels, accept, requirements",
        ),
        ("\n\nlevels = 3\n", 3, "`levels` is no table", "`[levels]`"),
        (
            "[levels]\nall = \"warn\"\nbroken_cifer = \"deny\"\n",
            3,
            "there is no lint or family \"broken_cifer\"",
            "did you mean `broken_cipher`?",
        ),
        (
            "[levels]\nnetwrok = \"deny\"\n",
            2,
            "there is no lint or family \"netwrok\"",
            "did you mean `network`?",
        ),
        (
            "[levels]\n\nall = \"hard\"\n",
            3,
            "this is no level for \"all\"",
            "\"allow\", \"note\", \"warn\", \"deny\"",
        ),
        (
            "[levels]\nall = true\n",
            2,
            "this is no level for \"all\"",
            "\"allow\"",
        ),
        (
            "\n[accept]\nlint = \"broken_cipher\"\n",
            2,
            "`accept` is no list of tables",
            "`[[accept]]`",
        ),
        (
            "[[accept]]\nlint = \"broken_cipher\"\npaht = \"src/**\"\n",
            3,
            "the key \"paht\" is not known",
            "did you mean `path`?",
        ),
        (
            "[[accept]]\nlint = 7\n",
            2,
            "`lint` is no text",
            "lint = \"…\"",
        ),
        (
            "[[accept]]\nlint = \"broken_cipher\"\nuntil = 7\n",
            3,
            "`until` is no date",
            "2027-01-15",
        ),
        (
            "[[accept]]\nlint = \"broken_cipher\"\npath = \"src/[a\"\n",
            3,
            "`path` is no pattern",
            "`**` any folders",
        ),
        (
            "\n[requirements.\"I.2.z\"]\napplies = false\n",
            2,
            "\"I.2.z\" is no requirement",
            "I.2.a to I.2.m",
        ),
        (
            "\n[requirements.I.2.c]\napplies = false\n",
            2,
            "\"I\" is no requirement",
            "`[requirements.\"I.2.c\"]`",
        ),
        (
            "\n[requirements.\"i.2.c\"]\napplies = false\n",
            2,
            "\"i.2.c\" is not the id",
            "`[requirements.\"I.2.c\"]`",
        ),
        (
            "\n[requirements.\"I.2.c#1\"]\napplies = false\n",
            2,
            "\"I.2.c#1\" is not the id",
            "about the whole requirement",
        ),
        (
            "[requirements]\n\"I.2.c\" = 1\n",
            2,
            "`I.2.c` is no table",
            "as a table",
        ),
        (
            "[requirements.\"I.2.c\"]\nsure = true\napplies = false\n",
            2,
            "the key \"sure\" is not known",
            "known here are: applies",
        ),
        (
            "[requirements.\"I.2.c\"]\napplies = \"no\"\n",
            2,
            "`applies` is neither true nor false",
            "`applies = false`",
        ),
        (
            "# x\n[requirements.\"I.2.c\"]\napplies = false\n",
            2,
            "I.2.c is said not to apply, without a justification",
            "the reason is empty",
        ),
        (
            "[requirements.\"I.1\"]\napplies = false\nreason = \"because we say so\"\n",
            1,
            "I.1 always applies",
            "(Article 13(4))",
        ),
        (
            "[requirements.\"II.8\"]\napplies = false\nreason = \"because we say so\"\n",
            1,
            "II.8 always applies",
            "(Article 13(4))",
        ),
        (
            "[requirements.\"I.2.c\"]\nanswer = \"yes\"\non = \"last year\"\n",
            3,
            "`on` is no date",
            "2027-01-15",
        ),
        (
            "[requirements.\"I.2.c\"]\nanswer = 3\n",
            2,
            "`answer` is no text",
            "answer = \"…\"",
        ),
    ];
    for (config, line, what, advice) in cases {
        let said = flash(config).check(&[]).exits(2);
        assert_eq!(said.out, "", "{config}");
        let first = said.err.lines().next().unwrap_or_default();
        assert!(
            first.starts_with(&format!("error: cra.toml, line {line}: ")) && first.contains(what),
            "{config}{said}"
        );
        let help = said
            .err
            .lines()
            .find_map(|line| line.trim_start().strip_prefix("= help: "))
            .unwrap_or_default();
        assert!(help.contains(advice), "{config}{said}");
    }
}

#[test]
fn a_file_that_is_not_utf8_is_told() {
    let ground = flash("");
    ground.write("cra.toml", b"# L\xe4mpchen\n");
    ground
        .check(&[])
        .exits(2)
        .says("cra.toml: the file is not UTF-8");
}

#[test]
fn an_acceptance_that_is_not_understood_is_a_finding_in_its_line() {
    let whole = "\n[[accept]]\nlint = \"unsafe_without_justification\"\nreason = \"it is never reached\"\nuntil = 2027-01-15\n";
    flash(whole)
        .check(&[])
        .exits(0)
        .says("1 accepted")
        .does_not_say("warning[");
    for (from, to, what) in [
        (
            "lint = \"unsafe_without_justification\"\n",
            "",
            "it names no lint",
        ),
        (
            "unsafe_without_justification",
            "unsafe_without_reason",
            "there is no lint `unsafe_without_reason`",
        ),
        (
            "it is never reached",
            "fine",
            "the reason `fine` is too short",
        ),
        ("until = 2027-01-15", "", "it has no `until`"),
        ("2027-01-15", "\"2027-01-32\"", "`2027-01-32` is not a date"),
        ("2027-01-15", "2027-01-15T10:00:00Z", "is not a date"),
    ] {
        let config = whole.replace(from, to);
        assert_ne!(config, whole);
        let said = flash(&config)
            .check(&["--message-format", "short"])
            .exits(1);
        let said = said
            .says(what)
            .says("cra.toml:2:1: error[cra::invalid_acceptance]");
        said.says("src/flash.rs:2:5: note[cra::unsafe_without_justification]");
    }
}

#[test]
fn an_acceptance_covers_what_matches_all_it_says() {
    let accept = |more: &str| {
        let config = format!(
            "[[accept]]\nlint = \"unsafe_without_justification\"\nreason = \"it is never reached\"\nuntil = \"2027-01-15\"\n{more}\n"
        );
        flash(&config)
            .check(&["--message-format", "short"])
            .exits(0)
    };
    for covers in [
        "path = \"src/flash.rs\"",
        "path = \"src/*.rs\"",
        "path = \"**/*.rs\"",
        "path = \"{src,lib}/fl?sh.rs\"",
        "item = \"once\"",
        "item = \"flash::once\"",
        "package = \"lamp\"",
        "path = \"src/**\"\nitem = \"once\"\npackage = \"lamp\"",
    ] {
        accept(covers).says("1 accepted").does_not_say("cra::");
    }
    for misses in [
        "path = \"*.rs\"",
        "path = \"src\"",
        "path = \"/src/flash.rs\"",
        "path = \"lib/**\"",
        "item = \"nce\"",
        "item = \"main\"",
        "package = \"lam\"",
        "fingerprint = \"0000\"",
        "advisory = \"LAMP-2026-0201\"",
        "path = \"src/**\"\nitem = \"main\"",
    ] {
        accept(misses)
            .says("cra::unsafe_without_justification")
            .says("cra.toml:1:1: warning[cra::unused_acceptance]");
    }
}

#[test]
fn an_acceptance_holds_to_the_end_of_its_last_day() {
    let ground = flash(
        "[[accept]]\nlint = \"unsafe_without_justification\"\nreason = \"it is never reached\"\nuntil = 2027-01-15\n",
    );
    ground
        .run(&["check", "--as-of", "2027-01-15"])
        .exits(0)
        .says("1 accepted");
    ground
        .run(&["check", "--as-of", "2027-01-16"])
        .exits(1)
        .says("ended on 2027-01-15, yesterday");
}
