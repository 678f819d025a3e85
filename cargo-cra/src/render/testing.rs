//! Records made by hand, for the tests of the renderers.

use std::io;

use cra_vocab::requirement;

use super::{Options, escape};
use crate::evidence::v1::*;

/// A renderer.
pub(super) type Render = fn(&Record, &Options, &mut dyn io::Write) -> io::Result<()>;

/// What the renderer writes with options that fit a test.
pub(super) fn rendered(render: Render, record: &Record) -> String {
    rendered_with(render, record, &options())
}

/// What the renderer writes.
pub(super) fn rendered_with(render: Render, record: &Record, options: &Options) -> String {
    let mut out = Vec::new();
    render(record, options, &mut out).unwrap();
    String::from_utf8(out).unwrap()
}

/// No colours, a root with a blank and an umlaut.
pub(super) fn options() -> Options {
    Options {
        root: "/home/me/my wörk".into(),
        ..Options::default()
    }
}

/// Fails when a terminal could obey something in the text, or would hide it.
pub(super) fn assert_harmless(text: &str) {
    for (number, line) in text.split('\n').enumerate() {
        let bad = line
            .chars()
            .find(|c| c.is_control() || escape::is_hidden(*c));
        assert_eq!(bad, None, "line {}: {line:?}", number + 1);
    }
}

/// The place of `needle` in this line of this file.
pub(super) fn place(path: &str, line: u32, text: &str, needle: &str) -> Location {
    let start = text.find(needle).unwrap();
    let column = |bytes: usize| u32::try_from(text[..bytes].chars().count()).unwrap() + 1;
    Location {
        path: path.to_owned(),
        byte_start: 100 * line + u32::try_from(start).unwrap(),
        byte_end: 100 * line + u32::try_from(start + needle.len()).unwrap(),
        line_start: line,
        column_start: column(start),
        line_end: line,
        column_end: column(start + needle.len()),
        text: vec![text.to_owned()],
        label: None,
    }
}

/// The place from the start of `from` in the first line to the end of `to` in the last.
pub(super) fn block(path: &str, line: u32, lines: &[&str], from: &str, to: &str) -> Location {
    let last = lines.len() - 1;
    let first = place(path, line, lines[0], from);
    let end = place(path, line + u32::try_from(last).unwrap(), lines[last], to);
    Location {
        byte_end: end.byte_end,
        line_end: end.line_end,
        column_end: end.column_end,
        text: lines.iter().map(|&line| line.to_owned()).collect(),
        ..first
    }
}

/// With these words at it.
pub(super) fn labelled(location: Location, label: &str) -> Location {
    Location {
        label: Some(label.to_owned()),
        ..location
    }
}

/// A finding with nothing but what every finding has.
pub(super) fn finding(rule: &str, level: &str, primary: Location) -> Finding {
    Finding {
        rule: rule.to_owned(),
        level: level.to_owned(),
        message: format!("`{}` speaks against it", rule.replace('_', " ")),
        note: "whoever reads the program can use it".to_owned(),
        help: "read it from a file that only the service can open".to_owned(),
        primary,
        related: Vec::new(),
        way: Vec::new(),
        fix: None,
        package: Some(0),
        target: Some(0),
        item: "login::check".to_owned(),
        fingerprint: "5feceb66ffc86f38".to_owned(),
        advisory: None,
        accepted: None,
    }
}

/// A rule that speaks to these requirements.
pub(super) fn rule(id: &str, level: &str, cwe: &[u16], requirements: &[&str]) -> Rule {
    Rule {
        id: id.to_owned(),
        family: "confidentiality".to_owned(),
        title: format!("Title of {}", id.replace('_', " ")),
        checks: "A constant that looks like a password, as in `const PASSWORD: &str`.".to_owned(),
        why: "Everyone who can read the product can then enter it.".to_owned(),
        limits: "One that is built while the program runs is not seen.".to_owned(),
        default_level: level.to_owned(),
        level: level.to_owned(),
        cwe: cwe.to_vec(),
        requirements: requirements.iter().map(|&id| id.to_owned()).collect(),
        digest: "ab".repeat(32),
        since: "0.1.0".to_owned(),
    }
}

/// What the rule said of the first package.
pub(super) fn check(rule: &str, verdict: &str, looked_at: usize, of: usize) -> Check {
    Check {
        rule: rule.to_owned(),
        package: Some(0),
        level: "deny".to_owned(),
        verdict: verdict.to_owned(),
        unit: "files".to_owned(),
        looked_at,
        of,
        not_looked_at: Vec::new(),
    }
}

