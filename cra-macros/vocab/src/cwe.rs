//! The weaknesses of the Common Weakness Enumeration that a requirement or a lint names.
//!
//! Written by cra-tidy from `catalogue/cwe.toml`: change that, then run `cargo test -p cra-tidy`.

use crate::law::{self, Cwe};

/// The weakness of a number, where the catalogue has it.
pub fn find(number: u16) -> Option<&'static Cwe> {
    law::weakness(ALL, number)
}

/// All weaknesses, by ascending number.
pub static ALL: &[Cwe] = &[
    Cwe {
        number: 14,
        title: "Compiler removes code that clears buffers",
    },
    Cwe {
        number: 16,
        title: "Configuration weaknesses (category)",
    },
    Cwe {
        number: 20,
        title: "Improper validation of input",
    },
    Cwe {
        number: 22,
        title: "Path leads outside a restricted directory (path traversal)",
    },
    Cwe {
        number: 23,
        title: "Relative path traversal",
    },
    Cwe {
        number: 73,
        title: "File name or path under outside control",
    },
    Cwe {
        number: 74,
        title: "Special elements reach a downstream component (injection)",
    },
    Cwe {
        number: 77,
        title: "Special elements in a command (command injection)",
    },
    Cwe {
        number: 78,
        title: "Special elements in an operating system command",
    },
    Cwe {
        number: 79,
        title: "Input placed unescaped in a web page (cross-site scripting)",
    },
    Cwe {
        number: 88,
        title: "Argument delimiters in a command (argument injection)",
    },
    Cwe {
        number: 89,
        title: "Special elements in an SQL command (SQL injection)",
    },
    Cwe {
        number: 90,
        title: "Special elements in an LDAP query",
    },
    Cwe {
        number: 94,
        title: "Code generated from outside input (code injection)",
    },
    Cwe {
        number: 113,
        title: "CR or LF in HTTP headers (response splitting)",
    },
    Cwe {
        number: 114,
        title: "Process control: untrusted library or command is loaded",
    },
    Cwe {
        number: 116,
        title: "Output encoded or escaped improperly",
    },
    Cwe {
        number: 117,
        title: "Log output not neutralised",
    },
    Cwe {
        number: 119,
        title: "Operation outside the bounds of a memory buffer",
    },
    Cwe {
        number: 120,
        title: "Buffer copied without checking the size of input",
    },
    Cwe {
        number: 121,
        title: "Buffer overflow on the stack",
    },
    Cwe {
        number: 122,
        title: "Buffer overflow on the heap",
    },
    Cwe {
        number: 125,
        title: "Read out of bounds",
    },
    Cwe {
        number: 129,
        title: "Array index not validated",
    },
    Cwe {
        number: 131,
        title: "Buffer size calculated incorrectly",
    },
    Cwe {
        number: 178,
        title: "Upper and lower case handled improperly",
    },
    Cwe {
        number: 190,
        title: "Integer overflow or wraparound",
    },
    Cwe {
        number: 191,
        title: "Integer underflow",
    },
    Cwe {
        number: 197,
        title: "Numeric truncation error",
    },
    Cwe {
        number: 198,
        title: "Incorrect byte order",
    },
    Cwe {
        number: 200,
        title: "Sensitive information exposed to an unauthorised actor",
    },
    Cwe {
        number: 201,
        title: "Sensitive information put into sent data",
    },
    Cwe {
        number: 208,
        title: "Observable difference in timing",
    },
    Cwe {
        number: 209,
        title: "Error message with sensitive information",
    },
    Cwe {
        number: 212,
        title: "Sensitive information not removed before storage or transfer",
    },
    Cwe {
        number: 213,
        title: "Exposure of information against the policies of those concerned",
    },
    Cwe {
        number: 215,
        title: "Sensitive information put into debugging code",
    },
    Cwe {
        number: 221,
        title: "Information lost or omitted",
    },
    Cwe {
        number: 223,
        title: "Security-relevant information omitted",
    },
    Cwe {
        number: 226,
        title: "Sensitive information in a resource not removed before reuse",
    },
    Cwe {
        number: 242,
        title: "Use of an inherently dangerous function",
    },
    Cwe {
        number: 244,
        title: "Heap memory not cleared before release",
    },
    Cwe {
        number: 248,
        title: "Exception not caught",
    },
    Cwe {
        number: 250,
        title: "Execution with unnecessary privileges",
    },
    Cwe {
        number: 252,
        title: "Return value not checked",
    },
    Cwe {
        number: 259,
        title: "Hard-coded password",
    },
    Cwe {
        number: 269,
        title: "Improper management of privileges",
    },
    Cwe {
        number: 271,
        title: "Privileges dropped or lowered wrongly",
    },
    Cwe {
        number: 273,
        title: "Dropped privileges not checked",
    },
    Cwe {
        number: 276,
        title: "Incorrect default permissions",
    },
    Cwe {
        number: 284,
        title: "Improper access control",
    },
    Cwe {
        number: 285,
        title: "Improper authorisation",
    },
    Cwe {
        number: 287,
        title: "Improper authentication",
    },
    Cwe {
        number: 290,
        title: "Authentication bypassed by spoofing",
    },
    Cwe {
        number: 295,
        title: "Improper validation of certificates",
    },
    Cwe {
        number: 297,
        title: "Certificate accepted for another host",
    },
    Cwe {
        number: 306,
        title: "Critical function without authentication",
    },
    Cwe {
        number: 307,
        title: "Excessive authentication attempts not restricted",
    },
    Cwe {
        number: 311,
        title: "Sensitive data not encrypted",
    },
    Cwe {
        number: 312,
        title: "Sensitive information stored in cleartext",
    },
    Cwe {
        number: 313,
        title: "Cleartext storage in a file or on disk",
    },
    Cwe {
        number: 315,
        title: "Cleartext storage of sensitive information in a cookie",
    },
    Cwe {
        number: 316,
        title: "Cleartext storage of sensitive information in memory",
    },
    Cwe {
        number: 319,
        title: "Sensitive information transmitted in cleartext",
    },
    Cwe {
        number: 321,
        title: "Hard-coded cryptographic key",
    },
    Cwe {
        number: 322,
        title: "Key exchange without authentication of the other side",
    },
    Cwe {
        number: 323,
        title: "Nonce or key pair reused in encryption",
    },
    Cwe {
        number: 326,
        title: "Inadequate strength of encryption",
    },
    Cwe {
        number: 327,
        title: "Broken or risky cryptographic algorithm",
    },
    Cwe {
        number: 328,
        title: "Weak hash",
    },
    Cwe {
        number: 329,
        title: "Predictable initialisation vector in CBC mode",
    },
    Cwe {
        number: 330,
        title: "Insufficiently random values",
    },
    Cwe {
        number: 335,
        title: "Seed of a pseudo-random generator used incorrectly",
    },
    Cwe {
        number: 337,
        title: "Predictable seed of a pseudo-random generator",
    },
    Cwe {
        number: 338,
        title: "Cryptographically weak pseudo-random generator",
    },
    Cwe {
        number: 345,
        title: "Authenticity of data not verified sufficiently",
    },
    Cwe {
        number: 346,
        title: "Origin not validated",
    },
    Cwe {
        number: 347,
        title: "Cryptographic signature verified improperly",
    },
    Cwe {
        number: 353,
        title: "Support for integrity check missing",
    },
    Cwe {
        number: 354,
        title: "Integrity check value validated improperly",
    },
    Cwe {
        number: 359,
        title: "Private personal information exposed to an unauthorised actor",
    },
    Cwe {
        number: 362,
        title: "Shared resource used concurrently without proper synchronisation \
         (race condition)",
    },
    Cwe {
        number: 366,
        title: "Race condition within a thread",
    },
    Cwe {
        number: 367,
        title: "Check and use at different times (TOCTOU)",
    },
    Cwe {
        number: 369,
        title: "Division by zero",
    },
    Cwe {
        number: 377,
        title: "Insecure temporary file",
    },
    Cwe {
        number: 379,
        title: "Temporary file in a directory with insecure permissions",
    },
    Cwe {
        number: 384,
        title: "Session fixation",
    },
    Cwe {
        number: 390,
        title: "Error detected without action",
    },
    Cwe {
        number: 391,
        title: "Error condition not checked",
    },
    Cwe {
        number: 400,
        title: "Resource consumption not controlled",
    },
    Cwe {
        number: 401,
        title: "Memory not released after its lifetime",
    },
    Cwe {
        number: 404,
        title: "Resource shut down or released improperly",
    },
    Cwe {
        number: 405,
        title: "Asymmetric resource consumption (amplification)",
    },
    Cwe {
        number: 406,
        title: "Network message volume not controlled (network amplification)",
    },
    Cwe {
        number: 407,
        title: "Inefficient algorithmic complexity",
    },
    Cwe {
        number: 409,
        title: "Highly compressed data handled improperly (data amplification)",
    },
    Cwe {
        number: 415,
        title: "Double free",
    },
    Cwe {
        number: 416,
        title: "Use after free",
    },
    Cwe {
        number: 426,
        title: "Untrusted search path",
    },
    Cwe {
        number: 427,
        title: "Search path element not controlled",
    },
    Cwe {
        number: 441,
        title: "Unintended proxy or intermediary (confused deputy)",
    },
    Cwe {
        number: 453,
        title: "Insecure default initialisation of a variable",
    },
    Cwe {
        number: 457,
        title: "Use of an uninitialised variable",
    },
    Cwe {
        number: 459,
        title: "Incomplete cleanup",
    },
    Cwe {
        number: 476,
        title: "Null pointer dereferenced",
    },
    Cwe {
        number: 477,
        title: "Use of an obsolete function",
    },
    Cwe {
        number: 480,
        title: "Incorrect operator used",
    },
    Cwe {
        number: 489,
        title: "Active debug code",
    },
    Cwe {
        number: 494,
        title: "Code downloaded without an integrity check",
    },
    Cwe {
        number: 502,
        title: "Untrusted data deserialised",
    },
    Cwe {
        number: 506,
        title: "Embedded malicious code",
    },
    Cwe {
        number: 521,
        title: "Weak password requirements",
    },
    Cwe {
        number: 522,
        title: "Credentials protected insufficiently",
    },
    Cwe {
        number: 526,
        title: "Sensitive information stored in an environment variable in \
         cleartext",
    },
    Cwe {
        number: 532,
        title: "Sensitive information put into a log file",
    },
    Cwe {
        number: 538,
        title: "Sensitive information in a file or directory accessible from \
         outside",
    },
    Cwe {
        number: 540,
        title: "Sensitive information in source code",
    },
    Cwe {
        number: 561,
        title: "Dead code",
    },
    Cwe {
        number: 570,
        title: "Expression is always false",
    },
    Cwe {
        number: 571,
        title: "Expression is always true",
    },
    Cwe {
        number: 598,
        title: "GET request with sensitive query strings",
    },
    Cwe {
        number: 601,
        title: "Redirect to an untrusted site (open redirect)",
    },
    Cwe {
        number: 611,
        title: "XML external entity reference not restricted",
    },
    Cwe {
        number: 613,
        title: "Session expires too late",
    },
    Cwe {
        number: 614,
        title: "Sensitive cookie in an HTTPS session without the Secure attribute",
    },
    Cwe {
        number: 617,
        title: "Reachable assertion",
    },
    Cwe {
        number: 620,
        title: "Password changed without verification",
    },
    Cwe {
        number: 636,
        title: "Insecure state after failure (not failing securely)",
    },
    Cwe {
        number: 639,
        title: "Authorisation bypassed through a key the user controls",
    },
    Cwe {
        number: 640,
        title: "Weak mechanism to recover a forgotten password",
    },
    Cwe {
        number: 643,
        title: "Data in XPath expressions not neutralised (XPath injection)",
    },
    Cwe {
        number: 653,
        title: "Improper isolation or compartmentalisation",
    },
    Cwe {
        number: 657,
        title: "Secure design principles violated",
    },
    Cwe {
        number: 665,
        title: "Improper initialisation",
    },
    Cwe {
        number: 667,
        title: "Improper locking",
    },
    Cwe {
        number: 668,
        title: "Resource exposed to the wrong sphere",
    },
    Cwe {
        number: 674,
        title: "Recursion not controlled",
    },
    Cwe {
        number: 676,
        title: "Use of a potentially dangerous function",
    },
    Cwe {
        number: 681,
        title: "Incorrect conversion between numeric types",
    },
    Cwe {
        number: 693,
        title: "Protection mechanism failure",
    },
    Cwe {
        number: 696,
        title: "Incorrect order of behaviour",
    },
    Cwe {
        number: 697,
        title: "Incorrect comparison",
    },
    Cwe {
        number: 703,
        title: "Exceptional conditions checked or handled improperly",
    },
    Cwe {
        number: 704,
        title: "Incorrect type conversion or cast",
    },
    Cwe {
        number: 732,
        title: "Incorrect permissions for a critical resource",
    },
    Cwe {
        number: 749,
        title: "Dangerous method or function exposed",
    },
    Cwe {
        number: 754,
        title: "Unusual or exceptional conditions not checked properly",
    },
    Cwe {
        number: 755,
        title: "Exceptional conditions handled improperly",
    },
    Cwe {
        number: 757,
        title: "Less-secure algorithm selected during negotiation (downgrade)",
    },
    Cwe {
        number: 758,
        title: "Reliance on undefined, unspecified or implementation-defined \
         behaviour",
    },
    Cwe {
        number: 762,
        title: "Memory management routines that do not match",
    },
    Cwe {
        number: 764,
        title: "Critical resource locked several times",
    },
    Cwe {
        number: 770,
        title: "Resources allocated without limits or throttling",
    },
    Cwe {
        number: 772,
        title: "Resource not released after its effective lifetime",
    },
    Cwe {
        number: 778,
        title: "Insufficient logging",
    },
    Cwe {
        number: 779,
        title: "Excessive data logged",
    },
    Cwe {
        number: 787,
        title: "Write out of bounds",
    },
    Cwe {
        number: 789,
        title: "Memory allocated with an excessive size value",
    },
    Cwe {
        number: 798,
        title: "Hard-coded credentials",
    },
    Cwe {
        number: 799,
        title: "Frequency of interaction controlled improperly",
    },
    Cwe {
        number: 807,
        title: "Reliance on untrusted inputs in a security decision",
    },
    Cwe {
        number: 822,
        title: "Untrusted pointer dereferenced",
    },
    Cwe {
        number: 823,
        title: "Pointer offset out of range",
    },
    Cwe {
        number: 824,
        title: "Uninitialised pointer accessed",
    },
    Cwe {
        number: 825,
        title: "Expired pointer dereferenced",
    },
    Cwe {
        number: 829,
        title: "Functionality included from an untrusted control sphere",
    },
    Cwe {
        number: 833,
        title: "Deadlock",
    },
    Cwe {
        number: 835,
        title: "Loop with an unreachable exit condition (infinite loop)",
    },
    Cwe {
        number: 843,
        title: "Resource accessed through an incompatible type (type confusion)",
    },
    Cwe {
        number: 862,
        title: "Missing authorisation",
    },
    Cwe {
        number: 863,
        title: "Incorrect authorisation",
    },
    Cwe {
        number: 908,
        title: "Use of an uninitialised resource",
    },
    Cwe {
        number: 912,
        title: "Hidden functionality",
    },
    Cwe {
        number: 915,
        title: "Modification of dynamically determined object attributes not \
         controlled",
    },
    Cwe {
        number: 916,
        title: "Password hash with insufficient computational effort",
    },
    Cwe {
        number: 918,
        title: "Server-side request forgery",
    },
    Cwe {
        number: 921,
        title: "Sensitive data stored in a mechanism without access control",
    },
    Cwe {
        number: 922,
        title: "Insecure storage of sensitive information",
    },
    Cwe {
        number: 937,
        title: "Components with known vulnerabilities (OWASP Top Ten 2013, \
         category)",
    },
    Cwe {
        number: 942,
        title: "Permissive cross-domain policy with untrusted domains",
    },
    Cwe {
        number: 943,
        title: "Special elements in data query logic not neutralised",
    },
    Cwe {
        number: 1004,
        title: "Sensitive cookie without the HttpOnly flag",
    },
    Cwe {
        number: 1007,
        title: "Visual distinction of homoglyphs presented to the user is \
         insufficient",
    },
    Cwe {
        number: 1053,
        title: "Missing documentation of the design",
    },
    Cwe {
        number: 1059,
        title: "Insufficient technical documentation",
    },
    Cwe {
        number: 1088,
        title: "Synchronous access of a remote resource without timeout",
    },
    Cwe {
        number: 1104,
        title: "Unmaintained third-party components",
    },
    Cwe {
        number: 1109,
        title: "Same variable used for several purposes",
    },
    Cwe {
        number: 1125,
        title: "Excessive attack surface",
    },
    Cwe {
        number: 1127,
        title: "Compilation with insufficient warnings or errors",
    },
    Cwe {
        number: 1164,
        title: "Irrelevant code",
    },
    Cwe {
        number: 1188,
        title: "Resource initialised with an insecure default",
    },
    Cwe {
        number: 1204,
        title: "Weak initialisation vector generated",
    },
    Cwe {
        number: 1230,
        title: "Sensitive information exposed through metadata",
    },
    Cwe {
        number: 1266,
        title: "Sensitive data on a decommissioned device not scrubbed",
    },
    Cwe {
        number: 1275,
        title: "Sensitive cookie with an improper SameSite attribute",
    },
    Cwe {
        number: 1277,
        title: "Firmware cannot be updated",
    },
    Cwe {
        number: 1295,
        title: "Debug messages reveal unnecessary information",
    },
    Cwe {
        number: 1301,
        title: "Data removed insufficiently or incompletely within a hardware \
         component",
    },
    Cwe {
        number: 1327,
        title: "Binding to an unrestricted IP address",
    },
    Cwe {
        number: 1328,
        title: "Security version number can be lowered to older versions",
    },
    Cwe {
        number: 1329,
        title: "Reliance on a component that cannot be updated",
    },
    Cwe {
        number: 1333,
        title: "Regular expression of inefficient complexity",
    },
    Cwe {
        number: 1336,
        title: "Special elements in a template engine not neutralised",
    },
    Cwe {
        number: 1357,
        title: "Reliance on an insufficiently trustworthy component",
    },
    Cwe {
        number: 1392,
        title: "Default credentials",
    },
    Cwe {
        number: 1393,
        title: "Default password",
    },
    Cwe {
        number: 1394,
        title: "Default cryptographic key",
    },
    Cwe {
        number: 1395,
        title: "Dependency on a vulnerable third-party component",
    },
];
