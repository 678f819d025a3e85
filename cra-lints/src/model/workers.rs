//! The threads that parse: their stacks are large, because the parser, our walk and the dropping of the tree are all recursive.

use std::sync::LazyLock;

use rayon::{Scope, ThreadPool, ThreadPoolBuilder};

/// Address space for each worker, of which real code uses less than a hundredth. The depth check before
/// parsing admits what needs a quarter of this in an unoptimised build.
const STACK_BYTES: usize = 256 << 20;

static WORKERS: LazyLock<Option<ThreadPool>> = LazyLock::new(|| {
    let builder = ThreadPoolBuilder::new()
        .stack_size(STACK_BYTES)
        .thread_name(|at| format!("cra-{at}"));
    builder.build().ok()
});

/// Runs `work` on the workers, or here when the system gives no threads.
pub fn on_workers<T: Send>(work: impl FnOnce() -> T + Send) -> T {
    match &*WORKERS {
        Some(pool) => pool.install(work),
        None => work(),
    }
}

/// Runs what `start` spawns on the workers: the first piece is taken first, and a worker that has no part of it to do
/// takes one of the others, in their order. Returns when all are done.
pub fn on_workers_each<'scope>(start: impl FnOnce(&Scope<'scope>)) {
    match &*WORKERS {
        Some(pool) => pool.in_place_scope(start),
        None => rayon::in_place_scope(start),
    }
}
