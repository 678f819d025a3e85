//! The 22 essential requirements of Annex I, as constants named after their ids.
//!
//! Written by cra-tidy from `catalogue/requirements.toml`: change that, then run `cargo test -p cra-tidy`.

use crate::law::{self, Atom, EvidenceKind, Force, Judge, Requirement};

/// All requirements, in the order of the law.
pub static ALL: [&Requirement; 22] = [
    &I_1, &I_2_A, &I_2_B, &I_2_C, &I_2_D, &I_2_E, &I_2_F, &I_2_G, &I_2_H, &I_2_I, &I_2_J, &I_2_K,
    &I_2_L, &I_2_M, &II_1, &II_2, &II_3, &II_4, &II_5, &II_6, &II_7, &II_8,
];

/// The requirement of an id such as `I.2.e`; the case of letters does not matter, and the id of an atom such as
/// `I.2.c#3` finds its requirement.
pub fn find(id: &str) -> Option<&'static Requirement> {
    law::requirement(&ALL, id)
}

/// Annex I, Part I, (1): Risk-appropriate security level.
pub static I_1: Requirement = Requirement {
    id: "I.1",
    reference: "Annex I, Part I, (1)",
    title: "Risk-appropriate security level",
    paraphrase: "Design, development and production must give the product a level of cybersecurity \
        that fits its risks.",
    url: "https://eur-lex.europa.eu/eli/reg/2024/2847/oj",
    atoms: &[],
    force: Force::Law,
    confidence: "[T]",
    may_be_not_applicable: false,
    tailor_made: false,
    evidence: &[
        EvidenceKind::Document,
        EvidenceKind::Declaration,
        EvidenceKind::Test,
        EvidenceKind::Review,
    ],
    judged_by: &[Judge::Evidence, Judge::Person],
    static_reach: "low (documents, coverage)",
    minimum_strength: 1,
    points: &["It has no \"where applicable\": it cannot be declared not applicable. [T]"],
    evidence_for: &[
        "a versioned risk assessment / threat model file in the repo (with date, intended purpose, \
         foreseeable use, operating environment, assets, expected time in use: A13.3)",
        "an applicability table for all I.2.x with reasons",
        "declared security properties (attribute macros) that name the risk or threat they answer",
        "tests tagged with a requirement id",
        "design/architecture document",
        "review rules (CODEOWNERS, branch rules file)",
        "`[lints]` policy in `Cargo.toml`",
        "`rust-version` and pinned toolchain",
    ],
    evidence_against: &[
        "no risk file",
        "risk file older than the last change of a public interface, of default features or of a \
         dependency major version",
        "declared property without any test or code site",
        "applicability table with gaps or empty justification",
        "`#[allow(...)]` of a security lint without a reason",
    ],
    cwe: &[657, 1053, 1059, 1357, 693],
    see: &["A13.2", "A13.3", "A13.4", "AVII.3"],
    m606_line: 1,
    question: "Does the risk assessment name the right risks for how this product is really used, \
        and does the design answer them?",
};

/// Annex I, Part I, (2)(a): No known exploitable vulnerabilities.
pub static I_2_A: Requirement = Requirement {
    id: "I.2.a",
    reference: "Annex I, Part I, (2)(a)",
    title: "No known exploitable vulnerabilities",
    paraphrase: "At the moment a unit or version is placed on the market it must contain no \
        vulnerability that is known and that could really be used by an attacker in practice.",
    url: "https://eur-lex.europa.eu/eli/reg/2024/2847/oj",
    atoms: &[],
    force: Force::Law,
    confidence: "[T]",
    may_be_not_applicable: true,
    tailor_made: false,
    evidence: &[
        EvidenceKind::Advisories,
        EvidenceKind::Manifest,
        EvidenceKind::Analysis,
        EvidenceKind::Review,
    ],
    judged_by: &[Judge::Lint, Judge::Evidence, Judge::Person],
    static_reach: "high",
    minimum_strength: 2,
    points: &[
        "The test is at placing on the market, not later; afterwards Part II handles it. [F 4.2.3]",
        "Exploitable is not the same as listed: it matters whether the vulnerable code is called \
         or loaded, what access is needed and which compensating controls exist. [F 4.2.2]",
        "Known means in public databases (EUVD and others), told in private (coordinated \
         disclosure, own tests) or prominently reported by reliable media; a late find is a \
         documented risk decision (severity, exploitability, impact), not an automatic stop. [G* \
         233–237]",
    ],
    evidence_for: &[
        "zero open advisories for the exact locked graph (RustSec incl. the `rust/` collection for \
         std and tools; OSV; EUVD) with database commit/date recorded",
        "a VEX-like triage entry for each hit that is not exploitable (status, justification, \
         author, date, expiry)",
        "reachability result",
        "lockfile committed",
        "scan in CI as release gate",
        "no yanked versions",
        "supported toolchain",
    ],
    evidence_against: &[
        "an advisory with no triage entry",
        "KEV or EUVD-exploited mark on any component",
        "ignored advisory without reason or past its expiry date",
        "scan database older than a set age",
        "`Cargo.lock` absent for a shipped binary",
        "git or path dependency that cannot be matched to an advisory id",
        "yanked crate",
        "`informational = \"unsound\"`/`\"unmaintained\"` advisories (weaker signal: feed to A13.5 \
         and I.2.k as well)",
        "vendored or bundled C libraries (`-sys` crates with bundled sources) outside the advisory \
         match",
    ],
    cwe: &[1395, 1104, 477, 1329],
    see: &["A3.40", "A3.41", "A3.42", "A13.5", "II.1", "II.2"],
    m606_line: 2,
    question: "For each known vulnerability that remains: can an attacker really use it in this \
        product, and who decided so?",
};

