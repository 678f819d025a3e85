//! `cargo cra sbom`: the bill of materials of a product.

use std::path::{Path, PathBuf};

use cra_lints::model::Model;

use crate::cli::{BillFormat, Sbom, World};
use crate::exit::Exit;
use crate::gather;
use crate::regular::{self, Links};
use crate::render::json;
use crate::sbom::{
    Bill, Digests, Moment, Shipped, build, check, cryptography, cyclonedx, references, spdx,
};
use crate::stop::Stop;

/// Shipped files with more bytes than this are refused: their digests are taken in memory.
const MOST_BYTES: u64 = 2 << 30;

/// Writes the bill to standard output, or to the file that was named.
///
/// # Errors
/// What stopped it; a file that was there before is then still whole.
pub fn run(args: &Sbom) -> Result<Exit, Stop> {
    let resolved = crate::gather::resolved::read(&args.selection)?;
    let made = Moment::of_run(args.as_of)?;
    let wanted = build::Wanted {
        program: args.selection.bin.first().cloned(),
        files: args
            .artifact
            .iter()
            .map(|path| shipped(path))
            .collect::<Result<_, _>>()?,
        linked_only: args.linked_only,
    };
    let mut bill = build::bill(&resolved, wanted, made)?;
    if args.cryptography {
        if args.format == BillFormat::Spdx {
            return Err(Stop::new(
                "SPDX 2.3 has no place for algorithms",
                "take `--format cyclonedx`, or leave `--cryptography` out",
            ));
        }
        let gathered = gather::gather(&args.selection, &World::default(), &|_| {})?;
        bill.cryptography = cryptography::declared(&Model::new(&gathered.snapshot));
    }
    if args.check {
        crate::print(super::plain(&check::human(&bill)).as_bytes())?;
        let missing = check::missing(&bill);
        let required = missing
            .iter()
            .any(|one| one.force == check::Force::Required);
        return Ok(if required {
            Exit::Findings
        } else {
            Exit::Clean
        });
    }
    let bytes = written(&bill, args.format)?;
    match &args.out {
        Some(path) => super::write_file(path, bytes)?,
        None => crate::print(&bytes)?,
    }
    Ok(Exit::Clean)
}

fn written(bill: &Bill, format: BillFormat) -> Result<Vec<u8>, Stop> {
    let mut out = Vec::new();
    let version = match format {
        BillFormat::Cyclonedx | BillFormat::Cyclonedx16 => cyclonedx::Version::V1_6,
        BillFormat::Cyclonedx17 => cyclonedx::Version::V1_7,
        BillFormat::Spdx => {
            json::write_pretty(&spdx::document(bill), &mut out)?;
            return Ok(out);
        }
    };
    let document = cyclonedx::document(bill, version);
    let value = serde_json::to_value(&document).expect("names and texts have a form in JSON");
    let faults = references::faults(&value);
    assert!(
        faults.is_empty(),
        "the bill is made with one name for each component: {faults:?}"
    );
    json::write_pretty(&document, &mut out)?;
    Ok(out)
}

fn shipped(path: &Path) -> Result<Shipped, Stop> {
    let wrong = |words: String| {
        Stop::new(
            format!("{}: {words}", path.display()),
            "name the file that is shipped, after it was built",
        )
    };
    let bytes = regular::read(path, MOST_BYTES, Links::Follow);
    let bytes = bytes.map_err(|error| wrong(error.to_string()))?;
    let name = PathBuf::from(path.file_name().unwrap_or_default());
    Ok(Shipped {
        name: name.to_string_lossy().into_owned(),
        digests: Digests::of(&bytes),
    })
}
