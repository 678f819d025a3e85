//! A library that leaves the decision to its caller.

/// Sets the mode.
///
/// # Safety
/// No other thread reads or writes the environment.
pub unsafe fn set_mode(mode: &str) {
    unsafe { std::env::set_var("MODE", mode) }
}

pub fn mode() -> Option<String> {
    std::env::var("MODE").ok()
}

/// Sets the folder of the browser; the environment of that system has a lock of its own.
#[cfg(windows)]
pub fn set_folder(path: &str) {
    unsafe { std::env::set_var("FOLDER", path) }
}

/// The same in a statement.
pub fn set_up(path: &str) {
    #[cfg(target_os = "windows")]
    {
        unsafe { std::env::set_var("FOLDER", path) }
    }
    let _ = path;
}

/// The beginning of a program in a library: the threads come later.
pub fn run() {
    unsafe { std::env::set_var("COLORS", "none") }
    let painter = std::thread::spawn(|| std::env::var("COLORS").ok());
    painter.join().ok();
}
