//! Pieces up to a limit, archives that are not packed or whose entries are limited, and lengths that are asked for.
use std::io::{self, Read};

const LARGEST: usize = 1 << 20;

pub fn pieces(data: &[u8]) -> io::Result<Vec<u8>> {
    let mut decoder = flate2::read::GzDecoder::new(data);
    let mut part = [0; 4096];
    let mut all = Vec::new();
    loop {
        let read = decoder.read(&mut part)?;
        if read == 0 {
            return Ok(all);
        }
        if all.len() + read > LARGEST {
            return Err(io::ErrorKind::InvalidData.into());
        }
        all.extend_from_slice(&part[..read]);
    }
}

pub fn passed_on(data: &[u8], mut use_up: impl FnMut(&[u8])) -> io::Result<()> {
    let mut decoder = flate2::read::GzDecoder::new(data);
    let mut part = [0; 4096];
    loop {
        let read = decoder.read(&mut part)?;
        if read == 0 {
            return Ok(());
        }
        use_up(&part[..read]);
    }
}

pub fn one_of_several(data: &[u8], xz: bool) -> io::Result<Vec<u8>> {
    let reader: Box<dyn Read> = if xz {
        Box::new(xz2::read::XzDecoder::new(data))
    } else {
        Box::new(flate2::read::GzDecoder::new(data))
    };
    let mut all = Vec::new();
    reader.take(LARGEST as u64).read_to_end(&mut all)?;
    Ok(all)
}

fn all<R: Read>(mut reader: R) -> io::Result<Vec<u8>> {
    let mut all = Vec::new();
    reader.read_to_end(&mut all)?;
    Ok(all)
}

pub fn by_caller(data: &[u8]) -> io::Result<Vec<u8>> {
    all(bzip2::read::BzDecoder::new(data).take(LARGEST as u64))
}

pub fn plain_tar(data: &[u8]) -> io::Result<()> {
    tar::Archive::new(data).unpack("/srv/uploads")
}

pub fn limited_tar(data: &[u8]) -> io::Result<()> {
    let decoder = flate2::read::GzDecoder::new(data).take(LARGEST as u64);
    tar::Archive::new(decoder).unpack("/srv/uploads")
}

pub fn own_tar() -> io::Result<()> {
    let decoder = flate2::read::GzDecoder::new(&include_bytes!("lib.rs")[..]);
    tar::Archive::new(decoder).unpack("/srv/app")
}

pub fn asked_first(data: &[u8]) -> Result<Vec<u8>, snap::Error> {
    if snap::raw::decompress_len(data)? > LARGEST {
        return Ok(Vec::new());
    }
    snap::raw::Decoder::new().decompress_vec(data)
}

pub fn known_size(data: &[u8], size: usize) -> io::Result<Vec<u8>> {
    zstd::bulk::decompress(data, size)
}