/// Annex I, Part I, (2)(b): Secure default configuration, reset.
pub static I_2_B: Requirement = Requirement {
    id: "I.2.b",
    reference: "Annex I, Part I, (2)(b)",
    title: "Secure default configuration, reset",
    paraphrase: "The product is delivered in a secure setting and can be reset to how it was \
        delivered; only a tailor-made deal with a business user may differ.",
    url: "https://eur-lex.europa.eu/eli/reg/2024/2847/oj",
    atoms: &[
        Atom {
            id: "I.2.b#1",
            text: "The default configuration is secure.",
        },
        Atom {
            id: "I.2.b#2",
            text: "The user can return to the original state.",
        },
    ],
    force: Force::Law,
    confidence: "[T]",
    may_be_not_applicable: true,
    tailor_made: true,
    evidence: &[
        EvidenceKind::Analysis,
        EvidenceKind::Test,
        EvidenceKind::Declaration,
        EvidenceKind::Manifest,
        EvidenceKind::Review,
    ],
    judged_by: &[Judge::Lint, Judge::Evidence, Judge::Person],
    static_reach: "medium",
    minimum_strength: 2,
    points: &[
        "A component maker answers for the configuration it delivers, not for what an integrator \
         changes later; the FAQ's own example is a crypto library with old algorithms off and \
         certificate checks on by default. [F 4.2.4]",
        "So the default feature set of a crate is directly relevant. (our reading)",
        "Tailor-made means made for one specific use of one specific business customer, under \
         terms both sides expressly agreed; a small customisation of a product sold to many is \
         not. The proof goes into the technical documentation. [T Annex I, recital 64; F 4.2.5]",
    ],
    evidence_for: &[
        "`default` Cargo features contain no insecure or debug option",
        "`Default` impls and config loaders choose TLS on, auth on, loopback bind",
        "missing secret → error, not fallback",
        "builder types that cannot be built without a secure choice",
        "tests that assert the defaults",
        "a `reset` / `factory_reset` path with a test",
        "deny-by-default CORS and permissions",
    ],
    evidence_against: &[
        "literals like `admin`/`password`, `unwrap_or(\"secret\")` on env keys, default keys or \
         salts",
        "bind to `0.0.0.0` or `[::]` by default",
        "`danger_accept_invalid_certs(true)`, `SslVerifyMode::NONE`, custom rustls verifier under \
         `dangerous`",
        "permissive CORS",
        "file modes `0o777`/`0o666`",
        "cookies without Secure/HttpOnly/SameSite",
        "`debug`, `test-utils`, `insecure`, `unstable` in default features",
        "debug routes compiled in release",
        "`Default` for a security enum returning `None`/`Disabled`/`AllowAll`",
    ],
    cwe: &[1188, 453, 1392, 1393, 1394, 276, 732, 489, 1327, 942, 16],
    see: &[],
    m606_line: 3,
    question: "Is every setting safe as delivered for the people who will use the product, and can \
        they return to that state?",
};

/// Annex I, Part I, (2)(c): Security updates, automatic by default.
pub static I_2_C: Requirement = Requirement {
    id: "I.2.c",
    reference: "Annex I, Part I, (2)(c)",
    title: "Security updates, automatic by default",
    paraphrase: "The product must be updatable for security, by default automatically where that \
        fits, with notice, postponement and opt-out.",
    url: "https://eur-lex.europa.eu/eli/reg/2024/2847/oj",
    atoms: &[
        Atom {
            id: "I.2.c#1",
            text: "Vulnerabilities can be fixed by an update.",
        },
        Atom {
            id: "I.2.c#2",
            text: "Where applicable, automatic security updates are on by default and installed in \
                fitting time.",
        },
        Atom {
            id: "I.2.c#3",
            text: "There is a clear and easy opt-out.",
        },
        Atom {
            id: "I.2.c#4",
            text: "Users are told of available updates.",
        },
        Atom {
            id: "I.2.c#5",
            text: "The user can postpone an update for a while.",
        },
    ],
    force: Force::Law,
    confidence: "[T]",
    may_be_not_applicable: true,
    tailor_made: false,
    evidence: &[
        EvidenceKind::Analysis,
        EvidenceKind::Test,
        EvidenceKind::Declaration,
        EvidenceKind::Document,
        EvidenceKind::Review,
    ],
    judged_by: &[Judge::Lint, Judge::Evidence, Judge::Person],
    static_reach: "low–medium",
    minimum_strength: 2,
    points: &[
        "Automatic updates are not expected for products mainly meant as components, nor where \
         users would not expect them (professional, critical, industrial settings). [T recital 56; \
         F 4.3.3]",
        "So for a library crate parts #2 to #5 are normally \"not applicable: component\", and the \
         evidence is semver discipline and the release channel. (our reading)",
        "A user who does not install an update is not the manufacturer's breach. [F 4.3.3]",
    ],
    evidence_for: &[
        "update module or crate with signature check before install (minisign, TUF, sigstore, \
         zipsign, ed25519)",
        "version comparison that forbids downgrade",
        "config flag for auto-update with default `true`, plus opt-out and snooze",
        "update-check call with user-visible notice",
        "tests for each atom",
        "documented manual path (AII.8.c) and switch-off path (AII.8.e)",
        "semver-compatible patch releases, MSRV policy",
    ],
    evidence_against: &[
        "download-and-run without signature",
        "update over plain HTTP",
        "update URL with verification off",
        "no version or build id reported by the binary",
        "auto-update with no opt-out",
        "pinned exact dependency versions (`=x.y.z`) that block patch uptake",
    ],
    cwe: &[1329, 1277, 494, 347, 1328],
    see: &["AII.8.c", "AII.8.e", "II.2", "II.7", "II.8"],
    m606_line: 4,
    question: "How do security updates reach each user, and can users be told, wait and opt out?",
};

