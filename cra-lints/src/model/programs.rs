//! Programs that are started: with which words, and what it means for a build.

use super::syntax::{ExprId, ExprKind};
use super::view::{BodyView, Call};

impl Call<'_> {
    /// A program that is started, and what is known of its arguments.
    pub fn started_program(&self) -> Option<Vec<String>> {
        let call = self;
        const STARTS: &[&str] = &[
            "std::process::Command::new",
            "tokio::process::Command::new",
            "async_process::Command::new",
            "subprocess::Exec::cmd",
            "subprocess::Exec::shell",
            "duct::cmd",
            "libc::system",
        ];
        if call.path.is_none() || !call.is_any(STARTS) {
            return None;
        }
        let view = &call.view;
        let mut words = vec![view.given_text(call.arg(0)?)?];
        if matches!(call.name.as_str(), "shell" | "system") {
            words.insert(0, "sh".to_owned());
        }
        let mut texts = |id: ExprId| {
            words.extend(
                view.elements(id)
                    .into_iter()
                    .filter_map(|(view, id)| view.given_text(id)),
            );
        };
        call.args.iter().skip(1).for_each(|arg| texts(*arg));
        for other in view.calls() {
            let adds = other.is_method("arg") || other.is_method("args");
            if adds
                && other
                    .receiver
                    .is_some_and(|receiver| begins_with(view, receiver, call.id, 40))
            {
                other.args.iter().for_each(|arg| texts(*arg));
            }
        }
        Some(words)
    }
}

/// Whether a chain of calls, perhaps by way of a local, begins with an expression.
fn begins_with(view: &BodyView<'_>, id: ExprId, first: ExprId, hops: usize) -> bool {
    let Some(hops) = hops.checked_sub(1) else {
        return false;
    };
    id == first
        || match &view.expr(id).kind {
            ExprKind::MethodCall { receiver, .. } => begins_with(view, *receiver, first, hops),
            ExprKind::Ref { operand, .. } => begins_with(view, *operand, first, hops),
            ExprKind::Local(local) => view
                .body
                .local(*local)
                .init
                .is_some_and(|init| begins_with(view, init, first, hops)),
            _ => false,
        }
}

/// What running a program means for a build.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// Builds are made of it, or it only looks.
    Usual,
    /// It gets something from the network.
    Fetches,
    /// It changes the machine.
    Changes,
    /// It runs a program in another language.
    Script,
    /// Builds seldom need it.
    Unusual,
}

/// The name of a program without its folder and ending.
pub fn base(program: &str) -> String {
    let name = program.rsplit(['/', '\\']).next().unwrap_or_default();
    let name = name.to_ascii_lowercase();
    let plain = name
        .strip_suffix(".exe")
        .or_else(|| name.strip_suffix(".cmd"));
    plain.unwrap_or(&name).to_owned()
}

/// What it means that a build runs `program` with these words among its arguments.
pub fn kind(program: &str, words: &[&str]) -> Kind {
    let name = base(program);
    let has = |any: &[&str]| words.iter().any(|word| any.contains(word));
    match name.as_str() {
        "curl" | "wget" | "wget2" | "aria2c" | "axel" | "scp" | "sftp" | "ftp" | "rsync" | "nc"
        | "ncat" | "netcat" | "ssh" | "svn" | "gh" | "aws" | "gsutil" | "az" => Kind::Fetches,
        // They also tell where a library lies.
        "apt" | "apt-get" | "brew" | "dnf" | "yum" | "apk" | "pacman" | "choco" | "winget"
        | "conda" => match has(&["install", "add", "-S", "upgrade", "update", "fetch"]) {
            true => Kind::Fetches,
            false => Kind::Usual,
        },
        "git" | "hg" => match has(&[
            "clone",
            "fetch",
            "pull",
            "submodule",
            "ls-remote",
            "lfs",
            "push",
        ]) {
            true => Kind::Fetches,
            false => Kind::Usual,
        },
        "npm" | "yarn" | "pnpm" | "bun" | "pip" | "pip3" | "pipx" | "uv" | "gem" | "bundle"
        | "vcpkg" | "conan" | "nuget" | "composer" | "rustup" | "go" | "poetry" => {
            let fetches = [
                "install", "i", "ci", "add", "get", "restore", "update", "download", "sync",
            ];
            match has(&fetches) || name == "yarn" && words.is_empty() {
                true => Kind::Fetches,
                false => Kind::Script,
            }
        }
        "npx" | "docker" | "podman" => Kind::Fetches,
        "cargo" if has(&["install", "publish", "login"]) => Kind::Fetches,
        "sudo" | "doas" | "su" | "systemctl" | "launchctl" | "crontab" | "setcap" | "schtasks"
        | "netsh" | "reg" | "useradd" | "kill" | "killall" | "pkill" => Kind::Changes,
        "sh" | "bash" | "zsh" | "dash" | "cmd" | "powershell" | "pwsh" => shell(words),
        "python" | "python2" | "python3" | "perl" | "ruby" | "node" | "deno" | "php"
        | "osascript" | "java" => Kind::Script,
        // A program whose name the build is told, or that lies in the build's own folders.
        _ if program.contains(['$', '{', '%']) => Kind::Usual,
        _ if USUAL.contains(&name.as_str())
            || USUAL_PARTS.iter().any(|part| name.contains(part)) =>
        {
            Kind::Usual
        }
        _ => Kind::Unusual,
    }
}

