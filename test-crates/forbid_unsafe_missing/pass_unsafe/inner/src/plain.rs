#![allow(unsafe_code)]

#[derive(bytemuck::Pod, bytemuck::Zeroable, Clone, Copy)]
#[repr(C)]
pub struct Pair(u32, u32);