/// Annex I, Part I, (2)(d): Access control and unauthorised-access reporting.
pub static I_2_D: Requirement = Requirement {
    id: "I.2.d",
    reference: "Annex I, Part I, (2)(d)",
    title: "Access control and unauthorised-access reporting",
    paraphrase: "Keep out those without rights by fitting means such as authentication, identity \
        or access management, and report when someone may have got in or tried.",
    url: "https://eur-lex.europa.eu/eli/reg/2024/2847/oj",
    atoms: &[
        Atom {
            id: "I.2.d#1",
            text: "Control mechanisms keep out those without rights.",
        },
        Atom {
            id: "I.2.d#2",
            text: "Possible unauthorised access is reported.",
        },
    ],
    force: Force::Law,
    confidence: "[T]",
    may_be_not_applicable: true,
    tailor_made: false,
    evidence: &[
        EvidenceKind::Analysis,
        EvidenceKind::Declaration,
        EvidenceKind::Test,
        EvidenceKind::Review,
    ],
    judged_by: &[Judge::Lint, Judge::Evidence, Judge::Person],
    static_reach: "medium (needs declared properties)",
    minimum_strength: 2,
    points: &[],
    evidence_for: &[
        "declared property on entry points (for example an attribute stating \"authenticated\", \
         \"authorised by X\", \"public on purpose\") that covers every handler",
        "auth middleware/extractor in the route's type",
        "memory-hard password hashing (argon2, scrypt, bcrypt)",
        "constant-time compare for secrets",
        "rate limit on login",
        "session expiry",
        "audit event on denied access",
        "tests for denied cases",
    ],
    evidence_against: &[
        "handler without auth property",
        "`==` on tokens, MACs or password hashes",
        "JWT validation switched off or `alg` not fixed",
        "hard-coded credentials",
        "MD5/SHA-1/plain SHA-2 for passwords",
        "auth errors swallowed (`let _ =`, `.ok()`)",
        "privileged `unsafe`/FFI calls reachable from public routes",
        "setuid or root-only assumptions",
        "no event on failure",
    ],
    cwe: &[
        284, 287, 306, 862, 863, 285, 639, 307, 384, 521, 522, 798, 259, 613, 620, 640, 916, 208,
        269, 250, 778, 223,
    ],
    see: &[],
    m606_line: 5,
    question: "Who may do what in this product, and who is told when someone without the right has \
        tried?",
};

/// Annex I, Part I, (2)(e): Confidentiality of data.
pub static I_2_E: Requirement = Requirement {
    id: "I.2.e",
    reference: "Annex I, Part I, (2)(e)",
    title: "Confidentiality of data",
    paraphrase: "Keep stored, sent and processed data confidential, personal or not, for example \
        with state-of-the-art encryption.",
    url: "https://eur-lex.europa.eu/eli/reg/2024/2847/oj",
    atoms: &[
        Atom {
            id: "I.2.e#1",
            text: "Data at rest is confidential.",
        },
        Atom {
            id: "I.2.e#2",
            text: "Data in transit is confidential.",
        },
        Atom {
            id: "I.2.e#3",
            text: "Other technical means protect data while it is processed.",
        },
    ],
    force: Force::Law,
    confidence: "[T]",
    may_be_not_applicable: true,
    tailor_made: false,
    evidence: &[
        EvidenceKind::Analysis,
        EvidenceKind::Declaration,
        EvidenceKind::Test,
        EvidenceKind::Review,
    ],
    judged_by: &[Judge::Lint, Judge::Evidence, Judge::Person],
    static_reach: "medium–high",
    minimum_strength: 2,
    points: &["The law names no algorithm. [T]"],
    evidence_for: &[
        "TLS ≥ 1.2 stack with verification on",
        "AEAD ciphers from maintained crates",
        "OS random source for keys and nonces",
        "secrets wrapped (`secrecy`, `zeroize`), `Debug` redacted",
        "key handling module",
        "encrypted storage",
        "tests that a bad certificate is refused",
    ],
    evidence_against: &[
        "`http://`, `ws://`, `ftp://`, `telnet` literals to non-loopback hosts",
        "verification off (see I.2.b)",
        "MD5, SHA-1 (signatures), DES, 3DES, RC4, ECB, static or zero IV/nonce",
        "`SmallRng`, `StdRng::seed_from_u64`, `fastrand` for security values",
        "hard-coded keys",
        "secrets in `derive(Debug)`, `Display`, logs, panics, URLs or CLI args",
        "temp files with wide modes",
        "uninitialised memory exposure by `unsafe`",
    ],
    cwe: &[
        311, 312, 319, 326, 327, 328, 330, 338, 321, 323, 329, 295, 297, 200, 201, 209, 316, 359,
        522, 532, 226, 14,
    ],
    see: &[],
    m606_line: 6,
    question: "Which data must stay confidential, and is it protected everywhere it is stored, \
        sent and used?",
};

