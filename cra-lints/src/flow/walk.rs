//! Reads one body: what every expression may be worth at the point where it stands.

pub(super) mod address;
mod again;
mod assign;
mod assured;
mod bind;
mod bounded;
mod branch;
mod bytes;
mod call;
mod callback;
mod carried;
mod characters;
pub(super) mod concat;
mod condition;
mod constant;
mod contents;
mod cookie;
mod count;
mod cut;
mod decided;
mod dispatch;
mod document;
mod drawn;
mod each;
mod entry;
mod entry_key;
mod envelope;
mod error;
mod exchanged;
mod filter;
mod find;
mod fits;
mod frame;
mod given;
mod halves;
mod hasher;
mod header;
mod hosts;
mod instrument;
mod lent;
mod lent_back;
mod letters;
mod macros;
mod made;
mod named_types;
mod names;
mod operator;
mod options;
mod order;
mod outcome;
mod own;
mod own_generator;
mod page;
mod pairs;
mod panic;
mod parsed;
mod pattern;
mod picked;
mod placeholder;
mod question;
mod redirect;
mod refused;
mod rendered;
pub(super) mod row;
mod scripts;
mod sent;
pub(super) mod shared;
mod shown;
mod sink;
mod special;
mod statics;
mod taken_apart;
mod text;
mod urls;
mod usual;
mod whole;
mod wide;
pub(super) mod written;

use decided::Fit;
use rustc_hash::{FxHashMap, FxHashSet};
use std::cell::{OnceCell, RefCell};
use std::sync::Arc;
use whole::is_empty_text;

use super::analysis::Analysis;
use super::follow::GivenKey;
use super::groups::text_sinks;
use super::held::{Held, Made, Use};
use super::hits::HitList;
use super::kinds::{SensitiveKind, SinkKind, SourceKind};
use super::known::{Known, Target};
use super::order::Group;
use super::program::Function;
use super::reaching::{Open, Passing};
use super::state::{Branch, State};
use super::summary::{Fact, Hit, HitKey, Summary};
use super::taint::{Origin, Sinks, Taint};
use super::value::{ERROR, Value};
use crate::model::around::Around;
use crate::model::infer::{Callee, Types};
use crate::model::name::Name;
use crate::model::place::{FileId, Place, Span};
use crate::model::syntax::{BlockKind, ExprId, ExprKind, ItemId, LocalId, Stmt};
use crate::model::ty::{Ty, TyKind};
use crate::model::values::Value as Constant;
use crate::model::view::BodyView;

/// Expressions read in one function, loops and closures counted as often as they are read; more are not.
const MAX_STEPS: u32 = 400_000;

/// So many ends of one function are told apart.
const MAX_ENDS: usize = 64;

/// Closures within closures, and constants within constants, deeper than this are not read.
const MAX_NESTING: u32 = 6;

/// What is known at the end of a function or a closure.
#[derive(Default)]
pub(super) struct Frame {
    /// What it returned so far.
    returned: Value,
    /// Whether it returned anything yet.
    gives: bool,
    /// What the variables held at its early ends, since it began.
    ends: Vec<Branch>,
    /// Where the journal stood when it began.
    mark: usize,
}

impl Frame {
    /// It may end here.
    fn end(&mut self, end: Branch) {
        self.ends.push(end);
        if self.ends.len() > MAX_ENDS {
            // Of many ends what differs between them is of no more use; where it ends first, least was asked before.
            self.ends.remove(1);
        }
    }
}

/// What is known of a loop that is being read.
struct Loop {
    /// What a `break` of it may name; of a block it has to.
    label: Option<String>,
    is_block: bool,
    /// What the variables held at each `break`.
    breaks: Vec<Branch>,
    /// And at each `continue`.
    continues: Vec<Branch>,
    /// What `break` gave.
    value: Value,
    /// Where the journal stood when it began.
    mark: usize,
}

impl Loop {
    /// A loop, or a block that `break` may leave, that begins here.
    fn begun(mark: usize, label: Option<&str>, is_block: bool) -> Self {
        Self {
            label: label.map(str::to_owned),
            is_block,
            breaks: Vec::new(),
            continues: Vec::new(),
            value: Value::NONE,
            mark,
        }
    }
}

