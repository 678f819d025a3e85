//! `cargo cra vex`: what is known about advisories and the product, for those who use it.

use crate::cli::{Vex as Arguments, VexFormat};
use crate::exit::Exit;
use crate::gather::{advisories, resolved};
use crate::render::json;
use crate::sbom::{Moment, build};
use crate::stop::Stop;
use crate::vex::{Vex, csaf, cyclonedx, openvex, statements};

/// Writes the statements to standard output, or to the file that was named; without a single one, only says so.
///
/// # Errors
/// What stopped it; a file that was there before is then still whole.
pub fn run(args: &Arguments) -> Result<Exit, Stop> {
    let resolved = resolved::read(&args.selection)?;
    let product = &resolved.config.product;
    let author = product.maker().ok_or_else(|| {
        Stop::new(
            "nobody is said to make the statement",
            "write `maker` and `contact` below `[product]` in cra.toml",
        )
    })?;
    let home = advisories::cargo_home();
    let database = advisories::load(args.world.db.as_deref(), home.as_deref())?.db;
    let made = Moment::of_run(args.world.as_of)?;
    let wanted = build::Wanted {
        program: args.selection.bin.first().cloned(),
        ..build::Wanted::default()
    };
    let bill = build::bill(&resolved, wanted, made)?;
    let records = &resolved.config.advisories;
    let today = args.world.as_of.unwrap_or_else(crate::today);
    let vex = Vex {
        author,
        page: product.page.clone(),
        made,
        product: bill.subject.name.clone(),
        version: bill.subject.version.clone(),
        purl: bill
            .subject
            .purl
            .clone()
            .unwrap_or_else(|| bill.subject.reference.clone()),
        database: database.date,
        statements: statements(&bill, &resolved.lock, &database, records, today),
    };
    if vex.statements.is_empty() {
        super::note(&format!(
            "no known advisory as of {} holds for what is locked: there is nothing to state",
            vex.database
        ));
        return Ok(Exit::Clean);
    }
    let document = match args.format {
        VexFormat::Openvex => openvex::document(&vex),
        VexFormat::Csaf => csaf::document(&vex)?,
        VexFormat::Cyclonedx => cyclonedx::document(&vex),
    };
    let mut bytes = Vec::new();
    json::write_pretty(&document, &mut bytes)?;
    match &args.out {
        Some(path) => super::write_file(path, bytes)?,
        None => crate::print(&bytes)?,
    }
    Ok(Exit::Clean)
}
