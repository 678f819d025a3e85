//! Firmware: there is no loader that could place it anywhere else.
#![no_std]
#![no_main]
