//! What a lint sees of a value that reached a place: where it came from, how, and what is known of it.

use super::kinds::{SensitiveKind, SinkKind, SourceKind};
use super::known::Known;
use super::summary::Hit;
use super::taint::{ONE_OF_SEVERAL, Origin, Sinks};
use super::walk::concat::writes_to_database;
use super::walk::written::is_zeroes;
use super::ways_in::function_at;
use crate::model::Model;
use crate::model::canonical::canonical;
use crate::model::place::Place;
use crate::model::syntax::{ExprId, ExprKind, ItemKind, Type};
use crate::model::ty::{Ty, TyKind};
use crate::model::values::Value as Constant;

/// A value that reached a place where a lint looks.
#[derive(Clone, Copy)]
pub struct Reached<'a> {
    /// The whole model.
    pub model: &'a Model<'a>,
    /// What reached what.
    pub hit: &'a Hit,
}

impl Reached<'_> {
    /// What is done with the value.
    pub fn sink(&self) -> SinkKind {
        self.hit.sink
    }

    /// Where: from the name of what is called to the end of the call.
    pub fn place(&self) -> Place {
        self.hit.place
    }

    /// Whether it says how long a slice or an owner is that is made of a pointer.
    pub fn is_raw_length(&self) -> bool {
        matches!(
            self.callee(),
            "from_raw_parts"
                | "from_raw_parts_mut"
                | "slice_from_raw_parts"
                | "slice_from_raw_parts_mut"
        )
    }

    /// What is called, as it is written there.
    pub fn callee(&self) -> &'static str {
        self.hit.callee.as_str()
    }

    /// The kind of source, when somebody outside may have chosen the value.
    pub fn untrusted(&self) -> Option<SourceKind> {
        self.source().filter(|kind| kind.is_untrusted())
    }

    /// The kind of source.
    pub fn source(&self) -> Option<SourceKind> {
        match self.hit.taint.origin {
            Origin::Source(kind) => Some(kind),
            _ => None,
        }
    }

    /// The kind of sensitive value.
    pub fn sensitive(&self) -> Option<SensitiveKind> {
        match self.hit.taint.origin {
            Origin::Sensitive(kind) => Some(kind),
            _ => None,
        }
    }

    /// Whether the value is written in the program.
    pub fn is_constant(&self) -> bool {
        self.hit.taint.origin == Origin::Constant
    }

    /// Where the value came from.
    pub fn site(&self) -> Place {
        self.hit.taint.site
    }

    /// Whether where the value came from it is called this, and no more.
    pub fn is_named(&self, name: &str) -> bool {
        let words = self.model.text(self.site());
        let words = words.strip_suffix("()").unwrap_or(words);
        let start = words.rfind(|c: char| !c.is_alphanumeric() && c != '_');
        words.get(start.map_or(0, |at| at + 1)..) == Some(name)
    }

    /// Whether the value is zeroes that a default begins with: they hold the place of what is put there later.
    pub fn is_placeholder(&self) -> bool {
        let item = self.model.item_around(self.site());
        item.ends_with("::default") && is_zeroes(self.model.text(self.site()))
    }

    /// Whether the function or constant that the value is written in is called by one of these words.
    pub fn is_from_one_called(&self, words: &[&str]) -> bool {
        let item = self.model.item_around(self.site());
        let name = item.rsplit("::").next().unwrap_or_default();
        let mut parts = name.split('_').map(str::to_ascii_lowercase);
        parts.any(|part| words.contains(&part.as_str()))
    }

    /// Whether the place is reached on a condition.
    pub fn is_conditional(&self) -> bool {
        self.hit.conditional
    }

    /// The constant text with which the value begins, and whether that is all of it.
    pub fn beginning(&self) -> Option<(&str, bool)> {
        match &self.hit.known {
            Known::Constant(Constant::Str(text)) => Some((text, true)),
            Known::Beginning(text) => Some((text, false)),
            _ => None,
        }
    }

    /// Whether the value stands in a statement that writes to a database.
    pub fn is_in_writing_statement(&self) -> bool {
        let marked = self.hit.taint.killed.both(Sinks::STATEMENT) != Sinks::NONE;
        marked
            || self
                .beginning()
                .is_some_and(|(text, _)| writes_to_database(text))
    }

    /// The way from where the value came from to the place, in order, both included.
    pub fn steps(&self) -> Vec<(Place, String)> {
        let mut out: Vec<(Place, String)> = super::taint::steps(&self.hit.taint.trail)
            .into_iter()
            .map(|step| (step.place, step.words.to_string()))
            .collect();
        if let Some((_, words)) = out.first_mut()
            && self.is_kind(words)
        {
            self.words().clone_into(words);
        }
        out.dedup();
        let end = match self.callee() {
            "" => "ends here".to_owned(),
            callee => format!("reaches `{callee}`"),
        };
        out.push((self.place(), end));
        out
    }

    /// Whether the way is so long that the finding is more a question than an answer: with every step it is less sure
    /// that it is the value itself that arrives, and most of all where it is not known which function is run.
    pub fn is_far(&self) -> bool {
        const FAR: usize = 5;
        const OF_SEVERAL: usize = 3;
        let steps = super::taint::steps(&self.hit.taint.trail);
        let weights = steps
            .iter()
            .map(|step| match step.words.ends_with(ONE_OF_SEVERAL) {
                true => OF_SEVERAL,
                false => 1,
            });
        weights.sum::<usize>() > FAR
    }

    /// Whether the value went through a function of which nothing is known.
    pub fn is_lossy(&self) -> bool {
        self.hit.taint.lossy
    }

    /// Whether what the value is called where it comes from is written at the place, too: as a name in the code, or in
    /// the braces of a text that is put together there.
    pub fn is_named_there(&self) -> bool {
        let site = self.model.text(self.site());
        // Of a parameter, what stands before its type.
        let site = site.split(": ").next().unwrap_or_default();
        let word = words(site).last().unwrap_or_default();
        // What a macro makes has many names, a constant is no secret of anybody, and a function that is called like a
        // secret may give what everybody knows: the public half of a key.
        let given = site.ends_with(')') && word != "expose_secret";
        let vague = given || site.contains('!') || !word.contains(char::is_lowercase);
        !vague && shows(self.model.text(self.place()), word)
    }

    /// Whether the value holds something sensitive only in one of several cases: a message that may be a login.
    pub fn is_one_case(&self) -> bool {
        self.sensitive().is_some() && self.hit.taint.lossy
    }

    /// Whether the place belongs to one of the libraries that are known to hash passwords slowly: what goes fast there is
    /// a step of that.
    pub fn is_in_password_hash(&self) -> bool {
        let file = self.model.file(self.place().file);
        let package = file
            .package
            .and_then(|at| self.model.snapshot.packages.get(at));
        package.is_some_and(|package| {
            let name = package.name.replace('-', "_");
            let mut known = super::table::APIS.iter();
            known.any(|api| api.row.file == "passwords" && api.krate() == name)
        })
    }

    /// Whether the function around the place is given the value with a request of a library, and gives back a request of
    /// another one: that is what a server was asked in another form, and nothing that is sent.
    pub fn is_in_converted_request(&self) -> bool {
        let Some((file, item)) = function_at(self.model, self.place()) else {
            return false;
        };
        let file = self.model.file(file);
        let Some(item) = file.tree.as_ref().map(|tree| tree.item(item)) else {
            return false;
        };
        let ItemKind::Fn(function) = &item.kind else {
            return false;
        };
        let path = |ty: &Type| self.model.type_path(file, ty).map(canonical);
        let is_request = |ty: &Type| path(ty).is_some_and(|path| path == *"http::Request");
        let inner = |ty: &Type| Some(is_request(ty.as_path()?.last().args.first()?));
        let is_asked = |ty: &Type| {
            let path = path(ty).filter(|path| self.model.item_at(*path).is_none());
            path.is_some_and(|path| names_a_request(path.as_str()))
        };
        let site = self.site();
        let given = (site.file == file.id && item.span.contains(site.span))
            || function.params.iter().any(|param| is_asked(&param.ty));
        let ret = function.ret.as_ref().filter(|_| given);
        ret.is_some_and(|ret| is_request(ret) || inner(ret) == Some(true))
    }

    /// Whether the place hands the value to a part of something of which only is known what it can do: `Box<dyn
    /// AsyncWrite>`. It may encrypt what is written to it, or not.
    pub fn is_handed_to_any(&self) -> bool {
        fn is_any(ty: Ty) -> bool {
            let ty = ty.peel_refs();
            match ty.kind() {
                TyKind::Bounds(_) => true,
                TyKind::Named(path, args) if *path == "std::boxed::Box" => {
                    args.first().is_some_and(|inner| is_any(*inner))
                }
                _ => false,
            }
        }
        let place = self.place();
        let function = function_at(self.model, place).and_then(|item| self.model.function(item));
        let Some((_, view)) = function else {
            return false;
        };
        let types = view.infer();
        let is_part = |id: ExprId| matches!(view.expr(id).kind, ExprKind::Field { .. });
        view.body.iter().any(|(_, expr)| {
            matches!(&expr.kind, ExprKind::MethodCall { receiver, .. }
                if expr.span.end == place.span.end
                    && expr.span.contains(place.span)
                    && is_part(*receiver)
                    && is_any(types.of(*receiver)))
        })
    }

    /// Whether somebody looked at the value, or at something else from the same place, in a way that is not understood here,
    /// and might have refused it.
    pub fn is_looked_at(&self) -> bool {
        self.hit.taint.killed.both(Sinks::LOOKED_AT) != Sinks::NONE
    }

    /// Whether a step says no more than the kind of what begins there.
    fn is_kind(&self, words: &str) -> bool {
        self.source().map(SourceKind::as_str) == Some(words)
            || self.sensitive().map(SensitiveKind::as_str) == Some(words)
    }

    /// What the value is, for a message.
    pub fn words(&self) -> &'static str {
        match self.hit.taint.origin {
            Origin::Source(kind) => match kind {
                SourceKind::Args => "a command-line argument",
                SourceKind::Environment => "an environment variable",
                SourceKind::Stdin => "standard input",
                SourceKind::File => "what a file holds",
                SourceKind::Network => "data from the network",
                SourceKind::Request => "data of a request",
                SourceKind::Response => "the answer of another server",
                SourceKind::Database => "data from a database",
                SourceKind::ArchiveEntry => "the name of an archive's entry",
                SourceKind::WeakRandom | SourceKind::SeededRandom => "a number that can be guessed",
                SourceKind::PredictableSeed => "a value that can be guessed",
                SourceKind::CookieWithoutSecure => "a cookie without `Secure`",
                SourceKind::CookieWithoutHttponly => "a cookie without `HttpOnly`",
                SourceKind::CookieWithoutSamesite => "a cookie without `SameSite`",
                SourceKind::WeakHasher => "a broken hash",
                SourceKind::FastHasher => "a fast hash",
                SourceKind::CanonicalPath => "a resolved path",
                SourceKind::PlainConnection => "an unencrypted connection",
                SourceKind::WrittenFile => "a file",
                SourceKind::Terminal => "the terminal",
                SourceKind::Shell
                | SourceKind::ScriptFlag
                | SourceKind::OptionsEnd
                | SourceKind::OptionValue
                | SourceKind::RemoteShell
                | SourceKind::RemoteHost => "a command",
                SourceKind::HtmlAnswer => "an HTML answer",
                SourceKind::PlainAddress => "an address without encryption",
            },
            Origin::Sensitive(kind) => match kind {
                SensitiveKind::Password => "a password",
                SensitiveKind::Key => "a key or token",
                SensitiveKind::Account => "the number of an account or card",
                SensitiveKind::Certificate => "a private certificate",
                SensitiveKind::PublicCertificate => "a certificate",
                SensitiveKind::Personal | SensitiveKind::Contact => "personal data",
            },
            Origin::Constant => "a value written in the program",
            Origin::Param(..) => "a parameter",
        }
    }
}