/// The 22 requirements, each waiting for a person.
fn requirements() -> Vec<Requirement> {
    requirement::ALL
        .iter()
        .map(|known| Requirement {
            id: known.id.to_owned(),
            reference: known.reference.to_owned(),
            title: known.title.to_owned(),
            paraphrase: known.paraphrase.to_owned(),
            url: known.url.to_owned(),
            status: "manual".to_owned(),
            why: "no gap found by the checks that ran; a person must answer its question"
                .to_owned(),
            strength: "none".to_owned(),
            claims: Vec::new(),
            open: Vec::new(),
            accepted: Vec::new(),
            not_looked_at: Vec::new(),
            question: Some(known.question.to_owned()),
        })
        .collect()
}

/// The requirement with this id.
pub(super) fn requirement<'a>(record: &'a mut Record, id: &str) -> &'a mut Requirement {
    record
        .requirements
        .iter_mut()
        .find(|requirement| requirement.id == id)
        .unwrap()
}

/// A record of a package in which nothing was found.
pub(super) fn clean() -> Record {
    let mut record = nothing();
    record.inputs.files = 120;
    record.inputs.lines = 20_431;
    record.checks = record
        .rules
        .iter()
        .map(|rule| check(&rule.id, "pass", 120, 120))
        .collect();
    requirement(&mut record, "I.2.e").claims.push(Claim {
        sentence: "analysis found no case of: title of hardcoded credential".to_owned(),
        strength: "analysed".to_owned(),
        limits: "One that is built while the program runs is not seen.".to_owned(),
        looked_at: "120 of 120 files".to_owned(),
        source: "hardcoded_credential".to_owned(),
    });
    record
}

/// A record of a run in which no file was read.
pub(super) fn nothing() -> Record {
    Record {
        format: FORMAT.to_owned(),
        tool: Tool {
            name: "cargo-cra".to_owned(),
            version: "0.1.0".to_owned(),
            rules_digest: "cd".repeat(32),
        },
        as_of: "2026-11-23".to_owned(),
        inputs: Inputs {
            selection: vec!["--workspace".to_owned()],
            toolchain: Some("rustc 1.95.0".to_owned()),
            commit: Some(Commit {
                id: "0123456789abcdef0123456789abcdef01234567".to_owned(),
            }),
            sources_digest: "ef".repeat(32),
            files: 0,
            lines: 0,
            lock_digest: Some("01".repeat(32)),
            locked_packages: 17,
            unread_macros: 3,
            trusted_sources: Vec::new(),
            test_results: Vec::new(),
        },
        advisories: Some(Advisories {
            origin: "embedded".to_owned(),
            commit: Some("fedcba98".to_owned()),
            date: "2026-11-20".to_owned(),
            age_days: 3,
            freshness: "fresh".to_owned(),
            digest: "23".repeat(32),
            count: 1000,
            skipped: Vec::new(),
        }),
        packages: vec![Package {
            name: "gateway".to_owned(),
            version: "2.1.0".to_owned(),
            id: "path+file:///home/me/my%20w%C3%B6rk/gateway#2.1.0".to_owned(),
            manifest_path: "gateway/Cargo.toml".to_owned(),
            targets: vec![Target {
                kind: "bin".to_owned(),
                crate_types: vec!["bin".to_owned()],
                name: "gateway".to_owned(),
                src_path: Some("gateway/src/main.rs".to_owned()),
                edition: "2024".to_owned(),
            }],
        }],
        rules: vec![
            rule(
                "hardcoded_credential",
                "deny",
                &[798, 89],
                &["I.2.d", "I.2.e"],
            ),
            rule("vulnerable_dependency", "deny", &[1395], &["I.2.a", "II.2"]),
            rule("weak_hash", "warn", &[328], &["I.2.e"]),
            rule("integer_cast", "note", &[681], &["I.2.k"]),
            rule("missing_docs_page", "allow", &[], &["II.7"]),
        ],
        checks: Vec::new(),
        findings: Vec::new(),
        problems: Vec::new(),
        declarations: Vec::new(),
        requirements: requirements(),
    }
}

