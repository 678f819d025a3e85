//! Whether the file that gets a mode holds a secret, as its name or what is written to it says.

use super::sensitive::{Sensitive, class_of, words};
use super::spot::Spot;
use super::syntax::{ExprId, ExprKind, LocalId};
use super::view::BodyView;

/// Last words of a name that only say that it is a file.
const OF_FILES: &[&str] = &[
    "path", "file", "filename", "name", "location", "dest", "target",
];

/// What holds a secret: a place of the file system, or a file that was opened.
struct Target {
    place: Option<ExprId>,
    file: Option<LocalId>,
}

impl BodyView<'_> {
    /// Whether an expression that makes or sets a mode does so for a file that is named as a secret, or that a secret is
    /// written to in the same body.
    pub fn secret_given_mode(&self, id: ExprId) -> bool {
        let Some(target) = self.given_mode(id) else {
            return false;
        };
        target
            .place
            .is_some_and(|place| self.is_place_of_secret(place))
            || self.gets_secret(&target)
    }

    /// Whether a private key is written to a file that is named as one.
    pub fn writes_key(&self, place: ExprId, what: ExprId) -> bool {
        let key = |name: String| class_of(&name) == Some(Sensitive::Key);
        self.last_name(what).is_some_and(key) && self.is_place_of(place, is_key_file, is_key)
    }

    /// The file that gets the mode: the one that is opened with it, or on which it is set.
    fn given_mode(&self, id: ExprId) -> Option<Target> {
        let around = self.around();
        around
            .outward(id)
            .find_map(|outer| match &self.expr(outer).kind {
                ExprKind::MethodCall { method, args, .. } if *method == "open" => {
                    let file = self.lets().find(|(_, init)| {
                        *init == outer || self.expr(*init).span.contains(self.expr(outer).span)
                    });
                    Some(Target {
                        place: args.first().copied(),
                        file: file.map(|(local, _)| local),
                    })
                }
                ExprKind::MethodCall {
                    receiver, method, ..
                } if *method == "set_permissions" => Some(Target {
                    place: None,
                    file: self.root_local(*receiver),
                }),
                ExprKind::Call { callee, args } => {
                    let named = self.named_by(*callee)?;
                    (named.last() == "set_permissions").then(|| Target {
                        place: args.first().copied(),
                        file: None,
                    })
                }
                _ => None,
            })
    }

    /// Whether the name of a file says that it is a secret.
    fn is_place_of_secret(&self, place: ExprId) -> bool {
        self.is_place_of(place, is_secret_file, is_secret)
    }

    /// Whether the last part of a path fits, or where none is written, the name of the variable that holds it.
    fn is_place_of(&self, place: ExprId, file: fn(&str) -> bool, named: fn(&str) -> bool) -> bool {
        let place = match &self.expr(place).kind {
            ExprKind::Ref { operand, .. } => *operand,
            _ => place,
        };
        let inner = match self.expr(place).kind {
            ExprKind::Local(local) => self.only_value(local).unwrap_or(place),
            _ => place,
        };
        let written = match &self.expr(inner).kind {
            ExprKind::MethodCall { method, args, .. } if *method == "join" => {
                args.first().and_then(|last| self.str(*last))
            }
            _ => self.str(inner),
        };
        if let Some(path) = written {
            return file(&path);
        }
        let Some(name) = self.last_name(place) else {
            return false;
        };
        let mut parts = words(&name);
        while parts
            .last()
            .is_some_and(|last| OF_FILES.contains(&last.as_str()))
        {
            parts.pop();
        }
        named(&parts.join("_"))
    }

    /// Whether something with the name of a secret is written to the file in this body.
    fn gets_secret(&self, target: &Target) -> bool {
        let spot: Option<Spot> = target.place.and_then(|place| self.spot(place));
        self.calls().any(|call| {
            let (to_file, what) = match (call.receiver, call.args) {
                (Some(receiver), [what]) => {
                    let same = target.file.is_some() && self.root_local(receiver) == target.file;
                    (
                        same && matches!(call.name.as_str(), "write_all" | "write"),
                        *what,
                    )
                }
                (None, [place, what]) => {
                    let same = spot.is_some() && self.spot(*place) == spot;
                    (
                        same && call.is_any(&["std::fs::write", "tokio::fs::write"]),
                        *what,
                    )
                }
                _ => return false,
            };
            to_file && self.last_name(what).is_some_and(|name| is_secret(&name))
        })
    }

    /// The name of the variable or field that an expression is, or is made of by a method without arguments.
    fn last_name(&self, id: ExprId) -> Option<String> {
        match &self.expr(id).kind {
            ExprKind::Ref { operand, .. } => self.last_name(*operand),
            ExprKind::Local(local) => Some(self.body.local(*local).name.as_str().to_owned()),
            ExprKind::Field { name, .. } => Some(name.as_str().to_owned()),
            ExprKind::MethodCall {
                receiver,
                method,
                args,
                ..
            } => {
                let keeps = matches!(
                    method.as_str(),
                    "as_bytes" | "as_ref" | "as_str" | "as_slice" | "as_path" | "clone" | "to_vec"
                );
                (keeps && args.is_empty())
                    .then(|| self.last_name(*receiver))
                    .flatten()
            }
            _ => None,
        }
    }
}

