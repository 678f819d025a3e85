//! The macros that take a format string, and where they take it.

/// Where the format string of a macro stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Start {
    /// At this position, if it is text.
    At(usize),
    /// It is the first text that is no field: the macros of logging.
    Message {
        /// Whether a level comes first.
        level: bool,
        /// Whether the text is a name, and fields follow it.
        span: bool,
    },
}

const MESSAGE: Start = Start::Message {
    level: false,
    span: false,
};

/// Where the macro of this name takes its format string; `None` when it takes none.
pub(super) fn start(name: &str) -> Option<Start> {
    Some(match name {
        "format" | "format_args" | "format_args_nl" | "format_compact" | "formatc" | "formatcp"
        | "print" | "println" | "eprint" | "eprintln" | "cprint" | "cprintln" | "ceprintln"
        | "panic" | "todo" | "unimplemented" | "unreachable" | "anyhow" | "eyre" | "bail"
        | "format_err" | "err_msg" | "pr_emerg" | "pr_alert" | "pr_crit" | "pr_err" | "pr_warn"
        | "pr_notice" | "pr_info" | "pr_debug" | "console_log" | "rprintln" | "rprint"
        | "hprintln" | "hprint" | "safe_println" | "aformat" | "eformat" => Start::At(0),
        "write" | "writeln" | "uwrite" | "uwriteln" | "assert" | "debug_assert" | "ensure"
        | "assert_unchecked" | "dev_err" | "dev_warn" | "dev_info" | "dev_dbg" | "queue_write"
        | "trace_err" => Start::At(1),
        "assert_eq" | "assert_ne" | "debug_assert_eq" | "debug_assert_ne" | "ensure_eq"
        | "ensure_ne" => Start::At(2),
        "error" | "warn" | "info" | "debug" | "trace" | "crit" | "critical" | "fatal"
        | "whatever" | "ensure_whatever" | "miette" | "report" | "error_once" | "warn_once"
        | "info_once" | "debug_once" | "trace_once" | "slog_error" | "slog_warn" | "slog_info"
        | "slog_debug" | "slog_trace" | "slog_crit" => MESSAGE,
        "log" | "event" | "log_once" | "slog_log" => Start::Message {
            level: true,
            span: false,
        },
        "span" => Start::Message {
            level: true,
            span: true,
        },
        "error_span" | "warn_span" | "info_span" | "debug_span" | "trace_span" => Start::Message {
            level: false,
            span: true,
        },
        _ => return None,
    })
}

/// Options of logging macros, which are no fields of the record.
pub(super) fn is_option(name: &str) -> bool {
    matches!(name, "target" | "parent" | "name" | "logger" | "level")
}

/// Whether most calls of this name mean the macro of a well-known library.
pub(super) fn is_well_known(name: &str) -> bool {
    let other = matches!(
        name,
        "vec" | "matches" | "select" | "join" | "try_join" | "json" | "dbg" | "concat" | "env"
    );
    other || start(name).is_some()
}
