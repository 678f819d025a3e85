//! What only tests need is told as a note.