/// One reading of a body.
pub(super) struct Walk<'a, 'm> {
    analysis: &'a Analysis<'m>,
    view: BodyView<'m>,
    types: &'a Types,
    state: State,
    frames: Vec<Frame>,
    loops: Vec<Loop>,
    /// Variables that hold the host of an address, an address that was read from a text, or a text as something else; with
    /// what that is, and for which sinks what is asked of the one holds for the other.
    hosts: FxHashMap<LocalId, (Target, Sinks)>,
    /// Parameters of any type with a trait, and the types of the workspace that they have this time.
    types_behind: Vec<(LocalId, Name)>,
    /// What was put into maps under keys that are written in the program.
    keyed: Vec<picked::Keyed>,
    /// Whether maps are only asked by keys that are written, of those that were looked at.
    maps: RefCell<FxHashMap<LocalId, bool>>,
    /// For which sinks variables that hold a character were looked at, of those that were asked for.
    letters: RefCell<FxHashMap<LocalId, Sinks>>,
    /// Connections to which the head of a page was written by itself.
    heads: FxHashSet<LocalId>,
    /// Variables that are one part after the other of a text or path that was cut.
    parts: FxHashSet<LocalId>,
    /// Branches that the function ends with: each answers for itself.
    tails: FxHashSet<ExprId>,
    /// What a closure is lent for change by the method that it is given to.
    lent: Option<(ExprId, Target)>,
    /// Whether something is started that runs beside the rest.
    spawns: bool,
    /// What is put into things that several handles lead to, at any time: what was started before sees it as well.
    later: Vec<(LocalId, Value)>,
    /// What stands around each expression.
    around: OnceCell<Around>,
    /// What decided that this point is reached, the nearest last.
    deciders: Vec<(ExprId, Value)>,
    /// Closures that are being read, so that one that calls itself ends.
    active: Vec<ExprId>,
    /// Closures that were read at all.
    read: FxHashSet<ExprId>,
    /// Whether the name that is being bound stands for one element after the other.
    takes_apart: bool,
    /// The name of what a pattern takes apart.
    bound_from: Option<Name>,
    /// How many conditions decide whether this point is reached.
    conditions: u32,
    nesting: u32,
    /// In how many closures, called where another function gave them away, this reading stands.
    inlined: u32,
    /// Through how many functions what is being called was handed on to who calls it.
    hops: u8,
    /// The functions that call each other among which this one is.
    group: Group,
    steps: u32,
    summary: Summary,
    /// What holds about the parameters wherever the function ends well, and wherever it does not.
    outcomes: [Option<Vec<Fact>>; 2],
    hits: Vec<Hit>,
    /// Where in `hits` a hit lies.
    kept: FxHashMap<HitKey, usize>,
    /// What parameters reach in the function itself.
    told: HitList,
    /// Calls that they are handed on to, or whose function is read together with this one.
    passed: Vec<Passing>,
    /// What was given to which calls.
    given: FxHashSet<GivenKey>,
    /// What was made of the workspace's types, and what was sent away.
    made: Vec<Made>,
    /// The statics behind a lock that were named so far, which are like variables.
    cells: Vec<statics::Cell>,
    /// What others put into what the whole program shares.
    held: Option<&'a Held>,
    /// What many functions that one call may run do together.
    wide: FxHashMap<Box<[FunctionKey]>, Arc<Summary>>,
    /// For which sinks something was left out because it was too much.
    cut: Sinks,
}

/// A function of the workspace: its file and its item there.
type FunctionKey = (FileId, ItemId);

/// What is known of an argument wherever a function is read with it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(super) enum Fixed {
    /// Nothing.
    Open,
    /// It is this truth value.
    Flag(bool),
    /// It is this variant of an enum of the workspace.
    Variant(Name),
    /// It is of this type of the workspace, where any type with a trait would do.
    Type(Name),
}

/// What is known of a function's arguments when it is read.
#[derive(Clone, Copy, Default)]
pub(super) struct Entered<'a> {
    /// What is known of each, the receiver first.
    pub(super) fixed: &'a [Fixed],
    /// What their types are made with elsewhere, for functions that nobody in the workspace calls.
    pub(super) held: Option<&'a Held>,
    /// Whether it is one of those, and what for.
    pub(super) use_: Use,
}

/// What one reading of a function gives.
pub(super) struct Reading {
    pub(super) summary: Summary,
    pub(super) hits: Vec<Hit>,
    pub(super) cut: Sinks,
    pub(super) made: Vec<Made>,
    /// Where the parameters go, as far as it is known yet.
    pub(super) open: Open,
}

