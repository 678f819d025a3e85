//! Decoders that are written to, and what is unpacked to a file.
use std::fs::File;
use std::io::{Read, Write};

pub fn to_memory(data: &[u8]) -> std::io::Result<Vec<u8>> {
    let mut decoder = flate2::write::GzDecoder::new(Vec::new()); //~ decompression_bomb
    decoder.write_all(data)?;
    decoder.finish()
}

pub fn into_a_list(data: &[u8]) -> std::io::Result<Vec<u8>> {
    let mut out = Vec::new();
    let mut decoder = flate2::write::ZlibDecoder::new(&mut out); //~ decompression_bomb
    decoder.write_all(data)?;
    decoder.finish()?;
    Ok(out)
}

pub fn written_to_a_file(data: &[u8]) -> std::io::Result<()> {
    let mut decoder = flate2::write::GzDecoder::new(File::create("out")?); //~ decompression_bomb
    decoder.write_all(data)?;
    decoder.finish().map(drop)
}

pub fn copied_to_a_file(data: impl Read, path: &str) -> std::io::Result<u64> {
    let mut decoder = flate2::read::GzDecoder::new(data);
    let mut out = File::create(path)?;
    std::io::copy(&mut decoder, &mut out) //~ decompression_bomb
}

pub fn xz(data: &[u8]) -> std::io::Result<Vec<u8>> {
    let mut decoder = xz2::write::XzDecoder::new(Vec::new()); //~ decompression_bomb
    decoder.write_all(data)?;
    decoder.finish()
}

pub fn zstd(data: &[u8]) -> std::io::Result<Vec<u8>> {
    let mut out = Vec::new();
    let mut decoder = zstd::stream::write::Decoder::new(&mut out)?; //~ decompression_bomb
    decoder.write_all(data)?;
    Ok(out)
}

pub fn packed_again(data: &[u8]) -> std::io::Result<Vec<u8>> {
    let mut decoder = flate2::write::GzDecoder::new(Vec::new()); //~ decompression_bomb
    decoder.write_all(data)?;
    let text = decoder.finish()?;
    let mut encoder = flate2::write::ZlibEncoder::new(Vec::new(), flate2::Compression::best());
    encoder.write_all(&text)?;
    encoder.finish()
}

pub fn of_a_table(pages: &std::collections::HashMap<String, Vec<u8>>, name: &str) -> Option<Vec<u8>> {
    let mut packed = pages.get(name)?.as_slice();
    let mut out = Vec::new();
    brotli::BrotliDecompress(&mut packed, &mut out).ok()?; //~ decompression_bomb
    Some(out)
}

fn unpacked(data: &[u8], out: &mut impl Write) -> std::io::Result<u64> {
    std::io::copy(&mut flate2::read::GzDecoder::new(data), out) //~ decompression_bomb
}

pub fn callers_keep_it(data: &[u8]) -> std::io::Result<Vec<u8>> {
    let mut out = Vec::new();
    unpacked(data, &mut out)?;
    Ok(out)
}

fn unpacked_to_disk<W: Write>(data: &[u8], mut out: W) -> std::io::Result<u64> {
    std::io::copy(&mut flate2::read::ZlibDecoder::new(data), &mut out) //~ decompression_bomb
}

pub fn callers_make_a_file(data: &[u8]) -> std::io::Result<u64> {
    let file = File::create("unpacked")?;
    unpacked_to_disk(data, file)
}

fn unpacked_to_spool(data: &[u8], out: &mut impl Write) -> std::io::Result<u64> {
    std::io::copy(&mut flate2::read::GzDecoder::new(data), out) //~ decompression_bomb
}

pub fn callers_lend_a_temporary_file(data: &[u8]) -> std::io::Result<u64> {
    let mut spool = tempfile::NamedTempFile::new()?;
    unpacked_to_spool(data, spool.as_file_mut())
}