/// Annex I, Part I, (2)(f): Integrity of data and programs.
pub static I_2_F: Requirement = Requirement {
    id: "I.2.f",
    reference: "Annex I, Part I, (2)(f)",
    title: "Integrity of data and programs",
    paraphrase: "Protect data, commands, code and settings from change the user has not \
        authorised, and report when something is corrupted.",
    url: "https://eur-lex.europa.eu/eli/reg/2024/2847/oj",
    atoms: &[
        Atom {
            id: "I.2.f#1",
            text: "Data is protected from unauthorised change.",
        },
        Atom {
            id: "I.2.f#2",
            text: "Commands, programs and configuration are protected from unauthorised change.",
        },
        Atom {
            id: "I.2.f#3",
            text: "Corruption is reported.",
        },
    ],
    force: Force::Law,
    confidence: "[T]",
    may_be_not_applicable: true,
    tailor_made: false,
    evidence: &[
        EvidenceKind::Analysis,
        EvidenceKind::Declaration,
        EvidenceKind::Test,
        EvidenceKind::Manifest,
        EvidenceKind::Review,
    ],
    judged_by: &[Judge::Lint, Judge::Evidence, Judge::Person],
    static_reach: "medium–high",
    minimum_strength: 2,
    points: &[],
    evidence_for: &[
        "input validation at trust boundaries (typed parsing, `TryFrom`, length limits)",
        "prepared statements",
        "`Command` with separate args",
        "path canonicalisation and prefix check",
        "MAC/signature on stored or received state",
        "checksum errors surfaced as events",
        "`Cargo.lock` with checksums",
        "reproducible build notes, provenance attestation",
        "`overflow-checks = true`",
    ],
    evidence_against: &[
        "`format!` into SQL or shell",
        "`sh -c`",
        "`Path::join` on outside input without check",
        "archive extraction without path check",
        "deserialising untrusted data into wide enums or with size-unbounded formats",
        "lossy `as` casts on lengths or indexes",
        "TOCTOU on files",
        "predictable temp names",
        "env- or CWD-relative plugin/library loading",
        "ignored `Result` of verify functions",
        "git dependency by branch",
        "`build.rs` that downloads",
        "registry without checksum",
    ],
    cwe: &[
        345, 346, 347, 353, 354, 494, 502, 20, 22, 74, 77, 78, 88, 89, 94, 117, 190, 191, 681, 704,
        367, 377, 426, 427, 829, 915, 252,
    ],
    see: &[],
    m606_line: 7,
    question: "Which data, commands and settings must nobody change without permission, and what \
        happens when one is found changed?",
};

/// Annex I, Part I, (2)(g): Data minimisation.
pub static I_2_G: Requirement = Requirement {
    id: "I.2.g",
    reference: "Annex I, Part I, (2)(g)",
    title: "Data minimisation",
    paraphrase: "Process only the data that the intended purpose really needs, personal or not.",
    url: "https://eur-lex.europa.eu/eli/reg/2024/2847/oj",
    atoms: &[],
    force: Force::Law,
    confidence: "[T]",
    may_be_not_applicable: true,
    tailor_made: false,
    evidence: &[
        EvidenceKind::Declaration,
        EvidenceKind::Analysis,
        EvidenceKind::Document,
        EvidenceKind::Review,
    ],
    judged_by: &[Judge::Lint, Judge::Evidence, Judge::Person],
    static_reach: "low",
    minimum_strength: 2,
    points: &[],
    evidence_for: &[
        "declared data classes on fields/types with purpose",
        "data inventory file",
        "telemetry off by default or behind a feature",
        "retention limits with tests",
        "redaction helpers",
    ],
    evidence_against: &[
        "analytics/telemetry crates in default features",
        "logging of whole requests, headers or structs",
        "collecting device ids, location, contacts without a declared purpose",
        "`#[serde(flatten)] HashMap<String, Value>` catch-alls kept in storage",
        "no retention limit",
    ],
    cwe: &[359, 213, 201, 532, 1230],
    see: &[],
    m606_line: 8,
    question: "Is each kind of data that the product handles needed for its intended purpose?",
};

/// Annex I, Part I, (2)(h): Availability and denial-of-service resilience.
pub static I_2_H: Requirement = Requirement {
    id: "I.2.h",
    reference: "Annex I, Part I, (2)(h)",
    title: "Availability and denial-of-service resilience",
    paraphrase: "Essential and basic functions must stay available, even after an incident, with \
        measures against denial of service.",
    url: "https://eur-lex.europa.eu/eli/reg/2024/2847/oj",
    atoms: &[
        Atom {
            id: "I.2.h#1",
            text: "Essential and basic functions stay or come back, also after an incident.",
        },
        Atom {
            id: "I.2.h#2",
            text: "The product resists and mitigates denial of service.",
        },
    ],
    force: Force::Law,
    confidence: "[T]",
    may_be_not_applicable: true,
    tailor_made: false,
    evidence: &[
        EvidenceKind::Analysis,
        EvidenceKind::Test,
        EvidenceKind::Declaration,
        EvidenceKind::Review,
    ],
    judged_by: &[Judge::Lint, Judge::Evidence, Judge::Person],
    static_reach: "medium",
    minimum_strength: 2,
    points: &[],
    evidence_for: &[
        "timeouts on every network call",
        "body/message size limits",
        "bounded channels and pools",
        "back-pressure, rate limits",
        "recursion/depth limits in parsers",
        "panic containment at task borders",
        "graceful degradation and restart tests",
        "fuzz targets on parsers",
        "load tests",
        "`overflow-checks = true`",
    ],
    evidence_against: &[
        "`unwrap`/`expect`/`panic!`/`todo!`/`unreachable!`/indexing on input-derived values in \
         non-test code",
        "`read_to_end`/`read_to_string` without `take`",
        "`Vec::with_capacity(n)` with n from input",
        "unbounded channels",
        "thread per connection without limit",
        "lock held across `.await`",
        "blocking call in async code",
        "missing timeout",
        "unbounded recursion",
        "backtracking regex (for example `fancy-regex`) on input",
        "division by input",
        "`panic = \"abort\"` in a multi-tenant server without supervision (trade-off: good for \
         I.2.k)",
    ],
    cwe: &[
        400, 770, 789, 409, 407, 1333, 674, 835, 248, 617, 754, 755, 369, 190, 129, 833, 667, 772,
        401, 404, 636, 703,
    ],
    see: &[],
    m606_line: 9,
    question: "Which functions must keep working during and after an incident, and has anyone seen \
        them do so?",
};

