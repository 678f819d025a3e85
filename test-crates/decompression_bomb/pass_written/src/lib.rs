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