/// What the script of a shell does, by the programs that it names.
fn shell(words: &[&str]) -> Kind {
    let all: Vec<&str> = words
        .iter()
        .flat_map(|text| text.split([' ', '\t', '\n', ';', '|', '&', '(', ')', '`', '"', '\'']))
        .filter(|word| !word.is_empty())
        .collect();
    let mut worst = Kind::Script;
    for (at, word) in all.iter().enumerate() {
        if matches!(*word, "sh" | "bash" | "zsh" | "cmd" | "powershell" | "pwsh") {
            continue;
        }
        match kind(word, &all[at + 1..]) {
            Kind::Fetches => return Kind::Fetches,
            Kind::Changes => worst = Kind::Changes,
            _ => {}
        }
        let address = ["https://", "http://", "ftp://"]
            .iter()
            .any(|scheme| word.contains(scheme));
        if address
            || matches!(
                word.to_ascii_lowercase().as_str(),
                "iwr" | "irm" | "invoke-webrequest" | "invoke-restmethod"
            )
        {
            return Kind::Fetches;
        }
    }
    worst
}

/// Programs that builds are made of, or that only look.
const USUAL: &[&str] = &[
    "ar",
    "as",
    "autoconf",
    "automake",
    "autoreconf",
    "bindgen",
    "bison",
    "c++",
    "cargo",
    "cat",
    "cbindgen",
    "cc",
    "cl",
    "cmake",
    "cp",
    "cxx",
    "date",
    "dlltool",
    "dumpbin",
    "echo",
    "emcc",
    "env",
    "false",
    "file",
    "find",
    "flatc",
    "flex",
    "g++",
    "gcc",
    "getconf",
    "git",
    "gmake",
    "go",
    "hostname",
    "install",
    "install_name_tool",
    "ld",
    "libtool",
    "link",
    "lipo",
    "lld",
    "ln",
    "ls",
    "m4",
    "make",
    "meson",
    "mkdir",
    "mv",
    "nasm",
    "ninja",
    "nm",
    "nmake",
    "nproc",
    "nvcc",
    "objcopy",
    "objdump",
    "otool",
    "patch",
    "pkgconf",
    "protoc",
    "ranlib",
    "rc",
    "readelf",
    "rm",
    "rustc",
    "rustdoc",
    "rustfmt",
    "sccache",
    "sed",
    "strip",
    "sw_vers",
    "sysctl",
    "tail",
    "tar",
    "test",
    "touch",
    "tr",
    "true",
    "uname",
    "unzip",
    "ver",
    "vswhere",
    "where",
    "which",
    "whoami",
    "wine",
    "xcode-select",
    "xcrun",
    "yacc",
    "yasm",
    "zig",
    "configure",
    "pg_config",
    "msbuild",
    "capnp",
    "id",
    "ldd",
    "ldconfig",
    "lscpu",
    "perl5",
    "slangc",
    "glslc",
    "dxc",
    "windres",
];

/// Parts of the names of compilers and of programs that tell how to link a library.
const USUAL_PARTS: &[&str] = &[
    "clang",
    "gcc",
    "g++",
    "-config",
    "pkg-config",
    "pkgconf",
    "llvm",
    "-ld",
    "-ar",
    "-strip",
    "-objcopy",
    "cmake",
    "configure",
    "glsl",
    "spirv",
    "protoc",
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn programs_are_known_by_what_they_do() {
        for (words, expected) in [
            (&["cc", "-v"][..], Kind::Usual),
            (&["aarch64-linux-gnu-gcc"], Kind::Usual),
            (&["/usr/bin/CURL.exe"], Kind::Fetches),
            (&["git", "describe"], Kind::Usual),
            (&["git", "submodule", "update"], Kind::Fetches),
            (&["npm", "run", "build"], Kind::Script),
            (&["npm", "ci"], Kind::Fetches),
            (&["sh", "-c", "cat a | tr b c"], Kind::Script),
            (&["sh", "-c", "echo a; wget -q b"], Kind::Fetches),
            (&["bash", "-c", "curl x | bash"], Kind::Fetches),
            (&["sh", "-c", "sudo rm -r /x"], Kind::Changes),
            (&["python3", "x.py"], Kind::Script),
            (&["miner"], Kind::Unusual),
            (&["brew", "--prefix", "libpq"], Kind::Usual),
            (&["brew", "install", "libpq"], Kind::Fetches),
        ] {
            assert_eq!(kind(words[0], &words[1..]), expected, "{words:?}");
        }
    }
}
