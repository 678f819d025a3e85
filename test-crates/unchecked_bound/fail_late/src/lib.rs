//! Bounds that come too late, or not at all.

use std::io::Read;
use std::time::Duration;

const MAX: usize = 4096;
const TIMEOUT: Duration = Duration::from_secs(5);

#[cra::bounded(bytes = MAX)]
pub fn copied(input: &[u8]) -> Option<Vec<u8>> {
    let copy = input.to_vec(); //~ unchecked_bound
    (copy.len() <= MAX).then_some(copy)
}

#[cra::bounded(bytes = crate::MAX)]
pub fn read(mut from: impl Read) -> std::io::Result<String> {
    let mut text = String::new();
    from.read_to_string(&mut text)?; //~ unchecked_bound
    if text.len() > MAX {
        return Err(std::io::ErrorKind::InvalidData.into());
    }
    Ok(text)
}

#[cra::bounded(bytes = MAX)] //~ unchecked_bound
pub fn forgotten(input: &[u8]) -> Option<u8> {
    input.first().copied()
}

// cra: bounded(time = TIMEOUT) //~ unchecked_bound
pub fn waits() -> Option<u8> {
    None
}

const DEEPEST: usize = 8;
const LONGEST: core::time::Duration = core::time::Duration::from_secs(5);

#[cra::bounded(depth = DEEPEST)]
pub fn nested(input: &[u8], depth: usize) -> Option<usize> {
    let inner = nested(input.get(1..)?, depth + 1)?; //~ unchecked_bound
    (depth < DEEPEST).then_some(inner)
}

#[cra::bounded(time = LONGEST)]
pub fn answer(answers: &std::sync::mpsc::Receiver<u8>) -> Option<u8> {
    let began = std::time::Instant::now();
    let answer = answers.recv().ok(); //~ unchecked_bound
    if began.elapsed() > LONGEST {
        return None;
    }
    answer
}
