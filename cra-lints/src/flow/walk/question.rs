//! Calls that answer a question: what the answer says about what they look at.

use std::sync::Arc;

use super::condition::{is_chosen_outside, wrapped};
use super::{FunctionKey, Walk, hosts};
use crate::flow::groups::{size_sinks, text_sinks};
use crate::flow::kinds::{SinkKind, SourceKind};
use crate::flow::known::{Condition, Known, Refinement};
use crate::flow::taint::{Origin, Sinks};
use crate::flow::value::Value;
use crate::flow::words::{names_check, says_bad, says_good};
use crate::model::syntax::{BinaryOp, ExprId, ExprKind};
use crate::model::values::Value as Constant;

impl Walk<'_, '_> {
    /// What a function of the workspace may have refused that is named for it, as far as it is not understood what it does:
    /// `safe_join(&folder, &name)?`, `if !scope.is_allowed(&path)`.
    pub(super) fn looked_at_by(
        &self,
        items: &[FunctionKey],
        exprs: &[ExprId],
        at: ExprId,
        value: Value,
    ) -> Value {
        let program = &self.analysis.program;
        let function = items
            .first()
            .and_then(|item| program.by_item.get(item))
            .map(|index| &program.functions[*index]);
        let known = match value.what() {
            Known::Nothing => Condition::default(),
            Known::Condition(known) => (**known).clone(),
            _ => return value,
        };
        let Some(function) = function else {
            return value;
        };
        let name = function.item.name.as_str();
        let ty = self.ty(at);
        let answers = ty.is("bool") || ty.is("std::result::Result") || ty.is("std::option::Option");
        if !answers || !names_check(name) {
            return value;
        }
        let own = usize::from(function.signature.has_self && exprs.len() > 1);
        let looked_at = exprs
            .iter()
            .skip(own)
            .filter_map(|expr| self.looked_at(*expr));
        let found: Vec<Refinement> = looked_at
            .map(|target| Refinement {
                target,
                kills: Sinks::LOOKED_AT,
            })
            .collect();
        let mut condition = known;
        match says_bad(name) {
            true => condition.when_false.extend(found),
            false => condition.when_true.extend(found),
        }
        // What such a function makes of it was looked at as well.
        let value = match ty.is("bool") {
            true => value,
            false => value.killed(Sinks::LOOKED_AT),
        };
        value.with_known(Known::Condition(Arc::new(condition)))
    }

