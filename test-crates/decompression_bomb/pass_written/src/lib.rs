//! Encoders that are written to, and decoders with an end.
use std::fs::File;
use std::io::{Read, Write};

pub fn packed(data: &[u8]) -> std::io::Result<Vec<u8>> {
    let mut encoder = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::default());
    encoder.write_all(data)?;
    encoder.finish()
}

pub fn limited_copy(data: impl Read, path: &str) -> std::io::Result<u64> {
    let mut decoder = flate2::read::GzDecoder::new(data).take(64 << 20);
    std::io::copy(&mut decoder, &mut File::create(path)?)
}

pub fn built_in(path: &str) -> std::io::Result<u64> {
    let mut decoder = flate2::read::GzDecoder::new(&include_bytes!("words.gz")[..]);
    std::io::copy(&mut decoder, &mut File::create(path)?)
}

pub fn packed_copy(mut data: File, path: &str) -> std::io::Result<u64> {
    let mut encoder = flate2::write::GzEncoder::new(File::create(path)?, flate2::Compression::best());
    std::io::copy(&mut data, &mut encoder)
}

pub fn thrown_away(data: impl Read) -> std::io::Result<u64> {
    std::io::copy(&mut flate2::read::GzDecoder::new(data), &mut std::io::sink())
}

/// Packs a text and sees how much the other end will have to keep.
pub fn measured(data: &[u8]) -> std::io::Result<(Vec<u8>, usize)> {
    let mut encoder = flate2::write::ZlibEncoder::new(Vec::new(), flate2::Compression::best());
    encoder.write_all(data)?;
    let packed = encoder.finish()?;
    let mut decoder = flate2::write::ZlibDecoder::new(Vec::new());
    decoder.write_all(&packed)?;
    let size = decoder.finish()?.len();
    Ok((packed, size))
}

/// Pages that are packed when the program is compiled.
pub struct Pages(phf::Map<&'static str, &'static [u8]>);

impl Pages {
    pub fn page(&self, name: &str) -> Option<Vec<u8>> {
        let &(mut packed) = self.0.get(name)?;
        let mut out = Vec::new();
        brotli::BrotliDecompress(&mut packed, &mut out).ok()?;
        Some(out)
    }
}

fn unpacked(data: &[u8], out: &mut impl Write) -> std::io::Result<u64> {
    std::io::copy(&mut flate2::read::GzDecoder::new(data), out)
}

/// Nothing of it is kept.
pub fn callers_throw_it_away(data: &[u8]) -> std::io::Result<u64> {
    unpacked(data, &mut std::io::sink())
}

/// Whoever lent the file knows what it is for.
pub fn callers_were_lent_it(data: &[u8], file: &mut File) -> std::io::Result<u64> {
    unpacked(data, file)
}
