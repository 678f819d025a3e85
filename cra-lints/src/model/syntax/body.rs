//! Bodies: expressions, patterns, statements and locals, in lists that name each other by index.

use super::{ItemId, MacroCall, Path, ScopeId, Type};
use crate::model::name::Name;
use crate::model::place::Span;

/// A body of a [`Tree`](super::Tree), by index.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct BodyId(pub u32);

/// An expression of a [`Body`], by index. A child's index is lower than its parent's.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ExprId(pub u32);

/// A pattern of a [`Body`], by index.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PatId(pub u32);

/// A local variable of a [`Body`], by index.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct LocalId(pub u32);

/// The body of a function, the value of a constant, or the arguments of a macro call in item position.
#[derive(Debug, Clone)]
pub struct Body {
    /// Its place among the bodies of its tree.
    pub id: BodyId,
    /// What it is the body of.
    pub owner: BodyOwner,
    /// The scope it is written in.
    pub scope: ScopeId,
    /// The scope of the first block in it that has items of its own, such as imports; without one, the same.
    pub inner: ScopeId,
    /// Its expressions; the last one is the root.
    pub exprs: Vec<Expr>,
    /// Its patterns.
    pub pats: Vec<Pat>,
    /// Its local variables, parameters first.
    pub locals: Vec<Local>,
    /// Whether it exists in tests only.
    pub test: bool,
}

/// What a [`Body`] belongs to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum BodyOwner {
    /// The item that has it.
    Item(ItemId),
    /// A type, an attribute or a generic argument somewhere.
    Other,
}

impl Body {
    /// The expression with this id.
    pub fn expr(&self, id: ExprId) -> &Expr {
        &self.exprs[id.0 as usize]
    }

    /// The pattern with this id.
    pub fn pat(&self, id: PatId) -> &Pat {
        &self.pats[id.0 as usize]
    }

    /// The local with this id.
    pub fn local(&self, id: LocalId) -> &Local {
        &self.locals[id.0 as usize]
    }

    /// The outermost expression.
    pub fn root(&self) -> ExprId {
        ExprId(u32::try_from(self.exprs.len() - 1).expect("a body has at least one expression"))
    }

    /// All expressions with their ids, children before parents.
    pub fn iter(&self) -> impl Iterator<Item = (ExprId, &Expr)> {
        (0u32..).map(ExprId).zip(&self.exprs)
    }
}

/// An expression.
#[derive(Debug, Clone)]
pub struct Expr {
    /// What it is.
    pub kind: ExprKind,
    /// Where it stands.
    pub span: Span,
}

/// The kinds of expressions. Parentheses are looked through.
#[derive(Debug, Clone)]
pub enum ExprKind {
    /// A path that is no local variable.
    Path(Box<Path>),
    /// A local variable.
    Local(LocalId),
    /// A literal.
    Literal(Literal),
    /// `callee(args)`, tuple structs and variants included.
    Call {
        /// What is called.
        callee: ExprId,
        /// The arguments.
        args: Box<[ExprId]>,
    },
    /// `receiver.method::<T>(args)`.
    MethodCall {
        /// What stands before the dot.
        receiver: ExprId,
        /// The method's name.
        method: Name,
        /// The name token.
        method_span: Span,
        /// The types of the turbofish.
        turbofish: Box<[Type]>,
        /// The arguments, the receiver apart.
        args: Box<[ExprId]>,
    },
    /// `base.name`, `base.0`.
    Field {
        /// What stands before the dot.
        base: ExprId,
        /// The field.
        name: Name,
    },
    /// `base[index]`.
    Index {
        /// What is indexed.
        base: ExprId,
        /// The index.
        index: ExprId,
    },
    /// `!x`, `-x`, `*x`.
    Unary(UnaryOp, ExprId),
    /// `a + b` and its kin, comparisons and `&&`, `||` included.
    Binary(BinaryOp, ExprId, ExprId),
    /// `a = b`, or `a += b` with its operator.
    Assign(Option<BinaryOp>, ExprId, ExprId),
    /// `&x`, `&mut x`, `&raw const x`.
    Ref {
        /// Whether `mut`.
        mutable: bool,
        /// Whether `&raw`.
        raw: bool,
        /// What is referred to.
        operand: ExprId,
    },
    /// `x as T`.
    Cast(ExprId, Box<Type>),
    /// `x?`.
    Try(ExprId),
    /// `x.await`.
    Await(ExprId),
    /// A block.
    Block {
        /// What kind of block.
        kind: BlockKind,
        /// Its statements.
        stmts: Box<[Stmt]>,
        /// The value at its end.
        tail: Option<ExprId>,
    },
    /// `if`, with the condition, the branch and what follows `else`.
    If {
        /// The condition; an [`ExprKind::Let`] or a chain of such for `if let`.
        condition: ExprId,
        /// The first branch.
        then: ExprId,
        /// The other branch.
        otherwise: Option<ExprId>,
    },
    /// `let pat = x` inside a condition.
    Let(PatId, ExprId),
    /// `match`.
    Match {
        /// What is matched.
        scrutinee: ExprId,
        /// The arms.
        arms: Box<[Arm]>,
    },
    /// `loop`.
    Loop(ExprId),
    /// `while condition body`.
    While(ExprId, ExprId),
    /// `for pat in iterable body`.
    For(PatId, ExprId, ExprId),
    /// A closure.
    Closure {
        /// Its parameters.
        params: Box<[(PatId, Option<Type>)]>,
        /// The type that it gives, where that is written.
        ret: Option<Box<Type>>,
        /// Its body.
        body: ExprId,
        /// Whether it is async.
        async_: bool,
        /// Whether it takes what it uses by value.
        move_: bool,
    },
    /// `return x`.
    Return(Option<ExprId>),
    /// `break x`.
    Break(Option<ExprId>),
    /// `continue`.
    Continue,
    /// `Path { field: value, ..rest }`.
    Struct {
        /// The type or variant.
        path: Box<Path>,
        /// The fields.
        fields: Box<[FieldInit]>,
        /// What stands after `..`.
        rest: Option<ExprId>,
    },
    /// `(a, b)`.
    Tuple(Box<[ExprId]>),
    /// `[a, b]`.
    Array(Box<[ExprId]>),
    /// `[x; n]`.
    Repeat(ExprId, ExprId),
    /// `a..b` and its kin.
    Range(Option<ExprId>, Option<ExprId>),
    /// `name!(…)`.
    Macro(Box<MacroCall>),
    /// A form the parser does not know, or one without meaning for lints (`_`).
    Other,
}

