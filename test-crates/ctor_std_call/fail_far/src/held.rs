//! Functions that are held as values, and methods whose type only the caller knows.

static STEPS: [fn(); 1] = [in_a_static];

struct Step {
    run: fn(),
}

impl Step {
    fn go(&self) {
        (self.run)();
    }
}

trait Part {
    fn begin(&self);
}

struct Loud;
struct Other;
struct Boxed;

impl Part for Loud {
    fn begin(&self) {
        println!("loud"); //~ ctor_std_call
    }
}

impl Part for Other {
    fn begin(&self) {
        println!("only while the program runs");
    }
}

impl Part for Boxed {
    fn begin(&self) {
        println!("boxed"); //~ ctor_std_call
    }
}

fn begin<P: Part>(part: &P) {
    part.begin();
}

fn in_a_field() {
    println!("field"); //~ ctor_std_call
}

fn in_a_list() {
    println!("list"); //~ ctor_std_call
}

fn in_a_static() {
    println!("static"); //~ ctor_std_call
}

fn by_choice() {
    println!("choice"); //~ ctor_std_call
}

#[ctor::ctor]
fn of_a_field() {
    Step { run: in_a_field }.go();
}

#[ctor::ctor]
fn of_a_list() {
    for step in [in_a_list as fn()] {
        step();
    }
}

#[ctor::ctor]
fn of_a_static() {
    STEPS.iter().for_each(|step| step());
}

#[ctor::ctor]
fn of_a_choice() {
    let step: fn() = if cfg!(unix) { by_choice } else { || () };
    step();
}

#[ctor::ctor]
fn generic() {
    begin(&Loud);
}

#[ctor::ctor]
fn dynamic() {
    let parts: [Box<dyn Part>; 1] = [Box::new(Boxed)];
    parts.iter().for_each(|part| part.begin());
}

pub fn later() {
    begin(&Other);
}