impl<'a, 'm> Walk<'a, 'm> {
    /// Reads a function. Truth values among its arguments may be known, the receiver first.
    pub(super) fn function(
        analysis: &'a Analysis<'m>,
        function: &'a Function<'m>,
        known: Entered<'a>,
        nesting: u32,
    ) -> Reading {
        let (reading, later) = Self::once(analysis, function, known, nesting, Vec::new());
        if later.iter().all(|(_, value)| value.is_none()) {
            return reading;
        }
        Self::once(analysis, function, known, nesting, later).0
    }

    /// Reads it once, with what is put later into things that several handles lead to; says what was put there.
    fn once(
        analysis: &'a Analysis<'m>,
        function: &'a Function<'m>,
        known: Entered<'a>,
        nesting: u32,
        later: Vec<(LocalId, Value)>,
    ) -> (Reading, Vec<(LocalId, Value)>) {
        let mut walk = Self::new(analysis, function.view, function.types, nesting);
        walk.later = later;
        walk.held = known.held;
        let at = analysis.program.by_item.get(&function.id);
        walk.group = at.map_or(Group::NONE, |at| analysis.order.group(*at));
        walk.parameters(function, known);
        let root = function.view.body.root();
        if walk.answers() {
            walk.find_tails(root);
        }
        let value = walk.eval(root);
        let value = walk.given_back(root, value);
        walk.finish(value);
        walk.answered(function, root);
        walk.read_rest();
        let later = walk.put_later();
        let reading = Reading {
            summary: walk.summary,
            hits: walk.hits,
            cut: walk.cut.with(walk.told.cut),
            made: walk.made,
            open: Open {
                hits: walk.told.hits,
                calls: walk.passed,
            },
        };
        (reading, later)
    }

    fn new(analysis: &'a Analysis<'m>, view: BodyView<'m>, types: &'a Types, nesting: u32) -> Self {
        Self {
            analysis,
            view,
            types,
            state: State::new(view.body.locals.len()),
            frames: vec![Frame::default()],
            loops: Vec::new(),
            hosts: FxHashMap::default(),
            keyed: Vec::new(),
            maps: RefCell::default(),
            letters: RefCell::default(),
            heads: FxHashSet::default(),
            parts: FxHashSet::default(),
            tails: FxHashSet::default(),
            deciders: Vec::new(),
            lent: None,
            spawns: false,
            later: Vec::new(),
            types_behind: Vec::new(),
            around: OnceCell::new(),
            active: Vec::new(),
            read: FxHashSet::default(),
            takes_apart: false,
            bound_from: None,
            conditions: 0,
            nesting,
            inlined: 0,
            hops: 0,
            group: Group::NONE,
            steps: 0,
            summary: Summary::default(),
            outcomes: [None, None],
            hits: Vec::new(),
            kept: FxHashMap::default(),
            told: HitList::default(),
            passed: Vec::new(),
            given: FxHashSet::default(),
            made: Vec::new(),
            cells: Vec::new(),
            held: None,
            wide: FxHashMap::default(),
            cut: Sinks::NONE,
        }
    }

    fn frame(&mut self) -> &mut Frame {
        self.frames.last_mut().expect("a body is read in a frame")
    }

    fn place(&self, span: Span) -> Place {
        self.view.place(span)
    }

    fn span(&self, id: ExprId) -> Span {
        self.view.expr(id).span
    }

    fn ty(&self, id: ExprId) -> Ty {
        self.types.of(id)
    }