/// Annex I, Part I, (2)(i): Limit impact on other services.
pub static I_2_I: Requirement = Requirement {
    id: "I.2.i",
    reference: "Annex I, Part I, (2)(i)",
    title: "Limit impact on other services",
    paraphrase: "The product, or devices connected to it, must harm the availability of other \
        devices' or networks' services as little as possible.",
    url: "https://eur-lex.europa.eu/eli/reg/2024/2847/oj",
    atoms: &[],
    force: Force::Law,
    confidence: "[T]",
    may_be_not_applicable: true,
    tailor_made: false,
    evidence: &[
        EvidenceKind::Analysis,
        EvidenceKind::Declaration,
        EvidenceKind::Test,
        EvidenceKind::Review,
    ],
    judged_by: &[Judge::Lint, Judge::Evidence, Judge::Person],
    static_reach: "low–medium",
    minimum_strength: 2,
    points: &[],
    evidence_for: &[
        "retry with exponential back-off, jitter and cap",
        "outbound rate limits",
        "connection reuse",
        "circuit breakers",
        "no reflection in UDP services",
        "allow-list for outbound targets",
        "orderly reconnect",
    ],
    evidence_against: &[
        "tight retry loops, `loop { connect() }` without sleep",
        "fixed-interval polling on many clients",
        "UDP answers larger than requests to unverified sources",
        "URL fetch of user-given address without check (SSRF)",
        "open proxy/relay",
        "broadcast storms",
    ],
    cwe: &[406, 405, 799, 441, 918],
    see: &[],
    m606_line: 10,
    question: "What could this product do to other people's devices and networks when it fails or \
        is misused?",
};

/// Annex I, Part I, (2)(j): Limited attack surface.
pub static I_2_J: Requirement = Requirement {
    id: "I.2.j",
    reference: "Annex I, Part I, (2)(j)",
    title: "Limited attack surface",
    paraphrase: "Design, development and production must keep attack surfaces small, external \
        interfaces included.",
    url: "https://eur-lex.europa.eu/eli/reg/2024/2847/oj",
    atoms: &[],
    force: Force::Law,
    confidence: "[T]",
    may_be_not_applicable: true,
    tailor_made: false,
    evidence: &[
        EvidenceKind::Analysis,
        EvidenceKind::Declaration,
        EvidenceKind::Manifest,
        EvidenceKind::Review,
    ],
    judged_by: &[Judge::Lint, Judge::Evidence, Judge::Person],
    static_reach: "high",
    minimum_strength: 2,
    points: &[],
    evidence_for: &[
        "inventory of external interfaces (listeners, CLI, env, files, IPC, FFI exports, plugins, \
         feature-gated routes) with declared purpose",
        "minimal default features",
        "`default-features = false` where parts are unused",
        "`pub(crate)` over `pub`",
        "`#![forbid(unsafe_code)]`",
        "few dependencies, few `build.rs`/proc-macros, each justified",
        "no dead listeners",
        "least privilege (capabilities dropped, seccomp/landlock/pledge)",
    ],
    evidence_against: &[
        "undeclared `bind`/`listen`",
        "`#[no_mangle]`/`extern \"C\" fn`/`pub unsafe fn` without declared need",
        "debug, admin, metrics or profiler endpoint in release",
        "wildcard features",
        "duplicate versions of a crate",
        "unused dependencies",
        "dynamic loading (`libloading`) from writable paths",
        "running as root",
        "wide CORS",
        "`dlopen`/`eval`-like scripting engines",
        "proc-macro or build script with network or file access",
    ],
    cwe: &[1125, 749, 489, 668, 1327, 912, 561, 1164, 829, 250, 942],
    see: &["AII.4", "AVII.2.a"],
    m606_line: 11,
    question: "Is each interface that can be reached from outside needed, and by whom?",
};

/// Annex I, Part I, (2)(k): Exploit mitigation, reduced incident impact.
pub static I_2_K: Requirement = Requirement {
    id: "I.2.k",
    reference: "Annex I, Part I, (2)(k)",
    title: "Exploit mitigation, reduced incident impact",
    paraphrase: "Design, development and production must lower the effect of an incident by using \
        suitable exploit-mitigation mechanisms and techniques.",
    url: "https://eur-lex.europa.eu/eli/reg/2024/2847/oj",
    atoms: &[],
    force: Force::Law,
    confidence: "[T]",
    may_be_not_applicable: true,
    tailor_made: false,
    evidence: &[
        EvidenceKind::Analysis,
        EvidenceKind::Manifest,
        EvidenceKind::Test,
        EvidenceKind::Declaration,
        EvidenceKind::Review,
    ],
    judged_by: &[Judge::Lint, Judge::Evidence, Judge::Person],
    static_reach: "high",
    minimum_strength: 2,
    points: &[],
    evidence_for: &[
        "memory-safe code share",
        "`#![forbid(unsafe_code)]` or small `unsafe` with a `SAFETY` comment and \
         `deny(unsafe_op_in_unsafe_fn)`",
        "Miri / sanitizer / fuzz runs over unsafe code",
        "`overflow-checks = true`",
        "`panic` strategy chosen on purpose",
        "hardening left on: PIE, RELRO, BIND_NOW, NX and stack probes are defaults of rustc on the \
         main targets, Control Flow Guard is stable on Windows",
        "privilege separation, sandboxing",
        "secrets zeroised",
    ],
    evidence_against: &[
        "undocumented `unsafe` blocks/impls",
        "`static mut`",
        "`transmute`, `from_raw_parts`, `get_unchecked`, `assume_init`, `unwrap_unchecked`, raw \
         pointer arithmetic",
        "manual `Send`/`Sync`",
        "FFI without length checks",
        "`-C relocation-model=static`, `-z execstack`, `-no-pie`, `relro-level=off` in rustflags",
        "`overflow-checks = false` set explicitly",
        "advisories of kind `unsound`",
        "C/C++ code compiled by `cc` without hardening flags",
    ],
    cwe: &[
        119, 120, 121, 122, 125, 787, 131, 415, 416, 476, 457, 908, 822, 824, 843, 362, 366, 758,
        242, 676, 250, 653, 693,
    ],
    see: &[],
    m606_line: 12,
    question: "If one part of the product is broken into, what stops the attacker from going \
        further?",
};

