// The program of the package. //~ forbid_unsafe_missing
// It has a comment on its first item.
fn main() {
    println!("{}", fail_plain::unsafe_looking());
}