    /// What an expression may be worth.
    fn eval(&mut self, id: ExprId) -> Value {
        if !self.state.live {
            return Value::NONE;
        }
        self.steps += 1;
        if self.steps > MAX_STEPS {
            self.cut = Sinks::ALL;
            return Value::NONE;
        }
        let view = self.view;
        let expr = view.expr(id);
        let value = match &expr.kind {
            ExprKind::Literal(literal) => self.literal(literal, expr.span),
            ExprKind::Local(local) => self.state.get(*local),
            ExprKind::Path(path) => self.path(id, path),
            ExprKind::Call { callee, args } => self.call(id, *callee, args),
            ExprKind::MethodCall {
                receiver,
                method,
                method_span,
                args,
                ..
            } => self.method_call(id, *receiver, *method, *method_span, args),
            ExprKind::Field { base, name } => {
                let held = self.eval(*base);
                let field = self.or_default(*base, *name, &held);
                let field = self.accepted(id, field);
                let field = self.declared_part(*base, field, id);
                let field = match self.generator(self.ty(id), id) {
                    held if held.is_none() => field,
                    held => field.join(&held),
                };
                self.named_part(*name, field, id)
            }
            ExprKind::Index { base, index } => {
                if let Some(made) = self.own_operator(id, &[*base, *index]) {
                    return made;
                }
                let held = self.eval(*base);
                let at = self.eval(*index);
                self.index(*base, *index, &at, expr.span);
                let part = self
                    .written_element(*base, &at)
                    .or_else(|| self.written_range(*base, *index))
                    .or_else(|| self.picked_by_key(*base, *index))
                    .or_else(|| self.under_key(*index, &held))
                    .unwrap_or_else(|| Self::one_of(&held));
                let out = self.keyed(*index, part, id);
                if matches!(view.expr(*index).kind, ExprKind::Range(..)) {
                    let out = self.cut_of_zeroes(*index, out);
                    return match self.is_few(*base, *index) {
                        true => glimpse(&out),
                        false => out,
                    };
                }
                // One number of a table is no longer the table; one of many keys is a key.
                let list = matches!(self.ty(id).peel_refs().kind(), TyKind::Array(..));
                let out = out.filtered(&|taint| list || taint.origin != Origin::Constant);
                match self.chosen_by(*base, &at) {
                    chosen if chosen.is_none() => out,
                    chosen => out.join(&chosen),
                }
            }
            ExprKind::Unary(op, operand) => match self.own_operator(id, &[*operand]) {
                Some(made) => made,
                None => self.unary(*op, *operand),
            },
            ExprKind::Binary(op, left, right) => self.binary(*op, *left, *right, id),
            ExprKind::Assign(op, left, right) => {
                if op.is_none() || self.own_operator(id, &[*left, *right]).is_none() {
                    self.assign(*op, *left, *right);
                }
                Value::NONE
            }
            ExprKind::Ref { operand, .. } => self.eval(*operand),
            ExprKind::Cast(operand, _) => {
                let value = self.eval(*operand);
                self.narrowed(id, *operand, &value);
                match value.constant() {
                    Some(_) => value,
                    None => value.without_known(),
                }
            }
            ExprKind::Try(operand) => {
                let value = self.eval(*operand);
                let value = self.raised(id, *operand, value);
                self.early_error(&value);
                // Behind `check(&input)?` holds what the check said.
                let condition = branch::condition_of(&value);
                if !condition.when_true.is_empty() {
                    self.early_end();
                }
                self.state.refine(&condition.when_true);
                let known = value.without_known().with_known_of(&value);
                // What is left of a question that was answered is no question.
                let ty = self.ty(id);
                let asks = ty.is("bool") || condition::wrapped(ty) != ty.peel_refs();
                without_error(match known.what() {
                    Known::Condition(_) if !asks && !ty.is_unknown() => known.without_known(),
                    _ => known,
                })
            }
            ExprKind::Await(operand) => self.eval(*operand),
            ExprKind::Block { kind, stmts, tail } => self.block(id, *kind, stmts, *tail),
            ExprKind::If {
                condition,
                then,
                otherwise,
            } => self.branch(*condition, *then, *otherwise),
            ExprKind::Let(pat, value) => {
                let held = self.eval(*value);
                let condition = match self.fit(*pat, &held) {
                    Fit::Never => Value::known(Known::Constant(Constant::Bool(false))),
                    Fit::Always if self.is_this_case(*pat, &held) => {
                        Value::known(Known::Constant(Constant::Bool(true)))
                    }
                    _ => self.pattern_condition(*pat, &held, *value),
                };
                self.bind_to(*pat, held, *value);
                condition
            }
            ExprKind::Match { scrutinee, arms } => self.select(*scrutinee, arms),
            ExprKind::Loop(body) => self.repeat(Some(id), None, *body, None),
            ExprKind::While(condition, body) => {
                self.repeat(Some(id), Some(*condition), *body, None)
            }
            ExprKind::For(_, over, _) if self.goes_over_nothing(*over) => Value::NONE,
            ExprKind::For(pat, over, body) => {
                let held = self.eval(*over);
                self.repeat(Some(id), None, *body, Some((*pat, held, *over)))
            }
            ExprKind::Closure { .. } => {
                let (file, body) = (self.view.file.id, self.view.body.id);
                Value::known(Known::Closure(file, body, id))
            }
            ExprKind::Return(value) => {
                let value = match *value {
                    Some(given) if self.frames.len() == 1 => {
                        let value = self.eval(given);
                        self.given_back(given, value)
                    }
                    Some(given) => self.eval(given),
                    None => Value::NONE,
                };
                if self.state.live {
                    self.leave(value);
                }
                Value::NONE
            }
            ExprKind::Break(value) => {
                let value = value.map_or(Value::NONE, |value| self.eval(value));
                self.jump(id, value, true);
                Value::NONE
            }
            ExprKind::Continue => {
                self.jump(id, Value::NONE, false);
                Value::NONE
            }
            ExprKind::Struct { path, fields, rest } => {
                let base = rest.map_or(Value::NONE, |rest| self.eval(rest));
                let variant = self.variant_prefix(id, path);
                let mut parts = match rest {
                    Some(_) => self.rest_of(id, &base, fields),
                    None => Vec::new(),
                };
                for field in fields {
                    let value = self.eval(field.value);
                    let name = match &variant {
                        Some(variant) => Name::new(&format!("{variant}.{}", field.name)),
                        None => field.name,
                    };
                    parts.retain(|(known, _)| *known != name);
                    let value = match is_empty_text(&value) {
                        true => value,
                        false => self.named_binding(field.name, value, field.value, field.span),
                    };
                    parts.push((name, value));
                }
                self.made_whole(id, &parts);
                Value::parts(parts)
            }
            ExprKind::Tuple(parts) => {
                let values: Vec<(Name, Value)> = parts
                    .iter()
                    .enumerate()
                    .map(|(at, part)| (index_name(at), self.eval(*part)))
                    .collect();
                self.page(parts, &values);
                self.refused_with(parts, &values);
                self.sent_elsewhere(parts);
                Value::parts(values)
            }
            ExprKind::Array(parts) => self.list(parts, expr.span),
            ExprKind::Repeat(value, length) => {
                let held = self.eval(*value);
                self.eval(*length);
                match held.constant() {
                    Some(_) => self.constant_site(expr.span),
                    None => held.without_known(),
                }
            }
            ExprKind::Range(start, end) => {
                let mut parts: Vec<Value> = [start, end]
                    .into_iter()
                    .flatten()
                    .map(|side| self.eval(*side))
                    .collect();
                if let (Some(start), Some(end), [from, to]) = (start, end, &mut parts[..]) {
                    *from = self.range(id, *start, std::mem::take(from), to, *end);
                }
                self.mix(&parts)
            }
            ExprKind::Macro(call) => self.macro_call(id, call),
            ExprKind::Other => Value::NONE,
        };
        self.barrier(id, value)
    }

