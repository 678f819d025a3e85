//! Addresses that are put together part by part: what a part holds is sent where the whole is, until the part is written
//! anew.

use super::Walk;
use super::address::is_plain_address;
use super::call::{Given, last};
use super::row::harmless;
use crate::flow::api::Port;
use crate::flow::kinds::SinkKind;
use crate::flow::known::{self, Known};
use crate::flow::path::Path;
use crate::flow::summary::Hit;
use crate::flow::taint::{Origin, Sinks};
use crate::flow::value::Value;
use crate::model::infer::Callee;
use crate::model::name::Name;
use crate::model::place::Place;
use crate::model::syntax::{BinaryOp, ExprId, ExprKind, Piece};
use crate::model::values::Value as Constant;

/// The part of a request that its body is.
const BODY: &str = "?body";

/// The part of a request that its headers are.
pub(super) const HEADERS: &str = "?headers";

/// Whether a method of a part that is lent gives it back.
pub(super) fn keeps_part(method: &str) -> bool {
    matches!(
        method,
        "append_pair"
            | "append_key_only"
            | "extend_pairs"
            | "extend"
            | "push"
            | "pop"
            | "pop_if_empty"
            | "clear"
            | "map_err"
    )
}

/// Whether this is a part of an address.
pub(super) fn is_part(path: &[Name]) -> bool {
    path.last()
        .is_some_and(|last| last.as_str().starts_with('?'))
}

