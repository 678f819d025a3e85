//! The kinds of sources, sinks and sensitive values.
//!
//! Written by cra-tidy from `apis/kinds.toml`: change that, then run `cargo test -p cra-tidy`.

/// Where a value comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum SourceKind {
    /// The command line.
    Args,
    /// An environment variable.
    Environment,
    /// Standard input.
    Stdin,
    /// What a file or a folder holds.
    File,
    /// A raw socket.
    Network,
    /// A request or another message to a server.
    Request,
    /// The answer of a server.
    Response,
    /// A row, document or value of a database.
    Database,
    /// The name of an entry of an archive.
    ArchiveEntry,
    /// A generator that is not made for secrets.
    WeakRandom,
    /// A generator that is made for secrets and was given a seed: it is as good as that.
    SeededRandom,
    /// A value that others can guess, such as the time or the number of the process.
    PredictableSeed,
    /// A cookie that is sent over plain HTTP too.
    CookieWithoutSecure,
    /// A cookie that scripts can read.
    CookieWithoutHttponly,
    /// A cookie that is sent with requests of other sites.
    CookieWithoutSamesite,
    /// A hasher whose collisions can be made, such as MD5 and SHA-1.
    WeakHasher,
    /// Another hasher that is too fast for passwords.
    FastHasher,
    /// A path from which links and `..` are resolved.
    CanonicalPath,
    /// A connection without encryption.
    PlainConnection,
    /// A file that is open for writing.
    WrittenFile,
    /// Standard output or standard error.
    Terminal,
    /// A command that starts a shell or another interpreter.
    Shell,
    /// A command whose next argument is a script.
    ScriptFlag,
    /// A command behind whose `--` nothing is an option.
    OptionsEnd,
    /// A command whose next argument is the value of an option.
    OptionValue,
    /// A command that runs what it is given by a shell of another machine.
    RemoteShell,
    /// Such a command that was told the machine: the other arguments are a script.
    RemoteHost,
    /// An answer that is declared to be HTML.
    HtmlAnswer,
    /// An address without encryption that is written in the program, of a host that is neither this machine nor near it.
    PlainAddress,
}

impl SourceKind {
    /// Every kind, in the order of the catalogue.
    pub const ALL: &'static [Self] = &[
        Self::Args,
        Self::Environment,
        Self::Stdin,
        Self::File,
        Self::Network,
        Self::Request,
        Self::Response,
        Self::Database,
        Self::ArchiveEntry,
        Self::WeakRandom,
        Self::SeededRandom,
        Self::PredictableSeed,
        Self::CookieWithoutSecure,
        Self::CookieWithoutHttponly,
        Self::CookieWithoutSamesite,
        Self::WeakHasher,
        Self::FastHasher,
        Self::CanonicalPath,
        Self::PlainConnection,
        Self::WrittenFile,
        Self::Terminal,
        Self::Shell,
        Self::ScriptFlag,
        Self::OptionsEnd,
        Self::OptionValue,
        Self::RemoteShell,
        Self::RemoteHost,
        Self::HtmlAnswer,
        Self::PlainAddress,
    ];

    /// The word that rows and settings use for it.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Args => "args",
            Self::Environment => "environment",
            Self::Stdin => "stdin",
            Self::File => "file",
            Self::Network => "network",
            Self::Request => "request",
            Self::Response => "response",
            Self::Database => "database",
            Self::ArchiveEntry => "archive_entry",
            Self::WeakRandom => "weak_random",
            Self::SeededRandom => "seeded_random",
            Self::PredictableSeed => "predictable_seed",
            Self::CookieWithoutSecure => "cookie_without_secure",
            Self::CookieWithoutHttponly => "cookie_without_httponly",
            Self::CookieWithoutSamesite => "cookie_without_samesite",
            Self::WeakHasher => "weak_hasher",
            Self::FastHasher => "fast_hasher",
            Self::CanonicalPath => "canonical_path",
            Self::PlainConnection => "plain_connection",
            Self::WrittenFile => "written_file",
            Self::Terminal => "terminal",
            Self::Shell => "shell",
            Self::ScriptFlag => "script_flag",
            Self::OptionsEnd => "options_end",
            Self::OptionValue => "option_value",
            Self::RemoteShell => "remote_shell",
            Self::RemoteHost => "remote_host",
            Self::HtmlAnswer => "html_answer",
            Self::PlainAddress => "plain_address",
        }
    }

    /// The kind of a word.
    pub fn parse(word: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|kind| kind.as_str() == word)
    }

    /// Its place in the list, below 64, for sets of bits.
    pub const fn index(self) -> u32 {
        self as u32
    }
}