/// Annex I, Part I, (2)(l): Security logging with opt-out.
pub static I_2_L: Requirement = Requirement {
    id: "I.2.l",
    reference: "Annex I, Part I, (2)(l)",
    title: "Security logging with opt-out",
    paraphrase: "Give security information by recording and watching relevant internal activity, \
        with a way for the user to opt out.",
    url: "https://eur-lex.europa.eu/eli/reg/2024/2847/oj",
    atoms: &[
        Atom {
            id: "I.2.l#1",
            text: "Relevant internal activity is recorded and monitored: access to or change of \
                data, services and functions.",
        },
        Atom {
            id: "I.2.l#2",
            text: "The user can opt out.",
        },
    ],
    force: Force::Law,
    confidence: "[T]",
    may_be_not_applicable: true,
    tailor_made: false,
    evidence: &[
        EvidenceKind::Analysis,
        EvidenceKind::Declaration,
        EvidenceKind::Test,
        EvidenceKind::Review,
    ],
    judged_by: &[Judge::Lint, Judge::Evidence, Judge::Person],
    static_reach: "medium",
    minimum_strength: 2,
    points: &[],
    evidence_for: &[
        "structured events (`tracing`, `log`) at auth, authorisation, config change, update, data \
         change, integrity failure",
        "declared audit property on those functions",
        "time stamps",
        "log level/config switch that turns recording off",
        "log protection",
        "tests that an event is emitted",
    ],
    evidence_against: &[
        "security-relevant function with no event on any path",
        "errors dropped (`let _ = …`, `.ok()`, empty `Err(_) =>`)",
        "log injection (raw input with line breaks)",
        "secrets or whole payloads logged",
        "no user switch",
        "logging only behind a non-default feature",
    ],
    cwe: &[778, 223, 221, 117, 532, 779, 390, 391],
    see: &[],
    m606_line: 13,
    question: "Which activity must be recorded to notice an attack, who looks at the records, and \
        how does a user opt out?",
};

/// Annex I, Part I, (2)(m): Secure data removal and transfer.
pub static I_2_M: Requirement = Requirement {
    id: "I.2.m",
    reference: "Annex I, Part I, (2)(m)",
    title: "Secure data removal and transfer",
    paraphrase: "Users can easily and safely erase all their data and settings for good, and any \
        transfer elsewhere is secure.",
    url: "https://eur-lex.europa.eu/eli/reg/2024/2847/oj",
    atoms: &[
        Atom {
            id: "I.2.m#1",
            text: "The user can permanently remove all data and settings, securely and easily.",
        },
        Atom {
            id: "I.2.m#2",
            text: "If data can move to another product or system, the transfer is secure.",
        },
    ],
    force: Force::Law,
    confidence: "[T]",
    may_be_not_applicable: true,
    tailor_made: false,
    evidence: &[
        EvidenceKind::Declaration,
        EvidenceKind::Test,
        EvidenceKind::Analysis,
        EvidenceKind::Document,
        EvidenceKind::Review,
    ],
    judged_by: &[Judge::Lint, Judge::Evidence, Judge::Person],
    static_reach: "low–medium",
    minimum_strength: 2,
    points: &[],
    evidence_for: &[
        "one documented erase path that covers every store the program writes (data dir, cache, \
         config, keyring, remote part)",
        "`zeroize` on keys",
        "tests that nothing is left",
        "uninstall notes (AII.8.d)",
        "export over authenticated, encrypted channel",
    ],
    evidence_against: &[
        "stores written with no delete counterpart",
        "soft-delete only",
        "secrets left in caches, swap-prone buffers, crash dumps",
        "export in clear text or over unverified TLS",
    ],
    cwe: &[212, 226, 244, 459, 922, 1266, 319],
    see: &["AII.8.d"],
    m606_line: 14,
    question: "After a user has erased everything, what is left, where, and how do you know?",
};

/// Annex I, Part II, (1): Components, vulnerabilities and SBOM.
pub static II_1: Requirement = Requirement {
    id: "II.1",
    reference: "Annex I, Part II, (1)",
    title: "Components, vulnerabilities and SBOM",
    paraphrase: "Find and record the product's components and vulnerabilities, with an SBOM in a \
        common machine-readable format that covers at the very least the top-level dependencies.",
    url: "https://eur-lex.europa.eu/eli/reg/2024/2847/oj",
    atoms: &[],
    force: Force::Law,
    confidence: "[T]",
    may_be_not_applicable: false,
    tailor_made: false,
    evidence: &[
        EvidenceKind::Sbom,
        EvidenceKind::Advisories,
        EvidenceKind::Manifest,
        EvidenceKind::Document,
    ],
    judged_by: &[Judge::Lint, Judge::Evidence, Judge::Person],
    static_reach: "high",
    minimum_strength: 1,
    points: &[
        "The law names no format, no field, no depth beyond the top-level dependencies, and no \
         publication. [T]",
    ],
    evidence_for: &[
        "SBOM file per release (CycloneDX/SPDX) that matches `Cargo.lock` and the built \
         features/targets",
        "component register",
        "vulnerability register",
        "`cargo auditable` section in the binary",
        "SBOM made in the build",
        "SBOM version bound to release tag",
    ],
    evidence_against: &[
        "no SBOM",
        "SBOM older than lockfile",
        "missing direct dependencies",
        "vendored C code, std/toolchain or assets missing",
        "git/path dependencies without identity",
        "no purl",
    ],
    cwe: &[1395, 1104, 1357, 1059],
    see: &["A3.39", "A13.24", "AVII.2.b", "AVII.8", "AII.9"],
    m606_line: 15,
    question: "Is there a part of the product that the SBOM does not show, such as bundled C code, \
        firmware or assets?",
};