    /// What a call that gives a truth value says about what it looks at.
    pub(super) fn test(
        &self,
        method: &str,
        receiver: Option<ExprId>,
        args: &[ExprId],
        held: &[Value],
    ) -> Option<Condition> {
        let mut out = Condition::default();
        let kill = |target, kills| vec![Refinement { target, kills }];
        let receiver_value = held.first();
        match method {
            // `ALLOWED.contains(&name)`: the list is ours.
            "contains" | "contains_key" | "binary_search" => {
                let list = receiver_value?;
                if method == "contains"
                    && let Some(refused) = self.refused_by(*args.first()?)
                {
                    // `text.contains(|c| !c.is_alphanumeric())`
                    out.when_false = kill(self.looked_at(receiver?)?, refused);
                    return Some(out);
                }
                if is_chosen_outside(list) {
                    let target = self.looked_at(receiver?)?;
                    let kills = self.without_these(*args.first()?);
                    out.when_false = kill(target, kills);
                    return Some(out);
                }
                // A range of numbers.
                let range = self.is_range(receiver?);
                if self.is_open_range(receiver?) {
                    out.when_false = kill(self.looked_at(*args.first()?)?, size_sinks());
                    return Some(out);
                }
                let asked = *args.first()?;
                if let Some((_, part)) = self.method_behind(asked)
                    && hosts::ADDRESS_PARTS.contains(&part)
                {
                    // `HOSTS.contains(&url.host_str().unwrap_or(""))`
                    out.when_true.extend(self.true_of_asked(asked, Sinks::ALL));
                } else if let Some(target) = self.looked_at(asked) {
                    let kills = if range { size_sinks() } else { Sinks::ALL };
                    out.when_true = kill(target, kills);
                } else if let Some(target) = self.looked_at(receiver?) {
                    // `text.contains('/')`: where it does not, it is one name.
                    let kills = self.without_these(*args.first()?);
                    if kills != Sinks::NONE {
                        out.when_false = kill(target, kills);
                    }
                }
            }
            "starts_with" | "strip_prefix" => {
                let path = receiver?;
                let target = self.looked_at(path)?;
                let value = receiver_value?;
                let prefix = held.get(1)?;
                if is_chosen_outside(prefix) {
                    return None;
                }
                let mut kills = Sinks::NONE;
                if is_resolved(value) && !self.ends_in_a_name(path, prefix) {
                    kills = kills.with(Sinks::of(&[
                        SinkKind::Path,
                        SinkKind::ArchivePath,
                        SinkKind::ExecutedFile,
                        SinkKind::Library,
                    ]));
                }
                if let Some(Constant::Str(text)) = prefix.constant()
                    && super::concat::decides_host(text)
                {
                    kills = kills.with(Sinks::of(&[SinkKind::Url, SinkKind::Redirect]));
                }
                if super::concat::known_text(prefix).is_none() {
                    // A beginning that the program was set up with says where it leads.
                    kills = kills.with(Sinks::of(&[SinkKind::Redirect]));
                }
                let text = match prefix.constant() {
                    Some(Constant::Str(text)) => text.as_str(),
                    _ => "",
                };
                let without = match text {
                    "-" => Sinks::of(&[SinkKind::Argument]),
                    "/" => Sinks::RELATIVE,
                    "//" => Sinks::ONE_SLASH,
                    _ => Sinks::NONE,
                };
                if text == "/" {
                    kills = kills.with(Sinks::SLASH_FIRST);
                }
                if !text.is_empty() && !text.starts_with('-') {
                    // What begins like this is no option.
                    kills = kills.with(Sinks::of(&[SinkKind::Argument]));
                }
                if kills != Sinks::NONE {
                    out.when_true = kill(target.clone(), kills);
                }
                if without != Sinks::NONE {
                    out.when_false = kill(target, without);
                }
                if out.when_true.is_empty() && out.when_false.is_empty() {
                    return None;
                }
            }
            // `host.ends_with(".example.com")`
            "ends_with" => {
                let text = held.get(1)?.constant()?;
                if !matches!(text, Constant::Str(text) if text.starts_with('.') && text.len() > 2) {
                    return None;
                }
                out.when_true = kill(self.looked_at(receiver?)?, Sinks::of(&[SinkKind::Url]));
            }
            "is_empty" => {
                let there = Sinks::of(&[SinkKind::Panic]);
                out.when_false = kill(self.looked_at(receiver?)?, there);
            }
            "is_string" | "is_number" | "is_u64" | "is_i64" | "is_f64" | "is_boolean"
            | "is_array" | "is_object" | "is_text" | "is_binary" | "is_str"
                if args.is_empty() =>
            {
                let there = Sinks::of(&[SinkKind::Panic]);
                out.when_true = kill(self.looked_at(receiver?)?, there);
            }
            // A byte of which this holds is one of 128.
            "is_ascii"
            | "is_ascii_digit"
            | "is_ascii_alphabetic"
            | "is_ascii_alphanumeric"
            | "is_ascii_lowercase"
            | "is_ascii_uppercase"
            | "is_ascii_hexdigit"
                if args.is_empty() && self.ty(receiver?).is_scalar() =>
            {
                let kills = Sinks::of(&[SinkKind::Index, SinkKind::Bound, SinkKind::Arithmetic]);
                out.when_true = kill(self.looked_at(receiver?)?, kills);
            }
            "is_absolute" | "has_root" => {
                out.when_false = kill(self.looked_at(receiver?)?, Sinks::RELATIVE);
            }
            "is_relative" => {
                out.when_true = kill(self.looked_at(receiver?)?, Sinks::RELATIVE);
            }
            // `text.chars().all(char::is_alphanumeric)`
            "all" => {
                let (subject, asked) = self.every_character(receiver?, *args.first()?)?;
                let target = self.looked_at(subject)?;
                if asked {
                    out.when_true = kill(target, self.made_of(*args.first()?));
                }
            }
            "any" => {
                // `!text.chars().any(char::is_control)`
                if self.asks_control(*args.first()?) == Some(true)
                    && let ExprKind::MethodCall {
                        receiver: text,
                        method: chars,
                        ..
                    } = &self.view.expr(receiver?).kind
                    && matches!(chars.as_str(), "chars" | "bytes" | "iter")
                {
                    let kills = Sinks::of(&[SinkKind::Log, SinkKind::Header]);
                    out.when_false = kill(self.looked_at(*text)?, kills);
                    return Some(out);
                }
                // `!path.split('/').any(|part| part == ".." || part.is_empty())`
                let refused = self.refused_parts(*args.first()?);
                if refused != Sinks::NONE
                    && let ExprKind::MethodCall {
                        receiver: text,
                        method: parts,
                        ..
                    } = &self.view.expr(receiver?).kind
                    && matches!(parts.as_str(), "split" | "components" | "iter")
                {
                    out.when_false = kill(self.looked_at(*text)?, refused);
                    return Some(self.with_hosts(out));
                }
                // `!["..", "/"].iter().any(|bad| text.contains(bad))`
                if let Some((text, kills)) = self.has_one_of(*args.first()?) {
                    out.when_false = kill(self.looked_at(text)?, kills);
                    return Some(out);
                }
                // `!text.chars().any(|c| !c.is_alphanumeric())`
                let (subject, asked) = self.every_character(receiver?, *args.first()?)?;
                let target = self.looked_at(subject)?;
                if !asked {
                    out.when_false = kill(target, self.made_of(*args.first()?));
                }
            }
            "is_match" | "is_full_match" => {
                let pattern = receiver_value?;
                if is_chosen_outside(pattern) {
                    return None;
                }
                let target = self.looked_at(*args.first()?)?;
                out = super::pattern::question(pattern, &target).unwrap_or(Condition {
                    when_true: kill(target, text_sinks()),
                    when_false: Vec::new(),
                });
            }
            "is_ok" | "is_some" | "is_err" | "is_none" | "is_some_and" | "is_ok_and" => {
                // `text.strip_prefix("https://own.example/").is_none()`
                if let Some(Known::Condition(said)) = receiver_value.map(Value::what) {
                    return Some(match method {
                        "is_err" | "is_none" => (*super::fits::turned(said)).clone(),
                        _ => (**said).clone(),
                    });
                }
                let there = Sinks::of(&[SinkKind::Panic]);
                let refinement = match &self.view.expr(receiver?).kind {
                    // `text.parse::<u32>().is_ok()`
                    ExprKind::MethodCall {
                        receiver: inner,
                        method: parse,
                        ..
                    } if *parse == "parse" => {
                        if !self.analysis.is_barrier(wrapped(self.ty(receiver?))) {
                            return None;
                        }
                        kill(self.looked_at(*inner)?, text_sinks().with(there))
                    }
                    _ => kill(self.looked_at(receiver?)?, there),
                };
                if !matches!(method, "is_err" | "is_none") {
                    out.when_true = refinement;
                } else {
                    out.when_false = refinement;
                }
            }
            "lt" | "le" | "gt" | "ge" => {
                let (left, right) = match receiver {
                    Some(receiver) => (receiver, *args.first()?),
                    None => (*args.first()?, *args.get(1)?),
                };
                let op = match method {
                    "lt" | "le" => BinaryOp::Lt,
                    _ => BinaryOp::Gt,
                };
                out = self.order(op, left, right, held.first()?, held.get(1)?);
            }
            "eq" | "eq_ignore_ascii_case" => {
                let (left, right) = match receiver {
                    Some(receiver) => (receiver, *args.first()?),
                    None => (*args.first()?, *args.get(1)?),
                };
                let mut equal = Vec::new();
                self.equality(left, held.get(1)?, right, &mut equal);
                self.equality(right, held.first()?, left, &mut equal);
                out.when_true = equal;
            }
            _ => {
                let asks = says_good(method);
                let refuses = says_bad(method);
                if !asks && !refuses {
                    return None;
                }
                let subjects = receiver
                    .filter(|_| args.is_empty())
                    .into_iter()
                    .chain(args.iter().copied());
                let refinements: Vec<Refinement> = subjects
                    .filter_map(|subject| self.looked_at(subject))
                    .map(|target| Refinement {
                        target,
                        kills: Sinks::ALL,
                    })
                    .collect();
                if asks {
                    out.when_true = refinements;
                } else {
                    out.when_false = refinements;
                }
            }
        }
        Some(self.with_hosts(out))
    }

