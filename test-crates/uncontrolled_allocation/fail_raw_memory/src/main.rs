//! A tool that asks the allocator for as much as its input says.
use std::alloc::{alloc, alloc_zeroed, dealloc, realloc, Layout};
use std::env;
use std::io::{self, BufRead};
use std::mem::{size_of, MaybeUninit};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    layout_array()?;
    layout_array_bounded()?;
    layout_sizes()?;
    grown()?;
    c_malloc();
    c_malloc_of_constant();
    boxed();
    line()?;
    file()?;
    words();
    Ok(())
}

fn asked() -> usize {
    env::args().nth(1).and_then(|word| word.parse().ok()).unwrap_or(1)
}

pub fn layout_array() -> Result<(), Box<dyn std::error::Error>> {
    let layout = Layout::array::<u64>(asked().max(1))?;
    // SAFETY: the layout is not of size zero, and the block is given back with the layout it was asked for.
    unsafe {
        let block = alloc(layout); //~ uncontrolled_allocation
        dealloc(block, layout);
    }
    Ok(())
}

pub fn layout_array_bounded() -> Result<(), Box<dyn std::error::Error>> {
    let count = asked();
    if count == 0 || count > 1000 {
        return Err("no such count".into());
    }
    let layout = Layout::array::<u64>(count)?;
    // SAFETY: the layout is not of size zero, and the block is given back with the layout it was asked for.
    unsafe {
        let block = alloc(layout);
        dealloc(block, layout);
    }
    Ok(())
}

pub fn layout_sizes() -> Result<(), Box<dyn std::error::Error>> {
    let size = env::var("SIZE")?.trim().parse::<usize>()?;
    let layout = Layout::from_size_align(size + 1, 8)?;
    // SAFETY: the layout is not of size zero, and the block is given back with the layout it was asked for.
    unsafe {
        let block = alloc_zeroed(layout); //~ uncontrolled_allocation
        dealloc(block, layout);
    }
    Ok(())
}

pub fn grown() -> Result<(), Box<dyn std::error::Error>> {
    let layout = Layout::new::<[u8; 64]>();
    // SAFETY: the size is not zero and fits, and the block is given back with the layout it has at the end.
    unsafe {
        let block = alloc(layout);
        let size = asked().max(1);
        let block = realloc(block, layout, size); //~ uncontrolled_allocation
        dealloc(block, Layout::from_size_align(size, layout.align())?);
    }
    Ok(())
}

pub fn c_malloc() {
    // SAFETY: both blocks are given back, and null may be given back too.
    unsafe {
        libc::free(libc::malloc(asked() * size_of::<u32>())); //~ uncontrolled_allocation
        libc::free(libc::calloc(asked(), 4)); //~ uncontrolled_allocation
    }
}

pub fn c_malloc_of_constant() {
    let _ = asked();
    // SAFETY: the block is given back.
    unsafe { libc::free(libc::malloc(1024 * size_of::<u32>())) }
}

pub fn boxed() {
    let slice: Box<[MaybeUninit<u8>]> = Box::new_uninit_slice(asked()); //~ uncontrolled_allocation
    let fixed: Box<[MaybeUninit<u8>]> = Box::new_uninit_slice(32);
    println!("{} {}", slice.len(), fixed.len());
}

pub fn line() -> io::Result<()> {
    let mut text = String::new();
    io::stdin().lock().read_line(&mut text)?;
    let Ok(count) = text.trim().parse::<usize>() else { return Ok(()) };
    println!("{}", "-".repeat(count)); //~ uncontrolled_allocation
    Ok(())
}

pub fn file() -> Result<(), Box<dyn std::error::Error>> {
    let counts = std::fs::read_to_string("counts.txt")?;
    let counts = counts.lines().map(str::parse::<usize>).collect::<Result<Vec<_>, _>>()?;
    let mut rows = Vec::with_capacity(counts.len());
    for count in counts {
        rows.push(vec![0u8; count]); //~ uncontrolled_allocation
    }
    println!("{}", rows.len());
    Ok(())
}

pub fn words() {
    let mut words = Vec::with_capacity(env::args().len());
    words.extend(env::args());
    let mut copy = Vec::with_capacity(words.len() * 2);
    copy.extend_from_slice(&words);
    println!("{}", copy.len());
}
