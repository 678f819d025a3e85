//! Bounds that are compared first.

use std::io::Read;
use std::time::Duration;

const MAX: usize = 4096;
const DEEP: u8 = 8;
const TIMEOUT: Duration = Duration::from_secs(5);

#[cra::bounded(bytes = MAX)]
pub fn compared(input: &[u8]) -> Option<Vec<u8>> {
    if input.len() > MAX {
        return None;
    }
    Some(input.to_vec())
}

#[cra::bounded(bytes = MAX, time = TIMEOUT)]
pub fn taken(from: std::net::TcpStream) -> std::io::Result<String> {
    from.set_read_timeout(Some(TIMEOUT))?;
    let mut text = String::with_capacity(MAX);
    from.take(MAX as u64).read_to_string(&mut text)?;
    Ok(text)
}

#[cra::bounded(depth = DEEP)]
pub fn deep(level: u8) -> Option<u8> {
    if level > DEEP { None } else { deep(level + 1) }
}

fn fits(input: &[u8]) -> bool {
    input.len() <= MAX
}

#[cra::bounded(bytes = MAX)]
pub fn elsewhere(input: &[u8]) -> Option<Vec<u8>> {
    fits(input).then(|| input.to_vec())
}

#[cra::bounded(bytes = 16)]
pub fn number(input: &[u8]) -> Option<Vec<u8>> {
    (input.len() < 16).then(|| input.to_vec())
}

const DEEPEST: usize = 8;
const LONGEST: core::time::Duration = core::time::Duration::from_secs(5);

#[cra::bounded(depth = DEEPEST)]
pub fn nested(input: &[u8], depth: usize) -> Option<usize> {
    if depth >= DEEPEST {
        return None;
    }
    nested(input.get(1..)?, depth + 1)
}

#[cra::bounded(time = LONGEST)]
pub fn answer(answers: &std::sync::mpsc::Receiver<u8>) -> Option<u8> {
    answers.recv_timeout(LONGEST).ok()
}

#[cra::bounded(bytes = MAX)]
pub fn told(path: &std::path::Path) -> Result<Vec<u8>, String> {
    let words = |error: std::io::Error| error.to_string();
    let file = std::fs::File::open(path).map_err(words)?;
    if !path.is_absolute() {
        return Err("it is no absolute path".to_owned());
    }
    let mut out = Vec::new();
    file.take(MAX as u64).read_to_end(&mut out).map_err(words)?;
    Ok(out)
}
