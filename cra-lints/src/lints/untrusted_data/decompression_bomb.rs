//! # Decompression without a limit
//!
//! ## What it checks
//! Decoders that are read to their end into memory, or write there what they are given, and functions that unpack
//! everything at once: of flate2, zstd, brotli, bzip2, xz2, lz4_flex, lzma-rs, miniz_oxide, snap, zip and
//! async-compression. What is unpacked to files, archives of zip and tar among it, is a note: there the disk gets full.
//!
//! ## Why it matters
//! A few kilobytes can unpack to many gigabytes. A limit on what comes in does not help.
//!
//! ## Bad
//! ```toml Cargo.toml
//! [package]
//! name = "example"
//! version = "0.1.0"
//! edition = "2024"
//! [dependencies]
//! flate2 = "1"
//! ```
//! ```rust src/lib.rs
//! use std::io::Read;
//!
//! pub fn unpack(data: &[u8]) -> std::io::Result<Vec<u8>> {
//!     let mut out = Vec::new();
//!     flate2::read::GzDecoder::new(data).read_to_end(&mut out)?;
//!     Ok(out)
//! }
//! ```
//!
//! ## Good
//! ```toml Cargo.toml
//! [package]
//! name = "example"
//! version = "0.1.0"
//! edition = "2024"
//! [dependencies]
//! flate2 = "1"
//! ```
//! ```rust src/lib.rs
//! use std::io::Read;
//!
//! pub fn unpack(data: &[u8]) -> std::io::Result<Vec<u8>> {
//!     let mut out = Vec::new();
//!     flate2::read::GzDecoder::new(data).take(64 << 20).read_to_end(&mut out)?;
//!     Ok(out)
//! }
//! ```
//!
//! ## Limits
//! Where the data comes from is not asked, unless it is built into the program or was packed by the same function. What is
//! unpacked piece by piece is only judged where the pieces are put together without a look at how much that is.

use crate::model::infer::Types;
use crate::model::ty::{Ty, TyKind};
use crate::prelude::*;

pub(crate) static LINT: Lint = Lint {
    level: Level::Warn,
    since: "0.1.0",
    requirements: &[&I_2_H],
    cwe: &[409],
    tests: false,
    check: &[Check::Body(body)],
};

/// Functions that give back everything at once.
const WHOLE: &[&str] = &[
    "zstd::decode_all",
    "zstd::stream::decode_all",
    "lz4_flex::decompress_size_prepended",
    "lz4_flex::block::decompress_size_prepended",
    "miniz_oxide::inflate::decompress_to_vec",
    "miniz_oxide::inflate::decompress_to_vec_zlib",
    "snap::raw::Decoder::decompress_vec",
    "yazi::decompress",
    "inflate::inflate_bytes",
    "inflate::inflate_bytes_zlib",
    "lz4::block::decompress",
];

/// Functions that write everything to their second argument.
const INTO: &[&str] = &[
    "zstd::stream::copy_decode",
    "zstd::copy_decode",
    "brotli::BrotliDecompress",
    "brotli_decompressor::BrotliDecompress",
    "lzma_rs::xz_decompress",
    "lzma_rs::lzma_decompress",
    "lzma_rs::lzma2_decompress",
    "std::io::copy",
    "tokio::io::copy",
];

