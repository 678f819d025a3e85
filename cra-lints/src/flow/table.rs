//! What functions, macros, types and attributes of other crates mean.
//!
//! Written by cra-tidy from `apis/*.toml`: change that, then run `cargo test -p cra-tidy`.

use super::api::{Api, Constant, HandlerAttribute, Kill, Port, Row, Sink, Source, TypeFact, When};
use super::kinds::{SensitiveKind, SinkKind, SourceKind};

const ACTIX_6: Api = Api {
    row: Row {
        file: "actix",
        line: 6,
    },
    flows: Some(&[]),
    handler: Some(Port::Arg(0)),
    ..Api::BLANK
};

const ACTIX_11: Api = Api {
    row: Row {
        file: "actix",
        line: 11,
    },
    flows: Some(&[(Port::Receiver, Port::Return)]),
    handler: Some(Port::Arg(0)),
    ..Api::BLANK
};

const ACTIX_16: Api = Api {
    row: Row {
        file: "actix",
        line: 16,
    },
    flows: Some(&[(Port::Receiver, Port::Return)]),
    handler: Some(Port::Arg(0)),
    ..Api::BLANK
};

const ACTIX_21: Api = Api {
    row: Row {
        file: "actix",
        line: 21,
    },
    flows: Some(&[]),
    ..Api::BLANK
};

const ACTIX_25: Api = Api {
    row: Row {
        file: "actix",
        line: 25,
    },
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::BLANK
};

const ACTIX_29: Api = Api {
    row: Row {
        file: "actix",
        line: 29,
    },
    flows: Some(&[]),
    ..Api::BLANK
};

const ACTIX_33: Api = Api {
    row: Row {
        file: "actix",
        line: 33,
    },
    flows: Some(&[]),
    ..Api::BLANK
};

const ACTIX_37: Api = Api {
    row: Row {
        file: "actix",
        line: 37,
    },
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::BLANK
};

const ACTIX_41: Api = Api {
    row: Row {
        file: "actix",
        line: 41,
    },
    flows: Some(&[]),
    handler: Some(Port::Arg(0)),
    ..Api::BLANK
};

const ACTIX_45: Api = Api {
    row: Row {
        file: "actix",
        line: 45,
    },
    flows: Some(&[(Port::CallbackReturn(0), Port::Return)]),
    ..Api::BLANK
};

const ACTIX_59: Api = Api {
    row: Row {
        file: "actix",
        line: 59,
    },
    sources: &[Source {
        kind: SourceKind::Request,
        at: Port::Return,
        when: None,
    }],
    flows: Some(&[]),
    ..Api::BLANK
};

const ACTIX_63: Api = Api {
    row: Row {
        file: "actix",
        line: 63,
    },
    sources: &[Source {
        kind: SourceKind::Request,
        at: Port::Return,
        when: None,
    }],
    flows: Some(&[]),
    ..Api::BLANK
};

const ACTIX_68: Api = Api {
    row: Row {
        file: "actix",
        line: 68,
    },
    sources: &[Source {
        kind: SourceKind::Request,
        at: Port::Return,
        when: None,
    }],
    flows: Some(&[]),
    ..Api::BLANK
};

const ACTIX_72: Api = Api {
    row: Row {
        file: "actix",
        line: 72,
    },
    flows: Some(&[]),
    ..Api::BLANK
};

const ACTIX_75: Api = Api {
    row: Row {
        file: "actix",
        line: 75,
    },
    flows: Some(&[]),
    ..Api::BLANK
};

const ACTIX_78: Api = Api {
    row: Row {
        file: "actix",
        line: 78,
    },
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::BLANK
};

const ACTIX_81: Api = Api {
    row: Row {
        file: "actix",
        line: 81,
    },
    flows: Some(&[]),
    ..Api::BLANK
};

const ACTIX_84: Api = Api {
    row: Row {
        file: "actix",
        line: 84,
    },
    sinks: &[
        Sink {
            kind: SinkKind::Header,
            at: Port::Arg(1),
            when: None,
        },
        Sink {
            kind: SinkKind::Redirect,
            at: Port::Arg(1),
            when: Some(When {
                at: Port::Arg(0),
                is: Constant::Path("http::header::LOCATION"),
                not: false,
            }),
        },
    ],
    flows: Some(&[(Port::Arg(1), Port::Receiver)]),
    ..Api::BLANK
};

const ACTIX_88: Api = Api {
    row: Row {
        file: "actix",
        line: 88,
    },
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::BLANK
};

const ACTIX_91: Api = Api {
    row: Row {
        file: "actix",
        line: 91,
    },
    flows: Some(&[(Port::Arg(0), Port::Return)]),
    ..Api::BLANK
};

const ACTIX_95: Api = Api {
    row: Row {
        file: "actix",
        line: 95,
    },
    sources: &[Source {
        kind: SourceKind::Request,
        at: Port::Return,
        when: None,
    }],
    flows: Some(&[]),
    ..Api::BLANK
};

const ACTIX_100: Api = Api {
    row: Row {
        file: "actix",
        line: 100,
    },
    flows: Some(&[(Port::Arg(0), Port::Return)]),
    ..Api::BLANK
};

const ACTIX_103: Api = Api {
    row: Row {
        file: "actix",
        line: 103,
    },
    flows: Some(&[(Port::Arg(0), Port::Return)]),
    ..Api::BLANK
};

const ACTIX_106: Api = Api {
    row: Row {
        file: "actix",
        line: 106,
    },
    sources: &[Source {
        kind: SourceKind::Request,
        at: Port::Return,
        when: None,
    }],
    flows: Some(&[]),
    ..Api::BLANK
};

const ACTIX_110: Api = Api {
    row: Row {
        file: "actix",
        line: 110,
    },
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::BLANK
};

const ACTIX_113: Api = Api {
    row: Row {
        file: "actix",
        line: 113,
    },
    flows: Some(&[]),
    ..Api::BLANK
};

const ACTIX_116: Api = Api {
    row: Row {
        file: "actix",
        line: 116,
    },
    flows: Some(&[]),
    ..Api::BLANK
};

const ACTIX_122: Api = Api {
    row: Row {
        file: "actix",
        line: 122,
    },
    flows: Some(&[]),
    ..Api::BLANK
};

const ACTIX_126: Api = Api {
    row: Row {
        file: "actix",
        line: 126,
    },
    sources: &[
        Source {
            kind: SourceKind::HtmlAnswer,
            at: Port::Receiver,
            when: Some(When {
                at: Port::Arg(0),
                is: Constant::Str("text/html"),
                not: false,
            }),
        },
        Source {
            kind: SourceKind::HtmlAnswer,
            at: Port::Receiver,
            when: Some(When {
                at: Port::Arg(0),
                is: Constant::Str("text/html; charset=utf-8"),
                not: false,
            }),
        },
        Source {
            kind: SourceKind::HtmlAnswer,
            at: Port::Receiver,
            when: Some(When {
                at: Port::Arg(0),
                is: Constant::Str("text/html;charset=utf-8"),
                not: false,
            }),
        },
        Source {
            kind: SourceKind::HtmlAnswer,
            at: Port::Receiver,
            when: Some(When {
                at: Port::Arg(0),
                is: Constant::Path("mime::TEXT_HTML"),
                not: false,
            }),
        },
        Source {
            kind: SourceKind::HtmlAnswer,
            at: Port::Receiver,
            when: Some(When {
                at: Port::Arg(0),
                is: Constant::Path("mime::TEXT_HTML_UTF_8"),
                not: false,
            }),
        },
        Source {
            kind: SourceKind::HtmlAnswer,
            at: Port::Return,
            when: Some(When {
                at: Port::Arg(0),
                is: Constant::Str("text/html"),
                not: false,
            }),
        },
        Source {
            kind: SourceKind::HtmlAnswer,
            at: Port::Return,
            when: Some(When {
                at: Port::Arg(0),
                is: Constant::Str("text/html; charset=utf-8"),
                not: false,
            }),
        },
        Source {
            kind: SourceKind::HtmlAnswer,
            at: Port::Return,
            when: Some(When {
                at: Port::Arg(0),
                is: Constant::Str("text/html;charset=utf-8"),
                not: false,
            }),
        },
        Source {
            kind: SourceKind::HtmlAnswer,
            at: Port::Return,
            when: Some(When {
                at: Port::Arg(0),
                is: Constant::Path("mime::TEXT_HTML"),
                not: false,
            }),
        },
        Source {
            kind: SourceKind::HtmlAnswer,
            at: Port::Return,
            when: Some(When {
                at: Port::Arg(0),
                is: Constant::Path("mime::TEXT_HTML_UTF_8"),
                not: false,
            }),
        },
    ],
    flows: Some(&[
        (Port::Receiver, Port::Return),
        (Port::Arg(0), Port::Return),
        (Port::Arg(0), Port::Receiver),
    ]),
    ..Api::BLANK
};

const ACTIX_131: Api = Api {
    row: Row {
        file: "actix",
        line: 131,
    },
    sinks: &[Sink {
        kind: SinkKind::Header,
        at: Port::Arg(0),
        when: None,
    }],
    flows: Some(&[
        (Port::Receiver, Port::Return),
        (Port::Arg(0), Port::Return),
        (Port::Arg(0), Port::Receiver),
    ]),
    ..Api::BLANK
};

const ACTIX_136: Api = Api {
    row: Row {
        file: "actix",
        line: 136,
    },
    sources: &[
        Source {
            kind: SourceKind::HtmlAnswer,
            at: Port::Return,
            when: Some(When {
                at: Port::Arg(1),
                is: Constant::Str("text/html"),
                not: false,
            }),
        },
        Source {
            kind: SourceKind::HtmlAnswer,
            at: Port::Return,
            when: Some(When {
                at: Port::Arg(1),
                is: Constant::Str("text/html; charset=utf-8"),
                not: false,
            }),
        },
        Source {
            kind: SourceKind::HtmlAnswer,
            at: Port::Return,
            when: Some(When {
                at: Port::Arg(1),
                is: Constant::Str("text/html;charset=utf-8"),
                not: false,
            }),
        },
        Source {
            kind: SourceKind::HtmlAnswer,
            at: Port::Return,
            when: Some(When {
                at: Port::Arg(1),
                is: Constant::Path("mime::TEXT_HTML"),
                not: false,
            }),
        },
        Source {
            kind: SourceKind::HtmlAnswer,
            at: Port::Return,
            when: Some(When {
                at: Port::Arg(1),
                is: Constant::Path("mime::TEXT_HTML_UTF_8"),
                not: false,
            }),
        },
    ],
    sinks: &[
        Sink {
            kind: SinkKind::Header,
            at: Port::Arg(1),
            when: None,
        },
        Sink {
            kind: SinkKind::Redirect,
            at: Port::Arg(1),
            when: Some(When {
                at: Port::Arg(0),
                is: Constant::Path("http::header::LOCATION"),
                not: false,
            }),
        },
    ],
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::BLANK
};

const ACTIX_142: Api = Api {
    row: Row {
        file: "actix",
        line: 142,
    },
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::BLANK
};

const ACTIX_146: Api = Api {
    row: Row {
        file: "actix",
        line: 146,
    },
    sources: &[Source {
        kind: SourceKind::HtmlAnswer,
        at: Port::Return,
        when: None,
    }],
    flows: Some(&[]),
    ..Api::BLANK
};

const ACTIX_151: Api = Api {
    row: Row {
        file: "actix",
        line: 151,
    },
    flows: Some(&[]),
    ..Api::BLANK
};

const ACTIX_155: Api = Api {
    row: Row {
        file: "actix",
        line: 155,
    },
    sources: &[
        Source {
            kind: SourceKind::HtmlAnswer,
            at: Port::Return,
            when: Some(When {
                at: Port::Arg(0),
                is: Constant::Path("mime::TEXT_HTML"),
                not: false,
            }),
        },
        Source {
            kind: SourceKind::HtmlAnswer,
            at: Port::Return,
            when: Some(When {
                at: Port::Arg(0),
                is: Constant::Path("mime::TEXT_HTML_UTF_8"),
                not: false,
            }),
        },
    ],
    flows: Some(&[]),
    ..Api::BLANK
};

const ACTIX_159: Api = Api {
    row: Row {
        file: "actix",
        line: 159,
    },
    sinks: &[Sink {
        kind: SinkKind::Answer,
        at: Port::Arg(0),
        when: None,
    }],
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::BLANK
};

const ACTIX_164: Api = Api {
    row: Row {
        file: "actix",
        line: 164,
    },
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::BLANK
};

const ACTIX_168: Api = Api {
    row: Row {
        file: "actix",
        line: 168,
    },
    sinks: &[Sink {
        kind: SinkKind::Answer,
        at: Port::Arg(1),
        when: None,
    }],
    flows: Some(&[]),
    ..Api::BLANK
};

const ACTIX_173: Api = Api {
    row: Row {
        file: "actix",
        line: 173,
    },
    sinks: &[Sink {
        kind: SinkKind::Answer,
        at: Port::Arg(0),
        when: None,
    }],
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::BLANK
};

const ACTIX_178: Api = Api {
    row: Row {
        file: "actix",
        line: 178,
    },
    sinks: &[Sink {
        kind: SinkKind::Html,
        at: Port::Arg(0),
        when: None,
    }],
    flows: Some(&[(Port::Arg(0), Port::Return)]),
    ..Api::BLANK
};

const ACTIX_183: Api = Api {
    row: Row {
        file: "actix",
        line: 183,
    },
    sinks: &[Sink {
        kind: SinkKind::Redirect,
        at: Port::Arg(0),
        when: None,
    }],
    flows: Some(&[]),
    ..Api::BLANK
};

const ACTIX_188: Api = Api {
    row: Row {
        file: "actix",
        line: 188,
    },
    sinks: &[Sink {
        kind: SinkKind::Redirect,
        at: Port::Arg(1),
        when: None,
    }],
    flows: Some(&[]),
    ..Api::BLANK
};

const ACTIX_193: Api = Api {
    row: Row {
        file: "actix",
        line: 193,
    },
    sinks: &[Sink {
        kind: SinkKind::ErrorText,
        at: Port::Arg(0),
        when: None,
    }],
    flows: Some(&[(Port::Arg(0), Port::Return)]),
    ..Api::BLANK
};

const ACTIX_198: Api = Api {
    row: Row {
        file: "actix",
        line: 198,
    },
    sinks: &[Sink {
        kind: SinkKind::CookieAdd,
        at: Port::Arg(0),
        when: None,
    }],
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::BLANK
};

const ACTIX_203: Api = Api {
    row: Row {
        file: "actix",
        line: 203,
    },
    sinks: &[Sink {
        kind: SinkKind::CookieAdd,
        at: Port::Arg(0),
        when: None,
    }],
    flows: Some(&[]),
    ..Api::BLANK
};

const ACTIX_207: Api = Api {
    row: Row {
        file: "actix",
        line: 207,
    },
    flows: Some(&[]),
    ..Api::BLANK
};

const ACTIX_213: Api = Api {
    row: Row {
        file: "actix",
        line: 213,
    },
    sources: &[Source {
        kind: SourceKind::File,
        at: Port::Return,
        when: None,
    }],
    sinks: &[Sink {
        kind: SinkKind::Path,
        at: Port::Arg(0),
        when: None,
    }],
    flows: Some(&[]),
    ..Api::BLANK
};

const ACTIX_219: Api = Api {
    row: Row {
        file: "actix",
        line: 219,
    },
    flows: Some(&[(Port::Arg(0), Port::Return)]),
    ..Api::BLANK
};

const ACTIX_223: Api = Api {
    row: Row {
        file: "actix",
        line: 223,
    },
    sinks: &[Sink {
        kind: SinkKind::Path,
        at: Port::Arg(1),
        when: None,
    }],
    flows: Some(&[]),
    ..Api::BLANK
};

const ACTIX_231: Api = Api {
    row: Row {
        file: "actix",
        line: 231,
    },
    sources: &[Source {
        kind: SourceKind::CookieWithoutSecure,
        at: Port::Return,
        when: Some(When {
            at: Port::Arg(0),
            is: Constant::Bool(false),
            not: false,
        }),
    }],
    flows: Some(&[(Port::Receiver, Port::Return)]),
    kills: &[Kill {
        sinks: &[],
        sources: &[SourceKind::CookieWithoutSecure],
        at: Port::Return,
        when: Some(When {
            at: Port::Arg(0),
            is: Constant::Bool(false),
            not: true,
        }),
    }],
    ..Api::BLANK
};

const ACTIX_237: Api = Api {
    row: Row {
        file: "actix",
        line: 237,
    },
    sources: &[Source {
        kind: SourceKind::CookieWithoutHttponly,
        at: Port::Return,
        when: Some(When {
            at: Port::Arg(0),
            is: Constant::Bool(false),
            not: false,
        }),
    }],
    flows: Some(&[(Port::Receiver, Port::Return)]),
    kills: &[Kill {
        sinks: &[],
        sources: &[SourceKind::CookieWithoutHttponly],
        at: Port::Return,
        when: Some(When {
            at: Port::Arg(0),
            is: Constant::Bool(false),
            not: true,
        }),
    }],
    ..Api::BLANK
};

const ACTIX_243: Api = Api {
    row: Row {
        file: "actix",
        line: 243,
    },
    sources: &[Source {
        kind: SourceKind::CookieWithoutSamesite,
        at: Port::Return,
        when: Some(When {
            at: Port::Arg(0),
            is: Constant::Path("cookie::SameSite::None"),
            not: false,
        }),
    }],
    flows: Some(&[(Port::Receiver, Port::Return)]),
    kills: &[Kill {
        sinks: &[],
        sources: &[SourceKind::CookieWithoutSamesite],
        at: Port::Return,
        when: Some(When {
            at: Port::Arg(0),
            is: Constant::Path("cookie::SameSite::None"),
            not: true,
        }),
    }],
    ..Api::BLANK
};

const ACTIX_249: Api = Api {
    row: Row {
        file: "actix",
        line: 249,
    },
    sinks: &[Sink {
        kind: SinkKind::CookieFinish,
        at: Port::Receiver,
        when: None,
    }],
    flows: Some(&[]),
    ..Api::BLANK
};

const ACTIX_253: Api = Api {
    row: Row {
        file: "actix",
        line: 253,
    },
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::BLANK
};

const ACTIX_257: Api = Api {
    row: Row {
        file: "actix",
        line: 257,
    },
    sinks: &[Sink {
        kind: SinkKind::Key,
        at: Port::Arg(1),
        when: None,
    }],
    flows: Some(&[]),
    ..Api::BLANK
};

const ACTIX_262: Api = Api {
    row: Row {
        file: "actix",
        line: 262,
    },
    sinks: &[Sink {
        kind: SinkKind::Key,
        at: Port::Arg(1),
        when: None,
    }],
    flows: Some(&[]),
    ..Api::BLANK
};

const ACTIX_269: Api = Api {
    row: Row {
        file: "actix",
        line: 269,
    },
    sinks: &[Sink {
        kind: SinkKind::Url,
        at: Port::Arg(0),
        when: None,
    }],
    flows: Some(&[(Port::Arg(0), Port::Return)]),
    ..Api::BLANK
};

const ACTIX_274: Api = Api {
    row: Row {
        file: "actix",
        line: 274,
    },
    sinks: &[Sink {
        kind: SinkKind::Url,
        at: Port::Arg(1),
        when: None,
    }],
    flows: Some(&[(Port::Arg(1), Port::Return)]),
    ..Api::BLANK
};

const ACTIX_279: Api = Api {
    row: Row {
        file: "actix",
        line: 279,
    },
    sinks: &[Sink {
        kind: SinkKind::Url,
        at: Port::Arg(0),
        when: None,
    }],
    flows: Some(&[(Port::Arg(0), Port::Return)]),
    ..Api::BLANK
};

const ACTIX_283: Api = Api {
    row: Row {
        file: "actix",
        line: 283,
    },
    flows: Some(&[]),
    ..Api::BLANK
};

const ACTIX_287: Api = Api {
    row: Row {
        file: "actix",
        line: 287,
    },
    flows: Some(&[]),
    ..Api::BLANK
};

const ACTIX_291: Api = Api {
    row: Row {
        file: "actix",
        line: 291,
    },
    sinks: &[Sink {
        kind: SinkKind::SentBody,
        at: Port::Arg(0),
        when: None,
    }],
    flows: Some(&[(Port::Receiver, Port::Return), (Port::Arg(0), Port::Return)]),
    ..Api::BLANK
};

const ACTIX_296: Api = Api {
    row: Row {
        file: "actix",
        line: 296,
    },
    sinks: &[
        Sink {
            kind: SinkKind::SentBody,
            at: Port::Arg(0),
            when: None,
        },
        Sink {
            kind: SinkKind::SentBody,
            at: Port::Arg(1),
            when: None,
        },
    ],
    flows: Some(&[
        (Port::Receiver, Port::Return),
        (Port::Arg(0), Port::Return),
        (Port::Arg(1), Port::Return),
    ]),
    ..Api::BLANK
};

const ACTIX_301: Api = Api {
    row: Row {
        file: "actix",
        line: 301,
    },
    sinks: &[Sink {
        kind: SinkKind::UrlPart,
        at: Port::Arg(0),
        when: None,
    }],
    flows: Some(&[(Port::Receiver, Port::Return), (Port::Arg(0), Port::Return)]),
    ..Api::BLANK
};

const ACTIX_306: Api = Api {
    row: Row {
        file: "actix",
        line: 306,
    },
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::BLANK
};

const ACTIX_310: Api = Api {
    row: Row {
        file: "actix",
        line: 310,
    },
    sources: &[Source {
        kind: SourceKind::Response,
        at: Port::Return,
        when: None,
    }],
    sinks: &[Sink {
        kind: SinkKind::SentBody,
        at: Port::Arg(0),
        when: None,
    }],
    flows: Some(&[]),
    ..Api::BLANK
};

const ACTIX_316: Api = Api {
    row: Row {
        file: "actix",
        line: 316,
    },
    sources: &[Source {
        kind: SourceKind::Response,
        at: Port::Return,
        when: None,
    }],
    flows: Some(&[]),
    ..Api::BLANK
};

const ACTIX_321: Api = Api {
    row: Row {
        file: "actix",
        line: 321,
    },
    sources: &[Source {
        kind: SourceKind::Response,
        at: Port::Return,
        when: None,
    }],
    flows: Some(&[]),
    ..Api::BLANK
};

const ACTIX_325: Api = Api {
    row: Row {
        file: "actix",
        line: 325,
    },
    flows: Some(&[]),
    ..Api::BLANK
};

const AXUM_6: Api = Api {
    row: Row {
        file: "axum",
        line: 6,
    },
    flows: Some(&[]),
    handler: Some(Port::Arg(0)),
    ..Api::BLANK
};

const AXUM_11: Api = Api {
    row: Row {
        file: "axum",
        line: 11,
    },
    flows: Some(&[(Port::Receiver, Port::Return)]),
    handler: Some(Port::Arg(0)),
    ..Api::BLANK
};

const AXUM_16: Api = Api {
    row: Row {
        file: "axum",
        line: 16,
    },
    flows: Some(&[(Port::Receiver, Port::Return)]),
    handler: Some(Port::Arg(1)),
    ..Api::BLANK
};

const AXUM_21: Api = Api {
    row: Row {
        file: "axum",
        line: 21,
    },
    flows: Some(&[(Port::Receiver, Port::Return)]),
    handler: Some(Port::Arg(0)),
    ..Api::BLANK
};

const AXUM_25: Api = Api {
    row: Row {
        file: "axum",
        line: 25,
    },
    flows: Some(&[(Port::Receiver, Port::Return)]),
    handler: Some(Port::Arg(0)),
    ..Api::BLANK
};

const AXUM_29: Api = Api {
    row: Row {
        file: "axum",
        line: 29,
    },
    flows: Some(&[]),
    handler: Some(Port::Arg(0)),
    ..Api::BLANK
};

const AXUM_33: Api = Api {
    row: Row {
        file: "axum",
        line: 33,
    },
    flows: Some(&[]),
    handler: Some(Port::Arg(1)),
    ..Api::BLANK
};

const AXUM_37: Api = Api {
    row: Row {
        file: "axum",
        line: 37,
    },
    sources: &[Source {
        kind: SourceKind::Request,
        at: Port::CallbackParam(0, 0),
        when: None,
    }],
    flows: Some(&[]),
    handler: Some(Port::Arg(0)),
    ..Api::BLANK
};

const AXUM_42: Api = Api {
    row: Row {
        file: "axum",
        line: 42,
    },
    flows: Some(&[]),
    ..Api::BLANK
};

const AXUM_46: Api = Api {
    row: Row {
        file: "axum",
        line: 46,
    },
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::BLANK
};

const AXUM_52: Api = Api {
    row: Row {
        file: "axum",
        line: 52,
    },
    sources: &[Source {
        kind: SourceKind::Request,
        at: Port::Return,
        when: None,
    }],
    flows: Some(&[]),
    ..Api::BLANK
};

const AXUM_57: Api = Api {
    row: Row {
        file: "axum",
        line: 57,
    },
    sources: &[Source {
        kind: SourceKind::Request,
        at: Port::Return,
        when: None,
    }],
    flows: Some(&[]),
    ..Api::BLANK
};

const AXUM_62: Api = Api {
    row: Row {
        file: "axum",
        line: 62,
    },
    sources: &[Source {
        kind: SourceKind::Request,
        at: Port::Return,
        when: None,
    }],
    flows: Some(&[]),
    ..Api::BLANK
};

const AXUM_67: Api = Api {
    row: Row {
        file: "axum",
        line: 67,
    },
    sources: &[Source {
        kind: SourceKind::Request,
        at: Port::Return,
        when: None,
    }],
    flows: Some(&[]),
    ..Api::BLANK
};

const AXUM_72: Api = Api {
    row: Row {
        file: "axum",
        line: 72,
    },
    sources: &[Source {
        kind: SourceKind::Request,
        at: Port::Return,
        when: None,
    }],
    flows: Some(&[]),
    ..Api::BLANK
};

const AXUM_77: Api = Api {
    row: Row {
        file: "axum",
        line: 77,
    },
    flows: Some(&[(Port::Arg(0), Port::Return)]),
    ..Api::BLANK
};

const AXUM_81: Api = Api {
    row: Row {
        file: "axum",
        line: 81,
    },
    flows: Some(&[(Port::Arg(0), Port::Return)]),
    ..Api::BLANK
};

const AXUM_85: Api = Api {
    row: Row {
        file: "axum",
        line: 85,
    },
    sources: &[Source {
        kind: SourceKind::Request,
        at: Port::Return,
        when: None,
    }],
    flows: Some(&[]),
    ..Api::BLANK
};

const AXUM_90: Api = Api {
    row: Row {
        file: "axum",
        line: 90,
    },
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::BLANK
};

const AXUM_93: Api = Api {
    row: Row {
        file: "axum",
        line: 93,
    },
    flows: Some(&[]),
    ..Api::BLANK
};

const AXUM_96: Api = Api {
    row: Row {
        file: "axum",
        line: 96,
    },
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::BLANK
};

const AXUM_115: Api = Api {
    row: Row {
        file: "axum",
        line: 115,
    },
    sinks: &[Sink {
        kind: SinkKind::Html,
        at: Port::Arg(0),
        when: None,
    }],
    flows: Some(&[(Port::Arg(0), Port::Return)]),
    ..Api::BLANK
};

const AXUM_120: Api = Api {
    row: Row {
        file: "axum",
        line: 120,
    },
    sinks: &[Sink {
        kind: SinkKind::Redirect,
        at: Port::Arg(0),
        when: None,
    }],
    flows: Some(&[]),
    ..Api::BLANK
};

const AXUM_125: Api = Api {
    row: Row {
        file: "axum",
        line: 125,
    },
    flows: Some(&[(Port::Arg(0), Port::Return)]),
    ..Api::BLANK
};

const AXUM_128: Api = Api {
    row: Row {
        file: "axum",
        line: 128,
    },
    flows: Some(&[(Port::Arg(0), Port::Return)]),
    ..Api::BLANK
};

const AXUM_134: Api = Api {
    row: Row {
        file: "axum",
        line: 134,
    },
    sinks: &[Sink {
        kind: SinkKind::CookieAdd,
        at: Port::Arg(0),
        when: None,
    }],
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::BLANK
};

const AXUM_139: Api = Api {
    row: Row {
        file: "axum",
        line: 139,
    },
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::BLANK
};

const AXUM_143: Api = Api {
    row: Row {
        file: "axum",
        line: 143,
    },
    sources: &[Source {
        kind: SourceKind::Request,
        at: Port::Return,
        when: None,
    }],
    flows: Some(&[]),
    ..Api::BLANK
};

const AXUM_148: Api = Api {
    row: Row {
        file: "axum",
        line: 148,
    },
    flows: Some(&[]),
    ..Api::BLANK
};

const AXUM_152: Api = Api {
    row: Row {
        file: "axum",
        line: 152,
    },
    sources: &[Source {
        kind: SourceKind::Request,
        at: Port::Return,
        when: None,
    }],
    flows: Some(&[]),
    ..Api::BLANK
};

const AXUM_156: Api = Api {
    row: Row {
        file: "axum",
        line: 156,
    },
    flows: Some(&[(Port::Arg(0), Port::Return)]),
    ..Api::BLANK
};

const COOKIE_5: Api = Api {
    row: Row {
        file: "cookie",
        line: 5,
    },
    sources: &[
        Source {
            kind: SourceKind::CookieWithoutSecure,
            at: Port::Return,
            when: None,
        },
        Source {
            kind: SourceKind::CookieWithoutHttponly,
            at: Port::Return,
            when: None,
        },
        Source {
            kind: SourceKind::CookieWithoutSamesite,
            at: Port::Return,
            when: None,
        },
    ],
    sinks: &[Sink {
        kind: SinkKind::CookieValue,
        at: Port::Arg(1),
        when: None,
    }],
    flows: Some(&[(Port::Arg(1), Port::Return)]),
    ..Api::BLANK
};

const COOKIE_11: Api = Api {
    row: Row {
        file: "cookie",
        line: 11,
    },
    sources: &[
        Source {
            kind: SourceKind::CookieWithoutSecure,
            at: Port::Return,
            when: None,
        },
        Source {
            kind: SourceKind::CookieWithoutHttponly,
            at: Port::Return,
            when: None,
        },
        Source {
            kind: SourceKind::CookieWithoutSamesite,
            at: Port::Return,
            when: None,
        },
    ],
    flows: Some(&[]),
    ..Api::BLANK
};

const COOKIE_16: Api = Api {
    row: Row {
        file: "cookie",
        line: 16,
    },
    sources: &[
        Source {
            kind: SourceKind::CookieWithoutSecure,
            at: Port::Return,
            when: None,
        },
        Source {
            kind: SourceKind::CookieWithoutHttponly,
            at: Port::Return,
            when: None,
        },
        Source {
            kind: SourceKind::CookieWithoutSamesite,
            at: Port::Return,
            when: None,
        },
    ],
    sinks: &[Sink {
        kind: SinkKind::CookieValue,
        at: Port::Arg(1),
        when: None,
    }],
    flows: Some(&[(Port::Arg(0), Port::Return), (Port::Arg(1), Port::Return)]),
    ..Api::BLANK
};

const COOKIE_22: Api = Api {
    row: Row {
        file: "cookie",
        line: 22,
    },
    flows: Some(&[(Port::Arg(0), Port::Return)]),
    ..Api::BLANK
};

const COOKIE_25: Api = Api {
    row: Row {
        file: "cookie",
        line: 25,
    },
    sources: &[Source {
        kind: SourceKind::CookieWithoutSecure,
        at: Port::Return,
        when: Some(When {
            at: Port::Arg(0),
            is: Constant::Bool(false),
            not: false,
        }),
    }],
    flows: Some(&[(Port::Receiver, Port::Return)]),
    kills: &[Kill {
        sinks: &[],
        sources: &[SourceKind::CookieWithoutSecure],
        at: Port::Return,
        when: Some(When {
            at: Port::Arg(0),
            is: Constant::Bool(false),
            not: true,
        }),
    }],
    ..Api::BLANK
};

const COOKIE_31: Api = Api {
    row: Row {
        file: "cookie",
        line: 31,
    },
    sources: &[Source {
        kind: SourceKind::CookieWithoutHttponly,
        at: Port::Return,
        when: Some(When {
            at: Port::Arg(0),
            is: Constant::Bool(false),
            not: false,
        }),
    }],
    flows: Some(&[(Port::Receiver, Port::Return)]),
    kills: &[Kill {
        sinks: &[],
        sources: &[SourceKind::CookieWithoutHttponly],
        at: Port::Return,
        when: Some(When {
            at: Port::Arg(0),
            is: Constant::Bool(false),
            not: true,
        }),
    }],
    ..Api::BLANK
};

const COOKIE_37: Api = Api {
    row: Row {
        file: "cookie",
        line: 37,
    },
    sources: &[Source {
        kind: SourceKind::CookieWithoutSamesite,
        at: Port::Return,
        when: Some(When {
            at: Port::Arg(0),
            is: Constant::Path("cookie::SameSite::None"),
            not: false,
        }),
    }],
    flows: Some(&[(Port::Receiver, Port::Return)]),
    kills: &[Kill {
        sinks: &[],
        sources: &[SourceKind::CookieWithoutSamesite],
        at: Port::Return,
        when: Some(When {
            at: Port::Arg(0),
            is: Constant::Path("cookie::SameSite::None"),
            not: true,
        }),
    }],
    ..Api::BLANK
};

const COOKIE_43: Api = Api {
    row: Row {
        file: "cookie",
        line: 43,
    },
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::BLANK
};

const COOKIE_46: Api = Api {
    row: Row {
        file: "cookie",
        line: 46,
    },
    flows: Some(&[(Port::Receiver, Port::Return)]),
    kills: &[Kill {
        sinks: &[],
        sources: &[
            SourceKind::CookieWithoutSecure,
            SourceKind::CookieWithoutHttponly,
            SourceKind::CookieWithoutSamesite,
        ],
        at: Port::Return,
        when: None,
    }],
    ..Api::BLANK
};

const COOKIE_51: Api = Api {
    row: Row {
        file: "cookie",
        line: 51,
    },
    sinks: &[Sink {
        kind: SinkKind::CookieFinish,
        at: Port::Receiver,
        when: None,
    }],
    flows: Some(&[(Port::Receiver, Port::Return)]),
    kills: &[Kill {
        sinks: &[],
        sources: &[
            SourceKind::CookieWithoutSecure,
            SourceKind::CookieWithoutHttponly,
            SourceKind::CookieWithoutSamesite,
        ],
        at: Port::Return,
        when: None,
    }],
    ..Api::BLANK
};

const COOKIE_57: Api = Api {
    row: Row {
        file: "cookie",
        line: 57,
    },
    sources: &[Source {
        kind: SourceKind::CookieWithoutSecure,
        at: Port::Receiver,
        when: Some(When {
            at: Port::Arg(0),
            is: Constant::Bool(false),
            not: false,
        }),
    }],
    flows: Some(&[]),
    kills: &[Kill {
        sinks: &[],
        sources: &[SourceKind::CookieWithoutSecure],
        at: Port::Receiver,
        when: Some(When {
            at: Port::Arg(0),
            is: Constant::Bool(false),
            not: true,
        }),
    }],
    ..Api::BLANK
};

const COOKIE_62: Api = Api {
    row: Row {
        file: "cookie",
        line: 62,
    },
    sources: &[Source {
        kind: SourceKind::CookieWithoutHttponly,
        at: Port::Receiver,
        when: Some(When {
            at: Port::Arg(0),
            is: Constant::Bool(false),
            not: false,
        }),
    }],
    flows: Some(&[]),
    kills: &[Kill {
        sinks: &[],
        sources: &[SourceKind::CookieWithoutHttponly],
        at: Port::Receiver,
        when: Some(When {
            at: Port::Arg(0),
            is: Constant::Bool(false),
            not: true,
        }),
    }],
    ..Api::BLANK
};

const COOKIE_67: Api = Api {
    row: Row {
        file: "cookie",
        line: 67,
    },
    sources: &[Source {
        kind: SourceKind::CookieWithoutSamesite,
        at: Port::Receiver,
        when: Some(When {
            at: Port::Arg(0),
            is: Constant::Path("cookie::SameSite::None"),
            not: false,
        }),
    }],
    flows: Some(&[]),
    kills: &[Kill {
        sinks: &[],
        sources: &[SourceKind::CookieWithoutSamesite],
        at: Port::Receiver,
        when: Some(When {
            at: Port::Arg(0),
            is: Constant::Path("cookie::SameSite::None"),
            not: true,
        }),
    }],
    ..Api::BLANK
};

const COOKIE_72: Api = Api {
    row: Row {
        file: "cookie",
        line: 72,
    },
    sinks: &[Sink {
        kind: SinkKind::CookieValue,
        at: Port::Arg(0),
        when: None,
    }],
    flows: Some(&[(Port::Arg(0), Port::Receiver)]),
    ..Api::BLANK
};

const COOKIE_76: Api = Api {
    row: Row {
        file: "cookie",
        line: 76,
    },
    flows: Some(&[]),
    ..Api::BLANK
};

const COOKIE_79: Api = Api {
    row: Row {
        file: "cookie",
        line: 79,
    },
    flows: Some(&[]),
    kills: &[Kill {
        sinks: &[],
        sources: &[
            SourceKind::CookieWithoutSecure,
            SourceKind::CookieWithoutHttponly,
            SourceKind::CookieWithoutSamesite,
        ],
        at: Port::Receiver,
        when: None,
    }],
    ..Api::BLANK
};

const COOKIE_83: Api = Api {
    row: Row {
        file: "cookie",
        line: 83,
    },
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::BLANK
};

const COOKIE_86: Api = Api {
    row: Row {
        file: "cookie",
        line: 86,
    },
    flows: Some(&[]),
    ..Api::BLANK
};

const COOKIE_92: Api = Api {
    row: Row {
        file: "cookie",
        line: 92,
    },
    sinks: &[Sink {
        kind: SinkKind::CookieAdd,
        at: Port::Arg(0),
        when: None,
    }],
    flows: Some(&[(Port::Arg(0), Port::Receiver)]),
    ..Api::BLANK
};

const COOKIE_96: Api = Api {
    row: Row {
        file: "cookie",
        line: 96,
    },
    flows: Some(&[]),
    ..Api::BLANK
};

const COOKIE_99: Api = Api {
    row: Row {
        file: "cookie",
        line: 99,
    },
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::BLANK
};

const COOKIE_103: Api = Api {
    row: Row {
        file: "cookie",
        line: 103,
    },
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::BLANK
};

const COOKIE_107: Api = Api {
    row: Row {
        file: "cookie",
        line: 107,
    },
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::BLANK
};

const COOKIE_111: Api = Api {
    row: Row {
        file: "cookie",
        line: 111,
    },
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::BLANK
};

const COOKIE_115: Api = Api {
    row: Row {
        file: "cookie",
        line: 115,
    },
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::BLANK
};

const COOKIE_118: Api = Api {
    row: Row {
        file: "cookie",
        line: 118,
    },
    flows: Some(&[]),
    ..Api::BLANK
};

const COOKIE_122: Api = Api {
    row: Row {
        file: "cookie",
        line: 122,
    },
    sinks: &[Sink {
        kind: SinkKind::Key,
        at: Port::Arg(0),
        when: None,
    }],
    flows: Some(&[(Port::Arg(0), Port::Return)]),
    ..Api::BLANK
};

const COOKIE_127: Api = Api {
    row: Row {
        file: "cookie",
        line: 127,
    },
    flows: Some(&[]),
    ..Api::BLANK
};

const COOKIE_134: Api = Api {
    row: Row {
        file: "cookie",
        line: 134,
    },
    sources: &[
        Source {
            kind: SourceKind::CookieWithoutSecure,
            at: Port::Return,
            when: None,
        },
        Source {
            kind: SourceKind::CookieWithoutHttponly,
            at: Port::Return,
            when: None,
        },
        Source {
            kind: SourceKind::CookieWithoutSamesite,
            at: Port::Return,
            when: None,
        },
    ],
    sinks: &[Sink {
        kind: SinkKind::CookieValue,
        at: Port::Arg(1),
        when: None,
    }],
    flows: Some(&[(Port::Arg(1), Port::Return)]),
    ..Api::BLANK
};

const COOKIE_140: Api = Api {
    row: Row {
        file: "cookie",
        line: 140,
    },
    sources: &[Source {
        kind: SourceKind::CookieWithoutSecure,
        at: Port::Return,
        when: Some(When {
            at: Port::Arg(0),
            is: Constant::Bool(false),
            not: false,
        }),
    }],
    flows: Some(&[(Port::Receiver, Port::Return)]),
    kills: &[Kill {
        sinks: &[],
        sources: &[SourceKind::CookieWithoutSecure],
        at: Port::Return,
        when: Some(When {
            at: Port::Arg(0),
            is: Constant::Bool(false),
            not: true,
        }),
    }],
    ..Api::BLANK
};

const COOKIE_146: Api = Api {
    row: Row {
        file: "cookie",
        line: 146,
    },
    sources: &[Source {
        kind: SourceKind::CookieWithoutHttponly,
        at: Port::Return,
        when: Some(When {
            at: Port::Arg(0),
            is: Constant::Bool(false),
            not: false,
        }),
    }],
    flows: Some(&[(Port::Receiver, Port::Return)]),
    kills: &[Kill {
        sinks: &[],
        sources: &[SourceKind::CookieWithoutHttponly],
        at: Port::Return,
        when: Some(When {
            at: Port::Arg(0),
            is: Constant::Bool(false),
            not: true,
        }),
    }],
    ..Api::BLANK
};

const COOKIE_152: Api = Api {
    row: Row {
        file: "cookie",
        line: 152,
    },
    sources: &[Source {
        kind: SourceKind::CookieWithoutSamesite,
        at: Port::Return,
        when: Some(When {
            at: Port::Arg(0),
            is: Constant::Path("biscotti::SameSite::None"),
            not: false,
        }),
    }],
    flows: Some(&[(Port::Receiver, Port::Return)]),
    kills: &[Kill {
        sinks: &[],
        sources: &[SourceKind::CookieWithoutSamesite],
        at: Port::Return,
        when: Some(When {
            at: Port::Arg(0),
            is: Constant::Path("biscotti::SameSite::None"),
            not: true,
        }),
    }],
    ..Api::BLANK
};

const COOKIE_158: Api = Api {
    row: Row {
        file: "cookie",
        line: 158,
    },
    sinks: &[Sink {
        kind: SinkKind::CookieValue,
        at: Port::Arg(0),
        when: None,
    }],
    flows: Some(&[(Port::Receiver, Port::Return), (Port::Arg(0), Port::Return)]),
    ..Api::BLANK
};

const COOKIE_163: Api = Api {
    row: Row {
        file: "cookie",
        line: 163,
    },
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::BLANK
};

const COOKIE_167: Api = Api {
    row: Row {
        file: "cookie",
        line: 167,
    },
    sinks: &[Sink {
        kind: SinkKind::CookieAdd,
        at: Port::Arg(0),
        when: None,
    }],
    flows: Some(&[(Port::Arg(0), Port::Receiver)]),
    ..Api::BLANK
};

const COOKIE_171: Api = Api {
    row: Row {
        file: "cookie",
        line: 171,
    },
    flows: Some(&[]),
    ..Api::BLANK
};

const COOKIE_175: Api = Api {
    row: Row {
        file: "cookie",
        line: 175,
    },
    flows: Some(&[(Port::Arg(0), Port::Return)]),
    ..Api::BLANK
};

const COOKIE_178: Api = Api {
    row: Row {
        file: "cookie",
        line: 178,
    },
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::BLANK
};

const DIESEL_3: Api = Api {
    row: Row {
        file: "diesel",
        line: 3,
    },
    sinks: &[Sink {
        kind: SinkKind::Sql,
        at: Port::Arg(0),
        when: None,
    }],
    flows: Some(&[]),
    ..Api::BLANK
};

const DIESEL_8: Api = Api {
    row: Row {
        file: "diesel",
        line: 8,
    },
    sinks: &[Sink {
        kind: SinkKind::Sql,
        at: Port::Arg(0),
        when: None,
    }],
    flows: Some(&[]),
    ..Api::BLANK
};

const DIESEL_13: Api = Api {
    row: Row {
        file: "diesel",
        line: 13,
    },
    sinks: &[Sink {
        kind: SinkKind::Sql,
        at: Port::Arg(0),
        when: None,
    }],
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::BLANK
};

const DIESEL_18: Api = Api {
    row: Row {
        file: "diesel",
        line: 18,
    },
    sinks: &[Sink {
        kind: SinkKind::DatabaseValue,
        at: Port::Arg(0),
        when: None,
    }],
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::BLANK
};

const DIESEL_22: Api = Api {
    row: Row {
        file: "diesel",
        line: 22,
    },
    sinks: &[Sink {
        kind: SinkKind::Sql,
        at: Port::Arg(0),
        when: None,
    }],
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::BLANK
};

const DIESEL_27: Api = Api {
    row: Row {
        file: "diesel",
        line: 27,
    },
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::BLANK
};

const DIESEL_31: Api = Api {
    row: Row {
        file: "diesel",
        line: 31,
    },
    sinks: &[Sink {
        kind: SinkKind::Sql,
        at: Port::Arg(0),
        when: None,
    }],
    flows: Some(&[]),
    ..Api::BLANK
};

const DIESEL_35: Api = Api {
    row: Row {
        file: "diesel",
        line: 35,
    },
    flows: Some(&[]),
    ..Api::BLANK
};

const DIESEL_39: Api = Api {
    row: Row {
        file: "diesel",
        line: 39,
    },
    flows: Some(&[]),
    ..Api::BLANK
};

const DIESEL_43: Api = Api {
    row: Row {
        file: "diesel",
        line: 43,
    },
    flows: Some(&[]),
    ..Api::BLANK
};

const DIESEL_47: Api = Api {
    row: Row {
        file: "diesel",
        line: 47,
    },
    flows: Some(&[(Port::CallbackReturn(0), Port::Return)]),
    ..Api::BLANK
};

const DIESEL_50: Api = Api {
    row: Row {
        file: "diesel",
        line: 50,
    },
    sources: &[Source {
        kind: SourceKind::Database,
        at: Port::Return,
        when: None,
    }],
    flows: Some(&[]),
    ..Api::BLANK
};

const DIESEL_54: Api = Api {
    row: Row {
        file: "diesel",
        line: 54,
    },
    flows: Some(&[]),
    ..Api::BLANK
};

const DIESEL_57: Api = Api {
    row: Row {
        file: "diesel",
        line: 57,
    },
    sinks: &[Sink {
        kind: SinkKind::DatabaseValue,
        at: Port::Arg(0),
        when: None,
    }],
    flows: Some(&[]),
    ..Api::BLANK
};

const DIESEL_61: Api = Api {
    row: Row {
        file: "diesel",
        line: 61,
    },
    flows: Some(&[]),
    ..Api::BLANK
};

const DIESEL_65: Api = Api {
    row: Row {
        file: "diesel",
        line: 65,
    },
    flows: Some(&[]),
    ..Api::BLANK
};

const DIESEL_69: Api = Api {
    row: Row {
        file: "diesel",
        line: 69,
    },
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::BLANK
};

const DIESEL_72: Api = Api {
    row: Row {
        file: "diesel",
        line: 72,
    },
    flows: Some(&[(Port::Arg(0), Port::Return)]),
    kills: &[Kill {
        sinks: &[SinkKind::Sql],
        sources: &[],
        at: Port::Return,
        when: None,
    }],
    ..Api::BLANK
};

const DIESEL_76: Api = Api {
    row: Row {
        file: "diesel",
        line: 76,
    },
    flows: Some(&[]),
    ..Api::BLANK
};

const HASHES_6: Api = Api {
    row: Row {
        file: "hashes",
        line: 6,
    },
    sources: &[Source {
        kind: SourceKind::WeakHasher,
        at: Port::Return,
        when: None,
    }],
    flows: Some(&[]),
    ..Api::BLANK
};

const HASHES_10: Api = Api {
    row: Row {
        file: "hashes",
        line: 10,
    },
    sources: &[Source {
        kind: SourceKind::FastHasher,
        at: Port::Return,
        when: None,
    }],
    flows: Some(&[]),
    ..Api::BLANK
};

const HASHES_14: Api = Api {
    row: Row {
        file: "hashes",
        line: 14,
    },
    sources: &[Source {
        kind: SourceKind::WeakHasher,
        at: Port::Return,
        when: None,
    }],
    sinks: &[Sink {
        kind: SinkKind::WeakHashInput,
        at: Port::Arg(0),
        when: None,
    }],
    flows: Some(&[]),
    ..Api::BLANK
};

const HASHES_19: Api = Api {
    row: Row {
        file: "hashes",
        line: 19,
    },
    sources: &[Source {
        kind: SourceKind::FastHasher,
        at: Port::Return,
        when: None,
    }],
    sinks: &[Sink {
        kind: SinkKind::FastHashInput,
        at: Port::Arg(0),
        when: None,
    }],
    flows: Some(&[]),
    ..Api::BLANK
};

const HASHES_24: Api = Api {
    row: Row {
        file: "hashes",
        line: 24,
    },
    sinks: &[Sink {
        kind: SinkKind::WeakHashInput,
        at: Port::Arg(0),
        when: None,
    }],
    flows: Some(&[]),
    ..Api::BLANK
};

const HASHES_28: Api = Api {
    row: Row {
        file: "hashes",
        line: 28,
    },
    sinks: &[Sink {
        kind: SinkKind::FastHashInput,
        at: Port::Arg(0),
        when: None,
    }],
    flows: Some(&[]),
    ..Api::BLANK
};

const HASHES_32: Api = Api {
    row: Row {
        file: "hashes",
        line: 32,
    },
    sinks: &[Sink {
        kind: SinkKind::HashInput,
        at: Port::Arg(0),
        when: None,
    }],
    flows: Some(&[]),
    ..Api::BLANK
};

const HASHES_36: Api = Api {
    row: Row {
        file: "hashes",
        line: 36,
    },
    sinks: &[Sink {
        kind: SinkKind::HashInput,
        at: Port::Arg(0),
        when: None,
    }],
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::BLANK
};

const HASHES_41: Api = Api {
    row: Row {
        file: "hashes",
        line: 41,
    },
    flows: Some(&[]),
    ..Api::BLANK
};

const HASHES_47: Api = Api {
    row: Row {
        file: "hashes",
        line: 47,
    },
    sinks: &[Sink {
        kind: SinkKind::WeakHashInput,
        at: Port::Arg(0),
        when: None,
    }],
    flows: Some(&[]),
    ..Api::BLANK
};

const HASHES_51: Api = Api {
    row: Row {
        file: "hashes",
        line: 51,
    },
    sources: &[Source {
        kind: SourceKind::WeakHasher,
        at: Port::Return,
        when: None,
    }],
    flows: Some(&[]),
    ..Api::BLANK
};

const HASHES_56: Api = Api {
    row: Row {
        file: "hashes",
        line: 56,
    },
    sinks: &[Sink {
        kind: SinkKind::HashInput,
        at: Port::Arg(0),
        when: None,
    }],
    flows: Some(&[]),
    ..Api::BLANK
};

const HASHES_60: Api = Api {
    row: Row {
        file: "hashes",
        line: 60,
    },
    flows: Some(&[]),
    ..Api::BLANK
};

const HASHES_66: Api = Api {
    row: Row {
        file: "hashes",
        line: 66,
    },
    sources: &[Source {
        kind: SourceKind::WeakHasher,
        at: Port::Return,
        when: None,
    }],
    flows: Some(&[]),
    ..Api::BLANK
};

const HASHES_71: Api = Api {
    row: Row {
        file: "hashes",
        line: 71,
    },
    sinks: &[Sink {
        kind: SinkKind::WeakHashInput,
        at: Port::Arg(0),
        when: None,
    }],
    flows: Some(&[]),
    ..Api::BLANK
};

const HASHES_75: Api = Api {
    row: Row {
        file: "hashes",
        line: 75,
    },
    sinks: &[Sink {
        kind: SinkKind::HashInput,
        at: Port::Arg(0),
        when: None,
    }],
    flows: Some(&[]),
    ..Api::BLANK
};

const HASHES_79: Api = Api {
    row: Row {
        file: "hashes",
        line: 79,
    },
    flows: Some(&[]),
    ..Api::BLANK
};

const HASHES_85: Api = Api {
    row: Row {
        file: "hashes",
        line: 85,
    },
    sinks: &[Sink {
        kind: SinkKind::FastHashInput,
        at: Port::Arg(0),
        when: None,
    }],
    flows: Some(&[]),
    ..Api::BLANK
};

const HASHES_90: Api = Api {
    row: Row {
        file: "hashes",
        line: 90,
    },
    sinks: &[Sink {
        kind: SinkKind::Key,
        at: Port::Arg(0),
        when: None,
    }],
    flows: Some(&[]),
    ..Api::BLANK
};

const HASHES_95: Api = Api {
    row: Row {
        file: "hashes",
        line: 95,
    },
    sinks: &[Sink {
        kind: SinkKind::Key,
        at: Port::Arg(1),
        when: None,
    }],
    flows: Some(&[]),
    ..Api::BLANK
};

const HASHES_99: Api = Api {
    row: Row {
        file: "hashes",
        line: 99,
    },
    sources: &[Source {
        kind: SourceKind::FastHasher,
        at: Port::Return,
        when: None,
    }],
    flows: Some(&[]),
    ..Api::BLANK
};

const HASHES_104: Api = Api {
    row: Row {
        file: "hashes",
        line: 104,
    },
    sinks: &[Sink {
        kind: SinkKind::Key,
        at: Port::Arg(0),
        when: None,
    }],
    flows: Some(&[]),
    ..Api::BLANK
};

const HASHES_109: Api = Api {
    row: Row {
        file: "hashes",
        line: 109,
    },
    flows: Some(&[]),
    ..Api::BLANK
};

const HASHES_113: Api = Api {
    row: Row {
        file: "hashes",
        line: 113,
    },
    sinks: &[Sink {
        kind: SinkKind::HashInput,
        at: Port::Arg(0),
        when: None,
    }],
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::BLANK
};

const HASHES_118: Api = Api {
    row: Row {
        file: "hashes",
        line: 118,
    },
    sinks: &[Sink {
        kind: SinkKind::Path,
        at: Port::Arg(0),
        when: None,
    }],
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::BLANK
};

const HASHES_122: Api = Api {
    row: Row {
        file: "hashes",
        line: 122,
    },
    flows: Some(&[]),
    ..Api::BLANK
};

const HASHES_128: Api = Api {
    row: Row {
        file: "hashes",
        line: 128,
    },
    flows: Some(&[]),
    ..Api::BLANK
};

const HYPER_6: Api = Api {
    row: Row {
        file: "hyper",
        line: 6,
    },
    sinks: &[Sink {
        kind: SinkKind::Url,
        at: Port::Arg(0),
        when: None,
    }],
    flows: Some(&[(Port::Arg(0), Port::Return)]),
    ..Api::BLANK
};

const HYPER_11: Api = Api {
    row: Row {
        file: "hyper",
        line: 11,
    },
    flows: Some(&[]),
    ..Api::BLANK
};

const HYPER_15: Api = Api {
    row: Row {
        file: "hyper",
        line: 15,
    },
    sinks: &[Sink {
        kind: SinkKind::Url,
        at: Port::Arg(0),
        when: None,
    }],
    flows: Some(&[(Port::Receiver, Port::Return), (Port::Arg(0), Port::Return)]),
    ..Api::BLANK
};

const HYPER_20: Api = Api {
    row: Row {
        file: "hyper",
        line: 20,
    },
    sinks: &[Sink {
        kind: SinkKind::SentBody,
        at: Port::Arg(1),
        when: None,
    }],
    flows: Some(&[(Port::Receiver, Port::Return), (Port::Arg(1), Port::Return)]),
    ..Api::BLANK
};

const HYPER_25: Api = Api {
    row: Row {
        file: "hyper",
        line: 25,
    },
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::BLANK
};

const HYPER_29: Api = Api {
    row: Row {
        file: "hyper",
        line: 29,
    },
    sinks: &[Sink {
        kind: SinkKind::SentBody,
        at: Port::Arg(0),
        when: None,
    }],
    flows: Some(&[(Port::Receiver, Port::Return), (Port::Arg(0), Port::Return)]),
    ..Api::BLANK
};

const HYPER_34: Api = Api {
    row: Row {
        file: "hyper",
        line: 34,
    },
    flows: Some(&[(Port::Arg(0), Port::Return)]),
    ..Api::BLANK
};

const HYPER_37: Api = Api {
    row: Row {
        file: "hyper",
        line: 37,
    },
    flows: Some(&[(Port::Arg(0), Port::Return), (Port::Arg(1), Port::Return)]),
    ..Api::BLANK
};

const HYPER_40: Api = Api {
    row: Row {
        file: "hyper",
        line: 40,
    },
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::BLANK
};

const HYPER_44: Api = Api {
    row: Row {
        file: "hyper",
        line: 44,
    },
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::BLANK
};

const HYPER_48: Api = Api {
    row: Row {
        file: "hyper",
        line: 48,
    },
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::BLANK
};

const HYPER_51: Api = Api {
    row: Row {
        file: "hyper",
        line: 51,
    },
    flows: Some(&[
        (Port::Receiver, Port::CallbackParam(0, 0)),
        (Port::CallbackReturn(0), Port::Return),
        (Port::Receiver, Port::Return),
    ]),
    ..Api::BLANK
};

const HYPER_54: Api = Api {
    row: Row {
        file: "hyper",
        line: 54,
    },
    flows: Some(&[]),
    ..Api::BLANK
};

const HYPER_57: Api = Api {
    row: Row {
        file: "hyper",
        line: 57,
    },
    flows: Some(&[]),
    ..Api::BLANK
};

const HYPER_61: Api = Api {
    row: Row {
        file: "hyper",
        line: 61,
    },
    sources: &[
        Source {
            kind: SourceKind::HtmlAnswer,
            at: Port::Return,
            when: Some(When {
                at: Port::Arg(1),
                is: Constant::Str("text/html"),
                not: false,
            }),
        },
        Source {
            kind: SourceKind::HtmlAnswer,
            at: Port::Return,
            when: Some(When {
                at: Port::Arg(1),
                is: Constant::Str("text/html; charset=utf-8"),
                not: false,
            }),
        },
        Source {
            kind: SourceKind::HtmlAnswer,
            at: Port::Return,
            when: Some(When {
                at: Port::Arg(1),
                is: Constant::Str("text/html;charset=utf-8"),
                not: false,
            }),
        },
        Source {
            kind: SourceKind::HtmlAnswer,
            at: Port::Return,
            when: Some(When {
                at: Port::Arg(1),
                is: Constant::Path("mime::TEXT_HTML"),
                not: false,
            }),
        },
        Source {
            kind: SourceKind::HtmlAnswer,
            at: Port::Return,
            when: Some(When {
                at: Port::Arg(1),
                is: Constant::Path("mime::TEXT_HTML_UTF_8"),
                not: false,
            }),
        },
    ],
    sinks: &[
        Sink {
            kind: SinkKind::Header,
            at: Port::Arg(1),
            when: None,
        },
        Sink {
            kind: SinkKind::Redirect,
            at: Port::Arg(1),
            when: Some(When {
                at: Port::Arg(0),
                is: Constant::Path("http::header::LOCATION"),
                not: false,
            }),
        },
        Sink {
            kind: SinkKind::Redirect,
            at: Port::Arg(1),
            when: Some(When {
                at: Port::Arg(0),
                is: Constant::Str("location"),
                not: false,
            }),
        },
    ],
    flows: Some(&[(Port::Receiver, Port::Return), (Port::Arg(1), Port::Return)]),
    ..Api::BLANK
};

const HYPER_67: Api = Api {
    row: Row {
        file: "hyper",
        line: 67,
    },
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::BLANK
};

const HYPER_71: Api = Api {
    row: Row {
        file: "hyper",
        line: 71,
    },
    sinks: &[Sink {
        kind: SinkKind::Answer,
        at: Port::Arg(0),
        when: None,
    }],
    flows: Some(&[(Port::Receiver, Port::Return), (Port::Arg(0), Port::Return)]),
    ..Api::BLANK
};

const HYPER_76: Api = Api {
    row: Row {
        file: "hyper",
        line: 76,
    },
    sinks: &[Sink {
        kind: SinkKind::Redirect,
        at: Port::Arg(1),
        when: Some(When {
            at: Port::Arg(0),
            is: Constant::Path("http::header::LOCATION"),
            not: false,
        }),
    }],
    flows: Some(&[(Port::Arg(1), Port::Receiver)]),
    ..Api::BLANK
};

const HYPER_80: Api = Api {
    row: Row {
        file: "hyper",
        line: 80,
    },
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::BLANK
};

const HYPER_83: Api = Api {
    row: Row {
        file: "hyper",
        line: 83,
    },
    flows: Some(&[]),
    ..Api::BLANK
};

const HYPER_86: Api = Api {
    row: Row {
        file: "hyper",
        line: 86,
    },
    flows: Some(&[(Port::Arg(0), Port::Return)]),
    kills: &[Kill {
        sinks: &[SinkKind::Log],
        sources: &[],
        at: Port::Return,
        when: None,
    }],
    ..Api::BLANK
};

const HYPER_90: Api = Api {
    row: Row {
        file: "hyper",
        line: 90,
    },
    flows: Some(&[(Port::Receiver, Port::Return)]),
    kills: &[Kill {
        sinks: &[SinkKind::Log],
        sources: &[],
        at: Port::Return,
        when: None,
    }],
    ..Api::BLANK
};

const HYPER_94: Api = Api {
    row: Row {
        file: "hyper",
        line: 94,
    },
    flows: Some(&[(Port::Receiver, Port::Return)]),
    kills: &[Kill {
        sinks: &[SinkKind::Log],
        sources: &[],
        at: Port::Return,
        when: None,
    }],
    ..Api::BLANK
};

const HYPER_98: Api = Api {
    row: Row {
        file: "hyper",
        line: 98,
    },
    flows: Some(&[]),
    ..Api::BLANK
};

const HYPER_101: Api = Api {
    row: Row {
        file: "hyper",
        line: 101,
    },
    flows: Some(&[(Port::Arg(0), Port::Return)]),
    ..Api::BLANK
};

const HYPER_104: Api = Api {
    row: Row {
        file: "hyper",
        line: 104,
    },
    sinks: &[Sink {
        kind: SinkKind::UrlPart,
        at: Port::Arg(0),
        when: None,
    }],
    flows: Some(&[(Port::Receiver, Port::Return), (Port::Arg(0), Port::Return)]),
    ..Api::BLANK
};

const HYPER_109: Api = Api {
    row: Row {
        file: "hyper",
        line: 109,
    },
    flows: Some(&[(Port::Receiver, Port::Return), (Port::Arg(0), Port::Return)]),
    ..Api::BLANK
};

const HYPER_113: Api = Api {
    row: Row {
        file: "hyper",
        line: 113,
    },
    flows: Some(&[]),
    ..Api::BLANK
};

const HYPER_117: Api = Api {
    row: Row {
        file: "hyper",
        line: 117,
    },
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::BLANK
};

const HYPER_124: Api = Api {
    row: Row {
        file: "hyper",
        line: 124,
    },
    flows: Some(&[(Port::Arg(0), Port::Return)]),
    ..Api::BLANK
};

const HYPER_128: Api = Api {
    row: Row {
        file: "hyper",
        line: 128,
    },
    flows: Some(&[(Port::Arg(0), Port::Return)]),
    ..Api::BLANK
};

const HYPER_131: Api = Api {
    row: Row {
        file: "hyper",
        line: 131,
    },
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::BLANK
};

const HYPER_134: Api = Api {
    row: Row {
        file: "hyper",
        line: 134,
    },
    flows: Some(&[(Port::Arg(0), Port::Return)]),
    ..Api::BLANK
};

const HYPER_137: Api = Api {
    row: Row {
        file: "hyper",
        line: 137,
    },
    flows: Some(&[]),
    ..Api::BLANK
};

const HYPER_143: Api = Api {
    row: Row {
        file: "hyper",
        line: 143,
    },
    flows: Some(&[]),
    ..Api::BLANK
};

const HYPER_147: Api = Api {
    row: Row {
        file: "hyper",
        line: 147,
    },
    flows: Some(&[]),
    ..Api::BLANK
};

const HYPER_151: Api = Api {
    row: Row {
        file: "hyper",
        line: 151,
    },
    flows: Some(&[]),
    ..Api::BLANK
};

const HYPER_155: Api = Api {
    row: Row {
        file: "hyper",
        line: 155,
    },
    flows: Some(&[]),
    ..Api::BLANK
};

const HYPER_159: Api = Api {
    row: Row {
        file: "hyper",
        line: 159,
    },
    sources: &[Source {
        kind: SourceKind::Response,
        at: Port::Return,
        when: None,
    }],
    sinks: &[Sink {
        kind: SinkKind::Url,
        at: Port::Arg(0),
        when: None,
    }],
    flows: Some(&[]),
    ..Api::BLANK
};

const HYPER_165: Api = Api {
    row: Row {
        file: "hyper",
        line: 165,
    },
    sources: &[Source {
        kind: SourceKind::Response,
        at: Port::Return,
        when: None,
    }],
    flows: Some(&[]),
    ..Api::BLANK
};

const HYPER_173: Api = Api {
    row: Row {
        file: "hyper",
        line: 173,
    },
    handler: Some(Port::Arg(0)),
    ..Api::BLANK
};

const HYPER_176: Api = Api {
    row: Row {
        file: "hyper",
        line: 176,
    },
    flows: Some(&[]),
    ..Api::BLANK
};

const JSONWEBTOKEN_3: Api = Api {
    row: Row {
        file: "jsonwebtoken",
        line: 3,
    },
    sinks: &[Sink {
        kind: SinkKind::Key,
        at: Port::Arg(0),
        when: None,
    }],
    flows: Some(&[(Port::Arg(0), Port::Return)]),
    ..Api::BLANK
};

const JSONWEBTOKEN_7: Api = Api {
    row: Row {
        file: "jsonwebtoken",
        line: 7,
    },
    sinks: &[Sink {
        kind: SinkKind::Key,
        at: Port::Arg(0),
        when: None,
    }],
    flows: Some(&[]),
    ..Api::BLANK
};

const JSONWEBTOKEN_11: Api = Api {
    row: Row {
        file: "jsonwebtoken",
        line: 11,
    },
    flows: Some(&[]),
    ..Api::BLANK
};

const JSONWEBTOKEN_14: Api = Api {
    row: Row {
        file: "jsonwebtoken",
        line: 14,
    },
    flows: Some(&[]),
    ..Api::BLANK
};

const JSONWEBTOKEN_18: Api = Api {
    row: Row {
        file: "jsonwebtoken",
        line: 18,
    },
    flows: Some(&[(Port::Arg(0), Port::Return)]),
    ..Api::BLANK
};

const JSONWEBTOKEN_21: Api = Api {
    row: Row {
        file: "jsonwebtoken",
        line: 21,
    },
    flows: Some(&[(Port::Arg(0), Port::Return)]),
    ..Api::BLANK
};

const JSONWEBTOKEN_24: Api = Api {
    row: Row {
        file: "jsonwebtoken",
        line: 24,
    },
    sinks: &[Sink {
        kind: SinkKind::Key,
        at: Port::Arg(0),
        when: None,
    }],
    flows: Some(&[]),
    ..Api::BLANK
};

const LAMBDA_7: Api = Api {
    row: Row {
        file: "lambda",
        line: 7,
    },
    sources: &[Source {
        kind: SourceKind::Request,
        at: Port::Return,
        when: None,
    }],
    flows: Some(&[]),
    ..Api::BLANK
};

const LAMBDA_11: Api = Api {
    row: Row {
        file: "lambda",
        line: 11,
    },
    flows: Some(&[]),
    ..Api::BLANK
};

const LAMBDA_14: Api = Api {
    row: Row {
        file: "lambda",
        line: 14,
    },
    sources: &[Source {
        kind: SourceKind::Request,
        at: Port::Return,
        when: None,
    }],
    flows: Some(&[]),
    ..Api::BLANK
};

const LAMBDA_18: Api = Api {
    row: Row {
        file: "lambda",
        line: 18,
    },
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::BLANK
};

const LAMBDA_21: Api = Api {
    row: Row {
        file: "lambda",
        line: 21,
    },
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::BLANK
};

const LAMBDA_24: Api = Api {
    row: Row {
        file: "lambda",
        line: 24,
    },
    flows: Some(&[(Port::Arg(0), Port::Return)]),
    ..Api::BLANK
};

const LDAP_3: Api = Api {
    row: Row {
        file: "ldap",
        line: 3,
    },
    sources: &[Source {
        kind: SourceKind::Response,
        at: Port::Return,
        when: None,
    }],
    sinks: &[
        Sink {
            kind: SinkKind::Nosql,
            at: Port::Arg(0),
            when: None,
        },
        Sink {
            kind: SinkKind::Nosql,
            at: Port::Arg(2),
            when: None,
        },
    ],
    flows: Some(&[]),
    ..Api::BLANK
};

const LDAP_8: Api = Api {
    row: Row {
        file: "ldap",
        line: 8,
    },
    sinks: &[Sink {
        kind: SinkKind::Nosql,
        at: Port::Arg(0),
        when: None,
    }],
    flows: Some(&[]),
    ..Api::BLANK
};

const LDAP_12: Api = Api {
    row: Row {
        file: "ldap",
        line: 12,
    },
    sinks: &[
        Sink {
            kind: SinkKind::Nosql,
            at: Port::Arg(0),
            when: None,
        },
        Sink {
            kind: SinkKind::SentBody,
            at: Port::Arg(1),
            when: None,
        },
    ],
    flows: Some(&[]),
    ..Api::BLANK
};

const LDAP_16: Api = Api {
    row: Row {
        file: "ldap",
        line: 16,
    },
    flows: Some(&[(Port::Arg(0), Port::Return)]),
    kills: &[Kill {
        sinks: &[SinkKind::Nosql],
        sources: &[],
        at: Port::Return,
        when: None,
    }],
    ..Api::BLANK
};

const LDAP_20: Api = Api {
    row: Row {
        file: "ldap",
        line: 20,
    },
    sinks: &[Sink {
        kind: SinkKind::Url,
        at: Port::Arg(0),
        when: None,
    }],
    flows: Some(&[]),
    ..Api::BLANK
};

const LDAP_25: Api = Api {
    row: Row {
        file: "ldap",
        line: 25,
    },
    sinks: &[Sink {
        kind: SinkKind::Url,
        at: Port::Arg(1),
        when: None,
    }],
    flows: Some(&[]),
    ..Api::BLANK
};

const LDAP_30: Api = Api {
    row: Row {
        file: "ldap",
        line: 30,
    },
    sinks: &[Sink {
        kind: SinkKind::Url,
        at: Port::Arg(0),
        when: None,
    }],
    flows: Some(&[]),
    ..Api::BLANK
};

const LDAP_35: Api = Api {
    row: Row {
        file: "ldap",
        line: 35,
    },
    sinks: &[Sink {
        kind: SinkKind::Url,
        at: Port::Arg(1),
        when: None,
    }],
    flows: Some(&[]),
    ..Api::BLANK
};

const LDAP_40: Api = Api {
    row: Row {
        file: "ldap",
        line: 40,
    },
    flows: Some(&[]),
    ..Api::BLANK
};

const LDAP_44: Api = Api {
    row: Row {
        file: "ldap",
        line: 44,
    },
    sinks: &[Sink {
        kind: SinkKind::TlsCheckOff,
        at: Port::Arg(0),
        when: None,
    }],
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::BLANK
};

const LDAP_49: Api = Api {
    row: Row {
        file: "ldap",
        line: 49,
    },
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::BLANK
};

const LDAP_53: Api = Api {
    row: Row {
        file: "ldap",
        line: 53,
    },
    sinks: &[Sink {
        kind: SinkKind::Nosql,
        at: Port::Arg(0),
        when: None,
    }],
    flows: Some(&[]),
    ..Api::BLANK
};

const LDAP_57: Api = Api {
    row: Row {
        file: "ldap",
        line: 57,
    },
    sinks: &[Sink {
        kind: SinkKind::Nosql,
        at: Port::Arg(1),
        when: None,
    }],
    flows: Some(&[(Port::Arg(0), Port::Return)]),
    ..Api::BLANK
};

const LDAP_61: Api = Api {
    row: Row {
        file: "ldap",
        line: 61,
    },
    sinks: &[Sink {
        kind: SinkKind::Nosql,
        at: Port::Arg(0),
        when: None,
    }],
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::BLANK
};

const LOG_4: Api = Api {
    row: Row {
        file: "log",
        line: 4,
    },
    sinks: &[Sink {
        kind: SinkKind::Log,
        at: Port::Args,
        when: None,
    }],
    flows: Some(&[]),
    ..Api::BLANK
};

const LOG_8: Api = Api {
    row: Row {
        file: "log",
        line: 8,
    },
    sinks: &[Sink {
        kind: SinkKind::Log,
        at: Port::Args,
        when: None,
    }],
    flows: Some(&[]),
    ..Api::BLANK
};

const LOG_12: Api = Api {
    row: Row {
        file: "log",
        line: 12,
    },
    sinks: &[Sink {
        kind: SinkKind::Log,
        at: Port::Arg(1),
        when: None,
    }],
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::BLANK
};

const LOG_16: Api = Api {
    row: Row {
        file: "log",
        line: 16,
    },
    flows: Some(&[(Port::Arg(0), Port::Return)]),
    ..Api::BLANK
};

const LOG_19: Api = Api {
    row: Row {
        file: "log",
        line: 19,
    },
    sinks: &[Sink {
        kind: SinkKind::Log,
        at: Port::Args,
        when: None,
    }],
    flows: Some(&[]),
    ..Api::BLANK
};

const LOG_23: Api = Api {
    row: Row {
        file: "log",
        line: 23,
    },
    sinks: &[Sink {
        kind: SinkKind::Log,
        at: Port::Args,
        when: None,
    }],
    flows: Some(&[]),
    ..Api::BLANK
};

const LOG_27: Api = Api {
    row: Row {
        file: "log",
        line: 27,
    },
    sinks: &[Sink {
        kind: SinkKind::Log,
        at: Port::Args,
        when: None,
    }],
    flows: Some(&[]),
    ..Api::BLANK
};

const LOG_31: Api = Api {
    row: Row {
        file: "log",
        line: 31,
    },
    sinks: &[Sink {
        kind: SinkKind::Log,
        at: Port::Args,
        when: None,
    }],
    flows: Some(&[]),
    ..Api::BLANK
};

const LOG_35: Api = Api {
    row: Row {
        file: "log",
        line: 35,
    },
    sinks: &[Sink {
        kind: SinkKind::Log,
        at: Port::Arg(0),
        when: None,
    }],
    flows: Some(&[]),
    ..Api::BLANK
};

const LOG_39: Api = Api {
    row: Row {
        file: "log",
        line: 39,
    },
    sinks: &[Sink {
        kind: SinkKind::Log,
        at: Port::Arg(0),
        when: None,
    }],
    flows: Some(&[]),
    ..Api::BLANK
};

const LOG_43: Api = Api {
    row: Row {
        file: "log",
        line: 43,
    },
    flows: Some(&[]),
    ..Api::BLANK
};

const LOG_46: Api = Api {
    row: Row {
        file: "log",
        line: 46,
    },
    flows: Some(&[]),
    ..Api::BLANK
};

const LOG_52: Api = Api {
    row: Row {
        file: "log",
        line: 52,
    },
    sinks: &[Sink {
        kind: SinkKind::ErrorText,
        at: Port::Args,
        when: None,
    }],
    flows: Some(&[(Port::Args, Port::Return)]),
    ..Api::BLANK
};

const LOG_56: Api = Api {
    row: Row {
        file: "log",
        line: 56,
    },
    sinks: &[Sink {
        kind: SinkKind::ErrorText,
        at: Port::Args,
        when: None,
    }],
    flows: Some(&[]),
    ..Api::BLANK
};

const LOG_60: Api = Api {
    row: Row {
        file: "log",
        line: 60,
    },
    sinks: &[Sink {
        kind: SinkKind::ErrorText,
        at: Port::Arg(0),
        when: None,
    }],
    flows: Some(&[(Port::Arg(0), Port::Return)]),
    ..Api::BLANK
};

const LOG_65: Api = Api {
    row: Row {
        file: "log",
        line: 65,
    },
    sinks: &[Sink {
        kind: SinkKind::ErrorText,
        at: Port::Arg(0),
        when: None,
    }],
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::BLANK
};

const LOG_69: Api = Api {
    row: Row {
        file: "log",
        line: 69,
    },
    sinks: &[Sink {
        kind: SinkKind::ErrorText,
        at: Port::CallbackReturn(0),
        when: None,
    }],
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::BLANK
};

const MONGODB_3: Api = Api {
    row: Row {
        file: "mongodb",
        line: 3,
    },
    flows: Some(&[]),
    ..Api::BLANK
};

const MONGODB_7: Api = Api {
    row: Row {
        file: "mongodb",
        line: 7,
    },
    flows: Some(&[]),
    ..Api::BLANK
};

const MONGODB_11: Api = Api {
    row: Row {
        file: "mongodb",
        line: 11,
    },
    flows: Some(&[]),
    ..Api::BLANK
};

const MONGODB_15: Api = Api {
    row: Row {
        file: "mongodb",
        line: 15,
    },
    sources: &[Source {
        kind: SourceKind::Database,
        at: Port::Return,
        when: None,
    }],
    sinks: &[Sink {
        kind: SinkKind::Nosql,
        at: Port::Arg(0),
        when: None,
    }],
    flows: Some(&[]),
    ..Api::BLANK
};

const MONGODB_20: Api = Api {
    row: Row {
        file: "mongodb",
        line: 20,
    },
    sources: &[Source {
        kind: SourceKind::Database,
        at: Port::Return,
        when: None,
    }],
    sinks: &[Sink {
        kind: SinkKind::Nosql,
        at: Port::Arg(0),
        when: None,
    }],
    flows: Some(&[]),
    ..Api::BLANK
};

const MONGODB_25: Api = Api {
    row: Row {
        file: "mongodb",
        line: 25,
    },
    sinks: &[Sink {
        kind: SinkKind::Nosql,
        at: Port::Arg(0),
        when: None,
    }],
    flows: Some(&[]),
    ..Api::BLANK
};

const MONGODB_29: Api = Api {
    row: Row {
        file: "mongodb",
        line: 29,
    },
    sinks: &[
        Sink {
            kind: SinkKind::Nosql,
            at: Port::Arg(0),
            when: None,
        },
        Sink {
            kind: SinkKind::DatabaseValue,
            at: Port::Arg(1),
            when: None,
        },
    ],
    flows: Some(&[]),
    ..Api::BLANK
};

const MONGODB_33: Api = Api {
    row: Row {
        file: "mongodb",
        line: 33,
    },
    sources: &[Source {
        kind: SourceKind::Database,
        at: Port::Return,
        when: None,
    }],
    sinks: &[
        Sink {
            kind: SinkKind::Nosql,
            at: Port::Arg(0),
            when: None,
        },
        Sink {
            kind: SinkKind::DatabaseValue,
            at: Port::Arg(1),
            when: None,
        },
    ],
    flows: Some(&[]),
    ..Api::BLANK
};

const MONGODB_38: Api = Api {
    row: Row {
        file: "mongodb",
        line: 38,
    },
    sources: &[Source {
        kind: SourceKind::Database,
        at: Port::Return,
        when: None,
    }],
    sinks: &[Sink {
        kind: SinkKind::Nosql,
        at: Port::Arg(1),
        when: None,
    }],
    flows: Some(&[]),
    ..Api::BLANK
};

const MONGODB_43: Api = Api {
    row: Row {
        file: "mongodb",
        line: 43,
    },
    sinks: &[Sink {
        kind: SinkKind::DatabaseValue,
        at: Port::Arg(0),
        when: None,
    }],
    flows: Some(&[]),
    ..Api::BLANK
};

const MONGODB_47: Api = Api {
    row: Row {
        file: "mongodb",
        line: 47,
    },
    flows: Some(&[]),
    ..Api::BLANK
};

const MONGODB_51: Api = Api {
    row: Row {
        file: "mongodb",
        line: 51,
    },
    flows: Some(&[]),
    ..Api::BLANK
};

const MONGODB_55: Api = Api {
    row: Row {
        file: "mongodb",
        line: 55,
    },
    flows: Some(&[]),
    ..Api::BLANK
};

const MONGODB_59: Api = Api {
    row: Row {
        file: "mongodb",
        line: 59,
    },
    sources: &[Source {
        kind: SourceKind::Database,
        at: Port::Return,
        when: None,
    }],
    sinks: &[Sink {
        kind: SinkKind::Nosql,
        at: Port::Arg(0),
        when: None,
    }],
    flows: Some(&[]),
    ..Api::BLANK
};

const MONGODB_64: Api = Api {
    row: Row {
        file: "mongodb",
        line: 64,
    },
    sources: &[Source {
        kind: SourceKind::Database,
        at: Port::Return,
        when: None,
    }],
    sinks: &[Sink {
        kind: SinkKind::Nosql,
        at: Port::Arg(0),
        when: None,
    }],
    flows: Some(&[]),
    ..Api::BLANK
};

const MONGODB_69: Api = Api {
    row: Row {
        file: "mongodb",
        line: 69,
    },
    sinks: &[Sink {
        kind: SinkKind::Nosql,
        at: Port::Arg(0),
        when: None,
    }],
    flows: Some(&[]),
    ..Api::BLANK
};

const MONGODB_73: Api = Api {
    row: Row {
        file: "mongodb",
        line: 73,
    },
    sinks: &[
        Sink {
            kind: SinkKind::Nosql,
            at: Port::Arg(0),
            when: None,
        },
        Sink {
            kind: SinkKind::DatabaseValue,
            at: Port::Arg(1),
            when: None,
        },
    ],
    flows: Some(&[]),
    ..Api::BLANK
};

const MONGODB_77: Api = Api {
    row: Row {
        file: "mongodb",
        line: 77,
    },
    sources: &[Source {
        kind: SourceKind::Database,
        at: Port::Return,
        when: None,
    }],
    sinks: &[
        Sink {
            kind: SinkKind::Nosql,
            at: Port::Arg(0),
            when: None,
        },
        Sink {
            kind: SinkKind::DatabaseValue,
            at: Port::Arg(1),
            when: None,
        },
    ],
    flows: Some(&[]),
    ..Api::BLANK
};

const MONGODB_82: Api = Api {
    row: Row {
        file: "mongodb",
        line: 82,
    },
    sources: &[Source {
        kind: SourceKind::Database,
        at: Port::Return,
        when: None,
    }],
    sinks: &[Sink {
        kind: SinkKind::Nosql,
        at: Port::Arg(1),
        when: None,
    }],
    flows: Some(&[]),
    ..Api::BLANK
};

const MONGODB_87: Api = Api {
    row: Row {
        file: "mongodb",
        line: 87,
    },
    sinks: &[Sink {
        kind: SinkKind::DatabaseValue,
        at: Port::Arg(0),
        when: None,
    }],
    flows: Some(&[]),
    ..Api::BLANK
};

const MONGODB_91: Api = Api {
    row: Row {
        file: "mongodb",
        line: 91,
    },
    sources: &[Source {
        kind: SourceKind::Database,
        at: Port::Return,
        when: None,
    }],
    flows: Some(&[]),
    ..Api::BLANK
};

const MONGODB_98: Api = Api {
    row: Row {
        file: "mongodb",
        line: 98,
    },
    flows: Some(&[(Port::Args, Port::Return)]),
    kills: &[Kill {
        sinks: &[SinkKind::Nosql],
        sources: &[],
        at: Port::Return,
        when: None,
    }],
    ..Api::BLANK
};

const MONGODB_102: Api = Api {
    row: Row {
        file: "mongodb",
        line: 102,
    },
    flows: Some(&[(Port::Arg(0), Port::Return)]),
    ..Api::BLANK
};

const MONGODB_105: Api = Api {
    row: Row {
        file: "mongodb",
        line: 105,
    },
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::BLANK
};

const MONGODB_108: Api = Api {
    row: Row {
        file: "mongodb",
        line: 108,
    },
    flows: Some(&[
        (Port::Arg(0), Port::Receiver),
        (Port::Arg(1), Port::Receiver),
    ]),
    ..Api::BLANK
};

const MONGODB_111: Api = Api {
    row: Row {
        file: "mongodb",
        line: 111,
    },
    flows: Some(&[]),
    ..Api::BLANK
};

const MYSQL_3: Api = Api {
    row: Row {
        file: "mysql",
        line: 3,
    },
    flows: Some(&[]),
    ..Api::BLANK
};

const MYSQL_7: Api = Api {
    row: Row {
        file: "mysql",
        line: 7,
    },
    flows: Some(&[]),
    ..Api::BLANK
};

const MYSQL_11: Api = Api {
    row: Row {
        file: "mysql",
        line: 11,
    },
    flows: Some(&[]),
    ..Api::BLANK
};

const MYSQL_15: Api = Api {
    row: Row {
        file: "mysql",
        line: 15,
    },
    flows: Some(&[]),
    ..Api::BLANK
};

const MYSQL_19: Api = Api {
    row: Row {
        file: "mysql",
        line: 19,
    },
    sources: &[Source {
        kind: SourceKind::Database,
        at: Port::Return,
        when: None,
    }],
    sinks: &[Sink {
        kind: SinkKind::Sql,
        at: Port::Arg(0),
        when: None,
    }],
    flows: Some(&[]),
    ..Api::BLANK
};

const MYSQL_25: Api = Api {
    row: Row {
        file: "mysql",
        line: 25,
    },
    sources: &[Source {
        kind: SourceKind::Database,
        at: Port::Return,
        when: None,
    }],
    sinks: &[Sink {
        kind: SinkKind::Sql,
        at: Port::Arg(0),
        when: None,
    }],
    flows: Some(&[]),
    ..Api::BLANK
};

const MYSQL_31: Api = Api {
    row: Row {
        file: "mysql",
        line: 31,
    },
    sources: &[Source {
        kind: SourceKind::Database,
        at: Port::Return,
        when: None,
    }],
    sinks: &[Sink {
        kind: SinkKind::Sql,
        at: Port::Arg(0),
        when: None,
    }],
    flows: Some(&[]),
    ..Api::BLANK
};

const MYSQL_37: Api = Api {
    row: Row {
        file: "mysql",
        line: 37,
    },
    sinks: &[Sink {
        kind: SinkKind::Sql,
        at: Port::Arg(0),
        when: None,
    }],
    flows: Some(&[]),
    ..Api::BLANK
};

const MYSQL_42: Api = Api {
    row: Row {
        file: "mysql",
        line: 42,
    },
    sources: &[Source {
        kind: SourceKind::Database,
        at: Port::CallbackParam(1, 0),
        when: None,
    }],
    sinks: &[Sink {
        kind: SinkKind::Sql,
        at: Port::Arg(0),
        when: None,
    }],
    flows: Some(&[(Port::CallbackReturn(1), Port::Return)]),
    ..Api::BLANK
};

const MYSQL_48: Api = Api {
    row: Row {
        file: "mysql",
        line: 48,
    },
    sources: &[Source {
        kind: SourceKind::Database,
        at: Port::CallbackParam(2, 1),
        when: None,
    }],
    sinks: &[Sink {
        kind: SinkKind::Sql,
        at: Port::Arg(0),
        when: None,
    }],
    flows: Some(&[
        (Port::Arg(1), Port::CallbackParam(2, 0)),
        (Port::CallbackReturn(2), Port::Return),
    ]),
    ..Api::BLANK
};

const MYSQL_53: Api = Api {
    row: Row {
        file: "mysql",
        line: 53,
    },
    sources: &[Source {
        kind: SourceKind::Database,
        at: Port::Return,
        when: None,
    }],
    sinks: &[Sink {
        kind: SinkKind::Sql,
        at: Port::Arg(0),
        when: None,
    }],
    flows: Some(&[]),
    ..Api::BLANK
};

const MYSQL_58: Api = Api {
    row: Row {
        file: "mysql",
        line: 58,
    },
    sources: &[Source {
        kind: SourceKind::Database,
        at: Port::CallbackParam(1, 0),
        when: None,
    }],
    sinks: &[Sink {
        kind: SinkKind::Sql,
        at: Port::Arg(0),
        when: None,
    }],
    flows: Some(&[(Port::CallbackReturn(1), Port::Return)]),
    ..Api::BLANK
};

const MYSQL_63: Api = Api {
    row: Row {
        file: "mysql",
        line: 63,
    },
    sinks: &[Sink {
        kind: SinkKind::Sql,
        at: Port::Arg(0),
        when: None,
    }],
    flows: Some(&[]),
    ..Api::BLANK
};

const MYSQL_68: Api = Api {
    row: Row {
        file: "mysql",
        line: 68,
    },
    sources: &[Source {
        kind: SourceKind::Database,
        at: Port::Return,
        when: None,
    }],
    sinks: &[
        Sink {
            kind: SinkKind::Sql,
            at: Port::Arg(0),
            when: None,
        },
        Sink {
            kind: SinkKind::DatabaseValue,
            at: Port::Arg(1),
            when: None,
        },
    ],
    flows: Some(&[]),
    ..Api::BLANK
};

const MYSQL_74: Api = Api {
    row: Row {
        file: "mysql",
        line: 74,
    },
    sources: &[Source {
        kind: SourceKind::Database,
        at: Port::Return,
        when: None,
    }],
    sinks: &[
        Sink {
            kind: SinkKind::Sql,
            at: Port::Arg(0),
            when: None,
        },
        Sink {
            kind: SinkKind::DatabaseValue,
            at: Port::Arg(1),
            when: None,
        },
    ],
    flows: Some(&[]),
    ..Api::BLANK
};

const MYSQL_80: Api = Api {
    row: Row {
        file: "mysql",
        line: 80,
    },
    sources: &[Source {
        kind: SourceKind::Database,
        at: Port::Return,
        when: None,
    }],
    sinks: &[
        Sink {
            kind: SinkKind::Sql,
            at: Port::Arg(0),
            when: None,
        },
        Sink {
            kind: SinkKind::DatabaseValue,
            at: Port::Arg(1),
            when: None,
        },
    ],
    flows: Some(&[]),
    ..Api::BLANK
};

const MYSQL_85: Api = Api {
    row: Row {
        file: "mysql",
        line: 85,
    },
    sinks: &[
        Sink {
            kind: SinkKind::Sql,
            at: Port::Arg(0),
            when: None,
        },
        Sink {
            kind: SinkKind::DatabaseValue,
            at: Port::Arg(1),
            when: None,
        },
    ],
    flows: Some(&[]),
    ..Api::BLANK
};

const MYSQL_90: Api = Api {
    row: Row {
        file: "mysql",
        line: 90,
    },
    sources: &[Source {
        kind: SourceKind::Database,
        at: Port::CallbackParam(2, 0),
        when: None,
    }],
    sinks: &[
        Sink {
            kind: SinkKind::Sql,
            at: Port::Arg(0),
            when: None,
        },
        Sink {
            kind: SinkKind::DatabaseValue,
            at: Port::Arg(1),
            when: None,
        },
    ],
    flows: Some(&[(Port::CallbackReturn(2), Port::Return)]),
    ..Api::BLANK
};

const MYSQL_95: Api = Api {
    row: Row {
        file: "mysql",
        line: 95,
    },
    sources: &[Source {
        kind: SourceKind::Database,
        at: Port::CallbackParam(3, 1),
        when: None,
    }],
    sinks: &[
        Sink {
            kind: SinkKind::Sql,
            at: Port::Arg(0),
            when: None,
        },
        Sink {
            kind: SinkKind::DatabaseValue,
            at: Port::Arg(1),
            when: None,
        },
    ],
    flows: Some(&[
        (Port::Arg(2), Port::CallbackParam(3, 0)),
        (Port::CallbackReturn(3), Port::Return),
    ]),
    ..Api::BLANK
};

const MYSQL_100: Api = Api {
    row: Row {
        file: "mysql",
        line: 100,
    },
    sources: &[Source {
        kind: SourceKind::Database,
        at: Port::Return,
        when: None,
    }],
    sinks: &[Sink {
        kind: SinkKind::Sql,
        at: Port::Receiver,
        when: None,
    }],
    flows: Some(&[]),
    ..Api::BLANK
};

const MYSQL_105: Api = Api {
    row: Row {
        file: "mysql",
        line: 105,
    },
    sinks: &[Sink {
        kind: SinkKind::Sql,
        at: Port::Receiver,
        when: None,
    }],
    flows: Some(&[]),
    ..Api::BLANK
};

const MYSQL_109: Api = Api {
    row: Row {
        file: "mysql",
        line: 109,
    },
    sources: &[Source {
        kind: SourceKind::Database,
        at: Port::CallbackParam(1, 0),
        when: None,
    }],
    sinks: &[Sink {
        kind: SinkKind::Sql,
        at: Port::Receiver,
        when: None,
    }],
    flows: Some(&[(Port::CallbackReturn(1), Port::Return)]),
    ..Api::BLANK
};

const MYSQL_114: Api = Api {
    row: Row {
        file: "mysql",
        line: 114,
    },
    sinks: &[
        Sink {
            kind: SinkKind::Sql,
            at: Port::Receiver,
            when: None,
        },
        Sink {
            kind: SinkKind::DatabaseValue,
            at: Port::Arg(0),
            when: None,
        },
    ],
    flows: Some(&[]),
    ..Api::BLANK
};

const MYSQL_118: Api = Api {
    row: Row {
        file: "mysql",
        line: 118,
    },
    sources: &[Source {
        kind: SourceKind::Database,
        at: Port::Return,
        when: None,
    }],
    flows: Some(&[]),
    ..Api::BLANK
};

const MYSQL_122: Api = Api {
    row: Row {
        file: "mysql",
        line: 122,
    },
    sources: &[Source {
        kind: SourceKind::Database,
        at: Port::Return,
        when: None,
    }],
    flows: Some(&[]),
    ..Api::BLANK
};

const MYSQL_126: Api = Api {
    row: Row {
        file: "mysql",
        line: 126,
    },
    flows: Some(&[(Port::Arg(0), Port::Return)]),
    ..Api::BLANK
};

const MYSQL_129: Api = Api {
    row: Row {
        file: "mysql",
        line: 129,
    },
    flows: Some(&[(Port::Args, Port::Return)]),
    ..Api::BLANK
};

const MYSQL_132: Api = Api {
    row: Row {
        file: "mysql",
        line: 132,
    },
    sinks: &[Sink {
        kind: SinkKind::TlsCheckOff,
        at: Port::Arg(0),
        when: None,
    }],
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::BLANK
};

const MYSQL_137: Api = Api {
    row: Row {
        file: "mysql",
        line: 137,
    },
    flows: Some(&[]),
    ..Api::BLANK
};

const MYSQL_141: Api = Api {
    row: Row {
        file: "mysql",
        line: 141,
    },
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::BLANK
};

const MYSQL_145: Api = Api {
    row: Row {
        file: "mysql",
        line: 145,
    },
    flows: Some(&[]),
    ..Api::BLANK
};

const MYSQL_149: Api = Api {
    row: Row {
        file: "mysql",
        line: 149,
    },
    flows: Some(&[]),
    ..Api::BLANK
};

const MYSQL_153: Api = Api {
    row: Row {
        file: "mysql",
        line: 153,
    },
    flows: Some(&[]),
    ..Api::BLANK
};

const MYSQL_157: Api = Api {
    row: Row {
        file: "mysql",
        line: 157,
    },
    flows: Some(&[]),
    ..Api::BLANK
};

const MYSQL_161: Api = Api {
    row: Row {
        file: "mysql",
        line: 161,
    },
    flows: Some(&[]),
    ..Api::BLANK
};

const MYSQL_165: Api = Api {
    row: Row {
        file: "mysql",
        line: 165,
    },
    sources: &[Source {
        kind: SourceKind::Database,
        at: Port::Return,
        when: None,
    }],
    sinks: &[Sink {
        kind: SinkKind::Sql,
        at: Port::Arg(0),
        when: None,
    }],
    flows: Some(&[]),
    ..Api::BLANK
};

const MYSQL_171: Api = Api {
    row: Row {
        file: "mysql",
        line: 171,
    },
    sources: &[Source {
        kind: SourceKind::Database,
        at: Port::Return,
        when: None,
    }],
    sinks: &[Sink {
        kind: SinkKind::Sql,
        at: Port::Arg(0),
        when: None,
    }],
    flows: Some(&[]),
    ..Api::BLANK
};

const MYSQL_177: Api = Api {
    row: Row {
        file: "mysql",
        line: 177,
    },
    sources: &[Source {
        kind: SourceKind::Database,
        at: Port::Return,
        when: None,
    }],
    sinks: &[Sink {
        kind: SinkKind::Sql,
        at: Port::Arg(0),
        when: None,
    }],
    flows: Some(&[]),
    ..Api::BLANK
};

const MYSQL_183: Api = Api {
    row: Row {
        file: "mysql",
        line: 183,
    },
    sinks: &[Sink {
        kind: SinkKind::Sql,
        at: Port::Arg(0),
        when: None,
    }],
    flows: Some(&[]),
    ..Api::BLANK
};

const MYSQL_188: Api = Api {
    row: Row {
        file: "mysql",
        line: 188,
    },
    sources: &[Source {
        kind: SourceKind::Database,
        at: Port::CallbackParam(1, 0),
        when: None,
    }],
    sinks: &[Sink {
        kind: SinkKind::Sql,
        at: Port::Arg(0),
        when: None,
    }],
    flows: Some(&[(Port::CallbackReturn(1), Port::Return)]),
    ..Api::BLANK
};

const MYSQL_194: Api = Api {
    row: Row {
        file: "mysql",
        line: 194,
    },
    sources: &[Source {
        kind: SourceKind::Database,
        at: Port::CallbackParam(2, 1),
        when: None,
    }],
    sinks: &[Sink {
        kind: SinkKind::Sql,
        at: Port::Arg(0),
        when: None,
    }],
    flows: Some(&[
        (Port::Arg(1), Port::CallbackParam(2, 0)),
        (Port::CallbackReturn(2), Port::Return),
    ]),
    ..Api::BLANK
};

const MYSQL_199: Api = Api {
    row: Row {
        file: "mysql",
        line: 199,
    },
    sources: &[Source {
        kind: SourceKind::Database,
        at: Port::Return,
        when: None,
    }],
    sinks: &[Sink {
        kind: SinkKind::Sql,
        at: Port::Arg(0),
        when: None,
    }],
    flows: Some(&[]),
    ..Api::BLANK
};

const MYSQL_204: Api = Api {
    row: Row {
        file: "mysql",
        line: 204,
    },
    sinks: &[Sink {
        kind: SinkKind::Sql,
        at: Port::Arg(0),
        when: None,
    }],
    flows: Some(&[]),
    ..Api::BLANK
};

const MYSQL_209: Api = Api {
    row: Row {
        file: "mysql",
        line: 209,
    },
    sources: &[Source {
        kind: SourceKind::Database,
        at: Port::Return,
        when: None,
    }],
    sinks: &[
        Sink {
            kind: SinkKind::Sql,
            at: Port::Arg(0),
            when: None,
        },
        Sink {
            kind: SinkKind::DatabaseValue,
            at: Port::Arg(1),
            when: None,
        },
    ],
    flows: Some(&[]),
    ..Api::BLANK
};

const MYSQL_215: Api = Api {
    row: Row {
        file: "mysql",
        line: 215,
    },
    sources: &[Source {
        kind: SourceKind::Database,
        at: Port::Return,
        when: None,
    }],
    sinks: &[
        Sink {
            kind: SinkKind::Sql,
            at: Port::Arg(0),
            when: None,
        },
        Sink {
            kind: SinkKind::DatabaseValue,
            at: Port::Arg(1),
            when: None,
        },
    ],
    flows: Some(&[]),
    ..Api::BLANK
};

const MYSQL_221: Api = Api {
    row: Row {
        file: "mysql",
        line: 221,
    },
    sources: &[Source {
        kind: SourceKind::Database,
        at: Port::Return,
        when: None,
    }],
    sinks: &[
        Sink {
            kind: SinkKind::Sql,
            at: Port::Arg(0),
            when: None,
        },
        Sink {
            kind: SinkKind::DatabaseValue,
            at: Port::Arg(1),
            when: None,
        },
    ],
    flows: Some(&[]),
    ..Api::BLANK
};

const MYSQL_226: Api = Api {
    row: Row {
        file: "mysql",
        line: 226,
    },
    sinks: &[
        Sink {
            kind: SinkKind::Sql,
            at: Port::Arg(0),
            when: None,
        },
        Sink {
            kind: SinkKind::DatabaseValue,
            at: Port::Arg(1),
            when: None,
        },
    ],
    flows: Some(&[]),
    ..Api::BLANK
};

const MYSQL_231: Api = Api {
    row: Row {
        file: "mysql",
        line: 231,
    },
    sources: &[Source {
        kind: SourceKind::Database,
        at: Port::CallbackParam(2, 0),
        when: None,
    }],
    sinks: &[
        Sink {
            kind: SinkKind::Sql,
            at: Port::Arg(0),
            when: None,
        },
        Sink {
            kind: SinkKind::DatabaseValue,
            at: Port::Arg(1),
            when: None,
        },
    ],
    flows: Some(&[(Port::CallbackReturn(2), Port::Return)]),
    ..Api::BLANK
};

const MYSQL_236: Api = Api {
    row: Row {
        file: "mysql",
        line: 236,
    },
    sources: &[Source {
        kind: SourceKind::Database,
        at: Port::CallbackParam(3, 1),
        when: None,
    }],
    sinks: &[
        Sink {
            kind: SinkKind::Sql,
            at: Port::Arg(0),
            when: None,
        },
        Sink {
            kind: SinkKind::DatabaseValue,
            at: Port::Arg(1),
            when: None,
        },
    ],
    flows: Some(&[
        (Port::Arg(2), Port::CallbackParam(3, 0)),
        (Port::CallbackReturn(3), Port::Return),
    ]),
    ..Api::BLANK
};

const MYSQL_241: Api = Api {
    row: Row {
        file: "mysql",
        line: 241,
    },
    sources: &[Source {
        kind: SourceKind::Database,
        at: Port::Return,
        when: None,
    }],
    sinks: &[Sink {
        kind: SinkKind::Sql,
        at: Port::Receiver,
        when: None,
    }],
    flows: Some(&[]),
    ..Api::BLANK
};

const MYSQL_246: Api = Api {
    row: Row {
        file: "mysql",
        line: 246,
    },
    sinks: &[Sink {
        kind: SinkKind::Sql,
        at: Port::Receiver,
        when: None,
    }],
    flows: Some(&[]),
    ..Api::BLANK
};

const MYSQL_250: Api = Api {
    row: Row {
        file: "mysql",
        line: 250,
    },
    sources: &[Source {
        kind: SourceKind::Database,
        at: Port::CallbackParam(1, 0),
        when: None,
    }],
    sinks: &[Sink {
        kind: SinkKind::Sql,
        at: Port::Receiver,
        when: None,
    }],
    flows: Some(&[(Port::CallbackReturn(1), Port::Return)]),
    ..Api::BLANK
};

const MYSQL_255: Api = Api {
    row: Row {
        file: "mysql",
        line: 255,
    },
    sinks: &[
        Sink {
            kind: SinkKind::Sql,
            at: Port::Receiver,
            when: None,
        },
        Sink {
            kind: SinkKind::DatabaseValue,
            at: Port::Arg(0),
            when: None,
        },
    ],
    flows: Some(&[]),
    ..Api::BLANK
};

const MYSQL_259: Api = Api {
    row: Row {
        file: "mysql",
        line: 259,
    },
    sources: &[Source {
        kind: SourceKind::Database,
        at: Port::Return,
        when: None,
    }],
    flows: Some(&[]),
    ..Api::BLANK
};

const MYSQL_263: Api = Api {
    row: Row {
        file: "mysql",
        line: 263,
    },
    flows: Some(&[(Port::Arg(0), Port::Return)]),
    ..Api::BLANK
};

const MYSQL_266: Api = Api {
    row: Row {
        file: "mysql",
        line: 266,
    },
    flows: Some(&[(Port::Args, Port::Return)]),
    ..Api::BLANK
};

const MYSQL_269: Api = Api {
    row: Row {
        file: "mysql",
        line: 269,
    },
    sinks: &[Sink {
        kind: SinkKind::TlsCheckOff,
        at: Port::Arg(0),
        when: None,
    }],
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::BLANK
};

const MYSQL_274: Api = Api {
    row: Row {
        file: "mysql",
        line: 274,
    },
    flows: Some(&[]),
    ..Api::BLANK
};

const MYSQL_278: Api = Api {
    row: Row {
        file: "mysql",
        line: 278,
    },
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::BLANK
};

const OPENSSL_3: Api = Api {
    row: Row {
        file: "openssl",
        line: 3,
    },
    sinks: &[
        Sink {
            kind: SinkKind::Key,
            at: Port::Arg(1),
            when: None,
        },
        Sink {
            kind: SinkKind::Iv,
            at: Port::Arg(2),
            when: None,
        },
    ],
    flows: Some(&[]),
    ..Api::BLANK
};

const OPENSSL_7: Api = Api {
    row: Row {
        file: "openssl",
        line: 7,
    },
    sinks: &[Sink {
        kind: SinkKind::Key,
        at: Port::Arg(1),
        when: None,
    }],
    flows: Some(&[(Port::Arg(3), Port::Return)]),
    ..Api::BLANK
};

const OPENSSL_11: Api = Api {
    row: Row {
        file: "openssl",
        line: 11,
    },
    sinks: &[
        Sink {
            kind: SinkKind::Key,
            at: Port::Arg(1),
            when: None,
        },
        Sink {
            kind: SinkKind::Nonce,
            at: Port::Arg(2),
            when: None,
        },
    ],
    flows: Some(&[]),
    ..Api::BLANK
};

const OPENSSL_15: Api = Api {
    row: Row {
        file: "openssl",
        line: 15,
    },
    sinks: &[Sink {
        kind: SinkKind::Key,
        at: Port::Arg(1),
        when: None,
    }],
    flows: Some(&[(Port::Arg(4), Port::Return)]),
    ..Api::BLANK
};

const OPENSSL_19: Api = Api {
    row: Row {
        file: "openssl",
        line: 19,
    },
    sinks: &[
        Sink {
            kind: SinkKind::Key,
            at: Port::Arg(2),
            when: None,
        },
        Sink {
            kind: SinkKind::Iv,
            at: Port::Arg(3),
            when: None,
        },
    ],
    flows: Some(&[]),
    ..Api::BLANK
};

const OPENSSL_23: Api = Api {
    row: Row {
        file: "openssl",
        line: 23,
    },
    flows: Some(&[]),
    ..Api::BLANK
};

const OPENSSL_26: Api = Api {
    row: Row {
        file: "openssl",
        line: 26,
    },
    sinks: &[
        Sink {
            kind: SinkKind::Key,
            at: Port::Arg(1),
            when: None,
        },
        Sink {
            kind: SinkKind::Iv,
            at: Port::Arg(2),
            when: None,
        },
    ],
    flows: Some(&[]),
    ..Api::BLANK
};

const OPENSSL_30: Api = Api {
    row: Row {
        file: "openssl",
        line: 30,
    },
    sinks: &[Sink {
        kind: SinkKind::Key,
        at: Port::Arg(1),
        when: None,
    }],
    flows: Some(&[]),
    ..Api::BLANK
};

const OPENSSL_34: Api = Api {
    row: Row {
        file: "openssl",
        line: 34,
    },
    flows: Some(&[]),
    ..Api::BLANK
};

const OPENSSL_37: Api = Api {
    row: Row {
        file: "openssl",
        line: 37,
    },
    sinks: &[Sink {
        kind: SinkKind::Key,
        at: Port::Arg(0),
        when: None,
    }],
    flows: Some(&[]),
    ..Api::BLANK
};

const OPENSSL_41: Api = Api {
    row: Row {
        file: "openssl",
        line: 41,
    },
    sinks: &[Sink {
        kind: SinkKind::Iv,
        at: Port::Arg(3),
        when: None,
    }],
    flows: Some(&[]),
    ..Api::BLANK
};

const OPENSSL_45: Api = Api {
    row: Row {
        file: "openssl",
        line: 45,
    },
    sources: &[Source {
        kind: SourceKind::WeakHasher,
        at: Port::Return,
        when: None,
    }],
    flows: Some(&[]),
    ..Api::BLANK
};

const OPENSSL_50: Api = Api {
    row: Row {
        file: "openssl",
        line: 50,
    },
    sources: &[Source {
        kind: SourceKind::FastHasher,
        at: Port::Return,
        when: None,
    }],
    flows: Some(&[]),
    ..Api::BLANK
};

const OPENSSL_55: Api = Api {
    row: Row {
        file: "openssl",
        line: 55,
    },
    flows: Some(&[(Port::Arg(0), Port::Return)]),
    ..Api::BLANK
};

const OPENSSL_59: Api = Api {
    row: Row {
        file: "openssl",
        line: 59,
    },
    sinks: &[Sink {
        kind: SinkKind::HashInput,
        at: Port::Arg(0),
        when: None,
    }],
    flows: Some(&[]),
    ..Api::BLANK
};

const OPENSSL_63: Api = Api {
    row: Row {
        file: "openssl",
        line: 63,
    },
    flows: Some(&[]),
    ..Api::BLANK
};

const OPENSSL_66: Api = Api {
    row: Row {
        file: "openssl",
        line: 66,
    },
    sinks: &[Sink {
        kind: SinkKind::HashInput,
        at: Port::Arg(1),
        when: None,
    }],
    flows: Some(&[]),
    ..Api::BLANK
};

const OPENSSL_70: Api = Api {
    row: Row {
        file: "openssl",
        line: 70,
    },
    sinks: &[Sink {
        kind: SinkKind::WeakHashInput,
        at: Port::Arg(0),
        when: None,
    }],
    flows: Some(&[]),
    ..Api::BLANK
};

const OPENSSL_74: Api = Api {
    row: Row {
        file: "openssl",
        line: 74,
    },
    sinks: &[Sink {
        kind: SinkKind::FastHashInput,
        at: Port::Arg(0),
        when: None,
    }],
    flows: Some(&[]),
    ..Api::BLANK
};

const OPENSSL_78: Api = Api {
    row: Row {
        file: "openssl",
        line: 78,
    },
    sources: &[Source {
        kind: SourceKind::WeakHasher,
        at: Port::Return,
        when: None,
    }],
    flows: Some(&[]),
    ..Api::BLANK
};

const OPENSSL_82: Api = Api {
    row: Row {
        file: "openssl",
        line: 82,
    },
    sources: &[Source {
        kind: SourceKind::FastHasher,
        at: Port::Return,
        when: None,
    }],
    flows: Some(&[]),
    ..Api::BLANK
};

const OPENSSL_86: Api = Api {
    row: Row {
        file: "openssl",
        line: 86,
    },
    sinks: &[Sink {
        kind: SinkKind::HashInput,
        at: Port::Arg(0),
        when: None,
    }],
    flows: Some(&[]),
    ..Api::BLANK
};

const OPENSSL_90: Api = Api {
    row: Row {
        file: "openssl",
        line: 90,
    },
    flows: Some(&[]),
    ..Api::BLANK
};

const OPENSSL_93: Api = Api {
    row: Row {
        file: "openssl",
        line: 93,
    },
    sinks: &[
        Sink {
            kind: SinkKind::PasswordHashInput,
            at: Port::Arg(0),
            when: None,
        },
        Sink {
            kind: SinkKind::Salt,
            at: Port::Arg(1),
            when: None,
        },
    ],
    flows: Some(&[]),
    kills: &[Kill {
        sinks: &[],
        sources: &[],
        at: Port::Arg(4),
        when: None,
    }],
    ..Api::BLANK
};

const OPENSSL_98: Api = Api {
    row: Row {
        file: "openssl",
        line: 98,
    },
    sinks: &[
        Sink {
            kind: SinkKind::PasswordHashInput,
            at: Port::Arg(0),
            when: None,
        },
        Sink {
            kind: SinkKind::Salt,
            at: Port::Arg(1),
            when: None,
        },
    ],
    flows: Some(&[]),
    ..Api::BLANK
};

const OPENSSL_102: Api = Api {
    row: Row {
        file: "openssl",
        line: 102,
    },
    sinks: &[Sink {
        kind: SinkKind::Key,
        at: Port::Arg(0),
        when: None,
    }],
    flows: Some(&[(Port::Arg(0), Port::Return)]),
    ..Api::BLANK
};

const OPENSSL_106: Api = Api {
    row: Row {
        file: "openssl",
        line: 106,
    },
    sinks: &[Sink {
        kind: SinkKind::Key,
        at: Port::Arg(1),
        when: None,
    }],
    flows: Some(&[(Port::Arg(1), Port::Return)]),
    ..Api::BLANK
};

const OPENSSL_110: Api = Api {
    row: Row {
        file: "openssl",
        line: 110,
    },
    sinks: &[Sink {
        kind: SinkKind::Key,
        at: Port::Arg(0),
        when: None,
    }],
    flows: Some(&[(Port::Arg(0), Port::Return)]),
    ..Api::BLANK
};

const OPENSSL_114: Api = Api {
    row: Row {
        file: "openssl",
        line: 114,
    },
    sinks: &[
        Sink {
            kind: SinkKind::Key,
            at: Port::Arg(0),
            when: None,
        },
        Sink {
            kind: SinkKind::Key,
            at: Port::Arg(1),
            when: None,
        },
    ],
    flows: Some(&[(Port::Arg(0), Port::Return)]),
    ..Api::BLANK
};

const OPENSSL_118: Api = Api {
    row: Row {
        file: "openssl",
        line: 118,
    },
    flows: Some(&[]),
    ..Api::BLANK
};

const OPENSSL_121: Api = Api {
    row: Row {
        file: "openssl",
        line: 121,
    },
    flows: Some(&[]),
    ..Api::BLANK
};

const OPENSSL_124: Api = Api {
    row: Row {
        file: "openssl",
        line: 124,
    },
    flows: Some(&[]),
    kills: &[Kill {
        sinks: &[],
        sources: &[],
        at: Port::Arg(0),
        when: None,
    }],
    ..Api::BLANK
};

const OPENSSL_128: Api = Api {
    row: Row {
        file: "openssl",
        line: 128,
    },
    flows: Some(&[]),
    ..Api::BLANK
};

const OPENSSL_131: Api = Api {
    row: Row {
        file: "openssl",
        line: 131,
    },
    flows: Some(&[(Port::Arg(0), Port::Return)]),
    ..Api::BLANK
};

const OPENSSL_134: Api = Api {
    row: Row {
        file: "openssl",
        line: 134,
    },
    sinks: &[Sink {
        kind: SinkKind::TlsCheckOn,
        at: Port::Arg(0),
        when: None,
    }],
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::BLANK
};

const OPENSSL_138: Api = Api {
    row: Row {
        file: "openssl",
        line: 138,
    },
    flows: Some(&[]),
    ..Api::BLANK
};

const OPENSSL_142: Api = Api {
    row: Row {
        file: "openssl",
        line: 142,
    },
    flows: Some(&[]),
    ..Api::BLANK
};

const OPENSSL_146: Api = Api {
    row: Row {
        file: "openssl",
        line: 146,
    },
    flows: Some(&[]),
    ..Api::BLANK
};

const OPENSSL_150: Api = Api {
    row: Row {
        file: "openssl",
        line: 150,
    },
    sources: &[Source {
        kind: SourceKind::Network,
        at: Port::Return,
        when: None,
    }],
    flows: Some(&[]),
    ..Api::BLANK
};

const OPENSSL_155: Api = Api {
    row: Row {
        file: "openssl",
        line: 155,
    },
    sources: &[Source {
        kind: SourceKind::Network,
        at: Port::Return,
        when: None,
    }],
    flows: Some(&[]),
    ..Api::BLANK
};

const OPENSSL_160: Api = Api {
    row: Row {
        file: "openssl",
        line: 160,
    },
    sinks: &[Sink {
        kind: SinkKind::Path,
        at: Port::Arg(0),
        when: None,
    }],
    flows: Some(&[]),
    ..Api::BLANK
};

const OPENSSL_164: Api = Api {
    row: Row {
        file: "openssl",
        line: 164,
    },
    sources: &[Source {
        kind: SourceKind::Network,
        at: Port::Arg(0),
        when: None,
    }],
    flows: Some(&[]),
    ..Api::BLANK
};

const OPENSSL_168: Api = Api {
    row: Row {
        file: "openssl",
        line: 168,
    },
    flows: Some(&[]),
    ..Api::BLANK
};

const OPENSSL_174: Api = Api {
    row: Row {
        file: "openssl",
        line: 174,
    },
    sinks: &[
        Sink {
            kind: SinkKind::Key,
            at: Port::Arg(1),
            when: None,
        },
        Sink {
            kind: SinkKind::Iv,
            at: Port::Arg(2),
            when: None,
        },
    ],
    flows: Some(&[]),
    ..Api::BLANK
};

const OPENSSL_178: Api = Api {
    row: Row {
        file: "openssl",
        line: 178,
    },
    sinks: &[Sink {
        kind: SinkKind::Key,
        at: Port::Arg(1),
        when: None,
    }],
    flows: Some(&[(Port::Arg(3), Port::Return)]),
    ..Api::BLANK
};

const OPENSSL_182: Api = Api {
    row: Row {
        file: "openssl",
        line: 182,
    },
    sinks: &[
        Sink {
            kind: SinkKind::Key,
            at: Port::Arg(1),
            when: None,
        },
        Sink {
            kind: SinkKind::Nonce,
            at: Port::Arg(2),
            when: None,
        },
    ],
    flows: Some(&[]),
    ..Api::BLANK
};

const OPENSSL_186: Api = Api {
    row: Row {
        file: "openssl",
        line: 186,
    },
    sinks: &[Sink {
        kind: SinkKind::Key,
        at: Port::Arg(1),
        when: None,
    }],
    flows: Some(&[(Port::Arg(4), Port::Return)]),
    ..Api::BLANK
};

const OPENSSL_190: Api = Api {
    row: Row {
        file: "openssl",
        line: 190,
    },
    sinks: &[
        Sink {
            kind: SinkKind::Key,
            at: Port::Arg(2),
            when: None,
        },
        Sink {
            kind: SinkKind::Iv,
            at: Port::Arg(3),
            when: None,
        },
    ],
    flows: Some(&[]),
    ..Api::BLANK
};

const OPENSSL_194: Api = Api {
    row: Row {
        file: "openssl",
        line: 194,
    },
    flows: Some(&[]),
    ..Api::BLANK
};

const OPENSSL_197: Api = Api {
    row: Row {
        file: "openssl",
        line: 197,
    },
    sinks: &[Sink {
        kind: SinkKind::Key,
        at: Port::Arg(0),
        when: None,
    }],
    flows: Some(&[]),
    ..Api::BLANK
};

const OPENSSL_201: Api = Api {
    row: Row {
        file: "openssl",
        line: 201,
    },
    sources: &[Source {
        kind: SourceKind::WeakHasher,
        at: Port::Return,
        when: None,
    }],
    flows: Some(&[]),
    ..Api::BLANK
};

const OPENSSL_206: Api = Api {
    row: Row {
        file: "openssl",
        line: 206,
    },
    sources: &[Source {
        kind: SourceKind::FastHasher,
        at: Port::Return,
        when: None,
    }],
    flows: Some(&[]),
    ..Api::BLANK
};

const OPENSSL_211: Api = Api {
    row: Row {
        file: "openssl",
        line: 211,
    },
    flows: Some(&[(Port::Arg(0), Port::Return)]),
    ..Api::BLANK
};

const OPENSSL_215: Api = Api {
    row: Row {
        file: "openssl",
        line: 215,
    },
    sinks: &[Sink {
        kind: SinkKind::HashInput,
        at: Port::Arg(0),
        when: None,
    }],
    flows: Some(&[]),
    ..Api::BLANK
};

const OPENSSL_219: Api = Api {
    row: Row {
        file: "openssl",
        line: 219,
    },
    flows: Some(&[]),
    ..Api::BLANK
};

const OPENSSL_222: Api = Api {
    row: Row {
        file: "openssl",
        line: 222,
    },
    sinks: &[Sink {
        kind: SinkKind::HashInput,
        at: Port::Arg(1),
        when: None,
    }],
    flows: Some(&[]),
    ..Api::BLANK
};

const OPENSSL_226: Api = Api {
    row: Row {
        file: "openssl",
        line: 226,
    },
    sinks: &[Sink {
        kind: SinkKind::WeakHashInput,
        at: Port::Arg(0),
        when: None,
    }],
    flows: Some(&[]),
    ..Api::BLANK
};

const OPENSSL_230: Api = Api {
    row: Row {
        file: "openssl",
        line: 230,
    },
    sinks: &[Sink {
        kind: SinkKind::FastHashInput,
        at: Port::Arg(0),
        when: None,
    }],
    flows: Some(&[]),
    ..Api::BLANK
};

const OPENSSL_234: Api = Api {
    row: Row {
        file: "openssl",
        line: 234,
    },
    sources: &[Source {
        kind: SourceKind::WeakHasher,
        at: Port::Return,
        when: None,
    }],
    flows: Some(&[]),
    ..Api::BLANK
};

const OPENSSL_238: Api = Api {
    row: Row {
        file: "openssl",
        line: 238,
    },
    sources: &[Source {
        kind: SourceKind::FastHasher,
        at: Port::Return,
        when: None,
    }],
    flows: Some(&[]),
    ..Api::BLANK
};

const OPENSSL_242: Api = Api {
    row: Row {
        file: "openssl",
        line: 242,
    },
    sinks: &[Sink {
        kind: SinkKind::HashInput,
        at: Port::Arg(0),
        when: None,
    }],
    flows: Some(&[]),
    ..Api::BLANK
};

const OPENSSL_246: Api = Api {
    row: Row {
        file: "openssl",
        line: 246,
    },
    flows: Some(&[]),
    ..Api::BLANK
};

const OPENSSL_249: Api = Api {
    row: Row {
        file: "openssl",
        line: 249,
    },
    sinks: &[
        Sink {
            kind: SinkKind::PasswordHashInput,
            at: Port::Arg(0),
            when: None,
        },
        Sink {
            kind: SinkKind::Salt,
            at: Port::Arg(1),
            when: None,
        },
    ],
    flows: Some(&[]),
    kills: &[Kill {
        sinks: &[],
        sources: &[],
        at: Port::Arg(4),
        when: None,
    }],
    ..Api::BLANK
};

const OPENSSL_254: Api = Api {
    row: Row {
        file: "openssl",
        line: 254,
    },
    sinks: &[
        Sink {
            kind: SinkKind::PasswordHashInput,
            at: Port::Arg(0),
            when: None,
        },
        Sink {
            kind: SinkKind::Salt,
            at: Port::Arg(1),
            when: None,
        },
    ],
    flows: Some(&[]),
    ..Api::BLANK
};

const OPENSSL_258: Api = Api {
    row: Row {
        file: "openssl",
        line: 258,
    },
    sinks: &[Sink {
        kind: SinkKind::Key,
        at: Port::Arg(0),
        when: None,
    }],
    flows: Some(&[(Port::Arg(0), Port::Return)]),
    ..Api::BLANK
};

const OPENSSL_262: Api = Api {
    row: Row {
        file: "openssl",
        line: 262,
    },
    sinks: &[Sink {
        kind: SinkKind::Key,
        at: Port::Arg(0),
        when: None,
    }],
    flows: Some(&[(Port::Arg(0), Port::Return)]),
    ..Api::BLANK
};

const OPENSSL_266: Api = Api {
    row: Row {
        file: "openssl",
        line: 266,
    },
    sinks: &[
        Sink {
            kind: SinkKind::Key,
            at: Port::Arg(0),
            when: None,
        },
        Sink {
            kind: SinkKind::Key,
            at: Port::Arg(1),
            when: None,
        },
    ],
    flows: Some(&[(Port::Arg(0), Port::Return)]),
    ..Api::BLANK
};

const OPENSSL_270: Api = Api {
    row: Row {
        file: "openssl",
        line: 270,
    },
    flows: Some(&[]),
    ..Api::BLANK
};

const OPENSSL_273: Api = Api {
    row: Row {
        file: "openssl",
        line: 273,
    },
    flows: Some(&[]),
    ..Api::BLANK
};

const OPENSSL_276: Api = Api {
    row: Row {
        file: "openssl",
        line: 276,
    },
    flows: Some(&[]),
    kills: &[Kill {
        sinks: &[],
        sources: &[],
        at: Port::Arg(0),
        when: None,
    }],
    ..Api::BLANK
};

const OPENSSL_280: Api = Api {
    row: Row {
        file: "openssl",
        line: 280,
    },
    flows: Some(&[]),
    ..Api::BLANK
};

const OPENSSL_283: Api = Api {
    row: Row {
        file: "openssl",
        line: 283,
    },
    flows: Some(&[(Port::Arg(0), Port::Return)]),
    ..Api::BLANK
};

const OPENSSL_286: Api = Api {
    row: Row {
        file: "openssl",
        line: 286,
    },
    sinks: &[Sink {
        kind: SinkKind::TlsCheckOn,
        at: Port::Arg(0),
        when: None,
    }],
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::BLANK
};

const OPENSSL_290: Api = Api {
    row: Row {
        file: "openssl",
        line: 290,
    },
    flows: Some(&[]),
    ..Api::BLANK
};

const OPENSSL_294: Api = Api {
    row: Row {
        file: "openssl",
        line: 294,
    },
    flows: Some(&[]),
    ..Api::BLANK
};

const OPENSSL_298: Api = Api {
    row: Row {
        file: "openssl",
        line: 298,
    },
    flows: Some(&[]),
    ..Api::BLANK
};

const OPENSSL_302: Api = Api {
    row: Row {
        file: "openssl",
        line: 302,
    },
    sources: &[Source {
        kind: SourceKind::Network,
        at: Port::Return,
        when: None,
    }],
    flows: Some(&[]),
    ..Api::BLANK
};

const OPENSSL_307: Api = Api {
    row: Row {
        file: "openssl",
        line: 307,
    },
    sources: &[Source {
        kind: SourceKind::Network,
        at: Port::Return,
        when: None,
    }],
    flows: Some(&[]),
    ..Api::BLANK
};

const OPENSSL_312: Api = Api {
    row: Row {
        file: "openssl",
        line: 312,
    },
    sinks: &[Sink {
        kind: SinkKind::Path,
        at: Port::Arg(0),
        when: None,
    }],
    flows: Some(&[]),
    ..Api::BLANK
};

const OPENSSL_316: Api = Api {
    row: Row {
        file: "openssl",
        line: 316,
    },
    sources: &[Source {
        kind: SourceKind::Network,
        at: Port::Arg(0),
        when: None,
    }],
    flows: Some(&[]),
    ..Api::BLANK
};

const OPENSSL_320: Api = Api {
    row: Row {
        file: "openssl",
        line: 320,
    },
    flows: Some(&[]),
    ..Api::BLANK
};

const OPENSSL_323: Api = Api {
    row: Row {
        file: "openssl",
        line: 323,
    },
    sources: &[Source {
        kind: SourceKind::Network,
        at: Port::Return,
        when: None,
    }],
    flows: Some(&[]),
    ..Api::BLANK
};

const PASSWORDS_4: Api = Api {
    row: Row {
        file: "passwords",
        line: 4,
    },
    sinks: &[
        Sink {
            kind: SinkKind::PasswordHashInput,
            at: Port::Arg(0),
            when: None,
        },
        Sink {
            kind: SinkKind::Salt,
            at: Port::Arg(1),
            when: None,
        },
    ],
    flows: Some(&[]),
    ..Api::BLANK
};

const PASSWORDS_8: Api = Api {
    row: Row {
        file: "passwords",
        line: 8,
    },
    sinks: &[
        Sink {
            kind: SinkKind::PasswordHashInput,
            at: Port::Arg(0),
            when: None,
        },
        Sink {
            kind: SinkKind::Salt,
            at: Port::Arg(4),
            when: None,
        },
    ],
    flows: Some(&[]),
    ..Api::BLANK
};

const PASSWORDS_12: Api = Api {
    row: Row {
        file: "passwords",
        line: 12,
    },
    sinks: &[
        Sink {
            kind: SinkKind::PasswordHashInput,
            at: Port::Arg(0),
            when: None,
        },
        Sink {
            kind: SinkKind::Salt,
            at: Port::Arg(1),
            when: None,
        },
    ],
    flows: Some(&[]),
    kills: &[Kill {
        sinks: &[],
        sources: &[],
        at: Port::Arg(2),
        when: None,
    }],
    ..Api::BLANK
};

const PASSWORDS_17: Api = Api {
    row: Row {
        file: "passwords",
        line: 17,
    },
    sinks: &[Sink {
        kind: SinkKind::Key,
        at: Port::Arg(0),
        when: None,
    }],
    flows: Some(&[]),
    ..Api::BLANK
};

const PASSWORDS_22: Api = Api {
    row: Row {
        file: "passwords",
        line: 22,
    },
    flows: Some(&[]),
    ..Api::BLANK
};

const PASSWORDS_26: Api = Api {
    row: Row {
        file: "passwords",
        line: 26,
    },
    sinks: &[
        Sink {
            kind: SinkKind::PasswordHashInput,
            at: Port::Arg(0),
            when: None,
        },
        Sink {
            kind: SinkKind::Salt,
            at: Port::Arg(1),
            when: None,
        },
    ],
    flows: Some(&[]),
    ..Api::BLANK
};

const PASSWORDS_30: Api = Api {
    row: Row {
        file: "passwords",
        line: 30,
    },
    flows: Some(&[]),
    ..Api::BLANK
};

const PASSWORDS_33: Api = Api {
    row: Row {
        file: "passwords",
        line: 33,
    },
    sinks: &[
        Sink {
            kind: SinkKind::PasswordHashInput,
            at: Port::Arg(0),
            when: None,
        },
        Sink {
            kind: SinkKind::Salt,
            at: Port::Arg(1),
            when: None,
        },
    ],
    flows: Some(&[]),
    kills: &[Kill {
        sinks: &[],
        sources: &[],
        at: Port::Arg(3),
        when: None,
    }],
    ..Api::BLANK
};

const PASSWORDS_38: Api = Api {
    row: Row {
        file: "passwords",
        line: 38,
    },
    sinks: &[
        Sink {
            kind: SinkKind::PasswordHashInput,
            at: Port::Arg(0),
            when: None,
        },
        Sink {
            kind: SinkKind::Salt,
            at: Port::Arg(1),
            when: None,
        },
    ],
    flows: Some(&[]),
    kills: &[Kill {
        sinks: &[],
        sources: &[],
        at: Port::Arg(3),
        when: None,
    }],
    ..Api::BLANK
};

const PASSWORDS_43: Api = Api {
    row: Row {
        file: "passwords",
        line: 43,
    },
    sinks: &[
        Sink {
            kind: SinkKind::PasswordHashInput,
            at: Port::Arg(0),
            when: None,
        },
        Sink {
            kind: SinkKind::Salt,
            at: Port::Arg(1),
            when: None,
        },
    ],
    flows: Some(&[]),
    ..Api::BLANK
};

const PASSWORDS_47: Api = Api {
    row: Row {
        file: "passwords",
        line: 47,
    },
    sinks: &[Sink {
        kind: SinkKind::PasswordHashInput,
        at: Port::Arg(0),
        when: None,
    }],
    flows: Some(&[]),
    ..Api::BLANK
};

const PASSWORDS_51: Api = Api {
    row: Row {
        file: "passwords",
        line: 51,
    },
    sinks: &[
        Sink {
            kind: SinkKind::PasswordHashInput,
            at: Port::Arg(0),
            when: None,
        },
        Sink {
            kind: SinkKind::Salt,
            at: Port::Arg(2),
            when: None,
        },
    ],
    flows: Some(&[]),
    ..Api::BLANK
};

const PASSWORDS_55: Api = Api {
    row: Row {
        file: "passwords",
        line: 55,
    },
    sinks: &[
        Sink {
            kind: SinkKind::Salt,
            at: Port::Arg(1),
            when: None,
        },
        Sink {
            kind: SinkKind::PasswordHashInput,
            at: Port::Arg(2),
            when: None,
        },
    ],
    flows: Some(&[]),
    ..Api::BLANK
};

const PASSWORDS_59: Api = Api {
    row: Row {
        file: "passwords",
        line: 59,
    },
    flows: Some(&[]),
    ..Api::BLANK
};

const PASSWORDS_62: Api = Api {
    row: Row {
        file: "passwords",
        line: 62,
    },
    sinks: &[Sink {
        kind: SinkKind::PasswordHashInput,
        at: Port::Arg(0),
        when: None,
    }],
    flows: Some(&[]),
    ..Api::BLANK
};

const PASSWORDS_66: Api = Api {
    row: Row {
        file: "passwords",
        line: 66,
    },
    flows: Some(&[(Port::Arg(0), Port::Return)]),
    ..Api::BLANK
};

const PASSWORDS_69: Api = Api {
    row: Row {
        file: "passwords",
        line: 69,
    },
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::BLANK
};

const PASSWORDS_72: Api = Api {
    row: Row {
        file: "passwords",
        line: 72,
    },
    flows: Some(&[(Port::Arg(0), Port::Return)]),
    ..Api::BLANK
};

const PASSWORDS_75: Api = Api {
    row: Row {
        file: "passwords",
        line: 75,
    },
    sinks: &[Sink {
        kind: SinkKind::Key,
        at: Port::Arg(1),
        when: None,
    }],
    flows: Some(&[]),
    ..Api::BLANK
};

const PASSWORDS_79: Api = Api {
    row: Row {
        file: "passwords",
        line: 79,
    },
    sinks: &[Sink {
        kind: SinkKind::Key,
        at: Port::Arg(1),
        when: None,
    }],
    flows: Some(&[]),
    ..Api::BLANK
};

const PASSWORDS_83: Api = Api {
    row: Row {
        file: "passwords",
        line: 83,
    },
    sinks: &[Sink {
        kind: SinkKind::Key,
        at: Port::Arg(0),
        when: None,
    }],
    flows: Some(&[]),
    ..Api::BLANK
};

const PASSWORDS_87: Api = Api {
    row: Row {
        file: "passwords",
        line: 87,
    },
    flows: Some(&[]),
    kills: &[Kill {
        sinks: &[],
        sources: &[],
        at: Port::Arg(1),
        when: None,
    }],
    ..Api::BLANK
};

const POEM_12: Api = Api {
    row: Row {
        file: "poem",
        line: 12,
    },
    sources: &[Source {
        kind: SourceKind::Request,
        at: Port::Return,
        when: None,
    }],
    flows: Some(&[]),
    ..Api::BLANK
};

const POEM_16: Api = Api {
    row: Row {
        file: "poem",
        line: 16,
    },
    sources: &[Source {
        kind: SourceKind::Request,
        at: Port::Return,
        when: None,
    }],
    flows: Some(&[]),
    ..Api::BLANK
};

const POEM_21: Api = Api {
    row: Row {
        file: "poem",
        line: 21,
    },
    flows: Some(&[]),
    ..Api::BLANK
};

const POEM_24: Api = Api {
    row: Row {
        file: "poem",
        line: 24,
    },
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::BLANK
};

const POEM_28: Api = Api {
    row: Row {
        file: "poem",
        line: 28,
    },
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::BLANK
};

const POEM_32: Api = Api {
    row: Row {
        file: "poem",
        line: 32,
    },
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::BLANK
};

const POEM_36: Api = Api {
    row: Row {
        file: "poem",
        line: 36,
    },
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::BLANK
};

const POEM_39: Api = Api {
    row: Row {
        file: "poem",
        line: 39,
    },
    flows: Some(&[(Port::Arg(0), Port::Return)]),
    ..Api::BLANK
};

const POEM_43: Api = Api {
    row: Row {
        file: "poem",
        line: 43,
    },
    sources: &[Source {
        kind: SourceKind::Request,
        at: Port::Return,
        when: None,
    }],
    flows: Some(&[]),
    ..Api::BLANK
};

const POEM_48: Api = Api {
    row: Row {
        file: "poem",
        line: 48,
    },
    sources: &[Source {
        kind: SourceKind::Request,
        at: Port::Return,
        when: None,
    }],
    flows: Some(&[]),
    ..Api::BLANK
};

const POEM_53: Api = Api {
    row: Row {
        file: "poem",
        line: 53,
    },
    sources: &[Source {
        kind: SourceKind::Request,
        at: Port::Return,
        when: None,
    }],
    flows: Some(&[]),
    ..Api::BLANK
};

const POEM_57: Api = Api {
    row: Row {
        file: "poem",
        line: 57,
    },
    flows: Some(&[(Port::Receiver, Port::Return)]),
    handler: Some(Port::Arg(0)),
    ..Api::BLANK
};

const POEM_61: Api = Api {
    row: Row {
        file: "poem",
        line: 61,
    },
    flows: Some(&[]),
    handler: Some(Port::Arg(0)),
    ..Api::BLANK
};

const POEM_65: Api = Api {
    row: Row {
        file: "poem",
        line: 65,
    },
    flows: Some(&[]),
    ..Api::BLANK
};

const POEM_71: Api = Api {
    row: Row {
        file: "poem",
        line: 71,
    },
    sinks: &[Sink {
        kind: SinkKind::Html,
        at: Port::Arg(0),
        when: None,
    }],
    flows: Some(&[(Port::Arg(0), Port::Return)]),
    ..Api::BLANK
};

const POEM_75: Api = Api {
    row: Row {
        file: "poem",
        line: 75,
    },
    sinks: &[Sink {
        kind: SinkKind::Redirect,
        at: Port::Arg(0),
        when: None,
    }],
    flows: Some(&[]),
    ..Api::BLANK
};

const POEM_80: Api = Api {
    row: Row {
        file: "poem",
        line: 80,
    },
    flows: Some(&[]),
    ..Api::BLANK
};

const POEM_84: Api = Api {
    row: Row {
        file: "poem",
        line: 84,
    },
    sources: &[
        Source {
            kind: SourceKind::HtmlAnswer,
            at: Port::Return,
            when: Some(When {
                at: Port::Arg(0),
                is: Constant::Str("text/html"),
                not: false,
            }),
        },
        Source {
            kind: SourceKind::HtmlAnswer,
            at: Port::Return,
            when: Some(When {
                at: Port::Arg(0),
                is: Constant::Str("text/html; charset=utf-8"),
                not: false,
            }),
        },
        Source {
            kind: SourceKind::HtmlAnswer,
            at: Port::Return,
            when: Some(When {
                at: Port::Arg(0),
                is: Constant::Str("text/html;charset=utf-8"),
                not: false,
            }),
        },
        Source {
            kind: SourceKind::HtmlAnswer,
            at: Port::Return,
            when: Some(When {
                at: Port::Arg(0),
                is: Constant::Path("mime::TEXT_HTML"),
                not: false,
            }),
        },
        Source {
            kind: SourceKind::HtmlAnswer,
            at: Port::Return,
            when: Some(When {
                at: Port::Arg(0),
                is: Constant::Path("mime::TEXT_HTML_UTF_8"),
                not: false,
            }),
        },
    ],
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::BLANK
};

const POEM_89: Api = Api {
    row: Row {
        file: "poem",
        line: 89,
    },
    sources: &[
        Source {
            kind: SourceKind::HtmlAnswer,
            at: Port::Return,
            when: Some(When {
                at: Port::Arg(0),
                is: Constant::Str("text/html"),
                not: false,
            }),
        },
        Source {
            kind: SourceKind::HtmlAnswer,
            at: Port::Return,
            when: Some(When {
                at: Port::Arg(0),
                is: Constant::Str("text/html; charset=utf-8"),
                not: false,
            }),
        },
        Source {
            kind: SourceKind::HtmlAnswer,
            at: Port::Return,
            when: Some(When {
                at: Port::Arg(0),
                is: Constant::Str("text/html;charset=utf-8"),
                not: false,
            }),
        },
        Source {
            kind: SourceKind::HtmlAnswer,
            at: Port::Return,
            when: Some(When {
                at: Port::Arg(0),
                is: Constant::Path("mime::TEXT_HTML"),
                not: false,
            }),
        },
        Source {
            kind: SourceKind::HtmlAnswer,
            at: Port::Return,
            when: Some(When {
                at: Port::Arg(0),
                is: Constant::Path("mime::TEXT_HTML_UTF_8"),
                not: false,
            }),
        },
    ],
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::BLANK
};

const POEM_94: Api = Api {
    row: Row {
        file: "poem",
        line: 94,
    },
    sources: &[
        Source {
            kind: SourceKind::HtmlAnswer,
            at: Port::Return,
            when: Some(When {
                at: Port::Arg(1),
                is: Constant::Str("text/html"),
                not: false,
            }),
        },
        Source {
            kind: SourceKind::HtmlAnswer,
            at: Port::Return,
            when: Some(When {
                at: Port::Arg(1),
                is: Constant::Str("text/html; charset=utf-8"),
                not: false,
            }),
        },
        Source {
            kind: SourceKind::HtmlAnswer,
            at: Port::Return,
            when: Some(When {
                at: Port::Arg(1),
                is: Constant::Str("text/html;charset=utf-8"),
                not: false,
            }),
        },
        Source {
            kind: SourceKind::HtmlAnswer,
            at: Port::Return,
            when: Some(When {
                at: Port::Arg(1),
                is: Constant::Path("mime::TEXT_HTML"),
                not: false,
            }),
        },
        Source {
            kind: SourceKind::HtmlAnswer,
            at: Port::Return,
            when: Some(When {
                at: Port::Arg(1),
                is: Constant::Path("mime::TEXT_HTML_UTF_8"),
                not: false,
            }),
        },
    ],
    sinks: &[
        Sink {
            kind: SinkKind::Header,
            at: Port::Arg(1),
            when: None,
        },
        Sink {
            kind: SinkKind::Redirect,
            at: Port::Arg(1),
            when: Some(When {
                at: Port::Arg(0),
                is: Constant::Path("http::header::LOCATION"),
                not: false,
            }),
        },
    ],
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::BLANK
};

const POEM_100: Api = Api {
    row: Row {
        file: "poem",
        line: 100,
    },
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::BLANK
};

const POEM_104: Api = Api {
    row: Row {
        file: "poem",
        line: 104,
    },
    sinks: &[Sink {
        kind: SinkKind::Answer,
        at: Port::Arg(0),
        when: None,
    }],
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::BLANK
};

const POEM_109: Api = Api {
    row: Row {
        file: "poem",
        line: 109,
    },
    sinks: &[Sink {
        kind: SinkKind::Answer,
        at: Port::Arg(0),
        when: None,
    }],
    flows: Some(&[(Port::Arg(0), Port::Receiver)]),
    ..Api::BLANK
};

const POEM_113: Api = Api {
    row: Row {
        file: "poem",
        line: 113,
    },
    sinks: &[Sink {
        kind: SinkKind::ErrorText,
        at: Port::Arg(0),
        when: None,
    }],
    flows: Some(&[(Port::Arg(0), Port::Return)]),
    ..Api::BLANK
};

const POEM_121: Api = Api {
    row: Row {
        file: "poem",
        line: 121,
    },
    sources: &[
        Source {
            kind: SourceKind::CookieWithoutSecure,
            at: Port::Return,
            when: None,
        },
        Source {
            kind: SourceKind::CookieWithoutHttponly,
            at: Port::Return,
            when: None,
        },
        Source {
            kind: SourceKind::CookieWithoutSamesite,
            at: Port::Return,
            when: None,
        },
    ],
    sinks: &[Sink {
        kind: SinkKind::CookieValue,
        at: Port::Arg(1),
        when: None,
    }],
    flows: Some(&[(Port::Arg(1), Port::Return)]),
    ..Api::BLANK
};

const POEM_127: Api = Api {
    row: Row {
        file: "poem",
        line: 127,
    },
    sources: &[
        Source {
            kind: SourceKind::CookieWithoutSecure,
            at: Port::Return,
            when: None,
        },
        Source {
            kind: SourceKind::CookieWithoutHttponly,
            at: Port::Return,
            when: None,
        },
        Source {
            kind: SourceKind::CookieWithoutSamesite,
            at: Port::Return,
            when: None,
        },
    ],
    flows: Some(&[]),
    ..Api::BLANK
};

const POEM_132: Api = Api {
    row: Row {
        file: "poem",
        line: 132,
    },
    flows: Some(&[(Port::Arg(0), Port::Return)]),
    ..Api::BLANK
};

const POEM_136: Api = Api {
    row: Row {
        file: "poem",
        line: 136,
    },
    sinks: &[Sink {
        kind: SinkKind::CookieValue,
        at: Port::Arg(0),
        when: None,
    }],
    flows: Some(&[(Port::Arg(0), Port::Receiver)]),
    ..Api::BLANK
};

const POEM_140: Api = Api {
    row: Row {
        file: "poem",
        line: 140,
    },
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::BLANK
};

const POEM_143: Api = Api {
    row: Row {
        file: "poem",
        line: 143,
    },
    sources: &[Source {
        kind: SourceKind::CookieWithoutSecure,
        at: Port::Receiver,
        when: Some(When {
            at: Port::Arg(0),
            is: Constant::Bool(false),
            not: false,
        }),
    }],
    flows: Some(&[]),
    kills: &[Kill {
        sinks: &[],
        sources: &[SourceKind::CookieWithoutSecure],
        at: Port::Receiver,
        when: Some(When {
            at: Port::Arg(0),
            is: Constant::Bool(false),
            not: true,
        }),
    }],
    ..Api::BLANK
};

const POEM_148: Api = Api {
    row: Row {
        file: "poem",
        line: 148,
    },
    sources: &[Source {
        kind: SourceKind::CookieWithoutHttponly,
        at: Port::Receiver,
        when: Some(When {
            at: Port::Arg(0),
            is: Constant::Bool(false),
            not: false,
        }),
    }],
    flows: Some(&[]),
    kills: &[Kill {
        sinks: &[],
        sources: &[SourceKind::CookieWithoutHttponly],
        at: Port::Receiver,
        when: Some(When {
            at: Port::Arg(0),
            is: Constant::Bool(false),
            not: true,
        }),
    }],
    ..Api::BLANK
};

const POEM_153: Api = Api {
    row: Row {
        file: "poem",
        line: 153,
    },
    sources: &[Source {
        kind: SourceKind::CookieWithoutSamesite,
        at: Port::Receiver,
        when: Some(When {
            at: Port::Arg(0),
            is: Constant::Path("poem::web::cookie::SameSite::None"),
            not: false,
        }),
    }],
    flows: Some(&[]),
    kills: &[Kill {
        sinks: &[],
        sources: &[SourceKind::CookieWithoutSamesite],
        at: Port::Receiver,
        when: Some(When {
            at: Port::Arg(0),
            is: Constant::Path("poem::web::cookie::SameSite::None"),
            not: true,
        }),
    }],
    ..Api::BLANK
};

const POEM_158: Api = Api {
    row: Row {
        file: "poem",
        line: 158,
    },
    flows: Some(&[]),
    ..Api::BLANK
};

const POEM_161: Api = Api {
    row: Row {
        file: "poem",
        line: 161,
    },
    flows: Some(&[]),
    kills: &[Kill {
        sinks: &[],
        sources: &[
            SourceKind::CookieWithoutSecure,
            SourceKind::CookieWithoutHttponly,
            SourceKind::CookieWithoutSamesite,
        ],
        at: Port::Receiver,
        when: None,
    }],
    ..Api::BLANK
};

const POEM_165: Api = Api {
    row: Row {
        file: "poem",
        line: 165,
    },
    sinks: &[Sink {
        kind: SinkKind::CookieAdd,
        at: Port::Arg(0),
        when: None,
    }],
    flows: Some(&[]),
    ..Api::BLANK
};

const POEM_169: Api = Api {
    row: Row {
        file: "poem",
        line: 169,
    },
    flows: Some(&[]),
    ..Api::BLANK
};

const POEM_172: Api = Api {
    row: Row {
        file: "poem",
        line: 172,
    },
    sources: &[Source {
        kind: SourceKind::Request,
        at: Port::Return,
        when: None,
    }],
    flows: Some(&[]),
    ..Api::BLANK
};

const POEM_177: Api = Api {
    row: Row {
        file: "poem",
        line: 177,
    },
    flows: Some(&[]),
    ..Api::BLANK
};

const POSTGRES_4: Api = Api {
    row: Row {
        file: "postgres",
        line: 4,
    },
    flows: Some(&[]),
    ..Api::BLANK
};

const POSTGRES_8: Api = Api {
    row: Row {
        file: "postgres",
        line: 8,
    },
    flows: Some(&[]),
    ..Api::BLANK
};

const POSTGRES_12: Api = Api {
    row: Row {
        file: "postgres",
        line: 12,
    },
    sinks: &[
        Sink {
            kind: SinkKind::Sql,
            at: Port::Arg(0),
            when: None,
        },
        Sink {
            kind: SinkKind::DatabaseValue,
            at: Port::Arg(1),
            when: None,
        },
    ],
    flows: Some(&[]),
    ..Api::BLANK
};

const POSTGRES_17: Api = Api {
    row: Row {
        file: "postgres",
        line: 17,
    },
    sources: &[Source {
        kind: SourceKind::Database,
        at: Port::Return,
        when: None,
    }],
    sinks: &[
        Sink {
            kind: SinkKind::Sql,
            at: Port::Arg(0),
            when: None,
        },
        Sink {
            kind: SinkKind::DatabaseValue,
            at: Port::Arg(1),
            when: None,
        },
    ],
    flows: Some(&[]),
    ..Api::BLANK
};

const POSTGRES_23: Api = Api {
    row: Row {
        file: "postgres",
        line: 23,
    },
    sources: &[Source {
        kind: SourceKind::Database,
        at: Port::Return,
        when: None,
    }],
    sinks: &[
        Sink {
            kind: SinkKind::Sql,
            at: Port::Arg(0),
            when: None,
        },
        Sink {
            kind: SinkKind::DatabaseValue,
            at: Port::Arg(1),
            when: None,
        },
    ],
    flows: Some(&[]),
    ..Api::BLANK
};

const POSTGRES_29: Api = Api {
    row: Row {
        file: "postgres",
        line: 29,
    },
    sources: &[Source {
        kind: SourceKind::Database,
        at: Port::Return,
        when: None,
    }],
    sinks: &[
        Sink {
            kind: SinkKind::Sql,
            at: Port::Arg(0),
            when: None,
        },
        Sink {
            kind: SinkKind::DatabaseValue,
            at: Port::Arg(1),
            when: None,
        },
    ],
    flows: Some(&[]),
    ..Api::BLANK
};

const POSTGRES_35: Api = Api {
    row: Row {
        file: "postgres",
        line: 35,
    },
    sources: &[Source {
        kind: SourceKind::Database,
        at: Port::Return,
        when: None,
    }],
    sinks: &[
        Sink {
            kind: SinkKind::Sql,
            at: Port::Arg(0),
            when: None,
        },
        Sink {
            kind: SinkKind::DatabaseValue,
            at: Port::Arg(1),
            when: None,
        },
    ],
    flows: Some(&[]),
    ..Api::BLANK
};

const POSTGRES_40: Api = Api {
    row: Row {
        file: "postgres",
        line: 40,
    },
    sinks: &[Sink {
        kind: SinkKind::Sql,
        at: Port::Arg(0),
        when: None,
    }],
    flows: Some(&[]),
    ..Api::BLANK
};

const POSTGRES_45: Api = Api {
    row: Row {
        file: "postgres",
        line: 45,
    },
    sources: &[Source {
        kind: SourceKind::Database,
        at: Port::Return,
        when: None,
    }],
    sinks: &[Sink {
        kind: SinkKind::Sql,
        at: Port::Arg(0),
        when: None,
    }],
    flows: Some(&[]),
    ..Api::BLANK
};

const POSTGRES_51: Api = Api {
    row: Row {
        file: "postgres",
        line: 51,
    },
    sinks: &[Sink {
        kind: SinkKind::Sql,
        at: Port::Arg(0),
        when: None,
    }],
    flows: Some(&[]),
    ..Api::BLANK
};

const POSTGRES_56: Api = Api {
    row: Row {
        file: "postgres",
        line: 56,
    },
    sinks: &[Sink {
        kind: SinkKind::Sql,
        at: Port::Arg(0),
        when: None,
    }],
    flows: Some(&[]),
    ..Api::BLANK
};

const POSTGRES_60: Api = Api {
    row: Row {
        file: "postgres",
        line: 60,
    },
    flows: Some(&[]),
    ..Api::BLANK
};

const POSTGRES_64: Api = Api {
    row: Row {
        file: "postgres",
        line: 64,
    },
    flows: Some(&[]),
    ..Api::BLANK
};

const POSTGRES_67: Api = Api {
    row: Row {
        file: "postgres",
        line: 67,
    },
    flows: Some(&[]),
    ..Api::BLANK
};

const POSTGRES_71: Api = Api {
    row: Row {
        file: "postgres",
        line: 71,
    },
    sinks: &[
        Sink {
            kind: SinkKind::Sql,
            at: Port::Arg(0),
            when: None,
        },
        Sink {
            kind: SinkKind::DatabaseValue,
            at: Port::Arg(1),
            when: None,
        },
    ],
    flows: Some(&[]),
    ..Api::BLANK
};

const POSTGRES_76: Api = Api {
    row: Row {
        file: "postgres",
        line: 76,
    },
    sources: &[Source {
        kind: SourceKind::Database,
        at: Port::Return,
        when: None,
    }],
    sinks: &[
        Sink {
            kind: SinkKind::Sql,
            at: Port::Arg(0),
            when: None,
        },
        Sink {
            kind: SinkKind::DatabaseValue,
            at: Port::Arg(1),
            when: None,
        },
    ],
    flows: Some(&[]),
    ..Api::BLANK
};

const POSTGRES_82: Api = Api {
    row: Row {
        file: "postgres",
        line: 82,
    },
    sources: &[Source {
        kind: SourceKind::Database,
        at: Port::Return,
        when: None,
    }],
    sinks: &[
        Sink {
            kind: SinkKind::Sql,
            at: Port::Arg(0),
            when: None,
        },
        Sink {
            kind: SinkKind::DatabaseValue,
            at: Port::Arg(1),
            when: None,
        },
    ],
    flows: Some(&[]),
    ..Api::BLANK
};

const POSTGRES_88: Api = Api {
    row: Row {
        file: "postgres",
        line: 88,
    },
    sources: &[Source {
        kind: SourceKind::Database,
        at: Port::Return,
        when: None,
    }],
    sinks: &[
        Sink {
            kind: SinkKind::Sql,
            at: Port::Arg(0),
            when: None,
        },
        Sink {
            kind: SinkKind::DatabaseValue,
            at: Port::Arg(1),
            when: None,
        },
    ],
    flows: Some(&[]),
    ..Api::BLANK
};

const POSTGRES_94: Api = Api {
    row: Row {
        file: "postgres",
        line: 94,
    },
    sources: &[Source {
        kind: SourceKind::Database,
        at: Port::Return,
        when: None,
    }],
    sinks: &[
        Sink {
            kind: SinkKind::Sql,
            at: Port::Arg(0),
            when: None,
        },
        Sink {
            kind: SinkKind::DatabaseValue,
            at: Port::Arg(1),
            when: None,
        },
    ],
    flows: Some(&[]),
    ..Api::BLANK
};

const POSTGRES_99: Api = Api {
    row: Row {
        file: "postgres",
        line: 99,
    },
    sinks: &[Sink {
        kind: SinkKind::Sql,
        at: Port::Arg(0),
        when: None,
    }],
    flows: Some(&[]),
    ..Api::BLANK
};

const POSTGRES_104: Api = Api {
    row: Row {
        file: "postgres",
        line: 104,
    },
    sources: &[Source {
        kind: SourceKind::Database,
        at: Port::Return,
        when: None,
    }],
    sinks: &[Sink {
        kind: SinkKind::Sql,
        at: Port::Arg(0),
        when: None,
    }],
    flows: Some(&[]),
    ..Api::BLANK
};

const POSTGRES_110: Api = Api {
    row: Row {
        file: "postgres",
        line: 110,
    },
    sinks: &[Sink {
        kind: SinkKind::Sql,
        at: Port::Arg(0),
        when: None,
    }],
    flows: Some(&[]),
    ..Api::BLANK
};

const POSTGRES_115: Api = Api {
    row: Row {
        file: "postgres",
        line: 115,
    },
    sinks: &[Sink {
        kind: SinkKind::Sql,
        at: Port::Arg(0),
        when: None,
    }],
    flows: Some(&[]),
    ..Api::BLANK
};

const POSTGRES_119: Api = Api {
    row: Row {
        file: "postgres",
        line: 119,
    },
    flows: Some(&[]),
    ..Api::BLANK
};

const POSTGRES_123: Api = Api {
    row: Row {
        file: "postgres",
        line: 123,
    },
    flows: Some(&[]),
    ..Api::BLANK
};

const POSTGRES_126: Api = Api {
    row: Row {
        file: "postgres",
        line: 126,
    },
    sources: &[Source {
        kind: SourceKind::Database,
        at: Port::Return,
        when: None,
    }],
    sinks: &[
        Sink {
            kind: SinkKind::Sql,
            at: Port::Arg(0),
            when: None,
        },
        Sink {
            kind: SinkKind::DatabaseValue,
            at: Port::Arg(1),
            when: None,
        },
    ],
    flows: Some(&[]),
    ..Api::BLANK
};

const POSTGRES_131: Api = Api {
    row: Row {
        file: "postgres",
        line: 131,
    },
    sources: &[Source {
        kind: SourceKind::Database,
        at: Port::Return,
        when: None,
    }],
    sinks: &[Sink {
        kind: SinkKind::Sql,
        at: Port::Arg(0),
        when: None,
    }],
    flows: Some(&[]),
    ..Api::BLANK
};

const POSTGRES_136: Api = Api {
    row: Row {
        file: "postgres",
        line: 136,
    },
    sources: &[Source {
        kind: SourceKind::Database,
        at: Port::Return,
        when: None,
    }],
    flows: Some(&[]),
    ..Api::BLANK
};

const POSTGRES_140: Api = Api {
    row: Row {
        file: "postgres",
        line: 140,
    },
    flows: Some(&[]),
    ..Api::BLANK
};

const POSTGRES_143: Api = Api {
    row: Row {
        file: "postgres",
        line: 143,
    },
    flows: Some(&[]),
    ..Api::BLANK
};

const POSTGRES_147: Api = Api {
    row: Row {
        file: "postgres",
        line: 147,
    },
    sinks: &[Sink {
        kind: SinkKind::Sql,
        at: Port::Arg(0),
        when: None,
    }],
    flows: Some(&[]),
    ..Api::BLANK
};

const POSTGRES_152: Api = Api {
    row: Row {
        file: "postgres",
        line: 152,
    },
    sinks: &[
        Sink {
            kind: SinkKind::Sql,
            at: Port::Arg(0),
            when: None,
        },
        Sink {
            kind: SinkKind::DatabaseValue,
            at: Port::Arg(1),
            when: None,
        },
    ],
    flows: Some(&[]),
    ..Api::BLANK
};

const POSTGRES_157: Api = Api {
    row: Row {
        file: "postgres",
        line: 157,
    },
    sources: &[Source {
        kind: SourceKind::Database,
        at: Port::Return,
        when: None,
    }],
    sinks: &[
        Sink {
            kind: SinkKind::Sql,
            at: Port::Arg(0),
            when: None,
        },
        Sink {
            kind: SinkKind::DatabaseValue,
            at: Port::Arg(1),
            when: None,
        },
    ],
    flows: Some(&[]),
    ..Api::BLANK
};

const POSTGRES_163: Api = Api {
    row: Row {
        file: "postgres",
        line: 163,
    },
    sources: &[Source {
        kind: SourceKind::Database,
        at: Port::Return,
        when: None,
    }],
    sinks: &[
        Sink {
            kind: SinkKind::Sql,
            at: Port::Arg(0),
            when: None,
        },
        Sink {
            kind: SinkKind::DatabaseValue,
            at: Port::Arg(1),
            when: None,
        },
    ],
    flows: Some(&[]),
    ..Api::BLANK
};

const POSTGRES_169: Api = Api {
    row: Row {
        file: "postgres",
        line: 169,
    },
    sources: &[Source {
        kind: SourceKind::Database,
        at: Port::Return,
        when: None,
    }],
    sinks: &[
        Sink {
            kind: SinkKind::Sql,
            at: Port::Arg(0),
            when: None,
        },
        Sink {
            kind: SinkKind::DatabaseValue,
            at: Port::Arg(1),
            when: None,
        },
    ],
    flows: Some(&[]),
    ..Api::BLANK
};

const POSTGRES_175: Api = Api {
    row: Row {
        file: "postgres",
        line: 175,
    },
    sinks: &[Sink {
        kind: SinkKind::Sql,
        at: Port::Arg(0),
        when: None,
    }],
    flows: Some(&[]),
    ..Api::BLANK
};

const POSTGRES_180: Api = Api {
    row: Row {
        file: "postgres",
        line: 180,
    },
    sinks: &[Sink {
        kind: SinkKind::Sql,
        at: Port::Arg(0),
        when: None,
    }],
    flows: Some(&[]),
    ..Api::BLANK
};

const RAND_6: Api = Api {
    row: Row {
        file: "rand",
        line: 6,
    },
    sources: &[Source {
        kind: SourceKind::WeakRandom,
        at: Port::Return,
        when: None,
    }],
    flows: Some(&[]),
    ..Api::BLANK
};

const RAND_10: Api = Api {
    row: Row {
        file: "rand",
        line: 10,
    },
    sources: &[Source {
        kind: SourceKind::WeakRandom,
        at: Port::Return,
        when: None,
    }],
    sinks: &[Sink {
        kind: SinkKind::Seed,
        at: Port::Arg(0),
        when: None,
    }],
    flows: Some(&[(Port::Arg(0), Port::Return)]),
    ..Api::BLANK
};

const RAND_15: Api = Api {
    row: Row {
        file: "rand",
        line: 15,
    },
    sources: &[Source {
        kind: SourceKind::WeakRandom,
        at: Port::Return,
        when: None,
    }],
    sinks: &[Sink {
        kind: SinkKind::Seed,
        at: Port::Arg(0),
        when: None,
    }],
    flows: Some(&[(Port::Arg(0), Port::Return)]),
    ..Api::BLANK
};

const RAND_20: Api = Api {
    row: Row {
        file: "rand",
        line: 20,
    },
    sources: &[Source {
        kind: SourceKind::WeakRandom,
        at: Port::Return,
        when: None,
    }],
    sinks: &[Sink {
        kind: SinkKind::Seed,
        at: Port::Arg(0),
        when: None,
    }],
    flows: Some(&[(Port::Arg(0), Port::Return)]),
    ..Api::BLANK
};

const RAND_28: Api = Api {
    row: Row {
        file: "rand",
        line: 28,
    },
    flows: Some(&[]),
    ..Api::BLANK
};

const RAND_31: Api = Api {
    row: Row {
        file: "rand",
        line: 31,
    },
    flows: Some(&[(Port::Arg(0), Port::Return)]),
    ..Api::BLANK
};

const RAND_34: Api = Api {
    row: Row {
        file: "rand",
        line: 34,
    },
    sinks: &[Sink {
        kind: SinkKind::Seed,
        at: Port::Arg(0),
        when: None,
    }],
    flows: Some(&[(Port::Arg(0), Port::Return)]),
    ..Api::BLANK
};

const RAND_38: Api = Api {
    row: Row {
        file: "rand",
        line: 38,
    },
    flows: Some(&[(Port::Arg(0), Port::Return)]),
    ..Api::BLANK
};

const RAND_41: Api = Api {
    row: Row {
        file: "rand",
        line: 41,
    },
    flows: Some(&[]),
    ..Api::BLANK
};

const RAND_45: Api = Api {
    row: Row {
        file: "rand",
        line: 45,
    },
    flows: Some(&[]),
    ..Api::BLANK
};

const RAND_48: Api = Api {
    row: Row {
        file: "rand",
        line: 48,
    },
    flows: Some(&[]),
    kills: &[Kill {
        sinks: &[],
        sources: &[],
        at: Port::Arg(0),
        when: None,
    }],
    ..Api::BLANK
};

const RAND_52: Api = Api {
    row: Row {
        file: "rand",
        line: 52,
    },
    flows: Some(&[]),
    ..Api::BLANK
};

const RAND_58: Api = Api {
    row: Row {
        file: "rand",
        line: 58,
    },
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::BLANK
};

const RAND_61: Api = Api {
    row: Row {
        file: "rand",
        line: 61,
    },
    flows: Some(&[(Port::Receiver, Port::Arg(0))]),
    kills: &[Kill {
        sinks: &[],
        sources: &[],
        at: Port::Arg(0),
        when: None,
    }],
    ..Api::BLANK
};

const RAND_65: Api = Api {
    row: Row {
        file: "rand",
        line: 65,
    },
    flows: Some(&[(Port::Arg(0), Port::Return)]),
    ..Api::BLANK
};

const RAND_68: Api = Api {
    row: Row {
        file: "rand",
        line: 68,
    },
    flows: Some(&[(Port::Arg(0), Port::Arg(1))]),
    ..Api::BLANK
};

const RAND_71: Api = Api {
    row: Row {
        file: "rand",
        line: 71,
    },
    flows: Some(&[(Port::Receiver, Port::Return), (Port::Arg(0), Port::Return)]),
    ..Api::BLANK
};

const RAND_74: Api = Api {
    row: Row {
        file: "rand",
        line: 74,
    },
    flows: Some(&[(Port::Arg(0), Port::Receiver)]),
    ..Api::BLANK
};

const RAND_80: Api = Api {
    row: Row {
        file: "rand",
        line: 80,
    },
    sources: &[Source {
        kind: SourceKind::WeakRandom,
        at: Port::Return,
        when: None,
    }],
    flows: Some(&[]),
    ..Api::BLANK
};

const RAND_84: Api = Api {
    row: Row {
        file: "rand",
        line: 84,
    },
    sources: &[Source {
        kind: SourceKind::WeakRandom,
        at: Port::Return,
        when: None,
    }],
    flows: Some(&[(Port::Arg(0), Port::Return)]),
    ..Api::BLANK
};

const RAND_88: Api = Api {
    row: Row {
        file: "rand",
        line: 88,
    },
    sources: &[Source {
        kind: SourceKind::WeakRandom,
        at: Port::Arg(0),
        when: None,
    }],
    flows: Some(&[]),
    ..Api::BLANK
};

const RAND_92: Api = Api {
    row: Row {
        file: "rand",
        line: 92,
    },
    sinks: &[Sink {
        kind: SinkKind::Seed,
        at: Port::Arg(0),
        when: None,
    }],
    flows: Some(&[]),
    ..Api::BLANK
};

const RAND_96: Api = Api {
    row: Row {
        file: "rand",
        line: 96,
    },
    sources: &[Source {
        kind: SourceKind::WeakRandom,
        at: Port::Return,
        when: None,
    }],
    flows: Some(&[]),
    ..Api::BLANK
};

const RAND_101: Api = Api {
    row: Row {
        file: "rand",
        line: 101,
    },
    sources: &[Source {
        kind: SourceKind::WeakRandom,
        at: Port::Return,
        when: None,
    }],
    sinks: &[Sink {
        kind: SinkKind::Seed,
        at: Port::Arg(0),
        when: None,
    }],
    flows: Some(&[]),
    ..Api::BLANK
};

const RAND_107: Api = Api {
    row: Row {
        file: "rand",
        line: 107,
    },
    sinks: &[Sink {
        kind: SinkKind::Seed,
        at: Port::Arg(0),
        when: None,
    }],
    flows: Some(&[]),
    ..Api::BLANK
};

const RAND_111: Api = Api {
    row: Row {
        file: "rand",
        line: 111,
    },
    sources: &[Source {
        kind: SourceKind::WeakRandom,
        at: Port::Return,
        when: None,
    }],
    flows: Some(&[]),
    ..Api::BLANK
};

const RAND_115: Api = Api {
    row: Row {
        file: "rand",
        line: 115,
    },
    sources: &[Source {
        kind: SourceKind::WeakRandom,
        at: Port::Return,
        when: None,
    }],
    flows: Some(&[(Port::Arg(0), Port::Return)]),
    ..Api::BLANK
};

const RAND_119: Api = Api {
    row: Row {
        file: "rand",
        line: 119,
    },
    sources: &[Source {
        kind: SourceKind::WeakRandom,
        at: Port::Arg(0),
        when: None,
    }],
    flows: Some(&[]),
    ..Api::BLANK
};

const RAND_126: Api = Api {
    row: Row {
        file: "rand",
        line: 126,
    },
    sources: &[Source {
        kind: SourceKind::WeakRandom,
        at: Port::Return,
        when: None,
    }],
    sinks: &[Sink {
        kind: SinkKind::Seed,
        at: Port::Arg(0),
        when: None,
    }],
    flows: Some(&[]),
    ..Api::BLANK
};

const RAND_131: Api = Api {
    row: Row {
        file: "rand",
        line: 131,
    },
    sources: &[Source {
        kind: SourceKind::WeakRandom,
        at: Port::Return,
        when: None,
    }],
    flows: Some(&[]),
    ..Api::BLANK
};

const RAND_135: Api = Api {
    row: Row {
        file: "rand",
        line: 135,
    },
    sources: &[Source {
        kind: SourceKind::WeakRandom,
        at: Port::Return,
        when: None,
    }],
    flows: Some(&[]),
    ..Api::BLANK
};

const RAND_139: Api = Api {
    row: Row {
        file: "rand",
        line: 139,
    },
    sources: &[Source {
        kind: SourceKind::WeakRandom,
        at: Port::Return,
        when: None,
    }],
    sinks: &[Sink {
        kind: SinkKind::Seed,
        at: Port::Arg(0),
        when: None,
    }],
    flows: Some(&[]),
    ..Api::BLANK
};

const RAND_144: Api = Api {
    row: Row {
        file: "rand",
        line: 144,
    },
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::BLANK
};

const RAND_147: Api = Api {
    row: Row {
        file: "rand",
        line: 147,
    },
    flows: Some(&[(Port::Receiver, Port::Arg(0))]),
    ..Api::BLANK
};

const RAND_150: Api = Api {
    row: Row {
        file: "rand",
        line: 150,
    },
    sources: &[Source {
        kind: SourceKind::WeakRandom,
        at: Port::Return,
        when: None,
    }],
    flows: Some(&[]),
    ..Api::BLANK
};

const RAND_154: Api = Api {
    row: Row {
        file: "rand",
        line: 154,
    },
    sinks: &[Sink {
        kind: SinkKind::Seed,
        at: Port::Arg(0),
        when: None,
    }],
    flows: Some(&[]),
    ..Api::BLANK
};

const REDIS_3: Api = Api {
    row: Row {
        file: "redis",
        line: 3,
    },
    sinks: &[Sink {
        kind: SinkKind::Url,
        at: Port::Arg(0),
        when: None,
    }],
    flows: Some(&[]),
    ..Api::BLANK
};

const REDIS_8: Api = Api {
    row: Row {
        file: "redis",
        line: 8,
    },
    flows: Some(&[]),
    ..Api::BLANK
};

const REDIS_12: Api = Api {
    row: Row {
        file: "redis",
        line: 12,
    },
    flows: Some(&[]),
    ..Api::BLANK
};

const REDIS_16: Api = Api {
    row: Row {
        file: "redis",
        line: 16,
    },
    flows: Some(&[]),
    ..Api::BLANK
};

const REDIS_20: Api = Api {
    row: Row {
        file: "redis",
        line: 20,
    },
    sinks: &[Sink {
        kind: SinkKind::Nosql,
        at: Port::Arg(0),
        when: None,
    }],
    flows: Some(&[]),
    ..Api::BLANK
};

const REDIS_25: Api = Api {
    row: Row {
        file: "redis",
        line: 25,
    },
    flows: Some(&[]),
    ..Api::BLANK
};

const REDIS_29: Api = Api {
    row: Row {
        file: "redis",
        line: 29,
    },
    sinks: &[Sink {
        kind: SinkKind::DatabaseValue,
        at: Port::Arg(0),
        when: None,
    }],
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::BLANK
};

const REDIS_34: Api = Api {
    row: Row {
        file: "redis",
        line: 34,
    },
    sinks: &[Sink {
        kind: SinkKind::DatabaseValue,
        at: Port::Arg(0),
        when: None,
    }],
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::BLANK
};

const REDIS_39: Api = Api {
    row: Row {
        file: "redis",
        line: 39,
    },
    sinks: &[Sink {
        kind: SinkKind::Nosql,
        at: Port::Arg(0),
        when: None,
    }],
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::BLANK
};

const REDIS_44: Api = Api {
    row: Row {
        file: "redis",
        line: 44,
    },
    sources: &[Source {
        kind: SourceKind::Database,
        at: Port::Return,
        when: None,
    }],
    flows: Some(&[]),
    ..Api::BLANK
};

const REDIS_48: Api = Api {
    row: Row {
        file: "redis",
        line: 48,
    },
    flows: Some(&[]),
    ..Api::BLANK
};

const REDIS_51: Api = Api {
    row: Row {
        file: "redis",
        line: 51,
    },
    sinks: &[Sink {
        kind: SinkKind::Nosql,
        at: Port::Arg(0),
        when: None,
    }],
    flows: Some(&[]),
    ..Api::BLANK
};

const REDIS_56: Api = Api {
    row: Row {
        file: "redis",
        line: 56,
    },
    flows: Some(&[]),
    ..Api::BLANK
};

const REDIS_59: Api = Api {
    row: Row {
        file: "redis",
        line: 59,
    },
    sources: &[Source {
        kind: SourceKind::Database,
        at: Port::Return,
        when: None,
    }],
    flows: Some(&[]),
    ..Api::BLANK
};

const REDIS_63: Api = Api {
    row: Row {
        file: "redis",
        line: 63,
    },
    sources: &[Source {
        kind: SourceKind::Database,
        at: Port::Return,
        when: None,
    }],
    flows: Some(&[]),
    ..Api::BLANK
};

const REDIS_67: Api = Api {
    row: Row {
        file: "redis",
        line: 67,
    },
    sinks: &[Sink {
        kind: SinkKind::DatabaseValue,
        at: Port::Arg(1),
        when: None,
    }],
    flows: Some(&[]),
    ..Api::BLANK
};

const REDIS_71: Api = Api {
    row: Row {
        file: "redis",
        line: 71,
    },
    sinks: &[Sink {
        kind: SinkKind::DatabaseValue,
        at: Port::Arg(2),
        when: None,
    }],
    flows: Some(&[]),
    ..Api::BLANK
};

const REDIS_75: Api = Api {
    row: Row {
        file: "redis",
        line: 75,
    },
    sinks: &[Sink {
        kind: SinkKind::DatabaseValue,
        at: Port::Arg(1),
        when: None,
    }],
    flows: Some(&[]),
    ..Api::BLANK
};

const REDIS_79: Api = Api {
    row: Row {
        file: "redis",
        line: 79,
    },
    flows: Some(&[]),
    ..Api::BLANK
};

const REDIS_82: Api = Api {
    row: Row {
        file: "redis",
        line: 82,
    },
    sources: &[Source {
        kind: SourceKind::Database,
        at: Port::Return,
        when: None,
    }],
    flows: Some(&[]),
    ..Api::BLANK
};

const REGEX_4: Api = Api {
    row: Row {
        file: "regex",
        line: 4,
    },
    sinks: &[Sink {
        kind: SinkKind::Regex,
        at: Port::Arg(0),
        when: None,
    }],
    flows: Some(&[]),
    ..Api::BLANK
};

const REGEX_9: Api = Api {
    row: Row {
        file: "regex",
        line: 9,
    },
    sinks: &[Sink {
        kind: SinkKind::Regex,
        at: Port::Arg(0),
        when: None,
    }],
    flows: Some(&[]),
    ..Api::BLANK
};

const REGEX_14: Api = Api {
    row: Row {
        file: "regex",
        line: 14,
    },
    sinks: &[Sink {
        kind: SinkKind::Regex,
        at: Port::Arg(0),
        when: None,
    }],
    flows: Some(&[]),
    ..Api::BLANK
};

const REGEX_19: Api = Api {
    row: Row {
        file: "regex",
        line: 19,
    },
    sinks: &[Sink {
        kind: SinkKind::Regex,
        at: Port::Arg(0),
        when: None,
    }],
    flows: Some(&[]),
    ..Api::BLANK
};

const REGEX_24: Api = Api {
    row: Row {
        file: "regex",
        line: 24,
    },
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::BLANK
};

const REGEX_28: Api = Api {
    row: Row {
        file: "regex",
        line: 28,
    },
    flows: Some(&[]),
    ..Api::BLANK
};

const REGEX_32: Api = Api {
    row: Row {
        file: "regex",
        line: 32,
    },
    flows: Some(&[]),
    ..Api::BLANK
};

const REGEX_35: Api = Api {
    row: Row {
        file: "regex",
        line: 35,
    },
    flows: Some(&[(Port::Arg(0), Port::Return)]),
    ..Api::BLANK
};

const REGEX_38: Api = Api {
    row: Row {
        file: "regex",
        line: 38,
    },
    flows: Some(&[
        (Port::Arg(0), Port::Return),
        (Port::Arg(1), Port::Return),
        (Port::CallbackReturn(1), Port::Return),
        (Port::Arg(0), Port::CallbackParam(1, 0)),
    ]),
    ..Api::BLANK
};

const REGEX_41: Api = Api {
    row: Row {
        file: "regex",
        line: 41,
    },
    flows: Some(&[
        (Port::Arg(0), Port::Return),
        (Port::Arg(2), Port::Return),
        (Port::CallbackReturn(2), Port::Return),
        (Port::Arg(0), Port::CallbackParam(2, 0)),
    ]),
    ..Api::BLANK
};

const REGEX_44: Api = Api {
    row: Row {
        file: "regex",
        line: 44,
    },
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::BLANK
};

const REGEX_47: Api = Api {
    row: Row {
        file: "regex",
        line: 47,
    },
    flows: Some(&[]),
    ..Api::BLANK
};

const REGEX_50: Api = Api {
    row: Row {
        file: "regex",
        line: 50,
    },
    sinks: &[Sink {
        kind: SinkKind::Regex,
        at: Port::Arg(0),
        when: None,
    }],
    flows: Some(&[]),
    ..Api::BLANK
};

const REGEX_55: Api = Api {
    row: Row {
        file: "regex",
        line: 55,
    },
    sinks: &[Sink {
        kind: SinkKind::Regex,
        at: Port::Arg(0),
        when: None,
    }],
    flows: Some(&[]),
    ..Api::BLANK
};

const REGEX_60: Api = Api {
    row: Row {
        file: "regex",
        line: 60,
    },
    sinks: &[Sink {
        kind: SinkKind::Regex,
        at: Port::Arg(0),
        when: None,
    }],
    flows: Some(&[]),
    ..Api::BLANK
};

const REGEX_65: Api = Api {
    row: Row {
        file: "regex",
        line: 65,
    },
    sinks: &[Sink {
        kind: SinkKind::Regex,
        at: Port::Arg(0),
        when: None,
    }],
    flows: Some(&[]),
    ..Api::BLANK
};

const REGEX_70: Api = Api {
    row: Row {
        file: "regex",
        line: 70,
    },
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::BLANK
};

const REGEX_74: Api = Api {
    row: Row {
        file: "regex",
        line: 74,
    },
    flows: Some(&[]),
    ..Api::BLANK
};

const REGEX_78: Api = Api {
    row: Row {
        file: "regex",
        line: 78,
    },
    flows: Some(&[]),
    ..Api::BLANK
};

const REGEX_81: Api = Api {
    row: Row {
        file: "regex",
        line: 81,
    },
    flows: Some(&[(Port::Arg(0), Port::Return)]),
    ..Api::BLANK
};

const REGEX_84: Api = Api {
    row: Row {
        file: "regex",
        line: 84,
    },
    flows: Some(&[
        (Port::Arg(0), Port::Return),
        (Port::Arg(1), Port::Return),
        (Port::CallbackReturn(1), Port::Return),
        (Port::Arg(0), Port::CallbackParam(1, 0)),
    ]),
    ..Api::BLANK
};

const REGEX_87: Api = Api {
    row: Row {
        file: "regex",
        line: 87,
    },
    flows: Some(&[
        (Port::Arg(0), Port::Return),
        (Port::Arg(2), Port::Return),
        (Port::CallbackReturn(2), Port::Return),
        (Port::Arg(0), Port::CallbackParam(2, 0)),
    ]),
    ..Api::BLANK
};

const REGEX_90: Api = Api {
    row: Row {
        file: "regex",
        line: 90,
    },
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::BLANK
};

const REGEX_93: Api = Api {
    row: Row {
        file: "regex",
        line: 93,
    },
    flows: Some(&[]),
    ..Api::BLANK
};

const REGEX_96: Api = Api {
    row: Row {
        file: "regex",
        line: 96,
    },
    sinks: &[Sink {
        kind: SinkKind::Regex,
        at: Port::Arg(0),
        when: None,
    }],
    flows: Some(&[]),
    ..Api::BLANK
};

const REGEX_101: Api = Api {
    row: Row {
        file: "regex",
        line: 101,
    },
    sinks: &[Sink {
        kind: SinkKind::Regex,
        at: Port::Arg(0),
        when: None,
    }],
    flows: Some(&[]),
    ..Api::BLANK
};

const REGEX_106: Api = Api {
    row: Row {
        file: "regex",
        line: 106,
    },
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::BLANK
};

const REGEX_110: Api = Api {
    row: Row {
        file: "regex",
        line: 110,
    },
    flows: Some(&[]),
    ..Api::BLANK
};

const REGEX_114: Api = Api {
    row: Row {
        file: "regex",
        line: 114,
    },
    flows: Some(&[]),
    ..Api::BLANK
};

const REGEX_117: Api = Api {
    row: Row {
        file: "regex",
        line: 117,
    },
    flows: Some(&[(Port::Arg(0), Port::Return)]),
    ..Api::BLANK
};

const REGEX_120: Api = Api {
    row: Row {
        file: "regex",
        line: 120,
    },
    flows: Some(&[
        (Port::Arg(0), Port::Return),
        (Port::Arg(1), Port::Return),
        (Port::CallbackReturn(1), Port::Return),
        (Port::Arg(0), Port::CallbackParam(1, 0)),
    ]),
    ..Api::BLANK
};

const REGEX_123: Api = Api {
    row: Row {
        file: "regex",
        line: 123,
    },
    flows: Some(&[
        (Port::Arg(0), Port::Return),
        (Port::Arg(2), Port::Return),
        (Port::CallbackReturn(2), Port::Return),
        (Port::Arg(0), Port::CallbackParam(2, 0)),
    ]),
    ..Api::BLANK
};

const REGEX_126: Api = Api {
    row: Row {
        file: "regex",
        line: 126,
    },
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::BLANK
};

const REGEX_129: Api = Api {
    row: Row {
        file: "regex",
        line: 129,
    },
    flows: Some(&[]),
    ..Api::BLANK
};

const REGEX_132: Api = Api {
    row: Row {
        file: "regex",
        line: 132,
    },
    sinks: &[Sink {
        kind: SinkKind::Regex,
        at: Port::Arg(0),
        when: None,
    }],
    flows: Some(&[]),
    ..Api::BLANK
};

const REGEX_137: Api = Api {
    row: Row {
        file: "regex",
        line: 137,
    },
    sinks: &[Sink {
        kind: SinkKind::Regex,
        at: Port::Arg(0),
        when: None,
    }],
    flows: Some(&[]),
    ..Api::BLANK
};

const REGEX_142: Api = Api {
    row: Row {
        file: "regex",
        line: 142,
    },
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::BLANK
};

const REGEX_146: Api = Api {
    row: Row {
        file: "regex",
        line: 146,
    },
    flows: Some(&[]),
    ..Api::BLANK
};

const REGEX_150: Api = Api {
    row: Row {
        file: "regex",
        line: 150,
    },
    flows: Some(&[]),
    ..Api::BLANK
};

const REGEX_153: Api = Api {
    row: Row {
        file: "regex",
        line: 153,
    },
    flows: Some(&[(Port::Arg(0), Port::Return)]),
    ..Api::BLANK
};

const REGEX_156: Api = Api {
    row: Row {
        file: "regex",
        line: 156,
    },
    flows: Some(&[
        (Port::Arg(0), Port::Return),
        (Port::Arg(1), Port::Return),
        (Port::CallbackReturn(1), Port::Return),
        (Port::Arg(0), Port::CallbackParam(1, 0)),
    ]),
    ..Api::BLANK
};

const REGEX_159: Api = Api {
    row: Row {
        file: "regex",
        line: 159,
    },
    flows: Some(&[
        (Port::Arg(0), Port::Return),
        (Port::Arg(2), Port::Return),
        (Port::CallbackReturn(2), Port::Return),
        (Port::Arg(0), Port::CallbackParam(2, 0)),
    ]),
    ..Api::BLANK
};

const REGEX_162: Api = Api {
    row: Row {
        file: "regex",
        line: 162,
    },
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::BLANK
};

const REGEX_165: Api = Api {
    row: Row {
        file: "regex",
        line: 165,
    },
    flows: Some(&[]),
    ..Api::BLANK
};

const REGEX_168: Api = Api {
    row: Row {
        file: "regex",
        line: 168,
    },
    sinks: &[Sink {
        kind: SinkKind::Regex,
        at: Port::Arg(0),
        when: None,
    }],
    flows: Some(&[]),
    ..Api::BLANK
};

const REGEX_173: Api = Api {
    row: Row {
        file: "regex",
        line: 173,
    },
    sinks: &[Sink {
        kind: SinkKind::Regex,
        at: Port::Arg(0),
        when: None,
    }],
    flows: Some(&[]),
    ..Api::BLANK
};

const REGEX_178: Api = Api {
    row: Row {
        file: "regex",
        line: 178,
    },
    flows: Some(&[]),
    ..Api::BLANK
};

const REGEX_181: Api = Api {
    row: Row {
        file: "regex",
        line: 181,
    },
    flows: Some(&[(Port::Arg(0), Port::Return)]),
    ..Api::BLANK
};

const REGEX_184: Api = Api {
    row: Row {
        file: "regex",
        line: 184,
    },
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::BLANK
};

const REGEX_187: Api = Api {
    row: Row {
        file: "regex",
        line: 187,
    },
    flows: Some(&[]),
    ..Api::BLANK
};

const REGEX_190: Api = Api {
    row: Row {
        file: "regex",
        line: 190,
    },
    flows: Some(&[(Port::Arg(0), Port::Return)]),
    kills: &[Kill {
        sinks: &[SinkKind::Regex],
        sources: &[],
        at: Port::Return,
        when: None,
    }],
    ..Api::BLANK
};

const REGEX_194: Api = Api {
    row: Row {
        file: "regex",
        line: 194,
    },
    sinks: &[Sink {
        kind: SinkKind::Regex,
        at: Port::Arg(0),
        when: None,
    }],
    flows: Some(&[]),
    ..Api::BLANK
};

const REGEX_198: Api = Api {
    row: Row {
        file: "regex",
        line: 198,
    },
    flows: Some(&[]),
    ..Api::BLANK
};

const REGEX_201: Api = Api {
    row: Row {
        file: "regex",
        line: 201,
    },
    flows: Some(&[(Port::CallbackReturn(0), Port::Return)]),
    ..Api::BLANK
};

const REGEX_204: Api = Api {
    row: Row {
        file: "regex",
        line: 204,
    },
    flows: Some(&[
        (Port::CallbackReturn(0), Port::Receiver),
        (Port::CallbackReturn(0), Port::Return),
        (Port::Receiver, Port::Return),
    ]),
    ..Api::BLANK
};

const REGEX_207: Api = Api {
    row: Row {
        file: "regex",
        line: 207,
    },
    flows: Some(&[(Port::Arg(0), Port::Receiver)]),
    ..Api::BLANK
};

const REGEX_210: Api = Api {
    row: Row {
        file: "regex",
        line: 210,
    },
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::BLANK
};

const REGEX_216: Api = Api {
    row: Row {
        file: "regex",
        line: 216,
    },
    sources: &[Source {
        kind: SourceKind::File,
        at: Port::Return,
        when: None,
    }],
    sinks: &[Sink {
        kind: SinkKind::Path,
        at: Port::Arg(0),
        when: None,
    }],
    flows: Some(&[]),
    ..Api::BLANK
};

const REGEX_221: Api = Api {
    row: Row {
        file: "regex",
        line: 221,
    },
    flows: Some(&[(Port::Arg(0), Port::Return)]),
    ..Api::BLANK
};

const REGEX_224: Api = Api {
    row: Row {
        file: "regex",
        line: 224,
    },
    flows: Some(&[(Port::Arg(0), Port::Return)]),
    ..Api::BLANK
};

const REQWEST_3: Api = Api {
    row: Row {
        file: "reqwest",
        line: 3,
    },
    sources: &[Source {
        kind: SourceKind::Response,
        at: Port::Return,
        when: None,
    }],
    sinks: &[Sink {
        kind: SinkKind::Url,
        at: Port::Arg(0),
        when: None,
    }],
    flows: Some(&[]),
    ..Api::BLANK
};

const REQWEST_9: Api = Api {
    row: Row {
        file: "reqwest",
        line: 9,
    },
    sources: &[Source {
        kind: SourceKind::Response,
        at: Port::Return,
        when: None,
    }],
    sinks: &[Sink {
        kind: SinkKind::Url,
        at: Port::Arg(0),
        when: None,
    }],
    flows: Some(&[]),
    ..Api::BLANK
};

const REQWEST_15: Api = Api {
    row: Row {
        file: "reqwest",
        line: 15,
    },
    flows: Some(&[]),
    ..Api::BLANK
};

const REQWEST_19: Api = Api {
    row: Row {
        file: "reqwest",
        line: 19,
    },
    flows: Some(&[]),
    ..Api::BLANK
};

const REQWEST_23: Api = Api {
    row: Row {
        file: "reqwest",
        line: 23,
    },
    sinks: &[Sink {
        kind: SinkKind::TlsCheckOff,
        at: Port::Arg(0),
        when: None,
    }],
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::BLANK
};

const REQWEST_28: Api = Api {
    row: Row {
        file: "reqwest",
        line: 28,
    },
    sinks: &[Sink {
        kind: SinkKind::SentBody,
        at: Port::Arg(0),
        when: None,
    }],
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::BLANK
};

const REQWEST_33: Api = Api {
    row: Row {
        file: "reqwest",
        line: 33,
    },
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::BLANK
};

const REQWEST_37: Api = Api {
    row: Row {
        file: "reqwest",
        line: 37,
    },
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::BLANK
};

const REQWEST_41: Api = Api {
    row: Row {
        file: "reqwest",
        line: 41,
    },
    sinks: &[Sink {
        kind: SinkKind::Url,
        at: Port::Arg(0),
        when: None,
    }],
    flows: Some(&[(Port::Arg(0), Port::Return)]),
    ..Api::BLANK
};

const REQWEST_46: Api = Api {
    row: Row {
        file: "reqwest",
        line: 46,
    },
    sinks: &[Sink {
        kind: SinkKind::Url,
        at: Port::Arg(1),
        when: None,
    }],
    flows: Some(&[(Port::Arg(1), Port::Return)]),
    ..Api::BLANK
};

const REQWEST_51: Api = Api {
    row: Row {
        file: "reqwest",
        line: 51,
    },
    sources: &[Source {
        kind: SourceKind::Response,
        at: Port::Return,
        when: None,
    }],
    flows: Some(&[]),
    ..Api::BLANK
};

const REQWEST_56: Api = Api {
    row: Row {
        file: "reqwest",
        line: 56,
    },
    sinks: &[Sink {
        kind: SinkKind::Url,
        at: Port::Arg(1),
        when: None,
    }],
    flows: Some(&[(Port::Arg(1), Port::Return)]),
    ..Api::BLANK
};

const REQWEST_61: Api = Api {
    row: Row {
        file: "reqwest",
        line: 61,
    },
    sinks: &[Sink {
        kind: SinkKind::SentBody,
        at: Port::Arg(1),
        when: None,
    }],
    flows: Some(&[(Port::Receiver, Port::Return), (Port::Arg(1), Port::Return)]),
    ..Api::BLANK
};

const REQWEST_66: Api = Api {
    row: Row {
        file: "reqwest",
        line: 66,
    },
    sinks: &[Sink {
        kind: SinkKind::SentBody,
        at: Port::Arg(0),
        when: None,
    }],
    flows: Some(&[(Port::Receiver, Port::Return), (Port::Arg(0), Port::Return)]),
    ..Api::BLANK
};

const REQWEST_71: Api = Api {
    row: Row {
        file: "reqwest",
        line: 71,
    },
    sinks: &[
        Sink {
            kind: SinkKind::SentBody,
            at: Port::Arg(0),
            when: None,
        },
        Sink {
            kind: SinkKind::SentBody,
            at: Port::Arg(1),
            when: None,
        },
    ],
    flows: Some(&[
        (Port::Receiver, Port::Return),
        (Port::Arg(0), Port::Return),
        (Port::Arg(1), Port::Return),
    ]),
    ..Api::BLANK
};

const REQWEST_76: Api = Api {
    row: Row {
        file: "reqwest",
        line: 76,
    },
    sinks: &[Sink {
        kind: SinkKind::UrlPart,
        at: Port::Arg(0),
        when: None,
    }],
    flows: Some(&[(Port::Receiver, Port::Return), (Port::Arg(0), Port::Return)]),
    ..Api::BLANK
};

const REQWEST_81: Api = Api {
    row: Row {
        file: "reqwest",
        line: 81,
    },
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::BLANK
};

const REQWEST_85: Api = Api {
    row: Row {
        file: "reqwest",
        line: 85,
    },
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::BLANK
};

const REQWEST_89: Api = Api {
    row: Row {
        file: "reqwest",
        line: 89,
    },
    sources: &[Source {
        kind: SourceKind::Response,
        at: Port::Return,
        when: None,
    }],
    flows: Some(&[]),
    ..Api::BLANK
};

const REQWEST_94: Api = Api {
    row: Row {
        file: "reqwest",
        line: 94,
    },
    sources: &[Source {
        kind: SourceKind::Response,
        at: Port::Return,
        when: None,
    }],
    flows: Some(&[]),
    ..Api::BLANK
};

const REQWEST_99: Api = Api {
    row: Row {
        file: "reqwest",
        line: 99,
    },
    sources: &[Source {
        kind: SourceKind::Response,
        at: Port::Return,
        when: None,
    }],
    flows: Some(&[]),
    ..Api::BLANK
};

const REQWEST_104: Api = Api {
    row: Row {
        file: "reqwest",
        line: 104,
    },
    sources: &[Source {
        kind: SourceKind::Response,
        at: Port::Return,
        when: None,
    }],
    flows: Some(&[]),
    ..Api::BLANK
};

const REQWEST_109: Api = Api {
    row: Row {
        file: "reqwest",
        line: 109,
    },
    sources: &[Source {
        kind: SourceKind::Response,
        at: Port::Return,
        when: None,
    }],
    flows: Some(&[]),
    ..Api::BLANK
};

const REQWEST_114: Api = Api {
    row: Row {
        file: "reqwest",
        line: 114,
    },
    sources: &[Source {
        kind: SourceKind::Response,
        at: Port::Return,
        when: None,
    }],
    flows: Some(&[]),
    ..Api::BLANK
};

const REQWEST_119: Api = Api {
    row: Row {
        file: "reqwest",
        line: 119,
    },
    sources: &[Source {
        kind: SourceKind::Response,
        at: Port::Return,
        when: None,
    }],
    flows: Some(&[]),
    ..Api::BLANK
};

const REQWEST_123: Api = Api {
    row: Row {
        file: "reqwest",
        line: 123,
    },
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::BLANK
};

const REQWEST_127: Api = Api {
    row: Row {
        file: "reqwest",
        line: 127,
    },
    flows: Some(&[]),
    ..Api::BLANK
};

const REQWEST_130: Api = Api {
    row: Row {
        file: "reqwest",
        line: 130,
    },
    flows: Some(&[]),
    ..Api::BLANK
};

const REQWEST_134: Api = Api {
    row: Row {
        file: "reqwest",
        line: 134,
    },
    flows: Some(&[]),
    ..Api::BLANK
};

const REQWEST_138: Api = Api {
    row: Row {
        file: "reqwest",
        line: 138,
    },
    sinks: &[Sink {
        kind: SinkKind::TlsCheckOff,
        at: Port::Arg(0),
        when: None,
    }],
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::BLANK
};

const REQWEST_143: Api = Api {
    row: Row {
        file: "reqwest",
        line: 143,
    },
    sinks: &[Sink {
        kind: SinkKind::SentBody,
        at: Port::Arg(0),
        when: None,
    }],
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::BLANK
};

const REQWEST_148: Api = Api {
    row: Row {
        file: "reqwest",
        line: 148,
    },
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::BLANK
};

const REQWEST_152: Api = Api {
    row: Row {
        file: "reqwest",
        line: 152,
    },
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::BLANK
};

const REQWEST_156: Api = Api {
    row: Row {
        file: "reqwest",
        line: 156,
    },
    sinks: &[Sink {
        kind: SinkKind::Url,
        at: Port::Arg(0),
        when: None,
    }],
    flows: Some(&[(Port::Arg(0), Port::Return)]),
    ..Api::BLANK
};

const REQWEST_161: Api = Api {
    row: Row {
        file: "reqwest",
        line: 161,
    },
    sinks: &[Sink {
        kind: SinkKind::Url,
        at: Port::Arg(1),
        when: None,
    }],
    flows: Some(&[(Port::Arg(1), Port::Return)]),
    ..Api::BLANK
};

const REQWEST_166: Api = Api {
    row: Row {
        file: "reqwest",
        line: 166,
    },
    sources: &[Source {
        kind: SourceKind::Response,
        at: Port::Return,
        when: None,
    }],
    flows: Some(&[]),
    ..Api::BLANK
};

const REQWEST_171: Api = Api {
    row: Row {
        file: "reqwest",
        line: 171,
    },
    sinks: &[Sink {
        kind: SinkKind::Url,
        at: Port::Arg(1),
        when: None,
    }],
    flows: Some(&[(Port::Arg(1), Port::Return)]),
    ..Api::BLANK
};

const REQWEST_176: Api = Api {
    row: Row {
        file: "reqwest",
        line: 176,
    },
    sinks: &[Sink {
        kind: SinkKind::SentBody,
        at: Port::Arg(1),
        when: None,
    }],
    flows: Some(&[(Port::Receiver, Port::Return), (Port::Arg(1), Port::Return)]),
    ..Api::BLANK
};

const REQWEST_181: Api = Api {
    row: Row {
        file: "reqwest",
        line: 181,
    },
    sinks: &[Sink {
        kind: SinkKind::SentBody,
        at: Port::Arg(0),
        when: None,
    }],
    flows: Some(&[(Port::Receiver, Port::Return), (Port::Arg(0), Port::Return)]),
    ..Api::BLANK
};

const REQWEST_186: Api = Api {
    row: Row {
        file: "reqwest",
        line: 186,
    },
    sinks: &[
        Sink {
            kind: SinkKind::SentBody,
            at: Port::Arg(0),
            when: None,
        },
        Sink {
            kind: SinkKind::SentBody,
            at: Port::Arg(1),
            when: None,
        },
    ],
    flows: Some(&[
        (Port::Receiver, Port::Return),
        (Port::Arg(0), Port::Return),
        (Port::Arg(1), Port::Return),
    ]),
    ..Api::BLANK
};

const REQWEST_191: Api = Api {
    row: Row {
        file: "reqwest",
        line: 191,
    },
    sinks: &[Sink {
        kind: SinkKind::UrlPart,
        at: Port::Arg(0),
        when: None,
    }],
    flows: Some(&[(Port::Receiver, Port::Return), (Port::Arg(0), Port::Return)]),
    ..Api::BLANK
};

const REQWEST_196: Api = Api {
    row: Row {
        file: "reqwest",
        line: 196,
    },
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::BLANK
};

const REQWEST_200: Api = Api {
    row: Row {
        file: "reqwest",
        line: 200,
    },
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::BLANK
};

const REQWEST_204: Api = Api {
    row: Row {
        file: "reqwest",
        line: 204,
    },
    sources: &[Source {
        kind: SourceKind::Response,
        at: Port::Return,
        when: None,
    }],
    flows: Some(&[]),
    ..Api::BLANK
};

const REQWEST_209: Api = Api {
    row: Row {
        file: "reqwest",
        line: 209,
    },
    sources: &[Source {
        kind: SourceKind::Response,
        at: Port::Return,
        when: None,
    }],
    flows: Some(&[]),
    ..Api::BLANK
};

const REQWEST_214: Api = Api {
    row: Row {
        file: "reqwest",
        line: 214,
    },
    sources: &[Source {
        kind: SourceKind::Response,
        at: Port::Return,
        when: None,
    }],
    flows: Some(&[]),
    ..Api::BLANK
};

const REQWEST_219: Api = Api {
    row: Row {
        file: "reqwest",
        line: 219,
    },
    sources: &[Source {
        kind: SourceKind::Response,
        at: Port::Return,
        when: None,
    }],
    flows: Some(&[]),
    ..Api::BLANK
};

const REQWEST_224: Api = Api {
    row: Row {
        file: "reqwest",
        line: 224,
    },
    sources: &[Source {
        kind: SourceKind::Response,
        at: Port::Return,
        when: None,
    }],
    flows: Some(&[]),
    ..Api::BLANK
};

const REQWEST_229: Api = Api {
    row: Row {
        file: "reqwest",
        line: 229,
    },
    sources: &[Source {
        kind: SourceKind::Response,
        at: Port::Return,
        when: None,
    }],
    flows: Some(&[]),
    ..Api::BLANK
};

const REQWEST_234: Api = Api {
    row: Row {
        file: "reqwest",
        line: 234,
    },
    sources: &[Source {
        kind: SourceKind::Response,
        at: Port::Return,
        when: None,
    }],
    flows: Some(&[]),
    ..Api::BLANK
};

const REQWEST_238: Api = Api {
    row: Row {
        file: "reqwest",
        line: 238,
    },
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::BLANK
};

const REQWEST_242: Api = Api {
    row: Row {
        file: "reqwest",
        line: 242,
    },
    flows: Some(&[]),
    ..Api::BLANK
};

const REQWEST_245: Api = Api {
    row: Row {
        file: "reqwest",
        line: 245,
    },
    sources: &[Source {
        kind: SourceKind::Response,
        at: Port::Return,
        when: None,
    }],
    flows: Some(&[]),
    ..Api::BLANK
};

const REQWEST_250: Api = Api {
    row: Row {
        file: "reqwest",
        line: 250,
    },
    sources: &[Source {
        kind: SourceKind::Response,
        at: Port::Return,
        when: None,
    }],
    flows: Some(&[]),
    ..Api::BLANK
};

const REQWEST_254: Api = Api {
    row: Row {
        file: "reqwest",
        line: 254,
    },
    sources: &[Source {
        kind: SourceKind::Response,
        at: Port::Arg(0),
        when: None,
    }],
    flows: Some(&[]),
    ..Api::BLANK
};

const REQWEST_258: Api = Api {
    row: Row {
        file: "reqwest",
        line: 258,
    },
    flows: Some(&[(Port::Receiver, Port::Return), (Port::Arg(1), Port::Return)]),
    ..Api::BLANK
};

const REQWEST_261: Api = Api {
    row: Row {
        file: "reqwest",
        line: 261,
    },
    sinks: &[Sink {
        kind: SinkKind::Path,
        at: Port::Arg(1),
        when: None,
    }],
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::BLANK
};

const REQWEST_265: Api = Api {
    row: Row {
        file: "reqwest",
        line: 265,
    },
    sinks: &[Sink {
        kind: SinkKind::Path,
        at: Port::Arg(0),
        when: None,
    }],
    flows: Some(&[]),
    ..Api::BLANK
};

const REQWEST_269: Api = Api {
    row: Row {
        file: "reqwest",
        line: 269,
    },
    flows: Some(&[(Port::Arg(0), Port::Return)]),
    ..Api::BLANK
};

const RING_3: Api = Api {
    row: Row {
        file: "ring",
        line: 3,
    },
    sinks: &[
        Sink {
            kind: SinkKind::WeakHashInput,
            at: Port::Arg(1),
            when: Some(When {
                at: Port::Arg(0),
                is: Constant::Path("ring::digest::SHA1_FOR_LEGACY_USE_ONLY"),
                not: false,
            }),
        },
        Sink {
            kind: SinkKind::FastHashInput,
            at: Port::Arg(1),
            when: Some(When {
                at: Port::Arg(0),
                is: Constant::Path("ring::digest::SHA1_FOR_LEGACY_USE_ONLY"),
                not: true,
            }),
        },
    ],
    flows: Some(&[]),
    ..Api::BLANK
};

const RING_7: Api = Api {
    row: Row {
        file: "ring",
        line: 7,
    },
    sources: &[
        Source {
            kind: SourceKind::WeakHasher,
            at: Port::Return,
            when: Some(When {
                at: Port::Arg(0),
                is: Constant::Path("ring::digest::SHA1_FOR_LEGACY_USE_ONLY"),
                not: false,
            }),
        },
        Source {
            kind: SourceKind::FastHasher,
            at: Port::Return,
            when: Some(When {
                at: Port::Arg(0),
                is: Constant::Path("ring::digest::SHA1_FOR_LEGACY_USE_ONLY"),
                not: true,
            }),
        },
    ],
    flows: Some(&[]),
    ..Api::BLANK
};

const RING_12: Api = Api {
    row: Row {
        file: "ring",
        line: 12,
    },
    sinks: &[Sink {
        kind: SinkKind::HashInput,
        at: Port::Arg(0),
        when: None,
    }],
    flows: Some(&[]),
    ..Api::BLANK
};

const RING_16: Api = Api {
    row: Row {
        file: "ring",
        line: 16,
    },
    flows: Some(&[]),
    ..Api::BLANK
};

const RING_19: Api = Api {
    row: Row {
        file: "ring",
        line: 19,
    },
    sinks: &[Sink {
        kind: SinkKind::Key,
        at: Port::Arg(1),
        when: None,
    }],
    flows: Some(&[]),
    ..Api::BLANK
};

const RING_24: Api = Api {
    row: Row {
        file: "ring",
        line: 24,
    },
    flows: Some(&[]),
    ..Api::BLANK
};

const RING_28: Api = Api {
    row: Row {
        file: "ring",
        line: 28,
    },
    flows: Some(&[]),
    ..Api::BLANK
};

const RING_31: Api = Api {
    row: Row {
        file: "ring",
        line: 31,
    },
    sinks: &[
        Sink {
            kind: SinkKind::Salt,
            at: Port::Arg(2),
            when: None,
        },
        Sink {
            kind: SinkKind::PasswordHashInput,
            at: Port::Arg(3),
            when: None,
        },
    ],
    flows: Some(&[]),
    kills: &[Kill {
        sinks: &[],
        sources: &[],
        at: Port::Arg(4),
        when: None,
    }],
    ..Api::BLANK
};

const RING_36: Api = Api {
    row: Row {
        file: "ring",
        line: 36,
    },
    flows: Some(&[]),
    ..Api::BLANK
};

const RING_39: Api = Api {
    row: Row {
        file: "ring",
        line: 39,
    },
    sinks: &[Sink {
        kind: SinkKind::Salt,
        at: Port::Arg(1),
        when: None,
    }],
    flows: Some(&[]),
    ..Api::BLANK
};

const RING_44: Api = Api {
    row: Row {
        file: "ring",
        line: 44,
    },
    sinks: &[Sink {
        kind: SinkKind::Key,
        at: Port::Arg(0),
        when: None,
    }],
    flows: Some(&[]),
    ..Api::BLANK
};

const RING_48: Api = Api {
    row: Row {
        file: "ring",
        line: 48,
    },
    sinks: &[Sink {
        kind: SinkKind::Key,
        at: Port::Arg(1),
        when: None,
    }],
    flows: Some(&[]),
    ..Api::BLANK
};

const RING_52: Api = Api {
    row: Row {
        file: "ring",
        line: 52,
    },
    flows: Some(&[]),
    ..Api::BLANK
};

const RING_55: Api = Api {
    row: Row {
        file: "ring",
        line: 55,
    },
    sinks: &[Sink {
        kind: SinkKind::Key,
        at: Port::Arg(1),
        when: None,
    }],
    flows: Some(&[]),
    ..Api::BLANK
};

const RING_60: Api = Api {
    row: Row {
        file: "ring",
        line: 60,
    },
    flows: Some(&[]),
    ..Api::BLANK
};

const RING_64: Api = Api {
    row: Row {
        file: "ring",
        line: 64,
    },
    sinks: &[Sink {
        kind: SinkKind::Nonce,
        at: Port::Arg(0),
        when: None,
    }],
    flows: Some(&[(Port::Arg(0), Port::Return)]),
    ..Api::BLANK
};

const RING_69: Api = Api {
    row: Row {
        file: "ring",
        line: 69,
    },
    sinks: &[Sink {
        kind: SinkKind::Nonce,
        at: Port::Arg(0),
        when: None,
    }],
    flows: Some(&[(Port::Arg(0), Port::Return)]),
    ..Api::BLANK
};

const RING_74: Api = Api {
    row: Row {
        file: "ring",
        line: 74,
    },
    flows: Some(&[]),
    kills: &[Kill {
        sinks: &[],
        sources: &[],
        at: Port::Arg(2),
        when: None,
    }],
    ..Api::BLANK
};

const RING_78: Api = Api {
    row: Row {
        file: "ring",
        line: 78,
    },
    flows: Some(&[]),
    kills: &[Kill {
        sinks: &[],
        sources: &[],
        at: Port::Arg(1),
        when: None,
    }],
    ..Api::BLANK
};

const RING_82: Api = Api {
    row: Row {
        file: "ring",
        line: 82,
    },
    flows: Some(&[(Port::Arg(2), Port::Return)]),
    ..Api::BLANK
};

const RING_85: Api = Api {
    row: Row {
        file: "ring",
        line: 85,
    },
    flows: Some(&[(Port::Arg(1), Port::Return)]),
    ..Api::BLANK
};

const RING_88: Api = Api {
    row: Row {
        file: "ring",
        line: 88,
    },
    flows: Some(&[]),
    ..Api::BLANK
};

const RING_91: Api = Api {
    row: Row {
        file: "ring",
        line: 91,
    },
    flows: Some(&[]),
    ..Api::BLANK
};

const RING_95: Api = Api {
    row: Row {
        file: "ring",
        line: 95,
    },
    flows: Some(&[]),
    kills: &[Kill {
        sinks: &[],
        sources: &[],
        at: Port::Arg(0),
        when: None,
    }],
    ..Api::BLANK
};

const RING_99: Api = Api {
    row: Row {
        file: "ring",
        line: 99,
    },
    flows: Some(&[]),
    ..Api::BLANK
};

const RING_102: Api = Api {
    row: Row {
        file: "ring",
        line: 102,
    },
    flows: Some(&[]),
    ..Api::BLANK
};

const RING_105: Api = Api {
    row: Row {
        file: "ring",
        line: 105,
    },
    sinks: &[Sink {
        kind: SinkKind::Key,
        at: Port::Arg(0),
        when: None,
    }],
    flows: Some(&[]),
    ..Api::BLANK
};

const RING_109: Api = Api {
    row: Row {
        file: "ring",
        line: 109,
    },
    sinks: &[Sink {
        kind: SinkKind::Key,
        at: Port::Arg(1),
        when: None,
    }],
    flows: Some(&[]),
    ..Api::BLANK
};

const RING_113: Api = Api {
    row: Row {
        file: "ring",
        line: 113,
    },
    sinks: &[Sink {
        kind: SinkKind::Key,
        at: Port::Arg(0),
        when: None,
    }],
    flows: Some(&[]),
    ..Api::BLANK
};

const RING_120: Api = Api {
    row: Row {
        file: "ring",
        line: 120,
    },
    sinks: &[
        Sink {
            kind: SinkKind::WeakHashInput,
            at: Port::Arg(1),
            when: Some(When {
                at: Port::Arg(0),
                is: Constant::Path("aws_lc_rs::digest::SHA1_FOR_LEGACY_USE_ONLY"),
                not: false,
            }),
        },
        Sink {
            kind: SinkKind::FastHashInput,
            at: Port::Arg(1),
            when: Some(When {
                at: Port::Arg(0),
                is: Constant::Path("aws_lc_rs::digest::SHA1_FOR_LEGACY_USE_ONLY"),
                not: true,
            }),
        },
    ],
    flows: Some(&[]),
    ..Api::BLANK
};

const RING_124: Api = Api {
    row: Row {
        file: "ring",
        line: 124,
    },
    sources: &[
        Source {
            kind: SourceKind::WeakHasher,
            at: Port::Return,
            when: Some(When {
                at: Port::Arg(0),
                is: Constant::Path("aws_lc_rs::digest::SHA1_FOR_LEGACY_USE_ONLY"),
                not: false,
            }),
        },
        Source {
            kind: SourceKind::FastHasher,
            at: Port::Return,
            when: Some(When {
                at: Port::Arg(0),
                is: Constant::Path("aws_lc_rs::digest::SHA1_FOR_LEGACY_USE_ONLY"),
                not: true,
            }),
        },
    ],
    flows: Some(&[]),
    ..Api::BLANK
};

const RING_129: Api = Api {
    row: Row {
        file: "ring",
        line: 129,
    },
    sinks: &[Sink {
        kind: SinkKind::HashInput,
        at: Port::Arg(0),
        when: None,
    }],
    flows: Some(&[]),
    ..Api::BLANK
};

const RING_133: Api = Api {
    row: Row {
        file: "ring",
        line: 133,
    },
    flows: Some(&[]),
    ..Api::BLANK
};

const RING_136: Api = Api {
    row: Row {
        file: "ring",
        line: 136,
    },
    sinks: &[Sink {
        kind: SinkKind::Key,
        at: Port::Arg(1),
        when: None,
    }],
    flows: Some(&[]),
    ..Api::BLANK
};

const RING_141: Api = Api {
    row: Row {
        file: "ring",
        line: 141,
    },
    flows: Some(&[]),
    ..Api::BLANK
};

const RING_145: Api = Api {
    row: Row {
        file: "ring",
        line: 145,
    },
    flows: Some(&[]),
    ..Api::BLANK
};

const RING_148: Api = Api {
    row: Row {
        file: "ring",
        line: 148,
    },
    sinks: &[
        Sink {
            kind: SinkKind::Salt,
            at: Port::Arg(2),
            when: None,
        },
        Sink {
            kind: SinkKind::PasswordHashInput,
            at: Port::Arg(3),
            when: None,
        },
    ],
    flows: Some(&[]),
    kills: &[Kill {
        sinks: &[],
        sources: &[],
        at: Port::Arg(4),
        when: None,
    }],
    ..Api::BLANK
};

const RING_153: Api = Api {
    row: Row {
        file: "ring",
        line: 153,
    },
    flows: Some(&[]),
    ..Api::BLANK
};

const RING_156: Api = Api {
    row: Row {
        file: "ring",
        line: 156,
    },
    sinks: &[Sink {
        kind: SinkKind::Salt,
        at: Port::Arg(1),
        when: None,
    }],
    flows: Some(&[]),
    ..Api::BLANK
};

const RING_161: Api = Api {
    row: Row {
        file: "ring",
        line: 161,
    },
    sinks: &[Sink {
        kind: SinkKind::Key,
        at: Port::Arg(0),
        when: None,
    }],
    flows: Some(&[]),
    ..Api::BLANK
};

const RING_165: Api = Api {
    row: Row {
        file: "ring",
        line: 165,
    },
    sinks: &[Sink {
        kind: SinkKind::Key,
        at: Port::Arg(1),
        when: None,
    }],
    flows: Some(&[]),
    ..Api::BLANK
};

const RING_169: Api = Api {
    row: Row {
        file: "ring",
        line: 169,
    },
    flows: Some(&[]),
    ..Api::BLANK
};

const RING_172: Api = Api {
    row: Row {
        file: "ring",
        line: 172,
    },
    sinks: &[Sink {
        kind: SinkKind::Key,
        at: Port::Arg(1),
        when: None,
    }],
    flows: Some(&[]),
    ..Api::BLANK
};

const RING_177: Api = Api {
    row: Row {
        file: "ring",
        line: 177,
    },
    flows: Some(&[]),
    ..Api::BLANK
};

const RING_181: Api = Api {
    row: Row {
        file: "ring",
        line: 181,
    },
    sinks: &[Sink {
        kind: SinkKind::Nonce,
        at: Port::Arg(0),
        when: None,
    }],
    flows: Some(&[(Port::Arg(0), Port::Return)]),
    ..Api::BLANK
};

const RING_186: Api = Api {
    row: Row {
        file: "ring",
        line: 186,
    },
    sinks: &[Sink {
        kind: SinkKind::Nonce,
        at: Port::Arg(0),
        when: None,
    }],
    flows: Some(&[(Port::Arg(0), Port::Return)]),
    ..Api::BLANK
};

const RING_191: Api = Api {
    row: Row {
        file: "ring",
        line: 191,
    },
    flows: Some(&[]),
    kills: &[Kill {
        sinks: &[],
        sources: &[],
        at: Port::Arg(2),
        when: None,
    }],
    ..Api::BLANK
};

const RING_195: Api = Api {
    row: Row {
        file: "ring",
        line: 195,
    },
    flows: Some(&[]),
    kills: &[Kill {
        sinks: &[],
        sources: &[],
        at: Port::Arg(1),
        when: None,
    }],
    ..Api::BLANK
};

const RING_199: Api = Api {
    row: Row {
        file: "ring",
        line: 199,
    },
    flows: Some(&[(Port::Arg(2), Port::Return)]),
    ..Api::BLANK
};

const RING_202: Api = Api {
    row: Row {
        file: "ring",
        line: 202,
    },
    flows: Some(&[(Port::Arg(1), Port::Return)]),
    ..Api::BLANK
};

const RING_205: Api = Api {
    row: Row {
        file: "ring",
        line: 205,
    },
    flows: Some(&[]),
    ..Api::BLANK
};

const RING_208: Api = Api {
    row: Row {
        file: "ring",
        line: 208,
    },
    flows: Some(&[]),
    ..Api::BLANK
};

const RING_212: Api = Api {
    row: Row {
        file: "ring",
        line: 212,
    },
    flows: Some(&[]),
    kills: &[Kill {
        sinks: &[],
        sources: &[],
        at: Port::Arg(0),
        when: None,
    }],
    ..Api::BLANK
};

const RING_216: Api = Api {
    row: Row {
        file: "ring",
        line: 216,
    },
    flows: Some(&[]),
    ..Api::BLANK
};

const RING_219: Api = Api {
    row: Row {
        file: "ring",
        line: 219,
    },
    flows: Some(&[]),
    ..Api::BLANK
};

const RING_222: Api = Api {
    row: Row {
        file: "ring",
        line: 222,
    },
    sinks: &[Sink {
        kind: SinkKind::Key,
        at: Port::Arg(0),
        when: None,
    }],
    flows: Some(&[]),
    ..Api::BLANK
};

const RING_226: Api = Api {
    row: Row {
        file: "ring",
        line: 226,
    },
    sinks: &[Sink {
        kind: SinkKind::Key,
        at: Port::Arg(1),
        when: None,
    }],
    flows: Some(&[]),
    ..Api::BLANK
};

const RING_230: Api = Api {
    row: Row {
        file: "ring",
        line: 230,
    },
    sinks: &[Sink {
        kind: SinkKind::Key,
        at: Port::Arg(0),
        when: None,
    }],
    flows: Some(&[]),
    ..Api::BLANK
};

const RING_234: Api = Api {
    row: Row {
        file: "ring",
        line: 234,
    },
    sinks: &[Sink {
        kind: SinkKind::Key,
        at: Port::Arg(1),
        when: None,
    }],
    flows: Some(&[]),
    ..Api::BLANK
};

const RING_239: Api = Api {
    row: Row {
        file: "ring",
        line: 239,
    },
    sinks: &[Sink {
        kind: SinkKind::Iv,
        at: Port::Arg(1),
        when: None,
    }],
    flows: Some(&[]),
    kills: &[Kill {
        sinks: &[],
        sources: &[],
        at: Port::Arg(0),
        when: None,
    }],
    ..Api::BLANK
};

const RING_244: Api = Api {
    row: Row {
        file: "ring",
        line: 244,
    },
    flows: Some(&[]),
    kills: &[Kill {
        sinks: &[],
        sources: &[],
        at: Port::Arg(0),
        when: None,
    }],
    ..Api::BLANK
};

const RING_248: Api = Api {
    row: Row {
        file: "ring",
        line: 248,
    },
    flows: Some(&[(Port::Arg(0), Port::Return)]),
    ..Api::BLANK
};

const ROCKET_17: Api = Api {
    row: Row {
        file: "rocket",
        line: 17,
    },
    sources: &[Source {
        kind: SourceKind::Request,
        at: Port::Return,
        when: None,
    }],
    flows: Some(&[]),
    ..Api::BLANK
};

const ROCKET_21: Api = Api {
    row: Row {
        file: "rocket",
        line: 21,
    },
    sources: &[Source {
        kind: SourceKind::Request,
        at: Port::Return,
        when: None,
    }],
    flows: Some(&[]),
    ..Api::BLANK
};

const ROCKET_25: Api = Api {
    row: Row {
        file: "rocket",
        line: 25,
    },
    sources: &[Source {
        kind: SourceKind::Request,
        at: Port::Return,
        when: None,
    }],
    flows: Some(&[]),
    ..Api::BLANK
};

const ROCKET_30: Api = Api {
    row: Row {
        file: "rocket",
        line: 30,
    },
    flows: Some(&[]),
    ..Api::BLANK
};

const ROCKET_33: Api = Api {
    row: Row {
        file: "rocket",
        line: 33,
    },
    sources: &[Source {
        kind: SourceKind::Request,
        at: Port::Return,
        when: None,
    }],
    flows: Some(&[]),
    ..Api::BLANK
};

const ROCKET_38: Api = Api {
    row: Row {
        file: "rocket",
        line: 38,
    },
    sources: &[Source {
        kind: SourceKind::Request,
        at: Port::Return,
        when: None,
    }],
    flows: Some(&[]),
    ..Api::BLANK
};

const ROCKET_43: Api = Api {
    row: Row {
        file: "rocket",
        line: 43,
    },
    sources: &[Source {
        kind: SourceKind::Request,
        at: Port::Return,
        when: None,
    }],
    flows: Some(&[]),
    ..Api::BLANK
};

const ROCKET_48: Api = Api {
    row: Row {
        file: "rocket",
        line: 48,
    },
    sources: &[Source {
        kind: SourceKind::Request,
        at: Port::Return,
        when: None,
    }],
    flows: Some(&[]),
    ..Api::BLANK
};

const ROCKET_53: Api = Api {
    row: Row {
        file: "rocket",
        line: 53,
    },
    sinks: &[Sink {
        kind: SinkKind::Path,
        at: Port::Arg(0),
        when: None,
    }],
    flows: Some(&[]),
    ..Api::BLANK
};

const ROCKET_57: Api = Api {
    row: Row {
        file: "rocket",
        line: 57,
    },
    flows: Some(&[(Port::Receiver, Port::Arg(0))]),
    ..Api::BLANK
};

const ROCKET_60: Api = Api {
    row: Row {
        file: "rocket",
        line: 60,
    },
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::BLANK
};

const ROCKET_63: Api = Api {
    row: Row {
        file: "rocket",
        line: 63,
    },
    flows: Some(&[]),
    ..Api::BLANK
};

const ROCKET_66: Api = Api {
    row: Row {
        file: "rocket",
        line: 66,
    },
    sinks: &[Sink {
        kind: SinkKind::Path,
        at: Port::Arg(0),
        when: None,
    }],
    flows: Some(&[]),
    ..Api::BLANK
};

const ROCKET_70: Api = Api {
    row: Row {
        file: "rocket",
        line: 70,
    },
    sources: &[Source {
        kind: SourceKind::Request,
        at: Port::Return,
        when: None,
    }],
    flows: Some(&[]),
    ..Api::BLANK
};

const ROCKET_75: Api = Api {
    row: Row {
        file: "rocket",
        line: 75,
    },
    sources: &[Source {
        kind: SourceKind::Request,
        at: Port::Return,
        when: None,
    }],
    flows: Some(&[]),
    kills: &[Kill {
        sinks: &[SinkKind::Path, SinkKind::ArchivePath],
        sources: &[],
        at: Port::Return,
        when: None,
    }],
    ..Api::BLANK
};

const ROCKET_81: Api = Api {
    row: Row {
        file: "rocket",
        line: 81,
    },
    sources: &[Source {
        kind: SourceKind::Request,
        at: Port::Return,
        when: None,
    }],
    flows: Some(&[]),
    ..Api::BLANK
};

const ROCKET_86: Api = Api {
    row: Row {
        file: "rocket",
        line: 86,
    },
    flows: Some(&[]),
    ..Api::BLANK
};

const ROCKET_89: Api = Api {
    row: Row {
        file: "rocket",
        line: 89,
    },
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::BLANK
};

const ROCKET_92: Api = Api {
    row: Row {
        file: "rocket",
        line: 92,
    },
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::BLANK
};

const ROCKET_95: Api = Api {
    row: Row {
        file: "rocket",
        line: 95,
    },
    flows: Some(&[(Port::Receiver, Port::Return)]),
    kills: &[Kill {
        sinks: &[SinkKind::Html],
        sources: &[],
        at: Port::Return,
        when: None,
    }],
    ..Api::BLANK
};

const ROCKET_99: Api = Api {
    row: Row {
        file: "rocket",
        line: 99,
    },
    flows: Some(&[(Port::Receiver, Port::Return)]),
    kills: &[Kill {
        sinks: &[
            SinkKind::Html,
            SinkKind::Header,
            SinkKind::Log,
            SinkKind::Path,
        ],
        sources: &[],
        at: Port::Return,
        when: None,
    }],
    ..Api::BLANK
};

const ROCKET_103: Api = Api {
    row: Row {
        file: "rocket",
        line: 103,
    },
    flows: Some(&[(Port::Arg(0), Port::Return)]),
    ..Api::BLANK
};

const ROCKET_109: Api = Api {
    row: Row {
        file: "rocket",
        line: 109,
    },
    sinks: &[Sink {
        kind: SinkKind::Html,
        at: Port::Arg(0),
        when: None,
    }],
    flows: Some(&[(Port::Arg(0), Port::Return)]),
    ..Api::BLANK
};

const ROCKET_113: Api = Api {
    row: Row {
        file: "rocket",
        line: 113,
    },
    flows: Some(&[]),
    ..Api::BLANK
};

const ROCKET_116: Api = Api {
    row: Row {
        file: "rocket",
        line: 116,
    },
    sinks: &[Sink {
        kind: SinkKind::Redirect,
        at: Port::Arg(0),
        when: None,
    }],
    flows: Some(&[]),
    ..Api::BLANK
};

const ROCKET_121: Api = Api {
    row: Row {
        file: "rocket",
        line: 121,
    },
    sinks: &[Sink {
        kind: SinkKind::Header,
        at: Port::Arg(1),
        when: None,
    }],
    flows: Some(&[(Port::Arg(1), Port::Return)]),
    ..Api::BLANK
};

const ROCKET_126: Api = Api {
    row: Row {
        file: "rocket",
        line: 126,
    },
    sinks: &[Sink {
        kind: SinkKind::Header,
        at: Port::Arg(1),
        when: None,
    }],
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::BLANK
};

const ROCKET_130: Api = Api {
    row: Row {
        file: "rocket",
        line: 130,
    },
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::BLANK
};

const ROCKET_133: Api = Api {
    row: Row {
        file: "rocket",
        line: 133,
    },
    sinks: &[Sink {
        kind: SinkKind::Answer,
        at: Port::Arg(1),
        when: None,
    }],
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::BLANK
};

const ROCKET_137: Api = Api {
    row: Row {
        file: "rocket",
        line: 137,
    },
    flows: Some(&[]),
    ..Api::BLANK
};

const ROCKET_141: Api = Api {
    row: Row {
        file: "rocket",
        line: 141,
    },
    sources: &[Source {
        kind: SourceKind::File,
        at: Port::Return,
        when: None,
    }],
    sinks: &[Sink {
        kind: SinkKind::Path,
        at: Port::Arg(0),
        when: None,
    }],
    flows: Some(&[]),
    ..Api::BLANK
};

const ROCKET_147: Api = Api {
    row: Row {
        file: "rocket",
        line: 147,
    },
    sinks: &[Sink {
        kind: SinkKind::Path,
        at: Port::Arg(0),
        when: None,
    }],
    flows: Some(&[]),
    ..Api::BLANK
};

const ROCKET_151: Api = Api {
    row: Row {
        file: "rocket",
        line: 151,
    },
    flows: Some(&[(Port::Args, Port::Return)]),
    kills: &[Kill {
        sinks: &[SinkKind::Redirect, SinkKind::Html, SinkKind::Header],
        sources: &[],
        at: Port::Return,
        when: None,
    }],
    ..Api::BLANK
};

const ROCKET_158: Api = Api {
    row: Row {
        file: "rocket",
        line: 158,
    },
    sources: &[Source {
        kind: SourceKind::Request,
        at: Port::Return,
        when: None,
    }],
    flows: Some(&[]),
    ..Api::BLANK
};

const ROCKET_163: Api = Api {
    row: Row {
        file: "rocket",
        line: 163,
    },
    sources: &[Source {
        kind: SourceKind::Request,
        at: Port::Return,
        when: None,
    }],
    flows: Some(&[]),
    ..Api::BLANK
};

const ROCKET_168: Api = Api {
    row: Row {
        file: "rocket",
        line: 168,
    },
    flows: Some(&[]),
    ..Api::BLANK
};

const ROCKET_172: Api = Api {
    row: Row {
        file: "rocket",
        line: 172,
    },
    sinks: &[Sink {
        kind: SinkKind::CookieAdd,
        at: Port::Arg(0),
        when: None,
    }],
    flows: Some(&[]),
    ..Api::BLANK
};

const ROCKET_176: Api = Api {
    row: Row {
        file: "rocket",
        line: 176,
    },
    flows: Some(&[]),
    ..Api::BLANK
};

const RUSQLITE_3: Api = Api {
    row: Row {
        file: "rusqlite",
        line: 3,
    },
    sinks: &[Sink {
        kind: SinkKind::Path,
        at: Port::Arg(0),
        when: None,
    }],
    flows: Some(&[]),
    ..Api::BLANK
};

const RUSQLITE_8: Api = Api {
    row: Row {
        file: "rusqlite",
        line: 8,
    },
    flows: Some(&[]),
    ..Api::BLANK
};

const RUSQLITE_12: Api = Api {
    row: Row {
        file: "rusqlite",
        line: 12,
    },
    sinks: &[
        Sink {
            kind: SinkKind::Sql,
            at: Port::Arg(0),
            when: None,
        },
        Sink {
            kind: SinkKind::DatabaseValue,
            at: Port::Arg(1),
            when: None,
        },
    ],
    flows: Some(&[]),
    ..Api::BLANK
};

const RUSQLITE_17: Api = Api {
    row: Row {
        file: "rusqlite",
        line: 17,
    },
    sinks: &[Sink {
        kind: SinkKind::Sql,
        at: Port::Arg(0),
        when: None,
    }],
    flows: Some(&[]),
    ..Api::BLANK
};

const RUSQLITE_22: Api = Api {
    row: Row {
        file: "rusqlite",
        line: 22,
    },
    sources: &[Source {
        kind: SourceKind::Database,
        at: Port::CallbackParam(2, 0),
        when: None,
    }],
    sinks: &[
        Sink {
            kind: SinkKind::Sql,
            at: Port::Arg(0),
            when: None,
        },
        Sink {
            kind: SinkKind::DatabaseValue,
            at: Port::Arg(1),
            when: None,
        },
    ],
    flows: Some(&[(Port::CallbackReturn(2), Port::Return)]),
    ..Api::BLANK
};

const RUSQLITE_27: Api = Api {
    row: Row {
        file: "rusqlite",
        line: 27,
    },
    sinks: &[Sink {
        kind: SinkKind::Sql,
        at: Port::Arg(0),
        when: None,
    }],
    flows: Some(&[]),
    ..Api::BLANK
};

const RUSQLITE_32: Api = Api {
    row: Row {
        file: "rusqlite",
        line: 32,
    },
    sinks: &[Sink {
        kind: SinkKind::Sql,
        at: Port::Arg(1),
        when: None,
    }],
    flows: Some(&[]),
    ..Api::BLANK
};

const RUSQLITE_37: Api = Api {
    row: Row {
        file: "rusqlite",
        line: 37,
    },
    flows: Some(&[]),
    ..Api::BLANK
};

const RUSQLITE_40: Api = Api {
    row: Row {
        file: "rusqlite",
        line: 40,
    },
    sinks: &[Sink {
        kind: SinkKind::Library,
        at: Port::Arg(0),
        when: None,
    }],
    flows: Some(&[]),
    ..Api::BLANK
};

const RUSQLITE_44: Api = Api {
    row: Row {
        file: "rusqlite",
        line: 44,
    },
    flows: Some(&[]),
    ..Api::BLANK
};

const RUSQLITE_48: Api = Api {
    row: Row {
        file: "rusqlite",
        line: 48,
    },
    flows: Some(&[]),
    ..Api::BLANK
};

const RUSQLITE_52: Api = Api {
    row: Row {
        file: "rusqlite",
        line: 52,
    },
    sinks: &[Sink {
        kind: SinkKind::DatabaseValue,
        at: Port::Arg(0),
        when: None,
    }],
    flows: Some(&[]),
    ..Api::BLANK
};

const RUSQLITE_56: Api = Api {
    row: Row {
        file: "rusqlite",
        line: 56,
    },
    sinks: &[Sink {
        kind: SinkKind::DatabaseValue,
        at: Port::Arg(1),
        when: None,
    }],
    flows: Some(&[]),
    ..Api::BLANK
};

const RUSQLITE_60: Api = Api {
    row: Row {
        file: "rusqlite",
        line: 60,
    },
    sources: &[Source {
        kind: SourceKind::Database,
        at: Port::Return,
        when: None,
    }],
    sinks: &[Sink {
        kind: SinkKind::DatabaseValue,
        at: Port::Arg(0),
        when: None,
    }],
    flows: Some(&[]),
    ..Api::BLANK
};

const RUSQLITE_66: Api = Api {
    row: Row {
        file: "rusqlite",
        line: 66,
    },
    sources: &[Source {
        kind: SourceKind::Database,
        at: Port::CallbackParam(1, 0),
        when: None,
    }],
    sinks: &[Sink {
        kind: SinkKind::DatabaseValue,
        at: Port::Arg(0),
        when: None,
    }],
    flows: Some(&[(Port::CallbackReturn(1), Port::Return)]),
    ..Api::BLANK
};

const RUSQLITE_71: Api = Api {
    row: Row {
        file: "rusqlite",
        line: 71,
    },
    sources: &[Source {
        kind: SourceKind::Database,
        at: Port::Return,
        when: None,
    }],
    flows: Some(&[]),
    ..Api::BLANK
};

const RUSQLITE_76: Api = Api {
    row: Row {
        file: "rusqlite",
        line: 76,
    },
    sources: &[Source {
        kind: SourceKind::Database,
        at: Port::CallbackParam(0, 0),
        when: None,
    }],
    flows: Some(&[(Port::CallbackReturn(0), Port::Return)]),
    ..Api::BLANK
};

const RUSQLITE_80: Api = Api {
    row: Row {
        file: "rusqlite",
        line: 80,
    },
    sources: &[Source {
        kind: SourceKind::Database,
        at: Port::Return,
        when: None,
    }],
    flows: Some(&[]),
    ..Api::BLANK
};

const RUSQLITE_84: Api = Api {
    row: Row {
        file: "rusqlite",
        line: 84,
    },
    flows: Some(&[(Port::Args, Port::Return)]),
    ..Api::BLANK
};

const RUSQLITE_87: Api = Api {
    row: Row {
        file: "rusqlite",
        line: 87,
    },
    flows: Some(&[(Port::Arg(0), Port::Return)]),
    ..Api::BLANK
};

const RUSQLITE_90: Api = Api {
    row: Row {
        file: "rusqlite",
        line: 90,
    },
    flows: Some(&[]),
    ..Api::BLANK
};

const RUSQLITE_93: Api = Api {
    row: Row {
        file: "rusqlite",
        line: 93,
    },
    sinks: &[Sink {
        kind: SinkKind::Path,
        at: Port::Arg(0),
        when: None,
    }],
    flows: Some(&[]),
    ..Api::BLANK
};

const RUSQLITE_98: Api = Api {
    row: Row {
        file: "rusqlite",
        line: 98,
    },
    flows: Some(&[(Port::CallbackReturn(0), Port::Return)]),
    ..Api::BLANK
};

const RUSQLITE_101: Api = Api {
    row: Row {
        file: "rusqlite",
        line: 101,
    },
    sinks: &[Sink {
        kind: SinkKind::Path,
        at: Port::Arg(0),
        when: None,
    }],
    flows: Some(&[]),
    ..Api::BLANK
};

const RUSQLITE_105: Api = Api {
    row: Row {
        file: "rusqlite",
        line: 105,
    },
    flows: Some(&[]),
    ..Api::BLANK
};

const RUSTCRYPTO_7: Api = Api {
    row: Row {
        file: "rustcrypto",
        line: 7,
    },
    sinks: &[Sink {
        kind: SinkKind::Key,
        at: Port::Arg(0),
        when: None,
    }],
    flows: Some(&[]),
    ..Api::BLANK
};

const RUSTCRYPTO_11: Api = Api {
    row: Row {
        file: "rustcrypto",
        line: 11,
    },
    sinks: &[
        Sink {
            kind: SinkKind::Key,
            at: Port::Arg(0),
            when: None,
        },
        Sink {
            kind: SinkKind::Iv,
            at: Port::Arg(1),
            when: None,
        },
    ],
    flows: Some(&[]),
    ..Api::BLANK
};

const RUSTCRYPTO_15: Api = Api {
    row: Row {
        file: "rustcrypto",
        line: 15,
    },
    sinks: &[
        Sink {
            kind: SinkKind::Key,
            at: Port::Arg(0),
            when: None,
        },
        Sink {
            kind: SinkKind::Iv,
            at: Port::Arg(1),
            when: None,
        },
    ],
    flows: Some(&[]),
    ..Api::BLANK
};

const RUSTCRYPTO_19: Api = Api {
    row: Row {
        file: "rustcrypto",
        line: 19,
    },
    sinks: &[
        Sink {
            kind: SinkKind::Key,
            at: Port::Arg(0),
            when: None,
        },
        Sink {
            kind: SinkKind::Iv,
            at: Port::Arg(1),
            when: None,
        },
    ],
    flows: Some(&[]),
    ..Api::BLANK
};

const RUSTCRYPTO_23: Api = Api {
    row: Row {
        file: "rustcrypto",
        line: 23,
    },
    sinks: &[Sink {
        kind: SinkKind::Iv,
        at: Port::Arg(1),
        when: None,
    }],
    flows: Some(&[]),
    ..Api::BLANK
};

const RUSTCRYPTO_27: Api = Api {
    row: Row {
        file: "rustcrypto",
        line: 27,
    },
    sinks: &[
        Sink {
            kind: SinkKind::Key,
            at: Port::Arg(0),
            when: None,
        },
        Sink {
            kind: SinkKind::Iv,
            at: Port::Arg(1),
            when: None,
        },
    ],
    flows: Some(&[]),
    ..Api::BLANK
};

const RUSTCRYPTO_31: Api = Api {
    row: Row {
        file: "rustcrypto",
        line: 31,
    },
    sinks: &[Sink {
        kind: SinkKind::Key,
        at: Port::Arg(0),
        when: None,
    }],
    flows: Some(&[]),
    ..Api::BLANK
};

const RUSTCRYPTO_35: Api = Api {
    row: Row {
        file: "rustcrypto",
        line: 35,
    },
    sinks: &[Sink {
        kind: SinkKind::Iv,
        at: Port::Arg(1),
        when: None,
    }],
    flows: Some(&[]),
    ..Api::BLANK
};

const RUSTCRYPTO_39: Api = Api {
    row: Row {
        file: "rustcrypto",
        line: 39,
    },
    sinks: &[Sink {
        kind: SinkKind::Iv,
        at: Port::Arg(0),
        when: None,
    }],
    flows: Some(&[]),
    ..Api::BLANK
};

const RUSTCRYPTO_43: Api = Api {
    row: Row {
        file: "rustcrypto",
        line: 43,
    },
    sinks: &[Sink {
        kind: SinkKind::Key,
        at: Port::Arg(0),
        when: None,
    }],
    flows: Some(&[]),
    ..Api::BLANK
};

const RUSTCRYPTO_47: Api = Api {
    row: Row {
        file: "rustcrypto",
        line: 47,
    },
    flows: Some(&[(Port::Arg(0), Port::Return)]),
    ..Api::BLANK
};

const RUSTCRYPTO_53: Api = Api {
    row: Row {
        file: "rustcrypto",
        line: 53,
    },
    sinks: &[Sink {
        kind: SinkKind::Nonce,
        at: Port::Arg(0),
        when: None,
    }],
    flows: Some(&[]),
    ..Api::BLANK
};

const RUSTCRYPTO_57: Api = Api {
    row: Row {
        file: "rustcrypto",
        line: 57,
    },
    flows: Some(&[(Port::Arg(1), Port::Return)]),
    ..Api::BLANK
};

const RUSTCRYPTO_60: Api = Api {
    row: Row {
        file: "rustcrypto",
        line: 60,
    },
    sinks: &[Sink {
        kind: SinkKind::Nonce,
        at: Port::Arg(0),
        when: None,
    }],
    flows: Some(&[]),
    kills: &[Kill {
        sinks: &[],
        sources: &[],
        at: Port::Arg(2),
        when: None,
    }],
    ..Api::BLANK
};

const RUSTCRYPTO_65: Api = Api {
    row: Row {
        file: "rustcrypto",
        line: 65,
    },
    flows: Some(&[]),
    ..Api::BLANK
};

const RUSTCRYPTO_68: Api = Api {
    row: Row {
        file: "rustcrypto",
        line: 68,
    },
    sinks: &[Sink {
        kind: SinkKind::Nonce,
        at: Port::Arg(1),
        when: None,
    }],
    flows: Some(&[]),
    ..Api::BLANK
};

const RUSTCRYPTO_75: Api = Api {
    row: Row {
        file: "rustcrypto",
        line: 75,
    },
    flows: Some(&[]),
    ..Api::BLANK
};

const RUSTCRYPTO_78: Api = Api {
    row: Row {
        file: "rustcrypto",
        line: 78,
    },
    flows: Some(&[(Port::Arg(0), Port::Return)]),
    ..Api::BLANK
};

const RUSTCRYPTO_81: Api = Api {
    row: Row {
        file: "rustcrypto",
        line: 81,
    },
    flows: Some(&[]),
    kills: &[Kill {
        sinks: &[],
        sources: &[],
        at: Port::Arg(0),
        when: None,
    }],
    ..Api::BLANK
};

const RUSTCRYPTO_85: Api = Api {
    row: Row {
        file: "rustcrypto",
        line: 85,
    },
    flows: Some(&[]),
    kills: &[Kill {
        sinks: &[],
        sources: &[],
        at: Port::Arg(1),
        when: None,
    }],
    ..Api::BLANK
};

const RUSTCRYPTO_89: Api = Api {
    row: Row {
        file: "rustcrypto",
        line: 89,
    },
    flows: Some(&[]),
    ..Api::BLANK
};

const RUSTCRYPTO_95: Api = Api {
    row: Row {
        file: "rustcrypto",
        line: 95,
    },
    flows: Some(&[(Port::Arg(0), Port::Return)]),
    ..Api::BLANK
};

const RUSTCRYPTO_98: Api = Api {
    row: Row {
        file: "rustcrypto",
        line: 98,
    },
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::BLANK
};

const RUSTCRYPTO_101: Api = Api {
    row: Row {
        file: "rustcrypto",
        line: 101,
    },
    flows: Some(&[]),
    ..Api::BLANK
};

const RUSTCRYPTO_104: Api = Api {
    row: Row {
        file: "rustcrypto",
        line: 104,
    },
    flows: Some(&[(Port::Args, Port::Return)]),
    ..Api::BLANK
};

const RUSTCRYPTO_110: Api = Api {
    row: Row {
        file: "rustcrypto",
        line: 110,
    },
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::BLANK
};

const RUSTCRYPTO_113: Api = Api {
    row: Row {
        file: "rustcrypto",
        line: 113,
    },
    flows: Some(&[]),
    ..Api::BLANK
};

const SEA_ORM_3: Api = Api {
    row: Row {
        file: "sea_orm",
        line: 3,
    },
    sinks: &[Sink {
        kind: SinkKind::Sql,
        at: Port::Arg(1),
        when: None,
    }],
    flows: Some(&[]),
    ..Api::BLANK
};

const SEA_ORM_8: Api = Api {
    row: Row {
        file: "sea_orm",
        line: 8,
    },
    sinks: &[
        Sink {
            kind: SinkKind::Sql,
            at: Port::Arg(1),
            when: None,
        },
        Sink {
            kind: SinkKind::DatabaseValue,
            at: Port::Arg(2),
            when: None,
        },
    ],
    flows: Some(&[]),
    ..Api::BLANK
};

const SEA_ORM_13: Api = Api {
    row: Row {
        file: "sea_orm",
        line: 13,
    },
    sinks: &[Sink {
        kind: SinkKind::Sql,
        at: Port::Arg(0),
        when: None,
    }],
    flows: Some(&[]),
    ..Api::BLANK
};

const SEA_ORM_18: Api = Api {
    row: Row {
        file: "sea_orm",
        line: 18,
    },
    flows: Some(&[]),
    ..Api::BLANK
};

const SEA_ORM_21: Api = Api {
    row: Row {
        file: "sea_orm",
        line: 21,
    },
    sources: &[Source {
        kind: SourceKind::Database,
        at: Port::Return,
        when: None,
    }],
    flows: Some(&[]),
    ..Api::BLANK
};

const SEA_ORM_25: Api = Api {
    row: Row {
        file: "sea_orm",
        line: 25,
    },
    sources: &[Source {
        kind: SourceKind::Database,
        at: Port::Return,
        when: None,
    }],
    flows: Some(&[]),
    ..Api::BLANK
};

const SEA_ORM_29: Api = Api {
    row: Row {
        file: "sea_orm",
        line: 29,
    },
    sources: &[Source {
        kind: SourceKind::Database,
        at: Port::Return,
        when: None,
    }],
    flows: Some(&[]),
    ..Api::BLANK
};

const SEA_ORM_33: Api = Api {
    row: Row {
        file: "sea_orm",
        line: 33,
    },
    flows: Some(&[]),
    ..Api::BLANK
};

const SEA_ORM_36: Api = Api {
    row: Row {
        file: "sea_orm",
        line: 36,
    },
    flows: Some(&[]),
    ..Api::BLANK
};

const SEA_ORM_40: Api = Api {
    row: Row {
        file: "sea_orm",
        line: 40,
    },
    flows: Some(&[]),
    ..Api::BLANK
};

const SEA_ORM_44: Api = Api {
    row: Row {
        file: "sea_orm",
        line: 44,
    },
    sources: &[Source {
        kind: SourceKind::Database,
        at: Port::Return,
        when: None,
    }],
    sinks: &[Sink {
        kind: SinkKind::DatabaseValue,
        at: Port::Receiver,
        when: None,
    }],
    flows: Some(&[]),
    ..Api::BLANK
};

const SEA_ORM_49: Api = Api {
    row: Row {
        file: "sea_orm",
        line: 49,
    },
    sinks: &[Sink {
        kind: SinkKind::DatabaseValue,
        at: Port::Arg(0),
        when: None,
    }],
    flows: Some(&[]),
    ..Api::BLANK
};

const SEA_ORM_53: Api = Api {
    row: Row {
        file: "sea_orm",
        line: 53,
    },
    flows: Some(&[(Port::Arg(0), Port::Return)]),
    ..Api::BLANK
};

const SEA_ORM_56: Api = Api {
    row: Row {
        file: "sea_orm",
        line: 56,
    },
    flows: Some(&[(Port::Arg(0), Port::Return)]),
    kills: &[Kill {
        sinks: &[SinkKind::Sql],
        sources: &[],
        at: Port::Return,
        when: None,
    }],
    ..Api::BLANK
};

const SEA_ORM_60: Api = Api {
    row: Row {
        file: "sea_orm",
        line: 60,
    },
    sinks: &[Sink {
        kind: SinkKind::Sql,
        at: Port::Arg(0),
        when: None,
    }],
    flows: Some(&[]),
    ..Api::BLANK
};

const SEA_ORM_64: Api = Api {
    row: Row {
        file: "sea_orm",
        line: 64,
    },
    sinks: &[
        Sink {
            kind: SinkKind::Sql,
            at: Port::Arg(0),
            when: None,
        },
        Sink {
            kind: SinkKind::DatabaseValue,
            at: Port::Arg(1),
            when: None,
        },
    ],
    flows: Some(&[]),
    ..Api::BLANK
};

const SEA_ORM_68: Api = Api {
    row: Row {
        file: "sea_orm",
        line: 68,
    },
    sinks: &[Sink {
        kind: SinkKind::Sql,
        at: Port::Arg(0),
        when: None,
    }],
    flows: Some(&[]),
    ..Api::BLANK
};

const SQLX_5: Api = Api {
    row: Row {
        file: "sqlx",
        line: 5,
    },
    sinks: &[Sink {
        kind: SinkKind::Sql,
        at: Port::Arg(0),
        when: None,
    }],
    flows: Some(&[]),
    ..Api::BLANK
};

const SQLX_10: Api = Api {
    row: Row {
        file: "sqlx",
        line: 10,
    },
    sinks: &[Sink {
        kind: SinkKind::Sql,
        at: Port::Arg(0),
        when: None,
    }],
    flows: Some(&[]),
    ..Api::BLANK
};

const SQLX_15: Api = Api {
    row: Row {
        file: "sqlx",
        line: 15,
    },
    sinks: &[Sink {
        kind: SinkKind::Sql,
        at: Port::Arg(0),
        when: None,
    }],
    flows: Some(&[]),
    ..Api::BLANK
};

const SQLX_20: Api = Api {
    row: Row {
        file: "sqlx",
        line: 20,
    },
    sinks: &[Sink {
        kind: SinkKind::Sql,
        at: Port::Arg(0),
        when: None,
    }],
    flows: Some(&[]),
    ..Api::BLANK
};

const SQLX_25: Api = Api {
    row: Row {
        file: "sqlx",
        line: 25,
    },
    sinks: &[
        Sink {
            kind: SinkKind::Sql,
            at: Port::Arg(0),
            when: None,
        },
        Sink {
            kind: SinkKind::DatabaseValue,
            at: Port::Arg(1),
            when: None,
        },
    ],
    flows: Some(&[]),
    ..Api::BLANK
};

const SQLX_30: Api = Api {
    row: Row {
        file: "sqlx",
        line: 30,
    },
    sinks: &[
        Sink {
            kind: SinkKind::Sql,
            at: Port::Arg(0),
            when: None,
        },
        Sink {
            kind: SinkKind::DatabaseValue,
            at: Port::Arg(1),
            when: None,
        },
    ],
    flows: Some(&[]),
    ..Api::BLANK
};

const SQLX_35: Api = Api {
    row: Row {
        file: "sqlx",
        line: 35,
    },
    sinks: &[
        Sink {
            kind: SinkKind::Sql,
            at: Port::Arg(0),
            when: None,
        },
        Sink {
            kind: SinkKind::DatabaseValue,
            at: Port::Arg(1),
            when: None,
        },
    ],
    flows: Some(&[]),
    ..Api::BLANK
};

const SQLX_40: Api = Api {
    row: Row {
        file: "sqlx",
        line: 40,
    },
    sinks: &[Sink {
        kind: SinkKind::DatabaseValue,
        at: Port::Args,
        when: None,
    }],
    flows: Some(&[]),
    ..Api::BLANK
};

const SQLX_45: Api = Api {
    row: Row {
        file: "sqlx",
        line: 45,
    },
    sinks: &[Sink {
        kind: SinkKind::Sql,
        at: Port::Arg(0),
        when: None,
    }],
    flows: Some(&[]),
    ..Api::BLANK
};

const SQLX_50: Api = Api {
    row: Row {
        file: "sqlx",
        line: 50,
    },
    sinks: &[Sink {
        kind: SinkKind::Sql,
        at: Port::Arg(0),
        when: None,
    }],
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::BLANK
};

const SQLX_55: Api = Api {
    row: Row {
        file: "sqlx",
        line: 55,
    },
    sinks: &[Sink {
        kind: SinkKind::Sql,
        at: Port::Arg(0),
        when: None,
    }],
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::BLANK
};

const SQLX_60: Api = Api {
    row: Row {
        file: "sqlx",
        line: 60,
    },
    sinks: &[Sink {
        kind: SinkKind::DatabaseValue,
        at: Port::Arg(0),
        when: None,
    }],
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::BLANK
};

const SQLX_65: Api = Api {
    row: Row {
        file: "sqlx",
        line: 65,
    },
    sinks: &[Sink {
        kind: SinkKind::DatabaseValue,
        at: Port::Arg(0),
        when: None,
    }],
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::BLANK
};

const SQLX_70: Api = Api {
    row: Row {
        file: "sqlx",
        line: 70,
    },
    sinks: &[Sink {
        kind: SinkKind::Sql,
        at: Port::Arg(0),
        when: None,
    }],
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::BLANK
};

const SQLX_75: Api = Api {
    row: Row {
        file: "sqlx",
        line: 75,
    },
    flows: Some(&[
        (Port::Arg(0), Port::CallbackParam(1, 1)),
        (Port::Receiver, Port::Return),
    ]),
    ..Api::BLANK
};

const SQLX_79: Api = Api {
    row: Row {
        file: "sqlx",
        line: 79,
    },
    flows: Some(&[]),
    ..Api::BLANK
};

const SQLX_83: Api = Api {
    row: Row {
        file: "sqlx",
        line: 83,
    },
    flows: Some(&[]),
    ..Api::BLANK
};

const SQLX_87: Api = Api {
    row: Row {
        file: "sqlx",
        line: 87,
    },
    flows: Some(&[]),
    ..Api::BLANK
};

const SQLX_91: Api = Api {
    row: Row {
        file: "sqlx",
        line: 91,
    },
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::BLANK
};

const SQLX_94: Api = Api {
    row: Row {
        file: "sqlx",
        line: 94,
    },
    sinks: &[Sink {
        kind: SinkKind::Sql,
        at: Port::Arg(0),
        when: None,
    }],
    flows: Some(&[]),
    ..Api::BLANK
};

const SQLX_98: Api = Api {
    row: Row {
        file: "sqlx",
        line: 98,
    },
    sources: &[Source {
        kind: SourceKind::Database,
        at: Port::Return,
        when: None,
    }],
    sinks: &[Sink {
        kind: SinkKind::Sql,
        at: Port::Arg(0),
        when: None,
    }],
    flows: Some(&[]),
    ..Api::BLANK
};

const SQLX_103: Api = Api {
    row: Row {
        file: "sqlx",
        line: 103,
    },
    sinks: &[Sink {
        kind: SinkKind::Sql,
        at: Port::Arg(0),
        when: None,
    }],
    flows: Some(&[]),
    ..Api::BLANK
};

const SQLX_107: Api = Api {
    row: Row {
        file: "sqlx",
        line: 107,
    },
    sources: &[Source {
        kind: SourceKind::Database,
        at: Port::Return,
        when: None,
    }],
    sinks: &[Sink {
        kind: SinkKind::Sql,
        at: Port::Arg(0),
        when: None,
    }],
    flows: Some(&[]),
    ..Api::BLANK
};

const SQLX_115: Api = Api {
    row: Row {
        file: "sqlx",
        line: 115,
    },
    sinks: &[Sink {
        kind: SinkKind::DatabaseValue,
        at: Port::Arg(0),
        when: None,
    }],
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::BLANK
};

const SQLX_120: Api = Api {
    row: Row {
        file: "sqlx",
        line: 120,
    },
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::BLANK
};

const SQLX_124: Api = Api {
    row: Row {
        file: "sqlx",
        line: 124,
    },
    sinks: &[Sink {
        kind: SinkKind::DatabaseValue,
        at: Port::Arg(0),
        when: None,
    }],
    flows: Some(&[(Port::Arg(0), Port::Receiver)]),
    ..Api::BLANK
};

const SQLX_128: Api = Api {
    row: Row {
        file: "sqlx",
        line: 128,
    },
    sources: &[Source {
        kind: SourceKind::Database,
        at: Port::Return,
        when: None,
    }],
    flows: Some(&[]),
    ..Api::BLANK
};

const SQLX_132: Api = Api {
    row: Row {
        file: "sqlx",
        line: 132,
    },
    flows: Some(&[]),
    ..Api::BLANK
};

const SQLX_135: Api = Api {
    row: Row {
        file: "sqlx",
        line: 135,
    },
    sources: &[Source {
        kind: SourceKind::Database,
        at: Port::CallbackParam(0, 0),
        when: None,
    }],
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::BLANK
};

const SQLX_140: Api = Api {
    row: Row {
        file: "sqlx",
        line: 140,
    },
    sources: &[Source {
        kind: SourceKind::Database,
        at: Port::Return,
        when: None,
    }],
    flows: Some(&[]),
    ..Api::BLANK
};

const SQLX_144: Api = Api {
    row: Row {
        file: "sqlx",
        line: 144,
    },
    flows: Some(&[]),
    ..Api::BLANK
};

const SQLX_150: Api = Api {
    row: Row {
        file: "sqlx",
        line: 150,
    },
    flows: Some(&[]),
    ..Api::BLANK
};

const SQLX_154: Api = Api {
    row: Row {
        file: "sqlx",
        line: 154,
    },
    flows: Some(&[]),
    ..Api::BLANK
};

const SQLX_158: Api = Api {
    row: Row {
        file: "sqlx",
        line: 158,
    },
    flows: Some(&[]),
    ..Api::BLANK
};

const SQLX_162: Api = Api {
    row: Row {
        file: "sqlx",
        line: 162,
    },
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::BLANK
};

const SQLX_166: Api = Api {
    row: Row {
        file: "sqlx",
        line: 166,
    },
    flows: Some(&[]),
    ..Api::BLANK
};

const SQLX_170: Api = Api {
    row: Row {
        file: "sqlx",
        line: 170,
    },
    flows: Some(&[]),
    ..Api::BLANK
};

const SQLX_174: Api = Api {
    row: Row {
        file: "sqlx",
        line: 174,
    },
    flows: Some(&[]),
    ..Api::BLANK
};

const SQLX_177: Api = Api {
    row: Row {
        file: "sqlx",
        line: 177,
    },
    flows: Some(&[]),
    ..Api::BLANK
};

const SQLX_181: Api = Api {
    row: Row {
        file: "sqlx",
        line: 181,
    },
    flows: Some(&[]),
    ..Api::BLANK
};

const SQLX_185: Api = Api {
    row: Row {
        file: "sqlx",
        line: 185,
    },
    flows: Some(&[]),
    ..Api::BLANK
};

const SQLX_189: Api = Api {
    row: Row {
        file: "sqlx",
        line: 189,
    },
    sinks: &[Sink {
        kind: SinkKind::Path,
        at: Port::Arg(0),
        when: None,
    }],
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::BLANK
};

const STD_6: Api = Api {
    row: Row {
        file: "std",
        line: 6,
    },
    sources: &[Source {
        kind: SourceKind::Args,
        at: Port::Return,
        when: None,
    }],
    flows: Some(&[]),
    ..Api::BLANK
};

const STD_11: Api = Api {
    row: Row {
        file: "std",
        line: 11,
    },
    sources: &[Source {
        kind: SourceKind::Args,
        at: Port::Return,
        when: None,
    }],
    flows: Some(&[]),
    ..Api::BLANK
};

const STD_16: Api = Api {
    row: Row {
        file: "std",
        line: 16,
    },
    sources: &[Source {
        kind: SourceKind::Environment,
        at: Port::Return,
        when: None,
    }],
    flows: Some(&[]),
    ..Api::BLANK
};

const STD_21: Api = Api {
    row: Row {
        file: "std",
        line: 21,
    },
    sources: &[Source {
        kind: SourceKind::Environment,
        at: Port::Return,
        when: None,
    }],
    flows: Some(&[]),
    ..Api::BLANK
};

const STD_26: Api = Api {
    row: Row {
        file: "std",
        line: 26,
    },
    sources: &[Source {
        kind: SourceKind::Environment,
        at: Port::Return,
        when: None,
    }],
    flows: Some(&[]),
    ..Api::BLANK
};

const STD_31: Api = Api {
    row: Row {
        file: "std",
        line: 31,
    },
    sources: &[Source {
        kind: SourceKind::Environment,
        at: Port::Return,
        when: None,
    }],
    flows: Some(&[]),
    ..Api::BLANK
};

const STD_36: Api = Api {
    row: Row {
        file: "std",
        line: 36,
    },
    flows: Some(&[]),
    ..Api::BLANK
};

const STD_40: Api = Api {
    row: Row {
        file: "std",
        line: 40,
    },
    flows: Some(&[]),
    ..Api::BLANK
};

const STD_44: Api = Api {
    row: Row {
        file: "std",
        line: 44,
    },
    flows: Some(&[]),
    ..Api::BLANK
};

const STD_48: Api = Api {
    row: Row {
        file: "std",
        line: 48,
    },
    flows: Some(&[]),
    ..Api::BLANK
};

const STD_51: Api = Api {
    row: Row {
        file: "std",
        line: 51,
    },
    flows: Some(&[]),
    ..Api::BLANK
};

const STD_54: Api = Api {
    row: Row {
        file: "std",
        line: 54,
    },
    sinks: &[Sink {
        kind: SinkKind::Path,
        at: Port::Arg(0),
        when: None,
    }],
    flows: Some(&[]),
    ..Api::BLANK
};

const STD_61: Api = Api {
    row: Row {
        file: "std",
        line: 61,
    },
    sources: &[Source {
        kind: SourceKind::Stdin,
        at: Port::Return,
        when: None,
    }],
    flows: Some(&[]),
    ..Api::BLANK
};

const STD_66: Api = Api {
    row: Row {
        file: "std",
        line: 66,
    },
    sources: &[Source {
        kind: SourceKind::Stdin,
        at: Port::Return,
        when: None,
    }],
    ..Api::BLANK
};

const STD_70: Api = Api {
    row: Row {
        file: "std",
        line: 70,
    },
    sources: &[Source {
        kind: SourceKind::Stdin,
        at: Port::Arg(0),
        when: None,
    }],
    flows: Some(&[]),
    ..Api::BLANK
};

const STD_75: Api = Api {
    row: Row {
        file: "std",
        line: 75,
    },
    sources: &[Source {
        kind: SourceKind::Stdin,
        at: Port::Return,
        when: None,
    }],
    kills: &[Kill {
        sinks: &[SinkKind::Log],
        sources: &[],
        at: Port::Return,
        when: None,
    }],
    ..Api::BLANK
};

const STD_79: Api = Api {
    row: Row {
        file: "std",
        line: 79,
    },
    sources: &[Source {
        kind: SourceKind::Terminal,
        at: Port::Return,
        when: None,
    }],
    flows: Some(&[]),
    ..Api::BLANK
};

const STD_84: Api = Api {
    row: Row {
        file: "std",
        line: 84,
    },
    sources: &[Source {
        kind: SourceKind::Terminal,
        at: Port::Return,
        when: None,
    }],
    flows: Some(&[]),
    ..Api::BLANK
};

const STD_89: Api = Api {
    row: Row {
        file: "std",
        line: 89,
    },
    sinks: &[Sink {
        kind: SinkKind::Log,
        at: Port::Args,
        when: None,
    }],
    flows: Some(&[]),
    ..Api::BLANK
};

const STD_93: Api = Api {
    row: Row {
        file: "std",
        line: 93,
    },
    sinks: &[Sink {
        kind: SinkKind::Log,
        at: Port::Args,
        when: None,
    }],
    flows: Some(&[(Port::Args, Port::Return)]),
    ..Api::BLANK
};

const STD_97: Api = Api {
    row: Row {
        file: "std",
        line: 97,
    },
    sinks: &[Sink {
        kind: SinkKind::Log,
        at: Port::Args,
        when: None,
    }],
    flows: Some(&[]),
    ..Api::BLANK
};

const STD_101: Api = Api {
    row: Row {
        file: "std",
        line: 101,
    },
    sinks: &[Sink {
        kind: SinkKind::Log,
        at: Port::Arg(0),
        when: None,
    }],
    flows: Some(&[]),
    ..Api::BLANK
};

const STD_105: Api = Api {
    row: Row {
        file: "std",
        line: 105,
    },
    sinks: &[Sink {
        kind: SinkKind::Log,
        at: Port::Arg(0),
        when: None,
    }],
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::BLANK
};

const STD_109: Api = Api {
    row: Row {
        file: "std",
        line: 109,
    },
    sinks: &[Sink {
        kind: SinkKind::Written,
        at: Port::Args,
        when: None,
    }],
    flows: Some(&[(Port::Args, Port::Arg(0))]),
    ..Api::BLANK
};

const STD_113: Api = Api {
    row: Row {
        file: "std",
        line: 113,
    },
    sinks: &[Sink {
        kind: SinkKind::Log,
        at: Port::Arg(0),
        when: None,
    }],
    flows: Some(&[]),
    ..Api::BLANK
};

const STD_121: Api = Api {
    row: Row {
        file: "std",
        line: 121,
    },
    flows: Some(&[(Port::Receiver, Port::Arg(0))]),
    ..Api::BLANK
};

const STD_124: Api = Api {
    row: Row {
        file: "std",
        line: 124,
    },
    flows: Some(&[(Port::Receiver, Port::Arg(0))]),
    ..Api::BLANK
};

const STD_127: Api = Api {
    row: Row {
        file: "std",
        line: 127,
    },
    flows: Some(&[(Port::Receiver, Port::Arg(1))]),
    ..Api::BLANK
};

const STD_130: Api = Api {
    row: Row {
        file: "std",
        line: 130,
    },
    flows: Some(&[(Port::Receiver, Port::Return)]),
    kills: &[Kill {
        sinks: &[SinkKind::Log],
        sources: &[],
        at: Port::Return,
        when: None,
    }],
    ..Api::BLANK
};

const STD_135: Api = Api {
    row: Row {
        file: "std",
        line: 135,
    },
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::BLANK
};

const STD_138: Api = Api {
    row: Row {
        file: "std",
        line: 138,
    },
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::BLANK
};

const STD_141: Api = Api {
    row: Row {
        file: "std",
        line: 141,
    },
    flows: Some(&[(Port::Receiver, Port::Return), (Port::Arg(0), Port::Return)]),
    ..Api::BLANK
};

const STD_144: Api = Api {
    row: Row {
        file: "std",
        line: 144,
    },
    flows: Some(&[(Port::Arg(0), Port::Return)]),
    ..Api::BLANK
};

const STD_148: Api = Api {
    row: Row {
        file: "std",
        line: 148,
    },
    sinks: &[Sink {
        kind: SinkKind::Written,
        at: Port::Arg(0),
        when: None,
    }],
    flows: Some(&[(Port::Arg(0), Port::Arg(1))]),
    ..Api::BLANK
};

const STD_153: Api = Api {
    row: Row {
        file: "std",
        line: 153,
    },
    sinks: &[Sink {
        kind: SinkKind::Written,
        at: Port::Arg(0),
        when: None,
    }],
    flows: Some(&[(Port::Arg(0), Port::Receiver)]),
    ..Api::BLANK
};

const STD_157: Api = Api {
    row: Row {
        file: "std",
        line: 157,
    },
    flows: Some(&[]),
    ..Api::BLANK
};

const STD_160: Api = Api {
    row: Row {
        file: "std",
        line: 160,
    },
    flows: Some(&[(Port::Arg(0), Port::Return)]),
    ..Api::BLANK
};

const STD_163: Api = Api {
    row: Row {
        file: "std",
        line: 163,
    },
    sinks: &[Sink {
        kind: SinkKind::Allocation,
        at: Port::Arg(0),
        when: None,
    }],
    flows: Some(&[(Port::Arg(1), Port::Return)]),
    ..Api::BLANK
};

const STD_167: Api = Api {
    row: Row {
        file: "std",
        line: 167,
    },
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::BLANK
};

const STD_170: Api = Api {
    row: Row {
        file: "std",
        line: 170,
    },
    sinks: &[Sink {
        kind: SinkKind::ErrorText,
        at: Port::Arg(1),
        when: None,
    }],
    flows: Some(&[(Port::Arg(1), Port::Return)]),
    ..Api::BLANK
};

const STD_175: Api = Api {
    row: Row {
        file: "std",
        line: 175,
    },
    sinks: &[Sink {
        kind: SinkKind::ErrorText,
        at: Port::Arg(0),
        when: None,
    }],
    flows: Some(&[(Port::Arg(0), Port::Return)]),
    ..Api::BLANK
};

const STD_180: Api = Api {
    row: Row {
        file: "std",
        line: 180,
    },
    flows: Some(&[]),
    ..Api::BLANK
};

const STD_186: Api = Api {
    row: Row {
        file: "std",
        line: 186,
    },
    sources: &[Source {
        kind: SourceKind::File,
        at: Port::Return,
        when: None,
    }],
    sinks: &[Sink {
        kind: SinkKind::Path,
        at: Port::Arg(0),
        when: None,
    }],
    flows: Some(&[]),
    ..Api::BLANK
};

const STD_192: Api = Api {
    row: Row {
        file: "std",
        line: 192,
    },
    sources: &[Source {
        kind: SourceKind::WrittenFile,
        at: Port::Return,
        when: None,
    }],
    sinks: &[
        Sink {
            kind: SinkKind::Path,
            at: Port::Arg(0),
            when: None,
        },
        Sink {
            kind: SinkKind::ArchivePath,
            at: Port::Arg(0),
            when: None,
        },
    ],
    flows: Some(&[]),
    ..Api::BLANK
};

const STD_198: Api = Api {
    row: Row {
        file: "std",
        line: 198,
    },
    flows: Some(&[]),
    ..Api::BLANK
};

const STD_202: Api = Api {
    row: Row {
        file: "std",
        line: 202,
    },
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::BLANK
};

const STD_206: Api = Api {
    row: Row {
        file: "std",
        line: 206,
    },
    sources: &[
        Source {
            kind: SourceKind::WrittenFile,
            at: Port::Receiver,
            when: Some(When {
                at: Port::Arg(0),
                is: Constant::Bool(true),
                not: false,
            }),
        },
        Source {
            kind: SourceKind::WrittenFile,
            at: Port::Return,
            when: Some(When {
                at: Port::Arg(0),
                is: Constant::Bool(true),
                not: false,
            }),
        },
    ],
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::BLANK
};

const STD_211: Api = Api {
    row: Row {
        file: "std",
        line: 211,
    },
    sources: &[Source {
        kind: SourceKind::File,
        at: Port::Return,
        when: None,
    }],
    sinks: &[
        Sink {
            kind: SinkKind::Path,
            at: Port::Arg(0),
            when: None,
        },
        Sink {
            kind: SinkKind::ArchivePath,
            at: Port::Arg(0),
            when: None,
        },
    ],
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::BLANK
};

const STD_217: Api = Api {
    row: Row {
        file: "std",
        line: 217,
    },
    sinks: &[Sink {
        kind: SinkKind::FileContent,
        at: Port::Arg(0),
        when: None,
    }],
    flows: Some(&[]),
    ..Api::BLANK
};

const STD_221: Api = Api {
    row: Row {
        file: "std",
        line: 221,
    },
    sinks: &[Sink {
        kind: SinkKind::FileContent,
        at: Port::Arg(0),
        when: None,
    }],
    flows: Some(&[]),
    ..Api::BLANK
};

const STD_225: Api = Api {
    row: Row {
        file: "std",
        line: 225,
    },
    sources: &[Source {
        kind: SourceKind::File,
        at: Port::Arg(0),
        when: None,
    }],
    flows: Some(&[]),
    ..Api::BLANK
};

const STD_229: Api = Api {
    row: Row {
        file: "std",
        line: 229,
    },
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::BLANK
};

const STD_232: Api = Api {
    row: Row {
        file: "std",
        line: 232,
    },
    flows: Some(&[]),
    ..Api::BLANK
};

const STD_235: Api = Api {
    row: Row {
        file: "std",
        line: 235,
    },
    sources: &[Source {
        kind: SourceKind::File,
        at: Port::Return,
        when: None,
    }],
    sinks: &[Sink {
        kind: SinkKind::Path,
        at: Port::Arg(0),
        when: None,
    }],
    flows: Some(&[]),
    ..Api::BLANK
};

const STD_241: Api = Api {
    row: Row {
        file: "std",
        line: 241,
    },
    sources: &[Source {
        kind: SourceKind::File,
        at: Port::Return,
        when: None,
    }],
    sinks: &[Sink {
        kind: SinkKind::Path,
        at: Port::Arg(0),
        when: None,
    }],
    flows: Some(&[]),
    ..Api::BLANK
};

const STD_247: Api = Api {
    row: Row {
        file: "std",
        line: 247,
    },
    sinks: &[
        Sink {
            kind: SinkKind::Path,
            at: Port::Arg(0),
            when: None,
        },
        Sink {
            kind: SinkKind::ArchivePath,
            at: Port::Arg(0),
            when: None,
        },
        Sink {
            kind: SinkKind::FileContent,
            at: Port::Arg(1),
            when: None,
        },
    ],
    flows: Some(&[]),
    ..Api::BLANK
};

const STD_252: Api = Api {
    row: Row {
        file: "std",
        line: 252,
    },
    sources: &[Source {
        kind: SourceKind::File,
        at: Port::Return,
        when: None,
    }],
    sinks: &[Sink {
        kind: SinkKind::Path,
        at: Port::Arg(0),
        when: None,
    }],
    flows: Some(&[]),
    ..Api::BLANK
};

const STD_258: Api = Api {
    row: Row {
        file: "std",
        line: 258,
    },
    sources: &[Source {
        kind: SourceKind::File,
        at: Port::Return,
        when: None,
    }],
    sinks: &[Sink {
        kind: SinkKind::Path,
        at: Port::Arg(0),
        when: None,
    }],
    flows: Some(&[]),
    ..Api::BLANK
};

const STD_264: Api = Api {
    row: Row {
        file: "std",
        line: 264,
    },
    sources: &[Source {
        kind: SourceKind::File,
        at: Port::Return,
        when: None,
    }],
    sinks: &[Sink {
        kind: SinkKind::Path,
        at: Port::Arg(0),
        when: None,
    }],
    flows: Some(&[]),
    ..Api::BLANK
};

const STD_270: Api = Api {
    row: Row {
        file: "std",
        line: 270,
    },
    sinks: &[
        Sink {
            kind: SinkKind::Path,
            at: Port::Arg(0),
            when: None,
        },
        Sink {
            kind: SinkKind::ArchivePath,
            at: Port::Arg(0),
            when: None,
        },
    ],
    flows: Some(&[]),
    ..Api::BLANK
};

const STD_275: Api = Api {
    row: Row {
        file: "std",
        line: 275,
    },
    sinks: &[Sink {
        kind: SinkKind::Path,
        at: Port::Arg(0),
        when: None,
    }],
    flows: Some(&[]),
    ..Api::BLANK
};

const STD_280: Api = Api {
    row: Row {
        file: "std",
        line: 280,
    },
    sinks: &[
        Sink {
            kind: SinkKind::Path,
            at: Port::Arg(0),
            when: None,
        },
        Sink {
            kind: SinkKind::Path,
            at: Port::Arg(1),
            when: None,
        },
        Sink {
            kind: SinkKind::ArchivePath,
            at: Port::Arg(1),
            when: None,
        },
    ],
    flows: Some(&[]),
    ..Api::BLANK
};

const STD_284: Api = Api {
    row: Row {
        file: "std",
        line: 284,
    },
    sinks: &[Sink {
        kind: SinkKind::Path,
        at: Port::Arg(0),
        when: None,
    }],
    flows: Some(&[]),
    ..Api::BLANK
};

const STD_288: Api = Api {
    row: Row {
        file: "std",
        line: 288,
    },
    sources: &[Source {
        kind: SourceKind::CanonicalPath,
        at: Port::Return,
        when: None,
    }],
    flows: Some(&[(Port::Arg(0), Port::Return)]),
    ..Api::BLANK
};

const STD_293: Api = Api {
    row: Row {
        file: "std",
        line: 293,
    },
    sources: &[Source {
        kind: SourceKind::CanonicalPath,
        at: Port::Return,
        when: None,
    }],
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::BLANK
};

const STD_298: Api = Api {
    row: Row {
        file: "std",
        line: 298,
    },
    flows: Some(&[]),
    ..Api::BLANK
};

const STD_302: Api = Api {
    row: Row {
        file: "std",
        line: 302,
    },
    flows: Some(&[]),
    ..Api::BLANK
};

const STD_305: Api = Api {
    row: Row {
        file: "std",
        line: 305,
    },
    sources: &[Source {
        kind: SourceKind::File,
        at: Port::Return,
        when: None,
    }],
    sinks: &[Sink {
        kind: SinkKind::Path,
        at: Port::Receiver,
        when: None,
    }],
    flows: Some(&[]),
    ..Api::BLANK
};

const STD_310: Api = Api {
    row: Row {
        file: "std",
        line: 310,
    },
    sources: &[Source {
        kind: SourceKind::File,
        at: Port::Return,
        when: None,
    }],
    flows: Some(&[]),
    ..Api::BLANK
};

const STD_314: Api = Api {
    row: Row {
        file: "std",
        line: 314,
    },
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::BLANK
};

const STD_318: Api = Api {
    row: Row {
        file: "std",
        line: 318,
    },
    flows: Some(&[]),
    ..Api::BLANK
};

const STD_324: Api = Api {
    row: Row {
        file: "std",
        line: 324,
    },
    sources: &[
        Source {
            kind: SourceKind::Network,
            at: Port::Return,
            when: None,
        },
        Source {
            kind: SourceKind::PlainConnection,
            at: Port::Return,
            when: None,
        },
    ],
    sinks: &[Sink {
        kind: SinkKind::Url,
        at: Port::Arg(0),
        when: None,
    }],
    flows: Some(&[]),
    ..Api::BLANK
};

const STD_330: Api = Api {
    row: Row {
        file: "std",
        line: 330,
    },
    sinks: &[Sink {
        kind: SinkKind::SentPlain,
        at: Port::Arg(0),
        when: None,
    }],
    flows: Some(&[]),
    ..Api::BLANK
};

const STD_334: Api = Api {
    row: Row {
        file: "std",
        line: 334,
    },
    sources: &[Source {
        kind: SourceKind::Network,
        at: Port::Arg(0),
        when: None,
    }],
    flows: Some(&[]),
    ..Api::BLANK
};

const STD_338: Api = Api {
    row: Row {
        file: "std",
        line: 338,
    },
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::BLANK
};

const STD_342: Api = Api {
    row: Row {
        file: "std",
        line: 342,
    },
    flows: Some(&[]),
    ..Api::BLANK
};

const STD_346: Api = Api {
    row: Row {
        file: "std",
        line: 346,
    },
    flows: Some(&[]),
    ..Api::BLANK
};

const STD_350: Api = Api {
    row: Row {
        file: "std",
        line: 350,
    },
    sources: &[
        Source {
            kind: SourceKind::Network,
            at: Port::Return,
            when: None,
        },
        Source {
            kind: SourceKind::PlainConnection,
            at: Port::Return,
            when: None,
        },
    ],
    flows: Some(&[]),
    ..Api::BLANK
};

const STD_355: Api = Api {
    row: Row {
        file: "std",
        line: 355,
    },
    sources: &[
        Source {
            kind: SourceKind::Network,
            at: Port::Return,
            when: None,
        },
        Source {
            kind: SourceKind::PlainConnection,
            at: Port::Return,
            when: None,
        },
    ],
    flows: Some(&[]),
    ..Api::BLANK
};

const STD_359: Api = Api {
    row: Row {
        file: "std",
        line: 359,
    },
    flows: Some(&[]),
    ..Api::BLANK
};

const STD_363: Api = Api {
    row: Row {
        file: "std",
        line: 363,
    },
    sinks: &[Sink {
        kind: SinkKind::Url,
        at: Port::Arg(0),
        when: None,
    }],
    flows: Some(&[]),
    ..Api::BLANK
};

const STD_367: Api = Api {
    row: Row {
        file: "std",
        line: 367,
    },
    sources: &[Source {
        kind: SourceKind::Network,
        at: Port::Arg(0),
        when: None,
    }],
    flows: Some(&[]),
    ..Api::BLANK
};

const STD_371: Api = Api {
    row: Row {
        file: "std",
        line: 371,
    },
    sinks: &[Sink {
        kind: SinkKind::SentPlain,
        at: Port::Arg(0),
        when: None,
    }],
    flows: Some(&[]),
    ..Api::BLANK
};

const STD_375: Api = Api {
    row: Row {
        file: "std",
        line: 375,
    },
    sinks: &[
        Sink {
            kind: SinkKind::SentPlain,
            at: Port::Arg(0),
            when: None,
        },
        Sink {
            kind: SinkKind::Url,
            at: Port::Arg(1),
            when: None,
        },
    ],
    flows: Some(&[]),
    ..Api::BLANK
};

const STD_379: Api = Api {
    row: Row {
        file: "std",
        line: 379,
    },
    sources: &[Source {
        kind: SourceKind::Network,
        at: Port::Return,
        when: None,
    }],
    sinks: &[Sink {
        kind: SinkKind::Path,
        at: Port::Arg(0),
        when: None,
    }],
    flows: Some(&[]),
    ..Api::BLANK
};

const STD_385: Api = Api {
    row: Row {
        file: "std",
        line: 385,
    },
    sources: &[Source {
        kind: SourceKind::Network,
        at: Port::Return,
        when: None,
    }],
    flows: Some(&[]),
    ..Api::BLANK
};

const STD_389: Api = Api {
    row: Row {
        file: "std",
        line: 389,
    },
    sinks: &[Sink {
        kind: SinkKind::Path,
        at: Port::Arg(0),
        when: None,
    }],
    flows: Some(&[]),
    ..Api::BLANK
};

const STD_393: Api = Api {
    row: Row {
        file: "std",
        line: 393,
    },
    sources: &[Source {
        kind: SourceKind::Network,
        at: Port::Arg(0),
        when: None,
    }],
    flows: Some(&[]),
    ..Api::BLANK
};

const STD_397: Api = Api {
    row: Row {
        file: "std",
        line: 397,
    },
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::BLANK
};

const STD_403: Api = Api {
    row: Row {
        file: "std",
        line: 403,
    },
    sources: &[
        Source {
            kind: SourceKind::Shell,
            at: Port::Return,
            when: Some(When {
                at: Port::Arg(0),
                is: Constant::Str("sh"),
                not: false,
            }),
        },
        Source {
            kind: SourceKind::Shell,
            at: Port::Return,
            when: Some(When {
                at: Port::Arg(0),
                is: Constant::Str("bash"),
                not: false,
            }),
        },
        Source {
            kind: SourceKind::Shell,
            at: Port::Return,
            when: Some(When {
                at: Port::Arg(0),
                is: Constant::Str("zsh"),
                not: false,
            }),
        },
        Source {
            kind: SourceKind::Shell,
            at: Port::Return,
            when: Some(When {
                at: Port::Arg(0),
                is: Constant::Str("dash"),
                not: false,
            }),
        },
        Source {
            kind: SourceKind::Shell,
            at: Port::Return,
            when: Some(When {
                at: Port::Arg(0),
                is: Constant::Str("ksh"),
                not: false,
            }),
        },
        Source {
            kind: SourceKind::Shell,
            at: Port::Return,
            when: Some(When {
                at: Port::Arg(0),
                is: Constant::Str("fish"),
                not: false,
            }),
        },
        Source {
            kind: SourceKind::Shell,
            at: Port::Return,
            when: Some(When {
                at: Port::Arg(0),
                is: Constant::Str("ash"),
                not: false,
            }),
        },
        Source {
            kind: SourceKind::Shell,
            at: Port::Return,
            when: Some(When {
                at: Port::Arg(0),
                is: Constant::Str("/bin/sh"),
                not: false,
            }),
        },
        Source {
            kind: SourceKind::Shell,
            at: Port::Return,
            when: Some(When {
                at: Port::Arg(0),
                is: Constant::Str("/bin/bash"),
                not: false,
            }),
        },
        Source {
            kind: SourceKind::Shell,
            at: Port::Return,
            when: Some(When {
                at: Port::Arg(0),
                is: Constant::Str("/usr/bin/env"),
                not: false,
            }),
        },
        Source {
            kind: SourceKind::Shell,
            at: Port::Return,
            when: Some(When {
                at: Port::Arg(0),
                is: Constant::Str("cmd"),
                not: false,
            }),
        },
        Source {
            kind: SourceKind::Shell,
            at: Port::Return,
            when: Some(When {
                at: Port::Arg(0),
                is: Constant::Str("cmd.exe"),
                not: false,
            }),
        },
        Source {
            kind: SourceKind::Shell,
            at: Port::Return,
            when: Some(When {
                at: Port::Arg(0),
                is: Constant::Str("powershell"),
                not: false,
            }),
        },
        Source {
            kind: SourceKind::Shell,
            at: Port::Return,
            when: Some(When {
                at: Port::Arg(0),
                is: Constant::Str("powershell.exe"),
                not: false,
            }),
        },
        Source {
            kind: SourceKind::Shell,
            at: Port::Return,
            when: Some(When {
                at: Port::Arg(0),
                is: Constant::Str("pwsh"),
                not: false,
            }),
        },
        Source {
            kind: SourceKind::Shell,
            at: Port::Return,
            when: Some(When {
                at: Port::Arg(0),
                is: Constant::Str("python"),
                not: false,
            }),
        },
        Source {
            kind: SourceKind::Shell,
            at: Port::Return,
            when: Some(When {
                at: Port::Arg(0),
                is: Constant::Str("python3"),
                not: false,
            }),
        },
        Source {
            kind: SourceKind::Shell,
            at: Port::Return,
            when: Some(When {
                at: Port::Arg(0),
                is: Constant::Str("perl"),
                not: false,
            }),
        },
        Source {
            kind: SourceKind::Shell,
            at: Port::Return,
            when: Some(When {
                at: Port::Arg(0),
                is: Constant::Str("ruby"),
                not: false,
            }),
        },
        Source {
            kind: SourceKind::Shell,
            at: Port::Return,
            when: Some(When {
                at: Port::Arg(0),
                is: Constant::Str("node"),
                not: false,
            }),
        },
        Source {
            kind: SourceKind::Shell,
            at: Port::Return,
            when: Some(When {
                at: Port::Arg(0),
                is: Constant::Str("php"),
                not: false,
            }),
        },
        Source {
            kind: SourceKind::Shell,
            at: Port::Return,
            when: Some(When {
                at: Port::Arg(0),
                is: Constant::Str("lua"),
                not: false,
            }),
        },
        Source {
            kind: SourceKind::Shell,
            at: Port::Return,
            when: Some(When {
                at: Port::Arg(0),
                is: Constant::Str("osascript"),
                not: false,
            }),
        },
        Source {
            kind: SourceKind::Shell,
            at: Port::Return,
            when: Some(When {
                at: Port::Arg(0),
                is: Constant::Str("su"),
                not: false,
            }),
        },
        Source {
            kind: SourceKind::Shell,
            at: Port::Return,
            when: Some(When {
                at: Port::Arg(0),
                is: Constant::Str("ssh"),
                not: false,
            }),
        },
    ],
    sinks: &[
        Sink {
            kind: SinkKind::Command,
            at: Port::Arg(0),
            when: None,
        },
        Sink {
            kind: SinkKind::ExecutedFile,
            at: Port::Arg(0),
            when: None,
        },
    ],
    flows: Some(&[]),
    ..Api::BLANK
};

const STD_409: Api = Api {
    row: Row {
        file: "std",
        line: 409,
    },
    sources: &[
        Source {
            kind: SourceKind::ScriptFlag,
            at: Port::Receiver,
            when: Some(When {
                at: Port::Arg(0),
                is: Constant::Str("-c"),
                not: false,
            }),
        },
        Source {
            kind: SourceKind::ScriptFlag,
            at: Port::Receiver,
            when: Some(When {
                at: Port::Arg(0),
                is: Constant::Str("/c"),
                not: false,
            }),
        },
        Source {
            kind: SourceKind::ScriptFlag,
            at: Port::Receiver,
            when: Some(When {
                at: Port::Arg(0),
                is: Constant::Str("/C"),
                not: false,
            }),
        },
        Source {
            kind: SourceKind::ScriptFlag,
            at: Port::Receiver,
            when: Some(When {
                at: Port::Arg(0),
                is: Constant::Str("-Command"),
                not: false,
            }),
        },
        Source {
            kind: SourceKind::ScriptFlag,
            at: Port::Receiver,
            when: Some(When {
                at: Port::Arg(0),
                is: Constant::Str("-command"),
                not: false,
            }),
        },
        Source {
            kind: SourceKind::ScriptFlag,
            at: Port::Receiver,
            when: Some(When {
                at: Port::Arg(0),
                is: Constant::Str("-e"),
                not: false,
            }),
        },
        Source {
            kind: SourceKind::ScriptFlag,
            at: Port::Receiver,
            when: Some(When {
                at: Port::Arg(0),
                is: Constant::Str("-ec"),
                not: false,
            }),
        },
        Source {
            kind: SourceKind::ScriptFlag,
            at: Port::Receiver,
            when: Some(When {
                at: Port::Arg(0),
                is: Constant::Str("-lc"),
                not: false,
            }),
        },
        Source {
            kind: SourceKind::ScriptFlag,
            at: Port::Receiver,
            when: Some(When {
                at: Port::Arg(0),
                is: Constant::Str("-ic"),
                not: false,
            }),
        },
        Source {
            kind: SourceKind::ScriptFlag,
            at: Port::Receiver,
            when: Some(When {
                at: Port::Arg(0),
                is: Constant::Str("--eval"),
                not: false,
            }),
        },
        Source {
            kind: SourceKind::ScriptFlag,
            at: Port::Receiver,
            when: Some(When {
                at: Port::Arg(0),
                is: Constant::Str("-r"),
                not: false,
            }),
        },
        Source {
            kind: SourceKind::ScriptFlag,
            at: Port::Receiver,
            when: Some(When {
                at: Port::Arg(0),
                is: Constant::Str("/k"),
                not: false,
            }),
        },
        Source {
            kind: SourceKind::ScriptFlag,
            at: Port::Receiver,
            when: Some(When {
                at: Port::Arg(0),
                is: Constant::Str("/K"),
                not: false,
            }),
        },
    ],
    sinks: &[Sink {
        kind: SinkKind::Argument,
        at: Port::Arg(0),
        when: None,
    }],
    flows: Some(&[(Port::Receiver, Port::Return)]),
    kills: &[Kill {
        sinks: &[],
        sources: &[SourceKind::ScriptFlag],
        at: Port::Receiver,
        when: None,
    }],
    ..Api::BLANK
};

const STD_416: Api = Api {
    row: Row {
        file: "std",
        line: 416,
    },
    sinks: &[Sink {
        kind: SinkKind::ShellScript,
        at: Port::Arg(0),
        when: None,
    }],
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::BLANK
};

const STD_421: Api = Api {
    row: Row {
        file: "std",
        line: 421,
    },
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::BLANK
};

const STD_425: Api = Api {
    row: Row {
        file: "std",
        line: 425,
    },
    flows: Some(&[]),
    ..Api::BLANK
};

const STD_429: Api = Api {
    row: Row {
        file: "std",
        line: 429,
    },
    flows: Some(&[]),
    ..Api::BLANK
};

const STD_433: Api = Api {
    row: Row {
        file: "std",
        line: 433,
    },
    flows: Some(&[]),
    ..Api::BLANK
};

const STD_437: Api = Api {
    row: Row {
        file: "std",
        line: 437,
    },
    flows: Some(&[]),
    ..Api::BLANK
};

const STD_441: Api = Api {
    row: Row {
        file: "std",
        line: 441,
    },
    flows: Some(&[]),
    ..Api::BLANK
};

const STD_447: Api = Api {
    row: Row {
        file: "std",
        line: 447,
    },
    sources: &[Source {
        kind: SourceKind::PredictableSeed,
        at: Port::Return,
        when: None,
    }],
    flows: Some(&[]),
    ..Api::BLANK
};

const STD_452: Api = Api {
    row: Row {
        file: "std",
        line: 452,
    },
    sources: &[Source {
        kind: SourceKind::PredictableSeed,
        at: Port::Return,
        when: None,
    }],
    flows: Some(&[]),
    ..Api::BLANK
};

const STD_457: Api = Api {
    row: Row {
        file: "std",
        line: 457,
    },
    sources: &[Source {
        kind: SourceKind::PredictableSeed,
        at: Port::Return,
        when: None,
    }],
    flows: Some(&[]),
    ..Api::BLANK
};

const STD_462: Api = Api {
    row: Row {
        file: "std",
        line: 462,
    },
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::BLANK
};

const STD_466: Api = Api {
    row: Row {
        file: "std",
        line: 466,
    },
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::BLANK
};

const STD_470: Api = Api {
    row: Row {
        file: "std",
        line: 470,
    },
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::BLANK
};

const STD_473: Api = Api {
    row: Row {
        file: "std",
        line: 473,
    },
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::BLANK
};

const STD_476: Api = Api {
    row: Row {
        file: "std",
        line: 476,
    },
    flows: Some(&[]),
    ..Api::BLANK
};

const STD_482: Api = Api {
    row: Row {
        file: "std",
        line: 482,
    },
    sinks: &[Sink {
        kind: SinkKind::Allocation,
        at: Port::Arg(0),
        when: None,
    }],
    flows: Some(&[]),
    ..Api::BLANK
};

const STD_487: Api = Api {
    row: Row {
        file: "std",
        line: 487,
    },
    sinks: &[Sink {
        kind: SinkKind::Allocation,
        at: Port::Arg(0),
        when: None,
    }],
    flows: Some(&[]),
    ..Api::BLANK
};

const STD_492: Api = Api {
    row: Row {
        file: "std",
        line: 492,
    },
    sinks: &[Sink {
        kind: SinkKind::Allocation,
        at: Port::Arg(0),
        when: None,
    }],
    flows: Some(&[]),
    ..Api::BLANK
};

const STD_496: Api = Api {
    row: Row {
        file: "std",
        line: 496,
    },
    sinks: &[Sink {
        kind: SinkKind::Allocation,
        at: Port::Arg(0),
        when: None,
    }],
    flows: Some(&[]),
    ..Api::BLANK
};

const STD_500: Api = Api {
    row: Row {
        file: "std",
        line: 500,
    },
    flows: Some(&[]),
    ..Api::BLANK
};

const STD_503: Api = Api {
    row: Row {
        file: "std",
        line: 503,
    },
    sinks: &[Sink {
        kind: SinkKind::Allocation,
        at: Port::Arg(0),
        when: None,
    }],
    flows: Some(&[(Port::Arg(1), Port::Receiver)]),
    ..Api::BLANK
};

const STD_507: Api = Api {
    row: Row {
        file: "std",
        line: 507,
    },
    sinks: &[Sink {
        kind: SinkKind::Allocation,
        at: Port::Arg(0),
        when: None,
    }],
    flows: Some(&[(Port::CallbackReturn(1), Port::Receiver)]),
    ..Api::BLANK
};

const STD_511: Api = Api {
    row: Row {
        file: "std",
        line: 511,
    },
    sinks: &[Sink {
        kind: SinkKind::Allocation,
        at: Port::Arg(0),
        when: None,
    }],
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::BLANK
};

const STD_515: Api = Api {
    row: Row {
        file: "std",
        line: 515,
    },
    flows: Some(&[(Port::Arg(0), Port::Return)]),
    ..Api::BLANK
};

const STD_518: Api = Api {
    row: Row {
        file: "std",
        line: 518,
    },
    flows: Some(&[(Port::Receiver, Port::Return), (Port::Arg(0), Port::Return)]),
    ..Api::BLANK
};

const STD_521: Api = Api {
    row: Row {
        file: "std",
        line: 521,
    },
    flows: Some(&[]),
    ..Api::BLANK
};

const STD_525: Api = Api {
    row: Row {
        file: "std",
        line: 525,
    },
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::BLANK
};

const STD_528: Api = Api {
    row: Row {
        file: "std",
        line: 528,
    },
    sinks: &[Sink {
        kind: SinkKind::Allocation,
        at: Port::Arg(0),
        when: None,
    }],
    flows: Some(&[]),
    ..Api::BLANK
};

const STD_532: Api = Api {
    row: Row {
        file: "std",
        line: 532,
    },
    sinks: &[Sink {
        kind: SinkKind::Allocation,
        at: Port::Arg(2),
        when: None,
    }],
    flows: Some(&[(Port::Arg(0), Port::Return)]),
    ..Api::BLANK
};

const STD_536: Api = Api {
    row: Row {
        file: "std",
        line: 536,
    },
    sinks: &[Sink {
        kind: SinkKind::Allocation,
        at: Port::Arg(2),
        when: None,
    }],
    flows: Some(&[(Port::Arg(0), Port::Return)]),
    ..Api::BLANK
};

const STD_540: Api = Api {
    row: Row {
        file: "std",
        line: 540,
    },
    flows: Some(&[]),
    ..Api::BLANK
};

const STD_546: Api = Api {
    row: Row {
        file: "std",
        line: 546,
    },
    sinks: &[Sink {
        kind: SinkKind::Index,
        at: Port::Arg(0),
        when: None,
    }],
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::BLANK
};

const STD_550: Api = Api {
    row: Row {
        file: "std",
        line: 550,
    },
    sinks: &[Sink {
        kind: SinkKind::Index,
        at: Port::Arg(0),
        when: None,
    }],
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::BLANK
};

const STD_554: Api = Api {
    row: Row {
        file: "std",
        line: 554,
    },
    sinks: &[Sink {
        kind: SinkKind::Index,
        at: Port::Arg(0),
        when: None,
    }],
    flows: Some(&[(Port::Arg(1), Port::Receiver)]),
    ..Api::BLANK
};

const STD_558: Api = Api {
    row: Row {
        file: "std",
        line: 558,
    },
    sinks: &[
        Sink {
            kind: SinkKind::Index,
            at: Port::Arg(0),
            when: None,
        },
        Sink {
            kind: SinkKind::Index,
            at: Port::Arg(1),
            when: None,
        },
    ],
    flows: Some(&[]),
    ..Api::BLANK
};

const STD_562: Api = Api {
    row: Row {
        file: "std",
        line: 562,
    },
    sinks: &[Sink {
        kind: SinkKind::Index,
        at: Port::Arg(0),
        when: None,
    }],
    flows: Some(&[]),
    ..Api::BLANK
};

const STD_566: Api = Api {
    row: Row {
        file: "std",
        line: 566,
    },
    sinks: &[Sink {
        kind: SinkKind::Index,
        at: Port::Arg(1),
        when: None,
    }],
    flows: Some(&[(Port::Arg(0), Port::Return)]),
    ..Api::BLANK
};

const STD_570: Api = Api {
    row: Row {
        file: "std",
        line: 570,
    },
    sinks: &[
        Sink {
            kind: SinkKind::Index,
            at: Port::Arg(1),
            when: None,
        },
        Sink {
            kind: SinkKind::Index,
            at: Port::Arg(2),
            when: None,
        },
    ],
    flows: Some(&[(Port::Arg(0), Port::Return)]),
    ..Api::BLANK
};

const STD_574: Api = Api {
    row: Row {
        file: "std",
        line: 574,
    },
    sinks: &[Sink {
        kind: SinkKind::Index,
        at: Port::Arg(0),
        when: None,
    }],
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::BLANK
};

const STD_578: Api = Api {
    row: Row {
        file: "std",
        line: 578,
    },
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::BLANK
};

const STD_581: Api = Api {
    row: Row {
        file: "std",
        line: 581,
    },
    sinks: &[Sink {
        kind: SinkKind::Index,
        at: Port::Arg(2),
        when: None,
    }],
    flows: Some(&[(Port::Arg(0), Port::Arg(1))]),
    ..Api::BLANK
};

const STD_585: Api = Api {
    row: Row {
        file: "std",
        line: 585,
    },
    sinks: &[Sink {
        kind: SinkKind::Index,
        at: Port::Arg(2),
        when: None,
    }],
    flows: Some(&[(Port::Arg(1), Port::Arg(0))]),
    ..Api::BLANK
};

const STD_589: Api = Api {
    row: Row {
        file: "std",
        line: 589,
    },
    sinks: &[Sink {
        kind: SinkKind::Index,
        at: Port::Arg(1),
        when: None,
    }],
    flows: Some(&[(Port::Receiver, Port::Arg(0))]),
    ..Api::BLANK
};

const STD_593: Api = Api {
    row: Row {
        file: "std",
        line: 593,
    },
    sinks: &[Sink {
        kind: SinkKind::Index,
        at: Port::Arg(1),
        when: None,
    }],
    flows: Some(&[(Port::Arg(0), Port::Receiver)]),
    ..Api::BLANK
};

const STD_597: Api = Api {
    row: Row {
        file: "std",
        line: 597,
    },
    flows: Some(&[(Port::Arg(0), Port::Return)]),
    ..Api::BLANK
};

const STD_600: Api = Api {
    row: Row {
        file: "std",
        line: 600,
    },
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::BLANK
};

const STD_603: Api = Api {
    row: Row {
        file: "std",
        line: 603,
    },
    flows: Some(&[(Port::Arg(1), Port::Arg(0))]),
    ..Api::BLANK
};

const STD_606: Api = Api {
    row: Row {
        file: "std",
        line: 606,
    },
    flows: Some(&[(Port::Arg(0), Port::Receiver)]),
    ..Api::BLANK
};

const STD_609: Api = Api {
    row: Row {
        file: "std",
        line: 609,
    },
    flows: Some(&[
        (Port::Receiver, Port::Return),
        (Port::Arg(0), Port::Receiver),
    ]),
    ..Api::BLANK
};

const STD_612: Api = Api {
    row: Row {
        file: "std",
        line: 612,
    },
    flows: Some(&[]),
    ..Api::BLANK
};

const STD_VALUES_7: Api = Api {
    row: Row {
        file: "std_values",
        line: 7,
    },
    flows: Some(&[]),
    ..Api::BLANK
};

const STD_VALUES_10: Api = Api {
    row: Row {
        file: "std_values",
        line: 10,
    },
    flows: Some(&[]),
    ..Api::BLANK
};

const STD_VALUES_13: Api = Api {
    row: Row {
        file: "std_values",
        line: 13,
    },
    flows: Some(&[]),
    ..Api::BLANK
};

const STD_VALUES_16: Api = Api {
    row: Row {
        file: "std_values",
        line: 16,
    },
    flows: Some(&[]),
    ..Api::BLANK
};

const STD_VALUES_19: Api = Api {
    row: Row {
        file: "std_values",
        line: 19,
    },
    flows: Some(&[]),
    ..Api::BLANK
};

const STD_VALUES_22: Api = Api {
    row: Row {
        file: "std_values",
        line: 22,
    },
    flows: Some(&[(Port::Receiver, Port::CallbackParam(0, 0))]),
    ..Api::BLANK
};

const STD_VALUES_25: Api = Api {
    row: Row {
        file: "std_values",
        line: 25,
    },
    flows: Some(&[]),
    ..Api::BLANK
};

const STD_VALUES_28: Api = Api {
    row: Row {
        file: "std_values",
        line: 28,
    },
    flows: Some(&[]),
    ..Api::BLANK
};

const STD_VALUES_31: Api = Api {
    row: Row {
        file: "std_values",
        line: 31,
    },
    flows: Some(&[]),
    ..Api::BLANK
};

const STD_VALUES_37: Api = Api {
    row: Row {
        file: "std_values",
        line: 37,
    },
    flows: Some(&[(Port::Receiver, Port::Return), (Port::Arg(0), Port::Return)]),
    kills: &[Kill {
        sinks: &[SinkKind::Allocation],
        sources: &[],
        at: Port::Return,
        when: None,
    }],
    ..Api::BLANK
};

const STD_VALUES_41: Api = Api {
    row: Row {
        file: "std_values",
        line: 41,
    },
    flows: Some(&[
        (Port::Receiver, Port::Return),
        (Port::Arg(0), Port::Return),
        (Port::Arg(1), Port::Return),
    ]),
    kills: &[Kill {
        sinks: &[SinkKind::Allocation],
        sources: &[],
        at: Port::Return,
        when: None,
    }],
    ..Api::BLANK
};

const STD_VALUES_45: Api = Api {
    row: Row {
        file: "std_values",
        line: 45,
    },
    flows: Some(&[(Port::Arg(0), Port::Return), (Port::Arg(1), Port::Return)]),
    kills: &[Kill {
        sinks: &[SinkKind::Allocation],
        sources: &[],
        at: Port::Return,
        when: None,
    }],
    ..Api::BLANK
};

const STD_VALUES_49: Api = Api {
    row: Row {
        file: "std_values",
        line: 49,
    },
    flows: Some(&[(Port::Receiver, Port::Return), (Port::Arg(0), Port::Return)]),
    ..Api::BLANK
};

const STD_VALUES_52: Api = Api {
    row: Row {
        file: "std_values",
        line: 52,
    },
    flows: Some(&[(Port::Arg(0), Port::Return), (Port::Arg(1), Port::Return)]),
    ..Api::BLANK
};

const STD_VALUES_58: Api = Api {
    row: Row {
        file: "std_values",
        line: 58,
    },
    flows: Some(&[(Port::Arg(0), Port::Receiver)]),
    ..Api::BLANK
};

const STD_VALUES_61: Api = Api {
    row: Row {
        file: "std_values",
        line: 61,
    },
    flows: Some(&[(Port::Arg(1), Port::Receiver)]),
    ..Api::BLANK
};

const STD_VALUES_64: Api = Api {
    row: Row {
        file: "std_values",
        line: 64,
    },
    flows: Some(&[]),
    kills: &[Kill {
        sinks: &[],
        sources: &[],
        at: Port::Receiver,
        when: None,
    }],
    ..Api::BLANK
};

const STD_VALUES_68: Api = Api {
    row: Row {
        file: "std_values",
        line: 68,
    },
    flows: Some(&[]),
    ..Api::BLANK
};

const STD_VALUES_71: Api = Api {
    row: Row {
        file: "std_values",
        line: 71,
    },
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::BLANK
};

const STD_VALUES_74: Api = Api {
    row: Row {
        file: "std_values",
        line: 74,
    },
    flows: Some(&[(Port::Receiver, Port::CallbackParam(0, 0))]),
    ..Api::BLANK
};

const STD_VALUES_77: Api = Api {
    row: Row {
        file: "std_values",
        line: 77,
    },
    flows: Some(&[
        (Port::Receiver, Port::CallbackParam(0, 0)),
        (Port::Receiver, Port::CallbackParam(0, 1)),
    ]),
    ..Api::BLANK
};

const STD_VALUES_83: Api = Api {
    row: Row {
        file: "std_values",
        line: 83,
    },
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::BLANK
};

const STD_VALUES_86: Api = Api {
    row: Row {
        file: "std_values",
        line: 86,
    },
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::BLANK
};

const STD_VALUES_89: Api = Api {
    row: Row {
        file: "std_values",
        line: 89,
    },
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::BLANK
};

const STD_VALUES_92: Api = Api {
    row: Row {
        file: "std_values",
        line: 92,
    },
    flows: Some(&[(Port::Receiver, Port::Return)]),
    kills: &[Kill {
        sinks: &[SinkKind::Log],
        sources: &[],
        at: Port::Return,
        when: None,
    }],
    ..Api::BLANK
};

const STD_VALUES_96: Api = Api {
    row: Row {
        file: "std_values",
        line: 96,
    },
    flows: Some(&[(Port::Receiver, Port::Return)]),
    kills: &[Kill {
        sinks: &[SinkKind::Log],
        sources: &[],
        at: Port::Return,
        when: None,
    }],
    ..Api::BLANK
};

const STD_VALUES_100: Api = Api {
    row: Row {
        file: "std_values",
        line: 100,
    },
    flows: Some(&[(Port::Receiver, Port::Return), (Port::Arg(1), Port::Return)]),
    kills: &[
        Kill {
            sinks: &[SinkKind::Log, SinkKind::Header],
            sources: &[],
            at: Port::Return,
            when: Some(When {
                at: Port::Arg(0),
                is: Constant::Str("\n"),
                not: false,
            }),
        },
        Kill {
            sinks: &[SinkKind::Log, SinkKind::Header],
            sources: &[],
            at: Port::Return,
            when: Some(When {
                at: Port::Arg(0),
                is: Constant::Path("char::is_control"),
                not: false,
            }),
        },
        Kill {
            sinks: &[SinkKind::Html],
            sources: &[],
            at: Port::Return,
            when: Some(When {
                at: Port::Arg(0),
                is: Constant::Str("<"),
                not: false,
            }),
        },
        Kill {
            sinks: &[SinkKind::Path, SinkKind::ArchivePath],
            sources: &[],
            at: Port::Return,
            when: Some(When {
                at: Port::Arg(0),
                is: Constant::Str("/"),
                not: false,
            }),
        },
    ],
    ..Api::BLANK
};

const STD_VALUES_105: Api = Api {
    row: Row {
        file: "std_values",
        line: 105,
    },
    flows: Some(&[(Port::Arg(0), Port::Return)]),
    ..Api::BLANK
};

const STD_VALUES_108: Api = Api {
    row: Row {
        file: "std_values",
        line: 108,
    },
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::BLANK
};

const STD_VALUES_111: Api = Api {
    row: Row {
        file: "std_values",
        line: 111,
    },
    flows: Some(&[(Port::Arg(0), Port::Return)]),
    ..Api::BLANK
};

const STD_VALUES_114: Api = Api {
    row: Row {
        file: "std_values",
        line: 114,
    },
    flows: Some(&[(Port::Args, Port::Return)]),
    ..Api::BLANK
};

const STD_VALUES_117: Api = Api {
    row: Row {
        file: "std_values",
        line: 117,
    },
    flows: Some(&[(Port::Arg(0), Port::Return)]),
    ..Api::BLANK
};

const STD_VALUES_121: Api = Api {
    row: Row {
        file: "std_values",
        line: 121,
    },
    flows: Some(&[(Port::Receiver, Port::Arg(0))]),
    ..Api::BLANK
};

const STD_VALUES_124: Api = Api {
    row: Row {
        file: "std_values",
        line: 124,
    },
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::BLANK
};

const STD_VALUES_127: Api = Api {
    row: Row {
        file: "std_values",
        line: 127,
    },
    flows: Some(&[
        (Port::Arg(1), Port::Receiver),
        (Port::Arg(1), Port::Return),
        (Port::Receiver, Port::Return),
    ]),
    ..Api::BLANK
};

const STD_VALUES_130: Api = Api {
    row: Row {
        file: "std_values",
        line: 130,
    },
    flows: Some(&[
        (Port::Arg(0), Port::Receiver),
        (Port::Arg(0), Port::Return),
        (Port::Receiver, Port::Return),
    ]),
    ..Api::BLANK
};

const STD_VALUES_133: Api = Api {
    row: Row {
        file: "std_values",
        line: 133,
    },
    flows: Some(&[
        (Port::Arg(0), Port::Receiver),
        (Port::Arg(1), Port::Receiver),
        (Port::Arg(0), Port::Return),
        (Port::Arg(1), Port::Return),
        (Port::Receiver, Port::Return),
    ]),
    ..Api::BLANK
};

const STD_VALUES_139: Api = Api {
    row: Row {
        file: "std_values",
        line: 139,
    },
    flows: Some(&[(Port::Receiver, Port::Return), (Port::Arg(0), Port::Return)]),
    ..Api::BLANK
};

const STD_VALUES_143: Api = Api {
    row: Row {
        file: "std_values",
        line: 143,
    },
    flows: Some(&[(Port::Receiver, Port::Return)]),
    kills: &[Kill {
        sinks: &[SinkKind::Path, SinkKind::ArchivePath],
        sources: &[],
        at: Port::Return,
        when: None,
    }],
    ..Api::BLANK
};

const STD_VALUES_148: Api = Api {
    row: Row {
        file: "std_values",
        line: 148,
    },
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::BLANK
};

const STD_VALUES_151: Api = Api {
    row: Row {
        file: "std_values",
        line: 151,
    },
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::BLANK
};

const STD_VALUES_154: Api = Api {
    row: Row {
        file: "std_values",
        line: 154,
    },
    flows: Some(&[(Port::Arg(0), Port::Return)]),
    ..Api::BLANK
};

const STD_VALUES_161: Api = Api {
    row: Row {
        file: "std_values",
        line: 161,
    },
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::BLANK
};

const STD_VALUES_164: Api = Api {
    row: Row {
        file: "std_values",
        line: 164,
    },
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::BLANK
};

const STD_VALUES_167: Api = Api {
    row: Row {
        file: "std_values",
        line: 167,
    },
    flows: Some(&[(Port::Receiver, Port::Return), (Port::Arg(0), Port::Return)]),
    ..Api::BLANK
};

const STD_VALUES_170: Api = Api {
    row: Row {
        file: "std_values",
        line: 170,
    },
    flows: Some(&[(Port::Arg(0), Port::Return)]),
    ..Api::BLANK
};

const STD_VALUES_173: Api = Api {
    row: Row {
        file: "std_values",
        line: 173,
    },
    flows: Some(&[
        (Port::Receiver, Port::Return),
        (Port::CallbackReturn(0), Port::Return),
    ]),
    ..Api::BLANK
};

const STD_VALUES_176: Api = Api {
    row: Row {
        file: "std_values",
        line: 176,
    },
    flows: Some(&[
        (Port::Receiver, Port::CallbackParam(0, 0)),
        (Port::CallbackReturn(0), Port::Return),
    ]),
    ..Api::BLANK
};

const STD_VALUES_179: Api = Api {
    row: Row {
        file: "std_values",
        line: 179,
    },
    flows: Some(&[
        (Port::Arg(0), Port::Return),
        (Port::Receiver, Port::CallbackParam(1, 0)),
        (Port::CallbackReturn(1), Port::Return),
    ]),
    ..Api::BLANK
};

const STD_VALUES_182: Api = Api {
    row: Row {
        file: "std_values",
        line: 182,
    },
    flows: Some(&[
        (Port::CallbackReturn(0), Port::Return),
        (Port::Receiver, Port::CallbackParam(1, 0)),
        (Port::CallbackReturn(1), Port::Return),
    ]),
    ..Api::BLANK
};

const STD_VALUES_185: Api = Api {
    row: Row {
        file: "std_values",
        line: 185,
    },
    flows: Some(&[
        (Port::Receiver, Port::CallbackParam(0, 0)),
        (Port::Receiver, Port::Return),
    ]),
    ..Api::BLANK
};

const STD_VALUES_188: Api = Api {
    row: Row {
        file: "std_values",
        line: 188,
    },
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::BLANK
};

const STD_VALUES_191: Api = Api {
    row: Row {
        file: "std_values",
        line: 191,
    },
    sinks: &[Sink {
        kind: SinkKind::ErrorText,
        at: Port::CallbackReturn(0),
        when: None,
    }],
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::BLANK
};

const STD_VALUES_195: Api = Api {
    row: Row {
        file: "std_values",
        line: 195,
    },
    sinks: &[Sink {
        kind: SinkKind::ErrorText,
        at: Port::Arg(0),
        when: None,
    }],
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::BLANK
};

const STD_VALUES_199: Api = Api {
    row: Row {
        file: "std_values",
        line: 199,
    },
    sinks: &[Sink {
        kind: SinkKind::ErrorText,
        at: Port::CallbackReturn(0),
        when: None,
    }],
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::BLANK
};

const STD_VALUES_203: Api = Api {
    row: Row {
        file: "std_values",
        line: 203,
    },
    flows: Some(&[
        (Port::Arg(0), Port::Receiver),
        (Port::Arg(0), Port::Return),
        (Port::Receiver, Port::Return),
    ]),
    ..Api::BLANK
};

const STD_VALUES_206: Api = Api {
    row: Row {
        file: "std_values",
        line: 206,
    },
    flows: Some(&[
        (Port::CallbackReturn(0), Port::Receiver),
        (Port::CallbackReturn(0), Port::Return),
        (Port::Receiver, Port::Return),
    ]),
    ..Api::BLANK
};

const STD_VALUES_209: Api = Api {
    row: Row {
        file: "std_values",
        line: 209,
    },
    flows: Some(&[
        (Port::Receiver, Port::Return),
        (Port::Arg(0), Port::Receiver),
    ]),
    ..Api::BLANK
};

const STD_VALUES_215: Api = Api {
    row: Row {
        file: "std_values",
        line: 215,
    },
    flows: Some(&[
        (Port::Receiver, Port::CallbackParam(0, 0)),
        (Port::CallbackReturn(0), Port::Return),
    ]),
    ..Api::BLANK
};

const STD_VALUES_218: Api = Api {
    row: Row {
        file: "std_values",
        line: 218,
    },
    flows: Some(&[
        (Port::Receiver, Port::CallbackParam(0, 0)),
        (Port::Receiver, Port::Return),
    ]),
    ..Api::BLANK
};

const STD_VALUES_221: Api = Api {
    row: Row {
        file: "std_values",
        line: 221,
    },
    flows: Some(&[
        (Port::Receiver, Port::CallbackParam(0, 0)),
        (Port::Receiver, Port::CallbackParam(0, 1)),
        (Port::Receiver, Port::Return),
    ]),
    ..Api::BLANK
};

const STD_VALUES_224: Api = Api {
    row: Row {
        file: "std_values",
        line: 224,
    },
    flows: Some(&[
        (Port::Receiver, Port::CallbackParam(0, 0)),
        (Port::Receiver, Port::CallbackParam(0, 1)),
        (Port::CallbackReturn(0), Port::CallbackParam(0, 0)),
        (Port::CallbackReturn(0), Port::Return),
        (Port::Receiver, Port::Return),
    ]),
    ..Api::BLANK
};

const STD_VALUES_227: Api = Api {
    row: Row {
        file: "std_values",
        line: 227,
    },
    flows: Some(&[(Port::Receiver, Port::CallbackParam(0, 0))]),
    ..Api::BLANK
};

const STD_VALUES_230: Api = Api {
    row: Row {
        file: "std_values",
        line: 230,
    },
    flows: Some(&[
        (Port::Arg(0), Port::CallbackParam(1, 0)),
        (Port::Receiver, Port::CallbackParam(1, 1)),
        (Port::CallbackReturn(1), Port::CallbackParam(1, 0)),
        (Port::CallbackReturn(1), Port::Return),
        (Port::Arg(0), Port::Return),
    ]),
    ..Api::BLANK
};

const STD_VALUES_233: Api = Api {
    row: Row {
        file: "std_values",
        line: 233,
    },
    flows: Some(&[
        (Port::Arg(0), Port::CallbackParam(1, 0)),
        (Port::Receiver, Port::CallbackParam(1, 1)),
        (Port::CallbackReturn(1), Port::Return),
    ]),
    ..Api::BLANK
};

const STD_VALUES_236: Api = Api {
    row: Row {
        file: "std_values",
        line: 236,
    },
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::BLANK
};

const STD_VALUES_239: Api = Api {
    row: Row {
        file: "std_values",
        line: 239,
    },
    flows: Some(&[(Port::Receiver, Port::Return), (Port::Arg(0), Port::Return)]),
    ..Api::BLANK
};

const STD_VALUES_242: Api = Api {
    row: Row {
        file: "std_values",
        line: 242,
    },
    flows: Some(&[(Port::Arg(0), Port::Return)]),
    ..Api::BLANK
};

const STD_VALUES_245: Api = Api {
    row: Row {
        file: "std_values",
        line: 245,
    },
    flows: Some(&[(Port::Arg(0), Port::Return)]),
    ..Api::BLANK
};

const STD_VALUES_248: Api = Api {
    row: Row {
        file: "std_values",
        line: 248,
    },
    flows: Some(&[(Port::CallbackReturn(0), Port::Return)]),
    ..Api::BLANK
};

const STD_VALUES_251: Api = Api {
    row: Row {
        file: "std_values",
        line: 251,
    },
    flows: Some(&[
        (Port::Arg(0), Port::CallbackParam(1, 0)),
        (Port::CallbackReturn(1), Port::CallbackParam(1, 0)),
        (Port::Arg(0), Port::Return),
        (Port::CallbackReturn(1), Port::Return),
    ]),
    ..Api::BLANK
};

const STD_VALUES_254: Api = Api {
    row: Row {
        file: "std_values",
        line: 254,
    },
    flows: Some(&[(Port::Arg(0), Port::Return), (Port::Arg(1), Port::Return)]),
    ..Api::BLANK
};

const STD_VALUES_260: Api = Api {
    row: Row {
        file: "std_values",
        line: 260,
    },
    flows: Some(&[(Port::Arg(0), Port::Receiver)]),
    ..Api::BLANK
};

const STD_VALUES_263: Api = Api {
    row: Row {
        file: "std_values",
        line: 263,
    },
    flows: Some(&[]),
    ..Api::BLANK
};

const STD_VALUES_266: Api = Api {
    row: Row {
        file: "std_values",
        line: 266,
    },
    flows: Some(&[(Port::CallbackReturn(0), Port::Receiver)]),
    ..Api::BLANK
};

const STD_VALUES_269: Api = Api {
    row: Row {
        file: "std_values",
        line: 269,
    },
    flows: Some(&[
        (Port::Arg(0), Port::Receiver),
        (Port::Receiver, Port::Arg(0)),
    ]),
    ..Api::BLANK
};

const STD_VALUES_272: Api = Api {
    row: Row {
        file: "std_values",
        line: 272,
    },
    flows: Some(&[
        (Port::Arg(0), Port::Receiver),
        (Port::Arg(1), Port::Receiver),
        (Port::Receiver, Port::Return),
    ]),
    ..Api::BLANK
};

const STD_VALUES_275: Api = Api {
    row: Row {
        file: "std_values",
        line: 275,
    },
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::BLANK
};

const STD_VALUES_278: Api = Api {
    row: Row {
        file: "std_values",
        line: 278,
    },
    flows: Some(&[]),
    ..Api::BLANK
};

const STD_VALUES_281: Api = Api {
    row: Row {
        file: "std_values",
        line: 281,
    },
    flows: Some(&[
        (Port::Receiver, Port::Return),
        (Port::Arg(0), Port::Receiver),
    ]),
    ..Api::BLANK
};

const STD_VALUES_284: Api = Api {
    row: Row {
        file: "std_values",
        line: 284,
    },
    flows: Some(&[
        (Port::Receiver, Port::Return),
        (Port::Arg(0), Port::Receiver),
        (Port::Arg(0), Port::Return),
    ]),
    ..Api::BLANK
};

const STD_VALUES_287: Api = Api {
    row: Row {
        file: "std_values",
        line: 287,
    },
    flows: Some(&[
        (Port::Receiver, Port::Return),
        (Port::CallbackReturn(0), Port::Receiver),
        (Port::CallbackReturn(0), Port::Return),
    ]),
    ..Api::BLANK
};

const STD_VALUES_290: Api = Api {
    row: Row {
        file: "std_values",
        line: 290,
    },
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::BLANK
};

const STD_VALUES_293: Api = Api {
    row: Row {
        file: "std_values",
        line: 293,
    },
    flows: Some(&[
        (Port::Receiver, Port::CallbackParam(0, 0)),
        (Port::Receiver, Port::Return),
    ]),
    ..Api::BLANK
};

const STD_VALUES_296: Api = Api {
    row: Row {
        file: "std_values",
        line: 296,
    },
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::BLANK
};

const STD_VALUES_299: Api = Api {
    row: Row {
        file: "std_values",
        line: 299,
    },
    flows: Some(&[(Port::Receiver, Port::Return), (Port::Arg(0), Port::Return)]),
    ..Api::BLANK
};

const STD_VALUES_302: Api = Api {
    row: Row {
        file: "std_values",
        line: 302,
    },
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::BLANK
};

const STD_VALUES_305: Api = Api {
    row: Row {
        file: "std_values",
        line: 305,
    },
    flows: Some(&[
        (Port::Receiver, Port::CallbackParam(0, 0)),
        (Port::CallbackReturn(0), Port::Return),
    ]),
    ..Api::BLANK
};

const STD_VALUES_308: Api = Api {
    row: Row {
        file: "std_values",
        line: 308,
    },
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::BLANK
};

const STD_VALUES_311: Api = Api {
    row: Row {
        file: "std_values",
        line: 311,
    },
    flows: Some(&[(Port::CallbackReturn(0), Port::Return)]),
    ..Api::BLANK
};

const STD_VALUES_314: Api = Api {
    row: Row {
        file: "std_values",
        line: 314,
    },
    flows: Some(&[(Port::Arg(0), Port::Return)]),
    ..Api::BLANK
};

const STD_VALUES_320: Api = Api {
    row: Row {
        file: "std_values",
        line: 320,
    },
    flows: Some(&[(Port::Arg(0), Port::Return), (Port::Arg(1), Port::Arg(0))]),
    ..Api::BLANK
};

const STD_VALUES_323: Api = Api {
    row: Row {
        file: "std_values",
        line: 323,
    },
    flows: Some(&[(Port::Arg(0), Port::Return)]),
    kills: &[Kill {
        sinks: &[],
        sources: &[],
        at: Port::Arg(0),
        when: None,
    }],
    ..Api::BLANK
};

const STD_VALUES_327: Api = Api {
    row: Row {
        file: "std_values",
        line: 327,
    },
    flows: Some(&[(Port::Arg(0), Port::Arg(1)), (Port::Arg(1), Port::Arg(0))]),
    ..Api::BLANK
};

const STD_VALUES_330: Api = Api {
    row: Row {
        file: "std_values",
        line: 330,
    },
    flows: Some(&[(Port::Arg(0), Port::Return)]),
    ..Api::BLANK
};

const STD_VALUES_333: Api = Api {
    row: Row {
        file: "std_values",
        line: 333,
    },
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::BLANK
};

const STD_VALUES_336: Api = Api {
    row: Row {
        file: "std_values",
        line: 336,
    },
    flows: Some(&[(Port::Arg(0), Port::Receiver), (Port::Arg(0), Port::Return)]),
    ..Api::BLANK
};

const STD_VALUES_342: Api = Api {
    row: Row {
        file: "std_values",
        line: 342,
    },
    flows: Some(&[(Port::Arg(0), Port::Return)]),
    ..Api::BLANK
};

const STD_VALUES_345: Api = Api {
    row: Row {
        file: "std_values",
        line: 345,
    },
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::BLANK
};

const STD_VALUES_348: Api = Api {
    row: Row {
        file: "std_values",
        line: 348,
    },
    flows: Some(&[]),
    ..Api::BLANK
};

const STD_VALUES_354: Api = Api {
    row: Row {
        file: "std_values",
        line: 354,
    },
    flows: Some(&[(Port::Arg(0), Port::Return)]),
    ..Api::BLANK
};

const STD_VALUES_357: Api = Api {
    row: Row {
        file: "std_values",
        line: 357,
    },
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::BLANK
};

const STD_VALUES_360: Api = Api {
    row: Row {
        file: "std_values",
        line: 360,
    },
    flows: Some(&[(Port::Arg(0), Port::Receiver)]),
    ..Api::BLANK
};

const STD_VALUES_363: Api = Api {
    row: Row {
        file: "std_values",
        line: 363,
    },
    flows: Some(&[
        (Port::Receiver, Port::Return),
        (Port::Arg(0), Port::Receiver),
    ]),
    ..Api::BLANK
};

const STD_VALUES_366: Api = Api {
    row: Row {
        file: "std_values",
        line: 366,
    },
    flows: Some(&[
        (Port::CallbackReturn(0), Port::Receiver),
        (Port::CallbackReturn(0), Port::Return),
        (Port::Receiver, Port::Return),
    ]),
    ..Api::BLANK
};

const STD_VALUES_369: Api = Api {
    row: Row {
        file: "std_values",
        line: 369,
    },
    flows: Some(&[(Port::CallbackReturn(0), Port::Return)]),
    ..Api::BLANK
};

const STD_VALUES_372: Api = Api {
    row: Row {
        file: "std_values",
        line: 372,
    },
    flows: Some(&[(Port::Arg(0), Port::Return)]),
    ..Api::BLANK
};

const STD_VALUES_375: Api = Api {
    row: Row {
        file: "std_values",
        line: 375,
    },
    flows: Some(&[(Port::Arg(0), Port::Return)]),
    ..Api::BLANK
};

const STD_VALUES_378: Api = Api {
    row: Row {
        file: "std_values",
        line: 378,
    },
    flows: Some(&[(Port::Arg(0), Port::Receiver)]),
    ..Api::BLANK
};

const STD_VALUES_381: Api = Api {
    row: Row {
        file: "std_values",
        line: 381,
    },
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::BLANK
};

const STD_VALUES_387: Api = Api {
    row: Row {
        file: "std_values",
        line: 387,
    },
    flows: Some(&[(Port::CallbackReturn(0), Port::Return)]),
    ..Api::BLANK
};

const STD_VALUES_390: Api = Api {
    row: Row {
        file: "std_values",
        line: 390,
    },
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::BLANK
};

const STD_VALUES_393: Api = Api {
    row: Row {
        file: "std_values",
        line: 393,
    },
    flows: Some(&[
        (Port::Receiver, Port::CallbackParam(0, 0)),
        (Port::CallbackReturn(0), Port::Return),
    ]),
    ..Api::BLANK
};

const STD_VALUES_396: Api = Api {
    row: Row {
        file: "std_values",
        line: 396,
    },
    flows: Some(&[(Port::Arg(0), Port::Receiver)]),
    ..Api::BLANK
};

const STD_VALUES_399: Api = Api {
    row: Row {
        file: "std_values",
        line: 399,
    },
    flows: Some(&[(Port::Arg(0), Port::Receiver)]),
    ..Api::BLANK
};

const STD_VALUES_402: Api = Api {
    row: Row {
        file: "std_values",
        line: 402,
    },
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::BLANK
};

const STD_VALUES_405: Api = Api {
    row: Row {
        file: "std_values",
        line: 405,
    },
    flows: Some(&[(Port::Arg(0), Port::Return)]),
    ..Api::BLANK
};

const STD_VALUES_408: Api = Api {
    row: Row {
        file: "std_values",
        line: 408,
    },
    flows: Some(&[(Port::CallbackReturn(0), Port::Return)]),
    ..Api::BLANK
};

const TIBERIUS_3: Api = Api {
    row: Row {
        file: "tiberius",
        line: 3,
    },
    flows: Some(&[]),
    ..Api::BLANK
};

const TIBERIUS_7: Api = Api {
    row: Row {
        file: "tiberius",
        line: 7,
    },
    sinks: &[
        Sink {
            kind: SinkKind::Sql,
            at: Port::Arg(0),
            when: None,
        },
        Sink {
            kind: SinkKind::DatabaseValue,
            at: Port::Arg(1),
            when: None,
        },
    ],
    flows: Some(&[]),
    ..Api::BLANK
};

const TIBERIUS_11: Api = Api {
    row: Row {
        file: "tiberius",
        line: 11,
    },
    sources: &[Source {
        kind: SourceKind::Database,
        at: Port::Return,
        when: None,
    }],
    sinks: &[
        Sink {
            kind: SinkKind::Sql,
            at: Port::Arg(0),
            when: None,
        },
        Sink {
            kind: SinkKind::DatabaseValue,
            at: Port::Arg(1),
            when: None,
        },
    ],
    flows: Some(&[]),
    ..Api::BLANK
};

const TIBERIUS_16: Api = Api {
    row: Row {
        file: "tiberius",
        line: 16,
    },
    sources: &[Source {
        kind: SourceKind::Database,
        at: Port::Return,
        when: None,
    }],
    sinks: &[Sink {
        kind: SinkKind::Sql,
        at: Port::Arg(0),
        when: None,
    }],
    flows: Some(&[]),
    ..Api::BLANK
};

const TIBERIUS_21: Api = Api {
    row: Row {
        file: "tiberius",
        line: 21,
    },
    sinks: &[Sink {
        kind: SinkKind::Sql,
        at: Port::Arg(0),
        when: None,
    }],
    flows: Some(&[]),
    ..Api::BLANK
};

const TIBERIUS_26: Api = Api {
    row: Row {
        file: "tiberius",
        line: 26,
    },
    sinks: &[Sink {
        kind: SinkKind::DatabaseValue,
        at: Port::Arg(0),
        when: None,
    }],
    flows: Some(&[]),
    ..Api::BLANK
};

const TIBERIUS_30: Api = Api {
    row: Row {
        file: "tiberius",
        line: 30,
    },
    sources: &[Source {
        kind: SourceKind::Database,
        at: Port::Return,
        when: None,
    }],
    flows: Some(&[]),
    ..Api::BLANK
};

const TIBERIUS_34: Api = Api {
    row: Row {
        file: "tiberius",
        line: 34,
    },
    sources: &[Source {
        kind: SourceKind::Database,
        at: Port::Return,
        when: None,
    }],
    flows: Some(&[]),
    ..Api::BLANK
};

const TIBERIUS_38: Api = Api {
    row: Row {
        file: "tiberius",
        line: 38,
    },
    sinks: &[Sink {
        kind: SinkKind::Sql,
        at: Port::Arg(0),
        when: None,
    }],
    flows: Some(&[]),
    ..Api::BLANK
};

const TIBERIUS_43: Api = Api {
    row: Row {
        file: "tiberius",
        line: 43,
    },
    sinks: &[Sink {
        kind: SinkKind::DatabaseValue,
        at: Port::Arg(0),
        when: None,
    }],
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::BLANK
};

const TIBERIUS_48: Api = Api {
    row: Row {
        file: "tiberius",
        line: 48,
    },
    sources: &[Source {
        kind: SourceKind::Database,
        at: Port::Return,
        when: None,
    }],
    flows: Some(&[]),
    ..Api::BLANK
};

const TIBERIUS_52: Api = Api {
    row: Row {
        file: "tiberius",
        line: 52,
    },
    sinks: &[Sink {
        kind: SinkKind::Url,
        at: Port::Arg(0),
        when: None,
    }],
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::BLANK
};

const TIBERIUS_57: Api = Api {
    row: Row {
        file: "tiberius",
        line: 57,
    },
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::BLANK
};

const TLS_4: Api = Api {
    row: Row {
        file: "tls",
        line: 4,
    },
    sinks: &[Sink {
        kind: SinkKind::TlsCheckOff,
        at: Port::Arg(0),
        when: None,
    }],
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::BLANK
};

const TLS_9: Api = Api {
    row: Row {
        file: "tls",
        line: 9,
    },
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::BLANK
};

const TLS_13: Api = Api {
    row: Row {
        file: "tls",
        line: 13,
    },
    flows: Some(&[]),
    ..Api::BLANK
};

const TLS_17: Api = Api {
    row: Row {
        file: "tls",
        line: 17,
    },
    flows: Some(&[]),
    ..Api::BLANK
};

const TLS_21: Api = Api {
    row: Row {
        file: "tls",
        line: 21,
    },
    sources: &[Source {
        kind: SourceKind::Network,
        at: Port::Return,
        when: None,
    }],
    flows: Some(&[]),
    ..Api::BLANK
};

const TLS_26: Api = Api {
    row: Row {
        file: "tls",
        line: 26,
    },
    sources: &[Source {
        kind: SourceKind::Network,
        at: Port::Return,
        when: None,
    }],
    flows: Some(&[]),
    ..Api::BLANK
};

const TLS_31: Api = Api {
    row: Row {
        file: "tls",
        line: 31,
    },
    sinks: &[
        Sink {
            kind: SinkKind::Key,
            at: Port::Arg(0),
            when: None,
        },
        Sink {
            kind: SinkKind::Key,
            at: Port::Arg(1),
            when: None,
        },
    ],
    flows: Some(&[]),
    ..Api::BLANK
};

const TLS_35: Api = Api {
    row: Row {
        file: "tls",
        line: 35,
    },
    sinks: &[Sink {
        kind: SinkKind::Key,
        at: Port::Arg(1),
        when: None,
    }],
    flows: Some(&[]),
    ..Api::BLANK
};

const TLS_39: Api = Api {
    row: Row {
        file: "tls",
        line: 39,
    },
    sources: &[Source {
        kind: SourceKind::Network,
        at: Port::Return,
        when: None,
    }],
    flows: Some(&[]),
    ..Api::BLANK
};

const TLS_44: Api = Api {
    row: Row {
        file: "tls",
        line: 44,
    },
    sources: &[Source {
        kind: SourceKind::Network,
        at: Port::Return,
        when: None,
    }],
    flows: Some(&[]),
    ..Api::BLANK
};

const TLS_48: Api = Api {
    row: Row {
        file: "tls",
        line: 48,
    },
    sources: &[Source {
        kind: SourceKind::Network,
        at: Port::Return,
        when: None,
    }],
    flows: Some(&[]),
    ..Api::BLANK
};

const TLS_53: Api = Api {
    row: Row {
        file: "tls",
        line: 53,
    },
    sources: &[Source {
        kind: SourceKind::Network,
        at: Port::Return,
        when: None,
    }],
    flows: Some(&[]),
    ..Api::BLANK
};

const TLS_58: Api = Api {
    row: Row {
        file: "tls",
        line: 58,
    },
    sinks: &[Sink {
        kind: SinkKind::TlsCheckOff,
        at: Port::Arg(0),
        when: None,
    }],
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::BLANK
};

const TLS_63: Api = Api {
    row: Row {
        file: "tls",
        line: 63,
    },
    sources: &[Source {
        kind: SourceKind::Network,
        at: Port::Return,
        when: None,
    }],
    flows: Some(&[]),
    ..Api::BLANK
};

const TLS_67: Api = Api {
    row: Row {
        file: "tls",
        line: 67,
    },
    flows: Some(&[(Port::Arg(0), Port::Return)]),
    ..Api::BLANK
};

const TLS_70: Api = Api {
    row: Row {
        file: "tls",
        line: 70,
    },
    sinks: &[Sink {
        kind: SinkKind::Key,
        at: Port::Arg(0),
        when: None,
    }],
    flows: Some(&[(Port::Arg(0), Port::Return)]),
    ..Api::BLANK
};

const TLS_74: Api = Api {
    row: Row {
        file: "tls",
        line: 74,
    },
    sinks: &[Sink {
        kind: SinkKind::Path,
        at: Port::Arg(0),
        when: None,
    }],
    flows: Some(&[]),
    ..Api::BLANK
};

const TLS_78: Api = Api {
    row: Row {
        file: "tls",
        line: 78,
    },
    flows: Some(&[(Port::Arg(0), Port::Return)]),
    ..Api::BLANK
};

const TONIC_6: Api = Api {
    row: Row {
        file: "tonic",
        line: 6,
    },
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::BLANK
};

const TONIC_9: Api = Api {
    row: Row {
        file: "tonic",
        line: 9,
    },
    flows: Some(&[(Port::Arg(0), Port::Return)]),
    ..Api::BLANK
};

const TONIC_12: Api = Api {
    row: Row {
        file: "tonic",
        line: 12,
    },
    flows: Some(&[(Port::Arg(0), Port::Return), (Port::Arg(2), Port::Return)]),
    ..Api::BLANK
};

const TONIC_15: Api = Api {
    row: Row {
        file: "tonic",
        line: 15,
    },
    flows: Some(&[
        (Port::Receiver, Port::CallbackParam(0, 0)),
        (Port::CallbackReturn(0), Port::Return),
    ]),
    ..Api::BLANK
};

const TONIC_18: Api = Api {
    row: Row {
        file: "tonic",
        line: 18,
    },
    flows: Some(&[]),
    ..Api::BLANK
};

const TONIC_21: Api = Api {
    row: Row {
        file: "tonic",
        line: 21,
    },
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::BLANK
};

const TONIC_24: Api = Api {
    row: Row {
        file: "tonic",
        line: 24,
    },
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::BLANK
};

const TONIC_27: Api = Api {
    row: Row {
        file: "tonic",
        line: 27,
    },
    sinks: &[Sink {
        kind: SinkKind::SentBody,
        at: Port::Arg(1),
        when: None,
    }],
    flows: Some(&[(Port::Arg(1), Port::Receiver)]),
    ..Api::BLANK
};

const TONIC_31: Api = Api {
    row: Row {
        file: "tonic",
        line: 31,
    },
    sinks: &[Sink {
        kind: SinkKind::ErrorText,
        at: Port::Arg(1),
        when: None,
    }],
    flows: Some(&[(Port::Arg(1), Port::Return)]),
    ..Api::BLANK
};

const TONIC_36: Api = Api {
    row: Row {
        file: "tonic",
        line: 36,
    },
    sinks: &[Sink {
        kind: SinkKind::ErrorText,
        at: Port::Arg(0),
        when: None,
    }],
    flows: Some(&[(Port::Arg(0), Port::Return)]),
    ..Api::BLANK
};

const TONIC_41: Api = Api {
    row: Row {
        file: "tonic",
        line: 41,
    },
    sinks: &[Sink {
        kind: SinkKind::Url,
        at: Port::Arg(0),
        when: None,
    }],
    flows: Some(&[(Port::Arg(0), Port::Return)]),
    ..Api::BLANK
};

const TONIC_45: Api = Api {
    row: Row {
        file: "tonic",
        line: 45,
    },
    flows: Some(&[]),
    handler: Some(Port::Arg(0)),
    ..Api::BLANK
};

const TOWER_4: Api = Api {
    row: Row {
        file: "tower",
        line: 4,
    },
    sinks: &[Sink {
        kind: SinkKind::Path,
        at: Port::Arg(0),
        when: None,
    }],
    flows: Some(&[]),
    ..Api::BLANK
};

const TOWER_8: Api = Api {
    row: Row {
        file: "tower",
        line: 8,
    },
    sinks: &[Sink {
        kind: SinkKind::Redirect,
        at: Port::Arg(0),
        when: None,
    }],
    flows: Some(&[]),
    ..Api::BLANK
};

const TOWER_12: Api = Api {
    row: Row {
        file: "tower",
        line: 12,
    },
    sinks: &[Sink {
        kind: SinkKind::CookieAdd,
        at: Port::Arg(0),
        when: None,
    }],
    flows: Some(&[]),
    ..Api::BLANK
};

const TOWER_16: Api = Api {
    row: Row {
        file: "tower",
        line: 16,
    },
    flows: Some(&[]),
    ..Api::BLANK
};

const TOWER_19: Api = Api {
    row: Row {
        file: "tower",
        line: 19,
    },
    sources: &[Source {
        kind: SourceKind::Request,
        at: Port::Return,
        when: None,
    }],
    flows: Some(&[]),
    ..Api::BLANK
};

const TOWER_23: Api = Api {
    row: Row {
        file: "tower",
        line: 23,
    },
    flows: Some(&[]),
    ..Api::BLANK
};

const TOWER_27: Api = Api {
    row: Row {
        file: "tower",
        line: 27,
    },
    flows: Some(&[]),
    ..Api::BLANK
};

const TOWER_31: Api = Api {
    row: Row {
        file: "tower",
        line: 31,
    },
    flows: Some(&[]),
    ..Api::BLANK
};

const TOWER_38: Api = Api {
    row: Row {
        file: "tower",
        line: 38,
    },
    flows: Some(&[]),
    ..Api::BLANK
};

const TOWER_42: Api = Api {
    row: Row {
        file: "tower",
        line: 42,
    },
    sources: &[Source {
        kind: SourceKind::CookieWithoutSecure,
        at: Port::Return,
        when: Some(When {
            at: Port::Arg(0),
            is: Constant::Bool(false),
            not: false,
        }),
    }],
    sinks: &[Sink {
        kind: SinkKind::CookieFinish,
        at: Port::Return,
        when: None,
    }],
    flows: Some(&[(Port::Receiver, Port::Return)]),
    kills: &[Kill {
        sinks: &[],
        sources: &[SourceKind::CookieWithoutSecure],
        at: Port::Return,
        when: Some(When {
            at: Port::Arg(0),
            is: Constant::Bool(false),
            not: true,
        }),
    }],
    ..Api::BLANK
};

const TOWER_49: Api = Api {
    row: Row {
        file: "tower",
        line: 49,
    },
    sources: &[Source {
        kind: SourceKind::CookieWithoutHttponly,
        at: Port::Return,
        when: Some(When {
            at: Port::Arg(0),
            is: Constant::Bool(false),
            not: false,
        }),
    }],
    sinks: &[Sink {
        kind: SinkKind::CookieFinish,
        at: Port::Return,
        when: None,
    }],
    flows: Some(&[(Port::Receiver, Port::Return)]),
    kills: &[Kill {
        sinks: &[],
        sources: &[SourceKind::CookieWithoutHttponly],
        at: Port::Return,
        when: Some(When {
            at: Port::Arg(0),
            is: Constant::Bool(false),
            not: true,
        }),
    }],
    ..Api::BLANK
};

const TOWER_56: Api = Api {
    row: Row {
        file: "tower",
        line: 56,
    },
    flows: Some(&[]),
    ..Api::BLANK
};

const UREQ_3: Api = Api {
    row: Row {
        file: "ureq",
        line: 3,
    },
    sinks: &[Sink {
        kind: SinkKind::Url,
        at: Port::Arg(0),
        when: None,
    }],
    flows: Some(&[(Port::Arg(0), Port::Return)]),
    ..Api::BLANK
};

const UREQ_7: Api = Api {
    row: Row {
        file: "ureq",
        line: 7,
    },
    sinks: &[Sink {
        kind: SinkKind::Url,
        at: Port::Arg(0),
        when: None,
    }],
    flows: Some(&[(Port::Arg(0), Port::Return)]),
    ..Api::BLANK
};

const UREQ_11: Api = Api {
    row: Row {
        file: "ureq",
        line: 11,
    },
    sinks: &[Sink {
        kind: SinkKind::Url,
        at: Port::Arg(1),
        when: None,
    }],
    flows: Some(&[(Port::Arg(1), Port::Return)]),
    ..Api::BLANK
};

const UREQ_16: Api = Api {
    row: Row {
        file: "ureq",
        line: 16,
    },
    flows: Some(&[]),
    ..Api::BLANK
};

const UREQ_20: Api = Api {
    row: Row {
        file: "ureq",
        line: 20,
    },
    flows: Some(&[]),
    ..Api::BLANK
};

const UREQ_24: Api = Api {
    row: Row {
        file: "ureq",
        line: 24,
    },
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::BLANK
};

const UREQ_28: Api = Api {
    row: Row {
        file: "ureq",
        line: 28,
    },
    sinks: &[Sink {
        kind: SinkKind::SentBody,
        at: Port::Arg(1),
        when: None,
    }],
    flows: Some(&[(Port::Receiver, Port::Return), (Port::Arg(1), Port::Return)]),
    ..Api::BLANK
};

const UREQ_33: Api = Api {
    row: Row {
        file: "ureq",
        line: 33,
    },
    sinks: &[Sink {
        kind: SinkKind::UrlPart,
        at: Port::Arg(1),
        when: None,
    }],
    flows: Some(&[(Port::Receiver, Port::Return), (Port::Arg(1), Port::Return)]),
    ..Api::BLANK
};

const UREQ_38: Api = Api {
    row: Row {
        file: "ureq",
        line: 38,
    },
    sinks: &[Sink {
        kind: SinkKind::UrlPart,
        at: Port::Arg(0),
        when: None,
    }],
    flows: Some(&[(Port::Receiver, Port::Return), (Port::Arg(0), Port::Return)]),
    ..Api::BLANK
};

const UREQ_43: Api = Api {
    row: Row {
        file: "ureq",
        line: 43,
    },
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::BLANK
};

const UREQ_47: Api = Api {
    row: Row {
        file: "ureq",
        line: 47,
    },
    sources: &[Source {
        kind: SourceKind::Response,
        at: Port::Return,
        when: None,
    }],
    flows: Some(&[]),
    ..Api::BLANK
};

const UREQ_52: Api = Api {
    row: Row {
        file: "ureq",
        line: 52,
    },
    sources: &[Source {
        kind: SourceKind::Response,
        at: Port::Return,
        when: None,
    }],
    sinks: &[Sink {
        kind: SinkKind::SentBody,
        at: Port::Arg(0),
        when: None,
    }],
    flows: Some(&[]),
    ..Api::BLANK
};

const UREQ_58: Api = Api {
    row: Row {
        file: "ureq",
        line: 58,
    },
    sources: &[Source {
        kind: SourceKind::Response,
        at: Port::Return,
        when: None,
    }],
    flows: Some(&[]),
    ..Api::BLANK
};

const UREQ_63: Api = Api {
    row: Row {
        file: "ureq",
        line: 63,
    },
    sources: &[Source {
        kind: SourceKind::Response,
        at: Port::Return,
        when: None,
    }],
    flows: Some(&[]),
    ..Api::BLANK
};

const UREQ_68: Api = Api {
    row: Row {
        file: "ureq",
        line: 68,
    },
    sources: &[Source {
        kind: SourceKind::Response,
        at: Port::Return,
        when: None,
    }],
    flows: Some(&[]),
    ..Api::BLANK
};

const UREQ_73: Api = Api {
    row: Row {
        file: "ureq",
        line: 73,
    },
    sources: &[Source {
        kind: SourceKind::Response,
        at: Port::Return,
        when: None,
    }],
    flows: Some(&[]),
    ..Api::BLANK
};

const UREQ_77: Api = Api {
    row: Row {
        file: "ureq",
        line: 77,
    },
    flows: Some(&[]),
    ..Api::BLANK
};

const UREQ_83: Api = Api {
    row: Row {
        file: "ureq",
        line: 83,
    },
    sources: &[Source {
        kind: SourceKind::Response,
        at: Port::Return,
        when: None,
    }],
    flows: Some(&[]),
    ..Api::BLANK
};

const UREQ_88: Api = Api {
    row: Row {
        file: "ureq",
        line: 88,
    },
    sinks: &[Sink {
        kind: SinkKind::Url,
        at: Port::Arg(0),
        when: None,
    }],
    flows: Some(&[(Port::Receiver, Port::Return), (Port::Arg(0), Port::Return)]),
    ..Api::BLANK
};

const UREQ_93: Api = Api {
    row: Row {
        file: "ureq",
        line: 93,
    },
    sinks: &[Sink {
        kind: SinkKind::SentBody,
        at: Port::Arg(1),
        when: None,
    }],
    flows: Some(&[(Port::Receiver, Port::Return), (Port::Arg(1), Port::Return)]),
    ..Api::BLANK
};

const UREQ_98: Api = Api {
    row: Row {
        file: "ureq",
        line: 98,
    },
    sinks: &[Sink {
        kind: SinkKind::UrlPart,
        at: Port::Arg(1),
        when: None,
    }],
    flows: Some(&[(Port::Receiver, Port::Return), (Port::Arg(1), Port::Return)]),
    ..Api::BLANK
};

const UREQ_103: Api = Api {
    row: Row {
        file: "ureq",
        line: 103,
    },
    sinks: &[Sink {
        kind: SinkKind::UrlPart,
        at: Port::Arg(0),
        when: None,
    }],
    flows: Some(&[(Port::Receiver, Port::Return), (Port::Arg(0), Port::Return)]),
    ..Api::BLANK
};

const UREQ_108: Api = Api {
    row: Row {
        file: "ureq",
        line: 108,
    },
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::BLANK
};

const UREQ_112: Api = Api {
    row: Row {
        file: "ureq",
        line: 112,
    },
    sources: &[Source {
        kind: SourceKind::Response,
        at: Port::Return,
        when: None,
    }],
    flows: Some(&[]),
    ..Api::BLANK
};

const UREQ_117: Api = Api {
    row: Row {
        file: "ureq",
        line: 117,
    },
    sources: &[Source {
        kind: SourceKind::Response,
        at: Port::Return,
        when: None,
    }],
    sinks: &[Sink {
        kind: SinkKind::SentBody,
        at: Port::Arg(0),
        when: None,
    }],
    flows: Some(&[]),
    ..Api::BLANK
};

const UREQ_123: Api = Api {
    row: Row {
        file: "ureq",
        line: 123,
    },
    sources: &[Source {
        kind: SourceKind::Response,
        at: Port::Return,
        when: None,
    }],
    flows: Some(&[]),
    ..Api::BLANK
};

const UREQ_128: Api = Api {
    row: Row {
        file: "ureq",
        line: 128,
    },
    sources: &[Source {
        kind: SourceKind::Response,
        at: Port::Return,
        when: None,
    }],
    flows: Some(&[]),
    ..Api::BLANK
};

const UREQ_133: Api = Api {
    row: Row {
        file: "ureq",
        line: 133,
    },
    sources: &[Source {
        kind: SourceKind::Response,
        at: Port::Return,
        when: None,
    }],
    flows: Some(&[]),
    ..Api::BLANK
};

const UREQ_138: Api = Api {
    row: Row {
        file: "ureq",
        line: 138,
    },
    sources: &[Source {
        kind: SourceKind::Response,
        at: Port::Return,
        when: None,
    }],
    flows: Some(&[]),
    ..Api::BLANK
};

const UREQ_143: Api = Api {
    row: Row {
        file: "ureq",
        line: 143,
    },
    sources: &[Source {
        kind: SourceKind::Response,
        at: Port::Return,
        when: None,
    }],
    flows: Some(&[]),
    ..Api::BLANK
};

const UREQ_148: Api = Api {
    row: Row {
        file: "ureq",
        line: 148,
    },
    sources: &[Source {
        kind: SourceKind::Response,
        at: Port::Return,
        when: None,
    }],
    ..Api::BLANK
};

const UREQ_152: Api = Api {
    row: Row {
        file: "ureq",
        line: 152,
    },
    sinks: &[Sink {
        kind: SinkKind::TlsCheckOff,
        at: Port::Arg(0),
        when: None,
    }],
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::BLANK
};

const UREQ_157: Api = Api {
    row: Row {
        file: "ureq",
        line: 157,
    },
    flows: Some(&[]),
    ..Api::BLANK
};

const UREQ_161: Api = Api {
    row: Row {
        file: "ureq",
        line: 161,
    },
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::BLANK
};

const WARP_5: Api = Api {
    row: Row {
        file: "warp",
        line: 5,
    },
    sources: &[Source {
        kind: SourceKind::Request,
        at: Port::Return,
        when: None,
    }],
    flows: Some(&[]),
    ..Api::BLANK
};

const WARP_9: Api = Api {
    row: Row {
        file: "warp",
        line: 9,
    },
    sources: &[Source {
        kind: SourceKind::Request,
        at: Port::Return,
        when: None,
    }],
    flows: Some(&[]),
    ..Api::BLANK
};

const WARP_13: Api = Api {
    row: Row {
        file: "warp",
        line: 13,
    },
    sources: &[Source {
        kind: SourceKind::Request,
        at: Port::Return,
        when: None,
    }],
    flows: Some(&[]),
    ..Api::BLANK
};

const WARP_17: Api = Api {
    row: Row {
        file: "warp",
        line: 17,
    },
    sources: &[Source {
        kind: SourceKind::Request,
        at: Port::Return,
        when: None,
    }],
    flows: Some(&[]),
    ..Api::BLANK
};

const WARP_21: Api = Api {
    row: Row {
        file: "warp",
        line: 21,
    },
    sources: &[Source {
        kind: SourceKind::Request,
        at: Port::Return,
        when: None,
    }],
    flows: Some(&[]),
    ..Api::BLANK
};

const WARP_25: Api = Api {
    row: Row {
        file: "warp",
        line: 25,
    },
    sources: &[Source {
        kind: SourceKind::Request,
        at: Port::Return,
        when: None,
    }],
    flows: Some(&[]),
    ..Api::BLANK
};

const WARP_29: Api = Api {
    row: Row {
        file: "warp",
        line: 29,
    },
    sources: &[Source {
        kind: SourceKind::Request,
        at: Port::Return,
        when: None,
    }],
    flows: Some(&[]),
    ..Api::BLANK
};

const WARP_33: Api = Api {
    row: Row {
        file: "warp",
        line: 33,
    },
    flows: Some(&[]),
    ..Api::BLANK
};

const WARP_36: Api = Api {
    row: Row {
        file: "warp",
        line: 36,
    },
    flows: Some(&[(Port::Receiver, Port::Return), (Port::Arg(0), Port::Return)]),
    ..Api::BLANK
};

const WARP_39: Api = Api {
    row: Row {
        file: "warp",
        line: 39,
    },
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::BLANK
};

const WARP_42: Api = Api {
    row: Row {
        file: "warp",
        line: 42,
    },
    flows: Some(&[
        (Port::Receiver, Port::CallbackParam(0, 0)),
        (Port::Receiver, Port::CallbackParam(0, 1)),
        (Port::Receiver, Port::CallbackParam(0, 2)),
        (Port::Receiver, Port::CallbackParam(0, 3)),
        (Port::Receiver, Port::CallbackParam(0, 4)),
        (Port::Receiver, Port::CallbackParam(0, 5)),
        (Port::CallbackReturn(0), Port::Return),
    ]),
    handler: Some(Port::Arg(0)),
    ..Api::BLANK
};

const WARP_46: Api = Api {
    row: Row {
        file: "warp",
        line: 46,
    },
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::BLANK
};

const WARP_49: Api = Api {
    row: Row {
        file: "warp",
        line: 49,
    },
    sources: &[Source {
        kind: SourceKind::Request,
        at: Port::CallbackParam(0, 0),
        when: None,
    }],
    flows: Some(&[]),
    handler: Some(Port::Arg(0)),
    ..Api::BLANK
};

const WARP_54: Api = Api {
    row: Row {
        file: "warp",
        line: 54,
    },
    sources: &[Source {
        kind: SourceKind::Request,
        at: Port::Return,
        when: None,
    }],
    flows: Some(&[]),
    ..Api::BLANK
};

const WARP_58: Api = Api {
    row: Row {
        file: "warp",
        line: 58,
    },
    sources: &[Source {
        kind: SourceKind::Request,
        at: Port::Return,
        when: None,
    }],
    flows: Some(&[]),
    ..Api::BLANK
};

const WARP_62: Api = Api {
    row: Row {
        file: "warp",
        line: 62,
    },
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::BLANK
};

const WARP_71: Api = Api {
    row: Row {
        file: "warp",
        line: 71,
    },
    sinks: &[Sink {
        kind: SinkKind::Html,
        at: Port::Arg(0),
        when: None,
    }],
    flows: Some(&[(Port::Arg(0), Port::Return)]),
    ..Api::BLANK
};

const WARP_75: Api = Api {
    row: Row {
        file: "warp",
        line: 75,
    },
    sinks: &[Sink {
        kind: SinkKind::Header,
        at: Port::Arg(2),
        when: None,
    }],
    flows: Some(&[(Port::Arg(0), Port::Return)]),
    ..Api::BLANK
};

const WARP_79: Api = Api {
    row: Row {
        file: "warp",
        line: 79,
    },
    flows: Some(&[(Port::Arg(0), Port::Return)]),
    ..Api::BLANK
};

const WARP_82: Api = Api {
    row: Row {
        file: "warp",
        line: 82,
    },
    flows: Some(&[]),
    ..Api::BLANK
};

const WARP_85: Api = Api {
    row: Row {
        file: "warp",
        line: 85,
    },
    sinks: &[Sink {
        kind: SinkKind::Redirect,
        at: Port::Arg(0),
        when: None,
    }],
    flows: Some(&[]),
    ..Api::BLANK
};

const WARP_89: Api = Api {
    row: Row {
        file: "warp",
        line: 89,
    },
    sinks: &[Sink {
        kind: SinkKind::Path,
        at: Port::Arg(0),
        when: None,
    }],
    flows: Some(&[]),
    ..Api::BLANK
};

const WARP_93: Api = Api {
    row: Row {
        file: "warp",
        line: 93,
    },
    flows: Some(&[]),
    ..Api::BLANK
};

/// Functions, methods and macros, sorted by path.
pub static APIS: &[Api] = &[
    Api {
        path: "*const T::add",
        ..STD_574
    },
    Api {
        path: "*const T::as_ref",
        ..STD_600
    },
    Api {
        path: "*const T::byte_add",
        ..STD_574
    },
    Api {
        path: "*const T::cast",
        ..STD_600
    },
    Api {
        path: "*const T::copy_to",
        ..STD_589
    },
    Api {
        path: "*const T::copy_to_nonoverlapping",
        ..STD_589
    },
    Api {
        path: "*const T::is_null",
        ..STD_612
    },
    Api {
        path: "*const T::offset",
        ..STD_574
    },
    Api {
        path: "*const T::read",
        ..STD_600
    },
    Api {
        path: "*const T::read_unaligned",
        ..STD_600
    },
    Api {
        path: "*const T::read_volatile",
        ..STD_600
    },
    Api {
        path: "*const T::sub",
        ..STD_574
    },
    Api {
        path: "*const T::wrapping_add",
        ..STD_578
    },
    Api {
        path: "*const T::wrapping_offset",
        ..STD_578
    },
    Api {
        path: "*const T::wrapping_sub",
        ..STD_578
    },
    Api {
        path: "*mut T::add",
        ..STD_574
    },
    Api {
        path: "*mut T::as_mut",
        ..STD_600
    },
    Api {
        path: "*mut T::as_ref",
        ..STD_600
    },
    Api {
        path: "*mut T::byte_add",
        ..STD_574
    },
    Api {
        path: "*mut T::cast",
        ..STD_600
    },
    Api {
        path: "*mut T::copy_from",
        ..STD_593
    },
    Api {
        path: "*mut T::copy_from_nonoverlapping",
        ..STD_593
    },
    Api {
        path: "*mut T::copy_to",
        ..STD_589
    },
    Api {
        path: "*mut T::copy_to_nonoverlapping",
        ..STD_589
    },
    Api {
        path: "*mut T::is_null",
        ..STD_612
    },
    Api {
        path: "*mut T::offset",
        ..STD_574
    },
    Api {
        path: "*mut T::read",
        ..STD_600
    },
    Api {
        path: "*mut T::read_unaligned",
        ..STD_600
    },
    Api {
        path: "*mut T::read_volatile",
        ..STD_600
    },
    Api {
        path: "*mut T::replace",
        ..STD_609
    },
    Api {
        path: "*mut T::sub",
        ..STD_574
    },
    Api {
        path: "*mut T::wrapping_add",
        ..STD_578
    },
    Api {
        path: "*mut T::wrapping_offset",
        ..STD_578
    },
    Api {
        path: "*mut T::wrapping_sub",
        ..STD_578
    },
    Api {
        path: "*mut T::write",
        ..STD_606
    },
    Api {
        path: "*mut T::write_unaligned",
        ..STD_606
    },
    Api {
        path: "*mut T::write_volatile",
        ..STD_606
    },
    Api {
        path: "[T; N]::as_slice",
        ..STD_VALUES_308
    },
    Api {
        path: "[T; N]::each_ref",
        ..STD_VALUES_308
    },
    Api {
        path: "[T; N]::map",
        ..STD_VALUES_305
    },
    Api {
        path: "actix_files::Files::new",
        ..ACTIX_223
    },
    Api {
        path: "actix_files::NamedFile::from_file",
        ..ACTIX_219
    },
    Api {
        path: "actix_files::NamedFile::open",
        ..ACTIX_213
    },
    Api {
        path: "actix_files::NamedFile::open_async",
        ..ACTIX_213
    },
    Api {
        path: "actix_multipart::Field::bytes",
        ..ACTIX_106
    },
    Api {
        path: "actix_multipart::Field::content_disposition",
        ..ACTIX_106
    },
    Api {
        path: "actix_multipart::Field::content_type",
        ..ACTIX_106
    },
    Api {
        path: "actix_multipart::Field::headers",
        ..ACTIX_106
    },
    Api {
        path: "actix_multipart::Field::name",
        ..ACTIX_106
    },
    Api {
        path: "actix_session::Session::clear",
        ..ACTIX_116
    },
    Api {
        path: "actix_session::Session::entries",
        ..ACTIX_113
    },
    Api {
        path: "actix_session::Session::get",
        ..ACTIX_113
    },
    Api {
        path: "actix_session::Session::insert",
        ..ACTIX_116
    },
    Api {
        path: "actix_session::Session::purge",
        ..ACTIX_116
    },
    Api {
        path: "actix_session::Session::remove",
        ..ACTIX_113
    },
    Api {
        path: "actix_session::Session::remove_as",
        ..ACTIX_113
    },
    Api {
        path: "actix_session::Session::renew",
        ..ACTIX_116
    },
    Api {
        path: "actix_session::Session::status",
        ..ACTIX_116
    },
    Api {
        path: "actix_session::SessionMiddleware::builder",
        ..ACTIX_257
    },
    Api {
        path: "actix_session::SessionMiddleware::new",
        ..ACTIX_262
    },
    Api {
        path: "actix_session::config::SessionMiddlewareBuilder::build",
        ..ACTIX_249
    },
    Api {
        path: "actix_session::config::SessionMiddlewareBuilder::cookie_content_security",
        ..ACTIX_253
    },
    Api {
        path: "actix_session::config::SessionMiddlewareBuilder::cookie_domain",
        ..ACTIX_253
    },
    Api {
        path: "actix_session::config::SessionMiddlewareBuilder::cookie_http_only",
        ..ACTIX_237
    },
    Api {
        path: "actix_session::config::SessionMiddlewareBuilder::cookie_name",
        ..ACTIX_253
    },
    Api {
        path: "actix_session::config::SessionMiddlewareBuilder::cookie_path",
        ..ACTIX_253
    },
    Api {
        path: "actix_session::config::SessionMiddlewareBuilder::cookie_same_site",
        ..ACTIX_243
    },
    Api {
        path: "actix_session::config::SessionMiddlewareBuilder::cookie_secure",
        ..ACTIX_231
    },
    Api {
        path: "actix_session::config::SessionMiddlewareBuilder::session_lifecycle",
        ..ACTIX_253
    },
    Api {
        path: "actix_web::HttpRequest::app_config",
        ..ACTIX_72
    },
    Api {
        path: "actix_web::HttpRequest::app_data",
        ..ACTIX_72
    },
    Api {
        path: "actix_web::HttpRequest::conn_data",
        ..ACTIX_72
    },
    Api {
        path: "actix_web::HttpRequest::connection_info",
        ..ACTIX_59
    },
    Api {
        path: "actix_web::HttpRequest::cookie",
        ..ACTIX_63
    },
    Api {
        path: "actix_web::HttpRequest::cookie_raw",
        ..ACTIX_63
    },
    Api {
        path: "actix_web::HttpRequest::cookies",
        ..ACTIX_68
    },
    Api {
        path: "actix_web::HttpRequest::cookies_raw",
        ..ACTIX_68
    },
    Api {
        path: "actix_web::HttpRequest::extensions",
        ..ACTIX_72
    },
    Api {
        path: "actix_web::HttpRequest::full_url",
        ..ACTIX_59
    },
    Api {
        path: "actix_web::HttpRequest::head",
        ..ACTIX_59
    },
    Api {
        path: "actix_web::HttpRequest::headers",
        ..ACTIX_59
    },
    Api {
        path: "actix_web::HttpRequest::match_info",
        ..ACTIX_59
    },
    Api {
        path: "actix_web::HttpRequest::match_name",
        ..ACTIX_72
    },
    Api {
        path: "actix_web::HttpRequest::match_pattern",
        ..ACTIX_72
    },
    Api {
        path: "actix_web::HttpRequest::method",
        ..ACTIX_72
    },
    Api {
        path: "actix_web::HttpRequest::path",
        ..ACTIX_59
    },
    Api {
        path: "actix_web::HttpRequest::peer_addr",
        ..ACTIX_72
    },
    Api {
        path: "actix_web::HttpRequest::query_string",
        ..ACTIX_59
    },
    Api {
        path: "actix_web::HttpRequest::resource_map",
        ..ACTIX_72
    },
    Api {
        path: "actix_web::HttpRequest::uri",
        ..ACTIX_59
    },
    Api {
        path: "actix_web::HttpRequest::url_for",
        ..ACTIX_75
    },
    Api {
        path: "actix_web::HttpRequest::url_for_static",
        ..ACTIX_75
    },
    Api {
        path: "actix_web::HttpRequest::version",
        ..ACTIX_72
    },
    Api {
        path: "actix_web::HttpResponse::Accepted",
        ..ACTIX_122
    },
    Api {
        path: "actix_web::HttpResponse::BadGateway",
        ..ACTIX_122
    },
    Api {
        path: "actix_web::HttpResponse::BadRequest",
        ..ACTIX_122
    },
    Api {
        path: "actix_web::HttpResponse::Conflict",
        ..ACTIX_122
    },
    Api {
        path: "actix_web::HttpResponse::Created",
        ..ACTIX_122
    },
    Api {
        path: "actix_web::HttpResponse::Forbidden",
        ..ACTIX_122
    },
    Api {
        path: "actix_web::HttpResponse::Found",
        ..ACTIX_122
    },
    Api {
        path: "actix_web::HttpResponse::GatewayTimeout",
        ..ACTIX_122
    },
    Api {
        path: "actix_web::HttpResponse::Gone",
        ..ACTIX_122
    },
    Api {
        path: "actix_web::HttpResponse::InternalServerError",
        ..ACTIX_122
    },
    Api {
        path: "actix_web::HttpResponse::MethodNotAllowed",
        ..ACTIX_122
    },
    Api {
        path: "actix_web::HttpResponse::MovedPermanently",
        ..ACTIX_122
    },
    Api {
        path: "actix_web::HttpResponse::MultipleChoices",
        ..ACTIX_122
    },
    Api {
        path: "actix_web::HttpResponse::NoContent",
        ..ACTIX_122
    },
    Api {
        path: "actix_web::HttpResponse::NotAcceptable",
        ..ACTIX_122
    },
    Api {
        path: "actix_web::HttpResponse::NotFound",
        ..ACTIX_122
    },
    Api {
        path: "actix_web::HttpResponse::NotImplemented",
        ..ACTIX_122
    },
    Api {
        path: "actix_web::HttpResponse::NotModified",
        ..ACTIX_122
    },
    Api {
        path: "actix_web::HttpResponse::Ok",
        ..ACTIX_122
    },
    Api {
        path: "actix_web::HttpResponse::PartialContent",
        ..ACTIX_122
    },
    Api {
        path: "actix_web::HttpResponse::PayloadTooLarge",
        ..ACTIX_122
    },
    Api {
        path: "actix_web::HttpResponse::PaymentRequired",
        ..ACTIX_122
    },
    Api {
        path: "actix_web::HttpResponse::PermanentRedirect",
        ..ACTIX_122
    },
    Api {
        path: "actix_web::HttpResponse::PreconditionFailed",
        ..ACTIX_122
    },
    Api {
        path: "actix_web::HttpResponse::RequestTimeout",
        ..ACTIX_122
    },
    Api {
        path: "actix_web::HttpResponse::SeeOther",
        ..ACTIX_122
    },
    Api {
        path: "actix_web::HttpResponse::ServiceUnavailable",
        ..ACTIX_122
    },
    Api {
        path: "actix_web::HttpResponse::TemporaryRedirect",
        ..ACTIX_122
    },
    Api {
        path: "actix_web::HttpResponse::TooManyRequests",
        ..ACTIX_122
    },
    Api {
        path: "actix_web::HttpResponse::Unauthorized",
        ..ACTIX_122
    },
    Api {
        path: "actix_web::HttpResponse::UnprocessableEntity",
        ..ACTIX_122
    },
    Api {
        path: "actix_web::HttpResponse::UnsupportedMediaType",
        ..ACTIX_122
    },
    Api {
        path: "actix_web::HttpResponse::UriTooLong",
        ..ACTIX_122
    },
    Api {
        path: "actix_web::HttpResponse::add_cookie",
        ..ACTIX_203
    },
    Api {
        path: "actix_web::HttpResponse::add_removal_cookie",
        ..ACTIX_207
    },
    Api {
        path: "actix_web::HttpResponse::build",
        ..ACTIX_122
    },
    Api {
        path: "actix_web::HttpResponse::del_cookie",
        ..ACTIX_207
    },
    Api {
        path: "actix_web::HttpResponse::set_body",
        ..ACTIX_173
    },
    Api {
        path: "actix_web::HttpResponse::with_body",
        ..ACTIX_168
    },
    Api {
        path: "actix_web::HttpResponseBuilder::append_header",
        ..ACTIX_131
    },
    Api {
        path: "actix_web::HttpResponseBuilder::body",
        ..ACTIX_159
    },
    Api {
        path: "actix_web::HttpResponseBuilder::content_type",
        ..ACTIX_126
    },
    Api {
        path: "actix_web::HttpResponseBuilder::cookie",
        ..ACTIX_198
    },
    Api {
        path: "actix_web::HttpResponseBuilder::finish",
        ..ACTIX_164
    },
    Api {
        path: "actix_web::HttpResponseBuilder::force_close",
        ..ACTIX_142
    },
    Api {
        path: "actix_web::HttpResponseBuilder::header",
        ..ACTIX_136
    },
    Api {
        path: "actix_web::HttpResponseBuilder::insert_header",
        ..ACTIX_131
    },
    Api {
        path: "actix_web::HttpResponseBuilder::json",
        ..ACTIX_164
    },
    Api {
        path: "actix_web::HttpResponseBuilder::keep_alive",
        ..ACTIX_142
    },
    Api {
        path: "actix_web::HttpResponseBuilder::message_body",
        ..ACTIX_159
    },
    Api {
        path: "actix_web::HttpResponseBuilder::no_chunking",
        ..ACTIX_142
    },
    Api {
        path: "actix_web::HttpResponseBuilder::reason",
        ..ACTIX_142
    },
    Api {
        path: "actix_web::HttpResponseBuilder::set_header",
        ..ACTIX_136
    },
    Api {
        path: "actix_web::HttpResponseBuilder::status",
        ..ACTIX_142
    },
    Api {
        path: "actix_web::HttpResponseBuilder::streaming",
        ..ACTIX_159
    },
    Api {
        path: "actix_web::HttpResponseBuilder::take",
        ..ACTIX_164
    },
    Api {
        path: "actix_web::Resource::app_data",
        ..ACTIX_37
    },
    Api {
        path: "actix_web::Resource::delete",
        ..ACTIX_16
    },
    Api {
        path: "actix_web::Resource::get",
        ..ACTIX_16
    },
    Api {
        path: "actix_web::Resource::guard",
        ..ACTIX_37
    },
    Api {
        path: "actix_web::Resource::head",
        ..ACTIX_16
    },
    Api {
        path: "actix_web::Resource::name",
        ..ACTIX_37
    },
    Api {
        path: "actix_web::Resource::patch",
        ..ACTIX_16
    },
    Api {
        path: "actix_web::Resource::post",
        ..ACTIX_16
    },
    Api {
        path: "actix_web::Resource::put",
        ..ACTIX_16
    },
    Api {
        path: "actix_web::Resource::route",
        ..ACTIX_37
    },
    Api {
        path: "actix_web::Resource::to",
        ..ACTIX_16
    },
    Api {
        path: "actix_web::Resource::trace",
        ..ACTIX_16
    },
    Api {
        path: "actix_web::Resource::wrap",
        ..ACTIX_37
    },
    Api {
        path: "actix_web::Route::guard",
        ..ACTIX_25
    },
    Api {
        path: "actix_web::Route::method",
        ..ACTIX_25
    },
    Api {
        path: "actix_web::Route::to",
        ..ACTIX_11
    },
    Api {
        path: "actix_web::Route::wrap",
        ..ACTIX_25
    },
    Api {
        path: "actix_web::dev::ConnectionInfo::host",
        ..ACTIX_95
    },
    Api {
        path: "actix_web::dev::ConnectionInfo::peer_addr",
        ..ACTIX_95
    },
    Api {
        path: "actix_web::dev::ConnectionInfo::realip_remote_addr",
        ..ACTIX_95
    },
    Api {
        path: "actix_web::dev::ConnectionInfo::scheme",
        ..ACTIX_95
    },
    Api {
        path: "actix_web::dev::ServiceRequest::app_config",
        ..ACTIX_72
    },
    Api {
        path: "actix_web::dev::ServiceRequest::app_data",
        ..ACTIX_72
    },
    Api {
        path: "actix_web::dev::ServiceRequest::conn_data",
        ..ACTIX_72
    },
    Api {
        path: "actix_web::dev::ServiceRequest::connection_info",
        ..ACTIX_59
    },
    Api {
        path: "actix_web::dev::ServiceRequest::cookie",
        ..ACTIX_63
    },
    Api {
        path: "actix_web::dev::ServiceRequest::cookie_raw",
        ..ACTIX_63
    },
    Api {
        path: "actix_web::dev::ServiceRequest::cookies",
        ..ACTIX_68
    },
    Api {
        path: "actix_web::dev::ServiceRequest::cookies_raw",
        ..ACTIX_68
    },
    Api {
        path: "actix_web::dev::ServiceRequest::head",
        ..ACTIX_59
    },
    Api {
        path: "actix_web::dev::ServiceRequest::headers",
        ..ACTIX_59
    },
    Api {
        path: "actix_web::dev::ServiceRequest::match_info",
        ..ACTIX_59
    },
    Api {
        path: "actix_web::dev::ServiceRequest::match_name",
        ..ACTIX_72
    },
    Api {
        path: "actix_web::dev::ServiceRequest::match_pattern",
        ..ACTIX_72
    },
    Api {
        path: "actix_web::dev::ServiceRequest::method",
        ..ACTIX_72
    },
    Api {
        path: "actix_web::dev::ServiceRequest::parts",
        ..ACTIX_59
    },
    Api {
        path: "actix_web::dev::ServiceRequest::path",
        ..ACTIX_59
    },
    Api {
        path: "actix_web::dev::ServiceRequest::peer_addr",
        ..ACTIX_72
    },
    Api {
        path: "actix_web::dev::ServiceRequest::query_string",
        ..ACTIX_59
    },
    Api {
        path: "actix_web::dev::ServiceRequest::request",
        ..ACTIX_59
    },
    Api {
        path: "actix_web::dev::ServiceRequest::uri",
        ..ACTIX_59
    },
    Api {
        path: "actix_web::dev::ServiceRequest::version",
        ..ACTIX_72
    },
    Api {
        path: "actix_web::error::ErrorBadGateway",
        ..ACTIX_193
    },
    Api {
        path: "actix_web::error::ErrorBadRequest",
        ..ACTIX_193
    },
    Api {
        path: "actix_web::error::ErrorConflict",
        ..ACTIX_193
    },
    Api {
        path: "actix_web::error::ErrorForbidden",
        ..ACTIX_193
    },
    Api {
        path: "actix_web::error::ErrorGone",
        ..ACTIX_193
    },
    Api {
        path: "actix_web::error::ErrorInternalServerError",
        ..ACTIX_193
    },
    Api {
        path: "actix_web::error::ErrorMethodNotAllowed",
        ..ACTIX_193
    },
    Api {
        path: "actix_web::error::ErrorNotFound",
        ..ACTIX_193
    },
    Api {
        path: "actix_web::error::ErrorNotImplemented",
        ..ACTIX_193
    },
    Api {
        path: "actix_web::error::ErrorServiceUnavailable",
        ..ACTIX_193
    },
    Api {
        path: "actix_web::error::ErrorTooManyRequests",
        ..ACTIX_193
    },
    Api {
        path: "actix_web::error::ErrorUnauthorized",
        ..ACTIX_193
    },
    Api {
        path: "actix_web::error::ErrorUnprocessableEntity",
        ..ACTIX_193
    },
    Api {
        path: "actix_web::http::header::ContentDisposition::get_filename",
        ..ACTIX_110
    },
    Api {
        path: "actix_web::http::header::ContentDisposition::get_filename_ext",
        ..ACTIX_110
    },
    Api {
        path: "actix_web::http::header::ContentDisposition::get_name",
        ..ACTIX_110
    },
    Api {
        path: "actix_web::http::header::ContentType",
        ..ACTIX_155
    },
    Api {
        path: "actix_web::http::header::ContentType::form_url_encoded",
        ..ACTIX_151
    },
    Api {
        path: "actix_web::http::header::ContentType::html",
        ..ACTIX_146
    },
    Api {
        path: "actix_web::http::header::ContentType::jpeg",
        ..ACTIX_151
    },
    Api {
        path: "actix_web::http::header::ContentType::json",
        ..ACTIX_151
    },
    Api {
        path: "actix_web::http::header::ContentType::octet_stream",
        ..ACTIX_151
    },
    Api {
        path: "actix_web::http::header::ContentType::plaintext",
        ..ACTIX_151
    },
    Api {
        path: "actix_web::http::header::ContentType::png",
        ..ACTIX_151
    },
    Api {
        path: "actix_web::http::header::ContentType::xml",
        ..ACTIX_151
    },
    Api {
        path: "actix_web::http::header::HeaderMap::append",
        ..ACTIX_84
    },
    Api {
        path: "actix_web::http::header::HeaderMap::contains_key",
        ..ACTIX_81
    },
    Api {
        path: "actix_web::http::header::HeaderMap::get",
        ..ACTIX_78
    },
    Api {
        path: "actix_web::http::header::HeaderMap::get_all",
        ..ACTIX_78
    },
    Api {
        path: "actix_web::http::header::HeaderMap::insert",
        ..ACTIX_84
    },
    Api {
        path: "actix_web::http::header::HeaderMap::iter",
        ..ACTIX_78
    },
    Api {
        path: "actix_web::http::header::HeaderMap::remove",
        ..ACTIX_78
    },
    Api {
        path: "actix_web::middleware::from_fn",
        ..ACTIX_41
    },
    Api {
        path: "actix_web::rt::spawn",
        ..ACTIX_45
    },
    Api {
        path: "actix_web::web::Data",
        ..ACTIX_103
    },
    Api {
        path: "actix_web::web::Data::into_inner",
        ..ACTIX_88
    },
    Api {
        path: "actix_web::web::Data::new",
        ..ACTIX_100
    },
    Api {
        path: "actix_web::web::Form",
        ..ACTIX_103
    },
    Api {
        path: "actix_web::web::Form::into_inner",
        ..ACTIX_88
    },
    Api {
        path: "actix_web::web::Html::new",
        ..ACTIX_178
    },
    Api {
        path: "actix_web::web::Json",
        ..ACTIX_103
    },
    Api {
        path: "actix_web::web::Json::into_inner",
        ..ACTIX_88
    },
    Api {
        path: "actix_web::web::Path",
        ..ACTIX_103
    },
    Api {
        path: "actix_web::web::Path::into_inner",
        ..ACTIX_88
    },
    Api {
        path: "actix_web::web::Query",
        ..ACTIX_103
    },
    Api {
        path: "actix_web::web::Query::from_query",
        ..ACTIX_91
    },
    Api {
        path: "actix_web::web::Query::into_inner",
        ..ACTIX_88
    },
    Api {
        path: "actix_web::web::Redirect::new",
        ..ACTIX_188
    },
    Api {
        path: "actix_web::web::Redirect::to",
        ..ACTIX_183
    },
    Api {
        path: "actix_web::web::block",
        ..ACTIX_45
    },
    Api {
        path: "actix_web::web::delete",
        ..ACTIX_21
    },
    Api {
        path: "actix_web::web::get",
        ..ACTIX_21
    },
    Api {
        path: "actix_web::web::head",
        ..ACTIX_21
    },
    Api {
        path: "actix_web::web::method",
        ..ACTIX_21
    },
    Api {
        path: "actix_web::web::patch",
        ..ACTIX_21
    },
    Api {
        path: "actix_web::web::post",
        ..ACTIX_21
    },
    Api {
        path: "actix_web::web::put",
        ..ACTIX_21
    },
    Api {
        path: "actix_web::web::redirect",
        ..ACTIX_188
    },
    Api {
        path: "actix_web::web::resource",
        ..ACTIX_29
    },
    Api {
        path: "actix_web::web::route",
        ..ACTIX_21
    },
    Api {
        path: "actix_web::web::scope",
        ..ACTIX_33
    },
    Api {
        path: "actix_web::web::to",
        ..ACTIX_6
    },
    Api {
        path: "actix_web::web::trace",
        ..ACTIX_21
    },
    Api {
        path: "adler::adler32_slice",
        ..HASHES_128
    },
    Api {
        path: "aead::Aead::decrypt",
        ..RUSTCRYPTO_57
    },
    Api {
        path: "aead::Aead::encrypt",
        ..RUSTCRYPTO_53
    },
    Api {
        path: "aead::AeadCore::generate_nonce",
        ..RUSTCRYPTO_47
    },
    Api {
        path: "aead::AeadInPlace::decrypt_in_place",
        ..RUSTCRYPTO_65
    },
    Api {
        path: "aead::AeadInPlace::decrypt_in_place_detached",
        ..RUSTCRYPTO_65
    },
    Api {
        path: "aead::AeadInPlace::encrypt_in_place",
        ..RUSTCRYPTO_60
    },
    Api {
        path: "aead::AeadInPlace::encrypt_in_place_detached",
        ..RUSTCRYPTO_60
    },
    Api {
        path: "aead::AeadMut::decrypt",
        ..RUSTCRYPTO_57
    },
    Api {
        path: "aead::AeadMut::encrypt",
        ..RUSTCRYPTO_53
    },
    Api {
        path: "aead::AeadMutInPlace::decrypt_in_place",
        ..RUSTCRYPTO_65
    },
    Api {
        path: "aead::AeadMutInPlace::decrypt_in_place_detached",
        ..RUSTCRYPTO_65
    },
    Api {
        path: "aead::AeadMutInPlace::encrypt_in_place",
        ..RUSTCRYPTO_60
    },
    Api {
        path: "aead::AeadMutInPlace::encrypt_in_place_detached",
        ..RUSTCRYPTO_60
    },
    Api {
        path: "aead::Key::clone_from_slice",
        ..RUSTCRYPTO_95
    },
    Api {
        path: "aead::Key::from",
        ..RUSTCRYPTO_95
    },
    Api {
        path: "aead::Key::from_slice",
        ..RUSTCRYPTO_95
    },
    Api {
        path: "aead::Key::try_from",
        ..RUSTCRYPTO_95
    },
    Api {
        path: "aead::NewAead::new",
        ..RUSTCRYPTO_31
    },
    Api {
        path: "aead::NewAead::new_from_slice",
        ..RUSTCRYPTO_31
    },
    Api {
        path: "aead::NewAead::new_varkey",
        ..RUSTCRYPTO_31
    },
    Api {
        path: "aead::Nonce::clone_from_slice",
        ..RUSTCRYPTO_95
    },
    Api {
        path: "aead::Nonce::from",
        ..RUSTCRYPTO_95
    },
    Api {
        path: "aead::Nonce::from_slice",
        ..RUSTCRYPTO_95
    },
    Api {
        path: "aead::Nonce::try_from",
        ..RUSTCRYPTO_95
    },
    Api {
        path: "aead::stream::EncryptorBE32::from_aead",
        ..RUSTCRYPTO_68
    },
    Api {
        path: "aead::stream::EncryptorBE32::new",
        ..RUSTCRYPTO_68
    },
    Api {
        path: "aead::stream::EncryptorLE31::from_aead",
        ..RUSTCRYPTO_68
    },
    Api {
        path: "aead::stream::EncryptorLE31::new",
        ..RUSTCRYPTO_68
    },
    Api {
        path: "aead::stream::NewStream::from_aead",
        ..RUSTCRYPTO_68
    },
    Api {
        path: "aead::stream::NewStream::new",
        ..RUSTCRYPTO_68
    },
    Api {
        path: "aes::Aes128::encrypt_block",
        ..RUSTCRYPTO_81
    },
    Api {
        path: "aes::Aes128::new",
        ..RUSTCRYPTO_7
    },
    Api {
        path: "aes::Aes128::new_from_slice",
        ..RUSTCRYPTO_7
    },
    Api {
        path: "aes::Aes128Dec::new",
        ..RUSTCRYPTO_7
    },
    Api {
        path: "aes::Aes128Dec::new_from_slice",
        ..RUSTCRYPTO_7
    },
    Api {
        path: "aes::Aes128Enc::new",
        ..RUSTCRYPTO_7
    },
    Api {
        path: "aes::Aes128Enc::new_from_slice",
        ..RUSTCRYPTO_7
    },
    Api {
        path: "aes::Aes192::encrypt_block",
        ..RUSTCRYPTO_81
    },
    Api {
        path: "aes::Aes192::new",
        ..RUSTCRYPTO_7
    },
    Api {
        path: "aes::Aes192::new_from_slice",
        ..RUSTCRYPTO_7
    },
    Api {
        path: "aes::Aes192Enc::new",
        ..RUSTCRYPTO_7
    },
    Api {
        path: "aes::Aes192Enc::new_from_slice",
        ..RUSTCRYPTO_7
    },
    Api {
        path: "aes::Aes256::encrypt_block",
        ..RUSTCRYPTO_81
    },
    Api {
        path: "aes::Aes256::new",
        ..RUSTCRYPTO_7
    },
    Api {
        path: "aes::Aes256::new_from_slice",
        ..RUSTCRYPTO_7
    },
    Api {
        path: "aes::Aes256Dec::new",
        ..RUSTCRYPTO_7
    },
    Api {
        path: "aes::Aes256Dec::new_from_slice",
        ..RUSTCRYPTO_7
    },
    Api {
        path: "aes::Aes256Enc::new",
        ..RUSTCRYPTO_7
    },
    Api {
        path: "aes::Aes256Enc::new_from_slice",
        ..RUSTCRYPTO_7
    },
    Api {
        path: "aes_gcm::Aes128Gcm::decrypt",
        ..RUSTCRYPTO_57
    },
    Api {
        path: "aes_gcm::Aes128Gcm::encrypt",
        ..RUSTCRYPTO_53
    },
    Api {
        path: "aes_gcm::Aes128Gcm::encrypt_in_place",
        ..RUSTCRYPTO_60
    },
    Api {
        path: "aes_gcm::Aes128Gcm::encrypt_in_place_detached",
        ..RUSTCRYPTO_60
    },
    Api {
        path: "aes_gcm::Aes128Gcm::generate_key",
        ..RUSTCRYPTO_47
    },
    Api {
        path: "aes_gcm::Aes128Gcm::generate_nonce",
        ..RUSTCRYPTO_47
    },
    Api {
        path: "aes_gcm::Aes128Gcm::new",
        ..RUSTCRYPTO_7
    },
    Api {
        path: "aes_gcm::Aes128Gcm::new_from_slice",
        ..RUSTCRYPTO_7
    },
    Api {
        path: "aes_gcm::Aes256Gcm::decrypt",
        ..RUSTCRYPTO_57
    },
    Api {
        path: "aes_gcm::Aes256Gcm::encrypt",
        ..RUSTCRYPTO_53
    },
    Api {
        path: "aes_gcm::Aes256Gcm::encrypt_in_place",
        ..RUSTCRYPTO_60
    },
    Api {
        path: "aes_gcm::Aes256Gcm::encrypt_in_place_detached",
        ..RUSTCRYPTO_60
    },
    Api {
        path: "aes_gcm::Aes256Gcm::generate_key",
        ..RUSTCRYPTO_47
    },
    Api {
        path: "aes_gcm::Aes256Gcm::generate_nonce",
        ..RUSTCRYPTO_47
    },
    Api {
        path: "aes_gcm::Aes256Gcm::new",
        ..RUSTCRYPTO_7
    },
    Api {
        path: "aes_gcm::Aes256Gcm::new_from_slice",
        ..RUSTCRYPTO_7
    },
    Api {
        path: "aes_gcm::AesGcm::decrypt",
        ..RUSTCRYPTO_57
    },
    Api {
        path: "aes_gcm::AesGcm::encrypt",
        ..RUSTCRYPTO_53
    },
    Api {
        path: "aes_gcm::AesGcm::encrypt_in_place",
        ..RUSTCRYPTO_60
    },
    Api {
        path: "aes_gcm::AesGcm::encrypt_in_place_detached",
        ..RUSTCRYPTO_60
    },
    Api {
        path: "aes_gcm::AesGcm::generate_key",
        ..RUSTCRYPTO_47
    },
    Api {
        path: "aes_gcm::AesGcm::generate_nonce",
        ..RUSTCRYPTO_47
    },
    Api {
        path: "aes_gcm::AesGcm::new",
        ..RUSTCRYPTO_7
    },
    Api {
        path: "aes_gcm::AesGcm::new_from_slice",
        ..RUSTCRYPTO_7
    },
    Api {
        path: "aes_gcm::Key::clone_from_slice",
        ..RUSTCRYPTO_95
    },
    Api {
        path: "aes_gcm::Key::from",
        ..RUSTCRYPTO_95
    },
    Api {
        path: "aes_gcm::Key::from_slice",
        ..RUSTCRYPTO_95
    },
    Api {
        path: "aes_gcm::Key::try_from",
        ..RUSTCRYPTO_95
    },
    Api {
        path: "aes_gcm::Nonce::clone_from_slice",
        ..RUSTCRYPTO_95
    },
    Api {
        path: "aes_gcm::Nonce::from",
        ..RUSTCRYPTO_95
    },
    Api {
        path: "aes_gcm::Nonce::from_slice",
        ..RUSTCRYPTO_95
    },
    Api {
        path: "aes_gcm::Nonce::try_from",
        ..RUSTCRYPTO_95
    },
    Api {
        path: "aes_gcm_siv::Aes128GcmSiv::decrypt",
        ..RUSTCRYPTO_57
    },
    Api {
        path: "aes_gcm_siv::Aes128GcmSiv::encrypt",
        ..RUSTCRYPTO_53
    },
    Api {
        path: "aes_gcm_siv::Aes128GcmSiv::new",
        ..RUSTCRYPTO_7
    },
    Api {
        path: "aes_gcm_siv::Aes128GcmSiv::new_from_slice",
        ..RUSTCRYPTO_7
    },
    Api {
        path: "aes_gcm_siv::Aes256GcmSiv::decrypt",
        ..RUSTCRYPTO_57
    },
    Api {
        path: "aes_gcm_siv::Aes256GcmSiv::encrypt",
        ..RUSTCRYPTO_53
    },
    Api {
        path: "aes_gcm_siv::Aes256GcmSiv::new",
        ..RUSTCRYPTO_7
    },
    Api {
        path: "aes_gcm_siv::Aes256GcmSiv::new_from_slice",
        ..RUSTCRYPTO_7
    },
    Api {
        path: "aes_gcm_siv::AesGcmSiv::decrypt",
        ..RUSTCRYPTO_57
    },
    Api {
        path: "aes_gcm_siv::AesGcmSiv::encrypt",
        ..RUSTCRYPTO_53
    },
    Api {
        path: "aes_gcm_siv::AesGcmSiv::new",
        ..RUSTCRYPTO_7
    },
    Api {
        path: "aes_gcm_siv::AesGcmSiv::new_from_slice",
        ..RUSTCRYPTO_7
    },
    Api {
        path: "aes_gcm_siv::Key::clone_from_slice",
        ..RUSTCRYPTO_95
    },
    Api {
        path: "aes_gcm_siv::Key::from",
        ..RUSTCRYPTO_95
    },
    Api {
        path: "aes_gcm_siv::Key::from_slice",
        ..RUSTCRYPTO_95
    },
    Api {
        path: "aes_gcm_siv::Key::try_from",
        ..RUSTCRYPTO_95
    },
    Api {
        path: "aes_gcm_siv::Nonce::clone_from_slice",
        ..RUSTCRYPTO_95
    },
    Api {
        path: "aes_gcm_siv::Nonce::from",
        ..RUSTCRYPTO_95
    },
    Api {
        path: "aes_gcm_siv::Nonce::from_slice",
        ..RUSTCRYPTO_95
    },
    Api {
        path: "aes_gcm_siv::Nonce::try_from",
        ..RUSTCRYPTO_95
    },
    Api {
        path: "aes_siv::Aes128SivAead::decrypt",
        ..RUSTCRYPTO_57
    },
    Api {
        path: "aes_siv::Aes128SivAead::encrypt",
        ..RUSTCRYPTO_53
    },
    Api {
        path: "aes_siv::Aes128SivAead::new",
        ..RUSTCRYPTO_7
    },
    Api {
        path: "aes_siv::Aes128SivAead::new_from_slice",
        ..RUSTCRYPTO_7
    },
    Api {
        path: "aes_siv::Aes256SivAead::decrypt",
        ..RUSTCRYPTO_57
    },
    Api {
        path: "aes_siv::Aes256SivAead::encrypt",
        ..RUSTCRYPTO_53
    },
    Api {
        path: "aes_siv::Aes256SivAead::new",
        ..RUSTCRYPTO_7
    },
    Api {
        path: "aes_siv::Aes256SivAead::new_from_slice",
        ..RUSTCRYPTO_7
    },
    Api {
        path: "ahash::AHasher::default",
        ..HASHES_128
    },
    Api {
        path: "anyhow::Context::context",
        ..LOG_65
    },
    Api {
        path: "anyhow::Context::with_context",
        ..LOG_69
    },
    Api {
        path: "anyhow::Error::context",
        ..LOG_65
    },
    Api {
        path: "anyhow::Error::msg",
        ..LOG_60
    },
    Api {
        path: "anyhow::Error::new",
        ..LOG_60
    },
    Api {
        path: "anyhow::anyhow!",
        ..LOG_52
    },
    Api {
        path: "anyhow::bail!",
        ..LOG_56
    },
    Api {
        path: "anyhow::ensure!",
        ..LOG_56
    },
    Api {
        path: "anyhow::format_err!",
        ..LOG_52
    },
    Api {
        path: "argon2::Argon2::default",
        ..PASSWORDS_22
    },
    Api {
        path: "argon2::Argon2::hash_password",
        ..PASSWORDS_4
    },
    Api {
        path: "argon2::Argon2::hash_password_customized",
        ..PASSWORDS_8
    },
    Api {
        path: "argon2::Argon2::hash_password_into",
        ..PASSWORDS_12
    },
    Api {
        path: "argon2::Argon2::hash_password_into_with_memory",
        ..PASSWORDS_12
    },
    Api {
        path: "argon2::Argon2::new",
        ..PASSWORDS_22
    },
    Api {
        path: "argon2::Argon2::new_with_secret",
        ..PASSWORDS_17
    },
    Api {
        path: "argon2::Argon2::verify_password",
        ..PASSWORDS_59
    },
    Api {
        path: "argon2::hash_encoded",
        ..PASSWORDS_26
    },
    Api {
        path: "argon2::hash_raw",
        ..PASSWORDS_26
    },
    Api {
        path: "argon2::verify_encoded",
        ..PASSWORDS_30
    },
    Api {
        path: "argon2::verify_encoded_ext",
        ..PASSWORDS_30
    },
    Api {
        path: "argon2::verify_raw",
        ..PASSWORDS_30
    },
    Api {
        path: "aria::Aria128::new",
        ..RUSTCRYPTO_7
    },
    Api {
        path: "aria::Aria128::new_from_slice",
        ..RUSTCRYPTO_7
    },
    Api {
        path: "aria::Aria256::new",
        ..RUSTCRYPTO_7
    },
    Api {
        path: "aria::Aria256::new_from_slice",
        ..RUSTCRYPTO_7
    },
    Api {
        path: "ascon_aead::Ascon128::decrypt",
        ..RUSTCRYPTO_57
    },
    Api {
        path: "ascon_aead::Ascon128::encrypt",
        ..RUSTCRYPTO_53
    },
    Api {
        path: "ascon_aead::Ascon128::new",
        ..RUSTCRYPTO_7
    },
    Api {
        path: "ascon_aead::Ascon128::new_from_slice",
        ..RUSTCRYPTO_7
    },
    Api {
        path: "async_native_tls::TlsConnector::connect",
        ..TLS_63
    },
    Api {
        path: "async_native_tls::TlsConnector::danger_accept_invalid_certs",
        ..TLS_58
    },
    Api {
        path: "async_native_tls::TlsConnector::danger_accept_invalid_hostnames",
        ..TLS_58
    },
    Api {
        path: "async_native_tls::connect",
        ..TLS_63
    },
    Api {
        path: "awc::Client::builder",
        ..ACTIX_287
    },
    Api {
        path: "awc::Client::default",
        ..ACTIX_283
    },
    Api {
        path: "awc::Client::delete",
        ..ACTIX_269
    },
    Api {
        path: "awc::Client::get",
        ..ACTIX_269
    },
    Api {
        path: "awc::Client::head",
        ..ACTIX_269
    },
    Api {
        path: "awc::Client::new",
        ..ACTIX_283
    },
    Api {
        path: "awc::Client::options",
        ..ACTIX_269
    },
    Api {
        path: "awc::Client::patch",
        ..ACTIX_269
    },
    Api {
        path: "awc::Client::post",
        ..ACTIX_269
    },
    Api {
        path: "awc::Client::put",
        ..ACTIX_269
    },
    Api {
        path: "awc::Client::query",
        ..ACTIX_269
    },
    Api {
        path: "awc::Client::request",
        ..ACTIX_274
    },
    Api {
        path: "awc::Client::request_from",
        ..ACTIX_279
    },
    Api {
        path: "awc::Client::ws",
        ..ACTIX_279
    },
    Api {
        path: "awc::ClientBuilder::finish",
        ..ACTIX_283
    },
    Api {
        path: "awc::ClientBuilder::new",
        ..ACTIX_287
    },
    Api {
        path: "awc::ClientRequest::append_header",
        ..ACTIX_291
    },
    Api {
        path: "awc::ClientRequest::basic_auth",
        ..ACTIX_296
    },
    Api {
        path: "awc::ClientRequest::bearer_auth",
        ..ACTIX_291
    },
    Api {
        path: "awc::ClientRequest::content_type",
        ..ACTIX_291
    },
    Api {
        path: "awc::ClientRequest::cookie",
        ..ACTIX_291
    },
    Api {
        path: "awc::ClientRequest::insert_header",
        ..ACTIX_291
    },
    Api {
        path: "awc::ClientRequest::query",
        ..ACTIX_301
    },
    Api {
        path: "awc::ClientRequest::send",
        ..ACTIX_316
    },
    Api {
        path: "awc::ClientRequest::send_body",
        ..ACTIX_310
    },
    Api {
        path: "awc::ClientRequest::send_form",
        ..ACTIX_310
    },
    Api {
        path: "awc::ClientRequest::send_json",
        ..ACTIX_310
    },
    Api {
        path: "awc::ClientRequest::send_stream",
        ..ACTIX_310
    },
    Api {
        path: "awc::ClientRequest::timeout",
        ..ACTIX_306
    },
    Api {
        path: "awc::ClientResponse::body",
        ..ACTIX_321
    },
    Api {
        path: "awc::ClientResponse::cookie",
        ..ACTIX_321
    },
    Api {
        path: "awc::ClientResponse::cookies",
        ..ACTIX_321
    },
    Api {
        path: "awc::ClientResponse::headers",
        ..ACTIX_321
    },
    Api {
        path: "awc::ClientResponse::json",
        ..ACTIX_321
    },
    Api {
        path: "awc::ClientResponse::status",
        ..ACTIX_325
    },
    Api {
        path: "aws_lc_rs::aead::Aad::from",
        ..RING_205
    },
    Api {
        path: "aws_lc_rs::aead::LessSafeKey::new",
        ..RING_177
    },
    Api {
        path: "aws_lc_rs::aead::LessSafeKey::open_in_place",
        ..RING_199
    },
    Api {
        path: "aws_lc_rs::aead::LessSafeKey::open_within",
        ..RING_199
    },
    Api {
        path: "aws_lc_rs::aead::LessSafeKey::seal_in_place_append_tag",
        ..RING_191
    },
    Api {
        path: "aws_lc_rs::aead::LessSafeKey::seal_in_place_separate_tag",
        ..RING_191
    },
    Api {
        path: "aws_lc_rs::aead::Nonce::assume_unique_for_key",
        ..RING_181
    },
    Api {
        path: "aws_lc_rs::aead::Nonce::try_assume_unique_for_key",
        ..RING_186
    },
    Api {
        path: "aws_lc_rs::aead::OpeningKey::open_in_place",
        ..RING_202
    },
    Api {
        path: "aws_lc_rs::aead::OpeningKey::open_within",
        ..RING_202
    },
    Api {
        path: "aws_lc_rs::aead::SealingKey::seal_in_place_append_tag",
        ..RING_195
    },
    Api {
        path: "aws_lc_rs::aead::SealingKey::seal_in_place_separate_tag",
        ..RING_195
    },
    Api {
        path: "aws_lc_rs::aead::UnboundKey::new",
        ..RING_172
    },
    Api {
        path: "aws_lc_rs::cipher::EncryptingKey::encrypt",
        ..RING_244
    },
    Api {
        path: "aws_lc_rs::cipher::EncryptingKey::less_safe_encrypt",
        ..RING_239
    },
    Api {
        path: "aws_lc_rs::cipher::PaddedBlockEncryptingKey::encrypt",
        ..RING_244
    },
    Api {
        path: "aws_lc_rs::cipher::PaddedBlockEncryptingKey::less_safe_encrypt",
        ..RING_239
    },
    Api {
        path: "aws_lc_rs::cipher::UnboundCipherKey::new",
        ..RING_234
    },
    Api {
        path: "aws_lc_rs::constant_time::verify_slices_are_equal",
        ..RING_219
    },
    Api {
        path: "aws_lc_rs::digest::Context::finish",
        ..RING_133
    },
    Api {
        path: "aws_lc_rs::digest::Context::new",
        ..RING_124
    },
    Api {
        path: "aws_lc_rs::digest::Context::update",
        ..RING_129
    },
    Api {
        path: "aws_lc_rs::digest::digest",
        ..RING_120
    },
    Api {
        path: "aws_lc_rs::hkdf::Okm::fill",
        ..RING_169
    },
    Api {
        path: "aws_lc_rs::hkdf::Prk::expand",
        ..RING_169
    },
    Api {
        path: "aws_lc_rs::hkdf::Prk::new_less_safe",
        ..RING_165
    },
    Api {
        path: "aws_lc_rs::hkdf::Salt::extract",
        ..RING_161
    },
    Api {
        path: "aws_lc_rs::hkdf::Salt::new",
        ..RING_156
    },
    Api {
        path: "aws_lc_rs::hmac::Context::sign",
        ..RING_145
    },
    Api {
        path: "aws_lc_rs::hmac::Context::update",
        ..RING_145
    },
    Api {
        path: "aws_lc_rs::hmac::Context::with_key",
        ..RING_145
    },
    Api {
        path: "aws_lc_rs::hmac::Key::generate",
        ..RING_141
    },
    Api {
        path: "aws_lc_rs::hmac::Key::new",
        ..RING_136
    },
    Api {
        path: "aws_lc_rs::hmac::sign",
        ..RING_145
    },
    Api {
        path: "aws_lc_rs::hmac::verify",
        ..RING_145
    },
    Api {
        path: "aws_lc_rs::iv::FixedLength::from",
        ..RING_248
    },
    Api {
        path: "aws_lc_rs::pbkdf2::derive",
        ..RING_148
    },
    Api {
        path: "aws_lc_rs::pbkdf2::verify",
        ..RING_153
    },
    Api {
        path: "aws_lc_rs::rand::SecureRandom::fill",
        ..RING_212
    },
    Api {
        path: "aws_lc_rs::rand::SystemRandom::fill",
        ..RING_212
    },
    Api {
        path: "aws_lc_rs::rand::SystemRandom::new",
        ..RING_208
    },
    Api {
        path: "aws_lc_rs::rand::fill",
        ..RING_212
    },
    Api {
        path: "aws_lc_rs::rand::generate",
        ..RING_216
    },
    Api {
        path: "aws_lc_rs::signature::EcdsaKeyPair::from_pkcs8",
        ..RING_226
    },
    Api {
        path: "aws_lc_rs::signature::Ed25519KeyPair::from_pkcs8",
        ..RING_222
    },
    Api {
        path: "aws_lc_rs::signature::Ed25519KeyPair::from_pkcs8_maybe_unchecked",
        ..RING_222
    },
    Api {
        path: "aws_lc_rs::signature::Ed25519KeyPair::from_seed_and_public_key",
        ..RING_230
    },
    Api {
        path: "aws_lc_rs::signature::Ed25519KeyPair::from_seed_unchecked",
        ..RING_230
    },
    Api {
        path: "axum::Json",
        ..AXUM_125
    },
    Api {
        path: "axum::Router::fallback",
        ..AXUM_21
    },
    Api {
        path: "axum::Router::layer",
        ..AXUM_46
    },
    Api {
        path: "axum::Router::merge",
        ..AXUM_46
    },
    Api {
        path: "axum::Router::method_not_allowed_fallback",
        ..AXUM_21
    },
    Api {
        path: "axum::Router::nest",
        ..AXUM_46
    },
    Api {
        path: "axum::Router::nest_service",
        ..AXUM_46
    },
    Api {
        path: "axum::Router::new",
        ..AXUM_42
    },
    Api {
        path: "axum::Router::route",
        ..AXUM_46
    },
    Api {
        path: "axum::Router::route_layer",
        ..AXUM_46
    },
    Api {
        path: "axum::Router::route_service",
        ..AXUM_46
    },
    Api {
        path: "axum::Router::with_state",
        ..AXUM_46
    },
    Api {
        path: "axum::body::Body::from",
        ..AXUM_81
    },
    Api {
        path: "axum::body::Body::from_stream",
        ..AXUM_81
    },
    Api {
        path: "axum::body::Body::new",
        ..AXUM_81
    },
    Api {
        path: "axum::body::to_bytes",
        ..AXUM_77
    },
    Api {
        path: "axum::extract::Multipart::next_field",
        ..AXUM_52
    },
    Api {
        path: "axum::extract::multipart::Field::bytes",
        ..AXUM_67
    },
    Api {
        path: "axum::extract::multipart::Field::chunk",
        ..AXUM_72
    },
    Api {
        path: "axum::extract::multipart::Field::content_type",
        ..AXUM_57
    },
    Api {
        path: "axum::extract::multipart::Field::file_name",
        ..AXUM_57
    },
    Api {
        path: "axum::extract::multipart::Field::name",
        ..AXUM_57
    },
    Api {
        path: "axum::extract::multipart::Field::text",
        ..AXUM_62
    },
    Api {
        path: "axum::extract::ws::Message::into_data",
        ..AXUM_96
    },
    Api {
        path: "axum::extract::ws::Message::into_text",
        ..AXUM_96
    },
    Api {
        path: "axum::extract::ws::Message::to_text",
        ..AXUM_96
    },
    Api {
        path: "axum::extract::ws::WebSocket::recv",
        ..AXUM_85
    },
    Api {
        path: "axum::extract::ws::WebSocket::send",
        ..AXUM_93
    },
    Api {
        path: "axum::extract::ws::WebSocket::split",
        ..AXUM_90
    },
    Api {
        path: "axum::extract::ws::WebSocketUpgrade::on_upgrade",
        ..AXUM_37
    },
    Api {
        path: "axum::middleware::from_fn",
        ..AXUM_29
    },
    Api {
        path: "axum::middleware::from_fn_with_state",
        ..AXUM_33
    },
    Api {
        path: "axum::middleware::map_request",
        ..AXUM_29
    },
    Api {
        path: "axum::middleware::map_request_with_state",
        ..AXUM_33
    },
    Api {
        path: "axum::response::Html",
        ..AXUM_115
    },
    Api {
        path: "axum::response::Redirect::permanent",
        ..AXUM_120
    },
    Api {
        path: "axum::response::Redirect::temporary",
        ..AXUM_120
    },
    Api {
        path: "axum::response::Redirect::to",
        ..AXUM_120
    },
    Api {
        path: "axum::routing::MethodRouter::connect",
        ..AXUM_11
    },
    Api {
        path: "axum::routing::MethodRouter::delete",
        ..AXUM_11
    },
    Api {
        path: "axum::routing::MethodRouter::fallback",
        ..AXUM_21
    },
    Api {
        path: "axum::routing::MethodRouter::get",
        ..AXUM_11
    },
    Api {
        path: "axum::routing::MethodRouter::head",
        ..AXUM_11
    },
    Api {
        path: "axum::routing::MethodRouter::on",
        ..AXUM_16
    },
    Api {
        path: "axum::routing::MethodRouter::options",
        ..AXUM_11
    },
    Api {
        path: "axum::routing::MethodRouter::patch",
        ..AXUM_11
    },
    Api {
        path: "axum::routing::MethodRouter::post",
        ..AXUM_11
    },
    Api {
        path: "axum::routing::MethodRouter::put",
        ..AXUM_11
    },
    Api {
        path: "axum::routing::MethodRouter::trace",
        ..AXUM_11
    },
    Api {
        path: "axum::routing::any",
        ..AXUM_6
    },
    Api {
        path: "axum::routing::connect",
        ..AXUM_6
    },
    Api {
        path: "axum::routing::delete",
        ..AXUM_6
    },
    Api {
        path: "axum::routing::get",
        ..AXUM_6
    },
    Api {
        path: "axum::routing::head",
        ..AXUM_6
    },
    Api {
        path: "axum::routing::on",
        ..AXUM_16
    },
    Api {
        path: "axum::routing::options",
        ..AXUM_6
    },
    Api {
        path: "axum::routing::patch",
        ..AXUM_6
    },
    Api {
        path: "axum::routing::post",
        ..AXUM_6
    },
    Api {
        path: "axum::routing::put",
        ..AXUM_6
    },
    Api {
        path: "axum::routing::trace",
        ..AXUM_6
    },
    Api {
        path: "axum_extra::extract::CookieJar::add",
        ..AXUM_134
    },
    Api {
        path: "axum_extra::extract::CookieJar::from_headers",
        ..AXUM_156
    },
    Api {
        path: "axum_extra::extract::CookieJar::get",
        ..AXUM_143
    },
    Api {
        path: "axum_extra::extract::CookieJar::iter",
        ..AXUM_152
    },
    Api {
        path: "axum_extra::extract::CookieJar::remove",
        ..AXUM_139
    },
    Api {
        path: "axum_extra::extract::Multipart::next_field",
        ..AXUM_52
    },
    Api {
        path: "axum_extra::extract::PrivateCookieJar::add",
        ..AXUM_134
    },
    Api {
        path: "axum_extra::extract::PrivateCookieJar::from_headers",
        ..AXUM_156
    },
    Api {
        path: "axum_extra::extract::PrivateCookieJar::get",
        ..AXUM_148
    },
    Api {
        path: "axum_extra::extract::PrivateCookieJar::remove",
        ..AXUM_139
    },
    Api {
        path: "axum_extra::extract::SignedCookieJar::add",
        ..AXUM_134
    },
    Api {
        path: "axum_extra::extract::SignedCookieJar::from_headers",
        ..AXUM_156
    },
    Api {
        path: "axum_extra::extract::SignedCookieJar::get",
        ..AXUM_148
    },
    Api {
        path: "axum_extra::extract::SignedCookieJar::remove",
        ..AXUM_139
    },
    Api {
        path: "axum_extra::response::Css",
        ..AXUM_128
    },
    Api {
        path: "axum_extra::response::JavaScript",
        ..AXUM_128
    },
    Api {
        path: "axum_extra::routing::RouterExt::typed_delete",
        ..AXUM_25
    },
    Api {
        path: "axum_extra::routing::RouterExt::typed_get",
        ..AXUM_25
    },
    Api {
        path: "axum_extra::routing::RouterExt::typed_patch",
        ..AXUM_25
    },
    Api {
        path: "axum_extra::routing::RouterExt::typed_post",
        ..AXUM_25
    },
    Api {
        path: "axum_extra::routing::RouterExt::typed_put",
        ..AXUM_25
    },
    Api {
        path: "bcrypt::bcrypt",
        ..PASSWORDS_55
    },
    Api {
        path: "bcrypt::hash",
        ..PASSWORDS_47
    },
    Api {
        path: "bcrypt::hash_with_result",
        ..PASSWORDS_47
    },
    Api {
        path: "bcrypt::hash_with_salt",
        ..PASSWORDS_51
    },
    Api {
        path: "bcrypt::non_truncating_hash",
        ..PASSWORDS_47
    },
    Api {
        path: "bcrypt::non_truncating_hash_with_salt",
        ..PASSWORDS_51
    },
    Api {
        path: "bcrypt::non_truncating_verify",
        ..PASSWORDS_59
    },
    Api {
        path: "bcrypt::verify",
        ..PASSWORDS_59
    },
    Api {
        path: "belt_mac::BeltMac::new",
        ..RUSTCRYPTO_7
    },
    Api {
        path: "belt_mac::BeltMac::new_from_slice",
        ..RUSTCRYPTO_7
    },
    Api {
        path: "biscotti::RemovalCookie::new",
        ..COOKIE_171
    },
    Api {
        path: "biscotti::RequestCookie::name",
        ..COOKIE_178
    },
    Api {
        path: "biscotti::RequestCookie::value",
        ..COOKIE_178
    },
    Api {
        path: "biscotti::RequestCookies::get",
        ..COOKIE_178
    },
    Api {
        path: "biscotti::RequestCookies::get_all",
        ..COOKIE_178
    },
    Api {
        path: "biscotti::RequestCookies::parse_header",
        ..COOKIE_175
    },
    Api {
        path: "biscotti::RequestCookies::parse_headers",
        ..COOKIE_175
    },
    Api {
        path: "biscotti::ResponseCookie::from",
        ..COOKIE_134
    },
    Api {
        path: "biscotti::ResponseCookie::into_owned",
        ..COOKIE_163
    },
    Api {
        path: "biscotti::ResponseCookie::into_removal",
        ..COOKIE_171
    },
    Api {
        path: "biscotti::ResponseCookie::make_permanent",
        ..COOKIE_163
    },
    Api {
        path: "biscotti::ResponseCookie::new",
        ..COOKIE_134
    },
    Api {
        path: "biscotti::ResponseCookie::set_domain",
        ..COOKIE_163
    },
    Api {
        path: "biscotti::ResponseCookie::set_expires",
        ..COOKIE_163
    },
    Api {
        path: "biscotti::ResponseCookie::set_http_only",
        ..COOKIE_146
    },
    Api {
        path: "biscotti::ResponseCookie::set_max_age",
        ..COOKIE_163
    },
    Api {
        path: "biscotti::ResponseCookie::set_name",
        ..COOKIE_163
    },
    Api {
        path: "biscotti::ResponseCookie::set_partitioned",
        ..COOKIE_163
    },
    Api {
        path: "biscotti::ResponseCookie::set_path",
        ..COOKIE_163
    },
    Api {
        path: "biscotti::ResponseCookie::set_same_site",
        ..COOKIE_152
    },
    Api {
        path: "biscotti::ResponseCookie::set_secure",
        ..COOKIE_140
    },
    Api {
        path: "biscotti::ResponseCookie::set_value",
        ..COOKIE_158
    },
    Api {
        path: "biscotti::ResponseCookie::unset_domain",
        ..COOKIE_163
    },
    Api {
        path: "biscotti::ResponseCookie::unset_expires",
        ..COOKIE_163
    },
    Api {
        path: "biscotti::ResponseCookie::unset_path",
        ..COOKIE_163
    },
    Api {
        path: "biscotti::ResponseCookies::insert",
        ..COOKIE_167
    },
    Api {
        path: "blake2::Blake2b512::chain_update",
        ..HASHES_36
    },
    Api {
        path: "blake2::Blake2b512::default",
        ..HASHES_10
    },
    Api {
        path: "blake2::Blake2b512::digest",
        ..HASHES_28
    },
    Api {
        path: "blake2::Blake2b512::finalize",
        ..HASHES_41
    },
    Api {
        path: "blake2::Blake2b512::finalize_reset",
        ..HASHES_41
    },
    Api {
        path: "blake2::Blake2b512::new",
        ..HASHES_10
    },
    Api {
        path: "blake2::Blake2b512::new_with_prefix",
        ..HASHES_19
    },
    Api {
        path: "blake2::Blake2b512::update",
        ..HASHES_32
    },
    Api {
        path: "blake2::Blake2b::chain_update",
        ..HASHES_36
    },
    Api {
        path: "blake2::Blake2b::default",
        ..HASHES_10
    },
    Api {
        path: "blake2::Blake2b::digest",
        ..HASHES_28
    },
    Api {
        path: "blake2::Blake2b::finalize",
        ..HASHES_41
    },
    Api {
        path: "blake2::Blake2b::finalize_reset",
        ..HASHES_41
    },
    Api {
        path: "blake2::Blake2b::new",
        ..HASHES_10
    },
    Api {
        path: "blake2::Blake2b::new_with_prefix",
        ..HASHES_19
    },
    Api {
        path: "blake2::Blake2b::update",
        ..HASHES_32
    },
    Api {
        path: "blake2::Blake2s256::chain_update",
        ..HASHES_36
    },
    Api {
        path: "blake2::Blake2s256::default",
        ..HASHES_10
    },
    Api {
        path: "blake2::Blake2s256::digest",
        ..HASHES_28
    },
    Api {
        path: "blake2::Blake2s256::finalize",
        ..HASHES_41
    },
    Api {
        path: "blake2::Blake2s256::finalize_reset",
        ..HASHES_41
    },
    Api {
        path: "blake2::Blake2s256::new",
        ..HASHES_10
    },
    Api {
        path: "blake2::Blake2s256::new_with_prefix",
        ..HASHES_19
    },
    Api {
        path: "blake2::Blake2s256::update",
        ..HASHES_32
    },
    Api {
        path: "blake2::Blake2s::chain_update",
        ..HASHES_36
    },
    Api {
        path: "blake2::Blake2s::default",
        ..HASHES_10
    },
    Api {
        path: "blake2::Blake2s::digest",
        ..HASHES_28
    },
    Api {
        path: "blake2::Blake2s::finalize",
        ..HASHES_41
    },
    Api {
        path: "blake2::Blake2s::finalize_reset",
        ..HASHES_41
    },
    Api {
        path: "blake2::Blake2s::new",
        ..HASHES_10
    },
    Api {
        path: "blake2::Blake2s::new_with_prefix",
        ..HASHES_19
    },
    Api {
        path: "blake2::Blake2s::update",
        ..HASHES_32
    },
    Api {
        path: "blake3::Hash::as_bytes",
        ..HASHES_122
    },
    Api {
        path: "blake3::Hash::to_hex",
        ..HASHES_122
    },
    Api {
        path: "blake3::Hasher::finalize",
        ..HASHES_122
    },
    Api {
        path: "blake3::Hasher::finalize_xof",
        ..HASHES_122
    },
    Api {
        path: "blake3::Hasher::new",
        ..HASHES_99
    },
    Api {
        path: "blake3::Hasher::new_derive_key",
        ..HASHES_109
    },
    Api {
        path: "blake3::Hasher::new_keyed",
        ..HASHES_104
    },
    Api {
        path: "blake3::Hasher::update",
        ..HASHES_113
    },
    Api {
        path: "blake3::Hasher::update_mmap",
        ..HASHES_118
    },
    Api {
        path: "blake3::Hasher::update_rayon",
        ..HASHES_113
    },
    Api {
        path: "blake3::Hasher::update_reader",
        ..HASHES_113
    },
    Api {
        path: "blake3::derive_key",
        ..HASHES_95
    },
    Api {
        path: "blake3::hash",
        ..HASHES_85
    },
    Api {
        path: "blake3::keyed_hash",
        ..HASHES_90
    },
    Api {
        path: "block_modes::BlockMode::decrypt_vec",
        ..RUSTCRYPTO_78
    },
    Api {
        path: "block_modes::BlockMode::encrypt",
        ..RUSTCRYPTO_75
    },
    Api {
        path: "block_modes::BlockMode::encrypt_vec",
        ..RUSTCRYPTO_75
    },
    Api {
        path: "block_modes::BlockMode::new",
        ..RUSTCRYPTO_23
    },
    Api {
        path: "block_modes::BlockMode::new_fix",
        ..RUSTCRYPTO_19
    },
    Api {
        path: "block_modes::BlockMode::new_from_slices",
        ..RUSTCRYPTO_19
    },
    Api {
        path: "block_modes::BlockMode::new_var",
        ..RUSTCRYPTO_19
    },
    Api {
        path: "block_modes::Cbc::new",
        ..RUSTCRYPTO_23
    },
    Api {
        path: "block_modes::Cbc::new_from_slices",
        ..RUSTCRYPTO_15
    },
    Api {
        path: "block_modes::Cfb::new",
        ..RUSTCRYPTO_23
    },
    Api {
        path: "block_modes::Cfb::new_from_slices",
        ..RUSTCRYPTO_15
    },
    Api {
        path: "block_modes::Ecb::new",
        ..RUSTCRYPTO_23
    },
    Api {
        path: "block_modes::Ecb::new_from_slices",
        ..RUSTCRYPTO_15
    },
    Api {
        path: "block_modes::Ige::new",
        ..RUSTCRYPTO_23
    },
    Api {
        path: "block_modes::Ige::new_from_slices",
        ..RUSTCRYPTO_15
    },
    Api {
        path: "block_modes::Ofb::new",
        ..RUSTCRYPTO_23
    },
    Api {
        path: "block_modes::Ofb::new_from_slices",
        ..RUSTCRYPTO_15
    },
    Api {
        path: "block_modes::Pcbc::new",
        ..RUSTCRYPTO_23
    },
    Api {
        path: "block_modes::Pcbc::new_from_slices",
        ..RUSTCRYPTO_15
    },
    Api {
        path: "blowfish::Blowfish::new",
        ..RUSTCRYPTO_7
    },
    Api {
        path: "blowfish::Blowfish::new_from_slice",
        ..RUSTCRYPTO_7
    },
    Api {
        path: "blowfish::BlowfishLE::new",
        ..RUSTCRYPTO_7
    },
    Api {
        path: "blowfish::BlowfishLE::new_from_slice",
        ..RUSTCRYPTO_7
    },
    Api {
        path: "boring::aes::AesKey::new_decrypt",
        ..OPENSSL_197
    },
    Api {
        path: "boring::aes::AesKey::new_encrypt",
        ..OPENSSL_197
    },
    Api {
        path: "boring::base64::decode_block",
        ..OPENSSL_283
    },
    Api {
        path: "boring::base64::encode_block",
        ..OPENSSL_283
    },
    Api {
        path: "boring::hash::Hasher::finish",
        ..OPENSSL_219
    },
    Api {
        path: "boring::hash::Hasher::new",
        ..OPENSSL_211
    },
    Api {
        path: "boring::hash::Hasher::update",
        ..OPENSSL_215
    },
    Api {
        path: "boring::hash::MessageDigest::md5",
        ..OPENSSL_201
    },
    Api {
        path: "boring::hash::MessageDigest::sha1",
        ..OPENSSL_201
    },
    Api {
        path: "boring::hash::MessageDigest::sha224",
        ..OPENSSL_206
    },
    Api {
        path: "boring::hash::MessageDigest::sha256",
        ..OPENSSL_206
    },
    Api {
        path: "boring::hash::MessageDigest::sha384",
        ..OPENSSL_206
    },
    Api {
        path: "boring::hash::MessageDigest::sha512",
        ..OPENSSL_206
    },
    Api {
        path: "boring::hash::hash",
        ..OPENSSL_222
    },
    Api {
        path: "boring::memcmp::eq",
        ..OPENSSL_280
    },
    Api {
        path: "boring::pkcs5::pbkdf2_hmac",
        ..OPENSSL_249
    },
    Api {
        path: "boring::pkcs5::scrypt",
        ..OPENSSL_254
    },
    Api {
        path: "boring::pkey::PKey::hmac",
        ..OPENSSL_258
    },
    Api {
        path: "boring::pkey::PKey::private_key_from_der",
        ..OPENSSL_262
    },
    Api {
        path: "boring::pkey::PKey::private_key_from_pem",
        ..OPENSSL_262
    },
    Api {
        path: "boring::pkey::PKey::private_key_from_pem_passphrase",
        ..OPENSSL_266
    },
    Api {
        path: "boring::pkey::PKey::private_key_from_pkcs8",
        ..OPENSSL_262
    },
    Api {
        path: "boring::rand::rand_bytes",
        ..OPENSSL_276
    },
    Api {
        path: "boring::rsa::Rsa::private_key_from_der",
        ..OPENSSL_262
    },
    Api {
        path: "boring::rsa::Rsa::private_key_from_pem",
        ..OPENSSL_262
    },
    Api {
        path: "boring::rsa::Rsa::private_key_from_pem_passphrase",
        ..OPENSSL_266
    },
    Api {
        path: "boring::sha::Sha1::finish",
        ..OPENSSL_246
    },
    Api {
        path: "boring::sha::Sha1::new",
        ..OPENSSL_234
    },
    Api {
        path: "boring::sha::Sha1::update",
        ..OPENSSL_242
    },
    Api {
        path: "boring::sha::Sha224::finish",
        ..OPENSSL_246
    },
    Api {
        path: "boring::sha::Sha224::new",
        ..OPENSSL_238
    },
    Api {
        path: "boring::sha::Sha224::update",
        ..OPENSSL_242
    },
    Api {
        path: "boring::sha::Sha256::finish",
        ..OPENSSL_246
    },
    Api {
        path: "boring::sha::Sha256::new",
        ..OPENSSL_238
    },
    Api {
        path: "boring::sha::Sha256::update",
        ..OPENSSL_242
    },
    Api {
        path: "boring::sha::Sha384::finish",
        ..OPENSSL_246
    },
    Api {
        path: "boring::sha::Sha384::new",
        ..OPENSSL_238
    },
    Api {
        path: "boring::sha::Sha384::update",
        ..OPENSSL_242
    },
    Api {
        path: "boring::sha::Sha512::finish",
        ..OPENSSL_246
    },
    Api {
        path: "boring::sha::Sha512::new",
        ..OPENSSL_238
    },
    Api {
        path: "boring::sha::Sha512::update",
        ..OPENSSL_242
    },
    Api {
        path: "boring::sha::sha1",
        ..OPENSSL_226
    },
    Api {
        path: "boring::sha::sha224",
        ..OPENSSL_230
    },
    Api {
        path: "boring::sha::sha256",
        ..OPENSSL_230
    },
    Api {
        path: "boring::sha::sha384",
        ..OPENSSL_230
    },
    Api {
        path: "boring::sha::sha512",
        ..OPENSSL_230
    },
    Api {
        path: "boring::sign::Signer::new",
        ..OPENSSL_270
    },
    Api {
        path: "boring::sign::Signer::sign",
        ..OPENSSL_273
    },
    Api {
        path: "boring::sign::Signer::sign_oneshot_to_vec",
        ..OPENSSL_273
    },
    Api {
        path: "boring::sign::Signer::sign_to_vec",
        ..OPENSSL_273
    },
    Api {
        path: "boring::sign::Signer::update",
        ..OPENSSL_273
    },
    Api {
        path: "boring::ssl::ConnectConfiguration::connect",
        ..OPENSSL_302
    },
    Api {
        path: "boring::ssl::ConnectConfiguration::set_verify_hostname",
        ..OPENSSL_286
    },
    Api {
        path: "boring::ssl::ConnectConfiguration::verify_hostname",
        ..OPENSSL_286
    },
    Api {
        path: "boring::ssl::SslAcceptor::accept",
        ..OPENSSL_307
    },
    Api {
        path: "boring::ssl::SslConnector::builder",
        ..OPENSSL_290
    },
    Api {
        path: "boring::ssl::SslConnector::configure",
        ..OPENSSL_298
    },
    Api {
        path: "boring::ssl::SslConnector::connect",
        ..OPENSSL_302
    },
    Api {
        path: "boring::ssl::SslConnectorBuilder::build",
        ..OPENSSL_294
    },
    Api {
        path: "boring::ssl::SslContextBuilder::set_ca_file",
        ..OPENSSL_312
    },
    Api {
        path: "boring::ssl::SslContextBuilder::set_certificate_chain_file",
        ..OPENSSL_312
    },
    Api {
        path: "boring::ssl::SslContextBuilder::set_certificate_file",
        ..OPENSSL_312
    },
    Api {
        path: "boring::ssl::SslContextBuilder::set_private_key_file",
        ..OPENSSL_312
    },
    Api {
        path: "boring::ssl::SslStream::ssl_read",
        ..OPENSSL_316
    },
    Api {
        path: "boring::ssl::SslStream::ssl_write",
        ..OPENSSL_320
    },
    Api {
        path: "boring::ssl::SslStream::write",
        ..OPENSSL_320
    },
    Api {
        path: "boring::ssl::SslStream::write_all",
        ..OPENSSL_320
    },
    Api {
        path: "boring::symm::Crypter::finalize",
        ..OPENSSL_194
    },
    Api {
        path: "boring::symm::Crypter::new",
        ..OPENSSL_190
    },
    Api {
        path: "boring::symm::Crypter::update",
        ..OPENSSL_194
    },
    Api {
        path: "boring::symm::decrypt",
        ..OPENSSL_178
    },
    Api {
        path: "boring::symm::decrypt_aead",
        ..OPENSSL_186
    },
    Api {
        path: "boring::symm::encrypt",
        ..OPENSSL_174
    },
    Api {
        path: "boring::symm::encrypt_aead",
        ..OPENSSL_182
    },
    Api {
        path: "bson::Document::from_reader",
        ..MONGODB_102
    },
    Api {
        path: "bson::Document::get",
        ..MONGODB_105
    },
    Api {
        path: "bson::Document::get_array",
        ..MONGODB_105
    },
    Api {
        path: "bson::Document::get_document",
        ..MONGODB_105
    },
    Api {
        path: "bson::Document::get_i32",
        ..MONGODB_105
    },
    Api {
        path: "bson::Document::get_i64",
        ..MONGODB_105
    },
    Api {
        path: "bson::Document::get_object_id",
        ..MONGODB_105
    },
    Api {
        path: "bson::Document::get_str",
        ..MONGODB_105
    },
    Api {
        path: "bson::Document::insert",
        ..MONGODB_108
    },
    Api {
        path: "bson::Document::iter",
        ..MONGODB_105
    },
    Api {
        path: "bson::Document::keys",
        ..MONGODB_105
    },
    Api {
        path: "bson::Document::remove",
        ..MONGODB_105
    },
    Api {
        path: "bson::Document::try_from",
        ..MONGODB_102
    },
    Api {
        path: "bson::Document::values",
        ..MONGODB_105
    },
    Api {
        path: "bson::bson!",
        ..MONGODB_98
    },
    Api {
        path: "bson::doc!",
        ..MONGODB_98
    },
    Api {
        path: "bson::from_bson",
        ..MONGODB_102
    },
    Api {
        path: "bson::from_document",
        ..MONGODB_102
    },
    Api {
        path: "bson::from_slice",
        ..MONGODB_102
    },
    Api {
        path: "bson::oid::ObjectId::parse_str",
        ..MONGODB_111
    },
    Api {
        path: "bson::to_bson",
        ..MONGODB_102
    },
    Api {
        path: "bson::to_document",
        ..MONGODB_102
    },
    Api {
        path: "bson::to_vec",
        ..MONGODB_102
    },
    Api {
        path: "camellia::Camellia128::new",
        ..RUSTCRYPTO_7
    },
    Api {
        path: "camellia::Camellia128::new_from_slice",
        ..RUSTCRYPTO_7
    },
    Api {
        path: "camellia::Camellia192::new",
        ..RUSTCRYPTO_7
    },
    Api {
        path: "camellia::Camellia192::new_from_slice",
        ..RUSTCRYPTO_7
    },
    Api {
        path: "camellia::Camellia256::new",
        ..RUSTCRYPTO_7
    },
    Api {
        path: "camellia::Camellia256::new_from_slice",
        ..RUSTCRYPTO_7
    },
    Api {
        path: "cast5::Cast5::new",
        ..RUSTCRYPTO_7
    },
    Api {
        path: "cast5::Cast5::new_from_slice",
        ..RUSTCRYPTO_7
    },
    Api {
        path: "cbc::Decryptor::decrypt_padded_mut",
        ..RUSTCRYPTO_78
    },
    Api {
        path: "cbc::Decryptor::decrypt_padded_vec_mut",
        ..RUSTCRYPTO_78
    },
    Api {
        path: "cbc::Decryptor::new",
        ..RUSTCRYPTO_11
    },
    Api {
        path: "cbc::Decryptor::new_from_slices",
        ..RUSTCRYPTO_11
    },
    Api {
        path: "cbc::Encryptor::encrypt_padded_b2b_mut",
        ..RUSTCRYPTO_75
    },
    Api {
        path: "cbc::Encryptor::encrypt_padded_mut",
        ..RUSTCRYPTO_75
    },
    Api {
        path: "cbc::Encryptor::encrypt_padded_vec_mut",
        ..RUSTCRYPTO_75
    },
    Api {
        path: "cbc::Encryptor::new",
        ..RUSTCRYPTO_11
    },
    Api {
        path: "cbc::Encryptor::new_from_slices",
        ..RUSTCRYPTO_11
    },
    Api {
        path: "ccm::Ccm::decrypt",
        ..RUSTCRYPTO_57
    },
    Api {
        path: "ccm::Ccm::encrypt",
        ..RUSTCRYPTO_53
    },
    Api {
        path: "ccm::Ccm::new",
        ..RUSTCRYPTO_7
    },
    Api {
        path: "ccm::Ccm::new_from_slice",
        ..RUSTCRYPTO_7
    },
    Api {
        path: "cfb8::Decryptor::new",
        ..RUSTCRYPTO_11
    },
    Api {
        path: "cfb8::Decryptor::new_from_slices",
        ..RUSTCRYPTO_11
    },
    Api {
        path: "cfb8::Encryptor::new",
        ..RUSTCRYPTO_11
    },
    Api {
        path: "cfb8::Encryptor::new_from_slices",
        ..RUSTCRYPTO_11
    },
    Api {
        path: "cfb_mode::BufDecryptor::new",
        ..RUSTCRYPTO_11
    },
    Api {
        path: "cfb_mode::BufDecryptor::new_from_slices",
        ..RUSTCRYPTO_11
    },
    Api {
        path: "cfb_mode::BufEncryptor::new",
        ..RUSTCRYPTO_11
    },
    Api {
        path: "cfb_mode::BufEncryptor::new_from_slices",
        ..RUSTCRYPTO_11
    },
    Api {
        path: "cfb_mode::Decryptor::new",
        ..RUSTCRYPTO_11
    },
    Api {
        path: "cfb_mode::Decryptor::new_from_slices",
        ..RUSTCRYPTO_11
    },
    Api {
        path: "cfb_mode::Encryptor::new",
        ..RUSTCRYPTO_11
    },
    Api {
        path: "cfb_mode::Encryptor::new_from_slices",
        ..RUSTCRYPTO_11
    },
    Api {
        path: "chacha20::ChaCha12::new",
        ..RUSTCRYPTO_11
    },
    Api {
        path: "chacha20::ChaCha12::new_from_slices",
        ..RUSTCRYPTO_11
    },
    Api {
        path: "chacha20::ChaCha20::apply_keystream",
        ..RUSTCRYPTO_81
    },
    Api {
        path: "chacha20::ChaCha20::new",
        ..RUSTCRYPTO_11
    },
    Api {
        path: "chacha20::ChaCha20::new_from_slices",
        ..RUSTCRYPTO_11
    },
    Api {
        path: "chacha20::ChaCha20Legacy::new",
        ..RUSTCRYPTO_11
    },
    Api {
        path: "chacha20::ChaCha20Legacy::new_from_slices",
        ..RUSTCRYPTO_11
    },
    Api {
        path: "chacha20::ChaCha8::new",
        ..RUSTCRYPTO_11
    },
    Api {
        path: "chacha20::ChaCha8::new_from_slices",
        ..RUSTCRYPTO_11
    },
    Api {
        path: "chacha20::ChaChaCore::new",
        ..RUSTCRYPTO_11
    },
    Api {
        path: "chacha20::ChaChaCore::new_from_slices",
        ..RUSTCRYPTO_11
    },
    Api {
        path: "chacha20::Key::from",
        ..RUSTCRYPTO_95
    },
    Api {
        path: "chacha20::Key::from_slice",
        ..RUSTCRYPTO_95
    },
    Api {
        path: "chacha20::Key::try_from",
        ..RUSTCRYPTO_95
    },
    Api {
        path: "chacha20::Nonce::from",
        ..RUSTCRYPTO_95
    },
    Api {
        path: "chacha20::Nonce::from_slice",
        ..RUSTCRYPTO_95
    },
    Api {
        path: "chacha20::Nonce::try_from",
        ..RUSTCRYPTO_95
    },
    Api {
        path: "chacha20::XChaCha20::apply_keystream",
        ..RUSTCRYPTO_81
    },
    Api {
        path: "chacha20::XChaCha20::new",
        ..RUSTCRYPTO_11
    },
    Api {
        path: "chacha20::XChaCha20::new_from_slices",
        ..RUSTCRYPTO_11
    },
    Api {
        path: "chacha20::XNonce::from",
        ..RUSTCRYPTO_95
    },
    Api {
        path: "chacha20::XNonce::from_slice",
        ..RUSTCRYPTO_95
    },
    Api {
        path: "chacha20::XNonce::try_from",
        ..RUSTCRYPTO_95
    },
    Api {
        path: "chacha20poly1305::ChaCha12Poly1305::decrypt",
        ..RUSTCRYPTO_57
    },
    Api {
        path: "chacha20poly1305::ChaCha12Poly1305::encrypt",
        ..RUSTCRYPTO_53
    },
    Api {
        path: "chacha20poly1305::ChaCha12Poly1305::new",
        ..RUSTCRYPTO_7
    },
    Api {
        path: "chacha20poly1305::ChaCha12Poly1305::new_from_slice",
        ..RUSTCRYPTO_7
    },
    Api {
        path: "chacha20poly1305::ChaCha20Poly1305::decrypt",
        ..RUSTCRYPTO_57
    },
    Api {
        path: "chacha20poly1305::ChaCha20Poly1305::encrypt",
        ..RUSTCRYPTO_53
    },
    Api {
        path: "chacha20poly1305::ChaCha20Poly1305::encrypt_in_place",
        ..RUSTCRYPTO_60
    },
    Api {
        path: "chacha20poly1305::ChaCha20Poly1305::encrypt_in_place_detached",
        ..RUSTCRYPTO_60
    },
    Api {
        path: "chacha20poly1305::ChaCha20Poly1305::generate_key",
        ..RUSTCRYPTO_47
    },
    Api {
        path: "chacha20poly1305::ChaCha20Poly1305::generate_nonce",
        ..RUSTCRYPTO_47
    },
    Api {
        path: "chacha20poly1305::ChaCha20Poly1305::new",
        ..RUSTCRYPTO_7
    },
    Api {
        path: "chacha20poly1305::ChaCha20Poly1305::new_from_slice",
        ..RUSTCRYPTO_7
    },
    Api {
        path: "chacha20poly1305::ChaCha8Poly1305::decrypt",
        ..RUSTCRYPTO_57
    },
    Api {
        path: "chacha20poly1305::ChaCha8Poly1305::encrypt",
        ..RUSTCRYPTO_53
    },
    Api {
        path: "chacha20poly1305::ChaCha8Poly1305::new",
        ..RUSTCRYPTO_7
    },
    Api {
        path: "chacha20poly1305::ChaCha8Poly1305::new_from_slice",
        ..RUSTCRYPTO_7
    },
    Api {
        path: "chacha20poly1305::ChaChaPoly1305::decrypt",
        ..RUSTCRYPTO_57
    },
    Api {
        path: "chacha20poly1305::ChaChaPoly1305::encrypt",
        ..RUSTCRYPTO_53
    },
    Api {
        path: "chacha20poly1305::ChaChaPoly1305::encrypt_in_place",
        ..RUSTCRYPTO_60
    },
    Api {
        path: "chacha20poly1305::ChaChaPoly1305::encrypt_in_place_detached",
        ..RUSTCRYPTO_60
    },
    Api {
        path: "chacha20poly1305::ChaChaPoly1305::generate_key",
        ..RUSTCRYPTO_47
    },
    Api {
        path: "chacha20poly1305::ChaChaPoly1305::generate_nonce",
        ..RUSTCRYPTO_47
    },
    Api {
        path: "chacha20poly1305::ChaChaPoly1305::new",
        ..RUSTCRYPTO_7
    },
    Api {
        path: "chacha20poly1305::ChaChaPoly1305::new_from_slice",
        ..RUSTCRYPTO_7
    },
    Api {
        path: "chacha20poly1305::Key::clone_from_slice",
        ..RUSTCRYPTO_95
    },
    Api {
        path: "chacha20poly1305::Key::from",
        ..RUSTCRYPTO_95
    },
    Api {
        path: "chacha20poly1305::Key::from_slice",
        ..RUSTCRYPTO_95
    },
    Api {
        path: "chacha20poly1305::Key::try_from",
        ..RUSTCRYPTO_95
    },
    Api {
        path: "chacha20poly1305::Nonce::clone_from_slice",
        ..RUSTCRYPTO_95
    },
    Api {
        path: "chacha20poly1305::Nonce::from",
        ..RUSTCRYPTO_95
    },
    Api {
        path: "chacha20poly1305::Nonce::from_slice",
        ..RUSTCRYPTO_95
    },
    Api {
        path: "chacha20poly1305::Nonce::try_from",
        ..RUSTCRYPTO_95
    },
    Api {
        path: "chacha20poly1305::XChaCha20Poly1305::decrypt",
        ..RUSTCRYPTO_57
    },
    Api {
        path: "chacha20poly1305::XChaCha20Poly1305::encrypt",
        ..RUSTCRYPTO_53
    },
    Api {
        path: "chacha20poly1305::XChaCha20Poly1305::encrypt_in_place",
        ..RUSTCRYPTO_60
    },
    Api {
        path: "chacha20poly1305::XChaCha20Poly1305::encrypt_in_place_detached",
        ..RUSTCRYPTO_60
    },
    Api {
        path: "chacha20poly1305::XChaCha20Poly1305::generate_key",
        ..RUSTCRYPTO_47
    },
    Api {
        path: "chacha20poly1305::XChaCha20Poly1305::generate_nonce",
        ..RUSTCRYPTO_47
    },
    Api {
        path: "chacha20poly1305::XChaCha20Poly1305::new",
        ..RUSTCRYPTO_7
    },
    Api {
        path: "chacha20poly1305::XChaCha20Poly1305::new_from_slice",
        ..RUSTCRYPTO_7
    },
    Api {
        path: "chacha20poly1305::XNonce::clone_from_slice",
        ..RUSTCRYPTO_95
    },
    Api {
        path: "chacha20poly1305::XNonce::from",
        ..RUSTCRYPTO_95
    },
    Api {
        path: "chacha20poly1305::XNonce::from_slice",
        ..RUSTCRYPTO_95
    },
    Api {
        path: "chacha20poly1305::XNonce::try_from",
        ..RUSTCRYPTO_95
    },
    Api {
        path: "char::escape_debug",
        ..STD_VALUES_96
    },
    Api {
        path: "char::escape_default",
        ..STD_VALUES_96
    },
    Api {
        path: "char::escape_unicode",
        ..STD_VALUES_96
    },
    Api {
        path: "char::from_digit",
        ..STD_VALUES_105
    },
    Api {
        path: "char::from_u32",
        ..STD_VALUES_105
    },
    Api {
        path: "char::is_alphabetic",
        ..STD_VALUES_25
    },
    Api {
        path: "char::is_alphanumeric",
        ..STD_VALUES_25
    },
    Api {
        path: "char::is_ascii",
        ..STD_VALUES_25
    },
    Api {
        path: "char::is_ascii_alphabetic",
        ..STD_VALUES_25
    },
    Api {
        path: "char::is_ascii_alphanumeric",
        ..STD_VALUES_25
    },
    Api {
        path: "char::is_ascii_control",
        ..STD_VALUES_25
    },
    Api {
        path: "char::is_ascii_digit",
        ..STD_VALUES_25
    },
    Api {
        path: "char::is_ascii_hexdigit",
        ..STD_VALUES_25
    },
    Api {
        path: "char::is_ascii_punctuation",
        ..STD_VALUES_25
    },
    Api {
        path: "char::is_control",
        ..STD_VALUES_25
    },
    Api {
        path: "char::is_digit",
        ..STD_VALUES_25
    },
    Api {
        path: "char::is_lowercase",
        ..STD_VALUES_25
    },
    Api {
        path: "char::is_numeric",
        ..STD_VALUES_25
    },
    Api {
        path: "char::is_uppercase",
        ..STD_VALUES_25
    },
    Api {
        path: "char::is_whitespace",
        ..STD_VALUES_25
    },
    Api {
        path: "char::len_utf8",
        ..STD_VALUES_25
    },
    Api {
        path: "cipher::AsyncStreamCipher::encrypt",
        ..RUSTCRYPTO_81
    },
    Api {
        path: "cipher::BlockCipherEncrypt::encrypt_block",
        ..RUSTCRYPTO_81
    },
    Api {
        path: "cipher::BlockCipherEncrypt::encrypt_blocks",
        ..RUSTCRYPTO_81
    },
    Api {
        path: "cipher::BlockCipherEncrypt::encrypt_padded",
        ..RUSTCRYPTO_75
    },
    Api {
        path: "cipher::BlockDecrypt::decrypt_padded",
        ..RUSTCRYPTO_78
    },
    Api {
        path: "cipher::BlockDecrypt::decrypt_padded_vec",
        ..RUSTCRYPTO_78
    },
    Api {
        path: "cipher::BlockDecryptMut::decrypt_padded_mut",
        ..RUSTCRYPTO_78
    },
    Api {
        path: "cipher::BlockDecryptMut::decrypt_padded_vec_mut",
        ..RUSTCRYPTO_78
    },
    Api {
        path: "cipher::BlockEncrypt::encrypt_block",
        ..RUSTCRYPTO_81
    },
    Api {
        path: "cipher::BlockEncrypt::encrypt_block_b2b",
        ..RUSTCRYPTO_85
    },
    Api {
        path: "cipher::BlockEncrypt::encrypt_blocks",
        ..RUSTCRYPTO_81
    },
    Api {
        path: "cipher::BlockEncrypt::encrypt_padded",
        ..RUSTCRYPTO_75
    },
    Api {
        path: "cipher::BlockEncrypt::encrypt_padded_b2b",
        ..RUSTCRYPTO_75
    },
    Api {
        path: "cipher::BlockEncrypt::encrypt_padded_vec",
        ..RUSTCRYPTO_75
    },
    Api {
        path: "cipher::BlockEncryptMut::encrypt_block_mut",
        ..RUSTCRYPTO_81
    },
    Api {
        path: "cipher::BlockEncryptMut::encrypt_blocks_mut",
        ..RUSTCRYPTO_81
    },
    Api {
        path: "cipher::BlockEncryptMut::encrypt_padded_b2b_mut",
        ..RUSTCRYPTO_75
    },
    Api {
        path: "cipher::BlockEncryptMut::encrypt_padded_mut",
        ..RUSTCRYPTO_75
    },
    Api {
        path: "cipher::BlockEncryptMut::encrypt_padded_vec_mut",
        ..RUSTCRYPTO_75
    },
    Api {
        path: "cipher::BlockModeEncrypt::encrypt_padded",
        ..RUSTCRYPTO_75
    },
    Api {
        path: "cipher::BlockModeEncrypt::encrypt_padded_b2b",
        ..RUSTCRYPTO_75
    },
    Api {
        path: "cipher::BlockModeEncrypt::encrypt_padded_vec",
        ..RUSTCRYPTO_75
    },
    Api {
        path: "cipher::NewBlockCipher::new",
        ..RUSTCRYPTO_31
    },
    Api {
        path: "cipher::NewBlockCipher::new_from_slice",
        ..RUSTCRYPTO_31
    },
    Api {
        path: "cipher::NewBlockCipher::new_varkey",
        ..RUSTCRYPTO_31
    },
    Api {
        path: "cipher::NewCipher::new",
        ..RUSTCRYPTO_27
    },
    Api {
        path: "cipher::NewCipher::new_from_slices",
        ..RUSTCRYPTO_27
    },
    Api {
        path: "cipher::NewCipher::new_var",
        ..RUSTCRYPTO_27
    },
    Api {
        path: "cipher::StreamCipher::apply_keystream",
        ..RUSTCRYPTO_81
    },
    Api {
        path: "cipher::StreamCipher::apply_keystream_b2b",
        ..RUSTCRYPTO_85
    },
    Api {
        path: "cipher::StreamCipher::try_apply_keystream",
        ..RUSTCRYPTO_81
    },
    Api {
        path: "cipher::StreamCipherCoreWrapper::new",
        ..RUSTCRYPTO_11
    },
    Api {
        path: "cipher::StreamCipherCoreWrapper::new_from_slices",
        ..RUSTCRYPTO_11
    },
    Api {
        path: "cipher::StreamCipherSeek::seek",
        ..RUSTCRYPTO_89
    },
    Api {
        path: "cipher::StreamCipherSeek::try_seek",
        ..RUSTCRYPTO_89
    },
    Api {
        path: "clickhouse::Client::query",
        ..TIBERIUS_38
    },
    Api {
        path: "clickhouse::Client::with_compression",
        ..TIBERIUS_57
    },
    Api {
        path: "clickhouse::Client::with_database",
        ..TIBERIUS_57
    },
    Api {
        path: "clickhouse::Client::with_option",
        ..TIBERIUS_57
    },
    Api {
        path: "clickhouse::Client::with_password",
        ..TIBERIUS_57
    },
    Api {
        path: "clickhouse::Client::with_url",
        ..TIBERIUS_52
    },
    Api {
        path: "clickhouse::Client::with_user",
        ..TIBERIUS_57
    },
    Api {
        path: "clickhouse::query::Query::bind",
        ..TIBERIUS_43
    },
    Api {
        path: "clickhouse::query::Query::fetch",
        ..TIBERIUS_48
    },
    Api {
        path: "clickhouse::query::Query::fetch_all",
        ..TIBERIUS_48
    },
    Api {
        path: "clickhouse::query::Query::fetch_one",
        ..TIBERIUS_48
    },
    Api {
        path: "clickhouse::query::Query::fetch_optional",
        ..TIBERIUS_48
    },
    Api {
        path: "cmac::Cmac::new",
        ..RUSTCRYPTO_7
    },
    Api {
        path: "cmac::Cmac::new_from_slice",
        ..RUSTCRYPTO_7
    },
    Api {
        path: "cookie::Cookie::build",
        ..COOKIE_16
    },
    Api {
        path: "cookie::Cookie::domain",
        ..COOKIE_86
    },
    Api {
        path: "cookie::Cookie::encoded",
        ..COOKIE_83
    },
    Api {
        path: "cookie::Cookie::expires",
        ..COOKIE_86
    },
    Api {
        path: "cookie::Cookie::from",
        ..COOKIE_5
    },
    Api {
        path: "cookie::Cookie::http_only",
        ..COOKIE_86
    },
    Api {
        path: "cookie::Cookie::into_owned",
        ..COOKIE_83
    },
    Api {
        path: "cookie::Cookie::make_permanent",
        ..COOKIE_76
    },
    Api {
        path: "cookie::Cookie::make_removal",
        ..COOKIE_79
    },
    Api {
        path: "cookie::Cookie::max_age",
        ..COOKIE_86
    },
    Api {
        path: "cookie::Cookie::name",
        ..COOKIE_83
    },
    Api {
        path: "cookie::Cookie::name_value",
        ..COOKIE_83
    },
    Api {
        path: "cookie::Cookie::name_value_trimmed",
        ..COOKIE_83
    },
    Api {
        path: "cookie::Cookie::named",
        ..COOKIE_11
    },
    Api {
        path: "cookie::Cookie::new",
        ..COOKIE_5
    },
    Api {
        path: "cookie::Cookie::parse",
        ..COOKIE_22
    },
    Api {
        path: "cookie::Cookie::parse_encoded",
        ..COOKIE_22
    },
    Api {
        path: "cookie::Cookie::partitioned",
        ..COOKIE_86
    },
    Api {
        path: "cookie::Cookie::path",
        ..COOKIE_86
    },
    Api {
        path: "cookie::Cookie::same_site",
        ..COOKIE_86
    },
    Api {
        path: "cookie::Cookie::secure",
        ..COOKIE_86
    },
    Api {
        path: "cookie::Cookie::set_domain",
        ..COOKIE_76
    },
    Api {
        path: "cookie::Cookie::set_expires",
        ..COOKIE_76
    },
    Api {
        path: "cookie::Cookie::set_http_only",
        ..COOKIE_62
    },
    Api {
        path: "cookie::Cookie::set_max_age",
        ..COOKIE_76
    },
    Api {
        path: "cookie::Cookie::set_name",
        ..COOKIE_76
    },
    Api {
        path: "cookie::Cookie::set_partitioned",
        ..COOKIE_76
    },
    Api {
        path: "cookie::Cookie::set_path",
        ..COOKIE_76
    },
    Api {
        path: "cookie::Cookie::set_same_site",
        ..COOKIE_67
    },
    Api {
        path: "cookie::Cookie::set_secure",
        ..COOKIE_57
    },
    Api {
        path: "cookie::Cookie::set_value",
        ..COOKIE_72
    },
    Api {
        path: "cookie::Cookie::split_parse",
        ..COOKIE_22
    },
    Api {
        path: "cookie::Cookie::split_parse_encoded",
        ..COOKIE_22
    },
    Api {
        path: "cookie::Cookie::stripped",
        ..COOKIE_83
    },
    Api {
        path: "cookie::Cookie::unset_domain",
        ..COOKIE_76
    },
    Api {
        path: "cookie::Cookie::unset_expires",
        ..COOKIE_76
    },
    Api {
        path: "cookie::Cookie::unset_path",
        ..COOKIE_76
    },
    Api {
        path: "cookie::Cookie::value",
        ..COOKIE_83
    },
    Api {
        path: "cookie::Cookie::value_raw",
        ..COOKIE_83
    },
    Api {
        path: "cookie::Cookie::value_trimmed",
        ..COOKIE_83
    },
    Api {
        path: "cookie::CookieBuilder::build",
        ..COOKIE_51
    },
    Api {
        path: "cookie::CookieBuilder::domain",
        ..COOKIE_43
    },
    Api {
        path: "cookie::CookieBuilder::expires",
        ..COOKIE_43
    },
    Api {
        path: "cookie::CookieBuilder::finish",
        ..COOKIE_51
    },
    Api {
        path: "cookie::CookieBuilder::http_only",
        ..COOKIE_31
    },
    Api {
        path: "cookie::CookieBuilder::inner",
        ..COOKIE_43
    },
    Api {
        path: "cookie::CookieBuilder::inner_mut",
        ..COOKIE_43
    },
    Api {
        path: "cookie::CookieBuilder::max_age",
        ..COOKIE_43
    },
    Api {
        path: "cookie::CookieBuilder::new",
        ..COOKIE_16
    },
    Api {
        path: "cookie::CookieBuilder::partitioned",
        ..COOKIE_43
    },
    Api {
        path: "cookie::CookieBuilder::path",
        ..COOKIE_43
    },
    Api {
        path: "cookie::CookieBuilder::permanent",
        ..COOKIE_43
    },
    Api {
        path: "cookie::CookieBuilder::removal",
        ..COOKIE_46
    },
    Api {
        path: "cookie::CookieBuilder::same_site",
        ..COOKIE_37
    },
    Api {
        path: "cookie::CookieBuilder::secure",
        ..COOKIE_25
    },
    Api {
        path: "cookie::CookieJar::add",
        ..COOKIE_92
    },
    Api {
        path: "cookie::CookieJar::add_original",
        ..COOKIE_92
    },
    Api {
        path: "cookie::CookieJar::delta",
        ..COOKIE_115
    },
    Api {
        path: "cookie::CookieJar::force_remove",
        ..COOKIE_96
    },
    Api {
        path: "cookie::CookieJar::get",
        ..COOKIE_99
    },
    Api {
        path: "cookie::CookieJar::iter",
        ..COOKIE_115
    },
    Api {
        path: "cookie::CookieJar::new",
        ..COOKIE_118
    },
    Api {
        path: "cookie::CookieJar::private",
        ..COOKIE_107
    },
    Api {
        path: "cookie::CookieJar::private_mut",
        ..COOKIE_107
    },
    Api {
        path: "cookie::CookieJar::remove",
        ..COOKIE_96
    },
    Api {
        path: "cookie::CookieJar::reset_delta",
        ..COOKIE_96
    },
    Api {
        path: "cookie::CookieJar::signed",
        ..COOKIE_111
    },
    Api {
        path: "cookie::CookieJar::signed_mut",
        ..COOKIE_111
    },
    Api {
        path: "cookie::Key::derive_from",
        ..COOKIE_122
    },
    Api {
        path: "cookie::Key::from",
        ..COOKIE_122
    },
    Api {
        path: "cookie::Key::generate",
        ..COOKIE_127
    },
    Api {
        path: "cookie::Key::try_generate",
        ..COOKIE_127
    },
    Api {
        path: "cookie::PrivateJar::add",
        ..COOKIE_92
    },
    Api {
        path: "cookie::PrivateJar::add_original",
        ..COOKIE_92
    },
    Api {
        path: "cookie::PrivateJar::get",
        ..COOKIE_103
    },
    Api {
        path: "cookie::PrivateJar::remove",
        ..COOKIE_96
    },
    Api {
        path: "cookie::SignedJar::add",
        ..COOKIE_92
    },
    Api {
        path: "cookie::SignedJar::add_original",
        ..COOKIE_92
    },
    Api {
        path: "cookie::SignedJar::get",
        ..COOKIE_103
    },
    Api {
        path: "cookie::SignedJar::remove",
        ..COOKIE_96
    },
    Api {
        path: "crc32fast::Hasher::finalize",
        ..HASHES_128
    },
    Api {
        path: "crc32fast::Hasher::update",
        ..HASHES_128
    },
    Api {
        path: "crc32fast::hash",
        ..HASHES_128
    },
    Api {
        path: "crypto_common::InnerIvInit::generate_iv",
        ..RUSTCRYPTO_47
    },
    Api {
        path: "crypto_common::InnerIvInit::inner_iv_init",
        ..RUSTCRYPTO_35
    },
    Api {
        path: "crypto_common::InnerIvInit::inner_iv_slice_init",
        ..RUSTCRYPTO_35
    },
    Api {
        path: "crypto_common::Iv::clone_from_slice",
        ..RUSTCRYPTO_95
    },
    Api {
        path: "crypto_common::Iv::from",
        ..RUSTCRYPTO_95
    },
    Api {
        path: "crypto_common::Iv::from_slice",
        ..RUSTCRYPTO_95
    },
    Api {
        path: "crypto_common::Iv::try_from",
        ..RUSTCRYPTO_95
    },
    Api {
        path: "crypto_common::Key::clone_from_slice",
        ..RUSTCRYPTO_95
    },
    Api {
        path: "crypto_common::Key::from",
        ..RUSTCRYPTO_95
    },
    Api {
        path: "crypto_common::Key::from_slice",
        ..RUSTCRYPTO_95
    },
    Api {
        path: "crypto_common::Key::try_from",
        ..RUSTCRYPTO_95
    },
    Api {
        path: "crypto_common::KeyInit::generate_key",
        ..RUSTCRYPTO_47
    },
    Api {
        path: "crypto_common::KeyInit::new",
        ..RUSTCRYPTO_7
    },
    Api {
        path: "crypto_common::KeyInit::new_from_slice",
        ..RUSTCRYPTO_7
    },
    Api {
        path: "crypto_common::KeyIvInit::generate_iv",
        ..RUSTCRYPTO_47
    },
    Api {
        path: "crypto_common::KeyIvInit::generate_key",
        ..RUSTCRYPTO_47
    },
    Api {
        path: "crypto_common::KeyIvInit::generate_key_iv",
        ..RUSTCRYPTO_47
    },
    Api {
        path: "crypto_common::KeyIvInit::new",
        ..RUSTCRYPTO_11
    },
    Api {
        path: "crypto_common::KeyIvInit::new_from_slices",
        ..RUSTCRYPTO_11
    },
    Api {
        path: "crypto_common::SetIvState::set_iv",
        ..RUSTCRYPTO_39
    },
    Api {
        path: "crypto_common::TryKeyInit::new",
        ..RUSTCRYPTO_7
    },
    Api {
        path: "crypto_common::TryKeyInit::new_from_slice",
        ..RUSTCRYPTO_7
    },
    Api {
        path: "crypto_mac::NewMac::new",
        ..RUSTCRYPTO_31
    },
    Api {
        path: "crypto_mac::NewMac::new_from_slice",
        ..RUSTCRYPTO_31
    },
    Api {
        path: "crypto_mac::NewMac::new_varkey",
        ..RUSTCRYPTO_31
    },
    Api {
        path: "crypto_secretbox::Key::from",
        ..RUSTCRYPTO_95
    },
    Api {
        path: "crypto_secretbox::Key::from_slice",
        ..RUSTCRYPTO_95
    },
    Api {
        path: "crypto_secretbox::Key::try_from",
        ..RUSTCRYPTO_95
    },
    Api {
        path: "crypto_secretbox::Nonce::from",
        ..RUSTCRYPTO_95
    },
    Api {
        path: "crypto_secretbox::Nonce::from_slice",
        ..RUSTCRYPTO_95
    },
    Api {
        path: "crypto_secretbox::Nonce::try_from",
        ..RUSTCRYPTO_95
    },
    Api {
        path: "crypto_secretbox::SecretBox::decrypt",
        ..RUSTCRYPTO_57
    },
    Api {
        path: "crypto_secretbox::SecretBox::encrypt",
        ..RUSTCRYPTO_53
    },
    Api {
        path: "crypto_secretbox::SecretBox::new",
        ..RUSTCRYPTO_7
    },
    Api {
        path: "crypto_secretbox::SecretBox::new_from_slice",
        ..RUSTCRYPTO_7
    },
    Api {
        path: "crypto_secretbox::XSalsa20Poly1305::decrypt",
        ..RUSTCRYPTO_57
    },
    Api {
        path: "crypto_secretbox::XSalsa20Poly1305::encrypt",
        ..RUSTCRYPTO_53
    },
    Api {
        path: "crypto_secretbox::XSalsa20Poly1305::new",
        ..RUSTCRYPTO_7
    },
    Api {
        path: "crypto_secretbox::XSalsa20Poly1305::new_from_slice",
        ..RUSTCRYPTO_7
    },
    Api {
        path: "ctr::Ctr128BE::apply_keystream",
        ..RUSTCRYPTO_81
    },
    Api {
        path: "ctr::Ctr128BE::new",
        ..RUSTCRYPTO_11
    },
    Api {
        path: "ctr::Ctr128BE::new_from_slices",
        ..RUSTCRYPTO_11
    },
    Api {
        path: "ctr::Ctr128LE::apply_keystream",
        ..RUSTCRYPTO_81
    },
    Api {
        path: "ctr::Ctr128LE::new",
        ..RUSTCRYPTO_11
    },
    Api {
        path: "ctr::Ctr128LE::new_from_slices",
        ..RUSTCRYPTO_11
    },
    Api {
        path: "ctr::Ctr32BE::apply_keystream",
        ..RUSTCRYPTO_81
    },
    Api {
        path: "ctr::Ctr32BE::new",
        ..RUSTCRYPTO_11
    },
    Api {
        path: "ctr::Ctr32BE::new_from_slices",
        ..RUSTCRYPTO_11
    },
    Api {
        path: "ctr::Ctr32LE::apply_keystream",
        ..RUSTCRYPTO_81
    },
    Api {
        path: "ctr::Ctr32LE::new",
        ..RUSTCRYPTO_11
    },
    Api {
        path: "ctr::Ctr32LE::new_from_slices",
        ..RUSTCRYPTO_11
    },
    Api {
        path: "ctr::Ctr64BE::apply_keystream",
        ..RUSTCRYPTO_81
    },
    Api {
        path: "ctr::Ctr64BE::new",
        ..RUSTCRYPTO_11
    },
    Api {
        path: "ctr::Ctr64BE::new_from_slices",
        ..RUSTCRYPTO_11
    },
    Api {
        path: "ctr::Ctr64LE::apply_keystream",
        ..RUSTCRYPTO_81
    },
    Api {
        path: "ctr::Ctr64LE::new",
        ..RUSTCRYPTO_11
    },
    Api {
        path: "ctr::Ctr64LE::new_from_slices",
        ..RUSTCRYPTO_11
    },
    Api {
        path: "ctr::CtrCore::new",
        ..RUSTCRYPTO_11
    },
    Api {
        path: "ctr::CtrCore::new_from_slices",
        ..RUSTCRYPTO_11
    },
    Api {
        path: "daa::Daa::new",
        ..RUSTCRYPTO_7
    },
    Api {
        path: "daa::Daa::new_from_slice",
        ..RUSTCRYPTO_7
    },
    Api {
        path: "deadpool_postgres::Client::batch_execute",
        ..POSTGRES_180
    },
    Api {
        path: "deadpool_postgres::Client::execute",
        ..POSTGRES_152
    },
    Api {
        path: "deadpool_postgres::Client::execute_raw",
        ..POSTGRES_152
    },
    Api {
        path: "deadpool_postgres::Client::prepare",
        ..POSTGRES_175
    },
    Api {
        path: "deadpool_postgres::Client::prepare_cached",
        ..POSTGRES_147
    },
    Api {
        path: "deadpool_postgres::Client::prepare_typed",
        ..POSTGRES_175
    },
    Api {
        path: "deadpool_postgres::Client::prepare_typed_cached",
        ..POSTGRES_147
    },
    Api {
        path: "deadpool_postgres::Client::query",
        ..POSTGRES_157
    },
    Api {
        path: "deadpool_postgres::Client::query_one",
        ..POSTGRES_163
    },
    Api {
        path: "deadpool_postgres::Client::query_opt",
        ..POSTGRES_169
    },
    Api {
        path: "deadpool_postgres::Client::simple_query",
        ..POSTGRES_180
    },
    Api {
        path: "deadpool_postgres::ClientWrapper::batch_execute",
        ..POSTGRES_180
    },
    Api {
        path: "deadpool_postgres::ClientWrapper::execute",
        ..POSTGRES_152
    },
    Api {
        path: "deadpool_postgres::ClientWrapper::execute_raw",
        ..POSTGRES_152
    },
    Api {
        path: "deadpool_postgres::ClientWrapper::prepare",
        ..POSTGRES_175
    },
    Api {
        path: "deadpool_postgres::ClientWrapper::prepare_cached",
        ..POSTGRES_147
    },
    Api {
        path: "deadpool_postgres::ClientWrapper::prepare_typed",
        ..POSTGRES_175
    },
    Api {
        path: "deadpool_postgres::ClientWrapper::prepare_typed_cached",
        ..POSTGRES_147
    },
    Api {
        path: "deadpool_postgres::ClientWrapper::query",
        ..POSTGRES_157
    },
    Api {
        path: "deadpool_postgres::ClientWrapper::query_one",
        ..POSTGRES_163
    },
    Api {
        path: "deadpool_postgres::ClientWrapper::query_opt",
        ..POSTGRES_169
    },
    Api {
        path: "deadpool_postgres::ClientWrapper::simple_query",
        ..POSTGRES_180
    },
    Api {
        path: "deadpool_postgres::GenericClient::batch_execute",
        ..POSTGRES_180
    },
    Api {
        path: "deadpool_postgres::GenericClient::execute",
        ..POSTGRES_152
    },
    Api {
        path: "deadpool_postgres::GenericClient::execute_raw",
        ..POSTGRES_152
    },
    Api {
        path: "deadpool_postgres::GenericClient::prepare",
        ..POSTGRES_175
    },
    Api {
        path: "deadpool_postgres::GenericClient::prepare_typed",
        ..POSTGRES_175
    },
    Api {
        path: "deadpool_postgres::GenericClient::query",
        ..POSTGRES_157
    },
    Api {
        path: "deadpool_postgres::GenericClient::query_one",
        ..POSTGRES_163
    },
    Api {
        path: "deadpool_postgres::GenericClient::query_opt",
        ..POSTGRES_169
    },
    Api {
        path: "deadpool_postgres::GenericClient::simple_query",
        ..POSTGRES_180
    },
    Api {
        path: "deadpool_postgres::Object::batch_execute",
        ..POSTGRES_180
    },
    Api {
        path: "deadpool_postgres::Object::execute",
        ..POSTGRES_152
    },
    Api {
        path: "deadpool_postgres::Object::execute_raw",
        ..POSTGRES_152
    },
    Api {
        path: "deadpool_postgres::Object::prepare",
        ..POSTGRES_175
    },
    Api {
        path: "deadpool_postgres::Object::prepare_typed",
        ..POSTGRES_175
    },
    Api {
        path: "deadpool_postgres::Object::query",
        ..POSTGRES_157
    },
    Api {
        path: "deadpool_postgres::Object::query_one",
        ..POSTGRES_163
    },
    Api {
        path: "deadpool_postgres::Object::query_opt",
        ..POSTGRES_169
    },
    Api {
        path: "deadpool_postgres::Object::simple_query",
        ..POSTGRES_180
    },
    Api {
        path: "deadpool_postgres::Pool::get",
        ..POSTGRES_143
    },
    Api {
        path: "deadpool_postgres::Transaction::batch_execute",
        ..POSTGRES_180
    },
    Api {
        path: "deadpool_postgres::Transaction::execute",
        ..POSTGRES_152
    },
    Api {
        path: "deadpool_postgres::Transaction::execute_raw",
        ..POSTGRES_152
    },
    Api {
        path: "deadpool_postgres::Transaction::prepare",
        ..POSTGRES_175
    },
    Api {
        path: "deadpool_postgres::Transaction::prepare_cached",
        ..POSTGRES_147
    },
    Api {
        path: "deadpool_postgres::Transaction::prepare_typed",
        ..POSTGRES_175
    },
    Api {
        path: "deadpool_postgres::Transaction::prepare_typed_cached",
        ..POSTGRES_147
    },
    Api {
        path: "deadpool_postgres::Transaction::query",
        ..POSTGRES_157
    },
    Api {
        path: "deadpool_postgres::Transaction::query_one",
        ..POSTGRES_163
    },
    Api {
        path: "deadpool_postgres::Transaction::query_opt",
        ..POSTGRES_169
    },
    Api {
        path: "deadpool_postgres::Transaction::simple_query",
        ..POSTGRES_180
    },
    Api {
        path: "defmt::debug!",
        ..LOG_31
    },
    Api {
        path: "defmt::error!",
        ..LOG_31
    },
    Api {
        path: "defmt::info!",
        ..LOG_31
    },
    Api {
        path: "defmt::println!",
        ..LOG_31
    },
    Api {
        path: "defmt::trace!",
        ..LOG_31
    },
    Api {
        path: "defmt::warn!",
        ..LOG_31
    },
    Api {
        path: "deoxys::DeoxysI128::decrypt",
        ..RUSTCRYPTO_57
    },
    Api {
        path: "deoxys::DeoxysI128::encrypt",
        ..RUSTCRYPTO_53
    },
    Api {
        path: "deoxys::DeoxysI128::new",
        ..RUSTCRYPTO_7
    },
    Api {
        path: "deoxys::DeoxysI128::new_from_slice",
        ..RUSTCRYPTO_7
    },
    Api {
        path: "deoxys::DeoxysII128::decrypt",
        ..RUSTCRYPTO_57
    },
    Api {
        path: "deoxys::DeoxysII128::encrypt",
        ..RUSTCRYPTO_53
    },
    Api {
        path: "deoxys::DeoxysII128::new",
        ..RUSTCRYPTO_7
    },
    Api {
        path: "deoxys::DeoxysII128::new_from_slice",
        ..RUSTCRYPTO_7
    },
    Api {
        path: "des::Des::encrypt_block",
        ..RUSTCRYPTO_81
    },
    Api {
        path: "des::Des::new",
        ..RUSTCRYPTO_7
    },
    Api {
        path: "des::Des::new_from_slice",
        ..RUSTCRYPTO_7
    },
    Api {
        path: "des::TdesEde2::new",
        ..RUSTCRYPTO_7
    },
    Api {
        path: "des::TdesEde2::new_from_slice",
        ..RUSTCRYPTO_7
    },
    Api {
        path: "des::TdesEde3::encrypt_block",
        ..RUSTCRYPTO_81
    },
    Api {
        path: "des::TdesEde3::new",
        ..RUSTCRYPTO_7
    },
    Api {
        path: "des::TdesEde3::new_from_slice",
        ..RUSTCRYPTO_7
    },
    Api {
        path: "des::TdesEee2::new",
        ..RUSTCRYPTO_7
    },
    Api {
        path: "des::TdesEee2::new_from_slice",
        ..RUSTCRYPTO_7
    },
    Api {
        path: "des::TdesEee3::new",
        ..RUSTCRYPTO_7
    },
    Api {
        path: "des::TdesEee3::new_from_slice",
        ..RUSTCRYPTO_7
    },
    Api {
        path: "diesel::Connection::test_transaction",
        ..DIESEL_47
    },
    Api {
        path: "diesel::Connection::transaction",
        ..DIESEL_47
    },
    Api {
        path: "diesel::ExpressionMethods::between",
        ..DIESEL_72
    },
    Api {
        path: "diesel::ExpressionMethods::eq",
        ..DIESEL_72
    },
    Api {
        path: "diesel::ExpressionMethods::eq_any",
        ..DIESEL_72
    },
    Api {
        path: "diesel::ExpressionMethods::ge",
        ..DIESEL_72
    },
    Api {
        path: "diesel::ExpressionMethods::gt",
        ..DIESEL_72
    },
    Api {
        path: "diesel::ExpressionMethods::le",
        ..DIESEL_72
    },
    Api {
        path: "diesel::ExpressionMethods::lt",
        ..DIESEL_72
    },
    Api {
        path: "diesel::ExpressionMethods::ne",
        ..DIESEL_72
    },
    Api {
        path: "diesel::ExpressionMethods::ne_all",
        ..DIESEL_72
    },
    Api {
        path: "diesel::QueryDsl::count",
        ..DIESEL_69
    },
    Api {
        path: "diesel::QueryDsl::distinct",
        ..DIESEL_69
    },
    Api {
        path: "diesel::QueryDsl::filter",
        ..DIESEL_69
    },
    Api {
        path: "diesel::QueryDsl::find",
        ..DIESEL_69
    },
    Api {
        path: "diesel::QueryDsl::for_update",
        ..DIESEL_69
    },
    Api {
        path: "diesel::QueryDsl::group_by",
        ..DIESEL_69
    },
    Api {
        path: "diesel::QueryDsl::having",
        ..DIESEL_69
    },
    Api {
        path: "diesel::QueryDsl::inner_join",
        ..DIESEL_69
    },
    Api {
        path: "diesel::QueryDsl::into_boxed",
        ..DIESEL_69
    },
    Api {
        path: "diesel::QueryDsl::left_join",
        ..DIESEL_69
    },
    Api {
        path: "diesel::QueryDsl::limit",
        ..DIESEL_69
    },
    Api {
        path: "diesel::QueryDsl::offset",
        ..DIESEL_69
    },
    Api {
        path: "diesel::QueryDsl::or_filter",
        ..DIESEL_69
    },
    Api {
        path: "diesel::QueryDsl::order",
        ..DIESEL_69
    },
    Api {
        path: "diesel::QueryDsl::order_by",
        ..DIESEL_69
    },
    Api {
        path: "diesel::QueryDsl::select",
        ..DIESEL_69
    },
    Api {
        path: "diesel::QueryDsl::then_order_by",
        ..DIESEL_69
    },
    Api {
        path: "diesel::RunQueryDsl::execute",
        ..DIESEL_54
    },
    Api {
        path: "diesel::RunQueryDsl::first",
        ..DIESEL_50
    },
    Api {
        path: "diesel::RunQueryDsl::get_result",
        ..DIESEL_50
    },
    Api {
        path: "diesel::RunQueryDsl::get_results",
        ..DIESEL_50
    },
    Api {
        path: "diesel::RunQueryDsl::load",
        ..DIESEL_50
    },
    Api {
        path: "diesel::RunQueryDsl::load_iter",
        ..DIESEL_50
    },
    Api {
        path: "diesel::TextExpressionMethods::concat",
        ..DIESEL_72
    },
    Api {
        path: "diesel::TextExpressionMethods::like",
        ..DIESEL_72
    },
    Api {
        path: "diesel::TextExpressionMethods::not_like",
        ..DIESEL_72
    },
    Api {
        path: "diesel::connection::SimpleConnection::batch_execute",
        ..DIESEL_31
    },
    Api {
        path: "diesel::dsl::sql",
        ..DIESEL_8
    },
    Api {
        path: "diesel::expression::SqlLiteral::bind",
        ..DIESEL_18
    },
    Api {
        path: "diesel::expression::SqlLiteral::sql",
        ..DIESEL_13
    },
    Api {
        path: "diesel::expression::UncheckedBind::sql",
        ..DIESEL_13
    },
    Api {
        path: "diesel::insert_into",
        ..DIESEL_61
    },
    Api {
        path: "diesel::insert_or_ignore_into",
        ..DIESEL_61
    },
    Api {
        path: "diesel::mysql::MysqlConnection::batch_execute",
        ..DIESEL_31
    },
    Api {
        path: "diesel::mysql::MysqlConnection::establish",
        ..DIESEL_39
    },
    Api {
        path: "diesel::pg::PgConnection::batch_execute",
        ..DIESEL_31
    },
    Api {
        path: "diesel::pg::PgConnection::establish",
        ..DIESEL_35
    },
    Api {
        path: "diesel::query_builder::BoxedSqlQuery::bind",
        ..DIESEL_18
    },
    Api {
        path: "diesel::query_builder::BoxedSqlQuery::sql",
        ..DIESEL_22
    },
    Api {
        path: "diesel::query_builder::IncompleteDoUpdate::set",
        ..DIESEL_57
    },
    Api {
        path: "diesel::query_builder::IncompleteInsertStatement::values",
        ..DIESEL_57
    },
    Api {
        path: "diesel::query_builder::SqlQuery::bind",
        ..DIESEL_18
    },
    Api {
        path: "diesel::query_builder::SqlQuery::into_boxed",
        ..DIESEL_27
    },
    Api {
        path: "diesel::query_builder::SqlQuery::sql",
        ..DIESEL_13
    },
    Api {
        path: "diesel::query_builder::UncheckedBind::bind",
        ..DIESEL_18
    },
    Api {
        path: "diesel::query_builder::UncheckedBind::sql",
        ..DIESEL_22
    },
    Api {
        path: "diesel::query_builder::UpdateStatement::set",
        ..DIESEL_57
    },
    Api {
        path: "diesel::r2d2::ConnectionManager::new",
        ..DIESEL_76
    },
    Api {
        path: "diesel::replace_into",
        ..DIESEL_61
    },
    Api {
        path: "diesel::sql_query",
        ..DIESEL_3
    },
    Api {
        path: "diesel::sqlite::SqliteConnection::batch_execute",
        ..DIESEL_31
    },
    Api {
        path: "diesel::sqlite::SqliteConnection::establish",
        ..DIESEL_43
    },
    Api {
        path: "diesel::update",
        ..DIESEL_65
    },
    Api {
        path: "diesel_async::AsyncMysqlConnection::batch_execute",
        ..DIESEL_31
    },
    Api {
        path: "diesel_async::AsyncPgConnection::batch_execute",
        ..DIESEL_31
    },
    Api {
        path: "diesel_async::RunQueryDsl::execute",
        ..DIESEL_54
    },
    Api {
        path: "diesel_async::RunQueryDsl::first",
        ..DIESEL_50
    },
    Api {
        path: "diesel_async::RunQueryDsl::get_result",
        ..DIESEL_50
    },
    Api {
        path: "diesel_async::RunQueryDsl::get_results",
        ..DIESEL_50
    },
    Api {
        path: "diesel_async::RunQueryDsl::load",
        ..DIESEL_50
    },
    Api {
        path: "diesel_async::RunQueryDsl::load_stream",
        ..DIESEL_50
    },
    Api {
        path: "diesel_async::SimpleAsyncConnection::batch_execute",
        ..DIESEL_31
    },
    Api {
        path: "digest::CtOutput::into_bytes",
        ..RUSTCRYPTO_113
    },
    Api {
        path: "digest::Digest::chain",
        ..HASHES_36
    },
    Api {
        path: "digest::Digest::chain_update",
        ..HASHES_36
    },
    Api {
        path: "digest::Digest::digest",
        ..HASHES_41
    },
    Api {
        path: "digest::Digest::finalize",
        ..HASHES_41
    },
    Api {
        path: "digest::Digest::finalize_into",
        ..HASHES_41
    },
    Api {
        path: "digest::Digest::finalize_into_reset",
        ..HASHES_41
    },
    Api {
        path: "digest::Digest::finalize_reset",
        ..HASHES_41
    },
    Api {
        path: "digest::Digest::input",
        ..HASHES_32
    },
    Api {
        path: "digest::Digest::output_size",
        ..HASHES_41
    },
    Api {
        path: "digest::Digest::reset",
        ..HASHES_41
    },
    Api {
        path: "digest::Digest::result",
        ..HASHES_41
    },
    Api {
        path: "digest::Digest::update",
        ..HASHES_32
    },
    Api {
        path: "digest::DynDigest::finalize",
        ..HASHES_41
    },
    Api {
        path: "digest::DynDigest::finalize_into",
        ..HASHES_41
    },
    Api {
        path: "digest::DynDigest::finalize_reset",
        ..HASHES_41
    },
    Api {
        path: "digest::DynDigest::update",
        ..HASHES_32
    },
    Api {
        path: "digest::ExtendableOutput::finalize_boxed",
        ..HASHES_41
    },
    Api {
        path: "digest::ExtendableOutput::finalize_xof",
        ..HASHES_41
    },
    Api {
        path: "digest::FixedOutput::finalize_fixed",
        ..HASHES_41
    },
    Api {
        path: "digest::FixedOutput::finalize_into",
        ..HASHES_41
    },
    Api {
        path: "digest::Mac::chain_update",
        ..RUSTCRYPTO_110
    },
    Api {
        path: "digest::Mac::finalize",
        ..RUSTCRYPTO_113
    },
    Api {
        path: "digest::Mac::finalize_reset",
        ..RUSTCRYPTO_113
    },
    Api {
        path: "digest::Mac::new",
        ..RUSTCRYPTO_43
    },
    Api {
        path: "digest::Mac::new_from_slice",
        ..RUSTCRYPTO_43
    },
    Api {
        path: "digest::Mac::reset",
        ..RUSTCRYPTO_113
    },
    Api {
        path: "digest::Mac::update",
        ..RUSTCRYPTO_110
    },
    Api {
        path: "digest::Mac::verify",
        ..RUSTCRYPTO_113
    },
    Api {
        path: "digest::Mac::verify_slice",
        ..RUSTCRYPTO_113
    },
    Api {
        path: "digest::Mac::verify_truncated_left",
        ..RUSTCRYPTO_113
    },
    Api {
        path: "digest::Mac::verify_truncated_right",
        ..RUSTCRYPTO_113
    },
    Api {
        path: "digest::Update::chain",
        ..HASHES_36
    },
    Api {
        path: "digest::Update::update",
        ..HASHES_32
    },
    Api {
        path: "eax::Eax::decrypt",
        ..RUSTCRYPTO_57
    },
    Api {
        path: "eax::Eax::encrypt",
        ..RUSTCRYPTO_53
    },
    Api {
        path: "eax::Eax::new",
        ..RUSTCRYPTO_7
    },
    Api {
        path: "eax::Eax::new_from_slice",
        ..RUSTCRYPTO_7
    },
    Api {
        path: "ecb::Decryptor::new",
        ..RUSTCRYPTO_7
    },
    Api {
        path: "ecb::Decryptor::new_from_slice",
        ..RUSTCRYPTO_7
    },
    Api {
        path: "ecb::Encryptor::encrypt_padded_mut",
        ..RUSTCRYPTO_75
    },
    Api {
        path: "ecb::Encryptor::encrypt_padded_vec_mut",
        ..RUSTCRYPTO_75
    },
    Api {
        path: "ecb::Encryptor::new",
        ..RUSTCRYPTO_7
    },
    Api {
        path: "ecb::Encryptor::new_from_slice",
        ..RUSTCRYPTO_7
    },
    Api {
        path: "env_logger::init",
        ..LOG_46
    },
    Api {
        path: "env_logger::try_init",
        ..LOG_46
    },
    Api {
        path: "eyre::Report::msg",
        ..LOG_60
    },
    Api {
        path: "eyre::Report::new",
        ..LOG_60
    },
    Api {
        path: "eyre::WrapErr::context",
        ..LOG_65
    },
    Api {
        path: "eyre::WrapErr::with_context",
        ..LOG_69
    },
    Api {
        path: "eyre::WrapErr::wrap_err",
        ..LOG_65
    },
    Api {
        path: "eyre::WrapErr::wrap_err_with",
        ..LOG_69
    },
    Api {
        path: "eyre::bail!",
        ..LOG_56
    },
    Api {
        path: "eyre::ensure!",
        ..LOG_56
    },
    Api {
        path: "eyre::eyre!",
        ..LOG_52
    },
    Api {
        path: "f32::clamp",
        ..STD_VALUES_41
    },
    Api {
        path: "f32::min",
        ..STD_VALUES_37
    },
    Api {
        path: "f64::clamp",
        ..STD_VALUES_41
    },
    Api {
        path: "f64::min",
        ..STD_VALUES_37
    },
    Api {
        path: "fancy_regex::Captures::get",
        ..REGEX_162
    },
    Api {
        path: "fancy_regex::Captures::name",
        ..REGEX_162
    },
    Api {
        path: "fancy_regex::Match::as_str",
        ..REGEX_162
    },
    Api {
        path: "fancy_regex::Match::end",
        ..REGEX_165
    },
    Api {
        path: "fancy_regex::Match::start",
        ..REGEX_165
    },
    Api {
        path: "fancy_regex::Regex::captures",
        ..REGEX_153
    },
    Api {
        path: "fancy_regex::Regex::captures_iter",
        ..REGEX_153
    },
    Api {
        path: "fancy_regex::Regex::find",
        ..REGEX_153
    },
    Api {
        path: "fancy_regex::Regex::find_iter",
        ..REGEX_153
    },
    Api {
        path: "fancy_regex::Regex::is_match",
        ..REGEX_150
    },
    Api {
        path: "fancy_regex::Regex::new",
        ..REGEX_132
    },
    Api {
        path: "fancy_regex::Regex::replace",
        ..REGEX_156
    },
    Api {
        path: "fancy_regex::Regex::replace_all",
        ..REGEX_156
    },
    Api {
        path: "fancy_regex::Regex::replacen",
        ..REGEX_159
    },
    Api {
        path: "fancy_regex::RegexBuilder::backtrack_limit",
        ..REGEX_142
    },
    Api {
        path: "fancy_regex::RegexBuilder::build",
        ..REGEX_146
    },
    Api {
        path: "fancy_regex::RegexBuilder::delegate_dfa_size_limit",
        ..REGEX_142
    },
    Api {
        path: "fancy_regex::RegexBuilder::delegate_size_limit",
        ..REGEX_142
    },
    Api {
        path: "fancy_regex::RegexBuilder::new",
        ..REGEX_137
    },
    Api {
        path: "fancy_regex::escape",
        ..REGEX_190
    },
    Api {
        path: "fastrand::Rng::alphabetic",
        ..RAND_111
    },
    Api {
        path: "fastrand::Rng::alphanumeric",
        ..RAND_111
    },
    Api {
        path: "fastrand::Rng::bool",
        ..RAND_111
    },
    Api {
        path: "fastrand::Rng::char",
        ..RAND_111
    },
    Api {
        path: "fastrand::Rng::choice",
        ..RAND_115
    },
    Api {
        path: "fastrand::Rng::choose_multiple",
        ..RAND_115
    },
    Api {
        path: "fastrand::Rng::default",
        ..RAND_96
    },
    Api {
        path: "fastrand::Rng::digit",
        ..RAND_111
    },
    Api {
        path: "fastrand::Rng::f32",
        ..RAND_111
    },
    Api {
        path: "fastrand::Rng::f64",
        ..RAND_111
    },
    Api {
        path: "fastrand::Rng::fill",
        ..RAND_119
    },
    Api {
        path: "fastrand::Rng::fork",
        ..RAND_96
    },
    Api {
        path: "fastrand::Rng::i128",
        ..RAND_111
    },
    Api {
        path: "fastrand::Rng::i16",
        ..RAND_111
    },
    Api {
        path: "fastrand::Rng::i32",
        ..RAND_111
    },
    Api {
        path: "fastrand::Rng::i64",
        ..RAND_111
    },
    Api {
        path: "fastrand::Rng::i8",
        ..RAND_111
    },
    Api {
        path: "fastrand::Rng::isize",
        ..RAND_111
    },
    Api {
        path: "fastrand::Rng::lowercase",
        ..RAND_111
    },
    Api {
        path: "fastrand::Rng::new",
        ..RAND_96
    },
    Api {
        path: "fastrand::Rng::seed",
        ..RAND_107
    },
    Api {
        path: "fastrand::Rng::shuffle",
        ..RAND_119
    },
    Api {
        path: "fastrand::Rng::u128",
        ..RAND_111
    },
    Api {
        path: "fastrand::Rng::u16",
        ..RAND_111
    },
    Api {
        path: "fastrand::Rng::u32",
        ..RAND_111
    },
    Api {
        path: "fastrand::Rng::u64",
        ..RAND_111
    },
    Api {
        path: "fastrand::Rng::u8",
        ..RAND_111
    },
    Api {
        path: "fastrand::Rng::uppercase",
        ..RAND_111
    },
    Api {
        path: "fastrand::Rng::usize",
        ..RAND_111
    },
    Api {
        path: "fastrand::Rng::with_seed",
        ..RAND_101
    },
    Api {
        path: "fastrand::alphabetic",
        ..RAND_80
    },
    Api {
        path: "fastrand::alphanumeric",
        ..RAND_80
    },
    Api {
        path: "fastrand::bool",
        ..RAND_80
    },
    Api {
        path: "fastrand::char",
        ..RAND_80
    },
    Api {
        path: "fastrand::choice",
        ..RAND_84
    },
    Api {
        path: "fastrand::choose_multiple",
        ..RAND_84
    },
    Api {
        path: "fastrand::digit",
        ..RAND_80
    },
    Api {
        path: "fastrand::f32",
        ..RAND_80
    },
    Api {
        path: "fastrand::f64",
        ..RAND_80
    },
    Api {
        path: "fastrand::fill",
        ..RAND_88
    },
    Api {
        path: "fastrand::i128",
        ..RAND_80
    },
    Api {
        path: "fastrand::i16",
        ..RAND_80
    },
    Api {
        path: "fastrand::i32",
        ..RAND_80
    },
    Api {
        path: "fastrand::i64",
        ..RAND_80
    },
    Api {
        path: "fastrand::i8",
        ..RAND_80
    },
    Api {
        path: "fastrand::isize",
        ..RAND_80
    },
    Api {
        path: "fastrand::lowercase",
        ..RAND_80
    },
    Api {
        path: "fastrand::seed",
        ..RAND_92
    },
    Api {
        path: "fastrand::shuffle",
        ..RAND_88
    },
    Api {
        path: "fastrand::u128",
        ..RAND_80
    },
    Api {
        path: "fastrand::u16",
        ..RAND_80
    },
    Api {
        path: "fastrand::u32",
        ..RAND_80
    },
    Api {
        path: "fastrand::u64",
        ..RAND_80
    },
    Api {
        path: "fastrand::u8",
        ..RAND_80
    },
    Api {
        path: "fastrand::uppercase",
        ..RAND_80
    },
    Api {
        path: "fastrand::usize",
        ..RAND_80
    },
    Api {
        path: "fsb::Fsb256::chain_update",
        ..HASHES_36
    },
    Api {
        path: "fsb::Fsb256::default",
        ..HASHES_10
    },
    Api {
        path: "fsb::Fsb256::digest",
        ..HASHES_28
    },
    Api {
        path: "fsb::Fsb256::finalize",
        ..HASHES_41
    },
    Api {
        path: "fsb::Fsb256::finalize_reset",
        ..HASHES_41
    },
    Api {
        path: "fsb::Fsb256::new",
        ..HASHES_10
    },
    Api {
        path: "fsb::Fsb256::new_with_prefix",
        ..HASHES_19
    },
    Api {
        path: "fsb::Fsb256::update",
        ..HASHES_32
    },
    Api {
        path: "generic_array::GenericArray::as_mut_slice",
        ..RUSTCRYPTO_98
    },
    Api {
        path: "generic_array::GenericArray::as_slice",
        ..RUSTCRYPTO_98
    },
    Api {
        path: "generic_array::GenericArray::clone_from_slice",
        ..RUSTCRYPTO_95
    },
    Api {
        path: "generic_array::GenericArray::default",
        ..RUSTCRYPTO_101
    },
    Api {
        path: "generic_array::GenericArray::from",
        ..RUSTCRYPTO_95
    },
    Api {
        path: "generic_array::GenericArray::from_array",
        ..RUSTCRYPTO_95
    },
    Api {
        path: "generic_array::GenericArray::from_exact_iter",
        ..RUSTCRYPTO_95
    },
    Api {
        path: "generic_array::GenericArray::from_iter",
        ..RUSTCRYPTO_95
    },
    Api {
        path: "generic_array::GenericArray::from_mut_slice",
        ..RUSTCRYPTO_95
    },
    Api {
        path: "generic_array::GenericArray::from_slice",
        ..RUSTCRYPTO_95
    },
    Api {
        path: "generic_array::GenericArray::into_array",
        ..RUSTCRYPTO_95
    },
    Api {
        path: "generic_array::GenericArray::try_from",
        ..RUSTCRYPTO_95
    },
    Api {
        path: "generic_array::GenericArray::try_from_slice",
        ..RUSTCRYPTO_95
    },
    Api {
        path: "generic_array::arr!",
        ..RUSTCRYPTO_104
    },
    Api {
        path: "getrandom::fill",
        ..RAND_48
    },
    Api {
        path: "getrandom::getrandom",
        ..RAND_48
    },
    Api {
        path: "getrandom::u32",
        ..RAND_52
    },
    Api {
        path: "getrandom::u64",
        ..RAND_52
    },
    Api {
        path: "glob::Pattern::escape",
        ..REGEX_224
    },
    Api {
        path: "glob::Pattern::new",
        ..REGEX_221
    },
    Api {
        path: "glob::glob",
        ..REGEX_216
    },
    Api {
        path: "glob::glob_with",
        ..REGEX_216
    },
    Api {
        path: "globset::Glob::new",
        ..REGEX_221
    },
    Api {
        path: "globset::escape",
        ..REGEX_224
    },
    Api {
        path: "gost94::Gost94CryptoPro::chain_update",
        ..HASHES_36
    },
    Api {
        path: "gost94::Gost94CryptoPro::default",
        ..HASHES_6
    },
    Api {
        path: "gost94::Gost94CryptoPro::digest",
        ..HASHES_24
    },
    Api {
        path: "gost94::Gost94CryptoPro::finalize",
        ..HASHES_41
    },
    Api {
        path: "gost94::Gost94CryptoPro::finalize_reset",
        ..HASHES_41
    },
    Api {
        path: "gost94::Gost94CryptoPro::new",
        ..HASHES_6
    },
    Api {
        path: "gost94::Gost94CryptoPro::new_with_prefix",
        ..HASHES_14
    },
    Api {
        path: "gost94::Gost94CryptoPro::update",
        ..HASHES_32
    },
    Api {
        path: "grep_regex::RegexMatcher::new",
        ..REGEX_194
    },
    Api {
        path: "groestl::Groestl256::chain_update",
        ..HASHES_36
    },
    Api {
        path: "groestl::Groestl256::default",
        ..HASHES_10
    },
    Api {
        path: "groestl::Groestl256::digest",
        ..HASHES_28
    },
    Api {
        path: "groestl::Groestl256::finalize",
        ..HASHES_41
    },
    Api {
        path: "groestl::Groestl256::finalize_reset",
        ..HASHES_41
    },
    Api {
        path: "groestl::Groestl256::new",
        ..HASHES_10
    },
    Api {
        path: "groestl::Groestl256::new_with_prefix",
        ..HASHES_19
    },
    Api {
        path: "groestl::Groestl256::update",
        ..HASHES_32
    },
    Api {
        path: "groestl::Groestl512::chain_update",
        ..HASHES_36
    },
    Api {
        path: "groestl::Groestl512::default",
        ..HASHES_10
    },
    Api {
        path: "groestl::Groestl512::digest",
        ..HASHES_28
    },
    Api {
        path: "groestl::Groestl512::finalize",
        ..HASHES_41
    },
    Api {
        path: "groestl::Groestl512::finalize_reset",
        ..HASHES_41
    },
    Api {
        path: "groestl::Groestl512::new",
        ..HASHES_10
    },
    Api {
        path: "groestl::Groestl512::new_with_prefix",
        ..HASHES_19
    },
    Api {
        path: "groestl::Groestl512::update",
        ..HASHES_32
    },
    Api {
        path: "hc_256::Hc256::new",
        ..RUSTCRYPTO_11
    },
    Api {
        path: "hc_256::Hc256::new_from_slices",
        ..RUSTCRYPTO_11
    },
    Api {
        path: "hkdf::Hkdf::expand",
        ..PASSWORDS_87
    },
    Api {
        path: "hkdf::Hkdf::expand_multi_info",
        ..PASSWORDS_87
    },
    Api {
        path: "hkdf::Hkdf::extract",
        ..PASSWORDS_79
    },
    Api {
        path: "hkdf::Hkdf::from_prk",
        ..PASSWORDS_83
    },
    Api {
        path: "hkdf::Hkdf::new",
        ..PASSWORDS_75
    },
    Api {
        path: "hkdf::SimpleHkdf::new",
        ..PASSWORDS_75
    },
    Api {
        path: "hmac::Hmac::chain_update",
        ..RUSTCRYPTO_110
    },
    Api {
        path: "hmac::Hmac::finalize",
        ..RUSTCRYPTO_113
    },
    Api {
        path: "hmac::Hmac::finalize_reset",
        ..RUSTCRYPTO_113
    },
    Api {
        path: "hmac::Hmac::new",
        ..RUSTCRYPTO_7
    },
    Api {
        path: "hmac::Hmac::new_from_slice",
        ..RUSTCRYPTO_7
    },
    Api {
        path: "hmac::Hmac::update",
        ..RUSTCRYPTO_110
    },
    Api {
        path: "hmac::Hmac::verify",
        ..RUSTCRYPTO_113
    },
    Api {
        path: "hmac::Hmac::verify_slice",
        ..RUSTCRYPTO_113
    },
    Api {
        path: "hmac::HmacReset::new",
        ..RUSTCRYPTO_7
    },
    Api {
        path: "hmac::HmacReset::new_from_slice",
        ..RUSTCRYPTO_7
    },
    Api {
        path: "hmac::SimpleHmac::chain_update",
        ..RUSTCRYPTO_110
    },
    Api {
        path: "hmac::SimpleHmac::finalize",
        ..RUSTCRYPTO_113
    },
    Api {
        path: "hmac::SimpleHmac::finalize_reset",
        ..RUSTCRYPTO_113
    },
    Api {
        path: "hmac::SimpleHmac::new",
        ..RUSTCRYPTO_7
    },
    Api {
        path: "hmac::SimpleHmac::new_from_slice",
        ..RUSTCRYPTO_7
    },
    Api {
        path: "hmac::SimpleHmac::update",
        ..RUSTCRYPTO_110
    },
    Api {
        path: "hmac::SimpleHmac::verify",
        ..RUSTCRYPTO_113
    },
    Api {
        path: "hmac::SimpleHmac::verify_slice",
        ..RUSTCRYPTO_113
    },
    Api {
        path: "http::HeaderMap::append",
        ..HYPER_76
    },
    Api {
        path: "http::HeaderMap::contains_key",
        ..HYPER_83
    },
    Api {
        path: "http::HeaderMap::get",
        ..HYPER_80
    },
    Api {
        path: "http::HeaderMap::get_all",
        ..HYPER_80
    },
    Api {
        path: "http::HeaderMap::get_mut",
        ..HYPER_80
    },
    Api {
        path: "http::HeaderMap::insert",
        ..HYPER_76
    },
    Api {
        path: "http::HeaderMap::is_empty",
        ..HYPER_83
    },
    Api {
        path: "http::HeaderMap::iter",
        ..HYPER_80
    },
    Api {
        path: "http::HeaderMap::len",
        ..HYPER_83
    },
    Api {
        path: "http::HeaderMap::remove",
        ..HYPER_80
    },
    Api {
        path: "http::HeaderMap::try_append",
        ..HYPER_76
    },
    Api {
        path: "http::HeaderMap::try_insert",
        ..HYPER_76
    },
    Api {
        path: "http::HeaderMap::values",
        ..HYPER_80
    },
    Api {
        path: "http::HeaderValue::as_bytes",
        ..HYPER_90
    },
    Api {
        path: "http::HeaderValue::from_bytes",
        ..HYPER_86
    },
    Api {
        path: "http::HeaderValue::from_maybe_shared",
        ..HYPER_86
    },
    Api {
        path: "http::HeaderValue::from_static",
        ..HYPER_86
    },
    Api {
        path: "http::HeaderValue::from_str",
        ..HYPER_86
    },
    Api {
        path: "http::HeaderValue::is_empty",
        ..HYPER_83
    },
    Api {
        path: "http::HeaderValue::is_sensitive",
        ..HYPER_83
    },
    Api {
        path: "http::HeaderValue::len",
        ..HYPER_83
    },
    Api {
        path: "http::HeaderValue::set_sensitive",
        ..HYPER_83
    },
    Api {
        path: "http::HeaderValue::to_str",
        ..HYPER_90
    },
    Api {
        path: "http::HeaderValue::try_from",
        ..HYPER_86
    },
    Api {
        path: "http::Request::body",
        ..HYPER_48
    },
    Api {
        path: "http::Request::body_mut",
        ..HYPER_48
    },
    Api {
        path: "http::Request::builder",
        ..HYPER_11
    },
    Api {
        path: "http::Request::connect",
        ..HYPER_6
    },
    Api {
        path: "http::Request::delete",
        ..HYPER_6
    },
    Api {
        path: "http::Request::extensions",
        ..HYPER_54
    },
    Api {
        path: "http::Request::extensions_mut",
        ..HYPER_54
    },
    Api {
        path: "http::Request::from_parts",
        ..HYPER_37
    },
    Api {
        path: "http::Request::get",
        ..HYPER_6
    },
    Api {
        path: "http::Request::head",
        ..HYPER_6
    },
    Api {
        path: "http::Request::headers",
        ..HYPER_44
    },
    Api {
        path: "http::Request::headers_mut",
        ..HYPER_44
    },
    Api {
        path: "http::Request::into_body",
        ..HYPER_48
    },
    Api {
        path: "http::Request::into_parts",
        ..HYPER_48
    },
    Api {
        path: "http::Request::map",
        ..HYPER_51
    },
    Api {
        path: "http::Request::method",
        ..HYPER_54
    },
    Api {
        path: "http::Request::new",
        ..HYPER_34
    },
    Api {
        path: "http::Request::options",
        ..HYPER_6
    },
    Api {
        path: "http::Request::patch",
        ..HYPER_6
    },
    Api {
        path: "http::Request::post",
        ..HYPER_6
    },
    Api {
        path: "http::Request::put",
        ..HYPER_6
    },
    Api {
        path: "http::Request::trace",
        ..HYPER_6
    },
    Api {
        path: "http::Request::uri",
        ..HYPER_40
    },
    Api {
        path: "http::Request::uri_mut",
        ..HYPER_40
    },
    Api {
        path: "http::Request::version",
        ..HYPER_54
    },
    Api {
        path: "http::Response::body",
        ..HYPER_48
    },
    Api {
        path: "http::Response::body_mut",
        ..HYPER_48
    },
    Api {
        path: "http::Response::builder",
        ..HYPER_57
    },
    Api {
        path: "http::Response::extensions",
        ..HYPER_54
    },
    Api {
        path: "http::Response::from_parts",
        ..HYPER_37
    },
    Api {
        path: "http::Response::headers",
        ..HYPER_44
    },
    Api {
        path: "http::Response::headers_mut",
        ..HYPER_44
    },
    Api {
        path: "http::Response::into_body",
        ..HYPER_48
    },
    Api {
        path: "http::Response::into_parts",
        ..HYPER_48
    },
    Api {
        path: "http::Response::map",
        ..HYPER_51
    },
    Api {
        path: "http::Response::new",
        ..HYPER_34
    },
    Api {
        path: "http::Response::status",
        ..HYPER_54
    },
    Api {
        path: "http::Response::status_mut",
        ..HYPER_54
    },
    Api {
        path: "http::Response::version",
        ..HYPER_54
    },
    Api {
        path: "http::Uri::authority",
        ..HYPER_94
    },
    Api {
        path: "http::Uri::builder",
        ..HYPER_113
    },
    Api {
        path: "http::Uri::from_maybe_shared",
        ..HYPER_101
    },
    Api {
        path: "http::Uri::from_parts",
        ..HYPER_101
    },
    Api {
        path: "http::Uri::from_static",
        ..HYPER_101
    },
    Api {
        path: "http::Uri::host",
        ..HYPER_94
    },
    Api {
        path: "http::Uri::into_parts",
        ..HYPER_94
    },
    Api {
        path: "http::Uri::path",
        ..HYPER_94
    },
    Api {
        path: "http::Uri::path_and_query",
        ..HYPER_94
    },
    Api {
        path: "http::Uri::port",
        ..HYPER_98
    },
    Api {
        path: "http::Uri::port_u16",
        ..HYPER_98
    },
    Api {
        path: "http::Uri::query",
        ..HYPER_94
    },
    Api {
        path: "http::Uri::scheme",
        ..HYPER_98
    },
    Api {
        path: "http::Uri::scheme_str",
        ..HYPER_98
    },
    Api {
        path: "http::Uri::try_from",
        ..HYPER_101
    },
    Api {
        path: "http::request::Builder::body",
        ..HYPER_29
    },
    Api {
        path: "http::request::Builder::extension",
        ..HYPER_25
    },
    Api {
        path: "http::request::Builder::header",
        ..HYPER_20
    },
    Api {
        path: "http::request::Builder::method",
        ..HYPER_25
    },
    Api {
        path: "http::request::Builder::new",
        ..HYPER_11
    },
    Api {
        path: "http::request::Builder::uri",
        ..HYPER_15
    },
    Api {
        path: "http::request::Builder::version",
        ..HYPER_25
    },
    Api {
        path: "http::response::Builder::body",
        ..HYPER_71
    },
    Api {
        path: "http::response::Builder::extension",
        ..HYPER_67
    },
    Api {
        path: "http::response::Builder::header",
        ..HYPER_61
    },
    Api {
        path: "http::response::Builder::new",
        ..HYPER_57
    },
    Api {
        path: "http::response::Builder::status",
        ..HYPER_67
    },
    Api {
        path: "http::response::Builder::version",
        ..HYPER_67
    },
    Api {
        path: "http::uri::Builder::authority",
        ..HYPER_109
    },
    Api {
        path: "http::uri::Builder::build",
        ..HYPER_117
    },
    Api {
        path: "http::uri::Builder::new",
        ..HYPER_113
    },
    Api {
        path: "http::uri::Builder::path_and_query",
        ..HYPER_104
    },
    Api {
        path: "http::uri::Builder::scheme",
        ..HYPER_109
    },
    Api {
        path: "http_body::Frame::data_ref",
        ..HYPER_131
    },
    Api {
        path: "http_body::Frame::into_data",
        ..HYPER_131
    },
    Api {
        path: "http_body_util::BodyExt::boxed",
        ..HYPER_131
    },
    Api {
        path: "http_body_util::BodyExt::boxed_unsync",
        ..HYPER_131
    },
    Api {
        path: "http_body_util::BodyExt::collect",
        ..HYPER_131
    },
    Api {
        path: "http_body_util::BodyExt::frame",
        ..HYPER_131
    },
    Api {
        path: "http_body_util::BodyExt::into_data_stream",
        ..HYPER_131
    },
    Api {
        path: "http_body_util::Collected::aggregate",
        ..HYPER_131
    },
    Api {
        path: "http_body_util::Collected::to_bytes",
        ..HYPER_131
    },
    Api {
        path: "http_body_util::Empty::new",
        ..HYPER_137
    },
    Api {
        path: "http_body_util::Full::from",
        ..HYPER_128
    },
    Api {
        path: "http_body_util::Full::new",
        ..HYPER_128
    },
    Api {
        path: "http_body_util::Limited::new",
        ..HYPER_134
    },
    Api {
        path: "http_body_util::StreamBody::new",
        ..HYPER_128
    },
    Api {
        path: "hybrid_array::Array::as_mut_slice",
        ..RUSTCRYPTO_98
    },
    Api {
        path: "hybrid_array::Array::as_slice",
        ..RUSTCRYPTO_98
    },
    Api {
        path: "hybrid_array::Array::clone_from_slice",
        ..RUSTCRYPTO_95
    },
    Api {
        path: "hybrid_array::Array::default",
        ..RUSTCRYPTO_101
    },
    Api {
        path: "hybrid_array::Array::from",
        ..RUSTCRYPTO_95
    },
    Api {
        path: "hybrid_array::Array::from_fn",
        ..RUSTCRYPTO_95
    },
    Api {
        path: "hybrid_array::Array::from_slice",
        ..RUSTCRYPTO_95
    },
    Api {
        path: "hybrid_array::Array::slice_as_array",
        ..RUSTCRYPTO_95
    },
    Api {
        path: "hybrid_array::Array::try_from",
        ..RUSTCRYPTO_95
    },
    Api {
        path: "hyper::Body::empty",
        ..HYPER_137
    },
    Api {
        path: "hyper::Body::from",
        ..HYPER_128
    },
    Api {
        path: "hyper::Body::wrap_stream",
        ..HYPER_128
    },
    Api {
        path: "hyper::Client::get",
        ..HYPER_159
    },
    Api {
        path: "hyper::Client::new",
        ..HYPER_143
    },
    Api {
        path: "hyper::Client::request",
        ..HYPER_165
    },
    Api {
        path: "hyper::body::aggregate",
        ..HYPER_124
    },
    Api {
        path: "hyper::body::to_bytes",
        ..HYPER_124
    },
    Api {
        path: "hyper::client::Builder::build",
        ..HYPER_155
    },
    Api {
        path: "hyper::client::Builder::build_http",
        ..HYPER_155
    },
    Api {
        path: "hyper::client::conn::SendRequest::send_request",
        ..HYPER_165
    },
    Api {
        path: "hyper::client::conn::http1::SendRequest::send_request",
        ..HYPER_165
    },
    Api {
        path: "hyper::client::conn::http2::SendRequest::send_request",
        ..HYPER_165
    },
    Api {
        path: "hyper::service::make_service_fn",
        ..HYPER_176
    },
    Api {
        path: "hyper::service::service_fn",
        ..HYPER_173
    },
    Api {
        path: "hyper_util::client::legacy::Builder::build",
        ..HYPER_151
    },
    Api {
        path: "hyper_util::client::legacy::Client::builder",
        ..HYPER_147
    },
    Api {
        path: "hyper_util::client::legacy::Client::get",
        ..HYPER_159
    },
    Api {
        path: "hyper_util::client::legacy::Client::request",
        ..HYPER_165
    },
    Api {
        path: "i32::from_be_bytes",
        ..STD_VALUES_111
    },
    Api {
        path: "i32::from_le_bytes",
        ..STD_VALUES_111
    },
    Api {
        path: "i32::from_str_radix",
        ..STD_VALUES_111
    },
    Api {
        path: "i32::min",
        ..STD_VALUES_37
    },
    Api {
        path: "i64::from_be_bytes",
        ..STD_VALUES_111
    },
    Api {
        path: "i64::from_le_bytes",
        ..STD_VALUES_111
    },
    Api {
        path: "i64::from_str_radix",
        ..STD_VALUES_111
    },
    Api {
        path: "i64::min",
        ..STD_VALUES_37
    },
    Api {
        path: "idea::Idea::new",
        ..RUSTCRYPTO_7
    },
    Api {
        path: "idea::Idea::new_from_slice",
        ..RUSTCRYPTO_7
    },
    Api {
        path: "ige::Decryptor::new",
        ..RUSTCRYPTO_11
    },
    Api {
        path: "ige::Decryptor::new_from_slices",
        ..RUSTCRYPTO_11
    },
    Api {
        path: "ige::Encryptor::new",
        ..RUSTCRYPTO_11
    },
    Api {
        path: "ige::Encryptor::new_from_slices",
        ..RUSTCRYPTO_11
    },
    Api {
        path: "isize::from_str_radix",
        ..STD_VALUES_111
    },
    Api {
        path: "isize::min",
        ..STD_VALUES_37
    },
    Api {
        path: "jh::Jh256::chain_update",
        ..HASHES_36
    },
    Api {
        path: "jh::Jh256::default",
        ..HASHES_10
    },
    Api {
        path: "jh::Jh256::digest",
        ..HASHES_28
    },
    Api {
        path: "jh::Jh256::finalize",
        ..HASHES_41
    },
    Api {
        path: "jh::Jh256::finalize_reset",
        ..HASHES_41
    },
    Api {
        path: "jh::Jh256::new",
        ..HASHES_10
    },
    Api {
        path: "jh::Jh256::new_with_prefix",
        ..HASHES_19
    },
    Api {
        path: "jh::Jh256::update",
        ..HASHES_32
    },
    Api {
        path: "jh::Jh512::chain_update",
        ..HASHES_36
    },
    Api {
        path: "jh::Jh512::default",
        ..HASHES_10
    },
    Api {
        path: "jh::Jh512::digest",
        ..HASHES_28
    },
    Api {
        path: "jh::Jh512::finalize",
        ..HASHES_41
    },
    Api {
        path: "jh::Jh512::finalize_reset",
        ..HASHES_41
    },
    Api {
        path: "jh::Jh512::new",
        ..HASHES_10
    },
    Api {
        path: "jh::Jh512::new_with_prefix",
        ..HASHES_19
    },
    Api {
        path: "jh::Jh512::update",
        ..HASHES_32
    },
    Api {
        path: "jsonwebtoken::DecodingKey::from_base64_secret",
        ..JSONWEBTOKEN_7
    },
    Api {
        path: "jsonwebtoken::DecodingKey::from_ec_pem",
        ..JSONWEBTOKEN_11
    },
    Api {
        path: "jsonwebtoken::DecodingKey::from_ed_pem",
        ..JSONWEBTOKEN_11
    },
    Api {
        path: "jsonwebtoken::DecodingKey::from_jwk",
        ..JSONWEBTOKEN_11
    },
    Api {
        path: "jsonwebtoken::DecodingKey::from_rsa_components",
        ..JSONWEBTOKEN_11
    },
    Api {
        path: "jsonwebtoken::DecodingKey::from_rsa_pem",
        ..JSONWEBTOKEN_11
    },
    Api {
        path: "jsonwebtoken::DecodingKey::from_secret",
        ..JSONWEBTOKEN_7
    },
    Api {
        path: "jsonwebtoken::EncodingKey::from_base64_secret",
        ..JSONWEBTOKEN_3
    },
    Api {
        path: "jsonwebtoken::EncodingKey::from_ec_der",
        ..JSONWEBTOKEN_3
    },
    Api {
        path: "jsonwebtoken::EncodingKey::from_ec_pem",
        ..JSONWEBTOKEN_3
    },
    Api {
        path: "jsonwebtoken::EncodingKey::from_ed_der",
        ..JSONWEBTOKEN_3
    },
    Api {
        path: "jsonwebtoken::EncodingKey::from_ed_pem",
        ..JSONWEBTOKEN_3
    },
    Api {
        path: "jsonwebtoken::EncodingKey::from_rsa_der",
        ..JSONWEBTOKEN_3
    },
    Api {
        path: "jsonwebtoken::EncodingKey::from_rsa_pem",
        ..JSONWEBTOKEN_3
    },
    Api {
        path: "jsonwebtoken::EncodingKey::from_secret",
        ..JSONWEBTOKEN_3
    },
    Api {
        path: "jsonwebtoken::dangerous::insecure_decode",
        ..JSONWEBTOKEN_21
    },
    Api {
        path: "jsonwebtoken::dangerous_insecure_decode",
        ..JSONWEBTOKEN_21
    },
    Api {
        path: "jsonwebtoken::decode",
        ..JSONWEBTOKEN_18
    },
    Api {
        path: "jsonwebtoken::decode_header",
        ..JSONWEBTOKEN_18
    },
    Api {
        path: "jsonwebtoken::encode",
        ..JSONWEBTOKEN_14
    },
    Api {
        path: "jwt_simple::algorithms::HS256Key::from_bytes",
        ..JSONWEBTOKEN_24
    },
    Api {
        path: "jwt_simple::algorithms::HS384Key::from_bytes",
        ..JSONWEBTOKEN_24
    },
    Api {
        path: "jwt_simple::algorithms::HS512Key::from_bytes",
        ..JSONWEBTOKEN_24
    },
    Api {
        path: "jwt_simple::prelude::HS256Key::from_bytes",
        ..JSONWEBTOKEN_24
    },
    Api {
        path: "jwt_simple::prelude::HS384Key::from_bytes",
        ..JSONWEBTOKEN_24
    },
    Api {
        path: "jwt_simple::prelude::HS512Key::from_bytes",
        ..JSONWEBTOKEN_24
    },
    Api {
        path: "k12::KangarooTwelve::chain_update",
        ..HASHES_36
    },
    Api {
        path: "k12::KangarooTwelve::default",
        ..HASHES_10
    },
    Api {
        path: "k12::KangarooTwelve::digest",
        ..HASHES_28
    },
    Api {
        path: "k12::KangarooTwelve::finalize",
        ..HASHES_41
    },
    Api {
        path: "k12::KangarooTwelve::finalize_reset",
        ..HASHES_41
    },
    Api {
        path: "k12::KangarooTwelve::new",
        ..HASHES_10
    },
    Api {
        path: "k12::KangarooTwelve::new_with_prefix",
        ..HASHES_19
    },
    Api {
        path: "k12::KangarooTwelve::update",
        ..HASHES_32
    },
    Api {
        path: "kuznyechik::Kuznyechik::new",
        ..RUSTCRYPTO_7
    },
    Api {
        path: "kuznyechik::Kuznyechik::new_from_slice",
        ..RUSTCRYPTO_7
    },
    Api {
        path: "lambda_http::RequestExt::lambda_context",
        ..LAMBDA_11
    },
    Api {
        path: "lambda_http::RequestExt::path_parameters",
        ..LAMBDA_7
    },
    Api {
        path: "lambda_http::RequestExt::path_parameters_ref",
        ..LAMBDA_7
    },
    Api {
        path: "lambda_http::RequestExt::query_string_parameters",
        ..LAMBDA_7
    },
    Api {
        path: "lambda_http::RequestExt::query_string_parameters_ref",
        ..LAMBDA_7
    },
    Api {
        path: "lambda_http::RequestExt::raw_http_path",
        ..LAMBDA_7
    },
    Api {
        path: "lambda_http::RequestExt::request_context",
        ..LAMBDA_7
    },
    Api {
        path: "lambda_http::RequestExt::stage_variables",
        ..LAMBDA_11
    },
    Api {
        path: "lambda_http::RequestPayloadExt::form",
        ..LAMBDA_14
    },
    Api {
        path: "lambda_http::RequestPayloadExt::json",
        ..LAMBDA_14
    },
    Api {
        path: "lambda_http::RequestPayloadExt::payload",
        ..LAMBDA_14
    },
    Api {
        path: "lambda_runtime::LambdaEvent::into_parts",
        ..LAMBDA_21
    },
    Api {
        path: "lambda_runtime::LambdaEvent::new",
        ..LAMBDA_24
    },
    Api {
        path: "lazy_regex::regex!",
        ..REGEX_198
    },
    Api {
        path: "lazy_regex::regex_is_match!",
        ..REGEX_198
    },
    Api {
        path: "ldap3::Ldap::add",
        ..LDAP_8
    },
    Api {
        path: "ldap3::Ldap::delete",
        ..LDAP_8
    },
    Api {
        path: "ldap3::Ldap::modify",
        ..LDAP_8
    },
    Api {
        path: "ldap3::Ldap::modifydn",
        ..LDAP_8
    },
    Api {
        path: "ldap3::Ldap::search",
        ..LDAP_3
    },
    Api {
        path: "ldap3::Ldap::simple_bind",
        ..LDAP_12
    },
    Api {
        path: "ldap3::Ldap::streaming_search",
        ..LDAP_3
    },
    Api {
        path: "ldap3::LdapConn::add",
        ..LDAP_8
    },
    Api {
        path: "ldap3::LdapConn::delete",
        ..LDAP_8
    },
    Api {
        path: "ldap3::LdapConn::from_url",
        ..LDAP_30
    },
    Api {
        path: "ldap3::LdapConn::modify",
        ..LDAP_8
    },
    Api {
        path: "ldap3::LdapConn::modifydn",
        ..LDAP_8
    },
    Api {
        path: "ldap3::LdapConn::new",
        ..LDAP_30
    },
    Api {
        path: "ldap3::LdapConn::search",
        ..LDAP_3
    },
    Api {
        path: "ldap3::LdapConn::simple_bind",
        ..LDAP_12
    },
    Api {
        path: "ldap3::LdapConn::streaming_search",
        ..LDAP_3
    },
    Api {
        path: "ldap3::LdapConn::with_settings",
        ..LDAP_35
    },
    Api {
        path: "ldap3::LdapConnAsync::from_url",
        ..LDAP_20
    },
    Api {
        path: "ldap3::LdapConnAsync::new",
        ..LDAP_20
    },
    Api {
        path: "ldap3::LdapConnAsync::with_settings",
        ..LDAP_25
    },
    Api {
        path: "ldap3::LdapConnSettings::new",
        ..LDAP_40
    },
    Api {
        path: "ldap3::LdapConnSettings::set_conn_timeout",
        ..LDAP_49
    },
    Api {
        path: "ldap3::LdapConnSettings::set_connector",
        ..LDAP_49
    },
    Api {
        path: "ldap3::LdapConnSettings::set_no_tls_verify",
        ..LDAP_44
    },
    Api {
        path: "ldap3::LdapConnSettings::set_starttls",
        ..LDAP_49
    },
    Api {
        path: "ldap3::dn_escape",
        ..LDAP_16
    },
    Api {
        path: "ldap3::ldap_escape",
        ..LDAP_16
    },
    Api {
        path: "libc::drand48",
        ..RAND_150
    },
    Api {
        path: "libc::lrand48",
        ..RAND_150
    },
    Api {
        path: "libc::rand",
        ..RAND_150
    },
    Api {
        path: "libc::random",
        ..RAND_150
    },
    Api {
        path: "libc::srand",
        ..RAND_154
    },
    Api {
        path: "libxml::xpath::Context::evaluate",
        ..LDAP_61
    },
    Api {
        path: "libxml::xpath::Context::findnodes",
        ..LDAP_61
    },
    Api {
        path: "libxml::xpath::Context::findvalue",
        ..LDAP_61
    },
    Api {
        path: "libxml::xpath::Context::findvalues",
        ..LDAP_61
    },
    Api {
        path: "log::Log::log",
        ..LOG_43
    },
    Api {
        path: "log::debug!",
        ..LOG_4
    },
    Api {
        path: "log::error!",
        ..LOG_4
    },
    Api {
        path: "log::info!",
        ..LOG_4
    },
    Api {
        path: "log::log!",
        ..LOG_4
    },
    Api {
        path: "log::max_level",
        ..LOG_46
    },
    Api {
        path: "log::set_boxed_logger",
        ..LOG_46
    },
    Api {
        path: "log::set_logger",
        ..LOG_46
    },
    Api {
        path: "log::set_max_level",
        ..LOG_46
    },
    Api {
        path: "log::trace!",
        ..LOG_4
    },
    Api {
        path: "log::warn!",
        ..LOG_4
    },
    Api {
        path: "magma::Magma::new",
        ..RUSTCRYPTO_7
    },
    Api {
        path: "magma::Magma::new_from_slice",
        ..RUSTCRYPTO_7
    },
    Api {
        path: "md2::Md2::chain_update",
        ..HASHES_36
    },
    Api {
        path: "md2::Md2::default",
        ..HASHES_6
    },
    Api {
        path: "md2::Md2::digest",
        ..HASHES_24
    },
    Api {
        path: "md2::Md2::finalize",
        ..HASHES_41
    },
    Api {
        path: "md2::Md2::finalize_reset",
        ..HASHES_41
    },
    Api {
        path: "md2::Md2::new",
        ..HASHES_6
    },
    Api {
        path: "md2::Md2::new_with_prefix",
        ..HASHES_14
    },
    Api {
        path: "md2::Md2::update",
        ..HASHES_32
    },
    Api {
        path: "md4::Md4::chain_update",
        ..HASHES_36
    },
    Api {
        path: "md4::Md4::default",
        ..HASHES_6
    },
    Api {
        path: "md4::Md4::digest",
        ..HASHES_24
    },
    Api {
        path: "md4::Md4::finalize",
        ..HASHES_41
    },
    Api {
        path: "md4::Md4::finalize_reset",
        ..HASHES_41
    },
    Api {
        path: "md4::Md4::new",
        ..HASHES_6
    },
    Api {
        path: "md4::Md4::new_with_prefix",
        ..HASHES_14
    },
    Api {
        path: "md4::Md4::update",
        ..HASHES_32
    },
    Api {
        path: "md5::Context::compute",
        ..HASHES_60
    },
    Api {
        path: "md5::Context::consume",
        ..HASHES_56
    },
    Api {
        path: "md5::Context::finalize",
        ..HASHES_60
    },
    Api {
        path: "md5::Context::new",
        ..HASHES_51
    },
    Api {
        path: "md5::Md5::chain_update",
        ..HASHES_36
    },
    Api {
        path: "md5::Md5::default",
        ..HASHES_6
    },
    Api {
        path: "md5::Md5::digest",
        ..HASHES_24
    },
    Api {
        path: "md5::Md5::finalize",
        ..HASHES_41
    },
    Api {
        path: "md5::Md5::finalize_reset",
        ..HASHES_41
    },
    Api {
        path: "md5::Md5::new",
        ..HASHES_6
    },
    Api {
        path: "md5::Md5::new_with_prefix",
        ..HASHES_14
    },
    Api {
        path: "md5::Md5::update",
        ..HASHES_32
    },
    Api {
        path: "md5::compute",
        ..HASHES_47
    },
    Api {
        path: "mongodb::Client::database",
        ..MONGODB_7
    },
    Api {
        path: "mongodb::Client::database_with_options",
        ..MONGODB_7
    },
    Api {
        path: "mongodb::Client::with_options",
        ..MONGODB_3
    },
    Api {
        path: "mongodb::Client::with_uri_str",
        ..MONGODB_3
    },
    Api {
        path: "mongodb::Collection::aggregate",
        ..MONGODB_20
    },
    Api {
        path: "mongodb::Collection::count_documents",
        ..MONGODB_20
    },
    Api {
        path: "mongodb::Collection::delete_many",
        ..MONGODB_25
    },
    Api {
        path: "mongodb::Collection::delete_one",
        ..MONGODB_25
    },
    Api {
        path: "mongodb::Collection::distinct",
        ..MONGODB_38
    },
    Api {
        path: "mongodb::Collection::find",
        ..MONGODB_20
    },
    Api {
        path: "mongodb::Collection::find_one",
        ..MONGODB_20
    },
    Api {
        path: "mongodb::Collection::find_one_and_delete",
        ..MONGODB_20
    },
    Api {
        path: "mongodb::Collection::find_one_and_replace",
        ..MONGODB_33
    },
    Api {
        path: "mongodb::Collection::find_one_and_update",
        ..MONGODB_33
    },
    Api {
        path: "mongodb::Collection::insert_many",
        ..MONGODB_43
    },
    Api {
        path: "mongodb::Collection::insert_one",
        ..MONGODB_43
    },
    Api {
        path: "mongodb::Collection::replace_one",
        ..MONGODB_29
    },
    Api {
        path: "mongodb::Collection::update_many",
        ..MONGODB_29
    },
    Api {
        path: "mongodb::Collection::update_one",
        ..MONGODB_29
    },
    Api {
        path: "mongodb::Cursor::advance",
        ..MONGODB_91
    },
    Api {
        path: "mongodb::Cursor::current",
        ..MONGODB_91
    },
    Api {
        path: "mongodb::Cursor::deserialize_current",
        ..MONGODB_91
    },
    Api {
        path: "mongodb::Database::aggregate",
        ..MONGODB_15
    },
    Api {
        path: "mongodb::Database::collection",
        ..MONGODB_11
    },
    Api {
        path: "mongodb::Database::collection_with_options",
        ..MONGODB_11
    },
    Api {
        path: "mongodb::Database::run_command",
        ..MONGODB_15
    },
    Api {
        path: "mongodb::Database::run_cursor_command",
        ..MONGODB_15
    },
    Api {
        path: "mongodb::sync::Client::database",
        ..MONGODB_51
    },
    Api {
        path: "mongodb::sync::Client::database_with_options",
        ..MONGODB_51
    },
    Api {
        path: "mongodb::sync::Client::with_options",
        ..MONGODB_47
    },
    Api {
        path: "mongodb::sync::Client::with_uri_str",
        ..MONGODB_47
    },
    Api {
        path: "mongodb::sync::Collection::aggregate",
        ..MONGODB_64
    },
    Api {
        path: "mongodb::sync::Collection::count_documents",
        ..MONGODB_64
    },
    Api {
        path: "mongodb::sync::Collection::delete_many",
        ..MONGODB_69
    },
    Api {
        path: "mongodb::sync::Collection::delete_one",
        ..MONGODB_69
    },
    Api {
        path: "mongodb::sync::Collection::distinct",
        ..MONGODB_82
    },
    Api {
        path: "mongodb::sync::Collection::find",
        ..MONGODB_64
    },
    Api {
        path: "mongodb::sync::Collection::find_one",
        ..MONGODB_64
    },
    Api {
        path: "mongodb::sync::Collection::find_one_and_delete",
        ..MONGODB_64
    },
    Api {
        path: "mongodb::sync::Collection::find_one_and_replace",
        ..MONGODB_77
    },
    Api {
        path: "mongodb::sync::Collection::find_one_and_update",
        ..MONGODB_77
    },
    Api {
        path: "mongodb::sync::Collection::insert_many",
        ..MONGODB_87
    },
    Api {
        path: "mongodb::sync::Collection::insert_one",
        ..MONGODB_87
    },
    Api {
        path: "mongodb::sync::Collection::replace_one",
        ..MONGODB_73
    },
    Api {
        path: "mongodb::sync::Collection::update_many",
        ..MONGODB_73
    },
    Api {
        path: "mongodb::sync::Collection::update_one",
        ..MONGODB_73
    },
    Api {
        path: "mongodb::sync::Cursor::advance",
        ..MONGODB_91
    },
    Api {
        path: "mongodb::sync::Cursor::current",
        ..MONGODB_91
    },
    Api {
        path: "mongodb::sync::Cursor::deserialize_current",
        ..MONGODB_91
    },
    Api {
        path: "mongodb::sync::Database::aggregate",
        ..MONGODB_59
    },
    Api {
        path: "mongodb::sync::Database::collection",
        ..MONGODB_55
    },
    Api {
        path: "mongodb::sync::Database::collection_with_options",
        ..MONGODB_55
    },
    Api {
        path: "mongodb::sync::Database::run_command",
        ..MONGODB_59
    },
    Api {
        path: "mongodb::sync::Database::run_cursor_command",
        ..MONGODB_59
    },
    Api {
        path: "mysql::Conn::exec",
        ..MYSQL_68
    },
    Api {
        path: "mysql::Conn::exec_batch",
        ..MYSQL_85
    },
    Api {
        path: "mysql::Conn::exec_drop",
        ..MYSQL_85
    },
    Api {
        path: "mysql::Conn::exec_first",
        ..MYSQL_74
    },
    Api {
        path: "mysql::Conn::exec_fold",
        ..MYSQL_95
    },
    Api {
        path: "mysql::Conn::exec_iter",
        ..MYSQL_80
    },
    Api {
        path: "mysql::Conn::exec_map",
        ..MYSQL_90
    },
    Api {
        path: "mysql::Conn::from_url",
        ..MYSQL_11
    },
    Api {
        path: "mysql::Conn::new",
        ..MYSQL_11
    },
    Api {
        path: "mysql::Conn::prep",
        ..MYSQL_63
    },
    Api {
        path: "mysql::Conn::query",
        ..MYSQL_19
    },
    Api {
        path: "mysql::Conn::query_drop",
        ..MYSQL_37
    },
    Api {
        path: "mysql::Conn::query_first",
        ..MYSQL_25
    },
    Api {
        path: "mysql::Conn::query_first_opt",
        ..MYSQL_53
    },
    Api {
        path: "mysql::Conn::query_fold",
        ..MYSQL_48
    },
    Api {
        path: "mysql::Conn::query_iter",
        ..MYSQL_31
    },
    Api {
        path: "mysql::Conn::query_map",
        ..MYSQL_42
    },
    Api {
        path: "mysql::Conn::query_map_opt",
        ..MYSQL_58
    },
    Api {
        path: "mysql::Conn::query_opt",
        ..MYSQL_53
    },
    Api {
        path: "mysql::Conn::start_transaction",
        ..MYSQL_15
    },
    Api {
        path: "mysql::OptsBuilder::db_name",
        ..MYSQL_141
    },
    Api {
        path: "mysql::OptsBuilder::default",
        ..MYSQL_137
    },
    Api {
        path: "mysql::OptsBuilder::init",
        ..MYSQL_141
    },
    Api {
        path: "mysql::OptsBuilder::ip_or_hostname",
        ..MYSQL_141
    },
    Api {
        path: "mysql::OptsBuilder::new",
        ..MYSQL_137
    },
    Api {
        path: "mysql::OptsBuilder::pass",
        ..MYSQL_141
    },
    Api {
        path: "mysql::OptsBuilder::prefer_socket",
        ..MYSQL_141
    },
    Api {
        path: "mysql::OptsBuilder::ssl_opts",
        ..MYSQL_141
    },
    Api {
        path: "mysql::OptsBuilder::tcp_port",
        ..MYSQL_141
    },
    Api {
        path: "mysql::OptsBuilder::user",
        ..MYSQL_141
    },
    Api {
        path: "mysql::Pool::from_url",
        ..MYSQL_3
    },
    Api {
        path: "mysql::Pool::get_conn",
        ..MYSQL_7
    },
    Api {
        path: "mysql::Pool::new",
        ..MYSQL_3
    },
    Api {
        path: "mysql::Pool::start_transaction",
        ..MYSQL_15
    },
    Api {
        path: "mysql::Pool::try_get_conn",
        ..MYSQL_7
    },
    Api {
        path: "mysql::PooledConn::exec",
        ..MYSQL_68
    },
    Api {
        path: "mysql::PooledConn::exec_batch",
        ..MYSQL_85
    },
    Api {
        path: "mysql::PooledConn::exec_drop",
        ..MYSQL_85
    },
    Api {
        path: "mysql::PooledConn::exec_first",
        ..MYSQL_74
    },
    Api {
        path: "mysql::PooledConn::exec_fold",
        ..MYSQL_95
    },
    Api {
        path: "mysql::PooledConn::exec_iter",
        ..MYSQL_80
    },
    Api {
        path: "mysql::PooledConn::exec_map",
        ..MYSQL_90
    },
    Api {
        path: "mysql::PooledConn::prep",
        ..MYSQL_63
    },
    Api {
        path: "mysql::PooledConn::query",
        ..MYSQL_19
    },
    Api {
        path: "mysql::PooledConn::query_drop",
        ..MYSQL_37
    },
    Api {
        path: "mysql::PooledConn::query_first",
        ..MYSQL_25
    },
    Api {
        path: "mysql::PooledConn::query_first_opt",
        ..MYSQL_53
    },
    Api {
        path: "mysql::PooledConn::query_fold",
        ..MYSQL_48
    },
    Api {
        path: "mysql::PooledConn::query_iter",
        ..MYSQL_31
    },
    Api {
        path: "mysql::PooledConn::query_map",
        ..MYSQL_42
    },
    Api {
        path: "mysql::PooledConn::query_map_opt",
        ..MYSQL_58
    },
    Api {
        path: "mysql::PooledConn::query_opt",
        ..MYSQL_53
    },
    Api {
        path: "mysql::PooledConn::start_transaction",
        ..MYSQL_15
    },
    Api {
        path: "mysql::Row::as_ref",
        ..MYSQL_122
    },
    Api {
        path: "mysql::Row::get",
        ..MYSQL_122
    },
    Api {
        path: "mysql::Row::get_opt",
        ..MYSQL_122
    },
    Api {
        path: "mysql::Row::take",
        ..MYSQL_122
    },
    Api {
        path: "mysql::Row::take_opt",
        ..MYSQL_122
    },
    Api {
        path: "mysql::Row::unwrap",
        ..MYSQL_122
    },
    Api {
        path: "mysql::SslOpts::with_danger_accept_invalid_certs",
        ..MYSQL_132
    },
    Api {
        path: "mysql::SslOpts::with_danger_skip_domain_validation",
        ..MYSQL_132
    },
    Api {
        path: "mysql::Transaction::exec",
        ..MYSQL_68
    },
    Api {
        path: "mysql::Transaction::exec_batch",
        ..MYSQL_85
    },
    Api {
        path: "mysql::Transaction::exec_drop",
        ..MYSQL_85
    },
    Api {
        path: "mysql::Transaction::exec_first",
        ..MYSQL_74
    },
    Api {
        path: "mysql::Transaction::exec_fold",
        ..MYSQL_95
    },
    Api {
        path: "mysql::Transaction::exec_iter",
        ..MYSQL_80
    },
    Api {
        path: "mysql::Transaction::exec_map",
        ..MYSQL_90
    },
    Api {
        path: "mysql::Transaction::prep",
        ..MYSQL_63
    },
    Api {
        path: "mysql::Transaction::query",
        ..MYSQL_19
    },
    Api {
        path: "mysql::Transaction::query_drop",
        ..MYSQL_37
    },
    Api {
        path: "mysql::Transaction::query_first",
        ..MYSQL_25
    },
    Api {
        path: "mysql::Transaction::query_first_opt",
        ..MYSQL_53
    },
    Api {
        path: "mysql::Transaction::query_fold",
        ..MYSQL_48
    },
    Api {
        path: "mysql::Transaction::query_iter",
        ..MYSQL_31
    },
    Api {
        path: "mysql::Transaction::query_map",
        ..MYSQL_42
    },
    Api {
        path: "mysql::Transaction::query_map_opt",
        ..MYSQL_58
    },
    Api {
        path: "mysql::Transaction::query_opt",
        ..MYSQL_53
    },
    Api {
        path: "mysql::from_row",
        ..MYSQL_126
    },
    Api {
        path: "mysql::from_row_opt",
        ..MYSQL_126
    },
    Api {
        path: "mysql::from_value",
        ..MYSQL_126
    },
    Api {
        path: "mysql::from_value_opt",
        ..MYSQL_126
    },
    Api {
        path: "mysql::params!",
        ..MYSQL_129
    },
    Api {
        path: "mysql::prelude::BinQuery::fetch",
        ..MYSQL_118
    },
    Api {
        path: "mysql::prelude::BinQuery::fetch_opt",
        ..MYSQL_118
    },
    Api {
        path: "mysql::prelude::BinQuery::first",
        ..MYSQL_118
    },
    Api {
        path: "mysql::prelude::BinQuery::first_opt",
        ..MYSQL_118
    },
    Api {
        path: "mysql::prelude::Queryable::exec",
        ..MYSQL_68
    },
    Api {
        path: "mysql::prelude::Queryable::exec_batch",
        ..MYSQL_85
    },
    Api {
        path: "mysql::prelude::Queryable::exec_drop",
        ..MYSQL_85
    },
    Api {
        path: "mysql::prelude::Queryable::exec_first",
        ..MYSQL_74
    },
    Api {
        path: "mysql::prelude::Queryable::exec_fold",
        ..MYSQL_95
    },
    Api {
        path: "mysql::prelude::Queryable::exec_iter",
        ..MYSQL_80
    },
    Api {
        path: "mysql::prelude::Queryable::exec_map",
        ..MYSQL_90
    },
    Api {
        path: "mysql::prelude::Queryable::prep",
        ..MYSQL_63
    },
    Api {
        path: "mysql::prelude::Queryable::query",
        ..MYSQL_19
    },
    Api {
        path: "mysql::prelude::Queryable::query_drop",
        ..MYSQL_37
    },
    Api {
        path: "mysql::prelude::Queryable::query_first",
        ..MYSQL_25
    },
    Api {
        path: "mysql::prelude::Queryable::query_first_opt",
        ..MYSQL_53
    },
    Api {
        path: "mysql::prelude::Queryable::query_fold",
        ..MYSQL_48
    },
    Api {
        path: "mysql::prelude::Queryable::query_iter",
        ..MYSQL_31
    },
    Api {
        path: "mysql::prelude::Queryable::query_map",
        ..MYSQL_42
    },
    Api {
        path: "mysql::prelude::Queryable::query_map_opt",
        ..MYSQL_58
    },
    Api {
        path: "mysql::prelude::Queryable::query_opt",
        ..MYSQL_53
    },
    Api {
        path: "mysql::prelude::TextQuery::fetch",
        ..MYSQL_100
    },
    Api {
        path: "mysql::prelude::TextQuery::fetch_opt",
        ..MYSQL_100
    },
    Api {
        path: "mysql::prelude::TextQuery::first",
        ..MYSQL_100
    },
    Api {
        path: "mysql::prelude::TextQuery::first_opt",
        ..MYSQL_100
    },
    Api {
        path: "mysql::prelude::TextQuery::map",
        ..MYSQL_109
    },
    Api {
        path: "mysql::prelude::TextQuery::map_opt",
        ..MYSQL_109
    },
    Api {
        path: "mysql::prelude::TextQuery::run",
        ..MYSQL_105
    },
    Api {
        path: "mysql::prelude::WithParams::with",
        ..MYSQL_114
    },
    Api {
        path: "mysql_async::Conn::exec",
        ..MYSQL_209
    },
    Api {
        path: "mysql_async::Conn::exec_batch",
        ..MYSQL_226
    },
    Api {
        path: "mysql_async::Conn::exec_drop",
        ..MYSQL_226
    },
    Api {
        path: "mysql_async::Conn::exec_first",
        ..MYSQL_215
    },
    Api {
        path: "mysql_async::Conn::exec_fold",
        ..MYSQL_236
    },
    Api {
        path: "mysql_async::Conn::exec_iter",
        ..MYSQL_221
    },
    Api {
        path: "mysql_async::Conn::exec_map",
        ..MYSQL_231
    },
    Api {
        path: "mysql_async::Conn::exec_stream",
        ..MYSQL_221
    },
    Api {
        path: "mysql_async::Conn::from_url",
        ..MYSQL_157
    },
    Api {
        path: "mysql_async::Conn::new",
        ..MYSQL_157
    },
    Api {
        path: "mysql_async::Conn::prep",
        ..MYSQL_204
    },
    Api {
        path: "mysql_async::Conn::query",
        ..MYSQL_165
    },
    Api {
        path: "mysql_async::Conn::query_drop",
        ..MYSQL_183
    },
    Api {
        path: "mysql_async::Conn::query_first",
        ..MYSQL_171
    },
    Api {
        path: "mysql_async::Conn::query_fold",
        ..MYSQL_194
    },
    Api {
        path: "mysql_async::Conn::query_iter",
        ..MYSQL_177
    },
    Api {
        path: "mysql_async::Conn::query_map",
        ..MYSQL_188
    },
    Api {
        path: "mysql_async::Conn::query_stream",
        ..MYSQL_199
    },
    Api {
        path: "mysql_async::Conn::start_transaction",
        ..MYSQL_161
    },
    Api {
        path: "mysql_async::OptsBuilder::db_name",
        ..MYSQL_278
    },
    Api {
        path: "mysql_async::OptsBuilder::default",
        ..MYSQL_274
    },
    Api {
        path: "mysql_async::OptsBuilder::init",
        ..MYSQL_278
    },
    Api {
        path: "mysql_async::OptsBuilder::ip_or_hostname",
        ..MYSQL_278
    },
    Api {
        path: "mysql_async::OptsBuilder::new",
        ..MYSQL_274
    },
    Api {
        path: "mysql_async::OptsBuilder::pass",
        ..MYSQL_278
    },
    Api {
        path: "mysql_async::OptsBuilder::prefer_socket",
        ..MYSQL_278
    },
    Api {
        path: "mysql_async::OptsBuilder::ssl_opts",
        ..MYSQL_278
    },
    Api {
        path: "mysql_async::OptsBuilder::tcp_port",
        ..MYSQL_278
    },
    Api {
        path: "mysql_async::OptsBuilder::user",
        ..MYSQL_278
    },
    Api {
        path: "mysql_async::Pool::from_url",
        ..MYSQL_149
    },
    Api {
        path: "mysql_async::Pool::get_conn",
        ..MYSQL_153
    },
    Api {
        path: "mysql_async::Pool::new",
        ..MYSQL_145
    },
    Api {
        path: "mysql_async::Pool::start_transaction",
        ..MYSQL_161
    },
    Api {
        path: "mysql_async::Row::as_ref",
        ..MYSQL_259
    },
    Api {
        path: "mysql_async::Row::get",
        ..MYSQL_259
    },
    Api {
        path: "mysql_async::Row::get_opt",
        ..MYSQL_259
    },
    Api {
        path: "mysql_async::Row::take",
        ..MYSQL_259
    },
    Api {
        path: "mysql_async::Row::take_opt",
        ..MYSQL_259
    },
    Api {
        path: "mysql_async::Row::unwrap",
        ..MYSQL_259
    },
    Api {
        path: "mysql_async::SslOpts::with_danger_accept_invalid_certs",
        ..MYSQL_269
    },
    Api {
        path: "mysql_async::SslOpts::with_danger_skip_domain_validation",
        ..MYSQL_269
    },
    Api {
        path: "mysql_async::Transaction::exec",
        ..MYSQL_209
    },
    Api {
        path: "mysql_async::Transaction::exec_batch",
        ..MYSQL_226
    },
    Api {
        path: "mysql_async::Transaction::exec_drop",
        ..MYSQL_226
    },
    Api {
        path: "mysql_async::Transaction::exec_first",
        ..MYSQL_215
    },
    Api {
        path: "mysql_async::Transaction::exec_fold",
        ..MYSQL_236
    },
    Api {
        path: "mysql_async::Transaction::exec_iter",
        ..MYSQL_221
    },
    Api {
        path: "mysql_async::Transaction::exec_map",
        ..MYSQL_231
    },
    Api {
        path: "mysql_async::Transaction::exec_stream",
        ..MYSQL_221
    },
    Api {
        path: "mysql_async::Transaction::prep",
        ..MYSQL_204
    },
    Api {
        path: "mysql_async::Transaction::query",
        ..MYSQL_165
    },
    Api {
        path: "mysql_async::Transaction::query_drop",
        ..MYSQL_183
    },
    Api {
        path: "mysql_async::Transaction::query_first",
        ..MYSQL_171
    },
    Api {
        path: "mysql_async::Transaction::query_fold",
        ..MYSQL_194
    },
    Api {
        path: "mysql_async::Transaction::query_iter",
        ..MYSQL_177
    },
    Api {
        path: "mysql_async::Transaction::query_map",
        ..MYSQL_188
    },
    Api {
        path: "mysql_async::Transaction::query_stream",
        ..MYSQL_199
    },
    Api {
        path: "mysql_async::from_row",
        ..MYSQL_263
    },
    Api {
        path: "mysql_async::from_row_opt",
        ..MYSQL_263
    },
    Api {
        path: "mysql_async::from_value",
        ..MYSQL_263
    },
    Api {
        path: "mysql_async::from_value_opt",
        ..MYSQL_263
    },
    Api {
        path: "mysql_async::params!",
        ..MYSQL_266
    },
    Api {
        path: "mysql_async::prelude::Query::fetch",
        ..MYSQL_241
    },
    Api {
        path: "mysql_async::prelude::Query::first",
        ..MYSQL_241
    },
    Api {
        path: "mysql_async::prelude::Query::ignore",
        ..MYSQL_246
    },
    Api {
        path: "mysql_async::prelude::Query::map",
        ..MYSQL_250
    },
    Api {
        path: "mysql_async::prelude::Query::run",
        ..MYSQL_246
    },
    Api {
        path: "mysql_async::prelude::Query::stream",
        ..MYSQL_241
    },
    Api {
        path: "mysql_async::prelude::Queryable::exec",
        ..MYSQL_209
    },
    Api {
        path: "mysql_async::prelude::Queryable::exec_batch",
        ..MYSQL_226
    },
    Api {
        path: "mysql_async::prelude::Queryable::exec_drop",
        ..MYSQL_226
    },
    Api {
        path: "mysql_async::prelude::Queryable::exec_first",
        ..MYSQL_215
    },
    Api {
        path: "mysql_async::prelude::Queryable::exec_fold",
        ..MYSQL_236
    },
    Api {
        path: "mysql_async::prelude::Queryable::exec_iter",
        ..MYSQL_221
    },
    Api {
        path: "mysql_async::prelude::Queryable::exec_map",
        ..MYSQL_231
    },
    Api {
        path: "mysql_async::prelude::Queryable::exec_stream",
        ..MYSQL_221
    },
    Api {
        path: "mysql_async::prelude::Queryable::prep",
        ..MYSQL_204
    },
    Api {
        path: "mysql_async::prelude::Queryable::query",
        ..MYSQL_165
    },
    Api {
        path: "mysql_async::prelude::Queryable::query_drop",
        ..MYSQL_183
    },
    Api {
        path: "mysql_async::prelude::Queryable::query_first",
        ..MYSQL_171
    },
    Api {
        path: "mysql_async::prelude::Queryable::query_fold",
        ..MYSQL_194
    },
    Api {
        path: "mysql_async::prelude::Queryable::query_iter",
        ..MYSQL_177
    },
    Api {
        path: "mysql_async::prelude::Queryable::query_map",
        ..MYSQL_188
    },
    Api {
        path: "mysql_async::prelude::Queryable::query_stream",
        ..MYSQL_199
    },
    Api {
        path: "mysql_async::prelude::WithParams::with",
        ..MYSQL_255
    },
    Api {
        path: "nanorand::Pcg64::new",
        ..RAND_135
    },
    Api {
        path: "nanorand::Pcg64::new_seed",
        ..RAND_139
    },
    Api {
        path: "nanorand::Rng::fill",
        ..RAND_147
    },
    Api {
        path: "nanorand::Rng::generate",
        ..RAND_144
    },
    Api {
        path: "nanorand::Rng::generate_range",
        ..RAND_144
    },
    Api {
        path: "nanorand::Rng::shuffle",
        ..RAND_147
    },
    Api {
        path: "nanorand::WyRand::new",
        ..RAND_135
    },
    Api {
        path: "nanorand::WyRand::new_seed",
        ..RAND_139
    },
    Api {
        path: "nanorand::tls_rng",
        ..RAND_135
    },
    Api {
        path: "native_tls::Identity::from_pkcs12",
        ..TLS_31
    },
    Api {
        path: "native_tls::Identity::from_pkcs8",
        ..TLS_35
    },
    Api {
        path: "native_tls::TlsAcceptor::accept",
        ..TLS_26
    },
    Api {
        path: "native_tls::TlsConnector::builder",
        ..TLS_13
    },
    Api {
        path: "native_tls::TlsConnector::connect",
        ..TLS_21
    },
    Api {
        path: "native_tls::TlsConnector::new",
        ..TLS_17
    },
    Api {
        path: "native_tls::TlsConnectorBuilder::add_root_certificate",
        ..TLS_9
    },
    Api {
        path: "native_tls::TlsConnectorBuilder::build",
        ..TLS_17
    },
    Api {
        path: "native_tls::TlsConnectorBuilder::danger_accept_invalid_certs",
        ..TLS_4
    },
    Api {
        path: "native_tls::TlsConnectorBuilder::danger_accept_invalid_hostnames",
        ..TLS_4
    },
    Api {
        path: "native_tls::TlsConnectorBuilder::disable_built_in_roots",
        ..TLS_9
    },
    Api {
        path: "native_tls::TlsConnectorBuilder::identity",
        ..TLS_9
    },
    Api {
        path: "native_tls::TlsConnectorBuilder::max_protocol_version",
        ..TLS_9
    },
    Api {
        path: "native_tls::TlsConnectorBuilder::min_protocol_version",
        ..TLS_9
    },
    Api {
        path: "native_tls::TlsConnectorBuilder::request_alpns",
        ..TLS_9
    },
    Api {
        path: "native_tls::TlsConnectorBuilder::use_sni",
        ..TLS_9
    },
    Api {
        path: "ocb3::Ocb3::decrypt",
        ..RUSTCRYPTO_57
    },
    Api {
        path: "ocb3::Ocb3::encrypt",
        ..RUSTCRYPTO_53
    },
    Api {
        path: "ocb3::Ocb3::new",
        ..RUSTCRYPTO_7
    },
    Api {
        path: "ocb3::Ocb3::new_from_slice",
        ..RUSTCRYPTO_7
    },
    Api {
        path: "ofb::Ofb::new",
        ..RUSTCRYPTO_11
    },
    Api {
        path: "ofb::Ofb::new_from_slices",
        ..RUSTCRYPTO_11
    },
    Api {
        path: "ofb::OfbCore::new",
        ..RUSTCRYPTO_11
    },
    Api {
        path: "ofb::OfbCore::new_from_slices",
        ..RUSTCRYPTO_11
    },
    Api {
        path: "once_cell::sync::Lazy::new",
        ..REGEX_201
    },
    Api {
        path: "once_cell::sync::OnceCell::get",
        ..REGEX_210
    },
    Api {
        path: "once_cell::sync::OnceCell::get_or_init",
        ..REGEX_204
    },
    Api {
        path: "once_cell::sync::OnceCell::set",
        ..REGEX_207
    },
    Api {
        path: "once_cell::unsync::Lazy::new",
        ..REGEX_201
    },
    Api {
        path: "once_cell::unsync::OnceCell::get",
        ..REGEX_210
    },
    Api {
        path: "once_cell::unsync::OnceCell::get_or_init",
        ..REGEX_204
    },
    Api {
        path: "once_cell::unsync::OnceCell::set",
        ..REGEX_207
    },
    Api {
        path: "oorandom::Rand32::new",
        ..RAND_126
    },
    Api {
        path: "oorandom::Rand32::new_inc",
        ..RAND_126
    },
    Api {
        path: "oorandom::Rand32::rand_float",
        ..RAND_131
    },
    Api {
        path: "oorandom::Rand32::rand_i32",
        ..RAND_131
    },
    Api {
        path: "oorandom::Rand32::rand_range",
        ..RAND_131
    },
    Api {
        path: "oorandom::Rand32::rand_u32",
        ..RAND_131
    },
    Api {
        path: "oorandom::Rand64::new",
        ..RAND_126
    },
    Api {
        path: "oorandom::Rand64::new_inc",
        ..RAND_126
    },
    Api {
        path: "oorandom::Rand64::rand_float",
        ..RAND_131
    },
    Api {
        path: "oorandom::Rand64::rand_i64",
        ..RAND_131
    },
    Api {
        path: "oorandom::Rand64::rand_range",
        ..RAND_131
    },
    Api {
        path: "oorandom::Rand64::rand_u64",
        ..RAND_131
    },
    Api {
        path: "openssl::aes::AesKey::new_decrypt",
        ..OPENSSL_37
    },
    Api {
        path: "openssl::aes::AesKey::new_encrypt",
        ..OPENSSL_37
    },
    Api {
        path: "openssl::aes::aes_ige",
        ..OPENSSL_41
    },
    Api {
        path: "openssl::base64::decode_block",
        ..OPENSSL_131
    },
    Api {
        path: "openssl::base64::encode_block",
        ..OPENSSL_131
    },
    Api {
        path: "openssl::cipher_ctx::CipherCtx::decrypt_init",
        ..OPENSSL_30
    },
    Api {
        path: "openssl::cipher_ctx::CipherCtx::encrypt_init",
        ..OPENSSL_26
    },
    Api {
        path: "openssl::cipher_ctx::CipherCtxRef::cipher_final",
        ..OPENSSL_34
    },
    Api {
        path: "openssl::cipher_ctx::CipherCtxRef::cipher_final_vec",
        ..OPENSSL_34
    },
    Api {
        path: "openssl::cipher_ctx::CipherCtxRef::cipher_update",
        ..OPENSSL_34
    },
    Api {
        path: "openssl::cipher_ctx::CipherCtxRef::cipher_update_vec",
        ..OPENSSL_34
    },
    Api {
        path: "openssl::cipher_ctx::CipherCtxRef::decrypt_init",
        ..OPENSSL_30
    },
    Api {
        path: "openssl::cipher_ctx::CipherCtxRef::encrypt_init",
        ..OPENSSL_26
    },
    Api {
        path: "openssl::hash::Hasher::finish",
        ..OPENSSL_63
    },
    Api {
        path: "openssl::hash::Hasher::finish_xof",
        ..OPENSSL_63
    },
    Api {
        path: "openssl::hash::Hasher::new",
        ..OPENSSL_55
    },
    Api {
        path: "openssl::hash::Hasher::update",
        ..OPENSSL_59
    },
    Api {
        path: "openssl::hash::MessageDigest::md5",
        ..OPENSSL_45
    },
    Api {
        path: "openssl::hash::MessageDigest::ripemd160",
        ..OPENSSL_45
    },
    Api {
        path: "openssl::hash::MessageDigest::sha1",
        ..OPENSSL_45
    },
    Api {
        path: "openssl::hash::MessageDigest::sha224",
        ..OPENSSL_50
    },
    Api {
        path: "openssl::hash::MessageDigest::sha256",
        ..OPENSSL_50
    },
    Api {
        path: "openssl::hash::MessageDigest::sha384",
        ..OPENSSL_50
    },
    Api {
        path: "openssl::hash::MessageDigest::sha3_224",
        ..OPENSSL_50
    },
    Api {
        path: "openssl::hash::MessageDigest::sha3_256",
        ..OPENSSL_50
    },
    Api {
        path: "openssl::hash::MessageDigest::sha3_384",
        ..OPENSSL_50
    },
    Api {
        path: "openssl::hash::MessageDigest::sha3_512",
        ..OPENSSL_50
    },
    Api {
        path: "openssl::hash::MessageDigest::sha512",
        ..OPENSSL_50
    },
    Api {
        path: "openssl::hash::MessageDigest::shake_128",
        ..OPENSSL_50
    },
    Api {
        path: "openssl::hash::MessageDigest::shake_256",
        ..OPENSSL_50
    },
    Api {
        path: "openssl::hash::MessageDigest::sm3",
        ..OPENSSL_50
    },
    Api {
        path: "openssl::hash::hash",
        ..OPENSSL_66
    },
    Api {
        path: "openssl::memcmp::eq",
        ..OPENSSL_128
    },
    Api {
        path: "openssl::pkcs5::pbkdf2_hmac",
        ..OPENSSL_93
    },
    Api {
        path: "openssl::pkcs5::scrypt",
        ..OPENSSL_98
    },
    Api {
        path: "openssl::pkey::PKey::cmac",
        ..OPENSSL_106
    },
    Api {
        path: "openssl::pkey::PKey::hmac",
        ..OPENSSL_102
    },
    Api {
        path: "openssl::pkey::PKey::private_key_from_der",
        ..OPENSSL_110
    },
    Api {
        path: "openssl::pkey::PKey::private_key_from_pem",
        ..OPENSSL_110
    },
    Api {
        path: "openssl::pkey::PKey::private_key_from_pem_passphrase",
        ..OPENSSL_114
    },
    Api {
        path: "openssl::pkey::PKey::private_key_from_pkcs8",
        ..OPENSSL_110
    },
    Api {
        path: "openssl::rand::rand_bytes",
        ..OPENSSL_124
    },
    Api {
        path: "openssl::rand::rand_priv_bytes",
        ..OPENSSL_124
    },
    Api {
        path: "openssl::rsa::Rsa::private_key_from_der",
        ..OPENSSL_110
    },
    Api {
        path: "openssl::rsa::Rsa::private_key_from_pem",
        ..OPENSSL_110
    },
    Api {
        path: "openssl::rsa::Rsa::private_key_from_pem_passphrase",
        ..OPENSSL_114
    },
    Api {
        path: "openssl::sha::Sha1::finish",
        ..OPENSSL_90
    },
    Api {
        path: "openssl::sha::Sha1::new",
        ..OPENSSL_78
    },
    Api {
        path: "openssl::sha::Sha1::update",
        ..OPENSSL_86
    },
    Api {
        path: "openssl::sha::Sha224::finish",
        ..OPENSSL_90
    },
    Api {
        path: "openssl::sha::Sha224::new",
        ..OPENSSL_82
    },
    Api {
        path: "openssl::sha::Sha224::update",
        ..OPENSSL_86
    },
    Api {
        path: "openssl::sha::Sha256::finish",
        ..OPENSSL_90
    },
    Api {
        path: "openssl::sha::Sha256::new",
        ..OPENSSL_82
    },
    Api {
        path: "openssl::sha::Sha256::update",
        ..OPENSSL_86
    },
    Api {
        path: "openssl::sha::Sha384::finish",
        ..OPENSSL_90
    },
    Api {
        path: "openssl::sha::Sha384::new",
        ..OPENSSL_82
    },
    Api {
        path: "openssl::sha::Sha384::update",
        ..OPENSSL_86
    },
    Api {
        path: "openssl::sha::Sha512::finish",
        ..OPENSSL_90
    },
    Api {
        path: "openssl::sha::Sha512::new",
        ..OPENSSL_82
    },
    Api {
        path: "openssl::sha::Sha512::update",
        ..OPENSSL_86
    },
    Api {
        path: "openssl::sha::sha1",
        ..OPENSSL_70
    },
    Api {
        path: "openssl::sha::sha224",
        ..OPENSSL_74
    },
    Api {
        path: "openssl::sha::sha256",
        ..OPENSSL_74
    },
    Api {
        path: "openssl::sha::sha384",
        ..OPENSSL_74
    },
    Api {
        path: "openssl::sha::sha512",
        ..OPENSSL_74
    },
    Api {
        path: "openssl::sign::Signer::new",
        ..OPENSSL_118
    },
    Api {
        path: "openssl::sign::Signer::sign",
        ..OPENSSL_121
    },
    Api {
        path: "openssl::sign::Signer::sign_oneshot_to_vec",
        ..OPENSSL_121
    },
    Api {
        path: "openssl::sign::Signer::sign_to_vec",
        ..OPENSSL_121
    },
    Api {
        path: "openssl::sign::Signer::update",
        ..OPENSSL_121
    },
    Api {
        path: "openssl::ssl::ConnectConfiguration::connect",
        ..OPENSSL_150
    },
    Api {
        path: "openssl::ssl::ConnectConfiguration::set_verify_hostname",
        ..OPENSSL_134
    },
    Api {
        path: "openssl::ssl::ConnectConfiguration::verify_hostname",
        ..OPENSSL_134
    },
    Api {
        path: "openssl::ssl::SslAcceptor::accept",
        ..OPENSSL_155
    },
    Api {
        path: "openssl::ssl::SslConnector::builder",
        ..OPENSSL_138
    },
    Api {
        path: "openssl::ssl::SslConnector::configure",
        ..OPENSSL_146
    },
    Api {
        path: "openssl::ssl::SslConnector::connect",
        ..OPENSSL_150
    },
    Api {
        path: "openssl::ssl::SslConnectorBuilder::build",
        ..OPENSSL_142
    },
    Api {
        path: "openssl::ssl::SslContextBuilder::set_ca_file",
        ..OPENSSL_160
    },
    Api {
        path: "openssl::ssl::SslContextBuilder::set_certificate_chain_file",
        ..OPENSSL_160
    },
    Api {
        path: "openssl::ssl::SslContextBuilder::set_certificate_file",
        ..OPENSSL_160
    },
    Api {
        path: "openssl::ssl::SslContextBuilder::set_private_key_file",
        ..OPENSSL_160
    },
    Api {
        path: "openssl::ssl::SslStream::ssl_read",
        ..OPENSSL_164
    },
    Api {
        path: "openssl::ssl::SslStream::ssl_write",
        ..OPENSSL_168
    },
    Api {
        path: "openssl::ssl::SslStream::write",
        ..OPENSSL_168
    },
    Api {
        path: "openssl::ssl::SslStream::write_all",
        ..OPENSSL_168
    },
    Api {
        path: "openssl::symm::Crypter::finalize",
        ..OPENSSL_23
    },
    Api {
        path: "openssl::symm::Crypter::new",
        ..OPENSSL_19
    },
    Api {
        path: "openssl::symm::Crypter::update",
        ..OPENSSL_23
    },
    Api {
        path: "openssl::symm::decrypt",
        ..OPENSSL_7
    },
    Api {
        path: "openssl::symm::decrypt_aead",
        ..OPENSSL_15
    },
    Api {
        path: "openssl::symm::encrypt",
        ..OPENSSL_3
    },
    Api {
        path: "openssl::symm::encrypt_aead",
        ..OPENSSL_11
    },
    Api {
        path: "password_auth::generate_hash",
        ..PASSWORDS_62
    },
    Api {
        path: "password_auth::verify_password",
        ..PASSWORDS_59
    },
    Api {
        path: "password_hash::PasswordHash::new",
        ..PASSWORDS_72
    },
    Api {
        path: "password_hash::PasswordHashString::new",
        ..PASSWORDS_72
    },
    Api {
        path: "password_hash::PasswordHasher::hash_password",
        ..PASSWORDS_4
    },
    Api {
        path: "password_hash::PasswordHasher::hash_password_customized",
        ..PASSWORDS_8
    },
    Api {
        path: "password_hash::PasswordVerifier::verify_password",
        ..PASSWORDS_59
    },
    Api {
        path: "password_hash::Salt::as_str",
        ..PASSWORDS_69
    },
    Api {
        path: "password_hash::Salt::from_b64",
        ..PASSWORDS_66
    },
    Api {
        path: "password_hash::Salt::new",
        ..PASSWORDS_66
    },
    Api {
        path: "password_hash::SaltString::as_salt",
        ..PASSWORDS_69
    },
    Api {
        path: "password_hash::SaltString::as_str",
        ..PASSWORDS_69
    },
    Api {
        path: "password_hash::SaltString::b64_encode",
        ..PASSWORDS_66
    },
    Api {
        path: "password_hash::SaltString::encode_b64",
        ..PASSWORDS_66
    },
    Api {
        path: "password_hash::SaltString::from_b64",
        ..PASSWORDS_66
    },
    Api {
        path: "password_hash::SaltString::generate",
        ..PASSWORDS_66
    },
    Api {
        path: "password_hash::SaltString::new",
        ..PASSWORDS_66
    },
    Api {
        path: "pbkdf2::Pbkdf2::hash_password",
        ..PASSWORDS_4
    },
    Api {
        path: "pbkdf2::Pbkdf2::hash_password_customized",
        ..PASSWORDS_8
    },
    Api {
        path: "pbkdf2::Pbkdf2::verify_password",
        ..PASSWORDS_59
    },
    Api {
        path: "pbkdf2::pbkdf2",
        ..PASSWORDS_38
    },
    Api {
        path: "pbkdf2::pbkdf2_array",
        ..PASSWORDS_43
    },
    Api {
        path: "pbkdf2::pbkdf2_hmac",
        ..PASSWORDS_38
    },
    Api {
        path: "pbkdf2::pbkdf2_hmac_array",
        ..PASSWORDS_43
    },
    Api {
        path: "pcbc::Decryptor::new",
        ..RUSTCRYPTO_11
    },
    Api {
        path: "pcbc::Decryptor::new_from_slices",
        ..RUSTCRYPTO_11
    },
    Api {
        path: "pcbc::Encryptor::new",
        ..RUSTCRYPTO_11
    },
    Api {
        path: "pcbc::Encryptor::new_from_slices",
        ..RUSTCRYPTO_11
    },
    Api {
        path: "pcre2::bytes::Captures::get",
        ..REGEX_184
    },
    Api {
        path: "pcre2::bytes::Captures::name",
        ..REGEX_184
    },
    Api {
        path: "pcre2::bytes::Match::as_bytes",
        ..REGEX_184
    },
    Api {
        path: "pcre2::bytes::Match::end",
        ..REGEX_187
    },
    Api {
        path: "pcre2::bytes::Match::start",
        ..REGEX_187
    },
    Api {
        path: "pcre2::bytes::Regex::captures",
        ..REGEX_181
    },
    Api {
        path: "pcre2::bytes::Regex::captures_iter",
        ..REGEX_181
    },
    Api {
        path: "pcre2::bytes::Regex::find",
        ..REGEX_181
    },
    Api {
        path: "pcre2::bytes::Regex::find_iter",
        ..REGEX_181
    },
    Api {
        path: "pcre2::bytes::Regex::is_match",
        ..REGEX_178
    },
    Api {
        path: "pcre2::bytes::Regex::new",
        ..REGEX_168
    },
    Api {
        path: "pcre2::bytes::RegexBuilder::build",
        ..REGEX_173
    },
    Api {
        path: "pcre2::escape",
        ..REGEX_190
    },
    Api {
        path: "pmac::Pmac::new",
        ..RUSTCRYPTO_7
    },
    Api {
        path: "pmac::Pmac::new_from_slice",
        ..RUSTCRYPTO_7
    },
    Api {
        path: "poem::Body::from_async_read",
        ..POEM_39
    },
    Api {
        path: "poem::Body::from_bytes",
        ..POEM_39
    },
    Api {
        path: "poem::Body::from_bytes_stream",
        ..POEM_39
    },
    Api {
        path: "poem::Body::from_json",
        ..POEM_39
    },
    Api {
        path: "poem::Body::from_string",
        ..POEM_39
    },
    Api {
        path: "poem::Body::from_vec",
        ..POEM_39
    },
    Api {
        path: "poem::Body::into_async_read",
        ..POEM_36
    },
    Api {
        path: "poem::Body::into_bytes",
        ..POEM_24
    },
    Api {
        path: "poem::Body::into_bytes_limit",
        ..POEM_24
    },
    Api {
        path: "poem::Body::into_bytes_stream",
        ..POEM_36
    },
    Api {
        path: "poem::Body::into_json",
        ..POEM_36
    },
    Api {
        path: "poem::Body::into_string",
        ..POEM_32
    },
    Api {
        path: "poem::Body::into_vec",
        ..POEM_28
    },
    Api {
        path: "poem::Body::into_xml",
        ..POEM_36
    },
    Api {
        path: "poem::Error::from_string",
        ..POEM_113
    },
    Api {
        path: "poem::Request::content_type",
        ..POEM_12
    },
    Api {
        path: "poem::Request::cookie",
        ..POEM_16
    },
    Api {
        path: "poem::Request::data",
        ..POEM_21
    },
    Api {
        path: "poem::Request::extensions",
        ..POEM_21
    },
    Api {
        path: "poem::Request::header",
        ..POEM_12
    },
    Api {
        path: "poem::Request::headers",
        ..POEM_12
    },
    Api {
        path: "poem::Request::into_body",
        ..POEM_12
    },
    Api {
        path: "poem::Request::into_parts",
        ..POEM_12
    },
    Api {
        path: "poem::Request::local_addr",
        ..POEM_21
    },
    Api {
        path: "poem::Request::method",
        ..POEM_21
    },
    Api {
        path: "poem::Request::original_uri",
        ..POEM_12
    },
    Api {
        path: "poem::Request::params",
        ..POEM_12
    },
    Api {
        path: "poem::Request::path_params",
        ..POEM_12
    },
    Api {
        path: "poem::Request::raw_path_param",
        ..POEM_12
    },
    Api {
        path: "poem::Request::remote_addr",
        ..POEM_21
    },
    Api {
        path: "poem::Request::scheme",
        ..POEM_21
    },
    Api {
        path: "poem::Request::split",
        ..POEM_12
    },
    Api {
        path: "poem::Request::take_body",
        ..POEM_12
    },
    Api {
        path: "poem::Request::uri",
        ..POEM_12
    },
    Api {
        path: "poem::Request::version",
        ..POEM_21
    },
    Api {
        path: "poem::Response::builder",
        ..POEM_80
    },
    Api {
        path: "poem::Response::set_body",
        ..POEM_109
    },
    Api {
        path: "poem::Response::set_content_type",
        ..POEM_89
    },
    Api {
        path: "poem::ResponseBuilder::body",
        ..POEM_104
    },
    Api {
        path: "poem::ResponseBuilder::content_type",
        ..POEM_84
    },
    Api {
        path: "poem::ResponseBuilder::extension",
        ..POEM_100
    },
    Api {
        path: "poem::ResponseBuilder::header",
        ..POEM_94
    },
    Api {
        path: "poem::ResponseBuilder::status",
        ..POEM_100
    },
    Api {
        path: "poem::ResponseBuilder::typed_header",
        ..POEM_100
    },
    Api {
        path: "poem::ResponseBuilder::version",
        ..POEM_100
    },
    Api {
        path: "poem::RouteMethod::delete",
        ..POEM_57
    },
    Api {
        path: "poem::RouteMethod::get",
        ..POEM_57
    },
    Api {
        path: "poem::RouteMethod::patch",
        ..POEM_57
    },
    Api {
        path: "poem::RouteMethod::post",
        ..POEM_57
    },
    Api {
        path: "poem::RouteMethod::put",
        ..POEM_57
    },
    Api {
        path: "poem::connect",
        ..POEM_57
    },
    Api {
        path: "poem::delete",
        ..POEM_57
    },
    Api {
        path: "poem::endpoint::make",
        ..POEM_61
    },
    Api {
        path: "poem::endpoint::make_sync",
        ..POEM_61
    },
    Api {
        path: "poem::get",
        ..POEM_57
    },
    Api {
        path: "poem::head",
        ..POEM_57
    },
    Api {
        path: "poem::options",
        ..POEM_57
    },
    Api {
        path: "poem::patch",
        ..POEM_57
    },
    Api {
        path: "poem::post",
        ..POEM_57
    },
    Api {
        path: "poem::put",
        ..POEM_57
    },
    Api {
        path: "poem::session::Session::clear",
        ..POEM_65
    },
    Api {
        path: "poem::session::Session::entries",
        ..POEM_65
    },
    Api {
        path: "poem::session::Session::get",
        ..POEM_65
    },
    Api {
        path: "poem::session::Session::purge",
        ..POEM_65
    },
    Api {
        path: "poem::session::Session::remove",
        ..POEM_65
    },
    Api {
        path: "poem::session::Session::renew",
        ..POEM_65
    },
    Api {
        path: "poem::session::Session::set",
        ..POEM_65
    },
    Api {
        path: "poem::trace",
        ..POEM_57
    },
    Api {
        path: "poem::web::Field::bytes",
        ..POEM_53
    },
    Api {
        path: "poem::web::Field::content_type",
        ..POEM_48
    },
    Api {
        path: "poem::web::Field::file_name",
        ..POEM_48
    },
    Api {
        path: "poem::web::Field::into_async_read",
        ..POEM_53
    },
    Api {
        path: "poem::web::Field::name",
        ..POEM_48
    },
    Api {
        path: "poem::web::Field::tempfile",
        ..POEM_53
    },
    Api {
        path: "poem::web::Field::text",
        ..POEM_53
    },
    Api {
        path: "poem::web::Html",
        ..POEM_71
    },
    Api {
        path: "poem::web::Multipart::next_field",
        ..POEM_43
    },
    Api {
        path: "poem::web::Redirect::moved_permanent",
        ..POEM_75
    },
    Api {
        path: "poem::web::Redirect::permanent",
        ..POEM_75
    },
    Api {
        path: "poem::web::Redirect::see_other",
        ..POEM_75
    },
    Api {
        path: "poem::web::Redirect::temporary",
        ..POEM_75
    },
    Api {
        path: "poem::web::cookie::Cookie::make_permanent",
        ..POEM_158
    },
    Api {
        path: "poem::web::cookie::Cookie::make_removal",
        ..POEM_161
    },
    Api {
        path: "poem::web::cookie::Cookie::name",
        ..POEM_140
    },
    Api {
        path: "poem::web::cookie::Cookie::named",
        ..POEM_127
    },
    Api {
        path: "poem::web::cookie::Cookie::new",
        ..POEM_121
    },
    Api {
        path: "poem::web::cookie::Cookie::new_with_str",
        ..POEM_121
    },
    Api {
        path: "poem::web::cookie::Cookie::parse",
        ..POEM_132
    },
    Api {
        path: "poem::web::cookie::Cookie::set_domain",
        ..POEM_158
    },
    Api {
        path: "poem::web::cookie::Cookie::set_expires",
        ..POEM_158
    },
    Api {
        path: "poem::web::cookie::Cookie::set_http_only",
        ..POEM_148
    },
    Api {
        path: "poem::web::cookie::Cookie::set_max_age",
        ..POEM_158
    },
    Api {
        path: "poem::web::cookie::Cookie::set_name",
        ..POEM_158
    },
    Api {
        path: "poem::web::cookie::Cookie::set_partitioned",
        ..POEM_158
    },
    Api {
        path: "poem::web::cookie::Cookie::set_path",
        ..POEM_158
    },
    Api {
        path: "poem::web::cookie::Cookie::set_same_site",
        ..POEM_153
    },
    Api {
        path: "poem::web::cookie::Cookie::set_secure",
        ..POEM_143
    },
    Api {
        path: "poem::web::cookie::Cookie::set_value",
        ..POEM_136
    },
    Api {
        path: "poem::web::cookie::Cookie::set_value_str",
        ..POEM_136
    },
    Api {
        path: "poem::web::cookie::Cookie::value",
        ..POEM_140
    },
    Api {
        path: "poem::web::cookie::Cookie::value_str",
        ..POEM_140
    },
    Api {
        path: "poem::web::cookie::CookieJar::add",
        ..POEM_165
    },
    Api {
        path: "poem::web::cookie::CookieJar::get",
        ..POEM_172
    },
    Api {
        path: "poem::web::cookie::CookieJar::get_ignore_ascii_case",
        ..POEM_172
    },
    Api {
        path: "poem::web::cookie::CookieJar::remove",
        ..POEM_169
    },
    Api {
        path: "poem::web::cookie::PrivateCookieJar::add",
        ..POEM_165
    },
    Api {
        path: "poem::web::cookie::PrivateCookieJar::get",
        ..POEM_177
    },
    Api {
        path: "poem::web::cookie::PrivateCookieJar::remove",
        ..POEM_169
    },
    Api {
        path: "poem::web::cookie::SignedCookieJar::add",
        ..POEM_165
    },
    Api {
        path: "poem::web::cookie::SignedCookieJar::get",
        ..POEM_177
    },
    Api {
        path: "poem::web::cookie::SignedCookieJar::remove",
        ..POEM_169
    },
    Api {
        path: "poly1305::Poly1305::new",
        ..RUSTCRYPTO_7
    },
    Api {
        path: "poly1305::Poly1305::new_from_slice",
        ..RUSTCRYPTO_7
    },
    Api {
        path: "postgres::Client::batch_execute",
        ..POSTGRES_51
    },
    Api {
        path: "postgres::Client::connect",
        ..POSTGRES_4
    },
    Api {
        path: "postgres::Client::copy_in",
        ..POSTGRES_56
    },
    Api {
        path: "postgres::Client::copy_out",
        ..POSTGRES_56
    },
    Api {
        path: "postgres::Client::execute",
        ..POSTGRES_12
    },
    Api {
        path: "postgres::Client::execute_typed",
        ..POSTGRES_12
    },
    Api {
        path: "postgres::Client::prepare",
        ..POSTGRES_40
    },
    Api {
        path: "postgres::Client::prepare_typed",
        ..POSTGRES_40
    },
    Api {
        path: "postgres::Client::query",
        ..POSTGRES_17
    },
    Api {
        path: "postgres::Client::query_one",
        ..POSTGRES_23
    },
    Api {
        path: "postgres::Client::query_opt",
        ..POSTGRES_29
    },
    Api {
        path: "postgres::Client::query_raw",
        ..POSTGRES_35
    },
    Api {
        path: "postgres::Client::query_typed",
        ..POSTGRES_17
    },
    Api {
        path: "postgres::Client::query_typed_one",
        ..POSTGRES_23
    },
    Api {
        path: "postgres::Client::query_typed_opt",
        ..POSTGRES_29
    },
    Api {
        path: "postgres::Client::query_typed_raw",
        ..POSTGRES_35
    },
    Api {
        path: "postgres::Client::simple_query",
        ..POSTGRES_45
    },
    Api {
        path: "postgres::Client::transaction",
        ..POSTGRES_60
    },
    Api {
        path: "postgres::Config::connect",
        ..POSTGRES_8
    },
    Api {
        path: "postgres::GenericClient::batch_execute",
        ..POSTGRES_51
    },
    Api {
        path: "postgres::GenericClient::execute",
        ..POSTGRES_12
    },
    Api {
        path: "postgres::GenericClient::execute_typed",
        ..POSTGRES_12
    },
    Api {
        path: "postgres::GenericClient::prepare",
        ..POSTGRES_40
    },
    Api {
        path: "postgres::GenericClient::prepare_typed",
        ..POSTGRES_40
    },
    Api {
        path: "postgres::GenericClient::query",
        ..POSTGRES_17
    },
    Api {
        path: "postgres::GenericClient::query_one",
        ..POSTGRES_23
    },
    Api {
        path: "postgres::GenericClient::query_opt",
        ..POSTGRES_29
    },
    Api {
        path: "postgres::GenericClient::query_raw",
        ..POSTGRES_35
    },
    Api {
        path: "postgres::GenericClient::query_typed",
        ..POSTGRES_17
    },
    Api {
        path: "postgres::GenericClient::query_typed_one",
        ..POSTGRES_23
    },
    Api {
        path: "postgres::GenericClient::query_typed_opt",
        ..POSTGRES_29
    },
    Api {
        path: "postgres::GenericClient::query_typed_raw",
        ..POSTGRES_35
    },
    Api {
        path: "postgres::GenericClient::simple_query",
        ..POSTGRES_45
    },
    Api {
        path: "postgres::Transaction::batch_execute",
        ..POSTGRES_51
    },
    Api {
        path: "postgres::Transaction::commit",
        ..POSTGRES_64
    },
    Api {
        path: "postgres::Transaction::copy_in",
        ..POSTGRES_56
    },
    Api {
        path: "postgres::Transaction::copy_out",
        ..POSTGRES_56
    },
    Api {
        path: "postgres::Transaction::execute",
        ..POSTGRES_12
    },
    Api {
        path: "postgres::Transaction::execute_typed",
        ..POSTGRES_12
    },
    Api {
        path: "postgres::Transaction::prepare",
        ..POSTGRES_40
    },
    Api {
        path: "postgres::Transaction::prepare_typed",
        ..POSTGRES_40
    },
    Api {
        path: "postgres::Transaction::query",
        ..POSTGRES_17
    },
    Api {
        path: "postgres::Transaction::query_one",
        ..POSTGRES_23
    },
    Api {
        path: "postgres::Transaction::query_opt",
        ..POSTGRES_29
    },
    Api {
        path: "postgres::Transaction::query_raw",
        ..POSTGRES_35
    },
    Api {
        path: "postgres::Transaction::query_typed",
        ..POSTGRES_17
    },
    Api {
        path: "postgres::Transaction::query_typed_one",
        ..POSTGRES_23
    },
    Api {
        path: "postgres::Transaction::query_typed_opt",
        ..POSTGRES_29
    },
    Api {
        path: "postgres::Transaction::query_typed_raw",
        ..POSTGRES_35
    },
    Api {
        path: "postgres::Transaction::rollback",
        ..POSTGRES_64
    },
    Api {
        path: "postgres::Transaction::simple_query",
        ..POSTGRES_45
    },
    Api {
        path: "postgres::Transaction::transaction",
        ..POSTGRES_60
    },
    Api {
        path: "query_map::QueryMap::all",
        ..LAMBDA_18
    },
    Api {
        path: "query_map::QueryMap::first",
        ..LAMBDA_18
    },
    Api {
        path: "query_map::QueryMap::iter",
        ..LAMBDA_18
    },
    Api {
        path: "r2d2::Pool::get",
        ..RUSQLITE_105
    },
    Api {
        path: "r2d2_sqlite::SqliteConnectionManager::file",
        ..RUSQLITE_101
    },
    Api {
        path: "rabbit::Rabbit::new",
        ..RUSTCRYPTO_11
    },
    Api {
        path: "rabbit::Rabbit::new_from_slices",
        ..RUSTCRYPTO_11
    },
    Api {
        path: "rand::Rng::fill",
        ..RAND_61
    },
    Api {
        path: "rand::Rng::gen",
        ..RAND_58
    },
    Api {
        path: "rand::Rng::gen_bool",
        ..RAND_58
    },
    Api {
        path: "rand::Rng::gen_range",
        ..RAND_58
    },
    Api {
        path: "rand::Rng::gen_ratio",
        ..RAND_58
    },
    Api {
        path: "rand::Rng::random",
        ..RAND_58
    },
    Api {
        path: "rand::Rng::random_bool",
        ..RAND_58
    },
    Api {
        path: "rand::Rng::random_iter",
        ..RAND_58
    },
    Api {
        path: "rand::Rng::random_range",
        ..RAND_58
    },
    Api {
        path: "rand::Rng::random_ratio",
        ..RAND_58
    },
    Api {
        path: "rand::Rng::sample",
        ..RAND_58
    },
    Api {
        path: "rand::Rng::sample_iter",
        ..RAND_58
    },
    Api {
        path: "rand::Rng::try_fill",
        ..RAND_61
    },
    Api {
        path: "rand::RngExt::fill",
        ..RAND_61
    },
    Api {
        path: "rand::RngExt::random",
        ..RAND_58
    },
    Api {
        path: "rand::RngExt::random_bool",
        ..RAND_58
    },
    Api {
        path: "rand::RngExt::random_iter",
        ..RAND_58
    },
    Api {
        path: "rand::RngExt::random_range",
        ..RAND_58
    },
    Api {
        path: "rand::RngExt::sample",
        ..RAND_58
    },
    Api {
        path: "rand::RngExt::sample_iter",
        ..RAND_58
    },
    Api {
        path: "rand::distr::Distribution::sample",
        ..RAND_65
    },
    Api {
        path: "rand::distr::Distribution::sample_iter",
        ..RAND_65
    },
    Api {
        path: "rand::distr::SampleString::append_string",
        ..RAND_68
    },
    Api {
        path: "rand::distr::SampleString::sample_string",
        ..RAND_65
    },
    Api {
        path: "rand::distributions::DistString::append_string",
        ..RAND_68
    },
    Api {
        path: "rand::distributions::DistString::sample_string",
        ..RAND_65
    },
    Api {
        path: "rand::distributions::Distribution::sample",
        ..RAND_65
    },
    Api {
        path: "rand::distributions::Distribution::sample_iter",
        ..RAND_65
    },
    Api {
        path: "rand::fill",
        ..RAND_48
    },
    Api {
        path: "rand::make_rng",
        ..RAND_45
    },
    Api {
        path: "rand::random",
        ..RAND_45
    },
    Api {
        path: "rand::random_bool",
        ..RAND_45
    },
    Api {
        path: "rand::random_iter",
        ..RAND_45
    },
    Api {
        path: "rand::random_range",
        ..RAND_45
    },
    Api {
        path: "rand::random_ratio",
        ..RAND_45
    },
    Api {
        path: "rand::rng",
        ..RAND_41
    },
    Api {
        path: "rand::rngs::OsRng::fill_bytes",
        ..RAND_48
    },
    Api {
        path: "rand::rngs::OsRng::next_u32",
        ..RAND_52
    },
    Api {
        path: "rand::rngs::OsRng::next_u64",
        ..RAND_52
    },
    Api {
        path: "rand::rngs::OsRng::try_fill_bytes",
        ..RAND_48
    },
    Api {
        path: "rand::rngs::OsRng::try_next_u32",
        ..RAND_52
    },
    Api {
        path: "rand::rngs::OsRng::try_next_u64",
        ..RAND_52
    },
    Api {
        path: "rand::rngs::SmallRng::from_entropy",
        ..RAND_6
    },
    Api {
        path: "rand::rngs::SmallRng::from_os_rng",
        ..RAND_6
    },
    Api {
        path: "rand::rngs::SmallRng::from_rng",
        ..RAND_6
    },
    Api {
        path: "rand::rngs::SmallRng::from_seed",
        ..RAND_10
    },
    Api {
        path: "rand::rngs::SmallRng::new_unseeded",
        ..RAND_6
    },
    Api {
        path: "rand::rngs::SmallRng::seed_from_u64",
        ..RAND_10
    },
    Api {
        path: "rand::rngs::SmallRng::try_from_os_rng",
        ..RAND_6
    },
    Api {
        path: "rand::rngs::StdRng::from_entropy",
        ..RAND_28
    },
    Api {
        path: "rand::rngs::StdRng::from_os_rng",
        ..RAND_28
    },
    Api {
        path: "rand::rngs::StdRng::from_rng",
        ..RAND_31
    },
    Api {
        path: "rand::rngs::StdRng::from_seed",
        ..RAND_34
    },
    Api {
        path: "rand::rngs::StdRng::seed_from_u64",
        ..RAND_34
    },
    Api {
        path: "rand::rngs::StdRng::try_from_os_rng",
        ..RAND_28
    },
    Api {
        path: "rand::rngs::ThreadRng::fill",
        ..RAND_48
    },
    Api {
        path: "rand::rngs::ThreadRng::fill_bytes",
        ..RAND_48
    },
    Api {
        path: "rand::rngs::ThreadRng::try_fill",
        ..RAND_48
    },
    Api {
        path: "rand::rngs::ThreadRng::try_fill_bytes",
        ..RAND_48
    },
    Api {
        path: "rand::rngs::Xoshiro128PlusPlus::from_entropy",
        ..RAND_6
    },
    Api {
        path: "rand::rngs::Xoshiro128PlusPlus::from_os_rng",
        ..RAND_6
    },
    Api {
        path: "rand::rngs::Xoshiro128PlusPlus::from_rng",
        ..RAND_6
    },
    Api {
        path: "rand::rngs::Xoshiro128PlusPlus::from_seed",
        ..RAND_10
    },
    Api {
        path: "rand::rngs::Xoshiro128PlusPlus::new_unseeded",
        ..RAND_6
    },
    Api {
        path: "rand::rngs::Xoshiro128PlusPlus::seed_from_u64",
        ..RAND_10
    },
    Api {
        path: "rand::rngs::Xoshiro128PlusPlus::try_from_os_rng",
        ..RAND_6
    },
    Api {
        path: "rand::rngs::Xoshiro256PlusPlus::from_entropy",
        ..RAND_6
    },
    Api {
        path: "rand::rngs::Xoshiro256PlusPlus::from_os_rng",
        ..RAND_6
    },
    Api {
        path: "rand::rngs::Xoshiro256PlusPlus::from_rng",
        ..RAND_6
    },
    Api {
        path: "rand::rngs::Xoshiro256PlusPlus::from_seed",
        ..RAND_10
    },
    Api {
        path: "rand::rngs::Xoshiro256PlusPlus::new_unseeded",
        ..RAND_6
    },
    Api {
        path: "rand::rngs::Xoshiro256PlusPlus::seed_from_u64",
        ..RAND_10
    },
    Api {
        path: "rand::rngs::Xoshiro256PlusPlus::try_from_os_rng",
        ..RAND_6
    },
    Api {
        path: "rand::rngs::mock::StepRng::new",
        ..RAND_20
    },
    Api {
        path: "rand::seq::IndexedRandom::choose",
        ..RAND_71
    },
    Api {
        path: "rand::seq::IndexedRandom::choose_multiple",
        ..RAND_71
    },
    Api {
        path: "rand::seq::IndexedRandom::choose_weighted",
        ..RAND_71
    },
    Api {
        path: "rand::seq::IndexedRandom::sample",
        ..RAND_71
    },
    Api {
        path: "rand::seq::IteratorRandom::choose",
        ..RAND_71
    },
    Api {
        path: "rand::seq::IteratorRandom::choose_multiple",
        ..RAND_71
    },
    Api {
        path: "rand::seq::IteratorRandom::choose_stable",
        ..RAND_71
    },
    Api {
        path: "rand::seq::SliceRandom::choose",
        ..RAND_71
    },
    Api {
        path: "rand::seq::SliceRandom::choose_multiple",
        ..RAND_71
    },
    Api {
        path: "rand::seq::SliceRandom::choose_multiple_weighted",
        ..RAND_71
    },
    Api {
        path: "rand::seq::SliceRandom::choose_mut",
        ..RAND_71
    },
    Api {
        path: "rand::seq::SliceRandom::choose_weighted",
        ..RAND_71
    },
    Api {
        path: "rand::seq::SliceRandom::partial_shuffle",
        ..RAND_74
    },
    Api {
        path: "rand::seq::SliceRandom::shuffle",
        ..RAND_74
    },
    Api {
        path: "rand::thread_rng",
        ..RAND_41
    },
    Api {
        path: "rand_chacha::ChaCha12Rng::from_entropy",
        ..RAND_28
    },
    Api {
        path: "rand_chacha::ChaCha12Rng::from_os_rng",
        ..RAND_28
    },
    Api {
        path: "rand_chacha::ChaCha12Rng::from_rng",
        ..RAND_31
    },
    Api {
        path: "rand_chacha::ChaCha12Rng::from_seed",
        ..RAND_34
    },
    Api {
        path: "rand_chacha::ChaCha12Rng::seed_from_u64",
        ..RAND_34
    },
    Api {
        path: "rand_chacha::ChaCha12Rng::try_from_os_rng",
        ..RAND_28
    },
    Api {
        path: "rand_chacha::ChaCha20Rng::from_entropy",
        ..RAND_28
    },
    Api {
        path: "rand_chacha::ChaCha20Rng::from_os_rng",
        ..RAND_28
    },
    Api {
        path: "rand_chacha::ChaCha20Rng::from_rng",
        ..RAND_31
    },
    Api {
        path: "rand_chacha::ChaCha20Rng::from_seed",
        ..RAND_34
    },
    Api {
        path: "rand_chacha::ChaCha20Rng::seed_from_u64",
        ..RAND_34
    },
    Api {
        path: "rand_chacha::ChaCha20Rng::try_from_os_rng",
        ..RAND_28
    },
    Api {
        path: "rand_chacha::ChaCha8Rng::from_entropy",
        ..RAND_28
    },
    Api {
        path: "rand_chacha::ChaCha8Rng::from_os_rng",
        ..RAND_28
    },
    Api {
        path: "rand_chacha::ChaCha8Rng::from_rng",
        ..RAND_31
    },
    Api {
        path: "rand_chacha::ChaCha8Rng::from_seed",
        ..RAND_34
    },
    Api {
        path: "rand_chacha::ChaCha8Rng::seed_from_u64",
        ..RAND_34
    },
    Api {
        path: "rand_chacha::ChaCha8Rng::try_from_os_rng",
        ..RAND_28
    },
    Api {
        path: "rand_core::Rng::fill_bytes",
        ..RAND_61
    },
    Api {
        path: "rand_core::Rng::next_u32",
        ..RAND_58
    },
    Api {
        path: "rand_core::Rng::next_u64",
        ..RAND_58
    },
    Api {
        path: "rand_core::RngCore::fill_bytes",
        ..RAND_61
    },
    Api {
        path: "rand_core::RngCore::next_u32",
        ..RAND_58
    },
    Api {
        path: "rand_core::RngCore::next_u64",
        ..RAND_58
    },
    Api {
        path: "rand_core::RngCore::try_fill_bytes",
        ..RAND_61
    },
    Api {
        path: "rand_core::SeedableRng::from_rng",
        ..RAND_38
    },
    Api {
        path: "rand_core::SeedableRng::from_seed",
        ..RAND_34
    },
    Api {
        path: "rand_core::SeedableRng::seed_from_u64",
        ..RAND_34
    },
    Api {
        path: "rand_core::SeedableRng::try_from_rng",
        ..RAND_38
    },
    Api {
        path: "rand_core::TryRngCore::try_fill_bytes",
        ..RAND_61
    },
    Api {
        path: "rand_core::TryRngCore::try_next_u32",
        ..RAND_58
    },
    Api {
        path: "rand_core::TryRngCore::try_next_u64",
        ..RAND_58
    },
    Api {
        path: "rand_hc::Hc128Rng::from_entropy",
        ..RAND_28
    },
    Api {
        path: "rand_hc::Hc128Rng::from_os_rng",
        ..RAND_28
    },
    Api {
        path: "rand_hc::Hc128Rng::from_rng",
        ..RAND_31
    },
    Api {
        path: "rand_hc::Hc128Rng::from_seed",
        ..RAND_34
    },
    Api {
        path: "rand_hc::Hc128Rng::seed_from_u64",
        ..RAND_34
    },
    Api {
        path: "rand_hc::Hc128Rng::try_from_os_rng",
        ..RAND_28
    },
    Api {
        path: "rand_isaac::Isaac64Rng::from_entropy",
        ..RAND_6
    },
    Api {
        path: "rand_isaac::Isaac64Rng::from_os_rng",
        ..RAND_6
    },
    Api {
        path: "rand_isaac::Isaac64Rng::from_rng",
        ..RAND_6
    },
    Api {
        path: "rand_isaac::Isaac64Rng::from_seed",
        ..RAND_10
    },
    Api {
        path: "rand_isaac::Isaac64Rng::new_unseeded",
        ..RAND_6
    },
    Api {
        path: "rand_isaac::Isaac64Rng::seed_from_u64",
        ..RAND_10
    },
    Api {
        path: "rand_isaac::Isaac64Rng::try_from_os_rng",
        ..RAND_6
    },
    Api {
        path: "rand_isaac::IsaacRng::from_entropy",
        ..RAND_6
    },
    Api {
        path: "rand_isaac::IsaacRng::from_os_rng",
        ..RAND_6
    },
    Api {
        path: "rand_isaac::IsaacRng::from_rng",
        ..RAND_6
    },
    Api {
        path: "rand_isaac::IsaacRng::from_seed",
        ..RAND_10
    },
    Api {
        path: "rand_isaac::IsaacRng::new_unseeded",
        ..RAND_6
    },
    Api {
        path: "rand_isaac::IsaacRng::seed_from_u64",
        ..RAND_10
    },
    Api {
        path: "rand_isaac::IsaacRng::try_from_os_rng",
        ..RAND_6
    },
    Api {
        path: "rand_mt::Mt64::from_entropy",
        ..RAND_6
    },
    Api {
        path: "rand_mt::Mt64::from_os_rng",
        ..RAND_6
    },
    Api {
        path: "rand_mt::Mt64::from_rng",
        ..RAND_6
    },
    Api {
        path: "rand_mt::Mt64::from_seed",
        ..RAND_10
    },
    Api {
        path: "rand_mt::Mt64::new_unseeded",
        ..RAND_6
    },
    Api {
        path: "rand_mt::Mt64::seed_from_u64",
        ..RAND_10
    },
    Api {
        path: "rand_mt::Mt64::try_from_os_rng",
        ..RAND_6
    },
    Api {
        path: "rand_mt::Mt::from_entropy",
        ..RAND_6
    },
    Api {
        path: "rand_mt::Mt::from_os_rng",
        ..RAND_6
    },
    Api {
        path: "rand_mt::Mt::from_rng",
        ..RAND_6
    },
    Api {
        path: "rand_mt::Mt::from_seed",
        ..RAND_10
    },
    Api {
        path: "rand_mt::Mt::new_unseeded",
        ..RAND_6
    },
    Api {
        path: "rand_mt::Mt::seed_from_u64",
        ..RAND_10
    },
    Api {
        path: "rand_mt::Mt::try_from_os_rng",
        ..RAND_6
    },
    Api {
        path: "rand_pcg::Lcg128Xsl64::from_entropy",
        ..RAND_6
    },
    Api {
        path: "rand_pcg::Lcg128Xsl64::from_os_rng",
        ..RAND_6
    },
    Api {
        path: "rand_pcg::Lcg128Xsl64::from_rng",
        ..RAND_6
    },
    Api {
        path: "rand_pcg::Lcg128Xsl64::from_seed",
        ..RAND_10
    },
    Api {
        path: "rand_pcg::Lcg128Xsl64::new",
        ..RAND_15
    },
    Api {
        path: "rand_pcg::Lcg128Xsl64::new_unseeded",
        ..RAND_6
    },
    Api {
        path: "rand_pcg::Lcg128Xsl64::seed_from_u64",
        ..RAND_10
    },
    Api {
        path: "rand_pcg::Lcg128Xsl64::try_from_os_rng",
        ..RAND_6
    },
    Api {
        path: "rand_pcg::Lcg64Xsh32::from_entropy",
        ..RAND_6
    },
    Api {
        path: "rand_pcg::Lcg64Xsh32::from_os_rng",
        ..RAND_6
    },
    Api {
        path: "rand_pcg::Lcg64Xsh32::from_rng",
        ..RAND_6
    },
    Api {
        path: "rand_pcg::Lcg64Xsh32::from_seed",
        ..RAND_10
    },
    Api {
        path: "rand_pcg::Lcg64Xsh32::new",
        ..RAND_15
    },
    Api {
        path: "rand_pcg::Lcg64Xsh32::new_unseeded",
        ..RAND_6
    },
    Api {
        path: "rand_pcg::Lcg64Xsh32::seed_from_u64",
        ..RAND_10
    },
    Api {
        path: "rand_pcg::Lcg64Xsh32::try_from_os_rng",
        ..RAND_6
    },
    Api {
        path: "rand_pcg::Mcg128Xsl64::from_entropy",
        ..RAND_6
    },
    Api {
        path: "rand_pcg::Mcg128Xsl64::from_os_rng",
        ..RAND_6
    },
    Api {
        path: "rand_pcg::Mcg128Xsl64::from_rng",
        ..RAND_6
    },
    Api {
        path: "rand_pcg::Mcg128Xsl64::from_seed",
        ..RAND_10
    },
    Api {
        path: "rand_pcg::Mcg128Xsl64::new_unseeded",
        ..RAND_6
    },
    Api {
        path: "rand_pcg::Mcg128Xsl64::seed_from_u64",
        ..RAND_10
    },
    Api {
        path: "rand_pcg::Mcg128Xsl64::try_from_os_rng",
        ..RAND_6
    },
    Api {
        path: "rand_pcg::Pcg32::from_entropy",
        ..RAND_6
    },
    Api {
        path: "rand_pcg::Pcg32::from_os_rng",
        ..RAND_6
    },
    Api {
        path: "rand_pcg::Pcg32::from_rng",
        ..RAND_6
    },
    Api {
        path: "rand_pcg::Pcg32::from_seed",
        ..RAND_10
    },
    Api {
        path: "rand_pcg::Pcg32::new",
        ..RAND_15
    },
    Api {
        path: "rand_pcg::Pcg32::new_unseeded",
        ..RAND_6
    },
    Api {
        path: "rand_pcg::Pcg32::seed_from_u64",
        ..RAND_10
    },
    Api {
        path: "rand_pcg::Pcg32::try_from_os_rng",
        ..RAND_6
    },
    Api {
        path: "rand_pcg::Pcg64::from_entropy",
        ..RAND_6
    },
    Api {
        path: "rand_pcg::Pcg64::from_os_rng",
        ..RAND_6
    },
    Api {
        path: "rand_pcg::Pcg64::from_rng",
        ..RAND_6
    },
    Api {
        path: "rand_pcg::Pcg64::from_seed",
        ..RAND_10
    },
    Api {
        path: "rand_pcg::Pcg64::new",
        ..RAND_15
    },
    Api {
        path: "rand_pcg::Pcg64::new_unseeded",
        ..RAND_6
    },
    Api {
        path: "rand_pcg::Pcg64::seed_from_u64",
        ..RAND_10
    },
    Api {
        path: "rand_pcg::Pcg64::try_from_os_rng",
        ..RAND_6
    },
    Api {
        path: "rand_pcg::Pcg64Mcg::from_entropy",
        ..RAND_6
    },
    Api {
        path: "rand_pcg::Pcg64Mcg::from_os_rng",
        ..RAND_6
    },
    Api {
        path: "rand_pcg::Pcg64Mcg::from_rng",
        ..RAND_6
    },
    Api {
        path: "rand_pcg::Pcg64Mcg::from_seed",
        ..RAND_10
    },
    Api {
        path: "rand_pcg::Pcg64Mcg::new_unseeded",
        ..RAND_6
    },
    Api {
        path: "rand_pcg::Pcg64Mcg::seed_from_u64",
        ..RAND_10
    },
    Api {
        path: "rand_pcg::Pcg64Mcg::try_from_os_rng",
        ..RAND_6
    },
    Api {
        path: "rand_xorshift::XorShiftRng::from_entropy",
        ..RAND_6
    },
    Api {
        path: "rand_xorshift::XorShiftRng::from_os_rng",
        ..RAND_6
    },
    Api {
        path: "rand_xorshift::XorShiftRng::from_rng",
        ..RAND_6
    },
    Api {
        path: "rand_xorshift::XorShiftRng::from_seed",
        ..RAND_10
    },
    Api {
        path: "rand_xorshift::XorShiftRng::new_unseeded",
        ..RAND_6
    },
    Api {
        path: "rand_xorshift::XorShiftRng::seed_from_u64",
        ..RAND_10
    },
    Api {
        path: "rand_xorshift::XorShiftRng::try_from_os_rng",
        ..RAND_6
    },
    Api {
        path: "rand_xoshiro::SplitMix64::from_entropy",
        ..RAND_6
    },
    Api {
        path: "rand_xoshiro::SplitMix64::from_os_rng",
        ..RAND_6
    },
    Api {
        path: "rand_xoshiro::SplitMix64::from_rng",
        ..RAND_6
    },
    Api {
        path: "rand_xoshiro::SplitMix64::from_seed",
        ..RAND_10
    },
    Api {
        path: "rand_xoshiro::SplitMix64::new_unseeded",
        ..RAND_6
    },
    Api {
        path: "rand_xoshiro::SplitMix64::seed_from_u64",
        ..RAND_10
    },
    Api {
        path: "rand_xoshiro::SplitMix64::try_from_os_rng",
        ..RAND_6
    },
    Api {
        path: "rand_xoshiro::Xoroshiro128Plus::from_entropy",
        ..RAND_6
    },
    Api {
        path: "rand_xoshiro::Xoroshiro128Plus::from_os_rng",
        ..RAND_6
    },
    Api {
        path: "rand_xoshiro::Xoroshiro128Plus::from_rng",
        ..RAND_6
    },
    Api {
        path: "rand_xoshiro::Xoroshiro128Plus::from_seed",
        ..RAND_10
    },
    Api {
        path: "rand_xoshiro::Xoroshiro128Plus::new_unseeded",
        ..RAND_6
    },
    Api {
        path: "rand_xoshiro::Xoroshiro128Plus::seed_from_u64",
        ..RAND_10
    },
    Api {
        path: "rand_xoshiro::Xoroshiro128Plus::try_from_os_rng",
        ..RAND_6
    },
    Api {
        path: "rand_xoshiro::Xoroshiro128PlusPlus::from_entropy",
        ..RAND_6
    },
    Api {
        path: "rand_xoshiro::Xoroshiro128PlusPlus::from_os_rng",
        ..RAND_6
    },
    Api {
        path: "rand_xoshiro::Xoroshiro128PlusPlus::from_rng",
        ..RAND_6
    },
    Api {
        path: "rand_xoshiro::Xoroshiro128PlusPlus::from_seed",
        ..RAND_10
    },
    Api {
        path: "rand_xoshiro::Xoroshiro128PlusPlus::new_unseeded",
        ..RAND_6
    },
    Api {
        path: "rand_xoshiro::Xoroshiro128PlusPlus::seed_from_u64",
        ..RAND_10
    },
    Api {
        path: "rand_xoshiro::Xoroshiro128PlusPlus::try_from_os_rng",
        ..RAND_6
    },
    Api {
        path: "rand_xoshiro::Xoroshiro128StarStar::from_entropy",
        ..RAND_6
    },
    Api {
        path: "rand_xoshiro::Xoroshiro128StarStar::from_os_rng",
        ..RAND_6
    },
    Api {
        path: "rand_xoshiro::Xoroshiro128StarStar::from_rng",
        ..RAND_6
    },
    Api {
        path: "rand_xoshiro::Xoroshiro128StarStar::from_seed",
        ..RAND_10
    },
    Api {
        path: "rand_xoshiro::Xoroshiro128StarStar::new_unseeded",
        ..RAND_6
    },
    Api {
        path: "rand_xoshiro::Xoroshiro128StarStar::seed_from_u64",
        ..RAND_10
    },
    Api {
        path: "rand_xoshiro::Xoroshiro128StarStar::try_from_os_rng",
        ..RAND_6
    },
    Api {
        path: "rand_xoshiro::Xoshiro128PlusPlus::from_entropy",
        ..RAND_6
    },
    Api {
        path: "rand_xoshiro::Xoshiro128PlusPlus::from_os_rng",
        ..RAND_6
    },
    Api {
        path: "rand_xoshiro::Xoshiro128PlusPlus::from_rng",
        ..RAND_6
    },
    Api {
        path: "rand_xoshiro::Xoshiro128PlusPlus::from_seed",
        ..RAND_10
    },
    Api {
        path: "rand_xoshiro::Xoshiro128PlusPlus::new_unseeded",
        ..RAND_6
    },
    Api {
        path: "rand_xoshiro::Xoshiro128PlusPlus::seed_from_u64",
        ..RAND_10
    },
    Api {
        path: "rand_xoshiro::Xoshiro128PlusPlus::try_from_os_rng",
        ..RAND_6
    },
    Api {
        path: "rand_xoshiro::Xoshiro128StarStar::from_entropy",
        ..RAND_6
    },
    Api {
        path: "rand_xoshiro::Xoshiro128StarStar::from_os_rng",
        ..RAND_6
    },
    Api {
        path: "rand_xoshiro::Xoshiro128StarStar::from_rng",
        ..RAND_6
    },
    Api {
        path: "rand_xoshiro::Xoshiro128StarStar::from_seed",
        ..RAND_10
    },
    Api {
        path: "rand_xoshiro::Xoshiro128StarStar::new_unseeded",
        ..RAND_6
    },
    Api {
        path: "rand_xoshiro::Xoshiro128StarStar::seed_from_u64",
        ..RAND_10
    },
    Api {
        path: "rand_xoshiro::Xoshiro128StarStar::try_from_os_rng",
        ..RAND_6
    },
    Api {
        path: "rand_xoshiro::Xoshiro256Plus::from_entropy",
        ..RAND_6
    },
    Api {
        path: "rand_xoshiro::Xoshiro256Plus::from_os_rng",
        ..RAND_6
    },
    Api {
        path: "rand_xoshiro::Xoshiro256Plus::from_rng",
        ..RAND_6
    },
    Api {
        path: "rand_xoshiro::Xoshiro256Plus::from_seed",
        ..RAND_10
    },
    Api {
        path: "rand_xoshiro::Xoshiro256Plus::new_unseeded",
        ..RAND_6
    },
    Api {
        path: "rand_xoshiro::Xoshiro256Plus::seed_from_u64",
        ..RAND_10
    },
    Api {
        path: "rand_xoshiro::Xoshiro256Plus::try_from_os_rng",
        ..RAND_6
    },
    Api {
        path: "rand_xoshiro::Xoshiro256PlusPlus::from_entropy",
        ..RAND_6
    },
    Api {
        path: "rand_xoshiro::Xoshiro256PlusPlus::from_os_rng",
        ..RAND_6
    },
    Api {
        path: "rand_xoshiro::Xoshiro256PlusPlus::from_rng",
        ..RAND_6
    },
    Api {
        path: "rand_xoshiro::Xoshiro256PlusPlus::from_seed",
        ..RAND_10
    },
    Api {
        path: "rand_xoshiro::Xoshiro256PlusPlus::new_unseeded",
        ..RAND_6
    },
    Api {
        path: "rand_xoshiro::Xoshiro256PlusPlus::seed_from_u64",
        ..RAND_10
    },
    Api {
        path: "rand_xoshiro::Xoshiro256PlusPlus::try_from_os_rng",
        ..RAND_6
    },
    Api {
        path: "rand_xoshiro::Xoshiro256StarStar::from_entropy",
        ..RAND_6
    },
    Api {
        path: "rand_xoshiro::Xoshiro256StarStar::from_os_rng",
        ..RAND_6
    },
    Api {
        path: "rand_xoshiro::Xoshiro256StarStar::from_rng",
        ..RAND_6
    },
    Api {
        path: "rand_xoshiro::Xoshiro256StarStar::from_seed",
        ..RAND_10
    },
    Api {
        path: "rand_xoshiro::Xoshiro256StarStar::new_unseeded",
        ..RAND_6
    },
    Api {
        path: "rand_xoshiro::Xoshiro256StarStar::seed_from_u64",
        ..RAND_10
    },
    Api {
        path: "rand_xoshiro::Xoshiro256StarStar::try_from_os_rng",
        ..RAND_6
    },
    Api {
        path: "rc2::Rc2::new",
        ..RUSTCRYPTO_7
    },
    Api {
        path: "rc2::Rc2::new_from_slice",
        ..RUSTCRYPTO_7
    },
    Api {
        path: "rc4::Rc4::apply_keystream",
        ..RUSTCRYPTO_81
    },
    Api {
        path: "rc4::Rc4::new",
        ..RUSTCRYPTO_7
    },
    Api {
        path: "rc4::Rc4::new_from_slice",
        ..RUSTCRYPTO_7
    },
    Api {
        path: "redis::AsyncCommands::append",
        ..REDIS_67
    },
    Api {
        path: "redis::AsyncCommands::decr",
        ..REDIS_79
    },
    Api {
        path: "redis::AsyncCommands::del",
        ..REDIS_79
    },
    Api {
        path: "redis::AsyncCommands::exists",
        ..REDIS_79
    },
    Api {
        path: "redis::AsyncCommands::expire",
        ..REDIS_79
    },
    Api {
        path: "redis::AsyncCommands::get",
        ..REDIS_63
    },
    Api {
        path: "redis::AsyncCommands::get_del",
        ..REDIS_63
    },
    Api {
        path: "redis::AsyncCommands::getset",
        ..REDIS_63
    },
    Api {
        path: "redis::AsyncCommands::hget",
        ..REDIS_63
    },
    Api {
        path: "redis::AsyncCommands::hgetall",
        ..REDIS_63
    },
    Api {
        path: "redis::AsyncCommands::hmget",
        ..REDIS_63
    },
    Api {
        path: "redis::AsyncCommands::hset",
        ..REDIS_71
    },
    Api {
        path: "redis::AsyncCommands::hset_nx",
        ..REDIS_71
    },
    Api {
        path: "redis::AsyncCommands::incr",
        ..REDIS_79
    },
    Api {
        path: "redis::AsyncCommands::keys",
        ..REDIS_63
    },
    Api {
        path: "redis::AsyncCommands::lpop",
        ..REDIS_63
    },
    Api {
        path: "redis::AsyncCommands::lpush",
        ..REDIS_67
    },
    Api {
        path: "redis::AsyncCommands::lrange",
        ..REDIS_63
    },
    Api {
        path: "redis::AsyncCommands::mget",
        ..REDIS_63
    },
    Api {
        path: "redis::AsyncCommands::pset_ex",
        ..REDIS_71
    },
    Api {
        path: "redis::AsyncCommands::publish",
        ..REDIS_67
    },
    Api {
        path: "redis::AsyncCommands::rpop",
        ..REDIS_63
    },
    Api {
        path: "redis::AsyncCommands::rpush",
        ..REDIS_67
    },
    Api {
        path: "redis::AsyncCommands::sadd",
        ..REDIS_67
    },
    Api {
        path: "redis::AsyncCommands::scan",
        ..REDIS_63
    },
    Api {
        path: "redis::AsyncCommands::set",
        ..REDIS_67
    },
    Api {
        path: "redis::AsyncCommands::set_ex",
        ..REDIS_75
    },
    Api {
        path: "redis::AsyncCommands::set_nx",
        ..REDIS_67
    },
    Api {
        path: "redis::AsyncCommands::smembers",
        ..REDIS_63
    },
    Api {
        path: "redis::AsyncCommands::ttl",
        ..REDIS_79
    },
    Api {
        path: "redis::AsyncCommands::zrange",
        ..REDIS_63
    },
    Api {
        path: "redis::Client::get_connection",
        ..REDIS_8
    },
    Api {
        path: "redis::Client::get_connection_manager",
        ..REDIS_16
    },
    Api {
        path: "redis::Client::get_connection_with_timeout",
        ..REDIS_8
    },
    Api {
        path: "redis::Client::get_multiplexed_async_connection",
        ..REDIS_12
    },
    Api {
        path: "redis::Client::get_multiplexed_tokio_connection",
        ..REDIS_12
    },
    Api {
        path: "redis::Client::open",
        ..REDIS_3
    },
    Api {
        path: "redis::Cmd::arg",
        ..REDIS_29
    },
    Api {
        path: "redis::Cmd::exec",
        ..REDIS_48
    },
    Api {
        path: "redis::Cmd::exec_async",
        ..REDIS_48
    },
    Api {
        path: "redis::Cmd::execute",
        ..REDIS_48
    },
    Api {
        path: "redis::Cmd::iter",
        ..REDIS_44
    },
    Api {
        path: "redis::Cmd::iter_async",
        ..REDIS_44
    },
    Api {
        path: "redis::Cmd::query",
        ..REDIS_44
    },
    Api {
        path: "redis::Cmd::query_async",
        ..REDIS_44
    },
    Api {
        path: "redis::Commands::append",
        ..REDIS_67
    },
    Api {
        path: "redis::Commands::decr",
        ..REDIS_79
    },
    Api {
        path: "redis::Commands::del",
        ..REDIS_79
    },
    Api {
        path: "redis::Commands::exists",
        ..REDIS_79
    },
    Api {
        path: "redis::Commands::expire",
        ..REDIS_79
    },
    Api {
        path: "redis::Commands::get",
        ..REDIS_63
    },
    Api {
        path: "redis::Commands::get_del",
        ..REDIS_63
    },
    Api {
        path: "redis::Commands::getset",
        ..REDIS_63
    },
    Api {
        path: "redis::Commands::hget",
        ..REDIS_63
    },
    Api {
        path: "redis::Commands::hgetall",
        ..REDIS_63
    },
    Api {
        path: "redis::Commands::hmget",
        ..REDIS_63
    },
    Api {
        path: "redis::Commands::hset",
        ..REDIS_71
    },
    Api {
        path: "redis::Commands::hset_nx",
        ..REDIS_71
    },
    Api {
        path: "redis::Commands::incr",
        ..REDIS_79
    },
    Api {
        path: "redis::Commands::keys",
        ..REDIS_63
    },
    Api {
        path: "redis::Commands::lpop",
        ..REDIS_63
    },
    Api {
        path: "redis::Commands::lpush",
        ..REDIS_67
    },
    Api {
        path: "redis::Commands::lrange",
        ..REDIS_63
    },
    Api {
        path: "redis::Commands::mget",
        ..REDIS_63
    },
    Api {
        path: "redis::Commands::pset_ex",
        ..REDIS_71
    },
    Api {
        path: "redis::Commands::publish",
        ..REDIS_67
    },
    Api {
        path: "redis::Commands::rpop",
        ..REDIS_63
    },
    Api {
        path: "redis::Commands::rpush",
        ..REDIS_67
    },
    Api {
        path: "redis::Commands::sadd",
        ..REDIS_67
    },
    Api {
        path: "redis::Commands::scan",
        ..REDIS_63
    },
    Api {
        path: "redis::Commands::set",
        ..REDIS_67
    },
    Api {
        path: "redis::Commands::set_ex",
        ..REDIS_75
    },
    Api {
        path: "redis::Commands::set_nx",
        ..REDIS_67
    },
    Api {
        path: "redis::Commands::smembers",
        ..REDIS_63
    },
    Api {
        path: "redis::Commands::ttl",
        ..REDIS_79
    },
    Api {
        path: "redis::Commands::zrange",
        ..REDIS_63
    },
    Api {
        path: "redis::Msg::get_payload",
        ..REDIS_82
    },
    Api {
        path: "redis::Pipeline::arg",
        ..REDIS_34
    },
    Api {
        path: "redis::Pipeline::atomic",
        ..REDIS_48
    },
    Api {
        path: "redis::Pipeline::cmd",
        ..REDIS_39
    },
    Api {
        path: "redis::Pipeline::exec",
        ..REDIS_48
    },
    Api {
        path: "redis::Pipeline::exec_async",
        ..REDIS_48
    },
    Api {
        path: "redis::Pipeline::execute",
        ..REDIS_48
    },
    Api {
        path: "redis::Pipeline::ignore",
        ..REDIS_48
    },
    Api {
        path: "redis::Pipeline::query",
        ..REDIS_44
    },
    Api {
        path: "redis::Pipeline::query_async",
        ..REDIS_44
    },
    Api {
        path: "redis::PubSub::get_message",
        ..REDIS_82
    },
    Api {
        path: "redis::Script::arg",
        ..REDIS_56
    },
    Api {
        path: "redis::Script::invoke",
        ..REDIS_59
    },
    Api {
        path: "redis::Script::invoke_async",
        ..REDIS_59
    },
    Api {
        path: "redis::Script::key",
        ..REDIS_56
    },
    Api {
        path: "redis::Script::new",
        ..REDIS_51
    },
    Api {
        path: "redis::Script::prepare_invoke",
        ..REDIS_56
    },
    Api {
        path: "redis::ScriptInvocation::arg",
        ..REDIS_56
    },
    Api {
        path: "redis::ScriptInvocation::invoke",
        ..REDIS_59
    },
    Api {
        path: "redis::ScriptInvocation::invoke_async",
        ..REDIS_59
    },
    Api {
        path: "redis::ScriptInvocation::key",
        ..REDIS_56
    },
    Api {
        path: "redis::cmd",
        ..REDIS_20
    },
    Api {
        path: "redis::pipe",
        ..REDIS_25
    },
    Api {
        path: "regex::Captures::expand",
        ..REGEX_44
    },
    Api {
        path: "regex::Captures::extract",
        ..REGEX_44
    },
    Api {
        path: "regex::Captures::get",
        ..REGEX_44
    },
    Api {
        path: "regex::Captures::iter",
        ..REGEX_44
    },
    Api {
        path: "regex::Captures::name",
        ..REGEX_44
    },
    Api {
        path: "regex::Match::as_str",
        ..REGEX_44
    },
    Api {
        path: "regex::Match::end",
        ..REGEX_47
    },
    Api {
        path: "regex::Match::start",
        ..REGEX_47
    },
    Api {
        path: "regex::Regex::captures",
        ..REGEX_35
    },
    Api {
        path: "regex::Regex::captures_iter",
        ..REGEX_35
    },
    Api {
        path: "regex::Regex::find",
        ..REGEX_35
    },
    Api {
        path: "regex::Regex::find_iter",
        ..REGEX_35
    },
    Api {
        path: "regex::Regex::is_match",
        ..REGEX_32
    },
    Api {
        path: "regex::Regex::is_match_at",
        ..REGEX_32
    },
    Api {
        path: "regex::Regex::new",
        ..REGEX_4
    },
    Api {
        path: "regex::Regex::replace",
        ..REGEX_38
    },
    Api {
        path: "regex::Regex::replace_all",
        ..REGEX_38
    },
    Api {
        path: "regex::Regex::replacen",
        ..REGEX_41
    },
    Api {
        path: "regex::Regex::shortest_match",
        ..REGEX_32
    },
    Api {
        path: "regex::Regex::split",
        ..REGEX_35
    },
    Api {
        path: "regex::Regex::splitn",
        ..REGEX_35
    },
    Api {
        path: "regex::RegexBuilder::build",
        ..REGEX_28
    },
    Api {
        path: "regex::RegexBuilder::case_insensitive",
        ..REGEX_24
    },
    Api {
        path: "regex::RegexBuilder::crlf",
        ..REGEX_24
    },
    Api {
        path: "regex::RegexBuilder::dfa_size_limit",
        ..REGEX_24
    },
    Api {
        path: "regex::RegexBuilder::dot_matches_new_line",
        ..REGEX_24
    },
    Api {
        path: "regex::RegexBuilder::ignore_whitespace",
        ..REGEX_24
    },
    Api {
        path: "regex::RegexBuilder::line_terminator",
        ..REGEX_24
    },
    Api {
        path: "regex::RegexBuilder::multi_line",
        ..REGEX_24
    },
    Api {
        path: "regex::RegexBuilder::nest_limit",
        ..REGEX_24
    },
    Api {
        path: "regex::RegexBuilder::new",
        ..REGEX_9
    },
    Api {
        path: "regex::RegexBuilder::octal",
        ..REGEX_24
    },
    Api {
        path: "regex::RegexBuilder::size_limit",
        ..REGEX_24
    },
    Api {
        path: "regex::RegexBuilder::swap_greed",
        ..REGEX_24
    },
    Api {
        path: "regex::RegexBuilder::unicode",
        ..REGEX_24
    },
    Api {
        path: "regex::RegexSet::is_match",
        ..REGEX_32
    },
    Api {
        path: "regex::RegexSet::matches",
        ..REGEX_32
    },
    Api {
        path: "regex::RegexSet::new",
        ..REGEX_14
    },
    Api {
        path: "regex::RegexSetBuilder::new",
        ..REGEX_19
    },
    Api {
        path: "regex::bytes::Captures::expand",
        ..REGEX_90
    },
    Api {
        path: "regex::bytes::Captures::extract",
        ..REGEX_90
    },
    Api {
        path: "regex::bytes::Captures::get",
        ..REGEX_90
    },
    Api {
        path: "regex::bytes::Captures::iter",
        ..REGEX_90
    },
    Api {
        path: "regex::bytes::Captures::name",
        ..REGEX_90
    },
    Api {
        path: "regex::bytes::Match::as_bytes",
        ..REGEX_90
    },
    Api {
        path: "regex::bytes::Match::end",
        ..REGEX_93
    },
    Api {
        path: "regex::bytes::Match::start",
        ..REGEX_93
    },
    Api {
        path: "regex::bytes::Regex::captures",
        ..REGEX_81
    },
    Api {
        path: "regex::bytes::Regex::captures_iter",
        ..REGEX_81
    },
    Api {
        path: "regex::bytes::Regex::find",
        ..REGEX_81
    },
    Api {
        path: "regex::bytes::Regex::find_iter",
        ..REGEX_81
    },
    Api {
        path: "regex::bytes::Regex::is_match",
        ..REGEX_78
    },
    Api {
        path: "regex::bytes::Regex::is_match_at",
        ..REGEX_78
    },
    Api {
        path: "regex::bytes::Regex::new",
        ..REGEX_50
    },
    Api {
        path: "regex::bytes::Regex::replace",
        ..REGEX_84
    },
    Api {
        path: "regex::bytes::Regex::replace_all",
        ..REGEX_84
    },
    Api {
        path: "regex::bytes::Regex::replacen",
        ..REGEX_87
    },
    Api {
        path: "regex::bytes::Regex::shortest_match",
        ..REGEX_78
    },
    Api {
        path: "regex::bytes::Regex::split",
        ..REGEX_81
    },
    Api {
        path: "regex::bytes::Regex::splitn",
        ..REGEX_81
    },
    Api {
        path: "regex::bytes::RegexBuilder::build",
        ..REGEX_74
    },
    Api {
        path: "regex::bytes::RegexBuilder::case_insensitive",
        ..REGEX_70
    },
    Api {
        path: "regex::bytes::RegexBuilder::crlf",
        ..REGEX_70
    },
    Api {
        path: "regex::bytes::RegexBuilder::dfa_size_limit",
        ..REGEX_70
    },
    Api {
        path: "regex::bytes::RegexBuilder::dot_matches_new_line",
        ..REGEX_70
    },
    Api {
        path: "regex::bytes::RegexBuilder::ignore_whitespace",
        ..REGEX_70
    },
    Api {
        path: "regex::bytes::RegexBuilder::line_terminator",
        ..REGEX_70
    },
    Api {
        path: "regex::bytes::RegexBuilder::multi_line",
        ..REGEX_70
    },
    Api {
        path: "regex::bytes::RegexBuilder::nest_limit",
        ..REGEX_70
    },
    Api {
        path: "regex::bytes::RegexBuilder::new",
        ..REGEX_55
    },
    Api {
        path: "regex::bytes::RegexBuilder::octal",
        ..REGEX_70
    },
    Api {
        path: "regex::bytes::RegexBuilder::size_limit",
        ..REGEX_70
    },
    Api {
        path: "regex::bytes::RegexBuilder::swap_greed",
        ..REGEX_70
    },
    Api {
        path: "regex::bytes::RegexBuilder::unicode",
        ..REGEX_70
    },
    Api {
        path: "regex::bytes::RegexSet::is_match",
        ..REGEX_78
    },
    Api {
        path: "regex::bytes::RegexSet::matches",
        ..REGEX_78
    },
    Api {
        path: "regex::bytes::RegexSet::new",
        ..REGEX_60
    },
    Api {
        path: "regex::bytes::RegexSetBuilder::new",
        ..REGEX_65
    },
    Api {
        path: "regex::escape",
        ..REGEX_190
    },
    Api {
        path: "regex_automata::meta::Regex::new",
        ..REGEX_194
    },
    Api {
        path: "regex_lite::Captures::get",
        ..REGEX_126
    },
    Api {
        path: "regex_lite::Captures::name",
        ..REGEX_126
    },
    Api {
        path: "regex_lite::Match::as_str",
        ..REGEX_126
    },
    Api {
        path: "regex_lite::Match::end",
        ..REGEX_129
    },
    Api {
        path: "regex_lite::Match::start",
        ..REGEX_129
    },
    Api {
        path: "regex_lite::Regex::captures",
        ..REGEX_117
    },
    Api {
        path: "regex_lite::Regex::captures_iter",
        ..REGEX_117
    },
    Api {
        path: "regex_lite::Regex::find",
        ..REGEX_117
    },
    Api {
        path: "regex_lite::Regex::find_iter",
        ..REGEX_117
    },
    Api {
        path: "regex_lite::Regex::is_match",
        ..REGEX_114
    },
    Api {
        path: "regex_lite::Regex::new",
        ..REGEX_96
    },
    Api {
        path: "regex_lite::Regex::replace",
        ..REGEX_120
    },
    Api {
        path: "regex_lite::Regex::replace_all",
        ..REGEX_120
    },
    Api {
        path: "regex_lite::Regex::replacen",
        ..REGEX_123
    },
    Api {
        path: "regex_lite::Regex::split",
        ..REGEX_117
    },
    Api {
        path: "regex_lite::Regex::splitn",
        ..REGEX_117
    },
    Api {
        path: "regex_lite::RegexBuilder::build",
        ..REGEX_110
    },
    Api {
        path: "regex_lite::RegexBuilder::case_insensitive",
        ..REGEX_106
    },
    Api {
        path: "regex_lite::RegexBuilder::new",
        ..REGEX_101
    },
    Api {
        path: "regex_lite::RegexBuilder::size_limit",
        ..REGEX_106
    },
    Api {
        path: "regex_lite::escape",
        ..REGEX_190
    },
    Api {
        path: "regex_syntax::escape",
        ..REGEX_190
    },
    Api {
        path: "reqwest::Client::builder",
        ..REQWEST_19
    },
    Api {
        path: "reqwest::Client::default",
        ..REQWEST_15
    },
    Api {
        path: "reqwest::Client::delete",
        ..REQWEST_41
    },
    Api {
        path: "reqwest::Client::execute",
        ..REQWEST_51
    },
    Api {
        path: "reqwest::Client::get",
        ..REQWEST_41
    },
    Api {
        path: "reqwest::Client::head",
        ..REQWEST_41
    },
    Api {
        path: "reqwest::Client::new",
        ..REQWEST_15
    },
    Api {
        path: "reqwest::Client::patch",
        ..REQWEST_41
    },
    Api {
        path: "reqwest::Client::post",
        ..REQWEST_41
    },
    Api {
        path: "reqwest::Client::put",
        ..REQWEST_41
    },
    Api {
        path: "reqwest::Client::request",
        ..REQWEST_46
    },
    Api {
        path: "reqwest::ClientBuilder::add_root_certificate",
        ..REQWEST_33
    },
    Api {
        path: "reqwest::ClientBuilder::brotli",
        ..REQWEST_33
    },
    Api {
        path: "reqwest::ClientBuilder::build",
        ..REQWEST_37
    },
    Api {
        path: "reqwest::ClientBuilder::connect_timeout",
        ..REQWEST_33
    },
    Api {
        path: "reqwest::ClientBuilder::connection_verbose",
        ..REQWEST_33
    },
    Api {
        path: "reqwest::ClientBuilder::cookie_provider",
        ..REQWEST_33
    },
    Api {
        path: "reqwest::ClientBuilder::cookie_store",
        ..REQWEST_33
    },
    Api {
        path: "reqwest::ClientBuilder::danger_accept_invalid_certs",
        ..REQWEST_23
    },
    Api {
        path: "reqwest::ClientBuilder::danger_accept_invalid_hostnames",
        ..REQWEST_23
    },
    Api {
        path: "reqwest::ClientBuilder::default_headers",
        ..REQWEST_28
    },
    Api {
        path: "reqwest::ClientBuilder::deflate",
        ..REQWEST_33
    },
    Api {
        path: "reqwest::ClientBuilder::dns_resolver",
        ..REQWEST_33
    },
    Api {
        path: "reqwest::ClientBuilder::gzip",
        ..REQWEST_33
    },
    Api {
        path: "reqwest::ClientBuilder::http1_only",
        ..REQWEST_33
    },
    Api {
        path: "reqwest::ClientBuilder::http2_prior_knowledge",
        ..REQWEST_33
    },
    Api {
        path: "reqwest::ClientBuilder::https_only",
        ..REQWEST_33
    },
    Api {
        path: "reqwest::ClientBuilder::identity",
        ..REQWEST_33
    },
    Api {
        path: "reqwest::ClientBuilder::local_address",
        ..REQWEST_33
    },
    Api {
        path: "reqwest::ClientBuilder::max_tls_version",
        ..REQWEST_33
    },
    Api {
        path: "reqwest::ClientBuilder::min_tls_version",
        ..REQWEST_33
    },
    Api {
        path: "reqwest::ClientBuilder::new",
        ..REQWEST_19
    },
    Api {
        path: "reqwest::ClientBuilder::no_proxy",
        ..REQWEST_33
    },
    Api {
        path: "reqwest::ClientBuilder::pool_idle_timeout",
        ..REQWEST_33
    },
    Api {
        path: "reqwest::ClientBuilder::pool_max_idle_per_host",
        ..REQWEST_33
    },
    Api {
        path: "reqwest::ClientBuilder::proxy",
        ..REQWEST_33
    },
    Api {
        path: "reqwest::ClientBuilder::read_timeout",
        ..REQWEST_33
    },
    Api {
        path: "reqwest::ClientBuilder::redirect",
        ..REQWEST_33
    },
    Api {
        path: "reqwest::ClientBuilder::referer",
        ..REQWEST_33
    },
    Api {
        path: "reqwest::ClientBuilder::resolve",
        ..REQWEST_33
    },
    Api {
        path: "reqwest::ClientBuilder::tcp_keepalive",
        ..REQWEST_33
    },
    Api {
        path: "reqwest::ClientBuilder::tcp_nodelay",
        ..REQWEST_33
    },
    Api {
        path: "reqwest::ClientBuilder::timeout",
        ..REQWEST_33
    },
    Api {
        path: "reqwest::ClientBuilder::tls_built_in_root_certs",
        ..REQWEST_33
    },
    Api {
        path: "reqwest::ClientBuilder::tls_danger_accept_invalid_certs",
        ..REQWEST_23
    },
    Api {
        path: "reqwest::ClientBuilder::tls_danger_accept_invalid_hostnames",
        ..REQWEST_23
    },
    Api {
        path: "reqwest::ClientBuilder::tls_sni",
        ..REQWEST_33
    },
    Api {
        path: "reqwest::ClientBuilder::use_native_tls",
        ..REQWEST_33
    },
    Api {
        path: "reqwest::ClientBuilder::use_preconfigured_tls",
        ..REQWEST_33
    },
    Api {
        path: "reqwest::ClientBuilder::use_rustls_tls",
        ..REQWEST_33
    },
    Api {
        path: "reqwest::ClientBuilder::user_agent",
        ..REQWEST_28
    },
    Api {
        path: "reqwest::Proxy::all",
        ..REQWEST_269
    },
    Api {
        path: "reqwest::Proxy::http",
        ..REQWEST_269
    },
    Api {
        path: "reqwest::Proxy::https",
        ..REQWEST_269
    },
    Api {
        path: "reqwest::Request::new",
        ..REQWEST_56
    },
    Api {
        path: "reqwest::RequestBuilder::basic_auth",
        ..REQWEST_71
    },
    Api {
        path: "reqwest::RequestBuilder::bearer_auth",
        ..REQWEST_66
    },
    Api {
        path: "reqwest::RequestBuilder::body",
        ..REQWEST_66
    },
    Api {
        path: "reqwest::RequestBuilder::build",
        ..REQWEST_85
    },
    Api {
        path: "reqwest::RequestBuilder::form",
        ..REQWEST_66
    },
    Api {
        path: "reqwest::RequestBuilder::header",
        ..REQWEST_61
    },
    Api {
        path: "reqwest::RequestBuilder::headers",
        ..REQWEST_66
    },
    Api {
        path: "reqwest::RequestBuilder::json",
        ..REQWEST_66
    },
    Api {
        path: "reqwest::RequestBuilder::multipart",
        ..REQWEST_66
    },
    Api {
        path: "reqwest::RequestBuilder::query",
        ..REQWEST_76
    },
    Api {
        path: "reqwest::RequestBuilder::send",
        ..REQWEST_89
    },
    Api {
        path: "reqwest::RequestBuilder::timeout",
        ..REQWEST_81
    },
    Api {
        path: "reqwest::RequestBuilder::version",
        ..REQWEST_81
    },
    Api {
        path: "reqwest::Response::bytes",
        ..REQWEST_104
    },
    Api {
        path: "reqwest::Response::bytes_stream",
        ..REQWEST_250
    },
    Api {
        path: "reqwest::Response::chunk",
        ..REQWEST_245
    },
    Api {
        path: "reqwest::Response::content_length",
        ..REQWEST_109
    },
    Api {
        path: "reqwest::Response::cookies",
        ..REQWEST_119
    },
    Api {
        path: "reqwest::Response::error_for_status",
        ..REQWEST_123
    },
    Api {
        path: "reqwest::Response::headers",
        ..REQWEST_114
    },
    Api {
        path: "reqwest::Response::json",
        ..REQWEST_99
    },
    Api {
        path: "reqwest::Response::remote_addr",
        ..REQWEST_127
    },
    Api {
        path: "reqwest::Response::status",
        ..REQWEST_127
    },
    Api {
        path: "reqwest::Response::text",
        ..REQWEST_94
    },
    Api {
        path: "reqwest::Response::text_with_charset",
        ..REQWEST_94
    },
    Api {
        path: "reqwest::Response::url",
        ..REQWEST_127
    },
    Api {
        path: "reqwest::Response::version",
        ..REQWEST_127
    },
    Api {
        path: "reqwest::blocking::Client::builder",
        ..REQWEST_134
    },
    Api {
        path: "reqwest::blocking::Client::default",
        ..REQWEST_130
    },
    Api {
        path: "reqwest::blocking::Client::delete",
        ..REQWEST_156
    },
    Api {
        path: "reqwest::blocking::Client::execute",
        ..REQWEST_166
    },
    Api {
        path: "reqwest::blocking::Client::get",
        ..REQWEST_156
    },
    Api {
        path: "reqwest::blocking::Client::head",
        ..REQWEST_156
    },
    Api {
        path: "reqwest::blocking::Client::new",
        ..REQWEST_130
    },
    Api {
        path: "reqwest::blocking::Client::patch",
        ..REQWEST_156
    },
    Api {
        path: "reqwest::blocking::Client::post",
        ..REQWEST_156
    },
    Api {
        path: "reqwest::blocking::Client::put",
        ..REQWEST_156
    },
    Api {
        path: "reqwest::blocking::Client::request",
        ..REQWEST_161
    },
    Api {
        path: "reqwest::blocking::ClientBuilder::add_root_certificate",
        ..REQWEST_148
    },
    Api {
        path: "reqwest::blocking::ClientBuilder::brotli",
        ..REQWEST_148
    },
    Api {
        path: "reqwest::blocking::ClientBuilder::build",
        ..REQWEST_152
    },
    Api {
        path: "reqwest::blocking::ClientBuilder::connect_timeout",
        ..REQWEST_148
    },
    Api {
        path: "reqwest::blocking::ClientBuilder::connection_verbose",
        ..REQWEST_148
    },
    Api {
        path: "reqwest::blocking::ClientBuilder::cookie_provider",
        ..REQWEST_148
    },
    Api {
        path: "reqwest::blocking::ClientBuilder::cookie_store",
        ..REQWEST_148
    },
    Api {
        path: "reqwest::blocking::ClientBuilder::danger_accept_invalid_certs",
        ..REQWEST_138
    },
    Api {
        path: "reqwest::blocking::ClientBuilder::danger_accept_invalid_hostnames",
        ..REQWEST_138
    },
    Api {
        path: "reqwest::blocking::ClientBuilder::default_headers",
        ..REQWEST_143
    },
    Api {
        path: "reqwest::blocking::ClientBuilder::deflate",
        ..REQWEST_148
    },
    Api {
        path: "reqwest::blocking::ClientBuilder::dns_resolver",
        ..REQWEST_148
    },
    Api {
        path: "reqwest::blocking::ClientBuilder::gzip",
        ..REQWEST_148
    },
    Api {
        path: "reqwest::blocking::ClientBuilder::http1_only",
        ..REQWEST_148
    },
    Api {
        path: "reqwest::blocking::ClientBuilder::http2_prior_knowledge",
        ..REQWEST_148
    },
    Api {
        path: "reqwest::blocking::ClientBuilder::https_only",
        ..REQWEST_148
    },
    Api {
        path: "reqwest::blocking::ClientBuilder::identity",
        ..REQWEST_148
    },
    Api {
        path: "reqwest::blocking::ClientBuilder::local_address",
        ..REQWEST_148
    },
    Api {
        path: "reqwest::blocking::ClientBuilder::max_tls_version",
        ..REQWEST_148
    },
    Api {
        path: "reqwest::blocking::ClientBuilder::min_tls_version",
        ..REQWEST_148
    },
    Api {
        path: "reqwest::blocking::ClientBuilder::new",
        ..REQWEST_134
    },
    Api {
        path: "reqwest::blocking::ClientBuilder::no_proxy",
        ..REQWEST_148
    },
    Api {
        path: "reqwest::blocking::ClientBuilder::pool_idle_timeout",
        ..REQWEST_148
    },
    Api {
        path: "reqwest::blocking::ClientBuilder::pool_max_idle_per_host",
        ..REQWEST_148
    },
    Api {
        path: "reqwest::blocking::ClientBuilder::proxy",
        ..REQWEST_148
    },
    Api {
        path: "reqwest::blocking::ClientBuilder::read_timeout",
        ..REQWEST_148
    },
    Api {
        path: "reqwest::blocking::ClientBuilder::redirect",
        ..REQWEST_148
    },
    Api {
        path: "reqwest::blocking::ClientBuilder::referer",
        ..REQWEST_148
    },
    Api {
        path: "reqwest::blocking::ClientBuilder::resolve",
        ..REQWEST_148
    },
    Api {
        path: "reqwest::blocking::ClientBuilder::tcp_keepalive",
        ..REQWEST_148
    },
    Api {
        path: "reqwest::blocking::ClientBuilder::tcp_nodelay",
        ..REQWEST_148
    },
    Api {
        path: "reqwest::blocking::ClientBuilder::timeout",
        ..REQWEST_148
    },
    Api {
        path: "reqwest::blocking::ClientBuilder::tls_built_in_root_certs",
        ..REQWEST_148
    },
    Api {
        path: "reqwest::blocking::ClientBuilder::tls_danger_accept_invalid_certs",
        ..REQWEST_138
    },
    Api {
        path: "reqwest::blocking::ClientBuilder::tls_danger_accept_invalid_hostnames",
        ..REQWEST_138
    },
    Api {
        path: "reqwest::blocking::ClientBuilder::tls_sni",
        ..REQWEST_148
    },
    Api {
        path: "reqwest::blocking::ClientBuilder::use_native_tls",
        ..REQWEST_148
    },
    Api {
        path: "reqwest::blocking::ClientBuilder::use_preconfigured_tls",
        ..REQWEST_148
    },
    Api {
        path: "reqwest::blocking::ClientBuilder::use_rustls_tls",
        ..REQWEST_148
    },
    Api {
        path: "reqwest::blocking::ClientBuilder::user_agent",
        ..REQWEST_143
    },
    Api {
        path: "reqwest::blocking::Request::new",
        ..REQWEST_171
    },
    Api {
        path: "reqwest::blocking::RequestBuilder::basic_auth",
        ..REQWEST_186
    },
    Api {
        path: "reqwest::blocking::RequestBuilder::bearer_auth",
        ..REQWEST_181
    },
    Api {
        path: "reqwest::blocking::RequestBuilder::body",
        ..REQWEST_181
    },
    Api {
        path: "reqwest::blocking::RequestBuilder::build",
        ..REQWEST_200
    },
    Api {
        path: "reqwest::blocking::RequestBuilder::form",
        ..REQWEST_181
    },
    Api {
        path: "reqwest::blocking::RequestBuilder::header",
        ..REQWEST_176
    },
    Api {
        path: "reqwest::blocking::RequestBuilder::headers",
        ..REQWEST_181
    },
    Api {
        path: "reqwest::blocking::RequestBuilder::json",
        ..REQWEST_181
    },
    Api {
        path: "reqwest::blocking::RequestBuilder::multipart",
        ..REQWEST_181
    },
    Api {
        path: "reqwest::blocking::RequestBuilder::query",
        ..REQWEST_191
    },
    Api {
        path: "reqwest::blocking::RequestBuilder::send",
        ..REQWEST_204
    },
    Api {
        path: "reqwest::blocking::RequestBuilder::timeout",
        ..REQWEST_196
    },
    Api {
        path: "reqwest::blocking::RequestBuilder::version",
        ..REQWEST_196
    },
    Api {
        path: "reqwest::blocking::Response::bytes",
        ..REQWEST_219
    },
    Api {
        path: "reqwest::blocking::Response::content_length",
        ..REQWEST_224
    },
    Api {
        path: "reqwest::blocking::Response::cookies",
        ..REQWEST_234
    },
    Api {
        path: "reqwest::blocking::Response::copy_to",
        ..REQWEST_254
    },
    Api {
        path: "reqwest::blocking::Response::error_for_status",
        ..REQWEST_238
    },
    Api {
        path: "reqwest::blocking::Response::headers",
        ..REQWEST_229
    },
    Api {
        path: "reqwest::blocking::Response::json",
        ..REQWEST_214
    },
    Api {
        path: "reqwest::blocking::Response::read_to_end",
        ..REQWEST_254
    },
    Api {
        path: "reqwest::blocking::Response::read_to_string",
        ..REQWEST_254
    },
    Api {
        path: "reqwest::blocking::Response::remote_addr",
        ..REQWEST_242
    },
    Api {
        path: "reqwest::blocking::Response::status",
        ..REQWEST_242
    },
    Api {
        path: "reqwest::blocking::Response::text",
        ..REQWEST_209
    },
    Api {
        path: "reqwest::blocking::Response::text_with_charset",
        ..REQWEST_209
    },
    Api {
        path: "reqwest::blocking::Response::url",
        ..REQWEST_242
    },
    Api {
        path: "reqwest::blocking::Response::version",
        ..REQWEST_242
    },
    Api {
        path: "reqwest::blocking::get",
        ..REQWEST_9
    },
    Api {
        path: "reqwest::blocking::multipart::Form::file",
        ..REQWEST_261
    },
    Api {
        path: "reqwest::blocking::multipart::Form::part",
        ..REQWEST_258
    },
    Api {
        path: "reqwest::blocking::multipart::Form::text",
        ..REQWEST_258
    },
    Api {
        path: "reqwest::blocking::multipart::Part::file",
        ..REQWEST_265
    },
    Api {
        path: "reqwest::get",
        ..REQWEST_3
    },
    Api {
        path: "reqwest::multipart::Form::file",
        ..REQWEST_261
    },
    Api {
        path: "reqwest::multipart::Form::part",
        ..REQWEST_258
    },
    Api {
        path: "reqwest::multipart::Form::text",
        ..REQWEST_258
    },
    Api {
        path: "reqwest::multipart::Part::file",
        ..REQWEST_265
    },
    Api {
        path: "ring::aead::Aad::from",
        ..RING_88
    },
    Api {
        path: "ring::aead::LessSafeKey::new",
        ..RING_60
    },
    Api {
        path: "ring::aead::LessSafeKey::open_in_place",
        ..RING_82
    },
    Api {
        path: "ring::aead::LessSafeKey::open_within",
        ..RING_82
    },
    Api {
        path: "ring::aead::LessSafeKey::seal_in_place_append_tag",
        ..RING_74
    },
    Api {
        path: "ring::aead::LessSafeKey::seal_in_place_separate_tag",
        ..RING_74
    },
    Api {
        path: "ring::aead::Nonce::assume_unique_for_key",
        ..RING_64
    },
    Api {
        path: "ring::aead::Nonce::try_assume_unique_for_key",
        ..RING_69
    },
    Api {
        path: "ring::aead::OpeningKey::open_in_place",
        ..RING_85
    },
    Api {
        path: "ring::aead::OpeningKey::open_within",
        ..RING_85
    },
    Api {
        path: "ring::aead::SealingKey::seal_in_place_append_tag",
        ..RING_78
    },
    Api {
        path: "ring::aead::SealingKey::seal_in_place_separate_tag",
        ..RING_78
    },
    Api {
        path: "ring::aead::UnboundKey::new",
        ..RING_55
    },
    Api {
        path: "ring::constant_time::verify_slices_are_equal",
        ..RING_102
    },
    Api {
        path: "ring::digest::Context::finish",
        ..RING_16
    },
    Api {
        path: "ring::digest::Context::new",
        ..RING_7
    },
    Api {
        path: "ring::digest::Context::update",
        ..RING_12
    },
    Api {
        path: "ring::digest::digest",
        ..RING_3
    },
    Api {
        path: "ring::hkdf::Okm::fill",
        ..RING_52
    },
    Api {
        path: "ring::hkdf::Prk::expand",
        ..RING_52
    },
    Api {
        path: "ring::hkdf::Prk::new_less_safe",
        ..RING_48
    },
    Api {
        path: "ring::hkdf::Salt::extract",
        ..RING_44
    },
    Api {
        path: "ring::hkdf::Salt::new",
        ..RING_39
    },
    Api {
        path: "ring::hmac::Context::sign",
        ..RING_28
    },
    Api {
        path: "ring::hmac::Context::update",
        ..RING_28
    },
    Api {
        path: "ring::hmac::Context::with_key",
        ..RING_28
    },
    Api {
        path: "ring::hmac::Key::generate",
        ..RING_24
    },
    Api {
        path: "ring::hmac::Key::new",
        ..RING_19
    },
    Api {
        path: "ring::hmac::sign",
        ..RING_28
    },
    Api {
        path: "ring::hmac::verify",
        ..RING_28
    },
    Api {
        path: "ring::pbkdf2::derive",
        ..RING_31
    },
    Api {
        path: "ring::pbkdf2::verify",
        ..RING_36
    },
    Api {
        path: "ring::rand::SecureRandom::fill",
        ..RING_95
    },
    Api {
        path: "ring::rand::SystemRandom::fill",
        ..RING_95
    },
    Api {
        path: "ring::rand::SystemRandom::new",
        ..RING_91
    },
    Api {
        path: "ring::rand::generate",
        ..RING_99
    },
    Api {
        path: "ring::signature::EcdsaKeyPair::from_pkcs8",
        ..RING_109
    },
    Api {
        path: "ring::signature::Ed25519KeyPair::from_pkcs8",
        ..RING_105
    },
    Api {
        path: "ring::signature::Ed25519KeyPair::from_pkcs8_maybe_unchecked",
        ..RING_105
    },
    Api {
        path: "ring::signature::Ed25519KeyPair::from_seed_and_public_key",
        ..RING_113
    },
    Api {
        path: "ring::signature::Ed25519KeyPair::from_seed_unchecked",
        ..RING_113
    },
    Api {
        path: "ripemd160::Ripemd160::chain_update",
        ..HASHES_36
    },
    Api {
        path: "ripemd160::Ripemd160::default",
        ..HASHES_6
    },
    Api {
        path: "ripemd160::Ripemd160::digest",
        ..HASHES_24
    },
    Api {
        path: "ripemd160::Ripemd160::finalize",
        ..HASHES_41
    },
    Api {
        path: "ripemd160::Ripemd160::finalize_reset",
        ..HASHES_41
    },
    Api {
        path: "ripemd160::Ripemd160::new",
        ..HASHES_6
    },
    Api {
        path: "ripemd160::Ripemd160::new_with_prefix",
        ..HASHES_14
    },
    Api {
        path: "ripemd160::Ripemd160::update",
        ..HASHES_32
    },
    Api {
        path: "ripemd::Ripemd128::chain_update",
        ..HASHES_36
    },
    Api {
        path: "ripemd::Ripemd128::default",
        ..HASHES_6
    },
    Api {
        path: "ripemd::Ripemd128::digest",
        ..HASHES_24
    },
    Api {
        path: "ripemd::Ripemd128::finalize",
        ..HASHES_41
    },
    Api {
        path: "ripemd::Ripemd128::finalize_reset",
        ..HASHES_41
    },
    Api {
        path: "ripemd::Ripemd128::new",
        ..HASHES_6
    },
    Api {
        path: "ripemd::Ripemd128::new_with_prefix",
        ..HASHES_14
    },
    Api {
        path: "ripemd::Ripemd128::update",
        ..HASHES_32
    },
    Api {
        path: "ripemd::Ripemd160::chain_update",
        ..HASHES_36
    },
    Api {
        path: "ripemd::Ripemd160::default",
        ..HASHES_6
    },
    Api {
        path: "ripemd::Ripemd160::digest",
        ..HASHES_24
    },
    Api {
        path: "ripemd::Ripemd160::finalize",
        ..HASHES_41
    },
    Api {
        path: "ripemd::Ripemd160::finalize_reset",
        ..HASHES_41
    },
    Api {
        path: "ripemd::Ripemd160::new",
        ..HASHES_6
    },
    Api {
        path: "ripemd::Ripemd160::new_with_prefix",
        ..HASHES_14
    },
    Api {
        path: "ripemd::Ripemd160::update",
        ..HASHES_32
    },
    Api {
        path: "ripemd::Ripemd256::chain_update",
        ..HASHES_36
    },
    Api {
        path: "ripemd::Ripemd256::default",
        ..HASHES_10
    },
    Api {
        path: "ripemd::Ripemd256::digest",
        ..HASHES_28
    },
    Api {
        path: "ripemd::Ripemd256::finalize",
        ..HASHES_41
    },
    Api {
        path: "ripemd::Ripemd256::finalize_reset",
        ..HASHES_41
    },
    Api {
        path: "ripemd::Ripemd256::new",
        ..HASHES_10
    },
    Api {
        path: "ripemd::Ripemd256::new_with_prefix",
        ..HASHES_19
    },
    Api {
        path: "ripemd::Ripemd256::update",
        ..HASHES_32
    },
    Api {
        path: "ripemd::Ripemd320::chain_update",
        ..HASHES_36
    },
    Api {
        path: "ripemd::Ripemd320::default",
        ..HASHES_10
    },
    Api {
        path: "ripemd::Ripemd320::digest",
        ..HASHES_28
    },
    Api {
        path: "ripemd::Ripemd320::finalize",
        ..HASHES_41
    },
    Api {
        path: "ripemd::Ripemd320::finalize_reset",
        ..HASHES_41
    },
    Api {
        path: "ripemd::Ripemd320::new",
        ..HASHES_10
    },
    Api {
        path: "ripemd::Ripemd320::new_with_prefix",
        ..HASHES_19
    },
    Api {
        path: "ripemd::Ripemd320::update",
        ..HASHES_32
    },
    Api {
        path: "rocket::Data::open",
        ..ROCKET_33
    },
    Api {
        path: "rocket::Data::peek",
        ..ROCKET_38
    },
    Api {
        path: "rocket::Request::accept",
        ..ROCKET_30
    },
    Api {
        path: "rocket::Request::client_ip",
        ..ROCKET_30
    },
    Api {
        path: "rocket::Request::content_type",
        ..ROCKET_30
    },
    Api {
        path: "rocket::Request::cookies",
        ..ROCKET_25
    },
    Api {
        path: "rocket::Request::format",
        ..ROCKET_30
    },
    Api {
        path: "rocket::Request::headers",
        ..ROCKET_17
    },
    Api {
        path: "rocket::Request::host",
        ..ROCKET_17
    },
    Api {
        path: "rocket::Request::limits",
        ..ROCKET_30
    },
    Api {
        path: "rocket::Request::local_cache",
        ..ROCKET_30
    },
    Api {
        path: "rocket::Request::method",
        ..ROCKET_30
    },
    Api {
        path: "rocket::Request::param",
        ..ROCKET_21
    },
    Api {
        path: "rocket::Request::query_fields",
        ..ROCKET_17
    },
    Api {
        path: "rocket::Request::query_value",
        ..ROCKET_21
    },
    Api {
        path: "rocket::Request::remote",
        ..ROCKET_30
    },
    Api {
        path: "rocket::Request::rocket",
        ..ROCKET_30
    },
    Api {
        path: "rocket::Request::route",
        ..ROCKET_30
    },
    Api {
        path: "rocket::Request::routed_segment",
        ..ROCKET_17
    },
    Api {
        path: "rocket::Request::routed_segments",
        ..ROCKET_17
    },
    Api {
        path: "rocket::Request::segments",
        ..ROCKET_21
    },
    Api {
        path: "rocket::Request::uri",
        ..ROCKET_17
    },
    Api {
        path: "rocket::Response::build",
        ..ROCKET_137
    },
    Api {
        path: "rocket::Response::set_raw_header",
        ..ROCKET_126
    },
    Api {
        path: "rocket::data::Capped::into_inner",
        ..ROCKET_60
    },
    Api {
        path: "rocket::data::Capped::is_complete",
        ..ROCKET_63
    },
    Api {
        path: "rocket::data::Capped::is_empty",
        ..ROCKET_63
    },
    Api {
        path: "rocket::data::DataStream::into_bytes",
        ..ROCKET_43
    },
    Api {
        path: "rocket::data::DataStream::into_file",
        ..ROCKET_53
    },
    Api {
        path: "rocket::data::DataStream::into_string",
        ..ROCKET_48
    },
    Api {
        path: "rocket::data::DataStream::stream_precise_to",
        ..ROCKET_57
    },
    Api {
        path: "rocket::data::DataStream::stream_to",
        ..ROCKET_57
    },
    Api {
        path: "rocket::form::Form::into_inner",
        ..ROCKET_60
    },
    Api {
        path: "rocket::form::Lenient::into_inner",
        ..ROCKET_60
    },
    Api {
        path: "rocket::form::Strict::into_inner",
        ..ROCKET_60
    },
    Api {
        path: "rocket::fs::FileName::as_str",
        ..ROCKET_75
    },
    Api {
        path: "rocket::fs::FileName::dangerous_unsafe_unsanitized_raw",
        ..ROCKET_81
    },
    Api {
        path: "rocket::fs::FileServer::from",
        ..ROCKET_147
    },
    Api {
        path: "rocket::fs::FileServer::new",
        ..ROCKET_147
    },
    Api {
        path: "rocket::fs::NamedFile::open",
        ..ROCKET_141
    },
    Api {
        path: "rocket::fs::TempFile::content_type",
        ..ROCKET_86
    },
    Api {
        path: "rocket::fs::TempFile::copy_to",
        ..ROCKET_66
    },
    Api {
        path: "rocket::fs::TempFile::len",
        ..ROCKET_86
    },
    Api {
        path: "rocket::fs::TempFile::move_copy_to",
        ..ROCKET_66
    },
    Api {
        path: "rocket::fs::TempFile::name",
        ..ROCKET_75
    },
    Api {
        path: "rocket::fs::TempFile::path",
        ..ROCKET_86
    },
    Api {
        path: "rocket::fs::TempFile::persist_to",
        ..ROCKET_66
    },
    Api {
        path: "rocket::fs::TempFile::raw_name",
        ..ROCKET_70
    },
    Api {
        path: "rocket::http::CookieJar::add",
        ..ROCKET_172
    },
    Api {
        path: "rocket::http::CookieJar::add_private",
        ..ROCKET_172
    },
    Api {
        path: "rocket::http::CookieJar::get",
        ..ROCKET_158
    },
    Api {
        path: "rocket::http::CookieJar::get_pending",
        ..ROCKET_163
    },
    Api {
        path: "rocket::http::CookieJar::get_private",
        ..ROCKET_168
    },
    Api {
        path: "rocket::http::CookieJar::remove",
        ..ROCKET_176
    },
    Api {
        path: "rocket::http::CookieJar::remove_private",
        ..ROCKET_176
    },
    Api {
        path: "rocket::http::Header::new",
        ..ROCKET_121
    },
    Api {
        path: "rocket::http::HeaderMap::get",
        ..ROCKET_89
    },
    Api {
        path: "rocket::http::HeaderMap::get_one",
        ..ROCKET_89
    },
    Api {
        path: "rocket::http::HeaderMap::iter",
        ..ROCKET_89
    },
    Api {
        path: "rocket::http::RawStr::as_str",
        ..ROCKET_92
    },
    Api {
        path: "rocket::http::RawStr::html_escape",
        ..ROCKET_95
    },
    Api {
        path: "rocket::http::RawStr::new",
        ..ROCKET_103
    },
    Api {
        path: "rocket::http::RawStr::parse",
        ..ROCKET_92
    },
    Api {
        path: "rocket::http::RawStr::percent_decode",
        ..ROCKET_92
    },
    Api {
        path: "rocket::http::RawStr::percent_decode_lossy",
        ..ROCKET_92
    },
    Api {
        path: "rocket::http::RawStr::percent_encode",
        ..ROCKET_99
    },
    Api {
        path: "rocket::http::RawStr::split",
        ..ROCKET_92
    },
    Api {
        path: "rocket::http::RawStr::url_decode",
        ..ROCKET_92
    },
    Api {
        path: "rocket::http::RawStr::url_decode_lossy",
        ..ROCKET_92
    },
    Api {
        path: "rocket::response::Builder::header",
        ..ROCKET_130
    },
    Api {
        path: "rocket::response::Builder::join",
        ..ROCKET_130
    },
    Api {
        path: "rocket::response::Builder::merge",
        ..ROCKET_130
    },
    Api {
        path: "rocket::response::Builder::new",
        ..ROCKET_137
    },
    Api {
        path: "rocket::response::Builder::raw_header",
        ..ROCKET_126
    },
    Api {
        path: "rocket::response::Builder::raw_header_adjoin",
        ..ROCKET_126
    },
    Api {
        path: "rocket::response::Builder::sized_body",
        ..ROCKET_133
    },
    Api {
        path: "rocket::response::Builder::status",
        ..ROCKET_130
    },
    Api {
        path: "rocket::response::Redirect::found",
        ..ROCKET_116
    },
    Api {
        path: "rocket::response::Redirect::moved",
        ..ROCKET_116
    },
    Api {
        path: "rocket::response::Redirect::permanent",
        ..ROCKET_116
    },
    Api {
        path: "rocket::response::Redirect::temporary",
        ..ROCKET_116
    },
    Api {
        path: "rocket::response::Redirect::to",
        ..ROCKET_116
    },
    Api {
        path: "rocket::response::content::RawCss",
        ..ROCKET_113
    },
    Api {
        path: "rocket::response::content::RawHtml",
        ..ROCKET_109
    },
    Api {
        path: "rocket::response::content::RawJavaScript",
        ..ROCKET_113
    },
    Api {
        path: "rocket::response::content::RawJson",
        ..ROCKET_113
    },
    Api {
        path: "rocket::response::content::RawMsgPack",
        ..ROCKET_113
    },
    Api {
        path: "rocket::response::content::RawText",
        ..ROCKET_113
    },
    Api {
        path: "rocket::response::content::RawXml",
        ..ROCKET_113
    },
    Api {
        path: "rocket::serde::json::Json::into_inner",
        ..ROCKET_60
    },
    Api {
        path: "rocket::uri!",
        ..ROCKET_151
    },
    Api {
        path: "rusqlite::Batch::new",
        ..RUSQLITE_32
    },
    Api {
        path: "rusqlite::Connection::changes",
        ..RUSQLITE_90
    },
    Api {
        path: "rusqlite::Connection::close",
        ..RUSQLITE_90
    },
    Api {
        path: "rusqlite::Connection::execute",
        ..RUSQLITE_12
    },
    Api {
        path: "rusqlite::Connection::execute_batch",
        ..RUSQLITE_17
    },
    Api {
        path: "rusqlite::Connection::is_autocommit",
        ..RUSQLITE_90
    },
    Api {
        path: "rusqlite::Connection::last_insert_rowid",
        ..RUSQLITE_90
    },
    Api {
        path: "rusqlite::Connection::load_extension",
        ..RUSQLITE_40
    },
    Api {
        path: "rusqlite::Connection::open",
        ..RUSQLITE_3
    },
    Api {
        path: "rusqlite::Connection::open_in_memory",
        ..RUSQLITE_8
    },
    Api {
        path: "rusqlite::Connection::open_in_memory_with_flags",
        ..RUSQLITE_8
    },
    Api {
        path: "rusqlite::Connection::open_with_flags",
        ..RUSQLITE_3
    },
    Api {
        path: "rusqlite::Connection::path",
        ..RUSQLITE_90
    },
    Api {
        path: "rusqlite::Connection::pragma",
        ..RUSQLITE_37
    },
    Api {
        path: "rusqlite::Connection::pragma_query",
        ..RUSQLITE_37
    },
    Api {
        path: "rusqlite::Connection::pragma_update",
        ..RUSQLITE_37
    },
    Api {
        path: "rusqlite::Connection::prepare",
        ..RUSQLITE_27
    },
    Api {
        path: "rusqlite::Connection::prepare_cached",
        ..RUSQLITE_27
    },
    Api {
        path: "rusqlite::Connection::query_row",
        ..RUSQLITE_22
    },
    Api {
        path: "rusqlite::Connection::query_row_and_then",
        ..RUSQLITE_22
    },
    Api {
        path: "rusqlite::Connection::savepoint",
        ..RUSQLITE_48
    },
    Api {
        path: "rusqlite::Connection::transaction",
        ..RUSQLITE_44
    },
    Api {
        path: "rusqlite::Connection::transaction_with_behavior",
        ..RUSQLITE_44
    },
    Api {
        path: "rusqlite::Connection::unchecked_transaction",
        ..RUSQLITE_44
    },
    Api {
        path: "rusqlite::Row::get",
        ..RUSQLITE_80
    },
    Api {
        path: "rusqlite::Row::get_ref",
        ..RUSQLITE_80
    },
    Api {
        path: "rusqlite::Row::get_ref_unwrap",
        ..RUSQLITE_80
    },
    Api {
        path: "rusqlite::Row::get_unwrap",
        ..RUSQLITE_80
    },
    Api {
        path: "rusqlite::Rows::and_then",
        ..RUSQLITE_76
    },
    Api {
        path: "rusqlite::Rows::map",
        ..RUSQLITE_76
    },
    Api {
        path: "rusqlite::Rows::mapped",
        ..RUSQLITE_76
    },
    Api {
        path: "rusqlite::Rows::next",
        ..RUSQLITE_71
    },
    Api {
        path: "rusqlite::Savepoint::execute",
        ..RUSQLITE_12
    },
    Api {
        path: "rusqlite::Savepoint::execute_batch",
        ..RUSQLITE_17
    },
    Api {
        path: "rusqlite::Savepoint::prepare",
        ..RUSQLITE_27
    },
    Api {
        path: "rusqlite::Savepoint::prepare_cached",
        ..RUSQLITE_27
    },
    Api {
        path: "rusqlite::Savepoint::query_row",
        ..RUSQLITE_22
    },
    Api {
        path: "rusqlite::Savepoint::query_row_and_then",
        ..RUSQLITE_22
    },
    Api {
        path: "rusqlite::Statement::execute",
        ..RUSQLITE_52
    },
    Api {
        path: "rusqlite::Statement::exists",
        ..RUSQLITE_52
    },
    Api {
        path: "rusqlite::Statement::insert",
        ..RUSQLITE_52
    },
    Api {
        path: "rusqlite::Statement::query",
        ..RUSQLITE_60
    },
    Api {
        path: "rusqlite::Statement::query_and_then",
        ..RUSQLITE_66
    },
    Api {
        path: "rusqlite::Statement::query_map",
        ..RUSQLITE_66
    },
    Api {
        path: "rusqlite::Statement::query_row",
        ..RUSQLITE_66
    },
    Api {
        path: "rusqlite::Statement::raw_bind_parameter",
        ..RUSQLITE_56
    },
    Api {
        path: "rusqlite::Transaction::commit",
        ..RUSQLITE_90
    },
    Api {
        path: "rusqlite::Transaction::execute",
        ..RUSQLITE_12
    },
    Api {
        path: "rusqlite::Transaction::execute_batch",
        ..RUSQLITE_17
    },
    Api {
        path: "rusqlite::Transaction::finish",
        ..RUSQLITE_90
    },
    Api {
        path: "rusqlite::Transaction::prepare",
        ..RUSQLITE_27
    },
    Api {
        path: "rusqlite::Transaction::prepare_cached",
        ..RUSQLITE_27
    },
    Api {
        path: "rusqlite::Transaction::query_row",
        ..RUSQLITE_22
    },
    Api {
        path: "rusqlite::Transaction::query_row_and_then",
        ..RUSQLITE_22
    },
    Api {
        path: "rusqlite::Transaction::rollback",
        ..RUSQLITE_90
    },
    Api {
        path: "rusqlite::Transaction::savepoint",
        ..RUSQLITE_48
    },
    Api {
        path: "rusqlite::named_params!",
        ..RUSQLITE_84
    },
    Api {
        path: "rusqlite::params!",
        ..RUSQLITE_84
    },
    Api {
        path: "rusqlite::params_from_iter",
        ..RUSQLITE_87
    },
    Api {
        path: "rustls::Stream::new",
        ..TLS_44
    },
    Api {
        path: "rustls::StreamOwned::new",
        ..TLS_44
    },
    Api {
        path: "rustls_pemfile::certs",
        ..TLS_78
    },
    Api {
        path: "rustls_pemfile::pkcs8_private_keys",
        ..TLS_78
    },
    Api {
        path: "rustls_pemfile::private_key",
        ..TLS_78
    },
    Api {
        path: "rustls_pemfile::read_all",
        ..TLS_78
    },
    Api {
        path: "rustls_pemfile::read_one",
        ..TLS_78
    },
    Api {
        path: "rustls_pemfile::rsa_private_keys",
        ..TLS_78
    },
    Api {
        path: "rustls_pki_types::CertificateDer::from_pem_file",
        ..TLS_74
    },
    Api {
        path: "rustls_pki_types::CertificateDer::pem_file_iter",
        ..TLS_74
    },
    Api {
        path: "rustls_pki_types::PrivateKeyDer::from_pem_file",
        ..TLS_74
    },
    Api {
        path: "rustls_pki_types::PrivateKeyDer::from_pem_slice",
        ..TLS_70
    },
    Api {
        path: "rustls_pki_types::PrivateKeyDer::pem_file_iter",
        ..TLS_74
    },
    Api {
        path: "rustls_pki_types::PrivateKeyDer::try_from",
        ..TLS_70
    },
    Api {
        path: "rustls_pki_types::PrivatePkcs8KeyDer::from",
        ..TLS_70
    },
    Api {
        path: "rustls_pki_types::ServerName::try_from",
        ..TLS_67
    },
    Api {
        path: "salsa20::Salsa12::new",
        ..RUSTCRYPTO_11
    },
    Api {
        path: "salsa20::Salsa12::new_from_slices",
        ..RUSTCRYPTO_11
    },
    Api {
        path: "salsa20::Salsa20::new",
        ..RUSTCRYPTO_11
    },
    Api {
        path: "salsa20::Salsa20::new_from_slices",
        ..RUSTCRYPTO_11
    },
    Api {
        path: "salsa20::Salsa8::new",
        ..RUSTCRYPTO_11
    },
    Api {
        path: "salsa20::Salsa8::new_from_slices",
        ..RUSTCRYPTO_11
    },
    Api {
        path: "salsa20::XSalsa20::new",
        ..RUSTCRYPTO_11
    },
    Api {
        path: "salsa20::XSalsa20::new_from_slices",
        ..RUSTCRYPTO_11
    },
    Api {
        path: "scrypt::Scrypt::hash_password",
        ..PASSWORDS_4
    },
    Api {
        path: "scrypt::Scrypt::hash_password_customized",
        ..PASSWORDS_8
    },
    Api {
        path: "scrypt::Scrypt::verify_password",
        ..PASSWORDS_59
    },
    Api {
        path: "scrypt::scrypt",
        ..PASSWORDS_33
    },
    Api {
        path: "sea_orm::ActiveModelTrait::insert",
        ..SEA_ORM_44
    },
    Api {
        path: "sea_orm::ActiveModelTrait::save",
        ..SEA_ORM_44
    },
    Api {
        path: "sea_orm::ActiveModelTrait::update",
        ..SEA_ORM_44
    },
    Api {
        path: "sea_orm::ActiveValue::Set",
        ..SEA_ORM_53
    },
    Api {
        path: "sea_orm::ActiveValue::Unchanged",
        ..SEA_ORM_53
    },
    Api {
        path: "sea_orm::ActiveValue::set",
        ..SEA_ORM_53
    },
    Api {
        path: "sea_orm::ActiveValue::unchanged",
        ..SEA_ORM_53
    },
    Api {
        path: "sea_orm::ColumnTrait::between",
        ..SEA_ORM_56
    },
    Api {
        path: "sea_orm::ColumnTrait::contains",
        ..SEA_ORM_56
    },
    Api {
        path: "sea_orm::ColumnTrait::ends_with",
        ..SEA_ORM_56
    },
    Api {
        path: "sea_orm::ColumnTrait::eq",
        ..SEA_ORM_56
    },
    Api {
        path: "sea_orm::ColumnTrait::gt",
        ..SEA_ORM_56
    },
    Api {
        path: "sea_orm::ColumnTrait::gte",
        ..SEA_ORM_56
    },
    Api {
        path: "sea_orm::ColumnTrait::is_in",
        ..SEA_ORM_56
    },
    Api {
        path: "sea_orm::ColumnTrait::like",
        ..SEA_ORM_56
    },
    Api {
        path: "sea_orm::ColumnTrait::lt",
        ..SEA_ORM_56
    },
    Api {
        path: "sea_orm::ColumnTrait::lte",
        ..SEA_ORM_56
    },
    Api {
        path: "sea_orm::ColumnTrait::ne",
        ..SEA_ORM_56
    },
    Api {
        path: "sea_orm::ColumnTrait::starts_with",
        ..SEA_ORM_56
    },
    Api {
        path: "sea_orm::ConnectionTrait::execute",
        ..SEA_ORM_18
    },
    Api {
        path: "sea_orm::ConnectionTrait::execute_unprepared",
        ..SEA_ORM_13
    },
    Api {
        path: "sea_orm::ConnectionTrait::query_all",
        ..SEA_ORM_21
    },
    Api {
        path: "sea_orm::ConnectionTrait::query_one",
        ..SEA_ORM_21
    },
    Api {
        path: "sea_orm::Database::connect",
        ..SEA_ORM_36
    },
    Api {
        path: "sea_orm::DatabaseConnection::execute",
        ..SEA_ORM_18
    },
    Api {
        path: "sea_orm::DatabaseConnection::execute_unprepared",
        ..SEA_ORM_13
    },
    Api {
        path: "sea_orm::DatabaseConnection::query_all",
        ..SEA_ORM_21
    },
    Api {
        path: "sea_orm::DatabaseConnection::query_one",
        ..SEA_ORM_21
    },
    Api {
        path: "sea_orm::DatabaseTransaction::execute",
        ..SEA_ORM_18
    },
    Api {
        path: "sea_orm::DatabaseTransaction::execute_unprepared",
        ..SEA_ORM_13
    },
    Api {
        path: "sea_orm::DatabaseTransaction::query_all",
        ..SEA_ORM_21
    },
    Api {
        path: "sea_orm::DatabaseTransaction::query_one",
        ..SEA_ORM_21
    },
    Api {
        path: "sea_orm::EntityTrait::insert",
        ..SEA_ORM_49
    },
    Api {
        path: "sea_orm::EntityTrait::insert_many",
        ..SEA_ORM_49
    },
    Api {
        path: "sea_orm::EntityTrait::update",
        ..SEA_ORM_49
    },
    Api {
        path: "sea_orm::FromQueryResult::find_by_statement",
        ..SEA_ORM_33
    },
    Api {
        path: "sea_orm::JsonValue::find_by_statement",
        ..SEA_ORM_33
    },
    Api {
        path: "sea_orm::Paginator::fetch",
        ..SEA_ORM_25
    },
    Api {
        path: "sea_orm::Paginator::fetch_page",
        ..SEA_ORM_25
    },
    Api {
        path: "sea_orm::QueryResult::try_get",
        ..SEA_ORM_29
    },
    Api {
        path: "sea_orm::QueryResult::try_get_by",
        ..SEA_ORM_29
    },
    Api {
        path: "sea_orm::QueryResult::try_get_by_index",
        ..SEA_ORM_29
    },
    Api {
        path: "sea_orm::QueryResult::try_get_many",
        ..SEA_ORM_29
    },
    Api {
        path: "sea_orm::Select::all",
        ..SEA_ORM_25
    },
    Api {
        path: "sea_orm::Select::from_raw_sql",
        ..SEA_ORM_33
    },
    Api {
        path: "sea_orm::Select::one",
        ..SEA_ORM_25
    },
    Api {
        path: "sea_orm::Select::stream",
        ..SEA_ORM_25
    },
    Api {
        path: "sea_orm::Selector::all",
        ..SEA_ORM_25
    },
    Api {
        path: "sea_orm::Selector::one",
        ..SEA_ORM_25
    },
    Api {
        path: "sea_orm::SelectorRaw::all",
        ..SEA_ORM_25
    },
    Api {
        path: "sea_orm::SelectorRaw::one",
        ..SEA_ORM_25
    },
    Api {
        path: "sea_orm::Statement::from_sql_and_values",
        ..SEA_ORM_8
    },
    Api {
        path: "sea_orm::Statement::from_string",
        ..SEA_ORM_3
    },
    Api {
        path: "sea_orm::StreamTrait::stream",
        ..SEA_ORM_21
    },
    Api {
        path: "sea_orm::TransactionTrait::begin",
        ..SEA_ORM_40
    },
    Api {
        path: "sea_query::Expr::cust",
        ..SEA_ORM_60
    },
    Api {
        path: "sea_query::Expr::cust_with_expr",
        ..SEA_ORM_60
    },
    Api {
        path: "sea_query::Expr::cust_with_exprs",
        ..SEA_ORM_60
    },
    Api {
        path: "sea_query::Expr::cust_with_values",
        ..SEA_ORM_64
    },
    Api {
        path: "sea_query::SimpleExpr::Custom",
        ..SEA_ORM_68
    },
    Api {
        path: "sentry::capture_message",
        ..LOG_35
    },
    Api {
        path: "serpent::Serpent::new",
        ..RUSTCRYPTO_7
    },
    Api {
        path: "serpent::Serpent::new_from_slice",
        ..RUSTCRYPTO_7
    },
    Api {
        path: "sha1::Sha1::chain_update",
        ..HASHES_36
    },
    Api {
        path: "sha1::Sha1::default",
        ..HASHES_6
    },
    Api {
        path: "sha1::Sha1::digest",
        ..HASHES_24
    },
    Api {
        path: "sha1::Sha1::finalize",
        ..HASHES_41
    },
    Api {
        path: "sha1::Sha1::finalize_reset",
        ..HASHES_41
    },
    Api {
        path: "sha1::Sha1::from",
        ..HASHES_71
    },
    Api {
        path: "sha1::Sha1::hexdigest",
        ..HASHES_79
    },
    Api {
        path: "sha1::Sha1::new",
        ..HASHES_6
    },
    Api {
        path: "sha1::Sha1::new_with_prefix",
        ..HASHES_14
    },
    Api {
        path: "sha1::Sha1::update",
        ..HASHES_32
    },
    Api {
        path: "sha1::Sha1Core::chain_update",
        ..HASHES_36
    },
    Api {
        path: "sha1::Sha1Core::default",
        ..HASHES_6
    },
    Api {
        path: "sha1::Sha1Core::digest",
        ..HASHES_24
    },
    Api {
        path: "sha1::Sha1Core::finalize",
        ..HASHES_41
    },
    Api {
        path: "sha1::Sha1Core::finalize_reset",
        ..HASHES_41
    },
    Api {
        path: "sha1::Sha1Core::new",
        ..HASHES_6
    },
    Api {
        path: "sha1::Sha1Core::new_with_prefix",
        ..HASHES_14
    },
    Api {
        path: "sha1::Sha1Core::update",
        ..HASHES_32
    },
    Api {
        path: "sha1_checked::Sha1::chain_update",
        ..HASHES_36
    },
    Api {
        path: "sha1_checked::Sha1::default",
        ..HASHES_6
    },
    Api {
        path: "sha1_checked::Sha1::digest",
        ..HASHES_24
    },
    Api {
        path: "sha1_checked::Sha1::finalize",
        ..HASHES_41
    },
    Api {
        path: "sha1_checked::Sha1::finalize_reset",
        ..HASHES_41
    },
    Api {
        path: "sha1_checked::Sha1::new",
        ..HASHES_6
    },
    Api {
        path: "sha1_checked::Sha1::new_with_prefix",
        ..HASHES_14
    },
    Api {
        path: "sha1_checked::Sha1::update",
        ..HASHES_32
    },
    Api {
        path: "sha1_smol::Sha1::digest",
        ..HASHES_79
    },
    Api {
        path: "sha1_smol::Sha1::from",
        ..HASHES_71
    },
    Api {
        path: "sha1_smol::Sha1::hexdigest",
        ..HASHES_79
    },
    Api {
        path: "sha1_smol::Sha1::new",
        ..HASHES_66
    },
    Api {
        path: "sha1_smol::Sha1::update",
        ..HASHES_75
    },
    Api {
        path: "sha2::Sha224::chain_update",
        ..HASHES_36
    },
    Api {
        path: "sha2::Sha224::default",
        ..HASHES_10
    },
    Api {
        path: "sha2::Sha224::digest",
        ..HASHES_28
    },
    Api {
        path: "sha2::Sha224::finalize",
        ..HASHES_41
    },
    Api {
        path: "sha2::Sha224::finalize_reset",
        ..HASHES_41
    },
    Api {
        path: "sha2::Sha224::new",
        ..HASHES_10
    },
    Api {
        path: "sha2::Sha224::new_with_prefix",
        ..HASHES_19
    },
    Api {
        path: "sha2::Sha224::update",
        ..HASHES_32
    },
    Api {
        path: "sha2::Sha256::chain_update",
        ..HASHES_36
    },
    Api {
        path: "sha2::Sha256::default",
        ..HASHES_10
    },
    Api {
        path: "sha2::Sha256::digest",
        ..HASHES_28
    },
    Api {
        path: "sha2::Sha256::finalize",
        ..HASHES_41
    },
    Api {
        path: "sha2::Sha256::finalize_reset",
        ..HASHES_41
    },
    Api {
        path: "sha2::Sha256::new",
        ..HASHES_10
    },
    Api {
        path: "sha2::Sha256::new_with_prefix",
        ..HASHES_19
    },
    Api {
        path: "sha2::Sha256::update",
        ..HASHES_32
    },
    Api {
        path: "sha2::Sha384::chain_update",
        ..HASHES_36
    },
    Api {
        path: "sha2::Sha384::default",
        ..HASHES_10
    },
    Api {
        path: "sha2::Sha384::digest",
        ..HASHES_28
    },
    Api {
        path: "sha2::Sha384::finalize",
        ..HASHES_41
    },
    Api {
        path: "sha2::Sha384::finalize_reset",
        ..HASHES_41
    },
    Api {
        path: "sha2::Sha384::new",
        ..HASHES_10
    },
    Api {
        path: "sha2::Sha384::new_with_prefix",
        ..HASHES_19
    },
    Api {
        path: "sha2::Sha384::update",
        ..HASHES_32
    },
    Api {
        path: "sha2::Sha512::chain_update",
        ..HASHES_36
    },
    Api {
        path: "sha2::Sha512::default",
        ..HASHES_10
    },
    Api {
        path: "sha2::Sha512::digest",
        ..HASHES_28
    },
    Api {
        path: "sha2::Sha512::finalize",
        ..HASHES_41
    },
    Api {
        path: "sha2::Sha512::finalize_reset",
        ..HASHES_41
    },
    Api {
        path: "sha2::Sha512::new",
        ..HASHES_10
    },
    Api {
        path: "sha2::Sha512::new_with_prefix",
        ..HASHES_19
    },
    Api {
        path: "sha2::Sha512::update",
        ..HASHES_32
    },
    Api {
        path: "sha2::Sha512_224::chain_update",
        ..HASHES_36
    },
    Api {
        path: "sha2::Sha512_224::default",
        ..HASHES_10
    },
    Api {
        path: "sha2::Sha512_224::digest",
        ..HASHES_28
    },
    Api {
        path: "sha2::Sha512_224::finalize",
        ..HASHES_41
    },
    Api {
        path: "sha2::Sha512_224::finalize_reset",
        ..HASHES_41
    },
    Api {
        path: "sha2::Sha512_224::new",
        ..HASHES_10
    },
    Api {
        path: "sha2::Sha512_224::new_with_prefix",
        ..HASHES_19
    },
    Api {
        path: "sha2::Sha512_224::update",
        ..HASHES_32
    },
    Api {
        path: "sha2::Sha512_256::chain_update",
        ..HASHES_36
    },
    Api {
        path: "sha2::Sha512_256::default",
        ..HASHES_10
    },
    Api {
        path: "sha2::Sha512_256::digest",
        ..HASHES_28
    },
    Api {
        path: "sha2::Sha512_256::finalize",
        ..HASHES_41
    },
    Api {
        path: "sha2::Sha512_256::finalize_reset",
        ..HASHES_41
    },
    Api {
        path: "sha2::Sha512_256::new",
        ..HASHES_10
    },
    Api {
        path: "sha2::Sha512_256::new_with_prefix",
        ..HASHES_19
    },
    Api {
        path: "sha2::Sha512_256::update",
        ..HASHES_32
    },
    Api {
        path: "sha3::Keccak224::chain_update",
        ..HASHES_36
    },
    Api {
        path: "sha3::Keccak224::default",
        ..HASHES_10
    },
    Api {
        path: "sha3::Keccak224::digest",
        ..HASHES_28
    },
    Api {
        path: "sha3::Keccak224::finalize",
        ..HASHES_41
    },
    Api {
        path: "sha3::Keccak224::finalize_reset",
        ..HASHES_41
    },
    Api {
        path: "sha3::Keccak224::new",
        ..HASHES_10
    },
    Api {
        path: "sha3::Keccak224::new_with_prefix",
        ..HASHES_19
    },
    Api {
        path: "sha3::Keccak224::update",
        ..HASHES_32
    },
    Api {
        path: "sha3::Keccak256::chain_update",
        ..HASHES_36
    },
    Api {
        path: "sha3::Keccak256::default",
        ..HASHES_10
    },
    Api {
        path: "sha3::Keccak256::digest",
        ..HASHES_28
    },
    Api {
        path: "sha3::Keccak256::finalize",
        ..HASHES_41
    },
    Api {
        path: "sha3::Keccak256::finalize_reset",
        ..HASHES_41
    },
    Api {
        path: "sha3::Keccak256::new",
        ..HASHES_10
    },
    Api {
        path: "sha3::Keccak256::new_with_prefix",
        ..HASHES_19
    },
    Api {
        path: "sha3::Keccak256::update",
        ..HASHES_32
    },
    Api {
        path: "sha3::Keccak384::chain_update",
        ..HASHES_36
    },
    Api {
        path: "sha3::Keccak384::default",
        ..HASHES_10
    },
    Api {
        path: "sha3::Keccak384::digest",
        ..HASHES_28
    },
    Api {
        path: "sha3::Keccak384::finalize",
        ..HASHES_41
    },
    Api {
        path: "sha3::Keccak384::finalize_reset",
        ..HASHES_41
    },
    Api {
        path: "sha3::Keccak384::new",
        ..HASHES_10
    },
    Api {
        path: "sha3::Keccak384::new_with_prefix",
        ..HASHES_19
    },
    Api {
        path: "sha3::Keccak384::update",
        ..HASHES_32
    },
    Api {
        path: "sha3::Keccak512::chain_update",
        ..HASHES_36
    },
    Api {
        path: "sha3::Keccak512::default",
        ..HASHES_10
    },
    Api {
        path: "sha3::Keccak512::digest",
        ..HASHES_28
    },
    Api {
        path: "sha3::Keccak512::finalize",
        ..HASHES_41
    },
    Api {
        path: "sha3::Keccak512::finalize_reset",
        ..HASHES_41
    },
    Api {
        path: "sha3::Keccak512::new",
        ..HASHES_10
    },
    Api {
        path: "sha3::Keccak512::new_with_prefix",
        ..HASHES_19
    },
    Api {
        path: "sha3::Keccak512::update",
        ..HASHES_32
    },
    Api {
        path: "sha3::Sha3_224::chain_update",
        ..HASHES_36
    },
    Api {
        path: "sha3::Sha3_224::default",
        ..HASHES_10
    },
    Api {
        path: "sha3::Sha3_224::digest",
        ..HASHES_28
    },
    Api {
        path: "sha3::Sha3_224::finalize",
        ..HASHES_41
    },
    Api {
        path: "sha3::Sha3_224::finalize_reset",
        ..HASHES_41
    },
    Api {
        path: "sha3::Sha3_224::new",
        ..HASHES_10
    },
    Api {
        path: "sha3::Sha3_224::new_with_prefix",
        ..HASHES_19
    },
    Api {
        path: "sha3::Sha3_224::update",
        ..HASHES_32
    },
    Api {
        path: "sha3::Sha3_256::chain_update",
        ..HASHES_36
    },
    Api {
        path: "sha3::Sha3_256::default",
        ..HASHES_10
    },
    Api {
        path: "sha3::Sha3_256::digest",
        ..HASHES_28
    },
    Api {
        path: "sha3::Sha3_256::finalize",
        ..HASHES_41
    },
    Api {
        path: "sha3::Sha3_256::finalize_reset",
        ..HASHES_41
    },
    Api {
        path: "sha3::Sha3_256::new",
        ..HASHES_10
    },
    Api {
        path: "sha3::Sha3_256::new_with_prefix",
        ..HASHES_19
    },
    Api {
        path: "sha3::Sha3_256::update",
        ..HASHES_32
    },
    Api {
        path: "sha3::Sha3_384::chain_update",
        ..HASHES_36
    },
    Api {
        path: "sha3::Sha3_384::default",
        ..HASHES_10
    },
    Api {
        path: "sha3::Sha3_384::digest",
        ..HASHES_28
    },
    Api {
        path: "sha3::Sha3_384::finalize",
        ..HASHES_41
    },
    Api {
        path: "sha3::Sha3_384::finalize_reset",
        ..HASHES_41
    },
    Api {
        path: "sha3::Sha3_384::new",
        ..HASHES_10
    },
    Api {
        path: "sha3::Sha3_384::new_with_prefix",
        ..HASHES_19
    },
    Api {
        path: "sha3::Sha3_384::update",
        ..HASHES_32
    },
    Api {
        path: "sha3::Sha3_512::chain_update",
        ..HASHES_36
    },
    Api {
        path: "sha3::Sha3_512::default",
        ..HASHES_10
    },
    Api {
        path: "sha3::Sha3_512::digest",
        ..HASHES_28
    },
    Api {
        path: "sha3::Sha3_512::finalize",
        ..HASHES_41
    },
    Api {
        path: "sha3::Sha3_512::finalize_reset",
        ..HASHES_41
    },
    Api {
        path: "sha3::Sha3_512::new",
        ..HASHES_10
    },
    Api {
        path: "sha3::Sha3_512::new_with_prefix",
        ..HASHES_19
    },
    Api {
        path: "sha3::Sha3_512::update",
        ..HASHES_32
    },
    Api {
        path: "sha3::Shake128::chain_update",
        ..HASHES_36
    },
    Api {
        path: "sha3::Shake128::default",
        ..HASHES_10
    },
    Api {
        path: "sha3::Shake128::digest",
        ..HASHES_28
    },
    Api {
        path: "sha3::Shake128::finalize",
        ..HASHES_41
    },
    Api {
        path: "sha3::Shake128::finalize_reset",
        ..HASHES_41
    },
    Api {
        path: "sha3::Shake128::new",
        ..HASHES_10
    },
    Api {
        path: "sha3::Shake128::new_with_prefix",
        ..HASHES_19
    },
    Api {
        path: "sha3::Shake128::update",
        ..HASHES_32
    },
    Api {
        path: "sha3::Shake256::chain_update",
        ..HASHES_36
    },
    Api {
        path: "sha3::Shake256::default",
        ..HASHES_10
    },
    Api {
        path: "sha3::Shake256::digest",
        ..HASHES_28
    },
    Api {
        path: "sha3::Shake256::finalize",
        ..HASHES_41
    },
    Api {
        path: "sha3::Shake256::finalize_reset",
        ..HASHES_41
    },
    Api {
        path: "sha3::Shake256::new",
        ..HASHES_10
    },
    Api {
        path: "sha3::Shake256::new_with_prefix",
        ..HASHES_19
    },
    Api {
        path: "sha3::Shake256::update",
        ..HASHES_32
    },
    Api {
        path: "skein::Skein1024::chain_update",
        ..HASHES_36
    },
    Api {
        path: "skein::Skein1024::default",
        ..HASHES_10
    },
    Api {
        path: "skein::Skein1024::digest",
        ..HASHES_28
    },
    Api {
        path: "skein::Skein1024::finalize",
        ..HASHES_41
    },
    Api {
        path: "skein::Skein1024::finalize_reset",
        ..HASHES_41
    },
    Api {
        path: "skein::Skein1024::new",
        ..HASHES_10
    },
    Api {
        path: "skein::Skein1024::new_with_prefix",
        ..HASHES_19
    },
    Api {
        path: "skein::Skein1024::update",
        ..HASHES_32
    },
    Api {
        path: "skein::Skein256::chain_update",
        ..HASHES_36
    },
    Api {
        path: "skein::Skein256::default",
        ..HASHES_10
    },
    Api {
        path: "skein::Skein256::digest",
        ..HASHES_28
    },
    Api {
        path: "skein::Skein256::finalize",
        ..HASHES_41
    },
    Api {
        path: "skein::Skein256::finalize_reset",
        ..HASHES_41
    },
    Api {
        path: "skein::Skein256::new",
        ..HASHES_10
    },
    Api {
        path: "skein::Skein256::new_with_prefix",
        ..HASHES_19
    },
    Api {
        path: "skein::Skein256::update",
        ..HASHES_32
    },
    Api {
        path: "skein::Skein512::chain_update",
        ..HASHES_36
    },
    Api {
        path: "skein::Skein512::default",
        ..HASHES_10
    },
    Api {
        path: "skein::Skein512::digest",
        ..HASHES_28
    },
    Api {
        path: "skein::Skein512::finalize",
        ..HASHES_41
    },
    Api {
        path: "skein::Skein512::finalize_reset",
        ..HASHES_41
    },
    Api {
        path: "skein::Skein512::new",
        ..HASHES_10
    },
    Api {
        path: "skein::Skein512::new_with_prefix",
        ..HASHES_19
    },
    Api {
        path: "skein::Skein512::update",
        ..HASHES_32
    },
    Api {
        path: "slice::as_chunks",
        ..STD_VALUES_296
    },
    Api {
        path: "slice::as_mut_ptr",
        ..STD_VALUES_296
    },
    Api {
        path: "slice::as_ptr",
        ..STD_VALUES_296
    },
    Api {
        path: "slice::binary_search",
        ..STD_VALUES_10
    },
    Api {
        path: "slice::binary_search_by",
        ..STD_VALUES_10
    },
    Api {
        path: "slice::binary_search_by_key",
        ..STD_VALUES_10
    },
    Api {
        path: "slice::chunks",
        ..STD_550
    },
    Api {
        path: "slice::chunks_exact",
        ..STD_550
    },
    Api {
        path: "slice::chunks_mut",
        ..STD_550
    },
    Api {
        path: "slice::clone_from_slice",
        ..STD_VALUES_260
    },
    Api {
        path: "slice::concat",
        ..STD_VALUES_296
    },
    Api {
        path: "slice::contains",
        ..STD_VALUES_10
    },
    Api {
        path: "slice::copy_from_slice",
        ..STD_VALUES_260
    },
    Api {
        path: "slice::copy_within",
        ..STD_550
    },
    Api {
        path: "slice::ends_with",
        ..STD_VALUES_10
    },
    Api {
        path: "slice::eq_ignore_ascii_case",
        ..STD_VALUES_10
    },
    Api {
        path: "slice::escape_ascii",
        ..STD_VALUES_96
    },
    Api {
        path: "slice::fill",
        ..STD_VALUES_260
    },
    Api {
        path: "slice::fill_with",
        ..STD_VALUES_266
    },
    Api {
        path: "slice::first",
        ..STD_VALUES_296
    },
    Api {
        path: "slice::first_chunk",
        ..STD_VALUES_296
    },
    Api {
        path: "slice::first_mut",
        ..STD_VALUES_296
    },
    Api {
        path: "slice::get",
        ..STD_VALUES_275
    },
    Api {
        path: "slice::get_mut",
        ..STD_VALUES_275
    },
    Api {
        path: "slice::get_unchecked",
        ..STD_546
    },
    Api {
        path: "slice::get_unchecked_mut",
        ..STD_546
    },
    Api {
        path: "slice::into_vec",
        ..STD_VALUES_296
    },
    Api {
        path: "slice::is_ascii",
        ..STD_VALUES_10
    },
    Api {
        path: "slice::is_empty",
        ..STD_VALUES_10
    },
    Api {
        path: "slice::is_sorted",
        ..STD_VALUES_10
    },
    Api {
        path: "slice::iter",
        ..STD_VALUES_296
    },
    Api {
        path: "slice::iter_mut",
        ..STD_VALUES_296
    },
    Api {
        path: "slice::join",
        ..STD_VALUES_299
    },
    Api {
        path: "slice::last",
        ..STD_VALUES_296
    },
    Api {
        path: "slice::last_chunk",
        ..STD_VALUES_296
    },
    Api {
        path: "slice::last_mut",
        ..STD_VALUES_296
    },
    Api {
        path: "slice::len",
        ..STD_VALUES_10
    },
    Api {
        path: "slice::make_ascii_lowercase",
        ..STD_VALUES_68
    },
    Api {
        path: "slice::partition_point",
        ..STD_VALUES_10
    },
    Api {
        path: "slice::repeat",
        ..STD_511
    },
    Api {
        path: "slice::reverse",
        ..STD_VALUES_68
    },
    Api {
        path: "slice::rotate_left",
        ..STD_550
    },
    Api {
        path: "slice::rotate_right",
        ..STD_550
    },
    Api {
        path: "slice::rsplit",
        ..STD_VALUES_302
    },
    Api {
        path: "slice::sort",
        ..STD_VALUES_68
    },
    Api {
        path: "slice::sort_by",
        ..STD_VALUES_77
    },
    Api {
        path: "slice::sort_by_cached_key",
        ..STD_VALUES_74
    },
    Api {
        path: "slice::sort_by_key",
        ..STD_VALUES_74
    },
    Api {
        path: "slice::sort_unstable",
        ..STD_VALUES_68
    },
    Api {
        path: "slice::sort_unstable_by",
        ..STD_VALUES_77
    },
    Api {
        path: "slice::sort_unstable_by_key",
        ..STD_VALUES_74
    },
    Api {
        path: "slice::split",
        ..STD_VALUES_302
    },
    Api {
        path: "slice::split_at",
        ..STD_546
    },
    Api {
        path: "slice::split_at_mut",
        ..STD_546
    },
    Api {
        path: "slice::split_first",
        ..STD_VALUES_296
    },
    Api {
        path: "slice::split_last",
        ..STD_VALUES_296
    },
    Api {
        path: "slice::splitn",
        ..STD_VALUES_302
    },
    Api {
        path: "slice::starts_with",
        ..STD_VALUES_10
    },
    Api {
        path: "slice::strip_prefix",
        ..STD_VALUES_302
    },
    Api {
        path: "slice::strip_suffix",
        ..STD_VALUES_302
    },
    Api {
        path: "slice::swap",
        ..STD_558
    },
    Api {
        path: "slice::swap_with_slice",
        ..STD_VALUES_269
    },
    Api {
        path: "slice::to_vec",
        ..STD_VALUES_296
    },
    Api {
        path: "slice::windows",
        ..STD_550
    },
    Api {
        path: "slog::crit!",
        ..LOG_19
    },
    Api {
        path: "slog::debug!",
        ..LOG_19
    },
    Api {
        path: "slog::error!",
        ..LOG_19
    },
    Api {
        path: "slog::info!",
        ..LOG_19
    },
    Api {
        path: "slog::kv!",
        ..LOG_23
    },
    Api {
        path: "slog::log!",
        ..LOG_19
    },
    Api {
        path: "slog::o!",
        ..LOG_23
    },
    Api {
        path: "slog::slog_crit!",
        ..LOG_19
    },
    Api {
        path: "slog::slog_debug!",
        ..LOG_19
    },
    Api {
        path: "slog::slog_error!",
        ..LOG_19
    },
    Api {
        path: "slog::slog_info!",
        ..LOG_19
    },
    Api {
        path: "slog::slog_log!",
        ..LOG_19
    },
    Api {
        path: "slog::slog_o!",
        ..LOG_23
    },
    Api {
        path: "slog::slog_trace!",
        ..LOG_19
    },
    Api {
        path: "slog::slog_warn!",
        ..LOG_19
    },
    Api {
        path: "slog::trace!",
        ..LOG_19
    },
    Api {
        path: "slog::warn!",
        ..LOG_19
    },
    Api {
        path: "slog_scope::crit!",
        ..LOG_27
    },
    Api {
        path: "slog_scope::debug!",
        ..LOG_27
    },
    Api {
        path: "slog_scope::error!",
        ..LOG_27
    },
    Api {
        path: "slog_scope::info!",
        ..LOG_27
    },
    Api {
        path: "slog_scope::trace!",
        ..LOG_27
    },
    Api {
        path: "slog_scope::warn!",
        ..LOG_27
    },
    Api {
        path: "sm3::Sm3::chain_update",
        ..HASHES_36
    },
    Api {
        path: "sm3::Sm3::default",
        ..HASHES_10
    },
    Api {
        path: "sm3::Sm3::digest",
        ..HASHES_28
    },
    Api {
        path: "sm3::Sm3::finalize",
        ..HASHES_41
    },
    Api {
        path: "sm3::Sm3::finalize_reset",
        ..HASHES_41
    },
    Api {
        path: "sm3::Sm3::new",
        ..HASHES_10
    },
    Api {
        path: "sm3::Sm3::new_with_prefix",
        ..HASHES_19
    },
    Api {
        path: "sm3::Sm3::update",
        ..HASHES_32
    },
    Api {
        path: "sm4::Sm4::new",
        ..RUSTCRYPTO_7
    },
    Api {
        path: "sm4::Sm4::new_from_slice",
        ..RUSTCRYPTO_7
    },
    Api {
        path: "sqlx::Arguments::add",
        ..SQLX_124
    },
    Api {
        path: "sqlx::Connection::begin",
        ..SQLX_170
    },
    Api {
        path: "sqlx::Executor::describe",
        ..SQLX_94
    },
    Api {
        path: "sqlx::Executor::execute",
        ..SQLX_94
    },
    Api {
        path: "sqlx::Executor::execute_many",
        ..SQLX_94
    },
    Api {
        path: "sqlx::Executor::fetch",
        ..SQLX_98
    },
    Api {
        path: "sqlx::Executor::fetch_all",
        ..SQLX_98
    },
    Api {
        path: "sqlx::Executor::fetch_many",
        ..SQLX_98
    },
    Api {
        path: "sqlx::Executor::fetch_one",
        ..SQLX_98
    },
    Api {
        path: "sqlx::Executor::fetch_optional",
        ..SQLX_98
    },
    Api {
        path: "sqlx::Executor::prepare",
        ..SQLX_94
    },
    Api {
        path: "sqlx::Executor::prepare_with",
        ..SQLX_94
    },
    Api {
        path: "sqlx::Pool::acquire",
        ..SQLX_166
    },
    Api {
        path: "sqlx::Pool::begin",
        ..SQLX_170
    },
    Api {
        path: "sqlx::Pool::close",
        ..SQLX_174
    },
    Api {
        path: "sqlx::Pool::connect",
        ..SQLX_150
    },
    Api {
        path: "sqlx::Pool::connect_lazy",
        ..SQLX_150
    },
    Api {
        path: "sqlx::Pool::connect_with",
        ..SQLX_150
    },
    Api {
        path: "sqlx::Pool::execute",
        ..SQLX_103
    },
    Api {
        path: "sqlx::Pool::fetch_all",
        ..SQLX_107
    },
    Api {
        path: "sqlx::Pool::fetch_one",
        ..SQLX_107
    },
    Api {
        path: "sqlx::Pool::fetch_optional",
        ..SQLX_107
    },
    Api {
        path: "sqlx::QueryBuilder::build",
        ..SQLX_79
    },
    Api {
        path: "sqlx::QueryBuilder::build_query_as",
        ..SQLX_83
    },
    Api {
        path: "sqlx::QueryBuilder::build_query_scalar",
        ..SQLX_87
    },
    Api {
        path: "sqlx::QueryBuilder::into_sql",
        ..SQLX_91
    },
    Api {
        path: "sqlx::QueryBuilder::new",
        ..SQLX_45
    },
    Api {
        path: "sqlx::QueryBuilder::push",
        ..SQLX_50
    },
    Api {
        path: "sqlx::QueryBuilder::push_bind",
        ..SQLX_60
    },
    Api {
        path: "sqlx::QueryBuilder::push_tuples",
        ..SQLX_75
    },
    Api {
        path: "sqlx::QueryBuilder::push_values",
        ..SQLX_75
    },
    Api {
        path: "sqlx::QueryBuilder::separated",
        ..SQLX_70
    },
    Api {
        path: "sqlx::QueryBuilder::sql",
        ..SQLX_91
    },
    Api {
        path: "sqlx::QueryBuilder::with_arguments",
        ..SQLX_45
    },
    Api {
        path: "sqlx::RawSql::execute",
        ..SQLX_132
    },
    Api {
        path: "sqlx::RawSql::execute_many",
        ..SQLX_132
    },
    Api {
        path: "sqlx::RawSql::fetch",
        ..SQLX_128
    },
    Api {
        path: "sqlx::RawSql::fetch_all",
        ..SQLX_128
    },
    Api {
        path: "sqlx::RawSql::fetch_many",
        ..SQLX_128
    },
    Api {
        path: "sqlx::RawSql::fetch_one",
        ..SQLX_128
    },
    Api {
        path: "sqlx::RawSql::fetch_optional",
        ..SQLX_128
    },
    Api {
        path: "sqlx::Row::column",
        ..SQLX_144
    },
    Api {
        path: "sqlx::Row::columns",
        ..SQLX_144
    },
    Api {
        path: "sqlx::Row::get",
        ..SQLX_140
    },
    Api {
        path: "sqlx::Row::get_unchecked",
        ..SQLX_140
    },
    Api {
        path: "sqlx::Row::is_empty",
        ..SQLX_144
    },
    Api {
        path: "sqlx::Row::len",
        ..SQLX_144
    },
    Api {
        path: "sqlx::Row::try_get",
        ..SQLX_140
    },
    Api {
        path: "sqlx::Row::try_get_raw",
        ..SQLX_140
    },
    Api {
        path: "sqlx::Row::try_get_unchecked",
        ..SQLX_140
    },
    Api {
        path: "sqlx::Transaction::commit",
        ..SQLX_174
    },
    Api {
        path: "sqlx::Transaction::execute",
        ..SQLX_103
    },
    Api {
        path: "sqlx::Transaction::rollback",
        ..SQLX_174
    },
    Api {
        path: "sqlx::any::AnyRow::get",
        ..SQLX_140
    },
    Api {
        path: "sqlx::any::AnyRow::try_get",
        ..SQLX_140
    },
    Api {
        path: "sqlx::mysql::MySqlConnection::connect",
        ..SQLX_181
    },
    Api {
        path: "sqlx::mysql::MySqlConnection::execute",
        ..SQLX_103
    },
    Api {
        path: "sqlx::mysql::MySqlConnection::fetch_all",
        ..SQLX_107
    },
    Api {
        path: "sqlx::mysql::MySqlConnection::fetch_one",
        ..SQLX_107
    },
    Api {
        path: "sqlx::mysql::MySqlConnection::fetch_optional",
        ..SQLX_107
    },
    Api {
        path: "sqlx::mysql::MySqlRow::get",
        ..SQLX_140
    },
    Api {
        path: "sqlx::mysql::MySqlRow::try_get",
        ..SQLX_140
    },
    Api {
        path: "sqlx::pool::PoolConnection::execute",
        ..SQLX_103
    },
    Api {
        path: "sqlx::pool::PoolOptions::acquire_timeout",
        ..SQLX_162
    },
    Api {
        path: "sqlx::pool::PoolOptions::after_connect",
        ..SQLX_162
    },
    Api {
        path: "sqlx::pool::PoolOptions::connect",
        ..SQLX_154
    },
    Api {
        path: "sqlx::pool::PoolOptions::connect_lazy",
        ..SQLX_154
    },
    Api {
        path: "sqlx::pool::PoolOptions::connect_with",
        ..SQLX_154
    },
    Api {
        path: "sqlx::pool::PoolOptions::idle_timeout",
        ..SQLX_162
    },
    Api {
        path: "sqlx::pool::PoolOptions::max_connections",
        ..SQLX_162
    },
    Api {
        path: "sqlx::pool::PoolOptions::max_lifetime",
        ..SQLX_162
    },
    Api {
        path: "sqlx::pool::PoolOptions::min_connections",
        ..SQLX_162
    },
    Api {
        path: "sqlx::pool::PoolOptions::new",
        ..SQLX_158
    },
    Api {
        path: "sqlx::pool::PoolOptions::test_before_acquire",
        ..SQLX_162
    },
    Api {
        path: "sqlx::postgres::PgConnection::connect",
        ..SQLX_177
    },
    Api {
        path: "sqlx::postgres::PgConnection::execute",
        ..SQLX_103
    },
    Api {
        path: "sqlx::postgres::PgConnection::fetch_all",
        ..SQLX_107
    },
    Api {
        path: "sqlx::postgres::PgConnection::fetch_one",
        ..SQLX_107
    },
    Api {
        path: "sqlx::postgres::PgConnection::fetch_optional",
        ..SQLX_107
    },
    Api {
        path: "sqlx::postgres::PgRow::get",
        ..SQLX_140
    },
    Api {
        path: "sqlx::postgres::PgRow::try_get",
        ..SQLX_140
    },
    Api {
        path: "sqlx::query",
        ..SQLX_5
    },
    Api {
        path: "sqlx::query!",
        ..SQLX_40
    },
    Api {
        path: "sqlx::query::Map::execute",
        ..SQLX_132
    },
    Api {
        path: "sqlx::query::Map::execute_many",
        ..SQLX_132
    },
    Api {
        path: "sqlx::query::Map::fetch",
        ..SQLX_128
    },
    Api {
        path: "sqlx::query::Map::fetch_all",
        ..SQLX_128
    },
    Api {
        path: "sqlx::query::Map::fetch_many",
        ..SQLX_128
    },
    Api {
        path: "sqlx::query::Map::fetch_one",
        ..SQLX_128
    },
    Api {
        path: "sqlx::query::Map::fetch_optional",
        ..SQLX_128
    },
    Api {
        path: "sqlx::query::Map::map",
        ..SQLX_135
    },
    Api {
        path: "sqlx::query::Map::try_map",
        ..SQLX_135
    },
    Api {
        path: "sqlx::query::Query::bind",
        ..SQLX_115
    },
    Api {
        path: "sqlx::query::Query::execute",
        ..SQLX_132
    },
    Api {
        path: "sqlx::query::Query::execute_many",
        ..SQLX_132
    },
    Api {
        path: "sqlx::query::Query::fetch",
        ..SQLX_128
    },
    Api {
        path: "sqlx::query::Query::fetch_all",
        ..SQLX_128
    },
    Api {
        path: "sqlx::query::Query::fetch_many",
        ..SQLX_128
    },
    Api {
        path: "sqlx::query::Query::fetch_one",
        ..SQLX_128
    },
    Api {
        path: "sqlx::query::Query::fetch_optional",
        ..SQLX_128
    },
    Api {
        path: "sqlx::query::Query::map",
        ..SQLX_135
    },
    Api {
        path: "sqlx::query::Query::persistent",
        ..SQLX_120
    },
    Api {
        path: "sqlx::query::Query::try_bind",
        ..SQLX_115
    },
    Api {
        path: "sqlx::query::Query::try_map",
        ..SQLX_135
    },
    Api {
        path: "sqlx::query::QueryAs::bind",
        ..SQLX_115
    },
    Api {
        path: "sqlx::query::QueryAs::execute",
        ..SQLX_132
    },
    Api {
        path: "sqlx::query::QueryAs::execute_many",
        ..SQLX_132
    },
    Api {
        path: "sqlx::query::QueryAs::fetch",
        ..SQLX_128
    },
    Api {
        path: "sqlx::query::QueryAs::fetch_all",
        ..SQLX_128
    },
    Api {
        path: "sqlx::query::QueryAs::fetch_many",
        ..SQLX_128
    },
    Api {
        path: "sqlx::query::QueryAs::fetch_one",
        ..SQLX_128
    },
    Api {
        path: "sqlx::query::QueryAs::fetch_optional",
        ..SQLX_128
    },
    Api {
        path: "sqlx::query::QueryAs::persistent",
        ..SQLX_120
    },
    Api {
        path: "sqlx::query::QueryAs::try_bind",
        ..SQLX_115
    },
    Api {
        path: "sqlx::query::QueryScalar::bind",
        ..SQLX_115
    },
    Api {
        path: "sqlx::query::QueryScalar::execute",
        ..SQLX_132
    },
    Api {
        path: "sqlx::query::QueryScalar::execute_many",
        ..SQLX_132
    },
    Api {
        path: "sqlx::query::QueryScalar::fetch",
        ..SQLX_128
    },
    Api {
        path: "sqlx::query::QueryScalar::fetch_all",
        ..SQLX_128
    },
    Api {
        path: "sqlx::query::QueryScalar::fetch_many",
        ..SQLX_128
    },
    Api {
        path: "sqlx::query::QueryScalar::fetch_one",
        ..SQLX_128
    },
    Api {
        path: "sqlx::query::QueryScalar::fetch_optional",
        ..SQLX_128
    },
    Api {
        path: "sqlx::query::QueryScalar::persistent",
        ..SQLX_120
    },
    Api {
        path: "sqlx::query::QueryScalar::try_bind",
        ..SQLX_115
    },
    Api {
        path: "sqlx::query_as",
        ..SQLX_10
    },
    Api {
        path: "sqlx::query_as!",
        ..SQLX_40
    },
    Api {
        path: "sqlx::query_as_unchecked!",
        ..SQLX_40
    },
    Api {
        path: "sqlx::query_as_with",
        ..SQLX_30
    },
    Api {
        path: "sqlx::query_builder::Separated::push",
        ..SQLX_55
    },
    Api {
        path: "sqlx::query_builder::Separated::push_bind",
        ..SQLX_65
    },
    Api {
        path: "sqlx::query_builder::Separated::push_bind_unseparated",
        ..SQLX_65
    },
    Api {
        path: "sqlx::query_builder::Separated::push_unseparated",
        ..SQLX_55
    },
    Api {
        path: "sqlx::query_file!",
        ..SQLX_40
    },
    Api {
        path: "sqlx::query_file_as!",
        ..SQLX_40
    },
    Api {
        path: "sqlx::query_file_scalar!",
        ..SQLX_40
    },
    Api {
        path: "sqlx::query_scalar",
        ..SQLX_15
    },
    Api {
        path: "sqlx::query_scalar!",
        ..SQLX_40
    },
    Api {
        path: "sqlx::query_scalar_unchecked!",
        ..SQLX_40
    },
    Api {
        path: "sqlx::query_scalar_with",
        ..SQLX_35
    },
    Api {
        path: "sqlx::query_unchecked!",
        ..SQLX_40
    },
    Api {
        path: "sqlx::query_with",
        ..SQLX_25
    },
    Api {
        path: "sqlx::raw_sql",
        ..SQLX_20
    },
    Api {
        path: "sqlx::sqlite::SqliteConnectOptions::filename",
        ..SQLX_189
    },
    Api {
        path: "sqlx::sqlite::SqliteConnection::connect",
        ..SQLX_185
    },
    Api {
        path: "sqlx::sqlite::SqliteConnection::execute",
        ..SQLX_103
    },
    Api {
        path: "sqlx::sqlite::SqliteConnection::fetch_all",
        ..SQLX_107
    },
    Api {
        path: "sqlx::sqlite::SqliteConnection::fetch_one",
        ..SQLX_107
    },
    Api {
        path: "sqlx::sqlite::SqliteConnection::fetch_optional",
        ..SQLX_107
    },
    Api {
        path: "sqlx::sqlite::SqliteRow::get",
        ..SQLX_140
    },
    Api {
        path: "sqlx::sqlite::SqliteRow::try_get",
        ..SQLX_140
    },
    Api {
        path: "std::alloc::Allocator::allocate",
        ..STD_528
    },
    Api {
        path: "std::alloc::Allocator::allocate_zeroed",
        ..STD_528
    },
    Api {
        path: "std::alloc::Allocator::grow",
        ..STD_536
    },
    Api {
        path: "std::alloc::Allocator::grow_zeroed",
        ..STD_536
    },
    Api {
        path: "std::alloc::GlobalAlloc::alloc",
        ..STD_528
    },
    Api {
        path: "std::alloc::GlobalAlloc::alloc_zeroed",
        ..STD_528
    },
    Api {
        path: "std::alloc::GlobalAlloc::dealloc",
        ..STD_540
    },
    Api {
        path: "std::alloc::GlobalAlloc::realloc",
        ..STD_532
    },
    Api {
        path: "std::alloc::Layout::align_to",
        ..STD_525
    },
    Api {
        path: "std::alloc::Layout::array",
        ..STD_515
    },
    Api {
        path: "std::alloc::Layout::extend",
        ..STD_525
    },
    Api {
        path: "std::alloc::Layout::for_value",
        ..STD_521
    },
    Api {
        path: "std::alloc::Layout::from_size_align",
        ..STD_515
    },
    Api {
        path: "std::alloc::Layout::from_size_align_unchecked",
        ..STD_515
    },
    Api {
        path: "std::alloc::Layout::new",
        ..STD_521
    },
    Api {
        path: "std::alloc::Layout::pad_to_align",
        ..STD_525
    },
    Api {
        path: "std::alloc::Layout::repeat",
        ..STD_518
    },
    Api {
        path: "std::alloc::Layout::repeat_packed",
        ..STD_518
    },
    Api {
        path: "std::alloc::Layout::size",
        ..STD_525
    },
    Api {
        path: "std::alloc::System::alloc",
        ..STD_528
    },
    Api {
        path: "std::alloc::System::alloc_zeroed",
        ..STD_528
    },
    Api {
        path: "std::alloc::System::realloc",
        ..STD_532
    },
    Api {
        path: "std::alloc::alloc",
        ..STD_528
    },
    Api {
        path: "std::alloc::alloc_zeroed",
        ..STD_528
    },
    Api {
        path: "std::alloc::dealloc",
        ..STD_540
    },
    Api {
        path: "std::alloc::handle_alloc_error",
        ..STD_540
    },
    Api {
        path: "std::alloc::realloc",
        ..STD_532
    },
    Api {
        path: "std::any::Any::type_id",
        ..STD_VALUES_31
    },
    Api {
        path: "std::any::type_name",
        ..STD_VALUES_31
    },
    Api {
        path: "std::any::type_name_of_val",
        ..STD_VALUES_31
    },
    Api {
        path: "std::array::from_fn",
        ..STD_VALUES_311
    },
    Api {
        path: "std::array::from_ref",
        ..STD_VALUES_314
    },
    Api {
        path: "std::assert!",
        ..STD_97
    },
    Api {
        path: "std::assert_eq!",
        ..STD_97
    },
    Api {
        path: "std::assert_ne!",
        ..STD_97
    },
    Api {
        path: "std::borrow::Borrow::borrow",
        ..STD_VALUES_345
    },
    Api {
        path: "std::borrow::BorrowMut::borrow_mut",
        ..STD_VALUES_345
    },
    Api {
        path: "std::borrow::Cow::into_owned",
        ..STD_VALUES_345
    },
    Api {
        path: "std::borrow::Cow::to_mut",
        ..STD_VALUES_345
    },
    Api {
        path: "std::borrow::ToOwned::to_owned",
        ..STD_VALUES_83
    },
    Api {
        path: "std::boxed::Box::from_raw",
        ..STD_VALUES_354
    },
    Api {
        path: "std::boxed::Box::into_inner",
        ..STD_VALUES_354
    },
    Api {
        path: "std::boxed::Box::into_raw",
        ..STD_VALUES_354
    },
    Api {
        path: "std::boxed::Box::leak",
        ..STD_VALUES_354
    },
    Api {
        path: "std::boxed::Box::new",
        ..STD_VALUES_354
    },
    Api {
        path: "std::boxed::Box::new_uninit_slice",
        ..STD_492
    },
    Api {
        path: "std::boxed::Box::new_zeroed_slice",
        ..STD_492
    },
    Api {
        path: "std::boxed::Box::pin",
        ..STD_VALUES_354
    },
    Api {
        path: "std::cell::Cell::get",
        ..STD_VALUES_357
    },
    Api {
        path: "std::cell::Cell::get_mut",
        ..STD_VALUES_357
    },
    Api {
        path: "std::cell::Cell::into_inner",
        ..STD_VALUES_357
    },
    Api {
        path: "std::cell::Cell::new",
        ..STD_VALUES_354
    },
    Api {
        path: "std::cell::Cell::replace",
        ..STD_VALUES_363
    },
    Api {
        path: "std::cell::Cell::set",
        ..STD_VALUES_360
    },
    Api {
        path: "std::cell::Cell::take",
        ..STD_VALUES_357
    },
    Api {
        path: "std::cell::LazyCell::force",
        ..STD_VALUES_372
    },
    Api {
        path: "std::cell::LazyCell::new",
        ..STD_VALUES_369
    },
    Api {
        path: "std::cell::OnceCell::get",
        ..STD_VALUES_357
    },
    Api {
        path: "std::cell::OnceCell::get_or_init",
        ..STD_VALUES_366
    },
    Api {
        path: "std::cell::OnceCell::set",
        ..STD_VALUES_360
    },
    Api {
        path: "std::cell::RefCell::borrow",
        ..STD_VALUES_357
    },
    Api {
        path: "std::cell::RefCell::borrow_mut",
        ..STD_VALUES_357
    },
    Api {
        path: "std::cell::RefCell::get_mut",
        ..STD_VALUES_357
    },
    Api {
        path: "std::cell::RefCell::into_inner",
        ..STD_VALUES_357
    },
    Api {
        path: "std::cell::RefCell::new",
        ..STD_VALUES_354
    },
    Api {
        path: "std::cell::RefCell::replace",
        ..STD_VALUES_363
    },
    Api {
        path: "std::cell::RefCell::take",
        ..STD_VALUES_357
    },
    Api {
        path: "std::cell::RefCell::try_borrow",
        ..STD_VALUES_357
    },
    Api {
        path: "std::cell::RefCell::try_borrow_mut",
        ..STD_VALUES_357
    },
    Api {
        path: "std::cell::UnsafeCell::get",
        ..STD_VALUES_357
    },
    Api {
        path: "std::cell::UnsafeCell::new",
        ..STD_VALUES_354
    },
    Api {
        path: "std::cfg!",
        ..STD_48
    },
    Api {
        path: "std::char::from_u32",
        ..STD_VALUES_105
    },
    Api {
        path: "std::clone::Clone::clone",
        ..STD_VALUES_83
    },
    Api {
        path: "std::clone::Clone::clone_from",
        ..STD_VALUES_260
    },
    Api {
        path: "std::cmp::Ord::clamp",
        ..STD_VALUES_41
    },
    Api {
        path: "std::cmp::Ord::cmp",
        ..STD_VALUES_16
    },
    Api {
        path: "std::cmp::Ord::max",
        ..STD_VALUES_49
    },
    Api {
        path: "std::cmp::Ord::min",
        ..STD_VALUES_37
    },
    Api {
        path: "std::cmp::PartialEq::eq",
        ..STD_VALUES_16
    },
    Api {
        path: "std::cmp::PartialEq::ne",
        ..STD_VALUES_16
    },
    Api {
        path: "std::cmp::PartialOrd::ge",
        ..STD_VALUES_16
    },
    Api {
        path: "std::cmp::PartialOrd::gt",
        ..STD_VALUES_16
    },
    Api {
        path: "std::cmp::PartialOrd::le",
        ..STD_VALUES_16
    },
    Api {
        path: "std::cmp::PartialOrd::lt",
        ..STD_VALUES_16
    },
    Api {
        path: "std::cmp::PartialOrd::partial_cmp",
        ..STD_VALUES_16
    },
    Api {
        path: "std::cmp::max",
        ..STD_VALUES_52
    },
    Api {
        path: "std::cmp::min",
        ..STD_VALUES_45
    },
    Api {
        path: "std::collections::BTreeMap::append",
        ..STD_VALUES_260
    },
    Api {
        path: "std::collections::BTreeMap::clear",
        ..STD_VALUES_64
    },
    Api {
        path: "std::collections::BTreeMap::contains_key",
        ..STD_VALUES_13
    },
    Api {
        path: "std::collections::BTreeMap::entry",
        ..STD_VALUES_281
    },
    Api {
        path: "std::collections::BTreeMap::first_key_value",
        ..STD_VALUES_296
    },
    Api {
        path: "std::collections::BTreeMap::get",
        ..STD_VALUES_275
    },
    Api {
        path: "std::collections::BTreeMap::get_key_value",
        ..STD_VALUES_275
    },
    Api {
        path: "std::collections::BTreeMap::get_mut",
        ..STD_VALUES_275
    },
    Api {
        path: "std::collections::BTreeMap::insert",
        ..STD_VALUES_272
    },
    Api {
        path: "std::collections::BTreeMap::is_empty",
        ..STD_VALUES_13
    },
    Api {
        path: "std::collections::BTreeMap::iter",
        ..STD_VALUES_296
    },
    Api {
        path: "std::collections::BTreeMap::iter_mut",
        ..STD_VALUES_296
    },
    Api {
        path: "std::collections::BTreeMap::keys",
        ..STD_VALUES_296
    },
    Api {
        path: "std::collections::BTreeMap::last_key_value",
        ..STD_VALUES_296
    },
    Api {
        path: "std::collections::BTreeMap::len",
        ..STD_VALUES_13
    },
    Api {
        path: "std::collections::BTreeMap::pop_first",
        ..STD_VALUES_71
    },
    Api {
        path: "std::collections::BTreeMap::pop_last",
        ..STD_VALUES_71
    },
    Api {
        path: "std::collections::BTreeMap::range",
        ..STD_VALUES_275
    },
    Api {
        path: "std::collections::BTreeMap::remove",
        ..STD_VALUES_275
    },
    Api {
        path: "std::collections::BTreeMap::retain",
        ..STD_VALUES_77
    },
    Api {
        path: "std::collections::BTreeMap::values",
        ..STD_VALUES_296
    },
    Api {
        path: "std::collections::BTreeMap::values_mut",
        ..STD_VALUES_296
    },
    Api {
        path: "std::collections::BTreeSet::clear",
        ..STD_VALUES_64
    },
    Api {
        path: "std::collections::BTreeSet::contains",
        ..STD_VALUES_13
    },
    Api {
        path: "std::collections::BTreeSet::get",
        ..STD_VALUES_275
    },
    Api {
        path: "std::collections::BTreeSet::insert",
        ..STD_VALUES_260
    },
    Api {
        path: "std::collections::BTreeSet::is_empty",
        ..STD_VALUES_13
    },
    Api {
        path: "std::collections::BTreeSet::iter",
        ..STD_VALUES_296
    },
    Api {
        path: "std::collections::BTreeSet::len",
        ..STD_VALUES_13
    },
    Api {
        path: "std::collections::BTreeSet::pop_first",
        ..STD_VALUES_71
    },
    Api {
        path: "std::collections::BTreeSet::pop_last",
        ..STD_VALUES_71
    },
    Api {
        path: "std::collections::BTreeSet::remove",
        ..STD_VALUES_278
    },
    Api {
        path: "std::collections::BTreeSet::replace",
        ..STD_VALUES_260
    },
    Api {
        path: "std::collections::BTreeSet::take",
        ..STD_VALUES_275
    },
    Api {
        path: "std::collections::BinaryHeap::append",
        ..STD_VALUES_260
    },
    Api {
        path: "std::collections::BinaryHeap::into_sorted_vec",
        ..STD_VALUES_296
    },
    Api {
        path: "std::collections::BinaryHeap::into_vec",
        ..STD_VALUES_296
    },
    Api {
        path: "std::collections::BinaryHeap::is_empty",
        ..STD_VALUES_13
    },
    Api {
        path: "std::collections::BinaryHeap::len",
        ..STD_VALUES_13
    },
    Api {
        path: "std::collections::BinaryHeap::peek",
        ..STD_VALUES_71
    },
    Api {
        path: "std::collections::BinaryHeap::pop",
        ..STD_VALUES_71
    },
    Api {
        path: "std::collections::BinaryHeap::push",
        ..STD_VALUES_260
    },
    Api {
        path: "std::collections::BinaryHeap::reserve",
        ..STD_496
    },
    Api {
        path: "std::collections::BinaryHeap::reserve_exact",
        ..STD_496
    },
    Api {
        path: "std::collections::BinaryHeap::with_capacity",
        ..STD_492
    },
    Api {
        path: "std::collections::HashMap::clear",
        ..STD_VALUES_64
    },
    Api {
        path: "std::collections::HashMap::contains_key",
        ..STD_VALUES_13
    },
    Api {
        path: "std::collections::HashMap::drain",
        ..STD_VALUES_296
    },
    Api {
        path: "std::collections::HashMap::entry",
        ..STD_VALUES_281
    },
    Api {
        path: "std::collections::HashMap::get",
        ..STD_VALUES_275
    },
    Api {
        path: "std::collections::HashMap::get_key_value",
        ..STD_VALUES_275
    },
    Api {
        path: "std::collections::HashMap::get_mut",
        ..STD_VALUES_275
    },
    Api {
        path: "std::collections::HashMap::insert",
        ..STD_VALUES_272
    },
    Api {
        path: "std::collections::HashMap::into_keys",
        ..STD_VALUES_296
    },
    Api {
        path: "std::collections::HashMap::into_values",
        ..STD_VALUES_296
    },
    Api {
        path: "std::collections::HashMap::is_empty",
        ..STD_VALUES_13
    },
    Api {
        path: "std::collections::HashMap::iter",
        ..STD_VALUES_296
    },
    Api {
        path: "std::collections::HashMap::iter_mut",
        ..STD_VALUES_296
    },
    Api {
        path: "std::collections::HashMap::keys",
        ..STD_VALUES_296
    },
    Api {
        path: "std::collections::HashMap::len",
        ..STD_VALUES_13
    },
    Api {
        path: "std::collections::HashMap::remove",
        ..STD_VALUES_275
    },
    Api {
        path: "std::collections::HashMap::remove_entry",
        ..STD_VALUES_275
    },
    Api {
        path: "std::collections::HashMap::reserve",
        ..STD_496
    },
    Api {
        path: "std::collections::HashMap::retain",
        ..STD_VALUES_77
    },
    Api {
        path: "std::collections::HashMap::try_reserve",
        ..STD_500
    },
    Api {
        path: "std::collections::HashMap::values",
        ..STD_VALUES_296
    },
    Api {
        path: "std::collections::HashMap::values_mut",
        ..STD_VALUES_296
    },
    Api {
        path: "std::collections::HashMap::with_capacity",
        ..STD_492
    },
    Api {
        path: "std::collections::HashMap::with_capacity_and_hasher",
        ..STD_492
    },
    Api {
        path: "std::collections::HashSet::clear",
        ..STD_VALUES_64
    },
    Api {
        path: "std::collections::HashSet::contains",
        ..STD_VALUES_13
    },
    Api {
        path: "std::collections::HashSet::get",
        ..STD_VALUES_275
    },
    Api {
        path: "std::collections::HashSet::insert",
        ..STD_VALUES_260
    },
    Api {
        path: "std::collections::HashSet::is_disjoint",
        ..STD_VALUES_13
    },
    Api {
        path: "std::collections::HashSet::is_empty",
        ..STD_VALUES_13
    },
    Api {
        path: "std::collections::HashSet::is_subset",
        ..STD_VALUES_13
    },
    Api {
        path: "std::collections::HashSet::iter",
        ..STD_VALUES_296
    },
    Api {
        path: "std::collections::HashSet::len",
        ..STD_VALUES_13
    },
    Api {
        path: "std::collections::HashSet::remove",
        ..STD_VALUES_278
    },
    Api {
        path: "std::collections::HashSet::replace",
        ..STD_VALUES_260
    },
    Api {
        path: "std::collections::HashSet::reserve",
        ..STD_496
    },
    Api {
        path: "std::collections::HashSet::retain",
        ..STD_VALUES_74
    },
    Api {
        path: "std::collections::HashSet::take",
        ..STD_VALUES_275
    },
    Api {
        path: "std::collections::HashSet::try_reserve",
        ..STD_500
    },
    Api {
        path: "std::collections::HashSet::with_capacity",
        ..STD_492
    },
    Api {
        path: "std::collections::HashSet::with_capacity_and_hasher",
        ..STD_492
    },
    Api {
        path: "std::collections::LinkedList::push_back",
        ..STD_VALUES_260
    },
    Api {
        path: "std::collections::LinkedList::push_front",
        ..STD_VALUES_260
    },
    Api {
        path: "std::collections::VecDeque::append",
        ..STD_VALUES_260
    },
    Api {
        path: "std::collections::VecDeque::back",
        ..STD_VALUES_296
    },
    Api {
        path: "std::collections::VecDeque::clear",
        ..STD_VALUES_64
    },
    Api {
        path: "std::collections::VecDeque::contains",
        ..STD_VALUES_10
    },
    Api {
        path: "std::collections::VecDeque::drain",
        ..STD_550
    },
    Api {
        path: "std::collections::VecDeque::front",
        ..STD_VALUES_296
    },
    Api {
        path: "std::collections::VecDeque::get",
        ..STD_VALUES_275
    },
    Api {
        path: "std::collections::VecDeque::get_mut",
        ..STD_VALUES_275
    },
    Api {
        path: "std::collections::VecDeque::insert",
        ..STD_554
    },
    Api {
        path: "std::collections::VecDeque::is_empty",
        ..STD_VALUES_10
    },
    Api {
        path: "std::collections::VecDeque::iter",
        ..STD_VALUES_296
    },
    Api {
        path: "std::collections::VecDeque::len",
        ..STD_VALUES_10
    },
    Api {
        path: "std::collections::VecDeque::make_contiguous",
        ..STD_VALUES_296
    },
    Api {
        path: "std::collections::VecDeque::pop_back",
        ..STD_VALUES_71
    },
    Api {
        path: "std::collections::VecDeque::pop_front",
        ..STD_VALUES_71
    },
    Api {
        path: "std::collections::VecDeque::push_back",
        ..STD_VALUES_260
    },
    Api {
        path: "std::collections::VecDeque::push_front",
        ..STD_VALUES_260
    },
    Api {
        path: "std::collections::VecDeque::remove",
        ..STD_VALUES_275
    },
    Api {
        path: "std::collections::VecDeque::reserve",
        ..STD_496
    },
    Api {
        path: "std::collections::VecDeque::reserve_exact",
        ..STD_496
    },
    Api {
        path: "std::collections::VecDeque::resize",
        ..STD_503
    },
    Api {
        path: "std::collections::VecDeque::resize_with",
        ..STD_507
    },
    Api {
        path: "std::collections::VecDeque::retain",
        ..STD_VALUES_74
    },
    Api {
        path: "std::collections::VecDeque::swap",
        ..STD_558
    },
    Api {
        path: "std::collections::VecDeque::truncate",
        ..STD_VALUES_68
    },
    Api {
        path: "std::collections::VecDeque::try_reserve",
        ..STD_500
    },
    Api {
        path: "std::collections::VecDeque::with_capacity",
        ..STD_492
    },
    Api {
        path: "std::collections::btree_map::Entry::and_modify",
        ..STD_VALUES_293
    },
    Api {
        path: "std::collections::btree_map::Entry::insert_entry",
        ..STD_VALUES_284
    },
    Api {
        path: "std::collections::btree_map::Entry::key",
        ..STD_VALUES_290
    },
    Api {
        path: "std::collections::btree_map::Entry::or_default",
        ..STD_VALUES_290
    },
    Api {
        path: "std::collections::btree_map::Entry::or_insert",
        ..STD_VALUES_284
    },
    Api {
        path: "std::collections::btree_map::Entry::or_insert_with",
        ..STD_VALUES_287
    },
    Api {
        path: "std::collections::hash_map::Entry::and_modify",
        ..STD_VALUES_293
    },
    Api {
        path: "std::collections::hash_map::Entry::insert_entry",
        ..STD_VALUES_284
    },
    Api {
        path: "std::collections::hash_map::Entry::key",
        ..STD_VALUES_290
    },
    Api {
        path: "std::collections::hash_map::Entry::or_default",
        ..STD_VALUES_290
    },
    Api {
        path: "std::collections::hash_map::Entry::or_insert",
        ..STD_VALUES_284
    },
    Api {
        path: "std::collections::hash_map::Entry::or_insert_with",
        ..STD_VALUES_287
    },
    Api {
        path: "std::column!",
        ..STD_48
    },
    Api {
        path: "std::concat!",
        ..STD_48
    },
    Api {
        path: "std::convert::AsMut::as_mut",
        ..STD_VALUES_345
    },
    Api {
        path: "std::convert::AsRef::as_ref",
        ..STD_VALUES_345
    },
    Api {
        path: "std::convert::From::from",
        ..STD_VALUES_342
    },
    Api {
        path: "std::convert::Into::into",
        ..STD_VALUES_345
    },
    Api {
        path: "std::convert::TryFrom::try_from",
        ..STD_VALUES_342
    },
    Api {
        path: "std::convert::TryInto::try_into",
        ..STD_VALUES_345
    },
    Api {
        path: "std::convert::identity",
        ..STD_VALUES_105
    },
    Api {
        path: "std::dbg!",
        ..STD_93
    },
    Api {
        path: "std::debug_assert!",
        ..STD_97
    },
    Api {
        path: "std::debug_assert_eq!",
        ..STD_97
    },
    Api {
        path: "std::debug_assert_ne!",
        ..STD_97
    },
    Api {
        path: "std::default::Default::default",
        ..STD_VALUES_348
    },
    Api {
        path: "std::env!",
        ..STD_48
    },
    Api {
        path: "std::env::args",
        ..STD_6
    },
    Api {
        path: "std::env::args_os",
        ..STD_11
    },
    Api {
        path: "std::env::current_dir",
        ..STD_36
    },
    Api {
        path: "std::env::current_exe",
        ..STD_36
    },
    Api {
        path: "std::env::home_dir",
        ..STD_44
    },
    Api {
        path: "std::env::remove_var",
        ..STD_51
    },
    Api {
        path: "std::env::set_current_dir",
        ..STD_54
    },
    Api {
        path: "std::env::set_var",
        ..STD_51
    },
    Api {
        path: "std::env::temp_dir",
        ..STD_40
    },
    Api {
        path: "std::env::var",
        ..STD_16
    },
    Api {
        path: "std::env::var_os",
        ..STD_21
    },
    Api {
        path: "std::env::vars",
        ..STD_26
    },
    Api {
        path: "std::env::vars_os",
        ..STD_31
    },
    Api {
        path: "std::eprint!",
        ..STD_89
    },
    Api {
        path: "std::eprintln!",
        ..STD_89
    },
    Api {
        path: "std::ffi::CStr::as_ptr",
        ..STD_VALUES_108
    },
    Api {
        path: "std::ffi::CStr::count_bytes",
        ..STD_VALUES_7
    },
    Api {
        path: "std::ffi::CStr::from_bytes_until_nul",
        ..STD_VALUES_105
    },
    Api {
        path: "std::ffi::CStr::from_bytes_with_nul",
        ..STD_VALUES_105
    },
    Api {
        path: "std::ffi::CStr::from_ptr",
        ..STD_VALUES_105
    },
    Api {
        path: "std::ffi::CStr::is_empty",
        ..STD_VALUES_7
    },
    Api {
        path: "std::ffi::CStr::to_bytes",
        ..STD_VALUES_108
    },
    Api {
        path: "std::ffi::CStr::to_str",
        ..STD_VALUES_108
    },
    Api {
        path: "std::ffi::CStr::to_string_lossy",
        ..STD_VALUES_108
    },
    Api {
        path: "std::ffi::CString::as_bytes",
        ..STD_VALUES_108
    },
    Api {
        path: "std::ffi::CString::as_c_str",
        ..STD_VALUES_108
    },
    Api {
        path: "std::ffi::CString::from_raw",
        ..STD_VALUES_105
    },
    Api {
        path: "std::ffi::CString::from_vec_unchecked",
        ..STD_VALUES_105
    },
    Api {
        path: "std::ffi::CString::into_raw",
        ..STD_VALUES_108
    },
    Api {
        path: "std::ffi::CString::into_string",
        ..STD_VALUES_108
    },
    Api {
        path: "std::ffi::CString::new",
        ..STD_VALUES_105
    },
    Api {
        path: "std::ffi::OsStr::is_empty",
        ..STD_VALUES_7
    },
    Api {
        path: "std::ffi::OsStr::len",
        ..STD_VALUES_7
    },
    Api {
        path: "std::ffi::OsStr::new",
        ..STD_VALUES_105
    },
    Api {
        path: "std::ffi::OsStr::to_os_string",
        ..STD_VALUES_108
    },
    Api {
        path: "std::ffi::OsStr::to_str",
        ..STD_VALUES_108
    },
    Api {
        path: "std::ffi::OsStr::to_string_lossy",
        ..STD_VALUES_108
    },
    Api {
        path: "std::ffi::OsString::as_os_str",
        ..STD_VALUES_108
    },
    Api {
        path: "std::ffi::OsString::clear",
        ..STD_VALUES_64
    },
    Api {
        path: "std::ffi::OsString::into_string",
        ..STD_VALUES_108
    },
    Api {
        path: "std::ffi::OsString::push",
        ..STD_VALUES_58
    },
    Api {
        path: "std::ffi::OsString::reserve",
        ..STD_496
    },
    Api {
        path: "std::ffi::OsString::with_capacity",
        ..STD_492
    },
    Api {
        path: "std::file!",
        ..STD_48
    },
    Api {
        path: "std::fmt::Debug::fmt",
        ..STD_VALUES_121
    },
    Api {
        path: "std::fmt::DebugList::entries",
        ..STD_VALUES_130
    },
    Api {
        path: "std::fmt::DebugList::entry",
        ..STD_VALUES_130
    },
    Api {
        path: "std::fmt::DebugMap::entries",
        ..STD_VALUES_130
    },
    Api {
        path: "std::fmt::DebugMap::entry",
        ..STD_VALUES_133
    },
    Api {
        path: "std::fmt::DebugSet::entries",
        ..STD_VALUES_130
    },
    Api {
        path: "std::fmt::DebugSet::entry",
        ..STD_VALUES_130
    },
    Api {
        path: "std::fmt::DebugStruct::field",
        ..STD_VALUES_127
    },
    Api {
        path: "std::fmt::DebugTuple::field",
        ..STD_VALUES_130
    },
    Api {
        path: "std::fmt::Display::fmt",
        ..STD_VALUES_121
    },
    Api {
        path: "std::fmt::Formatter::debug_list",
        ..STD_VALUES_124
    },
    Api {
        path: "std::fmt::Formatter::debug_map",
        ..STD_VALUES_124
    },
    Api {
        path: "std::fmt::Formatter::debug_set",
        ..STD_VALUES_124
    },
    Api {
        path: "std::fmt::Formatter::debug_struct",
        ..STD_VALUES_124
    },
    Api {
        path: "std::fmt::Formatter::debug_tuple",
        ..STD_VALUES_124
    },
    Api {
        path: "std::fmt::Formatter::pad",
        ..STD_VALUES_58
    },
    Api {
        path: "std::fmt::Formatter::write_fmt",
        ..STD_VALUES_58
    },
    Api {
        path: "std::fmt::Formatter::write_str",
        ..STD_VALUES_58
    },
    Api {
        path: "std::fmt::LowerHex::fmt",
        ..STD_VALUES_121
    },
    Api {
        path: "std::fmt::UpperHex::fmt",
        ..STD_VALUES_121
    },
    Api {
        path: "std::fmt::Write::write_char",
        ..STD_VALUES_58
    },
    Api {
        path: "std::fmt::Write::write_fmt",
        ..STD_VALUES_58
    },
    Api {
        path: "std::fmt::Write::write_str",
        ..STD_VALUES_58
    },
    Api {
        path: "std::fmt::format",
        ..STD_VALUES_117
    },
    Api {
        path: "std::format!",
        ..STD_VALUES_114
    },
    Api {
        path: "std::format_args!",
        ..STD_VALUES_114
    },
    Api {
        path: "std::fs::DirBuilder::create",
        ..STD_270
    },
    Api {
        path: "std::fs::DirEntry::file_name",
        ..STD_310
    },
    Api {
        path: "std::fs::DirEntry::file_type",
        ..STD_318
    },
    Api {
        path: "std::fs::DirEntry::metadata",
        ..STD_310
    },
    Api {
        path: "std::fs::DirEntry::path",
        ..STD_310
    },
    Api {
        path: "std::fs::File::create",
        ..STD_192
    },
    Api {
        path: "std::fs::File::create_buffered",
        ..STD_192
    },
    Api {
        path: "std::fs::File::create_new",
        ..STD_192
    },
    Api {
        path: "std::fs::File::lock",
        ..STD_232
    },
    Api {
        path: "std::fs::File::metadata",
        ..STD_229
    },
    Api {
        path: "std::fs::File::open",
        ..STD_186
    },
    Api {
        path: "std::fs::File::open_buffered",
        ..STD_186
    },
    Api {
        path: "std::fs::File::options",
        ..STD_198
    },
    Api {
        path: "std::fs::File::set_len",
        ..STD_232
    },
    Api {
        path: "std::fs::File::set_permissions",
        ..STD_232
    },
    Api {
        path: "std::fs::File::sync_all",
        ..STD_232
    },
    Api {
        path: "std::fs::File::sync_data",
        ..STD_232
    },
    Api {
        path: "std::fs::File::try_clone",
        ..STD_229
    },
    Api {
        path: "std::fs::File::unlock",
        ..STD_232
    },
    Api {
        path: "std::fs::File::write",
        ..STD_217
    },
    Api {
        path: "std::fs::File::write_all",
        ..STD_217
    },
    Api {
        path: "std::fs::File::write_fmt",
        ..STD_217
    },
    Api {
        path: "std::fs::File::write_vectored",
        ..STD_217
    },
    Api {
        path: "std::fs::Metadata::file_type",
        ..STD_318
    },
    Api {
        path: "std::fs::Metadata::is_dir",
        ..STD_318
    },
    Api {
        path: "std::fs::Metadata::is_file",
        ..STD_318
    },
    Api {
        path: "std::fs::Metadata::is_symlink",
        ..STD_318
    },
    Api {
        path: "std::fs::Metadata::len",
        ..STD_314
    },
    Api {
        path: "std::fs::Metadata::permissions",
        ..STD_318
    },
    Api {
        path: "std::fs::OpenOptions::append",
        ..STD_206
    },
    Api {
        path: "std::fs::OpenOptions::create",
        ..STD_202
    },
    Api {
        path: "std::fs::OpenOptions::create_new",
        ..STD_202
    },
    Api {
        path: "std::fs::OpenOptions::new",
        ..STD_198
    },
    Api {
        path: "std::fs::OpenOptions::open",
        ..STD_211
    },
    Api {
        path: "std::fs::OpenOptions::read",
        ..STD_202
    },
    Api {
        path: "std::fs::OpenOptions::truncate",
        ..STD_202
    },
    Api {
        path: "std::fs::OpenOptions::write",
        ..STD_206
    },
    Api {
        path: "std::fs::canonicalize",
        ..STD_288
    },
    Api {
        path: "std::fs::copy",
        ..STD_280
    },
    Api {
        path: "std::fs::create_dir",
        ..STD_270
    },
    Api {
        path: "std::fs::create_dir_all",
        ..STD_270
    },
    Api {
        path: "std::fs::exists",
        ..STD_298
    },
    Api {
        path: "std::fs::hard_link",
        ..STD_280
    },
    Api {
        path: "std::fs::metadata",
        ..STD_258
    },
    Api {
        path: "std::fs::read",
        ..STD_235
    },
    Api {
        path: "std::fs::read_dir",
        ..STD_252
    },
    Api {
        path: "std::fs::read_link",
        ..STD_264
    },
    Api {
        path: "std::fs::read_to_string",
        ..STD_241
    },
    Api {
        path: "std::fs::remove_dir",
        ..STD_275
    },
    Api {
        path: "std::fs::remove_dir_all",
        ..STD_275
    },
    Api {
        path: "std::fs::remove_file",
        ..STD_275
    },
    Api {
        path: "std::fs::rename",
        ..STD_280
    },
    Api {
        path: "std::fs::set_permissions",
        ..STD_275
    },
    Api {
        path: "std::fs::soft_link",
        ..STD_280
    },
    Api {
        path: "std::fs::symlink_metadata",
        ..STD_258
    },
    Api {
        path: "std::fs::write",
        ..STD_247
    },
    Api {
        path: "std::future::poll_fn",
        ..STD_VALUES_408
    },
    Api {
        path: "std::future::ready",
        ..STD_VALUES_405
    },
    Api {
        path: "std::hash::BuildHasher::hash_one",
        ..STD_476
    },
    Api {
        path: "std::hash::Hash::hash",
        ..STD_476
    },
    Api {
        path: "std::hash::Hasher::finish",
        ..STD_476
    },
    Api {
        path: "std::hash::Hasher::write",
        ..STD_476
    },
    Api {
        path: "std::hash::Hasher::write_u64",
        ..STD_476
    },
    Api {
        path: "std::hint::black_box",
        ..STD_VALUES_105
    },
    Api {
        path: "std::include_bytes!",
        ..STD_48
    },
    Api {
        path: "std::include_str!",
        ..STD_48
    },
    Api {
        path: "std::io::BufRead::consume",
        ..STD_157
    },
    Api {
        path: "std::io::BufRead::fill_buf",
        ..STD_138
    },
    Api {
        path: "std::io::BufRead::lines",
        ..STD_130
    },
    Api {
        path: "std::io::BufRead::read_line",
        ..STD_121
    },
    Api {
        path: "std::io::BufRead::read_until",
        ..STD_127
    },
    Api {
        path: "std::io::BufRead::skip_until",
        ..STD_127
    },
    Api {
        path: "std::io::BufRead::split",
        ..STD_135
    },
    Api {
        path: "std::io::BufReader::buffer",
        ..STD_167
    },
    Api {
        path: "std::io::BufReader::get_mut",
        ..STD_167
    },
    Api {
        path: "std::io::BufReader::get_ref",
        ..STD_167
    },
    Api {
        path: "std::io::BufReader::into_inner",
        ..STD_167
    },
    Api {
        path: "std::io::BufReader::new",
        ..STD_160
    },
    Api {
        path: "std::io::BufReader::with_capacity",
        ..STD_163
    },
    Api {
        path: "std::io::BufWriter::get_mut",
        ..STD_167
    },
    Api {
        path: "std::io::BufWriter::get_ref",
        ..STD_167
    },
    Api {
        path: "std::io::BufWriter::into_inner",
        ..STD_167
    },
    Api {
        path: "std::io::BufWriter::new",
        ..STD_160
    },
    Api {
        path: "std::io::BufWriter::with_capacity",
        ..STD_163
    },
    Api {
        path: "std::io::Cursor::get_mut",
        ..STD_167
    },
    Api {
        path: "std::io::Cursor::get_ref",
        ..STD_167
    },
    Api {
        path: "std::io::Cursor::into_inner",
        ..STD_167
    },
    Api {
        path: "std::io::Cursor::new",
        ..STD_160
    },
    Api {
        path: "std::io::Error::kind",
        ..STD_180
    },
    Api {
        path: "std::io::Error::last_os_error",
        ..STD_180
    },
    Api {
        path: "std::io::Error::new",
        ..STD_170
    },
    Api {
        path: "std::io::Error::other",
        ..STD_175
    },
    Api {
        path: "std::io::Error::raw_os_error",
        ..STD_180
    },
    Api {
        path: "std::io::LineWriter::new",
        ..STD_160
    },
    Api {
        path: "std::io::LineWriter::with_capacity",
        ..STD_163
    },
    Api {
        path: "std::io::Read::by_ref",
        ..STD_138
    },
    Api {
        path: "std::io::Read::bytes",
        ..STD_138
    },
    Api {
        path: "std::io::Read::chain",
        ..STD_141
    },
    Api {
        path: "std::io::Read::read",
        ..STD_121
    },
    Api {
        path: "std::io::Read::read_buf",
        ..STD_124
    },
    Api {
        path: "std::io::Read::read_buf_exact",
        ..STD_124
    },
    Api {
        path: "std::io::Read::read_exact",
        ..STD_121
    },
    Api {
        path: "std::io::Read::read_to_end",
        ..STD_121
    },
    Api {
        path: "std::io::Read::read_to_string",
        ..STD_121
    },
    Api {
        path: "std::io::Read::read_vectored",
        ..STD_124
    },
    Api {
        path: "std::io::Read::take",
        ..STD_135
    },
    Api {
        path: "std::io::Seek::rewind",
        ..STD_157
    },
    Api {
        path: "std::io::Seek::seek",
        ..STD_157
    },
    Api {
        path: "std::io::Seek::stream_position",
        ..STD_157
    },
    Api {
        path: "std::io::Stderr::write",
        ..STD_113
    },
    Api {
        path: "std::io::Stderr::write_all",
        ..STD_113
    },
    Api {
        path: "std::io::Stderr::write_fmt",
        ..STD_113
    },
    Api {
        path: "std::io::StderrLock::write",
        ..STD_113
    },
    Api {
        path: "std::io::StderrLock::write_all",
        ..STD_113
    },
    Api {
        path: "std::io::StderrLock::write_fmt",
        ..STD_113
    },
    Api {
        path: "std::io::Stdin::lines",
        ..STD_75
    },
    Api {
        path: "std::io::Stdin::lock",
        ..STD_66
    },
    Api {
        path: "std::io::Stdin::read_line",
        ..STD_70
    },
    Api {
        path: "std::io::Stdout::write",
        ..STD_113
    },
    Api {
        path: "std::io::Stdout::write_all",
        ..STD_113
    },
    Api {
        path: "std::io::Stdout::write_fmt",
        ..STD_113
    },
    Api {
        path: "std::io::StdoutLock::write",
        ..STD_113
    },
    Api {
        path: "std::io::StdoutLock::write_all",
        ..STD_113
    },
    Api {
        path: "std::io::StdoutLock::write_fmt",
        ..STD_113
    },
    Api {
        path: "std::io::Write::by_ref",
        ..STD_138
    },
    Api {
        path: "std::io::Write::flush",
        ..STD_157
    },
    Api {
        path: "std::io::Write::write",
        ..STD_153
    },
    Api {
        path: "std::io::Write::write_all",
        ..STD_153
    },
    Api {
        path: "std::io::Write::write_fmt",
        ..STD_153
    },
    Api {
        path: "std::io::Write::write_vectored",
        ..STD_153
    },
    Api {
        path: "std::io::copy",
        ..STD_148
    },
    Api {
        path: "std::io::read_to_string",
        ..STD_144
    },
    Api {
        path: "std::io::stderr",
        ..STD_84
    },
    Api {
        path: "std::io::stdin",
        ..STD_61
    },
    Api {
        path: "std::io::stdout",
        ..STD_79
    },
    Api {
        path: "std::iter::DoubleEndedIterator::next_back",
        ..STD_VALUES_236
    },
    Api {
        path: "std::iter::DoubleEndedIterator::rfold",
        ..STD_VALUES_230
    },
    Api {
        path: "std::iter::ExactSizeIterator::len",
        ..STD_VALUES_16
    },
    Api {
        path: "std::iter::Extend::extend",
        ..STD_VALUES_260
    },
    Api {
        path: "std::iter::FromIterator::from_iter",
        ..STD_VALUES_242
    },
    Api {
        path: "std::iter::IntoIterator::into_iter",
        ..STD_VALUES_236
    },
    Api {
        path: "std::iter::Iterator::all",
        ..STD_VALUES_22
    },
    Api {
        path: "std::iter::Iterator::any",
        ..STD_VALUES_22
    },
    Api {
        path: "std::iter::Iterator::by_ref",
        ..STD_VALUES_236
    },
    Api {
        path: "std::iter::Iterator::chain",
        ..STD_VALUES_239
    },
    Api {
        path: "std::iter::Iterator::cloned",
        ..STD_VALUES_236
    },
    Api {
        path: "std::iter::Iterator::cmp",
        ..STD_VALUES_16
    },
    Api {
        path: "std::iter::Iterator::collect",
        ..STD_VALUES_236
    },
    Api {
        path: "std::iter::Iterator::copied",
        ..STD_VALUES_236
    },
    Api {
        path: "std::iter::Iterator::count",
        ..STD_VALUES_16
    },
    Api {
        path: "std::iter::Iterator::cycle",
        ..STD_VALUES_236
    },
    Api {
        path: "std::iter::Iterator::enumerate",
        ..STD_VALUES_236
    },
    Api {
        path: "std::iter::Iterator::eq",
        ..STD_VALUES_16
    },
    Api {
        path: "std::iter::Iterator::filter",
        ..STD_VALUES_218
    },
    Api {
        path: "std::iter::Iterator::filter_map",
        ..STD_VALUES_215
    },
    Api {
        path: "std::iter::Iterator::find",
        ..STD_VALUES_218
    },
    Api {
        path: "std::iter::Iterator::find_map",
        ..STD_VALUES_215
    },
    Api {
        path: "std::iter::Iterator::flat_map",
        ..STD_VALUES_215
    },
    Api {
        path: "std::iter::Iterator::flatten",
        ..STD_VALUES_236
    },
    Api {
        path: "std::iter::Iterator::fold",
        ..STD_VALUES_230
    },
    Api {
        path: "std::iter::Iterator::for_each",
        ..STD_VALUES_227
    },
    Api {
        path: "std::iter::Iterator::fuse",
        ..STD_VALUES_236
    },
    Api {
        path: "std::iter::Iterator::inspect",
        ..STD_VALUES_218
    },
    Api {
        path: "std::iter::Iterator::is_sorted",
        ..STD_VALUES_16
    },
    Api {
        path: "std::iter::Iterator::last",
        ..STD_VALUES_236
    },
    Api {
        path: "std::iter::Iterator::lt",
        ..STD_VALUES_16
    },
    Api {
        path: "std::iter::Iterator::map",
        ..STD_VALUES_215
    },
    Api {
        path: "std::iter::Iterator::map_while",
        ..STD_VALUES_215
    },
    Api {
        path: "std::iter::Iterator::max",
        ..STD_VALUES_236
    },
    Api {
        path: "std::iter::Iterator::max_by",
        ..STD_VALUES_221
    },
    Api {
        path: "std::iter::Iterator::max_by_key",
        ..STD_VALUES_218
    },
    Api {
        path: "std::iter::Iterator::min",
        ..STD_VALUES_236
    },
    Api {
        path: "std::iter::Iterator::min_by",
        ..STD_VALUES_221
    },
    Api {
        path: "std::iter::Iterator::min_by_key",
        ..STD_VALUES_218
    },
    Api {
        path: "std::iter::Iterator::ne",
        ..STD_VALUES_16
    },
    Api {
        path: "std::iter::Iterator::next",
        ..STD_VALUES_236
    },
    Api {
        path: "std::iter::Iterator::nth",
        ..STD_VALUES_236
    },
    Api {
        path: "std::iter::Iterator::partition",
        ..STD_VALUES_218
    },
    Api {
        path: "std::iter::Iterator::peekable",
        ..STD_VALUES_236
    },
    Api {
        path: "std::iter::Iterator::position",
        ..STD_VALUES_22
    },
    Api {
        path: "std::iter::Iterator::product",
        ..STD_VALUES_236
    },
    Api {
        path: "std::iter::Iterator::reduce",
        ..STD_VALUES_224
    },
    Api {
        path: "std::iter::Iterator::rev",
        ..STD_VALUES_236
    },
    Api {
        path: "std::iter::Iterator::rposition",
        ..STD_VALUES_22
    },
    Api {
        path: "std::iter::Iterator::scan",
        ..STD_VALUES_233
    },
    Api {
        path: "std::iter::Iterator::size_hint",
        ..STD_VALUES_16
    },
    Api {
        path: "std::iter::Iterator::skip",
        ..STD_VALUES_236
    },
    Api {
        path: "std::iter::Iterator::skip_while",
        ..STD_VALUES_218
    },
    Api {
        path: "std::iter::Iterator::step_by",
        ..STD_VALUES_236
    },
    Api {
        path: "std::iter::Iterator::sum",
        ..STD_VALUES_236
    },
    Api {
        path: "std::iter::Iterator::take",
        ..STD_VALUES_236
    },
    Api {
        path: "std::iter::Iterator::take_while",
        ..STD_VALUES_218
    },
    Api {
        path: "std::iter::Iterator::try_fold",
        ..STD_VALUES_230
    },
    Api {
        path: "std::iter::Iterator::try_for_each",
        ..STD_VALUES_227
    },
    Api {
        path: "std::iter::Iterator::unzip",
        ..STD_VALUES_236
    },
    Api {
        path: "std::iter::Iterator::zip",
        ..STD_VALUES_239
    },
    Api {
        path: "std::iter::Peekable::next_if",
        ..STD_VALUES_218
    },
    Api {
        path: "std::iter::Peekable::peek",
        ..STD_VALUES_236
    },
    Api {
        path: "std::iter::from_fn",
        ..STD_VALUES_248
    },
    Api {
        path: "std::iter::once",
        ..STD_VALUES_242
    },
    Api {
        path: "std::iter::once_with",
        ..STD_VALUES_248
    },
    Api {
        path: "std::iter::repeat",
        ..STD_VALUES_242
    },
    Api {
        path: "std::iter::repeat_n",
        ..STD_VALUES_245
    },
    Api {
        path: "std::iter::repeat_with",
        ..STD_VALUES_248
    },
    Api {
        path: "std::iter::successors",
        ..STD_VALUES_251
    },
    Api {
        path: "std::iter::zip",
        ..STD_VALUES_254
    },
    Api {
        path: "std::line!",
        ..STD_48
    },
    Api {
        path: "std::mem::ManuallyDrop::into_inner",
        ..STD_VALUES_330
    },
    Api {
        path: "std::mem::ManuallyDrop::new",
        ..STD_VALUES_330
    },
    Api {
        path: "std::mem::MaybeUninit::as_mut_ptr",
        ..STD_VALUES_333
    },
    Api {
        path: "std::mem::MaybeUninit::as_ptr",
        ..STD_VALUES_333
    },
    Api {
        path: "std::mem::MaybeUninit::assume_init",
        ..STD_VALUES_333
    },
    Api {
        path: "std::mem::MaybeUninit::assume_init_ref",
        ..STD_VALUES_333
    },
    Api {
        path: "std::mem::MaybeUninit::new",
        ..STD_VALUES_330
    },
    Api {
        path: "std::mem::MaybeUninit::write",
        ..STD_VALUES_336
    },
    Api {
        path: "std::mem::align_of",
        ..STD_612
    },
    Api {
        path: "std::mem::drop",
        ..STD_612
    },
    Api {
        path: "std::mem::forget",
        ..STD_612
    },
    Api {
        path: "std::mem::needs_drop",
        ..STD_612
    },
    Api {
        path: "std::mem::replace",
        ..STD_VALUES_320
    },
    Api {
        path: "std::mem::size_of",
        ..STD_612
    },
    Api {
        path: "std::mem::size_of_val",
        ..STD_612
    },
    Api {
        path: "std::mem::swap",
        ..STD_VALUES_327
    },
    Api {
        path: "std::mem::take",
        ..STD_VALUES_323
    },
    Api {
        path: "std::mem::transmute",
        ..STD_VALUES_330
    },
    Api {
        path: "std::mem::transmute_copy",
        ..STD_VALUES_330
    },
    Api {
        path: "std::mem::zeroed",
        ..STD_612
    },
    Api {
        path: "std::module_path!",
        ..STD_48
    },
    Api {
        path: "std::net::TcpListener::accept",
        ..STD_350
    },
    Api {
        path: "std::net::TcpListener::bind",
        ..STD_346
    },
    Api {
        path: "std::net::TcpListener::incoming",
        ..STD_355
    },
    Api {
        path: "std::net::TcpListener::into_incoming",
        ..STD_355
    },
    Api {
        path: "std::net::TcpListener::local_addr",
        ..STD_342
    },
    Api {
        path: "std::net::TcpStream::connect",
        ..STD_324
    },
    Api {
        path: "std::net::TcpStream::connect_timeout",
        ..STD_324
    },
    Api {
        path: "std::net::TcpStream::local_addr",
        ..STD_342
    },
    Api {
        path: "std::net::TcpStream::peek",
        ..STD_334
    },
    Api {
        path: "std::net::TcpStream::peer_addr",
        ..STD_342
    },
    Api {
        path: "std::net::TcpStream::read",
        ..STD_334
    },
    Api {
        path: "std::net::TcpStream::read_exact",
        ..STD_334
    },
    Api {
        path: "std::net::TcpStream::read_to_end",
        ..STD_334
    },
    Api {
        path: "std::net::TcpStream::read_to_string",
        ..STD_334
    },
    Api {
        path: "std::net::TcpStream::try_clone",
        ..STD_338
    },
    Api {
        path: "std::net::TcpStream::write",
        ..STD_330
    },
    Api {
        path: "std::net::TcpStream::write_all",
        ..STD_330
    },
    Api {
        path: "std::net::TcpStream::write_fmt",
        ..STD_330
    },
    Api {
        path: "std::net::ToSocketAddrs::to_socket_addrs",
        ..STD_397
    },
    Api {
        path: "std::net::UdpSocket::bind",
        ..STD_359
    },
    Api {
        path: "std::net::UdpSocket::connect",
        ..STD_363
    },
    Api {
        path: "std::net::UdpSocket::local_addr",
        ..STD_342
    },
    Api {
        path: "std::net::UdpSocket::peek",
        ..STD_367
    },
    Api {
        path: "std::net::UdpSocket::peek_from",
        ..STD_367
    },
    Api {
        path: "std::net::UdpSocket::recv",
        ..STD_367
    },
    Api {
        path: "std::net::UdpSocket::recv_from",
        ..STD_367
    },
    Api {
        path: "std::net::UdpSocket::send",
        ..STD_371
    },
    Api {
        path: "std::net::UdpSocket::send_to",
        ..STD_375
    },
    Api {
        path: "std::ops::Deref::deref",
        ..STD_VALUES_345
    },
    Api {
        path: "std::ops::DerefMut::deref_mut",
        ..STD_VALUES_345
    },
    Api {
        path: "std::option::Option::and",
        ..STD_VALUES_170
    },
    Api {
        path: "std::option::Option::and_then",
        ..STD_VALUES_176
    },
    Api {
        path: "std::option::Option::as_deref",
        ..STD_VALUES_161
    },
    Api {
        path: "std::option::Option::as_deref_mut",
        ..STD_VALUES_161
    },
    Api {
        path: "std::option::Option::as_mut",
        ..STD_VALUES_161
    },
    Api {
        path: "std::option::Option::as_ref",
        ..STD_VALUES_161
    },
    Api {
        path: "std::option::Option::as_slice",
        ..STD_VALUES_161
    },
    Api {
        path: "std::option::Option::cloned",
        ..STD_VALUES_161
    },
    Api {
        path: "std::option::Option::copied",
        ..STD_VALUES_161
    },
    Api {
        path: "std::option::Option::expect",
        ..STD_105
    },
    Api {
        path: "std::option::Option::filter",
        ..STD_VALUES_185
    },
    Api {
        path: "std::option::Option::flatten",
        ..STD_VALUES_161
    },
    Api {
        path: "std::option::Option::get_or_insert",
        ..STD_VALUES_203
    },
    Api {
        path: "std::option::Option::get_or_insert_with",
        ..STD_VALUES_206
    },
    Api {
        path: "std::option::Option::insert",
        ..STD_VALUES_203
    },
    Api {
        path: "std::option::Option::inspect",
        ..STD_VALUES_185
    },
    Api {
        path: "std::option::Option::into_iter",
        ..STD_VALUES_161
    },
    Api {
        path: "std::option::Option::is_none",
        ..STD_VALUES_19
    },
    Api {
        path: "std::option::Option::is_none_or",
        ..STD_VALUES_22
    },
    Api {
        path: "std::option::Option::is_some",
        ..STD_VALUES_19
    },
    Api {
        path: "std::option::Option::is_some_and",
        ..STD_VALUES_22
    },
    Api {
        path: "std::option::Option::iter",
        ..STD_VALUES_161
    },
    Api {
        path: "std::option::Option::map",
        ..STD_VALUES_176
    },
    Api {
        path: "std::option::Option::map_or",
        ..STD_VALUES_179
    },
    Api {
        path: "std::option::Option::map_or_else",
        ..STD_VALUES_182
    },
    Api {
        path: "std::option::Option::ok_or",
        ..STD_VALUES_195
    },
    Api {
        path: "std::option::Option::ok_or_else",
        ..STD_VALUES_199
    },
    Api {
        path: "std::option::Option::or",
        ..STD_VALUES_167
    },
    Api {
        path: "std::option::Option::or_else",
        ..STD_VALUES_173
    },
    Api {
        path: "std::option::Option::replace",
        ..STD_VALUES_209
    },
    Api {
        path: "std::option::Option::take",
        ..STD_VALUES_161
    },
    Api {
        path: "std::option::Option::take_if",
        ..STD_VALUES_185
    },
    Api {
        path: "std::option::Option::transpose",
        ..STD_VALUES_161
    },
    Api {
        path: "std::option::Option::unwrap",
        ..STD_VALUES_161
    },
    Api {
        path: "std::option::Option::unwrap_or",
        ..STD_VALUES_167
    },
    Api {
        path: "std::option::Option::unwrap_or_default",
        ..STD_VALUES_161
    },
    Api {
        path: "std::option::Option::unwrap_or_else",
        ..STD_VALUES_173
    },
    Api {
        path: "std::option::Option::unwrap_unchecked",
        ..STD_VALUES_161
    },
    Api {
        path: "std::option::Option::xor",
        ..STD_VALUES_167
    },
    Api {
        path: "std::option::Option::zip",
        ..STD_VALUES_167
    },
    Api {
        path: "std::option_env!",
        ..STD_48
    },
    Api {
        path: "std::os::unix::ffi::OsStrExt::as_bytes",
        ..STD_VALUES_108
    },
    Api {
        path: "std::os::unix::ffi::OsStringExt::into_vec",
        ..STD_VALUES_108
    },
    Api {
        path: "std::os::unix::fs::FileExt::read_at",
        ..STD_225
    },
    Api {
        path: "std::os::unix::fs::FileExt::read_exact_at",
        ..STD_225
    },
    Api {
        path: "std::os::unix::fs::FileExt::write_all_at",
        ..STD_221
    },
    Api {
        path: "std::os::unix::fs::FileExt::write_at",
        ..STD_221
    },
    Api {
        path: "std::os::unix::fs::OpenOptionsExt::custom_flags",
        ..STD_202
    },
    Api {
        path: "std::os::unix::fs::OpenOptionsExt::mode",
        ..STD_202
    },
    Api {
        path: "std::os::unix::fs::chown",
        ..STD_284
    },
    Api {
        path: "std::os::unix::fs::chroot",
        ..STD_284
    },
    Api {
        path: "std::os::unix::fs::lchown",
        ..STD_284
    },
    Api {
        path: "std::os::unix::fs::symlink",
        ..STD_280
    },
    Api {
        path: "std::os::unix::net::UnixDatagram::bind",
        ..STD_389
    },
    Api {
        path: "std::os::unix::net::UnixDatagram::recv",
        ..STD_393
    },
    Api {
        path: "std::os::unix::net::UnixDatagram::recv_from",
        ..STD_393
    },
    Api {
        path: "std::os::unix::net::UnixListener::accept",
        ..STD_385
    },
    Api {
        path: "std::os::unix::net::UnixListener::bind",
        ..STD_389
    },
    Api {
        path: "std::os::unix::net::UnixListener::incoming",
        ..STD_385
    },
    Api {
        path: "std::os::unix::net::UnixStream::connect",
        ..STD_379
    },
    Api {
        path: "std::os::unix::process::CommandExt::arg0",
        ..STD_409
    },
    Api {
        path: "std::os::unix::process::CommandExt::exec",
        ..STD_441
    },
    Api {
        path: "std::os::unix::process::CommandExt::gid",
        ..STD_421
    },
    Api {
        path: "std::os::unix::process::CommandExt::pre_exec",
        ..STD_421
    },
    Api {
        path: "std::os::unix::process::CommandExt::uid",
        ..STD_421
    },
    Api {
        path: "std::os::windows::fs::FileExt::seek_read",
        ..STD_225
    },
    Api {
        path: "std::os::windows::fs::FileExt::seek_write",
        ..STD_221
    },
    Api {
        path: "std::os::windows::fs::symlink_dir",
        ..STD_280
    },
    Api {
        path: "std::os::windows::fs::symlink_file",
        ..STD_280
    },
    Api {
        path: "std::os::windows::process::CommandExt::creation_flags",
        ..STD_421
    },
    Api {
        path: "std::os::windows::process::CommandExt::raw_arg",
        ..STD_416
    },
    Api {
        path: "std::panic!",
        ..STD_97
    },
    Api {
        path: "std::panic::AssertUnwindSafe",
        ..STD_VALUES_387
    },
    Api {
        path: "std::panic::catch_unwind",
        ..STD_VALUES_387
    },
    Api {
        path: "std::panic::panic_any",
        ..STD_101
    },
    Api {
        path: "std::path::Component::as_os_str",
        ..STD_VALUES_148
    },
    Api {
        path: "std::path::Components::as_path",
        ..STD_VALUES_148
    },
    Api {
        path: "std::path::Path::ancestors",
        ..STD_VALUES_148
    },
    Api {
        path: "std::path::Path::as_os_str",
        ..STD_VALUES_148
    },
    Api {
        path: "std::path::Path::canonicalize",
        ..STD_293
    },
    Api {
        path: "std::path::Path::components",
        ..STD_VALUES_148
    },
    Api {
        path: "std::path::Path::display",
        ..STD_VALUES_148
    },
    Api {
        path: "std::path::Path::ends_with",
        ..STD_302
    },
    Api {
        path: "std::path::Path::exists",
        ..STD_302
    },
    Api {
        path: "std::path::Path::extension",
        ..STD_VALUES_143
    },
    Api {
        path: "std::path::Path::file_name",
        ..STD_VALUES_143
    },
    Api {
        path: "std::path::Path::file_prefix",
        ..STD_VALUES_143
    },
    Api {
        path: "std::path::Path::file_stem",
        ..STD_VALUES_143
    },
    Api {
        path: "std::path::Path::has_root",
        ..STD_302
    },
    Api {
        path: "std::path::Path::into_path_buf",
        ..STD_VALUES_148
    },
    Api {
        path: "std::path::Path::is_absolute",
        ..STD_302
    },
    Api {
        path: "std::path::Path::is_dir",
        ..STD_302
    },
    Api {
        path: "std::path::Path::is_file",
        ..STD_302
    },
    Api {
        path: "std::path::Path::is_relative",
        ..STD_302
    },
    Api {
        path: "std::path::Path::is_symlink",
        ..STD_302
    },
    Api {
        path: "std::path::Path::iter",
        ..STD_VALUES_148
    },
    Api {
        path: "std::path::Path::join",
        ..STD_VALUES_139
    },
    Api {
        path: "std::path::Path::metadata",
        ..STD_305
    },
    Api {
        path: "std::path::Path::new",
        ..STD_VALUES_105
    },
    Api {
        path: "std::path::Path::parent",
        ..STD_VALUES_148
    },
    Api {
        path: "std::path::Path::read_dir",
        ..STD_305
    },
    Api {
        path: "std::path::Path::read_link",
        ..STD_305
    },
    Api {
        path: "std::path::Path::starts_with",
        ..STD_302
    },
    Api {
        path: "std::path::Path::strip_prefix",
        ..STD_VALUES_151
    },
    Api {
        path: "std::path::Path::symlink_metadata",
        ..STD_305
    },
    Api {
        path: "std::path::Path::to_path_buf",
        ..STD_VALUES_148
    },
    Api {
        path: "std::path::Path::to_str",
        ..STD_VALUES_148
    },
    Api {
        path: "std::path::Path::to_string_lossy",
        ..STD_VALUES_148
    },
    Api {
        path: "std::path::Path::try_exists",
        ..STD_302
    },
    Api {
        path: "std::path::Path::with_added_extension",
        ..STD_VALUES_139
    },
    Api {
        path: "std::path::Path::with_extension",
        ..STD_VALUES_139
    },
    Api {
        path: "std::path::Path::with_file_name",
        ..STD_VALUES_139
    },
    Api {
        path: "std::path::PathBuf::add_extension",
        ..STD_VALUES_58
    },
    Api {
        path: "std::path::PathBuf::as_path",
        ..STD_VALUES_148
    },
    Api {
        path: "std::path::PathBuf::clear",
        ..STD_VALUES_64
    },
    Api {
        path: "std::path::PathBuf::into_boxed_path",
        ..STD_VALUES_148
    },
    Api {
        path: "std::path::PathBuf::into_os_string",
        ..STD_VALUES_148
    },
    Api {
        path: "std::path::PathBuf::pop",
        ..STD_VALUES_68
    },
    Api {
        path: "std::path::PathBuf::push",
        ..STD_VALUES_58
    },
    Api {
        path: "std::path::PathBuf::reserve",
        ..STD_496
    },
    Api {
        path: "std::path::PathBuf::set_extension",
        ..STD_VALUES_58
    },
    Api {
        path: "std::path::PathBuf::set_file_name",
        ..STD_VALUES_58
    },
    Api {
        path: "std::path::PathBuf::with_capacity",
        ..STD_492
    },
    Api {
        path: "std::path::absolute",
        ..STD_VALUES_154
    },
    Api {
        path: "std::pin::Pin::new",
        ..STD_VALUES_354
    },
    Api {
        path: "std::print!",
        ..STD_89
    },
    Api {
        path: "std::println!",
        ..STD_89
    },
    Api {
        path: "std::process::Child::id",
        ..STD_441
    },
    Api {
        path: "std::process::Child::kill",
        ..STD_441
    },
    Api {
        path: "std::process::Child::try_wait",
        ..STD_441
    },
    Api {
        path: "std::process::Child::wait",
        ..STD_441
    },
    Api {
        path: "std::process::Child::wait_with_output",
        ..STD_437
    },
    Api {
        path: "std::process::Command::arg",
        ..STD_409
    },
    Api {
        path: "std::process::Command::args",
        ..STD_409
    },
    Api {
        path: "std::process::Command::current_dir",
        ..STD_421
    },
    Api {
        path: "std::process::Command::env",
        ..STD_421
    },
    Api {
        path: "std::process::Command::env_clear",
        ..STD_421
    },
    Api {
        path: "std::process::Command::env_remove",
        ..STD_421
    },
    Api {
        path: "std::process::Command::envs",
        ..STD_421
    },
    Api {
        path: "std::process::Command::new",
        ..STD_403
    },
    Api {
        path: "std::process::Command::output",
        ..STD_425
    },
    Api {
        path: "std::process::Command::spawn",
        ..STD_433
    },
    Api {
        path: "std::process::Command::status",
        ..STD_429
    },
    Api {
        path: "std::process::Command::stderr",
        ..STD_421
    },
    Api {
        path: "std::process::Command::stdin",
        ..STD_421
    },
    Api {
        path: "std::process::Command::stdout",
        ..STD_421
    },
    Api {
        path: "std::process::ExitStatus::code",
        ..STD_441
    },
    Api {
        path: "std::process::ExitStatus::success",
        ..STD_441
    },
    Api {
        path: "std::process::abort",
        ..STD_441
    },
    Api {
        path: "std::process::exit",
        ..STD_441
    },
    Api {
        path: "std::process::id",
        ..STD_457
    },
    Api {
        path: "std::ptr::copy",
        ..STD_581
    },
    Api {
        path: "std::ptr::copy_nonoverlapping",
        ..STD_581
    },
    Api {
        path: "std::ptr::dangling",
        ..STD_612
    },
    Api {
        path: "std::ptr::dangling_mut",
        ..STD_612
    },
    Api {
        path: "std::ptr::drop_in_place",
        ..STD_612
    },
    Api {
        path: "std::ptr::eq",
        ..STD_612
    },
    Api {
        path: "std::ptr::null",
        ..STD_612
    },
    Api {
        path: "std::ptr::null_mut",
        ..STD_612
    },
    Api {
        path: "std::ptr::read",
        ..STD_597
    },
    Api {
        path: "std::ptr::read_unaligned",
        ..STD_597
    },
    Api {
        path: "std::ptr::read_volatile",
        ..STD_597
    },
    Api {
        path: "std::ptr::slice_from_raw_parts",
        ..STD_566
    },
    Api {
        path: "std::ptr::slice_from_raw_parts_mut",
        ..STD_566
    },
    Api {
        path: "std::ptr::swap",
        ..STD_VALUES_327
    },
    Api {
        path: "std::ptr::write",
        ..STD_603
    },
    Api {
        path: "std::ptr::write_bytes",
        ..STD_585
    },
    Api {
        path: "std::ptr::write_unaligned",
        ..STD_603
    },
    Api {
        path: "std::ptr::write_volatile",
        ..STD_603
    },
    Api {
        path: "std::rc::Rc::as_ptr",
        ..STD_VALUES_354
    },
    Api {
        path: "std::rc::Rc::clone",
        ..STD_VALUES_354
    },
    Api {
        path: "std::rc::Rc::downgrade",
        ..STD_VALUES_354
    },
    Api {
        path: "std::rc::Rc::from_raw",
        ..STD_VALUES_354
    },
    Api {
        path: "std::rc::Rc::get_mut",
        ..STD_VALUES_354
    },
    Api {
        path: "std::rc::Rc::into_inner",
        ..STD_VALUES_354
    },
    Api {
        path: "std::rc::Rc::into_raw",
        ..STD_VALUES_354
    },
    Api {
        path: "std::rc::Rc::make_mut",
        ..STD_VALUES_354
    },
    Api {
        path: "std::rc::Rc::new",
        ..STD_VALUES_354
    },
    Api {
        path: "std::rc::Rc::new_uninit_slice",
        ..STD_492
    },
    Api {
        path: "std::rc::Rc::new_zeroed_slice",
        ..STD_492
    },
    Api {
        path: "std::rc::Rc::ptr_eq",
        ..STD_VALUES_31
    },
    Api {
        path: "std::rc::Rc::strong_count",
        ..STD_VALUES_31
    },
    Api {
        path: "std::rc::Rc::try_unwrap",
        ..STD_VALUES_354
    },
    Api {
        path: "std::rc::Rc::unwrap_or_clone",
        ..STD_VALUES_354
    },
    Api {
        path: "std::rc::Rc::weak_count",
        ..STD_VALUES_31
    },
    Api {
        path: "std::rc::Weak::upgrade",
        ..STD_VALUES_357
    },
    Api {
        path: "std::result::Result::and",
        ..STD_VALUES_170
    },
    Api {
        path: "std::result::Result::and_then",
        ..STD_VALUES_176
    },
    Api {
        path: "std::result::Result::as_deref",
        ..STD_VALUES_164
    },
    Api {
        path: "std::result::Result::as_mut",
        ..STD_VALUES_164
    },
    Api {
        path: "std::result::Result::as_ref",
        ..STD_VALUES_164
    },
    Api {
        path: "std::result::Result::cloned",
        ..STD_VALUES_164
    },
    Api {
        path: "std::result::Result::copied",
        ..STD_VALUES_164
    },
    Api {
        path: "std::result::Result::err",
        ..STD_VALUES_164
    },
    Api {
        path: "std::result::Result::expect",
        ..STD_105
    },
    Api {
        path: "std::result::Result::expect_err",
        ..STD_105
    },
    Api {
        path: "std::result::Result::flatten",
        ..STD_VALUES_164
    },
    Api {
        path: "std::result::Result::inspect",
        ..STD_VALUES_185
    },
    Api {
        path: "std::result::Result::inspect_err",
        ..STD_VALUES_188
    },
    Api {
        path: "std::result::Result::into_iter",
        ..STD_VALUES_164
    },
    Api {
        path: "std::result::Result::is_err",
        ..STD_VALUES_19
    },
    Api {
        path: "std::result::Result::is_err_and",
        ..STD_VALUES_22
    },
    Api {
        path: "std::result::Result::is_ok",
        ..STD_VALUES_19
    },
    Api {
        path: "std::result::Result::is_ok_and",
        ..STD_VALUES_22
    },
    Api {
        path: "std::result::Result::iter",
        ..STD_VALUES_164
    },
    Api {
        path: "std::result::Result::map",
        ..STD_VALUES_176
    },
    Api {
        path: "std::result::Result::map_err",
        ..STD_VALUES_191
    },
    Api {
        path: "std::result::Result::map_or",
        ..STD_VALUES_179
    },
    Api {
        path: "std::result::Result::map_or_else",
        ..STD_VALUES_182
    },
    Api {
        path: "std::result::Result::ok",
        ..STD_VALUES_164
    },
    Api {
        path: "std::result::Result::or",
        ..STD_VALUES_167
    },
    Api {
        path: "std::result::Result::or_else",
        ..STD_VALUES_173
    },
    Api {
        path: "std::result::Result::transpose",
        ..STD_VALUES_164
    },
    Api {
        path: "std::result::Result::unwrap",
        ..STD_VALUES_164
    },
    Api {
        path: "std::result::Result::unwrap_err",
        ..STD_VALUES_164
    },
    Api {
        path: "std::result::Result::unwrap_or",
        ..STD_VALUES_167
    },
    Api {
        path: "std::result::Result::unwrap_or_default",
        ..STD_VALUES_164
    },
    Api {
        path: "std::result::Result::unwrap_or_else",
        ..STD_VALUES_173
    },
    Api {
        path: "std::result::Result::unwrap_unchecked",
        ..STD_VALUES_164
    },
    Api {
        path: "std::slice::from_mut",
        ..STD_VALUES_314
    },
    Api {
        path: "std::slice::from_raw_parts",
        ..STD_566
    },
    Api {
        path: "std::slice::from_raw_parts_mut",
        ..STD_566
    },
    Api {
        path: "std::slice::from_ref",
        ..STD_VALUES_314
    },
    Api {
        path: "std::str::FromStr::from_str",
        ..STD_VALUES_342
    },
    Api {
        path: "std::str::from_boxed_utf8_unchecked",
        ..STD_VALUES_105
    },
    Api {
        path: "std::str::from_utf8",
        ..STD_VALUES_105
    },
    Api {
        path: "std::str::from_utf8_mut",
        ..STD_VALUES_105
    },
    Api {
        path: "std::str::from_utf8_unchecked",
        ..STD_VALUES_105
    },
    Api {
        path: "std::string::String::as_bytes",
        ..STD_VALUES_83
    },
    Api {
        path: "std::string::String::as_mut_str",
        ..STD_VALUES_83
    },
    Api {
        path: "std::string::String::as_mut_vec",
        ..STD_VALUES_83
    },
    Api {
        path: "std::string::String::as_str",
        ..STD_VALUES_83
    },
    Api {
        path: "std::string::String::capacity",
        ..STD_VALUES_7
    },
    Api {
        path: "std::string::String::clear",
        ..STD_VALUES_64
    },
    Api {
        path: "std::string::String::drain",
        ..STD_550
    },
    Api {
        path: "std::string::String::extend",
        ..STD_VALUES_58
    },
    Api {
        path: "std::string::String::from_raw_parts",
        ..STD_570
    },
    Api {
        path: "std::string::String::from_utf16",
        ..STD_VALUES_105
    },
    Api {
        path: "std::string::String::from_utf16_lossy",
        ..STD_VALUES_105
    },
    Api {
        path: "std::string::String::from_utf8",
        ..STD_VALUES_105
    },
    Api {
        path: "std::string::String::from_utf8_lossy",
        ..STD_VALUES_105
    },
    Api {
        path: "std::string::String::from_utf8_lossy_owned",
        ..STD_VALUES_105
    },
    Api {
        path: "std::string::String::from_utf8_unchecked",
        ..STD_VALUES_105
    },
    Api {
        path: "std::string::String::insert",
        ..STD_554
    },
    Api {
        path: "std::string::String::insert_str",
        ..STD_554
    },
    Api {
        path: "std::string::String::into_boxed_str",
        ..STD_VALUES_83
    },
    Api {
        path: "std::string::String::into_bytes",
        ..STD_VALUES_83
    },
    Api {
        path: "std::string::String::is_empty",
        ..STD_VALUES_7
    },
    Api {
        path: "std::string::String::leak",
        ..STD_VALUES_83
    },
    Api {
        path: "std::string::String::len",
        ..STD_VALUES_7
    },
    Api {
        path: "std::string::String::pop",
        ..STD_VALUES_71
    },
    Api {
        path: "std::string::String::push",
        ..STD_VALUES_58
    },
    Api {
        path: "std::string::String::push_str",
        ..STD_VALUES_58
    },
    Api {
        path: "std::string::String::remove",
        ..STD_546
    },
    Api {
        path: "std::string::String::replace_range",
        ..STD_VALUES_61
    },
    Api {
        path: "std::string::String::reserve",
        ..STD_496
    },
    Api {
        path: "std::string::String::reserve_exact",
        ..STD_496
    },
    Api {
        path: "std::string::String::retain",
        ..STD_VALUES_74
    },
    Api {
        path: "std::string::String::shrink_to_fit",
        ..STD_VALUES_68
    },
    Api {
        path: "std::string::String::split_off",
        ..STD_546
    },
    Api {
        path: "std::string::String::truncate",
        ..STD_VALUES_68
    },
    Api {
        path: "std::string::String::try_reserve",
        ..STD_500
    },
    Api {
        path: "std::string::String::try_reserve_exact",
        ..STD_500
    },
    Api {
        path: "std::string::String::with_capacity",
        ..STD_487
    },
    Api {
        path: "std::string::ToString::to_string",
        ..STD_VALUES_83
    },
    Api {
        path: "std::stringify!",
        ..STD_48
    },
    Api {
        path: "std::sync::Arc::as_ptr",
        ..STD_VALUES_354
    },
    Api {
        path: "std::sync::Arc::clone",
        ..STD_VALUES_354
    },
    Api {
        path: "std::sync::Arc::downgrade",
        ..STD_VALUES_354
    },
    Api {
        path: "std::sync::Arc::from_raw",
        ..STD_VALUES_354
    },
    Api {
        path: "std::sync::Arc::get_mut",
        ..STD_VALUES_354
    },
    Api {
        path: "std::sync::Arc::into_inner",
        ..STD_VALUES_354
    },
    Api {
        path: "std::sync::Arc::into_raw",
        ..STD_VALUES_354
    },
    Api {
        path: "std::sync::Arc::make_mut",
        ..STD_VALUES_354
    },
    Api {
        path: "std::sync::Arc::new",
        ..STD_VALUES_354
    },
    Api {
        path: "std::sync::Arc::new_uninit_slice",
        ..STD_492
    },
    Api {
        path: "std::sync::Arc::new_zeroed_slice",
        ..STD_492
    },
    Api {
        path: "std::sync::Arc::ptr_eq",
        ..STD_VALUES_31
    },
    Api {
        path: "std::sync::Arc::strong_count",
        ..STD_VALUES_31
    },
    Api {
        path: "std::sync::Arc::try_unwrap",
        ..STD_VALUES_354
    },
    Api {
        path: "std::sync::Arc::unwrap_or_clone",
        ..STD_VALUES_354
    },
    Api {
        path: "std::sync::Arc::weak_count",
        ..STD_VALUES_31
    },
    Api {
        path: "std::sync::LazyLock::force",
        ..STD_VALUES_372
    },
    Api {
        path: "std::sync::LazyLock::new",
        ..STD_VALUES_369
    },
    Api {
        path: "std::sync::Mutex::get_mut",
        ..STD_VALUES_357
    },
    Api {
        path: "std::sync::Mutex::into_inner",
        ..STD_VALUES_354
    },
    Api {
        path: "std::sync::Mutex::lock",
        ..STD_VALUES_357
    },
    Api {
        path: "std::sync::Mutex::new",
        ..STD_VALUES_354
    },
    Api {
        path: "std::sync::Mutex::try_lock",
        ..STD_VALUES_357
    },
    Api {
        path: "std::sync::Once::call_once",
        ..STD_VALUES_387
    },
    Api {
        path: "std::sync::OnceLock::get",
        ..STD_VALUES_357
    },
    Api {
        path: "std::sync::OnceLock::get_mut",
        ..STD_VALUES_357
    },
    Api {
        path: "std::sync::OnceLock::get_or_init",
        ..STD_VALUES_366
    },
    Api {
        path: "std::sync::OnceLock::set",
        ..STD_VALUES_360
    },
    Api {
        path: "std::sync::PoisonError::into_inner",
        ..STD_VALUES_357
    },
    Api {
        path: "std::sync::RwLock::get_mut",
        ..STD_VALUES_357
    },
    Api {
        path: "std::sync::RwLock::into_inner",
        ..STD_VALUES_354
    },
    Api {
        path: "std::sync::RwLock::new",
        ..STD_VALUES_354
    },
    Api {
        path: "std::sync::RwLock::read",
        ..STD_VALUES_357
    },
    Api {
        path: "std::sync::RwLock::try_read",
        ..STD_VALUES_357
    },
    Api {
        path: "std::sync::RwLock::try_write",
        ..STD_VALUES_357
    },
    Api {
        path: "std::sync::RwLock::write",
        ..STD_VALUES_357
    },
    Api {
        path: "std::sync::Weak::upgrade",
        ..STD_VALUES_357
    },
    Api {
        path: "std::sync::atomic::AtomicPtr::load",
        ..STD_VALUES_381
    },
    Api {
        path: "std::sync::atomic::AtomicPtr::store",
        ..STD_VALUES_378
    },
    Api {
        path: "std::sync::atomic::AtomicU32::load",
        ..STD_VALUES_381
    },
    Api {
        path: "std::sync::atomic::AtomicU32::new",
        ..STD_VALUES_375
    },
    Api {
        path: "std::sync::atomic::AtomicU32::store",
        ..STD_VALUES_378
    },
    Api {
        path: "std::sync::atomic::AtomicU64::load",
        ..STD_VALUES_381
    },
    Api {
        path: "std::sync::atomic::AtomicU64::new",
        ..STD_VALUES_375
    },
    Api {
        path: "std::sync::atomic::AtomicU64::store",
        ..STD_VALUES_378
    },
    Api {
        path: "std::sync::atomic::AtomicUsize::load",
        ..STD_VALUES_381
    },
    Api {
        path: "std::sync::atomic::AtomicUsize::new",
        ..STD_VALUES_375
    },
    Api {
        path: "std::sync::atomic::AtomicUsize::store",
        ..STD_VALUES_378
    },
    Api {
        path: "std::sync::mpsc::Receiver::iter",
        ..STD_VALUES_402
    },
    Api {
        path: "std::sync::mpsc::Receiver::recv",
        ..STD_VALUES_402
    },
    Api {
        path: "std::sync::mpsc::Receiver::recv_timeout",
        ..STD_VALUES_402
    },
    Api {
        path: "std::sync::mpsc::Receiver::try_iter",
        ..STD_VALUES_402
    },
    Api {
        path: "std::sync::mpsc::Receiver::try_recv",
        ..STD_VALUES_402
    },
    Api {
        path: "std::sync::mpsc::Sender::send",
        ..STD_VALUES_399
    },
    Api {
        path: "std::sync::mpsc::SyncSender::send",
        ..STD_VALUES_399
    },
    Api {
        path: "std::sync::mpsc::SyncSender::try_send",
        ..STD_VALUES_399
    },
    Api {
        path: "std::sync::mpsc::sync_channel",
        ..STD_492
    },
    Api {
        path: "std::thread::Builder::spawn",
        ..STD_VALUES_387
    },
    Api {
        path: "std::thread::JoinHandle::join",
        ..STD_VALUES_390
    },
    Api {
        path: "std::thread::LocalKey::set",
        ..STD_VALUES_396
    },
    Api {
        path: "std::thread::LocalKey::with",
        ..STD_VALUES_393
    },
    Api {
        path: "std::thread::LocalKey::with_borrow",
        ..STD_VALUES_393
    },
    Api {
        path: "std::thread::LocalKey::with_borrow_mut",
        ..STD_VALUES_393
    },
    Api {
        path: "std::thread::Scope::spawn",
        ..STD_VALUES_387
    },
    Api {
        path: "std::thread::ScopedJoinHandle::join",
        ..STD_VALUES_390
    },
    Api {
        path: "std::thread::available_parallelism",
        ..STD_VALUES_31
    },
    Api {
        path: "std::thread::current",
        ..STD_VALUES_31
    },
    Api {
        path: "std::thread::scope",
        ..STD_VALUES_387
    },
    Api {
        path: "std::thread::sleep",
        ..STD_VALUES_31
    },
    Api {
        path: "std::thread::spawn",
        ..STD_VALUES_387
    },
    Api {
        path: "std::thread::yield_now",
        ..STD_VALUES_31
    },
    Api {
        path: "std::time::Duration::as_micros",
        ..STD_473
    },
    Api {
        path: "std::time::Duration::as_millis",
        ..STD_473
    },
    Api {
        path: "std::time::Duration::as_nanos",
        ..STD_473
    },
    Api {
        path: "std::time::Duration::as_secs",
        ..STD_473
    },
    Api {
        path: "std::time::Duration::subsec_micros",
        ..STD_473
    },
    Api {
        path: "std::time::Duration::subsec_millis",
        ..STD_473
    },
    Api {
        path: "std::time::Duration::subsec_nanos",
        ..STD_473
    },
    Api {
        path: "std::time::Instant::duration_since",
        ..STD_466
    },
    Api {
        path: "std::time::Instant::elapsed",
        ..STD_466
    },
    Api {
        path: "std::time::Instant::now",
        ..STD_452
    },
    Api {
        path: "std::time::SystemTime::duration_since",
        ..STD_462
    },
    Api {
        path: "std::time::SystemTime::elapsed",
        ..STD_470
    },
    Api {
        path: "std::time::SystemTime::now",
        ..STD_447
    },
    Api {
        path: "std::todo!",
        ..STD_97
    },
    Api {
        path: "std::unimplemented!",
        ..STD_97
    },
    Api {
        path: "std::unreachable!",
        ..STD_97
    },
    Api {
        path: "std::vec!",
        ..STD_VALUES_114
    },
    Api {
        path: "std::vec::Vec::append",
        ..STD_VALUES_260
    },
    Api {
        path: "std::vec::Vec::as_mut_ptr",
        ..STD_VALUES_296
    },
    Api {
        path: "std::vec::Vec::as_mut_slice",
        ..STD_VALUES_296
    },
    Api {
        path: "std::vec::Vec::as_ptr",
        ..STD_VALUES_296
    },
    Api {
        path: "std::vec::Vec::as_slice",
        ..STD_VALUES_296
    },
    Api {
        path: "std::vec::Vec::capacity",
        ..STD_VALUES_10
    },
    Api {
        path: "std::vec::Vec::clear",
        ..STD_VALUES_64
    },
    Api {
        path: "std::vec::Vec::dedup",
        ..STD_VALUES_68
    },
    Api {
        path: "std::vec::Vec::dedup_by",
        ..STD_VALUES_77
    },
    Api {
        path: "std::vec::Vec::dedup_by_key",
        ..STD_VALUES_74
    },
    Api {
        path: "std::vec::Vec::drain",
        ..STD_550
    },
    Api {
        path: "std::vec::Vec::extend",
        ..STD_VALUES_260
    },
    Api {
        path: "std::vec::Vec::extend_from_slice",
        ..STD_VALUES_260
    },
    Api {
        path: "std::vec::Vec::extend_from_within",
        ..STD_VALUES_263
    },
    Api {
        path: "std::vec::Vec::from_raw_parts",
        ..STD_570
    },
    Api {
        path: "std::vec::Vec::insert",
        ..STD_554
    },
    Api {
        path: "std::vec::Vec::into_boxed_slice",
        ..STD_VALUES_296
    },
    Api {
        path: "std::vec::Vec::is_empty",
        ..STD_VALUES_10
    },
    Api {
        path: "std::vec::Vec::leak",
        ..STD_VALUES_296
    },
    Api {
        path: "std::vec::Vec::len",
        ..STD_VALUES_10
    },
    Api {
        path: "std::vec::Vec::pop",
        ..STD_VALUES_71
    },
    Api {
        path: "std::vec::Vec::push",
        ..STD_VALUES_260
    },
    Api {
        path: "std::vec::Vec::remove",
        ..STD_546
    },
    Api {
        path: "std::vec::Vec::reserve",
        ..STD_496
    },
    Api {
        path: "std::vec::Vec::reserve_exact",
        ..STD_496
    },
    Api {
        path: "std::vec::Vec::resize",
        ..STD_503
    },
    Api {
        path: "std::vec::Vec::resize_with",
        ..STD_507
    },
    Api {
        path: "std::vec::Vec::retain",
        ..STD_VALUES_74
    },
    Api {
        path: "std::vec::Vec::retain_mut",
        ..STD_VALUES_74
    },
    Api {
        path: "std::vec::Vec::set_len",
        ..STD_562
    },
    Api {
        path: "std::vec::Vec::shrink_to_fit",
        ..STD_VALUES_68
    },
    Api {
        path: "std::vec::Vec::splice",
        ..STD_VALUES_61
    },
    Api {
        path: "std::vec::Vec::split_off",
        ..STD_546
    },
    Api {
        path: "std::vec::Vec::swap_remove",
        ..STD_546
    },
    Api {
        path: "std::vec::Vec::truncate",
        ..STD_VALUES_68
    },
    Api {
        path: "std::vec::Vec::try_reserve",
        ..STD_500
    },
    Api {
        path: "std::vec::Vec::try_reserve_exact",
        ..STD_500
    },
    Api {
        path: "std::vec::Vec::with_capacity",
        ..STD_482
    },
    Api {
        path: "std::write!",
        ..STD_109
    },
    Api {
        path: "std::writeln!",
        ..STD_109
    },
    Api {
        path: "str::as_bytes",
        ..STD_VALUES_83
    },
    Api {
        path: "str::as_ptr",
        ..STD_VALUES_83
    },
    Api {
        path: "str::as_str",
        ..STD_VALUES_83
    },
    Api {
        path: "str::bytes",
        ..STD_VALUES_83
    },
    Api {
        path: "str::char_indices",
        ..STD_VALUES_83
    },
    Api {
        path: "str::chars",
        ..STD_VALUES_83
    },
    Api {
        path: "str::contains",
        ..STD_VALUES_7
    },
    Api {
        path: "str::ends_with",
        ..STD_VALUES_7
    },
    Api {
        path: "str::eq_ignore_ascii_case",
        ..STD_VALUES_7
    },
    Api {
        path: "str::escape_debug",
        ..STD_VALUES_96
    },
    Api {
        path: "str::escape_default",
        ..STD_VALUES_96
    },
    Api {
        path: "str::escape_unicode",
        ..STD_VALUES_96
    },
    Api {
        path: "str::find",
        ..STD_VALUES_7
    },
    Api {
        path: "str::get",
        ..STD_VALUES_86
    },
    Api {
        path: "str::get_mut",
        ..STD_VALUES_86
    },
    Api {
        path: "str::get_unchecked",
        ..STD_546
    },
    Api {
        path: "str::get_unchecked_mut",
        ..STD_546
    },
    Api {
        path: "str::into_boxed_bytes",
        ..STD_VALUES_83
    },
    Api {
        path: "str::into_string",
        ..STD_VALUES_83
    },
    Api {
        path: "str::is_ascii",
        ..STD_VALUES_7
    },
    Api {
        path: "str::is_char_boundary",
        ..STD_VALUES_7
    },
    Api {
        path: "str::is_empty",
        ..STD_VALUES_7
    },
    Api {
        path: "str::len",
        ..STD_VALUES_7
    },
    Api {
        path: "str::lines",
        ..STD_VALUES_92
    },
    Api {
        path: "str::make_ascii_lowercase",
        ..STD_VALUES_68
    },
    Api {
        path: "str::make_ascii_uppercase",
        ..STD_VALUES_68
    },
    Api {
        path: "str::match_indices",
        ..STD_VALUES_86
    },
    Api {
        path: "str::matches",
        ..STD_VALUES_86
    },
    Api {
        path: "str::parse",
        ..STD_VALUES_83
    },
    Api {
        path: "str::repeat",
        ..STD_511
    },
    Api {
        path: "str::replace",
        ..STD_VALUES_100
    },
    Api {
        path: "str::replacen",
        ..STD_VALUES_100
    },
    Api {
        path: "str::rfind",
        ..STD_VALUES_7
    },
    Api {
        path: "str::rsplit",
        ..STD_VALUES_86
    },
    Api {
        path: "str::rsplit_once",
        ..STD_VALUES_86
    },
    Api {
        path: "str::rsplitn",
        ..STD_VALUES_89
    },
    Api {
        path: "str::split",
        ..STD_VALUES_86
    },
    Api {
        path: "str::split_ascii_whitespace",
        ..STD_VALUES_92
    },
    Api {
        path: "str::split_at",
        ..STD_546
    },
    Api {
        path: "str::split_at_mut",
        ..STD_546
    },
    Api {
        path: "str::split_inclusive",
        ..STD_VALUES_86
    },
    Api {
        path: "str::split_once",
        ..STD_VALUES_86
    },
    Api {
        path: "str::split_terminator",
        ..STD_VALUES_86
    },
    Api {
        path: "str::split_whitespace",
        ..STD_VALUES_92
    },
    Api {
        path: "str::splitn",
        ..STD_VALUES_89
    },
    Api {
        path: "str::starts_with",
        ..STD_VALUES_7
    },
    Api {
        path: "str::strip_prefix",
        ..STD_VALUES_86
    },
    Api {
        path: "str::strip_suffix",
        ..STD_VALUES_86
    },
    Api {
        path: "str::to_ascii_lowercase",
        ..STD_VALUES_83
    },
    Api {
        path: "str::to_ascii_uppercase",
        ..STD_VALUES_83
    },
    Api {
        path: "str::to_lowercase",
        ..STD_VALUES_83
    },
    Api {
        path: "str::to_owned",
        ..STD_VALUES_83
    },
    Api {
        path: "str::to_string",
        ..STD_VALUES_83
    },
    Api {
        path: "str::to_uppercase",
        ..STD_VALUES_83
    },
    Api {
        path: "str::trim",
        ..STD_VALUES_83
    },
    Api {
        path: "str::trim_ascii",
        ..STD_VALUES_83
    },
    Api {
        path: "str::trim_end",
        ..STD_VALUES_83
    },
    Api {
        path: "str::trim_end_matches",
        ..STD_VALUES_86
    },
    Api {
        path: "str::trim_matches",
        ..STD_VALUES_86
    },
    Api {
        path: "str::trim_start",
        ..STD_VALUES_83
    },
    Api {
        path: "str::trim_start_matches",
        ..STD_VALUES_86
    },
    Api {
        path: "streebog::Streebog256::chain_update",
        ..HASHES_36
    },
    Api {
        path: "streebog::Streebog256::default",
        ..HASHES_10
    },
    Api {
        path: "streebog::Streebog256::digest",
        ..HASHES_28
    },
    Api {
        path: "streebog::Streebog256::finalize",
        ..HASHES_41
    },
    Api {
        path: "streebog::Streebog256::finalize_reset",
        ..HASHES_41
    },
    Api {
        path: "streebog::Streebog256::new",
        ..HASHES_10
    },
    Api {
        path: "streebog::Streebog256::new_with_prefix",
        ..HASHES_19
    },
    Api {
        path: "streebog::Streebog256::update",
        ..HASHES_32
    },
    Api {
        path: "streebog::Streebog512::chain_update",
        ..HASHES_36
    },
    Api {
        path: "streebog::Streebog512::default",
        ..HASHES_10
    },
    Api {
        path: "streebog::Streebog512::digest",
        ..HASHES_28
    },
    Api {
        path: "streebog::Streebog512::finalize",
        ..HASHES_41
    },
    Api {
        path: "streebog::Streebog512::finalize_reset",
        ..HASHES_41
    },
    Api {
        path: "streebog::Streebog512::new",
        ..HASHES_10
    },
    Api {
        path: "streebog::Streebog512::new_with_prefix",
        ..HASHES_19
    },
    Api {
        path: "streebog::Streebog512::update",
        ..HASHES_32
    },
    Api {
        path: "sxd_xpath::Factory::build",
        ..LDAP_53
    },
    Api {
        path: "sxd_xpath::evaluate_xpath",
        ..LDAP_57
    },
    Api {
        path: "syslog::Logger::alert",
        ..LOG_39
    },
    Api {
        path: "syslog::Logger::crit",
        ..LOG_39
    },
    Api {
        path: "syslog::Logger::debug",
        ..LOG_39
    },
    Api {
        path: "syslog::Logger::emerg",
        ..LOG_39
    },
    Api {
        path: "syslog::Logger::err",
        ..LOG_39
    },
    Api {
        path: "syslog::Logger::info",
        ..LOG_39
    },
    Api {
        path: "syslog::Logger::notice",
        ..LOG_39
    },
    Api {
        path: "syslog::Logger::warning",
        ..LOG_39
    },
    Api {
        path: "tiberius::Client::connect",
        ..TIBERIUS_3
    },
    Api {
        path: "tiberius::Client::execute",
        ..TIBERIUS_7
    },
    Api {
        path: "tiberius::Client::query",
        ..TIBERIUS_11
    },
    Api {
        path: "tiberius::Client::simple_query",
        ..TIBERIUS_16
    },
    Api {
        path: "tiberius::Query::bind",
        ..TIBERIUS_26
    },
    Api {
        path: "tiberius::Query::new",
        ..TIBERIUS_21
    },
    Api {
        path: "tiberius::Query::query",
        ..TIBERIUS_30
    },
    Api {
        path: "tiberius::Row::get",
        ..TIBERIUS_34
    },
    Api {
        path: "tiberius::Row::try_get",
        ..TIBERIUS_34
    },
    Api {
        path: "tiger::Tiger::chain_update",
        ..HASHES_36
    },
    Api {
        path: "tiger::Tiger::default",
        ..HASHES_10
    },
    Api {
        path: "tiger::Tiger::digest",
        ..HASHES_28
    },
    Api {
        path: "tiger::Tiger::finalize",
        ..HASHES_41
    },
    Api {
        path: "tiger::Tiger::finalize_reset",
        ..HASHES_41
    },
    Api {
        path: "tiger::Tiger::new",
        ..HASHES_10
    },
    Api {
        path: "tiger::Tiger::new_with_prefix",
        ..HASHES_19
    },
    Api {
        path: "tiger::Tiger::update",
        ..HASHES_32
    },
    Api {
        path: "tokio_native_tls::TlsAcceptor::accept",
        ..TLS_39
    },
    Api {
        path: "tokio_native_tls::TlsConnector::connect",
        ..TLS_39
    },
    Api {
        path: "tokio_openssl::SslStream::new",
        ..OPENSSL_323
    },
    Api {
        path: "tokio_postgres::Client::batch_execute",
        ..POSTGRES_110
    },
    Api {
        path: "tokio_postgres::Client::copy_in",
        ..POSTGRES_115
    },
    Api {
        path: "tokio_postgres::Client::copy_out",
        ..POSTGRES_115
    },
    Api {
        path: "tokio_postgres::Client::execute",
        ..POSTGRES_71
    },
    Api {
        path: "tokio_postgres::Client::execute_raw",
        ..POSTGRES_71
    },
    Api {
        path: "tokio_postgres::Client::execute_typed",
        ..POSTGRES_71
    },
    Api {
        path: "tokio_postgres::Client::prepare",
        ..POSTGRES_99
    },
    Api {
        path: "tokio_postgres::Client::prepare_typed",
        ..POSTGRES_99
    },
    Api {
        path: "tokio_postgres::Client::query",
        ..POSTGRES_76
    },
    Api {
        path: "tokio_postgres::Client::query_one",
        ..POSTGRES_82
    },
    Api {
        path: "tokio_postgres::Client::query_one_scalar",
        ..POSTGRES_126
    },
    Api {
        path: "tokio_postgres::Client::query_opt",
        ..POSTGRES_88
    },
    Api {
        path: "tokio_postgres::Client::query_opt_scalar",
        ..POSTGRES_126
    },
    Api {
        path: "tokio_postgres::Client::query_raw",
        ..POSTGRES_94
    },
    Api {
        path: "tokio_postgres::Client::query_scalar",
        ..POSTGRES_126
    },
    Api {
        path: "tokio_postgres::Client::query_typed",
        ..POSTGRES_76
    },
    Api {
        path: "tokio_postgres::Client::query_typed_one",
        ..POSTGRES_82
    },
    Api {
        path: "tokio_postgres::Client::query_typed_opt",
        ..POSTGRES_88
    },
    Api {
        path: "tokio_postgres::Client::query_typed_raw",
        ..POSTGRES_94
    },
    Api {
        path: "tokio_postgres::Client::simple_query",
        ..POSTGRES_104
    },
    Api {
        path: "tokio_postgres::Client::simple_query_raw",
        ..POSTGRES_131
    },
    Api {
        path: "tokio_postgres::Client::transaction",
        ..POSTGRES_119
    },
    Api {
        path: "tokio_postgres::Config::connect",
        ..POSTGRES_67
    },
    Api {
        path: "tokio_postgres::GenericClient::batch_execute",
        ..POSTGRES_110
    },
    Api {
        path: "tokio_postgres::GenericClient::execute",
        ..POSTGRES_71
    },
    Api {
        path: "tokio_postgres::GenericClient::execute_raw",
        ..POSTGRES_71
    },
    Api {
        path: "tokio_postgres::GenericClient::execute_typed",
        ..POSTGRES_71
    },
    Api {
        path: "tokio_postgres::GenericClient::prepare",
        ..POSTGRES_99
    },
    Api {
        path: "tokio_postgres::GenericClient::prepare_typed",
        ..POSTGRES_99
    },
    Api {
        path: "tokio_postgres::GenericClient::query",
        ..POSTGRES_76
    },
    Api {
        path: "tokio_postgres::GenericClient::query_one",
        ..POSTGRES_82
    },
    Api {
        path: "tokio_postgres::GenericClient::query_opt",
        ..POSTGRES_88
    },
    Api {
        path: "tokio_postgres::GenericClient::query_raw",
        ..POSTGRES_94
    },
    Api {
        path: "tokio_postgres::GenericClient::query_typed",
        ..POSTGRES_76
    },
    Api {
        path: "tokio_postgres::GenericClient::query_typed_one",
        ..POSTGRES_82
    },
    Api {
        path: "tokio_postgres::GenericClient::query_typed_opt",
        ..POSTGRES_88
    },
    Api {
        path: "tokio_postgres::GenericClient::query_typed_raw",
        ..POSTGRES_94
    },
    Api {
        path: "tokio_postgres::GenericClient::simple_query",
        ..POSTGRES_104
    },
    Api {
        path: "tokio_postgres::Row::columns",
        ..POSTGRES_140
    },
    Api {
        path: "tokio_postgres::Row::get",
        ..POSTGRES_136
    },
    Api {
        path: "tokio_postgres::Row::is_empty",
        ..POSTGRES_140
    },
    Api {
        path: "tokio_postgres::Row::len",
        ..POSTGRES_140
    },
    Api {
        path: "tokio_postgres::Row::try_get",
        ..POSTGRES_136
    },
    Api {
        path: "tokio_postgres::SimpleQueryRow::get",
        ..POSTGRES_136
    },
    Api {
        path: "tokio_postgres::SimpleQueryRow::try_get",
        ..POSTGRES_136
    },
    Api {
        path: "tokio_postgres::Transaction::batch_execute",
        ..POSTGRES_110
    },
    Api {
        path: "tokio_postgres::Transaction::commit",
        ..POSTGRES_123
    },
    Api {
        path: "tokio_postgres::Transaction::copy_in",
        ..POSTGRES_115
    },
    Api {
        path: "tokio_postgres::Transaction::copy_out",
        ..POSTGRES_115
    },
    Api {
        path: "tokio_postgres::Transaction::execute",
        ..POSTGRES_71
    },
    Api {
        path: "tokio_postgres::Transaction::execute_raw",
        ..POSTGRES_71
    },
    Api {
        path: "tokio_postgres::Transaction::execute_typed",
        ..POSTGRES_71
    },
    Api {
        path: "tokio_postgres::Transaction::prepare",
        ..POSTGRES_99
    },
    Api {
        path: "tokio_postgres::Transaction::prepare_typed",
        ..POSTGRES_99
    },
    Api {
        path: "tokio_postgres::Transaction::query",
        ..POSTGRES_76
    },
    Api {
        path: "tokio_postgres::Transaction::query_one",
        ..POSTGRES_82
    },
    Api {
        path: "tokio_postgres::Transaction::query_opt",
        ..POSTGRES_88
    },
    Api {
        path: "tokio_postgres::Transaction::query_raw",
        ..POSTGRES_94
    },
    Api {
        path: "tokio_postgres::Transaction::query_typed",
        ..POSTGRES_76
    },
    Api {
        path: "tokio_postgres::Transaction::query_typed_one",
        ..POSTGRES_82
    },
    Api {
        path: "tokio_postgres::Transaction::query_typed_opt",
        ..POSTGRES_88
    },
    Api {
        path: "tokio_postgres::Transaction::query_typed_raw",
        ..POSTGRES_94
    },
    Api {
        path: "tokio_postgres::Transaction::rollback",
        ..POSTGRES_123
    },
    Api {
        path: "tokio_postgres::Transaction::simple_query",
        ..POSTGRES_104
    },
    Api {
        path: "tokio_postgres::Transaction::transaction",
        ..POSTGRES_119
    },
    Api {
        path: "tokio_postgres::connect",
        ..POSTGRES_67
    },
    Api {
        path: "tokio_rusqlite::Connection::call",
        ..RUSQLITE_98
    },
    Api {
        path: "tokio_rusqlite::Connection::call_unwrap",
        ..RUSQLITE_98
    },
    Api {
        path: "tokio_rusqlite::Connection::open",
        ..RUSQLITE_93
    },
    Api {
        path: "tokio_rustls::TlsAcceptor::accept",
        ..TLS_53
    },
    Api {
        path: "tokio_rustls::TlsConnector::connect",
        ..TLS_48
    },
    Api {
        path: "tokio_rustls::TlsConnector::connect_with",
        ..TLS_48
    },
    Api {
        path: "tonic::Request::extensions",
        ..TONIC_18
    },
    Api {
        path: "tonic::Request::extensions_mut",
        ..TONIC_18
    },
    Api {
        path: "tonic::Request::from_http",
        ..TONIC_9
    },
    Api {
        path: "tonic::Request::from_parts",
        ..TONIC_12
    },
    Api {
        path: "tonic::Request::get_mut",
        ..TONIC_6
    },
    Api {
        path: "tonic::Request::get_ref",
        ..TONIC_6
    },
    Api {
        path: "tonic::Request::into_inner",
        ..TONIC_6
    },
    Api {
        path: "tonic::Request::into_parts",
        ..TONIC_6
    },
    Api {
        path: "tonic::Request::local_addr",
        ..TONIC_18
    },
    Api {
        path: "tonic::Request::map",
        ..TONIC_15
    },
    Api {
        path: "tonic::Request::metadata",
        ..TONIC_6
    },
    Api {
        path: "tonic::Request::metadata_mut",
        ..TONIC_6
    },
    Api {
        path: "tonic::Request::new",
        ..TONIC_9
    },
    Api {
        path: "tonic::Request::peer_certs",
        ..TONIC_18
    },
    Api {
        path: "tonic::Request::remote_addr",
        ..TONIC_18
    },
    Api {
        path: "tonic::Request::set_timeout",
        ..TONIC_18
    },
    Api {
        path: "tonic::Response::get_mut",
        ..TONIC_6
    },
    Api {
        path: "tonic::Response::get_ref",
        ..TONIC_6
    },
    Api {
        path: "tonic::Response::into_inner",
        ..TONIC_6
    },
    Api {
        path: "tonic::Response::into_parts",
        ..TONIC_6
    },
    Api {
        path: "tonic::Response::map",
        ..TONIC_15
    },
    Api {
        path: "tonic::Response::metadata",
        ..TONIC_6
    },
    Api {
        path: "tonic::Response::new",
        ..TONIC_9
    },
    Api {
        path: "tonic::Status::aborted",
        ..TONIC_36
    },
    Api {
        path: "tonic::Status::already_exists",
        ..TONIC_36
    },
    Api {
        path: "tonic::Status::cancelled",
        ..TONIC_36
    },
    Api {
        path: "tonic::Status::data_loss",
        ..TONIC_36
    },
    Api {
        path: "tonic::Status::deadline_exceeded",
        ..TONIC_36
    },
    Api {
        path: "tonic::Status::failed_precondition",
        ..TONIC_36
    },
    Api {
        path: "tonic::Status::internal",
        ..TONIC_36
    },
    Api {
        path: "tonic::Status::invalid_argument",
        ..TONIC_36
    },
    Api {
        path: "tonic::Status::new",
        ..TONIC_31
    },
    Api {
        path: "tonic::Status::not_found",
        ..TONIC_36
    },
    Api {
        path: "tonic::Status::ok",
        ..TONIC_36
    },
    Api {
        path: "tonic::Status::out_of_range",
        ..TONIC_36
    },
    Api {
        path: "tonic::Status::permission_denied",
        ..TONIC_36
    },
    Api {
        path: "tonic::Status::resource_exhausted",
        ..TONIC_36
    },
    Api {
        path: "tonic::Status::unauthenticated",
        ..TONIC_36
    },
    Api {
        path: "tonic::Status::unavailable",
        ..TONIC_36
    },
    Api {
        path: "tonic::Status::unimplemented",
        ..TONIC_36
    },
    Api {
        path: "tonic::Status::unknown",
        ..TONIC_36
    },
    Api {
        path: "tonic::Streaming::message",
        ..TONIC_21
    },
    Api {
        path: "tonic::Streaming::next",
        ..TONIC_21
    },
    Api {
        path: "tonic::metadata::MetadataMap::append",
        ..TONIC_27
    },
    Api {
        path: "tonic::metadata::MetadataMap::get",
        ..TONIC_24
    },
    Api {
        path: "tonic::metadata::MetadataMap::get_all",
        ..TONIC_24
    },
    Api {
        path: "tonic::metadata::MetadataMap::get_bin",
        ..TONIC_24
    },
    Api {
        path: "tonic::metadata::MetadataMap::insert",
        ..TONIC_27
    },
    Api {
        path: "tonic::metadata::MetadataMap::insert_bin",
        ..TONIC_27
    },
    Api {
        path: "tonic::metadata::MetadataMap::iter",
        ..TONIC_24
    },
    Api {
        path: "tonic::metadata::MetadataMap::remove",
        ..TONIC_24
    },
    Api {
        path: "tonic::service::interceptor",
        ..TONIC_45
    },
    Api {
        path: "tonic::transport::Channel::from_shared",
        ..TONIC_41
    },
    Api {
        path: "tonic::transport::Channel::from_static",
        ..TONIC_41
    },
    Api {
        path: "tonic::transport::Endpoint::from_shared",
        ..TONIC_41
    },
    Api {
        path: "tonic::transport::Endpoint::from_static",
        ..TONIC_41
    },
    Api {
        path: "tonic::transport::Endpoint::new",
        ..TONIC_41
    },
    Api {
        path: "tower::service_fn",
        ..HYPER_173
    },
    Api {
        path: "tower_cookies::Cookies::add",
        ..TOWER_12
    },
    Api {
        path: "tower_cookies::Cookies::get",
        ..TOWER_19
    },
    Api {
        path: "tower_cookies::Cookies::list",
        ..TOWER_19
    },
    Api {
        path: "tower_cookies::Cookies::private",
        ..TOWER_31
    },
    Api {
        path: "tower_cookies::Cookies::remove",
        ..TOWER_16
    },
    Api {
        path: "tower_cookies::Cookies::signed",
        ..TOWER_27
    },
    Api {
        path: "tower_cookies::PrivateCookies::add",
        ..TOWER_12
    },
    Api {
        path: "tower_cookies::PrivateCookies::get",
        ..TOWER_23
    },
    Api {
        path: "tower_cookies::PrivateCookies::remove",
        ..TOWER_16
    },
    Api {
        path: "tower_cookies::SignedCookies::add",
        ..TOWER_12
    },
    Api {
        path: "tower_cookies::SignedCookies::get",
        ..TOWER_23
    },
    Api {
        path: "tower_cookies::SignedCookies::remove",
        ..TOWER_16
    },
    Api {
        path: "tower_http::services::Redirect::permanent",
        ..TOWER_8
    },
    Api {
        path: "tower_http::services::Redirect::temporary",
        ..TOWER_8
    },
    Api {
        path: "tower_http::services::ServeDir::new",
        ..TOWER_4
    },
    Api {
        path: "tower_http::services::ServeFile::new",
        ..TOWER_4
    },
    Api {
        path: "tower_sessions::Session::clear",
        ..TOWER_56
    },
    Api {
        path: "tower_sessions::Session::flush",
        ..TOWER_56
    },
    Api {
        path: "tower_sessions::Session::get",
        ..TOWER_56
    },
    Api {
        path: "tower_sessions::Session::get_value",
        ..TOWER_56
    },
    Api {
        path: "tower_sessions::Session::insert",
        ..TOWER_56
    },
    Api {
        path: "tower_sessions::Session::remove",
        ..TOWER_56
    },
    Api {
        path: "tower_sessions::SessionManagerLayer::new",
        ..TOWER_38
    },
    Api {
        path: "tower_sessions::SessionManagerLayer::with_http_only",
        ..TOWER_49
    },
    Api {
        path: "tower_sessions::SessionManagerLayer::with_secure",
        ..TOWER_42
    },
    Api {
        path: "tracing::Span::record",
        ..LOG_12
    },
    Api {
        path: "tracing::debug!",
        ..LOG_8
    },
    Api {
        path: "tracing::debug_span!",
        ..LOG_8
    },
    Api {
        path: "tracing::error!",
        ..LOG_8
    },
    Api {
        path: "tracing::error_span!",
        ..LOG_8
    },
    Api {
        path: "tracing::event!",
        ..LOG_8
    },
    Api {
        path: "tracing::field::debug",
        ..LOG_16
    },
    Api {
        path: "tracing::field::display",
        ..LOG_16
    },
    Api {
        path: "tracing::info!",
        ..LOG_8
    },
    Api {
        path: "tracing::info_span!",
        ..LOG_8
    },
    Api {
        path: "tracing::span!",
        ..LOG_8
    },
    Api {
        path: "tracing::subscriber::set_global_default",
        ..LOG_46
    },
    Api {
        path: "tracing::trace!",
        ..LOG_8
    },
    Api {
        path: "tracing::trace_span!",
        ..LOG_8
    },
    Api {
        path: "tracing::warn!",
        ..LOG_8
    },
    Api {
        path: "tracing::warn_span!",
        ..LOG_8
    },
    Api {
        path: "tracing_subscriber::fmt::init",
        ..LOG_46
    },
    Api {
        path: "twofish::Twofish::new",
        ..RUSTCRYPTO_7
    },
    Api {
        path: "twofish::Twofish::new_from_slice",
        ..RUSTCRYPTO_7
    },
    Api {
        path: "twox_hash::XxHash64::with_seed",
        ..HASHES_128
    },
    Api {
        path: "u128::from_be_bytes",
        ..STD_VALUES_111
    },
    Api {
        path: "u128::from_le_bytes",
        ..STD_VALUES_111
    },
    Api {
        path: "u128::from_str_radix",
        ..STD_VALUES_111
    },
    Api {
        path: "u16::from_be_bytes",
        ..STD_VALUES_111
    },
    Api {
        path: "u16::from_le_bytes",
        ..STD_VALUES_111
    },
    Api {
        path: "u16::from_ne_bytes",
        ..STD_VALUES_111
    },
    Api {
        path: "u16::from_str_radix",
        ..STD_VALUES_111
    },
    Api {
        path: "u16::min",
        ..STD_VALUES_37
    },
    Api {
        path: "u32::count_ones",
        ..STD_VALUES_28
    },
    Api {
        path: "u32::from_be_bytes",
        ..STD_VALUES_111
    },
    Api {
        path: "u32::from_le_bytes",
        ..STD_VALUES_111
    },
    Api {
        path: "u32::from_ne_bytes",
        ..STD_VALUES_111
    },
    Api {
        path: "u32::from_str_radix",
        ..STD_VALUES_111
    },
    Api {
        path: "u32::is_power_of_two",
        ..STD_VALUES_28
    },
    Api {
        path: "u32::leading_zeros",
        ..STD_VALUES_28
    },
    Api {
        path: "u32::min",
        ..STD_VALUES_37
    },
    Api {
        path: "u32::trailing_zeros",
        ..STD_VALUES_28
    },
    Api {
        path: "u64::count_ones",
        ..STD_VALUES_28
    },
    Api {
        path: "u64::from_be_bytes",
        ..STD_VALUES_111
    },
    Api {
        path: "u64::from_le_bytes",
        ..STD_VALUES_111
    },
    Api {
        path: "u64::from_ne_bytes",
        ..STD_VALUES_111
    },
    Api {
        path: "u64::from_str_radix",
        ..STD_VALUES_111
    },
    Api {
        path: "u64::is_power_of_two",
        ..STD_VALUES_28
    },
    Api {
        path: "u64::leading_zeros",
        ..STD_VALUES_28
    },
    Api {
        path: "u64::min",
        ..STD_VALUES_37
    },
    Api {
        path: "u64::trailing_zeros",
        ..STD_VALUES_28
    },
    Api {
        path: "u8::escape_ascii",
        ..STD_VALUES_96
    },
    Api {
        path: "u8::from_str_radix",
        ..STD_VALUES_111
    },
    Api {
        path: "u8::is_ascii",
        ..STD_VALUES_25
    },
    Api {
        path: "u8::is_ascii_alphabetic",
        ..STD_VALUES_25
    },
    Api {
        path: "u8::is_ascii_alphanumeric",
        ..STD_VALUES_25
    },
    Api {
        path: "u8::is_ascii_control",
        ..STD_VALUES_25
    },
    Api {
        path: "u8::is_ascii_digit",
        ..STD_VALUES_25
    },
    Api {
        path: "u8::is_ascii_hexdigit",
        ..STD_VALUES_25
    },
    Api {
        path: "u8::is_ascii_whitespace",
        ..STD_VALUES_25
    },
    Api {
        path: "u8::min",
        ..STD_VALUES_37
    },
    Api {
        path: "ureq::Agent::connect",
        ..UREQ_7
    },
    Api {
        path: "ureq::Agent::delete",
        ..UREQ_7
    },
    Api {
        path: "ureq::Agent::get",
        ..UREQ_7
    },
    Api {
        path: "ureq::Agent::head",
        ..UREQ_7
    },
    Api {
        path: "ureq::Agent::new",
        ..UREQ_16
    },
    Api {
        path: "ureq::Agent::new_with_config",
        ..UREQ_16
    },
    Api {
        path: "ureq::Agent::new_with_defaults",
        ..UREQ_16
    },
    Api {
        path: "ureq::Agent::options",
        ..UREQ_7
    },
    Api {
        path: "ureq::Agent::patch",
        ..UREQ_7
    },
    Api {
        path: "ureq::Agent::post",
        ..UREQ_7
    },
    Api {
        path: "ureq::Agent::put",
        ..UREQ_7
    },
    Api {
        path: "ureq::Agent::request",
        ..UREQ_11
    },
    Api {
        path: "ureq::Agent::request_url",
        ..UREQ_11
    },
    Api {
        path: "ureq::Agent::run",
        ..UREQ_83
    },
    Api {
        path: "ureq::Agent::trace",
        ..UREQ_7
    },
    Api {
        path: "ureq::AgentBuilder::build",
        ..UREQ_16
    },
    Api {
        path: "ureq::AgentBuilder::https_only",
        ..UREQ_24
    },
    Api {
        path: "ureq::AgentBuilder::new",
        ..UREQ_20
    },
    Api {
        path: "ureq::AgentBuilder::proxy",
        ..UREQ_24
    },
    Api {
        path: "ureq::AgentBuilder::redirects",
        ..UREQ_24
    },
    Api {
        path: "ureq::AgentBuilder::resolver",
        ..UREQ_24
    },
    Api {
        path: "ureq::AgentBuilder::timeout",
        ..UREQ_24
    },
    Api {
        path: "ureq::AgentBuilder::timeout_connect",
        ..UREQ_24
    },
    Api {
        path: "ureq::AgentBuilder::timeout_read",
        ..UREQ_24
    },
    Api {
        path: "ureq::AgentBuilder::timeout_write",
        ..UREQ_24
    },
    Api {
        path: "ureq::AgentBuilder::tls_config",
        ..UREQ_24
    },
    Api {
        path: "ureq::AgentBuilder::tls_connector",
        ..UREQ_24
    },
    Api {
        path: "ureq::AgentBuilder::user_agent",
        ..UREQ_24
    },
    Api {
        path: "ureq::Body::as_reader",
        ..UREQ_138
    },
    Api {
        path: "ureq::Body::content_length",
        ..UREQ_143
    },
    Api {
        path: "ureq::Body::into_reader",
        ..UREQ_138
    },
    Api {
        path: "ureq::Body::into_with_config",
        ..UREQ_148
    },
    Api {
        path: "ureq::Body::read_json",
        ..UREQ_133
    },
    Api {
        path: "ureq::Body::read_to_string",
        ..UREQ_123
    },
    Api {
        path: "ureq::Body::read_to_vec",
        ..UREQ_128
    },
    Api {
        path: "ureq::Body::with_config",
        ..UREQ_148
    },
    Api {
        path: "ureq::BodyWithConfig::limit",
        ..UREQ_148
    },
    Api {
        path: "ureq::BodyWithConfig::read_json",
        ..UREQ_133
    },
    Api {
        path: "ureq::BodyWithConfig::read_to_string",
        ..UREQ_123
    },
    Api {
        path: "ureq::BodyWithConfig::read_to_vec",
        ..UREQ_128
    },
    Api {
        path: "ureq::BodyWithConfig::reader",
        ..UREQ_138
    },
    Api {
        path: "ureq::Request::call",
        ..UREQ_47
    },
    Api {
        path: "ureq::Request::query",
        ..UREQ_33
    },
    Api {
        path: "ureq::Request::query_pairs",
        ..UREQ_38
    },
    Api {
        path: "ureq::Request::send",
        ..UREQ_52
    },
    Api {
        path: "ureq::Request::send_bytes",
        ..UREQ_52
    },
    Api {
        path: "ureq::Request::send_form",
        ..UREQ_52
    },
    Api {
        path: "ureq::Request::send_json",
        ..UREQ_52
    },
    Api {
        path: "ureq::Request::send_string",
        ..UREQ_52
    },
    Api {
        path: "ureq::Request::set",
        ..UREQ_28
    },
    Api {
        path: "ureq::Request::timeout",
        ..UREQ_43
    },
    Api {
        path: "ureq::RequestBuilder::call",
        ..UREQ_112
    },
    Api {
        path: "ureq::RequestBuilder::content_type",
        ..UREQ_108
    },
    Api {
        path: "ureq::RequestBuilder::header",
        ..UREQ_93
    },
    Api {
        path: "ureq::RequestBuilder::query",
        ..UREQ_98
    },
    Api {
        path: "ureq::RequestBuilder::query_pairs",
        ..UREQ_103
    },
    Api {
        path: "ureq::RequestBuilder::query_pairs_raw",
        ..UREQ_103
    },
    Api {
        path: "ureq::RequestBuilder::query_raw",
        ..UREQ_98
    },
    Api {
        path: "ureq::RequestBuilder::send",
        ..UREQ_117
    },
    Api {
        path: "ureq::RequestBuilder::send_empty",
        ..UREQ_112
    },
    Api {
        path: "ureq::RequestBuilder::send_form",
        ..UREQ_117
    },
    Api {
        path: "ureq::RequestBuilder::send_json",
        ..UREQ_117
    },
    Api {
        path: "ureq::RequestBuilder::uri",
        ..UREQ_88
    },
    Api {
        path: "ureq::Response::all",
        ..UREQ_73
    },
    Api {
        path: "ureq::Response::get_url",
        ..UREQ_77
    },
    Api {
        path: "ureq::Response::header",
        ..UREQ_73
    },
    Api {
        path: "ureq::Response::into_json",
        ..UREQ_63
    },
    Api {
        path: "ureq::Response::into_reader",
        ..UREQ_68
    },
    Api {
        path: "ureq::Response::into_string",
        ..UREQ_58
    },
    Api {
        path: "ureq::Response::remote_addr",
        ..UREQ_77
    },
    Api {
        path: "ureq::Response::status",
        ..UREQ_77
    },
    Api {
        path: "ureq::Response::status_text",
        ..UREQ_73
    },
    Api {
        path: "ureq::agent",
        ..UREQ_16
    },
    Api {
        path: "ureq::builder",
        ..UREQ_20
    },
    Api {
        path: "ureq::config::Config::new_agent",
        ..UREQ_16
    },
    Api {
        path: "ureq::connect",
        ..UREQ_3
    },
    Api {
        path: "ureq::delete",
        ..UREQ_3
    },
    Api {
        path: "ureq::get",
        ..UREQ_3
    },
    Api {
        path: "ureq::head",
        ..UREQ_3
    },
    Api {
        path: "ureq::options",
        ..UREQ_3
    },
    Api {
        path: "ureq::patch",
        ..UREQ_3
    },
    Api {
        path: "ureq::post",
        ..UREQ_3
    },
    Api {
        path: "ureq::put",
        ..UREQ_3
    },
    Api {
        path: "ureq::request",
        ..UREQ_11
    },
    Api {
        path: "ureq::request_url",
        ..UREQ_11
    },
    Api {
        path: "ureq::run",
        ..UREQ_83
    },
    Api {
        path: "ureq::tls::TlsConfig::builder",
        ..UREQ_157
    },
    Api {
        path: "ureq::tls::TlsConfigBuilder::client_cert",
        ..UREQ_161
    },
    Api {
        path: "ureq::tls::TlsConfigBuilder::disable_verification",
        ..UREQ_152
    },
    Api {
        path: "ureq::tls::TlsConfigBuilder::provider",
        ..UREQ_161
    },
    Api {
        path: "ureq::tls::TlsConfigBuilder::root_certs",
        ..UREQ_161
    },
    Api {
        path: "ureq::tls::TlsConfigBuilder::use_sni",
        ..UREQ_161
    },
    Api {
        path: "ureq::trace",
        ..UREQ_3
    },
    Api {
        path: "usize::count_ones",
        ..STD_VALUES_28
    },
    Api {
        path: "usize::from_be_bytes",
        ..STD_VALUES_111
    },
    Api {
        path: "usize::from_le_bytes",
        ..STD_VALUES_111
    },
    Api {
        path: "usize::from_ne_bytes",
        ..STD_VALUES_111
    },
    Api {
        path: "usize::from_str_radix",
        ..STD_VALUES_111
    },
    Api {
        path: "usize::is_power_of_two",
        ..STD_VALUES_28
    },
    Api {
        path: "usize::leading_zeros",
        ..STD_VALUES_28
    },
    Api {
        path: "usize::min",
        ..STD_VALUES_37
    },
    Api {
        path: "usize::trailing_zeros",
        ..STD_VALUES_28
    },
    Api {
        path: "warp::Filter::and",
        ..WARP_36
    },
    Api {
        path: "warp::Filter::and_then",
        ..WARP_42
    },
    Api {
        path: "warp::Filter::boxed",
        ..WARP_39
    },
    Api {
        path: "warp::Filter::map",
        ..WARP_42
    },
    Api {
        path: "warp::Filter::or",
        ..WARP_36
    },
    Api {
        path: "warp::Filter::or_else",
        ..WARP_46
    },
    Api {
        path: "warp::Filter::recover",
        ..WARP_46
    },
    Api {
        path: "warp::Filter::then",
        ..WARP_42
    },
    Api {
        path: "warp::Filter::unify",
        ..WARP_39
    },
    Api {
        path: "warp::Filter::untuple_one",
        ..WARP_39
    },
    Api {
        path: "warp::Filter::with",
        ..WARP_39
    },
    Api {
        path: "warp::addr::remote",
        ..WARP_33
    },
    Api {
        path: "warp::any",
        ..WARP_33
    },
    Api {
        path: "warp::body::aggregate",
        ..WARP_13
    },
    Api {
        path: "warp::body::bytes",
        ..WARP_13
    },
    Api {
        path: "warp::body::content_length_limit",
        ..WARP_33
    },
    Api {
        path: "warp::body::form",
        ..WARP_13
    },
    Api {
        path: "warp::body::json",
        ..WARP_13
    },
    Api {
        path: "warp::body::stream",
        ..WARP_13
    },
    Api {
        path: "warp::cookie",
        ..WARP_21
    },
    Api {
        path: "warp::cookie::cookie",
        ..WARP_21
    },
    Api {
        path: "warp::cookie::optional",
        ..WARP_21
    },
    Api {
        path: "warp::delete",
        ..WARP_33
    },
    Api {
        path: "warp::ext::get",
        ..WARP_33
    },
    Api {
        path: "warp::ext::optional",
        ..WARP_33
    },
    Api {
        path: "warp::fs::dir",
        ..WARP_89
    },
    Api {
        path: "warp::fs::file",
        ..WARP_89
    },
    Api {
        path: "warp::get",
        ..WARP_33
    },
    Api {
        path: "warp::head",
        ..WARP_33
    },
    Api {
        path: "warp::header",
        ..WARP_17
    },
    Api {
        path: "warp::header::exact",
        ..WARP_33
    },
    Api {
        path: "warp::header::exact_ignore_case",
        ..WARP_33
    },
    Api {
        path: "warp::header::header",
        ..WARP_17
    },
    Api {
        path: "warp::header::headers_cloned",
        ..WARP_17
    },
    Api {
        path: "warp::header::optional",
        ..WARP_17
    },
    Api {
        path: "warp::header::value",
        ..WARP_17
    },
    Api {
        path: "warp::host::exact",
        ..WARP_33
    },
    Api {
        path: "warp::host::optional",
        ..WARP_25
    },
    Api {
        path: "warp::method",
        ..WARP_33
    },
    Api {
        path: "warp::multipart::Part::content_type",
        ..WARP_54
    },
    Api {
        path: "warp::multipart::Part::data",
        ..WARP_54
    },
    Api {
        path: "warp::multipart::Part::filename",
        ..WARP_54
    },
    Api {
        path: "warp::multipart::Part::name",
        ..WARP_54
    },
    Api {
        path: "warp::multipart::Part::stream",
        ..WARP_54
    },
    Api {
        path: "warp::multipart::form",
        ..WARP_25
    },
    Api {
        path: "warp::options",
        ..WARP_33
    },
    Api {
        path: "warp::patch",
        ..WARP_33
    },
    Api {
        path: "warp::path",
        ..WARP_33
    },
    Api {
        path: "warp::path!",
        ..WARP_5
    },
    Api {
        path: "warp::path::FullPath::as_str",
        ..WARP_58
    },
    Api {
        path: "warp::path::Peek::as_str",
        ..WARP_58
    },
    Api {
        path: "warp::path::Peek::segments",
        ..WARP_58
    },
    Api {
        path: "warp::path::Tail::as_str",
        ..WARP_58
    },
    Api {
        path: "warp::path::end",
        ..WARP_33
    },
    Api {
        path: "warp::path::full",
        ..WARP_5
    },
    Api {
        path: "warp::path::param",
        ..WARP_5
    },
    Api {
        path: "warp::path::path",
        ..WARP_33
    },
    Api {
        path: "warp::path::peek",
        ..WARP_5
    },
    Api {
        path: "warp::path::tail",
        ..WARP_5
    },
    Api {
        path: "warp::post",
        ..WARP_33
    },
    Api {
        path: "warp::put",
        ..WARP_33
    },
    Api {
        path: "warp::query",
        ..WARP_9
    },
    Api {
        path: "warp::query::query",
        ..WARP_9
    },
    Api {
        path: "warp::query::raw",
        ..WARP_9
    },
    Api {
        path: "warp::redirect",
        ..WARP_85
    },
    Api {
        path: "warp::redirect::found",
        ..WARP_85
    },
    Api {
        path: "warp::redirect::permanent",
        ..WARP_85
    },
    Api {
        path: "warp::redirect::redirect",
        ..WARP_85
    },
    Api {
        path: "warp::redirect::see_other",
        ..WARP_85
    },
    Api {
        path: "warp::redirect::temporary",
        ..WARP_85
    },
    Api {
        path: "warp::reply::html",
        ..WARP_71
    },
    Api {
        path: "warp::reply::json",
        ..WARP_82
    },
    Api {
        path: "warp::reply::with_header",
        ..WARP_75
    },
    Api {
        path: "warp::reply::with_status",
        ..WARP_79
    },
    Api {
        path: "warp::serve",
        ..WARP_93
    },
    Api {
        path: "warp::ws",
        ..WARP_29
    },
    Api {
        path: "warp::ws::Message::as_bytes",
        ..WARP_62
    },
    Api {
        path: "warp::ws::Message::into_bytes",
        ..WARP_62
    },
    Api {
        path: "warp::ws::Message::to_str",
        ..WARP_62
    },
    Api {
        path: "warp::ws::Ws::on_upgrade",
        ..WARP_49
    },
    Api {
        path: "warp::ws::ws",
        ..WARP_29
    },
    Api {
        path: "whirlpool::Whirlpool::chain_update",
        ..HASHES_36
    },
    Api {
        path: "whirlpool::Whirlpool::default",
        ..HASHES_10
    },
    Api {
        path: "whirlpool::Whirlpool::digest",
        ..HASHES_28
    },
    Api {
        path: "whirlpool::Whirlpool::finalize",
        ..HASHES_41
    },
    Api {
        path: "whirlpool::Whirlpool::finalize_reset",
        ..HASHES_41
    },
    Api {
        path: "whirlpool::Whirlpool::new",
        ..HASHES_10
    },
    Api {
        path: "whirlpool::Whirlpool::new_with_prefix",
        ..HASHES_19
    },
    Api {
        path: "whirlpool::Whirlpool::update",
        ..HASHES_32
    },
    Api {
        path: "wyrand::WyRand::from_entropy",
        ..RAND_6
    },
    Api {
        path: "wyrand::WyRand::from_os_rng",
        ..RAND_6
    },
    Api {
        path: "wyrand::WyRand::from_rng",
        ..RAND_6
    },
    Api {
        path: "wyrand::WyRand::from_seed",
        ..RAND_10
    },
    Api {
        path: "wyrand::WyRand::new_unseeded",
        ..RAND_6
    },
    Api {
        path: "wyrand::WyRand::seed_from_u64",
        ..RAND_10
    },
    Api {
        path: "wyrand::WyRand::try_from_os_rng",
        ..RAND_6
    },
    Api {
        path: "xsalsa20poly1305::XSalsa20Poly1305::decrypt",
        ..RUSTCRYPTO_57
    },
    Api {
        path: "xsalsa20poly1305::XSalsa20Poly1305::encrypt",
        ..RUSTCRYPTO_53
    },
    Api {
        path: "xsalsa20poly1305::XSalsa20Poly1305::new",
        ..RUSTCRYPTO_7
    },
    Api {
        path: "xsalsa20poly1305::XSalsa20Poly1305::new_from_slice",
        ..RUSTCRYPTO_7
    },
];

/// Types, sorted by path.
pub static TYPES: &[TypeFact] = &[
    TypeFact {
        path: "actix_multipart::Field",
        source: Some(SourceKind::Request),
        handler_only: false,
        barrier: false,
        sensitive: None,
        row: Row {
            file: "actix",
            line: 56,
        },
    },
    TypeFact {
        path: "actix_multipart::Multipart",
        source: Some(SourceKind::Request),
        handler_only: false,
        barrier: false,
        sensitive: None,
        row: Row {
            file: "actix",
            line: 56,
        },
    },
    TypeFact {
        path: "actix_multipart::form::MultipartForm",
        source: Some(SourceKind::Request),
        handler_only: false,
        barrier: false,
        sensitive: None,
        row: Row {
            file: "actix",
            line: 56,
        },
    },
    TypeFact {
        path: "actix_multipart::form::bytes::Bytes",
        source: Some(SourceKind::Request),
        handler_only: false,
        barrier: false,
        sensitive: None,
        row: Row {
            file: "actix",
            line: 56,
        },
    },
    TypeFact {
        path: "actix_multipart::form::json::Json",
        source: Some(SourceKind::Request),
        handler_only: false,
        barrier: false,
        sensitive: None,
        row: Row {
            file: "actix",
            line: 56,
        },
    },
    TypeFact {
        path: "actix_multipart::form::tempfile::TempFile",
        source: Some(SourceKind::Request),
        handler_only: false,
        barrier: false,
        sensitive: None,
        row: Row {
            file: "actix",
            line: 56,
        },
    },
    TypeFact {
        path: "actix_multipart::form::text::Text",
        source: Some(SourceKind::Request),
        handler_only: false,
        barrier: false,
        sensitive: None,
        row: Row {
            file: "actix",
            line: 56,
        },
    },
    TypeFact {
        path: "actix_web::HttpRequest",
        source: Some(SourceKind::Request),
        handler_only: false,
        barrier: false,
        sensitive: None,
        row: Row {
            file: "actix",
            line: 53,
        },
    },
    TypeFact {
        path: "actix_web::dev::ConnectionInfo",
        source: Some(SourceKind::Request),
        handler_only: false,
        barrier: false,
        sensitive: None,
        row: Row {
            file: "actix",
            line: 53,
        },
    },
    TypeFact {
        path: "actix_web::dev::Payload",
        source: Some(SourceKind::Request),
        handler_only: false,
        barrier: false,
        sensitive: None,
        row: Row {
            file: "actix",
            line: 53,
        },
    },
    TypeFact {
        path: "actix_web::dev::RequestHead",
        source: Some(SourceKind::Request),
        handler_only: false,
        barrier: false,
        sensitive: None,
        row: Row {
            file: "actix",
            line: 53,
        },
    },
    TypeFact {
        path: "actix_web::dev::ServiceRequest",
        source: Some(SourceKind::Request),
        handler_only: false,
        barrier: false,
        sensitive: None,
        row: Row {
            file: "actix",
            line: 53,
        },
    },
    TypeFact {
        path: "actix_web::http::header::HeaderMap",
        source: Some(SourceKind::Request),
        handler_only: false,
        barrier: false,
        sensitive: None,
        row: Row {
            file: "actix",
            line: 53,
        },
    },
    TypeFact {
        path: "actix_web::web::Either",
        source: Some(SourceKind::Request),
        handler_only: false,
        barrier: false,
        sensitive: None,
        row: Row {
            file: "actix",
            line: 53,
        },
    },
    TypeFact {
        path: "actix_web::web::Form",
        source: Some(SourceKind::Request),
        handler_only: false,
        barrier: false,
        sensitive: None,
        row: Row {
            file: "actix",
            line: 53,
        },
    },
    TypeFact {
        path: "actix_web::web::Header",
        source: Some(SourceKind::Request),
        handler_only: false,
        barrier: false,
        sensitive: None,
        row: Row {
            file: "actix",
            line: 53,
        },
    },
    TypeFact {
        path: "actix_web::web::Json",
        source: Some(SourceKind::Request),
        handler_only: false,
        barrier: false,
        sensitive: None,
        row: Row {
            file: "actix",
            line: 53,
        },
    },
    TypeFact {
        path: "actix_web::web::Path",
        source: Some(SourceKind::Request),
        handler_only: false,
        barrier: false,
        sensitive: None,
        row: Row {
            file: "actix",
            line: 53,
        },
    },
    TypeFact {
        path: "actix_web::web::Payload",
        source: Some(SourceKind::Request),
        handler_only: false,
        barrier: false,
        sensitive: None,
        row: Row {
            file: "actix",
            line: 53,
        },
    },
    TypeFact {
        path: "actix_web::web::Query",
        source: Some(SourceKind::Request),
        handler_only: false,
        barrier: false,
        sensitive: None,
        row: Row {
            file: "actix",
            line: 53,
        },
    },
    TypeFact {
        path: "axum::Form",
        source: Some(SourceKind::Request),
        handler_only: false,
        barrier: false,
        sensitive: None,
        row: Row {
            file: "axum",
            line: 99,
        },
    },
    TypeFact {
        path: "axum::Json",
        source: Some(SourceKind::Request),
        handler_only: false,
        barrier: false,
        sensitive: None,
        row: Row {
            file: "axum",
            line: 99,
        },
    },
    TypeFact {
        path: "axum::body::Body",
        source: Some(SourceKind::Request),
        handler_only: false,
        barrier: false,
        sensitive: None,
        row: Row {
            file: "axum",
            line: 99,
        },
    },
    TypeFact {
        path: "axum::extract::ConnectInfo",
        source: None,
        handler_only: false,
        barrier: true,
        sensitive: None,
        row: Row {
            file: "axum",
            line: 105,
        },
    },
    TypeFact {
        path: "axum::extract::Form",
        source: Some(SourceKind::Request),
        handler_only: false,
        barrier: false,
        sensitive: None,
        row: Row {
            file: "axum",
            line: 99,
        },
    },
    TypeFact {
        path: "axum::extract::Host",
        source: Some(SourceKind::Request),
        handler_only: false,
        barrier: false,
        sensitive: None,
        row: Row {
            file: "axum",
            line: 99,
        },
    },
    TypeFact {
        path: "axum::extract::MatchedPath",
        source: None,
        handler_only: false,
        barrier: true,
        sensitive: None,
        row: Row {
            file: "axum",
            line: 105,
        },
    },
    TypeFact {
        path: "axum::extract::Multipart",
        source: Some(SourceKind::Request),
        handler_only: false,
        barrier: false,
        sensitive: None,
        row: Row {
            file: "axum",
            line: 99,
        },
    },
    TypeFact {
        path: "axum::extract::OriginalUri",
        source: Some(SourceKind::Request),
        handler_only: false,
        barrier: false,
        sensitive: None,
        row: Row {
            file: "axum",
            line: 99,
        },
    },
    TypeFact {
        path: "axum::extract::Path",
        source: Some(SourceKind::Request),
        handler_only: false,
        barrier: false,
        sensitive: None,
        row: Row {
            file: "axum",
            line: 99,
        },
    },
    TypeFact {
        path: "axum::extract::Query",
        source: Some(SourceKind::Request),
        handler_only: false,
        barrier: false,
        sensitive: None,
        row: Row {
            file: "axum",
            line: 99,
        },
    },
    TypeFact {
        path: "axum::extract::RawForm",
        source: Some(SourceKind::Request),
        handler_only: false,
        barrier: false,
        sensitive: None,
        row: Row {
            file: "axum",
            line: 99,
        },
    },
    TypeFact {
        path: "axum::extract::RawPathParams",
        source: Some(SourceKind::Request),
        handler_only: false,
        barrier: false,
        sensitive: None,
        row: Row {
            file: "axum",
            line: 99,
        },
    },
    TypeFact {
        path: "axum::extract::RawQuery",
        source: Some(SourceKind::Request),
        handler_only: false,
        barrier: false,
        sensitive: None,
        row: Row {
            file: "axum",
            line: 99,
        },
    },
    TypeFact {
        path: "axum::extract::ws::Message",
        source: Some(SourceKind::Request),
        handler_only: false,
        barrier: false,
        sensitive: None,
        row: Row {
            file: "axum",
            line: 99,
        },
    },
    TypeFact {
        path: "axum::extract::ws::WebSocket",
        source: Some(SourceKind::Request),
        handler_only: false,
        barrier: false,
        sensitive: None,
        row: Row {
            file: "axum",
            line: 99,
        },
    },
    TypeFact {
        path: "axum::extract::ws::WebSocketUpgrade",
        source: Some(SourceKind::Request),
        handler_only: false,
        barrier: false,
        sensitive: None,
        row: Row {
            file: "axum",
            line: 99,
        },
    },
    TypeFact {
        path: "axum_extra::JsonLines",
        source: Some(SourceKind::Request),
        handler_only: false,
        barrier: false,
        sensitive: None,
        row: Row {
            file: "axum",
            line: 102,
        },
    },
    TypeFact {
        path: "axum_extra::TypedHeader",
        source: Some(SourceKind::Request),
        handler_only: false,
        barrier: false,
        sensitive: None,
        row: Row {
            file: "axum",
            line: 102,
        },
    },
    TypeFact {
        path: "axum_extra::extract::CookieJar",
        source: Some(SourceKind::Request),
        handler_only: false,
        barrier: false,
        sensitive: None,
        row: Row {
            file: "axum",
            line: 102,
        },
    },
    TypeFact {
        path: "axum_extra::extract::Form",
        source: Some(SourceKind::Request),
        handler_only: false,
        barrier: false,
        sensitive: None,
        row: Row {
            file: "axum",
            line: 102,
        },
    },
    TypeFact {
        path: "axum_extra::extract::Host",
        source: Some(SourceKind::Request),
        handler_only: false,
        barrier: false,
        sensitive: None,
        row: Row {
            file: "axum",
            line: 102,
        },
    },
    TypeFact {
        path: "axum_extra::extract::JsonDeserializer",
        source: Some(SourceKind::Request),
        handler_only: false,
        barrier: false,
        sensitive: None,
        row: Row {
            file: "axum",
            line: 102,
        },
    },
    TypeFact {
        path: "axum_extra::extract::Multipart",
        source: Some(SourceKind::Request),
        handler_only: false,
        barrier: false,
        sensitive: None,
        row: Row {
            file: "axum",
            line: 102,
        },
    },
    TypeFact {
        path: "axum_extra::extract::OptionalPath",
        source: Some(SourceKind::Request),
        handler_only: false,
        barrier: false,
        sensitive: None,
        row: Row {
            file: "axum",
            line: 102,
        },
    },
    TypeFact {
        path: "axum_extra::extract::OptionalQuery",
        source: Some(SourceKind::Request),
        handler_only: false,
        barrier: false,
        sensitive: None,
        row: Row {
            file: "axum",
            line: 102,
        },
    },
    TypeFact {
        path: "axum_extra::extract::PrivateCookieJar",
        source: Some(SourceKind::Request),
        handler_only: false,
        barrier: false,
        sensitive: None,
        row: Row {
            file: "axum",
            line: 102,
        },
    },
    TypeFact {
        path: "axum_extra::extract::Query",
        source: Some(SourceKind::Request),
        handler_only: false,
        barrier: false,
        sensitive: None,
        row: Row {
            file: "axum",
            line: 102,
        },
    },
    TypeFact {
        path: "axum_extra::extract::SignedCookieJar",
        source: Some(SourceKind::Request),
        handler_only: false,
        barrier: false,
        sensitive: None,
        row: Row {
            file: "axum",
            line: 102,
        },
    },
    TypeFact {
        path: "axum_extra::protobuf::Protobuf",
        source: Some(SourceKind::Request),
        handler_only: false,
        barrier: false,
        sensitive: None,
        row: Row {
            file: "axum",
            line: 102,
        },
    },
    TypeFact {
        path: "biscotti::RequestCookies",
        source: Some(SourceKind::Request),
        handler_only: false,
        barrier: false,
        sensitive: None,
        row: Row {
            file: "cookie",
            line: 181,
        },
    },
    TypeFact {
        path: "bson::oid::ObjectId",
        source: None,
        handler_only: false,
        barrier: true,
        sensitive: None,
        row: Row {
            file: "mongodb",
            line: 114,
        },
    },
    TypeFact {
        path: "bytes::Bytes",
        source: Some(SourceKind::Request),
        handler_only: true,
        barrier: false,
        sensitive: None,
        row: Row {
            file: "axum",
            line: 108,
        },
    },
    TypeFact {
        path: "char",
        source: Some(SourceKind::Request),
        handler_only: true,
        barrier: false,
        sensitive: None,
        row: Row {
            file: "std",
            line: 618,
        },
    },
    TypeFact {
        path: "f32",
        source: Some(SourceKind::Request),
        handler_only: true,
        barrier: false,
        sensitive: None,
        row: Row {
            file: "std",
            line: 622,
        },
    },
    TypeFact {
        path: "f64",
        source: Some(SourceKind::Request),
        handler_only: true,
        barrier: false,
        sensitive: None,
        row: Row {
            file: "std",
            line: 622,
        },
    },
    TypeFact {
        path: "http::HeaderMap",
        source: Some(SourceKind::Request),
        handler_only: true,
        barrier: false,
        sensitive: None,
        row: Row {
            file: "hyper",
            line: 183,
        },
    },
    TypeFact {
        path: "http::Method",
        source: None,
        handler_only: false,
        barrier: true,
        sensitive: None,
        row: Row {
            file: "hyper",
            line: 187,
        },
    },
    TypeFact {
        path: "http::Request",
        source: Some(SourceKind::Request),
        handler_only: false,
        barrier: false,
        sensitive: None,
        row: Row {
            file: "hyper",
            line: 180,
        },
    },
    TypeFact {
        path: "http::StatusCode",
        source: None,
        handler_only: false,
        barrier: true,
        sensitive: None,
        row: Row {
            file: "hyper",
            line: 187,
        },
    },
    TypeFact {
        path: "http::Uri",
        source: Some(SourceKind::Request),
        handler_only: true,
        barrier: false,
        sensitive: None,
        row: Row {
            file: "hyper",
            line: 183,
        },
    },
    TypeFact {
        path: "http::Version",
        source: None,
        handler_only: false,
        barrier: true,
        sensitive: None,
        row: Row {
            file: "hyper",
            line: 187,
        },
    },
    TypeFact {
        path: "http::request::Parts",
        source: Some(SourceKind::Request),
        handler_only: false,
        barrier: false,
        sensitive: None,
        row: Row {
            file: "hyper",
            line: 180,
        },
    },
    TypeFact {
        path: "hyper::Body",
        source: Some(SourceKind::Request),
        handler_only: false,
        barrier: false,
        sensitive: None,
        row: Row {
            file: "hyper",
            line: 180,
        },
    },
    TypeFact {
        path: "hyper::body::Incoming",
        source: Some(SourceKind::Request),
        handler_only: false,
        barrier: false,
        sensitive: None,
        row: Row {
            file: "hyper",
            line: 180,
        },
    },
    TypeFact {
        path: "i128",
        source: Some(SourceKind::Request),
        handler_only: true,
        barrier: false,
        sensitive: None,
        row: Row {
            file: "std",
            line: 622,
        },
    },
    TypeFact {
        path: "i16",
        source: Some(SourceKind::Request),
        handler_only: true,
        barrier: false,
        sensitive: None,
        row: Row {
            file: "std",
            line: 622,
        },
    },
    TypeFact {
        path: "i32",
        source: Some(SourceKind::Request),
        handler_only: true,
        barrier: false,
        sensitive: None,
        row: Row {
            file: "std",
            line: 622,
        },
    },
    TypeFact {
        path: "i64",
        source: Some(SourceKind::Request),
        handler_only: true,
        barrier: false,
        sensitive: None,
        row: Row {
            file: "std",
            line: 622,
        },
    },
    TypeFact {
        path: "i8",
        source: Some(SourceKind::Request),
        handler_only: true,
        barrier: false,
        sensitive: None,
        row: Row {
            file: "std",
            line: 622,
        },
    },
    TypeFact {
        path: "isize",
        source: Some(SourceKind::Request),
        handler_only: true,
        barrier: false,
        sensitive: None,
        row: Row {
            file: "std",
            line: 622,
        },
    },
    TypeFact {
        path: "lambda_http::Body",
        source: Some(SourceKind::Request),
        handler_only: false,
        barrier: false,
        sensitive: None,
        row: Row {
            file: "lambda",
            line: 4,
        },
    },
    TypeFact {
        path: "lambda_runtime::LambdaEvent",
        source: Some(SourceKind::Request),
        handler_only: false,
        barrier: false,
        sensitive: None,
        row: Row {
            file: "lambda",
            line: 4,
        },
    },
    TypeFact {
        path: "poem::Body",
        source: Some(SourceKind::Request),
        handler_only: false,
        barrier: false,
        sensitive: None,
        row: Row {
            file: "poem",
            line: 9,
        },
    },
    TypeFact {
        path: "poem::Request",
        source: Some(SourceKind::Request),
        handler_only: false,
        barrier: false,
        sensitive: None,
        row: Row {
            file: "poem",
            line: 9,
        },
    },
    TypeFact {
        path: "poem::RequestBody",
        source: Some(SourceKind::Request),
        handler_only: false,
        barrier: false,
        sensitive: None,
        row: Row {
            file: "poem",
            line: 9,
        },
    },
    TypeFact {
        path: "poem::RequestParts",
        source: Some(SourceKind::Request),
        handler_only: false,
        barrier: false,
        sensitive: None,
        row: Row {
            file: "poem",
            line: 9,
        },
    },
    TypeFact {
        path: "poem::web::Field",
        source: Some(SourceKind::Request),
        handler_only: false,
        barrier: false,
        sensitive: None,
        row: Row {
            file: "poem",
            line: 9,
        },
    },
    TypeFact {
        path: "poem::web::Form",
        source: Some(SourceKind::Request),
        handler_only: false,
        barrier: false,
        sensitive: None,
        row: Row {
            file: "poem",
            line: 9,
        },
    },
    TypeFact {
        path: "poem::web::Json",
        source: Some(SourceKind::Request),
        handler_only: false,
        barrier: false,
        sensitive: None,
        row: Row {
            file: "poem",
            line: 9,
        },
    },
    TypeFact {
        path: "poem::web::Multipart",
        source: Some(SourceKind::Request),
        handler_only: false,
        barrier: false,
        sensitive: None,
        row: Row {
            file: "poem",
            line: 9,
        },
    },
    TypeFact {
        path: "poem::web::Path",
        source: Some(SourceKind::Request),
        handler_only: false,
        barrier: false,
        sensitive: None,
        row: Row {
            file: "poem",
            line: 9,
        },
    },
    TypeFact {
        path: "poem::web::Query",
        source: Some(SourceKind::Request),
        handler_only: false,
        barrier: false,
        sensitive: None,
        row: Row {
            file: "poem",
            line: 9,
        },
    },
    TypeFact {
        path: "poem::web::StaticFileRequest",
        source: Some(SourceKind::Request),
        handler_only: false,
        barrier: false,
        sensitive: None,
        row: Row {
            file: "poem",
            line: 9,
        },
    },
    TypeFact {
        path: "poem::web::TempFile",
        source: Some(SourceKind::Request),
        handler_only: false,
        barrier: false,
        sensitive: None,
        row: Row {
            file: "poem",
            line: 9,
        },
    },
    TypeFact {
        path: "poem::web::TypedHeader",
        source: Some(SourceKind::Request),
        handler_only: false,
        barrier: false,
        sensitive: None,
        row: Row {
            file: "poem",
            line: 9,
        },
    },
    TypeFact {
        path: "poem::web::Xml",
        source: Some(SourceKind::Request),
        handler_only: false,
        barrier: false,
        sensitive: None,
        row: Row {
            file: "poem",
            line: 9,
        },
    },
    TypeFact {
        path: "poem::web::Yaml",
        source: Some(SourceKind::Request),
        handler_only: false,
        barrier: false,
        sensitive: None,
        row: Row {
            file: "poem",
            line: 9,
        },
    },
    TypeFact {
        path: "poem::web::cookie::CookieJar",
        source: Some(SourceKind::Request),
        handler_only: false,
        barrier: false,
        sensitive: None,
        row: Row {
            file: "poem",
            line: 9,
        },
    },
    TypeFact {
        path: "poem::web::websocket::Message",
        source: Some(SourceKind::Request),
        handler_only: false,
        barrier: false,
        sensitive: None,
        row: Row {
            file: "poem",
            line: 9,
        },
    },
    TypeFact {
        path: "poem::web::websocket::WebSocket",
        source: Some(SourceKind::Request),
        handler_only: false,
        barrier: false,
        sensitive: None,
        row: Row {
            file: "poem",
            line: 9,
        },
    },
    TypeFact {
        path: "poem::web::websocket::WebSocketStream",
        source: Some(SourceKind::Request),
        handler_only: false,
        barrier: false,
        sensitive: None,
        row: Row {
            file: "poem",
            line: 9,
        },
    },
    TypeFact {
        path: "rocket::Data",
        source: Some(SourceKind::Request),
        handler_only: false,
        barrier: false,
        sensitive: None,
        row: Row {
            file: "rocket",
            line: 11,
        },
    },
    TypeFact {
        path: "rocket::Request",
        source: Some(SourceKind::Request),
        handler_only: false,
        barrier: false,
        sensitive: None,
        row: Row {
            file: "rocket",
            line: 11,
        },
    },
    TypeFact {
        path: "rocket::data::Capped",
        source: Some(SourceKind::Request),
        handler_only: false,
        barrier: false,
        sensitive: None,
        row: Row {
            file: "rocket",
            line: 11,
        },
    },
    TypeFact {
        path: "rocket::data::DataStream",
        source: Some(SourceKind::Request),
        handler_only: false,
        barrier: false,
        sensitive: None,
        row: Row {
            file: "rocket",
            line: 11,
        },
    },
    TypeFact {
        path: "rocket::form::Contextual",
        source: Some(SourceKind::Request),
        handler_only: false,
        barrier: false,
        sensitive: None,
        row: Row {
            file: "rocket",
            line: 11,
        },
    },
    TypeFact {
        path: "rocket::form::Form",
        source: Some(SourceKind::Request),
        handler_only: false,
        barrier: false,
        sensitive: None,
        row: Row {
            file: "rocket",
            line: 11,
        },
    },
    TypeFact {
        path: "rocket::form::Lenient",
        source: Some(SourceKind::Request),
        handler_only: false,
        barrier: false,
        sensitive: None,
        row: Row {
            file: "rocket",
            line: 11,
        },
    },
    TypeFact {
        path: "rocket::form::Strict",
        source: Some(SourceKind::Request),
        handler_only: false,
        barrier: false,
        sensitive: None,
        row: Row {
            file: "rocket",
            line: 11,
        },
    },
    TypeFact {
        path: "rocket::fs::FileName",
        source: Some(SourceKind::Request),
        handler_only: false,
        barrier: false,
        sensitive: None,
        row: Row {
            file: "rocket",
            line: 11,
        },
    },
    TypeFact {
        path: "rocket::fs::TempFile",
        source: Some(SourceKind::Request),
        handler_only: false,
        barrier: false,
        sensitive: None,
        row: Row {
            file: "rocket",
            line: 11,
        },
    },
    TypeFact {
        path: "rocket::http::Accept",
        source: None,
        handler_only: false,
        barrier: true,
        sensitive: None,
        row: Row {
            file: "rocket",
            line: 14,
        },
    },
    TypeFact {
        path: "rocket::http::ContentType",
        source: None,
        handler_only: false,
        barrier: true,
        sensitive: None,
        row: Row {
            file: "rocket",
            line: 14,
        },
    },
    TypeFact {
        path: "rocket::http::CookieJar",
        source: Some(SourceKind::Request),
        handler_only: false,
        barrier: false,
        sensitive: None,
        row: Row {
            file: "rocket",
            line: 11,
        },
    },
    TypeFact {
        path: "rocket::http::HeaderMap",
        source: Some(SourceKind::Request),
        handler_only: false,
        barrier: false,
        sensitive: None,
        row: Row {
            file: "rocket",
            line: 11,
        },
    },
    TypeFact {
        path: "rocket::http::Method",
        source: None,
        handler_only: false,
        barrier: true,
        sensitive: None,
        row: Row {
            file: "rocket",
            line: 14,
        },
    },
    TypeFact {
        path: "rocket::http::RawStr",
        source: Some(SourceKind::Request),
        handler_only: false,
        barrier: false,
        sensitive: None,
        row: Row {
            file: "rocket",
            line: 11,
        },
    },
    TypeFact {
        path: "rocket::http::Status",
        source: None,
        handler_only: false,
        barrier: true,
        sensitive: None,
        row: Row {
            file: "rocket",
            line: 14,
        },
    },
    TypeFact {
        path: "rocket::http::uri::Host",
        source: Some(SourceKind::Request),
        handler_only: false,
        barrier: false,
        sensitive: None,
        row: Row {
            file: "rocket",
            line: 11,
        },
    },
    TypeFact {
        path: "rocket::http::uri::Origin",
        source: Some(SourceKind::Request),
        handler_only: false,
        barrier: false,
        sensitive: None,
        row: Row {
            file: "rocket",
            line: 11,
        },
    },
    TypeFact {
        path: "rocket::http::uri::Segments",
        source: Some(SourceKind::Request),
        handler_only: false,
        barrier: false,
        sensitive: None,
        row: Row {
            file: "rocket",
            line: 11,
        },
    },
    TypeFact {
        path: "rocket::serde::json::Json",
        source: Some(SourceKind::Request),
        handler_only: false,
        barrier: false,
        sensitive: None,
        row: Row {
            file: "rocket",
            line: 11,
        },
    },
    TypeFact {
        path: "rocket::serde::msgpack::MsgPack",
        source: Some(SourceKind::Request),
        handler_only: false,
        barrier: false,
        sensitive: None,
        row: Row {
            file: "rocket",
            line: 11,
        },
    },
    TypeFact {
        path: "rustls_pki_types::PrivateKeyDer",
        source: None,
        handler_only: false,
        barrier: false,
        sensitive: Some(SensitiveKind::Key),
        row: Row {
            file: "tls",
            line: 87,
        },
    },
    TypeFact {
        path: "rustls_pki_types::PrivatePkcs8KeyDer",
        source: None,
        handler_only: false,
        barrier: false,
        sensitive: Some(SensitiveKind::Key),
        row: Row {
            file: "tls",
            line: 87,
        },
    },
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
        path: "std::alloc::Layout",
        source: None,
        handler_only: false,
        barrier: true,
        sensitive: None,
        row: Row {
            file: "std",
            line: 626,
        },
    },
    TypeFact {
        path: "std::any::TypeId",
        source: None,
        handler_only: false,
        barrier: true,
        sensitive: None,
        row: Row {
            file: "std",
            line: 626,
        },
    },
    TypeFact {
        path: "std::cmp::Ordering",
        source: None,
        handler_only: false,
        barrier: true,
        sensitive: None,
        row: Row {
            file: "std",
            line: 626,
        },
    },
    TypeFact {
        path: "std::collections::HashMap",
        source: Some(SourceKind::Request),
        handler_only: true,
        barrier: false,
        sensitive: None,
        row: Row {
            file: "std",
            line: 618,
        },
    },
    TypeFact {
        path: "std::fs::FileType",
        source: None,
        handler_only: false,
        barrier: true,
        sensitive: None,
        row: Row {
            file: "std",
            line: 626,
        },
    },
    TypeFact {
        path: "std::fs::Permissions",
        source: None,
        handler_only: false,
        barrier: true,
        sensitive: None,
        row: Row {
            file: "std",
            line: 626,
        },
    },
    TypeFact {
        path: "std::io::ErrorKind",
        source: None,
        handler_only: false,
        barrier: true,
        sensitive: None,
        row: Row {
            file: "std",
            line: 626,
        },
    },
    TypeFact {
        path: "std::net::IpAddr",
        source: None,
        handler_only: false,
        barrier: true,
        sensitive: None,
        row: Row {
            file: "std",
            line: 626,
        },
    },
    TypeFact {
        path: "std::net::Ipv4Addr",
        source: None,
        handler_only: false,
        barrier: true,
        sensitive: None,
        row: Row {
            file: "std",
            line: 626,
        },
    },
    TypeFact {
        path: "std::net::Ipv6Addr",
        source: None,
        handler_only: false,
        barrier: true,
        sensitive: None,
        row: Row {
            file: "std",
            line: 626,
        },
    },
    TypeFact {
        path: "std::net::SocketAddr",
        source: None,
        handler_only: false,
        barrier: true,
        sensitive: None,
        row: Row {
            file: "std",
            line: 626,
        },
    },
    TypeFact {
        path: "std::net::SocketAddrV4",
        source: None,
        handler_only: false,
        barrier: true,
        sensitive: None,
        row: Row {
            file: "std",
            line: 626,
        },
    },
    TypeFact {
        path: "std::net::SocketAddrV6",
        source: None,
        handler_only: false,
        barrier: true,
        sensitive: None,
        row: Row {
            file: "std",
            line: 626,
        },
    },
    TypeFact {
        path: "std::num::NonZero",
        source: None,
        handler_only: false,
        barrier: true,
        sensitive: None,
        row: Row {
            file: "std",
            line: 626,
        },
    },
    TypeFact {
        path: "std::num::ParseFloatError",
        source: None,
        handler_only: false,
        barrier: true,
        sensitive: None,
        row: Row {
            file: "std",
            line: 626,
        },
    },
    TypeFact {
        path: "std::num::ParseIntError",
        source: None,
        handler_only: false,
        barrier: true,
        sensitive: None,
        row: Row {
            file: "std",
            line: 626,
        },
    },
    TypeFact {
        path: "std::num::TryFromIntError",
        source: None,
        handler_only: false,
        barrier: true,
        sensitive: None,
        row: Row {
            file: "std",
            line: 626,
        },
    },
    TypeFact {
        path: "std::num::Wrapping",
        source: None,
        handler_only: false,
        barrier: true,
        sensitive: None,
        row: Row {
            file: "std",
            line: 626,
        },
    },
    TypeFact {
        path: "std::path::PathBuf",
        source: Some(SourceKind::Request),
        handler_only: true,
        barrier: false,
        sensitive: None,
        row: Row {
            file: "std",
            line: 618,
        },
    },
    TypeFact {
        path: "std::process::ExitStatus",
        source: None,
        handler_only: false,
        barrier: true,
        sensitive: None,
        row: Row {
            file: "std",
            line: 626,
        },
    },
    TypeFact {
        path: "std::str::ParseBoolError",
        source: None,
        handler_only: false,
        barrier: true,
        sensitive: None,
        row: Row {
            file: "std",
            line: 626,
        },
    },
    TypeFact {
        path: "std::str::Utf8Error",
        source: None,
        handler_only: false,
        barrier: true,
        sensitive: None,
        row: Row {
            file: "std",
            line: 626,
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
            line: 618,
        },
    },
    TypeFact {
        path: "std::thread::ThreadId",
        source: None,
        handler_only: false,
        barrier: true,
        sensitive: None,
        row: Row {
            file: "std",
            line: 626,
        },
    },
    TypeFact {
        path: "std::time::Duration",
        source: None,
        handler_only: false,
        barrier: true,
        sensitive: None,
        row: Row {
            file: "std",
            line: 626,
        },
    },
    TypeFact {
        path: "std::time::Instant",
        source: None,
        handler_only: false,
        barrier: true,
        sensitive: None,
        row: Row {
            file: "std",
            line: 626,
        },
    },
    TypeFact {
        path: "std::time::SystemTime",
        source: None,
        handler_only: false,
        barrier: true,
        sensitive: None,
        row: Row {
            file: "std",
            line: 626,
        },
    },
    TypeFact {
        path: "std::vec::Vec",
        source: Some(SourceKind::Request),
        handler_only: true,
        barrier: false,
        sensitive: None,
        row: Row {
            file: "std",
            line: 618,
        },
    },
    TypeFact {
        path: "str",
        source: Some(SourceKind::Request),
        handler_only: true,
        barrier: false,
        sensitive: None,
        row: Row {
            file: "std",
            line: 618,
        },
    },
    TypeFact {
        path: "tonic::Request",
        source: Some(SourceKind::Request),
        handler_only: false,
        barrier: false,
        sensitive: None,
        row: Row {
            file: "tonic",
            line: 3,
        },
    },
    TypeFact {
        path: "tonic::Streaming",
        source: Some(SourceKind::Request),
        handler_only: false,
        barrier: false,
        sensitive: None,
        row: Row {
            file: "tonic",
            line: 3,
        },
    },
    TypeFact {
        path: "tonic::metadata::MetadataMap",
        source: Some(SourceKind::Request),
        handler_only: false,
        barrier: false,
        sensitive: None,
        row: Row {
            file: "tonic",
            line: 3,
        },
    },
    TypeFact {
        path: "tower_cookies::Cookies",
        source: Some(SourceKind::Request),
        handler_only: false,
        barrier: false,
        sensitive: None,
        row: Row {
            file: "tower",
            line: 35,
        },
    },
    TypeFact {
        path: "u128",
        source: Some(SourceKind::Request),
        handler_only: true,
        barrier: false,
        sensitive: None,
        row: Row {
            file: "std",
            line: 622,
        },
    },
    TypeFact {
        path: "u16",
        source: Some(SourceKind::Request),
        handler_only: true,
        barrier: false,
        sensitive: None,
        row: Row {
            file: "std",
            line: 622,
        },
    },
    TypeFact {
        path: "u32",
        source: Some(SourceKind::Request),
        handler_only: true,
        barrier: false,
        sensitive: None,
        row: Row {
            file: "std",
            line: 622,
        },
    },
    TypeFact {
        path: "u64",
        source: Some(SourceKind::Request),
        handler_only: true,
        barrier: false,
        sensitive: None,
        row: Row {
            file: "std",
            line: 622,
        },
    },
    TypeFact {
        path: "u8",
        source: Some(SourceKind::Request),
        handler_only: true,
        barrier: false,
        sensitive: None,
        row: Row {
            file: "std",
            line: 622,
        },
    },
    TypeFact {
        path: "usize",
        source: Some(SourceKind::Request),
        handler_only: true,
        barrier: false,
        sensitive: None,
        row: Row {
            file: "std",
            line: 622,
        },
    },
    TypeFact {
        path: "warp::multipart::FormData",
        source: Some(SourceKind::Request),
        handler_only: false,
        barrier: false,
        sensitive: None,
        row: Row {
            file: "warp",
            line: 65,
        },
    },
    TypeFact {
        path: "warp::multipart::Part",
        source: Some(SourceKind::Request),
        handler_only: false,
        barrier: false,
        sensitive: None,
        row: Row {
            file: "warp",
            line: 65,
        },
    },
    TypeFact {
        path: "warp::path::FullPath",
        source: Some(SourceKind::Request),
        handler_only: false,
        barrier: false,
        sensitive: None,
        row: Row {
            file: "warp",
            line: 65,
        },
    },
    TypeFact {
        path: "warp::path::Peek",
        source: Some(SourceKind::Request),
        handler_only: false,
        barrier: false,
        sensitive: None,
        row: Row {
            file: "warp",
            line: 65,
        },
    },
    TypeFact {
        path: "warp::path::Tail",
        source: Some(SourceKind::Request),
        handler_only: false,
        barrier: false,
        sensitive: None,
        row: Row {
            file: "warp",
            line: 65,
        },
    },
    TypeFact {
        path: "warp::ws::Message",
        source: Some(SourceKind::Request),
        handler_only: false,
        barrier: false,
        sensitive: None,
        row: Row {
            file: "warp",
            line: 65,
        },
    },
    TypeFact {
        path: "warp::ws::WebSocket",
        source: Some(SourceKind::Request),
        handler_only: false,
        barrier: false,
        sensitive: None,
        row: Row {
            file: "warp",
            line: 65,
        },
    },
    TypeFact {
        path: "warp::ws::Ws",
        source: Some(SourceKind::Request),
        handler_only: false,
        barrier: false,
        sensitive: None,
        row: Row {
            file: "warp",
            line: 65,
        },
    },
];

/// Attributes, sorted by path.
pub static ATTRIBUTES: &[HandlerAttribute] = &[
    HandlerAttribute {
        path: "actix_web::connect",
        plain: false,
        row: Row {
            file: "actix",
            line: 48,
        },
    },
    HandlerAttribute {
        path: "actix_web::delete",
        plain: false,
        row: Row {
            file: "actix",
            line: 48,
        },
    },
    HandlerAttribute {
        path: "actix_web::get",
        plain: false,
        row: Row {
            file: "actix",
            line: 48,
        },
    },
    HandlerAttribute {
        path: "actix_web::head",
        plain: false,
        row: Row {
            file: "actix",
            line: 48,
        },
    },
    HandlerAttribute {
        path: "actix_web::options",
        plain: false,
        row: Row {
            file: "actix",
            line: 48,
        },
    },
    HandlerAttribute {
        path: "actix_web::patch",
        plain: false,
        row: Row {
            file: "actix",
            line: 48,
        },
    },
    HandlerAttribute {
        path: "actix_web::post",
        plain: false,
        row: Row {
            file: "actix",
            line: 48,
        },
    },
    HandlerAttribute {
        path: "actix_web::put",
        plain: false,
        row: Row {
            file: "actix",
            line: 48,
        },
    },
    HandlerAttribute {
        path: "actix_web::route",
        plain: false,
        row: Row {
            file: "actix",
            line: 48,
        },
    },
    HandlerAttribute {
        path: "actix_web::routes",
        plain: false,
        row: Row {
            file: "actix",
            line: 48,
        },
    },
    HandlerAttribute {
        path: "actix_web::trace",
        plain: false,
        row: Row {
            file: "actix",
            line: 48,
        },
    },
    HandlerAttribute {
        path: "poem::handler",
        plain: true,
        row: Row {
            file: "poem",
            line: 3,
        },
    },
    HandlerAttribute {
        path: "rocket::catch",
        plain: true,
        row: Row {
            file: "rocket",
            line: 5,
        },
    },
    HandlerAttribute {
        path: "rocket::delete",
        plain: true,
        row: Row {
            file: "rocket",
            line: 5,
        },
    },
    HandlerAttribute {
        path: "rocket::get",
        plain: true,
        row: Row {
            file: "rocket",
            line: 5,
        },
    },
    HandlerAttribute {
        path: "rocket::head",
        plain: true,
        row: Row {
            file: "rocket",
            line: 5,
        },
    },
    HandlerAttribute {
        path: "rocket::options",
        plain: true,
        row: Row {
            file: "rocket",
            line: 5,
        },
    },
    HandlerAttribute {
        path: "rocket::patch",
        plain: true,
        row: Row {
            file: "rocket",
            line: 5,
        },
    },
    HandlerAttribute {
        path: "rocket::post",
        plain: true,
        row: Row {
            file: "rocket",
            line: 5,
        },
    },
    HandlerAttribute {
        path: "rocket::put",
        plain: true,
        row: Row {
            file: "rocket",
            line: 5,
        },
    },
    HandlerAttribute {
        path: "rocket::route",
        plain: true,
        row: Row {
            file: "rocket",
            line: 5,
        },
    },
];
