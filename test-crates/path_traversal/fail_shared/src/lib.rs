//! Several names of one thing: clones of shared pointers, both halves of a channel, guards of locks. What one name was given
//! the others hold, also in what was started before.
mod cells;
mod channels;
mod locks;
