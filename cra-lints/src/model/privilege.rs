//! Calls that change the user and the groups of the process, in the order in which they are written.

use std::collections::BTreeSet;

use super::hash::FastSet;
use super::name::Name;
use super::place::Span;
use super::syntax::{BlockKind, ExprId, ExprKind, ItemKind};
use super::view::{BodyView, Call};
use super::{File, Model};

/// What a call changes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Change {
    /// The user.
    User,
    /// The group.
    Group,
    /// The supplementary groups.
    Groups,
}

/// A call that changes one of them.
#[derive(Debug, Clone)]
pub struct Step {
    /// What it changes.
    pub change: Change,
    /// The call.
    pub id: ExprId,
    /// The last name of what is called, or that of the system call.
    pub name: String,
    /// From that name to the end of the call.
    pub place: Span,
    /// Whether the call itself does it, and not a function of the workspace that it leads to.
    pub direct: bool,
    /// Whether it makes the process root, or gives back what it had.
    pub raises: bool,
    /// Whether it sets the real user and the saved one as well, so that there is no way back.
    pub for_good: bool,
    /// Whether it sets what the process's real user is already.
    pub own: bool,
}

/// Libraries whose functions of these names change the process.
const LIBRARIES: &[&str] = &[
    "libc",
    "nix",
    "rustix",
    "users",
    "uzers",
    "syscalls",
    "sc",
    "privdrop",
    "unix_users",
];

/// Functions and system calls, with what they change, and whether for good.
const FUNCTIONS: &[(&str, Change, bool)] = &[
    ("setuid", Change::User, true),
    ("setresuid", Change::User, true),
    ("setreuid", Change::User, true),
    ("seteuid", Change::User, false),
    ("setgid", Change::Group, true),
    ("setresgid", Change::Group, true),
    ("setregid", Change::Group, true),
    ("setegid", Change::Group, false),
    ("setgroups", Change::Groups, true),
    ("initgroups", Change::Groups, true),
    ("set_thread_uid", Change::User, true),
    ("set_thread_res_uid", Change::User, true),
    ("set_thread_gid", Change::Group, true),
    ("set_thread_res_gid", Change::Group, true),
    ("set_thread_groups", Change::Groups, true),
    ("set_current_uid", Change::User, true),
    ("set_effective_uid", Change::User, false),
    ("set_both_uid", Change::User, true),
    ("set_current_gid", Change::Group, true),
    ("set_effective_gid", Change::Group, false),
    ("set_both_gid", Change::Group, true),
];

impl BodyView<'_> {
    /// Whether a change is the business of a function that others are offered: to whatever they say, and nobody here
    /// calls it.
    pub fn is_offered(&self, change: ExprId) -> bool {
        let ExprKind::Call { args, .. } = &self.expr(change).kind else {
            return false;
        };
        let param = args.iter().find_map(|arg| self.root_local(*arg));
        param.is_some_and(|param| self.is_param(param) && self.given(param).is_empty())
    }

    /// The changes of user and groups that the body makes, those of the functions of the workspace that it calls
    /// included, in the order in which they are written.
    pub fn privilege_steps(&self) -> Vec<Step> {
        let changing = self.model.memo.get(|| Changing::new(self.model));
        self.steps_within(&changing, MAX_CALLS)
    }

    /// The calls of functions of the workspace that change user or groups, themselves or through others, and answer
    /// with a `Result` whether they could: each with the name of the function and the place of the call.
    pub fn fallible_privilege_calls(&self) -> Vec<(ExprId, String, Span)> {
        let changing = self.model.memo.get(|| Changing::new(self.model));
        let mut out = Vec::new();
        for call in self.calls() {
            let Some(body) = changing.body(&call) else {
                continue;
            };
            let fallible = match body.owner().map(|owner| &owner.kind) {
                Some(ItemKind::Fn(function)) => function.ret.as_ref().is_some_and(|ret| {
                    let path = ret.as_path();
                    path.is_some_and(|path| path.last().name == "Result")
                }),
                _ => false,
            };
            let steps = || body.steps_within(&changing, MAX_CALLS - 1);
            if fallible && steps().iter().any(|step| !step.raises) {
                out.push((call.id, call.name.as_str().to_owned(), call.place.span));
            }
        }
        out
    }

    fn steps_within(&self, changing: &Changing, calls: usize) -> Vec<Step> {
        let mut out = Vec::new();
        for call in self.calls() {
            match step(&call) {
                Some(step) => out.push(step),
                None if calls > 0 => out.extend(through(&call, changing, calls)),
                None => {}
            }
        }
        out.sort_by_key(|step| (self.expr(step.id).span.start, step.change));
        out
    }
}

