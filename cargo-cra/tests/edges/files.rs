//! Files that are not what they should be. What cannot be looked at is told, and nothing waits for ever.

use std::fs;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use crate::support::{Answer, Ground};

/// The answer of a check that must not wait for a file.
fn check_in_time(ground: &Ground, args: &[&str]) -> Answer {
    let out = ground.around().join("out");
    let err = ground.around().join("err");
    let file = |path| Stdio::from(fs::File::create(path).expect("the folder is ours"));
    let mut child = ground
        .check_command(args)
        .stdout(file(&out))
        .stderr(file(&err))
        .spawn()
        .expect("the program was built");
    let since = Instant::now();
    let status = loop {
        if let Some(status) = child.try_wait().expect("it is our child") {
            break status;
        }
        if since.elapsed() > Duration::from_secs(60) {
            child.kill().expect("it is our child");
            panic!("it waits for ever");
        }
        std::thread::sleep(Duration::from_millis(20));
    };
    let read = |path| fs::read_to_string(path).expect("it is UTF-8");
    Answer {
        code: status.code(),
        out: read(out),
        err: read(err),
    }
}

fn with_module(path: &str, text: impl AsRef<[u8]>) -> Ground {
    let ground = Ground::lamp();
    ground.write(
        "src/main.rs",
        "#![forbid(unsafe_code)]\n\nmod part;\n\nfn main() {}\n",
    );
    ground.write(path, text);
    ground
}

#[test]
fn a_file_that_is_not_utf8_is_no_pass() {
    let ground = with_module("src/part.rs", b"pub const NAME: &str = \"L\xe4mpchen\";\n");
    ground
        .check(&[])
        .exits(2)
        .says("src/part.rs")
        .says("UTF-8")
        .says("this is no pass");
    ground.check(&["--warn", "all"]).exits(0).says("UTF-8");
}

#[test]
fn a_module_out_of_the_workspace_is_not_read() {
    let ground = Ground::lamp();
    ground.write(
        "src/main.rs",
        "#[path = \"../../beside.rs\"]\nmod beside;\n\nfn main() {}\n",
    );
    fs::write(
        ground.around().join("beside.rs"),
        "pub const SECRET_OF_SOMEBODY: u8 = 1;\n",
    )
    .unwrap();
    let said = ground
        .check(&["-vv"])
        .exits(2)
        .says("leads out of the workspace")
        .says("src/main.rs");
    said.does_not_say("SECRET_OF_SOMEBODY");
}

#[test]
fn a_module_that_includes_itself_is_read_once() {
    let ground = Ground::lamp();
    ground.write(
        "src/main.rs",
        "#[path = \"main.rs\"]\nmod again;\nmod part;\n\nfn main() {}\n",
    );
    ground.write(
        "src/part.rs",
        "#[path = \"part.rs\"]\nmod part;\n#[path = \"main.rs\"]\nmod whole;\n",
    );
    let said = check_in_time(&ground, &[]);
    assert_eq!(said.code, Some(0), "{said}");
}

#[test]
fn a_file_too_large_to_read_is_told() {
    let ground = with_module("src/part.rs", "");
    let file = fs::File::options()
        .write(true)
        .open(ground.root().join("src/part.rs"))
        .unwrap();
    file.set_len(65 << 20).unwrap();
    ground
        .check(&[])
        .exits(2)
        .says("src/part.rs")
        .says("68157440 bytes");
}

#[test]
fn code_that_nests_too_deep_is_told() {
    let deep = format!(
        "pub const DEEP: u8 = {}1{};\n",
        "(".repeat(10_000),
        ")".repeat(10_000)
    );
    let ground = with_module("src/part.rs", deep);
    ground
        .check(&[])
        .exits(2)
        .says("src/part.rs")
        .says("nests deeper than");
}