    /// No text hides in a number, a truth value or an identifier of fixed form.
    fn barrier(&self, id: ExprId, value: Value) -> Value {
        if value.own_taints().is_empty() && value.fields().is_empty() {
            return value;
        }
        self.held_by(self.ty(id), value)
    }

    /// What is left of a value in something of this type.
    fn held_by(&self, ty: Ty, value: Value) -> Value {
        if shown::is_public(ty) {
            return value.filtered(&|taint| !matches!(taint.origin, Origin::Sensitive(_)));
        }
        // Where a file lies is no secret, even if a part of its name is called a key.
        if ty.peel_refs().is("std::path::PathBuf") || ty.peel_refs().is("std::path::Path") {
            return shown::without_secrets(&value);
        }
        if !self.analysis.is_barrier(ty) {
            return value;
        }
        let name = ty.peel_refs().path().map_or("", Name::as_str);
        match name {
            "bool" => answer(&value),
            // So few that no harm is done.
            "u8" => value
                .killed(Sinks::LETTER)
                .killed(Sinks::of(&[SinkKind::Allocation])),
            "i8" | "u16" | "i16" => value
                .killed(text_sinks())
                .killed(Sinks::of(&[SinkKind::Allocation])),
            _ => error::without_text(value, ty),
        }
    }

    fn taint(&self, origin: Origin, span: Span, words: Option<&Arc<str>>) -> Taint {
        let site = self.place(span);
        Taint {
            origin,
            site,
            killed: Sinks::NONE,
            ended: 0,
            whole: matches!(origin, Origin::Param(..)),
            lossy: false,
            received: false,
            mixed: false,
            trail: words.and_then(|words| super::taint::step(&None, site, words)),
        }
    }

