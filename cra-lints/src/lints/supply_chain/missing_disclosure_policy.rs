//! # No policy or contact for reports of vulnerabilities
//!
//! ## What it checks
//! Workspaces that publish a package or build a program: whether there is a `SECURITY.md` (at the root, in `.github` or
//! in `docs`) or a `security.txt`, whether it names a way to report a vulnerability without making it public, and
//! whether a `security.txt` has the fields that RFC 9116 demands.
//!
//! ## Why it matters
//! Whoever finds a fault and does not know whom to tell tells everybody, or nobody.
//!
//! ## Bad
//! ```toml Cargo.toml
//! [package]
//! name = "example"
//! version = "0.1.0"
//! edition = "2024"
//! ```
//! ```rust src/lib.rs
//! pub fn product() {}
//! ```
//!
//! ## Good
//! ```toml Cargo.toml
//! [package]
//! name = "example"
//! version = "0.1.0"
//! edition = "2024"
//! ```
//! ```rust src/lib.rs
//! pub fn product() {}
//! ```
//! ```text SECURITY.md
//! # Security
//! Please report vulnerabilities to security@example.org. We answer within three working days.
//! ```
//!
//! ## Limits
//! Whether anybody reads the reports is for a person to say, and so is what else the policy should have: scope, response
//! steps, disclosure times. Addresses are not tried, and there is no clock: a `security.txt` whose `Expires` has passed
//! is not found. A policy on a web page or in a `README` is not seen.

use cra_vocab::Date;

use crate::prelude::*;
use crate::snapshot::{FileKind, TargetKind};

pub(crate) static LINT: Lint = Lint {
    level: Level::Warn,
    since: "0.1.0",
    requirements: &[&II_5, &II_6],
    cwe: &[1059],
    tests: false,
    check: &[Check::Workspace(check)],
};

fn check(model: &Model<'_>, out: &mut Findings<'_>) {
    if !goes_to_users(model) {
        out.covered(Coverage {
            unit: "workspaces",
            ..Coverage::default()
        });
        return;
    }
    let documents = || {
        model
            .files
            .iter()
            .filter(|file| file.kind == FileKind::Document)
    };
    let texts: Vec<&File> = documents()
        .filter(|file| name(file) == "security.txt")
        .collect();
    let policies: Vec<&File> = documents()
        .filter(|file| name(file) != "security.txt" && stem(file) == "security")
        .collect();
    for text in &texts {
        check_security_txt(text, out);
    }
    let named = texts
        .iter()
        .any(|text| fields(text).any(|field| field.name == "contact"));
    let best = policies.iter().map(|policy| contact(&policy.text)).max();
    match (policies.first(), best) {
        _ if named => {}
        (Some(policy), Some(Contact::None)) => {
            out.report(start(policy), format!("`{}` names no way to report a vulnerability", policy.path))
            .why("who reads it still does not know whom to tell")
            .help("name an e-mail address, a form, or the private vulnerability reporting of the platform");
        }
        (Some(policy), Some(Contact::Public)) => {
            out.report(start(policy), format!("`{}` names a public list of issues only", policy.path))
            .why("a report there tells everybody before there is a repair")
            .help("name an e-mail address, a form, or the private vulnerability reporting of the platform as well");
        }
        (None, _) if texts.is_empty() => missing(model, out),
        _ => {}
    }
}

/// Whether a package may be published, or a program is built.
fn goes_to_users(model: &Model<'_>) -> bool {
    model.snapshot.packages.iter().any(|package| {
        let program = package
            .targets
            .iter()
            .any(|target| target.kind == TargetKind::Bin);
        program || package.publish && package.targets.iter().any(|target| target.kind.ships())
    })
}

fn missing(model: &Model<'_>, out: &mut Findings<'_>) {
    let root = model
        .root_manifest
        .as_ref()
        .or_else(|| model.manifests.iter().flatten().next());
    if let Some(root) = root {
        out.report(root.package(), "there is no policy for reports of vulnerabilities, and no contact")
            .why("who finds a fault must be able to tell it to those who can repair it, and in private")
            .help("add a `SECURITY.md` that says whom to tell, what happens then and when it is made public");
    }
}

/// The name of a file in lower case, without its folder.
fn name(file: &File) -> String {
    file.path
        .rsplit('/')
        .next()
        .unwrap_or_default()
        .to_lowercase()
}

fn stem(file: &File) -> String {
    let name = name(file);
    name.rsplit_once('.')
        .map_or(name.as_str(), |(stem, _)| stem)
        .to_owned()
}

/// The first line with words, for what is missing in a file.
fn start(file: &File) -> Place {
    let is_comment = |text: &str| name(file) == "security.txt" && text.starts_with('#');
    let mut lines = (1u32..).zip(file.text.lines());
    let first = lines.find(|(_, text)| !text.trim().is_empty() && !is_comment(text));
    line(file, first.map_or(1, |(number, _)| number))
}

fn line(file: &File, number: u32) -> Place {
    let range = file.lines.line_range(&file.text, number);
    Place {
        file: file.id,
        span: Span::new(range.start, range.end),
    }
}

/// The best way to report something that a text names.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Contact {
    None,
    Public,
    Private,
}

/// What stands for a private way without an address, in lower case.
const PRIVATE_WAYS: &[&str] = &[
    "private vulnerability reporting",
    "private security advisory",
    "privately report",
    "security/advisories",
    "security tab",
    "tab security",
];

