//! Decoders that stop somewhere, and encoders.
use std::fs::File;
use std::io::{self, BufRead as _, BufReader, Cursor, Read, Write as _};

use flate2::read::GzDecoder;
use tokio::io::AsyncReadExt as _;

const LARGEST: u64 = 64 << 20;

pub fn limited(data: &[u8]) -> io::Result<Vec<u8>> {
    let mut out = Vec::new();
    GzDecoder::new(data).take(LARGEST).read_to_end(&mut out)?;
    Ok(out)
}

pub fn limited_before(data: &[u8]) -> io::Result<String> {
    let mut decoder = GzDecoder::new(data).take(LARGEST);
    let mut out = String::new();
    decoder.read_to_string(&mut out)?;
    Ok(out)
}

pub fn limited_by_reference(data: &[u8]) -> io::Result<Vec<u8>> {
    let mut decoder = GzDecoder::new(data);
    let mut out = Vec::new();
    decoder.by_ref().take(LARGEST).read_to_end(&mut out)?;
    Ok(out)
}

pub fn limited_copy(data: &[u8]) -> io::Result<Vec<u8>> {
    let mut out = Vec::new();
    io::copy(&mut bzip2::read::BzDecoder::new(data).take(LARGEST), &mut out)?;
    Ok(out)
}

pub fn chunk(data: &[u8]) -> io::Result<usize> {
    let mut decoder = GzDecoder::new(data);
    let mut out = [0; 4096];
    decoder.read(&mut out)
}

pub fn lines(data: &[u8]) -> usize {
    BufReader::new(GzDecoder::new(data)).lines().map_while(Result::ok).count()
}

pub fn to_disk(data: &[u8], file: &mut File) -> io::Result<u64> {
    io::copy(&mut GzDecoder::new(data), file)
}

pub fn zstandard(data: &[u8]) -> io::Result<Vec<u8>> {
    zstd::bulk::decompress(data, LARGEST as usize)
}

pub fn inflate(data: &[u8]) -> Option<Vec<u8>> {
    miniz_oxide::inflate::decompress_to_vec_zlib_with_limit(data, LARGEST as usize).ok()
}

pub fn lz4(data: &[u8], out: &mut [u8]) -> Option<usize> {
    lz4_flex::block::decompress_into(data, out).ok()
}

pub fn entry(data: &[u8], name: &str) -> Option<Vec<u8>> {
    let mut archive = zip::ZipArchive::new(Cursor::new(data)).ok()?;
    let file = archive.by_name(name).ok()?;
    let mut out = Vec::new();
    file.take(LARGEST).read_to_end(&mut out).ok()?;
    Some(out)
}

pub fn encode(data: &[u8]) -> io::Result<Vec<u8>> {
    let mut encoder = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::default());
    encoder.write_all(data)?;
    encoder.finish()
}

pub fn encode_reader(data: &[u8]) -> io::Result<Vec<u8>> {
    let mut out = Vec::new();
    flate2::read::GzEncoder::new(data, flate2::Compression::fast()).read_to_end(&mut out)?;
    Ok(out)
}

pub fn own_data() -> io::Result<Vec<u8>> {
    static WORDS: &[u8] = include_bytes!("words.gz");
    let mut out = Vec::new();
    GzDecoder::new(WORDS).read_to_end(&mut out)?;
    Ok(out)
}

pub async fn tokio(data: &[u8]) -> io::Result<Vec<u8>> {
    let decoder = async_compression::tokio::bufread::GzipDecoder::new(data);
    let mut out = Vec::new();
    decoder.take(LARGEST).read_to_end(&mut out).await?;
    Ok(out)
}

pub fn plain(data: &[u8]) -> io::Result<Vec<u8>> {
    let mut out = Vec::new();
    Cursor::new(data).read_to_end(&mut out)?;
    Ok(out)
}

/// A module that is built in, or was read.
pub enum Part {
    Packed(&'static str, &'static [u8]),
    Read(Vec<u8>),
}

impl Part {
    pub fn unpacked(&self) -> Option<Vec<u8>> {
        match self {
            Self::Packed(_, bytes) => lz4_flex::decompress_size_prepended(bytes).ok(),
            Part::Read(bytes) => Some(bytes.clone()),
        }
    }
}