/// The words of a piece of code, one after the other.
fn words(code: &str) -> impl Iterator<Item = &str> {
    code.split(|c: char| !c.is_alphanumeric() && c != '_')
        .filter(|word| !word.is_empty())
}

/// Methods that give a value again.
const AS_IT_IS: &[&str] = &[
    "as_deref",
    "as_ref",
    "as_str",
    "clone",
    "expose_secret",
    "into",
    "to_owned",
    "to_string",
    "trim",
    "unwrap_or_default",
];

/// Whether a piece of code has a name, and not only for what a method makes of it: outside of its texts, or behind a
/// brace in one.
fn shows(code: &str, name: &str) -> bool {
    code.split('"').enumerate().any(|(at, part)| {
        if at % 2 == 1 {
            let mut shown = part
                .split('{')
                .skip(1)
                .filter_map(|after| after.strip_prefix(name));
            return shown.any(|rest| rest.starts_with(['}', ':']));
        }
        part.match_indices(name).any(|(start, _)| {
            let (before, after) = (&part[..start], &part[start + name.len()..]);
            let ends = |c: char| !c.is_alphanumeric() && c != '_';
            let whole = before.chars().next_back().is_none_or(ends)
                && after.chars().next().is_none_or(ends);
            let method = after
                .strip_prefix('.')
                .and_then(|after| words(after).next());
            // A method of that name may give what only has to do with it.
            let called = after.starts_with('(') && name != "expose_secret";
            whole && !called && method.is_none_or(|method| AS_IT_IS.contains(&method))
        })
    })
}

/// Whether the last word of a path says that it is a request, and it is not the one that all libraries share.
fn names_a_request(path: &str) -> bool {
    let last = path.rsplit("::").next().unwrap_or_default();
    last.contains("Request") && path != "http::Request"
}
