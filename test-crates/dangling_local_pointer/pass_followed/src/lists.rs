//! Lists, tables and what iterates over them, where every pointer leads to what lives.

use std::collections::HashMap;

pub fn map_ptrs_case(names: &[String]) -> usize {
    let mut m: HashMap<&str, *const String> = HashMap::new();
    for n in names {
        m.insert(n, n);
    }
    m.values().map(|p| unsafe { (&**p).len() }).sum()
}

pub fn iter_later_case() -> u32 {
    let v = vec![1u32, 2];
    let p = v.as_ptr();
    let mut it = v.into_iter().map(|x| x + 1);
    let r = unsafe { *p };
    r + it.next().unwrap()
}

pub fn iter_collect_case() -> u32 {
    let v = vec![Box::new(1u32)];
    let p: *const u32 = &*v[0];
    let w: Vec<Box<u32>> = v.into_iter().collect();
    unsafe { *p + *w[0] }
}

pub fn iter_fold_case() -> u32 {
    let v = vec![Box::new(1u32)];
    let p: *const u32 = &*v[0];
    let w = v.into_iter().fold(Vec::new(), |mut a, b| {
        a.push(b);
        a
    });
    unsafe { *p + *w[0] }
}

pub fn iter_extend_case(out: &mut Vec<Box<u32>>) -> u32 {
    let v = vec![Box::new(1u32)];
    let p: *const u32 = &*v[0];
    out.extend(v.into_iter());
    unsafe { *p }
}

pub fn for_keep_case(out: &mut Vec<Box<u32>>) -> u32 {
    let v = vec![Box::new(1u32)];
    let p: *const u32 = &*v[0];
    for b in v {
        out.push(b);
    }
    unsafe { *p }
}