/// The names of functions that may change the user or the groups, themselves or through others: most programs have none.
struct Changing(FastSet<Name>);

impl Changing {
    fn new(model: &Model<'_>) -> Self {
        let mut out = FastSet::default();
        let files = model.files.iter().filter(|file| Self::may_have(file));
        let files: Vec<&File> = files.collect();
        for _ in 0..MAX_CALLS {
            for view in files.iter().flat_map(|file| model.bodies(file)) {
                let leads = |name: Name| {
                    name == "syscall"
                        || out.contains(&name)
                        || model.may_be_another(name)
                        || is_change(name.as_str())
                };
                let mut called = view.body.exprs.iter().filter_map(|expr| match &expr.kind {
                    ExprKind::Call { callee, .. } => match &view.expr(*callee).kind {
                        ExprKind::Path(path) => Some(path.last().name),
                        _ => None,
                    },
                    // Methods that are called as the system's functions are belong to builders.
                    ExprKind::MethodCall { method, .. } if !is_change(method.as_str()) => {
                        Some(*method)
                    }
                    _ => None,
                });
                if let Some(owner) = view.owner()
                    && called.any(leads)
                {
                    out.insert(owner.name);
                }
            }
        }
        Self(out)
    }

    /// The body of the function of the workspace that a call leads to, when it may change something.
    fn body<'m>(&self, call: &Call<'m>) -> Option<BodyView<'m>> {
        let body = match call.path {
            Some(_) => {
                let known = call.may_be_named(|_| self.0.contains(&call.name));
                known.then(|| call.own_body())??
            }
            None if self.0.contains(&call.name) => call.view.called(call.id)?.view,
            None => return None,
        };
        Self::may_have(body.file).then_some(body)
    }

    /// Whether a file may have such functions: it holds one of these words.
    fn may_have(file: &File) -> bool {
        let words = ["uid", "gid", "groups"];
        words.iter().any(|word| file.text.contains(word))
    }
}

/// Functions of functions are followed so far.
const MAX_CALLS: usize = 3;

/// What a function of the workspace does to the user or the groups; nothing when it does to both, for then the order
/// is its own business.
fn through(call: &Call<'_>, changing: &Changing, calls: usize) -> Option<Step> {
    let body = changing.body(call)?;
    let steps = body.steps_within(changing, calls - 1);
    let users = steps.iter().any(|step| step.change == Change::User);
    let groups = steps.iter().any(|step| step.change != Change::User);
    if users == groups {
        return None;
    }
    let first = steps.into_iter().next()?;
    Some(Step {
        id: call.id,
        name: call.name.as_str().to_owned(),
        place: call.place.span,
        direct: false,
        ..first
    })
}

fn step(call: &Call<'_>) -> Option<Step> {
    let view = &call.view;
    let (change, for_good, args) = by_function(call).or_else(|| by_number(call))?;
    // A value of -1 leaves that one of the three users as it is.
    let mut given = args.iter().filter(|arg| !is_kept(view, **arg));
    let raises = given.clone().any(|arg| is_root(view, *arg));
    let own = given.all(|arg| is_own(view, *arg));
    let name = match (call.name.as_str(), call.arg(0)) {
        ("syscall", Some(number)) => view
            .named_by(number)
            .map_or("syscall", |named| named.last()),
        (name, _) => name,
    };
    let name = name.to_owned();
    Some(Step {
        change,
        id: call.id,
        name,
        place: call.place.span,
        direct: true,
        raises,
        for_good,
        own,
    })
}

fn by_function<'m>(call: &Call<'m>) -> Option<(Change, bool, &'m [ExprId])> {
    // Functions only: methods of these names belong to builders.
    call.path?;
    if !call.may_be_named(is_change) {
        return None;
    }
    let target = call.target()?;
    if target.item.is_some() || !LIBRARIES.contains(&target.krate()) {
        return None;
    }
    let (_, change, for_good) = FUNCTIONS.iter().find(|(name, ..)| *name == target.last())?;
    let args = match target.last() {
        // A list of groups, or a user's name and a group: the system decides what is in it.
        "setgroups" | "initgroups" | "set_thread_groups" => &[],
        _ => call.args,
    };
    Some((*change, *for_good, args))
}

fn is_change(name: &str) -> bool {
    FUNCTIONS.iter().any(|(known, ..)| *known == name)
}

/// `syscall(SYS_setuid, …)`.
fn by_number<'m>(call: &Call<'m>) -> Option<(Change, bool, &'m [ExprId])> {
    if call.path?.last().name != "syscall" {
        return None;
    }
    let (number, args) = call.args.split_first()?;
    let number = call.view.named_by(*number)?;
    let name = number
        .last()
        .trim_start_matches("SYS_")
        .trim_end_matches("32");
    let (_, change, for_good) = FUNCTIONS.iter().find(|(known, ..)| *known == name)?;
    let args = if *change == Change::Groups { &[] } else { args };
    Some((*change, *for_good, args))
}