fn body(view: &BodyView<'_>, out: &mut Findings<'_>) {
    let mut types = None;
    for call in view.calls() {
        let name = call.name.as_str();
        // To a file, less is lost: the disk is full and not the memory.
        let mut file = false;
        let found = if let Some(receiver) = call.receiver {
            match (name, call.args) {
                ("read_to_end" | "read_to_string", [_]) => {
                    let types = types.get_or_insert_with(|| view.infer());
                    unpacks(*view, types, receiver)
                }
                ("decompress_vec", [_]) => call.is_any(WHOLE) && !asks_length(*view),
                (
                    "extend_from_slice" | "extend" | "put" | "put_slice" | "push" | "push_str",
                    [part],
                ) => {
                    let types = types.get_or_insert_with(|| view.infer());
                    view.gathers(receiver, *part, &|reader| unpacks(*view, types, reader))
                }
                ("unpack" | "extract", [_]) => {
                    let types = types.get_or_insert_with(|| view.infer());
                    file = true;
                    unpacks_archive(*view, types, receiver)
                }
                _ => false,
            }
        } else {
            match (name, call.args) {
                ("read_to_end" | "read_to_string", [reader, _]) => {
                    let types = types.get_or_insert_with(|| view.infer());
                    unpacks(*view, types, *reader)
                }
                ("read_to_string", [reader]) if call.is_any(&["std::io::read_to_string"]) => {
                    let types = types.get_or_insert_with(|| view.infer());
                    unpacks(*view, types, *reader)
                }
                (_, [reader, to]) if call.is_any(INTO) => {
                    let types = types.get_or_insert_with(|| view.infer());
                    let copies = name == "copy";
                    let made = |view: BodyView<'_>, types: &Types, to: ExprId| {
                        (is_file(types.of(to)) || gives_file(view, to)) && !is_lent(view, to)
                    };
                    let keeps =
                        |_: BodyView<'_>, types: &Types, to: ExprId| is_memory(types.of(to));
                    // Of any writer the callers say where it writes to.
                    let writer = match view.expr(*to).kind {
                        ExprKind::Ref { operand, .. } => operand,
                        _ => *to,
                    };
                    let memory = keeps(*view, types, *to) || view.is_given(types, writer, &keeps);
                    file =
                        !memory && (made(*view, types, *to) || view.is_given(types, writer, &made));
                    (file || memory)
                        && (!copies || unpacks(*view, types, *reader))
                        && !is_table_entry(*view, types, *reader)
                }
                ("new", [to, ..]) if writes_decoded(&call) => {
                    let types = types.get_or_insert_with(|| view.infer());
                    file = is_file(types.of(*to)) && !is_lent(*view, *to);
                    (file || is_memory(types.of(*to))) && !is_packed_before(*view, types, &call)
                }
                ("decompress", [_, most]) if call.is_any(&["zstd::bulk::decompress"]) => view
                    .named_by(*most)
                    .is_some_and(|most| most.last() == "MAX"),
                (_, [data] | [data, _]) => {
                    call.is_any(WHOLE) && !asks_length(*view) && !is_built_in(*view, *data)
                }
                _ => false,
            }
        };
        if found && !call.is_own() {
            let gets_full = match file {
                true => "the disk",
                false => "the memory",
            };
            let filed = out
                .report(call.place, format!("`{name}` unpacks without a limit"))
                .why(format!(
                    "a few kilobytes can unpack to many gigabytes, and then {gets_full} is full"
                ))
                .help("limit what comes out, as with `take(…)` on the decoder");
            if file {
                filed.at_most(Level::Note);
            }
        }
    }
}

/// Libraries, and the ends of the names that their decoders have.
const DECODERS: &[(&str, &[&str])] = &[
    (
        "flate2",
        &[
            "GzDecoder",
            "MultiGzDecoder",
            "ZlibDecoder",
            "DeflateDecoder",
        ],
    ),
    ("libflate", &["Decoder", "MultiDecoder"]),
    ("zstd", &["Decoder"]),
    ("ruzstd", &["StreamingDecoder"]),
    ("brotli", &["Decompressor"]),
    ("brotli_decompressor", &["Decompressor"]),
    ("bzip2", &["BzDecoder", "MultiBzDecoder"]),
    ("bzip2_rs", &["DecoderReader"]),
    ("xz2", &["XzDecoder"]),
    ("liblzma", &["XzDecoder"]),
    ("lz4", &["Decoder"]),
    ("lz4_flex", &["FrameDecoder"]),
    ("snap", &["FrameDecoder"]),
    ("zip", &["ZipFile"]),
    ("async_compression", &["*Decoder"]),
    ("inflate", &["DeflateDecoder"]),
];

