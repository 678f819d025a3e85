//! What a crate offers to others, as text: one item a line, read from its sources without compiling them.

mod cut;
mod expand;
mod lower;
mod names;
mod public;
#[cfg(test)]
mod tests;
mod unit;
mod world;
mod write;

use std::collections::HashSet;

use rayon::prelude::*;

use crate::model::place::FileId;
use crate::snapshot::Followed;
use cut::Cut;
use expand::Macros;
use unit::Unit;
use world::World;

/// The version of the text's format. A text of another version is made anew.
pub const FORMAT: u32 = 2;

/// Sources beyond this size are generated tables and offer nothing that is called by name.
const MAX_BYTES: usize = 8 << 20;

/// A crate to be read.
pub struct CrateInput {
    /// The name of its library in code.
    pub name: String,
    /// Its version.
    pub version: String,
    /// Its edition.
    pub edition: String,
    /// What its code calls other crates, and their libraries' own names.
    pub externs: Vec<(String, String)>,
    /// The path of its root file, as in `files`.
    pub root: String,
    /// Its files, followed from the root with ids from 0.
    pub files: Followed,
}

/// The signatures of a crate.
pub fn signatures(input: &CrateInput) -> String {
    let mut world = World::default();
    world.add(input, &input.name, units(input, false));
    text(&input.name, &input.version, &world)
}

/// The signatures of the standard library: `std`, `alloc` and `core`, in this order, shown as one crate, without what is unstable.
pub fn std_signatures(inputs: &[CrateInput]) -> String {
    let mut world = World {
        staged: true,
        ..World::default()
    };
    for input in inputs {
        world.add(input, "std", units(input, true));
    }
    let version = inputs.first().map_or("", |input| &input.version);
    text("std", version, &world)
}

/// Files that a macro of the crate may declare as modules of its root, which following the `mod` lines does not find:
/// more roots for [`follow`](crate::snapshot::follow), for those of them that exist.
pub fn more_roots(root: &str, files: &Followed) -> Vec<String> {
    let mut out: Vec<String> = Vec::new();
    let found: HashSet<_> = files
        .links
        .iter()
        .map(|link| (link.from, link.at))
        .collect();
    for (id, file) in (0..).map(FileId).zip(&files.files) {
        let missing = file.scan.modules.iter().filter(|line| {
            line.optional && line.inside.is_empty() && !found.contains(&(id, line.span.start))
        });
        out.extend(missing.flat_map(|line| beside(root, &line.name)));
    }
    out.sort();
    out.dedup();
    out.retain(|path| files.id(path).is_none());
    out
}

/// Where the file of a module of the root may be.
fn beside(root: &str, name: &str) -> [String; 2] {
    let folder = root.rsplit_once('/').map_or("", |(folder, _)| folder);
    let below = crate::snapshot::join(folder, name);
    [format!("{below}.rs"), format!("{below}/mod.rs")]
}

fn text(name: &str, version: &str, world: &World) -> String {
    let mut out = format!("cra-signatures {FORMAT}\ncrate {name} {version}\n");
    for (count, what) in [(world.unread_files, "files"), (world.unread_items, "items")] {
        if count > 0 {
            out.push_str(&format!("# unreadable: {count} {what}\n"));
        }
    }
    for line in write::lines(world) {
        out.push_str(&line);
        out.push('\n');
    }
    out
}

/// The files of a crate, read on all workers; what cannot be read is `None`.
fn units(input: &CrateInput, staged: bool) -> Vec<Option<Unit>> {
    let cuts: Vec<Option<Cut>> = input
        .files
        .files
        .par_iter()
        .map(|file| {
            let readable = file.text.len() <= MAX_BYTES && file.scan.excess.is_none();
            readable.then(|| cut::cut(&file.text, file.skip))
        })
        .collect();
    let mut macros = Macros::default();
    let mut cuts = cuts;
    for cut in cuts.iter_mut().flatten() {
        for (name, rules) in cut.macros.drain(..) {
            macros.add(name, rules);
        }
    }
    cuts.par_iter()
        .map(|cut| {
            let unit = lower::lower(cut.as_ref()?, &macros, staged);
            // Without this the parser keeps the text of every file it ever saw on this thread.
            proc_macro2::extra::invalidate_current_thread_spans();
            unit
        })
        .collect()
}
