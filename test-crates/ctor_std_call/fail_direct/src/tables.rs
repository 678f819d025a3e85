//! Other ways to be run, or to be made, before `main` or after it.
use static_init::dynamic;

#[small_ctor::ctor]
unsafe fn small() {
    println!("loaded"); //~ ctor_std_call
}

#[static_init::constructor]
extern "C" fn constructed() {
    println!("loaded"); //~ ctor_std_call
}

#[dynamic]
static FOLDER: bool = std::env::current_dir().is_ok(); //~ ctor_std_call

#[dynamic(10)]
static HOSTS: Vec<u8> = std::fs::read("/etc/hosts").unwrap_or_default(); //~ ctor_std_call

#[ctor::ctor]
static WORDS: usize = std::env::args().count(); //~ ctor_std_call

extern "C" fn first() {
    println!("first"); //~ ctor_std_call
}

extern "C" fn last() {
    println!("last"); //~ ctor_std_call
}

#[used]
#[unsafe(link_section = ".init_array")]
static FIRST: extern "C" fn() = first;

#[used]
#[cfg_attr(target_os = "linux", unsafe(link_section = ".fini_array"))]
static LAST: [extern "C" fn(); 1] = [last];

#[used]
#[unsafe(link_section = "__DATA,__mod_init_func")]
static INSIDE: extern "C" fn() = {
    extern "C" fn inside() {
        println!("inside"); //~ ctor_std_call
    }
    inside
};
