//! Words, each once, in one text: adding and finding them is most of the work, so nothing is allocated for one.

use std::hash::Hasher as _;

use rustc_hash::FxHasher;

/// A word, as an index into the words of its crate, or of all crates.
pub(super) type Word = u32;

/// Words, each once.
#[derive(Debug, Clone, Default)]
pub(super) struct Words {
    text: String,
    /// Where each word ends in the text; the next begins there.
    ends: Vec<u32>,
    /// Where words are found by what they hash to: part of the hash, and the index of the word plus one. Empty when the
    /// words were read from a file.
    table: Vec<(u32, u32)>,
}

impl Words {
    /// The index of a word, which is added when it is new.
    pub(super) fn add(&mut self, word: &str) -> Word {
        if self.table.len() * 3 <= self.ends.len() * 4 {
            self.grow();
        }
        let hash = hash(word);
        let free = match self.find(word, hash) {
            Ok(known) => return known,
            Err(free) => free,
        };
        let at = self.push(word);
        self.table[free] = (tag(hash), at + 1);
        at
    }

    /// Adds a word that is not there yet, without a way to find it by its letters.
    pub(super) fn push(&mut self, word: &str) -> Word {
        let at = u32::try_from(self.ends.len()).expect("fewer than four billion words");
        self.text.push_str(word);
        let end = u32::try_from(self.text.len()).expect("less than four gigabytes of words");
        self.ends.push(end);
        at
    }

    /// The index of a word that is known.
    pub(super) fn get(&self, word: &str) -> Option<Word> {
        if self.table.is_empty() {
            // Few are asked for.
            return (0..)
                .zip(self.iter())
                .find_map(|(at, known)| (known == word).then_some(at));
        }
        self.find(word, hash(word)).ok()
    }

    /// The letters of a word.
    pub(super) fn word(&self, at: Word) -> &str {
        let at = at as usize;
        let start = at.checked_sub(1).map_or(0, |before| self.ends[before]);
        &self.text[start as usize..self.ends[at] as usize]
    }

    /// All words, in the order of their indexes.
    pub(super) fn iter(&self) -> impl Iterator<Item = &str> {
        (0..self.ends.len()).map(|at| {
            let start = at.checked_sub(1).map_or(0, |before| self.ends[before]);
            &self.text[start as usize..self.ends[at] as usize]
        })
    }

    /// How many there are.
    pub(super) fn len(&self) -> usize {
        self.ends.len()
    }

    /// Forgets how words are found: no more are added.
    pub(super) fn settle(&mut self) {
        self.table = Vec::new();
    }

    /// The place of a word, or else the free place where it belongs.
    fn find(&self, word: &str, hash: u64) -> Result<Word, usize> {
        let mask = self.table.len() - 1;
        let mut place = hash as usize & mask;
        loop {
            match self.table[place] {
                (_, 0) => return Err(place),
                (known, at) if known == tag(hash) && self.word(at - 1) == word => return Ok(at - 1),
                _ => place = (place + 1) & mask,
            }
        }
    }

    fn grow(&mut self) {
        let size = (self.ends.len() * 4).next_power_of_two().max(64);
        let mut table = vec![(0, 0); size];
        for (at, word) in (1..).zip(self.iter()) {
            let hash = hash(word);
            let mut place = hash as usize & (size - 1);
            while table[place].1 != 0 {
                place = (place + 1) & (size - 1);
            }
            table[place] = (tag(hash), at);
        }
        self.table = table;
    }
}

fn hash(word: &str) -> u64 {
    let mut hasher = FxHasher::default();
    hasher.write(word.as_bytes());
    hasher.finish()
}

/// The part of a hash that does not choose the place.
fn tag(hash: u64) -> u32 {
    (hash >> 32) as u32
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_found_again_however_many_there_are() {
        let mut words = Words::default();
        let all: Vec<String> = (0..5000).map(|at| format!("word_{at}")).collect();
        for (at, word) in (0..).zip(&all) {
            assert_eq!(words.add(word), at);
        }
        assert_eq!(words.len(), all.len());
        assert!(words.iter().eq(all.iter().map(String::as_str)));
        let check = |words: &Words| {
            for (at, word) in (0..).zip(&all).step_by(97) {
                assert_eq!((words.get(word), words.word(at)), (Some(at), word.as_str()));
            }
            assert_eq!(words.get("nowhere"), None);
        };
        check(&words);
        words.settle();
        check(&words);
        assert_eq!(words.add("word_77"), 77);
        assert_eq!(words.add("nowhere"), 5000);
    }

    #[test]
    fn the_empty_word_is_one_too() {
        let mut words = Words::default();
        assert_eq!(words.get(""), None);
        assert_eq!((words.add("a"), words.add(""), words.add("a")), (0, 1, 0));
        assert_eq!((words.word(0), words.word(1)), ("a", ""));
    }
}
