//! Only one feature needs it.
#![cfg_attr(not(feature = "fast"), forbid(unsafe_code))]