/// Whether a reader unpacks data that is not built into the program; also on one of several ways, or where only the
/// callers of the function say so.
fn unpacks(view: BodyView<'_>, types: &Types, id: ExprId) -> bool {
    let is = |view: BodyView<'_>, types: &Types, id: ExprId| {
        is_decoder(types.of(id)) && !reads_built_in(view, id, 8)
    };
    if is(view, types, id) {
        return true;
    }
    // A type that is known says itself what it is, but for that of any reader.
    if let TyKind::Named(path, _) = types.of(id).peel_refs().kind()
        && *path != "std::boxed::Box"
    {
        return false;
    }
    let mut ways = view.outcomes(id).into_iter();
    ways.any(|(view, way)| is(view, view.infer(), way)) || view.is_given(types, id, &is)
}

/// Whether an archive is unpacked while it is read: one of zip, or one behind a decoder.
fn unpacks_archive(view: BodyView<'_>, types: &Types, id: ExprId) -> bool {
    let ty = types.of(id).peel_refs();
    let library = ty.path().map_or("", |path| path.as_str());
    let library = library.split("::").next().unwrap_or_default();
    match library {
        "zip" => !reads_built_in(view, id, 8),
        "tar" | "tokio_tar" | "async_tar" => {
            let made = match &view.expr(id).kind {
                ExprKind::Local(local) => view.bound_from(*local),
                _ => Some(id),
            };
            let inner = made.and_then(|made| match &view.expr(made).kind {
                ExprKind::Call { args, .. } => args.first().copied(),
                _ => None,
            });
            inner.is_some_and(|inner| unpacks(view, types, inner))
        }
        _ => false,
    }
}

/// Whether the body asks how long something will be before it unpacks it.
fn asks_length(view: BodyView<'_>) -> bool {
    let mut calls = view.calls();
    calls.any(|call| matches!(call.name.as_str(), "decompress_len" | "uncompressed_size"))
}

fn is_decoder(ty: Ty) -> bool {
    match ty.kind() {
        TyKind::Ref(_, inner) => is_decoder(*inner),
        TyKind::Named(path, args) => {
            let library = path.as_str().split("::").next().unwrap_or_default();
            let last = path.as_str().rsplit("::").next().unwrap_or_default();
            if matches!(last, "Take" | "Limited") {
                return false;
            }
            let fits = |known: &&str| match known.strip_prefix('*') {
                Some(end) => last.ends_with(end),
                None => last == *known,
            };
            DECODERS
                .iter()
                .any(|(of, ends)| *of == library && ends.iter().any(fits))
                || args.iter().any(|arg| is_decoder(*arg))
        }
        _ => false,
    }
}

/// Whether what is written to a value stays in memory.
fn is_memory(ty: Ty) -> bool {
    let ty = ty.peel_refs();
    ty.is("std::vec::Vec")
        || ty.is("std::io::Cursor") && ty.args().iter().any(|arg| is_memory(*arg))
}

/// Whether what is written to a value ends in a file.
fn is_file(ty: Ty) -> bool {
    let ty = ty.peel_refs();
    let named = ty.path().map_or("", |path| path.as_str());
    match named.rsplit("::").next().unwrap_or_default() {
        "File" | "NamedTempFile" => true,
        "BufWriter" | "LineWriter" => ty.args().iter().any(|arg| is_file(*arg)),
        _ => false,
    }
}

/// Whether the file behind a temporary one is lent, whose type is the default of a parameter: `spool.as_file_mut()`.
fn gives_file(view: BodyView<'_>, id: ExprId) -> bool {
    matches!(&view.expr(id).kind, ExprKind::MethodCall { method, .. } if *method == "as_file_mut")
}

/// Whether a caller gave it: then the caller knows what it is for.
fn is_lent(view: BodyView<'_>, id: ExprId) -> bool {
    view.root_local(id)
        .is_some_and(|local| view.body.local(local).init.is_none())
}

