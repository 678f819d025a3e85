//! What happens at the edges: missing things, strange files, hostile workspaces, unusual calls. Each gets a clear answer.

#[path = "edges/answers.rs"]
mod answers;
#[path = "edges/cache.rs"]
mod cache;
#[path = "edges/calls.rs"]
mod calls;
#[path = "edges/files.rs"]
mod files;
#[path = "edges/hostile.rs"]
mod hostile;
#[path = "edges/kept.rs"]
mod kept;
#[path = "edges/locks.rs"]
mod locks;
#[path = "edges/outputs.rs"]
mod outputs;
#[path = "edges/places.rs"]
mod places;
mod support;
