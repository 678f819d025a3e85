//! Decoders that write as much as their input asks for.
use std::io::{self, BufReader, Cursor, Read, Write as _};

use flate2::read::{GzDecoder as Unzip, ZlibDecoder};
use tokio::io::AsyncReadExt as _;

pub fn gzip(data: &[u8]) -> io::Result<Vec<u8>> {
    let mut out = Vec::new();
    Unzip::new(data).read_to_end(&mut out)?; //~ decompression_bomb
    Ok(out)
}

pub fn text(data: &[u8]) -> io::Result<String> {
    let mut decoder = ZlibDecoder::new(data);
    let mut out = String::new();
    decoder.read_to_string(&mut out)?; //~ decompression_bomb
    Ok(out)
}

pub fn of_any_reader<R: Read>(reader: R) -> io::Result<Vec<u8>> {
    let mut decoder = flate2::read::MultiGzDecoder::new(reader);
    let mut out = Vec::new();
    decoder.read_to_end(&mut out)?; //~ decompression_bomb
    Ok(out)
}

/// A limit for what goes in is none for what comes out.
pub fn limited_input(reader: impl Read) -> io::Result<Vec<u8>> {
    let mut decoder = flate2::read::DeflateDecoder::new(reader.take(1 << 20));
    let mut out = Vec::new();
    decoder.read_to_end(&mut out)?; //~ decompression_bomb
    Ok(out)
}

pub fn buffered(data: Vec<u8>) -> io::Result<Vec<u8>> {
    let mut reader = BufReader::new(flate2::bufread::GzDecoder::new(Cursor::new(data)));
    let mut out = Vec::new();
    reader.read_to_end(&mut out)?; //~ decompression_bomb
    Ok(out)
}

pub fn copied(data: &[u8]) -> io::Result<Vec<u8>> {
    let mut out = Vec::new();
    io::copy(&mut Unzip::new(data), &mut out)?; //~ decompression_bomb
    Ok(out)
}

pub fn at_once(data: &[u8]) -> io::Result<String> {
    io::read_to_string(bzip2::read::BzDecoder::new(data)) //~ decompression_bomb
}

pub fn xz(data: &[u8]) -> io::Result<Vec<u8>> {
    let mut out = Vec::new();
    let mut decoder = xz2::read::XzDecoder::new(data);
    Read::read_to_end(&mut decoder, &mut out)?; //~ decompression_bomb
    Ok(out)
}

pub fn zstandard(data: &[u8]) -> io::Result<Vec<u8>> {
    zstd::decode_all(data) //~ decompression_bomb
}

pub fn zstandard_copy(data: &[u8]) -> io::Result<Vec<u8>> {
    let mut out = Vec::new();
    zstd::stream::copy_decode(data, &mut out)?; //~ decompression_bomb
    Ok(out)
}

pub fn zstandard_stream(data: &[u8]) -> io::Result<Vec<u8>> {
    let mut out = Vec::new();
    zstd::Decoder::new(data)?.read_to_end(&mut out)?; //~ decompression_bomb
    Ok(out)
}

pub fn brotli(mut data: &[u8]) -> io::Result<Vec<u8>> {
    let mut out = Vec::new();
    brotli::BrotliDecompress(&mut data, &mut out)?; //~ decompression_bomb
    Ok(out)
}

pub fn lz4(data: &[u8]) -> Option<Vec<u8>> {
    lz4_flex::decompress_size_prepended(data).ok() //~ decompression_bomb
}

pub fn inflate(data: &[u8]) -> Option<Vec<u8>> {
    miniz_oxide::inflate::decompress_to_vec_zlib(data).ok() //~ decompression_bomb
}

pub fn lzma(mut data: &[u8]) -> Option<Vec<u8>> {
    let mut out = Vec::new();
    lzma_rs::xz_decompress(&mut data, &mut out).ok()?; //~ decompression_bomb
    Some(out)
}

pub fn snappy(data: &[u8]) -> Option<Vec<u8>> {
    snap::raw::Decoder::new().decompress_vec(data).ok() //~ decompression_bomb
}

pub fn entry(data: &[u8], name: &str) -> Option<Vec<u8>> {
    let mut archive = zip::ZipArchive::new(Cursor::new(data)).ok()?;
    let mut file = archive.by_name(name).ok()?;
    let mut out = Vec::new();
    file.read_to_end(&mut out).ok()?; //~ decompression_bomb
    Some(out)
}

pub fn written(data: &[u8]) -> io::Result<Vec<u8>> {
    let mut decoder = flate2::write::GzDecoder::new(Vec::new()); //~ decompression_bomb
    decoder.write_all(data)?;
    decoder.finish()
}

pub async fn tokio(data: &[u8]) -> io::Result<Vec<u8>> {
    let mut decoder = async_compression::tokio::bufread::GzipDecoder::new(data);
    let mut out = Vec::new();
    decoder.read_to_end(&mut out).await?; //~ decompression_bomb
    Ok(out)
}

fn decoder(data: &[u8]) -> Unzip<&[u8]> {
    Unzip::new(data)
}

pub fn made_elsewhere(data: &[u8]) -> io::Result<Vec<u8>> {
    let mut out = Vec::new();
    decoder(data).read_to_end(&mut out)?; //~ decompression_bomb
    Ok(out)
}

/// A module as it was read, in one of two ways.
pub enum Part<'a> {
    Packed(&'a str, &'a [u8]),
    Read(Vec<u8>),
}

impl Part<'_> {
    pub fn unpacked(&self) -> Option<Vec<u8>> {
        match self {
            Part::Packed(_, bytes) => lz4_flex::decompress_size_prepended(bytes).ok(), //~ decompression_bomb
            Part::Read(bytes) => Some(bytes.clone()),
        }
    }
}
