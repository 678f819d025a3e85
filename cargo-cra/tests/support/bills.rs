//! The schemas of CycloneDX, for tests of what is written in it.

use serde_json::Value;

/// Checks a document against the schema of its version, and follows its names.
#[track_caller]
pub(crate) fn valid(document: &Value) {
    const PLACE: &str = "http://cyclonedx.org/schema/";
    let mut compiler = boon::Compiler::new();
    compiler.enable_format_assertions();
    let version = document["specVersion"]
        .as_str()
        .expect("it says its version");
    let main = format!("{PLACE}bom-{version}.schema.json");
    let files = [
        (main.as_str(), &*format!("cyclonedx-{version}.json")),
        (
            &*format!("{PLACE}spdx.SNAPSHOT.schema.json"),
            "cyclonedx-spdx.json",
        ),
        (
            &*format!("{PLACE}jsf-0.82.SNAPSHOT.schema.json"),
            "cyclonedx-jsf-0.82.json",
        ),
        (
            &*format!("{PLACE}cryptography-defs.SNAPSHOT.schema.json"),
            "cyclonedx-cryptography.json",
        ),
    ];
    for (url, file) in files {
        let path = format!("{}/tests/schemas/{file}", env!("CARGO_MANIFEST_DIR"));
        let text = std::fs::read(path).expect("the schema is in the repository");
        let schema = serde_json::from_slice(&text).expect("a schema is JSON");
        compiler
            .add_resource(url, schema)
            .expect("its address is one");
    }
    let mut schemas = boon::Schemas::new();
    let index = compiler
        .compile(&main, &mut schemas)
        .expect("the schema is one");
    if let Err(error) = schemas.validate(document, index) {
        panic!("{error:#}");
    }
    let faults = cargo_cra::sbom::references::faults(document);
    assert!(faults.is_empty(), "{faults:?}");
}
