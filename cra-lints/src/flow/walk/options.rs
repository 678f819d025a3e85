//! Words that a program is started with: which is the value of the option before it, and which a shell elsewhere runs.

use super::Walk;
use super::call::Given;
use crate::flow::api::{Api, Port};
use crate::flow::kinds::{SinkKind, SourceKind};
use crate::flow::known::Known;
use crate::flow::taint::Origin;
use crate::flow::value::Value;
use crate::model::name::Name;
use crate::model::syntax::{ExprId, Piece};
use crate::model::values::Value as Constant;

/// Words of long options that take no value, so that what follows is a word of its own.
const SWITCHES: &[&str] = &[
    "all",
    "amend",
    "app",
    "archive",
    "background",
    "bare",
    "batch",
    "cached",
    "check",
    "clean",
    "color",
    "compressed",
    "console",
    "debug",
    "delete",
    "detach",
    "dev",
    "dry-run",
    "edit",
    "end-of-options",
    "fail",
    "fix",
    "follow",
    "force",
    "foreground",
    "fullscreen",
    "global",
    "hard",
    "headless",
    "help",
    "hidden",
    "init",
    "insecure",
    "interactive",
    "json",
    "list",
    "local",
    "location",
    "lock",
    "locked",
    "long",
    "mirror",
    "offline",
    "porcelain",
    "print",
    "privileged",
    "prune",
    "purge",
    "quiet",
    "raw",
    "rebuild",
    "recursive",
    "release",
    "reload",
    "rm",
    "save",
    "save-dev",
    "shallow-submodules",
    "short",
    "show",
    "show-error",
    "silent",
    "single-branch",
    "skip",
    "soft",
    "staged",
    "stdin",
    "strict",
    "sudo",
    "system",
    "tty",
    "update",
    "upgrade",
    "user",
    "verbose",
    "version",
    "wait",
    "workspace",
    "yes",
];

/// Short options that take a value wherever they are known.
const SHORT_WITH_VALUE: &[&str] = &["-o", "-C", "-m"];

/// The letters of the options of `ssh` that take a value.
const OF_SSH: &str = "bcDEeFIiJLlmOopQRSWw";

impl Walk<'_, '_> {
    /// What a word says of those that follow it.
    pub(super) fn said_by_word(&self, api: &Api, given: &Given) -> Option<SourceKind> {
        let passes = |sink: &crate::flow::api::Sink| {
            sink.kind == SinkKind::Argument && sink.at == Port::Arg(0)
        };
        if !api.sinks.iter().any(passes) {
            return None;
        }
        let is = |kind: SourceKind| is_marked(&given.receiver, kind);
        if is(SourceKind::RemoteHost) || is(SourceKind::OptionValue) {
            return None;
        }
        if is(SourceKind::Shell) && is(SourceKind::ScriptFlag) {
            // Behind a script stand its own arguments.
            return Some(SourceKind::OptionsEnd);
        }
        let remote = is(SourceKind::RemoteShell);
        let word = given.args.first()?;
        match word.constant() {
            Some(Constant::Str(word)) if word.starts_with('-') => {
                let value = match remote {
                    true => word.len() == 2 && OF_SSH.contains(&word[1..]),
                    false => takes_value(word),
                };
                let ended = is(SourceKind::OptionsEnd) || word == "--";
                (value && !ended).then_some(SourceKind::OptionValue)
            }
            // The first word of `ssh` that is no option says where the others are run.
            _ => remote.then_some(SourceKind::RemoteHost),
        }
    }

    /// `cmd!("sh", "-c", script)`, `cmd("sh", ["-c", script])`: as if each word were passed by a call of its own.
    pub(super) fn started(&mut self, id: ExprId, name: Name, words: &[Value]) {
        let row = |path: &str| self.analysis.declared.api(Name::new(path));
        let rows = (
            row("std::process::Command::new"),
            row("std::process::Command::arg"),
        );
        let ((Some(new), Some(arg)), [program, words @ ..]) = (rows, words) else {
            return;
        };
        let given = Given::new(Value::NONE, vec![program.clone()]);
        let mut command = self.by_row(id, new, name, &given, None, &[]);
        for word in words {
            let given = Given::new(command, vec![word.clone()]);
            command = self.by_row(id, arg, name, &given, None, &[]);
        }
    }

    /// A command that is written as a text with values in it, each of which stays in its word: `{tool} --quiet '{a} b'`.
    pub(super) fn started_by_text(
        &mut self,
        id: ExprId,
        name: Name,
        pieces: &[Piece],
        values: &[Value],
    ) {
        let mut words: Vec<Vec<Value>> = vec![Vec::new()];
        let mut quoted = false;
        for piece in pieces {
            let value = match piece {
                Piece::Text(text) => {
                    // Only what stands outside of quotes is taken apart.
                    for (at, part) in text.split('\'').enumerate() {
                        quoted ^= at > 0;
                        let mut parts = match quoted {
                            true => vec![part],
                            false => part.split(char::is_whitespace).collect(),
                        };
                        let first = parts.remove(0);
                        let rest = parts.into_iter().map(|part| vec![text_value(part)]);
                        if let Some(word) = words.last_mut() {
                            word.push(text_value(first));
                        }
                        words.extend(rest);
                    }
                    continue;
                }
                Piece::Arg { arg, .. } => values.get(*arg).cloned().unwrap_or_default(),
            };
            if let Some(word) = words.last_mut() {
                word.push(value);
            }
        }
        let written = |value: &Value| value.constant() != Some(&Constant::Str(String::new()));
        for word in &mut words {
            word.retain(written);
        }
        words.retain(|word| !word.is_empty());
        let words: Vec<Value> = words.iter().map(|parts| self.concat(parts)).collect();
        self.started(id, name, &words);
    }

    /// A call that names the program and a list of arguments, where the list is written there.
    pub(super) fn started_by_list(
        &mut self,
        id: ExprId,
        api: Option<&'static Api>,
        name: Name,
        args: &[ExprId],
    ) -> bool {
        let (Some(api), [program, list]) = (api, args) else {
            return false;
        };
        let takes = |kind, at| {
            let mut sinks = api.sinks.iter();
            sinks.any(|sink| sink.kind == kind && sink.at == Port::Arg(at))
        };
        if !takes(SinkKind::Command, 0) || !takes(SinkKind::Argument, 1) {
            return false;
        }
        let mut words = self.elements_here(*list);
        if words.is_empty() || words == [*list] {
            return false;
        }
        words.insert(0, *program);
        self.analysis.seen(api);
        let words: Vec<Value> = words.into_iter().map(|word| self.eval(word)).collect();
        self.started(id, name, &words);
        true
    }
}

fn text_value(text: &str) -> Value {
    Value::known(Known::Constant(Constant::Str(text.to_owned())))
}

/// Whether the word behind a constant option is its value.
fn takes_value(word: &str) -> bool {
    match word.strip_prefix("--") {
        Some(long) => {
            let switch = SWITCHES.contains(&long)
                || [
                    "no-", "with-", "without-", "enable-", "disable-", "ignore-", "allow-",
                    "skip-", "dry",
                ]
                .iter()
                .any(|start| long.starts_with(start));
            !long.is_empty() && !long.contains('=') && !switch
        }
        None => SHORT_WITH_VALUE.contains(&word),
    }
}

/// Whether a command carries a mark.
pub(super) fn is_marked(command: &Value, kind: SourceKind) -> bool {
    let taints = command.all_taints();
    taints
        .iter()
        .any(|taint| taint.origin == Origin::Source(kind))
}