impl Walk<'_, '_> {
    /// The part of an address, or of a request that goes to one, that a method lends for change.
    pub(super) fn part_lent(&self, receiver: ExprId, method: Name) -> Option<&'static str> {
        match method.as_str() {
            "query_pairs_mut" => Some("?query"),
            "path_segments_mut" => Some("?path"),
            "body_mut" if self.is_sent_request(receiver) => Some(BODY),
            "headers_mut" if self.ty(receiver).peel_refs().is("http::Request") => Some(HEADERS),
            _ => None,
        }
    }

    /// A request whose address is a sink: what is in its headers is sent with it, and decides nothing about where.
    pub(super) fn sent_in_headers(&mut self, place: Place, callee: Name, request: &Value) -> Value {
        let headers = Name::new(HEADERS);
        let mut fields = request.fields().iter();
        let Some((_, held)) = fields.find(|(name, _)| *name == headers) else {
            return request.clone();
        };
        let address = request.with_field(&[headers], Value::NONE);
        let plain = super::concat::known_text(request)
            .is_some_and(|(text, _)| super::address::is_plain(&text));
        if plain {
            self.sink(SinkKind::SentPlain, place, callee, held);
        }
        address
    }

    /// What a method changes of an address, or of a part of one.
    pub(super) fn address_changed(
        &mut self,
        paths: &[Name],
        name: Name,
        (receiver, args): (Option<ExprId>, &[ExprId]),
        given: &Given,
    ) {
        let Some(receiver) = receiver else {
            return;
        };
        // `copy.set_password(address.password())`: what an address held already is no secret that becomes part of one.
        if let [arg] = args
            && let ExprKind::MethodCall { method, .. } = &self.view.expr(*arg).kind
            && *method == "password"
        {
            return;
        }
        let part = match name.as_str() {
            "set_query" => "?query",
            "set_path" => "?path",
            "set_fragment" => "?fragment",
            "set_username" => "?user",
            "set_password" => "?password",
            "set_scheme" | "clear" => "",
            _ => return,
        };
        let of_url = |path: &Name| path.as_str().starts_with("url::Url::");
        if !paths.iter().any(of_url) && !self.ty(receiver).is("url::Url") && name != "clear" {
            return;
        }
        let Some((mut target, weak)) = self.target(receiver) else {
            return;
        };
        match (name.as_str(), given.args.first()) {
            ("clear", None) if is_part(&target.path) => {
                self.state.write(&target, Value::NONE, weak);
            }
            ("set_scheme", Some(scheme)) => {
                let held = self.state.at(&target);
                let text = super::concat::known_text(&held);
                if let (Some((text, _)), Some(Constant::Str(scheme))) = (text, scheme.constant())
                    && let Some((_, rest)) = text.split_once("://")
                {
                    let text = format!("{scheme}://{rest}");
                    let held = held
                        .filtered(&|taint| !is_plain_address(taint))
                        .with_known(Known::Beginning(text.into()));
                    self.state.write(&target, held, weak);
                }
            }
            (_, Some(value)) if !part.is_empty() => {
                // Behind the host nothing changes where an address leads.
                let behind = Sinks::of(&[SinkKind::Url, SinkKind::Redirect]);
                let value = harmless(&value.flattened().without_known(), behind);
                target.path.push(Name::new(part));
                self.state.write(&target, value, weak);
            }
            _ => {}
        }
    }

    /// What is sent to an address that is a parameter: whether everybody on the way can read it is for the callers to say.
    pub(super) fn sent_where(
        &mut self,
        receiver: Option<ExprId>,
        place: Place,
        callee: Name,
        value: &Value,
    ) {
        let Some(to) = receiver.and_then(|receiver| self.address_parameter(receiver, 0)) else {
            return;
        };
        self.tell_where(SinkKind::SentBody, to, place, callee, value);
    }

    /// What is written to something that is a parameter: whether it is a connection or a terminal is for the callers to
    /// say.
    pub(super) fn written_where(
        &mut self,
        receiver: ExprId,
        place: Place,
        callee: Name,
        value: &Value,
    ) {
        let text = ["std::fmt::Formatter", "std::string::String"];
        let ty = self.ty(receiver).peel_refs();
        if text.iter().any(|path| ty.is(path)) {
            return;
        }
        if let Some(to) = self.parameter_behind(receiver) {
            self.tell_where(SinkKind::Written, to, place, callee, value);
        }
    }

    fn tell_where(
        &mut self,
        sink: SinkKind,
        to: (u16, Path),
        place: Place,
        callee: Name,
        value: &Value,
    ) {
        let wanted = [SinkKind::SentPlain, SinkKind::Print];
        if !wanted.iter().any(|sink| self.analysis.wanted.has(*sink)) {
            return;
        }
        for taint in value.all_taints() {
            let of_caller = matches!(taint.origin, Origin::Param(..) | Origin::Sensitive(_));
            if of_caller && !taint.is_harmless_for(SinkKind::SentPlain) {
                let hit = Hit {
                    sink,
                    place,
                    callee,
                    taint,
                    known: Known::Nothing,
                    conditional: self.conditions > 0,
                    to: Some(to),
                };
                self.told.add(hit);
            }
        }
    }

    /// The part of a parameter that a request goes to, found along the calls that make the request.
    fn address_parameter(&self, request: ExprId, depth: u32) -> Option<(u16, Path)> {
        const FAR: u32 = 12;
        if depth > FAR {
            return None;
        }
        match &self.view.expr(request).kind {
            ExprKind::Local(local) => {
                let init = self.view.body.local(*local).init?;
                self.address_parameter(init, depth + 1)
            }
            ExprKind::Try(inner)
            | ExprKind::Await(inner)
            | ExprKind::Ref { operand: inner, .. } => self.address_parameter(*inner, depth + 1),
            ExprKind::MethodCall {
                receiver,
                method,
                args,
                ..
            } => {
                let paths = match self.types.callee(request) {
                    Some(Callee::Foreign(paths)) => &**paths,
                    _ => return None,
                };
                match self.address_in(paths, *method, Some(*receiver), args) {
                    Some(address) => self.parameter_behind(address),
                    None => self.address_parameter(*receiver, depth + 1),
                }
            }
            ExprKind::Call { callee, args } => {
                let found = self
                    .types
                    .callee(request)
                    .or_else(|| self.types.callee(*callee));
                let Some(Callee::Foreign(paths)) = found else {
                    return None;
                };
                let name = Name::new(paths.first().map_or("", |path| last(path.as_str())));
                self.parameter_behind(self.address_in(paths, name, None, args)?)
            }
            _ => None,
        }
    }

    /// The argument of a call that is an address.
    fn address_in(
        &self,
        paths: &[Name],
        name: Name,
        receiver: Option<ExprId>,
        args: &[ExprId],
    ) -> Option<ExprId> {
        let api = self.row(paths, name, receiver)?;
        let mut sinks = api.sinks.iter();
        let Port::Arg(at) = sinks.find(|sink| sink.kind == SinkKind::Url)?.at else {
            return None;
        };
        args.get(at as usize).copied()
    }

    /// The part of a parameter that the text begins with which a method of the workspace gives.
    fn begins_with(&self, call: ExprId) -> Option<(u16, Path)> {
        let Some(Callee::Own(_, items)) = self.types.callee(call) else {
            return None;
        };
        let [item] = &**items else {
            return None;
        };
        let function = *self.analysis.program.by_item.get(item)?;
        match self.analysis.summary(function, self.group)?.ret.what() {
            Known::Pieces(pieces) => match pieces.first()? {
                known::Piece::Param(index, path) => Some((*index, *path)),
                known::Piece::Text(_) => None,
            },
            _ => None,
        }
    }

    /// The part of a parameter that an expression is.
    fn parameter_behind(&self, id: ExprId) -> Option<(u16, Path)> {
        match &self.view.expr(id).kind {
            // `format!("{}/list", self.base)`
            ExprKind::Macro(call) => {
                let format = call.format.as_ref()?;
                return match format.pieces.first()? {
                    Piece::Arg { arg, .. } => self.parameter_behind(*call.args.get(*arg)?),
                    Piece::Text(_) => None,
                };
            }
            ExprKind::Binary(BinaryOp::Add, left, _) => return self.parameter_behind(*left),
            ExprKind::Ref { operand, .. } => return self.parameter_behind(*operand),
            // `self.endpoint("list")`, which puts an address together from a part of `self`.
            ExprKind::MethodCall { receiver, .. } => {
                if let Some((index, path)) = self.begins_with(id) {
                    let given = match (index, &self.view.expr(id).kind) {
                        (0, _) => *receiver,
                        (at, ExprKind::MethodCall { args, .. }) => *args.get(at as usize - 1)?,
                        _ => return None,
                    };
                    let (index, behind) = self.parameter_behind(given)?;
                    let parts = path.names().iter();
                    return Some((index, parts.fold(behind, |path, part| path.with(*part))));
                }
            }
            _ => {}
        }
        let target = self.looked_at(id)?;
        let mut given = self.parameter_locals().into_iter();
        if let Some((index, _)) = given.find(|(_, local)| *local == target.local) {
            let parts = target.path.iter();
            return Some((
                index,
                parts.fold(Path::root(), |path, part| path.with(*part)),
            ));
        }
        let held = self.state.at(&target);
        // `let url = format!("{}/list", self.base);`
        if let Known::Pieces(pieces) = held.what()
            && let Some(known::Piece::Param(index, path)) = pieces.first()
        {
            return Some((*index, *path));
        }
        match held.own_taints() {
            [taint] if taint.whole => match taint.origin {
                Origin::Param(index, path) => Some((index, path)),
                _ => None,
            },
            _ => None,
        }
    }

    /// What is made from the text of an address begins as that does.
    pub(super) fn address_made(
        &self,
        id: ExprId,
        paths: &[Name],
        name: Name,
        given: &Given,
        value: Value,
    ) -> Value {
        let ty = super::condition::wrapped(self.ty(id));
        let made = ty
            .path()
            .is_some_and(|path| matches!(path.as_str(), "url::Url" | "http::Uri"))
            || paths.iter().any(|path| *path == "url::Url::parse");
        let text = match (name.as_str(), given.args.first()) {
            ("parse", None) => Some(&given.receiver),
            ("parse" | "from_str" | "from_static" | "try_from" | "parse_with_params", text) => text,
            _ => None,
        };
        match text.filter(|_| made).and_then(super::concat::known_text) {
            Some((text, _)) => value.with_known(Known::Beginning(text.into())),
            None => value,
        }
    }
}