    /// `Uuid::parse_str(&text)?`: a text that can be read as something without text of its own.
    pub(super) fn read_as(
        &self,
        id: ExprId,
        method: &str,
        receiver: Option<ExprId>,
        args: &[ExprId],
    ) -> Option<Condition> {
        let text = match (method, receiver, args) {
            ("parse", Some(text), []) => text,
            ("parse_str" | "from_str" | "try_parse", None, [text]) => *text,
            ("parse_str" | "from_str" | "try_parse", Some(text), []) => text,
            _ => return None,
        };
        if !self.analysis.is_barrier(wrapped(self.ty(id))) {
            return None;
        }
        let target = self.looked_at(text)?;
        Some(Condition {
            when_true: vec![Refinement {
                target,
                kills: text_sinks().with(Sinks::of(&[SinkKind::Panic])),
            }],
            when_false: Vec::new(),
        })
    }

    /// Whether the beginning of a text is compared with a folder without the `/` behind it: `/srv/data-of-others` begins
    /// with `/srv/data` too. Paths are compared part by part.
    fn ends_in_a_name(&self, compared: ExprId, prefix: &Value) -> bool {
        let ty = self.ty(compared).peel_refs();
        let text = ty.is("str")
            || ty.is("std::string::String")
            || ty.is("std::borrow::Cow") && ty.args().iter().any(|inner| inner.is("str"));
        text && matches!(prefix.constant(), Some(Constant::Str(folder))
            if folder.len() > 1 && !folder.ends_with(['/', '\\', '.', '-', '_']))
    }

    pub(super) fn is_range(&self, id: ExprId) -> bool {
        matches!(self.view.expr(id).kind, ExprKind::Range(..))
    }

    /// Whether a range of numbers has no end: what does not lie in it is small.
    fn is_open_range(&self, id: ExprId) -> bool {
        matches!(self.view.expr(id).kind, ExprKind::Range(_, None))
    }
}

/// Whether links and `..` were resolved in a path.
pub(super) fn is_resolved(path: &Value) -> bool {
    let resolved = Origin::Source(SourceKind::CanonicalPath);
    path.all_taints()
        .iter()
        .any(|taint| taint.origin == resolved)
}