/// What is done with a value.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum SinkKind {
    /// The text of a query.
    Sql,
    /// A query or command of another kind of database, or of LDAP or XPath.
    Nosql,
    /// A path of the file system that is opened, made, changed or removed.
    Path,
    /// A path to which an entry of an archive is written.
    ArchivePath,
    /// The name of a program that is started.
    Command,
    /// A script that a shell runs.
    ShellScript,
    /// An argument of a program that is started.
    Argument,
    /// The address of an outgoing request.
    Url,
    /// A part of the address of an outgoing request that does not decide where it goes.
    UrlPart,
    /// HTML that is sent as it is.
    Html,
    /// The body of an answer; whether it is HTML, the answer tells.
    Answer,
    /// The text of a template.
    Template,
    /// The address that a client is sent to.
    Redirect,
    /// The value of a header of an answer.
    Header,
    /// A log record.
    Log,
    /// Text shown on a terminal, or the message of a panic.
    Print,
    /// A regular expression.
    Regex,
    /// The number of items or bytes to allocate.
    Allocation,
    /// A program that is loaded from memory, such as a module of WebAssembly.
    LoadedCode,
    /// The path of a library that is loaded.
    Library,
    /// An index or an offset: it must be smaller than how much there is.
    Index,
    /// Where a part begins or ends: it may be as large as how much there is.
    Bound,
    /// A number that is added, taken away, multiplied, shifted or made narrower unchecked.
    Arithmetic,
    /// A number from which something is taken away unchecked.
    Subtraction,
    /// A failure that ends the program: the result on which `unwrap` or `expect` is called.
    Panic,
    /// Data in a format that nests or states its own sizes.
    Decode,
    /// Text or bytes that are read as a message or a document: here the program takes in what somebody else wrote.
    Message,
    /// An XML document.
    Xml,
    /// Text of an answer or an error that others see.
    ErrorText,
    /// A value that is written to a database.
    DatabaseValue,
    /// What is written to a file.
    FileContent,
    /// What is written to a handle; to what kind of handle, the handle tells.
    Written,
    /// The value of a cookie.
    CookieValue,
    /// Bytes that are written to a connection without encryption.
    SentPlain,
    /// The body, a header or another part of an outgoing request.
    SentBody,
    /// A key of a cipher or of a message authentication code.
    Key,
    /// An initialisation vector.
    Iv,
    /// A nonce.
    Nonce,
    /// A salt.
    Salt,
    /// A password that is hashed to be known again, by a function made for that; what a key is derived from is a `key`.
    PasswordHashInput,
    /// Data that is fed to a hasher; which one, the hasher tells.
    HashInput,
    /// Data that is hashed at once with a broken algorithm.
    WeakHashInput,
    /// Data that is hashed at once with an algorithm too fast for passwords.
    FastHashInput,
    /// Data that is hashed at once with an algorithm that a parameter of the function decides.
    AnyHashInput,
    /// A cookie that is put into a jar or an answer.
    CookieAdd,
    /// A cookie that is put into a jar that gives it `SameSite` where it has none.
    CookieAddStrict,
    /// A cookie that is put into a jar that gives it `SameSite` and `HttpOnly`.
    CookieAddPrivate,
    /// The call that completes a cookie.
    CookieFinish,
    /// The seed of a generator.
    Seed,
    /// A session id or a token.
    Token,
    /// A flag that switches a check of TLS off when it is true.
    TlsCheckOff,
    /// A flag that switches a check of TLS off when it is false.
    TlsCheckOn,
    /// A file that is executed or replaces the program.
    ExecutedFile,
}

