cra-signatures 2
crate std 1.96.0
# What the standard library offers, read from its sources (the Rust project's, MIT or Apache-2.0)
# by cargo-cra/examples/signatures.rs.
# unreadable: 13 items
alias std::alloc::LayoutErr = std::alloc::LayoutError
alias std::ffi::c_char = std::ffi::primitives::c_char_definition::c_char
alias std::ffi::c_double = std::ffi::primitives::c_double_definition::c_double
alias std::ffi::c_float = f32
alias std::ffi::c_int = std::ffi::primitives::c_int_definition::c_int
alias std::ffi::c_long = std::ffi::primitives::c_long_definition::c_long
alias std::ffi::c_longlong = i64
alias std::ffi::c_schar = i8
alias std::ffi::c_short = i16
alias std::ffi::c_uchar = u8
alias std::ffi::c_uint = std::ffi::primitives::c_int_definition::c_uint
alias std::ffi::c_ulong = std::ffi::primitives::c_long_definition::c_ulong
alias std::ffi::c_ulonglong = u64
alias std::ffi::c_ushort = u16
alias std::ffi::primitives::c_char_definition::c_char = u8
alias std::ffi::primitives::c_double_definition::c_double = f32
alias std::ffi::primitives::c_int_definition::c_int = i16
alias std::ffi::primitives::c_int_definition::c_uint = u16
alias std::ffi::primitives::c_long_definition::c_long = i64
alias std::ffi::primitives::c_long_definition::c_ulong = u64
alias std::fmt::Result = std::result::Result<(), std::fmt::Error>
alias std::io::Result<T> = std::result::Result<T, std::io::Error>
alias std::io::error::RawOsError = std::sys::io::error::RawOsError
alias std::num::NonZeroI128 = std::num::NonZero<i128>
alias std::num::NonZeroI16 = std::num::NonZero<i16>
alias std::num::NonZeroI32 = std::num::NonZero<i32>
alias std::num::NonZeroI64 = std::num::NonZero<i64>
alias std::num::NonZeroI8 = std::num::NonZero<i8>
alias std::num::NonZeroIsize = std::num::NonZero<isize>
alias std::num::NonZeroU128 = std::num::NonZero<u128>
alias std::num::NonZeroU16 = std::num::NonZero<u16>
alias std::num::NonZeroU32 = std::num::NonZero<u32>
alias std::num::NonZeroU64 = std::num::NonZero<u64>
alias std::num::NonZeroU8 = std::num::NonZero<u8>
alias std::num::NonZeroUsize = std::num::NonZero<usize>
alias std::os::fd::RawFd = std::os::raw::c_int
alias std::os::linux::raw::blkcnt_t = u64
alias std::os::linux::raw::blksize_t = u64
alias std::os::linux::raw::dev_t = u64
alias std::os::linux::raw::ino_t = u64
alias std::os::linux::raw::mode_t = u32
alias std::os::linux::raw::nlink_t = u64
alias std::os::linux::raw::off_t = u64
alias std::os::linux::raw::pthread_t = std::os::raw::c_ulong
alias std::os::linux::raw::time_t = i64
alias std::os::raw::c_char = std::ffi::c_char
alias std::os::raw::c_double = std::ffi::c_double
alias std::os::raw::c_float = std::ffi::c_float
alias std::os::raw::c_int = std::ffi::c_int
alias std::os::raw::c_long = std::ffi::c_long
alias std::os::raw::c_longlong = std::ffi::c_longlong
alias std::os::raw::c_schar = std::ffi::c_schar
alias std::os::raw::c_short = std::ffi::c_short
alias std::os::raw::c_uchar = std::ffi::c_uchar
alias std::os::raw::c_uint = std::ffi::c_uint
alias std::os::raw::c_ulong = std::ffi::c_ulong
alias std::os::raw::c_ulonglong = std::ffi::c_ulonglong
alias std::os::raw::c_ushort = std::ffi::c_ushort
alias std::os::raw::c_void = std::ffi::c_void
alias std::os::unix::process::GroupId = u16
alias std::os::unix::process::UserId = u16
alias std::os::unix::raw::gid_t = u32
alias std::os::unix::raw::pid_t = i32
alias std::os::unix::raw::uid_t = u32
alias std::os::unix::thread::RawPthread = std::os::unix::thread::pthread_t
alias std::os::windows::io::RawHandle = raw::HANDLE
alias std::os::windows::io::RawSocket = raw::SOCKET
alias std::os::windows::raw::HANDLE = *mut std::os::raw::c_void
alias std::os::windows::raw::SOCKET = u32
alias std::panic::PanicInfo = std::panic::PanicHookInfo
alias std::string::ParseError = std::convert::Infallible
alias std::sync::LockResult<T> = std::result::Result<T, std::sync::PoisonError<T>>
alias std::sync::TryLockResult<Guard> = std::result::Result<Guard, std::sync::TryLockError<Guard>>
alias std::sync::atomic::AtomicBool = std::sync::atomic::Atomic<bool>
alias std::sync::atomic::AtomicI16 = std::sync::atomic::Atomic<i16>
alias std::sync::atomic::AtomicI32 = std::sync::atomic::Atomic<i32>
alias std::sync::atomic::AtomicI64 = std::sync::atomic::Atomic<i64>
alias std::sync::atomic::AtomicI8 = std::sync::atomic::Atomic<i8>
alias std::sync::atomic::AtomicIsize = std::sync::atomic::Atomic<isize>
alias std::sync::atomic::AtomicPtr<T> = std::sync::atomic::Atomic<*mut T>
alias std::sync::atomic::AtomicU16 = std::sync::atomic::Atomic<u16>
alias std::sync::atomic::AtomicU32 = std::sync::atomic::Atomic<u32>
alias std::sync::atomic::AtomicU64 = std::sync::atomic::Atomic<u64>
alias std::sync::atomic::AtomicU8 = std::sync::atomic::Atomic<u8>
alias std::sync::atomic::AtomicUsize = std::sync::atomic::Atomic<usize>
alias std::sys::io::error::RawOsError = _
alias std::thread::Result<T> = std::result::Result<T, std::boxed::Box<dyn std::any::Any + std::marker::Send>>
const char::MAX: char
const char::MAX_LEN_UTF16: usize
const char::MAX_LEN_UTF8: usize
const char::MIN: char
const char::REPLACEMENT_CHARACTER: char
const char::UNICODE_VERSION: (u8, u8, u8)
const f32::DIGITS: u32
const f32::EPSILON: f32
const f32::INFINITY: f32
const f32::MANTISSA_DIGITS: u32
const f32::MAX: f32
const f32::MAX_10_EXP: i32
const f32::MAX_EXP: i32
const f32::MIN: f32
const f32::MIN_10_EXP: i32
const f32::MIN_EXP: i32
const f32::MIN_POSITIVE: f32
const f32::NAN: f32
const f32::NEG_INFINITY: f32
const f32::RADIX: u32
const f64::DIGITS: u32
const f64::EPSILON: f64
const f64::INFINITY: f64
const f64::MANTISSA_DIGITS: u32
const f64::MAX: f64
const f64::MAX_10_EXP: i32
const f64::MAX_EXP: i32
const f64::MIN: f64
const f64::MIN_10_EXP: i32
const f64::MIN_EXP: i32
const f64::MIN_POSITIVE: f64
const f64::NAN: f64
const f64::NEG_INFINITY: f64
const f64::RADIX: u32
const i128::BITS: u32
const i128::MAX: Self
const i128::MIN: Self
const i16::BITS: u32
const i16::MAX: Self
const i16::MIN: Self
const i32::BITS: u32
const i32::MAX: Self
const i32::MIN: Self
const i64::BITS: u32
const i64::MAX: Self
const i64::MIN: Self
const i8::BITS: u32
const i8::MAX: Self
const i8::MIN: Self
const isize::BITS: u32
const isize::MAX: Self
const isize::MIN: Self
const std::char::MAX: char
const std::char::REPLACEMENT_CHARACTER: char
const std::char::UNICODE_VERSION: (u8, u8, u8)
const std::env::consts::ARCH: &str
const std::env::consts::DLL_EXTENSION: &str
const std::env::consts::DLL_PREFIX: &str
const std::env::consts::DLL_SUFFIX: &str
const std::env::consts::EXE_EXTENSION: &str
const std::env::consts::EXE_SUFFIX: &str
const std::env::consts::FAMILY: &str
const std::env::consts::OS: &str
const std::f32::DIGITS: u32
const std::f32::EPSILON: f32
const std::f32::INFINITY: f32
const std::f32::MANTISSA_DIGITS: u32
const std::f32::MAX: f32
const std::f32::MAX_10_EXP: i32
const std::f32::MAX_EXP: i32
const std::f32::MIN: f32
const std::f32::MIN_10_EXP: i32
const std::f32::MIN_EXP: i32
const std::f32::MIN_POSITIVE: f32
const std::f32::NAN: f32
const std::f32::NEG_INFINITY: f32
const std::f32::RADIX: u32
const std::f32::consts::E: f32
const std::f32::consts::EULER_GAMMA: f32
const std::f32::consts::FRAC_1_PI: f32
const std::f32::consts::FRAC_1_SQRT_2: f32
const std::f32::consts::FRAC_2_PI: f32
const std::f32::consts::FRAC_2_SQRT_PI: f32
const std::f32::consts::FRAC_PI_2: f32
const std::f32::consts::FRAC_PI_3: f32
const std::f32::consts::FRAC_PI_4: f32
const std::f32::consts::FRAC_PI_6: f32
const std::f32::consts::FRAC_PI_8: f32
const std::f32::consts::GOLDEN_RATIO: f32
const std::f32::consts::LN_10: f32
const std::f32::consts::LN_2: f32
const std::f32::consts::LOG10_2: f32
const std::f32::consts::LOG10_E: f32
const std::f32::consts::LOG2_10: f32
const std::f32::consts::LOG2_E: f32
const std::f32::consts::PI: f32
const std::f32::consts::SQRT_2: f32
const std::f32::consts::TAU: f32
const std::f64::DIGITS: u32
const std::f64::EPSILON: f64
const std::f64::INFINITY: f64
const std::f64::MANTISSA_DIGITS: u32
const std::f64::MAX: f64
const std::f64::MAX_10_EXP: i32
const std::f64::MAX_EXP: i32
const std::f64::MIN: f64
const std::f64::MIN_10_EXP: i32
const std::f64::MIN_EXP: i32
const std::f64::MIN_POSITIVE: f64
const std::f64::NAN: f64
const std::f64::NEG_INFINITY: f64
const std::f64::RADIX: u32
const std::f64::consts::E: f64
const std::f64::consts::EULER_GAMMA: f64
const std::f64::consts::FRAC_1_PI: f64
const std::f64::consts::FRAC_1_SQRT_2: f64
const std::f64::consts::FRAC_2_PI: f64
const std::f64::consts::FRAC_2_SQRT_PI: f64
const std::f64::consts::FRAC_PI_2: f64
const std::f64::consts::FRAC_PI_3: f64
const std::f64::consts::FRAC_PI_4: f64
const std::f64::consts::FRAC_PI_6: f64
const std::f64::consts::FRAC_PI_8: f64
const std::f64::consts::GOLDEN_RATIO: f64
const std::f64::consts::LN_10: f64
const std::f64::consts::LN_2: f64
const std::f64::consts::LOG10_2: f64
const std::f64::consts::LOG10_E: f64
const std::f64::consts::LOG2_10: f64
const std::f64::consts::LOG2_E: f64
const std::f64::consts::PI: f64
const std::f64::consts::SQRT_2: f64
const std::f64::consts::TAU: f64
const std::i128::MAX: i128
const std::i128::MIN: i128
const std::i16::MAX: i16
const std::i16::MIN: i16
const std::i32::MAX: i32
const std::i32::MIN: i32
const std::i64::MAX: i64
const std::i64::MIN: i64
const std::i8::MAX: i8
const std::i8::MIN: i8
const std::isize::MAX: isize
const std::isize::MIN: isize
const std::net::Ipv4Addr::BITS: u32
const std::net::Ipv4Addr::BROADCAST: Self
const std::net::Ipv4Addr::LOCALHOST: Self
const std::net::Ipv4Addr::UNSPECIFIED: Self
const std::net::Ipv6Addr::BITS: u32
const std::net::Ipv6Addr::LOCALHOST: Self
const std::net::Ipv6Addr::UNSPECIFIED: Self
const std::num::NonZero<i128>::BITS: u32
const std::num::NonZero<i128>::MAX: Self
const std::num::NonZero<i128>::MIN: Self
const std::num::NonZero<i16>::BITS: u32
const std::num::NonZero<i16>::MAX: Self
const std::num::NonZero<i16>::MIN: Self
const std::num::NonZero<i32>::BITS: u32
const std::num::NonZero<i32>::MAX: Self
const std::num::NonZero<i32>::MIN: Self
const std::num::NonZero<i64>::BITS: u32
const std::num::NonZero<i64>::MAX: Self
const std::num::NonZero<i64>::MIN: Self
const std::num::NonZero<i8>::BITS: u32
const std::num::NonZero<i8>::MAX: Self
const std::num::NonZero<i8>::MIN: Self
const std::num::NonZero<isize>::BITS: u32
const std::num::NonZero<isize>::MAX: Self
const std::num::NonZero<isize>::MIN: Self
const std::num::NonZero<u128>::BITS: u32
const std::num::NonZero<u128>::MAX: Self
const std::num::NonZero<u128>::MIN: Self
const std::num::NonZero<u16>::BITS: u32
const std::num::NonZero<u16>::MAX: Self
const std::num::NonZero<u16>::MIN: Self
const std::num::NonZero<u32>::BITS: u32
const std::num::NonZero<u32>::MAX: Self
const std::num::NonZero<u32>::MIN: Self
const std::num::NonZero<u64>::BITS: u32
const std::num::NonZero<u64>::MAX: Self
const std::num::NonZero<u64>::MIN: Self
const std::num::NonZero<u8>::BITS: u32
const std::num::NonZero<u8>::MAX: Self
const std::num::NonZero<u8>::MIN: Self
const std::num::NonZero<usize>::BITS: u32
const std::num::NonZero<usize>::MAX: Self
const std::num::NonZero<usize>::MIN: Self
const std::num::Saturating<i128>::BITS: u32
const std::num::Saturating<i128>::MAX: Self
const std::num::Saturating<i128>::MIN: Self
const std::num::Saturating<i16>::BITS: u32
const std::num::Saturating<i16>::MAX: Self
const std::num::Saturating<i16>::MIN: Self
const std::num::Saturating<i32>::BITS: u32
const std::num::Saturating<i32>::MAX: Self
const std::num::Saturating<i32>::MIN: Self
const std::num::Saturating<i64>::BITS: u32
const std::num::Saturating<i64>::MAX: Self
const std::num::Saturating<i64>::MIN: Self
const std::num::Saturating<i8>::BITS: u32
const std::num::Saturating<i8>::MAX: Self
const std::num::Saturating<i8>::MIN: Self
const std::num::Saturating<isize>::BITS: u32
const std::num::Saturating<isize>::MAX: Self
const std::num::Saturating<isize>::MIN: Self
const std::num::Saturating<u128>::BITS: u32
const std::num::Saturating<u128>::MAX: Self
const std::num::Saturating<u128>::MIN: Self
const std::num::Saturating<u16>::BITS: u32
const std::num::Saturating<u16>::MAX: Self
const std::num::Saturating<u16>::MIN: Self
const std::num::Saturating<u32>::BITS: u32
const std::num::Saturating<u32>::MAX: Self
const std::num::Saturating<u32>::MIN: Self
const std::num::Saturating<u64>::BITS: u32
const std::num::Saturating<u64>::MAX: Self
const std::num::Saturating<u64>::MIN: Self
const std::num::Saturating<u8>::BITS: u32
const std::num::Saturating<u8>::MAX: Self
const std::num::Saturating<u8>::MIN: Self
const std::num::Saturating<usize>::BITS: u32
const std::num::Saturating<usize>::MAX: Self
const std::num::Saturating<usize>::MIN: Self
const std::path::MAIN_SEPARATOR: char
const std::path::MAIN_SEPARATOR_STR: &str
const std::process::ExitCode::FAILURE: std::process::ExitCode
const std::process::ExitCode::SUCCESS: std::process::ExitCode
const std::sync::ONCE_INIT: std::sync::Once
const std::sync::atomic::ATOMIC_BOOL_INIT: std::sync::atomic::AtomicBool
const std::sync::atomic::ATOMIC_ISIZE_INIT: std::sync::atomic::AtomicIsize
const std::sync::atomic::ATOMIC_USIZE_INIT: std::sync::atomic::AtomicUsize
const std::time::Duration::MAX: std::time::Duration
const std::time::Duration::ZERO: std::time::Duration
const std::time::SystemTime::UNIX_EPOCH: std::time::SystemTime
const std::time::UNIX_EPOCH: std::time::SystemTime
const std::u128::MAX: u128
const std::u128::MIN: u128
const std::u16::MAX: u16
const std::u16::MIN: u16
const std::u32::MAX: u32
const std::u32::MIN: u32
const std::u64::MAX: u64
const std::u64::MIN: u64
const std::u8::MAX: u8
const std::u8::MIN: u8
const std::usize::MAX: usize
const std::usize::MIN: usize
const u128::BITS: u32
const u128::MAX: Self
const u128::MIN: Self
const u16::BITS: u32
const u16::MAX: Self
const u16::MIN: Self
const u32::BITS: u32
const u32::MAX: Self
const u32::MIN: Self
const u64::BITS: u32
const u64::MAX: Self
const u64::MIN: Self
const u8::BITS: u32
const u8::MAX: Self
const u8::MIN: Self
const usize::BITS: u32
const usize::MAX: Self
const usize::MIN: Self
enum std::backtrace::BacktraceStatus
enum std::borrow::Cow<B>
enum std::cmp::Ordering
enum std::collections::btree_map::Entry<K, V>
enum std::collections::hash_map::Entry<K, V>
enum std::convert::Infallible
enum std::env::VarError
enum std::ffi::FromBytesWithNulError
enum std::ffi::c_void
enum std::fmt::Alignment
enum std::fs::TryLockError
enum std::io::ErrorKind
enum std::io::SeekFrom
enum std::net::IpAddr
enum std::net::Ipv6MulticastScope
enum std::net::Shutdown
enum std::net::SocketAddr
enum std::num::FpCategory
enum std::num::IntErrorKind
enum std::ops::Bound<T>
enum std::ops::ControlFlow<B, C>
enum std::ops::range::OneSidedRangeBound
enum std::option::Option<T>
enum std::path::Component
enum std::path::Prefix
enum std::result::Result<T, E>
enum std::slice::GetDisjointMutError
enum std::str::pattern::SearchStep
enum std::str::pattern::Utf8Pattern
enum std::sync::TryLockError<T>
enum std::sync::atomic::Ordering
enum std::sync::mpsc::RecvTimeoutError
enum std::sync::mpsc::TryRecvError
enum std::sync::mpsc::TrySendError<T>
enum std::task::Poll<T>
field std::cmp::Reverse.0: T
field std::collections::btree_map::OccupiedError.entry: std::collections::btree_map::OccupiedEntry<K, V>
field std::collections::btree_map::OccupiedError.value: V
field std::num::Saturating.0: T
field std::num::Wrapping.0: T
field std::ops::Range.end: Idx
field std::ops::Range.start: Idx
field std::ops::RangeFrom.start: Idx
field std::ops::RangeTo.end: Idx
field std::ops::RangeToInclusive.end: Idx
field std::os::linux::raw::stat.__pad1: std::os::raw::c_short
field std::os::linux::raw::stat.__pad2: std::os::raw::c_uint
field std::os::linux::raw::stat.__st_ino: u32
field std::os::linux::raw::stat.st_atime: i32
field std::os::linux::raw::stat.st_atime_nsec: std::os::raw::c_long
field std::os::linux::raw::stat.st_blksize: i32
field std::os::linux::raw::stat.st_blocks: i64
field std::os::linux::raw::stat.st_ctime: i32
field std::os::linux::raw::stat.st_ctime_nsec: std::os::raw::c_long
field std::os::linux::raw::stat.st_dev: u64
field std::os::linux::raw::stat.st_gid: u32
field std::os::linux::raw::stat.st_ino: u64
field std::os::linux::raw::stat.st_mode: u32
field std::os::linux::raw::stat.st_mtime: i32
field std::os::linux::raw::stat.st_mtime_nsec: std::os::raw::c_long
field std::os::linux::raw::stat.st_nlink: u32
field std::os::linux::raw::stat.st_rdev: u64
field std::os::linux::raw::stat.st_size: i64
field std::os::linux::raw::stat.st_uid: u32
field std::panic::AssertUnwindSafe.0: T
field std::process::Child.stderr: std::option::Option<std::process::ChildStderr>
field std::process::Child.stdin: std::option::Option<std::process::ChildStdin>
field std::process::Child.stdout: std::option::Option<std::process::ChildStdout>
field std::process::Output.status: std::process::ExitStatus
field std::process::Output.stderr: std::vec::Vec<u8>
field std::process::Output.stdout: std::vec::Vec<u8>
field std::range::Range.end: Idx
field std::range::Range.start: Idx
field std::range::RangeFrom.start: Idx
field std::range::RangeInclusive.last: Idx
field std::range::RangeInclusive.start: Idx
field std::range::RangeToInclusive.last: Idx
field std::sync::mpsc::SendError.0: T
fn *const T::addr(self) -> usize
fn *const T::align_offset(self, usize) -> usize
fn *const T::cast<U>(self) -> *const U
fn *const T::cast_mut(self) -> *mut T
fn *const T::expose_provenance(self) -> usize
fn *const T::is_aligned(self) -> bool
fn *const T::is_null(self) -> bool
fn *const T::map_addr(self, impl std::ops::FnOnce(usize) -> usize) -> Self
fn *const T::with_addr(self, usize) -> Self
fn *const T::wrapping_add(self, usize) -> Self
fn *const T::wrapping_byte_add(self, usize) -> Self
fn *const T::wrapping_byte_offset(self, isize) -> Self
fn *const T::wrapping_byte_sub(self, usize) -> Self
fn *const T::wrapping_offset(self, isize) -> *const T
fn *const T::wrapping_sub(self, usize) -> Self
fn *const [T]::as_array(self) -> std::option::Option<*const [T; N]>
fn *const [T]::is_empty(self) -> bool
fn *const [T]::len(self) -> usize
fn *mut T::addr(self) -> usize
fn *mut T::align_offset(self, usize) -> usize
fn *mut T::cast<U>(self) -> *mut U
fn *mut T::cast_const(self) -> *const T
fn *mut T::expose_provenance(self) -> usize
fn *mut T::is_aligned(self) -> bool
fn *mut T::is_null(self) -> bool
fn *mut T::map_addr(self, impl std::ops::FnOnce(usize) -> usize) -> Self
fn *mut T::with_addr(self, usize) -> Self
fn *mut T::wrapping_add(self, usize) -> Self
fn *mut T::wrapping_byte_add(self, usize) -> Self
fn *mut T::wrapping_byte_offset(self, isize) -> Self
fn *mut T::wrapping_byte_sub(self, usize) -> Self
fn *mut T::wrapping_offset(self, isize) -> *mut T
fn *mut T::wrapping_sub(self, usize) -> Self
fn *mut [T]::as_mut_array(self) -> std::option::Option<*mut [T; N]>
fn *mut [T]::is_empty(self) -> bool
fn *mut [T]::len(self) -> usize
fn <dyn std::any::Any + std::marker::Send + std::marker::Sync>::downcast_mut<T: std::any::Any>(&mut self) -> std::option::Option<&mut T>
fn <dyn std::any::Any + std::marker::Send + std::marker::Sync>::downcast_ref<T: std::any::Any>(&self) -> std::option::Option<&T>
fn <dyn std::any::Any + std::marker::Send + std::marker::Sync>::is<T: std::any::Any>(&self) -> bool
fn <dyn std::any::Any + std::marker::Send>::downcast_mut<T: std::any::Any>(&mut self) -> std::option::Option<&mut T>
fn <dyn std::any::Any + std::marker::Send>::downcast_ref<T: std::any::Any>(&self) -> std::option::Option<&T>
fn <dyn std::any::Any + std::marker::Send>::is<T: std::any::Any>(&self) -> bool
fn <dyn std::any::Any>::downcast_mut<T: std::any::Any>(&mut self) -> std::option::Option<&mut T>
fn <dyn std::any::Any>::downcast_ref<T: std::any::Any>(&self) -> std::option::Option<&T>
fn <dyn std::any::Any>::is<T: std::any::Any>(&self) -> bool
fn <dyn std::error::Error + std::marker::Send + std::marker::Sync>::downcast<T: std::error::Error>(self: std::boxed::Box<Self>) -> std::result::Result<std::boxed::Box<T>, std::boxed::Box<Self>>
fn <dyn std::error::Error + std::marker::Send + std::marker::Sync>::downcast_mut<T: std::error::Error>(&mut self) -> std::option::Option<&mut T>
fn <dyn std::error::Error + std::marker::Send + std::marker::Sync>::downcast_ref<T: std::error::Error>(&self) -> std::option::Option<&T>
fn <dyn std::error::Error + std::marker::Send + std::marker::Sync>::is<T: std::error::Error>(&self) -> bool
fn <dyn std::error::Error + std::marker::Send>::downcast<T: std::error::Error>(self: std::boxed::Box<Self>) -> std::result::Result<std::boxed::Box<T>, std::boxed::Box<dyn std::error::Error + std::marker::Send>>
fn <dyn std::error::Error + std::marker::Send>::downcast_mut<T: std::error::Error>(&mut self) -> std::option::Option<&mut T>
fn <dyn std::error::Error + std::marker::Send>::downcast_ref<T: std::error::Error>(&self) -> std::option::Option<&T>
fn <dyn std::error::Error + std::marker::Send>::is<T: std::error::Error>(&self) -> bool
fn <dyn std::error::Error>::downcast<T: std::error::Error>(self: std::boxed::Box<Self>) -> std::result::Result<std::boxed::Box<T>, std::boxed::Box<dyn std::error::Error>>
fn <dyn std::error::Error>::downcast_mut<T: std::error::Error>(&mut self) -> std::option::Option<&mut T>
fn <dyn std::error::Error>::downcast_ref<T: std::error::Error>(&self) -> std::option::Option<&T>
fn <dyn std::error::Error>::is<T: std::error::Error>(&self) -> bool
fn [T; N]::as_mut_slice(&mut self) -> &mut [T]
fn [T; N]::as_slice(&self) -> &[T]
fn [T; N]::each_mut(&mut self) -> [&mut T; N]
fn [T; N]::each_ref(&self) -> [&T; N]
fn [T; N]::map<F: std::ops::FnMut(T) -> U, U>(self, F) -> [U; N]
fn [T]::array_windows(&self) -> std::slice::ArrayWindows<T>
fn [T]::as_array(&self) -> std::option::Option<&[T; N]>
fn [T]::as_chunks(&self) -> (&[[T; N]], &[T])
fn [T]::as_chunks_mut(&mut self) -> (&mut [[T; N]], &mut [T])
fn [T]::as_mut_array(&mut self) -> std::option::Option<&mut [T; N]>
fn [T]::as_mut_ptr(&mut self) -> *mut T
fn [T]::as_mut_ptr_range(&mut self) -> std::ops::Range<*mut T>
fn [T]::as_ptr(&self) -> *const T
fn [T]::as_ptr_range(&self) -> std::ops::Range<*const T>
fn [T]::as_rchunks(&self) -> (&[T], &[[T; N]])
fn [T]::as_rchunks_mut(&mut self) -> (&mut [T], &mut [[T; N]])
fn [T]::binary_search(&self, &T) -> std::result::Result<usize, usize>
fn [T]::binary_search_by<F: std::ops::FnMut(&T) -> std::cmp::Ordering>(&self, F) -> std::result::Result<usize, usize>
fn [T]::binary_search_by_key<B: std::cmp::Ord, F: std::ops::FnMut(&T) -> B>(&self, &B, F) -> std::result::Result<usize, usize>
fn [T]::chunk_by<F: std::ops::FnMut(&T, &T) -> bool>(&self, F) -> std::slice::ChunkBy<T, F>
fn [T]::chunk_by_mut<F: std::ops::FnMut(&T, &T) -> bool>(&mut self, F) -> std::slice::ChunkByMut<T, F>
fn [T]::chunks(&self, usize) -> std::slice::Chunks<T>
fn [T]::chunks_exact(&self, usize) -> std::slice::ChunksExact<T>
fn [T]::chunks_exact_mut(&mut self, usize) -> std::slice::ChunksExactMut<T>
fn [T]::chunks_mut(&mut self, usize) -> std::slice::ChunksMut<T>
fn [T]::clone_from_slice(&mut self, &[T])
fn [T]::concat<Item>(&self) -> <Self as std::slice::Concat<Item>>::Output
fn [T]::connect<Separator>(&self, Separator) -> <Self as std::slice::Join<Separator>>::Output
fn [T]::contains(&self, &T) -> bool
fn [T]::copy_from_slice(&mut self, &[T])
fn [T]::copy_within<R: std::ops::RangeBounds<usize>>(&mut self, R, usize)
fn [T]::element_offset(&self, &T) -> std::option::Option<usize>
fn [T]::ends_with(&self, &[T]) -> bool
fn [T]::fill(&mut self, T)
fn [T]::fill_with<F: std::ops::FnMut() -> T>(&mut self, F)
fn [T]::first(&self) -> std::option::Option<&T>
fn [T]::first_chunk(&self) -> std::option::Option<&[T; N]>
fn [T]::first_chunk_mut(&mut self) -> std::option::Option<&mut [T; N]>
fn [T]::first_mut(&mut self) -> std::option::Option<&mut T>
fn [T]::get<I: std::slice::SliceIndex<Self>>(&self, I) -> std::option::Option<&I::Output>
fn [T]::get_disjoint_mut<I: std::slice::GetDisjointMutIndex + std::slice::SliceIndex<Self>>(&mut self, [I; N]) -> std::result::Result<[&mut I::Output; N], std::slice::GetDisjointMutError>
fn [T]::get_mut<I: std::slice::SliceIndex<Self>>(&mut self, I) -> std::option::Option<&mut I::Output>
fn [T]::into_vec(self: std::boxed::Box<Self>) -> std::vec::Vec<T>
fn [T]::is_empty(&self) -> bool
fn [T]::is_sorted(&self) -> bool
fn [T]::is_sorted_by<F: std::ops::FnMut(&T, &T) -> bool>(&self, F) -> bool
fn [T]::is_sorted_by_key<F: std::ops::FnMut(&T) -> K, K: std::cmp::PartialOrd>(&self, F) -> bool
fn [T]::iter(&self) -> std::slice::Iter<T>
fn [T]::iter_mut(&mut self) -> std::slice::IterMut<T>
fn [T]::join<Separator>(&self, Separator) -> <Self as std::slice::Join<Separator>>::Output
fn [T]::last(&self) -> std::option::Option<&T>
fn [T]::last_chunk(&self) -> std::option::Option<&[T; N]>
fn [T]::last_chunk_mut(&mut self) -> std::option::Option<&mut [T; N]>
fn [T]::last_mut(&mut self) -> std::option::Option<&mut T>
fn [T]::len(&self) -> usize
fn [T]::partition_point<P: std::ops::FnMut(&T) -> bool>(&self, P) -> usize
fn [T]::rchunks(&self, usize) -> std::slice::RChunks<T>
fn [T]::rchunks_exact(&self, usize) -> std::slice::RChunksExact<T>
fn [T]::rchunks_exact_mut(&mut self, usize) -> std::slice::RChunksExactMut<T>
fn [T]::rchunks_mut(&mut self, usize) -> std::slice::RChunksMut<T>
fn [T]::repeat(&self, usize) -> std::vec::Vec<T>
fn [T]::reverse(&mut self)
fn [T]::rotate_left(&mut self, usize)
fn [T]::rotate_right(&mut self, usize)
fn [T]::rsplit<F: std::ops::FnMut(&T) -> bool>(&self, F) -> std::slice::RSplit<T, F>
fn [T]::rsplit_mut<F: std::ops::FnMut(&T) -> bool>(&mut self, F) -> std::slice::RSplitMut<T, F>
fn [T]::rsplitn<F: std::ops::FnMut(&T) -> bool>(&self, usize, F) -> std::slice::RSplitN<T, F>
fn [T]::rsplitn_mut<F: std::ops::FnMut(&T) -> bool>(&mut self, usize, F) -> std::slice::RSplitNMut<T, F>
fn [T]::select_nth_unstable(&mut self, usize) -> (&mut [T], &mut T, &mut [T])
fn [T]::select_nth_unstable_by<F: std::ops::FnMut(&T, &T) -> std::cmp::Ordering>(&mut self, usize, F) -> (&mut [T], &mut T, &mut [T])
fn [T]::select_nth_unstable_by_key<K: std::cmp::Ord, F: std::ops::FnMut(&T) -> K>(&mut self, usize, F) -> (&mut [T], &mut T, &mut [T])
fn [T]::sort(&mut self)
fn [T]::sort_by<F: std::ops::FnMut(&T, &T) -> std::cmp::Ordering>(&mut self, F)
fn [T]::sort_by_cached_key<K: std::cmp::Ord, F: std::ops::FnMut(&T) -> K>(&mut self, F)
fn [T]::sort_by_key<K: std::cmp::Ord, F: std::ops::FnMut(&T) -> K>(&mut self, F)
fn [T]::sort_unstable(&mut self)
fn [T]::sort_unstable_by<F: std::ops::FnMut(&T, &T) -> std::cmp::Ordering>(&mut self, F)
fn [T]::sort_unstable_by_key<K: std::cmp::Ord, F: std::ops::FnMut(&T) -> K>(&mut self, F)
fn [T]::split<F: std::ops::FnMut(&T) -> bool>(&self, F) -> std::slice::Split<T, F>
fn [T]::split_at(&self, usize) -> (&[T], &[T])
fn [T]::split_at_checked(&self, usize) -> std::option::Option<(&[T], &[T])>
fn [T]::split_at_mut(&mut self, usize) -> (&mut [T], &mut [T])
fn [T]::split_at_mut_checked(&mut self, usize) -> std::option::Option<(&mut [T], &mut [T])>
fn [T]::split_first(&self) -> std::option::Option<(&T, &[T])>
fn [T]::split_first_chunk(&self) -> std::option::Option<(&[T; N], &[T])>
fn [T]::split_first_chunk_mut(&mut self) -> std::option::Option<(&mut [T; N], &mut [T])>
fn [T]::split_first_mut(&mut self) -> std::option::Option<(&mut T, &mut [T])>
fn [T]::split_inclusive<F: std::ops::FnMut(&T) -> bool>(&self, F) -> std::slice::SplitInclusive<T, F>
fn [T]::split_inclusive_mut<F: std::ops::FnMut(&T) -> bool>(&mut self, F) -> std::slice::SplitInclusiveMut<T, F>
fn [T]::split_last(&self) -> std::option::Option<(&T, &[T])>
fn [T]::split_last_chunk(&self) -> std::option::Option<(&[T], &[T; N])>
fn [T]::split_last_chunk_mut(&mut self) -> std::option::Option<(&mut [T], &mut [T; N])>
fn [T]::split_last_mut(&mut self) -> std::option::Option<(&mut T, &mut [T])>
fn [T]::split_mut<F: std::ops::FnMut(&T) -> bool>(&mut self, F) -> std::slice::SplitMut<T, F>
fn [T]::split_off<R: std::ops::range::OneSidedRange<usize>>(self: &mut &Self, R) -> std::option::Option<&Self>
fn [T]::split_off_first(self: &mut &Self) -> std::option::Option<&T>
fn [T]::split_off_first_mut(self: &mut &mut Self) -> std::option::Option<&mut T>
fn [T]::split_off_last(self: &mut &Self) -> std::option::Option<&T>
fn [T]::split_off_last_mut(self: &mut &mut Self) -> std::option::Option<&mut T>
fn [T]::split_off_mut<R: std::ops::range::OneSidedRange<usize>>(self: &mut &mut Self, R) -> std::option::Option<&mut Self>
fn [T]::splitn<F: std::ops::FnMut(&T) -> bool>(&self, usize, F) -> std::slice::SplitN<T, F>
fn [T]::splitn_mut<F: std::ops::FnMut(&T) -> bool>(&mut self, usize, F) -> std::slice::SplitNMut<T, F>
fn [T]::starts_with(&self, &[T]) -> bool
fn [T]::strip_prefix<P: std::slice::SlicePattern<Item = T>>(&self, &P) -> std::option::Option<&[T]>
fn [T]::strip_suffix<P: std::slice::SlicePattern<Item = T>>(&self, &P) -> std::option::Option<&[T]>
fn [T]::swap(&mut self, usize, usize)
fn [T]::swap_with_slice(&mut self, &mut [T])
fn [T]::to_vec(&self) -> std::vec::Vec<T>
fn [T]::windows(&self, usize) -> std::slice::Windows<T>
fn [[T; N]]::as_flattened(&self) -> &[T]
fn [[T; N]]::as_flattened_mut(&mut self) -> &mut [T]
fn [std::mem::MaybeUninit<T>]::write_clone_of_slice(&mut self, &[T]) -> &mut [T]
fn [std::mem::MaybeUninit<T>]::write_copy_of_slice(&mut self, &[T]) -> &mut [T]
fn [u8]::eq_ignore_ascii_case(&self, &[u8]) -> bool
fn [u8]::escape_ascii(&self) -> std::slice::EscapeAscii
fn [u8]::is_ascii(&self) -> bool
fn [u8]::make_ascii_lowercase(&mut self)
fn [u8]::make_ascii_uppercase(&mut self)
fn [u8]::to_ascii_lowercase(&self) -> std::vec::Vec<u8>
fn [u8]::to_ascii_uppercase(&self) -> std::vec::Vec<u8>
fn [u8]::trim_ascii(&self) -> &[u8]
fn [u8]::trim_ascii_end(&self) -> &[u8]
fn [u8]::trim_ascii_start(&self) -> &[u8]
fn [u8]::utf8_chunks(&self) -> std::str::Utf8Chunks
fn bool::then<T, F: std::ops::FnOnce() -> T>(self, F) -> std::option::Option<T>
fn bool::then_some<T>(self, T) -> std::option::Option<T>
fn char::decode_utf16<I: std::iter::IntoIterator<Item = u16>>(I) -> std::char::DecodeUtf16<I::IntoIter>
fn char::encode_utf16(self, &mut [u16]) -> &mut [u16]
fn char::encode_utf8(self, &mut [u8]) -> &mut str
fn char::eq_ignore_ascii_case(&self, &char) -> bool
fn char::escape_debug(self) -> std::char::EscapeDebug
fn char::escape_default(self) -> std::char::EscapeDefault
fn char::escape_unicode(self) -> std::char::EscapeUnicode
fn char::from_digit(u32, u32) -> std::option::Option<char>
fn char::from_u32(u32) -> std::option::Option<char>
fn char::is_alphabetic(self) -> bool
fn char::is_alphanumeric(self) -> bool
fn char::is_ascii(&self) -> bool
fn char::is_ascii_alphabetic(&self) -> bool
fn char::is_ascii_alphanumeric(&self) -> bool
fn char::is_ascii_control(&self) -> bool
fn char::is_ascii_digit(&self) -> bool
fn char::is_ascii_graphic(&self) -> bool
fn char::is_ascii_hexdigit(&self) -> bool
fn char::is_ascii_lowercase(&self) -> bool
fn char::is_ascii_punctuation(&self) -> bool
fn char::is_ascii_uppercase(&self) -> bool
fn char::is_ascii_whitespace(&self) -> bool
fn char::is_control(self) -> bool
fn char::is_digit(self, u32) -> bool
fn char::is_lowercase(self) -> bool
fn char::is_numeric(self) -> bool
fn char::is_uppercase(self) -> bool
fn char::is_whitespace(self) -> bool
fn char::len_utf16(self) -> usize
fn char::len_utf8(self) -> usize
fn char::make_ascii_lowercase(&mut self)
fn char::make_ascii_uppercase(&mut self)
fn char::to_ascii_lowercase(&self) -> char
fn char::to_ascii_uppercase(&self) -> char
fn char::to_digit(self, u32) -> std::option::Option<u32>
fn char::to_lowercase(self) -> std::char::ToLowercase
fn char::to_uppercase(self) -> std::char::ToUppercase
fn f32::abs(self) -> f32
fn f32::abs_sub(self, f32) -> f32
fn f32::acos(self) -> f32
fn f32::acosh(self) -> f32
fn f32::asin(self) -> f32
fn f32::asinh(self) -> f32
fn f32::atan(self) -> f32
fn f32::atan2(self, f32) -> f32
fn f32::atanh(self) -> f32
fn f32::cbrt(self) -> f32
fn f32::ceil(self) -> f32
fn f32::clamp(self, f32, f32) -> f32
fn f32::classify(self) -> std::num::FpCategory
fn f32::copysign(self, f32) -> f32
fn f32::cos(self) -> f32
fn f32::cosh(self) -> f32
fn f32::div_euclid(self, f32) -> f32
fn f32::exp(self) -> f32
fn f32::exp2(self) -> f32
fn f32::exp_m1(self) -> f32
fn f32::floor(self) -> f32
fn f32::fract(self) -> f32
fn f32::from_be_bytes([u8; 4]) -> Self
fn f32::from_bits(u32) -> Self
fn f32::from_le_bytes([u8; 4]) -> Self
fn f32::from_ne_bytes([u8; 4]) -> Self
fn f32::hypot(self, f32) -> f32
fn f32::is_finite(self) -> bool
fn f32::is_infinite(self) -> bool
fn f32::is_nan(self) -> bool
fn f32::is_normal(self) -> bool
fn f32::is_sign_negative(self) -> bool
fn f32::is_sign_positive(self) -> bool
fn f32::is_subnormal(self) -> bool
fn f32::ln(self) -> f32
fn f32::ln_1p(self) -> f32
fn f32::log(self, f32) -> f32
fn f32::log10(self) -> f32
fn f32::log2(self) -> f32
fn f32::max(self, f32) -> f32
fn f32::midpoint(self, f32) -> f32
fn f32::min(self, f32) -> f32
fn f32::mul_add(self, f32, f32) -> f32
fn f32::next_down(self) -> Self
fn f32::next_up(self) -> Self
fn f32::powf(self, f32) -> f32
fn f32::powi(self, i32) -> f32
fn f32::recip(self) -> f32
fn f32::rem_euclid(self, f32) -> f32
fn f32::round(self) -> f32
fn f32::round_ties_even(self) -> f32
fn f32::signum(self) -> f32
fn f32::sin(self) -> f32
fn f32::sin_cos(self) -> (f32, f32)
fn f32::sinh(self) -> f32
fn f32::sqrt(self) -> f32
fn f32::tan(self) -> f32
fn f32::tanh(self) -> f32
fn f32::to_be_bytes(self) -> [u8; 4]
fn f32::to_bits(self) -> u32
fn f32::to_degrees(self) -> f32
fn f32::to_le_bytes(self) -> [u8; 4]
fn f32::to_ne_bytes(self) -> [u8; 4]
fn f32::to_radians(self) -> f32
fn f32::total_cmp(&self, &Self) -> std::cmp::Ordering
fn f32::trunc(self) -> f32
fn f64::abs(self) -> f64
fn f64::abs_sub(self, f64) -> f64
fn f64::acos(self) -> f64
fn f64::acosh(self) -> f64
fn f64::asin(self) -> f64
fn f64::asinh(self) -> f64
fn f64::atan(self) -> f64
fn f64::atan2(self, f64) -> f64
fn f64::atanh(self) -> f64
fn f64::cbrt(self) -> f64
fn f64::ceil(self) -> f64
fn f64::clamp(self, f64, f64) -> f64
fn f64::classify(self) -> std::num::FpCategory
fn f64::copysign(self, f64) -> f64
fn f64::cos(self) -> f64
fn f64::cosh(self) -> f64
fn f64::div_euclid(self, f64) -> f64
fn f64::exp(self) -> f64
fn f64::exp2(self) -> f64
fn f64::exp_m1(self) -> f64
fn f64::floor(self) -> f64
fn f64::fract(self) -> f64
fn f64::from_be_bytes([u8; 8]) -> Self
fn f64::from_bits(u64) -> Self
fn f64::from_le_bytes([u8; 8]) -> Self
fn f64::from_ne_bytes([u8; 8]) -> Self
fn f64::hypot(self, f64) -> f64
fn f64::is_finite(self) -> bool
fn f64::is_infinite(self) -> bool
fn f64::is_nan(self) -> bool
fn f64::is_negative(self) -> bool
fn f64::is_normal(self) -> bool
fn f64::is_positive(self) -> bool
fn f64::is_sign_negative(self) -> bool
fn f64::is_sign_positive(self) -> bool
fn f64::is_subnormal(self) -> bool
fn f64::ln(self) -> f64
fn f64::ln_1p(self) -> f64
fn f64::log(self, f64) -> f64
fn f64::log10(self) -> f64
fn f64::log2(self) -> f64
fn f64::max(self, f64) -> f64
fn f64::midpoint(self, f64) -> f64
fn f64::min(self, f64) -> f64
fn f64::mul_add(self, f64, f64) -> f64
fn f64::next_down(self) -> Self
fn f64::next_up(self) -> Self
fn f64::powf(self, f64) -> f64
fn f64::powi(self, i32) -> f64
fn f64::recip(self) -> f64
fn f64::rem_euclid(self, f64) -> f64
fn f64::round(self) -> f64
fn f64::round_ties_even(self) -> f64
fn f64::signum(self) -> f64
fn f64::sin(self) -> f64
fn f64::sin_cos(self) -> (f64, f64)
fn f64::sinh(self) -> f64
fn f64::sqrt(self) -> f64
fn f64::tan(self) -> f64
fn f64::tanh(self) -> f64
fn f64::to_be_bytes(self) -> [u8; 8]
fn f64::to_bits(self) -> u64
fn f64::to_degrees(self) -> f64
fn f64::to_le_bytes(self) -> [u8; 8]
fn f64::to_ne_bytes(self) -> [u8; 8]
fn f64::to_radians(self) -> f64
fn f64::total_cmp(&self, &Self) -> std::cmp::Ordering
fn f64::trunc(self) -> f64
fn i128::abs(self) -> Self
fn i128::abs_diff(self, Self) -> u128
fn i128::cast_unsigned(self) -> u128
fn i128::checked_abs(self) -> std::option::Option<Self>
fn i128::checked_add(self, Self) -> std::option::Option<Self>
fn i128::checked_add_unsigned(self, u128) -> std::option::Option<Self>
fn i128::checked_div(self, Self) -> std::option::Option<Self>
fn i128::checked_div_euclid(self, Self) -> std::option::Option<Self>
fn i128::checked_ilog(self, Self) -> std::option::Option<u32>
fn i128::checked_ilog10(self) -> std::option::Option<u32>
fn i128::checked_ilog2(self) -> std::option::Option<u32>
fn i128::checked_isqrt(self) -> std::option::Option<Self>
fn i128::checked_mul(self, Self) -> std::option::Option<Self>
fn i128::checked_neg(self) -> std::option::Option<Self>
fn i128::checked_pow(self, u32) -> std::option::Option<Self>
fn i128::checked_rem(self, Self) -> std::option::Option<Self>
fn i128::checked_rem_euclid(self, Self) -> std::option::Option<Self>
fn i128::checked_shl(self, u32) -> std::option::Option<Self>
fn i128::checked_shr(self, u32) -> std::option::Option<Self>
fn i128::checked_sub(self, Self) -> std::option::Option<Self>
fn i128::checked_sub_unsigned(self, u128) -> std::option::Option<Self>
fn i128::count_ones(self) -> u32
fn i128::count_zeros(self) -> u32
fn i128::div_euclid(self, Self) -> Self
fn i128::from_be(Self) -> Self
fn i128::from_be_bytes([u8; _]) -> Self
fn i128::from_le(Self) -> Self
fn i128::from_le_bytes([u8; _]) -> Self
fn i128::from_ne_bytes([u8; _]) -> Self
fn i128::from_str_radix(&str, u32) -> std::result::Result<i128, std::num::ParseIntError>
fn i128::ilog(self, Self) -> u32
fn i128::ilog10(self) -> u32
fn i128::ilog2(self) -> u32
fn i128::is_negative(self) -> bool
fn i128::is_positive(self) -> bool
fn i128::isqrt(self) -> Self
fn i128::leading_ones(self) -> u32
fn i128::leading_zeros(self) -> u32
fn i128::max_value() -> Self
fn i128::midpoint(self, Self) -> Self
fn i128::min_value() -> Self
fn i128::overflowing_abs(self) -> (Self, bool)
fn i128::overflowing_add(self, Self) -> (Self, bool)
fn i128::overflowing_add_unsigned(self, u128) -> (Self, bool)
fn i128::overflowing_div(self, Self) -> (Self, bool)
fn i128::overflowing_div_euclid(self, Self) -> (Self, bool)
fn i128::overflowing_mul(self, Self) -> (Self, bool)
fn i128::overflowing_neg(self) -> (Self, bool)
fn i128::overflowing_pow(self, u32) -> (Self, bool)
fn i128::overflowing_rem(self, Self) -> (Self, bool)
fn i128::overflowing_rem_euclid(self, Self) -> (Self, bool)
fn i128::overflowing_shl(self, u32) -> (Self, bool)
fn i128::overflowing_shr(self, u32) -> (Self, bool)
fn i128::overflowing_sub(self, Self) -> (Self, bool)
fn i128::overflowing_sub_unsigned(self, u128) -> (Self, bool)
fn i128::pow(self, u32) -> Self
fn i128::rem_euclid(self, Self) -> Self
fn i128::reverse_bits(self) -> Self
fn i128::rotate_left(self, u32) -> Self
fn i128::rotate_right(self, u32) -> Self
fn i128::saturating_abs(self) -> Self
fn i128::saturating_add(self, Self) -> Self
fn i128::saturating_add_unsigned(self, u128) -> Self
fn i128::saturating_div(self, Self) -> Self
fn i128::saturating_mul(self, Self) -> Self
fn i128::saturating_neg(self) -> Self
fn i128::saturating_pow(self, u32) -> Self
fn i128::saturating_sub(self, Self) -> Self
fn i128::saturating_sub_unsigned(self, u128) -> Self
fn i128::signum(self) -> Self
fn i128::strict_abs(self) -> Self
fn i128::strict_add(self, Self) -> Self
fn i128::strict_add_unsigned(self, u128) -> Self
fn i128::strict_div(self, Self) -> Self
fn i128::strict_div_euclid(self, Self) -> Self
fn i128::strict_mul(self, Self) -> Self
fn i128::strict_neg(self) -> Self
fn i128::strict_pow(self, u32) -> Self
fn i128::strict_rem(self, Self) -> Self
fn i128::strict_rem_euclid(self, Self) -> Self
fn i128::strict_shl(self, u32) -> Self
fn i128::strict_shr(self, u32) -> Self
fn i128::strict_sub(self, Self) -> Self
fn i128::strict_sub_unsigned(self, u128) -> Self
fn i128::swap_bytes(self) -> Self
fn i128::to_be(self) -> Self
fn i128::to_be_bytes(self) -> [u8; _]
fn i128::to_le(self) -> Self
fn i128::to_le_bytes(self) -> [u8; _]
fn i128::to_ne_bytes(self) -> [u8; _]
fn i128::trailing_ones(self) -> u32
fn i128::trailing_zeros(self) -> u32
fn i128::unbounded_shl(self, u32) -> i128
fn i128::unbounded_shr(self, u32) -> i128
fn i128::unsigned_abs(self) -> u128
fn i128::wrapping_abs(self) -> Self
fn i128::wrapping_add(self, Self) -> Self
fn i128::wrapping_add_unsigned(self, u128) -> Self
fn i128::wrapping_div(self, Self) -> Self
fn i128::wrapping_div_euclid(self, Self) -> Self
fn i128::wrapping_mul(self, Self) -> Self
fn i128::wrapping_neg(self) -> Self
fn i128::wrapping_pow(self, u32) -> Self
fn i128::wrapping_rem(self, Self) -> Self
fn i128::wrapping_rem_euclid(self, Self) -> Self
fn i128::wrapping_shl(self, u32) -> Self
fn i128::wrapping_shr(self, u32) -> Self
fn i128::wrapping_sub(self, Self) -> Self
fn i128::wrapping_sub_unsigned(self, u128) -> Self
fn i16::abs(self) -> Self
fn i16::abs_diff(self, Self) -> u16
fn i16::cast_unsigned(self) -> u16
fn i16::checked_abs(self) -> std::option::Option<Self>
fn i16::checked_add(self, Self) -> std::option::Option<Self>
fn i16::checked_add_unsigned(self, u16) -> std::option::Option<Self>
fn i16::checked_div(self, Self) -> std::option::Option<Self>
fn i16::checked_div_euclid(self, Self) -> std::option::Option<Self>
fn i16::checked_ilog(self, Self) -> std::option::Option<u32>
fn i16::checked_ilog10(self) -> std::option::Option<u32>
fn i16::checked_ilog2(self) -> std::option::Option<u32>
fn i16::checked_isqrt(self) -> std::option::Option<Self>
fn i16::checked_mul(self, Self) -> std::option::Option<Self>
fn i16::checked_neg(self) -> std::option::Option<Self>
fn i16::checked_pow(self, u32) -> std::option::Option<Self>
fn i16::checked_rem(self, Self) -> std::option::Option<Self>
fn i16::checked_rem_euclid(self, Self) -> std::option::Option<Self>
fn i16::checked_shl(self, u32) -> std::option::Option<Self>
fn i16::checked_shr(self, u32) -> std::option::Option<Self>
fn i16::checked_sub(self, Self) -> std::option::Option<Self>
fn i16::checked_sub_unsigned(self, u16) -> std::option::Option<Self>
fn i16::count_ones(self) -> u32
fn i16::count_zeros(self) -> u32
fn i16::div_euclid(self, Self) -> Self
fn i16::from_be(Self) -> Self
fn i16::from_be_bytes([u8; _]) -> Self
fn i16::from_le(Self) -> Self
fn i16::from_le_bytes([u8; _]) -> Self
fn i16::from_ne_bytes([u8; _]) -> Self
fn i16::from_str_radix(&str, u32) -> std::result::Result<i16, std::num::ParseIntError>
fn i16::ilog(self, Self) -> u32
fn i16::ilog10(self) -> u32
fn i16::ilog2(self) -> u32
fn i16::is_negative(self) -> bool
fn i16::is_positive(self) -> bool
fn i16::isqrt(self) -> Self
fn i16::leading_ones(self) -> u32
fn i16::leading_zeros(self) -> u32
fn i16::max_value() -> Self
fn i16::midpoint(self, i16) -> i16
fn i16::min_value() -> Self
fn i16::overflowing_abs(self) -> (Self, bool)
fn i16::overflowing_add(self, Self) -> (Self, bool)
fn i16::overflowing_add_unsigned(self, u16) -> (Self, bool)
fn i16::overflowing_div(self, Self) -> (Self, bool)
fn i16::overflowing_div_euclid(self, Self) -> (Self, bool)
fn i16::overflowing_mul(self, Self) -> (Self, bool)
fn i16::overflowing_neg(self) -> (Self, bool)
fn i16::overflowing_pow(self, u32) -> (Self, bool)
fn i16::overflowing_rem(self, Self) -> (Self, bool)
fn i16::overflowing_rem_euclid(self, Self) -> (Self, bool)
fn i16::overflowing_shl(self, u32) -> (Self, bool)
fn i16::overflowing_shr(self, u32) -> (Self, bool)
fn i16::overflowing_sub(self, Self) -> (Self, bool)
fn i16::overflowing_sub_unsigned(self, u16) -> (Self, bool)
fn i16::pow(self, u32) -> Self
fn i16::rem_euclid(self, Self) -> Self
fn i16::reverse_bits(self) -> Self
fn i16::rotate_left(self, u32) -> Self
fn i16::rotate_right(self, u32) -> Self
fn i16::saturating_abs(self) -> Self
fn i16::saturating_add(self, Self) -> Self
fn i16::saturating_add_unsigned(self, u16) -> Self
fn i16::saturating_div(self, Self) -> Self
fn i16::saturating_mul(self, Self) -> Self
fn i16::saturating_neg(self) -> Self
fn i16::saturating_pow(self, u32) -> Self
fn i16::saturating_sub(self, Self) -> Self
fn i16::saturating_sub_unsigned(self, u16) -> Self
fn i16::signum(self) -> Self
fn i16::strict_abs(self) -> Self
fn i16::strict_add(self, Self) -> Self
fn i16::strict_add_unsigned(self, u16) -> Self
fn i16::strict_div(self, Self) -> Self
fn i16::strict_div_euclid(self, Self) -> Self
fn i16::strict_mul(self, Self) -> Self
fn i16::strict_neg(self) -> Self
fn i16::strict_pow(self, u32) -> Self
fn i16::strict_rem(self, Self) -> Self
fn i16::strict_rem_euclid(self, Self) -> Self
fn i16::strict_shl(self, u32) -> Self
fn i16::strict_shr(self, u32) -> Self
fn i16::strict_sub(self, Self) -> Self
fn i16::strict_sub_unsigned(self, u16) -> Self
fn i16::swap_bytes(self) -> Self
fn i16::to_be(self) -> Self
fn i16::to_be_bytes(self) -> [u8; _]
fn i16::to_le(self) -> Self
fn i16::to_le_bytes(self) -> [u8; _]
fn i16::to_ne_bytes(self) -> [u8; _]
fn i16::trailing_ones(self) -> u32
fn i16::trailing_zeros(self) -> u32
fn i16::unbounded_shl(self, u32) -> i16
fn i16::unbounded_shr(self, u32) -> i16
fn i16::unsigned_abs(self) -> u16
fn i16::wrapping_abs(self) -> Self
fn i16::wrapping_add(self, Self) -> Self
fn i16::wrapping_add_unsigned(self, u16) -> Self
fn i16::wrapping_div(self, Self) -> Self
fn i16::wrapping_div_euclid(self, Self) -> Self
fn i16::wrapping_mul(self, Self) -> Self
fn i16::wrapping_neg(self) -> Self
fn i16::wrapping_pow(self, u32) -> Self
fn i16::wrapping_rem(self, Self) -> Self
fn i16::wrapping_rem_euclid(self, Self) -> Self
fn i16::wrapping_shl(self, u32) -> Self
fn i16::wrapping_shr(self, u32) -> Self
fn i16::wrapping_sub(self, Self) -> Self
fn i16::wrapping_sub_unsigned(self, u16) -> Self
fn i32::abs(self) -> Self
fn i32::abs_diff(self, Self) -> u32
fn i32::cast_unsigned(self) -> u32
fn i32::checked_abs(self) -> std::option::Option<Self>
fn i32::checked_add(self, Self) -> std::option::Option<Self>
fn i32::checked_add_unsigned(self, u32) -> std::option::Option<Self>
fn i32::checked_div(self, Self) -> std::option::Option<Self>
fn i32::checked_div_euclid(self, Self) -> std::option::Option<Self>
fn i32::checked_ilog(self, Self) -> std::option::Option<u32>
fn i32::checked_ilog10(self) -> std::option::Option<u32>
fn i32::checked_ilog2(self) -> std::option::Option<u32>
fn i32::checked_isqrt(self) -> std::option::Option<Self>
fn i32::checked_mul(self, Self) -> std::option::Option<Self>
fn i32::checked_neg(self) -> std::option::Option<Self>
fn i32::checked_pow(self, u32) -> std::option::Option<Self>
fn i32::checked_rem(self, Self) -> std::option::Option<Self>
fn i32::checked_rem_euclid(self, Self) -> std::option::Option<Self>
fn i32::checked_shl(self, u32) -> std::option::Option<Self>
fn i32::checked_shr(self, u32) -> std::option::Option<Self>
fn i32::checked_sub(self, Self) -> std::option::Option<Self>
fn i32::checked_sub_unsigned(self, u32) -> std::option::Option<Self>
fn i32::count_ones(self) -> u32
fn i32::count_zeros(self) -> u32
fn i32::div_euclid(self, Self) -> Self
fn i32::from_be(Self) -> Self
fn i32::from_be_bytes([u8; _]) -> Self
fn i32::from_le(Self) -> Self
fn i32::from_le_bytes([u8; _]) -> Self
fn i32::from_ne_bytes([u8; _]) -> Self
fn i32::from_str_radix(&str, u32) -> std::result::Result<i32, std::num::ParseIntError>
fn i32::ilog(self, Self) -> u32
fn i32::ilog10(self) -> u32
fn i32::ilog2(self) -> u32
fn i32::is_negative(self) -> bool
fn i32::is_positive(self) -> bool
fn i32::isqrt(self) -> Self
fn i32::leading_ones(self) -> u32
fn i32::leading_zeros(self) -> u32
fn i32::max_value() -> Self
fn i32::midpoint(self, i32) -> i32
fn i32::min_value() -> Self
fn i32::overflowing_abs(self) -> (Self, bool)
fn i32::overflowing_add(self, Self) -> (Self, bool)
fn i32::overflowing_add_unsigned(self, u32) -> (Self, bool)
fn i32::overflowing_div(self, Self) -> (Self, bool)
fn i32::overflowing_div_euclid(self, Self) -> (Self, bool)
fn i32::overflowing_mul(self, Self) -> (Self, bool)
fn i32::overflowing_neg(self) -> (Self, bool)
fn i32::overflowing_pow(self, u32) -> (Self, bool)
fn i32::overflowing_rem(self, Self) -> (Self, bool)
fn i32::overflowing_rem_euclid(self, Self) -> (Self, bool)
fn i32::overflowing_shl(self, u32) -> (Self, bool)
fn i32::overflowing_shr(self, u32) -> (Self, bool)
fn i32::overflowing_sub(self, Self) -> (Self, bool)
fn i32::overflowing_sub_unsigned(self, u32) -> (Self, bool)
fn i32::pow(self, u32) -> Self
fn i32::rem_euclid(self, Self) -> Self
fn i32::reverse_bits(self) -> Self
fn i32::rotate_left(self, u32) -> Self
fn i32::rotate_right(self, u32) -> Self
fn i32::saturating_abs(self) -> Self
fn i32::saturating_add(self, Self) -> Self
fn i32::saturating_add_unsigned(self, u32) -> Self
fn i32::saturating_div(self, Self) -> Self
fn i32::saturating_mul(self, Self) -> Self
fn i32::saturating_neg(self) -> Self
fn i32::saturating_pow(self, u32) -> Self
fn i32::saturating_sub(self, Self) -> Self
fn i32::saturating_sub_unsigned(self, u32) -> Self
fn i32::signum(self) -> Self
fn i32::strict_abs(self) -> Self
fn i32::strict_add(self, Self) -> Self
fn i32::strict_add_unsigned(self, u32) -> Self
fn i32::strict_div(self, Self) -> Self
fn i32::strict_div_euclid(self, Self) -> Self
fn i32::strict_mul(self, Self) -> Self
fn i32::strict_neg(self) -> Self
fn i32::strict_pow(self, u32) -> Self
fn i32::strict_rem(self, Self) -> Self
fn i32::strict_rem_euclid(self, Self) -> Self
fn i32::strict_shl(self, u32) -> Self
fn i32::strict_shr(self, u32) -> Self
fn i32::strict_sub(self, Self) -> Self
fn i32::strict_sub_unsigned(self, u32) -> Self
fn i32::swap_bytes(self) -> Self
fn i32::to_be(self) -> Self
fn i32::to_be_bytes(self) -> [u8; _]
fn i32::to_le(self) -> Self
fn i32::to_le_bytes(self) -> [u8; _]
fn i32::to_ne_bytes(self) -> [u8; _]
fn i32::trailing_ones(self) -> u32
fn i32::trailing_zeros(self) -> u32
fn i32::unbounded_shl(self, u32) -> i32
fn i32::unbounded_shr(self, u32) -> i32
fn i32::unsigned_abs(self) -> u32
fn i32::wrapping_abs(self) -> Self
fn i32::wrapping_add(self, Self) -> Self
fn i32::wrapping_add_unsigned(self, u32) -> Self
fn i32::wrapping_div(self, Self) -> Self
fn i32::wrapping_div_euclid(self, Self) -> Self
fn i32::wrapping_mul(self, Self) -> Self
fn i32::wrapping_neg(self) -> Self
fn i32::wrapping_pow(self, u32) -> Self
fn i32::wrapping_rem(self, Self) -> Self
fn i32::wrapping_rem_euclid(self, Self) -> Self
fn i32::wrapping_shl(self, u32) -> Self
fn i32::wrapping_shr(self, u32) -> Self
fn i32::wrapping_sub(self, Self) -> Self
fn i32::wrapping_sub_unsigned(self, u32) -> Self
fn i64::abs(self) -> Self
fn i64::abs_diff(self, Self) -> u64
fn i64::cast_unsigned(self) -> u64
fn i64::checked_abs(self) -> std::option::Option<Self>
fn i64::checked_add(self, Self) -> std::option::Option<Self>
fn i64::checked_add_unsigned(self, u64) -> std::option::Option<Self>
fn i64::checked_div(self, Self) -> std::option::Option<Self>
fn i64::checked_div_euclid(self, Self) -> std::option::Option<Self>
fn i64::checked_ilog(self, Self) -> std::option::Option<u32>
fn i64::checked_ilog10(self) -> std::option::Option<u32>
fn i64::checked_ilog2(self) -> std::option::Option<u32>
fn i64::checked_isqrt(self) -> std::option::Option<Self>
fn i64::checked_mul(self, Self) -> std::option::Option<Self>
fn i64::checked_neg(self) -> std::option::Option<Self>
fn i64::checked_pow(self, u32) -> std::option::Option<Self>
fn i64::checked_rem(self, Self) -> std::option::Option<Self>
fn i64::checked_rem_euclid(self, Self) -> std::option::Option<Self>
fn i64::checked_shl(self, u32) -> std::option::Option<Self>
fn i64::checked_shr(self, u32) -> std::option::Option<Self>
fn i64::checked_sub(self, Self) -> std::option::Option<Self>
fn i64::checked_sub_unsigned(self, u64) -> std::option::Option<Self>
fn i64::count_ones(self) -> u32
fn i64::count_zeros(self) -> u32
fn i64::div_euclid(self, Self) -> Self
fn i64::from_be(Self) -> Self
fn i64::from_be_bytes([u8; _]) -> Self
fn i64::from_le(Self) -> Self
fn i64::from_le_bytes([u8; _]) -> Self
fn i64::from_ne_bytes([u8; _]) -> Self
fn i64::from_str_radix(&str, u32) -> std::result::Result<i64, std::num::ParseIntError>
fn i64::ilog(self, Self) -> u32
fn i64::ilog10(self) -> u32
fn i64::ilog2(self) -> u32
fn i64::is_negative(self) -> bool
fn i64::is_positive(self) -> bool
fn i64::isqrt(self) -> Self
fn i64::leading_ones(self) -> u32
fn i64::leading_zeros(self) -> u32
fn i64::max_value() -> Self
fn i64::midpoint(self, Self) -> Self
fn i64::min_value() -> Self
fn i64::overflowing_abs(self) -> (Self, bool)
fn i64::overflowing_add(self, Self) -> (Self, bool)
fn i64::overflowing_add_unsigned(self, u64) -> (Self, bool)
fn i64::overflowing_div(self, Self) -> (Self, bool)
fn i64::overflowing_div_euclid(self, Self) -> (Self, bool)
fn i64::overflowing_mul(self, Self) -> (Self, bool)
fn i64::overflowing_neg(self) -> (Self, bool)
fn i64::overflowing_pow(self, u32) -> (Self, bool)
fn i64::overflowing_rem(self, Self) -> (Self, bool)
fn i64::overflowing_rem_euclid(self, Self) -> (Self, bool)
fn i64::overflowing_shl(self, u32) -> (Self, bool)
fn i64::overflowing_shr(self, u32) -> (Self, bool)
fn i64::overflowing_sub(self, Self) -> (Self, bool)
fn i64::overflowing_sub_unsigned(self, u64) -> (Self, bool)
fn i64::pow(self, u32) -> Self
fn i64::rem_euclid(self, Self) -> Self
fn i64::reverse_bits(self) -> Self
fn i64::rotate_left(self, u32) -> Self
fn i64::rotate_right(self, u32) -> Self
fn i64::saturating_abs(self) -> Self
fn i64::saturating_add(self, Self) -> Self
fn i64::saturating_add_unsigned(self, u64) -> Self
fn i64::saturating_div(self, Self) -> Self
fn i64::saturating_mul(self, Self) -> Self
fn i64::saturating_neg(self) -> Self
fn i64::saturating_pow(self, u32) -> Self
fn i64::saturating_sub(self, Self) -> Self
fn i64::saturating_sub_unsigned(self, u64) -> Self
fn i64::signum(self) -> Self
fn i64::strict_abs(self) -> Self
fn i64::strict_add(self, Self) -> Self
fn i64::strict_add_unsigned(self, u64) -> Self
fn i64::strict_div(self, Self) -> Self
fn i64::strict_div_euclid(self, Self) -> Self
fn i64::strict_mul(self, Self) -> Self
fn i64::strict_neg(self) -> Self
fn i64::strict_pow(self, u32) -> Self
fn i64::strict_rem(self, Self) -> Self
fn i64::strict_rem_euclid(self, Self) -> Self
fn i64::strict_shl(self, u32) -> Self
fn i64::strict_shr(self, u32) -> Self
fn i64::strict_sub(self, Self) -> Self
fn i64::strict_sub_unsigned(self, u64) -> Self
fn i64::swap_bytes(self) -> Self
fn i64::to_be(self) -> Self
fn i64::to_be_bytes(self) -> [u8; _]
fn i64::to_le(self) -> Self
fn i64::to_le_bytes(self) -> [u8; _]
fn i64::to_ne_bytes(self) -> [u8; _]
fn i64::trailing_ones(self) -> u32
fn i64::trailing_zeros(self) -> u32
fn i64::unbounded_shl(self, u32) -> i64
fn i64::unbounded_shr(self, u32) -> i64
fn i64::unsigned_abs(self) -> u64
fn i64::wrapping_abs(self) -> Self
fn i64::wrapping_add(self, Self) -> Self
fn i64::wrapping_add_unsigned(self, u64) -> Self
fn i64::wrapping_div(self, Self) -> Self
fn i64::wrapping_div_euclid(self, Self) -> Self
fn i64::wrapping_mul(self, Self) -> Self
fn i64::wrapping_neg(self) -> Self
fn i64::wrapping_pow(self, u32) -> Self
fn i64::wrapping_rem(self, Self) -> Self
fn i64::wrapping_rem_euclid(self, Self) -> Self
fn i64::wrapping_shl(self, u32) -> Self
fn i64::wrapping_shr(self, u32) -> Self
fn i64::wrapping_sub(self, Self) -> Self
fn i64::wrapping_sub_unsigned(self, u64) -> Self
fn i8::abs(self) -> Self
fn i8::abs_diff(self, Self) -> u8
fn i8::cast_unsigned(self) -> u8
fn i8::checked_abs(self) -> std::option::Option<Self>
fn i8::checked_add(self, Self) -> std::option::Option<Self>
fn i8::checked_add_unsigned(self, u8) -> std::option::Option<Self>
fn i8::checked_div(self, Self) -> std::option::Option<Self>
fn i8::checked_div_euclid(self, Self) -> std::option::Option<Self>
fn i8::checked_ilog(self, Self) -> std::option::Option<u32>
fn i8::checked_ilog10(self) -> std::option::Option<u32>
fn i8::checked_ilog2(self) -> std::option::Option<u32>
fn i8::checked_isqrt(self) -> std::option::Option<Self>
fn i8::checked_mul(self, Self) -> std::option::Option<Self>
fn i8::checked_neg(self) -> std::option::Option<Self>
fn i8::checked_pow(self, u32) -> std::option::Option<Self>
fn i8::checked_rem(self, Self) -> std::option::Option<Self>
fn i8::checked_rem_euclid(self, Self) -> std::option::Option<Self>
fn i8::checked_shl(self, u32) -> std::option::Option<Self>
fn i8::checked_shr(self, u32) -> std::option::Option<Self>
fn i8::checked_sub(self, Self) -> std::option::Option<Self>
fn i8::checked_sub_unsigned(self, u8) -> std::option::Option<Self>
fn i8::count_ones(self) -> u32
fn i8::count_zeros(self) -> u32
fn i8::div_euclid(self, Self) -> Self
fn i8::from_be(Self) -> Self
fn i8::from_be_bytes([u8; _]) -> Self
fn i8::from_le(Self) -> Self
fn i8::from_le_bytes([u8; _]) -> Self
fn i8::from_ne_bytes([u8; _]) -> Self
fn i8::from_str_radix(&str, u32) -> std::result::Result<i8, std::num::ParseIntError>
fn i8::ilog(self, Self) -> u32
fn i8::ilog10(self) -> u32
fn i8::ilog2(self) -> u32
fn i8::is_negative(self) -> bool
fn i8::is_positive(self) -> bool
fn i8::isqrt(self) -> Self
fn i8::leading_ones(self) -> u32
fn i8::leading_zeros(self) -> u32
fn i8::max_value() -> Self
fn i8::midpoint(self, i8) -> i8
fn i8::min_value() -> Self
fn i8::overflowing_abs(self) -> (Self, bool)
fn i8::overflowing_add(self, Self) -> (Self, bool)
fn i8::overflowing_add_unsigned(self, u8) -> (Self, bool)
fn i8::overflowing_div(self, Self) -> (Self, bool)
fn i8::overflowing_div_euclid(self, Self) -> (Self, bool)
fn i8::overflowing_mul(self, Self) -> (Self, bool)
fn i8::overflowing_neg(self) -> (Self, bool)
fn i8::overflowing_pow(self, u32) -> (Self, bool)
fn i8::overflowing_rem(self, Self) -> (Self, bool)
fn i8::overflowing_rem_euclid(self, Self) -> (Self, bool)
fn i8::overflowing_shl(self, u32) -> (Self, bool)
fn i8::overflowing_shr(self, u32) -> (Self, bool)
fn i8::overflowing_sub(self, Self) -> (Self, bool)
fn i8::overflowing_sub_unsigned(self, u8) -> (Self, bool)
fn i8::pow(self, u32) -> Self
fn i8::rem_euclid(self, Self) -> Self
fn i8::reverse_bits(self) -> Self
fn i8::rotate_left(self, u32) -> Self
fn i8::rotate_right(self, u32) -> Self
fn i8::saturating_abs(self) -> Self
fn i8::saturating_add(self, Self) -> Self
fn i8::saturating_add_unsigned(self, u8) -> Self
fn i8::saturating_div(self, Self) -> Self
fn i8::saturating_mul(self, Self) -> Self
fn i8::saturating_neg(self) -> Self
fn i8::saturating_pow(self, u32) -> Self
fn i8::saturating_sub(self, Self) -> Self
fn i8::saturating_sub_unsigned(self, u8) -> Self
fn i8::signum(self) -> Self
fn i8::strict_abs(self) -> Self
fn i8::strict_add(self, Self) -> Self
fn i8::strict_add_unsigned(self, u8) -> Self
fn i8::strict_div(self, Self) -> Self
fn i8::strict_div_euclid(self, Self) -> Self
fn i8::strict_mul(self, Self) -> Self
fn i8::strict_neg(self) -> Self
fn i8::strict_pow(self, u32) -> Self
fn i8::strict_rem(self, Self) -> Self
fn i8::strict_rem_euclid(self, Self) -> Self
fn i8::strict_shl(self, u32) -> Self
fn i8::strict_shr(self, u32) -> Self
fn i8::strict_sub(self, Self) -> Self
fn i8::strict_sub_unsigned(self, u8) -> Self
fn i8::swap_bytes(self) -> Self
fn i8::to_be(self) -> Self
fn i8::to_be_bytes(self) -> [u8; _]
fn i8::to_le(self) -> Self
fn i8::to_le_bytes(self) -> [u8; _]
fn i8::to_ne_bytes(self) -> [u8; _]
fn i8::trailing_ones(self) -> u32
fn i8::trailing_zeros(self) -> u32
fn i8::unbounded_shl(self, u32) -> i8
fn i8::unbounded_shr(self, u32) -> i8
fn i8::unsigned_abs(self) -> u8
fn i8::wrapping_abs(self) -> Self
fn i8::wrapping_add(self, Self) -> Self
fn i8::wrapping_add_unsigned(self, u8) -> Self
fn i8::wrapping_div(self, Self) -> Self
fn i8::wrapping_div_euclid(self, Self) -> Self
fn i8::wrapping_mul(self, Self) -> Self
fn i8::wrapping_neg(self) -> Self
fn i8::wrapping_pow(self, u32) -> Self
fn i8::wrapping_rem(self, Self) -> Self
fn i8::wrapping_rem_euclid(self, Self) -> Self
fn i8::wrapping_shl(self, u32) -> Self
fn i8::wrapping_shr(self, u32) -> Self
fn i8::wrapping_sub(self, Self) -> Self
fn i8::wrapping_sub_unsigned(self, u8) -> Self
fn isize::abs(self) -> Self
fn isize::abs_diff(self, Self) -> usize
fn isize::cast_unsigned(self) -> usize
fn isize::checked_abs(self) -> std::option::Option<Self>
fn isize::checked_add(self, Self) -> std::option::Option<Self>
fn isize::checked_add_unsigned(self, usize) -> std::option::Option<Self>
fn isize::checked_div(self, Self) -> std::option::Option<Self>
fn isize::checked_div_euclid(self, Self) -> std::option::Option<Self>
fn isize::checked_ilog(self, Self) -> std::option::Option<u32>
fn isize::checked_ilog10(self) -> std::option::Option<u32>
fn isize::checked_ilog2(self) -> std::option::Option<u32>
fn isize::checked_isqrt(self) -> std::option::Option<Self>
fn isize::checked_mul(self, Self) -> std::option::Option<Self>
fn isize::checked_neg(self) -> std::option::Option<Self>
fn isize::checked_pow(self, u32) -> std::option::Option<Self>
fn isize::checked_rem(self, Self) -> std::option::Option<Self>
fn isize::checked_rem_euclid(self, Self) -> std::option::Option<Self>
fn isize::checked_shl(self, u32) -> std::option::Option<Self>
fn isize::checked_shr(self, u32) -> std::option::Option<Self>
fn isize::checked_sub(self, Self) -> std::option::Option<Self>
fn isize::checked_sub_unsigned(self, usize) -> std::option::Option<Self>
fn isize::count_ones(self) -> u32
fn isize::count_zeros(self) -> u32
fn isize::div_euclid(self, Self) -> Self
fn isize::from_be(Self) -> Self
fn isize::from_be_bytes([u8; _]) -> Self
fn isize::from_le(Self) -> Self
fn isize::from_le_bytes([u8; _]) -> Self
fn isize::from_ne_bytes([u8; _]) -> Self
fn isize::from_str_radix(&str, u32) -> std::result::Result<isize, std::num::ParseIntError>
fn isize::ilog(self, Self) -> u32
fn isize::ilog10(self) -> u32
fn isize::ilog2(self) -> u32
fn isize::is_negative(self) -> bool
fn isize::is_positive(self) -> bool
fn isize::isqrt(self) -> Self
fn isize::leading_ones(self) -> u32
fn isize::leading_zeros(self) -> u32
fn isize::max_value() -> Self
fn isize::midpoint(self, isize) -> isize
fn isize::min_value() -> Self
fn isize::overflowing_abs(self) -> (Self, bool)
fn isize::overflowing_add(self, Self) -> (Self, bool)
fn isize::overflowing_add_unsigned(self, usize) -> (Self, bool)
fn isize::overflowing_div(self, Self) -> (Self, bool)
fn isize::overflowing_div_euclid(self, Self) -> (Self, bool)
fn isize::overflowing_mul(self, Self) -> (Self, bool)
fn isize::overflowing_neg(self) -> (Self, bool)
fn isize::overflowing_pow(self, u32) -> (Self, bool)
fn isize::overflowing_rem(self, Self) -> (Self, bool)
fn isize::overflowing_rem_euclid(self, Self) -> (Self, bool)
fn isize::overflowing_shl(self, u32) -> (Self, bool)
fn isize::overflowing_shr(self, u32) -> (Self, bool)
fn isize::overflowing_sub(self, Self) -> (Self, bool)
fn isize::overflowing_sub_unsigned(self, usize) -> (Self, bool)
fn isize::pow(self, u32) -> Self
fn isize::rem_euclid(self, Self) -> Self
fn isize::reverse_bits(self) -> Self
fn isize::rotate_left(self, u32) -> Self
fn isize::rotate_right(self, u32) -> Self
fn isize::saturating_abs(self) -> Self
fn isize::saturating_add(self, Self) -> Self
fn isize::saturating_add_unsigned(self, usize) -> Self
fn isize::saturating_div(self, Self) -> Self
fn isize::saturating_mul(self, Self) -> Self
fn isize::saturating_neg(self) -> Self
fn isize::saturating_pow(self, u32) -> Self
fn isize::saturating_sub(self, Self) -> Self
fn isize::saturating_sub_unsigned(self, usize) -> Self
fn isize::signum(self) -> Self
fn isize::strict_abs(self) -> Self
fn isize::strict_add(self, Self) -> Self
fn isize::strict_add_unsigned(self, usize) -> Self
fn isize::strict_div(self, Self) -> Self
fn isize::strict_div_euclid(self, Self) -> Self
fn isize::strict_mul(self, Self) -> Self
fn isize::strict_neg(self) -> Self
fn isize::strict_pow(self, u32) -> Self
fn isize::strict_rem(self, Self) -> Self
fn isize::strict_rem_euclid(self, Self) -> Self
fn isize::strict_shl(self, u32) -> Self
fn isize::strict_shr(self, u32) -> Self
fn isize::strict_sub(self, Self) -> Self
fn isize::strict_sub_unsigned(self, usize) -> Self
fn isize::swap_bytes(self) -> Self
fn isize::to_be(self) -> Self
fn isize::to_be_bytes(self) -> [u8; _]
fn isize::to_le(self) -> Self
fn isize::to_le_bytes(self) -> [u8; _]
fn isize::to_ne_bytes(self) -> [u8; _]
fn isize::trailing_ones(self) -> u32
fn isize::trailing_zeros(self) -> u32
fn isize::unbounded_shl(self, u32) -> isize
fn isize::unbounded_shr(self, u32) -> isize
fn isize::unsigned_abs(self) -> usize
fn isize::wrapping_abs(self) -> Self
fn isize::wrapping_add(self, Self) -> Self
fn isize::wrapping_add_unsigned(self, usize) -> Self
fn isize::wrapping_div(self, Self) -> Self
fn isize::wrapping_div_euclid(self, Self) -> Self
fn isize::wrapping_mul(self, Self) -> Self
fn isize::wrapping_neg(self) -> Self
fn isize::wrapping_pow(self, u32) -> Self
fn isize::wrapping_rem(self, Self) -> Self
fn isize::wrapping_rem_euclid(self, Self) -> Self
fn isize::wrapping_shl(self, u32) -> Self
fn isize::wrapping_shr(self, u32) -> Self
fn isize::wrapping_sub(self, Self) -> Self
fn isize::wrapping_sub_unsigned(self, usize) -> Self
fn std::alloc::Layout::align(&self) -> usize
fn std::alloc::Layout::align_to(&self, usize) -> std::result::Result<Self, std::alloc::LayoutError>
fn std::alloc::Layout::array<T>(usize) -> std::result::Result<Self, std::alloc::LayoutError>
fn std::alloc::Layout::dangling_ptr(&self) -> std::ptr::NonNull<u8>
fn std::alloc::Layout::extend(&self, Self) -> std::result::Result<(Self, usize), std::alloc::LayoutError>
fn std::alloc::Layout::extend_packed(&self, Self) -> std::result::Result<Self, std::alloc::LayoutError>
fn std::alloc::Layout::for_value<T>(&T) -> Self
fn std::alloc::Layout::from_size_align(usize, usize) -> std::result::Result<Self, std::alloc::LayoutError>
fn std::alloc::Layout::new<T>() -> Self
fn std::alloc::Layout::pad_to_align(&self) -> std::alloc::Layout
fn std::alloc::Layout::repeat(&self, usize) -> std::result::Result<(Self, usize), std::alloc::LayoutError>
fn std::alloc::Layout::repeat_packed(&self, usize) -> std::result::Result<Self, std::alloc::LayoutError>
fn std::alloc::Layout::size(&self) -> usize
fn std::alloc::handle_alloc_error(std::alloc::Layout) -> !
fn std::any::Any::type_id(&self) -> std::any::TypeId
fn std::any::TypeId::of<T>() -> std::any::TypeId
fn std::any::type_name<T>() -> &str
fn std::any::type_name_of_val<T>(&T) -> &str
fn std::array::IntoIter<T>::as_mut_slice(&mut self) -> &mut [T]
fn std::array::IntoIter<T>::as_slice(&self) -> &[T]
fn std::array::IntoIter<T>::new([T; N]) -> Self
fn std::array::from_fn<T, F: std::ops::FnMut(usize) -> T>(F) -> [T; N]
fn std::array::from_mut<T>(&mut T) -> &mut [T; 1]
fn std::array::from_ref<T>(&T) -> &[T; 1]
fn std::array::repeat<T: std::clone::Clone>(T) -> [T; N]
fn std::ascii::AsciiExt::eq_ignore_ascii_case(&self, &Self) -> bool
fn std::ascii::AsciiExt::is_ascii(&self) -> bool
fn std::ascii::AsciiExt::make_ascii_lowercase(&mut self)
fn std::ascii::AsciiExt::make_ascii_uppercase(&mut self)
fn std::ascii::AsciiExt::to_ascii_lowercase(&self) -> Self::Owned
fn std::ascii::AsciiExt::to_ascii_uppercase(&self) -> Self::Owned
fn std::ascii::escape_default(u8) -> std::ascii::EscapeDefault
fn std::backtrace::Backtrace::capture() -> std::backtrace::Backtrace
fn std::backtrace::Backtrace::disabled() -> std::backtrace::Backtrace
fn std::backtrace::Backtrace::force_capture() -> std::backtrace::Backtrace
fn std::backtrace::Backtrace::status(&self) -> std::backtrace::BacktraceStatus
fn std::borrow::Borrow::borrow(&self) -> &Borrowed
fn std::borrow::BorrowMut::borrow_mut(&mut self) -> &mut Borrowed
fn std::borrow::Cow<B>::into_owned(self) -> <B as std::borrow::ToOwned>::Owned
fn std::borrow::Cow<B>::to_mut(&mut self) -> &mut <B as std::borrow::ToOwned>::Owned
fn std::borrow::ToOwned::clone_into(&self, &mut Self::Owned)
fn std::borrow::ToOwned::to_owned(&self) -> Self::Owned
fn std::boxed::Box<T>::into_pin(Self) -> std::pin::Pin<Self>
fn std::boxed::Box<T>::into_raw(Self) -> *mut T
fn std::boxed::Box<T>::leak(Self) -> &mut T
fn std::boxed::Box<T>::new(T) -> Self
fn std::boxed::Box<T>::new_uninit() -> std::boxed::Box<std::mem::MaybeUninit<T>>
fn std::boxed::Box<T>::new_zeroed() -> std::boxed::Box<std::mem::MaybeUninit<T>>
fn std::boxed::Box<T>::pin(T) -> std::pin::Pin<std::boxed::Box<T>>
fn std::boxed::Box<[T]>::new_uninit_slice(usize) -> std::boxed::Box<[std::mem::MaybeUninit<T>]>
fn std::boxed::Box<[T]>::new_zeroed_slice(usize) -> std::boxed::Box<[std::mem::MaybeUninit<T>]>
fn std::boxed::Box<dyn std::any::Any + std::marker::Send + std::marker::Sync>::downcast<T: std::any::Any>(self) -> std::result::Result<std::boxed::Box<T>, Self>
fn std::boxed::Box<dyn std::any::Any + std::marker::Send>::downcast<T: std::any::Any>(self) -> std::result::Result<std::boxed::Box<T>, Self>
fn std::boxed::Box<dyn std::any::Any>::downcast<T: std::any::Any>(self) -> std::result::Result<std::boxed::Box<T>, Self>
fn std::boxed::Box<std::mem::MaybeUninit<T>>::write(Self, T) -> std::boxed::Box<T>
fn std::cell::Cell<T>::as_ptr(&self) -> *mut T
fn std::cell::Cell<T>::from_mut(&mut T) -> &std::cell::Cell<T>
fn std::cell::Cell<T>::get(&self) -> T
fn std::cell::Cell<T>::get_cloned(&self) -> Self
fn std::cell::Cell<T>::get_mut(&mut self) -> &mut T
fn std::cell::Cell<T>::into_inner(self) -> T
fn std::cell::Cell<T>::new(T) -> std::cell::Cell<T>
fn std::cell::Cell<T>::replace(&self, T) -> T
fn std::cell::Cell<T>::set(&self, T)
fn std::cell::Cell<T>::swap(&self, &Self)
fn std::cell::Cell<T>::take(&self) -> T
fn std::cell::Cell<T>::update(&self, impl std::ops::FnOnce(T) -> T)
fn std::cell::Cell<[T; N]>::as_array_of_cells(&self) -> &[std::cell::Cell<T>; N]
fn std::cell::Cell<[T]>::as_slice_of_cells(&self) -> &[std::cell::Cell<T>]
fn std::cell::LazyCell<T, F>::force(&std::cell::LazyCell<T, F>) -> &T
fn std::cell::LazyCell<T, F>::force_mut(&mut std::cell::LazyCell<T, F>) -> &mut T
fn std::cell::LazyCell<T, F>::get(&std::cell::LazyCell<T, F>) -> std::option::Option<&T>
fn std::cell::LazyCell<T, F>::get_mut(&mut std::cell::LazyCell<T, F>) -> std::option::Option<&mut T>
fn std::cell::LazyCell<T, F>::new(F) -> std::cell::LazyCell<T, F>
fn std::cell::OnceCell<T>::get(&self) -> std::option::Option<&T>
fn std::cell::OnceCell<T>::get_mut(&mut self) -> std::option::Option<&mut T>
fn std::cell::OnceCell<T>::get_or_init<F: std::ops::FnOnce() -> T>(&self, F) -> &T
fn std::cell::OnceCell<T>::into_inner(self) -> std::option::Option<T>
fn std::cell::OnceCell<T>::new() -> std::cell::OnceCell<T>
fn std::cell::OnceCell<T>::set(&self, T) -> std::result::Result<(), T>
fn std::cell::OnceCell<T>::take(&mut self) -> std::option::Option<T>
fn std::cell::Ref<T>::clone(&std::cell::Ref<T>) -> std::cell::Ref<T>
fn std::cell::Ref<T>::filter_map<U, F: std::ops::FnOnce(&T) -> std::option::Option<&U>>(std::cell::Ref<T>, F) -> std::result::Result<std::cell::Ref<U>, Self>
fn std::cell::Ref<T>::map<U, F: std::ops::FnOnce(&T) -> &U>(std::cell::Ref<T>, F) -> std::cell::Ref<U>
fn std::cell::Ref<T>::map_split<U, V, F: std::ops::FnOnce(&T) -> (&U, &V)>(std::cell::Ref<T>, F) -> (std::cell::Ref<U>, std::cell::Ref<V>)
fn std::cell::RefCell<T>::as_ptr(&self) -> *mut T
fn std::cell::RefCell<T>::borrow(&self) -> std::cell::Ref<T>
fn std::cell::RefCell<T>::borrow_mut(&self) -> std::cell::RefMut<T>
fn std::cell::RefCell<T>::get_mut(&mut self) -> &mut T
fn std::cell::RefCell<T>::into_inner(self) -> T
fn std::cell::RefCell<T>::new(T) -> std::cell::RefCell<T>
fn std::cell::RefCell<T>::replace(&self, T) -> T
fn std::cell::RefCell<T>::replace_with<F: std::ops::FnOnce(&mut T) -> T>(&self, F) -> T
fn std::cell::RefCell<T>::swap(&self, &Self)
fn std::cell::RefCell<T>::take(&self) -> T
fn std::cell::RefCell<T>::try_borrow(&self) -> std::result::Result<std::cell::Ref<T>, std::cell::BorrowError>
fn std::cell::RefCell<T>::try_borrow_mut(&self) -> std::result::Result<std::cell::RefMut<T>, std::cell::BorrowMutError>
fn std::cell::RefMut<T>::filter_map<U, F: std::ops::FnOnce(&mut T) -> std::option::Option<&mut U>>(std::cell::RefMut<T>, F) -> std::result::Result<std::cell::RefMut<U>, Self>
fn std::cell::RefMut<T>::map<U, F: std::ops::FnOnce(&mut T) -> &mut U>(std::cell::RefMut<T>, F) -> std::cell::RefMut<U>
fn std::cell::RefMut<T>::map_split<U, V, F: std::ops::FnOnce(&mut T) -> (&mut U, &mut V)>(std::cell::RefMut<T>, F) -> (std::cell::RefMut<U>, std::cell::RefMut<V>)
fn std::cell::UnsafeCell<T>::from_mut(&mut T) -> &mut std::cell::UnsafeCell<T>
fn std::cell::UnsafeCell<T>::get(&self) -> *mut T
fn std::cell::UnsafeCell<T>::get_mut(&mut self) -> &mut T
fn std::cell::UnsafeCell<T>::into_inner(self) -> T
fn std::cell::UnsafeCell<T>::new(T) -> std::cell::UnsafeCell<T>
fn std::cell::UnsafeCell<T>::raw_get(*const Self) -> *mut T
fn std::char::DecodeUtf16Error::unpaired_surrogate(&self) -> u16
fn std::char::decode_utf16<I: std::iter::IntoIterator<Item = u16>>(I) -> std::char::DecodeUtf16<I::IntoIter>
fn std::char::from_digit(u32, u32) -> std::option::Option<char>
fn std::char::from_u32(u32) -> std::option::Option<char>
fn std::clone::Clone::clone(&self) -> Self
fn std::clone::Clone::clone_from(&mut self, &Self)
fn std::cmp::Eq::assert_receiver_is_total_eq(&self)
fn std::cmp::Ord::clamp(self, Self, Self) -> Self
fn std::cmp::Ord::cmp(&self, &Self) -> std::cmp::Ordering
fn std::cmp::Ord::max(self, Self) -> Self
fn std::cmp::Ord::min(self, Self) -> Self
fn std::cmp::Ordering::is_eq(self) -> bool
fn std::cmp::Ordering::is_ge(self) -> bool
fn std::cmp::Ordering::is_gt(self) -> bool
fn std::cmp::Ordering::is_le(self) -> bool
fn std::cmp::Ordering::is_lt(self) -> bool
fn std::cmp::Ordering::is_ne(self) -> bool
fn std::cmp::Ordering::reverse(self) -> std::cmp::Ordering
fn std::cmp::Ordering::then(self, std::cmp::Ordering) -> std::cmp::Ordering
fn std::cmp::Ordering::then_with<F: std::ops::FnOnce() -> std::cmp::Ordering>(self, F) -> std::cmp::Ordering
fn std::cmp::PartialEq::eq(&self, &Rhs) -> bool
fn std::cmp::PartialEq::ne(&self, &Rhs) -> bool
fn std::cmp::PartialOrd::ge(&self, &Rhs) -> bool
fn std::cmp::PartialOrd::gt(&self, &Rhs) -> bool
fn std::cmp::PartialOrd::le(&self, &Rhs) -> bool
fn std::cmp::PartialOrd::lt(&self, &Rhs) -> bool
fn std::cmp::PartialOrd::partial_cmp(&self, &Rhs) -> std::option::Option<std::cmp::Ordering>
fn std::cmp::max<T: std::cmp::Ord>(T, T) -> T
fn std::cmp::max_by<T, F: std::ops::FnOnce(&T, &T) -> std::cmp::Ordering>(T, T, F) -> T
fn std::cmp::max_by_key<T, F: std::ops::FnMut(&T) -> K, K: std::cmp::Ord>(T, T, F) -> T
fn std::cmp::min<T: std::cmp::Ord>(T, T) -> T
fn std::cmp::min_by<T, F: std::ops::FnOnce(&T, &T) -> std::cmp::Ordering>(T, T, F) -> T
fn std::cmp::min_by_key<T, F: std::ops::FnMut(&T) -> K, K: std::cmp::Ord>(T, T, F) -> T
fn std::collections::BTreeMap<K, V>::append(&mut self, &mut Self)
fn std::collections::BTreeMap<K, V>::clear(&mut self)
fn std::collections::BTreeMap<K, V>::contains_key<Q: std::cmp::Ord>(&self, &Q) -> bool
fn std::collections::BTreeMap<K, V>::entry(&mut self, K) -> std::collections::btree_map::Entry<K, V>
fn std::collections::BTreeMap<K, V>::extract_if<F: std::ops::FnMut(&K, &mut V) -> bool, R: std::ops::RangeBounds<K>>(&mut self, R, F) -> std::collections::btree_map::ExtractIf<K, V, R, F>
fn std::collections::BTreeMap<K, V>::first_entry(&mut self) -> std::option::Option<std::collections::btree_map::OccupiedEntry<K, V>>
fn std::collections::BTreeMap<K, V>::first_key_value(&self) -> std::option::Option<(&K, &V)>
fn std::collections::BTreeMap<K, V>::get<Q: std::cmp::Ord>(&self, &Q) -> std::option::Option<&V>
fn std::collections::BTreeMap<K, V>::get_key_value<Q: std::cmp::Ord>(&self, &Q) -> std::option::Option<(&K, &V)>
fn std::collections::BTreeMap<K, V>::get_mut<Q: std::cmp::Ord>(&mut self, &Q) -> std::option::Option<&mut V>
fn std::collections::BTreeMap<K, V>::insert(&mut self, K, V) -> std::option::Option<V>
fn std::collections::BTreeMap<K, V>::into_keys(self) -> std::collections::btree_map::IntoKeys<K, V>
fn std::collections::BTreeMap<K, V>::into_values(self) -> std::collections::btree_map::IntoValues<K, V>
fn std::collections::BTreeMap<K, V>::is_empty(&self) -> bool
fn std::collections::BTreeMap<K, V>::iter(&self) -> std::collections::btree_map::Iter<K, V>
fn std::collections::BTreeMap<K, V>::iter_mut(&mut self) -> std::collections::btree_map::IterMut<K, V>
fn std::collections::BTreeMap<K, V>::keys(&self) -> std::collections::btree_map::Keys<K, V>
fn std::collections::BTreeMap<K, V>::last_entry(&mut self) -> std::option::Option<std::collections::btree_map::OccupiedEntry<K, V>>
fn std::collections::BTreeMap<K, V>::last_key_value(&self) -> std::option::Option<(&K, &V)>
fn std::collections::BTreeMap<K, V>::len(&self) -> usize
fn std::collections::BTreeMap<K, V>::new() -> std::collections::BTreeMap<K, V>
fn std::collections::BTreeMap<K, V>::pop_first(&mut self) -> std::option::Option<(K, V)>
fn std::collections::BTreeMap<K, V>::pop_last(&mut self) -> std::option::Option<(K, V)>
fn std::collections::BTreeMap<K, V>::range<T: std::cmp::Ord, R: std::ops::RangeBounds<T>>(&self, R) -> std::collections::btree_map::Range<K, V>
fn std::collections::BTreeMap<K, V>::range_mut<T: std::cmp::Ord, R: std::ops::RangeBounds<T>>(&mut self, R) -> std::collections::btree_map::RangeMut<K, V>
fn std::collections::BTreeMap<K, V>::remove<Q: std::cmp::Ord>(&mut self, &Q) -> std::option::Option<V>
fn std::collections::BTreeMap<K, V>::remove_entry<Q: std::cmp::Ord>(&mut self, &Q) -> std::option::Option<(K, V)>
fn std::collections::BTreeMap<K, V>::retain<F: std::ops::FnMut(&K, &mut V) -> bool>(&mut self, F)
fn std::collections::BTreeMap<K, V>::split_off<Q: std::cmp::Ord>(&mut self, &Q) -> Self
fn std::collections::BTreeMap<K, V>::values(&self) -> std::collections::btree_map::Values<K, V>
fn std::collections::BTreeMap<K, V>::values_mut(&mut self) -> std::collections::btree_map::ValuesMut<K, V>
fn std::collections::BTreeSet<T>::append(&mut self, &mut Self)
fn std::collections::BTreeSet<T>::clear(&mut self)
fn std::collections::BTreeSet<T>::contains<Q: std::cmp::Ord>(&self, &Q) -> bool
fn std::collections::BTreeSet<T>::difference(&self, &std::collections::BTreeSet<T>) -> std::collections::btree_set::Difference<T>
fn std::collections::BTreeSet<T>::extract_if<F: std::ops::FnMut(&T) -> bool, R: std::ops::RangeBounds<T>>(&mut self, R, F) -> std::collections::btree_set::ExtractIf<T, R, F>
fn std::collections::BTreeSet<T>::first(&self) -> std::option::Option<&T>
fn std::collections::BTreeSet<T>::get<Q: std::cmp::Ord>(&self, &Q) -> std::option::Option<&T>
fn std::collections::BTreeSet<T>::insert(&mut self, T) -> bool
fn std::collections::BTreeSet<T>::intersection(&self, &std::collections::BTreeSet<T>) -> std::collections::btree_set::Intersection<T>
fn std::collections::BTreeSet<T>::is_disjoint(&self, &std::collections::BTreeSet<T>) -> bool
fn std::collections::BTreeSet<T>::is_empty(&self) -> bool
fn std::collections::BTreeSet<T>::is_subset(&self, &std::collections::BTreeSet<T>) -> bool
fn std::collections::BTreeSet<T>::is_superset(&self, &std::collections::BTreeSet<T>) -> bool
fn std::collections::BTreeSet<T>::iter(&self) -> std::collections::btree_set::Iter<T>
fn std::collections::BTreeSet<T>::last(&self) -> std::option::Option<&T>
fn std::collections::BTreeSet<T>::len(&self) -> usize
fn std::collections::BTreeSet<T>::new() -> std::collections::BTreeSet<T>
fn std::collections::BTreeSet<T>::pop_first(&mut self) -> std::option::Option<T>
fn std::collections::BTreeSet<T>::pop_last(&mut self) -> std::option::Option<T>
fn std::collections::BTreeSet<T>::range<K: std::cmp::Ord, R: std::ops::RangeBounds<K>>(&self, R) -> std::collections::btree_set::Range<T>
fn std::collections::BTreeSet<T>::remove<Q: std::cmp::Ord>(&mut self, &Q) -> bool
fn std::collections::BTreeSet<T>::replace(&mut self, T) -> std::option::Option<T>
fn std::collections::BTreeSet<T>::retain<F: std::ops::FnMut(&T) -> bool>(&mut self, F)
fn std::collections::BTreeSet<T>::split_off<Q: std::cmp::Ord>(&mut self, &Q) -> Self
fn std::collections::BTreeSet<T>::symmetric_difference(&self, &std::collections::BTreeSet<T>) -> std::collections::btree_set::SymmetricDifference<T>
fn std::collections::BTreeSet<T>::take<Q: std::cmp::Ord>(&mut self, &Q) -> std::option::Option<T>
fn std::collections::BTreeSet<T>::union(&self, &std::collections::BTreeSet<T>) -> std::collections::btree_set::Union<T>
fn std::collections::BinaryHeap<T>::append(&mut self, &mut Self)
fn std::collections::BinaryHeap<T>::as_slice(&self) -> &[T]
fn std::collections::BinaryHeap<T>::capacity(&self) -> usize
fn std::collections::BinaryHeap<T>::clear(&mut self)
fn std::collections::BinaryHeap<T>::drain(&mut self) -> std::collections::binary_heap::Drain<T>
fn std::collections::BinaryHeap<T>::into_sorted_vec(self) -> std::vec::Vec<T>
fn std::collections::BinaryHeap<T>::into_vec(self) -> std::vec::Vec<T>
fn std::collections::BinaryHeap<T>::is_empty(&self) -> bool
fn std::collections::BinaryHeap<T>::iter(&self) -> std::collections::binary_heap::Iter<T>
fn std::collections::BinaryHeap<T>::len(&self) -> usize
fn std::collections::BinaryHeap<T>::new() -> std::collections::BinaryHeap<T>
fn std::collections::BinaryHeap<T>::peek(&self) -> std::option::Option<&T>
fn std::collections::BinaryHeap<T>::peek_mut(&mut self) -> std::option::Option<std::collections::binary_heap::PeekMut<T>>
fn std::collections::BinaryHeap<T>::pop(&mut self) -> std::option::Option<T>
fn std::collections::BinaryHeap<T>::push(&mut self, T)
fn std::collections::BinaryHeap<T>::reserve(&mut self, usize)
fn std::collections::BinaryHeap<T>::reserve_exact(&mut self, usize)
fn std::collections::BinaryHeap<T>::retain<F: std::ops::FnMut(&T) -> bool>(&mut self, F)
fn std::collections::BinaryHeap<T>::shrink_to(&mut self, usize)
fn std::collections::BinaryHeap<T>::shrink_to_fit(&mut self)
fn std::collections::BinaryHeap<T>::try_reserve(&mut self, usize) -> std::result::Result<(), std::collections::TryReserveError>
fn std::collections::BinaryHeap<T>::try_reserve_exact(&mut self, usize) -> std::result::Result<(), std::collections::TryReserveError>
fn std::collections::BinaryHeap<T>::with_capacity(usize) -> std::collections::BinaryHeap<T>
fn std::collections::HashMap<K, V, S>::capacity(&self) -> usize
fn std::collections::HashMap<K, V, S>::clear(&mut self)
fn std::collections::HashMap<K, V, S>::contains_key<Q: std::hash::Hash + std::cmp::Eq>(&self, &Q) -> bool
fn std::collections::HashMap<K, V, S>::drain(&mut self) -> std::collections::hash_map::Drain<K, V>
fn std::collections::HashMap<K, V, S>::entry(&mut self, K) -> std::collections::hash_map::Entry<K, V>
fn std::collections::HashMap<K, V, S>::extract_if<F: std::ops::FnMut(&K, &mut V) -> bool>(&mut self, F) -> std::collections::hash_map::ExtractIf<K, V, F>
fn std::collections::HashMap<K, V, S>::get<Q: std::hash::Hash + std::cmp::Eq>(&self, &Q) -> std::option::Option<&V>
fn std::collections::HashMap<K, V, S>::get_disjoint_mut<Q: std::hash::Hash + std::cmp::Eq>(&mut self, [&Q; N]) -> [std::option::Option<&mut V>; N]
fn std::collections::HashMap<K, V, S>::get_key_value<Q: std::hash::Hash + std::cmp::Eq>(&self, &Q) -> std::option::Option<(&K, &V)>
fn std::collections::HashMap<K, V, S>::get_mut<Q: std::hash::Hash + std::cmp::Eq>(&mut self, &Q) -> std::option::Option<&mut V>
fn std::collections::HashMap<K, V, S>::hasher(&self) -> &S
fn std::collections::HashMap<K, V, S>::insert(&mut self, K, V) -> std::option::Option<V>
fn std::collections::HashMap<K, V, S>::into_keys(self) -> std::collections::hash_map::IntoKeys<K, V>
fn std::collections::HashMap<K, V, S>::into_values(self) -> std::collections::hash_map::IntoValues<K, V>
fn std::collections::HashMap<K, V, S>::is_empty(&self) -> bool
fn std::collections::HashMap<K, V, S>::iter(&self) -> std::collections::hash_map::Iter<K, V>
fn std::collections::HashMap<K, V, S>::iter_mut(&mut self) -> std::collections::hash_map::IterMut<K, V>
fn std::collections::HashMap<K, V, S>::keys(&self) -> std::collections::hash_map::Keys<K, V>
fn std::collections::HashMap<K, V, S>::len(&self) -> usize
fn std::collections::HashMap<K, V, S>::remove<Q: std::hash::Hash + std::cmp::Eq>(&mut self, &Q) -> std::option::Option<V>
fn std::collections::HashMap<K, V, S>::remove_entry<Q: std::hash::Hash + std::cmp::Eq>(&mut self, &Q) -> std::option::Option<(K, V)>
fn std::collections::HashMap<K, V, S>::reserve(&mut self, usize)
fn std::collections::HashMap<K, V, S>::retain<F: std::ops::FnMut(&K, &mut V) -> bool>(&mut self, F)
fn std::collections::HashMap<K, V, S>::shrink_to(&mut self, usize)
fn std::collections::HashMap<K, V, S>::shrink_to_fit(&mut self)
fn std::collections::HashMap<K, V, S>::try_reserve(&mut self, usize) -> std::result::Result<(), std::collections::TryReserveError>
fn std::collections::HashMap<K, V, S>::values(&self) -> std::collections::hash_map::Values<K, V>
fn std::collections::HashMap<K, V, S>::values_mut(&mut self) -> std::collections::hash_map::ValuesMut<K, V>
fn std::collections::HashMap<K, V, S>::with_capacity_and_hasher(usize, S) -> std::collections::HashMap<K, V, S>
fn std::collections::HashMap<K, V, S>::with_hasher(S) -> std::collections::HashMap<K, V, S>
fn std::collections::HashMap<K, V, std::hash::RandomState>::new() -> std::collections::HashMap<K, V, std::hash::RandomState>
fn std::collections::HashMap<K, V, std::hash::RandomState>::with_capacity(usize) -> std::collections::HashMap<K, V, std::hash::RandomState>
fn std::collections::HashSet<T, S>::capacity(&self) -> usize
fn std::collections::HashSet<T, S>::clear(&mut self)
fn std::collections::HashSet<T, S>::contains<Q: std::hash::Hash + std::cmp::Eq>(&self, &Q) -> bool
fn std::collections::HashSet<T, S>::difference(&self, &std::collections::HashSet<T, S>) -> std::collections::hash_set::Difference<T, S>
fn std::collections::HashSet<T, S>::drain(&mut self) -> std::collections::hash_set::Drain<T>
fn std::collections::HashSet<T, S>::extract_if<F: std::ops::FnMut(&T) -> bool>(&mut self, F) -> std::collections::hash_set::ExtractIf<T, F>
fn std::collections::HashSet<T, S>::get<Q: std::hash::Hash + std::cmp::Eq>(&self, &Q) -> std::option::Option<&T>
fn std::collections::HashSet<T, S>::hasher(&self) -> &S
fn std::collections::HashSet<T, S>::insert(&mut self, T) -> bool
fn std::collections::HashSet<T, S>::intersection(&self, &std::collections::HashSet<T, S>) -> std::collections::hash_set::Intersection<T, S>
fn std::collections::HashSet<T, S>::is_disjoint(&self, &std::collections::HashSet<T, S>) -> bool
fn std::collections::HashSet<T, S>::is_empty(&self) -> bool
fn std::collections::HashSet<T, S>::is_subset(&self, &std::collections::HashSet<T, S>) -> bool
fn std::collections::HashSet<T, S>::is_superset(&self, &std::collections::HashSet<T, S>) -> bool
fn std::collections::HashSet<T, S>::iter(&self) -> std::collections::hash_set::Iter<T>
fn std::collections::HashSet<T, S>::len(&self) -> usize
fn std::collections::HashSet<T, S>::remove<Q: std::hash::Hash + std::cmp::Eq>(&mut self, &Q) -> bool
fn std::collections::HashSet<T, S>::replace(&mut self, T) -> std::option::Option<T>
fn std::collections::HashSet<T, S>::reserve(&mut self, usize)
fn std::collections::HashSet<T, S>::retain<F: std::ops::FnMut(&T) -> bool>(&mut self, F)
fn std::collections::HashSet<T, S>::shrink_to(&mut self, usize)
fn std::collections::HashSet<T, S>::shrink_to_fit(&mut self)
fn std::collections::HashSet<T, S>::symmetric_difference(&self, &std::collections::HashSet<T, S>) -> std::collections::hash_set::SymmetricDifference<T, S>
fn std::collections::HashSet<T, S>::take<Q: std::hash::Hash + std::cmp::Eq>(&mut self, &Q) -> std::option::Option<T>
fn std::collections::HashSet<T, S>::try_reserve(&mut self, usize) -> std::result::Result<(), std::collections::TryReserveError>
fn std::collections::HashSet<T, S>::union(&self, &std::collections::HashSet<T, S>) -> std::collections::hash_set::Union<T, S>
fn std::collections::HashSet<T, S>::with_capacity_and_hasher(usize, S) -> std::collections::HashSet<T, S>
fn std::collections::HashSet<T, S>::with_hasher(S) -> std::collections::HashSet<T, S>
fn std::collections::HashSet<T, std::hash::RandomState>::new() -> std::collections::HashSet<T, std::hash::RandomState>
fn std::collections::HashSet<T, std::hash::RandomState>::with_capacity(usize) -> std::collections::HashSet<T, std::hash::RandomState>
fn std::collections::LinkedList<T>::append(&mut self, &mut Self)
fn std::collections::LinkedList<T>::back(&self) -> std::option::Option<&T>
fn std::collections::LinkedList<T>::back_mut(&mut self) -> std::option::Option<&mut T>
fn std::collections::LinkedList<T>::clear(&mut self)
fn std::collections::LinkedList<T>::contains(&self, &T) -> bool
fn std::collections::LinkedList<T>::extract_if<F: std::ops::FnMut(&mut T) -> bool>(&mut self, F) -> std::collections::linked_list::ExtractIf<T, F>
fn std::collections::LinkedList<T>::front(&self) -> std::option::Option<&T>
fn std::collections::LinkedList<T>::front_mut(&mut self) -> std::option::Option<&mut T>
fn std::collections::LinkedList<T>::is_empty(&self) -> bool
fn std::collections::LinkedList<T>::iter(&self) -> std::collections::linked_list::Iter<T>
fn std::collections::LinkedList<T>::iter_mut(&mut self) -> std::collections::linked_list::IterMut<T>
fn std::collections::LinkedList<T>::len(&self) -> usize
fn std::collections::LinkedList<T>::new() -> Self
fn std::collections::LinkedList<T>::pop_back(&mut self) -> std::option::Option<T>
fn std::collections::LinkedList<T>::pop_front(&mut self) -> std::option::Option<T>
fn std::collections::LinkedList<T>::push_back(&mut self, T)
fn std::collections::LinkedList<T>::push_back_mut(&mut self, T) -> &mut T
fn std::collections::LinkedList<T>::push_front(&mut self, T)
fn std::collections::LinkedList<T>::push_front_mut(&mut self, T) -> &mut T
fn std::collections::LinkedList<T>::split_off(&mut self, usize) -> std::collections::LinkedList<T>
fn std::collections::VecDeque<T>::append(&mut self, &mut Self)
fn std::collections::VecDeque<T>::as_mut_slices(&mut self) -> (&mut [T], &mut [T])
fn std::collections::VecDeque<T>::as_slices(&self) -> (&[T], &[T])
fn std::collections::VecDeque<T>::back(&self) -> std::option::Option<&T>
fn std::collections::VecDeque<T>::back_mut(&mut self) -> std::option::Option<&mut T>
fn std::collections::VecDeque<T>::binary_search(&self, &T) -> std::result::Result<usize, usize>
fn std::collections::VecDeque<T>::binary_search_by<F: std::ops::FnMut(&T) -> std::cmp::Ordering>(&self, F) -> std::result::Result<usize, usize>
fn std::collections::VecDeque<T>::binary_search_by_key<B: std::cmp::Ord, F: std::ops::FnMut(&T) -> B>(&self, &B, F) -> std::result::Result<usize, usize>
fn std::collections::VecDeque<T>::capacity(&self) -> usize
fn std::collections::VecDeque<T>::clear(&mut self)
fn std::collections::VecDeque<T>::contains(&self, &T) -> bool
fn std::collections::VecDeque<T>::drain<R: std::ops::RangeBounds<usize>>(&mut self, R) -> std::collections::vec_deque::Drain<T>
fn std::collections::VecDeque<T>::front(&self) -> std::option::Option<&T>
fn std::collections::VecDeque<T>::front_mut(&mut self) -> std::option::Option<&mut T>
fn std::collections::VecDeque<T>::get(&self, usize) -> std::option::Option<&T>
fn std::collections::VecDeque<T>::get_mut(&mut self, usize) -> std::option::Option<&mut T>
fn std::collections::VecDeque<T>::insert(&mut self, usize, T)
fn std::collections::VecDeque<T>::insert_mut(&mut self, usize, T) -> &mut T
fn std::collections::VecDeque<T>::is_empty(&self) -> bool
fn std::collections::VecDeque<T>::iter(&self) -> std::collections::vec_deque::Iter<T>
fn std::collections::VecDeque<T>::iter_mut(&mut self) -> std::collections::vec_deque::IterMut<T>
fn std::collections::VecDeque<T>::len(&self) -> usize
fn std::collections::VecDeque<T>::make_contiguous(&mut self) -> &mut [T]
fn std::collections::VecDeque<T>::new() -> std::collections::VecDeque<T>
fn std::collections::VecDeque<T>::partition_point<P: std::ops::FnMut(&T) -> bool>(&self, P) -> usize
fn std::collections::VecDeque<T>::pop_back(&mut self) -> std::option::Option<T>
fn std::collections::VecDeque<T>::pop_back_if(&mut self, impl std::ops::FnOnce(&mut T) -> bool) -> std::option::Option<T>
fn std::collections::VecDeque<T>::pop_front(&mut self) -> std::option::Option<T>
fn std::collections::VecDeque<T>::pop_front_if(&mut self, impl std::ops::FnOnce(&mut T) -> bool) -> std::option::Option<T>
fn std::collections::VecDeque<T>::push_back(&mut self, T)
fn std::collections::VecDeque<T>::push_back_mut(&mut self, T) -> &mut T
fn std::collections::VecDeque<T>::push_front(&mut self, T)
fn std::collections::VecDeque<T>::push_front_mut(&mut self, T) -> &mut T
fn std::collections::VecDeque<T>::range<R: std::ops::RangeBounds<usize>>(&self, R) -> std::collections::vec_deque::Iter<T>
fn std::collections::VecDeque<T>::range_mut<R: std::ops::RangeBounds<usize>>(&mut self, R) -> std::collections::vec_deque::IterMut<T>
fn std::collections::VecDeque<T>::remove(&mut self, usize) -> std::option::Option<T>
fn std::collections::VecDeque<T>::reserve(&mut self, usize)
fn std::collections::VecDeque<T>::reserve_exact(&mut self, usize)
fn std::collections::VecDeque<T>::resize(&mut self, usize, T)
fn std::collections::VecDeque<T>::resize_with(&mut self, usize, impl std::ops::FnMut() -> T)
fn std::collections::VecDeque<T>::retain<F: std::ops::FnMut(&T) -> bool>(&mut self, F)
fn std::collections::VecDeque<T>::retain_mut<F: std::ops::FnMut(&mut T) -> bool>(&mut self, F)
fn std::collections::VecDeque<T>::rotate_left(&mut self, usize)
fn std::collections::VecDeque<T>::rotate_right(&mut self, usize)
fn std::collections::VecDeque<T>::shrink_to(&mut self, usize)
fn std::collections::VecDeque<T>::shrink_to_fit(&mut self)
fn std::collections::VecDeque<T>::split_off(&mut self, usize) -> Self
fn std::collections::VecDeque<T>::swap(&mut self, usize, usize)
fn std::collections::VecDeque<T>::swap_remove_back(&mut self, usize) -> std::option::Option<T>
fn std::collections::VecDeque<T>::swap_remove_front(&mut self, usize) -> std::option::Option<T>
fn std::collections::VecDeque<T>::truncate(&mut self, usize)
fn std::collections::VecDeque<T>::try_reserve(&mut self, usize) -> std::result::Result<(), std::collections::TryReserveError>
fn std::collections::VecDeque<T>::try_reserve_exact(&mut self, usize) -> std::result::Result<(), std::collections::TryReserveError>
fn std::collections::VecDeque<T>::with_capacity(usize) -> std::collections::VecDeque<T>
fn std::collections::binary_heap::PeekMut<T>::pop(std::collections::binary_heap::PeekMut<T>) -> T
fn std::collections::btree_map::Entry<K, V>::and_modify<F: std::ops::FnOnce(&mut V)>(self, F) -> Self
fn std::collections::btree_map::Entry<K, V>::insert_entry(self, V) -> std::collections::btree_map::OccupiedEntry<K, V>
fn std::collections::btree_map::Entry<K, V>::key(&self) -> &K
fn std::collections::btree_map::Entry<K, V>::or_default(self) -> &mut V
fn std::collections::btree_map::Entry<K, V>::or_insert(self, V) -> &mut V
fn std::collections::btree_map::Entry<K, V>::or_insert_with<F: std::ops::FnOnce() -> V>(self, F) -> &mut V
fn std::collections::btree_map::Entry<K, V>::or_insert_with_key<F: std::ops::FnOnce(&K) -> V>(self, F) -> &mut V
fn std::collections::btree_map::OccupiedEntry<K, V>::get(&self) -> &V
fn std::collections::btree_map::OccupiedEntry<K, V>::get_mut(&mut self) -> &mut V
fn std::collections::btree_map::OccupiedEntry<K, V>::insert(&mut self, V) -> V
fn std::collections::btree_map::OccupiedEntry<K, V>::into_mut(self) -> &mut V
fn std::collections::btree_map::OccupiedEntry<K, V>::key(&self) -> &K
fn std::collections::btree_map::OccupiedEntry<K, V>::remove(self) -> V
fn std::collections::btree_map::OccupiedEntry<K, V>::remove_entry(self) -> (K, V)
fn std::collections::btree_map::VacantEntry<K, V>::insert(self, V) -> &mut V
fn std::collections::btree_map::VacantEntry<K, V>::insert_entry(self, V) -> std::collections::btree_map::OccupiedEntry<K, V>
fn std::collections::btree_map::VacantEntry<K, V>::into_key(self) -> K
fn std::collections::btree_map::VacantEntry<K, V>::key(&self) -> &K
fn std::collections::hash_map::Entry<K, V>::and_modify<F: std::ops::FnOnce(&mut V)>(self, F) -> Self
fn std::collections::hash_map::Entry<K, V>::insert_entry(self, V) -> std::collections::hash_map::OccupiedEntry<K, V>
fn std::collections::hash_map::Entry<K, V>::key(&self) -> &K
fn std::collections::hash_map::Entry<K, V>::or_default(self) -> &mut V
fn std::collections::hash_map::Entry<K, V>::or_insert(self, V) -> &mut V
fn std::collections::hash_map::Entry<K, V>::or_insert_with<F: std::ops::FnOnce() -> V>(self, F) -> &mut V
fn std::collections::hash_map::Entry<K, V>::or_insert_with_key<F: std::ops::FnOnce(&K) -> V>(self, F) -> &mut V
fn std::collections::hash_map::OccupiedEntry<K, V>::get(&self) -> &V
fn std::collections::hash_map::OccupiedEntry<K, V>::get_mut(&mut self) -> &mut V
fn std::collections::hash_map::OccupiedEntry<K, V>::insert(&mut self, V) -> V
fn std::collections::hash_map::OccupiedEntry<K, V>::into_mut(self) -> &mut V
fn std::collections::hash_map::OccupiedEntry<K, V>::key(&self) -> &K
fn std::collections::hash_map::OccupiedEntry<K, V>::remove(self) -> V
fn std::collections::hash_map::OccupiedEntry<K, V>::remove_entry(self) -> (K, V)
fn std::collections::hash_map::VacantEntry<K, V>::insert(self, V) -> &mut V
fn std::collections::hash_map::VacantEntry<K, V>::insert_entry(self, V) -> std::collections::hash_map::OccupiedEntry<K, V>
fn std::collections::hash_map::VacantEntry<K, V>::into_key(self) -> K
fn std::collections::hash_map::VacantEntry<K, V>::key(&self) -> &K
fn std::convert::AsMut::as_mut(&mut self) -> &mut T
fn std::convert::AsRef::as_ref(&self) -> &T
fn std::convert::From::from(T) -> Self
fn std::convert::Into::into(self) -> T
fn std::convert::TryFrom::try_from(T) -> std::result::Result<Self, Self::Error>
fn std::convert::TryInto::try_into(self) -> std::result::Result<T, Self::Error>
fn std::convert::identity<T>(T) -> T
fn std::default::Default::default() -> Self
fn std::env::args() -> std::env::Args
fn std::env::args_os() -> std::env::ArgsOs
fn std::env::current_dir() -> std::io::Result<std::path::PathBuf>
fn std::env::current_exe() -> std::io::Result<std::path::PathBuf>
fn std::env::home_dir() -> std::option::Option<std::path::PathBuf>
fn std::env::join_paths<I: std::iter::IntoIterator<Item = T>, T: std::convert::AsRef<std::ffi::OsStr>>(I) -> std::result::Result<std::ffi::OsString, std::env::JoinPathsError>
fn std::env::set_current_dir<P: std::convert::AsRef<std::path::Path>>(P) -> std::io::Result<()>
fn std::env::split_paths<T: std::convert::AsRef<std::ffi::OsStr>>(&T) -> std::env::SplitPaths
fn std::env::temp_dir() -> std::path::PathBuf
fn std::env::var<K: std::convert::AsRef<std::ffi::OsStr>>(K) -> std::result::Result<std::string::String, std::env::VarError>
fn std::env::var_os<K: std::convert::AsRef<std::ffi::OsStr>>(K) -> std::option::Option<std::ffi::OsString>
fn std::env::vars() -> std::env::Vars
fn std::env::vars_os() -> std::env::VarsOs
fn std::error::Error::cause(&self) -> std::option::Option<&dyn std::error::Error>
fn std::error::Error::description(&self) -> &str
fn std::error::Error::source(&self) -> std::option::Option<&(dyn std::error::Error)>
fn std::ffi::CStr::as_ptr(&self) -> *const std::ffi::c_char
fn std::ffi::CStr::count_bytes(&self) -> usize
fn std::ffi::CStr::from_bytes_until_nul(&[u8]) -> std::result::Result<&std::ffi::CStr, std::ffi::FromBytesUntilNulError>
fn std::ffi::CStr::from_bytes_with_nul(&[u8]) -> std::result::Result<&Self, std::ffi::FromBytesWithNulError>
fn std::ffi::CStr::into_c_string(self: std::boxed::Box<Self>) -> std::ffi::CString
fn std::ffi::CStr::is_empty(&self) -> bool
fn std::ffi::CStr::to_bytes(&self) -> &[u8]
fn std::ffi::CStr::to_bytes_with_nul(&self) -> &[u8]
fn std::ffi::CStr::to_str(&self) -> std::result::Result<&str, std::str::Utf8Error>
fn std::ffi::CStr::to_string_lossy(&self) -> std::borrow::Cow<str>
fn std::ffi::CString::as_bytes(&self) -> &[u8]
fn std::ffi::CString::as_bytes_with_nul(&self) -> &[u8]
fn std::ffi::CString::as_c_str(&self) -> &std::ffi::CStr
fn std::ffi::CString::from_vec_with_nul(std::vec::Vec<u8>) -> std::result::Result<Self, std::ffi::FromVecWithNulError>
fn std::ffi::CString::into_boxed_c_str(self) -> std::boxed::Box<std::ffi::CStr>
fn std::ffi::CString::into_bytes(self) -> std::vec::Vec<u8>
fn std::ffi::CString::into_bytes_with_nul(self) -> std::vec::Vec<u8>
fn std::ffi::CString::into_raw(self) -> *mut std::ffi::c_char
fn std::ffi::CString::into_string(self) -> std::result::Result<std::string::String, std::ffi::IntoStringError>
fn std::ffi::CString::new<T: std::convert::Into<std::vec::Vec<u8>>>(T) -> std::result::Result<std::ffi::CString, std::ffi::NulError>
fn std::ffi::FromVecWithNulError::as_bytes(&self) -> &[u8]
fn std::ffi::FromVecWithNulError::into_bytes(self) -> std::vec::Vec<u8>
fn std::ffi::IntoStringError::into_cstring(self) -> std::ffi::CString
fn std::ffi::IntoStringError::utf8_error(&self) -> std::str::Utf8Error
fn std::ffi::NulError::into_vec(self) -> std::vec::Vec<u8>
fn std::ffi::NulError::nul_position(&self) -> usize
fn std::ffi::OsStr::as_encoded_bytes(&self) -> &[u8]
fn std::ffi::OsStr::display(&self) -> std::ffi::os_str::Display
fn std::ffi::OsStr::eq_ignore_ascii_case<S: std::convert::AsRef<std::ffi::OsStr>>(&self, S) -> bool
fn std::ffi::OsStr::into_os_string(self: std::boxed::Box<Self>) -> std::ffi::OsString
fn std::ffi::OsStr::is_ascii(&self) -> bool
fn std::ffi::OsStr::is_empty(&self) -> bool
fn std::ffi::OsStr::len(&self) -> usize
fn std::ffi::OsStr::make_ascii_lowercase(&mut self)
fn std::ffi::OsStr::make_ascii_uppercase(&mut self)
fn std::ffi::OsStr::new<S: std::convert::AsRef<std::ffi::OsStr>>(&S) -> &std::ffi::OsStr
fn std::ffi::OsStr::to_ascii_lowercase(&self) -> std::ffi::OsString
fn std::ffi::OsStr::to_ascii_uppercase(&self) -> std::ffi::OsString
fn std::ffi::OsStr::to_os_string(&self) -> std::ffi::OsString
fn std::ffi::OsStr::to_str(&self) -> std::option::Option<&str>
fn std::ffi::OsStr::to_string_lossy(&self) -> std::borrow::Cow<str>
fn std::ffi::OsString::as_os_str(&self) -> &std::ffi::OsStr
fn std::ffi::OsString::capacity(&self) -> usize
fn std::ffi::OsString::clear(&mut self)
fn std::ffi::OsString::into_boxed_os_str(self) -> std::boxed::Box<std::ffi::OsStr>
fn std::ffi::OsString::into_encoded_bytes(self) -> std::vec::Vec<u8>
fn std::ffi::OsString::into_string(self) -> std::result::Result<std::string::String, std::ffi::OsString>
fn std::ffi::OsString::leak(self) -> &mut std::ffi::OsStr
fn std::ffi::OsString::new() -> std::ffi::OsString
fn std::ffi::OsString::push<T: std::convert::AsRef<std::ffi::OsStr>>(&mut self, T)
fn std::ffi::OsString::reserve(&mut self, usize)
fn std::ffi::OsString::reserve_exact(&mut self, usize)
fn std::ffi::OsString::shrink_to(&mut self, usize)
fn std::ffi::OsString::shrink_to_fit(&mut self)
fn std::ffi::OsString::try_reserve(&mut self, usize) -> std::result::Result<(), std::collections::TryReserveError>
fn std::ffi::OsString::try_reserve_exact(&mut self, usize) -> std::result::Result<(), std::collections::TryReserveError>
fn std::ffi::OsString::with_capacity(usize) -> std::ffi::OsString
fn std::fmt::Arguments::as_str(&self) -> std::option::Option<&str>
fn std::fmt::Arguments::estimated_capacity(&self) -> usize
fn std::fmt::Arguments::from_str_nonconst(&str) -> std::fmt::Arguments
fn std::fmt::Binary::fmt(&self, &mut std::fmt::Formatter) -> std::fmt::Result
fn std::fmt::Debug::fmt(&self, &mut std::fmt::Formatter) -> std::fmt::Result
fn std::fmt::DebugList::entries<D: std::fmt::Debug, I: std::iter::IntoIterator<Item = D>>(&mut self, I) -> &mut Self
fn std::fmt::DebugList::entry(&mut self, &dyn std::fmt::Debug) -> &mut Self
fn std::fmt::DebugList::finish(&mut self) -> std::fmt::Result
fn std::fmt::DebugList::finish_non_exhaustive(&mut self) -> std::fmt::Result
fn std::fmt::DebugMap::entries<K: std::fmt::Debug, V: std::fmt::Debug, I: std::iter::IntoIterator<Item = (K, V)>>(&mut self, I) -> &mut Self
fn std::fmt::DebugMap::entry(&mut self, &dyn std::fmt::Debug, &dyn std::fmt::Debug) -> &mut Self
fn std::fmt::DebugMap::finish(&mut self) -> std::fmt::Result
fn std::fmt::DebugMap::finish_non_exhaustive(&mut self) -> std::fmt::Result
fn std::fmt::DebugMap::key(&mut self, &dyn std::fmt::Debug) -> &mut Self
fn std::fmt::DebugMap::value(&mut self, &dyn std::fmt::Debug) -> &mut Self
fn std::fmt::DebugSet::entries<D: std::fmt::Debug, I: std::iter::IntoIterator<Item = D>>(&mut self, I) -> &mut Self
fn std::fmt::DebugSet::entry(&mut self, &dyn std::fmt::Debug) -> &mut Self
fn std::fmt::DebugSet::finish(&mut self) -> std::fmt::Result
fn std::fmt::DebugSet::finish_non_exhaustive(&mut self) -> std::fmt::Result
fn std::fmt::DebugStruct::field(&mut self, &str, &dyn std::fmt::Debug) -> &mut Self
fn std::fmt::DebugStruct::finish(&mut self) -> std::fmt::Result
fn std::fmt::DebugStruct::finish_non_exhaustive(&mut self) -> std::fmt::Result
fn std::fmt::DebugTuple::field(&mut self, &dyn std::fmt::Debug) -> &mut Self
fn std::fmt::DebugTuple::finish(&mut self) -> std::fmt::Result
fn std::fmt::DebugTuple::finish_non_exhaustive(&mut self) -> std::fmt::Result
fn std::fmt::Display::fmt(&self, &mut std::fmt::Formatter) -> std::fmt::Result
fn std::fmt::Formatter::align(&self) -> std::option::Option<std::fmt::Alignment>
fn std::fmt::Formatter::alternate(&self) -> bool
fn std::fmt::Formatter::debug_list(&mut self) -> std::fmt::DebugList
fn std::fmt::Formatter::debug_map(&mut self) -> std::fmt::DebugMap
fn std::fmt::Formatter::debug_set(&mut self) -> std::fmt::DebugSet
fn std::fmt::Formatter::debug_struct(&mut self, &str) -> std::fmt::DebugStruct
fn std::fmt::Formatter::debug_tuple(&mut self, &str) -> std::fmt::DebugTuple
fn std::fmt::Formatter::fill(&self) -> char
fn std::fmt::Formatter::flags(&self) -> u32
fn std::fmt::Formatter::pad(&mut self, &str) -> std::fmt::Result
fn std::fmt::Formatter::pad_integral(&mut self, bool, &str, &str) -> std::fmt::Result
fn std::fmt::Formatter::precision(&self) -> std::option::Option<usize>
fn std::fmt::Formatter::sign_aware_zero_pad(&self) -> bool
fn std::fmt::Formatter::sign_minus(&self) -> bool
fn std::fmt::Formatter::sign_plus(&self) -> bool
fn std::fmt::Formatter::width(&self) -> std::option::Option<usize>
fn std::fmt::Formatter::write_fmt(&mut self, std::fmt::Arguments) -> std::fmt::Result
fn std::fmt::Formatter::write_str(&mut self, &str) -> std::fmt::Result
fn std::fmt::LowerExp::fmt(&self, &mut std::fmt::Formatter) -> std::fmt::Result
fn std::fmt::LowerHex::fmt(&self, &mut std::fmt::Formatter) -> std::fmt::Result
fn std::fmt::Octal::fmt(&self, &mut std::fmt::Formatter) -> std::fmt::Result
fn std::fmt::Pointer::fmt(&self, &mut std::fmt::Formatter) -> std::fmt::Result
fn std::fmt::UpperExp::fmt(&self, &mut std::fmt::Formatter) -> std::fmt::Result
fn std::fmt::UpperHex::fmt(&self, &mut std::fmt::Formatter) -> std::fmt::Result
fn std::fmt::Write::write_char(&mut self, char) -> std::fmt::Result
fn std::fmt::Write::write_fmt(&mut self, std::fmt::Arguments) -> std::fmt::Result
fn std::fmt::Write::write_str(&mut self, &str) -> std::fmt::Result
fn std::fmt::format(std::fmt::Arguments) -> std::string::String
fn std::fmt::from_fn<F: std::ops::Fn(&mut std::fmt::Formatter) -> std::fmt::Result>(F) -> std::fmt::FromFn<F>
fn std::fmt::rt::Argument::from_usize(&usize) -> std::fmt::rt::Argument
fn std::fmt::rt::Argument::new_binary<T: std::fmt::Binary>(&T) -> std::fmt::rt::Argument
fn std::fmt::rt::Argument::new_debug<T: std::fmt::Debug>(&T) -> std::fmt::rt::Argument
fn std::fmt::rt::Argument::new_debug_noop<T: std::fmt::Debug>(&T) -> std::fmt::rt::Argument
fn std::fmt::rt::Argument::new_display<T: std::fmt::Display>(&T) -> std::fmt::rt::Argument
fn std::fmt::rt::Argument::new_lower_exp<T: std::fmt::LowerExp>(&T) -> std::fmt::rt::Argument
fn std::fmt::rt::Argument::new_lower_hex<T: std::fmt::LowerHex>(&T) -> std::fmt::rt::Argument
fn std::fmt::rt::Argument::new_octal<T: std::fmt::Octal>(&T) -> std::fmt::rt::Argument
fn std::fmt::rt::Argument::new_pointer<T: std::fmt::Pointer>(&T) -> std::fmt::rt::Argument
fn std::fmt::rt::Argument::new_upper_exp<T: std::fmt::UpperExp>(&T) -> std::fmt::rt::Argument
fn std::fmt::rt::Argument::new_upper_hex<T: std::fmt::UpperHex>(&T) -> std::fmt::rt::Argument
fn std::fmt::write(&mut dyn std::fmt::Write, std::fmt::Arguments) -> std::fmt::Result
fn std::fs::DirBuilder::create<P: std::convert::AsRef<std::path::Path>>(&self, P) -> std::io::Result<()>
fn std::fs::DirBuilder::new() -> std::fs::DirBuilder
fn std::fs::DirBuilder::recursive(&mut self, bool) -> &mut Self
fn std::fs::DirEntry::file_name(&self) -> std::ffi::OsString
fn std::fs::DirEntry::file_type(&self) -> std::io::Result<std::fs::FileType>
fn std::fs::DirEntry::metadata(&self) -> std::io::Result<std::fs::Metadata>
fn std::fs::DirEntry::path(&self) -> std::path::PathBuf
fn std::fs::File::create<P: std::convert::AsRef<std::path::Path>>(P) -> std::io::Result<std::fs::File>
fn std::fs::File::create_new<P: std::convert::AsRef<std::path::Path>>(P) -> std::io::Result<std::fs::File>
fn std::fs::File::lock(&self) -> std::io::Result<()>
fn std::fs::File::lock_shared(&self) -> std::io::Result<()>
fn std::fs::File::metadata(&self) -> std::io::Result<std::fs::Metadata>
fn std::fs::File::open<P: std::convert::AsRef<std::path::Path>>(P) -> std::io::Result<std::fs::File>
fn std::fs::File::options() -> std::fs::OpenOptions
fn std::fs::File::set_len(&self, u64) -> std::io::Result<()>
fn std::fs::File::set_modified(&self, std::time::SystemTime) -> std::io::Result<()>
fn std::fs::File::set_permissions(&self, std::fs::Permissions) -> std::io::Result<()>
fn std::fs::File::set_times(&self, std::fs::FileTimes) -> std::io::Result<()>
fn std::fs::File::sync_all(&self) -> std::io::Result<()>
fn std::fs::File::sync_data(&self) -> std::io::Result<()>
fn std::fs::File::try_clone(&self) -> std::io::Result<std::fs::File>
fn std::fs::File::try_lock(&self) -> std::result::Result<(), std::fs::TryLockError>
fn std::fs::File::try_lock_shared(&self) -> std::result::Result<(), std::fs::TryLockError>
fn std::fs::File::unlock(&self) -> std::io::Result<()>
fn std::fs::FileTimes::new() -> Self
fn std::fs::FileTimes::set_accessed(self, std::time::SystemTime) -> Self
fn std::fs::FileTimes::set_modified(self, std::time::SystemTime) -> Self
fn std::fs::FileType::is_dir(&self) -> bool
fn std::fs::FileType::is_file(&self) -> bool
fn std::fs::FileType::is_symlink(&self) -> bool
fn std::fs::Metadata::accessed(&self) -> std::io::Result<std::time::SystemTime>
fn std::fs::Metadata::created(&self) -> std::io::Result<std::time::SystemTime>
fn std::fs::Metadata::file_type(&self) -> std::fs::FileType
fn std::fs::Metadata::is_dir(&self) -> bool
fn std::fs::Metadata::is_file(&self) -> bool
fn std::fs::Metadata::is_symlink(&self) -> bool
fn std::fs::Metadata::len(&self) -> u64
fn std::fs::Metadata::modified(&self) -> std::io::Result<std::time::SystemTime>
fn std::fs::Metadata::permissions(&self) -> std::fs::Permissions
fn std::fs::OpenOptions::append(&mut self, bool) -> &mut Self
fn std::fs::OpenOptions::create(&mut self, bool) -> &mut Self
fn std::fs::OpenOptions::create_new(&mut self, bool) -> &mut Self
fn std::fs::OpenOptions::new() -> Self
fn std::fs::OpenOptions::open<P: std::convert::AsRef<std::path::Path>>(&self, P) -> std::io::Result<std::fs::File>
fn std::fs::OpenOptions::read(&mut self, bool) -> &mut Self
fn std::fs::OpenOptions::truncate(&mut self, bool) -> &mut Self
fn std::fs::OpenOptions::write(&mut self, bool) -> &mut Self
fn std::fs::Permissions::readonly(&self) -> bool
fn std::fs::Permissions::set_readonly(&mut self, bool)
fn std::fs::canonicalize<P: std::convert::AsRef<std::path::Path>>(P) -> std::io::Result<std::path::PathBuf>
fn std::fs::copy<P: std::convert::AsRef<std::path::Path>, Q: std::convert::AsRef<std::path::Path>>(P, Q) -> std::io::Result<u64>
fn std::fs::create_dir<P: std::convert::AsRef<std::path::Path>>(P) -> std::io::Result<()>
fn std::fs::create_dir_all<P: std::convert::AsRef<std::path::Path>>(P) -> std::io::Result<()>
fn std::fs::exists<P: std::convert::AsRef<std::path::Path>>(P) -> std::io::Result<bool>
fn std::fs::hard_link<P: std::convert::AsRef<std::path::Path>, Q: std::convert::AsRef<std::path::Path>>(P, Q) -> std::io::Result<()>
fn std::fs::metadata<P: std::convert::AsRef<std::path::Path>>(P) -> std::io::Result<std::fs::Metadata>
fn std::fs::read<P: std::convert::AsRef<std::path::Path>>(P) -> std::io::Result<std::vec::Vec<u8>>
fn std::fs::read_dir<P: std::convert::AsRef<std::path::Path>>(P) -> std::io::Result<std::fs::ReadDir>
fn std::fs::read_link<P: std::convert::AsRef<std::path::Path>>(P) -> std::io::Result<std::path::PathBuf>
fn std::fs::read_to_string<P: std::convert::AsRef<std::path::Path>>(P) -> std::io::Result<std::string::String>
fn std::fs::remove_dir<P: std::convert::AsRef<std::path::Path>>(P) -> std::io::Result<()>
fn std::fs::remove_dir_all<P: std::convert::AsRef<std::path::Path>>(P) -> std::io::Result<()>
fn std::fs::remove_file<P: std::convert::AsRef<std::path::Path>>(P) -> std::io::Result<()>
fn std::fs::rename<P: std::convert::AsRef<std::path::Path>, Q: std::convert::AsRef<std::path::Path>>(P, Q) -> std::io::Result<()>
fn std::fs::set_permissions<P: std::convert::AsRef<std::path::Path>>(P, std::fs::Permissions) -> std::io::Result<()>
fn std::fs::soft_link<P: std::convert::AsRef<std::path::Path>, Q: std::convert::AsRef<std::path::Path>>(P, Q) -> std::io::Result<()>
fn std::fs::symlink_metadata<P: std::convert::AsRef<std::path::Path>>(P) -> std::io::Result<std::fs::Metadata>
fn std::fs::write<P: std::convert::AsRef<std::path::Path>, C: std::convert::AsRef<[u8]>>(P, C) -> std::io::Result<()>
fn std::future::Future::poll(self: std::pin::Pin<&mut Self>, &mut std::task::Context) -> std::task::Poll<Self::Output>
fn std::future::IntoFuture::into_future(self) -> Self::IntoFuture
fn std::future::Ready<T>::into_inner(self) -> T
fn std::future::pending<T>() -> std::future::Pending<T>
fn std::future::poll_fn<T, F: std::ops::FnMut(&mut std::task::Context) -> std::task::Poll<T>>(F) -> std::future::PollFn<F>
fn std::future::ready<T>(T) -> std::future::Ready<T>
fn std::hash::BuildHasher::build_hasher(&self) -> Self::Hasher
fn std::hash::BuildHasher::hash_one<T: std::hash::Hash>(&self, T) -> u64
fn std::hash::BuildHasherDefault<H>::new() -> Self
fn std::hash::DefaultHasher::new() -> std::hash::DefaultHasher
fn std::hash::Hash::hash<H: std::hash::Hasher>(&self, &mut H)
fn std::hash::Hash::hash_slice<H: std::hash::Hasher>(&[Self], &mut H)
fn std::hash::Hasher::finish(&self) -> u64
fn std::hash::Hasher::write(&mut self, &[u8])
fn std::hash::Hasher::write_i128(&mut self, i128)
fn std::hash::Hasher::write_i16(&mut self, i16)
fn std::hash::Hasher::write_i32(&mut self, i32)
fn std::hash::Hasher::write_i64(&mut self, i64)
fn std::hash::Hasher::write_i8(&mut self, i8)
fn std::hash::Hasher::write_isize(&mut self, isize)
fn std::hash::Hasher::write_u128(&mut self, u128)
fn std::hash::Hasher::write_u16(&mut self, u16)
fn std::hash::Hasher::write_u32(&mut self, u32)
fn std::hash::Hasher::write_u64(&mut self, u64)
fn std::hash::Hasher::write_u8(&mut self, u8)
fn std::hash::Hasher::write_usize(&mut self, usize)
fn std::hash::RandomState::new() -> std::hash::RandomState
fn std::hash::SipHasher::new() -> std::hash::SipHasher
fn std::hash::SipHasher::new_with_keys(u64, u64) -> std::hash::SipHasher
fn std::hint::black_box<T>(T) -> T
fn std::hint::cold_path()
fn std::hint::select_unpredictable<T>(bool, T, T) -> T
fn std::hint::spin_loop()
fn std::io::BufRead::consume(&mut self, usize)
fn std::io::BufRead::fill_buf(&mut self) -> std::io::Result<&[u8]>
fn std::io::BufRead::lines(self) -> std::io::Lines<Self>
fn std::io::BufRead::read_line(&mut self, &mut std::string::String) -> std::io::Result<usize>
fn std::io::BufRead::read_until(&mut self, u8, &mut std::vec::Vec<u8>) -> std::io::Result<usize>
fn std::io::BufRead::skip_until(&mut self, u8) -> std::io::Result<usize>
fn std::io::BufRead::split(self, u8) -> std::io::Split<Self>
fn std::io::BufReader<R>::buffer(&self) -> &[u8]
fn std::io::BufReader<R>::capacity(&self) -> usize
fn std::io::BufReader<R>::get_mut(&mut self) -> &mut R
fn std::io::BufReader<R>::get_ref(&self) -> &R
fn std::io::BufReader<R>::into_inner(self) -> R
fn std::io::BufReader<R>::new(R) -> std::io::BufReader<R>
fn std::io::BufReader<R>::seek_relative(&mut self, i64) -> std::io::Result<()>
fn std::io::BufReader<R>::with_capacity(usize, R) -> std::io::BufReader<R>
fn std::io::BufWriter<W>::buffer(&self) -> &[u8]
fn std::io::BufWriter<W>::capacity(&self) -> usize
fn std::io::BufWriter<W>::get_mut(&mut self) -> &mut W
fn std::io::BufWriter<W>::get_ref(&self) -> &W
fn std::io::BufWriter<W>::into_inner(self) -> std::result::Result<W, std::io::IntoInnerError<std::io::BufWriter<W>>>
fn std::io::BufWriter<W>::into_parts(self) -> (W, std::result::Result<std::vec::Vec<u8>, std::io::WriterPanicked>)
fn std::io::BufWriter<W>::new(W) -> std::io::BufWriter<W>
fn std::io::BufWriter<W>::with_capacity(usize, W) -> std::io::BufWriter<W>
fn std::io::Chain<T, U>::get_mut(&mut self) -> (&mut T, &mut U)
fn std::io::Chain<T, U>::get_ref(&self) -> (&T, &U)
fn std::io::Chain<T, U>::into_inner(self) -> (T, U)
fn std::io::Cursor<T>::get_mut(&mut self) -> &mut T
fn std::io::Cursor<T>::get_ref(&self) -> &T
fn std::io::Cursor<T>::into_inner(self) -> T
fn std::io::Cursor<T>::new(T) -> std::io::Cursor<T>
fn std::io::Cursor<T>::position(&self) -> u64
fn std::io::Cursor<T>::set_position(&mut self, u64)
fn std::io::Error::downcast<E: std::error::Error + std::marker::Send + std::marker::Sync>(self) -> std::result::Result<E, Self>
fn std::io::Error::from_raw_os_error(std::io::error::RawOsError) -> std::io::Error
fn std::io::Error::get_mut(&mut self) -> std::option::Option<&mut (dyn std::error::Error + std::marker::Send + std::marker::Sync)>
fn std::io::Error::get_ref(&self) -> std::option::Option<&(dyn std::error::Error + std::marker::Send + std::marker::Sync)>
fn std::io::Error::into_inner(self) -> std::option::Option<std::boxed::Box<dyn std::error::Error + std::marker::Send + std::marker::Sync>>
fn std::io::Error::kind(&self) -> std::io::ErrorKind
fn std::io::Error::last_os_error() -> std::io::Error
fn std::io::Error::new<E: std::convert::Into<std::boxed::Box<dyn std::error::Error + std::marker::Send + std::marker::Sync>>>(std::io::ErrorKind, E) -> std::io::Error
fn std::io::Error::other<E: std::convert::Into<std::boxed::Box<dyn std::error::Error + std::marker::Send + std::marker::Sync>>>(E) -> std::io::Error
fn std::io::Error::raw_os_error(&self) -> std::option::Option<std::io::error::RawOsError>
fn std::io::IntoInnerError<W>::error(&self) -> &std::io::Error
fn std::io::IntoInnerError<W>::into_error(self) -> std::io::Error
fn std::io::IntoInnerError<W>::into_inner(self) -> W
fn std::io::IntoInnerError<W>::into_parts(self) -> (std::io::Error, W)
fn std::io::IoSlice::advance(&mut self, usize)
fn std::io::IoSlice::advance_slices(&mut &mut [std::io::IoSlice], usize)
fn std::io::IoSlice::new(&[u8]) -> std::io::IoSlice
fn std::io::IoSliceMut::advance(&mut self, usize)
fn std::io::IoSliceMut::advance_slices(&mut &mut [std::io::IoSliceMut], usize)
fn std::io::IoSliceMut::new(&mut [u8]) -> std::io::IoSliceMut
fn std::io::IsTerminal::is_terminal(&self) -> bool
fn std::io::LineWriter<W>::get_mut(&mut self) -> &mut W
fn std::io::LineWriter<W>::get_ref(&self) -> &W
fn std::io::LineWriter<W>::into_inner(self) -> std::result::Result<W, std::io::IntoInnerError<std::io::LineWriter<W>>>
fn std::io::LineWriter<W>::new(W) -> std::io::LineWriter<W>
fn std::io::LineWriter<W>::with_capacity(usize, W) -> std::io::LineWriter<W>
fn std::io::PipeReader::try_clone(&self) -> std::io::Result<Self>
fn std::io::PipeWriter::try_clone(&self) -> std::io::Result<Self>
fn std::io::Read::by_ref(&mut self) -> &mut Self
fn std::io::Read::bytes(self) -> std::io::Bytes<Self>
fn std::io::Read::chain<R: std::io::Read>(self, R) -> std::io::Chain<Self, R>
fn std::io::Read::read(&mut self, &mut [u8]) -> std::io::Result<usize>
fn std::io::Read::read_exact(&mut self, &mut [u8]) -> std::io::Result<()>
fn std::io::Read::read_to_end(&mut self, &mut std::vec::Vec<u8>) -> std::io::Result<usize>
fn std::io::Read::read_to_string(&mut self, &mut std::string::String) -> std::io::Result<usize>
fn std::io::Read::read_vectored(&mut self, &mut [std::io::IoSliceMut]) -> std::io::Result<usize>
fn std::io::Read::take(self, u64) -> std::io::Take<Self>
fn std::io::Seek::rewind(&mut self) -> std::io::Result<()>
fn std::io::Seek::seek(&mut self, std::io::SeekFrom) -> std::io::Result<u64>
fn std::io::Seek::seek_relative(&mut self, i64) -> std::io::Result<()>
fn std::io::Seek::stream_position(&mut self) -> std::io::Result<u64>
fn std::io::Stderr::lock(&self) -> std::io::StderrLock
fn std::io::Stdin::lines(self) -> std::io::Lines<std::io::StdinLock>
fn std::io::Stdin::lock(&self) -> std::io::StdinLock
fn std::io::Stdin::read_line(&self, &mut std::string::String) -> std::io::Result<usize>
fn std::io::Stdout::lock(&self) -> std::io::StdoutLock
fn std::io::Take<T>::get_mut(&mut self) -> &mut T
fn std::io::Take<T>::get_ref(&self) -> &T
fn std::io::Take<T>::into_inner(self) -> T
fn std::io::Take<T>::limit(&self) -> u64
fn std::io::Take<T>::set_limit(&mut self, u64)
fn std::io::Write::by_ref(&mut self) -> &mut Self
fn std::io::Write::flush(&mut self) -> std::io::Result<()>
fn std::io::Write::write(&mut self, &[u8]) -> std::io::Result<usize>
fn std::io::Write::write_all(&mut self, &[u8]) -> std::io::Result<()>
fn std::io::Write::write_fmt(&mut self, std::fmt::Arguments) -> std::io::Result<()>
fn std::io::Write::write_vectored(&mut self, &[std::io::IoSlice]) -> std::io::Result<usize>
fn std::io::WriterPanicked::into_inner(self) -> std::vec::Vec<u8>
fn std::io::copy<R: std::io::Read, W: std::io::Write>(&mut R, &mut W) -> std::io::Result<u64>
fn std::io::empty() -> std::io::Empty
fn std::io::pipe() -> std::io::Result<(std::io::PipeReader, std::io::PipeWriter)>
fn std::io::read_to_string<R: std::io::Read>(R) -> std::io::Result<std::string::String>
fn std::io::repeat(u8) -> std::io::Repeat
fn std::io::sink() -> std::io::Sink
fn std::io::stderr() -> std::io::Stderr
fn std::io::stdin() -> std::io::Stdin
fn std::io::stdout() -> std::io::Stdout
fn std::iter::DoubleEndedIterator::next_back(&mut self) -> std::option::Option<Self::Item>
fn std::iter::DoubleEndedIterator::nth_back(&mut self, usize) -> std::option::Option<Self::Item>
fn std::iter::DoubleEndedIterator::rfind<P: std::ops::FnMut(&Self::Item) -> bool>(&mut self, P) -> std::option::Option<Self::Item>
fn std::iter::DoubleEndedIterator::rfold<B, F: std::ops::FnMut(B, Self::Item) -> B>(self, B, F) -> B
fn std::iter::DoubleEndedIterator::try_rfold<B, F: std::ops::FnMut(B, Self::Item) -> R, R: std::ops::try_trait::Try<Output = B>>(&mut self, B, F) -> R
fn std::iter::ExactSizeIterator::len(&self) -> usize
fn std::iter::Extend::extend<T: std::iter::IntoIterator<Item = A>>(&mut self, T)
fn std::iter::FromIterator::from_iter<T: std::iter::IntoIterator<Item = A>>(T) -> Self
fn std::iter::IntoIterator::into_iter(self) -> Self::IntoIter
fn std::iter::Iterator::all<F: std::ops::FnMut(Self::Item) -> bool>(&mut self, F) -> bool
fn std::iter::Iterator::any<F: std::ops::FnMut(Self::Item) -> bool>(&mut self, F) -> bool
fn std::iter::Iterator::by_ref(&mut self) -> &mut Self
fn std::iter::Iterator::chain<U: std::iter::IntoIterator<Item = Self::Item>>(self, U) -> std::iter::Chain<Self, U::IntoIter>
fn std::iter::Iterator::cloned<T: std::clone::Clone>(self) -> std::iter::Cloned<Self>
fn std::iter::Iterator::cmp<I: std::iter::IntoIterator<Item = Self::Item>>(self, I) -> std::cmp::Ordering
fn std::iter::Iterator::collect<B: std::iter::FromIterator<Self::Item>>(self) -> B
fn std::iter::Iterator::copied<T: std::marker::Copy>(self) -> std::iter::Copied<Self>
fn std::iter::Iterator::count(self) -> usize
fn std::iter::Iterator::cycle(self) -> std::iter::Cycle<Self>
fn std::iter::Iterator::enumerate(self) -> std::iter::Enumerate<Self>
fn std::iter::Iterator::eq<I: std::iter::IntoIterator>(self, I) -> bool
fn std::iter::Iterator::filter<P: std::ops::FnMut(&Self::Item) -> bool>(self, P) -> std::iter::Filter<Self, P>
fn std::iter::Iterator::filter_map<B, F: std::ops::FnMut(Self::Item) -> std::option::Option<B>>(self, F) -> std::iter::FilterMap<Self, F>
fn std::iter::Iterator::find<P: std::ops::FnMut(&Self::Item) -> bool>(&mut self, P) -> std::option::Option<Self::Item>
fn std::iter::Iterator::find_map<B, F: std::ops::FnMut(Self::Item) -> std::option::Option<B>>(&mut self, F) -> std::option::Option<B>
fn std::iter::Iterator::flat_map<U: std::iter::IntoIterator, F: std::ops::FnMut(Self::Item) -> U>(self, F) -> std::iter::FlatMap<Self, U, F>
fn std::iter::Iterator::flatten(self) -> std::iter::Flatten<Self>
fn std::iter::Iterator::fold<B, F: std::ops::FnMut(B, Self::Item) -> B>(self, B, F) -> B
fn std::iter::Iterator::for_each<F: std::ops::FnMut(Self::Item)>(self, F)
fn std::iter::Iterator::fuse(self) -> std::iter::Fuse<Self>
fn std::iter::Iterator::ge<I: std::iter::IntoIterator>(self, I) -> bool
fn std::iter::Iterator::gt<I: std::iter::IntoIterator>(self, I) -> bool
fn std::iter::Iterator::inspect<F: std::ops::FnMut(&Self::Item)>(self, F) -> std::iter::Inspect<Self, F>
fn std::iter::Iterator::is_sorted(self) -> bool
fn std::iter::Iterator::is_sorted_by<F: std::ops::FnMut(&Self::Item, &Self::Item) -> bool>(self, F) -> bool
fn std::iter::Iterator::is_sorted_by_key<F: std::ops::FnMut(Self::Item) -> K, K: std::cmp::PartialOrd>(self, F) -> bool
fn std::iter::Iterator::last(self) -> std::option::Option<Self::Item>
fn std::iter::Iterator::le<I: std::iter::IntoIterator>(self, I) -> bool
fn std::iter::Iterator::lt<I: std::iter::IntoIterator>(self, I) -> bool
fn std::iter::Iterator::map<B, F: std::ops::FnMut(Self::Item) -> B>(self, F) -> std::iter::Map<Self, F>
fn std::iter::Iterator::map_while<B, P: std::ops::FnMut(Self::Item) -> std::option::Option<B>>(self, P) -> std::iter::MapWhile<Self, P>
fn std::iter::Iterator::max(self) -> std::option::Option<Self::Item>
fn std::iter::Iterator::max_by<F: std::ops::FnMut(&Self::Item, &Self::Item) -> std::cmp::Ordering>(self, F) -> std::option::Option<Self::Item>
fn std::iter::Iterator::max_by_key<B: std::cmp::Ord, F: std::ops::FnMut(&Self::Item) -> B>(self, F) -> std::option::Option<Self::Item>
fn std::iter::Iterator::min(self) -> std::option::Option<Self::Item>
fn std::iter::Iterator::min_by<F: std::ops::FnMut(&Self::Item, &Self::Item) -> std::cmp::Ordering>(self, F) -> std::option::Option<Self::Item>
fn std::iter::Iterator::min_by_key<B: std::cmp::Ord, F: std::ops::FnMut(&Self::Item) -> B>(self, F) -> std::option::Option<Self::Item>
fn std::iter::Iterator::ne<I: std::iter::IntoIterator>(self, I) -> bool
fn std::iter::Iterator::next(&mut self) -> std::option::Option<Self::Item>
fn std::iter::Iterator::nth(&mut self, usize) -> std::option::Option<Self::Item>
fn std::iter::Iterator::partial_cmp<I: std::iter::IntoIterator>(self, I) -> std::option::Option<std::cmp::Ordering>
fn std::iter::Iterator::partition<B: std::default::Default + std::iter::Extend<Self::Item>, F: std::ops::FnMut(&Self::Item) -> bool>(self, F) -> (B, B)
fn std::iter::Iterator::peekable(self) -> std::iter::Peekable<Self>
fn std::iter::Iterator::position<P: std::ops::FnMut(Self::Item) -> bool>(&mut self, P) -> std::option::Option<usize>
fn std::iter::Iterator::product<P: std::iter::Product<Self::Item>>(self) -> P
fn std::iter::Iterator::reduce<F: std::ops::FnMut(Self::Item, Self::Item) -> Self::Item>(self, F) -> std::option::Option<Self::Item>
fn std::iter::Iterator::rev(self) -> std::iter::Rev<Self>
fn std::iter::Iterator::rposition<P: std::ops::FnMut(Self::Item) -> bool>(&mut self, P) -> std::option::Option<usize>
fn std::iter::Iterator::scan<St, B, F: std::ops::FnMut(&mut St, Self::Item) -> std::option::Option<B>>(self, St, F) -> std::iter::Scan<Self, St, F>
fn std::iter::Iterator::size_hint(&self) -> (usize, std::option::Option<usize>)
fn std::iter::Iterator::skip(self, usize) -> std::iter::Skip<Self>
fn std::iter::Iterator::skip_while<P: std::ops::FnMut(&Self::Item) -> bool>(self, P) -> std::iter::SkipWhile<Self, P>
fn std::iter::Iterator::step_by(self, usize) -> std::iter::StepBy<Self>
fn std::iter::Iterator::sum<S: std::iter::Sum<Self::Item>>(self) -> S
fn std::iter::Iterator::take(self, usize) -> std::iter::Take<Self>
fn std::iter::Iterator::take_while<P: std::ops::FnMut(&Self::Item) -> bool>(self, P) -> std::iter::TakeWhile<Self, P>
fn std::iter::Iterator::try_fold<B, F: std::ops::FnMut(B, Self::Item) -> R, R: std::ops::try_trait::Try<Output = B>>(&mut self, B, F) -> R
fn std::iter::Iterator::try_for_each<F: std::ops::FnMut(Self::Item) -> R, R: std::ops::try_trait::Try<Output = ()>>(&mut self, F) -> R
fn std::iter::Iterator::unzip<A, B, FromA: std::default::Default + std::iter::Extend<A>, FromB: std::default::Default + std::iter::Extend<B>>(self) -> (FromA, FromB)
fn std::iter::Iterator::zip<U: std::iter::IntoIterator>(self, U) -> std::iter::Zip<Self, U::IntoIter>
fn std::iter::Peekable<I>::next_if(&mut self, impl std::ops::FnOnce(&I::Item) -> bool) -> std::option::Option<I::Item>
fn std::iter::Peekable<I>::next_if_eq<T>(&mut self, &T) -> std::option::Option<I::Item>
fn std::iter::Peekable<I>::next_if_map<R>(&mut self, impl std::ops::FnOnce(I::Item) -> std::result::Result<R, I::Item>) -> std::option::Option<R>
fn std::iter::Peekable<I>::next_if_map_mut<R>(&mut self, impl std::ops::FnOnce(&mut I::Item) -> std::option::Option<R>) -> std::option::Option<R>
fn std::iter::Peekable<I>::peek(&mut self) -> std::option::Option<&I::Item>
fn std::iter::Peekable<I>::peek_mut(&mut self) -> std::option::Option<&mut I::Item>
fn std::iter::Product::product<I: std::iter::Iterator<Item = A>>(I) -> Self
fn std::iter::Sum::sum<I: std::iter::Iterator<Item = A>>(I) -> Self
fn std::iter::chain<A: std::iter::IntoIterator, B: std::iter::IntoIterator<Item = A::Item>>(A, B) -> std::iter::Chain<A::IntoIter, B::IntoIter>
fn std::iter::empty<T>() -> std::iter::Empty<T>
fn std::iter::from_fn<T, F: std::ops::FnMut() -> std::option::Option<T>>(F) -> std::iter::FromFn<F>
fn std::iter::once<T>(T) -> std::iter::Once<T>
fn std::iter::once_with<A, F: std::ops::FnOnce() -> A>(F) -> std::iter::OnceWith<F>
fn std::iter::range::Step::backward(Self, usize) -> Self
fn std::iter::range::Step::backward_checked(Self, usize) -> std::option::Option<Self>
fn std::iter::range::Step::forward(Self, usize) -> Self
fn std::iter::range::Step::forward_checked(Self, usize) -> std::option::Option<Self>
fn std::iter::range::Step::steps_between(&Self, &Self) -> (usize, std::option::Option<usize>)
fn std::iter::repeat<T: std::clone::Clone>(T) -> std::iter::Repeat<T>
fn std::iter::repeat_n<T: std::clone::Clone>(T, usize) -> std::iter::RepeatN<T>
fn std::iter::repeat_with<A, F: std::ops::FnMut() -> A>(F) -> std::iter::RepeatWith<F>
fn std::iter::successors<T, F: std::ops::FnMut(&T) -> std::option::Option<T>>(std::option::Option<T>, F) -> std::iter::Successors<T, F>
fn std::iter::zip<A: std::iter::IntoIterator, B: std::iter::IntoIterator>(A, B) -> std::iter::Zip<A::IntoIter, B::IntoIter>
fn std::marker::FnPtr::addr(self) -> *const ()
fn std::mem::ManuallyDrop<T>::into_inner(std::mem::ManuallyDrop<T>) -> T
fn std::mem::ManuallyDrop<T>::new(T) -> std::mem::ManuallyDrop<T>
fn std::mem::MaybeUninit<T>::as_mut_ptr(&mut self) -> *mut T
fn std::mem::MaybeUninit<T>::as_ptr(&self) -> *const T
fn std::mem::MaybeUninit<T>::new(T) -> std::mem::MaybeUninit<T>
fn std::mem::MaybeUninit<T>::uninit() -> std::mem::MaybeUninit<T>
fn std::mem::MaybeUninit<T>::write(&mut self, T) -> &mut T
fn std::mem::MaybeUninit<T>::zeroed() -> std::mem::MaybeUninit<T>
fn std::mem::align_of<T>() -> usize
fn std::mem::align_of_val<T>(&T) -> usize
fn std::mem::discriminant<T>(&T) -> std::mem::Discriminant<T>
fn std::mem::drop<T>(T)
fn std::mem::forget<T>(T)
fn std::mem::min_align_of<T>() -> usize
fn std::mem::min_align_of_val<T>(&T) -> usize
fn std::mem::needs_drop<T>() -> bool
fn std::mem::replace<T>(&mut T, T) -> T
fn std::mem::size_of<T>() -> usize
fn std::mem::size_of_val<T>(&T) -> usize
fn std::mem::swap<T>(&mut T, &mut T)
fn std::mem::take<T: std::default::Default>(&mut T) -> T
fn std::net::IpAddr::is_ipv4(&self) -> bool
fn std::net::IpAddr::is_ipv6(&self) -> bool
fn std::net::IpAddr::is_loopback(&self) -> bool
fn std::net::IpAddr::is_multicast(&self) -> bool
fn std::net::IpAddr::is_unspecified(&self) -> bool
fn std::net::IpAddr::to_canonical(&self) -> std::net::IpAddr
fn std::net::Ipv4Addr::from_bits(u32) -> std::net::Ipv4Addr
fn std::net::Ipv4Addr::from_octets([u8; 4]) -> std::net::Ipv4Addr
fn std::net::Ipv4Addr::is_broadcast(&self) -> bool
fn std::net::Ipv4Addr::is_documentation(&self) -> bool
fn std::net::Ipv4Addr::is_link_local(&self) -> bool
fn std::net::Ipv4Addr::is_loopback(&self) -> bool
fn std::net::Ipv4Addr::is_multicast(&self) -> bool
fn std::net::Ipv4Addr::is_private(&self) -> bool
fn std::net::Ipv4Addr::is_unspecified(&self) -> bool
fn std::net::Ipv4Addr::new(u8, u8, u8, u8) -> std::net::Ipv4Addr
fn std::net::Ipv4Addr::octets(&self) -> [u8; 4]
fn std::net::Ipv4Addr::to_bits(self) -> u32
fn std::net::Ipv4Addr::to_ipv6_compatible(&self) -> std::net::Ipv6Addr
fn std::net::Ipv4Addr::to_ipv6_mapped(&self) -> std::net::Ipv6Addr
fn std::net::Ipv6Addr::from_bits(u128) -> std::net::Ipv6Addr
fn std::net::Ipv6Addr::from_octets([u8; 16]) -> std::net::Ipv6Addr
fn std::net::Ipv6Addr::from_segments([u16; 8]) -> std::net::Ipv6Addr
fn std::net::Ipv6Addr::is_loopback(&self) -> bool
fn std::net::Ipv6Addr::is_multicast(&self) -> bool
fn std::net::Ipv6Addr::is_unicast_link_local(&self) -> bool
fn std::net::Ipv6Addr::is_unique_local(&self) -> bool
fn std::net::Ipv6Addr::is_unspecified(&self) -> bool
fn std::net::Ipv6Addr::new(u16, u16, u16, u16, u16, u16, u16, u16) -> std::net::Ipv6Addr
fn std::net::Ipv6Addr::octets(&self) -> [u8; 16]
fn std::net::Ipv6Addr::segments(&self) -> [u16; 8]
fn std::net::Ipv6Addr::to_bits(self) -> u128
fn std::net::Ipv6Addr::to_canonical(&self) -> std::net::IpAddr
fn std::net::Ipv6Addr::to_ipv4(&self) -> std::option::Option<std::net::Ipv4Addr>
fn std::net::Ipv6Addr::to_ipv4_mapped(&self) -> std::option::Option<std::net::Ipv4Addr>
fn std::net::SocketAddr::ip(&self) -> std::net::IpAddr
fn std::net::SocketAddr::is_ipv4(&self) -> bool
fn std::net::SocketAddr::is_ipv6(&self) -> bool
fn std::net::SocketAddr::new(std::net::IpAddr, u16) -> std::net::SocketAddr
fn std::net::SocketAddr::port(&self) -> u16
fn std::net::SocketAddr::set_ip(&mut self, std::net::IpAddr)
fn std::net::SocketAddr::set_port(&mut self, u16)
fn std::net::SocketAddrV4::ip(&self) -> &std::net::Ipv4Addr
fn std::net::SocketAddrV4::new(std::net::Ipv4Addr, u16) -> std::net::SocketAddrV4
fn std::net::SocketAddrV4::port(&self) -> u16
fn std::net::SocketAddrV4::set_ip(&mut self, std::net::Ipv4Addr)
fn std::net::SocketAddrV4::set_port(&mut self, u16)
fn std::net::SocketAddrV6::flowinfo(&self) -> u32
fn std::net::SocketAddrV6::ip(&self) -> &std::net::Ipv6Addr
fn std::net::SocketAddrV6::new(std::net::Ipv6Addr, u16, u32, u32) -> std::net::SocketAddrV6
fn std::net::SocketAddrV6::port(&self) -> u16
fn std::net::SocketAddrV6::scope_id(&self) -> u32
fn std::net::SocketAddrV6::set_flowinfo(&mut self, u32)
fn std::net::SocketAddrV6::set_ip(&mut self, std::net::Ipv6Addr)
fn std::net::SocketAddrV6::set_port(&mut self, u16)
fn std::net::SocketAddrV6::set_scope_id(&mut self, u32)
fn std::net::TcpListener::accept(&self) -> std::io::Result<(std::net::TcpStream, std::net::SocketAddr)>
fn std::net::TcpListener::bind<A: std::net::ToSocketAddrs>(A) -> std::io::Result<std::net::TcpListener>
fn std::net::TcpListener::incoming(&self) -> std::net::Incoming
fn std::net::TcpListener::local_addr(&self) -> std::io::Result<std::net::SocketAddr>
fn std::net::TcpListener::only_v6(&self) -> std::io::Result<bool>
fn std::net::TcpListener::set_nonblocking(&self, bool) -> std::io::Result<()>
fn std::net::TcpListener::set_only_v6(&self, bool) -> std::io::Result<()>
fn std::net::TcpListener::set_ttl(&self, u32) -> std::io::Result<()>
fn std::net::TcpListener::take_error(&self) -> std::io::Result<std::option::Option<std::io::Error>>
fn std::net::TcpListener::try_clone(&self) -> std::io::Result<std::net::TcpListener>
fn std::net::TcpListener::ttl(&self) -> std::io::Result<u32>
fn std::net::TcpStream::connect<A: std::net::ToSocketAddrs>(A) -> std::io::Result<std::net::TcpStream>
fn std::net::TcpStream::connect_timeout(&std::net::SocketAddr, std::time::Duration) -> std::io::Result<std::net::TcpStream>
fn std::net::TcpStream::local_addr(&self) -> std::io::Result<std::net::SocketAddr>
fn std::net::TcpStream::nodelay(&self) -> std::io::Result<bool>
fn std::net::TcpStream::peek(&self, &mut [u8]) -> std::io::Result<usize>
fn std::net::TcpStream::peer_addr(&self) -> std::io::Result<std::net::SocketAddr>
fn std::net::TcpStream::read_timeout(&self) -> std::io::Result<std::option::Option<std::time::Duration>>
fn std::net::TcpStream::set_nodelay(&self, bool) -> std::io::Result<()>
fn std::net::TcpStream::set_nonblocking(&self, bool) -> std::io::Result<()>
fn std::net::TcpStream::set_read_timeout(&self, std::option::Option<std::time::Duration>) -> std::io::Result<()>
fn std::net::TcpStream::set_ttl(&self, u32) -> std::io::Result<()>
fn std::net::TcpStream::set_write_timeout(&self, std::option::Option<std::time::Duration>) -> std::io::Result<()>
fn std::net::TcpStream::shutdown(&self, std::net::Shutdown) -> std::io::Result<()>
fn std::net::TcpStream::take_error(&self) -> std::io::Result<std::option::Option<std::io::Error>>
fn std::net::TcpStream::try_clone(&self) -> std::io::Result<std::net::TcpStream>
fn std::net::TcpStream::ttl(&self) -> std::io::Result<u32>
fn std::net::TcpStream::write_timeout(&self) -> std::io::Result<std::option::Option<std::time::Duration>>
fn std::net::ToSocketAddrs::to_socket_addrs(&self) -> std::io::Result<Self::Iter>
fn std::net::UdpSocket::bind<A: std::net::ToSocketAddrs>(A) -> std::io::Result<std::net::UdpSocket>
fn std::net::UdpSocket::broadcast(&self) -> std::io::Result<bool>
fn std::net::UdpSocket::connect<A: std::net::ToSocketAddrs>(&self, A) -> std::io::Result<()>
fn std::net::UdpSocket::join_multicast_v4(&self, &std::net::Ipv4Addr, &std::net::Ipv4Addr) -> std::io::Result<()>
fn std::net::UdpSocket::join_multicast_v6(&self, &std::net::Ipv6Addr, u32) -> std::io::Result<()>
fn std::net::UdpSocket::leave_multicast_v4(&self, &std::net::Ipv4Addr, &std::net::Ipv4Addr) -> std::io::Result<()>
fn std::net::UdpSocket::leave_multicast_v6(&self, &std::net::Ipv6Addr, u32) -> std::io::Result<()>
fn std::net::UdpSocket::local_addr(&self) -> std::io::Result<std::net::SocketAddr>
fn std::net::UdpSocket::multicast_loop_v4(&self) -> std::io::Result<bool>
fn std::net::UdpSocket::multicast_loop_v6(&self) -> std::io::Result<bool>
fn std::net::UdpSocket::multicast_ttl_v4(&self) -> std::io::Result<u32>
fn std::net::UdpSocket::peek(&self, &mut [u8]) -> std::io::Result<usize>
fn std::net::UdpSocket::peek_from(&self, &mut [u8]) -> std::io::Result<(usize, std::net::SocketAddr)>
fn std::net::UdpSocket::peer_addr(&self) -> std::io::Result<std::net::SocketAddr>
fn std::net::UdpSocket::read_timeout(&self) -> std::io::Result<std::option::Option<std::time::Duration>>
fn std::net::UdpSocket::recv(&self, &mut [u8]) -> std::io::Result<usize>
fn std::net::UdpSocket::recv_from(&self, &mut [u8]) -> std::io::Result<(usize, std::net::SocketAddr)>
fn std::net::UdpSocket::send(&self, &[u8]) -> std::io::Result<usize>
fn std::net::UdpSocket::send_to<A: std::net::ToSocketAddrs>(&self, &[u8], A) -> std::io::Result<usize>
fn std::net::UdpSocket::set_broadcast(&self, bool) -> std::io::Result<()>
fn std::net::UdpSocket::set_multicast_loop_v4(&self, bool) -> std::io::Result<()>
fn std::net::UdpSocket::set_multicast_loop_v6(&self, bool) -> std::io::Result<()>
fn std::net::UdpSocket::set_multicast_ttl_v4(&self, u32) -> std::io::Result<()>
fn std::net::UdpSocket::set_nonblocking(&self, bool) -> std::io::Result<()>
fn std::net::UdpSocket::set_read_timeout(&self, std::option::Option<std::time::Duration>) -> std::io::Result<()>
fn std::net::UdpSocket::set_ttl(&self, u32) -> std::io::Result<()>
fn std::net::UdpSocket::set_write_timeout(&self, std::option::Option<std::time::Duration>) -> std::io::Result<()>
fn std::net::UdpSocket::take_error(&self) -> std::io::Result<std::option::Option<std::io::Error>>
fn std::net::UdpSocket::try_clone(&self) -> std::io::Result<std::net::UdpSocket>
fn std::net::UdpSocket::ttl(&self) -> std::io::Result<u32>
fn std::net::UdpSocket::write_timeout(&self) -> std::io::Result<std::option::Option<std::time::Duration>>
fn std::num::NonZero<T>::get(self) -> T
fn std::num::NonZero<T>::new(T) -> std::option::Option<Self>
fn std::num::NonZero<i128>::abs(self) -> Self
fn std::num::NonZero<i128>::cast_unsigned(self) -> std::num::NonZero<u128>
fn std::num::NonZero<i128>::checked_abs(self) -> std::option::Option<Self>
fn std::num::NonZero<i128>::checked_mul(self, Self) -> std::option::Option<Self>
fn std::num::NonZero<i128>::checked_neg(self) -> std::option::Option<Self>
fn std::num::NonZero<i128>::checked_pow(self, u32) -> std::option::Option<Self>
fn std::num::NonZero<i128>::count_ones(self) -> std::num::NonZero<u32>
fn std::num::NonZero<i128>::is_negative(self) -> bool
fn std::num::NonZero<i128>::is_positive(self) -> bool
fn std::num::NonZero<i128>::leading_zeros(self) -> u32
fn std::num::NonZero<i128>::overflowing_abs(self) -> (Self, bool)
fn std::num::NonZero<i128>::overflowing_neg(self) -> (Self, bool)
fn std::num::NonZero<i128>::saturating_abs(self) -> Self
fn std::num::NonZero<i128>::saturating_mul(self, Self) -> Self
fn std::num::NonZero<i128>::saturating_neg(self) -> Self
fn std::num::NonZero<i128>::saturating_pow(self, u32) -> Self
fn std::num::NonZero<i128>::trailing_zeros(self) -> u32
fn std::num::NonZero<i128>::unsigned_abs(self) -> std::num::NonZero<u128>
fn std::num::NonZero<i128>::wrapping_abs(self) -> Self
fn std::num::NonZero<i128>::wrapping_neg(self) -> Self
fn std::num::NonZero<i16>::abs(self) -> Self
fn std::num::NonZero<i16>::cast_unsigned(self) -> std::num::NonZero<u16>
fn std::num::NonZero<i16>::checked_abs(self) -> std::option::Option<Self>
fn std::num::NonZero<i16>::checked_mul(self, Self) -> std::option::Option<Self>
fn std::num::NonZero<i16>::checked_neg(self) -> std::option::Option<Self>
fn std::num::NonZero<i16>::checked_pow(self, u32) -> std::option::Option<Self>
fn std::num::NonZero<i16>::count_ones(self) -> std::num::NonZero<u32>
fn std::num::NonZero<i16>::is_negative(self) -> bool
fn std::num::NonZero<i16>::is_positive(self) -> bool
fn std::num::NonZero<i16>::leading_zeros(self) -> u32
fn std::num::NonZero<i16>::overflowing_abs(self) -> (Self, bool)
fn std::num::NonZero<i16>::overflowing_neg(self) -> (Self, bool)
fn std::num::NonZero<i16>::saturating_abs(self) -> Self
fn std::num::NonZero<i16>::saturating_mul(self, Self) -> Self
fn std::num::NonZero<i16>::saturating_neg(self) -> Self
fn std::num::NonZero<i16>::saturating_pow(self, u32) -> Self
fn std::num::NonZero<i16>::trailing_zeros(self) -> u32
fn std::num::NonZero<i16>::unsigned_abs(self) -> std::num::NonZero<u16>
fn std::num::NonZero<i16>::wrapping_abs(self) -> Self
fn std::num::NonZero<i16>::wrapping_neg(self) -> Self
fn std::num::NonZero<i32>::abs(self) -> Self
fn std::num::NonZero<i32>::cast_unsigned(self) -> std::num::NonZero<u32>
fn std::num::NonZero<i32>::checked_abs(self) -> std::option::Option<Self>
fn std::num::NonZero<i32>::checked_mul(self, Self) -> std::option::Option<Self>
fn std::num::NonZero<i32>::checked_neg(self) -> std::option::Option<Self>
fn std::num::NonZero<i32>::checked_pow(self, u32) -> std::option::Option<Self>
fn std::num::NonZero<i32>::count_ones(self) -> std::num::NonZero<u32>
fn std::num::NonZero<i32>::is_negative(self) -> bool
fn std::num::NonZero<i32>::is_positive(self) -> bool
fn std::num::NonZero<i32>::leading_zeros(self) -> u32
fn std::num::NonZero<i32>::overflowing_abs(self) -> (Self, bool)
fn std::num::NonZero<i32>::overflowing_neg(self) -> (Self, bool)
fn std::num::NonZero<i32>::saturating_abs(self) -> Self
fn std::num::NonZero<i32>::saturating_mul(self, Self) -> Self
fn std::num::NonZero<i32>::saturating_neg(self) -> Self
fn std::num::NonZero<i32>::saturating_pow(self, u32) -> Self
fn std::num::NonZero<i32>::trailing_zeros(self) -> u32
fn std::num::NonZero<i32>::unsigned_abs(self) -> std::num::NonZero<u32>
fn std::num::NonZero<i32>::wrapping_abs(self) -> Self
fn std::num::NonZero<i32>::wrapping_neg(self) -> Self
fn std::num::NonZero<i64>::abs(self) -> Self
fn std::num::NonZero<i64>::cast_unsigned(self) -> std::num::NonZero<u64>
fn std::num::NonZero<i64>::checked_abs(self) -> std::option::Option<Self>
fn std::num::NonZero<i64>::checked_mul(self, Self) -> std::option::Option<Self>
fn std::num::NonZero<i64>::checked_neg(self) -> std::option::Option<Self>
fn std::num::NonZero<i64>::checked_pow(self, u32) -> std::option::Option<Self>
fn std::num::NonZero<i64>::count_ones(self) -> std::num::NonZero<u32>
fn std::num::NonZero<i64>::is_negative(self) -> bool
fn std::num::NonZero<i64>::is_positive(self) -> bool
fn std::num::NonZero<i64>::leading_zeros(self) -> u32
fn std::num::NonZero<i64>::overflowing_abs(self) -> (Self, bool)
fn std::num::NonZero<i64>::overflowing_neg(self) -> (Self, bool)
fn std::num::NonZero<i64>::saturating_abs(self) -> Self
fn std::num::NonZero<i64>::saturating_mul(self, Self) -> Self
fn std::num::NonZero<i64>::saturating_neg(self) -> Self
fn std::num::NonZero<i64>::saturating_pow(self, u32) -> Self
fn std::num::NonZero<i64>::trailing_zeros(self) -> u32
fn std::num::NonZero<i64>::unsigned_abs(self) -> std::num::NonZero<u64>
fn std::num::NonZero<i64>::wrapping_abs(self) -> Self
fn std::num::NonZero<i64>::wrapping_neg(self) -> Self
fn std::num::NonZero<i8>::abs(self) -> Self
fn std::num::NonZero<i8>::cast_unsigned(self) -> std::num::NonZero<u8>
fn std::num::NonZero<i8>::checked_abs(self) -> std::option::Option<Self>
fn std::num::NonZero<i8>::checked_mul(self, Self) -> std::option::Option<Self>
fn std::num::NonZero<i8>::checked_neg(self) -> std::option::Option<Self>
fn std::num::NonZero<i8>::checked_pow(self, u32) -> std::option::Option<Self>
fn std::num::NonZero<i8>::count_ones(self) -> std::num::NonZero<u32>
fn std::num::NonZero<i8>::is_negative(self) -> bool
fn std::num::NonZero<i8>::is_positive(self) -> bool
fn std::num::NonZero<i8>::leading_zeros(self) -> u32
fn std::num::NonZero<i8>::overflowing_abs(self) -> (Self, bool)
fn std::num::NonZero<i8>::overflowing_neg(self) -> (Self, bool)
fn std::num::NonZero<i8>::saturating_abs(self) -> Self
fn std::num::NonZero<i8>::saturating_mul(self, Self) -> Self
fn std::num::NonZero<i8>::saturating_neg(self) -> Self
fn std::num::NonZero<i8>::saturating_pow(self, u32) -> Self
fn std::num::NonZero<i8>::trailing_zeros(self) -> u32
fn std::num::NonZero<i8>::unsigned_abs(self) -> std::num::NonZero<u8>
fn std::num::NonZero<i8>::wrapping_abs(self) -> Self
fn std::num::NonZero<i8>::wrapping_neg(self) -> Self
fn std::num::NonZero<isize>::abs(self) -> Self
fn std::num::NonZero<isize>::cast_unsigned(self) -> std::num::NonZero<usize>
fn std::num::NonZero<isize>::checked_abs(self) -> std::option::Option<Self>
fn std::num::NonZero<isize>::checked_mul(self, Self) -> std::option::Option<Self>
fn std::num::NonZero<isize>::checked_neg(self) -> std::option::Option<Self>
fn std::num::NonZero<isize>::checked_pow(self, u32) -> std::option::Option<Self>
fn std::num::NonZero<isize>::count_ones(self) -> std::num::NonZero<u32>
fn std::num::NonZero<isize>::is_negative(self) -> bool
fn std::num::NonZero<isize>::is_positive(self) -> bool
fn std::num::NonZero<isize>::leading_zeros(self) -> u32
fn std::num::NonZero<isize>::overflowing_abs(self) -> (Self, bool)
fn std::num::NonZero<isize>::overflowing_neg(self) -> (Self, bool)
fn std::num::NonZero<isize>::saturating_abs(self) -> Self
fn std::num::NonZero<isize>::saturating_mul(self, Self) -> Self
fn std::num::NonZero<isize>::saturating_neg(self) -> Self
fn std::num::NonZero<isize>::saturating_pow(self, u32) -> Self
fn std::num::NonZero<isize>::trailing_zeros(self) -> u32
fn std::num::NonZero<isize>::unsigned_abs(self) -> std::num::NonZero<usize>
fn std::num::NonZero<isize>::wrapping_abs(self) -> Self
fn std::num::NonZero<isize>::wrapping_neg(self) -> Self
fn std::num::NonZero<u128>::cast_signed(self) -> std::num::NonZero<i128>
fn std::num::NonZero<u128>::checked_add(self, u128) -> std::option::Option<Self>
fn std::num::NonZero<u128>::checked_mul(self, Self) -> std::option::Option<Self>
fn std::num::NonZero<u128>::checked_next_power_of_two(self) -> std::option::Option<Self>
fn std::num::NonZero<u128>::checked_pow(self, u32) -> std::option::Option<Self>
fn std::num::NonZero<u128>::count_ones(self) -> std::num::NonZero<u32>
fn std::num::NonZero<u128>::div_ceil(self, Self) -> Self
fn std::num::NonZero<u128>::ilog10(self) -> u32
fn std::num::NonZero<u128>::ilog2(self) -> u32
fn std::num::NonZero<u128>::is_power_of_two(self) -> bool
fn std::num::NonZero<u128>::isqrt(self) -> Self
fn std::num::NonZero<u128>::leading_zeros(self) -> u32
fn std::num::NonZero<u128>::midpoint(self, Self) -> Self
fn std::num::NonZero<u128>::saturating_add(self, u128) -> Self
fn std::num::NonZero<u128>::saturating_mul(self, Self) -> Self
fn std::num::NonZero<u128>::saturating_pow(self, u32) -> Self
fn std::num::NonZero<u128>::trailing_zeros(self) -> u32
fn std::num::NonZero<u16>::cast_signed(self) -> std::num::NonZero<i16>
fn std::num::NonZero<u16>::checked_add(self, u16) -> std::option::Option<Self>
fn std::num::NonZero<u16>::checked_mul(self, Self) -> std::option::Option<Self>
fn std::num::NonZero<u16>::checked_next_power_of_two(self) -> std::option::Option<Self>
fn std::num::NonZero<u16>::checked_pow(self, u32) -> std::option::Option<Self>
fn std::num::NonZero<u16>::count_ones(self) -> std::num::NonZero<u32>
fn std::num::NonZero<u16>::div_ceil(self, Self) -> Self
fn std::num::NonZero<u16>::ilog10(self) -> u32
fn std::num::NonZero<u16>::ilog2(self) -> u32
fn std::num::NonZero<u16>::is_power_of_two(self) -> bool
fn std::num::NonZero<u16>::isqrt(self) -> Self
fn std::num::NonZero<u16>::leading_zeros(self) -> u32
fn std::num::NonZero<u16>::midpoint(self, Self) -> Self
fn std::num::NonZero<u16>::saturating_add(self, u16) -> Self
fn std::num::NonZero<u16>::saturating_mul(self, Self) -> Self
fn std::num::NonZero<u16>::saturating_pow(self, u32) -> Self
fn std::num::NonZero<u16>::trailing_zeros(self) -> u32
fn std::num::NonZero<u32>::cast_signed(self) -> std::num::NonZero<i32>
fn std::num::NonZero<u32>::checked_add(self, u32) -> std::option::Option<Self>
fn std::num::NonZero<u32>::checked_mul(self, Self) -> std::option::Option<Self>
fn std::num::NonZero<u32>::checked_next_power_of_two(self) -> std::option::Option<Self>
fn std::num::NonZero<u32>::checked_pow(self, u32) -> std::option::Option<Self>
fn std::num::NonZero<u32>::count_ones(self) -> std::num::NonZero<u32>
fn std::num::NonZero<u32>::div_ceil(self, Self) -> Self
fn std::num::NonZero<u32>::ilog10(self) -> u32
fn std::num::NonZero<u32>::ilog2(self) -> u32
fn std::num::NonZero<u32>::is_power_of_two(self) -> bool
fn std::num::NonZero<u32>::isqrt(self) -> Self
fn std::num::NonZero<u32>::leading_zeros(self) -> u32
fn std::num::NonZero<u32>::midpoint(self, Self) -> Self
fn std::num::NonZero<u32>::saturating_add(self, u32) -> Self
fn std::num::NonZero<u32>::saturating_mul(self, Self) -> Self
fn std::num::NonZero<u32>::saturating_pow(self, u32) -> Self
fn std::num::NonZero<u32>::trailing_zeros(self) -> u32
fn std::num::NonZero<u64>::cast_signed(self) -> std::num::NonZero<i64>
fn std::num::NonZero<u64>::checked_add(self, u64) -> std::option::Option<Self>
fn std::num::NonZero<u64>::checked_mul(self, Self) -> std::option::Option<Self>
fn std::num::NonZero<u64>::checked_next_power_of_two(self) -> std::option::Option<Self>
fn std::num::NonZero<u64>::checked_pow(self, u32) -> std::option::Option<Self>
fn std::num::NonZero<u64>::count_ones(self) -> std::num::NonZero<u32>
fn std::num::NonZero<u64>::div_ceil(self, Self) -> Self
fn std::num::NonZero<u64>::ilog10(self) -> u32
fn std::num::NonZero<u64>::ilog2(self) -> u32
fn std::num::NonZero<u64>::is_power_of_two(self) -> bool
fn std::num::NonZero<u64>::isqrt(self) -> Self
fn std::num::NonZero<u64>::leading_zeros(self) -> u32
fn std::num::NonZero<u64>::midpoint(self, Self) -> Self
fn std::num::NonZero<u64>::saturating_add(self, u64) -> Self
fn std::num::NonZero<u64>::saturating_mul(self, Self) -> Self
fn std::num::NonZero<u64>::saturating_pow(self, u32) -> Self
fn std::num::NonZero<u64>::trailing_zeros(self) -> u32
fn std::num::NonZero<u8>::cast_signed(self) -> std::num::NonZero<i8>
fn std::num::NonZero<u8>::checked_add(self, u8) -> std::option::Option<Self>
fn std::num::NonZero<u8>::checked_mul(self, Self) -> std::option::Option<Self>
fn std::num::NonZero<u8>::checked_next_power_of_two(self) -> std::option::Option<Self>
fn std::num::NonZero<u8>::checked_pow(self, u32) -> std::option::Option<Self>
fn std::num::NonZero<u8>::count_ones(self) -> std::num::NonZero<u32>
fn std::num::NonZero<u8>::div_ceil(self, Self) -> Self
fn std::num::NonZero<u8>::ilog10(self) -> u32
fn std::num::NonZero<u8>::ilog2(self) -> u32
fn std::num::NonZero<u8>::is_power_of_two(self) -> bool
fn std::num::NonZero<u8>::isqrt(self) -> Self
fn std::num::NonZero<u8>::leading_zeros(self) -> u32
fn std::num::NonZero<u8>::midpoint(self, Self) -> Self
fn std::num::NonZero<u8>::saturating_add(self, u8) -> Self
fn std::num::NonZero<u8>::saturating_mul(self, Self) -> Self
fn std::num::NonZero<u8>::saturating_pow(self, u32) -> Self
fn std::num::NonZero<u8>::trailing_zeros(self) -> u32
fn std::num::NonZero<usize>::cast_signed(self) -> std::num::NonZero<isize>
fn std::num::NonZero<usize>::checked_add(self, usize) -> std::option::Option<Self>
fn std::num::NonZero<usize>::checked_mul(self, Self) -> std::option::Option<Self>
fn std::num::NonZero<usize>::checked_next_power_of_two(self) -> std::option::Option<Self>
fn std::num::NonZero<usize>::checked_pow(self, u32) -> std::option::Option<Self>
fn std::num::NonZero<usize>::count_ones(self) -> std::num::NonZero<u32>
fn std::num::NonZero<usize>::div_ceil(self, Self) -> Self
fn std::num::NonZero<usize>::ilog10(self) -> u32
fn std::num::NonZero<usize>::ilog2(self) -> u32
fn std::num::NonZero<usize>::is_power_of_two(self) -> bool
fn std::num::NonZero<usize>::isqrt(self) -> Self
fn std::num::NonZero<usize>::leading_zeros(self) -> u32
fn std::num::NonZero<usize>::midpoint(self, Self) -> Self
fn std::num::NonZero<usize>::saturating_add(self, usize) -> Self
fn std::num::NonZero<usize>::saturating_mul(self, Self) -> Self
fn std::num::NonZero<usize>::saturating_pow(self, u32) -> Self
fn std::num::NonZero<usize>::trailing_zeros(self) -> u32
fn std::num::ParseIntError::kind(&self) -> &std::num::IntErrorKind
fn std::num::Saturating<i128>::abs(self) -> std::num::Saturating<i128>
fn std::num::Saturating<i128>::count_ones(self) -> u32
fn std::num::Saturating<i128>::count_zeros(self) -> u32
fn std::num::Saturating<i128>::from_be(Self) -> Self
fn std::num::Saturating<i128>::from_le(Self) -> Self
fn std::num::Saturating<i128>::is_negative(self) -> bool
fn std::num::Saturating<i128>::is_positive(self) -> bool
fn std::num::Saturating<i128>::leading_zeros(self) -> u32
fn std::num::Saturating<i128>::pow(self, u32) -> Self
fn std::num::Saturating<i128>::reverse_bits(self) -> Self
fn std::num::Saturating<i128>::rotate_left(self, u32) -> Self
fn std::num::Saturating<i128>::rotate_right(self, u32) -> Self
fn std::num::Saturating<i128>::signum(self) -> std::num::Saturating<i128>
fn std::num::Saturating<i128>::swap_bytes(self) -> Self
fn std::num::Saturating<i128>::to_be(self) -> Self
fn std::num::Saturating<i128>::to_le(self) -> Self
fn std::num::Saturating<i128>::trailing_zeros(self) -> u32
fn std::num::Saturating<i16>::abs(self) -> std::num::Saturating<i16>
fn std::num::Saturating<i16>::count_ones(self) -> u32
fn std::num::Saturating<i16>::count_zeros(self) -> u32
fn std::num::Saturating<i16>::from_be(Self) -> Self
fn std::num::Saturating<i16>::from_le(Self) -> Self
fn std::num::Saturating<i16>::is_negative(self) -> bool
fn std::num::Saturating<i16>::is_positive(self) -> bool
fn std::num::Saturating<i16>::leading_zeros(self) -> u32
fn std::num::Saturating<i16>::pow(self, u32) -> Self
fn std::num::Saturating<i16>::reverse_bits(self) -> Self
fn std::num::Saturating<i16>::rotate_left(self, u32) -> Self
fn std::num::Saturating<i16>::rotate_right(self, u32) -> Self
fn std::num::Saturating<i16>::signum(self) -> std::num::Saturating<i16>
fn std::num::Saturating<i16>::swap_bytes(self) -> Self
fn std::num::Saturating<i16>::to_be(self) -> Self
fn std::num::Saturating<i16>::to_le(self) -> Self
fn std::num::Saturating<i16>::trailing_zeros(self) -> u32
fn std::num::Saturating<i32>::abs(self) -> std::num::Saturating<i32>
fn std::num::Saturating<i32>::count_ones(self) -> u32
fn std::num::Saturating<i32>::count_zeros(self) -> u32
fn std::num::Saturating<i32>::from_be(Self) -> Self
fn std::num::Saturating<i32>::from_le(Self) -> Self
fn std::num::Saturating<i32>::is_negative(self) -> bool
fn std::num::Saturating<i32>::is_positive(self) -> bool
fn std::num::Saturating<i32>::leading_zeros(self) -> u32
fn std::num::Saturating<i32>::pow(self, u32) -> Self
fn std::num::Saturating<i32>::reverse_bits(self) -> Self
fn std::num::Saturating<i32>::rotate_left(self, u32) -> Self
fn std::num::Saturating<i32>::rotate_right(self, u32) -> Self
fn std::num::Saturating<i32>::signum(self) -> std::num::Saturating<i32>
fn std::num::Saturating<i32>::swap_bytes(self) -> Self
fn std::num::Saturating<i32>::to_be(self) -> Self
fn std::num::Saturating<i32>::to_le(self) -> Self
fn std::num::Saturating<i32>::trailing_zeros(self) -> u32
fn std::num::Saturating<i64>::abs(self) -> std::num::Saturating<i64>
fn std::num::Saturating<i64>::count_ones(self) -> u32
fn std::num::Saturating<i64>::count_zeros(self) -> u32
fn std::num::Saturating<i64>::from_be(Self) -> Self
fn std::num::Saturating<i64>::from_le(Self) -> Self
fn std::num::Saturating<i64>::is_negative(self) -> bool
fn std::num::Saturating<i64>::is_positive(self) -> bool
fn std::num::Saturating<i64>::leading_zeros(self) -> u32
fn std::num::Saturating<i64>::pow(self, u32) -> Self
fn std::num::Saturating<i64>::reverse_bits(self) -> Self
fn std::num::Saturating<i64>::rotate_left(self, u32) -> Self
fn std::num::Saturating<i64>::rotate_right(self, u32) -> Self
fn std::num::Saturating<i64>::signum(self) -> std::num::Saturating<i64>
fn std::num::Saturating<i64>::swap_bytes(self) -> Self
fn std::num::Saturating<i64>::to_be(self) -> Self
fn std::num::Saturating<i64>::to_le(self) -> Self
fn std::num::Saturating<i64>::trailing_zeros(self) -> u32
fn std::num::Saturating<i8>::abs(self) -> std::num::Saturating<i8>
fn std::num::Saturating<i8>::count_ones(self) -> u32
fn std::num::Saturating<i8>::count_zeros(self) -> u32
fn std::num::Saturating<i8>::from_be(Self) -> Self
fn std::num::Saturating<i8>::from_le(Self) -> Self
fn std::num::Saturating<i8>::is_negative(self) -> bool
fn std::num::Saturating<i8>::is_positive(self) -> bool
fn std::num::Saturating<i8>::leading_zeros(self) -> u32
fn std::num::Saturating<i8>::pow(self, u32) -> Self
fn std::num::Saturating<i8>::reverse_bits(self) -> Self
fn std::num::Saturating<i8>::rotate_left(self, u32) -> Self
fn std::num::Saturating<i8>::rotate_right(self, u32) -> Self
fn std::num::Saturating<i8>::signum(self) -> std::num::Saturating<i8>
fn std::num::Saturating<i8>::swap_bytes(self) -> Self
fn std::num::Saturating<i8>::to_be(self) -> Self
fn std::num::Saturating<i8>::to_le(self) -> Self
fn std::num::Saturating<i8>::trailing_zeros(self) -> u32
fn std::num::Saturating<isize>::abs(self) -> std::num::Saturating<isize>
fn std::num::Saturating<isize>::count_ones(self) -> u32
fn std::num::Saturating<isize>::count_zeros(self) -> u32
fn std::num::Saturating<isize>::from_be(Self) -> Self
fn std::num::Saturating<isize>::from_le(Self) -> Self
fn std::num::Saturating<isize>::is_negative(self) -> bool
fn std::num::Saturating<isize>::is_positive(self) -> bool
fn std::num::Saturating<isize>::leading_zeros(self) -> u32
fn std::num::Saturating<isize>::pow(self, u32) -> Self
fn std::num::Saturating<isize>::reverse_bits(self) -> Self
fn std::num::Saturating<isize>::rotate_left(self, u32) -> Self
fn std::num::Saturating<isize>::rotate_right(self, u32) -> Self
fn std::num::Saturating<isize>::signum(self) -> std::num::Saturating<isize>
fn std::num::Saturating<isize>::swap_bytes(self) -> Self
fn std::num::Saturating<isize>::to_be(self) -> Self
fn std::num::Saturating<isize>::to_le(self) -> Self
fn std::num::Saturating<isize>::trailing_zeros(self) -> u32
fn std::num::Saturating<u128>::count_ones(self) -> u32
fn std::num::Saturating<u128>::count_zeros(self) -> u32
fn std::num::Saturating<u128>::from_be(Self) -> Self
fn std::num::Saturating<u128>::from_le(Self) -> Self
fn std::num::Saturating<u128>::is_power_of_two(self) -> bool
fn std::num::Saturating<u128>::leading_zeros(self) -> u32
fn std::num::Saturating<u128>::pow(self, u32) -> Self
fn std::num::Saturating<u128>::reverse_bits(self) -> Self
fn std::num::Saturating<u128>::rotate_left(self, u32) -> Self
fn std::num::Saturating<u128>::rotate_right(self, u32) -> Self
fn std::num::Saturating<u128>::swap_bytes(self) -> Self
fn std::num::Saturating<u128>::to_be(self) -> Self
fn std::num::Saturating<u128>::to_le(self) -> Self
fn std::num::Saturating<u128>::trailing_zeros(self) -> u32
fn std::num::Saturating<u16>::count_ones(self) -> u32
fn std::num::Saturating<u16>::count_zeros(self) -> u32
fn std::num::Saturating<u16>::from_be(Self) -> Self
fn std::num::Saturating<u16>::from_le(Self) -> Self
fn std::num::Saturating<u16>::is_power_of_two(self) -> bool
fn std::num::Saturating<u16>::leading_zeros(self) -> u32
fn std::num::Saturating<u16>::pow(self, u32) -> Self
fn std::num::Saturating<u16>::reverse_bits(self) -> Self
fn std::num::Saturating<u16>::rotate_left(self, u32) -> Self
fn std::num::Saturating<u16>::rotate_right(self, u32) -> Self
fn std::num::Saturating<u16>::swap_bytes(self) -> Self
fn std::num::Saturating<u16>::to_be(self) -> Self
fn std::num::Saturating<u16>::to_le(self) -> Self
fn std::num::Saturating<u16>::trailing_zeros(self) -> u32
fn std::num::Saturating<u32>::count_ones(self) -> u32
fn std::num::Saturating<u32>::count_zeros(self) -> u32
fn std::num::Saturating<u32>::from_be(Self) -> Self
fn std::num::Saturating<u32>::from_le(Self) -> Self
fn std::num::Saturating<u32>::is_power_of_two(self) -> bool
fn std::num::Saturating<u32>::leading_zeros(self) -> u32
fn std::num::Saturating<u32>::pow(self, u32) -> Self
fn std::num::Saturating<u32>::reverse_bits(self) -> Self
fn std::num::Saturating<u32>::rotate_left(self, u32) -> Self
fn std::num::Saturating<u32>::rotate_right(self, u32) -> Self
fn std::num::Saturating<u32>::swap_bytes(self) -> Self
fn std::num::Saturating<u32>::to_be(self) -> Self
fn std::num::Saturating<u32>::to_le(self) -> Self
fn std::num::Saturating<u32>::trailing_zeros(self) -> u32
fn std::num::Saturating<u64>::count_ones(self) -> u32
fn std::num::Saturating<u64>::count_zeros(self) -> u32
fn std::num::Saturating<u64>::from_be(Self) -> Self
fn std::num::Saturating<u64>::from_le(Self) -> Self
fn std::num::Saturating<u64>::is_power_of_two(self) -> bool
fn std::num::Saturating<u64>::leading_zeros(self) -> u32
fn std::num::Saturating<u64>::pow(self, u32) -> Self
fn std::num::Saturating<u64>::reverse_bits(self) -> Self
fn std::num::Saturating<u64>::rotate_left(self, u32) -> Self
fn std::num::Saturating<u64>::rotate_right(self, u32) -> Self
fn std::num::Saturating<u64>::swap_bytes(self) -> Self
fn std::num::Saturating<u64>::to_be(self) -> Self
fn std::num::Saturating<u64>::to_le(self) -> Self
fn std::num::Saturating<u64>::trailing_zeros(self) -> u32
fn std::num::Saturating<u8>::count_ones(self) -> u32
fn std::num::Saturating<u8>::count_zeros(self) -> u32
fn std::num::Saturating<u8>::from_be(Self) -> Self
fn std::num::Saturating<u8>::from_le(Self) -> Self
fn std::num::Saturating<u8>::is_power_of_two(self) -> bool
fn std::num::Saturating<u8>::leading_zeros(self) -> u32
fn std::num::Saturating<u8>::pow(self, u32) -> Self
fn std::num::Saturating<u8>::reverse_bits(self) -> Self
fn std::num::Saturating<u8>::rotate_left(self, u32) -> Self
fn std::num::Saturating<u8>::rotate_right(self, u32) -> Self
fn std::num::Saturating<u8>::swap_bytes(self) -> Self
fn std::num::Saturating<u8>::to_be(self) -> Self
fn std::num::Saturating<u8>::to_le(self) -> Self
fn std::num::Saturating<u8>::trailing_zeros(self) -> u32
fn std::num::Saturating<usize>::count_ones(self) -> u32
fn std::num::Saturating<usize>::count_zeros(self) -> u32
fn std::num::Saturating<usize>::from_be(Self) -> Self
fn std::num::Saturating<usize>::from_le(Self) -> Self
fn std::num::Saturating<usize>::is_power_of_two(self) -> bool
fn std::num::Saturating<usize>::leading_zeros(self) -> u32
fn std::num::Saturating<usize>::pow(self, u32) -> Self
fn std::num::Saturating<usize>::reverse_bits(self) -> Self
fn std::num::Saturating<usize>::rotate_left(self, u32) -> Self
fn std::num::Saturating<usize>::rotate_right(self, u32) -> Self
fn std::num::Saturating<usize>::swap_bytes(self) -> Self
fn std::num::Saturating<usize>::to_be(self) -> Self
fn std::num::Saturating<usize>::to_le(self) -> Self
fn std::num::Saturating<usize>::trailing_zeros(self) -> u32
fn std::num::Wrapping<i128>::reverse_bits(self) -> Self
fn std::num::Wrapping<i16>::reverse_bits(self) -> Self
fn std::num::Wrapping<i32>::reverse_bits(self) -> Self
fn std::num::Wrapping<i64>::reverse_bits(self) -> Self
fn std::num::Wrapping<i8>::reverse_bits(self) -> Self
fn std::num::Wrapping<isize>::reverse_bits(self) -> Self
fn std::num::Wrapping<u128>::reverse_bits(self) -> Self
fn std::num::Wrapping<u16>::reverse_bits(self) -> Self
fn std::num::Wrapping<u32>::reverse_bits(self) -> Self
fn std::num::Wrapping<u64>::reverse_bits(self) -> Self
fn std::num::Wrapping<u8>::reverse_bits(self) -> Self
fn std::num::Wrapping<usize>::reverse_bits(self) -> Self
fn std::ops::Add::add(self, Rhs) -> Self::Output
fn std::ops::AddAssign::add_assign(&mut self, Rhs)
fn std::ops::BitAnd::bitand(self, Rhs) -> Self::Output
fn std::ops::BitAndAssign::bitand_assign(&mut self, Rhs)
fn std::ops::BitOr::bitor(self, Rhs) -> Self::Output
fn std::ops::BitOrAssign::bitor_assign(&mut self, Rhs)
fn std::ops::BitXor::bitxor(self, Rhs) -> Self::Output
fn std::ops::BitXorAssign::bitxor_assign(&mut self, Rhs)
fn std::ops::Bound<&T>::cloned(self) -> std::ops::Bound<T>
fn std::ops::Bound<T>::as_ref(&self) -> std::ops::Bound<&T>
fn std::ops::Bound<T>::map<U, F: std::ops::FnOnce(T) -> U>(self, F) -> std::ops::Bound<U>
fn std::ops::ControlFlow<B, C>::break_ok(self) -> std::result::Result<B, C>
fn std::ops::ControlFlow<B, C>::break_value(self) -> std::option::Option<B>
fn std::ops::ControlFlow<B, C>::continue_ok(self) -> std::result::Result<C, B>
fn std::ops::ControlFlow<B, C>::continue_value(self) -> std::option::Option<C>
fn std::ops::ControlFlow<B, C>::is_break(&self) -> bool
fn std::ops::ControlFlow<B, C>::is_continue(&self) -> bool
fn std::ops::ControlFlow<B, C>::map_break<T, F: std::ops::FnOnce(B) -> T>(self, F) -> std::ops::ControlFlow<T, C>
fn std::ops::ControlFlow<B, C>::map_continue<T, F: std::ops::FnOnce(C) -> T>(self, F) -> std::ops::ControlFlow<B, T>
fn std::ops::Deref::deref(&self) -> &Self::Target
fn std::ops::DerefMut::deref_mut(&mut self) -> &mut Self::Target
fn std::ops::Div::div(self, Rhs) -> Self::Output
fn std::ops::DivAssign::div_assign(&mut self, Rhs)
fn std::ops::Drop::drop(&mut self)
fn std::ops::Index::index(&self, Idx) -> &Self::Output
fn std::ops::IndexMut::index_mut(&mut self, Idx) -> &mut Self::Output
fn std::ops::Mul::mul(self, Rhs) -> Self::Output
fn std::ops::MulAssign::mul_assign(&mut self, Rhs)
fn std::ops::Neg::neg(self) -> Self::Output
fn std::ops::Not::not(self) -> Self::Output
fn std::ops::Range<Idx>::contains<U: std::cmp::PartialOrd<Idx>>(&self, &U) -> bool
fn std::ops::Range<Idx>::is_empty(&self) -> bool
fn std::ops::RangeBounds::contains<U: std::cmp::PartialOrd<T>>(&self, &U) -> bool
fn std::ops::RangeBounds::end_bound(&self) -> std::ops::Bound<&T>
fn std::ops::RangeBounds::start_bound(&self) -> std::ops::Bound<&T>
fn std::ops::RangeFrom<Idx>::contains<U: std::cmp::PartialOrd<Idx>>(&self, &U) -> bool
fn std::ops::RangeInclusive<Idx>::contains<U: std::cmp::PartialOrd<Idx>>(&self, &U) -> bool
fn std::ops::RangeInclusive<Idx>::end(&self) -> &Idx
fn std::ops::RangeInclusive<Idx>::into_inner(self) -> (Idx, Idx)
fn std::ops::RangeInclusive<Idx>::is_empty(&self) -> bool
fn std::ops::RangeInclusive<Idx>::new(Idx, Idx) -> Self
fn std::ops::RangeInclusive<Idx>::start(&self) -> &Idx
fn std::ops::RangeTo<Idx>::contains<U: std::cmp::PartialOrd<Idx>>(&self, &U) -> bool
fn std::ops::RangeToInclusive<Idx>::contains<U: std::cmp::PartialOrd<Idx>>(&self, &U) -> bool
fn std::ops::Rem::rem(self, Rhs) -> Self::Output
fn std::ops::RemAssign::rem_assign(&mut self, Rhs)
fn std::ops::Shl::shl(self, Rhs) -> Self::Output
fn std::ops::ShlAssign::shl_assign(&mut self, Rhs)
fn std::ops::Shr::shr(self, Rhs) -> Self::Output
fn std::ops::ShrAssign::shr_assign(&mut self, Rhs)
fn std::ops::Sub::sub(self, Rhs) -> Self::Output
fn std::ops::SubAssign::sub_assign(&mut self, Rhs)
fn std::ops::range::OneSidedRange::bound(self) -> (std::ops::range::OneSidedRangeBound, T)
fn std::option::Option<&T>::cloned(self) -> std::option::Option<T>
fn std::option::Option<&T>::copied(self) -> std::option::Option<T>
fn std::option::Option<&mut T>::cloned(self) -> std::option::Option<T>
fn std::option::Option<&mut T>::copied(self) -> std::option::Option<T>
fn std::option::Option<(T, U)>::unzip(self) -> (std::option::Option<T>, std::option::Option<U>)
fn std::option::Option<T>::and<U>(self, std::option::Option<U>) -> std::option::Option<U>
fn std::option::Option<T>::and_then<U, F: std::ops::FnOnce(T) -> std::option::Option<U>>(self, F) -> std::option::Option<U>
fn std::option::Option<T>::as_deref(&self) -> std::option::Option<&T::Target>
fn std::option::Option<T>::as_deref_mut(&mut self) -> std::option::Option<&mut T::Target>
fn std::option::Option<T>::as_mut(&mut self) -> std::option::Option<&mut T>
fn std::option::Option<T>::as_mut_slice(&mut self) -> &mut [T]
fn std::option::Option<T>::as_pin_mut(self: std::pin::Pin<&mut Self>) -> std::option::Option<std::pin::Pin<&mut T>>
fn std::option::Option<T>::as_pin_ref(self: std::pin::Pin<&Self>) -> std::option::Option<std::pin::Pin<&T>>
fn std::option::Option<T>::as_ref(&self) -> std::option::Option<&T>
fn std::option::Option<T>::as_slice(&self) -> &[T]
fn std::option::Option<T>::expect(self, &str) -> T
fn std::option::Option<T>::filter<P: std::ops::FnOnce(&T) -> bool>(self, P) -> Self
fn std::option::Option<T>::get_or_insert(&mut self, T) -> &mut T
fn std::option::Option<T>::get_or_insert_default(&mut self) -> &mut T
fn std::option::Option<T>::get_or_insert_with<F: std::ops::FnOnce() -> T>(&mut self, F) -> &mut T
fn std::option::Option<T>::insert(&mut self, T) -> &mut T
fn std::option::Option<T>::inspect<F: std::ops::FnOnce(&T)>(self, F) -> Self
fn std::option::Option<T>::is_none(&self) -> bool
fn std::option::Option<T>::is_none_or(self, impl std::ops::FnOnce(T) -> bool) -> bool
fn std::option::Option<T>::is_some(&self) -> bool
fn std::option::Option<T>::is_some_and(self, impl std::ops::FnOnce(T) -> bool) -> bool
fn std::option::Option<T>::iter(&self) -> std::option::Iter<T>
fn std::option::Option<T>::iter_mut(&mut self) -> std::option::IterMut<T>
fn std::option::Option<T>::map<U, F: std::ops::FnOnce(T) -> U>(self, F) -> std::option::Option<U>
fn std::option::Option<T>::map_or<U, F: std::ops::FnOnce(T) -> U>(self, U, F) -> U
fn std::option::Option<T>::map_or_else<U, D: std::ops::FnOnce() -> U, F: std::ops::FnOnce(T) -> U>(self, D, F) -> U
fn std::option::Option<T>::ok_or<E>(self, E) -> std::result::Result<T, E>
fn std::option::Option<T>::ok_or_else<E, F: std::ops::FnOnce() -> E>(self, F) -> std::result::Result<T, E>
fn std::option::Option<T>::or(self, std::option::Option<T>) -> std::option::Option<T>
fn std::option::Option<T>::or_else<F: std::ops::FnOnce() -> std::option::Option<T>>(self, F) -> std::option::Option<T>
fn std::option::Option<T>::replace(&mut self, T) -> std::option::Option<T>
fn std::option::Option<T>::take(&mut self) -> std::option::Option<T>
fn std::option::Option<T>::take_if<P: std::ops::FnOnce(&mut T) -> bool>(&mut self, P) -> std::option::Option<T>
fn std::option::Option<T>::unwrap(self) -> T
fn std::option::Option<T>::unwrap_or(self, T) -> T
fn std::option::Option<T>::unwrap_or_default(self) -> T
fn std::option::Option<T>::unwrap_or_else<F: std::ops::FnOnce() -> T>(self, F) -> T
fn std::option::Option<T>::xor(self, std::option::Option<T>) -> std::option::Option<T>
fn std::option::Option<T>::zip<U>(self, std::option::Option<U>) -> std::option::Option<(T, U)>
fn std::option::Option<std::option::Option<T>>::flatten(self) -> std::option::Option<T>
fn std::option::Option<std::result::Result<T, E>>::transpose(self) -> std::result::Result<std::option::Option<T>, E>
fn std::os::fd::AsFd::as_fd(&self) -> std::os::fd::BorrowedFd
fn std::os::fd::AsRawFd::as_raw_fd(&self) -> std::os::fd::RawFd
fn std::os::fd::BorrowedFd::try_clone_to_owned(&self) -> std::io::Result<std::os::fd::OwnedFd>
fn std::os::fd::IntoRawFd::into_raw_fd(self) -> std::os::fd::RawFd
fn std::os::fd::OwnedFd::try_clone(&self) -> std::io::Result<Self>
fn std::os::linux::fs::MetadataExt::as_raw_stat(&self) -> &raw::stat
fn std::os::linux::fs::MetadataExt::st_atime(&self) -> i64
fn std::os::linux::fs::MetadataExt::st_atime_nsec(&self) -> i64
fn std::os::linux::fs::MetadataExt::st_blksize(&self) -> u64
fn std::os::linux::fs::MetadataExt::st_blocks(&self) -> u64
fn std::os::linux::fs::MetadataExt::st_ctime(&self) -> i64
fn std::os::linux::fs::MetadataExt::st_ctime_nsec(&self) -> i64
fn std::os::linux::fs::MetadataExt::st_dev(&self) -> u64
fn std::os::linux::fs::MetadataExt::st_gid(&self) -> u32
fn std::os::linux::fs::MetadataExt::st_ino(&self) -> u64
fn std::os::linux::fs::MetadataExt::st_mode(&self) -> u32
fn std::os::linux::fs::MetadataExt::st_mtime(&self) -> i64
fn std::os::linux::fs::MetadataExt::st_mtime_nsec(&self) -> i64
fn std::os::linux::fs::MetadataExt::st_nlink(&self) -> u64
fn std::os::linux::fs::MetadataExt::st_rdev(&self) -> u64
fn std::os::linux::fs::MetadataExt::st_size(&self) -> u64
fn std::os::linux::fs::MetadataExt::st_uid(&self) -> u32
fn std::os::linux::net::SocketAddrExt::as_abstract_name(&self) -> std::option::Option<&[u8]>
fn std::os::linux::net::SocketAddrExt::from_abstract_name<N: std::convert::AsRef<[u8]>>(N) -> std::io::Result<std::os::net::linux_ext::addr::SocketAddr>
fn std::os::linux::net::TcpStreamExt::quickack(&self) -> std::io::Result<bool>
fn std::os::linux::net::TcpStreamExt::set_quickack(&self, bool) -> std::io::Result<()>
fn std::os::unix::ffi::OsStrExt::as_bytes(&self) -> &[u8]
fn std::os::unix::ffi::OsStrExt::from_bytes(&[u8]) -> &Self
fn std::os::unix::ffi::OsStringExt::from_vec(std::vec::Vec<u8>) -> Self
fn std::os::unix::ffi::OsStringExt::into_vec(self) -> std::vec::Vec<u8>
fn std::os::unix::fs::DirBuilderExt::mode(&mut self, u32) -> &mut Self
fn std::os::unix::fs::DirEntryExt::ino(&self) -> u64
fn std::os::unix::fs::FileExt::read_at(&self, &mut [u8], u64) -> std::io::Result<usize>
fn std::os::unix::fs::FileExt::read_exact_at(&self, &mut [u8], u64) -> std::io::Result<()>
fn std::os::unix::fs::FileExt::write_all_at(&self, &[u8], u64) -> std::io::Result<()>
fn std::os::unix::fs::FileExt::write_at(&self, &[u8], u64) -> std::io::Result<usize>
fn std::os::unix::fs::FileTypeExt::is_block_device(&self) -> bool
fn std::os::unix::fs::FileTypeExt::is_char_device(&self) -> bool
fn std::os::unix::fs::FileTypeExt::is_fifo(&self) -> bool
fn std::os::unix::fs::FileTypeExt::is_socket(&self) -> bool
fn std::os::unix::fs::MetadataExt::atime(&self) -> i64
fn std::os::unix::fs::MetadataExt::atime_nsec(&self) -> i64
fn std::os::unix::fs::MetadataExt::attrib(&self) -> u8
fn std::os::unix::fs::MetadataExt::blksize(&self) -> u64
fn std::os::unix::fs::MetadataExt::blocks(&self) -> u64
fn std::os::unix::fs::MetadataExt::ctime(&self) -> i64
fn std::os::unix::fs::MetadataExt::ctime_nsec(&self) -> i64
fn std::os::unix::fs::MetadataExt::dev(&self) -> u64
fn std::os::unix::fs::MetadataExt::gid(&self) -> u32
fn std::os::unix::fs::MetadataExt::ino(&self) -> u64
fn std::os::unix::fs::MetadataExt::mode(&self) -> u32
fn std::os::unix::fs::MetadataExt::mtime(&self) -> i64
fn std::os::unix::fs::MetadataExt::mtime_nsec(&self) -> i64
fn std::os::unix::fs::MetadataExt::nlink(&self) -> u64
fn std::os::unix::fs::MetadataExt::rdev(&self) -> u64
fn std::os::unix::fs::MetadataExt::size(&self) -> u64
fn std::os::unix::fs::MetadataExt::uid(&self) -> u32
fn std::os::unix::fs::OpenOptionsExt::custom_flags(&mut self, i32) -> &mut Self
fn std::os::unix::fs::OpenOptionsExt::mode(&mut self, u32) -> &mut Self
fn std::os::unix::fs::PermissionsExt::from_mode(u32) -> Self
fn std::os::unix::fs::PermissionsExt::mode(&self) -> u32
fn std::os::unix::fs::PermissionsExt::set_mode(&mut self, u32)
fn std::os::unix::fs::chown<P: std::convert::AsRef<std::path::Path>>(P, std::option::Option<u32>, std::option::Option<u32>) -> std::io::Result<()>
fn std::os::unix::fs::chroot<P: std::convert::AsRef<std::path::Path>>(P) -> std::io::Result<()>
fn std::os::unix::fs::fchown<F: std::os::unix::fs::AsFd>(F, std::option::Option<u32>, std::option::Option<u32>) -> std::io::Result<()>
fn std::os::unix::fs::lchown<P: std::convert::AsRef<std::path::Path>>(P, std::option::Option<u32>, std::option::Option<u32>) -> std::io::Result<()>
fn std::os::unix::fs::symlink<P: std::convert::AsRef<std::path::Path>, Q: std::convert::AsRef<std::path::Path>>(P, Q) -> std::io::Result<()>
fn std::os::unix::net::SocketAddr::as_pathname(&self) -> std::option::Option<&std::path::Path>
fn std::os::unix::net::SocketAddr::from_pathname<P: std::convert::AsRef<std::path::Path>>(P) -> std::io::Result<std::os::unix::net::SocketAddr>
fn std::os::unix::net::SocketAddr::is_unnamed(&self) -> bool
fn std::os::unix::net::UnixDatagram::bind<P: std::convert::AsRef<std::path::Path>>(P) -> std::io::Result<std::os::unix::net::UnixDatagram>
fn std::os::unix::net::UnixDatagram::bind_addr(&std::os::unix::net::SocketAddr) -> std::io::Result<std::os::unix::net::UnixDatagram>
fn std::os::unix::net::UnixDatagram::connect<P: std::convert::AsRef<std::path::Path>>(&self, P) -> std::io::Result<()>
fn std::os::unix::net::UnixDatagram::connect_addr(&self, &std::os::unix::net::SocketAddr) -> std::io::Result<()>
fn std::os::unix::net::UnixDatagram::local_addr(&self) -> std::io::Result<std::os::unix::net::SocketAddr>
fn std::os::unix::net::UnixDatagram::pair() -> std::io::Result<(std::os::unix::net::UnixDatagram, std::os::unix::net::UnixDatagram)>
fn std::os::unix::net::UnixDatagram::peer_addr(&self) -> std::io::Result<std::os::unix::net::SocketAddr>
fn std::os::unix::net::UnixDatagram::read_timeout(&self) -> std::io::Result<std::option::Option<std::time::Duration>>
fn std::os::unix::net::UnixDatagram::recv(&self, &mut [u8]) -> std::io::Result<usize>
fn std::os::unix::net::UnixDatagram::recv_from(&self, &mut [u8]) -> std::io::Result<(usize, std::os::unix::net::SocketAddr)>
fn std::os::unix::net::UnixDatagram::send(&self, &[u8]) -> std::io::Result<usize>
fn std::os::unix::net::UnixDatagram::send_to<P: std::convert::AsRef<std::path::Path>>(&self, &[u8], P) -> std::io::Result<usize>
fn std::os::unix::net::UnixDatagram::send_to_addr(&self, &[u8], &std::os::unix::net::SocketAddr) -> std::io::Result<usize>
fn std::os::unix::net::UnixDatagram::set_nonblocking(&self, bool) -> std::io::Result<()>
fn std::os::unix::net::UnixDatagram::set_read_timeout(&self, std::option::Option<std::time::Duration>) -> std::io::Result<()>
fn std::os::unix::net::UnixDatagram::set_write_timeout(&self, std::option::Option<std::time::Duration>) -> std::io::Result<()>
fn std::os::unix::net::UnixDatagram::shutdown(&self, std::net::Shutdown) -> std::io::Result<()>
fn std::os::unix::net::UnixDatagram::take_error(&self) -> std::io::Result<std::option::Option<std::io::Error>>
fn std::os::unix::net::UnixDatagram::try_clone(&self) -> std::io::Result<std::os::unix::net::UnixDatagram>
fn std::os::unix::net::UnixDatagram::unbound() -> std::io::Result<std::os::unix::net::UnixDatagram>
fn std::os::unix::net::UnixDatagram::write_timeout(&self) -> std::io::Result<std::option::Option<std::time::Duration>>
fn std::os::unix::net::UnixListener::accept(&self) -> std::io::Result<(std::os::unix::net::UnixStream, std::os::unix::net::SocketAddr)>
fn std::os::unix::net::UnixListener::bind<P: std::convert::AsRef<std::path::Path>>(P) -> std::io::Result<std::os::unix::net::UnixListener>
fn std::os::unix::net::UnixListener::bind_addr(&std::os::unix::net::SocketAddr) -> std::io::Result<std::os::unix::net::UnixListener>
fn std::os::unix::net::UnixListener::incoming(&self) -> std::os::unix::net::Incoming
fn std::os::unix::net::UnixListener::local_addr(&self) -> std::io::Result<std::os::unix::net::SocketAddr>
fn std::os::unix::net::UnixListener::set_nonblocking(&self, bool) -> std::io::Result<()>
fn std::os::unix::net::UnixListener::take_error(&self) -> std::io::Result<std::option::Option<std::io::Error>>
fn std::os::unix::net::UnixListener::try_clone(&self) -> std::io::Result<std::os::unix::net::UnixListener>
fn std::os::unix::net::UnixStream::connect<P: std::convert::AsRef<std::path::Path>>(P) -> std::io::Result<std::os::unix::net::UnixStream>
fn std::os::unix::net::UnixStream::connect_addr(&std::os::unix::net::SocketAddr) -> std::io::Result<std::os::unix::net::UnixStream>
fn std::os::unix::net::UnixStream::local_addr(&self) -> std::io::Result<std::os::unix::net::SocketAddr>
fn std::os::unix::net::UnixStream::pair() -> std::io::Result<(std::os::unix::net::UnixStream, std::os::unix::net::UnixStream)>
fn std::os::unix::net::UnixStream::peer_addr(&self) -> std::io::Result<std::os::unix::net::SocketAddr>
fn std::os::unix::net::UnixStream::read_timeout(&self) -> std::io::Result<std::option::Option<std::time::Duration>>
fn std::os::unix::net::UnixStream::set_nonblocking(&self, bool) -> std::io::Result<()>
fn std::os::unix::net::UnixStream::set_read_timeout(&self, std::option::Option<std::time::Duration>) -> std::io::Result<()>
fn std::os::unix::net::UnixStream::set_write_timeout(&self, std::option::Option<std::time::Duration>) -> std::io::Result<()>
fn std::os::unix::net::UnixStream::shutdown(&self, std::net::Shutdown) -> std::io::Result<()>
fn std::os::unix::net::UnixStream::take_error(&self) -> std::io::Result<std::option::Option<std::io::Error>>
fn std::os::unix::net::UnixStream::try_clone(&self) -> std::io::Result<std::os::unix::net::UnixStream>
fn std::os::unix::net::UnixStream::write_timeout(&self) -> std::io::Result<std::option::Option<std::time::Duration>>
fn std::os::unix::process::CommandExt::arg0<S: std::convert::AsRef<std::ffi::OsStr>>(&mut self, S) -> &mut std::process::Command
fn std::os::unix::process::CommandExt::exec(&mut self) -> std::io::Error
fn std::os::unix::process::CommandExt::gid(&mut self, std::os::unix::process::GroupId) -> &mut std::process::Command
fn std::os::unix::process::CommandExt::process_group(&mut self, i32) -> &mut std::process::Command
fn std::os::unix::process::CommandExt::uid(&mut self, std::os::unix::process::UserId) -> &mut std::process::Command
fn std::os::unix::process::ExitStatusExt::continued(&self) -> bool
fn std::os::unix::process::ExitStatusExt::core_dumped(&self) -> bool
fn std::os::unix::process::ExitStatusExt::from_raw(i32) -> Self
fn std::os::unix::process::ExitStatusExt::into_raw(self) -> i32
fn std::os::unix::process::ExitStatusExt::signal(&self) -> std::option::Option<i32>
fn std::os::unix::process::ExitStatusExt::stopped_signal(&self) -> std::option::Option<i32>
fn std::os::unix::process::parent_id() -> u32
fn std::os::unix::thread::JoinHandleExt::as_pthread_t(&self) -> std::os::unix::thread::RawPthread
fn std::os::unix::thread::JoinHandleExt::into_pthread_t(self) -> std::os::unix::thread::RawPthread
fn std::os::windows::ffi::OsStrExt::encode_wide(&self) -> std::os::windows::ffi::EncodeWide
fn std::os::windows::ffi::OsStringExt::from_wide(&[u16]) -> Self
fn std::os::windows::fs::FileExt::seek_read(&self, &mut [u8], u64) -> std::io::Result<usize>
fn std::os::windows::fs::FileExt::seek_write(&self, &[u8], u64) -> std::io::Result<usize>
fn std::os::windows::fs::FileTimesExt::set_created(self, std::time::SystemTime) -> Self
fn std::os::windows::fs::FileTypeExt::is_symlink_dir(&self) -> bool
fn std::os::windows::fs::FileTypeExt::is_symlink_file(&self) -> bool
fn std::os::windows::fs::MetadataExt::creation_time(&self) -> u64
fn std::os::windows::fs::MetadataExt::file_attributes(&self) -> u32
fn std::os::windows::fs::MetadataExt::file_size(&self) -> u64
fn std::os::windows::fs::MetadataExt::last_access_time(&self) -> u64
fn std::os::windows::fs::MetadataExt::last_write_time(&self) -> u64
fn std::os::windows::fs::OpenOptionsExt::access_mode(&mut self, u32) -> &mut Self
fn std::os::windows::fs::OpenOptionsExt::attributes(&mut self, u32) -> &mut Self
fn std::os::windows::fs::OpenOptionsExt::custom_flags(&mut self, u32) -> &mut Self
fn std::os::windows::fs::OpenOptionsExt::security_qos_flags(&mut self, u32) -> &mut Self
fn std::os::windows::fs::OpenOptionsExt::share_mode(&mut self, u32) -> &mut Self
fn std::os::windows::fs::symlink_dir<P: std::convert::AsRef<std::path::Path>, Q: std::convert::AsRef<std::path::Path>>(P, Q) -> std::io::Result<()>
fn std::os::windows::fs::symlink_file<P: std::convert::AsRef<std::path::Path>, Q: std::convert::AsRef<std::path::Path>>(P, Q) -> std::io::Result<()>
fn std::os::windows::io::AsHandle::as_handle(&self) -> std::os::windows::io::BorrowedHandle
fn std::os::windows::io::AsRawHandle::as_raw_handle(&self) -> std::os::windows::io::RawHandle
fn std::os::windows::io::AsRawSocket::as_raw_socket(&self) -> std::os::windows::io::RawSocket
fn std::os::windows::io::AsSocket::as_socket(&self) -> std::os::windows::io::BorrowedSocket
fn std::os::windows::io::BorrowedHandle::try_clone_to_owned(&self) -> std::io::Result<std::os::windows::io::OwnedHandle>
fn std::os::windows::io::BorrowedSocket::try_clone_to_owned(&self) -> std::io::Result<std::os::windows::io::OwnedSocket>
fn std::os::windows::io::IntoRawHandle::into_raw_handle(self) -> std::os::windows::io::RawHandle
fn std::os::windows::io::IntoRawSocket::into_raw_socket(self) -> std::os::windows::io::RawSocket
fn std::os::windows::io::OwnedHandle::try_clone(&self) -> std::io::Result<Self>
fn std::os::windows::io::OwnedSocket::try_clone(&self) -> std::io::Result<Self>
fn std::os::windows::process::CommandExt::creation_flags(&mut self, u32) -> &mut std::process::Command
fn std::os::windows::process::CommandExt::raw_arg<S: std::convert::AsRef<std::ffi::OsStr>>(&mut self, S) -> &mut std::process::Command
fn std::os::windows::process::ExitStatusExt::from_raw(u32) -> Self
fn std::panic::Location::caller() -> &std::panic::Location
fn std::panic::Location::column(&self) -> u32
fn std::panic::Location::file(&self) -> &str
fn std::panic::Location::file_as_c_str(&self) -> &std::ffi::CStr
fn std::panic::Location::line(&self) -> u32
fn std::panic::PanicHookInfo::location(&self) -> std::option::Option<&std::panic::Location>
fn std::panic::PanicHookInfo::payload(&self) -> &(dyn std::any::Any + std::marker::Send)
fn std::panic::PanicHookInfo::payload_as_str(&self) -> std::option::Option<&str>
fn std::panic::PanicInfo::location(&self) -> std::option::Option<&std::panic::Location>
fn std::panic::PanicInfo::message(&self) -> std::panic::PanicMessage
fn std::panic::PanicInfo::payload(&self) -> &(dyn std::any::Any + std::marker::Send)
fn std::panic::PanicMessage::as_str(&self) -> std::option::Option<&str>
fn std::panic::catch_unwind<F: std::ops::FnOnce() -> R + std::panic::UnwindSafe, R>(F) -> std::thread::Result<R>
fn std::panic::panic_any<M: std::any::Any + std::marker::Send>(M) -> !
fn std::panic::resume_unwind(std::boxed::Box<dyn std::any::Any + std::marker::Send>) -> !
fn std::panic::set_hook(std::boxed::Box<dyn std::ops::Fn(&std::panic::PanicHookInfo) + std::marker::Sync + std::marker::Send>)
fn std::panic::take_hook() -> std::boxed::Box<dyn std::ops::Fn(&std::panic::PanicHookInfo) + std::marker::Sync + std::marker::Send>
fn std::path::Component::as_os_str(self) -> &std::ffi::OsStr
fn std::path::Components::as_path(&self) -> &std::path::Path
fn std::path::Iter::as_path(&self) -> &std::path::Path
fn std::path::Path::ancestors(&self) -> std::path::Ancestors
fn std::path::Path::as_mut_os_str(&mut self) -> &mut std::ffi::OsStr
fn std::path::Path::as_os_str(&self) -> &std::ffi::OsStr
fn std::path::Path::canonicalize(&self) -> std::io::Result<std::path::PathBuf>
fn std::path::Path::components(&self) -> std::path::Components
fn std::path::Path::display(&self) -> std::path::Display
fn std::path::Path::ends_with<P: std::convert::AsRef<std::path::Path>>(&self, P) -> bool
fn std::path::Path::exists(&self) -> bool
fn std::path::Path::extension(&self) -> std::option::Option<&std::ffi::OsStr>
fn std::path::Path::file_name(&self) -> std::option::Option<&std::ffi::OsStr>
fn std::path::Path::file_prefix(&self) -> std::option::Option<&std::ffi::OsStr>
fn std::path::Path::file_stem(&self) -> std::option::Option<&std::ffi::OsStr>
fn std::path::Path::has_root(&self) -> bool
fn std::path::Path::into_path_buf(self: std::boxed::Box<Self>) -> std::path::PathBuf
fn std::path::Path::is_absolute(&self) -> bool
fn std::path::Path::is_dir(&self) -> bool
fn std::path::Path::is_file(&self) -> bool
fn std::path::Path::is_relative(&self) -> bool
fn std::path::Path::is_symlink(&self) -> bool
fn std::path::Path::iter(&self) -> std::path::Iter
fn std::path::Path::join<P: std::convert::AsRef<std::path::Path>>(&self, P) -> std::path::PathBuf
fn std::path::Path::metadata(&self) -> std::io::Result<std::fs::Metadata>
fn std::path::Path::new<S: std::convert::AsRef<std::ffi::OsStr>>(&S) -> &std::path::Path
fn std::path::Path::parent(&self) -> std::option::Option<&std::path::Path>
fn std::path::Path::read_dir(&self) -> std::io::Result<std::fs::ReadDir>
fn std::path::Path::read_link(&self) -> std::io::Result<std::path::PathBuf>
fn std::path::Path::starts_with<P: std::convert::AsRef<std::path::Path>>(&self, P) -> bool
fn std::path::Path::strip_prefix<P: std::convert::AsRef<std::path::Path>>(&self, P) -> std::result::Result<&std::path::Path, std::path::StripPrefixError>
fn std::path::Path::symlink_metadata(&self) -> std::io::Result<std::fs::Metadata>
fn std::path::Path::to_path_buf(&self) -> std::path::PathBuf
fn std::path::Path::to_str(&self) -> std::option::Option<&str>
fn std::path::Path::to_string_lossy(&self) -> std::borrow::Cow<str>
fn std::path::Path::try_exists(&self) -> std::io::Result<bool>
fn std::path::Path::with_added_extension<S: std::convert::AsRef<std::ffi::OsStr>>(&self, S) -> std::path::PathBuf
fn std::path::Path::with_extension<S: std::convert::AsRef<std::ffi::OsStr>>(&self, S) -> std::path::PathBuf
fn std::path::Path::with_file_name<S: std::convert::AsRef<std::ffi::OsStr>>(&self, S) -> std::path::PathBuf
fn std::path::PathBuf::add_extension<S: std::convert::AsRef<std::ffi::OsStr>>(&mut self, S) -> bool
fn std::path::PathBuf::as_mut_os_string(&mut self) -> &mut std::ffi::OsString
fn std::path::PathBuf::as_path(&self) -> &std::path::Path
fn std::path::PathBuf::capacity(&self) -> usize
fn std::path::PathBuf::clear(&mut self)
fn std::path::PathBuf::into_boxed_path(self) -> std::boxed::Box<std::path::Path>
fn std::path::PathBuf::into_os_string(self) -> std::ffi::OsString
fn std::path::PathBuf::leak(self) -> &mut std::path::Path
fn std::path::PathBuf::new() -> std::path::PathBuf
fn std::path::PathBuf::pop(&mut self) -> bool
fn std::path::PathBuf::push<P: std::convert::AsRef<std::path::Path>>(&mut self, P)
fn std::path::PathBuf::reserve(&mut self, usize)
fn std::path::PathBuf::reserve_exact(&mut self, usize)
fn std::path::PathBuf::set_extension<S: std::convert::AsRef<std::ffi::OsStr>>(&mut self, S) -> bool
fn std::path::PathBuf::set_file_name<S: std::convert::AsRef<std::ffi::OsStr>>(&mut self, S)
fn std::path::PathBuf::shrink_to(&mut self, usize)
fn std::path::PathBuf::shrink_to_fit(&mut self)
fn std::path::PathBuf::try_reserve(&mut self, usize) -> std::result::Result<(), std::collections::TryReserveError>
fn std::path::PathBuf::try_reserve_exact(&mut self, usize) -> std::result::Result<(), std::collections::TryReserveError>
fn std::path::PathBuf::with_capacity(usize) -> std::path::PathBuf
fn std::path::Prefix::is_verbatim(&self) -> bool
fn std::path::PrefixComponent::as_os_str(&self) -> &std::ffi::OsStr
fn std::path::PrefixComponent::kind(&self) -> std::path::Prefix
fn std::path::absolute<P: std::convert::AsRef<std::path::Path>>(P) -> std::io::Result<std::path::PathBuf>
fn std::path::is_separator(char) -> bool
fn std::pin::Pin<&T>::get_ref(self) -> &T
fn std::pin::Pin<&T>::static_ref(&T) -> std::pin::Pin<&T>
fn std::pin::Pin<&mut T>::get_mut(self) -> &mut T
fn std::pin::Pin<&mut T>::into_ref(self) -> std::pin::Pin<&T>
fn std::pin::Pin<&mut T>::static_mut(&mut T) -> std::pin::Pin<&mut T>
fn std::pin::Pin<Ptr>::as_deref_mut(self: std::pin::Pin<&mut Self>) -> std::pin::Pin<&mut Ptr::Target>
fn std::pin::Pin<Ptr>::as_mut(&mut self) -> std::pin::Pin<&mut Ptr::Target>
fn std::pin::Pin<Ptr>::as_ref(&self) -> std::pin::Pin<&Ptr::Target>
fn std::pin::Pin<Ptr>::into_inner(std::pin::Pin<Ptr>) -> Ptr
fn std::pin::Pin<Ptr>::new(Ptr) -> std::pin::Pin<Ptr>
fn std::pin::Pin<Ptr>::set(&mut self, Ptr::Target)
fn std::process::Child::id(&self) -> u32
fn std::process::Child::kill(&mut self) -> std::io::Result<()>
fn std::process::Child::try_wait(&mut self) -> std::io::Result<std::option::Option<std::process::ExitStatus>>
fn std::process::Child::wait(&mut self) -> std::io::Result<std::process::ExitStatus>
fn std::process::Child::wait_with_output(self) -> std::io::Result<std::process::Output>
fn std::process::Command::arg<S: std::convert::AsRef<std::ffi::OsStr>>(&mut self, S) -> &mut std::process::Command
fn std::process::Command::args<I: std::iter::IntoIterator<Item = S>, S: std::convert::AsRef<std::ffi::OsStr>>(&mut self, I) -> &mut std::process::Command
fn std::process::Command::current_dir<P: std::convert::AsRef<std::path::Path>>(&mut self, P) -> &mut std::process::Command
fn std::process::Command::env<K: std::convert::AsRef<std::ffi::OsStr>, V: std::convert::AsRef<std::ffi::OsStr>>(&mut self, K, V) -> &mut std::process::Command
fn std::process::Command::env_clear(&mut self) -> &mut std::process::Command
fn std::process::Command::env_remove<K: std::convert::AsRef<std::ffi::OsStr>>(&mut self, K) -> &mut std::process::Command
fn std::process::Command::envs<I: std::iter::IntoIterator<Item = (K, V)>, K: std::convert::AsRef<std::ffi::OsStr>, V: std::convert::AsRef<std::ffi::OsStr>>(&mut self, I) -> &mut std::process::Command
fn std::process::Command::get_args(&self) -> std::process::CommandArgs
fn std::process::Command::get_current_dir(&self) -> std::option::Option<&std::path::Path>
fn std::process::Command::get_envs(&self) -> std::process::CommandEnvs
fn std::process::Command::get_program(&self) -> &std::ffi::OsStr
fn std::process::Command::new<S: std::convert::AsRef<std::ffi::OsStr>>(S) -> std::process::Command
fn std::process::Command::output(&mut self) -> std::io::Result<std::process::Output>
fn std::process::Command::spawn(&mut self) -> std::io::Result<std::process::Child>
fn std::process::Command::status(&mut self) -> std::io::Result<std::process::ExitStatus>
fn std::process::Command::stderr<T: std::convert::Into<std::process::Stdio>>(&mut self, T) -> &mut std::process::Command
fn std::process::Command::stdin<T: std::convert::Into<std::process::Stdio>>(&mut self, T) -> &mut std::process::Command
fn std::process::Command::stdout<T: std::convert::Into<std::process::Stdio>>(&mut self, T) -> &mut std::process::Command
fn std::process::ExitStatus::code(&self) -> std::option::Option<i32>
fn std::process::ExitStatus::success(&self) -> bool
fn std::process::Stdio::inherit() -> std::process::Stdio
fn std::process::Stdio::null() -> std::process::Stdio
fn std::process::Stdio::piped() -> std::process::Stdio
fn std::process::Termination::report(self) -> std::process::ExitCode
fn std::process::abort() -> !
fn std::process::exit(i32) -> !
fn std::process::id() -> u32
fn std::ptr::NonNull<T>::addr(self) -> std::num::NonZero<usize>
fn std::ptr::NonNull<T>::align_offset(self, usize) -> usize
fn std::ptr::NonNull<T>::as_ptr(self) -> *mut T
fn std::ptr::NonNull<T>::cast<U>(self) -> std::ptr::NonNull<U>
fn std::ptr::NonNull<T>::dangling() -> Self
fn std::ptr::NonNull<T>::expose_provenance(self) -> std::num::NonZero<usize>
fn std::ptr::NonNull<T>::from_mut(&mut T) -> Self
fn std::ptr::NonNull<T>::from_ref(&T) -> Self
fn std::ptr::NonNull<T>::is_aligned(self) -> bool
fn std::ptr::NonNull<T>::map_addr(self, impl std::ops::FnOnce(std::num::NonZero<usize>) -> std::num::NonZero<usize>) -> Self
fn std::ptr::NonNull<T>::new(*mut T) -> std::option::Option<Self>
fn std::ptr::NonNull<T>::with_addr(self, std::num::NonZero<usize>) -> Self
fn std::ptr::NonNull<T>::with_exposed_provenance(std::num::NonZero<usize>) -> Self
fn std::ptr::NonNull<T>::without_provenance(std::num::NonZero<usize>) -> Self
fn std::ptr::NonNull<[T]>::is_empty(self) -> bool
fn std::ptr::NonNull<[T]>::len(self) -> usize
fn std::ptr::NonNull<[T]>::slice_from_raw_parts(std::ptr::NonNull<T>, usize) -> Self
fn std::ptr::addr_eq<T, U>(*const T, *const U) -> bool
fn std::ptr::dangling<T>() -> *const T
fn std::ptr::dangling_mut<T>() -> *mut T
fn std::ptr::eq<T>(*const T, *const T) -> bool
fn std::ptr::fn_addr_eq<T: std::marker::FnPtr, U: std::marker::FnPtr>(T, U) -> bool
fn std::ptr::from_mut<T>(&mut T) -> *mut T
fn std::ptr::from_ref<T>(&T) -> *const T
fn std::ptr::hash<T, S: std::hash::Hasher>(*const T, &mut S)
fn std::ptr::null<T: std::ptr::metadata::Thin>() -> *const T
fn std::ptr::null_mut<T: std::ptr::metadata::Thin>() -> *mut T
fn std::ptr::slice_from_raw_parts<T>(*const T, usize) -> *const [T]
fn std::ptr::slice_from_raw_parts_mut<T>(*mut T, usize) -> *mut [T]
fn std::ptr::with_exposed_provenance<T>(usize) -> *const T
fn std::ptr::with_exposed_provenance_mut<T>(usize) -> *mut T
fn std::ptr::without_provenance<T>(usize) -> *const T
fn std::ptr::without_provenance_mut<T>(usize) -> *mut T
fn std::range::Range<Idx>::contains<U: std::cmp::PartialOrd<Idx>>(&self, &U) -> bool
fn std::range::Range<Idx>::is_empty(&self) -> bool
fn std::range::Range<Idx>::iter(&self) -> std::range::RangeIter<Idx>
fn std::range::RangeFrom<Idx>::contains<U: std::cmp::PartialOrd<Idx>>(&self, &U) -> bool
fn std::range::RangeFrom<Idx>::iter(&self) -> std::range::RangeFromIter<Idx>
fn std::range::RangeInclusive<Idx>::contains<U: std::cmp::PartialOrd<Idx>>(&self, &U) -> bool
fn std::range::RangeInclusive<Idx>::is_empty(&self) -> bool
fn std::range::RangeInclusive<Idx>::iter(&self) -> std::range::RangeInclusiveIter<Idx>
fn std::range::RangeToInclusive<Idx>::contains<U: std::cmp::PartialOrd<Idx>>(&self, &U) -> bool
fn std::rc::Rc<T>::as_ptr(&Self) -> *const T
fn std::rc::Rc<T>::downgrade(&Self) -> std::rc::Weak<T>
fn std::rc::Rc<T>::get_mut(&mut Self) -> std::option::Option<&mut T>
fn std::rc::Rc<T>::into_inner(Self) -> std::option::Option<T>
fn std::rc::Rc<T>::into_raw(Self) -> *const T
fn std::rc::Rc<T>::make_mut(&mut Self) -> &mut T
fn std::rc::Rc<T>::new(T) -> std::rc::Rc<T>
fn std::rc::Rc<T>::new_cyclic<F: std::ops::FnOnce(&std::rc::Weak<T>) -> T>(F) -> std::rc::Rc<T>
fn std::rc::Rc<T>::new_uninit() -> std::rc::Rc<std::mem::MaybeUninit<T>>
fn std::rc::Rc<T>::new_zeroed() -> std::rc::Rc<std::mem::MaybeUninit<T>>
fn std::rc::Rc<T>::pin(T) -> std::pin::Pin<std::rc::Rc<T>>
fn std::rc::Rc<T>::ptr_eq(&Self, &Self) -> bool
fn std::rc::Rc<T>::strong_count(&Self) -> usize
fn std::rc::Rc<T>::try_unwrap(Self) -> std::result::Result<T, Self>
fn std::rc::Rc<T>::unwrap_or_clone(Self) -> T
fn std::rc::Rc<T>::weak_count(&Self) -> usize
fn std::rc::Rc<[T]>::new_uninit_slice(usize) -> std::rc::Rc<[std::mem::MaybeUninit<T>]>
fn std::rc::Rc<[T]>::new_zeroed_slice(usize) -> std::rc::Rc<[std::mem::MaybeUninit<T>]>
fn std::rc::Rc<dyn std::any::Any>::downcast<T: std::any::Any>(self) -> std::result::Result<std::rc::Rc<T>, Self>
fn std::rc::Weak<T>::as_ptr(&self) -> *const T
fn std::rc::Weak<T>::into_raw(self) -> *const T
fn std::rc::Weak<T>::new() -> std::rc::Weak<T>
fn std::rc::Weak<T>::ptr_eq(&self, &Self) -> bool
fn std::rc::Weak<T>::strong_count(&self) -> usize
fn std::rc::Weak<T>::upgrade(&self) -> std::option::Option<std::rc::Rc<T>>
fn std::rc::Weak<T>::weak_count(&self) -> usize
fn std::result::Result<&T, E>::cloned(self) -> std::result::Result<T, E>
fn std::result::Result<&T, E>::copied(self) -> std::result::Result<T, E>
fn std::result::Result<&mut T, E>::cloned(self) -> std::result::Result<T, E>
fn std::result::Result<&mut T, E>::copied(self) -> std::result::Result<T, E>
fn std::result::Result<T, E>::and<U>(self, std::result::Result<U, E>) -> std::result::Result<U, E>
fn std::result::Result<T, E>::and_then<U, F: std::ops::FnOnce(T) -> std::result::Result<U, E>>(self, F) -> std::result::Result<U, E>
fn std::result::Result<T, E>::as_deref(&self) -> std::result::Result<&T::Target, &E>
fn std::result::Result<T, E>::as_deref_mut(&mut self) -> std::result::Result<&mut T::Target, &mut E>
fn std::result::Result<T, E>::as_mut(&mut self) -> std::result::Result<&mut T, &mut E>
fn std::result::Result<T, E>::as_ref(&self) -> std::result::Result<&T, &E>
fn std::result::Result<T, E>::err(self) -> std::option::Option<E>
fn std::result::Result<T, E>::expect(self, &str) -> T
fn std::result::Result<T, E>::expect_err(self, &str) -> E
fn std::result::Result<T, E>::inspect<F: std::ops::FnOnce(&T)>(self, F) -> Self
fn std::result::Result<T, E>::inspect_err<F: std::ops::FnOnce(&E)>(self, F) -> Self
fn std::result::Result<T, E>::is_err(&self) -> bool
fn std::result::Result<T, E>::is_err_and<F: std::ops::FnOnce(E) -> bool>(self, F) -> bool
fn std::result::Result<T, E>::is_ok(&self) -> bool
fn std::result::Result<T, E>::is_ok_and<F: std::ops::FnOnce(T) -> bool>(self, F) -> bool
fn std::result::Result<T, E>::iter(&self) -> std::result::Iter<T>
fn std::result::Result<T, E>::iter_mut(&mut self) -> std::result::IterMut<T>
fn std::result::Result<T, E>::map<U, F: std::ops::FnOnce(T) -> U>(self, F) -> std::result::Result<U, E>
fn std::result::Result<T, E>::map_err<F, O: std::ops::FnOnce(E) -> F>(self, O) -> std::result::Result<T, F>
fn std::result::Result<T, E>::map_or<U, F: std::ops::FnOnce(T) -> U>(self, U, F) -> U
fn std::result::Result<T, E>::map_or_else<U, D: std::ops::FnOnce(E) -> U, F: std::ops::FnOnce(T) -> U>(self, D, F) -> U
fn std::result::Result<T, E>::ok(self) -> std::option::Option<T>
fn std::result::Result<T, E>::or<F>(self, std::result::Result<T, F>) -> std::result::Result<T, F>
fn std::result::Result<T, E>::or_else<F, O: std::ops::FnOnce(E) -> std::result::Result<T, F>>(self, O) -> std::result::Result<T, F>
fn std::result::Result<T, E>::unwrap(self) -> T
fn std::result::Result<T, E>::unwrap_err(self) -> E
fn std::result::Result<T, E>::unwrap_or(self, T) -> T
fn std::result::Result<T, E>::unwrap_or_default(self) -> T
fn std::result::Result<T, E>::unwrap_or_else<F: std::ops::FnOnce(E) -> T>(self, F) -> T
fn std::result::Result<std::option::Option<T>, E>::transpose(self) -> std::option::Option<std::result::Result<T, E>>
fn std::result::Result<std::result::Result<T, E>, E>::flatten(self) -> std::result::Result<T, E>
fn std::slice::ChunksExact<T>::remainder(&self) -> &[T]
fn std::slice::ChunksExactMut<T>::into_remainder(self) -> &mut [T]
fn std::slice::Iter<T>::as_slice(&self) -> &[T]
fn std::slice::IterMut<T>::as_slice(&self) -> &[T]
fn std::slice::IterMut<T>::into_slice(self) -> &mut [T]
fn std::slice::RChunksExact<T>::remainder(&self) -> &[T]
fn std::slice::RChunksExactMut<T>::into_remainder(self) -> &mut [T]
fn std::slice::SlicePattern::as_slice(&self) -> &[Self::Item]
fn std::slice::from_mut<T>(&mut T) -> &mut [T]
fn std::slice::from_ref<T>(&T) -> &[T]
fn std::str::CharIndices::as_str(&self) -> &str
fn std::str::CharIndices::offset(&self) -> usize
fn std::str::Chars::as_str(&self) -> &str
fn std::str::FromStr::from_str(&str) -> std::result::Result<Self, Self::Err>
fn std::str::Utf8Chunk::invalid(&self) -> &[u8]
fn std::str::Utf8Chunk::valid(&self) -> &str
fn std::str::Utf8Error::error_len(&self) -> std::option::Option<usize>
fn std::str::Utf8Error::valid_up_to(&self) -> usize
fn std::str::from_utf8(&[u8]) -> std::result::Result<&str, std::str::Utf8Error>
fn std::str::from_utf8_mut(&mut [u8]) -> std::result::Result<&mut str, std::str::Utf8Error>
fn std::str::pattern::Pattern::as_utf8_pattern(&self) -> std::option::Option<std::str::pattern::Utf8Pattern>
fn std::str::pattern::Pattern::into_searcher(self, &str) -> Self::Searcher
fn std::str::pattern::Pattern::is_contained_in(self, &str) -> bool
fn std::str::pattern::Pattern::is_prefix_of(self, &str) -> bool
fn std::str::pattern::Pattern::is_suffix_of(self, &str) -> bool
fn std::str::pattern::Pattern::strip_prefix_of(self, &str) -> std::option::Option<&str>
fn std::str::pattern::Pattern::strip_suffix_of(self, &str) -> std::option::Option<&str>
fn std::str::pattern::ReverseSearcher::next_back(&mut self) -> std::str::pattern::SearchStep
fn std::str::pattern::ReverseSearcher::next_match_back(&mut self) -> std::option::Option<(usize, usize)>
fn std::str::pattern::ReverseSearcher::next_reject_back(&mut self) -> std::option::Option<(usize, usize)>
fn std::str::pattern::Searcher::haystack(&self) -> &str
fn std::str::pattern::Searcher::next(&mut self) -> std::str::pattern::SearchStep
fn std::str::pattern::Searcher::next_match(&mut self) -> std::option::Option<(usize, usize)>
fn std::str::pattern::Searcher::next_reject(&mut self) -> std::option::Option<(usize, usize)>
fn std::string::Drain::as_str(&self) -> &str
fn std::string::FromUtf8Error::as_bytes(&self) -> &[u8]
fn std::string::FromUtf8Error::into_bytes(self) -> std::vec::Vec<u8>
fn std::string::FromUtf8Error::utf8_error(&self) -> std::str::Utf8Error
fn std::string::String::as_bytes(&self) -> &[u8]
fn std::string::String::as_mut_str(&mut self) -> &mut str
fn std::string::String::as_str(&self) -> &str
fn std::string::String::capacity(&self) -> usize
fn std::string::String::clear(&mut self)
fn std::string::String::drain<R: std::ops::RangeBounds<usize>>(&mut self, R) -> std::string::Drain
fn std::string::String::extend_from_within<R: std::ops::RangeBounds<usize>>(&mut self, R)
fn std::string::String::from_utf16(&[u16]) -> std::result::Result<std::string::String, std::string::FromUtf16Error>
fn std::string::String::from_utf16_lossy(&[u16]) -> std::string::String
fn std::string::String::from_utf8(std::vec::Vec<u8>) -> std::result::Result<std::string::String, std::string::FromUtf8Error>
fn std::string::String::from_utf8_lossy(&[u8]) -> std::borrow::Cow<str>
fn std::string::String::insert(&mut self, usize, char)
fn std::string::String::insert_str(&mut self, usize, &str)
fn std::string::String::into_boxed_str(self) -> std::boxed::Box<str>
fn std::string::String::into_bytes(self) -> std::vec::Vec<u8>
fn std::string::String::into_raw_parts(self) -> (*mut u8, usize, usize)
fn std::string::String::is_empty(&self) -> bool
fn std::string::String::leak(self) -> &mut str
fn std::string::String::len(&self) -> usize
fn std::string::String::new() -> std::string::String
fn std::string::String::pop(&mut self) -> std::option::Option<char>
fn std::string::String::push(&mut self, char)
fn std::string::String::push_str(&mut self, &str)
fn std::string::String::remove(&mut self, usize) -> char
fn std::string::String::replace_range<R: std::ops::RangeBounds<usize>>(&mut self, R, &str)
fn std::string::String::reserve(&mut self, usize)
fn std::string::String::reserve_exact(&mut self, usize)
fn std::string::String::retain<F: std::ops::FnMut(char) -> bool>(&mut self, F)
fn std::string::String::shrink_to(&mut self, usize)
fn std::string::String::shrink_to_fit(&mut self)
fn std::string::String::split_off(&mut self, usize) -> std::string::String
fn std::string::String::truncate(&mut self, usize)
fn std::string::String::try_reserve(&mut self, usize) -> std::result::Result<(), std::collections::TryReserveError>
fn std::string::String::try_reserve_exact(&mut self, usize) -> std::result::Result<(), std::collections::TryReserveError>
fn std::string::String::with_capacity(usize) -> std::string::String
fn std::string::ToString::to_string(&self) -> std::string::String
fn std::sync::Arc<T>::as_ptr(&Self) -> *const T
fn std::sync::Arc<T>::downgrade(&Self) -> std::sync::Weak<T>
fn std::sync::Arc<T>::get_mut(&mut Self) -> std::option::Option<&mut T>
fn std::sync::Arc<T>::into_inner(Self) -> std::option::Option<T>
fn std::sync::Arc<T>::into_raw(Self) -> *const T
fn std::sync::Arc<T>::make_mut(&mut Self) -> &mut T
fn std::sync::Arc<T>::new(T) -> std::sync::Arc<T>
fn std::sync::Arc<T>::new_cyclic<F: std::ops::FnOnce(&std::sync::Weak<T>) -> T>(F) -> std::sync::Arc<T>
fn std::sync::Arc<T>::new_uninit() -> std::sync::Arc<std::mem::MaybeUninit<T>>
fn std::sync::Arc<T>::new_zeroed() -> std::sync::Arc<std::mem::MaybeUninit<T>>
fn std::sync::Arc<T>::pin(T) -> std::pin::Pin<std::sync::Arc<T>>
fn std::sync::Arc<T>::ptr_eq(&Self, &Self) -> bool
fn std::sync::Arc<T>::strong_count(&Self) -> usize
fn std::sync::Arc<T>::try_unwrap(Self) -> std::result::Result<T, Self>
fn std::sync::Arc<T>::unwrap_or_clone(Self) -> T
fn std::sync::Arc<T>::weak_count(&Self) -> usize
fn std::sync::Arc<[T]>::new_uninit_slice(usize) -> std::sync::Arc<[std::mem::MaybeUninit<T>]>
fn std::sync::Arc<[T]>::new_zeroed_slice(usize) -> std::sync::Arc<[std::mem::MaybeUninit<T>]>
fn std::sync::Arc<dyn std::any::Any + std::marker::Send + std::marker::Sync>::downcast<T: std::any::Any + std::marker::Send + std::marker::Sync>(self) -> std::result::Result<std::sync::Arc<T>, Self>
fn std::sync::Barrier::new(usize) -> std::sync::Barrier
fn std::sync::Barrier::wait(&self) -> std::sync::BarrierWaitResult
fn std::sync::BarrierWaitResult::is_leader(&self) -> bool
fn std::sync::Condvar::new() -> std::sync::Condvar
fn std::sync::Condvar::notify_all(&self)
fn std::sync::Condvar::notify_one(&self)
fn std::sync::Condvar::wait<T>(&self, std::sync::MutexGuard<T>) -> std::sync::LockResult<std::sync::MutexGuard<T>>
fn std::sync::Condvar::wait_timeout<T>(&self, std::sync::MutexGuard<T>, std::time::Duration) -> std::sync::LockResult<(std::sync::MutexGuard<T>, std::sync::WaitTimeoutResult)>
fn std::sync::Condvar::wait_timeout_ms<T>(&self, std::sync::MutexGuard<T>, u32) -> std::sync::LockResult<(std::sync::MutexGuard<T>, bool)>
fn std::sync::Condvar::wait_timeout_while<T, F: std::ops::FnMut(&mut T) -> bool>(&self, std::sync::MutexGuard<T>, std::time::Duration, F) -> std::sync::LockResult<(std::sync::MutexGuard<T>, std::sync::WaitTimeoutResult)>
fn std::sync::Condvar::wait_while<T, F: std::ops::FnMut(&mut T) -> bool>(&self, std::sync::MutexGuard<T>, F) -> std::sync::LockResult<std::sync::MutexGuard<T>>
fn std::sync::LazyLock<T, F>::force(&std::sync::LazyLock<T, F>) -> &T
fn std::sync::LazyLock<T, F>::force_mut(&mut std::sync::LazyLock<T, F>) -> &mut T
fn std::sync::LazyLock<T, F>::get(&std::sync::LazyLock<T, F>) -> std::option::Option<&T>
fn std::sync::LazyLock<T, F>::get_mut(&mut std::sync::LazyLock<T, F>) -> std::option::Option<&mut T>
fn std::sync::LazyLock<T, F>::new(F) -> std::sync::LazyLock<T, F>
fn std::sync::Mutex<T>::clear_poison(&self)
fn std::sync::Mutex<T>::get_mut(&mut self) -> std::sync::LockResult<&mut T>
fn std::sync::Mutex<T>::into_inner(self) -> std::sync::LockResult<T>
fn std::sync::Mutex<T>::is_poisoned(&self) -> bool
fn std::sync::Mutex<T>::lock(&self) -> std::sync::LockResult<std::sync::MutexGuard<T>>
fn std::sync::Mutex<T>::new(T) -> std::sync::Mutex<T>
fn std::sync::Mutex<T>::try_lock(&self) -> std::sync::TryLockResult<std::sync::MutexGuard<T>>
fn std::sync::Once::call_once<F: std::ops::FnOnce()>(&self, F)
fn std::sync::Once::call_once_force<F: std::ops::FnOnce(&std::sync::OnceState)>(&self, F)
fn std::sync::Once::is_completed(&self) -> bool
fn std::sync::Once::new() -> std::sync::Once
fn std::sync::Once::wait(&self)
fn std::sync::Once::wait_force(&self)
fn std::sync::OnceLock<T>::get(&self) -> std::option::Option<&T>
fn std::sync::OnceLock<T>::get_mut(&mut self) -> std::option::Option<&mut T>
fn std::sync::OnceLock<T>::get_or_init<F: std::ops::FnOnce() -> T>(&self, F) -> &T
fn std::sync::OnceLock<T>::into_inner(self) -> std::option::Option<T>
fn std::sync::OnceLock<T>::new() -> std::sync::OnceLock<T>
fn std::sync::OnceLock<T>::set(&self, T) -> std::result::Result<(), T>
fn std::sync::OnceLock<T>::take(&mut self) -> std::option::Option<T>
fn std::sync::OnceLock<T>::wait(&self) -> &T
fn std::sync::OnceState::is_poisoned(&self) -> bool
fn std::sync::PoisonError<T>::get_mut(&mut self) -> &mut T
fn std::sync::PoisonError<T>::get_ref(&self) -> &T
fn std::sync::PoisonError<T>::into_inner(self) -> T
fn std::sync::PoisonError<T>::new(T) -> std::sync::PoisonError<T>
fn std::sync::RwLock<T>::clear_poison(&self)
fn std::sync::RwLock<T>::get_mut(&mut self) -> std::sync::LockResult<&mut T>
fn std::sync::RwLock<T>::into_inner(self) -> std::sync::LockResult<T>
fn std::sync::RwLock<T>::is_poisoned(&self) -> bool
fn std::sync::RwLock<T>::new(T) -> std::sync::RwLock<T>
fn std::sync::RwLock<T>::read(&self) -> std::sync::LockResult<std::sync::RwLockReadGuard<T>>
fn std::sync::RwLock<T>::try_read(&self) -> std::sync::TryLockResult<std::sync::RwLockReadGuard<T>>
fn std::sync::RwLock<T>::try_write(&self) -> std::sync::TryLockResult<std::sync::RwLockWriteGuard<T>>
fn std::sync::RwLock<T>::write(&self) -> std::sync::LockResult<std::sync::RwLockWriteGuard<T>>
fn std::sync::RwLockWriteGuard<T>::downgrade(Self) -> std::sync::RwLockReadGuard<T>
fn std::sync::WaitTimeoutResult::timed_out(&self) -> bool
fn std::sync::Weak<T>::as_ptr(&self) -> *const T
fn std::sync::Weak<T>::into_raw(self) -> *const T
fn std::sync::Weak<T>::new() -> std::sync::Weak<T>
fn std::sync::Weak<T>::ptr_eq(&self, &Self) -> bool
fn std::sync::Weak<T>::strong_count(&self) -> usize
fn std::sync::Weak<T>::upgrade(&self) -> std::option::Option<std::sync::Arc<T>>
fn std::sync::Weak<T>::weak_count(&self) -> usize
fn std::sync::atomic::AtomicBool::as_ptr(&self) -> *mut bool
fn std::sync::atomic::AtomicBool::compare_and_swap(&self, bool, bool, std::sync::atomic::Ordering) -> bool
fn std::sync::atomic::AtomicBool::compare_exchange(&self, bool, bool, std::sync::atomic::Ordering, std::sync::atomic::Ordering) -> std::result::Result<bool, bool>
fn std::sync::atomic::AtomicBool::compare_exchange_weak(&self, bool, bool, std::sync::atomic::Ordering, std::sync::atomic::Ordering) -> std::result::Result<bool, bool>
fn std::sync::atomic::AtomicBool::fetch_and(&self, bool, std::sync::atomic::Ordering) -> bool
fn std::sync::atomic::AtomicBool::fetch_nand(&self, bool, std::sync::atomic::Ordering) -> bool
fn std::sync::atomic::AtomicBool::fetch_not(&self, std::sync::atomic::Ordering) -> bool
fn std::sync::atomic::AtomicBool::fetch_or(&self, bool, std::sync::atomic::Ordering) -> bool
fn std::sync::atomic::AtomicBool::fetch_update<F: std::ops::FnMut(bool) -> std::option::Option<bool>>(&self, std::sync::atomic::Ordering, std::sync::atomic::Ordering, F) -> std::result::Result<bool, bool>
fn std::sync::atomic::AtomicBool::fetch_xor(&self, bool, std::sync::atomic::Ordering) -> bool
fn std::sync::atomic::AtomicBool::get_mut(&mut self) -> &mut bool
fn std::sync::atomic::AtomicBool::into_inner(self) -> bool
fn std::sync::atomic::AtomicBool::load(&self, std::sync::atomic::Ordering) -> bool
fn std::sync::atomic::AtomicBool::new(bool) -> std::sync::atomic::AtomicBool
fn std::sync::atomic::AtomicBool::store(&self, bool, std::sync::atomic::Ordering)
fn std::sync::atomic::AtomicBool::swap(&self, bool, std::sync::atomic::Ordering) -> bool
fn std::sync::atomic::AtomicBool::try_update(&self, std::sync::atomic::Ordering, std::sync::atomic::Ordering, impl std::ops::FnMut(bool) -> std::option::Option<bool>) -> std::result::Result<bool, bool>
fn std::sync::atomic::AtomicBool::update(&self, std::sync::atomic::Ordering, std::sync::atomic::Ordering, impl std::ops::FnMut(bool) -> bool) -> bool
fn std::sync::atomic::AtomicI16::as_ptr(&self) -> *mut i16
fn std::sync::atomic::AtomicI16::compare_and_swap(&self, i16, i16, std::sync::atomic::Ordering) -> i16
fn std::sync::atomic::AtomicI16::compare_exchange(&self, i16, i16, std::sync::atomic::Ordering, std::sync::atomic::Ordering) -> std::result::Result<i16, i16>
fn std::sync::atomic::AtomicI16::compare_exchange_weak(&self, i16, i16, std::sync::atomic::Ordering, std::sync::atomic::Ordering) -> std::result::Result<i16, i16>
fn std::sync::atomic::AtomicI16::fetch_add(&self, i16, std::sync::atomic::Ordering) -> i16
fn std::sync::atomic::AtomicI16::fetch_and(&self, i16, std::sync::atomic::Ordering) -> i16
fn std::sync::atomic::AtomicI16::fetch_max(&self, i16, std::sync::atomic::Ordering) -> i16
fn std::sync::atomic::AtomicI16::fetch_min(&self, i16, std::sync::atomic::Ordering) -> i16
fn std::sync::atomic::AtomicI16::fetch_nand(&self, i16, std::sync::atomic::Ordering) -> i16
fn std::sync::atomic::AtomicI16::fetch_or(&self, i16, std::sync::atomic::Ordering) -> i16
fn std::sync::atomic::AtomicI16::fetch_sub(&self, i16, std::sync::atomic::Ordering) -> i16
fn std::sync::atomic::AtomicI16::fetch_update<F: std::ops::FnMut(i16) -> std::option::Option<i16>>(&self, std::sync::atomic::Ordering, std::sync::atomic::Ordering, F) -> std::result::Result<i16, i16>
fn std::sync::atomic::AtomicI16::fetch_xor(&self, i16, std::sync::atomic::Ordering) -> i16
fn std::sync::atomic::AtomicI16::get_mut(&mut self) -> &mut i16
fn std::sync::atomic::AtomicI16::into_inner(self) -> i16
fn std::sync::atomic::AtomicI16::load(&self, std::sync::atomic::Ordering) -> i16
fn std::sync::atomic::AtomicI16::new(i16) -> Self
fn std::sync::atomic::AtomicI16::store(&self, i16, std::sync::atomic::Ordering)
fn std::sync::atomic::AtomicI16::swap(&self, i16, std::sync::atomic::Ordering) -> i16
fn std::sync::atomic::AtomicI16::try_update(&self, std::sync::atomic::Ordering, std::sync::atomic::Ordering, impl std::ops::FnMut(i16) -> std::option::Option<i16>) -> std::result::Result<i16, i16>
fn std::sync::atomic::AtomicI16::update(&self, std::sync::atomic::Ordering, std::sync::atomic::Ordering, impl std::ops::FnMut(i16) -> i16) -> i16
fn std::sync::atomic::AtomicI32::as_ptr(&self) -> *mut i32
fn std::sync::atomic::AtomicI32::compare_and_swap(&self, i32, i32, std::sync::atomic::Ordering) -> i32
fn std::sync::atomic::AtomicI32::compare_exchange(&self, i32, i32, std::sync::atomic::Ordering, std::sync::atomic::Ordering) -> std::result::Result<i32, i32>
fn std::sync::atomic::AtomicI32::compare_exchange_weak(&self, i32, i32, std::sync::atomic::Ordering, std::sync::atomic::Ordering) -> std::result::Result<i32, i32>
fn std::sync::atomic::AtomicI32::fetch_add(&self, i32, std::sync::atomic::Ordering) -> i32
fn std::sync::atomic::AtomicI32::fetch_and(&self, i32, std::sync::atomic::Ordering) -> i32
fn std::sync::atomic::AtomicI32::fetch_max(&self, i32, std::sync::atomic::Ordering) -> i32
fn std::sync::atomic::AtomicI32::fetch_min(&self, i32, std::sync::atomic::Ordering) -> i32
fn std::sync::atomic::AtomicI32::fetch_nand(&self, i32, std::sync::atomic::Ordering) -> i32
fn std::sync::atomic::AtomicI32::fetch_or(&self, i32, std::sync::atomic::Ordering) -> i32
fn std::sync::atomic::AtomicI32::fetch_sub(&self, i32, std::sync::atomic::Ordering) -> i32
fn std::sync::atomic::AtomicI32::fetch_update<F: std::ops::FnMut(i32) -> std::option::Option<i32>>(&self, std::sync::atomic::Ordering, std::sync::atomic::Ordering, F) -> std::result::Result<i32, i32>
fn std::sync::atomic::AtomicI32::fetch_xor(&self, i32, std::sync::atomic::Ordering) -> i32
fn std::sync::atomic::AtomicI32::get_mut(&mut self) -> &mut i32
fn std::sync::atomic::AtomicI32::into_inner(self) -> i32
fn std::sync::atomic::AtomicI32::load(&self, std::sync::atomic::Ordering) -> i32
fn std::sync::atomic::AtomicI32::new(i32) -> Self
fn std::sync::atomic::AtomicI32::store(&self, i32, std::sync::atomic::Ordering)
fn std::sync::atomic::AtomicI32::swap(&self, i32, std::sync::atomic::Ordering) -> i32
fn std::sync::atomic::AtomicI32::try_update(&self, std::sync::atomic::Ordering, std::sync::atomic::Ordering, impl std::ops::FnMut(i32) -> std::option::Option<i32>) -> std::result::Result<i32, i32>
fn std::sync::atomic::AtomicI32::update(&self, std::sync::atomic::Ordering, std::sync::atomic::Ordering, impl std::ops::FnMut(i32) -> i32) -> i32
fn std::sync::atomic::AtomicI64::as_ptr(&self) -> *mut i64
fn std::sync::atomic::AtomicI64::compare_and_swap(&self, i64, i64, std::sync::atomic::Ordering) -> i64
fn std::sync::atomic::AtomicI64::compare_exchange(&self, i64, i64, std::sync::atomic::Ordering, std::sync::atomic::Ordering) -> std::result::Result<i64, i64>
fn std::sync::atomic::AtomicI64::compare_exchange_weak(&self, i64, i64, std::sync::atomic::Ordering, std::sync::atomic::Ordering) -> std::result::Result<i64, i64>
fn std::sync::atomic::AtomicI64::fetch_add(&self, i64, std::sync::atomic::Ordering) -> i64
fn std::sync::atomic::AtomicI64::fetch_and(&self, i64, std::sync::atomic::Ordering) -> i64
fn std::sync::atomic::AtomicI64::fetch_max(&self, i64, std::sync::atomic::Ordering) -> i64
fn std::sync::atomic::AtomicI64::fetch_min(&self, i64, std::sync::atomic::Ordering) -> i64
fn std::sync::atomic::AtomicI64::fetch_nand(&self, i64, std::sync::atomic::Ordering) -> i64
fn std::sync::atomic::AtomicI64::fetch_or(&self, i64, std::sync::atomic::Ordering) -> i64
fn std::sync::atomic::AtomicI64::fetch_sub(&self, i64, std::sync::atomic::Ordering) -> i64
fn std::sync::atomic::AtomicI64::fetch_update<F: std::ops::FnMut(i64) -> std::option::Option<i64>>(&self, std::sync::atomic::Ordering, std::sync::atomic::Ordering, F) -> std::result::Result<i64, i64>
fn std::sync::atomic::AtomicI64::fetch_xor(&self, i64, std::sync::atomic::Ordering) -> i64
fn std::sync::atomic::AtomicI64::get_mut(&mut self) -> &mut i64
fn std::sync::atomic::AtomicI64::into_inner(self) -> i64
fn std::sync::atomic::AtomicI64::load(&self, std::sync::atomic::Ordering) -> i64
fn std::sync::atomic::AtomicI64::new(i64) -> Self
fn std::sync::atomic::AtomicI64::store(&self, i64, std::sync::atomic::Ordering)
fn std::sync::atomic::AtomicI64::swap(&self, i64, std::sync::atomic::Ordering) -> i64
fn std::sync::atomic::AtomicI64::try_update(&self, std::sync::atomic::Ordering, std::sync::atomic::Ordering, impl std::ops::FnMut(i64) -> std::option::Option<i64>) -> std::result::Result<i64, i64>
fn std::sync::atomic::AtomicI64::update(&self, std::sync::atomic::Ordering, std::sync::atomic::Ordering, impl std::ops::FnMut(i64) -> i64) -> i64
fn std::sync::atomic::AtomicI8::as_ptr(&self) -> *mut i8
fn std::sync::atomic::AtomicI8::compare_and_swap(&self, i8, i8, std::sync::atomic::Ordering) -> i8
fn std::sync::atomic::AtomicI8::compare_exchange(&self, i8, i8, std::sync::atomic::Ordering, std::sync::atomic::Ordering) -> std::result::Result<i8, i8>
fn std::sync::atomic::AtomicI8::compare_exchange_weak(&self, i8, i8, std::sync::atomic::Ordering, std::sync::atomic::Ordering) -> std::result::Result<i8, i8>
fn std::sync::atomic::AtomicI8::fetch_add(&self, i8, std::sync::atomic::Ordering) -> i8
fn std::sync::atomic::AtomicI8::fetch_and(&self, i8, std::sync::atomic::Ordering) -> i8
fn std::sync::atomic::AtomicI8::fetch_max(&self, i8, std::sync::atomic::Ordering) -> i8
fn std::sync::atomic::AtomicI8::fetch_min(&self, i8, std::sync::atomic::Ordering) -> i8
fn std::sync::atomic::AtomicI8::fetch_nand(&self, i8, std::sync::atomic::Ordering) -> i8
fn std::sync::atomic::AtomicI8::fetch_or(&self, i8, std::sync::atomic::Ordering) -> i8
fn std::sync::atomic::AtomicI8::fetch_sub(&self, i8, std::sync::atomic::Ordering) -> i8
fn std::sync::atomic::AtomicI8::fetch_update<F: std::ops::FnMut(i8) -> std::option::Option<i8>>(&self, std::sync::atomic::Ordering, std::sync::atomic::Ordering, F) -> std::result::Result<i8, i8>
fn std::sync::atomic::AtomicI8::fetch_xor(&self, i8, std::sync::atomic::Ordering) -> i8
fn std::sync::atomic::AtomicI8::get_mut(&mut self) -> &mut i8
fn std::sync::atomic::AtomicI8::into_inner(self) -> i8
fn std::sync::atomic::AtomicI8::load(&self, std::sync::atomic::Ordering) -> i8
fn std::sync::atomic::AtomicI8::new(i8) -> Self
fn std::sync::atomic::AtomicI8::store(&self, i8, std::sync::atomic::Ordering)
fn std::sync::atomic::AtomicI8::swap(&self, i8, std::sync::atomic::Ordering) -> i8
fn std::sync::atomic::AtomicI8::try_update(&self, std::sync::atomic::Ordering, std::sync::atomic::Ordering, impl std::ops::FnMut(i8) -> std::option::Option<i8>) -> std::result::Result<i8, i8>
fn std::sync::atomic::AtomicI8::update(&self, std::sync::atomic::Ordering, std::sync::atomic::Ordering, impl std::ops::FnMut(i8) -> i8) -> i8
fn std::sync::atomic::AtomicIsize::as_ptr(&self) -> *mut isize
fn std::sync::atomic::AtomicIsize::compare_and_swap(&self, isize, isize, std::sync::atomic::Ordering) -> isize
fn std::sync::atomic::AtomicIsize::compare_exchange(&self, isize, isize, std::sync::atomic::Ordering, std::sync::atomic::Ordering) -> std::result::Result<isize, isize>
fn std::sync::atomic::AtomicIsize::compare_exchange_weak(&self, isize, isize, std::sync::atomic::Ordering, std::sync::atomic::Ordering) -> std::result::Result<isize, isize>
fn std::sync::atomic::AtomicIsize::fetch_add(&self, isize, std::sync::atomic::Ordering) -> isize
fn std::sync::atomic::AtomicIsize::fetch_and(&self, isize, std::sync::atomic::Ordering) -> isize
fn std::sync::atomic::AtomicIsize::fetch_max(&self, isize, std::sync::atomic::Ordering) -> isize
fn std::sync::atomic::AtomicIsize::fetch_min(&self, isize, std::sync::atomic::Ordering) -> isize
fn std::sync::atomic::AtomicIsize::fetch_nand(&self, isize, std::sync::atomic::Ordering) -> isize
fn std::sync::atomic::AtomicIsize::fetch_or(&self, isize, std::sync::atomic::Ordering) -> isize
fn std::sync::atomic::AtomicIsize::fetch_sub(&self, isize, std::sync::atomic::Ordering) -> isize
fn std::sync::atomic::AtomicIsize::fetch_update<F: std::ops::FnMut(isize) -> std::option::Option<isize>>(&self, std::sync::atomic::Ordering, std::sync::atomic::Ordering, F) -> std::result::Result<isize, isize>
fn std::sync::atomic::AtomicIsize::fetch_xor(&self, isize, std::sync::atomic::Ordering) -> isize
fn std::sync::atomic::AtomicIsize::get_mut(&mut self) -> &mut isize
fn std::sync::atomic::AtomicIsize::into_inner(self) -> isize
fn std::sync::atomic::AtomicIsize::load(&self, std::sync::atomic::Ordering) -> isize
fn std::sync::atomic::AtomicIsize::new(isize) -> Self
fn std::sync::atomic::AtomicIsize::store(&self, isize, std::sync::atomic::Ordering)
fn std::sync::atomic::AtomicIsize::swap(&self, isize, std::sync::atomic::Ordering) -> isize
fn std::sync::atomic::AtomicIsize::try_update(&self, std::sync::atomic::Ordering, std::sync::atomic::Ordering, impl std::ops::FnMut(isize) -> std::option::Option<isize>) -> std::result::Result<isize, isize>
fn std::sync::atomic::AtomicIsize::update(&self, std::sync::atomic::Ordering, std::sync::atomic::Ordering, impl std::ops::FnMut(isize) -> isize) -> isize
fn std::sync::atomic::AtomicPtr<T>::as_ptr(&self) -> *mut *mut T
fn std::sync::atomic::AtomicPtr<T>::compare_and_swap(&self, *mut T, *mut T, std::sync::atomic::Ordering) -> *mut T
fn std::sync::atomic::AtomicPtr<T>::compare_exchange(&self, *mut T, *mut T, std::sync::atomic::Ordering, std::sync::atomic::Ordering) -> std::result::Result<*mut T, *mut T>
fn std::sync::atomic::AtomicPtr<T>::compare_exchange_weak(&self, *mut T, *mut T, std::sync::atomic::Ordering, std::sync::atomic::Ordering) -> std::result::Result<*mut T, *mut T>
fn std::sync::atomic::AtomicPtr<T>::fetch_and(&self, usize, std::sync::atomic::Ordering) -> *mut T
fn std::sync::atomic::AtomicPtr<T>::fetch_byte_add(&self, usize, std::sync::atomic::Ordering) -> *mut T
fn std::sync::atomic::AtomicPtr<T>::fetch_byte_sub(&self, usize, std::sync::atomic::Ordering) -> *mut T
fn std::sync::atomic::AtomicPtr<T>::fetch_or(&self, usize, std::sync::atomic::Ordering) -> *mut T
fn std::sync::atomic::AtomicPtr<T>::fetch_ptr_add(&self, usize, std::sync::atomic::Ordering) -> *mut T
fn std::sync::atomic::AtomicPtr<T>::fetch_ptr_sub(&self, usize, std::sync::atomic::Ordering) -> *mut T
fn std::sync::atomic::AtomicPtr<T>::fetch_update<F: std::ops::FnMut(*mut T) -> std::option::Option<*mut T>>(&self, std::sync::atomic::Ordering, std::sync::atomic::Ordering, F) -> std::result::Result<*mut T, *mut T>
fn std::sync::atomic::AtomicPtr<T>::fetch_xor(&self, usize, std::sync::atomic::Ordering) -> *mut T
fn std::sync::atomic::AtomicPtr<T>::get_mut(&mut self) -> &mut *mut T
fn std::sync::atomic::AtomicPtr<T>::into_inner(self) -> *mut T
fn std::sync::atomic::AtomicPtr<T>::load(&self, std::sync::atomic::Ordering) -> *mut T
fn std::sync::atomic::AtomicPtr<T>::new(*mut T) -> std::sync::atomic::AtomicPtr<T>
fn std::sync::atomic::AtomicPtr<T>::store(&self, *mut T, std::sync::atomic::Ordering)
fn std::sync::atomic::AtomicPtr<T>::swap(&self, *mut T, std::sync::atomic::Ordering) -> *mut T
fn std::sync::atomic::AtomicPtr<T>::try_update(&self, std::sync::atomic::Ordering, std::sync::atomic::Ordering, impl std::ops::FnMut(*mut T) -> std::option::Option<*mut T>) -> std::result::Result<*mut T, *mut T>
fn std::sync::atomic::AtomicPtr<T>::update(&self, std::sync::atomic::Ordering, std::sync::atomic::Ordering, impl std::ops::FnMut(*mut T) -> *mut T) -> *mut T
fn std::sync::atomic::AtomicU16::as_ptr(&self) -> *mut u16
fn std::sync::atomic::AtomicU16::compare_and_swap(&self, u16, u16, std::sync::atomic::Ordering) -> u16
fn std::sync::atomic::AtomicU16::compare_exchange(&self, u16, u16, std::sync::atomic::Ordering, std::sync::atomic::Ordering) -> std::result::Result<u16, u16>
fn std::sync::atomic::AtomicU16::compare_exchange_weak(&self, u16, u16, std::sync::atomic::Ordering, std::sync::atomic::Ordering) -> std::result::Result<u16, u16>
fn std::sync::atomic::AtomicU16::fetch_add(&self, u16, std::sync::atomic::Ordering) -> u16
fn std::sync::atomic::AtomicU16::fetch_and(&self, u16, std::sync::atomic::Ordering) -> u16
fn std::sync::atomic::AtomicU16::fetch_max(&self, u16, std::sync::atomic::Ordering) -> u16
fn std::sync::atomic::AtomicU16::fetch_min(&self, u16, std::sync::atomic::Ordering) -> u16
fn std::sync::atomic::AtomicU16::fetch_nand(&self, u16, std::sync::atomic::Ordering) -> u16
fn std::sync::atomic::AtomicU16::fetch_or(&self, u16, std::sync::atomic::Ordering) -> u16
fn std::sync::atomic::AtomicU16::fetch_sub(&self, u16, std::sync::atomic::Ordering) -> u16
fn std::sync::atomic::AtomicU16::fetch_update<F: std::ops::FnMut(u16) -> std::option::Option<u16>>(&self, std::sync::atomic::Ordering, std::sync::atomic::Ordering, F) -> std::result::Result<u16, u16>
fn std::sync::atomic::AtomicU16::fetch_xor(&self, u16, std::sync::atomic::Ordering) -> u16
fn std::sync::atomic::AtomicU16::get_mut(&mut self) -> &mut u16
fn std::sync::atomic::AtomicU16::into_inner(self) -> u16
fn std::sync::atomic::AtomicU16::load(&self, std::sync::atomic::Ordering) -> u16
fn std::sync::atomic::AtomicU16::new(u16) -> Self
fn std::sync::atomic::AtomicU16::store(&self, u16, std::sync::atomic::Ordering)
fn std::sync::atomic::AtomicU16::swap(&self, u16, std::sync::atomic::Ordering) -> u16
fn std::sync::atomic::AtomicU16::try_update(&self, std::sync::atomic::Ordering, std::sync::atomic::Ordering, impl std::ops::FnMut(u16) -> std::option::Option<u16>) -> std::result::Result<u16, u16>
fn std::sync::atomic::AtomicU16::update(&self, std::sync::atomic::Ordering, std::sync::atomic::Ordering, impl std::ops::FnMut(u16) -> u16) -> u16
fn std::sync::atomic::AtomicU32::as_ptr(&self) -> *mut u32
fn std::sync::atomic::AtomicU32::compare_and_swap(&self, u32, u32, std::sync::atomic::Ordering) -> u32
fn std::sync::atomic::AtomicU32::compare_exchange(&self, u32, u32, std::sync::atomic::Ordering, std::sync::atomic::Ordering) -> std::result::Result<u32, u32>
fn std::sync::atomic::AtomicU32::compare_exchange_weak(&self, u32, u32, std::sync::atomic::Ordering, std::sync::atomic::Ordering) -> std::result::Result<u32, u32>
fn std::sync::atomic::AtomicU32::fetch_add(&self, u32, std::sync::atomic::Ordering) -> u32
fn std::sync::atomic::AtomicU32::fetch_and(&self, u32, std::sync::atomic::Ordering) -> u32
fn std::sync::atomic::AtomicU32::fetch_max(&self, u32, std::sync::atomic::Ordering) -> u32
fn std::sync::atomic::AtomicU32::fetch_min(&self, u32, std::sync::atomic::Ordering) -> u32
fn std::sync::atomic::AtomicU32::fetch_nand(&self, u32, std::sync::atomic::Ordering) -> u32
fn std::sync::atomic::AtomicU32::fetch_or(&self, u32, std::sync::atomic::Ordering) -> u32
fn std::sync::atomic::AtomicU32::fetch_sub(&self, u32, std::sync::atomic::Ordering) -> u32
fn std::sync::atomic::AtomicU32::fetch_update<F: std::ops::FnMut(u32) -> std::option::Option<u32>>(&self, std::sync::atomic::Ordering, std::sync::atomic::Ordering, F) -> std::result::Result<u32, u32>
fn std::sync::atomic::AtomicU32::fetch_xor(&self, u32, std::sync::atomic::Ordering) -> u32
fn std::sync::atomic::AtomicU32::get_mut(&mut self) -> &mut u32
fn std::sync::atomic::AtomicU32::into_inner(self) -> u32
fn std::sync::atomic::AtomicU32::load(&self, std::sync::atomic::Ordering) -> u32
fn std::sync::atomic::AtomicU32::new(u32) -> Self
fn std::sync::atomic::AtomicU32::store(&self, u32, std::sync::atomic::Ordering)
fn std::sync::atomic::AtomicU32::swap(&self, u32, std::sync::atomic::Ordering) -> u32
fn std::sync::atomic::AtomicU32::try_update(&self, std::sync::atomic::Ordering, std::sync::atomic::Ordering, impl std::ops::FnMut(u32) -> std::option::Option<u32>) -> std::result::Result<u32, u32>
fn std::sync::atomic::AtomicU32::update(&self, std::sync::atomic::Ordering, std::sync::atomic::Ordering, impl std::ops::FnMut(u32) -> u32) -> u32
fn std::sync::atomic::AtomicU64::as_ptr(&self) -> *mut u64
fn std::sync::atomic::AtomicU64::compare_and_swap(&self, u64, u64, std::sync::atomic::Ordering) -> u64
fn std::sync::atomic::AtomicU64::compare_exchange(&self, u64, u64, std::sync::atomic::Ordering, std::sync::atomic::Ordering) -> std::result::Result<u64, u64>
fn std::sync::atomic::AtomicU64::compare_exchange_weak(&self, u64, u64, std::sync::atomic::Ordering, std::sync::atomic::Ordering) -> std::result::Result<u64, u64>
fn std::sync::atomic::AtomicU64::fetch_add(&self, u64, std::sync::atomic::Ordering) -> u64
fn std::sync::atomic::AtomicU64::fetch_and(&self, u64, std::sync::atomic::Ordering) -> u64
fn std::sync::atomic::AtomicU64::fetch_max(&self, u64, std::sync::atomic::Ordering) -> u64
fn std::sync::atomic::AtomicU64::fetch_min(&self, u64, std::sync::atomic::Ordering) -> u64
fn std::sync::atomic::AtomicU64::fetch_nand(&self, u64, std::sync::atomic::Ordering) -> u64
fn std::sync::atomic::AtomicU64::fetch_or(&self, u64, std::sync::atomic::Ordering) -> u64
fn std::sync::atomic::AtomicU64::fetch_sub(&self, u64, std::sync::atomic::Ordering) -> u64
fn std::sync::atomic::AtomicU64::fetch_update<F: std::ops::FnMut(u64) -> std::option::Option<u64>>(&self, std::sync::atomic::Ordering, std::sync::atomic::Ordering, F) -> std::result::Result<u64, u64>
fn std::sync::atomic::AtomicU64::fetch_xor(&self, u64, std::sync::atomic::Ordering) -> u64
fn std::sync::atomic::AtomicU64::get_mut(&mut self) -> &mut u64
fn std::sync::atomic::AtomicU64::into_inner(self) -> u64
fn std::sync::atomic::AtomicU64::load(&self, std::sync::atomic::Ordering) -> u64
fn std::sync::atomic::AtomicU64::new(u64) -> Self
fn std::sync::atomic::AtomicU64::store(&self, u64, std::sync::atomic::Ordering)
fn std::sync::atomic::AtomicU64::swap(&self, u64, std::sync::atomic::Ordering) -> u64
fn std::sync::atomic::AtomicU64::try_update(&self, std::sync::atomic::Ordering, std::sync::atomic::Ordering, impl std::ops::FnMut(u64) -> std::option::Option<u64>) -> std::result::Result<u64, u64>
fn std::sync::atomic::AtomicU64::update(&self, std::sync::atomic::Ordering, std::sync::atomic::Ordering, impl std::ops::FnMut(u64) -> u64) -> u64
fn std::sync::atomic::AtomicU8::as_ptr(&self) -> *mut u8
fn std::sync::atomic::AtomicU8::compare_and_swap(&self, u8, u8, std::sync::atomic::Ordering) -> u8
fn std::sync::atomic::AtomicU8::compare_exchange(&self, u8, u8, std::sync::atomic::Ordering, std::sync::atomic::Ordering) -> std::result::Result<u8, u8>
fn std::sync::atomic::AtomicU8::compare_exchange_weak(&self, u8, u8, std::sync::atomic::Ordering, std::sync::atomic::Ordering) -> std::result::Result<u8, u8>
fn std::sync::atomic::AtomicU8::fetch_add(&self, u8, std::sync::atomic::Ordering) -> u8
fn std::sync::atomic::AtomicU8::fetch_and(&self, u8, std::sync::atomic::Ordering) -> u8
fn std::sync::atomic::AtomicU8::fetch_max(&self, u8, std::sync::atomic::Ordering) -> u8
fn std::sync::atomic::AtomicU8::fetch_min(&self, u8, std::sync::atomic::Ordering) -> u8
fn std::sync::atomic::AtomicU8::fetch_nand(&self, u8, std::sync::atomic::Ordering) -> u8
fn std::sync::atomic::AtomicU8::fetch_or(&self, u8, std::sync::atomic::Ordering) -> u8
fn std::sync::atomic::AtomicU8::fetch_sub(&self, u8, std::sync::atomic::Ordering) -> u8
fn std::sync::atomic::AtomicU8::fetch_update<F: std::ops::FnMut(u8) -> std::option::Option<u8>>(&self, std::sync::atomic::Ordering, std::sync::atomic::Ordering, F) -> std::result::Result<u8, u8>
fn std::sync::atomic::AtomicU8::fetch_xor(&self, u8, std::sync::atomic::Ordering) -> u8
fn std::sync::atomic::AtomicU8::get_mut(&mut self) -> &mut u8
fn std::sync::atomic::AtomicU8::into_inner(self) -> u8
fn std::sync::atomic::AtomicU8::load(&self, std::sync::atomic::Ordering) -> u8
fn std::sync::atomic::AtomicU8::new(u8) -> Self
fn std::sync::atomic::AtomicU8::store(&self, u8, std::sync::atomic::Ordering)
fn std::sync::atomic::AtomicU8::swap(&self, u8, std::sync::atomic::Ordering) -> u8
fn std::sync::atomic::AtomicU8::try_update(&self, std::sync::atomic::Ordering, std::sync::atomic::Ordering, impl std::ops::FnMut(u8) -> std::option::Option<u8>) -> std::result::Result<u8, u8>
fn std::sync::atomic::AtomicU8::update(&self, std::sync::atomic::Ordering, std::sync::atomic::Ordering, impl std::ops::FnMut(u8) -> u8) -> u8
fn std::sync::atomic::AtomicUsize::as_ptr(&self) -> *mut usize
fn std::sync::atomic::AtomicUsize::compare_and_swap(&self, usize, usize, std::sync::atomic::Ordering) -> usize
fn std::sync::atomic::AtomicUsize::compare_exchange(&self, usize, usize, std::sync::atomic::Ordering, std::sync::atomic::Ordering) -> std::result::Result<usize, usize>
fn std::sync::atomic::AtomicUsize::compare_exchange_weak(&self, usize, usize, std::sync::atomic::Ordering, std::sync::atomic::Ordering) -> std::result::Result<usize, usize>
fn std::sync::atomic::AtomicUsize::fetch_add(&self, usize, std::sync::atomic::Ordering) -> usize
fn std::sync::atomic::AtomicUsize::fetch_and(&self, usize, std::sync::atomic::Ordering) -> usize
fn std::sync::atomic::AtomicUsize::fetch_max(&self, usize, std::sync::atomic::Ordering) -> usize
fn std::sync::atomic::AtomicUsize::fetch_min(&self, usize, std::sync::atomic::Ordering) -> usize
fn std::sync::atomic::AtomicUsize::fetch_nand(&self, usize, std::sync::atomic::Ordering) -> usize
fn std::sync::atomic::AtomicUsize::fetch_or(&self, usize, std::sync::atomic::Ordering) -> usize
fn std::sync::atomic::AtomicUsize::fetch_sub(&self, usize, std::sync::atomic::Ordering) -> usize
fn std::sync::atomic::AtomicUsize::fetch_update<F: std::ops::FnMut(usize) -> std::option::Option<usize>>(&self, std::sync::atomic::Ordering, std::sync::atomic::Ordering, F) -> std::result::Result<usize, usize>
fn std::sync::atomic::AtomicUsize::fetch_xor(&self, usize, std::sync::atomic::Ordering) -> usize
fn std::sync::atomic::AtomicUsize::get_mut(&mut self) -> &mut usize
fn std::sync::atomic::AtomicUsize::into_inner(self) -> usize
fn std::sync::atomic::AtomicUsize::load(&self, std::sync::atomic::Ordering) -> usize
fn std::sync::atomic::AtomicUsize::new(usize) -> Self
fn std::sync::atomic::AtomicUsize::store(&self, usize, std::sync::atomic::Ordering)
fn std::sync::atomic::AtomicUsize::swap(&self, usize, std::sync::atomic::Ordering) -> usize
fn std::sync::atomic::AtomicUsize::try_update(&self, std::sync::atomic::Ordering, std::sync::atomic::Ordering, impl std::ops::FnMut(usize) -> std::option::Option<usize>) -> std::result::Result<usize, usize>
fn std::sync::atomic::AtomicUsize::update(&self, std::sync::atomic::Ordering, std::sync::atomic::Ordering, impl std::ops::FnMut(usize) -> usize) -> usize
fn std::sync::atomic::compiler_fence(std::sync::atomic::Ordering)
fn std::sync::atomic::fence(std::sync::atomic::Ordering)
fn std::sync::atomic::spin_loop_hint()
fn std::sync::mpsc::Receiver<T>::iter(&self) -> std::sync::mpsc::Iter<T>
fn std::sync::mpsc::Receiver<T>::recv(&self) -> std::result::Result<T, std::sync::mpsc::RecvError>
fn std::sync::mpsc::Receiver<T>::recv_timeout(&self, std::time::Duration) -> std::result::Result<T, std::sync::mpsc::RecvTimeoutError>
fn std::sync::mpsc::Receiver<T>::try_iter(&self) -> std::sync::mpsc::TryIter<T>
fn std::sync::mpsc::Receiver<T>::try_recv(&self) -> std::result::Result<T, std::sync::mpsc::TryRecvError>
fn std::sync::mpsc::Sender<T>::send(&self, T) -> std::result::Result<(), std::sync::mpsc::SendError<T>>
fn std::sync::mpsc::SyncSender<T>::send(&self, T) -> std::result::Result<(), std::sync::mpsc::SendError<T>>
fn std::sync::mpsc::SyncSender<T>::try_send(&self, T) -> std::result::Result<(), std::sync::mpsc::TrySendError<T>>
fn std::sync::mpsc::channel<T>() -> (std::sync::mpsc::Sender<T>, std::sync::mpsc::Receiver<T>)
fn std::sync::mpsc::sync_channel<T>(usize) -> (std::sync::mpsc::SyncSender<T>, std::sync::mpsc::Receiver<T>)
fn std::task::Context::from_waker(&std::task::Waker) -> Self
fn std::task::Context::waker(&self) -> &std::task::Waker
fn std::task::Poll<T>::is_pending(&self) -> bool
fn std::task::Poll<T>::is_ready(&self) -> bool
fn std::task::Poll<T>::map<U, F: std::ops::FnOnce(T) -> U>(self, F) -> std::task::Poll<U>
fn std::task::Poll<std::option::Option<std::result::Result<T, E>>>::map_err<U, F: std::ops::FnOnce(E) -> U>(self, F) -> std::task::Poll<std::option::Option<std::result::Result<T, U>>>
fn std::task::Poll<std::option::Option<std::result::Result<T, E>>>::map_ok<U, F: std::ops::FnOnce(T) -> U>(self, F) -> std::task::Poll<std::option::Option<std::result::Result<U, E>>>
fn std::task::Poll<std::result::Result<T, E>>::map_err<U, F: std::ops::FnOnce(E) -> U>(self, F) -> std::task::Poll<std::result::Result<T, U>>
fn std::task::Poll<std::result::Result<T, E>>::map_ok<U, F: std::ops::FnOnce(T) -> U>(self, F) -> std::task::Poll<std::result::Result<U, E>>
fn std::task::RawWaker::new(*const (), &std::task::RawWakerVTable) -> std::task::RawWaker
fn std::task::RawWakerVTable::new(fn(*const ()) -> std::task::RawWaker, fn(*const ()), fn(*const ()), fn(*const ())) -> Self
fn std::task::Wake::wake(self: std::sync::Arc<Self>)
fn std::task::Wake::wake_by_ref(self: &std::sync::Arc<Self>)
fn std::task::Waker::data(&self) -> *const ()
fn std::task::Waker::noop() -> &std::task::Waker
fn std::task::Waker::vtable(&self) -> &std::task::RawWakerVTable
fn std::task::Waker::wake(self)
fn std::task::Waker::wake_by_ref(&self)
fn std::task::Waker::will_wake(&self, &std::task::Waker) -> bool
fn std::thread::Builder::name(self, std::string::String) -> std::thread::Builder
fn std::thread::Builder::new() -> std::thread::Builder
fn std::thread::Builder::spawn<F: std::ops::FnOnce() -> T + std::marker::Send, T: std::marker::Send>(self, F) -> std::io::Result<std::thread::JoinHandle<T>>
fn std::thread::Builder::spawn_scoped<F: std::ops::FnOnce() -> T + std::marker::Send, T: std::marker::Send>(self, &std::thread::Scope, F) -> std::io::Result<std::thread::ScopedJoinHandle<T>>
fn std::thread::Builder::stack_size(self, usize) -> std::thread::Builder
fn std::thread::JoinHandle<T>::is_finished(&self) -> bool
fn std::thread::JoinHandle<T>::join(self) -> std::thread::Result<T>
fn std::thread::JoinHandle<T>::thread(&self) -> &std::thread::Thread
fn std::thread::LocalKey<T>::try_with<F: std::ops::FnOnce(&T) -> R, R>(&self, F) -> std::result::Result<R, std::thread::AccessError>
fn std::thread::LocalKey<T>::with<F: std::ops::FnOnce(&T) -> R, R>(&self, F) -> R
fn std::thread::LocalKey<std::cell::Cell<T>>::get(&self) -> T
fn std::thread::LocalKey<std::cell::Cell<T>>::replace(&self, T) -> T
fn std::thread::LocalKey<std::cell::Cell<T>>::set(&self, T)
fn std::thread::LocalKey<std::cell::Cell<T>>::take(&self) -> T
fn std::thread::LocalKey<std::cell::RefCell<T>>::replace(&self, T) -> T
fn std::thread::LocalKey<std::cell::RefCell<T>>::set(&self, T)
fn std::thread::LocalKey<std::cell::RefCell<T>>::take(&self) -> T
fn std::thread::LocalKey<std::cell::RefCell<T>>::with_borrow<F: std::ops::FnOnce(&T) -> R, R>(&self, F) -> R
fn std::thread::LocalKey<std::cell::RefCell<T>>::with_borrow_mut<F: std::ops::FnOnce(&mut T) -> R, R>(&self, F) -> R
fn std::thread::Scope::spawn<F: std::ops::FnOnce() -> T + std::marker::Send, T: std::marker::Send>(&self, F) -> std::thread::ScopedJoinHandle<T>
fn std::thread::ScopedJoinHandle<T>::is_finished(&self) -> bool
fn std::thread::ScopedJoinHandle<T>::join(self) -> std::thread::Result<T>
fn std::thread::ScopedJoinHandle<T>::thread(&self) -> &std::thread::Thread
fn std::thread::Thread::id(&self) -> std::thread::ThreadId
fn std::thread::Thread::name(&self) -> std::option::Option<&str>
fn std::thread::Thread::unpark(&self)
fn std::thread::available_parallelism() -> std::io::Result<std::num::NonZero<usize>>
fn std::thread::current() -> std::thread::Thread
fn std::thread::panicking() -> bool
fn std::thread::park()
fn std::thread::park_timeout(std::time::Duration)
fn std::thread::park_timeout_ms(u32)
fn std::thread::scope<F: std::ops::FnOnce(&std::thread::Scope) -> T, T>(F) -> T
fn std::thread::sleep(std::time::Duration)
fn std::thread::sleep_ms(u32)
fn std::thread::spawn<F: std::ops::FnOnce() -> T + std::marker::Send, T: std::marker::Send>(F) -> std::thread::JoinHandle<T>
fn std::thread::yield_now()
fn std::time::Duration::abs_diff(self, std::time::Duration) -> std::time::Duration
fn std::time::Duration::as_micros(&self) -> u128
fn std::time::Duration::as_millis(&self) -> u128
fn std::time::Duration::as_nanos(&self) -> u128
fn std::time::Duration::as_secs(&self) -> u64
fn std::time::Duration::as_secs_f32(&self) -> f32
fn std::time::Duration::as_secs_f64(&self) -> f64
fn std::time::Duration::checked_add(self, std::time::Duration) -> std::option::Option<std::time::Duration>
fn std::time::Duration::checked_div(self, u32) -> std::option::Option<std::time::Duration>
fn std::time::Duration::checked_mul(self, u32) -> std::option::Option<std::time::Duration>
fn std::time::Duration::checked_sub(self, std::time::Duration) -> std::option::Option<std::time::Duration>
fn std::time::Duration::div_duration_f32(self, std::time::Duration) -> f32
fn std::time::Duration::div_duration_f64(self, std::time::Duration) -> f64
fn std::time::Duration::div_f32(self, f32) -> std::time::Duration
fn std::time::Duration::div_f64(self, f64) -> std::time::Duration
fn std::time::Duration::from_hours(u64) -> std::time::Duration
fn std::time::Duration::from_micros(u64) -> std::time::Duration
fn std::time::Duration::from_millis(u64) -> std::time::Duration
fn std::time::Duration::from_mins(u64) -> std::time::Duration
fn std::time::Duration::from_nanos(u64) -> std::time::Duration
fn std::time::Duration::from_nanos_u128(u128) -> std::time::Duration
fn std::time::Duration::from_secs(u64) -> std::time::Duration
fn std::time::Duration::from_secs_f32(f32) -> std::time::Duration
fn std::time::Duration::from_secs_f64(f64) -> std::time::Duration
fn std::time::Duration::is_zero(&self) -> bool
fn std::time::Duration::mul_f32(self, f32) -> std::time::Duration
fn std::time::Duration::mul_f64(self, f64) -> std::time::Duration
fn std::time::Duration::new(u64, u32) -> std::time::Duration
fn std::time::Duration::saturating_add(self, std::time::Duration) -> std::time::Duration
fn std::time::Duration::saturating_mul(self, u32) -> std::time::Duration
fn std::time::Duration::saturating_sub(self, std::time::Duration) -> std::time::Duration
fn std::time::Duration::subsec_micros(&self) -> u32
fn std::time::Duration::subsec_millis(&self) -> u32
fn std::time::Duration::subsec_nanos(&self) -> u32
fn std::time::Duration::try_from_secs_f32(f32) -> std::result::Result<std::time::Duration, std::time::TryFromFloatSecsError>
fn std::time::Duration::try_from_secs_f64(f64) -> std::result::Result<std::time::Duration, std::time::TryFromFloatSecsError>
fn std::time::Instant::checked_add(&self, std::time::Duration) -> std::option::Option<std::time::Instant>
fn std::time::Instant::checked_duration_since(&self, std::time::Instant) -> std::option::Option<std::time::Duration>
fn std::time::Instant::checked_sub(&self, std::time::Duration) -> std::option::Option<std::time::Instant>
fn std::time::Instant::duration_since(&self, std::time::Instant) -> std::time::Duration
fn std::time::Instant::elapsed(&self) -> std::time::Duration
fn std::time::Instant::now() -> std::time::Instant
fn std::time::Instant::saturating_duration_since(&self, std::time::Instant) -> std::time::Duration
fn std::time::SystemTime::checked_add(&self, std::time::Duration) -> std::option::Option<std::time::SystemTime>
fn std::time::SystemTime::checked_sub(&self, std::time::Duration) -> std::option::Option<std::time::SystemTime>
fn std::time::SystemTime::duration_since(&self, std::time::SystemTime) -> std::result::Result<std::time::Duration, std::time::SystemTimeError>
fn std::time::SystemTime::elapsed(&self) -> std::result::Result<std::time::Duration, std::time::SystemTimeError>
fn std::time::SystemTime::now() -> std::time::SystemTime
fn std::time::SystemTimeError::duration(&self) -> std::time::Duration
fn std::vec::Drain<T>::as_slice(&self) -> &[T]
fn std::vec::IntoIter<T>::as_mut_slice(&mut self) -> &mut [T]
fn std::vec::IntoIter<T>::as_slice(&self) -> &[T]
fn std::vec::Vec<T>::append(&mut self, &mut Self)
fn std::vec::Vec<T>::as_mut_ptr(&mut self) -> *mut T
fn std::vec::Vec<T>::as_mut_slice(&mut self) -> &mut [T]
fn std::vec::Vec<T>::as_ptr(&self) -> *const T
fn std::vec::Vec<T>::as_slice(&self) -> &[T]
fn std::vec::Vec<T>::capacity(&self) -> usize
fn std::vec::Vec<T>::clear(&mut self)
fn std::vec::Vec<T>::dedup(&mut self)
fn std::vec::Vec<T>::dedup_by<F: std::ops::FnMut(&mut T, &mut T) -> bool>(&mut self, F)
fn std::vec::Vec<T>::dedup_by_key<F: std::ops::FnMut(&mut T) -> K, K: std::cmp::PartialEq>(&mut self, F)
fn std::vec::Vec<T>::drain<R: std::ops::RangeBounds<usize>>(&mut self, R) -> std::vec::Drain<T>
fn std::vec::Vec<T>::extend_from_slice(&mut self, &[T])
fn std::vec::Vec<T>::extend_from_within<R: std::ops::RangeBounds<usize>>(&mut self, R)
fn std::vec::Vec<T>::extract_if<F: std::ops::FnMut(&mut T) -> bool, R: std::ops::RangeBounds<usize>>(&mut self, R, F) -> std::vec::ExtractIf<T, F>
fn std::vec::Vec<T>::insert(&mut self, usize, T)
fn std::vec::Vec<T>::insert_mut(&mut self, usize, T) -> &mut T
fn std::vec::Vec<T>::into_boxed_slice(self) -> std::boxed::Box<[T]>
fn std::vec::Vec<T>::into_raw_parts(self) -> (*mut T, usize, usize)
fn std::vec::Vec<T>::is_empty(&self) -> bool
fn std::vec::Vec<T>::leak(self) -> &mut [T]
fn std::vec::Vec<T>::len(&self) -> usize
fn std::vec::Vec<T>::new() -> Self
fn std::vec::Vec<T>::pop(&mut self) -> std::option::Option<T>
fn std::vec::Vec<T>::pop_if(&mut self, impl std::ops::FnOnce(&mut T) -> bool) -> std::option::Option<T>
fn std::vec::Vec<T>::push(&mut self, T)
fn std::vec::Vec<T>::push_mut(&mut self, T) -> &mut T
fn std::vec::Vec<T>::remove(&mut self, usize) -> T
fn std::vec::Vec<T>::reserve(&mut self, usize)
fn std::vec::Vec<T>::reserve_exact(&mut self, usize)
fn std::vec::Vec<T>::resize(&mut self, usize, T)
fn std::vec::Vec<T>::resize_with<F: std::ops::FnMut() -> T>(&mut self, usize, F)
fn std::vec::Vec<T>::retain<F: std::ops::FnMut(&T) -> bool>(&mut self, F)
fn std::vec::Vec<T>::retain_mut<F: std::ops::FnMut(&mut T) -> bool>(&mut self, F)
fn std::vec::Vec<T>::shrink_to(&mut self, usize)
fn std::vec::Vec<T>::shrink_to_fit(&mut self)
fn std::vec::Vec<T>::spare_capacity_mut(&mut self) -> &mut [std::mem::MaybeUninit<T>]
fn std::vec::Vec<T>::splice<R: std::ops::RangeBounds<usize>, I: std::iter::IntoIterator<Item = T>>(&mut self, R, I) -> std::vec::Splice<I::IntoIter>
fn std::vec::Vec<T>::split_off(&mut self, usize) -> Self
fn std::vec::Vec<T>::swap_remove(&mut self, usize) -> T
fn std::vec::Vec<T>::truncate(&mut self, usize)
fn std::vec::Vec<T>::try_reserve(&mut self, usize) -> std::result::Result<(), std::collections::TryReserveError>
fn std::vec::Vec<T>::try_reserve_exact(&mut self, usize) -> std::result::Result<(), std::collections::TryReserveError>
fn std::vec::Vec<T>::with_capacity(usize) -> Self
fn std::vec::Vec<[T; N]>::into_flattened(self) -> std::vec::Vec<T>
fn std::vec::from_elem<T: std::clone::Clone>(T, usize) -> std::vec::Vec<T>
fn str::as_bytes(&self) -> &[u8]
fn str::as_mut_ptr(&mut self) -> *mut u8
fn str::as_ptr(&self) -> *const u8
fn str::bytes(&self) -> std::str::Bytes
fn str::ceil_char_boundary(&self, usize) -> usize
fn str::char_indices(&self) -> std::str::CharIndices
fn str::chars(&self) -> std::str::Chars
fn str::contains<P: std::str::pattern::Pattern>(&self, P) -> bool
fn str::encode_utf16(&self) -> std::str::EncodeUtf16
fn str::ends_with<P: std::str::pattern::Pattern>(&self, P) -> bool
fn str::eq_ignore_ascii_case(&self, &str) -> bool
fn str::escape_debug(&self) -> std::str::EscapeDebug
fn str::escape_default(&self) -> std::str::EscapeDefault
fn str::escape_unicode(&self) -> std::str::EscapeUnicode
fn str::find<P: std::str::pattern::Pattern>(&self, P) -> std::option::Option<usize>
fn str::floor_char_boundary(&self, usize) -> usize
fn str::from_utf8(&[u8]) -> std::result::Result<&str, std::str::Utf8Error>
fn str::from_utf8_mut(&mut [u8]) -> std::result::Result<&mut str, std::str::Utf8Error>
fn str::get<I: std::slice::SliceIndex<str>>(&self, I) -> std::option::Option<&I::Output>
fn str::get_mut<I: std::slice::SliceIndex<str>>(&mut self, I) -> std::option::Option<&mut I::Output>
fn str::into_boxed_bytes(self: std::boxed::Box<Self>) -> std::boxed::Box<[u8]>
fn str::into_string(self: std::boxed::Box<Self>) -> std::string::String
fn str::is_ascii(&self) -> bool
fn str::is_char_boundary(&self, usize) -> bool
fn str::is_empty(&self) -> bool
fn str::len(&self) -> usize
fn str::lines(&self) -> std::str::Lines
fn str::lines_any(&self) -> std::str::LinesAny
fn str::make_ascii_lowercase(&mut self)
fn str::make_ascii_uppercase(&mut self)
fn str::match_indices<P: std::str::pattern::Pattern>(&self, P) -> std::str::MatchIndices<P>
fn str::matches<P: std::str::pattern::Pattern>(&self, P) -> std::str::Matches<P>
fn str::parse<F: std::str::FromStr>(&self) -> std::result::Result<F, F::Err>
fn str::repeat(&self, usize) -> std::string::String
fn str::replace<P: std::str::pattern::Pattern>(&self, P, &str) -> std::string::String
fn str::replacen<P: std::str::pattern::Pattern>(&self, P, &str, usize) -> std::string::String
fn str::rfind<P: std::str::pattern::Pattern>(&self, P) -> std::option::Option<usize>
fn str::rmatch_indices<P: std::str::pattern::Pattern>(&self, P) -> std::str::RMatchIndices<P>
fn str::rmatches<P: std::str::pattern::Pattern>(&self, P) -> std::str::RMatches<P>
fn str::rsplit<P: std::str::pattern::Pattern>(&self, P) -> std::str::RSplit<P>
fn str::rsplit_once<P: std::str::pattern::Pattern>(&self, P) -> std::option::Option<(&str, &str)>
fn str::rsplit_terminator<P: std::str::pattern::Pattern>(&self, P) -> std::str::RSplitTerminator<P>
fn str::rsplitn<P: std::str::pattern::Pattern>(&self, usize, P) -> std::str::RSplitN<P>
fn str::split<P: std::str::pattern::Pattern>(&self, P) -> std::str::Split<P>
fn str::split_ascii_whitespace(&self) -> std::str::SplitAsciiWhitespace
fn str::split_at(&self, usize) -> (&str, &str)
fn str::split_at_checked(&self, usize) -> std::option::Option<(&str, &str)>
fn str::split_at_mut(&mut self, usize) -> (&mut str, &mut str)
fn str::split_at_mut_checked(&mut self, usize) -> std::option::Option<(&mut str, &mut str)>
fn str::split_inclusive<P: std::str::pattern::Pattern>(&self, P) -> std::str::SplitInclusive<P>
fn str::split_once<P: std::str::pattern::Pattern>(&self, P) -> std::option::Option<(&str, &str)>
fn str::split_terminator<P: std::str::pattern::Pattern>(&self, P) -> std::str::SplitTerminator<P>
fn str::split_whitespace(&self) -> std::str::SplitWhitespace
fn str::splitn<P: std::str::pattern::Pattern>(&self, usize, P) -> std::str::SplitN<P>
fn str::starts_with<P: std::str::pattern::Pattern>(&self, P) -> bool
fn str::strip_prefix<P: std::str::pattern::Pattern>(&self, P) -> std::option::Option<&str>
fn str::strip_suffix<P: std::str::pattern::Pattern>(&self, P) -> std::option::Option<&str>
fn str::to_ascii_lowercase(&self) -> std::string::String
fn str::to_ascii_uppercase(&self) -> std::string::String
fn str::to_lowercase(&self) -> std::string::String
fn str::to_uppercase(&self) -> std::string::String
fn str::trim(&self) -> &str
fn str::trim_ascii(&self) -> &str
fn str::trim_ascii_end(&self) -> &str
fn str::trim_ascii_start(&self) -> &str
fn str::trim_end(&self) -> &str
fn str::trim_end_matches<P: std::str::pattern::Pattern>(&self, P) -> &str
fn str::trim_left(&self) -> &str
fn str::trim_left_matches<P: std::str::pattern::Pattern>(&self, P) -> &str
fn str::trim_matches<P: std::str::pattern::Pattern>(&self, P) -> &str
fn str::trim_right(&self) -> &str
fn str::trim_right_matches<P: std::str::pattern::Pattern>(&self, P) -> &str
fn str::trim_start(&self) -> &str
fn str::trim_start_matches<P: std::str::pattern::Pattern>(&self, P) -> &str
fn u128::abs_diff(self, Self) -> Self
fn u128::borrowing_sub(self, Self, bool) -> (Self, bool)
fn u128::carrying_add(self, Self, bool) -> (Self, bool)
fn u128::carrying_mul(self, Self, Self) -> (Self, Self)
fn u128::carrying_mul_add(self, Self, Self, Self) -> (Self, Self)
fn u128::cast_signed(self) -> i128
fn u128::checked_add(self, Self) -> std::option::Option<Self>
fn u128::checked_add_signed(self, i128) -> std::option::Option<Self>
fn u128::checked_div(self, Self) -> std::option::Option<Self>
fn u128::checked_div_euclid(self, Self) -> std::option::Option<Self>
fn u128::checked_ilog(self, Self) -> std::option::Option<u32>
fn u128::checked_ilog10(self) -> std::option::Option<u32>
fn u128::checked_ilog2(self) -> std::option::Option<u32>
fn u128::checked_mul(self, Self) -> std::option::Option<Self>
fn u128::checked_neg(self) -> std::option::Option<Self>
fn u128::checked_next_multiple_of(self, Self) -> std::option::Option<Self>
fn u128::checked_next_power_of_two(self) -> std::option::Option<Self>
fn u128::checked_pow(self, u32) -> std::option::Option<Self>
fn u128::checked_rem(self, Self) -> std::option::Option<Self>
fn u128::checked_rem_euclid(self, Self) -> std::option::Option<Self>
fn u128::checked_shl(self, u32) -> std::option::Option<Self>
fn u128::checked_shr(self, u32) -> std::option::Option<Self>
fn u128::checked_signed_diff(self, Self) -> std::option::Option<i128>
fn u128::checked_sub(self, Self) -> std::option::Option<Self>
fn u128::checked_sub_signed(self, i128) -> std::option::Option<Self>
fn u128::count_ones(self) -> u32
fn u128::count_zeros(self) -> u32
fn u128::div_ceil(self, Self) -> Self
fn u128::div_euclid(self, Self) -> Self
fn u128::from_be(Self) -> Self
fn u128::from_be_bytes([u8; _]) -> Self
fn u128::from_le(Self) -> Self
fn u128::from_le_bytes([u8; _]) -> Self
fn u128::from_ne_bytes([u8; _]) -> Self
fn u128::from_str_radix(&str, u32) -> std::result::Result<u128, std::num::ParseIntError>
fn u128::ilog(self, Self) -> u32
fn u128::ilog10(self) -> u32
fn u128::ilog2(self) -> u32
fn u128::is_multiple_of(self, Self) -> bool
fn u128::is_power_of_two(self) -> bool
fn u128::isqrt(self) -> Self
fn u128::leading_ones(self) -> u32
fn u128::leading_zeros(self) -> u32
fn u128::max_value() -> Self
fn u128::midpoint(self, u128) -> u128
fn u128::min_value() -> Self
fn u128::next_multiple_of(self, Self) -> Self
fn u128::next_power_of_two(self) -> Self
fn u128::overflowing_add(self, Self) -> (Self, bool)
fn u128::overflowing_add_signed(self, i128) -> (Self, bool)
fn u128::overflowing_div(self, Self) -> (Self, bool)
fn u128::overflowing_div_euclid(self, Self) -> (Self, bool)
fn u128::overflowing_mul(self, Self) -> (Self, bool)
fn u128::overflowing_neg(self) -> (Self, bool)
fn u128::overflowing_pow(self, u32) -> (Self, bool)
fn u128::overflowing_rem(self, Self) -> (Self, bool)
fn u128::overflowing_rem_euclid(self, Self) -> (Self, bool)
fn u128::overflowing_shl(self, u32) -> (Self, bool)
fn u128::overflowing_shr(self, u32) -> (Self, bool)
fn u128::overflowing_sub(self, Self) -> (Self, bool)
fn u128::overflowing_sub_signed(self, i128) -> (Self, bool)
fn u128::pow(self, u32) -> Self
fn u128::rem_euclid(self, Self) -> Self
fn u128::reverse_bits(self) -> Self
fn u128::rotate_left(self, u32) -> Self
fn u128::rotate_right(self, u32) -> Self
fn u128::saturating_add(self, Self) -> Self
fn u128::saturating_add_signed(self, i128) -> Self
fn u128::saturating_div(self, Self) -> Self
fn u128::saturating_mul(self, Self) -> Self
fn u128::saturating_pow(self, u32) -> Self
fn u128::saturating_sub(self, Self) -> Self
fn u128::saturating_sub_signed(self, i128) -> Self
fn u128::strict_add(self, Self) -> Self
fn u128::strict_add_signed(self, i128) -> Self
fn u128::strict_div(self, Self) -> Self
fn u128::strict_div_euclid(self, Self) -> Self
fn u128::strict_mul(self, Self) -> Self
fn u128::strict_neg(self) -> Self
fn u128::strict_pow(self, u32) -> Self
fn u128::strict_rem(self, Self) -> Self
fn u128::strict_rem_euclid(self, Self) -> Self
fn u128::strict_shl(self, u32) -> Self
fn u128::strict_shr(self, u32) -> Self
fn u128::strict_sub(self, Self) -> Self
fn u128::strict_sub_signed(self, i128) -> Self
fn u128::swap_bytes(self) -> Self
fn u128::to_be(self) -> Self
fn u128::to_be_bytes(self) -> [u8; _]
fn u128::to_le(self) -> Self
fn u128::to_le_bytes(self) -> [u8; _]
fn u128::to_ne_bytes(self) -> [u8; _]
fn u128::trailing_ones(self) -> u32
fn u128::trailing_zeros(self) -> u32
fn u128::unbounded_shl(self, u32) -> u128
fn u128::unbounded_shr(self, u32) -> u128
fn u128::wrapping_add(self, Self) -> Self
fn u128::wrapping_add_signed(self, i128) -> Self
fn u128::wrapping_div(self, Self) -> Self
fn u128::wrapping_div_euclid(self, Self) -> Self
fn u128::wrapping_mul(self, Self) -> Self
fn u128::wrapping_neg(self) -> Self
fn u128::wrapping_pow(self, u32) -> Self
fn u128::wrapping_rem(self, Self) -> Self
fn u128::wrapping_rem_euclid(self, Self) -> Self
fn u128::wrapping_shl(self, u32) -> Self
fn u128::wrapping_shr(self, u32) -> Self
fn u128::wrapping_sub(self, Self) -> Self
fn u128::wrapping_sub_signed(self, i128) -> Self
fn u16::abs_diff(self, Self) -> Self
fn u16::borrowing_sub(self, Self, bool) -> (Self, bool)
fn u16::carrying_add(self, Self, bool) -> (Self, bool)
fn u16::carrying_mul(self, Self, Self) -> (Self, Self)
fn u16::carrying_mul_add(self, Self, Self, Self) -> (Self, Self)
fn u16::cast_signed(self) -> i16
fn u16::checked_add(self, Self) -> std::option::Option<Self>
fn u16::checked_add_signed(self, i16) -> std::option::Option<Self>
fn u16::checked_div(self, Self) -> std::option::Option<Self>
fn u16::checked_div_euclid(self, Self) -> std::option::Option<Self>
fn u16::checked_ilog(self, Self) -> std::option::Option<u32>
fn u16::checked_ilog10(self) -> std::option::Option<u32>
fn u16::checked_ilog2(self) -> std::option::Option<u32>
fn u16::checked_mul(self, Self) -> std::option::Option<Self>
fn u16::checked_neg(self) -> std::option::Option<Self>
fn u16::checked_next_multiple_of(self, Self) -> std::option::Option<Self>
fn u16::checked_next_power_of_two(self) -> std::option::Option<Self>
fn u16::checked_pow(self, u32) -> std::option::Option<Self>
fn u16::checked_rem(self, Self) -> std::option::Option<Self>
fn u16::checked_rem_euclid(self, Self) -> std::option::Option<Self>
fn u16::checked_shl(self, u32) -> std::option::Option<Self>
fn u16::checked_shr(self, u32) -> std::option::Option<Self>
fn u16::checked_signed_diff(self, Self) -> std::option::Option<i16>
fn u16::checked_sub(self, Self) -> std::option::Option<Self>
fn u16::checked_sub_signed(self, i16) -> std::option::Option<Self>
fn u16::count_ones(self) -> u32
fn u16::count_zeros(self) -> u32
fn u16::div_ceil(self, Self) -> Self
fn u16::div_euclid(self, Self) -> Self
fn u16::from_be(Self) -> Self
fn u16::from_be_bytes([u8; _]) -> Self
fn u16::from_le(Self) -> Self
fn u16::from_le_bytes([u8; _]) -> Self
fn u16::from_ne_bytes([u8; _]) -> Self
fn u16::from_str_radix(&str, u32) -> std::result::Result<u16, std::num::ParseIntError>
fn u16::ilog(self, Self) -> u32
fn u16::ilog10(self) -> u32
fn u16::ilog2(self) -> u32
fn u16::is_multiple_of(self, Self) -> bool
fn u16::is_power_of_two(self) -> bool
fn u16::isqrt(self) -> Self
fn u16::leading_ones(self) -> u32
fn u16::leading_zeros(self) -> u32
fn u16::max_value() -> Self
fn u16::midpoint(self, u16) -> u16
fn u16::min_value() -> Self
fn u16::next_multiple_of(self, Self) -> Self
fn u16::next_power_of_two(self) -> Self
fn u16::overflowing_add(self, Self) -> (Self, bool)
fn u16::overflowing_add_signed(self, i16) -> (Self, bool)
fn u16::overflowing_div(self, Self) -> (Self, bool)
fn u16::overflowing_div_euclid(self, Self) -> (Self, bool)
fn u16::overflowing_mul(self, Self) -> (Self, bool)
fn u16::overflowing_neg(self) -> (Self, bool)
fn u16::overflowing_pow(self, u32) -> (Self, bool)
fn u16::overflowing_rem(self, Self) -> (Self, bool)
fn u16::overflowing_rem_euclid(self, Self) -> (Self, bool)
fn u16::overflowing_shl(self, u32) -> (Self, bool)
fn u16::overflowing_shr(self, u32) -> (Self, bool)
fn u16::overflowing_sub(self, Self) -> (Self, bool)
fn u16::overflowing_sub_signed(self, i16) -> (Self, bool)
fn u16::pow(self, u32) -> Self
fn u16::rem_euclid(self, Self) -> Self
fn u16::reverse_bits(self) -> Self
fn u16::rotate_left(self, u32) -> Self
fn u16::rotate_right(self, u32) -> Self
fn u16::saturating_add(self, Self) -> Self
fn u16::saturating_add_signed(self, i16) -> Self
fn u16::saturating_div(self, Self) -> Self
fn u16::saturating_mul(self, Self) -> Self
fn u16::saturating_pow(self, u32) -> Self
fn u16::saturating_sub(self, Self) -> Self
fn u16::saturating_sub_signed(self, i16) -> Self
fn u16::strict_add(self, Self) -> Self
fn u16::strict_add_signed(self, i16) -> Self
fn u16::strict_div(self, Self) -> Self
fn u16::strict_div_euclid(self, Self) -> Self
fn u16::strict_mul(self, Self) -> Self
fn u16::strict_neg(self) -> Self
fn u16::strict_pow(self, u32) -> Self
fn u16::strict_rem(self, Self) -> Self
fn u16::strict_rem_euclid(self, Self) -> Self
fn u16::strict_shl(self, u32) -> Self
fn u16::strict_shr(self, u32) -> Self
fn u16::strict_sub(self, Self) -> Self
fn u16::strict_sub_signed(self, i16) -> Self
fn u16::swap_bytes(self) -> Self
fn u16::to_be(self) -> Self
fn u16::to_be_bytes(self) -> [u8; _]
fn u16::to_le(self) -> Self
fn u16::to_le_bytes(self) -> [u8; _]
fn u16::to_ne_bytes(self) -> [u8; _]
fn u16::trailing_ones(self) -> u32
fn u16::trailing_zeros(self) -> u32
fn u16::unbounded_shl(self, u32) -> u16
fn u16::unbounded_shr(self, u32) -> u16
fn u16::wrapping_add(self, Self) -> Self
fn u16::wrapping_add_signed(self, i16) -> Self
fn u16::wrapping_div(self, Self) -> Self
fn u16::wrapping_div_euclid(self, Self) -> Self
fn u16::wrapping_mul(self, Self) -> Self
fn u16::wrapping_neg(self) -> Self
fn u16::wrapping_pow(self, u32) -> Self
fn u16::wrapping_rem(self, Self) -> Self
fn u16::wrapping_rem_euclid(self, Self) -> Self
fn u16::wrapping_shl(self, u32) -> Self
fn u16::wrapping_shr(self, u32) -> Self
fn u16::wrapping_sub(self, Self) -> Self
fn u16::wrapping_sub_signed(self, i16) -> Self
fn u32::abs_diff(self, Self) -> Self
fn u32::borrowing_sub(self, Self, bool) -> (Self, bool)
fn u32::carrying_add(self, Self, bool) -> (Self, bool)
fn u32::carrying_mul(self, Self, Self) -> (Self, Self)
fn u32::carrying_mul_add(self, Self, Self, Self) -> (Self, Self)
fn u32::cast_signed(self) -> i32
fn u32::checked_add(self, Self) -> std::option::Option<Self>
fn u32::checked_add_signed(self, i32) -> std::option::Option<Self>
fn u32::checked_div(self, Self) -> std::option::Option<Self>
fn u32::checked_div_euclid(self, Self) -> std::option::Option<Self>
fn u32::checked_ilog(self, Self) -> std::option::Option<u32>
fn u32::checked_ilog10(self) -> std::option::Option<u32>
fn u32::checked_ilog2(self) -> std::option::Option<u32>
fn u32::checked_mul(self, Self) -> std::option::Option<Self>
fn u32::checked_neg(self) -> std::option::Option<Self>
fn u32::checked_next_multiple_of(self, Self) -> std::option::Option<Self>
fn u32::checked_next_power_of_two(self) -> std::option::Option<Self>
fn u32::checked_pow(self, u32) -> std::option::Option<Self>
fn u32::checked_rem(self, Self) -> std::option::Option<Self>
fn u32::checked_rem_euclid(self, Self) -> std::option::Option<Self>
fn u32::checked_shl(self, u32) -> std::option::Option<Self>
fn u32::checked_shr(self, u32) -> std::option::Option<Self>
fn u32::checked_signed_diff(self, Self) -> std::option::Option<i32>
fn u32::checked_sub(self, Self) -> std::option::Option<Self>
fn u32::checked_sub_signed(self, i32) -> std::option::Option<Self>
fn u32::count_ones(self) -> u32
fn u32::count_zeros(self) -> u32
fn u32::div_ceil(self, Self) -> Self
fn u32::div_euclid(self, Self) -> Self
fn u32::from_be(Self) -> Self
fn u32::from_be_bytes([u8; _]) -> Self
fn u32::from_le(Self) -> Self
fn u32::from_le_bytes([u8; _]) -> Self
fn u32::from_ne_bytes([u8; _]) -> Self
fn u32::from_str_radix(&str, u32) -> std::result::Result<u32, std::num::ParseIntError>
fn u32::ilog(self, Self) -> u32
fn u32::ilog10(self) -> u32
fn u32::ilog2(self) -> u32
fn u32::is_multiple_of(self, Self) -> bool
fn u32::is_power_of_two(self) -> bool
fn u32::isqrt(self) -> Self
fn u32::leading_ones(self) -> u32
fn u32::leading_zeros(self) -> u32
fn u32::max_value() -> Self
fn u32::midpoint(self, u32) -> u32
fn u32::min_value() -> Self
fn u32::next_multiple_of(self, Self) -> Self
fn u32::next_power_of_two(self) -> Self
fn u32::overflowing_add(self, Self) -> (Self, bool)
fn u32::overflowing_add_signed(self, i32) -> (Self, bool)
fn u32::overflowing_div(self, Self) -> (Self, bool)
fn u32::overflowing_div_euclid(self, Self) -> (Self, bool)
fn u32::overflowing_mul(self, Self) -> (Self, bool)
fn u32::overflowing_neg(self) -> (Self, bool)
fn u32::overflowing_pow(self, u32) -> (Self, bool)
fn u32::overflowing_rem(self, Self) -> (Self, bool)
fn u32::overflowing_rem_euclid(self, Self) -> (Self, bool)
fn u32::overflowing_shl(self, u32) -> (Self, bool)
fn u32::overflowing_shr(self, u32) -> (Self, bool)
fn u32::overflowing_sub(self, Self) -> (Self, bool)
fn u32::overflowing_sub_signed(self, i32) -> (Self, bool)
fn u32::pow(self, u32) -> Self
fn u32::rem_euclid(self, Self) -> Self
fn u32::reverse_bits(self) -> Self
fn u32::rotate_left(self, u32) -> Self
fn u32::rotate_right(self, u32) -> Self
fn u32::saturating_add(self, Self) -> Self
fn u32::saturating_add_signed(self, i32) -> Self
fn u32::saturating_div(self, Self) -> Self
fn u32::saturating_mul(self, Self) -> Self
fn u32::saturating_pow(self, u32) -> Self
fn u32::saturating_sub(self, Self) -> Self
fn u32::saturating_sub_signed(self, i32) -> Self
fn u32::strict_add(self, Self) -> Self
fn u32::strict_add_signed(self, i32) -> Self
fn u32::strict_div(self, Self) -> Self
fn u32::strict_div_euclid(self, Self) -> Self
fn u32::strict_mul(self, Self) -> Self
fn u32::strict_neg(self) -> Self
fn u32::strict_pow(self, u32) -> Self
fn u32::strict_rem(self, Self) -> Self
fn u32::strict_rem_euclid(self, Self) -> Self
fn u32::strict_shl(self, u32) -> Self
fn u32::strict_shr(self, u32) -> Self
fn u32::strict_sub(self, Self) -> Self
fn u32::strict_sub_signed(self, i32) -> Self
fn u32::swap_bytes(self) -> Self
fn u32::to_be(self) -> Self
fn u32::to_be_bytes(self) -> [u8; _]
fn u32::to_le(self) -> Self
fn u32::to_le_bytes(self) -> [u8; _]
fn u32::to_ne_bytes(self) -> [u8; _]
fn u32::trailing_ones(self) -> u32
fn u32::trailing_zeros(self) -> u32
fn u32::unbounded_shl(self, u32) -> u32
fn u32::unbounded_shr(self, u32) -> u32
fn u32::wrapping_add(self, Self) -> Self
fn u32::wrapping_add_signed(self, i32) -> Self
fn u32::wrapping_div(self, Self) -> Self
fn u32::wrapping_div_euclid(self, Self) -> Self
fn u32::wrapping_mul(self, Self) -> Self
fn u32::wrapping_neg(self) -> Self
fn u32::wrapping_pow(self, u32) -> Self
fn u32::wrapping_rem(self, Self) -> Self
fn u32::wrapping_rem_euclid(self, Self) -> Self
fn u32::wrapping_shl(self, u32) -> Self
fn u32::wrapping_shr(self, u32) -> Self
fn u32::wrapping_sub(self, Self) -> Self
fn u32::wrapping_sub_signed(self, i32) -> Self
fn u64::abs_diff(self, Self) -> Self
fn u64::borrowing_sub(self, Self, bool) -> (Self, bool)
fn u64::carrying_add(self, Self, bool) -> (Self, bool)
fn u64::carrying_mul(self, Self, Self) -> (Self, Self)
fn u64::carrying_mul_add(self, Self, Self, Self) -> (Self, Self)
fn u64::cast_signed(self) -> i64
fn u64::checked_add(self, Self) -> std::option::Option<Self>
fn u64::checked_add_signed(self, i64) -> std::option::Option<Self>
fn u64::checked_div(self, Self) -> std::option::Option<Self>
fn u64::checked_div_euclid(self, Self) -> std::option::Option<Self>
fn u64::checked_ilog(self, Self) -> std::option::Option<u32>
fn u64::checked_ilog10(self) -> std::option::Option<u32>
fn u64::checked_ilog2(self) -> std::option::Option<u32>
fn u64::checked_mul(self, Self) -> std::option::Option<Self>
fn u64::checked_neg(self) -> std::option::Option<Self>
fn u64::checked_next_multiple_of(self, Self) -> std::option::Option<Self>
fn u64::checked_next_power_of_two(self) -> std::option::Option<Self>
fn u64::checked_pow(self, u32) -> std::option::Option<Self>
fn u64::checked_rem(self, Self) -> std::option::Option<Self>
fn u64::checked_rem_euclid(self, Self) -> std::option::Option<Self>
fn u64::checked_shl(self, u32) -> std::option::Option<Self>
fn u64::checked_shr(self, u32) -> std::option::Option<Self>
fn u64::checked_signed_diff(self, Self) -> std::option::Option<i64>
fn u64::checked_sub(self, Self) -> std::option::Option<Self>
fn u64::checked_sub_signed(self, i64) -> std::option::Option<Self>
fn u64::count_ones(self) -> u32
fn u64::count_zeros(self) -> u32
fn u64::div_ceil(self, Self) -> Self
fn u64::div_euclid(self, Self) -> Self
fn u64::from_be(Self) -> Self
fn u64::from_be_bytes([u8; _]) -> Self
fn u64::from_le(Self) -> Self
fn u64::from_le_bytes([u8; _]) -> Self
fn u64::from_ne_bytes([u8; _]) -> Self
fn u64::from_str_radix(&str, u32) -> std::result::Result<u64, std::num::ParseIntError>
fn u64::ilog(self, Self) -> u32
fn u64::ilog10(self) -> u32
fn u64::ilog2(self) -> u32
fn u64::is_multiple_of(self, Self) -> bool
fn u64::is_power_of_two(self) -> bool
fn u64::isqrt(self) -> Self
fn u64::leading_ones(self) -> u32
fn u64::leading_zeros(self) -> u32
fn u64::max_value() -> Self
fn u64::midpoint(self, u64) -> u64
fn u64::min_value() -> Self
fn u64::next_multiple_of(self, Self) -> Self
fn u64::next_power_of_two(self) -> Self
fn u64::overflowing_add(self, Self) -> (Self, bool)
fn u64::overflowing_add_signed(self, i64) -> (Self, bool)
fn u64::overflowing_div(self, Self) -> (Self, bool)
fn u64::overflowing_div_euclid(self, Self) -> (Self, bool)
fn u64::overflowing_mul(self, Self) -> (Self, bool)
fn u64::overflowing_neg(self) -> (Self, bool)
fn u64::overflowing_pow(self, u32) -> (Self, bool)
fn u64::overflowing_rem(self, Self) -> (Self, bool)
fn u64::overflowing_rem_euclid(self, Self) -> (Self, bool)
fn u64::overflowing_shl(self, u32) -> (Self, bool)
fn u64::overflowing_shr(self, u32) -> (Self, bool)
fn u64::overflowing_sub(self, Self) -> (Self, bool)
fn u64::overflowing_sub_signed(self, i64) -> (Self, bool)
fn u64::pow(self, u32) -> Self
fn u64::rem_euclid(self, Self) -> Self
fn u64::reverse_bits(self) -> Self
fn u64::rotate_left(self, u32) -> Self
fn u64::rotate_right(self, u32) -> Self
fn u64::saturating_add(self, Self) -> Self
fn u64::saturating_add_signed(self, i64) -> Self
fn u64::saturating_div(self, Self) -> Self
fn u64::saturating_mul(self, Self) -> Self
fn u64::saturating_pow(self, u32) -> Self
fn u64::saturating_sub(self, Self) -> Self
fn u64::saturating_sub_signed(self, i64) -> Self
fn u64::strict_add(self, Self) -> Self
fn u64::strict_add_signed(self, i64) -> Self
fn u64::strict_div(self, Self) -> Self
fn u64::strict_div_euclid(self, Self) -> Self
fn u64::strict_mul(self, Self) -> Self
fn u64::strict_neg(self) -> Self
fn u64::strict_pow(self, u32) -> Self
fn u64::strict_rem(self, Self) -> Self
fn u64::strict_rem_euclid(self, Self) -> Self
fn u64::strict_shl(self, u32) -> Self
fn u64::strict_shr(self, u32) -> Self
fn u64::strict_sub(self, Self) -> Self
fn u64::strict_sub_signed(self, i64) -> Self
fn u64::swap_bytes(self) -> Self
fn u64::to_be(self) -> Self
fn u64::to_be_bytes(self) -> [u8; _]
fn u64::to_le(self) -> Self
fn u64::to_le_bytes(self) -> [u8; _]
fn u64::to_ne_bytes(self) -> [u8; _]
fn u64::trailing_ones(self) -> u32
fn u64::trailing_zeros(self) -> u32
fn u64::unbounded_shl(self, u32) -> u64
fn u64::unbounded_shr(self, u32) -> u64
fn u64::wrapping_add(self, Self) -> Self
fn u64::wrapping_add_signed(self, i64) -> Self
fn u64::wrapping_div(self, Self) -> Self
fn u64::wrapping_div_euclid(self, Self) -> Self
fn u64::wrapping_mul(self, Self) -> Self
fn u64::wrapping_neg(self) -> Self
fn u64::wrapping_pow(self, u32) -> Self
fn u64::wrapping_rem(self, Self) -> Self
fn u64::wrapping_rem_euclid(self, Self) -> Self
fn u64::wrapping_shl(self, u32) -> Self
fn u64::wrapping_shr(self, u32) -> Self
fn u64::wrapping_sub(self, Self) -> Self
fn u64::wrapping_sub_signed(self, i64) -> Self
fn u8::abs_diff(self, Self) -> Self
fn u8::borrowing_sub(self, Self, bool) -> (Self, bool)
fn u8::carrying_add(self, Self, bool) -> (Self, bool)
fn u8::carrying_mul(self, Self, Self) -> (Self, Self)
fn u8::carrying_mul_add(self, Self, Self, Self) -> (Self, Self)
fn u8::cast_signed(self) -> i8
fn u8::checked_add(self, Self) -> std::option::Option<Self>
fn u8::checked_add_signed(self, i8) -> std::option::Option<Self>
fn u8::checked_div(self, Self) -> std::option::Option<Self>
fn u8::checked_div_euclid(self, Self) -> std::option::Option<Self>
fn u8::checked_ilog(self, Self) -> std::option::Option<u32>
fn u8::checked_ilog10(self) -> std::option::Option<u32>
fn u8::checked_ilog2(self) -> std::option::Option<u32>
fn u8::checked_mul(self, Self) -> std::option::Option<Self>
fn u8::checked_neg(self) -> std::option::Option<Self>
fn u8::checked_next_multiple_of(self, Self) -> std::option::Option<Self>
fn u8::checked_next_power_of_two(self) -> std::option::Option<Self>
fn u8::checked_pow(self, u32) -> std::option::Option<Self>
fn u8::checked_rem(self, Self) -> std::option::Option<Self>
fn u8::checked_rem_euclid(self, Self) -> std::option::Option<Self>
fn u8::checked_shl(self, u32) -> std::option::Option<Self>
fn u8::checked_shr(self, u32) -> std::option::Option<Self>
fn u8::checked_signed_diff(self, Self) -> std::option::Option<i8>
fn u8::checked_sub(self, Self) -> std::option::Option<Self>
fn u8::checked_sub_signed(self, i8) -> std::option::Option<Self>
fn u8::count_ones(self) -> u32
fn u8::count_zeros(self) -> u32
fn u8::div_ceil(self, Self) -> Self
fn u8::div_euclid(self, Self) -> Self
fn u8::eq_ignore_ascii_case(&self, &u8) -> bool
fn u8::escape_ascii(self) -> std::ascii::EscapeDefault
fn u8::from_be(Self) -> Self
fn u8::from_be_bytes([u8; _]) -> Self
fn u8::from_le(Self) -> Self
fn u8::from_le_bytes([u8; _]) -> Self
fn u8::from_ne_bytes([u8; _]) -> Self
fn u8::from_str_radix(&str, u32) -> std::result::Result<u8, std::num::ParseIntError>
fn u8::ilog(self, Self) -> u32
fn u8::ilog10(self) -> u32
fn u8::ilog2(self) -> u32
fn u8::is_ascii(&self) -> bool
fn u8::is_ascii_alphabetic(&self) -> bool
fn u8::is_ascii_alphanumeric(&self) -> bool
fn u8::is_ascii_control(&self) -> bool
fn u8::is_ascii_digit(&self) -> bool
fn u8::is_ascii_graphic(&self) -> bool
fn u8::is_ascii_hexdigit(&self) -> bool
fn u8::is_ascii_lowercase(&self) -> bool
fn u8::is_ascii_punctuation(&self) -> bool
fn u8::is_ascii_uppercase(&self) -> bool
fn u8::is_ascii_whitespace(&self) -> bool
fn u8::is_multiple_of(self, Self) -> bool
fn u8::is_power_of_two(self) -> bool
fn u8::isqrt(self) -> Self
fn u8::leading_ones(self) -> u32
fn u8::leading_zeros(self) -> u32
fn u8::make_ascii_lowercase(&mut self)
fn u8::make_ascii_uppercase(&mut self)
fn u8::max_value() -> Self
fn u8::midpoint(self, u8) -> u8
fn u8::min_value() -> Self
fn u8::next_multiple_of(self, Self) -> Self
fn u8::next_power_of_two(self) -> Self
fn u8::overflowing_add(self, Self) -> (Self, bool)
fn u8::overflowing_add_signed(self, i8) -> (Self, bool)
fn u8::overflowing_div(self, Self) -> (Self, bool)
fn u8::overflowing_div_euclid(self, Self) -> (Self, bool)
fn u8::overflowing_mul(self, Self) -> (Self, bool)
fn u8::overflowing_neg(self) -> (Self, bool)
fn u8::overflowing_pow(self, u32) -> (Self, bool)
fn u8::overflowing_rem(self, Self) -> (Self, bool)
fn u8::overflowing_rem_euclid(self, Self) -> (Self, bool)
fn u8::overflowing_shl(self, u32) -> (Self, bool)
fn u8::overflowing_shr(self, u32) -> (Self, bool)
fn u8::overflowing_sub(self, Self) -> (Self, bool)
fn u8::overflowing_sub_signed(self, i8) -> (Self, bool)
fn u8::pow(self, u32) -> Self
fn u8::rem_euclid(self, Self) -> Self
fn u8::reverse_bits(self) -> Self
fn u8::rotate_left(self, u32) -> Self
fn u8::rotate_right(self, u32) -> Self
fn u8::saturating_add(self, Self) -> Self
fn u8::saturating_add_signed(self, i8) -> Self
fn u8::saturating_div(self, Self) -> Self
fn u8::saturating_mul(self, Self) -> Self
fn u8::saturating_pow(self, u32) -> Self
fn u8::saturating_sub(self, Self) -> Self
fn u8::saturating_sub_signed(self, i8) -> Self
fn u8::strict_add(self, Self) -> Self
fn u8::strict_add_signed(self, i8) -> Self
fn u8::strict_div(self, Self) -> Self
fn u8::strict_div_euclid(self, Self) -> Self
fn u8::strict_mul(self, Self) -> Self
fn u8::strict_neg(self) -> Self
fn u8::strict_pow(self, u32) -> Self
fn u8::strict_rem(self, Self) -> Self
fn u8::strict_rem_euclid(self, Self) -> Self
fn u8::strict_shl(self, u32) -> Self
fn u8::strict_shr(self, u32) -> Self
fn u8::strict_sub(self, Self) -> Self
fn u8::strict_sub_signed(self, i8) -> Self
fn u8::swap_bytes(self) -> Self
fn u8::to_ascii_lowercase(&self) -> u8
fn u8::to_ascii_uppercase(&self) -> u8
fn u8::to_be(self) -> Self
fn u8::to_be_bytes(self) -> [u8; _]
fn u8::to_le(self) -> Self
fn u8::to_le_bytes(self) -> [u8; _]
fn u8::to_ne_bytes(self) -> [u8; _]
fn u8::trailing_ones(self) -> u32
fn u8::trailing_zeros(self) -> u32
fn u8::unbounded_shl(self, u32) -> u8
fn u8::unbounded_shr(self, u32) -> u8
fn u8::wrapping_add(self, Self) -> Self
fn u8::wrapping_add_signed(self, i8) -> Self
fn u8::wrapping_div(self, Self) -> Self
fn u8::wrapping_div_euclid(self, Self) -> Self
fn u8::wrapping_mul(self, Self) -> Self
fn u8::wrapping_neg(self) -> Self
fn u8::wrapping_pow(self, u32) -> Self
fn u8::wrapping_rem(self, Self) -> Self
fn u8::wrapping_rem_euclid(self, Self) -> Self
fn u8::wrapping_shl(self, u32) -> Self
fn u8::wrapping_shr(self, u32) -> Self
fn u8::wrapping_sub(self, Self) -> Self
fn u8::wrapping_sub_signed(self, i8) -> Self
fn usize::abs_diff(self, Self) -> Self
fn usize::borrowing_sub(self, Self, bool) -> (Self, bool)
fn usize::carrying_add(self, Self, bool) -> (Self, bool)
fn usize::carrying_mul(self, Self, Self) -> (Self, Self)
fn usize::carrying_mul_add(self, Self, Self, Self) -> (Self, Self)
fn usize::cast_signed(self) -> isize
fn usize::checked_add(self, Self) -> std::option::Option<Self>
fn usize::checked_add_signed(self, isize) -> std::option::Option<Self>
fn usize::checked_div(self, Self) -> std::option::Option<Self>
fn usize::checked_div_euclid(self, Self) -> std::option::Option<Self>
fn usize::checked_ilog(self, Self) -> std::option::Option<u32>
fn usize::checked_ilog10(self) -> std::option::Option<u32>
fn usize::checked_ilog2(self) -> std::option::Option<u32>
fn usize::checked_mul(self, Self) -> std::option::Option<Self>
fn usize::checked_neg(self) -> std::option::Option<Self>
fn usize::checked_next_multiple_of(self, Self) -> std::option::Option<Self>
fn usize::checked_next_power_of_two(self) -> std::option::Option<Self>
fn usize::checked_pow(self, u32) -> std::option::Option<Self>
fn usize::checked_rem(self, Self) -> std::option::Option<Self>
fn usize::checked_rem_euclid(self, Self) -> std::option::Option<Self>
fn usize::checked_shl(self, u32) -> std::option::Option<Self>
fn usize::checked_shr(self, u32) -> std::option::Option<Self>
fn usize::checked_signed_diff(self, Self) -> std::option::Option<isize>
fn usize::checked_sub(self, Self) -> std::option::Option<Self>
fn usize::checked_sub_signed(self, isize) -> std::option::Option<Self>
fn usize::count_ones(self) -> u32
fn usize::count_zeros(self) -> u32
fn usize::div_ceil(self, Self) -> Self
fn usize::div_euclid(self, Self) -> Self
fn usize::from_be(Self) -> Self
fn usize::from_be_bytes([u8; _]) -> Self
fn usize::from_le(Self) -> Self
fn usize::from_le_bytes([u8; _]) -> Self
fn usize::from_ne_bytes([u8; _]) -> Self
fn usize::from_str_radix(&str, u32) -> std::result::Result<usize, std::num::ParseIntError>
fn usize::ilog(self, Self) -> u32
fn usize::ilog10(self) -> u32
fn usize::ilog2(self) -> u32
fn usize::is_multiple_of(self, Self) -> bool
fn usize::is_power_of_two(self) -> bool
fn usize::isqrt(self) -> Self
fn usize::leading_ones(self) -> u32
fn usize::leading_zeros(self) -> u32
fn usize::max_value() -> Self
fn usize::midpoint(self, usize) -> usize
fn usize::min_value() -> Self
fn usize::next_multiple_of(self, Self) -> Self
fn usize::next_power_of_two(self) -> Self
fn usize::overflowing_add(self, Self) -> (Self, bool)
fn usize::overflowing_add_signed(self, isize) -> (Self, bool)
fn usize::overflowing_div(self, Self) -> (Self, bool)
fn usize::overflowing_div_euclid(self, Self) -> (Self, bool)
fn usize::overflowing_mul(self, Self) -> (Self, bool)
fn usize::overflowing_neg(self) -> (Self, bool)
fn usize::overflowing_pow(self, u32) -> (Self, bool)
fn usize::overflowing_rem(self, Self) -> (Self, bool)
fn usize::overflowing_rem_euclid(self, Self) -> (Self, bool)
fn usize::overflowing_shl(self, u32) -> (Self, bool)
fn usize::overflowing_shr(self, u32) -> (Self, bool)
fn usize::overflowing_sub(self, Self) -> (Self, bool)
fn usize::overflowing_sub_signed(self, isize) -> (Self, bool)
fn usize::pow(self, u32) -> Self
fn usize::rem_euclid(self, Self) -> Self
fn usize::reverse_bits(self) -> Self
fn usize::rotate_left(self, u32) -> Self
fn usize::rotate_right(self, u32) -> Self
fn usize::saturating_add(self, Self) -> Self
fn usize::saturating_add_signed(self, isize) -> Self
fn usize::saturating_div(self, Self) -> Self
fn usize::saturating_mul(self, Self) -> Self
fn usize::saturating_pow(self, u32) -> Self
fn usize::saturating_sub(self, Self) -> Self
fn usize::saturating_sub_signed(self, isize) -> Self
fn usize::strict_add(self, Self) -> Self
fn usize::strict_add_signed(self, isize) -> Self
fn usize::strict_div(self, Self) -> Self
fn usize::strict_div_euclid(self, Self) -> Self
fn usize::strict_mul(self, Self) -> Self
fn usize::strict_neg(self) -> Self
fn usize::strict_pow(self, u32) -> Self
fn usize::strict_rem(self, Self) -> Self
fn usize::strict_rem_euclid(self, Self) -> Self
fn usize::strict_shl(self, u32) -> Self
fn usize::strict_shr(self, u32) -> Self
fn usize::strict_sub(self, Self) -> Self
fn usize::strict_sub_signed(self, isize) -> Self
fn usize::swap_bytes(self) -> Self
fn usize::to_be(self) -> Self
fn usize::to_be_bytes(self) -> [u8; _]
fn usize::to_le(self) -> Self
fn usize::to_le_bytes(self) -> [u8; _]
fn usize::to_ne_bytes(self) -> [u8; _]
fn usize::trailing_ones(self) -> u32
fn usize::trailing_zeros(self) -> u32
fn usize::unbounded_shl(self, u32) -> usize
fn usize::unbounded_shr(self, u32) -> usize
fn usize::wrapping_add(self, Self) -> Self
fn usize::wrapping_add_signed(self, isize) -> Self
fn usize::wrapping_div(self, Self) -> Self
fn usize::wrapping_div_euclid(self, Self) -> Self
fn usize::wrapping_mul(self, Self) -> Self
fn usize::wrapping_neg(self) -> Self
fn usize::wrapping_pow(self, u32) -> Self
fn usize::wrapping_rem(self, Self) -> Self
fn usize::wrapping_rem_euclid(self, Self) -> Self
fn usize::wrapping_shl(self, u32) -> Self
fn usize::wrapping_shr(self, u32) -> Self
fn usize::wrapping_sub(self, Self) -> Self
fn usize::wrapping_sub_signed(self, isize) -> Self
impl std::alloc::GlobalAlloc for std::alloc::System
impl std::ascii::AsciiExt for [u8] { Owned = std::vec::Vec<u8> }
impl std::ascii::AsciiExt for char { Owned = char }
impl std::ascii::AsciiExt for str { Owned = std::string::String }
impl std::ascii::AsciiExt for u8 { Owned = u8 }
impl std::borrow::Borrow<std::ffi::CStr> for std::ffi::CString
impl std::borrow::Borrow<std::ffi::OsStr> for std::ffi::OsString
impl std::borrow::Borrow<std::path::Path> for std::path::PathBuf
impl std::borrow::Borrow<str> for std::string::String
impl std::borrow::BorrowMut<str> for std::string::String
impl std::borrow::ToOwned for std::ffi::CStr { Owned = std::ffi::CString }
impl std::borrow::ToOwned for std::ffi::OsStr { Owned = std::ffi::OsString }
impl std::borrow::ToOwned for std::path::Path { Owned = std::path::PathBuf }
impl std::borrow::ToOwned for str { Owned = std::string::String }
impl std::clone::Clone for bool
impl std::clone::Clone for char
impl std::clone::Clone for f32
impl std::clone::Clone for f64
impl std::clone::Clone for i128
impl std::clone::Clone for i16
impl std::clone::Clone for i32
impl std::clone::Clone for i64
impl std::clone::Clone for i8
impl std::clone::Clone for isize
impl std::clone::Clone for std::alloc::Layout
impl std::clone::Clone for std::alloc::LayoutError
impl std::clone::Clone for std::alloc::System
impl std::clone::Clone for std::array::TryFromSliceError
impl std::clone::Clone for std::ascii::EscapeDefault
impl std::clone::Clone for std::boxed::Box<std::ffi::CStr>
impl std::clone::Clone for std::boxed::Box<std::ffi::OsStr>
impl std::clone::Clone for std::boxed::Box<std::path::Path>
impl std::clone::Clone for std::boxed::Box<str>
impl std::clone::Clone for std::char::CharTryFromError
impl std::clone::Clone for std::char::DecodeUtf16Error
impl std::clone::Clone for std::char::EscapeDebug
impl std::clone::Clone for std::char::EscapeDefault
impl std::clone::Clone for std::char::EscapeUnicode
impl std::clone::Clone for std::char::ParseCharError
impl std::clone::Clone for std::char::ToLowercase
impl std::clone::Clone for std::char::ToUppercase
impl std::clone::Clone for std::char::TryFromCharError
impl std::clone::Clone for std::collections::TryReserveError
impl std::clone::Clone for std::convert::Infallible
impl std::clone::Clone for std::env::VarError
impl std::clone::Clone for std::ffi::CString
impl std::clone::Clone for std::ffi::FromBytesUntilNulError
impl std::clone::Clone for std::ffi::FromBytesWithNulError
impl std::clone::Clone for std::ffi::FromVecWithNulError
impl std::clone::Clone for std::ffi::IntoStringError
impl std::clone::Clone for std::ffi::NulError
impl std::clone::Clone for std::ffi::OsString
impl std::clone::Clone for std::fmt::Alignment
impl std::clone::Clone for std::fmt::Arguments
impl std::clone::Clone for std::fmt::Error
impl std::clone::Clone for std::fmt::rt::Argument
impl std::clone::Clone for std::fs::FileTimes
impl std::clone::Clone for std::fs::FileType
impl std::clone::Clone for std::fs::Metadata
impl std::clone::Clone for std::fs::OpenOptions
impl std::clone::Clone for std::fs::Permissions
impl std::clone::Clone for std::hash::DefaultHasher
impl std::clone::Clone for std::hash::RandomState
impl std::clone::Clone for std::hash::SipHasher
impl std::clone::Clone for std::io::Empty
impl std::clone::Clone for std::io::ErrorKind
impl std::clone::Clone for std::io::IoSlice
impl std::clone::Clone for std::io::SeekFrom
impl std::clone::Clone for std::io::Sink
impl std::clone::Clone for std::marker::PhantomPinned
impl std::clone::Clone for std::net::AddrParseError
impl std::clone::Clone for std::net::IpAddr
impl std::clone::Clone for std::net::Ipv6MulticastScope
impl std::clone::Clone for std::net::Shutdown
impl std::clone::Clone for std::net::SocketAddr
impl std::clone::Clone for std::net::SocketAddrV4
impl std::clone::Clone for std::net::SocketAddrV6
impl std::clone::Clone for std::num::FpCategory
impl std::clone::Clone for std::num::IntErrorKind
impl std::clone::Clone for std::num::ParseFloatError
impl std::clone::Clone for std::num::ParseIntError
impl std::clone::Clone for std::num::TryFromIntError
impl std::clone::Clone for std::os::fd::BorrowedFd
impl std::clone::Clone for std::os::linux::raw::stat
impl std::clone::Clone for std::os::unix::net::SocketAddr
impl std::clone::Clone for std::os::windows::ffi::EncodeWide
impl std::clone::Clone for std::os::windows::io::BorrowedHandle
impl std::clone::Clone for std::os::windows::io::BorrowedSocket
impl std::clone::Clone for std::os::windows::io::InvalidHandleError
impl std::clone::Clone for std::os::windows::io::NullHandleError
impl std::clone::Clone for std::panic::Location
impl std::clone::Clone for std::path::Ancestors
impl std::clone::Clone for std::path::Component
impl std::clone::Clone for std::path::Components
impl std::clone::Clone for std::path::Iter
impl std::clone::Clone for std::path::PathBuf
impl std::clone::Clone for std::path::Prefix
impl std::clone::Clone for std::path::PrefixComponent
impl std::clone::Clone for std::path::StripPrefixError
impl std::clone::Clone for std::process::ExitCode
impl std::clone::Clone for std::process::ExitStatus
impl std::clone::Clone for std::process::Output
impl std::clone::Clone for std::slice::EscapeAscii
impl std::clone::Clone for std::slice::GetDisjointMutError
impl std::clone::Clone for std::str::Bytes
impl std::clone::Clone for std::str::CharIndices
impl std::clone::Clone for std::str::Chars
impl std::clone::Clone for std::str::EncodeUtf16
impl std::clone::Clone for std::str::EscapeDebug
impl std::clone::Clone for std::str::EscapeDefault
impl std::clone::Clone for std::str::EscapeUnicode
impl std::clone::Clone for std::str::Lines
impl std::clone::Clone for std::str::LinesAny
impl std::clone::Clone for std::str::ParseBoolError
impl std::clone::Clone for std::str::SplitAsciiWhitespace
impl std::clone::Clone for std::str::SplitWhitespace
impl std::clone::Clone for std::str::Utf8Chunk
impl std::clone::Clone for std::str::Utf8Chunks
impl std::clone::Clone for std::str::Utf8Error
impl std::clone::Clone for std::str::pattern::SearchStep
impl std::clone::Clone for std::str::pattern::Utf8Pattern
impl std::clone::Clone for std::string::FromUtf8Error
impl std::clone::Clone for std::string::String
impl std::clone::Clone for std::sync::WaitTimeoutResult
impl std::clone::Clone for std::sync::atomic::Ordering
impl std::clone::Clone for std::sync::mpsc::RecvError
impl std::clone::Clone for std::sync::mpsc::RecvTimeoutError
impl std::clone::Clone for std::sync::mpsc::TryRecvError
impl std::clone::Clone for std::task::RawWakerVTable
impl std::clone::Clone for std::task::Waker
impl std::clone::Clone for std::thread::AccessError
impl std::clone::Clone for std::thread::Thread
impl std::clone::Clone for std::thread::ThreadId
impl std::clone::Clone for std::time::Duration
impl std::clone::Clone for std::time::Instant
impl std::clone::Clone for std::time::SystemTime
impl std::clone::Clone for std::time::SystemTimeError
impl std::clone::Clone for std::time::TryFromFloatSecsError
impl std::clone::Clone for u128
impl std::clone::Clone for u16
impl std::clone::Clone for u32
impl std::clone::Clone for u64
impl std::clone::Clone for u8
impl std::clone::Clone for usize
impl std::cmp::PartialEq<&std::ffi::CStr> for std::borrow::Cow<std::ffi::CStr>
impl std::cmp::PartialEq<&std::ffi::CStr> for std::ffi::CString
impl std::cmp::PartialEq<&std::ffi::OsStr> for std::borrow::Cow<std::ffi::OsStr>
impl std::cmp::PartialEq<&std::ffi::OsStr> for std::borrow::Cow<std::path::Path>
impl std::cmp::PartialEq<&std::ffi::OsStr> for std::ffi::OsString
impl std::cmp::PartialEq<&std::ffi::OsStr> for std::path::Path
impl std::cmp::PartialEq<&std::ffi::OsStr> for std::path::PathBuf
impl std::cmp::PartialEq<&std::path::Path> for std::borrow::Cow<std::ffi::OsStr>
impl std::cmp::PartialEq<&std::path::Path> for std::borrow::Cow<std::path::Path>
impl std::cmp::PartialEq<&std::path::Path> for std::ffi::OsStr
impl std::cmp::PartialEq<&std::path::Path> for std::ffi::OsString
impl std::cmp::PartialEq<&std::path::Path> for std::path::PathBuf
impl std::cmp::PartialEq<std::borrow::Cow<Self>> for std::ffi::CStr
impl std::cmp::PartialEq<std::borrow::Cow<std::ffi::CStr>> for std::ffi::CString
impl std::cmp::PartialEq<std::borrow::Cow<std::ffi::OsStr>> for &std::ffi::OsStr
impl std::cmp::PartialEq<std::borrow::Cow<std::ffi::OsStr>> for &std::path::Path
impl std::cmp::PartialEq<std::borrow::Cow<std::ffi::OsStr>> for std::ffi::OsStr
impl std::cmp::PartialEq<std::borrow::Cow<std::ffi::OsStr>> for std::ffi::OsString
impl std::cmp::PartialEq<std::borrow::Cow<std::ffi::OsStr>> for std::path::Path
impl std::cmp::PartialEq<std::borrow::Cow<std::ffi::OsStr>> for std::path::PathBuf
impl std::cmp::PartialEq<std::borrow::Cow<std::path::Path>> for &std::ffi::OsStr
impl std::cmp::PartialEq<std::borrow::Cow<std::path::Path>> for &std::path::Path
impl std::cmp::PartialEq<std::borrow::Cow<std::path::Path>> for std::ffi::OsStr
impl std::cmp::PartialEq<std::borrow::Cow<std::path::Path>> for std::ffi::OsString
impl std::cmp::PartialEq<std::borrow::Cow<std::path::Path>> for std::path::Path
impl std::cmp::PartialEq<std::borrow::Cow<std::path::Path>> for std::path::PathBuf
impl std::cmp::PartialEq<std::borrow::Cow<str>> for &str
impl std::cmp::PartialEq<std::borrow::Cow<str>> for std::string::String
impl std::cmp::PartialEq<std::borrow::Cow<str>> for str
impl std::cmp::PartialEq<std::ffi::CStr> for std::borrow::Cow<std::ffi::CStr>
impl std::cmp::PartialEq<std::ffi::CStr> for std::ffi::CString
impl std::cmp::PartialEq<std::ffi::CString> for std::borrow::Cow<std::ffi::CStr>
impl std::cmp::PartialEq<std::ffi::CString> for std::ffi::CStr
impl std::cmp::PartialEq<std::ffi::OsStr> for &std::path::Path
impl std::cmp::PartialEq<std::ffi::OsStr> for std::borrow::Cow<std::ffi::OsStr>
impl std::cmp::PartialEq<std::ffi::OsStr> for std::borrow::Cow<std::path::Path>
impl std::cmp::PartialEq<std::ffi::OsStr> for std::ffi::OsString
impl std::cmp::PartialEq<std::ffi::OsStr> for std::path::Path
impl std::cmp::PartialEq<std::ffi::OsStr> for std::path::PathBuf
impl std::cmp::PartialEq<std::ffi::OsStr> for str
impl std::cmp::PartialEq<std::ffi::OsString> for &std::ffi::OsStr
impl std::cmp::PartialEq<std::ffi::OsString> for &std::path::Path
impl std::cmp::PartialEq<std::ffi::OsString> for &str
impl std::cmp::PartialEq<std::ffi::OsString> for std::borrow::Cow<std::ffi::OsStr>
impl std::cmp::PartialEq<std::ffi::OsString> for std::borrow::Cow<std::path::Path>
impl std::cmp::PartialEq<std::ffi::OsString> for std::ffi::OsStr
impl std::cmp::PartialEq<std::ffi::OsString> for std::path::Path
impl std::cmp::PartialEq<std::ffi::OsString> for std::path::PathBuf
impl std::cmp::PartialEq<std::ffi::OsString> for str
impl std::cmp::PartialEq<std::net::IpAddr> for std::net::Ipv4Addr
impl std::cmp::PartialEq<std::net::IpAddr> for std::net::Ipv6Addr
impl std::cmp::PartialEq<std::net::Ipv4Addr> for std::net::IpAddr
impl std::cmp::PartialEq<std::net::Ipv6Addr> for std::net::IpAddr
impl std::cmp::PartialEq<std::path::Path> for &std::ffi::OsStr
impl std::cmp::PartialEq<std::path::Path> for std::borrow::Cow<std::ffi::OsStr>
impl std::cmp::PartialEq<std::path::Path> for std::borrow::Cow<std::path::Path>
impl std::cmp::PartialEq<std::path::Path> for std::ffi::OsStr
impl std::cmp::PartialEq<std::path::Path> for std::ffi::OsString
impl std::cmp::PartialEq<std::path::Path> for std::path::PathBuf
impl std::cmp::PartialEq<std::path::Path> for std::string::String
impl std::cmp::PartialEq<std::path::Path> for str
impl std::cmp::PartialEq<std::path::PathBuf> for &std::ffi::OsStr
impl std::cmp::PartialEq<std::path::PathBuf> for &std::path::Path
impl std::cmp::PartialEq<std::path::PathBuf> for std::borrow::Cow<std::ffi::OsStr>
impl std::cmp::PartialEq<std::path::PathBuf> for std::borrow::Cow<std::path::Path>
impl std::cmp::PartialEq<std::path::PathBuf> for std::ffi::OsStr
impl std::cmp::PartialEq<std::path::PathBuf> for std::ffi::OsString
impl std::cmp::PartialEq<std::path::PathBuf> for std::path::Path
impl std::cmp::PartialEq<std::path::PathBuf> for std::string::String
impl std::cmp::PartialEq<std::path::PathBuf> for str
impl std::cmp::PartialEq<std::string::String> for &str
impl std::cmp::PartialEq<std::string::String> for std::borrow::Cow<str>
impl std::cmp::PartialEq<std::string::String> for std::path::Path
impl std::cmp::PartialEq<std::string::String> for std::path::PathBuf
impl std::cmp::PartialEq<std::string::String> for str
impl std::cmp::PartialOrd<&std::ffi::OsStr> for std::borrow::Cow<std::ffi::OsStr>
impl std::cmp::PartialOrd<&std::ffi::OsStr> for std::borrow::Cow<std::path::Path>
impl std::cmp::PartialOrd<&std::ffi::OsStr> for std::ffi::OsString
impl std::cmp::PartialOrd<&std::ffi::OsStr> for std::path::Path
impl std::cmp::PartialOrd<&std::ffi::OsStr> for std::path::PathBuf
impl std::cmp::PartialOrd<&std::path::Path> for std::borrow::Cow<std::ffi::OsStr>
impl std::cmp::PartialOrd<&std::path::Path> for std::borrow::Cow<std::path::Path>
impl std::cmp::PartialOrd<&std::path::Path> for std::ffi::OsStr
impl std::cmp::PartialOrd<&std::path::Path> for std::ffi::OsString
impl std::cmp::PartialOrd<&std::path::Path> for std::path::PathBuf
impl std::cmp::PartialOrd<std::borrow::Cow<std::ffi::OsStr>> for &std::ffi::OsStr
impl std::cmp::PartialOrd<std::borrow::Cow<std::ffi::OsStr>> for &std::path::Path
impl std::cmp::PartialOrd<std::borrow::Cow<std::ffi::OsStr>> for std::ffi::OsStr
impl std::cmp::PartialOrd<std::borrow::Cow<std::ffi::OsStr>> for std::ffi::OsString
impl std::cmp::PartialOrd<std::borrow::Cow<std::ffi::OsStr>> for std::path::Path
impl std::cmp::PartialOrd<std::borrow::Cow<std::ffi::OsStr>> for std::path::PathBuf
impl std::cmp::PartialOrd<std::borrow::Cow<std::path::Path>> for &std::ffi::OsStr
impl std::cmp::PartialOrd<std::borrow::Cow<std::path::Path>> for &std::path::Path
impl std::cmp::PartialOrd<std::borrow::Cow<std::path::Path>> for std::ffi::OsStr
impl std::cmp::PartialOrd<std::borrow::Cow<std::path::Path>> for std::ffi::OsString
impl std::cmp::PartialOrd<std::borrow::Cow<std::path::Path>> for std::path::Path
impl std::cmp::PartialOrd<std::borrow::Cow<std::path::Path>> for std::path::PathBuf
impl std::cmp::PartialOrd<std::ffi::OsStr> for &std::path::Path
impl std::cmp::PartialOrd<std::ffi::OsStr> for std::borrow::Cow<std::ffi::OsStr>
impl std::cmp::PartialOrd<std::ffi::OsStr> for std::borrow::Cow<std::path::Path>
impl std::cmp::PartialOrd<std::ffi::OsStr> for std::ffi::OsString
impl std::cmp::PartialOrd<std::ffi::OsStr> for std::path::Path
impl std::cmp::PartialOrd<std::ffi::OsStr> for std::path::PathBuf
impl std::cmp::PartialOrd<std::ffi::OsString> for &std::ffi::OsStr
impl std::cmp::PartialOrd<std::ffi::OsString> for &std::path::Path
impl std::cmp::PartialOrd<std::ffi::OsString> for std::borrow::Cow<std::ffi::OsStr>
impl std::cmp::PartialOrd<std::ffi::OsString> for std::borrow::Cow<std::path::Path>
impl std::cmp::PartialOrd<std::ffi::OsString> for std::ffi::OsStr
impl std::cmp::PartialOrd<std::ffi::OsString> for std::path::Path
impl std::cmp::PartialOrd<std::ffi::OsString> for std::path::PathBuf
impl std::cmp::PartialOrd<std::net::IpAddr> for std::net::Ipv4Addr
impl std::cmp::PartialOrd<std::net::IpAddr> for std::net::Ipv6Addr
impl std::cmp::PartialOrd<std::net::Ipv4Addr> for std::net::IpAddr
impl std::cmp::PartialOrd<std::net::Ipv6Addr> for std::net::IpAddr
impl std::cmp::PartialOrd<std::path::Path> for &std::ffi::OsStr
impl std::cmp::PartialOrd<std::path::Path> for std::borrow::Cow<std::ffi::OsStr>
impl std::cmp::PartialOrd<std::path::Path> for std::borrow::Cow<std::path::Path>
impl std::cmp::PartialOrd<std::path::Path> for std::ffi::OsStr
impl std::cmp::PartialOrd<std::path::Path> for std::ffi::OsString
impl std::cmp::PartialOrd<std::path::Path> for std::path::PathBuf
impl std::cmp::PartialOrd<std::path::PathBuf> for &std::ffi::OsStr
impl std::cmp::PartialOrd<std::path::PathBuf> for &std::path::Path
impl std::cmp::PartialOrd<std::path::PathBuf> for std::borrow::Cow<std::ffi::OsStr>
impl std::cmp::PartialOrd<std::path::PathBuf> for std::borrow::Cow<std::path::Path>
impl std::cmp::PartialOrd<std::path::PathBuf> for std::ffi::OsStr
impl std::cmp::PartialOrd<std::path::PathBuf> for std::ffi::OsString
impl std::cmp::PartialOrd<std::path::PathBuf> for std::path::Path
impl std::convert::AsMut<str> for std::string::String
impl std::convert::AsMut<str> for str
impl std::convert::AsRef<[u8]> for std::string::Drain
impl std::convert::AsRef<[u8]> for std::string::String
impl std::convert::AsRef<[u8]> for str
impl std::convert::AsRef<std::ffi::CStr> for std::ffi::CStr
impl std::convert::AsRef<std::ffi::CStr> for std::ffi::CString
impl std::convert::AsRef<std::ffi::OsStr> for std::ffi::OsStr
impl std::convert::AsRef<std::ffi::OsStr> for std::ffi::OsString
impl std::convert::AsRef<std::ffi::OsStr> for std::path::Component
impl std::convert::AsRef<std::ffi::OsStr> for std::path::Components
impl std::convert::AsRef<std::ffi::OsStr> for std::path::Iter
impl std::convert::AsRef<std::ffi::OsStr> for std::path::Path
impl std::convert::AsRef<std::ffi::OsStr> for std::path::PathBuf
impl std::convert::AsRef<std::ffi::OsStr> for std::string::String
impl std::convert::AsRef<std::ffi::OsStr> for str
impl std::convert::AsRef<std::path::Path> for std::borrow::Cow<std::ffi::OsStr>
impl std::convert::AsRef<std::path::Path> for std::ffi::OsStr
impl std::convert::AsRef<std::path::Path> for std::ffi::OsString
impl std::convert::AsRef<std::path::Path> for std::path::Component
impl std::convert::AsRef<std::path::Path> for std::path::Components
impl std::convert::AsRef<std::path::Path> for std::path::Iter
impl std::convert::AsRef<std::path::Path> for std::path::Path
impl std::convert::AsRef<std::path::Path> for std::path::PathBuf
impl std::convert::AsRef<std::path::Path> for std::string::String
impl std::convert::AsRef<std::path::Path> for str
impl std::convert::AsRef<str> for std::string::Drain
impl std::convert::AsRef<str> for std::string::String
impl std::convert::AsRef<str> for str
impl std::convert::From<!> for std::convert::Infallible
impl std::convert::From<&mut std::ffi::CStr> for std::boxed::Box<std::ffi::CStr>
impl std::convert::From<&mut std::ffi::CStr> for std::rc::Rc<std::ffi::CStr>
impl std::convert::From<&mut std::ffi::CStr> for std::sync::Arc<std::ffi::CStr>
impl std::convert::From<&mut std::ffi::OsStr> for std::boxed::Box<std::ffi::OsStr>
impl std::convert::From<&mut std::ffi::OsStr> for std::rc::Rc<std::ffi::OsStr>
impl std::convert::From<&mut std::ffi::OsStr> for std::sync::Arc<std::ffi::OsStr>
impl std::convert::From<&mut std::path::Path> for std::boxed::Box<std::path::Path>
impl std::convert::From<&mut std::path::Path> for std::rc::Rc<std::path::Path>
impl std::convert::From<&mut std::path::Path> for std::sync::Arc<std::path::Path>
impl std::convert::From<&mut str> for std::boxed::Box<str>
impl std::convert::From<&mut str> for std::rc::Rc<str>
impl std::convert::From<&mut str> for std::string::String
impl std::convert::From<&mut str> for std::sync::Arc<str>
impl std::convert::From<&std::ffi::CStr> for std::borrow::Cow<std::ffi::CStr>
impl std::convert::From<&std::ffi::CStr> for std::boxed::Box<std::ffi::CStr>
impl std::convert::From<&std::ffi::CStr> for std::ffi::CString
impl std::convert::From<&std::ffi::CStr> for std::rc::Rc<std::ffi::CStr>
impl std::convert::From<&std::ffi::CStr> for std::sync::Arc<std::ffi::CStr>
impl std::convert::From<&std::ffi::CString> for std::borrow::Cow<std::ffi::CStr>
impl std::convert::From<&std::ffi::OsStr> for std::borrow::Cow<std::ffi::OsStr>
impl std::convert::From<&std::ffi::OsStr> for std::boxed::Box<std::ffi::OsStr>
impl std::convert::From<&std::ffi::OsStr> for std::rc::Rc<std::ffi::OsStr>
impl std::convert::From<&std::ffi::OsStr> for std::sync::Arc<std::ffi::OsStr>
impl std::convert::From<&std::ffi::OsString> for std::borrow::Cow<std::ffi::OsStr>
impl std::convert::From<&std::path::Path> for std::borrow::Cow<std::path::Path>
impl std::convert::From<&std::path::Path> for std::boxed::Box<std::path::Path>
impl std::convert::From<&std::path::Path> for std::rc::Rc<std::path::Path>
impl std::convert::From<&std::path::Path> for std::sync::Arc<std::path::Path>
impl std::convert::From<&std::path::PathBuf> for std::borrow::Cow<std::path::Path>
impl std::convert::From<&std::string::String> for std::borrow::Cow<str>
impl std::convert::From<&std::string::String> for std::string::String
impl std::convert::From<&str> for std::borrow::Cow<str>
impl std::convert::From<&str> for std::boxed::Box<dyn std::error::Error + std::marker::Send + std::marker::Sync>
impl std::convert::From<&str> for std::boxed::Box<dyn std::error::Error>
impl std::convert::From<&str> for std::boxed::Box<str>
impl std::convert::From<&str> for std::rc::Rc<str>
impl std::convert::From<&str> for std::string::String
impl std::convert::From<&str> for std::sync::Arc<str>
impl std::convert::From<&str> for std::vec::Vec<u8>
impl std::convert::From<[u16; 8]> for std::net::IpAddr
impl std::convert::From<[u16; 8]> for std::net::Ipv6Addr
impl std::convert::From<[u8; 16]> for std::net::IpAddr
impl std::convert::From<[u8; 16]> for std::net::Ipv6Addr
impl std::convert::From<[u8; 4]> for std::net::IpAddr
impl std::convert::From<[u8; 4]> for std::net::Ipv4Addr
impl std::convert::From<bool> for f32
impl std::convert::From<bool> for f64
impl std::convert::From<bool> for i128
impl std::convert::From<bool> for i16
impl std::convert::From<bool> for i32
impl std::convert::From<bool> for i64
impl std::convert::From<bool> for i8
impl std::convert::From<bool> for isize
impl std::convert::From<bool> for std::sync::atomic::AtomicBool
impl std::convert::From<bool> for u128
impl std::convert::From<bool> for u16
impl std::convert::From<bool> for u32
impl std::convert::From<bool> for u64
impl std::convert::From<bool> for u8
impl std::convert::From<bool> for usize
impl std::convert::From<char> for std::string::String
impl std::convert::From<char> for u128
impl std::convert::From<char> for u32
impl std::convert::From<char> for u64
impl std::convert::From<f32> for f64
impl std::convert::From<i16> for f32
impl std::convert::From<i16> for f64
impl std::convert::From<i16> for i128
impl std::convert::From<i16> for i32
impl std::convert::From<i16> for i64
impl std::convert::From<i16> for isize
impl std::convert::From<i16> for std::sync::atomic::AtomicI16
impl std::convert::From<i32> for f64
impl std::convert::From<i32> for i128
impl std::convert::From<i32> for i64
impl std::convert::From<i32> for std::sync::atomic::AtomicI32
impl std::convert::From<i64> for i128
impl std::convert::From<i64> for std::sync::atomic::AtomicI64
impl std::convert::From<i8> for f32
impl std::convert::From<i8> for f64
impl std::convert::From<i8> for i128
impl std::convert::From<i8> for i16
impl std::convert::From<i8> for i32
impl std::convert::From<i8> for i64
impl std::convert::From<i8> for isize
impl std::convert::From<i8> for std::sync::atomic::AtomicI8
impl std::convert::From<isize> for std::sync::atomic::AtomicIsize
impl std::convert::From<std::borrow::Cow<std::ffi::CStr>> for std::boxed::Box<std::ffi::CStr>
impl std::convert::From<std::borrow::Cow<std::ffi::CStr>> for std::ffi::CString
impl std::convert::From<std::borrow::Cow<std::ffi::OsStr>> for std::boxed::Box<std::ffi::OsStr>
impl std::convert::From<std::borrow::Cow<std::ffi::OsStr>> for std::ffi::OsString
impl std::convert::From<std::borrow::Cow<std::path::Path>> for std::boxed::Box<std::path::Path>
impl std::convert::From<std::borrow::Cow<std::path::Path>> for std::path::PathBuf
impl std::convert::From<std::borrow::Cow<str>> for std::boxed::Box<dyn std::error::Error + std::marker::Send + std::marker::Sync>
impl std::convert::From<std::borrow::Cow<str>> for std::boxed::Box<dyn std::error::Error>
impl std::convert::From<std::borrow::Cow<str>> for std::boxed::Box<str>
impl std::convert::From<std::borrow::Cow<str>> for std::string::String
impl std::convert::From<std::boxed::Box<std::ffi::CStr>> for std::ffi::CString
impl std::convert::From<std::boxed::Box<std::ffi::OsStr>> for std::ffi::OsString
impl std::convert::From<std::boxed::Box<std::path::Path>> for std::path::PathBuf
impl std::convert::From<std::boxed::Box<str>> for std::boxed::Box<[u8]>
impl std::convert::From<std::boxed::Box<str>> for std::string::String
impl std::convert::From<std::collections::TryReserveError> for std::io::Error
impl std::convert::From<std::convert::Infallible> for std::array::TryFromSliceError
impl std::convert::From<std::ffi::CString> for std::borrow::Cow<std::ffi::CStr>
impl std::convert::From<std::ffi::CString> for std::boxed::Box<std::ffi::CStr>
impl std::convert::From<std::ffi::CString> for std::rc::Rc<std::ffi::CStr>
impl std::convert::From<std::ffi::CString> for std::sync::Arc<std::ffi::CStr>
impl std::convert::From<std::ffi::CString> for std::vec::Vec<u8>
impl std::convert::From<std::ffi::NulError> for std::io::Error
impl std::convert::From<std::ffi::OsString> for std::borrow::Cow<std::ffi::OsStr>
impl std::convert::From<std::ffi::OsString> for std::boxed::Box<std::ffi::OsStr>
impl std::convert::From<std::ffi::OsString> for std::path::PathBuf
impl std::convert::From<std::ffi::OsString> for std::rc::Rc<std::ffi::OsStr>
impl std::convert::From<std::ffi::OsString> for std::sync::Arc<std::ffi::OsStr>
impl std::convert::From<std::fs::File> for std::os::fd::OwnedFd
impl std::convert::From<std::fs::File> for std::os::windows::io::OwnedHandle
impl std::convert::From<std::fs::File> for std::process::Stdio
impl std::convert::From<std::fs::TryLockError> for std::io::Error
impl std::convert::From<std::io::ErrorKind> for std::io::Error
impl std::convert::From<std::io::PipeReader> for std::os::fd::OwnedFd
impl std::convert::From<std::io::PipeReader> for std::os::windows::io::OwnedHandle
impl std::convert::From<std::io::PipeReader> for std::process::Stdio
impl std::convert::From<std::io::PipeWriter> for std::os::fd::OwnedFd
impl std::convert::From<std::io::PipeWriter> for std::os::windows::io::OwnedHandle
impl std::convert::From<std::io::PipeWriter> for std::process::Stdio
impl std::convert::From<std::io::Stderr> for std::process::Stdio
impl std::convert::From<std::io::Stdout> for std::process::Stdio
impl std::convert::From<std::net::Ipv4Addr> for std::net::IpAddr
impl std::convert::From<std::net::Ipv4Addr> for u32
impl std::convert::From<std::net::Ipv6Addr> for std::net::IpAddr
impl std::convert::From<std::net::Ipv6Addr> for u128
impl std::convert::From<std::net::SocketAddrV4> for std::net::SocketAddr
impl std::convert::From<std::net::SocketAddrV6> for std::net::SocketAddr
impl std::convert::From<std::net::TcpListener> for std::os::fd::OwnedFd
impl std::convert::From<std::net::TcpListener> for std::os::windows::io::OwnedSocket
impl std::convert::From<std::net::TcpStream> for std::os::fd::OwnedFd
impl std::convert::From<std::net::TcpStream> for std::os::windows::io::OwnedSocket
impl std::convert::From<std::net::UdpSocket> for std::os::fd::OwnedFd
impl std::convert::From<std::net::UdpSocket> for std::os::windows::io::OwnedSocket
impl std::convert::From<std::os::fd::OwnedFd> for std::fs::File
impl std::convert::From<std::os::fd::OwnedFd> for std::io::PipeReader
impl std::convert::From<std::os::fd::OwnedFd> for std::io::PipeWriter
impl std::convert::From<std::os::fd::OwnedFd> for std::net::TcpListener
impl std::convert::From<std::os::fd::OwnedFd> for std::net::TcpStream
impl std::convert::From<std::os::fd::OwnedFd> for std::net::UdpSocket
impl std::convert::From<std::os::fd::OwnedFd> for std::process::ChildStderr
impl std::convert::From<std::os::fd::OwnedFd> for std::process::ChildStdin
impl std::convert::From<std::os::fd::OwnedFd> for std::process::ChildStdout
impl std::convert::From<std::os::fd::OwnedFd> for std::process::Stdio
impl std::convert::From<std::os::unix::net::UnixDatagram> for std::os::unix::net::datagram::OwnedFd
impl std::convert::From<std::os::unix::net::UnixListener> for std::os::unix::net::listener::OwnedFd
impl std::convert::From<std::os::unix::net::UnixStream> for std::os::unix::net::stream::OwnedFd
impl std::convert::From<std::os::unix::net::datagram::OwnedFd> for std::os::unix::net::UnixDatagram
impl std::convert::From<std::os::unix::net::listener::OwnedFd> for std::os::unix::net::UnixListener
impl std::convert::From<std::os::unix::net::stream::OwnedFd> for std::os::unix::net::UnixStream
impl std::convert::From<std::os::unix::process::OwnedFd> for std::process::ChildStderr
impl std::convert::From<std::os::unix::process::OwnedFd> for std::process::ChildStdin
impl std::convert::From<std::os::unix::process::OwnedFd> for std::process::ChildStdout
impl std::convert::From<std::os::unix::process::OwnedFd> for std::process::Stdio
impl std::convert::From<std::os::windows::io::OwnedHandle> for std::fs::File
impl std::convert::From<std::os::windows::io::OwnedHandle> for std::io::PipeReader
impl std::convert::From<std::os::windows::io::OwnedHandle> for std::io::PipeWriter
impl std::convert::From<std::os::windows::io::OwnedSocket> for std::net::TcpListener
impl std::convert::From<std::os::windows::io::OwnedSocket> for std::net::TcpStream
impl std::convert::From<std::os::windows::io::OwnedSocket> for std::net::UdpSocket
impl std::convert::From<std::os::windows::process::OwnedHandle> for std::process::ChildStderr
impl std::convert::From<std::os::windows::process::OwnedHandle> for std::process::ChildStdin
impl std::convert::From<std::os::windows::process::OwnedHandle> for std::process::ChildStdout
impl std::convert::From<std::os::windows::process::OwnedHandle> for std::process::Stdio
impl std::convert::From<std::path::PathBuf> for std::borrow::Cow<std::path::Path>
impl std::convert::From<std::path::PathBuf> for std::boxed::Box<std::path::Path>
impl std::convert::From<std::path::PathBuf> for std::ffi::OsString
impl std::convert::From<std::path::PathBuf> for std::rc::Rc<std::path::Path>
impl std::convert::From<std::path::PathBuf> for std::sync::Arc<std::path::Path>
impl std::convert::From<std::process::Child> for std::os::windows::process::OwnedHandle
impl std::convert::From<std::process::ChildStderr> for std::os::fd::OwnedFd
impl std::convert::From<std::process::ChildStderr> for std::os::unix::process::OwnedFd
impl std::convert::From<std::process::ChildStderr> for std::os::windows::io::OwnedHandle
impl std::convert::From<std::process::ChildStderr> for std::process::Stdio
impl std::convert::From<std::process::ChildStdin> for std::os::fd::OwnedFd
impl std::convert::From<std::process::ChildStdin> for std::os::unix::process::OwnedFd
impl std::convert::From<std::process::ChildStdin> for std::os::windows::io::OwnedHandle
impl std::convert::From<std::process::ChildStdin> for std::process::Stdio
impl std::convert::From<std::process::ChildStdout> for std::os::fd::OwnedFd
impl std::convert::From<std::process::ChildStdout> for std::os::unix::process::OwnedFd
impl std::convert::From<std::process::ChildStdout> for std::os::windows::io::OwnedHandle
impl std::convert::From<std::process::ChildStdout> for std::process::Stdio
impl std::convert::From<std::rc::Rc<str>> for std::rc::Rc<[u8]>
impl std::convert::From<std::string::String> for std::borrow::Cow<str>
impl std::convert::From<std::string::String> for std::boxed::Box<dyn std::error::Error + std::marker::Send + std::marker::Sync>
impl std::convert::From<std::string::String> for std::boxed::Box<dyn std::error::Error>
impl std::convert::From<std::string::String> for std::boxed::Box<str>
impl std::convert::From<std::string::String> for std::ffi::OsString
impl std::convert::From<std::string::String> for std::path::PathBuf
impl std::convert::From<std::string::String> for std::rc::Rc<str>
impl std::convert::From<std::string::String> for std::sync::Arc<str>
impl std::convert::From<std::string::String> for std::vec::Vec<u8>
impl std::convert::From<std::sync::Arc<str>> for std::sync::Arc<[u8]>
impl std::convert::From<std::sync::mpsc::RecvError> for std::sync::mpsc::RecvTimeoutError
impl std::convert::From<std::sync::mpsc::RecvError> for std::sync::mpsc::TryRecvError
impl std::convert::From<u128> for std::net::Ipv6Addr
impl std::convert::From<u16> for f32
impl std::convert::From<u16> for f64
impl std::convert::From<u16> for i128
impl std::convert::From<u16> for i32
impl std::convert::From<u16> for i64
impl std::convert::From<u16> for std::sync::atomic::AtomicU16
impl std::convert::From<u16> for u128
impl std::convert::From<u16> for u32
impl std::convert::From<u16> for u64
impl std::convert::From<u16> for usize
impl std::convert::From<u32> for f64
impl std::convert::From<u32> for i128
impl std::convert::From<u32> for i64
impl std::convert::From<u32> for std::net::Ipv4Addr
impl std::convert::From<u32> for std::sync::atomic::AtomicU32
impl std::convert::From<u32> for u128
impl std::convert::From<u32> for u64
impl std::convert::From<u64> for i128
impl std::convert::From<u64> for std::sync::atomic::AtomicU64
impl std::convert::From<u64> for u128
impl std::convert::From<u8> for char
impl std::convert::From<u8> for f32
impl std::convert::From<u8> for f64
impl std::convert::From<u8> for i128
impl std::convert::From<u8> for i16
impl std::convert::From<u8> for i32
impl std::convert::From<u8> for i64
impl std::convert::From<u8> for isize
impl std::convert::From<u8> for std::process::ExitCode
impl std::convert::From<u8> for std::sync::atomic::AtomicU8
impl std::convert::From<u8> for u128
impl std::convert::From<u8> for u16
impl std::convert::From<u8> for u32
impl std::convert::From<u8> for u64
impl std::convert::From<u8> for usize
impl std::convert::From<usize> for std::sync::atomic::AtomicUsize
impl std::convert::TryFrom<&std::ffi::OsStr> for &str { Error = std::str::Utf8Error }
impl std::convert::TryFrom<i128> for bool { Error = std::num::TryFromIntError }
impl std::convert::TryFrom<i16> for bool { Error = std::num::TryFromIntError }
impl std::convert::TryFrom<i32> for bool { Error = std::num::TryFromIntError }
impl std::convert::TryFrom<i64> for bool { Error = std::num::TryFromIntError }
impl std::convert::TryFrom<i8> for bool { Error = std::num::TryFromIntError }
impl std::convert::TryFrom<std::ffi::CString> for std::string::String { Error = std::ffi::IntoStringError }
impl std::convert::TryFrom<std::os::windows::io::HandleOrInvalid> for std::os::windows::io::OwnedHandle { Error = std::os::windows::io::InvalidHandleError }
impl std::convert::TryFrom<std::os::windows::io::HandleOrNull> for std::os::windows::io::OwnedHandle { Error = std::os::windows::io::NullHandleError }
impl std::convert::TryFrom<std::vec::Vec<u8>> for std::string::String { Error = std::string::FromUtf8Error }
impl std::convert::TryFrom<u128> for bool { Error = std::num::TryFromIntError }
impl std::convert::TryFrom<u16> for bool { Error = std::num::TryFromIntError }
impl std::convert::TryFrom<u32> for bool { Error = std::num::TryFromIntError }
impl std::convert::TryFrom<u32> for char { Error = std::char::CharTryFromError }
impl std::convert::TryFrom<u64> for bool { Error = std::num::TryFromIntError }
impl std::convert::TryFrom<u8> for bool { Error = std::num::TryFromIntError }
impl std::default::Default for &mut str
impl std::default::Default for &std::ffi::CStr
impl std::default::Default for &std::ffi::OsStr
impl std::default::Default for &str
impl std::default::Default for ()
impl std::default::Default for bool
impl std::default::Default for char
impl std::default::Default for f32
impl std::default::Default for f64
impl std::default::Default for i128
impl std::default::Default for i16
impl std::default::Default for i32
impl std::default::Default for i64
impl std::default::Default for i8
impl std::default::Default for isize
impl std::default::Default for std::alloc::System
impl std::default::Default for std::boxed::Box<std::ffi::CStr>
impl std::default::Default for std::boxed::Box<std::ffi::OsStr>
impl std::default::Default for std::boxed::Box<str>
impl std::default::Default for std::ffi::CString
impl std::default::Default for std::ffi::OsString
impl std::default::Default for std::fmt::Error
impl std::default::Default for std::fs::FileTimes
impl std::default::Default for std::hash::DefaultHasher
impl std::default::Default for std::hash::RandomState
impl std::default::Default for std::hash::SipHasher
impl std::default::Default for std::io::Empty
impl std::default::Default for std::io::Sink
impl std::default::Default for std::marker::PhantomPinned
impl std::default::Default for std::path::PathBuf
impl std::default::Default for std::process::ExitCode
impl std::default::Default for std::process::ExitStatus
impl std::default::Default for std::rc::Rc<std::ffi::CStr>
impl std::default::Default for std::rc::Rc<str>
impl std::default::Default for std::string::String
impl std::default::Default for std::sync::Arc<std::ffi::CStr>
impl std::default::Default for std::sync::Arc<str>
impl std::default::Default for std::sync::Condvar
impl std::default::Default for std::sync::atomic::AtomicBool
impl std::default::Default for std::sync::atomic::AtomicI16
impl std::default::Default for std::sync::atomic::AtomicI32
impl std::default::Default for std::sync::atomic::AtomicI64
impl std::default::Default for std::sync::atomic::AtomicI8
impl std::default::Default for std::sync::atomic::AtomicIsize
impl std::default::Default for std::sync::atomic::AtomicU16
impl std::default::Default for std::sync::atomic::AtomicU32
impl std::default::Default for std::sync::atomic::AtomicU64
impl std::default::Default for std::sync::atomic::AtomicU8
impl std::default::Default for std::sync::atomic::AtomicUsize
impl std::default::Default for std::time::Duration
impl std::default::Default for u128
impl std::default::Default for u16
impl std::default::Default for u32
impl std::default::Default for u64
impl std::default::Default for u8
impl std::default::Default for usize
impl std::error::Error for std::alloc::LayoutError
impl std::error::Error for std::array::TryFromSliceError
impl std::error::Error for std::cell::BorrowError
impl std::error::Error for std::cell::BorrowMutError
impl std::error::Error for std::char::CharTryFromError
impl std::error::Error for std::char::DecodeUtf16Error
impl std::error::Error for std::char::ParseCharError
impl std::error::Error for std::char::TryFromCharError
impl std::error::Error for std::collections::TryReserveError
impl std::error::Error for std::convert::Infallible
impl std::error::Error for std::env::JoinPathsError
impl std::error::Error for std::env::VarError
impl std::error::Error for std::ffi::FromBytesUntilNulError
impl std::error::Error for std::ffi::FromBytesWithNulError
impl std::error::Error for std::ffi::FromVecWithNulError
impl std::error::Error for std::ffi::IntoStringError
impl std::error::Error for std::ffi::NulError
impl std::error::Error for std::fmt::Error
impl std::error::Error for std::fs::TryLockError
impl std::error::Error for std::io::Error
impl std::error::Error for std::io::WriterPanicked
impl std::error::Error for std::net::AddrParseError
impl std::error::Error for std::num::ParseFloatError
impl std::error::Error for std::num::ParseIntError
impl std::error::Error for std::num::TryFromIntError
impl std::error::Error for std::os::windows::io::InvalidHandleError
impl std::error::Error for std::os::windows::io::NullHandleError
impl std::error::Error for std::path::StripPrefixError
impl std::error::Error for std::slice::GetDisjointMutError
impl std::error::Error for std::str::ParseBoolError
impl std::error::Error for std::str::Utf8Error
impl std::error::Error for std::string::FromUtf16Error
impl std::error::Error for std::string::FromUtf8Error
impl std::error::Error for std::sync::mpsc::RecvError
impl std::error::Error for std::sync::mpsc::RecvTimeoutError
impl std::error::Error for std::sync::mpsc::TryRecvError
impl std::error::Error for std::thread::AccessError
impl std::error::Error for std::time::SystemTimeError
impl std::error::Error for std::time::TryFromFloatSecsError
impl std::fmt::Display for bool
impl std::fmt::Display for char
impl std::fmt::Display for f32
impl std::fmt::Display for f64
impl std::fmt::Display for i128
impl std::fmt::Display for i16
impl std::fmt::Display for i32
impl std::fmt::Display for i64
impl std::fmt::Display for i8
impl std::fmt::Display for isize
impl std::fmt::Display for std::alloc::LayoutError
impl std::fmt::Display for std::array::TryFromSliceError
impl std::fmt::Display for std::ascii::EscapeDefault
impl std::fmt::Display for std::backtrace::Backtrace
impl std::fmt::Display for std::cell::BorrowError
impl std::fmt::Display for std::cell::BorrowMutError
impl std::fmt::Display for std::char::CharTryFromError
impl std::fmt::Display for std::char::DecodeUtf16Error
impl std::fmt::Display for std::char::EscapeDebug
impl std::fmt::Display for std::char::EscapeDefault
impl std::fmt::Display for std::char::EscapeUnicode
impl std::fmt::Display for std::char::ParseCharError
impl std::fmt::Display for std::char::ToLowercase
impl std::fmt::Display for std::char::ToUppercase
impl std::fmt::Display for std::char::TryFromCharError
impl std::fmt::Display for std::collections::TryReserveError
impl std::fmt::Display for std::convert::Infallible
impl std::fmt::Display for std::env::JoinPathsError
impl std::fmt::Display for std::env::VarError
impl std::fmt::Display for std::ffi::FromBytesUntilNulError
impl std::fmt::Display for std::ffi::FromBytesWithNulError
impl std::fmt::Display for std::ffi::FromVecWithNulError
impl std::fmt::Display for std::ffi::IntoStringError
impl std::fmt::Display for std::ffi::NulError
impl std::fmt::Display for std::ffi::os_str::Display
impl std::fmt::Display for std::fmt::Arguments
impl std::fmt::Display for std::fmt::Error
impl std::fmt::Display for std::fs::TryLockError
impl std::fmt::Display for std::io::Error
impl std::fmt::Display for std::io::ErrorKind
impl std::fmt::Display for std::io::WriterPanicked
impl std::fmt::Display for std::net::AddrParseError
impl std::fmt::Display for std::net::IpAddr
impl std::fmt::Display for std::net::Ipv4Addr
impl std::fmt::Display for std::net::Ipv6Addr
impl std::fmt::Display for std::net::SocketAddr
impl std::fmt::Display for std::net::SocketAddrV4
impl std::fmt::Display for std::net::SocketAddrV6
impl std::fmt::Display for std::num::ParseFloatError
impl std::fmt::Display for std::num::ParseIntError
impl std::fmt::Display for std::num::TryFromIntError
impl std::fmt::Display for std::os::windows::io::InvalidHandleError
impl std::fmt::Display for std::os::windows::io::NullHandleError
impl std::fmt::Display for std::panic::Location
impl std::fmt::Display for std::panic::PanicHookInfo
impl std::fmt::Display for std::panic::PanicInfo
impl std::fmt::Display for std::panic::PanicMessage
impl std::fmt::Display for std::path::Display
impl std::fmt::Display for std::path::StripPrefixError
impl std::fmt::Display for std::process::ExitStatus
impl std::fmt::Display for std::slice::EscapeAscii
impl std::fmt::Display for std::slice::GetDisjointMutError
impl std::fmt::Display for std::str::EscapeDebug
impl std::fmt::Display for std::str::EscapeDefault
impl std::fmt::Display for std::str::EscapeUnicode
impl std::fmt::Display for std::str::ParseBoolError
impl std::fmt::Display for std::str::Utf8Error
impl std::fmt::Display for std::string::FromUtf16Error
impl std::fmt::Display for std::string::FromUtf8Error
impl std::fmt::Display for std::string::String
impl std::fmt::Display for std::sync::mpsc::RecvError
impl std::fmt::Display for std::sync::mpsc::RecvTimeoutError
impl std::fmt::Display for std::sync::mpsc::TryRecvError
impl std::fmt::Display for std::thread::AccessError
impl std::fmt::Display for std::time::SystemTimeError
impl std::fmt::Display for std::time::TryFromFloatSecsError
impl std::fmt::Display for str
impl std::fmt::Display for u128
impl std::fmt::Display for u16
impl std::fmt::Display for u32
impl std::fmt::Display for u64
impl std::fmt::Display for u8
impl std::fmt::Display for usize
impl std::fmt::Write for std::ffi::OsString
impl std::fmt::Write for std::fmt::Formatter
impl std::fmt::Write for std::string::String
impl std::fmt::nofloat::Display for f32
impl std::fmt::nofloat::Display for f64
impl std::hash::BuildHasher for std::hash::RandomState { Hasher = std::hash::DefaultHasher }
impl std::hash::Hasher for std::hash::DefaultHasher
impl std::hash::Hasher for std::hash::SipHasher
impl std::io::BufRead for &[u8]
impl std::io::BufRead for std::collections::VecDeque<u8>
impl std::io::BufRead for std::io::Empty
impl std::io::BufRead for std::io::StdinLock
impl std::io::IsTerminal for std::fs::File
impl std::io::IsTerminal for std::io::Stderr
impl std::io::IsTerminal for std::io::StderrLock
impl std::io::IsTerminal for std::io::Stdin
impl std::io::IsTerminal for std::io::StdinLock
impl std::io::IsTerminal for std::io::Stdout
impl std::io::IsTerminal for std::io::StdoutLock
impl std::io::Read for &[u8]
impl std::io::Read for &std::fs::File
impl std::io::Read for &std::io::PipeReader
impl std::io::Read for &std::io::Stdin
impl std::io::Read for &std::net::TcpStream
impl std::io::Read for &std::os::unix::net::UnixStream
impl std::io::Read for std::collections::VecDeque<u8>
impl std::io::Read for std::fs::File
impl std::io::Read for std::io::Empty
impl std::io::Read for std::io::PipeReader
impl std::io::Read for std::io::Repeat
impl std::io::Read for std::io::Stdin
impl std::io::Read for std::io::StdinLock
impl std::io::Read for std::net::TcpStream
impl std::io::Read for std::os::unix::net::UnixStream
impl std::io::Read for std::process::ChildStderr
impl std::io::Read for std::process::ChildStdout
impl std::io::Read for std::sync::Arc<std::fs::File>
impl std::io::Seek for &std::fs::File
impl std::io::Seek for std::fs::File
impl std::io::Seek for std::io::Empty
impl std::io::Seek for std::sync::Arc<std::fs::File>
impl std::io::Write for &mut [u8]
impl std::io::Write for &std::fs::File
impl std::io::Write for &std::io::Empty
impl std::io::Write for &std::io::PipeWriter
impl std::io::Write for &std::io::Sink
impl std::io::Write for &std::io::Stderr
impl std::io::Write for &std::io::Stdout
impl std::io::Write for &std::net::TcpStream
impl std::io::Write for &std::os::unix::net::UnixStream
impl std::io::Write for &std::process::ChildStdin
impl std::io::Write for std::collections::VecDeque<u8>
impl std::io::Write for std::fs::File
impl std::io::Write for std::io::Cursor<&mut [u8]>
impl std::io::Write for std::io::Cursor<&mut std::vec::Vec<u8>>
impl std::io::Write for std::io::Cursor<[u8; N]>
impl std::io::Write for std::io::Cursor<std::boxed::Box<[u8]>>
impl std::io::Write for std::io::Cursor<std::vec::Vec<u8>>
impl std::io::Write for std::io::Empty
impl std::io::Write for std::io::PipeWriter
impl std::io::Write for std::io::Sink
impl std::io::Write for std::io::Stderr
impl std::io::Write for std::io::StderrLock
impl std::io::Write for std::io::Stdout
impl std::io::Write for std::io::StdoutLock
impl std::io::Write for std::net::TcpStream
impl std::io::Write for std::os::unix::net::UnixStream
impl std::io::Write for std::process::ChildStdin
impl std::io::Write for std::sync::Arc<std::fs::File>
impl std::io::Write for std::vec::Vec<u8>
impl std::iter::DoubleEndedIterator for std::ascii::EscapeDefault
impl std::iter::DoubleEndedIterator for std::char::ToLowercase
impl std::iter::DoubleEndedIterator for std::char::ToUppercase
impl std::iter::DoubleEndedIterator for std::env::Args
impl std::iter::DoubleEndedIterator for std::env::ArgsOs
impl std::iter::DoubleEndedIterator for std::path::Components
impl std::iter::DoubleEndedIterator for std::path::Iter
impl std::iter::DoubleEndedIterator for std::slice::EscapeAscii
impl std::iter::DoubleEndedIterator for std::str::Bytes
impl std::iter::DoubleEndedIterator for std::str::CharIndices
impl std::iter::DoubleEndedIterator for std::str::Chars
impl std::iter::DoubleEndedIterator for std::str::Lines
impl std::iter::DoubleEndedIterator for std::str::LinesAny
impl std::iter::DoubleEndedIterator for std::str::SplitAsciiWhitespace
impl std::iter::DoubleEndedIterator for std::str::SplitWhitespace
impl std::iter::DoubleEndedIterator for std::string::Drain
impl std::iter::ExactSizeIterator for ops::Range<i16>
impl std::iter::ExactSizeIterator for ops::Range<i8>
impl std::iter::ExactSizeIterator for ops::Range<isize>
impl std::iter::ExactSizeIterator for ops::Range<u16>
impl std::iter::ExactSizeIterator for ops::Range<u8>
impl std::iter::ExactSizeIterator for ops::Range<usize>
impl std::iter::ExactSizeIterator for ops::RangeInclusive<i8>
impl std::iter::ExactSizeIterator for ops::RangeInclusive<u8>
impl std::iter::ExactSizeIterator for std::ascii::EscapeDefault
impl std::iter::ExactSizeIterator for std::char::EscapeDebug
impl std::iter::ExactSizeIterator for std::char::EscapeDefault
impl std::iter::ExactSizeIterator for std::char::EscapeUnicode
impl std::iter::ExactSizeIterator for std::char::ToLowercase
impl std::iter::ExactSizeIterator for std::char::ToUppercase
impl std::iter::ExactSizeIterator for std::env::Args
impl std::iter::ExactSizeIterator for std::env::ArgsOs
impl std::iter::ExactSizeIterator for std::ops::Range<i16>
impl std::iter::ExactSizeIterator for std::ops::Range<i32>
impl std::iter::ExactSizeIterator for std::ops::Range<i8>
impl std::iter::ExactSizeIterator for std::ops::Range<isize>
impl std::iter::ExactSizeIterator for std::ops::Range<std::num::NonZero<u16>>
impl std::iter::ExactSizeIterator for std::ops::Range<std::num::NonZero<u8>>
impl std::iter::ExactSizeIterator for std::ops::Range<std::num::NonZero<usize>>
impl std::iter::ExactSizeIterator for std::ops::Range<u16>
impl std::iter::ExactSizeIterator for std::ops::Range<u32>
impl std::iter::ExactSizeIterator for std::ops::Range<u8>
impl std::iter::ExactSizeIterator for std::ops::Range<usize>
impl std::iter::ExactSizeIterator for std::ops::RangeInclusive<i16>
impl std::iter::ExactSizeIterator for std::ops::RangeInclusive<i8>
impl std::iter::ExactSizeIterator for std::ops::RangeInclusive<std::num::NonZero<u16>>
impl std::iter::ExactSizeIterator for std::ops::RangeInclusive<std::num::NonZero<u8>>
impl std::iter::ExactSizeIterator for std::ops::RangeInclusive<std::num::NonZero<usize>>
impl std::iter::ExactSizeIterator for std::ops::RangeInclusive<u16>
impl std::iter::ExactSizeIterator for std::ops::RangeInclusive<u8>
impl std::iter::ExactSizeIterator for std::process::CommandArgs
impl std::iter::ExactSizeIterator for std::process::CommandEnvs
impl std::iter::ExactSizeIterator for std::str::Bytes
impl std::iter::Extend<&char> for std::string::String
impl std::iter::Extend<&std::ffi::OsStr> for std::ffi::OsString
impl std::iter::Extend<&str> for std::string::String
impl std::iter::Extend<()> for ()
impl std::iter::Extend<char> for std::string::String
impl std::iter::Extend<std::borrow::Cow<std::ffi::OsStr>> for std::ffi::OsString
impl std::iter::Extend<std::borrow::Cow<str>> for std::string::String
impl std::iter::Extend<std::boxed::Box<str>> for std::string::String
impl std::iter::Extend<std::ffi::OsString> for std::ffi::OsString
impl std::iter::Extend<std::string::String> for std::string::String
impl std::iter::FromIterator<&char> for std::boxed::Box<str>
impl std::iter::FromIterator<&char> for std::string::String
impl std::iter::FromIterator<&std::ffi::OsStr> for std::ffi::OsString
impl std::iter::FromIterator<&str> for std::borrow::Cow<str>
impl std::iter::FromIterator<&str> for std::boxed::Box<str>
impl std::iter::FromIterator<&str> for std::string::String
impl std::iter::FromIterator<()> for ()
impl std::iter::FromIterator<char> for std::borrow::Cow<str>
impl std::iter::FromIterator<char> for std::boxed::Box<str>
impl std::iter::FromIterator<char> for std::string::String
impl std::iter::FromIterator<std::borrow::Cow<std::ffi::OsStr>> for std::ffi::OsString
impl std::iter::FromIterator<std::borrow::Cow<str>> for std::boxed::Box<str>
impl std::iter::FromIterator<std::borrow::Cow<str>> for std::string::String
impl std::iter::FromIterator<std::boxed::Box<str>> for std::boxed::Box<str>
impl std::iter::FromIterator<std::boxed::Box<str>> for std::string::String
impl std::iter::FromIterator<std::ffi::OsString> for std::ffi::OsString
impl std::iter::FromIterator<std::string::String> for std::borrow::Cow<str>
impl std::iter::FromIterator<std::string::String> for std::boxed::Box<str>
impl std::iter::FromIterator<std::string::String> for std::string::String
impl std::iter::IntoIterator for &std::os::unix::net::UnixListener { Item = std::io::Result<std::os::unix::net::UnixStream>, IntoIter = std::os::unix::net::Incoming }
impl std::iter::IntoIterator for &std::path::Path { Item = &std::ffi::OsStr, IntoIter = std::path::Iter }
impl std::iter::IntoIterator for &std::path::PathBuf { Item = &std::ffi::OsStr, IntoIter = std::path::Iter }
impl std::iter::Iterator for std::ascii::EscapeDefault { Item = u8 }
impl std::iter::Iterator for std::char::EscapeDebug { Item = char }
impl std::iter::Iterator for std::char::EscapeDefault { Item = char }
impl std::iter::Iterator for std::char::EscapeUnicode { Item = char }
impl std::iter::Iterator for std::char::ToLowercase { Item = char }
impl std::iter::Iterator for std::char::ToUppercase { Item = char }
impl std::iter::Iterator for std::env::Args { Item = std::string::String }
impl std::iter::Iterator for std::env::ArgsOs { Item = std::ffi::OsString }
impl std::iter::Iterator for std::env::SplitPaths { Item = std::path::PathBuf }
impl std::iter::Iterator for std::env::Vars { Item = (std::string::String, std::string::String) }
impl std::iter::Iterator for std::env::VarsOs { Item = (std::ffi::OsString, std::ffi::OsString) }
impl std::iter::Iterator for std::fs::ReadDir { Item = std::io::Result<std::fs::DirEntry> }
impl std::iter::Iterator for std::net::Incoming { Item = std::io::Result<std::net::TcpStream> }
impl std::iter::Iterator for std::os::unix::net::Incoming { Item = std::io::Result<std::os::unix::net::UnixStream> }
impl std::iter::Iterator for std::os::windows::ffi::EncodeWide { Item = u16 }
impl std::iter::Iterator for std::path::Ancestors { Item = &std::path::Path }
impl std::iter::Iterator for std::path::Components { Item = std::path::Component }
impl std::iter::Iterator for std::path::Iter { Item = &std::ffi::OsStr }
impl std::iter::Iterator for std::process::CommandArgs { Item = &std::ffi::OsStr }
impl std::iter::Iterator for std::process::CommandEnvs { Item = (&std::ffi::OsStr, std::option::Option<&std::ffi::OsStr>) }
impl std::iter::Iterator for std::slice::EscapeAscii { Item = u8 }
impl std::iter::Iterator for std::str::Bytes { Item = u8 }
impl std::iter::Iterator for std::str::CharIndices { Item = (usize, char) }
impl std::iter::Iterator for std::str::Chars { Item = char }
impl std::iter::Iterator for std::str::EncodeUtf16 { Item = u16 }
impl std::iter::Iterator for std::str::EscapeDebug { Item = char }
impl std::iter::Iterator for std::str::EscapeDefault { Item = char }
impl std::iter::Iterator for std::str::EscapeUnicode { Item = char }
impl std::iter::Iterator for std::str::Lines { Item = &str }
impl std::iter::Iterator for std::str::LinesAny { Item = &str }
impl std::iter::Iterator for std::str::SplitAsciiWhitespace { Item = &str }
impl std::iter::Iterator for std::str::SplitWhitespace { Item = &str }
impl std::iter::Iterator for std::str::Utf8Chunks { Item = std::str::Utf8Chunk }
impl std::iter::Iterator for std::string::Drain { Item = char }
impl std::iter::Sum for std::time::Duration
impl std::iter::Sum<&std::time::Duration> for std::time::Duration
impl std::marker::Copy for std::alloc::Layout
impl std::marker::Copy for std::alloc::System
impl std::marker::Copy for std::any::TypeId
impl std::marker::Copy for std::array::TryFromSliceError
impl std::marker::Copy for std::char::CharTryFromError
impl std::marker::Copy for std::char::TryFromCharError
impl std::marker::Copy for std::cmp::Ordering
impl std::marker::Copy for std::convert::Infallible
impl std::marker::Copy for std::ffi::FromBytesWithNulError
impl std::marker::Copy for std::fmt::Alignment
impl std::marker::Copy for std::fmt::Arguments
impl std::marker::Copy for std::fmt::Error
impl std::marker::Copy for std::fmt::rt::Argument
impl std::marker::Copy for std::fs::FileTimes
impl std::marker::Copy for std::fs::FileType
impl std::marker::Copy for std::io::Empty
impl std::marker::Copy for std::io::ErrorKind
impl std::marker::Copy for std::io::IoSlice
impl std::marker::Copy for std::io::SeekFrom
impl std::marker::Copy for std::io::Sink
impl std::marker::Copy for std::marker::PhantomPinned
impl std::marker::Copy for std::net::IpAddr
impl std::marker::Copy for std::net::Ipv4Addr
impl std::marker::Copy for std::net::Ipv6Addr
impl std::marker::Copy for std::net::Ipv6MulticastScope
impl std::marker::Copy for std::net::Shutdown
impl std::marker::Copy for std::net::SocketAddr
impl std::marker::Copy for std::net::SocketAddrV4
impl std::marker::Copy for std::net::SocketAddrV6
impl std::marker::Copy for std::num::FpCategory
impl std::marker::Copy for std::num::IntErrorKind
impl std::marker::Copy for std::num::TryFromIntError
impl std::marker::Copy for std::ops::RangeFull
impl std::marker::Copy for std::os::fd::BorrowedFd
impl std::marker::Copy for std::os::windows::io::BorrowedHandle
impl std::marker::Copy for std::os::windows::io::BorrowedSocket
impl std::marker::Copy for std::panic::Location
impl std::marker::Copy for std::path::Ancestors
impl std::marker::Copy for std::path::Component
impl std::marker::Copy for std::path::Prefix
impl std::marker::Copy for std::path::PrefixComponent
impl std::marker::Copy for std::process::ExitCode
impl std::marker::Copy for std::process::ExitStatus
impl std::marker::Copy for std::str::Utf8Error
impl std::marker::Copy for std::str::pattern::SearchStep
impl std::marker::Copy for std::str::pattern::Utf8Pattern
impl std::marker::Copy for std::sync::WaitTimeoutResult
impl std::marker::Copy for std::sync::atomic::Ordering
impl std::marker::Copy for std::sync::mpsc::RecvError
impl std::marker::Copy for std::sync::mpsc::RecvTimeoutError
impl std::marker::Copy for std::sync::mpsc::TryRecvError
impl std::marker::Copy for std::task::RawWakerVTable
impl std::marker::Copy for std::thread::AccessError
impl std::marker::Copy for std::thread::ThreadId
impl std::marker::Copy for std::time::Duration
impl std::marker::Copy for std::time::Instant
impl std::marker::Copy for std::time::SystemTime
impl std::net::ToSocketAddrs for &[std::net::SocketAddr] { Iter = std::iter::Cloned<std::slice::Iter<std::net::SocketAddr>> }
impl std::net::ToSocketAddrs for (&str, u16) { Iter = std::vec::IntoIter<std::net::SocketAddr> }
impl std::net::ToSocketAddrs for (std::net::IpAddr, u16) { Iter = std::option::IntoIter<std::net::SocketAddr> }
impl std::net::ToSocketAddrs for (std::net::Ipv4Addr, u16) { Iter = std::option::IntoIter<std::net::SocketAddr> }
impl std::net::ToSocketAddrs for (std::net::Ipv6Addr, u16) { Iter = std::option::IntoIter<std::net::SocketAddr> }
impl std::net::ToSocketAddrs for (std::string::String, u16) { Iter = std::vec::IntoIter<std::net::SocketAddr> }
impl std::net::ToSocketAddrs for std::net::SocketAddr { Iter = std::option::IntoIter<std::net::SocketAddr> }
impl std::net::ToSocketAddrs for std::net::SocketAddrV4 { Iter = std::option::IntoIter<std::net::SocketAddr> }
impl std::net::ToSocketAddrs for std::net::SocketAddrV6 { Iter = std::option::IntoIter<std::net::SocketAddr> }
impl std::net::ToSocketAddrs for std::string::String { Iter = std::vec::IntoIter<std::net::SocketAddr> }
impl std::net::ToSocketAddrs for str { Iter = std::vec::IntoIter<std::net::SocketAddr> }
impl std::ops::Add for std::time::Duration { Output = std::time::Duration }
impl std::ops::Add<&str> for std::borrow::Cow<str> { Output = std::borrow::Cow<str> }
impl std::ops::Add<&str> for std::string::String { Output = std::string::String }
impl std::ops::Add<std::borrow::Cow<str>> for std::borrow::Cow<str> { Output = std::borrow::Cow<str> }
impl std::ops::Add<std::time::Duration> for std::time::Instant { Output = std::time::Instant }
impl std::ops::Add<std::time::Duration> for std::time::SystemTime { Output = std::time::SystemTime }
impl std::ops::AddAssign for std::time::Duration
impl std::ops::AddAssign<&str> for std::borrow::Cow<str>
impl std::ops::AddAssign<&str> for std::string::String
impl std::ops::AddAssign<std::borrow::Cow<str>> for std::borrow::Cow<str>
impl std::ops::AddAssign<std::time::Duration> for std::time::Instant
impl std::ops::AddAssign<std::time::Duration> for std::time::SystemTime
impl std::ops::BitAnd for bool { Output = bool }
impl std::ops::BitAnd for std::net::Ipv4Addr { Output = std::net::Ipv4Addr }
impl std::ops::BitAnd for std::net::Ipv6Addr { Output = std::net::Ipv6Addr }
impl std::ops::BitAnd<&bool> for &bool { Output = <bool as std::ops::BitAnd<bool>>::Output }
impl std::ops::BitAnd<&bool> for bool { Output = <bool as std::ops::BitAnd<bool>>::Output }
impl std::ops::BitAnd<&std::net::Ipv4Addr> for &std::net::Ipv4Addr { Output = std::net::Ipv4Addr }
impl std::ops::BitAnd<&std::net::Ipv4Addr> for std::net::Ipv4Addr { Output = std::net::Ipv4Addr }
impl std::ops::BitAnd<&std::net::Ipv6Addr> for &std::net::Ipv6Addr { Output = std::net::Ipv6Addr }
impl std::ops::BitAnd<&std::net::Ipv6Addr> for std::net::Ipv6Addr { Output = std::net::Ipv6Addr }
impl std::ops::BitAnd<bool> for &bool { Output = <bool as std::ops::BitAnd<bool>>::Output }
impl std::ops::BitAnd<std::net::Ipv4Addr> for &std::net::Ipv4Addr { Output = std::net::Ipv4Addr }
impl std::ops::BitAnd<std::net::Ipv6Addr> for &std::net::Ipv6Addr { Output = std::net::Ipv6Addr }
impl std::ops::BitAndAssign for bool
impl std::ops::BitAndAssign for std::net::Ipv4Addr
impl std::ops::BitAndAssign for std::net::Ipv6Addr
impl std::ops::BitAndAssign<&bool> for bool
impl std::ops::BitAndAssign<&std::net::Ipv4Addr> for std::net::Ipv4Addr
impl std::ops::BitAndAssign<&std::net::Ipv6Addr> for std::net::Ipv6Addr
impl std::ops::BitOr for bool { Output = bool }
impl std::ops::BitOr for std::net::Ipv4Addr { Output = std::net::Ipv4Addr }
impl std::ops::BitOr for std::net::Ipv6Addr { Output = std::net::Ipv6Addr }
impl std::ops::BitOr<&bool> for &bool { Output = <bool as std::ops::BitOr<bool>>::Output }
impl std::ops::BitOr<&bool> for bool { Output = <bool as std::ops::BitOr<bool>>::Output }
impl std::ops::BitOr<&std::net::Ipv4Addr> for &std::net::Ipv4Addr { Output = std::net::Ipv4Addr }
impl std::ops::BitOr<&std::net::Ipv4Addr> for std::net::Ipv4Addr { Output = std::net::Ipv4Addr }
impl std::ops::BitOr<&std::net::Ipv6Addr> for &std::net::Ipv6Addr { Output = std::net::Ipv6Addr }
impl std::ops::BitOr<&std::net::Ipv6Addr> for std::net::Ipv6Addr { Output = std::net::Ipv6Addr }
impl std::ops::BitOr<bool> for &bool { Output = <bool as std::ops::BitOr<bool>>::Output }
impl std::ops::BitOr<std::net::Ipv4Addr> for &std::net::Ipv4Addr { Output = std::net::Ipv4Addr }
impl std::ops::BitOr<std::net::Ipv6Addr> for &std::net::Ipv6Addr { Output = std::net::Ipv6Addr }
impl std::ops::BitOrAssign for bool
impl std::ops::BitOrAssign for std::net::Ipv4Addr
impl std::ops::BitOrAssign for std::net::Ipv6Addr
impl std::ops::BitOrAssign<&bool> for bool
impl std::ops::BitOrAssign<&std::net::Ipv4Addr> for std::net::Ipv4Addr
impl std::ops::BitOrAssign<&std::net::Ipv6Addr> for std::net::Ipv6Addr
impl std::ops::BitXor for bool { Output = bool }
impl std::ops::BitXor<&bool> for &bool { Output = <bool as std::ops::BitXor<bool>>::Output }
impl std::ops::BitXor<&bool> for bool { Output = <bool as std::ops::BitXor<bool>>::Output }
impl std::ops::BitXor<bool> for &bool { Output = <bool as std::ops::BitXor<bool>>::Output }
impl std::ops::BitXorAssign for bool
impl std::ops::BitXorAssign<&bool> for bool
impl std::ops::Deref for std::ffi::CString { Target = std::ffi::CStr }
impl std::ops::Deref for std::ffi::OsString { Target = std::ffi::OsStr }
impl std::ops::Deref for std::io::IoSlice { Target = [u8] }
impl std::ops::Deref for std::io::IoSliceMut { Target = [u8] }
impl std::ops::Deref for std::path::PathBuf { Target = std::path::Path }
impl std::ops::Deref for std::string::String { Target = str }
impl std::ops::DerefMut for std::ffi::OsString
impl std::ops::DerefMut for std::io::IoSliceMut
impl std::ops::DerefMut for std::path::PathBuf
impl std::ops::DerefMut for std::string::String
impl std::ops::Div<u32> for std::time::Duration { Output = std::time::Duration }
impl std::ops::DivAssign<u32> for std::time::Duration
impl std::ops::Drop for std::ffi::CString
impl std::ops::Drop for std::os::fd::OwnedFd
impl std::ops::Drop for std::os::windows::io::HandleOrInvalid
impl std::ops::Drop for std::os::windows::io::HandleOrNull
impl std::ops::Drop for std::os::windows::io::OwnedHandle
impl std::ops::Drop for std::os::windows::io::OwnedSocket
impl std::ops::Drop for std::string::Drain
impl std::ops::Drop for std::task::Waker
impl std::ops::Index<std::ops::RangeFrom<usize>> for std::ffi::CStr { Output = std::ffi::CStr }
impl std::ops::Index<std::ops::RangeFull> for std::ffi::CString { Output = std::ffi::CStr }
impl std::ops::Index<std::ops::RangeFull> for std::ffi::OsString { Output = std::ffi::OsStr }
impl std::ops::Index<std::range::RangeFrom<usize>> for std::ffi::CStr { Output = std::ffi::CStr }
impl std::ops::IndexMut<std::ops::RangeFull> for std::ffi::OsString
impl std::ops::Mul<u32> for std::time::Duration { Output = std::time::Duration }
impl std::ops::MulAssign<u32> for std::time::Duration
impl std::ops::Not for ! { Output = ! }
impl std::ops::Not for &bool { Output = <bool as std::ops::Not>::Output }
impl std::ops::Not for &std::net::Ipv4Addr { Output = std::net::Ipv4Addr }
impl std::ops::Not for &std::net::Ipv6Addr { Output = std::net::Ipv6Addr }
impl std::ops::Not for bool { Output = bool }
impl std::ops::Not for std::net::Ipv4Addr { Output = std::net::Ipv4Addr }
impl std::ops::Not for std::net::Ipv6Addr { Output = std::net::Ipv6Addr }
impl std::ops::Sub for std::time::Duration { Output = std::time::Duration }
impl std::ops::Sub<std::time::Duration> for std::time::Instant { Output = std::time::Instant }
impl std::ops::Sub<std::time::Duration> for std::time::SystemTime { Output = std::time::SystemTime }
impl std::ops::Sub<std::time::Instant> for std::time::Instant { Output = std::time::Duration }
impl std::ops::SubAssign for std::time::Duration
impl std::ops::SubAssign<std::time::Duration> for std::time::Instant
impl std::ops::SubAssign<std::time::Duration> for std::time::SystemTime
impl std::os::fd::AsFd for std::fs::File
impl std::os::fd::AsFd for std::io::PipeReader
impl std::os::fd::AsFd for std::io::PipeWriter
impl std::os::fd::AsFd for std::io::Stderr
impl std::os::fd::AsFd for std::io::StderrLock
impl std::os::fd::AsFd for std::io::Stdin
impl std::os::fd::AsFd for std::io::StdinLock
impl std::os::fd::AsFd for std::io::Stdout
impl std::os::fd::AsFd for std::io::StdoutLock
impl std::os::fd::AsFd for std::net::TcpListener
impl std::os::fd::AsFd for std::net::TcpStream
impl std::os::fd::AsFd for std::net::UdpSocket
impl std::os::fd::AsFd for std::os::fd::BorrowedFd
impl std::os::fd::AsFd for std::os::fd::OwnedFd
impl std::os::fd::AsFd for std::process::ChildStderr
impl std::os::fd::AsFd for std::process::ChildStdin
impl std::os::fd::AsFd for std::process::ChildStdout
impl std::os::fd::AsRawFd for std::fs::File
impl std::os::fd::AsRawFd for std::io::PipeReader
impl std::os::fd::AsRawFd for std::io::PipeWriter
impl std::os::fd::AsRawFd for std::io::Stderr
impl std::os::fd::AsRawFd for std::io::StderrLock
impl std::os::fd::AsRawFd for std::io::Stdin
impl std::os::fd::AsRawFd for std::io::StdinLock
impl std::os::fd::AsRawFd for std::io::Stdout
impl std::os::fd::AsRawFd for std::io::StdoutLock
impl std::os::fd::AsRawFd for std::net::TcpListener
impl std::os::fd::AsRawFd for std::net::TcpStream
impl std::os::fd::AsRawFd for std::net::UdpSocket
impl std::os::fd::AsRawFd for std::os::fd::BorrowedFd
impl std::os::fd::AsRawFd for std::os::fd::OwnedFd
impl std::os::fd::AsRawFd for std::os::fd::RawFd
impl std::os::fd::AsRawFd for std::process::ChildStderr
impl std::os::fd::AsRawFd for std::process::ChildStdin
impl std::os::fd::AsRawFd for std::process::ChildStdout
impl std::os::fd::FromRawFd for std::fs::File
impl std::os::fd::FromRawFd for std::io::PipeReader
impl std::os::fd::FromRawFd for std::io::PipeWriter
impl std::os::fd::FromRawFd for std::net::TcpListener
impl std::os::fd::FromRawFd for std::net::TcpStream
impl std::os::fd::FromRawFd for std::net::UdpSocket
impl std::os::fd::FromRawFd for std::os::fd::OwnedFd
impl std::os::fd::FromRawFd for std::os::fd::RawFd
impl std::os::fd::FromRawFd for std::process::Stdio
impl std::os::fd::IntoRawFd for std::fs::File
impl std::os::fd::IntoRawFd for std::io::PipeReader
impl std::os::fd::IntoRawFd for std::io::PipeWriter
impl std::os::fd::IntoRawFd for std::net::TcpListener
impl std::os::fd::IntoRawFd for std::net::TcpStream
impl std::os::fd::IntoRawFd for std::net::UdpSocket
impl std::os::fd::IntoRawFd for std::os::fd::OwnedFd
impl std::os::fd::IntoRawFd for std::os::fd::RawFd
impl std::os::fd::IntoRawFd for std::process::ChildStderr
impl std::os::fd::IntoRawFd for std::process::ChildStdin
impl std::os::fd::IntoRawFd for std::process::ChildStdout
impl std::os::fd::owned::IsTerminal for std::os::fd::BorrowedFd
impl std::os::fd::owned::IsTerminal for std::os::fd::OwnedFd
impl std::os::linux::fs::MetadataExt for std::fs::Metadata
impl std::os::linux::net::SocketAddrExt for std::os::unix::net::SocketAddr
impl std::os::linux::net::TcpStreamExt for std::net::TcpStream
impl std::os::unix::ffi::OsStrExt for std::ffi::OsStr
impl std::os::unix::ffi::OsStringExt for std::ffi::OsString
impl std::os::unix::fs::DirBuilderExt for std::fs::DirBuilder
impl std::os::unix::fs::DirEntryExt for std::fs::DirEntry
impl std::os::unix::fs::FileExt for std::fs::File
impl std::os::unix::fs::FileTypeExt for std::fs::FileType
impl std::os::unix::fs::MetadataExt for std::fs::Metadata
impl std::os::unix::fs::OpenOptionsExt for std::fs::OpenOptions
impl std::os::unix::fs::PermissionsExt for std::fs::Permissions
impl std::os::unix::net::datagram::AsFd for std::os::unix::net::UnixDatagram
impl std::os::unix::net::datagram::AsRawFd for std::os::unix::net::UnixDatagram
impl std::os::unix::net::datagram::FromRawFd for std::os::unix::net::UnixDatagram
impl std::os::unix::net::datagram::IntoRawFd for std::os::unix::net::UnixDatagram
impl std::os::unix::net::listener::AsFd for std::os::unix::net::UnixListener
impl std::os::unix::net::listener::AsRawFd for std::os::unix::net::UnixListener
impl std::os::unix::net::listener::FromRawFd for std::os::unix::net::UnixListener
impl std::os::unix::net::listener::IntoRawFd for std::os::unix::net::UnixListener
impl std::os::unix::net::stream::AsFd for std::os::unix::net::UnixStream
impl std::os::unix::net::stream::AsRawFd for std::os::unix::net::UnixStream
impl std::os::unix::net::stream::FromRawFd for std::os::unix::net::UnixStream
impl std::os::unix::net::stream::IntoRawFd for std::os::unix::net::UnixStream
impl std::os::unix::process::AsFd for std::process::ChildStderr
impl std::os::unix::process::AsFd for std::process::ChildStdin
impl std::os::unix::process::AsFd for std::process::ChildStdout
impl std::os::unix::process::AsRawFd for std::process::ChildStderr
impl std::os::unix::process::AsRawFd for std::process::ChildStdin
impl std::os::unix::process::AsRawFd for std::process::ChildStdout
impl std::os::unix::process::CommandExt for std::process::Command
impl std::os::unix::process::ExitStatusExt for std::process::ExitStatus
impl std::os::unix::process::FromRawFd for std::process::Stdio
impl std::os::unix::process::IntoRawFd for std::process::ChildStderr
impl std::os::unix::process::IntoRawFd for std::process::ChildStdin
impl std::os::unix::process::IntoRawFd for std::process::ChildStdout
impl std::os::windows::ffi::OsStrExt for std::ffi::OsStr
impl std::os::windows::ffi::OsStringExt for std::ffi::OsString
impl std::os::windows::fs::FileExt for std::fs::File
impl std::os::windows::fs::FileTimesExt for std::fs::FileTimes
impl std::os::windows::fs::FileTypeExt for std::fs::FileType
impl std::os::windows::fs::MetadataExt for std::fs::Metadata
impl std::os::windows::fs::OpenOptionsExt for std::fs::OpenOptions
impl std::os::windows::io::AsHandle for std::fs::File
impl std::os::windows::io::AsHandle for std::io::PipeReader
impl std::os::windows::io::AsHandle for std::io::PipeWriter
impl std::os::windows::io::AsHandle for std::io::Stderr
impl std::os::windows::io::AsHandle for std::io::StderrLock
impl std::os::windows::io::AsHandle for std::io::Stdin
impl std::os::windows::io::AsHandle for std::io::StdinLock
impl std::os::windows::io::AsHandle for std::io::Stdout
impl std::os::windows::io::AsHandle for std::io::StdoutLock
impl std::os::windows::io::AsHandle for std::os::windows::io::BorrowedHandle
impl std::os::windows::io::AsHandle for std::os::windows::io::OwnedHandle
impl std::os::windows::io::AsHandle for std::process::ChildStderr
impl std::os::windows::io::AsHandle for std::process::ChildStdin
impl std::os::windows::io::AsHandle for std::process::ChildStdout
impl std::os::windows::io::AsRawHandle for std::fs::File
impl std::os::windows::io::AsRawHandle for std::io::PipeReader
impl std::os::windows::io::AsRawHandle for std::io::PipeWriter
impl std::os::windows::io::AsRawHandle for std::io::Stderr
impl std::os::windows::io::AsRawHandle for std::io::StderrLock
impl std::os::windows::io::AsRawHandle for std::io::Stdin
impl std::os::windows::io::AsRawHandle for std::io::StdinLock
impl std::os::windows::io::AsRawHandle for std::io::Stdout
impl std::os::windows::io::AsRawHandle for std::io::StdoutLock
impl std::os::windows::io::AsRawHandle for std::os::windows::io::BorrowedHandle
impl std::os::windows::io::AsRawHandle for std::os::windows::io::OwnedHandle
impl std::os::windows::io::AsRawSocket for std::net::TcpListener
impl std::os::windows::io::AsRawSocket for std::net::TcpStream
impl std::os::windows::io::AsRawSocket for std::net::UdpSocket
impl std::os::windows::io::AsRawSocket for std::os::windows::io::BorrowedSocket
impl std::os::windows::io::AsRawSocket for std::os::windows::io::OwnedSocket
impl std::os::windows::io::AsSocket for std::net::TcpListener
impl std::os::windows::io::AsSocket for std::net::TcpStream
impl std::os::windows::io::AsSocket for std::net::UdpSocket
impl std::os::windows::io::AsSocket for std::os::windows::io::BorrowedSocket
impl std::os::windows::io::AsSocket for std::os::windows::io::OwnedSocket
impl std::os::windows::io::FromRawHandle for std::fs::File
impl std::os::windows::io::FromRawHandle for std::io::PipeReader
impl std::os::windows::io::FromRawHandle for std::io::PipeWriter
impl std::os::windows::io::FromRawHandle for std::os::windows::io::OwnedHandle
impl std::os::windows::io::FromRawSocket for std::net::TcpListener
impl std::os::windows::io::FromRawSocket for std::net::TcpStream
impl std::os::windows::io::FromRawSocket for std::net::UdpSocket
impl std::os::windows::io::FromRawSocket for std::os::windows::io::OwnedSocket
impl std::os::windows::io::IntoRawHandle for std::fs::File
impl std::os::windows::io::IntoRawHandle for std::io::PipeReader
impl std::os::windows::io::IntoRawHandle for std::io::PipeWriter
impl std::os::windows::io::IntoRawHandle for std::os::windows::io::OwnedHandle
impl std::os::windows::io::IntoRawSocket for std::net::TcpListener
impl std::os::windows::io::IntoRawSocket for std::net::TcpStream
impl std::os::windows::io::IntoRawSocket for std::net::UdpSocket
impl std::os::windows::io::IntoRawSocket for std::os::windows::io::OwnedSocket
impl std::os::windows::io::handle::IsTerminal for std::os::windows::io::BorrowedHandle
impl std::os::windows::io::handle::IsTerminal for std::os::windows::io::OwnedHandle
impl std::os::windows::process::AsHandle for std::process::Child
impl std::os::windows::process::AsRawHandle for std::process::Child
impl std::os::windows::process::AsRawHandle for std::process::ChildStderr
impl std::os::windows::process::AsRawHandle for std::process::ChildStdin
impl std::os::windows::process::AsRawHandle for std::process::ChildStdout
impl std::os::windows::process::CommandExt for std::process::Command
impl std::os::windows::process::ExitStatusExt for std::process::ExitStatus
impl std::os::windows::process::FromRawHandle for std::process::Stdio
impl std::os::windows::process::IntoRawHandle for std::process::Child
impl std::os::windows::process::IntoRawHandle for std::process::ChildStderr
impl std::os::windows::process::IntoRawHandle for std::process::ChildStdin
impl std::os::windows::process::IntoRawHandle for std::process::ChildStdout
impl std::process::Termination for !
impl std::process::Termination for ()
impl std::process::Termination for std::convert::Infallible
impl std::process::Termination for std::process::ExitCode
impl std::slice::SliceIndex<str> for (std::ops::Bound<usize>, std::ops::Bound<usize>) { Output = str }
impl std::slice::SliceIndex<str> for std::ops::Range<usize> { Output = str }
impl std::slice::SliceIndex<str> for std::ops::RangeFrom<usize> { Output = str }
impl std::slice::SliceIndex<str> for std::ops::RangeFull { Output = str }
impl std::slice::SliceIndex<str> for std::ops::RangeInclusive<usize> { Output = str }
impl std::slice::SliceIndex<str> for std::ops::RangeTo<usize> { Output = str }
impl std::slice::SliceIndex<str> for std::ops::RangeToInclusive<usize> { Output = str }
impl std::slice::SliceIndex<str> for std::range::Range<usize> { Output = str }
impl std::slice::SliceIndex<str> for std::range::RangeFrom<usize> { Output = str }
impl std::slice::SliceIndex<str> for std::range::RangeInclusive<usize> { Output = str }
impl std::slice::SliceIndex<str> for std::range::RangeToInclusive<usize> { Output = str }
impl std::str::FromStr for bool { Err = std::str::ParseBoolError }
impl std::str::FromStr for char { Err = std::char::ParseCharError }
impl std::str::FromStr for f32 { Err = std::num::ParseFloatError }
impl std::str::FromStr for f64 { Err = std::num::ParseFloatError }
impl std::str::FromStr for i128 { Err = std::num::ParseIntError }
impl std::str::FromStr for i16 { Err = std::num::ParseIntError }
impl std::str::FromStr for i32 { Err = std::num::ParseIntError }
impl std::str::FromStr for i64 { Err = std::num::ParseIntError }
impl std::str::FromStr for i8 { Err = std::num::ParseIntError }
impl std::str::FromStr for isize { Err = std::num::ParseIntError }
impl std::str::FromStr for std::ffi::CString { Err = std::ffi::NulError }
impl std::str::FromStr for std::ffi::OsString { Err = std::convert::Infallible }
impl std::str::FromStr for std::net::IpAddr { Err = std::net::AddrParseError }
impl std::str::FromStr for std::net::Ipv4Addr { Err = std::net::AddrParseError }
impl std::str::FromStr for std::net::Ipv6Addr { Err = std::net::AddrParseError }
impl std::str::FromStr for std::net::SocketAddr { Err = std::net::AddrParseError }
impl std::str::FromStr for std::net::SocketAddrV4 { Err = std::net::AddrParseError }
impl std::str::FromStr for std::net::SocketAddrV6 { Err = std::net::AddrParseError }
impl std::str::FromStr for std::num::NonZero<i128> { Err = std::num::ParseIntError }
impl std::str::FromStr for std::num::NonZero<i16> { Err = std::num::ParseIntError }
impl std::str::FromStr for std::num::NonZero<i32> { Err = std::num::ParseIntError }
impl std::str::FromStr for std::num::NonZero<i64> { Err = std::num::ParseIntError }
impl std::str::FromStr for std::num::NonZero<i8> { Err = std::num::ParseIntError }
impl std::str::FromStr for std::num::NonZero<isize> { Err = std::num::ParseIntError }
impl std::str::FromStr for std::num::NonZero<u128> { Err = std::num::ParseIntError }
impl std::str::FromStr for std::num::NonZero<u16> { Err = std::num::ParseIntError }
impl std::str::FromStr for std::num::NonZero<u32> { Err = std::num::ParseIntError }
impl std::str::FromStr for std::num::NonZero<u64> { Err = std::num::ParseIntError }
impl std::str::FromStr for std::num::NonZero<u8> { Err = std::num::ParseIntError }
impl std::str::FromStr for std::num::NonZero<usize> { Err = std::num::ParseIntError }
impl std::str::FromStr for std::path::PathBuf { Err = std::convert::Infallible }
impl std::str::FromStr for std::string::String { Err = std::convert::Infallible }
impl std::str::FromStr for u128 { Err = std::num::ParseIntError }
impl std::str::FromStr for u16 { Err = std::num::ParseIntError }
impl std::str::FromStr for u32 { Err = std::num::ParseIntError }
impl std::str::FromStr for u64 { Err = std::num::ParseIntError }
impl std::str::FromStr for u8 { Err = std::num::ParseIntError }
impl std::str::FromStr for usize { Err = std::num::ParseIntError }
impl std::str::pattern::Pattern for &&str
impl std::str::pattern::Pattern for &[char; N]
impl std::str::pattern::Pattern for &[char]
impl std::str::pattern::Pattern for &str
impl std::str::pattern::Pattern for [char; N]
impl std::str::pattern::Pattern for char
impl<A, B, C, D, E, ExA: std::default::Default + std::iter::Extend<A>, ExB: std::default::Default + std::iter::Extend<B>, ExC: std::default::Default + std::iter::Extend<C>, ExD: std::default::Default + std::iter::Extend<D>, ExE: std::default::Default + std::iter::Extend<E>> std::iter::FromIterator<(A, B, C, D, E)> for (ExA, ExB, ExC, ExD, ExE)
impl<A, B, C, D, E, ExA: std::iter::Extend<A>, ExB: std::iter::Extend<B>, ExC: std::iter::Extend<C>, ExD: std::iter::Extend<D>, ExE: std::iter::Extend<E>> std::iter::Extend<(A, B, C, D, E)> for (ExA, ExB, ExC, ExD, ExE)
impl<A, B, C, D, E, F, ExA: std::default::Default + std::iter::Extend<A>, ExB: std::default::Default + std::iter::Extend<B>, ExC: std::default::Default + std::iter::Extend<C>, ExD: std::default::Default + std::iter::Extend<D>, ExE: std::default::Default + std::iter::Extend<E>, ExF: std::default::Default + std::iter::Extend<F>> std::iter::FromIterator<(A, B, C, D, E, F)> for (ExA, ExB, ExC, ExD, ExE, ExF)
impl<A, B, C, D, E, F, ExA: std::iter::Extend<A>, ExB: std::iter::Extend<B>, ExC: std::iter::Extend<C>, ExD: std::iter::Extend<D>, ExE: std::iter::Extend<E>, ExF: std::iter::Extend<F>> std::iter::Extend<(A, B, C, D, E, F)> for (ExA, ExB, ExC, ExD, ExE, ExF)
impl<A, B, C, D, E, F, G, ExA: std::default::Default + std::iter::Extend<A>, ExB: std::default::Default + std::iter::Extend<B>, ExC: std::default::Default + std::iter::Extend<C>, ExD: std::default::Default + std::iter::Extend<D>, ExE: std::default::Default + std::iter::Extend<E>, ExF: std::default::Default + std::iter::Extend<F>, ExG: std::default::Default + std::iter::Extend<G>> std::iter::FromIterator<(A, B, C, D, E, F, G)> for (ExA, ExB, ExC, ExD, ExE, ExF, ExG)
impl<A, B, C, D, E, F, G, ExA: std::iter::Extend<A>, ExB: std::iter::Extend<B>, ExC: std::iter::Extend<C>, ExD: std::iter::Extend<D>, ExE: std::iter::Extend<E>, ExF: std::iter::Extend<F>, ExG: std::iter::Extend<G>> std::iter::Extend<(A, B, C, D, E, F, G)> for (ExA, ExB, ExC, ExD, ExE, ExF, ExG)
impl<A, B, C, D, E, F, G, H, ExA: std::default::Default + std::iter::Extend<A>, ExB: std::default::Default + std::iter::Extend<B>, ExC: std::default::Default + std::iter::Extend<C>, ExD: std::default::Default + std::iter::Extend<D>, ExE: std::default::Default + std::iter::Extend<E>, ExF: std::default::Default + std::iter::Extend<F>, ExG: std::default::Default + std::iter::Extend<G>, ExH: std::default::Default + std::iter::Extend<H>> std::iter::FromIterator<(A, B, C, D, E, F, G, H)> for (ExA, ExB, ExC, ExD, ExE, ExF, ExG, ExH)
impl<A, B, C, D, E, F, G, H, ExA: std::iter::Extend<A>, ExB: std::iter::Extend<B>, ExC: std::iter::Extend<C>, ExD: std::iter::Extend<D>, ExE: std::iter::Extend<E>, ExF: std::iter::Extend<F>, ExG: std::iter::Extend<G>, ExH: std::iter::Extend<H>> std::iter::Extend<(A, B, C, D, E, F, G, H)> for (ExA, ExB, ExC, ExD, ExE, ExF, ExG, ExH)
impl<A, B, C, D, E, F, G, H, I, ExA: std::default::Default + std::iter::Extend<A>, ExB: std::default::Default + std::iter::Extend<B>, ExC: std::default::Default + std::iter::Extend<C>, ExD: std::default::Default + std::iter::Extend<D>, ExE: std::default::Default + std::iter::Extend<E>, ExF: std::default::Default + std::iter::Extend<F>, ExG: std::default::Default + std::iter::Extend<G>, ExH: std::default::Default + std::iter::Extend<H>, ExI: std::default::Default + std::iter::Extend<I>> std::iter::FromIterator<(A, B, C, D, E, F, G, H, I)> for (ExA, ExB, ExC, ExD, ExE, ExF, ExG, ExH, ExI)
impl<A, B, C, D, E, F, G, H, I, ExA: std::iter::Extend<A>, ExB: std::iter::Extend<B>, ExC: std::iter::Extend<C>, ExD: std::iter::Extend<D>, ExE: std::iter::Extend<E>, ExF: std::iter::Extend<F>, ExG: std::iter::Extend<G>, ExH: std::iter::Extend<H>, ExI: std::iter::Extend<I>> std::iter::Extend<(A, B, C, D, E, F, G, H, I)> for (ExA, ExB, ExC, ExD, ExE, ExF, ExG, ExH, ExI)
impl<A, B, C, D, E, F, G, H, I, J, ExA: std::default::Default + std::iter::Extend<A>, ExB: std::default::Default + std::iter::Extend<B>, ExC: std::default::Default + std::iter::Extend<C>, ExD: std::default::Default + std::iter::Extend<D>, ExE: std::default::Default + std::iter::Extend<E>, ExF: std::default::Default + std::iter::Extend<F>, ExG: std::default::Default + std::iter::Extend<G>, ExH: std::default::Default + std::iter::Extend<H>, ExI: std::default::Default + std::iter::Extend<I>, ExJ: std::default::Default + std::iter::Extend<J>> std::iter::FromIterator<(A, B, C, D, E, F, G, H, I, J)> for (ExA, ExB, ExC, ExD, ExE, ExF, ExG, ExH, ExI, ExJ)
impl<A, B, C, D, E, F, G, H, I, J, ExA: std::iter::Extend<A>, ExB: std::iter::Extend<B>, ExC: std::iter::Extend<C>, ExD: std::iter::Extend<D>, ExE: std::iter::Extend<E>, ExF: std::iter::Extend<F>, ExG: std::iter::Extend<G>, ExH: std::iter::Extend<H>, ExI: std::iter::Extend<I>, ExJ: std::iter::Extend<J>> std::iter::Extend<(A, B, C, D, E, F, G, H, I, J)> for (ExA, ExB, ExC, ExD, ExE, ExF, ExG, ExH, ExI, ExJ)
impl<A, B, C, D, E, F, G, H, I, J, K, ExA: std::default::Default + std::iter::Extend<A>, ExB: std::default::Default + std::iter::Extend<B>, ExC: std::default::Default + std::iter::Extend<C>, ExD: std::default::Default + std::iter::Extend<D>, ExE: std::default::Default + std::iter::Extend<E>, ExF: std::default::Default + std::iter::Extend<F>, ExG: std::default::Default + std::iter::Extend<G>, ExH: std::default::Default + std::iter::Extend<H>, ExI: std::default::Default + std::iter::Extend<I>, ExJ: std::default::Default + std::iter::Extend<J>, ExK: std::default::Default + std::iter::Extend<K>> std::iter::FromIterator<(A, B, C, D, E, F, G, H, I, J, K)> for (ExA, ExB, ExC, ExD, ExE, ExF, ExG, ExH, ExI, ExJ, ExK)
impl<A, B, C, D, E, F, G, H, I, J, K, ExA: std::iter::Extend<A>, ExB: std::iter::Extend<B>, ExC: std::iter::Extend<C>, ExD: std::iter::Extend<D>, ExE: std::iter::Extend<E>, ExF: std::iter::Extend<F>, ExG: std::iter::Extend<G>, ExH: std::iter::Extend<H>, ExI: std::iter::Extend<I>, ExJ: std::iter::Extend<J>, ExK: std::iter::Extend<K>> std::iter::Extend<(A, B, C, D, E, F, G, H, I, J, K)> for (ExA, ExB, ExC, ExD, ExE, ExF, ExG, ExH, ExI, ExJ, ExK)
impl<A, B, C, D, E, F, G, H, I, J, K, L, ExA: std::default::Default + std::iter::Extend<A>, ExB: std::default::Default + std::iter::Extend<B>, ExC: std::default::Default + std::iter::Extend<C>, ExD: std::default::Default + std::iter::Extend<D>, ExE: std::default::Default + std::iter::Extend<E>, ExF: std::default::Default + std::iter::Extend<F>, ExG: std::default::Default + std::iter::Extend<G>, ExH: std::default::Default + std::iter::Extend<H>, ExI: std::default::Default + std::iter::Extend<I>, ExJ: std::default::Default + std::iter::Extend<J>, ExK: std::default::Default + std::iter::Extend<K>, ExL: std::default::Default + std::iter::Extend<L>> std::iter::FromIterator<(A, B, C, D, E, F, G, H, I, J, K, L)> for (ExA, ExB, ExC, ExD, ExE, ExF, ExG, ExH, ExI, ExJ, ExK, ExL)
impl<A, B, C, D, E, F, G, H, I, J, K, L, ExA: std::iter::Extend<A>, ExB: std::iter::Extend<B>, ExC: std::iter::Extend<C>, ExD: std::iter::Extend<D>, ExE: std::iter::Extend<E>, ExF: std::iter::Extend<F>, ExG: std::iter::Extend<G>, ExH: std::iter::Extend<H>, ExI: std::iter::Extend<I>, ExJ: std::iter::Extend<J>, ExK: std::iter::Extend<K>, ExL: std::iter::Extend<L>> std::iter::Extend<(A, B, C, D, E, F, G, H, I, J, K, L)> for (ExA, ExB, ExC, ExD, ExE, ExF, ExG, ExH, ExI, ExJ, ExK, ExL)
impl<A, B, C, D, ExA: std::default::Default + std::iter::Extend<A>, ExB: std::default::Default + std::iter::Extend<B>, ExC: std::default::Default + std::iter::Extend<C>, ExD: std::default::Default + std::iter::Extend<D>> std::iter::FromIterator<(A, B, C, D)> for (ExA, ExB, ExC, ExD)
impl<A, B, C, D, ExA: std::iter::Extend<A>, ExB: std::iter::Extend<B>, ExC: std::iter::Extend<C>, ExD: std::iter::Extend<D>> std::iter::Extend<(A, B, C, D)> for (ExA, ExB, ExC, ExD)
impl<A, B, C, ExA: std::default::Default + std::iter::Extend<A>, ExB: std::default::Default + std::iter::Extend<B>, ExC: std::default::Default + std::iter::Extend<C>> std::iter::FromIterator<(A, B, C)> for (ExA, ExB, ExC)
impl<A, B, C, ExA: std::iter::Extend<A>, ExB: std::iter::Extend<B>, ExC: std::iter::Extend<C>> std::iter::Extend<(A, B, C)> for (ExA, ExB, ExC)
impl<A, B, ExA: std::default::Default + std::iter::Extend<A>, ExB: std::default::Default + std::iter::Extend<B>> std::iter::FromIterator<(A, B)> for (ExA, ExB)
impl<A, B, ExA: std::iter::Extend<A>, ExB: std::iter::Extend<B>> std::iter::Extend<(A, B)> for (ExA, ExB)
impl<A, B> std::clone::Clone for std::iter::Chain<A, B>
impl<A, B> std::clone::Clone for std::iter::Zip<A, B>
impl<A, E, V: std::iter::FromIterator<A>> std::iter::FromIterator<std::result::Result<A, E>> for std::result::Result<V, E>
impl<A, F: std::ops::FnMut() -> A> std::iter::Iterator for std::iter::RepeatWith<F> { Item = A }
impl<A, F: std::ops::FnOnce() -> A> std::iter::DoubleEndedIterator for std::iter::OnceWith<F>
impl<A, F: std::ops::FnOnce() -> A> std::iter::ExactSizeIterator for std::iter::OnceWith<F>
impl<A, F: std::ops::FnOnce() -> A> std::iter::Iterator for std::iter::OnceWith<F> { Item = A }
impl<A, V: std::iter::FromIterator<A>> std::iter::FromIterator<std::option::Option<A>> for std::option::Option<V>
impl<A: std::clone::Clone> std::iter::DoubleEndedIterator for std::iter::Repeat<A>
impl<A: std::clone::Clone> std::iter::DoubleEndedIterator for std::iter::RepeatN<A>
impl<A: std::clone::Clone> std::iter::ExactSizeIterator for std::iter::RepeatN<A>
impl<A: std::clone::Clone> std::iter::Iterator for std::iter::Repeat<A> { Item = A }
impl<A: std::clone::Clone> std::iter::Iterator for std::iter::RepeatN<A> { Item = A }
impl<A: std::default::Default, B: std::default::Default> std::default::Default for std::iter::Chain<A, B>
impl<A: std::default::Default, Z: std::default::Default, Y: std::default::Default, X: std::default::Default, W: std::default::Default, V: std::default::Default, U: std::default::Default, T: std::default::Default> std::default::Default for (A, Z, Y, X, W, V, U, T)
impl<A: std::iter::DoubleEndedIterator + std::iter::ExactSizeIterator, B: std::iter::DoubleEndedIterator + std::iter::ExactSizeIterator> std::iter::DoubleEndedIterator for std::iter::Zip<A, B>
impl<A: std::iter::DoubleEndedIterator, B: std::iter::DoubleEndedIterator<Item = A::Item>> std::iter::DoubleEndedIterator for std::iter::Chain<A, B>
impl<A: std::iter::ExactSizeIterator, B: std::iter::ExactSizeIterator> std::iter::ExactSizeIterator for std::iter::Zip<A, B>
impl<A: std::iter::Iterator, B: std::iter::Iterator<Item = A::Item>> std::iter::Iterator for std::iter::Chain<A, B> { Item = A::Item }
impl<A: std::iter::Iterator, B: std::iter::Iterator> std::iter::Iterator for std::iter::Zip<A, B> { Item = (A::Item, B::Item) }
impl<A: std::iter::range::Step> std::iter::DoubleEndedIterator for std::ops::Range<A>
impl<A: std::iter::range::Step> std::iter::DoubleEndedIterator for std::ops::RangeInclusive<A>
impl<A: std::iter::range::Step> std::iter::DoubleEndedIterator for std::range::RangeInclusiveIter<A>
impl<A: std::iter::range::Step> std::iter::DoubleEndedIterator for std::range::RangeIter<A>
impl<A: std::iter::range::Step> std::iter::IntoIterator for std::range::Range<A> { Item = A, IntoIter = std::range::RangeIter<A> }
impl<A: std::iter::range::Step> std::iter::IntoIterator for std::range::RangeFrom<A> { Item = A, IntoIter = std::range::RangeFromIter<A> }
impl<A: std::iter::range::Step> std::iter::IntoIterator for std::range::RangeInclusive<A> { Item = A, IntoIter = std::range::RangeInclusiveIter<A> }
impl<A: std::iter::range::Step> std::iter::Iterator for std::ops::Range<A> { Item = A }
impl<A: std::iter::range::Step> std::iter::Iterator for std::ops::RangeFrom<A> { Item = A }
impl<A: std::iter::range::Step> std::iter::Iterator for std::ops::RangeInclusive<A> { Item = A }
impl<A: std::iter::range::Step> std::iter::Iterator for std::range::RangeFromIter<A> { Item = A }
impl<A: std::iter::range::Step> std::iter::Iterator for std::range::RangeInclusiveIter<A> { Item = A }
impl<A: std::iter::range::Step> std::iter::Iterator for std::range::RangeIter<A> { Item = A }
impl<A: std::marker::Tuple, F: std::ops::Fn<A>> std::ops::Fn<A> for &F
impl<A: std::marker::Tuple, F: std::ops::Fn<A>> std::ops::FnMut<A> for &F
impl<A: std::marker::Tuple, F: std::ops::Fn<A>> std::ops::FnOnce<A> for &F { Output = F::Output }
impl<A: std::marker::Tuple, F: std::ops::FnMut<A>> std::ops::FnMut<A> for &mut F
impl<A: std::marker::Tuple, F: std::ops::FnMut<A>> std::ops::FnOnce<A> for &mut F { Output = F::Output }
impl<A> std::clone::Clone for std::iter::Repeat<A>
impl<A> std::clone::Clone for std::iter::RepeatN<A>
impl<A> std::clone::Clone for std::option::IntoIter<A>
impl<A> std::clone::Clone for std::option::Iter<A>
impl<A> std::clone::Clone for std::range::RangeFromIter<A>
impl<A> std::clone::Clone for std::range::RangeInclusiveIter<A>
impl<A> std::clone::Clone for std::range::RangeIter<A>
impl<A> std::iter::DoubleEndedIterator for std::option::IntoIter<A>
impl<A> std::iter::DoubleEndedIterator for std::option::Iter<A>
impl<A> std::iter::DoubleEndedIterator for std::option::IterMut<A>
impl<A> std::iter::ExactSizeIterator for std::option::IntoIter<A>
impl<A> std::iter::ExactSizeIterator for std::option::Iter<A>
impl<A> std::iter::ExactSizeIterator for std::option::IterMut<A>
impl<A> std::iter::Iterator for std::option::IntoIter<A> { Item = A }
impl<A> std::iter::Iterator for std::option::Iter<A> { Item = &A }
impl<A> std::iter::Iterator for std::option::IterMut<A> { Item = &mut A }
impl<Args: std::marker::Tuple, F: std::ops::Fn<Args>> std::ops::Fn<Args> for std::boxed::Box<F>
impl<Args: std::marker::Tuple, F: std::ops::FnMut<Args>> std::ops::FnMut<Args> for std::boxed::Box<F>
impl<Args: std::marker::Tuple, F: std::ops::FnOnce<Args>> std::ops::FnOnce<Args> for std::boxed::Box<F> { Output = <F as std::ops::FnOnce<Args>>::Output }
impl<B, C> std::marker::Copy for std::ops::ControlFlow<B, C>
impl<B, I: std::iter::DoubleEndedIterator, F: std::ops::FnMut(I::Item) -> B> std::iter::DoubleEndedIterator for std::iter::Map<I, F>
impl<B, I: std::iter::DoubleEndedIterator, F: std::ops::FnMut(I::Item) -> std::option::Option<B>> std::iter::DoubleEndedIterator for std::iter::FilterMap<I, F>
impl<B, I: std::iter::ExactSizeIterator, F: std::ops::FnMut(I::Item) -> B> std::iter::ExactSizeIterator for std::iter::Map<I, F>
impl<B, I: std::iter::Iterator, F: std::ops::FnMut(I::Item) -> B> std::iter::Iterator for std::iter::Map<I, F> { Item = B }
impl<B, I: std::iter::Iterator, F: std::ops::FnMut(I::Item) -> std::option::Option<B>> std::iter::Iterator for std::iter::FilterMap<I, F> { Item = B }
impl<B, I: std::iter::Iterator, P: std::ops::FnMut(I::Item) -> std::option::Option<B>> std::iter::Iterator for std::iter::MapWhile<I, P> { Item = B }
impl<B, I: std::iter::Iterator, St, F: std::ops::FnMut(&mut St, I::Item) -> std::option::Option<B>> std::iter::Iterator for std::iter::Scan<I, St, F> { Item = B }
impl<B: std::borrow::ToOwned<Owned: std::default::Default>> std::default::Default for std::borrow::Cow<B>
impl<B: std::borrow::ToOwned> std::borrow::Borrow<B> for std::borrow::Cow<B>
impl<B: std::borrow::ToOwned> std::clone::Clone for std::borrow::Cow<B>
impl<B: std::borrow::ToOwned> std::convert::From<std::borrow::Cow<B>> for std::rc::Rc<B>
impl<B: std::borrow::ToOwned> std::convert::From<std::borrow::Cow<B>> for std::sync::Arc<B>
impl<B: std::borrow::ToOwned> std::ops::Deref for std::borrow::Cow<B> { Target = B }
impl<B: std::cmp::PartialEq<C> + std::borrow::ToOwned, C: std::borrow::ToOwned> std::cmp::PartialEq<std::borrow::Cow<C>> for std::borrow::Cow<B>
impl<B: std::default::Default, A: std::default::Default, Z: std::default::Default, Y: std::default::Default, X: std::default::Default, W: std::default::Default, V: std::default::Default, U: std::default::Default, T: std::default::Default> std::default::Default for (B, A, Z, Y, X, W, V, U, T)
impl<B: std::fmt::Display + std::borrow::ToOwned<Owned: std::fmt::Display>> std::fmt::Display for std::borrow::Cow<B>
impl<B: std::io::BufRead> std::io::BufRead for &mut B
impl<B: std::io::BufRead> std::io::BufRead for std::boxed::Box<B>
impl<B: std::io::BufRead> std::iter::Iterator for std::io::Lines<B> { Item = std::io::Result<std::string::String> }
impl<B: std::io::BufRead> std::iter::Iterator for std::io::Split<B> { Item = std::io::Result<std::vec::Vec<u8>> }
impl<C: std::default::Default, B: std::default::Default, A: std::default::Default, Z: std::default::Default, Y: std::default::Default, X: std::default::Default, W: std::default::Default, V: std::default::Default, U: std::default::Default, T: std::default::Default> std::default::Default for (C, B, A, Z, Y, X, W, V, U, T)
impl<D: std::default::Default, C: std::default::Default, B: std::default::Default, A: std::default::Default, Z: std::default::Default, Y: std::default::Default, X: std::default::Default, W: std::default::Default, V: std::default::Default, U: std::default::Default, T: std::default::Default> std::default::Default for (D, C, B, A, Z, Y, X, W, V, U, T)
impl<E: std::default::Default, D: std::default::Default, C: std::default::Default, B: std::default::Default, A: std::default::Default, Z: std::default::Default, Y: std::default::Default, X: std::default::Default, W: std::default::Default, V: std::default::Default, U: std::default::Default, T: std::default::Default> std::default::Default for (E, D, C, B, A, Z, Y, X, W, V, U, T)
impl<E: std::error::Error + std::marker::Send + std::marker::Sync> std::convert::From<E> for std::boxed::Box<dyn std::error::Error + std::marker::Send + std::marker::Sync>
impl<E: std::error::Error> std::convert::From<E> for std::boxed::Box<dyn std::error::Error>
impl<E: std::error::Error> std::error::Error for std::boxed::Box<E>
impl<F: std::future::Future + std::marker::Unpin> std::future::Future for &mut F { Output = F::Output }
impl<F: std::future::Future + std::marker::Unpin> std::future::Future for std::boxed::Box<F> { Output = F::Output }
impl<F: std::future::Future> std::future::Future for std::panic::AssertUnwindSafe<F> { Output = F::Output }
impl<F: std::future::Future> std::future::IntoFuture for F { Output = F::Output, IntoFuture = F }
impl<F: std::ops::Fn(&mut std::fmt::Formatter) -> std::fmt::Result> std::fmt::Display for std::fmt::FromFn<F>
impl<F: std::ops::FnMut() -> A, A> std::iter::ExactSizeIterator for std::iter::Take<std::iter::RepeatWith<F>>
impl<F: std::ops::FnMut(char) -> bool> std::str::pattern::Pattern for F
impl<F> std::clone::Clone for std::iter::FromFn<F>
impl<F> std::clone::Clone for std::iter::OnceWith<F>
impl<F> std::clone::Clone for std::iter::RepeatWith<F>
impl<F> std::marker::Copy for std::iter::RepeatWith<F>
impl<H: std::default::Default + std::hash::Hasher> std::hash::BuildHasher for std::hash::BuildHasherDefault<H> { Hasher = H }
impl<H: std::hash::Hasher> std::hash::Hasher for &mut H
impl<H> std::clone::Clone for std::hash::BuildHasherDefault<H>
impl<H> std::default::Default for std::hash::BuildHasherDefault<H>
impl<I, F> std::clone::Clone for std::iter::FilterMap<I, F>
impl<I, F> std::clone::Clone for std::iter::Inspect<I, F>
impl<I, F> std::clone::Clone for std::iter::Map<I, F>
impl<I, P> std::clone::Clone for std::iter::Filter<I, P>
impl<I, P> std::clone::Clone for std::iter::MapWhile<I, P>
impl<I, P> std::clone::Clone for std::iter::SkipWhile<I, P>
impl<I, P> std::clone::Clone for std::iter::TakeWhile<I, P>
impl<I, St, F> std::clone::Clone for std::iter::Scan<I, St, F>
impl<I: std::clone::Clone + std::iter::Iterator<Item: std::iter::IntoIterator<IntoIter = U, Item = U::Item>>, U: std::clone::Clone + std::iter::Iterator> std::clone::Clone for std::iter::Flatten<I>
impl<I: std::clone::Clone + std::iter::Iterator> std::iter::Iterator for std::iter::Cycle<I> { Item = <I as std::iter::Iterator>::Item }
impl<I: std::clone::Clone, U: std::clone::Clone + std::iter::IntoIterator<IntoIter: std::clone::Clone>, F: std::clone::Clone> std::clone::Clone for std::iter::FlatMap<I, U, F>
impl<I: std::convert::Into<std::net::IpAddr>> std::convert::From<(I, u16)> for std::net::SocketAddr
impl<I: std::default::Default + std::iter::Iterator<Item: std::iter::IntoIterator>> std::default::Default for std::iter::Flatten<I>
impl<I: std::default::Default> std::default::Default for std::iter::Cloned<I>
impl<I: std::default::Default> std::default::Default for std::iter::Copied<I>
impl<I: std::default::Default> std::default::Default for std::iter::Enumerate<I>
impl<I: std::default::Default> std::default::Default for std::iter::Fuse<I>
impl<I: std::default::Default> std::default::Default for std::iter::Rev<I>
impl<I: std::iter::DoubleEndedIterator + std::iter::ExactSizeIterator> std::iter::DoubleEndedIterator for std::iter::Skip<I>
impl<I: std::iter::DoubleEndedIterator + std::iter::ExactSizeIterator> std::iter::DoubleEndedIterator for std::iter::StepBy<I>
impl<I: std::iter::DoubleEndedIterator + std::iter::ExactSizeIterator> std::iter::DoubleEndedIterator for std::iter::Take<I>
impl<I: std::iter::DoubleEndedIterator, F: std::ops::FnMut(&I::Item)> std::iter::DoubleEndedIterator for std::iter::Inspect<I, F>
impl<I: std::iter::DoubleEndedIterator, P: std::ops::FnMut(&I::Item) -> bool> std::iter::DoubleEndedIterator for std::iter::Filter<I, P>
impl<I: std::iter::DoubleEndedIterator, U: std::iter::IntoIterator<IntoIter: std::iter::DoubleEndedIterator>, F: std::ops::FnMut(I::Item) -> U> std::iter::DoubleEndedIterator for std::iter::FlatMap<I, U, F>
impl<I: std::iter::DoubleEndedIterator<Item = &T>, T: std::clone::Clone> std::iter::DoubleEndedIterator for std::iter::Cloned<I>
impl<I: std::iter::DoubleEndedIterator<Item = &T>, T: std::marker::Copy> std::iter::DoubleEndedIterator for std::iter::Copied<I>
impl<I: std::iter::DoubleEndedIterator<Item: std::iter::IntoIterator<IntoIter = U, Item = U::Item>>, U: std::iter::DoubleEndedIterator> std::iter::DoubleEndedIterator for std::iter::Flatten<I>
impl<I: std::iter::DoubleEndedIterator> std::iter::DoubleEndedIterator for &mut I
impl<I: std::iter::DoubleEndedIterator> std::iter::DoubleEndedIterator for std::boxed::Box<I>
impl<I: std::iter::DoubleEndedIterator> std::iter::DoubleEndedIterator for std::iter::Fuse<I>
impl<I: std::iter::DoubleEndedIterator> std::iter::DoubleEndedIterator for std::iter::Peekable<I>
impl<I: std::iter::DoubleEndedIterator> std::iter::DoubleEndedIterator for std::iter::Rev<I>
impl<I: std::iter::DoubleEndedIterator> std::iter::Iterator for std::iter::Rev<I> { Item = <I as std::iter::Iterator>::Item }
impl<I: std::iter::ExactSizeIterator + std::iter::DoubleEndedIterator> std::iter::DoubleEndedIterator for std::iter::Enumerate<I>
impl<I: std::iter::ExactSizeIterator + std::iter::DoubleEndedIterator> std::iter::ExactSizeIterator for std::iter::Rev<I>
impl<I: std::iter::ExactSizeIterator, F: std::ops::FnMut(&I::Item)> std::iter::ExactSizeIterator for std::iter::Inspect<I, F>
impl<I: std::iter::ExactSizeIterator<Item = &T>, T: std::clone::Clone> std::iter::ExactSizeIterator for std::iter::Cloned<I>
impl<I: std::iter::ExactSizeIterator<Item = &T>, T: std::marker::Copy> std::iter::ExactSizeIterator for std::iter::Copied<I>
impl<I: std::iter::ExactSizeIterator> std::iter::ExactSizeIterator for &mut I
impl<I: std::iter::ExactSizeIterator> std::iter::ExactSizeIterator for std::boxed::Box<I>
impl<I: std::iter::ExactSizeIterator> std::iter::ExactSizeIterator for std::iter::Enumerate<I>
impl<I: std::iter::ExactSizeIterator> std::iter::ExactSizeIterator for std::iter::Fuse<I>
impl<I: std::iter::ExactSizeIterator> std::iter::ExactSizeIterator for std::iter::Peekable<I>
impl<I: std::iter::ExactSizeIterator> std::iter::ExactSizeIterator for std::iter::Skip<I>
impl<I: std::iter::ExactSizeIterator> std::iter::ExactSizeIterator for std::iter::StepBy<I>
impl<I: std::iter::ExactSizeIterator> std::iter::ExactSizeIterator for std::iter::Take<I>
impl<I: std::iter::Iterator, F: std::ops::FnMut(&I::Item)> std::iter::Iterator for std::iter::Inspect<I, F> { Item = I::Item }
impl<I: std::iter::Iterator, P: std::ops::FnMut(&I::Item) -> bool> std::iter::Iterator for std::iter::Filter<I, P> { Item = I::Item }
impl<I: std::iter::Iterator, P: std::ops::FnMut(&I::Item) -> bool> std::iter::Iterator for std::iter::SkipWhile<I, P> { Item = I::Item }
impl<I: std::iter::Iterator, P: std::ops::FnMut(&I::Item) -> bool> std::iter::Iterator for std::iter::TakeWhile<I, P> { Item = I::Item }
impl<I: std::iter::Iterator, U: std::iter::IntoIterator, F: std::ops::FnMut(I::Item) -> U> std::iter::Iterator for std::iter::FlatMap<I, U, F> { Item = U::Item }
impl<I: std::iter::Iterator<Item = &T>, T: std::clone::Clone> std::iter::Iterator for std::iter::Cloned<I> { Item = T }
impl<I: std::iter::Iterator<Item = &T>, T: std::marker::Copy> std::iter::Iterator for std::iter::Copied<I> { Item = T }
impl<I: std::iter::Iterator<Item = u16>> std::clone::Clone for std::char::DecodeUtf16<I>
impl<I: std::iter::Iterator<Item = u16>> std::iter::Iterator for std::char::DecodeUtf16<I> { Item = std::result::Result<char, std::char::DecodeUtf16Error> }
impl<I: std::iter::Iterator<Item: std::iter::IntoIterator<IntoIter = U, Item = U::Item>>, U: std::iter::Iterator> std::iter::Iterator for std::iter::Flatten<I> { Item = U::Item }
impl<I: std::iter::Iterator> std::clone::Clone for std::iter::Peekable<I>
impl<I: std::iter::Iterator> std::iter::DoubleEndedIterator for std::vec::Splice<I>
impl<I: std::iter::Iterator> std::iter::ExactSizeIterator for std::vec::Splice<I>
impl<I: std::iter::Iterator> std::iter::IntoIterator for I { Item = I::Item, IntoIter = I }
impl<I: std::iter::Iterator> std::iter::Iterator for &mut I { Item = I::Item }
impl<I: std::iter::Iterator> std::iter::Iterator for std::boxed::Box<I> { Item = I::Item }
impl<I: std::iter::Iterator> std::iter::Iterator for std::iter::Enumerate<I> { Item = (usize, <I as std::iter::Iterator>::Item) }
impl<I: std::iter::Iterator> std::iter::Iterator for std::iter::Fuse<I> { Item = <I as std::iter::Iterator>::Item }
impl<I: std::iter::Iterator> std::iter::Iterator for std::iter::Peekable<I> { Item = I::Item }
impl<I: std::iter::Iterator> std::iter::Iterator for std::iter::Skip<I> { Item = <I as std::iter::Iterator>::Item }
impl<I: std::iter::Iterator> std::iter::Iterator for std::iter::StepBy<I> { Item = I::Item }
impl<I: std::iter::Iterator> std::iter::Iterator for std::iter::Take<I> { Item = <I as std::iter::Iterator>::Item }
impl<I: std::iter::Iterator> std::iter::Iterator for std::vec::Splice<I> { Item = I::Item }
impl<I: std::iter::Iterator> std::ops::Drop for std::vec::Splice<I>
impl<I: std::slice::SliceIndex<str>> std::ops::Index<I> for std::string::String { Output = I::Output }
impl<I: std::slice::SliceIndex<str>> std::ops::Index<I> for str { Output = I::Output }
impl<I: std::slice::SliceIndex<str>> std::ops::IndexMut<I> for std::string::String
impl<I: std::slice::SliceIndex<str>> std::ops::IndexMut<I> for str
impl<I> std::clone::Clone for std::iter::Cloned<I>
impl<I> std::clone::Clone for std::iter::Copied<I>
impl<I> std::clone::Clone for std::iter::Cycle<I>
impl<I> std::clone::Clone for std::iter::Enumerate<I>
impl<I> std::clone::Clone for std::iter::Fuse<I>
impl<I> std::clone::Clone for std::iter::Skip<I>
impl<I> std::clone::Clone for std::iter::StepBy<I>
impl<I> std::clone::Clone for std::iter::Take<I>
impl<I> std::iter::FromIterator<I> for std::boxed::Box<[I]>
impl<I> std::iter::IntoIterator for &mut std::boxed::Box<[I]> { IntoIter = std::slice::IterMut<I>, Item = &mut I }
impl<I> std::iter::IntoIterator for &std::boxed::Box<[I]> { IntoIter = std::slice::Iter<I>, Item = &I }
impl<I> std::iter::IntoIterator for std::boxed::Box<[I]> { IntoIter = std::vec::IntoIter<I>, Item = I }
impl<Idx> std::clone::Clone for std::ops::RangeInclusive<Idx>
impl<Idx> std::clone::Clone for std::ops::RangeToInclusive<Idx>
impl<Idx> std::clone::Clone for std::range::RangeInclusive<Idx>
impl<Idx> std::clone::Clone for std::range::RangeToInclusive<Idx>
impl<Idx> std::marker::Copy for std::ops::RangeTo<Idx>
impl<Idx> std::marker::Copy for std::ops::RangeToInclusive<Idx>
impl<Idx> std::marker::Copy for std::range::Range<Idx>
impl<Idx> std::marker::Copy for std::range::RangeFrom<Idx>
impl<Idx> std::marker::Copy for std::range::RangeInclusive<Idx>
impl<Idx> std::marker::Copy for std::range::RangeToInclusive<Idx>
impl<K, F: std::ops::FnMut(&K) -> bool> std::iter::Iterator for std::collections::hash_set::ExtractIf<K, F> { Item = K }
impl<K, V, F: std::ops::FnMut(&K, &mut V) -> bool> std::iter::Iterator for std::collections::hash_map::ExtractIf<K, V, F> { Item = (K, V) }
impl<K, V, S: std::default::Default> std::default::Default for std::collections::HashMap<K, V, S>
impl<K, V, S> std::iter::IntoIterator for &mut std::collections::HashMap<K, V, S> { Item = (&K, &mut V), IntoIter = std::collections::hash_map::IterMut<K, V> }
impl<K, V, S> std::iter::IntoIterator for &std::collections::HashMap<K, V, S> { Item = (&K, &V), IntoIter = std::collections::hash_map::Iter<K, V> }
impl<K, V, S> std::iter::IntoIterator for std::collections::HashMap<K, V, S> { Item = (K, V), IntoIter = std::collections::hash_map::IntoIter<K, V> }
impl<K, V> std::clone::Clone for std::collections::btree_map::Iter<K, V>
impl<K, V> std::clone::Clone for std::collections::btree_map::Keys<K, V>
impl<K, V> std::clone::Clone for std::collections::btree_map::Range<K, V>
impl<K, V> std::clone::Clone for std::collections::btree_map::Values<K, V>
impl<K, V> std::clone::Clone for std::collections::hash_map::Iter<K, V>
impl<K, V> std::clone::Clone for std::collections::hash_map::Keys<K, V>
impl<K, V> std::clone::Clone for std::collections::hash_map::Values<K, V>
impl<K, V> std::default::Default for std::collections::BTreeMap<K, V>
impl<K, V> std::default::Default for std::collections::btree_map::IntoIter<K, V>
impl<K, V> std::default::Default for std::collections::btree_map::IntoKeys<K, V>
impl<K, V> std::default::Default for std::collections::btree_map::IntoValues<K, V>
impl<K, V> std::default::Default for std::collections::btree_map::Iter<K, V>
impl<K, V> std::default::Default for std::collections::btree_map::IterMut<K, V>
impl<K, V> std::default::Default for std::collections::btree_map::Keys<K, V>
impl<K, V> std::default::Default for std::collections::btree_map::Range<K, V>
impl<K, V> std::default::Default for std::collections::btree_map::RangeMut<K, V>
impl<K, V> std::default::Default for std::collections::btree_map::Values<K, V>
impl<K, V> std::default::Default for std::collections::btree_map::ValuesMut<K, V>
impl<K, V> std::default::Default for std::collections::hash_map::IntoIter<K, V>
impl<K, V> std::default::Default for std::collections::hash_map::IntoKeys<K, V>
impl<K, V> std::default::Default for std::collections::hash_map::IntoValues<K, V>
impl<K, V> std::default::Default for std::collections::hash_map::Iter<K, V>
impl<K, V> std::default::Default for std::collections::hash_map::IterMut<K, V>
impl<K, V> std::default::Default for std::collections::hash_map::Keys<K, V>
impl<K, V> std::default::Default for std::collections::hash_map::Values<K, V>
impl<K, V> std::default::Default for std::collections::hash_map::ValuesMut<K, V>
impl<K, V> std::iter::DoubleEndedIterator for std::collections::btree_map::IntoIter<K, V>
impl<K, V> std::iter::DoubleEndedIterator for std::collections::btree_map::IntoKeys<K, V>
impl<K, V> std::iter::DoubleEndedIterator for std::collections::btree_map::IntoValues<K, V>
impl<K, V> std::iter::DoubleEndedIterator for std::collections::btree_map::Iter<K, V>
impl<K, V> std::iter::DoubleEndedIterator for std::collections::btree_map::IterMut<K, V>
impl<K, V> std::iter::DoubleEndedIterator for std::collections::btree_map::Keys<K, V>
impl<K, V> std::iter::DoubleEndedIterator for std::collections::btree_map::Range<K, V>
impl<K, V> std::iter::DoubleEndedIterator for std::collections::btree_map::RangeMut<K, V>
impl<K, V> std::iter::DoubleEndedIterator for std::collections::btree_map::Values<K, V>
impl<K, V> std::iter::DoubleEndedIterator for std::collections::btree_map::ValuesMut<K, V>
impl<K, V> std::iter::ExactSizeIterator for std::collections::btree_map::IntoIter<K, V>
impl<K, V> std::iter::ExactSizeIterator for std::collections::btree_map::IntoKeys<K, V>
impl<K, V> std::iter::ExactSizeIterator for std::collections::btree_map::IntoValues<K, V>
impl<K, V> std::iter::ExactSizeIterator for std::collections::btree_map::Iter<K, V>
impl<K, V> std::iter::ExactSizeIterator for std::collections::btree_map::IterMut<K, V>
impl<K, V> std::iter::ExactSizeIterator for std::collections::btree_map::Keys<K, V>
impl<K, V> std::iter::ExactSizeIterator for std::collections::btree_map::Values<K, V>
impl<K, V> std::iter::ExactSizeIterator for std::collections::btree_map::ValuesMut<K, V>
impl<K, V> std::iter::ExactSizeIterator for std::collections::hash_map::Drain<K, V>
impl<K, V> std::iter::ExactSizeIterator for std::collections::hash_map::IntoIter<K, V>
impl<K, V> std::iter::ExactSizeIterator for std::collections::hash_map::IntoKeys<K, V>
impl<K, V> std::iter::ExactSizeIterator for std::collections::hash_map::IntoValues<K, V>
impl<K, V> std::iter::ExactSizeIterator for std::collections::hash_map::Iter<K, V>
impl<K, V> std::iter::ExactSizeIterator for std::collections::hash_map::IterMut<K, V>
impl<K, V> std::iter::ExactSizeIterator for std::collections::hash_map::Keys<K, V>
impl<K, V> std::iter::ExactSizeIterator for std::collections::hash_map::Values<K, V>
impl<K, V> std::iter::ExactSizeIterator for std::collections::hash_map::ValuesMut<K, V>
impl<K, V> std::iter::IntoIterator for &mut std::collections::BTreeMap<K, V> { Item = (&K, &mut V), IntoIter = std::collections::btree_map::IterMut<K, V> }
impl<K, V> std::iter::IntoIterator for &std::collections::BTreeMap<K, V> { Item = (&K, &V), IntoIter = std::collections::btree_map::Iter<K, V> }
impl<K, V> std::iter::IntoIterator for std::collections::BTreeMap<K, V> { Item = (K, V), IntoIter = std::collections::btree_map::IntoIter<K, V> }
impl<K, V> std::iter::Iterator for std::collections::btree_map::IntoIter<K, V> { Item = (K, V) }
impl<K, V> std::iter::Iterator for std::collections::btree_map::IntoKeys<K, V> { Item = K }
impl<K, V> std::iter::Iterator for std::collections::btree_map::IntoValues<K, V> { Item = V }
impl<K, V> std::iter::Iterator for std::collections::btree_map::Iter<K, V> { Item = (&K, &V) }
impl<K, V> std::iter::Iterator for std::collections::btree_map::IterMut<K, V> { Item = (&K, &mut V) }
impl<K, V> std::iter::Iterator for std::collections::btree_map::Keys<K, V> { Item = &K }
impl<K, V> std::iter::Iterator for std::collections::btree_map::Range<K, V> { Item = (&K, &V) }
impl<K, V> std::iter::Iterator for std::collections::btree_map::RangeMut<K, V> { Item = (&K, &mut V) }
impl<K, V> std::iter::Iterator for std::collections::btree_map::Values<K, V> { Item = &V }
impl<K, V> std::iter::Iterator for std::collections::btree_map::ValuesMut<K, V> { Item = &mut V }
impl<K, V> std::iter::Iterator for std::collections::hash_map::Drain<K, V> { Item = (K, V) }
impl<K, V> std::iter::Iterator for std::collections::hash_map::IntoIter<K, V> { Item = (K, V) }
impl<K, V> std::iter::Iterator for std::collections::hash_map::IntoKeys<K, V> { Item = K }
impl<K, V> std::iter::Iterator for std::collections::hash_map::IntoValues<K, V> { Item = V }
impl<K, V> std::iter::Iterator for std::collections::hash_map::Iter<K, V> { Item = (&K, &V) }
impl<K, V> std::iter::Iterator for std::collections::hash_map::IterMut<K, V> { Item = (&K, &mut V) }
impl<K, V> std::iter::Iterator for std::collections::hash_map::Keys<K, V> { Item = &K }
impl<K, V> std::iter::Iterator for std::collections::hash_map::Values<K, V> { Item = &V }
impl<K, V> std::iter::Iterator for std::collections::hash_map::ValuesMut<K, V> { Item = &mut V }
impl<K, V> std::ops::Drop for std::collections::BTreeMap<K, V>
impl<K, V> std::ops::Drop for std::collections::btree_map::IntoIter<K, V>
impl<K: std::borrow::Borrow<Q> + std::cmp::Ord, Q: std::cmp::Ord, V> std::ops::Index<&Q> for std::collections::BTreeMap<K, V> { Output = V }
impl<K: std::clone::Clone, V: std::clone::Clone, S: std::clone::Clone> std::clone::Clone for std::collections::HashMap<K, V, S>
impl<K: std::clone::Clone, V: std::clone::Clone> std::clone::Clone for std::collections::BTreeMap<K, V>
impl<K: std::cmp::Eq + std::hash::Hash + std::borrow::Borrow<Q>, Q: std::cmp::Eq + std::hash::Hash, V, S: std::hash::BuildHasher> std::ops::Index<&Q> for std::collections::HashMap<K, V, S> { Output = V }
impl<K: std::cmp::Eq + std::hash::Hash + std::marker::Copy, V: std::marker::Copy, S: std::hash::BuildHasher> std::iter::Extend<(&K, &V)> for std::collections::HashMap<K, V, S>
impl<K: std::cmp::Eq + std::hash::Hash, V, S: std::hash::BuildHasher + std::default::Default> std::iter::FromIterator<(K, V)> for std::collections::HashMap<K, V, S>
impl<K: std::cmp::Eq + std::hash::Hash, V, S: std::hash::BuildHasher> std::iter::Extend<(K, V)> for std::collections::HashMap<K, V, S>
impl<K: std::cmp::Eq + std::hash::Hash, V> std::convert::From<[(K, V); N]> for std::collections::HashMap<K, V, std::hash::RandomState>
impl<K: std::cmp::Ord + std::marker::Copy, V: std::marker::Copy> std::iter::Extend<(&K, &V)> for std::collections::BTreeMap<K, V>
impl<K: std::cmp::Ord, V> std::convert::From<[(K, V); N]> for std::collections::BTreeMap<K, V>
impl<K: std::cmp::Ord, V> std::iter::Extend<(K, V)> for std::collections::BTreeMap<K, V>
impl<K: std::cmp::Ord, V> std::iter::FromIterator<(K, V)> for std::collections::BTreeMap<K, V>
impl<K: std::cmp::PartialOrd, V, R: std::ops::RangeBounds<K>, F: std::ops::FnMut(&K, &mut V) -> bool> std::iter::Iterator for std::collections::btree_map::ExtractIf<K, V, R, F> { Item = (K, V) }
impl<K> std::clone::Clone for std::collections::hash_set::Iter<K>
impl<K> std::default::Default for std::collections::hash_set::IntoIter<K>
impl<K> std::default::Default for std::collections::hash_set::Iter<K>
impl<K> std::iter::ExactSizeIterator for std::collections::hash_set::Drain<K>
impl<K> std::iter::ExactSizeIterator for std::collections::hash_set::IntoIter<K>
impl<K> std::iter::ExactSizeIterator for std::collections::hash_set::Iter<K>
impl<K> std::iter::Iterator for std::collections::hash_set::Drain<K> { Item = K }
impl<K> std::iter::Iterator for std::collections::hash_set::IntoIter<K> { Item = K }
impl<K> std::iter::Iterator for std::collections::hash_set::Iter<K> { Item = &K }
impl<P: std::convert::AsRef<std::path::Path>> std::iter::Extend<P> for std::path::PathBuf
impl<P: std::convert::AsRef<std::path::Path>> std::iter::FromIterator<P> for std::path::PathBuf
impl<P: std::ops::DerefMut<Target: std::future::Future>> std::future::Future for std::pin::Pin<P> { Output = <<P as std::ops::Deref>::Target as std::future::Future>::Output }
impl<P: std::str::pattern::Pattern<Searcher: std::clone::Clone>> std::clone::Clone for std::str::MatchIndices<P>
impl<P: std::str::pattern::Pattern<Searcher: std::clone::Clone>> std::clone::Clone for std::str::Matches<P>
impl<P: std::str::pattern::Pattern<Searcher: std::clone::Clone>> std::clone::Clone for std::str::RMatchIndices<P>
impl<P: std::str::pattern::Pattern<Searcher: std::clone::Clone>> std::clone::Clone for std::str::RMatches<P>
impl<P: std::str::pattern::Pattern<Searcher: std::clone::Clone>> std::clone::Clone for std::str::RSplit<P>
impl<P: std::str::pattern::Pattern<Searcher: std::clone::Clone>> std::clone::Clone for std::str::RSplitN<P>
impl<P: std::str::pattern::Pattern<Searcher: std::clone::Clone>> std::clone::Clone for std::str::RSplitTerminator<P>
impl<P: std::str::pattern::Pattern<Searcher: std::clone::Clone>> std::clone::Clone for std::str::Split<P>
impl<P: std::str::pattern::Pattern<Searcher: std::clone::Clone>> std::clone::Clone for std::str::SplitInclusive<P>
impl<P: std::str::pattern::Pattern<Searcher: std::clone::Clone>> std::clone::Clone for std::str::SplitN<P>
impl<P: std::str::pattern::Pattern<Searcher: std::clone::Clone>> std::clone::Clone for std::str::SplitTerminator<P>
impl<P: std::str::pattern::Pattern<Searcher: std::str::pattern::DoubleEndedSearcher>> std::iter::DoubleEndedIterator for std::str::MatchIndices<P>
impl<P: std::str::pattern::Pattern<Searcher: std::str::pattern::DoubleEndedSearcher>> std::iter::DoubleEndedIterator for std::str::Matches<P>
impl<P: std::str::pattern::Pattern<Searcher: std::str::pattern::DoubleEndedSearcher>> std::iter::DoubleEndedIterator for std::str::RMatchIndices<P>
impl<P: std::str::pattern::Pattern<Searcher: std::str::pattern::DoubleEndedSearcher>> std::iter::DoubleEndedIterator for std::str::RMatches<P>
impl<P: std::str::pattern::Pattern<Searcher: std::str::pattern::DoubleEndedSearcher>> std::iter::DoubleEndedIterator for std::str::RSplit<P>
impl<P: std::str::pattern::Pattern<Searcher: std::str::pattern::DoubleEndedSearcher>> std::iter::DoubleEndedIterator for std::str::RSplitTerminator<P>
impl<P: std::str::pattern::Pattern<Searcher: std::str::pattern::DoubleEndedSearcher>> std::iter::DoubleEndedIterator for std::str::Split<P>
impl<P: std::str::pattern::Pattern<Searcher: std::str::pattern::DoubleEndedSearcher>> std::iter::DoubleEndedIterator for std::str::SplitInclusive<P>
impl<P: std::str::pattern::Pattern<Searcher: std::str::pattern::DoubleEndedSearcher>> std::iter::DoubleEndedIterator for std::str::SplitTerminator<P>
impl<P: std::str::pattern::Pattern<Searcher: std::str::pattern::ReverseSearcher>> std::iter::Iterator for std::str::RMatchIndices<P> { Item = (usize, &str) }
impl<P: std::str::pattern::Pattern<Searcher: std::str::pattern::ReverseSearcher>> std::iter::Iterator for std::str::RMatches<P> { Item = &str }
impl<P: std::str::pattern::Pattern<Searcher: std::str::pattern::ReverseSearcher>> std::iter::Iterator for std::str::RSplit<P> { Item = &str }
impl<P: std::str::pattern::Pattern<Searcher: std::str::pattern::ReverseSearcher>> std::iter::Iterator for std::str::RSplitN<P> { Item = &str }
impl<P: std::str::pattern::Pattern<Searcher: std::str::pattern::ReverseSearcher>> std::iter::Iterator for std::str::RSplitTerminator<P> { Item = &str }
impl<P: std::str::pattern::Pattern> std::iter::Iterator for std::str::MatchIndices<P> { Item = (usize, &str) }
impl<P: std::str::pattern::Pattern> std::iter::Iterator for std::str::Matches<P> { Item = &str }
impl<P: std::str::pattern::Pattern> std::iter::Iterator for std::str::Split<P> { Item = &str }
impl<P: std::str::pattern::Pattern> std::iter::Iterator for std::str::SplitInclusive<P> { Item = &str }
impl<P: std::str::pattern::Pattern> std::iter::Iterator for std::str::SplitN<P> { Item = &str }
impl<P: std::str::pattern::Pattern> std::iter::Iterator for std::str::SplitTerminator<P> { Item = &str }
impl<Ptr: std::fmt::Display> std::fmt::Display for std::pin::Pin<Ptr>
impl<Ptr: std::ops::Deref, Q: std::ops::Deref> std::cmp::PartialEq<std::pin::Pin<Q>> for std::pin::Pin<Ptr>
impl<Ptr: std::ops::Deref, Q: std::ops::Deref> std::cmp::PartialOrd<std::pin::Pin<Q>> for std::pin::Pin<Ptr>
impl<Ptr: std::ops::Deref> std::ops::Deref for std::pin::Pin<Ptr> { Target = Ptr::Target }
impl<Ptr: std::ops::Deref> std::ops::DerefMut for std::pin::Pin<Ptr>
impl<Ptr: std::ops::DerefMut> std::ops::DerefMut for std::pin::Pin<Ptr>
impl<Ptr> std::clone::Clone for std::pin::Pin<Ptr>
impl<Ptr> std::marker::Copy for std::pin::Pin<Ptr>
impl<R, F: std::ops::FnOnce() -> R> std::ops::FnOnce<()> for std::panic::AssertUnwindSafe<F> { Output = R }
impl<R: std::io::Read> std::io::BufRead for std::io::BufReader<R>
impl<R: std::io::Read> std::io::Read for &mut R
impl<R: std::io::Read> std::io::Read for std::boxed::Box<R>
impl<R: std::io::Read> std::io::Read for std::io::BufReader<R>
impl<R: std::io::Read> std::iter::Iterator for std::io::Bytes<R> { Item = std::io::Result<u8> }
impl<R: std::io::Seek> std::io::Seek for std::io::BufReader<R>
impl<S: std::io::Seek> std::io::Seek for &mut S
impl<S: std::io::Seek> std::io::Seek for std::boxed::Box<S>
impl<T, E> std::iter::IntoIterator for &mut std::result::Result<T, E> { Item = &mut T, IntoIter = std::result::IterMut<T> }
impl<T, E> std::iter::IntoIterator for &std::result::Result<T, E> { Item = &T, IntoIter = std::result::Iter<T> }
impl<T, E> std::iter::IntoIterator for std::result::Result<T, E> { Item = T, IntoIter = std::result::IntoIter<T> }
impl<T, E> std::marker::Copy for std::result::Result<T, E>
impl<T, ExtendT: std::default::Default + std::iter::Extend<T>> std::iter::FromIterator<(T,)> for (ExtendT,)
impl<T, ExtendT: std::iter::Extend<T>> std::iter::Extend<(T,)> for (ExtendT,)
impl<T, F: std::ops::FnMut(&T) -> std::option::Option<T>> std::iter::Iterator for std::iter::Successors<T, F> { Item = T }
impl<T, F: std::ops::FnMut(&mut T) -> bool> std::iter::Iterator for std::collections::linked_list::ExtractIf<T, F> { Item = T }
impl<T, F: std::ops::FnMut(&mut T) -> bool> std::iter::Iterator for std::vec::ExtractIf<T, F> { Item = T }
impl<T, F: std::ops::FnMut(&mut std::task::Context) -> std::task::Poll<T>> std::future::Future for std::future::PollFn<F> { Output = T }
impl<T, F: std::ops::FnMut() -> std::option::Option<T>> std::iter::Iterator for std::iter::FromFn<F> { Item = T }
impl<T, F: std::ops::FnOnce() -> T> std::ops::Deref for std::cell::LazyCell<T, F> { Target = T }
impl<T, F: std::ops::FnOnce() -> T> std::ops::Deref for std::sync::LazyLock<T, F> { Target = T }
impl<T, F: std::ops::FnOnce() -> T> std::ops::DerefMut for std::cell::LazyCell<T, F>
impl<T, F: std::ops::FnOnce() -> T> std::ops::DerefMut for std::sync::LazyLock<T, F>
impl<T, F> std::clone::Clone for std::iter::Successors<T, F>
impl<T, F> std::convert::From<T> for std::cell::LazyCell<T, F>
impl<T, F> std::convert::From<T> for std::sync::LazyLock<T, F>
impl<T, F> std::ops::Drop for std::sync::LazyLock<T, F>
impl<T, F> std::ops::Drop for std::vec::ExtractIf<T, F>
impl<T, I: std::slice::SliceIndex<[T]>> std::ops::Index<I> for [T] { Output = I::Output }
impl<T, I: std::slice::SliceIndex<[T]>> std::ops::Index<I> for std::vec::Vec<T> { Output = I::Output }
impl<T, I: std::slice::SliceIndex<[T]>> std::ops::IndexMut<I> for [T]
impl<T, I: std::slice::SliceIndex<[T]>> std::ops::IndexMut<I> for std::vec::Vec<T>
impl<T, I> std::ops::Index<I> for [T; N] { Output = <[T] as std::ops::Index<I>>::Output }
impl<T, I> std::ops::IndexMut<I> for [T; N]
impl<T, P: std::clone::Clone + std::ops::FnMut(&T) -> bool> std::clone::Clone for std::slice::RSplit<T, P>
impl<T, P: std::clone::Clone + std::ops::FnMut(&T) -> bool> std::clone::Clone for std::slice::Split<T, P>
impl<T, P: std::clone::Clone + std::ops::FnMut(&T) -> bool> std::clone::Clone for std::slice::SplitInclusive<T, P>
impl<T, P: std::clone::Clone> std::clone::Clone for std::slice::ChunkBy<T, P>
impl<T, P: std::ops::FnMut(&T) -> bool> std::iter::DoubleEndedIterator for std::slice::RSplit<T, P>
impl<T, P: std::ops::FnMut(&T) -> bool> std::iter::DoubleEndedIterator for std::slice::RSplitMut<T, P>
impl<T, P: std::ops::FnMut(&T) -> bool> std::iter::DoubleEndedIterator for std::slice::Split<T, P>
impl<T, P: std::ops::FnMut(&T) -> bool> std::iter::DoubleEndedIterator for std::slice::SplitInclusive<T, P>
impl<T, P: std::ops::FnMut(&T) -> bool> std::iter::DoubleEndedIterator for std::slice::SplitInclusiveMut<T, P>
impl<T, P: std::ops::FnMut(&T) -> bool> std::iter::DoubleEndedIterator for std::slice::SplitMut<T, P>
impl<T, P: std::ops::FnMut(&T) -> bool> std::iter::Iterator for std::slice::RSplit<T, P> { Item = &[T] }
impl<T, P: std::ops::FnMut(&T) -> bool> std::iter::Iterator for std::slice::RSplitMut<T, P> { Item = &mut [T] }
impl<T, P: std::ops::FnMut(&T) -> bool> std::iter::Iterator for std::slice::RSplitN<T, P> { Item = &[T] }
impl<T, P: std::ops::FnMut(&T) -> bool> std::iter::Iterator for std::slice::RSplitNMut<T, P> { Item = &mut [T] }
impl<T, P: std::ops::FnMut(&T) -> bool> std::iter::Iterator for std::slice::Split<T, P> { Item = &[T] }
impl<T, P: std::ops::FnMut(&T) -> bool> std::iter::Iterator for std::slice::SplitInclusive<T, P> { Item = &[T] }
impl<T, P: std::ops::FnMut(&T) -> bool> std::iter::Iterator for std::slice::SplitInclusiveMut<T, P> { Item = &mut [T] }
impl<T, P: std::ops::FnMut(&T) -> bool> std::iter::Iterator for std::slice::SplitMut<T, P> { Item = &mut [T] }
impl<T, P: std::ops::FnMut(&T) -> bool> std::iter::Iterator for std::slice::SplitN<T, P> { Item = &[T] }
impl<T, P: std::ops::FnMut(&T) -> bool> std::iter::Iterator for std::slice::SplitNMut<T, P> { Item = &mut [T] }
impl<T, P: std::ops::FnMut(&T, &T) -> bool> std::iter::DoubleEndedIterator for std::slice::ChunkBy<T, P>
impl<T, P: std::ops::FnMut(&T, &T) -> bool> std::iter::DoubleEndedIterator for std::slice::ChunkByMut<T, P>
impl<T, P: std::ops::FnMut(&T, &T) -> bool> std::iter::Iterator for std::slice::ChunkBy<T, P> { Item = &[T] }
impl<T, P: std::ops::FnMut(&T, &T) -> bool> std::iter::Iterator for std::slice::ChunkByMut<T, P> { Item = &mut [T] }
impl<T, S: std::default::Default> std::default::Default for std::collections::HashSet<T, S>
impl<T, S> std::clone::Clone for std::collections::hash_set::Difference<T, S>
impl<T, S> std::clone::Clone for std::collections::hash_set::Intersection<T, S>
impl<T, S> std::clone::Clone for std::collections::hash_set::SymmetricDifference<T, S>
impl<T, S> std::clone::Clone for std::collections::hash_set::Union<T, S>
impl<T, S> std::iter::IntoIterator for &std::collections::HashSet<T, S> { Item = &T, IntoIter = std::collections::hash_set::Iter<T> }
impl<T, S> std::iter::IntoIterator for std::collections::HashSet<T, S> { Item = T, IntoIter = std::collections::hash_set::IntoIter<T> }
impl<T, U: std::convert::From<T>> std::convert::Into<U> for T
impl<T, U: std::convert::Into<T>> std::convert::TryFrom<U> for T { Error = std::convert::Infallible }
impl<T, U: std::convert::TryFrom<T>> std::convert::TryInto<U> for T { Error = U::Error }
impl<T: std::borrow::ToOwned> std::convert::AsRef<T> for std::borrow::Cow<T>
impl<T: std::clone::Clone, E: std::clone::Clone> std::clone::Clone for std::result::Result<T, E>
impl<T: std::clone::Clone, S: std::clone::Clone> std::clone::Clone for std::collections::HashSet<T, S>
impl<T: std::clone::Clone> std::borrow::ToOwned for T { Owned = T }
impl<T: std::clone::Clone> std::borrow::ToOwned for [T] { Owned = std::vec::Vec<T> }
impl<T: std::clone::Clone> std::clone::Clone for [T; N]
impl<T: std::clone::Clone> std::clone::Clone for std::boxed::Box<T>
impl<T: std::clone::Clone> std::clone::Clone for std::boxed::Box<[T]>
impl<T: std::clone::Clone> std::clone::Clone for std::cell::OnceCell<T>
impl<T: std::clone::Clone> std::clone::Clone for std::cell::RefCell<T>
impl<T: std::clone::Clone> std::clone::Clone for std::cmp::Reverse<T>
impl<T: std::clone::Clone> std::clone::Clone for std::collections::BTreeSet<T>
impl<T: std::clone::Clone> std::clone::Clone for std::collections::BinaryHeap<T>
impl<T: std::clone::Clone> std::clone::Clone for std::collections::LinkedList<T>
impl<T: std::clone::Clone> std::clone::Clone for std::collections::VecDeque<T>
impl<T: std::clone::Clone> std::clone::Clone for std::io::Cursor<T>
impl<T: std::clone::Clone> std::clone::Clone for std::option::Option<T>
impl<T: std::clone::Clone> std::clone::Clone for std::sync::OnceLock<T>
impl<T: std::clone::Clone> std::clone::Clone for std::vec::IntoIter<T>
impl<T: std::clone::Clone> std::clone::Clone for std::vec::Vec<T>
impl<T: std::clone::Clone> std::convert::From<&[T; N]> for std::borrow::Cow<[T]>
impl<T: std::clone::Clone> std::convert::From<&[T; N]> for std::vec::Vec<T>
impl<T: std::clone::Clone> std::convert::From<&[T]> for std::borrow::Cow<[T]>
impl<T: std::clone::Clone> std::convert::From<&[T]> for std::boxed::Box<[T]>
impl<T: std::clone::Clone> std::convert::From<&[T]> for std::rc::Rc<[T]>
impl<T: std::clone::Clone> std::convert::From<&[T]> for std::sync::Arc<[T]>
impl<T: std::clone::Clone> std::convert::From<&[T]> for std::vec::Vec<T>
impl<T: std::clone::Clone> std::convert::From<&mut [T; N]> for std::vec::Vec<T>
impl<T: std::clone::Clone> std::convert::From<&mut [T]> for std::boxed::Box<[T]>
impl<T: std::clone::Clone> std::convert::From<&mut [T]> for std::rc::Rc<[T]>
impl<T: std::clone::Clone> std::convert::From<&mut [T]> for std::sync::Arc<[T]>
impl<T: std::clone::Clone> std::convert::From<&mut [T]> for std::vec::Vec<T>
impl<T: std::clone::Clone> std::convert::From<&std::vec::Vec<T>> for std::borrow::Cow<[T]>
impl<T: std::clone::Clone> std::convert::From<std::borrow::Cow<[T]>> for std::boxed::Box<[T]>
impl<T: std::clone::Clone> std::convert::From<std::vec::Vec<T>> for std::borrow::Cow<[T]>
impl<T: std::clone::Clone> std::iter::DoubleEndedIterator for std::iter::Take<std::iter::Repeat<T>>
impl<T: std::clone::Clone> std::iter::ExactSizeIterator for std::iter::Take<std::iter::Repeat<T>>
impl<T: std::clone::Clone> std::iter::FromIterator<T> for std::borrow::Cow<[T]>
impl<T: std::cmp::Eq + std::hash::Hash + std::clone::Clone, S: std::hash::BuildHasher + std::default::Default> std::ops::BitAnd<&std::collections::HashSet<T, S>> for &std::collections::HashSet<T, S> { Output = std::collections::HashSet<T, S> }
impl<T: std::cmp::Eq + std::hash::Hash + std::clone::Clone, S: std::hash::BuildHasher + std::default::Default> std::ops::BitOr<&std::collections::HashSet<T, S>> for &std::collections::HashSet<T, S> { Output = std::collections::HashSet<T, S> }
impl<T: std::cmp::Eq + std::hash::Hash + std::clone::Clone, S: std::hash::BuildHasher + std::default::Default> std::ops::BitXor<&std::collections::HashSet<T, S>> for &std::collections::HashSet<T, S> { Output = std::collections::HashSet<T, S> }
impl<T: std::cmp::Eq + std::hash::Hash + std::clone::Clone, S: std::hash::BuildHasher + std::default::Default> std::ops::Sub<&std::collections::HashSet<T, S>> for &std::collections::HashSet<T, S> { Output = std::collections::HashSet<T, S> }
impl<T: std::cmp::Eq + std::hash::Hash + std::marker::Copy, S: std::hash::BuildHasher> std::iter::Extend<&T> for std::collections::HashSet<T, S>
impl<T: std::cmp::Eq + std::hash::Hash, S: std::hash::BuildHasher + std::default::Default> std::iter::FromIterator<T> for std::collections::HashSet<T, S>
impl<T: std::cmp::Eq + std::hash::Hash, S: std::hash::BuildHasher> std::iter::Extend<T> for std::collections::HashSet<T, S>
impl<T: std::cmp::Eq + std::hash::Hash, S: std::hash::BuildHasher> std::iter::Iterator for std::collections::hash_set::Difference<T, S> { Item = &T }
impl<T: std::cmp::Eq + std::hash::Hash, S: std::hash::BuildHasher> std::iter::Iterator for std::collections::hash_set::Intersection<T, S> { Item = &T }
impl<T: std::cmp::Eq + std::hash::Hash, S: std::hash::BuildHasher> std::iter::Iterator for std::collections::hash_set::SymmetricDifference<T, S> { Item = &T }
impl<T: std::cmp::Eq + std::hash::Hash, S: std::hash::BuildHasher> std::iter::Iterator for std::collections::hash_set::Union<T, S> { Item = &T }
impl<T: std::cmp::Eq + std::hash::Hash> std::convert::From<[T; N]> for std::collections::HashSet<T, std::hash::RandomState>
impl<T: std::cmp::Ord + std::clone::Clone> std::ops::BitAnd<&std::collections::BTreeSet<T>> for &std::collections::BTreeSet<T> { Output = std::collections::BTreeSet<T> }
impl<T: std::cmp::Ord + std::clone::Clone> std::ops::BitOr<&std::collections::BTreeSet<T>> for &std::collections::BTreeSet<T> { Output = std::collections::BTreeSet<T> }
impl<T: std::cmp::Ord + std::clone::Clone> std::ops::BitXor<&std::collections::BTreeSet<T>> for &std::collections::BTreeSet<T> { Output = std::collections::BTreeSet<T> }
impl<T: std::cmp::Ord + std::clone::Clone> std::ops::Sub<&std::collections::BTreeSet<T>> for &std::collections::BTreeSet<T> { Output = std::collections::BTreeSet<T> }
impl<T: std::cmp::Ord + std::marker::Copy> std::iter::Extend<&T> for std::collections::BTreeSet<T>
impl<T: std::cmp::Ord + std::marker::Copy> std::iter::Extend<&T> for std::collections::BinaryHeap<T>
impl<T: std::cmp::Ord> std::convert::From<[T; N]> for std::collections::BTreeSet<T>
impl<T: std::cmp::Ord> std::convert::From<[T; N]> for std::collections::BinaryHeap<T>
impl<T: std::cmp::Ord> std::convert::From<std::vec::Vec<T>> for std::collections::BinaryHeap<T>
impl<T: std::cmp::Ord> std::iter::Extend<T> for std::collections::BTreeSet<T>
impl<T: std::cmp::Ord> std::iter::Extend<T> for std::collections::BinaryHeap<T>
impl<T: std::cmp::Ord> std::iter::FromIterator<T> for std::collections::BTreeSet<T>
impl<T: std::cmp::Ord> std::iter::FromIterator<T> for std::collections::BinaryHeap<T>
impl<T: std::cmp::Ord> std::iter::Iterator for std::collections::btree_set::Difference<T> { Item = &T }
impl<T: std::cmp::Ord> std::iter::Iterator for std::collections::btree_set::Intersection<T> { Item = &T }
impl<T: std::cmp::Ord> std::iter::Iterator for std::collections::btree_set::SymmetricDifference<T> { Item = &T }
impl<T: std::cmp::Ord> std::iter::Iterator for std::collections::btree_set::Union<T> { Item = &T }
impl<T: std::cmp::Ord> std::ops::Deref for std::collections::binary_heap::PeekMut<T> { Target = T }
impl<T: std::cmp::Ord> std::ops::DerefMut for std::collections::binary_heap::PeekMut<T>
impl<T: std::cmp::Ord> std::ops::Drop for std::collections::binary_heap::PeekMut<T>
impl<T: std::cmp::PartialEq<U> + std::clone::Clone, U> std::cmp::PartialEq<std::vec::Vec<U>> for std::borrow::Cow<[T]>
impl<T: std::cmp::PartialEq<U>, U> std::cmp::PartialEq<std::vec::Vec<U>> for &[T]
impl<T: std::cmp::PartialEq<U>, U> std::cmp::PartialEq<std::vec::Vec<U>> for &mut [T]
impl<T: std::cmp::PartialEq<U>, U> std::cmp::PartialEq<std::vec::Vec<U>> for [T]
impl<T: std::cmp::PartialEq<U>, U> std::cmp::PartialEq<std::vec::Vec<U>> for std::collections::VecDeque<T>
impl<T: std::cmp::PartialEq<U>, U> std::cmp::PartialEq<std::vec::Vec<U>> for std::vec::Vec<T>
impl<T: std::cmp::PartialOrd, R: std::ops::RangeBounds<T>, F: std::ops::FnMut(&T) -> bool> std::iter::Iterator for std::collections::btree_set::ExtractIf<T, R, F> { Item = T }
impl<T: std::cmp::PartialOrd> std::cmp::PartialOrd<std::vec::Vec<T>> for std::vec::Vec<T>
impl<T: std::convert::AsMut<U>, U> std::convert::AsMut<U> for &mut T
impl<T: std::convert::AsRef<U>, U> std::convert::AsRef<U> for &T
impl<T: std::convert::AsRef<U>, U> std::convert::AsRef<U> for &mut T
impl<T: std::convert::AsRef<[u8]>> std::io::BufRead for std::io::Cursor<T>
impl<T: std::convert::AsRef<[u8]>> std::io::Read for std::io::Cursor<T>
impl<T: std::convert::AsRef<[u8]>> std::io::Seek for std::io::Cursor<T>
impl<T: std::convert::AsRef<std::ffi::OsStr>> std::convert::From<&T> for std::ffi::OsString
impl<T: std::convert::AsRef<std::ffi::OsStr>> std::convert::From<&T> for std::path::PathBuf
impl<T: std::default::Default> std::default::Default for [T; 32]
impl<T: std::default::Default> std::default::Default for [T; _]
impl<T: std::default::Default> std::default::Default for std::boxed::Box<T>
impl<T: std::default::Default> std::default::Default for std::cell::Cell<T>
impl<T: std::default::Default> std::default::Default for std::cell::LazyCell<T>
impl<T: std::default::Default> std::default::Default for std::cell::RefCell<T>
impl<T: std::default::Default> std::default::Default for std::cell::UnsafeCell<T>
impl<T: std::default::Default> std::default::Default for std::panic::AssertUnwindSafe<T>
impl<T: std::default::Default> std::default::Default for std::rc::Rc<T>
impl<T: std::default::Default> std::default::Default for std::sync::Arc<T>
impl<T: std::default::Default> std::default::Default for std::sync::LazyLock<T>
impl<T: std::default::Default> std::default::Default for std::sync::Mutex<T>
impl<T: std::default::Default> std::default::Default for std::sync::RwLock<T>
impl<T: std::error::Error> std::error::Error for &T
impl<T: std::error::Error> std::error::Error for std::sync::Arc<T>
impl<T: std::fmt::Display> std::fmt::Display for &T
impl<T: std::fmt::Display> std::fmt::Display for &mut T
impl<T: std::fmt::Display> std::fmt::Display for std::boxed::Box<T>
impl<T: std::fmt::Display> std::fmt::Display for std::cell::Ref<T>
impl<T: std::fmt::Display> std::fmt::Display for std::cell::RefMut<T>
impl<T: std::fmt::Display> std::fmt::Display for std::num::Saturating<T>
impl<T: std::fmt::Display> std::fmt::Display for std::num::Wrapping<T>
impl<T: std::fmt::Display> std::fmt::Display for std::rc::Rc<T>
impl<T: std::fmt::Display> std::fmt::Display for std::sync::Arc<T>
impl<T: std::fmt::Display> std::fmt::Display for std::sync::MutexGuard<T>
impl<T: std::fmt::Display> std::fmt::Display for std::sync::RwLockReadGuard<T>
impl<T: std::fmt::Display> std::fmt::Display for std::sync::RwLockWriteGuard<T>
impl<T: std::fmt::Display> std::string::ToString for T
impl<T: std::hash::Hasher> std::hash::Hasher for std::boxed::Box<T>
impl<T: std::io::BufRead, U: std::io::BufRead> std::io::BufRead for std::io::Chain<T, U>
impl<T: std::io::BufRead> std::io::BufRead for std::io::Take<T>
impl<T: std::io::Read, U: std::io::Read> std::io::Read for std::io::Chain<T, U>
impl<T: std::io::Read> std::io::Read for std::io::Take<T>
impl<T: std::io::Seek> std::io::Seek for std::io::Take<T>
impl<T: std::iter::Product<U>, U, E> std::iter::Product<std::result::Result<U, E>> for std::result::Result<T, E>
impl<T: std::iter::Product<U>, U> std::iter::Product<std::option::Option<U>> for std::option::Option<T>
impl<T: std::iter::Sum<U>, U, E> std::iter::Sum<std::result::Result<U, E>> for std::result::Result<T, E>
impl<T: std::iter::Sum<U>, U> std::iter::Sum<std::option::Option<U>> for std::option::Option<T>
impl<T: std::marker::Copy> std::clone::Clone for std::cell::Cell<T>
impl<T: std::marker::Copy> std::clone::Clone for std::mem::MaybeUninit<T>
impl<T: std::marker::Copy> std::convert::TryFrom<&[T]> for [T; N] { Error = std::array::TryFromSliceError }
impl<T: std::marker::Copy> std::convert::TryFrom<&mut [T]> for [T; N] { Error = std::array::TryFromSliceError }
impl<T: std::marker::Copy> std::iter::Extend<&T> for std::collections::LinkedList<T>
impl<T: std::marker::Copy> std::iter::Extend<&T> for std::collections::VecDeque<T>
impl<T: std::marker::Copy> std::iter::Extend<&T> for std::vec::Vec<T>
impl<T: std::marker::Copy> std::marker::Copy for [T; N]
impl<T: std::net::ToSocketAddrs> std::net::ToSocketAddrs for &T { Iter = T::Iter }
impl<T: std::num::nonzero::ZeroablePrimitive + std::fmt::Display> std::fmt::Display for std::num::NonZero<T>
impl<T: std::num::nonzero::ZeroablePrimitive> std::clone::Clone for std::num::NonZero<T>
impl<T: std::num::nonzero::ZeroablePrimitive> std::marker::Copy for std::num::NonZero<T>
impl<T: std::os::fd::AsFd> std::os::fd::AsFd for &T
impl<T: std::os::fd::AsFd> std::os::fd::AsFd for &mut T
impl<T: std::os::fd::AsFd> std::os::fd::AsFd for std::boxed::Box<T>
impl<T: std::os::fd::AsFd> std::os::fd::AsFd for std::rc::Rc<T>
impl<T: std::os::fd::AsFd> std::os::fd::AsFd for std::sync::Arc<T>
impl<T: std::os::fd::AsRawFd> std::os::fd::AsRawFd for std::boxed::Box<T>
impl<T: std::os::fd::AsRawFd> std::os::fd::AsRawFd for std::rc::Rc<T>
impl<T: std::os::fd::AsRawFd> std::os::fd::AsRawFd for std::sync::Arc<T>
impl<T: std::os::windows::io::AsHandle> std::os::windows::io::AsHandle for &T
impl<T: std::os::windows::io::AsHandle> std::os::windows::io::AsHandle for &mut T
impl<T: std::os::windows::io::AsHandle> std::os::windows::io::AsHandle for std::boxed::Box<T>
impl<T: std::os::windows::io::AsHandle> std::os::windows::io::AsHandle for std::rc::Rc<T>
impl<T: std::os::windows::io::AsHandle> std::os::windows::io::AsHandle for std::sync::Arc<T>
impl<T: std::os::windows::io::AsSocket> std::os::windows::io::AsSocket for &T
impl<T: std::os::windows::io::AsSocket> std::os::windows::io::AsSocket for &mut T
impl<T: std::os::windows::io::AsSocket> std::os::windows::io::AsSocket for std::boxed::Box<T>
impl<T: std::os::windows::io::AsSocket> std::os::windows::io::AsSocket for std::rc::Rc<T>
impl<T: std::os::windows::io::AsSocket> std::os::windows::io::AsSocket for std::sync::Arc<T>
impl<T: std::panic::UnwindSafe> std::convert::From<T> for std::panic::AssertUnwindSafe<T>
impl<T: std::process::Termination, E: std::fmt::Debug> std::process::Termination for std::result::Result<T, E>
impl<T: std::ptr::metadata::Thin> std::default::Default for *const T
impl<T: std::ptr::metadata::Thin> std::default::Default for *mut T
impl<T> std::any::Any for T
impl<T> std::borrow::Borrow<T> for &T
impl<T> std::borrow::Borrow<T> for &mut T
impl<T> std::borrow::Borrow<T> for T
impl<T> std::borrow::Borrow<T> for std::boxed::Box<T>
impl<T> std::borrow::Borrow<T> for std::rc::Rc<T>
impl<T> std::borrow::Borrow<T> for std::sync::Arc<T>
impl<T> std::borrow::Borrow<[T]> for [T; N]
impl<T> std::borrow::Borrow<[T]> for std::vec::Vec<T>
impl<T> std::borrow::BorrowMut<T> for &mut T
impl<T> std::borrow::BorrowMut<T> for T
impl<T> std::borrow::BorrowMut<T> for std::boxed::Box<T>
impl<T> std::borrow::BorrowMut<[T]> for [T; N]
impl<T> std::borrow::BorrowMut<[T]> for std::vec::Vec<T>
impl<T> std::clone::Clone for &T
impl<T> std::clone::Clone for *const T
impl<T> std::clone::Clone for *mut T
impl<T> std::clone::Clone for std::array::IntoIter<T>
impl<T> std::clone::Clone for std::collections::binary_heap::IntoIter<T>
impl<T> std::clone::Clone for std::collections::binary_heap::Iter<T>
impl<T> std::clone::Clone for std::collections::btree_set::Difference<T>
impl<T> std::clone::Clone for std::collections::btree_set::Intersection<T>
impl<T> std::clone::Clone for std::collections::btree_set::Iter<T>
impl<T> std::clone::Clone for std::collections::btree_set::Range<T>
impl<T> std::clone::Clone for std::collections::btree_set::SymmetricDifference<T>
impl<T> std::clone::Clone for std::collections::btree_set::Union<T>
impl<T> std::clone::Clone for std::collections::linked_list::IntoIter<T>
impl<T> std::clone::Clone for std::collections::linked_list::Iter<T>
impl<T> std::clone::Clone for std::collections::vec_deque::IntoIter<T>
impl<T> std::clone::Clone for std::collections::vec_deque::Iter<T>
impl<T> std::clone::Clone for std::future::Pending<T>
impl<T> std::clone::Clone for std::future::Ready<T>
impl<T> std::clone::Clone for std::iter::Empty<T>
impl<T> std::clone::Clone for std::iter::Once<T>
impl<T> std::clone::Clone for std::iter::Rev<T>
impl<T> std::clone::Clone for std::marker::PhantomData<T>
impl<T> std::clone::Clone for std::mem::Discriminant<T>
impl<T> std::clone::Clone for std::mem::ManuallyDrop<T>
impl<T> std::clone::Clone for std::num::Saturating<T>
impl<T> std::clone::Clone for std::num::Wrapping<T>
impl<T> std::clone::Clone for std::ptr::NonNull<T>
impl<T> std::clone::Clone for std::rc::Rc<T>
impl<T> std::clone::Clone for std::rc::Weak<T>
impl<T> std::clone::Clone for std::result::IntoIter<T>
impl<T> std::clone::Clone for std::result::Iter<T>
impl<T> std::clone::Clone for std::slice::ArrayWindows<T>
impl<T> std::clone::Clone for std::slice::Chunks<T>
impl<T> std::clone::Clone for std::slice::ChunksExact<T>
impl<T> std::clone::Clone for std::slice::Iter<T>
impl<T> std::clone::Clone for std::slice::RChunks<T>
impl<T> std::clone::Clone for std::slice::RChunksExact<T>
impl<T> std::clone::Clone for std::slice::Windows<T>
impl<T> std::clone::Clone for std::sync::Arc<T>
impl<T> std::clone::Clone for std::sync::Weak<T>
impl<T> std::clone::Clone for std::sync::mpsc::SendError<T>
impl<T> std::clone::Clone for std::sync::mpsc::Sender<T>
impl<T> std::clone::Clone for std::sync::mpsc::SyncSender<T>
impl<T> std::clone::Clone for std::sync::mpsc::TrySendError<T>
impl<T> std::clone::Clone for std::task::Poll<T>
impl<T> std::convert::AsMut<T> for std::boxed::Box<T>
impl<T> std::convert::AsMut<[T]> for [T; N]
impl<T> std::convert::AsMut<[T]> for [T]
impl<T> std::convert::AsMut<[T]> for std::vec::Vec<T>
impl<T> std::convert::AsMut<[std::mem::MaybeUninit<T>; N]> for std::mem::MaybeUninit<[T; N]>
impl<T> std::convert::AsMut<[std::mem::MaybeUninit<T>]> for std::mem::MaybeUninit<[T; N]>
impl<T> std::convert::AsMut<std::vec::Vec<T>> for std::vec::Vec<T>
impl<T> std::convert::AsRef<T> for std::boxed::Box<T>
impl<T> std::convert::AsRef<T> for std::rc::Rc<T>
impl<T> std::convert::AsRef<T> for std::sync::Arc<T>
impl<T> std::convert::AsRef<[T]> for [T; N]
impl<T> std::convert::AsRef<[T]> for [T]
impl<T> std::convert::AsRef<[T]> for std::slice::Iter<T>
impl<T> std::convert::AsRef<[T]> for std::slice::IterMut<T>
impl<T> std::convert::AsRef<[T]> for std::vec::Drain<T>
impl<T> std::convert::AsRef<[T]> for std::vec::IntoIter<T>
impl<T> std::convert::AsRef<[T]> for std::vec::Vec<T>
impl<T> std::convert::AsRef<[std::cell::Cell<T>; N]> for std::cell::Cell<[T; N]>
impl<T> std::convert::AsRef<[std::cell::Cell<T>]> for std::cell::Cell<[T; N]>
impl<T> std::convert::AsRef<[std::cell::Cell<T>]> for std::cell::Cell<[T]>
impl<T> std::convert::AsRef<[std::mem::MaybeUninit<T>; N]> for std::mem::MaybeUninit<[T; N]>
impl<T> std::convert::AsRef<[std::mem::MaybeUninit<T>]> for std::mem::MaybeUninit<[T; N]>
impl<T> std::convert::AsRef<std::vec::Vec<T>> for std::vec::Vec<T>
impl<T> std::convert::From<!> for T
impl<T> std::convert::From<&T> for std::ptr::NonNull<T>
impl<T> std::convert::From<&mut T> for std::ptr::NonNull<T>
impl<T> std::convert::From<&mut std::option::Option<T>> for std::option::Option<&mut T>
impl<T> std::convert::From<&std::option::Option<T>> for std::option::Option<&T>
impl<T> std::convert::From<*mut T> for std::sync::atomic::AtomicPtr<T>
impl<T> std::convert::From<T> for T
impl<T> std::convert::From<T> for std::boxed::Box<T>
impl<T> std::convert::From<T> for std::cell::Cell<T>
impl<T> std::convert::From<T> for std::cell::OnceCell<T>
impl<T> std::convert::From<T> for std::cell::RefCell<T>
impl<T> std::convert::From<T> for std::cell::UnsafeCell<T>
impl<T> std::convert::From<T> for std::option::Option<T>
impl<T> std::convert::From<T> for std::rc::Rc<T>
impl<T> std::convert::From<T> for std::sync::Arc<T>
impl<T> std::convert::From<T> for std::sync::Mutex<T>
impl<T> std::convert::From<T> for std::sync::OnceLock<T>
impl<T> std::convert::From<T> for std::sync::RwLock<T>
impl<T> std::convert::From<T> for std::task::Poll<T>
impl<T> std::convert::From<[T; N]> for std::boxed::Box<[T]>
impl<T> std::convert::From<[T; N]> for std::collections::LinkedList<T>
impl<T> std::convert::From<[T; N]> for std::collections::VecDeque<T>
impl<T> std::convert::From<[T; N]> for std::rc::Rc<[T]>
impl<T> std::convert::From<[T; N]> for std::sync::Arc<[T]>
impl<T> std::convert::From<[T; N]> for std::vec::Vec<T>
impl<T> std::convert::From<[std::mem::MaybeUninit<T>; N]> for std::mem::MaybeUninit<[T; N]>
impl<T> std::convert::From<std::borrow::Cow<[T]>> for std::vec::Vec<T>
impl<T> std::convert::From<std::boxed::Box<T>> for std::pin::Pin<std::boxed::Box<T>>
impl<T> std::convert::From<std::boxed::Box<T>> for std::rc::Rc<T>
impl<T> std::convert::From<std::boxed::Box<T>> for std::sync::Arc<T>
impl<T> std::convert::From<std::boxed::Box<[T]>> for std::vec::Vec<T>
impl<T> std::convert::From<std::collections::BinaryHeap<T>> for std::vec::Vec<T>
impl<T> std::convert::From<std::collections::VecDeque<T>> for std::vec::Vec<T>
impl<T> std::convert::From<std::mem::MaybeUninit<[T; N]>> for [std::mem::MaybeUninit<T>; N]
impl<T> std::convert::From<std::ops::Range<T>> for std::range::Range<T>
impl<T> std::convert::From<std::ops::RangeFrom<T>> for std::range::RangeFrom<T>
impl<T> std::convert::From<std::ops::RangeInclusive<T>> for std::range::RangeInclusive<T>
impl<T> std::convert::From<std::ops::RangeToInclusive<T>> for std::range::RangeToInclusive<T>
impl<T> std::convert::From<std::range::Range<T>> for std::ops::Range<T>
impl<T> std::convert::From<std::range::RangeFrom<T>> for std::ops::RangeFrom<T>
impl<T> std::convert::From<std::range::RangeInclusive<T>> for std::ops::RangeInclusive<T>
impl<T> std::convert::From<std::range::RangeToInclusive<T>> for std::ops::RangeToInclusive<T>
impl<T> std::convert::From<std::sync::PoisonError<T>> for std::sync::TryLockError<T>
impl<T> std::convert::From<std::sync::mpsc::SendError<T>> for std::sync::mpsc::TrySendError<T>
impl<T> std::convert::From<std::thread::JoinHandle<T>> for std::os::windows::io::OwnedHandle
impl<T> std::convert::From<std::vec::Vec<T>> for std::boxed::Box<[T]>
impl<T> std::convert::From<std::vec::Vec<T>> for std::collections::VecDeque<T>
impl<T> std::convert::From<std::vec::Vec<T>> for std::rc::Rc<[T]>
impl<T> std::convert::From<std::vec::Vec<T>> for std::sync::Arc<[T]>
impl<T> std::convert::TryFrom<&[T]> for &[T; N] { Error = std::array::TryFromSliceError }
impl<T> std::convert::TryFrom<&mut [T]> for &mut [T; N] { Error = std::array::TryFromSliceError }
impl<T> std::convert::TryFrom<std::boxed::Box<[T]>> for std::boxed::Box<[T; N]> { Error = std::boxed::Box<[T]> }
impl<T> std::convert::TryFrom<std::rc::Rc<[T]>> for std::rc::Rc<[T; N]> { Error = std::rc::Rc<[T]> }
impl<T> std::convert::TryFrom<std::sync::Arc<[T]>> for std::sync::Arc<[T; N]> { Error = std::sync::Arc<[T]> }
impl<T> std::convert::TryFrom<std::vec::Vec<T>> for [T; N] { Error = std::vec::Vec<T> }
impl<T> std::convert::TryFrom<std::vec::Vec<T>> for std::boxed::Box<[T; N]> { Error = std::vec::Vec<T> }
impl<T> std::default::Default for &[T]
impl<T> std::default::Default for &mut [T]
impl<T> std::default::Default for std::array::IntoIter<T>
impl<T> std::default::Default for std::boxed::Box<[T]>
impl<T> std::default::Default for std::cell::OnceCell<T>
impl<T> std::default::Default for std::collections::BTreeSet<T>
impl<T> std::default::Default for std::collections::BinaryHeap<T>
impl<T> std::default::Default for std::collections::LinkedList<T>
impl<T> std::default::Default for std::collections::VecDeque<T>
impl<T> std::default::Default for std::collections::binary_heap::IntoIter<T>
impl<T> std::default::Default for std::collections::binary_heap::Iter<T>
impl<T> std::default::Default for std::collections::btree_set::IntoIter<T>
impl<T> std::default::Default for std::collections::btree_set::Iter<T>
impl<T> std::default::Default for std::collections::btree_set::Range<T>
impl<T> std::default::Default for std::collections::linked_list::IntoIter<T>
impl<T> std::default::Default for std::collections::linked_list::Iter<T>
impl<T> std::default::Default for std::collections::linked_list::IterMut<T>
impl<T> std::default::Default for std::collections::vec_deque::Iter<T>
impl<T> std::default::Default for std::collections::vec_deque::IterMut<T>
impl<T> std::default::Default for std::io::Cursor<T>
impl<T> std::default::Default for std::iter::Empty<T>
impl<T> std::default::Default for std::marker::PhantomData<T>
impl<T> std::default::Default for std::mem::ManuallyDrop<T>
impl<T> std::default::Default for std::num::Saturating<T>
impl<T> std::default::Default for std::num::Wrapping<T>
impl<T> std::default::Default for std::option::Option<T>
impl<T> std::default::Default for std::pin::Pin<std::boxed::Box<T>>
impl<T> std::default::Default for std::pin::Pin<std::rc::Rc<T>>
impl<T> std::default::Default for std::pin::Pin<std::sync::Arc<T>>
impl<T> std::default::Default for std::rc::Rc<[T]>
impl<T> std::default::Default for std::rc::Weak<T>
impl<T> std::default::Default for std::slice::Iter<T>
impl<T> std::default::Default for std::slice::IterMut<T>
impl<T> std::default::Default for std::sync::Arc<[T]>
impl<T> std::default::Default for std::sync::OnceLock<T>
impl<T> std::default::Default for std::sync::Weak<T>
impl<T> std::default::Default for std::sync::atomic::AtomicPtr<T>
impl<T> std::default::Default for std::vec::IntoIter<T>
impl<T> std::default::Default for std::vec::Vec<T>
impl<T> std::error::Error for std::sync::PoisonError<T>
impl<T> std::error::Error for std::sync::TryLockError<T>
impl<T> std::error::Error for std::sync::mpsc::SendError<T>
impl<T> std::error::Error for std::sync::mpsc::TrySendError<T>
impl<T> std::fmt::Display for std::sync::PoisonError<T>
impl<T> std::fmt::Display for std::sync::TryLockError<T>
impl<T> std::fmt::Display for std::sync::mpsc::SendError<T>
impl<T> std::fmt::Display for std::sync::mpsc::TrySendError<T>
impl<T> std::future::Future for std::future::Pending<T> { Output = T }
impl<T> std::future::Future for std::future::Ready<T> { Output = T }
impl<T> std::iter::DoubleEndedIterator for std::array::IntoIter<T>
impl<T> std::iter::DoubleEndedIterator for std::collections::binary_heap::Drain<T>
impl<T> std::iter::DoubleEndedIterator for std::collections::binary_heap::IntoIter<T>
impl<T> std::iter::DoubleEndedIterator for std::collections::binary_heap::Iter<T>
impl<T> std::iter::DoubleEndedIterator for std::collections::btree_set::IntoIter<T>
impl<T> std::iter::DoubleEndedIterator for std::collections::btree_set::Iter<T>
impl<T> std::iter::DoubleEndedIterator for std::collections::btree_set::Range<T>
impl<T> std::iter::DoubleEndedIterator for std::collections::linked_list::IntoIter<T>
impl<T> std::iter::DoubleEndedIterator for std::collections::linked_list::Iter<T>
impl<T> std::iter::DoubleEndedIterator for std::collections::linked_list::IterMut<T>
impl<T> std::iter::DoubleEndedIterator for std::collections::vec_deque::Drain<T>
impl<T> std::iter::DoubleEndedIterator for std::collections::vec_deque::IntoIter<T>
impl<T> std::iter::DoubleEndedIterator for std::collections::vec_deque::Iter<T>
impl<T> std::iter::DoubleEndedIterator for std::collections::vec_deque::IterMut<T>
impl<T> std::iter::DoubleEndedIterator for std::iter::Empty<T>
impl<T> std::iter::DoubleEndedIterator for std::iter::Once<T>
impl<T> std::iter::DoubleEndedIterator for std::result::IntoIter<T>
impl<T> std::iter::DoubleEndedIterator for std::result::Iter<T>
impl<T> std::iter::DoubleEndedIterator for std::result::IterMut<T>
impl<T> std::iter::DoubleEndedIterator for std::slice::ArrayWindows<T>
impl<T> std::iter::DoubleEndedIterator for std::slice::Chunks<T>
impl<T> std::iter::DoubleEndedIterator for std::slice::ChunksExact<T>
impl<T> std::iter::DoubleEndedIterator for std::slice::ChunksExactMut<T>
impl<T> std::iter::DoubleEndedIterator for std::slice::ChunksMut<T>
impl<T> std::iter::DoubleEndedIterator for std::slice::Iter<T>
impl<T> std::iter::DoubleEndedIterator for std::slice::IterMut<T>
impl<T> std::iter::DoubleEndedIterator for std::slice::RChunks<T>
impl<T> std::iter::DoubleEndedIterator for std::slice::RChunksExact<T>
impl<T> std::iter::DoubleEndedIterator for std::slice::RChunksExactMut<T>
impl<T> std::iter::DoubleEndedIterator for std::slice::RChunksMut<T>
impl<T> std::iter::DoubleEndedIterator for std::slice::Windows<T>
impl<T> std::iter::DoubleEndedIterator for std::vec::Drain<T>
impl<T> std::iter::DoubleEndedIterator for std::vec::IntoIter<T>
impl<T> std::iter::ExactSizeIterator for std::array::IntoIter<T>
impl<T> std::iter::ExactSizeIterator for std::collections::binary_heap::Drain<T>
impl<T> std::iter::ExactSizeIterator for std::collections::binary_heap::IntoIter<T>
impl<T> std::iter::ExactSizeIterator for std::collections::binary_heap::Iter<T>
impl<T> std::iter::ExactSizeIterator for std::collections::btree_set::IntoIter<T>
impl<T> std::iter::ExactSizeIterator for std::collections::btree_set::Iter<T>
impl<T> std::iter::ExactSizeIterator for std::collections::linked_list::IntoIter<T>
impl<T> std::iter::ExactSizeIterator for std::collections::linked_list::Iter<T>
impl<T> std::iter::ExactSizeIterator for std::collections::linked_list::IterMut<T>
impl<T> std::iter::ExactSizeIterator for std::collections::vec_deque::Drain<T>
impl<T> std::iter::ExactSizeIterator for std::collections::vec_deque::IntoIter<T>
impl<T> std::iter::ExactSizeIterator for std::collections::vec_deque::Iter<T>
impl<T> std::iter::ExactSizeIterator for std::collections::vec_deque::IterMut<T>
impl<T> std::iter::ExactSizeIterator for std::iter::Empty<T>
impl<T> std::iter::ExactSizeIterator for std::iter::Once<T>
impl<T> std::iter::ExactSizeIterator for std::result::IntoIter<T>
impl<T> std::iter::ExactSizeIterator for std::result::Iter<T>
impl<T> std::iter::ExactSizeIterator for std::result::IterMut<T>
impl<T> std::iter::ExactSizeIterator for std::slice::ArrayWindows<T>
impl<T> std::iter::ExactSizeIterator for std::slice::Chunks<T>
impl<T> std::iter::ExactSizeIterator for std::slice::ChunksExact<T>
impl<T> std::iter::ExactSizeIterator for std::slice::ChunksExactMut<T>
impl<T> std::iter::ExactSizeIterator for std::slice::ChunksMut<T>
impl<T> std::iter::ExactSizeIterator for std::slice::Iter<T>
impl<T> std::iter::ExactSizeIterator for std::slice::IterMut<T>
impl<T> std::iter::ExactSizeIterator for std::slice::RChunks<T>
impl<T> std::iter::ExactSizeIterator for std::slice::RChunksExact<T>
impl<T> std::iter::ExactSizeIterator for std::slice::RChunksExactMut<T>
impl<T> std::iter::ExactSizeIterator for std::slice::RChunksMut<T>
impl<T> std::iter::ExactSizeIterator for std::slice::Windows<T>
impl<T> std::iter::ExactSizeIterator for std::vec::Drain<T>
impl<T> std::iter::ExactSizeIterator for std::vec::IntoIter<T>
impl<T> std::iter::Extend<T> for std::collections::LinkedList<T>
impl<T> std::iter::Extend<T> for std::collections::VecDeque<T>
impl<T> std::iter::Extend<T> for std::vec::Vec<T>
impl<T> std::iter::FromIterator<T> for std::collections::LinkedList<T>
impl<T> std::iter::FromIterator<T> for std::collections::VecDeque<T>
impl<T> std::iter::FromIterator<T> for std::rc::Rc<[T]>
impl<T> std::iter::FromIterator<T> for std::sync::Arc<[T]>
impl<T> std::iter::FromIterator<T> for std::vec::Vec<T>
impl<T> std::iter::IntoIterator for &[T; N] { Item = &T, IntoIter = std::slice::Iter<T> }
impl<T> std::iter::IntoIterator for &[T] { Item = &T, IntoIter = std::slice::Iter<T> }
impl<T> std::iter::IntoIterator for &mut [T; N] { Item = &mut T, IntoIter = std::slice::IterMut<T> }
impl<T> std::iter::IntoIterator for &mut [T] { Item = &mut T, IntoIter = std::slice::IterMut<T> }
impl<T> std::iter::IntoIterator for &mut std::collections::LinkedList<T> { Item = &mut T, IntoIter = std::collections::linked_list::IterMut<T> }
impl<T> std::iter::IntoIterator for &mut std::collections::VecDeque<T> { Item = &mut T, IntoIter = std::collections::vec_deque::IterMut<T> }
impl<T> std::iter::IntoIterator for &mut std::option::Option<T> { Item = &mut T, IntoIter = std::option::IterMut<T> }
impl<T> std::iter::IntoIterator for &mut std::vec::Vec<T> { Item = &mut T, IntoIter = std::slice::IterMut<T> }
impl<T> std::iter::IntoIterator for &std::collections::BTreeSet<T> { Item = &T, IntoIter = std::collections::btree_set::Iter<T> }
impl<T> std::iter::IntoIterator for &std::collections::BinaryHeap<T> { Item = &T, IntoIter = std::collections::binary_heap::Iter<T> }
impl<T> std::iter::IntoIterator for &std::collections::LinkedList<T> { Item = &T, IntoIter = std::collections::linked_list::Iter<T> }
impl<T> std::iter::IntoIterator for &std::collections::VecDeque<T> { Item = &T, IntoIter = std::collections::vec_deque::Iter<T> }
impl<T> std::iter::IntoIterator for &std::option::Option<T> { Item = &T, IntoIter = std::option::Iter<T> }
impl<T> std::iter::IntoIterator for &std::sync::mpsc::Receiver<T> { Item = T, IntoIter = std::sync::mpsc::Iter<T> }
impl<T> std::iter::IntoIterator for &std::vec::Vec<T> { Item = &T, IntoIter = std::slice::Iter<T> }
impl<T> std::iter::IntoIterator for [T; N] { Item = T, IntoIter = std::array::IntoIter<T> }
impl<T> std::iter::IntoIterator for std::collections::BTreeSet<T> { Item = T, IntoIter = std::collections::btree_set::IntoIter<T> }
impl<T> std::iter::IntoIterator for std::collections::BinaryHeap<T> { Item = T, IntoIter = std::collections::binary_heap::IntoIter<T> }
impl<T> std::iter::IntoIterator for std::collections::LinkedList<T> { Item = T, IntoIter = std::collections::linked_list::IntoIter<T> }
impl<T> std::iter::IntoIterator for std::collections::VecDeque<T> { Item = T, IntoIter = std::collections::vec_deque::IntoIter<T> }
impl<T> std::iter::IntoIterator for std::option::Option<T> { Item = T, IntoIter = std::option::IntoIter<T> }
impl<T> std::iter::IntoIterator for std::sync::mpsc::Receiver<T> { Item = T, IntoIter = std::sync::mpsc::IntoIter<T> }
impl<T> std::iter::IntoIterator for std::vec::Vec<T> { Item = T, IntoIter = std::vec::IntoIter<T> }
impl<T> std::iter::Iterator for std::array::IntoIter<T> { Item = T }
impl<T> std::iter::Iterator for std::collections::binary_heap::Drain<T> { Item = T }
impl<T> std::iter::Iterator for std::collections::binary_heap::IntoIter<T> { Item = T }
impl<T> std::iter::Iterator for std::collections::binary_heap::Iter<T> { Item = &T }
impl<T> std::iter::Iterator for std::collections::btree_set::IntoIter<T> { Item = T }
impl<T> std::iter::Iterator for std::collections::btree_set::Iter<T> { Item = &T }
impl<T> std::iter::Iterator for std::collections::btree_set::Range<T> { Item = &T }
impl<T> std::iter::Iterator for std::collections::linked_list::IntoIter<T> { Item = T }
impl<T> std::iter::Iterator for std::collections::linked_list::Iter<T> { Item = &T }
impl<T> std::iter::Iterator for std::collections::linked_list::IterMut<T> { Item = &mut T }
impl<T> std::iter::Iterator for std::collections::vec_deque::Drain<T> { Item = T }
impl<T> std::iter::Iterator for std::collections::vec_deque::IntoIter<T> { Item = T }
impl<T> std::iter::Iterator for std::collections::vec_deque::Iter<T> { Item = &T }
impl<T> std::iter::Iterator for std::collections::vec_deque::IterMut<T> { Item = &mut T }
impl<T> std::iter::Iterator for std::iter::Empty<T> { Item = T }
impl<T> std::iter::Iterator for std::iter::Once<T> { Item = T }
impl<T> std::iter::Iterator for std::result::IntoIter<T> { Item = T }
impl<T> std::iter::Iterator for std::result::Iter<T> { Item = &T }
impl<T> std::iter::Iterator for std::result::IterMut<T> { Item = &mut T }
impl<T> std::iter::Iterator for std::slice::ArrayWindows<T> { Item = &[T; N] }
impl<T> std::iter::Iterator for std::slice::Chunks<T> { Item = &[T] }
impl<T> std::iter::Iterator for std::slice::ChunksExact<T> { Item = &[T] }
impl<T> std::iter::Iterator for std::slice::ChunksExactMut<T> { Item = &mut [T] }
impl<T> std::iter::Iterator for std::slice::ChunksMut<T> { Item = &mut [T] }
impl<T> std::iter::Iterator for std::slice::Iter<T> { Item = &T }
impl<T> std::iter::Iterator for std::slice::IterMut<T> { Item = &mut T }
impl<T> std::iter::Iterator for std::slice::RChunks<T> { Item = &[T] }
impl<T> std::iter::Iterator for std::slice::RChunksExact<T> { Item = &[T] }
impl<T> std::iter::Iterator for std::slice::RChunksExactMut<T> { Item = &mut [T] }
impl<T> std::iter::Iterator for std::slice::RChunksMut<T> { Item = &mut [T] }
impl<T> std::iter::Iterator for std::slice::Windows<T> { Item = &[T] }
impl<T> std::iter::Iterator for std::sync::mpsc::IntoIter<T> { Item = T }
impl<T> std::iter::Iterator for std::sync::mpsc::Iter<T> { Item = T }
impl<T> std::iter::Iterator for std::sync::mpsc::TryIter<T> { Item = T }
impl<T> std::iter::Iterator for std::vec::Drain<T> { Item = T }
impl<T> std::iter::Iterator for std::vec::IntoIter<T> { Item = T }
impl<T> std::marker::Copy for &T
impl<T> std::marker::Copy for std::cmp::Reverse<T>
impl<T> std::marker::Copy for std::marker::PhantomData<T>
impl<T> std::marker::Copy for std::mem::Discriminant<T>
impl<T> std::marker::Copy for std::mem::ManuallyDrop<T>
impl<T> std::marker::Copy for std::mem::MaybeUninit<T>
impl<T> std::marker::Copy for std::num::Saturating<T>
impl<T> std::marker::Copy for std::num::Wrapping<T>
impl<T> std::marker::Copy for std::ops::Bound<T>
impl<T> std::marker::Copy for std::option::Option<T>
impl<T> std::marker::Copy for std::ptr::NonNull<T>
impl<T> std::marker::Copy for std::sync::mpsc::SendError<T>
impl<T> std::marker::Copy for std::sync::mpsc::TrySendError<T>
impl<T> std::marker::Copy for std::task::Poll<T>
impl<T> std::ops::Deref for &T { Target = T }
impl<T> std::ops::Deref for &mut T { Target = T }
impl<T> std::ops::Deref for std::boxed::Box<T> { Target = T }
impl<T> std::ops::Deref for std::cell::Ref<T> { Target = T }
impl<T> std::ops::Deref for std::cell::RefMut<T> { Target = T }
impl<T> std::ops::Deref for std::mem::ManuallyDrop<T> { Target = T }
impl<T> std::ops::Deref for std::panic::AssertUnwindSafe<T> { Target = T }
impl<T> std::ops::Deref for std::rc::Rc<T> { Target = T }
impl<T> std::ops::Deref for std::sync::Arc<T> { Target = T }
impl<T> std::ops::Deref for std::sync::MutexGuard<T> { Target = T }
impl<T> std::ops::Deref for std::sync::RwLockReadGuard<T> { Target = T }
impl<T> std::ops::Deref for std::sync::RwLockWriteGuard<T> { Target = T }
impl<T> std::ops::Deref for std::vec::Vec<T> { Target = [T] }
impl<T> std::ops::DerefMut for &mut T
impl<T> std::ops::DerefMut for std::boxed::Box<T>
impl<T> std::ops::DerefMut for std::cell::RefMut<T>
impl<T> std::ops::DerefMut for std::mem::ManuallyDrop<T>
impl<T> std::ops::DerefMut for std::panic::AssertUnwindSafe<T>
impl<T> std::ops::DerefMut for std::sync::MutexGuard<T>
impl<T> std::ops::DerefMut for std::sync::RwLockWriteGuard<T>
impl<T> std::ops::DerefMut for std::vec::Vec<T>
impl<T> std::ops::Drop for std::array::IntoIter<T>
impl<T> std::ops::Drop for std::boxed::Box<T>
impl<T> std::ops::Drop for std::collections::LinkedList<T>
impl<T> std::ops::Drop for std::collections::VecDeque<T>
impl<T> std::ops::Drop for std::collections::vec_deque::Drain<T>
impl<T> std::ops::Drop for std::rc::Rc<T>
impl<T> std::ops::Drop for std::rc::Weak<T>
impl<T> std::ops::Drop for std::sync::Arc<T>
impl<T> std::ops::Drop for std::sync::MutexGuard<T>
impl<T> std::ops::Drop for std::sync::OnceLock<T>
impl<T> std::ops::Drop for std::sync::RwLockReadGuard<T>
impl<T> std::ops::Drop for std::sync::RwLockWriteGuard<T>
impl<T> std::ops::Drop for std::sync::Weak<T>
impl<T> std::ops::Drop for std::vec::Drain<T>
impl<T> std::ops::Drop for std::vec::IntoIter<T>
impl<T> std::ops::Drop for std::vec::Vec<T>
impl<T> std::ops::Index<usize> for std::collections::VecDeque<T> { Output = T }
impl<T> std::ops::IndexMut<usize> for std::collections::VecDeque<T>
impl<T> std::ops::RangeBounds<T> for (std::ops::Bound<&T>, std::ops::Bound<&T>)
impl<T> std::ops::RangeBounds<T> for (std::ops::Bound<T>, std::ops::Bound<T>)
impl<T> std::ops::RangeBounds<T> for std::ops::Range<&T>
impl<T> std::ops::RangeBounds<T> for std::ops::Range<T>
impl<T> std::ops::RangeBounds<T> for std::ops::RangeFrom<&T>
impl<T> std::ops::RangeBounds<T> for std::ops::RangeFrom<T>
impl<T> std::ops::RangeBounds<T> for std::ops::RangeFull
impl<T> std::ops::RangeBounds<T> for std::ops::RangeInclusive<&T>
impl<T> std::ops::RangeBounds<T> for std::ops::RangeInclusive<T>
impl<T> std::ops::RangeBounds<T> for std::ops::RangeTo<&T>
impl<T> std::ops::RangeBounds<T> for std::ops::RangeTo<T>
impl<T> std::ops::RangeBounds<T> for std::ops::RangeToInclusive<&T>
impl<T> std::ops::RangeBounds<T> for std::ops::RangeToInclusive<T>
impl<T> std::ops::RangeBounds<T> for std::range::Range<&T>
impl<T> std::ops::RangeBounds<T> for std::range::Range<T>
impl<T> std::ops::RangeBounds<T> for std::range::RangeFrom<&T>
impl<T> std::ops::RangeBounds<T> for std::range::RangeFrom<T>
impl<T> std::ops::RangeBounds<T> for std::range::RangeInclusive<&T>
impl<T> std::ops::RangeBounds<T> for std::range::RangeInclusive<T>
impl<T> std::ops::RangeBounds<T> for std::range::RangeToInclusive<&T>
impl<T> std::ops::RangeBounds<T> for std::range::RangeToInclusive<T>
impl<T> std::os::unix::thread::JoinHandleExt for std::thread::JoinHandle<T>
impl<T> std::os::windows::io::AsHandle for std::thread::JoinHandle<T>
impl<T> std::os::windows::thread::AsRawHandle for std::thread::JoinHandle<T>
impl<T> std::os::windows::thread::IntoRawHandle for std::thread::JoinHandle<T>
impl<T> std::slice::SliceIndex<[T]> for (std::ops::Bound<usize>, std::ops::Bound<usize>) { Output = [T] }
impl<T> std::slice::SliceIndex<[T]> for std::ops::Range<usize> { Output = [T] }
impl<T> std::slice::SliceIndex<[T]> for std::ops::RangeFrom<usize> { Output = [T] }
impl<T> std::slice::SliceIndex<[T]> for std::ops::RangeFull { Output = [T] }
impl<T> std::slice::SliceIndex<[T]> for std::ops::RangeInclusive<usize> { Output = [T] }
impl<T> std::slice::SliceIndex<[T]> for std::ops::RangeTo<usize> { Output = [T] }
impl<T> std::slice::SliceIndex<[T]> for std::ops::RangeToInclusive<usize> { Output = [T] }
impl<T> std::slice::SliceIndex<[T]> for std::range::Range<usize> { Output = [T] }
impl<T> std::slice::SliceIndex<[T]> for std::range::RangeFrom<usize> { Output = [T] }
impl<T> std::slice::SliceIndex<[T]> for std::range::RangeInclusive<usize> { Output = [T] }
impl<T> std::slice::SliceIndex<[T]> for std::range::RangeToInclusive<usize> { Output = [T] }
impl<T> std::slice::SliceIndex<[T]> for usize { Output = T }
impl<T> std::slice::SlicePattern for [T; N] { Item = T }
impl<T> std::slice::SlicePattern for [T] { Item = T }
impl<V: std::default::Default, U: std::default::Default, T: std::default::Default> std::default::Default for (V, U, T)
impl<W: std::default::Default, V: std::default::Default, U: std::default::Default, T: std::default::Default> std::default::Default for (W, V, U, T)
impl<W: std::fmt::Write> std::fmt::Write for &mut W
impl<W: std::io::Write + std::io::Seek> std::io::Seek for std::io::BufWriter<W>
impl<W: std::io::Write> std::io::Write for &mut W
impl<W: std::io::Write> std::io::Write for std::boxed::Box<W>
impl<W: std::io::Write> std::io::Write for std::io::BufWriter<W>
impl<W: std::io::Write> std::io::Write for std::io::LineWriter<W>
impl<W: std::io::Write> std::ops::Drop for std::io::BufWriter<W>
impl<W: std::marker::Send + std::fmt::Debug> std::error::Error for std::io::IntoInnerError<W>
impl<W: std::task::Wake + std::marker::Send + std::marker::Sync> std::convert::From<std::sync::Arc<W>> for std::task::RawWaker
impl<W: std::task::Wake + std::marker::Send + std::marker::Sync> std::convert::From<std::sync::Arc<W>> for std::task::Waker
impl<W> std::convert::From<std::io::IntoInnerError<W>> for std::io::Error
impl<W> std::fmt::Display for std::io::IntoInnerError<W>
impl<X: std::default::Default, W: std::default::Default, V: std::default::Default, U: std::default::Default, T: std::default::Default> std::default::Default for (X, W, V, U, T)
impl<Y: std::default::Default, X: std::default::Default, W: std::default::Default, V: std::default::Default, U: std::default::Default, T: std::default::Default> std::default::Default for (Y, X, W, V, U, T)
impl<Z: std::default::Default, Y: std::default::Default, X: std::default::Default, W: std::default::Default, V: std::default::Default, U: std::default::Default, T: std::default::Default> std::default::Default for (Z, Y, X, W, V, U, T)
macro std::assert
macro std::assert_eq
macro std::assert_matches
macro std::assert_ne
macro std::cfg
macro std::cfg_select
macro std::clone::Clone
macro std::cmp::Eq
macro std::cmp::Ord
macro std::cmp::PartialEq
macro std::cmp::PartialOrd
macro std::column
macro std::compile_error
macro std::concat
macro std::const_format_args
macro std::dbg
macro std::debug_assert
macro std::debug_assert_eq
macro std::debug_assert_matches
macro std::debug_assert_ne
macro std::default::Default
macro std::env
macro std::eprint
macro std::eprintln
macro std::file
macro std::fmt::Debug
macro std::format
macro std::format_args
macro std::format_args_nl
macro std::hash::Hash
macro std::include
macro std::include_bytes
macro std::include_str
macro std::line
macro std::log_syntax
macro std::marker::Copy
macro std::matches
macro std::mem::offset_of
macro std::module_path
macro std::option_env
macro std::panic
macro std::pin::pin
macro std::print
macro std::println
macro std::ptr::addr_of
macro std::ptr::addr_of_mut
macro std::stringify
macro std::task::ready
macro std::thread_local
macro std::todo
macro std::trace_macros
macro std::try
macro std::unimplemented
macro std::unreachable
macro std::vec
macro std::write
macro std::writeln
trait std::alloc::GlobalAlloc
trait std::any::Any
trait std::ascii::AsciiExt
trait std::borrow::Borrow<Borrowed>
trait std::borrow::BorrowMut<Borrowed>: std::borrow::Borrow<Borrowed>
trait std::borrow::ToOwned
trait std::clone::Clone: std::marker::Sized
trait std::cmp::Eq: std::cmp::PartialEq<Self>
trait std::cmp::Ord: std::cmp::Eq + std::cmp::PartialOrd<Self>
trait std::cmp::PartialEq<Rhs>
trait std::cmp::PartialOrd<Rhs>: std::cmp::PartialEq<Rhs>
trait std::convert::AsMut<T>
trait std::convert::AsRef<T>
trait std::convert::From<T>: std::marker::Sized
trait std::convert::Into<T>: std::marker::Sized
trait std::convert::TryFrom<T>: std::marker::Sized
trait std::convert::TryInto<T>: std::marker::Sized
trait std::default::Default: std::marker::Sized
trait std::error::Error: std::fmt::Debug + std::fmt::Display
trait std::fmt::Binary
trait std::fmt::Debug
trait std::fmt::Display
trait std::fmt::LowerExp
trait std::fmt::LowerHex
trait std::fmt::Octal
trait std::fmt::Pointer
trait std::fmt::UpperExp
trait std::fmt::UpperHex
trait std::fmt::Write
trait std::future::Future
trait std::future::IntoFuture
trait std::hash::BuildHasher
trait std::hash::Hash
trait std::hash::Hasher
trait std::io::BufRead: std::io::Read
trait std::io::IsTerminal: std::sealed::Sealed
trait std::io::Read
trait std::io::Seek
trait std::io::Write
trait std::iter::DoubleEndedIterator: std::iter::Iterator
trait std::iter::ExactSizeIterator: std::iter::Iterator
trait std::iter::Extend<A>
trait std::iter::FromIterator<A>: std::marker::Sized
trait std::iter::FusedIterator: std::iter::Iterator
trait std::iter::IntoIterator
trait std::iter::Iterator
trait std::iter::Product<A>: std::marker::Sized
trait std::iter::Sum<A>: std::marker::Sized
trait std::iter::range::Step: std::clone::Clone + std::cmp::PartialOrd + std::marker::Sized
trait std::marker::Copy: std::clone::Clone
trait std::marker::FnPtr: std::marker::Copy + std::clone::Clone
trait std::marker::Send
trait std::marker::Sized
trait std::marker::Sync
trait std::marker::Tuple
trait std::marker::Unpin
trait std::net::ToSocketAddrs
trait std::num::nonzero::ZeroablePrimitive: std::marker::Sized + std::marker::Copy + std::num::nonzero::private::Sealed
trait std::num::nonzero::private::Sealed
trait std::ops::Add<Rhs>
trait std::ops::AddAssign<Rhs>
trait std::ops::BitAnd<Rhs>
trait std::ops::BitAndAssign<Rhs>
trait std::ops::BitOr<Rhs>
trait std::ops::BitOrAssign<Rhs>
trait std::ops::BitXor<Rhs>
trait std::ops::BitXorAssign<Rhs>
trait std::ops::Deref
trait std::ops::DerefMut: std::ops::Deref
trait std::ops::Div<Rhs>
trait std::ops::DivAssign<Rhs>
trait std::ops::Drop
trait std::ops::Fn<Args: std::marker::Tuple>: std::ops::FnMut<Args>
trait std::ops::FnMut<Args: std::marker::Tuple>: std::ops::FnOnce<Args>
trait std::ops::FnOnce<Args: std::marker::Tuple>
trait std::ops::Index<Idx>
trait std::ops::IndexMut<Idx>: std::ops::Index<Idx>
trait std::ops::Mul<Rhs>
trait std::ops::MulAssign<Rhs>
trait std::ops::Neg
trait std::ops::Not
trait std::ops::RangeBounds<T>
trait std::ops::Rem<Rhs>
trait std::ops::RemAssign<Rhs>
trait std::ops::Shl<Rhs>
trait std::ops::ShlAssign<Rhs>
trait std::ops::Shr<Rhs>
trait std::ops::ShrAssign<Rhs>
trait std::ops::Sub<Rhs>
trait std::ops::SubAssign<Rhs>
trait std::ops::range::OneSidedRange<T>: std::ops::RangeBounds<T>
trait std::ops::try_trait::FromResidual<R>
trait std::ops::try_trait::Try: std::ops::try_trait::FromResidual
trait std::os::fd::AsFd
trait std::os::fd::AsRawFd
trait std::os::fd::FromRawFd
trait std::os::fd::IntoRawFd
trait std::os::linux::fs::MetadataExt
trait std::os::linux::net::SocketAddrExt: std::sealed::Sealed
trait std::os::linux::net::TcpStreamExt: std::sealed::Sealed
trait std::os::unix::ffi::OsStrExt: std::sealed::Sealed
trait std::os::unix::ffi::OsStringExt: std::sealed::Sealed
trait std::os::unix::fs::DirBuilderExt
trait std::os::unix::fs::DirEntryExt
trait std::os::unix::fs::FileExt
trait std::os::unix::fs::FileTypeExt
trait std::os::unix::fs::MetadataExt
trait std::os::unix::fs::OpenOptionsExt
trait std::os::unix::fs::PermissionsExt
trait std::os::unix::process::CommandExt: std::sealed::Sealed
trait std::os::unix::process::ExitStatusExt: std::sealed::Sealed
trait std::os::unix::thread::JoinHandleExt
trait std::os::windows::ffi::OsStrExt: std::sealed::Sealed
trait std::os::windows::ffi::OsStringExt: std::sealed::Sealed
trait std::os::windows::fs::FileExt
trait std::os::windows::fs::FileTimesExt: std::sealed::Sealed
trait std::os::windows::fs::FileTypeExt: std::sealed::Sealed
trait std::os::windows::fs::MetadataExt
trait std::os::windows::fs::OpenOptionsExt
trait std::os::windows::io::AsHandle
trait std::os::windows::io::AsRawHandle
trait std::os::windows::io::AsRawSocket
trait std::os::windows::io::AsSocket
trait std::os::windows::io::FromRawHandle
trait std::os::windows::io::FromRawSocket
trait std::os::windows::io::IntoRawHandle
trait std::os::windows::io::IntoRawSocket
trait std::os::windows::process::CommandExt: std::sealed::Sealed
trait std::os::windows::process::ExitStatusExt: std::sealed::Sealed
trait std::panic::RefUnwindSafe
trait std::panic::UnwindSafe
trait std::process::Termination
trait std::ptr::metadata::Pointee
trait std::ptr::metadata::Thin: std::ptr::metadata::Pointee<Metadata = ()>
trait std::sealed::Sealed
trait std::slice::Concat<Item>
trait std::slice::GetDisjointMutIndex: std::clone::Clone + std::slice::private_get_disjoint_mut_index::Sealed
trait std::slice::Join<Separator>
trait std::slice::SliceIndex<T>: std::slice::index::private_slice_index::Sealed
trait std::slice::SlicePattern
trait std::slice::index::private_slice_index::Sealed
trait std::slice::private_get_disjoint_mut_index::Sealed
trait std::str::FromStr: std::marker::Sized
trait std::str::pattern::DoubleEndedSearcher: std::str::pattern::ReverseSearcher
trait std::str::pattern::Pattern: std::marker::Sized
trait std::str::pattern::ReverseSearcher: std::str::pattern::Searcher
trait std::str::pattern::Searcher
trait std::string::ToString
trait std::task::Wake
type std::alloc::Layout
type std::alloc::LayoutError
type std::alloc::System
type std::any::TypeId
type std::array::IntoIter<T>
type std::array::TryFromSliceError
type std::ascii::EscapeDefault
type std::backtrace::Backtrace
type std::boxed::Box<T>
type std::cell::BorrowError
type std::cell::BorrowMutError
type std::cell::Cell<T>
type std::cell::LazyCell<T, F>
type std::cell::OnceCell<T>
type std::cell::Ref<T>
type std::cell::RefCell<T>
type std::cell::RefMut<T>
type std::cell::UnsafeCell<T>
type std::char::CharTryFromError
type std::char::DecodeUtf16<I>
type std::char::DecodeUtf16Error
type std::char::EscapeDebug
type std::char::EscapeDefault
type std::char::EscapeUnicode
type std::char::ParseCharError
type std::char::ToLowercase
type std::char::ToUppercase
type std::char::TryFromCharError
type std::cmp::Reverse<T>
type std::collections::BTreeMap<K, V>
type std::collections::BTreeSet<T>
type std::collections::BinaryHeap<T>
type std::collections::HashMap<K, V, S>
type std::collections::HashSet<T, S>
type std::collections::LinkedList<T>
type std::collections::TryReserveError
type std::collections::VecDeque<T>
type std::collections::binary_heap::Drain<T>
type std::collections::binary_heap::IntoIter<T>
type std::collections::binary_heap::Iter<T>
type std::collections::binary_heap::PeekMut<T>
type std::collections::btree_map::ExtractIf<K, V, R, F>
type std::collections::btree_map::IntoIter<K, V>
type std::collections::btree_map::IntoKeys<K, V>
type std::collections::btree_map::IntoValues<K, V>
type std::collections::btree_map::Iter<K, V>
type std::collections::btree_map::IterMut<K, V>
type std::collections::btree_map::Keys<K, V>
type std::collections::btree_map::OccupiedEntry<K, V>
type std::collections::btree_map::OccupiedError<K, V>
type std::collections::btree_map::Range<K, V>
type std::collections::btree_map::RangeMut<K, V>
type std::collections::btree_map::VacantEntry<K, V>
type std::collections::btree_map::Values<K, V>
type std::collections::btree_map::ValuesMut<K, V>
type std::collections::btree_set::Difference<T>
type std::collections::btree_set::ExtractIf<T, R, F>
type std::collections::btree_set::Intersection<T>
type std::collections::btree_set::IntoIter<T>
type std::collections::btree_set::Iter<T>
type std::collections::btree_set::Range<T>
type std::collections::btree_set::SymmetricDifference<T>
type std::collections::btree_set::Union<T>
type std::collections::hash_map::Drain<K, V>
type std::collections::hash_map::ExtractIf<K, V, F>
type std::collections::hash_map::IntoIter<K, V>
type std::collections::hash_map::IntoKeys<K, V>
type std::collections::hash_map::IntoValues<K, V>
type std::collections::hash_map::Iter<K, V>
type std::collections::hash_map::IterMut<K, V>
type std::collections::hash_map::Keys<K, V>
type std::collections::hash_map::OccupiedEntry<K, V>
type std::collections::hash_map::VacantEntry<K, V>
type std::collections::hash_map::Values<K, V>
type std::collections::hash_map::ValuesMut<K, V>
type std::collections::hash_set::Difference<T, S>
type std::collections::hash_set::Drain<K>
type std::collections::hash_set::ExtractIf<K, F>
type std::collections::hash_set::Intersection<T, S>
type std::collections::hash_set::IntoIter<K>
type std::collections::hash_set::Iter<K>
type std::collections::hash_set::SymmetricDifference<T, S>
type std::collections::hash_set::Union<T, S>
type std::collections::linked_list::ExtractIf<T, F>
type std::collections::linked_list::IntoIter<T>
type std::collections::linked_list::Iter<T>
type std::collections::linked_list::IterMut<T>
type std::collections::vec_deque::Drain<T>
type std::collections::vec_deque::IntoIter<T>
type std::collections::vec_deque::Iter<T>
type std::collections::vec_deque::IterMut<T>
type std::env::Args
type std::env::ArgsOs
type std::env::JoinPathsError
type std::env::SplitPaths
type std::env::Vars
type std::env::VarsOs
type std::ffi::CStr
type std::ffi::CString
type std::ffi::FromBytesUntilNulError
type std::ffi::FromVecWithNulError
type std::ffi::IntoStringError
type std::ffi::NulError
type std::ffi::OsStr
type std::ffi::OsString
type std::ffi::os_str::Display
type std::fmt::Arguments
type std::fmt::DebugList
type std::fmt::DebugMap
type std::fmt::DebugSet
type std::fmt::DebugStruct
type std::fmt::DebugTuple
type std::fmt::Error
type std::fmt::Formatter
type std::fmt::FromFn<F>
type std::fmt::rt::Argument
type std::fs::DirBuilder
type std::fs::DirEntry
type std::fs::File
type std::fs::FileTimes
type std::fs::FileType
type std::fs::Metadata
type std::fs::OpenOptions
type std::fs::Permissions
type std::fs::ReadDir
type std::future::Pending<T>
type std::future::PollFn<F>
type std::future::Ready<T>
type std::hash::BuildHasherDefault<H>
type std::hash::DefaultHasher
type std::hash::RandomState
type std::hash::SipHasher
type std::io::BufReader<R>
type std::io::BufWriter<W>
type std::io::Bytes<R>
type std::io::Chain<T, U>
type std::io::Cursor<T>
type std::io::Empty
type std::io::Error
type std::io::IntoInnerError<W>
type std::io::IoSlice
type std::io::IoSliceMut
type std::io::LineWriter<W>
type std::io::Lines<B>
type std::io::PipeReader
type std::io::PipeWriter
type std::io::Repeat
type std::io::Sink
type std::io::Split<B>
type std::io::Stderr
type std::io::StderrLock
type std::io::Stdin
type std::io::StdinLock
type std::io::Stdout
type std::io::StdoutLock
type std::io::Take<T>
type std::io::WriterPanicked
type std::iter::Chain<A, B>
type std::iter::Cloned<I>
type std::iter::Copied<I>
type std::iter::Cycle<I>
type std::iter::Empty<T>
type std::iter::Enumerate<I>
type std::iter::Filter<I, P>
type std::iter::FilterMap<I, F>
type std::iter::FlatMap<I, U, F>
type std::iter::Flatten<I>
type std::iter::FromFn<F>
type std::iter::Fuse<I>
type std::iter::Inspect<I, F>
type std::iter::Map<I, F>
type std::iter::MapWhile<I, P>
type std::iter::Once<T>
type std::iter::OnceWith<F>
type std::iter::Peekable<I>
type std::iter::Repeat<A>
type std::iter::RepeatN<A>
type std::iter::RepeatWith<F>
type std::iter::Rev<T>
type std::iter::Scan<I, St, F>
type std::iter::Skip<I>
type std::iter::SkipWhile<I, P>
type std::iter::StepBy<I>
type std::iter::Successors<T, F>
type std::iter::Take<I>
type std::iter::TakeWhile<I, P>
type std::iter::Zip<A, B>
type std::marker::PhantomData<T>
type std::marker::PhantomPinned
type std::mem::Discriminant<T>
type std::mem::ManuallyDrop<T>
type std::mem::MaybeUninit<T>
type std::net::AddrParseError
type std::net::Incoming
type std::net::Ipv4Addr
type std::net::Ipv6Addr
type std::net::SocketAddrV4
type std::net::SocketAddrV6
type std::net::TcpListener
type std::net::TcpStream
type std::net::UdpSocket
type std::num::NonZero<T>
type std::num::ParseFloatError
type std::num::ParseIntError
type std::num::Saturating<T>
type std::num::TryFromIntError
type std::num::Wrapping<T>
type std::ops::Range<Idx>
type std::ops::RangeFrom<Idx>
type std::ops::RangeFull
type std::ops::RangeInclusive<Idx>
type std::ops::RangeTo<Idx>
type std::ops::RangeToInclusive<Idx>
type std::option::IntoIter<A>
type std::option::Iter<A>
type std::option::IterMut<A>
type std::os::fd::BorrowedFd
type std::os::fd::OwnedFd
type std::os::linux::raw::stat
type std::os::unix::net::Incoming
type std::os::unix::net::SocketAddr
type std::os::unix::net::UnixDatagram
type std::os::unix::net::UnixListener
type std::os::unix::net::UnixStream
type std::os::windows::ffi::EncodeWide
type std::os::windows::io::BorrowedHandle
type std::os::windows::io::BorrowedSocket
type std::os::windows::io::HandleOrInvalid
type std::os::windows::io::HandleOrNull
type std::os::windows::io::InvalidHandleError
type std::os::windows::io::NullHandleError
type std::os::windows::io::OwnedHandle
type std::os::windows::io::OwnedSocket
type std::panic::AssertUnwindSafe<T>
type std::panic::Location
type std::panic::PanicHookInfo
type std::panic::PanicInfo
type std::panic::PanicMessage
type std::path::Ancestors
type std::path::Components
type std::path::Display
type std::path::Iter
type std::path::Path
type std::path::PathBuf
type std::path::PrefixComponent
type std::path::StripPrefixError
type std::pin::Pin<Ptr>
type std::process::Child
type std::process::ChildStderr
type std::process::ChildStdin
type std::process::ChildStdout
type std::process::Command
type std::process::CommandArgs
type std::process::CommandEnvs
type std::process::ExitCode
type std::process::ExitStatus
type std::process::Output
type std::process::Stdio
type std::ptr::NonNull<T>
type std::range::Range<Idx>
type std::range::RangeFrom<Idx>
type std::range::RangeFromIter<A>
type std::range::RangeInclusive<Idx>
type std::range::RangeInclusiveIter<A>
type std::range::RangeIter<A>
type std::range::RangeToInclusive<Idx>
type std::rc::Rc<T>
type std::rc::Weak<T>
type std::result::IntoIter<T>
type std::result::Iter<T>
type std::result::IterMut<T>
type std::slice::ArrayWindows<T>
type std::slice::ChunkBy<T, P>
type std::slice::ChunkByMut<T, P>
type std::slice::Chunks<T>
type std::slice::ChunksExact<T>
type std::slice::ChunksExactMut<T>
type std::slice::ChunksMut<T>
type std::slice::EscapeAscii
type std::slice::Iter<T>
type std::slice::IterMut<T>
type std::slice::RChunks<T>
type std::slice::RChunksExact<T>
type std::slice::RChunksExactMut<T>
type std::slice::RChunksMut<T>
type std::slice::RSplit<T, P>
type std::slice::RSplitMut<T, P>
type std::slice::RSplitN<T, P>
type std::slice::RSplitNMut<T, P>
type std::slice::Split<T, P>
type std::slice::SplitInclusive<T, P>
type std::slice::SplitInclusiveMut<T, P>
type std::slice::SplitMut<T, P>
type std::slice::SplitN<T, P>
type std::slice::SplitNMut<T, P>
type std::slice::Windows<T>
type std::str::Bytes
type std::str::CharIndices
type std::str::Chars
type std::str::EncodeUtf16
type std::str::EscapeDebug
type std::str::EscapeDefault
type std::str::EscapeUnicode
type std::str::Lines
type std::str::LinesAny
type std::str::MatchIndices<P>
type std::str::Matches<P>
type std::str::ParseBoolError
type std::str::RMatchIndices<P>
type std::str::RMatches<P>
type std::str::RSplit<P>
type std::str::RSplitN<P>
type std::str::RSplitTerminator<P>
type std::str::Split<P>
type std::str::SplitAsciiWhitespace
type std::str::SplitInclusive<P>
type std::str::SplitN<P>
type std::str::SplitTerminator<P>
type std::str::SplitWhitespace
type std::str::Utf8Chunk
type std::str::Utf8Chunks
type std::str::Utf8Error
type std::str::lossy::Debug
type std::string::Drain
type std::string::FromUtf16Error
type std::string::FromUtf8Error
type std::string::String
type std::sync::Arc<T>
type std::sync::Barrier
type std::sync::BarrierWaitResult
type std::sync::Condvar
type std::sync::LazyLock<T, F>
type std::sync::Mutex<T>
type std::sync::MutexGuard<T>
type std::sync::Once
type std::sync::OnceLock<T>
type std::sync::OnceState
type std::sync::PoisonError<T>
type std::sync::RwLock<T>
type std::sync::RwLockReadGuard<T>
type std::sync::RwLockWriteGuard<T>
type std::sync::WaitTimeoutResult
type std::sync::Weak<T>
type std::sync::atomic::Atomic<T>
type std::sync::mpsc::IntoIter<T>
type std::sync::mpsc::Iter<T>
type std::sync::mpsc::Receiver<T>
type std::sync::mpsc::RecvError
type std::sync::mpsc::SendError<T>
type std::sync::mpsc::Sender<T>
type std::sync::mpsc::SyncSender<T>
type std::sync::mpsc::TryIter<T>
type std::task::Context
type std::task::ContextBuilder
type std::task::LocalWaker
type std::task::RawWaker
type std::task::RawWakerVTable
type std::task::Waker
type std::thread::AccessError
type std::thread::Builder
type std::thread::JoinHandle<T>
type std::thread::LocalKey<T>
type std::thread::Scope
type std::thread::ScopedJoinHandle<T>
type std::thread::Thread
type std::thread::ThreadId
type std::time::Duration
type std::time::Instant
type std::time::SystemTime
type std::time::SystemTimeError
type std::time::TryFromFloatSecsError
type std::vec::Drain<T>
type std::vec::ExtractIf<T, F>
type std::vec::IntoIter<T>
type std::vec::Splice<I>
type std::vec::Vec<T>
unsafe fn *const T::add(self, usize) -> Self
unsafe fn *const T::as_ref(self) -> std::option::Option<&T>
unsafe fn *const T::as_ref_unchecked(self) -> &T
unsafe fn *const T::byte_add(self, usize) -> Self
unsafe fn *const T::byte_offset(self, isize) -> Self
unsafe fn *const T::byte_offset_from<U>(self, *const U) -> isize
unsafe fn *const T::byte_offset_from_unsigned<U>(self, *const U) -> usize
unsafe fn *const T::byte_sub(self, usize) -> Self
unsafe fn *const T::copy_to(self, *mut T, usize)
unsafe fn *const T::copy_to_nonoverlapping(self, *mut T, usize)
unsafe fn *const T::offset(self, isize) -> *const T
unsafe fn *const T::offset_from(self, *const T) -> isize
unsafe fn *const T::offset_from_unsigned(self, *const T) -> usize
unsafe fn *const T::read(self) -> T
unsafe fn *const T::read_unaligned(self) -> T
unsafe fn *const T::read_volatile(self) -> T
unsafe fn *const T::sub(self, usize) -> Self
unsafe fn *mut T::add(self, usize) -> Self
unsafe fn *mut T::as_mut(self) -> std::option::Option<&mut T>
unsafe fn *mut T::as_mut_unchecked(self) -> &mut T
unsafe fn *mut T::as_ref(self) -> std::option::Option<&T>
unsafe fn *mut T::as_ref_unchecked(self) -> &T
unsafe fn *mut T::byte_add(self, usize) -> Self
unsafe fn *mut T::byte_offset(self, isize) -> Self
unsafe fn *mut T::byte_offset_from<U>(self, *const U) -> isize
unsafe fn *mut T::byte_offset_from_unsigned<U>(self, *mut U) -> usize
unsafe fn *mut T::byte_sub(self, usize) -> Self
unsafe fn *mut T::copy_from(self, *const T, usize)
unsafe fn *mut T::copy_from_nonoverlapping(self, *const T, usize)
unsafe fn *mut T::copy_to(self, *mut T, usize)
unsafe fn *mut T::copy_to_nonoverlapping(self, *mut T, usize)
unsafe fn *mut T::drop_in_place(self)
unsafe fn *mut T::offset(self, isize) -> *mut T
unsafe fn *mut T::offset_from(self, *const T) -> isize
unsafe fn *mut T::offset_from_unsigned(self, *const T) -> usize
unsafe fn *mut T::read(self) -> T
unsafe fn *mut T::read_unaligned(self) -> T
unsafe fn *mut T::read_volatile(self) -> T
unsafe fn *mut T::replace(self, T) -> T
unsafe fn *mut T::sub(self, usize) -> Self
unsafe fn *mut T::swap(self, *mut T)
unsafe fn *mut T::write(self, T)
unsafe fn *mut T::write_bytes(self, u8, usize)
unsafe fn *mut T::write_unaligned(self, T)
unsafe fn *mut T::write_volatile(self, T)
unsafe fn [T]::align_to<U>(&self) -> (&[T], &[U], &[T])
unsafe fn [T]::align_to_mut<U>(&mut self) -> (&mut [T], &mut [U], &mut [T])
unsafe fn [T]::as_chunks_unchecked(&self) -> &[[T; N]]
unsafe fn [T]::as_chunks_unchecked_mut(&mut self) -> &mut [[T; N]]
unsafe fn [T]::get_disjoint_unchecked_mut<I: std::slice::GetDisjointMutIndex + std::slice::SliceIndex<Self>>(&mut self, [I; N]) -> [&mut I::Output; N]
unsafe fn [T]::get_unchecked<I: std::slice::SliceIndex<Self>>(&self, I) -> &I::Output
unsafe fn [T]::get_unchecked_mut<I: std::slice::SliceIndex<Self>>(&mut self, I) -> &mut I::Output
unsafe fn [T]::split_at_mut_unchecked(&mut self, usize) -> (&mut [T], &mut [T])
unsafe fn [T]::split_at_unchecked(&self, usize) -> (&[T], &[T])
unsafe fn [std::mem::MaybeUninit<T>]::assume_init_drop(&mut self)
unsafe fn [std::mem::MaybeUninit<T>]::assume_init_mut(&mut self) -> &mut [T]
unsafe fn [std::mem::MaybeUninit<T>]::assume_init_ref(&self) -> &[T]
unsafe fn char::from_u32_unchecked(u32) -> char
unsafe fn f32::to_int_unchecked<Int>(self) -> Int
unsafe fn f64::to_int_unchecked<Int>(self) -> Int
unsafe fn i128::unchecked_add(self, Self) -> Self
unsafe fn i128::unchecked_mul(self, Self) -> Self
unsafe fn i128::unchecked_neg(self) -> Self
unsafe fn i128::unchecked_shl(self, u32) -> Self
unsafe fn i128::unchecked_shr(self, u32) -> Self
unsafe fn i128::unchecked_sub(self, Self) -> Self
unsafe fn i16::unchecked_add(self, Self) -> Self
unsafe fn i16::unchecked_mul(self, Self) -> Self
unsafe fn i16::unchecked_neg(self) -> Self
unsafe fn i16::unchecked_shl(self, u32) -> Self
unsafe fn i16::unchecked_shr(self, u32) -> Self
unsafe fn i16::unchecked_sub(self, Self) -> Self
unsafe fn i32::unchecked_add(self, Self) -> Self
unsafe fn i32::unchecked_mul(self, Self) -> Self
unsafe fn i32::unchecked_neg(self) -> Self
unsafe fn i32::unchecked_shl(self, u32) -> Self
unsafe fn i32::unchecked_shr(self, u32) -> Self
unsafe fn i32::unchecked_sub(self, Self) -> Self
unsafe fn i64::unchecked_add(self, Self) -> Self
unsafe fn i64::unchecked_mul(self, Self) -> Self
unsafe fn i64::unchecked_neg(self) -> Self
unsafe fn i64::unchecked_shl(self, u32) -> Self
unsafe fn i64::unchecked_shr(self, u32) -> Self
unsafe fn i64::unchecked_sub(self, Self) -> Self
unsafe fn i8::unchecked_add(self, Self) -> Self
unsafe fn i8::unchecked_mul(self, Self) -> Self
unsafe fn i8::unchecked_neg(self) -> Self
unsafe fn i8::unchecked_shl(self, u32) -> Self
unsafe fn i8::unchecked_shr(self, u32) -> Self
unsafe fn i8::unchecked_sub(self, Self) -> Self
unsafe fn isize::unchecked_add(self, Self) -> Self
unsafe fn isize::unchecked_mul(self, Self) -> Self
unsafe fn isize::unchecked_neg(self) -> Self
unsafe fn isize::unchecked_shl(self, u32) -> Self
unsafe fn isize::unchecked_shr(self, u32) -> Self
unsafe fn isize::unchecked_sub(self, Self) -> Self
unsafe fn std::alloc::GlobalAlloc::alloc(&self, std::alloc::Layout) -> *mut u8
unsafe fn std::alloc::GlobalAlloc::alloc_zeroed(&self, std::alloc::Layout) -> *mut u8
unsafe fn std::alloc::GlobalAlloc::dealloc(&self, *mut u8, std::alloc::Layout)
unsafe fn std::alloc::GlobalAlloc::realloc(&self, *mut u8, std::alloc::Layout, usize) -> *mut u8
unsafe fn std::alloc::Layout::from_size_align_unchecked(usize, usize) -> Self
unsafe fn std::alloc::alloc(std::alloc::Layout) -> *mut u8
unsafe fn std::alloc::alloc_zeroed(std::alloc::Layout) -> *mut u8
unsafe fn std::alloc::dealloc(*mut u8, std::alloc::Layout)
unsafe fn std::alloc::realloc(*mut u8, std::alloc::Layout, usize) -> *mut u8
unsafe fn std::boxed::Box<T>::from_raw(*mut T) -> Self
unsafe fn std::boxed::Box<[std::mem::MaybeUninit<T>]>::assume_init(self) -> std::boxed::Box<[T]>
unsafe fn std::boxed::Box<std::mem::MaybeUninit<T>>::assume_init(self) -> std::boxed::Box<T>
unsafe fn std::cell::RefCell<T>::try_borrow_unguarded(&self) -> std::result::Result<&T, std::cell::BorrowError>
unsafe fn std::char::from_u32_unchecked(u32) -> char
unsafe fn std::collections::HashMap<K, V, S>::get_disjoint_unchecked_mut<Q: std::hash::Hash + std::cmp::Eq>(&mut self, [&Q; N]) -> [std::option::Option<&mut V>; N]
unsafe fn std::env::remove_var<K: std::convert::AsRef<std::ffi::OsStr>>(K)
unsafe fn std::env::set_var<K: std::convert::AsRef<std::ffi::OsStr>, V: std::convert::AsRef<std::ffi::OsStr>>(K, V)
unsafe fn std::ffi::CStr::from_bytes_with_nul_unchecked(&[u8]) -> &std::ffi::CStr
unsafe fn std::ffi::CStr::from_ptr(*const std::ffi::c_char) -> &std::ffi::CStr
unsafe fn std::ffi::CString::from_raw(*mut std::ffi::c_char) -> std::ffi::CString
unsafe fn std::ffi::CString::from_vec_unchecked(std::vec::Vec<u8>) -> Self
unsafe fn std::ffi::CString::from_vec_with_nul_unchecked(std::vec::Vec<u8>) -> Self
unsafe fn std::ffi::OsStr::from_encoded_bytes_unchecked(&[u8]) -> &Self
unsafe fn std::ffi::OsString::from_encoded_bytes_unchecked(std::vec::Vec<u8>) -> Self
unsafe fn std::fmt::Arguments::new(&[u8; N], &[std::fmt::rt::Argument; M]) -> std::fmt::Arguments
unsafe fn std::hint::assert_unchecked(bool)
unsafe fn std::hint::unreachable_unchecked() -> !
unsafe fn std::iter::range::Step::backward_unchecked(Self, usize) -> Self
unsafe fn std::iter::range::Step::forward_unchecked(Self, usize) -> Self
unsafe fn std::mem::ManuallyDrop<T>::drop(&mut std::mem::ManuallyDrop<T>)
unsafe fn std::mem::ManuallyDrop<T>::take(&mut std::mem::ManuallyDrop<T>) -> T
unsafe fn std::mem::MaybeUninit<T>::assume_init(self) -> T
unsafe fn std::mem::MaybeUninit<T>::assume_init_drop(&mut self)
unsafe fn std::mem::MaybeUninit<T>::assume_init_mut(&mut self) -> &mut T
unsafe fn std::mem::MaybeUninit<T>::assume_init_read(&self) -> T
unsafe fn std::mem::MaybeUninit<T>::assume_init_ref(&self) -> &T
unsafe fn std::mem::transmute<Src, Dst>(Src) -> Dst
unsafe fn std::mem::transmute_copy<Src, Dst>(&Src) -> Dst
unsafe fn std::mem::uninitialized<T>() -> T
unsafe fn std::mem::zeroed<T>() -> T
unsafe fn std::num::NonZero<T>::new_unchecked(T) -> Self
unsafe fn std::option::Option<T>::unwrap_unchecked(self) -> T
unsafe fn std::os::fd::BorrowedFd::borrow_raw(std::os::fd::RawFd) -> Self
unsafe fn std::os::fd::FromRawFd::from_raw_fd(std::os::fd::RawFd) -> Self
unsafe fn std::os::unix::process::CommandExt::before_exec<F: std::ops::FnMut() -> std::io::Result<()> + std::marker::Send + std::marker::Sync>(&mut self, F) -> &mut std::process::Command
unsafe fn std::os::unix::process::CommandExt::pre_exec<F: std::ops::FnMut() -> std::io::Result<()> + std::marker::Send + std::marker::Sync>(&mut self, F) -> &mut std::process::Command
unsafe fn std::os::windows::io::BorrowedHandle::borrow_raw(std::os::windows::io::RawHandle) -> Self
unsafe fn std::os::windows::io::BorrowedSocket::borrow_raw(std::os::windows::io::RawSocket) -> Self
unsafe fn std::os::windows::io::FromRawHandle::from_raw_handle(std::os::windows::io::RawHandle) -> Self
unsafe fn std::os::windows::io::FromRawSocket::from_raw_socket(std::os::windows::io::RawSocket) -> Self
unsafe fn std::os::windows::io::HandleOrInvalid::from_raw_handle(std::os::windows::io::RawHandle) -> Self
unsafe fn std::os::windows::io::HandleOrNull::from_raw_handle(std::os::windows::io::RawHandle) -> Self
unsafe fn std::pin::Pin<&T>::map_unchecked<U, F: std::ops::FnOnce(&T) -> &U>(self, F) -> std::pin::Pin<&U>
unsafe fn std::pin::Pin<&mut T>::get_unchecked_mut(self) -> &mut T
unsafe fn std::pin::Pin<&mut T>::map_unchecked_mut<U, F: std::ops::FnOnce(&mut T) -> &mut U>(self, F) -> std::pin::Pin<&mut U>
unsafe fn std::pin::Pin<Ptr>::into_inner_unchecked(std::pin::Pin<Ptr>) -> Ptr
unsafe fn std::pin::Pin<Ptr>::new_unchecked(Ptr) -> std::pin::Pin<Ptr>
unsafe fn std::ptr::NonNull<T>::add(self, usize) -> Self
unsafe fn std::ptr::NonNull<T>::as_mut(&mut self) -> &mut T
unsafe fn std::ptr::NonNull<T>::as_ref(&self) -> &T
unsafe fn std::ptr::NonNull<T>::byte_add(self, usize) -> Self
unsafe fn std::ptr::NonNull<T>::byte_offset(self, isize) -> Self
unsafe fn std::ptr::NonNull<T>::byte_offset_from<U>(self, std::ptr::NonNull<U>) -> isize
unsafe fn std::ptr::NonNull<T>::byte_offset_from_unsigned<U>(self, std::ptr::NonNull<U>) -> usize
unsafe fn std::ptr::NonNull<T>::byte_sub(self, usize) -> Self
unsafe fn std::ptr::NonNull<T>::copy_from(self, std::ptr::NonNull<T>, usize)
unsafe fn std::ptr::NonNull<T>::copy_from_nonoverlapping(self, std::ptr::NonNull<T>, usize)
unsafe fn std::ptr::NonNull<T>::copy_to(self, std::ptr::NonNull<T>, usize)
unsafe fn std::ptr::NonNull<T>::copy_to_nonoverlapping(self, std::ptr::NonNull<T>, usize)
unsafe fn std::ptr::NonNull<T>::drop_in_place(self)
unsafe fn std::ptr::NonNull<T>::new_unchecked(*mut T) -> Self
unsafe fn std::ptr::NonNull<T>::offset(self, isize) -> Self
unsafe fn std::ptr::NonNull<T>::offset_from(self, std::ptr::NonNull<T>) -> isize
unsafe fn std::ptr::NonNull<T>::offset_from_unsigned(self, std::ptr::NonNull<T>) -> usize
unsafe fn std::ptr::NonNull<T>::read(self) -> T
unsafe fn std::ptr::NonNull<T>::read_unaligned(self) -> T
unsafe fn std::ptr::NonNull<T>::read_volatile(self) -> T
unsafe fn std::ptr::NonNull<T>::replace(self, T) -> T
unsafe fn std::ptr::NonNull<T>::sub(self, usize) -> Self
unsafe fn std::ptr::NonNull<T>::swap(self, std::ptr::NonNull<T>)
unsafe fn std::ptr::NonNull<T>::write(self, T)
unsafe fn std::ptr::NonNull<T>::write_bytes(self, u8, usize)
unsafe fn std::ptr::NonNull<T>::write_unaligned(self, T)
unsafe fn std::ptr::NonNull<T>::write_volatile(self, T)
unsafe fn std::ptr::copy<T>(*const T, *mut T, usize)
unsafe fn std::ptr::copy_nonoverlapping<T>(*const T, *mut T, usize)
unsafe fn std::ptr::drop_in_place<T>(*mut T)
unsafe fn std::ptr::read<T>(*const T) -> T
unsafe fn std::ptr::read_unaligned<T>(*const T) -> T
unsafe fn std::ptr::read_volatile<T>(*const T) -> T
unsafe fn std::ptr::replace<T>(*mut T, T) -> T
unsafe fn std::ptr::swap<T>(*mut T, *mut T)
unsafe fn std::ptr::swap_nonoverlapping<T>(*mut T, *mut T, usize)
unsafe fn std::ptr::write<T>(*mut T, T)
unsafe fn std::ptr::write_bytes<T>(*mut T, u8, usize)
unsafe fn std::ptr::write_unaligned<T>(*mut T, T)
unsafe fn std::ptr::write_volatile<T>(*mut T, T)
unsafe fn std::rc::Rc<T>::decrement_strong_count(*const T)
unsafe fn std::rc::Rc<T>::from_raw(*const T) -> Self
unsafe fn std::rc::Rc<T>::increment_strong_count(*const T)
unsafe fn std::rc::Rc<[std::mem::MaybeUninit<T>]>::assume_init(self) -> std::rc::Rc<[T]>
unsafe fn std::rc::Rc<std::mem::MaybeUninit<T>>::assume_init(self) -> std::rc::Rc<T>
unsafe fn std::rc::Weak<T>::from_raw(*const T) -> Self
unsafe fn std::result::Result<T, E>::unwrap_err_unchecked(self) -> E
unsafe fn std::result::Result<T, E>::unwrap_unchecked(self) -> T
unsafe fn std::slice::from_raw_parts<T>(*const T, usize) -> &[T]
unsafe fn std::slice::from_raw_parts_mut<T>(*mut T, usize) -> &mut [T]
unsafe fn std::str::from_boxed_utf8_unchecked(std::boxed::Box<[u8]>) -> std::boxed::Box<str>
unsafe fn std::str::from_utf8_unchecked(&[u8]) -> &str
unsafe fn std::str::from_utf8_unchecked_mut(&mut [u8]) -> &mut str
unsafe fn std::string::String::as_mut_vec(&mut self) -> &mut std::vec::Vec<u8>
unsafe fn std::string::String::from_raw_parts(*mut u8, usize, usize) -> std::string::String
unsafe fn std::string::String::from_utf8_unchecked(std::vec::Vec<u8>) -> std::string::String
unsafe fn std::sync::Arc<T>::decrement_strong_count(*const T)
unsafe fn std::sync::Arc<T>::from_raw(*const T) -> Self
unsafe fn std::sync::Arc<T>::increment_strong_count(*const T)
unsafe fn std::sync::Arc<[std::mem::MaybeUninit<T>]>::assume_init(self) -> std::sync::Arc<[T]>
unsafe fn std::sync::Arc<std::mem::MaybeUninit<T>>::assume_init(self) -> std::sync::Arc<T>
unsafe fn std::sync::Weak<T>::from_raw(*const T) -> Self
unsafe fn std::sync::atomic::AtomicBool::from_ptr(*mut bool) -> &std::sync::atomic::AtomicBool
unsafe fn std::sync::atomic::AtomicI16::from_ptr(*mut i16) -> &std::sync::atomic::AtomicI16
unsafe fn std::sync::atomic::AtomicI32::from_ptr(*mut i32) -> &std::sync::atomic::AtomicI32
unsafe fn std::sync::atomic::AtomicI64::from_ptr(*mut i64) -> &std::sync::atomic::AtomicI64
unsafe fn std::sync::atomic::AtomicI8::from_ptr(*mut i8) -> &std::sync::atomic::AtomicI8
unsafe fn std::sync::atomic::AtomicIsize::from_ptr(*mut isize) -> &std::sync::atomic::AtomicIsize
unsafe fn std::sync::atomic::AtomicPtr<T>::from_ptr(*mut *mut T) -> &std::sync::atomic::AtomicPtr<T>
unsafe fn std::sync::atomic::AtomicU16::from_ptr(*mut u16) -> &std::sync::atomic::AtomicU16
unsafe fn std::sync::atomic::AtomicU32::from_ptr(*mut u32) -> &std::sync::atomic::AtomicU32
unsafe fn std::sync::atomic::AtomicU64::from_ptr(*mut u64) -> &std::sync::atomic::AtomicU64
unsafe fn std::sync::atomic::AtomicU8::from_ptr(*mut u8) -> &std::sync::atomic::AtomicU8
unsafe fn std::sync::atomic::AtomicUsize::from_ptr(*mut usize) -> &std::sync::atomic::AtomicUsize
unsafe fn std::task::Waker::from_raw(std::task::RawWaker) -> std::task::Waker
unsafe fn std::task::Waker::new(*const (), &std::task::RawWakerVTable) -> Self
unsafe fn std::thread::Builder::spawn_unchecked<F: std::ops::FnOnce() -> T + std::marker::Send, T: std::marker::Send>(self, F) -> std::io::Result<std::thread::JoinHandle<T>>
unsafe fn std::vec::Vec<T>::from_raw_parts(*mut T, usize, usize) -> Self
unsafe fn std::vec::Vec<T>::set_len(&mut self, usize)
unsafe fn str::as_bytes_mut(&mut self) -> &mut [u8]
unsafe fn str::from_utf8_unchecked(&[u8]) -> &str
unsafe fn str::from_utf8_unchecked_mut(&mut [u8]) -> &mut str
unsafe fn str::get_unchecked<I: std::slice::SliceIndex<str>>(&self, I) -> &I::Output
unsafe fn str::get_unchecked_mut<I: std::slice::SliceIndex<str>>(&mut self, I) -> &mut I::Output
unsafe fn str::slice_mut_unchecked(&mut self, usize, usize) -> &mut str
unsafe fn str::slice_unchecked(&self, usize, usize) -> &str
unsafe fn u128::unchecked_add(self, Self) -> Self
unsafe fn u128::unchecked_mul(self, Self) -> Self
unsafe fn u128::unchecked_shl(self, u32) -> Self
unsafe fn u128::unchecked_shr(self, u32) -> Self
unsafe fn u128::unchecked_sub(self, Self) -> Self
unsafe fn u16::unchecked_add(self, Self) -> Self
unsafe fn u16::unchecked_mul(self, Self) -> Self
unsafe fn u16::unchecked_shl(self, u32) -> Self
unsafe fn u16::unchecked_shr(self, u32) -> Self
unsafe fn u16::unchecked_sub(self, Self) -> Self
unsafe fn u32::unchecked_add(self, Self) -> Self
unsafe fn u32::unchecked_mul(self, Self) -> Self
unsafe fn u32::unchecked_shl(self, u32) -> Self
unsafe fn u32::unchecked_shr(self, u32) -> Self
unsafe fn u32::unchecked_sub(self, Self) -> Self
unsafe fn u64::unchecked_add(self, Self) -> Self
unsafe fn u64::unchecked_mul(self, Self) -> Self
unsafe fn u64::unchecked_shl(self, u32) -> Self
unsafe fn u64::unchecked_shr(self, u32) -> Self
unsafe fn u64::unchecked_sub(self, Self) -> Self
unsafe fn u8::unchecked_add(self, Self) -> Self
unsafe fn u8::unchecked_mul(self, Self) -> Self
unsafe fn u8::unchecked_shl(self, u32) -> Self
unsafe fn u8::unchecked_shr(self, u32) -> Self
unsafe fn u8::unchecked_sub(self, Self) -> Self
unsafe fn usize::unchecked_add(self, Self) -> Self
unsafe fn usize::unchecked_mul(self, Self) -> Self
unsafe fn usize::unchecked_shl(self, u32) -> Self
unsafe fn usize::unchecked_shr(self, u32) -> Self
unsafe fn usize::unchecked_sub(self, Self) -> Self
use std::collections::Bound = std::ops::Bound
use std::collections::binary_heap::BinaryHeap = std::collections::BinaryHeap
use std::collections::btree_map::BTreeMap = std::collections::BTreeMap
use std::collections::btree_set::BTreeSet = std::collections::BTreeSet
use std::collections::hash_map::DefaultHasher = std::hash::DefaultHasher
use std::collections::hash_map::HashMap = std::collections::HashMap
use std::collections::hash_map::RandomState = std::hash::RandomState
use std::collections::hash_set::HashSet = std::collections::HashSet
use std::collections::linked_list::LinkedList = std::collections::LinkedList
use std::collections::vec_deque::VecDeque = std::collections::VecDeque
use std::ffi::c_str::CStr = std::ffi::CStr
use std::ffi::c_str::CString = std::ffi::CString
use std::ffi::c_str::FromBytesUntilNulError = std::ffi::FromBytesUntilNulError
use std::ffi::c_str::FromBytesWithNulError = std::ffi::FromBytesWithNulError
use std::ffi::c_str::FromVecWithNulError = std::ffi::FromVecWithNulError
use std::ffi::c_str::IntoStringError = std::ffi::IntoStringError
use std::ffi::c_str::NulError = std::ffi::NulError
use std::ffi::os_str::OsStr = std::ffi::OsStr
use std::ffi::os_str::OsString = std::ffi::OsString
use std::is_x86_feature_detected = std_detect::is_x86_feature_detected
use std::os::unix::io::AsFd = std::os::fd::AsFd
use std::os::unix::io::AsRawFd = std::os::fd::AsRawFd
use std::os::unix::io::BorrowedFd = std::os::fd::BorrowedFd
use std::os::unix::io::FromRawFd = std::os::fd::FromRawFd
use std::os::unix::io::IntoRawFd = std::os::fd::IntoRawFd
use std::os::unix::io::OwnedFd = std::os::fd::OwnedFd
use std::os::unix::io::RawFd = std::os::fd::RawFd
use std::primitive::bool = bool
use std::primitive::char = char
use std::primitive::f32 = f32
use std::primitive::f64 = f64
use std::primitive::i128 = i128
use std::primitive::i16 = i16
use std::primitive::i32 = i32
use std::primitive::i64 = i64
use std::primitive::i8 = i8
use std::primitive::isize = isize
use std::primitive::str = str
use std::primitive::u128 = u128
use std::primitive::u16 = u16
use std::primitive::u32 = u32
use std::primitive::u64 = u64
use std::primitive::u8 = u8
use std::primitive::usize = usize
variant std::backtrace::BacktraceStatus::Captured
variant std::backtrace::BacktraceStatus::Disabled
variant std::backtrace::BacktraceStatus::Unsupported
variant std::borrow::Cow::Borrowed(&B)
variant std::borrow::Cow::Owned(<B as std::borrow::ToOwned>::Owned)
variant std::cmp::Ordering::Equal
variant std::cmp::Ordering::Greater
variant std::cmp::Ordering::Less
variant std::collections::btree_map::Entry::Occupied(std::collections::btree_map::OccupiedEntry<K, V>)
variant std::collections::btree_map::Entry::Vacant(std::collections::btree_map::VacantEntry<K, V>)
variant std::collections::hash_map::Entry::Occupied(std::collections::hash_map::OccupiedEntry<K, V>)
variant std::collections::hash_map::Entry::Vacant(std::collections::hash_map::VacantEntry<K, V>)
variant std::env::VarError::NotPresent
variant std::env::VarError::NotUnicode(std::ffi::OsString)
variant std::ffi::FromBytesWithNulError::InteriorNul{position: usize}
variant std::ffi::FromBytesWithNulError::NotNulTerminated
variant std::fmt::Alignment::Center
variant std::fmt::Alignment::Left
variant std::fmt::Alignment::Right
variant std::fs::TryLockError::Error(std::io::Error)
variant std::fs::TryLockError::WouldBlock
variant std::io::ErrorKind::AddrInUse
variant std::io::ErrorKind::AddrNotAvailable
variant std::io::ErrorKind::AlreadyExists
variant std::io::ErrorKind::ArgumentListTooLong
variant std::io::ErrorKind::BrokenPipe
variant std::io::ErrorKind::ConnectionAborted
variant std::io::ErrorKind::ConnectionRefused
variant std::io::ErrorKind::ConnectionReset
variant std::io::ErrorKind::CrossesDevices
variant std::io::ErrorKind::Deadlock
variant std::io::ErrorKind::DirectoryNotEmpty
variant std::io::ErrorKind::ExecutableFileBusy
variant std::io::ErrorKind::FileTooLarge
variant std::io::ErrorKind::HostUnreachable
variant std::io::ErrorKind::Interrupted
variant std::io::ErrorKind::InvalidData
variant std::io::ErrorKind::InvalidFilename
variant std::io::ErrorKind::InvalidInput
variant std::io::ErrorKind::IsADirectory
variant std::io::ErrorKind::NetworkDown
variant std::io::ErrorKind::NetworkUnreachable
variant std::io::ErrorKind::NotADirectory
variant std::io::ErrorKind::NotConnected
variant std::io::ErrorKind::NotFound
variant std::io::ErrorKind::NotSeekable
variant std::io::ErrorKind::Other
variant std::io::ErrorKind::OutOfMemory
variant std::io::ErrorKind::PermissionDenied
variant std::io::ErrorKind::QuotaExceeded
variant std::io::ErrorKind::ReadOnlyFilesystem
variant std::io::ErrorKind::ResourceBusy
variant std::io::ErrorKind::StaleNetworkFileHandle
variant std::io::ErrorKind::StorageFull
variant std::io::ErrorKind::TimedOut
variant std::io::ErrorKind::TooManyLinks
variant std::io::ErrorKind::UnexpectedEof
variant std::io::ErrorKind::Unsupported
variant std::io::ErrorKind::WouldBlock
variant std::io::ErrorKind::WriteZero
variant std::io::SeekFrom::Current(i64)
variant std::io::SeekFrom::End(i64)
variant std::io::SeekFrom::Start(u64)
variant std::net::IpAddr::V4(std::net::Ipv4Addr)
variant std::net::IpAddr::V6(std::net::Ipv6Addr)
variant std::net::Ipv6MulticastScope::AdminLocal
variant std::net::Ipv6MulticastScope::Global
variant std::net::Ipv6MulticastScope::InterfaceLocal
variant std::net::Ipv6MulticastScope::LinkLocal
variant std::net::Ipv6MulticastScope::OrganizationLocal
variant std::net::Ipv6MulticastScope::RealmLocal
variant std::net::Ipv6MulticastScope::SiteLocal
variant std::net::Ipv6MulticastScope::Unassigned6
variant std::net::Ipv6MulticastScope::Unassigned7
variant std::net::Ipv6MulticastScope::Unassigned9
variant std::net::Ipv6MulticastScope::UnassignedA
variant std::net::Ipv6MulticastScope::UnassignedB
variant std::net::Ipv6MulticastScope::UnassignedC
variant std::net::Ipv6MulticastScope::UnassignedD
variant std::net::Shutdown::Both
variant std::net::Shutdown::Read
variant std::net::Shutdown::Write
variant std::net::SocketAddr::V4(std::net::SocketAddrV4)
variant std::net::SocketAddr::V6(std::net::SocketAddrV6)
variant std::num::FpCategory::Infinite
variant std::num::FpCategory::Nan
variant std::num::FpCategory::Normal
variant std::num::FpCategory::Subnormal
variant std::num::FpCategory::Zero
variant std::num::IntErrorKind::Empty
variant std::num::IntErrorKind::InvalidDigit
variant std::num::IntErrorKind::NegOverflow
variant std::num::IntErrorKind::PosOverflow
variant std::num::IntErrorKind::Zero
variant std::ops::Bound::Excluded(T)
variant std::ops::Bound::Included(T)
variant std::ops::Bound::Unbounded
variant std::ops::ControlFlow::Break(B)
variant std::ops::ControlFlow::Continue(C)
variant std::ops::range::OneSidedRangeBound::End
variant std::ops::range::OneSidedRangeBound::EndInclusive
variant std::ops::range::OneSidedRangeBound::StartInclusive
variant std::option::Option::None
variant std::option::Option::Some(T)
variant std::path::Component::CurDir
variant std::path::Component::Normal(&std::ffi::OsStr)
variant std::path::Component::ParentDir
variant std::path::Component::Prefix(std::path::PrefixComponent)
variant std::path::Component::RootDir
variant std::path::Prefix::DeviceNS(&std::ffi::OsStr)
variant std::path::Prefix::Disk(u8)
variant std::path::Prefix::UNC(&std::ffi::OsStr, &std::ffi::OsStr)
variant std::path::Prefix::Verbatim(&std::ffi::OsStr)
variant std::path::Prefix::VerbatimDisk(u8)
variant std::path::Prefix::VerbatimUNC(&std::ffi::OsStr, &std::ffi::OsStr)
variant std::result::Result::Err(E)
variant std::result::Result::Ok(T)
variant std::slice::GetDisjointMutError::IndexOutOfBounds
variant std::slice::GetDisjointMutError::OverlappingIndices
variant std::str::pattern::SearchStep::Done
variant std::str::pattern::SearchStep::Match(usize, usize)
variant std::str::pattern::SearchStep::Reject(usize, usize)
variant std::str::pattern::Utf8Pattern::CharPattern(char)
variant std::str::pattern::Utf8Pattern::StringPattern(&[u8])
variant std::sync::TryLockError::Poisoned(std::sync::PoisonError<T>)
variant std::sync::TryLockError::WouldBlock
variant std::sync::atomic::Ordering::AcqRel
variant std::sync::atomic::Ordering::Acquire
variant std::sync::atomic::Ordering::Relaxed
variant std::sync::atomic::Ordering::Release
variant std::sync::atomic::Ordering::SeqCst
variant std::sync::mpsc::RecvTimeoutError::Disconnected
variant std::sync::mpsc::RecvTimeoutError::Timeout
variant std::sync::mpsc::TryRecvError::Disconnected
variant std::sync::mpsc::TryRecvError::Empty
variant std::sync::mpsc::TrySendError::Disconnected(T)
variant std::sync::mpsc::TrySendError::Full(T)
variant std::task::Poll::Pending
variant std::task::Poll::Ready(T)