/// What a number stands for inside of `Uid::from_raw(…)` and its kin, casts and blocks.
fn inner(view: &BodyView<'_>, id: ExprId) -> ExprId {
    match &view.expr(id).kind {
        ExprKind::Call { callee, args } => match (&view.expr(*callee).kind, &**args) {
            (ExprKind::Path(path), [only])
                if matches!(
                    path.last().name.as_str(),
                    "from_raw" | "Some" | "from" | "Uid" | "Gid"
                ) =>
            {
                inner(view, *only)
            }
            _ => id,
        },
        ExprKind::Block {
            stmts,
            tail: Some(tail),
            kind: BlockKind::Unsafe | BlockKind::Plain | BlockKind::Labelled,
        } if stmts.is_empty() => inner(view, *tail),
        ExprKind::Cast(operand, _) => inner(view, *operand),
        ExprKind::Local(local) => view
            .only_value(*local)
            .map_or(id, |value| inner(view, value)),
        _ => id,
    }
}

fn is_root(view: &BodyView<'_>, id: ExprId) -> bool {
    let id = inner(view, id);
    let saved = match &view.expr(id).kind {
        ExprKind::Local(local) => is_former(view.body.local(*local).name.as_str()),
        ExprKind::Field { name, .. } => is_former(name.as_str()),
        ExprKind::Call { callee, .. } => match &view.expr(*callee).kind {
            ExprKind::Path(path) => matches!(
                path.last().name.as_str(),
                "geteuid" | "getegid" | "effective" | "root"
            ),
            _ => false,
        },
        _ => false,
    };
    let named = view
        .named_by(id)
        .is_some_and(|named| matches!(named.last(), "ROOT" | "ROOT_UID" | "ROOT_GID"));
    saved || named || view.int(id) == Some(0)
}

/// Names of a user that the process had before.
fn is_former(name: &str) -> bool {
    [
        "old", "saved", "prev", "orig", "euid", "egid", "suid", "root", "former",
    ]
    .iter()
    .any(|word| name.contains(word))
}

fn is_kept(view: &BodyView<'_>, id: ExprId) -> bool {
    let id = inner(view, id);
    let text = &view.file.text[view.expr(id).span.range()];
    view.int(id) == Some(-1) || text.ends_with("::MAX") || text == "!0" || text == "None"
}

/// `getuid()`: what a program with the set-user bit goes back to.
fn is_own(view: &BodyView<'_>, id: ExprId) -> bool {
    match &view.expr(inner(view, id)).kind {
        ExprKind::Call { callee, .. } => match &view.expr(*callee).kind {
            ExprKind::Path(path) => matches!(
                path.last().name.as_str(),
                "getuid" | "getgid" | "current" | "get_current_uid" | "get_current_gid"
            ),
            _ => false,
        },
        _ => false,
    }
}

impl Model<'_> {
    /// What of user and groups anything in the shipped sources of the workspace changes.
    pub fn privilege_changes(&self) -> BTreeSet<Change> {
        let files = self.files.iter().filter(|file| {
            file.ships() && (file.text.contains("gid") || file.text.contains("groups"))
        });
        files
            .flat_map(|file| self.bodies(file))
            .flat_map(|body| body.calls())
            .filter_map(|call| step(&call))
            .filter(|step| !step.raises)
            .map(|step| step.change)
            .collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::testing::library;

    #[test]
    fn changes_are_known_with_what_they_give() {
        let snapshot = library(
            "extern crate libc; use libc::{setuid as become_user, seteuid};
            fn groups() { unsafe { libc::setgid(5); } }
            pub fn go(old_uid: u32) { unsafe {
                groups(); become_user(7); seteuid(0); libc::setresuid(u32::MAX, 0, u32::MAX); seteuid(old_uid);
                libc::syscall(libc::SYS_setgid, 5); libc::setuid(libc::getuid());
            } }",
        );
        let model = Model::new(&snapshot);
        let bodies = model.files.iter().flat_map(|file| model.bodies(file));
        let steps: Vec<_> = bodies
            .filter(|body| body.owner().is_some_and(|owner| owner.name == "go"))
            .flat_map(|body| body.privilege_steps())
            .map(|step| (step.change, step.direct, step.raises, step.own))
            .collect();
        use Change::{Group, User};
        assert_eq!(
            steps,
            [
                (Group, false, false, false),
                (User, true, false, false),
                (User, true, true, false),
                (User, true, true, false),
                (User, true, true, false),
                (Group, true, false, false),
                (User, true, false, true),
            ]
        );
    }
}
