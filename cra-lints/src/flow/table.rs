//! What functions, macros, types and attributes of other crates mean.
//!
//! Written by cra-tidy from `apis/*.toml`: change that, then run `cargo test -p cra-tidy`.

use super::api::{Api, Constant, HandlerAttribute, Kill, Port, Row, Sink, Source, TypeFact, When};
use super::kinds::{SensitiveKind, SinkKind, SourceKind};

const ACTIX_6: Api = Api {
    flows: Some(&[]),
    handler: Some(Port::Arg(0)),
    ..Api::blank("actix", 6)
};

const ACTIX_11: Api = Api {
    flows: Some(&[(Port::Receiver, Port::Return)]),
    handler: Some(Port::Arg(0)),
    ..Api::blank("actix", 11)
};

const ACTIX_16: Api = Api {
    flows: Some(&[(Port::Receiver, Port::Return)]),
    handler: Some(Port::Arg(0)),
    ..Api::blank("actix", 16)
};

const ACTIX_25: Api = Api {
    flows: Some(&[]),
    ..Api::blank("actix", 25)
};

const ACTIX_33: Api = Api {
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::blank("actix", 33)
};

const ACTIX_37: Api = Api {
    flows: Some(&[]),
    ..Api::blank("actix", 37)
};

const ACTIX_41: Api = Api {
    flows: Some(&[]),
    ..Api::blank("actix", 41)
};

const ACTIX_45: Api = Api {
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::blank("actix", 45)
};

const ACTIX_52: Api = Api {
    flows: Some(&[]),
    handler: Some(Port::Arg(0)),
    ..Api::blank("actix", 52)
};

const ACTIX_56: Api = Api {
    flows: Some(&[(Port::CallbackReturn(0), Port::Return)]),
    ..Api::blank("actix", 56)
};

const ACTIX_82: Api = Api {
    sources: &[Source::new(SourceKind::Request, Port::Return)],
    flows: Some(&[]),
    kills: &[Kill {
        sinks: &[SinkKind::Log],
        sources: &[],
        at: Port::Return,
        when: None,
    }],
    ..Api::blank("actix", 82)
};

const ACTIX_91: Api = Api {
    sources: &[Source::new(SourceKind::Request, Port::Return)],
    flows: Some(&[]),
    kills: &[Kill {
        sinks: &[SinkKind::Log],
        sources: &[],
        at: Port::Return,
        when: None,
    }],
    ..Api::blank("actix", 91)
};

const ACTIX_97: Api = Api {
    sources: &[Source::new(SourceKind::Request, Port::Return)],
    flows: Some(&[]),
    ..Api::blank("actix", 97)
};

const ACTIX_108: Api = Api {
    sources: &[Source::new(SourceKind::Request, Port::Return)],
    flows: Some(&[]),
    ..Api::blank("actix", 108)
};

const ACTIX_116: Api = Api {
    sources: &[Source::new(SourceKind::Request, Port::Return)],
    flows: Some(&[]),
    ..Api::blank("actix", 116)
};

const ACTIX_123: Api = Api {
    flows: Some(&[]),
    ..Api::blank("actix", 123)
};

const ACTIX_135: Api = Api {
    flows: Some(&[]),
    ..Api::blank("actix", 135)
};

const ACTIX_138: Api = Api {
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::blank("actix", 138)
};

const ACTIX_144: Api = Api {
    flows: Some(&[]),
    ..Api::blank("actix", 144)
};

const ACTIX_147: Api = Api {
    sinks: &[
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
    flows: Some(&[(Port::Arg(1), Port::Receiver)]),
    ..Api::blank("actix", 147)
};

const ACTIX_151: Api = Api {
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::blank("actix", 151)
};

const ACTIX_157: Api = Api {
    flows: Some(&[(Port::Arg(0), Port::Return)]),
    ..Api::blank("actix", 157)
};

const ACTIX_161: Api = Api {
    sources: &[Source::new(SourceKind::Request, Port::Return)],
    flows: Some(&[]),
    ..Api::blank("actix", 161)
};

const ACTIX_169: Api = Api {
    flows: Some(&[(Port::Arg(0), Port::Return)]),
    ..Api::blank("actix", 169)
};

const ACTIX_172: Api = Api {
    flows: Some(&[(Port::Arg(0), Port::Return)]),
    ..Api::blank("actix", 172)
};

const ACTIX_178: Api = Api {
    sources: &[Source::new(SourceKind::Request, Port::Return)],
    flows: Some(&[]),
    ..Api::blank("actix", 178)
};

const ACTIX_185: Api = Api {
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::blank("actix", 185)
};

const ACTIX_192: Api = Api {
    flows: Some(&[]),
    ..Api::blank("actix", 192)
};

const ACTIX_198: Api = Api {
    flows: Some(&[]),
    ..Api::blank("actix", 198)
};

const ACTIX_207: Api = Api {
    flows: Some(&[]),
    ..Api::blank("actix", 207)
};

const ACTIX_228: Api = Api {
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
    ..Api::blank("actix", 228)
};

const ACTIX_233: Api = Api {
    flows: Some(&[
        (Port::Receiver, Port::Return),
        (Port::Arg(0), Port::Return),
        (Port::Arg(0), Port::Receiver),
    ]),
    ..Api::blank("actix", 233)
};

const ACTIX_237: Api = Api {
    sources: &[
        Source {
            kind: SourceKind::HtmlAnswer,
            at: Port::Receiver,
            when: Some(When {
                at: Port::Arg(1),
                is: Constant::Str("text/html"),
                not: false,
            }),
        },
        Source {
            kind: SourceKind::HtmlAnswer,
            at: Port::Receiver,
            when: Some(When {
                at: Port::Arg(1),
                is: Constant::Str("text/html; charset=utf-8"),
                not: false,
            }),
        },
        Source {
            kind: SourceKind::HtmlAnswer,
            at: Port::Receiver,
            when: Some(When {
                at: Port::Arg(1),
                is: Constant::Str("text/html;charset=utf-8"),
                not: false,
            }),
        },
        Source {
            kind: SourceKind::HtmlAnswer,
            at: Port::Receiver,
            when: Some(When {
                at: Port::Arg(1),
                is: Constant::Path("mime::TEXT_HTML"),
                not: false,
            }),
        },
        Source {
            kind: SourceKind::HtmlAnswer,
            at: Port::Receiver,
            when: Some(When {
                at: Port::Arg(1),
                is: Constant::Path("mime::TEXT_HTML_UTF_8"),
                not: false,
            }),
        },
    ],
    sinks: &[
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
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::blank("actix", 237)
};

const ACTIX_243: Api = Api {
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::blank("actix", 243)
};

const ACTIX_251: Api = Api {
    sources: &[Source::new(SourceKind::HtmlAnswer, Port::Return)],
    flows: Some(&[]),
    ..Api::blank("actix", 251)
};

const ACTIX_256: Api = Api {
    flows: Some(&[]),
    ..Api::blank("actix", 256)
};

const ACTIX_265: Api = Api {
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
    ..Api::blank("actix", 265)
};

const ACTIX_269: Api = Api {
    sinks: &[
        Sink::new(SinkKind::Answer, Port::Arg(0)),
        Sink::new(SinkKind::ErrorText, Port::Arg(0)),
    ],
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::blank("actix", 269)
};

const ACTIX_277: Api = Api {
    sinks: &[Sink::new(SinkKind::ErrorText, Port::Arg(0))],
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::blank("actix", 277)
};

const ACTIX_282: Api = Api {
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::blank("actix", 282)
};

const ACTIX_286: Api = Api {
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::blank("actix", 286)
};

const ACTIX_290: Api = Api {
    sinks: &[
        Sink {
            kind: SinkKind::Html,
            at: Port::Receiver,
            when: Some(When {
                at: Port::Arg(1),
                is: Constant::Str("text/html"),
                not: false,
            }),
        },
        Sink {
            kind: SinkKind::Html,
            at: Port::Receiver,
            when: Some(When {
                at: Port::Arg(1),
                is: Constant::Path("mime::TEXT_HTML"),
                not: false,
            }),
        },
        Sink {
            kind: SinkKind::Html,
            at: Port::Receiver,
            when: Some(When {
                at: Port::Arg(1),
                is: Constant::Path("mime::TEXT_HTML_UTF_8"),
                not: false,
            }),
        },
    ],
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::blank("actix", 290)
};

const ACTIX_294: Api = Api {
    sinks: &[Sink::new(SinkKind::Answer, Port::Arg(1))],
    flows: Some(&[]),
    ..Api::blank("actix", 294)
};

const ACTIX_299: Api = Api {
    sinks: &[Sink::new(SinkKind::Answer, Port::Arg(0))],
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::blank("actix", 299)
};

const ACTIX_304: Api = Api {
    sinks: &[Sink::new(SinkKind::Html, Port::Arg(0))],
    flows: Some(&[(Port::Arg(0), Port::Return)]),
    ..Api::blank("actix", 304)
};

const ACTIX_309: Api = Api {
    sinks: &[Sink::new(SinkKind::Redirect, Port::Arg(0))],
    flows: Some(&[]),
    ..Api::blank("actix", 309)
};

const ACTIX_314: Api = Api {
    sinks: &[Sink::new(SinkKind::Redirect, Port::Arg(1))],
    flows: Some(&[]),
    ..Api::blank("actix", 314)
};

const ACTIX_319: Api = Api {
    sinks: &[Sink::new(SinkKind::ErrorText, Port::Arg(0))],
    flows: Some(&[(Port::Arg(0), Port::Return)]),
    ..Api::blank("actix", 319)
};

const ACTIX_331: Api = Api {
    sinks: &[Sink::new(SinkKind::CookieAdd, Port::Arg(0))],
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::blank("actix", 331)
};

const ACTIX_336: Api = Api {
    sinks: &[Sink::new(SinkKind::CookieAdd, Port::Arg(0))],
    flows: Some(&[]),
    ..Api::blank("actix", 336)
};

const ACTIX_340: Api = Api {
    flows: Some(&[]),
    ..Api::blank("actix", 340)
};

const ACTIX_346: Api = Api {
    sources: &[Source::new(SourceKind::File, Port::Return)],
    sinks: &[Sink::new(SinkKind::Path, Port::Arg(0))],
    flows: Some(&[]),
    ..Api::blank("actix", 346)
};

const ACTIX_352: Api = Api {
    flows: Some(&[(Port::Arg(0), Port::Return)]),
    ..Api::blank("actix", 352)
};

const ACTIX_356: Api = Api {
    sinks: &[Sink::new(SinkKind::Path, Port::Arg(1))],
    flows: Some(&[]),
    ..Api::blank("actix", 356)
};

const ACTIX_364: Api = Api {
    sources: &[
        Source {
            kind: SourceKind::CookieWithoutSecure,
            at: Port::Return,
            when: Some(When {
                at: Port::Arg(0),
                is: Constant::Bool(false),
                not: false,
            }),
        },
        Source {
            kind: SourceKind::CookieWithoutSecure,
            at: Port::Return,
            when: Some(When {
                at: Port::Arg(0),
                is: Constant::Path("std::option::Option::None"),
                not: false,
            }),
        },
    ],
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
    ..Api::blank("actix", 364)
};

const ACTIX_370: Api = Api {
    sources: &[
        Source {
            kind: SourceKind::CookieWithoutHttponly,
            at: Port::Return,
            when: Some(When {
                at: Port::Arg(0),
                is: Constant::Bool(false),
                not: false,
            }),
        },
        Source {
            kind: SourceKind::CookieWithoutHttponly,
            at: Port::Return,
            when: Some(When {
                at: Port::Arg(0),
                is: Constant::Path("std::option::Option::None"),
                not: false,
            }),
        },
    ],
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
    ..Api::blank("actix", 370)
};

const ACTIX_376: Api = Api {
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
    ..Api::blank("actix", 376)
};

const ACTIX_382: Api = Api {
    sinks: &[Sink::new(SinkKind::CookieFinish, Port::Receiver)],
    flows: Some(&[]),
    ..Api::blank("actix", 382)
};

const ACTIX_386: Api = Api {
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::blank("actix", 386)
};

const ACTIX_396: Api = Api {
    sinks: &[Sink::new(SinkKind::Key, Port::Arg(1))],
    flows: Some(&[]),
    ..Api::blank("actix", 396)
};

const ACTIX_401: Api = Api {
    sinks: &[Sink::new(SinkKind::Key, Port::Arg(1))],
    flows: Some(&[]),
    ..Api::blank("actix", 401)
};

const ACTIX_408: Api = Api {
    sinks: &[Sink::new(SinkKind::Url, Port::Arg(0))],
    flows: Some(&[(Port::Arg(0), Port::Return)]),
    ..Api::blank("actix", 408)
};

const ACTIX_416: Api = Api {
    sinks: &[Sink::new(SinkKind::Url, Port::Arg(1))],
    flows: Some(&[(Port::Arg(1), Port::Return)]),
    ..Api::blank("actix", 416)
};

const ACTIX_421: Api = Api {
    sinks: &[Sink::new(SinkKind::Url, Port::Arg(0))],
    flows: Some(&[(Port::Arg(0), Port::Return)]),
    ..Api::blank("actix", 421)
};

const ACTIX_425: Api = Api {
    flows: Some(&[]),
    ..Api::blank("actix", 425)
};

const ACTIX_429: Api = Api {
    flows: Some(&[]),
    ..Api::blank("actix", 429)
};

const ACTIX_433: Api = Api {
    sinks: &[Sink::new(SinkKind::SentBody, Port::Arg(0))],
    flows: Some(&[(Port::Receiver, Port::Return), (Port::Arg(0), Port::Return)]),
    ..Api::blank("actix", 433)
};

const ACTIX_441: Api = Api {
    sinks: &[
        Sink::new(SinkKind::SentBody, Port::Arg(0)),
        Sink::new(SinkKind::SentBody, Port::Arg(1)),
    ],
    flows: Some(&[
        (Port::Receiver, Port::Return),
        (Port::Arg(0), Port::Return),
        (Port::Arg(1), Port::Return),
    ]),
    ..Api::blank("actix", 441)
};

const ACTIX_446: Api = Api {
    sinks: &[Sink::new(SinkKind::UrlPart, Port::Arg(0))],
    flows: Some(&[(Port::Receiver, Port::Return), (Port::Arg(0), Port::Return)]),
    ..Api::blank("actix", 446)
};

const ACTIX_451: Api = Api {
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::blank("actix", 451)
};

const ACTIX_455: Api = Api {
    sources: &[Source::new(SourceKind::Response, Port::Return)],
    sinks: &[Sink::new(SinkKind::SentBody, Port::Arg(0))],
    flows: Some(&[]),
    ..Api::blank("actix", 455)
};

const ACTIX_464: Api = Api {
    sources: &[Source::new(SourceKind::Response, Port::Return)],
    flows: Some(&[]),
    ..Api::blank("actix", 464)
};

const ACTIX_469: Api = Api {
    sources: &[Source::new(SourceKind::Response, Port::Return)],
    flows: Some(&[]),
    ..Api::blank("actix", 469)
};

const ACTIX_476: Api = Api {
    flows: Some(&[]),
    ..Api::blank("actix", 476)
};

const ARCHIVES_3: Api = Api {
    flows: Some(&[(Port::Arg(0), Port::Return)]),
    ..Api::blank("archives", 3)
};

const ARCHIVES_7: Api = Api {
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::blank("archives", 7)
};

const ARCHIVES_14: Api = Api {
    sources: &[Source::new(SourceKind::ArchiveEntry, Port::Return)],
    flows: Some(&[]),
    ..Api::blank("archives", 14)
};

const ARCHIVES_18: Api = Api {
    flows: Some(&[]),
    ..Api::blank("archives", 18)
};

const ARCHIVES_21: Api = Api {
    flows: Some(&[]),
    ..Api::blank("archives", 21)
};

const ARCHIVES_24: Api = Api {
    sources: &[Source::new(SourceKind::File, Port::Return)],
    flows: Some(&[]),
    ..Api::blank("archives", 24)
};

const ARCHIVES_29: Api = Api {
    flows: Some(&[]),
    ..Api::blank("archives", 29)
};

const ARCHIVES_36: Api = Api {
    sources: &[Source::new(SourceKind::ArchiveEntry, Port::Return)],
    flows: Some(&[]),
    ..Api::blank("archives", 36)
};

const ARCHIVES_40: Api = Api {
    sinks: &[Sink::new(SinkKind::Path, Port::Arg(0))],
    flows: Some(&[]),
    ..Api::blank("archives", 40)
};

const ARCHIVES_44: Api = Api {
    flows: Some(&[]),
    ..Api::blank("archives", 44)
};

const ARCHIVES_47: Api = Api {
    flows: Some(&[(Port::Arg(0), Port::Return)]),
    ..Api::blank("archives", 47)
};

const ARCHIVES_50: Api = Api {
    flows: Some(&[(Port::Arg(0), Port::Return)]),
    ..Api::blank("archives", 50)
};

const ARCHIVES_53: Api = Api {
    flows: Some(&[]),
    ..Api::blank("archives", 53)
};

const ARCHIVES_56: Api = Api {
    flows: Some(&[(Port::Arg(0), Port::Return)]),
    ..Api::blank("archives", 56)
};

const ARCHIVES_65: Api = Api {
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::blank("archives", 65)
};

const ARCHIVES_69: Api = Api {
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::blank("archives", 69)
};

const ARCHIVES_73: Api = Api {
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::blank("archives", 73)
};

const ARCHIVES_77: Api = Api {
    sinks: &[Sink::new(SinkKind::Path, Port::Arg(0))],
    flows: Some(&[]),
    ..Api::blank("archives", 77)
};

const ARCHIVES_85: Api = Api {
    sources: &[Source::new(SourceKind::ArchiveEntry, Port::Return)],
    flows: Some(&[]),
    ..Api::blank("archives", 85)
};

const ARCHIVES_102: Api = Api {
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::blank("archives", 102)
};

const ARCHIVES_110: Api = Api {
    sources: &[Source::new(SourceKind::ArchiveEntry, Port::Return)],
    flows: Some(&[]),
    ..Api::blank("archives", 110)
};

const ARCHIVES_124: Api = Api {
    sources: &[Source::new(SourceKind::File, Port::Return)],
    flows: Some(&[]),
    ..Api::blank("archives", 124)
};

const ARCHIVES_135: Api = Api {
    sinks: &[
        Sink::new(SinkKind::Path, Port::Arg(0)),
        Sink::new(SinkKind::ArchivePath, Port::Arg(0)),
    ],
    flows: Some(&[]),
    ..Api::blank("archives", 135)
};

const ARCHIVES_143: Api = Api {
    sinks: &[Sink::new(SinkKind::Path, Port::Arg(0))],
    flows: Some(&[]),
    ..Api::blank("archives", 143)
};

const ARCHIVES_151: Api = Api {
    flows: Some(&[(Port::Arg(0), Port::Return)]),
    ..Api::blank("archives", 151)
};

const ARCHIVES_154: Api = Api {
    flows: Some(&[]),
    ..Api::blank("archives", 154)
};

const ARCHIVES_160: Api = Api {
    flows: Some(&[(Port::Arg(0), Port::Return)]),
    ..Api::blank("archives", 160)
};

const ARCHIVES_164: Api = Api {
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::blank("archives", 164)
};

const ARCHIVES_168: Api = Api {
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::blank("archives", 168)
};

const ARCHIVES_172: Api = Api {
    sources: &[Source::new(SourceKind::ArchiveEntry, Port::Return)],
    flows: Some(&[]),
    ..Api::blank("archives", 172)
};

const ARCHIVES_177: Api = Api {
    flows: Some(&[(Port::Arg(0), Port::Return)]),
    ..Api::blank("archives", 177)
};

const ARCHIVES_190: Api = Api {
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::blank("archives", 190)
};

const ARCHIVES_197: Api = Api {
    flows: Some(&[(Port::Arg(0), Port::Return)]),
    ..Api::blank("archives", 197)
};

const ARCHIVES_204: Api = Api {
    sinks: &[Sink::new(SinkKind::Path, Port::Arg(0))],
    flows: Some(&[]),
    ..Api::blank("archives", 204)
};

const ARCHIVES_208: Api = Api {
    sinks: &[
        Sink::new(SinkKind::Path, Port::Arg(0)),
        Sink::new(SinkKind::Path, Port::Arg(1)),
    ],
    flows: Some(&[]),
    ..Api::blank("archives", 208)
};

const ASYNC_STD_5: Api = Api {
    sources: &[Source::new(SourceKind::File, Port::Return)],
    sinks: &[Sink::new(SinkKind::Path, Port::Arg(0))],
    flows: Some(&[]),
    ..Api::blank("async_std", 5)
};

const ASYNC_STD_11: Api = Api {
    sources: &[Source::new(SourceKind::WrittenFile, Port::Return)],
    sinks: &[
        Sink::new(SinkKind::Path, Port::Arg(0)),
        Sink::new(SinkKind::ArchivePath, Port::Arg(0)),
    ],
    flows: Some(&[]),
    ..Api::blank("async_std", 11)
};

const ASYNC_STD_17: Api = Api {
    sinks: &[Sink::new(SinkKind::FileContent, Port::Arg(0))],
    flows: Some(&[]),
    ..Api::blank("async_std", 17)
};

const ASYNC_STD_21: Api = Api {
    flows: Some(&[]),
    ..Api::blank("async_std", 21)
};

const ASYNC_STD_25: Api = Api {
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::blank("async_std", 25)
};

const ASYNC_STD_28: Api = Api {
    flows: Some(&[]),
    ..Api::blank("async_std", 28)
};

const ASYNC_STD_34: Api = Api {
    sources: &[Source::new(SourceKind::File, Port::Return)],
    sinks: &[Sink::new(SinkKind::Path, Port::Arg(0))],
    flows: Some(&[]),
    ..Api::blank("async_std", 34)
};

const ASYNC_STD_40: Api = Api {
    sources: &[Source::new(SourceKind::File, Port::Return)],
    sinks: &[Sink::new(SinkKind::Path, Port::Arg(0))],
    flows: Some(&[]),
    ..Api::blank("async_std", 40)
};

const ASYNC_STD_46: Api = Api {
    sources: &[Source::new(SourceKind::File, Port::Return)],
    sinks: &[Sink::new(SinkKind::Path, Port::Arg(0))],
    flows: Some(&[]),
    ..Api::blank("async_std", 46)
};

const ASYNC_STD_54: Api = Api {
    sinks: &[
        Sink::new(SinkKind::Path, Port::Arg(0)),
        Sink::new(SinkKind::ArchivePath, Port::Arg(0)),
        Sink::new(SinkKind::FileContent, Port::Arg(1)),
    ],
    flows: Some(&[]),
    ..Api::blank("async_std", 54)
};

const ASYNC_STD_59: Api = Api {
    sinks: &[
        Sink::new(SinkKind::Path, Port::Arg(0)),
        Sink::new(SinkKind::ArchivePath, Port::Arg(0)),
    ],
    flows: Some(&[]),
    ..Api::blank("async_std", 59)
};

const ASYNC_STD_64: Api = Api {
    sinks: &[Sink::new(SinkKind::Path, Port::Arg(0))],
    flows: Some(&[]),
    ..Api::blank("async_std", 64)
};

const ASYNC_STD_72: Api = Api {
    sinks: &[
        Sink::new(SinkKind::Path, Port::Arg(0)),
        Sink::new(SinkKind::Path, Port::Arg(1)),
        Sink::new(SinkKind::ArchivePath, Port::Arg(1)),
    ],
    flows: Some(&[]),
    ..Api::blank("async_std", 72)
};

const ASYNC_STD_76: Api = Api {
    sources: &[Source::new(SourceKind::CanonicalPath, Port::Return)],
    flows: Some(&[(Port::Arg(0), Port::Return)]),
    ..Api::blank("async_std", 76)
};

const ASYNC_STD_81: Api = Api {
    sources: &[Source::new(SourceKind::File, Port::Return)],
    flows: Some(&[]),
    ..Api::blank("async_std", 81)
};

const ASYNC_STD_85: Api = Api {
    flows: Some(&[]),
    ..Api::blank("async_std", 85)
};

const ASYNC_STD_89: Api = Api {
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::blank("async_std", 89)
};

const ASYNC_STD_96: Api = Api {
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
    ..Api::blank("async_std", 96)
};

const ASYNC_STD_101: Api = Api {
    sources: &[Source::new(SourceKind::File, Port::Return)],
    sinks: &[
        Sink::new(SinkKind::Path, Port::Arg(0)),
        Sink::new(SinkKind::ArchivePath, Port::Arg(0)),
    ],
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::blank("async_std", 101)
};

const ASYNC_STD_110: Api = Api {
    sources: &[Source::new(SourceKind::PlainConnection, Port::Return)],
    sinks: &[Sink::new(SinkKind::Url, Port::Arg(0))],
    flows: Some(&[]),
    ..Api::blank("async_std", 110)
};

const ASYNC_STD_116: Api = Api {
    flows: Some(&[]),
    ..Api::blank("async_std", 116)
};

const ASYNC_STD_120: Api = Api {
    sources: &[Source::new(SourceKind::PlainConnection, Port::Return)],
    flows: Some(&[]),
    ..Api::blank("async_std", 120)
};

const ASYNC_STD_125: Api = Api {
    sinks: &[Sink::new(SinkKind::SentPlain, Port::Arg(0))],
    flows: Some(&[]),
    ..Api::blank("async_std", 125)
};

const ASYNC_STD_129: Api = Api {
    sources: &[Source::new(SourceKind::Network, Port::Arg(0))],
    flows: Some(&[]),
    ..Api::blank("async_std", 129)
};

const ASYNC_STD_137: Api = Api {
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::blank("async_std", 137)
};

const ASYNC_STD_141: Api = Api {
    flows: Some(&[]),
    ..Api::blank("async_std", 141)
};

const ASYNC_STD_145: Api = Api {
    sinks: &[Sink::new(SinkKind::Url, Port::Arg(0))],
    flows: Some(&[]),
    ..Api::blank("async_std", 145)
};

const ASYNC_STD_149: Api = Api {
    sources: &[Source::new(SourceKind::Network, Port::Arg(0))],
    flows: Some(&[]),
    ..Api::blank("async_std", 149)
};

const ASYNC_STD_155: Api = Api {
    sinks: &[Sink::new(SinkKind::SentPlain, Port::Arg(0))],
    flows: Some(&[]),
    ..Api::blank("async_std", 155)
};

const ASYNC_STD_159: Api = Api {
    sinks: &[
        Sink::new(SinkKind::SentPlain, Port::Arg(0)),
        Sink::new(SinkKind::Url, Port::Arg(1)),
    ],
    flows: Some(&[]),
    ..Api::blank("async_std", 159)
};

const ASYNC_STD_163: Api = Api {
    sources: &[Source::new(SourceKind::PlainConnection, Port::Return)],
    flows: Some(&[]),
    ..Api::blank("async_std", 163)
};

const ASYNC_STD_170: Api = Api {
    sources: &[Source::new(SourceKind::Stdin, Port::Return)],
    flows: Some(&[]),
    ..Api::blank("async_std", 170)
};

const ASYNC_STD_175: Api = Api {
    sources: &[Source::new(SourceKind::Terminal, Port::Return)],
    flows: Some(&[]),
    ..Api::blank("async_std", 175)
};

const ASYNC_STD_179: Api = Api {
    sources: &[Source::new(SourceKind::Stdin, Port::Arg(0))],
    flows: Some(&[]),
    ..Api::blank("async_std", 179)
};

const ASYNC_STD_183: Api = Api {
    flows: Some(&[(Port::Receiver, Port::Arg(0))]),
    ..Api::blank("async_std", 183)
};

const ASYNC_STD_189: Api = Api {
    flows: Some(&[(Port::Receiver, Port::Return), (Port::Arg(0), Port::Return)]),
    ..Api::blank("async_std", 189)
};

const ASYNC_STD_192: Api = Api {
    flows: Some(&[(Port::Receiver, Port::Return)]),
    kills: &[Kill {
        sinks: &[SinkKind::Log],
        sources: &[],
        at: Port::Return,
        when: None,
    }],
    ..Api::blank("async_std", 192)
};

const ASYNC_STD_196: Api = Api {
    flows: Some(&[(Port::Receiver, Port::Arg(1))]),
    ..Api::blank("async_std", 196)
};

const ASYNC_STD_199: Api = Api {
    sinks: &[Sink::new(SinkKind::Written, Port::Arg(0))],
    flows: Some(&[(Port::Arg(0), Port::Receiver)]),
    ..Api::blank("async_std", 199)
};

const ASYNC_STD_203: Api = Api {
    flows: Some(&[]),
    ..Api::blank("async_std", 203)
};

const ASYNC_STD_206: Api = Api {
    flows: Some(&[(Port::Arg(0), Port::Return)]),
    ..Api::blank("async_std", 206)
};

const ASYNC_STD_209: Api = Api {
    sinks: &[Sink::new(SinkKind::Written, Port::Arg(0))],
    flows: Some(&[(Port::Arg(0), Port::Arg(1))]),
    ..Api::blank("async_std", 209)
};

const ASYNC_STD_213: Api = Api {
    sinks: &[Sink::new(SinkKind::Print, Port::Args)],
    flows: Some(&[]),
    ..Api::blank("async_std", 213)
};

const ASYNC_STD_220: Api = Api {
    flows: Some(&[(Port::Arg(0), Port::Return)]),
    ..Api::blank("async_std", 220)
};

const ASYNC_STD_223: Api = Api {
    flows: Some(&[(Port::CallbackReturn(0), Port::Return)]),
    ..Api::blank("async_std", 223)
};

const ASYNC_STD_226: Api = Api {
    flows: Some(&[(Port::Arg(0), Port::Return)]),
    ..Api::blank("async_std", 226)
};

const ASYNC_STD_229: Api = Api {
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::blank("async_std", 229)
};

const ASYNC_STD_232: Api = Api {
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::blank("async_std", 232)
};

const ASYNC_STD_238: Api = Api {
    flows: Some(&[(Port::Arg(1), Port::Return)]),
    ..Api::blank("async_std", 238)
};

const ASYNC_STD_241: Api = Api {
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
                is: Constant::Str("sudo"),
                not: false,
            }),
        },
        Source {
            kind: SourceKind::Shell,
            at: Port::Return,
            when: Some(When {
                at: Port::Arg(0),
                is: Constant::Str("/usr/bin/sudo"),
                not: false,
            }),
        },
        Source {
            kind: SourceKind::Shell,
            at: Port::Return,
            when: Some(When {
                at: Port::Arg(0),
                is: Constant::Str("doas"),
                not: false,
            }),
        },
        Source {
            kind: SourceKind::Shell,
            at: Port::Return,
            when: Some(When {
                at: Port::Arg(0),
                is: Constant::Str("env"),
                not: false,
            }),
        },
        Source {
            kind: SourceKind::Shell,
            at: Port::Return,
            when: Some(When {
                at: Port::Arg(0),
                is: Constant::Str("nohup"),
                not: false,
            }),
        },
        Source {
            kind: SourceKind::Shell,
            at: Port::Return,
            when: Some(When {
                at: Port::Arg(0),
                is: Constant::Str("nice"),
                not: false,
            }),
        },
        Source {
            kind: SourceKind::Shell,
            at: Port::Return,
            when: Some(When {
                at: Port::Arg(0),
                is: Constant::Str("timeout"),
                not: false,
            }),
        },
        Source {
            kind: SourceKind::Shell,
            at: Port::Return,
            when: Some(When {
                at: Port::Arg(0),
                is: Constant::Str("chroot"),
                not: false,
            }),
        },
        Source {
            kind: SourceKind::Shell,
            at: Port::Return,
            when: Some(When {
                at: Port::Arg(0),
                is: Constant::Str("busybox"),
                not: false,
            }),
        },
        Source {
            kind: SourceKind::Shell,
            at: Port::Return,
            when: Some(When {
                at: Port::Arg(0),
                is: Constant::Str("/usr/bin/bash"),
                not: false,
            }),
        },
        Source {
            kind: SourceKind::Shell,
            at: Port::Return,
            when: Some(When {
                at: Port::Arg(0),
                is: Constant::Str("/usr/bin/sh"),
                not: false,
            }),
        },
        Source {
            kind: SourceKind::Shell,
            at: Port::Return,
            when: Some(When {
                at: Port::Arg(0),
                is: Constant::Str("/bin/zsh"),
                not: false,
            }),
        },
        Source {
            kind: SourceKind::Shell,
            at: Port::Return,
            when: Some(When {
                at: Port::Arg(0),
                is: Constant::Str("/usr/bin/python3"),
                not: false,
            }),
        },
        Source {
            kind: SourceKind::RemoteShell,
            at: Port::Return,
            when: Some(When {
                at: Port::Arg(0),
                is: Constant::Str("ssh"),
                not: false,
            }),
        },
        Source {
            kind: SourceKind::RemoteShell,
            at: Port::Return,
            when: Some(When {
                at: Port::Arg(0),
                is: Constant::Str("/usr/bin/ssh"),
                not: false,
            }),
        },
        Source {
            kind: SourceKind::RemoteShell,
            at: Port::Return,
            when: Some(When {
                at: Port::Arg(0),
                is: Constant::Str("plink"),
                not: false,
            }),
        },
    ],
    sinks: &[
        Sink::new(SinkKind::Command, Port::Arg(0)),
        Sink::new(SinkKind::ExecutedFile, Port::Arg(0)),
    ],
    flows: Some(&[]),
    ..Api::blank("async_std", 241)
};

const ASYNC_STD_247: Api = Api {
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
            kind: SourceKind::OptionsEnd,
            at: Port::Receiver,
            when: Some(When {
                at: Port::Arg(0),
                is: Constant::Str("--"),
                not: false,
            }),
        },
        Source {
            kind: SourceKind::OptionsEnd,
            at: Port::Receiver,
            when: Some(When {
                at: Port::Arg(0),
                is: Constant::Str("--end-of-options"),
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
    sinks: &[Sink::new(SinkKind::Argument, Port::Arg(0))],
    flows: Some(&[(Port::Receiver, Port::Return)]),
    kills: &[Kill {
        sinks: &[],
        sources: &[SourceKind::ScriptFlag, SourceKind::OptionValue],
        at: Port::Receiver,
        when: None,
    }],
    ..Api::blank("async_std", 247)
};

const ASYNC_STD_254: Api = Api {
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::blank("async_std", 254)
};

const ASYNC_STD_262: Api = Api {
    flows: Some(&[]),
    ..Api::blank("async_std", 262)
};

const ASYNC_STD_266: Api = Api {
    flows: Some(&[]),
    ..Api::blank("async_std", 266)
};

const ASYNC_STD_270: Api = Api {
    flows: Some(&[]),
    ..Api::blank("async_std", 270)
};

const AXUM_6: Api = Api {
    flows: Some(&[]),
    handler: Some(Port::Arg(0)),
    ..Api::blank("axum", 6)
};

const AXUM_15: Api = Api {
    flows: Some(&[(Port::Receiver, Port::Return)]),
    handler: Some(Port::Arg(0)),
    ..Api::blank("axum", 15)
};

const AXUM_25: Api = Api {
    flows: Some(&[(Port::Receiver, Port::Return)]),
    handler: Some(Port::Arg(1)),
    ..Api::blank("axum", 25)
};

const AXUM_30: Api = Api {
    flows: Some(&[(Port::Receiver, Port::Return)]),
    handler: Some(Port::Arg(0)),
    ..Api::blank("axum", 30)
};

const AXUM_36: Api = Api {
    flows: Some(&[(Port::Receiver, Port::Return)]),
    handler: Some(Port::Arg(0)),
    ..Api::blank("axum", 36)
};

const AXUM_44: Api = Api {
    flows: Some(&[]),
    handler: Some(Port::Arg(0)),
    ..Api::blank("axum", 44)
};

const AXUM_48: Api = Api {
    flows: Some(&[]),
    handler: Some(Port::Arg(1)),
    ..Api::blank("axum", 48)
};

const AXUM_52: Api = Api {
    sources: &[Source::new(SourceKind::Request, Port::CallbackParam(0, 0))],
    flows: Some(&[]),
    handler: Some(Port::Arg(0)),
    ..Api::blank("axum", 52)
};

const AXUM_57: Api = Api {
    flows: Some(&[]),
    ..Api::blank("axum", 57)
};

const AXUM_61: Api = Api {
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::blank("axum", 61)
};

const AXUM_71: Api = Api {
    sources: &[Source::new(SourceKind::Request, Port::Return)],
    flows: Some(&[]),
    ..Api::blank("axum", 71)
};

const AXUM_76: Api = Api {
    sources: &[Source::new(SourceKind::Request, Port::Return)],
    flows: Some(&[]),
    ..Api::blank("axum", 76)
};

const AXUM_84: Api = Api {
    sources: &[Source::new(SourceKind::Request, Port::Return)],
    flows: Some(&[]),
    ..Api::blank("axum", 84)
};

const AXUM_89: Api = Api {
    sources: &[Source::new(SourceKind::Request, Port::Return)],
    flows: Some(&[]),
    ..Api::blank("axum", 89)
};

const AXUM_94: Api = Api {
    sources: &[Source::new(SourceKind::Request, Port::Return)],
    flows: Some(&[]),
    ..Api::blank("axum", 94)
};

const AXUM_99: Api = Api {
    flows: Some(&[(Port::Arg(0), Port::Return)]),
    ..Api::blank("axum", 99)
};

const AXUM_103: Api = Api {
    flows: Some(&[(Port::Arg(0), Port::Return)]),
    ..Api::blank("axum", 103)
};

const AXUM_107: Api = Api {
    sources: &[Source::new(SourceKind::Request, Port::Return)],
    flows: Some(&[]),
    ..Api::blank("axum", 107)
};

const AXUM_112: Api = Api {
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::blank("axum", 112)
};

const AXUM_115: Api = Api {
    flows: Some(&[]),
    ..Api::blank("axum", 115)
};

const AXUM_118: Api = Api {
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::blank("axum", 118)
};

const AXUM_151: Api = Api {
    sinks: &[Sink::new(SinkKind::ErrorText, Port::Receiver)],
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::blank("axum", 151)
};

const AXUM_155: Api = Api {
    sinks: &[Sink::new(SinkKind::Html, Port::Arg(0))],
    flows: Some(&[(Port::Arg(0), Port::Return)]),
    ..Api::blank("axum", 155)
};

const AXUM_160: Api = Api {
    sinks: &[Sink::new(SinkKind::Redirect, Port::Arg(0))],
    flows: Some(&[]),
    ..Api::blank("axum", 160)
};

const AXUM_165: Api = Api {
    flows: Some(&[(Port::Arg(0), Port::Return)]),
    ..Api::blank("axum", 165)
};

const AXUM_168: Api = Api {
    flows: Some(&[(Port::Arg(0), Port::Return)]),
    ..Api::blank("axum", 168)
};

const AXUM_174: Api = Api {
    sinks: &[Sink::new(SinkKind::CookieAdd, Port::Arg(0))],
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::blank("axum", 174)
};

const AXUM_182: Api = Api {
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::blank("axum", 182)
};

const AXUM_189: Api = Api {
    sources: &[Source::new(SourceKind::Request, Port::Return)],
    flows: Some(&[]),
    ..Api::blank("axum", 189)
};

const AXUM_194: Api = Api {
    flows: Some(&[]),
    ..Api::blank("axum", 194)
};

const AXUM_198: Api = Api {
    sources: &[Source::new(SourceKind::Request, Port::Return)],
    flows: Some(&[]),
    ..Api::blank("axum", 198)
};

const AXUM_202: Api = Api {
    flows: Some(&[(Port::Arg(0), Port::Return)]),
    ..Api::blank("axum", 202)
};

const CONCURRENCY_4: Api = Api {
    flows: Some(&[(Port::Arg(0), Port::Return)]),
    ..Api::blank("concurrency", 4)
};

const CONCURRENCY_11: Api = Api {
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::blank("concurrency", 11)
};

const CONCURRENCY_22: Api = Api {
    flows: Some(&[(Port::Arg(0), Port::Receiver)]),
    ..Api::blank("concurrency", 22)
};

const CONCURRENCY_25: Api = Api {
    flows: Some(&[(Port::Arg(0), Port::Receiver)]),
    ..Api::blank("concurrency", 25)
};

const CONCURRENCY_32: Api = Api {
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::blank("concurrency", 32)
};

const CONCURRENCY_40: Api = Api {
    sinks: &[Sink::new(SinkKind::Allocation, Port::Arg(0))],
    flows: Some(&[]),
    ..Api::blank("concurrency", 40)
};

const CONCURRENCY_44: Api = Api {
    flows: Some(&[(Port::CallbackReturn(0), Port::Return)]),
    ..Api::blank("concurrency", 44)
};

const CONCURRENCY_50: Api = Api {
    flows: Some(&[
        (Port::CallbackReturn(0), Port::Return),
        (Port::CallbackReturn(1), Port::Return),
    ]),
    ..Api::blank("concurrency", 50)
};

const CONCURRENCY_53: Api = Api {
    flows: Some(&[
        (Port::Receiver, Port::CallbackParam(0, 0)),
        (Port::CallbackReturn(0), Port::Return),
    ]),
    ..Api::blank("concurrency", 53)
};

const CONCURRENCY_59: Api = Api {
    flows: Some(&[
        (Port::Receiver, Port::CallbackParam(0, 0)),
        (Port::Receiver, Port::Return),
    ]),
    ..Api::blank("concurrency", 59)
};

const CONCURRENCY_65: Api = Api {
    flows: Some(&[(Port::Receiver, Port::CallbackParam(0, 0))]),
    ..Api::blank("concurrency", 65)
};

const CONCURRENCY_71: Api = Api {
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::blank("concurrency", 71)
};

const CONCURRENCY_81: Api = Api {
    flows: Some(&[
        (Port::Arg(0), Port::Receiver),
        (Port::Arg(1), Port::Receiver),
    ]),
    ..Api::blank("concurrency", 81)
};

const CONCURRENCY_87: Api = Api {
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::blank("concurrency", 87)
};

const CONCURRENCY_99: Api = Api {
    flows: Some(&[]),
    ..Api::blank("concurrency", 99)
};

const CONCURRENCY_107: Api = Api {
    flows: Some(&[]),
    kills: &[Kill {
        sinks: &[],
        sources: &[],
        at: Port::Receiver,
        when: None,
    }],
    ..Api::blank("concurrency", 107)
};

const CONCURRENCY_114: Api = Api {
    flows: Some(&[
        (Port::Receiver, Port::Return),
        (Port::Arg(0), Port::Receiver),
    ]),
    ..Api::blank("concurrency", 114)
};

const CONCURRENCY_117: Api = Api {
    flows: Some(&[
        (Port::CallbackReturn(1), Port::Return),
        (Port::Receiver, Port::Return),
    ]),
    ..Api::blank("concurrency", 117)
};

const CONCURRENCY_120: Api = Api {
    sinks: &[Sink::new(SinkKind::Allocation, Port::Arg(0))],
    flows: Some(&[]),
    ..Api::blank("concurrency", 120)
};

const CONCURRENCY_127: Api = Api {
    flows: Some(&[(Port::Arg(0), Port::Receiver)]),
    ..Api::blank("concurrency", 127)
};

const CONCURRENCY_134: Api = Api {
    sinks: &[Sink::new(SinkKind::Allocation, Port::Arg(0))],
    flows: Some(&[(Port::Arg(1), Port::Receiver)]),
    ..Api::blank("concurrency", 134)
};

const CONCURRENCY_138: Api = Api {
    flows: Some(&[]),
    ..Api::blank("concurrency", 138)
};

const CONCURRENCY_144: Api = Api {
    flows: Some(&[(Port::Args, Port::Return)]),
    ..Api::blank("concurrency", 144)
};

const CONCURRENCY_147: Api = Api {
    flows: Some(&[
        (Port::Receiver, Port::CallbackParam(0, 0)),
        (Port::Receiver, Port::CallbackParam(1, 0)),
        (Port::CallbackReturn(0), Port::Return),
        (Port::CallbackReturn(1), Port::Return),
    ]),
    ..Api::blank("concurrency", 147)
};

const CONCURRENCY_150: Api = Api {
    flows: Some(&[
        (Port::Receiver, Port::CallbackParam(0, 0)),
        (Port::Receiver, Port::Return),
    ]),
    ..Api::blank("concurrency", 150)
};

const CONCURRENCY_153: Api = Api {
    flows: Some(&[
        (Port::Receiver, Port::CallbackParam(0, 0)),
        (Port::CallbackReturn(0), Port::Return),
    ]),
    ..Api::blank("concurrency", 153)
};

const CONCURRENCY_156: Api = Api {
    flows: Some(&[(Port::Arg(0), Port::Return)]),
    ..Api::blank("concurrency", 156)
};

const CONCURRENCY_159: Api = Api {
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::blank("concurrency", 159)
};

const CONCURRENCY_166: Api = Api {
    flows: Some(&[
        (Port::Receiver, Port::CallbackParam(0, 0)),
        (Port::CallbackReturn(0), Port::Return),
    ]),
    ..Api::blank("concurrency", 166)
};

const COOKIE_5: Api = Api {
    sources: &[
        Source::new(SourceKind::CookieWithoutSecure, Port::Return),
        Source::new(SourceKind::CookieWithoutHttponly, Port::Return),
        Source::new(SourceKind::CookieWithoutSamesite, Port::Return),
    ],
    sinks: &[Sink::new(SinkKind::CookieValue, Port::Arg(1))],
    flows: Some(&[(Port::Arg(1), Port::Return)]),
    ..Api::blank("cookie", 5)
};

const COOKIE_11: Api = Api {
    sources: &[
        Source::new(SourceKind::CookieWithoutSecure, Port::Return),
        Source::new(SourceKind::CookieWithoutHttponly, Port::Return),
        Source::new(SourceKind::CookieWithoutSamesite, Port::Return),
    ],
    flows: Some(&[]),
    ..Api::blank("cookie", 11)
};

const COOKIE_16: Api = Api {
    sources: &[
        Source::new(SourceKind::CookieWithoutSecure, Port::Return),
        Source::new(SourceKind::CookieWithoutHttponly, Port::Return),
        Source::new(SourceKind::CookieWithoutSamesite, Port::Return),
    ],
    sinks: &[Sink::new(SinkKind::CookieValue, Port::Arg(1))],
    flows: Some(&[(Port::Arg(0), Port::Return), (Port::Arg(1), Port::Return)]),
    ..Api::blank("cookie", 16)
};

const COOKIE_22: Api = Api {
    flows: Some(&[(Port::Arg(0), Port::Return)]),
    ..Api::blank("cookie", 22)
};

const COOKIE_28: Api = Api {
    sources: &[
        Source {
            kind: SourceKind::CookieWithoutSecure,
            at: Port::Return,
            when: Some(When {
                at: Port::Arg(0),
                is: Constant::Bool(false),
                not: false,
            }),
        },
        Source {
            kind: SourceKind::CookieWithoutSecure,
            at: Port::Return,
            when: Some(When {
                at: Port::Arg(0),
                is: Constant::Path("std::option::Option::None"),
                not: false,
            }),
        },
    ],
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
    ..Api::blank("cookie", 28)
};

const COOKIE_34: Api = Api {
    sources: &[
        Source {
            kind: SourceKind::CookieWithoutHttponly,
            at: Port::Return,
            when: Some(When {
                at: Port::Arg(0),
                is: Constant::Bool(false),
                not: false,
            }),
        },
        Source {
            kind: SourceKind::CookieWithoutHttponly,
            at: Port::Return,
            when: Some(When {
                at: Port::Arg(0),
                is: Constant::Path("std::option::Option::None"),
                not: false,
            }),
        },
    ],
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
    ..Api::blank("cookie", 34)
};

const COOKIE_40: Api = Api {
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
    kills: &[
        Kill {
            sinks: &[],
            sources: &[SourceKind::CookieWithoutSamesite],
            at: Port::Return,
            when: Some(When {
                at: Port::Arg(0),
                is: Constant::Path("cookie::SameSite::None"),
                not: true,
            }),
        },
        Kill {
            sinks: &[],
            sources: &[SourceKind::CookieWithoutSecure],
            at: Port::Return,
            when: Some(When {
                at: Port::Arg(0),
                is: Constant::Path("cookie::SameSite::None"),
                not: false,
            }),
        },
    ],
    ..Api::blank("cookie", 40)
};

const COOKIE_47: Api = Api {
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::blank("cookie", 47)
};

const COOKIE_54: Api = Api {
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::blank("cookie", 54)
};

const COOKIE_57: Api = Api {
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
    ..Api::blank("cookie", 57)
};

const COOKIE_62: Api = Api {
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
    ..Api::blank("cookie", 62)
};

const COOKIE_67: Api = Api {
    sinks: &[Sink::new(SinkKind::CookieFinish, Port::Receiver)],
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
    ..Api::blank("cookie", 67)
};

const COOKIE_73: Api = Api {
    sources: &[
        Source {
            kind: SourceKind::CookieWithoutSecure,
            at: Port::Receiver,
            when: Some(When {
                at: Port::Arg(0),
                is: Constant::Bool(false),
                not: false,
            }),
        },
        Source {
            kind: SourceKind::CookieWithoutSecure,
            at: Port::Receiver,
            when: Some(When {
                at: Port::Arg(0),
                is: Constant::Path("std::option::Option::None"),
                not: false,
            }),
        },
    ],
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
    ..Api::blank("cookie", 73)
};

const COOKIE_78: Api = Api {
    sources: &[
        Source {
            kind: SourceKind::CookieWithoutHttponly,
            at: Port::Receiver,
            when: Some(When {
                at: Port::Arg(0),
                is: Constant::Bool(false),
                not: false,
            }),
        },
        Source {
            kind: SourceKind::CookieWithoutHttponly,
            at: Port::Receiver,
            when: Some(When {
                at: Port::Arg(0),
                is: Constant::Path("std::option::Option::None"),
                not: false,
            }),
        },
    ],
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
    ..Api::blank("cookie", 78)
};

const COOKIE_83: Api = Api {
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
    kills: &[
        Kill {
            sinks: &[],
            sources: &[SourceKind::CookieWithoutSamesite],
            at: Port::Receiver,
            when: Some(When {
                at: Port::Arg(0),
                is: Constant::Path("cookie::SameSite::None"),
                not: true,
            }),
        },
        Kill {
            sinks: &[],
            sources: &[SourceKind::CookieWithoutSecure],
            at: Port::Receiver,
            when: Some(When {
                at: Port::Arg(0),
                is: Constant::Path("cookie::SameSite::None"),
                not: false,
            }),
        },
    ],
    ..Api::blank("cookie", 83)
};

const COOKIE_88: Api = Api {
    sinks: &[Sink::new(SinkKind::CookieValue, Port::Arg(0))],
    flows: Some(&[(Port::Arg(0), Port::Receiver)]),
    ..Api::blank("cookie", 88)
};

const COOKIE_92: Api = Api {
    flows: Some(&[]),
    ..Api::blank("cookie", 92)
};

const COOKIE_100: Api = Api {
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
    ..Api::blank("cookie", 100)
};

const COOKIE_104: Api = Api {
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
    ..Api::blank("cookie", 104)
};

const COOKIE_108: Api = Api {
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::blank("cookie", 108)
};

const COOKIE_115: Api = Api {
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
    ..Api::blank("cookie", 115)
};

const COOKIE_120: Api = Api {
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::blank("cookie", 120)
};

const COOKIE_125: Api = Api {
    sinks: &[Sink::new(SinkKind::CookieFinish, Port::Receiver)],
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
    ..Api::blank("cookie", 125)
};

const COOKIE_131: Api = Api {
    flows: Some(&[]),
    ..Api::blank("cookie", 131)
};

const COOKIE_140: Api = Api {
    sinks: &[Sink::new(SinkKind::CookieAdd, Port::Arg(0))],
    flows: Some(&[(Port::Arg(0), Port::Receiver)]),
    ..Api::blank("cookie", 140)
};

const COOKIE_145: Api = Api {
    flows: Some(&[(Port::Arg(0), Port::Receiver)]),
    ..Api::blank("cookie", 145)
};

const COOKIE_150: Api = Api {
    flows: Some(&[]),
    ..Api::blank("cookie", 150)
};

const COOKIE_156: Api = Api {
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::blank("cookie", 156)
};

const COOKIE_160: Api = Api {
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::blank("cookie", 160)
};

const COOKIE_164: Api = Api {
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::blank("cookie", 164)
};

const COOKIE_168: Api = Api {
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::blank("cookie", 168)
};

const COOKIE_172: Api = Api {
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::blank("cookie", 172)
};

const COOKIE_175: Api = Api {
    flows: Some(&[]),
    ..Api::blank("cookie", 175)
};

const COOKIE_179: Api = Api {
    sinks: &[Sink::new(SinkKind::Key, Port::Arg(0))],
    flows: Some(&[(Port::Arg(0), Port::Return)]),
    ..Api::blank("cookie", 179)
};

const COOKIE_184: Api = Api {
    flows: Some(&[]),
    ..Api::blank("cookie", 184)
};

const COOKIE_191: Api = Api {
    sources: &[
        Source::new(SourceKind::CookieWithoutSecure, Port::Return),
        Source::new(SourceKind::CookieWithoutHttponly, Port::Return),
        Source::new(SourceKind::CookieWithoutSamesite, Port::Return),
    ],
    sinks: &[Sink::new(SinkKind::CookieValue, Port::Arg(1))],
    flows: Some(&[(Port::Arg(1), Port::Return)]),
    ..Api::blank("cookie", 191)
};

const COOKIE_197: Api = Api {
    sources: &[
        Source {
            kind: SourceKind::CookieWithoutSecure,
            at: Port::Return,
            when: Some(When {
                at: Port::Arg(0),
                is: Constant::Bool(false),
                not: false,
            }),
        },
        Source {
            kind: SourceKind::CookieWithoutSecure,
            at: Port::Return,
            when: Some(When {
                at: Port::Arg(0),
                is: Constant::Path("std::option::Option::None"),
                not: false,
            }),
        },
    ],
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
    ..Api::blank("cookie", 197)
};

const COOKIE_203: Api = Api {
    sources: &[
        Source {
            kind: SourceKind::CookieWithoutHttponly,
            at: Port::Return,
            when: Some(When {
                at: Port::Arg(0),
                is: Constant::Bool(false),
                not: false,
            }),
        },
        Source {
            kind: SourceKind::CookieWithoutHttponly,
            at: Port::Return,
            when: Some(When {
                at: Port::Arg(0),
                is: Constant::Path("std::option::Option::None"),
                not: false,
            }),
        },
    ],
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
    ..Api::blank("cookie", 203)
};

const COOKIE_209: Api = Api {
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
    ..Api::blank("cookie", 209)
};

const COOKIE_215: Api = Api {
    sinks: &[Sink::new(SinkKind::CookieValue, Port::Arg(0))],
    flows: Some(&[(Port::Receiver, Port::Return), (Port::Arg(0), Port::Return)]),
    ..Api::blank("cookie", 215)
};

const COOKIE_220: Api = Api {
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::blank("cookie", 220)
};

const COOKIE_231: Api = Api {
    sinks: &[Sink::new(SinkKind::CookieAdd, Port::Arg(0))],
    flows: Some(&[(Port::Arg(0), Port::Receiver)]),
    ..Api::blank("cookie", 231)
};

const COOKIE_235: Api = Api {
    flows: Some(&[]),
    ..Api::blank("cookie", 235)
};

const COOKIE_239: Api = Api {
    flows: Some(&[(Port::Arg(0), Port::Return)]),
    ..Api::blank("cookie", 239)
};

const COOKIE_242: Api = Api {
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::blank("cookie", 242)
};

const DATABASES_4: Api = Api {
    sinks: &[
        Sink::new(SinkKind::Sql, Port::Arg(0)),
        Sink::new(SinkKind::DatabaseValue, Port::Arg(1)),
    ],
    flows: Some(&[]),
    ..Api::blank("databases", 4)
};

const DATABASES_8: Api = Api {
    sources: &[Source::new(SourceKind::Database, Port::Return)],
    sinks: &[
        Sink::new(SinkKind::Sql, Port::Arg(0)),
        Sink::new(SinkKind::DatabaseValue, Port::Arg(1)),
    ],
    flows: Some(&[]),
    ..Api::blank("databases", 8)
};

const DATABASES_13: Api = Api {
    sinks: &[Sink::new(SinkKind::Sql, Port::Arg(0))],
    flows: Some(&[]),
    ..Api::blank("databases", 13)
};

const DATABASES_20: Api = Api {
    sinks: &[Sink::new(SinkKind::Sql, Port::Arg(0))],
    flows: Some(&[]),
    ..Api::blank("databases", 20)
};

const DATABASES_25: Api = Api {
    sinks: &[Sink::new(SinkKind::DatabaseValue, Port::Arg(0))],
    flows: Some(&[]),
    ..Api::blank("databases", 25)
};

const DATABASES_29: Api = Api {
    flows: Some(&[(Port::Args, Port::Return)]),
    ..Api::blank("databases", 29)
};

const DATABASES_35: Api = Api {
    sources: &[Source::new(SourceKind::Database, Port::Return)],
    sinks: &[
        Sink::new(SinkKind::Sql, Port::Arg(0)),
        Sink::new(SinkKind::DatabaseValue, Port::Arg(1)),
    ],
    flows: Some(&[]),
    ..Api::blank("databases", 35)
};

const DATABASES_43: Api = Api {
    sinks: &[Sink::new(SinkKind::Sql, Port::Arg(0))],
    flows: Some(&[]),
    ..Api::blank("databases", 43)
};

const DATABASES_48: Api = Api {
    sources: &[Source::new(SourceKind::Database, Port::Return)],
    sinks: &[Sink::new(SinkKind::DatabaseValue, Port::Arg(1))],
    flows: Some(&[]),
    ..Api::blank("databases", 48)
};

const DATABASES_59: Api = Api {
    flows: Some(&[]),
    ..Api::blank("databases", 59)
};

const DATABASES_63: Api = Api {
    flows: Some(&[]),
    ..Api::blank("databases", 63)
};

const DATABASES_67: Api = Api {
    sinks: &[Sink::new(SinkKind::DatabaseValue, Port::Arg(1))],
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::blank("databases", 67)
};

const DATABASES_72: Api = Api {
    sinks: &[Sink::new(SinkKind::DatabaseValue, Port::Arg(0))],
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::blank("databases", 72)
};

const DATABASES_77: Api = Api {
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::blank("databases", 77)
};

const DATABASES_86: Api = Api {
    sinks: &[Sink::new(SinkKind::DatabaseValue, Port::Arg(1))],
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::blank("databases", 86)
};

const DATABASES_92: Api = Api {
    flows: Some(&[(Port::Arg(0), Port::Return)]),
    ..Api::blank("databases", 92)
};

const DATABASES_102: Api = Api {
    sinks: &[Sink::new(SinkKind::Sql, Port::Arg(0))],
    flows: Some(&[]),
    ..Api::blank("databases", 102)
};

const DATABASES_107: Api = Api {
    sinks: &[Sink::new(SinkKind::DatabaseValue, Port::Arg(0))],
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::blank("databases", 107)
};

const DATABASES_112: Api = Api {
    flows: Some(&[]),
    ..Api::blank("databases", 112)
};

const DATABASES_116: Api = Api {
    flows: Some(&[]),
    ..Api::blank("databases", 116)
};

const DATABASES_120: Api = Api {
    sinks: &[Sink::new(SinkKind::DatabaseValue, Port::Arg(0))],
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::blank("databases", 120)
};

const DIESEL_3: Api = Api {
    sinks: &[Sink::new(SinkKind::Sql, Port::Arg(0))],
    flows: Some(&[]),
    ..Api::blank("diesel", 3)
};

const DIESEL_8: Api = Api {
    sinks: &[Sink::new(SinkKind::Sql, Port::Arg(0))],
    flows: Some(&[]),
    ..Api::blank("diesel", 8)
};

const DIESEL_13: Api = Api {
    sinks: &[Sink::new(SinkKind::Sql, Port::Arg(0))],
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::blank("diesel", 13)
};

const DIESEL_21: Api = Api {
    sinks: &[Sink::new(SinkKind::DatabaseValue, Port::Arg(0))],
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::blank("diesel", 21)
};

const DIESEL_25: Api = Api {
    sinks: &[Sink::new(SinkKind::DatabaseValue, Port::Arg(0))],
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::blank("diesel", 25)
};

const DIESEL_30: Api = Api {
    sinks: &[Sink::new(SinkKind::Sql, Port::Arg(0))],
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::blank("diesel", 30)
};

const DIESEL_35: Api = Api {
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::blank("diesel", 35)
};

const DIESEL_39: Api = Api {
    sinks: &[Sink::new(SinkKind::Sql, Port::Arg(0))],
    flows: Some(&[]),
    ..Api::blank("diesel", 39)
};

const DIESEL_48: Api = Api {
    flows: Some(&[]),
    ..Api::blank("diesel", 48)
};

const DIESEL_52: Api = Api {
    flows: Some(&[]),
    ..Api::blank("diesel", 52)
};

const DIESEL_56: Api = Api {
    flows: Some(&[]),
    ..Api::blank("diesel", 56)
};

const DIESEL_60: Api = Api {
    flows: Some(&[(Port::CallbackReturn(0), Port::Return)]),
    ..Api::blank("diesel", 60)
};

const DIESEL_63: Api = Api {
    sources: &[Source::new(SourceKind::Database, Port::Return)],
    flows: Some(&[]),
    ..Api::blank("diesel", 63)
};

const DIESEL_72: Api = Api {
    flows: Some(&[]),
    ..Api::blank("diesel", 72)
};

const DIESEL_75: Api = Api {
    sinks: &[Sink::new(SinkKind::DatabaseValue, Port::Arg(0))],
    flows: Some(&[]),
    ..Api::blank("diesel", 75)
};

const DIESEL_82: Api = Api {
    flows: Some(&[]),
    ..Api::blank("diesel", 82)
};

const DIESEL_86: Api = Api {
    flows: Some(&[]),
    ..Api::blank("diesel", 86)
};

const DIESEL_90: Api = Api {
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::blank("diesel", 90)
};

const DIESEL_99: Api = Api {
    flows: Some(&[(Port::Arg(0), Port::Return)]),
    kills: &[Kill {
        sinks: &[SinkKind::Sql],
        sources: &[],
        at: Port::Return,
        when: None,
    }],
    ..Api::blank("diesel", 99)
};

const DIESEL_109: Api = Api {
    flows: Some(&[]),
    ..Api::blank("diesel", 109)
};

const FILES_6: Api = Api {
    sources: &[Source::new(SourceKind::WrittenFile, Port::Return)],
    flows: Some(&[]),
    ..Api::blank("files", 6)
};

const FILES_11: Api = Api {
    sources: &[Source::new(SourceKind::WrittenFile, Port::Return)],
    flows: Some(&[]),
    ..Api::blank("files", 11)
};

const FILES_19: Api = Api {
    sources: &[Source::new(SourceKind::WrittenFile, Port::Return)],
    sinks: &[Sink::new(SinkKind::Path, Port::Arg(0))],
    flows: Some(&[]),
    ..Api::blank("files", 19)
};

const FILES_25: Api = Api {
    flows: Some(&[]),
    ..Api::blank("files", 25)
};

const FILES_31: Api = Api {
    sinks: &[Sink::new(SinkKind::Path, Port::Arg(0))],
    flows: Some(&[]),
    ..Api::blank("files", 31)
};

const FILES_36: Api = Api {
    sources: &[Source::new(SourceKind::WrittenFile, Port::Return)],
    sinks: &[Sink::new(SinkKind::Path, Port::Arg(0))],
    flows: Some(&[]),
    ..Api::blank("files", 36)
};

const FILES_42: Api = Api {
    sinks: &[
        Sink::new(SinkKind::Path, Port::Arg(0)),
        Sink::new(SinkKind::ArchivePath, Port::Arg(0)),
    ],
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::blank("files", 42)
};

const FILES_49: Api = Api {
    flows: Some(&[]),
    ..Api::blank("files", 49)
};

const FILES_56: Api = Api {
    sinks: &[Sink::new(SinkKind::FileContent, Port::Arg(0))],
    flows: Some(&[]),
    ..Api::blank("files", 56)
};

const FILES_60: Api = Api {
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::blank("files", 60)
};

const FILES_65: Api = Api {
    flows: Some(&[]),
    ..Api::blank("files", 65)
};

const FILES_69: Api = Api {
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::blank("files", 69)
};

const FILES_79: Api = Api {
    sources: &[Source::new(SourceKind::File, Port::Return)],
    sinks: &[Sink::new(SinkKind::Path, Port::Arg(0))],
    flows: Some(&[]),
    ..Api::blank("files", 79)
};

const FILES_84: Api = Api {
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::blank("files", 84)
};

const FILES_90: Api = Api {
    sources: &[Source::new(SourceKind::File, Port::Return)],
    flows: Some(&[]),
    ..Api::blank("files", 90)
};

const FILES_98: Api = Api {
    flows: Some(&[]),
    ..Api::blank("files", 98)
};

const FILES_101: Api = Api {
    sources: &[Source::new(SourceKind::File, Port::Return)],
    flows: Some(&[(Port::Arg(0), Port::Return)]),
    ..Api::blank("files", 101)
};

const FILES_106: Api = Api {
    sources: &[Source::new(SourceKind::File, Port::Return)],
    flows: Some(&[(Port::Arg(0), Port::Return)]),
    ..Api::blank("files", 106)
};

const FILES_111: Api = Api {
    sources: &[Source::new(SourceKind::File, Port::Return)],
    flows: Some(&[(Port::Arg(0), Port::Return)]),
    ..Api::blank("files", 111)
};

const FILES_118: Api = Api {
    sinks: &[Sink::new(SinkKind::Allocation, Port::Arg(0))],
    flows: Some(&[]),
    ..Api::blank("files", 118)
};

const FILES_122: Api = Api {
    flows: Some(&[(Port::Receiver, Port::Return), (Port::Arg(0), Port::Return)]),
    ..Api::blank("files", 122)
};

const FILES_126: Api = Api {
    sinks: &[Sink::new(SinkKind::Allocation, Port::Receiver)],
    flows: Some(&[]),
    ..Api::blank("files", 126)
};

const FILES_133: Api = Api {
    sources: &[Source::new(SourceKind::File, Port::Return)],
    sinks: &[Sink::new(SinkKind::Path, Port::Arg(0))],
    flows: Some(&[]),
    ..Api::blank("files", 133)
};

const FILES_139: Api = Api {
    sources: &[Source::new(SourceKind::WrittenFile, Port::Return)],
    sinks: &[
        Sink::new(SinkKind::Path, Port::Arg(0)),
        Sink::new(SinkKind::ArchivePath, Port::Arg(0)),
    ],
    flows: Some(&[]),
    ..Api::blank("files", 139)
};

const FILES_145: Api = Api {
    sinks: &[Sink::new(SinkKind::FileContent, Port::Arg(0))],
    flows: Some(&[]),
    ..Api::blank("files", 145)
};

const FILES_149: Api = Api {
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::blank("files", 149)
};

const FILES_152: Api = Api {
    flows: Some(&[]),
    ..Api::blank("files", 152)
};

const FILES_157: Api = Api {
    sources: &[Source::new(SourceKind::File, Port::Return)],
    sinks: &[Sink::new(SinkKind::Path, Port::Arg(0))],
    flows: Some(&[]),
    ..Api::blank("files", 157)
};

const FILES_163: Api = Api {
    sources: &[Source::new(SourceKind::File, Port::Return)],
    sinks: &[Sink::new(SinkKind::Path, Port::Arg(0))],
    flows: Some(&[]),
    ..Api::blank("files", 163)
};

const FILES_169: Api = Api {
    sources: &[Source::new(SourceKind::File, Port::Return)],
    sinks: &[Sink::new(SinkKind::Path, Port::Arg(0))],
    flows: Some(&[]),
    ..Api::blank("files", 169)
};

const FILES_174: Api = Api {
    sinks: &[
        Sink::new(SinkKind::Path, Port::Arg(0)),
        Sink::new(SinkKind::ArchivePath, Port::Arg(0)),
        Sink::new(SinkKind::FileContent, Port::Arg(1)),
    ],
    flows: Some(&[]),
    ..Api::blank("files", 174)
};

const FILES_179: Api = Api {
    sinks: &[
        Sink::new(SinkKind::Path, Port::Arg(0)),
        Sink::new(SinkKind::ArchivePath, Port::Arg(0)),
    ],
    flows: Some(&[]),
    ..Api::blank("files", 179)
};

const FILES_184: Api = Api {
    sinks: &[Sink::new(SinkKind::Path, Port::Arg(0))],
    flows: Some(&[]),
    ..Api::blank("files", 184)
};

const FILES_189: Api = Api {
    sinks: &[
        Sink::new(SinkKind::Path, Port::Arg(0)),
        Sink::new(SinkKind::Path, Port::Arg(1)),
        Sink::new(SinkKind::ArchivePath, Port::Arg(1)),
    ],
    flows: Some(&[]),
    ..Api::blank("files", 189)
};

const FILES_193: Api = Api {
    sources: &[Source::new(SourceKind::CanonicalPath, Port::Return)],
    flows: Some(&[(Port::Arg(0), Port::Return)]),
    ..Api::blank("files", 193)
};

const FILES_198: Api = Api {
    sources: &[Source::new(SourceKind::File, Port::Return)],
    flows: Some(&[]),
    ..Api::blank("files", 198)
};

const FILES_202: Api = Api {
    flows: Some(&[]),
    ..Api::blank("files", 202)
};

const FILES_206: Api = Api {
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::blank("files", 206)
};

const FILES_213: Api = Api {
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
    ..Api::blank("files", 213)
};

const FILES_218: Api = Api {
    sources: &[Source::new(SourceKind::File, Port::Return)],
    sinks: &[
        Sink::new(SinkKind::Path, Port::Arg(0)),
        Sink::new(SinkKind::ArchivePath, Port::Arg(0)),
    ],
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::blank("files", 218)
};

const FILES_224: Api = Api {
    sinks: &[
        Sink::new(SinkKind::Path, Port::Arg(0)),
        Sink::new(SinkKind::Path, Port::Arg(1)),
        Sink::new(SinkKind::ArchivePath, Port::Arg(1)),
    ],
    flows: Some(&[]),
    ..Api::blank("files", 224)
};

const FILES_231: Api = Api {
    sources: &[Source::new(SourceKind::File, Port::Return)],
    sinks: &[Sink::new(SinkKind::Path, Port::Arg(0))],
    flows: Some(&[]),
    ..Api::blank("files", 231)
};

const FILES_236: Api = Api {
    sinks: &[
        Sink::new(SinkKind::Path, Port::Arg(0)),
        Sink::new(SinkKind::FileContent, Port::Arg(1)),
    ],
    flows: Some(&[]),
    ..Api::blank("files", 236)
};

const FILES_240: Api = Api {
    sinks: &[Sink::new(SinkKind::Path, Port::Arg(0))],
    flows: Some(&[]),
    ..Api::blank("files", 240)
};

const FILES_244: Api = Api {
    sinks: &[Sink::new(SinkKind::Path, Port::Arg(0))],
    flows: Some(&[]),
    ..Api::blank("files", 244)
};

const FILES_248: Api = Api {
    sinks: &[Sink::new(SinkKind::Path, Port::Arg(0))],
    flows: Some(&[]),
    ..Api::blank("files", 248)
};

const FILES_255: Api = Api {
    sinks: &[Sink::new(SinkKind::Path, Port::Arg(0))],
    flows: Some(&[]),
    ..Api::blank("files", 255)
};

const FILES_260: Api = Api {
    sources: &[Source::new(SourceKind::File, Port::Return)],
    flows: Some(&[]),
    ..Api::blank("files", 260)
};

const FILES_267: Api = Api {
    flows: Some(&[]),
    ..Api::blank("files", 267)
};

const FILES_277: Api = Api {
    flows: Some(&[(Port::Receiver, Port::Return), (Port::Arg(0), Port::Return)]),
    ..Api::blank("files", 277)
};

const FILES_281: Api = Api {
    flows: Some(&[(Port::Receiver, Port::Return)]),
    kills: &[Kill {
        sinks: &[SinkKind::Path, SinkKind::ArchivePath],
        sources: &[],
        at: Port::Return,
        when: None,
    }],
    ..Api::blank("files", 281)
};

const FILES_286: Api = Api {
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::blank("files", 286)
};

const FILES_292: Api = Api {
    sources: &[Source::new(SourceKind::File, Port::Return)],
    sinks: &[Sink::new(SinkKind::Path, Port::Receiver)],
    flows: Some(&[]),
    ..Api::blank("files", 292)
};

const FILES_300: Api = Api {
    flows: Some(&[(Port::Arg(0), Port::Receiver)]),
    ..Api::blank("files", 300)
};

const FILES_303: Api = Api {
    sources: &[Source::new(SourceKind::CanonicalPath, Port::Return)],
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::blank("files", 303)
};

const FILES_307: Api = Api {
    flows: Some(&[]),
    ..Api::blank("files", 307)
};

const FILES_313: Api = Api {
    flows: Some(&[(Port::Arg(0), Port::Return)]),
    ..Api::blank("files", 313)
};

const FILES_319: Api = Api {
    sources: &[Source::new(SourceKind::CanonicalPath, Port::Return)],
    flows: Some(&[(Port::Arg(0), Port::Return)]),
    ..Api::blank("files", 319)
};

const FILES_324: Api = Api {
    sources: &[Source::new(SourceKind::CanonicalPath, Port::Return)],
    flows: Some(&[(Port::Arg(0), Port::Return)]),
    ..Api::blank("files", 324)
};

const FILES_329: Api = Api {
    sources: &[Source::new(SourceKind::CanonicalPath, Port::Return)],
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::blank("files", 329)
};

const FILES_334: Api = Api {
    sources: &[Source::new(SourceKind::CanonicalPath, Port::Return)],
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::blank("files", 334)
};

const FILES_338: Api = Api {
    sources: &[Source::new(SourceKind::CanonicalPath, Port::Return)],
    flows: Some(&[(Port::Receiver, Port::Return), (Port::Arg(0), Port::Return)]),
    ..Api::blank("files", 338)
};

const FILES_342: Api = Api {
    sources: &[Source::new(SourceKind::CanonicalPath, Port::Return)],
    flows: Some(&[(Port::Receiver, Port::Return)]),
    kills: &[Kill {
        sinks: &[SinkKind::Path, SinkKind::ArchivePath],
        sources: &[],
        at: Port::Return,
        when: None,
    }],
    ..Api::blank("files", 342)
};

const FILES_347: Api = Api {
    flows: Some(&[(Port::Arg(0), Port::Return)]),
    kills: &[Kill {
        sinks: &[SinkKind::Path, SinkKind::ArchivePath],
        sources: &[],
        at: Port::Return,
        when: None,
    }],
    ..Api::blank("files", 347)
};

const FILES_352: Api = Api {
    flows: Some(&[]),
    ..Api::blank("files", 352)
};

const FILES_355: Api = Api {
    flows: Some(&[(Port::Arg(0), Port::Return)]),
    ..Api::blank("files", 355)
};

const FILES_358: Api = Api {
    flows: Some(&[(Port::Arg(0), Port::Return), (Port::Arg(1), Port::Return)]),
    kills: &[Kill {
        sinks: &[SinkKind::Path, SinkKind::ArchivePath],
        sources: &[],
        at: Port::Return,
        when: None,
    }],
    ..Api::blank("files", 358)
};

const FILES_362: Api = Api {
    flows: Some(&[]),
    ..Api::blank("files", 362)
};

const FILES_371: Api = Api {
    sinks: &[Sink::new(SinkKind::Path, Port::Arg(0))],
    ..Api::blank("files", 371)
};

const FILES_381: Api = Api {
    sinks: &[Sink::new(SinkKind::FileContent, Port::Arg(2))],
    flows: Some(&[]),
    ..Api::blank("files", 381)
};

const FILES_385: Api = Api {
    sinks: &[
        Sink::new(SinkKind::Path, Port::Arg(0)),
        Sink::new(SinkKind::FileContent, Port::Arg(1)),
    ],
    flows: Some(&[]),
    ..Api::blank("files", 385)
};

const FILES_389: Api = Api {
    sinks: &[
        Sink::new(SinkKind::Path, Port::Arg(0)),
        Sink::new(SinkKind::FileContent, Port::Arg(1)),
    ],
    flows: Some(&[]),
    ..Api::blank("files", 389)
};

const FILES_393: Api = Api {
    sinks: &[Sink::new(SinkKind::FileContent, Port::Arg(1))],
    flows: Some(&[]),
    ..Api::blank("files", 393)
};

const HASHES_6: Api = Api {
    sources: &[Source::new(SourceKind::WeakHasher, Port::Return)],
    flows: Some(&[]),
    ..Api::blank("hashes", 6)
};

const HASHES_16: Api = Api {
    sources: &[Source::new(SourceKind::FastHasher, Port::Return)],
    flows: Some(&[]),
    ..Api::blank("hashes", 16)
};

const HASHES_40: Api = Api {
    sources: &[Source::new(SourceKind::WeakHasher, Port::Return)],
    sinks: &[Sink::new(SinkKind::WeakHashInput, Port::Arg(0))],
    flows: Some(&[]),
    ..Api::blank("hashes", 40)
};

const HASHES_50: Api = Api {
    sources: &[Source::new(SourceKind::FastHasher, Port::Return)],
    sinks: &[Sink::new(SinkKind::FastHashInput, Port::Arg(0))],
    flows: Some(&[]),
    ..Api::blank("hashes", 50)
};

const HASHES_69: Api = Api {
    sinks: &[Sink::new(SinkKind::WeakHashInput, Port::Arg(0))],
    flows: Some(&[]),
    ..Api::blank("hashes", 69)
};

const HASHES_77: Api = Api {
    sinks: &[Sink::new(SinkKind::FastHashInput, Port::Arg(0))],
    flows: Some(&[]),
    ..Api::blank("hashes", 77)
};

const HASHES_92: Api = Api {
    sinks: &[Sink::new(SinkKind::AnyHashInput, Port::Arg(0))],
    flows: Some(&[]),
    ..Api::blank("hashes", 92)
};

const HASHES_96: Api = Api {
    sinks: &[Sink::new(SinkKind::HashInput, Port::Arg(0))],
    flows: Some(&[]),
    ..Api::blank("hashes", 96)
};

const HASHES_114: Api = Api {
    sinks: &[Sink::new(SinkKind::HashInput, Port::Arg(0))],
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::blank("hashes", 114)
};

const HASHES_136: Api = Api {
    flows: Some(&[]),
    ..Api::blank("hashes", 136)
};

const HASHES_179: Api = Api {
    sinks: &[Sink::new(SinkKind::WeakHashInput, Port::Arg(0))],
    flows: Some(&[]),
    ..Api::blank("hashes", 179)
};

const HASHES_183: Api = Api {
    sources: &[Source::new(SourceKind::WeakHasher, Port::Return)],
    flows: Some(&[]),
    ..Api::blank("hashes", 183)
};

const HASHES_188: Api = Api {
    sinks: &[Sink::new(SinkKind::HashInput, Port::Arg(0))],
    flows: Some(&[]),
    ..Api::blank("hashes", 188)
};

const HASHES_192: Api = Api {
    flows: Some(&[]),
    ..Api::blank("hashes", 192)
};

const HASHES_198: Api = Api {
    sources: &[Source::new(SourceKind::WeakHasher, Port::Return)],
    flows: Some(&[]),
    ..Api::blank("hashes", 198)
};

const HASHES_203: Api = Api {
    sinks: &[Sink::new(SinkKind::WeakHashInput, Port::Arg(0))],
    flows: Some(&[]),
    ..Api::blank("hashes", 203)
};

const HASHES_207: Api = Api {
    sinks: &[Sink::new(SinkKind::HashInput, Port::Arg(0))],
    flows: Some(&[]),
    ..Api::blank("hashes", 207)
};

const HASHES_211: Api = Api {
    flows: Some(&[]),
    ..Api::blank("hashes", 211)
};

const HASHES_217: Api = Api {
    sinks: &[Sink::new(SinkKind::FastHashInput, Port::Arg(0))],
    flows: Some(&[]),
    ..Api::blank("hashes", 217)
};

const HASHES_222: Api = Api {
    sinks: &[Sink::new(SinkKind::Key, Port::Arg(0))],
    flows: Some(&[]),
    ..Api::blank("hashes", 222)
};

const HASHES_227: Api = Api {
    sinks: &[
        Sink::new(SinkKind::Key, Port::Arg(1)),
        Sink::new(SinkKind::FastHashInput, Port::Arg(1)),
    ],
    flows: Some(&[]),
    ..Api::blank("hashes", 227)
};

const HASHES_231: Api = Api {
    sources: &[Source::new(SourceKind::FastHasher, Port::Return)],
    flows: Some(&[]),
    ..Api::blank("hashes", 231)
};

const HASHES_236: Api = Api {
    sinks: &[Sink::new(SinkKind::Key, Port::Arg(0))],
    flows: Some(&[]),
    ..Api::blank("hashes", 236)
};

const HASHES_241: Api = Api {
    flows: Some(&[]),
    ..Api::blank("hashes", 241)
};

const HASHES_245: Api = Api {
    sinks: &[Sink::new(SinkKind::HashInput, Port::Arg(0))],
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::blank("hashes", 245)
};

const HASHES_250: Api = Api {
    sinks: &[Sink::new(SinkKind::Path, Port::Arg(0))],
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::blank("hashes", 250)
};

const HASHES_254: Api = Api {
    flows: Some(&[]),
    ..Api::blank("hashes", 254)
};

const HASHES_257: Api = Api {
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::blank("hashes", 257)
};

const HASHES_260: Api = Api {
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::blank("hashes", 260)
};

const HASHES_267: Api = Api {
    flows: Some(&[]),
    ..Api::blank("hashes", 267)
};

const HASHES_276: Api = Api {
    sources: &[Source::new(SourceKind::WeakHasher, Port::Return)],
    flows: Some(&[]),
    ..Api::blank("hashes", 276)
};

const HASHES_280: Api = Api {
    sources: &[Source::new(SourceKind::FastHasher, Port::Return)],
    flows: Some(&[]),
    ..Api::blank("hashes", 280)
};

const HASHES_284: Api = Api {
    sinks: &[Sink::new(SinkKind::HashInput, Port::Arg(0))],
    flows: Some(&[(Port::Arg(0), Port::Receiver)]),
    ..Api::blank("hashes", 284)
};

const HASHES_295: Api = Api {
    sinks: &[Sink::new(SinkKind::FastHashInput, Port::Arg(0))],
    flows: Some(&[]),
    ..Api::blank("hashes", 295)
};

const HASHES_302: Api = Api {
    sinks: &[
        Sink {
            kind: SinkKind::WeakHashInput,
            at: Port::Arg(1),
            when: Some(When {
                at: Port::Arg(0),
                is: Constant::Path("crypto_hash::Algorithm::MD5"),
                not: false,
            }),
        },
        Sink {
            kind: SinkKind::WeakHashInput,
            at: Port::Arg(1),
            when: Some(When {
                at: Port::Arg(0),
                is: Constant::Path("crypto_hash::Algorithm::SHA1"),
                not: false,
            }),
        },
        Sink {
            kind: SinkKind::FastHashInput,
            at: Port::Arg(1),
            when: Some(When {
                at: Port::Arg(0),
                is: Constant::Path("crypto_hash::Algorithm::SHA256"),
                not: false,
            }),
        },
        Sink {
            kind: SinkKind::FastHashInput,
            at: Port::Arg(1),
            when: Some(When {
                at: Port::Arg(0),
                is: Constant::Path("crypto_hash::Algorithm::SHA512"),
                not: false,
            }),
        },
    ],
    flows: Some(&[]),
    ..Api::blank("hashes", 302)
};

const HASHES_311: Api = Api {
    sinks: &[Sink::new(SinkKind::WeakHashInput, Port::Arg(0))],
    flows: Some(&[]),
    ..Api::blank("hashes", 311)
};

const HASHES_315: Api = Api {
    sinks: &[Sink::new(SinkKind::WeakHashInput, Port::Arg(1))],
    flows: Some(&[]),
    ..Api::blank("hashes", 315)
};

const HTTP_CLIENTS_6: Api = Api {
    sources: &[Source::new(SourceKind::Response, Port::Return)],
    sinks: &[Sink::new(SinkKind::Url, Port::Arg(0))],
    flows: Some(&[]),
    ..Api::blank("http_clients", 6)
};

const HTTP_CLIENTS_16: Api = Api {
    sources: &[Source::new(SourceKind::Response, Port::Return)],
    sinks: &[
        Sink::new(SinkKind::Url, Port::Arg(0)),
        Sink::new(SinkKind::SentBody, Port::Arg(1)),
    ],
    flows: Some(&[]),
    ..Api::blank("http_clients", 16)
};

const HTTP_CLIENTS_25: Api = Api {
    sources: &[Source::new(SourceKind::Response, Port::Return)],
    flows: Some(&[]),
    ..Api::blank("http_clients", 25)
};

const HTTP_CLIENTS_33: Api = Api {
    flows: Some(&[]),
    ..Api::blank("http_clients", 33)
};

const HTTP_CLIENTS_37: Api = Api {
    flows: Some(&[]),
    ..Api::blank("http_clients", 37)
};

const HTTP_CLIENTS_41: Api = Api {
    flows: Some(&[]),
    ..Api::blank("http_clients", 41)
};

const HTTP_CLIENTS_45: Api = Api {
    sinks: &[Sink::new(SinkKind::TlsCheckOff, Port::Arg(0))],
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::blank("http_clients", 45)
};

const HTTP_CLIENTS_54: Api = Api {
    sinks: &[Sink::new(SinkKind::SentBody, Port::Arg(1))],
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::blank("http_clients", 54)
};

const HTTP_CLIENTS_59: Api = Api {
    flows: Some(&[]),
    ..Api::blank("http_clients", 59)
};

const HTTP_CLIENTS_63: Api = Api {
    sources: &[Source::new(SourceKind::Response, Port::Return)],
    flows: Some(&[]),
    ..Api::blank("http_clients", 63)
};

const HTTP_CLIENTS_70: Api = Api {
    sources: &[Source::new(SourceKind::Response, Port::Arg(0))],
    flows: Some(&[]),
    ..Api::blank("http_clients", 70)
};

const HTTP_CLIENTS_74: Api = Api {
    sinks: &[Sink::new(SinkKind::Path, Port::Arg(0))],
    flows: Some(&[]),
    ..Api::blank("http_clients", 74)
};

const HTTP_CLIENTS_81: Api = Api {
    sinks: &[Sink::new(SinkKind::Url, Port::Arg(0))],
    flows: Some(&[(Port::Arg(0), Port::Return)]),
    ..Api::blank("http_clients", 81)
};

const HTTP_CLIENTS_91: Api = Api {
    sinks: &[Sink::new(SinkKind::Url, Port::Arg(1))],
    flows: Some(&[(Port::Arg(1), Port::Return)]),
    ..Api::blank("http_clients", 91)
};

const HTTP_CLIENTS_96: Api = Api {
    sinks: &[Sink::new(SinkKind::Url, Port::Arg(1))],
    flows: Some(&[(Port::Arg(1), Port::Return)]),
    ..Api::blank("http_clients", 96)
};

const HTTP_CLIENTS_100: Api = Api {
    sinks: &[
        Sink::new(SinkKind::SentBody, Port::Arg(1)),
        Sink::new(SinkKind::Header, Port::Arg(1)),
    ],
    flows: Some(&[(Port::Receiver, Port::Return), (Port::Arg(1), Port::Return)]),
    ..Api::blank("http_clients", 100)
};

const HTTP_CLIENTS_105: Api = Api {
    sinks: &[Sink::new(SinkKind::SentBody, Port::Arg(0))],
    flows: Some(&[(Port::Receiver, Port::Return), (Port::Arg(0), Port::Return)]),
    ..Api::blank("http_clients", 105)
};

const HTTP_CLIENTS_110: Api = Api {
    sinks: &[Sink::new(SinkKind::SentBody, Port::Arg(0))],
    flows: Some(&[(Port::Receiver, Port::Return), (Port::Arg(0), Port::Return)]),
    ..Api::blank("http_clients", 110)
};

const HTTP_CLIENTS_115: Api = Api {
    sinks: &[Sink::new(SinkKind::UrlPart, Port::Arg(0))],
    flows: Some(&[(Port::Receiver, Port::Return), (Port::Arg(0), Port::Return)]),
    ..Api::blank("http_clients", 115)
};

const HTTP_CLIENTS_120: Api = Api {
    sinks: &[Sink::new(SinkKind::Path, Port::Arg(0))],
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::blank("http_clients", 120)
};

const HTTP_CLIENTS_124: Api = Api {
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::blank("http_clients", 124)
};

const HTTP_CLIENTS_128: Api = Api {
    sinks: &[Sink::new(SinkKind::SentBody, Port::Arg(0))],
    flows: Some(&[]),
    ..Api::blank("http_clients", 128)
};

const HTTP_CLIENTS_135: Api = Api {
    sinks: &[
        Sink::new(SinkKind::SentBody, Port::Arg(1)),
        Sink::new(SinkKind::Header, Port::Arg(1)),
    ],
    flows: Some(&[]),
    ..Api::blank("http_clients", 135)
};

const HTTP_CLIENTS_139: Api = Api {
    sources: &[Source::new(SourceKind::Response, Port::Return)],
    flows: Some(&[]),
    ..Api::blank("http_clients", 139)
};

const HTTP_CLIENTS_144: Api = Api {
    sources: &[Source::new(SourceKind::Response, Port::Return)],
    flows: Some(&[]),
    ..Api::blank("http_clients", 144)
};

const HTTP_CLIENTS_149: Api = Api {
    sources: &[Source::new(SourceKind::Response, Port::Return)],
    flows: Some(&[]),
    ..Api::blank("http_clients", 149)
};

const HTTP_CLIENTS_154: Api = Api {
    sources: &[Source::new(SourceKind::Response, Port::Return)],
    flows: Some(&[]),
    ..Api::blank("http_clients", 154)
};

const HTTP_CLIENTS_165: Api = Api {
    sinks: &[Sink::new(SinkKind::Url, Port::Arg(0))],
    flows: Some(&[(Port::Arg(0), Port::Return)]),
    ..Api::blank("http_clients", 165)
};

const HTTP_CLIENTS_175: Api = Api {
    sinks: &[Sink::new(SinkKind::Url, Port::Arg(1))],
    flows: Some(&[(Port::Arg(1), Port::Return)]),
    ..Api::blank("http_clients", 175)
};

const HTTP_CLIENTS_179: Api = Api {
    sinks: &[Sink::new(SinkKind::TlsCheckOff, Port::Arg(0))],
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::blank("http_clients", 179)
};

const HTTP_CLIENTS_187: Api = Api {
    sinks: &[Sink::new(SinkKind::SentBody, Port::Arg(1))],
    flows: Some(&[(Port::Receiver, Port::Return), (Port::Arg(1), Port::Return)]),
    ..Api::blank("http_clients", 187)
};

const HTTP_CLIENTS_192: Api = Api {
    sinks: &[Sink::new(SinkKind::SentBody, Port::Arg(1))],
    flows: Some(&[]),
    ..Api::blank("http_clients", 192)
};

const HTTP_CLIENTS_196: Api = Api {
    sinks: &[Sink::new(SinkKind::UrlPart, Port::Arg(1))],
    flows: Some(&[(Port::Receiver, Port::Return), (Port::Arg(1), Port::Return)]),
    ..Api::blank("http_clients", 196)
};

const HTTP_CLIENTS_201: Api = Api {
    sinks: &[Sink::new(SinkKind::UrlPart, Port::Arg(0))],
    flows: Some(&[(Port::Receiver, Port::Return), (Port::Arg(0), Port::Return)]),
    ..Api::blank("http_clients", 201)
};

const HTTP_CLIENTS_206: Api = Api {
    sinks: &[Sink::new(SinkKind::SentBody, Port::Arg(0))],
    flows: Some(&[(Port::Receiver, Port::Return), (Port::Arg(0), Port::Return)]),
    ..Api::blank("http_clients", 206)
};

const HTTP_CLIENTS_214: Api = Api {
    sinks: &[Sink::new(SinkKind::SentBody, Port::Arg(0))],
    flows: Some(&[(Port::Receiver, Port::Return), (Port::Arg(0), Port::Return)]),
    ..Api::blank("http_clients", 214)
};

const HTTP_CLIENTS_219: Api = Api {
    sinks: &[
        Sink::new(SinkKind::SentBody, Port::Arg(0)),
        Sink::new(SinkKind::SentBody, Port::Arg(1)),
    ],
    flows: Some(&[
        (Port::Receiver, Port::Return),
        (Port::Arg(0), Port::Return),
        (Port::Arg(1), Port::Return),
    ]),
    ..Api::blank("http_clients", 219)
};

const HTTP_CLIENTS_224: Api = Api {
    sources: &[Source::new(SourceKind::Response, Port::Return)],
    flows: Some(&[]),
    ..Api::blank("http_clients", 224)
};

const HTTP_CLIENTS_229: Api = Api {
    sources: &[Source::new(SourceKind::Response, Port::Return)],
    flows: Some(&[]),
    ..Api::blank("http_clients", 229)
};

const HTTP_CLIENTS_234: Api = Api {
    sources: &[Source::new(SourceKind::Response, Port::Return)],
    flows: Some(&[]),
    ..Api::blank("http_clients", 234)
};

const HTTP_CLIENTS_239: Api = Api {
    sources: &[Source::new(SourceKind::Response, Port::Return)],
    flows: Some(&[]),
    ..Api::blank("http_clients", 239)
};

const HTTP_CLIENTS_249: Api = Api {
    flows: Some(&[]),
    ..Api::blank("http_clients", 249)
};

const HTTP_CLIENTS_253: Api = Api {
    sinks: &[Sink::new(SinkKind::Url, Port::Arg(0))],
    flows: Some(&[(Port::Arg(0), Port::Receiver)]),
    ..Api::blank("http_clients", 253)
};

const HTTP_CLIENTS_257: Api = Api {
    sinks: &[Sink::new(SinkKind::TlsCheckOn, Port::Arg(0))],
    flows: Some(&[]),
    ..Api::blank("http_clients", 257)
};

const HTTP_CLIENTS_268: Api = Api {
    sinks: &[Sink::new(SinkKind::SentBody, Port::Arg(0))],
    flows: Some(&[]),
    ..Api::blank("http_clients", 268)
};

const HTTP_CLIENTS_277: Api = Api {
    sources: &[Source::new(SourceKind::Response, Port::CallbackParam(0, 0))],
    flows: Some(&[]),
    ..Api::blank("http_clients", 277)
};

const HTTP_CLIENTS_283: Api = Api {
    flows: Some(&[]),
    ..Api::blank("http_clients", 283)
};

const HTTP_CLIENTS_291: Api = Api {
    sinks: &[Sink::new(SinkKind::Path, Port::Arg(0))],
    flows: Some(&[]),
    ..Api::blank("http_clients", 291)
};

const HTTP_CLIENTS_299: Api = Api {
    sinks: &[Sink::new(SinkKind::Header, Port::Arg(0))],
    flows: Some(&[(Port::Arg(0), Port::Receiver)]),
    ..Api::blank("http_clients", 299)
};

const HTTP_CLIENTS_306: Api = Api {
    sinks: &[Sink::new(SinkKind::Url, Port::Arg(0))],
    flows: Some(&[(Port::Arg(0), Port::Return)]),
    ..Api::blank("http_clients", 306)
};

const HTTP_CLIENTS_311: Api = Api {
    sinks: &[
        Sink::new(SinkKind::SentBody, Port::Arg(1)),
        Sink::new(SinkKind::Header, Port::Arg(1)),
    ],
    flows: Some(&[(Port::Receiver, Port::Return), (Port::Arg(1), Port::Return)]),
    ..Api::blank("http_clients", 311)
};

const HTTP_CLIENTS_316: Api = Api {
    sinks: &[
        Sink::new(SinkKind::SentBody, Port::Arg(0)),
        Sink::new(SinkKind::Header, Port::Arg(0)),
    ],
    flows: Some(&[(Port::Receiver, Port::Return), (Port::Arg(0), Port::Return)]),
    ..Api::blank("http_clients", 316)
};

const HTTP_CLIENTS_321: Api = Api {
    sinks: &[Sink::new(SinkKind::SentBody, Port::Arg(0))],
    flows: Some(&[(Port::Receiver, Port::Return), (Port::Arg(0), Port::Return)]),
    ..Api::blank("http_clients", 321)
};

const HTTP_CLIENTS_326: Api = Api {
    sinks: &[Sink::new(SinkKind::SentBody, Port::Arg(0))],
    flows: Some(&[(Port::Receiver, Port::Return), (Port::Arg(0), Port::Return)]),
    ..Api::blank("http_clients", 326)
};

const HTTP_CLIENTS_331: Api = Api {
    sinks: &[Sink::new(SinkKind::UrlPart, Port::Arg(1))],
    flows: Some(&[(Port::Receiver, Port::Return), (Port::Arg(1), Port::Return)]),
    ..Api::blank("http_clients", 331)
};

const HTTP_CLIENTS_336: Api = Api {
    sources: &[Source::new(SourceKind::Response, Port::Return)],
    flows: Some(&[]),
    ..Api::blank("http_clients", 336)
};

const HTTP_CLIENTS_341: Api = Api {
    sources: &[Source::new(SourceKind::Response, Port::Return)],
    flows: Some(&[]),
    ..Api::blank("http_clients", 341)
};

const HYPER_6: Api = Api {
    sinks: &[Sink::new(SinkKind::Url, Port::Arg(0))],
    flows: Some(&[(Port::Arg(0), Port::Return)]),
    ..Api::blank("hyper", 6)
};

const HYPER_15: Api = Api {
    flows: Some(&[]),
    ..Api::blank("hyper", 15)
};

const HYPER_19: Api = Api {
    sinks: &[Sink::new(SinkKind::Url, Port::Arg(0))],
    flows: Some(&[(Port::Receiver, Port::Return), (Port::Arg(0), Port::Return)]),
    ..Api::blank("hyper", 19)
};

const HYPER_24: Api = Api {
    sinks: &[Sink::new(SinkKind::SentBody, Port::Arg(1))],
    flows: Some(&[(Port::Receiver, Port::Return), (Port::Arg(1), Port::Return)]),
    kills: &[Kill {
        sinks: &[SinkKind::Url, SinkKind::UrlPart],
        sources: &[],
        at: Port::Arg(1),
        when: None,
    }],
    ..Api::blank("hyper", 24)
};

const HYPER_30: Api = Api {
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::blank("hyper", 30)
};

const HYPER_34: Api = Api {
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::blank("hyper", 34)
};

const HYPER_38: Api = Api {
    sinks: &[Sink::new(SinkKind::SentBody, Port::Arg(0))],
    flows: Some(&[(Port::Receiver, Port::Return), (Port::Arg(0), Port::Return)]),
    kills: &[Kill {
        sinks: &[SinkKind::Url, SinkKind::UrlPart],
        sources: &[],
        at: Port::Arg(0),
        when: None,
    }],
    ..Api::blank("hyper", 38)
};

const HYPER_44: Api = Api {
    flows: Some(&[(Port::Arg(0), Port::Return)]),
    ..Api::blank("hyper", 44)
};

const HYPER_47: Api = Api {
    sinks: &[Sink::new(SinkKind::Answer, Port::Arg(0))],
    flows: Some(&[(Port::Arg(0), Port::Return)]),
    ..Api::blank("hyper", 47)
};

const HYPER_51: Api = Api {
    flows: Some(&[(Port::Arg(0), Port::Return), (Port::Arg(1), Port::Return)]),
    ..Api::blank("hyper", 51)
};

const HYPER_54: Api = Api {
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::blank("hyper", 54)
};

const HYPER_58: Api = Api {
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::blank("hyper", 58)
};

const HYPER_64: Api = Api {
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::blank("hyper", 64)
};

const HYPER_70: Api = Api {
    flows: Some(&[
        (Port::Receiver, Port::CallbackParam(0, 0)),
        (Port::CallbackReturn(0), Port::Return),
        (Port::Receiver, Port::Return),
    ]),
    ..Api::blank("hyper", 70)
};

const HYPER_73: Api = Api {
    flows: Some(&[]),
    ..Api::blank("hyper", 73)
};

const HYPER_79: Api = Api {
    flows: Some(&[]),
    ..Api::blank("hyper", 79)
};

const HYPER_83: Api = Api {
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
    ..Api::blank("hyper", 83)
};

const HYPER_89: Api = Api {
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::blank("hyper", 89)
};

const HYPER_93: Api = Api {
    sinks: &[Sink::new(SinkKind::Answer, Port::Arg(0))],
    flows: Some(&[(Port::Receiver, Port::Return), (Port::Arg(0), Port::Return)]),
    ..Api::blank("hyper", 93)
};

const HYPER_98: Api = Api {
    sources: &[
        Source {
            kind: SourceKind::HtmlAnswer,
            at: Port::Receiver,
            when: Some(When {
                at: Port::Arg(1),
                is: Constant::Str("text/html"),
                not: false,
            }),
        },
        Source {
            kind: SourceKind::HtmlAnswer,
            at: Port::Receiver,
            when: Some(When {
                at: Port::Arg(1),
                is: Constant::Path("mime::TEXT_HTML"),
                not: false,
            }),
        },
        Source {
            kind: SourceKind::HtmlAnswer,
            at: Port::Receiver,
            when: Some(When {
                at: Port::Arg(1),
                is: Constant::Path("mime::TEXT_HTML_UTF_8"),
                not: false,
            }),
        },
    ],
    sinks: &[
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
    flows: Some(&[(Port::Arg(1), Port::Receiver)]),
    kills: &[Kill {
        sinks: &[SinkKind::Url, SinkKind::UrlPart],
        sources: &[],
        at: Port::Arg(1),
        when: None,
    }],
    ..Api::blank("hyper", 98)
};

const HYPER_107: Api = Api {
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::blank("hyper", 107)
};

const HYPER_113: Api = Api {
    flows: Some(&[]),
    ..Api::blank("hyper", 113)
};

const HYPER_119: Api = Api {
    flows: Some(&[(Port::Arg(0), Port::Return)]),
    kills: &[Kill {
        sinks: &[SinkKind::Log, SinkKind::Url, SinkKind::UrlPart],
        sources: &[],
        at: Port::Return,
        when: None,
    }],
    ..Api::blank("hyper", 119)
};

const HYPER_126: Api = Api {
    sinks: &[Sink::new(SinkKind::Header, Port::Arg(0))],
    flows: Some(&[(Port::Arg(0), Port::Return)]),
    ..Api::blank("hyper", 126)
};

const HYPER_130: Api = Api {
    flows: Some(&[(Port::Receiver, Port::Return)]),
    kills: &[Kill {
        sinks: &[SinkKind::Log, SinkKind::Header],
        sources: &[],
        at: Port::Return,
        when: None,
    }],
    ..Api::blank("hyper", 130)
};

const HYPER_134: Api = Api {
    flows: Some(&[(Port::Receiver, Port::Return)]),
    kills: &[Kill {
        sinks: &[SinkKind::Log, SinkKind::Header],
        sources: &[],
        at: Port::Return,
        when: None,
    }],
    ..Api::blank("hyper", 134)
};

const HYPER_141: Api = Api {
    kills: &[Kill {
        sinks: &[SinkKind::Log, SinkKind::Header],
        sources: &[],
        at: Port::Return,
        when: None,
    }],
    ..Api::blank("hyper", 141)
};

const HYPER_144: Api = Api {
    flows: Some(&[]),
    ..Api::blank("hyper", 144)
};

const HYPER_147: Api = Api {
    flows: Some(&[(Port::Arg(0), Port::Return)]),
    ..Api::blank("hyper", 147)
};

const HYPER_150: Api = Api {
    sinks: &[Sink::new(SinkKind::UrlPart, Port::Arg(0))],
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::blank("hyper", 150)
};

const HYPER_155: Api = Api {
    flows: Some(&[(Port::Receiver, Port::Return), (Port::Arg(0), Port::Return)]),
    ..Api::blank("hyper", 155)
};

const HYPER_159: Api = Api {
    flows: Some(&[]),
    ..Api::blank("hyper", 159)
};

const HYPER_163: Api = Api {
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::blank("hyper", 163)
};

const HYPER_170: Api = Api {
    flows: Some(&[(Port::Arg(0), Port::Return)]),
    ..Api::blank("hyper", 170)
};

const HYPER_174: Api = Api {
    flows: Some(&[(Port::Arg(0), Port::Return)]),
    ..Api::blank("hyper", 174)
};

const HYPER_180: Api = Api {
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::blank("hyper", 180)
};

const HYPER_188: Api = Api {
    flows: Some(&[(Port::Arg(0), Port::Return)]),
    ..Api::blank("hyper", 188)
};

const HYPER_191: Api = Api {
    flows: Some(&[]),
    ..Api::blank("hyper", 191)
};

const HYPER_197: Api = Api {
    flows: Some(&[]),
    ..Api::blank("hyper", 197)
};

const HYPER_201: Api = Api {
    flows: Some(&[]),
    ..Api::blank("hyper", 201)
};

const HYPER_205: Api = Api {
    flows: Some(&[]),
    ..Api::blank("hyper", 205)
};

const HYPER_209: Api = Api {
    flows: Some(&[]),
    ..Api::blank("hyper", 209)
};

const HYPER_213: Api = Api {
    sources: &[Source::new(SourceKind::Response, Port::Return)],
    sinks: &[Sink::new(SinkKind::Url, Port::Arg(0))],
    flows: Some(&[]),
    ..Api::blank("hyper", 213)
};

const HYPER_219: Api = Api {
    sources: &[Source::new(SourceKind::Response, Port::Return)],
    flows: Some(&[]),
    ..Api::blank("hyper", 219)
};

const HYPER_231: Api = Api {
    handler: Some(Port::Arg(0)),
    ..Api::blank("hyper", 231)
};

const HYPER_234: Api = Api {
    flows: Some(&[]),
    ..Api::blank("hyper", 234)
};

const JSONWEBTOKEN_3: Api = Api {
    sinks: &[Sink::new(SinkKind::Key, Port::Arg(0))],
    flows: Some(&[(Port::Arg(0), Port::Return)]),
    ..Api::blank("jsonwebtoken", 3)
};

const JSONWEBTOKEN_12: Api = Api {
    sinks: &[Sink::new(SinkKind::Key, Port::Arg(0))],
    flows: Some(&[]),
    ..Api::blank("jsonwebtoken", 12)
};

const JSONWEBTOKEN_16: Api = Api {
    flows: Some(&[]),
    ..Api::blank("jsonwebtoken", 16)
};

const JSONWEBTOKEN_23: Api = Api {
    flows: Some(&[]),
    ..Api::blank("jsonwebtoken", 23)
};

const JSONWEBTOKEN_27: Api = Api {
    flows: Some(&[(Port::Arg(0), Port::Return)]),
    ..Api::blank("jsonwebtoken", 27)
};

const JSONWEBTOKEN_30: Api = Api {
    flows: Some(&[(Port::Arg(0), Port::Return)]),
    ..Api::blank("jsonwebtoken", 30)
};

const JSONWEBTOKEN_33: Api = Api {
    sinks: &[Sink::new(SinkKind::Key, Port::Arg(0))],
    flows: Some(&[]),
    ..Api::blank("jsonwebtoken", 33)
};

const KEY_VALUE_4: Api = Api {
    sinks: &[Sink::new(SinkKind::Path, Port::Arg(0))],
    flows: Some(&[]),
    ..Api::blank("key_value", 4)
};

const KEY_VALUE_9: Api = Api {
    flows: Some(&[]),
    ..Api::blank("key_value", 9)
};

const KEY_VALUE_13: Api = Api {
    flows: Some(&[]),
    ..Api::blank("key_value", 13)
};

const KEY_VALUE_17: Api = Api {
    sinks: &[Sink::new(SinkKind::DatabaseValue, Port::Arg(1))],
    flows: Some(&[]),
    ..Api::blank("key_value", 17)
};

const KEY_VALUE_25: Api = Api {
    sinks: &[Sink::new(SinkKind::DatabaseValue, Port::Arg(2))],
    flows: Some(&[]),
    ..Api::blank("key_value", 25)
};

const KEY_VALUE_29: Api = Api {
    flows: Some(&[]),
    ..Api::blank("key_value", 29)
};

const KEY_VALUE_33: Api = Api {
    flows: Some(&[]),
    ..Api::blank("key_value", 33)
};

const KEY_VALUE_37: Api = Api {
    flows: Some(&[]),
    ..Api::blank("key_value", 37)
};

const KEY_VALUE_41: Api = Api {
    sinks: &[Sink::new(SinkKind::DatabaseValue, Port::Arg(1))],
    flows: Some(&[]),
    ..Api::blank("key_value", 41)
};

const KEY_VALUE_45: Api = Api {
    sinks: &[Sink::new(SinkKind::DatabaseValue, Port::Arg(2))],
    flows: Some(&[]),
    ..Api::blank("key_value", 45)
};

const KEY_VALUE_49: Api = Api {
    sinks: &[Sink::new(SinkKind::DatabaseValue, Port::Arg(3))],
    flows: Some(&[]),
    ..Api::blank("key_value", 49)
};

const KEY_VALUE_53: Api = Api {
    sinks: &[Sink::new(SinkKind::DatabaseValue, Port::Arg(1))],
    flows: Some(&[]),
    ..Api::blank("key_value", 53)
};

const KEY_VALUE_61: Api = Api {
    sinks: &[Sink::new(SinkKind::DatabaseValue, Port::Arg(2))],
    flows: Some(&[]),
    ..Api::blank("key_value", 61)
};

const KEYS_5: Api = Api {
    sinks: &[Sink::new(SinkKind::Key, Port::Arg(0))],
    flows: Some(&[]),
    ..Api::blank("keys", 5)
};

const KEYS_9: Api = Api {
    sinks: &[Sink::new(SinkKind::Key, Port::Arg(1))],
    flows: Some(&[]),
    ..Api::blank("keys", 9)
};

const KEYS_16: Api = Api {
    sinks: &[Sink::new(SinkKind::Key, Port::Arg(0))],
    flows: Some(&[]),
    ..Api::blank("keys", 16)
};

const KEYS_36: Api = Api {
    sinks: &[Sink::new(SinkKind::Key, Port::Arg(0))],
    flows: Some(&[]),
    ..Api::blank("keys", 36)
};

const KEYS_44: Api = Api {
    sinks: &[Sink::new(SinkKind::Iv, Port::Arg(0))],
    flows: Some(&[]),
    ..Api::blank("keys", 44)
};

const KEYS_48: Api = Api {
    sinks: &[Sink::new(SinkKind::Key, Port::Arg(1))],
    flows: Some(&[]),
    ..Api::blank("keys", 48)
};

const KEYS_55: Api = Api {
    sinks: &[Sink::new(SinkKind::Key, Port::Arg(1))],
    flows: Some(&[]),
    ..Api::blank("keys", 55)
};

const KEYS_59: Api = Api {
    sinks: &[
        Sink::new(SinkKind::Key, Port::Arg(1)),
        Sink::new(SinkKind::Iv, Port::Arg(2)),
    ],
    flows: Some(&[]),
    ..Api::blank("keys", 59)
};

const KEYS_63: Api = Api {
    sinks: &[Sink::new(SinkKind::Key, Port::Arg(1))],
    flows: Some(&[]),
    ..Api::blank("keys", 63)
};

const KEYS_67: Api = Api {
    sinks: &[
        Sink::new(SinkKind::Key, Port::Arg(1)),
        Sink::new(SinkKind::Nonce, Port::Arg(2)),
    ],
    flows: Some(&[]),
    ..Api::blank("keys", 67)
};

const KEYS_71: Api = Api {
    sinks: &[
        Sink::new(SinkKind::Key, Port::Arg(0)),
        Sink::new(SinkKind::Nonce, Port::Arg(1)),
    ],
    flows: Some(&[]),
    ..Api::blank("keys", 71)
};

const KEYS_78: Api = Api {
    sinks: &[Sink::new(SinkKind::Salt, Port::Arg(1))],
    flows: Some(&[]),
    kills: &[Kill {
        sinks: &[],
        sources: &[],
        at: Port::Arg(3),
        when: None,
    }],
    ..Api::blank("keys", 78)
};

const KEYS_83: Api = Api {
    sinks: &[
        Sink::new(SinkKind::Key, Port::Arg(0)),
        Sink::new(SinkKind::Salt, Port::Arg(1)),
    ],
    flows: Some(&[]),
    kills: &[Kill {
        sinks: &[],
        sources: &[],
        at: Port::Arg(3),
        when: None,
    }],
    ..Api::blank("keys", 83)
};

const KEYS_91: Api = Api {
    sinks: &[Sink::new(SinkKind::Key, Port::Arg(0))],
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::blank("keys", 91)
};

const KEYS_98: Api = Api {
    sinks: &[
        Sink::new(SinkKind::Key, Port::Arg(0)),
        Sink::new(SinkKind::Iv, Port::Arg(1)),
    ],
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::blank("keys", 98)
};

const KEYS_102: Api = Api {
    sinks: &[Sink::new(SinkKind::Key, Port::Arg(1))],
    flows: Some(&[]),
    ..Api::blank("keys", 102)
};

const KEYS_106: Api = Api {
    sinks: &[
        Sink::new(SinkKind::Key, Port::Arg(1)),
        Sink::new(SinkKind::Salt, Port::Arg(2)),
    ],
    flows: Some(&[]),
    kills: &[Kill {
        sinks: &[],
        sources: &[],
        at: Port::Arg(4),
        when: None,
    }],
    ..Api::blank("keys", 106)
};

const KEYS_111: Api = Api {
    sinks: &[Sink::new(SinkKind::Nonce, Port::Arg(0))],
    flows: Some(&[]),
    ..Api::blank("keys", 111)
};

const KEYS_115: Api = Api {
    sinks: &[
        Sink::new(SinkKind::Key, Port::Arg(2)),
        Sink::new(SinkKind::Salt, Port::Arg(3)),
    ],
    flows: Some(&[]),
    ..Api::blank("keys", 115)
};

const KEYS_122: Api = Api {
    sinks: &[Sink::new(SinkKind::Key, Port::Arg(0))],
    flows: Some(&[]),
    ..Api::blank("keys", 122)
};

const KEYS_130: Api = Api {
    sinks: &[Sink::new(SinkKind::Key, Port::Arg(1))],
    flows: Some(&[]),
    ..Api::blank("keys", 130)
};

const LAMBDA_7: Api = Api {
    sources: &[Source::new(SourceKind::Request, Port::Return)],
    flows: Some(&[]),
    ..Api::blank("lambda", 7)
};

const LAMBDA_15: Api = Api {
    flows: Some(&[]),
    ..Api::blank("lambda", 15)
};

const LAMBDA_18: Api = Api {
    sources: &[Source::new(SourceKind::Request, Port::Return)],
    flows: Some(&[]),
    ..Api::blank("lambda", 18)
};

const LAMBDA_25: Api = Api {
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::blank("lambda", 25)
};

const LAMBDA_28: Api = Api {
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::blank("lambda", 28)
};

const LAMBDA_31: Api = Api {
    flows: Some(&[(Port::Arg(0), Port::Return)]),
    ..Api::blank("lambda", 31)
};

const LDAP_3: Api = Api {
    sources: &[Source::new(SourceKind::Response, Port::Return)],
    sinks: &[
        Sink::new(SinkKind::Nosql, Port::Arg(0)),
        Sink::new(SinkKind::Nosql, Port::Arg(2)),
    ],
    flows: Some(&[]),
    ..Api::blank("ldap", 3)
};

const LDAP_11: Api = Api {
    sinks: &[Sink::new(SinkKind::Nosql, Port::Arg(0))],
    flows: Some(&[]),
    ..Api::blank("ldap", 11)
};

const LDAP_18: Api = Api {
    sinks: &[
        Sink::new(SinkKind::Nosql, Port::Arg(0)),
        Sink::new(SinkKind::SentBody, Port::Arg(1)),
    ],
    flows: Some(&[]),
    ..Api::blank("ldap", 18)
};

const LDAP_22: Api = Api {
    flows: Some(&[(Port::Arg(0), Port::Return)]),
    kills: &[Kill {
        sinks: &[SinkKind::Nosql],
        sources: &[],
        at: Port::Return,
        when: None,
    }],
    ..Api::blank("ldap", 22)
};

const LDAP_26: Api = Api {
    sinks: &[Sink::new(SinkKind::Url, Port::Arg(0))],
    flows: Some(&[]),
    ..Api::blank("ldap", 26)
};

const LDAP_31: Api = Api {
    flows: Some(&[]),
    ..Api::blank("ldap", 31)
};

const LDAP_35: Api = Api {
    sinks: &[Sink::new(SinkKind::Url, Port::Arg(0))],
    flows: Some(&[]),
    ..Api::blank("ldap", 35)
};

const LDAP_40: Api = Api {
    flows: Some(&[]),
    ..Api::blank("ldap", 40)
};

const LDAP_44: Api = Api {
    flows: Some(&[]),
    ..Api::blank("ldap", 44)
};

const LDAP_48: Api = Api {
    sinks: &[Sink::new(SinkKind::TlsCheckOff, Port::Arg(0))],
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::blank("ldap", 48)
};

const LDAP_53: Api = Api {
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::blank("ldap", 53)
};

const LDAP_60: Api = Api {
    sinks: &[Sink::new(SinkKind::Nosql, Port::Arg(0))],
    flows: Some(&[]),
    ..Api::blank("ldap", 60)
};

const LDAP_64: Api = Api {
    sinks: &[Sink::new(SinkKind::Nosql, Port::Arg(1))],
    flows: Some(&[(Port::Arg(0), Port::Return)]),
    ..Api::blank("ldap", 64)
};

const LDAP_68: Api = Api {
    sinks: &[Sink::new(SinkKind::Nosql, Port::Arg(0))],
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::blank("ldap", 68)
};

const LOG_4: Api = Api {
    sinks: &[Sink::new(SinkKind::Log, Port::Args)],
    flows: Some(&[]),
    ..Api::blank("log", 4)
};

const LOG_14: Api = Api {
    sinks: &[Sink::new(SinkKind::Log, Port::Args)],
    flows: Some(&[]),
    ..Api::blank("log", 14)
};

const LOG_22: Api = Api {
    sinks: &[Sink::new(SinkKind::Log, Port::Arg(1))],
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::blank("log", 22)
};

const LOG_26: Api = Api {
    flows: Some(&[(Port::Arg(0), Port::Return)]),
    ..Api::blank("log", 26)
};

const LOG_29: Api = Api {
    flows: Some(&[(Port::Arg(0), Port::Return)]),
    kills: &[Kill {
        sinks: &[SinkKind::Log, SinkKind::Print],
        sources: &[],
        at: Port::Return,
        when: None,
    }],
    ..Api::blank("log", 29)
};

const LOG_33: Api = Api {
    sinks: &[Sink::new(SinkKind::Log, Port::Args)],
    flows: Some(&[]),
    ..Api::blank("log", 33)
};

const LOG_41: Api = Api {
    sinks: &[Sink::new(SinkKind::Log, Port::Args)],
    flows: Some(&[]),
    ..Api::blank("log", 41)
};

const LOG_45: Api = Api {
    sinks: &[Sink::new(SinkKind::Log, Port::Args)],
    flows: Some(&[]),
    ..Api::blank("log", 45)
};

const LOG_52: Api = Api {
    sinks: &[Sink::new(SinkKind::Log, Port::Args)],
    flows: Some(&[]),
    ..Api::blank("log", 52)
};

const LOG_56: Api = Api {
    sinks: &[Sink::new(SinkKind::Log, Port::Arg(0))],
    flows: Some(&[]),
    ..Api::blank("log", 56)
};

const LOG_60: Api = Api {
    sinks: &[Sink::new(SinkKind::Log, Port::Arg(0))],
    flows: Some(&[]),
    ..Api::blank("log", 60)
};

const LOG_67: Api = Api {
    sinks: &[Sink::new(SinkKind::Log, Port::Arg(0))],
    flows: Some(&[]),
    ..Api::blank("log", 67)
};

const LOG_71: Api = Api {
    flows: Some(&[]),
    ..Api::blank("log", 71)
};

const LOG_75: Api = Api {
    flows: Some(&[]),
    ..Api::blank("log", 75)
};

const LOG_79: Api = Api {
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::blank("log", 79)
};

const LOG_86: Api = Api {
    flows: Some(&[
        (Port::Arg(0), Port::Receiver),
        (Port::Arg(0), Port::Return),
        (Port::Receiver, Port::Return),
    ]),
    ..Api::blank("log", 86)
};

const LOG_90: Api = Api {
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::blank("log", 90)
};

const LOG_94: Api = Api {
    flows: Some(&[]),
    ..Api::blank("log", 94)
};

const LOG_103: Api = Api {
    sinks: &[Sink::new(SinkKind::ErrorText, Port::Args)],
    flows: Some(&[(Port::Args, Port::Return)]),
    ..Api::blank("log", 103)
};

const LOG_107: Api = Api {
    sinks: &[Sink::new(SinkKind::ErrorText, Port::Args)],
    flows: Some(&[]),
    ..Api::blank("log", 107)
};

const LOG_111: Api = Api {
    sinks: &[Sink::new(SinkKind::ErrorText, Port::Arg(0))],
    flows: Some(&[(Port::Arg(0), Port::Return)]),
    ..Api::blank("log", 111)
};

const LOG_116: Api = Api {
    sinks: &[Sink::new(SinkKind::ErrorText, Port::Arg(0))],
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::blank("log", 116)
};

const LOG_120: Api = Api {
    sinks: &[Sink::new(SinkKind::ErrorText, Port::CallbackReturn(0))],
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::blank("log", 120)
};

const MESSAGES_10: Api = Api {
    sources: &[Source::new(SourceKind::Network, Port::Return)],
    flows: Some(&[]),
    ..Api::blank("messages", 10)
};

const MESSAGES_15: Api = Api {
    sources: &[Source::new(SourceKind::Network, Port::Return)],
    flows: Some(&[]),
    ..Api::blank("messages", 15)
};

const MESSAGES_20: Api = Api {
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::blank("messages", 20)
};

const MESSAGES_23: Api = Api {
    sources: &[Source::new(SourceKind::Network, Port::Return)],
    flows: Some(&[]),
    ..Api::blank("messages", 23)
};

const MONGODB_3: Api = Api {
    flows: Some(&[]),
    ..Api::blank("mongodb", 3)
};

const MONGODB_7: Api = Api {
    flows: Some(&[]),
    ..Api::blank("mongodb", 7)
};

const MONGODB_11: Api = Api {
    sinks: &[Sink::new(SinkKind::TlsCheckOff, Port::Arg(0))],
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::blank("mongodb", 11)
};

const MONGODB_19: Api = Api {
    flows: Some(&[]),
    ..Api::blank("mongodb", 19)
};

const MONGODB_23: Api = Api {
    flows: Some(&[]),
    ..Api::blank("mongodb", 23)
};

const MONGODB_27: Api = Api {
    sinks: &[Sink::new(SinkKind::Nosql, Port::Arg(0))],
    flows: Some(&[]),
    ..Api::blank("mongodb", 27)
};

const MONGODB_31: Api = Api {
    sources: &[Source::new(SourceKind::Database, Port::Return)],
    sinks: &[Sink::new(SinkKind::Nosql, Port::Arg(0))],
    flows: Some(&[]),
    ..Api::blank("mongodb", 31)
};

const MONGODB_36: Api = Api {
    sources: &[Source::new(SourceKind::Database, Port::Return)],
    sinks: &[Sink::new(SinkKind::Nosql, Port::Arg(0))],
    flows: Some(&[]),
    ..Api::blank("mongodb", 36)
};

const MONGODB_44: Api = Api {
    sinks: &[Sink::new(SinkKind::Nosql, Port::Arg(0))],
    flows: Some(&[]),
    ..Api::blank("mongodb", 44)
};

const MONGODB_48: Api = Api {
    sinks: &[
        Sink::new(SinkKind::Nosql, Port::Arg(0)),
        Sink::new(SinkKind::DatabaseValue, Port::Arg(1)),
    ],
    flows: Some(&[]),
    ..Api::blank("mongodb", 48)
};

const MONGODB_52: Api = Api {
    sources: &[Source::new(SourceKind::Database, Port::Return)],
    sinks: &[
        Sink::new(SinkKind::Nosql, Port::Arg(0)),
        Sink::new(SinkKind::DatabaseValue, Port::Arg(1)),
    ],
    flows: Some(&[]),
    ..Api::blank("mongodb", 52)
};

const MONGODB_57: Api = Api {
    sources: &[Source::new(SourceKind::Database, Port::Return)],
    sinks: &[Sink::new(SinkKind::Nosql, Port::Arg(1))],
    flows: Some(&[]),
    ..Api::blank("mongodb", 57)
};

const MONGODB_62: Api = Api {
    sinks: &[Sink::new(SinkKind::DatabaseValue, Port::Arg(0))],
    flows: Some(&[]),
    ..Api::blank("mongodb", 62)
};

const MONGODB_66: Api = Api {
    flows: Some(&[]),
    ..Api::blank("mongodb", 66)
};

const MONGODB_70: Api = Api {
    flows: Some(&[]),
    ..Api::blank("mongodb", 70)
};

const MONGODB_74: Api = Api {
    flows: Some(&[]),
    ..Api::blank("mongodb", 74)
};

const MONGODB_78: Api = Api {
    sources: &[Source::new(SourceKind::Database, Port::Return)],
    sinks: &[Sink::new(SinkKind::Nosql, Port::Arg(0))],
    flows: Some(&[]),
    ..Api::blank("mongodb", 78)
};

const MONGODB_86: Api = Api {
    sources: &[Source::new(SourceKind::Database, Port::Return)],
    sinks: &[Sink::new(SinkKind::Nosql, Port::Arg(0))],
    flows: Some(&[]),
    ..Api::blank("mongodb", 86)
};

const MONGODB_94: Api = Api {
    sinks: &[Sink::new(SinkKind::Nosql, Port::Arg(0))],
    flows: Some(&[]),
    ..Api::blank("mongodb", 94)
};

const MONGODB_98: Api = Api {
    sinks: &[
        Sink::new(SinkKind::Nosql, Port::Arg(0)),
        Sink::new(SinkKind::DatabaseValue, Port::Arg(1)),
    ],
    flows: Some(&[]),
    ..Api::blank("mongodb", 98)
};

const MONGODB_105: Api = Api {
    sources: &[Source::new(SourceKind::Database, Port::Return)],
    sinks: &[
        Sink::new(SinkKind::Nosql, Port::Arg(0)),
        Sink::new(SinkKind::DatabaseValue, Port::Arg(1)),
    ],
    flows: Some(&[]),
    ..Api::blank("mongodb", 105)
};

const MONGODB_110: Api = Api {
    sources: &[Source::new(SourceKind::Database, Port::Return)],
    sinks: &[Sink::new(SinkKind::Nosql, Port::Arg(1))],
    flows: Some(&[]),
    ..Api::blank("mongodb", 110)
};

const MONGODB_115: Api = Api {
    sinks: &[Sink::new(SinkKind::DatabaseValue, Port::Arg(0))],
    flows: Some(&[]),
    ..Api::blank("mongodb", 115)
};

const MONGODB_119: Api = Api {
    sources: &[Source::new(SourceKind::Database, Port::Return)],
    flows: Some(&[]),
    ..Api::blank("mongodb", 119)
};

const MONGODB_129: Api = Api {
    flows: Some(&[(Port::Args, Port::Return)]),
    kills: &[Kill {
        sinks: &[SinkKind::Nosql],
        sources: &[],
        at: Port::Return,
        when: None,
    }],
    ..Api::blank("mongodb", 129)
};

const MONGODB_134: Api = Api {
    flows: Some(&[(Port::Args, Port::Return)]),
    kills: &[Kill {
        sinks: &[SinkKind::Nosql],
        sources: &[],
        at: Port::Return,
        when: None,
    }],
    ..Api::blank("mongodb", 134)
};

const MONGODB_138: Api = Api {
    flows: Some(&[(Port::Arg(0), Port::Return)]),
    ..Api::blank("mongodb", 138)
};

const MONGODB_145: Api = Api {
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::blank("mongodb", 145)
};

const MONGODB_152: Api = Api {
    flows: Some(&[
        (Port::Arg(0), Port::Receiver),
        (Port::Arg(1), Port::Receiver),
    ]),
    ..Api::blank("mongodb", 152)
};

const MONGODB_155: Api = Api {
    flows: Some(&[(Port::Arg(0), Port::Return)]),
    kills: &[Kill {
        sinks: &[SinkKind::Nosql],
        sources: &[],
        at: Port::Return,
        when: None,
    }],
    ..Api::blank("mongodb", 155)
};

const MONGODB_159: Api = Api {
    flows: Some(&[]),
    ..Api::blank("mongodb", 159)
};

const MYSQL_3: Api = Api {
    flows: Some(&[]),
    ..Api::blank("mysql", 3)
};

const MYSQL_7: Api = Api {
    flows: Some(&[]),
    ..Api::blank("mysql", 7)
};

const MYSQL_11: Api = Api {
    flows: Some(&[]),
    ..Api::blank("mysql", 11)
};

const MYSQL_15: Api = Api {
    flows: Some(&[]),
    ..Api::blank("mysql", 15)
};

const MYSQL_19: Api = Api {
    sources: &[Source::new(SourceKind::Database, Port::Return)],
    sinks: &[Sink::new(SinkKind::Sql, Port::Arg(0))],
    flows: Some(&[]),
    ..Api::blank("mysql", 19)
};

const MYSQL_27: Api = Api {
    sources: &[Source::new(SourceKind::Database, Port::Return)],
    sinks: &[Sink::new(SinkKind::Sql, Port::Arg(0))],
    flows: Some(&[]),
    ..Api::blank("mysql", 27)
};

const MYSQL_36: Api = Api {
    sources: &[Source::new(SourceKind::Database, Port::Return)],
    sinks: &[Sink::new(SinkKind::Sql, Port::Arg(0))],
    flows: Some(&[]),
    ..Api::blank("mysql", 36)
};

const MYSQL_45: Api = Api {
    sinks: &[Sink::new(SinkKind::Sql, Port::Arg(0))],
    flows: Some(&[]),
    ..Api::blank("mysql", 45)
};

const MYSQL_53: Api = Api {
    sources: &[Source::new(SourceKind::Database, Port::CallbackParam(1, 0))],
    sinks: &[Sink::new(SinkKind::Sql, Port::Arg(0))],
    flows: Some(&[(Port::CallbackReturn(1), Port::Return)]),
    ..Api::blank("mysql", 53)
};

const MYSQL_62: Api = Api {
    sources: &[Source::new(SourceKind::Database, Port::CallbackParam(2, 1))],
    sinks: &[Sink::new(SinkKind::Sql, Port::Arg(0))],
    flows: Some(&[
        (Port::Arg(1), Port::CallbackParam(2, 0)),
        (Port::CallbackReturn(2), Port::Return),
    ]),
    ..Api::blank("mysql", 62)
};

const MYSQL_70: Api = Api {
    sources: &[Source::new(SourceKind::Database, Port::Return)],
    sinks: &[Sink::new(SinkKind::Sql, Port::Arg(0))],
    flows: Some(&[]),
    ..Api::blank("mysql", 70)
};

const MYSQL_79: Api = Api {
    sources: &[Source::new(SourceKind::Database, Port::CallbackParam(1, 0))],
    sinks: &[Sink::new(SinkKind::Sql, Port::Arg(0))],
    flows: Some(&[(Port::CallbackReturn(1), Port::Return)]),
    ..Api::blank("mysql", 79)
};

const MYSQL_87: Api = Api {
    sinks: &[Sink::new(SinkKind::Sql, Port::Arg(0))],
    flows: Some(&[]),
    ..Api::blank("mysql", 87)
};

const MYSQL_94: Api = Api {
    sources: &[Source::new(SourceKind::Database, Port::Return)],
    sinks: &[
        Sink::new(SinkKind::Sql, Port::Arg(0)),
        Sink::new(SinkKind::DatabaseValue, Port::Arg(1)),
    ],
    flows: Some(&[]),
    ..Api::blank("mysql", 94)
};

const MYSQL_102: Api = Api {
    sources: &[Source::new(SourceKind::Database, Port::Return)],
    sinks: &[
        Sink::new(SinkKind::Sql, Port::Arg(0)),
        Sink::new(SinkKind::DatabaseValue, Port::Arg(1)),
    ],
    flows: Some(&[]),
    ..Api::blank("mysql", 102)
};

const MYSQL_111: Api = Api {
    sources: &[Source::new(SourceKind::Database, Port::Return)],
    sinks: &[
        Sink::new(SinkKind::Sql, Port::Arg(0)),
        Sink::new(SinkKind::DatabaseValue, Port::Arg(1)),
    ],
    flows: Some(&[]),
    ..Api::blank("mysql", 111)
};

const MYSQL_119: Api = Api {
    sinks: &[
        Sink::new(SinkKind::Sql, Port::Arg(0)),
        Sink::new(SinkKind::DatabaseValue, Port::Arg(1)),
    ],
    flows: Some(&[]),
    ..Api::blank("mysql", 119)
};

const MYSQL_128: Api = Api {
    sources: &[Source::new(SourceKind::Database, Port::CallbackParam(2, 0))],
    sinks: &[
        Sink::new(SinkKind::Sql, Port::Arg(0)),
        Sink::new(SinkKind::DatabaseValue, Port::Arg(1)),
    ],
    flows: Some(&[(Port::CallbackReturn(2), Port::Return)]),
    ..Api::blank("mysql", 128)
};

const MYSQL_136: Api = Api {
    sources: &[Source::new(SourceKind::Database, Port::CallbackParam(3, 1))],
    sinks: &[
        Sink::new(SinkKind::Sql, Port::Arg(0)),
        Sink::new(SinkKind::DatabaseValue, Port::Arg(1)),
    ],
    flows: Some(&[
        (Port::Arg(2), Port::CallbackParam(3, 0)),
        (Port::CallbackReturn(3), Port::Return),
    ]),
    ..Api::blank("mysql", 136)
};

const MYSQL_144: Api = Api {
    sources: &[Source::new(SourceKind::Database, Port::Return)],
    sinks: &[Sink::new(SinkKind::Sql, Port::Receiver)],
    flows: Some(&[]),
    ..Api::blank("mysql", 144)
};

const MYSQL_152: Api = Api {
    sinks: &[Sink::new(SinkKind::Sql, Port::Receiver)],
    flows: Some(&[]),
    ..Api::blank("mysql", 152)
};

const MYSQL_156: Api = Api {
    sources: &[Source::new(SourceKind::Database, Port::CallbackParam(1, 0))],
    sinks: &[Sink::new(SinkKind::Sql, Port::Receiver)],
    flows: Some(&[(Port::CallbackReturn(1), Port::Return)]),
    ..Api::blank("mysql", 156)
};

const MYSQL_161: Api = Api {
    sinks: &[
        Sink::new(SinkKind::Sql, Port::Receiver),
        Sink::new(SinkKind::DatabaseValue, Port::Arg(0)),
    ],
    flows: Some(&[]),
    ..Api::blank("mysql", 161)
};

const MYSQL_165: Api = Api {
    sources: &[Source::new(SourceKind::Database, Port::Return)],
    flows: Some(&[]),
    ..Api::blank("mysql", 165)
};

const MYSQL_172: Api = Api {
    sources: &[Source::new(SourceKind::Database, Port::Return)],
    flows: Some(&[]),
    ..Api::blank("mysql", 172)
};

const MYSQL_179: Api = Api {
    flows: Some(&[(Port::Arg(0), Port::Return)]),
    ..Api::blank("mysql", 179)
};

const MYSQL_182: Api = Api {
    flows: Some(&[(Port::Args, Port::Return)]),
    ..Api::blank("mysql", 182)
};

const MYSQL_185: Api = Api {
    sinks: &[Sink::new(SinkKind::TlsCheckOff, Port::Arg(0))],
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::blank("mysql", 185)
};

const MYSQL_190: Api = Api {
    flows: Some(&[]),
    ..Api::blank("mysql", 190)
};

const MYSQL_194: Api = Api {
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::blank("mysql", 194)
};

const MYSQL_202: Api = Api {
    flows: Some(&[]),
    ..Api::blank("mysql", 202)
};

const MYSQL_206: Api = Api {
    flows: Some(&[]),
    ..Api::blank("mysql", 206)
};

const MYSQL_210: Api = Api {
    flows: Some(&[]),
    ..Api::blank("mysql", 210)
};

const MYSQL_214: Api = Api {
    flows: Some(&[]),
    ..Api::blank("mysql", 214)
};

const MYSQL_218: Api = Api {
    flows: Some(&[]),
    ..Api::blank("mysql", 218)
};

const MYSQL_222: Api = Api {
    sources: &[Source::new(SourceKind::Database, Port::Return)],
    sinks: &[Sink::new(SinkKind::Sql, Port::Arg(0))],
    flows: Some(&[]),
    ..Api::blank("mysql", 222)
};

const MYSQL_228: Api = Api {
    sources: &[Source::new(SourceKind::Database, Port::Return)],
    sinks: &[Sink::new(SinkKind::Sql, Port::Arg(0))],
    flows: Some(&[]),
    ..Api::blank("mysql", 228)
};

const MYSQL_237: Api = Api {
    sources: &[Source::new(SourceKind::Database, Port::Return)],
    sinks: &[Sink::new(SinkKind::Sql, Port::Arg(0))],
    flows: Some(&[]),
    ..Api::blank("mysql", 237)
};

const MYSQL_246: Api = Api {
    sinks: &[Sink::new(SinkKind::Sql, Port::Arg(0))],
    flows: Some(&[]),
    ..Api::blank("mysql", 246)
};

const MYSQL_254: Api = Api {
    sources: &[Source::new(SourceKind::Database, Port::CallbackParam(1, 0))],
    sinks: &[Sink::new(SinkKind::Sql, Port::Arg(0))],
    flows: Some(&[(Port::CallbackReturn(1), Port::Return)]),
    ..Api::blank("mysql", 254)
};

const MYSQL_263: Api = Api {
    sources: &[Source::new(SourceKind::Database, Port::CallbackParam(2, 1))],
    sinks: &[Sink::new(SinkKind::Sql, Port::Arg(0))],
    flows: Some(&[
        (Port::Arg(1), Port::CallbackParam(2, 0)),
        (Port::CallbackReturn(2), Port::Return),
    ]),
    ..Api::blank("mysql", 263)
};

const MYSQL_271: Api = Api {
    sources: &[Source::new(SourceKind::Database, Port::Return)],
    sinks: &[Sink::new(SinkKind::Sql, Port::Arg(0))],
    flows: Some(&[]),
    ..Api::blank("mysql", 271)
};

const MYSQL_279: Api = Api {
    sinks: &[Sink::new(SinkKind::Sql, Port::Arg(0))],
    flows: Some(&[]),
    ..Api::blank("mysql", 279)
};

const MYSQL_284: Api = Api {
    sources: &[Source::new(SourceKind::Database, Port::Return)],
    sinks: &[
        Sink::new(SinkKind::Sql, Port::Arg(0)),
        Sink::new(SinkKind::DatabaseValue, Port::Arg(1)),
    ],
    flows: Some(&[]),
    ..Api::blank("mysql", 284)
};

const MYSQL_290: Api = Api {
    sources: &[Source::new(SourceKind::Database, Port::Return)],
    sinks: &[
        Sink::new(SinkKind::Sql, Port::Arg(0)),
        Sink::new(SinkKind::DatabaseValue, Port::Arg(1)),
    ],
    flows: Some(&[]),
    ..Api::blank("mysql", 290)
};

const MYSQL_299: Api = Api {
    sources: &[Source::new(SourceKind::Database, Port::Return)],
    sinks: &[
        Sink::new(SinkKind::Sql, Port::Arg(0)),
        Sink::new(SinkKind::DatabaseValue, Port::Arg(1)),
    ],
    flows: Some(&[]),
    ..Api::blank("mysql", 299)
};

const MYSQL_308: Api = Api {
    sinks: &[
        Sink::new(SinkKind::Sql, Port::Arg(0)),
        Sink::new(SinkKind::DatabaseValue, Port::Arg(1)),
    ],
    flows: Some(&[]),
    ..Api::blank("mysql", 308)
};

const MYSQL_317: Api = Api {
    sources: &[Source::new(SourceKind::Database, Port::CallbackParam(2, 0))],
    sinks: &[
        Sink::new(SinkKind::Sql, Port::Arg(0)),
        Sink::new(SinkKind::DatabaseValue, Port::Arg(1)),
    ],
    flows: Some(&[(Port::CallbackReturn(2), Port::Return)]),
    ..Api::blank("mysql", 317)
};

const MYSQL_324: Api = Api {
    sources: &[Source::new(SourceKind::Database, Port::CallbackParam(3, 1))],
    sinks: &[
        Sink::new(SinkKind::Sql, Port::Arg(0)),
        Sink::new(SinkKind::DatabaseValue, Port::Arg(1)),
    ],
    flows: Some(&[
        (Port::Arg(2), Port::CallbackParam(3, 0)),
        (Port::CallbackReturn(3), Port::Return),
    ]),
    ..Api::blank("mysql", 324)
};

const MYSQL_332: Api = Api {
    sources: &[Source::new(SourceKind::Database, Port::Return)],
    sinks: &[Sink::new(SinkKind::Sql, Port::Receiver)],
    flows: Some(&[]),
    ..Api::blank("mysql", 332)
};

const MYSQL_339: Api = Api {
    sinks: &[Sink::new(SinkKind::Sql, Port::Receiver)],
    flows: Some(&[]),
    ..Api::blank("mysql", 339)
};

const MYSQL_343: Api = Api {
    sources: &[Source::new(SourceKind::Database, Port::CallbackParam(1, 0))],
    sinks: &[Sink::new(SinkKind::Sql, Port::Receiver)],
    flows: Some(&[(Port::CallbackReturn(1), Port::Return)]),
    ..Api::blank("mysql", 343)
};

const MYSQL_348: Api = Api {
    sinks: &[
        Sink::new(SinkKind::Sql, Port::Receiver),
        Sink::new(SinkKind::DatabaseValue, Port::Arg(0)),
    ],
    flows: Some(&[]),
    ..Api::blank("mysql", 348)
};

const MYSQL_352: Api = Api {
    sources: &[Source::new(SourceKind::Database, Port::Return)],
    flows: Some(&[]),
    ..Api::blank("mysql", 352)
};

const MYSQL_359: Api = Api {
    flows: Some(&[(Port::Arg(0), Port::Return)]),
    ..Api::blank("mysql", 359)
};

const MYSQL_364: Api = Api {
    flows: Some(&[(Port::Args, Port::Return)]),
    ..Api::blank("mysql", 364)
};

const MYSQL_367: Api = Api {
    sinks: &[Sink::new(SinkKind::TlsCheckOff, Port::Arg(0))],
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::blank("mysql", 367)
};

const MYSQL_375: Api = Api {
    flows: Some(&[]),
    ..Api::blank("mysql", 375)
};

const MYSQL_379: Api = Api {
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::blank("mysql", 379)
};

const OAUTH2_9: Api = Api {
    sinks: &[Sink::new(SinkKind::Key, Port::Arg(0))],
    flows: Some(&[(Port::Arg(0), Port::Return)]),
    ..Api::blank("oauth2", 9)
};

const OAUTH2_13: Api = Api {
    sinks: &[Sink::new(SinkKind::Token, Port::Arg(0))],
    flows: Some(&[(Port::Arg(0), Port::Return)]),
    ..Api::blank("oauth2", 13)
};

const OAUTH2_17: Api = Api {
    flows: Some(&[]),
    ..Api::blank("oauth2", 17)
};

const OAUTH2_23: Api = Api {
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::blank("oauth2", 23)
};

const OAUTH2_29: Api = Api {
    flows: Some(&[(Port::Arg(0), Port::Return)]),
    ..Api::blank("oauth2", 29)
};

const OAUTH2_32: Api = Api {
    sinks: &[Sink::new(SinkKind::Key, Port::Arg(4))],
    flows: Some(&[]),
    ..Api::blank("oauth2", 32)
};

const OAUTH2_45: Api = Api {
    flows: Some(&[]),
    ..Api::blank("oauth2", 45)
};

const OPENSSL_3: Api = Api {
    sinks: &[
        Sink::new(SinkKind::Key, Port::Arg(1)),
        Sink::new(SinkKind::Iv, Port::Arg(2)),
    ],
    flows: Some(&[]),
    ..Api::blank("openssl", 3)
};

const OPENSSL_7: Api = Api {
    sinks: &[Sink::new(SinkKind::Key, Port::Arg(1))],
    flows: Some(&[(Port::Arg(3), Port::Return)]),
    ..Api::blank("openssl", 7)
};

const OPENSSL_11: Api = Api {
    sinks: &[
        Sink::new(SinkKind::Key, Port::Arg(1)),
        Sink::new(SinkKind::Nonce, Port::Arg(2)),
    ],
    flows: Some(&[]),
    ..Api::blank("openssl", 11)
};

const OPENSSL_15: Api = Api {
    sinks: &[Sink::new(SinkKind::Key, Port::Arg(1))],
    flows: Some(&[(Port::Arg(4), Port::Return)]),
    ..Api::blank("openssl", 15)
};

const OPENSSL_19: Api = Api {
    sinks: &[
        Sink::new(SinkKind::Key, Port::Arg(2)),
        Sink::new(SinkKind::Iv, Port::Arg(3)),
    ],
    flows: Some(&[]),
    ..Api::blank("openssl", 19)
};

const OPENSSL_23: Api = Api {
    flows: Some(&[]),
    ..Api::blank("openssl", 23)
};

const OPENSSL_26: Api = Api {
    sinks: &[
        Sink::new(SinkKind::Key, Port::Arg(1)),
        Sink::new(SinkKind::Iv, Port::Arg(2)),
    ],
    flows: Some(&[]),
    ..Api::blank("openssl", 26)
};

const OPENSSL_30: Api = Api {
    sinks: &[Sink::new(SinkKind::Key, Port::Arg(1))],
    flows: Some(&[]),
    ..Api::blank("openssl", 30)
};

const OPENSSL_34: Api = Api {
    flows: Some(&[]),
    ..Api::blank("openssl", 34)
};

const OPENSSL_40: Api = Api {
    sinks: &[Sink::new(SinkKind::Key, Port::Arg(0))],
    flows: Some(&[]),
    ..Api::blank("openssl", 40)
};

const OPENSSL_44: Api = Api {
    sinks: &[Sink::new(SinkKind::Iv, Port::Arg(3))],
    flows: Some(&[]),
    ..Api::blank("openssl", 44)
};

const OPENSSL_48: Api = Api {
    sources: &[Source::new(SourceKind::WeakHasher, Port::Return)],
    flows: Some(&[]),
    ..Api::blank("openssl", 48)
};

const OPENSSL_56: Api = Api {
    sources: &[Source::new(SourceKind::FastHasher, Port::Return)],
    flows: Some(&[]),
    ..Api::blank("openssl", 56)
};

const OPENSSL_68: Api = Api {
    sources: &[
        Source {
            kind: SourceKind::WeakHasher,
            at: Port::Return,
            when: Some(When {
                at: Port::Arg(0),
                is: Constant::Str("md5"),
                not: false,
            }),
        },
        Source {
            kind: SourceKind::WeakHasher,
            at: Port::Return,
            when: Some(When {
                at: Port::Arg(0),
                is: Constant::Str("MD5"),
                not: false,
            }),
        },
        Source {
            kind: SourceKind::WeakHasher,
            at: Port::Return,
            when: Some(When {
                at: Port::Arg(0),
                is: Constant::Str("sha1"),
                not: false,
            }),
        },
        Source {
            kind: SourceKind::WeakHasher,
            at: Port::Return,
            when: Some(When {
                at: Port::Arg(0),
                is: Constant::Str("SHA1"),
                not: false,
            }),
        },
        Source {
            kind: SourceKind::WeakHasher,
            at: Port::Return,
            when: Some(When {
                at: Port::Arg(0),
                is: Constant::Str("SHA-1"),
                not: false,
            }),
        },
    ],
    flows: Some(&[]),
    ..Api::blank("openssl", 68)
};

const OPENSSL_77: Api = Api {
    sinks: &[Sink::new(SinkKind::HashInput, Port::Receiver)],
    flows: Some(&[]),
    ..Api::blank("openssl", 77)
};

const OPENSSL_81: Api = Api {
    sources: &[Source::new(SourceKind::WeakHasher, Port::Return)],
    flows: Some(&[]),
    ..Api::blank("openssl", 81)
};

const OPENSSL_85: Api = Api {
    sources: &[Source::new(SourceKind::FastHasher, Port::Return)],
    flows: Some(&[]),
    ..Api::blank("openssl", 85)
};

const OPENSSL_93: Api = Api {
    flows: Some(&[(Port::Arg(0), Port::Receiver)]),
    kills: &[Kill {
        sinks: &[],
        sources: &[],
        at: Port::Receiver,
        when: None,
    }],
    ..Api::blank("openssl", 93)
};

const OPENSSL_97: Api = Api {
    sinks: &[Sink::new(SinkKind::HashInput, Port::Arg(0))],
    flows: Some(&[]),
    ..Api::blank("openssl", 97)
};

const OPENSSL_101: Api = Api {
    flows: Some(&[]),
    kills: &[Kill {
        sinks: &[],
        sources: &[],
        at: Port::Arg(0),
        when: None,
    }],
    ..Api::blank("openssl", 101)
};

const OPENSSL_108: Api = Api {
    flows: Some(&[(Port::Arg(0), Port::Return)]),
    ..Api::blank("openssl", 108)
};

const OPENSSL_112: Api = Api {
    sinks: &[Sink::new(SinkKind::HashInput, Port::Arg(0))],
    flows: Some(&[]),
    ..Api::blank("openssl", 112)
};

const OPENSSL_116: Api = Api {
    flows: Some(&[]),
    ..Api::blank("openssl", 116)
};

const OPENSSL_119: Api = Api {
    sinks: &[Sink::new(SinkKind::HashInput, Port::Arg(1))],
    flows: Some(&[]),
    ..Api::blank("openssl", 119)
};

const OPENSSL_123: Api = Api {
    sinks: &[Sink::new(SinkKind::WeakHashInput, Port::Arg(0))],
    flows: Some(&[]),
    ..Api::blank("openssl", 123)
};

const OPENSSL_127: Api = Api {
    sinks: &[Sink::new(SinkKind::FastHashInput, Port::Arg(0))],
    flows: Some(&[]),
    ..Api::blank("openssl", 127)
};

const OPENSSL_131: Api = Api {
    sources: &[Source::new(SourceKind::WeakHasher, Port::Return)],
    flows: Some(&[]),
    ..Api::blank("openssl", 131)
};

const OPENSSL_135: Api = Api {
    sources: &[Source::new(SourceKind::FastHasher, Port::Return)],
    flows: Some(&[]),
    ..Api::blank("openssl", 135)
};

const OPENSSL_142: Api = Api {
    sinks: &[Sink::new(SinkKind::HashInput, Port::Arg(0))],
    flows: Some(&[]),
    ..Api::blank("openssl", 142)
};

const OPENSSL_149: Api = Api {
    flows: Some(&[]),
    ..Api::blank("openssl", 149)
};

const OPENSSL_155: Api = Api {
    sinks: &[
        Sink::new(SinkKind::Key, Port::Arg(0)),
        Sink::new(SinkKind::Salt, Port::Arg(1)),
    ],
    flows: Some(&[]),
    kills: &[Kill {
        sinks: &[],
        sources: &[],
        at: Port::Arg(4),
        when: None,
    }],
    ..Api::blank("openssl", 155)
};

const OPENSSL_160: Api = Api {
    sinks: &[
        Sink::new(SinkKind::HashInput, Port::Arg(2)),
        Sink::new(SinkKind::Salt, Port::Arg(3)),
    ],
    flows: Some(&[]),
    ..Api::blank("openssl", 160)
};

const OPENSSL_164: Api = Api {
    sinks: &[
        Sink::new(SinkKind::Key, Port::Arg(0)),
        Sink::new(SinkKind::Salt, Port::Arg(1)),
    ],
    flows: Some(&[]),
    ..Api::blank("openssl", 164)
};

const OPENSSL_168: Api = Api {
    sinks: &[Sink::new(SinkKind::Key, Port::Arg(0))],
    flows: Some(&[(Port::Arg(0), Port::Return)]),
    ..Api::blank("openssl", 168)
};

const OPENSSL_172: Api = Api {
    sinks: &[Sink::new(SinkKind::Key, Port::Arg(1))],
    flows: Some(&[(Port::Arg(1), Port::Return)]),
    ..Api::blank("openssl", 172)
};

const OPENSSL_176: Api = Api {
    sinks: &[Sink::new(SinkKind::Key, Port::Arg(0))],
    flows: Some(&[(Port::Arg(0), Port::Return)]),
    ..Api::blank("openssl", 176)
};

const OPENSSL_184: Api = Api {
    sinks: &[
        Sink::new(SinkKind::Key, Port::Arg(0)),
        Sink::new(SinkKind::Key, Port::Arg(1)),
    ],
    flows: Some(&[(Port::Arg(0), Port::Return)]),
    ..Api::blank("openssl", 184)
};

const OPENSSL_188: Api = Api {
    flows: Some(&[]),
    ..Api::blank("openssl", 188)
};

const OPENSSL_191: Api = Api {
    flows: Some(&[]),
    ..Api::blank("openssl", 191)
};

const OPENSSL_197: Api = Api {
    flows: Some(&[]),
    kills: &[Kill {
        sinks: &[],
        sources: &[],
        at: Port::Arg(0),
        when: None,
    }],
    ..Api::blank("openssl", 197)
};

const OPENSSL_201: Api = Api {
    flows: Some(&[]),
    ..Api::blank("openssl", 201)
};

const OPENSSL_204: Api = Api {
    flows: Some(&[(Port::Arg(0), Port::Return)]),
    ..Api::blank("openssl", 204)
};

const OPENSSL_207: Api = Api {
    sinks: &[Sink::new(SinkKind::TlsCheckOn, Port::Arg(0))],
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::blank("openssl", 207)
};

const OPENSSL_213: Api = Api {
    flows: Some(&[]),
    ..Api::blank("openssl", 213)
};

const OPENSSL_217: Api = Api {
    flows: Some(&[]),
    ..Api::blank("openssl", 217)
};

const OPENSSL_221: Api = Api {
    flows: Some(&[]),
    ..Api::blank("openssl", 221)
};

const OPENSSL_225: Api = Api {
    sources: &[Source::new(SourceKind::Network, Port::Return)],
    flows: Some(&[]),
    ..Api::blank("openssl", 225)
};

const OPENSSL_230: Api = Api {
    sources: &[Source::new(SourceKind::Network, Port::Return)],
    flows: Some(&[]),
    ..Api::blank("openssl", 230)
};

const OPENSSL_235: Api = Api {
    sinks: &[Sink::new(SinkKind::Path, Port::Arg(0))],
    flows: Some(&[]),
    ..Api::blank("openssl", 235)
};

const OPENSSL_242: Api = Api {
    sources: &[Source::new(SourceKind::Network, Port::Arg(0))],
    flows: Some(&[]),
    ..Api::blank("openssl", 242)
};

const OPENSSL_246: Api = Api {
    flows: Some(&[]),
    ..Api::blank("openssl", 246)
};

const OPENSSL_252: Api = Api {
    sinks: &[
        Sink::new(SinkKind::Key, Port::Arg(1)),
        Sink::new(SinkKind::Iv, Port::Arg(2)),
    ],
    flows: Some(&[]),
    ..Api::blank("openssl", 252)
};

const OPENSSL_256: Api = Api {
    sinks: &[Sink::new(SinkKind::Key, Port::Arg(1))],
    flows: Some(&[(Port::Arg(3), Port::Return)]),
    ..Api::blank("openssl", 256)
};

const OPENSSL_260: Api = Api {
    sinks: &[
        Sink::new(SinkKind::Key, Port::Arg(1)),
        Sink::new(SinkKind::Nonce, Port::Arg(2)),
    ],
    flows: Some(&[]),
    ..Api::blank("openssl", 260)
};

const OPENSSL_264: Api = Api {
    sinks: &[Sink::new(SinkKind::Key, Port::Arg(1))],
    flows: Some(&[(Port::Arg(4), Port::Return)]),
    ..Api::blank("openssl", 264)
};

const OPENSSL_268: Api = Api {
    sinks: &[
        Sink::new(SinkKind::Key, Port::Arg(2)),
        Sink::new(SinkKind::Iv, Port::Arg(3)),
    ],
    flows: Some(&[]),
    ..Api::blank("openssl", 268)
};

const OPENSSL_272: Api = Api {
    flows: Some(&[]),
    ..Api::blank("openssl", 272)
};

const OPENSSL_275: Api = Api {
    sinks: &[Sink::new(SinkKind::Key, Port::Arg(0))],
    flows: Some(&[]),
    ..Api::blank("openssl", 275)
};

const OPENSSL_279: Api = Api {
    sources: &[Source::new(SourceKind::WeakHasher, Port::Return)],
    flows: Some(&[]),
    ..Api::blank("openssl", 279)
};

const OPENSSL_284: Api = Api {
    sources: &[Source::new(SourceKind::FastHasher, Port::Return)],
    flows: Some(&[]),
    ..Api::blank("openssl", 284)
};

const OPENSSL_292: Api = Api {
    flows: Some(&[(Port::Arg(0), Port::Return)]),
    ..Api::blank("openssl", 292)
};

const OPENSSL_296: Api = Api {
    sinks: &[Sink::new(SinkKind::HashInput, Port::Arg(0))],
    flows: Some(&[]),
    ..Api::blank("openssl", 296)
};

const OPENSSL_300: Api = Api {
    sinks: &[Sink::new(SinkKind::HashInput, Port::Receiver)],
    flows: Some(&[]),
    ..Api::blank("openssl", 300)
};

const OPENSSL_304: Api = Api {
    flows: Some(&[]),
    ..Api::blank("openssl", 304)
};

const OPENSSL_307: Api = Api {
    sinks: &[Sink::new(SinkKind::HashInput, Port::Arg(1))],
    flows: Some(&[]),
    ..Api::blank("openssl", 307)
};

const OPENSSL_311: Api = Api {
    sinks: &[Sink::new(SinkKind::WeakHashInput, Port::Arg(0))],
    flows: Some(&[]),
    ..Api::blank("openssl", 311)
};

const OPENSSL_315: Api = Api {
    sinks: &[Sink::new(SinkKind::FastHashInput, Port::Arg(0))],
    flows: Some(&[]),
    ..Api::blank("openssl", 315)
};

const OPENSSL_319: Api = Api {
    sources: &[Source::new(SourceKind::WeakHasher, Port::Return)],
    flows: Some(&[]),
    ..Api::blank("openssl", 319)
};

const OPENSSL_323: Api = Api {
    sources: &[Source::new(SourceKind::FastHasher, Port::Return)],
    flows: Some(&[]),
    ..Api::blank("openssl", 323)
};

const OPENSSL_329: Api = Api {
    sinks: &[Sink::new(SinkKind::HashInput, Port::Arg(0))],
    flows: Some(&[]),
    ..Api::blank("openssl", 329)
};

const OPENSSL_336: Api = Api {
    flows: Some(&[]),
    ..Api::blank("openssl", 336)
};

const OPENSSL_342: Api = Api {
    sinks: &[
        Sink::new(SinkKind::Key, Port::Arg(0)),
        Sink::new(SinkKind::Salt, Port::Arg(1)),
    ],
    flows: Some(&[]),
    kills: &[Kill {
        sinks: &[],
        sources: &[],
        at: Port::Arg(4),
        when: None,
    }],
    ..Api::blank("openssl", 342)
};

const OPENSSL_347: Api = Api {
    sinks: &[
        Sink::new(SinkKind::Key, Port::Arg(0)),
        Sink::new(SinkKind::Salt, Port::Arg(1)),
    ],
    flows: Some(&[]),
    ..Api::blank("openssl", 347)
};

const OPENSSL_351: Api = Api {
    sinks: &[Sink::new(SinkKind::Key, Port::Arg(0))],
    flows: Some(&[(Port::Arg(0), Port::Return)]),
    ..Api::blank("openssl", 351)
};

const OPENSSL_355: Api = Api {
    sinks: &[Sink::new(SinkKind::Key, Port::Arg(0))],
    flows: Some(&[(Port::Arg(0), Port::Return)]),
    ..Api::blank("openssl", 355)
};

const OPENSSL_363: Api = Api {
    sinks: &[
        Sink::new(SinkKind::Key, Port::Arg(0)),
        Sink::new(SinkKind::Key, Port::Arg(1)),
    ],
    flows: Some(&[(Port::Arg(0), Port::Return)]),
    ..Api::blank("openssl", 363)
};

const OPENSSL_367: Api = Api {
    flows: Some(&[]),
    ..Api::blank("openssl", 367)
};

const OPENSSL_370: Api = Api {
    flows: Some(&[]),
    ..Api::blank("openssl", 370)
};

const OPENSSL_376: Api = Api {
    flows: Some(&[]),
    kills: &[Kill {
        sinks: &[],
        sources: &[],
        at: Port::Arg(0),
        when: None,
    }],
    ..Api::blank("openssl", 376)
};

const OPENSSL_380: Api = Api {
    flows: Some(&[]),
    ..Api::blank("openssl", 380)
};

const OPENSSL_383: Api = Api {
    flows: Some(&[(Port::Arg(0), Port::Return)]),
    ..Api::blank("openssl", 383)
};

const OPENSSL_386: Api = Api {
    sinks: &[Sink::new(SinkKind::TlsCheckOn, Port::Arg(0))],
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::blank("openssl", 386)
};

const OPENSSL_392: Api = Api {
    flows: Some(&[]),
    ..Api::blank("openssl", 392)
};

const OPENSSL_396: Api = Api {
    flows: Some(&[]),
    ..Api::blank("openssl", 396)
};

const OPENSSL_400: Api = Api {
    flows: Some(&[]),
    ..Api::blank("openssl", 400)
};

const OPENSSL_404: Api = Api {
    sources: &[Source::new(SourceKind::Network, Port::Return)],
    flows: Some(&[]),
    ..Api::blank("openssl", 404)
};

const OPENSSL_409: Api = Api {
    sources: &[Source::new(SourceKind::Network, Port::Return)],
    flows: Some(&[]),
    ..Api::blank("openssl", 409)
};

const OPENSSL_414: Api = Api {
    sinks: &[Sink::new(SinkKind::Path, Port::Arg(0))],
    flows: Some(&[]),
    ..Api::blank("openssl", 414)
};

const OPENSSL_421: Api = Api {
    sources: &[Source::new(SourceKind::Network, Port::Arg(0))],
    flows: Some(&[]),
    ..Api::blank("openssl", 421)
};

const OPENSSL_425: Api = Api {
    flows: Some(&[]),
    ..Api::blank("openssl", 425)
};

const OPENSSL_428: Api = Api {
    sources: &[Source::new(SourceKind::Network, Port::Return)],
    flows: Some(&[]),
    ..Api::blank("openssl", 428)
};

const PASSWORDS_4: Api = Api {
    sinks: &[
        Sink::new(SinkKind::PasswordHashInput, Port::Arg(0)),
        Sink::new(SinkKind::Salt, Port::Arg(1)),
    ],
    flows: Some(&[]),
    ..Api::blank("passwords", 4)
};

const PASSWORDS_11: Api = Api {
    sinks: &[
        Sink::new(SinkKind::PasswordHashInput, Port::Arg(0)),
        Sink::new(SinkKind::Salt, Port::Arg(1)),
    ],
    flows: Some(&[]),
    ..Api::blank("passwords", 11)
};

const PASSWORDS_20: Api = Api {
    sinks: &[
        Sink::new(SinkKind::PasswordHashInput, Port::Arg(0)),
        Sink::new(SinkKind::Salt, Port::Arg(4)),
    ],
    flows: Some(&[]),
    ..Api::blank("passwords", 20)
};

const PASSWORDS_27: Api = Api {
    sinks: &[
        Sink::new(SinkKind::Key, Port::Arg(0)),
        Sink::new(SinkKind::Salt, Port::Arg(1)),
    ],
    flows: Some(&[]),
    kills: &[Kill {
        sinks: &[],
        sources: &[],
        at: Port::Arg(2),
        when: None,
    }],
    ..Api::blank("passwords", 27)
};

const PASSWORDS_32: Api = Api {
    sinks: &[Sink::new(SinkKind::Key, Port::Arg(0))],
    flows: Some(&[]),
    ..Api::blank("passwords", 32)
};

const PASSWORDS_37: Api = Api {
    flows: Some(&[]),
    ..Api::blank("passwords", 37)
};

const PASSWORDS_41: Api = Api {
    sinks: &[
        Sink::new(SinkKind::PasswordHashInput, Port::Arg(0)),
        Sink::new(SinkKind::Salt, Port::Arg(1)),
    ],
    flows: Some(&[]),
    ..Api::blank("passwords", 41)
};

const PASSWORDS_45: Api = Api {
    flows: Some(&[]),
    ..Api::blank("passwords", 45)
};

const PASSWORDS_48: Api = Api {
    sinks: &[
        Sink::new(SinkKind::Key, Port::Arg(0)),
        Sink::new(SinkKind::Salt, Port::Arg(1)),
    ],
    flows: Some(&[]),
    kills: &[Kill {
        sinks: &[],
        sources: &[],
        at: Port::Arg(3),
        when: None,
    }],
    ..Api::blank("passwords", 48)
};

const PASSWORDS_53: Api = Api {
    sinks: &[
        Sink::new(SinkKind::Key, Port::Arg(0)),
        Sink::new(SinkKind::Salt, Port::Arg(1)),
    ],
    flows: Some(&[]),
    kills: &[Kill {
        sinks: &[],
        sources: &[],
        at: Port::Arg(3),
        when: None,
    }],
    ..Api::blank("passwords", 53)
};

const PASSWORDS_58: Api = Api {
    sinks: &[
        Sink::new(SinkKind::Key, Port::Arg(0)),
        Sink::new(SinkKind::Salt, Port::Arg(1)),
    ],
    flows: Some(&[]),
    ..Api::blank("passwords", 58)
};

const PASSWORDS_62: Api = Api {
    sinks: &[Sink::new(SinkKind::PasswordHashInput, Port::Arg(0))],
    flows: Some(&[]),
    ..Api::blank("passwords", 62)
};

const PASSWORDS_66: Api = Api {
    sinks: &[
        Sink::new(SinkKind::PasswordHashInput, Port::Arg(0)),
        Sink::new(SinkKind::Salt, Port::Arg(2)),
    ],
    flows: Some(&[]),
    ..Api::blank("passwords", 66)
};

const PASSWORDS_70: Api = Api {
    sinks: &[
        Sink::new(SinkKind::Salt, Port::Arg(1)),
        Sink::new(SinkKind::PasswordHashInput, Port::Arg(2)),
    ],
    flows: Some(&[]),
    ..Api::blank("passwords", 70)
};

const PASSWORDS_74: Api = Api {
    flows: Some(&[]),
    ..Api::blank("passwords", 74)
};

const PASSWORDS_81: Api = Api {
    sinks: &[Sink::new(SinkKind::PasswordHashInput, Port::Arg(0))],
    flows: Some(&[]),
    ..Api::blank("passwords", 81)
};

const PASSWORDS_85: Api = Api {
    flows: Some(&[(Port::Arg(0), Port::Return)]),
    ..Api::blank("passwords", 85)
};

const PASSWORDS_91: Api = Api {
    sinks: &[Sink::new(SinkKind::Salt, Port::Arg(0))],
    flows: Some(&[(Port::Arg(0), Port::Return)]),
    ..Api::blank("passwords", 91)
};

const PASSWORDS_95: Api = Api {
    sinks: &[Sink::new(SinkKind::Salt, Port::Arg(0))],
    flows: Some(&[]),
    ..Api::blank("passwords", 95)
};

const PASSWORDS_99: Api = Api {
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::blank("passwords", 99)
};

const PASSWORDS_102: Api = Api {
    flows: Some(&[(Port::Arg(0), Port::Return)]),
    ..Api::blank("passwords", 102)
};

const PASSWORDS_105: Api = Api {
    sinks: &[Sink::new(SinkKind::Key, Port::Arg(1))],
    flows: Some(&[]),
    ..Api::blank("passwords", 105)
};

const PASSWORDS_109: Api = Api {
    sinks: &[Sink::new(SinkKind::Key, Port::Arg(1))],
    flows: Some(&[]),
    ..Api::blank("passwords", 109)
};

const PASSWORDS_113: Api = Api {
    sinks: &[Sink::new(SinkKind::Key, Port::Arg(0))],
    flows: Some(&[]),
    ..Api::blank("passwords", 113)
};

const PASSWORDS_117: Api = Api {
    flows: Some(&[]),
    kills: &[Kill {
        sinks: &[],
        sources: &[],
        at: Port::Arg(1),
        when: None,
    }],
    ..Api::blank("passwords", 117)
};

const POEM_18: Api = Api {
    sources: &[Source::new(SourceKind::Request, Port::Return)],
    flows: Some(&[]),
    ..Api::blank("poem", 18)
};

const POEM_27: Api = Api {
    sinks: &[Sink {
        kind: SinkKind::Html,
        at: Port::Receiver,
        when: Some(When {
            at: Port::Arg(0),
            is: Constant::Str("text/html"),
            not: false,
        }),
    }],
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::blank("poem", 27)
};

const POEM_31: Api = Api {
    sinks: &[Sink {
        kind: SinkKind::Html,
        at: Port::Receiver,
        when: Some(When {
            at: Port::Arg(1),
            is: Constant::Str("text/html"),
            not: false,
        }),
    }],
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::blank("poem", 31)
};

const POEM_35: Api = Api {
    sources: &[Source::new(SourceKind::File, Port::Return)],
    sinks: &[Sink::new(SinkKind::Path, Port::Arg(0))],
    flows: Some(&[]),
    ..Api::blank("poem", 35)
};

const POEM_40: Api = Api {
    sources: &[Source::new(SourceKind::Request, Port::Return)],
    flows: Some(&[]),
    ..Api::blank("poem", 40)
};

const POEM_45: Api = Api {
    flows: Some(&[]),
    ..Api::blank("poem", 45)
};

const POEM_51: Api = Api {
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::blank("poem", 51)
};

const POEM_55: Api = Api {
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::blank("poem", 55)
};

const POEM_59: Api = Api {
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::blank("poem", 59)
};

const POEM_63: Api = Api {
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::blank("poem", 63)
};

const POEM_68: Api = Api {
    flows: Some(&[(Port::Arg(0), Port::Return)]),
    ..Api::blank("poem", 68)
};

const POEM_75: Api = Api {
    sources: &[Source::new(SourceKind::Request, Port::Return)],
    flows: Some(&[]),
    ..Api::blank("poem", 75)
};

const POEM_80: Api = Api {
    sources: &[Source::new(SourceKind::Request, Port::Return)],
    flows: Some(&[]),
    ..Api::blank("poem", 80)
};

const POEM_85: Api = Api {
    sources: &[Source::new(SourceKind::Request, Port::Return)],
    flows: Some(&[]),
    ..Api::blank("poem", 85)
};

const POEM_92: Api = Api {
    flows: Some(&[(Port::Receiver, Port::Return)]),
    handler: Some(Port::Arg(0)),
    ..Api::blank("poem", 92)
};

const POEM_100: Api = Api {
    flows: Some(&[]),
    handler: Some(Port::Arg(0)),
    ..Api::blank("poem", 100)
};

const POEM_104: Api = Api {
    flows: Some(&[]),
    ..Api::blank("poem", 104)
};

const POEM_114: Api = Api {
    sinks: &[Sink::new(SinkKind::Html, Port::Arg(0))],
    flows: Some(&[(Port::Arg(0), Port::Return)]),
    ..Api::blank("poem", 114)
};

const POEM_118: Api = Api {
    sinks: &[Sink::new(SinkKind::Redirect, Port::Arg(0))],
    flows: Some(&[]),
    ..Api::blank("poem", 118)
};

const POEM_126: Api = Api {
    flows: Some(&[]),
    ..Api::blank("poem", 126)
};

const POEM_130: Api = Api {
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
    ..Api::blank("poem", 130)
};

const POEM_135: Api = Api {
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
    ..Api::blank("poem", 135)
};

const POEM_140: Api = Api {
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
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::blank("poem", 140)
};

const POEM_146: Api = Api {
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::blank("poem", 146)
};

const POEM_153: Api = Api {
    sinks: &[Sink::new(SinkKind::Answer, Port::Arg(0))],
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::blank("poem", 153)
};

const POEM_158: Api = Api {
    sinks: &[Sink::new(SinkKind::Answer, Port::Arg(0))],
    flows: Some(&[(Port::Arg(0), Port::Receiver)]),
    ..Api::blank("poem", 158)
};

const POEM_162: Api = Api {
    sinks: &[Sink::new(SinkKind::ErrorText, Port::Arg(0))],
    flows: Some(&[(Port::Arg(0), Port::Return)]),
    ..Api::blank("poem", 162)
};

const POEM_170: Api = Api {
    sources: &[
        Source::new(SourceKind::CookieWithoutSecure, Port::Return),
        Source::new(SourceKind::CookieWithoutHttponly, Port::Return),
        Source::new(SourceKind::CookieWithoutSamesite, Port::Return),
    ],
    sinks: &[Sink::new(SinkKind::CookieValue, Port::Arg(1))],
    flows: Some(&[(Port::Arg(1), Port::Return)]),
    ..Api::blank("poem", 170)
};

const POEM_176: Api = Api {
    sources: &[
        Source::new(SourceKind::CookieWithoutSecure, Port::Return),
        Source::new(SourceKind::CookieWithoutHttponly, Port::Return),
        Source::new(SourceKind::CookieWithoutSamesite, Port::Return),
    ],
    flows: Some(&[]),
    ..Api::blank("poem", 176)
};

const POEM_181: Api = Api {
    flows: Some(&[(Port::Arg(0), Port::Return)]),
    ..Api::blank("poem", 181)
};

const POEM_185: Api = Api {
    sinks: &[Sink::new(SinkKind::CookieValue, Port::Arg(0))],
    flows: Some(&[(Port::Arg(0), Port::Receiver)]),
    ..Api::blank("poem", 185)
};

const POEM_189: Api = Api {
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::blank("poem", 189)
};

const POEM_194: Api = Api {
    sources: &[
        Source {
            kind: SourceKind::CookieWithoutSecure,
            at: Port::Receiver,
            when: Some(When {
                at: Port::Arg(0),
                is: Constant::Bool(false),
                not: false,
            }),
        },
        Source {
            kind: SourceKind::CookieWithoutSecure,
            at: Port::Receiver,
            when: Some(When {
                at: Port::Arg(0),
                is: Constant::Path("std::option::Option::None"),
                not: false,
            }),
        },
    ],
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
    ..Api::blank("poem", 194)
};

const POEM_199: Api = Api {
    sources: &[
        Source {
            kind: SourceKind::CookieWithoutHttponly,
            at: Port::Receiver,
            when: Some(When {
                at: Port::Arg(0),
                is: Constant::Bool(false),
                not: false,
            }),
        },
        Source {
            kind: SourceKind::CookieWithoutHttponly,
            at: Port::Receiver,
            when: Some(When {
                at: Port::Arg(0),
                is: Constant::Path("std::option::Option::None"),
                not: false,
            }),
        },
    ],
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
    ..Api::blank("poem", 199)
};

const POEM_204: Api = Api {
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
    ..Api::blank("poem", 204)
};

const POEM_209: Api = Api {
    flows: Some(&[]),
    ..Api::blank("poem", 209)
};

const POEM_217: Api = Api {
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
    ..Api::blank("poem", 217)
};

const POEM_221: Api = Api {
    sinks: &[Sink::new(SinkKind::CookieAdd, Port::Arg(0))],
    flows: Some(&[]),
    ..Api::blank("poem", 221)
};

const POEM_228: Api = Api {
    flows: Some(&[]),
    ..Api::blank("poem", 228)
};

const POEM_234: Api = Api {
    sources: &[Source::new(SourceKind::Request, Port::Return)],
    flows: Some(&[]),
    ..Api::blank("poem", 234)
};

const POEM_239: Api = Api {
    flows: Some(&[]),
    ..Api::blank("poem", 239)
};

const POEM_246: Api = Api {
    flows: Some(&[]),
    ..Api::blank("poem", 246)
};

const POEM_252: Api = Api {
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::blank("poem", 252)
};

const POSTGRES_4: Api = Api {
    flows: Some(&[]),
    ..Api::blank("postgres", 4)
};

const POSTGRES_8: Api = Api {
    flows: Some(&[]),
    ..Api::blank("postgres", 8)
};

const POSTGRES_12: Api = Api {
    sinks: &[
        Sink::new(SinkKind::Sql, Port::Arg(0)),
        Sink::new(SinkKind::DatabaseValue, Port::Arg(1)),
    ],
    flows: Some(&[]),
    ..Api::blank("postgres", 12)
};

const POSTGRES_21: Api = Api {
    sources: &[Source::new(SourceKind::Database, Port::Return)],
    sinks: &[
        Sink::new(SinkKind::Sql, Port::Arg(0)),
        Sink::new(SinkKind::DatabaseValue, Port::Arg(1)),
    ],
    flows: Some(&[]),
    ..Api::blank("postgres", 21)
};

const POSTGRES_30: Api = Api {
    sources: &[Source::new(SourceKind::Database, Port::Return)],
    sinks: &[
        Sink::new(SinkKind::Sql, Port::Arg(0)),
        Sink::new(SinkKind::DatabaseValue, Port::Arg(1)),
    ],
    flows: Some(&[]),
    ..Api::blank("postgres", 30)
};

const POSTGRES_40: Api = Api {
    sources: &[Source::new(SourceKind::Database, Port::Return)],
    sinks: &[
        Sink::new(SinkKind::Sql, Port::Arg(0)),
        Sink::new(SinkKind::DatabaseValue, Port::Arg(1)),
    ],
    flows: Some(&[]),
    ..Api::blank("postgres", 40)
};

const POSTGRES_50: Api = Api {
    sources: &[Source::new(SourceKind::Database, Port::Return)],
    sinks: &[
        Sink::new(SinkKind::Sql, Port::Arg(0)),
        Sink::new(SinkKind::DatabaseValue, Port::Arg(1)),
    ],
    flows: Some(&[]),
    ..Api::blank("postgres", 50)
};

const POSTGRES_59: Api = Api {
    sinks: &[Sink::new(SinkKind::Sql, Port::Arg(0))],
    flows: Some(&[]),
    ..Api::blank("postgres", 59)
};

const POSTGRES_68: Api = Api {
    sources: &[Source::new(SourceKind::Database, Port::Return)],
    sinks: &[Sink::new(SinkKind::Sql, Port::Arg(0))],
    flows: Some(&[]),
    ..Api::blank("postgres", 68)
};

const POSTGRES_76: Api = Api {
    sinks: &[Sink::new(SinkKind::Sql, Port::Arg(0))],
    flows: Some(&[]),
    ..Api::blank("postgres", 76)
};

const POSTGRES_84: Api = Api {
    sinks: &[Sink::new(SinkKind::Sql, Port::Arg(0))],
    flows: Some(&[]),
    ..Api::blank("postgres", 84)
};

const POSTGRES_91: Api = Api {
    flows: Some(&[]),
    ..Api::blank("postgres", 91)
};

const POSTGRES_95: Api = Api {
    flows: Some(&[]),
    ..Api::blank("postgres", 95)
};

const POSTGRES_98: Api = Api {
    flows: Some(&[]),
    ..Api::blank("postgres", 98)
};

const POSTGRES_102: Api = Api {
    sinks: &[
        Sink::new(SinkKind::Sql, Port::Arg(0)),
        Sink::new(SinkKind::DatabaseValue, Port::Arg(1)),
    ],
    flows: Some(&[]),
    ..Api::blank("postgres", 102)
};

const POSTGRES_112: Api = Api {
    sources: &[Source::new(SourceKind::Database, Port::Return)],
    sinks: &[
        Sink::new(SinkKind::Sql, Port::Arg(0)),
        Sink::new(SinkKind::DatabaseValue, Port::Arg(1)),
    ],
    flows: Some(&[]),
    ..Api::blank("postgres", 112)
};

const POSTGRES_122: Api = Api {
    sources: &[Source::new(SourceKind::Database, Port::Return)],
    sinks: &[
        Sink::new(SinkKind::Sql, Port::Arg(0)),
        Sink::new(SinkKind::DatabaseValue, Port::Arg(1)),
    ],
    flows: Some(&[]),
    ..Api::blank("postgres", 122)
};

const POSTGRES_132: Api = Api {
    sources: &[Source::new(SourceKind::Database, Port::Return)],
    sinks: &[
        Sink::new(SinkKind::Sql, Port::Arg(0)),
        Sink::new(SinkKind::DatabaseValue, Port::Arg(1)),
    ],
    flows: Some(&[]),
    ..Api::blank("postgres", 132)
};

const POSTGRES_142: Api = Api {
    sources: &[Source::new(SourceKind::Database, Port::Return)],
    sinks: &[
        Sink::new(SinkKind::Sql, Port::Arg(0)),
        Sink::new(SinkKind::DatabaseValue, Port::Arg(1)),
    ],
    flows: Some(&[]),
    ..Api::blank("postgres", 142)
};

const POSTGRES_151: Api = Api {
    sinks: &[Sink::new(SinkKind::Sql, Port::Arg(0))],
    flows: Some(&[]),
    ..Api::blank("postgres", 151)
};

const POSTGRES_160: Api = Api {
    sources: &[Source::new(SourceKind::Database, Port::Return)],
    sinks: &[Sink::new(SinkKind::Sql, Port::Arg(0))],
    flows: Some(&[]),
    ..Api::blank("postgres", 160)
};

const POSTGRES_169: Api = Api {
    sinks: &[Sink::new(SinkKind::Sql, Port::Arg(0))],
    flows: Some(&[]),
    ..Api::blank("postgres", 169)
};

const POSTGRES_177: Api = Api {
    sinks: &[Sink::new(SinkKind::Sql, Port::Arg(0))],
    flows: Some(&[]),
    ..Api::blank("postgres", 177)
};

const POSTGRES_184: Api = Api {
    flows: Some(&[]),
    ..Api::blank("postgres", 184)
};

const POSTGRES_188: Api = Api {
    flows: Some(&[]),
    ..Api::blank("postgres", 188)
};

const POSTGRES_191: Api = Api {
    sources: &[Source::new(SourceKind::Database, Port::Return)],
    sinks: &[
        Sink::new(SinkKind::Sql, Port::Arg(0)),
        Sink::new(SinkKind::DatabaseValue, Port::Arg(1)),
    ],
    flows: Some(&[]),
    ..Api::blank("postgres", 191)
};

const POSTGRES_199: Api = Api {
    sources: &[Source::new(SourceKind::Database, Port::Return)],
    sinks: &[Sink::new(SinkKind::Sql, Port::Arg(0))],
    flows: Some(&[]),
    ..Api::blank("postgres", 199)
};

const POSTGRES_204: Api = Api {
    sources: &[Source::new(SourceKind::Database, Port::Return)],
    flows: Some(&[]),
    ..Api::blank("postgres", 204)
};

const POSTGRES_211: Api = Api {
    flows: Some(&[]),
    ..Api::blank("postgres", 211)
};

const POSTGRES_214: Api = Api {
    flows: Some(&[]),
    ..Api::blank("postgres", 214)
};

const POSTGRES_218: Api = Api {
    sinks: &[Sink::new(SinkKind::Sql, Port::Arg(0))],
    flows: Some(&[]),
    ..Api::blank("postgres", 218)
};

const POSTGRES_227: Api = Api {
    sinks: &[
        Sink::new(SinkKind::Sql, Port::Arg(0)),
        Sink::new(SinkKind::DatabaseValue, Port::Arg(1)),
    ],
    flows: Some(&[]),
    ..Api::blank("postgres", 227)
};

const POSTGRES_238: Api = Api {
    sources: &[Source::new(SourceKind::Database, Port::Return)],
    sinks: &[
        Sink::new(SinkKind::Sql, Port::Arg(0)),
        Sink::new(SinkKind::DatabaseValue, Port::Arg(1)),
    ],
    flows: Some(&[]),
    ..Api::blank("postgres", 238)
};

const POSTGRES_247: Api = Api {
    sources: &[Source::new(SourceKind::Database, Port::Return)],
    sinks: &[
        Sink::new(SinkKind::Sql, Port::Arg(0)),
        Sink::new(SinkKind::DatabaseValue, Port::Arg(1)),
    ],
    flows: Some(&[]),
    ..Api::blank("postgres", 247)
};

const POSTGRES_257: Api = Api {
    sources: &[Source::new(SourceKind::Database, Port::Return)],
    sinks: &[
        Sink::new(SinkKind::Sql, Port::Arg(0)),
        Sink::new(SinkKind::DatabaseValue, Port::Arg(1)),
    ],
    flows: Some(&[]),
    ..Api::blank("postgres", 257)
};

const POSTGRES_267: Api = Api {
    sinks: &[Sink::new(SinkKind::Sql, Port::Arg(0))],
    flows: Some(&[]),
    ..Api::blank("postgres", 267)
};

const POSTGRES_278: Api = Api {
    sinks: &[Sink::new(SinkKind::Sql, Port::Arg(0))],
    flows: Some(&[]),
    ..Api::blank("postgres", 278)
};

const PROGRAMS_8: Api = Api {
    sources: &[Source::new(SourceKind::Args, Port::Return)],
    flows: Some(&[]),
    ..Api::blank("programs", 8)
};

const PROGRAMS_15: Api = Api {
    sources: &[Source::new(SourceKind::Args, Port::Return)],
    flows: Some(&[(Port::Arg(0), Port::Return)]),
    ..Api::blank("programs", 15)
};

const PROGRAMS_19: Api = Api {
    sources: &[Source::new(SourceKind::Args, Port::Return)],
    flows: Some(&[]),
    ..Api::blank("programs", 19)
};

const PROGRAMS_26: Api = Api {
    sources: &[Source::new(SourceKind::Args, Port::Return)],
    flows: Some(&[(Port::Arg(0), Port::Return)]),
    ..Api::blank("programs", 26)
};

const PROGRAMS_30: Api = Api {
    sources: &[Source::new(SourceKind::Args, Port::Return)],
    flows: Some(&[]),
    ..Api::blank("programs", 30)
};

const PROGRAMS_40: Api = Api {
    flows: Some(&[]),
    ..Api::blank("programs", 40)
};

const PROGRAMS_47: Api = Api {
    sources: &[Source::new(SourceKind::Args, Port::Return)],
    flows: Some(&[]),
    ..Api::blank("programs", 47)
};

const PROGRAMS_55: Api = Api {
    sources: &[Source::new(SourceKind::Args, Port::Return)],
    flows: Some(&[]),
    ..Api::blank("programs", 55)
};

const PROGRAMS_59: Api = Api {
    sources: &[Source::new(SourceKind::Args, Port::Return)],
    flows: Some(&[]),
    ..Api::blank("programs", 59)
};

const PROGRAMS_66: Api = Api {
    sources: &[Source::new(SourceKind::Environment, Port::Return)],
    flows: Some(&[]),
    ..Api::blank("programs", 66)
};

const PROGRAMS_70: Api = Api {
    sources: &[Source::new(SourceKind::Environment, Port::Return)],
    flows: Some(&[]),
    ..Api::blank("programs", 70)
};

const PROGRAMS_77: Api = Api {
    flows: Some(&[]),
    ..Api::blank("programs", 77)
};

const PROGRAMS_80: Api = Api {
    sources: &[Source::new(SourceKind::File, Port::Return)],
    flows: Some(&[]),
    ..Api::blank("programs", 80)
};

const PROGRAMS_89: Api = Api {
    flows: Some(&[]),
    ..Api::blank("programs", 89)
};

const PROGRAMS_92: Api = Api {
    sources: &[Source::new(SourceKind::Stdin, Port::Return)],
    flows: Some(&[]),
    ..Api::blank("programs", 92)
};

const PROGRAMS_99: Api = Api {
    sources: &[Source::new(SourceKind::Stdin, Port::Return)],
    flows: Some(&[]),
    ..Api::blank("programs", 99)
};

const PROGRAMS_103: Api = Api {
    flows: Some(&[]),
    ..Api::blank("programs", 103)
};

const PROGRAMS_109: Api = Api {
    sinks: &[
        Sink::new(SinkKind::Command, Port::Arg(0)),
        Sink::new(SinkKind::ExecutedFile, Port::Arg(0)),
        Sink::new(SinkKind::Argument, Port::Arg(1)),
    ],
    flows: Some(&[]),
    ..Api::blank("programs", 109)
};

const PROGRAMS_114: Api = Api {
    sinks: &[
        Sink::new(SinkKind::Command, Port::Arg(0)),
        Sink::new(SinkKind::Argument, Port::Args),
    ],
    flows: Some(&[]),
    ..Api::blank("programs", 114)
};

const PROGRAMS_119: Api = Api {
    sinks: &[Sink::new(SinkKind::ShellScript, Port::Arg(0))],
    flows: Some(&[]),
    ..Api::blank("programs", 119)
};

const PROGRAMS_123: Api = Api {
    flows: Some(&[]),
    ..Api::blank("programs", 123)
};

const PROGRAMS_130: Api = Api {
    sinks: &[
        Sink::new(SinkKind::Command, Port::Arg(0)),
        Sink::new(SinkKind::ExecutedFile, Port::Arg(0)),
    ],
    flows: Some(&[]),
    ..Api::blank("programs", 130)
};

const PROGRAMS_135: Api = Api {
    sinks: &[Sink::new(SinkKind::Argument, Port::Arg(0))],
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::blank("programs", 135)
};

const PROGRAMS_140: Api = Api {
    flows: Some(&[]),
    ..Api::blank("programs", 140)
};

const PROGRAMS_147: Api = Api {
    sinks: &[Sink::new(SinkKind::Argument, Port::Args)],
    flows: Some(&[]),
    ..Api::blank("programs", 147)
};

const PROGRAMS_151: Api = Api {
    flows: Some(&[]),
    ..Api::blank("programs", 151)
};

const PROGRAMS_155: Api = Api {
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
                is: Constant::Str("sudo"),
                not: false,
            }),
        },
        Source {
            kind: SourceKind::Shell,
            at: Port::Return,
            when: Some(When {
                at: Port::Arg(0),
                is: Constant::Str("/usr/bin/sudo"),
                not: false,
            }),
        },
        Source {
            kind: SourceKind::Shell,
            at: Port::Return,
            when: Some(When {
                at: Port::Arg(0),
                is: Constant::Str("doas"),
                not: false,
            }),
        },
        Source {
            kind: SourceKind::Shell,
            at: Port::Return,
            when: Some(When {
                at: Port::Arg(0),
                is: Constant::Str("env"),
                not: false,
            }),
        },
        Source {
            kind: SourceKind::Shell,
            at: Port::Return,
            when: Some(When {
                at: Port::Arg(0),
                is: Constant::Str("nohup"),
                not: false,
            }),
        },
        Source {
            kind: SourceKind::Shell,
            at: Port::Return,
            when: Some(When {
                at: Port::Arg(0),
                is: Constant::Str("nice"),
                not: false,
            }),
        },
        Source {
            kind: SourceKind::Shell,
            at: Port::Return,
            when: Some(When {
                at: Port::Arg(0),
                is: Constant::Str("timeout"),
                not: false,
            }),
        },
        Source {
            kind: SourceKind::Shell,
            at: Port::Return,
            when: Some(When {
                at: Port::Arg(0),
                is: Constant::Str("chroot"),
                not: false,
            }),
        },
        Source {
            kind: SourceKind::Shell,
            at: Port::Return,
            when: Some(When {
                at: Port::Arg(0),
                is: Constant::Str("busybox"),
                not: false,
            }),
        },
        Source {
            kind: SourceKind::Shell,
            at: Port::Return,
            when: Some(When {
                at: Port::Arg(0),
                is: Constant::Str("/usr/bin/bash"),
                not: false,
            }),
        },
        Source {
            kind: SourceKind::Shell,
            at: Port::Return,
            when: Some(When {
                at: Port::Arg(0),
                is: Constant::Str("/usr/bin/sh"),
                not: false,
            }),
        },
        Source {
            kind: SourceKind::Shell,
            at: Port::Return,
            when: Some(When {
                at: Port::Arg(0),
                is: Constant::Str("/bin/zsh"),
                not: false,
            }),
        },
        Source {
            kind: SourceKind::Shell,
            at: Port::Return,
            when: Some(When {
                at: Port::Arg(0),
                is: Constant::Str("/usr/bin/python3"),
                not: false,
            }),
        },
        Source {
            kind: SourceKind::RemoteShell,
            at: Port::Return,
            when: Some(When {
                at: Port::Arg(0),
                is: Constant::Str("ssh"),
                not: false,
            }),
        },
        Source {
            kind: SourceKind::RemoteShell,
            at: Port::Return,
            when: Some(When {
                at: Port::Arg(0),
                is: Constant::Str("/usr/bin/ssh"),
                not: false,
            }),
        },
        Source {
            kind: SourceKind::RemoteShell,
            at: Port::Return,
            when: Some(When {
                at: Port::Arg(0),
                is: Constant::Str("plink"),
                not: false,
            }),
        },
    ],
    sinks: &[
        Sink::new(SinkKind::Command, Port::Arg(0)),
        Sink::new(SinkKind::ExecutedFile, Port::Arg(0)),
    ],
    flows: Some(&[]),
    ..Api::blank("programs", 155)
};

const PROGRAMS_161: Api = Api {
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
            kind: SourceKind::OptionsEnd,
            at: Port::Receiver,
            when: Some(When {
                at: Port::Arg(0),
                is: Constant::Str("--"),
                not: false,
            }),
        },
        Source {
            kind: SourceKind::OptionsEnd,
            at: Port::Receiver,
            when: Some(When {
                at: Port::Arg(0),
                is: Constant::Str("--end-of-options"),
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
    sinks: &[Sink::new(SinkKind::Argument, Port::Arg(0))],
    flows: Some(&[(Port::Receiver, Port::Return)]),
    kills: &[Kill {
        sinks: &[],
        sources: &[SourceKind::ScriptFlag, SourceKind::OptionValue],
        at: Port::Receiver,
        when: None,
    }],
    ..Api::blank("programs", 161)
};

const PROGRAMS_168: Api = Api {
    sinks: &[Sink::new(SinkKind::ShellScript, Port::Arg(0))],
    flows: Some(&[]),
    ..Api::blank("programs", 168)
};

const PROGRAMS_172: Api = Api {
    sinks: &[Sink::new(SinkKind::Argument, Port::Arg(0))],
    flows: Some(&[]),
    ..Api::blank("programs", 172)
};

const PROGRAMS_176: Api = Api {
    flows: Some(&[(Port::Arg(0), Port::Return)]),
    ..Api::blank("programs", 176)
};

const PROGRAMS_182: Api = Api {
    sinks: &[
        Sink::new(SinkKind::Library, Port::Arg(0)),
        Sink::new(SinkKind::ExecutedFile, Port::Arg(0)),
    ],
    flows: Some(&[]),
    ..Api::blank("programs", 182)
};

const PROGRAMS_190: Api = Api {
    sinks: &[Sink::new(SinkKind::Library, Port::Arg(0))],
    flows: Some(&[]),
    ..Api::blank("programs", 190)
};

const PROGRAMS_204: Api = Api {
    sinks: &[
        Sink::new(SinkKind::Library, Port::Arg(1)),
        Sink::new(SinkKind::ExecutedFile, Port::Arg(1)),
    ],
    flows: Some(&[]),
    ..Api::blank("programs", 204)
};

const PROGRAMS_213: Api = Api {
    sinks: &[
        Sink::new(SinkKind::Library, Port::Arg(1)),
        Sink::new(SinkKind::ExecutedFile, Port::Arg(1)),
        Sink::new(SinkKind::LoadedCode, Port::Arg(1)),
    ],
    flows: Some(&[]),
    ..Api::blank("programs", 213)
};

const PROGRAMS_219: Api = Api {
    flows: Some(&[]),
    ..Api::blank("programs", 219)
};

const PROGRAMS_222: Api = Api {
    sinks: &[Sink::new(SinkKind::ExecutedFile, Port::Arg(0))],
    flows: Some(&[]),
    ..Api::blank("programs", 222)
};

const PROGRAMS_226: Api = Api {
    sinks: &[Sink::new(SinkKind::ExecutedFile, Port::Arg(0))],
    flows: Some(&[]),
    ..Api::blank("programs", 226)
};

const PROGRAMS_230: Api = Api {
    sinks: &[Sink::new(SinkKind::Url, Port::Arg(0))],
    flows: Some(&[(Port::Arg(0), Port::Return)]),
    ..Api::blank("programs", 230)
};

const PROGRAMS_235: Api = Api {
    sources: &[Source::new(SourceKind::Response, Port::Arg(0))],
    flows: Some(&[]),
    ..Api::blank("programs", 235)
};

const PROGRAMS_239: Api = Api {
    sinks: &[
        Sink::new(SinkKind::ExecutedFile, Port::Arg(1)),
        Sink::new(SinkKind::LoadedCode, Port::Arg(1)),
    ],
    flows: Some(&[]),
    ..Api::blank("programs", 239)
};

const PROGRAMS_246: Api = Api {
    sinks: &[Sink::new(SinkKind::ShellScript, Port::Arg(0))],
    flows: Some(&[]),
    ..Api::blank("programs", 246)
};

const PROGRAMS_255: Api = Api {
    sinks: &[Sink::new(SinkKind::Allocation, Port::Arg(0))],
    flows: Some(&[]),
    ..Api::blank("programs", 255)
};

const PROGRAMS_259: Api = Api {
    sinks: &[
        Sink::new(SinkKind::Allocation, Port::Arg(0)),
        Sink::new(SinkKind::Allocation, Port::Arg(1)),
    ],
    flows: Some(&[]),
    ..Api::blank("programs", 259)
};

const PROGRAMS_263: Api = Api {
    sinks: &[Sink::new(SinkKind::Allocation, Port::Arg(1))],
    flows: Some(&[(Port::Arg(0), Port::Return)]),
    ..Api::blank("programs", 263)
};

const PROGRAMS_267: Api = Api {
    sinks: &[
        Sink::new(SinkKind::Allocation, Port::Arg(1)),
        Sink::new(SinkKind::Allocation, Port::Arg(2)),
    ],
    flows: Some(&[(Port::Arg(0), Port::Return)]),
    ..Api::blank("programs", 267)
};

const PROGRAMS_271: Api = Api {
    sinks: &[Sink::new(SinkKind::Allocation, Port::Arg(1))],
    flows: Some(&[]),
    ..Api::blank("programs", 271)
};

const PROGRAMS_275: Api = Api {
    sinks: &[Sink::new(SinkKind::Allocation, Port::Arg(2))],
    flows: Some(&[]),
    ..Api::blank("programs", 275)
};

const PROGRAMS_279: Api = Api {
    flows: Some(&[]),
    ..Api::blank("programs", 279)
};

const PROGRAMS_282: Api = Api {
    sinks: &[Sink::new(SinkKind::Bound, Port::Arg(2))],
    flows: Some(&[(Port::Arg(1), Port::Arg(0)), (Port::Arg(1), Port::Return)]),
    ..Api::blank("programs", 282)
};

const PROGRAMS_286: Api = Api {
    sinks: &[Sink::new(SinkKind::Bound, Port::Arg(2))],
    flows: Some(&[]),
    ..Api::blank("programs", 286)
};

const PROGRAMS_290: Api = Api {
    flows: Some(&[]),
    ..Api::blank("programs", 290)
};

const PROGRAMS_293: Api = Api {
    flows: Some(&[(Port::Arg(1), Port::Arg(0))]),
    ..Api::blank("programs", 293)
};

const PROGRAMS_296: Api = Api {
    sinks: &[Sink::new(SinkKind::ShellScript, Port::Arg(0))],
    flows: Some(&[]),
    ..Api::blank("programs", 296)
};

const PROGRAMS_300: Api = Api {
    sinks: &[
        Sink::new(SinkKind::Command, Port::Arg(0)),
        Sink::new(SinkKind::ExecutedFile, Port::Arg(0)),
        Sink::new(SinkKind::Argument, Port::Arg(1)),
    ],
    flows: Some(&[]),
    ..Api::blank("programs", 300)
};

const PROGRAMS_307: Api = Api {
    sinks: &[Sink::new(SinkKind::Path, Port::Arg(0))],
    flows: Some(&[]),
    ..Api::blank("programs", 307)
};

const PROGRAMS_314: Api = Api {
    sinks: &[
        Sink::new(SinkKind::Path, Port::Arg(0)),
        Sink::new(SinkKind::Path, Port::Arg(1)),
    ],
    flows: Some(&[]),
    ..Api::blank("programs", 314)
};

const PROGRAMS_318: Api = Api {
    sinks: &[Sink::new(SinkKind::Library, Port::Arg(0))],
    flows: Some(&[]),
    ..Api::blank("programs", 318)
};

const PROGRAMS_322: Api = Api {
    sources: &[Source::new(SourceKind::Network, Port::Arg(1))],
    flows: Some(&[]),
    ..Api::blank("programs", 322)
};

const PROGRAMS_326: Api = Api {
    sinks: &[Sink::new(SinkKind::Written, Port::Arg(1))],
    flows: Some(&[]),
    ..Api::blank("programs", 326)
};

const PROGRAMS_330: Api = Api {
    sources: &[Source::new(SourceKind::Environment, Port::Return)],
    flows: Some(&[]),
    ..Api::blank("programs", 330)
};

const PROGRAMS_334: Api = Api {
    sources: &[Source::new(SourceKind::PredictableSeed, Port::Return)],
    flows: Some(&[]),
    ..Api::blank("programs", 334)
};

const PROGRAMS_338: Api = Api {
    sinks: &[Sink::new(SinkKind::Print, Port::Args)],
    flows: Some(&[]),
    ..Api::blank("programs", 338)
};

const PROGRAMS_342: Api = Api {
    sinks: &[Sink::new(SinkKind::Log, Port::Args)],
    flows: Some(&[]),
    ..Api::blank("programs", 342)
};

const PROGRAMS_346: Api = Api {
    flows: Some(&[]),
    kills: &[Kill {
        sinks: &[],
        sources: &[],
        at: Port::Arg(0),
        when: None,
    }],
    ..Api::blank("programs", 346)
};

const PROGRAMS_350: Api = Api {
    sinks: &[Sink::new(SinkKind::Path, Port::Arg(0))],
    flows: Some(&[]),
    ..Api::blank("programs", 350)
};

const PROGRAMS_357: Api = Api {
    sources: &[Source::new(SourceKind::File, Port::Arg(1))],
    flows: Some(&[]),
    ..Api::blank("programs", 357)
};

const PROGRAMS_361: Api = Api {
    sinks: &[Sink::new(SinkKind::Written, Port::Arg(1))],
    flows: Some(&[]),
    ..Api::blank("programs", 361)
};

const PROGRAMS_365: Api = Api {
    sinks: &[Sink::new(SinkKind::Allocation, Port::Arg(1))],
    flows: Some(&[]),
    ..Api::blank("programs", 365)
};

const PROGRAMS_369: Api = Api {
    sinks: &[Sink::new(SinkKind::Path, Port::Arg(1))],
    flows: Some(&[]),
    ..Api::blank("programs", 369)
};

const PROGRAMS_373: Api = Api {
    sinks: &[Sink::new(SinkKind::Path, Port::Arg(0))],
    flows: Some(&[]),
    ..Api::blank("programs", 373)
};

const RAND_6: Api = Api {
    sources: &[Source::new(SourceKind::WeakRandom, Port::Return)],
    flows: Some(&[]),
    ..Api::blank("rand", 6)
};

const RAND_63: Api = Api {
    sources: &[Source::new(SourceKind::WeakRandom, Port::Return)],
    sinks: &[Sink::new(SinkKind::Seed, Port::Arg(0))],
    flows: Some(&[(Port::Arg(0), Port::Return)]),
    ..Api::blank("rand", 63)
};

const RAND_90: Api = Api {
    sources: &[Source::new(SourceKind::WeakRandom, Port::Return)],
    sinks: &[Sink::new(SinkKind::Seed, Port::Arg(0))],
    flows: Some(&[(Port::Arg(0), Port::Return)]),
    ..Api::blank("rand", 90)
};

const RAND_95: Api = Api {
    sources: &[Source::new(SourceKind::WeakRandom, Port::Return)],
    sinks: &[Sink::new(SinkKind::Seed, Port::Arg(0))],
    flows: Some(&[]),
    ..Api::blank("rand", 95)
};

const RAND_104: Api = Api {
    sources: &[Source::new(SourceKind::WeakRandom, Port::Return)],
    flows: Some(&[]),
    ..Api::blank("rand", 104)
};

const RAND_112: Api = Api {
    sources: &[Source::new(SourceKind::WeakRandom, Port::Return)],
    sinks: &[Sink::new(SinkKind::Seed, Port::Arg(0))],
    flows: Some(&[(Port::Arg(0), Port::Return)]),
    ..Api::blank("rand", 112)
};

const RAND_120: Api = Api {
    flows: Some(&[]),
    ..Api::blank("rand", 120)
};

const RAND_131: Api = Api {
    flows: Some(&[(Port::Arg(0), Port::Return)]),
    ..Api::blank("rand", 131)
};

const RAND_137: Api = Api {
    sources: &[Source::new(SourceKind::SeededRandom, Port::Return)],
    sinks: &[Sink::new(SinkKind::Seed, Port::Arg(0))],
    flows: Some(&[(Port::Arg(0), Port::Return)]),
    ..Api::blank("rand", 137)
};

const RAND_148: Api = Api {
    flows: Some(&[(Port::Arg(0), Port::Return)]),
    ..Api::blank("rand", 148)
};

const RAND_151: Api = Api {
    flows: Some(&[]),
    ..Api::blank("rand", 151)
};

const RAND_155: Api = Api {
    flows: Some(&[]),
    ..Api::blank("rand", 155)
};

const RAND_162: Api = Api {
    flows: Some(&[]),
    ..Api::blank("rand", 162)
};

const RAND_169: Api = Api {
    flows: Some(&[]),
    kills: &[Kill {
        sinks: &[],
        sources: &[],
        at: Port::Arg(0),
        when: None,
    }],
    ..Api::blank("rand", 169)
};

const RAND_175: Api = Api {
    flows: Some(&[]),
    ..Api::blank("rand", 175)
};

const RAND_181: Api = Api {
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::blank("rand", 181)
};

const RAND_196: Api = Api {
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::blank("rand", 196)
};

const RAND_207: Api = Api {
    flows: Some(&[(Port::Receiver, Port::Arg(0))]),
    kills: &[Kill {
        sinks: &[],
        sources: &[],
        at: Port::Arg(0),
        when: None,
    }],
    ..Api::blank("rand", 207)
};

const RAND_217: Api = Api {
    flows: Some(&[(Port::Arg(0), Port::Return)]),
    ..Api::blank("rand", 217)
};

const RAND_224: Api = Api {
    flows: Some(&[(Port::Arg(0), Port::Arg(1))]),
    ..Api::blank("rand", 224)
};

const RAND_227: Api = Api {
    flows: Some(&[(Port::Receiver, Port::Return), (Port::Arg(0), Port::Return)]),
    ..Api::blank("rand", 227)
};

const RAND_237: Api = Api {
    flows: Some(&[(Port::Arg(0), Port::Receiver)]),
    ..Api::blank("rand", 237)
};

const RAND_243: Api = Api {
    sources: &[Source::new(SourceKind::WeakRandom, Port::Return)],
    flows: Some(&[]),
    ..Api::blank("rand", 243)
};

const RAND_252: Api = Api {
    sources: &[Source::new(SourceKind::WeakRandom, Port::Return)],
    flows: Some(&[(Port::Arg(0), Port::Return)]),
    ..Api::blank("rand", 252)
};

const RAND_256: Api = Api {
    sources: &[Source::new(SourceKind::WeakRandom, Port::Arg(0))],
    flows: Some(&[]),
    ..Api::blank("rand", 256)
};

const RAND_260: Api = Api {
    sinks: &[Sink::new(SinkKind::Seed, Port::Arg(0))],
    flows: Some(&[]),
    ..Api::blank("rand", 260)
};

const RAND_264: Api = Api {
    sources: &[Source::new(SourceKind::WeakRandom, Port::Return)],
    flows: Some(&[]),
    ..Api::blank("rand", 264)
};

const RAND_269: Api = Api {
    sources: &[Source::new(SourceKind::WeakRandom, Port::Return)],
    sinks: &[Sink::new(SinkKind::Seed, Port::Arg(0))],
    flows: Some(&[]),
    ..Api::blank("rand", 269)
};

const RAND_275: Api = Api {
    sinks: &[Sink::new(SinkKind::Seed, Port::Arg(0))],
    flows: Some(&[]),
    ..Api::blank("rand", 275)
};

const RAND_279: Api = Api {
    sources: &[Source::new(SourceKind::WeakRandom, Port::Return)],
    flows: Some(&[]),
    ..Api::blank("rand", 279)
};

const RAND_289: Api = Api {
    sources: &[Source::new(SourceKind::WeakRandom, Port::Return)],
    flows: Some(&[(Port::Arg(0), Port::Return)]),
    ..Api::blank("rand", 289)
};

const RAND_293: Api = Api {
    sources: &[Source::new(SourceKind::WeakRandom, Port::Arg(0))],
    flows: Some(&[]),
    ..Api::blank("rand", 293)
};

const RAND_300: Api = Api {
    sources: &[Source::new(SourceKind::WeakRandom, Port::Return)],
    sinks: &[Sink::new(SinkKind::Seed, Port::Arg(0))],
    flows: Some(&[]),
    ..Api::blank("rand", 300)
};

const RAND_305: Api = Api {
    sources: &[Source::new(SourceKind::WeakRandom, Port::Return)],
    flows: Some(&[]),
    ..Api::blank("rand", 305)
};

const RAND_313: Api = Api {
    sources: &[Source::new(SourceKind::WeakRandom, Port::Return)],
    flows: Some(&[]),
    ..Api::blank("rand", 313)
};

const RAND_317: Api = Api {
    sources: &[Source::new(SourceKind::WeakRandom, Port::Return)],
    sinks: &[Sink::new(SinkKind::Seed, Port::Arg(0))],
    flows: Some(&[]),
    ..Api::blank("rand", 317)
};

const RAND_322: Api = Api {
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::blank("rand", 322)
};

const RAND_325: Api = Api {
    flows: Some(&[(Port::Receiver, Port::Arg(0))]),
    ..Api::blank("rand", 325)
};

const RAND_328: Api = Api {
    sources: &[Source::new(SourceKind::WeakRandom, Port::Return)],
    flows: Some(&[]),
    ..Api::blank("rand", 328)
};

const RAND_332: Api = Api {
    sinks: &[Sink::new(SinkKind::Seed, Port::Arg(0))],
    flows: Some(&[]),
    ..Api::blank("rand", 332)
};

const RAND_339: Api = Api {
    sources: &[Source::new(SourceKind::WeakRandom, Port::Return)],
    flows: Some(&[]),
    ..Api::blank("rand", 339)
};

const REDIS_3: Api = Api {
    sinks: &[Sink::new(SinkKind::Url, Port::Arg(0))],
    flows: Some(&[]),
    ..Api::blank("redis", 3)
};

const REDIS_8: Api = Api {
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::blank("redis", 8)
};

const REDIS_12: Api = Api {
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::blank("redis", 12)
};

const REDIS_16: Api = Api {
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::blank("redis", 16)
};

const REDIS_20: Api = Api {
    sources: &[
        Source {
            kind: SourceKind::ScriptFlag,
            at: Port::Return,
            when: Some(When {
                at: Port::Arg(0),
                is: Constant::Str("EVAL"),
                not: false,
            }),
        },
        Source {
            kind: SourceKind::ScriptFlag,
            at: Port::Return,
            when: Some(When {
                at: Port::Arg(0),
                is: Constant::Str("EVAL_RO"),
                not: false,
            }),
        },
    ],
    sinks: &[Sink::new(SinkKind::Nosql, Port::Arg(0))],
    flows: Some(&[]),
    ..Api::blank("redis", 20)
};

const REDIS_26: Api = Api {
    flows: Some(&[]),
    ..Api::blank("redis", 26)
};

const REDIS_30: Api = Api {
    sources: &[Source {
        kind: SourceKind::ScriptFlag,
        at: Port::Receiver,
        when: Some(When {
            at: Port::Arg(0),
            is: Constant::Str("LOAD"),
            not: false,
        }),
    }],
    sinks: &[Sink::new(SinkKind::DatabaseValue, Port::Arg(0))],
    flows: Some(&[
        (Port::Arg(0), Port::Receiver),
        (Port::Arg(0), Port::Return),
        (Port::Receiver, Port::Return),
    ]),
    kills: &[Kill {
        sinks: &[],
        sources: &[SourceKind::ScriptFlag],
        at: Port::Receiver,
        when: None,
    }],
    ..Api::blank("redis", 30)
};

const REDIS_37: Api = Api {
    sources: &[Source {
        kind: SourceKind::ScriptFlag,
        at: Port::Receiver,
        when: Some(When {
            at: Port::Arg(0),
            is: Constant::Str("LOAD"),
            not: false,
        }),
    }],
    sinks: &[Sink::new(SinkKind::DatabaseValue, Port::Arg(0))],
    flows: Some(&[
        (Port::Arg(0), Port::Receiver),
        (Port::Arg(0), Port::Return),
        (Port::Receiver, Port::Return),
    ]),
    kills: &[Kill {
        sinks: &[],
        sources: &[SourceKind::ScriptFlag],
        at: Port::Receiver,
        when: None,
    }],
    ..Api::blank("redis", 37)
};

const REDIS_44: Api = Api {
    sources: &[
        Source {
            kind: SourceKind::ScriptFlag,
            at: Port::Return,
            when: Some(When {
                at: Port::Arg(0),
                is: Constant::Str("EVAL"),
                not: false,
            }),
        },
        Source {
            kind: SourceKind::ScriptFlag,
            at: Port::Return,
            when: Some(When {
                at: Port::Arg(0),
                is: Constant::Str("EVAL_RO"),
                not: false,
            }),
        },
    ],
    sinks: &[Sink::new(SinkKind::Nosql, Port::Arg(0))],
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::blank("redis", 44)
};

const REDIS_50: Api = Api {
    sources: &[Source::new(SourceKind::Database, Port::Return)],
    sinks: &[Sink::new(SinkKind::SentBody, Port::Receiver)],
    flows: Some(&[]),
    ..Api::blank("redis", 50)
};

const REDIS_58: Api = Api {
    sinks: &[Sink::new(SinkKind::SentBody, Port::Receiver)],
    flows: Some(&[]),
    ..Api::blank("redis", 58)
};

const REDIS_65: Api = Api {
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::blank("redis", 65)
};

const REDIS_68: Api = Api {
    sinks: &[Sink::new(SinkKind::Nosql, Port::Arg(0))],
    flows: Some(&[]),
    ..Api::blank("redis", 68)
};

const REDIS_73: Api = Api {
    flows: Some(&[]),
    ..Api::blank("redis", 73)
};

const REDIS_79: Api = Api {
    sources: &[Source::new(SourceKind::Database, Port::Return)],
    flows: Some(&[]),
    ..Api::blank("redis", 79)
};

const REDIS_86: Api = Api {
    sources: &[Source::new(SourceKind::Database, Port::Return)],
    flows: Some(&[]),
    ..Api::blank("redis", 86)
};

const REDIS_99: Api = Api {
    sinks: &[
        Sink::new(SinkKind::DatabaseValue, Port::Arg(1)),
        Sink::new(SinkKind::SentBody, Port::Args),
    ],
    flows: Some(&[]),
    ..Api::blank("redis", 99)
};

const REDIS_108: Api = Api {
    sinks: &[
        Sink::new(SinkKind::DatabaseValue, Port::Arg(2)),
        Sink::new(SinkKind::SentBody, Port::Args),
    ],
    flows: Some(&[]),
    ..Api::blank("redis", 108)
};

const REDIS_115: Api = Api {
    sinks: &[
        Sink::new(SinkKind::DatabaseValue, Port::Arg(1)),
        Sink::new(SinkKind::SentBody, Port::Args),
    ],
    flows: Some(&[]),
    ..Api::blank("redis", 115)
};

const REDIS_122: Api = Api {
    flows: Some(&[]),
    ..Api::blank("redis", 122)
};

const REDIS_130: Api = Api {
    sources: &[Source::new(SourceKind::Database, Port::Return)],
    flows: Some(&[]),
    ..Api::blank("redis", 130)
};

const REDIS_134: Api = Api {
    sinks: &[
        Sink::new(SinkKind::DatabaseValue, Port::Arg(1)),
        Sink::new(SinkKind::SentBody, Port::Args),
    ],
    flows: Some(&[]),
    ..Api::blank("redis", 134)
};

const REDIS_144: Api = Api {
    sinks: &[
        Sink::new(SinkKind::DatabaseValue, Port::Arg(0)),
        Sink::new(SinkKind::SentBody, Port::Args),
    ],
    flows: Some(&[]),
    ..Api::blank("redis", 144)
};

const REDIS_151: Api = Api {
    sinks: &[
        Sink::new(SinkKind::DatabaseValue, Port::Arg(2)),
        Sink::new(SinkKind::SentBody, Port::Args),
    ],
    flows: Some(&[]),
    ..Api::blank("redis", 151)
};

const REGEX_4: Api = Api {
    sinks: &[Sink::new(SinkKind::Regex, Port::Arg(0))],
    flows: Some(&[]),
    ..Api::blank("regex", 4)
};

const REGEX_9: Api = Api {
    sinks: &[Sink::new(SinkKind::Regex, Port::Arg(0))],
    flows: Some(&[]),
    ..Api::blank("regex", 9)
};

const REGEX_14: Api = Api {
    sinks: &[Sink::new(SinkKind::Regex, Port::Arg(0))],
    flows: Some(&[]),
    ..Api::blank("regex", 14)
};

const REGEX_19: Api = Api {
    sinks: &[Sink::new(SinkKind::Regex, Port::Arg(0))],
    flows: Some(&[]),
    ..Api::blank("regex", 19)
};

const REGEX_24: Api = Api {
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::blank("regex", 24)
};

const REGEX_34: Api = Api {
    flows: Some(&[]),
    ..Api::blank("regex", 34)
};

const REGEX_38: Api = Api {
    flows: Some(&[]),
    ..Api::blank("regex", 38)
};

const REGEX_44: Api = Api {
    flows: Some(&[(Port::Arg(0), Port::Return)]),
    ..Api::blank("regex", 44)
};

const REGEX_50: Api = Api {
    flows: Some(&[
        (Port::Arg(0), Port::Return),
        (Port::Arg(1), Port::Return),
        (Port::CallbackReturn(1), Port::Return),
        (Port::Arg(0), Port::CallbackParam(1, 0)),
    ]),
    ..Api::blank("regex", 50)
};

const REGEX_53: Api = Api {
    flows: Some(&[
        (Port::Arg(0), Port::Return),
        (Port::Arg(2), Port::Return),
        (Port::CallbackReturn(2), Port::Return),
        (Port::Arg(0), Port::CallbackParam(2, 0)),
    ]),
    ..Api::blank("regex", 53)
};

const REGEX_56: Api = Api {
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::blank("regex", 56)
};

const REGEX_62: Api = Api {
    flows: Some(&[]),
    ..Api::blank("regex", 62)
};

const REGEX_65: Api = Api {
    sinks: &[Sink::new(SinkKind::Regex, Port::Arg(0))],
    flows: Some(&[]),
    ..Api::blank("regex", 65)
};

const REGEX_70: Api = Api {
    sinks: &[Sink::new(SinkKind::Regex, Port::Arg(0))],
    flows: Some(&[]),
    ..Api::blank("regex", 70)
};

const REGEX_75: Api = Api {
    sinks: &[Sink::new(SinkKind::Regex, Port::Arg(0))],
    flows: Some(&[]),
    ..Api::blank("regex", 75)
};

const REGEX_80: Api = Api {
    sinks: &[Sink::new(SinkKind::Regex, Port::Arg(0))],
    flows: Some(&[]),
    ..Api::blank("regex", 80)
};

const REGEX_85: Api = Api {
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::blank("regex", 85)
};

const REGEX_96: Api = Api {
    flows: Some(&[]),
    ..Api::blank("regex", 96)
};

const REGEX_100: Api = Api {
    flows: Some(&[]),
    ..Api::blank("regex", 100)
};

const REGEX_106: Api = Api {
    flows: Some(&[(Port::Arg(0), Port::Return)]),
    ..Api::blank("regex", 106)
};

const REGEX_112: Api = Api {
    flows: Some(&[
        (Port::Arg(0), Port::Return),
        (Port::Arg(1), Port::Return),
        (Port::CallbackReturn(1), Port::Return),
        (Port::Arg(0), Port::CallbackParam(1, 0)),
    ]),
    ..Api::blank("regex", 112)
};

const REGEX_115: Api = Api {
    flows: Some(&[
        (Port::Arg(0), Port::Return),
        (Port::Arg(2), Port::Return),
        (Port::CallbackReturn(2), Port::Return),
        (Port::Arg(0), Port::CallbackParam(2, 0)),
    ]),
    ..Api::blank("regex", 115)
};

const REGEX_118: Api = Api {
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::blank("regex", 118)
};

const REGEX_124: Api = Api {
    flows: Some(&[]),
    ..Api::blank("regex", 124)
};

const REGEX_127: Api = Api {
    sinks: &[Sink::new(SinkKind::Regex, Port::Arg(0))],
    flows: Some(&[]),
    ..Api::blank("regex", 127)
};

const REGEX_132: Api = Api {
    sinks: &[Sink::new(SinkKind::Regex, Port::Arg(0))],
    flows: Some(&[]),
    ..Api::blank("regex", 132)
};

const REGEX_137: Api = Api {
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::blank("regex", 137)
};

const REGEX_141: Api = Api {
    flows: Some(&[]),
    ..Api::blank("regex", 141)
};

const REGEX_145: Api = Api {
    flows: Some(&[]),
    ..Api::blank("regex", 145)
};

const REGEX_148: Api = Api {
    flows: Some(&[(Port::Arg(0), Port::Return)]),
    ..Api::blank("regex", 148)
};

const REGEX_154: Api = Api {
    flows: Some(&[
        (Port::Arg(0), Port::Return),
        (Port::Arg(1), Port::Return),
        (Port::CallbackReturn(1), Port::Return),
        (Port::Arg(0), Port::CallbackParam(1, 0)),
    ]),
    ..Api::blank("regex", 154)
};

const REGEX_157: Api = Api {
    flows: Some(&[
        (Port::Arg(0), Port::Return),
        (Port::Arg(2), Port::Return),
        (Port::CallbackReturn(2), Port::Return),
        (Port::Arg(0), Port::CallbackParam(2, 0)),
    ]),
    ..Api::blank("regex", 157)
};

const REGEX_160: Api = Api {
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::blank("regex", 160)
};

const REGEX_163: Api = Api {
    flows: Some(&[]),
    ..Api::blank("regex", 163)
};

const REGEX_166: Api = Api {
    sinks: &[Sink::new(SinkKind::Regex, Port::Arg(0))],
    flows: Some(&[]),
    ..Api::blank("regex", 166)
};

const REGEX_171: Api = Api {
    sinks: &[Sink::new(SinkKind::Regex, Port::Arg(0))],
    flows: Some(&[]),
    ..Api::blank("regex", 171)
};

const REGEX_176: Api = Api {
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::blank("regex", 176)
};

const REGEX_183: Api = Api {
    flows: Some(&[]),
    ..Api::blank("regex", 183)
};

const REGEX_187: Api = Api {
    flows: Some(&[]),
    ..Api::blank("regex", 187)
};

const REGEX_190: Api = Api {
    flows: Some(&[(Port::Arg(0), Port::Return)]),
    ..Api::blank("regex", 190)
};

const REGEX_196: Api = Api {
    flows: Some(&[
        (Port::Arg(0), Port::Return),
        (Port::Arg(1), Port::Return),
        (Port::CallbackReturn(1), Port::Return),
        (Port::Arg(0), Port::CallbackParam(1, 0)),
    ]),
    ..Api::blank("regex", 196)
};

const REGEX_199: Api = Api {
    flows: Some(&[
        (Port::Arg(0), Port::Return),
        (Port::Arg(2), Port::Return),
        (Port::CallbackReturn(2), Port::Return),
        (Port::Arg(0), Port::CallbackParam(2, 0)),
    ]),
    ..Api::blank("regex", 199)
};

const REGEX_202: Api = Api {
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::blank("regex", 202)
};

const REGEX_205: Api = Api {
    flows: Some(&[]),
    ..Api::blank("regex", 205)
};

const REGEX_208: Api = Api {
    sinks: &[Sink::new(SinkKind::Regex, Port::Arg(0))],
    flows: Some(&[]),
    ..Api::blank("regex", 208)
};

const REGEX_213: Api = Api {
    sinks: &[Sink::new(SinkKind::Regex, Port::Arg(0))],
    flows: Some(&[]),
    ..Api::blank("regex", 213)
};

const REGEX_218: Api = Api {
    flows: Some(&[]),
    ..Api::blank("regex", 218)
};

const REGEX_221: Api = Api {
    flows: Some(&[(Port::Arg(0), Port::Return)]),
    ..Api::blank("regex", 221)
};

const REGEX_227: Api = Api {
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::blank("regex", 227)
};

const REGEX_230: Api = Api {
    flows: Some(&[]),
    ..Api::blank("regex", 230)
};

const REGEX_233: Api = Api {
    flows: Some(&[(Port::Arg(0), Port::Return)]),
    kills: &[Kill {
        sinks: &[SinkKind::Regex],
        sources: &[],
        at: Port::Return,
        when: None,
    }],
    ..Api::blank("regex", 233)
};

const REGEX_240: Api = Api {
    sinks: &[Sink::new(SinkKind::Regex, Port::Arg(0))],
    flows: Some(&[]),
    ..Api::blank("regex", 240)
};

const REGEX_262: Api = Api {
    flows: Some(&[]),
    ..Api::blank("regex", 262)
};

const REGEX_265: Api = Api {
    flows: Some(&[(Port::CallbackReturn(0), Port::Return)]),
    ..Api::blank("regex", 265)
};

const REGEX_268: Api = Api {
    flows: Some(&[
        (Port::CallbackReturn(0), Port::Receiver),
        (Port::CallbackReturn(0), Port::Return),
        (Port::Receiver, Port::Return),
    ]),
    ..Api::blank("regex", 268)
};

const REGEX_271: Api = Api {
    flows: Some(&[(Port::Arg(0), Port::Receiver)]),
    ..Api::blank("regex", 271)
};

const REGEX_274: Api = Api {
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::blank("regex", 274)
};

const REGEX_280: Api = Api {
    sources: &[Source::new(SourceKind::File, Port::Return)],
    sinks: &[Sink::new(SinkKind::Path, Port::Arg(0))],
    flows: Some(&[]),
    ..Api::blank("regex", 280)
};

const REGEX_285: Api = Api {
    flows: Some(&[(Port::Arg(0), Port::Return)]),
    ..Api::blank("regex", 285)
};

const REGEX_288: Api = Api {
    flows: Some(&[(Port::Arg(0), Port::Return)]),
    ..Api::blank("regex", 288)
};

const REQWEST_3: Api = Api {
    sources: &[Source::new(SourceKind::Response, Port::Return)],
    sinks: &[Sink::new(SinkKind::Url, Port::Arg(0))],
    flows: Some(&[]),
    ..Api::blank("reqwest", 3)
};

const REQWEST_9: Api = Api {
    sources: &[Source::new(SourceKind::Response, Port::Return)],
    sinks: &[Sink::new(SinkKind::Url, Port::Arg(0))],
    flows: Some(&[]),
    ..Api::blank("reqwest", 9)
};

const REQWEST_15: Api = Api {
    flows: Some(&[]),
    ..Api::blank("reqwest", 15)
};

const REQWEST_19: Api = Api {
    flows: Some(&[]),
    ..Api::blank("reqwest", 19)
};

const REQWEST_23: Api = Api {
    sinks: &[Sink::new(SinkKind::TlsCheckOff, Port::Arg(0))],
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::blank("reqwest", 23)
};

const REQWEST_32: Api = Api {
    sinks: &[Sink::new(SinkKind::SentBody, Port::Arg(0))],
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::blank("reqwest", 32)
};

const REQWEST_37: Api = Api {
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::blank("reqwest", 37)
};

const REQWEST_57: Api = Api {
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::blank("reqwest", 57)
};

const REQWEST_61: Api = Api {
    sinks: &[Sink::new(SinkKind::Url, Port::Arg(0))],
    flows: Some(&[(Port::Arg(0), Port::Return)]),
    ..Api::blank("reqwest", 61)
};

const REQWEST_69: Api = Api {
    sinks: &[Sink::new(SinkKind::Url, Port::Arg(1))],
    flows: Some(&[(Port::Arg(1), Port::Return)]),
    ..Api::blank("reqwest", 69)
};

const REQWEST_74: Api = Api {
    sources: &[Source::new(SourceKind::Response, Port::Return)],
    sinks: &[Sink::new(SinkKind::SentBody, Port::Arg(0))],
    flows: Some(&[]),
    ..Api::blank("reqwest", 74)
};

const REQWEST_80: Api = Api {
    sinks: &[Sink::new(SinkKind::Url, Port::Arg(1))],
    flows: Some(&[(Port::Arg(1), Port::Return)]),
    ..Api::blank("reqwest", 80)
};

const REQWEST_85: Api = Api {
    sinks: &[Sink::new(SinkKind::SentBody, Port::Arg(1))],
    flows: Some(&[(Port::Receiver, Port::Return), (Port::Arg(1), Port::Return)]),
    ..Api::blank("reqwest", 85)
};

const REQWEST_90: Api = Api {
    sinks: &[Sink::new(SinkKind::SentBody, Port::Arg(0))],
    flows: Some(&[(Port::Receiver, Port::Return), (Port::Arg(0), Port::Return)]),
    ..Api::blank("reqwest", 90)
};

const REQWEST_98: Api = Api {
    sinks: &[
        Sink::new(SinkKind::SentBody, Port::Arg(0)),
        Sink::new(SinkKind::SentBody, Port::Arg(1)),
    ],
    flows: Some(&[
        (Port::Receiver, Port::Return),
        (Port::Arg(0), Port::Return),
        (Port::Arg(1), Port::Return),
    ]),
    ..Api::blank("reqwest", 98)
};

const REQWEST_103: Api = Api {
    sinks: &[Sink::new(SinkKind::UrlPart, Port::Arg(0))],
    flows: Some(&[(Port::Receiver, Port::Return), (Port::Arg(0), Port::Return)]),
    ..Api::blank("reqwest", 103)
};

const REQWEST_108: Api = Api {
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::blank("reqwest", 108)
};

const REQWEST_112: Api = Api {
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::blank("reqwest", 112)
};

const REQWEST_116: Api = Api {
    sources: &[Source::new(SourceKind::Response, Port::Return)],
    flows: Some(&[]),
    ..Api::blank("reqwest", 116)
};

const REQWEST_121: Api = Api {
    sources: &[Source::new(SourceKind::Response, Port::Return)],
    flows: Some(&[]),
    ..Api::blank("reqwest", 121)
};

const REQWEST_126: Api = Api {
    sources: &[Source::new(SourceKind::Response, Port::Return)],
    flows: Some(&[]),
    ..Api::blank("reqwest", 126)
};

const REQWEST_131: Api = Api {
    sources: &[Source::new(SourceKind::Response, Port::Return)],
    flows: Some(&[]),
    ..Api::blank("reqwest", 131)
};

const REQWEST_136: Api = Api {
    sources: &[Source::new(SourceKind::Response, Port::Return)],
    flows: Some(&[]),
    ..Api::blank("reqwest", 136)
};

const REQWEST_141: Api = Api {
    sources: &[Source::new(SourceKind::Response, Port::Return)],
    flows: Some(&[]),
    ..Api::blank("reqwest", 141)
};

const REQWEST_146: Api = Api {
    sources: &[Source::new(SourceKind::Response, Port::Return)],
    flows: Some(&[]),
    ..Api::blank("reqwest", 146)
};

const REQWEST_150: Api = Api {
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::blank("reqwest", 150)
};

const REQWEST_154: Api = Api {
    flows: Some(&[]),
    ..Api::blank("reqwest", 154)
};

const REQWEST_160: Api = Api {
    flows: Some(&[]),
    ..Api::blank("reqwest", 160)
};

const REQWEST_164: Api = Api {
    flows: Some(&[]),
    ..Api::blank("reqwest", 164)
};

const REQWEST_168: Api = Api {
    sinks: &[Sink::new(SinkKind::TlsCheckOff, Port::Arg(0))],
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::blank("reqwest", 168)
};

const REQWEST_178: Api = Api {
    sinks: &[Sink::new(SinkKind::SentBody, Port::Arg(0))],
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::blank("reqwest", 178)
};

const REQWEST_183: Api = Api {
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::blank("reqwest", 183)
};

const REQWEST_204: Api = Api {
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::blank("reqwest", 204)
};

const REQWEST_208: Api = Api {
    sinks: &[Sink::new(SinkKind::Url, Port::Arg(0))],
    flows: Some(&[(Port::Arg(0), Port::Return)]),
    ..Api::blank("reqwest", 208)
};

const REQWEST_216: Api = Api {
    sinks: &[Sink::new(SinkKind::Url, Port::Arg(1))],
    flows: Some(&[(Port::Arg(1), Port::Return)]),
    ..Api::blank("reqwest", 216)
};

const REQWEST_221: Api = Api {
    sources: &[Source::new(SourceKind::Response, Port::Return)],
    sinks: &[Sink::new(SinkKind::SentBody, Port::Arg(0))],
    flows: Some(&[]),
    ..Api::blank("reqwest", 221)
};

const REQWEST_227: Api = Api {
    sinks: &[Sink::new(SinkKind::Url, Port::Arg(1))],
    flows: Some(&[(Port::Arg(1), Port::Return)]),
    ..Api::blank("reqwest", 227)
};

const REQWEST_232: Api = Api {
    sinks: &[Sink::new(SinkKind::SentBody, Port::Arg(1))],
    flows: Some(&[(Port::Receiver, Port::Return), (Port::Arg(1), Port::Return)]),
    ..Api::blank("reqwest", 232)
};

const REQWEST_237: Api = Api {
    sinks: &[Sink::new(SinkKind::SentBody, Port::Arg(0))],
    flows: Some(&[(Port::Receiver, Port::Return), (Port::Arg(0), Port::Return)]),
    ..Api::blank("reqwest", 237)
};

const REQWEST_246: Api = Api {
    sinks: &[
        Sink::new(SinkKind::SentBody, Port::Arg(0)),
        Sink::new(SinkKind::SentBody, Port::Arg(1)),
    ],
    flows: Some(&[
        (Port::Receiver, Port::Return),
        (Port::Arg(0), Port::Return),
        (Port::Arg(1), Port::Return),
    ]),
    ..Api::blank("reqwest", 246)
};

const REQWEST_251: Api = Api {
    sinks: &[Sink::new(SinkKind::UrlPart, Port::Arg(0))],
    flows: Some(&[(Port::Receiver, Port::Return), (Port::Arg(0), Port::Return)]),
    ..Api::blank("reqwest", 251)
};

const REQWEST_256: Api = Api {
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::blank("reqwest", 256)
};

const REQWEST_260: Api = Api {
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::blank("reqwest", 260)
};

const REQWEST_264: Api = Api {
    sources: &[Source::new(SourceKind::Response, Port::Return)],
    flows: Some(&[]),
    ..Api::blank("reqwest", 264)
};

const REQWEST_269: Api = Api {
    sources: &[Source::new(SourceKind::Response, Port::Return)],
    flows: Some(&[]),
    ..Api::blank("reqwest", 269)
};

const REQWEST_274: Api = Api {
    sources: &[Source::new(SourceKind::Response, Port::Return)],
    flows: Some(&[]),
    ..Api::blank("reqwest", 274)
};

const REQWEST_279: Api = Api {
    sources: &[Source::new(SourceKind::Response, Port::Return)],
    flows: Some(&[]),
    ..Api::blank("reqwest", 279)
};

const REQWEST_284: Api = Api {
    sources: &[Source::new(SourceKind::Response, Port::Return)],
    flows: Some(&[]),
    ..Api::blank("reqwest", 284)
};

const REQWEST_289: Api = Api {
    sources: &[Source::new(SourceKind::Response, Port::Return)],
    flows: Some(&[]),
    ..Api::blank("reqwest", 289)
};

const REQWEST_294: Api = Api {
    sources: &[Source::new(SourceKind::Response, Port::Return)],
    flows: Some(&[]),
    ..Api::blank("reqwest", 294)
};

const REQWEST_298: Api = Api {
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::blank("reqwest", 298)
};

const REQWEST_302: Api = Api {
    flows: Some(&[]),
    ..Api::blank("reqwest", 302)
};

const REQWEST_308: Api = Api {
    sources: &[Source::new(SourceKind::Response, Port::Return)],
    flows: Some(&[]),
    ..Api::blank("reqwest", 308)
};

const REQWEST_313: Api = Api {
    sources: &[Source::new(SourceKind::Response, Port::Return)],
    flows: Some(&[]),
    ..Api::blank("reqwest", 313)
};

const REQWEST_317: Api = Api {
    sources: &[Source::new(SourceKind::Response, Port::Arg(0))],
    flows: Some(&[]),
    ..Api::blank("reqwest", 317)
};

const REQWEST_324: Api = Api {
    flows: Some(&[(Port::Receiver, Port::Return), (Port::Arg(1), Port::Return)]),
    ..Api::blank("reqwest", 324)
};

const REQWEST_330: Api = Api {
    sinks: &[Sink::new(SinkKind::Path, Port::Arg(1))],
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::blank("reqwest", 330)
};

const REQWEST_334: Api = Api {
    sinks: &[Sink::new(SinkKind::Path, Port::Arg(0))],
    flows: Some(&[]),
    ..Api::blank("reqwest", 334)
};

const REQWEST_338: Api = Api {
    flows: Some(&[(Port::Arg(0), Port::Return)]),
    ..Api::blank("reqwest", 338)
};

const RING_3: Api = Api {
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
    ..Api::blank("ring", 3)
};

const RING_7: Api = Api {
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
    ..Api::blank("ring", 7)
};

const RING_12: Api = Api {
    sinks: &[Sink::new(SinkKind::HashInput, Port::Arg(0))],
    flows: Some(&[]),
    ..Api::blank("ring", 12)
};

const RING_16: Api = Api {
    flows: Some(&[]),
    ..Api::blank("ring", 16)
};

const RING_19: Api = Api {
    sinks: &[Sink::new(SinkKind::Key, Port::Arg(1))],
    flows: Some(&[]),
    ..Api::blank("ring", 19)
};

const RING_24: Api = Api {
    flows: Some(&[]),
    ..Api::blank("ring", 24)
};

const RING_28: Api = Api {
    flows: Some(&[]),
    ..Api::blank("ring", 28)
};

const RING_34: Api = Api {
    sinks: &[
        Sink::new(SinkKind::Salt, Port::Arg(2)),
        Sink::new(SinkKind::Key, Port::Arg(3)),
    ],
    flows: Some(&[]),
    kills: &[Kill {
        sinks: &[],
        sources: &[],
        at: Port::Arg(4),
        when: None,
    }],
    ..Api::blank("ring", 34)
};

const RING_39: Api = Api {
    flows: Some(&[]),
    ..Api::blank("ring", 39)
};

const RING_42: Api = Api {
    flows: Some(&[]),
    ..Api::blank("ring", 42)
};

const RING_46: Api = Api {
    sinks: &[Sink::new(SinkKind::Key, Port::Arg(0))],
    flows: Some(&[]),
    ..Api::blank("ring", 46)
};

const RING_50: Api = Api {
    sinks: &[Sink::new(SinkKind::Key, Port::Arg(1))],
    flows: Some(&[]),
    ..Api::blank("ring", 50)
};

const RING_54: Api = Api {
    flows: Some(&[]),
    ..Api::blank("ring", 54)
};

const RING_57: Api = Api {
    sinks: &[Sink::new(SinkKind::Key, Port::Arg(1))],
    flows: Some(&[]),
    ..Api::blank("ring", 57)
};

const RING_62: Api = Api {
    flows: Some(&[]),
    ..Api::blank("ring", 62)
};

const RING_66: Api = Api {
    sinks: &[Sink::new(SinkKind::Nonce, Port::Arg(0))],
    flows: Some(&[(Port::Arg(0), Port::Return)]),
    ..Api::blank("ring", 66)
};

const RING_71: Api = Api {
    sinks: &[Sink::new(SinkKind::Nonce, Port::Arg(0))],
    flows: Some(&[(Port::Arg(0), Port::Return)]),
    ..Api::blank("ring", 71)
};

const RING_76: Api = Api {
    flows: Some(&[]),
    kills: &[Kill {
        sinks: &[],
        sources: &[],
        at: Port::Arg(2),
        when: None,
    }],
    ..Api::blank("ring", 76)
};

const RING_80: Api = Api {
    flows: Some(&[]),
    kills: &[Kill {
        sinks: &[],
        sources: &[],
        at: Port::Arg(1),
        when: None,
    }],
    ..Api::blank("ring", 80)
};

const RING_84: Api = Api {
    flows: Some(&[(Port::Arg(2), Port::Return)]),
    ..Api::blank("ring", 84)
};

const RING_87: Api = Api {
    flows: Some(&[(Port::Arg(1), Port::Return)]),
    ..Api::blank("ring", 87)
};

const RING_90: Api = Api {
    flows: Some(&[]),
    ..Api::blank("ring", 90)
};

const RING_93: Api = Api {
    flows: Some(&[]),
    ..Api::blank("ring", 93)
};

const RING_97: Api = Api {
    flows: Some(&[]),
    kills: &[Kill {
        sinks: &[],
        sources: &[],
        at: Port::Arg(0),
        when: None,
    }],
    ..Api::blank("ring", 97)
};

const RING_101: Api = Api {
    flows: Some(&[]),
    ..Api::blank("ring", 101)
};

const RING_104: Api = Api {
    flows: Some(&[]),
    ..Api::blank("ring", 104)
};

const RING_107: Api = Api {
    sinks: &[Sink::new(SinkKind::Key, Port::Arg(0))],
    flows: Some(&[]),
    ..Api::blank("ring", 107)
};

const RING_111: Api = Api {
    sinks: &[Sink::new(SinkKind::Key, Port::Arg(0))],
    flows: Some(&[]),
    ..Api::blank("ring", 111)
};

const RING_115: Api = Api {
    sinks: &[Sink::new(SinkKind::Key, Port::Arg(1))],
    flows: Some(&[]),
    ..Api::blank("ring", 115)
};

const RING_119: Api = Api {
    sinks: &[Sink::new(SinkKind::Key, Port::Arg(0))],
    flows: Some(&[]),
    ..Api::blank("ring", 119)
};

const RING_129: Api = Api {
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
    ..Api::blank("ring", 129)
};

const RING_133: Api = Api {
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
    ..Api::blank("ring", 133)
};

const RING_138: Api = Api {
    sinks: &[Sink::new(SinkKind::HashInput, Port::Arg(0))],
    flows: Some(&[]),
    ..Api::blank("ring", 138)
};

const RING_142: Api = Api {
    flows: Some(&[]),
    ..Api::blank("ring", 142)
};

const RING_145: Api = Api {
    sinks: &[Sink::new(SinkKind::Key, Port::Arg(1))],
    flows: Some(&[]),
    ..Api::blank("ring", 145)
};

const RING_150: Api = Api {
    flows: Some(&[]),
    ..Api::blank("ring", 150)
};

const RING_154: Api = Api {
    flows: Some(&[]),
    ..Api::blank("ring", 154)
};

const RING_160: Api = Api {
    sinks: &[
        Sink::new(SinkKind::Salt, Port::Arg(2)),
        Sink::new(SinkKind::Key, Port::Arg(3)),
    ],
    flows: Some(&[]),
    kills: &[Kill {
        sinks: &[],
        sources: &[],
        at: Port::Arg(4),
        when: None,
    }],
    ..Api::blank("ring", 160)
};

const RING_165: Api = Api {
    flows: Some(&[]),
    ..Api::blank("ring", 165)
};

const RING_168: Api = Api {
    flows: Some(&[]),
    ..Api::blank("ring", 168)
};

const RING_172: Api = Api {
    sinks: &[Sink::new(SinkKind::Key, Port::Arg(0))],
    flows: Some(&[]),
    ..Api::blank("ring", 172)
};

const RING_176: Api = Api {
    sinks: &[Sink::new(SinkKind::Key, Port::Arg(1))],
    flows: Some(&[]),
    ..Api::blank("ring", 176)
};

const RING_180: Api = Api {
    flows: Some(&[]),
    ..Api::blank("ring", 180)
};

const RING_183: Api = Api {
    sinks: &[Sink::new(SinkKind::Key, Port::Arg(1))],
    flows: Some(&[]),
    ..Api::blank("ring", 183)
};

const RING_188: Api = Api {
    flows: Some(&[]),
    ..Api::blank("ring", 188)
};

const RING_192: Api = Api {
    sinks: &[Sink::new(SinkKind::Nonce, Port::Arg(0))],
    flows: Some(&[(Port::Arg(0), Port::Return)]),
    ..Api::blank("ring", 192)
};

const RING_197: Api = Api {
    sinks: &[Sink::new(SinkKind::Nonce, Port::Arg(0))],
    flows: Some(&[(Port::Arg(0), Port::Return)]),
    ..Api::blank("ring", 197)
};

const RING_202: Api = Api {
    flows: Some(&[]),
    kills: &[Kill {
        sinks: &[],
        sources: &[],
        at: Port::Arg(2),
        when: None,
    }],
    ..Api::blank("ring", 202)
};

const RING_209: Api = Api {
    flows: Some(&[]),
    kills: &[Kill {
        sinks: &[],
        sources: &[],
        at: Port::Arg(1),
        when: None,
    }],
    ..Api::blank("ring", 209)
};

const RING_216: Api = Api {
    flows: Some(&[(Port::Arg(2), Port::Return)]),
    ..Api::blank("ring", 216)
};

const RING_219: Api = Api {
    flows: Some(&[(Port::Arg(1), Port::Return)]),
    ..Api::blank("ring", 219)
};

const RING_222: Api = Api {
    flows: Some(&[]),
    ..Api::blank("ring", 222)
};

const RING_225: Api = Api {
    flows: Some(&[]),
    ..Api::blank("ring", 225)
};

const RING_229: Api = Api {
    flows: Some(&[]),
    kills: &[Kill {
        sinks: &[],
        sources: &[],
        at: Port::Arg(0),
        when: None,
    }],
    ..Api::blank("ring", 229)
};

const RING_233: Api = Api {
    flows: Some(&[]),
    ..Api::blank("ring", 233)
};

const RING_236: Api = Api {
    flows: Some(&[]),
    ..Api::blank("ring", 236)
};

const RING_239: Api = Api {
    sinks: &[Sink::new(SinkKind::Key, Port::Arg(0))],
    flows: Some(&[]),
    ..Api::blank("ring", 239)
};

const RING_246: Api = Api {
    sinks: &[Sink::new(SinkKind::Key, Port::Arg(0))],
    flows: Some(&[]),
    ..Api::blank("ring", 246)
};

const RING_250: Api = Api {
    sinks: &[Sink::new(SinkKind::Key, Port::Arg(1))],
    flows: Some(&[]),
    ..Api::blank("ring", 250)
};

const RING_259: Api = Api {
    sinks: &[Sink::new(SinkKind::Key, Port::Arg(0))],
    flows: Some(&[]),
    ..Api::blank("ring", 259)
};

const RING_266: Api = Api {
    sinks: &[Sink::new(SinkKind::Key, Port::Arg(1))],
    flows: Some(&[]),
    ..Api::blank("ring", 266)
};

const RING_271: Api = Api {
    sinks: &[Sink::new(SinkKind::Iv, Port::Arg(1))],
    flows: Some(&[]),
    kills: &[Kill {
        sinks: &[],
        sources: &[],
        at: Port::Arg(0),
        when: None,
    }],
    ..Api::blank("ring", 271)
};

const RING_279: Api = Api {
    flows: Some(&[]),
    kills: &[Kill {
        sinks: &[],
        sources: &[],
        at: Port::Arg(0),
        when: None,
    }],
    ..Api::blank("ring", 279)
};

const RING_283: Api = Api {
    flows: Some(&[(Port::Arg(0), Port::Return)]),
    ..Api::blank("ring", 283)
};

const RING_286: Api = Api {
    sinks: &[Sink::new(SinkKind::Key, Port::Arg(2))],
    flows: Some(&[]),
    ..Api::blank("ring", 286)
};

const RING_290: Api = Api {
    flows: Some(&[]),
    kills: &[Kill {
        sinks: &[],
        sources: &[],
        at: Port::Arg(1),
        when: None,
    }],
    ..Api::blank("ring", 290)
};

const ROCKET_26: Api = Api {
    sources: &[Source::new(SourceKind::Request, Port::Return)],
    flows: Some(&[]),
    ..Api::blank("rocket", 26)
};

const ROCKET_33: Api = Api {
    sources: &[Source::new(SourceKind::Request, Port::Return)],
    flows: Some(&[]),
    ..Api::blank("rocket", 33)
};

const ROCKET_37: Api = Api {
    sources: &[Source::new(SourceKind::Request, Port::Return)],
    flows: Some(&[]),
    ..Api::blank("rocket", 37)
};

const ROCKET_42: Api = Api {
    flows: Some(&[]),
    ..Api::blank("rocket", 42)
};

const ROCKET_49: Api = Api {
    sources: &[Source::new(SourceKind::Request, Port::Return)],
    flows: Some(&[]),
    ..Api::blank("rocket", 49)
};

const ROCKET_54: Api = Api {
    sources: &[Source::new(SourceKind::Request, Port::Return)],
    flows: Some(&[]),
    ..Api::blank("rocket", 54)
};

const ROCKET_59: Api = Api {
    sources: &[Source::new(SourceKind::Request, Port::Return)],
    flows: Some(&[]),
    ..Api::blank("rocket", 59)
};

const ROCKET_64: Api = Api {
    sources: &[Source::new(SourceKind::Request, Port::Return)],
    flows: Some(&[]),
    ..Api::blank("rocket", 64)
};

const ROCKET_69: Api = Api {
    sinks: &[Sink::new(SinkKind::Path, Port::Arg(0))],
    flows: Some(&[]),
    ..Api::blank("rocket", 69)
};

const ROCKET_73: Api = Api {
    flows: Some(&[(Port::Receiver, Port::Arg(0))]),
    ..Api::blank("rocket", 73)
};

const ROCKET_76: Api = Api {
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::blank("rocket", 76)
};

const ROCKET_82: Api = Api {
    flows: Some(&[]),
    ..Api::blank("rocket", 82)
};

const ROCKET_85: Api = Api {
    sinks: &[Sink::new(SinkKind::Path, Port::Arg(0))],
    flows: Some(&[]),
    ..Api::blank("rocket", 85)
};

const ROCKET_89: Api = Api {
    sources: &[Source::new(SourceKind::Request, Port::Return)],
    flows: Some(&[]),
    ..Api::blank("rocket", 89)
};

const ROCKET_94: Api = Api {
    flows: Some(&[(Port::Receiver, Port::Return)]),
    kills: &[Kill {
        sinks: &[SinkKind::Path, SinkKind::ArchivePath],
        sources: &[],
        at: Port::Return,
        when: None,
    }],
    ..Api::blank("rocket", 94)
};

const ROCKET_99: Api = Api {
    sources: &[Source::new(SourceKind::Request, Port::Return)],
    flows: Some(&[]),
    ..Api::blank("rocket", 99)
};

const ROCKET_104: Api = Api {
    flows: Some(&[]),
    ..Api::blank("rocket", 104)
};

const ROCKET_107: Api = Api {
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::blank("rocket", 107)
};

const ROCKET_110: Api = Api {
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::blank("rocket", 110)
};

const ROCKET_117: Api = Api {
    flows: Some(&[(Port::Receiver, Port::Return)]),
    kills: &[Kill {
        sinks: &[SinkKind::Html],
        sources: &[],
        at: Port::Return,
        when: None,
    }],
    ..Api::blank("rocket", 117)
};

const ROCKET_121: Api = Api {
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
    ..Api::blank("rocket", 121)
};

const ROCKET_125: Api = Api {
    flows: Some(&[(Port::Arg(0), Port::Return)]),
    ..Api::blank("rocket", 125)
};

const ROCKET_131: Api = Api {
    sinks: &[Sink::new(SinkKind::Html, Port::Arg(0))],
    flows: Some(&[(Port::Arg(0), Port::Return)]),
    ..Api::blank("rocket", 131)
};

const ROCKET_135: Api = Api {
    flows: Some(&[]),
    ..Api::blank("rocket", 135)
};

const ROCKET_142: Api = Api {
    sinks: &[Sink::new(SinkKind::Redirect, Port::Arg(0))],
    flows: Some(&[]),
    ..Api::blank("rocket", 142)
};

const ROCKET_150: Api = Api {
    flows: Some(&[(Port::Arg(1), Port::Return)]),
    ..Api::blank("rocket", 150)
};

const ROCKET_154: Api = Api {
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::blank("rocket", 154)
};

const ROCKET_160: Api = Api {
    sources: &[Source {
        kind: SourceKind::HtmlAnswer,
        at: Port::Return,
        when: Some(When {
            at: Port::Arg(0),
            is: Constant::Path("rocket::http::ContentType::HTML"),
            not: false,
        }),
    }],
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::blank("rocket", 160)
};

const ROCKET_164: Api = Api {
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::blank("rocket", 164)
};

const ROCKET_170: Api = Api {
    sinks: &[Sink::new(SinkKind::Answer, Port::Arg(1))],
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::blank("rocket", 170)
};

const ROCKET_174: Api = Api {
    flows: Some(&[]),
    ..Api::blank("rocket", 174)
};

const ROCKET_178: Api = Api {
    sources: &[Source::new(SourceKind::File, Port::Return)],
    sinks: &[Sink::new(SinkKind::Path, Port::Arg(0))],
    flows: Some(&[]),
    ..Api::blank("rocket", 178)
};

const ROCKET_184: Api = Api {
    sinks: &[Sink::new(SinkKind::Path, Port::Arg(0))],
    flows: Some(&[]),
    ..Api::blank("rocket", 184)
};

const ROCKET_188: Api = Api {
    flows: Some(&[(Port::Args, Port::Return)]),
    kills: &[Kill {
        sinks: &[SinkKind::Redirect, SinkKind::Html, SinkKind::Header],
        sources: &[],
        at: Port::Return,
        when: None,
    }],
    ..Api::blank("rocket", 188)
};

const ROCKET_195: Api = Api {
    sources: &[Source::new(SourceKind::Request, Port::Return)],
    flows: Some(&[]),
    ..Api::blank("rocket", 195)
};

const ROCKET_200: Api = Api {
    sources: &[Source::new(SourceKind::Request, Port::Return)],
    flows: Some(&[]),
    ..Api::blank("rocket", 200)
};

const ROCKET_205: Api = Api {
    flows: Some(&[]),
    ..Api::blank("rocket", 205)
};

const ROCKET_209: Api = Api {
    sinks: &[Sink::new(SinkKind::CookieAddStrict, Port::Arg(0))],
    flows: Some(&[]),
    ..Api::blank("rocket", 209)
};

const ROCKET_213: Api = Api {
    sinks: &[Sink::new(SinkKind::CookieAddPrivate, Port::Arg(0))],
    flows: Some(&[]),
    ..Api::blank("rocket", 213)
};

const ROCKET_217: Api = Api {
    flows: Some(&[]),
    ..Api::blank("rocket", 217)
};

const RUSQLITE_3: Api = Api {
    sinks: &[Sink::new(SinkKind::Path, Port::Arg(0))],
    flows: Some(&[]),
    ..Api::blank("rusqlite", 3)
};

const RUSQLITE_8: Api = Api {
    flows: Some(&[]),
    ..Api::blank("rusqlite", 8)
};

const RUSQLITE_12: Api = Api {
    sinks: &[
        Sink::new(SinkKind::Sql, Port::Arg(0)),
        Sink::new(SinkKind::DatabaseValue, Port::Arg(1)),
    ],
    flows: Some(&[]),
    ..Api::blank("rusqlite", 12)
};

const RUSQLITE_17: Api = Api {
    sinks: &[Sink::new(SinkKind::Sql, Port::Arg(0))],
    flows: Some(&[]),
    ..Api::blank("rusqlite", 17)
};

const RUSQLITE_25: Api = Api {
    sources: &[Source::new(SourceKind::Database, Port::CallbackParam(2, 0))],
    sinks: &[
        Sink::new(SinkKind::Sql, Port::Arg(0)),
        Sink::new(SinkKind::DatabaseValue, Port::Arg(1)),
    ],
    flows: Some(&[(Port::CallbackReturn(2), Port::Return)]),
    ..Api::blank("rusqlite", 25)
};

const RUSQLITE_35: Api = Api {
    sinks: &[Sink::new(SinkKind::Sql, Port::Arg(0))],
    flows: Some(&[]),
    ..Api::blank("rusqlite", 35)
};

const RUSQLITE_43: Api = Api {
    sinks: &[Sink::new(SinkKind::Sql, Port::Arg(1))],
    flows: Some(&[]),
    ..Api::blank("rusqlite", 43)
};

const RUSQLITE_48: Api = Api {
    flows: Some(&[]),
    ..Api::blank("rusqlite", 48)
};

const RUSQLITE_51: Api = Api {
    sinks: &[Sink::new(SinkKind::Library, Port::Arg(0))],
    flows: Some(&[]),
    ..Api::blank("rusqlite", 51)
};

const RUSQLITE_55: Api = Api {
    flows: Some(&[]),
    ..Api::blank("rusqlite", 55)
};

const RUSQLITE_62: Api = Api {
    flows: Some(&[]),
    ..Api::blank("rusqlite", 62)
};

const RUSQLITE_66: Api = Api {
    sinks: &[Sink::new(SinkKind::DatabaseValue, Port::Arg(0))],
    flows: Some(&[]),
    ..Api::blank("rusqlite", 66)
};

const RUSQLITE_70: Api = Api {
    sinks: &[Sink::new(SinkKind::DatabaseValue, Port::Arg(1))],
    flows: Some(&[]),
    ..Api::blank("rusqlite", 70)
};

const RUSQLITE_74: Api = Api {
    sources: &[Source::new(SourceKind::Database, Port::Return)],
    sinks: &[Sink::new(SinkKind::DatabaseValue, Port::Arg(0))],
    flows: Some(&[]),
    ..Api::blank("rusqlite", 74)
};

const RUSQLITE_80: Api = Api {
    sources: &[Source::new(SourceKind::Database, Port::CallbackParam(1, 0))],
    sinks: &[Sink::new(SinkKind::DatabaseValue, Port::Arg(0))],
    flows: Some(&[(Port::CallbackReturn(1), Port::Return)]),
    ..Api::blank("rusqlite", 80)
};

const RUSQLITE_85: Api = Api {
    sources: &[Source::new(SourceKind::Database, Port::Return)],
    flows: Some(&[]),
    ..Api::blank("rusqlite", 85)
};

const RUSQLITE_90: Api = Api {
    sources: &[Source::new(SourceKind::Database, Port::CallbackParam(0, 0))],
    flows: Some(&[(Port::CallbackReturn(0), Port::Return)]),
    ..Api::blank("rusqlite", 90)
};

const RUSQLITE_94: Api = Api {
    sources: &[Source::new(SourceKind::Database, Port::Return)],
    flows: Some(&[]),
    ..Api::blank("rusqlite", 94)
};

const RUSQLITE_98: Api = Api {
    flows: Some(&[(Port::Args, Port::Return)]),
    ..Api::blank("rusqlite", 98)
};

const RUSQLITE_101: Api = Api {
    flows: Some(&[(Port::Arg(0), Port::Return)]),
    ..Api::blank("rusqlite", 101)
};

const RUSQLITE_104: Api = Api {
    flows: Some(&[]),
    ..Api::blank("rusqlite", 104)
};

const RUSQLITE_111: Api = Api {
    sinks: &[Sink::new(SinkKind::Path, Port::Arg(0))],
    flows: Some(&[]),
    ..Api::blank("rusqlite", 111)
};

const RUSQLITE_116: Api = Api {
    flows: Some(&[(Port::CallbackReturn(0), Port::Return)]),
    ..Api::blank("rusqlite", 116)
};

const RUSQLITE_119: Api = Api {
    sinks: &[Sink::new(SinkKind::Path, Port::Arg(0))],
    flows: Some(&[]),
    ..Api::blank("rusqlite", 119)
};

const RUSQLITE_123: Api = Api {
    flows: Some(&[]),
    ..Api::blank("rusqlite", 123)
};

const RUSTCRYPTO_7: Api = Api {
    sinks: &[Sink::new(SinkKind::Key, Port::Arg(0))],
    flows: Some(&[]),
    ..Api::blank("rustcrypto", 7)
};

const RUSTCRYPTO_52: Api = Api {
    sinks: &[Sink::new(SinkKind::Key, Port::Arg(0))],
    flows: Some(&[]),
    ..Api::blank("rustcrypto", 52)
};

const RUSTCRYPTO_57: Api = Api {
    sinks: &[Sink::new(SinkKind::Key, Port::Arg(0))],
    flows: Some(&[]),
    ..Api::blank("rustcrypto", 57)
};

const RUSTCRYPTO_62: Api = Api {
    sinks: &[
        Sink::new(SinkKind::Key, Port::Arg(0)),
        Sink::new(SinkKind::Iv, Port::Arg(1)),
    ],
    flows: Some(&[]),
    ..Api::blank("rustcrypto", 62)
};

const RUSTCRYPTO_89: Api = Api {
    sinks: &[
        Sink::new(SinkKind::Key, Port::Arg(0)),
        Sink::new(SinkKind::Iv, Port::Arg(1)),
    ],
    flows: Some(&[]),
    ..Api::blank("rustcrypto", 89)
};

const RUSTCRYPTO_96: Api = Api {
    sinks: &[
        Sink::new(SinkKind::Key, Port::Arg(0)),
        Sink::new(SinkKind::Iv, Port::Arg(1)),
    ],
    flows: Some(&[]),
    ..Api::blank("rustcrypto", 96)
};

const RUSTCRYPTO_102: Api = Api {
    sinks: &[Sink::new(SinkKind::Iv, Port::Arg(1))],
    flows: Some(&[]),
    ..Api::blank("rustcrypto", 102)
};

const RUSTCRYPTO_109: Api = Api {
    sinks: &[
        Sink::new(SinkKind::Key, Port::Arg(0)),
        Sink::new(SinkKind::Iv, Port::Arg(1)),
    ],
    flows: Some(&[]),
    ..Api::blank("rustcrypto", 109)
};

const RUSTCRYPTO_113: Api = Api {
    sinks: &[Sink::new(SinkKind::Key, Port::Arg(0))],
    flows: Some(&[]),
    ..Api::blank("rustcrypto", 113)
};

const RUSTCRYPTO_121: Api = Api {
    sinks: &[Sink::new(SinkKind::Iv, Port::Arg(1))],
    flows: Some(&[]),
    ..Api::blank("rustcrypto", 121)
};

const RUSTCRYPTO_125: Api = Api {
    sinks: &[Sink::new(SinkKind::Iv, Port::Arg(0))],
    flows: Some(&[]),
    ..Api::blank("rustcrypto", 125)
};

const RUSTCRYPTO_129: Api = Api {
    sinks: &[Sink::new(SinkKind::Key, Port::Arg(0))],
    flows: Some(&[]),
    ..Api::blank("rustcrypto", 129)
};

const RUSTCRYPTO_133: Api = Api {
    sinks: &[Sink::new(SinkKind::Key, Port::Arg(0))],
    flows: Some(&[]),
    ..Api::blank("rustcrypto", 133)
};

const RUSTCRYPTO_142: Api = Api {
    sinks: &[Sink::new(SinkKind::Nonce, Port::Arg(0))],
    flows: Some(&[]),
    ..Api::blank("rustcrypto", 142)
};

const RUSTCRYPTO_154: Api = Api {
    sinks: &[Sink::new(SinkKind::Key, Port::Arg(0))],
    flows: Some(&[]),
    ..Api::blank("rustcrypto", 154)
};

const RUSTCRYPTO_170: Api = Api {
    sinks: &[Sink::new(SinkKind::Key, Port::Arg(0))],
    flows: Some(&[(Port::Arg(1), Port::Return)]),
    ..Api::blank("rustcrypto", 170)
};

const RUSTCRYPTO_176: Api = Api {
    sinks: &[Sink::new(SinkKind::Nonce, Port::Arg(0))],
    flows: Some(&[]),
    ..Api::blank("rustcrypto", 176)
};

const RUSTCRYPTO_190: Api = Api {
    flows: Some(&[(Port::Arg(1), Port::Return)]),
    ..Api::blank("rustcrypto", 190)
};

const RUSTCRYPTO_203: Api = Api {
    sinks: &[Sink::new(SinkKind::Nonce, Port::Arg(0))],
    flows: Some(&[]),
    kills: &[Kill {
        sinks: &[],
        sources: &[],
        at: Port::Arg(2),
        when: None,
    }],
    ..Api::blank("rustcrypto", 203)
};

const RUSTCRYPTO_220: Api = Api {
    flows: Some(&[]),
    ..Api::blank("rustcrypto", 220)
};

const RUSTCRYPTO_226: Api = Api {
    sinks: &[Sink::new(SinkKind::Nonce, Port::Arg(1))],
    flows: Some(&[]),
    ..Api::blank("rustcrypto", 226)
};

const RUSTCRYPTO_237: Api = Api {
    flows: Some(&[]),
    ..Api::blank("rustcrypto", 237)
};

const RUSTCRYPTO_249: Api = Api {
    flows: Some(&[(Port::Arg(0), Port::Return)]),
    ..Api::blank("rustcrypto", 249)
};

const RUSTCRYPTO_257: Api = Api {
    flows: Some(&[]),
    kills: &[Kill {
        sinks: &[],
        sources: &[],
        at: Port::Arg(0),
        when: None,
    }],
    ..Api::blank("rustcrypto", 257)
};

const RUSTCRYPTO_271: Api = Api {
    flows: Some(&[]),
    kills: &[Kill {
        sinks: &[],
        sources: &[],
        at: Port::Arg(1),
        when: None,
    }],
    ..Api::blank("rustcrypto", 271)
};

const RUSTCRYPTO_275: Api = Api {
    flows: Some(&[]),
    ..Api::blank("rustcrypto", 275)
};

const RUSTCRYPTO_281: Api = Api {
    flows: Some(&[(Port::Arg(0), Port::Return)]),
    ..Api::blank("rustcrypto", 281)
};

const RUSTCRYPTO_311: Api = Api {
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::blank("rustcrypto", 311)
};

const RUSTCRYPTO_317: Api = Api {
    flows: Some(&[]),
    ..Api::blank("rustcrypto", 317)
};

const RUSTCRYPTO_320: Api = Api {
    flows: Some(&[(Port::Args, Port::Return)]),
    ..Api::blank("rustcrypto", 320)
};

const RUSTCRYPTO_326: Api = Api {
    sinks: &[Sink::new(SinkKind::HashInput, Port::Arg(0))],
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::blank("rustcrypto", 326)
};

const RUSTCRYPTO_333: Api = Api {
    flows: Some(&[]),
    ..Api::blank("rustcrypto", 333)
};

const RUSTCRYPTO_417: Api = Api {
    flows: Some(&[]),
    ..Api::blank("rustcrypto", 417)
};

const RUSTCRYPTO_421: Api = Api {
    flows: Some(&[]),
    ..Api::blank("rustcrypto", 421)
};

const RUSTCRYPTO_425: Api = Api {
    flows: Some(&[]),
    ..Api::blank("rustcrypto", 425)
};

const RUSTCRYPTO_429: Api = Api {
    flows: Some(&[]),
    ..Api::blank("rustcrypto", 429)
};

const SEA_ORM_3: Api = Api {
    sinks: &[Sink::new(SinkKind::Sql, Port::Arg(1))],
    flows: Some(&[]),
    ..Api::blank("sea_orm", 3)
};

const SEA_ORM_8: Api = Api {
    sinks: &[
        Sink::new(SinkKind::Sql, Port::Arg(1)),
        Sink::new(SinkKind::DatabaseValue, Port::Arg(2)),
    ],
    flows: Some(&[]),
    ..Api::blank("sea_orm", 8)
};

const SEA_ORM_13: Api = Api {
    sinks: &[Sink::new(SinkKind::Sql, Port::Arg(0))],
    flows: Some(&[]),
    ..Api::blank("sea_orm", 13)
};

const SEA_ORM_21: Api = Api {
    flows: Some(&[]),
    ..Api::blank("sea_orm", 21)
};

const SEA_ORM_27: Api = Api {
    sources: &[Source::new(SourceKind::Database, Port::Return)],
    flows: Some(&[]),
    ..Api::blank("sea_orm", 27)
};

const SEA_ORM_36: Api = Api {
    sources: &[Source::new(SourceKind::Database, Port::Return)],
    flows: Some(&[]),
    ..Api::blank("sea_orm", 36)
};

const SEA_ORM_44: Api = Api {
    sources: &[Source::new(SourceKind::Database, Port::Return)],
    flows: Some(&[]),
    ..Api::blank("sea_orm", 44)
};

const SEA_ORM_51: Api = Api {
    flows: Some(&[]),
    ..Api::blank("sea_orm", 51)
};

const SEA_ORM_57: Api = Api {
    flows: Some(&[]),
    ..Api::blank("sea_orm", 57)
};

const SEA_ORM_61: Api = Api {
    flows: Some(&[]),
    ..Api::blank("sea_orm", 61)
};

const SEA_ORM_65: Api = Api {
    sources: &[Source::new(SourceKind::Database, Port::Return)],
    sinks: &[Sink::new(SinkKind::DatabaseValue, Port::Receiver)],
    flows: Some(&[]),
    ..Api::blank("sea_orm", 65)
};

const SEA_ORM_70: Api = Api {
    sinks: &[Sink::new(SinkKind::DatabaseValue, Port::Arg(0))],
    flows: Some(&[]),
    ..Api::blank("sea_orm", 70)
};

const SEA_ORM_74: Api = Api {
    flows: Some(&[(Port::Arg(0), Port::Return)]),
    ..Api::blank("sea_orm", 74)
};

const SEA_ORM_80: Api = Api {
    flows: Some(&[(Port::Arg(0), Port::Return)]),
    kills: &[Kill {
        sinks: &[SinkKind::Sql],
        sources: &[],
        at: Port::Return,
        when: None,
    }],
    ..Api::blank("sea_orm", 80)
};

const SEA_ORM_89: Api = Api {
    sinks: &[Sink::new(SinkKind::Sql, Port::Arg(0))],
    flows: Some(&[]),
    ..Api::blank("sea_orm", 89)
};

const SEA_ORM_93: Api = Api {
    flows: Some(&[(Port::Arg(0), Port::Return)]),
    ..Api::blank("sea_orm", 93)
};

const SEA_ORM_99: Api = Api {
    sinks: &[Sink::new(SinkKind::DatabaseValue, Port::Arg(0))],
    flows: Some(&[]),
    ..Api::blank("sea_orm", 99)
};

const SEA_ORM_103: Api = Api {
    sinks: &[Sink::new(SinkKind::DatabaseValue, Port::Arg(1))],
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::blank("sea_orm", 103)
};

const SEA_ORM_107: Api = Api {
    sinks: &[Sink::new(SinkKind::DatabaseValue, Port::Arg(0))],
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::blank("sea_orm", 107)
};

const SEA_ORM_115: Api = Api {
    sinks: &[
        Sink::new(SinkKind::Sql, Port::Arg(0)),
        Sink::new(SinkKind::DatabaseValue, Port::Arg(1)),
    ],
    flows: Some(&[]),
    ..Api::blank("sea_orm", 115)
};

const SEA_ORM_119: Api = Api {
    sinks: &[Sink::new(SinkKind::Sql, Port::Arg(0))],
    flows: Some(&[]),
    ..Api::blank("sea_orm", 119)
};

const SECRECY_12: Api = Api {
    flows: Some(&[(Port::Arg(0), Port::Return)]),
    ..Api::blank("secrecy", 12)
};

const SECRECY_19: Api = Api {
    flows: Some(&[(Port::CallbackReturn(0), Port::Return)]),
    ..Api::blank("secrecy", 19)
};

const SECRECY_22: Api = Api {
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::blank("secrecy", 22)
};

const SECRECY_29: Api = Api {
    flows: Some(&[(Port::Arg(0), Port::Return)]),
    ..Api::blank("secrecy", 29)
};

const SECRECY_32: Api = Api {
    flows: Some(&[]),
    kills: &[Kill {
        sinks: &[],
        sources: &[],
        at: Port::Receiver,
        when: None,
    }],
    ..Api::blank("secrecy", 32)
};

const SECRECY_36: Api = Api {
    flows: Some(&[]),
    ..Api::blank("secrecy", 36)
};

const SECRECY_42: Api = Api {
    flows: Some(&[]),
    ..Api::blank("secrecy", 42)
};

const SERDE_4: Api = Api {
    kills: &[Kill {
        sinks: &[SinkKind::Log, SinkKind::Header],
        sources: &[],
        at: Port::Return,
        when: None,
    }],
    ..Api::blank("serde", 4)
};

const SERDE_7: Api = Api {
    sinks: &[Sink::new(SinkKind::Message, Port::Arg(0))],
    flows: Some(&[(Port::Arg(0), Port::Return)]),
    decodes: true,
    ..Api::blank("serde", 7)
};

const SERDE_20: Api = Api {
    flows: Some(&[(Port::Arg(0), Port::Return)]),
    ..Api::blank("serde", 20)
};

const SERDE_29: Api = Api {
    flows: Some(&[(Port::Arg(0), Port::Return)]),
    kills: &[Kill {
        sinks: &[SinkKind::Log],
        sources: &[],
        at: Port::Return,
        when: None,
    }],
    ..Api::blank("serde", 29)
};

const SERDE_37: Api = Api {
    flows: Some(&[(Port::Arg(0), Port::Arg(1))]),
    ..Api::blank("serde", 37)
};

const SERDE_40: Api = Api {
    sinks: &[Sink::new(SinkKind::Written, Port::Arg(1))],
    flows: Some(&[(Port::Arg(1), Port::Arg(0))]),
    ..Api::blank("serde", 40)
};

const SERDE_44: Api = Api {
    flows: Some(&[(Port::Args, Port::Return)]),
    ..Api::blank("serde", 44)
};

const SERDE_47: Api = Api {
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::blank("serde", 47)
};

const SERDE_51: Api = Api {
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::blank("serde", 51)
};

const SERDE_55: Api = Api {
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::blank("serde", 55)
};

const SERDE_59: Api = Api {
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::blank("serde", 59)
};

const SERDE_66: Api = Api {
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::blank("serde", 66)
};

const SERDE_77: Api = Api {
    flows: Some(&[]),
    ..Api::blank("serde", 77)
};

const SERDE_85: Api = Api {
    flows: Some(&[
        (Port::Arg(0), Port::Receiver),
        (Port::Arg(1), Port::Receiver),
        (Port::Receiver, Port::Return),
    ]),
    ..Api::blank("serde", 85)
};

const SERDE_88: Api = Api {
    flows: Some(&[(Port::Arg(0), Port::Return)]),
    ..Api::blank("serde", 88)
};

const SERDE_94: Api = Api {
    sinks: &[Sink::new(SinkKind::Message, Port::Arg(0))],
    flows: Some(&[(Port::Arg(0), Port::Return)]),
    decodes: true,
    ..Api::blank("serde", 94)
};

const SERDE_103: Api = Api {
    sinks: &[Sink::new(SinkKind::Decode, Port::Receiver)],
    flows: Some(&[]),
    ..Api::blank("serde", 103)
};

const SERDE_107: Api = Api {
    flows: Some(&[(Port::Arg(0), Port::Return)]),
    ..Api::blank("serde", 107)
};

const SERDE_111: Api = Api {
    sinks: &[Sink::new(SinkKind::Decode, Port::Receiver)],
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::blank("serde", 111)
};

const SERDE_116: Api = Api {
    sinks: &[Sink::new(SinkKind::Message, Port::Arg(0))],
    flows: Some(&[(Port::Arg(0), Port::Return)]),
    ..Api::blank("serde", 116)
};

const SERDE_123: Api = Api {
    sinks: &[Sink::new(SinkKind::Decode, Port::Receiver)],
    flows: Some(&[]),
    ..Api::blank("serde", 123)
};

const SERDE_127: Api = Api {
    sinks: &[
        Sink::new(SinkKind::Decode, Port::Arg(0)),
        Sink::new(SinkKind::Message, Port::Arg(0)),
    ],
    flows: Some(&[(Port::Arg(0), Port::Return)]),
    ..Api::blank("serde", 127)
};

const SERDE_131: Api = Api {
    sinks: &[
        Sink::new(SinkKind::Decode, Port::Arg(0)),
        Sink::new(SinkKind::Message, Port::Arg(0)),
    ],
    flows: Some(&[(Port::Arg(0), Port::Return)]),
    ..Api::blank("serde", 131)
};

const SERDE_135: Api = Api {
    flows: Some(&[]),
    ..Api::blank("serde", 135)
};

const SERDE_139: Api = Api {
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::blank("serde", 139)
};

const SERDE_142: Api = Api {
    flows: Some(&[(Port::Arg(0), Port::Return)]),
    ..Api::blank("serde", 142)
};

const SERDE_145: Api = Api {
    flows: Some(&[
        (Port::Receiver, Port::Arg(0)),
        (Port::Receiver, Port::Return),
    ]),
    ..Api::blank("serde", 145)
};

const SERDE_155: Api = Api {
    sinks: &[
        Sink::new(SinkKind::Decode, Port::Arg(0)),
        Sink::new(SinkKind::Message, Port::Arg(0)),
    ],
    flows: Some(&[(Port::Arg(0), Port::Return)]),
    ..Api::blank("serde", 155)
};

const SERDE_164: Api = Api {
    sinks: &[
        Sink::new(SinkKind::Decode, Port::Arg(0)),
        Sink::new(SinkKind::Message, Port::Arg(0)),
    ],
    flows: Some(&[(Port::Arg(0), Port::Return)]),
    ..Api::blank("serde", 164)
};

const SERDE_168: Api = Api {
    flows: Some(&[(Port::Arg(0), Port::Return)]),
    ..Api::blank("serde", 168)
};

const SERDE_173: Api = Api {
    sinks: &[Sink::new(SinkKind::Written, Port::Arg(1))],
    flows: Some(&[(Port::Arg(1), Port::Arg(0))]),
    ..Api::blank("serde", 173)
};

const SERDE_177: Api = Api {
    sinks: &[
        Sink::new(SinkKind::Decode, Port::Arg(0)),
        Sink::new(SinkKind::Message, Port::Arg(0)),
    ],
    flows: Some(&[(Port::Arg(0), Port::Return)]),
    ..Api::blank("serde", 177)
};

const SERDE_184: Api = Api {
    sinks: &[Sink::new(SinkKind::Message, Port::Arg(0))],
    flows: Some(&[(Port::Arg(0), Port::Return)]),
    ..Api::blank("serde", 184)
};

const SERDE_189: Api = Api {
    flows: Some(&[]),
    ..Api::blank("serde", 189)
};

const SERDE_192: Api = Api {
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::blank("serde", 192)
};

const SERDE_195: Api = Api {
    flows: Some(&[(Port::Receiver, Port::Arg(0))]),
    ..Api::blank("serde", 195)
};

const SERDE_201: Api = Api {
    sources: &[Source::new(SourceKind::File, Port::Return)],
    sinks: &[Sink::new(SinkKind::Path, Port::Arg(0))],
    flows: Some(&[]),
    ..Api::blank("serde", 201)
};

const SERDE_206: Api = Api {
    sources: &[Source::new(SourceKind::WrittenFile, Port::Return)],
    sinks: &[Sink::new(SinkKind::Path, Port::Arg(0))],
    flows: Some(&[]),
    ..Api::blank("serde", 206)
};

const SERDE_211: Api = Api {
    flows: Some(&[(Port::Arg(0), Port::Return)]),
    ..Api::blank("serde", 211)
};

const SERDE_214: Api = Api {
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::blank("serde", 214)
};

const SERDE_220: Api = Api {
    sinks: &[Sink::new(SinkKind::Written, Port::Arg(0))],
    flows: Some(&[(Port::Arg(0), Port::Receiver)]),
    ..Api::blank("serde", 220)
};

const SERDE_227: Api = Api {
    flows: Some(&[(Port::Arg(0), Port::Return)]),
    ..Api::blank("serde", 227)
};

const SERDE_230: Api = Api {
    sinks: &[Sink::new(SinkKind::Allocation, Port::Arg(0))],
    flows: Some(&[]),
    ..Api::blank("serde", 230)
};

const SERDE_235: Api = Api {
    sinks: &[Sink::new(SinkKind::Allocation, Port::Arg(0))],
    flows: Some(&[]),
    ..Api::blank("serde", 235)
};

const SERDE_239: Api = Api {
    sinks: &[Sink::new(SinkKind::Allocation, Port::Arg(0))],
    flows: Some(&[(Port::Arg(1), Port::Receiver)]),
    ..Api::blank("serde", 239)
};

const SERDE_243: Api = Api {
    flows: Some(&[(Port::Arg(0), Port::Receiver)]),
    ..Api::blank("serde", 243)
};

const SERDE_246: Api = Api {
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::blank("serde", 246)
};

const SERDE_252: Api = Api {
    sinks: &[Sink::new(SinkKind::Bound, Port::Arg(0))],
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::blank("serde", 252)
};

const SERDE_259: Api = Api {
    sinks: &[Sink::new(SinkKind::Bound, Port::Arg(0))],
    flows: Some(&[]),
    ..Api::blank("serde", 259)
};

const SERDE_263: Api = Api {
    flows: Some(&[]),
    ..Api::blank("serde", 263)
};

const SERDE_269: Api = Api {
    flows: Some(&[]),
    kills: &[Kill {
        sinks: &[],
        sources: &[],
        at: Port::Receiver,
        when: None,
    }],
    ..Api::blank("serde", 269)
};

const SERDE_273: Api = Api {
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::blank("serde", 273)
};

const SERDE_282: Api = Api {
    flows: Some(&[(Port::Receiver, Port::Arg(0))]),
    ..Api::blank("serde", 282)
};

const SERDE_285: Api = Api {
    flows: Some(&[(Port::Arg(0), Port::Receiver)]),
    ..Api::blank("serde", 285)
};

const SERDE_291: Api = Api {
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::blank("serde", 291)
};

const SERDE_295: Api = Api {
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::blank("serde", 295)
};

const SERDE_299: Api = Api {
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::blank("serde", 299)
};

const SERDE_303: Api = Api {
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::blank("serde", 303)
};

const SERDE_307: Api = Api {
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::blank("serde", 307)
};

const SERDE_311: Api = Api {
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::blank("serde", 311)
};

const SERDE_315: Api = Api {
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::blank("serde", 315)
};

const SERDE_319: Api = Api {
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::blank("serde", 319)
};

const SERDE_323: Api = Api {
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::blank("serde", 323)
};

const SERDE_327: Api = Api {
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::blank("serde", 327)
};

const SERDE_331: Api = Api {
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::blank("serde", 331)
};

const SERDE_335: Api = Api {
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::blank("serde", 335)
};

const SERDE_339: Api = Api {
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::blank("serde", 339)
};

const SERDE_342: Api = Api {
    flows: Some(&[(Port::Arg(0), Port::Return)]),
    ..Api::blank("serde", 342)
};

const SERDE_348: Api = Api {
    sinks: &[Sink::new(SinkKind::Written, Port::Arg(0))],
    flows: Some(&[(Port::Arg(0), Port::Receiver)]),
    ..Api::blank("serde", 348)
};

const SERVERS_11: Api = Api {
    sources: &[Source::new(SourceKind::Request, Port::Return)],
    flows: Some(&[]),
    ..Api::blank("servers", 11)
};

const SERVERS_26: Api = Api {
    flows: Some(&[]),
    ..Api::blank("servers", 26)
};

const SERVERS_33: Api = Api {
    sources: &[Source::new(SourceKind::Request, Port::Return)],
    flows: Some(&[]),
    ..Api::blank("servers", 33)
};

const SERVERS_38: Api = Api {
    sources: &[Source::new(SourceKind::Request, Port::Return)],
    flows: Some(&[]),
    ..Api::blank("servers", 38)
};

const SERVERS_43: Api = Api {
    flows: Some(&[]),
    ..Api::blank("servers", 43)
};

const SERVERS_46: Api = Api {
    sinks: &[Sink::new(SinkKind::Html, Port::Arg(0))],
    flows: Some(&[(Port::Arg(0), Port::Return)]),
    ..Api::blank("servers", 46)
};

const SERVERS_50: Api = Api {
    flows: Some(&[]),
    ..Api::blank("servers", 50)
};

const SERVERS_56: Api = Api {
    sinks: &[Sink::new(SinkKind::Redirect, Port::Arg(0))],
    flows: Some(&[]),
    ..Api::blank("servers", 56)
};

const SERVERS_63: Api = Api {
    sinks: &[Sink::new(SinkKind::Redirect, Port::Arg(1))],
    flows: Some(&[]),
    ..Api::blank("servers", 63)
};

const SERVERS_67: Api = Api {
    flows: Some(&[]),
    ..Api::blank("servers", 67)
};

const SERVERS_70: Api = Api {
    sinks: &[Sink::new(SinkKind::Answer, Port::Arg(0))],
    flows: Some(&[]),
    ..Api::blank("servers", 70)
};

const SERVERS_74: Api = Api {
    sources: &[
        Source {
            kind: SourceKind::HtmlAnswer,
            at: Port::Receiver,
            when: Some(When {
                at: Port::Arg(1),
                is: Constant::Str("text/html"),
                not: false,
            }),
        },
        Source {
            kind: SourceKind::HtmlAnswer,
            at: Port::Receiver,
            when: Some(When {
                at: Port::Arg(1),
                is: Constant::Str("text/html; charset=utf-8"),
                not: false,
            }),
        },
        Source {
            kind: SourceKind::HtmlAnswer,
            at: Port::Receiver,
            when: Some(When {
                at: Port::Arg(1),
                is: Constant::Str("text/html;charset=utf-8"),
                not: false,
            }),
        },
    ],
    sinks: &[
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
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::blank("servers", 74)
};

const SERVERS_79: Api = Api {
    sinks: &[Sink::new(SinkKind::CookieAdd, Port::Arg(0))],
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::blank("servers", 79)
};

const SERVERS_83: Api = Api {
    sinks: &[Sink::new(SinkKind::Path, Port::Arg(0))],
    flows: Some(&[]),
    ..Api::blank("servers", 83)
};

const SERVERS_89: Api = Api {
    flows: Some(&[(Port::Receiver, Port::Return)]),
    handler: Some(Port::Arg(0)),
    ..Api::blank("servers", 89)
};

const SERVERS_132: Api = Api {
    sinks: &[Sink::new(SinkKind::Html, Port::Arg(0))],
    flows: Some(&[(Port::Arg(0), Port::Return)]),
    ..Api::blank("servers", 132)
};

const SERVERS_142: Api = Api {
    sources: &[Source::new(SourceKind::Request, Port::Return)],
    flows: Some(&[]),
    ..Api::blank("servers", 142)
};

const SERVERS_149: Api = Api {
    sources: &[Source::new(SourceKind::Request, Port::Return)],
    flows: Some(&[]),
    kills: &[Kill {
        sinks: &[SinkKind::Log, SinkKind::Header],
        sources: &[],
        at: Port::Return,
        when: None,
    }],
    ..Api::blank("servers", 149)
};

const SERVERS_155: Api = Api {
    sources: &[Source::new(SourceKind::Request, Port::Return)],
    flows: Some(&[]),
    ..Api::blank("servers", 155)
};

const SERVERS_159: Api = Api {
    flows: Some(&[]),
    ..Api::blank("servers", 159)
};

const SERVERS_166: Api = Api {
    sources: &[Source::new(SourceKind::Request, Port::Return)],
    flows: Some(&[]),
    ..Api::blank("servers", 166)
};

const SERVERS_171: Api = Api {
    sinks: &[Sink::new(SinkKind::Answer, Port::Arg(0))],
    flows: Some(&[]),
    ..Api::blank("servers", 171)
};

const SERVERS_176: Api = Api {
    sinks: &[Sink::new(SinkKind::Header, Port::Arg(1))],
    flows: Some(&[(Port::Arg(1), Port::Return)]),
    ..Api::blank("servers", 176)
};

const SERVERS_180: Api = Api {
    sources: &[Source::new(SourceKind::Request, Port::Return)],
    flows: Some(&[]),
    ..Api::blank("servers", 180)
};

const SERVERS_187: Api = Api {
    sources: &[Source::new(SourceKind::Request, Port::Return)],
    flows: Some(&[]),
    kills: &[Kill {
        sinks: &[SinkKind::Log, SinkKind::Header],
        sources: &[],
        at: Port::Return,
        when: None,
    }],
    ..Api::blank("servers", 187)
};

const SERVERS_193: Api = Api {
    flows: Some(&[]),
    ..Api::blank("servers", 193)
};

const SERVERS_196: Api = Api {
    sinks: &[Sink::new(SinkKind::Html, Port::Arg(0))],
    flows: Some(&[]),
    ..Api::blank("servers", 196)
};

const SERVERS_201: Api = Api {
    sinks: &[Sink::new(SinkKind::Redirect, Port::Arg(0))],
    flows: Some(&[]),
    ..Api::blank("servers", 201)
};

const SERVERS_209: Api = Api {
    flows: Some(&[]),
    ..Api::blank("servers", 209)
};

const SERVERS_216: Api = Api {
    sinks: &[
        Sink::new(SinkKind::Header, Port::Arg(1)),
        Sink {
            kind: SinkKind::Redirect,
            at: Port::Arg(1),
            when: Some(When {
                at: Port::Arg(0),
                is: Constant::Str("Location"),
                not: false,
            }),
        },
    ],
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::blank("servers", 216)
};

const SERVERS_221: Api = Api {
    sinks: &[
        Sink {
            kind: SinkKind::Html,
            at: Port::Arg(1),
            when: Some(When {
                at: Port::Arg(0),
                is: Constant::Str("text/html"),
                not: false,
            }),
        },
        Sink {
            kind: SinkKind::Html,
            at: Port::Arg(1),
            when: Some(When {
                at: Port::Arg(0),
                is: Constant::Str("text/html; charset=utf-8"),
                not: false,
            }),
        },
    ],
    flows: Some(&[]),
    ..Api::blank("servers", 221)
};

const SERVERS_226: Api = Api {
    flows: Some(&[]),
    handler: Some(Port::Arg(1)),
    ..Api::blank("servers", 226)
};

const SERVERS_230: Api = Api {
    sources: &[Source::new(SourceKind::Request, Port::Return)],
    flows: Some(&[]),
    ..Api::blank("servers", 230)
};

const SERVERS_237: Api = Api {
    flows: Some(&[]),
    ..Api::blank("servers", 237)
};

const SERVERS_245: Api = Api {
    flows: Some(&[(Port::Receiver, Port::Return)]),
    handler: Some(Port::Arg(0)),
    ..Api::blank("servers", 245)
};

const SERVERS_252: Api = Api {
    sources: &[Source::new(SourceKind::Request, Port::Return)],
    flows: Some(&[]),
    ..Api::blank("servers", 252)
};

const SERVERS_260: Api = Api {
    sinks: &[Sink::new(SinkKind::Redirect, Port::Arg(0))],
    flows: Some(&[]),
    ..Api::blank("servers", 260)
};

const SERVERS_264: Api = Api {
    sinks: &[Sink::new(SinkKind::CookieAdd, Port::Arg(0))],
    flows: Some(&[]),
    ..Api::blank("servers", 264)
};

const SERVERS_268: Api = Api {
    sinks: &[Sink::new(SinkKind::Header, Port::Arg(1))],
    flows: Some(&[]),
    ..Api::blank("servers", 268)
};

const SERVERS_272: Api = Api {
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
                is: Constant::Path("http_types::mime::HTML"),
                not: false,
            }),
        },
        Source {
            kind: SourceKind::HtmlAnswer,
            at: Port::Receiver,
            when: Some(When {
                at: Port::Arg(0),
                is: Constant::Path("tide::http::mime::HTML"),
                not: false,
            }),
        },
    ],
    flows: Some(&[]),
    ..Api::blank("servers", 272)
};

const SERVERS_276: Api = Api {
    sinks: &[Sink::new(SinkKind::Answer, Port::Arg(0))],
    flows: Some(&[(Port::Arg(0), Port::Return)]),
    ..Api::blank("servers", 276)
};

const SERVERS_283: Api = Api {
    sinks: &[Sink::new(SinkKind::Path, Port::Arg(0))],
    flows: Some(&[]),
    ..Api::blank("servers", 283)
};

const SERVERS_287: Api = Api {
    sinks: &[Sink::new(SinkKind::Answer, Port::Arg(0))],
    flows: Some(&[]),
    ..Api::blank("servers", 287)
};

const SERVERS_291: Api = Api {
    sinks: &[Sink::new(SinkKind::Header, Port::Arg(1))],
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::blank("servers", 291)
};

const SERVERS_296: Api = Api {
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
                is: Constant::Str("text/html;charset=utf-8"),
                not: false,
            }),
        },
        Source {
            kind: SourceKind::HtmlAnswer,
            at: Port::Receiver,
            when: Some(When {
                at: Port::Arg(0),
                is: Constant::Path("http_types::mime::HTML"),
                not: false,
            }),
        },
        Source {
            kind: SourceKind::HtmlAnswer,
            at: Port::Receiver,
            when: Some(When {
                at: Port::Arg(0),
                is: Constant::Path("tide::http::mime::HTML"),
                not: false,
            }),
        },
    ],
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::blank("servers", 296)
};

const SERVERS_301: Api = Api {
    sinks: &[Sink::new(SinkKind::Answer, Port::Arg(0))],
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::blank("servers", 301)
};

const SERVERS_306: Api = Api {
    flows: Some(&[]),
    ..Api::blank("servers", 306)
};

const SERVERS_319: Api = Api {
    sources: &[Source::new(SourceKind::Request, Port::Return)],
    flows: Some(&[]),
    ..Api::blank("servers", 319)
};

const SIZES_6: Api = Api {
    sinks: &[
        Sink::new(SinkKind::Allocation, Port::Arg(0)),
        Sink::new(SinkKind::Allocation, Port::Arg(1)),
    ],
    flows: Some(&[]),
    ..Api::blank("sizes", 6)
};

const SIZES_15: Api = Api {
    sinks: &[
        Sink::new(SinkKind::Allocation, Port::Arg(0)),
        Sink::new(SinkKind::Allocation, Port::Arg(1)),
    ],
    flows: Some(&[(Port::Arg(2), Port::Return)]),
    ..Api::blank("sizes", 15)
};

const SIZES_19: Api = Api {
    sinks: &[
        Sink::new(SinkKind::Allocation, Port::Arg(0)),
        Sink::new(SinkKind::Allocation, Port::Arg(1)),
    ],
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::blank("sizes", 19)
};

const SIZES_26: Api = Api {
    sinks: &[
        Sink::new(SinkKind::Allocation, Port::Arg(1)),
        Sink::new(SinkKind::Allocation, Port::Arg(2)),
    ],
    flows: Some(&[(Port::Arg(0), Port::Return)]),
    ..Api::blank("sizes", 26)
};

const SIZES_30: Api = Api {
    sinks: &[
        Sink::new(SinkKind::Index, Port::Arg(0)),
        Sink::new(SinkKind::Index, Port::Arg(1)),
    ],
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::blank("sizes", 30)
};

const SIZES_41: Api = Api {
    sinks: &[Sink::new(SinkKind::Allocation, Port::Arg(0))],
    flows: Some(&[]),
    ..Api::blank("sizes", 41)
};

const SIZES_48: Api = Api {
    sinks: &[Sink::new(SinkKind::Allocation, Port::Arg(0))],
    flows: Some(&[(Port::Arg(1), Port::Return)]),
    ..Api::blank("sizes", 48)
};

const SIZES_54: Api = Api {
    sinks: &[Sink::new(SinkKind::Allocation, Port::Arg(2))],
    flows: Some(&[]),
    ..Api::blank("sizes", 54)
};

const SIZES_58: Api = Api {
    sinks: &[Sink::new(SinkKind::Index, Port::Arg(0))],
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::blank("sizes", 58)
};

const SIZES_65: Api = Api {
    sinks: &[
        Sink::new(SinkKind::Allocation, Port::Arg(0)),
        Sink::new(SinkKind::Allocation, Port::Arg(1)),
    ],
    flows: Some(&[(Port::Arg(2), Port::Return)]),
    ..Api::blank("sizes", 65)
};

const SIZES_72: Api = Api {
    sinks: &[Sink::new(SinkKind::Allocation, Port::Arg(0))],
    flows: Some(&[(Port::Arg(1), Port::Return)]),
    ..Api::blank("sizes", 72)
};

const SIZES_82: Api = Api {
    sinks: &[Sink::new(SinkKind::Allocation, Port::Arg(0))],
    flows: Some(&[]),
    ..Api::blank("sizes", 82)
};

const SIZES_95: Api = Api {
    sinks: &[
        Sink::new(SinkKind::Allocation, Port::Arg(0)),
        Sink::new(SinkKind::Allocation, Port::Arg(1)),
    ],
    flows: Some(&[]),
    ..Api::blank("sizes", 95)
};

const SIZES_99: Api = Api {
    sinks: &[Sink::new(SinkKind::Allocation, Port::Arg(1))],
    flows: Some(&[(Port::Arg(0), Port::Return)]),
    ..Api::blank("sizes", 99)
};

const SIZES_103: Api = Api {
    sinks: &[Sink::new(SinkKind::Allocation, Port::Arg(0))],
    flows: Some(&[(Port::Arg(1), Port::Return)]),
    ..Api::blank("sizes", 103)
};

const SIZES_110: Api = Api {
    sinks: &[Sink::new(SinkKind::Allocation, Port::Arg(1))],
    flows: Some(&[(Port::Arg(0), Port::Receiver)]),
    ..Api::blank("sizes", 110)
};

const SIZES_114: Api = Api {
    sinks: &[Sink::new(SinkKind::Allocation, Port::Arg(0))],
    flows: Some(&[]),
    ..Api::blank("sizes", 114)
};

const SIZES_118: Api = Api {
    sinks: &[Sink::new(SinkKind::Allocation, Port::Arg(2))],
    flows: Some(&[(Port::Arg(0), Port::Return)]),
    ..Api::blank("sizes", 118)
};

const SIZES_124: Api = Api {
    sinks: &[Sink::new(SinkKind::Allocation, Port::Arg(1))],
    flows: Some(&[(Port::Arg(0), Port::Return)]),
    ..Api::blank("sizes", 124)
};

const SIZES_128: Api = Api {
    sinks: &[Sink::new(SinkKind::Allocation, Port::Arg(0))],
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::blank("sizes", 128)
};

const SOCKETS_6: Api = Api {
    sources: &[Source::new(SourceKind::Response, Port::Return)],
    sinks: &[Sink::new(SinkKind::Url, Port::Arg(0))],
    flows: Some(&[]),
    ..Api::blank("sockets", 6)
};

const SOCKETS_12: Api = Api {
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::blank("sockets", 12)
};

const SOCKETS_16: Api = Api {
    sources: &[Source::new(SourceKind::Response, Port::Return)],
    sinks: &[Sink::new(SinkKind::Url, Port::Arg(0))],
    flows: Some(&[]),
    ..Api::blank("sockets", 16)
};

const SOCKETS_21: Api = Api {
    sources: &[Source::new(SourceKind::Response, Port::Return)],
    flows: Some(&[]),
    ..Api::blank("sockets", 21)
};

const SOCKETS_25: Api = Api {
    sources: &[Source::new(SourceKind::Request, Port::Return)],
    flows: Some(&[]),
    ..Api::blank("sockets", 25)
};

const SOCKETS_33: Api = Api {
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::blank("sockets", 33)
};

const SOCKETS_37: Api = Api {
    sinks: &[Sink::new(SinkKind::SentBody, Port::Arg(0))],
    flows: Some(&[]),
    ..Api::blank("sockets", 37)
};

const SOCKETS_41: Api = Api {
    flows: Some(&[]),
    ..Api::blank("sockets", 41)
};

const SOCKETS_44: Api = Api {
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::blank("sockets", 44)
};

const SOCKETS_47: Api = Api {
    flows: Some(&[(Port::Arg(0), Port::Return)]),
    ..Api::blank("sockets", 47)
};

const SOCKETS_53: Api = Api {
    flows: Some(&[]),
    ..Api::blank("sockets", 53)
};

const SOCKETS_59: Api = Api {
    sources: &[Source::new(SourceKind::Response, Port::Return)],
    sinks: &[Sink::new(SinkKind::Url, Port::Arg(0))],
    flows: Some(&[]),
    ..Api::blank("sockets", 59)
};

const SOCKETS_68: Api = Api {
    sources: &[Source::new(SourceKind::Request, Port::Return)],
    flows: Some(&[]),
    ..Api::blank("sockets", 68)
};

const SOCKETS_76: Api = Api {
    sources: &[Source::new(SourceKind::Response, Port::Return)],
    sinks: &[Sink::new(SinkKind::Url, Port::Arg(0))],
    flows: Some(&[]),
    ..Api::blank("sockets", 76)
};

const SOCKETS_81: Api = Api {
    sources: &[Source::new(SourceKind::Response, Port::Return)],
    sinks: &[Sink::new(SinkKind::Url, Port::Arg(0))],
    flows: Some(&[]),
    ..Api::blank("sockets", 81)
};

const SOCKETS_86: Api = Api {
    sources: &[Source::new(SourceKind::Request, Port::Return)],
    flows: Some(&[]),
    ..Api::blank("sockets", 86)
};

const SOCKETS_105: Api = Api {
    sinks: &[Sink::new(SinkKind::Url, Port::Arg(0))],
    flows: Some(&[]),
    ..Api::blank("sockets", 105)
};

const SOCKETS_110: Api = Api {
    sources: &[Source::new(SourceKind::PlainConnection, Port::Return)],
    sinks: &[Sink::new(SinkKind::Url, Port::Arg(0))],
    flows: Some(&[]),
    ..Api::blank("sockets", 110)
};

const SOCKETS_116: Api = Api {
    flows: Some(&[]),
    ..Api::blank("sockets", 116)
};

const SOCKETS_120: Api = Api {
    sinks: &[Sink::new(SinkKind::Url, Port::Arg(0))],
    flows: Some(&[]),
    ..Api::blank("sockets", 120)
};

const SOCKETS_125: Api = Api {
    flows: Some(&[(Port::Receiver, Port::Return)]),
    kills: &[Kill {
        sinks: &[],
        sources: &[SourceKind::PlainConnection],
        at: Port::Return,
        when: Some(When {
            at: Port::Arg(0),
            is: Constant::Path("lettre::transport::smtp::client::Tls::None"),
            not: true,
        }),
    }],
    ..Api::blank("sockets", 125)
};

const SOCKETS_130: Api = Api {
    sinks: &[Sink::new(SinkKind::SentBody, Port::Arg(0))],
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::blank("sockets", 130)
};

const SOCKETS_135: Api = Api {
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::blank("sockets", 135)
};

const SOCKETS_145: Api = Api {
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::blank("sockets", 145)
};

const SOCKETS_149: Api = Api {
    sinks: &[Sink::new(SinkKind::Url, Port::Arg(0))],
    flows: Some(&[]),
    ..Api::blank("sockets", 149)
};

const SOCKETS_154: Api = Api {
    sources: &[Source::new(SourceKind::PlainConnection, Port::Return)],
    sinks: &[Sink::new(SinkKind::Url, Port::Arg(0))],
    flows: Some(&[]),
    ..Api::blank("sockets", 154)
};

const SOCKETS_160: Api = Api {
    flows: Some(&[]),
    ..Api::blank("sockets", 160)
};

const SOCKETS_164: Api = Api {
    sinks: &[Sink::new(SinkKind::Url, Port::Arg(0))],
    flows: Some(&[]),
    ..Api::blank("sockets", 164)
};

const SOCKETS_169: Api = Api {
    flows: Some(&[(Port::Receiver, Port::Return)]),
    kills: &[Kill {
        sinks: &[],
        sources: &[SourceKind::PlainConnection],
        at: Port::Return,
        when: Some(When {
            at: Port::Arg(0),
            is: Constant::Path("lettre::transport::smtp::client::Tls::None"),
            not: true,
        }),
    }],
    ..Api::blank("sockets", 169)
};

const SOCKETS_174: Api = Api {
    sinks: &[Sink::new(SinkKind::SentBody, Port::Arg(0))],
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::blank("sockets", 174)
};

const SOCKETS_179: Api = Api {
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::blank("sockets", 179)
};

const SOCKETS_189: Api = Api {
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::blank("sockets", 189)
};

const SOCKETS_193: Api = Api {
    sinks: &[Sink::new(SinkKind::Written, Port::Arg(0))],
    flows: Some(&[]),
    ..Api::blank("sockets", 193)
};

const SOCKETS_200: Api = Api {
    flows: Some(&[(Port::Arg(0), Port::Return), (Port::Arg(1), Port::Return)]),
    ..Api::blank("sockets", 200)
};

const SOCKETS_204: Api = Api {
    sinks: &[Sink::new(SinkKind::TlsCheckOff, Port::Arg(0))],
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::blank("sockets", 204)
};

const SOCKETS_212: Api = Api {
    flows: Some(&[]),
    ..Api::blank("sockets", 212)
};

const SOCKETS_219: Api = Api {
    flows: Some(&[]),
    ..Api::blank("sockets", 219)
};

const SOCKETS_223: Api = Api {
    flows: Some(&[(Port::Receiver, Port::Return), (Port::Arg(0), Port::Return)]),
    ..Api::blank("sockets", 223)
};

const SOCKETS_234: Api = Api {
    flows: Some(&[(Port::Receiver, Port::Return), (Port::Arg(0), Port::Return)]),
    ..Api::blank("sockets", 234)
};

const SOCKETS_241: Api = Api {
    sinks: &[Sink::new(SinkKind::Html, Port::Arg(0))],
    flows: Some(&[(Port::Arg(0), Port::Return)]),
    ..Api::blank("sockets", 241)
};

const SOCKETS_245: Api = Api {
    flows: Some(&[(Port::Arg(0), Port::Return)]),
    ..Api::blank("sockets", 245)
};

const SOCKETS_248: Api = Api {
    sinks: &[Sink::new(SinkKind::Html, Port::Arg(1))],
    flows: Some(&[(Port::Arg(0), Port::Return), (Port::Arg(1), Port::Return)]),
    ..Api::blank("sockets", 248)
};

const SOCKETS_255: Api = Api {
    sources: &[Source::new(SourceKind::PlainConnection, Port::Return)],
    sinks: &[Sink::new(SinkKind::Url, Port::Arg(0))],
    flows: Some(&[]),
    ..Api::blank("sockets", 255)
};

const SOCKETS_261: Api = Api {
    sources: &[Source::new(SourceKind::Network, Port::Return)],
    flows: Some(&[]),
    ..Api::blank("sockets", 261)
};

const SOCKETS_266: Api = Api {
    sinks: &[
        Sink::new(SinkKind::SentBody, Port::Arg(0)),
        Sink::new(SinkKind::SentBody, Port::Arg(1)),
    ],
    flows: Some(&[]),
    ..Api::blank("sockets", 266)
};

const SOCKETS_270: Api = Api {
    sinks: &[Sink::new(SinkKind::SentPlain, Port::Arg(1))],
    flows: Some(&[]),
    ..Api::blank("sockets", 270)
};

const SOCKETS_274: Api = Api {
    sources: &[Source::new(SourceKind::Response, Port::Return)],
    flows: Some(&[]),
    ..Api::blank("sockets", 274)
};

const SOCKETS_278: Api = Api {
    sources: &[Source::new(SourceKind::Response, Port::CallbackParam(1, 0))],
    flows: Some(&[(Port::CallbackReturn(1), Port::Return)]),
    ..Api::blank("sockets", 278)
};

const SOCKETS_282: Api = Api {
    flows: Some(&[]),
    ..Api::blank("sockets", 282)
};

const SOCKETS_288: Api = Api {
    sources: &[Source::new(SourceKind::PlainConnection, Port::Return)],
    sinks: &[Sink::new(SinkKind::Url, Port::Arg(0))],
    flows: Some(&[]),
    ..Api::blank("sockets", 288)
};

const SOCKETS_294: Api = Api {
    sources: &[Source::new(SourceKind::Network, Port::Return)],
    flows: Some(&[]),
    ..Api::blank("sockets", 294)
};

const SOCKETS_299: Api = Api {
    sinks: &[
        Sink::new(SinkKind::SentBody, Port::Arg(0)),
        Sink::new(SinkKind::SentBody, Port::Arg(1)),
    ],
    flows: Some(&[]),
    ..Api::blank("sockets", 299)
};

const SOCKETS_303: Api = Api {
    sinks: &[Sink::new(SinkKind::SentPlain, Port::Arg(1))],
    flows: Some(&[]),
    ..Api::blank("sockets", 303)
};

const SOCKETS_307: Api = Api {
    sources: &[Source::new(SourceKind::Response, Port::Return)],
    flows: Some(&[]),
    ..Api::blank("sockets", 307)
};

const SOCKETS_314: Api = Api {
    sources: &[Source::new(SourceKind::Response, Port::CallbackParam(1, 0))],
    flows: Some(&[(Port::CallbackReturn(1), Port::Return)]),
    ..Api::blank("sockets", 314)
};

const SOCKETS_318: Api = Api {
    flows: Some(&[]),
    ..Api::blank("sockets", 318)
};

const SOCKETS_325: Api = Api {
    sources: &[Source::new(SourceKind::PlainConnection, Port::Return)],
    sinks: &[Sink::new(SinkKind::Url, Port::Arg(0))],
    flows: Some(&[]),
    ..Api::blank("sockets", 325)
};

const SOCKETS_331: Api = Api {
    sources: &[Source::new(SourceKind::Network, Port::Return)],
    flows: Some(&[]),
    ..Api::blank("sockets", 331)
};

const SOCKETS_336: Api = Api {
    sinks: &[
        Sink::new(SinkKind::SentBody, Port::Arg(0)),
        Sink::new(SinkKind::SentBody, Port::Arg(1)),
    ],
    flows: Some(&[]),
    ..Api::blank("sockets", 336)
};

const SOCKETS_340: Api = Api {
    sinks: &[Sink::new(SinkKind::SentPlain, Port::Arg(1))],
    flows: Some(&[]),
    ..Api::blank("sockets", 340)
};

const SOCKETS_344: Api = Api {
    sources: &[Source::new(SourceKind::Response, Port::Return)],
    flows: Some(&[]),
    ..Api::blank("sockets", 344)
};

const SOCKETS_351: Api = Api {
    sources: &[Source::new(SourceKind::Response, Port::CallbackParam(1, 0))],
    flows: Some(&[(Port::CallbackReturn(1), Port::Return)]),
    ..Api::blank("sockets", 351)
};

const SOCKETS_355: Api = Api {
    flows: Some(&[]),
    ..Api::blank("sockets", 355)
};

const SOCKETS_362: Api = Api {
    sources: &[Source::new(SourceKind::PlainConnection, Port::Return)],
    sinks: &[Sink::new(SinkKind::Url, Port::Arg(0))],
    flows: Some(&[]),
    ..Api::blank("sockets", 362)
};

const SOCKETS_368: Api = Api {
    sources: &[Source::new(SourceKind::Network, Port::Return)],
    flows: Some(&[]),
    ..Api::blank("sockets", 368)
};

const SOCKETS_373: Api = Api {
    sinks: &[
        Sink::new(SinkKind::SentBody, Port::Arg(0)),
        Sink::new(SinkKind::SentBody, Port::Arg(1)),
    ],
    flows: Some(&[]),
    ..Api::blank("sockets", 373)
};

const SOCKETS_377: Api = Api {
    sinks: &[Sink::new(SinkKind::SentPlain, Port::Arg(1))],
    flows: Some(&[]),
    ..Api::blank("sockets", 377)
};

const SOCKETS_381: Api = Api {
    sources: &[Source::new(SourceKind::Response, Port::Return)],
    flows: Some(&[]),
    ..Api::blank("sockets", 381)
};

const SOCKETS_388: Api = Api {
    sources: &[Source::new(SourceKind::Response, Port::CallbackParam(1, 0))],
    flows: Some(&[(Port::CallbackReturn(1), Port::Return)]),
    ..Api::blank("sockets", 388)
};

const SOCKETS_392: Api = Api {
    flows: Some(&[]),
    ..Api::blank("sockets", 392)
};

const SOCKETS_399: Api = Api {
    sources: &[Source::new(SourceKind::PlainConnection, Port::Return)],
    sinks: &[Sink::new(SinkKind::Url, Port::Arg(0))],
    flows: Some(&[]),
    ..Api::blank("sockets", 399)
};

const SOCKETS_405: Api = Api {
    sources: &[Source::new(SourceKind::Network, Port::Return)],
    flows: Some(&[]),
    ..Api::blank("sockets", 405)
};

const SOCKETS_410: Api = Api {
    sinks: &[
        Sink::new(SinkKind::SentBody, Port::Arg(0)),
        Sink::new(SinkKind::SentBody, Port::Arg(1)),
    ],
    flows: Some(&[]),
    ..Api::blank("sockets", 410)
};

const SOCKETS_414: Api = Api {
    sinks: &[Sink::new(SinkKind::SentPlain, Port::Arg(1))],
    flows: Some(&[]),
    ..Api::blank("sockets", 414)
};

const SOCKETS_418: Api = Api {
    sources: &[Source::new(SourceKind::Response, Port::Return)],
    flows: Some(&[]),
    ..Api::blank("sockets", 418)
};

const SOCKETS_425: Api = Api {
    sources: &[Source::new(SourceKind::Response, Port::CallbackParam(1, 0))],
    flows: Some(&[(Port::CallbackReturn(1), Port::Return)]),
    ..Api::blank("sockets", 425)
};

const SOCKETS_429: Api = Api {
    flows: Some(&[]),
    ..Api::blank("sockets", 429)
};

const SOCKETS_437: Api = Api {
    sources: &[Source::new(SourceKind::PlainConnection, Port::Return)],
    sinks: &[Sink::new(SinkKind::Url, Port::Arg(0))],
    flows: Some(&[]),
    ..Api::blank("sockets", 437)
};

const SOCKETS_443: Api = Api {
    sources: &[Source::new(SourceKind::Network, Port::Return)],
    flows: Some(&[]),
    ..Api::blank("sockets", 443)
};

const SOCKETS_448: Api = Api {
    sinks: &[
        Sink::new(SinkKind::SentBody, Port::Arg(0)),
        Sink::new(SinkKind::SentBody, Port::Arg(1)),
    ],
    flows: Some(&[]),
    ..Api::blank("sockets", 448)
};

const SOCKETS_452: Api = Api {
    sinks: &[Sink::new(SinkKind::SentPlain, Port::Arg(1))],
    flows: Some(&[]),
    ..Api::blank("sockets", 452)
};

const SOCKETS_456: Api = Api {
    sources: &[Source::new(SourceKind::Response, Port::Return)],
    flows: Some(&[]),
    ..Api::blank("sockets", 456)
};

const SOCKETS_463: Api = Api {
    sources: &[Source::new(SourceKind::Response, Port::CallbackParam(1, 0))],
    flows: Some(&[(Port::CallbackReturn(1), Port::Return)]),
    ..Api::blank("sockets", 463)
};

const SOCKETS_467: Api = Api {
    flows: Some(&[]),
    ..Api::blank("sockets", 467)
};

const SOCKETS_475: Api = Api {
    sources: &[Source::new(SourceKind::PlainConnection, Port::Return)],
    sinks: &[Sink::new(SinkKind::Url, Port::Arg(0))],
    flows: Some(&[]),
    ..Api::blank("sockets", 475)
};

const SOCKETS_481: Api = Api {
    sources: &[Source::new(SourceKind::Network, Port::Return)],
    flows: Some(&[]),
    ..Api::blank("sockets", 481)
};

const SOCKETS_486: Api = Api {
    sinks: &[
        Sink::new(SinkKind::SentBody, Port::Arg(0)),
        Sink::new(SinkKind::SentBody, Port::Arg(1)),
    ],
    flows: Some(&[]),
    ..Api::blank("sockets", 486)
};

const SOCKETS_490: Api = Api {
    sinks: &[Sink::new(SinkKind::SentPlain, Port::Arg(1))],
    flows: Some(&[]),
    ..Api::blank("sockets", 490)
};

const SOCKETS_494: Api = Api {
    sources: &[Source::new(SourceKind::Response, Port::Return)],
    flows: Some(&[]),
    ..Api::blank("sockets", 494)
};

const SOCKETS_501: Api = Api {
    sources: &[Source::new(SourceKind::Response, Port::CallbackParam(1, 0))],
    flows: Some(&[(Port::CallbackReturn(1), Port::Return)]),
    ..Api::blank("sockets", 501)
};

const SOCKETS_505: Api = Api {
    flows: Some(&[]),
    ..Api::blank("sockets", 505)
};

const SOCKETS_515: Api = Api {
    sources: &[Source::new(SourceKind::PlainConnection, Port::Return)],
    sinks: &[Sink::new(SinkKind::Url, Port::Arg(1))],
    flows: Some(&[]),
    ..Api::blank("sockets", 515)
};

const SOCKETS_521: Api = Api {
    sinks: &[Sink::new(SinkKind::Url, Port::Arg(0))],
    flows: Some(&[]),
    ..Api::blank("sockets", 521)
};

const SOCKETS_526: Api = Api {
    flows: Some(&[(Port::Receiver, Port::Return)]),
    kills: &[Kill {
        sinks: &[],
        sources: &[SourceKind::PlainConnection],
        at: Port::Receiver,
        when: None,
    }],
    ..Api::blank("sockets", 526)
};

const SOCKETS_531: Api = Api {
    sinks: &[
        Sink::new(SinkKind::SentBody, Port::Arg(0)),
        Sink::new(SinkKind::SentBody, Port::Arg(1)),
    ],
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::blank("sockets", 531)
};

const SOCKETS_536: Api = Api {
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::blank("sockets", 536)
};

const SOCKETS_543: Api = Api {
    flows: Some(&[(Port::Arg(0), Port::Return)]),
    ..Api::blank("sockets", 543)
};

const SOCKETS_546: Api = Api {
    sinks: &[Sink::new(SinkKind::Written, Port::Arg(3))],
    flows: Some(&[]),
    ..Api::blank("sockets", 546)
};

const SOCKETS_553: Api = Api {
    flows: Some(&[]),
    ..Api::blank("sockets", 553)
};

const SOCKETS_559: Api = Api {
    sources: &[Source::new(SourceKind::Network, Port::Return)],
    flows: Some(&[]),
    ..Api::blank("sockets", 559)
};

const SODIUM_6: Api = Api {
    sinks: &[Sink::new(SinkKind::Key, Port::Arg(0))],
    flows: Some(&[]),
    ..Api::blank("sodium", 6)
};

const SODIUM_37: Api = Api {
    sinks: &[Sink::new(SinkKind::Nonce, Port::Arg(0))],
    flows: Some(&[]),
    ..Api::blank("sodium", 37)
};

const SODIUM_46: Api = Api {
    sinks: &[Sink::new(SinkKind::Salt, Port::Arg(0))],
    flows: Some(&[]),
    ..Api::blank("sodium", 46)
};

const SODIUM_55: Api = Api {
    sinks: &[
        Sink::new(SinkKind::Key, Port::Arg(0)),
        Sink::new(SinkKind::Salt, Port::Arg(1)),
    ],
    flows: Some(&[]),
    kills: &[Kill {
        sinks: &[],
        sources: &[],
        at: Port::Arg(6),
        when: None,
    }],
    ..Api::blank("sodium", 55)
};

const SODIUM_60: Api = Api {
    sinks: &[
        Sink::new(SinkKind::Key, Port::Arg(0)),
        Sink::new(SinkKind::Salt, Port::Arg(1)),
    ],
    flows: Some(&[]),
    kills: &[Kill {
        sinks: &[],
        sources: &[],
        at: Port::Arg(5),
        when: None,
    }],
    ..Api::blank("sodium", 60)
};

const SODIUM_65: Api = Api {
    sinks: &[Sink::new(SinkKind::Salt, Port::Arg(1))],
    flows: Some(&[]),
    kills: &[Kill {
        sinks: &[],
        sources: &[],
        at: Port::Arg(3),
        when: None,
    }],
    ..Api::blank("sodium", 65)
};

const SODIUM_73: Api = Api {
    sinks: &[Sink::new(SinkKind::Key, Port::Arg(1))],
    flows: Some(&[]),
    kills: &[Kill {
        sinks: &[],
        sources: &[],
        at: Port::Arg(3),
        when: None,
    }],
    ..Api::blank("sodium", 73)
};

const SODIUM_84: Api = Api {
    sinks: &[Sink::new(SinkKind::FastHashInput, Port::Arg(0))],
    flows: Some(&[]),
    ..Api::blank("sodium", 84)
};

const SODIUM_97: Api = Api {
    sources: &[Source::new(SourceKind::FastHasher, Port::Return)],
    flows: Some(&[]),
    ..Api::blank("sodium", 97)
};

const SODIUM_107: Api = Api {
    sinks: &[Sink::new(SinkKind::HashInput, Port::Arg(0))],
    flows: Some(&[]),
    ..Api::blank("sodium", 107)
};

const SODIUM_119: Api = Api {
    flows: Some(&[]),
    ..Api::blank("sodium", 119)
};

const SODIUM_134: Api = Api {
    sinks: &[Sink::new(SinkKind::Key, Port::Arg(0))],
    flows: Some(&[]),
    ..Api::blank("sodium", 134)
};

const SODIUM_195: Api = Api {
    sinks: &[Sink::new(SinkKind::Nonce, Port::Arg(0))],
    flows: Some(&[]),
    ..Api::blank("sodium", 195)
};

const SODIUM_223: Api = Api {
    sinks: &[Sink::new(SinkKind::Salt, Port::Arg(0))],
    flows: Some(&[]),
    ..Api::blank("sodium", 223)
};

const SODIUM_235: Api = Api {
    sinks: &[
        Sink::new(SinkKind::Nonce, Port::Arg(1)),
        Sink::new(SinkKind::Key, Port::Arg(2)),
    ],
    flows: Some(&[]),
    ..Api::blank("sodium", 235)
};

const SODIUM_241: Api = Api {
    sinks: &[
        Sink::new(SinkKind::Nonce, Port::Arg(1)),
        Sink::new(SinkKind::Key, Port::Arg(3)),
    ],
    flows: Some(&[]),
    ..Api::blank("sodium", 241)
};

const SODIUM_247: Api = Api {
    sinks: &[Sink::new(SinkKind::Key, Port::Arg(1))],
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::blank("sodium", 247)
};

const SODIUM_253: Api = Api {
    sinks: &[Sink::new(SinkKind::Key, Port::Arg(0))],
    flows: Some(&[]),
    ..Api::blank("sodium", 253)
};

const SODIUM_264: Api = Api {
    sinks: &[
        Sink::new(SinkKind::PasswordHashInput, Port::Arg(0)),
        Sink::new(SinkKind::Salt, Port::Arg(1)),
    ],
    flows: Some(&[]),
    ..Api::blank("sodium", 264)
};

const SODIUM_268: Api = Api {
    sinks: &[
        Sink::new(SinkKind::Nonce, Port::Arg(2)),
        Sink::new(SinkKind::Key, Port::Arg(3)),
    ],
    flows: Some(&[]),
    kills: &[Kill {
        sinks: &[],
        sources: &[],
        at: Port::Arg(0),
        when: None,
    }],
    ..Api::blank("sodium", 268)
};

const SQL_MORE_4: Api = Api {
    sources: &[Source::new(SourceKind::Database, Port::Return)],
    flows: Some(&[]),
    ..Api::blank("sql_more", 4)
};

const SQL_MORE_8: Api = Api {
    sinks: &[
        Sink::new(SinkKind::Sql, Port::Arg(0)),
        Sink::new(SinkKind::DatabaseValue, Port::Arg(1)),
    ],
    flows: Some(&[]),
    ..Api::blank("sql_more", 8)
};

const SQL_MORE_12: Api = Api {
    sinks: &[Sink::new(SinkKind::Sql, Port::Arg(0))],
    flows: Some(&[]),
    ..Api::blank("sql_more", 12)
};

const SQL_MORE_20: Api = Api {
    sinks: &[Sink::new(SinkKind::Sql, Port::Arg(0))],
    flows: Some(&[]),
    ..Api::blank("sql_more", 20)
};

const SQL_MORE_27: Api = Api {
    sinks: &[Sink::new(SinkKind::Sql, Port::Arg(0))],
    flows: Some(&[]),
    ..Api::blank("sql_more", 27)
};

const SQL_MORE_32: Api = Api {
    sources: &[Source::new(SourceKind::Database, Port::Return)],
    flows: Some(&[]),
    ..Api::blank("sql_more", 32)
};

const SQL_MORE_36: Api = Api {
    sinks: &[Sink::new(SinkKind::Sql, Port::Arg(0))],
    flows: Some(&[]),
    ..Api::blank("sql_more", 36)
};

const SQL_MORE_43: Api = Api {
    sinks: &[Sink::new(SinkKind::Sql, Port::Arg(0))],
    flows: Some(&[]),
    ..Api::blank("sql_more", 43)
};

const SQL_MORE_47: Api = Api {
    sinks: &[Sink::new(SinkKind::Sql, Port::Arg(0))],
    flows: Some(&[]),
    ..Api::blank("sql_more", 47)
};

const SQLX_5: Api = Api {
    sinks: &[Sink::new(SinkKind::Sql, Port::Arg(0))],
    flows: Some(&[]),
    ..Api::blank("sqlx", 5)
};

const SQLX_10: Api = Api {
    sinks: &[Sink::new(SinkKind::Sql, Port::Arg(0))],
    flows: Some(&[]),
    ..Api::blank("sqlx", 10)
};

const SQLX_15: Api = Api {
    sinks: &[Sink::new(SinkKind::Sql, Port::Arg(0))],
    flows: Some(&[]),
    ..Api::blank("sqlx", 15)
};

const SQLX_20: Api = Api {
    sinks: &[Sink::new(SinkKind::Sql, Port::Arg(0))],
    flows: Some(&[]),
    ..Api::blank("sqlx", 20)
};

const SQLX_25: Api = Api {
    sinks: &[
        Sink::new(SinkKind::Sql, Port::Arg(0)),
        Sink::new(SinkKind::DatabaseValue, Port::Arg(1)),
    ],
    flows: Some(&[]),
    ..Api::blank("sqlx", 25)
};

const SQLX_30: Api = Api {
    sinks: &[
        Sink::new(SinkKind::Sql, Port::Arg(0)),
        Sink::new(SinkKind::DatabaseValue, Port::Arg(1)),
    ],
    flows: Some(&[]),
    ..Api::blank("sqlx", 30)
};

const SQLX_35: Api = Api {
    sinks: &[
        Sink::new(SinkKind::Sql, Port::Arg(0)),
        Sink::new(SinkKind::DatabaseValue, Port::Arg(1)),
    ],
    flows: Some(&[]),
    ..Api::blank("sqlx", 35)
};

const SQLX_40: Api = Api {
    sinks: &[Sink::new(SinkKind::DatabaseValue, Port::Args)],
    flows: Some(&[]),
    ..Api::blank("sqlx", 40)
};

const SQLX_48: Api = Api {
    sinks: &[Sink::new(SinkKind::Sql, Port::Arg(0))],
    flows: Some(&[]),
    ..Api::blank("sqlx", 48)
};

const SQLX_53: Api = Api {
    sinks: &[Sink::new(SinkKind::Sql, Port::Arg(0))],
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::blank("sqlx", 53)
};

const SQLX_58: Api = Api {
    sinks: &[Sink::new(SinkKind::Sql, Port::Arg(0))],
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::blank("sqlx", 58)
};

const SQLX_63: Api = Api {
    sinks: &[Sink::new(SinkKind::DatabaseValue, Port::Arg(0))],
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::blank("sqlx", 63)
};

const SQLX_68: Api = Api {
    sinks: &[Sink::new(SinkKind::DatabaseValue, Port::Arg(0))],
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::blank("sqlx", 68)
};

const SQLX_73: Api = Api {
    sinks: &[Sink::new(SinkKind::Sql, Port::Arg(0))],
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::blank("sqlx", 73)
};

const SQLX_78: Api = Api {
    flows: Some(&[
        (Port::Arg(0), Port::CallbackParam(1, 1)),
        (Port::Receiver, Port::Return),
    ]),
    ..Api::blank("sqlx", 78)
};

const SQLX_82: Api = Api {
    flows: Some(&[]),
    ..Api::blank("sqlx", 82)
};

const SQLX_86: Api = Api {
    flows: Some(&[]),
    ..Api::blank("sqlx", 86)
};

const SQLX_90: Api = Api {
    flows: Some(&[]),
    ..Api::blank("sqlx", 90)
};

const SQLX_94: Api = Api {
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::blank("sqlx", 94)
};

const SQLX_97: Api = Api {
    sinks: &[Sink::new(SinkKind::Sql, Port::Arg(0))],
    flows: Some(&[]),
    ..Api::blank("sqlx", 97)
};

const SQLX_104: Api = Api {
    sources: &[Source::new(SourceKind::Database, Port::Return)],
    sinks: &[Sink::new(SinkKind::Sql, Port::Arg(0))],
    flows: Some(&[]),
    ..Api::blank("sqlx", 104)
};

const SQLX_112: Api = Api {
    sinks: &[Sink::new(SinkKind::Sql, Port::Arg(0))],
    flows: Some(&[]),
    ..Api::blank("sqlx", 112)
};

const SQLX_120: Api = Api {
    sources: &[Source::new(SourceKind::Database, Port::Return)],
    sinks: &[Sink::new(SinkKind::Sql, Port::Arg(0))],
    flows: Some(&[]),
    ..Api::blank("sqlx", 120)
};

const SQLX_135: Api = Api {
    sinks: &[Sink::new(SinkKind::DatabaseValue, Port::Arg(0))],
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::blank("sqlx", 135)
};

const SQLX_143: Api = Api {
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::blank("sqlx", 143)
};

const SQLX_147: Api = Api {
    sinks: &[Sink::new(SinkKind::DatabaseValue, Port::Arg(0))],
    flows: Some(&[(Port::Arg(0), Port::Receiver)]),
    ..Api::blank("sqlx", 147)
};

const SQLX_151: Api = Api {
    sources: &[Source::new(SourceKind::Database, Port::Return)],
    flows: Some(&[]),
    ..Api::blank("sqlx", 151)
};

const SQLX_165: Api = Api {
    flows: Some(&[]),
    ..Api::blank("sqlx", 165)
};

const SQLX_173: Api = Api {
    sources: &[Source::new(SourceKind::Database, Port::CallbackParam(0, 0))],
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::blank("sqlx", 173)
};

const SQLX_180: Api = Api {
    sources: &[Source::new(SourceKind::Database, Port::Return)],
    flows: Some(&[]),
    ..Api::blank("sqlx", 180)
};

const SQLX_189: Api = Api {
    flows: Some(&[]),
    ..Api::blank("sqlx", 189)
};

const SQLX_195: Api = Api {
    flows: Some(&[]),
    ..Api::blank("sqlx", 195)
};

const SQLX_199: Api = Api {
    flows: Some(&[]),
    ..Api::blank("sqlx", 199)
};

const SQLX_206: Api = Api {
    flows: Some(&[]),
    ..Api::blank("sqlx", 206)
};

const SQLX_210: Api = Api {
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::blank("sqlx", 210)
};

const SQLX_219: Api = Api {
    flows: Some(&[]),
    ..Api::blank("sqlx", 219)
};

const SQLX_223: Api = Api {
    flows: Some(&[]),
    ..Api::blank("sqlx", 223)
};

const SQLX_227: Api = Api {
    flows: Some(&[]),
    ..Api::blank("sqlx", 227)
};

const SQLX_230: Api = Api {
    flows: Some(&[]),
    ..Api::blank("sqlx", 230)
};

const SQLX_234: Api = Api {
    flows: Some(&[]),
    ..Api::blank("sqlx", 234)
};

const SQLX_238: Api = Api {
    flows: Some(&[]),
    ..Api::blank("sqlx", 238)
};

const SQLX_242: Api = Api {
    sinks: &[Sink::new(SinkKind::Path, Port::Arg(0))],
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::blank("sqlx", 242)
};

const STD_6: Api = Api {
    sources: &[Source::new(SourceKind::Args, Port::Return)],
    flows: Some(&[]),
    ..Api::blank("std", 6)
};

const STD_11: Api = Api {
    sources: &[Source::new(SourceKind::Args, Port::Return)],
    flows: Some(&[]),
    ..Api::blank("std", 11)
};

const STD_16: Api = Api {
    sources: &[Source::new(SourceKind::Environment, Port::Return)],
    flows: Some(&[]),
    ..Api::blank("std", 16)
};

const STD_21: Api = Api {
    sources: &[Source::new(SourceKind::Environment, Port::Return)],
    flows: Some(&[]),
    ..Api::blank("std", 21)
};

const STD_26: Api = Api {
    sources: &[Source::new(SourceKind::Environment, Port::Return)],
    flows: Some(&[]),
    ..Api::blank("std", 26)
};

const STD_31: Api = Api {
    sources: &[Source::new(SourceKind::Environment, Port::Return)],
    flows: Some(&[]),
    ..Api::blank("std", 31)
};

const STD_36: Api = Api {
    flows: Some(&[]),
    ..Api::blank("std", 36)
};

const STD_40: Api = Api {
    flows: Some(&[]),
    ..Api::blank("std", 40)
};

const STD_44: Api = Api {
    flows: Some(&[]),
    ..Api::blank("std", 44)
};

const STD_48: Api = Api {
    flows: Some(&[]),
    ..Api::blank("std", 48)
};

const STD_54: Api = Api {
    flows: Some(&[]),
    ..Api::blank("std", 54)
};

const STD_57: Api = Api {
    sinks: &[Sink::new(SinkKind::Path, Port::Arg(0))],
    flows: Some(&[]),
    ..Api::blank("std", 57)
};

const STD_64: Api = Api {
    sources: &[Source::new(SourceKind::Stdin, Port::Return)],
    flows: Some(&[]),
    ..Api::blank("std", 64)
};

const STD_69: Api = Api {
    sources: &[Source::new(SourceKind::Stdin, Port::Return)],
    ..Api::blank("std", 69)
};

const STD_73: Api = Api {
    sources: &[Source::new(SourceKind::Stdin, Port::Arg(0))],
    flows: Some(&[]),
    ..Api::blank("std", 73)
};

const STD_78: Api = Api {
    sources: &[Source::new(SourceKind::Stdin, Port::Return)],
    kills: &[Kill {
        sinks: &[SinkKind::Log],
        sources: &[],
        at: Port::Return,
        when: None,
    }],
    ..Api::blank("std", 78)
};

const STD_82: Api = Api {
    sources: &[Source::new(SourceKind::Terminal, Port::Return)],
    flows: Some(&[]),
    ..Api::blank("std", 82)
};

const STD_87: Api = Api {
    sources: &[Source::new(SourceKind::Terminal, Port::Return)],
    flows: Some(&[]),
    ..Api::blank("std", 87)
};

const STD_92: Api = Api {
    sinks: &[Sink::new(SinkKind::Print, Port::Args)],
    flows: Some(&[]),
    ..Api::blank("std", 92)
};

const STD_96: Api = Api {
    sinks: &[Sink::new(SinkKind::Print, Port::Args)],
    flows: Some(&[(Port::Args, Port::Return)]),
    ..Api::blank("std", 96)
};

const STD_100: Api = Api {
    sinks: &[Sink::new(SinkKind::Print, Port::Args)],
    flows: Some(&[]),
    ..Api::blank("std", 100)
};

const STD_107: Api = Api {
    sinks: &[Sink::new(SinkKind::Print, Port::Arg(0))],
    flows: Some(&[]),
    ..Api::blank("std", 107)
};

const STD_111: Api = Api {
    sinks: &[Sink::new(SinkKind::Print, Port::Arg(0))],
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::blank("std", 111)
};

const STD_115: Api = Api {
    sinks: &[Sink::new(SinkKind::Written, Port::Args)],
    flows: Some(&[(Port::Args, Port::Arg(0))]),
    ..Api::blank("std", 115)
};

const STD_119: Api = Api {
    sinks: &[Sink::new(SinkKind::Print, Port::Arg(0))],
    flows: Some(&[]),
    ..Api::blank("std", 119)
};

const STD_132: Api = Api {
    flows: Some(&[(Port::Receiver, Port::Arg(0))]),
    ..Api::blank("std", 132)
};

const STD_138: Api = Api {
    flows: Some(&[(Port::Receiver, Port::Arg(0))]),
    ..Api::blank("std", 138)
};

const STD_141: Api = Api {
    flows: Some(&[(Port::Receiver, Port::Arg(1))]),
    ..Api::blank("std", 141)
};

const STD_144: Api = Api {
    flows: Some(&[(Port::Receiver, Port::Return)]),
    kills: &[Kill {
        sinks: &[SinkKind::Log],
        sources: &[],
        at: Port::Return,
        when: None,
    }],
    ..Api::blank("std", 144)
};

const STD_149: Api = Api {
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::blank("std", 149)
};

const STD_152: Api = Api {
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::blank("std", 152)
};

const STD_155: Api = Api {
    flows: Some(&[(Port::Receiver, Port::Return), (Port::Arg(0), Port::Return)]),
    ..Api::blank("std", 155)
};

const STD_158: Api = Api {
    flows: Some(&[(Port::Arg(0), Port::Return)]),
    ..Api::blank("std", 158)
};

const STD_162: Api = Api {
    sinks: &[Sink::new(SinkKind::Written, Port::Arg(0))],
    flows: Some(&[(Port::Arg(0), Port::Arg(1))]),
    ..Api::blank("std", 162)
};

const STD_167: Api = Api {
    sinks: &[Sink::new(SinkKind::Written, Port::Arg(0))],
    flows: Some(&[(Port::Arg(0), Port::Receiver)]),
    ..Api::blank("std", 167)
};

const STD_174: Api = Api {
    flows: Some(&[]),
    ..Api::blank("std", 174)
};

const STD_180: Api = Api {
    flows: Some(&[(Port::Arg(0), Port::Return)]),
    ..Api::blank("std", 180)
};

const STD_183: Api = Api {
    sinks: &[Sink::new(SinkKind::Allocation, Port::Arg(0))],
    flows: Some(&[(Port::Arg(1), Port::Return)]),
    ..Api::blank("std", 183)
};

const STD_189: Api = Api {
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::blank("std", 189)
};

const STD_197: Api = Api {
    sinks: &[Sink::new(SinkKind::ErrorText, Port::Arg(1))],
    flows: Some(&[(Port::Arg(1), Port::Return)]),
    ..Api::blank("std", 197)
};

const STD_202: Api = Api {
    sinks: &[Sink::new(SinkKind::ErrorText, Port::Arg(0))],
    flows: Some(&[(Port::Arg(0), Port::Return)]),
    ..Api::blank("std", 202)
};

const STD_207: Api = Api {
    flows: Some(&[]),
    ..Api::blank("std", 207)
};

const STD_213: Api = Api {
    sources: &[Source::new(SourceKind::File, Port::Return)],
    sinks: &[Sink::new(SinkKind::Path, Port::Arg(0))],
    flows: Some(&[]),
    ..Api::blank("std", 213)
};

const STD_219: Api = Api {
    sources: &[Source::new(SourceKind::WrittenFile, Port::Return)],
    sinks: &[
        Sink::new(SinkKind::Path, Port::Arg(0)),
        Sink::new(SinkKind::ArchivePath, Port::Arg(0)),
    ],
    flows: Some(&[]),
    ..Api::blank("std", 219)
};

const STD_225: Api = Api {
    flows: Some(&[]),
    ..Api::blank("std", 225)
};

const STD_229: Api = Api {
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::blank("std", 229)
};

const STD_237: Api = Api {
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
    ..Api::blank("std", 237)
};

const STD_242: Api = Api {
    sources: &[Source::new(SourceKind::File, Port::Return)],
    sinks: &[
        Sink::new(SinkKind::Path, Port::Arg(0)),
        Sink::new(SinkKind::ArchivePath, Port::Arg(0)),
    ],
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::blank("std", 242)
};

const STD_248: Api = Api {
    sinks: &[Sink::new(SinkKind::FileContent, Port::Arg(0))],
    flows: Some(&[]),
    ..Api::blank("std", 248)
};

const STD_254: Api = Api {
    sinks: &[Sink::new(SinkKind::FileContent, Port::Arg(0))],
    flows: Some(&[]),
    ..Api::blank("std", 254)
};

const STD_261: Api = Api {
    sources: &[Source::new(SourceKind::File, Port::Arg(0))],
    flows: Some(&[]),
    ..Api::blank("std", 261)
};

const STD_268: Api = Api {
    flows: Some(&[]),
    ..Api::blank("std", 268)
};

const STD_272: Api = Api {
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::blank("std", 272)
};

const STD_275: Api = Api {
    flows: Some(&[]),
    ..Api::blank("std", 275)
};

const STD_281: Api = Api {
    sources: &[Source::new(SourceKind::File, Port::Return)],
    sinks: &[Sink::new(SinkKind::Path, Port::Arg(0))],
    flows: Some(&[]),
    ..Api::blank("std", 281)
};

const STD_287: Api = Api {
    sources: &[Source::new(SourceKind::File, Port::Return)],
    sinks: &[Sink::new(SinkKind::Path, Port::Arg(0))],
    flows: Some(&[]),
    ..Api::blank("std", 287)
};

const STD_293: Api = Api {
    sinks: &[
        Sink::new(SinkKind::Path, Port::Arg(0)),
        Sink::new(SinkKind::ArchivePath, Port::Arg(0)),
        Sink::new(SinkKind::FileContent, Port::Arg(1)),
    ],
    flows: Some(&[]),
    ..Api::blank("std", 293)
};

const STD_298: Api = Api {
    sinks: &[Sink::new(SinkKind::Path, Port::Arg(0))],
    flows: Some(&[]),
    ..Api::blank("std", 298)
};

const STD_303: Api = Api {
    sources: &[Source::new(SourceKind::File, Port::Return)],
    sinks: &[Sink::new(SinkKind::Path, Port::Arg(0))],
    flows: Some(&[]),
    ..Api::blank("std", 303)
};

const STD_309: Api = Api {
    sources: &[Source::new(SourceKind::File, Port::Return)],
    sinks: &[Sink::new(SinkKind::Path, Port::Arg(0))],
    flows: Some(&[]),
    ..Api::blank("std", 309)
};

const STD_315: Api = Api {
    sinks: &[
        Sink::new(SinkKind::Path, Port::Arg(0)),
        Sink::new(SinkKind::ArchivePath, Port::Arg(0)),
    ],
    flows: Some(&[]),
    ..Api::blank("std", 315)
};

const STD_320: Api = Api {
    sinks: &[Sink::new(SinkKind::Path, Port::Arg(0))],
    flows: Some(&[]),
    ..Api::blank("std", 320)
};

const STD_325: Api = Api {
    sinks: &[
        Sink::new(SinkKind::Path, Port::Arg(0)),
        Sink::new(SinkKind::Path, Port::Arg(1)),
        Sink::new(SinkKind::ArchivePath, Port::Arg(1)),
    ],
    flows: Some(&[]),
    ..Api::blank("std", 325)
};

const STD_330: Api = Api {
    sinks: &[
        Sink::new(SinkKind::Path, Port::Arg(0)),
        Sink::new(SinkKind::ArchivePath, Port::Arg(0)),
        Sink::new(SinkKind::Path, Port::Arg(1)),
        Sink::new(SinkKind::ArchivePath, Port::Arg(1)),
    ],
    flows: Some(&[]),
    ..Api::blank("std", 330)
};

const STD_340: Api = Api {
    sinks: &[Sink::new(SinkKind::Path, Port::Arg(0))],
    flows: Some(&[]),
    ..Api::blank("std", 340)
};

const STD_344: Api = Api {
    sources: &[Source::new(SourceKind::CanonicalPath, Port::Return)],
    flows: Some(&[(Port::Arg(0), Port::Return)]),
    ..Api::blank("std", 344)
};

const STD_349: Api = Api {
    sources: &[Source::new(SourceKind::CanonicalPath, Port::Return)],
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::blank("std", 349)
};

const STD_354: Api = Api {
    flows: Some(&[]),
    ..Api::blank("std", 354)
};

const STD_358: Api = Api {
    flows: Some(&[]),
    ..Api::blank("std", 358)
};

const STD_365: Api = Api {
    sources: &[Source::new(SourceKind::File, Port::Return)],
    sinks: &[Sink::new(SinkKind::Path, Port::Receiver)],
    flows: Some(&[]),
    ..Api::blank("std", 365)
};

const STD_373: Api = Api {
    flows: Some(&[]),
    ..Api::blank("std", 373)
};

const STD_376: Api = Api {
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::blank("std", 376)
};

const STD_380: Api = Api {
    flows: Some(&[]),
    ..Api::blank("std", 380)
};

const STD_389: Api = Api {
    sources: &[Source::new(SourceKind::PlainConnection, Port::Return)],
    sinks: &[Sink::new(SinkKind::Url, Port::Arg(0))],
    flows: Some(&[]),
    ..Api::blank("std", 389)
};

const STD_395: Api = Api {
    sinks: &[Sink::new(SinkKind::SentPlain, Port::Arg(0))],
    flows: Some(&[]),
    ..Api::blank("std", 395)
};

const STD_399: Api = Api {
    sources: &[Source::new(SourceKind::Network, Port::Arg(0))],
    flows: Some(&[]),
    ..Api::blank("std", 399)
};

const STD_406: Api = Api {
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::blank("std", 406)
};

const STD_410: Api = Api {
    flows: Some(&[]),
    ..Api::blank("std", 410)
};

const STD_417: Api = Api {
    flows: Some(&[]),
    ..Api::blank("std", 417)
};

const STD_421: Api = Api {
    sources: &[Source::new(SourceKind::PlainConnection, Port::Return)],
    flows: Some(&[]),
    ..Api::blank("std", 421)
};

const STD_426: Api = Api {
    sources: &[Source::new(SourceKind::PlainConnection, Port::Return)],
    flows: Some(&[]),
    ..Api::blank("std", 426)
};

const STD_430: Api = Api {
    flows: Some(&[]),
    ..Api::blank("std", 430)
};

const STD_434: Api = Api {
    sinks: &[Sink::new(SinkKind::Url, Port::Arg(0))],
    flows: Some(&[]),
    ..Api::blank("std", 434)
};

const STD_438: Api = Api {
    sources: &[Source::new(SourceKind::Network, Port::Arg(0))],
    flows: Some(&[]),
    ..Api::blank("std", 438)
};

const STD_445: Api = Api {
    sinks: &[Sink::new(SinkKind::SentPlain, Port::Arg(0))],
    flows: Some(&[]),
    ..Api::blank("std", 445)
};

const STD_449: Api = Api {
    sinks: &[
        Sink::new(SinkKind::SentPlain, Port::Arg(0)),
        Sink::new(SinkKind::Url, Port::Arg(1)),
    ],
    flows: Some(&[]),
    ..Api::blank("std", 449)
};

const STD_453: Api = Api {
    sources: &[Source::new(SourceKind::Network, Port::Return)],
    sinks: &[Sink::new(SinkKind::Path, Port::Arg(0))],
    flows: Some(&[]),
    ..Api::blank("std", 453)
};

const STD_459: Api = Api {
    sources: &[Source::new(SourceKind::Network, Port::Return)],
    flows: Some(&[]),
    ..Api::blank("std", 459)
};

const STD_463: Api = Api {
    sinks: &[Sink::new(SinkKind::Path, Port::Arg(0))],
    flows: Some(&[]),
    ..Api::blank("std", 463)
};

const STD_467: Api = Api {
    sources: &[Source::new(SourceKind::Network, Port::Arg(0))],
    flows: Some(&[]),
    ..Api::blank("std", 467)
};

const STD_471: Api = Api {
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::blank("std", 471)
};

const STD_477: Api = Api {
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
                is: Constant::Str("sudo"),
                not: false,
            }),
        },
        Source {
            kind: SourceKind::Shell,
            at: Port::Return,
            when: Some(When {
                at: Port::Arg(0),
                is: Constant::Str("/usr/bin/sudo"),
                not: false,
            }),
        },
        Source {
            kind: SourceKind::Shell,
            at: Port::Return,
            when: Some(When {
                at: Port::Arg(0),
                is: Constant::Str("doas"),
                not: false,
            }),
        },
        Source {
            kind: SourceKind::Shell,
            at: Port::Return,
            when: Some(When {
                at: Port::Arg(0),
                is: Constant::Str("env"),
                not: false,
            }),
        },
        Source {
            kind: SourceKind::Shell,
            at: Port::Return,
            when: Some(When {
                at: Port::Arg(0),
                is: Constant::Str("nohup"),
                not: false,
            }),
        },
        Source {
            kind: SourceKind::Shell,
            at: Port::Return,
            when: Some(When {
                at: Port::Arg(0),
                is: Constant::Str("nice"),
                not: false,
            }),
        },
        Source {
            kind: SourceKind::Shell,
            at: Port::Return,
            when: Some(When {
                at: Port::Arg(0),
                is: Constant::Str("timeout"),
                not: false,
            }),
        },
        Source {
            kind: SourceKind::Shell,
            at: Port::Return,
            when: Some(When {
                at: Port::Arg(0),
                is: Constant::Str("chroot"),
                not: false,
            }),
        },
        Source {
            kind: SourceKind::Shell,
            at: Port::Return,
            when: Some(When {
                at: Port::Arg(0),
                is: Constant::Str("busybox"),
                not: false,
            }),
        },
        Source {
            kind: SourceKind::Shell,
            at: Port::Return,
            when: Some(When {
                at: Port::Arg(0),
                is: Constant::Str("/usr/bin/bash"),
                not: false,
            }),
        },
        Source {
            kind: SourceKind::Shell,
            at: Port::Return,
            when: Some(When {
                at: Port::Arg(0),
                is: Constant::Str("/usr/bin/sh"),
                not: false,
            }),
        },
        Source {
            kind: SourceKind::Shell,
            at: Port::Return,
            when: Some(When {
                at: Port::Arg(0),
                is: Constant::Str("/bin/zsh"),
                not: false,
            }),
        },
        Source {
            kind: SourceKind::Shell,
            at: Port::Return,
            when: Some(When {
                at: Port::Arg(0),
                is: Constant::Str("/usr/bin/python3"),
                not: false,
            }),
        },
        Source {
            kind: SourceKind::RemoteShell,
            at: Port::Return,
            when: Some(When {
                at: Port::Arg(0),
                is: Constant::Str("ssh"),
                not: false,
            }),
        },
        Source {
            kind: SourceKind::RemoteShell,
            at: Port::Return,
            when: Some(When {
                at: Port::Arg(0),
                is: Constant::Str("/usr/bin/ssh"),
                not: false,
            }),
        },
        Source {
            kind: SourceKind::RemoteShell,
            at: Port::Return,
            when: Some(When {
                at: Port::Arg(0),
                is: Constant::Str("plink"),
                not: false,
            }),
        },
    ],
    sinks: &[
        Sink::new(SinkKind::Command, Port::Arg(0)),
        Sink::new(SinkKind::ExecutedFile, Port::Arg(0)),
    ],
    flows: Some(&[]),
    ..Api::blank("std", 477)
};

const STD_483: Api = Api {
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
            kind: SourceKind::OptionsEnd,
            at: Port::Receiver,
            when: Some(When {
                at: Port::Arg(0),
                is: Constant::Str("--"),
                not: false,
            }),
        },
        Source {
            kind: SourceKind::OptionsEnd,
            at: Port::Receiver,
            when: Some(When {
                at: Port::Arg(0),
                is: Constant::Str("--end-of-options"),
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
    sinks: &[Sink::new(SinkKind::Argument, Port::Arg(0))],
    flows: Some(&[(Port::Receiver, Port::Return)]),
    kills: &[Kill {
        sinks: &[],
        sources: &[SourceKind::ScriptFlag, SourceKind::OptionValue],
        at: Port::Receiver,
        when: None,
    }],
    ..Api::blank("std", 483)
};

const STD_490: Api = Api {
    sinks: &[Sink::new(SinkKind::ShellScript, Port::Arg(0))],
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::blank("std", 490)
};

const STD_495: Api = Api {
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::blank("std", 495)
};

const STD_505: Api = Api {
    flows: Some(&[]),
    ..Api::blank("std", 505)
};

const STD_509: Api = Api {
    flows: Some(&[]),
    ..Api::blank("std", 509)
};

const STD_513: Api = Api {
    flows: Some(&[]),
    ..Api::blank("std", 513)
};

const STD_517: Api = Api {
    flows: Some(&[]),
    ..Api::blank("std", 517)
};

const STD_521: Api = Api {
    flows: Some(&[]),
    ..Api::blank("std", 521)
};

const STD_531: Api = Api {
    sources: &[Source::new(SourceKind::PredictableSeed, Port::Return)],
    flows: Some(&[]),
    ..Api::blank("std", 531)
};

const STD_536: Api = Api {
    sources: &[Source::new(SourceKind::PredictableSeed, Port::Return)],
    flows: Some(&[]),
    ..Api::blank("std", 536)
};

const STD_541: Api = Api {
    sources: &[Source::new(SourceKind::PredictableSeed, Port::Return)],
    flows: Some(&[]),
    ..Api::blank("std", 541)
};

const STD_546: Api = Api {
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::blank("std", 546)
};

const STD_550: Api = Api {
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::blank("std", 550)
};

const STD_554: Api = Api {
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::blank("std", 554)
};

const STD_557: Api = Api {
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::blank("std", 557)
};

const STD_564: Api = Api {
    flows: Some(&[]),
    ..Api::blank("std", 564)
};

const STD_573: Api = Api {
    sinks: &[Sink::new(SinkKind::Allocation, Port::Arg(0))],
    flows: Some(&[]),
    ..Api::blank("std", 573)
};

const STD_578: Api = Api {
    sinks: &[Sink::new(SinkKind::Allocation, Port::Arg(0))],
    flows: Some(&[]),
    ..Api::blank("std", 578)
};

const STD_583: Api = Api {
    sinks: &[Sink::new(SinkKind::Allocation, Port::Arg(0))],
    flows: Some(&[]),
    ..Api::blank("std", 583)
};

const STD_593: Api = Api {
    sinks: &[Sink::new(SinkKind::Allocation, Port::Arg(0))],
    flows: Some(&[(Port::Arg(1), Port::Return)]),
    ..Api::blank("std", 593)
};

const STD_600: Api = Api {
    sinks: &[Sink::new(SinkKind::Allocation, Port::Arg(0))],
    flows: Some(&[]),
    ..Api::blank("std", 600)
};

const STD_611: Api = Api {
    flows: Some(&[]),
    ..Api::blank("std", 611)
};

const STD_618: Api = Api {
    sinks: &[Sink::new(SinkKind::Allocation, Port::Arg(0))],
    flows: Some(&[(Port::Arg(1), Port::Receiver)]),
    ..Api::blank("std", 618)
};

const STD_622: Api = Api {
    sinks: &[Sink::new(SinkKind::Allocation, Port::Arg(0))],
    flows: Some(&[(Port::CallbackReturn(1), Port::Receiver)]),
    ..Api::blank("std", 622)
};

const STD_626: Api = Api {
    sinks: &[Sink::new(SinkKind::Allocation, Port::Arg(0))],
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::blank("std", 626)
};

const STD_630: Api = Api {
    flows: Some(&[(Port::Arg(0), Port::Return)]),
    ..Api::blank("std", 630)
};

const STD_636: Api = Api {
    flows: Some(&[(Port::Receiver, Port::Return), (Port::Arg(0), Port::Return)]),
    ..Api::blank("std", 636)
};

const STD_639: Api = Api {
    flows: Some(&[]),
    ..Api::blank("std", 639)
};

const STD_643: Api = Api {
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::blank("std", 643)
};

const STD_649: Api = Api {
    sinks: &[Sink::new(SinkKind::Allocation, Port::Arg(0))],
    flows: Some(&[]),
    ..Api::blank("std", 649)
};

const STD_657: Api = Api {
    sinks: &[Sink::new(SinkKind::Allocation, Port::Arg(2))],
    flows: Some(&[(Port::Arg(0), Port::Return)]),
    ..Api::blank("std", 657)
};

const STD_661: Api = Api {
    sinks: &[Sink::new(SinkKind::Allocation, Port::Arg(2))],
    flows: Some(&[(Port::Arg(0), Port::Return)]),
    ..Api::blank("std", 661)
};

const STD_665: Api = Api {
    flows: Some(&[]),
    ..Api::blank("std", 665)
};

const STD_671: Api = Api {
    sinks: &[Sink::new(SinkKind::Index, Port::Arg(0))],
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::blank("std", 671)
};

const STD_678: Api = Api {
    sinks: &[Sink::new(SinkKind::Bound, Port::Arg(0))],
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::blank("std", 678)
};

const STD_687: Api = Api {
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::blank("std", 687)
};

const STD_690: Api = Api {
    sinks: &[
        Sink::new(SinkKind::Bound, Port::Arg(0)),
        Sink::new(SinkKind::Bound, Port::Arg(1)),
    ],
    flows: Some(&[]),
    ..Api::blank("std", 690)
};

const STD_694: Api = Api {
    sinks: &[Sink::new(SinkKind::Bound, Port::Arg(0))],
    flows: Some(&[(Port::Arg(1), Port::Receiver)]),
    ..Api::blank("std", 694)
};

const STD_701: Api = Api {
    sinks: &[
        Sink::new(SinkKind::Index, Port::Arg(0)),
        Sink::new(SinkKind::Index, Port::Arg(1)),
    ],
    flows: Some(&[]),
    ..Api::blank("std", 701)
};

const STD_705: Api = Api {
    sinks: &[Sink::new(SinkKind::Bound, Port::Arg(0))],
    flows: Some(&[]),
    ..Api::blank("std", 705)
};

const STD_709: Api = Api {
    sinks: &[Sink::new(SinkKind::Bound, Port::Arg(1))],
    flows: Some(&[(Port::Arg(0), Port::Return)]),
    ..Api::blank("std", 709)
};

const STD_716: Api = Api {
    sinks: &[
        Sink::new(SinkKind::Bound, Port::Arg(1)),
        Sink::new(SinkKind::Bound, Port::Arg(2)),
    ],
    flows: Some(&[(Port::Arg(0), Port::Return)]),
    ..Api::blank("std", 716)
};

const STD_720: Api = Api {
    sinks: &[Sink::new(SinkKind::Index, Port::Arg(0))],
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::blank("std", 720)
};

const STD_724: Api = Api {
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::blank("std", 724)
};

const STD_727: Api = Api {
    sinks: &[Sink::new(SinkKind::Bound, Port::Arg(2))],
    flows: Some(&[(Port::Arg(0), Port::Arg(1))]),
    ..Api::blank("std", 727)
};

const STD_731: Api = Api {
    sinks: &[Sink::new(SinkKind::Bound, Port::Arg(2))],
    flows: Some(&[(Port::Arg(1), Port::Arg(0))]),
    ..Api::blank("std", 731)
};

const STD_735: Api = Api {
    sinks: &[Sink::new(SinkKind::Bound, Port::Arg(1))],
    flows: Some(&[(Port::Receiver, Port::Arg(0))]),
    ..Api::blank("std", 735)
};

const STD_739: Api = Api {
    sinks: &[Sink::new(SinkKind::Bound, Port::Arg(1))],
    flows: Some(&[(Port::Arg(0), Port::Receiver)]),
    ..Api::blank("std", 739)
};

const STD_743: Api = Api {
    flows: Some(&[(Port::Arg(0), Port::Return)]),
    ..Api::blank("std", 743)
};

const STD_746: Api = Api {
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::blank("std", 746)
};

const STD_752: Api = Api {
    flows: Some(&[(Port::Arg(1), Port::Arg(0))]),
    ..Api::blank("std", 752)
};

const STD_755: Api = Api {
    flows: Some(&[(Port::Arg(0), Port::Receiver)]),
    ..Api::blank("std", 755)
};

const STD_758: Api = Api {
    flows: Some(&[
        (Port::Receiver, Port::Return),
        (Port::Arg(0), Port::Receiver),
    ]),
    ..Api::blank("std", 758)
};

const STD_761: Api = Api {
    flows: Some(&[]),
    ..Api::blank("std", 761)
};

const STD_VALUES_7: Api = Api {
    flows: Some(&[]),
    ..Api::blank("std_values", 7)
};

const STD_VALUES_15: Api = Api {
    flows: Some(&[]),
    ..Api::blank("std_values", 15)
};

const STD_VALUES_24: Api = Api {
    flows: Some(&[]),
    ..Api::blank("std_values", 24)
};

const STD_VALUES_35: Api = Api {
    flows: Some(&[]),
    ..Api::blank("std_values", 35)
};

const STD_VALUES_44: Api = Api {
    flows: Some(&[]),
    ..Api::blank("std_values", 44)
};

const STD_VALUES_50: Api = Api {
    flows: Some(&[
        (Port::Receiver, Port::CallbackParam(0, 0)),
        (Port::CallbackReturn(0), Port::Return),
    ]),
    ..Api::blank("std_values", 50)
};

const STD_VALUES_56: Api = Api {
    flows: Some(&[(Port::Receiver, Port::CallbackParam(0, 0))]),
    ..Api::blank("std_values", 56)
};

const STD_VALUES_59: Api = Api {
    flows: Some(&[]),
    ..Api::blank("std_values", 59)
};

const STD_VALUES_69: Api = Api {
    flows: Some(&[]),
    ..Api::blank("std_values", 69)
};

const STD_VALUES_76: Api = Api {
    flows: Some(&[]),
    ..Api::blank("std_values", 76)
};

const STD_VALUES_87: Api = Api {
    flows: Some(&[(Port::Receiver, Port::Return), (Port::Arg(0), Port::Return)]),
    kills: &[Kill {
        sinks: &[
            SinkKind::Allocation,
            SinkKind::Index,
            SinkKind::Bound,
            SinkKind::Arithmetic,
        ],
        sources: &[],
        at: Port::Return,
        when: None,
    }],
    ..Api::blank("std_values", 87)
};

const STD_VALUES_94: Api = Api {
    flows: Some(&[
        (Port::Receiver, Port::Return),
        (Port::Arg(0), Port::Return),
        (Port::Arg(1), Port::Return),
    ]),
    kills: &[Kill {
        sinks: &[
            SinkKind::Allocation,
            SinkKind::Index,
            SinkKind::Bound,
            SinkKind::Arithmetic,
            SinkKind::Subtraction,
        ],
        sources: &[],
        at: Port::Return,
        when: None,
    }],
    ..Api::blank("std_values", 94)
};

const STD_VALUES_98: Api = Api {
    flows: Some(&[(Port::Arg(0), Port::Return), (Port::Arg(1), Port::Return)]),
    kills: &[Kill {
        sinks: &[
            SinkKind::Allocation,
            SinkKind::Index,
            SinkKind::Bound,
            SinkKind::Arithmetic,
        ],
        sources: &[],
        at: Port::Return,
        when: None,
    }],
    ..Api::blank("std_values", 98)
};

const STD_VALUES_102: Api = Api {
    flows: Some(&[(Port::Receiver, Port::Return), (Port::Arg(0), Port::Return)]),
    ..Api::blank("std_values", 102)
};

const STD_VALUES_105: Api = Api {
    flows: Some(&[(Port::Arg(0), Port::Return), (Port::Arg(1), Port::Return)]),
    ..Api::blank("std_values", 105)
};

const STD_VALUES_111: Api = Api {
    flows: Some(&[(Port::Arg(0), Port::Receiver)]),
    ..Api::blank("std_values", 111)
};

const STD_VALUES_120: Api = Api {
    flows: Some(&[(Port::Arg(1), Port::Receiver)]),
    ..Api::blank("std_values", 120)
};

const STD_VALUES_123: Api = Api {
    flows: Some(&[
        (Port::Arg(1), Port::Receiver),
        (Port::Receiver, Port::Return),
    ]),
    ..Api::blank("std_values", 123)
};

const STD_VALUES_126: Api = Api {
    flows: Some(&[]),
    kills: &[Kill {
        sinks: &[],
        sources: &[],
        at: Port::Receiver,
        when: None,
    }],
    ..Api::blank("std_values", 126)
};

const STD_VALUES_134: Api = Api {
    flows: Some(&[]),
    ..Api::blank("std_values", 134)
};

const STD_VALUES_142: Api = Api {
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::blank("std_values", 142)
};

const STD_VALUES_150: Api = Api {
    flows: Some(&[(Port::Receiver, Port::CallbackParam(0, 0))]),
    ..Api::blank("std_values", 150)
};

const STD_VALUES_157: Api = Api {
    flows: Some(&[
        (Port::Receiver, Port::CallbackParam(0, 0)),
        (Port::Receiver, Port::CallbackParam(0, 1)),
    ]),
    ..Api::blank("std_values", 157)
};

const STD_VALUES_166: Api = Api {
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::blank("std_values", 166)
};

const STD_VALUES_177: Api = Api {
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::blank("std_values", 177)
};

const STD_VALUES_184: Api = Api {
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::blank("std_values", 184)
};

const STD_VALUES_187: Api = Api {
    flows: Some(&[(Port::Receiver, Port::Return)]),
    kills: &[Kill {
        sinks: &[SinkKind::Log],
        sources: &[],
        at: Port::Return,
        when: None,
    }],
    ..Api::blank("std_values", 187)
};

const STD_VALUES_191: Api = Api {
    flows: Some(&[(Port::Receiver, Port::Return)]),
    kills: &[Kill {
        sinks: &[SinkKind::Log],
        sources: &[],
        at: Port::Return,
        when: None,
    }],
    ..Api::blank("std_values", 191)
};

const STD_VALUES_198: Api = Api {
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
        Kill {
            sinks: &[],
            sources: &[SourceKind::PlainAddress],
            at: Port::Return,
            when: Some(When {
                at: Port::Arg(0),
                is: Constant::Str("http"),
                not: false,
            }),
        },
        Kill {
            sinks: &[],
            sources: &[SourceKind::PlainAddress],
            at: Port::Return,
            when: Some(When {
                at: Port::Arg(0),
                is: Constant::Str("http:"),
                not: false,
            }),
        },
        Kill {
            sinks: &[],
            sources: &[SourceKind::PlainAddress],
            at: Port::Return,
            when: Some(When {
                at: Port::Arg(0),
                is: Constant::Str("http://"),
                not: false,
            }),
        },
        Kill {
            sinks: &[],
            sources: &[SourceKind::PlainAddress],
            at: Port::Return,
            when: Some(When {
                at: Port::Arg(0),
                is: Constant::Str("ws"),
                not: false,
            }),
        },
        Kill {
            sinks: &[],
            sources: &[SourceKind::PlainAddress],
            at: Port::Return,
            when: Some(When {
                at: Port::Arg(0),
                is: Constant::Str("ws:"),
                not: false,
            }),
        },
        Kill {
            sinks: &[],
            sources: &[SourceKind::PlainAddress],
            at: Port::Return,
            when: Some(When {
                at: Port::Arg(0),
                is: Constant::Str("ws://"),
                not: false,
            }),
        },
    ],
    ..Api::blank("std_values", 198)
};

const STD_VALUES_203: Api = Api {
    flows: Some(&[(Port::Arg(0), Port::Return)]),
    ..Api::blank("std_values", 203)
};

const STD_VALUES_215: Api = Api {
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::blank("std_values", 215)
};

const STD_VALUES_225: Api = Api {
    flows: Some(&[(Port::Arg(0), Port::Return)]),
    ..Api::blank("std_values", 225)
};

const STD_VALUES_235: Api = Api {
    flows: Some(&[(Port::Args, Port::Return)]),
    ..Api::blank("std_values", 235)
};

const STD_VALUES_238: Api = Api {
    flows: Some(&[(Port::Arg(0), Port::Return)]),
    ..Api::blank("std_values", 238)
};

const STD_VALUES_242: Api = Api {
    flows: Some(&[(Port::Receiver, Port::Arg(0))]),
    ..Api::blank("std_values", 242)
};

const STD_VALUES_245: Api = Api {
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::blank("std_values", 245)
};

const STD_VALUES_251: Api = Api {
    flows: Some(&[
        (Port::Arg(1), Port::Receiver),
        (Port::Arg(1), Port::Return),
        (Port::Receiver, Port::Return),
    ]),
    ..Api::blank("std_values", 251)
};

const STD_VALUES_254: Api = Api {
    flows: Some(&[
        (Port::Arg(0), Port::Receiver),
        (Port::Arg(0), Port::Return),
        (Port::Receiver, Port::Return),
    ]),
    ..Api::blank("std_values", 254)
};

const STD_VALUES_260: Api = Api {
    flows: Some(&[
        (Port::Arg(0), Port::Receiver),
        (Port::Arg(1), Port::Receiver),
        (Port::Arg(0), Port::Return),
        (Port::Arg(1), Port::Return),
        (Port::Receiver, Port::Return),
    ]),
    ..Api::blank("std_values", 260)
};

const STD_VALUES_266: Api = Api {
    flows: Some(&[(Port::Receiver, Port::Return), (Port::Arg(0), Port::Return)]),
    ..Api::blank("std_values", 266)
};

const STD_VALUES_273: Api = Api {
    flows: Some(&[(Port::Receiver, Port::Return)]),
    kills: &[Kill {
        sinks: &[SinkKind::Path, SinkKind::ArchivePath],
        sources: &[],
        at: Port::Return,
        when: None,
    }],
    ..Api::blank("std_values", 273)
};

const STD_VALUES_281: Api = Api {
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::blank("std_values", 281)
};

const STD_VALUES_290: Api = Api {
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::blank("std_values", 290)
};

const STD_VALUES_293: Api = Api {
    flows: Some(&[(Port::Arg(0), Port::Return)]),
    ..Api::blank("std_values", 293)
};

const STD_VALUES_300: Api = Api {
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::blank("std_values", 300)
};

const STD_VALUES_309: Api = Api {
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::blank("std_values", 309)
};

const STD_VALUES_318: Api = Api {
    flows: Some(&[(Port::Receiver, Port::Return), (Port::Arg(0), Port::Return)]),
    ..Api::blank("std_values", 318)
};

const STD_VALUES_324: Api = Api {
    flows: Some(&[(Port::Arg(0), Port::Return)]),
    ..Api::blank("std_values", 324)
};

const STD_VALUES_327: Api = Api {
    flows: Some(&[
        (Port::Receiver, Port::Return),
        (Port::CallbackReturn(0), Port::Return),
    ]),
    ..Api::blank("std_values", 327)
};

const STD_VALUES_333: Api = Api {
    flows: Some(&[
        (Port::Receiver, Port::CallbackParam(0, 0)),
        (Port::CallbackReturn(0), Port::Return),
    ]),
    ..Api::blank("std_values", 333)
};

const STD_VALUES_339: Api = Api {
    flows: Some(&[
        (Port::Arg(0), Port::Return),
        (Port::Receiver, Port::CallbackParam(1, 0)),
        (Port::CallbackReturn(1), Port::Return),
    ]),
    ..Api::blank("std_values", 339)
};

const STD_VALUES_342: Api = Api {
    flows: Some(&[
        (Port::CallbackReturn(0), Port::Return),
        (Port::Receiver, Port::CallbackParam(1, 0)),
        (Port::CallbackReturn(1), Port::Return),
    ]),
    ..Api::blank("std_values", 342)
};

const STD_VALUES_345: Api = Api {
    flows: Some(&[
        (Port::Receiver, Port::CallbackParam(0, 0)),
        (Port::Receiver, Port::Return),
    ]),
    ..Api::blank("std_values", 345)
};

const STD_VALUES_351: Api = Api {
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::blank("std_values", 351)
};

const STD_VALUES_354: Api = Api {
    sinks: &[Sink::new(SinkKind::ErrorText, Port::CallbackReturn(0))],
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::blank("std_values", 354)
};

const STD_VALUES_358: Api = Api {
    sinks: &[Sink::new(SinkKind::ErrorText, Port::Arg(0))],
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::blank("std_values", 358)
};

const STD_VALUES_362: Api = Api {
    sinks: &[Sink::new(SinkKind::ErrorText, Port::CallbackReturn(0))],
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::blank("std_values", 362)
};

const STD_VALUES_366: Api = Api {
    flows: Some(&[(Port::Arg(0), Port::Receiver), (Port::Arg(0), Port::Return)]),
    ..Api::blank("std_values", 366)
};

const STD_VALUES_369: Api = Api {
    flows: Some(&[
        (Port::Arg(0), Port::Receiver),
        (Port::Arg(0), Port::Return),
        (Port::Receiver, Port::Return),
    ]),
    ..Api::blank("std_values", 369)
};

const STD_VALUES_372: Api = Api {
    flows: Some(&[
        (Port::CallbackReturn(0), Port::Receiver),
        (Port::CallbackReturn(0), Port::Return),
        (Port::Receiver, Port::Return),
    ]),
    ..Api::blank("std_values", 372)
};

const STD_VALUES_375: Api = Api {
    flows: Some(&[
        (Port::Receiver, Port::Return),
        (Port::Arg(0), Port::Receiver),
    ]),
    ..Api::blank("std_values", 375)
};

const STD_VALUES_381: Api = Api {
    flows: Some(&[
        (Port::Receiver, Port::CallbackParam(0, 0)),
        (Port::CallbackReturn(0), Port::Return),
    ]),
    ..Api::blank("std_values", 381)
};

const STD_VALUES_387: Api = Api {
    flows: Some(&[
        (Port::Receiver, Port::CallbackParam(0, 0)),
        (Port::Receiver, Port::Return),
    ]),
    ..Api::blank("std_values", 387)
};

const STD_VALUES_394: Api = Api {
    flows: Some(&[
        (Port::Receiver, Port::CallbackParam(0, 0)),
        (Port::Receiver, Port::CallbackParam(0, 1)),
        (Port::Receiver, Port::Return),
    ]),
    ..Api::blank("std_values", 394)
};

const STD_VALUES_397: Api = Api {
    flows: Some(&[
        (Port::Receiver, Port::CallbackParam(0, 0)),
        (Port::Receiver, Port::CallbackParam(0, 1)),
        (Port::CallbackReturn(0), Port::CallbackParam(0, 0)),
        (Port::CallbackReturn(0), Port::Return),
        (Port::Receiver, Port::Return),
    ]),
    ..Api::blank("std_values", 397)
};

const STD_VALUES_400: Api = Api {
    flows: Some(&[(Port::Receiver, Port::CallbackParam(0, 0))]),
    ..Api::blank("std_values", 400)
};

const STD_VALUES_403: Api = Api {
    flows: Some(&[
        (Port::Receiver, Port::CallbackParam(0, 0)),
        (Port::CallbackReturn(0), Port::Return),
    ]),
    ..Api::blank("std_values", 403)
};

const STD_VALUES_406: Api = Api {
    flows: Some(&[
        (Port::Arg(0), Port::CallbackParam(1, 0)),
        (Port::Receiver, Port::CallbackParam(1, 1)),
        (Port::CallbackReturn(1), Port::CallbackParam(1, 0)),
        (Port::CallbackReturn(1), Port::Return),
        (Port::Arg(0), Port::Return),
    ]),
    ..Api::blank("std_values", 406)
};

const STD_VALUES_409: Api = Api {
    flows: Some(&[
        (Port::Arg(0), Port::CallbackParam(1, 0)),
        (Port::Receiver, Port::CallbackParam(1, 1)),
        (Port::CallbackReturn(1), Port::Return),
    ]),
    ..Api::blank("std_values", 409)
};

const STD_VALUES_412: Api = Api {
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::blank("std_values", 412)
};

const STD_VALUES_424: Api = Api {
    flows: Some(&[(Port::Receiver, Port::Return), (Port::Arg(0), Port::Return)]),
    ..Api::blank("std_values", 424)
};

const STD_VALUES_427: Api = Api {
    flows: Some(&[(Port::Arg(0), Port::Return)]),
    ..Api::blank("std_values", 427)
};

const STD_VALUES_430: Api = Api {
    flows: Some(&[(Port::Arg(0), Port::Return)]),
    ..Api::blank("std_values", 430)
};

const STD_VALUES_433: Api = Api {
    flows: Some(&[(Port::CallbackReturn(0), Port::Return)]),
    ..Api::blank("std_values", 433)
};

const STD_VALUES_436: Api = Api {
    flows: Some(&[
        (Port::Arg(0), Port::CallbackParam(1, 0)),
        (Port::CallbackReturn(1), Port::CallbackParam(1, 0)),
        (Port::Arg(0), Port::Return),
        (Port::CallbackReturn(1), Port::Return),
    ]),
    ..Api::blank("std_values", 436)
};

const STD_VALUES_439: Api = Api {
    flows: Some(&[(Port::Arg(0), Port::Return), (Port::Arg(1), Port::Return)]),
    ..Api::blank("std_values", 439)
};

const STD_VALUES_445: Api = Api {
    flows: Some(&[(Port::Arg(0), Port::Receiver)]),
    ..Api::blank("std_values", 445)
};

const STD_VALUES_457: Api = Api {
    flows: Some(&[(Port::Arg(0), Port::Receiver)]),
    kills: &[Kill {
        sinks: &[],
        sources: &[],
        at: Port::Receiver,
        when: None,
    }],
    ..Api::blank("std_values", 457)
};

const STD_VALUES_461: Api = Api {
    flows: Some(&[]),
    ..Api::blank("std_values", 461)
};

const STD_VALUES_464: Api = Api {
    flows: Some(&[(Port::CallbackReturn(0), Port::Receiver)]),
    ..Api::blank("std_values", 464)
};

const STD_VALUES_467: Api = Api {
    flows: Some(&[
        (Port::Arg(0), Port::Receiver),
        (Port::Receiver, Port::Arg(0)),
    ]),
    ..Api::blank("std_values", 467)
};

const STD_VALUES_470: Api = Api {
    flows: Some(&[
        (Port::Arg(0), Port::Receiver),
        (Port::Arg(1), Port::Receiver),
        (Port::Receiver, Port::Return),
    ]),
    ..Api::blank("std_values", 470)
};

const STD_VALUES_473: Api = Api {
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::blank("std_values", 473)
};

const STD_VALUES_485: Api = Api {
    flows: Some(&[]),
    ..Api::blank("std_values", 485)
};

const STD_VALUES_488: Api = Api {
    flows: Some(&[
        (Port::Receiver, Port::Return),
        (Port::Arg(0), Port::Receiver),
    ]),
    ..Api::blank("std_values", 488)
};

const STD_VALUES_491: Api = Api {
    flows: Some(&[
        (Port::Receiver, Port::Return),
        (Port::Arg(0), Port::Receiver),
        (Port::Arg(0), Port::Return),
    ]),
    ..Api::blank("std_values", 491)
};

const STD_VALUES_497: Api = Api {
    flows: Some(&[
        (Port::Receiver, Port::Return),
        (Port::CallbackReturn(0), Port::Receiver),
        (Port::CallbackReturn(0), Port::Return),
    ]),
    ..Api::blank("std_values", 497)
};

const STD_VALUES_500: Api = Api {
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::blank("std_values", 500)
};

const STD_VALUES_506: Api = Api {
    flows: Some(&[
        (Port::Receiver, Port::CallbackParam(0, 0)),
        (Port::Receiver, Port::Return),
    ]),
    ..Api::blank("std_values", 506)
};

const STD_VALUES_509: Api = Api {
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::blank("std_values", 509)
};

const STD_VALUES_527: Api = Api {
    flows: Some(&[(Port::Receiver, Port::Return), (Port::Arg(0), Port::Return)]),
    ..Api::blank("std_values", 527)
};

const STD_VALUES_530: Api = Api {
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::blank("std_values", 530)
};

const STD_VALUES_533: Api = Api {
    flows: Some(&[
        (Port::Receiver, Port::CallbackParam(0, 0)),
        (Port::CallbackReturn(0), Port::Return),
    ]),
    ..Api::blank("std_values", 533)
};

const STD_VALUES_536: Api = Api {
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::blank("std_values", 536)
};

const STD_VALUES_539: Api = Api {
    flows: Some(&[(Port::CallbackReturn(0), Port::Return)]),
    ..Api::blank("std_values", 539)
};

const STD_VALUES_542: Api = Api {
    flows: Some(&[(Port::Arg(0), Port::Return)]),
    ..Api::blank("std_values", 542)
};

const STD_VALUES_548: Api = Api {
    flows: Some(&[(Port::Arg(0), Port::Return), (Port::Arg(1), Port::Arg(0))]),
    kills: &[Kill {
        sinks: &[],
        sources: &[],
        at: Port::Arg(0),
        when: None,
    }],
    ..Api::blank("std_values", 548)
};

const STD_VALUES_552: Api = Api {
    flows: Some(&[(Port::Arg(0), Port::Return)]),
    kills: &[Kill {
        sinks: &[],
        sources: &[],
        at: Port::Arg(0),
        when: None,
    }],
    ..Api::blank("std_values", 552)
};

const STD_VALUES_556: Api = Api {
    flows: Some(&[(Port::Arg(0), Port::Arg(1)), (Port::Arg(1), Port::Arg(0))]),
    kills: &[
        Kill {
            sinks: &[],
            sources: &[],
            at: Port::Arg(0),
            when: None,
        },
        Kill {
            sinks: &[],
            sources: &[],
            at: Port::Arg(1),
            when: None,
        },
    ],
    ..Api::blank("std_values", 556)
};

const STD_VALUES_560: Api = Api {
    flows: Some(&[
        (Port::Receiver, Port::Arg(0)),
        (Port::Arg(0), Port::Receiver),
    ]),
    ..Api::blank("std_values", 560)
};

const STD_VALUES_563: Api = Api {
    flows: Some(&[(Port::Arg(0), Port::Return)]),
    ..Api::blank("std_values", 563)
};

const STD_VALUES_569: Api = Api {
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::blank("std_values", 569)
};

const STD_VALUES_575: Api = Api {
    flows: Some(&[(Port::Arg(0), Port::Receiver), (Port::Arg(0), Port::Return)]),
    ..Api::blank("std_values", 575)
};

const STD_VALUES_581: Api = Api {
    flows: Some(&[(Port::Arg(0), Port::Return)]),
    ..Api::blank("std_values", 581)
};

const STD_VALUES_584: Api = Api {
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::blank("std_values", 584)
};

const STD_VALUES_592: Api = Api {
    flows: Some(&[]),
    ..Api::blank("std_values", 592)
};

const STD_VALUES_598: Api = Api {
    flows: Some(&[(Port::Arg(0), Port::Return)]),
    ..Api::blank("std_values", 598)
};

const STD_VALUES_611: Api = Api {
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::blank("std_values", 611)
};

const STD_VALUES_624: Api = Api {
    flows: Some(&[(Port::Arg(0), Port::Receiver)]),
    ..Api::blank("std_values", 624)
};

const STD_VALUES_627: Api = Api {
    flows: Some(&[
        (Port::Receiver, Port::Return),
        (Port::Arg(0), Port::Receiver),
    ]),
    ..Api::blank("std_values", 627)
};

const STD_VALUES_630: Api = Api {
    flows: Some(&[
        (Port::CallbackReturn(0), Port::Receiver),
        (Port::CallbackReturn(0), Port::Return),
        (Port::Receiver, Port::Return),
    ]),
    ..Api::blank("std_values", 630)
};

const STD_VALUES_633: Api = Api {
    flows: Some(&[(Port::CallbackReturn(0), Port::Return)]),
    ..Api::blank("std_values", 633)
};

const STD_VALUES_636: Api = Api {
    flows: Some(&[(Port::Arg(0), Port::Return)]),
    ..Api::blank("std_values", 636)
};

const STD_VALUES_639: Api = Api {
    flows: Some(&[(Port::Arg(0), Port::Return)]),
    ..Api::blank("std_values", 639)
};

const STD_VALUES_644: Api = Api {
    flows: Some(&[(Port::Arg(0), Port::Receiver)]),
    ..Api::blank("std_values", 644)
};

const STD_VALUES_650: Api = Api {
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::blank("std_values", 650)
};

const STD_VALUES_659: Api = Api {
    flows: Some(&[(Port::CallbackReturn(0), Port::Return)]),
    ..Api::blank("std_values", 659)
};

const STD_VALUES_665: Api = Api {
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::blank("std_values", 665)
};

const STD_VALUES_668: Api = Api {
    flows: Some(&[
        (Port::Receiver, Port::CallbackParam(0, 0)),
        (Port::CallbackReturn(0), Port::Return),
    ]),
    ..Api::blank("std_values", 668)
};

const STD_VALUES_673: Api = Api {
    flows: Some(&[(Port::Arg(0), Port::Receiver)]),
    ..Api::blank("std_values", 673)
};

const STD_VALUES_676: Api = Api {
    flows: Some(&[(Port::Arg(0), Port::Receiver)]),
    ..Api::blank("std_values", 676)
};

const STD_VALUES_681: Api = Api {
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::blank("std_values", 681)
};

const STD_VALUES_688: Api = Api {
    flows: Some(&[(Port::Arg(0), Port::Return)]),
    ..Api::blank("std_values", 688)
};

const STD_VALUES_691: Api = Api {
    flows: Some(&[(Port::CallbackReturn(0), Port::Return)]),
    ..Api::blank("std_values", 691)
};

const STD_VALUES_697: Api = Api {
    flows: Some(&[(Port::CallbackReturn(0), Port::Return)]),
    ..Api::blank("std_values", 697)
};

const STD_VALUES_700: Api = Api {
    flows: Some(&[(Port::Arg(0), Port::Return)]),
    ..Api::blank("std_values", 700)
};

const STD_VALUES_703: Api = Api {
    flows: Some(&[
        (Port::Receiver, Port::CallbackParam(0, 0)),
        (Port::Receiver, Port::Return),
    ]),
    ..Api::blank("std_values", 703)
};

const STD_VALUES_706: Api = Api {
    flows: Some(&[
        (Port::Receiver, Port::CallbackParam(1, 0)),
        (Port::Receiver, Port::Return),
    ]),
    ..Api::blank("std_values", 706)
};

const STD_VALUES_709: Api = Api {
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::blank("std_values", 709)
};

const STD_VALUES_716: Api = Api {
    flows: Some(&[(Port::Receiver, Port::CallbackParam(0, 0))]),
    ..Api::blank("std_values", 716)
};

const STD_VALUES_722: Api = Api {
    flows: Some(&[(Port::Arg(0), Port::Receiver)]),
    ..Api::blank("std_values", 722)
};

const STD_VALUES_725: Api = Api {
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::blank("std_values", 725)
};

const STD_VALUES_732: Api = Api {
    sinks: &[Sink::new(SinkKind::Index, Port::Arg(0))],
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::blank("std_values", 732)
};

const STD_VALUES_739: Api = Api {
    flows: Some(&[
        (Port::Receiver, Port::CallbackParam(0, 0)),
        (Port::Receiver, Port::Return),
        (Port::CallbackReturn(0), Port::Receiver),
        (Port::CallbackReturn(0), Port::Return),
    ]),
    ..Api::blank("std_values", 739)
};

const STD_VALUES_744: Api = Api {
    flows: Some(&[(Port::Arg(0), Port::Receiver), (Port::Arg(0), Port::Return)]),
    ..Api::blank("std_values", 744)
};

const STD_VALUES_747: Api = Api {
    flows: Some(&[
        (Port::Arg(0), Port::Receiver),
        (Port::Receiver, Port::Return),
    ]),
    ..Api::blank("std_values", 747)
};

const STD_VALUES_750: Api = Api {
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::blank("std_values", 750)
};

const STD_VALUES_758: Api = Api {
    flows: Some(&[
        (Port::Arg(0), Port::Return),
        (Port::Arg(1), Port::Return),
        (Port::Arg(0), Port::CallbackParam(2, 0)),
        (Port::Arg(1), Port::CallbackParam(2, 0)),
    ]),
    ..Api::blank("std_values", 758)
};

const STD_VALUES_761: Api = Api {
    flows: Some(&[
        (Port::Arg(0), Port::CallbackParam(1, 0)),
        (Port::CallbackReturn(1), Port::Return),
    ]),
    ..Api::blank("std_values", 761)
};

const STD_VALUES_764: Api = Api {
    flows: Some(&[
        (Port::Receiver, Port::CallbackParam(0, 0)),
        (Port::CallbackReturn(0), Port::Receiver),
        (Port::Receiver, Port::Return),
    ]),
    ..Api::blank("std_values", 764)
};

const STD_VALUES_767: Api = Api {
    flows: Some(&[(Port::CallbackReturn(0), Port::Return)]),
    ..Api::blank("std_values", 767)
};

const STD_VALUES_770: Api = Api {
    flows: Some(&[(Port::Arg(0), Port::Return)]),
    ..Api::blank("std_values", 770)
};

const STD_VALUES_776: Api = Api {
    flows: Some(&[
        (Port::Receiver, Port::CallbackParam(0, 0)),
        (Port::CallbackReturn(0), Port::Return),
    ]),
    ..Api::blank("std_values", 776)
};

const STD_VALUES_782: Api = Api {
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::blank("std_values", 782)
};

const STD_VALUES_785: Api = Api {
    flows: Some(&[(Port::Arg(1), Port::Arg(0))]),
    ..Api::blank("std_values", 785)
};

const STD_VALUES_788: Api = Api {
    flows: Some(&[(Port::Receiver, Port::Arg(0))]),
    ..Api::blank("std_values", 788)
};

const STD_VALUES_791: Api = Api {
    flows: Some(&[(Port::Arg(0), Port::Receiver)]),
    ..Api::blank("std_values", 791)
};

const STD_VALUES_794: Api = Api {
    flows: Some(&[(Port::Arg(0), Port::Return)]),
    ..Api::blank("std_values", 794)
};

const STD_VALUES_797: Api = Api {
    flows: Some(&[
        (Port::Receiver, Port::Arg(0)),
        (Port::Receiver, Port::Return),
    ]),
    ..Api::blank("std_values", 797)
};

const STD_VALUES_800: Api = Api {
    flows: Some(&[(Port::Receiver, Port::Arg(0))]),
    ..Api::blank("std_values", 800)
};

const STD_VALUES_806: Api = Api {
    flows: Some(&[(Port::Arg(0), Port::Receiver)]),
    ..Api::blank("std_values", 806)
};

const STD_VALUES_813: Api = Api {
    flows: Some(&[]),
    ..Api::blank("std_values", 813)
};

const STD_VALUES_821: Api = Api {
    flows: Some(&[(Port::Arg(0), Port::Return)]),
    ..Api::blank("std_values", 821)
};

const STD_VALUES_828: Api = Api {
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::blank("std_values", 828)
};

const STD_VALUES_845: Api = Api {
    flows: Some(&[(Port::Arg(0), Port::Receiver)]),
    ..Api::blank("std_values", 845)
};

const STD_VALUES_852: Api = Api {
    flows: Some(&[
        (Port::Arg(0), Port::Receiver),
        (Port::Receiver, Port::Return),
    ]),
    ..Api::blank("std_values", 852)
};

const STD_VALUES_860: Api = Api {
    flows: Some(&[
        (Port::Arg(0), Port::Receiver),
        (Port::Receiver, Port::Return),
    ]),
    ..Api::blank("std_values", 860)
};

const TEMPLATES_6: Api = Api {
    sinks: &[Sink::new(SinkKind::Template, Port::Arg(0))],
    flows: Some(&[(Port::Arg(1), Port::Return)]),
    kills: &[Kill {
        sinks: &[SinkKind::Html, SinkKind::Answer],
        sources: &[],
        at: Port::Return,
        when: Some(When {
            at: Port::Arg(2),
            is: Constant::Bool(true),
            not: false,
        }),
    }],
    ..Api::blank("templates", 6)
};

const TEMPLATES_12: Api = Api {
    sinks: &[Sink::new(SinkKind::Template, Port::Arg(0))],
    flows: Some(&[]),
    ..Api::blank("templates", 12)
};

const TEMPLATES_17: Api = Api {
    sinks: &[Sink::new(SinkKind::Template, Port::Arg(1))],
    flows: Some(&[]),
    ..Api::blank("templates", 17)
};

const TEMPLATES_21: Api = Api {
    sinks: &[Sink::new(SinkKind::Template, Port::Arg(0))],
    flows: Some(&[]),
    ..Api::blank("templates", 21)
};

const TEMPLATES_25: Api = Api {
    sinks: &[Sink::new(SinkKind::Path, Port::Arg(0))],
    flows: Some(&[]),
    ..Api::blank("templates", 25)
};

const TEMPLATES_29: Api = Api {
    flows: Some(&[]),
    ..Api::blank("templates", 29)
};

const TEMPLATES_33: Api = Api {
    flows: Some(&[(Port::Arg(1), Port::Receiver)]),
    ..Api::blank("templates", 33)
};

const TEMPLATES_36: Api = Api {
    sinks: &[Sink::new(SinkKind::Template, Port::Arg(1))],
    flows: Some(&[]),
    ..Api::blank("templates", 36)
};

const TEMPLATES_40: Api = Api {
    sinks: &[Sink::new(SinkKind::Template, Port::Arg(0))],
    flows: Some(&[]),
    ..Api::blank("templates", 40)
};

const TEMPLATES_47: Api = Api {
    sinks: &[Sink::new(SinkKind::Template, Port::Arg(0))],
    flows: Some(&[]),
    ..Api::blank("templates", 47)
};

const TEMPLATES_52: Api = Api {
    sinks: &[Sink::new(SinkKind::Template, Port::Arg(1))],
    flows: Some(&[]),
    ..Api::blank("templates", 52)
};

const TEMPLATES_56: Api = Api {
    flows: Some(&[]),
    ..Api::blank("templates", 56)
};

const TEMPLATES_60: Api = Api {
    flows: Some(&[]),
    ..Api::blank("templates", 60)
};

const TEMPLATES_64: Api = Api {
    sinks: &[Sink::new(SinkKind::Html, Port::Arg(0))],
    flows: Some(&[(Port::Arg(0), Port::Return)]),
    kills: &[Kill {
        sinks: &[SinkKind::Html, SinkKind::Answer],
        sources: &[],
        at: Port::Return,
        when: None,
    }],
    ..Api::blank("templates", 64)
};

const TEMPLATES_69: Api = Api {
    sinks: &[Sink::new(SinkKind::Template, Port::Arg(0))],
    flows: Some(&[]),
    ..Api::blank("templates", 69)
};

const TEMPLATES_78: Api = Api {
    sinks: &[Sink::new(SinkKind::Template, Port::Arg(1))],
    flows: Some(&[]),
    ..Api::blank("templates", 78)
};

const TEMPLATES_85: Api = Api {
    sinks: &[Sink::new(SinkKind::Path, Port::Arg(1))],
    flows: Some(&[]),
    ..Api::blank("templates", 85)
};

const TEMPLATES_89: Api = Api {
    flows: Some(&[]),
    ..Api::blank("templates", 89)
};

const TEMPLATES_93: Api = Api {
    flows: Some(&[(Port::Arg(0), Port::Return)]),
    kills: &[Kill {
        sinks: &[SinkKind::Html],
        sources: &[],
        at: Port::Return,
        when: None,
    }],
    ..Api::blank("templates", 93)
};

const TEMPLATES_97: Api = Api {
    flows: Some(&[(Port::Arg(0), Port::Return)]),
    ..Api::blank("templates", 97)
};

const TEMPLATES_100: Api = Api {
    sinks: &[Sink::new(SinkKind::Template, Port::Arg(1))],
    flows: Some(&[]),
    ..Api::blank("templates", 100)
};

const TEMPLATES_104: Api = Api {
    flows: Some(&[]),
    ..Api::blank("templates", 104)
};

const TEMPLATES_107: Api = Api {
    sinks: &[Sink::new(SinkKind::Template, Port::Arg(0))],
    flows: Some(&[]),
    ..Api::blank("templates", 107)
};

const TEMPLATES_111: Api = Api {
    sinks: &[Sink::new(SinkKind::Template, Port::Arg(1))],
    flows: Some(&[]),
    ..Api::blank("templates", 111)
};

const TEMPLATES_115: Api = Api {
    sinks: &[Sink::new(SinkKind::Template, Port::Arg(0))],
    flows: Some(&[]),
    ..Api::blank("templates", 115)
};

const TEMPLATES_119: Api = Api {
    sinks: &[Sink::new(SinkKind::Template, Port::Arg(0))],
    flows: Some(&[]),
    ..Api::blank("templates", 119)
};

const TEMPLATES_126: Api = Api {
    sinks: &[Sink::new(SinkKind::Html, Port::Arg(0))],
    flows: Some(&[(Port::Arg(0), Port::Return)]),
    kills: &[Kill {
        sinks: &[SinkKind::Html, SinkKind::Answer],
        sources: &[],
        at: Port::Return,
        when: None,
    }],
    ..Api::blank("templates", 126)
};

const TEMPLATES_131: Api = Api {
    flows: Some(&[(Port::Args, Port::Return)]),
    kills: &[Kill {
        sinks: &[SinkKind::Html],
        sources: &[],
        at: Port::Return,
        when: None,
    }],
    ..Api::blank("templates", 131)
};

const TEMPLATES_135: Api = Api {
    flows: Some(&[]),
    ..Api::blank("templates", 135)
};

const TEMPLATES_138: Api = Api {
    sinks: &[Sink::new(SinkKind::Html, Port::Arg(0))],
    flows: Some(&[(Port::Arg(0), Port::Return)]),
    ..Api::blank("templates", 138)
};

const TEMPLATES_142: Api = Api {
    flows: Some(&[(Port::Arg(0), Port::Return)]),
    kills: &[Kill {
        sinks: &[SinkKind::Html],
        sources: &[],
        at: Port::Return,
        when: None,
    }],
    ..Api::blank("templates", 142)
};

const TEMPLATES_146: Api = Api {
    flows: Some(&[(Port::Arg(0), Port::Return)]),
    kills: &[Kill {
        sinks: &[SinkKind::Html],
        sources: &[],
        at: Port::Return,
        when: Some(When {
            at: Port::Arg(1),
            is: Constant::Path("askama_escape::Text"),
            not: true,
        }),
    }],
    ..Api::blank("templates", 146)
};

const TEMPLATES_150: Api = Api {
    flows: Some(&[(Port::Arg(0), Port::Return)]),
    kills: &[Kill {
        sinks: &[SinkKind::Html],
        sources: &[],
        at: Port::Return,
        when: None,
    }],
    ..Api::blank("templates", 150)
};

const TEMPLATES_155: Api = Api {
    flows: Some(&[(Port::Arg(0), Port::Return)]),
    kills: &[Kill {
        sinks: &[SinkKind::Html],
        sources: &[],
        at: Port::Return,
        when: None,
    }],
    ..Api::blank("templates", 155)
};

const TEMPLATES_159: Api = Api {
    flows: Some(&[(Port::Arg(0), Port::Return)]),
    kills: &[Kill {
        sinks: &[SinkKind::Html],
        sources: &[],
        at: Port::Return,
        when: None,
    }],
    ..Api::blank("templates", 159)
};

const TEMPLATES_167: Api = Api {
    flows: Some(&[(Port::Arg(0), Port::Arg(1)), (Port::Arg(0), Port::Return)]),
    kills: &[
        Kill {
            sinks: &[SinkKind::Html],
            sources: &[],
            at: Port::Arg(1),
            when: None,
        },
        Kill {
            sinks: &[SinkKind::Html],
            sources: &[],
            at: Port::Return,
            when: None,
        },
    ],
    ..Api::blank("templates", 167)
};

const TEMPLATES_174: Api = Api {
    flows: Some(&[(Port::Arg(0), Port::Return)]),
    decodes: true,
    ..Api::blank("templates", 174)
};

const TEMPLATES_178: Api = Api {
    flows: Some(&[(Port::Arg(0), Port::Return)]),
    kills: &[Kill {
        sinks: &[SinkKind::Html],
        sources: &[],
        at: Port::Return,
        when: None,
    }],
    ..Api::blank("templates", 178)
};

const TEMPLATES_185: Api = Api {
    flows: Some(&[]),
    ..Api::blank("templates", 185)
};

const TEMPLATES_188: Api = Api {
    flows: Some(&[(Port::Arg(0), Port::Return)]),
    ..Api::blank("templates", 188)
};

const TEMPLATES_194: Api = Api {
    sinks: &[Sink::new(SinkKind::Html, Port::Arg(0))],
    flows: Some(&[]),
    ..Api::blank("templates", 194)
};

const TEMPLATES_201: Api = Api {
    flows: Some(&[(Port::Arg(0), Port::Return)]),
    ..Api::blank("templates", 201)
};

const TEMPLATES_204: Api = Api {
    flows: Some(&[(Port::Arg(1), Port::Arg(0))]),
    ..Api::blank("templates", 204)
};

const TEXT_7: Api = Api {
    flows: Some(&[(Port::Arg(0), Port::Return), (Port::Arg(1), Port::Return)]),
    kills: &[Kill {
        sinks: &[SinkKind::Log, SinkKind::Header],
        sources: &[],
        at: Port::Return,
        when: None,
    }],
    ..Api::blank("text", 7)
};

const TEXT_12: Api = Api {
    flows: Some(&[(Port::Arg(0), Port::Return)]),
    kills: &[Kill {
        sinks: &[SinkKind::Log, SinkKind::Header],
        sources: &[],
        at: Port::Return,
        when: None,
    }],
    ..Api::blank("text", 12)
};

const TEXT_17: Api = Api {
    flows: Some(&[(Port::Receiver, Port::Return), (Port::Arg(0), Port::Return)]),
    kills: &[Kill {
        sinks: &[SinkKind::Log, SinkKind::Header],
        sources: &[],
        at: Port::Return,
        when: None,
    }],
    ..Api::blank("text", 17)
};

const TEXT_22: Api = Api {
    flows: Some(&[(Port::Receiver, Port::Return)]),
    kills: &[Kill {
        sinks: &[SinkKind::Argument, SinkKind::Log, SinkKind::Header],
        sources: &[],
        at: Port::Return,
        when: None,
    }],
    ..Api::blank("text", 22)
};

const TEXT_27: Api = Api {
    flows: Some(&[(Port::Receiver, Port::Return)]),
    kills: &[Kill {
        sinks: &[SinkKind::Log, SinkKind::Header],
        sources: &[],
        at: Port::Return,
        when: None,
    }],
    ..Api::blank("text", 27)
};

const TEXT_36: Api = Api {
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::blank("text", 36)
};

const TEXT_39: Api = Api {
    flows: Some(&[]),
    ..Api::blank("text", 39)
};

const TEXT_45: Api = Api {
    kills: &[Kill {
        sinks: &[SinkKind::Log, SinkKind::Header],
        sources: &[],
        at: Port::Return,
        when: None,
    }],
    ..Api::blank("text", 45)
};

const TEXT_48: Api = Api {
    flows: Some(&[(Port::Arg(0), Port::Return)]),
    kills: &[Kill {
        sinks: &[SinkKind::Log, SinkKind::Header],
        sources: &[],
        at: Port::Return,
        when: None,
    }],
    ..Api::blank("text", 48)
};

const TEXT_52: Api = Api {
    flows: Some(&[(Port::Arg(0), Port::Receiver)]),
    ..Api::blank("text", 52)
};

const TEXT_55: Api = Api {
    flows: Some(&[]),
    ..Api::blank("text", 55)
};

const TEXT_58: Api = Api {
    flows: Some(&[]),
    ..Api::blank("text", 58)
};

const TEXT_64: Api = Api {
    flows: Some(&[]),
    ..Api::blank("text", 64)
};

const TEXT_67: Api = Api {
    flows: Some(&[]),
    ..Api::blank("text", 67)
};

const TEXT_71: Api = Api {
    flows: Some(&[]),
    ..Api::blank("text", 71)
};

const TEXT_75: Api = Api {
    flows: Some(&[
        (Port::Arg(0), Port::Receiver),
        (Port::Receiver, Port::Return),
    ]),
    kills: &[Kill {
        sinks: &[SinkKind::Url],
        sources: &[],
        at: Port::Receiver,
        when: None,
    }],
    ..Api::blank("text", 75)
};

const TEXT_80: Api = Api {
    flows: Some(&[
        (Port::Arg(1), Port::Receiver),
        (Port::Arg(1), Port::Return),
        (Port::Receiver, Port::Return),
    ]),
    kills: &[
        Kill {
            sinks: &[SinkKind::Url],
            sources: &[],
            at: Port::Receiver,
            when: None,
        },
        Kill {
            sinks: &[SinkKind::Url],
            sources: &[],
            at: Port::Return,
            when: None,
        },
    ],
    ..Api::blank("text", 80)
};

const TEXT_85: Api = Api {
    flows: Some(&[
        (Port::Arg(0), Port::Receiver),
        (Port::Arg(0), Port::Return),
        (Port::Receiver, Port::Return),
    ]),
    kills: &[
        Kill {
            sinks: &[SinkKind::Url],
            sources: &[],
            at: Port::Receiver,
            when: None,
        },
        Kill {
            sinks: &[SinkKind::Url],
            sources: &[],
            at: Port::Return,
            when: None,
        },
    ],
    ..Api::blank("text", 85)
};

const TEXT_90: Api = Api {
    flows: Some(&[(Port::Arg(0), Port::Return)]),
    ..Api::blank("text", 90)
};

const TEXT_94: Api = Api {
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::blank("text", 94)
};

const TEXT_98: Api = Api {
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::blank("text", 98)
};

const TEXT_101: Api = Api {
    flows: Some(&[(Port::Arg(0), Port::Return)]),
    decodes: true,
    ..Api::blank("text", 101)
};

const TEXT_105: Api = Api {
    flows: Some(&[(Port::Arg(0), Port::Return)]),
    kills: &[Kill {
        sinks: &[
            SinkKind::Url,
            SinkKind::Html,
            SinkKind::Log,
            SinkKind::Header,
        ],
        sources: &[],
        at: Port::Return,
        when: None,
    }],
    ..Api::blank("text", 105)
};

const TEXT_109: Api = Api {
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::blank("text", 109)
};

const TEXT_112: Api = Api {
    flows: Some(&[(Port::Arg(0), Port::Return)]),
    ..Api::blank("text", 112)
};

const TEXT_115: Api = Api {
    flows: Some(&[(Port::Arg(0), Port::Return)]),
    kills: &[
        Kill {
            sinks: &[SinkKind::Log, SinkKind::Header, SinkKind::Url],
            sources: &[],
            at: Port::Return,
            when: None,
        },
        Kill {
            sinks: &[
                SinkKind::Html,
                SinkKind::Path,
                SinkKind::ArchivePath,
                SinkKind::Redirect,
            ],
            sources: &[],
            at: Port::Return,
            when: Some(When {
                at: Port::Arg(1),
                is: Constant::Path("percent_encoding::NON_ALPHANUMERIC"),
                not: false,
            }),
        },
    ],
    ..Api::blank("text", 115)
};

const TEXT_119: Api = Api {
    flows: Some(&[(Port::Arg(0), Port::Return)]),
    decodes: true,
    ..Api::blank("text", 119)
};

const TEXT_123: Api = Api {
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::blank("text", 123)
};

const TEXT_126: Api = Api {
    flows: Some(&[(Port::Arg(0), Port::Return)]),
    kills: &[Kill {
        sinks: &[
            SinkKind::Log,
            SinkKind::Header,
            SinkKind::Url,
            SinkKind::Html,
            SinkKind::Redirect,
        ],
        sources: &[],
        at: Port::Return,
        when: None,
    }],
    ..Api::blank("text", 126)
};

const TEXT_130: Api = Api {
    flows: Some(&[(Port::Arg(0), Port::Return)]),
    decodes: true,
    ..Api::blank("text", 130)
};

const TEXT_152: Api = Api {
    flows: Some(&[(Port::Arg(0), Port::Return)]),
    ..Api::blank("text", 152)
};

const TEXT_158: Api = Api {
    flows: Some(&[]),
    ..Api::blank("text", 158)
};

const TEXT_162: Api = Api {
    flows: Some(&[]),
    ..Api::blank("text", 162)
};

const TEXT_166: Api = Api {
    flows: Some(&[(Port::Arg(0), Port::Return)]),
    ..Api::blank("text", 166)
};

const TEXT_169: Api = Api {
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::blank("text", 169)
};

const TEXT_175: Api = Api {
    sources: &[Source::new(SourceKind::PredictableSeed, Port::Return)],
    flows: Some(&[]),
    ..Api::blank("text", 175)
};

const TEXT_180: Api = Api {
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::blank("text", 180)
};

const TEXT_187: Api = Api {
    sources: &[Source::new(SourceKind::PredictableSeed, Port::Return)],
    flows: Some(&[]),
    ..Api::blank("text", 187)
};

const TEXT_191: Api = Api {
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::blank("text", 191)
};

const TEXT_197: Api = Api {
    sources: &[Source::new(SourceKind::PredictableSeed, Port::Return)],
    flows: Some(&[]),
    ..Api::blank("text", 197)
};

const TEXT_201: Api = Api {
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::blank("text", 201)
};

const TEXT_207: Api = Api {
    flows: Some(&[(Port::Arg(0), Port::Return)]),
    kills: &[Kill {
        sinks: &[SinkKind::Html, SinkKind::Log, SinkKind::Header],
        sources: &[],
        at: Port::Return,
        when: None,
    }],
    ..Api::blank("text", 207)
};

const TEXT_214: Api = Api {
    flows: Some(&[(Port::Arg(0), Port::Return)]),
    decodes: true,
    ..Api::blank("text", 214)
};

const TEXT_221: Api = Api {
    flows: Some(&[(Port::Arg(0), Port::Arg(1))]),
    ..Api::blank("text", 221)
};

const TEXT_224: Api = Api {
    flows: Some(&[(Port::Arg(0), Port::Return)]),
    kills: &[Kill {
        sinks: &[
            SinkKind::Html,
            SinkKind::Log,
            SinkKind::Header,
            SinkKind::Sql,
            SinkKind::Path,
            SinkKind::ArchivePath,
            SinkKind::Regex,
            SinkKind::Command,
            SinkKind::ShellScript,
            SinkKind::Argument,
            SinkKind::Url,
            SinkKind::Template,
            SinkKind::Redirect,
            SinkKind::Nosql,
            SinkKind::Library,
        ],
        sources: &[],
        at: Port::Return,
        when: None,
    }],
    ..Api::blank("text", 224)
};

const TEXT_231: Api = Api {
    flows: Some(&[(Port::Arg(0), Port::Return)]),
    decodes: true,
    ..Api::blank("text", 231)
};

const TEXT_238: Api = Api {
    flows: Some(&[(Port::Arg(0), Port::Arg(1))]),
    ..Api::blank("text", 238)
};

const TEXT_241: Api = Api {
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::blank("text", 241)
};

const TEXT_244: Api = Api {
    flows: Some(&[(Port::Args, Port::Return)]),
    ..Api::blank("text", 244)
};

const TEXT_247: Api = Api {
    flows: Some(&[(Port::Arg(0), Port::Return)]),
    ..Api::blank("text", 247)
};

const TEXT_250: Api = Api {
    flows: Some(&[(Port::Arg(0), Port::Return)]),
    ..Api::blank("text", 250)
};

const TEXT_253: Api = Api {
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::blank("text", 253)
};

const TEXT_263: Api = Api {
    flows: Some(&[(Port::Arg(0), Port::Return)]),
    kills: &[Kill {
        sinks: &[
            SinkKind::Html,
            SinkKind::Log,
            SinkKind::Header,
            SinkKind::Sql,
            SinkKind::Path,
            SinkKind::ArchivePath,
            SinkKind::Regex,
            SinkKind::Command,
            SinkKind::ShellScript,
            SinkKind::Argument,
            SinkKind::Url,
            SinkKind::Template,
            SinkKind::Redirect,
            SinkKind::Nosql,
            SinkKind::Library,
        ],
        sources: &[],
        at: Port::Return,
        when: None,
    }],
    ..Api::blank("text", 263)
};

const TEXT_267: Api = Api {
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::blank("text", 267)
};

const TEXT_272: Api = Api {
    flows: Some(&[]),
    ..Api::blank("text", 272)
};

const TEXT_278: Api = Api {
    flows: Some(&[(Port::Arg(0), Port::Return)]),
    kills: &[Kill {
        sinks: &[SinkKind::ShellScript],
        sources: &[],
        at: Port::Return,
        when: None,
    }],
    ..Api::blank("text", 278)
};

const TEXT_286: Api = Api {
    flows: Some(&[(Port::Arg(0), Port::Return)]),
    ..Api::blank("text", 286)
};

const TIBERIUS_3: Api = Api {
    flows: Some(&[]),
    ..Api::blank("tiberius", 3)
};

const TIBERIUS_7: Api = Api {
    sinks: &[
        Sink::new(SinkKind::Sql, Port::Arg(0)),
        Sink::new(SinkKind::DatabaseValue, Port::Arg(1)),
    ],
    flows: Some(&[]),
    ..Api::blank("tiberius", 7)
};

const TIBERIUS_11: Api = Api {
    sources: &[Source::new(SourceKind::Database, Port::Return)],
    sinks: &[
        Sink::new(SinkKind::Sql, Port::Arg(0)),
        Sink::new(SinkKind::DatabaseValue, Port::Arg(1)),
    ],
    flows: Some(&[]),
    ..Api::blank("tiberius", 11)
};

const TIBERIUS_16: Api = Api {
    sources: &[Source::new(SourceKind::Database, Port::Return)],
    sinks: &[Sink::new(SinkKind::Sql, Port::Arg(0))],
    flows: Some(&[]),
    ..Api::blank("tiberius", 16)
};

const TIBERIUS_21: Api = Api {
    sinks: &[Sink::new(SinkKind::Sql, Port::Arg(0))],
    flows: Some(&[]),
    ..Api::blank("tiberius", 21)
};

const TIBERIUS_26: Api = Api {
    sinks: &[Sink::new(SinkKind::DatabaseValue, Port::Arg(0))],
    flows: Some(&[]),
    ..Api::blank("tiberius", 26)
};

const TIBERIUS_30: Api = Api {
    sources: &[Source::new(SourceKind::Database, Port::Return)],
    flows: Some(&[]),
    ..Api::blank("tiberius", 30)
};

const TIBERIUS_34: Api = Api {
    sources: &[Source::new(SourceKind::Database, Port::Return)],
    flows: Some(&[]),
    ..Api::blank("tiberius", 34)
};

const TIBERIUS_38: Api = Api {
    sinks: &[Sink::new(SinkKind::Sql, Port::Arg(0))],
    flows: Some(&[]),
    ..Api::blank("tiberius", 38)
};

const TIBERIUS_43: Api = Api {
    sinks: &[Sink::new(SinkKind::DatabaseValue, Port::Arg(0))],
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::blank("tiberius", 43)
};

const TIBERIUS_48: Api = Api {
    sources: &[Source::new(SourceKind::Database, Port::Return)],
    flows: Some(&[]),
    ..Api::blank("tiberius", 48)
};

const TIBERIUS_55: Api = Api {
    sinks: &[Sink::new(SinkKind::Url, Port::Arg(0))],
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::blank("tiberius", 55)
};

const TIBERIUS_60: Api = Api {
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::blank("tiberius", 60)
};

const TIBERIUS_68: Api = Api {
    flows: Some(&[]),
    ..Api::blank("tiberius", 68)
};

const TIBERIUS_72: Api = Api {
    sinks: &[Sink::new(SinkKind::DatabaseValue, Port::Arg(0))],
    flows: Some(&[]),
    ..Api::blank("tiberius", 72)
};

const TIBERIUS_76: Api = Api {
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::blank("tiberius", 76)
};

const TIBERIUS_79: Api = Api {
    flows: Some(&[]),
    ..Api::blank("tiberius", 79)
};

const TIBERIUS_83: Api = Api {
    sinks: &[Sink::new(SinkKind::DatabaseValue, Port::Arg(0))],
    flows: Some(&[]),
    ..Api::blank("tiberius", 83)
};

const TLS_4: Api = Api {
    sinks: &[Sink::new(SinkKind::TlsCheckOff, Port::Arg(0))],
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::blank("tls", 4)
};

const TLS_12: Api = Api {
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::blank("tls", 12)
};

const TLS_21: Api = Api {
    flows: Some(&[]),
    ..Api::blank("tls", 21)
};

const TLS_25: Api = Api {
    flows: Some(&[]),
    ..Api::blank("tls", 25)
};

const TLS_29: Api = Api {
    sources: &[Source::new(SourceKind::Network, Port::Return)],
    flows: Some(&[]),
    ..Api::blank("tls", 29)
};

const TLS_34: Api = Api {
    sources: &[Source::new(SourceKind::Network, Port::Return)],
    flows: Some(&[]),
    ..Api::blank("tls", 34)
};

const TLS_39: Api = Api {
    sinks: &[
        Sink::new(SinkKind::Key, Port::Arg(0)),
        Sink::new(SinkKind::Key, Port::Arg(1)),
    ],
    flows: Some(&[]),
    ..Api::blank("tls", 39)
};

const TLS_43: Api = Api {
    sinks: &[Sink::new(SinkKind::Key, Port::Arg(1))],
    flows: Some(&[]),
    ..Api::blank("tls", 43)
};

const TLS_47: Api = Api {
    sources: &[Source::new(SourceKind::Network, Port::Return)],
    flows: Some(&[]),
    ..Api::blank("tls", 47)
};

const TLS_52: Api = Api {
    sources: &[Source::new(SourceKind::Network, Port::Return)],
    flows: Some(&[]),
    ..Api::blank("tls", 52)
};

const TLS_56: Api = Api {
    sources: &[Source::new(SourceKind::Network, Port::Return)],
    flows: Some(&[]),
    ..Api::blank("tls", 56)
};

const TLS_61: Api = Api {
    sources: &[Source::new(SourceKind::Network, Port::Return)],
    flows: Some(&[]),
    ..Api::blank("tls", 61)
};

const TLS_66: Api = Api {
    sinks: &[Sink::new(SinkKind::TlsCheckOff, Port::Arg(0))],
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::blank("tls", 66)
};

const TLS_74: Api = Api {
    sources: &[Source::new(SourceKind::Network, Port::Return)],
    flows: Some(&[]),
    ..Api::blank("tls", 74)
};

const TLS_78: Api = Api {
    flows: Some(&[(Port::Arg(0), Port::Return)]),
    ..Api::blank("tls", 78)
};

const TLS_81: Api = Api {
    sinks: &[Sink::new(SinkKind::Key, Port::Arg(0))],
    flows: Some(&[(Port::Arg(0), Port::Return)]),
    ..Api::blank("tls", 81)
};

const TLS_88: Api = Api {
    sinks: &[Sink::new(SinkKind::Path, Port::Arg(0))],
    flows: Some(&[]),
    ..Api::blank("tls", 88)
};

const TLS_95: Api = Api {
    flows: Some(&[(Port::Arg(0), Port::Return)]),
    ..Api::blank("tls", 95)
};

const TLS_110: Api = Api {
    flows: Some(&[]),
    ..Api::blank("tls", 110)
};

const TOKIO_6: Api = Api {
    sources: &[Source::new(SourceKind::File, Port::Return)],
    sinks: &[Sink::new(SinkKind::Path, Port::Arg(0))],
    flows: Some(&[]),
    ..Api::blank("tokio", 6)
};

const TOKIO_12: Api = Api {
    sources: &[Source::new(SourceKind::WrittenFile, Port::Return)],
    sinks: &[
        Sink::new(SinkKind::Path, Port::Arg(0)),
        Sink::new(SinkKind::ArchivePath, Port::Arg(0)),
    ],
    flows: Some(&[]),
    ..Api::blank("tokio", 12)
};

const TOKIO_18: Api = Api {
    sinks: &[Sink::new(SinkKind::FileContent, Port::Arg(0))],
    flows: Some(&[]),
    ..Api::blank("tokio", 18)
};

const TOKIO_22: Api = Api {
    flows: Some(&[]),
    ..Api::blank("tokio", 22)
};

const TOKIO_26: Api = Api {
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::blank("tokio", 26)
};

const TOKIO_29: Api = Api {
    flows: Some(&[]),
    ..Api::blank("tokio", 29)
};

const TOKIO_35: Api = Api {
    sources: &[Source::new(SourceKind::File, Port::Return)],
    sinks: &[Sink::new(SinkKind::Path, Port::Arg(0))],
    flows: Some(&[]),
    ..Api::blank("tokio", 35)
};

const TOKIO_41: Api = Api {
    sources: &[Source::new(SourceKind::File, Port::Return)],
    sinks: &[Sink::new(SinkKind::Path, Port::Arg(0))],
    flows: Some(&[]),
    ..Api::blank("tokio", 41)
};

const TOKIO_47: Api = Api {
    sources: &[Source::new(SourceKind::File, Port::Return)],
    sinks: &[Sink::new(SinkKind::Path, Port::Arg(0))],
    flows: Some(&[]),
    ..Api::blank("tokio", 47)
};

const TOKIO_52: Api = Api {
    sinks: &[
        Sink::new(SinkKind::Path, Port::Arg(0)),
        Sink::new(SinkKind::ArchivePath, Port::Arg(0)),
        Sink::new(SinkKind::FileContent, Port::Arg(1)),
    ],
    flows: Some(&[]),
    ..Api::blank("tokio", 52)
};

const TOKIO_57: Api = Api {
    sinks: &[
        Sink::new(SinkKind::Path, Port::Arg(0)),
        Sink::new(SinkKind::ArchivePath, Port::Arg(0)),
    ],
    flows: Some(&[]),
    ..Api::blank("tokio", 57)
};

const TOKIO_62: Api = Api {
    sinks: &[Sink::new(SinkKind::Path, Port::Arg(0))],
    flows: Some(&[]),
    ..Api::blank("tokio", 62)
};

const TOKIO_67: Api = Api {
    sinks: &[
        Sink::new(SinkKind::Path, Port::Arg(0)),
        Sink::new(SinkKind::Path, Port::Arg(1)),
        Sink::new(SinkKind::ArchivePath, Port::Arg(1)),
    ],
    flows: Some(&[]),
    ..Api::blank("tokio", 67)
};

const TOKIO_71: Api = Api {
    sources: &[Source::new(SourceKind::CanonicalPath, Port::Return)],
    flows: Some(&[(Port::Arg(0), Port::Return)]),
    ..Api::blank("tokio", 71)
};

const TOKIO_76: Api = Api {
    sources: &[Source::new(SourceKind::File, Port::Return)],
    flows: Some(&[]),
    ..Api::blank("tokio", 76)
};

const TOKIO_80: Api = Api {
    flows: Some(&[]),
    ..Api::blank("tokio", 80)
};

const TOKIO_84: Api = Api {
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::blank("tokio", 84)
};

const TOKIO_91: Api = Api {
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
    ..Api::blank("tokio", 91)
};

const TOKIO_96: Api = Api {
    sources: &[Source::new(SourceKind::File, Port::Return)],
    sinks: &[
        Sink::new(SinkKind::Path, Port::Arg(0)),
        Sink::new(SinkKind::ArchivePath, Port::Arg(0)),
    ],
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::blank("tokio", 96)
};

const TOKIO_102: Api = Api {
    sinks: &[
        Sink::new(SinkKind::Path, Port::Arg(0)),
        Sink::new(SinkKind::ArchivePath, Port::Arg(0)),
        Sink::new(SinkKind::Path, Port::Arg(1)),
        Sink::new(SinkKind::ArchivePath, Port::Arg(1)),
    ],
    flows: Some(&[]),
    ..Api::blank("tokio", 102)
};

const TOKIO_109: Api = Api {
    flows: Some(&[]),
    ..Api::blank("tokio", 109)
};

const TOKIO_112: Api = Api {
    flows: Some(&[(Port::Arg(0), Port::Return), (Port::Receiver, Port::Return)]),
    ..Api::blank("tokio", 112)
};

const TOKIO_118: Api = Api {
    sources: &[Source::new(SourceKind::PlainConnection, Port::Return)],
    sinks: &[Sink::new(SinkKind::Url, Port::Arg(0))],
    flows: Some(&[]),
    ..Api::blank("tokio", 118)
};

const TOKIO_124: Api = Api {
    flows: Some(&[]),
    ..Api::blank("tokio", 124)
};

const TOKIO_128: Api = Api {
    sources: &[Source::new(SourceKind::PlainConnection, Port::Return)],
    flows: Some(&[]),
    ..Api::blank("tokio", 128)
};

const TOKIO_133: Api = Api {
    sinks: &[Sink::new(SinkKind::SentPlain, Port::Arg(0))],
    flows: Some(&[]),
    ..Api::blank("tokio", 133)
};

const TOKIO_140: Api = Api {
    sources: &[Source::new(SourceKind::Network, Port::Arg(0))],
    flows: Some(&[]),
    ..Api::blank("tokio", 140)
};

const TOKIO_148: Api = Api {
    flows: Some(&[]),
    ..Api::blank("tokio", 148)
};

const TOKIO_152: Api = Api {
    sinks: &[Sink::new(SinkKind::Url, Port::Arg(0))],
    flows: Some(&[]),
    ..Api::blank("tokio", 152)
};

const TOKIO_156: Api = Api {
    sources: &[Source::new(SourceKind::Network, Port::Arg(0))],
    flows: Some(&[]),
    ..Api::blank("tokio", 156)
};

const TOKIO_160: Api = Api {
    sinks: &[Sink::new(SinkKind::SentPlain, Port::Arg(0))],
    flows: Some(&[]),
    ..Api::blank("tokio", 160)
};

const TOKIO_164: Api = Api {
    sinks: &[
        Sink::new(SinkKind::SentPlain, Port::Arg(0)),
        Sink::new(SinkKind::Url, Port::Arg(1)),
    ],
    flows: Some(&[]),
    ..Api::blank("tokio", 164)
};

const TOKIO_168: Api = Api {
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::blank("tokio", 168)
};

const TOKIO_171: Api = Api {
    flows: Some(&[]),
    ..Api::blank("tokio", 171)
};

const TOKIO_177: Api = Api {
    sources: &[Source::new(SourceKind::Network, Port::Return)],
    sinks: &[Sink::new(SinkKind::Path, Port::Arg(0))],
    flows: Some(&[]),
    ..Api::blank("tokio", 177)
};

const TOKIO_183: Api = Api {
    sinks: &[Sink::new(SinkKind::Path, Port::Arg(0))],
    flows: Some(&[]),
    ..Api::blank("tokio", 183)
};

const TOKIO_187: Api = Api {
    sources: &[Source::new(SourceKind::Network, Port::Return)],
    flows: Some(&[]),
    ..Api::blank("tokio", 187)
};

const TOKIO_191: Api = Api {
    flows: Some(&[(Port::Arg(0), Port::Return)]),
    ..Api::blank("tokio", 191)
};

const TOKIO_197: Api = Api {
    sources: &[Source::new(SourceKind::Stdin, Port::Return)],
    flows: Some(&[]),
    ..Api::blank("tokio", 197)
};

const TOKIO_202: Api = Api {
    sources: &[Source::new(SourceKind::Terminal, Port::Return)],
    flows: Some(&[]),
    ..Api::blank("tokio", 202)
};

const TOKIO_207: Api = Api {
    sources: &[Source::new(SourceKind::Terminal, Port::Return)],
    flows: Some(&[]),
    ..Api::blank("tokio", 207)
};

const TOKIO_212: Api = Api {
    flows: Some(&[(Port::Receiver, Port::Arg(0))]),
    ..Api::blank("tokio", 212)
};

const TOKIO_219: Api = Api {
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::blank("tokio", 219)
};

const TOKIO_228: Api = Api {
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::blank("tokio", 228)
};

const TOKIO_234: Api = Api {
    flows: Some(&[(Port::Receiver, Port::Return)]),
    kills: &[Kill {
        sinks: &[SinkKind::Log],
        sources: &[],
        at: Port::Return,
        when: None,
    }],
    ..Api::blank("tokio", 234)
};

const TOKIO_239: Api = Api {
    flows: Some(&[(Port::Receiver, Port::Return)]),
    kills: &[Kill {
        sinks: &[SinkKind::Log],
        sources: &[],
        at: Port::Return,
        when: None,
    }],
    ..Api::blank("tokio", 239)
};

const TOKIO_244: Api = Api {
    flows: Some(&[(Port::Receiver, Port::Arg(1))]),
    ..Api::blank("tokio", 244)
};

const TOKIO_247: Api = Api {
    sinks: &[Sink::new(SinkKind::Written, Port::Arg(0))],
    flows: Some(&[(Port::Arg(0), Port::Receiver)]),
    ..Api::blank("tokio", 247)
};

const TOKIO_254: Api = Api {
    sinks: &[Sink::new(SinkKind::Written, Port::Arg(0))],
    flows: Some(&[(Port::Arg(0), Port::Receiver)]),
    ..Api::blank("tokio", 254)
};

const TOKIO_261: Api = Api {
    flows: Some(&[]),
    ..Api::blank("tokio", 261)
};

const TOKIO_264: Api = Api {
    flows: Some(&[(Port::Arg(0), Port::Return)]),
    ..Api::blank("tokio", 264)
};

const TOKIO_267: Api = Api {
    sinks: &[Sink::new(SinkKind::Allocation, Port::Arg(0))],
    flows: Some(&[(Port::Arg(1), Port::Return)]),
    ..Api::blank("tokio", 267)
};

const TOKIO_271: Api = Api {
    sinks: &[Sink::new(SinkKind::Written, Port::Arg(0))],
    flows: Some(&[(Port::Arg(0), Port::Arg(1))]),
    ..Api::blank("tokio", 271)
};

const TOKIO_276: Api = Api {
    flows: Some(&[(Port::Arg(0), Port::Arg(1)), (Port::Arg(1), Port::Arg(0))]),
    ..Api::blank("tokio", 276)
};

const TOKIO_282: Api = Api {
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
                is: Constant::Str("sudo"),
                not: false,
            }),
        },
        Source {
            kind: SourceKind::Shell,
            at: Port::Return,
            when: Some(When {
                at: Port::Arg(0),
                is: Constant::Str("/usr/bin/sudo"),
                not: false,
            }),
        },
        Source {
            kind: SourceKind::Shell,
            at: Port::Return,
            when: Some(When {
                at: Port::Arg(0),
                is: Constant::Str("doas"),
                not: false,
            }),
        },
        Source {
            kind: SourceKind::Shell,
            at: Port::Return,
            when: Some(When {
                at: Port::Arg(0),
                is: Constant::Str("env"),
                not: false,
            }),
        },
        Source {
            kind: SourceKind::Shell,
            at: Port::Return,
            when: Some(When {
                at: Port::Arg(0),
                is: Constant::Str("nohup"),
                not: false,
            }),
        },
        Source {
            kind: SourceKind::Shell,
            at: Port::Return,
            when: Some(When {
                at: Port::Arg(0),
                is: Constant::Str("nice"),
                not: false,
            }),
        },
        Source {
            kind: SourceKind::Shell,
            at: Port::Return,
            when: Some(When {
                at: Port::Arg(0),
                is: Constant::Str("timeout"),
                not: false,
            }),
        },
        Source {
            kind: SourceKind::Shell,
            at: Port::Return,
            when: Some(When {
                at: Port::Arg(0),
                is: Constant::Str("chroot"),
                not: false,
            }),
        },
        Source {
            kind: SourceKind::Shell,
            at: Port::Return,
            when: Some(When {
                at: Port::Arg(0),
                is: Constant::Str("busybox"),
                not: false,
            }),
        },
        Source {
            kind: SourceKind::Shell,
            at: Port::Return,
            when: Some(When {
                at: Port::Arg(0),
                is: Constant::Str("/usr/bin/bash"),
                not: false,
            }),
        },
        Source {
            kind: SourceKind::Shell,
            at: Port::Return,
            when: Some(When {
                at: Port::Arg(0),
                is: Constant::Str("/usr/bin/sh"),
                not: false,
            }),
        },
        Source {
            kind: SourceKind::Shell,
            at: Port::Return,
            when: Some(When {
                at: Port::Arg(0),
                is: Constant::Str("/bin/zsh"),
                not: false,
            }),
        },
        Source {
            kind: SourceKind::Shell,
            at: Port::Return,
            when: Some(When {
                at: Port::Arg(0),
                is: Constant::Str("/usr/bin/python3"),
                not: false,
            }),
        },
        Source {
            kind: SourceKind::RemoteShell,
            at: Port::Return,
            when: Some(When {
                at: Port::Arg(0),
                is: Constant::Str("ssh"),
                not: false,
            }),
        },
        Source {
            kind: SourceKind::RemoteShell,
            at: Port::Return,
            when: Some(When {
                at: Port::Arg(0),
                is: Constant::Str("/usr/bin/ssh"),
                not: false,
            }),
        },
        Source {
            kind: SourceKind::RemoteShell,
            at: Port::Return,
            when: Some(When {
                at: Port::Arg(0),
                is: Constant::Str("plink"),
                not: false,
            }),
        },
    ],
    sinks: &[
        Sink::new(SinkKind::Command, Port::Arg(0)),
        Sink::new(SinkKind::ExecutedFile, Port::Arg(0)),
    ],
    flows: Some(&[]),
    ..Api::blank("tokio", 282)
};

const TOKIO_288: Api = Api {
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
            kind: SourceKind::OptionsEnd,
            at: Port::Receiver,
            when: Some(When {
                at: Port::Arg(0),
                is: Constant::Str("--"),
                not: false,
            }),
        },
        Source {
            kind: SourceKind::OptionsEnd,
            at: Port::Receiver,
            when: Some(When {
                at: Port::Arg(0),
                is: Constant::Str("--end-of-options"),
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
    sinks: &[Sink::new(SinkKind::Argument, Port::Arg(0))],
    flows: Some(&[(Port::Receiver, Port::Return)]),
    kills: &[Kill {
        sinks: &[],
        sources: &[SourceKind::ScriptFlag, SourceKind::OptionValue],
        at: Port::Receiver,
        when: None,
    }],
    ..Api::blank("tokio", 288)
};

const TOKIO_295: Api = Api {
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::blank("tokio", 295)
};

const TOKIO_303: Api = Api {
    flows: Some(&[]),
    ..Api::blank("tokio", 303)
};

const TOKIO_307: Api = Api {
    flows: Some(&[]),
    ..Api::blank("tokio", 307)
};

const TOKIO_311: Api = Api {
    flows: Some(&[]),
    ..Api::blank("tokio", 311)
};

const TOKIO_314: Api = Api {
    flows: Some(&[]),
    ..Api::blank("tokio", 314)
};

const TOKIO_323: Api = Api {
    flows: Some(&[(Port::Arg(0), Port::Return)]),
    ..Api::blank("tokio", 323)
};

const TOKIO_329: Api = Api {
    flows: Some(&[(Port::CallbackReturn(0), Port::Return)]),
    ..Api::blank("tokio", 329)
};

const TOKIO_335: Api = Api {
    flows: Some(&[(Port::Arg(0), Port::Receiver)]),
    ..Api::blank("tokio", 335)
};

const TOKIO_338: Api = Api {
    flows: Some(&[(Port::CallbackReturn(0), Port::Receiver)]),
    ..Api::blank("tokio", 338)
};

const TOKIO_341: Api = Api {
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::blank("tokio", 341)
};

const TOKIO_344: Api = Api {
    flows: Some(&[(Port::Arg(1), Port::Return)]),
    ..Api::blank("tokio", 344)
};

const TOKIO_351: Api = Api {
    flows: Some(&[]),
    ..Api::blank("tokio", 351)
};

const TOKIO_357: Api = Api {
    flows: Some(&[(Port::Args, Port::Return)]),
    ..Api::blank("tokio", 357)
};

const TOKIO_363: Api = Api {
    flows: Some(&[(Port::Arg(0), Port::Return)]),
    ..Api::blank("tokio", 363)
};

const TOKIO_369: Api = Api {
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::blank("tokio", 369)
};

const TOKIO_378: Api = Api {
    flows: Some(&[(Port::Arg(0), Port::Receiver)]),
    ..Api::blank("tokio", 378)
};

const TOKIO_381: Api = Api {
    flows: Some(&[
        (Port::CallbackReturn(0), Port::Receiver),
        (Port::CallbackReturn(0), Port::Return),
        (Port::Receiver, Port::Return),
    ]),
    ..Api::blank("tokio", 381)
};

const TOKIO_384: Api = Api {
    flows: Some(&[(Port::Arg(0), Port::Receiver)]),
    ..Api::blank("tokio", 384)
};

const TOKIO_393: Api = Api {
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::blank("tokio", 393)
};

const TOKIO_403: Api = Api {
    flows: Some(&[(Port::Receiver, Port::CallbackParam(0, 0))]),
    ..Api::blank("tokio", 403)
};

const TOKIO_406: Api = Api {
    flows: Some(&[(Port::Arg(0), Port::Receiver)]),
    ..Api::blank("tokio", 406)
};

const TOKIO_411: Api = Api {
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::blank("tokio", 411)
};

const TOKIO_415: Api = Api {
    flows: Some(&[(Port::Arg(0), Port::Return)]),
    ..Api::blank("tokio", 415)
};

const TOKIO_418: Api = Api {
    sinks: &[Sink::new(SinkKind::Allocation, Port::Arg(0))],
    flows: Some(&[]),
    ..Api::blank("tokio", 418)
};

const TOKIO_425: Api = Api {
    flows: Some(&[(Port::Arg(0), Port::Return)]),
    ..Api::blank("tokio", 425)
};

const TOKIO_430: Api = Api {
    flows: Some(&[(Port::Arg(0), Port::Return)]),
    ..Api::blank("tokio", 430)
};

const TOKIO_433: Api = Api {
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::blank("tokio", 433)
};

const TOKIO_447: Api = Api {
    flows: Some(&[
        (Port::Receiver, Port::CallbackParam(0, 0)),
        (Port::CallbackReturn(0), Port::Return),
    ]),
    ..Api::blank("tokio", 447)
};

const TOKIO_456: Api = Api {
    flows: Some(&[
        (Port::Receiver, Port::CallbackParam(0, 0)),
        (Port::Receiver, Port::CallbackParam(1, 0)),
    ]),
    ..Api::blank("tokio", 456)
};

const TOKIO_461: Api = Api {
    flows: Some(&[
        (Port::Arg(0), Port::CallbackParam(1, 0)),
        (Port::Receiver, Port::CallbackParam(1, 1)),
        (Port::CallbackReturn(1), Port::CallbackParam(1, 0)),
        (Port::CallbackReturn(1), Port::Return),
    ]),
    ..Api::blank("tokio", 461)
};

const TOKIO_464: Api = Api {
    sinks: &[Sink::new(SinkKind::Written, Port::Arg(0))],
    flows: Some(&[(Port::Arg(0), Port::Receiver)]),
    ..Api::blank("tokio", 464)
};

const TOKIO_468: Api = Api {
    flows: Some(&[(Port::Arg(0), Port::Return)]),
    ..Api::blank("tokio", 468)
};

const TOKIO_474: Api = Api {
    flows: Some(&[(Port::Arg(0), Port::Return), (Port::Arg(1), Port::Return)]),
    ..Api::blank("tokio", 474)
};

const TOKIO_477: Api = Api {
    flows: Some(&[(Port::Receiver, Port::Arg(0))]),
    ..Api::blank("tokio", 477)
};

const TOKIO_483: Api = Api {
    flows: Some(&[(Port::Receiver, Port::Return)]),
    kills: &[Kill {
        sinks: &[SinkKind::Log],
        sources: &[],
        at: Port::Return,
        when: None,
    }],
    ..Api::blank("tokio", 483)
};

const TOKIO_487: Api = Api {
    flows: Some(&[(Port::Receiver, Port::Arg(1))]),
    ..Api::blank("tokio", 487)
};

const TOKIO_490: Api = Api {
    sinks: &[Sink::new(SinkKind::Written, Port::Arg(0))],
    flows: Some(&[(Port::Arg(0), Port::Receiver)]),
    ..Api::blank("tokio", 490)
};

const TOKIO_494: Api = Api {
    flows: Some(&[]),
    ..Api::blank("tokio", 494)
};

const TOKIO_497: Api = Api {
    flows: Some(&[(Port::Arg(0), Port::Return)]),
    ..Api::blank("tokio", 497)
};

const TONIC_6: Api = Api {
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::blank("tonic", 6)
};

const TONIC_14: Api = Api {
    flows: Some(&[(Port::Arg(0), Port::Return)]),
    ..Api::blank("tonic", 14)
};

const TONIC_17: Api = Api {
    flows: Some(&[(Port::Arg(0), Port::Return), (Port::Arg(2), Port::Return)]),
    ..Api::blank("tonic", 17)
};

const TONIC_20: Api = Api {
    flows: Some(&[
        (Port::Receiver, Port::CallbackParam(0, 0)),
        (Port::CallbackReturn(0), Port::Return),
    ]),
    ..Api::blank("tonic", 20)
};

const TONIC_23: Api = Api {
    flows: Some(&[]),
    ..Api::blank("tonic", 23)
};

const TONIC_29: Api = Api {
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::blank("tonic", 29)
};

const TONIC_32: Api = Api {
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::blank("tonic", 32)
};

const TONIC_39: Api = Api {
    sinks: &[Sink::new(SinkKind::SentBody, Port::Arg(1))],
    flows: Some(&[(Port::Arg(1), Port::Receiver)]),
    ..Api::blank("tonic", 39)
};

const TONIC_46: Api = Api {
    sinks: &[Sink::new(SinkKind::ErrorText, Port::Arg(1))],
    flows: Some(&[(Port::Arg(1), Port::Return)]),
    ..Api::blank("tonic", 46)
};

const TONIC_51: Api = Api {
    sinks: &[Sink::new(SinkKind::ErrorText, Port::Arg(0))],
    flows: Some(&[(Port::Arg(0), Port::Return)]),
    ..Api::blank("tonic", 51)
};

const TONIC_63: Api = Api {
    sinks: &[Sink::new(SinkKind::Url, Port::Arg(0))],
    flows: Some(&[(Port::Arg(0), Port::Return)]),
    ..Api::blank("tonic", 63)
};

const TONIC_71: Api = Api {
    flows: Some(&[]),
    handler: Some(Port::Arg(0)),
    ..Api::blank("tonic", 71)
};

const TOWER_4: Api = Api {
    sinks: &[Sink::new(SinkKind::Path, Port::Arg(0))],
    flows: Some(&[]),
    ..Api::blank("tower", 4)
};

const TOWER_8: Api = Api {
    sinks: &[Sink::new(SinkKind::Redirect, Port::Arg(0))],
    flows: Some(&[]),
    ..Api::blank("tower", 8)
};

const TOWER_12: Api = Api {
    sinks: &[Sink::new(SinkKind::CookieAdd, Port::Arg(0))],
    flows: Some(&[]),
    ..Api::blank("tower", 12)
};

const TOWER_16: Api = Api {
    flows: Some(&[]),
    ..Api::blank("tower", 16)
};

const TOWER_21: Api = Api {
    sources: &[Source::new(SourceKind::Request, Port::Return)],
    flows: Some(&[]),
    ..Api::blank("tower", 21)
};

const TOWER_25: Api = Api {
    flows: Some(&[]),
    ..Api::blank("tower", 25)
};

const TOWER_29: Api = Api {
    flows: Some(&[]),
    ..Api::blank("tower", 29)
};

const TOWER_33: Api = Api {
    flows: Some(&[]),
    ..Api::blank("tower", 33)
};

const TOWER_40: Api = Api {
    flows: Some(&[]),
    ..Api::blank("tower", 40)
};

const TOWER_44: Api = Api {
    sources: &[
        Source {
            kind: SourceKind::CookieWithoutSecure,
            at: Port::Return,
            when: Some(When {
                at: Port::Arg(0),
                is: Constant::Bool(false),
                not: false,
            }),
        },
        Source {
            kind: SourceKind::CookieWithoutSecure,
            at: Port::Return,
            when: Some(When {
                at: Port::Arg(0),
                is: Constant::Path("std::option::Option::None"),
                not: false,
            }),
        },
    ],
    sinks: &[Sink::new(SinkKind::CookieFinish, Port::Return)],
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
    ..Api::blank("tower", 44)
};

const TOWER_51: Api = Api {
    sources: &[
        Source {
            kind: SourceKind::CookieWithoutHttponly,
            at: Port::Return,
            when: Some(When {
                at: Port::Arg(0),
                is: Constant::Bool(false),
                not: false,
            }),
        },
        Source {
            kind: SourceKind::CookieWithoutHttponly,
            at: Port::Return,
            when: Some(When {
                at: Port::Arg(0),
                is: Constant::Path("std::option::Option::None"),
                not: false,
            }),
        },
    ],
    sinks: &[Sink::new(SinkKind::CookieFinish, Port::Return)],
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
    ..Api::blank("tower", 51)
};

const TOWER_58: Api = Api {
    flows: Some(&[]),
    ..Api::blank("tower", 58)
};

const UREQ_3: Api = Api {
    sinks: &[Sink::new(SinkKind::Url, Port::Arg(0))],
    flows: Some(&[(Port::Arg(0), Port::Return)]),
    ..Api::blank("ureq", 3)
};

const UREQ_10: Api = Api {
    sinks: &[Sink::new(SinkKind::Url, Port::Arg(0))],
    flows: Some(&[(Port::Arg(0), Port::Return)]),
    ..Api::blank("ureq", 10)
};

const UREQ_17: Api = Api {
    sinks: &[Sink::new(SinkKind::Url, Port::Arg(1))],
    flows: Some(&[(Port::Arg(1), Port::Return)]),
    ..Api::blank("ureq", 17)
};

const UREQ_22: Api = Api {
    flows: Some(&[]),
    ..Api::blank("ureq", 22)
};

const UREQ_29: Api = Api {
    flows: Some(&[]),
    ..Api::blank("ureq", 29)
};

const UREQ_33: Api = Api {
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::blank("ureq", 33)
};

const UREQ_42: Api = Api {
    sinks: &[Sink::new(SinkKind::SentBody, Port::Arg(1))],
    flows: Some(&[(Port::Receiver, Port::Return), (Port::Arg(1), Port::Return)]),
    ..Api::blank("ureq", 42)
};

const UREQ_47: Api = Api {
    sinks: &[Sink::new(SinkKind::UrlPart, Port::Arg(1))],
    flows: Some(&[(Port::Receiver, Port::Return), (Port::Arg(1), Port::Return)]),
    ..Api::blank("ureq", 47)
};

const UREQ_52: Api = Api {
    sinks: &[Sink::new(SinkKind::UrlPart, Port::Arg(0))],
    flows: Some(&[(Port::Receiver, Port::Return), (Port::Arg(0), Port::Return)]),
    ..Api::blank("ureq", 52)
};

const UREQ_57: Api = Api {
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::blank("ureq", 57)
};

const UREQ_61: Api = Api {
    sources: &[Source::new(SourceKind::Response, Port::Return)],
    flows: Some(&[]),
    ..Api::blank("ureq", 61)
};

const UREQ_66: Api = Api {
    sources: &[Source::new(SourceKind::Response, Port::Return)],
    sinks: &[Sink::new(SinkKind::SentBody, Port::Arg(0))],
    flows: Some(&[]),
    ..Api::blank("ureq", 66)
};

const UREQ_75: Api = Api {
    sources: &[Source::new(SourceKind::Response, Port::Return)],
    flows: Some(&[]),
    ..Api::blank("ureq", 75)
};

const UREQ_80: Api = Api {
    sources: &[Source::new(SourceKind::Response, Port::Return)],
    flows: Some(&[]),
    ..Api::blank("ureq", 80)
};

const UREQ_85: Api = Api {
    sources: &[Source::new(SourceKind::Response, Port::Return)],
    flows: Some(&[]),
    ..Api::blank("ureq", 85)
};

const UREQ_90: Api = Api {
    sources: &[Source::new(SourceKind::Response, Port::Return)],
    flows: Some(&[]),
    ..Api::blank("ureq", 90)
};

const UREQ_94: Api = Api {
    flows: Some(&[]),
    ..Api::blank("ureq", 94)
};

const UREQ_100: Api = Api {
    sources: &[Source::new(SourceKind::Response, Port::Return)],
    flows: Some(&[]),
    ..Api::blank("ureq", 100)
};

const UREQ_105: Api = Api {
    sinks: &[Sink::new(SinkKind::Url, Port::Arg(0))],
    flows: Some(&[(Port::Receiver, Port::Return), (Port::Arg(0), Port::Return)]),
    ..Api::blank("ureq", 105)
};

const UREQ_110: Api = Api {
    sinks: &[Sink::new(SinkKind::SentBody, Port::Arg(1))],
    flows: Some(&[(Port::Receiver, Port::Return), (Port::Arg(1), Port::Return)]),
    ..Api::blank("ureq", 110)
};

const UREQ_115: Api = Api {
    sinks: &[Sink::new(SinkKind::UrlPart, Port::Arg(1))],
    flows: Some(&[(Port::Receiver, Port::Return), (Port::Arg(1), Port::Return)]),
    ..Api::blank("ureq", 115)
};

const UREQ_120: Api = Api {
    sinks: &[Sink::new(SinkKind::UrlPart, Port::Arg(0))],
    flows: Some(&[(Port::Receiver, Port::Return), (Port::Arg(0), Port::Return)]),
    ..Api::blank("ureq", 120)
};

const UREQ_125: Api = Api {
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::blank("ureq", 125)
};

const UREQ_129: Api = Api {
    sources: &[Source::new(SourceKind::Response, Port::Return)],
    flows: Some(&[]),
    ..Api::blank("ureq", 129)
};

const UREQ_134: Api = Api {
    sources: &[Source::new(SourceKind::Response, Port::Return)],
    sinks: &[Sink::new(SinkKind::SentBody, Port::Arg(0))],
    flows: Some(&[]),
    ..Api::blank("ureq", 134)
};

const UREQ_140: Api = Api {
    sources: &[Source::new(SourceKind::Response, Port::Return)],
    flows: Some(&[]),
    ..Api::blank("ureq", 140)
};

const UREQ_145: Api = Api {
    sources: &[Source::new(SourceKind::Response, Port::Return)],
    flows: Some(&[]),
    ..Api::blank("ureq", 145)
};

const UREQ_150: Api = Api {
    sources: &[Source::new(SourceKind::Response, Port::Return)],
    flows: Some(&[]),
    ..Api::blank("ureq", 150)
};

const UREQ_155: Api = Api {
    sources: &[Source::new(SourceKind::Response, Port::Return)],
    flows: Some(&[]),
    ..Api::blank("ureq", 155)
};

const UREQ_160: Api = Api {
    sources: &[Source::new(SourceKind::Response, Port::Return)],
    flows: Some(&[]),
    ..Api::blank("ureq", 160)
};

const UREQ_165: Api = Api {
    sources: &[Source::new(SourceKind::Response, Port::Return)],
    ..Api::blank("ureq", 165)
};

const UREQ_169: Api = Api {
    sinks: &[Sink::new(SinkKind::TlsCheckOff, Port::Arg(0))],
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::blank("ureq", 169)
};

const UREQ_174: Api = Api {
    flows: Some(&[]),
    ..Api::blank("ureq", 174)
};

const UREQ_178: Api = Api {
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::blank("ureq", 178)
};

const WARP_5: Api = Api {
    sources: &[Source::new(SourceKind::Request, Port::Return)],
    flows: Some(&[]),
    ..Api::blank("warp", 5)
};

const WARP_9: Api = Api {
    sources: &[Source::new(SourceKind::Request, Port::Return)],
    flows: Some(&[]),
    ..Api::blank("warp", 9)
};

const WARP_13: Api = Api {
    sources: &[Source::new(SourceKind::Request, Port::Return)],
    flows: Some(&[]),
    ..Api::blank("warp", 13)
};

const WARP_17: Api = Api {
    sources: &[Source::new(SourceKind::Request, Port::Return)],
    flows: Some(&[]),
    ..Api::blank("warp", 17)
};

const WARP_24: Api = Api {
    sources: &[Source::new(SourceKind::Request, Port::Return)],
    flows: Some(&[]),
    ..Api::blank("warp", 24)
};

const WARP_28: Api = Api {
    sources: &[Source::new(SourceKind::Request, Port::Return)],
    flows: Some(&[]),
    ..Api::blank("warp", 28)
};

const WARP_32: Api = Api {
    sources: &[Source::new(SourceKind::Request, Port::Return)],
    flows: Some(&[]),
    ..Api::blank("warp", 32)
};

const WARP_36: Api = Api {
    flows: Some(&[]),
    ..Api::blank("warp", 36)
};

const WARP_44: Api = Api {
    flows: Some(&[(Port::Receiver, Port::Return), (Port::Arg(0), Port::Return)]),
    ..Api::blank("warp", 44)
};

const WARP_47: Api = Api {
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::blank("warp", 47)
};

const WARP_50: Api = Api {
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
    ..Api::blank("warp", 50)
};

const WARP_54: Api = Api {
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::blank("warp", 54)
};

const WARP_57: Api = Api {
    sources: &[Source::new(SourceKind::Request, Port::CallbackParam(0, 0))],
    flows: Some(&[]),
    handler: Some(Port::Arg(0)),
    ..Api::blank("warp", 57)
};

const WARP_62: Api = Api {
    sources: &[Source::new(SourceKind::Request, Port::Return)],
    flows: Some(&[]),
    ..Api::blank("warp", 62)
};

const WARP_69: Api = Api {
    sources: &[Source::new(SourceKind::Request, Port::Return)],
    flows: Some(&[]),
    ..Api::blank("warp", 69)
};

const WARP_76: Api = Api {
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::blank("warp", 76)
};

const WARP_88: Api = Api {
    sinks: &[Sink::new(SinkKind::Html, Port::Arg(0))],
    flows: Some(&[(Port::Arg(0), Port::Return)]),
    ..Api::blank("warp", 88)
};

const WARP_92: Api = Api {
    sinks: &[
        Sink {
            kind: SinkKind::Html,
            at: Port::Arg(0),
            when: Some(When {
                at: Port::Arg(2),
                is: Constant::Str("text/html"),
                not: false,
            }),
        },
        Sink {
            kind: SinkKind::Html,
            at: Port::Arg(0),
            when: Some(When {
                at: Port::Arg(2),
                is: Constant::Str("text/html; charset=utf-8"),
                not: false,
            }),
        },
        Sink {
            kind: SinkKind::Redirect,
            at: Port::Arg(2),
            when: Some(When {
                at: Port::Arg(1),
                is: Constant::Path("http::header::LOCATION"),
                not: false,
            }),
        },
        Sink {
            kind: SinkKind::Redirect,
            at: Port::Arg(2),
            when: Some(When {
                at: Port::Arg(1),
                is: Constant::Str("location"),
                not: false,
            }),
        },
    ],
    flows: Some(&[(Port::Arg(0), Port::Return)]),
    ..Api::blank("warp", 92)
};

const WARP_96: Api = Api {
    flows: Some(&[(Port::Arg(0), Port::Return)]),
    ..Api::blank("warp", 96)
};

const WARP_99: Api = Api {
    flows: Some(&[]),
    ..Api::blank("warp", 99)
};

const WARP_102: Api = Api {
    sinks: &[Sink::new(SinkKind::Redirect, Port::Arg(0))],
    flows: Some(&[]),
    ..Api::blank("warp", 102)
};

const WARP_109: Api = Api {
    sinks: &[Sink::new(SinkKind::Path, Port::Arg(0))],
    flows: Some(&[]),
    ..Api::blank("warp", 109)
};

const WARP_113: Api = Api {
    flows: Some(&[]),
    ..Api::blank("warp", 113)
};

const XML_4: Api = Api {
    flows: Some(&[(Port::Arg(0), Port::Return)]),
    ..Api::blank("xml", 4)
};

const XML_10: Api = Api {
    sources: &[Source::new(SourceKind::File, Port::Return)],
    sinks: &[Sink::new(SinkKind::Path, Port::Arg(0))],
    flows: Some(&[]),
    ..Api::blank("xml", 10)
};

const XML_15: Api = Api {
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::blank("xml", 15)
};

const XML_18: Api = Api {
    flows: Some(&[
        (Port::Receiver, Port::Return),
        (Port::Receiver, Port::Arg(0)),
    ]),
    ..Api::blank("xml", 18)
};

const XML_21: Api = Api {
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::blank("xml", 21)
};

const XML_30: Api = Api {
    flows: Some(&[(Port::Arg(0), Port::Return)]),
    kills: &[Kill {
        sinks: &[SinkKind::Html, SinkKind::Xml],
        sources: &[],
        at: Port::Return,
        when: None,
    }],
    ..Api::blank("xml", 30)
};

const XML_34: Api = Api {
    flows: Some(&[(Port::Arg(0), Port::Return)]),
    ..Api::blank("xml", 34)
};

const XML_37: Api = Api {
    flows: Some(&[(Port::Arg(0), Port::Return)]),
    ..Api::blank("xml", 37)
};

const XML_43: Api = Api {
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::blank("xml", 43)
};

const XML_50: Api = Api {
    sinks: &[Sink::new(SinkKind::Path, Port::Arg(0))],
    flows: Some(&[]),
    ..Api::blank("xml", 50)
};

const XML_54: Api = Api {
    sinks: &[Sink::new(SinkKind::Xml, Port::Arg(0))],
    flows: Some(&[(Port::Arg(0), Port::Return)]),
    ..Api::blank("xml", 54)
};

const XML_58: Api = Api {
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::blank("xml", 58)
};

const XML_64: Api = Api {
    flows: Some(&[(Port::Arg(0), Port::Return)]),
    ..Api::blank("xml", 64)
};

const XML_67: Api = Api {
    flows: Some(&[(Port::Arg(0), Port::Return)]),
    ..Api::blank("xml", 67)
};

const XML_70: Api = Api {
    flows: Some(&[(Port::Receiver, Port::Return)]),
    ..Api::blank("xml", 70)
};

/// Functions, methods and macros, sorted by path.
pub static APIS: &[Api] = &[
    ACTIX_356.named("actix_files::Files::new"),
    ACTIX_352.named("actix_files::NamedFile::from_file"),
    ACTIX_346.named("actix_files::NamedFile::open"),
    ACTIX_346.named("actix_files::NamedFile::open_async"),
    ACTIX_178.named("actix_multipart::Field::bytes"),
    ACTIX_178.named("actix_multipart::Field::content_disposition"),
    ACTIX_178.named("actix_multipart::Field::content_type"),
    ACTIX_178.named("actix_multipart::Field::headers"),
    ACTIX_178.named("actix_multipart::Field::name"),
    ACTIX_198.named("actix_session::Session::clear"),
    ACTIX_192.named("actix_session::Session::entries"),
    ACTIX_192.named("actix_session::Session::get"),
    ACTIX_198.named("actix_session::Session::insert"),
    ACTIX_198.named("actix_session::Session::purge"),
    ACTIX_192.named("actix_session::Session::remove"),
    ACTIX_192.named("actix_session::Session::remove_as"),
    ACTIX_198.named("actix_session::Session::renew"),
    ACTIX_198.named("actix_session::Session::status"),
    ACTIX_396.named("actix_session::SessionMiddleware::builder"),
    ACTIX_401.named("actix_session::SessionMiddleware::new"),
    ACTIX_382.named("actix_session::config::SessionMiddlewareBuilder::build"),
    ACTIX_386.named("actix_session::config::SessionMiddlewareBuilder::cookie_content_security"),
    ACTIX_386.named("actix_session::config::SessionMiddlewareBuilder::cookie_domain"),
    ACTIX_370.named("actix_session::config::SessionMiddlewareBuilder::cookie_http_only"),
    ACTIX_386.named("actix_session::config::SessionMiddlewareBuilder::cookie_name"),
    ACTIX_386.named("actix_session::config::SessionMiddlewareBuilder::cookie_path"),
    ACTIX_376.named("actix_session::config::SessionMiddlewareBuilder::cookie_same_site"),
    ACTIX_364.named("actix_session::config::SessionMiddlewareBuilder::cookie_secure"),
    ACTIX_386.named("actix_session::config::SessionMiddlewareBuilder::session_lifecycle"),
    ACTIX_290.named("actix_web::CustomizeResponder::header"),
    ACTIX_123.named("actix_web::HttpRequest::app_config"),
    ACTIX_123.named("actix_web::HttpRequest::app_data"),
    ACTIX_123.named("actix_web::HttpRequest::conn_data"),
    ACTIX_97.named("actix_web::HttpRequest::connection_info"),
    ACTIX_108.named("actix_web::HttpRequest::cookie"),
    ACTIX_108.named("actix_web::HttpRequest::cookie_raw"),
    ACTIX_116.named("actix_web::HttpRequest::cookies"),
    ACTIX_116.named("actix_web::HttpRequest::cookies_raw"),
    ACTIX_123.named("actix_web::HttpRequest::extensions"),
    ACTIX_97.named("actix_web::HttpRequest::full_url"),
    ACTIX_97.named("actix_web::HttpRequest::head"),
    ACTIX_97.named("actix_web::HttpRequest::headers"),
    ACTIX_97.named("actix_web::HttpRequest::match_info"),
    ACTIX_123.named("actix_web::HttpRequest::match_name"),
    ACTIX_123.named("actix_web::HttpRequest::match_pattern"),
    ACTIX_123.named("actix_web::HttpRequest::method"),
    ACTIX_82.named("actix_web::HttpRequest::path"),
    ACTIX_123.named("actix_web::HttpRequest::peer_addr"),
    ACTIX_82.named("actix_web::HttpRequest::query_string"),
    ACTIX_123.named("actix_web::HttpRequest::resource_map"),
    ACTIX_91.named("actix_web::HttpRequest::uri"),
    ACTIX_135.named("actix_web::HttpRequest::url_for"),
    ACTIX_135.named("actix_web::HttpRequest::url_for_static"),
    ACTIX_123.named("actix_web::HttpRequest::version"),
    ACTIX_207.named("actix_web::HttpResponse::Accepted"),
    ACTIX_207.named("actix_web::HttpResponse::BadGateway"),
    ACTIX_207.named("actix_web::HttpResponse::BadRequest"),
    ACTIX_207.named("actix_web::HttpResponse::Conflict"),
    ACTIX_207.named("actix_web::HttpResponse::Created"),
    ACTIX_207.named("actix_web::HttpResponse::Forbidden"),
    ACTIX_207.named("actix_web::HttpResponse::Found"),
    ACTIX_207.named("actix_web::HttpResponse::GatewayTimeout"),
    ACTIX_207.named("actix_web::HttpResponse::Gone"),
    ACTIX_207.named("actix_web::HttpResponse::InternalServerError"),
    ACTIX_207.named("actix_web::HttpResponse::MethodNotAllowed"),
    ACTIX_207.named("actix_web::HttpResponse::MovedPermanently"),
    ACTIX_207.named("actix_web::HttpResponse::MultipleChoices"),
    ACTIX_207.named("actix_web::HttpResponse::NoContent"),
    ACTIX_207.named("actix_web::HttpResponse::NotAcceptable"),
    ACTIX_207.named("actix_web::HttpResponse::NotFound"),
    ACTIX_207.named("actix_web::HttpResponse::NotImplemented"),
    ACTIX_207.named("actix_web::HttpResponse::NotModified"),
    ACTIX_207.named("actix_web::HttpResponse::Ok"),
    ACTIX_207.named("actix_web::HttpResponse::PartialContent"),
    ACTIX_207.named("actix_web::HttpResponse::PayloadTooLarge"),
    ACTIX_207.named("actix_web::HttpResponse::PaymentRequired"),
    ACTIX_207.named("actix_web::HttpResponse::PermanentRedirect"),
    ACTIX_207.named("actix_web::HttpResponse::PreconditionFailed"),
    ACTIX_207.named("actix_web::HttpResponse::RequestTimeout"),
    ACTIX_207.named("actix_web::HttpResponse::SeeOther"),
    ACTIX_207.named("actix_web::HttpResponse::ServiceUnavailable"),
    ACTIX_207.named("actix_web::HttpResponse::TemporaryRedirect"),
    ACTIX_207.named("actix_web::HttpResponse::TooManyRequests"),
    ACTIX_207.named("actix_web::HttpResponse::Unauthorized"),
    ACTIX_207.named("actix_web::HttpResponse::UnprocessableEntity"),
    ACTIX_207.named("actix_web::HttpResponse::UnsupportedMediaType"),
    ACTIX_207.named("actix_web::HttpResponse::UriTooLong"),
    ACTIX_336.named("actix_web::HttpResponse::add_cookie"),
    ACTIX_340.named("actix_web::HttpResponse::add_removal_cookie"),
    ACTIX_207.named("actix_web::HttpResponse::build"),
    ACTIX_340.named("actix_web::HttpResponse::del_cookie"),
    ACTIX_299.named("actix_web::HttpResponse::set_body"),
    ACTIX_294.named("actix_web::HttpResponse::with_body"),
    ACTIX_233.named("actix_web::HttpResponseBuilder::append_header"),
    ACTIX_269.named("actix_web::HttpResponseBuilder::body"),
    ACTIX_228.named("actix_web::HttpResponseBuilder::content_type"),
    ACTIX_331.named("actix_web::HttpResponseBuilder::cookie"),
    ACTIX_282.named("actix_web::HttpResponseBuilder::finish"),
    ACTIX_243.named("actix_web::HttpResponseBuilder::force_close"),
    ACTIX_237.named("actix_web::HttpResponseBuilder::header"),
    ACTIX_233.named("actix_web::HttpResponseBuilder::insert_header"),
    ACTIX_277.named("actix_web::HttpResponseBuilder::json"),
    ACTIX_243.named("actix_web::HttpResponseBuilder::keep_alive"),
    ACTIX_269.named("actix_web::HttpResponseBuilder::message_body"),
    ACTIX_243.named("actix_web::HttpResponseBuilder::no_chunking"),
    ACTIX_243.named("actix_web::HttpResponseBuilder::reason"),
    ACTIX_237.named("actix_web::HttpResponseBuilder::set_header"),
    ACTIX_243.named("actix_web::HttpResponseBuilder::status"),
    ACTIX_269.named("actix_web::HttpResponseBuilder::streaming"),
    ACTIX_282.named("actix_web::HttpResponseBuilder::take"),
    ACTIX_45.named("actix_web::Resource::app_data"),
    ACTIX_16.named("actix_web::Resource::delete"),
    ACTIX_16.named("actix_web::Resource::get"),
    ACTIX_45.named("actix_web::Resource::guard"),
    ACTIX_16.named("actix_web::Resource::head"),
    ACTIX_45.named("actix_web::Resource::name"),
    ACTIX_16.named("actix_web::Resource::patch"),
    ACTIX_16.named("actix_web::Resource::post"),
    ACTIX_16.named("actix_web::Resource::put"),
    ACTIX_45.named("actix_web::Resource::route"),
    ACTIX_16.named("actix_web::Resource::to"),
    ACTIX_16.named("actix_web::Resource::trace"),
    ACTIX_45.named("actix_web::Resource::wrap"),
    ACTIX_286.named("actix_web::Responder::customize"),
    ACTIX_33.named("actix_web::Route::guard"),
    ACTIX_33.named("actix_web::Route::method"),
    ACTIX_11.named("actix_web::Route::to"),
    ACTIX_33.named("actix_web::Route::wrap"),
    ACTIX_161.named("actix_web::dev::ConnectionInfo::host"),
    ACTIX_161.named("actix_web::dev::ConnectionInfo::peer_addr"),
    ACTIX_161.named("actix_web::dev::ConnectionInfo::realip_remote_addr"),
    ACTIX_161.named("actix_web::dev::ConnectionInfo::scheme"),
    ACTIX_123.named("actix_web::dev::ServiceRequest::app_config"),
    ACTIX_123.named("actix_web::dev::ServiceRequest::app_data"),
    ACTIX_123.named("actix_web::dev::ServiceRequest::conn_data"),
    ACTIX_97.named("actix_web::dev::ServiceRequest::connection_info"),
    ACTIX_108.named("actix_web::dev::ServiceRequest::cookie"),
    ACTIX_108.named("actix_web::dev::ServiceRequest::cookie_raw"),
    ACTIX_116.named("actix_web::dev::ServiceRequest::cookies"),
    ACTIX_116.named("actix_web::dev::ServiceRequest::cookies_raw"),
    ACTIX_97.named("actix_web::dev::ServiceRequest::head"),
    ACTIX_97.named("actix_web::dev::ServiceRequest::headers"),
    ACTIX_97.named("actix_web::dev::ServiceRequest::match_info"),
    ACTIX_123.named("actix_web::dev::ServiceRequest::match_name"),
    ACTIX_123.named("actix_web::dev::ServiceRequest::match_pattern"),
    ACTIX_123.named("actix_web::dev::ServiceRequest::method"),
    ACTIX_97.named("actix_web::dev::ServiceRequest::parts"),
    ACTIX_82.named("actix_web::dev::ServiceRequest::path"),
    ACTIX_123.named("actix_web::dev::ServiceRequest::peer_addr"),
    ACTIX_82.named("actix_web::dev::ServiceRequest::query_string"),
    ACTIX_97.named("actix_web::dev::ServiceRequest::request"),
    ACTIX_91.named("actix_web::dev::ServiceRequest::uri"),
    ACTIX_123.named("actix_web::dev::ServiceRequest::version"),
    ACTIX_319.named("actix_web::error::ErrorBadGateway"),
    ACTIX_319.named("actix_web::error::ErrorBadRequest"),
    ACTIX_319.named("actix_web::error::ErrorConflict"),
    ACTIX_319.named("actix_web::error::ErrorForbidden"),
    ACTIX_319.named("actix_web::error::ErrorGone"),
    ACTIX_319.named("actix_web::error::ErrorInternalServerError"),
    ACTIX_319.named("actix_web::error::ErrorMethodNotAllowed"),
    ACTIX_319.named("actix_web::error::ErrorNotFound"),
    ACTIX_319.named("actix_web::error::ErrorNotImplemented"),
    ACTIX_319.named("actix_web::error::ErrorServiceUnavailable"),
    ACTIX_319.named("actix_web::error::ErrorTooManyRequests"),
    ACTIX_319.named("actix_web::error::ErrorUnauthorized"),
    ACTIX_319.named("actix_web::error::ErrorUnprocessableEntity"),
    ACTIX_185.named("actix_web::http::header::ContentDisposition::get_filename"),
    ACTIX_185.named("actix_web::http::header::ContentDisposition::get_filename_ext"),
    ACTIX_185.named("actix_web::http::header::ContentDisposition::get_name"),
    ACTIX_265.named("actix_web::http::header::ContentType"),
    ACTIX_256.named("actix_web::http::header::ContentType::form_url_encoded"),
    ACTIX_251.named("actix_web::http::header::ContentType::html"),
    ACTIX_256.named("actix_web::http::header::ContentType::jpeg"),
    ACTIX_256.named("actix_web::http::header::ContentType::json"),
    ACTIX_256.named("actix_web::http::header::ContentType::octet_stream"),
    ACTIX_256.named("actix_web::http::header::ContentType::plaintext"),
    ACTIX_256.named("actix_web::http::header::ContentType::png"),
    ACTIX_256.named("actix_web::http::header::ContentType::xml"),
    ACTIX_147.named("actix_web::http::header::HeaderMap::append"),
    ACTIX_144.named("actix_web::http::header::HeaderMap::contains_key"),
    ACTIX_138.named("actix_web::http::header::HeaderMap::get"),
    ACTIX_138.named("actix_web::http::header::HeaderMap::get_all"),
    ACTIX_147.named("actix_web::http::header::HeaderMap::insert"),
    ACTIX_138.named("actix_web::http::header::HeaderMap::iter"),
    ACTIX_138.named("actix_web::http::header::HeaderMap::remove"),
    ACTIX_52.named("actix_web::middleware::from_fn"),
    ACTIX_56.named("actix_web::rt::spawn"),
    ACTIX_172.named("actix_web::web::Data"),
    ACTIX_151.named("actix_web::web::Data::into_inner"),
    ACTIX_169.named("actix_web::web::Data::new"),
    ACTIX_172.named("actix_web::web::Form"),
    ACTIX_151.named("actix_web::web::Form::into_inner"),
    ACTIX_304.named("actix_web::web::Html::new"),
    ACTIX_172.named("actix_web::web::Json"),
    ACTIX_151.named("actix_web::web::Json::into_inner"),
    ACTIX_172.named("actix_web::web::Path"),
    ACTIX_151.named("actix_web::web::Path::into_inner"),
    ACTIX_172.named("actix_web::web::Query"),
    ACTIX_157.named("actix_web::web::Query::from_query"),
    ACTIX_151.named("actix_web::web::Query::into_inner"),
    ACTIX_314.named("actix_web::web::Redirect::new"),
    ACTIX_309.named("actix_web::web::Redirect::to"),
    ACTIX_56.named("actix_web::web::block"),
    ACTIX_25.named("actix_web::web::delete"),
    ACTIX_25.named("actix_web::web::get"),
    ACTIX_25.named("actix_web::web::head"),
    ACTIX_25.named("actix_web::web::method"),
    ACTIX_25.named("actix_web::web::patch"),
    ACTIX_25.named("actix_web::web::post"),
    ACTIX_25.named("actix_web::web::put"),
    ACTIX_314.named("actix_web::web::redirect"),
    ACTIX_37.named("actix_web::web::resource"),
    ACTIX_25.named("actix_web::web::route"),
    ACTIX_41.named("actix_web::web::scope"),
    ACTIX_6.named("actix_web::web::to"),
    ACTIX_25.named("actix_web::web::trace"),
    HASHES_267.named("adler::adler32_slice"),
    RUSTCRYPTO_190.named("aead::Aead::decrypt"),
    RUSTCRYPTO_176.named("aead::Aead::encrypt"),
    RUSTCRYPTO_142.named("aead::AeadCore::generate_nonce"),
    RUSTCRYPTO_220.named("aead::AeadInPlace::decrypt_in_place"),
    RUSTCRYPTO_220.named("aead::AeadInPlace::decrypt_in_place_detached"),
    RUSTCRYPTO_203.named("aead::AeadInPlace::encrypt_in_place"),
    RUSTCRYPTO_203.named("aead::AeadInPlace::encrypt_in_place_detached"),
    RUSTCRYPTO_190.named("aead::AeadMut::decrypt"),
    RUSTCRYPTO_176.named("aead::AeadMut::encrypt"),
    RUSTCRYPTO_220.named("aead::AeadMutInPlace::decrypt_in_place"),
    RUSTCRYPTO_220.named("aead::AeadMutInPlace::decrypt_in_place_detached"),
    RUSTCRYPTO_203.named("aead::AeadMutInPlace::encrypt_in_place"),
    RUSTCRYPTO_203.named("aead::AeadMutInPlace::encrypt_in_place_detached"),
    RUSTCRYPTO_281.named("aead::Key::clone_from_slice"),
    RUSTCRYPTO_281.named("aead::Key::from"),
    RUSTCRYPTO_281.named("aead::Key::from_slice"),
    RUSTCRYPTO_281.named("aead::Key::try_from"),
    RUSTCRYPTO_113.named("aead::NewAead::new"),
    RUSTCRYPTO_113.named("aead::NewAead::new_from_slice"),
    RUSTCRYPTO_113.named("aead::NewAead::new_varkey"),
    RUSTCRYPTO_281.named("aead::Nonce::clone_from_slice"),
    RUSTCRYPTO_281.named("aead::Nonce::from"),
    RUSTCRYPTO_281.named("aead::Nonce::from_slice"),
    RUSTCRYPTO_281.named("aead::Nonce::try_from"),
    RUSTCRYPTO_226.named("aead::stream::EncryptorBE32::from_aead"),
    RUSTCRYPTO_226.named("aead::stream::EncryptorBE32::new"),
    RUSTCRYPTO_226.named("aead::stream::EncryptorLE31::from_aead"),
    RUSTCRYPTO_226.named("aead::stream::EncryptorLE31::new"),
    RUSTCRYPTO_226.named("aead::stream::NewStream::from_aead"),
    RUSTCRYPTO_226.named("aead::stream::NewStream::new"),
    RUSTCRYPTO_257.named("aes::Aes128::encrypt_block"),
    RUSTCRYPTO_7.named("aes::Aes128::new"),
    RUSTCRYPTO_7.named("aes::Aes128::new_from_slice"),
    RUSTCRYPTO_7.named("aes::Aes128Dec::new"),
    RUSTCRYPTO_7.named("aes::Aes128Dec::new_from_slice"),
    RUSTCRYPTO_7.named("aes::Aes128Enc::new"),
    RUSTCRYPTO_7.named("aes::Aes128Enc::new_from_slice"),
    RUSTCRYPTO_257.named("aes::Aes192::encrypt_block"),
    RUSTCRYPTO_7.named("aes::Aes192::new"),
    RUSTCRYPTO_7.named("aes::Aes192::new_from_slice"),
    RUSTCRYPTO_7.named("aes::Aes192Enc::new"),
    RUSTCRYPTO_7.named("aes::Aes192Enc::new_from_slice"),
    RUSTCRYPTO_257.named("aes::Aes256::encrypt_block"),
    RUSTCRYPTO_7.named("aes::Aes256::new"),
    RUSTCRYPTO_7.named("aes::Aes256::new_from_slice"),
    RUSTCRYPTO_7.named("aes::Aes256Dec::new"),
    RUSTCRYPTO_7.named("aes::Aes256Dec::new_from_slice"),
    RUSTCRYPTO_7.named("aes::Aes256Enc::new"),
    RUSTCRYPTO_7.named("aes::Aes256Enc::new_from_slice"),
    RUSTCRYPTO_190.named("aes_gcm::Aes128Gcm::decrypt"),
    RUSTCRYPTO_176.named("aes_gcm::Aes128Gcm::encrypt"),
    RUSTCRYPTO_203.named("aes_gcm::Aes128Gcm::encrypt_in_place"),
    RUSTCRYPTO_203.named("aes_gcm::Aes128Gcm::encrypt_in_place_detached"),
    RUSTCRYPTO_133.named("aes_gcm::Aes128Gcm::generate_key"),
    RUSTCRYPTO_142.named("aes_gcm::Aes128Gcm::generate_nonce"),
    RUSTCRYPTO_7.named("aes_gcm::Aes128Gcm::new"),
    RUSTCRYPTO_7.named("aes_gcm::Aes128Gcm::new_from_slice"),
    RUSTCRYPTO_190.named("aes_gcm::Aes256Gcm::decrypt"),
    RUSTCRYPTO_176.named("aes_gcm::Aes256Gcm::encrypt"),
    RUSTCRYPTO_203.named("aes_gcm::Aes256Gcm::encrypt_in_place"),
    RUSTCRYPTO_203.named("aes_gcm::Aes256Gcm::encrypt_in_place_detached"),
    RUSTCRYPTO_133.named("aes_gcm::Aes256Gcm::generate_key"),
    RUSTCRYPTO_142.named("aes_gcm::Aes256Gcm::generate_nonce"),
    RUSTCRYPTO_7.named("aes_gcm::Aes256Gcm::new"),
    RUSTCRYPTO_7.named("aes_gcm::Aes256Gcm::new_from_slice"),
    RUSTCRYPTO_190.named("aes_gcm::AesGcm::decrypt"),
    RUSTCRYPTO_176.named("aes_gcm::AesGcm::encrypt"),
    RUSTCRYPTO_203.named("aes_gcm::AesGcm::encrypt_in_place"),
    RUSTCRYPTO_203.named("aes_gcm::AesGcm::encrypt_in_place_detached"),
    RUSTCRYPTO_133.named("aes_gcm::AesGcm::generate_key"),
    RUSTCRYPTO_142.named("aes_gcm::AesGcm::generate_nonce"),
    RUSTCRYPTO_7.named("aes_gcm::AesGcm::new"),
    RUSTCRYPTO_7.named("aes_gcm::AesGcm::new_from_slice"),
    RUSTCRYPTO_281.named("aes_gcm::Key::clone_from_slice"),
    RUSTCRYPTO_281.named("aes_gcm::Key::from"),
    RUSTCRYPTO_281.named("aes_gcm::Key::from_slice"),
    RUSTCRYPTO_281.named("aes_gcm::Key::try_from"),
    RUSTCRYPTO_281.named("aes_gcm::Nonce::clone_from_slice"),
    RUSTCRYPTO_281.named("aes_gcm::Nonce::from"),
    RUSTCRYPTO_281.named("aes_gcm::Nonce::from_slice"),
    RUSTCRYPTO_281.named("aes_gcm::Nonce::try_from"),
    RUSTCRYPTO_190.named("aes_gcm_siv::Aes128GcmSiv::decrypt"),
    RUSTCRYPTO_176.named("aes_gcm_siv::Aes128GcmSiv::encrypt"),
    RUSTCRYPTO_7.named("aes_gcm_siv::Aes128GcmSiv::new"),
    RUSTCRYPTO_7.named("aes_gcm_siv::Aes128GcmSiv::new_from_slice"),
    RUSTCRYPTO_190.named("aes_gcm_siv::Aes256GcmSiv::decrypt"),
    RUSTCRYPTO_176.named("aes_gcm_siv::Aes256GcmSiv::encrypt"),
    RUSTCRYPTO_7.named("aes_gcm_siv::Aes256GcmSiv::new"),
    RUSTCRYPTO_7.named("aes_gcm_siv::Aes256GcmSiv::new_from_slice"),
    RUSTCRYPTO_190.named("aes_gcm_siv::AesGcmSiv::decrypt"),
    RUSTCRYPTO_176.named("aes_gcm_siv::AesGcmSiv::encrypt"),
    RUSTCRYPTO_7.named("aes_gcm_siv::AesGcmSiv::new"),
    RUSTCRYPTO_7.named("aes_gcm_siv::AesGcmSiv::new_from_slice"),
    RUSTCRYPTO_281.named("aes_gcm_siv::Key::clone_from_slice"),
    RUSTCRYPTO_281.named("aes_gcm_siv::Key::from"),
    RUSTCRYPTO_281.named("aes_gcm_siv::Key::from_slice"),
    RUSTCRYPTO_281.named("aes_gcm_siv::Key::try_from"),
    RUSTCRYPTO_281.named("aes_gcm_siv::Nonce::clone_from_slice"),
    RUSTCRYPTO_281.named("aes_gcm_siv::Nonce::from"),
    RUSTCRYPTO_281.named("aes_gcm_siv::Nonce::from_slice"),
    RUSTCRYPTO_281.named("aes_gcm_siv::Nonce::try_from"),
    RUSTCRYPTO_190.named("aes_siv::Aes128SivAead::decrypt"),
    RUSTCRYPTO_176.named("aes_siv::Aes128SivAead::encrypt"),
    RUSTCRYPTO_7.named("aes_siv::Aes128SivAead::new"),
    RUSTCRYPTO_7.named("aes_siv::Aes128SivAead::new_from_slice"),
    RUSTCRYPTO_190.named("aes_siv::Aes256SivAead::decrypt"),
    RUSTCRYPTO_176.named("aes_siv::Aes256SivAead::encrypt"),
    RUSTCRYPTO_7.named("aes_siv::Aes256SivAead::new"),
    RUSTCRYPTO_7.named("aes_siv::Aes256SivAead::new_from_slice"),
    RUSTCRYPTO_421.named("age::Encryptor::with_recipients"),
    RUSTCRYPTO_417.named("age::Encryptor::with_user_passphrase"),
    RUSTCRYPTO_425.named("age::Encryptor::wrap_async_output"),
    RUSTCRYPTO_425.named("age::Encryptor::wrap_output"),
    RUSTCRYPTO_429.named("age::encrypt"),
    RUSTCRYPTO_429.named("age::encrypt_and_armor"),
    SIZES_82.named("ahash::AHashMap::with_capacity"),
    HASHES_267.named("ahash::AHasher::default"),
    TEMPLATES_155.named("ammonia::Builder::clean"),
    TEMPLATES_150.named("ammonia::clean"),
    TEMPLATES_150.named("ammonia::clean_text"),
    LOG_116.named("anyhow::Context::context"),
    LOG_120.named("anyhow::Context::with_context"),
    LOG_116.named("anyhow::Error::context"),
    LOG_111.named("anyhow::Error::msg"),
    LOG_111.named("anyhow::Error::new"),
    LOG_103.named("anyhow::anyhow!"),
    LOG_107.named("anyhow::bail!"),
    LOG_107.named("anyhow::ensure!"),
    LOG_103.named("anyhow::format_err!"),
    ARCHIVES_160.named("ar::Archive::new"),
    ARCHIVES_164.named("ar::Archive::next_entry"),
    ARCHIVES_168.named("ar::Entry::header"),
    ARCHIVES_172.named("ar::Header::identifier"),
    CONCURRENCY_4.named("arc_swap::ArcSwap::from_pointee"),
    CONCURRENCY_11.named("arc_swap::ArcSwap::load"),
    CONCURRENCY_11.named("arc_swap::ArcSwap::load_full"),
    CONCURRENCY_4.named("arc_swap::ArcSwap::new"),
    CONCURRENCY_22.named("arc_swap::ArcSwap::store"),
    CONCURRENCY_22.named("arc_swap::ArcSwap::swap"),
    PROGRAMS_8.named("argh::from_env"),
    PASSWORDS_37.named("argon2::Argon2::default"),
    PASSWORDS_4.named("argon2::Argon2::hash_password"),
    PASSWORDS_20.named("argon2::Argon2::hash_password_customized"),
    PASSWORDS_27.named("argon2::Argon2::hash_password_into"),
    PASSWORDS_27.named("argon2::Argon2::hash_password_into_with_memory"),
    PASSWORDS_11.named("argon2::Argon2::hash_password_with_params"),
    PASSWORDS_11.named("argon2::Argon2::hash_password_with_salt"),
    PASSWORDS_37.named("argon2::Argon2::new"),
    PASSWORDS_32.named("argon2::Argon2::new_with_secret"),
    PASSWORDS_74.named("argon2::Argon2::verify_password"),
    PASSWORDS_41.named("argon2::hash_encoded"),
    PASSWORDS_41.named("argon2::hash_raw"),
    PASSWORDS_45.named("argon2::verify_encoded"),
    PASSWORDS_45.named("argon2::verify_encoded_ext"),
    PASSWORDS_45.named("argon2::verify_raw"),
    RUSTCRYPTO_7.named("aria::Aria128::new"),
    RUSTCRYPTO_7.named("aria::Aria128::new_from_slice"),
    RUSTCRYPTO_7.named("aria::Aria256::new"),
    RUSTCRYPTO_7.named("aria::Aria256::new_from_slice"),
    STD_VALUES_536.named("array::as_slice"),
    STD_VALUES_536.named("array::each_ref"),
    STD_VALUES_533.named("array::map"),
    CONCURRENCY_127.named("arrayvec::ArrayString::push_str"),
    CONCURRENCY_127.named("arrayvec::ArrayString::try_push_str"),
    CONCURRENCY_107.named("arrayvec::ArrayVec::clear"),
    CONCURRENCY_138.named("arrayvec::ArrayVec::is_empty"),
    CONCURRENCY_138.named("arrayvec::ArrayVec::len"),
    CONCURRENCY_127.named("arrayvec::ArrayVec::push"),
    CONCURRENCY_127.named("arrayvec::ArrayVec::try_extend_from_slice"),
    CONCURRENCY_127.named("arrayvec::ArrayVec::try_push"),
    RUSTCRYPTO_190.named("ascon_aead::Ascon128::decrypt"),
    RUSTCRYPTO_176.named("ascon_aead::Ascon128::encrypt"),
    RUSTCRYPTO_7.named("ascon_aead::Ascon128::new"),
    RUSTCRYPTO_7.named("ascon_aead::Ascon128::new_from_slice"),
    TEMPLATES_138.named("askama::filters::Safe"),
    TEMPLATES_142.named("askama::filters::e"),
    TEMPLATES_142.named("askama::filters::escape"),
    TEMPLATES_146.named("askama_escape::escape"),
    CONCURRENCY_32.named("async_channel::Receiver::recv"),
    CONCURRENCY_32.named("async_channel::Receiver::try_recv"),
    CONCURRENCY_25.named("async_channel::Sender::send"),
    CONCURRENCY_25.named("async_channel::Sender::try_send"),
    CONCURRENCY_40.named("async_channel::bounded"),
    TLS_74.named("async_native_tls::TlsConnector::connect"),
    TLS_66.named("async_native_tls::TlsConnector::danger_accept_invalid_certs"),
    TLS_66.named("async_native_tls::TlsConnector::danger_accept_invalid_hostnames"),
    TLS_74.named("async_native_tls::connect"),
    MESSAGES_23.named("async_nats::Client::subscribe"),
    ASYNC_STD_247.named("async_process::Command::arg"),
    ASYNC_STD_247.named("async_process::Command::args"),
    ASYNC_STD_254.named("async_process::Command::current_dir"),
    ASYNC_STD_254.named("async_process::Command::env"),
    ASYNC_STD_254.named("async_process::Command::env_clear"),
    ASYNC_STD_254.named("async_process::Command::env_remove"),
    ASYNC_STD_254.named("async_process::Command::envs"),
    ASYNC_STD_254.named("async_process::Command::kill_on_drop"),
    ASYNC_STD_241.named("async_process::Command::new"),
    ASYNC_STD_262.named("async_process::Command::output"),
    ASYNC_STD_270.named("async_process::Command::spawn"),
    ASYNC_STD_266.named("async_process::Command::status"),
    ASYNC_STD_254.named("async_process::Command::stderr"),
    ASYNC_STD_254.named("async_process::Command::stdin"),
    ASYNC_STD_254.named("async_process::Command::stdout"),
    ASYNC_STD_213.named("async_std::eprintln!"),
    ASYNC_STD_81.named("async_std::fs::DirEntry::file_name"),
    ASYNC_STD_81.named("async_std::fs::DirEntry::metadata"),
    ASYNC_STD_81.named("async_std::fs::DirEntry::path"),
    ASYNC_STD_11.named("async_std::fs::File::create"),
    ASYNC_STD_11.named("async_std::fs::File::create_new"),
    ASYNC_STD_21.named("async_std::fs::File::metadata"),
    ASYNC_STD_5.named("async_std::fs::File::open"),
    ASYNC_STD_28.named("async_std::fs::File::set_len"),
    ASYNC_STD_28.named("async_std::fs::File::set_permissions"),
    ASYNC_STD_28.named("async_std::fs::File::sync_all"),
    ASYNC_STD_28.named("async_std::fs::File::sync_data"),
    ASYNC_STD_25.named("async_std::fs::File::try_clone"),
    ASYNC_STD_17.named("async_std::fs::File::write"),
    ASYNC_STD_17.named("async_std::fs::File::write_all"),
    ASYNC_STD_96.named("async_std::fs::OpenOptions::append"),
    ASYNC_STD_89.named("async_std::fs::OpenOptions::create"),
    ASYNC_STD_89.named("async_std::fs::OpenOptions::create_new"),
    ASYNC_STD_85.named("async_std::fs::OpenOptions::new"),
    ASYNC_STD_101.named("async_std::fs::OpenOptions::open"),
    ASYNC_STD_89.named("async_std::fs::OpenOptions::read"),
    ASYNC_STD_89.named("async_std::fs::OpenOptions::truncate"),
    ASYNC_STD_96.named("async_std::fs::OpenOptions::write"),
    ASYNC_STD_76.named("async_std::fs::canonicalize"),
    ASYNC_STD_72.named("async_std::fs::copy"),
    ASYNC_STD_59.named("async_std::fs::create_dir"),
    ASYNC_STD_59.named("async_std::fs::create_dir_all"),
    ASYNC_STD_72.named("async_std::fs::hard_link"),
    ASYNC_STD_46.named("async_std::fs::metadata"),
    ASYNC_STD_34.named("async_std::fs::read"),
    ASYNC_STD_46.named("async_std::fs::read_dir"),
    ASYNC_STD_46.named("async_std::fs::read_link"),
    ASYNC_STD_40.named("async_std::fs::read_to_string"),
    ASYNC_STD_64.named("async_std::fs::remove_dir"),
    ASYNC_STD_64.named("async_std::fs::remove_dir_all"),
    ASYNC_STD_64.named("async_std::fs::remove_file"),
    ASYNC_STD_72.named("async_std::fs::rename"),
    ASYNC_STD_64.named("async_std::fs::set_permissions"),
    ASYNC_STD_46.named("async_std::fs::symlink_metadata"),
    ASYNC_STD_54.named("async_std::fs::write"),
    ASYNC_STD_238.named("async_std::future::timeout"),
    ASYNC_STD_192.named("async_std::io::BufReadExt::lines"),
    ASYNC_STD_183.named("async_std::io::BufReadExt::read_line"),
    ASYNC_STD_196.named("async_std::io::BufReadExt::read_until"),
    ASYNC_STD_206.named("async_std::io::BufReader::new"),
    ASYNC_STD_206.named("async_std::io::BufWriter::new"),
    ASYNC_STD_189.named("async_std::io::ReadExt::by_ref"),
    ASYNC_STD_189.named("async_std::io::ReadExt::chain"),
    ASYNC_STD_183.named("async_std::io::ReadExt::read"),
    ASYNC_STD_183.named("async_std::io::ReadExt::read_exact"),
    ASYNC_STD_183.named("async_std::io::ReadExt::read_to_end"),
    ASYNC_STD_183.named("async_std::io::ReadExt::read_to_string"),
    ASYNC_STD_189.named("async_std::io::ReadExt::take"),
    ASYNC_STD_179.named("async_std::io::Stdin::read_line"),
    ASYNC_STD_203.named("async_std::io::WriteExt::flush"),
    ASYNC_STD_199.named("async_std::io::WriteExt::write"),
    ASYNC_STD_199.named("async_std::io::WriteExt::write_all"),
    ASYNC_STD_199.named("async_std::io::WriteExt::write_fmt"),
    ASYNC_STD_209.named("async_std::io::copy"),
    ASYNC_STD_175.named("async_std::io::stderr"),
    ASYNC_STD_170.named("async_std::io::stdin"),
    ASYNC_STD_175.named("async_std::io::stdout"),
    ASYNC_STD_120.named("async_std::net::TcpListener::accept"),
    ASYNC_STD_116.named("async_std::net::TcpListener::bind"),
    ASYNC_STD_163.named("async_std::net::TcpListener::incoming"),
    ASYNC_STD_110.named("async_std::net::TcpStream::connect"),
    ASYNC_STD_129.named("async_std::net::TcpStream::peek"),
    ASYNC_STD_129.named("async_std::net::TcpStream::read"),
    ASYNC_STD_129.named("async_std::net::TcpStream::read_exact"),
    ASYNC_STD_129.named("async_std::net::TcpStream::read_to_end"),
    ASYNC_STD_129.named("async_std::net::TcpStream::read_to_string"),
    ASYNC_STD_137.named("async_std::net::TcpStream::take"),
    ASYNC_STD_125.named("async_std::net::TcpStream::write"),
    ASYNC_STD_125.named("async_std::net::TcpStream::write_all"),
    ASYNC_STD_141.named("async_std::net::UdpSocket::bind"),
    ASYNC_STD_145.named("async_std::net::UdpSocket::connect"),
    ASYNC_STD_149.named("async_std::net::UdpSocket::peek_from"),
    ASYNC_STD_149.named("async_std::net::UdpSocket::recv"),
    ASYNC_STD_149.named("async_std::net::UdpSocket::recv_from"),
    ASYNC_STD_155.named("async_std::net::UdpSocket::send"),
    ASYNC_STD_159.named("async_std::net::UdpSocket::send_to"),
    ASYNC_STD_213.named("async_std::print!"),
    ASYNC_STD_213.named("async_std::println!"),
    ASYNC_STD_232.named("async_std::stream::StreamExt::next"),
    ASYNC_STD_229.named("async_std::sync::Mutex::lock"),
    ASYNC_STD_226.named("async_std::sync::Mutex::new"),
    ASYNC_STD_226.named("async_std::sync::RwLock::new"),
    ASYNC_STD_229.named("async_std::sync::RwLock::read"),
    ASYNC_STD_229.named("async_std::sync::RwLock::write"),
    ASYNC_STD_220.named("async_std::task::block_on"),
    ASYNC_STD_220.named("async_std::task::spawn"),
    ASYNC_STD_223.named("async_std::task::spawn_blocking"),
    ASYNC_STD_220.named("async_std::task::spawn_local"),
    ARCHIVES_73.named("async_tar::Archive::entries"),
    ARCHIVES_56.named("async_tar::Archive::new"),
    ARCHIVES_77.named("async_tar::Archive::unpack"),
    ARCHIVES_102.named("async_tar::Entry::header"),
    ARCHIVES_85.named("async_tar::Entry::link_name"),
    ARCHIVES_85.named("async_tar::Entry::link_name_bytes"),
    ARCHIVES_85.named("async_tar::Entry::path"),
    ARCHIVES_85.named("async_tar::Entry::path_bytes"),
    ARCHIVES_124.named("async_tar::Entry::size"),
    ARCHIVES_135.named("async_tar::Entry::unpack"),
    ARCHIVES_143.named("async_tar::Entry::unpack_in"),
    ARCHIVES_110.named("async_tar::Header::link_name"),
    ARCHIVES_110.named("async_tar::Header::path"),
    ARCHIVES_110.named("async_tar::Header::path_bytes"),
    ARCHIVES_124.named("async_tar::Header::size"),
    SOCKETS_86.named("async_tungstenite::accept_async"),
    SOCKETS_81.named("async_tungstenite::async_std::connect_async"),
    SOCKETS_86.named("async_tungstenite::tokio::accept_async"),
    SOCKETS_81.named("async_tungstenite::tokio::connect_async"),
    FILES_248.named("atomicwrites::AtomicFile::new"),
    HTTP_CLIENTS_224.named("attohttpc::PreparedRequest::send"),
    HTTP_CLIENTS_219.named("attohttpc::RequestBuilder::basic_auth"),
    HTTP_CLIENTS_206.named("attohttpc::RequestBuilder::bearer_auth"),
    HTTP_CLIENTS_206.named("attohttpc::RequestBuilder::body"),
    HTTP_CLIENTS_206.named("attohttpc::RequestBuilder::bytes"),
    HTTP_CLIENTS_179.named("attohttpc::RequestBuilder::danger_accept_invalid_certs"),
    HTTP_CLIENTS_179.named("attohttpc::RequestBuilder::danger_accept_invalid_hostnames"),
    HTTP_CLIENTS_214.named("attohttpc::RequestBuilder::form"),
    HTTP_CLIENTS_187.named("attohttpc::RequestBuilder::header"),
    HTTP_CLIENTS_187.named("attohttpc::RequestBuilder::header_append"),
    HTTP_CLIENTS_214.named("attohttpc::RequestBuilder::json"),
    HTTP_CLIENTS_206.named("attohttpc::RequestBuilder::json_streaming"),
    HTTP_CLIENTS_175.named("attohttpc::RequestBuilder::new"),
    HTTP_CLIENTS_196.named("attohttpc::RequestBuilder::param"),
    HTTP_CLIENTS_201.named("attohttpc::RequestBuilder::params"),
    HTTP_CLIENTS_224.named("attohttpc::RequestBuilder::send"),
    HTTP_CLIENTS_206.named("attohttpc::RequestBuilder::text"),
    HTTP_CLIENTS_175.named("attohttpc::RequestBuilder::try_new"),
    HTTP_CLIENTS_234.named("attohttpc::Response::bytes"),
    HTTP_CLIENTS_239.named("attohttpc::Response::headers"),
    HTTP_CLIENTS_239.named("attohttpc::Response::json"),
    HTTP_CLIENTS_239.named("attohttpc::Response::json_utf8"),
    HTTP_CLIENTS_239.named("attohttpc::Response::split"),
    HTTP_CLIENTS_229.named("attohttpc::Response::text"),
    HTTP_CLIENTS_239.named("attohttpc::Response::text_reader"),
    HTTP_CLIENTS_229.named("attohttpc::Response::text_utf8"),
    HTTP_CLIENTS_229.named("attohttpc::Response::text_with"),
    HTTP_CLIENTS_179.named("attohttpc::Session::danger_accept_invalid_certs"),
    HTTP_CLIENTS_179.named("attohttpc::Session::danger_accept_invalid_hostnames"),
    HTTP_CLIENTS_165.named("attohttpc::Session::delete"),
    HTTP_CLIENTS_165.named("attohttpc::Session::get"),
    HTTP_CLIENTS_165.named("attohttpc::Session::head"),
    HTTP_CLIENTS_192.named("attohttpc::Session::header"),
    HTTP_CLIENTS_192.named("attohttpc::Session::header_append"),
    HTTP_CLIENTS_165.named("attohttpc::Session::options"),
    HTTP_CLIENTS_165.named("attohttpc::Session::patch"),
    HTTP_CLIENTS_165.named("attohttpc::Session::post"),
    HTTP_CLIENTS_165.named("attohttpc::Session::put"),
    HTTP_CLIENTS_165.named("attohttpc::Session::trace"),
    HTTP_CLIENTS_165.named("attohttpc::delete"),
    HTTP_CLIENTS_165.named("attohttpc::get"),
    HTTP_CLIENTS_165.named("attohttpc::head"),
    HTTP_CLIENTS_165.named("attohttpc::options"),
    HTTP_CLIENTS_165.named("attohttpc::patch"),
    HTTP_CLIENTS_165.named("attohttpc::post"),
    HTTP_CLIENTS_165.named("attohttpc::put"),
    HTTP_CLIENTS_165.named("attohttpc::trace"),
    ACTIX_429.named("awc::Client::builder"),
    ACTIX_425.named("awc::Client::default"),
    ACTIX_408.named("awc::Client::delete"),
    ACTIX_408.named("awc::Client::get"),
    ACTIX_408.named("awc::Client::head"),
    ACTIX_425.named("awc::Client::new"),
    ACTIX_408.named("awc::Client::options"),
    ACTIX_408.named("awc::Client::patch"),
    ACTIX_408.named("awc::Client::post"),
    ACTIX_408.named("awc::Client::put"),
    ACTIX_408.named("awc::Client::query"),
    ACTIX_416.named("awc::Client::request"),
    ACTIX_421.named("awc::Client::request_from"),
    ACTIX_421.named("awc::Client::ws"),
    ACTIX_425.named("awc::ClientBuilder::finish"),
    ACTIX_429.named("awc::ClientBuilder::new"),
    ACTIX_433.named("awc::ClientRequest::append_header"),
    ACTIX_441.named("awc::ClientRequest::basic_auth"),
    ACTIX_433.named("awc::ClientRequest::bearer_auth"),
    ACTIX_433.named("awc::ClientRequest::content_type"),
    ACTIX_433.named("awc::ClientRequest::cookie"),
    ACTIX_433.named("awc::ClientRequest::insert_header"),
    ACTIX_446.named("awc::ClientRequest::query"),
    ACTIX_464.named("awc::ClientRequest::send"),
    ACTIX_455.named("awc::ClientRequest::send_body"),
    ACTIX_455.named("awc::ClientRequest::send_form"),
    ACTIX_455.named("awc::ClientRequest::send_json"),
    ACTIX_455.named("awc::ClientRequest::send_stream"),
    ACTIX_451.named("awc::ClientRequest::timeout"),
    ACTIX_469.named("awc::ClientResponse::body"),
    ACTIX_469.named("awc::ClientResponse::cookie"),
    ACTIX_469.named("awc::ClientResponse::cookies"),
    ACTIX_469.named("awc::ClientResponse::headers"),
    ACTIX_469.named("awc::ClientResponse::json"),
    ACTIX_476.named("awc::ClientResponse::status"),
    RING_222.named("aws_lc_rs::aead::Aad::from"),
    RING_188.named("aws_lc_rs::aead::LessSafeKey::new"),
    RING_216.named("aws_lc_rs::aead::LessSafeKey::open_in_place"),
    RING_216.named("aws_lc_rs::aead::LessSafeKey::open_within"),
    RING_202.named("aws_lc_rs::aead::LessSafeKey::seal_in_place_append_tag"),
    RING_202.named("aws_lc_rs::aead::LessSafeKey::seal_in_place_separate_tag"),
    RING_192.named("aws_lc_rs::aead::Nonce::assume_unique_for_key"),
    RING_197.named("aws_lc_rs::aead::Nonce::try_assume_unique_for_key"),
    RING_219.named("aws_lc_rs::aead::OpeningKey::open_in_place"),
    RING_219.named("aws_lc_rs::aead::OpeningKey::open_within"),
    RING_250.named("aws_lc_rs::aead::RandomizedNonceKey::new"),
    RING_290.named("aws_lc_rs::aead::RandomizedNonceKey::seal_in_place_append_tag"),
    RING_290.named("aws_lc_rs::aead::RandomizedNonceKey::seal_in_place_separate_tag"),
    RING_209.named("aws_lc_rs::aead::SealingKey::seal_in_place_append_tag"),
    RING_209.named("aws_lc_rs::aead::SealingKey::seal_in_place_separate_tag"),
    RING_286.named("aws_lc_rs::aead::TlsRecordOpeningKey::new"),
    RING_286.named("aws_lc_rs::aead::TlsRecordSealingKey::new"),
    RING_183.named("aws_lc_rs::aead::UnboundKey::new"),
    RING_250.named("aws_lc_rs::agreement::PrivateKey::from_private_key"),
    RING_250.named("aws_lc_rs::agreement::PrivateKey::from_private_key_der"),
    RING_279.named("aws_lc_rs::cipher::EncryptingKey::encrypt"),
    RING_271.named("aws_lc_rs::cipher::EncryptingKey::less_safe_encrypt"),
    RING_279.named("aws_lc_rs::cipher::PaddedBlockEncryptingKey::encrypt"),
    RING_271.named("aws_lc_rs::cipher::PaddedBlockEncryptingKey::less_safe_encrypt"),
    RING_266.named("aws_lc_rs::cipher::UnboundCipherKey::new"),
    RING_250.named("aws_lc_rs::cmac::Key::new"),
    RING_236.named("aws_lc_rs::constant_time::verify_slices_are_equal"),
    RING_142.named("aws_lc_rs::digest::Context::finish"),
    RING_133.named("aws_lc_rs::digest::Context::new"),
    RING_138.named("aws_lc_rs::digest::Context::update"),
    RING_129.named("aws_lc_rs::digest::digest"),
    RING_180.named("aws_lc_rs::hkdf::Okm::fill"),
    RING_180.named("aws_lc_rs::hkdf::Prk::expand"),
    RING_176.named("aws_lc_rs::hkdf::Prk::new_less_safe"),
    RING_172.named("aws_lc_rs::hkdf::Salt::extract"),
    RING_168.named("aws_lc_rs::hkdf::Salt::new"),
    RING_154.named("aws_lc_rs::hmac::Context::sign"),
    RING_154.named("aws_lc_rs::hmac::Context::update"),
    RING_154.named("aws_lc_rs::hmac::Context::with_key"),
    RING_150.named("aws_lc_rs::hmac::Key::generate"),
    RING_145.named("aws_lc_rs::hmac::Key::new"),
    RING_154.named("aws_lc_rs::hmac::sign"),
    RING_154.named("aws_lc_rs::hmac::verify"),
    RING_283.named("aws_lc_rs::iv::FixedLength::from"),
    RING_250.named("aws_lc_rs::key_wrap::AesKek::new"),
    RING_160.named("aws_lc_rs::pbkdf2::derive"),
    RING_165.named("aws_lc_rs::pbkdf2::verify"),
    RING_229.named("aws_lc_rs::rand::SecureRandom::fill"),
    RING_229.named("aws_lc_rs::rand::SystemRandom::fill"),
    RING_225.named("aws_lc_rs::rand::SystemRandom::new"),
    RING_229.named("aws_lc_rs::rand::fill"),
    RING_233.named("aws_lc_rs::rand::generate"),
    RING_250.named("aws_lc_rs::signature::EcdsaKeyPair::from_pkcs8"),
    RING_250.named("aws_lc_rs::signature::EcdsaKeyPair::from_private_key_and_public_key"),
    RING_250.named("aws_lc_rs::signature::EcdsaKeyPair::from_private_key_der"),
    RING_239.named("aws_lc_rs::signature::Ed25519KeyPair::from_pkcs8"),
    RING_239.named("aws_lc_rs::signature::Ed25519KeyPair::from_pkcs8_maybe_unchecked"),
    RING_259.named("aws_lc_rs::signature::Ed25519KeyPair::from_seed_and_public_key"),
    RING_259.named("aws_lc_rs::signature::Ed25519KeyPair::from_seed_unchecked"),
    RING_246.named("aws_lc_rs::signature::RsaKeyPair::from_der"),
    RING_246.named("aws_lc_rs::signature::RsaKeyPair::from_pkcs8"),
    DATABASES_59.named("aws_sdk_dynamodb::Client::put_item"),
    DATABASES_63.named("aws_sdk_dynamodb::Client::update_item"),
    DATABASES_59.named("aws_sdk_dynamodb::client::Client::put_item"),
    DATABASES_63.named("aws_sdk_dynamodb::client::Client::update_item"),
    DATABASES_67.named("aws_sdk_dynamodb::operation::put_item::builders::PutItemFluentBuilder::item"),
    DATABASES_72.named("aws_sdk_dynamodb::operation::put_item::builders::PutItemFluentBuilder::set_item"),
    DATABASES_77.named("aws_sdk_dynamodb::operation::put_item::builders::PutItemFluentBuilder::table_name"),
    DATABASES_86.named("aws_sdk_dynamodb::operation::update_item::builders::UpdateItemFluentBuilder::expression_attribute_values"),
    DATABASES_77.named("aws_sdk_dynamodb::operation::update_item::builders::UpdateItemFluentBuilder::key"),
    DATABASES_77.named("aws_sdk_dynamodb::operation::update_item::builders::UpdateItemFluentBuilder::table_name"),
    DATABASES_77.named("aws_sdk_dynamodb::operation::update_item::builders::UpdateItemFluentBuilder::update_expression"),
    DATABASES_92.named("aws_sdk_dynamodb::types::AttributeValue::B"),
    DATABASES_92.named("aws_sdk_dynamodb::types::AttributeValue::L"),
    DATABASES_92.named("aws_sdk_dynamodb::types::AttributeValue::M"),
    DATABASES_92.named("aws_sdk_dynamodb::types::AttributeValue::N"),
    DATABASES_92.named("aws_sdk_dynamodb::types::AttributeValue::S"),
    DATABASES_92.named("aws_sdk_dynamodb::types::AttributeValue::Ss"),
    AXUM_165.named("axum::Json"),
    AXUM_30.named("axum::Router::fallback"),
    AXUM_61.named("axum::Router::layer"),
    AXUM_61.named("axum::Router::merge"),
    AXUM_30.named("axum::Router::method_not_allowed_fallback"),
    AXUM_61.named("axum::Router::nest"),
    AXUM_61.named("axum::Router::nest_service"),
    AXUM_57.named("axum::Router::new"),
    AXUM_61.named("axum::Router::route"),
    AXUM_61.named("axum::Router::route_layer"),
    AXUM_61.named("axum::Router::route_service"),
    AXUM_61.named("axum::Router::with_state"),
    AXUM_103.named("axum::body::Body::from"),
    AXUM_103.named("axum::body::Body::from_stream"),
    AXUM_103.named("axum::body::Body::new"),
    AXUM_99.named("axum::body::to_bytes"),
    AXUM_71.named("axum::extract::Multipart::next_field"),
    AXUM_89.named("axum::extract::multipart::Field::bytes"),
    AXUM_94.named("axum::extract::multipart::Field::chunk"),
    AXUM_76.named("axum::extract::multipart::Field::content_type"),
    AXUM_76.named("axum::extract::multipart::Field::file_name"),
    AXUM_76.named("axum::extract::multipart::Field::name"),
    AXUM_84.named("axum::extract::multipart::Field::text"),
    AXUM_118.named("axum::extract::ws::Message::into_data"),
    AXUM_118.named("axum::extract::ws::Message::into_text"),
    AXUM_118.named("axum::extract::ws::Message::to_text"),
    AXUM_107.named("axum::extract::ws::WebSocket::recv"),
    AXUM_115.named("axum::extract::ws::WebSocket::send"),
    AXUM_112.named("axum::extract::ws::WebSocket::split"),
    AXUM_52.named("axum::extract::ws::WebSocketUpgrade::on_upgrade"),
    AXUM_44.named("axum::middleware::from_fn"),
    AXUM_48.named("axum::middleware::from_fn_with_state"),
    AXUM_44.named("axum::middleware::map_request"),
    AXUM_48.named("axum::middleware::map_request_with_state"),
    AXUM_155.named("axum::response::Html"),
    AXUM_151.named("axum::response::IntoResponse::into_response"),
    AXUM_160.named("axum::response::Redirect::permanent"),
    AXUM_160.named("axum::response::Redirect::temporary"),
    AXUM_160.named("axum::response::Redirect::to"),
    AXUM_15.named("axum::routing::MethodRouter::connect"),
    AXUM_15.named("axum::routing::MethodRouter::delete"),
    AXUM_30.named("axum::routing::MethodRouter::fallback"),
    AXUM_15.named("axum::routing::MethodRouter::get"),
    AXUM_15.named("axum::routing::MethodRouter::head"),
    AXUM_25.named("axum::routing::MethodRouter::on"),
    AXUM_15.named("axum::routing::MethodRouter::options"),
    AXUM_15.named("axum::routing::MethodRouter::patch"),
    AXUM_15.named("axum::routing::MethodRouter::post"),
    AXUM_15.named("axum::routing::MethodRouter::put"),
    AXUM_15.named("axum::routing::MethodRouter::trace"),
    AXUM_6.named("axum::routing::any"),
    AXUM_6.named("axum::routing::connect"),
    AXUM_6.named("axum::routing::delete"),
    AXUM_6.named("axum::routing::get"),
    AXUM_6.named("axum::routing::head"),
    AXUM_25.named("axum::routing::on"),
    AXUM_6.named("axum::routing::options"),
    AXUM_6.named("axum::routing::patch"),
    AXUM_6.named("axum::routing::post"),
    AXUM_6.named("axum::routing::put"),
    AXUM_6.named("axum::routing::trace"),
    AXUM_174.named("axum_extra::extract::CookieJar::add"),
    AXUM_202.named("axum_extra::extract::CookieJar::from_headers"),
    AXUM_189.named("axum_extra::extract::CookieJar::get"),
    AXUM_198.named("axum_extra::extract::CookieJar::iter"),
    AXUM_182.named("axum_extra::extract::CookieJar::remove"),
    AXUM_71.named("axum_extra::extract::Multipart::next_field"),
    AXUM_174.named("axum_extra::extract::PrivateCookieJar::add"),
    AXUM_202.named("axum_extra::extract::PrivateCookieJar::from_headers"),
    AXUM_194.named("axum_extra::extract::PrivateCookieJar::get"),
    AXUM_182.named("axum_extra::extract::PrivateCookieJar::remove"),
    AXUM_174.named("axum_extra::extract::SignedCookieJar::add"),
    AXUM_202.named("axum_extra::extract::SignedCookieJar::from_headers"),
    AXUM_194.named("axum_extra::extract::SignedCookieJar::get"),
    AXUM_182.named("axum_extra::extract::SignedCookieJar::remove"),
    AXUM_168.named("axum_extra::response::Css"),
    AXUM_168.named("axum_extra::response::JavaScript"),
    AXUM_36.named("axum_extra::routing::RouterExt::typed_delete"),
    AXUM_36.named("axum_extra::routing::RouterExt::typed_get"),
    AXUM_36.named("axum_extra::routing::RouterExt::typed_patch"),
    AXUM_36.named("axum_extra::routing::RouterExt::typed_post"),
    AXUM_36.named("axum_extra::routing::RouterExt::typed_put"),
    TEXT_214.named("base64::Engine::decode"),
    TEXT_221.named("base64::Engine::decode_slice"),
    TEXT_214.named("base64::Engine::decode_vec"),
    TEXT_207.named("base64::Engine::encode"),
    TEXT_221.named("base64::Engine::encode_slice"),
    TEXT_221.named("base64::Engine::encode_string"),
    TEXT_214.named("base64::decode"),
    TEXT_214.named("base64::decode_config"),
    TEXT_207.named("base64::encode"),
    TEXT_207.named("base64::encode_config"),
    TEXT_214.named("base64::engine::general_purpose::GeneralPurpose::decode"),
    TEXT_207.named("base64::engine::general_purpose::GeneralPurpose::encode"),
    TEXT_231.named("base64ct::Encoding::decode_vec"),
    PASSWORDS_70.named("bcrypt::bcrypt"),
    PASSWORDS_62.named("bcrypt::hash"),
    PASSWORDS_62.named("bcrypt::hash_with_result"),
    PASSWORDS_66.named("bcrypt::hash_with_salt"),
    PASSWORDS_62.named("bcrypt::non_truncating_hash"),
    PASSWORDS_66.named("bcrypt::non_truncating_hash_with_salt"),
    PASSWORDS_74.named("bcrypt::non_truncating_verify"),
    PASSWORDS_74.named("bcrypt::verify"),
    RUSTCRYPTO_7.named("belt_mac::BeltMac::new"),
    RUSTCRYPTO_7.named("belt_mac::BeltMac::new_from_slice"),
    LOG_4.named("bevy::log::debug!"),
    LOG_4.named("bevy::log::error!"),
    LOG_4.named("bevy::log::info!"),
    LOG_4.named("bevy::log::trace!"),
    LOG_4.named("bevy::log::warn!"),
    SERDE_164.named("bincode::Options::deserialize"),
    SERDE_164.named("bincode::Options::deserialize_from"),
    SERDE_168.named("bincode::Options::serialize"),
    SERDE_155.named("bincode::borrow_decode_from_slice"),
    SERDE_155.named("bincode::decode_from_reader"),
    SERDE_155.named("bincode::decode_from_slice"),
    SERDE_155.named("bincode::decode_from_std_read"),
    SERDE_155.named("bincode::deserialize"),
    SERDE_155.named("bincode::deserialize_from"),
    SERDE_168.named("bincode::encode_to_vec"),
    SERDE_155.named("bincode::serde::borrow_decode_from_slice"),
    SERDE_155.named("bincode::serde::decode_from_reader"),
    SERDE_155.named("bincode::serde::decode_from_slice"),
    SERDE_155.named("bincode::serde::decode_from_std_read"),
    SERDE_168.named("bincode::serde::encode_to_vec"),
    SERDE_168.named("bincode::serialize"),
    SERDE_173.named("bincode::serialize_into"),
    COOKIE_235.named("biscotti::RemovalCookie::new"),
    COOKIE_242.named("biscotti::RequestCookie::name"),
    COOKIE_242.named("biscotti::RequestCookie::value"),
    COOKIE_242.named("biscotti::RequestCookies::get"),
    COOKIE_242.named("biscotti::RequestCookies::get_all"),
    COOKIE_239.named("biscotti::RequestCookies::parse_header"),
    COOKIE_239.named("biscotti::RequestCookies::parse_headers"),
    COOKIE_191.named("biscotti::ResponseCookie::from"),
    COOKIE_220.named("biscotti::ResponseCookie::into_owned"),
    COOKIE_235.named("biscotti::ResponseCookie::into_removal"),
    COOKIE_220.named("biscotti::ResponseCookie::make_permanent"),
    COOKIE_191.named("biscotti::ResponseCookie::new"),
    COOKIE_220.named("biscotti::ResponseCookie::set_domain"),
    COOKIE_220.named("biscotti::ResponseCookie::set_expires"),
    COOKIE_203.named("biscotti::ResponseCookie::set_http_only"),
    COOKIE_220.named("biscotti::ResponseCookie::set_max_age"),
    COOKIE_220.named("biscotti::ResponseCookie::set_name"),
    COOKIE_220.named("biscotti::ResponseCookie::set_partitioned"),
    COOKIE_220.named("biscotti::ResponseCookie::set_path"),
    COOKIE_209.named("biscotti::ResponseCookie::set_same_site"),
    COOKIE_197.named("biscotti::ResponseCookie::set_secure"),
    COOKIE_215.named("biscotti::ResponseCookie::set_value"),
    COOKIE_220.named("biscotti::ResponseCookie::unset_domain"),
    COOKIE_220.named("biscotti::ResponseCookie::unset_expires"),
    COOKIE_220.named("biscotti::ResponseCookie::unset_path"),
    COOKIE_231.named("biscotti::ResponseCookies::insert"),
    SIZES_103.named("bit_vec::BitVec::from_elem"),
    SIZES_82.named("bit_vec::BitVec::with_capacity"),
    SIZES_99.named("bitvec::vec::BitVec::repeat"),
    SIZES_82.named("bitvec::vec::BitVec::with_capacity"),
    HASHES_114.named("blake2::Blake2b512::chain_update"),
    HASHES_16.named("blake2::Blake2b512::default"),
    HASHES_77.named("blake2::Blake2b512::digest"),
    HASHES_136.named("blake2::Blake2b512::finalize"),
    HASHES_136.named("blake2::Blake2b512::finalize_reset"),
    HASHES_16.named("blake2::Blake2b512::new"),
    HASHES_50.named("blake2::Blake2b512::new_with_prefix"),
    HASHES_96.named("blake2::Blake2b512::update"),
    HASHES_114.named("blake2::Blake2b::chain_update"),
    HASHES_16.named("blake2::Blake2b::default"),
    HASHES_77.named("blake2::Blake2b::digest"),
    HASHES_136.named("blake2::Blake2b::finalize"),
    HASHES_136.named("blake2::Blake2b::finalize_reset"),
    HASHES_16.named("blake2::Blake2b::new"),
    HASHES_50.named("blake2::Blake2b::new_with_prefix"),
    HASHES_96.named("blake2::Blake2b::update"),
    HASHES_114.named("blake2::Blake2s256::chain_update"),
    HASHES_16.named("blake2::Blake2s256::default"),
    HASHES_77.named("blake2::Blake2s256::digest"),
    HASHES_136.named("blake2::Blake2s256::finalize"),
    HASHES_136.named("blake2::Blake2s256::finalize_reset"),
    HASHES_16.named("blake2::Blake2s256::new"),
    HASHES_50.named("blake2::Blake2s256::new_with_prefix"),
    HASHES_96.named("blake2::Blake2s256::update"),
    HASHES_114.named("blake2::Blake2s::chain_update"),
    HASHES_16.named("blake2::Blake2s::default"),
    HASHES_77.named("blake2::Blake2s::digest"),
    HASHES_136.named("blake2::Blake2s::finalize"),
    HASHES_136.named("blake2::Blake2s::finalize_reset"),
    HASHES_16.named("blake2::Blake2s::new"),
    HASHES_50.named("blake2::Blake2s::new_with_prefix"),
    HASHES_96.named("blake2::Blake2s::update"),
    HASHES_260.named("blake3::Hash::as_bytes"),
    HASHES_257.named("blake3::Hash::to_hex"),
    HASHES_254.named("blake3::Hasher::finalize"),
    HASHES_254.named("blake3::Hasher::finalize_xof"),
    HASHES_231.named("blake3::Hasher::new"),
    HASHES_241.named("blake3::Hasher::new_derive_key"),
    HASHES_236.named("blake3::Hasher::new_keyed"),
    HASHES_245.named("blake3::Hasher::update"),
    HASHES_250.named("blake3::Hasher::update_mmap"),
    HASHES_245.named("blake3::Hasher::update_rayon"),
    HASHES_245.named("blake3::Hasher::update_reader"),
    HASHES_227.named("blake3::derive_key"),
    HASHES_217.named("blake3::hash"),
    HASHES_222.named("blake3::keyed_hash"),
    RUSTCRYPTO_249.named("block_modes::BlockMode::decrypt_vec"),
    RUSTCRYPTO_237.named("block_modes::BlockMode::encrypt"),
    RUSTCRYPTO_237.named("block_modes::BlockMode::encrypt_vec"),
    RUSTCRYPTO_102.named("block_modes::BlockMode::new"),
    RUSTCRYPTO_96.named("block_modes::BlockMode::new_fix"),
    RUSTCRYPTO_96.named("block_modes::BlockMode::new_from_slices"),
    RUSTCRYPTO_96.named("block_modes::BlockMode::new_var"),
    RUSTCRYPTO_102.named("block_modes::Cbc::new"),
    RUSTCRYPTO_89.named("block_modes::Cbc::new_from_slices"),
    RUSTCRYPTO_102.named("block_modes::Cfb::new"),
    RUSTCRYPTO_89.named("block_modes::Cfb::new_from_slices"),
    RUSTCRYPTO_102.named("block_modes::Ecb::new"),
    RUSTCRYPTO_89.named("block_modes::Ecb::new_from_slices"),
    RUSTCRYPTO_102.named("block_modes::Ige::new"),
    RUSTCRYPTO_89.named("block_modes::Ige::new_from_slices"),
    RUSTCRYPTO_102.named("block_modes::Ofb::new"),
    RUSTCRYPTO_89.named("block_modes::Ofb::new_from_slices"),
    RUSTCRYPTO_102.named("block_modes::Pcbc::new"),
    RUSTCRYPTO_89.named("block_modes::Pcbc::new_from_slices"),
    RUSTCRYPTO_7.named("blowfish::Blowfish::new"),
    RUSTCRYPTO_7.named("blowfish::Blowfish::new_from_slice"),
    RUSTCRYPTO_7.named("blowfish::BlowfishLE::new"),
    RUSTCRYPTO_7.named("blowfish::BlowfishLE::new_from_slice"),
    STD_VALUES_697.named("bool::then"),
    STD_VALUES_700.named("bool::then_some"),
    OPENSSL_275.named("boring::aes::AesKey::new_decrypt"),
    OPENSSL_275.named("boring::aes::AesKey::new_encrypt"),
    OPENSSL_383.named("boring::base64::decode_block"),
    OPENSSL_383.named("boring::base64::encode_block"),
    OPENSSL_304.named("boring::hash::Hasher::finish"),
    OPENSSL_292.named("boring::hash::Hasher::new"),
    OPENSSL_296.named("boring::hash::Hasher::update"),
    OPENSSL_279.named("boring::hash::MessageDigest::md5"),
    OPENSSL_279.named("boring::hash::MessageDigest::sha1"),
    OPENSSL_284.named("boring::hash::MessageDigest::sha224"),
    OPENSSL_284.named("boring::hash::MessageDigest::sha256"),
    OPENSSL_284.named("boring::hash::MessageDigest::sha384"),
    OPENSSL_284.named("boring::hash::MessageDigest::sha512"),
    OPENSSL_307.named("boring::hash::hash"),
    OPENSSL_380.named("boring::memcmp::eq"),
    OPENSSL_342.named("boring::pkcs5::pbkdf2_hmac"),
    OPENSSL_347.named("boring::pkcs5::scrypt"),
    OPENSSL_351.named("boring::pkey::PKey::hmac"),
    OPENSSL_355.named("boring::pkey::PKey::private_key_from_der"),
    OPENSSL_355.named("boring::pkey::PKey::private_key_from_pem"),
    OPENSSL_363.named("boring::pkey::PKey::private_key_from_pem_passphrase"),
    OPENSSL_355.named("boring::pkey::PKey::private_key_from_pkcs8"),
    OPENSSL_376.named("boring::rand::rand_bytes"),
    OPENSSL_355.named("boring::rsa::Rsa::private_key_from_der"),
    OPENSSL_355.named("boring::rsa::Rsa::private_key_from_pem"),
    OPENSSL_363.named("boring::rsa::Rsa::private_key_from_pem_passphrase"),
    OPENSSL_336.named("boring::sha::Sha1::finish"),
    OPENSSL_319.named("boring::sha::Sha1::new"),
    OPENSSL_329.named("boring::sha::Sha1::update"),
    OPENSSL_336.named("boring::sha::Sha224::finish"),
    OPENSSL_323.named("boring::sha::Sha224::new"),
    OPENSSL_329.named("boring::sha::Sha224::update"),
    OPENSSL_336.named("boring::sha::Sha256::finish"),
    OPENSSL_323.named("boring::sha::Sha256::new"),
    OPENSSL_329.named("boring::sha::Sha256::update"),
    OPENSSL_336.named("boring::sha::Sha384::finish"),
    OPENSSL_323.named("boring::sha::Sha384::new"),
    OPENSSL_329.named("boring::sha::Sha384::update"),
    OPENSSL_336.named("boring::sha::Sha512::finish"),
    OPENSSL_323.named("boring::sha::Sha512::new"),
    OPENSSL_329.named("boring::sha::Sha512::update"),
    OPENSSL_311.named("boring::sha::sha1"),
    OPENSSL_315.named("boring::sha::sha224"),
    OPENSSL_315.named("boring::sha::sha256"),
    OPENSSL_315.named("boring::sha::sha384"),
    OPENSSL_315.named("boring::sha::sha512"),
    OPENSSL_367.named("boring::sign::Signer::new"),
    OPENSSL_370.named("boring::sign::Signer::sign"),
    OPENSSL_370.named("boring::sign::Signer::sign_oneshot_to_vec"),
    OPENSSL_370.named("boring::sign::Signer::sign_to_vec"),
    OPENSSL_370.named("boring::sign::Signer::update"),
    OPENSSL_404.named("boring::ssl::ConnectConfiguration::connect"),
    OPENSSL_386.named("boring::ssl::ConnectConfiguration::set_verify_hostname"),
    OPENSSL_386.named("boring::ssl::ConnectConfiguration::verify_hostname"),
    OPENSSL_409.named("boring::ssl::SslAcceptor::accept"),
    OPENSSL_392.named("boring::ssl::SslConnector::builder"),
    OPENSSL_400.named("boring::ssl::SslConnector::configure"),
    OPENSSL_404.named("boring::ssl::SslConnector::connect"),
    OPENSSL_396.named("boring::ssl::SslConnectorBuilder::build"),
    OPENSSL_414.named("boring::ssl::SslContextBuilder::set_ca_file"),
    OPENSSL_414.named("boring::ssl::SslContextBuilder::set_certificate_chain_file"),
    OPENSSL_414.named("boring::ssl::SslContextBuilder::set_certificate_file"),
    OPENSSL_414.named("boring::ssl::SslContextBuilder::set_private_key_file"),
    OPENSSL_421.named("boring::ssl::SslStream::ssl_read"),
    OPENSSL_425.named("boring::ssl::SslStream::ssl_write"),
    OPENSSL_425.named("boring::ssl::SslStream::write"),
    OPENSSL_425.named("boring::ssl::SslStream::write_all"),
    OPENSSL_272.named("boring::symm::Crypter::finalize"),
    OPENSSL_268.named("boring::symm::Crypter::new"),
    OPENSSL_272.named("boring::symm::Crypter::update"),
    OPENSSL_256.named("boring::symm::decrypt"),
    OPENSSL_264.named("boring::symm::decrypt_aead"),
    OPENSSL_252.named("boring::symm::encrypt"),
    OPENSSL_260.named("boring::symm::encrypt_aead"),
    OPENSSL_300.named("boring::x509::X509::digest"),
    OPENSSL_300.named("boring::x509::X509Ref::digest"),
    SERDE_177.named("borsh::BorshDeserialize::deserialize"),
    SERDE_177.named("borsh::BorshDeserialize::try_from_slice"),
    SERDE_177.named("borsh::from_reader"),
    SERDE_177.named("borsh::from_slice"),
    KEYS_91.named("botan::BlockCipher::set_key"),
    KEYS_111.named("botan::Cipher::process"),
    KEYS_91.named("botan::Cipher::set_key"),
    KEYS_111.named("botan::Cipher::start"),
    KEYS_91.named("botan::MsgAuthCode::set_key"),
    KEYS_115.named("botan::derive_key_from_password"),
    KEYS_115.named("botan::derive_key_from_password_timed"),
    KEYS_36.named("branca::Branca::new"),
    KEYS_48.named("branca::decode"),
    KEYS_48.named("branca::encode"),
    ARCHIVES_177.named("brotli::Decompressor::new"),
    ARCHIVES_197.named("brotli_decompressor::Decompressor::new"),
    TEXT_231.named("bs58::decode"),
    MONGODB_155.named("bson::Bson::Boolean"),
    MONGODB_155.named("bson::Bson::Double"),
    MONGODB_155.named("bson::Bson::Int32"),
    MONGODB_155.named("bson::Bson::Int64"),
    MONGODB_155.named("bson::Bson::String"),
    MONGODB_138.named("bson::Bson::from"),
    MONGODB_138.named("bson::Document::from_reader"),
    MONGODB_145.named("bson::Document::get"),
    MONGODB_145.named("bson::Document::get_array"),
    MONGODB_145.named("bson::Document::get_document"),
    MONGODB_145.named("bson::Document::get_i32"),
    MONGODB_145.named("bson::Document::get_i64"),
    MONGODB_145.named("bson::Document::get_object_id"),
    MONGODB_145.named("bson::Document::get_str"),
    MONGODB_152.named("bson::Document::insert"),
    MONGODB_145.named("bson::Document::iter"),
    MONGODB_145.named("bson::Document::keys"),
    MONGODB_145.named("bson::Document::remove"),
    MONGODB_138.named("bson::Document::try_from"),
    MONGODB_145.named("bson::Document::values"),
    MONGODB_134.named("bson::bson!"),
    MONGODB_138.named("bson::deserialize_from_bson"),
    MONGODB_138.named("bson::deserialize_from_document"),
    MONGODB_138.named("bson::deserialize_from_slice"),
    MONGODB_129.named("bson::doc!"),
    MONGODB_138.named("bson::from_bson"),
    MONGODB_138.named("bson::from_document"),
    MONGODB_138.named("bson::from_slice"),
    MONGODB_159.named("bson::oid::ObjectId::parse_str"),
    MONGODB_138.named("bson::serialize_to_bson"),
    MONGODB_138.named("bson::serialize_to_document"),
    MONGODB_138.named("bson::serialize_to_vec"),
    MONGODB_138.named("bson::to_bson"),
    MONGODB_138.named("bson::to_document"),
    MONGODB_138.named("bson::to_vec"),
    TEXT_267.named("bstr::ByteSlice::lines"),
    TEXT_267.named("bstr::ByteSlice::to_str"),
    TEXT_267.named("bstr::ByteSlice::to_str_lossy"),
    TEXT_267.named("bstr::ByteSlice::trim"),
    SIZES_82.named("bumpalo::Bump::with_capacity"),
    SERDE_342.named("byteorder::ByteOrder::read_i16"),
    SERDE_342.named("byteorder::ByteOrder::read_i32"),
    SERDE_342.named("byteorder::ByteOrder::read_i64"),
    SERDE_342.named("byteorder::ByteOrder::read_u16"),
    SERDE_342.named("byteorder::ByteOrder::read_u32"),
    SERDE_342.named("byteorder::ByteOrder::read_u64"),
    SERDE_331.named("byteorder::ReadBytesExt::read_f32"),
    SERDE_335.named("byteorder::ReadBytesExt::read_f64"),
    SERDE_327.named("byteorder::ReadBytesExt::read_i128"),
    SERDE_303.named("byteorder::ReadBytesExt::read_i16"),
    SERDE_311.named("byteorder::ReadBytesExt::read_i32"),
    SERDE_319.named("byteorder::ReadBytesExt::read_i64"),
    SERDE_295.named("byteorder::ReadBytesExt::read_i8"),
    SERDE_323.named("byteorder::ReadBytesExt::read_u128"),
    SERDE_299.named("byteorder::ReadBytesExt::read_u16"),
    SERDE_339.named("byteorder::ReadBytesExt::read_u24"),
    SERDE_307.named("byteorder::ReadBytesExt::read_u32"),
    SERDE_339.named("byteorder::ReadBytesExt::read_u48"),
    SERDE_315.named("byteorder::ReadBytesExt::read_u64"),
    SERDE_291.named("byteorder::ReadBytesExt::read_u8"),
    SERDE_339.named("byteorder::ReadBytesExt::read_uint"),
    SERDE_348.named("byteorder::WriteBytesExt::write_i32"),
    SERDE_348.named("byteorder::WriteBytesExt::write_i64"),
    SERDE_348.named("byteorder::WriteBytesExt::write_u16"),
    SERDE_348.named("byteorder::WriteBytesExt::write_u32"),
    SERDE_348.named("byteorder::WriteBytesExt::write_u64"),
    SERDE_348.named("byteorder::WriteBytesExt::write_u8"),
    SERDE_259.named("bytes::Buf::advance"),
    SERDE_273.named("bytes::Buf::chunk"),
    SERDE_252.named("bytes::Buf::copy_to_bytes"),
    SERDE_282.named("bytes::Buf::copy_to_slice"),
    SERDE_273.named("bytes::Buf::get_f32"),
    SERDE_273.named("bytes::Buf::get_f64"),
    SERDE_273.named("bytes::Buf::get_i16"),
    SERDE_273.named("bytes::Buf::get_i32"),
    SERDE_273.named("bytes::Buf::get_i64"),
    SERDE_273.named("bytes::Buf::get_i8"),
    SERDE_273.named("bytes::Buf::get_u128"),
    SERDE_273.named("bytes::Buf::get_u16"),
    SERDE_273.named("bytes::Buf::get_u16_le"),
    SERDE_273.named("bytes::Buf::get_u32"),
    SERDE_273.named("bytes::Buf::get_u32_le"),
    SERDE_273.named("bytes::Buf::get_u64"),
    SERDE_273.named("bytes::Buf::get_u64_le"),
    SERDE_273.named("bytes::Buf::get_u8"),
    SERDE_273.named("bytes::Buf::get_uint"),
    SERDE_273.named("bytes::Buf::get_uint_le"),
    SERDE_263.named("bytes::Buf::has_remaining"),
    SERDE_273.named("bytes::Buf::reader"),
    SERDE_263.named("bytes::Buf::remaining"),
    SERDE_273.named("bytes::Buf::take"),
    SERDE_282.named("bytes::Buf::try_copy_to_slice"),
    SERDE_285.named("bytes::BufMut::put"),
    SIZES_110.named("bytes::BufMut::put_bytes"),
    SERDE_285.named("bytes::BufMut::put_i32"),
    SERDE_285.named("bytes::BufMut::put_i64"),
    SERDE_285.named("bytes::BufMut::put_slice"),
    SERDE_285.named("bytes::BufMut::put_u16"),
    SERDE_285.named("bytes::BufMut::put_u32"),
    SERDE_285.named("bytes::BufMut::put_u64"),
    SERDE_285.named("bytes::BufMut::put_u8"),
    SERDE_246.named("bytes::Bytes::clone"),
    SERDE_227.named("bytes::Bytes::copy_from_slice"),
    SERDE_227.named("bytes::Bytes::from"),
    SERDE_227.named("bytes::Bytes::from_static"),
    SERDE_263.named("bytes::Bytes::is_empty"),
    SERDE_263.named("bytes::Bytes::len"),
    SERDE_252.named("bytes::Bytes::slice"),
    SERDE_252.named("bytes::Bytes::split_off"),
    SERDE_252.named("bytes::Bytes::split_to"),
    SERDE_246.named("bytes::Bytes::to_vec"),
    SERDE_263.named("bytes::BytesMut::capacity"),
    SERDE_269.named("bytes::BytesMut::clear"),
    SERDE_243.named("bytes::BytesMut::extend"),
    SERDE_243.named("bytes::BytesMut::extend_from_slice"),
    SERDE_246.named("bytes::BytesMut::freeze"),
    SERDE_227.named("bytes::BytesMut::from"),
    SERDE_263.named("bytes::BytesMut::is_empty"),
    SERDE_263.named("bytes::BytesMut::len"),
    SIZES_110.named("bytes::BytesMut::put_bytes"),
    SERDE_235.named("bytes::BytesMut::reserve"),
    SERDE_239.named("bytes::BytesMut::resize"),
    SERDE_246.named("bytes::BytesMut::split"),
    SERDE_252.named("bytes::BytesMut::split_off"),
    SERDE_252.named("bytes::BytesMut::split_to"),
    SERDE_246.named("bytes::BytesMut::to_vec"),
    SERDE_263.named("bytes::BytesMut::truncate"),
    SERDE_243.named("bytes::BytesMut::unsplit"),
    SERDE_230.named("bytes::BytesMut::with_capacity"),
    SERDE_230.named("bytes::BytesMut::zeroed"),
    ARCHIVES_177.named("bzip2::read::BzDecoder::new"),
    ARCHIVES_177.named("bzip2::read::BzEncoder::new"),
    RUSTCRYPTO_7.named("camellia::Camellia128::new"),
    RUSTCRYPTO_7.named("camellia::Camellia128::new_from_slice"),
    RUSTCRYPTO_7.named("camellia::Camellia192::new"),
    RUSTCRYPTO_7.named("camellia::Camellia192::new_from_slice"),
    RUSTCRYPTO_7.named("camellia::Camellia256::new"),
    RUSTCRYPTO_7.named("camellia::Camellia256::new_from_slice"),
    FILES_286.named("camino::Utf8Path::as_std_path"),
    FILES_286.named("camino::Utf8Path::as_str"),
    FILES_303.named("camino::Utf8Path::canonicalize"),
    FILES_303.named("camino::Utf8Path::canonicalize_utf8"),
    FILES_286.named("camino::Utf8Path::components"),
    FILES_307.named("camino::Utf8Path::exists"),
    FILES_281.named("camino::Utf8Path::extension"),
    FILES_281.named("camino::Utf8Path::file_name"),
    FILES_281.named("camino::Utf8Path::file_stem"),
    FILES_313.named("camino::Utf8Path::from_path"),
    FILES_286.named("camino::Utf8Path::into_std_path_buf"),
    FILES_307.named("camino::Utf8Path::is_dir"),
    FILES_307.named("camino::Utf8Path::is_file"),
    FILES_277.named("camino::Utf8Path::join"),
    FILES_292.named("camino::Utf8Path::metadata"),
    FILES_313.named("camino::Utf8Path::new"),
    FILES_286.named("camino::Utf8Path::parent"),
    FILES_292.named("camino::Utf8Path::read_dir"),
    FILES_292.named("camino::Utf8Path::read_dir_utf8"),
    FILES_292.named("camino::Utf8Path::read_link"),
    FILES_292.named("camino::Utf8Path::read_link_utf8"),
    FILES_307.named("camino::Utf8Path::starts_with"),
    FILES_292.named("camino::Utf8Path::symlink_metadata"),
    FILES_286.named("camino::Utf8Path::to_path_buf"),
    FILES_277.named("camino::Utf8Path::with_extension"),
    FILES_277.named("camino::Utf8Path::with_file_name"),
    FILES_313.named("camino::Utf8PathBuf::from"),
    FILES_313.named("camino::Utf8PathBuf::from_path_buf"),
    FILES_300.named("camino::Utf8PathBuf::push"),
    FILES_267.named("cap_std::fs::Dir::copy"),
    FILES_267.named("cap_std::fs::Dir::create"),
    FILES_255.named("cap_std::fs::Dir::create_ambient_dir_all"),
    FILES_267.named("cap_std::fs::Dir::create_dir"),
    FILES_267.named("cap_std::fs::Dir::create_dir_all"),
    FILES_260.named("cap_std::fs::Dir::open"),
    FILES_255.named("cap_std::fs::Dir::open_ambient_dir"),
    FILES_260.named("cap_std::fs::Dir::read"),
    FILES_260.named("cap_std::fs::Dir::read_dir"),
    FILES_260.named("cap_std::fs::Dir::read_to_string"),
    FILES_267.named("cap_std::fs::Dir::remove_dir"),
    FILES_267.named("cap_std::fs::Dir::remove_file"),
    FILES_267.named("cap_std::fs::Dir::rename"),
    FILES_267.named("cap_std::fs::Dir::write"),
    RUSTCRYPTO_7.named("cast5::Cast5::new"),
    RUSTCRYPTO_7.named("cast5::Cast5::new_from_slice"),
    RUSTCRYPTO_249.named("cbc::Decryptor::decrypt_padded_mut"),
    RUSTCRYPTO_249.named("cbc::Decryptor::decrypt_padded_vec_mut"),
    RUSTCRYPTO_62.named("cbc::Decryptor::new"),
    RUSTCRYPTO_62.named("cbc::Decryptor::new_from_slices"),
    RUSTCRYPTO_237.named("cbc::Encryptor::encrypt_padded_b2b_mut"),
    RUSTCRYPTO_237.named("cbc::Encryptor::encrypt_padded_mut"),
    RUSTCRYPTO_237.named("cbc::Encryptor::encrypt_padded_vec_mut"),
    RUSTCRYPTO_62.named("cbc::Encryptor::new"),
    RUSTCRYPTO_62.named("cbc::Encryptor::new_from_slices"),
    RUSTCRYPTO_190.named("ccm::Ccm::decrypt"),
    RUSTCRYPTO_176.named("ccm::Ccm::encrypt"),
    RUSTCRYPTO_7.named("ccm::Ccm::new"),
    RUSTCRYPTO_7.named("ccm::Ccm::new_from_slice"),
    RUSTCRYPTO_62.named("cfb8::Decryptor::new"),
    RUSTCRYPTO_62.named("cfb8::Decryptor::new_from_slices"),
    RUSTCRYPTO_62.named("cfb8::Encryptor::new"),
    RUSTCRYPTO_62.named("cfb8::Encryptor::new_from_slices"),
    RUSTCRYPTO_62.named("cfb_mode::BufDecryptor::new"),
    RUSTCRYPTO_62.named("cfb_mode::BufDecryptor::new_from_slices"),
    RUSTCRYPTO_62.named("cfb_mode::BufEncryptor::new"),
    RUSTCRYPTO_62.named("cfb_mode::BufEncryptor::new_from_slices"),
    RUSTCRYPTO_62.named("cfb_mode::Decryptor::new"),
    RUSTCRYPTO_62.named("cfb_mode::Decryptor::new_from_slices"),
    RUSTCRYPTO_62.named("cfb_mode::Encryptor::new"),
    RUSTCRYPTO_62.named("cfb_mode::Encryptor::new_from_slices"),
    RUSTCRYPTO_62.named("chacha20::ChaCha12::new"),
    RUSTCRYPTO_62.named("chacha20::ChaCha12::new_from_slices"),
    RUSTCRYPTO_257.named("chacha20::ChaCha20::apply_keystream"),
    RUSTCRYPTO_62.named("chacha20::ChaCha20::new"),
    RUSTCRYPTO_62.named("chacha20::ChaCha20::new_from_slices"),
    RUSTCRYPTO_62.named("chacha20::ChaCha20Legacy::new"),
    RUSTCRYPTO_62.named("chacha20::ChaCha20Legacy::new_from_slices"),
    RUSTCRYPTO_62.named("chacha20::ChaCha8::new"),
    RUSTCRYPTO_62.named("chacha20::ChaCha8::new_from_slices"),
    RUSTCRYPTO_62.named("chacha20::ChaChaCore::new"),
    RUSTCRYPTO_62.named("chacha20::ChaChaCore::new_from_slices"),
    RUSTCRYPTO_281.named("chacha20::Key::from"),
    RUSTCRYPTO_281.named("chacha20::Key::from_slice"),
    RUSTCRYPTO_281.named("chacha20::Key::try_from"),
    RUSTCRYPTO_281.named("chacha20::Nonce::from"),
    RUSTCRYPTO_281.named("chacha20::Nonce::from_slice"),
    RUSTCRYPTO_281.named("chacha20::Nonce::try_from"),
    RUSTCRYPTO_257.named("chacha20::XChaCha20::apply_keystream"),
    RUSTCRYPTO_62.named("chacha20::XChaCha20::new"),
    RUSTCRYPTO_62.named("chacha20::XChaCha20::new_from_slices"),
    RUSTCRYPTO_281.named("chacha20::XNonce::from"),
    RUSTCRYPTO_281.named("chacha20::XNonce::from_slice"),
    RUSTCRYPTO_281.named("chacha20::XNonce::try_from"),
    RUSTCRYPTO_190.named("chacha20poly1305::ChaCha12Poly1305::decrypt"),
    RUSTCRYPTO_176.named("chacha20poly1305::ChaCha12Poly1305::encrypt"),
    RUSTCRYPTO_7.named("chacha20poly1305::ChaCha12Poly1305::new"),
    RUSTCRYPTO_7.named("chacha20poly1305::ChaCha12Poly1305::new_from_slice"),
    RUSTCRYPTO_190.named("chacha20poly1305::ChaCha20Poly1305::decrypt"),
    RUSTCRYPTO_176.named("chacha20poly1305::ChaCha20Poly1305::encrypt"),
    RUSTCRYPTO_203.named("chacha20poly1305::ChaCha20Poly1305::encrypt_in_place"),
    RUSTCRYPTO_203.named("chacha20poly1305::ChaCha20Poly1305::encrypt_in_place_detached"),
    RUSTCRYPTO_133.named("chacha20poly1305::ChaCha20Poly1305::generate_key"),
    RUSTCRYPTO_142.named("chacha20poly1305::ChaCha20Poly1305::generate_nonce"),
    RUSTCRYPTO_7.named("chacha20poly1305::ChaCha20Poly1305::new"),
    RUSTCRYPTO_7.named("chacha20poly1305::ChaCha20Poly1305::new_from_slice"),
    RUSTCRYPTO_190.named("chacha20poly1305::ChaCha8Poly1305::decrypt"),
    RUSTCRYPTO_176.named("chacha20poly1305::ChaCha8Poly1305::encrypt"),
    RUSTCRYPTO_7.named("chacha20poly1305::ChaCha8Poly1305::new"),
    RUSTCRYPTO_7.named("chacha20poly1305::ChaCha8Poly1305::new_from_slice"),
    RUSTCRYPTO_190.named("chacha20poly1305::ChaChaPoly1305::decrypt"),
    RUSTCRYPTO_176.named("chacha20poly1305::ChaChaPoly1305::encrypt"),
    RUSTCRYPTO_203.named("chacha20poly1305::ChaChaPoly1305::encrypt_in_place"),
    RUSTCRYPTO_203.named("chacha20poly1305::ChaChaPoly1305::encrypt_in_place_detached"),
    RUSTCRYPTO_133.named("chacha20poly1305::ChaChaPoly1305::generate_key"),
    RUSTCRYPTO_142.named("chacha20poly1305::ChaChaPoly1305::generate_nonce"),
    RUSTCRYPTO_7.named("chacha20poly1305::ChaChaPoly1305::new"),
    RUSTCRYPTO_7.named("chacha20poly1305::ChaChaPoly1305::new_from_slice"),
    RUSTCRYPTO_281.named("chacha20poly1305::Key::clone_from_slice"),
    RUSTCRYPTO_281.named("chacha20poly1305::Key::from"),
    RUSTCRYPTO_281.named("chacha20poly1305::Key::from_slice"),
    RUSTCRYPTO_281.named("chacha20poly1305::Key::try_from"),
    RUSTCRYPTO_281.named("chacha20poly1305::Nonce::clone_from_slice"),
    RUSTCRYPTO_281.named("chacha20poly1305::Nonce::from"),
    RUSTCRYPTO_281.named("chacha20poly1305::Nonce::from_slice"),
    RUSTCRYPTO_281.named("chacha20poly1305::Nonce::try_from"),
    RUSTCRYPTO_190.named("chacha20poly1305::XChaCha20Poly1305::decrypt"),
    RUSTCRYPTO_176.named("chacha20poly1305::XChaCha20Poly1305::encrypt"),
    RUSTCRYPTO_203.named("chacha20poly1305::XChaCha20Poly1305::encrypt_in_place"),
    RUSTCRYPTO_203.named("chacha20poly1305::XChaCha20Poly1305::encrypt_in_place_detached"),
    RUSTCRYPTO_133.named("chacha20poly1305::XChaCha20Poly1305::generate_key"),
    RUSTCRYPTO_142.named("chacha20poly1305::XChaCha20Poly1305::generate_nonce"),
    RUSTCRYPTO_7.named("chacha20poly1305::XChaCha20Poly1305::new"),
    RUSTCRYPTO_7.named("chacha20poly1305::XChaCha20Poly1305::new_from_slice"),
    RUSTCRYPTO_281.named("chacha20poly1305::XNonce::clone_from_slice"),
    RUSTCRYPTO_281.named("chacha20poly1305::XNonce::from"),
    RUSTCRYPTO_281.named("chacha20poly1305::XNonce::from_slice"),
    RUSTCRYPTO_281.named("chacha20poly1305::XNonce::try_from"),
    STD_VALUES_797.named("char::encode_utf16"),
    STD_VALUES_797.named("char::encode_utf8"),
    STD_VALUES_191.named("char::escape_debug"),
    STD_VALUES_191.named("char::escape_default"),
    STD_VALUES_191.named("char::escape_unicode"),
    STD_VALUES_203.named("char::from_digit"),
    STD_VALUES_203.named("char::from_u32"),
    STD_VALUES_59.named("char::is_alphabetic"),
    STD_VALUES_59.named("char::is_alphanumeric"),
    STD_VALUES_59.named("char::is_ascii"),
    STD_VALUES_59.named("char::is_ascii_alphabetic"),
    STD_VALUES_59.named("char::is_ascii_alphanumeric"),
    STD_VALUES_59.named("char::is_ascii_control"),
    STD_VALUES_59.named("char::is_ascii_digit"),
    STD_VALUES_59.named("char::is_ascii_hexdigit"),
    STD_VALUES_59.named("char::is_ascii_punctuation"),
    STD_VALUES_59.named("char::is_control"),
    STD_VALUES_59.named("char::is_digit"),
    STD_VALUES_59.named("char::is_lowercase"),
    STD_VALUES_59.named("char::is_numeric"),
    STD_VALUES_59.named("char::is_uppercase"),
    STD_VALUES_59.named("char::is_whitespace"),
    STD_VALUES_59.named("char::len_utf8"),
    TEXT_180.named("chrono::DateTime::format"),
    TEXT_180.named("chrono::DateTime::naive_utc"),
    TEXT_180.named("chrono::DateTime::timestamp"),
    TEXT_180.named("chrono::DateTime::timestamp_micros"),
    TEXT_180.named("chrono::DateTime::timestamp_millis"),
    TEXT_180.named("chrono::DateTime::timestamp_nanos"),
    TEXT_180.named("chrono::DateTime::timestamp_nanos_opt"),
    TEXT_180.named("chrono::DateTime::to_rfc3339"),
    TEXT_175.named("chrono::Local::now"),
    TEXT_175.named("chrono::Utc::now"),
    SERDE_7.named("ciborium::de::from_reader"),
    SERDE_127.named("ciborium::de::from_reader_with_recursion_limit"),
    SERDE_7.named("ciborium::from_reader"),
    SERDE_127.named("ciborium::from_reader_with_recursion_limit"),
    SERDE_37.named("ciborium::into_writer"),
    SERDE_37.named("ciborium::ser::into_writer"),
    RUSTCRYPTO_257.named("cipher::AsyncStreamCipher::encrypt"),
    RUSTCRYPTO_257.named("cipher::BlockCipherEncrypt::encrypt_block"),
    RUSTCRYPTO_257.named("cipher::BlockCipherEncrypt::encrypt_blocks"),
    RUSTCRYPTO_237.named("cipher::BlockCipherEncrypt::encrypt_padded"),
    RUSTCRYPTO_249.named("cipher::BlockDecrypt::decrypt_padded"),
    RUSTCRYPTO_249.named("cipher::BlockDecrypt::decrypt_padded_vec"),
    RUSTCRYPTO_249.named("cipher::BlockDecryptMut::decrypt_padded_mut"),
    RUSTCRYPTO_249.named("cipher::BlockDecryptMut::decrypt_padded_vec_mut"),
    RUSTCRYPTO_257.named("cipher::BlockEncrypt::encrypt_block"),
    RUSTCRYPTO_271.named("cipher::BlockEncrypt::encrypt_block_b2b"),
    RUSTCRYPTO_257.named("cipher::BlockEncrypt::encrypt_blocks"),
    RUSTCRYPTO_237.named("cipher::BlockEncrypt::encrypt_padded"),
    RUSTCRYPTO_237.named("cipher::BlockEncrypt::encrypt_padded_b2b"),
    RUSTCRYPTO_237.named("cipher::BlockEncrypt::encrypt_padded_vec"),
    RUSTCRYPTO_257.named("cipher::BlockEncryptMut::encrypt_block_mut"),
    RUSTCRYPTO_257.named("cipher::BlockEncryptMut::encrypt_blocks_mut"),
    RUSTCRYPTO_237.named("cipher::BlockEncryptMut::encrypt_padded_b2b_mut"),
    RUSTCRYPTO_237.named("cipher::BlockEncryptMut::encrypt_padded_mut"),
    RUSTCRYPTO_237.named("cipher::BlockEncryptMut::encrypt_padded_vec_mut"),
    RUSTCRYPTO_237.named("cipher::BlockModeEncrypt::encrypt_padded"),
    RUSTCRYPTO_237.named("cipher::BlockModeEncrypt::encrypt_padded_b2b"),
    RUSTCRYPTO_237.named("cipher::BlockModeEncrypt::encrypt_padded_vec"),
    RUSTCRYPTO_113.named("cipher::NewBlockCipher::new"),
    RUSTCRYPTO_113.named("cipher::NewBlockCipher::new_from_slice"),
    RUSTCRYPTO_113.named("cipher::NewBlockCipher::new_varkey"),
    RUSTCRYPTO_109.named("cipher::NewCipher::new"),
    RUSTCRYPTO_109.named("cipher::NewCipher::new_from_slices"),
    RUSTCRYPTO_109.named("cipher::NewCipher::new_var"),
    RUSTCRYPTO_257.named("cipher::StreamCipher::apply_keystream"),
    RUSTCRYPTO_271.named("cipher::StreamCipher::apply_keystream_b2b"),
    RUSTCRYPTO_257.named("cipher::StreamCipher::try_apply_keystream"),
    RUSTCRYPTO_62.named("cipher::StreamCipherCoreWrapper::new"),
    RUSTCRYPTO_7.named("cipher::StreamCipherCoreWrapper::new_from_slice"),
    RUSTCRYPTO_62.named("cipher::StreamCipherCoreWrapper::new_from_slices"),
    RUSTCRYPTO_275.named("cipher::StreamCipherSeek::seek"),
    RUSTCRYPTO_275.named("cipher::StreamCipherSeek::try_seek"),
    PROGRAMS_19.named("clap::App::get_matches"),
    PROGRAMS_19.named("clap::App::get_matches_safe"),
    PROGRAMS_40.named("clap::ArgMatches::contains_id"),
    PROGRAMS_40.named("clap::ArgMatches::get_count"),
    PROGRAMS_40.named("clap::ArgMatches::get_flag"),
    PROGRAMS_30.named("clap::ArgMatches::get_many"),
    PROGRAMS_30.named("clap::ArgMatches::get_one"),
    PROGRAMS_30.named("clap::ArgMatches::get_raw"),
    PROGRAMS_40.named("clap::ArgMatches::is_present"),
    PROGRAMS_40.named("clap::ArgMatches::occurrences_of"),
    PROGRAMS_30.named("clap::ArgMatches::remove_many"),
    PROGRAMS_30.named("clap::ArgMatches::remove_one"),
    PROGRAMS_30.named("clap::ArgMatches::remove_subcommand"),
    PROGRAMS_30.named("clap::ArgMatches::subcommand"),
    PROGRAMS_30.named("clap::ArgMatches::subcommand_matches"),
    PROGRAMS_40.named("clap::ArgMatches::subcommand_name"),
    PROGRAMS_30.named("clap::ArgMatches::try_get_one"),
    PROGRAMS_30.named("clap::ArgMatches::value_of"),
    PROGRAMS_30.named("clap::ArgMatches::value_of_lossy"),
    PROGRAMS_30.named("clap::ArgMatches::value_of_os"),
    PROGRAMS_30.named("clap::ArgMatches::value_of_t"),
    PROGRAMS_40.named("clap::ArgMatches::value_source"),
    PROGRAMS_30.named("clap::ArgMatches::values_of"),
    PROGRAMS_30.named("clap::ArgMatches::values_of_lossy"),
    PROGRAMS_19.named("clap::Command::get_matches"),
    PROGRAMS_26.named("clap::Command::get_matches_from"),
    PROGRAMS_19.named("clap::Command::get_matches_mut"),
    PROGRAMS_19.named("clap::Command::try_get_matches"),
    PROGRAMS_26.named("clap::Command::try_get_matches_from"),
    PROGRAMS_8.named("clap::Parser::parse"),
    PROGRAMS_15.named("clap::Parser::parse_from"),
    PROGRAMS_8.named("clap::Parser::try_parse"),
    PROGRAMS_15.named("clap::Parser::try_parse_from"),
    TIBERIUS_79.named("clickhouse::Client::insert"),
    TIBERIUS_38.named("clickhouse::Client::query"),
    TIBERIUS_60.named("clickhouse::Client::with_compression"),
    TIBERIUS_60.named("clickhouse::Client::with_database"),
    TIBERIUS_60.named("clickhouse::Client::with_option"),
    TIBERIUS_60.named("clickhouse::Client::with_password"),
    TIBERIUS_55.named("clickhouse::Client::with_url"),
    TIBERIUS_60.named("clickhouse::Client::with_user"),
    TIBERIUS_83.named("clickhouse::insert::Insert::write"),
    TIBERIUS_83.named("clickhouse::inserter::Inserter::write"),
    TIBERIUS_43.named("clickhouse::query::Query::bind"),
    TIBERIUS_48.named("clickhouse::query::Query::fetch"),
    TIBERIUS_48.named("clickhouse::query::Query::fetch_all"),
    TIBERIUS_48.named("clickhouse::query::Query::fetch_one"),
    TIBERIUS_48.named("clickhouse::query::Query::fetch_optional"),
    RUSTCRYPTO_7.named("cmac::Cmac::new"),
    RUSTCRYPTO_7.named("cmac::Cmac::new_from_slice"),
    KEYS_36.named("cocoon::Cocoon::from_entropy"),
    KEYS_36.named("cocoon::Cocoon::from_rng"),
    KEYS_36.named("cocoon::Cocoon::from_seed"),
    KEYS_36.named("cocoon::Cocoon::new"),
    KEYS_36.named("cocoon::Cocoon::parse_only"),
    KEYS_36.named("cocoon::MiniCocoon::from_key"),
    KEYS_36.named("cocoon::MiniCocoon::from_password"),
    TEMPLATES_188.named("comrak::markdown_to_html"),
    PROGRAMS_89.named("config::Config::builder"),
    PROGRAMS_80.named("config::Config::get"),
    PROGRAMS_80.named("config::Config::get_array"),
    PROGRAMS_80.named("config::Config::get_bool"),
    PROGRAMS_80.named("config::Config::get_float"),
    PROGRAMS_80.named("config::Config::get_int"),
    PROGRAMS_80.named("config::Config::get_string"),
    PROGRAMS_80.named("config::Config::get_table"),
    PROGRAMS_80.named("config::Config::try_deserialize"),
    FILES_381.named("confy::store"),
    FILES_385.named("confy::store_path"),
    TEXT_231.named("const_hex::decode"),
    TEXT_224.named("const_hex::encode"),
    SECRECY_36.named("constant_time_eq::constant_time_eq"),
    COOKIE_16.named("cookie::Cookie::build"),
    COOKIE_131.named("cookie::Cookie::domain"),
    COOKIE_120.named("cookie::Cookie::encoded"),
    COOKIE_131.named("cookie::Cookie::expires"),
    COOKIE_5.named("cookie::Cookie::from"),
    COOKIE_131.named("cookie::Cookie::http_only"),
    COOKIE_108.named("cookie::Cookie::into_owned"),
    COOKIE_92.named("cookie::Cookie::make_permanent"),
    COOKIE_104.named("cookie::Cookie::make_removal"),
    COOKIE_131.named("cookie::Cookie::max_age"),
    COOKIE_108.named("cookie::Cookie::name"),
    COOKIE_108.named("cookie::Cookie::name_value"),
    COOKIE_108.named("cookie::Cookie::name_value_trimmed"),
    COOKIE_11.named("cookie::Cookie::named"),
    COOKIE_5.named("cookie::Cookie::new"),
    COOKIE_22.named("cookie::Cookie::parse"),
    COOKIE_22.named("cookie::Cookie::parse_encoded"),
    COOKIE_131.named("cookie::Cookie::partitioned"),
    COOKIE_131.named("cookie::Cookie::path"),
    COOKIE_131.named("cookie::Cookie::same_site"),
    COOKIE_131.named("cookie::Cookie::secure"),
    COOKIE_92.named("cookie::Cookie::set_domain"),
    COOKIE_92.named("cookie::Cookie::set_expires"),
    COOKIE_78.named("cookie::Cookie::set_http_only"),
    COOKIE_92.named("cookie::Cookie::set_max_age"),
    COOKIE_92.named("cookie::Cookie::set_name"),
    COOKIE_100.named("cookie::Cookie::set_partitioned"),
    COOKIE_92.named("cookie::Cookie::set_path"),
    COOKIE_83.named("cookie::Cookie::set_same_site"),
    COOKIE_73.named("cookie::Cookie::set_secure"),
    COOKIE_88.named("cookie::Cookie::set_value"),
    COOKIE_22.named("cookie::Cookie::split_parse"),
    COOKIE_22.named("cookie::Cookie::split_parse_encoded"),
    COOKIE_115.named("cookie::Cookie::stripped"),
    COOKIE_125.named("cookie::Cookie::to_string"),
    COOKIE_92.named("cookie::Cookie::unset_domain"),
    COOKIE_92.named("cookie::Cookie::unset_expires"),
    COOKIE_92.named("cookie::Cookie::unset_path"),
    COOKIE_108.named("cookie::Cookie::value"),
    COOKIE_108.named("cookie::Cookie::value_raw"),
    COOKIE_108.named("cookie::Cookie::value_trimmed"),
    COOKIE_67.named("cookie::CookieBuilder::build"),
    COOKIE_47.named("cookie::CookieBuilder::domain"),
    COOKIE_47.named("cookie::CookieBuilder::expires"),
    COOKIE_67.named("cookie::CookieBuilder::finish"),
    COOKIE_34.named("cookie::CookieBuilder::http_only"),
    COOKIE_54.named("cookie::CookieBuilder::inner"),
    COOKIE_54.named("cookie::CookieBuilder::inner_mut"),
    COOKIE_47.named("cookie::CookieBuilder::max_age"),
    COOKIE_16.named("cookie::CookieBuilder::new"),
    COOKIE_57.named("cookie::CookieBuilder::partitioned"),
    COOKIE_47.named("cookie::CookieBuilder::path"),
    COOKIE_47.named("cookie::CookieBuilder::permanent"),
    COOKIE_62.named("cookie::CookieBuilder::removal"),
    COOKIE_40.named("cookie::CookieBuilder::same_site"),
    COOKIE_28.named("cookie::CookieBuilder::secure"),
    COOKIE_125.named("cookie::CookieBuilder::to_string"),
    COOKIE_140.named("cookie::CookieJar::add"),
    COOKIE_145.named("cookie::CookieJar::add_original"),
    COOKIE_172.named("cookie::CookieJar::delta"),
    COOKIE_150.named("cookie::CookieJar::force_remove"),
    COOKIE_156.named("cookie::CookieJar::get"),
    COOKIE_172.named("cookie::CookieJar::iter"),
    COOKIE_175.named("cookie::CookieJar::new"),
    COOKIE_164.named("cookie::CookieJar::private"),
    COOKIE_164.named("cookie::CookieJar::private_mut"),
    COOKIE_150.named("cookie::CookieJar::remove"),
    COOKIE_150.named("cookie::CookieJar::reset_delta"),
    COOKIE_168.named("cookie::CookieJar::signed"),
    COOKIE_168.named("cookie::CookieJar::signed_mut"),
    COOKIE_115.named("cookie::Display::stripped"),
    COOKIE_125.named("cookie::Display::to_string"),
    COOKIE_179.named("cookie::Key::derive_from"),
    COOKIE_179.named("cookie::Key::from"),
    COOKIE_184.named("cookie::Key::generate"),
    COOKIE_184.named("cookie::Key::try_generate"),
    COOKIE_140.named("cookie::PrivateJar::add"),
    COOKIE_145.named("cookie::PrivateJar::add_original"),
    COOKIE_160.named("cookie::PrivateJar::get"),
    COOKIE_150.named("cookie::PrivateJar::remove"),
    COOKIE_140.named("cookie::SignedJar::add"),
    COOKIE_145.named("cookie::SignedJar::add_original"),
    COOKIE_160.named("cookie::SignedJar::get"),
    COOKIE_150.named("cookie::SignedJar::remove"),
    HASHES_267.named("crc32fast::Hasher::finalize"),
    HASHES_267.named("crc32fast::Hasher::update"),
    HASHES_267.named("crc32fast::hash"),
    CONCURRENCY_44.named("crossbeam::thread::scope"),
    CONCURRENCY_32.named("crossbeam_channel::Receiver::iter"),
    CONCURRENCY_32.named("crossbeam_channel::Receiver::recv"),
    CONCURRENCY_32.named("crossbeam_channel::Receiver::recv_timeout"),
    CONCURRENCY_32.named("crossbeam_channel::Receiver::try_recv"),
    CONCURRENCY_25.named("crossbeam_channel::Sender::send"),
    CONCURRENCY_25.named("crossbeam_channel::Sender::try_send"),
    CONCURRENCY_40.named("crossbeam_channel::bounded"),
    CONCURRENCY_40.named("crossbeam_queue::ArrayQueue::new"),
    CONCURRENCY_32.named("crossbeam_queue::ArrayQueue::pop"),
    CONCURRENCY_25.named("crossbeam_queue::ArrayQueue::push"),
    CONCURRENCY_32.named("crossbeam_queue::SegQueue::pop"),
    CONCURRENCY_25.named("crossbeam_queue::SegQueue::push"),
    CONCURRENCY_44.named("crossbeam_utils::thread::scope"),
    KEYS_63.named("crypto::aes::cbc_decryptor"),
    KEYS_59.named("crypto::aes::cbc_encryptor"),
    KEYS_59.named("crypto::aes::ctr"),
    KEYS_67.named("crypto::aes_gcm::AesGcm::new"),
    HASHES_284.named("crypto::blake2b::Blake2b::input"),
    HASHES_284.named("crypto::blake2b::Blake2b::input_str"),
    HASHES_280.named("crypto::blake2b::Blake2b::new"),
    KEYS_71.named("crypto::chacha20::ChaCha20::new"),
    KEYS_71.named("crypto::chacha20::ChaCha20::new_xchacha20"),
    KEYS_71.named("crypto::chacha20poly1305::ChaCha20Poly1305::new"),
    HASHES_284.named("crypto::digest::Digest::input"),
    HASHES_284.named("crypto::digest::Digest::input_str"),
    KEYS_55.named("crypto::hmac::Hmac::new"),
    HASHES_284.named("crypto::md5::Md5::input"),
    HASHES_284.named("crypto::md5::Md5::input_str"),
    HASHES_276.named("crypto::md5::Md5::new"),
    KEYS_78.named("crypto::pbkdf2::pbkdf2"),
    HASHES_284.named("crypto::ripemd160::Ripemd160::input"),
    HASHES_284.named("crypto::ripemd160::Ripemd160::input_str"),
    HASHES_276.named("crypto::ripemd160::Ripemd160::new"),
    KEYS_71.named("crypto::salsa20::Salsa20::new"),
    KEYS_83.named("crypto::scrypt::scrypt"),
    HASHES_284.named("crypto::sha1::Sha1::input"),
    HASHES_284.named("crypto::sha1::Sha1::input_str"),
    HASHES_276.named("crypto::sha1::Sha1::new"),
    HASHES_284.named("crypto::sha2::Sha256::input"),
    HASHES_284.named("crypto::sha2::Sha256::input_str"),
    HASHES_280.named("crypto::sha2::Sha256::new"),
    HASHES_284.named("crypto::sha2::Sha512::input"),
    HASHES_284.named("crypto::sha2::Sha512::input_str"),
    HASHES_280.named("crypto::sha2::Sha512::new"),
    HASHES_284.named("crypto::sha3::Sha3::input"),
    HASHES_284.named("crypto::sha3::Sha3::input_str"),
    HASHES_280.named("crypto::sha3::Sha3::new"),
    SODIUM_6.named("crypto_box::SecretKey::from"),
    SODIUM_6.named("crypto_box::SecretKey::from_bytes"),
    SODIUM_6.named("crypto_box::SecretKey::from_slice"),
    RUSTCRYPTO_154.named("crypto_box::SecretKey::generate"),
    RUSTCRYPTO_142.named("crypto_common::InnerIvInit::generate_iv"),
    RUSTCRYPTO_121.named("crypto_common::InnerIvInit::inner_iv_init"),
    RUSTCRYPTO_121.named("crypto_common::InnerIvInit::inner_iv_slice_init"),
    RUSTCRYPTO_281.named("crypto_common::Iv::clone_from_slice"),
    RUSTCRYPTO_281.named("crypto_common::Iv::from"),
    RUSTCRYPTO_281.named("crypto_common::Iv::from_slice"),
    RUSTCRYPTO_281.named("crypto_common::Iv::try_from"),
    RUSTCRYPTO_281.named("crypto_common::Key::clone_from_slice"),
    RUSTCRYPTO_281.named("crypto_common::Key::from"),
    RUSTCRYPTO_281.named("crypto_common::Key::from_slice"),
    RUSTCRYPTO_281.named("crypto_common::Key::try_from"),
    RUSTCRYPTO_133.named("crypto_common::KeyInit::generate_key"),
    RUSTCRYPTO_7.named("crypto_common::KeyInit::new"),
    RUSTCRYPTO_7.named("crypto_common::KeyInit::new_from_slice"),
    RUSTCRYPTO_142.named("crypto_common::KeyIvInit::generate_iv"),
    RUSTCRYPTO_133.named("crypto_common::KeyIvInit::generate_key"),
    RUSTCRYPTO_133.named("crypto_common::KeyIvInit::generate_key_iv"),
    RUSTCRYPTO_62.named("crypto_common::KeyIvInit::new"),
    RUSTCRYPTO_62.named("crypto_common::KeyIvInit::new_from_slices"),
    RUSTCRYPTO_125.named("crypto_common::SetIvState::set_iv"),
    RUSTCRYPTO_7.named("crypto_common::TryKeyInit::new"),
    RUSTCRYPTO_7.named("crypto_common::TryKeyInit::new_from_slice"),
    HASHES_302.named("crypto_hash::digest"),
    HASHES_302.named("crypto_hash::hex_digest"),
    RUSTCRYPTO_113.named("crypto_mac::NewMac::new"),
    RUSTCRYPTO_113.named("crypto_mac::NewMac::new_from_slice"),
    RUSTCRYPTO_113.named("crypto_mac::NewMac::new_varkey"),
    RUSTCRYPTO_281.named("crypto_secretbox::Key::from"),
    RUSTCRYPTO_281.named("crypto_secretbox::Key::from_slice"),
    RUSTCRYPTO_281.named("crypto_secretbox::Key::try_from"),
    RUSTCRYPTO_281.named("crypto_secretbox::Nonce::from"),
    RUSTCRYPTO_281.named("crypto_secretbox::Nonce::from_slice"),
    RUSTCRYPTO_281.named("crypto_secretbox::Nonce::try_from"),
    RUSTCRYPTO_190.named("crypto_secretbox::SecretBox::decrypt"),
    RUSTCRYPTO_176.named("crypto_secretbox::SecretBox::encrypt"),
    RUSTCRYPTO_7.named("crypto_secretbox::SecretBox::new"),
    RUSTCRYPTO_7.named("crypto_secretbox::SecretBox::new_from_slice"),
    RUSTCRYPTO_190.named("crypto_secretbox::XSalsa20Poly1305::decrypt"),
    RUSTCRYPTO_176.named("crypto_secretbox::XSalsa20Poly1305::encrypt"),
    RUSTCRYPTO_7.named("crypto_secretbox::XSalsa20Poly1305::new"),
    RUSTCRYPTO_7.named("crypto_secretbox::XSalsa20Poly1305::new_from_slice"),
    SERDE_214.named("csv::Reader::byte_records"),
    SERDE_214.named("csv::Reader::deserialize"),
    SERDE_201.named("csv::Reader::from_path"),
    SERDE_211.named("csv::Reader::from_reader"),
    SERDE_214.named("csv::Reader::headers"),
    SERDE_214.named("csv::Reader::into_deserialize"),
    SERDE_214.named("csv::Reader::into_records"),
    SERDE_214.named("csv::Reader::records"),
    SERDE_201.named("csv::ReaderBuilder::from_path"),
    SERDE_211.named("csv::ReaderBuilder::from_reader"),
    SERDE_214.named("csv::StringRecord::get"),
    SERDE_214.named("csv::StringRecord::iter"),
    SERDE_206.named("csv::Writer::from_path"),
    SERDE_211.named("csv::Writer::from_writer"),
    SERDE_220.named("csv::Writer::serialize"),
    SERDE_220.named("csv::Writer::write_field"),
    SERDE_220.named("csv::Writer::write_record"),
    RUSTCRYPTO_257.named("ctr::Ctr128BE::apply_keystream"),
    RUSTCRYPTO_62.named("ctr::Ctr128BE::new"),
    RUSTCRYPTO_62.named("ctr::Ctr128BE::new_from_slices"),
    RUSTCRYPTO_257.named("ctr::Ctr128LE::apply_keystream"),
    RUSTCRYPTO_62.named("ctr::Ctr128LE::new"),
    RUSTCRYPTO_62.named("ctr::Ctr128LE::new_from_slices"),
    RUSTCRYPTO_257.named("ctr::Ctr32BE::apply_keystream"),
    RUSTCRYPTO_62.named("ctr::Ctr32BE::new"),
    RUSTCRYPTO_62.named("ctr::Ctr32BE::new_from_slices"),
    RUSTCRYPTO_257.named("ctr::Ctr32LE::apply_keystream"),
    RUSTCRYPTO_62.named("ctr::Ctr32LE::new"),
    RUSTCRYPTO_62.named("ctr::Ctr32LE::new_from_slices"),
    RUSTCRYPTO_257.named("ctr::Ctr64BE::apply_keystream"),
    RUSTCRYPTO_62.named("ctr::Ctr64BE::new"),
    RUSTCRYPTO_62.named("ctr::Ctr64BE::new_from_slices"),
    RUSTCRYPTO_257.named("ctr::Ctr64LE::apply_keystream"),
    RUSTCRYPTO_62.named("ctr::Ctr64LE::new"),
    RUSTCRYPTO_62.named("ctr::Ctr64LE::new_from_slices"),
    RUSTCRYPTO_62.named("ctr::CtrCore::new"),
    RUSTCRYPTO_62.named("ctr::CtrCore::new_from_slices"),
    HTTP_CLIENTS_268.named("curl::easy::Easy2::cookie"),
    HTTP_CLIENTS_291.named("curl::easy::Easy2::cookie_file"),
    HTTP_CLIENTS_291.named("curl::easy::Easy2::cookie_jar"),
    HTTP_CLIENTS_257.named("curl::easy::Easy2::doh_ssl_verify_host"),
    HTTP_CLIENTS_257.named("curl::easy::Easy2::doh_ssl_verify_peer"),
    HTTP_CLIENTS_283.named("curl::easy::Easy2::follow_location"),
    HTTP_CLIENTS_283.named("curl::easy::Easy2::get"),
    HTTP_CLIENTS_268.named("curl::easy::Easy2::http_headers"),
    HTTP_CLIENTS_268.named("curl::easy::Easy2::httppost"),
    HTTP_CLIENTS_268.named("curl::easy::Easy2::password"),
    HTTP_CLIENTS_283.named("curl::easy::Easy2::perform"),
    HTTP_CLIENTS_283.named("curl::easy::Easy2::post"),
    HTTP_CLIENTS_268.named("curl::easy::Easy2::post_fields_copy"),
    HTTP_CLIENTS_257.named("curl::easy::Easy2::proxy_ssl_verify_host"),
    HTTP_CLIENTS_257.named("curl::easy::Easy2::proxy_ssl_verify_peer"),
    HTTP_CLIENTS_283.named("curl::easy::Easy2::put"),
    HTTP_CLIENTS_257.named("curl::easy::Easy2::ssl_verify_host"),
    HTTP_CLIENTS_257.named("curl::easy::Easy2::ssl_verify_peer"),
    HTTP_CLIENTS_283.named("curl::easy::Easy2::timeout"),
    HTTP_CLIENTS_253.named("curl::easy::Easy2::url"),
    HTTP_CLIENTS_268.named("curl::easy::Easy2::username"),
    HTTP_CLIENTS_277.named("curl::easy::Easy2::write_function"),
    HTTP_CLIENTS_268.named("curl::easy::Easy::cookie"),
    HTTP_CLIENTS_291.named("curl::easy::Easy::cookie_file"),
    HTTP_CLIENTS_291.named("curl::easy::Easy::cookie_jar"),
    HTTP_CLIENTS_257.named("curl::easy::Easy::doh_ssl_verify_host"),
    HTTP_CLIENTS_257.named("curl::easy::Easy::doh_ssl_verify_peer"),
    HTTP_CLIENTS_283.named("curl::easy::Easy::follow_location"),
    HTTP_CLIENTS_283.named("curl::easy::Easy::get"),
    HTTP_CLIENTS_268.named("curl::easy::Easy::http_headers"),
    HTTP_CLIENTS_268.named("curl::easy::Easy::httppost"),
    HTTP_CLIENTS_249.named("curl::easy::Easy::new"),
    HTTP_CLIENTS_268.named("curl::easy::Easy::password"),
    HTTP_CLIENTS_283.named("curl::easy::Easy::perform"),
    HTTP_CLIENTS_283.named("curl::easy::Easy::post"),
    HTTP_CLIENTS_268.named("curl::easy::Easy::post_fields_copy"),
    HTTP_CLIENTS_257.named("curl::easy::Easy::proxy_ssl_verify_host"),
    HTTP_CLIENTS_257.named("curl::easy::Easy::proxy_ssl_verify_peer"),
    HTTP_CLIENTS_283.named("curl::easy::Easy::put"),
    HTTP_CLIENTS_257.named("curl::easy::Easy::ssl_verify_host"),
    HTTP_CLIENTS_257.named("curl::easy::Easy::ssl_verify_peer"),
    HTTP_CLIENTS_283.named("curl::easy::Easy::timeout"),
    HTTP_CLIENTS_253.named("curl::easy::Easy::url"),
    HTTP_CLIENTS_268.named("curl::easy::Easy::username"),
    HTTP_CLIENTS_277.named("curl::easy::Easy::write_function"),
    HTTP_CLIENTS_299.named("curl::easy::List::append"),
    HTTP_CLIENTS_277.named("curl::easy::Transfer::write_function"),
    RUSTCRYPTO_7.named("daa::Daa::new"),
    RUSTCRYPTO_7.named("daa::Daa::new_from_slice"),
    CONCURRENCY_107.named("dashmap::DashMap::clear"),
    CONCURRENCY_99.named("dashmap::DashMap::contains_key"),
    CONCURRENCY_114.named("dashmap::DashMap::entry"),
    CONCURRENCY_87.named("dashmap::DashMap::get"),
    CONCURRENCY_87.named("dashmap::DashMap::get_mut"),
    CONCURRENCY_81.named("dashmap::DashMap::insert"),
    CONCURRENCY_99.named("dashmap::DashMap::is_empty"),
    CONCURRENCY_87.named("dashmap::DashMap::iter"),
    CONCURRENCY_99.named("dashmap::DashMap::len"),
    CONCURRENCY_87.named("dashmap::DashMap::remove"),
    CONCURRENCY_120.named("dashmap::DashMap::with_capacity"),
    SIZES_82.named("dashmap::DashSet::with_capacity"),
    TEXT_231.named("data_encoding::Encoding::decode"),
    TEXT_224.named("data_encoding::Encoding::encode"),
    SQL_MORE_47.named("datafusion::prelude::SessionContext::sql"),
    POSTGRES_278.named("deadpool_postgres::Client::batch_execute"),
    POSTGRES_227.named("deadpool_postgres::Client::execute"),
    POSTGRES_227.named("deadpool_postgres::Client::execute_raw"),
    POSTGRES_267.named("deadpool_postgres::Client::prepare"),
    POSTGRES_218.named("deadpool_postgres::Client::prepare_cached"),
    POSTGRES_267.named("deadpool_postgres::Client::prepare_typed"),
    POSTGRES_218.named("deadpool_postgres::Client::prepare_typed_cached"),
    POSTGRES_238.named("deadpool_postgres::Client::query"),
    POSTGRES_247.named("deadpool_postgres::Client::query_one"),
    POSTGRES_257.named("deadpool_postgres::Client::query_opt"),
    POSTGRES_278.named("deadpool_postgres::Client::simple_query"),
    POSTGRES_278.named("deadpool_postgres::ClientWrapper::batch_execute"),
    POSTGRES_227.named("deadpool_postgres::ClientWrapper::execute"),
    POSTGRES_227.named("deadpool_postgres::ClientWrapper::execute_raw"),
    POSTGRES_267.named("deadpool_postgres::ClientWrapper::prepare"),
    POSTGRES_218.named("deadpool_postgres::ClientWrapper::prepare_cached"),
    POSTGRES_267.named("deadpool_postgres::ClientWrapper::prepare_typed"),
    POSTGRES_218.named("deadpool_postgres::ClientWrapper::prepare_typed_cached"),
    POSTGRES_238.named("deadpool_postgres::ClientWrapper::query"),
    POSTGRES_247.named("deadpool_postgres::ClientWrapper::query_one"),
    POSTGRES_257.named("deadpool_postgres::ClientWrapper::query_opt"),
    POSTGRES_278.named("deadpool_postgres::ClientWrapper::simple_query"),
    POSTGRES_278.named("deadpool_postgres::GenericClient::batch_execute"),
    POSTGRES_227.named("deadpool_postgres::GenericClient::execute"),
    POSTGRES_227.named("deadpool_postgres::GenericClient::execute_raw"),
    POSTGRES_267.named("deadpool_postgres::GenericClient::prepare"),
    POSTGRES_267.named("deadpool_postgres::GenericClient::prepare_typed"),
    POSTGRES_238.named("deadpool_postgres::GenericClient::query"),
    POSTGRES_247.named("deadpool_postgres::GenericClient::query_one"),
    POSTGRES_257.named("deadpool_postgres::GenericClient::query_opt"),
    POSTGRES_278.named("deadpool_postgres::GenericClient::simple_query"),
    POSTGRES_278.named("deadpool_postgres::Object::batch_execute"),
    POSTGRES_227.named("deadpool_postgres::Object::execute"),
    POSTGRES_227.named("deadpool_postgres::Object::execute_raw"),
    POSTGRES_267.named("deadpool_postgres::Object::prepare"),
    POSTGRES_267.named("deadpool_postgres::Object::prepare_typed"),
    POSTGRES_238.named("deadpool_postgres::Object::query"),
    POSTGRES_247.named("deadpool_postgres::Object::query_one"),
    POSTGRES_257.named("deadpool_postgres::Object::query_opt"),
    POSTGRES_278.named("deadpool_postgres::Object::simple_query"),
    POSTGRES_214.named("deadpool_postgres::Pool::get"),
    POSTGRES_278.named("deadpool_postgres::Transaction::batch_execute"),
    POSTGRES_227.named("deadpool_postgres::Transaction::execute"),
    POSTGRES_227.named("deadpool_postgres::Transaction::execute_raw"),
    POSTGRES_267.named("deadpool_postgres::Transaction::prepare"),
    POSTGRES_218.named("deadpool_postgres::Transaction::prepare_cached"),
    POSTGRES_267.named("deadpool_postgres::Transaction::prepare_typed"),
    POSTGRES_218.named("deadpool_postgres::Transaction::prepare_typed_cached"),
    POSTGRES_238.named("deadpool_postgres::Transaction::query"),
    POSTGRES_247.named("deadpool_postgres::Transaction::query_one"),
    POSTGRES_257.named("deadpool_postgres::Transaction::query_opt"),
    POSTGRES_278.named("deadpool_postgres::Transaction::simple_query"),
    LOG_52.named("defmt::debug!"),
    LOG_52.named("defmt::error!"),
    LOG_52.named("defmt::info!"),
    LOG_52.named("defmt::println!"),
    LOG_52.named("defmt::trace!"),
    LOG_52.named("defmt::warn!"),
    RUSTCRYPTO_190.named("deoxys::DeoxysI128::decrypt"),
    RUSTCRYPTO_176.named("deoxys::DeoxysI128::encrypt"),
    RUSTCRYPTO_7.named("deoxys::DeoxysI128::new"),
    RUSTCRYPTO_7.named("deoxys::DeoxysI128::new_from_slice"),
    RUSTCRYPTO_190.named("deoxys::DeoxysII128::decrypt"),
    RUSTCRYPTO_176.named("deoxys::DeoxysII128::encrypt"),
    RUSTCRYPTO_7.named("deoxys::DeoxysII128::new"),
    RUSTCRYPTO_7.named("deoxys::DeoxysII128::new_from_slice"),
    RUSTCRYPTO_257.named("des::Des::encrypt_block"),
    RUSTCRYPTO_7.named("des::Des::new"),
    RUSTCRYPTO_7.named("des::Des::new_from_slice"),
    RUSTCRYPTO_7.named("des::TdesEde2::new"),
    RUSTCRYPTO_7.named("des::TdesEde2::new_from_slice"),
    RUSTCRYPTO_257.named("des::TdesEde3::encrypt_block"),
    RUSTCRYPTO_7.named("des::TdesEde3::new"),
    RUSTCRYPTO_7.named("des::TdesEde3::new_from_slice"),
    RUSTCRYPTO_7.named("des::TdesEee2::new"),
    RUSTCRYPTO_7.named("des::TdesEee2::new_from_slice"),
    RUSTCRYPTO_7.named("des::TdesEee3::new"),
    RUSTCRYPTO_7.named("des::TdesEee3::new_from_slice"),
    PROGRAMS_92.named("dialoguer::Input::interact_text"),
    PROGRAMS_92.named("dialoguer::Password::interact"),
    DIESEL_60.named("diesel::Connection::test_transaction"),
    DIESEL_60.named("diesel::Connection::transaction"),
    DIESEL_99.named("diesel::ExpressionMethods::between"),
    DIESEL_99.named("diesel::ExpressionMethods::eq"),
    DIESEL_99.named("diesel::ExpressionMethods::eq_any"),
    DIESEL_99.named("diesel::ExpressionMethods::ge"),
    DIESEL_99.named("diesel::ExpressionMethods::gt"),
    DIESEL_99.named("diesel::ExpressionMethods::le"),
    DIESEL_99.named("diesel::ExpressionMethods::lt"),
    DIESEL_99.named("diesel::ExpressionMethods::ne"),
    DIESEL_99.named("diesel::ExpressionMethods::ne_all"),
    DIESEL_90.named("diesel::QueryDsl::count"),
    DIESEL_90.named("diesel::QueryDsl::distinct"),
    DIESEL_90.named("diesel::QueryDsl::filter"),
    DIESEL_90.named("diesel::QueryDsl::find"),
    DIESEL_90.named("diesel::QueryDsl::for_update"),
    DIESEL_90.named("diesel::QueryDsl::group_by"),
    DIESEL_90.named("diesel::QueryDsl::having"),
    DIESEL_90.named("diesel::QueryDsl::inner_join"),
    DIESEL_90.named("diesel::QueryDsl::into_boxed"),
    DIESEL_90.named("diesel::QueryDsl::left_join"),
    DIESEL_90.named("diesel::QueryDsl::limit"),
    DIESEL_90.named("diesel::QueryDsl::offset"),
    DIESEL_90.named("diesel::QueryDsl::or_filter"),
    DIESEL_90.named("diesel::QueryDsl::order"),
    DIESEL_90.named("diesel::QueryDsl::order_by"),
    DIESEL_90.named("diesel::QueryDsl::select"),
    DIESEL_90.named("diesel::QueryDsl::then_order_by"),
    DIESEL_72.named("diesel::RunQueryDsl::execute"),
    DIESEL_63.named("diesel::RunQueryDsl::first"),
    DIESEL_63.named("diesel::RunQueryDsl::get_result"),
    DIESEL_63.named("diesel::RunQueryDsl::get_results"),
    DIESEL_63.named("diesel::RunQueryDsl::load"),
    DIESEL_63.named("diesel::RunQueryDsl::load_iter"),
    DIESEL_99.named("diesel::TextExpressionMethods::concat"),
    DIESEL_99.named("diesel::TextExpressionMethods::like"),
    DIESEL_99.named("diesel::TextExpressionMethods::not_like"),
    DIESEL_39.named("diesel::connection::SimpleConnection::batch_execute"),
    DIESEL_8.named("diesel::dsl::sql"),
    DIESEL_21.named("diesel::expression::SqlLiteral::bind"),
    DIESEL_13.named("diesel::expression::SqlLiteral::sql"),
    DIESEL_13.named("diesel::expression::UncheckedBind::sql"),
    DIESEL_82.named("diesel::insert_into"),
    DIESEL_82.named("diesel::insert_or_ignore_into"),
    DIESEL_39.named("diesel::mysql::MysqlConnection::batch_execute"),
    DIESEL_52.named("diesel::mysql::MysqlConnection::establish"),
    DIESEL_39.named("diesel::pg::PgConnection::batch_execute"),
    DIESEL_48.named("diesel::pg::PgConnection::establish"),
    DIESEL_21.named("diesel::query_builder::BoxedSqlQuery::bind"),
    DIESEL_30.named("diesel::query_builder::BoxedSqlQuery::sql"),
    DIESEL_75.named("diesel::query_builder::IncompleteDoUpdate::set"),
    DIESEL_75.named("diesel::query_builder::IncompleteInsertStatement::values"),
    DIESEL_25.named("diesel::query_builder::SqlQuery::bind"),
    DIESEL_35.named("diesel::query_builder::SqlQuery::into_boxed"),
    DIESEL_13.named("diesel::query_builder::SqlQuery::sql"),
    DIESEL_75.named("diesel::query_builder::UpdateStatement::set"),
    DIESEL_25.named("diesel::query_builder::sql_query::UncheckedBind::bind"),
    DIESEL_35.named("diesel::query_builder::sql_query::UncheckedBind::into_boxed"),
    DIESEL_30.named("diesel::query_builder::sql_query::UncheckedBind::sql"),
    DIESEL_109.named("diesel::r2d2::ConnectionManager::new"),
    DIESEL_82.named("diesel::replace_into"),
    DIESEL_3.named("diesel::sql_query"),
    DIESEL_39.named("diesel::sqlite::SqliteConnection::batch_execute"),
    DIESEL_56.named("diesel::sqlite::SqliteConnection::establish"),
    DIESEL_86.named("diesel::update"),
    DIESEL_39.named("diesel_async::AsyncMysqlConnection::batch_execute"),
    DIESEL_39.named("diesel_async::AsyncPgConnection::batch_execute"),
    DIESEL_72.named("diesel_async::RunQueryDsl::execute"),
    DIESEL_63.named("diesel_async::RunQueryDsl::first"),
    DIESEL_63.named("diesel_async::RunQueryDsl::get_result"),
    DIESEL_63.named("diesel_async::RunQueryDsl::get_results"),
    DIESEL_63.named("diesel_async::RunQueryDsl::load"),
    DIESEL_63.named("diesel_async::RunQueryDsl::load_stream"),
    DIESEL_39.named("diesel_async::SimpleAsyncConnection::batch_execute"),
    RUSTCRYPTO_333.named("digest::CtOutput::into_bytes"),
    HASHES_114.named("digest::Digest::chain"),
    HASHES_114.named("digest::Digest::chain_update"),
    HASHES_92.named("digest::Digest::digest"),
    HASHES_136.named("digest::Digest::finalize"),
    HASHES_136.named("digest::Digest::finalize_into"),
    HASHES_136.named("digest::Digest::finalize_into_reset"),
    HASHES_136.named("digest::Digest::finalize_reset"),
    HASHES_96.named("digest::Digest::input"),
    HASHES_136.named("digest::Digest::output_size"),
    HASHES_136.named("digest::Digest::reset"),
    HASHES_136.named("digest::Digest::result"),
    HASHES_96.named("digest::Digest::update"),
    HASHES_136.named("digest::DynDigest::finalize"),
    HASHES_136.named("digest::DynDigest::finalize_into"),
    HASHES_136.named("digest::DynDigest::finalize_reset"),
    HASHES_96.named("digest::DynDigest::update"),
    HASHES_136.named("digest::ExtendableOutput::finalize_boxed"),
    HASHES_136.named("digest::ExtendableOutput::finalize_xof"),
    HASHES_136.named("digest::FixedOutput::finalize_fixed"),
    HASHES_136.named("digest::FixedOutput::finalize_into"),
    RUSTCRYPTO_326.named("digest::Mac::chain_update"),
    RUSTCRYPTO_333.named("digest::Mac::finalize"),
    RUSTCRYPTO_333.named("digest::Mac::finalize_reset"),
    RUSTCRYPTO_129.named("digest::Mac::new"),
    RUSTCRYPTO_129.named("digest::Mac::new_from_slice"),
    RUSTCRYPTO_333.named("digest::Mac::reset"),
    RUSTCRYPTO_326.named("digest::Mac::update"),
    RUSTCRYPTO_333.named("digest::Mac::verify"),
    RUSTCRYPTO_333.named("digest::Mac::verify_slice"),
    RUSTCRYPTO_333.named("digest::Mac::verify_truncated_left"),
    RUSTCRYPTO_333.named("digest::Mac::verify_truncated_right"),
    HASHES_114.named("digest::Update::chain"),
    HASHES_96.named("digest::Update::update"),
    RUSTCRYPTO_7.named("digest::core_api::CoreWrapper::new_from_slice"),
    FILES_362.named("directories::ProjectDirs::from"),
    FILES_362.named("dirs::cache_dir"),
    FILES_362.named("dirs::config_dir"),
    FILES_362.named("dirs::data_dir"),
    FILES_362.named("dirs::data_local_dir"),
    FILES_362.named("dirs::home_dir"),
    PROGRAMS_182.named("dlopen2::raw::Library::open"),
    PROGRAMS_182.named("dlopen2::wrapper::Container::load"),
    PROGRAMS_182.named("dlopen::wrapper::Container::load"),
    PROGRAMS_77.named("dotenv::dotenv"),
    PROGRAMS_66.named("dotenv::var"),
    PROGRAMS_70.named("dotenv::vars"),
    PROGRAMS_77.named("dotenvy::dotenv"),
    PROGRAMS_70.named("dotenvy::dotenv_iter"),
    PROGRAMS_77.named("dotenvy::dotenv_override"),
    PROGRAMS_77.named("dotenvy::from_filename"),
    PROGRAMS_70.named("dotenvy::from_filename_iter"),
    PROGRAMS_70.named("dotenvy::from_path_iter"),
    PROGRAMS_66.named("dotenvy::var"),
    PROGRAMS_70.named("dotenvy::vars"),
    SODIUM_253.named("dryoc::auth::Auth::compute"),
    SODIUM_253.named("dryoc::auth::Auth::compute_to_vec"),
    SODIUM_253.named("dryoc::auth::Auth::new"),
    SODIUM_268.named("dryoc::classic::crypto_secretbox::crypto_secretbox_easy"),
    SODIUM_241.named("dryoc::dryocbox::DryocBox::encrypt"),
    SODIUM_241.named("dryoc::dryocbox::DryocBox::encrypt_to_vecbox"),
    SODIUM_247.named("dryoc::dryocsecretbox::DryocSecretBox::decrypt"),
    SODIUM_247.named("dryoc::dryocsecretbox::DryocSecretBox::decrypt_to_vec"),
    SODIUM_235.named("dryoc::dryocsecretbox::DryocSecretBox::encrypt"),
    SODIUM_235.named("dryoc::dryocsecretbox::DryocSecretBox::encrypt_to_vecbox"),
    SODIUM_253.named("dryoc::dryocstream::DryocStream::init_pull"),
    SODIUM_253.named("dryoc::dryocstream::DryocStream::init_push"),
    SODIUM_253.named("dryoc::generichash::GenericHash::new"),
    SODIUM_253.named("dryoc::kdf::Kdf::from_parts"),
    SODIUM_253.named("dryoc::keypair::KeyPair::from_secret_key"),
    SODIUM_253.named("dryoc::keypair::KeyPair::from_seed"),
    SODIUM_253.named("dryoc::onetimeauth::OnetimeAuth::compute"),
    SODIUM_253.named("dryoc::onetimeauth::OnetimeAuth::compute_to_vec"),
    SODIUM_253.named("dryoc::onetimeauth::OnetimeAuth::new"),
    SODIUM_264.named("dryoc::pwhash::PwHash::hash_with_salt"),
    SODIUM_253.named("dryoc::sign::SigningKeyPair::from_secret_key"),
    SODIUM_253.named("dryoc::sign::SigningKeyPair::from_seed"),
    RUSTCRYPTO_170.named("dsa::SigningKey::generate"),
    PROGRAMS_123.named("duct::Expression::dir"),
    PROGRAMS_123.named("duct::Expression::env"),
    PROGRAMS_123.named("duct::Expression::pipe"),
    PROGRAMS_123.named("duct::Expression::read"),
    PROGRAMS_123.named("duct::Expression::run"),
    PROGRAMS_123.named("duct::Expression::start"),
    PROGRAMS_123.named("duct::Expression::stderr_to_stdout"),
    PROGRAMS_123.named("duct::Expression::stdout_capture"),
    PROGRAMS_123.named("duct::Expression::unchecked"),
    PROGRAMS_109.named("duct::cmd"),
    PROGRAMS_114.named("duct::cmd!"),
    PROGRAMS_119.named("duct_sh::sh"),
    PROGRAMS_119.named("duct_sh::sh_dangerous"),
    FILES_319.named("dunce::canonicalize"),
    RUSTCRYPTO_190.named("eax::Eax::decrypt"),
    RUSTCRYPTO_176.named("eax::Eax::encrypt"),
    RUSTCRYPTO_7.named("eax::Eax::new"),
    RUSTCRYPTO_7.named("eax::Eax::new_from_slice"),
    RUSTCRYPTO_7.named("ecb::Decryptor::new"),
    RUSTCRYPTO_7.named("ecb::Decryptor::new_from_slice"),
    RUSTCRYPTO_237.named("ecb::Encryptor::encrypt_padded_mut"),
    RUSTCRYPTO_237.named("ecb::Encryptor::encrypt_padded_vec_mut"),
    RUSTCRYPTO_7.named("ecb::Encryptor::new"),
    RUSTCRYPTO_7.named("ecb::Encryptor::new_from_slice"),
    RUSTCRYPTO_154.named("ecdsa::SigningKey::random"),
    SODIUM_6.named("ed25519_compact::SecretKey::from_slice"),
    SODIUM_6.named("ed25519_compact::Seed::from_slice"),
    RUSTCRYPTO_154.named("ed25519_dalek::Keypair::generate"),
    SODIUM_6.named("ed25519_dalek::SecretKey::from_bytes"),
    RUSTCRYPTO_154.named("ed25519_dalek::SecretKey::generate"),
    SODIUM_6.named("ed25519_dalek::SigningKey::from_bytes"),
    SODIUM_6.named("ed25519_dalek::SigningKey::from_keypair_bytes"),
    SODIUM_6.named("ed25519_dalek::SigningKey::from_pkcs8_der"),
    SODIUM_6.named("ed25519_dalek::SigningKey::from_pkcs8_pem"),
    RUSTCRYPTO_154.named("ed25519_dalek::SigningKey::generate"),
    CONCURRENCY_147.named("either::Either::either"),
    RUSTCRYPTO_154.named("elliptic_curve::SecretKey::random"),
    TEXT_250.named("encoding_rs::Encoding::decode"),
    TEXT_250.named("encoding_rs::Encoding::encode"),
    LOG_94.named("env_logger::init"),
    LOG_94.named("env_logger::try_init"),
    PROGRAMS_70.named("envy::from_env"),
    LOG_111.named("eyre::Report::msg"),
    LOG_111.named("eyre::Report::new"),
    LOG_116.named("eyre::WrapErr::context"),
    LOG_120.named("eyre::WrapErr::with_context"),
    LOG_116.named("eyre::WrapErr::wrap_err"),
    LOG_120.named("eyre::WrapErr::wrap_err_with"),
    LOG_107.named("eyre::bail!"),
    LOG_107.named("eyre::ensure!"),
    LOG_103.named("eyre::eyre!"),
    STD_VALUES_94.named("f32::clamp"),
    STD_VALUES_87.named("f32::min"),
    STD_VALUES_94.named("f64::clamp"),
    STD_VALUES_87.named("f64::min"),
    REGEX_202.named("fancy_regex::Captures::get"),
    REGEX_202.named("fancy_regex::Captures::name"),
    REGEX_202.named("fancy_regex::Match::as_str"),
    REGEX_205.named("fancy_regex::Match::end"),
    REGEX_205.named("fancy_regex::Match::start"),
    REGEX_190.named("fancy_regex::Regex::captures"),
    REGEX_190.named("fancy_regex::Regex::captures_iter"),
    REGEX_190.named("fancy_regex::Regex::find"),
    REGEX_190.named("fancy_regex::Regex::find_iter"),
    REGEX_187.named("fancy_regex::Regex::is_match"),
    REGEX_166.named("fancy_regex::Regex::new"),
    REGEX_196.named("fancy_regex::Regex::replace"),
    REGEX_196.named("fancy_regex::Regex::replace_all"),
    REGEX_199.named("fancy_regex::Regex::replacen"),
    REGEX_176.named("fancy_regex::RegexBuilder::backtrack_limit"),
    REGEX_183.named("fancy_regex::RegexBuilder::build"),
    REGEX_176.named("fancy_regex::RegexBuilder::delegate_dfa_size_limit"),
    REGEX_176.named("fancy_regex::RegexBuilder::delegate_size_limit"),
    REGEX_171.named("fancy_regex::RegexBuilder::new"),
    REGEX_233.named("fancy_regex::escape"),
    TEXT_224.named("faster_hex::hex_string"),
    RAND_279.named("fastrand::Rng::alphabetic"),
    RAND_279.named("fastrand::Rng::alphanumeric"),
    RAND_162.named("fastrand::Rng::bool"),
    RAND_279.named("fastrand::Rng::char"),
    RAND_289.named("fastrand::Rng::choice"),
    RAND_289.named("fastrand::Rng::choose_multiple"),
    RAND_264.named("fastrand::Rng::default"),
    RAND_279.named("fastrand::Rng::digit"),
    RAND_279.named("fastrand::Rng::f32"),
    RAND_279.named("fastrand::Rng::f64"),
    RAND_293.named("fastrand::Rng::fill"),
    RAND_264.named("fastrand::Rng::fork"),
    RAND_279.named("fastrand::Rng::i128"),
    RAND_279.named("fastrand::Rng::i16"),
    RAND_279.named("fastrand::Rng::i32"),
    RAND_279.named("fastrand::Rng::i64"),
    RAND_279.named("fastrand::Rng::i8"),
    RAND_279.named("fastrand::Rng::isize"),
    RAND_279.named("fastrand::Rng::lowercase"),
    RAND_264.named("fastrand::Rng::new"),
    RAND_275.named("fastrand::Rng::seed"),
    RAND_293.named("fastrand::Rng::shuffle"),
    RAND_279.named("fastrand::Rng::u128"),
    RAND_279.named("fastrand::Rng::u16"),
    RAND_279.named("fastrand::Rng::u32"),
    RAND_279.named("fastrand::Rng::u64"),
    RAND_279.named("fastrand::Rng::u8"),
    RAND_279.named("fastrand::Rng::uppercase"),
    RAND_279.named("fastrand::Rng::usize"),
    RAND_269.named("fastrand::Rng::with_seed"),
    RAND_243.named("fastrand::alphabetic"),
    RAND_243.named("fastrand::alphanumeric"),
    RAND_162.named("fastrand::bool"),
    RAND_243.named("fastrand::char"),
    RAND_252.named("fastrand::choice"),
    RAND_252.named("fastrand::choose_multiple"),
    RAND_243.named("fastrand::digit"),
    RAND_243.named("fastrand::f32"),
    RAND_243.named("fastrand::f64"),
    RAND_256.named("fastrand::fill"),
    RAND_243.named("fastrand::i128"),
    RAND_243.named("fastrand::i16"),
    RAND_243.named("fastrand::i32"),
    RAND_243.named("fastrand::i64"),
    RAND_243.named("fastrand::i8"),
    RAND_243.named("fastrand::isize"),
    RAND_243.named("fastrand::lowercase"),
    RAND_260.named("fastrand::seed"),
    RAND_256.named("fastrand::shuffle"),
    RAND_243.named("fastrand::u128"),
    RAND_243.named("fastrand::u16"),
    RAND_243.named("fastrand::u32"),
    RAND_243.named("fastrand::u64"),
    RAND_243.named("fastrand::u8"),
    RAND_243.named("fastrand::uppercase"),
    RAND_243.named("fastrand::usize"),
    SODIUM_6.named("fernet::Fernet::new"),
    PROGRAMS_80.named("figment::Figment::extract"),
    PROGRAMS_80.named("figment::Figment::extract_inner"),
    PROGRAMS_80.named("figment::Figment::find_value"),
    FILES_244.named("filetime::set_file_mtime"),
    FILES_244.named("filetime::set_file_times"),
    SIZES_82.named("fixedbitset::FixedBitSet::grow"),
    SIZES_82.named("fixedbitset::FixedBitSet::with_capacity"),
    KEY_VALUE_25.named("fjall::Batch::insert"),
    KEY_VALUE_17.named("fjall::Keyspace::insert"),
    KEY_VALUE_17.named("fjall::Partition::insert"),
    KEY_VALUE_17.named("fjall::PartitionHandle::insert"),
    ARCHIVES_177.named("flate2::bufread::DeflateDecoder::new"),
    ARCHIVES_177.named("flate2::bufread::GzDecoder::new"),
    ARCHIVES_177.named("flate2::bufread::MultiGzDecoder::new"),
    ARCHIVES_177.named("flate2::bufread::ZlibDecoder::new"),
    ARCHIVES_177.named("flate2::read::DeflateDecoder::new"),
    ARCHIVES_177.named("flate2::read::DeflateEncoder::new"),
    ARCHIVES_190.named("flate2::read::GzDecoder::get_mut"),
    ARCHIVES_190.named("flate2::read::GzDecoder::get_ref"),
    ARCHIVES_190.named("flate2::read::GzDecoder::into_inner"),
    ARCHIVES_177.named("flate2::read::GzDecoder::new"),
    ARCHIVES_177.named("flate2::read::GzEncoder::new"),
    ARCHIVES_177.named("flate2::read::MultiGzDecoder::new"),
    ARCHIVES_177.named("flate2::read::ZlibDecoder::new"),
    ARCHIVES_177.named("flate2::read::ZlibEncoder::new"),
    ARCHIVES_190.named("flate2::write::DeflateDecoder::finish"),
    ARCHIVES_177.named("flate2::write::DeflateDecoder::new"),
    ARCHIVES_190.named("flate2::write::DeflateEncoder::finish"),
    ARCHIVES_177.named("flate2::write::DeflateEncoder::new"),
    ARCHIVES_190.named("flate2::write::GzDecoder::finish"),
    ARCHIVES_177.named("flate2::write::GzDecoder::new"),
    ARCHIVES_190.named("flate2::write::GzEncoder::finish"),
    ARCHIVES_177.named("flate2::write::GzEncoder::new"),
    ARCHIVES_190.named("flate2::write::ZlibDecoder::finish"),
    ARCHIVES_177.named("flate2::write::ZlibDecoder::new"),
    ARCHIVES_190.named("flate2::write::ZlibEncoder::finish"),
    ARCHIVES_177.named("flate2::write::ZlibEncoder::new"),
    CONCURRENCY_32.named("flume::Receiver::drain"),
    CONCURRENCY_32.named("flume::Receiver::iter"),
    CONCURRENCY_32.named("flume::Receiver::recv"),
    CONCURRENCY_32.named("flume::Receiver::recv_async"),
    CONCURRENCY_32.named("flume::Receiver::try_recv"),
    CONCURRENCY_25.named("flume::Sender::send"),
    CONCURRENCY_25.named("flume::Sender::send_async"),
    CONCURRENCY_25.named("flume::Sender::try_send"),
    CONCURRENCY_40.named("flume::bounded"),
    TEXT_85.named("form_urlencoded::Serializer::append_key_only"),
    TEXT_80.named("form_urlencoded::Serializer::append_pair"),
    TEXT_94.named("form_urlencoded::Serializer::clear"),
    TEXT_85.named("form_urlencoded::Serializer::extend_pairs"),
    TEXT_98.named("form_urlencoded::Serializer::finish"),
    TEXT_90.named("form_urlencoded::Serializer::new"),
    TEXT_105.named("form_urlencoded::byte_serialize"),
    TEXT_101.named("form_urlencoded::parse"),
    FILES_198.named("fs_err::DirEntry::file_name"),
    FILES_198.named("fs_err::DirEntry::metadata"),
    FILES_198.named("fs_err::DirEntry::path"),
    FILES_139.named("fs_err::File::create"),
    FILES_139.named("fs_err::File::create_new"),
    FILES_149.named("fs_err::File::metadata"),
    FILES_133.named("fs_err::File::open"),
    FILES_152.named("fs_err::File::set_len"),
    FILES_152.named("fs_err::File::set_permissions"),
    FILES_152.named("fs_err::File::sync_all"),
    FILES_152.named("fs_err::File::sync_data"),
    FILES_149.named("fs_err::File::try_clone"),
    FILES_145.named("fs_err::File::write"),
    FILES_145.named("fs_err::File::write_all"),
    FILES_213.named("fs_err::OpenOptions::append"),
    FILES_206.named("fs_err::OpenOptions::create"),
    FILES_206.named("fs_err::OpenOptions::create_new"),
    FILES_202.named("fs_err::OpenOptions::new"),
    FILES_218.named("fs_err::OpenOptions::open"),
    FILES_206.named("fs_err::OpenOptions::read"),
    FILES_206.named("fs_err::OpenOptions::truncate"),
    FILES_213.named("fs_err::OpenOptions::write"),
    FILES_193.named("fs_err::canonicalize"),
    FILES_189.named("fs_err::copy"),
    FILES_179.named("fs_err::create_dir"),
    FILES_179.named("fs_err::create_dir_all"),
    FILES_189.named("fs_err::hard_link"),
    FILES_169.named("fs_err::metadata"),
    FILES_157.named("fs_err::read"),
    FILES_169.named("fs_err::read_dir"),
    FILES_169.named("fs_err::read_link"),
    FILES_163.named("fs_err::read_to_string"),
    FILES_184.named("fs_err::remove_dir"),
    FILES_184.named("fs_err::remove_dir_all"),
    FILES_184.named("fs_err::remove_file"),
    FILES_189.named("fs_err::rename"),
    FILES_184.named("fs_err::set_permissions"),
    FILES_169.named("fs_err::symlink_metadata"),
    FILES_389.named("fs_err::tokio::write"),
    FILES_174.named("fs_err::write"),
    FILES_224.named("fs_extra::copy_items"),
    FILES_224.named("fs_extra::dir::copy"),
    FILES_240.named("fs_extra::dir::create"),
    FILES_240.named("fs_extra::dir::create_all"),
    FILES_224.named("fs_extra::dir::move_dir"),
    FILES_240.named("fs_extra::dir::remove"),
    FILES_224.named("fs_extra::file::copy"),
    FILES_224.named("fs_extra::file::move_file"),
    FILES_231.named("fs_extra::file::read_to_string"),
    FILES_240.named("fs_extra::file::remove"),
    FILES_236.named("fs_extra::file::write_all"),
    FILES_224.named("fs_extra::move_items"),
    HASHES_114.named("fsb::Fsb256::chain_update"),
    HASHES_16.named("fsb::Fsb256::default"),
    HASHES_77.named("fsb::Fsb256::digest"),
    HASHES_136.named("fsb::Fsb256::finalize"),
    HASHES_136.named("fsb::Fsb256::finalize_reset"),
    HASHES_16.named("fsb::Fsb256::new"),
    HASHES_50.named("fsb::Fsb256::new_with_prefix"),
    HASHES_96.named("fsb::Fsb256::update"),
    SOCKETS_255.named("ftp::FtpStream::connect"),
    SOCKETS_282.named("ftp::FtpStream::cwd"),
    SOCKETS_274.named("ftp::FtpStream::get"),
    SOCKETS_261.named("ftp::FtpStream::into_secure"),
    SOCKETS_274.named("ftp::FtpStream::list"),
    SOCKETS_266.named("ftp::FtpStream::login"),
    SOCKETS_282.named("ftp::FtpStream::mkdir"),
    SOCKETS_274.named("ftp::FtpStream::nlst"),
    SOCKETS_270.named("ftp::FtpStream::put"),
    SOCKETS_282.named("ftp::FtpStream::pwd"),
    SOCKETS_282.named("ftp::FtpStream::quit"),
    SOCKETS_282.named("ftp::FtpStream::rename"),
    SOCKETS_278.named("ftp::FtpStream::retr"),
    SOCKETS_282.named("ftp::FtpStream::rm"),
    SOCKETS_282.named("ftp::FtpStream::rmdir"),
    SOCKETS_274.named("ftp::FtpStream::simple_retr"),
    SOCKETS_282.named("ftp::FtpStream::transfer_type"),
    TOKIO_483.named("futures::AsyncBufReadExt::lines"),
    TOKIO_477.named("futures::AsyncBufReadExt::read_line"),
    TOKIO_487.named("futures::AsyncBufReadExt::read_until"),
    TOKIO_433.named("futures::AsyncReadExt::chain"),
    TOKIO_477.named("futures::AsyncReadExt::read"),
    TOKIO_477.named("futures::AsyncReadExt::read_exact"),
    TOKIO_477.named("futures::AsyncReadExt::read_to_end"),
    TOKIO_477.named("futures::AsyncReadExt::read_to_string"),
    TOKIO_433.named("futures::AsyncReadExt::split"),
    TOKIO_433.named("futures::AsyncReadExt::take"),
    TOKIO_494.named("futures::AsyncWriteExt::close"),
    TOKIO_494.named("futures::AsyncWriteExt::flush"),
    TOKIO_490.named("futures::AsyncWriteExt::write"),
    TOKIO_490.named("futures::AsyncWriteExt::write_all"),
    TOKIO_433.named("futures::FutureExt::boxed"),
    TOKIO_433.named("futures::FutureExt::catch_unwind"),
    TOKIO_433.named("futures::FutureExt::fuse"),
    TOKIO_447.named("futures::FutureExt::map"),
    TOKIO_433.named("futures::FutureExt::shared"),
    TOKIO_447.named("futures::FutureExt::then"),
    TOKIO_464.named("futures::SinkExt::feed"),
    TOKIO_464.named("futures::SinkExt::send"),
    TOKIO_433.named("futures::StreamExt::boxed"),
    TOKIO_433.named("futures::StreamExt::chunks"),
    TOKIO_433.named("futures::StreamExt::collect"),
    TOKIO_433.named("futures::StreamExt::concat"),
    TOKIO_433.named("futures::StreamExt::enumerate"),
    TOKIO_447.named("futures::StreamExt::filter_map"),
    TOKIO_447.named("futures::StreamExt::flat_map"),
    TOKIO_461.named("futures::StreamExt::fold"),
    TOKIO_456.named("futures::StreamExt::for_each"),
    TOKIO_456.named("futures::StreamExt::for_each_concurrent"),
    TOKIO_433.named("futures::StreamExt::fuse"),
    TOKIO_433.named("futures::StreamExt::into_future"),
    TOKIO_447.named("futures::StreamExt::map"),
    TOKIO_433.named("futures::StreamExt::next"),
    TOKIO_433.named("futures::StreamExt::peekable"),
    TOKIO_433.named("futures::StreamExt::skip"),
    TOKIO_433.named("futures::StreamExt::split"),
    TOKIO_433.named("futures::StreamExt::take"),
    TOKIO_447.named("futures::StreamExt::then"),
    TOKIO_447.named("futures::TryFutureExt::and_then"),
    TOKIO_447.named("futures::TryFutureExt::map_ok"),
    TOKIO_447.named("futures::TryStreamExt::and_then"),
    TOKIO_433.named("futures::TryStreamExt::into_async_read"),
    TOKIO_433.named("futures::TryStreamExt::map_err"),
    TOKIO_447.named("futures::TryStreamExt::map_ok"),
    TOKIO_433.named("futures::TryStreamExt::try_collect"),
    TOKIO_433.named("futures::TryStreamExt::try_concat"),
    TOKIO_461.named("futures::TryStreamExt::try_fold"),
    TOKIO_456.named("futures::TryStreamExt::try_for_each"),
    TOKIO_433.named("futures::TryStreamExt::try_next"),
    TOKIO_411.named("futures::channel::mpsc::Receiver::try_next"),
    TOKIO_406.named("futures::channel::mpsc::Sender::start_send"),
    TOKIO_406.named("futures::channel::mpsc::Sender::try_send"),
    TOKIO_411.named("futures::channel::mpsc::UnboundedReceiver::try_next"),
    TOKIO_406.named("futures::channel::mpsc::UnboundedSender::start_send"),
    TOKIO_406.named("futures::channel::mpsc::UnboundedSender::unbounded_send"),
    TOKIO_411.named("futures::channel::oneshot::Receiver::try_recv"),
    TOKIO_406.named("futures::channel::oneshot::Sender::send"),
    TOKIO_468.named("futures::executor::block_on"),
    TOKIO_474.named("futures::future::join"),
    TOKIO_468.named("futures::future::join_all"),
    TOKIO_468.named("futures::future::ok"),
    TOKIO_468.named("futures::future::ready"),
    TOKIO_474.named("futures::future::select"),
    TOKIO_468.named("futures::future::try_join_all"),
    TOKIO_497.named("futures::io::BufReader::new"),
    TOKIO_497.named("futures::io::BufWriter::new"),
    TOKIO_497.named("futures::io::Cursor::new"),
    TOKIO_357.named("futures::join!"),
    TOKIO_357.named("futures::pin_mut!"),
    TOKIO_357.named("futures::select!"),
    TOKIO_468.named("futures::stream::iter"),
    TOKIO_468.named("futures::stream::once"),
    TOKIO_474.named("futures::stream::select"),
    TOKIO_468.named("futures::stream::select_all"),
    TOKIO_357.named("futures::try_join!"),
    TEXT_272.named("garde::Validate::validate"),
    RUSTCRYPTO_311.named("generic_array::GenericArray::as_mut_slice"),
    RUSTCRYPTO_311.named("generic_array::GenericArray::as_slice"),
    RUSTCRYPTO_281.named("generic_array::GenericArray::clone_from_slice"),
    RUSTCRYPTO_317.named("generic_array::GenericArray::default"),
    RUSTCRYPTO_281.named("generic_array::GenericArray::from"),
    RUSTCRYPTO_281.named("generic_array::GenericArray::from_array"),
    RUSTCRYPTO_281.named("generic_array::GenericArray::from_exact_iter"),
    RUSTCRYPTO_281.named("generic_array::GenericArray::from_iter"),
    RUSTCRYPTO_281.named("generic_array::GenericArray::from_mut_slice"),
    RUSTCRYPTO_281.named("generic_array::GenericArray::from_slice"),
    RUSTCRYPTO_281.named("generic_array::GenericArray::into_array"),
    RUSTCRYPTO_281.named("generic_array::GenericArray::try_from"),
    RUSTCRYPTO_281.named("generic_array::GenericArray::try_from_slice"),
    RUSTCRYPTO_320.named("generic_array::arr!"),
    RAND_169.named("getrandom::fill"),
    RAND_169.named("getrandom::getrandom"),
    RAND_175.named("getrandom::u32"),
    RAND_175.named("getrandom::u64"),
    REGEX_288.named("glob::Pattern::escape"),
    REGEX_285.named("glob::Pattern::new"),
    REGEX_280.named("glob::glob"),
    REGEX_280.named("glob::glob_with"),
    REGEX_285.named("globset::Glob::new"),
    REGEX_288.named("globset::escape"),
    FILES_393.named("gloo_storage::Storage::set"),
    SQL_MORE_47.named("gluesql::prelude::Glue::execute"),
    HASHES_114.named("gost94::Gost94CryptoPro::chain_update"),
    HASHES_6.named("gost94::Gost94CryptoPro::default"),
    HASHES_69.named("gost94::Gost94CryptoPro::digest"),
    HASHES_136.named("gost94::Gost94CryptoPro::finalize"),
    HASHES_136.named("gost94::Gost94CryptoPro::finalize_reset"),
    HASHES_6.named("gost94::Gost94CryptoPro::new"),
    HASHES_40.named("gost94::Gost94CryptoPro::new_with_prefix"),
    HASHES_96.named("gost94::Gost94CryptoPro::update"),
    REGEX_240.named("grep_pcre2::RegexMatcher::new"),
    REGEX_240.named("grep_pcre2::RegexMatcherBuilder::build"),
    REGEX_240.named("grep_regex::RegexMatcher::new"),
    REGEX_240.named("grep_regex::RegexMatcher::new_line_matcher"),
    REGEX_240.named("grep_regex::RegexMatcherBuilder::build"),
    REGEX_240.named("grep_regex::RegexMatcherBuilder::build_many"),
    HASHES_114.named("groestl::Groestl256::chain_update"),
    HASHES_16.named("groestl::Groestl256::default"),
    HASHES_77.named("groestl::Groestl256::digest"),
    HASHES_136.named("groestl::Groestl256::finalize"),
    HASHES_136.named("groestl::Groestl256::finalize_reset"),
    HASHES_16.named("groestl::Groestl256::new"),
    HASHES_50.named("groestl::Groestl256::new_with_prefix"),
    HASHES_96.named("groestl::Groestl256::update"),
    HASHES_114.named("groestl::Groestl512::chain_update"),
    HASHES_16.named("groestl::Groestl512::default"),
    HASHES_77.named("groestl::Groestl512::digest"),
    HASHES_136.named("groestl::Groestl512::finalize"),
    HASHES_136.named("groestl::Groestl512::finalize_reset"),
    HASHES_16.named("groestl::Groestl512::new"),
    HASHES_50.named("groestl::Groestl512::new_with_prefix"),
    HASHES_96.named("groestl::Groestl512::update"),
    PROGRAMS_8.named("gumdrop::Options::parse_args_default_or_exit"),
    TEMPLATES_78.named("handlebars::Handlebars::register_partial"),
    TEMPLATES_85.named("handlebars::Handlebars::register_template_file"),
    TEMPLATES_78.named("handlebars::Handlebars::register_template_string"),
    TEMPLATES_89.named("handlebars::Handlebars::render"),
    TEMPLATES_69.named("handlebars::Handlebars::render_template"),
    TEMPLATES_69.named("handlebars::Handlebars::render_template_to_write"),
    TEMPLATES_69.named("handlebars::Handlebars::render_template_with_context"),
    TEMPLATES_78.named("handlebars::Registry::register_partial"),
    TEMPLATES_85.named("handlebars::Registry::register_template_file"),
    TEMPLATES_78.named("handlebars::Registry::register_template_string"),
    TEMPLATES_89.named("handlebars::Registry::render"),
    TEMPLATES_69.named("handlebars::Registry::render_template"),
    TEMPLATES_69.named("handlebars::Registry::render_template_to_write"),
    TEMPLATES_69.named("handlebars::Registry::render_template_with_context"),
    TEMPLATES_69.named("handlebars::Template::compile"),
    TEMPLATES_93.named("handlebars::html_escape"),
    TEMPLATES_97.named("handlebars::no_escape"),
    CONCURRENCY_107.named("hashbrown::HashMap::clear"),
    CONCURRENCY_99.named("hashbrown::HashMap::contains_key"),
    CONCURRENCY_114.named("hashbrown::HashMap::entry"),
    CONCURRENCY_87.named("hashbrown::HashMap::get"),
    CONCURRENCY_87.named("hashbrown::HashMap::get_mut"),
    CONCURRENCY_81.named("hashbrown::HashMap::insert"),
    CONCURRENCY_99.named("hashbrown::HashMap::is_empty"),
    CONCURRENCY_87.named("hashbrown::HashMap::iter"),
    CONCURRENCY_87.named("hashbrown::HashMap::keys"),
    CONCURRENCY_99.named("hashbrown::HashMap::len"),
    CONCURRENCY_87.named("hashbrown::HashMap::remove"),
    SIZES_82.named("hashbrown::HashMap::reserve"),
    CONCURRENCY_87.named("hashbrown::HashMap::values"),
    CONCURRENCY_120.named("hashbrown::HashMap::with_capacity"),
    SIZES_82.named("hashbrown::HashSet::with_capacity"),
    RUSTCRYPTO_62.named("hc_256::Hc256::new"),
    RUSTCRYPTO_62.named("hc_256::Hc256::new_from_slices"),
    KEY_VALUE_45.named("heed::Database::get_or_put"),
    KEY_VALUE_45.named("heed::Database::put"),
    KEY_VALUE_49.named("heed::Database::put_with_flags"),
    TEXT_231.named("hex::FromHex::from_hex"),
    TEXT_241.named("hex::ToHex::encode_hex"),
    TEXT_231.named("hex::decode"),
    TEXT_238.named("hex::decode_to_slice"),
    TEXT_224.named("hex::encode"),
    TEXT_224.named("hex::encode_upper"),
    TEXT_244.named("hex_literal::hex!"),
    PASSWORDS_117.named("hkdf::Hkdf::expand"),
    PASSWORDS_117.named("hkdf::Hkdf::expand_multi_info"),
    PASSWORDS_109.named("hkdf::Hkdf::extract"),
    PASSWORDS_113.named("hkdf::Hkdf::from_prk"),
    PASSWORDS_105.named("hkdf::Hkdf::new"),
    PASSWORDS_105.named("hkdf::SimpleHkdf::new"),
    RUSTCRYPTO_326.named("hmac::Hmac::chain_update"),
    RUSTCRYPTO_333.named("hmac::Hmac::finalize"),
    RUSTCRYPTO_333.named("hmac::Hmac::finalize_reset"),
    RUSTCRYPTO_57.named("hmac::Hmac::new"),
    RUSTCRYPTO_52.named("hmac::Hmac::new_from_slice"),
    RUSTCRYPTO_326.named("hmac::Hmac::update"),
    RUSTCRYPTO_333.named("hmac::Hmac::verify"),
    RUSTCRYPTO_333.named("hmac::Hmac::verify_slice"),
    RUSTCRYPTO_57.named("hmac::HmacReset::new"),
    RUSTCRYPTO_52.named("hmac::HmacReset::new_from_slice"),
    RUSTCRYPTO_326.named("hmac::SimpleHmac::chain_update"),
    RUSTCRYPTO_333.named("hmac::SimpleHmac::finalize"),
    RUSTCRYPTO_333.named("hmac::SimpleHmac::finalize_reset"),
    RUSTCRYPTO_57.named("hmac::SimpleHmac::new"),
    RUSTCRYPTO_52.named("hmac::SimpleHmac::new_from_slice"),
    RUSTCRYPTO_326.named("hmac::SimpleHmac::update"),
    RUSTCRYPTO_333.named("hmac::SimpleHmac::verify"),
    RUSTCRYPTO_333.named("hmac::SimpleHmac::verify_slice"),
    KEYS_9.named("hmac_sha256::HKDF::extract"),
    KEYS_9.named("hmac_sha256::HMAC::mac"),
    KEYS_5.named("hmac_sha256::HMAC::new"),
    KEYS_9.named("hmac_sha512::HKDF::extract"),
    KEYS_9.named("hmac_sha512::HMAC::mac"),
    KEYS_5.named("hmac_sha512::HMAC::new"),
    KEYS_9.named("hmac_sha512::sha384::HMAC::mac"),
    KEYS_5.named("hmac_sha512::sha384::HMAC::new"),
    TEMPLATES_174.named("html_escape::decode_html_entities"),
    TEMPLATES_159.named("html_escape::encode_double_quoted_attribute"),
    TEMPLATES_167.named("html_escape::encode_double_quoted_attribute_to_string"),
    TEMPLATES_159.named("html_escape::encode_quoted_attribute"),
    TEMPLATES_159.named("html_escape::encode_safe"),
    TEMPLATES_167.named("html_escape::encode_safe_to_string"),
    TEMPLATES_159.named("html_escape::encode_script"),
    TEMPLATES_159.named("html_escape::encode_single_quoted_attribute"),
    TEMPLATES_159.named("html_escape::encode_style"),
    TEMPLATES_159.named("html_escape::encode_text"),
    TEMPLATES_167.named("html_escape::encode_text_to_string"),
    TEMPLATES_159.named("html_escape::encode_unquoted_attribute"),
    TEMPLATES_167.named("html_escape::encode_unquoted_attribute_to_string"),
    TEMPLATES_178.named("html_escaper::Escape"),
    TEMPLATES_178.named("htmlescape::encode_attribute"),
    TEMPLATES_178.named("htmlescape::encode_minimal"),
    HYPER_98.named("http::HeaderMap::append"),
    HYPER_113.named("http::HeaderMap::contains_key"),
    HYPER_107.named("http::HeaderMap::get"),
    HYPER_107.named("http::HeaderMap::get_all"),
    HYPER_107.named("http::HeaderMap::get_mut"),
    HYPER_98.named("http::HeaderMap::insert"),
    HYPER_113.named("http::HeaderMap::is_empty"),
    HYPER_107.named("http::HeaderMap::iter"),
    HYPER_113.named("http::HeaderMap::len"),
    HYPER_107.named("http::HeaderMap::remove"),
    HYPER_98.named("http::HeaderMap::try_append"),
    HYPER_98.named("http::HeaderMap::try_insert"),
    HYPER_107.named("http::HeaderMap::values"),
    HYPER_130.named("http::HeaderValue::as_bytes"),
    HYPER_119.named("http::HeaderValue::from_bytes"),
    HYPER_119.named("http::HeaderValue::from_maybe_shared"),
    HYPER_126.named("http::HeaderValue::from_maybe_shared_unchecked"),
    HYPER_119.named("http::HeaderValue::from_static"),
    HYPER_119.named("http::HeaderValue::from_str"),
    HYPER_113.named("http::HeaderValue::is_empty"),
    HYPER_113.named("http::HeaderValue::is_sensitive"),
    HYPER_113.named("http::HeaderValue::len"),
    HYPER_113.named("http::HeaderValue::set_sensitive"),
    HYPER_130.named("http::HeaderValue::to_str"),
    HYPER_119.named("http::HeaderValue::try_from"),
    HYPER_64.named("http::Request::body"),
    HYPER_64.named("http::Request::body_mut"),
    HYPER_15.named("http::Request::builder"),
    HYPER_6.named("http::Request::connect"),
    HYPER_6.named("http::Request::delete"),
    HYPER_73.named("http::Request::extensions"),
    HYPER_73.named("http::Request::extensions_mut"),
    HYPER_51.named("http::Request::from_parts"),
    HYPER_6.named("http::Request::get"),
    HYPER_6.named("http::Request::head"),
    HYPER_58.named("http::Request::headers"),
    HYPER_58.named("http::Request::headers_mut"),
    HYPER_64.named("http::Request::into_body"),
    HYPER_64.named("http::Request::into_parts"),
    HYPER_70.named("http::Request::map"),
    HYPER_73.named("http::Request::method"),
    HYPER_44.named("http::Request::new"),
    HYPER_6.named("http::Request::options"),
    HYPER_6.named("http::Request::patch"),
    HYPER_6.named("http::Request::post"),
    HYPER_6.named("http::Request::put"),
    HYPER_6.named("http::Request::trace"),
    HYPER_54.named("http::Request::uri"),
    HYPER_54.named("http::Request::uri_mut"),
    HYPER_73.named("http::Request::version"),
    HYPER_64.named("http::Response::body"),
    HYPER_64.named("http::Response::body_mut"),
    HYPER_79.named("http::Response::builder"),
    HYPER_73.named("http::Response::extensions"),
    HYPER_51.named("http::Response::from_parts"),
    HYPER_58.named("http::Response::headers"),
    HYPER_58.named("http::Response::headers_mut"),
    HYPER_64.named("http::Response::into_body"),
    HYPER_64.named("http::Response::into_parts"),
    HYPER_70.named("http::Response::map"),
    HYPER_47.named("http::Response::new"),
    HYPER_73.named("http::Response::status"),
    HYPER_73.named("http::Response::status_mut"),
    HYPER_73.named("http::Response::version"),
    HYPER_134.named("http::Uri::authority"),
    HYPER_159.named("http::Uri::builder"),
    HYPER_141.named("http::Uri::fmt"),
    HYPER_147.named("http::Uri::from_maybe_shared"),
    HYPER_147.named("http::Uri::from_parts"),
    HYPER_147.named("http::Uri::from_static"),
    HYPER_134.named("http::Uri::host"),
    HYPER_134.named("http::Uri::into_parts"),
    HYPER_134.named("http::Uri::path"),
    HYPER_134.named("http::Uri::path_and_query"),
    HYPER_144.named("http::Uri::port"),
    HYPER_144.named("http::Uri::port_u16"),
    HYPER_134.named("http::Uri::query"),
    HYPER_144.named("http::Uri::scheme"),
    HYPER_144.named("http::Uri::scheme_str"),
    HYPER_147.named("http::Uri::try_from"),
    HYPER_38.named("http::request::Builder::body"),
    HYPER_34.named("http::request::Builder::extension"),
    HYPER_24.named("http::request::Builder::header"),
    HYPER_30.named("http::request::Builder::headers_mut"),
    HYPER_30.named("http::request::Builder::headers_ref"),
    HYPER_34.named("http::request::Builder::method"),
    HYPER_15.named("http::request::Builder::new"),
    HYPER_19.named("http::request::Builder::uri"),
    HYPER_34.named("http::request::Builder::version"),
    HYPER_93.named("http::response::Builder::body"),
    HYPER_89.named("http::response::Builder::extension"),
    HYPER_83.named("http::response::Builder::header"),
    HYPER_79.named("http::response::Builder::new"),
    HYPER_89.named("http::response::Builder::status"),
    HYPER_89.named("http::response::Builder::version"),
    HYPER_155.named("http::uri::Builder::authority"),
    HYPER_163.named("http::uri::Builder::build"),
    HYPER_159.named("http::uri::Builder::new"),
    HYPER_150.named("http::uri::Builder::path_and_query"),
    HYPER_155.named("http::uri::Builder::scheme"),
    HYPER_180.named("http_body::Frame::data_ref"),
    HYPER_180.named("http_body::Frame::into_data"),
    HYPER_180.named("http_body_util::BodyExt::boxed"),
    HYPER_180.named("http_body_util::BodyExt::boxed_unsync"),
    HYPER_180.named("http_body_util::BodyExt::collect"),
    HYPER_180.named("http_body_util::BodyExt::frame"),
    HYPER_180.named("http_body_util::BodyExt::into_data_stream"),
    HYPER_180.named("http_body_util::Collected::aggregate"),
    HYPER_180.named("http_body_util::Collected::to_bytes"),
    HYPER_191.named("http_body_util::Empty::new"),
    HYPER_174.named("http_body_util::Full::from"),
    HYPER_174.named("http_body_util::Full::new"),
    HYPER_188.named("http_body_util::Limited::new"),
    HYPER_174.named("http_body_util::StreamBody::new"),
    SERVERS_276.named("http_types::Body::from_bytes"),
    SERVERS_283.named("http_types::Body::from_file"),
    SERVERS_276.named("http_types::Body::from_string"),
    RUSTCRYPTO_311.named("hybrid_array::Array::as_mut_slice"),
    RUSTCRYPTO_311.named("hybrid_array::Array::as_slice"),
    RUSTCRYPTO_281.named("hybrid_array::Array::clone_from_slice"),
    RUSTCRYPTO_317.named("hybrid_array::Array::default"),
    RUSTCRYPTO_281.named("hybrid_array::Array::from"),
    RUSTCRYPTO_281.named("hybrid_array::Array::from_fn"),
    RUSTCRYPTO_281.named("hybrid_array::Array::from_slice"),
    RUSTCRYPTO_281.named("hybrid_array::Array::slice_as_array"),
    RUSTCRYPTO_281.named("hybrid_array::Array::try_from"),
    HYPER_191.named("hyper::Body::empty"),
    HYPER_174.named("hyper::Body::from"),
    HYPER_174.named("hyper::Body::wrap_stream"),
    HYPER_213.named("hyper::Client::get"),
    HYPER_197.named("hyper::Client::new"),
    HYPER_219.named("hyper::Client::request"),
    HYPER_170.named("hyper::body::aggregate"),
    HYPER_170.named("hyper::body::to_bytes"),
    HYPER_209.named("hyper::client::Builder::build"),
    HYPER_209.named("hyper::client::Builder::build_http"),
    HYPER_219.named("hyper::client::conn::SendRequest::send_request"),
    HYPER_219.named("hyper::client::conn::http1::SendRequest::send_request"),
    HYPER_219.named("hyper::client::conn::http2::SendRequest::send_request"),
    HYPER_234.named("hyper::service::make_service_fn"),
    HYPER_231.named("hyper::service::service_fn"),
    HYPER_205.named("hyper_util::client::legacy::Builder::build"),
    HYPER_201.named("hyper_util::client::legacy::Client::builder"),
    HYPER_213.named("hyper_util::client::legacy::Client::get"),
    HYPER_219.named("hyper_util::client::legacy::Client::request"),
    STD_VALUES_225.named("i32::from_be_bytes"),
    STD_VALUES_225.named("i32::from_le_bytes"),
    STD_VALUES_225.named("i32::from_str_radix"),
    STD_VALUES_87.named("i32::min"),
    STD_VALUES_225.named("i64::from_be_bytes"),
    STD_VALUES_225.named("i64::from_le_bytes"),
    STD_VALUES_225.named("i64::from_str_radix"),
    STD_VALUES_87.named("i64::min"),
    RUSTCRYPTO_7.named("idea::Idea::new"),
    RUSTCRYPTO_7.named("idea::Idea::new_from_slice"),
    RUSTCRYPTO_62.named("ige::Decryptor::new"),
    RUSTCRYPTO_62.named("ige::Decryptor::new_from_slices"),
    RUSTCRYPTO_62.named("ige::Encryptor::new"),
    RUSTCRYPTO_62.named("ige::Encryptor::new_from_slices"),
    FILES_90.named("ignore::DirEntry::file_name"),
    FILES_90.named("ignore::DirEntry::into_path"),
    FILES_90.named("ignore::DirEntry::path"),
    FILES_79.named("ignore::Walk::new"),
    FILES_79.named("ignore::WalkBuilder::new"),
    SIZES_30.named("image::DynamicImage::get_pixel"),
    SIZES_6.named("image::DynamicImage::new"),
    SIZES_6.named("image::DynamicImage::new_luma16"),
    SIZES_6.named("image::DynamicImage::new_luma8"),
    SIZES_6.named("image::DynamicImage::new_luma_a8"),
    SIZES_6.named("image::DynamicImage::new_rgb16"),
    SIZES_6.named("image::DynamicImage::new_rgb32f"),
    SIZES_6.named("image::DynamicImage::new_rgb8"),
    SIZES_6.named("image::DynamicImage::new_rgba16"),
    SIZES_6.named("image::DynamicImage::new_rgba32f"),
    SIZES_6.named("image::DynamicImage::new_rgba8"),
    SIZES_30.named("image::DynamicImage::put_pixel"),
    SIZES_19.named("image::DynamicImage::resize"),
    SIZES_19.named("image::DynamicImage::resize_exact"),
    SIZES_19.named("image::DynamicImage::resize_to_fill"),
    FILES_371.named("image::DynamicImage::save"),
    FILES_371.named("image::DynamicImage::save_with_format"),
    SIZES_19.named("image::DynamicImage::thumbnail"),
    SIZES_19.named("image::DynamicImage::thumbnail_exact"),
    SIZES_30.named("image::GenericImage::put_pixel"),
    SIZES_30.named("image::GenericImageView::get_pixel"),
    SIZES_15.named("image::ImageBuffer::from_fn"),
    SIZES_15.named("image::ImageBuffer::from_pixel"),
    SIZES_30.named("image::ImageBuffer::get_pixel"),
    SIZES_30.named("image::ImageBuffer::get_pixel_mut"),
    SIZES_6.named("image::ImageBuffer::new"),
    SIZES_30.named("image::ImageBuffer::put_pixel"),
    FILES_371.named("image::ImageBuffer::save"),
    FILES_371.named("image::ImageBuffer::save_with_format"),
    FILES_371.named("image::ImageReader::open"),
    FILES_371.named("image::image_dimensions"),
    SIZES_26.named("image::imageops::resize"),
    SIZES_26.named("image::imageops::thumbnail"),
    FILES_371.named("image::io::Reader::open"),
    FILES_371.named("image::open"),
    FILES_371.named("image::save_buffer"),
    FILES_371.named("image::save_buffer_with_format"),
    CONCURRENCY_107.named("indexmap::IndexMap::clear"),
    CONCURRENCY_99.named("indexmap::IndexMap::contains_key"),
    CONCURRENCY_114.named("indexmap::IndexMap::entry"),
    CONCURRENCY_87.named("indexmap::IndexMap::get"),
    CONCURRENCY_87.named("indexmap::IndexMap::get_index"),
    CONCURRENCY_87.named("indexmap::IndexMap::get_mut"),
    CONCURRENCY_81.named("indexmap::IndexMap::insert"),
    CONCURRENCY_99.named("indexmap::IndexMap::is_empty"),
    CONCURRENCY_87.named("indexmap::IndexMap::iter"),
    CONCURRENCY_87.named("indexmap::IndexMap::keys"),
    CONCURRENCY_99.named("indexmap::IndexMap::len"),
    SIZES_82.named("indexmap::IndexMap::reserve"),
    CONCURRENCY_87.named("indexmap::IndexMap::shift_remove"),
    CONCURRENCY_87.named("indexmap::IndexMap::swap_remove"),
    CONCURRENCY_87.named("indexmap::IndexMap::values"),
    CONCURRENCY_120.named("indexmap::IndexMap::with_capacity"),
    SIZES_82.named("indexmap::IndexSet::reserve"),
    SIZES_82.named("indexmap::IndexSet::with_capacity"),
    CONCURRENCY_144.named("indexmap::indexmap!"),
    PROGRAMS_92.named("inquire::Text::prompt"),
    HTTP_CLIENTS_63.named("isahc::AsyncReadResponseExt::bytes"),
    HTTP_CLIENTS_70.named("isahc::AsyncReadResponseExt::copy_to"),
    HTTP_CLIENTS_63.named("isahc::AsyncReadResponseExt::json"),
    HTTP_CLIENTS_63.named("isahc::AsyncReadResponseExt::text"),
    HTTP_CLIENTS_37.named("isahc::HttpClient::builder"),
    HTTP_CLIENTS_6.named("isahc::HttpClient::delete"),
    HTTP_CLIENTS_6.named("isahc::HttpClient::delete_async"),
    HTTP_CLIENTS_6.named("isahc::HttpClient::get"),
    HTTP_CLIENTS_6.named("isahc::HttpClient::get_async"),
    HTTP_CLIENTS_6.named("isahc::HttpClient::head"),
    HTTP_CLIENTS_6.named("isahc::HttpClient::head_async"),
    HTTP_CLIENTS_33.named("isahc::HttpClient::new"),
    HTTP_CLIENTS_16.named("isahc::HttpClient::post"),
    HTTP_CLIENTS_16.named("isahc::HttpClient::post_async"),
    HTTP_CLIENTS_16.named("isahc::HttpClient::put"),
    HTTP_CLIENTS_16.named("isahc::HttpClient::put_async"),
    HTTP_CLIENTS_25.named("isahc::HttpClient::send"),
    HTTP_CLIENTS_25.named("isahc::HttpClient::send_async"),
    HTTP_CLIENTS_59.named("isahc::HttpClientBuilder::build"),
    HTTP_CLIENTS_54.named("isahc::HttpClientBuilder::default_header"),
    HTTP_CLIENTS_37.named("isahc::HttpClientBuilder::new"),
    HTTP_CLIENTS_63.named("isahc::ReadResponseExt::bytes"),
    HTTP_CLIENTS_70.named("isahc::ReadResponseExt::copy_to"),
    HTTP_CLIENTS_74.named("isahc::ReadResponseExt::copy_to_file"),
    HTTP_CLIENTS_63.named("isahc::ReadResponseExt::json"),
    HTTP_CLIENTS_63.named("isahc::ReadResponseExt::text"),
    HTTP_CLIENTS_25.named("isahc::RequestExt::send"),
    HTTP_CLIENTS_25.named("isahc::RequestExt::send_async"),
    HTTP_CLIENTS_6.named("isahc::delete"),
    HTTP_CLIENTS_6.named("isahc::delete_async"),
    HTTP_CLIENTS_6.named("isahc::get"),
    HTTP_CLIENTS_6.named("isahc::get_async"),
    HTTP_CLIENTS_6.named("isahc::head"),
    HTTP_CLIENTS_6.named("isahc::head_async"),
    HTTP_CLIENTS_16.named("isahc::post"),
    HTTP_CLIENTS_16.named("isahc::post_async"),
    HTTP_CLIENTS_16.named("isahc::put"),
    HTTP_CLIENTS_16.named("isahc::put_async"),
    HTTP_CLIENTS_25.named("isahc::send"),
    HTTP_CLIENTS_25.named("isahc::send_async"),
    HTTP_CLIENTS_41.named("isahc::tls::TlsConfig::builder"),
    HTTP_CLIENTS_45.named("isahc::tls::TlsConfigBuilder::danger_accept_invalid_certs"),
    HTTP_CLIENTS_45.named("isahc::tls::TlsConfigBuilder::danger_accept_invalid_hosts"),
    HTTP_CLIENTS_45.named("isahc::tls::TlsConfigBuilder::danger_accept_revoked_certs"),
    STD_VALUES_225.named("isize::from_str_radix"),
    STD_VALUES_87.named("isize::min"),
    CONCURRENCY_159.named("itertools::Itertools::chunk_by"),
    TEXT_253.named("itertools::Itertools::collect_vec"),
    TEXT_253.named("itertools::Itertools::dedup"),
    CONCURRENCY_166.named("itertools::Itertools::filter_map_ok"),
    CONCURRENCY_159.named("itertools::Itertools::group_by"),
    TEXT_253.named("itertools::Itertools::intersperse"),
    CONCURRENCY_159.named("itertools::Itertools::into_group_map"),
    TEXT_253.named("itertools::Itertools::join"),
    CONCURRENCY_159.named("itertools::Itertools::map_into"),
    CONCURRENCY_166.named("itertools::Itertools::map_ok"),
    TEXT_253.named("itertools::Itertools::sorted"),
    CONCURRENCY_159.named("itertools::Itertools::sorted_by"),
    CONCURRENCY_159.named("itertools::Itertools::sorted_by_key"),
    CONCURRENCY_159.named("itertools::Itertools::tuple_windows"),
    CONCURRENCY_159.named("itertools::Itertools::tuples"),
    TEXT_253.named("itertools::Itertools::unique"),
    TEXT_247.named("itoa::Buffer::format"),
    HASHES_114.named("jh::Jh256::chain_update"),
    HASHES_16.named("jh::Jh256::default"),
    HASHES_77.named("jh::Jh256::digest"),
    HASHES_136.named("jh::Jh256::finalize"),
    HASHES_136.named("jh::Jh256::finalize_reset"),
    HASHES_16.named("jh::Jh256::new"),
    HASHES_50.named("jh::Jh256::new_with_prefix"),
    HASHES_96.named("jh::Jh256::update"),
    HASHES_114.named("jh::Jh512::chain_update"),
    HASHES_16.named("jh::Jh512::default"),
    HASHES_77.named("jh::Jh512::digest"),
    HASHES_136.named("jh::Jh512::finalize"),
    HASHES_136.named("jh::Jh512::finalize_reset"),
    HASHES_16.named("jh::Jh512::new"),
    HASHES_50.named("jh::Jh512::new_with_prefix"),
    HASHES_96.named("jh::Jh512::update"),
    TEXT_201.named("jiff::Timestamp::as_millisecond"),
    TEXT_201.named("jiff::Timestamp::as_nanosecond"),
    TEXT_201.named("jiff::Timestamp::as_second"),
    TEXT_197.named("jiff::Timestamp::now"),
    TEXT_197.named("jiff::Zoned::now"),
    SERDE_7.named("json5::from_str"),
    SERDE_20.named("json5::to_string"),
    JSONWEBTOKEN_12.named("jsonwebtoken::DecodingKey::from_base64_secret"),
    JSONWEBTOKEN_16.named("jsonwebtoken::DecodingKey::from_ec_pem"),
    JSONWEBTOKEN_16.named("jsonwebtoken::DecodingKey::from_ed_pem"),
    JSONWEBTOKEN_16.named("jsonwebtoken::DecodingKey::from_jwk"),
    JSONWEBTOKEN_16.named("jsonwebtoken::DecodingKey::from_rsa_components"),
    JSONWEBTOKEN_16.named("jsonwebtoken::DecodingKey::from_rsa_pem"),
    JSONWEBTOKEN_12.named("jsonwebtoken::DecodingKey::from_secret"),
    JSONWEBTOKEN_3.named("jsonwebtoken::EncodingKey::from_base64_secret"),
    JSONWEBTOKEN_3.named("jsonwebtoken::EncodingKey::from_ec_der"),
    JSONWEBTOKEN_3.named("jsonwebtoken::EncodingKey::from_ec_pem"),
    JSONWEBTOKEN_3.named("jsonwebtoken::EncodingKey::from_ed_der"),
    JSONWEBTOKEN_3.named("jsonwebtoken::EncodingKey::from_ed_pem"),
    JSONWEBTOKEN_3.named("jsonwebtoken::EncodingKey::from_rsa_der"),
    JSONWEBTOKEN_3.named("jsonwebtoken::EncodingKey::from_rsa_pem"),
    JSONWEBTOKEN_3.named("jsonwebtoken::EncodingKey::from_secret"),
    JSONWEBTOKEN_30.named("jsonwebtoken::dangerous::insecure_decode"),
    JSONWEBTOKEN_30.named("jsonwebtoken::dangerous_insecure_decode"),
    JSONWEBTOKEN_27.named("jsonwebtoken::decode"),
    JSONWEBTOKEN_27.named("jsonwebtoken::decode_header"),
    JSONWEBTOKEN_23.named("jsonwebtoken::encode"),
    KEYS_16.named("jwt_simple::algorithms::ES256KeyPair::from_bytes"),
    KEYS_16.named("jwt_simple::algorithms::ES256KeyPair::from_pem"),
    KEYS_16.named("jwt_simple::algorithms::ES256kKeyPair::from_bytes"),
    KEYS_16.named("jwt_simple::algorithms::ES256kKeyPair::from_pem"),
    KEYS_16.named("jwt_simple::algorithms::ES384KeyPair::from_bytes"),
    KEYS_16.named("jwt_simple::algorithms::ES384KeyPair::from_pem"),
    KEYS_16.named("jwt_simple::algorithms::Ed25519KeyPair::from_bytes"),
    KEYS_16.named("jwt_simple::algorithms::Ed25519KeyPair::from_pem"),
    JSONWEBTOKEN_33.named("jwt_simple::algorithms::HS256Key::from_bytes"),
    JSONWEBTOKEN_33.named("jwt_simple::algorithms::HS384Key::from_bytes"),
    JSONWEBTOKEN_33.named("jwt_simple::algorithms::HS512Key::from_bytes"),
    KEYS_16.named("jwt_simple::algorithms::RS256KeyPair::from_der"),
    KEYS_16.named("jwt_simple::algorithms::RS256KeyPair::from_pem"),
    KEYS_16.named("jwt_simple::prelude::ES256KeyPair::from_bytes"),
    KEYS_16.named("jwt_simple::prelude::ES256KeyPair::from_der"),
    KEYS_16.named("jwt_simple::prelude::ES256KeyPair::from_pem"),
    KEYS_16.named("jwt_simple::prelude::ES256kKeyPair::from_bytes"),
    KEYS_16.named("jwt_simple::prelude::ES256kKeyPair::from_der"),
    KEYS_16.named("jwt_simple::prelude::ES256kKeyPair::from_pem"),
    KEYS_16.named("jwt_simple::prelude::ES384KeyPair::from_bytes"),
    KEYS_16.named("jwt_simple::prelude::ES384KeyPair::from_der"),
    KEYS_16.named("jwt_simple::prelude::ES384KeyPair::from_pem"),
    KEYS_16.named("jwt_simple::prelude::Ed25519KeyPair::from_bytes"),
    KEYS_16.named("jwt_simple::prelude::Ed25519KeyPair::from_der"),
    KEYS_16.named("jwt_simple::prelude::Ed25519KeyPair::from_pem"),
    JSONWEBTOKEN_33.named("jwt_simple::prelude::HS256Key::from_bytes"),
    JSONWEBTOKEN_33.named("jwt_simple::prelude::HS384Key::from_bytes"),
    JSONWEBTOKEN_33.named("jwt_simple::prelude::HS512Key::from_bytes"),
    KEYS_16.named("jwt_simple::prelude::PS256KeyPair::from_der"),
    KEYS_16.named("jwt_simple::prelude::PS256KeyPair::from_pem"),
    KEYS_16.named("jwt_simple::prelude::RS256KeyPair::from_der"),
    KEYS_16.named("jwt_simple::prelude::RS256KeyPair::from_pem"),
    KEYS_16.named("jwt_simple::prelude::RS384KeyPair::from_der"),
    KEYS_16.named("jwt_simple::prelude::RS384KeyPair::from_pem"),
    KEYS_16.named("jwt_simple::prelude::RS512KeyPair::from_der"),
    KEYS_16.named("jwt_simple::prelude::RS512KeyPair::from_pem"),
    HASHES_114.named("k12::KangarooTwelve::chain_update"),
    HASHES_16.named("k12::KangarooTwelve::default"),
    HASHES_77.named("k12::KangarooTwelve::digest"),
    HASHES_136.named("k12::KangarooTwelve::finalize"),
    HASHES_136.named("k12::KangarooTwelve::finalize_reset"),
    HASHES_16.named("k12::KangarooTwelve::new"),
    HASHES_50.named("k12::KangarooTwelve::new_with_prefix"),
    HASHES_96.named("k12::KangarooTwelve::update"),
    SODIUM_6.named("k256::SecretKey::from_bytes"),
    SODIUM_6.named("k256::SecretKey::from_slice"),
    RUSTCRYPTO_154.named("k256::SecretKey::random"),
    RUSTCRYPTO_154.named("k256::ecdh::EphemeralSecret::random"),
    SODIUM_6.named("k256::ecdsa::SigningKey::from_bytes"),
    SODIUM_6.named("k256::ecdsa::SigningKey::from_slice"),
    RUSTCRYPTO_154.named("k256::ecdsa::SigningKey::random"),
    RUSTCRYPTO_154.named("k256::schnorr::SigningKey::random"),
    PROGRAMS_103.named("keyring::Entry::get_password"),
    RUSTCRYPTO_7.named("kuznyechik::Kuznyechik::new"),
    RUSTCRYPTO_7.named("kuznyechik::Kuznyechik::new_from_slice"),
    LOG_4.named("kv_log_macro::debug!"),
    LOG_4.named("kv_log_macro::error!"),
    LOG_4.named("kv_log_macro::info!"),
    LOG_4.named("kv_log_macro::log!"),
    LOG_4.named("kv_log_macro::trace!"),
    LOG_4.named("kv_log_macro::warn!"),
    LAMBDA_15.named("lambda_http::RequestExt::lambda_context"),
    LAMBDA_7.named("lambda_http::RequestExt::path_parameters"),
    LAMBDA_7.named("lambda_http::RequestExt::path_parameters_ref"),
    LAMBDA_7.named("lambda_http::RequestExt::query_string_parameters"),
    LAMBDA_7.named("lambda_http::RequestExt::query_string_parameters_ref"),
    LAMBDA_7.named("lambda_http::RequestExt::raw_http_path"),
    LAMBDA_7.named("lambda_http::RequestExt::request_context"),
    LAMBDA_15.named("lambda_http::RequestExt::stage_variables"),
    LAMBDA_18.named("lambda_http::RequestPayloadExt::form"),
    LAMBDA_18.named("lambda_http::RequestPayloadExt::json"),
    LAMBDA_18.named("lambda_http::RequestPayloadExt::payload"),
    LAMBDA_28.named("lambda_runtime::LambdaEvent::into_parts"),
    LAMBDA_31.named("lambda_runtime::LambdaEvent::new"),
    MESSAGES_10.named("lapin::Channel::basic_consume"),
    REGEX_262.named("lazy_regex::regex!"),
    REGEX_262.named("lazy_regex::regex_is_match!"),
    LDAP_11.named("ldap3::Ldap::add"),
    LDAP_11.named("ldap3::Ldap::delete"),
    LDAP_11.named("ldap3::Ldap::modify"),
    LDAP_11.named("ldap3::Ldap::modifydn"),
    LDAP_3.named("ldap3::Ldap::search"),
    LDAP_18.named("ldap3::Ldap::simple_bind"),
    LDAP_3.named("ldap3::Ldap::streaming_search"),
    LDAP_11.named("ldap3::LdapConn::add"),
    LDAP_11.named("ldap3::LdapConn::delete"),
    LDAP_35.named("ldap3::LdapConn::from_url"),
    LDAP_11.named("ldap3::LdapConn::modify"),
    LDAP_11.named("ldap3::LdapConn::modifydn"),
    LDAP_35.named("ldap3::LdapConn::new"),
    LDAP_3.named("ldap3::LdapConn::search"),
    LDAP_18.named("ldap3::LdapConn::simple_bind"),
    LDAP_3.named("ldap3::LdapConn::streaming_search"),
    LDAP_40.named("ldap3::LdapConn::with_settings"),
    LDAP_26.named("ldap3::LdapConnAsync::from_url"),
    LDAP_26.named("ldap3::LdapConnAsync::new"),
    LDAP_31.named("ldap3::LdapConnAsync::with_settings"),
    LDAP_44.named("ldap3::LdapConnSettings::new"),
    LDAP_53.named("ldap3::LdapConnSettings::set_conn_timeout"),
    LDAP_53.named("ldap3::LdapConnSettings::set_connector"),
    LDAP_48.named("ldap3::LdapConnSettings::set_no_tls_verify"),
    LDAP_53.named("ldap3::LdapConnSettings::set_starttls"),
    LDAP_22.named("ldap3::dn_escape"),
    LDAP_22.named("ldap3::ldap_escape"),
    SOCKETS_154.named("lettre::AsyncSmtpTransport::builder_dangerous"),
    SOCKETS_164.named("lettre::AsyncSmtpTransport::from_url"),
    SOCKETS_149.named("lettre::AsyncSmtpTransport::relay"),
    SOCKETS_193.named("lettre::AsyncSmtpTransport::send"),
    SOCKETS_149.named("lettre::AsyncSmtpTransport::starttls_relay"),
    SOCKETS_160.named("lettre::AsyncSmtpTransport::unencrypted_localhost"),
    SOCKETS_193.named("lettre::AsyncTransport::send"),
    SOCKETS_193.named("lettre::AsyncTransport::send_raw"),
    SOCKETS_219.named("lettre::Message::builder"),
    SOCKETS_110.named("lettre::SmtpTransport::builder_dangerous"),
    SOCKETS_120.named("lettre::SmtpTransport::from_url"),
    SOCKETS_105.named("lettre::SmtpTransport::relay"),
    SOCKETS_193.named("lettre::SmtpTransport::send"),
    SOCKETS_105.named("lettre::SmtpTransport::starttls_relay"),
    SOCKETS_116.named("lettre::SmtpTransport::unencrypted_localhost"),
    SOCKETS_193.named("lettre::Transport::send"),
    SOCKETS_193.named("lettre::Transport::send_raw"),
    SOCKETS_223.named("lettre::message::MessageBuilder::bcc"),
    SOCKETS_234.named("lettre::message::MessageBuilder::body"),
    SOCKETS_223.named("lettre::message::MessageBuilder::cc"),
    SOCKETS_223.named("lettre::message::MessageBuilder::from"),
    SOCKETS_223.named("lettre::message::MessageBuilder::header"),
    SOCKETS_223.named("lettre::message::MessageBuilder::in_reply_to"),
    SOCKETS_223.named("lettre::message::MessageBuilder::message_id"),
    SOCKETS_234.named("lettre::message::MessageBuilder::multipart"),
    SOCKETS_223.named("lettre::message::MessageBuilder::reply_to"),
    SOCKETS_223.named("lettre::message::MessageBuilder::sender"),
    SOCKETS_234.named("lettre::message::MessageBuilder::singlepart"),
    SOCKETS_223.named("lettre::message::MessageBuilder::subject"),
    SOCKETS_223.named("lettre::message::MessageBuilder::to"),
    SOCKETS_223.named("lettre::message::MessageBuilder::user_agent"),
    SOCKETS_248.named("lettre::message::MultiPart::alternative_plain_html"),
    SOCKETS_241.named("lettre::message::SinglePart::html"),
    SOCKETS_245.named("lettre::message::SinglePart::plain"),
    SOCKETS_179.named("lettre::transport::smtp::AsyncSmtpTransportBuilder::authentication"),
    SOCKETS_189.named("lettre::transport::smtp::AsyncSmtpTransportBuilder::build"),
    SOCKETS_174.named("lettre::transport::smtp::AsyncSmtpTransportBuilder::credentials"),
    SOCKETS_179.named("lettre::transport::smtp::AsyncSmtpTransportBuilder::hello_name"),
    SOCKETS_179.named("lettre::transport::smtp::AsyncSmtpTransportBuilder::pool_config"),
    SOCKETS_179.named("lettre::transport::smtp::AsyncSmtpTransportBuilder::port"),
    SOCKETS_179.named("lettre::transport::smtp::AsyncSmtpTransportBuilder::timeout"),
    SOCKETS_169.named("lettre::transport::smtp::AsyncSmtpTransportBuilder::tls"),
    SOCKETS_135.named("lettre::transport::smtp::SmtpTransportBuilder::authentication"),
    SOCKETS_145.named("lettre::transport::smtp::SmtpTransportBuilder::build"),
    SOCKETS_130.named("lettre::transport::smtp::SmtpTransportBuilder::credentials"),
    SOCKETS_135.named("lettre::transport::smtp::SmtpTransportBuilder::hello_name"),
    SOCKETS_135.named("lettre::transport::smtp::SmtpTransportBuilder::pool_config"),
    SOCKETS_135.named("lettre::transport::smtp::SmtpTransportBuilder::port"),
    SOCKETS_135.named("lettre::transport::smtp::SmtpTransportBuilder::timeout"),
    SOCKETS_125.named("lettre::transport::smtp::SmtpTransportBuilder::tls"),
    SOCKETS_200.named("lettre::transport::smtp::authentication::Credentials::new"),
    SOCKETS_212.named("lettre::transport::smtp::client::TlsParameters::builder"),
    SOCKETS_204.named("lettre::transport::smtp::client::TlsParametersBuilder::dangerous_accept_invalid_certs"),
    SOCKETS_204.named("lettre::transport::smtp::client::TlsParametersBuilder::dangerous_accept_invalid_hostnames"),
    SOCKETS_212.named("lettre::transport::smtp::client::TlsParametersBuilder::new"),
    PROGRAMS_55.named("lexopt::Parser::from_env"),
    PROGRAMS_55.named("lexopt::Parser::next"),
    PROGRAMS_55.named("lexopt::Parser::value"),
    KEYS_44.named("libaes::Cipher::cbc_encrypt"),
    KEYS_44.named("libaes::Cipher::cfb128_encrypt"),
    KEYS_36.named("libaes::Cipher::new_128"),
    KEYS_36.named("libaes::Cipher::new_192"),
    KEYS_36.named("libaes::Cipher::new_256"),
    PROGRAMS_271.named("libc::aligned_alloc"),
    PROGRAMS_259.named("libc::calloc"),
    PROGRAMS_307.named("libc::chmod"),
    PROGRAMS_307.named("libc::chown"),
    PROGRAMS_334.named("libc::clock"),
    PROGRAMS_307.named("libc::creat"),
    PROGRAMS_318.named("libc::dlopen"),
    RAND_328.named("libc::drand48"),
    PROGRAMS_300.named("libc::execl"),
    PROGRAMS_300.named("libc::execlp"),
    PROGRAMS_300.named("libc::execv"),
    PROGRAMS_300.named("libc::execve"),
    PROGRAMS_300.named("libc::execvp"),
    PROGRAMS_307.named("libc::fopen"),
    PROGRAMS_279.named("libc::free"),
    PROGRAMS_330.named("libc::getenv"),
    PROGRAMS_334.named("libc::getpid"),
    PROGRAMS_346.named("libc::getrandom"),
    PROGRAMS_314.named("libc::link"),
    RAND_328.named("libc::lrand48"),
    PROGRAMS_255.named("libc::malloc"),
    PROGRAMS_271.named("libc::memalign"),
    PROGRAMS_290.named("libc::memcmp"),
    PROGRAMS_282.named("libc::memcpy"),
    PROGRAMS_282.named("libc::memmove"),
    PROGRAMS_286.named("libc::memset"),
    PROGRAMS_307.named("libc::mkdir"),
    PROGRAMS_271.named("libc::mmap"),
    PROGRAMS_307.named("libc::open"),
    PROGRAMS_307.named("libc::opendir"),
    PROGRAMS_296.named("libc::popen"),
    PROGRAMS_275.named("libc::posix_memalign"),
    PROGRAMS_338.named("libc::printf"),
    PROGRAMS_338.named("libc::puts"),
    RAND_328.named("libc::rand"),
    RAND_328.named("libc::random"),
    PROGRAMS_322.named("libc::read"),
    PROGRAMS_263.named("libc::realloc"),
    PROGRAMS_267.named("libc::reallocarray"),
    PROGRAMS_322.named("libc::recv"),
    PROGRAMS_322.named("libc::recvfrom"),
    PROGRAMS_314.named("libc::rename"),
    PROGRAMS_307.named("libc::rmdir"),
    PROGRAMS_326.named("libc::send"),
    PROGRAMS_326.named("libc::sendto"),
    RAND_332.named("libc::srand"),
    PROGRAMS_293.named("libc::strcat"),
    PROGRAMS_290.named("libc::strcmp"),
    PROGRAMS_293.named("libc::strcpy"),
    PROGRAMS_290.named("libc::strlen"),
    PROGRAMS_293.named("libc::strncpy"),
    PROGRAMS_314.named("libc::symlink"),
    PROGRAMS_342.named("libc::syslog"),
    PROGRAMS_296.named("libc::system"),
    PROGRAMS_334.named("libc::time"),
    PROGRAMS_307.named("libc::truncate"),
    PROGRAMS_307.named("libc::unlink"),
    PROGRAMS_255.named("libc::valloc"),
    PROGRAMS_326.named("libc::write"),
    PROGRAMS_219.named("libloading::Library::get"),
    PROGRAMS_182.named("libloading::Library::new"),
    PROGRAMS_182.named("libloading::os::unix::Library::new"),
    PROGRAMS_182.named("libloading::os::unix::Library::open"),
    PROGRAMS_182.named("libloading::os::windows::Library::new"),
    ARCHIVES_177.named("liblzma::read::XzDecoder::new"),
    DATABASES_4.named("libsql::Connection::execute"),
    DATABASES_13.named("libsql::Connection::execute_batch"),
    DATABASES_13.named("libsql::Connection::execute_transactional_batch"),
    DATABASES_20.named("libsql::Connection::prepare"),
    DATABASES_8.named("libsql::Connection::query"),
    SQL_MORE_4.named("libsql::Row::get"),
    SQL_MORE_4.named("libsql::Row::get_str"),
    SQL_MORE_4.named("libsql::Row::get_value"),
    DATABASES_25.named("libsql::Statement::execute"),
    DATABASES_4.named("libsql::Transaction::execute"),
    DATABASES_13.named("libsql::Transaction::execute_batch"),
    DATABASES_20.named("libsql::Transaction::prepare"),
    DATABASES_8.named("libsql::Transaction::query"),
    DATABASES_29.named("libsql::params!"),
    XML_50.named("libxml::parser::Parser::parse_file"),
    XML_50.named("libxml::parser::Parser::parse_file_with_options"),
    XML_54.named("libxml::parser::Parser::parse_string"),
    XML_54.named("libxml::parser::Parser::parse_string_with_options"),
    XML_58.named("libxml::tree::Node::get_attribute"),
    XML_58.named("libxml::tree::Node::get_child_nodes"),
    XML_58.named("libxml::tree::Node::get_content"),
    XML_58.named("libxml::tree::Node::get_property"),
    LDAP_68.named("libxml::xpath::Context::evaluate"),
    LDAP_68.named("libxml::xpath::Context::findnodes"),
    LDAP_68.named("libxml::xpath::Context::findvalue"),
    LDAP_68.named("libxml::xpath::Context::findvalues"),
    TEMPLATES_107.named("liquid::Parser::parse"),
    LOG_67.named("log::Log::log"),
    LOG_75.named("log::Record::builder"),
    LOG_86.named("log::RecordBuilder::args"),
    LOG_90.named("log::RecordBuilder::build"),
    LOG_79.named("log::RecordBuilder::file"),
    LOG_79.named("log::RecordBuilder::level"),
    LOG_79.named("log::RecordBuilder::line"),
    LOG_79.named("log::RecordBuilder::module_path"),
    LOG_79.named("log::RecordBuilder::target"),
    LOG_4.named("log::debug!"),
    LOG_4.named("log::error!"),
    LOG_4.named("log::info!"),
    LOG_4.named("log::log!"),
    LOG_71.named("log::logger"),
    LOG_94.named("log::max_level"),
    LOG_94.named("log::set_boxed_logger"),
    LOG_94.named("log::set_logger"),
    LOG_94.named("log::set_max_level"),
    LOG_4.named("log::trace!"),
    LOG_4.named("log::warn!"),
    CONCURRENCY_99.named("lru::LruCache::contains"),
    CONCURRENCY_87.named("lru::LruCache::get"),
    CONCURRENCY_87.named("lru::LruCache::get_mut"),
    CONCURRENCY_99.named("lru::LruCache::len"),
    SIZES_82.named("lru::LruCache::new"),
    CONCURRENCY_87.named("lru::LruCache::peek"),
    CONCURRENCY_87.named("lru::LruCache::pop"),
    CONCURRENCY_81.named("lru::LruCache::push"),
    CONCURRENCY_81.named("lru::LruCache::put"),
    SIZES_82.named("lru::LruCache::resize"),
    SIZES_103.named("lru::LruCache::with_hasher"),
    ARCHIVES_197.named("lz4_flex::compress_prepend_size"),
    ARCHIVES_197.named("lz4_flex::decompress_size_prepended"),
    ARCHIVES_177.named("lz4_flex::frame::FrameDecoder::new"),
    SODIUM_6.named("magic_crypt::new_magic_crypt!"),
    RUSTCRYPTO_7.named("magma::Magma::new"),
    RUSTCRYPTO_7.named("magma::Magma::new_from_slice"),
    CONCURRENCY_144.named("maplit::btreemap!"),
    CONCURRENCY_144.named("maplit::hashmap!"),
    TEMPLATES_188.named("markdown::to_html"),
    TEMPLATES_135.named("maud::Escaper::new"),
    TEMPLATES_126.named("maud::PreEscaped"),
    TEMPLATES_131.named("maud::html!"),
    KEYS_91.named("mbedtls::cipher::Cipher::set_key"),
    KEYS_98.named("mbedtls::cipher::Cipher::set_key_iv"),
    KEYS_102.named("mbedtls::hash::Hmac::hmac"),
    KEYS_102.named("mbedtls::hash::Hmac::new"),
    KEYS_106.named("mbedtls::hash::pbkdf2_hmac"),
    HASHES_114.named("md2::Md2::chain_update"),
    HASHES_6.named("md2::Md2::default"),
    HASHES_69.named("md2::Md2::digest"),
    HASHES_136.named("md2::Md2::finalize"),
    HASHES_136.named("md2::Md2::finalize_reset"),
    HASHES_6.named("md2::Md2::new"),
    HASHES_40.named("md2::Md2::new_with_prefix"),
    HASHES_96.named("md2::Md2::update"),
    HASHES_114.named("md4::Md4::chain_update"),
    HASHES_6.named("md4::Md4::default"),
    HASHES_69.named("md4::Md4::digest"),
    HASHES_136.named("md4::Md4::finalize"),
    HASHES_136.named("md4::Md4::finalize_reset"),
    HASHES_6.named("md4::Md4::new"),
    HASHES_40.named("md4::Md4::new_with_prefix"),
    HASHES_96.named("md4::Md4::update"),
    HASHES_192.named("md5::Context::compute"),
    HASHES_188.named("md5::Context::consume"),
    HASHES_192.named("md5::Context::finalize"),
    HASHES_183.named("md5::Context::new"),
    HASHES_114.named("md5::Md5::chain_update"),
    HASHES_6.named("md5::Md5::default"),
    HASHES_69.named("md5::Md5::digest"),
    HASHES_136.named("md5::Md5::finalize"),
    HASHES_136.named("md5::Md5::finalize_reset"),
    HASHES_6.named("md5::Md5::new"),
    HASHES_40.named("md5::Md5::new_with_prefix"),
    HASHES_96.named("md5::Md5::update"),
    HASHES_179.named("md5::compute"),
    FILES_101.named("memmap2::Mmap::map"),
    FILES_118.named("memmap2::MmapMut::map_anon"),
    FILES_106.named("memmap2::MmapMut::map_mut"),
    FILES_122.named("memmap2::MmapOptions::len"),
    FILES_111.named("memmap2::MmapOptions::map"),
    FILES_126.named("memmap2::MmapOptions::map_anon"),
    FILES_111.named("memmap2::MmapOptions::map_copy"),
    FILES_111.named("memmap2::MmapOptions::map_exec"),
    FILES_111.named("memmap2::MmapOptions::map_mut"),
    TEMPLATES_36.named("minijinja::Environment::add_template"),
    TEMPLATES_36.named("minijinja::Environment::add_template_owned"),
    TEMPLATES_40.named("minijinja::Environment::compile_expression"),
    TEMPLATES_40.named("minijinja::Environment::compile_expression_owned"),
    TEMPLATES_56.named("minijinja::Environment::get_template"),
    TEMPLATES_52.named("minijinja::Environment::render_named_str"),
    TEMPLATES_47.named("minijinja::Environment::render_str"),
    TEMPLATES_52.named("minijinja::Environment::template_from_named_str"),
    TEMPLATES_40.named("minijinja::Environment::template_from_str"),
    TEMPLATES_60.named("minijinja::Template::render"),
    TEMPLATES_64.named("minijinja::Value::from_safe_string"),
    ARCHIVES_197.named("miniz_oxide::inflate::decompress_to_vec"),
    ARCHIVES_197.named("miniz_oxide::inflate::decompress_to_vec_zlib"),
    HTTP_CLIENTS_336.named("minreq::Request::send"),
    HTTP_CLIENTS_326.named("minreq::Request::with_body"),
    HTTP_CLIENTS_311.named("minreq::Request::with_header"),
    HTTP_CLIENTS_316.named("minreq::Request::with_headers"),
    HTTP_CLIENTS_321.named("minreq::Request::with_json"),
    HTTP_CLIENTS_331.named("minreq::Request::with_param"),
    HTTP_CLIENTS_341.named("minreq::Response::as_bytes"),
    HTTP_CLIENTS_341.named("minreq::Response::as_str"),
    HTTP_CLIENTS_341.named("minreq::Response::into_bytes"),
    HTTP_CLIENTS_341.named("minreq::Response::json"),
    HTTP_CLIENTS_306.named("minreq::delete"),
    HTTP_CLIENTS_306.named("minreq::get"),
    HTTP_CLIENTS_306.named("minreq::head"),
    HTTP_CLIENTS_306.named("minreq::patch"),
    HTTP_CLIENTS_306.named("minreq::post"),
    HTTP_CLIENTS_306.named("minreq::put"),
    PROGRAMS_246.named("mlua::Lua::load"),
    CONCURRENCY_87.named("moka::future::Cache::get"),
    CONCURRENCY_117.named("moka::future::Cache::get_with"),
    CONCURRENCY_81.named("moka::future::Cache::insert"),
    CONCURRENCY_87.named("moka::future::Cache::remove"),
    CONCURRENCY_87.named("moka::sync::Cache::get"),
    CONCURRENCY_117.named("moka::sync::Cache::get_with"),
    CONCURRENCY_81.named("moka::sync::Cache::insert"),
    CONCURRENCY_87.named("moka::sync::Cache::remove"),
    MONGODB_19.named("mongodb::Client::database"),
    MONGODB_19.named("mongodb::Client::database_with_options"),
    MONGODB_3.named("mongodb::Client::with_options"),
    MONGODB_3.named("mongodb::Client::with_uri_str"),
    MONGODB_36.named("mongodb::Collection::aggregate"),
    MONGODB_27.named("mongodb::Collection::count_documents"),
    MONGODB_44.named("mongodb::Collection::delete_many"),
    MONGODB_44.named("mongodb::Collection::delete_one"),
    MONGODB_57.named("mongodb::Collection::distinct"),
    MONGODB_36.named("mongodb::Collection::find"),
    MONGODB_36.named("mongodb::Collection::find_one"),
    MONGODB_36.named("mongodb::Collection::find_one_and_delete"),
    MONGODB_52.named("mongodb::Collection::find_one_and_replace"),
    MONGODB_52.named("mongodb::Collection::find_one_and_update"),
    MONGODB_62.named("mongodb::Collection::insert_many"),
    MONGODB_62.named("mongodb::Collection::insert_one"),
    MONGODB_48.named("mongodb::Collection::replace_one"),
    MONGODB_48.named("mongodb::Collection::update_many"),
    MONGODB_48.named("mongodb::Collection::update_one"),
    MONGODB_119.named("mongodb::Cursor::advance"),
    MONGODB_119.named("mongodb::Cursor::current"),
    MONGODB_119.named("mongodb::Cursor::deserialize_current"),
    MONGODB_31.named("mongodb::Database::aggregate"),
    MONGODB_23.named("mongodb::Database::collection"),
    MONGODB_23.named("mongodb::Database::collection_with_options"),
    MONGODB_31.named("mongodb::Database::run_command"),
    MONGODB_31.named("mongodb::Database::run_cursor_command"),
    MONGODB_7.named("mongodb::options::TlsOptions::builder"),
    MONGODB_11.named("mongodb::options::TlsOptionsBuilder::allow_invalid_certificates"),
    MONGODB_11.named("mongodb::options::TlsOptionsBuilder::allow_invalid_hostnames"),
    MONGODB_70.named("mongodb::sync::Client::database"),
    MONGODB_70.named("mongodb::sync::Client::database_with_options"),
    MONGODB_66.named("mongodb::sync::Client::with_options"),
    MONGODB_66.named("mongodb::sync::Client::with_uri_str"),
    MONGODB_86.named("mongodb::sync::Collection::aggregate"),
    MONGODB_27.named("mongodb::sync::Collection::count_documents"),
    MONGODB_94.named("mongodb::sync::Collection::delete_many"),
    MONGODB_94.named("mongodb::sync::Collection::delete_one"),
    MONGODB_110.named("mongodb::sync::Collection::distinct"),
    MONGODB_86.named("mongodb::sync::Collection::find"),
    MONGODB_86.named("mongodb::sync::Collection::find_one"),
    MONGODB_86.named("mongodb::sync::Collection::find_one_and_delete"),
    MONGODB_105.named("mongodb::sync::Collection::find_one_and_replace"),
    MONGODB_105.named("mongodb::sync::Collection::find_one_and_update"),
    MONGODB_115.named("mongodb::sync::Collection::insert_many"),
    MONGODB_115.named("mongodb::sync::Collection::insert_one"),
    MONGODB_98.named("mongodb::sync::Collection::replace_one"),
    MONGODB_98.named("mongodb::sync::Collection::update_many"),
    MONGODB_98.named("mongodb::sync::Collection::update_one"),
    MONGODB_119.named("mongodb::sync::Cursor::advance"),
    MONGODB_119.named("mongodb::sync::Cursor::current"),
    MONGODB_119.named("mongodb::sync::Cursor::deserialize_current"),
    MONGODB_78.named("mongodb::sync::Database::aggregate"),
    MONGODB_74.named("mongodb::sync::Database::collection"),
    MONGODB_74.named("mongodb::sync::Database::collection_with_options"),
    MONGODB_78.named("mongodb::sync::Database::run_command"),
    MONGODB_78.named("mongodb::sync::Database::run_cursor_command"),
    TEMPLATES_119.named("mustache::compile_str"),
    MYSQL_94.named("mysql::Conn::exec"),
    MYSQL_119.named("mysql::Conn::exec_batch"),
    MYSQL_119.named("mysql::Conn::exec_drop"),
    MYSQL_102.named("mysql::Conn::exec_first"),
    MYSQL_136.named("mysql::Conn::exec_fold"),
    MYSQL_111.named("mysql::Conn::exec_iter"),
    MYSQL_128.named("mysql::Conn::exec_map"),
    MYSQL_11.named("mysql::Conn::from_url"),
    MYSQL_11.named("mysql::Conn::new"),
    MYSQL_87.named("mysql::Conn::prep"),
    MYSQL_19.named("mysql::Conn::query"),
    MYSQL_45.named("mysql::Conn::query_drop"),
    MYSQL_27.named("mysql::Conn::query_first"),
    MYSQL_70.named("mysql::Conn::query_first_opt"),
    MYSQL_62.named("mysql::Conn::query_fold"),
    MYSQL_36.named("mysql::Conn::query_iter"),
    MYSQL_53.named("mysql::Conn::query_map"),
    MYSQL_79.named("mysql::Conn::query_map_opt"),
    MYSQL_70.named("mysql::Conn::query_opt"),
    MYSQL_15.named("mysql::Conn::start_transaction"),
    MYSQL_194.named("mysql::OptsBuilder::db_name"),
    MYSQL_190.named("mysql::OptsBuilder::default"),
    MYSQL_194.named("mysql::OptsBuilder::init"),
    MYSQL_194.named("mysql::OptsBuilder::ip_or_hostname"),
    MYSQL_190.named("mysql::OptsBuilder::new"),
    MYSQL_194.named("mysql::OptsBuilder::pass"),
    MYSQL_194.named("mysql::OptsBuilder::prefer_socket"),
    MYSQL_194.named("mysql::OptsBuilder::ssl_opts"),
    MYSQL_194.named("mysql::OptsBuilder::tcp_port"),
    MYSQL_194.named("mysql::OptsBuilder::user"),
    MYSQL_3.named("mysql::Pool::from_url"),
    MYSQL_7.named("mysql::Pool::get_conn"),
    MYSQL_3.named("mysql::Pool::new"),
    MYSQL_15.named("mysql::Pool::start_transaction"),
    MYSQL_7.named("mysql::Pool::try_get_conn"),
    MYSQL_94.named("mysql::PooledConn::exec"),
    MYSQL_119.named("mysql::PooledConn::exec_batch"),
    MYSQL_119.named("mysql::PooledConn::exec_drop"),
    MYSQL_102.named("mysql::PooledConn::exec_first"),
    MYSQL_136.named("mysql::PooledConn::exec_fold"),
    MYSQL_111.named("mysql::PooledConn::exec_iter"),
    MYSQL_128.named("mysql::PooledConn::exec_map"),
    MYSQL_87.named("mysql::PooledConn::prep"),
    MYSQL_19.named("mysql::PooledConn::query"),
    MYSQL_45.named("mysql::PooledConn::query_drop"),
    MYSQL_27.named("mysql::PooledConn::query_first"),
    MYSQL_70.named("mysql::PooledConn::query_first_opt"),
    MYSQL_62.named("mysql::PooledConn::query_fold"),
    MYSQL_36.named("mysql::PooledConn::query_iter"),
    MYSQL_53.named("mysql::PooledConn::query_map"),
    MYSQL_79.named("mysql::PooledConn::query_map_opt"),
    MYSQL_70.named("mysql::PooledConn::query_opt"),
    MYSQL_15.named("mysql::PooledConn::start_transaction"),
    MYSQL_172.named("mysql::Row::as_ref"),
    MYSQL_172.named("mysql::Row::get"),
    MYSQL_172.named("mysql::Row::get_opt"),
    MYSQL_172.named("mysql::Row::take"),
    MYSQL_172.named("mysql::Row::take_opt"),
    MYSQL_172.named("mysql::Row::unwrap"),
    MYSQL_185.named("mysql::SslOpts::with_danger_accept_invalid_certs"),
    MYSQL_185.named("mysql::SslOpts::with_danger_skip_domain_validation"),
    MYSQL_94.named("mysql::Transaction::exec"),
    MYSQL_119.named("mysql::Transaction::exec_batch"),
    MYSQL_119.named("mysql::Transaction::exec_drop"),
    MYSQL_102.named("mysql::Transaction::exec_first"),
    MYSQL_136.named("mysql::Transaction::exec_fold"),
    MYSQL_111.named("mysql::Transaction::exec_iter"),
    MYSQL_128.named("mysql::Transaction::exec_map"),
    MYSQL_87.named("mysql::Transaction::prep"),
    MYSQL_19.named("mysql::Transaction::query"),
    MYSQL_45.named("mysql::Transaction::query_drop"),
    MYSQL_27.named("mysql::Transaction::query_first"),
    MYSQL_70.named("mysql::Transaction::query_first_opt"),
    MYSQL_62.named("mysql::Transaction::query_fold"),
    MYSQL_36.named("mysql::Transaction::query_iter"),
    MYSQL_53.named("mysql::Transaction::query_map"),
    MYSQL_79.named("mysql::Transaction::query_map_opt"),
    MYSQL_70.named("mysql::Transaction::query_opt"),
    MYSQL_179.named("mysql::from_row"),
    MYSQL_179.named("mysql::from_row_opt"),
    MYSQL_179.named("mysql::from_value"),
    MYSQL_179.named("mysql::from_value_opt"),
    MYSQL_182.named("mysql::params!"),
    MYSQL_165.named("mysql::prelude::BinQuery::fetch"),
    MYSQL_165.named("mysql::prelude::BinQuery::fetch_opt"),
    MYSQL_165.named("mysql::prelude::BinQuery::first"),
    MYSQL_165.named("mysql::prelude::BinQuery::first_opt"),
    MYSQL_94.named("mysql::prelude::Queryable::exec"),
    MYSQL_119.named("mysql::prelude::Queryable::exec_batch"),
    MYSQL_119.named("mysql::prelude::Queryable::exec_drop"),
    MYSQL_102.named("mysql::prelude::Queryable::exec_first"),
    MYSQL_136.named("mysql::prelude::Queryable::exec_fold"),
    MYSQL_111.named("mysql::prelude::Queryable::exec_iter"),
    MYSQL_128.named("mysql::prelude::Queryable::exec_map"),
    MYSQL_87.named("mysql::prelude::Queryable::prep"),
    MYSQL_19.named("mysql::prelude::Queryable::query"),
    MYSQL_45.named("mysql::prelude::Queryable::query_drop"),
    MYSQL_27.named("mysql::prelude::Queryable::query_first"),
    MYSQL_70.named("mysql::prelude::Queryable::query_first_opt"),
    MYSQL_62.named("mysql::prelude::Queryable::query_fold"),
    MYSQL_36.named("mysql::prelude::Queryable::query_iter"),
    MYSQL_53.named("mysql::prelude::Queryable::query_map"),
    MYSQL_79.named("mysql::prelude::Queryable::query_map_opt"),
    MYSQL_70.named("mysql::prelude::Queryable::query_opt"),
    MYSQL_144.named("mysql::prelude::TextQuery::fetch"),
    MYSQL_144.named("mysql::prelude::TextQuery::fetch_opt"),
    MYSQL_144.named("mysql::prelude::TextQuery::first"),
    MYSQL_144.named("mysql::prelude::TextQuery::first_opt"),
    MYSQL_156.named("mysql::prelude::TextQuery::map"),
    MYSQL_156.named("mysql::prelude::TextQuery::map_opt"),
    MYSQL_152.named("mysql::prelude::TextQuery::run"),
    MYSQL_161.named("mysql::prelude::WithParams::with"),
    MYSQL_284.named("mysql_async::Conn::exec"),
    MYSQL_308.named("mysql_async::Conn::exec_batch"),
    MYSQL_308.named("mysql_async::Conn::exec_drop"),
    MYSQL_290.named("mysql_async::Conn::exec_first"),
    MYSQL_324.named("mysql_async::Conn::exec_fold"),
    MYSQL_299.named("mysql_async::Conn::exec_iter"),
    MYSQL_317.named("mysql_async::Conn::exec_map"),
    MYSQL_299.named("mysql_async::Conn::exec_stream"),
    MYSQL_214.named("mysql_async::Conn::from_url"),
    MYSQL_214.named("mysql_async::Conn::new"),
    MYSQL_279.named("mysql_async::Conn::prep"),
    MYSQL_222.named("mysql_async::Conn::query"),
    MYSQL_246.named("mysql_async::Conn::query_drop"),
    MYSQL_228.named("mysql_async::Conn::query_first"),
    MYSQL_263.named("mysql_async::Conn::query_fold"),
    MYSQL_237.named("mysql_async::Conn::query_iter"),
    MYSQL_254.named("mysql_async::Conn::query_map"),
    MYSQL_271.named("mysql_async::Conn::query_stream"),
    MYSQL_218.named("mysql_async::Conn::start_transaction"),
    MYSQL_379.named("mysql_async::OptsBuilder::db_name"),
    MYSQL_375.named("mysql_async::OptsBuilder::default"),
    MYSQL_379.named("mysql_async::OptsBuilder::init"),
    MYSQL_379.named("mysql_async::OptsBuilder::ip_or_hostname"),
    MYSQL_375.named("mysql_async::OptsBuilder::new"),
    MYSQL_379.named("mysql_async::OptsBuilder::pass"),
    MYSQL_379.named("mysql_async::OptsBuilder::prefer_socket"),
    MYSQL_379.named("mysql_async::OptsBuilder::ssl_opts"),
    MYSQL_379.named("mysql_async::OptsBuilder::tcp_port"),
    MYSQL_379.named("mysql_async::OptsBuilder::user"),
    MYSQL_206.named("mysql_async::Pool::from_url"),
    MYSQL_210.named("mysql_async::Pool::get_conn"),
    MYSQL_202.named("mysql_async::Pool::new"),
    MYSQL_218.named("mysql_async::Pool::start_transaction"),
    MYSQL_352.named("mysql_async::Row::as_ref"),
    MYSQL_352.named("mysql_async::Row::get"),
    MYSQL_352.named("mysql_async::Row::get_opt"),
    MYSQL_352.named("mysql_async::Row::take"),
    MYSQL_352.named("mysql_async::Row::take_opt"),
    MYSQL_352.named("mysql_async::Row::unwrap"),
    MYSQL_367.named("mysql_async::SslOpts::with_danger_accept_invalid_certs"),
    MYSQL_367.named("mysql_async::SslOpts::with_danger_skip_domain_validation"),
    MYSQL_284.named("mysql_async::Transaction::exec"),
    MYSQL_308.named("mysql_async::Transaction::exec_batch"),
    MYSQL_308.named("mysql_async::Transaction::exec_drop"),
    MYSQL_290.named("mysql_async::Transaction::exec_first"),
    MYSQL_324.named("mysql_async::Transaction::exec_fold"),
    MYSQL_299.named("mysql_async::Transaction::exec_iter"),
    MYSQL_317.named("mysql_async::Transaction::exec_map"),
    MYSQL_299.named("mysql_async::Transaction::exec_stream"),
    MYSQL_279.named("mysql_async::Transaction::prep"),
    MYSQL_222.named("mysql_async::Transaction::query"),
    MYSQL_246.named("mysql_async::Transaction::query_drop"),
    MYSQL_228.named("mysql_async::Transaction::query_first"),
    MYSQL_263.named("mysql_async::Transaction::query_fold"),
    MYSQL_237.named("mysql_async::Transaction::query_iter"),
    MYSQL_254.named("mysql_async::Transaction::query_map"),
    MYSQL_271.named("mysql_async::Transaction::query_stream"),
    MYSQL_359.named("mysql_async::from_row"),
    MYSQL_359.named("mysql_async::from_row_opt"),
    MYSQL_359.named("mysql_async::from_value"),
    MYSQL_359.named("mysql_async::from_value_opt"),
    MYSQL_364.named("mysql_async::params!"),
    MYSQL_332.named("mysql_async::prelude::Query::fetch"),
    MYSQL_332.named("mysql_async::prelude::Query::first"),
    MYSQL_339.named("mysql_async::prelude::Query::ignore"),
    MYSQL_343.named("mysql_async::prelude::Query::map"),
    MYSQL_339.named("mysql_async::prelude::Query::run"),
    MYSQL_332.named("mysql_async::prelude::Query::stream"),
    MYSQL_284.named("mysql_async::prelude::Queryable::exec"),
    MYSQL_308.named("mysql_async::prelude::Queryable::exec_batch"),
    MYSQL_308.named("mysql_async::prelude::Queryable::exec_drop"),
    MYSQL_290.named("mysql_async::prelude::Queryable::exec_first"),
    MYSQL_324.named("mysql_async::prelude::Queryable::exec_fold"),
    MYSQL_299.named("mysql_async::prelude::Queryable::exec_iter"),
    MYSQL_317.named("mysql_async::prelude::Queryable::exec_map"),
    MYSQL_299.named("mysql_async::prelude::Queryable::exec_stream"),
    MYSQL_279.named("mysql_async::prelude::Queryable::prep"),
    MYSQL_222.named("mysql_async::prelude::Queryable::query"),
    MYSQL_246.named("mysql_async::prelude::Queryable::query_drop"),
    MYSQL_228.named("mysql_async::prelude::Queryable::query_first"),
    MYSQL_263.named("mysql_async::prelude::Queryable::query_fold"),
    MYSQL_237.named("mysql_async::prelude::Queryable::query_iter"),
    MYSQL_254.named("mysql_async::prelude::Queryable::query_map"),
    MYSQL_271.named("mysql_async::prelude::Queryable::query_stream"),
    MYSQL_348.named("mysql_async::prelude::WithParams::with"),
    SIZES_65.named("nalgebra::DMatrix::from_element"),
    SIZES_65.named("nalgebra::DMatrix::from_fn"),
    SIZES_65.named("nalgebra::DMatrix::identity"),
    SIZES_65.named("nalgebra::DMatrix::repeat"),
    SIZES_65.named("nalgebra::DMatrix::zeros"),
    SIZES_72.named("nalgebra::DVector::from_element"),
    SIZES_72.named("nalgebra::DVector::from_fn"),
    SIZES_72.named("nalgebra::DVector::repeat"),
    SIZES_72.named("nalgebra::DVector::zeros"),
    RAND_313.named("nanorand::Pcg64::new"),
    RAND_317.named("nanorand::Pcg64::new_seed"),
    RAND_325.named("nanorand::Rng::fill"),
    RAND_322.named("nanorand::Rng::generate"),
    RAND_322.named("nanorand::Rng::generate_range"),
    RAND_325.named("nanorand::Rng::shuffle"),
    RAND_313.named("nanorand::WyRand::new"),
    RAND_317.named("nanorand::WyRand::new_seed"),
    RAND_313.named("nanorand::tls_rng"),
    TLS_39.named("native_tls::Identity::from_pkcs12"),
    TLS_43.named("native_tls::Identity::from_pkcs8"),
    TLS_34.named("native_tls::TlsAcceptor::accept"),
    TLS_21.named("native_tls::TlsConnector::builder"),
    TLS_29.named("native_tls::TlsConnector::connect"),
    TLS_25.named("native_tls::TlsConnector::new"),
    TLS_12.named("native_tls::TlsConnectorBuilder::add_root_certificate"),
    TLS_25.named("native_tls::TlsConnectorBuilder::build"),
    TLS_4.named("native_tls::TlsConnectorBuilder::danger_accept_invalid_certs"),
    TLS_4.named("native_tls::TlsConnectorBuilder::danger_accept_invalid_hostnames"),
    TLS_12.named("native_tls::TlsConnectorBuilder::disable_built_in_roots"),
    TLS_12.named("native_tls::TlsConnectorBuilder::identity"),
    TLS_12.named("native_tls::TlsConnectorBuilder::max_protocol_version"),
    TLS_12.named("native_tls::TlsConnectorBuilder::min_protocol_version"),
    TLS_12.named("native_tls::TlsConnectorBuilder::request_alpns"),
    TLS_12.named("native_tls::TlsConnectorBuilder::use_sni"),
    SIZES_58.named("ndarray::ArrayBase::column"),
    SIZES_58.named("ndarray::ArrayBase::column_mut"),
    SIZES_41.named("ndarray::ArrayBase::default"),
    SIZES_41.named("ndarray::ArrayBase::eye"),
    SIZES_48.named("ndarray::ArrayBase::from_elem"),
    SIZES_48.named("ndarray::ArrayBase::from_shape_fn"),
    SIZES_48.named("ndarray::ArrayBase::from_shape_simple_fn"),
    SIZES_54.named("ndarray::ArrayBase::geomspace"),
    SIZES_54.named("ndarray::ArrayBase::linspace"),
    SIZES_54.named("ndarray::ArrayBase::logspace"),
    SIZES_41.named("ndarray::ArrayBase::ones"),
    SIZES_58.named("ndarray::ArrayBase::row"),
    SIZES_58.named("ndarray::ArrayBase::row_mut"),
    SIZES_58.named("ndarray::ArrayBase::slice"),
    SIZES_58.named("ndarray::ArrayBase::slice_mut"),
    SIZES_41.named("ndarray::ArrayBase::uninit"),
    SIZES_41.named("ndarray::ArrayBase::zeros"),
    PROGRAMS_350.named("nix::fcntl::open"),
    PROGRAMS_369.named("nix::mount::mount"),
    PROGRAMS_365.named("nix::sys::mman::mmap"),
    PROGRAMS_365.named("nix::sys::mman::mmap_anonymous"),
    PROGRAMS_350.named("nix::unistd::chdir"),
    PROGRAMS_350.named("nix::unistd::chown"),
    PROGRAMS_350.named("nix::unistd::chroot"),
    PROGRAMS_300.named("nix::unistd::execv"),
    PROGRAMS_300.named("nix::unistd::execve"),
    PROGRAMS_300.named("nix::unistd::execvp"),
    PROGRAMS_300.named("nix::unistd::execvpe"),
    PROGRAMS_350.named("nix::unistd::mkdir"),
    PROGRAMS_350.named("nix::unistd::mkfifo"),
    PROGRAMS_357.named("nix::unistd::read"),
    PROGRAMS_350.named("nix::unistd::truncate"),
    PROGRAMS_350.named("nix::unistd::unlink"),
    PROGRAMS_361.named("nix::unistd::write"),
    FILES_329.named("normalize_path::NormalizePath::normalize"),
    SERVERS_319.named("ntex::web::HttpRequest::cookie"),
    SERVERS_319.named("ntex::web::HttpRequest::headers"),
    SERVERS_319.named("ntex::web::HttpRequest::match_info"),
    SERVERS_319.named("ntex::web::HttpRequest::path"),
    SERVERS_319.named("ntex::web::HttpRequest::query_string"),
    SERVERS_319.named("ntex::web::HttpRequest::uri"),
    OAUTH2_45.named("oauth2::AccessToken::fmt"),
    OAUTH2_9.named("oauth2::AccessToken::new"),
    OAUTH2_23.named("oauth2::AccessToken::secret"),
    OAUTH2_29.named("oauth2::AuthUrl::new"),
    OAUTH2_45.named("oauth2::AuthorizationCode::fmt"),
    OAUTH2_23.named("oauth2::AuthorizationCode::secret"),
    OAUTH2_45.named("oauth2::ClientSecret::fmt"),
    OAUTH2_9.named("oauth2::ClientSecret::new"),
    OAUTH2_23.named("oauth2::ClientSecret::secret"),
    OAUTH2_13.named("oauth2::CsrfToken::new"),
    OAUTH2_17.named("oauth2::CsrfToken::new_random"),
    OAUTH2_23.named("oauth2::CsrfToken::secret"),
    OAUTH2_17.named("oauth2::PkceCodeChallenge::new_random_sha256"),
    OAUTH2_45.named("oauth2::PkceCodeVerifier::fmt"),
    OAUTH2_13.named("oauth2::PkceCodeVerifier::new"),
    OAUTH2_23.named("oauth2::PkceCodeVerifier::secret"),
    OAUTH2_29.named("oauth2::RedirectUrl::new"),
    OAUTH2_45.named("oauth2::RefreshToken::fmt"),
    OAUTH2_9.named("oauth2::RefreshToken::new"),
    OAUTH2_23.named("oauth2::RefreshToken::secret"),
    OAUTH2_45.named("oauth2::ResourceOwnerPassword::fmt"),
    OAUTH2_29.named("oauth2::TokenUrl::new"),
    RUSTCRYPTO_190.named("ocb3::Ocb3::decrypt"),
    RUSTCRYPTO_176.named("ocb3::Ocb3::encrypt"),
    RUSTCRYPTO_7.named("ocb3::Ocb3::new"),
    RUSTCRYPTO_7.named("ocb3::Ocb3::new_from_slice"),
    SQL_MORE_36.named("odbc_api::Connection::columnar_bulk_inserter"),
    SQL_MORE_36.named("odbc_api::Connection::execute"),
    SQL_MORE_36.named("odbc_api::Connection::into_cursor"),
    SQL_MORE_36.named("odbc_api::Connection::prepare"),
    RUSTCRYPTO_62.named("ofb::Ofb::new"),
    RUSTCRYPTO_62.named("ofb::Ofb::new_from_slices"),
    RUSTCRYPTO_62.named("ofb::OfbCore::new"),
    RUSTCRYPTO_62.named("ofb::OfbCore::new_from_slices"),
    REGEX_265.named("once_cell::sync::Lazy::new"),
    REGEX_274.named("once_cell::sync::OnceCell::get"),
    REGEX_268.named("once_cell::sync::OnceCell::get_or_init"),
    REGEX_271.named("once_cell::sync::OnceCell::set"),
    REGEX_265.named("once_cell::unsync::Lazy::new"),
    REGEX_274.named("once_cell::unsync::OnceCell::get"),
    REGEX_268.named("once_cell::unsync::OnceCell::get_or_init"),
    REGEX_271.named("once_cell::unsync::OnceCell::set"),
    REGEX_240.named("onig::Regex::new"),
    REGEX_240.named("onig::Regex::with_options"),
    RAND_300.named("oorandom::Rand32::new"),
    RAND_300.named("oorandom::Rand32::new_inc"),
    RAND_305.named("oorandom::Rand32::rand_float"),
    RAND_305.named("oorandom::Rand32::rand_i32"),
    RAND_305.named("oorandom::Rand32::rand_range"),
    RAND_305.named("oorandom::Rand32::rand_u32"),
    RAND_300.named("oorandom::Rand64::new"),
    RAND_300.named("oorandom::Rand64::new_inc"),
    RAND_305.named("oorandom::Rand64::rand_float"),
    RAND_305.named("oorandom::Rand64::rand_i64"),
    RAND_305.named("oorandom::Rand64::rand_range"),
    RAND_305.named("oorandom::Rand64::rand_u64"),
    PROGRAMS_172.named("open::that"),
    PROGRAMS_172.named("open::that_detached"),
    PROGRAMS_172.named("opener::open"),
    OAUTH2_13.named("openidconnect::Nonce::new"),
    OAUTH2_17.named("openidconnect::Nonce::new_random"),
    OPENSSL_40.named("openssl::aes::AesKey::new_decrypt"),
    OPENSSL_40.named("openssl::aes::AesKey::new_encrypt"),
    OPENSSL_44.named("openssl::aes::aes_ige"),
    OPENSSL_204.named("openssl::base64::decode_block"),
    OPENSSL_204.named("openssl::base64::encode_block"),
    OPENSSL_30.named("openssl::cipher_ctx::CipherCtx::decrypt_init"),
    OPENSSL_26.named("openssl::cipher_ctx::CipherCtx::encrypt_init"),
    OPENSSL_34.named("openssl::cipher_ctx::CipherCtxRef::cipher_final"),
    OPENSSL_34.named("openssl::cipher_ctx::CipherCtxRef::cipher_final_vec"),
    OPENSSL_34.named("openssl::cipher_ctx::CipherCtxRef::cipher_update"),
    OPENSSL_34.named("openssl::cipher_ctx::CipherCtxRef::cipher_update_vec"),
    OPENSSL_30.named("openssl::cipher_ctx::CipherCtxRef::decrypt_init"),
    OPENSSL_26.named("openssl::cipher_ctx::CipherCtxRef::encrypt_init"),
    OPENSSL_116.named("openssl::hash::Hasher::finish"),
    OPENSSL_116.named("openssl::hash::Hasher::finish_xof"),
    OPENSSL_108.named("openssl::hash::Hasher::new"),
    OPENSSL_112.named("openssl::hash::Hasher::update"),
    OPENSSL_68.named("openssl::hash::MessageDigest::from_name"),
    OPENSSL_48.named("openssl::hash::MessageDigest::md5"),
    OPENSSL_48.named("openssl::hash::MessageDigest::ripemd160"),
    OPENSSL_48.named("openssl::hash::MessageDigest::sha1"),
    OPENSSL_56.named("openssl::hash::MessageDigest::sha224"),
    OPENSSL_56.named("openssl::hash::MessageDigest::sha256"),
    OPENSSL_56.named("openssl::hash::MessageDigest::sha384"),
    OPENSSL_56.named("openssl::hash::MessageDigest::sha3_224"),
    OPENSSL_56.named("openssl::hash::MessageDigest::sha3_256"),
    OPENSSL_56.named("openssl::hash::MessageDigest::sha3_384"),
    OPENSSL_56.named("openssl::hash::MessageDigest::sha3_512"),
    OPENSSL_56.named("openssl::hash::MessageDigest::sha512"),
    OPENSSL_56.named("openssl::hash::MessageDigest::shake_128"),
    OPENSSL_56.named("openssl::hash::MessageDigest::shake_256"),
    OPENSSL_56.named("openssl::hash::MessageDigest::sm3"),
    OPENSSL_119.named("openssl::hash::hash"),
    OPENSSL_81.named("openssl::md::Md::md5"),
    OPENSSL_81.named("openssl::md::Md::ripemd160"),
    OPENSSL_81.named("openssl::md::Md::sha1"),
    OPENSSL_85.named("openssl::md::Md::sha224"),
    OPENSSL_85.named("openssl::md::Md::sha256"),
    OPENSSL_85.named("openssl::md::Md::sha384"),
    OPENSSL_85.named("openssl::md::Md::sha3_224"),
    OPENSSL_85.named("openssl::md::Md::sha3_256"),
    OPENSSL_85.named("openssl::md::Md::sha3_384"),
    OPENSSL_85.named("openssl::md::Md::sha3_512"),
    OPENSSL_85.named("openssl::md::Md::sha512"),
    OPENSSL_85.named("openssl::md::Md::shake128"),
    OPENSSL_85.named("openssl::md::Md::shake256"),
    OPENSSL_85.named("openssl::md::Md::sm3"),
    OPENSSL_101.named("openssl::md_ctx::MdCtx::digest_final"),
    OPENSSL_101.named("openssl::md_ctx::MdCtx::digest_final_xof"),
    OPENSSL_93.named("openssl::md_ctx::MdCtx::digest_init"),
    OPENSSL_97.named("openssl::md_ctx::MdCtx::digest_update"),
    OPENSSL_101.named("openssl::md_ctx::MdCtxRef::digest_final"),
    OPENSSL_101.named("openssl::md_ctx::MdCtxRef::digest_final_xof"),
    OPENSSL_93.named("openssl::md_ctx::MdCtxRef::digest_init"),
    OPENSSL_97.named("openssl::md_ctx::MdCtxRef::digest_update"),
    OPENSSL_201.named("openssl::memcmp::eq"),
    OPENSSL_160.named("openssl::pkcs5::bytes_to_key"),
    OPENSSL_155.named("openssl::pkcs5::pbkdf2_hmac"),
    OPENSSL_164.named("openssl::pkcs5::scrypt"),
    OPENSSL_172.named("openssl::pkey::PKey::cmac"),
    OPENSSL_168.named("openssl::pkey::PKey::hmac"),
    OPENSSL_176.named("openssl::pkey::PKey::private_key_from_der"),
    OPENSSL_176.named("openssl::pkey::PKey::private_key_from_pem"),
    OPENSSL_184.named("openssl::pkey::PKey::private_key_from_pem_passphrase"),
    OPENSSL_176.named("openssl::pkey::PKey::private_key_from_pkcs8"),
    OPENSSL_197.named("openssl::rand::rand_bytes"),
    OPENSSL_197.named("openssl::rand::rand_priv_bytes"),
    OPENSSL_176.named("openssl::rsa::Rsa::private_key_from_der"),
    OPENSSL_176.named("openssl::rsa::Rsa::private_key_from_pem"),
    OPENSSL_184.named("openssl::rsa::Rsa::private_key_from_pem_passphrase"),
    OPENSSL_149.named("openssl::sha::Sha1::finish"),
    OPENSSL_131.named("openssl::sha::Sha1::new"),
    OPENSSL_142.named("openssl::sha::Sha1::update"),
    OPENSSL_149.named("openssl::sha::Sha224::finish"),
    OPENSSL_135.named("openssl::sha::Sha224::new"),
    OPENSSL_142.named("openssl::sha::Sha224::update"),
    OPENSSL_149.named("openssl::sha::Sha256::finish"),
    OPENSSL_135.named("openssl::sha::Sha256::new"),
    OPENSSL_142.named("openssl::sha::Sha256::update"),
    OPENSSL_149.named("openssl::sha::Sha384::finish"),
    OPENSSL_135.named("openssl::sha::Sha384::new"),
    OPENSSL_142.named("openssl::sha::Sha384::update"),
    OPENSSL_149.named("openssl::sha::Sha512::finish"),
    OPENSSL_135.named("openssl::sha::Sha512::new"),
    OPENSSL_142.named("openssl::sha::Sha512::update"),
    OPENSSL_123.named("openssl::sha::sha1"),
    OPENSSL_127.named("openssl::sha::sha224"),
    OPENSSL_127.named("openssl::sha::sha256"),
    OPENSSL_127.named("openssl::sha::sha384"),
    OPENSSL_127.named("openssl::sha::sha512"),
    OPENSSL_188.named("openssl::sign::Signer::new"),
    OPENSSL_191.named("openssl::sign::Signer::sign"),
    OPENSSL_191.named("openssl::sign::Signer::sign_oneshot_to_vec"),
    OPENSSL_191.named("openssl::sign::Signer::sign_to_vec"),
    OPENSSL_191.named("openssl::sign::Signer::update"),
    OPENSSL_225.named("openssl::ssl::ConnectConfiguration::connect"),
    OPENSSL_207.named("openssl::ssl::ConnectConfiguration::set_verify_hostname"),
    OPENSSL_207.named("openssl::ssl::ConnectConfiguration::verify_hostname"),
    OPENSSL_230.named("openssl::ssl::SslAcceptor::accept"),
    OPENSSL_213.named("openssl::ssl::SslConnector::builder"),
    OPENSSL_221.named("openssl::ssl::SslConnector::configure"),
    OPENSSL_225.named("openssl::ssl::SslConnector::connect"),
    OPENSSL_217.named("openssl::ssl::SslConnectorBuilder::build"),
    OPENSSL_235.named("openssl::ssl::SslContextBuilder::set_ca_file"),
    OPENSSL_235.named("openssl::ssl::SslContextBuilder::set_certificate_chain_file"),
    OPENSSL_235.named("openssl::ssl::SslContextBuilder::set_certificate_file"),
    OPENSSL_235.named("openssl::ssl::SslContextBuilder::set_private_key_file"),
    OPENSSL_242.named("openssl::ssl::SslStream::ssl_read"),
    OPENSSL_246.named("openssl::ssl::SslStream::ssl_write"),
    OPENSSL_246.named("openssl::ssl::SslStream::write"),
    OPENSSL_246.named("openssl::ssl::SslStream::write_all"),
    OPENSSL_23.named("openssl::symm::Crypter::finalize"),
    OPENSSL_19.named("openssl::symm::Crypter::new"),
    OPENSSL_23.named("openssl::symm::Crypter::update"),
    OPENSSL_7.named("openssl::symm::decrypt"),
    OPENSSL_15.named("openssl::symm::decrypt_aead"),
    OPENSSL_3.named("openssl::symm::encrypt"),
    OPENSSL_11.named("openssl::symm::encrypt_aead"),
    OPENSSL_77.named("openssl::x509::X509::digest"),
    OPENSSL_77.named("openssl::x509::X509Ref::digest"),
    SQL_MORE_12.named("oracle::Connection::batch"),
    SQL_MORE_8.named("oracle::Connection::execute"),
    SQL_MORE_8.named("oracle::Connection::execute_named"),
    SQL_MORE_12.named("oracle::Connection::query"),
    SQL_MORE_12.named("oracle::Connection::query_as"),
    SQL_MORE_12.named("oracle::Connection::query_as_named"),
    SQL_MORE_12.named("oracle::Connection::query_named"),
    SQL_MORE_12.named("oracle::Connection::query_row"),
    SQL_MORE_12.named("oracle::Connection::query_row_as"),
    SQL_MORE_12.named("oracle::Connection::query_row_as_named"),
    SQL_MORE_12.named("oracle::Connection::query_row_named"),
    SQL_MORE_12.named("oracle::Connection::statement"),
    SODIUM_6.named("orion::aead::SecretKey::from_slice"),
    SODIUM_134.named("orion::aead::SecretKey::try_from"),
    SODIUM_37.named("orion::aead::streaming::Nonce::from_slice"),
    SODIUM_37.named("orion::aead::streaming::Nonce::try_from"),
    SODIUM_6.named("orion::auth::SecretKey::from_slice"),
    SODIUM_134.named("orion::auth::SecretKey::try_from"),
    SODIUM_84.named("orion::hash::digest"),
    SODIUM_195.named("orion::hazardous::aead::chacha20poly1305::Nonce::from_slice"),
    SODIUM_195.named("orion::hazardous::aead::chacha20poly1305::Nonce::try_from"),
    SODIUM_134.named("orion::hazardous::aead::chacha20poly1305::SecretKey::from_slice"),
    SODIUM_134.named("orion::hazardous::aead::chacha20poly1305::SecretKey::try_from"),
    SODIUM_195.named("orion::hazardous::aead::streaming::Nonce::from_slice"),
    SODIUM_195.named("orion::hazardous::aead::streaming::Nonce::try_from"),
    SODIUM_134.named("orion::hazardous::aead::streaming::SecretKey::from_slice"),
    SODIUM_134.named("orion::hazardous::aead::streaming::SecretKey::try_from"),
    SODIUM_195.named("orion::hazardous::aead::xchacha20poly1305::Nonce::from_slice"),
    SODIUM_195.named("orion::hazardous::aead::xchacha20poly1305::Nonce::try_from"),
    SODIUM_134.named("orion::hazardous::aead::xchacha20poly1305::SecretKey::from_slice"),
    SODIUM_134.named("orion::hazardous::aead::xchacha20poly1305::SecretKey::try_from"),
    SODIUM_134.named("orion::hazardous::ecc::x25519::PrivateKey::from_slice"),
    SODIUM_134.named("orion::hazardous::ecc::x25519::PrivateKey::try_from"),
    SODIUM_84.named("orion::hazardous::hash::sha2::sha256::Sha256::digest"),
    SODIUM_119.named("orion::hazardous::hash::sha2::sha256::Sha256::finalize"),
    SODIUM_97.named("orion::hazardous::hash::sha2::sha256::Sha256::new"),
    SODIUM_107.named("orion::hazardous::hash::sha2::sha256::Sha256::update"),
    SODIUM_84.named("orion::hazardous::hash::sha2::sha384::Sha384::digest"),
    SODIUM_119.named("orion::hazardous::hash::sha2::sha384::Sha384::finalize"),
    SODIUM_97.named("orion::hazardous::hash::sha2::sha384::Sha384::new"),
    SODIUM_107.named("orion::hazardous::hash::sha2::sha384::Sha384::update"),
    SODIUM_84.named("orion::hazardous::hash::sha2::sha512::Sha512::digest"),
    SODIUM_119.named("orion::hazardous::hash::sha2::sha512::Sha512::finalize"),
    SODIUM_97.named("orion::hazardous::hash::sha2::sha512::Sha512::new"),
    SODIUM_107.named("orion::hazardous::hash::sha2::sha512::Sha512::update"),
    SODIUM_84.named("orion::hazardous::hash::sha3::sha3_224::Sha3_224::digest"),
    SODIUM_119.named("orion::hazardous::hash::sha3::sha3_224::Sha3_224::finalize"),
    SODIUM_97.named("orion::hazardous::hash::sha3::sha3_224::Sha3_224::new"),
    SODIUM_107.named("orion::hazardous::hash::sha3::sha3_224::Sha3_224::update"),
    SODIUM_84.named("orion::hazardous::hash::sha3::sha3_256::Sha3_256::digest"),
    SODIUM_119.named("orion::hazardous::hash::sha3::sha3_256::Sha3_256::finalize"),
    SODIUM_97.named("orion::hazardous::hash::sha3::sha3_256::Sha3_256::new"),
    SODIUM_107.named("orion::hazardous::hash::sha3::sha3_256::Sha3_256::update"),
    SODIUM_84.named("orion::hazardous::hash::sha3::sha3_384::Sha3_384::digest"),
    SODIUM_119.named("orion::hazardous::hash::sha3::sha3_384::Sha3_384::finalize"),
    SODIUM_97.named("orion::hazardous::hash::sha3::sha3_384::Sha3_384::new"),
    SODIUM_107.named("orion::hazardous::hash::sha3::sha3_384::Sha3_384::update"),
    SODIUM_84.named("orion::hazardous::hash::sha3::sha3_512::Sha3_512::digest"),
    SODIUM_119.named("orion::hazardous::hash::sha3::sha3_512::Sha3_512::finalize"),
    SODIUM_97.named("orion::hazardous::hash::sha3::sha3_512::Sha3_512::new"),
    SODIUM_107.named("orion::hazardous::hash::sha3::sha3_512::Sha3_512::update"),
    SODIUM_55.named("orion::hazardous::kdf::argon2i::derive_key"),
    SODIUM_73.named("orion::hazardous::kdf::hkdf::sha256::derive_key"),
    SODIUM_73.named("orion::hazardous::kdf::hkdf::sha384::derive_key"),
    SODIUM_73.named("orion::hazardous::kdf::hkdf::sha512::derive_key"),
    SODIUM_6.named("orion::hazardous::kdf::pbkdf2::sha256::Password::from_slice"),
    SODIUM_65.named("orion::hazardous::kdf::pbkdf2::sha256::derive_key"),
    SODIUM_6.named("orion::hazardous::kdf::pbkdf2::sha384::Password::from_slice"),
    SODIUM_65.named("orion::hazardous::kdf::pbkdf2::sha384::derive_key"),
    SODIUM_6.named("orion::hazardous::kdf::pbkdf2::sha512::Password::from_slice"),
    SODIUM_65.named("orion::hazardous::kdf::pbkdf2::sha512::derive_key"),
    SODIUM_60.named("orion::hazardous::kdf::scrypt::derive_key"),
    SODIUM_134.named("orion::hazardous::mac::blake2b::SecretKey::from_slice"),
    SODIUM_134.named("orion::hazardous::mac::blake2b::SecretKey::try_from"),
    SODIUM_134.named("orion::hazardous::mac::hmac::sha256::SecretKey::from_slice"),
    SODIUM_134.named("orion::hazardous::mac::hmac::sha256::SecretKey::try_from"),
    SODIUM_134.named("orion::hazardous::mac::hmac::sha384::SecretKey::from_slice"),
    SODIUM_134.named("orion::hazardous::mac::hmac::sha384::SecretKey::try_from"),
    SODIUM_134.named("orion::hazardous::mac::hmac::sha512::SecretKey::from_slice"),
    SODIUM_134.named("orion::hazardous::mac::hmac::sha512::SecretKey::try_from"),
    SODIUM_134.named("orion::hazardous::mac::poly1305::OneTimeKey::from_slice"),
    SODIUM_134.named("orion::hazardous::mac::poly1305::OneTimeKey::try_from"),
    SODIUM_195.named("orion::hazardous::stream::chacha20::Nonce::from_slice"),
    SODIUM_195.named("orion::hazardous::stream::chacha20::Nonce::try_from"),
    SODIUM_134.named("orion::hazardous::stream::chacha20::SecretKey::from_slice"),
    SODIUM_134.named("orion::hazardous::stream::chacha20::SecretKey::try_from"),
    SODIUM_195.named("orion::hazardous::stream::xchacha20::Nonce::from_slice"),
    SODIUM_195.named("orion::hazardous::stream::xchacha20::Nonce::try_from"),
    SODIUM_134.named("orion::hazardous::stream::xchacha20::SecretKey::from_slice"),
    SODIUM_134.named("orion::hazardous::stream::xchacha20::SecretKey::try_from"),
    SODIUM_6.named("orion::kdf::Password::from_slice"),
    SODIUM_134.named("orion::kdf::Password::try_from"),
    SODIUM_46.named("orion::kdf::Salt::from_slice"),
    SODIUM_223.named("orion::kdf::Salt::try_from"),
    SODIUM_134.named("orion::kdf::SecretKey::from_slice"),
    SODIUM_134.named("orion::kdf::SecretKey::try_from"),
    SODIUM_6.named("orion::kex::PrivateKey::from_slice"),
    SODIUM_134.named("orion::pwhash::Password::from_slice"),
    SODIUM_134.named("orion::pwhash::Password::try_from"),
    RUSTCRYPTO_154.named("p224::SecretKey::random"),
    SODIUM_6.named("p256::SecretKey::from_bytes"),
    SODIUM_6.named("p256::SecretKey::from_slice"),
    RUSTCRYPTO_154.named("p256::SecretKey::random"),
    RUSTCRYPTO_154.named("p256::ecdh::EphemeralSecret::random"),
    SODIUM_6.named("p256::ecdsa::SigningKey::from_bytes"),
    SODIUM_6.named("p256::ecdsa::SigningKey::from_slice"),
    RUSTCRYPTO_154.named("p256::ecdsa::SigningKey::random"),
    SODIUM_6.named("p384::SecretKey::from_bytes"),
    SODIUM_6.named("p384::SecretKey::from_slice"),
    RUSTCRYPTO_154.named("p384::SecretKey::random"),
    RUSTCRYPTO_154.named("p384::ecdh::EphemeralSecret::random"),
    SODIUM_6.named("p384::ecdsa::SigningKey::from_bytes"),
    SODIUM_6.named("p384::ecdsa::SigningKey::from_slice"),
    RUSTCRYPTO_154.named("p384::ecdsa::SigningKey::random"),
    SODIUM_6.named("p521::SecretKey::from_slice"),
    RUSTCRYPTO_154.named("p521::SecretKey::random"),
    SODIUM_6.named("p521::ecdsa::SigningKey::from_slice"),
    RUSTCRYPTO_154.named("p521::ecdsa::SigningKey::random"),
    CONCURRENCY_11.named("parking_lot::FairMutex::lock"),
    CONCURRENCY_4.named("parking_lot::FairMutex::new"),
    CONCURRENCY_11.named("parking_lot::FairMutex::try_lock"),
    CONCURRENCY_11.named("parking_lot::Mutex::get_mut"),
    CONCURRENCY_11.named("parking_lot::Mutex::into_inner"),
    CONCURRENCY_11.named("parking_lot::Mutex::lock"),
    CONCURRENCY_4.named("parking_lot::Mutex::new"),
    CONCURRENCY_11.named("parking_lot::Mutex::try_lock"),
    CONCURRENCY_11.named("parking_lot::ReentrantMutex::lock"),
    CONCURRENCY_4.named("parking_lot::ReentrantMutex::new"),
    CONCURRENCY_11.named("parking_lot::ReentrantMutex::try_lock"),
    CONCURRENCY_11.named("parking_lot::RwLock::get_mut"),
    CONCURRENCY_11.named("parking_lot::RwLock::into_inner"),
    CONCURRENCY_4.named("parking_lot::RwLock::new"),
    CONCURRENCY_11.named("parking_lot::RwLock::read"),
    CONCURRENCY_11.named("parking_lot::RwLock::try_read"),
    CONCURRENCY_11.named("parking_lot::RwLock::try_write"),
    CONCURRENCY_11.named("parking_lot::RwLock::upgradable_read"),
    CONCURRENCY_11.named("parking_lot::RwLock::write"),
    KEYS_122.named("pasetors::keys::AsymmetricSecretKey::from"),
    KEYS_122.named("pasetors::keys::AsymmetricSecretKey::try_from"),
    KEYS_122.named("pasetors::keys::SymmetricKey::from"),
    KEYS_122.named("pasetors::keys::SymmetricKey::try_from"),
    PASSWORDS_81.named("password_auth::generate_hash"),
    PASSWORDS_74.named("password_auth::verify_password"),
    PASSWORDS_11.named("password_hash::CustomizedPasswordHasher::hash_password_customized"),
    PASSWORDS_11.named("password_hash::CustomizedPasswordHasher::hash_password_with_params"),
    PASSWORDS_102.named("password_hash::PasswordHash::new"),
    PASSWORDS_102.named("password_hash::PasswordHashString::new"),
    PASSWORDS_4.named("password_hash::PasswordHasher::hash_password"),
    PASSWORDS_20.named("password_hash::PasswordHasher::hash_password_customized"),
    PASSWORDS_11.named("password_hash::PasswordHasher::hash_password_with_salt"),
    PASSWORDS_74.named("password_hash::PasswordVerifier::verify_password"),
    PASSWORDS_99.named("password_hash::Salt::as_str"),
    PASSWORDS_85.named("password_hash::Salt::from_b64"),
    PASSWORDS_85.named("password_hash::Salt::new"),
    PASSWORDS_99.named("password_hash::SaltString::as_salt"),
    PASSWORDS_99.named("password_hash::SaltString::as_str"),
    PASSWORDS_91.named("password_hash::SaltString::b64_encode"),
    PASSWORDS_91.named("password_hash::SaltString::encode_b64"),
    PASSWORDS_85.named("password_hash::SaltString::from_b64"),
    PASSWORDS_95.named("password_hash::SaltString::generate"),
    PASSWORDS_85.named("password_hash::SaltString::new"),
    FILES_334.named("path_absolutize::Absolutize::absolutize"),
    FILES_338.named("path_absolutize::Absolutize::absolutize_from"),
    FILES_342.named("path_absolutize::Absolutize::absolutize_virtually"),
    FILES_329.named("path_clean::PathClean::clean"),
    FILES_324.named("path_clean::clean"),
    FILES_358.named("path_jail::join"),
    PASSWORDS_4.named("pbkdf2::Pbkdf2::hash_password"),
    PASSWORDS_20.named("pbkdf2::Pbkdf2::hash_password_customized"),
    PASSWORDS_11.named("pbkdf2::Pbkdf2::hash_password_with_salt"),
    PASSWORDS_74.named("pbkdf2::Pbkdf2::verify_password"),
    PASSWORDS_53.named("pbkdf2::pbkdf2"),
    PASSWORDS_58.named("pbkdf2::pbkdf2_array"),
    PASSWORDS_53.named("pbkdf2::pbkdf2_hmac"),
    PASSWORDS_58.named("pbkdf2::pbkdf2_hmac_array"),
    RUSTCRYPTO_62.named("pcbc::Decryptor::new"),
    RUSTCRYPTO_62.named("pcbc::Decryptor::new_from_slices"),
    RUSTCRYPTO_62.named("pcbc::Encryptor::new"),
    RUSTCRYPTO_62.named("pcbc::Encryptor::new_from_slices"),
    REGEX_227.named("pcre2::bytes::Captures::get"),
    REGEX_227.named("pcre2::bytes::Captures::name"),
    REGEX_227.named("pcre2::bytes::Match::as_bytes"),
    REGEX_230.named("pcre2::bytes::Match::end"),
    REGEX_230.named("pcre2::bytes::Match::start"),
    REGEX_221.named("pcre2::bytes::Regex::captures"),
    REGEX_221.named("pcre2::bytes::Regex::captures_iter"),
    REGEX_221.named("pcre2::bytes::Regex::find"),
    REGEX_221.named("pcre2::bytes::Regex::find_iter"),
    REGEX_218.named("pcre2::bytes::Regex::is_match"),
    REGEX_208.named("pcre2::bytes::Regex::new"),
    REGEX_213.named("pcre2::bytes::RegexBuilder::build"),
    REGEX_233.named("pcre2::escape"),
    TEXT_123.named("percent_encoding::PercentDecode::decode_utf8"),
    TEXT_123.named("percent_encoding::PercentDecode::decode_utf8_lossy"),
    TEXT_119.named("percent_encoding::percent_decode"),
    TEXT_119.named("percent_encoding::percent_decode_str"),
    TEXT_115.named("percent_encoding::percent_encode"),
    TEXT_115.named("percent_encoding::utf8_percent_encode"),
    SIZES_95.named("petgraph::Graph::with_capacity"),
    SIZES_95.named("petgraph::graph::Graph::with_capacity"),
    PROGRAMS_47.named("pico_args::Arguments::finish"),
    PROGRAMS_47.named("pico_args::Arguments::free_from_str"),
    PROGRAMS_47.named("pico_args::Arguments::from_env"),
    PROGRAMS_47.named("pico_args::Arguments::opt_free_from_str"),
    PROGRAMS_47.named("pico_args::Arguments::opt_value_from_str"),
    PROGRAMS_47.named("pico_args::Arguments::subcommand"),
    PROGRAMS_47.named("pico_args::Arguments::value_from_str"),
    RUSTCRYPTO_7.named("pmac::Pmac::new"),
    RUSTCRYPTO_7.named("pmac::Pmac::new_from_slice"),
    POEM_68.named("poem::Body::from_async_read"),
    POEM_68.named("poem::Body::from_bytes"),
    POEM_68.named("poem::Body::from_bytes_stream"),
    POEM_68.named("poem::Body::from_json"),
    POEM_68.named("poem::Body::from_string"),
    POEM_68.named("poem::Body::from_vec"),
    POEM_63.named("poem::Body::into_async_read"),
    POEM_51.named("poem::Body::into_bytes"),
    POEM_51.named("poem::Body::into_bytes_limit"),
    POEM_63.named("poem::Body::into_bytes_stream"),
    POEM_63.named("poem::Body::into_json"),
    POEM_59.named("poem::Body::into_string"),
    POEM_55.named("poem::Body::into_vec"),
    POEM_63.named("poem::Body::into_xml"),
    POEM_162.named("poem::Error::from_string"),
    POEM_27.named("poem::IntoResponse::with_content_type"),
    POEM_31.named("poem::IntoResponse::with_header"),
    POEM_18.named("poem::Request::content_type"),
    POEM_40.named("poem::Request::cookie"),
    POEM_45.named("poem::Request::data"),
    POEM_45.named("poem::Request::extensions"),
    POEM_18.named("poem::Request::header"),
    POEM_18.named("poem::Request::headers"),
    POEM_18.named("poem::Request::into_body"),
    POEM_18.named("poem::Request::into_parts"),
    POEM_45.named("poem::Request::local_addr"),
    POEM_45.named("poem::Request::method"),
    POEM_18.named("poem::Request::original_uri"),
    POEM_18.named("poem::Request::params"),
    POEM_18.named("poem::Request::path_params"),
    POEM_18.named("poem::Request::raw_path_param"),
    POEM_45.named("poem::Request::remote_addr"),
    POEM_45.named("poem::Request::scheme"),
    POEM_18.named("poem::Request::split"),
    POEM_18.named("poem::Request::take_body"),
    POEM_18.named("poem::Request::uri"),
    POEM_45.named("poem::Request::version"),
    POEM_126.named("poem::Response::builder"),
    POEM_158.named("poem::Response::set_body"),
    POEM_135.named("poem::Response::set_content_type"),
    POEM_153.named("poem::ResponseBuilder::body"),
    POEM_130.named("poem::ResponseBuilder::content_type"),
    POEM_146.named("poem::ResponseBuilder::extension"),
    POEM_140.named("poem::ResponseBuilder::header"),
    POEM_146.named("poem::ResponseBuilder::status"),
    POEM_146.named("poem::ResponseBuilder::typed_header"),
    POEM_146.named("poem::ResponseBuilder::version"),
    POEM_92.named("poem::RouteMethod::delete"),
    POEM_92.named("poem::RouteMethod::get"),
    POEM_92.named("poem::RouteMethod::patch"),
    POEM_92.named("poem::RouteMethod::post"),
    POEM_92.named("poem::RouteMethod::put"),
    POEM_92.named("poem::connect"),
    POEM_92.named("poem::delete"),
    POEM_100.named("poem::endpoint::make"),
    POEM_100.named("poem::endpoint::make_sync"),
    POEM_92.named("poem::get"),
    POEM_92.named("poem::head"),
    POEM_92.named("poem::options"),
    POEM_92.named("poem::patch"),
    POEM_92.named("poem::post"),
    POEM_92.named("poem::put"),
    POEM_252.named("poem::session::CookieConfig::domain"),
    POEM_252.named("poem::session::CookieConfig::http_only"),
    POEM_252.named("poem::session::CookieConfig::max_age"),
    POEM_252.named("poem::session::CookieConfig::name"),
    POEM_246.named("poem::session::CookieConfig::new"),
    POEM_252.named("poem::session::CookieConfig::path"),
    POEM_246.named("poem::session::CookieConfig::private"),
    POEM_252.named("poem::session::CookieConfig::same_site"),
    POEM_252.named("poem::session::CookieConfig::secure"),
    POEM_246.named("poem::session::CookieConfig::signed"),
    POEM_104.named("poem::session::Session::clear"),
    POEM_104.named("poem::session::Session::entries"),
    POEM_104.named("poem::session::Session::get"),
    POEM_104.named("poem::session::Session::purge"),
    POEM_104.named("poem::session::Session::remove"),
    POEM_104.named("poem::session::Session::renew"),
    POEM_104.named("poem::session::Session::set"),
    POEM_92.named("poem::trace"),
    POEM_85.named("poem::web::Field::bytes"),
    POEM_80.named("poem::web::Field::content_type"),
    POEM_80.named("poem::web::Field::file_name"),
    POEM_85.named("poem::web::Field::into_async_read"),
    POEM_80.named("poem::web::Field::name"),
    POEM_85.named("poem::web::Field::tempfile"),
    POEM_85.named("poem::web::Field::text"),
    POEM_114.named("poem::web::Html"),
    POEM_75.named("poem::web::Multipart::next_field"),
    POEM_118.named("poem::web::Redirect::moved_permanent"),
    POEM_118.named("poem::web::Redirect::permanent"),
    POEM_118.named("poem::web::Redirect::see_other"),
    POEM_118.named("poem::web::Redirect::temporary"),
    POEM_35.named("poem::web::StaticFileRequest::create_response"),
    POEM_209.named("poem::web::cookie::Cookie::make_permanent"),
    POEM_217.named("poem::web::cookie::Cookie::make_removal"),
    POEM_189.named("poem::web::cookie::Cookie::name"),
    POEM_176.named("poem::web::cookie::Cookie::named"),
    POEM_170.named("poem::web::cookie::Cookie::new"),
    POEM_170.named("poem::web::cookie::Cookie::new_with_str"),
    POEM_181.named("poem::web::cookie::Cookie::parse"),
    POEM_209.named("poem::web::cookie::Cookie::set_domain"),
    POEM_209.named("poem::web::cookie::Cookie::set_expires"),
    POEM_199.named("poem::web::cookie::Cookie::set_http_only"),
    POEM_209.named("poem::web::cookie::Cookie::set_max_age"),
    POEM_209.named("poem::web::cookie::Cookie::set_name"),
    POEM_209.named("poem::web::cookie::Cookie::set_partitioned"),
    POEM_209.named("poem::web::cookie::Cookie::set_path"),
    POEM_204.named("poem::web::cookie::Cookie::set_same_site"),
    POEM_194.named("poem::web::cookie::Cookie::set_secure"),
    POEM_185.named("poem::web::cookie::Cookie::set_value"),
    POEM_185.named("poem::web::cookie::Cookie::set_value_str"),
    POEM_189.named("poem::web::cookie::Cookie::value"),
    POEM_189.named("poem::web::cookie::Cookie::value_str"),
    POEM_221.named("poem::web::cookie::CookieJar::add"),
    POEM_234.named("poem::web::cookie::CookieJar::get"),
    POEM_234.named("poem::web::cookie::CookieJar::get_ignore_ascii_case"),
    POEM_228.named("poem::web::cookie::CookieJar::remove"),
    POEM_221.named("poem::web::cookie::PrivateCookieJar::add"),
    POEM_239.named("poem::web::cookie::PrivateCookieJar::get"),
    POEM_228.named("poem::web::cookie::PrivateCookieJar::remove"),
    POEM_221.named("poem::web::cookie::SignedCookieJar::add"),
    POEM_239.named("poem::web::cookie::SignedCookieJar::get"),
    POEM_228.named("poem::web::cookie::SignedCookieJar::remove"),
    SERVERS_132.named("poem_openapi::payload::Html"),
    STD_720.named("pointer::add"),
    STD_746.named("pointer::as_mut"),
    STD_746.named("pointer::as_ref"),
    STD_720.named("pointer::byte_add"),
    STD_746.named("pointer::cast"),
    STD_739.named("pointer::copy_from"),
    STD_739.named("pointer::copy_from_nonoverlapping"),
    STD_735.named("pointer::copy_to"),
    STD_735.named("pointer::copy_to_nonoverlapping"),
    STD_761.named("pointer::is_null"),
    STD_720.named("pointer::offset"),
    STD_746.named("pointer::read"),
    STD_746.named("pointer::read_unaligned"),
    STD_746.named("pointer::read_volatile"),
    STD_758.named("pointer::replace"),
    STD_720.named("pointer::sub"),
    STD_724.named("pointer::wrapping_add"),
    STD_724.named("pointer::wrapping_offset"),
    STD_724.named("pointer::wrapping_sub"),
    STD_755.named("pointer::write"),
    STD_755.named("pointer::write_unaligned"),
    STD_755.named("pointer::write_volatile"),
    RUSTCRYPTO_7.named("poly1305::Poly1305::new"),
    RUSTCRYPTO_7.named("poly1305::Poly1305::new_from_slice"),
    SERDE_7.named("postcard::from_bytes"),
    SERDE_20.named("postcard::to_allocvec"),
    SERDE_20.named("postcard::to_stdvec"),
    SERDE_20.named("postcard::to_vec"),
    POSTGRES_76.named("postgres::Client::batch_execute"),
    POSTGRES_4.named("postgres::Client::connect"),
    POSTGRES_84.named("postgres::Client::copy_in"),
    POSTGRES_84.named("postgres::Client::copy_out"),
    POSTGRES_12.named("postgres::Client::execute"),
    POSTGRES_12.named("postgres::Client::execute_typed"),
    POSTGRES_59.named("postgres::Client::prepare"),
    POSTGRES_59.named("postgres::Client::prepare_typed"),
    POSTGRES_21.named("postgres::Client::query"),
    POSTGRES_30.named("postgres::Client::query_one"),
    POSTGRES_40.named("postgres::Client::query_opt"),
    POSTGRES_50.named("postgres::Client::query_raw"),
    POSTGRES_21.named("postgres::Client::query_typed"),
    POSTGRES_30.named("postgres::Client::query_typed_one"),
    POSTGRES_40.named("postgres::Client::query_typed_opt"),
    POSTGRES_50.named("postgres::Client::query_typed_raw"),
    POSTGRES_68.named("postgres::Client::simple_query"),
    POSTGRES_91.named("postgres::Client::transaction"),
    POSTGRES_8.named("postgres::Config::connect"),
    POSTGRES_76.named("postgres::GenericClient::batch_execute"),
    POSTGRES_12.named("postgres::GenericClient::execute"),
    POSTGRES_12.named("postgres::GenericClient::execute_typed"),
    POSTGRES_59.named("postgres::GenericClient::prepare"),
    POSTGRES_59.named("postgres::GenericClient::prepare_typed"),
    POSTGRES_21.named("postgres::GenericClient::query"),
    POSTGRES_30.named("postgres::GenericClient::query_one"),
    POSTGRES_40.named("postgres::GenericClient::query_opt"),
    POSTGRES_50.named("postgres::GenericClient::query_raw"),
    POSTGRES_21.named("postgres::GenericClient::query_typed"),
    POSTGRES_30.named("postgres::GenericClient::query_typed_one"),
    POSTGRES_40.named("postgres::GenericClient::query_typed_opt"),
    POSTGRES_50.named("postgres::GenericClient::query_typed_raw"),
    POSTGRES_68.named("postgres::GenericClient::simple_query"),
    POSTGRES_76.named("postgres::Transaction::batch_execute"),
    POSTGRES_95.named("postgres::Transaction::commit"),
    POSTGRES_84.named("postgres::Transaction::copy_in"),
    POSTGRES_84.named("postgres::Transaction::copy_out"),
    POSTGRES_12.named("postgres::Transaction::execute"),
    POSTGRES_12.named("postgres::Transaction::execute_typed"),
    POSTGRES_59.named("postgres::Transaction::prepare"),
    POSTGRES_59.named("postgres::Transaction::prepare_typed"),
    POSTGRES_21.named("postgres::Transaction::query"),
    POSTGRES_30.named("postgres::Transaction::query_one"),
    POSTGRES_40.named("postgres::Transaction::query_opt"),
    POSTGRES_50.named("postgres::Transaction::query_raw"),
    POSTGRES_21.named("postgres::Transaction::query_typed"),
    POSTGRES_30.named("postgres::Transaction::query_typed_one"),
    POSTGRES_40.named("postgres::Transaction::query_typed_opt"),
    POSTGRES_50.named("postgres::Transaction::query_typed_raw"),
    POSTGRES_95.named("postgres::Transaction::rollback"),
    POSTGRES_68.named("postgres::Transaction::simple_query"),
    POSTGRES_91.named("postgres::Transaction::transaction"),
    SERDE_184.named("prost::Message::decode"),
    SERDE_184.named("prost::Message::decode_length_delimited"),
    SERDE_195.named("prost::Message::encode"),
    SERDE_192.named("prost::Message::encode_to_vec"),
    SERDE_189.named("prost::Message::encoded_len"),
    TEMPLATES_201.named("pulldown_cmark::Parser::new"),
    TEMPLATES_201.named("pulldown_cmark::Parser::new_ext"),
    TEMPLATES_204.named("pulldown_cmark::html::push_html"),
    HASHES_311.named("pwhash::bsdi_crypt::hash"),
    HASHES_315.named("pwhash::bsdi_crypt::hash_with"),
    HASHES_311.named("pwhash::md5_crypt::hash"),
    HASHES_315.named("pwhash::md5_crypt::hash_with"),
    HASHES_311.named("pwhash::sha1_crypt::hash"),
    HASHES_315.named("pwhash::sha1_crypt::hash_with"),
    HASHES_311.named("pwhash::unix_crypt::hash"),
    HASHES_315.named("pwhash::unix_crypt::hash_with"),
    LAMBDA_25.named("query_map::QueryMap::all"),
    LAMBDA_25.named("query_map::QueryMap::first"),
    LAMBDA_25.named("query_map::QueryMap::iter"),
    XML_10.named("quick_xml::NsReader::from_file"),
    XML_4.named("quick_xml::NsReader::from_reader"),
    XML_4.named("quick_xml::NsReader::from_str"),
    XML_10.named("quick_xml::Reader::from_file"),
    XML_4.named("quick_xml::Reader::from_reader"),
    XML_4.named("quick_xml::Reader::from_str"),
    XML_15.named("quick_xml::Reader::read_event"),
    XML_18.named("quick_xml::Reader::read_event_into"),
    XML_15.named("quick_xml::Reader::read_text"),
    SERDE_7.named("quick_xml::de::from_reader"),
    SERDE_7.named("quick_xml::de::from_str"),
    XML_30.named("quick_xml::escape::escape"),
    XML_30.named("quick_xml::escape::minimal_escape"),
    XML_30.named("quick_xml::escape::partial_escape"),
    XML_34.named("quick_xml::escape::unescape"),
    XML_21.named("quick_xml::events::BytesStart::attributes"),
    XML_21.named("quick_xml::events::BytesStart::name"),
    XML_21.named("quick_xml::events::BytesStart::try_get_attribute"),
    XML_21.named("quick_xml::events::BytesText::decode"),
    XML_21.named("quick_xml::events::BytesText::into_inner"),
    XML_21.named("quick_xml::events::BytesText::unescape"),
    XML_21.named("quick_xml::events::attributes::Attribute::decode_and_unescape_value"),
    XML_21.named("quick_xml::events::attributes::Attribute::unescape_value"),
    SERDE_20.named("quick_xml::se::to_string"),
    RUSQLITE_123.named("r2d2::Pool::get"),
    RUSQLITE_119.named("r2d2_sqlite::SqliteConnectionManager::file"),
    RUSTCRYPTO_62.named("rabbit::Rabbit::new"),
    RUSTCRYPTO_62.named("rabbit::Rabbit::new_from_slices"),
    TEMPLATES_119.named("ramhorns::Template::new"),
    RAND_207.named("rand::Rng::fill"),
    RAND_181.named("rand::Rng::gen"),
    RAND_162.named("rand::Rng::gen_bool"),
    RAND_181.named("rand::Rng::gen_range"),
    RAND_162.named("rand::Rng::gen_ratio"),
    RAND_181.named("rand::Rng::random"),
    RAND_162.named("rand::Rng::random_bool"),
    RAND_181.named("rand::Rng::random_iter"),
    RAND_181.named("rand::Rng::random_range"),
    RAND_162.named("rand::Rng::random_ratio"),
    RAND_181.named("rand::Rng::sample"),
    RAND_181.named("rand::Rng::sample_iter"),
    RAND_207.named("rand::Rng::try_fill"),
    RAND_207.named("rand::RngExt::fill"),
    RAND_181.named("rand::RngExt::random"),
    RAND_162.named("rand::RngExt::random_bool"),
    RAND_181.named("rand::RngExt::random_iter"),
    RAND_181.named("rand::RngExt::random_range"),
    RAND_162.named("rand::RngExt::random_ratio"),
    RAND_181.named("rand::RngExt::sample"),
    RAND_181.named("rand::RngExt::sample_iter"),
    RAND_217.named("rand::distr::Distribution::sample"),
    RAND_217.named("rand::distr::Distribution::sample_iter"),
    RAND_224.named("rand::distr::SampleString::append_string"),
    RAND_217.named("rand::distr::SampleString::sample_string"),
    RAND_224.named("rand::distributions::DistString::append_string"),
    RAND_217.named("rand::distributions::DistString::sample_string"),
    RAND_217.named("rand::distributions::Distribution::sample"),
    RAND_217.named("rand::distributions::Distribution::sample_iter"),
    RAND_169.named("rand::fill"),
    RAND_155.named("rand::make_rng"),
    RAND_155.named("rand::random"),
    RAND_155.named("rand::random_bool"),
    RAND_155.named("rand::random_iter"),
    RAND_155.named("rand::random_range"),
    RAND_155.named("rand::random_ratio"),
    RAND_151.named("rand::rng"),
    RAND_207.named("rand::rngs::OsRng::fill_bytes"),
    RAND_181.named("rand::rngs::OsRng::next_u32"),
    RAND_181.named("rand::rngs::OsRng::next_u64"),
    RAND_207.named("rand::rngs::OsRng::try_fill_bytes"),
    RAND_181.named("rand::rngs::OsRng::try_next_u32"),
    RAND_181.named("rand::rngs::OsRng::try_next_u64"),
    RAND_6.named("rand::rngs::SmallRng::from_entropy"),
    RAND_6.named("rand::rngs::SmallRng::from_os_rng"),
    RAND_6.named("rand::rngs::SmallRng::from_rng"),
    RAND_63.named("rand::rngs::SmallRng::from_seed"),
    RAND_6.named("rand::rngs::SmallRng::new_unseeded"),
    RAND_63.named("rand::rngs::SmallRng::seed_from_u64"),
    RAND_6.named("rand::rngs::SmallRng::try_from_os_rng"),
    RAND_120.named("rand::rngs::StdRng::from_entropy"),
    RAND_120.named("rand::rngs::StdRng::from_os_rng"),
    RAND_131.named("rand::rngs::StdRng::from_rng"),
    RAND_137.named("rand::rngs::StdRng::from_seed"),
    RAND_137.named("rand::rngs::StdRng::seed_from_u64"),
    RAND_120.named("rand::rngs::StdRng::try_from_os_rng"),
    RAND_207.named("rand::rngs::ThreadRng::fill"),
    RAND_207.named("rand::rngs::ThreadRng::fill_bytes"),
    RAND_207.named("rand::rngs::ThreadRng::try_fill"),
    RAND_207.named("rand::rngs::ThreadRng::try_fill_bytes"),
    RAND_6.named("rand::rngs::Xoshiro128PlusPlus::from_entropy"),
    RAND_6.named("rand::rngs::Xoshiro128PlusPlus::from_os_rng"),
    RAND_6.named("rand::rngs::Xoshiro128PlusPlus::from_rng"),
    RAND_63.named("rand::rngs::Xoshiro128PlusPlus::from_seed"),
    RAND_6.named("rand::rngs::Xoshiro128PlusPlus::new_unseeded"),
    RAND_63.named("rand::rngs::Xoshiro128PlusPlus::seed_from_u64"),
    RAND_6.named("rand::rngs::Xoshiro128PlusPlus::try_from_os_rng"),
    RAND_6.named("rand::rngs::Xoshiro256PlusPlus::from_entropy"),
    RAND_6.named("rand::rngs::Xoshiro256PlusPlus::from_os_rng"),
    RAND_6.named("rand::rngs::Xoshiro256PlusPlus::from_rng"),
    RAND_63.named("rand::rngs::Xoshiro256PlusPlus::from_seed"),
    RAND_6.named("rand::rngs::Xoshiro256PlusPlus::new_unseeded"),
    RAND_63.named("rand::rngs::Xoshiro256PlusPlus::seed_from_u64"),
    RAND_6.named("rand::rngs::Xoshiro256PlusPlus::try_from_os_rng"),
    RAND_112.named("rand::rngs::mock::StepRng::new"),
    RAND_227.named("rand::seq::IndexedRandom::choose"),
    RAND_227.named("rand::seq::IndexedRandom::choose_multiple"),
    RAND_227.named("rand::seq::IndexedRandom::choose_weighted"),
    RAND_227.named("rand::seq::IndexedRandom::sample"),
    RAND_227.named("rand::seq::IteratorRandom::choose"),
    RAND_227.named("rand::seq::IteratorRandom::choose_multiple"),
    RAND_227.named("rand::seq::IteratorRandom::choose_stable"),
    RAND_227.named("rand::seq::SliceRandom::choose"),
    RAND_227.named("rand::seq::SliceRandom::choose_multiple"),
    RAND_227.named("rand::seq::SliceRandom::choose_multiple_weighted"),
    RAND_227.named("rand::seq::SliceRandom::choose_mut"),
    RAND_227.named("rand::seq::SliceRandom::choose_weighted"),
    RAND_237.named("rand::seq::SliceRandom::partial_shuffle"),
    RAND_237.named("rand::seq::SliceRandom::shuffle"),
    RAND_151.named("rand::thread_rng"),
    RAND_120.named("rand_chacha::ChaCha12Rng::from_entropy"),
    RAND_120.named("rand_chacha::ChaCha12Rng::from_os_rng"),
    RAND_131.named("rand_chacha::ChaCha12Rng::from_rng"),
    RAND_137.named("rand_chacha::ChaCha12Rng::from_seed"),
    RAND_137.named("rand_chacha::ChaCha12Rng::seed_from_u64"),
    RAND_120.named("rand_chacha::ChaCha12Rng::try_from_os_rng"),
    RAND_120.named("rand_chacha::ChaCha20Rng::from_entropy"),
    RAND_120.named("rand_chacha::ChaCha20Rng::from_os_rng"),
    RAND_131.named("rand_chacha::ChaCha20Rng::from_rng"),
    RAND_137.named("rand_chacha::ChaCha20Rng::from_seed"),
    RAND_137.named("rand_chacha::ChaCha20Rng::seed_from_u64"),
    RAND_120.named("rand_chacha::ChaCha20Rng::try_from_os_rng"),
    RAND_120.named("rand_chacha::ChaCha8Rng::from_entropy"),
    RAND_120.named("rand_chacha::ChaCha8Rng::from_os_rng"),
    RAND_131.named("rand_chacha::ChaCha8Rng::from_rng"),
    RAND_137.named("rand_chacha::ChaCha8Rng::from_seed"),
    RAND_137.named("rand_chacha::ChaCha8Rng::seed_from_u64"),
    RAND_120.named("rand_chacha::ChaCha8Rng::try_from_os_rng"),
    RAND_207.named("rand_core::Rng::fill_bytes"),
    RAND_181.named("rand_core::Rng::next_u32"),
    RAND_181.named("rand_core::Rng::next_u64"),
    RAND_207.named("rand_core::RngCore::fill_bytes"),
    RAND_181.named("rand_core::RngCore::next_u32"),
    RAND_181.named("rand_core::RngCore::next_u64"),
    RAND_207.named("rand_core::RngCore::try_fill_bytes"),
    RAND_148.named("rand_core::SeedableRng::from_rng"),
    RAND_137.named("rand_core::SeedableRng::from_seed"),
    RAND_137.named("rand_core::SeedableRng::seed_from_u64"),
    RAND_148.named("rand_core::SeedableRng::try_from_rng"),
    RAND_207.named("rand_core::TryRngCore::try_fill_bytes"),
    RAND_181.named("rand_core::TryRngCore::try_next_u32"),
    RAND_181.named("rand_core::TryRngCore::try_next_u64"),
    RAND_120.named("rand_hc::Hc128Rng::from_entropy"),
    RAND_120.named("rand_hc::Hc128Rng::from_os_rng"),
    RAND_131.named("rand_hc::Hc128Rng::from_rng"),
    RAND_137.named("rand_hc::Hc128Rng::from_seed"),
    RAND_137.named("rand_hc::Hc128Rng::seed_from_u64"),
    RAND_120.named("rand_hc::Hc128Rng::try_from_os_rng"),
    RAND_6.named("rand_isaac::Isaac64Rng::from_entropy"),
    RAND_6.named("rand_isaac::Isaac64Rng::from_os_rng"),
    RAND_6.named("rand_isaac::Isaac64Rng::from_rng"),
    RAND_63.named("rand_isaac::Isaac64Rng::from_seed"),
    RAND_6.named("rand_isaac::Isaac64Rng::new_unseeded"),
    RAND_63.named("rand_isaac::Isaac64Rng::seed_from_u64"),
    RAND_6.named("rand_isaac::Isaac64Rng::try_from_os_rng"),
    RAND_6.named("rand_isaac::IsaacRng::from_entropy"),
    RAND_6.named("rand_isaac::IsaacRng::from_os_rng"),
    RAND_6.named("rand_isaac::IsaacRng::from_rng"),
    RAND_63.named("rand_isaac::IsaacRng::from_seed"),
    RAND_6.named("rand_isaac::IsaacRng::new_unseeded"),
    RAND_63.named("rand_isaac::IsaacRng::seed_from_u64"),
    RAND_6.named("rand_isaac::IsaacRng::try_from_os_rng"),
    RAND_207.named("rand_mt::Mt64::fill_bytes"),
    RAND_6.named("rand_mt::Mt64::from_entropy"),
    RAND_6.named("rand_mt::Mt64::from_os_rng"),
    RAND_6.named("rand_mt::Mt64::from_rng"),
    RAND_63.named("rand_mt::Mt64::from_seed"),
    RAND_95.named("rand_mt::Mt64::new"),
    RAND_6.named("rand_mt::Mt64::new_unseeded"),
    RAND_181.named("rand_mt::Mt64::next_u32"),
    RAND_181.named("rand_mt::Mt64::next_u64"),
    RAND_63.named("rand_mt::Mt64::seed_from_u64"),
    RAND_6.named("rand_mt::Mt64::try_from_os_rng"),
    RAND_207.named("rand_mt::Mt::fill_bytes"),
    RAND_6.named("rand_mt::Mt::from_entropy"),
    RAND_6.named("rand_mt::Mt::from_os_rng"),
    RAND_6.named("rand_mt::Mt::from_rng"),
    RAND_63.named("rand_mt::Mt::from_seed"),
    RAND_95.named("rand_mt::Mt::new"),
    RAND_6.named("rand_mt::Mt::new_unseeded"),
    RAND_181.named("rand_mt::Mt::next_u32"),
    RAND_181.named("rand_mt::Mt::next_u64"),
    RAND_63.named("rand_mt::Mt::seed_from_u64"),
    RAND_6.named("rand_mt::Mt::try_from_os_rng"),
    RAND_6.named("rand_pcg::Lcg128Xsl64::from_entropy"),
    RAND_6.named("rand_pcg::Lcg128Xsl64::from_os_rng"),
    RAND_6.named("rand_pcg::Lcg128Xsl64::from_rng"),
    RAND_63.named("rand_pcg::Lcg128Xsl64::from_seed"),
    RAND_90.named("rand_pcg::Lcg128Xsl64::new"),
    RAND_6.named("rand_pcg::Lcg128Xsl64::new_unseeded"),
    RAND_63.named("rand_pcg::Lcg128Xsl64::seed_from_u64"),
    RAND_6.named("rand_pcg::Lcg128Xsl64::try_from_os_rng"),
    RAND_6.named("rand_pcg::Lcg64Xsh32::from_entropy"),
    RAND_6.named("rand_pcg::Lcg64Xsh32::from_os_rng"),
    RAND_6.named("rand_pcg::Lcg64Xsh32::from_rng"),
    RAND_63.named("rand_pcg::Lcg64Xsh32::from_seed"),
    RAND_90.named("rand_pcg::Lcg64Xsh32::new"),
    RAND_6.named("rand_pcg::Lcg64Xsh32::new_unseeded"),
    RAND_63.named("rand_pcg::Lcg64Xsh32::seed_from_u64"),
    RAND_6.named("rand_pcg::Lcg64Xsh32::try_from_os_rng"),
    RAND_6.named("rand_pcg::Mcg128Xsl64::from_entropy"),
    RAND_6.named("rand_pcg::Mcg128Xsl64::from_os_rng"),
    RAND_6.named("rand_pcg::Mcg128Xsl64::from_rng"),
    RAND_63.named("rand_pcg::Mcg128Xsl64::from_seed"),
    RAND_6.named("rand_pcg::Mcg128Xsl64::new_unseeded"),
    RAND_63.named("rand_pcg::Mcg128Xsl64::seed_from_u64"),
    RAND_6.named("rand_pcg::Mcg128Xsl64::try_from_os_rng"),
    RAND_6.named("rand_pcg::Pcg32::from_entropy"),
    RAND_6.named("rand_pcg::Pcg32::from_os_rng"),
    RAND_6.named("rand_pcg::Pcg32::from_rng"),
    RAND_63.named("rand_pcg::Pcg32::from_seed"),
    RAND_90.named("rand_pcg::Pcg32::new"),
    RAND_6.named("rand_pcg::Pcg32::new_unseeded"),
    RAND_63.named("rand_pcg::Pcg32::seed_from_u64"),
    RAND_6.named("rand_pcg::Pcg32::try_from_os_rng"),
    RAND_6.named("rand_pcg::Pcg64::from_entropy"),
    RAND_6.named("rand_pcg::Pcg64::from_os_rng"),
    RAND_6.named("rand_pcg::Pcg64::from_rng"),
    RAND_63.named("rand_pcg::Pcg64::from_seed"),
    RAND_90.named("rand_pcg::Pcg64::new"),
    RAND_6.named("rand_pcg::Pcg64::new_unseeded"),
    RAND_63.named("rand_pcg::Pcg64::seed_from_u64"),
    RAND_6.named("rand_pcg::Pcg64::try_from_os_rng"),
    RAND_6.named("rand_pcg::Pcg64Mcg::from_entropy"),
    RAND_6.named("rand_pcg::Pcg64Mcg::from_os_rng"),
    RAND_6.named("rand_pcg::Pcg64Mcg::from_rng"),
    RAND_63.named("rand_pcg::Pcg64Mcg::from_seed"),
    RAND_6.named("rand_pcg::Pcg64Mcg::new_unseeded"),
    RAND_63.named("rand_pcg::Pcg64Mcg::seed_from_u64"),
    RAND_6.named("rand_pcg::Pcg64Mcg::try_from_os_rng"),
    RAND_6.named("rand_xorshift::XorShiftRng::from_entropy"),
    RAND_6.named("rand_xorshift::XorShiftRng::from_os_rng"),
    RAND_6.named("rand_xorshift::XorShiftRng::from_rng"),
    RAND_63.named("rand_xorshift::XorShiftRng::from_seed"),
    RAND_6.named("rand_xorshift::XorShiftRng::new_unseeded"),
    RAND_63.named("rand_xorshift::XorShiftRng::seed_from_u64"),
    RAND_6.named("rand_xorshift::XorShiftRng::try_from_os_rng"),
    RAND_6.named("rand_xoshiro::SplitMix64::from_entropy"),
    RAND_6.named("rand_xoshiro::SplitMix64::from_os_rng"),
    RAND_6.named("rand_xoshiro::SplitMix64::from_rng"),
    RAND_63.named("rand_xoshiro::SplitMix64::from_seed"),
    RAND_6.named("rand_xoshiro::SplitMix64::new_unseeded"),
    RAND_63.named("rand_xoshiro::SplitMix64::seed_from_u64"),
    RAND_6.named("rand_xoshiro::SplitMix64::try_from_os_rng"),
    RAND_6.named("rand_xoshiro::Xoroshiro128Plus::from_entropy"),
    RAND_6.named("rand_xoshiro::Xoroshiro128Plus::from_os_rng"),
    RAND_6.named("rand_xoshiro::Xoroshiro128Plus::from_rng"),
    RAND_63.named("rand_xoshiro::Xoroshiro128Plus::from_seed"),
    RAND_6.named("rand_xoshiro::Xoroshiro128Plus::new_unseeded"),
    RAND_63.named("rand_xoshiro::Xoroshiro128Plus::seed_from_u64"),
    RAND_6.named("rand_xoshiro::Xoroshiro128Plus::try_from_os_rng"),
    RAND_6.named("rand_xoshiro::Xoroshiro128PlusPlus::from_entropy"),
    RAND_6.named("rand_xoshiro::Xoroshiro128PlusPlus::from_os_rng"),
    RAND_6.named("rand_xoshiro::Xoroshiro128PlusPlus::from_rng"),
    RAND_63.named("rand_xoshiro::Xoroshiro128PlusPlus::from_seed"),
    RAND_6.named("rand_xoshiro::Xoroshiro128PlusPlus::new_unseeded"),
    RAND_63.named("rand_xoshiro::Xoroshiro128PlusPlus::seed_from_u64"),
    RAND_6.named("rand_xoshiro::Xoroshiro128PlusPlus::try_from_os_rng"),
    RAND_6.named("rand_xoshiro::Xoroshiro128StarStar::from_entropy"),
    RAND_6.named("rand_xoshiro::Xoroshiro128StarStar::from_os_rng"),
    RAND_6.named("rand_xoshiro::Xoroshiro128StarStar::from_rng"),
    RAND_63.named("rand_xoshiro::Xoroshiro128StarStar::from_seed"),
    RAND_6.named("rand_xoshiro::Xoroshiro128StarStar::new_unseeded"),
    RAND_63.named("rand_xoshiro::Xoroshiro128StarStar::seed_from_u64"),
    RAND_6.named("rand_xoshiro::Xoroshiro128StarStar::try_from_os_rng"),
    RAND_6.named("rand_xoshiro::Xoshiro128PlusPlus::from_entropy"),
    RAND_6.named("rand_xoshiro::Xoshiro128PlusPlus::from_os_rng"),
    RAND_6.named("rand_xoshiro::Xoshiro128PlusPlus::from_rng"),
    RAND_63.named("rand_xoshiro::Xoshiro128PlusPlus::from_seed"),
    RAND_6.named("rand_xoshiro::Xoshiro128PlusPlus::new_unseeded"),
    RAND_63.named("rand_xoshiro::Xoshiro128PlusPlus::seed_from_u64"),
    RAND_6.named("rand_xoshiro::Xoshiro128PlusPlus::try_from_os_rng"),
    RAND_6.named("rand_xoshiro::Xoshiro128StarStar::from_entropy"),
    RAND_6.named("rand_xoshiro::Xoshiro128StarStar::from_os_rng"),
    RAND_6.named("rand_xoshiro::Xoshiro128StarStar::from_rng"),
    RAND_63.named("rand_xoshiro::Xoshiro128StarStar::from_seed"),
    RAND_6.named("rand_xoshiro::Xoshiro128StarStar::new_unseeded"),
    RAND_63.named("rand_xoshiro::Xoshiro128StarStar::seed_from_u64"),
    RAND_6.named("rand_xoshiro::Xoshiro128StarStar::try_from_os_rng"),
    RAND_6.named("rand_xoshiro::Xoshiro256Plus::from_entropy"),
    RAND_6.named("rand_xoshiro::Xoshiro256Plus::from_os_rng"),
    RAND_6.named("rand_xoshiro::Xoshiro256Plus::from_rng"),
    RAND_63.named("rand_xoshiro::Xoshiro256Plus::from_seed"),
    RAND_6.named("rand_xoshiro::Xoshiro256Plus::new_unseeded"),
    RAND_63.named("rand_xoshiro::Xoshiro256Plus::seed_from_u64"),
    RAND_6.named("rand_xoshiro::Xoshiro256Plus::try_from_os_rng"),
    RAND_6.named("rand_xoshiro::Xoshiro256PlusPlus::from_entropy"),
    RAND_6.named("rand_xoshiro::Xoshiro256PlusPlus::from_os_rng"),
    RAND_6.named("rand_xoshiro::Xoshiro256PlusPlus::from_rng"),
    RAND_63.named("rand_xoshiro::Xoshiro256PlusPlus::from_seed"),
    RAND_6.named("rand_xoshiro::Xoshiro256PlusPlus::new_unseeded"),
    RAND_63.named("rand_xoshiro::Xoshiro256PlusPlus::seed_from_u64"),
    RAND_6.named("rand_xoshiro::Xoshiro256PlusPlus::try_from_os_rng"),
    RAND_6.named("rand_xoshiro::Xoshiro256StarStar::from_entropy"),
    RAND_6.named("rand_xoshiro::Xoshiro256StarStar::from_os_rng"),
    RAND_6.named("rand_xoshiro::Xoshiro256StarStar::from_rng"),
    RAND_63.named("rand_xoshiro::Xoshiro256StarStar::from_seed"),
    RAND_6.named("rand_xoshiro::Xoshiro256StarStar::new_unseeded"),
    RAND_63.named("rand_xoshiro::Xoshiro256StarStar::seed_from_u64"),
    RAND_6.named("rand_xoshiro::Xoshiro256StarStar::try_from_os_rng"),
    CONCURRENCY_44.named("rayon::ThreadPool::install"),
    CONCURRENCY_44.named("rayon::ThreadPool::scope"),
    CONCURRENCY_44.named("rayon::ThreadPool::spawn"),
    CONCURRENCY_71.named("rayon::iter::IntoParallelIterator::into_par_iter"),
    CONCURRENCY_71.named("rayon::iter::IntoParallelRefIterator::par_iter"),
    CONCURRENCY_65.named("rayon::iter::ParallelIterator::all"),
    CONCURRENCY_65.named("rayon::iter::ParallelIterator::any"),
    CONCURRENCY_71.named("rayon::iter::ParallelIterator::cloned"),
    CONCURRENCY_71.named("rayon::iter::ParallelIterator::collect"),
    CONCURRENCY_71.named("rayon::iter::ParallelIterator::copied"),
    CONCURRENCY_59.named("rayon::iter::ParallelIterator::filter"),
    CONCURRENCY_53.named("rayon::iter::ParallelIterator::filter_map"),
    CONCURRENCY_59.named("rayon::iter::ParallelIterator::find_any"),
    CONCURRENCY_59.named("rayon::iter::ParallelIterator::find_first"),
    CONCURRENCY_53.named("rayon::iter::ParallelIterator::flat_map"),
    CONCURRENCY_53.named("rayon::iter::ParallelIterator::flat_map_iter"),
    CONCURRENCY_71.named("rayon::iter::ParallelIterator::flatten"),
    CONCURRENCY_65.named("rayon::iter::ParallelIterator::for_each"),
    CONCURRENCY_59.named("rayon::iter::ParallelIterator::inspect"),
    CONCURRENCY_53.named("rayon::iter::ParallelIterator::map"),
    CONCURRENCY_71.named("rayon::iter::ParallelIterator::max"),
    CONCURRENCY_71.named("rayon::iter::ParallelIterator::min"),
    CONCURRENCY_71.named("rayon::iter::ParallelIterator::reduce_with"),
    CONCURRENCY_71.named("rayon::iter::ParallelIterator::sum"),
    CONCURRENCY_65.named("rayon::iter::ParallelIterator::try_for_each"),
    CONCURRENCY_50.named("rayon::join"),
    CONCURRENCY_44.named("rayon::scope"),
    CONCURRENCY_71.named("rayon::slice::ParallelSlice::par_chunks"),
    CONCURRENCY_44.named("rayon::spawn"),
    RUSTCRYPTO_7.named("rc2::Rc2::new"),
    RUSTCRYPTO_7.named("rc2::Rc2::new_from_slice"),
    RUSTCRYPTO_257.named("rc4::Rc4::apply_keystream"),
    RUSTCRYPTO_7.named("rc4::Rc4::new"),
    RUSTCRYPTO_7.named("rc4::Rc4::new_from_slice"),
    MESSAGES_15.named("rdkafka::consumer::StreamConsumer::recv"),
    MESSAGES_20.named("rdkafka::message::BorrowedMessage::payload"),
    MESSAGES_20.named("rdkafka::message::BorrowedMessage::payload_view"),
    SECRECY_22.named("redact::Secret::expose_secret"),
    SECRECY_42.named("redact::Secret::fmt"),
    KEY_VALUE_29.named("redb::Database::begin_write"),
    KEY_VALUE_41.named("redb::MultimapTable::insert"),
    KEY_VALUE_41.named("redb::Table::insert"),
    KEY_VALUE_37.named("redb::WriteTransaction::open_multimap_table"),
    KEY_VALUE_33.named("redb::WriteTransaction::open_table"),
    REDIS_99.named("redis::AsyncCommands::append"),
    REDIS_122.named("redis::AsyncCommands::decr"),
    REDIS_122.named("redis::AsyncCommands::del"),
    REDIS_122.named("redis::AsyncCommands::exists"),
    REDIS_122.named("redis::AsyncCommands::expire"),
    REDIS_86.named("redis::AsyncCommands::get"),
    REDIS_86.named("redis::AsyncCommands::get_del"),
    REDIS_115.named("redis::AsyncCommands::getset"),
    REDIS_86.named("redis::AsyncCommands::hget"),
    REDIS_86.named("redis::AsyncCommands::hgetall"),
    REDIS_86.named("redis::AsyncCommands::hmget"),
    REDIS_108.named("redis::AsyncCommands::hset"),
    REDIS_134.named("redis::AsyncCommands::hset_multiple"),
    REDIS_108.named("redis::AsyncCommands::hset_nx"),
    REDIS_122.named("redis::AsyncCommands::incr"),
    REDIS_86.named("redis::AsyncCommands::keys"),
    REDIS_86.named("redis::AsyncCommands::lpop"),
    REDIS_99.named("redis::AsyncCommands::lpush"),
    REDIS_134.named("redis::AsyncCommands::lpush_exists"),
    REDIS_86.named("redis::AsyncCommands::lrange"),
    REDIS_151.named("redis::AsyncCommands::lset"),
    REDIS_86.named("redis::AsyncCommands::mget"),
    REDIS_144.named("redis::AsyncCommands::mset"),
    REDIS_144.named("redis::AsyncCommands::mset_nx"),
    REDIS_115.named("redis::AsyncCommands::pset_ex"),
    REDIS_99.named("redis::AsyncCommands::publish"),
    REDIS_86.named("redis::AsyncCommands::rpop"),
    REDIS_99.named("redis::AsyncCommands::rpush"),
    REDIS_134.named("redis::AsyncCommands::rpush_exists"),
    REDIS_99.named("redis::AsyncCommands::sadd"),
    REDIS_86.named("redis::AsyncCommands::scan"),
    REDIS_99.named("redis::AsyncCommands::set"),
    REDIS_115.named("redis::AsyncCommands::set_ex"),
    REDIS_99.named("redis::AsyncCommands::set_nx"),
    REDIS_134.named("redis::AsyncCommands::set_options"),
    REDIS_151.named("redis::AsyncCommands::setrange"),
    REDIS_86.named("redis::AsyncCommands::smembers"),
    REDIS_122.named("redis::AsyncCommands::ttl"),
    REDIS_151.named("redis::AsyncCommands::xadd"),
    REDIS_134.named("redis::AsyncCommands::zadd"),
    REDIS_134.named("redis::AsyncCommands::zadd_multiple"),
    REDIS_86.named("redis::AsyncCommands::zrange"),
    REDIS_8.named("redis::Client::get_connection"),
    REDIS_16.named("redis::Client::get_connection_manager"),
    REDIS_8.named("redis::Client::get_connection_with_timeout"),
    REDIS_12.named("redis::Client::get_multiplexed_async_connection"),
    REDIS_12.named("redis::Client::get_multiplexed_tokio_connection"),
    REDIS_3.named("redis::Client::open"),
    REDIS_30.named("redis::Cmd::arg"),
    REDIS_58.named("redis::Cmd::exec"),
    REDIS_58.named("redis::Cmd::exec_async"),
    REDIS_58.named("redis::Cmd::execute"),
    REDIS_50.named("redis::Cmd::iter"),
    REDIS_50.named("redis::Cmd::iter_async"),
    REDIS_50.named("redis::Cmd::query"),
    REDIS_50.named("redis::Cmd::query_async"),
    REDIS_99.named("redis::Commands::append"),
    REDIS_122.named("redis::Commands::decr"),
    REDIS_122.named("redis::Commands::del"),
    REDIS_122.named("redis::Commands::exists"),
    REDIS_122.named("redis::Commands::expire"),
    REDIS_86.named("redis::Commands::get"),
    REDIS_86.named("redis::Commands::get_del"),
    REDIS_115.named("redis::Commands::getset"),
    REDIS_86.named("redis::Commands::hget"),
    REDIS_86.named("redis::Commands::hgetall"),
    REDIS_86.named("redis::Commands::hmget"),
    REDIS_108.named("redis::Commands::hset"),
    REDIS_134.named("redis::Commands::hset_multiple"),
    REDIS_108.named("redis::Commands::hset_nx"),
    REDIS_122.named("redis::Commands::incr"),
    REDIS_86.named("redis::Commands::keys"),
    REDIS_86.named("redis::Commands::lpop"),
    REDIS_99.named("redis::Commands::lpush"),
    REDIS_134.named("redis::Commands::lpush_exists"),
    REDIS_86.named("redis::Commands::lrange"),
    REDIS_151.named("redis::Commands::lset"),
    REDIS_86.named("redis::Commands::mget"),
    REDIS_144.named("redis::Commands::mset"),
    REDIS_144.named("redis::Commands::mset_nx"),
    REDIS_115.named("redis::Commands::pset_ex"),
    REDIS_99.named("redis::Commands::publish"),
    REDIS_86.named("redis::Commands::rpop"),
    REDIS_99.named("redis::Commands::rpush"),
    REDIS_134.named("redis::Commands::rpush_exists"),
    REDIS_99.named("redis::Commands::sadd"),
    REDIS_86.named("redis::Commands::scan"),
    REDIS_99.named("redis::Commands::set"),
    REDIS_115.named("redis::Commands::set_ex"),
    REDIS_99.named("redis::Commands::set_nx"),
    REDIS_134.named("redis::Commands::set_options"),
    REDIS_151.named("redis::Commands::setrange"),
    REDIS_86.named("redis::Commands::smembers"),
    REDIS_122.named("redis::Commands::ttl"),
    REDIS_151.named("redis::Commands::xadd"),
    REDIS_134.named("redis::Commands::zadd"),
    REDIS_134.named("redis::Commands::zadd_multiple"),
    REDIS_86.named("redis::Commands::zrange"),
    REDIS_130.named("redis::Msg::get_payload"),
    REDIS_37.named("redis::Pipeline::arg"),
    REDIS_65.named("redis::Pipeline::atomic"),
    REDIS_44.named("redis::Pipeline::cmd"),
    REDIS_58.named("redis::Pipeline::exec"),
    REDIS_58.named("redis::Pipeline::exec_async"),
    REDIS_58.named("redis::Pipeline::execute"),
    REDIS_65.named("redis::Pipeline::ignore"),
    REDIS_50.named("redis::Pipeline::query"),
    REDIS_50.named("redis::Pipeline::query_async"),
    REDIS_130.named("redis::PubSub::get_message"),
    REDIS_73.named("redis::Script::arg"),
    REDIS_79.named("redis::Script::invoke"),
    REDIS_79.named("redis::Script::invoke_async"),
    REDIS_73.named("redis::Script::key"),
    REDIS_68.named("redis::Script::new"),
    REDIS_73.named("redis::Script::prepare_invoke"),
    REDIS_73.named("redis::ScriptInvocation::arg"),
    REDIS_79.named("redis::ScriptInvocation::invoke"),
    REDIS_79.named("redis::ScriptInvocation::invoke_async"),
    REDIS_73.named("redis::ScriptInvocation::key"),
    REDIS_20.named("redis::cmd"),
    REDIS_26.named("redis::pipe"),
    REGEX_56.named("regex::Captures::expand"),
    REGEX_56.named("regex::Captures::extract"),
    REGEX_56.named("regex::Captures::get"),
    REGEX_56.named("regex::Captures::iter"),
    REGEX_56.named("regex::Captures::name"),
    REGEX_56.named("regex::Match::as_str"),
    REGEX_62.named("regex::Match::end"),
    REGEX_62.named("regex::Match::start"),
    REGEX_44.named("regex::Regex::captures"),
    REGEX_44.named("regex::Regex::captures_iter"),
    REGEX_44.named("regex::Regex::find"),
    REGEX_44.named("regex::Regex::find_iter"),
    REGEX_38.named("regex::Regex::is_match"),
    REGEX_38.named("regex::Regex::is_match_at"),
    REGEX_4.named("regex::Regex::new"),
    REGEX_50.named("regex::Regex::replace"),
    REGEX_50.named("regex::Regex::replace_all"),
    REGEX_53.named("regex::Regex::replacen"),
    REGEX_38.named("regex::Regex::shortest_match"),
    REGEX_44.named("regex::Regex::split"),
    REGEX_44.named("regex::Regex::splitn"),
    REGEX_240.named("regex::Regex::try_from"),
    REGEX_34.named("regex::RegexBuilder::build"),
    REGEX_24.named("regex::RegexBuilder::case_insensitive"),
    REGEX_24.named("regex::RegexBuilder::crlf"),
    REGEX_24.named("regex::RegexBuilder::dfa_size_limit"),
    REGEX_24.named("regex::RegexBuilder::dot_matches_new_line"),
    REGEX_24.named("regex::RegexBuilder::ignore_whitespace"),
    REGEX_24.named("regex::RegexBuilder::line_terminator"),
    REGEX_24.named("regex::RegexBuilder::multi_line"),
    REGEX_24.named("regex::RegexBuilder::nest_limit"),
    REGEX_9.named("regex::RegexBuilder::new"),
    REGEX_24.named("regex::RegexBuilder::octal"),
    REGEX_24.named("regex::RegexBuilder::size_limit"),
    REGEX_24.named("regex::RegexBuilder::swap_greed"),
    REGEX_24.named("regex::RegexBuilder::unicode"),
    REGEX_38.named("regex::RegexSet::is_match"),
    REGEX_38.named("regex::RegexSet::matches"),
    REGEX_14.named("regex::RegexSet::new"),
    REGEX_19.named("regex::RegexSetBuilder::new"),
    REGEX_118.named("regex::bytes::Captures::expand"),
    REGEX_118.named("regex::bytes::Captures::extract"),
    REGEX_118.named("regex::bytes::Captures::get"),
    REGEX_118.named("regex::bytes::Captures::iter"),
    REGEX_118.named("regex::bytes::Captures::name"),
    REGEX_118.named("regex::bytes::Match::as_bytes"),
    REGEX_124.named("regex::bytes::Match::end"),
    REGEX_124.named("regex::bytes::Match::start"),
    REGEX_106.named("regex::bytes::Regex::captures"),
    REGEX_106.named("regex::bytes::Regex::captures_iter"),
    REGEX_106.named("regex::bytes::Regex::find"),
    REGEX_106.named("regex::bytes::Regex::find_iter"),
    REGEX_100.named("regex::bytes::Regex::is_match"),
    REGEX_100.named("regex::bytes::Regex::is_match_at"),
    REGEX_65.named("regex::bytes::Regex::new"),
    REGEX_112.named("regex::bytes::Regex::replace"),
    REGEX_112.named("regex::bytes::Regex::replace_all"),
    REGEX_115.named("regex::bytes::Regex::replacen"),
    REGEX_100.named("regex::bytes::Regex::shortest_match"),
    REGEX_106.named("regex::bytes::Regex::split"),
    REGEX_106.named("regex::bytes::Regex::splitn"),
    REGEX_240.named("regex::bytes::Regex::try_from"),
    REGEX_96.named("regex::bytes::RegexBuilder::build"),
    REGEX_85.named("regex::bytes::RegexBuilder::case_insensitive"),
    REGEX_85.named("regex::bytes::RegexBuilder::crlf"),
    REGEX_85.named("regex::bytes::RegexBuilder::dfa_size_limit"),
    REGEX_85.named("regex::bytes::RegexBuilder::dot_matches_new_line"),
    REGEX_85.named("regex::bytes::RegexBuilder::ignore_whitespace"),
    REGEX_85.named("regex::bytes::RegexBuilder::line_terminator"),
    REGEX_85.named("regex::bytes::RegexBuilder::multi_line"),
    REGEX_85.named("regex::bytes::RegexBuilder::nest_limit"),
    REGEX_70.named("regex::bytes::RegexBuilder::new"),
    REGEX_85.named("regex::bytes::RegexBuilder::octal"),
    REGEX_85.named("regex::bytes::RegexBuilder::size_limit"),
    REGEX_85.named("regex::bytes::RegexBuilder::swap_greed"),
    REGEX_85.named("regex::bytes::RegexBuilder::unicode"),
    REGEX_100.named("regex::bytes::RegexSet::is_match"),
    REGEX_100.named("regex::bytes::RegexSet::matches"),
    REGEX_75.named("regex::bytes::RegexSet::new"),
    REGEX_80.named("regex::bytes::RegexSetBuilder::new"),
    REGEX_233.named("regex::escape"),
    REGEX_240.named("regex_automata::dfa::dense::Builder::build"),
    REGEX_240.named("regex_automata::dfa::dense::Builder::build_many"),
    REGEX_240.named("regex_automata::dfa::dense::DFA::new"),
    REGEX_240.named("regex_automata::dfa::dense::DFA::new_many"),
    REGEX_240.named("regex_automata::dfa::onepass::Builder::build"),
    REGEX_240.named("regex_automata::dfa::onepass::DFA::new"),
    REGEX_240.named("regex_automata::dfa::onepass::DFA::new_many"),
    REGEX_240.named("regex_automata::dfa::regex::Builder::build"),
    REGEX_240.named("regex_automata::dfa::regex::Regex::new"),
    REGEX_240.named("regex_automata::dfa::sparse::DFA::new"),
    REGEX_240.named("regex_automata::dfa::sparse::DFA::new_many"),
    REGEX_240.named("regex_automata::hybrid::dfa::Builder::build"),
    REGEX_240.named("regex_automata::hybrid::dfa::DFA::new"),
    REGEX_240.named("regex_automata::hybrid::regex::Builder::build"),
    REGEX_240.named("regex_automata::hybrid::regex::Regex::new"),
    REGEX_240.named("regex_automata::meta::Builder::build"),
    REGEX_240.named("regex_automata::meta::Builder::build_many"),
    REGEX_240.named("regex_automata::meta::Regex::new"),
    REGEX_240.named("regex_automata::meta::Regex::new_many"),
    REGEX_240.named("regex_automata::nfa::thompson::Compiler::build"),
    REGEX_240.named("regex_automata::nfa::thompson::NFA::new"),
    REGEX_240.named("regex_automata::nfa::thompson::backtrack::BoundedBacktracker::new"),
    REGEX_240.named("regex_automata::nfa::thompson::pikevm::Builder::build"),
    REGEX_240.named("regex_automata::nfa::thompson::pikevm::PikeVM::new"),
    REGEX_160.named("regex_lite::Captures::get"),
    REGEX_160.named("regex_lite::Captures::name"),
    REGEX_160.named("regex_lite::Match::as_str"),
    REGEX_163.named("regex_lite::Match::end"),
    REGEX_163.named("regex_lite::Match::start"),
    REGEX_148.named("regex_lite::Regex::captures"),
    REGEX_148.named("regex_lite::Regex::captures_iter"),
    REGEX_148.named("regex_lite::Regex::find"),
    REGEX_148.named("regex_lite::Regex::find_iter"),
    REGEX_145.named("regex_lite::Regex::is_match"),
    REGEX_127.named("regex_lite::Regex::new"),
    REGEX_154.named("regex_lite::Regex::replace"),
    REGEX_154.named("regex_lite::Regex::replace_all"),
    REGEX_157.named("regex_lite::Regex::replacen"),
    REGEX_148.named("regex_lite::Regex::split"),
    REGEX_148.named("regex_lite::Regex::splitn"),
    REGEX_141.named("regex_lite::RegexBuilder::build"),
    REGEX_137.named("regex_lite::RegexBuilder::case_insensitive"),
    REGEX_132.named("regex_lite::RegexBuilder::new"),
    REGEX_137.named("regex_lite::RegexBuilder::size_limit"),
    REGEX_233.named("regex_lite::escape"),
    REGEX_233.named("regex_syntax::escape"),
    REGEX_240.named("regress::Regex::new"),
    REGEX_240.named("regress::Regex::with_flags"),
    REGEX_233.named("regress::escape"),
    FILES_244.named("remove_dir_all::remove_dir_all"),
    REQWEST_19.named("reqwest::Client::builder"),
    REQWEST_15.named("reqwest::Client::default"),
    REQWEST_61.named("reqwest::Client::delete"),
    REQWEST_74.named("reqwest::Client::execute"),
    REQWEST_61.named("reqwest::Client::get"),
    REQWEST_61.named("reqwest::Client::head"),
    REQWEST_15.named("reqwest::Client::new"),
    REQWEST_61.named("reqwest::Client::patch"),
    REQWEST_61.named("reqwest::Client::post"),
    REQWEST_61.named("reqwest::Client::put"),
    REQWEST_69.named("reqwest::Client::request"),
    REQWEST_37.named("reqwest::ClientBuilder::add_root_certificate"),
    REQWEST_37.named("reqwest::ClientBuilder::brotli"),
    REQWEST_57.named("reqwest::ClientBuilder::build"),
    REQWEST_37.named("reqwest::ClientBuilder::connect_timeout"),
    REQWEST_37.named("reqwest::ClientBuilder::connection_verbose"),
    REQWEST_37.named("reqwest::ClientBuilder::cookie_provider"),
    REQWEST_37.named("reqwest::ClientBuilder::cookie_store"),
    REQWEST_23.named("reqwest::ClientBuilder::danger_accept_invalid_certs"),
    REQWEST_23.named("reqwest::ClientBuilder::danger_accept_invalid_hostnames"),
    REQWEST_32.named("reqwest::ClientBuilder::default_headers"),
    REQWEST_37.named("reqwest::ClientBuilder::deflate"),
    REQWEST_37.named("reqwest::ClientBuilder::dns_resolver"),
    REQWEST_37.named("reqwest::ClientBuilder::gzip"),
    REQWEST_37.named("reqwest::ClientBuilder::http1_only"),
    REQWEST_37.named("reqwest::ClientBuilder::http2_prior_knowledge"),
    REQWEST_37.named("reqwest::ClientBuilder::https_only"),
    REQWEST_37.named("reqwest::ClientBuilder::identity"),
    REQWEST_37.named("reqwest::ClientBuilder::local_address"),
    REQWEST_37.named("reqwest::ClientBuilder::max_tls_version"),
    REQWEST_37.named("reqwest::ClientBuilder::min_tls_version"),
    REQWEST_19.named("reqwest::ClientBuilder::new"),
    REQWEST_37.named("reqwest::ClientBuilder::no_proxy"),
    REQWEST_37.named("reqwest::ClientBuilder::pool_idle_timeout"),
    REQWEST_37.named("reqwest::ClientBuilder::pool_max_idle_per_host"),
    REQWEST_37.named("reqwest::ClientBuilder::proxy"),
    REQWEST_37.named("reqwest::ClientBuilder::read_timeout"),
    REQWEST_37.named("reqwest::ClientBuilder::redirect"),
    REQWEST_37.named("reqwest::ClientBuilder::referer"),
    REQWEST_37.named("reqwest::ClientBuilder::resolve"),
    REQWEST_37.named("reqwest::ClientBuilder::tcp_keepalive"),
    REQWEST_37.named("reqwest::ClientBuilder::tcp_nodelay"),
    REQWEST_37.named("reqwest::ClientBuilder::timeout"),
    REQWEST_37.named("reqwest::ClientBuilder::tls_built_in_root_certs"),
    REQWEST_23.named("reqwest::ClientBuilder::tls_danger_accept_invalid_certs"),
    REQWEST_23.named("reqwest::ClientBuilder::tls_danger_accept_invalid_hostnames"),
    REQWEST_37.named("reqwest::ClientBuilder::tls_sni"),
    REQWEST_37.named("reqwest::ClientBuilder::use_native_tls"),
    REQWEST_37.named("reqwest::ClientBuilder::use_preconfigured_tls"),
    REQWEST_37.named("reqwest::ClientBuilder::use_rustls_tls"),
    REQWEST_32.named("reqwest::ClientBuilder::user_agent"),
    REQWEST_338.named("reqwest::Proxy::all"),
    REQWEST_338.named("reqwest::Proxy::http"),
    REQWEST_338.named("reqwest::Proxy::https"),
    REQWEST_80.named("reqwest::Request::new"),
    REQWEST_98.named("reqwest::RequestBuilder::basic_auth"),
    REQWEST_90.named("reqwest::RequestBuilder::bearer_auth"),
    REQWEST_90.named("reqwest::RequestBuilder::body"),
    REQWEST_112.named("reqwest::RequestBuilder::build"),
    REQWEST_90.named("reqwest::RequestBuilder::form"),
    REQWEST_85.named("reqwest::RequestBuilder::header"),
    REQWEST_90.named("reqwest::RequestBuilder::headers"),
    REQWEST_90.named("reqwest::RequestBuilder::json"),
    REQWEST_90.named("reqwest::RequestBuilder::multipart"),
    REQWEST_103.named("reqwest::RequestBuilder::query"),
    REQWEST_116.named("reqwest::RequestBuilder::send"),
    REQWEST_108.named("reqwest::RequestBuilder::timeout"),
    REQWEST_108.named("reqwest::RequestBuilder::version"),
    REQWEST_131.named("reqwest::Response::bytes"),
    REQWEST_313.named("reqwest::Response::bytes_stream"),
    REQWEST_308.named("reqwest::Response::chunk"),
    REQWEST_136.named("reqwest::Response::content_length"),
    REQWEST_146.named("reqwest::Response::cookies"),
    REQWEST_150.named("reqwest::Response::error_for_status"),
    REQWEST_141.named("reqwest::Response::headers"),
    REQWEST_126.named("reqwest::Response::json"),
    REQWEST_154.named("reqwest::Response::remote_addr"),
    REQWEST_154.named("reqwest::Response::status"),
    REQWEST_121.named("reqwest::Response::text"),
    REQWEST_121.named("reqwest::Response::text_with_charset"),
    REQWEST_154.named("reqwest::Response::url"),
    REQWEST_154.named("reqwest::Response::version"),
    REQWEST_164.named("reqwest::blocking::Client::builder"),
    REQWEST_160.named("reqwest::blocking::Client::default"),
    REQWEST_208.named("reqwest::blocking::Client::delete"),
    REQWEST_221.named("reqwest::blocking::Client::execute"),
    REQWEST_208.named("reqwest::blocking::Client::get"),
    REQWEST_208.named("reqwest::blocking::Client::head"),
    REQWEST_160.named("reqwest::blocking::Client::new"),
    REQWEST_208.named("reqwest::blocking::Client::patch"),
    REQWEST_208.named("reqwest::blocking::Client::post"),
    REQWEST_208.named("reqwest::blocking::Client::put"),
    REQWEST_216.named("reqwest::blocking::Client::request"),
    REQWEST_183.named("reqwest::blocking::ClientBuilder::add_root_certificate"),
    REQWEST_183.named("reqwest::blocking::ClientBuilder::brotli"),
    REQWEST_204.named("reqwest::blocking::ClientBuilder::build"),
    REQWEST_183.named("reqwest::blocking::ClientBuilder::connect_timeout"),
    REQWEST_183.named("reqwest::blocking::ClientBuilder::connection_verbose"),
    REQWEST_183.named("reqwest::blocking::ClientBuilder::cookie_provider"),
    REQWEST_183.named("reqwest::blocking::ClientBuilder::cookie_store"),
    REQWEST_168.named("reqwest::blocking::ClientBuilder::danger_accept_invalid_certs"),
    REQWEST_168.named("reqwest::blocking::ClientBuilder::danger_accept_invalid_hostnames"),
    REQWEST_178.named("reqwest::blocking::ClientBuilder::default_headers"),
    REQWEST_183.named("reqwest::blocking::ClientBuilder::deflate"),
    REQWEST_183.named("reqwest::blocking::ClientBuilder::dns_resolver"),
    REQWEST_183.named("reqwest::blocking::ClientBuilder::gzip"),
    REQWEST_183.named("reqwest::blocking::ClientBuilder::http1_only"),
    REQWEST_183.named("reqwest::blocking::ClientBuilder::http2_prior_knowledge"),
    REQWEST_183.named("reqwest::blocking::ClientBuilder::https_only"),
    REQWEST_183.named("reqwest::blocking::ClientBuilder::identity"),
    REQWEST_183.named("reqwest::blocking::ClientBuilder::local_address"),
    REQWEST_183.named("reqwest::blocking::ClientBuilder::max_tls_version"),
    REQWEST_183.named("reqwest::blocking::ClientBuilder::min_tls_version"),
    REQWEST_164.named("reqwest::blocking::ClientBuilder::new"),
    REQWEST_183.named("reqwest::blocking::ClientBuilder::no_proxy"),
    REQWEST_183.named("reqwest::blocking::ClientBuilder::pool_idle_timeout"),
    REQWEST_183.named("reqwest::blocking::ClientBuilder::pool_max_idle_per_host"),
    REQWEST_183.named("reqwest::blocking::ClientBuilder::proxy"),
    REQWEST_183.named("reqwest::blocking::ClientBuilder::read_timeout"),
    REQWEST_183.named("reqwest::blocking::ClientBuilder::redirect"),
    REQWEST_183.named("reqwest::blocking::ClientBuilder::referer"),
    REQWEST_183.named("reqwest::blocking::ClientBuilder::resolve"),
    REQWEST_183.named("reqwest::blocking::ClientBuilder::tcp_keepalive"),
    REQWEST_183.named("reqwest::blocking::ClientBuilder::tcp_nodelay"),
    REQWEST_183.named("reqwest::blocking::ClientBuilder::timeout"),
    REQWEST_183.named("reqwest::blocking::ClientBuilder::tls_built_in_root_certs"),
    REQWEST_168.named("reqwest::blocking::ClientBuilder::tls_danger_accept_invalid_certs"),
    REQWEST_168.named("reqwest::blocking::ClientBuilder::tls_danger_accept_invalid_hostnames"),
    REQWEST_183.named("reqwest::blocking::ClientBuilder::tls_sni"),
    REQWEST_183.named("reqwest::blocking::ClientBuilder::use_native_tls"),
    REQWEST_183.named("reqwest::blocking::ClientBuilder::use_preconfigured_tls"),
    REQWEST_183.named("reqwest::blocking::ClientBuilder::use_rustls_tls"),
    REQWEST_178.named("reqwest::blocking::ClientBuilder::user_agent"),
    REQWEST_227.named("reqwest::blocking::Request::new"),
    REQWEST_246.named("reqwest::blocking::RequestBuilder::basic_auth"),
    REQWEST_237.named("reqwest::blocking::RequestBuilder::bearer_auth"),
    REQWEST_237.named("reqwest::blocking::RequestBuilder::body"),
    REQWEST_260.named("reqwest::blocking::RequestBuilder::build"),
    REQWEST_237.named("reqwest::blocking::RequestBuilder::form"),
    REQWEST_232.named("reqwest::blocking::RequestBuilder::header"),
    REQWEST_237.named("reqwest::blocking::RequestBuilder::headers"),
    REQWEST_237.named("reqwest::blocking::RequestBuilder::json"),
    REQWEST_237.named("reqwest::blocking::RequestBuilder::multipart"),
    REQWEST_251.named("reqwest::blocking::RequestBuilder::query"),
    REQWEST_264.named("reqwest::blocking::RequestBuilder::send"),
    REQWEST_256.named("reqwest::blocking::RequestBuilder::timeout"),
    REQWEST_256.named("reqwest::blocking::RequestBuilder::version"),
    REQWEST_279.named("reqwest::blocking::Response::bytes"),
    REQWEST_284.named("reqwest::blocking::Response::content_length"),
    REQWEST_294.named("reqwest::blocking::Response::cookies"),
    REQWEST_317.named("reqwest::blocking::Response::copy_to"),
    REQWEST_298.named("reqwest::blocking::Response::error_for_status"),
    REQWEST_289.named("reqwest::blocking::Response::headers"),
    REQWEST_274.named("reqwest::blocking::Response::json"),
    REQWEST_317.named("reqwest::blocking::Response::read_to_end"),
    REQWEST_317.named("reqwest::blocking::Response::read_to_string"),
    REQWEST_302.named("reqwest::blocking::Response::remote_addr"),
    REQWEST_302.named("reqwest::blocking::Response::status"),
    REQWEST_269.named("reqwest::blocking::Response::text"),
    REQWEST_269.named("reqwest::blocking::Response::text_with_charset"),
    REQWEST_302.named("reqwest::blocking::Response::url"),
    REQWEST_302.named("reqwest::blocking::Response::version"),
    REQWEST_9.named("reqwest::blocking::get"),
    REQWEST_330.named("reqwest::blocking::multipart::Form::file"),
    REQWEST_324.named("reqwest::blocking::multipart::Form::part"),
    REQWEST_324.named("reqwest::blocking::multipart::Form::text"),
    REQWEST_334.named("reqwest::blocking::multipart::Part::file"),
    REQWEST_3.named("reqwest::get"),
    REQWEST_330.named("reqwest::multipart::Form::file"),
    REQWEST_324.named("reqwest::multipart::Form::part"),
    REQWEST_324.named("reqwest::multipart::Form::text"),
    REQWEST_334.named("reqwest::multipart::Part::file"),
    PROGRAMS_246.named("rhai::Engine::compile"),
    PROGRAMS_246.named("rhai::Engine::eval"),
    PROGRAMS_246.named("rhai::Engine::eval_file"),
    PROGRAMS_246.named("rhai::Engine::run"),
    RING_90.named("ring::aead::Aad::from"),
    RING_62.named("ring::aead::LessSafeKey::new"),
    RING_84.named("ring::aead::LessSafeKey::open_in_place"),
    RING_84.named("ring::aead::LessSafeKey::open_within"),
    RING_76.named("ring::aead::LessSafeKey::seal_in_place_append_tag"),
    RING_76.named("ring::aead::LessSafeKey::seal_in_place_separate_tag"),
    RING_66.named("ring::aead::Nonce::assume_unique_for_key"),
    RING_71.named("ring::aead::Nonce::try_assume_unique_for_key"),
    RING_87.named("ring::aead::OpeningKey::open_in_place"),
    RING_87.named("ring::aead::OpeningKey::open_within"),
    RING_80.named("ring::aead::SealingKey::seal_in_place_append_tag"),
    RING_80.named("ring::aead::SealingKey::seal_in_place_separate_tag"),
    RING_57.named("ring::aead::UnboundKey::new"),
    RING_104.named("ring::constant_time::verify_slices_are_equal"),
    RING_16.named("ring::digest::Context::finish"),
    RING_7.named("ring::digest::Context::new"),
    RING_12.named("ring::digest::Context::update"),
    RING_3.named("ring::digest::digest"),
    RING_54.named("ring::hkdf::Okm::fill"),
    RING_54.named("ring::hkdf::Prk::expand"),
    RING_50.named("ring::hkdf::Prk::new_less_safe"),
    RING_46.named("ring::hkdf::Salt::extract"),
    RING_42.named("ring::hkdf::Salt::new"),
    RING_28.named("ring::hmac::Context::sign"),
    RING_28.named("ring::hmac::Context::update"),
    RING_28.named("ring::hmac::Context::with_key"),
    RING_24.named("ring::hmac::Key::generate"),
    RING_19.named("ring::hmac::Key::new"),
    RING_28.named("ring::hmac::sign"),
    RING_28.named("ring::hmac::verify"),
    RING_34.named("ring::pbkdf2::derive"),
    RING_39.named("ring::pbkdf2::verify"),
    RING_97.named("ring::rand::SecureRandom::fill"),
    RING_97.named("ring::rand::SystemRandom::fill"),
    RING_93.named("ring::rand::SystemRandom::new"),
    RING_101.named("ring::rand::generate"),
    RING_115.named("ring::signature::EcdsaKeyPair::from_pkcs8"),
    RING_115.named("ring::signature::EcdsaKeyPair::from_private_key_and_public_key"),
    RING_107.named("ring::signature::Ed25519KeyPair::from_pkcs8"),
    RING_107.named("ring::signature::Ed25519KeyPair::from_pkcs8_maybe_unchecked"),
    RING_119.named("ring::signature::Ed25519KeyPair::from_seed_and_public_key"),
    RING_119.named("ring::signature::Ed25519KeyPair::from_seed_unchecked"),
    RING_111.named("ring::signature::RsaKeyPair::from_der"),
    RING_111.named("ring::signature::RsaKeyPair::from_pkcs8"),
    SIZES_82.named("ringbuf::HeapRb::new"),
    HASHES_114.named("ripemd160::Ripemd160::chain_update"),
    HASHES_6.named("ripemd160::Ripemd160::default"),
    HASHES_69.named("ripemd160::Ripemd160::digest"),
    HASHES_136.named("ripemd160::Ripemd160::finalize"),
    HASHES_136.named("ripemd160::Ripemd160::finalize_reset"),
    HASHES_6.named("ripemd160::Ripemd160::new"),
    HASHES_40.named("ripemd160::Ripemd160::new_with_prefix"),
    HASHES_96.named("ripemd160::Ripemd160::update"),
    HASHES_114.named("ripemd::Ripemd128::chain_update"),
    HASHES_6.named("ripemd::Ripemd128::default"),
    HASHES_69.named("ripemd::Ripemd128::digest"),
    HASHES_136.named("ripemd::Ripemd128::finalize"),
    HASHES_136.named("ripemd::Ripemd128::finalize_reset"),
    HASHES_6.named("ripemd::Ripemd128::new"),
    HASHES_40.named("ripemd::Ripemd128::new_with_prefix"),
    HASHES_96.named("ripemd::Ripemd128::update"),
    HASHES_114.named("ripemd::Ripemd160::chain_update"),
    HASHES_6.named("ripemd::Ripemd160::default"),
    HASHES_69.named("ripemd::Ripemd160::digest"),
    HASHES_136.named("ripemd::Ripemd160::finalize"),
    HASHES_136.named("ripemd::Ripemd160::finalize_reset"),
    HASHES_6.named("ripemd::Ripemd160::new"),
    HASHES_40.named("ripemd::Ripemd160::new_with_prefix"),
    HASHES_96.named("ripemd::Ripemd160::update"),
    HASHES_114.named("ripemd::Ripemd256::chain_update"),
    HASHES_16.named("ripemd::Ripemd256::default"),
    HASHES_77.named("ripemd::Ripemd256::digest"),
    HASHES_136.named("ripemd::Ripemd256::finalize"),
    HASHES_136.named("ripemd::Ripemd256::finalize_reset"),
    HASHES_16.named("ripemd::Ripemd256::new"),
    HASHES_50.named("ripemd::Ripemd256::new_with_prefix"),
    HASHES_96.named("ripemd::Ripemd256::update"),
    HASHES_114.named("ripemd::Ripemd320::chain_update"),
    HASHES_16.named("ripemd::Ripemd320::default"),
    HASHES_77.named("ripemd::Ripemd320::digest"),
    HASHES_136.named("ripemd::Ripemd320::finalize"),
    HASHES_136.named("ripemd::Ripemd320::finalize_reset"),
    HASHES_16.named("ripemd::Ripemd320::new"),
    HASHES_50.named("ripemd::Ripemd320::new_with_prefix"),
    HASHES_96.named("ripemd::Ripemd320::update"),
    SERDE_116.named("rmp_serde::Deserializer::from_read_ref"),
    SERDE_116.named("rmp_serde::Deserializer::new"),
    SERDE_123.named("rmp_serde::Deserializer::set_max_depth"),
    SERDE_116.named("rmp_serde::decode::Deserializer::new"),
    SERDE_37.named("rmp_serde::encode::write"),
    SERDE_7.named("rmp_serde::from_read"),
    SERDE_7.named("rmp_serde::from_slice"),
    SERDE_20.named("rmp_serde::to_vec"),
    SERDE_20.named("rmp_serde::to_vec_named"),
    ROCKET_49.named("rocket::Data::open"),
    ROCKET_54.named("rocket::Data::peek"),
    ROCKET_42.named("rocket::Request::accept"),
    ROCKET_42.named("rocket::Request::client_ip"),
    ROCKET_42.named("rocket::Request::content_type"),
    ROCKET_37.named("rocket::Request::cookies"),
    ROCKET_42.named("rocket::Request::format"),
    ROCKET_26.named("rocket::Request::headers"),
    ROCKET_26.named("rocket::Request::host"),
    ROCKET_42.named("rocket::Request::limits"),
    ROCKET_42.named("rocket::Request::local_cache"),
    ROCKET_42.named("rocket::Request::method"),
    ROCKET_33.named("rocket::Request::param"),
    ROCKET_26.named("rocket::Request::query_fields"),
    ROCKET_33.named("rocket::Request::query_value"),
    ROCKET_42.named("rocket::Request::remote"),
    ROCKET_42.named("rocket::Request::rocket"),
    ROCKET_42.named("rocket::Request::route"),
    ROCKET_26.named("rocket::Request::routed_segment"),
    ROCKET_26.named("rocket::Request::routed_segments"),
    ROCKET_33.named("rocket::Request::segments"),
    ROCKET_26.named("rocket::Request::uri"),
    ROCKET_174.named("rocket::Response::build"),
    ROCKET_154.named("rocket::Response::set_raw_header"),
    ROCKET_76.named("rocket::data::Capped::into_inner"),
    ROCKET_82.named("rocket::data::Capped::is_complete"),
    ROCKET_82.named("rocket::data::Capped::is_empty"),
    ROCKET_59.named("rocket::data::DataStream::into_bytes"),
    ROCKET_69.named("rocket::data::DataStream::into_file"),
    ROCKET_64.named("rocket::data::DataStream::into_string"),
    ROCKET_73.named("rocket::data::DataStream::stream_precise_to"),
    ROCKET_73.named("rocket::data::DataStream::stream_to"),
    LOG_4.named("rocket::debug!"),
    LOG_4.named("rocket::error!"),
    ROCKET_76.named("rocket::form::Form::into_inner"),
    ROCKET_76.named("rocket::form::Lenient::into_inner"),
    ROCKET_76.named("rocket::form::Strict::into_inner"),
    ROCKET_94.named("rocket::fs::FileName::as_str"),
    ROCKET_99.named("rocket::fs::FileName::dangerous_unsafe_unsanitized_raw"),
    ROCKET_184.named("rocket::fs::FileServer::from"),
    ROCKET_184.named("rocket::fs::FileServer::new"),
    ROCKET_178.named("rocket::fs::NamedFile::open"),
    ROCKET_104.named("rocket::fs::TempFile::content_type"),
    ROCKET_85.named("rocket::fs::TempFile::copy_to"),
    ROCKET_104.named("rocket::fs::TempFile::len"),
    ROCKET_85.named("rocket::fs::TempFile::move_copy_to"),
    ROCKET_94.named("rocket::fs::TempFile::name"),
    ROCKET_104.named("rocket::fs::TempFile::path"),
    ROCKET_85.named("rocket::fs::TempFile::persist_to"),
    ROCKET_89.named("rocket::fs::TempFile::raw_name"),
    ROCKET_209.named("rocket::http::CookieJar::add"),
    ROCKET_213.named("rocket::http::CookieJar::add_private"),
    ROCKET_195.named("rocket::http::CookieJar::get"),
    ROCKET_200.named("rocket::http::CookieJar::get_pending"),
    ROCKET_205.named("rocket::http::CookieJar::get_private"),
    ROCKET_217.named("rocket::http::CookieJar::remove"),
    ROCKET_217.named("rocket::http::CookieJar::remove_private"),
    ROCKET_150.named("rocket::http::Header::new"),
    ROCKET_107.named("rocket::http::HeaderMap::get"),
    ROCKET_107.named("rocket::http::HeaderMap::get_one"),
    ROCKET_107.named("rocket::http::HeaderMap::iter"),
    ROCKET_110.named("rocket::http::RawStr::as_str"),
    ROCKET_117.named("rocket::http::RawStr::html_escape"),
    ROCKET_125.named("rocket::http::RawStr::new"),
    ROCKET_110.named("rocket::http::RawStr::parse"),
    ROCKET_110.named("rocket::http::RawStr::percent_decode"),
    ROCKET_110.named("rocket::http::RawStr::percent_decode_lossy"),
    ROCKET_121.named("rocket::http::RawStr::percent_encode"),
    ROCKET_110.named("rocket::http::RawStr::split"),
    ROCKET_110.named("rocket::http::RawStr::url_decode"),
    ROCKET_110.named("rocket::http::RawStr::url_decode_lossy"),
    LOG_4.named("rocket::info!"),
    ROCKET_160.named("rocket::response::Builder::header"),
    ROCKET_164.named("rocket::response::Builder::join"),
    ROCKET_164.named("rocket::response::Builder::merge"),
    ROCKET_174.named("rocket::response::Builder::new"),
    ROCKET_154.named("rocket::response::Builder::raw_header"),
    ROCKET_154.named("rocket::response::Builder::raw_header_adjoin"),
    ROCKET_170.named("rocket::response::Builder::sized_body"),
    ROCKET_164.named("rocket::response::Builder::status"),
    ROCKET_142.named("rocket::response::Redirect::found"),
    ROCKET_142.named("rocket::response::Redirect::moved"),
    ROCKET_142.named("rocket::response::Redirect::permanent"),
    ROCKET_142.named("rocket::response::Redirect::temporary"),
    ROCKET_142.named("rocket::response::Redirect::to"),
    ROCKET_135.named("rocket::response::content::RawCss"),
    ROCKET_131.named("rocket::response::content::RawHtml"),
    ROCKET_135.named("rocket::response::content::RawJavaScript"),
    ROCKET_135.named("rocket::response::content::RawJson"),
    ROCKET_135.named("rocket::response::content::RawMsgPack"),
    ROCKET_135.named("rocket::response::content::RawText"),
    ROCKET_135.named("rocket::response::content::RawXml"),
    ROCKET_76.named("rocket::serde::json::Json::into_inner"),
    LOG_4.named("rocket::trace!"),
    ROCKET_188.named("rocket::uri!"),
    LOG_4.named("rocket::warn!"),
    KEY_VALUE_53.named("rocksdb::DB::merge"),
    KEY_VALUE_53.named("rocksdb::DB::put"),
    KEY_VALUE_61.named("rocksdb::DB::put_cf"),
    KEY_VALUE_53.named("rocksdb::DB::put_opt"),
    KEY_VALUE_53.named("rocksdb::OptimisticTransactionDB::put"),
    KEY_VALUE_61.named("rocksdb::OptimisticTransactionDB::put_cf"),
    KEY_VALUE_53.named("rocksdb::Transaction::put"),
    KEY_VALUE_61.named("rocksdb::Transaction::put_cf"),
    KEY_VALUE_53.named("rocksdb::TransactionDB::put"),
    KEY_VALUE_61.named("rocksdb::TransactionDB::put_cf"),
    KEY_VALUE_53.named("rocksdb::WriteBatch::merge"),
    KEY_VALUE_53.named("rocksdb::WriteBatch::put"),
    KEY_VALUE_61.named("rocksdb::WriteBatch::put_cf"),
    SERDE_135.named("ron::Options::default"),
    SERDE_131.named("ron::Options::from_bytes"),
    SERDE_131.named("ron::Options::from_reader"),
    SERDE_131.named("ron::Options::from_str"),
    SERDE_135.named("ron::Options::with_recursion_limit"),
    SERDE_135.named("ron::Options::without_recursion_limit"),
    SERDE_7.named("ron::from_str"),
    SERDE_20.named("ron::to_string"),
    SERVERS_180.named("rouille::Request::data"),
    SERVERS_180.named("rouille::Request::get_param"),
    SERVERS_187.named("rouille::Request::header"),
    SERVERS_187.named("rouille::Request::headers"),
    SERVERS_193.named("rouille::Request::is_secure"),
    SERVERS_193.named("rouille::Request::method"),
    SERVERS_180.named("rouille::Request::raw_query_string"),
    SERVERS_180.named("rouille::Request::raw_url"),
    SERVERS_193.named("rouille::Request::remote_addr"),
    SERVERS_180.named("rouille::Request::url"),
    SERVERS_209.named("rouille::Response::empty_404"),
    SERVERS_221.named("rouille::Response::from_data"),
    SERVERS_196.named("rouille::Response::html"),
    SERVERS_209.named("rouille::Response::json"),
    SERVERS_201.named("rouille::Response::redirect_301"),
    SERVERS_201.named("rouille::Response::redirect_302"),
    SERVERS_201.named("rouille::Response::redirect_303"),
    SERVERS_201.named("rouille::Response::redirect_307"),
    SERVERS_201.named("rouille::Response::redirect_308"),
    SERVERS_209.named("rouille::Response::text"),
    SERVERS_216.named("rouille::Response::with_additional_header"),
    SERVERS_216.named("rouille::Response::with_unique_header"),
    SERVERS_226.named("rouille::Server::new"),
    SERVERS_230.named("rouille::post_input!"),
    SERVERS_230.named("rouille::router!"),
    SERVERS_226.named("rouille::start_server"),
    XML_43.named("roxmltree::Document::descendants"),
    XML_37.named("roxmltree::Document::parse"),
    XML_37.named("roxmltree::Document::parse_with_options"),
    XML_43.named("roxmltree::Document::root"),
    XML_43.named("roxmltree::Document::root_element"),
    XML_43.named("roxmltree::Node::attribute"),
    XML_43.named("roxmltree::Node::children"),
    XML_43.named("roxmltree::Node::descendants"),
    XML_43.named("roxmltree::Node::tail"),
    XML_43.named("roxmltree::Node::text"),
    PROGRAMS_92.named("rpassword::prompt_password"),
    PROGRAMS_92.named("rpassword::prompt_password_stdout"),
    PROGRAMS_92.named("rpassword::read_password"),
    RUSTCRYPTO_170.named("rsa::PrivateKey::new"),
    RUSTCRYPTO_170.named("rsa::PrivateKey::new_with_exp"),
    RUSTCRYPTO_170.named("rsa::RsaPrivateKey::new"),
    RUSTCRYPTO_170.named("rsa::RsaPrivateKey::new_with_exp"),
    SIZES_82.named("rtrb::RingBuffer::new"),
    SOCKETS_543.named("rumqttc::AsyncClient::new"),
    SOCKETS_546.named("rumqttc::AsyncClient::publish"),
    SOCKETS_553.named("rumqttc::AsyncClient::subscribe"),
    SOCKETS_546.named("rumqttc::AsyncClient::try_publish"),
    SOCKETS_553.named("rumqttc::AsyncClient::try_subscribe"),
    SOCKETS_543.named("rumqttc::Client::new"),
    SOCKETS_546.named("rumqttc::Client::publish"),
    SOCKETS_553.named("rumqttc::Client::subscribe"),
    SOCKETS_546.named("rumqttc::Client::try_publish"),
    SOCKETS_553.named("rumqttc::Client::try_subscribe"),
    SOCKETS_559.named("rumqttc::Connection::iter"),
    SOCKETS_559.named("rumqttc::Connection::recv"),
    SOCKETS_559.named("rumqttc::Connection::recv_timeout"),
    SOCKETS_559.named("rumqttc::EventLoop::poll"),
    SOCKETS_515.named("rumqttc::MqttOptions::new"),
    SOCKETS_521.named("rumqttc::MqttOptions::parse_url"),
    SOCKETS_536.named("rumqttc::MqttOptions::set_clean_session"),
    SOCKETS_531.named("rumqttc::MqttOptions::set_credentials"),
    SOCKETS_536.named("rumqttc::MqttOptions::set_inflight"),
    SOCKETS_536.named("rumqttc::MqttOptions::set_keep_alive"),
    SOCKETS_536.named("rumqttc::MqttOptions::set_last_will"),
    SOCKETS_526.named("rumqttc::MqttOptions::set_transport"),
    PROGRAMS_168.named("run_script::run"),
    RUSQLITE_43.named("rusqlite::Batch::new"),
    RUSQLITE_104.named("rusqlite::Connection::changes"),
    RUSQLITE_104.named("rusqlite::Connection::close"),
    RUSQLITE_12.named("rusqlite::Connection::execute"),
    RUSQLITE_17.named("rusqlite::Connection::execute_batch"),
    RUSQLITE_104.named("rusqlite::Connection::is_autocommit"),
    RUSQLITE_104.named("rusqlite::Connection::last_insert_rowid"),
    RUSQLITE_51.named("rusqlite::Connection::load_extension"),
    RUSQLITE_3.named("rusqlite::Connection::open"),
    RUSQLITE_8.named("rusqlite::Connection::open_in_memory"),
    RUSQLITE_8.named("rusqlite::Connection::open_in_memory_with_flags"),
    RUSQLITE_3.named("rusqlite::Connection::open_with_flags"),
    RUSQLITE_104.named("rusqlite::Connection::path"),
    RUSQLITE_48.named("rusqlite::Connection::pragma"),
    RUSQLITE_48.named("rusqlite::Connection::pragma_query"),
    RUSQLITE_48.named("rusqlite::Connection::pragma_update"),
    RUSQLITE_35.named("rusqlite::Connection::prepare"),
    RUSQLITE_35.named("rusqlite::Connection::prepare_cached"),
    RUSQLITE_25.named("rusqlite::Connection::query_one"),
    RUSQLITE_25.named("rusqlite::Connection::query_row"),
    RUSQLITE_25.named("rusqlite::Connection::query_row_and_then"),
    RUSQLITE_62.named("rusqlite::Connection::savepoint"),
    RUSQLITE_55.named("rusqlite::Connection::transaction"),
    RUSQLITE_55.named("rusqlite::Connection::transaction_with_behavior"),
    RUSQLITE_55.named("rusqlite::Connection::unchecked_transaction"),
    RUSQLITE_94.named("rusqlite::Row::get"),
    RUSQLITE_94.named("rusqlite::Row::get_ref"),
    RUSQLITE_94.named("rusqlite::Row::get_ref_unwrap"),
    RUSQLITE_94.named("rusqlite::Row::get_unwrap"),
    RUSQLITE_90.named("rusqlite::Rows::and_then"),
    RUSQLITE_90.named("rusqlite::Rows::map"),
    RUSQLITE_90.named("rusqlite::Rows::mapped"),
    RUSQLITE_85.named("rusqlite::Rows::next"),
    RUSQLITE_12.named("rusqlite::Savepoint::execute"),
    RUSQLITE_17.named("rusqlite::Savepoint::execute_batch"),
    RUSQLITE_35.named("rusqlite::Savepoint::prepare"),
    RUSQLITE_35.named("rusqlite::Savepoint::prepare_cached"),
    RUSQLITE_25.named("rusqlite::Savepoint::query_one"),
    RUSQLITE_25.named("rusqlite::Savepoint::query_row"),
    RUSQLITE_25.named("rusqlite::Savepoint::query_row_and_then"),
    RUSQLITE_66.named("rusqlite::Statement::execute"),
    RUSQLITE_66.named("rusqlite::Statement::exists"),
    RUSQLITE_66.named("rusqlite::Statement::insert"),
    RUSQLITE_74.named("rusqlite::Statement::query"),
    RUSQLITE_80.named("rusqlite::Statement::query_and_then"),
    RUSQLITE_80.named("rusqlite::Statement::query_map"),
    RUSQLITE_80.named("rusqlite::Statement::query_row"),
    RUSQLITE_70.named("rusqlite::Statement::raw_bind_parameter"),
    RUSQLITE_104.named("rusqlite::Transaction::commit"),
    RUSQLITE_12.named("rusqlite::Transaction::execute"),
    RUSQLITE_17.named("rusqlite::Transaction::execute_batch"),
    RUSQLITE_104.named("rusqlite::Transaction::finish"),
    RUSQLITE_35.named("rusqlite::Transaction::prepare"),
    RUSQLITE_35.named("rusqlite::Transaction::prepare_cached"),
    RUSQLITE_25.named("rusqlite::Transaction::query_one"),
    RUSQLITE_25.named("rusqlite::Transaction::query_row"),
    RUSQLITE_25.named("rusqlite::Transaction::query_row_and_then"),
    RUSQLITE_104.named("rusqlite::Transaction::rollback"),
    RUSQLITE_62.named("rusqlite::Transaction::savepoint"),
    RUSQLITE_98.named("rusqlite::named_params!"),
    RUSQLITE_98.named("rusqlite::params!"),
    RUSQLITE_101.named("rusqlite::params_from_iter"),
    PROGRAMS_373.named("rustix::fs::chmod"),
    PROGRAMS_373.named("rustix::fs::mkdir"),
    PROGRAMS_373.named("rustix::fs::open"),
    PROGRAMS_373.named("rustix::fs::rmdir"),
    PROGRAMS_373.named("rustix::fs::unlink"),
    TLS_52.named("rustls::Stream::new"),
    TLS_52.named("rustls::StreamOwned::new"),
    TLS_95.named("rustls_pemfile::certs"),
    TLS_95.named("rustls_pemfile::pkcs8_private_keys"),
    TLS_95.named("rustls_pemfile::private_key"),
    TLS_95.named("rustls_pemfile::read_all"),
    TLS_95.named("rustls_pemfile::read_one"),
    TLS_95.named("rustls_pemfile::rsa_private_keys"),
    TLS_88.named("rustls_pki_types::CertificateDer::from_pem_file"),
    TLS_88.named("rustls_pki_types::CertificateDer::pem_file_iter"),
    TLS_110.named("rustls_pki_types::PrivateKeyDer::fmt"),
    TLS_88.named("rustls_pki_types::PrivateKeyDer::from_pem_file"),
    TLS_81.named("rustls_pki_types::PrivateKeyDer::from_pem_slice"),
    TLS_88.named("rustls_pki_types::PrivateKeyDer::pem_file_iter"),
    TLS_81.named("rustls_pki_types::PrivateKeyDer::try_from"),
    TLS_110.named("rustls_pki_types::PrivatePkcs8KeyDer::fmt"),
    TLS_81.named("rustls_pki_types::PrivatePkcs8KeyDer::from"),
    TLS_78.named("rustls_pki_types::ServerName::try_from"),
    KEYS_122.named("rusty_paseto::core::Key::from"),
    KEYS_122.named("rusty_paseto::core::Key::try_from"),
    PROGRAMS_99.named("rustyline::Editor::readline"),
    TEXT_247.named("ryu::Buffer::format"),
    FILES_358.named("safe_path::scoped_join"),
    RUSTCRYPTO_62.named("salsa20::Salsa12::new"),
    RUSTCRYPTO_62.named("salsa20::Salsa12::new_from_slices"),
    RUSTCRYPTO_62.named("salsa20::Salsa20::new"),
    RUSTCRYPTO_62.named("salsa20::Salsa20::new_from_slices"),
    RUSTCRYPTO_62.named("salsa20::Salsa8::new"),
    RUSTCRYPTO_62.named("salsa20::Salsa8::new_from_slices"),
    RUSTCRYPTO_62.named("salsa20::XSalsa20::new"),
    RUSTCRYPTO_62.named("salsa20::XSalsa20::new_from_slices"),
    SERVERS_26.named("salvo_core::Request::accept"),
    SERVERS_11.named("salvo_core::Request::all_files"),
    SERVERS_26.named("salvo_core::Request::content_type"),
    SERVERS_11.named("salvo_core::Request::cookie"),
    SERVERS_11.named("salvo_core::Request::cookies"),
    SERVERS_26.named("salvo_core::Request::extensions"),
    SERVERS_11.named("salvo_core::Request::extract"),
    SERVERS_38.named("salvo_core::Request::file"),
    SERVERS_11.named("salvo_core::Request::files"),
    SERVERS_38.named("salvo_core::Request::first_file"),
    SERVERS_11.named("salvo_core::Request::form"),
    SERVERS_11.named("salvo_core::Request::form_data"),
    SERVERS_11.named("salvo_core::Request::form_or_query"),
    SERVERS_11.named("salvo_core::Request::header"),
    SERVERS_11.named("salvo_core::Request::headers"),
    SERVERS_26.named("salvo_core::Request::local_addr"),
    SERVERS_26.named("salvo_core::Request::matched_path"),
    SERVERS_26.named("salvo_core::Request::method"),
    SERVERS_11.named("salvo_core::Request::param"),
    SERVERS_11.named("salvo_core::Request::params"),
    SERVERS_11.named("salvo_core::Request::parse_body"),
    SERVERS_11.named("salvo_core::Request::parse_form"),
    SERVERS_11.named("salvo_core::Request::parse_json"),
    SERVERS_11.named("salvo_core::Request::parse_params"),
    SERVERS_11.named("salvo_core::Request::parse_queries"),
    SERVERS_11.named("salvo_core::Request::payload"),
    SERVERS_11.named("salvo_core::Request::queries"),
    SERVERS_11.named("salvo_core::Request::query"),
    SERVERS_11.named("salvo_core::Request::query_or_form"),
    SERVERS_26.named("salvo_core::Request::remote_addr"),
    SERVERS_26.named("salvo_core::Request::scheme"),
    SERVERS_11.named("salvo_core::Request::take_body"),
    SERVERS_11.named("salvo_core::Request::try_form"),
    SERVERS_11.named("salvo_core::Request::try_header"),
    SERVERS_11.named("salvo_core::Request::try_param"),
    SERVERS_11.named("salvo_core::Request::try_query"),
    SERVERS_11.named("salvo_core::Request::uri"),
    SERVERS_26.named("salvo_core::Request::version"),
    SERVERS_79.named("salvo_core::Response::add_cookie"),
    SERVERS_74.named("salvo_core::Response::add_header"),
    SERVERS_70.named("salvo_core::Response::body"),
    SERVERS_67.named("salvo_core::Response::render"),
    SERVERS_83.named("salvo_core::Response::send_file"),
    SERVERS_67.named("salvo_core::Response::stuff"),
    SERVERS_70.named("salvo_core::Response::write_body"),
    SERVERS_89.named("salvo_core::Router::delete"),
    SERVERS_89.named("salvo_core::Router::get"),
    SERVERS_89.named("salvo_core::Router::goal"),
    SERVERS_89.named("salvo_core::Router::head"),
    SERVERS_89.named("salvo_core::Router::options"),
    SERVERS_89.named("salvo_core::Router::patch"),
    SERVERS_89.named("salvo_core::Router::post"),
    SERVERS_89.named("salvo_core::Router::put"),
    SERVERS_83.named("salvo_core::fs::NamedFile::builder"),
    SERVERS_83.named("salvo_core::fs::NamedFile::open"),
    SERVERS_33.named("salvo_core::http::form::FilePart::name"),
    SERVERS_43.named("salvo_core::http::form::FilePart::path"),
    SERVERS_43.named("salvo_core::http::form::FilePart::size"),
    SERVERS_56.named("salvo_core::writing::Redirect::found"),
    SERVERS_56.named("salvo_core::writing::Redirect::other"),
    SERVERS_56.named("salvo_core::writing::Redirect::permanent"),
    SERVERS_56.named("salvo_core::writing::Redirect::temporary"),
    SERVERS_63.named("salvo_core::writing::Redirect::with_status_code"),
    SERVERS_50.named("salvo_core::writing::Text::Css"),
    SERVERS_50.named("salvo_core::writing::Text::Csv"),
    SERVERS_46.named("salvo_core::writing::Text::Html"),
    SERVERS_50.named("salvo_core::writing::Text::Js"),
    SERVERS_50.named("salvo_core::writing::Text::Json"),
    SERVERS_50.named("salvo_core::writing::Text::Plain"),
    SERVERS_50.named("salvo_core::writing::Text::Xml"),
    FILES_347.named("sanitise_file_name::sanitise"),
    FILES_352.named("sanitize_filename::is_sanitized"),
    FILES_347.named("sanitize_filename::sanitize"),
    FILES_347.named("sanitize_filename::sanitize_with_options"),
    RUSTCRYPTO_154.named("schnorrkel::Keypair::generate_with"),
    RUSTCRYPTO_154.named("schnorrkel::MiniSecretKey::generate_with"),
    CONCURRENCY_156.named("scopeguard::guard"),
    XML_70.named("scraper::ElementRef::html"),
    XML_70.named("scraper::ElementRef::inner_html"),
    XML_70.named("scraper::ElementRef::select"),
    XML_70.named("scraper::ElementRef::text"),
    XML_64.named("scraper::Html::parse_document"),
    XML_64.named("scraper::Html::parse_fragment"),
    XML_70.named("scraper::Html::select"),
    XML_67.named("scraper::Selector::parse"),
    XML_70.named("scraper::node::Element::attr"),
    PASSWORDS_4.named("scrypt::Scrypt::hash_password"),
    PASSWORDS_20.named("scrypt::Scrypt::hash_password_customized"),
    PASSWORDS_11.named("scrypt::Scrypt::hash_password_with_salt"),
    PASSWORDS_74.named("scrypt::Scrypt::verify_password"),
    PASSWORDS_48.named("scrypt::scrypt"),
    DATABASES_48.named("scylla::client::session::Session::batch"),
    DATABASES_48.named("scylla::client::session::Session::execute_iter"),
    DATABASES_48.named("scylla::client::session::Session::execute_unpaged"),
    DATABASES_43.named("scylla::client::session::Session::prepare"),
    DATABASES_35.named("scylla::client::session::Session::query_iter"),
    DATABASES_35.named("scylla::client::session::Session::query_single_page"),
    DATABASES_35.named("scylla::client::session::Session::query_unpaged"),
    SQL_MORE_43.named("scylla::statement::Statement::new"),
    SQL_MORE_43.named("scylla::statement::unprepared::Statement::new"),
    SEA_ORM_65.named("sea_orm::ActiveModelTrait::insert"),
    SEA_ORM_65.named("sea_orm::ActiveModelTrait::save"),
    SEA_ORM_65.named("sea_orm::ActiveModelTrait::update"),
    SEA_ORM_74.named("sea_orm::ActiveValue::Set"),
    SEA_ORM_74.named("sea_orm::ActiveValue::Unchanged"),
    SEA_ORM_74.named("sea_orm::ActiveValue::set"),
    SEA_ORM_74.named("sea_orm::ActiveValue::unchanged"),
    SEA_ORM_80.named("sea_orm::ColumnTrait::between"),
    SEA_ORM_80.named("sea_orm::ColumnTrait::contains"),
    SEA_ORM_80.named("sea_orm::ColumnTrait::ends_with"),
    SEA_ORM_80.named("sea_orm::ColumnTrait::eq"),
    SEA_ORM_80.named("sea_orm::ColumnTrait::gt"),
    SEA_ORM_80.named("sea_orm::ColumnTrait::gte"),
    SEA_ORM_80.named("sea_orm::ColumnTrait::is_in"),
    SEA_ORM_80.named("sea_orm::ColumnTrait::like"),
    SEA_ORM_80.named("sea_orm::ColumnTrait::lt"),
    SEA_ORM_80.named("sea_orm::ColumnTrait::lte"),
    SEA_ORM_80.named("sea_orm::ColumnTrait::ne"),
    SEA_ORM_80.named("sea_orm::ColumnTrait::starts_with"),
    SEA_ORM_21.named("sea_orm::ConnectionTrait::execute"),
    SEA_ORM_13.named("sea_orm::ConnectionTrait::execute_unprepared"),
    SEA_ORM_27.named("sea_orm::ConnectionTrait::query_all"),
    SEA_ORM_27.named("sea_orm::ConnectionTrait::query_one"),
    SEA_ORM_57.named("sea_orm::Database::connect"),
    SEA_ORM_21.named("sea_orm::DatabaseConnection::execute"),
    SEA_ORM_13.named("sea_orm::DatabaseConnection::execute_unprepared"),
    SEA_ORM_27.named("sea_orm::DatabaseConnection::query_all"),
    SEA_ORM_27.named("sea_orm::DatabaseConnection::query_one"),
    SEA_ORM_21.named("sea_orm::DatabaseTransaction::execute"),
    SEA_ORM_13.named("sea_orm::DatabaseTransaction::execute_unprepared"),
    SEA_ORM_27.named("sea_orm::DatabaseTransaction::query_all"),
    SEA_ORM_27.named("sea_orm::DatabaseTransaction::query_one"),
    SEA_ORM_70.named("sea_orm::EntityTrait::insert"),
    SEA_ORM_70.named("sea_orm::EntityTrait::insert_many"),
    SEA_ORM_70.named("sea_orm::EntityTrait::update"),
    SEA_ORM_51.named("sea_orm::FromQueryResult::find_by_statement"),
    SEA_ORM_107.named("sea_orm::Insert::add"),
    SEA_ORM_107.named("sea_orm::Insert::add_many"),
    SEA_ORM_99.named("sea_orm::Insert::many"),
    SEA_ORM_99.named("sea_orm::Insert::one"),
    SEA_ORM_51.named("sea_orm::JsonValue::find_by_statement"),
    SEA_ORM_36.named("sea_orm::Paginator::fetch"),
    SEA_ORM_36.named("sea_orm::Paginator::fetch_page"),
    SEA_ORM_44.named("sea_orm::QueryResult::try_get"),
    SEA_ORM_44.named("sea_orm::QueryResult::try_get_by"),
    SEA_ORM_44.named("sea_orm::QueryResult::try_get_by_index"),
    SEA_ORM_44.named("sea_orm::QueryResult::try_get_many"),
    SEA_ORM_36.named("sea_orm::Select::all"),
    SEA_ORM_51.named("sea_orm::Select::from_raw_sql"),
    SEA_ORM_36.named("sea_orm::Select::one"),
    SEA_ORM_36.named("sea_orm::Select::stream"),
    SEA_ORM_36.named("sea_orm::Selector::all"),
    SEA_ORM_36.named("sea_orm::Selector::one"),
    SEA_ORM_36.named("sea_orm::SelectorRaw::all"),
    SEA_ORM_36.named("sea_orm::SelectorRaw::one"),
    SEA_ORM_8.named("sea_orm::Statement::from_sql_and_values"),
    SEA_ORM_3.named("sea_orm::Statement::from_string"),
    SEA_ORM_27.named("sea_orm::StreamTrait::stream"),
    SEA_ORM_61.named("sea_orm::TransactionTrait::begin"),
    SEA_ORM_99.named("sea_orm::Update::one"),
    SEA_ORM_103.named("sea_orm::UpdateMany::col_expr"),
    SEA_ORM_107.named("sea_orm::UpdateMany::set"),
    SEA_ORM_89.named("sea_query::Expr::cust"),
    SEA_ORM_89.named("sea_query::Expr::cust_with_expr"),
    SEA_ORM_89.named("sea_query::Expr::cust_with_exprs"),
    SEA_ORM_115.named("sea_query::Expr::cust_with_values"),
    SEA_ORM_93.named("sea_query::Expr::from"),
    SEA_ORM_93.named("sea_query::Expr::val"),
    SEA_ORM_93.named("sea_query::Expr::value"),
    SEA_ORM_107.named("sea_query::InsertStatement::values"),
    SEA_ORM_107.named("sea_query::InsertStatement::values_from_panic"),
    SEA_ORM_107.named("sea_query::InsertStatement::values_panic"),
    SEA_ORM_119.named("sea_query::SimpleExpr::Custom"),
    SEA_ORM_93.named("sea_query::SimpleExpr::Value"),
    SEA_ORM_93.named("sea_query::SimpleExpr::from"),
    SEA_ORM_103.named("sea_query::UpdateStatement::value"),
    SEA_ORM_107.named("sea_query::UpdateStatement::values"),
    SODIUM_6.named("secp256k1::SecretKey::from_byte_array"),
    SODIUM_6.named("secp256k1::SecretKey::from_secret_bytes"),
    SODIUM_6.named("secp256k1::SecretKey::from_slice"),
    RUSTCRYPTO_154.named("secp256k1::SecretKey::new"),
    SECRECY_22.named("secrecy::ExposeSecret::expose_secret"),
    SECRECY_22.named("secrecy::ExposeSecretMut::expose_secret_mut"),
    SECRECY_22.named("secrecy::Secret::expose_secret"),
    SECRECY_42.named("secrecy::Secret::fmt"),
    SECRECY_12.named("secrecy::Secret::from"),
    SECRECY_12.named("secrecy::Secret::new"),
    SECRECY_22.named("secrecy::SecretBox::expose_secret"),
    SECRECY_42.named("secrecy::SecretBox::fmt"),
    SECRECY_12.named("secrecy::SecretBox::from"),
    SECRECY_19.named("secrecy::SecretBox::init_with"),
    SECRECY_12.named("secrecy::SecretBox::new"),
    SECRECY_22.named("secrecy::SecretString::expose_secret"),
    SECRECY_42.named("secrecy::SecretString::fmt"),
    SECRECY_12.named("secrecy::SecretString::from"),
    SECRECY_12.named("secrecy::SecretString::new"),
    SECRECY_42.named("secrecy::SecretVec::fmt"),
    SECRECY_12.named("secrecy::SecretVec::from"),
    SECRECY_12.named("secrecy::SecretVec::new"),
    PROGRAMS_222.named("self_replace::self_replace"),
    PROGRAMS_235.named("self_update::Download::download_to"),
    PROGRAMS_230.named("self_update::Download::from_url"),
    PROGRAMS_226.named("self_update::Move::from_source"),
    LOG_56.named("sentry::capture_message"),
    SERDE_142.named("serde::Deserialize::deserialize"),
    SERDE_145.named("serde::Serialize::serialize"),
    SERDE_142.named("serde::de::DeserializeSeed::deserialize"),
    SERDE_111.named("serde_cbor::Deserializer::disable_recursion_limit"),
    SERDE_107.named("serde_cbor::Deserializer::from_slice"),
    SERDE_7.named("serde_cbor::from_reader"),
    SERDE_7.named("serde_cbor::from_slice"),
    SERDE_20.named("serde_cbor::to_vec"),
    SERDE_103.named("serde_json::Deserializer::disable_recursion_limit"),
    SERDE_94.named("serde_json::Deserializer::from_reader"),
    SERDE_94.named("serde_json::Deserializer::from_slice"),
    SERDE_94.named("serde_json::Deserializer::from_str"),
    SERDE_139.named("serde_json::Deserializer::into_iter"),
    SERDE_77.named("serde_json::Map::contains_key"),
    SERDE_59.named("serde_json::Map::get"),
    SERDE_59.named("serde_json::Map::get_mut"),
    SERDE_85.named("serde_json::Map::insert"),
    SERDE_66.named("serde_json::Map::into_values"),
    SERDE_77.named("serde_json::Map::is_empty"),
    SERDE_66.named("serde_json::Map::iter"),
    SERDE_66.named("serde_json::Map::keys"),
    SERDE_77.named("serde_json::Map::len"),
    SERDE_59.named("serde_json::Map::remove"),
    SERDE_66.named("serde_json::Map::values"),
    SERDE_139.named("serde_json::StreamDeserializer::next"),
    SERDE_88.named("serde_json::Value::Array"),
    SERDE_88.named("serde_json::Value::Number"),
    SERDE_88.named("serde_json::Value::Object"),
    SERDE_88.named("serde_json::Value::String"),
    SERDE_66.named("serde_json::Value::as_array"),
    SERDE_66.named("serde_json::Value::as_array_mut"),
    SERDE_77.named("serde_json::Value::as_bool"),
    SERDE_55.named("serde_json::Value::as_f64"),
    SERDE_51.named("serde_json::Value::as_i64"),
    SERDE_66.named("serde_json::Value::as_object"),
    SERDE_66.named("serde_json::Value::as_object_mut"),
    SERDE_66.named("serde_json::Value::as_str"),
    SERDE_47.named("serde_json::Value::as_u64"),
    SERDE_4.named("serde_json::Value::fmt"),
    SERDE_88.named("serde_json::Value::from"),
    SERDE_59.named("serde_json::Value::get"),
    SERDE_59.named("serde_json::Value::get_mut"),
    SERDE_77.named("serde_json::Value::is_array"),
    SERDE_77.named("serde_json::Value::is_boolean"),
    SERDE_77.named("serde_json::Value::is_null"),
    SERDE_77.named("serde_json::Value::is_number"),
    SERDE_77.named("serde_json::Value::is_object"),
    SERDE_77.named("serde_json::Value::is_string"),
    SERDE_59.named("serde_json::Value::pointer"),
    SERDE_59.named("serde_json::Value::pointer_mut"),
    SERDE_66.named("serde_json::Value::take"),
    SERDE_66.named("serde_json::Value::to_string"),
    SERDE_7.named("serde_json::from_reader"),
    SERDE_7.named("serde_json::from_slice"),
    SERDE_7.named("serde_json::from_str"),
    SERDE_20.named("serde_json::from_value"),
    SERDE_44.named("serde_json::json!"),
    SERDE_44.named("serde_json::json_internal!"),
    SERDE_29.named("serde_json::to_string"),
    SERDE_29.named("serde_json::to_string_pretty"),
    SERDE_20.named("serde_json::to_value"),
    SERDE_29.named("serde_json::to_vec"),
    SERDE_29.named("serde_json::to_vec_pretty"),
    SERDE_40.named("serde_json::to_writer"),
    SERDE_40.named("serde_json::to_writer_pretty"),
    SERDE_7.named("serde_plain::from_str"),
    SERDE_20.named("serde_plain::to_string"),
    SERDE_7.named("serde_qs::from_str"),
    SERDE_20.named("serde_qs::to_string"),
    SERDE_7.named("serde_urlencoded::from_bytes"),
    SERDE_7.named("serde_urlencoded::from_str"),
    SERDE_20.named("serde_urlencoded::to_string"),
    XML_37.named("serde_xml_rs::from_str"),
    SERDE_55.named("serde_yaml::Value::as_f64"),
    SERDE_51.named("serde_yaml::Value::as_i64"),
    SERDE_66.named("serde_yaml::Value::as_mapping"),
    SERDE_66.named("serde_yaml::Value::as_sequence"),
    SERDE_66.named("serde_yaml::Value::as_str"),
    SERDE_47.named("serde_yaml::Value::as_u64"),
    SERDE_66.named("serde_yaml::Value::get"),
    SERDE_7.named("serde_yaml::from_reader"),
    SERDE_7.named("serde_yaml::from_slice"),
    SERDE_7.named("serde_yaml::from_str"),
    SERDE_20.named("serde_yaml::from_value"),
    SERDE_20.named("serde_yaml::to_string"),
    SERDE_20.named("serde_yaml::to_value"),
    SERDE_37.named("serde_yaml::to_writer"),
    SERDE_7.named("serde_yml::from_str"),
    SERDE_20.named("serde_yml::to_string"),
    RUSTCRYPTO_7.named("serpent::Serpent::new"),
    RUSTCRYPTO_7.named("serpent::Serpent::new_from_slice"),
    ARCHIVES_208.named("sevenz_rust::decompress_file"),
    HASHES_114.named("sha1::Sha1::chain_update"),
    HASHES_6.named("sha1::Sha1::default"),
    HASHES_69.named("sha1::Sha1::digest"),
    HASHES_136.named("sha1::Sha1::finalize"),
    HASHES_136.named("sha1::Sha1::finalize_reset"),
    HASHES_203.named("sha1::Sha1::from"),
    HASHES_211.named("sha1::Sha1::hexdigest"),
    HASHES_6.named("sha1::Sha1::new"),
    HASHES_40.named("sha1::Sha1::new_with_prefix"),
    HASHES_96.named("sha1::Sha1::update"),
    HASHES_114.named("sha1::Sha1Core::chain_update"),
    HASHES_6.named("sha1::Sha1Core::default"),
    HASHES_69.named("sha1::Sha1Core::digest"),
    HASHES_136.named("sha1::Sha1Core::finalize"),
    HASHES_136.named("sha1::Sha1Core::finalize_reset"),
    HASHES_6.named("sha1::Sha1Core::new"),
    HASHES_40.named("sha1::Sha1Core::new_with_prefix"),
    HASHES_96.named("sha1::Sha1Core::update"),
    HASHES_114.named("sha1_checked::Sha1::chain_update"),
    HASHES_6.named("sha1_checked::Sha1::default"),
    HASHES_69.named("sha1_checked::Sha1::digest"),
    HASHES_136.named("sha1_checked::Sha1::finalize"),
    HASHES_136.named("sha1_checked::Sha1::finalize_reset"),
    HASHES_6.named("sha1_checked::Sha1::new"),
    HASHES_40.named("sha1_checked::Sha1::new_with_prefix"),
    HASHES_96.named("sha1_checked::Sha1::update"),
    HASHES_211.named("sha1_smol::Sha1::digest"),
    HASHES_203.named("sha1_smol::Sha1::from"),
    HASHES_211.named("sha1_smol::Sha1::hexdigest"),
    HASHES_198.named("sha1_smol::Sha1::new"),
    HASHES_207.named("sha1_smol::Sha1::update"),
    HASHES_295.named("sha256::digest"),
    HASHES_295.named("sha256::try_digest"),
    HASHES_114.named("sha2::Sha224::chain_update"),
    HASHES_16.named("sha2::Sha224::default"),
    HASHES_77.named("sha2::Sha224::digest"),
    HASHES_136.named("sha2::Sha224::finalize"),
    HASHES_136.named("sha2::Sha224::finalize_reset"),
    HASHES_16.named("sha2::Sha224::new"),
    HASHES_50.named("sha2::Sha224::new_with_prefix"),
    HASHES_96.named("sha2::Sha224::update"),
    HASHES_114.named("sha2::Sha256::chain_update"),
    HASHES_16.named("sha2::Sha256::default"),
    HASHES_77.named("sha2::Sha256::digest"),
    HASHES_136.named("sha2::Sha256::finalize"),
    HASHES_136.named("sha2::Sha256::finalize_reset"),
    HASHES_16.named("sha2::Sha256::new"),
    HASHES_50.named("sha2::Sha256::new_with_prefix"),
    HASHES_96.named("sha2::Sha256::update"),
    HASHES_114.named("sha2::Sha384::chain_update"),
    HASHES_16.named("sha2::Sha384::default"),
    HASHES_77.named("sha2::Sha384::digest"),
    HASHES_136.named("sha2::Sha384::finalize"),
    HASHES_136.named("sha2::Sha384::finalize_reset"),
    HASHES_16.named("sha2::Sha384::new"),
    HASHES_50.named("sha2::Sha384::new_with_prefix"),
    HASHES_96.named("sha2::Sha384::update"),
    HASHES_114.named("sha2::Sha512::chain_update"),
    HASHES_16.named("sha2::Sha512::default"),
    HASHES_77.named("sha2::Sha512::digest"),
    HASHES_136.named("sha2::Sha512::finalize"),
    HASHES_136.named("sha2::Sha512::finalize_reset"),
    HASHES_16.named("sha2::Sha512::new"),
    HASHES_50.named("sha2::Sha512::new_with_prefix"),
    HASHES_96.named("sha2::Sha512::update"),
    HASHES_114.named("sha2::Sha512_224::chain_update"),
    HASHES_16.named("sha2::Sha512_224::default"),
    HASHES_77.named("sha2::Sha512_224::digest"),
    HASHES_136.named("sha2::Sha512_224::finalize"),
    HASHES_136.named("sha2::Sha512_224::finalize_reset"),
    HASHES_16.named("sha2::Sha512_224::new"),
    HASHES_50.named("sha2::Sha512_224::new_with_prefix"),
    HASHES_96.named("sha2::Sha512_224::update"),
    HASHES_114.named("sha2::Sha512_256::chain_update"),
    HASHES_16.named("sha2::Sha512_256::default"),
    HASHES_77.named("sha2::Sha512_256::digest"),
    HASHES_136.named("sha2::Sha512_256::finalize"),
    HASHES_136.named("sha2::Sha512_256::finalize_reset"),
    HASHES_16.named("sha2::Sha512_256::new"),
    HASHES_50.named("sha2::Sha512_256::new_with_prefix"),
    HASHES_96.named("sha2::Sha512_256::update"),
    HASHES_114.named("sha3::Keccak224::chain_update"),
    HASHES_16.named("sha3::Keccak224::default"),
    HASHES_77.named("sha3::Keccak224::digest"),
    HASHES_136.named("sha3::Keccak224::finalize"),
    HASHES_136.named("sha3::Keccak224::finalize_reset"),
    HASHES_16.named("sha3::Keccak224::new"),
    HASHES_50.named("sha3::Keccak224::new_with_prefix"),
    HASHES_96.named("sha3::Keccak224::update"),
    HASHES_114.named("sha3::Keccak256::chain_update"),
    HASHES_16.named("sha3::Keccak256::default"),
    HASHES_77.named("sha3::Keccak256::digest"),
    HASHES_136.named("sha3::Keccak256::finalize"),
    HASHES_136.named("sha3::Keccak256::finalize_reset"),
    HASHES_16.named("sha3::Keccak256::new"),
    HASHES_50.named("sha3::Keccak256::new_with_prefix"),
    HASHES_96.named("sha3::Keccak256::update"),
    HASHES_114.named("sha3::Keccak384::chain_update"),
    HASHES_16.named("sha3::Keccak384::default"),
    HASHES_77.named("sha3::Keccak384::digest"),
    HASHES_136.named("sha3::Keccak384::finalize"),
    HASHES_136.named("sha3::Keccak384::finalize_reset"),
    HASHES_16.named("sha3::Keccak384::new"),
    HASHES_50.named("sha3::Keccak384::new_with_prefix"),
    HASHES_96.named("sha3::Keccak384::update"),
    HASHES_114.named("sha3::Keccak512::chain_update"),
    HASHES_16.named("sha3::Keccak512::default"),
    HASHES_77.named("sha3::Keccak512::digest"),
    HASHES_136.named("sha3::Keccak512::finalize"),
    HASHES_136.named("sha3::Keccak512::finalize_reset"),
    HASHES_16.named("sha3::Keccak512::new"),
    HASHES_50.named("sha3::Keccak512::new_with_prefix"),
    HASHES_96.named("sha3::Keccak512::update"),
    HASHES_114.named("sha3::Sha3_224::chain_update"),
    HASHES_16.named("sha3::Sha3_224::default"),
    HASHES_77.named("sha3::Sha3_224::digest"),
    HASHES_136.named("sha3::Sha3_224::finalize"),
    HASHES_136.named("sha3::Sha3_224::finalize_reset"),
    HASHES_16.named("sha3::Sha3_224::new"),
    HASHES_50.named("sha3::Sha3_224::new_with_prefix"),
    HASHES_96.named("sha3::Sha3_224::update"),
    HASHES_114.named("sha3::Sha3_256::chain_update"),
    HASHES_16.named("sha3::Sha3_256::default"),
    HASHES_77.named("sha3::Sha3_256::digest"),
    HASHES_136.named("sha3::Sha3_256::finalize"),
    HASHES_136.named("sha3::Sha3_256::finalize_reset"),
    HASHES_16.named("sha3::Sha3_256::new"),
    HASHES_50.named("sha3::Sha3_256::new_with_prefix"),
    HASHES_96.named("sha3::Sha3_256::update"),
    HASHES_114.named("sha3::Sha3_384::chain_update"),
    HASHES_16.named("sha3::Sha3_384::default"),
    HASHES_77.named("sha3::Sha3_384::digest"),
    HASHES_136.named("sha3::Sha3_384::finalize"),
    HASHES_136.named("sha3::Sha3_384::finalize_reset"),
    HASHES_16.named("sha3::Sha3_384::new"),
    HASHES_50.named("sha3::Sha3_384::new_with_prefix"),
    HASHES_96.named("sha3::Sha3_384::update"),
    HASHES_114.named("sha3::Sha3_512::chain_update"),
    HASHES_16.named("sha3::Sha3_512::default"),
    HASHES_77.named("sha3::Sha3_512::digest"),
    HASHES_136.named("sha3::Sha3_512::finalize"),
    HASHES_136.named("sha3::Sha3_512::finalize_reset"),
    HASHES_16.named("sha3::Sha3_512::new"),
    HASHES_50.named("sha3::Sha3_512::new_with_prefix"),
    HASHES_96.named("sha3::Sha3_512::update"),
    HASHES_114.named("sha3::Shake128::chain_update"),
    HASHES_16.named("sha3::Shake128::default"),
    HASHES_77.named("sha3::Shake128::digest"),
    HASHES_136.named("sha3::Shake128::finalize"),
    HASHES_136.named("sha3::Shake128::finalize_reset"),
    HASHES_16.named("sha3::Shake128::new"),
    HASHES_50.named("sha3::Shake128::new_with_prefix"),
    HASHES_96.named("sha3::Shake128::update"),
    HASHES_114.named("sha3::Shake256::chain_update"),
    HASHES_16.named("sha3::Shake256::default"),
    HASHES_77.named("sha3::Shake256::digest"),
    HASHES_136.named("sha3::Shake256::finalize"),
    HASHES_136.named("sha3::Shake256::finalize_reset"),
    HASHES_16.named("sha3::Shake256::new"),
    HASHES_50.named("sha3::Shake256::new_with_prefix"),
    HASHES_96.named("sha3::Shake256::update"),
    PROGRAMS_182.named("sharedlib::Lib::new"),
    TEXT_278.named("shell_escape::escape"),
    TEXT_278.named("shell_escape::unix::escape"),
    TEXT_278.named("shell_escape::windows::escape"),
    TEXT_278.named("shell_words::join"),
    TEXT_278.named("shell_words::quote"),
    TEXT_286.named("shell_words::split"),
    FILES_355.named("shellexpand::env"),
    FILES_355.named("shellexpand::full"),
    FILES_355.named("shellexpand::tilde"),
    TEXT_278.named("shlex::Quoter::join"),
    TEXT_278.named("shlex::Quoter::quote"),
    TEXT_278.named("shlex::join"),
    TEXT_278.named("shlex::quote"),
    TEXT_286.named("shlex::split"),
    TEXT_278.named("shlex::try_join"),
    TEXT_278.named("shlex::try_quote"),
    SERDE_7.named("simd_json::from_slice"),
    SERDE_7.named("simd_json::from_str"),
    SERDE_44.named("simd_json::json!"),
    SERDE_29.named("simd_json::to_string"),
    HASHES_114.named("skein::Skein1024::chain_update"),
    HASHES_16.named("skein::Skein1024::default"),
    HASHES_77.named("skein::Skein1024::digest"),
    HASHES_136.named("skein::Skein1024::finalize"),
    HASHES_136.named("skein::Skein1024::finalize_reset"),
    HASHES_16.named("skein::Skein1024::new"),
    HASHES_50.named("skein::Skein1024::new_with_prefix"),
    HASHES_96.named("skein::Skein1024::update"),
    HASHES_114.named("skein::Skein256::chain_update"),
    HASHES_16.named("skein::Skein256::default"),
    HASHES_77.named("skein::Skein256::digest"),
    HASHES_136.named("skein::Skein256::finalize"),
    HASHES_136.named("skein::Skein256::finalize_reset"),
    HASHES_16.named("skein::Skein256::new"),
    HASHES_50.named("skein::Skein256::new_with_prefix"),
    HASHES_96.named("skein::Skein256::update"),
    HASHES_114.named("skein::Skein512::chain_update"),
    HASHES_16.named("skein::Skein512::default"),
    HASHES_77.named("skein::Skein512::digest"),
    HASHES_136.named("skein::Skein512::finalize"),
    HASHES_136.named("skein::Skein512::finalize_reset"),
    HASHES_16.named("skein::Skein512::new"),
    HASHES_50.named("skein::Skein512::new_with_prefix"),
    HASHES_96.named("skein::Skein512::update"),
    SIZES_82.named("slab::Slab::reserve"),
    SIZES_82.named("slab::Slab::with_capacity"),
    KEY_VALUE_13.named("sled::Batch::default"),
    KEY_VALUE_17.named("sled::Batch::insert"),
    KEY_VALUE_13.named("sled::Batch::new"),
    KEY_VALUE_25.named("sled::Db::compare_and_swap"),
    KEY_VALUE_17.named("sled::Db::insert"),
    KEY_VALUE_17.named("sled::Db::merge"),
    KEY_VALUE_9.named("sled::Db::open_tree"),
    KEY_VALUE_25.named("sled::Tree::compare_and_swap"),
    KEY_VALUE_17.named("sled::Tree::insert"),
    KEY_VALUE_17.named("sled::Tree::merge"),
    KEY_VALUE_4.named("sled::open"),
    KEY_VALUE_17.named("sled::transaction::TransactionalTree::insert"),
    STD_VALUES_509.named("slice::as_chunks"),
    STD_VALUES_509.named("slice::as_mut_ptr"),
    STD_VALUES_509.named("slice::as_ptr"),
    STD_VALUES_15.named("slice::binary_search"),
    STD_VALUES_15.named("slice::binary_search_by"),
    STD_VALUES_15.named("slice::binary_search_by_key"),
    STD_VALUES_703.named("slice::chunk_by"),
    STD_687.named("slice::chunks"),
    STD_687.named("slice::chunks_exact"),
    STD_VALUES_709.named("slice::chunks_exact_mut"),
    STD_687.named("slice::chunks_mut"),
    STD_VALUES_457.named("slice::clone_from_slice"),
    STD_VALUES_509.named("slice::concat"),
    STD_VALUES_15.named("slice::contains"),
    STD_VALUES_457.named("slice::copy_from_slice"),
    STD_690.named("slice::copy_within"),
    STD_VALUES_15.named("slice::ends_with"),
    STD_VALUES_15.named("slice::eq_ignore_ascii_case"),
    STD_VALUES_191.named("slice::escape_ascii"),
    STD_VALUES_457.named("slice::fill"),
    STD_VALUES_464.named("slice::fill_with"),
    STD_VALUES_509.named("slice::first"),
    STD_VALUES_509.named("slice::first_chunk"),
    STD_VALUES_509.named("slice::first_mut"),
    STD_VALUES_473.named("slice::get"),
    STD_VALUES_473.named("slice::get_mut"),
    STD_671.named("slice::get_unchecked"),
    STD_671.named("slice::get_unchecked_mut"),
    STD_VALUES_509.named("slice::into_vec"),
    STD_VALUES_15.named("slice::is_ascii"),
    STD_VALUES_15.named("slice::is_empty"),
    STD_VALUES_15.named("slice::is_sorted"),
    STD_VALUES_509.named("slice::iter"),
    STD_VALUES_509.named("slice::iter_mut"),
    STD_VALUES_527.named("slice::join"),
    STD_VALUES_509.named("slice::last"),
    STD_VALUES_509.named("slice::last_chunk"),
    STD_VALUES_509.named("slice::last_mut"),
    STD_VALUES_15.named("slice::len"),
    STD_VALUES_134.named("slice::make_ascii_lowercase"),
    STD_VALUES_15.named("slice::partition_point"),
    STD_VALUES_709.named("slice::rchunks"),
    STD_VALUES_709.named("slice::rchunks_mut"),
    STD_626.named("slice::repeat"),
    STD_VALUES_134.named("slice::reverse"),
    STD_678.named("slice::rotate_left"),
    STD_678.named("slice::rotate_right"),
    STD_VALUES_530.named("slice::rsplit"),
    STD_VALUES_709.named("slice::rsplitn"),
    STD_VALUES_709.named("slice::rsplitn_mut"),
    STD_VALUES_134.named("slice::sort"),
    STD_VALUES_157.named("slice::sort_by"),
    STD_VALUES_150.named("slice::sort_by_cached_key"),
    STD_VALUES_150.named("slice::sort_by_key"),
    STD_VALUES_134.named("slice::sort_unstable"),
    STD_VALUES_157.named("slice::sort_unstable_by"),
    STD_VALUES_150.named("slice::sort_unstable_by_key"),
    STD_VALUES_530.named("slice::split"),
    STD_678.named("slice::split_at"),
    STD_678.named("slice::split_at_mut"),
    STD_VALUES_509.named("slice::split_first"),
    STD_VALUES_709.named("slice::split_inclusive"),
    STD_VALUES_509.named("slice::split_last"),
    STD_VALUES_709.named("slice::split_mut"),
    STD_VALUES_530.named("slice::splitn"),
    STD_VALUES_709.named("slice::splitn_mut"),
    STD_VALUES_15.named("slice::starts_with"),
    STD_VALUES_530.named("slice::strip_prefix"),
    STD_VALUES_530.named("slice::strip_suffix"),
    STD_701.named("slice::swap"),
    STD_VALUES_467.named("slice::swap_with_slice"),
    STD_VALUES_509.named("slice::to_vec"),
    STD_687.named("slice::windows"),
    LOG_33.named("slog::crit!"),
    LOG_33.named("slog::debug!"),
    LOG_33.named("slog::error!"),
    LOG_33.named("slog::info!"),
    LOG_41.named("slog::kv!"),
    LOG_33.named("slog::log!"),
    LOG_41.named("slog::o!"),
    LOG_33.named("slog::slog_crit!"),
    LOG_33.named("slog::slog_debug!"),
    LOG_33.named("slog::slog_error!"),
    LOG_33.named("slog::slog_info!"),
    LOG_33.named("slog::slog_log!"),
    LOG_41.named("slog::slog_o!"),
    LOG_33.named("slog::slog_trace!"),
    LOG_33.named("slog::slog_warn!"),
    LOG_33.named("slog::trace!"),
    LOG_33.named("slog::warn!"),
    LOG_45.named("slog_scope::crit!"),
    LOG_45.named("slog_scope::debug!"),
    LOG_45.named("slog_scope::error!"),
    LOG_45.named("slog_scope::info!"),
    LOG_45.named("slog_scope::trace!"),
    LOG_45.named("slog_scope::warn!"),
    SIZES_82.named("slotmap::SlotMap::with_capacity"),
    TEXT_263.named("slug::slugify"),
    HASHES_114.named("sm3::Sm3::chain_update"),
    HASHES_16.named("sm3::Sm3::default"),
    HASHES_77.named("sm3::Sm3::digest"),
    HASHES_136.named("sm3::Sm3::finalize"),
    HASHES_136.named("sm3::Sm3::finalize_reset"),
    HASHES_16.named("sm3::Sm3::new"),
    HASHES_50.named("sm3::Sm3::new_with_prefix"),
    HASHES_96.named("sm3::Sm3::update"),
    RUSTCRYPTO_7.named("sm4::Sm4::new"),
    RUSTCRYPTO_7.named("sm4::Sm4::new_from_slice"),
    CONCURRENCY_138.named("smallvec::SmallVec::capacity"),
    CONCURRENCY_107.named("smallvec::SmallVec::clear"),
    CONCURRENCY_127.named("smallvec::SmallVec::extend_from_slice"),
    SIZES_99.named("smallvec::SmallVec::from_elem"),
    CONCURRENCY_138.named("smallvec::SmallVec::is_empty"),
    CONCURRENCY_138.named("smallvec::SmallVec::len"),
    CONCURRENCY_127.named("smallvec::SmallVec::push"),
    SIZES_82.named("smallvec::SmallVec::reserve"),
    CONCURRENCY_134.named("smallvec::SmallVec::resize"),
    CONCURRENCY_120.named("smallvec::SmallVec::with_capacity"),
    CONCURRENCY_144.named("smallvec::smallvec!"),
    ARCHIVES_177.named("snap::read::FrameDecoder::new"),
    SODIUM_134.named("sodiumoxide::crypto::aead::Key"),
    SODIUM_134.named("sodiumoxide::crypto::aead::Key::from_slice"),
    SODIUM_195.named("sodiumoxide::crypto::aead::Nonce"),
    SODIUM_195.named("sodiumoxide::crypto::aead::Nonce::from_slice"),
    SODIUM_134.named("sodiumoxide::crypto::aead::aes256gcm::Key"),
    SODIUM_134.named("sodiumoxide::crypto::aead::aes256gcm::Key::from_slice"),
    SODIUM_195.named("sodiumoxide::crypto::aead::aes256gcm::Nonce"),
    SODIUM_195.named("sodiumoxide::crypto::aead::aes256gcm::Nonce::from_slice"),
    SODIUM_134.named("sodiumoxide::crypto::aead::chacha20poly1305::Key"),
    SODIUM_134.named("sodiumoxide::crypto::aead::chacha20poly1305::Key::from_slice"),
    SODIUM_195.named("sodiumoxide::crypto::aead::chacha20poly1305::Nonce"),
    SODIUM_195.named("sodiumoxide::crypto::aead::chacha20poly1305::Nonce::from_slice"),
    SODIUM_134.named("sodiumoxide::crypto::aead::chacha20poly1305_ietf::Key"),
    SODIUM_134.named("sodiumoxide::crypto::aead::chacha20poly1305_ietf::Key::from_slice"),
    SODIUM_195.named("sodiumoxide::crypto::aead::chacha20poly1305_ietf::Nonce"),
    SODIUM_195.named("sodiumoxide::crypto::aead::chacha20poly1305_ietf::Nonce::from_slice"),
    SODIUM_134.named("sodiumoxide::crypto::aead::xchacha20poly1305_ietf::Key"),
    SODIUM_134.named("sodiumoxide::crypto::aead::xchacha20poly1305_ietf::Key::from_slice"),
    SODIUM_195.named("sodiumoxide::crypto::aead::xchacha20poly1305_ietf::Nonce"),
    SODIUM_195.named("sodiumoxide::crypto::aead::xchacha20poly1305_ietf::Nonce::from_slice"),
    SODIUM_6.named("sodiumoxide::crypto::auth::Key"),
    SODIUM_6.named("sodiumoxide::crypto::auth::Key::from_slice"),
    SODIUM_134.named("sodiumoxide::crypto::auth::hmacsha256::Key"),
    SODIUM_134.named("sodiumoxide::crypto::auth::hmacsha256::Key::from_slice"),
    SODIUM_134.named("sodiumoxide::crypto::auth::hmacsha512256::Key"),
    SODIUM_134.named("sodiumoxide::crypto::auth::hmacsha512256::Key::from_slice"),
    SODIUM_134.named("sodiumoxide::crypto::auth::hmacsha512::Key"),
    SODIUM_134.named("sodiumoxide::crypto::auth::hmacsha512::Key::from_slice"),
    SODIUM_37.named("sodiumoxide::crypto::box_::Nonce"),
    SODIUM_37.named("sodiumoxide::crypto::box_::Nonce::from_slice"),
    SODIUM_6.named("sodiumoxide::crypto::box_::SecretKey"),
    SODIUM_6.named("sodiumoxide::crypto::box_::SecretKey::from_slice"),
    SODIUM_134.named("sodiumoxide::crypto::box_::Seed"),
    SODIUM_134.named("sodiumoxide::crypto::box_::Seed::from_slice"),
    SODIUM_195.named("sodiumoxide::crypto::box_::curve25519xsalsa20poly1305::Nonce"),
    SODIUM_195.named("sodiumoxide::crypto::box_::curve25519xsalsa20poly1305::Nonce::from_slice"),
    SODIUM_134.named("sodiumoxide::crypto::box_::curve25519xsalsa20poly1305::SecretKey"),
    SODIUM_134.named("sodiumoxide::crypto::box_::curve25519xsalsa20poly1305::SecretKey::from_slice"),
    SODIUM_134.named("sodiumoxide::crypto::box_::curve25519xsalsa20poly1305::Seed"),
    SODIUM_134.named("sodiumoxide::crypto::box_::curve25519xsalsa20poly1305::Seed::from_slice"),
    SODIUM_119.named("sodiumoxide::crypto::generichash::State::finalize"),
    SODIUM_97.named("sodiumoxide::crypto::generichash::State::new"),
    SODIUM_107.named("sodiumoxide::crypto::generichash::State::update"),
    SODIUM_84.named("sodiumoxide::crypto::generichash::hash"),
    SODIUM_84.named("sodiumoxide::crypto::hash::hash"),
    SODIUM_119.named("sodiumoxide::crypto::hash::sha256::State::finalize"),
    SODIUM_97.named("sodiumoxide::crypto::hash::sha256::State::new"),
    SODIUM_107.named("sodiumoxide::crypto::hash::sha256::State::update"),
    SODIUM_84.named("sodiumoxide::crypto::hash::sha256::hash"),
    SODIUM_119.named("sodiumoxide::crypto::hash::sha512::State::finalize"),
    SODIUM_97.named("sodiumoxide::crypto::hash::sha512::State::new"),
    SODIUM_107.named("sodiumoxide::crypto::hash::sha512::State::update"),
    SODIUM_84.named("sodiumoxide::crypto::hash::sha512::hash"),
    SODIUM_134.named("sodiumoxide::crypto::kdf::Key"),
    SODIUM_134.named("sodiumoxide::crypto::kdf::Key::from_slice"),
    SODIUM_134.named("sodiumoxide::crypto::kdf::blake2b::Key"),
    SODIUM_134.named("sodiumoxide::crypto::kdf::blake2b::Key::from_slice"),
    SODIUM_134.named("sodiumoxide::crypto::kx::SecretKey"),
    SODIUM_134.named("sodiumoxide::crypto::kx::SecretKey::from_slice"),
    SODIUM_134.named("sodiumoxide::crypto::kx::x25519blake2b::SecretKey"),
    SODIUM_134.named("sodiumoxide::crypto::kx::x25519blake2b::SecretKey::from_slice"),
    SODIUM_134.named("sodiumoxide::crypto::onetimeauth::Key"),
    SODIUM_134.named("sodiumoxide::crypto::onetimeauth::Key::from_slice"),
    SODIUM_134.named("sodiumoxide::crypto::onetimeauth::poly1305::Key"),
    SODIUM_134.named("sodiumoxide::crypto::onetimeauth::poly1305::Key::from_slice"),
    SODIUM_46.named("sodiumoxide::crypto::pwhash::Salt"),
    SODIUM_46.named("sodiumoxide::crypto::pwhash::Salt::from_slice"),
    SODIUM_223.named("sodiumoxide::crypto::pwhash::argon2i13::Salt"),
    SODIUM_223.named("sodiumoxide::crypto::pwhash::argon2i13::Salt::from_slice"),
    SODIUM_223.named("sodiumoxide::crypto::pwhash::argon2id13::Salt"),
    SODIUM_223.named("sodiumoxide::crypto::pwhash::argon2id13::Salt::from_slice"),
    SODIUM_223.named("sodiumoxide::crypto::pwhash::scryptsalsa208sha256::Salt"),
    SODIUM_223.named("sodiumoxide::crypto::pwhash::scryptsalsa208sha256::Salt::from_slice"),
    SODIUM_6.named("sodiumoxide::crypto::secretbox::Key"),
    SODIUM_6.named("sodiumoxide::crypto::secretbox::Key::from_slice"),
    SODIUM_37.named("sodiumoxide::crypto::secretbox::Nonce"),
    SODIUM_37.named("sodiumoxide::crypto::secretbox::Nonce::from_slice"),
    SODIUM_134.named("sodiumoxide::crypto::secretbox::xsalsa20poly1305::Key"),
    SODIUM_134.named("sodiumoxide::crypto::secretbox::xsalsa20poly1305::Key::from_slice"),
    SODIUM_195.named("sodiumoxide::crypto::secretbox::xsalsa20poly1305::Nonce"),
    SODIUM_195.named("sodiumoxide::crypto::secretbox::xsalsa20poly1305::Nonce::from_slice"),
    SODIUM_6.named("sodiumoxide::crypto::secretstream::Key"),
    SODIUM_6.named("sodiumoxide::crypto::secretstream::Key::from_slice"),
    SODIUM_134.named("sodiumoxide::crypto::secretstream::xchacha20poly1305::Key"),
    SODIUM_134.named("sodiumoxide::crypto::secretstream::xchacha20poly1305::Key::from_slice"),
    SODIUM_6.named("sodiumoxide::crypto::sign::SecretKey"),
    SODIUM_6.named("sodiumoxide::crypto::sign::SecretKey::from_slice"),
    SODIUM_134.named("sodiumoxide::crypto::sign::Seed"),
    SODIUM_134.named("sodiumoxide::crypto::sign::Seed::from_slice"),
    SODIUM_134.named("sodiumoxide::crypto::sign::ed25519::SecretKey"),
    SODIUM_134.named("sodiumoxide::crypto::sign::ed25519::SecretKey::from_slice"),
    SODIUM_134.named("sodiumoxide::crypto::sign::ed25519::Seed"),
    SODIUM_134.named("sodiumoxide::crypto::sign::ed25519::Seed::from_slice"),
    SODIUM_6.named("sodiumoxide::crypto::stream::Key"),
    SODIUM_6.named("sodiumoxide::crypto::stream::Key::from_slice"),
    SODIUM_37.named("sodiumoxide::crypto::stream::Nonce"),
    SODIUM_37.named("sodiumoxide::crypto::stream::Nonce::from_slice"),
    SODIUM_134.named("sodiumoxide::crypto::stream::chacha20::Key"),
    SODIUM_134.named("sodiumoxide::crypto::stream::chacha20::Key::from_slice"),
    SODIUM_195.named("sodiumoxide::crypto::stream::chacha20::Nonce"),
    SODIUM_195.named("sodiumoxide::crypto::stream::chacha20::Nonce::from_slice"),
    SODIUM_134.named("sodiumoxide::crypto::stream::salsa20::Key"),
    SODIUM_134.named("sodiumoxide::crypto::stream::salsa20::Key::from_slice"),
    SODIUM_195.named("sodiumoxide::crypto::stream::salsa20::Nonce"),
    SODIUM_195.named("sodiumoxide::crypto::stream::salsa20::Nonce::from_slice"),
    SODIUM_134.named("sodiumoxide::crypto::stream::xchacha20::Key"),
    SODIUM_134.named("sodiumoxide::crypto::stream::xchacha20::Key::from_slice"),
    SODIUM_195.named("sodiumoxide::crypto::stream::xchacha20::Nonce"),
    SODIUM_195.named("sodiumoxide::crypto::stream::xchacha20::Nonce::from_slice"),
    SODIUM_134.named("sodiumoxide::crypto::stream::xsalsa20::Key"),
    SODIUM_134.named("sodiumoxide::crypto::stream::xsalsa20::Key::from_slice"),
    SODIUM_195.named("sodiumoxide::crypto::stream::xsalsa20::Nonce"),
    SODIUM_195.named("sodiumoxide::crypto::stream::xsalsa20::Nonce::from_slice"),
    FILES_319.named("soft_canonicalize::soft_canonicalize"),
    SERDE_7.named("sonic_rs::from_slice"),
    SERDE_7.named("sonic_rs::from_str"),
    SERDE_44.named("sonic_rs::json!"),
    SERDE_29.named("sonic_rs::to_string"),
    SERDE_177.named("speedy::Readable::read_from_buffer"),
    CONCURRENCY_11.named("spin::Mutex::lock"),
    CONCURRENCY_4.named("spin::Mutex::new"),
    CONCURRENCY_4.named("spin::RwLock::new"),
    CONCURRENCY_11.named("spin::RwLock::read"),
    CONCURRENCY_11.named("spin::RwLock::write"),
    SQL_MORE_20.named("sqlite::Connection::execute"),
    SQL_MORE_20.named("sqlite::Connection::iterate"),
    SQL_MORE_27.named("sqlite::Connection::prepare"),
    SQL_MORE_20.named("sqlite::ConnectionThreadSafe::execute"),
    SQL_MORE_20.named("sqlite::ConnectionThreadSafe::iterate"),
    SQL_MORE_27.named("sqlite::ConnectionThreadSafe::prepare"),
    SQL_MORE_32.named("sqlite::Row::read"),
    SQL_MORE_32.named("sqlite::Row::take"),
    SQL_MORE_32.named("sqlite::Statement::read"),
    SQLX_147.named("sqlx::Arguments::add"),
    SQLX_223.named("sqlx::Connection::begin"),
    SQLX_97.named("sqlx::Executor::describe"),
    SQLX_97.named("sqlx::Executor::execute"),
    SQLX_97.named("sqlx::Executor::execute_many"),
    SQLX_104.named("sqlx::Executor::fetch"),
    SQLX_104.named("sqlx::Executor::fetch_all"),
    SQLX_104.named("sqlx::Executor::fetch_many"),
    SQLX_104.named("sqlx::Executor::fetch_one"),
    SQLX_104.named("sqlx::Executor::fetch_optional"),
    SQLX_97.named("sqlx::Executor::prepare"),
    SQLX_97.named("sqlx::Executor::prepare_with"),
    SQLX_219.named("sqlx::Pool::acquire"),
    SQLX_223.named("sqlx::Pool::begin"),
    SQLX_227.named("sqlx::Pool::close"),
    SQLX_195.named("sqlx::Pool::connect"),
    SQLX_195.named("sqlx::Pool::connect_lazy"),
    SQLX_195.named("sqlx::Pool::connect_with"),
    SQLX_112.named("sqlx::Pool::execute"),
    SQLX_120.named("sqlx::Pool::fetch_all"),
    SQLX_120.named("sqlx::Pool::fetch_one"),
    SQLX_120.named("sqlx::Pool::fetch_optional"),
    SQLX_82.named("sqlx::QueryBuilder::build"),
    SQLX_86.named("sqlx::QueryBuilder::build_query_as"),
    SQLX_90.named("sqlx::QueryBuilder::build_query_scalar"),
    SQLX_94.named("sqlx::QueryBuilder::into_sql"),
    SQLX_48.named("sqlx::QueryBuilder::new"),
    SQLX_53.named("sqlx::QueryBuilder::push"),
    SQLX_63.named("sqlx::QueryBuilder::push_bind"),
    SQLX_78.named("sqlx::QueryBuilder::push_tuples"),
    SQLX_78.named("sqlx::QueryBuilder::push_values"),
    SQLX_73.named("sqlx::QueryBuilder::separated"),
    SQLX_94.named("sqlx::QueryBuilder::sql"),
    SQLX_48.named("sqlx::QueryBuilder::with_arguments"),
    SQLX_165.named("sqlx::RawSql::execute"),
    SQLX_165.named("sqlx::RawSql::execute_many"),
    SQLX_151.named("sqlx::RawSql::fetch"),
    SQLX_151.named("sqlx::RawSql::fetch_all"),
    SQLX_151.named("sqlx::RawSql::fetch_many"),
    SQLX_151.named("sqlx::RawSql::fetch_one"),
    SQLX_151.named("sqlx::RawSql::fetch_optional"),
    SQLX_189.named("sqlx::Row::column"),
    SQLX_189.named("sqlx::Row::columns"),
    SQLX_180.named("sqlx::Row::get"),
    SQLX_180.named("sqlx::Row::get_unchecked"),
    SQLX_189.named("sqlx::Row::is_empty"),
    SQLX_189.named("sqlx::Row::len"),
    SQLX_180.named("sqlx::Row::try_get"),
    SQLX_180.named("sqlx::Row::try_get_raw"),
    SQLX_180.named("sqlx::Row::try_get_unchecked"),
    SQLX_227.named("sqlx::Transaction::commit"),
    SQLX_112.named("sqlx::Transaction::execute"),
    SQLX_227.named("sqlx::Transaction::rollback"),
    SQLX_180.named("sqlx::any::AnyRow::get"),
    SQLX_180.named("sqlx::any::AnyRow::try_get"),
    SQLX_234.named("sqlx::mysql::MySqlConnection::connect"),
    SQLX_112.named("sqlx::mysql::MySqlConnection::execute"),
    SQLX_120.named("sqlx::mysql::MySqlConnection::fetch_all"),
    SQLX_120.named("sqlx::mysql::MySqlConnection::fetch_one"),
    SQLX_120.named("sqlx::mysql::MySqlConnection::fetch_optional"),
    SQLX_180.named("sqlx::mysql::MySqlRow::get"),
    SQLX_180.named("sqlx::mysql::MySqlRow::try_get"),
    SQLX_112.named("sqlx::pool::PoolConnection::execute"),
    SQLX_210.named("sqlx::pool::PoolOptions::acquire_timeout"),
    SQLX_210.named("sqlx::pool::PoolOptions::after_connect"),
    SQLX_199.named("sqlx::pool::PoolOptions::connect"),
    SQLX_199.named("sqlx::pool::PoolOptions::connect_lazy"),
    SQLX_199.named("sqlx::pool::PoolOptions::connect_with"),
    SQLX_210.named("sqlx::pool::PoolOptions::idle_timeout"),
    SQLX_210.named("sqlx::pool::PoolOptions::max_connections"),
    SQLX_210.named("sqlx::pool::PoolOptions::max_lifetime"),
    SQLX_210.named("sqlx::pool::PoolOptions::min_connections"),
    SQLX_206.named("sqlx::pool::PoolOptions::new"),
    SQLX_210.named("sqlx::pool::PoolOptions::test_before_acquire"),
    SQLX_230.named("sqlx::postgres::PgConnection::connect"),
    SQLX_112.named("sqlx::postgres::PgConnection::execute"),
    SQLX_120.named("sqlx::postgres::PgConnection::fetch_all"),
    SQLX_120.named("sqlx::postgres::PgConnection::fetch_one"),
    SQLX_120.named("sqlx::postgres::PgConnection::fetch_optional"),
    SQLX_180.named("sqlx::postgres::PgRow::get"),
    SQLX_180.named("sqlx::postgres::PgRow::try_get"),
    SQLX_5.named("sqlx::query"),
    SQLX_40.named("sqlx::query!"),
    SQLX_165.named("sqlx::query::Map::execute"),
    SQLX_165.named("sqlx::query::Map::execute_many"),
    SQLX_151.named("sqlx::query::Map::fetch"),
    SQLX_151.named("sqlx::query::Map::fetch_all"),
    SQLX_151.named("sqlx::query::Map::fetch_many"),
    SQLX_151.named("sqlx::query::Map::fetch_one"),
    SQLX_151.named("sqlx::query::Map::fetch_optional"),
    SQLX_173.named("sqlx::query::Map::map"),
    SQLX_173.named("sqlx::query::Map::try_map"),
    SQLX_135.named("sqlx::query::Query::bind"),
    SQLX_165.named("sqlx::query::Query::execute"),
    SQLX_165.named("sqlx::query::Query::execute_many"),
    SQLX_151.named("sqlx::query::Query::fetch"),
    SQLX_151.named("sqlx::query::Query::fetch_all"),
    SQLX_151.named("sqlx::query::Query::fetch_many"),
    SQLX_151.named("sqlx::query::Query::fetch_one"),
    SQLX_151.named("sqlx::query::Query::fetch_optional"),
    SQLX_173.named("sqlx::query::Query::map"),
    SQLX_143.named("sqlx::query::Query::persistent"),
    SQLX_135.named("sqlx::query::Query::try_bind"),
    SQLX_173.named("sqlx::query::Query::try_map"),
    SQLX_135.named("sqlx::query::QueryAs::bind"),
    SQLX_165.named("sqlx::query::QueryAs::execute"),
    SQLX_165.named("sqlx::query::QueryAs::execute_many"),
    SQLX_151.named("sqlx::query::QueryAs::fetch"),
    SQLX_151.named("sqlx::query::QueryAs::fetch_all"),
    SQLX_151.named("sqlx::query::QueryAs::fetch_many"),
    SQLX_151.named("sqlx::query::QueryAs::fetch_one"),
    SQLX_151.named("sqlx::query::QueryAs::fetch_optional"),
    SQLX_143.named("sqlx::query::QueryAs::persistent"),
    SQLX_135.named("sqlx::query::QueryAs::try_bind"),
    SQLX_135.named("sqlx::query::QueryScalar::bind"),
    SQLX_165.named("sqlx::query::QueryScalar::execute"),
    SQLX_165.named("sqlx::query::QueryScalar::execute_many"),
    SQLX_151.named("sqlx::query::QueryScalar::fetch"),
    SQLX_151.named("sqlx::query::QueryScalar::fetch_all"),
    SQLX_151.named("sqlx::query::QueryScalar::fetch_many"),
    SQLX_151.named("sqlx::query::QueryScalar::fetch_one"),
    SQLX_151.named("sqlx::query::QueryScalar::fetch_optional"),
    SQLX_143.named("sqlx::query::QueryScalar::persistent"),
    SQLX_135.named("sqlx::query::QueryScalar::try_bind"),
    SQLX_10.named("sqlx::query_as"),
    SQLX_40.named("sqlx::query_as!"),
    SQLX_40.named("sqlx::query_as_unchecked!"),
    SQLX_30.named("sqlx::query_as_with"),
    SQLX_58.named("sqlx::query_builder::Separated::push"),
    SQLX_68.named("sqlx::query_builder::Separated::push_bind"),
    SQLX_68.named("sqlx::query_builder::Separated::push_bind_unseparated"),
    SQLX_58.named("sqlx::query_builder::Separated::push_unseparated"),
    SQLX_40.named("sqlx::query_file!"),
    SQLX_40.named("sqlx::query_file_as!"),
    SQLX_40.named("sqlx::query_file_scalar!"),
    SQLX_15.named("sqlx::query_scalar"),
    SQLX_40.named("sqlx::query_scalar!"),
    SQLX_40.named("sqlx::query_scalar_unchecked!"),
    SQLX_35.named("sqlx::query_scalar_with"),
    SQLX_40.named("sqlx::query_unchecked!"),
    SQLX_25.named("sqlx::query_with"),
    SQLX_20.named("sqlx::raw_sql"),
    SQLX_242.named("sqlx::sqlite::SqliteConnectOptions::filename"),
    SQLX_238.named("sqlx::sqlite::SqliteConnection::connect"),
    SQLX_112.named("sqlx::sqlite::SqliteConnection::execute"),
    SQLX_120.named("sqlx::sqlite::SqliteConnection::fetch_all"),
    SQLX_120.named("sqlx::sqlite::SqliteConnection::fetch_one"),
    SQLX_120.named("sqlx::sqlite::SqliteConnection::fetch_optional"),
    SQLX_180.named("sqlx::sqlite::SqliteRow::get"),
    SQLX_180.named("sqlx::sqlite::SqliteRow::try_get"),
    STD_649.named("std::alloc::Allocator::allocate"),
    STD_649.named("std::alloc::Allocator::allocate_zeroed"),
    STD_661.named("std::alloc::Allocator::grow"),
    STD_661.named("std::alloc::Allocator::grow_zeroed"),
    STD_649.named("std::alloc::GlobalAlloc::alloc"),
    STD_649.named("std::alloc::GlobalAlloc::alloc_zeroed"),
    STD_665.named("std::alloc::GlobalAlloc::dealloc"),
    STD_657.named("std::alloc::GlobalAlloc::realloc"),
    STD_643.named("std::alloc::Layout::align_to"),
    STD_630.named("std::alloc::Layout::array"),
    STD_643.named("std::alloc::Layout::extend"),
    STD_639.named("std::alloc::Layout::for_value"),
    STD_630.named("std::alloc::Layout::from_size_align"),
    STD_630.named("std::alloc::Layout::from_size_align_unchecked"),
    STD_639.named("std::alloc::Layout::new"),
    STD_643.named("std::alloc::Layout::pad_to_align"),
    STD_636.named("std::alloc::Layout::repeat"),
    STD_636.named("std::alloc::Layout::repeat_packed"),
    STD_643.named("std::alloc::Layout::size"),
    STD_649.named("std::alloc::System::alloc"),
    STD_649.named("std::alloc::System::alloc_zeroed"),
    STD_657.named("std::alloc::System::realloc"),
    STD_649.named("std::alloc::alloc"),
    STD_649.named("std::alloc::alloc_zeroed"),
    STD_665.named("std::alloc::dealloc"),
    STD_665.named("std::alloc::handle_alloc_error"),
    STD_657.named("std::alloc::realloc"),
    STD_VALUES_76.named("std::any::Any::type_id"),
    STD_VALUES_76.named("std::any::type_name"),
    STD_VALUES_76.named("std::any::type_name_of_val"),
    STD_VALUES_539.named("std::array::from_fn"),
    STD_VALUES_542.named("std::array::from_ref"),
    STD_100.named("std::assert!"),
    STD_100.named("std::assert_eq!"),
    STD_100.named("std::assert_ne!"),
    STD_VALUES_584.named("std::borrow::Borrow::borrow"),
    STD_VALUES_584.named("std::borrow::BorrowMut::borrow_mut"),
    STD_VALUES_584.named("std::borrow::Cow::into_owned"),
    STD_VALUES_584.named("std::borrow::Cow::to_mut"),
    STD_VALUES_788.named("std::borrow::ToOwned::clone_into"),
    STD_VALUES_166.named("std::borrow::ToOwned::to_owned"),
    STD_VALUES_598.named("std::boxed::Box::from_raw"),
    STD_VALUES_598.named("std::boxed::Box::into_inner"),
    STD_VALUES_598.named("std::boxed::Box::into_raw"),
    STD_VALUES_598.named("std::boxed::Box::leak"),
    STD_VALUES_598.named("std::boxed::Box::new"),
    STD_583.named("std::boxed::Box::new_uninit_slice"),
    STD_583.named("std::boxed::Box::new_zeroed_slice"),
    STD_VALUES_598.named("std::boxed::Box::pin"),
    STD_VALUES_611.named("std::cell::Cell::get"),
    STD_VALUES_611.named("std::cell::Cell::get_mut"),
    STD_VALUES_611.named("std::cell::Cell::into_inner"),
    STD_VALUES_598.named("std::cell::Cell::new"),
    STD_VALUES_627.named("std::cell::Cell::replace"),
    STD_VALUES_624.named("std::cell::Cell::set"),
    STD_VALUES_560.named("std::cell::Cell::swap"),
    STD_VALUES_611.named("std::cell::Cell::take"),
    STD_VALUES_764.named("std::cell::Cell::update"),
    STD_VALUES_636.named("std::cell::LazyCell::force"),
    STD_VALUES_633.named("std::cell::LazyCell::new"),
    STD_VALUES_611.named("std::cell::OnceCell::get"),
    STD_VALUES_630.named("std::cell::OnceCell::get_or_init"),
    STD_VALUES_624.named("std::cell::OnceCell::set"),
    STD_VALUES_761.named("std::cell::Ref::map"),
    STD_VALUES_611.named("std::cell::RefCell::borrow"),
    STD_VALUES_611.named("std::cell::RefCell::borrow_mut"),
    STD_VALUES_611.named("std::cell::RefCell::get_mut"),
    STD_VALUES_611.named("std::cell::RefCell::into_inner"),
    STD_VALUES_598.named("std::cell::RefCell::new"),
    STD_VALUES_627.named("std::cell::RefCell::replace"),
    STD_VALUES_764.named("std::cell::RefCell::replace_with"),
    STD_VALUES_560.named("std::cell::RefCell::swap"),
    STD_VALUES_611.named("std::cell::RefCell::take"),
    STD_VALUES_611.named("std::cell::RefCell::try_borrow"),
    STD_VALUES_611.named("std::cell::RefCell::try_borrow_mut"),
    STD_VALUES_761.named("std::cell::RefMut::map"),
    STD_VALUES_611.named("std::cell::UnsafeCell::get"),
    STD_VALUES_598.named("std::cell::UnsafeCell::new"),
    STD_48.named("std::cfg!"),
    STD_VALUES_203.named("std::char::from_u32"),
    STD_VALUES_166.named("std::clone::Clone::clone"),
    STD_VALUES_457.named("std::clone::Clone::clone_from"),
    STD_VALUES_94.named("std::cmp::Ord::clamp"),
    STD_VALUES_35.named("std::cmp::Ord::cmp"),
    STD_VALUES_102.named("std::cmp::Ord::max"),
    STD_VALUES_87.named("std::cmp::Ord::min"),
    STD_VALUES_35.named("std::cmp::PartialEq::eq"),
    STD_VALUES_35.named("std::cmp::PartialEq::ne"),
    STD_VALUES_35.named("std::cmp::PartialOrd::ge"),
    STD_VALUES_35.named("std::cmp::PartialOrd::gt"),
    STD_VALUES_35.named("std::cmp::PartialOrd::le"),
    STD_VALUES_35.named("std::cmp::PartialOrd::lt"),
    STD_VALUES_35.named("std::cmp::PartialOrd::partial_cmp"),
    STD_VALUES_105.named("std::cmp::max"),
    STD_VALUES_758.named("std::cmp::max_by"),
    STD_VALUES_758.named("std::cmp::max_by_key"),
    STD_VALUES_98.named("std::cmp::min"),
    STD_VALUES_758.named("std::cmp::min_by"),
    STD_VALUES_758.named("std::cmp::min_by_key"),
    STD_VALUES_445.named("std::collections::BTreeMap::append"),
    STD_VALUES_126.named("std::collections::BTreeMap::clear"),
    STD_VALUES_24.named("std::collections::BTreeMap::contains_key"),
    STD_VALUES_488.named("std::collections::BTreeMap::entry"),
    STD_VALUES_509.named("std::collections::BTreeMap::first_key_value"),
    STD_VALUES_473.named("std::collections::BTreeMap::get"),
    STD_VALUES_473.named("std::collections::BTreeMap::get_key_value"),
    STD_VALUES_473.named("std::collections::BTreeMap::get_mut"),
    STD_VALUES_470.named("std::collections::BTreeMap::insert"),
    STD_VALUES_24.named("std::collections::BTreeMap::is_empty"),
    STD_VALUES_509.named("std::collections::BTreeMap::iter"),
    STD_VALUES_509.named("std::collections::BTreeMap::iter_mut"),
    STD_VALUES_509.named("std::collections::BTreeMap::keys"),
    STD_VALUES_509.named("std::collections::BTreeMap::last_key_value"),
    STD_VALUES_24.named("std::collections::BTreeMap::len"),
    STD_VALUES_142.named("std::collections::BTreeMap::pop_first"),
    STD_VALUES_142.named("std::collections::BTreeMap::pop_last"),
    STD_VALUES_473.named("std::collections::BTreeMap::range"),
    STD_VALUES_725.named("std::collections::BTreeMap::range_mut"),
    STD_VALUES_473.named("std::collections::BTreeMap::remove"),
    STD_VALUES_725.named("std::collections::BTreeMap::remove_entry"),
    STD_VALUES_157.named("std::collections::BTreeMap::retain"),
    STD_VALUES_725.named("std::collections::BTreeMap::split_off"),
    STD_VALUES_509.named("std::collections::BTreeMap::values"),
    STD_VALUES_509.named("std::collections::BTreeMap::values_mut"),
    STD_VALUES_722.named("std::collections::BTreeSet::append"),
    STD_VALUES_126.named("std::collections::BTreeSet::clear"),
    STD_VALUES_24.named("std::collections::BTreeSet::contains"),
    STD_VALUES_473.named("std::collections::BTreeSet::get"),
    STD_VALUES_445.named("std::collections::BTreeSet::insert"),
    STD_VALUES_24.named("std::collections::BTreeSet::is_empty"),
    STD_VALUES_509.named("std::collections::BTreeSet::iter"),
    STD_VALUES_24.named("std::collections::BTreeSet::len"),
    STD_VALUES_142.named("std::collections::BTreeSet::pop_first"),
    STD_VALUES_142.named("std::collections::BTreeSet::pop_last"),
    STD_VALUES_485.named("std::collections::BTreeSet::remove"),
    STD_VALUES_445.named("std::collections::BTreeSet::replace"),
    STD_VALUES_716.named("std::collections::BTreeSet::retain"),
    STD_VALUES_725.named("std::collections::BTreeSet::split_off"),
    STD_VALUES_473.named("std::collections::BTreeSet::take"),
    STD_VALUES_445.named("std::collections::BinaryHeap::append"),
    STD_VALUES_509.named("std::collections::BinaryHeap::into_sorted_vec"),
    STD_VALUES_509.named("std::collections::BinaryHeap::into_vec"),
    STD_VALUES_24.named("std::collections::BinaryHeap::is_empty"),
    STD_VALUES_24.named("std::collections::BinaryHeap::len"),
    STD_VALUES_142.named("std::collections::BinaryHeap::peek"),
    STD_VALUES_142.named("std::collections::BinaryHeap::pop"),
    STD_VALUES_445.named("std::collections::BinaryHeap::push"),
    STD_600.named("std::collections::BinaryHeap::reserve"),
    STD_600.named("std::collections::BinaryHeap::reserve_exact"),
    STD_VALUES_716.named("std::collections::BinaryHeap::retain"),
    STD_583.named("std::collections::BinaryHeap::with_capacity"),
    STD_593.named("std::collections::BinaryHeap::with_capacity_in"),
    STD_VALUES_126.named("std::collections::HashMap::clear"),
    STD_VALUES_24.named("std::collections::HashMap::contains_key"),
    STD_VALUES_509.named("std::collections::HashMap::drain"),
    STD_VALUES_488.named("std::collections::HashMap::entry"),
    STD_VALUES_473.named("std::collections::HashMap::get"),
    STD_VALUES_473.named("std::collections::HashMap::get_key_value"),
    STD_VALUES_473.named("std::collections::HashMap::get_mut"),
    STD_VALUES_470.named("std::collections::HashMap::insert"),
    STD_VALUES_509.named("std::collections::HashMap::into_keys"),
    STD_VALUES_509.named("std::collections::HashMap::into_values"),
    STD_VALUES_24.named("std::collections::HashMap::is_empty"),
    STD_VALUES_509.named("std::collections::HashMap::iter"),
    STD_VALUES_509.named("std::collections::HashMap::iter_mut"),
    STD_VALUES_509.named("std::collections::HashMap::keys"),
    STD_VALUES_24.named("std::collections::HashMap::len"),
    STD_VALUES_473.named("std::collections::HashMap::remove"),
    STD_VALUES_473.named("std::collections::HashMap::remove_entry"),
    STD_600.named("std::collections::HashMap::reserve"),
    STD_VALUES_157.named("std::collections::HashMap::retain"),
    STD_611.named("std::collections::HashMap::try_reserve"),
    STD_VALUES_509.named("std::collections::HashMap::values"),
    STD_VALUES_509.named("std::collections::HashMap::values_mut"),
    STD_583.named("std::collections::HashMap::with_capacity"),
    STD_593.named("std::collections::HashMap::with_capacity_and_hasher"),
    STD_VALUES_126.named("std::collections::HashSet::clear"),
    STD_VALUES_24.named("std::collections::HashSet::contains"),
    STD_VALUES_473.named("std::collections::HashSet::get"),
    STD_VALUES_445.named("std::collections::HashSet::insert"),
    STD_VALUES_24.named("std::collections::HashSet::is_disjoint"),
    STD_VALUES_24.named("std::collections::HashSet::is_empty"),
    STD_VALUES_24.named("std::collections::HashSet::is_subset"),
    STD_VALUES_509.named("std::collections::HashSet::iter"),
    STD_VALUES_24.named("std::collections::HashSet::len"),
    STD_VALUES_485.named("std::collections::HashSet::remove"),
    STD_VALUES_445.named("std::collections::HashSet::replace"),
    STD_600.named("std::collections::HashSet::reserve"),
    STD_VALUES_150.named("std::collections::HashSet::retain"),
    STD_VALUES_473.named("std::collections::HashSet::take"),
    STD_611.named("std::collections::HashSet::try_reserve"),
    STD_583.named("std::collections::HashSet::with_capacity"),
    STD_593.named("std::collections::HashSet::with_capacity_and_hasher"),
    STD_VALUES_722.named("std::collections::LinkedList::append"),
    STD_VALUES_445.named("std::collections::LinkedList::push_back"),
    STD_VALUES_445.named("std::collections::LinkedList::push_front"),
    STD_VALUES_725.named("std::collections::LinkedList::split_off"),
    STD_VALUES_445.named("std::collections::VecDeque::append"),
    STD_VALUES_509.named("std::collections::VecDeque::back"),
    STD_VALUES_126.named("std::collections::VecDeque::clear"),
    STD_VALUES_15.named("std::collections::VecDeque::contains"),
    STD_678.named("std::collections::VecDeque::drain"),
    STD_VALUES_509.named("std::collections::VecDeque::front"),
    STD_VALUES_473.named("std::collections::VecDeque::get"),
    STD_VALUES_473.named("std::collections::VecDeque::get_mut"),
    STD_694.named("std::collections::VecDeque::insert"),
    STD_VALUES_15.named("std::collections::VecDeque::is_empty"),
    STD_VALUES_509.named("std::collections::VecDeque::iter"),
    STD_VALUES_15.named("std::collections::VecDeque::len"),
    STD_VALUES_509.named("std::collections::VecDeque::make_contiguous"),
    STD_VALUES_142.named("std::collections::VecDeque::pop_back"),
    STD_VALUES_142.named("std::collections::VecDeque::pop_front"),
    STD_VALUES_445.named("std::collections::VecDeque::push_back"),
    STD_VALUES_445.named("std::collections::VecDeque::push_front"),
    STD_VALUES_473.named("std::collections::VecDeque::remove"),
    STD_600.named("std::collections::VecDeque::reserve"),
    STD_600.named("std::collections::VecDeque::reserve_exact"),
    STD_618.named("std::collections::VecDeque::resize"),
    STD_622.named("std::collections::VecDeque::resize_with"),
    STD_VALUES_150.named("std::collections::VecDeque::retain"),
    STD_VALUES_716.named("std::collections::VecDeque::retain_mut"),
    STD_678.named("std::collections::VecDeque::rotate_left"),
    STD_678.named("std::collections::VecDeque::rotate_right"),
    STD_678.named("std::collections::VecDeque::split_off"),
    STD_701.named("std::collections::VecDeque::swap"),
    STD_VALUES_732.named("std::collections::VecDeque::swap_remove_back"),
    STD_VALUES_732.named("std::collections::VecDeque::swap_remove_front"),
    STD_VALUES_134.named("std::collections::VecDeque::truncate"),
    STD_611.named("std::collections::VecDeque::try_reserve"),
    STD_583.named("std::collections::VecDeque::with_capacity"),
    STD_VALUES_506.named("std::collections::btree_map::Entry::and_modify"),
    STD_VALUES_491.named("std::collections::btree_map::Entry::insert_entry"),
    STD_VALUES_500.named("std::collections::btree_map::Entry::key"),
    STD_VALUES_500.named("std::collections::btree_map::Entry::or_default"),
    STD_VALUES_491.named("std::collections::btree_map::Entry::or_insert"),
    STD_VALUES_497.named("std::collections::btree_map::Entry::or_insert_with"),
    STD_VALUES_739.named("std::collections::btree_map::Entry::or_insert_with_key"),
    STD_VALUES_750.named("std::collections::btree_map::OccupiedEntry::get"),
    STD_VALUES_750.named("std::collections::btree_map::OccupiedEntry::get_mut"),
    STD_VALUES_747.named("std::collections::btree_map::OccupiedEntry::insert"),
    STD_VALUES_750.named("std::collections::btree_map::OccupiedEntry::into_mut"),
    STD_VALUES_750.named("std::collections::btree_map::OccupiedEntry::remove"),
    STD_VALUES_744.named("std::collections::btree_map::VacantEntry::insert"),
    STD_VALUES_506.named("std::collections::hash_map::Entry::and_modify"),
    STD_VALUES_491.named("std::collections::hash_map::Entry::insert_entry"),
    STD_VALUES_500.named("std::collections::hash_map::Entry::key"),
    STD_VALUES_500.named("std::collections::hash_map::Entry::or_default"),
    STD_VALUES_491.named("std::collections::hash_map::Entry::or_insert"),
    STD_VALUES_497.named("std::collections::hash_map::Entry::or_insert_with"),
    STD_VALUES_739.named("std::collections::hash_map::Entry::or_insert_with_key"),
    STD_VALUES_750.named("std::collections::hash_map::OccupiedEntry::get"),
    STD_VALUES_750.named("std::collections::hash_map::OccupiedEntry::get_mut"),
    STD_VALUES_747.named("std::collections::hash_map::OccupiedEntry::insert"),
    STD_VALUES_750.named("std::collections::hash_map::OccupiedEntry::into_mut"),
    STD_VALUES_750.named("std::collections::hash_map::OccupiedEntry::remove"),
    RAND_339.named("std::collections::hash_map::RandomState::build_hasher"),
    RAND_339.named("std::collections::hash_map::RandomState::hash_one"),
    STD_VALUES_744.named("std::collections::hash_map::VacantEntry::insert"),
    STD_48.named("std::column!"),
    STD_48.named("std::concat!"),
    STD_VALUES_584.named("std::convert::AsMut::as_mut"),
    STD_VALUES_584.named("std::convert::AsRef::as_ref"),
    STD_VALUES_581.named("std::convert::From::from"),
    STD_VALUES_584.named("std::convert::Into::into"),
    STD_VALUES_581.named("std::convert::TryFrom::try_from"),
    STD_VALUES_584.named("std::convert::TryInto::try_into"),
    STD_VALUES_203.named("std::convert::identity"),
    STD_96.named("std::dbg!"),
    STD_100.named("std::debug_assert!"),
    STD_100.named("std::debug_assert_eq!"),
    STD_100.named("std::debug_assert_ne!"),
    STD_VALUES_592.named("std::default::Default::default"),
    STD_48.named("std::env!"),
    STD_6.named("std::env::args"),
    STD_11.named("std::env::args_os"),
    STD_36.named("std::env::current_dir"),
    STD_36.named("std::env::current_exe"),
    STD_44.named("std::env::home_dir"),
    STD_54.named("std::env::remove_var"),
    STD_57.named("std::env::set_current_dir"),
    STD_54.named("std::env::set_var"),
    STD_40.named("std::env::temp_dir"),
    STD_16.named("std::env::var"),
    STD_21.named("std::env::var_os"),
    STD_26.named("std::env::vars"),
    STD_31.named("std::env::vars_os"),
    STD_92.named("std::eprint!"),
    STD_92.named("std::eprintln!"),
    STD_VALUES_215.named("std::ffi::CStr::as_ptr"),
    STD_VALUES_7.named("std::ffi::CStr::count_bytes"),
    STD_VALUES_203.named("std::ffi::CStr::from_bytes_until_nul"),
    STD_VALUES_203.named("std::ffi::CStr::from_bytes_with_nul"),
    STD_VALUES_203.named("std::ffi::CStr::from_ptr"),
    STD_VALUES_7.named("std::ffi::CStr::is_empty"),
    STD_VALUES_215.named("std::ffi::CStr::to_bytes"),
    STD_VALUES_215.named("std::ffi::CStr::to_str"),
    STD_VALUES_215.named("std::ffi::CStr::to_string_lossy"),
    STD_VALUES_215.named("std::ffi::CString::as_bytes"),
    STD_VALUES_215.named("std::ffi::CString::as_c_str"),
    STD_VALUES_203.named("std::ffi::CString::from_raw"),
    STD_VALUES_203.named("std::ffi::CString::from_vec_unchecked"),
    STD_VALUES_215.named("std::ffi::CString::into_raw"),
    STD_VALUES_215.named("std::ffi::CString::into_string"),
    STD_VALUES_203.named("std::ffi::CString::new"),
    STD_VALUES_7.named("std::ffi::OsStr::is_empty"),
    STD_VALUES_7.named("std::ffi::OsStr::len"),
    STD_VALUES_203.named("std::ffi::OsStr::new"),
    STD_VALUES_215.named("std::ffi::OsStr::to_os_string"),
    STD_VALUES_215.named("std::ffi::OsStr::to_str"),
    STD_VALUES_215.named("std::ffi::OsStr::to_string_lossy"),
    STD_VALUES_215.named("std::ffi::OsString::as_os_str"),
    STD_VALUES_126.named("std::ffi::OsString::clear"),
    STD_VALUES_215.named("std::ffi::OsString::into_string"),
    STD_VALUES_111.named("std::ffi::OsString::push"),
    STD_600.named("std::ffi::OsString::reserve"),
    STD_600.named("std::ffi::OsString::reserve_exact"),
    STD_583.named("std::ffi::OsString::with_capacity"),
    STD_48.named("std::file!"),
    STD_VALUES_800.named("std::fmt::Binary::fmt"),
    STD_VALUES_242.named("std::fmt::Debug::fmt"),
    STD_VALUES_254.named("std::fmt::DebugList::entries"),
    STD_VALUES_254.named("std::fmt::DebugList::entry"),
    STD_VALUES_254.named("std::fmt::DebugMap::entries"),
    STD_VALUES_260.named("std::fmt::DebugMap::entry"),
    STD_VALUES_254.named("std::fmt::DebugSet::entries"),
    STD_VALUES_254.named("std::fmt::DebugSet::entry"),
    STD_VALUES_251.named("std::fmt::DebugStruct::field"),
    STD_VALUES_254.named("std::fmt::DebugTuple::field"),
    STD_VALUES_242.named("std::fmt::Display::fmt"),
    STD_VALUES_245.named("std::fmt::Formatter::debug_list"),
    STD_VALUES_245.named("std::fmt::Formatter::debug_map"),
    STD_VALUES_245.named("std::fmt::Formatter::debug_set"),
    STD_VALUES_245.named("std::fmt::Formatter::debug_struct"),
    STD_VALUES_245.named("std::fmt::Formatter::debug_tuple"),
    STD_VALUES_111.named("std::fmt::Formatter::pad"),
    STD_VALUES_111.named("std::fmt::Formatter::write_fmt"),
    STD_VALUES_111.named("std::fmt::Formatter::write_str"),
    STD_VALUES_800.named("std::fmt::LowerExp::fmt"),
    STD_VALUES_242.named("std::fmt::LowerHex::fmt"),
    STD_VALUES_800.named("std::fmt::Octal::fmt"),
    STD_VALUES_800.named("std::fmt::Pointer::fmt"),
    STD_VALUES_800.named("std::fmt::UpperExp::fmt"),
    STD_VALUES_242.named("std::fmt::UpperHex::fmt"),
    STD_VALUES_111.named("std::fmt::Write::write_char"),
    STD_VALUES_111.named("std::fmt::Write::write_fmt"),
    STD_VALUES_111.named("std::fmt::Write::write_str"),
    STD_VALUES_238.named("std::fmt::format"),
    STD_VALUES_785.named("std::fmt::write"),
    STD_VALUES_235.named("std::format!"),
    STD_VALUES_235.named("std::format_args!"),
    STD_315.named("std::fs::DirBuilder::create"),
    STD_373.named("std::fs::DirEntry::file_name"),
    STD_380.named("std::fs::DirEntry::file_type"),
    STD_373.named("std::fs::DirEntry::metadata"),
    STD_373.named("std::fs::DirEntry::path"),
    STD_219.named("std::fs::File::create"),
    STD_219.named("std::fs::File::create_buffered"),
    STD_219.named("std::fs::File::create_new"),
    STD_275.named("std::fs::File::lock"),
    STD_268.named("std::fs::File::metadata"),
    STD_213.named("std::fs::File::open"),
    STD_213.named("std::fs::File::open_buffered"),
    STD_225.named("std::fs::File::options"),
    STD_275.named("std::fs::File::set_len"),
    STD_275.named("std::fs::File::set_permissions"),
    STD_275.named("std::fs::File::sync_all"),
    STD_275.named("std::fs::File::sync_data"),
    STD_272.named("std::fs::File::try_clone"),
    STD_275.named("std::fs::File::unlock"),
    STD_248.named("std::fs::File::write"),
    STD_248.named("std::fs::File::write_all"),
    STD_248.named("std::fs::File::write_fmt"),
    STD_248.named("std::fs::File::write_vectored"),
    STD_380.named("std::fs::Metadata::file_type"),
    STD_380.named("std::fs::Metadata::is_dir"),
    STD_380.named("std::fs::Metadata::is_file"),
    STD_380.named("std::fs::Metadata::is_symlink"),
    STD_376.named("std::fs::Metadata::len"),
    STD_380.named("std::fs::Metadata::permissions"),
    STD_237.named("std::fs::OpenOptions::append"),
    STD_229.named("std::fs::OpenOptions::create"),
    STD_229.named("std::fs::OpenOptions::create_new"),
    STD_225.named("std::fs::OpenOptions::new"),
    STD_242.named("std::fs::OpenOptions::open"),
    STD_229.named("std::fs::OpenOptions::read"),
    STD_229.named("std::fs::OpenOptions::truncate"),
    STD_237.named("std::fs::OpenOptions::write"),
    STD_344.named("std::fs::canonicalize"),
    STD_325.named("std::fs::copy"),
    STD_315.named("std::fs::create_dir"),
    STD_315.named("std::fs::create_dir_all"),
    STD_354.named("std::fs::exists"),
    STD_330.named("std::fs::hard_link"),
    STD_303.named("std::fs::metadata"),
    STD_281.named("std::fs::read"),
    STD_298.named("std::fs::read_dir"),
    STD_309.named("std::fs::read_link"),
    STD_287.named("std::fs::read_to_string"),
    STD_320.named("std::fs::remove_dir"),
    STD_320.named("std::fs::remove_dir_all"),
    STD_320.named("std::fs::remove_file"),
    STD_325.named("std::fs::rename"),
    STD_320.named("std::fs::set_permissions"),
    STD_330.named("std::fs::soft_link"),
    STD_303.named("std::fs::symlink_metadata"),
    STD_293.named("std::fs::write"),
    STD_VALUES_691.named("std::future::poll_fn"),
    STD_VALUES_688.named("std::future::ready"),
    STD_564.named("std::hash::BuildHasher::hash_one"),
    STD_564.named("std::hash::Hash::hash"),
    STD_VALUES_813.named("std::hash::Hash::hash_slice"),
    STD_564.named("std::hash::Hasher::finish"),
    STD_564.named("std::hash::Hasher::write"),
    STD_VALUES_813.named("std::hash::Hasher::write_i128"),
    STD_VALUES_813.named("std::hash::Hasher::write_i16"),
    STD_VALUES_813.named("std::hash::Hasher::write_i32"),
    STD_VALUES_813.named("std::hash::Hasher::write_i64"),
    STD_VALUES_813.named("std::hash::Hasher::write_i8"),
    STD_VALUES_813.named("std::hash::Hasher::write_isize"),
    STD_VALUES_813.named("std::hash::Hasher::write_u128"),
    STD_VALUES_813.named("std::hash::Hasher::write_u16"),
    STD_VALUES_813.named("std::hash::Hasher::write_u32"),
    STD_564.named("std::hash::Hasher::write_u64"),
    STD_VALUES_813.named("std::hash::Hasher::write_u8"),
    STD_VALUES_813.named("std::hash::Hasher::write_usize"),
    RAND_339.named("std::hash::RandomState::build_hasher"),
    RAND_339.named("std::hash::RandomState::hash_one"),
    STD_VALUES_203.named("std::hint::black_box"),
    STD_48.named("std::include_bytes!"),
    STD_48.named("std::include_str!"),
    STD_174.named("std::io::BufRead::consume"),
    STD_152.named("std::io::BufRead::fill_buf"),
    STD_144.named("std::io::BufRead::lines"),
    STD_132.named("std::io::BufRead::read_line"),
    STD_141.named("std::io::BufRead::read_until"),
    STD_141.named("std::io::BufRead::skip_until"),
    STD_149.named("std::io::BufRead::split"),
    STD_189.named("std::io::BufReader::buffer"),
    STD_189.named("std::io::BufReader::get_mut"),
    STD_189.named("std::io::BufReader::get_ref"),
    STD_189.named("std::io::BufReader::into_inner"),
    STD_180.named("std::io::BufReader::new"),
    STD_183.named("std::io::BufReader::with_capacity"),
    STD_189.named("std::io::BufWriter::get_mut"),
    STD_189.named("std::io::BufWriter::get_ref"),
    STD_189.named("std::io::BufWriter::into_inner"),
    STD_180.named("std::io::BufWriter::new"),
    STD_183.named("std::io::BufWriter::with_capacity"),
    STD_189.named("std::io::Cursor::get_mut"),
    STD_189.named("std::io::Cursor::get_ref"),
    STD_189.named("std::io::Cursor::into_inner"),
    STD_180.named("std::io::Cursor::new"),
    STD_207.named("std::io::Error::kind"),
    STD_207.named("std::io::Error::last_os_error"),
    STD_197.named("std::io::Error::new"),
    STD_202.named("std::io::Error::other"),
    STD_207.named("std::io::Error::raw_os_error"),
    STD_180.named("std::io::LineWriter::new"),
    STD_183.named("std::io::LineWriter::with_capacity"),
    STD_152.named("std::io::Read::by_ref"),
    STD_152.named("std::io::Read::bytes"),
    STD_155.named("std::io::Read::chain"),
    STD_132.named("std::io::Read::read"),
    STD_138.named("std::io::Read::read_buf"),
    STD_138.named("std::io::Read::read_buf_exact"),
    STD_132.named("std::io::Read::read_exact"),
    STD_132.named("std::io::Read::read_to_end"),
    STD_132.named("std::io::Read::read_to_string"),
    STD_138.named("std::io::Read::read_vectored"),
    STD_149.named("std::io::Read::take"),
    STD_174.named("std::io::Seek::rewind"),
    STD_174.named("std::io::Seek::seek"),
    STD_174.named("std::io::Seek::stream_position"),
    STD_119.named("std::io::Stderr::write"),
    STD_119.named("std::io::Stderr::write_all"),
    STD_119.named("std::io::Stderr::write_fmt"),
    STD_119.named("std::io::StderrLock::write"),
    STD_119.named("std::io::StderrLock::write_all"),
    STD_119.named("std::io::StderrLock::write_fmt"),
    STD_78.named("std::io::Stdin::lines"),
    STD_69.named("std::io::Stdin::lock"),
    STD_73.named("std::io::Stdin::read_line"),
    STD_119.named("std::io::Stdout::write"),
    STD_119.named("std::io::Stdout::write_all"),
    STD_119.named("std::io::Stdout::write_fmt"),
    STD_119.named("std::io::StdoutLock::write"),
    STD_119.named("std::io::StdoutLock::write_all"),
    STD_119.named("std::io::StdoutLock::write_fmt"),
    STD_152.named("std::io::Write::by_ref"),
    STD_174.named("std::io::Write::flush"),
    STD_167.named("std::io::Write::write"),
    STD_167.named("std::io::Write::write_all"),
    STD_167.named("std::io::Write::write_fmt"),
    STD_167.named("std::io::Write::write_vectored"),
    STD_162.named("std::io::copy"),
    STD_158.named("std::io::read_to_string"),
    STD_87.named("std::io::stderr"),
    STD_64.named("std::io::stdin"),
    STD_82.named("std::io::stdout"),
    STD_VALUES_412.named("std::iter::DoubleEndedIterator::next_back"),
    STD_VALUES_709.named("std::iter::DoubleEndedIterator::nth_back"),
    STD_VALUES_703.named("std::iter::DoubleEndedIterator::rfind"),
    STD_VALUES_406.named("std::iter::DoubleEndedIterator::rfold"),
    STD_VALUES_35.named("std::iter::ExactSizeIterator::len"),
    STD_VALUES_445.named("std::iter::Extend::extend"),
    STD_VALUES_427.named("std::iter::FromIterator::from_iter"),
    STD_VALUES_412.named("std::iter::IntoIterator::into_iter"),
    STD_VALUES_50.named("std::iter::Iterator::all"),
    STD_VALUES_50.named("std::iter::Iterator::any"),
    STD_VALUES_412.named("std::iter::Iterator::by_ref"),
    STD_VALUES_424.named("std::iter::Iterator::chain"),
    STD_VALUES_412.named("std::iter::Iterator::cloned"),
    STD_VALUES_35.named("std::iter::Iterator::cmp"),
    STD_VALUES_412.named("std::iter::Iterator::collect"),
    STD_VALUES_412.named("std::iter::Iterator::copied"),
    STD_VALUES_35.named("std::iter::Iterator::count"),
    STD_VALUES_412.named("std::iter::Iterator::cycle"),
    STD_VALUES_412.named("std::iter::Iterator::enumerate"),
    STD_VALUES_35.named("std::iter::Iterator::eq"),
    STD_VALUES_387.named("std::iter::Iterator::filter"),
    STD_VALUES_381.named("std::iter::Iterator::filter_map"),
    STD_VALUES_387.named("std::iter::Iterator::find"),
    STD_VALUES_381.named("std::iter::Iterator::find_map"),
    STD_VALUES_381.named("std::iter::Iterator::flat_map"),
    STD_VALUES_412.named("std::iter::Iterator::flatten"),
    STD_VALUES_406.named("std::iter::Iterator::fold"),
    STD_VALUES_400.named("std::iter::Iterator::for_each"),
    STD_VALUES_412.named("std::iter::Iterator::fuse"),
    STD_VALUES_387.named("std::iter::Iterator::inspect"),
    STD_VALUES_35.named("std::iter::Iterator::is_sorted"),
    STD_VALUES_412.named("std::iter::Iterator::last"),
    STD_VALUES_35.named("std::iter::Iterator::lt"),
    STD_VALUES_381.named("std::iter::Iterator::map"),
    STD_VALUES_381.named("std::iter::Iterator::map_while"),
    STD_VALUES_412.named("std::iter::Iterator::max"),
    STD_VALUES_394.named("std::iter::Iterator::max_by"),
    STD_VALUES_387.named("std::iter::Iterator::max_by_key"),
    STD_VALUES_412.named("std::iter::Iterator::min"),
    STD_VALUES_394.named("std::iter::Iterator::min_by"),
    STD_VALUES_387.named("std::iter::Iterator::min_by_key"),
    STD_VALUES_35.named("std::iter::Iterator::ne"),
    STD_VALUES_412.named("std::iter::Iterator::next"),
    STD_VALUES_412.named("std::iter::Iterator::nth"),
    STD_VALUES_387.named("std::iter::Iterator::partition"),
    STD_VALUES_412.named("std::iter::Iterator::peekable"),
    STD_VALUES_56.named("std::iter::Iterator::position"),
    STD_VALUES_412.named("std::iter::Iterator::product"),
    STD_VALUES_397.named("std::iter::Iterator::reduce"),
    STD_VALUES_412.named("std::iter::Iterator::rev"),
    STD_VALUES_56.named("std::iter::Iterator::rposition"),
    STD_VALUES_409.named("std::iter::Iterator::scan"),
    STD_VALUES_35.named("std::iter::Iterator::size_hint"),
    STD_VALUES_412.named("std::iter::Iterator::skip"),
    STD_VALUES_387.named("std::iter::Iterator::skip_while"),
    STD_VALUES_412.named("std::iter::Iterator::step_by"),
    STD_VALUES_412.named("std::iter::Iterator::sum"),
    STD_VALUES_412.named("std::iter::Iterator::take"),
    STD_VALUES_387.named("std::iter::Iterator::take_while"),
    STD_VALUES_406.named("std::iter::Iterator::try_fold"),
    STD_VALUES_403.named("std::iter::Iterator::try_for_each"),
    STD_VALUES_412.named("std::iter::Iterator::unzip"),
    STD_VALUES_424.named("std::iter::Iterator::zip"),
    STD_VALUES_387.named("std::iter::Peekable::next_if"),
    STD_VALUES_709.named("std::iter::Peekable::next_if_eq"),
    STD_VALUES_412.named("std::iter::Peekable::peek"),
    STD_VALUES_433.named("std::iter::from_fn"),
    STD_VALUES_427.named("std::iter::once"),
    STD_VALUES_433.named("std::iter::once_with"),
    STD_VALUES_427.named("std::iter::repeat"),
    STD_VALUES_430.named("std::iter::repeat_n"),
    STD_VALUES_433.named("std::iter::repeat_with"),
    STD_VALUES_436.named("std::iter::successors"),
    STD_VALUES_439.named("std::iter::zip"),
    STD_48.named("std::line!"),
    STD_VALUES_563.named("std::mem::ManuallyDrop::into_inner"),
    STD_VALUES_563.named("std::mem::ManuallyDrop::new"),
    STD_VALUES_794.named("std::mem::ManuallyDrop::take"),
    STD_VALUES_569.named("std::mem::MaybeUninit::as_mut_ptr"),
    STD_VALUES_569.named("std::mem::MaybeUninit::as_ptr"),
    STD_VALUES_569.named("std::mem::MaybeUninit::assume_init"),
    STD_VALUES_569.named("std::mem::MaybeUninit::assume_init_ref"),
    STD_VALUES_563.named("std::mem::MaybeUninit::new"),
    STD_VALUES_575.named("std::mem::MaybeUninit::write"),
    STD_761.named("std::mem::align_of"),
    STD_761.named("std::mem::discriminant"),
    STD_761.named("std::mem::drop"),
    STD_761.named("std::mem::forget"),
    STD_761.named("std::mem::needs_drop"),
    STD_VALUES_548.named("std::mem::replace"),
    STD_761.named("std::mem::size_of"),
    STD_761.named("std::mem::size_of_val"),
    STD_VALUES_556.named("std::mem::swap"),
    STD_VALUES_552.named("std::mem::take"),
    STD_VALUES_563.named("std::mem::transmute"),
    STD_VALUES_563.named("std::mem::transmute_copy"),
    STD_761.named("std::mem::zeroed"),
    STD_48.named("std::module_path!"),
    STD_421.named("std::net::TcpListener::accept"),
    STD_417.named("std::net::TcpListener::bind"),
    STD_426.named("std::net::TcpListener::incoming"),
    STD_426.named("std::net::TcpListener::into_incoming"),
    STD_410.named("std::net::TcpListener::local_addr"),
    STD_389.named("std::net::TcpStream::connect"),
    STD_389.named("std::net::TcpStream::connect_timeout"),
    STD_410.named("std::net::TcpStream::local_addr"),
    STD_399.named("std::net::TcpStream::peek"),
    STD_410.named("std::net::TcpStream::peer_addr"),
    STD_399.named("std::net::TcpStream::read"),
    STD_399.named("std::net::TcpStream::read_exact"),
    STD_399.named("std::net::TcpStream::read_to_end"),
    STD_399.named("std::net::TcpStream::read_to_string"),
    STD_406.named("std::net::TcpStream::try_clone"),
    STD_395.named("std::net::TcpStream::write"),
    STD_395.named("std::net::TcpStream::write_all"),
    STD_395.named("std::net::TcpStream::write_fmt"),
    STD_471.named("std::net::ToSocketAddrs::to_socket_addrs"),
    STD_430.named("std::net::UdpSocket::bind"),
    STD_434.named("std::net::UdpSocket::connect"),
    STD_410.named("std::net::UdpSocket::local_addr"),
    STD_438.named("std::net::UdpSocket::peek"),
    STD_438.named("std::net::UdpSocket::peek_from"),
    STD_438.named("std::net::UdpSocket::recv"),
    STD_438.named("std::net::UdpSocket::recv_from"),
    STD_445.named("std::net::UdpSocket::send"),
    STD_449.named("std::net::UdpSocket::send_to"),
    STD_VALUES_806.named("std::ops::AddAssign::add_assign"),
    STD_VALUES_806.named("std::ops::BitAndAssign::bitand_assign"),
    STD_VALUES_806.named("std::ops::BitOrAssign::bitor_assign"),
    STD_VALUES_806.named("std::ops::BitXorAssign::bitxor_assign"),
    STD_VALUES_776.named("std::ops::Bound::map"),
    STD_VALUES_776.named("std::ops::ControlFlow::map_break"),
    STD_VALUES_776.named("std::ops::ControlFlow::map_continue"),
    STD_VALUES_584.named("std::ops::Deref::deref"),
    STD_VALUES_584.named("std::ops::DerefMut::deref_mut"),
    STD_VALUES_806.named("std::ops::MulAssign::mul_assign"),
    STD_VALUES_806.named("std::ops::ShlAssign::shl_assign"),
    STD_VALUES_806.named("std::ops::SubAssign::sub_assign"),
    STD_VALUES_324.named("std::option::Option::and"),
    STD_VALUES_333.named("std::option::Option::and_then"),
    STD_VALUES_300.named("std::option::Option::as_deref"),
    STD_VALUES_300.named("std::option::Option::as_deref_mut"),
    STD_VALUES_300.named("std::option::Option::as_mut"),
    STD_VALUES_300.named("std::option::Option::as_ref"),
    STD_VALUES_300.named("std::option::Option::as_slice"),
    STD_VALUES_300.named("std::option::Option::cloned"),
    STD_VALUES_300.named("std::option::Option::copied"),
    STD_111.named("std::option::Option::expect"),
    STD_VALUES_345.named("std::option::Option::filter"),
    STD_VALUES_300.named("std::option::Option::flatten"),
    STD_VALUES_369.named("std::option::Option::get_or_insert"),
    STD_VALUES_372.named("std::option::Option::get_or_insert_with"),
    STD_VALUES_366.named("std::option::Option::insert"),
    STD_VALUES_345.named("std::option::Option::inspect"),
    STD_VALUES_300.named("std::option::Option::into_iter"),
    STD_VALUES_44.named("std::option::Option::is_none"),
    STD_VALUES_50.named("std::option::Option::is_none_or"),
    STD_VALUES_44.named("std::option::Option::is_some"),
    STD_VALUES_50.named("std::option::Option::is_some_and"),
    STD_VALUES_300.named("std::option::Option::iter"),
    STD_VALUES_333.named("std::option::Option::map"),
    STD_VALUES_339.named("std::option::Option::map_or"),
    STD_VALUES_342.named("std::option::Option::map_or_else"),
    STD_VALUES_358.named("std::option::Option::ok_or"),
    STD_VALUES_362.named("std::option::Option::ok_or_else"),
    STD_VALUES_318.named("std::option::Option::or"),
    STD_VALUES_327.named("std::option::Option::or_else"),
    STD_VALUES_375.named("std::option::Option::replace"),
    STD_VALUES_300.named("std::option::Option::take"),
    STD_VALUES_345.named("std::option::Option::take_if"),
    STD_VALUES_300.named("std::option::Option::transpose"),
    STD_VALUES_300.named("std::option::Option::unwrap"),
    STD_VALUES_318.named("std::option::Option::unwrap_or"),
    STD_VALUES_300.named("std::option::Option::unwrap_or_default"),
    STD_VALUES_327.named("std::option::Option::unwrap_or_else"),
    STD_VALUES_300.named("std::option::Option::unwrap_unchecked"),
    STD_VALUES_318.named("std::option::Option::xor"),
    STD_VALUES_318.named("std::option::Option::zip"),
    STD_48.named("std::option_env!"),
    STD_VALUES_215.named("std::os::unix::ffi::OsStrExt::as_bytes"),
    STD_VALUES_215.named("std::os::unix::ffi::OsStringExt::into_vec"),
    STD_261.named("std::os::unix::fs::FileExt::read_at"),
    STD_261.named("std::os::unix::fs::FileExt::read_exact_at"),
    STD_254.named("std::os::unix::fs::FileExt::write_all_at"),
    STD_254.named("std::os::unix::fs::FileExt::write_at"),
    STD_229.named("std::os::unix::fs::OpenOptionsExt::custom_flags"),
    STD_229.named("std::os::unix::fs::OpenOptionsExt::mode"),
    STD_340.named("std::os::unix::fs::chown"),
    STD_340.named("std::os::unix::fs::chroot"),
    STD_340.named("std::os::unix::fs::lchown"),
    STD_330.named("std::os::unix::fs::symlink"),
    STD_463.named("std::os::unix::net::UnixDatagram::bind"),
    STD_467.named("std::os::unix::net::UnixDatagram::recv"),
    STD_467.named("std::os::unix::net::UnixDatagram::recv_from"),
    STD_459.named("std::os::unix::net::UnixListener::accept"),
    STD_463.named("std::os::unix::net::UnixListener::bind"),
    STD_459.named("std::os::unix::net::UnixListener::incoming"),
    STD_453.named("std::os::unix::net::UnixStream::connect"),
    STD_483.named("std::os::unix::process::CommandExt::arg0"),
    STD_521.named("std::os::unix::process::CommandExt::exec"),
    STD_495.named("std::os::unix::process::CommandExt::gid"),
    STD_495.named("std::os::unix::process::CommandExt::pre_exec"),
    STD_495.named("std::os::unix::process::CommandExt::uid"),
    STD_261.named("std::os::windows::fs::FileExt::seek_read"),
    STD_254.named("std::os::windows::fs::FileExt::seek_write"),
    STD_330.named("std::os::windows::fs::symlink_dir"),
    STD_330.named("std::os::windows::fs::symlink_file"),
    STD_495.named("std::os::windows::process::CommandExt::creation_flags"),
    STD_490.named("std::os::windows::process::CommandExt::raw_arg"),
    STD_100.named("std::panic!"),
    STD_VALUES_659.named("std::panic::AssertUnwindSafe"),
    STD_VALUES_659.named("std::panic::catch_unwind"),
    STD_107.named("std::panic::panic_any"),
    STD_VALUES_281.named("std::path::Component::as_os_str"),
    STD_VALUES_281.named("std::path::Components::as_path"),
    STD_VALUES_281.named("std::path::Path::ancestors"),
    STD_VALUES_281.named("std::path::Path::as_os_str"),
    STD_349.named("std::path::Path::canonicalize"),
    STD_VALUES_281.named("std::path::Path::components"),
    STD_VALUES_281.named("std::path::Path::display"),
    STD_358.named("std::path::Path::ends_with"),
    STD_358.named("std::path::Path::exists"),
    STD_VALUES_273.named("std::path::Path::extension"),
    STD_VALUES_273.named("std::path::Path::file_name"),
    STD_VALUES_273.named("std::path::Path::file_prefix"),
    STD_VALUES_273.named("std::path::Path::file_stem"),
    STD_358.named("std::path::Path::has_root"),
    STD_VALUES_281.named("std::path::Path::into_path_buf"),
    STD_358.named("std::path::Path::is_absolute"),
    STD_358.named("std::path::Path::is_dir"),
    STD_358.named("std::path::Path::is_file"),
    STD_358.named("std::path::Path::is_relative"),
    STD_358.named("std::path::Path::is_symlink"),
    STD_VALUES_281.named("std::path::Path::iter"),
    STD_VALUES_266.named("std::path::Path::join"),
    STD_365.named("std::path::Path::metadata"),
    STD_VALUES_203.named("std::path::Path::new"),
    STD_VALUES_281.named("std::path::Path::parent"),
    STD_365.named("std::path::Path::read_dir"),
    STD_365.named("std::path::Path::read_link"),
    STD_358.named("std::path::Path::starts_with"),
    STD_VALUES_290.named("std::path::Path::strip_prefix"),
    STD_365.named("std::path::Path::symlink_metadata"),
    STD_VALUES_281.named("std::path::Path::to_path_buf"),
    STD_VALUES_281.named("std::path::Path::to_str"),
    STD_VALUES_281.named("std::path::Path::to_string_lossy"),
    STD_358.named("std::path::Path::try_exists"),
    STD_VALUES_266.named("std::path::Path::with_added_extension"),
    STD_VALUES_266.named("std::path::Path::with_extension"),
    STD_VALUES_266.named("std::path::Path::with_file_name"),
    STD_VALUES_111.named("std::path::PathBuf::add_extension"),
    STD_VALUES_281.named("std::path::PathBuf::as_path"),
    STD_VALUES_126.named("std::path::PathBuf::clear"),
    STD_VALUES_281.named("std::path::PathBuf::into_boxed_path"),
    STD_VALUES_281.named("std::path::PathBuf::into_os_string"),
    STD_VALUES_134.named("std::path::PathBuf::pop"),
    STD_VALUES_111.named("std::path::PathBuf::push"),
    STD_600.named("std::path::PathBuf::reserve"),
    STD_600.named("std::path::PathBuf::reserve_exact"),
    STD_VALUES_111.named("std::path::PathBuf::set_extension"),
    STD_VALUES_111.named("std::path::PathBuf::set_file_name"),
    STD_583.named("std::path::PathBuf::with_capacity"),
    STD_VALUES_293.named("std::path::absolute"),
    STD_VALUES_598.named("std::pin::Pin::new"),
    STD_VALUES_791.named("std::pin::Pin::set"),
    STD_92.named("std::print!"),
    STD_92.named("std::println!"),
    STD_521.named("std::process::Child::id"),
    STD_521.named("std::process::Child::kill"),
    STD_521.named("std::process::Child::try_wait"),
    STD_521.named("std::process::Child::wait"),
    STD_517.named("std::process::Child::wait_with_output"),
    STD_483.named("std::process::Command::arg"),
    STD_483.named("std::process::Command::args"),
    STD_495.named("std::process::Command::current_dir"),
    STD_495.named("std::process::Command::env"),
    STD_495.named("std::process::Command::env_clear"),
    STD_495.named("std::process::Command::env_remove"),
    STD_495.named("std::process::Command::envs"),
    STD_477.named("std::process::Command::new"),
    STD_505.named("std::process::Command::output"),
    STD_513.named("std::process::Command::spawn"),
    STD_509.named("std::process::Command::status"),
    STD_495.named("std::process::Command::stderr"),
    STD_495.named("std::process::Command::stdin"),
    STD_495.named("std::process::Command::stdout"),
    STD_521.named("std::process::ExitStatus::code"),
    STD_521.named("std::process::ExitStatus::success"),
    STD_521.named("std::process::abort"),
    STD_521.named("std::process::exit"),
    STD_541.named("std::process::id"),
    STD_727.named("std::ptr::copy"),
    STD_727.named("std::ptr::copy_nonoverlapping"),
    STD_761.named("std::ptr::dangling"),
    STD_761.named("std::ptr::dangling_mut"),
    STD_761.named("std::ptr::drop_in_place"),
    STD_761.named("std::ptr::eq"),
    STD_761.named("std::ptr::null"),
    STD_761.named("std::ptr::null_mut"),
    STD_743.named("std::ptr::read"),
    STD_743.named("std::ptr::read_unaligned"),
    STD_743.named("std::ptr::read_volatile"),
    STD_709.named("std::ptr::slice_from_raw_parts"),
    STD_709.named("std::ptr::slice_from_raw_parts_mut"),
    STD_VALUES_556.named("std::ptr::swap"),
    STD_752.named("std::ptr::write"),
    STD_731.named("std::ptr::write_bytes"),
    STD_752.named("std::ptr::write_unaligned"),
    STD_752.named("std::ptr::write_volatile"),
    STD_VALUES_598.named("std::rc::Rc::as_ptr"),
    STD_VALUES_598.named("std::rc::Rc::clone"),
    STD_VALUES_598.named("std::rc::Rc::downgrade"),
    STD_VALUES_598.named("std::rc::Rc::from_raw"),
    STD_VALUES_598.named("std::rc::Rc::get_mut"),
    STD_VALUES_598.named("std::rc::Rc::into_inner"),
    STD_VALUES_598.named("std::rc::Rc::into_raw"),
    STD_VALUES_598.named("std::rc::Rc::make_mut"),
    STD_VALUES_598.named("std::rc::Rc::new"),
    STD_VALUES_767.named("std::rc::Rc::new_cyclic"),
    STD_583.named("std::rc::Rc::new_uninit_slice"),
    STD_583.named("std::rc::Rc::new_zeroed_slice"),
    STD_VALUES_76.named("std::rc::Rc::ptr_eq"),
    STD_VALUES_76.named("std::rc::Rc::strong_count"),
    STD_VALUES_598.named("std::rc::Rc::try_unwrap"),
    STD_VALUES_598.named("std::rc::Rc::unwrap_or_clone"),
    STD_VALUES_76.named("std::rc::Rc::weak_count"),
    STD_VALUES_611.named("std::rc::Weak::upgrade"),
    STD_VALUES_324.named("std::result::Result::and"),
    STD_VALUES_333.named("std::result::Result::and_then"),
    STD_VALUES_309.named("std::result::Result::as_deref"),
    STD_VALUES_309.named("std::result::Result::as_mut"),
    STD_VALUES_309.named("std::result::Result::as_ref"),
    STD_VALUES_309.named("std::result::Result::cloned"),
    STD_VALUES_309.named("std::result::Result::copied"),
    STD_VALUES_309.named("std::result::Result::err"),
    STD_111.named("std::result::Result::expect"),
    STD_111.named("std::result::Result::expect_err"),
    STD_VALUES_309.named("std::result::Result::flatten"),
    STD_VALUES_345.named("std::result::Result::inspect"),
    STD_VALUES_351.named("std::result::Result::inspect_err"),
    STD_VALUES_309.named("std::result::Result::into_iter"),
    STD_VALUES_44.named("std::result::Result::is_err"),
    STD_VALUES_50.named("std::result::Result::is_err_and"),
    STD_VALUES_44.named("std::result::Result::is_ok"),
    STD_VALUES_50.named("std::result::Result::is_ok_and"),
    STD_VALUES_309.named("std::result::Result::iter"),
    STD_VALUES_333.named("std::result::Result::map"),
    STD_VALUES_354.named("std::result::Result::map_err"),
    STD_VALUES_339.named("std::result::Result::map_or"),
    STD_VALUES_342.named("std::result::Result::map_or_else"),
    STD_VALUES_309.named("std::result::Result::ok"),
    STD_VALUES_318.named("std::result::Result::or"),
    STD_VALUES_327.named("std::result::Result::or_else"),
    STD_VALUES_309.named("std::result::Result::transpose"),
    STD_VALUES_309.named("std::result::Result::unwrap"),
    STD_VALUES_309.named("std::result::Result::unwrap_err"),
    STD_VALUES_318.named("std::result::Result::unwrap_or"),
    STD_VALUES_309.named("std::result::Result::unwrap_or_default"),
    STD_VALUES_327.named("std::result::Result::unwrap_or_else"),
    STD_VALUES_309.named("std::result::Result::unwrap_unchecked"),
    STD_VALUES_542.named("std::slice::from_mut"),
    STD_709.named("std::slice::from_raw_parts"),
    STD_709.named("std::slice::from_raw_parts_mut"),
    STD_VALUES_542.named("std::slice::from_ref"),
    STD_VALUES_581.named("std::str::FromStr::from_str"),
    STD_VALUES_203.named("std::str::from_boxed_utf8_unchecked"),
    STD_VALUES_203.named("std::str::from_utf8"),
    STD_VALUES_203.named("std::str::from_utf8_mut"),
    STD_VALUES_203.named("std::str::from_utf8_unchecked"),
    STD_VALUES_166.named("std::string::String::as_bytes"),
    STD_VALUES_166.named("std::string::String::as_mut_str"),
    STD_VALUES_166.named("std::string::String::as_mut_vec"),
    STD_VALUES_166.named("std::string::String::as_str"),
    STD_VALUES_7.named("std::string::String::capacity"),
    STD_VALUES_126.named("std::string::String::clear"),
    STD_678.named("std::string::String::drain"),
    STD_VALUES_111.named("std::string::String::extend"),
    STD_716.named("std::string::String::from_raw_parts"),
    STD_VALUES_203.named("std::string::String::from_utf16"),
    STD_VALUES_203.named("std::string::String::from_utf16_lossy"),
    STD_VALUES_203.named("std::string::String::from_utf8"),
    STD_VALUES_203.named("std::string::String::from_utf8_lossy"),
    STD_VALUES_203.named("std::string::String::from_utf8_lossy_owned"),
    STD_VALUES_203.named("std::string::String::from_utf8_unchecked"),
    STD_694.named("std::string::String::insert"),
    STD_694.named("std::string::String::insert_str"),
    STD_VALUES_166.named("std::string::String::into_boxed_str"),
    STD_VALUES_166.named("std::string::String::into_bytes"),
    STD_VALUES_7.named("std::string::String::is_empty"),
    STD_VALUES_166.named("std::string::String::leak"),
    STD_VALUES_7.named("std::string::String::len"),
    STD_VALUES_142.named("std::string::String::pop"),
    STD_VALUES_111.named("std::string::String::push"),
    STD_VALUES_111.named("std::string::String::push_str"),
    STD_671.named("std::string::String::remove"),
    STD_VALUES_120.named("std::string::String::replace_range"),
    STD_600.named("std::string::String::reserve"),
    STD_600.named("std::string::String::reserve_exact"),
    STD_VALUES_150.named("std::string::String::retain"),
    STD_VALUES_134.named("std::string::String::shrink_to_fit"),
    STD_678.named("std::string::String::split_off"),
    STD_VALUES_134.named("std::string::String::truncate"),
    STD_611.named("std::string::String::try_reserve"),
    STD_611.named("std::string::String::try_reserve_exact"),
    STD_578.named("std::string::String::with_capacity"),
    STD_VALUES_166.named("std::string::ToString::to_string"),
    STD_48.named("std::stringify!"),
    STD_VALUES_598.named("std::sync::Arc::as_ptr"),
    STD_VALUES_598.named("std::sync::Arc::clone"),
    STD_VALUES_598.named("std::sync::Arc::downgrade"),
    STD_VALUES_598.named("std::sync::Arc::from_raw"),
    STD_VALUES_598.named("std::sync::Arc::get_mut"),
    STD_VALUES_598.named("std::sync::Arc::into_inner"),
    STD_VALUES_598.named("std::sync::Arc::into_raw"),
    STD_VALUES_598.named("std::sync::Arc::make_mut"),
    STD_VALUES_598.named("std::sync::Arc::new"),
    STD_VALUES_767.named("std::sync::Arc::new_cyclic"),
    STD_583.named("std::sync::Arc::new_uninit_slice"),
    STD_583.named("std::sync::Arc::new_zeroed_slice"),
    STD_VALUES_76.named("std::sync::Arc::ptr_eq"),
    STD_VALUES_76.named("std::sync::Arc::strong_count"),
    STD_VALUES_598.named("std::sync::Arc::try_unwrap"),
    STD_VALUES_598.named("std::sync::Arc::unwrap_or_clone"),
    STD_VALUES_76.named("std::sync::Arc::weak_count"),
    STD_VALUES_770.named("std::sync::Condvar::wait"),
    STD_VALUES_770.named("std::sync::Condvar::wait_timeout"),
    STD_VALUES_770.named("std::sync::Condvar::wait_timeout_while"),
    STD_VALUES_770.named("std::sync::Condvar::wait_while"),
    STD_VALUES_636.named("std::sync::LazyLock::force"),
    STD_VALUES_633.named("std::sync::LazyLock::new"),
    STD_VALUES_611.named("std::sync::Mutex::get_mut"),
    STD_VALUES_611.named("std::sync::Mutex::into_inner"),
    STD_VALUES_611.named("std::sync::Mutex::lock"),
    STD_VALUES_598.named("std::sync::Mutex::new"),
    STD_VALUES_611.named("std::sync::Mutex::try_lock"),
    STD_VALUES_659.named("std::sync::Once::call_once"),
    STD_VALUES_611.named("std::sync::OnceLock::get"),
    STD_VALUES_611.named("std::sync::OnceLock::get_mut"),
    STD_VALUES_630.named("std::sync::OnceLock::get_or_init"),
    STD_VALUES_624.named("std::sync::OnceLock::set"),
    STD_VALUES_611.named("std::sync::PoisonError::into_inner"),
    STD_VALUES_611.named("std::sync::RwLock::get_mut"),
    STD_VALUES_611.named("std::sync::RwLock::into_inner"),
    STD_VALUES_598.named("std::sync::RwLock::new"),
    STD_VALUES_611.named("std::sync::RwLock::read"),
    STD_VALUES_611.named("std::sync::RwLock::try_read"),
    STD_VALUES_611.named("std::sync::RwLock::try_write"),
    STD_VALUES_611.named("std::sync::RwLock::write"),
    STD_VALUES_611.named("std::sync::Weak::upgrade"),
    STD_VALUES_828.named("std::sync::atomic::AtomicBool::get_mut"),
    STD_VALUES_828.named("std::sync::atomic::AtomicBool::into_inner"),
    STD_VALUES_828.named("std::sync::atomic::AtomicBool::load"),
    STD_VALUES_821.named("std::sync::atomic::AtomicBool::new"),
    STD_VALUES_845.named("std::sync::atomic::AtomicBool::store"),
    STD_VALUES_852.named("std::sync::atomic::AtomicBool::swap"),
    STD_VALUES_860.named("std::sync::atomic::AtomicI32::fetch_add"),
    STD_VALUES_860.named("std::sync::atomic::AtomicI32::fetch_max"),
    STD_VALUES_860.named("std::sync::atomic::AtomicI32::fetch_min"),
    STD_VALUES_860.named("std::sync::atomic::AtomicI32::fetch_sub"),
    STD_VALUES_828.named("std::sync::atomic::AtomicI32::get_mut"),
    STD_VALUES_828.named("std::sync::atomic::AtomicI32::into_inner"),
    STD_VALUES_828.named("std::sync::atomic::AtomicI32::load"),
    STD_VALUES_821.named("std::sync::atomic::AtomicI32::new"),
    STD_VALUES_845.named("std::sync::atomic::AtomicI32::store"),
    STD_VALUES_852.named("std::sync::atomic::AtomicI32::swap"),
    STD_VALUES_860.named("std::sync::atomic::AtomicI64::fetch_add"),
    STD_VALUES_860.named("std::sync::atomic::AtomicI64::fetch_max"),
    STD_VALUES_860.named("std::sync::atomic::AtomicI64::fetch_min"),
    STD_VALUES_860.named("std::sync::atomic::AtomicI64::fetch_sub"),
    STD_VALUES_828.named("std::sync::atomic::AtomicI64::get_mut"),
    STD_VALUES_828.named("std::sync::atomic::AtomicI64::into_inner"),
    STD_VALUES_828.named("std::sync::atomic::AtomicI64::load"),
    STD_VALUES_821.named("std::sync::atomic::AtomicI64::new"),
    STD_VALUES_845.named("std::sync::atomic::AtomicI64::store"),
    STD_VALUES_852.named("std::sync::atomic::AtomicI64::swap"),
    STD_VALUES_860.named("std::sync::atomic::AtomicIsize::fetch_add"),
    STD_VALUES_860.named("std::sync::atomic::AtomicIsize::fetch_max"),
    STD_VALUES_860.named("std::sync::atomic::AtomicIsize::fetch_min"),
    STD_VALUES_860.named("std::sync::atomic::AtomicIsize::fetch_sub"),
    STD_VALUES_828.named("std::sync::atomic::AtomicIsize::get_mut"),
    STD_VALUES_828.named("std::sync::atomic::AtomicIsize::into_inner"),
    STD_VALUES_828.named("std::sync::atomic::AtomicIsize::load"),
    STD_VALUES_821.named("std::sync::atomic::AtomicIsize::new"),
    STD_VALUES_845.named("std::sync::atomic::AtomicIsize::store"),
    STD_VALUES_852.named("std::sync::atomic::AtomicIsize::swap"),
    STD_VALUES_828.named("std::sync::atomic::AtomicPtr::get_mut"),
    STD_VALUES_828.named("std::sync::atomic::AtomicPtr::into_inner"),
    STD_VALUES_650.named("std::sync::atomic::AtomicPtr::load"),
    STD_VALUES_821.named("std::sync::atomic::AtomicPtr::new"),
    STD_VALUES_644.named("std::sync::atomic::AtomicPtr::store"),
    STD_VALUES_852.named("std::sync::atomic::AtomicPtr::swap"),
    STD_VALUES_860.named("std::sync::atomic::AtomicU16::fetch_add"),
    STD_VALUES_860.named("std::sync::atomic::AtomicU16::fetch_max"),
    STD_VALUES_860.named("std::sync::atomic::AtomicU16::fetch_min"),
    STD_VALUES_860.named("std::sync::atomic::AtomicU16::fetch_sub"),
    STD_VALUES_828.named("std::sync::atomic::AtomicU16::get_mut"),
    STD_VALUES_828.named("std::sync::atomic::AtomicU16::into_inner"),
    STD_VALUES_828.named("std::sync::atomic::AtomicU16::load"),
    STD_VALUES_821.named("std::sync::atomic::AtomicU16::new"),
    STD_VALUES_845.named("std::sync::atomic::AtomicU16::store"),
    STD_VALUES_852.named("std::sync::atomic::AtomicU16::swap"),
    STD_VALUES_860.named("std::sync::atomic::AtomicU32::fetch_add"),
    STD_VALUES_860.named("std::sync::atomic::AtomicU32::fetch_max"),
    STD_VALUES_860.named("std::sync::atomic::AtomicU32::fetch_min"),
    STD_VALUES_860.named("std::sync::atomic::AtomicU32::fetch_sub"),
    STD_VALUES_828.named("std::sync::atomic::AtomicU32::get_mut"),
    STD_VALUES_828.named("std::sync::atomic::AtomicU32::into_inner"),
    STD_VALUES_650.named("std::sync::atomic::AtomicU32::load"),
    STD_VALUES_639.named("std::sync::atomic::AtomicU32::new"),
    STD_VALUES_644.named("std::sync::atomic::AtomicU32::store"),
    STD_VALUES_852.named("std::sync::atomic::AtomicU32::swap"),
    STD_VALUES_860.named("std::sync::atomic::AtomicU64::fetch_add"),
    STD_VALUES_860.named("std::sync::atomic::AtomicU64::fetch_max"),
    STD_VALUES_860.named("std::sync::atomic::AtomicU64::fetch_min"),
    STD_VALUES_860.named("std::sync::atomic::AtomicU64::fetch_sub"),
    STD_VALUES_828.named("std::sync::atomic::AtomicU64::get_mut"),
    STD_VALUES_828.named("std::sync::atomic::AtomicU64::into_inner"),
    STD_VALUES_650.named("std::sync::atomic::AtomicU64::load"),
    STD_VALUES_639.named("std::sync::atomic::AtomicU64::new"),
    STD_VALUES_644.named("std::sync::atomic::AtomicU64::store"),
    STD_VALUES_852.named("std::sync::atomic::AtomicU64::swap"),
    STD_VALUES_860.named("std::sync::atomic::AtomicU8::fetch_add"),
    STD_VALUES_860.named("std::sync::atomic::AtomicU8::fetch_max"),
    STD_VALUES_860.named("std::sync::atomic::AtomicU8::fetch_min"),
    STD_VALUES_860.named("std::sync::atomic::AtomicU8::fetch_sub"),
    STD_VALUES_828.named("std::sync::atomic::AtomicU8::get_mut"),
    STD_VALUES_828.named("std::sync::atomic::AtomicU8::into_inner"),
    STD_VALUES_828.named("std::sync::atomic::AtomicU8::load"),
    STD_VALUES_821.named("std::sync::atomic::AtomicU8::new"),
    STD_VALUES_845.named("std::sync::atomic::AtomicU8::store"),
    STD_VALUES_852.named("std::sync::atomic::AtomicU8::swap"),
    STD_VALUES_860.named("std::sync::atomic::AtomicUsize::fetch_add"),
    STD_VALUES_860.named("std::sync::atomic::AtomicUsize::fetch_max"),
    STD_VALUES_860.named("std::sync::atomic::AtomicUsize::fetch_min"),
    STD_VALUES_860.named("std::sync::atomic::AtomicUsize::fetch_sub"),
    STD_VALUES_828.named("std::sync::atomic::AtomicUsize::get_mut"),
    STD_VALUES_828.named("std::sync::atomic::AtomicUsize::into_inner"),
    STD_VALUES_650.named("std::sync::atomic::AtomicUsize::load"),
    STD_VALUES_639.named("std::sync::atomic::AtomicUsize::new"),
    STD_VALUES_644.named("std::sync::atomic::AtomicUsize::store"),
    STD_VALUES_852.named("std::sync::atomic::AtomicUsize::swap"),
    STD_VALUES_681.named("std::sync::mpsc::Receiver::iter"),
    STD_VALUES_681.named("std::sync::mpsc::Receiver::recv"),
    STD_VALUES_681.named("std::sync::mpsc::Receiver::recv_timeout"),
    STD_VALUES_681.named("std::sync::mpsc::Receiver::try_iter"),
    STD_VALUES_681.named("std::sync::mpsc::Receiver::try_recv"),
    STD_VALUES_676.named("std::sync::mpsc::Sender::send"),
    STD_VALUES_676.named("std::sync::mpsc::SyncSender::send"),
    STD_VALUES_676.named("std::sync::mpsc::SyncSender::try_send"),
    STD_583.named("std::sync::mpsc::sync_channel"),
    STD_VALUES_776.named("std::task::Poll::map"),
    STD_VALUES_782.named("std::task::Poll::map_err"),
    STD_VALUES_776.named("std::task::Poll::map_ok"),
    STD_VALUES_659.named("std::thread::Builder::spawn"),
    SIZES_128.named("std::thread::Builder::stack_size"),
    STD_VALUES_665.named("std::thread::JoinHandle::join"),
    STD_VALUES_673.named("std::thread::LocalKey::set"),
    STD_VALUES_776.named("std::thread::LocalKey::try_with"),
    STD_VALUES_668.named("std::thread::LocalKey::with"),
    STD_VALUES_668.named("std::thread::LocalKey::with_borrow"),
    STD_VALUES_668.named("std::thread::LocalKey::with_borrow_mut"),
    STD_VALUES_659.named("std::thread::Scope::spawn"),
    STD_VALUES_665.named("std::thread::ScopedJoinHandle::join"),
    STD_VALUES_76.named("std::thread::available_parallelism"),
    STD_VALUES_76.named("std::thread::current"),
    STD_VALUES_659.named("std::thread::scope"),
    STD_VALUES_76.named("std::thread::sleep"),
    STD_VALUES_659.named("std::thread::spawn"),
    STD_VALUES_76.named("std::thread::yield_now"),
    STD_557.named("std::time::Duration::as_micros"),
    STD_557.named("std::time::Duration::as_millis"),
    STD_557.named("std::time::Duration::as_nanos"),
    STD_557.named("std::time::Duration::as_secs"),
    STD_557.named("std::time::Duration::subsec_micros"),
    STD_557.named("std::time::Duration::subsec_millis"),
    STD_557.named("std::time::Duration::subsec_nanos"),
    STD_550.named("std::time::Instant::duration_since"),
    STD_550.named("std::time::Instant::elapsed"),
    STD_536.named("std::time::Instant::now"),
    STD_546.named("std::time::SystemTime::duration_since"),
    STD_554.named("std::time::SystemTime::elapsed"),
    STD_531.named("std::time::SystemTime::now"),
    STD_100.named("std::todo!"),
    STD_100.named("std::unimplemented!"),
    STD_100.named("std::unreachable!"),
    STD_VALUES_235.named("std::vec!"),
    STD_VALUES_445.named("std::vec::Vec::append"),
    STD_VALUES_509.named("std::vec::Vec::as_mut_ptr"),
    STD_VALUES_509.named("std::vec::Vec::as_mut_slice"),
    STD_VALUES_509.named("std::vec::Vec::as_ptr"),
    STD_VALUES_509.named("std::vec::Vec::as_slice"),
    STD_VALUES_15.named("std::vec::Vec::capacity"),
    STD_VALUES_126.named("std::vec::Vec::clear"),
    STD_VALUES_134.named("std::vec::Vec::dedup"),
    STD_VALUES_157.named("std::vec::Vec::dedup_by"),
    STD_VALUES_150.named("std::vec::Vec::dedup_by_key"),
    STD_678.named("std::vec::Vec::drain"),
    STD_VALUES_445.named("std::vec::Vec::extend"),
    STD_VALUES_445.named("std::vec::Vec::extend_from_slice"),
    STD_VALUES_461.named("std::vec::Vec::extend_from_within"),
    STD_VALUES_706.named("std::vec::Vec::extract_if"),
    STD_716.named("std::vec::Vec::from_raw_parts"),
    STD_694.named("std::vec::Vec::insert"),
    STD_VALUES_509.named("std::vec::Vec::into_boxed_slice"),
    STD_VALUES_15.named("std::vec::Vec::is_empty"),
    STD_VALUES_509.named("std::vec::Vec::leak"),
    STD_VALUES_15.named("std::vec::Vec::len"),
    STD_VALUES_142.named("std::vec::Vec::pop"),
    STD_VALUES_703.named("std::vec::Vec::pop_if"),
    STD_VALUES_445.named("std::vec::Vec::push"),
    STD_671.named("std::vec::Vec::remove"),
    STD_600.named("std::vec::Vec::reserve"),
    STD_600.named("std::vec::Vec::reserve_exact"),
    STD_618.named("std::vec::Vec::resize"),
    STD_622.named("std::vec::Vec::resize_with"),
    STD_VALUES_150.named("std::vec::Vec::retain"),
    STD_VALUES_150.named("std::vec::Vec::retain_mut"),
    STD_705.named("std::vec::Vec::set_len"),
    STD_VALUES_134.named("std::vec::Vec::shrink_to_fit"),
    STD_VALUES_123.named("std::vec::Vec::splice"),
    STD_678.named("std::vec::Vec::split_off"),
    STD_671.named("std::vec::Vec::swap_remove"),
    STD_VALUES_134.named("std::vec::Vec::truncate"),
    STD_611.named("std::vec::Vec::try_reserve"),
    STD_611.named("std::vec::Vec::try_reserve_exact"),
    STD_573.named("std::vec::Vec::with_capacity"),
    STD_593.named("std::vec::Vec::with_capacity_in"),
    STD_115.named("std::write!"),
    STD_115.named("std::writeln!"),
    STD_VALUES_166.named("str::as_bytes"),
    STD_VALUES_166.named("str::as_ptr"),
    STD_VALUES_166.named("str::as_str"),
    STD_VALUES_166.named("str::bytes"),
    STD_VALUES_166.named("str::char_indices"),
    STD_VALUES_166.named("str::chars"),
    STD_VALUES_7.named("str::contains"),
    STD_VALUES_166.named("str::encode_utf16"),
    STD_VALUES_7.named("str::ends_with"),
    STD_VALUES_7.named("str::eq_ignore_ascii_case"),
    STD_VALUES_191.named("str::escape_debug"),
    STD_VALUES_191.named("str::escape_default"),
    STD_VALUES_191.named("str::escape_unicode"),
    STD_VALUES_7.named("str::find"),
    STD_VALUES_177.named("str::get"),
    STD_VALUES_177.named("str::get_mut"),
    STD_671.named("str::get_unchecked"),
    STD_671.named("str::get_unchecked_mut"),
    STD_VALUES_166.named("str::into_boxed_bytes"),
    STD_VALUES_166.named("str::into_string"),
    STD_VALUES_7.named("str::is_ascii"),
    STD_VALUES_7.named("str::is_char_boundary"),
    STD_VALUES_7.named("str::is_empty"),
    STD_VALUES_7.named("str::len"),
    STD_VALUES_187.named("str::lines"),
    STD_VALUES_134.named("str::make_ascii_lowercase"),
    STD_VALUES_134.named("str::make_ascii_uppercase"),
    STD_VALUES_177.named("str::match_indices"),
    STD_VALUES_177.named("str::matches"),
    STD_VALUES_166.named("str::parse"),
    STD_626.named("str::repeat"),
    STD_VALUES_198.named("str::replace"),
    STD_VALUES_198.named("str::replacen"),
    STD_VALUES_7.named("str::rfind"),
    STD_VALUES_177.named("str::rsplit"),
    STD_VALUES_177.named("str::rsplit_once"),
    STD_VALUES_184.named("str::rsplitn"),
    STD_VALUES_177.named("str::split"),
    STD_VALUES_187.named("str::split_ascii_whitespace"),
    STD_678.named("str::split_at"),
    STD_678.named("str::split_at_mut"),
    STD_VALUES_177.named("str::split_inclusive"),
    STD_VALUES_177.named("str::split_once"),
    STD_VALUES_177.named("str::split_terminator"),
    STD_VALUES_187.named("str::split_whitespace"),
    STD_VALUES_184.named("str::splitn"),
    STD_VALUES_7.named("str::starts_with"),
    STD_VALUES_177.named("str::strip_prefix"),
    STD_VALUES_177.named("str::strip_suffix"),
    STD_VALUES_166.named("str::to_ascii_lowercase"),
    STD_VALUES_166.named("str::to_ascii_uppercase"),
    STD_VALUES_166.named("str::to_lowercase"),
    STD_VALUES_166.named("str::to_owned"),
    STD_VALUES_166.named("str::to_string"),
    STD_VALUES_166.named("str::to_uppercase"),
    STD_VALUES_166.named("str::trim"),
    STD_VALUES_166.named("str::trim_ascii"),
    STD_VALUES_166.named("str::trim_end"),
    STD_VALUES_177.named("str::trim_end_matches"),
    STD_VALUES_177.named("str::trim_matches"),
    STD_VALUES_166.named("str::trim_start"),
    STD_VALUES_177.named("str::trim_start_matches"),
    HASHES_114.named("streebog::Streebog256::chain_update"),
    HASHES_16.named("streebog::Streebog256::default"),
    HASHES_77.named("streebog::Streebog256::digest"),
    HASHES_136.named("streebog::Streebog256::finalize"),
    HASHES_136.named("streebog::Streebog256::finalize_reset"),
    HASHES_16.named("streebog::Streebog256::new"),
    HASHES_50.named("streebog::Streebog256::new_with_prefix"),
    HASHES_96.named("streebog::Streebog256::update"),
    HASHES_114.named("streebog::Streebog512::chain_update"),
    HASHES_16.named("streebog::Streebog512::default"),
    HASHES_77.named("streebog::Streebog512::digest"),
    HASHES_136.named("streebog::Streebog512::finalize"),
    HASHES_136.named("streebog::Streebog512::finalize_reset"),
    HASHES_16.named("streebog::Streebog512::new"),
    HASHES_50.named("streebog::Streebog512::new_with_prefix"),
    HASHES_96.named("streebog::Streebog512::update"),
    PROGRAMS_8.named("structopt::StructOpt::from_args"),
    PROGRAMS_8.named("structopt::StructOpt::from_args_safe"),
    PROGRAMS_15.named("structopt::StructOpt::from_iter"),
    PROGRAMS_135.named("subprocess::Exec::arg"),
    PROGRAMS_135.named("subprocess::Exec::args"),
    PROGRAMS_140.named("subprocess::Exec::capture"),
    PROGRAMS_130.named("subprocess::Exec::cmd"),
    PROGRAMS_140.named("subprocess::Exec::communicate"),
    PROGRAMS_140.named("subprocess::Exec::cwd"),
    PROGRAMS_140.named("subprocess::Exec::env"),
    PROGRAMS_140.named("subprocess::Exec::join"),
    PROGRAMS_140.named("subprocess::Exec::popen"),
    PROGRAMS_119.named("subprocess::Exec::shell"),
    PROGRAMS_140.named("subprocess::Exec::stderr"),
    PROGRAMS_140.named("subprocess::Exec::stdin"),
    PROGRAMS_140.named("subprocess::Exec::stdout"),
    SECRECY_36.named("subtle::ConstantTimeEq::ct_eq"),
    SECRECY_36.named("subtle::ConstantTimeEq::ct_ne"),
    SOCKETS_340.named("suppaftp::AsyncFtpStream::append_file"),
    SOCKETS_325.named("suppaftp::AsyncFtpStream::connect"),
    SOCKETS_355.named("suppaftp::AsyncFtpStream::cwd"),
    SOCKETS_331.named("suppaftp::AsyncFtpStream::into_secure"),
    SOCKETS_344.named("suppaftp::AsyncFtpStream::list"),
    SOCKETS_336.named("suppaftp::AsyncFtpStream::login"),
    SOCKETS_355.named("suppaftp::AsyncFtpStream::mkdir"),
    SOCKETS_344.named("suppaftp::AsyncFtpStream::nlst"),
    SOCKETS_340.named("suppaftp::AsyncFtpStream::put_file"),
    SOCKETS_355.named("suppaftp::AsyncFtpStream::pwd"),
    SOCKETS_355.named("suppaftp::AsyncFtpStream::quit"),
    SOCKETS_355.named("suppaftp::AsyncFtpStream::rename"),
    SOCKETS_351.named("suppaftp::AsyncFtpStream::retr"),
    SOCKETS_344.named("suppaftp::AsyncFtpStream::retr_as_buffer"),
    SOCKETS_344.named("suppaftp::AsyncFtpStream::retr_as_stream"),
    SOCKETS_355.named("suppaftp::AsyncFtpStream::rm"),
    SOCKETS_355.named("suppaftp::AsyncFtpStream::rmdir"),
    SOCKETS_355.named("suppaftp::AsyncFtpStream::transfer_type"),
    SOCKETS_414.named("suppaftp::AsyncNativeTlsFtpStream::append_file"),
    SOCKETS_399.named("suppaftp::AsyncNativeTlsFtpStream::connect"),
    SOCKETS_429.named("suppaftp::AsyncNativeTlsFtpStream::cwd"),
    SOCKETS_405.named("suppaftp::AsyncNativeTlsFtpStream::into_secure"),
    SOCKETS_418.named("suppaftp::AsyncNativeTlsFtpStream::list"),
    SOCKETS_410.named("suppaftp::AsyncNativeTlsFtpStream::login"),
    SOCKETS_429.named("suppaftp::AsyncNativeTlsFtpStream::mkdir"),
    SOCKETS_418.named("suppaftp::AsyncNativeTlsFtpStream::nlst"),
    SOCKETS_414.named("suppaftp::AsyncNativeTlsFtpStream::put_file"),
    SOCKETS_429.named("suppaftp::AsyncNativeTlsFtpStream::pwd"),
    SOCKETS_429.named("suppaftp::AsyncNativeTlsFtpStream::quit"),
    SOCKETS_429.named("suppaftp::AsyncNativeTlsFtpStream::rename"),
    SOCKETS_425.named("suppaftp::AsyncNativeTlsFtpStream::retr"),
    SOCKETS_418.named("suppaftp::AsyncNativeTlsFtpStream::retr_as_buffer"),
    SOCKETS_418.named("suppaftp::AsyncNativeTlsFtpStream::retr_as_stream"),
    SOCKETS_429.named("suppaftp::AsyncNativeTlsFtpStream::rm"),
    SOCKETS_429.named("suppaftp::AsyncNativeTlsFtpStream::rmdir"),
    SOCKETS_429.named("suppaftp::AsyncNativeTlsFtpStream::transfer_type"),
    SOCKETS_303.named("suppaftp::FtpStream::append_file"),
    SOCKETS_288.named("suppaftp::FtpStream::connect"),
    SOCKETS_318.named("suppaftp::FtpStream::cwd"),
    SOCKETS_294.named("suppaftp::FtpStream::into_secure"),
    SOCKETS_307.named("suppaftp::FtpStream::list"),
    SOCKETS_299.named("suppaftp::FtpStream::login"),
    SOCKETS_318.named("suppaftp::FtpStream::mkdir"),
    SOCKETS_307.named("suppaftp::FtpStream::nlst"),
    SOCKETS_303.named("suppaftp::FtpStream::put_file"),
    SOCKETS_318.named("suppaftp::FtpStream::pwd"),
    SOCKETS_318.named("suppaftp::FtpStream::quit"),
    SOCKETS_318.named("suppaftp::FtpStream::rename"),
    SOCKETS_314.named("suppaftp::FtpStream::retr"),
    SOCKETS_307.named("suppaftp::FtpStream::retr_as_buffer"),
    SOCKETS_307.named("suppaftp::FtpStream::retr_as_stream"),
    SOCKETS_318.named("suppaftp::FtpStream::rm"),
    SOCKETS_318.named("suppaftp::FtpStream::rmdir"),
    SOCKETS_318.named("suppaftp::FtpStream::transfer_type"),
    SOCKETS_377.named("suppaftp::ImplFtpStream::append_file"),
    SOCKETS_362.named("suppaftp::ImplFtpStream::connect"),
    SOCKETS_392.named("suppaftp::ImplFtpStream::cwd"),
    SOCKETS_368.named("suppaftp::ImplFtpStream::into_secure"),
    SOCKETS_381.named("suppaftp::ImplFtpStream::list"),
    SOCKETS_373.named("suppaftp::ImplFtpStream::login"),
    SOCKETS_392.named("suppaftp::ImplFtpStream::mkdir"),
    SOCKETS_381.named("suppaftp::ImplFtpStream::nlst"),
    SOCKETS_377.named("suppaftp::ImplFtpStream::put_file"),
    SOCKETS_392.named("suppaftp::ImplFtpStream::pwd"),
    SOCKETS_392.named("suppaftp::ImplFtpStream::quit"),
    SOCKETS_392.named("suppaftp::ImplFtpStream::rename"),
    SOCKETS_388.named("suppaftp::ImplFtpStream::retr"),
    SOCKETS_381.named("suppaftp::ImplFtpStream::retr_as_buffer"),
    SOCKETS_381.named("suppaftp::ImplFtpStream::retr_as_stream"),
    SOCKETS_392.named("suppaftp::ImplFtpStream::rm"),
    SOCKETS_392.named("suppaftp::ImplFtpStream::rmdir"),
    SOCKETS_392.named("suppaftp::ImplFtpStream::transfer_type"),
    SOCKETS_452.named("suppaftp::NativeTlsFtpStream::append_file"),
    SOCKETS_437.named("suppaftp::NativeTlsFtpStream::connect"),
    SOCKETS_467.named("suppaftp::NativeTlsFtpStream::cwd"),
    SOCKETS_443.named("suppaftp::NativeTlsFtpStream::into_secure"),
    SOCKETS_456.named("suppaftp::NativeTlsFtpStream::list"),
    SOCKETS_448.named("suppaftp::NativeTlsFtpStream::login"),
    SOCKETS_467.named("suppaftp::NativeTlsFtpStream::mkdir"),
    SOCKETS_456.named("suppaftp::NativeTlsFtpStream::nlst"),
    SOCKETS_452.named("suppaftp::NativeTlsFtpStream::put_file"),
    SOCKETS_467.named("suppaftp::NativeTlsFtpStream::pwd"),
    SOCKETS_467.named("suppaftp::NativeTlsFtpStream::quit"),
    SOCKETS_467.named("suppaftp::NativeTlsFtpStream::rename"),
    SOCKETS_463.named("suppaftp::NativeTlsFtpStream::retr"),
    SOCKETS_456.named("suppaftp::NativeTlsFtpStream::retr_as_buffer"),
    SOCKETS_456.named("suppaftp::NativeTlsFtpStream::retr_as_stream"),
    SOCKETS_467.named("suppaftp::NativeTlsFtpStream::rm"),
    SOCKETS_467.named("suppaftp::NativeTlsFtpStream::rmdir"),
    SOCKETS_467.named("suppaftp::NativeTlsFtpStream::transfer_type"),
    SOCKETS_490.named("suppaftp::RustlsFtpStream::append_file"),
    SOCKETS_475.named("suppaftp::RustlsFtpStream::connect"),
    SOCKETS_505.named("suppaftp::RustlsFtpStream::cwd"),
    SOCKETS_481.named("suppaftp::RustlsFtpStream::into_secure"),
    SOCKETS_494.named("suppaftp::RustlsFtpStream::list"),
    SOCKETS_486.named("suppaftp::RustlsFtpStream::login"),
    SOCKETS_505.named("suppaftp::RustlsFtpStream::mkdir"),
    SOCKETS_494.named("suppaftp::RustlsFtpStream::nlst"),
    SOCKETS_490.named("suppaftp::RustlsFtpStream::put_file"),
    SOCKETS_505.named("suppaftp::RustlsFtpStream::pwd"),
    SOCKETS_505.named("suppaftp::RustlsFtpStream::quit"),
    SOCKETS_505.named("suppaftp::RustlsFtpStream::rename"),
    SOCKETS_501.named("suppaftp::RustlsFtpStream::retr"),
    SOCKETS_494.named("suppaftp::RustlsFtpStream::retr_as_buffer"),
    SOCKETS_494.named("suppaftp::RustlsFtpStream::retr_as_stream"),
    SOCKETS_505.named("suppaftp::RustlsFtpStream::rm"),
    SOCKETS_505.named("suppaftp::RustlsFtpStream::rmdir"),
    SOCKETS_505.named("suppaftp::RustlsFtpStream::transfer_type"),
    HTTP_CLIENTS_81.named("surf::Client::connect"),
    HTTP_CLIENTS_81.named("surf::Client::delete"),
    HTTP_CLIENTS_81.named("surf::Client::get"),
    HTTP_CLIENTS_81.named("surf::Client::head"),
    HTTP_CLIENTS_81.named("surf::Client::options"),
    HTTP_CLIENTS_81.named("surf::Client::patch"),
    HTTP_CLIENTS_81.named("surf::Client::post"),
    HTTP_CLIENTS_81.named("surf::Client::put"),
    HTTP_CLIENTS_149.named("surf::Client::recv_bytes"),
    HTTP_CLIENTS_154.named("surf::Client::recv_form"),
    HTTP_CLIENTS_154.named("surf::Client::recv_json"),
    HTTP_CLIENTS_144.named("surf::Client::recv_string"),
    HTTP_CLIENTS_91.named("surf::Client::request"),
    HTTP_CLIENTS_139.named("surf::Client::send"),
    HTTP_CLIENTS_81.named("surf::Client::trace"),
    HTTP_CLIENTS_135.named("surf::Request::append_header"),
    HTTP_CLIENTS_128.named("surf::Request::body_bytes"),
    HTTP_CLIENTS_128.named("surf::Request::body_form"),
    HTTP_CLIENTS_128.named("surf::Request::body_json"),
    HTTP_CLIENTS_128.named("surf::Request::body_string"),
    HTTP_CLIENTS_96.named("surf::Request::builder"),
    HTTP_CLIENTS_135.named("surf::Request::insert_header"),
    HTTP_CLIENTS_96.named("surf::Request::new"),
    HTTP_CLIENTS_128.named("surf::Request::set_body"),
    HTTP_CLIENTS_135.named("surf::Request::set_header"),
    HTTP_CLIENTS_105.named("surf::RequestBuilder::body"),
    HTTP_CLIENTS_105.named("surf::RequestBuilder::body_bytes"),
    HTTP_CLIENTS_120.named("surf::RequestBuilder::body_file"),
    HTTP_CLIENTS_110.named("surf::RequestBuilder::body_json"),
    HTTP_CLIENTS_105.named("surf::RequestBuilder::body_string"),
    HTTP_CLIENTS_124.named("surf::RequestBuilder::content_type"),
    HTTP_CLIENTS_100.named("surf::RequestBuilder::header"),
    HTTP_CLIENTS_96.named("surf::RequestBuilder::new"),
    HTTP_CLIENTS_115.named("surf::RequestBuilder::query"),
    HTTP_CLIENTS_149.named("surf::RequestBuilder::recv_bytes"),
    HTTP_CLIENTS_154.named("surf::RequestBuilder::recv_form"),
    HTTP_CLIENTS_154.named("surf::RequestBuilder::recv_json"),
    HTTP_CLIENTS_144.named("surf::RequestBuilder::recv_string"),
    HTTP_CLIENTS_139.named("surf::RequestBuilder::send"),
    HTTP_CLIENTS_149.named("surf::Response::body_bytes"),
    HTTP_CLIENTS_154.named("surf::Response::body_form"),
    HTTP_CLIENTS_154.named("surf::Response::body_json"),
    HTTP_CLIENTS_144.named("surf::Response::body_string"),
    HTTP_CLIENTS_154.named("surf::Response::header"),
    HTTP_CLIENTS_154.named("surf::Response::take_body"),
    HTTP_CLIENTS_81.named("surf::connect"),
    HTTP_CLIENTS_81.named("surf::delete"),
    HTTP_CLIENTS_81.named("surf::get"),
    HTTP_CLIENTS_81.named("surf::head"),
    HTTP_CLIENTS_81.named("surf::options"),
    HTTP_CLIENTS_81.named("surf::patch"),
    HTTP_CLIENTS_81.named("surf::post"),
    HTTP_CLIENTS_81.named("surf::put"),
    HTTP_CLIENTS_81.named("surf::trace"),
    DATABASES_112.named("surrealdb::Surreal::create"),
    DATABASES_102.named("surrealdb::Surreal::query"),
    DATABASES_116.named("surrealdb::Surreal::update"),
    DATABASES_116.named("surrealdb::Surreal::upsert"),
    DATABASES_120.named("surrealdb::method::Create::content"),
    DATABASES_107.named("surrealdb::method::Query::bind"),
    DATABASES_120.named("surrealdb::method::Update::content"),
    DATABASES_120.named("surrealdb::method::Update::merge"),
    DATABASES_120.named("surrealdb::method::Upsert::content"),
    DATABASES_120.named("surrealdb::method::Upsert::merge"),
    LDAP_60.named("sxd_xpath::Factory::build"),
    LDAP_64.named("sxd_xpath::evaluate_xpath"),
    LOG_60.named("syslog::Logger::alert"),
    LOG_60.named("syslog::Logger::crit"),
    LOG_60.named("syslog::Logger::debug"),
    LOG_60.named("syslog::Logger::emerg"),
    LOG_60.named("syslog::Logger::err"),
    LOG_60.named("syslog::Logger::info"),
    LOG_60.named("syslog::Logger::notice"),
    LOG_60.named("syslog::Logger::warning"),
    CONCURRENCY_153.named("tap::Pipe::pipe"),
    CONCURRENCY_150.named("tap::Tap::tap"),
    ARCHIVES_65.named("tar::Archive::entries"),
    ARCHIVES_56.named("tar::Archive::new"),
    ARCHIVES_77.named("tar::Archive::unpack"),
    ARCHIVES_154.named("tar::Builder::append"),
    ARCHIVES_154.named("tar::Builder::append_data"),
    ARCHIVES_154.named("tar::Builder::append_dir_all"),
    ARCHIVES_154.named("tar::Builder::append_file"),
    ARCHIVES_154.named("tar::Builder::append_path"),
    ARCHIVES_151.named("tar::Builder::new"),
    ARCHIVES_102.named("tar::Entry::header"),
    ARCHIVES_85.named("tar::Entry::link_name"),
    ARCHIVES_85.named("tar::Entry::link_name_bytes"),
    ARCHIVES_85.named("tar::Entry::path"),
    ARCHIVES_85.named("tar::Entry::path_bytes"),
    ARCHIVES_124.named("tar::Entry::size"),
    ARCHIVES_135.named("tar::Entry::unpack"),
    ARCHIVES_143.named("tar::Entry::unpack_in"),
    ARCHIVES_110.named("tar::Header::link_name"),
    ARCHIVES_110.named("tar::Header::path"),
    ARCHIVES_110.named("tar::Header::path_bytes"),
    ARCHIVES_124.named("tar::Header::size"),
    FILES_69.named("tempfile::Builder::append"),
    FILES_65.named("tempfile::Builder::new"),
    FILES_69.named("tempfile::Builder::permissions"),
    FILES_69.named("tempfile::Builder::prefix"),
    FILES_69.named("tempfile::Builder::rand_bytes"),
    FILES_69.named("tempfile::Builder::suffix"),
    FILES_25.named("tempfile::Builder::tempdir"),
    FILES_31.named("tempfile::Builder::tempdir_in"),
    FILES_11.named("tempfile::Builder::tempfile"),
    FILES_19.named("tempfile::Builder::tempfile_in"),
    FILES_60.named("tempfile::NamedTempFile::as_file"),
    FILES_60.named("tempfile::NamedTempFile::as_file_mut"),
    FILES_49.named("tempfile::NamedTempFile::close"),
    FILES_60.named("tempfile::NamedTempFile::into_file"),
    FILES_49.named("tempfile::NamedTempFile::keep"),
    FILES_11.named("tempfile::NamedTempFile::new"),
    FILES_19.named("tempfile::NamedTempFile::new_in"),
    FILES_49.named("tempfile::NamedTempFile::path"),
    FILES_42.named("tempfile::NamedTempFile::persist"),
    FILES_42.named("tempfile::NamedTempFile::persist_noclobber"),
    FILES_49.named("tempfile::NamedTempFile::reopen"),
    FILES_11.named("tempfile::NamedTempFile::with_prefix"),
    FILES_11.named("tempfile::NamedTempFile::with_suffix"),
    FILES_56.named("tempfile::NamedTempFile::write"),
    FILES_56.named("tempfile::NamedTempFile::write_all"),
    FILES_49.named("tempfile::TempDir::close"),
    FILES_49.named("tempfile::TempDir::into_path"),
    FILES_49.named("tempfile::TempDir::keep"),
    FILES_25.named("tempfile::TempDir::new"),
    FILES_31.named("tempfile::TempDir::new_in"),
    FILES_49.named("tempfile::TempDir::path"),
    FILES_25.named("tempfile::TempDir::with_prefix"),
    FILES_42.named("tempfile::TempPath::persist"),
    FILES_42.named("tempfile::TempPath::persist_noclobber"),
    FILES_25.named("tempfile::tempdir"),
    FILES_31.named("tempfile::tempdir_in"),
    FILES_6.named("tempfile::tempfile"),
    FILES_36.named("tempfile::tempfile_in"),
    TEMPLATES_33.named("tera::Context::insert"),
    TEMPLATES_17.named("tera::Tera::add_raw_template"),
    TEMPLATES_21.named("tera::Tera::add_raw_templates"),
    TEMPLATES_25.named("tera::Tera::add_template_file"),
    TEMPLATES_6.named("tera::Tera::one_off"),
    TEMPLATES_29.named("tera::Tera::render"),
    TEMPLATES_12.named("tera::Tera::render_str"),
    TEMPLATES_178.named("tera::escape_html"),
    SIZES_82.named("thin_vec::ThinVec::with_capacity"),
    TIBERIUS_72.named("tiberius::BulkLoadRequest::send"),
    TIBERIUS_68.named("tiberius::Client::bulk_insert"),
    TIBERIUS_3.named("tiberius::Client::connect"),
    TIBERIUS_7.named("tiberius::Client::execute"),
    TIBERIUS_11.named("tiberius::Client::query"),
    TIBERIUS_16.named("tiberius::Client::simple_query"),
    TIBERIUS_76.named("tiberius::IntoRow::into_row"),
    TIBERIUS_26.named("tiberius::Query::bind"),
    TIBERIUS_21.named("tiberius::Query::new"),
    TIBERIUS_30.named("tiberius::Query::query"),
    TIBERIUS_34.named("tiberius::Row::get"),
    TIBERIUS_34.named("tiberius::Row::try_get"),
    SERVERS_276.named("tide::Body::from_bytes"),
    SERVERS_283.named("tide::Body::from_file"),
    SERVERS_276.named("tide::Body::from_string"),
    SERVERS_260.named("tide::Redirect::new"),
    SERVERS_260.named("tide::Redirect::permanent"),
    SERVERS_260.named("tide::Redirect::see_other"),
    SERVERS_260.named("tide::Redirect::temporary"),
    SERVERS_252.named("tide::Request::body_bytes"),
    SERVERS_252.named("tide::Request::body_form"),
    SERVERS_252.named("tide::Request::body_json"),
    SERVERS_252.named("tide::Request::body_string"),
    SERVERS_252.named("tide::Request::cookie"),
    SERVERS_252.named("tide::Request::header"),
    SERVERS_252.named("tide::Request::param"),
    SERVERS_252.named("tide::Request::query"),
    SERVERS_252.named("tide::Request::url"),
    SERVERS_268.named("tide::Response::append_header"),
    SERVERS_306.named("tide::Response::builder"),
    SERVERS_264.named("tide::Response::insert_cookie"),
    SERVERS_268.named("tide::Response::insert_header"),
    SERVERS_287.named("tide::Response::set_body"),
    SERVERS_272.named("tide::Response::set_content_type"),
    SERVERS_301.named("tide::ResponseBuilder::body"),
    SERVERS_296.named("tide::ResponseBuilder::content_type"),
    SERVERS_291.named("tide::ResponseBuilder::header"),
    SERVERS_245.named("tide::Route::all"),
    SERVERS_237.named("tide::Route::at"),
    SERVERS_245.named("tide::Route::delete"),
    SERVERS_245.named("tide::Route::get"),
    SERVERS_245.named("tide::Route::head"),
    SERVERS_237.named("tide::Route::nest"),
    SERVERS_245.named("tide::Route::patch"),
    SERVERS_245.named("tide::Route::post"),
    SERVERS_245.named("tide::Route::put"),
    SERVERS_237.named("tide::Server::at"),
    KEYS_130.named("tide::sessions::SessionMiddleware::new"),
    HASHES_114.named("tiger::Tiger::chain_update"),
    HASHES_16.named("tiger::Tiger::default"),
    HASHES_77.named("tiger::Tiger::digest"),
    HASHES_136.named("tiger::Tiger::finalize"),
    HASHES_136.named("tiger::Tiger::finalize_reset"),
    HASHES_16.named("tiger::Tiger::new"),
    HASHES_50.named("tiger::Tiger::new_with_prefix"),
    HASHES_96.named("tiger::Tiger::update"),
    TEXT_191.named("time::OffsetDateTime::format"),
    TEXT_187.named("time::OffsetDateTime::now_local"),
    TEXT_187.named("time::OffsetDateTime::now_utc"),
    TEXT_191.named("time::OffsetDateTime::unix_timestamp"),
    TEXT_191.named("time::OffsetDateTime::unix_timestamp_nanos"),
    SERVERS_176.named("tiny_http::Header::from_bytes"),
    SERVERS_155.named("tiny_http::Request::as_reader"),
    SERVERS_166.named("tiny_http::Request::body_length"),
    SERVERS_149.named("tiny_http::Request::headers"),
    SERVERS_159.named("tiny_http::Request::http_version"),
    SERVERS_159.named("tiny_http::Request::method"),
    SERVERS_159.named("tiny_http::Request::remote_addr"),
    SERVERS_159.named("tiny_http::Request::respond"),
    SERVERS_155.named("tiny_http::Request::url"),
    SERVERS_171.named("tiny_http::Response::from_data"),
    SERVERS_171.named("tiny_http::Response::from_string"),
    SERVERS_142.named("tiny_http::Server::incoming_requests"),
    SERVERS_142.named("tiny_http::Server::recv"),
    SERVERS_142.named("tiny_http::Server::recv_timeout"),
    SERVERS_142.named("tiny_http::Server::try_recv"),
    SIZES_6.named("tiny_skia::Pixmap::new"),
    RAND_162.named("tinyrand::Rand::next_bool"),
    RAND_181.named("tinyrand::Rand::next_u128"),
    RAND_181.named("tinyrand::Rand::next_u16"),
    RAND_181.named("tinyrand::Rand::next_u32"),
    RAND_181.named("tinyrand::Rand::next_u64"),
    RAND_181.named("tinyrand::Rand::next_usize"),
    RAND_181.named("tinyrand::RandLim::next_lim"),
    RAND_181.named("tinyrand::RandRange::next_range"),
    RAND_104.named("tinyrand::SplitMix::default"),
    RAND_95.named("tinyrand::SplitMix::seed"),
    RAND_104.named("tinyrand::StdRand::default"),
    RAND_95.named("tinyrand::StdRand::seed"),
    RAND_104.named("tinyrand::Wyrand::default"),
    RAND_95.named("tinyrand::Wyrand::seed"),
    RAND_104.named("tinyrand::Xorshift::default"),
    RAND_95.named("tinyrand::Xorshift::seed"),
    TEMPLATES_100.named("tinytemplate::TinyTemplate::add_template"),
    TEMPLATES_104.named("tinytemplate::TinyTemplate::render"),
    SIZES_82.named("tinyvec::TinyVec::with_capacity"),
    TOKIO_76.named("tokio::fs::DirEntry::file_name"),
    TOKIO_76.named("tokio::fs::DirEntry::metadata"),
    TOKIO_76.named("tokio::fs::DirEntry::path"),
    TOKIO_12.named("tokio::fs::File::create"),
    TOKIO_12.named("tokio::fs::File::create_new"),
    TOKIO_112.named("tokio::fs::File::from_std"),
    TOKIO_112.named("tokio::fs::File::into_std"),
    TOKIO_22.named("tokio::fs::File::metadata"),
    TOKIO_6.named("tokio::fs::File::open"),
    TOKIO_29.named("tokio::fs::File::set_len"),
    TOKIO_29.named("tokio::fs::File::set_permissions"),
    TOKIO_29.named("tokio::fs::File::sync_all"),
    TOKIO_29.named("tokio::fs::File::sync_data"),
    TOKIO_26.named("tokio::fs::File::try_clone"),
    TOKIO_18.named("tokio::fs::File::write"),
    TOKIO_18.named("tokio::fs::File::write_all"),
    TOKIO_18.named("tokio::fs::File::write_buf"),
    TOKIO_91.named("tokio::fs::OpenOptions::append"),
    TOKIO_84.named("tokio::fs::OpenOptions::create"),
    TOKIO_84.named("tokio::fs::OpenOptions::create_new"),
    TOKIO_80.named("tokio::fs::OpenOptions::new"),
    TOKIO_96.named("tokio::fs::OpenOptions::open"),
    TOKIO_84.named("tokio::fs::OpenOptions::read"),
    TOKIO_84.named("tokio::fs::OpenOptions::truncate"),
    TOKIO_91.named("tokio::fs::OpenOptions::write"),
    TOKIO_71.named("tokio::fs::canonicalize"),
    TOKIO_67.named("tokio::fs::copy"),
    TOKIO_57.named("tokio::fs::create_dir"),
    TOKIO_57.named("tokio::fs::create_dir_all"),
    TOKIO_67.named("tokio::fs::hard_link"),
    TOKIO_47.named("tokio::fs::metadata"),
    TOKIO_35.named("tokio::fs::read"),
    TOKIO_47.named("tokio::fs::read_dir"),
    TOKIO_47.named("tokio::fs::read_link"),
    TOKIO_41.named("tokio::fs::read_to_string"),
    TOKIO_62.named("tokio::fs::remove_dir"),
    TOKIO_62.named("tokio::fs::remove_dir_all"),
    TOKIO_62.named("tokio::fs::remove_file"),
    TOKIO_67.named("tokio::fs::rename"),
    TOKIO_62.named("tokio::fs::set_permissions"),
    TOKIO_102.named("tokio::fs::symlink"),
    TOKIO_47.named("tokio::fs::symlink_metadata"),
    TOKIO_109.named("tokio::fs::try_exists"),
    TOKIO_52.named("tokio::fs::write"),
    TOKIO_228.named("tokio::io::AsyncBufReadExt::fill_buf"),
    TOKIO_234.named("tokio::io::AsyncBufReadExt::lines"),
    TOKIO_212.named("tokio::io::AsyncBufReadExt::read_line"),
    TOKIO_244.named("tokio::io::AsyncBufReadExt::read_until"),
    TOKIO_228.named("tokio::io::AsyncBufReadExt::split"),
    TOKIO_228.named("tokio::io::AsyncReadExt::chain"),
    TOKIO_212.named("tokio::io::AsyncReadExt::read"),
    TOKIO_212.named("tokio::io::AsyncReadExt::read_buf"),
    TOKIO_212.named("tokio::io::AsyncReadExt::read_exact"),
    TOKIO_219.named("tokio::io::AsyncReadExt::read_i16"),
    TOKIO_219.named("tokio::io::AsyncReadExt::read_i32"),
    TOKIO_219.named("tokio::io::AsyncReadExt::read_i64"),
    TOKIO_219.named("tokio::io::AsyncReadExt::read_i8"),
    TOKIO_212.named("tokio::io::AsyncReadExt::read_to_end"),
    TOKIO_212.named("tokio::io::AsyncReadExt::read_to_string"),
    TOKIO_219.named("tokio::io::AsyncReadExt::read_u128"),
    TOKIO_219.named("tokio::io::AsyncReadExt::read_u16"),
    TOKIO_219.named("tokio::io::AsyncReadExt::read_u16_le"),
    TOKIO_219.named("tokio::io::AsyncReadExt::read_u32"),
    TOKIO_219.named("tokio::io::AsyncReadExt::read_u32_le"),
    TOKIO_219.named("tokio::io::AsyncReadExt::read_u64"),
    TOKIO_219.named("tokio::io::AsyncReadExt::read_u64_le"),
    TOKIO_219.named("tokio::io::AsyncReadExt::read_u8"),
    TOKIO_228.named("tokio::io::AsyncReadExt::take"),
    TOKIO_261.named("tokio::io::AsyncSeekExt::seek"),
    TOKIO_261.named("tokio::io::AsyncWriteExt::flush"),
    TOKIO_261.named("tokio::io::AsyncWriteExt::shutdown"),
    TOKIO_247.named("tokio::io::AsyncWriteExt::write"),
    TOKIO_247.named("tokio::io::AsyncWriteExt::write_all"),
    TOKIO_247.named("tokio::io::AsyncWriteExt::write_all_buf"),
    TOKIO_247.named("tokio::io::AsyncWriteExt::write_buf"),
    TOKIO_254.named("tokio::io::AsyncWriteExt::write_u16"),
    TOKIO_254.named("tokio::io::AsyncWriteExt::write_u32"),
    TOKIO_254.named("tokio::io::AsyncWriteExt::write_u64"),
    TOKIO_254.named("tokio::io::AsyncWriteExt::write_u8"),
    TOKIO_264.named("tokio::io::BufReader::new"),
    TOKIO_267.named("tokio::io::BufReader::with_capacity"),
    TOKIO_264.named("tokio::io::BufStream::new"),
    TOKIO_264.named("tokio::io::BufWriter::new"),
    TOKIO_267.named("tokio::io::BufWriter::with_capacity"),
    TOKIO_239.named("tokio::io::Lines::next_line"),
    TOKIO_271.named("tokio::io::copy"),
    TOKIO_276.named("tokio::io::copy_bidirectional"),
    TOKIO_271.named("tokio::io::copy_buf"),
    SIZES_114.named("tokio::io::duplex"),
    SIZES_114.named("tokio::io::simplex"),
    TOKIO_264.named("tokio::io::split"),
    TOKIO_207.named("tokio::io::stderr"),
    TOKIO_197.named("tokio::io::stdin"),
    TOKIO_202.named("tokio::io::stdout"),
    TOKIO_357.named("tokio::join!"),
    TOKIO_128.named("tokio::net::TcpListener::accept"),
    TOKIO_124.named("tokio::net::TcpListener::bind"),
    TOKIO_171.named("tokio::net::TcpListener::local_addr"),
    TOKIO_118.named("tokio::net::TcpStream::connect"),
    TOKIO_118.named("tokio::net::TcpStream::connect_addr"),
    TOKIO_168.named("tokio::net::TcpStream::into_split"),
    TOKIO_168.named("tokio::net::TcpStream::into_std"),
    TOKIO_171.named("tokio::net::TcpStream::local_addr"),
    TOKIO_140.named("tokio::net::TcpStream::peek"),
    TOKIO_171.named("tokio::net::TcpStream::peer_addr"),
    TOKIO_140.named("tokio::net::TcpStream::read"),
    TOKIO_140.named("tokio::net::TcpStream::read_buf"),
    TOKIO_140.named("tokio::net::TcpStream::read_exact"),
    TOKIO_140.named("tokio::net::TcpStream::read_to_end"),
    TOKIO_140.named("tokio::net::TcpStream::read_to_string"),
    TOKIO_171.named("tokio::net::TcpStream::readable"),
    TOKIO_171.named("tokio::net::TcpStream::set_nodelay"),
    TOKIO_168.named("tokio::net::TcpStream::split"),
    TOKIO_140.named("tokio::net::TcpStream::try_read"),
    TOKIO_133.named("tokio::net::TcpStream::try_write"),
    TOKIO_171.named("tokio::net::TcpStream::writable"),
    TOKIO_133.named("tokio::net::TcpStream::write"),
    TOKIO_133.named("tokio::net::TcpStream::write_all"),
    TOKIO_133.named("tokio::net::TcpStream::write_buf"),
    TOKIO_148.named("tokio::net::UdpSocket::bind"),
    TOKIO_152.named("tokio::net::UdpSocket::connect"),
    TOKIO_156.named("tokio::net::UdpSocket::peek_from"),
    TOKIO_156.named("tokio::net::UdpSocket::recv"),
    TOKIO_156.named("tokio::net::UdpSocket::recv_from"),
    TOKIO_160.named("tokio::net::UdpSocket::send"),
    TOKIO_164.named("tokio::net::UdpSocket::send_to"),
    TOKIO_187.named("tokio::net::UnixListener::accept"),
    TOKIO_183.named("tokio::net::UnixListener::bind"),
    TOKIO_177.named("tokio::net::UnixStream::connect"),
    TOKIO_191.named("tokio::net::lookup_host"),
    TOKIO_357.named("tokio::pin!"),
    TOKIO_314.named("tokio::process::Child::id"),
    TOKIO_314.named("tokio::process::Child::kill"),
    TOKIO_314.named("tokio::process::Child::try_wait"),
    TOKIO_314.named("tokio::process::Child::wait"),
    TOKIO_314.named("tokio::process::Child::wait_with_output"),
    TOKIO_288.named("tokio::process::Command::arg"),
    TOKIO_288.named("tokio::process::Command::args"),
    TOKIO_295.named("tokio::process::Command::current_dir"),
    TOKIO_295.named("tokio::process::Command::env"),
    TOKIO_295.named("tokio::process::Command::env_clear"),
    TOKIO_295.named("tokio::process::Command::env_remove"),
    TOKIO_295.named("tokio::process::Command::envs"),
    TOKIO_295.named("tokio::process::Command::kill_on_drop"),
    TOKIO_282.named("tokio::process::Command::new"),
    TOKIO_303.named("tokio::process::Command::output"),
    TOKIO_311.named("tokio::process::Command::spawn"),
    TOKIO_307.named("tokio::process::Command::status"),
    TOKIO_295.named("tokio::process::Command::stderr"),
    TOKIO_295.named("tokio::process::Command::stdin"),
    TOKIO_295.named("tokio::process::Command::stdout"),
    TOKIO_323.named("tokio::runtime::Handle::block_on"),
    TOKIO_323.named("tokio::runtime::Handle::spawn"),
    TOKIO_329.named("tokio::runtime::Handle::spawn_blocking"),
    TOKIO_323.named("tokio::runtime::Runtime::block_on"),
    TOKIO_323.named("tokio::runtime::Runtime::spawn"),
    TOKIO_329.named("tokio::runtime::Runtime::spawn_blocking"),
    TOKIO_357.named("tokio::select!"),
    TOKIO_351.named("tokio::signal::ctrl_c"),
    TOKIO_323.named("tokio::spawn"),
    TOKIO_369.named("tokio::sync::Mutex::blocking_lock"),
    TOKIO_363.named("tokio::sync::Mutex::const_new"),
    TOKIO_369.named("tokio::sync::Mutex::get_mut"),
    TOKIO_369.named("tokio::sync::Mutex::into_inner"),
    TOKIO_369.named("tokio::sync::Mutex::lock"),
    TOKIO_369.named("tokio::sync::Mutex::lock_owned"),
    TOKIO_363.named("tokio::sync::Mutex::new"),
    TOKIO_369.named("tokio::sync::Mutex::try_lock"),
    TOKIO_369.named("tokio::sync::OnceCell::get"),
    TOKIO_381.named("tokio::sync::OnceCell::get_or_init"),
    TOKIO_381.named("tokio::sync::OnceCell::get_or_try_init"),
    TOKIO_378.named("tokio::sync::OnceCell::set"),
    TOKIO_369.named("tokio::sync::RwLock::blocking_read"),
    TOKIO_369.named("tokio::sync::RwLock::blocking_write"),
    TOKIO_363.named("tokio::sync::RwLock::const_new"),
    TOKIO_369.named("tokio::sync::RwLock::into_inner"),
    TOKIO_363.named("tokio::sync::RwLock::new"),
    TOKIO_369.named("tokio::sync::RwLock::read"),
    TOKIO_369.named("tokio::sync::RwLock::try_read"),
    TOKIO_369.named("tokio::sync::RwLock::try_write"),
    TOKIO_369.named("tokio::sync::RwLock::write"),
    TOKIO_393.named("tokio::sync::broadcast::Receiver::recv"),
    TOKIO_393.named("tokio::sync::broadcast::Receiver::try_recv"),
    TOKIO_384.named("tokio::sync::broadcast::Sender::send"),
    TOKIO_418.named("tokio::sync::broadcast::channel"),
    TOKIO_393.named("tokio::sync::mpsc::Receiver::blocking_recv"),
    TOKIO_393.named("tokio::sync::mpsc::Receiver::recv"),
    TOKIO_393.named("tokio::sync::mpsc::Receiver::try_recv"),
    TOKIO_384.named("tokio::sync::mpsc::Sender::blocking_send"),
    TOKIO_384.named("tokio::sync::mpsc::Sender::send"),
    TOKIO_384.named("tokio::sync::mpsc::Sender::try_send"),
    TOKIO_393.named("tokio::sync::mpsc::UnboundedReceiver::blocking_recv"),
    TOKIO_393.named("tokio::sync::mpsc::UnboundedReceiver::recv"),
    TOKIO_393.named("tokio::sync::mpsc::UnboundedReceiver::try_recv"),
    TOKIO_384.named("tokio::sync::mpsc::UnboundedSender::blocking_send"),
    TOKIO_384.named("tokio::sync::mpsc::UnboundedSender::send"),
    TOKIO_384.named("tokio::sync::mpsc::UnboundedSender::try_send"),
    TOKIO_418.named("tokio::sync::mpsc::channel"),
    TOKIO_393.named("tokio::sync::oneshot::Receiver::blocking_recv"),
    TOKIO_393.named("tokio::sync::oneshot::Receiver::try_recv"),
    TOKIO_384.named("tokio::sync::oneshot::Sender::send"),
    TOKIO_393.named("tokio::sync::watch::Receiver::borrow"),
    TOKIO_393.named("tokio::sync::watch::Receiver::borrow_and_update"),
    TOKIO_384.named("tokio::sync::watch::Sender::send"),
    TOKIO_403.named("tokio::sync::watch::Sender::send_if_modified"),
    TOKIO_403.named("tokio::sync::watch::Sender::send_modify"),
    TOKIO_384.named("tokio::sync::watch::Sender::send_replace"),
    TOKIO_415.named("tokio::sync::watch::channel"),
    TOKIO_341.named("tokio::task::JoinSet::join_all"),
    TOKIO_341.named("tokio::task::JoinSet::join_next"),
    TOKIO_335.named("tokio::task::JoinSet::spawn"),
    TOKIO_338.named("tokio::task::JoinSet::spawn_blocking"),
    TOKIO_335.named("tokio::task::JoinSet::spawn_on"),
    TOKIO_341.named("tokio::task::JoinSet::try_join_next"),
    TOKIO_329.named("tokio::task::block_in_place"),
    TOKIO_323.named("tokio::task::spawn"),
    TOKIO_329.named("tokio::task::spawn_blocking"),
    TOKIO_323.named("tokio::task::spawn_local"),
    TOKIO_351.named("tokio::task::yield_now"),
    TOKIO_351.named("tokio::time::interval"),
    TOKIO_351.named("tokio::time::sleep"),
    TOKIO_351.named("tokio::time::sleep_until"),
    TOKIO_344.named("tokio::time::timeout"),
    TOKIO_344.named("tokio::time::timeout_at"),
    TOKIO_357.named("tokio::try_join!"),
    TLS_47.named("tokio_native_tls::TlsAcceptor::accept"),
    TLS_47.named("tokio_native_tls::TlsConnector::connect"),
    OPENSSL_428.named("tokio_openssl::SslStream::new"),
    POSTGRES_169.named("tokio_postgres::Client::batch_execute"),
    POSTGRES_177.named("tokio_postgres::Client::copy_in"),
    POSTGRES_177.named("tokio_postgres::Client::copy_out"),
    POSTGRES_102.named("tokio_postgres::Client::execute"),
    POSTGRES_102.named("tokio_postgres::Client::execute_raw"),
    POSTGRES_102.named("tokio_postgres::Client::execute_typed"),
    POSTGRES_151.named("tokio_postgres::Client::prepare"),
    POSTGRES_151.named("tokio_postgres::Client::prepare_typed"),
    POSTGRES_112.named("tokio_postgres::Client::query"),
    POSTGRES_122.named("tokio_postgres::Client::query_one"),
    POSTGRES_191.named("tokio_postgres::Client::query_one_scalar"),
    POSTGRES_132.named("tokio_postgres::Client::query_opt"),
    POSTGRES_191.named("tokio_postgres::Client::query_opt_scalar"),
    POSTGRES_142.named("tokio_postgres::Client::query_raw"),
    POSTGRES_191.named("tokio_postgres::Client::query_scalar"),
    POSTGRES_112.named("tokio_postgres::Client::query_typed"),
    POSTGRES_122.named("tokio_postgres::Client::query_typed_one"),
    POSTGRES_132.named("tokio_postgres::Client::query_typed_opt"),
    POSTGRES_142.named("tokio_postgres::Client::query_typed_raw"),
    POSTGRES_160.named("tokio_postgres::Client::simple_query"),
    POSTGRES_199.named("tokio_postgres::Client::simple_query_raw"),
    POSTGRES_184.named("tokio_postgres::Client::transaction"),
    POSTGRES_98.named("tokio_postgres::Config::connect"),
    POSTGRES_169.named("tokio_postgres::GenericClient::batch_execute"),
    POSTGRES_102.named("tokio_postgres::GenericClient::execute"),
    POSTGRES_102.named("tokio_postgres::GenericClient::execute_raw"),
    POSTGRES_102.named("tokio_postgres::GenericClient::execute_typed"),
    POSTGRES_151.named("tokio_postgres::GenericClient::prepare"),
    POSTGRES_151.named("tokio_postgres::GenericClient::prepare_typed"),
    POSTGRES_112.named("tokio_postgres::GenericClient::query"),
    POSTGRES_122.named("tokio_postgres::GenericClient::query_one"),
    POSTGRES_132.named("tokio_postgres::GenericClient::query_opt"),
    POSTGRES_142.named("tokio_postgres::GenericClient::query_raw"),
    POSTGRES_112.named("tokio_postgres::GenericClient::query_typed"),
    POSTGRES_122.named("tokio_postgres::GenericClient::query_typed_one"),
    POSTGRES_132.named("tokio_postgres::GenericClient::query_typed_opt"),
    POSTGRES_142.named("tokio_postgres::GenericClient::query_typed_raw"),
    POSTGRES_160.named("tokio_postgres::GenericClient::simple_query"),
    POSTGRES_211.named("tokio_postgres::Row::columns"),
    POSTGRES_204.named("tokio_postgres::Row::get"),
    POSTGRES_211.named("tokio_postgres::Row::is_empty"),
    POSTGRES_211.named("tokio_postgres::Row::len"),
    POSTGRES_204.named("tokio_postgres::Row::try_get"),
    POSTGRES_204.named("tokio_postgres::SimpleQueryRow::get"),
    POSTGRES_204.named("tokio_postgres::SimpleQueryRow::try_get"),
    POSTGRES_169.named("tokio_postgres::Transaction::batch_execute"),
    POSTGRES_188.named("tokio_postgres::Transaction::commit"),
    POSTGRES_177.named("tokio_postgres::Transaction::copy_in"),
    POSTGRES_177.named("tokio_postgres::Transaction::copy_out"),
    POSTGRES_102.named("tokio_postgres::Transaction::execute"),
    POSTGRES_102.named("tokio_postgres::Transaction::execute_raw"),
    POSTGRES_102.named("tokio_postgres::Transaction::execute_typed"),
    POSTGRES_151.named("tokio_postgres::Transaction::prepare"),
    POSTGRES_151.named("tokio_postgres::Transaction::prepare_typed"),
    POSTGRES_112.named("tokio_postgres::Transaction::query"),
    POSTGRES_122.named("tokio_postgres::Transaction::query_one"),
    POSTGRES_132.named("tokio_postgres::Transaction::query_opt"),
    POSTGRES_142.named("tokio_postgres::Transaction::query_raw"),
    POSTGRES_112.named("tokio_postgres::Transaction::query_typed"),
    POSTGRES_122.named("tokio_postgres::Transaction::query_typed_one"),
    POSTGRES_132.named("tokio_postgres::Transaction::query_typed_opt"),
    POSTGRES_142.named("tokio_postgres::Transaction::query_typed_raw"),
    POSTGRES_188.named("tokio_postgres::Transaction::rollback"),
    POSTGRES_160.named("tokio_postgres::Transaction::simple_query"),
    POSTGRES_184.named("tokio_postgres::Transaction::transaction"),
    POSTGRES_98.named("tokio_postgres::connect"),
    RUSQLITE_116.named("tokio_rusqlite::Connection::call"),
    RUSQLITE_116.named("tokio_rusqlite::Connection::call_unwrap"),
    RUSQLITE_111.named("tokio_rusqlite::Connection::open"),
    TLS_61.named("tokio_rustls::TlsAcceptor::accept"),
    TLS_56.named("tokio_rustls::TlsConnector::connect"),
    TLS_56.named("tokio_rustls::TlsConnector::connect_with"),
    TOKIO_433.named("tokio_stream::StreamExt::collect"),
    TOKIO_447.named("tokio_stream::StreamExt::filter_map"),
    TOKIO_447.named("tokio_stream::StreamExt::map"),
    TOKIO_433.named("tokio_stream::StreamExt::next"),
    TOKIO_433.named("tokio_stream::StreamExt::skip"),
    TOKIO_433.named("tokio_stream::StreamExt::take"),
    TOKIO_447.named("tokio_stream::StreamExt::then"),
    TOKIO_433.named("tokio_stream::StreamExt::try_next"),
    ARCHIVES_69.named("tokio_tar::Archive::entries"),
    ARCHIVES_56.named("tokio_tar::Archive::new"),
    ARCHIVES_77.named("tokio_tar::Archive::unpack"),
    ARCHIVES_102.named("tokio_tar::Entry::header"),
    ARCHIVES_85.named("tokio_tar::Entry::link_name"),
    ARCHIVES_85.named("tokio_tar::Entry::link_name_bytes"),
    ARCHIVES_85.named("tokio_tar::Entry::path"),
    ARCHIVES_85.named("tokio_tar::Entry::path_bytes"),
    ARCHIVES_124.named("tokio_tar::Entry::size"),
    ARCHIVES_135.named("tokio_tar::Entry::unpack"),
    ARCHIVES_143.named("tokio_tar::Entry::unpack_in"),
    ARCHIVES_110.named("tokio_tar::Header::link_name"),
    ARCHIVES_110.named("tokio_tar::Header::path"),
    ARCHIVES_110.named("tokio_tar::Header::path_bytes"),
    ARCHIVES_124.named("tokio_tar::Header::size"),
    SOCKETS_68.named("tokio_tungstenite::accept_async"),
    SOCKETS_68.named("tokio_tungstenite::accept_async_with_config"),
    SOCKETS_68.named("tokio_tungstenite::accept_hdr_async"),
    SOCKETS_76.named("tokio_tungstenite::client_async"),
    SOCKETS_76.named("tokio_tungstenite::client_async_tls"),
    SOCKETS_59.named("tokio_tungstenite::connect_async"),
    SOCKETS_59.named("tokio_tungstenite::connect_async_tls_with_config"),
    SOCKETS_59.named("tokio_tungstenite::connect_async_with_config"),
    TOKIO_425.named("tokio_util::codec::Framed::new"),
    SIZES_118.named("tokio_util::codec::Framed::with_capacity"),
    TOKIO_425.named("tokio_util::codec::FramedRead::new"),
    SIZES_118.named("tokio_util::codec::FramedRead::with_capacity"),
    TOKIO_425.named("tokio_util::codec::FramedWrite::new"),
    TOKIO_430.named("tokio_util::io::ReaderStream::new"),
    SIZES_124.named("tokio_util::io::ReaderStream::with_capacity"),
    TOKIO_430.named("tokio_util::io::StreamReader::new"),
    SERDE_66.named("toml::Value::as_array"),
    SERDE_55.named("toml::Value::as_float"),
    SERDE_51.named("toml::Value::as_integer"),
    SERDE_66.named("toml::Value::as_str"),
    SERDE_66.named("toml::Value::as_table"),
    SERDE_66.named("toml::Value::get"),
    SERDE_7.named("toml::from_slice"),
    SERDE_7.named("toml::from_str"),
    SERDE_20.named("toml::to_string"),
    SERDE_20.named("toml::to_string_pretty"),
    SERDE_44.named("toml::toml!"),
    TONIC_23.named("tonic::Request::extensions"),
    TONIC_23.named("tonic::Request::extensions_mut"),
    TONIC_14.named("tonic::Request::from_http"),
    TONIC_17.named("tonic::Request::from_parts"),
    TONIC_6.named("tonic::Request::get_mut"),
    TONIC_6.named("tonic::Request::get_ref"),
    TONIC_6.named("tonic::Request::into_inner"),
    TONIC_6.named("tonic::Request::into_parts"),
    TONIC_23.named("tonic::Request::local_addr"),
    TONIC_20.named("tonic::Request::map"),
    TONIC_6.named("tonic::Request::metadata"),
    TONIC_6.named("tonic::Request::metadata_mut"),
    TONIC_14.named("tonic::Request::new"),
    TONIC_23.named("tonic::Request::peer_certs"),
    TONIC_23.named("tonic::Request::remote_addr"),
    TONIC_23.named("tonic::Request::set_timeout"),
    TONIC_6.named("tonic::Response::get_mut"),
    TONIC_6.named("tonic::Response::get_ref"),
    TONIC_6.named("tonic::Response::into_inner"),
    TONIC_6.named("tonic::Response::into_parts"),
    TONIC_20.named("tonic::Response::map"),
    TONIC_6.named("tonic::Response::metadata"),
    TONIC_14.named("tonic::Response::new"),
    TONIC_51.named("tonic::Status::aborted"),
    TONIC_51.named("tonic::Status::already_exists"),
    TONIC_51.named("tonic::Status::cancelled"),
    TONIC_51.named("tonic::Status::data_loss"),
    TONIC_51.named("tonic::Status::deadline_exceeded"),
    TONIC_51.named("tonic::Status::failed_precondition"),
    TONIC_51.named("tonic::Status::internal"),
    TONIC_51.named("tonic::Status::invalid_argument"),
    TONIC_46.named("tonic::Status::new"),
    TONIC_51.named("tonic::Status::not_found"),
    TONIC_51.named("tonic::Status::ok"),
    TONIC_51.named("tonic::Status::out_of_range"),
    TONIC_51.named("tonic::Status::permission_denied"),
    TONIC_51.named("tonic::Status::resource_exhausted"),
    TONIC_51.named("tonic::Status::unauthenticated"),
    TONIC_51.named("tonic::Status::unavailable"),
    TONIC_51.named("tonic::Status::unimplemented"),
    TONIC_51.named("tonic::Status::unknown"),
    TONIC_29.named("tonic::Streaming::message"),
    TONIC_29.named("tonic::Streaming::next"),
    TONIC_39.named("tonic::metadata::MetadataMap::append"),
    TONIC_32.named("tonic::metadata::MetadataMap::get"),
    TONIC_32.named("tonic::metadata::MetadataMap::get_all"),
    TONIC_32.named("tonic::metadata::MetadataMap::get_bin"),
    TONIC_39.named("tonic::metadata::MetadataMap::insert"),
    TONIC_39.named("tonic::metadata::MetadataMap::insert_bin"),
    TONIC_32.named("tonic::metadata::MetadataMap::iter"),
    TONIC_32.named("tonic::metadata::MetadataMap::remove"),
    TONIC_71.named("tonic::service::interceptor"),
    TONIC_63.named("tonic::transport::Channel::from_shared"),
    TONIC_63.named("tonic::transport::Channel::from_static"),
    TONIC_63.named("tonic::transport::Endpoint::from_shared"),
    TONIC_63.named("tonic::transport::Endpoint::from_static"),
    TONIC_63.named("tonic::transport::Endpoint::new"),
    OAUTH2_32.named("totp_rs::TOTP::new"),
    HYPER_231.named("tower::service_fn"),
    TOWER_12.named("tower_cookies::Cookies::add"),
    TOWER_21.named("tower_cookies::Cookies::get"),
    TOWER_21.named("tower_cookies::Cookies::list"),
    TOWER_33.named("tower_cookies::Cookies::private"),
    TOWER_16.named("tower_cookies::Cookies::remove"),
    TOWER_29.named("tower_cookies::Cookies::signed"),
    TOWER_12.named("tower_cookies::PrivateCookies::add"),
    TOWER_25.named("tower_cookies::PrivateCookies::get"),
    TOWER_16.named("tower_cookies::PrivateCookies::remove"),
    TOWER_12.named("tower_cookies::SignedCookies::add"),
    TOWER_25.named("tower_cookies::SignedCookies::get"),
    TOWER_16.named("tower_cookies::SignedCookies::remove"),
    TOWER_8.named("tower_http::services::Redirect::permanent"),
    TOWER_8.named("tower_http::services::Redirect::temporary"),
    TOWER_4.named("tower_http::services::ServeDir::new"),
    TOWER_4.named("tower_http::services::ServeFile::new"),
    TOWER_58.named("tower_sessions::Session::clear"),
    TOWER_58.named("tower_sessions::Session::flush"),
    TOWER_58.named("tower_sessions::Session::get"),
    TOWER_58.named("tower_sessions::Session::get_value"),
    TOWER_58.named("tower_sessions::Session::insert"),
    TOWER_58.named("tower_sessions::Session::remove"),
    TOWER_40.named("tower_sessions::SessionManagerLayer::new"),
    TOWER_51.named("tower_sessions::SessionManagerLayer::with_http_only"),
    TOWER_44.named("tower_sessions::SessionManagerLayer::with_secure"),
    LOG_22.named("tracing::Span::record"),
    LOG_14.named("tracing::debug!"),
    LOG_14.named("tracing::debug_span!"),
    LOG_14.named("tracing::error!"),
    LOG_14.named("tracing::error_span!"),
    LOG_14.named("tracing::event!"),
    LOG_29.named("tracing::field::debug"),
    LOG_26.named("tracing::field::display"),
    LOG_14.named("tracing::info!"),
    LOG_14.named("tracing::info_span!"),
    LOG_14.named("tracing::span!"),
    LOG_94.named("tracing::subscriber::set_global_default"),
    LOG_14.named("tracing::trace!"),
    LOG_14.named("tracing::trace_span!"),
    LOG_14.named("tracing::warn!"),
    LOG_14.named("tracing::warn_span!"),
    LOG_94.named("tracing_subscriber::fmt::init"),
    FILES_244.named("trash::delete"),
    SOCKETS_47.named("tungstenite::Message::Binary"),
    SOCKETS_47.named("tungstenite::Message::Text"),
    SOCKETS_47.named("tungstenite::Message::binary"),
    SOCKETS_44.named("tungstenite::Message::into_data"),
    SOCKETS_44.named("tungstenite::Message::into_text"),
    SOCKETS_53.named("tungstenite::Message::is_binary"),
    SOCKETS_53.named("tungstenite::Message::is_close"),
    SOCKETS_53.named("tungstenite::Message::is_empty"),
    SOCKETS_53.named("tungstenite::Message::is_text"),
    SOCKETS_53.named("tungstenite::Message::len"),
    SOCKETS_47.named("tungstenite::Message::text"),
    SOCKETS_44.named("tungstenite::Message::to_text"),
    SOCKETS_41.named("tungstenite::WebSocket::close"),
    SOCKETS_41.named("tungstenite::WebSocket::flush"),
    SOCKETS_33.named("tungstenite::WebSocket::read"),
    SOCKETS_33.named("tungstenite::WebSocket::read_message"),
    SOCKETS_37.named("tungstenite::WebSocket::send"),
    SOCKETS_37.named("tungstenite::WebSocket::write"),
    SOCKETS_37.named("tungstenite::WebSocket::write_message"),
    SOCKETS_25.named("tungstenite::accept"),
    SOCKETS_25.named("tungstenite::accept_hdr"),
    SOCKETS_21.named("tungstenite::client"),
    SOCKETS_12.named("tungstenite::client::IntoClientRequest::into_client_request"),
    SOCKETS_21.named("tungstenite::client::client"),
    SOCKETS_16.named("tungstenite::client::connect_with_config"),
    SOCKETS_6.named("tungstenite::connect"),
    RAND_196.named("turborand::GenCore::gen"),
    RAND_207.named("turborand::TurboCore::fill_bytes"),
    RAND_196.named("turborand::TurboRand::alphabetic"),
    RAND_196.named("turborand::TurboRand::alphanumeric"),
    RAND_196.named("turborand::TurboRand::char"),
    RAND_196.named("turborand::TurboRand::digit"),
    RAND_196.named("turborand::TurboRand::i128"),
    RAND_196.named("turborand::TurboRand::i16"),
    RAND_196.named("turborand::TurboRand::i32"),
    RAND_196.named("turborand::TurboRand::i64"),
    RAND_196.named("turborand::TurboRand::i8"),
    RAND_196.named("turborand::TurboRand::index"),
    RAND_196.named("turborand::TurboRand::isize"),
    RAND_196.named("turborand::TurboRand::lowercase"),
    RAND_196.named("turborand::TurboRand::u128"),
    RAND_196.named("turborand::TurboRand::u16"),
    RAND_196.named("turborand::TurboRand::u32"),
    RAND_196.named("turborand::TurboRand::u64"),
    RAND_196.named("turborand::TurboRand::u8"),
    RAND_196.named("turborand::TurboRand::uppercase"),
    RAND_196.named("turborand::TurboRand::usize"),
    RAND_104.named("turborand::rng::AtomicRng::default"),
    RAND_104.named("turborand::rng::AtomicRng::new"),
    RAND_95.named("turborand::rng::AtomicRng::with_seed"),
    RAND_104.named("turborand::rng::Rng::default"),
    RAND_104.named("turborand::rng::Rng::new"),
    RAND_95.named("turborand::rng::Rng::with_seed"),
    RUSTCRYPTO_7.named("twofish::Twofish::new"),
    RUSTCRYPTO_7.named("twofish::Twofish::new_from_slice"),
    HASHES_267.named("twox_hash::XxHash64::with_seed"),
    SIZES_82.named("typed_arena::Arena::with_capacity"),
    STD_VALUES_225.named("u128::from_be_bytes"),
    STD_VALUES_225.named("u128::from_le_bytes"),
    STD_VALUES_225.named("u128::from_str_radix"),
    STD_VALUES_225.named("u16::from_be_bytes"),
    STD_VALUES_225.named("u16::from_le_bytes"),
    STD_VALUES_225.named("u16::from_ne_bytes"),
    STD_VALUES_225.named("u16::from_str_radix"),
    STD_VALUES_87.named("u16::min"),
    STD_VALUES_69.named("u32::count_ones"),
    STD_VALUES_225.named("u32::from_be_bytes"),
    STD_VALUES_225.named("u32::from_le_bytes"),
    STD_VALUES_225.named("u32::from_ne_bytes"),
    STD_VALUES_225.named("u32::from_str_radix"),
    STD_VALUES_69.named("u32::is_power_of_two"),
    STD_VALUES_69.named("u32::leading_zeros"),
    STD_VALUES_87.named("u32::min"),
    STD_VALUES_69.named("u32::trailing_zeros"),
    STD_VALUES_69.named("u64::count_ones"),
    STD_VALUES_225.named("u64::from_be_bytes"),
    STD_VALUES_225.named("u64::from_le_bytes"),
    STD_VALUES_225.named("u64::from_ne_bytes"),
    STD_VALUES_225.named("u64::from_str_radix"),
    STD_VALUES_69.named("u64::is_power_of_two"),
    STD_VALUES_69.named("u64::leading_zeros"),
    STD_VALUES_87.named("u64::min"),
    STD_VALUES_69.named("u64::trailing_zeros"),
    STD_VALUES_191.named("u8::escape_ascii"),
    STD_VALUES_225.named("u8::from_str_radix"),
    STD_VALUES_59.named("u8::is_ascii"),
    STD_VALUES_59.named("u8::is_ascii_alphabetic"),
    STD_VALUES_59.named("u8::is_ascii_alphanumeric"),
    STD_VALUES_59.named("u8::is_ascii_control"),
    STD_VALUES_59.named("u8::is_ascii_digit"),
    STD_VALUES_59.named("u8::is_ascii_hexdigit"),
    STD_VALUES_59.named("u8::is_ascii_whitespace"),
    STD_VALUES_87.named("u8::min"),
    TEXT_253.named("unicode_normalization::UnicodeNormalization::nfc"),
    TEXT_253.named("unicode_normalization::UnicodeNormalization::nfd"),
    TEXT_253.named("unicode_normalization::UnicodeNormalization::nfkc"),
    TEXT_253.named("unicode_normalization::UnicodeNormalization::nfkd"),
    TEXT_253.named("unicode_segmentation::UnicodeSegmentation::graphemes"),
    TEXT_253.named("unicode_segmentation::UnicodeSegmentation::unicode_words"),
    ARCHIVES_204.named("unrar::Archive::new"),
    TEMPLATES_111.named("upon::Engine::add_template"),
    TEMPLATES_115.named("upon::Engine::compile"),
    UREQ_10.named("ureq::Agent::connect"),
    UREQ_10.named("ureq::Agent::delete"),
    UREQ_10.named("ureq::Agent::get"),
    UREQ_10.named("ureq::Agent::head"),
    UREQ_22.named("ureq::Agent::new"),
    UREQ_22.named("ureq::Agent::new_with_config"),
    UREQ_22.named("ureq::Agent::new_with_defaults"),
    UREQ_10.named("ureq::Agent::options"),
    UREQ_10.named("ureq::Agent::patch"),
    UREQ_10.named("ureq::Agent::post"),
    UREQ_10.named("ureq::Agent::put"),
    UREQ_17.named("ureq::Agent::request"),
    UREQ_17.named("ureq::Agent::request_url"),
    UREQ_100.named("ureq::Agent::run"),
    UREQ_10.named("ureq::Agent::trace"),
    UREQ_22.named("ureq::AgentBuilder::build"),
    UREQ_33.named("ureq::AgentBuilder::https_only"),
    UREQ_29.named("ureq::AgentBuilder::new"),
    UREQ_33.named("ureq::AgentBuilder::proxy"),
    UREQ_33.named("ureq::AgentBuilder::redirects"),
    UREQ_33.named("ureq::AgentBuilder::resolver"),
    UREQ_33.named("ureq::AgentBuilder::timeout"),
    UREQ_33.named("ureq::AgentBuilder::timeout_connect"),
    UREQ_33.named("ureq::AgentBuilder::timeout_read"),
    UREQ_33.named("ureq::AgentBuilder::timeout_write"),
    UREQ_33.named("ureq::AgentBuilder::tls_config"),
    UREQ_33.named("ureq::AgentBuilder::tls_connector"),
    UREQ_33.named("ureq::AgentBuilder::user_agent"),
    UREQ_155.named("ureq::Body::as_reader"),
    UREQ_160.named("ureq::Body::content_length"),
    UREQ_155.named("ureq::Body::into_reader"),
    UREQ_165.named("ureq::Body::into_with_config"),
    UREQ_150.named("ureq::Body::read_json"),
    UREQ_140.named("ureq::Body::read_to_string"),
    UREQ_145.named("ureq::Body::read_to_vec"),
    UREQ_165.named("ureq::Body::with_config"),
    UREQ_165.named("ureq::BodyWithConfig::limit"),
    UREQ_150.named("ureq::BodyWithConfig::read_json"),
    UREQ_140.named("ureq::BodyWithConfig::read_to_string"),
    UREQ_145.named("ureq::BodyWithConfig::read_to_vec"),
    UREQ_155.named("ureq::BodyWithConfig::reader"),
    UREQ_61.named("ureq::Request::call"),
    UREQ_47.named("ureq::Request::query"),
    UREQ_52.named("ureq::Request::query_pairs"),
    UREQ_66.named("ureq::Request::send"),
    UREQ_66.named("ureq::Request::send_bytes"),
    UREQ_66.named("ureq::Request::send_form"),
    UREQ_66.named("ureq::Request::send_json"),
    UREQ_66.named("ureq::Request::send_string"),
    UREQ_42.named("ureq::Request::set"),
    UREQ_57.named("ureq::Request::timeout"),
    UREQ_129.named("ureq::RequestBuilder::call"),
    UREQ_125.named("ureq::RequestBuilder::content_type"),
    UREQ_110.named("ureq::RequestBuilder::header"),
    UREQ_115.named("ureq::RequestBuilder::query"),
    UREQ_120.named("ureq::RequestBuilder::query_pairs"),
    UREQ_120.named("ureq::RequestBuilder::query_pairs_raw"),
    UREQ_115.named("ureq::RequestBuilder::query_raw"),
    UREQ_134.named("ureq::RequestBuilder::send"),
    UREQ_129.named("ureq::RequestBuilder::send_empty"),
    UREQ_134.named("ureq::RequestBuilder::send_form"),
    UREQ_134.named("ureq::RequestBuilder::send_json"),
    UREQ_105.named("ureq::RequestBuilder::uri"),
    UREQ_90.named("ureq::Response::all"),
    UREQ_94.named("ureq::Response::get_url"),
    UREQ_90.named("ureq::Response::header"),
    UREQ_80.named("ureq::Response::into_json"),
    UREQ_85.named("ureq::Response::into_reader"),
    UREQ_75.named("ureq::Response::into_string"),
    UREQ_94.named("ureq::Response::remote_addr"),
    UREQ_94.named("ureq::Response::status"),
    UREQ_90.named("ureq::Response::status_text"),
    UREQ_22.named("ureq::agent"),
    UREQ_29.named("ureq::builder"),
    UREQ_22.named("ureq::config::Config::new_agent"),
    UREQ_3.named("ureq::connect"),
    UREQ_3.named("ureq::delete"),
    UREQ_3.named("ureq::get"),
    UREQ_3.named("ureq::head"),
    UREQ_3.named("ureq::options"),
    UREQ_3.named("ureq::patch"),
    UREQ_3.named("ureq::post"),
    UREQ_3.named("ureq::put"),
    UREQ_17.named("ureq::request"),
    UREQ_17.named("ureq::request_url"),
    UREQ_100.named("ureq::run"),
    UREQ_174.named("ureq::tls::TlsConfig::builder"),
    UREQ_178.named("ureq::tls::TlsConfigBuilder::client_cert"),
    UREQ_169.named("ureq::tls::TlsConfigBuilder::disable_verification"),
    UREQ_178.named("ureq::tls::TlsConfigBuilder::provider"),
    UREQ_178.named("ureq::tls::TlsConfigBuilder::root_certs"),
    UREQ_178.named("ureq::tls::TlsConfigBuilder::use_sni"),
    UREQ_3.named("ureq::trace"),
    TEXT_45.named("url::Host::fmt"),
    TEXT_48.named("url::Host::parse"),
    TEXT_75.named("url::PathSegmentsMut::extend"),
    TEXT_75.named("url::PathSegmentsMut::push"),
    TEXT_22.named("url::Url::as_str"),
    TEXT_27.named("url::Url::authority"),
    TEXT_39.named("url::Url::cannot_be_a_base"),
    TEXT_27.named("url::Url::domain"),
    TEXT_45.named("url::Url::fmt"),
    TEXT_27.named("url::Url::fragment"),
    TEXT_112.named("url::Url::from_directory_path"),
    TEXT_112.named("url::Url::from_file_path"),
    TEXT_39.named("url::Url::has_host"),
    TEXT_27.named("url::Url::host"),
    TEXT_27.named("url::Url::host_str"),
    TEXT_22.named("url::Url::into_string"),
    TEXT_17.named("url::Url::join"),
    TEXT_27.named("url::Url::origin"),
    TEXT_12.named("url::Url::parse"),
    TEXT_7.named("url::Url::parse_with_params"),
    TEXT_27.named("url::Url::password"),
    TEXT_27.named("url::Url::path"),
    TEXT_27.named("url::Url::path_segments"),
    TEXT_71.named("url::Url::path_segments_mut"),
    TEXT_39.named("url::Url::port"),
    TEXT_39.named("url::Url::port_or_known_default"),
    TEXT_27.named("url::Url::query"),
    TEXT_36.named("url::Url::query_pairs"),
    TEXT_67.named("url::Url::query_pairs_mut"),
    TEXT_39.named("url::Url::scheme"),
    TEXT_58.named("url::Url::set_fragment"),
    TEXT_52.named("url::Url::set_host"),
    TEXT_64.named("url::Url::set_ip_host"),
    TEXT_58.named("url::Url::set_password"),
    TEXT_58.named("url::Url::set_path"),
    TEXT_64.named("url::Url::set_port"),
    TEXT_58.named("url::Url::set_query"),
    TEXT_55.named("url::Url::set_scheme"),
    TEXT_58.named("url::Url::set_username"),
    TEXT_109.named("url::Url::to_file_path"),
    TEXT_22.named("url::Url::to_string"),
    TEXT_27.named("url::Url::username"),
    TEXT_130.named("urlencoding::decode"),
    TEXT_130.named("urlencoding::decode_binary"),
    TEXT_126.named("urlencoding::encode"),
    TEXT_126.named("urlencoding::encode_binary"),
    STD_VALUES_69.named("usize::count_ones"),
    STD_VALUES_225.named("usize::from_be_bytes"),
    STD_VALUES_225.named("usize::from_le_bytes"),
    STD_VALUES_225.named("usize::from_ne_bytes"),
    STD_VALUES_225.named("usize::from_str_radix"),
    STD_VALUES_69.named("usize::is_power_of_two"),
    STD_VALUES_69.named("usize::leading_zeros"),
    STD_VALUES_87.named("usize::min"),
    STD_VALUES_69.named("usize::trailing_zeros"),
    TEXT_166.named("uuid::Builder::from_bytes"),
    TEXT_166.named("uuid::Builder::from_random_bytes"),
    TEXT_169.named("uuid::Builder::into_uuid"),
    TEXT_169.named("uuid::Uuid::as_bytes"),
    TEXT_169.named("uuid::Uuid::as_u128"),
    TEXT_152.named("uuid::Uuid::from_bytes"),
    TEXT_152.named("uuid::Uuid::from_slice"),
    TEXT_152.named("uuid::Uuid::from_u128"),
    TEXT_169.named("uuid::Uuid::hyphenated"),
    TEXT_169.named("uuid::Uuid::into_bytes"),
    TEXT_162.named("uuid::Uuid::new_v3"),
    TEXT_158.named("uuid::Uuid::new_v4"),
    TEXT_162.named("uuid::Uuid::new_v5"),
    TEXT_158.named("uuid::Uuid::now_v1"),
    TEXT_158.named("uuid::Uuid::now_v6"),
    TEXT_158.named("uuid::Uuid::now_v7"),
    TEXT_152.named("uuid::Uuid::parse_str"),
    TEXT_169.named("uuid::Uuid::simple"),
    TEXT_169.named("uuid::Uuid::to_string"),
    TEXT_152.named("uuid::Uuid::try_parse"),
    TEMPLATES_185.named("v_htmlescape::b_escape"),
    TEMPLATES_178.named("v_htmlescape::escape"),
    TEXT_272.named("validator::Validate::validate"),
    TEXT_272.named("validator::ValidateEmail::validate_email"),
    FILES_98.named("walkdir::DirEntry::depth"),
    FILES_90.named("walkdir::DirEntry::file_name"),
    FILES_98.named("walkdir::DirEntry::file_type"),
    FILES_90.named("walkdir::DirEntry::into_path"),
    FILES_90.named("walkdir::DirEntry::metadata"),
    FILES_90.named("walkdir::DirEntry::path"),
    FILES_84.named("walkdir::WalkDir::contents_first"),
    FILES_84.named("walkdir::WalkDir::follow_links"),
    FILES_84.named("walkdir::WalkDir::into_iter"),
    FILES_84.named("walkdir::WalkDir::max_depth"),
    FILES_84.named("walkdir::WalkDir::min_depth"),
    FILES_79.named("walkdir::WalkDir::new"),
    FILES_84.named("walkdir::WalkDir::sort_by_file_name"),
    WARP_44.named("warp::Filter::and"),
    WARP_50.named("warp::Filter::and_then"),
    WARP_47.named("warp::Filter::boxed"),
    WARP_50.named("warp::Filter::map"),
    WARP_44.named("warp::Filter::or"),
    WARP_54.named("warp::Filter::or_else"),
    WARP_54.named("warp::Filter::recover"),
    WARP_50.named("warp::Filter::then"),
    WARP_47.named("warp::Filter::unify"),
    WARP_47.named("warp::Filter::untuple_one"),
    WARP_47.named("warp::Filter::with"),
    WARP_36.named("warp::addr::remote"),
    WARP_36.named("warp::any"),
    WARP_13.named("warp::body::aggregate"),
    WARP_13.named("warp::body::bytes"),
    WARP_36.named("warp::body::content_length_limit"),
    WARP_13.named("warp::body::form"),
    WARP_13.named("warp::body::json"),
    WARP_13.named("warp::body::stream"),
    WARP_24.named("warp::cookie"),
    WARP_24.named("warp::cookie::cookie"),
    WARP_24.named("warp::cookie::optional"),
    WARP_36.named("warp::delete"),
    WARP_36.named("warp::ext::get"),
    WARP_36.named("warp::ext::optional"),
    WARP_109.named("warp::fs::dir"),
    WARP_109.named("warp::fs::file"),
    WARP_36.named("warp::get"),
    WARP_36.named("warp::head"),
    WARP_17.named("warp::header"),
    WARP_36.named("warp::header::exact"),
    WARP_36.named("warp::header::exact_ignore_case"),
    WARP_17.named("warp::header::header"),
    WARP_17.named("warp::header::headers_cloned"),
    WARP_17.named("warp::header::optional"),
    WARP_17.named("warp::header::value"),
    WARP_36.named("warp::host::exact"),
    WARP_28.named("warp::host::optional"),
    WARP_36.named("warp::method"),
    WARP_62.named("warp::multipart::Part::content_type"),
    WARP_62.named("warp::multipart::Part::data"),
    WARP_62.named("warp::multipart::Part::filename"),
    WARP_62.named("warp::multipart::Part::name"),
    WARP_62.named("warp::multipart::Part::stream"),
    WARP_28.named("warp::multipart::form"),
    WARP_36.named("warp::options"),
    WARP_36.named("warp::patch"),
    WARP_36.named("warp::path"),
    WARP_5.named("warp::path!"),
    WARP_69.named("warp::path::FullPath::as_str"),
    WARP_69.named("warp::path::Peek::as_str"),
    WARP_69.named("warp::path::Peek::segments"),
    WARP_69.named("warp::path::Tail::as_str"),
    WARP_36.named("warp::path::end"),
    WARP_5.named("warp::path::full"),
    WARP_5.named("warp::path::param"),
    WARP_36.named("warp::path::path"),
    WARP_5.named("warp::path::peek"),
    WARP_5.named("warp::path::tail"),
    WARP_36.named("warp::post"),
    WARP_36.named("warp::put"),
    WARP_9.named("warp::query"),
    WARP_9.named("warp::query::query"),
    WARP_9.named("warp::query::raw"),
    WARP_102.named("warp::redirect"),
    WARP_102.named("warp::redirect::found"),
    WARP_102.named("warp::redirect::permanent"),
    WARP_102.named("warp::redirect::redirect"),
    WARP_102.named("warp::redirect::see_other"),
    WARP_102.named("warp::redirect::temporary"),
    WARP_88.named("warp::reply::html"),
    WARP_99.named("warp::reply::json"),
    WARP_92.named("warp::reply::with_header"),
    WARP_96.named("warp::reply::with_status"),
    WARP_113.named("warp::serve"),
    WARP_32.named("warp::ws"),
    WARP_76.named("warp::ws::Message::as_bytes"),
    WARP_76.named("warp::ws::Message::into_bytes"),
    WARP_76.named("warp::ws::Message::to_str"),
    WARP_57.named("warp::ws::Ws::on_upgrade"),
    WARP_32.named("warp::ws::ws"),
    PROGRAMS_213.named("wasmer::Module::deserialize"),
    PROGRAMS_204.named("wasmer::Module::deserialize_from_file"),
    PROGRAMS_239.named("wasmer::Module::from_binary"),
    PROGRAMS_204.named("wasmer::Module::from_file"),
    PROGRAMS_239.named("wasmer::Module::new"),
    PROGRAMS_213.named("wasmtime::Module::deserialize"),
    PROGRAMS_204.named("wasmtime::Module::deserialize_file"),
    PROGRAMS_239.named("wasmtime::Module::from_binary"),
    PROGRAMS_204.named("wasmtime::Module::from_file"),
    PROGRAMS_204.named("wasmtime::Module::from_trusted_file"),
    PROGRAMS_239.named("wasmtime::Module::new"),
    PROGRAMS_213.named("wasmtime::component::Component::deserialize"),
    PROGRAMS_204.named("wasmtime::component::Component::deserialize_file"),
    PROGRAMS_239.named("wasmtime::component::Component::from_binary"),
    PROGRAMS_204.named("wasmtime::component::Component::from_file"),
    PROGRAMS_239.named("wasmtime::component::Component::new"),
    PROGRAMS_172.named("webbrowser::open"),
    PROGRAMS_176.named("which::which"),
    HASHES_114.named("whirlpool::Whirlpool::chain_update"),
    HASHES_16.named("whirlpool::Whirlpool::default"),
    HASHES_77.named("whirlpool::Whirlpool::digest"),
    HASHES_136.named("whirlpool::Whirlpool::finalize"),
    HASHES_136.named("whirlpool::Whirlpool::finalize_reset"),
    HASHES_16.named("whirlpool::Whirlpool::new"),
    HASHES_50.named("whirlpool::Whirlpool::new_with_prefix"),
    HASHES_96.named("whirlpool::Whirlpool::update"),
    PROGRAMS_59.named("wild::args"),
    PROGRAMS_59.named("wild::args_os"),
    PROGRAMS_190.named("winapi::um::libloaderapi::LoadLibraryA"),
    PROGRAMS_190.named("winapi::um::libloaderapi::LoadLibraryExA"),
    PROGRAMS_190.named("winapi::um::libloaderapi::LoadLibraryExW"),
    PROGRAMS_190.named("winapi::um::libloaderapi::LoadLibraryW"),
    PROGRAMS_190.named("windows::Win32::System::LibraryLoader::LoadLibraryA"),
    PROGRAMS_190.named("windows::Win32::System::LibraryLoader::LoadLibraryExA"),
    PROGRAMS_190.named("windows::Win32::System::LibraryLoader::LoadLibraryExW"),
    PROGRAMS_190.named("windows::Win32::System::LibraryLoader::LoadLibraryW"),
    PROGRAMS_190.named("windows_sys::Win32::System::LibraryLoader::LoadLibraryA"),
    PROGRAMS_190.named("windows_sys::Win32::System::LibraryLoader::LoadLibraryExA"),
    PROGRAMS_190.named("windows_sys::Win32::System::LibraryLoader::LoadLibraryExW"),
    PROGRAMS_190.named("windows_sys::Win32::System::LibraryLoader::LoadLibraryW"),
    RAND_6.named("wyrand::WyRand::from_entropy"),
    RAND_6.named("wyrand::WyRand::from_os_rng"),
    RAND_6.named("wyrand::WyRand::from_rng"),
    RAND_63.named("wyrand::WyRand::from_seed"),
    RAND_6.named("wyrand::WyRand::new_unseeded"),
    RAND_63.named("wyrand::WyRand::seed_from_u64"),
    RAND_6.named("wyrand::WyRand::try_from_os_rng"),
    RUSTCRYPTO_154.named("x25519_dalek::EphemeralSecret::new"),
    RUSTCRYPTO_154.named("x25519_dalek::EphemeralSecret::random_from_rng"),
    RUSTCRYPTO_154.named("x25519_dalek::ReusableSecret::random_from_rng"),
    SODIUM_6.named("x25519_dalek::StaticSecret::from"),
    RUSTCRYPTO_154.named("x25519_dalek::StaticSecret::new"),
    RUSTCRYPTO_154.named("x25519_dalek::StaticSecret::random_from_rng"),
    XML_37.named("xml::EventReader::from_str"),
    XML_37.named("xml::EventReader::new"),
    XML_37.named("xmltree::Element::parse"),
    RUSTCRYPTO_190.named("xsalsa20poly1305::XSalsa20Poly1305::decrypt"),
    RUSTCRYPTO_176.named("xsalsa20poly1305::XSalsa20Poly1305::encrypt"),
    RUSTCRYPTO_7.named("xsalsa20poly1305::XSalsa20Poly1305::new"),
    RUSTCRYPTO_7.named("xsalsa20poly1305::XSalsa20Poly1305::new_from_slice"),
    PROGRAMS_161.named("xshell::Cmd::arg"),
    PROGRAMS_161.named("xshell::Cmd::args"),
    PROGRAMS_155.named("xshell::Shell::cmd"),
    PROGRAMS_151.named("xshell::Shell::new"),
    PROGRAMS_147.named("xshell::cmd!"),
    ARCHIVES_177.named("xz2::read::XzDecoder::new"),
    ARCHIVES_177.named("xz2::read::XzEncoder::new"),
    TEMPLATES_194.named("yew::Html::from_html_unchecked"),
    TEMPLATES_194.named("yew::virtual_dom::VNode::from_html_unchecked"),
    SECRECY_32.named("zeroize::Zeroize::zeroize"),
    SECRECY_29.named("zeroize::Zeroizing::new"),
    ARCHIVES_7.named("zip::ZipArchive::by_index"),
    ARCHIVES_7.named("zip::ZipArchive::by_index_decrypt"),
    ARCHIVES_7.named("zip::ZipArchive::by_index_raw"),
    ARCHIVES_7.named("zip::ZipArchive::by_name"),
    ARCHIVES_7.named("zip::ZipArchive::by_name_decrypt"),
    ARCHIVES_40.named("zip::ZipArchive::extract"),
    ARCHIVES_40.named("zip::ZipArchive::extract_unwrapped_root_dir"),
    ARCHIVES_36.named("zip::ZipArchive::file_names"),
    ARCHIVES_44.named("zip::ZipArchive::is_empty"),
    ARCHIVES_44.named("zip::ZipArchive::len"),
    ARCHIVES_36.named("zip::ZipArchive::name_for_index"),
    ARCHIVES_3.named("zip::ZipArchive::new"),
    ARCHIVES_53.named("zip::ZipWriter::add_directory"),
    ARCHIVES_53.named("zip::ZipWriter::finish"),
    ARCHIVES_50.named("zip::ZipWriter::new"),
    ARCHIVES_53.named("zip::ZipWriter::start_file"),
    ARCHIVES_24.named("zip::read::ZipFile::compressed_size"),
    ARCHIVES_29.named("zip::read::ZipFile::compression"),
    ARCHIVES_29.named("zip::read::ZipFile::crc32"),
    ARCHIVES_18.named("zip::read::ZipFile::enclosed_name"),
    ARCHIVES_29.named("zip::read::ZipFile::is_dir"),
    ARCHIVES_29.named("zip::read::ZipFile::is_file"),
    ARCHIVES_29.named("zip::read::ZipFile::is_symlink"),
    ARCHIVES_29.named("zip::read::ZipFile::last_modified"),
    ARCHIVES_18.named("zip::read::ZipFile::mangled_name"),
    ARCHIVES_14.named("zip::read::ZipFile::name"),
    ARCHIVES_14.named("zip::read::ZipFile::name_raw"),
    ARCHIVES_21.named("zip::read::ZipFile::sanitized_name"),
    ARCHIVES_24.named("zip::read::ZipFile::size"),
    ARCHIVES_29.named("zip::read::ZipFile::unix_mode"),
    ARCHIVES_47.named("zip::read::read_zipfile_from_stream"),
    ARCHIVES_177.named("zstd::Decoder::new"),
    ARCHIVES_197.named("zstd::decode_all"),
    ARCHIVES_197.named("zstd::encode_all"),
    ARCHIVES_197.named("zstd::stream::decode_all"),
    ARCHIVES_177.named("zstd::stream::read::Decoder::new"),
];

/// Types, sorted by path.
pub static TYPES: &[TypeFact] = &[
    TypeFact {
        path: "actix_multipart::Field",
        source: Some(SourceKind::Request),
        handler_only: false,
        barrier: false,
        sensitive: None,
        row: Row::new("actix", 75),
    },
    TypeFact {
        path: "actix_multipart::Multipart",
        source: Some(SourceKind::Request),
        handler_only: false,
        barrier: false,
        sensitive: None,
        row: Row::new("actix", 75),
    },
    TypeFact {
        path: "actix_multipart::form::MultipartForm",
        source: Some(SourceKind::Request),
        handler_only: false,
        barrier: false,
        sensitive: None,
        row: Row::new("actix", 75),
    },
    TypeFact {
        path: "actix_multipart::form::bytes::Bytes",
        source: Some(SourceKind::Request),
        handler_only: false,
        barrier: false,
        sensitive: None,
        row: Row::new("actix", 75),
    },
    TypeFact {
        path: "actix_multipart::form::json::Json",
        source: Some(SourceKind::Request),
        handler_only: false,
        barrier: false,
        sensitive: None,
        row: Row::new("actix", 75),
    },
    TypeFact {
        path: "actix_multipart::form::tempfile::TempFile",
        source: Some(SourceKind::Request),
        handler_only: false,
        barrier: false,
        sensitive: None,
        row: Row::new("actix", 75),
    },
    TypeFact {
        path: "actix_multipart::form::text::Text",
        source: Some(SourceKind::Request),
        handler_only: false,
        barrier: false,
        sensitive: None,
        row: Row::new("actix", 75),
    },
    TypeFact {
        path: "actix_web::HttpRequest",
        source: Some(SourceKind::Request),
        handler_only: false,
        barrier: false,
        sensitive: None,
        row: Row::new("actix", 67),
    },
    TypeFact {
        path: "actix_web::dev::ConnectionInfo",
        source: Some(SourceKind::Request),
        handler_only: false,
        barrier: false,
        sensitive: None,
        row: Row::new("actix", 67),
    },
    TypeFact {
        path: "actix_web::dev::Payload",
        source: Some(SourceKind::Request),
        handler_only: false,
        barrier: false,
        sensitive: None,
        row: Row::new("actix", 67),
    },
    TypeFact {
        path: "actix_web::dev::RequestHead",
        source: Some(SourceKind::Request),
        handler_only: false,
        barrier: false,
        sensitive: None,
        row: Row::new("actix", 67),
    },
    TypeFact {
        path: "actix_web::dev::ServiceRequest",
        source: Some(SourceKind::Request),
        handler_only: false,
        barrier: false,
        sensitive: None,
        row: Row::new("actix", 67),
    },
    TypeFact {
        path: "actix_web::http::header::HeaderMap",
        source: Some(SourceKind::Request),
        handler_only: false,
        barrier: false,
        sensitive: None,
        row: Row::new("actix", 67),
    },
    TypeFact {
        path: "actix_web::web::Either",
        source: Some(SourceKind::Request),
        handler_only: false,
        barrier: false,
        sensitive: None,
        row: Row::new("actix", 67),
    },
    TypeFact {
        path: "actix_web::web::Form",
        source: Some(SourceKind::Request),
        handler_only: false,
        barrier: false,
        sensitive: None,
        row: Row::new("actix", 67),
    },
    TypeFact {
        path: "actix_web::web::Header",
        source: Some(SourceKind::Request),
        handler_only: false,
        barrier: false,
        sensitive: None,
        row: Row::new("actix", 67),
    },
    TypeFact {
        path: "actix_web::web::Json",
        source: Some(SourceKind::Request),
        handler_only: false,
        barrier: false,
        sensitive: None,
        row: Row::new("actix", 67),
    },
    TypeFact {
        path: "actix_web::web::Path",
        source: Some(SourceKind::Request),
        handler_only: false,
        barrier: false,
        sensitive: None,
        row: Row::new("actix", 67),
    },
    TypeFact {
        path: "actix_web::web::Payload",
        source: Some(SourceKind::Request),
        handler_only: false,
        barrier: false,
        sensitive: None,
        row: Row::new("actix", 67),
    },
    TypeFact {
        path: "actix_web::web::Query",
        source: Some(SourceKind::Request),
        handler_only: false,
        barrier: false,
        sensitive: None,
        row: Row::new("actix", 67),
    },
    TypeFact {
        path: "axum::Form",
        source: Some(SourceKind::Request),
        handler_only: false,
        barrier: false,
        sensitive: None,
        row: Row::new("axum", 124),
    },
    TypeFact {
        path: "axum::Json",
        source: Some(SourceKind::Request),
        handler_only: false,
        barrier: false,
        sensitive: None,
        row: Row::new("axum", 124),
    },
    TypeFact {
        path: "axum::body::Body",
        source: Some(SourceKind::Request),
        handler_only: false,
        barrier: false,
        sensitive: None,
        row: Row::new("axum", 124),
    },
    TypeFact {
        path: "axum::extract::ConnectInfo",
        source: None,
        handler_only: false,
        barrier: true,
        sensitive: None,
        row: Row::new("axum", 141),
    },
    TypeFact {
        path: "axum::extract::Form",
        source: Some(SourceKind::Request),
        handler_only: false,
        barrier: false,
        sensitive: None,
        row: Row::new("axum", 124),
    },
    TypeFact {
        path: "axum::extract::Host",
        source: Some(SourceKind::Request),
        handler_only: false,
        barrier: false,
        sensitive: None,
        row: Row::new("axum", 124),
    },
    TypeFact {
        path: "axum::extract::MatchedPath",
        source: None,
        handler_only: false,
        barrier: true,
        sensitive: None,
        row: Row::new("axum", 141),
    },
    TypeFact {
        path: "axum::extract::Multipart",
        source: Some(SourceKind::Request),
        handler_only: false,
        barrier: false,
        sensitive: None,
        row: Row::new("axum", 124),
    },
    TypeFact {
        path: "axum::extract::OriginalUri",
        source: Some(SourceKind::Request),
        handler_only: false,
        barrier: false,
        sensitive: None,
        row: Row::new("axum", 124),
    },
    TypeFact {
        path: "axum::extract::Path",
        source: Some(SourceKind::Request),
        handler_only: false,
        barrier: false,
        sensitive: None,
        row: Row::new("axum", 124),
    },
    TypeFact {
        path: "axum::extract::Query",
        source: Some(SourceKind::Request),
        handler_only: false,
        barrier: false,
        sensitive: None,
        row: Row::new("axum", 124),
    },
    TypeFact {
        path: "axum::extract::RawForm",
        source: Some(SourceKind::Request),
        handler_only: false,
        barrier: false,
        sensitive: None,
        row: Row::new("axum", 124),
    },
    TypeFact {
        path: "axum::extract::RawPathParams",
        source: Some(SourceKind::Request),
        handler_only: false,
        barrier: false,
        sensitive: None,
        row: Row::new("axum", 124),
    },
    TypeFact {
        path: "axum::extract::RawQuery",
        source: Some(SourceKind::Request),
        handler_only: false,
        barrier: false,
        sensitive: None,
        row: Row::new("axum", 124),
    },
    TypeFact {
        path: "axum::extract::ws::Message",
        source: Some(SourceKind::Request),
        handler_only: false,
        barrier: false,
        sensitive: None,
        row: Row::new("axum", 124),
    },
    TypeFact {
        path: "axum::extract::ws::WebSocket",
        source: Some(SourceKind::Request),
        handler_only: false,
        barrier: false,
        sensitive: None,
        row: Row::new("axum", 124),
    },
    TypeFact {
        path: "axum::extract::ws::WebSocketUpgrade",
        source: Some(SourceKind::Request),
        handler_only: false,
        barrier: false,
        sensitive: None,
        row: Row::new("axum", 124),
    },
    TypeFact {
        path: "axum_extra::JsonLines",
        source: Some(SourceKind::Request),
        handler_only: false,
        barrier: false,
        sensitive: None,
        row: Row::new("axum", 132),
    },
    TypeFact {
        path: "axum_extra::TypedHeader",
        source: Some(SourceKind::Request),
        handler_only: false,
        barrier: false,
        sensitive: None,
        row: Row::new("axum", 132),
    },
    TypeFact {
        path: "axum_extra::extract::CookieJar",
        source: Some(SourceKind::Request),
        handler_only: false,
        barrier: false,
        sensitive: None,
        row: Row::new("axum", 132),
    },
    TypeFact {
        path: "axum_extra::extract::Form",
        source: Some(SourceKind::Request),
        handler_only: false,
        barrier: false,
        sensitive: None,
        row: Row::new("axum", 132),
    },
    TypeFact {
        path: "axum_extra::extract::Host",
        source: Some(SourceKind::Request),
        handler_only: false,
        barrier: false,
        sensitive: None,
        row: Row::new("axum", 132),
    },
    TypeFact {
        path: "axum_extra::extract::JsonDeserializer",
        source: Some(SourceKind::Request),
        handler_only: false,
        barrier: false,
        sensitive: None,
        row: Row::new("axum", 132),
    },
    TypeFact {
        path: "axum_extra::extract::Multipart",
        source: Some(SourceKind::Request),
        handler_only: false,
        barrier: false,
        sensitive: None,
        row: Row::new("axum", 132),
    },
    TypeFact {
        path: "axum_extra::extract::OptionalPath",
        source: Some(SourceKind::Request),
        handler_only: false,
        barrier: false,
        sensitive: None,
        row: Row::new("axum", 132),
    },
    TypeFact {
        path: "axum_extra::extract::OptionalQuery",
        source: Some(SourceKind::Request),
        handler_only: false,
        barrier: false,
        sensitive: None,
        row: Row::new("axum", 132),
    },
    TypeFact {
        path: "axum_extra::extract::PrivateCookieJar",
        source: Some(SourceKind::Request),
        handler_only: false,
        barrier: false,
        sensitive: None,
        row: Row::new("axum", 132),
    },
    TypeFact {
        path: "axum_extra::extract::Query",
        source: Some(SourceKind::Request),
        handler_only: false,
        barrier: false,
        sensitive: None,
        row: Row::new("axum", 132),
    },
    TypeFact {
        path: "axum_extra::extract::SignedCookieJar",
        source: Some(SourceKind::Request),
        handler_only: false,
        barrier: false,
        sensitive: None,
        row: Row::new("axum", 132),
    },
    TypeFact {
        path: "axum_extra::protobuf::Protobuf",
        source: Some(SourceKind::Request),
        handler_only: false,
        barrier: false,
        sensitive: None,
        row: Row::new("axum", 132),
    },
    TypeFact {
        path: "bigdecimal::BigDecimal",
        source: None,
        handler_only: false,
        barrier: true,
        sensitive: None,
        row: Row::new("text", 137),
    },
    TypeFact {
        path: "biscotti::RequestCookies",
        source: Some(SourceKind::Request),
        handler_only: false,
        barrier: false,
        sensitive: None,
        row: Row::new("cookie", 248),
    },
    TypeFact {
        path: "bson::oid::ObjectId",
        source: None,
        handler_only: false,
        barrier: true,
        sensitive: None,
        row: Row::new("mongodb", 162),
    },
    TypeFact {
        path: "bytes::Bytes",
        source: Some(SourceKind::Request),
        handler_only: true,
        barrier: false,
        sensitive: None,
        row: Row::new("axum", 144),
    },
    TypeFact {
        path: "char",
        source: Some(SourceKind::Request),
        handler_only: true,
        barrier: false,
        sensitive: None,
        row: Row::new("std", 771),
    },
    TypeFact {
        path: "chrono::DateTime",
        source: None,
        handler_only: false,
        barrier: true,
        sensitive: None,
        row: Row::new("text", 144),
    },
    TypeFact {
        path: "chrono::Duration",
        source: None,
        handler_only: false,
        barrier: true,
        sensitive: None,
        row: Row::new("text", 144),
    },
    TypeFact {
        path: "chrono::Month",
        source: None,
        handler_only: false,
        barrier: true,
        sensitive: None,
        row: Row::new("text", 144),
    },
    TypeFact {
        path: "chrono::NaiveDate",
        source: None,
        handler_only: false,
        barrier: true,
        sensitive: None,
        row: Row::new("text", 144),
    },
    TypeFact {
        path: "chrono::NaiveDateTime",
        source: None,
        handler_only: false,
        barrier: true,
        sensitive: None,
        row: Row::new("text", 144),
    },
    TypeFact {
        path: "chrono::NaiveTime",
        source: None,
        handler_only: false,
        barrier: true,
        sensitive: None,
        row: Row::new("text", 144),
    },
    TypeFact {
        path: "chrono::TimeDelta",
        source: None,
        handler_only: false,
        barrier: true,
        sensitive: None,
        row: Row::new("text", 144),
    },
    TypeFact {
        path: "chrono::Weekday",
        source: None,
        handler_only: false,
        barrier: true,
        sensitive: None,
        row: Row::new("text", 144),
    },
    TypeFact {
        path: "f32",
        source: Some(SourceKind::Request),
        handler_only: true,
        barrier: false,
        sensitive: None,
        row: Row::new("std", 775),
    },
    TypeFact {
        path: "f64",
        source: Some(SourceKind::Request),
        handler_only: true,
        barrier: false,
        sensitive: None,
        row: Row::new("std", 775),
    },
    TypeFact {
        path: "http::HeaderMap",
        source: Some(SourceKind::Request),
        handler_only: true,
        barrier: false,
        sensitive: None,
        row: Row::new("hyper", 241),
    },
    TypeFact {
        path: "http::Method",
        source: None,
        handler_only: false,
        barrier: true,
        sensitive: None,
        row: Row::new("hyper", 245),
    },
    TypeFact {
        path: "http::Request",
        source: Some(SourceKind::Request),
        handler_only: false,
        barrier: false,
        sensitive: None,
        row: Row::new("hyper", 238),
    },
    TypeFact {
        path: "http::StatusCode",
        source: None,
        handler_only: false,
        barrier: true,
        sensitive: None,
        row: Row::new("hyper", 245),
    },
    TypeFact {
        path: "http::Uri",
        source: Some(SourceKind::Request),
        handler_only: true,
        barrier: false,
        sensitive: None,
        row: Row::new("hyper", 241),
    },
    TypeFact {
        path: "http::Version",
        source: None,
        handler_only: false,
        barrier: true,
        sensitive: None,
        row: Row::new("hyper", 245),
    },
    TypeFact {
        path: "http::request::Parts",
        source: Some(SourceKind::Request),
        handler_only: false,
        barrier: false,
        sensitive: None,
        row: Row::new("hyper", 238),
    },
    TypeFact {
        path: "hyper::Body",
        source: Some(SourceKind::Request),
        handler_only: false,
        barrier: false,
        sensitive: None,
        row: Row::new("hyper", 238),
    },
    TypeFact {
        path: "hyper::body::Incoming",
        source: Some(SourceKind::Request),
        handler_only: false,
        barrier: false,
        sensitive: None,
        row: Row::new("hyper", 238),
    },
    TypeFact {
        path: "i128",
        source: Some(SourceKind::Request),
        handler_only: true,
        barrier: false,
        sensitive: None,
        row: Row::new("std", 775),
    },
    TypeFact {
        path: "i16",
        source: Some(SourceKind::Request),
        handler_only: true,
        barrier: false,
        sensitive: None,
        row: Row::new("std", 775),
    },
    TypeFact {
        path: "i32",
        source: Some(SourceKind::Request),
        handler_only: true,
        barrier: false,
        sensitive: None,
        row: Row::new("std", 775),
    },
    TypeFact {
        path: "i64",
        source: Some(SourceKind::Request),
        handler_only: true,
        barrier: false,
        sensitive: None,
        row: Row::new("std", 775),
    },
    TypeFact {
        path: "i8",
        source: Some(SourceKind::Request),
        handler_only: true,
        barrier: false,
        sensitive: None,
        row: Row::new("std", 775),
    },
    TypeFact {
        path: "ipnet::IpNet",
        source: None,
        handler_only: false,
        barrier: true,
        sensitive: None,
        row: Row::new("text", 137),
    },
    TypeFact {
        path: "ipnet::Ipv4Net",
        source: None,
        handler_only: false,
        barrier: true,
        sensitive: None,
        row: Row::new("text", 137),
    },
    TypeFact {
        path: "ipnet::Ipv6Net",
        source: None,
        handler_only: false,
        barrier: true,
        sensitive: None,
        row: Row::new("text", 137),
    },
    TypeFact {
        path: "isize",
        source: Some(SourceKind::Request),
        handler_only: true,
        barrier: false,
        sensitive: None,
        row: Row::new("std", 775),
    },
    TypeFact {
        path: "jiff::Span",
        source: None,
        handler_only: false,
        barrier: true,
        sensitive: None,
        row: Row::new("text", 144),
    },
    TypeFact {
        path: "jiff::Timestamp",
        source: None,
        handler_only: false,
        barrier: true,
        sensitive: None,
        row: Row::new("text", 144),
    },
    TypeFact {
        path: "jiff::Zoned",
        source: None,
        handler_only: false,
        barrier: true,
        sensitive: None,
        row: Row::new("text", 144),
    },
    TypeFact {
        path: "lambda_http::Body",
        source: Some(SourceKind::Request),
        handler_only: false,
        barrier: false,
        sensitive: None,
        row: Row::new("lambda", 4),
    },
    TypeFact {
        path: "lambda_runtime::LambdaEvent",
        source: Some(SourceKind::Request),
        handler_only: false,
        barrier: false,
        sensitive: None,
        row: Row::new("lambda", 4),
    },
    TypeFact {
        path: "lapin::message::Delivery",
        source: Some(SourceKind::Network),
        handler_only: false,
        barrier: false,
        sensitive: None,
        row: Row::new("messages", 4),
    },
    TypeFact {
        path: "mime::Mime",
        source: None,
        handler_only: false,
        barrier: true,
        sensitive: None,
        row: Row::new("text", 137),
    },
    TypeFact {
        path: "mio::Token",
        source: None,
        handler_only: false,
        barrier: true,
        sensitive: None,
        row: Row::new("sockets", 575),
    },
    TypeFact {
        path: "ntex::web::HttpRequest",
        source: Some(SourceKind::Request),
        handler_only: false,
        barrier: false,
        sensitive: None,
        row: Row::new("servers", 313),
    },
    TypeFact {
        path: "ntex::web::types::Form",
        source: Some(SourceKind::Request),
        handler_only: false,
        barrier: false,
        sensitive: None,
        row: Row::new("servers", 313),
    },
    TypeFact {
        path: "ntex::web::types::Json",
        source: Some(SourceKind::Request),
        handler_only: false,
        barrier: false,
        sensitive: None,
        row: Row::new("servers", 313),
    },
    TypeFact {
        path: "ntex::web::types::Path",
        source: Some(SourceKind::Request),
        handler_only: false,
        barrier: false,
        sensitive: None,
        row: Row::new("servers", 313),
    },
    TypeFact {
        path: "ntex::web::types::Payload",
        source: Some(SourceKind::Request),
        handler_only: false,
        barrier: false,
        sensitive: None,
        row: Row::new("servers", 313),
    },
    TypeFact {
        path: "ntex::web::types::Query",
        source: Some(SourceKind::Request),
        handler_only: false,
        barrier: false,
        sensitive: None,
        row: Row::new("servers", 313),
    },
    TypeFact {
        path: "num_bigint::BigInt",
        source: None,
        handler_only: false,
        barrier: true,
        sensitive: None,
        row: Row::new("text", 137),
    },
    TypeFact {
        path: "num_bigint::BigUint",
        source: None,
        handler_only: false,
        barrier: true,
        sensitive: None,
        row: Row::new("text", 137),
    },
    TypeFact {
        path: "oauth2::AccessToken",
        source: None,
        handler_only: false,
        barrier: false,
        sensitive: Some(SensitiveKind::Key),
        row: Row::new("oauth2", 3),
    },
    TypeFact {
        path: "oauth2::AuthorizationCode",
        source: None,
        handler_only: false,
        barrier: false,
        sensitive: Some(SensitiveKind::Key),
        row: Row::new("oauth2", 3),
    },
    TypeFact {
        path: "oauth2::ClientSecret",
        source: None,
        handler_only: false,
        barrier: false,
        sensitive: Some(SensitiveKind::Key),
        row: Row::new("oauth2", 3),
    },
    TypeFact {
        path: "oauth2::DeviceCode",
        source: None,
        handler_only: false,
        barrier: false,
        sensitive: Some(SensitiveKind::Key),
        row: Row::new("oauth2", 3),
    },
    TypeFact {
        path: "oauth2::PkceCodeVerifier",
        source: None,
        handler_only: false,
        barrier: false,
        sensitive: Some(SensitiveKind::Key),
        row: Row::new("oauth2", 3),
    },
    TypeFact {
        path: "oauth2::RefreshToken",
        source: None,
        handler_only: false,
        barrier: false,
        sensitive: Some(SensitiveKind::Key),
        row: Row::new("oauth2", 3),
    },
    TypeFact {
        path: "oauth2::ResourceOwnerPassword",
        source: None,
        handler_only: false,
        barrier: false,
        sensitive: Some(SensitiveKind::Key),
        row: Row::new("oauth2", 3),
    },
    TypeFact {
        path: "poem::Body",
        source: Some(SourceKind::Request),
        handler_only: false,
        barrier: false,
        sensitive: None,
        row: Row::new("poem", 9),
    },
    TypeFact {
        path: "poem::Request",
        source: Some(SourceKind::Request),
        handler_only: false,
        barrier: false,
        sensitive: None,
        row: Row::new("poem", 9),
    },
    TypeFact {
        path: "poem::RequestBody",
        source: Some(SourceKind::Request),
        handler_only: false,
        barrier: false,
        sensitive: None,
        row: Row::new("poem", 9),
    },
    TypeFact {
        path: "poem::RequestParts",
        source: Some(SourceKind::Request),
        handler_only: false,
        barrier: false,
        sensitive: None,
        row: Row::new("poem", 9),
    },
    TypeFact {
        path: "poem::web::Field",
        source: Some(SourceKind::Request),
        handler_only: false,
        barrier: false,
        sensitive: None,
        row: Row::new("poem", 9),
    },
    TypeFact {
        path: "poem::web::Form",
        source: Some(SourceKind::Request),
        handler_only: false,
        barrier: false,
        sensitive: None,
        row: Row::new("poem", 9),
    },
    TypeFact {
        path: "poem::web::Json",
        source: Some(SourceKind::Request),
        handler_only: false,
        barrier: false,
        sensitive: None,
        row: Row::new("poem", 9),
    },
    TypeFact {
        path: "poem::web::Multipart",
        source: Some(SourceKind::Request),
        handler_only: false,
        barrier: false,
        sensitive: None,
        row: Row::new("poem", 9),
    },
    TypeFact {
        path: "poem::web::Path",
        source: Some(SourceKind::Request),
        handler_only: false,
        barrier: false,
        sensitive: None,
        row: Row::new("poem", 9),
    },
    TypeFact {
        path: "poem::web::Query",
        source: Some(SourceKind::Request),
        handler_only: false,
        barrier: false,
        sensitive: None,
        row: Row::new("poem", 9),
    },
    TypeFact {
        path: "poem::web::StaticFileRequest",
        source: Some(SourceKind::Request),
        handler_only: false,
        barrier: false,
        sensitive: None,
        row: Row::new("poem", 9),
    },
    TypeFact {
        path: "poem::web::TempFile",
        source: Some(SourceKind::Request),
        handler_only: false,
        barrier: false,
        sensitive: None,
        row: Row::new("poem", 9),
    },
    TypeFact {
        path: "poem::web::TypedHeader",
        source: Some(SourceKind::Request),
        handler_only: false,
        barrier: false,
        sensitive: None,
        row: Row::new("poem", 9),
    },
    TypeFact {
        path: "poem::web::Xml",
        source: Some(SourceKind::Request),
        handler_only: false,
        barrier: false,
        sensitive: None,
        row: Row::new("poem", 9),
    },
    TypeFact {
        path: "poem::web::Yaml",
        source: Some(SourceKind::Request),
        handler_only: false,
        barrier: false,
        sensitive: None,
        row: Row::new("poem", 9),
    },
    TypeFact {
        path: "poem::web::cookie::CookieJar",
        source: Some(SourceKind::Request),
        handler_only: false,
        barrier: false,
        sensitive: None,
        row: Row::new("poem", 9),
    },
    TypeFact {
        path: "poem::web::websocket::Message",
        source: Some(SourceKind::Request),
        handler_only: false,
        barrier: false,
        sensitive: None,
        row: Row::new("poem", 9),
    },
    TypeFact {
        path: "poem::web::websocket::WebSocket",
        source: Some(SourceKind::Request),
        handler_only: false,
        barrier: false,
        sensitive: None,
        row: Row::new("poem", 9),
    },
    TypeFact {
        path: "poem::web::websocket::WebSocketStream",
        source: Some(SourceKind::Request),
        handler_only: false,
        barrier: false,
        sensitive: None,
        row: Row::new("poem", 9),
    },
    TypeFact {
        path: "poem_openapi::param::Cookie",
        source: Some(SourceKind::Request),
        handler_only: false,
        barrier: false,
        sensitive: None,
        row: Row::new("servers", 124),
    },
    TypeFact {
        path: "poem_openapi::param::Header",
        source: Some(SourceKind::Request),
        handler_only: false,
        barrier: false,
        sensitive: None,
        row: Row::new("servers", 124),
    },
    TypeFact {
        path: "poem_openapi::param::Path",
        source: Some(SourceKind::Request),
        handler_only: false,
        barrier: false,
        sensitive: None,
        row: Row::new("servers", 124),
    },
    TypeFact {
        path: "poem_openapi::param::Query",
        source: Some(SourceKind::Request),
        handler_only: false,
        barrier: false,
        sensitive: None,
        row: Row::new("servers", 124),
    },
    TypeFact {
        path: "poem_openapi::payload::Binary",
        source: Some(SourceKind::Request),
        handler_only: false,
        barrier: false,
        sensitive: None,
        row: Row::new("servers", 124),
    },
    TypeFact {
        path: "poem_openapi::payload::Form",
        source: Some(SourceKind::Request),
        handler_only: false,
        barrier: false,
        sensitive: None,
        row: Row::new("servers", 124),
    },
    TypeFact {
        path: "poem_openapi::payload::Json",
        source: Some(SourceKind::Request),
        handler_only: false,
        barrier: false,
        sensitive: None,
        row: Row::new("servers", 124),
    },
    TypeFact {
        path: "poem_openapi::payload::PlainText",
        source: Some(SourceKind::Request),
        handler_only: false,
        barrier: false,
        sensitive: None,
        row: Row::new("servers", 124),
    },
    TypeFact {
        path: "poem_openapi::payload::Xml",
        source: Some(SourceKind::Request),
        handler_only: false,
        barrier: false,
        sensitive: None,
        row: Row::new("servers", 124),
    },
    TypeFact {
        path: "poem_openapi::types::multipart::Upload",
        source: Some(SourceKind::Request),
        handler_only: false,
        barrier: false,
        sensitive: None,
        row: Row::new("servers", 124),
    },
    TypeFact {
        path: "rdkafka::message::BorrowedMessage",
        source: Some(SourceKind::Network),
        handler_only: false,
        barrier: false,
        sensitive: None,
        row: Row::new("messages", 7),
    },
    TypeFact {
        path: "redact::Secret",
        source: None,
        handler_only: false,
        barrier: false,
        sensitive: Some(SensitiveKind::Password),
        row: Row::new("secrecy", 3),
    },
    TypeFact {
        path: "rocket::Data",
        source: Some(SourceKind::Request),
        handler_only: false,
        barrier: false,
        sensitive: None,
        row: Row::new("rocket", 14),
    },
    TypeFact {
        path: "rocket::Request",
        source: Some(SourceKind::Request),
        handler_only: false,
        barrier: false,
        sensitive: None,
        row: Row::new("rocket", 14),
    },
    TypeFact {
        path: "rocket::data::Capped",
        source: Some(SourceKind::Request),
        handler_only: false,
        barrier: false,
        sensitive: None,
        row: Row::new("rocket", 14),
    },
    TypeFact {
        path: "rocket::data::DataStream",
        source: Some(SourceKind::Request),
        handler_only: false,
        barrier: false,
        sensitive: None,
        row: Row::new("rocket", 14),
    },
    TypeFact {
        path: "rocket::form::Contextual",
        source: Some(SourceKind::Request),
        handler_only: false,
        barrier: false,
        sensitive: None,
        row: Row::new("rocket", 14),
    },
    TypeFact {
        path: "rocket::form::Form",
        source: Some(SourceKind::Request),
        handler_only: false,
        barrier: false,
        sensitive: None,
        row: Row::new("rocket", 14),
    },
    TypeFact {
        path: "rocket::form::Lenient",
        source: Some(SourceKind::Request),
        handler_only: false,
        barrier: false,
        sensitive: None,
        row: Row::new("rocket", 14),
    },
    TypeFact {
        path: "rocket::form::Strict",
        source: Some(SourceKind::Request),
        handler_only: false,
        barrier: false,
        sensitive: None,
        row: Row::new("rocket", 14),
    },
    TypeFact {
        path: "rocket::fs::FileName",
        source: Some(SourceKind::Request),
        handler_only: false,
        barrier: false,
        sensitive: None,
        row: Row::new("rocket", 14),
    },
    TypeFact {
        path: "rocket::fs::TempFile",
        source: Some(SourceKind::Request),
        handler_only: false,
        barrier: false,
        sensitive: None,
        row: Row::new("rocket", 14),
    },
    TypeFact {
        path: "rocket::http::Accept",
        source: None,
        handler_only: false,
        barrier: true,
        sensitive: None,
        row: Row::new("rocket", 23),
    },
    TypeFact {
        path: "rocket::http::ContentType",
        source: None,
        handler_only: false,
        barrier: true,
        sensitive: None,
        row: Row::new("rocket", 23),
    },
    TypeFact {
        path: "rocket::http::CookieJar",
        source: Some(SourceKind::Request),
        handler_only: false,
        barrier: false,
        sensitive: None,
        row: Row::new("rocket", 14),
    },
    TypeFact {
        path: "rocket::http::HeaderMap",
        source: Some(SourceKind::Request),
        handler_only: false,
        barrier: false,
        sensitive: None,
        row: Row::new("rocket", 14),
    },
    TypeFact {
        path: "rocket::http::Method",
        source: None,
        handler_only: false,
        barrier: true,
        sensitive: None,
        row: Row::new("rocket", 23),
    },
    TypeFact {
        path: "rocket::http::RawStr",
        source: Some(SourceKind::Request),
        handler_only: false,
        barrier: false,
        sensitive: None,
        row: Row::new("rocket", 14),
    },
    TypeFact {
        path: "rocket::http::Status",
        source: None,
        handler_only: false,
        barrier: true,
        sensitive: None,
        row: Row::new("rocket", 23),
    },
    TypeFact {
        path: "rocket::http::uri::Host",
        source: Some(SourceKind::Request),
        handler_only: false,
        barrier: false,
        sensitive: None,
        row: Row::new("rocket", 14),
    },
    TypeFact {
        path: "rocket::http::uri::Origin",
        source: Some(SourceKind::Request),
        handler_only: false,
        barrier: false,
        sensitive: None,
        row: Row::new("rocket", 14),
    },
    TypeFact {
        path: "rocket::http::uri::Segments",
        source: Some(SourceKind::Request),
        handler_only: false,
        barrier: false,
        sensitive: None,
        row: Row::new("rocket", 14),
    },
    TypeFact {
        path: "rocket::serde::json::Json",
        source: Some(SourceKind::Request),
        handler_only: false,
        barrier: false,
        sensitive: None,
        row: Row::new("rocket", 14),
    },
    TypeFact {
        path: "rocket::serde::msgpack::MsgPack",
        source: Some(SourceKind::Request),
        handler_only: false,
        barrier: false,
        sensitive: None,
        row: Row::new("rocket", 14),
    },
    TypeFact {
        path: "rouille::Request",
        source: Some(SourceKind::Request),
        handler_only: false,
        barrier: false,
        sensitive: None,
        row: Row::new("servers", 139),
    },
    TypeFact {
        path: "rumqttc::Publish",
        source: Some(SourceKind::Network),
        handler_only: false,
        barrier: false,
        sensitive: None,
        row: Row::new("sockets", 566),
    },
    TypeFact {
        path: "rust_decimal::Decimal",
        source: None,
        handler_only: false,
        barrier: true,
        sensitive: None,
        row: Row::new("text", 137),
    },
    TypeFact {
        path: "rustls_pki_types::PrivateKeyDer",
        source: None,
        handler_only: false,
        barrier: false,
        sensitive: Some(SensitiveKind::Key),
        row: Row::new("tls", 107),
    },
    TypeFact {
        path: "rustls_pki_types::PrivatePkcs8KeyDer",
        source: None,
        handler_only: false,
        barrier: false,
        sensitive: Some(SensitiveKind::Key),
        row: Row::new("tls", 107),
    },
    TypeFact {
        path: "salvo_core::Request",
        source: Some(SourceKind::Request),
        handler_only: false,
        barrier: false,
        sensitive: None,
        row: Row::new("servers", 8),
    },
    TypeFact {
        path: "secrecy::Secret",
        source: None,
        handler_only: false,
        barrier: false,
        sensitive: Some(SensitiveKind::Password),
        row: Row::new("secrecy", 3),
    },
    TypeFact {
        path: "secrecy::SecretBox",
        source: None,
        handler_only: false,
        barrier: false,
        sensitive: Some(SensitiveKind::Password),
        row: Row::new("secrecy", 3),
    },
    TypeFact {
        path: "secrecy::SecretBytesMut",
        source: None,
        handler_only: false,
        barrier: false,
        sensitive: Some(SensitiveKind::Password),
        row: Row::new("secrecy", 3),
    },
    TypeFact {
        path: "secrecy::SecretSlice",
        source: None,
        handler_only: false,
        barrier: false,
        sensitive: Some(SensitiveKind::Password),
        row: Row::new("secrecy", 3),
    },
    TypeFact {
        path: "secrecy::SecretString",
        source: None,
        handler_only: false,
        barrier: false,
        sensitive: Some(SensitiveKind::Password),
        row: Row::new("secrecy", 3),
    },
    TypeFact {
        path: "secrecy::SecretVec",
        source: None,
        handler_only: false,
        barrier: false,
        sensitive: Some(SensitiveKind::Password),
        row: Row::new("secrecy", 3),
    },
    TypeFact {
        path: "semver::Version",
        source: None,
        handler_only: false,
        barrier: true,
        sensitive: None,
        row: Row::new("text", 137),
    },
    TypeFact {
        path: "semver::VersionReq",
        source: None,
        handler_only: false,
        barrier: true,
        sensitive: None,
        row: Row::new("text", 137),
    },
    TypeFact {
        path: "serde_json::Map",
        source: Some(SourceKind::Request),
        handler_only: true,
        barrier: false,
        sensitive: None,
        row: Row::new("serde", 148),
    },
    TypeFact {
        path: "serde_json::Value",
        source: Some(SourceKind::Request),
        handler_only: true,
        barrier: false,
        sensitive: None,
        row: Row::new("serde", 148),
    },
    TypeFact {
        path: "std::alloc::Layout",
        source: None,
        handler_only: false,
        barrier: true,
        sensitive: None,
        row: Row::new("std", 779),
    },
    TypeFact {
        path: "std::any::TypeId",
        source: None,
        handler_only: false,
        barrier: true,
        sensitive: None,
        row: Row::new("std", 779),
    },
    TypeFact {
        path: "std::cmp::Ordering",
        source: None,
        handler_only: false,
        barrier: true,
        sensitive: None,
        row: Row::new("std", 779),
    },
    TypeFact {
        path: "std::collections::HashMap",
        source: Some(SourceKind::Request),
        handler_only: true,
        barrier: false,
        sensitive: None,
        row: Row::new("std", 771),
    },
    TypeFact {
        path: "std::fs::FileType",
        source: None,
        handler_only: false,
        barrier: true,
        sensitive: None,
        row: Row::new("std", 779),
    },
    TypeFact {
        path: "std::fs::Permissions",
        source: None,
        handler_only: false,
        barrier: true,
        sensitive: None,
        row: Row::new("std", 779),
    },
    TypeFact {
        path: "std::io::ErrorKind",
        source: None,
        handler_only: false,
        barrier: true,
        sensitive: None,
        row: Row::new("std", 779),
    },
    TypeFact {
        path: "std::io::Stdin",
        source: Some(SourceKind::Stdin),
        handler_only: false,
        barrier: false,
        sensitive: None,
        row: Row::new("std", 795),
    },
    TypeFact {
        path: "std::io::StdinLock",
        source: Some(SourceKind::Stdin),
        handler_only: false,
        barrier: false,
        sensitive: None,
        row: Row::new("std", 795),
    },
    TypeFact {
        path: "std::net::IpAddr",
        source: None,
        handler_only: false,
        barrier: true,
        sensitive: None,
        row: Row::new("std", 779),
    },
    TypeFact {
        path: "std::net::Ipv4Addr",
        source: None,
        handler_only: false,
        barrier: true,
        sensitive: None,
        row: Row::new("std", 779),
    },
    TypeFact {
        path: "std::net::Ipv6Addr",
        source: None,
        handler_only: false,
        barrier: true,
        sensitive: None,
        row: Row::new("std", 779),
    },
    TypeFact {
        path: "std::net::SocketAddr",
        source: None,
        handler_only: false,
        barrier: true,
        sensitive: None,
        row: Row::new("std", 779),
    },
    TypeFact {
        path: "std::net::SocketAddrV4",
        source: None,
        handler_only: false,
        barrier: true,
        sensitive: None,
        row: Row::new("std", 779),
    },
    TypeFact {
        path: "std::net::SocketAddrV6",
        source: None,
        handler_only: false,
        barrier: true,
        sensitive: None,
        row: Row::new("std", 779),
    },
    TypeFact {
        path: "std::net::TcpStream",
        source: Some(SourceKind::PlainConnection),
        handler_only: false,
        barrier: false,
        sensitive: None,
        row: Row::new("std", 792),
    },
    TypeFact {
        path: "std::net::UdpSocket",
        source: Some(SourceKind::PlainConnection),
        handler_only: false,
        barrier: false,
        sensitive: None,
        row: Row::new("std", 792),
    },
    TypeFact {
        path: "std::num::NonZero",
        source: None,
        handler_only: false,
        barrier: true,
        sensitive: None,
        row: Row::new("std", 779),
    },
    TypeFact {
        path: "std::num::ParseFloatError",
        source: None,
        handler_only: false,
        barrier: true,
        sensitive: None,
        row: Row::new("std", 779),
    },
    TypeFact {
        path: "std::num::ParseIntError",
        source: None,
        handler_only: false,
        barrier: true,
        sensitive: None,
        row: Row::new("std", 779),
    },
    TypeFact {
        path: "std::num::TryFromIntError",
        source: None,
        handler_only: false,
        barrier: true,
        sensitive: None,
        row: Row::new("std", 779),
    },
    TypeFact {
        path: "std::num::Wrapping",
        source: None,
        handler_only: false,
        barrier: true,
        sensitive: None,
        row: Row::new("std", 779),
    },
    TypeFact {
        path: "std::os::unix::net::UnixStream",
        source: Some(SourceKind::PlainConnection),
        handler_only: false,
        barrier: false,
        sensitive: None,
        row: Row::new("std", 792),
    },
    TypeFact {
        path: "std::path::PathBuf",
        source: Some(SourceKind::Request),
        handler_only: true,
        barrier: false,
        sensitive: None,
        row: Row::new("std", 771),
    },
    TypeFact {
        path: "std::process::ExitStatus",
        source: None,
        handler_only: false,
        barrier: true,
        sensitive: None,
        row: Row::new("std", 779),
    },
    TypeFact {
        path: "std::str::ParseBoolError",
        source: None,
        handler_only: false,
        barrier: true,
        sensitive: None,
        row: Row::new("std", 779),
    },
    TypeFact {
        path: "std::str::Utf8Error",
        source: None,
        handler_only: false,
        barrier: true,
        sensitive: None,
        row: Row::new("std", 779),
    },
    TypeFact {
        path: "std::string::String",
        source: Some(SourceKind::Request),
        handler_only: true,
        barrier: false,
        sensitive: None,
        row: Row::new("std", 771),
    },
    TypeFact {
        path: "std::thread::ThreadId",
        source: None,
        handler_only: false,
        barrier: true,
        sensitive: None,
        row: Row::new("std", 779),
    },
    TypeFact {
        path: "std::time::Duration",
        source: None,
        handler_only: false,
        barrier: true,
        sensitive: None,
        row: Row::new("std", 779),
    },
    TypeFact {
        path: "std::time::Instant",
        source: None,
        handler_only: false,
        barrier: true,
        sensitive: None,
        row: Row::new("std", 779),
    },
    TypeFact {
        path: "std::time::SystemTime",
        source: None,
        handler_only: false,
        barrier: true,
        sensitive: None,
        row: Row::new("std", 779),
    },
    TypeFact {
        path: "std::vec::Vec",
        source: Some(SourceKind::Request),
        handler_only: true,
        barrier: false,
        sensitive: None,
        row: Row::new("std", 771),
    },
    TypeFact {
        path: "str",
        source: Some(SourceKind::Request),
        handler_only: true,
        barrier: false,
        sensitive: None,
        row: Row::new("std", 771),
    },
    TypeFact {
        path: "tide::Request",
        source: Some(SourceKind::Request),
        handler_only: false,
        barrier: false,
        sensitive: None,
        row: Row::new("servers", 242),
    },
    TypeFact {
        path: "time::Date",
        source: None,
        handler_only: false,
        barrier: true,
        sensitive: None,
        row: Row::new("text", 144),
    },
    TypeFact {
        path: "time::Duration",
        source: None,
        handler_only: false,
        barrier: true,
        sensitive: None,
        row: Row::new("text", 144),
    },
    TypeFact {
        path: "time::Month",
        source: None,
        handler_only: false,
        barrier: true,
        sensitive: None,
        row: Row::new("text", 144),
    },
    TypeFact {
        path: "time::OffsetDateTime",
        source: None,
        handler_only: false,
        barrier: true,
        sensitive: None,
        row: Row::new("text", 144),
    },
    TypeFact {
        path: "time::PrimitiveDateTime",
        source: None,
        handler_only: false,
        barrier: true,
        sensitive: None,
        row: Row::new("text", 144),
    },
    TypeFact {
        path: "time::Time",
        source: None,
        handler_only: false,
        barrier: true,
        sensitive: None,
        row: Row::new("text", 144),
    },
    TypeFact {
        path: "time::UtcOffset",
        source: None,
        handler_only: false,
        barrier: true,
        sensitive: None,
        row: Row::new("text", 144),
    },
    TypeFact {
        path: "time::Weekday",
        source: None,
        handler_only: false,
        barrier: true,
        sensitive: None,
        row: Row::new("text", 144),
    },
    TypeFact {
        path: "tiny_http::Request",
        source: Some(SourceKind::Request),
        handler_only: false,
        barrier: false,
        sensitive: None,
        row: Row::new("servers", 139),
    },
    TypeFact {
        path: "tokio::net::TcpStream",
        source: Some(SourceKind::PlainConnection),
        handler_only: false,
        barrier: false,
        sensitive: None,
        row: Row::new("tokio", 564),
    },
    TypeFact {
        path: "tokio::net::UdpSocket",
        source: Some(SourceKind::PlainConnection),
        handler_only: false,
        barrier: false,
        sensitive: None,
        row: Row::new("tokio", 564),
    },
    TypeFact {
        path: "tokio::net::UnixStream",
        source: Some(SourceKind::PlainConnection),
        handler_only: false,
        barrier: false,
        sensitive: None,
        row: Row::new("tokio", 564),
    },
    TypeFact {
        path: "tokio::time::error::Elapsed",
        source: None,
        handler_only: false,
        barrier: true,
        sensitive: None,
        row: Row::new("tokio", 348),
    },
    TypeFact {
        path: "tokio_tungstenite::WebSocketStream",
        source: Some(SourceKind::Network),
        handler_only: false,
        barrier: false,
        sensitive: None,
        row: Row::new("sockets", 30),
    },
    TypeFact {
        path: "tonic::Request",
        source: Some(SourceKind::Request),
        handler_only: false,
        barrier: false,
        sensitive: None,
        row: Row::new("tonic", 3),
    },
    TypeFact {
        path: "tonic::Streaming",
        source: Some(SourceKind::Request),
        handler_only: false,
        barrier: false,
        sensitive: None,
        row: Row::new("tonic", 3),
    },
    TypeFact {
        path: "tonic::metadata::MetadataMap",
        source: Some(SourceKind::Request),
        handler_only: false,
        barrier: false,
        sensitive: None,
        row: Row::new("tonic", 3),
    },
    TypeFact {
        path: "tower_cookies::Cookies",
        source: Some(SourceKind::Request),
        handler_only: false,
        barrier: false,
        sensitive: None,
        row: Row::new("tower", 37),
    },
    TypeFact {
        path: "tungstenite::WebSocket",
        source: Some(SourceKind::Network),
        handler_only: false,
        barrier: false,
        sensitive: None,
        row: Row::new("sockets", 30),
    },
    TypeFact {
        path: "u128",
        source: Some(SourceKind::Request),
        handler_only: true,
        barrier: false,
        sensitive: None,
        row: Row::new("std", 775),
    },
    TypeFact {
        path: "u16",
        source: Some(SourceKind::Request),
        handler_only: true,
        barrier: false,
        sensitive: None,
        row: Row::new("std", 775),
    },
    TypeFact {
        path: "u32",
        source: Some(SourceKind::Request),
        handler_only: true,
        barrier: false,
        sensitive: None,
        row: Row::new("std", 775),
    },
    TypeFact {
        path: "u64",
        source: Some(SourceKind::Request),
        handler_only: true,
        barrier: false,
        sensitive: None,
        row: Row::new("std", 775),
    },
    TypeFact {
        path: "u8",
        source: Some(SourceKind::Request),
        handler_only: true,
        barrier: false,
        sensitive: None,
        row: Row::new("std", 775),
    },
    TypeFact {
        path: "ulid::Ulid",
        source: None,
        handler_only: false,
        barrier: true,
        sensitive: None,
        row: Row::new("text", 137),
    },
    TypeFact {
        path: "usize",
        source: Some(SourceKind::Request),
        handler_only: true,
        barrier: false,
        sensitive: None,
        row: Row::new("std", 775),
    },
    TypeFact {
        path: "uuid::Uuid",
        source: None,
        handler_only: false,
        barrier: true,
        sensitive: None,
        row: Row::new("text", 137),
    },
    TypeFact {
        path: "warp::multipart::FormData",
        source: Some(SourceKind::Request),
        handler_only: false,
        barrier: false,
        sensitive: None,
        row: Row::new("warp", 79),
    },
    TypeFact {
        path: "warp::multipart::Part",
        source: Some(SourceKind::Request),
        handler_only: false,
        barrier: false,
        sensitive: None,
        row: Row::new("warp", 79),
    },
    TypeFact {
        path: "warp::path::FullPath",
        source: Some(SourceKind::Request),
        handler_only: false,
        barrier: false,
        sensitive: None,
        row: Row::new("warp", 79),
    },
    TypeFact {
        path: "warp::path::Peek",
        source: Some(SourceKind::Request),
        handler_only: false,
        barrier: false,
        sensitive: None,
        row: Row::new("warp", 79),
    },
    TypeFact {
        path: "warp::path::Tail",
        source: Some(SourceKind::Request),
        handler_only: false,
        barrier: false,
        sensitive: None,
        row: Row::new("warp", 79),
    },
    TypeFact {
        path: "warp::ws::Message",
        source: Some(SourceKind::Request),
        handler_only: false,
        barrier: false,
        sensitive: None,
        row: Row::new("warp", 79),
    },
    TypeFact {
        path: "warp::ws::WebSocket",
        source: Some(SourceKind::Request),
        handler_only: false,
        barrier: false,
        sensitive: None,
        row: Row::new("warp", 79),
    },
    TypeFact {
        path: "warp::ws::Ws",
        source: Some(SourceKind::Request),
        handler_only: false,
        barrier: false,
        sensitive: None,
        row: Row::new("warp", 79),
    },
    TypeFact {
        path: "zeroize::Zeroizing",
        source: None,
        handler_only: false,
        barrier: false,
        sensitive: Some(SensitiveKind::Key),
        row: Row::new("secrecy", 9),
    },
];

/// Attributes, sorted by path.
pub static ATTRIBUTES: &[HandlerAttribute] = &[
    HandlerAttribute {
        path: "actix_web::connect",
        plain: false,
        row: Row::new("actix", 59),
    },
    HandlerAttribute {
        path: "actix_web::delete",
        plain: false,
        row: Row::new("actix", 59),
    },
    HandlerAttribute {
        path: "actix_web::get",
        plain: false,
        row: Row::new("actix", 59),
    },
    HandlerAttribute {
        path: "actix_web::head",
        plain: false,
        row: Row::new("actix", 59),
    },
    HandlerAttribute {
        path: "actix_web::options",
        plain: false,
        row: Row::new("actix", 59),
    },
    HandlerAttribute {
        path: "actix_web::patch",
        plain: false,
        row: Row::new("actix", 59),
    },
    HandlerAttribute {
        path: "actix_web::post",
        plain: false,
        row: Row::new("actix", 59),
    },
    HandlerAttribute {
        path: "actix_web::put",
        plain: false,
        row: Row::new("actix", 59),
    },
    HandlerAttribute {
        path: "actix_web::route",
        plain: false,
        row: Row::new("actix", 59),
    },
    HandlerAttribute {
        path: "actix_web::routes",
        plain: false,
        row: Row::new("actix", 59),
    },
    HandlerAttribute {
        path: "actix_web::trace",
        plain: false,
        row: Row::new("actix", 59),
    },
    HandlerAttribute {
        path: "ntex::web::delete",
        plain: false,
        row: Row::new("servers", 326),
    },
    HandlerAttribute {
        path: "ntex::web::get",
        plain: false,
        row: Row::new("servers", 326),
    },
    HandlerAttribute {
        path: "ntex::web::head",
        plain: false,
        row: Row::new("servers", 326),
    },
    HandlerAttribute {
        path: "ntex::web::patch",
        plain: false,
        row: Row::new("servers", 326),
    },
    HandlerAttribute {
        path: "ntex::web::post",
        plain: false,
        row: Row::new("servers", 326),
    },
    HandlerAttribute {
        path: "ntex::web::put",
        plain: false,
        row: Row::new("servers", 326),
    },
    HandlerAttribute {
        path: "poem::handler",
        plain: true,
        row: Row::new("poem", 3),
    },
    HandlerAttribute {
        path: "rocket::catch",
        plain: true,
        row: Row::new("rocket", 5),
    },
    HandlerAttribute {
        path: "rocket::delete",
        plain: true,
        row: Row::new("rocket", 5),
    },
    HandlerAttribute {
        path: "rocket::get",
        plain: true,
        row: Row::new("rocket", 5),
    },
    HandlerAttribute {
        path: "rocket::head",
        plain: true,
        row: Row::new("rocket", 5),
    },
    HandlerAttribute {
        path: "rocket::options",
        plain: true,
        row: Row::new("rocket", 5),
    },
    HandlerAttribute {
        path: "rocket::patch",
        plain: true,
        row: Row::new("rocket", 5),
    },
    HandlerAttribute {
        path: "rocket::post",
        plain: true,
        row: Row::new("rocket", 5),
    },
    HandlerAttribute {
        path: "rocket::put",
        plain: true,
        row: Row::new("rocket", 5),
    },
    HandlerAttribute {
        path: "rocket::route",
        plain: true,
        row: Row::new("rocket", 5),
    },
    HandlerAttribute {
        path: "salvo_core::handler",
        plain: false,
        row: Row::new("servers", 6),
    },
];