/// Whether a call makes a decoder that unpacks what is written to it.
fn writes_decoded(call: &Call<'_>) -> bool {
    let path = call.target().map_or("", |target| target.path.as_str());
    let asynchronous = path.starts_with("async_compression::")
        && path.contains("::write::")
        && path.ends_with("Decoder::new");
    asynchronous
        || call.is_any(&[
            "brotli::DecompressorWriter::new",
            "brotli_decompressor::DecompressorWriter::new",
            "flate2::write::GzDecoder::new",
            "flate2::write::MultiGzDecoder::new",
            "flate2::write::ZlibDecoder::new",
            "flate2::write::DeflateDecoder::new",
            "bzip2::write::BzDecoder::new",
            "xz2::write::XzDecoder::new",
            "zstd::stream::write::Decoder::new",
        ])
}

/// Whether the body packed something itself, to its end, before a decoder is made: that is what it unpacks.
fn is_packed_before(view: BodyView<'_>, types: &Types, decoder: &Call<'_>) -> bool {
    let start = view.expr(decoder.id).span.start;
    view.calls().any(|call| {
        let packs = |receiver| {
            let ty = types.of(receiver).peel_refs();
            let path = ty.path().map_or("", |path| path.as_str());
            path.ends_with("Encoder") || path.ends_with("CompressorWriter")
        };
        call.name == "finish"
            && view.expr(call.id).span.end <= start
            && call.receiver.is_some_and(packs)
    })
}

/// Whether data is an entry of a table that was made when the program was compiled.
fn is_table_entry(view: BodyView<'_>, types: &Types, id: ExprId) -> bool {
    let lent = match view.expr(id).kind {
        ExprKind::Ref { operand, .. } => operand,
        _ => id,
    };
    let from = view
        .root_local(lent)
        .and_then(|local| view.bound_from(local))
        .unwrap_or(id);
    let mut at = from;
    loop {
        match &view.expr(at).kind {
            ExprKind::Try(inner) | ExprKind::Ref { operand: inner, .. } => at = *inner,
            ExprKind::MethodCall { receiver, .. } => {
                let ty = types.of(*receiver).peel_refs();
                if ty
                    .path()
                    .is_some_and(|path| path.as_str().starts_with("phf::"))
                {
                    return true;
                }
                at = *receiver;
            }
            _ => return false,
        }
    }
}

/// Whether a decoder was made from data that is built in.
fn reads_built_in(view: BodyView<'_>, id: ExprId, hops: usize) -> bool {
    let Some(hops) = hops.checked_sub(1) else {
        return false;
    };
    match &view.expr(id).kind {
        ExprKind::Local(local) => view
            .body
            .local(*local)
            .init
            .is_some_and(|init| reads_built_in(view, init, hops)),
        ExprKind::Ref { operand, .. } | ExprKind::Try(operand) => {
            reads_built_in(view, *operand, hops)
        }
        ExprKind::MethodCall { receiver, .. } => reads_built_in(view, *receiver, hops),
        ExprKind::Call { args, .. } => args
            .first()
            .is_some_and(|data| is_built_in(view, *data) || reads_built_in(view, *data, hops)),
        _ => false,
    }
}

fn is_built_in(view: BodyView<'_>, id: ExprId) -> bool {
    let outcomes = view.outcomes(id);
    outcomes
        .iter()
        .all(|(view, id)| match &view.expr(*id).kind {
            ExprKind::Ref { operand: of, .. } | ExprKind::Index { base: of, .. } => {
                is_built_in(*view, *of)
            }
            ExprKind::Macro(call) => matches!(
                call.path.last().name.as_str(),
                "include_bytes" | "include_str" | "include_flate" | "concat_bytes"
            ),
            ExprKind::Literal(_) | ExprKind::Array(_) => true,
            ExprKind::Local(local) => view.is_static_part(*local),
            _ => false,
        })
}
