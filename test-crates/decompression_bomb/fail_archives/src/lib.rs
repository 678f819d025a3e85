//! Pieces that are put together, archives behind decoders, and decoders of which only the callers know.
use std::io::{self, Cursor, Read, Write};
use tokio::io::AsyncWriteExt;

pub fn pieces(data: &[u8]) -> io::Result<Vec<u8>> {
    let mut decoder = flate2::read::GzDecoder::new(data);
    let mut part = [0; 4096];
    let mut all = Vec::new();
    loop {
        let read = decoder.read(&mut part)?;
        if read == 0 {
            return Ok(all);
        }
        all.extend_from_slice(&part[..read]); //~ decompression_bomb
    }
}

pub fn byte_by_byte(data: &[u8]) -> io::Result<Vec<u8>> {
    let mut all = Vec::new();
    for byte in flate2::read::ZlibDecoder::new(data).bytes() {
        all.push(byte?); //~ decompression_bomb
    }
    Ok(all)
}

pub fn one_of_several(data: &[u8], xz: bool) -> io::Result<Vec<u8>> {
    let mut reader: Box<dyn Read> = if xz {
        Box::new(xz2::read::XzDecoder::new(data))
    } else {
        Box::new(flate2::read::GzDecoder::new(data))
    };
    let mut all = Vec::new();
    reader.read_to_end(&mut all)?; //~ decompression_bomb
    Ok(all)
}

fn decoder<R: Read>(reader: R) -> impl Read {
    flate2::read::ZlibDecoder::new(reader)
}

pub fn by_function(data: &[u8]) -> io::Result<Vec<u8>> {
    let mut all = Vec::new();
    decoder(data).read_to_end(&mut all)?; //~ decompression_bomb
    Ok(all)
}

fn all<R: Read>(mut reader: R) -> io::Result<Vec<u8>> {
    let mut all = Vec::new();
    reader.read_to_end(&mut all)?; //~ decompression_bomb
    Ok(all)
}

pub fn by_caller(data: &[u8]) -> io::Result<Vec<u8>> {
    all(bzip2::read::BzDecoder::new(data))
}

pub fn tar(data: &[u8]) -> io::Result<()> {
    let decoder = flate2::read::GzDecoder::new(data);
    let mut archive = tar::Archive::new(decoder);
    archive.unpack("/srv/uploads") //~ decompression_bomb
}

pub fn zip(data: &[u8]) -> zip::result::ZipResult<()> {
    let mut archive = zip::ZipArchive::new(Cursor::new(data))?;
    archive.extract("/srv/uploads") //~ decompression_bomb
}

pub fn brotli(data: &[u8]) -> io::Result<()> {
    let mut decoder = brotli::DecompressorWriter::new(Vec::new(), 4096); //~ decompression_bomb
    decoder.write_all(data)
}

pub async fn written(data: &[u8]) -> io::Result<Vec<u8>> {
    let mut decoder = async_compression::tokio::write::GzipDecoder::new(Vec::new()); //~ decompression_bomb
    decoder.write_all(data).await?;
    decoder.shutdown().await?;
    Ok(decoder.into_inner())
}

pub fn inflated(data: &[u8]) -> Result<Vec<u8>, String> {
    inflate::inflate_bytes(data) //~ decompression_bomb
}

pub fn no_limit(data: &[u8]) -> io::Result<Vec<u8>> {
    zstd::bulk::decompress(data, usize::MAX) //~ decompression_bomb
}
