//! What functions, macros, types and attributes of other crates mean.
//!
//! Written by cra-tidy from `apis/*.toml`: change that, then run `cargo test -p cra-tidy`.

use super::api::{
    Alias, Api, Constant, HandlerAttribute, Kill, Port, Row, Sink, Source, TypeFact, When,
};
use super::kinds::{SensitiveKind, SinkKind, SourceKind};

const STD_3: Api = Api {
    row: Row {
        file: "std",
        line: 3,
    },
    sources: &[Source {
        kind: SourceKind::Args,
        at: Port::Return,
        when: None,
    }],
    returns: Some("std::env::Args"),
    ..Api::BLANK
};

const STD_8: Api = Api {
    row: Row {
        file: "std",
        line: 8,
    },
    sources: &[Source {
        kind: SourceKind::Environment,
        at: Port::Return,
        when: None,
    }],
    returns: Some("std::result::Result<std::string::String, std::env::VarError>"),
    ..Api::BLANK
};

const STD_13: Api = Api {
    row: Row {
        file: "std",
        line: 13,
    },
    sources: &[Source {
        kind: SourceKind::Stdin,
        at: Port::Arg(0),
        when: None,
    }],
    flows: Some(&[]),
    returns: Some("std::result::Result<usize, std::io::Error>"),
    ..Api::BLANK
};

const STD_19: Api = Api {
    row: Row {
        file: "std",
        line: 19,
    },
    sinks: &[Sink {
        kind: SinkKind::Allocation,
        at: Port::Arg(0),
        when: None,
    }],
    flows: Some(&[]),
    ..Api::BLANK
};

const STD_24: Api = Api {
    row: Row {
        file: "std",
        line: 24,
    },
    flows: Some(&[
        (Port::Receiver, Port::CallbackParam(0, 0)),
        (Port::CallbackReturn(0), Port::Return),
    ]),
    ..Api::BLANK
};

const STD_28: Api = Api {
    row: Row {
        file: "std",
        line: 28,
    },
    flows: Some(&[(Port::Receiver, Port::Return), (Port::Arg(1), Port::Return)]),
    kills: &[Kill {
        sinks: &[SinkKind::Log],
        sources: &[],
        at: Port::Return,
        when: Some(When {
            at: Port::Arg(0),
            is: Constant::Str("\n"),
            not: false,
        }),
    }],
    ..Api::BLANK
};

/// Functions, methods and macros, sorted by path.
pub static APIS: &[Api] = &[
    Api {
        path: "std::env::args",
        ..STD_3
    },
    Api {
        path: "std::env::args_os",
        ..STD_3
    },
    Api {
        path: "std::env::var",
        ..STD_8
    },
    Api {
        path: "std::io::Stdin::read_line",
        ..STD_13
    },
    Api {
        path: "std::option::Option::map",
        ..STD_24
    },
    Api {
        path: "std::vec::Vec::with_capacity",
        ..STD_19
    },
    Api {
        path: "str::replace",
        ..STD_28
    },
];

/// Types, sorted by path.
pub static TYPES: &[TypeFact] = &[
    TypeFact {
        path: "secrecy::SecretBox",
        source: None,
        handler_only: false,
        barrier: false,
        sensitive: Some(SensitiveKind::Password),
        row: Row {
            file: "secrecy",
            line: 3,
        },
    },
    TypeFact {
        path: "secrecy::SecretString",
        source: None,
        handler_only: false,
        barrier: false,
        sensitive: Some(SensitiveKind::Password),
        row: Row {
            file: "secrecy",
            line: 3,
        },
    },
    TypeFact {
        path: "std::string::String",
        source: Some(SourceKind::Request),
        handler_only: true,
        barrier: false,
        sensitive: None,
        row: Row {
            file: "std",
            line: 33,
        },
    },
];

/// Attributes, sorted by path.
pub static ATTRIBUTES: &[HandlerAttribute] = &[];

/// Other names, sorted by the name that code writes.
pub static ALIASES: &[Alias] = &[];
