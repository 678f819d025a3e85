//! CycloneDX JSON, versions 1.6 (ECMA-424, 1st edition) and 1.7, with the fields of BSI TR-03183-2 v2.1.0 in the places
//! that its section 8 gives them.

mod wire;

use std::collections::BTreeMap;

use serde::Serialize;

use self::wire::*;
use super::cryptography::Asset;
use super::{Bill, Component, Contact, Digests, Kind, Knowledge, Licence, Role};

/// A version of the format.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Version {
    /// 1.6.
    V1_6,
    /// 1.7.
    V1_7,
}

impl Version {
    /// As the document says it.
    pub fn word(self) -> &'static str {
        match self {
            Self::V1_6 => "1.6",
            Self::V1_7 => "1.7",
        }
    }
}

/// The bill as a value that serialises to the document.
pub fn document(bill: &Bill, version: Version) -> impl Serialize + use<'_> {
    let subject = &bill.subject;
    Document {
        schema: format!(
            "http://cyclonedx.org/schema/bom-{}.schema.json",
            version.word()
        ),
        bom_format: "CycloneDX",
        spec_version: version.word(),
        serial_number: format!("urn:uuid:{}", bill.serial()),
        version: 1,
        metadata: Metadata {
            timestamp: bill.made.to_string(),
            lifecycles: [Lifecycle {
                phase: if subject.files.is_empty() {
                    "pre-build"
                } else {
                    "build"
                },
            }],
            tools: Tools {
                components: [Tool {
                    kind: "application",
                    reference: "tool:cargo-cra",
                    name: "cargo-cra",
                    version: env!("CARGO_PKG_VERSION"),
                }],
            },
            manufacturer: bill.creator.as_ref().map(organisation),
            component: component(subject, version, None),
            properties: metadata_properties(bill),
        },
        components: bill
            .parts
            .iter()
            .map(|part| component(part, version, Some(part.role)))
            .map(Part::Component)
            .chain(
                bill.cryptography
                    .iter()
                    .map(|asset| Part::Algorithm(algorithm(asset))),
            )
            .collect(),
        dependencies: bill
            .edges
            .iter()
            .map(|(reference, below)| Dependency {
                reference,
                depends_on: below
                    .iter()
                    .chain(
                        bill.cryptography
                            .iter()
                            .map(|asset| &asset.reference)
                            .filter(|_| {
                                // What the sources of the product declare is the product's own.
                                *reference == subject.reference
                            }),
                    )
                    .map(String::as_str)
                    .collect(),
            })
            .collect(),
        compositions: compositions(bill),
    }
}

fn metadata_properties(bill: &Bill) -> Vec<Property> {
    let platforms = bill.platforms.iter();
    let mut out: Vec<Property> = platforms
        .map(|triple| property("cargo-cra:platform", triple))
        .collect();
    let arguments = bill.selection.iter();
    out.extend(arguments.map(|word| property("cargo-cra:selection", word)));
    out
}

/// Which components' lists of needs are complete, incomplete or not known to be either.
fn compositions(bill: &Bill) -> Vec<Composition<'_>> {
    let mut by_knowledge: BTreeMap<Knowledge, Vec<&str>> = BTreeMap::new();
    for component in bill.components() {
        let list = by_knowledge.entry(component.knowledge).or_default();
        list.push(&component.reference);
    }
    by_knowledge
        .into_iter()
        .map(|(knowledge, mut dependencies)| {
            dependencies.sort_unstable();
            Composition {
                aggregate: knowledge.word(),
                dependencies,
            }
        })
        .collect()
}

fn component(it: &Component, version: Version, role: Option<Role>) -> CdxComponent<'_> {
    CdxComponent {
        kind: match it.kind {
            Kind::Program => "application",
            Kind::Library => "library",
        },
        reference: &it.reference,
        manufacturer: manufacturer(it),
        authors: it.makers.iter().filter_map(author).collect(),
        name: &it.name,
        version: &it.version,
        description: it.about.as_deref(),
        scope: role.map(|role| match role {
            Role::Linked => "required",
            // Nobody reaches it at run time.
            Role::Build => "excluded",
        }),
        hashes: match (it.files.as_slice(), &it.sources) {
            ([file], _) => hashes(&file.digests),
            ([], Some(sources)) => hashes(&sources.digests),
            _ => Vec::new(),
        },
        licenses: licences(it.licence.as_ref(), version),
        purl: it.purl.as_deref(),
        external_references: external(it),
        properties: properties(it, role),
    }
}

/// An algorithm that the sources declare, with the places that do.
fn algorithm(it: &Asset) -> Algorithm<'_> {
    let purposes = it.purposes.iter();
    let purposes = purposes.map(|purpose| property("cargo-cra:purpose", purpose));
    let legacy = it.legacy.iter();
    let legacy = legacy.map(|reason| property("cargo-cra:legacy", reason));
    Algorithm {
        kind: "cryptographic-asset",
        reference: &it.reference,
        name: &it.name,
        evidence: Evidence {
            occurrences: it
                .uses
                .iter()
                .map(|one| Occurrence {
                    location: &one.path,
                    line: one.line,
                    symbol: &one.item,
                })
                .collect(),
        },
        crypto_properties: CryptoProperties {
            asset_type: "algorithm",
            algorithm_properties: AlgorithmProperties {
                primitive: it.primitive,
            },
        },
        properties: purposes.chain(legacy).collect(),
    }
}

