//! Known names that come on longer ways.
use std::env::temp_dir;
use std::fs::{self, File, OpenOptions};
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::sync::LazyLock;

const FOLDER: &str = "/tmp";
const NAME: &str = "shop.state";
static LOG: &str = "/var/tmp/shop.log";

static PLACE: LazyLock<PathBuf> = LazyLock::new(|| std::env::temp_dir().join("shop.lazy"));

fn base() -> PathBuf {
    temp_dir()
}

fn state() -> PathBuf {
    base().join(NAME)
}

pub fn by_two_helpers() -> io::Result<()> {
    fs::write(state(), "open") //~ insecure_temp_file
}

pub fn by_constants() -> io::Result<File> {
    File::create(Path::new(FOLDER).join(NAME)) //~ insecure_temp_file
}

pub fn by_static() -> io::Result<File> {
    OpenOptions::new().append(true).create(true).open(LOG) //~ insecure_temp_file
}

pub fn by_lazy() -> io::Result<()> {
    fs::write(&*PLACE, "open") //~ insecure_temp_file
}

pub fn by_process() -> io::Result<File> {
    File::create(format!("/tmp/shop-{}", std::process::id())) //~ insecure_temp_file
}

pub fn by_process_joined() -> io::Result<File> {
    let path = temp_dir().join(format!("shop-{}.log", std::process::id()));
    File::create(&path) //~ insecure_temp_file
}

pub fn by_number() -> io::Result<File> {
    let pid = std::process::id();
    let name = format!("shop-{pid}.sock");
    let mut path = PathBuf::from("/tmp");
    path.push(name);
    File::create(path) //~ insecure_temp_file
}

pub fn pushed_from_text() -> io::Result<File> {
    let mut path = PathBuf::new();
    path.push("/tmp");
    path.push("shop");
    File::create(path) //~ insecure_temp_file
}

pub fn collected() -> io::Result<File> {
    let path: PathBuf = ["/tmp", "shop", "state"].iter().collect();
    File::create(path) //~ insecure_temp_file
}

pub fn concatenated() -> io::Result<File> {
    let path = FOLDER.to_string() + "/shop.db";
    File::create(path) //~ insecure_temp_file
}

pub fn macro_concatenated() -> io::Result<File> {
    File::create(concat!("/tmp/", "shop.db")) //~ insecure_temp_file
}

pub fn options() -> io::Result<File> {
    File::options().write(true).create(true).open("/dev/shm/shop.ring") //~ insecure_temp_file
}

pub fn options_one_of_two(new: bool) -> io::Result<File> {
    if new {
        OpenOptions::new().write(true).create_new(true).open("/tmp/shop.lock")
    } else {
        OpenOptions::new().write(true).create(true).open("/tmp/shop.lock") //~ insecure_temp_file
    }
}

pub fn not_new() -> io::Result<File> {
    OpenOptions::new().write(true).create(true).create_new(false).open("/tmp/shop.lock") //~ insecure_temp_file
}

pub async fn tokio_options() -> io::Result<()> {
    let mut options = tokio::fs::OpenOptions::new();
    options.write(true).create(true);
    options.open("/tmp/shop.lock").await.map(drop) //~ insecure_temp_file
}

pub fn moved(from: &Path) -> io::Result<()> {
    fs::rename(from, "/tmp/shop.moved")
}

pub fn as_reference() -> io::Result<()> {
    let path = temp_dir().join("shop").join("list.txt");
    let mut file = File::create(path.as_path())?; //~ insecure_temp_file
    file.write_all(b"open")
}

pub fn owned_text() -> io::Result<()> {
    let path = String::from("/tmp/shop.txt");
    fs::write(path.as_str(), "open") //~ insecure_temp_file
}

pub fn or_else(dir: Option<PathBuf>) -> io::Result<()> {
    let dir = dir.unwrap_or_else(|| std::env::temp_dir());
    fs::write(dir.join("shop.txt"), "open")
}

pub struct Store {
    dir: PathBuf,
}

impl Store {
    pub fn new() -> Self {
        let mut dir = std::env::temp_dir();
        dir.push("shop-store");
        Store { dir }
    }

    fn file(&self, name: &str) -> PathBuf {
        self.dir.join(name)
    }

    pub fn save(&self) -> io::Result<()> {
        fs::write(self.file("cart"), "open") //~ insecure_temp_file
    }
}

fn write_to(dir: PathBuf) -> io::Result<()> {
    fs::write(dir.join("cart"), "open") //~ insecure_temp_file
}

pub fn by_folder() -> io::Result<()> {
    write_to(std::env::temp_dir())
}

pub fn by_user() -> io::Result<()> {
    let path = format!("{}/{}", std::env::temp_dir().to_string_lossy(), "shop.txt");
    fs::write(path, "open") //~ insecure_temp_file
}

pub fn by_variable() -> io::Result<()> {
    let base = std::env::var("TMPDIR").unwrap_or_else(|_| "/tmp".to_string());
    fs::write(format!("{base}/shop.txt"), "open")
}