    fn path(&mut self, id: ExprId, path: &crate::model::syntax::Path) -> Value {
        match self.types.callee(id) {
            Some(Callee::Own(_, items)) => {
                return Value::known(match &**items {
                    [(file, item)] => Known::Function(*file, *item),
                    _ => Known::Methods(items.to_vec().into()),
                });
            }
            Some(Callee::Foreign(paths)) => {
                if let Some(first) = paths.first() {
                    return Value::known(Known::Foreign(*first));
                }
            }
            // `.map(Html)`
            Some(Callee::Constructor(name)) => return Value::known(Known::Foreign(*name)),
            _ => {}
        }
        let value = self.constant_of(path);
        let value = match self.cell_named(path) {
            Some(cell) => value.join(&self.state.get(cell)),
            None => value,
        };
        let value = match self.generator(self.ty(id), id) {
            held if held.is_none() => value,
            held => value.join(&held),
        };
        let name = path.last().name;
        // `Extension::PreSharedKey` is a variant that says what something is, and no key.
        let text = name.as_str();
        let is_variant = text.starts_with(char::is_uppercase) && text.contains(char::is_lowercase);
        if is_variant {
            return value;
        }
        self.named_part(name, value, id)
    }

    fn block(
        &mut self,
        id: ExprId,
        kind: BlockKind,
        stmts: &'m [Stmt],
        tail: Option<ExprId>,
    ) -> Value {
        if kind == BlockKind::Async {
            return self.in_frame(|walk| walk.statements(stmts, tail));
        }
        if kind == BlockKind::Labelled {
            return self.labelled(id, stmts, tail);
        }
        self.statements(stmts, tail)
    }

    fn statements(&mut self, stmts: &'m [Stmt], tail: Option<ExprId>) -> Value {
        for stmt in stmts {
            if !self.state.live {
                break;
            }
            match stmt {
                Stmt::Let {
                    pat,
                    init,
                    otherwise,
                    ..
                } => self.local(*pat, *init, *otherwise),
                Stmt::Expr(expr) => {
                    self.eval(*expr);
                }
                Stmt::Item(_) => {}
            }
        }
        tail.map_or(Value::NONE, |tail| self.eval(tail))
    }

    /// The kind of source or sensitive value behind a word of the rows.
    fn source(&self, kind: SourceKind, span: Span) -> Value {
        if !self.analysis.is_on(kind) {
            return Value::NONE;
        }
        let words = self.analysis.words(kind.as_str());
        Value::from_taint(self.taint(Origin::Source(kind), span, Some(&words)))
    }

    fn sensitive(&self, kind: SensitiveKind, span: Span) -> Taint {
        let words = self.analysis.words(kind.as_str());
        self.taint(Origin::Sensitive(kind), span, Some(&words))
    }
}

/// The name of a part of a tuple.
pub(super) fn index_name(at: usize) -> Name {
    const NAMES: [&str; 8] = ["0", "1", "2", "3", "4", "5", "6", "7"];
    match NAMES.get(at) {
        Some(name) => Name::new(name),
        None => Name::new(&at.to_string()),
    }
}

/// What a value of a type in which no text hides is harmless for: a number of a machine still leads to that one.
pub(super) fn no_text(ty: Ty) -> Sinks {
    if letters::is_letter(ty) {
        return Sinks::LETTER;
    }
    let path = condition::wrapped(ty).path().map_or("", Name::as_str);
    let leads = path.starts_with("std::net::") && (path.contains("Addr") || path.contains("Ip"));
    match leads {
        true => text_sinks().without(Sinks::of(&[SinkKind::Url])),
        false => text_sinks(),
    }
}

/// What is in a `Result` when it is no error.
fn without_error(value: Value) -> Value {
    if value.fields().iter().any(|(name, _)| *name == ERROR) {
        value.with_field(&[Name::new(ERROR)], Value::NONE)
    } else {
        value
    }
}

/// A few characters of a value: enough to tell one number or key from another, and no more.
fn glimpse(value: &Value) -> Value {
    let told = [
        SensitiveKind::Account,
        SensitiveKind::Personal,
        SensitiveKind::Key,
    ]
    .map(Origin::Sensitive);
    value
        .filtered(&|taint| !told.contains(&taint.origin))
        .mapped(&|taint| {
            let mut taint = taint.clone();
            if matches!(taint.origin, Origin::Param(..)) {
                taint.killed = taint.killed.with(Sinks::SEALED);
            }
            Some(taint)
        })
        .sealed()
}

/// An answer to a question about a value: it decides no more than what is done because of it.
fn answer(value: &Value) -> Value {
    let decisions = Sinks::of(&[SinkKind::TlsCheckOff, SinkKind::TlsCheckOn, SinkKind::Panic]);
    value
        .filtered(&|taint| !matches!(taint.origin, Origin::Sensitive(_) | Origin::Constant))
        .killed(Sinks::ALL.without(decisions))
}
