//! Which kinds of sources and sinks have to do with each other.

use super::kinds::{SensitiveKind, SinkKind, SourceKind};
use super::taint::{Origin, Sinks};

impl SourceKind {
    /// Whether somebody outside may have chosen it.
    pub fn is_untrusted(self) -> bool {
        matches!(
            self,
            Self::Args
                | Self::Environment
                | Self::Stdin
                | Self::File
                | Self::Network
                | Self::Request
                | Self::Response
                | Self::Database
                | Self::ArchiveEntry
        )
    }

    /// Whether it comes from whoever starts the program, or from what lies on the same machine.
    pub fn is_local(self) -> bool {
        matches!(
            self,
            Self::Args | Self::Environment | Self::Stdin | Self::File
        )
    }

    /// Whether it is a state of an object, which things made from the object do not have.
    pub(super) fn is_state(self) -> bool {
        matches!(
            self,
            Self::WeakHasher
                | Self::FastHasher
                | Self::CookieWithoutSecure
                | Self::CookieWithoutHttponly
                | Self::CookieWithoutSamesite
                | Self::CanonicalPath
                | Self::PlainConnection
                | Self::WrittenFile
                | Self::Terminal
                | Self::HtmlAnswer
                | Self::Shell
                | Self::OptionsEnd
                | Self::ScriptFlag
        )
    }
}

/// Sinks for text: what is a number, a truth value or an identifier of fixed form does no harm there.
pub(super) fn text_sinks() -> Sinks {
    Sinks::of(&[
        SinkKind::Sql,
        SinkKind::Nosql,
        SinkKind::Path,
        SinkKind::ArchivePath,
        SinkKind::Command,
        SinkKind::ShellScript,
        SinkKind::Argument,
        SinkKind::Url,
        SinkKind::Html,
        SinkKind::Template,
        SinkKind::Redirect,
        SinkKind::Header,
        SinkKind::Log,
        SinkKind::Print,
        SinkKind::Regex,
        SinkKind::Library,
        SinkKind::ErrorText,
        SinkKind::ExecutedFile,
    ])
}

/// Sinks for numbers that decide how much.
pub(super) fn size_sinks() -> Sinks {
    Sinks::of(&[
        SinkKind::Allocation,
        SinkKind::Index,
        SinkKind::Bound,
        SinkKind::Arithmetic,
        SinkKind::Subtraction,
    ])
}

/// Whether something of this origin is worth telling about at that sink.
pub(super) fn concerns(sink: SinkKind, origin: Origin) -> bool {
    use SinkKind as S;
    match origin {
        Origin::Param(..) => true,
        Origin::Source(kind) if kind.is_untrusted() => {
            matches!(
                sink,
                S::Sql
                    | S::Nosql
                    | S::Path
                    | S::ArchivePath
                    | S::Command
                    | S::ShellScript
                    | S::Argument
                    | S::Url
                    | S::Html
                    | S::Template
                    | S::Redirect
                    | S::Header
                    | S::Log
                    | S::Regex
                    | S::Allocation
                    | S::Library
                    | S::Message
                    | S::Index
                    | S::Bound
                    | S::Arithmetic
                    | S::Subtraction
                    | S::Panic
                    | S::Decode
                    | S::Xml
                    | S::TlsCheckOff
                    | S::TlsCheckOn
                    | S::ExecutedFile
            )
        }
        Origin::Source(SourceKind::WeakRandom | SourceKind::PredictableSeed) => matches!(
            sink,
            S::Key | S::Iv | S::Nonce | S::Salt | S::Seed | S::Token | S::CookieValue
        ),
        Origin::Source(
            SourceKind::CookieWithoutSecure
            | SourceKind::CookieWithoutHttponly
            | SourceKind::CookieWithoutSamesite,
        ) => matches!(
            sink,
            S::CookieAdd | S::CookieAddStrict | S::CookieAddPrivate | S::CookieFinish
        ),
        // A reader that is a socket.
        Origin::Source(SourceKind::PlainConnection) => sink == S::Message,
        Origin::Source(SourceKind::PlainAddress) => sink == S::Url,
        Origin::Source(_) => false,
        Origin::Sensitive(SensitiveKind::Contact) => matches!(sink, S::DatabaseValue | S::Sql),
        Origin::Sensitive(SensitiveKind::PublicCertificate) => sink == S::WeakHashInput,
        Origin::Sensitive(_) => matches!(
            sink,
            S::Log
                | S::Print
                | S::ErrorText
                | S::DatabaseValue
                | S::Sql
                | S::FileContent
                | S::CookieValue
                | S::SentPlain
                | S::SentBody
                | S::Url
                | S::UrlPart
                | S::WeakHashInput
                | S::FastHashInput
                | S::AnyHashInput
        ),
        Origin::Constant => matches!(
            sink,
            S::Key | S::Iv | S::Nonce | S::Salt | S::Seed | S::TlsCheckOff | S::TlsCheckOn
        ),
    }
}
