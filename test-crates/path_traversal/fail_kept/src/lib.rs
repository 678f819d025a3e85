//! Names that one handler keeps and another part of the program opens.
pub mod carried;
pub mod kept;
pub mod queued;
pub mod statics;
