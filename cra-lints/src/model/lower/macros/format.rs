//! Format strings in force: which argument each placeholder shows, with what the string names itself made into arguments.

use std::collections::HashMap;

use super::Reading;
use super::args::Arg;
use super::family::{Start, is_option};
use super::origin::Origin;
use super::template::{Hole, Part, Position, parse};
use crate::model::lower::Lower;
use crate::model::name::Name;
use crate::model::place::Span;
use crate::model::syntax::{ExprId, ExprKind, Format, Literal, Path, Piece, Trait};

/// The state of one format string.
struct Filling<'r> {
    reading: &'r mut Reading,
    /// Where the string stands.
    at: usize,
    /// How many arguments are written.
    written: usize,
    /// The argument that `{}` means next.
    next: usize,
    /// Arguments by name, those that the string names itself included.
    known: HashMap<Name, usize>,
    /// Where the string's text stands.
    origin: Option<Origin>,
    span: Span,
}

impl Lower<'_> {
    /// Says how the arguments of a macro with a format string are shown, and reads the string.
    pub(super) fn formatted(&mut self, reading: &mut Reading, parsed: &[Arg], start: Start) {
        let at = match start {
            Start::At(at) => {
                for shown in reading.shown.iter_mut().take(at).take(2) {
                    // What two sides of a comparison are is told when they differ.
                    *shown = (at == 2).then_some(Trait::Debug);
                }
                Some(at)
            }
            Start::Message { level, span } => self.record(reading, parsed, level, span),
        };
        let Some(at) = at.filter(|at| parsed.get(*at).is_some_and(Arg::is_positional)) else {
            return;
        };
        let Some(text) = self.text_of(reading.args[at]) else {
            // `panic!(value)`, `anyhow!(error)`.
            if parsed.len() == at + 1 && start != Start::At(1) {
                reading.shown[at] = Some(Trait::Display);
            }
            return;
        };
        self.read_format(reading, at, &text, &parsed[at].value);
    }

    /// Marks the fields of a record as shown, and finds its message.
    fn record(
        &mut self,
        reading: &mut Reading,
        parsed: &[Arg],
        level: bool,
        span: bool,
    ) -> Option<usize> {
        let message = parsed
            .iter()
            .enumerate()
            .position(|(at, arg)| arg.is_positional() && self.text_of(reading.args[at]).is_some());
        let fields = if span {
            parsed.len()
        } else {
            message.unwrap_or(parsed.len())
        };
        let mut first = level;
        // `info!(log, "served {}", n; "user" => name)`: pairs come last here.
        let mut pairs = false;
        for (at, arg) in parsed.iter().enumerate() {
            let field = at < fields || arg.shown.is_some() || pairs && arg.name.is_some();
            pairs |= message.is_some_and(|message| at >= message) && arg.before_semicolon;
            if !field || Some(at) == message {
                continue;
            }
            if arg.name.is_none() && std::mem::take(&mut first) {
                continue;
            }
            let option = arg.colon && arg.name.is_some_and(|name| is_option(name.as_str()));
            if !option {
                reading.shown[at] = Some(arg.shown.unwrap_or(Trait::Other));
            }
        }
        message
    }

    /// The text that an argument is, written out or joined by `concat!`.
    fn text_of(&mut self, id: ExprId) -> Option<String> {
        let body = &self.building().body;
        match &body.expr(id).kind {
            ExprKind::Literal(Literal::Str(text)) => Some(text.to_string()),
            ExprKind::Macro(call) => match call.path.last().name.as_str() {
                "concat" => {
                    let parts = call.args.iter().map(|arg| match &body.expr(*arg).kind {
                        ExprKind::Literal(Literal::Str(text)) => Some(text.to_string()),
                        ExprKind::Literal(Literal::Char(char)) => Some(char.to_string()),
                        ExprKind::Literal(Literal::Int(Some(number))) => Some(number.to_string()),
                        ExprKind::Literal(Literal::Bool(flag)) => Some(flag.to_string()),
                        // What another macro gives is text of which nothing is known.
                        ExprKind::Macro(_) => Some(String::new()),
                        _ => None,
                    });
                    parts.collect()
                }
                "stringify" => Some(String::new()),
                _ => None,
            },
            _ => None,
        }
    }

    fn read_format(&mut self, reading: &mut Reading, at: usize, text: &str, written: &syn::Expr) {
        // `{words...}` puts several words into a command.
        let spread = text.replace("...}", "}...");
        let Some(parts) = parse(&spread) else {
            return;
        };
        let span = self.expr_span(reading.args[at]);
        let mut filling = Filling {
            at,
            written: reading.args.len(),
            next: at + 1,
            known: HashMap::new(),
            origin: None,
            span,
            reading,
        };
        if parts.iter().any(Part::names) {
            filling.origin = self.origin(written, text, span);
            let named = filling.reading.names.iter().enumerate().skip(at + 1);
            filling.known = named
                .filter_map(|(at, name)| name.map(|name| (name, at)))
                .collect();
        }
        let mut pieces = Vec::with_capacity(parts.len());
        for part in parts {
            pieces.push(match part {
                Part::Text(text) => Piece::Text(text.into()),
                Part::Hole(hole) => {
                    let Some(piece) = self.placeholder(&mut filling, &hole) else {
                        return;
                    };
                    piece
                }
            });
        }
        filling.reading.format = Some(Box::new(Format {
            at,
            pieces: pieces.into(),
        }));
    }

    fn placeholder(&mut self, filling: &mut Filling<'_>, hole: &Hole<'_>) -> Option<Piece> {
        // `{:.*}` takes the precision first, and width and precision are numbers that show nothing else.
        for position in [hole.precision, hole.width].into_iter().flatten() {
            self.argument_at(filling, position)?;
        }
        let arg = self.argument_at(filling, hole.arg)?;
        let slot = &mut filling.reading.shown[arg];
        if slot.is_none() || hole.shown == Trait::Debug {
            *slot = Some(hole.shown);
        }
        Some(Piece::Arg {
            arg,
            shown: hole.shown,
        })
    }

    fn argument_at(&mut self, filling: &mut Filling<'_>, position: Position<'_>) -> Option<usize> {
        let within = |arg: usize| (arg < filling.written).then_some(arg);
        match position {
            Position::Next => {
                filling.next += 1;
                within(filling.next - 1)
            }
            Position::Index(index) => within(index.checked_add(filling.at + 1)?),
            Position::Name(text, start) => {
                let name = Name::new(text);
                if let Some(known) = filling.known.get(&name) {
                    return Some(*known);
                }
                let origin = filling.origin.as_ref();
                let span = origin.map_or(filling.span, |origin| origin.span(start, text.len()));
                let value = self.named_value(name, span);
                let reading = &mut *filling.reading;
                reading.push(value, Some(name), None);
                let arg = reading.args.len() - 1;
                filling.known.insert(name, arg);
                Some(arg)
            }
        }
    }

    /// What a name that stands alone means here.
    pub(super) fn named_value(&mut self, name: Name, span: Span) -> ExprId {
        if let Some(local) = self.lookup(name, span) {
            return self.push(ExprKind::Local(local), span);
        }
        let path = Path::single(name, span, self.scope);
        self.push(ExprKind::Path(Box::new(path)), span)
    }

    /// Where each byte of a literal's text stands in the file; `None` when the literal stands elsewhere.
    fn origin(&self, written: &syn::Expr, text: &str, span: Span) -> Option<Origin> {
        let mut written = written;
        while let syn::Expr::Group(group) = written {
            written = &group.expr;
        }
        let syn::Expr::Lit(lit) = written else {
            return None;
        };
        let syn::Lit::Str(literal) = &lit.lit else {
            return None;
        };
        let source = literal.token().to_string();
        // What came out of a macro does not stand where its place says.
        if self.macros.wrote(span) || source.len() != span.range().len() {
            return None;
        }
        Origin::new(&source, text, span.start as usize)
    }
}