/// A record with one of everything.
pub(super) fn full() -> Record {
    let mut record = clean();
    let main = "gateway/src/main.rs";
    let mut credential = finding(
        "hardcoded_credential",
        "deny",
        labelled(
            place(
                main,
                12,
                "const PASSWORD: &str = \"hunter2\";",
                "\"hunter2\"",
            ),
            "a string literal",
        ),
    );
    credential.related = vec![
        labelled(
            place(main, 12, "const PASSWORD: &str = \"hunter2\";", "PASSWORD"),
            "named like a credential",
        ),
        labelled(
            place(main, 40, "    client.login(\"root\", PASSWORD)", "PASSWORD"),
            "sent to another service here",
        ),
        labelled(
            place(
                "gateway/src/log für alle.rs",
                7,
                "        info!(\"{PASSWORD}\");",
                "PASSWORD",
            ),
            "and written to the log",
        ),
    ];
    let hash = "    let digest = md5::compute(data);";
    let mut weak = finding(
        "weak_hash",
        "warn",
        labelled(place(main, 20, hash, "md5::compute"), "broken since 2004"),
    );
    weak.way = vec![
        labelled(
            place(main, 17, "    let data = ask(\"PIN? \");", "ask"),
            "a password",
        ),
        labelled(place(main, 20, hash, "md5::compute"), "reaches `compute`"),
    ];
    weak.fix = Some(Fix {
        title: "use a hash without known collisions".to_owned(),
        safe: true,
        edits: vec![Edit {
            location: place(main, 20, hash, "md5::compute"),
            replacement: "sha2::Sha256::digest".to_owned(),
        }],
    });
    let mut cast = finding(
        "integer_cast",
        "note",
        block(
            main,
            30,
            &[
                "    let n = match m {",
                "        Some(m) => m,",
                "        None => 0,",
                "    } as u8;",
            ],
            "match",
            "as u8",
        ),
    );
    cast.fix = Some(Fix {
        title: "say what happens when it does not fit".to_owned(),
        safe: false,
        edits: vec![
            Edit {
                location: place(main, 33, "    } as u8;", " as u8"),
                replacement: ".try_into()?".to_owned(),
            },
            Edit {
                location: place(main, 1, "use std::io;", "use std::io;"),
                replacement: "use std::convert::TryInto as _;\nuse std::io;".to_owned(),
            },
        ],
    });
    let dependency = "time = \"0.1\"";
    let mut vulnerable = finding(
        "vulnerable_dependency",
        "warn",
        place("gateway/Cargo.toml", 9, dependency, "time"),
    );
    vulnerable.message = "`time` 0.1.44 has RUSTSEC-2020-0071".to_owned();
    vulnerable.target = None;
    vulnerable.item = String::new();
    vulnerable.advisory = Some(Advisory {
        id: Some("RUSTSEC-2020-0071".to_owned()),
        package: "time".to_owned(),
        version: "0.1.44".to_owned(),
        aliases: vec!["CVE-2020-26235".to_owned()],
        cvss: Some("CVSS:3.1/AV:L/AC:L/PR:L/UI:N/S:U/C:N/I:N/A:H".to_owned()),
        path: vec!["gateway 2.1.0".to_owned(), "time 0.1.44".to_owned()],
        reach: Some(Reachability {
            in_shipped_graph: true,
            verdict: "reached".to_owned(),
            rung: "reached".to_owned(),
            evidence: "a chain of names leads from the product to a function at fault".to_owned(),
            assumptions: Vec::new(),
            calls: vec![
                "gateway 2.1.0: main (src/main.rs:3)".to_owned(),
                "time 0.1.44: at (src/lib.rs:9)".to_owned(),
            ],
        }),
    });
    let mut in_source = finding(
        "weak_hash",
        "warn",
        place(main, 50, "    sha1::digest(x) // 👍🏽 legacy", "legacy"),
    );
    in_source.accepted = Some(Acceptance {
        reason: "the peer cannot be changed".to_owned(),
        until: "2027-06-30".to_owned(),
        by: Some("Ada".to_owned()),
        origin: "in the source".to_owned(),
    });
    let mut in_file = finding(
        "vulnerable_dependency",
        "deny",
        place("Cargo.toml", 3, "old = \"1\"", "old"),
    );
    in_file.package = None;
    in_file.target = None;
    in_file.accepted = Some(Acceptance {
        reason: "not reachable".to_owned(),
        until: "2026-12-31".to_owned(),
        by: None,
        origin: "in cra.toml".to_owned(),
    });
    record.findings = vec![in_file, vulnerable, credential, weak, cast, in_source];
    record.problems = vec![
        Problem {
            kind: "does_not_parse".to_owned(),
            path: "gateway/src/broken.rs".to_owned(),
            message: "the parser stopped here: expected `;`".to_owned(),
            hides_something: true,
            location: Some(place("gateway/src/broken.rs", 3, "let x = 1 let", "let")),
        },
        Problem {
            kind: "no_graph".to_owned(),
            path: String::new(),
            message: "cargo could not resolve the dependencies".to_owned(),
            hides_something: true,
            location: None,
        },
        Problem {
            kind: "outside".to_owned(),
            path: "gateway/src/link.rs".to_owned(),
            message: "a link leads out of the workspace".to_owned(),
            hides_something: false,
            location: None,
        },
    ];
    record.checks = vec![
        check("hardcoded_credential", "fail", 119, 120),
        check("vulnerable_dependency", "not run", 0, 1),
        check("weak_hash", "inconclusive", 119, 120),
        check("integer_cast", "fail", 119, 120),
        check("missing_docs_page", "not run", 0, 0),
    ];
    record.checks[0].not_looked_at = vec!["1 file that does not parse".to_owned()];
    record.checks[1].unit = "lock files".to_owned();
    record.checks[1].not_looked_at = vec!["1 lock file without a graph".to_owned()];
    record.checks[2].not_looked_at = vec!["1 file that does not parse".to_owned()];
    record.checks[4].level = "allow".to_owned();
    record.declarations = vec![Declaration {
        attribute: "secret".to_owned(),
        requirements: vec!["I.2.e".to_owned()],
        risk: Some("R-7".to_owned()),
        item: "login::Token".to_owned(),
        location: place(main, 60, "struct Token(String);", "Token"),
        enforced: true,
        item_digest: "45".repeat(32),
    }];
    let set = |record: &mut Record, id: &str, status: &str, why: &str| {
        let about = requirement(record, id);
        about.status = status.to_owned();
        about.why = why.to_owned();
    };
    set(
        &mut record,
        "I.2.d",
        "gap",
        "1 open finding speaks against it",
    );
    requirement(&mut record, "I.2.d").open = vec![2];
    set(
        &mut record,
        "I.2.e",
        "not assessed",
        "not everything was looked at: `weak_hash` saw 119 of 120 files (1 file that does not parse)",
    );
    let confidentiality = requirement(&mut record, "I.2.e");
    confidentiality.open = vec![2, 3];
    confidentiality.accepted = vec![5];
    confidentiality.strength = "analysed".to_owned();
    confidentiality.not_looked_at =
        vec!["`weak_hash` saw 119 of 120 files (1 file that does not parse)".to_owned()];
    confidentiality.claims.push(Claim {
        sentence: "a program in which `login::Token` is copied, shown or compared carelessly does not compile".to_owned(),
        strength: "enforced".to_owned(),
        limits: "it says nothing about where the value is stored or sent".to_owned(),
        looked_at: String::new(),
        source: "cra::secret".to_owned(),
    });
    set(
        &mut record,
        "I.2.a",
        "not assessed",
        "not everything was looked at: `vulnerable_dependency` did not run",
    );
    let vulnerabilities = requirement(&mut record, "I.2.a");
    vulnerabilities.open = vec![1];
    vulnerabilities.accepted = vec![0];
    vulnerabilities.not_looked_at =
        vec!["`vulnerable_dependency` did not run (1 lock file without a graph)".to_owned()];
    set(
        &mut record,
        "I.2.g",
        "not applicable",
        "decided by a person: no personal data is handled",
    );
    requirement(&mut record, "I.2.g").question = None;
    set(
        &mut record,
        "I.2.k",
        "conforms (not signed)",
        "every claim is strong enough and nothing is open",
    );
    let surface = requirement(&mut record, "I.2.k");
    surface.question = None;
    surface.open = vec![4];
    set(
        &mut record,
        "II.3",
        "gap",
        "no evidence found: nothing that was read speaks for it",
    );
    record
}