/// One field of a struct expression.
#[derive(Debug, Clone)]
pub struct FieldInit {
    /// The field.
    pub name: Name,
    /// The name token.
    pub span: Span,
    /// Its value.
    pub value: ExprId,
}

/// What kind of block.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum BlockKind {
    /// `{ … }`.
    Plain,
    /// `'name: { … }`, which `break` may leave.
    Labelled,
    /// `unsafe { … }`.
    Unsafe,
    /// `async { … }`.
    Async,
    /// `const { … }`.
    Const,
}

/// A statement.
#[derive(Debug, Clone)]
pub enum Stmt {
    /// `let pat: ty = init else { … };`
    Let {
        /// The pattern.
        pat: PatId,
        /// The annotation.
        ty: Option<Box<Type>>,
        /// The value.
        init: Option<ExprId>,
        /// What happens when the pattern does not match.
        otherwise: Option<ExprId>,
    },
    /// An expression, with or without semicolon.
    Expr(ExprId),
    /// An item in a block.
    Item(ItemId),
}

/// An arm of a match.
#[derive(Debug, Clone)]
pub struct Arm {
    /// The pattern.
    pub pat: PatId,
    /// The guard.
    pub guard: Option<ExprId>,
    /// The value.
    pub body: ExprId,
}

/// A local variable.
#[derive(Debug, Clone)]
pub struct Local {
    /// Its name; `self` for the receiver.
    pub name: Name,
    /// Where it is bound.
    pub span: Span,
    /// Its type, when it is written beside it.
    pub ty: Option<Type>,
    /// Its first value, when the pattern is a plain name or stands in a tuple opposite to it.
    pub init: Option<ExprId>,
    /// Whether it is bound with `mut`.
    pub mutable: bool,
    /// Whether it is bound with `ref mut`: what is written to it is written to what the pattern takes apart.
    pub lent: bool,
}

/// A pattern.
#[derive(Debug, Clone)]
pub struct Pat {
    /// What it is.
    pub kind: PatKind,
    /// Where it stands.
    pub span: Span,
}

/// The kinds of patterns. Parentheses and type annotations are looked through.
#[derive(Debug, Clone)]
pub enum PatKind {
    /// `name`, `name @ sub`.
    Bind(LocalId, Option<PatId>),
    /// A constant, a unit struct or a unit variant.
    Path(Path),
    /// `Path(a, b)`.
    TupleStruct(Path, Box<[PatId]>),
    /// `Path { a, b: c }`.
    Struct(Path, Box<[(Name, PatId)]>),
    /// `(a, b)`.
    Tuple(Box<[PatId]>),
    /// `[a, b]`.
    Slice(Box<[PatId]>),
    /// `&a`.
    Ref(PatId),
    /// `a | b`.
    Or(Box<[PatId]>),
    /// A literal or a constant expression.
    Literal(ExprId),
    /// `a..=b`.
    Range(Option<ExprId>, Option<ExprId>),
    /// `_`.
    Wild,
    /// `..`.
    Rest,
    /// A macro call or a form the parser does not know.
    Other,
}

/// A literal's value.
#[derive(Debug, Clone, PartialEq)]
pub enum Literal {
    /// `"…"`, `r"…"`.
    Str(Box<str>),
    /// `b"…"`, `c"…"` without its closing zero.
    Bytes(Box<[u8]>),
    /// `'c'`.
    Char(char),
    /// An integer, byte literals included; `None` when it does not fit.
    Int(Option<u128>),
    /// A float, as written.
    Float(Box<str>),
    /// `true`, `false`.
    Bool(bool),
}

/// Operators before an operand.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum UnaryOp {
    /// `!`.
    Not,
    /// `-`.
    Neg,
    /// `*`.
    Deref,
}

/// Operators between two operands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[expect(missing_docs, reason = "each is the operator it is named after")]
pub enum BinaryOp {
    Add,
    Sub,
    Mul,
    Div,
    Rem,
    And,
    Or,
    BitXor,
    BitAnd,
    BitOr,
    Shl,
    Shr,
    Eq,
    Lt,
    Le,
    Ne,
    Ge,
    Gt,
}
