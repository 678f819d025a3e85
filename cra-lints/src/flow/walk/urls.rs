//! Addresses that are put together part by part: what a part holds is sent where the whole is, until the part is written
//! anew.

use super::Walk;
use super::call::Given;
use super::row::harmless;
use crate::flow::kinds::SinkKind;
use crate::flow::known::Known;
use crate::flow::taint::Sinks;
use crate::flow::value::Value;
use crate::model::name::Name;
use crate::model::syntax::ExprId;
use crate::model::values::Value as Constant;

/// The part of an address that a method lends for change.
pub(super) fn part_lent(method: &str) -> Option<&'static str> {
    match method {
        "query_pairs_mut" => Some("?query"),
        "path_segments_mut" => Some("?path"),
        _ => None,
    }
}

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
    /// What a method changes of an address, or of a part of one.
    pub(super) fn address_changed(
        &mut self,
        paths: &[Name],
        name: Name,
        receiver: Option<ExprId>,
        given: &Given,
    ) {
        let Some(receiver) = receiver else {
            return;
        };
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
                    let held = held.with_known(Known::Beginning(text.into()));
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
