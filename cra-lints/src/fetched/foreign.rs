//! What functions of other crates do with downloads, files and paths.

use std::rc::Rc;

use super::call::Foreign;
use super::value::{Ids, Value};
use super::walk::Walk;
use super::{How, names};
use crate::flow::api::Port;
use crate::flow::deeds::{client, deed, deed_of};
use crate::model::name::Name;

/// What stands for the file of the program itself.
const OWN_FILE: &str = "@current_exe";

/// What stands for an answer of the machine itself, which brings in nothing.
const OF_MACHINE: &str = "@answer of this machine";

/// The downloads behind these addresses come from the machine itself.
const LOCAL: &[&str] = &["http://localhost", "http://127.0.0.1", "http://[::1]"];

impl Walk<'_> {
    pub(super) fn foreign(&mut self, mut call: Foreign<'_>) -> Value {
        let traits = [
            "AsyncReadExt",
            "AsyncWriteExt",
            "Digest",
            "Mac",
            "Read",
            "Signer",
            "Update",
            "Verifier",
            "Write",
        ];
        if call.receiver.is_none()
            && !call.args.is_empty()
            && call.is_in(&traits)
            && call.args.len() > 1
        {
            call.receiver = Some(call.args.remove(0));
        }
        let mut deed = deed(call.names);
        let library = call.receiver.as_ref().and_then(|(_, value)| value.library);
        if let (Some(library), None) = (library, deed.response) {
            deed = deed_of(library, call.name.as_str());
        }
        if let Some(port) = deed.response {
            return self.response(&call, port);
        }
        if let Some(at) = deed.loads
            && let Some(id) = call.arg(at).and_then(|code| self.open(&code.data))
        {
            self.report(call.place, How::Load, call.label(), Some(id));
        }
        if let Some(at) = deed.executes
            && let Some(file) = call.arg(at).cloned()
        {
            self.run(&file, call.place, call.label());
            return self.command(&file);
        }
        if let Some(out) = self.updater(&call) {
            return out;
        }
        if let Some(out) = self.program(&call) {
            return out;
        }
        if let Some(out) = self.checked(&call) {
            return out;
        }
        if let Some(out) = self.file(&call) {
            return out;
        }
        if let Some(out) = self.path(&call) {
            return out;
        }
        self.other(&call)
    }

    fn response(&mut self, call: &Foreign<'_>, port: Port) -> Value {
        if call.values().any(|value| is_local(&value.key)) {
            return Value::named(OF_MACHINE);
        }
        let held = call.receiver.as_ref().map(|(_, value)| value.data.clone());
        // The body of an answer is the answer.
        let ids = match held.filter(|ids| !ids.is_empty()) {
            Some(ids) => ids,
            None => self.download(call.place),
        };
        if names::describes(call.name.as_str()) {
            return self.nothing();
        }
        let target = match port {
            Port::Arg(at) => call.args.get(usize::from(at)),
            Port::Receiver => call.receiver.as_ref(),
            _ => None,
        };
        let mut out = self.nothing();
        match target {
            Some((id, value)) => {
                self.fill(value.file.as_ref().unwrap_or(&value.key), &ids);
                self.change(*id, |held| held.data.extend(&ids));
            }
            None => out.data = ids,
        }
        out
    }

    /// What a program is run, or a library loaded, from.
    pub(super) fn run(&mut self, file: &Value, place: crate::model::place::Place, name: Name) {
        let mut held = self.held_by(&file.key);
        if let Some(written) = &file.file {
            held.extend(self.held_by(written));
        }
        if let Some(id) = self.open(&held) {
            let how = if name.as_str().contains("replace") {
                How::Replace
            } else {
                How::Run
            };
            self.report(place, how, name, Some(id));
        }
    }

    /// An updater of `self_update`.
    fn updater(&mut self, call: &Foreign<'_>) -> Option<Value> {
        let begins = call.name == "configure"
            && call
                .names
                .iter()
                .any(|name| name.as_str().starts_with("self_update::backends::"));
        if begins {
            let mut out = self.nothing();
            out.updater = Some(false);
            return Some(out);
        }
        let (id, value) = call.receiver.as_ref()?;
        let keys = value.updater?;
        match call.name.as_str() {
            "verifying_keys" => {
                self.change(*id, |held| held.updater = Some(true));
                let mut out = value.clone();
                out.updater = Some(true);
                Some(out)
            }
            "update" | "update_extended" if !keys => {
                self.report(call.place, How::Updater, call.label(), None);
                Some(self.nothing())
            }
            _ => Some(value.clone()),
        }
    }

    /// Checks, and the hashes that they compare.
    fn checked(&mut self, call: &Foreign<'_>) -> Option<Value> {
        let name = call.name.as_str();
        let about: Ids = call.values().flat_map(|value| self.about(value)).collect();
        if names::checks(name) {
            let mut out = self.nothing();
            out.check = about;
            return Some(out);
        }
        let owner = call.names.iter().any(|path| {
            let mut parts = path.as_str().rsplit("::");
            parts.next();
            parts.any(names::hash_type)
        });
        let hasher = call
            .receiver
            .as_ref()
            .is_some_and(|(_, value)| value.hasher);
        if owner && (name.starts_with("new") || name == "default") {
            let mut out = self.nothing();
            out.hasher = true;
            out.data = about;
            return Some(out);
        }
        let hash = names::hashes(name)
            || (hasher || owner) && names::ends_hash(name)
            || owner && call.receiver.is_none() && name == "compute";
        if hash {
            let mut out = self.nothing();
            out.hash = about;
            return Some(out);
        }
        if matches!(
            name,
            "eq" | "ne" | "ct_eq" | "constant_time_eq" | "eq_ignore_ascii_case"
        ) {
            let mut out = self.nothing();
            out.check = call.values().flat_map(Value::decides).collect();
            return Some(out);
        }
        None
    }

    /// What is read from files and written to them.
    fn file(&mut self, call: &Foreign<'_>) -> Option<Value> {
        let name = call.name.as_str();
        let first = call.arg(0).cloned();
        let second = call.arg(1).cloned();
        if call.receiver.is_none() && call.is_in(&["fs", "fs_err"]) {
            let first = first?;
            match (name, second) {
                ("write", Some(content)) => self.put(&content.data, &first, call),
                ("copy" | "rename" | "hard_link", Some(to)) => {
                    let held = self.about(&first);
                    self.put(&held, &to, call);
                }
                ("read" | "read_to_string", None) => {
                    let mut out = self.nothing();
                    out.data = self.held_by(&first.key);
                    return Some(out);
                }
                ("remove_file", None) => {
                    self.files.remove(&first.key);
                }
                _ => return None,
            }
            return Some(self.nothing());
        }
        if call.receiver.is_none() && call.is_in(&["io"]) && name.starts_with("copy") {
            let (from, to) = (first?, second?);
            let held = self.about(&from);
            let (id, _) = call.args[1];
            self.write_to(id, &to, &held, call);
            return Some(self.nothing());
        }
        let opens = call.receiver.is_none() && call.is_in(&["File"])
            || call.receiver.is_some() && name == "open" && call.args.len() == 1;
        if opens && (name.starts_with("open") || name.starts_with("create")) {
            let path = first?;
            // What was in a file is gone once it is made anew.
            if call.receiver.is_none() && name.starts_with("create") {
                self.files.remove(&path.key);
            }
            let mut out = self.nothing();
            out.data = self.held_by(&path.key);
            out.file = Some(path.key);
            return Some(out);
        }
        let (id, receiver) = call.receiver.as_ref()?;
        match name {
            "write_all" | "write" | "write_all_buf" | "write_buf" | "write_vectored" => {
                self.write_to(*id, receiver, &first?.data, call);
                Some(self.nothing())
            }
            "copy_to" | "read_to_end" | "read_to_string" | "read_exact" | "read" => {
                let (to_id, to) = call.args.first()?;
                let held = self.about(receiver);
                self.write_to(*to_id, to, &held, call);
                Some(self.nothing())
            }
            "persist" | "persist_noclobber" | "persist_over" => {
                let held = self.about(receiver);
                self.put(&held, &first?, call);
                Some(self.nothing())
            }
            "unpack" | "extract" | "extract_into" | "unpack_in" => {
                let held = self.about(receiver);
                let folder = first?.key.trim_end_matches('/').into();
                self.folders.entry(folder).or_default().extend(held);
                Some(self.nothing())
            }
            "extract_file" => {
                let held = self.about(receiver);
                let key = joined(&first?.key, &second?.key);
                self.fill(&key, &held);
                Some(self.nothing())
            }
            _ => None,
        }
    }

    /// Downloads are put into a file, or a file that holds some in the place of another one: of what was there before
    /// nothing is left.
    fn put(&mut self, held: &Ids, to: &Value, call: &Foreign<'_>) {
        if &*to.key == OWN_FILE
            && let Some(id) = self.open(held)
        {
            self.report(call.place, How::Replace, call.label(), Some(id));
        }
        self.files.remove(&to.key);
        self.fill(&to.key, held);
    }

    fn write_to(
        &mut self,
        id: crate::model::syntax::ExprId,
        to: &Value,
        held: &Ids,
        call: &Foreign<'_>,
    ) {
        match &to.file {
            Some(_) if held.is_empty() => {}
            Some(key) => {
                // More of it may be there already.
                let before = self.files.get(key).cloned().unwrap_or_default();
                self.put(held, &Value::named(Rc::clone(key)), call);
                self.fill(key, &before);
            }
            None => self.fill(&to.key, held),
        }
        self.change(id, |value| value.data.extend(held));
    }

    /// How paths are put together.
    fn path(&mut self, call: &Foreign<'_>) -> Option<Value> {
        let name = call.name.as_str();
        let Some((id, receiver)) = &call.receiver else {
            if call.args.is_empty() {
                let ends = ["TempDir", "NamedTempFile"];
                let known = names::names_place(name) && !call.is_in(&ends);
                return known.then(|| Value::named(format!("@{name}")));
            }
            let makes = matches!(name, "new" | "from" | "from_path") && call.args.len() == 1;
            return makes.then(|| call.args[0].1.clone());
        };
        let part = call.arg(0).map(|part| Rc::clone(&part.key));
        let key: Rc<str> = match (name, part) {
            ("join" | "child", Some(part)) => joined(&receiver.key, &part).into(),
            ("with_extension" | "with_file_name" | "with_added_extension", Some(part)) => {
                format!("{}:{name}({part})", receiver.key).into()
            }
            ("push" | "set_extension" | "set_file_name", Some(part))
                if receiver.data.is_empty() =>
            {
                let key: Rc<str> = match name {
                    "push" => joined(&receiver.key, &part).into(),
                    _ => format!("{}:{name}({part})", receiver.key).into(),
                };
                self.change(*id, |held| held.key = key);
                return Some(self.nothing());
            }
            ("parent", None) => format!("{}:parent", receiver.key).into(),
            _ if call.args.is_empty() && names::names_place(name) => {
                format!("{}:{name}", receiver.key).into()
            }
            _ if names::same(name) => {
                let mut out = receiver.clone();
                if matches!(name, "unwrap" | "expect") {
                    self.sure.extend(std::mem::take(&mut out.check));
                }
                return Some(out);
            }
            _ => return None,
        };
        Some(Value::named(key))
    }

    /// Whatever else: what comes out is made of what goes in, and what something is called on may keep it.
    fn other(&mut self, call: &Foreign<'_>) -> Value {
        let mut out = self.nothing();
        for value in call.values() {
            out.take(value);
            out.data.extend(value.about().difference(&value.hash));
        }
        if names::describes(call.name.as_str()) {
            out.data.clear();
        }
        if let Some(library) = client(call.names) {
            out.library = Some(library);
        }
        if call.values().any(|value| is_local(&value.key)) && out.library.is_some() {
            out.key = OF_MACHINE.into();
        }
        out.program = call.receiver.as_ref().and_then(|(_, value)| value.program);
        let given: Ids = call
            .args
            .iter()
            .flat_map(|(_, value)| value.data.clone())
            .collect();
        if !given.is_empty()
            && let Some((id, _)) = &call.receiver
        {
            self.change(*id, |held| held.data.extend(&given));
        }
        out
    }
}

/// Whether an address, or an answer, is that of the machine itself.
fn is_local(key: &str) -> bool {
    key == OF_MACHINE || LOCAL.iter().any(|local| key.starts_with(local))
}

/// A path below a folder.
fn joined(folder: &str, part: &str) -> String {
    if part.starts_with('/') {
        return part.to_owned();
    }
    let part = part.strip_prefix("./").unwrap_or(part);
    format!("{}/{part}", folder.trim_end_matches('/'))
}
