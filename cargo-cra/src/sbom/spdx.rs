//! SPDX 2.3 JSON (spdx.github.io/spdx-spec/v2.3), for those who still ask for it; BSI TR-03183-2 does not take it.

use serde::Serialize;

use super::{Bill, Component, Contact, Kind, Role};

const NONE: &str = "NOASSERTION";

/// The bill as a value that serialises to the document.
pub fn document(bill: &Bill) -> impl Serialize + use<> {
    let subject = &bill.subject;
    let id_of = |reference: &str| {
        let place = bill.components().position(|it| it.reference == reference);
        place.map(|at| id(at, bill.components().nth(at).expect("it was found there")))
    };
    let role_of = |reference: &str| {
        let mut parts = bill.parts.iter();
        parts.find(|it| it.reference == reference).map(|it| it.role)
    };
    let mut relationships = vec![Relationship {
        spdx_element_id: "SPDXRef-DOCUMENT".to_owned(),
        relationship_type: "DESCRIBES",
        related_spdx_element: id(0, subject),
    }];
    for (reference, below) in &bill.edges {
        for other in below {
            let (Some(from), Some(to)) = (id_of(reference), id_of(other)) else {
                continue;
            };
            let from_role = role_of(reference).unwrap_or(Role::Linked);
            let builds = role_of(other) == Some(Role::Build) && from_role == Role::Linked;
            relationships.push(if builds {
                Relationship {
                    spdx_element_id: to,
                    relationship_type: "BUILD_DEPENDENCY_OF",
                    related_spdx_element: from,
                }
            } else {
                Relationship {
                    spdx_element_id: from,
                    relationship_type: "DEPENDS_ON",
                    related_spdx_element: to,
                }
            });
        }
    }
    let title = format!("{}-{}", subject.name, subject.version);
    let mut creators = vec![format!("Tool: cargo-cra-{}", env!("CARGO_PKG_VERSION"))];
    creators.extend(bill.creator.as_ref().map(|creator| match &creator.name {
        Some(name) => format!("Organization: {}{}", bare(name), mail(creator)),
        None => format!(
            "Organization: {}",
            bare(creator.email.as_deref().or(creator.url.as_deref()).unwrap_or_default())
        ),
    }));
    Document {
        spdx_version: "SPDX-2.3",
        data_license: "CC0-1.0",
        spdx_id: "SPDXRef-DOCUMENT",
        document_namespace: format!(
            "https://spdx.org/spdxdocs/{}-{}",
            super::purl::encoded(&title, b""),
            bill.serial()
        ),
        name: title,
        creation_info: CreationInfo {
            created: bill.made.to_string(),
            creators,
        },
        packages: bill.components().enumerate().map(package).collect(),
        relationships,
    }
}

fn package((at, it): (usize, &Component)) -> Package {
    let licence = it.licence.as_ref().and_then(|licence| licence.expression());
    // A `LicenseRef` must be explained by its text, which a manifest does not have.
    let licence = licence.filter(|text| !text.contains("LicenseRef-"));
    let digests = match it.files.as_slice() {
        [file] => Some(&file.digests),
        _ => it.sources.as_ref().map(|sources| &sources.digests),
    };
    let download = it.download.as_deref();
    let download = download.or(it.sources.as_ref().map(|sources| sources.url.as_str()));
    Package {
        spdx_id: id(at, it),
        name: it.name.clone(),
        version_info: it.version.clone(),
        supplier: it
            .makers
            .first()
            .map_or(NONE.to_owned(), |maker| match &maker.name {
                Some(name) => format!("Person: {}{}", bare(name), mail(maker)),
                None => NONE.to_owned(),
            }),
        download_location: download.unwrap_or(NONE).to_owned(),
        files_analyzed: false,
        homepage: it.homepage.clone().or(it.repository.clone()),
        checksums: digests
            .iter()
            .flat_map(|digests| digests.named())
            .map(|(name, value)| Checksum {
                algorithm: name.replace('-', ""),
                checksum_value: value.to_owned(),
            })
            .collect(),
        license_concluded: NONE,
        license_declared: licence.unwrap_or(NONE).to_owned(),
        copyright_text: NONE,
        description: it.about.clone(),
        primary_package_purpose: match it.kind {
            Kind::Program => "APPLICATION",
            Kind::Library => "LIBRARY",
        },
        external_refs: it
            .purl
            .iter()
            .map(|purl| ExternalRef {
                reference_category: "PACKAGE-MANAGER",
                reference_type: "purl",
                reference_locator: purl.clone(),
            })
            .collect(),
    }
}

/// `SPDXRef-0-name`: letters, digits, `.` and `-` only.
fn id(at: usize, it: &Component) -> String {
    let name = it.name.chars();
    let name: String = name
        .map(|c| {
            if c.is_ascii_alphanumeric() || c == '.' {
                c
            } else {
                '-'
            }
        })
        .collect();
    format!("SPDXRef-{at}-{name}")
}

fn mail(of: &Contact) -> String {
    of.email
        .as_ref()
        .map_or(String::new(), |email| format!(" ({email})"))
}

/// Brackets would end a name before its mail address.
fn bare(text: &str) -> String {
    text.replace(['(', ')'], " ").trim().to_owned()
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Document {
    spdx_version: &'static str,
    data_license: &'static str,
    #[serde(rename = "SPDXID")]
    spdx_id: &'static str,
    name: String,
    document_namespace: String,
    creation_info: CreationInfo,
    packages: Vec<Package>,
    relationships: Vec<Relationship>,
}

#[derive(Serialize)]
struct CreationInfo {
    created: String,
    creators: Vec<String>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Package {
    #[serde(rename = "SPDXID")]
    spdx_id: String,
    name: String,
    version_info: String,
    supplier: String,
    download_location: String,
    files_analyzed: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    homepage: Option<String>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    checksums: Vec<Checksum>,
    license_concluded: &'static str,
    license_declared: String,
    copyright_text: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    description: Option<String>,
    primary_package_purpose: &'static str,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    external_refs: Vec<ExternalRef>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Checksum {
    algorithm: String,
    checksum_value: String,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct ExternalRef {
    reference_category: &'static str,
    reference_type: &'static str,
    reference_locator: String,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Relationship {
    spdx_element_id: String,
    relationship_type: &'static str,
    related_spdx_element: String,
}