/// Annex I, Part II, (2): Prompt remediation, separate security updates.
pub static II_2: Requirement = Requirement {
    id: "II.2",
    reference: "Annex I, Part II, (2)",
    title: "Prompt remediation, separate security updates",
    paraphrase: "Deal with vulnerabilities without delay in line with the risk, also by security \
        updates; where technically feasible, keep new security updates apart from feature updates.",
    url: "https://eur-lex.europa.eu/eli/reg/2024/2847/oj",
    atoms: &[],
    force: Force::Law,
    confidence: "[T]",
    may_be_not_applicable: false,
    tailor_made: false,
    evidence: &[
        EvidenceKind::Advisories,
        EvidenceKind::Manifest,
        EvidenceKind::Document,
        EvidenceKind::Review,
    ],
    judged_by: &[Judge::Lint, Judge::Evidence, Judge::Person],
    static_reach: "medium",
    minimum_strength: 1,
    points: &[
        "There is no duty to patch everything: the remedy may be a patch, workaround, advisory, \
         configuration or manual change. [F 4.3.1]",
        "A mixed update is allowed if the fix needs the feature change. [F 4.3.5]",
        "The law has no fixed number of days: any table of hours to a patch is invented. (our \
         reading)",
    ],
    evidence_for: &[
        "time from advisory to fixed release (tags, changelog, advisory dates)",
        "patch-level releases with only security changes",
        "maintained back-port branches or the A13.10 reason",
        "triage records with decision and date",
        "severity policy",
    ],
    evidence_against: &[
        "open advisories beyond own policy",
        "security fix only inside a minor/major with features",
        "no support-version table",
        "dependency pins that block fixes",
    ],
    cwe: &[1329, 1277, 1395],
    see: &["A13.8", "A13.10"],
    m606_line: 15,
    question: "Who decides how soon a vulnerability is fixed, and did the last decisions fit the \
        risk?",
};

/// Annex I, Part II, (3): Regular security tests and reviews.
pub static II_3: Requirement = Requirement {
    id: "II.3",
    reference: "Annex I, Part II, (3)",
    title: "Regular security tests and reviews",
    paraphrase: "Test and review the product's security effectively and regularly.",
    url: "https://eur-lex.europa.eu/eli/reg/2024/2847/oj",
    atoms: &[],
    force: Force::Law,
    confidence: "[T]",
    may_be_not_applicable: false,
    tailor_made: false,
    evidence: &[
        EvidenceKind::Test,
        EvidenceKind::Analysis,
        EvidenceKind::Manifest,
        EvidenceKind::Document,
        EvidenceKind::Review,
    ],
    judged_by: &[Judge::Lint, Judge::Evidence, Judge::Person],
    static_reach: "high",
    minimum_strength: 1,
    points: &[
        "Regular means revisiting tests when threats or vulnerabilities change, not repeating one \
         campaign on a calendar. [G* 238–240]",
    ],
    evidence_for: &[
        "CI jobs (test, clippy, audit, deny, fuzz, Miri, coverage) with recent green runs",
        "fuzz targets",
        "security-tagged tests per requirement id",
        "scheduled workflow",
        "review records",
        "SAST results archived",
        "pentest report reference",
    ],
    evidence_against: &[
        "no tests around entry points",
        "ignored tests (`#[ignore]`) with security tags",
        "`continue-on-error` on audit jobs",
        "no scheduled run",
        "stale toolchain",
    ],
    cwe: &[],
    see: &["AVII.6"],
    m606_line: 15,
    question: "Which security tests and reviews took place, what changed since, and are they still \
        the right ones?",
};

/// Annex I, Part II, (4): Public disclosure of fixed vulnerabilities.
pub static II_4: Requirement = Requirement {
    id: "II.4",
    reference: "Annex I, Part II, (4)",
    title: "Public disclosure of fixed vulnerabilities",
    paraphrase: "Once an update exists, publish what was fixed, in which product, how bad it is \
        and what users should do; in justified cases wait until users could patch.",
    url: "https://eur-lex.europa.eu/eli/reg/2024/2847/oj",
    atoms: &[
        Atom {
            id: "II.4#1",
            text: "A description of the vulnerability is published.",
        },
        Atom {
            id: "II.4#2",
            text: "The affected product can be identified.",
        },
        Atom {
            id: "II.4#3",
            text: "The impact is stated.",
        },
        Atom {
            id: "II.4#4",
            text: "The severity is stated.",
        },
        Atom {
            id: "II.4#5",
            text: "Information helps users to remediate.",
        },
    ],
    force: Force::Law,
    confidence: "[T]",
    may_be_not_applicable: false,
    tailor_made: false,
    evidence: &[
        EvidenceKind::Document,
        EvidenceKind::Manifest,
        EvidenceKind::Review,
    ],
    judged_by: &[Judge::Lint, Judge::Evidence, Judge::Person],
    static_reach: "medium",
    minimum_strength: 1,
    points: &[],
    evidence_for: &[
        "published advisories (GHSA, RustSec, CSAF) for each security release with the five atoms",
        "CVE id",
        "changelog \"Security\" section linked to advisory",
        "affected-range data",
        "stated reason when delayed",
    ],
    evidence_against: &[
        "commits or changelog lines that say \"security fix\" with no advisory",
        "advisory without severity, affected versions or fixed version",
    ],
    cwe: &[1059],
    see: &["A14.8"],
    m606_line: 15,
    question: "Was every fixed vulnerability published with what users need to know, or is a \
        reason to wait written down?",
};