/// A record whose every foreign text attacks whoever reads it.
pub(super) fn hostile() -> Record {
    let mut record = clean();
    let path = "src/\x1b]0;owned\x07\u{202e}sr.nib/a b#?%.rs";
    let text = "\tlet \u{202e}x = \"👨\u{200d}👩\u{200d}👧 \x1b[2J\u{9b}31m|`<b>\"; // 日本 é";
    let mut plain = finding(
        "hardcoded_credential",
        "deny",
        labelled(place(path, 3, text, "日本"), "\x1b[31mred\nerror: forged"),
    );
    plain.message = "name `\x1b[1A\x1b[2K` | [click](https://evil.example/) <script>alert(1)</script>\n\nerror[E0000]: forged {0}".to_owned();
    plain.note =
        "**bold** _it_ ~~gone~~ # title\r\n- list\n> quote &lt; $x$ https://evil.example @team"
            .to_owned();
    plain.help = "`` tick ` tick \u{feff}\u{e0041}".to_owned();
    plain.item = "a::`b`::\u{2066}c".to_owned();
    plain.related = vec![labelled(
        place(path, 5, "e\u{301}\u{301}\u{301} = 你好 + z;", "z"),
        "w\u{200b}ide",
    )];
    plain.way = (1..40)
        .map(|line| {
            labelled(
                place(path, line, text, "日本"),
                "step\x1b[2K\n\u{202e}{0} [a](b)",
            )
        })
        .collect();
    plain.fix = Some(Fix {
        title: "repl\x08ace\nit".to_owned(),
        safe: true,
        edits: vec![Edit {
            location: place(path, 3, text, "日本"),
            replacement: "\x1b[5m\u{202e}\r\n\tblink".to_owned(),
        }],
    });
    let mut long = place("src/long.rs", 1, "xy", "y");
    long.text = vec![format!(
        "{}needle{}",
        "\u{1b}[31m".repeat(100_000),
        "x".repeat(500_000)
    )];
    long.column_start = 500_001;
    long.column_end = 500_007;
    let mut unshown = finding("weak_hash", "warn", long.clone());
    long.text.clear();
    unshown.related = vec![labelled(long.clone(), "the same, \x1b[7mnot shown")];
    unshown.fix = Some(Fix {
        title: "cut it".to_owned(),
        safe: false,
        edits: vec![Edit {
            location: long,
            replacement: "\x1bc".to_owned(),
        }],
    });
    // A place that does not fit its text, and one that ends before it starts.
    let mut outside = place("src/a.rs", 0, "short", "short");
    outside.column_start = 0;
    outside.column_end = 900;
    outside.line_end = 70;
    let mut backwards = place("src/a.rs", 9, "backwards", "words".get(..0).unwrap());
    backwards.column_start = 8;
    backwards.column_end = 2;
    let mut odd = finding("unknown|rule`", "shout", outside);
    odd.related = vec![backwards];
    odd.package = Some(77);
    odd.accepted = Some(Acceptance {
        reason: "| \x1b[0m | `x` \n\n# heading".to_owned(),
        until: "2027-01-01\x1b".to_owned(),
        by: Some("<img src=x onerror=alert(1)>".to_owned()),
        origin: "in the source".to_owned(),
    });
    record.findings = vec![plain, unshown, odd];
    record.problems = vec![Problem {
        kind: "does_not_parse".to_owned(),
        path: "src/\u{85}\u{2028}x.rs".to_owned(),
        message: "expected \x1b[41m\n::error::forged".to_owned(),
        hides_something: true,
        location: None,
    }];
    record.packages[0].name = "ga\x1bte`way".to_owned();
    record.inputs.selection = vec!["-p".to_owned(), "x\x1b[1m`|<b>".to_owned()];
    record.declarations = vec![Declaration {
        attribute: "addresses".to_owned(),
        requirements: vec!["I.2.e".to_owned()],
        risk: Some("R\x1b|[a](b)".to_owned()),
        item: "x::`\u{202e}`".to_owned(),
        location: place(path, 3, text, "日本"),
        enforced: false,
        item_digest: "45".repeat(32),
    }];
    let confidentiality = requirement(&mut record, "I.2.e");
    confidentiality.open = vec![0, 1, 99];
    confidentiality.accepted = vec![2];
    confidentiality.why = "decided by a person: \x1b[8m</td>\n# gone".to_owned();
    confidentiality.not_looked_at = vec!["`x\x1b` did not run".to_owned()];
    confidentiality.claims.push(Claim {
        sentence: "\u{202e}Mallory states: [ok](javascript:alert(1)) ![x](y)".to_owned(),
        strength: "declared".to_owned(),
        limits: String::new(),
        looked_at: String::new(),
        source: "cra.toml".to_owned(),
    });
    record
}
