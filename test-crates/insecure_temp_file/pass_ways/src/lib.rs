//! Names that nobody knows before, and files that are only made when they are not there, on longer ways.
use std::env::temp_dir;
use std::fs::{self, File, OpenOptions};
use std::io;
use std::path::{Path, PathBuf};
use std::sync::LazyLock;

static PLACE: LazyLock<PathBuf> = LazyLock::new(|| PathBuf::from("/var/lib/shop/state"));
static RANDOM: LazyLock<PathBuf> = LazyLock::new(|| temp_dir().join(uuid::Uuid::new_v4().to_string()));

pub fn by_lazy() -> io::Result<()> {
    fs::write(&*PLACE, "open")?;
    fs::write(&*RANDOM, "open")
}

pub fn by_process_and_chance() -> io::Result<File> {
    File::create(format!("/tmp/shop-{}-{:x}", std::process::id(), rand::random::<u128>()))
}

pub fn options() -> io::Result<File> {
    File::options().write(true).create_new(true).open("/dev/shm/shop.ring")
}

pub fn in_a_variable() -> io::Result<File> {
    let mut options = OpenOptions::new();
    options.write(true);
    options.create_new(true);
    options.open("/tmp/shop.lock")
}

pub fn collected(name: &str) -> io::Result<File> {
    let path: PathBuf = ["/tmp", name].iter().collect();
    File::create(path)
}

pub fn collected_elsewhere() -> io::Result<File> {
    let path: PathBuf = ["/var/lib", "shop"].iter().collect();
    File::create(path)
}

pub fn pushed(name: &str) -> io::Result<File> {
    let mut path = PathBuf::new();
    path.push("/tmp");
    path.push(name);
    File::create(path)
}

pub struct Store {
    dir: PathBuf,
}

impl Store {
    pub fn new() -> Self {
        let dir = temp_dir().join(uuid::Uuid::new_v4().to_string());
        Store { dir }
    }

    fn file(&self, name: &str) -> PathBuf {
        self.dir.join(name)
    }

    pub fn save(&self) -> io::Result<()> {
        fs::write(self.file("cart"), "open")
    }
}

fn write_to(dir: &Path, name: &str) -> io::Result<()> {
    fs::write(dir.join(name), "open")
}

pub fn by_folder() -> io::Result<()> {
    write_to(&temp_dir(), &uuid::Uuid::new_v4().to_string())
}
