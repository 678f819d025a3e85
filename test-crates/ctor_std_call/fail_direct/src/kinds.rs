//! The attributes and the calls by other names.
use ctor as before;
use ctor::ctor as at_start;
use ctor::dtor as at_end;
use dtor::dtor;
use std::env::*;
use std::fs as files;
use std::println as say;
use std::thread::sleep as wait;

#[at_start]
fn renamed() {
    println!("loaded"); //~ ctor_std_call
}

#[at_end]
fn renamed_too() {
    println!("unloaded"); //~ ctor_std_call
}

#[before::ctor]
fn of_a_renamed_crate() {
    println!("loaded"); //~ ctor_std_call
}

#[ctor::ctor]
fn renamed_macro() {
    say!("loaded"); //~ ctor_std_call
}

#[ctor::ctor]
fn renamed_module() {
    let _ = files::metadata("/etc"); //~ ctor_std_call
}

#[ctor::ctor]
fn renamed_function() {
    wait(core::time::Duration::ZERO); //~ ctor_std_call
}

#[ctor::ctor]
fn glob() {
    let _ = temp_dir(); //~ ctor_std_call
}

#[ctor::ctor]
fn import_inside() {
    use std::process::id;
    core::hint::black_box(id()); //~ ctor_std_call
}

pub mod inner {
    //! A module of its own.
    use ctor::*;

    #[ctor]
    fn glob_of_the_attribute() {
        println!("loaded"); //~ ctor_std_call
    }

    #[cfg_attr(not(test), ctor)]
    fn only_outside_of_tests() {
        println!("loaded"); //~ ctor_std_call
    }

    #[inline(never)]
    #[ctor]
    #[allow(dead_code)]
    fn between_others() {
        println!("loaded"); //~ ctor_std_call
    }
}

#[dtor]
fn of_the_other_crate() {
    println!("unloaded"); //~ ctor_std_call
}

#[dtor::dtor]
fn of_the_other_crate_by_its_path() {
    let _ = std::thread::current().id(); //~ ctor_std_call
}