impl SinkKind {
    /// Every kind, in the order of the catalogue.
    pub const ALL: &'static [Self] = &[
        Self::Sql,
        Self::Nosql,
        Self::Path,
        Self::ArchivePath,
        Self::Command,
        Self::ShellScript,
        Self::Argument,
        Self::Url,
        Self::UrlPart,
        Self::Html,
        Self::Answer,
        Self::Template,
        Self::Redirect,
        Self::Header,
        Self::Log,
        Self::Print,
        Self::Regex,
        Self::Allocation,
        Self::LoadedCode,
        Self::Library,
        Self::Index,
        Self::Bound,
        Self::Arithmetic,
        Self::Subtraction,
        Self::Panic,
        Self::Decode,
        Self::Message,
        Self::Xml,
        Self::ErrorText,
        Self::DatabaseValue,
        Self::FileContent,
        Self::Written,
        Self::CookieValue,
        Self::SentPlain,
        Self::SentBody,
        Self::Key,
        Self::Iv,
        Self::Nonce,
        Self::Salt,
        Self::PasswordHashInput,
        Self::HashInput,
        Self::WeakHashInput,
        Self::FastHashInput,
        Self::AnyHashInput,
        Self::CookieAdd,
        Self::CookieAddStrict,
        Self::CookieAddPrivate,
        Self::CookieFinish,
        Self::Seed,
        Self::Token,
        Self::TlsCheckOff,
        Self::TlsCheckOn,
        Self::ExecutedFile,
    ];

    /// The word that rows and settings use for it.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Sql => "sql",
            Self::Nosql => "nosql",
            Self::Path => "path",
            Self::ArchivePath => "archive_path",
            Self::Command => "command",
            Self::ShellScript => "shell_script",
            Self::Argument => "argument",
            Self::Url => "url",
            Self::UrlPart => "url_part",
            Self::Html => "html",
            Self::Answer => "answer",
            Self::Template => "template",
            Self::Redirect => "redirect",
            Self::Header => "header",
            Self::Log => "log",
            Self::Print => "print",
            Self::Regex => "regex",
            Self::Allocation => "allocation",
            Self::LoadedCode => "loaded_code",
            Self::Library => "library",
            Self::Index => "index",
            Self::Bound => "bound",
            Self::Arithmetic => "arithmetic",
            Self::Subtraction => "subtraction",
            Self::Panic => "panic",
            Self::Decode => "decode",
            Self::Message => "message",
            Self::Xml => "xml",
            Self::ErrorText => "error_text",
            Self::DatabaseValue => "database_value",
            Self::FileContent => "file_content",
            Self::Written => "written",
            Self::CookieValue => "cookie_value",
            Self::SentPlain => "sent_plain",
            Self::SentBody => "sent_body",
            Self::Key => "key",
            Self::Iv => "iv",
            Self::Nonce => "nonce",
            Self::Salt => "salt",
            Self::PasswordHashInput => "password_hash_input",
            Self::HashInput => "hash_input",
            Self::WeakHashInput => "weak_hash_input",
            Self::FastHashInput => "fast_hash_input",
            Self::AnyHashInput => "any_hash_input",
            Self::CookieAdd => "cookie_add",
            Self::CookieAddStrict => "cookie_add_strict",
            Self::CookieAddPrivate => "cookie_add_private",
            Self::CookieFinish => "cookie_finish",
            Self::Seed => "seed",
            Self::Token => "token",
            Self::TlsCheckOff => "tls_check_off",
            Self::TlsCheckOn => "tls_check_on",
            Self::ExecutedFile => "executed_file",
        }
    }

    /// The kind of a word.
    pub fn parse(word: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|kind| kind.as_str() == word)
    }

    /// Its place in the list, below 64, for sets of bits.
    pub const fn index(self) -> u32 {
        self as u32
    }
}

/// What a value holds that not everybody should see.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum SensitiveKind {
    /// A password or a passphrase.
    Password,
    /// A key or a token.
    Key,
    /// The number or name of an account, a card or a customer.
    Account,
    /// A certificate or what belongs to it.
    Certificate,
    /// Data about a person.
    Personal,
    /// Where a person is found or reached: it matters where it is kept, not where it is shown.
    Contact,
    /// A certificate as everybody may see it: it matters only whether its fingerprint can be forged.
    PublicCertificate,
}

impl SensitiveKind {
    /// Every kind, in the order of the catalogue.
    pub const ALL: &'static [Self] = &[
        Self::Password,
        Self::Key,
        Self::Account,
        Self::Certificate,
        Self::Personal,
        Self::Contact,
        Self::PublicCertificate,
    ];

    /// The word that rows and settings use for it.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Password => "password",
            Self::Key => "key",
            Self::Account => "account",
            Self::Certificate => "certificate",
            Self::Personal => "personal",
            Self::Contact => "contact",
            Self::PublicCertificate => "public_certificate",
        }
    }

    /// The kind of a word.
    pub fn parse(word: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|kind| kind.as_str() == word)
    }

    /// Its place in the list, below 64, for sets of bits.
    pub const fn index(self) -> u32 {
        self as u32
    }
}