/// Annex I, Part II, (5): Coordinated vulnerability disclosure policy.
pub static II_5: Requirement = Requirement {
    id: "II.5",
    reference: "Annex I, Part II, (5)",
    title: "Coordinated vulnerability disclosure policy",
    paraphrase: "Have a coordinated vulnerability disclosure policy and act on it.",
    url: "https://eur-lex.europa.eu/eli/reg/2024/2847/oj",
    atoms: &[],
    force: Force::Law,
    confidence: "[T]",
    may_be_not_applicable: false,
    tailor_made: false,
    evidence: &[EvidenceKind::Document, EvidenceKind::Review],
    judged_by: &[Judge::Lint, Judge::Evidence, Judge::Person],
    static_reach: "high (presence only)",
    minimum_strength: 1,
    points: &[],
    evidence_for: &[
        "`SECURITY.md` / policy page with scope, contact, secure channel, response steps, \
         disclosure timing",
        "`security.txt` `Policy:` field",
        "private reporting switched on",
        "records that it is followed",
    ],
    evidence_against: &["none, empty template, dead link, contact bounce, no scope of versions"],
    cwe: &[],
    see: &["A13.8", "AII.2", "AVII.2.b"],
    m606_line: 15,
    question: "Is the disclosure policy followed: who reads a report, and what happened to the \
        last one?",
};

/// Annex I, Part II, (6): Vulnerability information sharing and contact.
pub static II_6: Requirement = Requirement {
    id: "II.6",
    reference: "Annex I, Part II, (6)",
    title: "Vulnerability information sharing and contact",
    paraphrase: "Make it easy to share information on possible vulnerabilities in the product and \
        its third-party components, with a contact address for reports.",
    url: "https://eur-lex.europa.eu/eli/reg/2024/2847/oj",
    atoms: &[],
    force: Force::Law,
    confidence: "[T]",
    may_be_not_applicable: false,
    tailor_made: false,
    evidence: &[
        EvidenceKind::Document,
        EvidenceKind::Manifest,
        EvidenceKind::Review,
    ],
    judged_by: &[Judge::Lint, Judge::Evidence, Judge::Person],
    static_reach: "high (presence only)",
    minimum_strength: 1,
    points: &["The contact must not be limited to automated tools. [T A13.17]"],
    evidence_for: &[
        "contact in `SECURITY.md`, `security.txt` (RFC 9116: `Contact` and `Expires` are mandatory \
         there), crate metadata `repository`/`homepage`",
        "not expired",
        "upstream report records (issue or advisory links)",
    ],
    evidence_against: &[
        "no contact",
        "expired `security.txt`",
        "only a public tracker",
        "bot-only contact (A13.17 forbids limiting contact to automated tools)",
    ],
    cwe: &[],
    see: &["A13.6", "A13.17"],
    m606_line: 15,
    question: "Does a report sent to the published contact reach a person who can act on it?",
};

/// Annex I, Part II, (7): Secure update distribution.
pub static II_7: Requirement = Requirement {
    id: "II.7",
    reference: "Annex I, Part II, (7)",
    title: "Secure update distribution",
    paraphrase: "Run mechanisms that distribute updates securely so that vulnerabilities are fixed \
        or mitigated in time, automatically where that applies to security updates.",
    url: "https://eur-lex.europa.eu/eli/reg/2024/2847/oj",
    atoms: &[],
    force: Force::Law,
    confidence: "[T]",
    may_be_not_applicable: false,
    tailor_made: false,
    evidence: &[
        EvidenceKind::Analysis,
        EvidenceKind::Manifest,
        EvidenceKind::Document,
        EvidenceKind::Review,
    ],
    judged_by: &[Judge::Lint, Judge::Evidence, Judge::Person],
    static_reach: "medium",
    minimum_strength: 1,
    points: &[],
    evidence_for: &[
        "signed tags/releases, signature files, checksums, provenance (SLSA, trusted publishing of \
         the crate registry), protected release workflow, TUF/minisign keys with rotation notes, \
         TLS-only download, restricted publish rights, yank policy",
    ],
    evidence_against: &[
        "unsigned artefacts",
        "`curl | sh` over HTTP",
        "publish tokens in repo",
        "workflows with write-all permissions or unpinned third-party actions",
        "mutable \"latest\" artefacts",
    ],
    cwe: &[494, 347, 345, 319, 295, 798],
    see: &["I.2.c", "AVII.2.b"],
    m606_line: 15,
    question: "Who can publish an update, and how would users be protected if one of those \
        accounts were taken over?",
};

/// Annex I, Part II, (8): Prompt, free updates with advisories.
pub static II_8: Requirement = Requirement {
    id: "II.8",
    reference: "Annex I, Part II, (8)",
    title: "Prompt, free updates with advisories",
    paraphrase: "Available security updates go out without delay, free of charge, with a message \
        telling users what to do.",
    url: "https://eur-lex.europa.eu/eli/reg/2024/2847/oj",
    atoms: &[
        Atom {
            id: "II.8#1",
            text: "Updates go out without delay.",
        },
        Atom {
            id: "II.8#2",
            text: "Updates are free of charge; tailor-made deals are excepted.",
        },
        Atom {
            id: "II.8#3",
            text: "A message tells users what to do.",
        },
    ],
    force: Force::Law,
    confidence: "[T]",
    may_be_not_applicable: false,
    tailor_made: true,
    evidence: &[
        EvidenceKind::Document,
        EvidenceKind::Manifest,
        EvidenceKind::Review,
    ],
    judged_by: &[Judge::Lint, Judge::Evidence, Judge::Person],
    static_reach: "low–medium",
    minimum_strength: 1,
    points: &[
        "Only the free-of-charge half can be varied by a tailor-made deal. [T]",
        "Tailor-made means made for one specific use of one specific business customer, under \
         terms both sides expressly agreed; a small customisation of a product sold to many is \
         not. The proof goes into the technical documentation. [T Annex I, recital 64; F 4.2.5]",
    ],
    evidence_for: &[
        "release published with advisory on the same day",
        "public download without login or payment",
        "retention rule for releases (A13.9)",
        "support table",
    ],
    evidence_against: &[
        "fix merged long before release",
        "security releases only for paying users",
        "old security releases deleted or yanked without replacement",
    ],
    cwe: &[],
    see: &["A13.9", "A14.8"],
    m606_line: 15,
    question: "Does every user get each security update at once, free of charge and with advice on \
        what to do?",
};