fn contact(text: &str) -> Contact {
    let text = without_comments(text);
    let plain: String = text
        .to_lowercase()
        .chars()
        .filter(|letter| !"*_`\"'“”".contains(*letter))
        .collect();
    let plain = plain.split_whitespace().collect::<Vec<_>>().join(" ");
    if PRIVATE_WAYS.iter().any(|way| plain.contains(way)) || has_address(&text) {
        return Contact::Private;
    }
    let urls = urls(&text);
    let public = |url: &&str| url.split(['/', '?', '#']).any(|part| part == "issues");
    match urls.iter().all(public) {
        true if urls.is_empty() => Contact::None,
        true => Contact::Public,
        false => Contact::Private,
    }
}

/// The text without `<!-- … -->`, which readers do not see.
fn without_comments(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, after)) = rest.split_once("<!--") {
        out.push_str(before);
        rest = after.split_once("-->").map_or("", |(_, after)| after);
    }
    out.push_str(rest);
    out
}

/// Whether there is an e-mail address, also one that is written out against machines.
fn has_address(text: &str) -> bool {
    text.lines().any(|line| {
        let line = line.to_lowercase();
        let spelled = [
            ("[at]", "[dot]"),
            ("(at)", "(dot)"),
            ("<at>", "<dot>"),
            (" at ", " dot "),
        ];
        let mut line = line;
        for (at, dot) in spelled {
            if at.starts_with(' ') && !line.contains(dot) {
                continue;
            }
            line = line
                .replace(&format!(" {at} "), "@")
                .replace(at, "@")
                .replace(&format!(" {dot} "), ".")
                .replace(dot, ".");
        }
        let mut pieces = line.split('@').peekable();
        while let Some(before) = pieces.next() {
            let Some(after) = pieces.peek() else {
                break;
            };
            let local = before
                .chars()
                .next_back()
                .is_some_and(|letter| letter.is_alphanumeric() || "._%+-".contains(letter));
            let domain: String = after
                .chars()
                .take_while(|letter| letter.is_alphanumeric() || ".-".contains(*letter))
                .collect();
            if local
                && domain.trim_end_matches('.').contains('.')
                && domain.starts_with(char::is_alphanumeric)
            {
                return true;
            }
        }
        false
    })
}

/// The web addresses of a text, images apart.
fn urls(text: &str) -> Vec<&str> {
    let mut out = Vec::new();
    for scheme in ["https://", "http://"] {
        for (at, _) in text.match_indices(scheme) {
            let before = &text[..at];
            let link = before
                .strip_suffix("](")
                .and_then(|before| before.rfind('['));
            if link.is_some_and(|bracket| before[..bracket].ends_with('!')) {
                continue;
            }
            let url = text[at..]
                .split([' ', '\t', '\n', '\r', ')', '>', '"', '\''])
                .next()
                .unwrap_or_default();
            if url.len() > scheme.len() {
                out.push(url);
            }
        }
    }
    out
}

/// A field of a `security.txt`.
struct Field<'t> {
    /// In lower case.
    name: String,
    value: &'t str,
    place: Place,
}

fn fields(file: &File) -> impl Iterator<Item = Field<'_>> {
    file.text.lines().zip(1u32..).filter_map(|(text, number)| {
        let (name, value) = text.trim_start_matches('\u{feff}').split_once(':')?;
        let is_name = !name.is_empty()
            && name
                .chars()
                .all(|letter| letter.is_ascii_alphanumeric() || letter == '-');
        is_name.then(|| Field {
            name: name.to_ascii_lowercase(),
            value: value.trim(),
            place: line(file, number),
        })
    })
}

fn check_security_txt(file: &File, out: &mut Findings<'_>) {
    let path = &file.path;
    let has = |name: &str| fields(file).any(|field| field.name == name);
    let lost = match (has("contact"), has("expires")) {
        (true, true) => None,
        (false, true) => Some("no `Contact`"),
        (true, false) => Some("no `Expires`"),
        (false, false) => Some("neither `Contact` nor `Expires`"),
    };
    if let Some(lost) = lost {
        out.report(start(file), format!("`{path}` has {lost}"))
            .why("RFC 9116 demands both fields, and tools that read the file take it for invalid without them")
            .help("add `Contact: mailto:…` or `Contact: https://…`, and `Expires:` with a day less than a year away");
    }
    for field in fields(file).filter(|field| field.name == "contact") {
        let scheme = field
            .value
            .split_once(':')
            .map(|(scheme, _)| scheme.to_ascii_lowercase());
        let what = match scheme.as_deref() {
            Some("http") => "is not reached by https",
            Some(scheme)
                if !scheme.is_empty()
                    && scheme
                        .chars()
                        .all(|letter| letter.is_ascii_alphanumeric() || "+-.".contains(letter)) =>
            {
                continue;
            }
            _ => "is no URI",
        };
        out.report(field.place, format!("the contact `{}` {what}", field.value))
            .why("RFC 9116 demands a URI, and https on the web, so that the report is not read or changed on its way")
            .help("write `mailto:` before an e-mail address, `tel:` before a telephone number, or an address with `https://`");
    }
    for (at, field) in fields(file)
        .filter(|field| field.name == "expires")
        .enumerate()
    {
        let day = field
            .value
            .get(..10)
            .and_then(|day| day.parse::<Date>().ok());
        let time = field
            .value
            .get(10..)
            .is_some_and(|time| time.starts_with(['T', 't', ' ']));
        let what = match (at, day) {
            (0, Some(_)) if time => continue,
            (0, _) => format!("`Expires` is no date and time: `{}`", field.value),
            _ => "`Expires` comes more than once".to_owned(),
        };
        out.report(field.place, what)
            .why("until when the contact is good is then not known, and RFC 9116 demands exactly one such date")
            .help("write one line like `Expires: 2027-06-30T00:00:00Z`");
    }
}
