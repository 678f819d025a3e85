//! From the parser's tree to ours: one walk, after which the parser's tree is dropped.

mod attr;
mod expr;
mod item;
mod macros;
mod pat;
mod path;

use std::sync::Arc;

use proc_macro2::{LineColumn as TokenPlace, Span as TokenSpan};

use super::name::Name;
use super::offers::Offered;
use super::place::{LineIndex, Span};
use super::syntax::{
    Body, BodyId, BodyOwner, Expr, ExprId, ExprKind, ItemId, Local, LocalId, Scope, ScopeId,
    ScopeKind, Segment, Tree, Type,
};

/// Columns beyond this are not told from the beginning of their line.
const LONGEST_LINE: usize = 256;

/// Lowers a parsed file with its text and its lines. `offset` is the length of what was cut off before parsing, `offered`
/// are the macros that other files define for it.
pub(super) fn lower(
    file: &syn::File,
    offset: usize,
    text: &str,
    lines: &LineIndex,
    offered: Option<Arc<Offered>>,
) -> Tree {
    let macros = macros::Macros::new(text.len(), offered);
    let mut lower = Lower::new(offset, text, lines, macros);
    lower.tree.attrs = lower.attrs(&file.attrs).list;
    lower.test = lower.tree.attrs.iter().any(attr::is_test_only);
    lower.collect_macros(&file.items);
    lower.items(&file.items);
    lower.tree.unread_macros.extend(lower.macros.unused());
    lower.tree.borrowed = lower.macros.borrowed();
    lower.tree.expansions.sort_unstable();
    lower.tree
}

/// The state of the walk.
struct Lower<'t> {
    offset: usize,
    text: &'t str,
    lines: &'t LineIndex,
    tree: Tree,
    /// The scope that is being filled.
    scope: ScopeId,
    /// The impl, trait or function around.
    parent: Option<ItemId>,
    /// Whether everything here exists in tests only.
    test: bool,
    /// What `Self` stands for in the impl around.
    self_segments: Option<Box<[Segment]>>,
    /// The bodies that are being built, innermost last.
    bodies: Vec<Building>,
    /// Bodies that are done, emptied for the next ones: a body grows in lists that have room, and keeps lists without.
    spare: Vec<Building>,
    macros: macros::Macros,
}

/// A body under construction.
struct Building {
    body: Body,
    /// Local names in force, newest last; leaving a block cuts it back.
    bindings: Vec<(Name, LocalId)>,
}

impl Building {
    fn empty() -> Self {
        let body = Body {
            id: BodyId(u32::MAX),
            owner: BodyOwner::Other,
            scope: ScopeId(0),
            inner: ScopeId(0),
            exprs: Vec::new(),
            pats: Vec::new(),
            locals: Vec::new(),
            test: false,
        };
        Self {
            body,
            bindings: Vec::new(),
        }
    }
}

impl<'t> Lower<'t> {
    fn new(offset: usize, text: &'t str, lines: &'t LineIndex, macros: macros::Macros) -> Self {
        let file = Scope {
            parent: None,
            kind: ScopeKind::File,
            items: Vec::new(),
        };
        Self {
            offset,
            text,
            lines,
            tree: Tree {
                scopes: vec![file],
                ..Tree::default()
            },
            scope: ScopeId(0),
            parent: None,
            test: false,
            self_segments: None,
            bodies: Vec::new(),
            spare: Vec::new(),
            macros,
        }
    }

    fn span(&self, span: TokenSpan) -> Span {
        // The tokens count in characters: asked for bytes, they look up the nearest place that they were asked for before,
        // count from there and remember the answer, which costs several times what a line and a column do.
        if let (Some(start), Some(end)) = (self.byte(span.start()), self.byte(span.end())) {
            return Span::new(start, end);
        }
        let range = span.byte_range();
        Span::new(range.start + self.offset, range.end + self.offset)
    }

    /// The byte at a place, if its column is soon seen to be the same in bytes and in characters.
    fn byte(&self, place: TokenPlace) -> Option<usize> {
        let line = match place.line {
            1 => self.offset,
            line => self.lines.start(line)? as usize,
        };
        let at = line + place.column;
        let before = self.text.as_bytes().get(line..at)?;
        (place.column <= LONGEST_LINE && before.is_ascii()).then_some(at)
    }

    /// Builds a body with `fill`, which returns its root.
    fn body(&mut self, owner: BodyOwner, fill: impl FnOnce(&mut Self) -> ExprId) -> BodyId {
        let building = self.spare.pop().unwrap_or_else(Building::empty);
        self.bodies.push(building);
        let (scope, test) = (self.scope, self.test);
        let first = self.tree.scopes.len();
        let root = fill(self);
        let mut building = self.bodies.pop().expect("the body was pushed above");
        let built = &mut building.body;
        let mut inner = scope;
        if self
            .tree
            .scopes
            .get(first)
            .is_some_and(|scope| scope.kind == ScopeKind::Block)
        {
            inner = ScopeId(index(first));
        }
        if root != built.root() {
            // The root is by contract the last expression; a wrapper keeps that true.
            let span = built.expr(root).span;
            built.exprs.push(Expr {
                kind: ExprKind::Block {
                    kind: super::syntax::BlockKind::Plain,
                    stmts: Box::default(),
                    tail: Some(root),
                },
                span,
            });
        }
        // Bodies inside it got theirs first.
        let id = BodyId(index(self.tree.bodies.len()));
        self.tree.bodies.push(Body {
            id,
            owner,
            scope,
            inner,
            exprs: built.exprs.drain(..).collect(),
            pats: built.pats.drain(..).collect(),
            locals: built.locals.drain(..).collect(),
            test,
        });
        building.bindings.clear();
        self.spare.push(building);
        id
    }

    fn building(&mut self) -> &mut Building {
        self.bodies.last_mut().expect("expressions stand in a body")
    }

    fn push(&mut self, kind: ExprKind, span: Span) -> ExprId {
        let body = &mut self.building().body;
        body.exprs.push(Expr { kind, span });
        ExprId(index(body.exprs.len() - 1))
    }

    fn expr_span(&mut self, id: ExprId) -> Span {
        self.building().body.expr(id).span
    }

    /// Makes a local variable that is in force from here on.
    fn bind(&mut self, name: Name, span: Span, ty: Option<Type>, mutable: bool) -> LocalId {
        let building = self.building();
        building.body.locals.push(Local {
            name,
            span,
            ty,
            init: None,
            mutable,
            lent: false,
        });
        let id = LocalId(index(building.body.locals.len() - 1));
        building.bindings.push((name, id));
        id
    }

    /// The local that a name at `span` means. What the caller of a macro wrote does not mean what the macro binds.
    fn lookup(&mut self, name: Name, span: Span) -> Option<LocalId> {
        let macros = &self.macros;
        let building = self.bodies.last()?;
        let hidden = |local: LocalId| {
            let bound = building.body.local(local).span;
            bound != span && macros.wrote(bound)
        };
        building
            .bindings
            .iter()
            .rev()
            .find(|(known, id)| *known == name && !hidden(*id))
            .map(|(_, id)| *id)
    }

    /// Runs `fill` and forgets the local names that it bound.
    fn scoped<T>(&mut self, fill: impl FnOnce(&mut Self) -> T) -> T {
        let mark = self.building().bindings.len();
        let out = fill(self);
        self.building().bindings.truncate(mark);
        out
    }
}

fn index(at: usize) -> u32 {
    u32::try_from(at).expect("a file has fewer than four billion nodes, because it has fewer bytes")
}