/// Whether a name is that of a secret, and not of one of many words of a text.
fn is_secret(name: &str) -> bool {
    matches!(
        class_of(name),
        Some(Sensitive::Password | Sensitive::Key | Sensitive::Token)
    )
}

/// Whether a name is that of a key that is not for everybody.
fn is_key(name: &str) -> bool {
    let parts = words(name);
    let public = |part: &String| matches!(part.as_str(), "public" | "pub" | "verifying");
    parts.last().is_some_and(|last| last == "key") && !parts.iter().any(public)
}

/// Whether the last part of a path is the name of a file that holds such a key.
fn is_key_file(path: &str) -> bool {
    let name = path.rsplit(['/', '\\']).next().unwrap_or_default();
    match name.rsplit_once('.') {
        Some((stem, "key")) => is_key(&format!("{stem}_key")),
        Some((stem, "pem" | "der" | "txt" | "bin" | "p8")) => is_key(stem),
        Some(_) => false,
        None => is_key(name) || is_secret_file(name),
    }
}

/// Whether the last part of a path is the name of a file that holds a secret.
fn is_secret_file(path: &str) -> bool {
    let name = path.rsplit(['/', '\\']).next().unwrap_or_default();
    let stem = match name.trim_start_matches('.').split_once('.') {
        Some((stem, "pub" | "crt" | "cer" | "csr")) => return stem.is_empty(),
        Some((stem, _)) => stem,
        None => name,
    };
    let lone = matches!(
        stem,
        "token"
            | "secret"
            | "secrets"
            | "credentials"
            | "passwords"
            | "id_rsa"
            | "id_ed25519"
            | "id_ecdsa"
    );
    lone || is_secret(stem)
}

#[cfg(test)]
mod tests {
    use super::{is_key_file, is_secret_file};

    #[test]
    fn files_of_keys_are_told_apart() {
        for (path, key) in [
            ("/etc/shop/server.key", true),
            ("tls/signing_key.pem", true),
            ("/home/shop/.ssh/id_ed25519", true),
            ("host_key.pub", false),
            ("public.key", false),
            ("keys.json", false),
            ("cert.pem", false),
        ] {
            assert_eq!(is_key_file(path), key, "{path}");
        }
    }

    #[test]
    fn names_of_files_are_told_apart() {
        for (path, secret) in [
            ("/var/lib/shop/token", true),
            ("private_key.pem", true),
            (".ssh/id_rsa", true),
            (".ssh/id_rsa.pub", false),
            ("public_key.pem", false),
            ("tokenizer.json", false),
            ("keymap", false),
            ("/etc/shop/shop.conf", false),
            ("credentials.json", true),
        ] {
            assert_eq!(is_secret_file(path), secret, "{path}");
        }
    }
}