fn properties(it: &Component, role: Option<Role>) -> Vec<Property> {
    let mut out = vec![
        // Each of these three exactly once, by the taxonomy of the BSI, version 0.1.2. What is linked in is code that is
        // run; the file that it came in is no longer there.
        property(
            "bsi:component:executable",
            match (role, it.kind) {
                (None, Kind::Library) => "non-executable",
                _ => "executable",
            },
        ),
        property("bsi:component:archive", "no archive"),
        property("bsi:component:structured", "unstructured"),
    ];
    if let [file] = it.files.as_slice() {
        out.push(property("bsi:component:filename", &file.name));
    }
    if let Some(licence) = &it.effective_licence {
        out.push(property("bsi:component:effectiveLicence", licence));
    }
    if let Some(role) = role {
        out.push(property("cargo-cra:role", role.word()));
    }
    let features = it.features.iter();
    out.extend(features.map(|feature| property("cargo-cra:feature", feature)));
    out
}

/// Who made it: one organisation with a mail address, or else a web address, as the guideline wants it.
fn manufacturer(it: &Component) -> Option<Organisation<'_>> {
    let reachable = it.makers.iter().find(|maker| maker.email.is_some());
    let reachable = reachable.or(it.makers.iter().find(|maker| maker.url.is_some()));
    if let Some(maker) = reachable {
        return Some(organisation(maker));
    }
    let page = it.repository.as_deref().or(it.homepage.as_deref());
    let name = it.makers.first().and_then(|maker| maker.name.as_deref());
    (page.is_some() || name.is_some()).then(|| Organisation {
        name,
        url: page.into_iter().collect(),
        contact: Vec::new(),
    })
}

fn organisation(of: &Contact) -> Organisation<'_> {
    let email = of.email.as_deref();
    Organisation {
        name: of.name.as_deref(),
        // The guideline wants one of the two.
        url: of
            .url
            .as_deref()
            .filter(|_| email.is_none())
            .into_iter()
            .collect(),
        contact: email
            .map(|email| Person {
                name: None,
                email: Some(email),
            })
            .into_iter()
            .collect(),
    }
}

fn author(of: &Contact) -> Option<Person<'_>> {
    let (name, email) = (of.name.as_deref(), of.email.as_deref());
    (name.is_some() || email.is_some()).then_some(Person { name, email })
}

/// The licences: those its makers declare are those it may be used under. Version 1.6 takes one expression only.
fn licences(licence: Option<&Licence>, version: Version) -> Vec<LicenceChoice<'_>> {
    let named = |id, name, acknowledgement| LicenceChoice::Named {
        license: Named {
            id,
            name,
            acknowledgement,
        },
    };
    match (licence, version) {
        (None, _) => Vec::new(),
        (
            Some(Licence::Expression {
                single: Some(id), ..
            }),
            _,
        ) => {
            vec![
                named(Some(id), None, "declared"),
                named(Some(id), None, "concluded"),
            ]
        }
        (Some(Licence::Expression { text, .. }), Version::V1_7) => ["declared", "concluded"]
            .map(|acknowledgement| LicenceChoice::Expression {
                expression: text,
                acknowledgement,
            })
            .into(),
        (Some(Licence::Expression { text, .. }), Version::V1_6) => {
            vec![LicenceChoice::Expression {
                expression: text,
                acknowledgement: "concluded",
            }]
        }
        (Some(Licence::Words(words)), _) => vec![named(None, Some(words.clone()), "declared")],
        (Some(Licence::File(file)), _) => {
            vec![named(
                None,
                Some(format!("see the file {file}")),
                "declared",
            )]
        }
    }
}

fn external(it: &Component) -> Vec<External> {
    let mut out = Vec::new();
    let mut add = |kind, url: Option<&String>, digests: Option<&Digests>| {
        out.extend(url.map(|url| External {
            kind,
            url: url.clone(),
            hashes: digests.map(hashes).unwrap_or_default(),
        }));
    };
    add("vcs", it.repository.as_ref(), None);
    add("website", it.homepage.as_ref(), None);
    add("documentation", it.documentation.as_ref(), None);
    add("rfc-9116", it.security_txt.as_ref(), None);
    match &it.sources {
        Some(sources) => add(
            "source-distribution",
            Some(&sources.url),
            Some(&sources.digests),
        ),
        None => add("source-distribution", it.repository.as_ref(), None),
    }
    if it.files.is_empty() {
        add("distribution", it.download.as_ref(), None);
    }
    for (at, file) in it.files.iter().enumerate() {
        // Without an address, the file is looked for beside the bill, by its name.
        let beside = super::purl::encoded(&file.name, b"");
        let url = it.download.as_ref().filter(|_| at == 0).unwrap_or(&beside);
        add("distribution", Some(url), Some(&file.digests));
    }
    out
}

fn hashes(digests: &Digests) -> Vec<Hash> {
    let named = digests.named();
    named
        .map(|(alg, content)| Hash {
            alg,
            content: content.to_owned(),
        })
        .collect()
}

fn property(name: &'static str, value: &str) -> Property {
    Property {
        name,
        value: value.to_owned(),
    }
}
