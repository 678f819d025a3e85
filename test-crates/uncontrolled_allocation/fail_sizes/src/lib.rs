//! Sizes that libraries take, and collections made of as many elements as somebody says.
mod checks;
mod counts;
mod hashers;
mod peers;
pub mod pictures;

use std::num::NonZeroUsize;

use axum::extract::Path;
use bytes::{BufMut, BytesMut};
use image::{DynamicImage, GrayImage, ImageBuffer, Luma, RgbaImage, imageops};
use lru::LruCache;
use ndarray::{Array1, Array2};
use smallvec::SmallVec;
use tokio_util::codec::{BytesCodec, FramedRead};
use tokio_util::io::ReaderStream;

pub async fn blank(Path((width, height)): Path<(u32, u32)>) -> usize_text::Answer {
    usize_text::answer(RgbaImage::new(width, height).len()) //~ uncontrolled_allocation
}

pub async fn blank_bounded(Path((width, height)): Path<(u32, u32)>) -> usize_text::Answer {
    let image = RgbaImage::new(width.min(640), height.min(480));
    usize_text::answer(image.len())
}

pub async fn filled(Path(side): Path<u32>) -> usize_text::Answer {
    let gray: GrayImage = ImageBuffer::from_pixel(side, 16, Luma([7])); //~ uncontrolled_allocation
    usize_text::answer(gray.len())
}

pub async fn enlarged(Path(side): Path<u32>) -> usize_text::Answer {
    let small = DynamicImage::new_luma8(8, 8);
    let large = small.resize_exact(side, side, imageops::FilterType::Nearest); //~ uncontrolled_allocation
    usize_text::answer(large.as_bytes().len())
}

pub async fn enlarged_by_function(Path(side): Path<u32>) -> usize_text::Answer {
    let small = GrayImage::new(8, 8);
    let large = imageops::resize(&small, 4, side, imageops::FilterType::Nearest); //~ uncontrolled_allocation
    usize_text::answer(large.len())
}

pub async fn table(Path((rows, columns)): Path<(usize, usize)>) -> usize_text::Answer {
    usize_text::answer(Array2::<f32>::zeros((rows, columns)).len()) //~ uncontrolled_allocation
}

pub async fn steps(Path(count): Path<usize>) -> usize_text::Answer {
    usize_text::answer(Array1::<f64>::linspace(0.0, 1.0, count).len()) //~ uncontrolled_allocation
}

pub async fn matrix(Path(rows): Path<usize>) -> usize_text::Answer {
    usize_text::answer(nalgebra::DMatrix::<f64>::zeros(rows, 3).len()) //~ uncontrolled_allocation
}

pub async fn vector(Path(rows): Path<usize>) -> usize_text::Answer {
    usize_text::answer(nalgebra::DVector::<f64>::zeros(rows).len()) //~ uncontrolled_allocation
}

pub async fn cache(Path(most): Path<usize>) -> usize_text::Answer {
    let Some(most) = NonZeroUsize::new(most) else { return usize_text::answer(0) };
    let cache: LruCache<u32, u32> = LruCache::new(most); //~ uncontrolled_allocation
    usize_text::answer(cache.len())
}

pub async fn cache_bounded(Path(most): Path<usize>) -> usize_text::Answer {
    let most = NonZeroUsize::new(most.min(512)).unwrap_or(NonZeroUsize::MIN);
    let cache: LruCache<u32, u32> = LruCache::new(most);
    usize_text::answer(cache.len())
}

pub async fn graph(Path((nodes, edges)): Path<(usize, usize)>) -> usize_text::Answer {
    let graph = petgraph::Graph::<u8, u8>::with_capacity(nodes, edges); //~ uncontrolled_allocation
    usize_text::answer(graph.node_count())
}

pub async fn few_or_many(Path(count): Path<usize>) -> usize_text::Answer {
    let list: SmallVec<[u8; 8]> = SmallVec::from_elem(0, count); //~ uncontrolled_allocation
    usize_text::answer(list.len())
}

pub async fn bits(Path(count): Path<usize>) -> usize_text::Answer {
    usize_text::answer(bit_vec::BitVec::from_elem(count, false).len()) //~ uncontrolled_allocation
}

pub async fn padded(Path(count): Path<usize>) -> Vec<u8> {
    let mut out = BytesMut::new();
    out.put_bytes(b' ', count); //~ uncontrolled_allocation
    out.to_vec()
}

pub async fn pipe(Path(size): Path<usize>) {
    let (near, _far) = tokio::io::duplex(size); //~ uncontrolled_allocation
    let frames = FramedRead::with_capacity(near, BytesCodec::new(), size); //~ uncontrolled_allocation
    drop(frames);
}

pub async fn chunks(Path(size): Path<usize>) {
    let stream = ReaderStream::with_capacity(tokio::io::empty(), size); //~ uncontrolled_allocation
    drop(stream);
}

pub async fn queue(Path(length): Path<usize>) {
    let (sender, _receiver) = tokio::sync::broadcast::channel::<u8>(length); //~ uncontrolled_allocation
    let (few, _) = tokio::sync::broadcast::channel::<u8>(16);
    drop((sender, few));
}

pub async fn worker(Path(size): Path<usize>) -> std::io::Result<()> {
    let thread = std::thread::Builder::new().stack_size(size); //~ uncontrolled_allocation
    drop(thread.spawn(|| ())?);
    Ok(())
}

pub async fn mapped(Path(size): Path<usize>) -> std::io::Result<()> {
    let mut options = memmap2::MmapOptions::new();
    drop(options.len(size).map_anon()?); //~ uncontrolled_allocation
    drop(memmap2::MmapOptions::new().len(4096).map_anon()?);
    Ok(())
}

mod usize_text {
    pub type Answer = String;

    pub fn answer(length: usize) -> Answer {
        length.to_string()
    }
}