#[test]
fn a_module_without_a_file_is_told() {
    let ground = Ground::lamp();
    ground.write("src/main.rs", "mod part;\n\nfn main() {}\n");
    ground
        .check(&[])
        .exits(2)
        .says("src/main.rs:1:5")
        .says("looked for src/part.rs and src/part/mod.rs");
    ground.write(
        "src/main.rs",
        "#[cfg(feature = \"parts\")]\nmod part;\n\nfn main() {}\n",
    );
    ground.check(&[]).says("src/main.rs");
}

#[test]
fn a_folder_where_a_file_should_be_is_told() {
    let ground = with_module("src/part.rs/nothing", "");
    ground
        .check(&[])
        .exits(2)
        .says("the module `part` has no file");
}

#[cfg(unix)]
mod unix {
    use std::os::unix::fs::{PermissionsExt as _, symlink};

    use super::*;

    #[test]
    fn links_in_a_circle_are_told() {
        let ground = with_module("src/other.rs", "");
        symlink("around.rs", ground.root().join("src/part.rs")).unwrap();
        symlink("part.rs", ground.root().join("src/around.rs")).unwrap();
        symlink("..", ground.root().join("src/up")).unwrap();
        let said = check_in_time(&ground, &[]);
        said.exits(2).says("src/part.rs").says("could not be read");
    }

    #[test]
    fn a_link_out_of_the_workspace_is_not_followed() {
        let ground = with_module("src/other.rs", "");
        let beside = ground.around().join("beside.rs");
        fs::write(&beside, "pub const SECRET_OF_SOMEBODY: u8 = 1;\n").unwrap();
        symlink(&beside, ground.root().join("src/part.rs")).unwrap();
        let said = ground
            .check(&["-vv"])
            .exits(2)
            .says("src/part.rs")
            .says("leads out of the workspace");
        said.does_not_say("SECRET_OF_SOMEBODY");
    }

    #[test]
    fn decisions_behind_a_link_out_of_the_workspace_stop_the_check() {
        let ground = Ground::lamp();
        let beside = ground.around().join("cra.toml");
        fs::write(&beside, "[levels]\nall = \"deny\"\n").unwrap();
        symlink(&beside, ground.root().join("cra.toml")).unwrap();
        ground
            .check(&[])
            .exits(2)
            .says("cra.toml: the path leads out of the workspace");
    }

    #[test]
    fn a_pipe_holds_nothing_up() {
        for (path, code, said) in [
            ("src/part.rs", 2, "it is no regular file"),
            ("Cargo.lock", 0, "it is no regular file"),
            ("SECURITY.md", 0, "it is no regular file"),
            ("cra.toml", 2, "it is no regular file"),
            (".cargo/config.toml", 2, "it is no regular file"),
            ("Cargo.toml", 2, "Cargo.toml is no regular file"),
        ] {
            let ground = with_module("src/part.rs", "");
            let pipe = ground.root().join(path);
            fs::create_dir_all(pipe.parent().unwrap()).unwrap();
            let _ = fs::remove_file(&pipe);
            assert!(
                Command::new("mkfifo")
                    .arg(&pipe)
                    .status()
                    .unwrap()
                    .success()
            );
            check_in_time(&ground, &[]).exits(code).says(said);
        }
    }

    #[test]
    fn a_file_that_may_not_be_read_is_no_pass() {
        let ground = with_module("src/part.rs", "");
        let part = ground.root().join("src/part.rs");
        fs::set_permissions(&part, fs::Permissions::from_mode(0o0)).unwrap();
        let said = ground.check(&[]);
        if fs::read(&part).is_ok() {
            // Some users may read everything.
            said.exits(0).says("2 files");
        } else {
            said.exits(2).says("src/part.rs").says("could not be read");
        }
    }

    #[test]
    fn a_folder_that_may_not_be_written_to_is_enough() {
        let ground = Ground::lamp();
        fs::set_permissions(ground.root(), fs::Permissions::from_mode(0o555)).unwrap();
        let said = ground.check(&[]);
        fs::set_permissions(ground.root(), fs::Permissions::from_mode(0o755)).unwrap();
        said.exits(0).says("no open findings");
    }
}
