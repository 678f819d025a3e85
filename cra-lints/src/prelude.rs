//! What nearly every lint needs, so that a lint file begins with one `use`.

pub use cra_vocab::requirement::{
    I_1, I_2_A, I_2_B, I_2_C, I_2_D, I_2_E, I_2_F, I_2_G, I_2_H, I_2_I, I_2_J, I_2_K, I_2_L, I_2_M,
    II_1, II_2, II_3, II_4, II_5, II_6, II_7, II_8,
};

pub use crate::finding::{AdvisoryFacts, Coverage, Findings};
pub use crate::flow::Reached;
pub use crate::flow::kinds::{SensitiveKind, SinkKind, SourceKind};
pub use crate::lint::{Check, Level, Lint};
pub use crate::model::manifest::{Entry, Manifest};
pub use crate::model::outcome::{Callable, is_ok};
pub use crate::model::place::{Place, Span};
pub use crate::model::resolve::Resolved;
pub use crate::model::syntax::{
    BinaryOp, BlockKind, ExprId, ExprKind, Item, ItemKind, Literal, Local, MacroCall, Path, Stmt,
    Type, TypeKind,
};
pub use crate::model::values::Value;
pub use crate::model::view::{BodyView, Call, ItemView, Offered, PathUse};
pub use crate::model::{File, Model};
