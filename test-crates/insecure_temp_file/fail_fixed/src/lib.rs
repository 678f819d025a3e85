//! Files that anybody may have put there before.
use std::env;
use std::fs::{self, File, OpenOptions};
use std::io;
use std::path::{Path, PathBuf};

const REPORT: &str = "/tmp/shop-report.txt";

fn place(name: &str) -> PathBuf {
    env::temp_dir().join(name)
}

fn write(path: &Path) -> io::Result<()> {
    fs::write(path, "report") //~ insecure_temp_file
}

pub fn created() -> io::Result<File> {
    File::create("/tmp/shop.log") //~ insecure_temp_file
}

pub fn created_by_constant() -> io::Result<File> {
    File::create(REPORT) //~ insecure_temp_file
}

pub fn joined() -> io::Result<File> {
    let path = env::temp_dir().join("shop.log");
    File::create(&path) //~ insecure_temp_file
}

pub fn pushed() -> io::Result<File> {
    let mut path = std::env::temp_dir();
    path.push("shop");
    path.set_extension("log");
    File::create(path) //~ insecure_temp_file
}

pub fn by_helper() -> io::Result<()> {
    fs::write(place("shop.log"), "") //~ insecure_temp_file
}

pub fn by_parameter() -> io::Result<()> {
    write(Path::new("/var/tmp/shop.log"))?;
    write(Path::new("/var/lib/shop/shop.log"))
}

pub fn opened_for_writing() -> io::Result<File> {
    OpenOptions::new().write(true).create(true).truncate(true).open("/tmp/shop.state") //~ insecure_temp_file
}

pub fn opened_for_appending() -> io::Result<File> {
    let mut options = OpenOptions::new();
    options.append(true).create(true);
    options.open(format!("{}/shop.log", env::temp_dir().display())) //~ insecure_temp_file
}

pub fn shared_memory() -> io::Result<File> {
    File::create("/dev/shm/shop") //~ insecure_temp_file
}

pub fn copied(from: &Path) -> io::Result<u64> {
    fs::copy(from, "/tmp/shop.copy") //~ insecure_temp_file
}

pub fn read() -> io::Result<String> {
    fs::read_to_string("/tmp/shop.settings") //~ insecure_temp_file
}

pub async fn asynchronous() -> io::Result<()> {
    tokio::fs::write("/tmp/shop.log", "report").await //~ insecure_temp_file
}

fn beside(name: &str) -> std::path::PathBuf {
    let mut place = std::env::temp_dir();
    place.push("shop");
    place.push(name);
    place
}

pub fn by_function(bytes: &[u8]) -> std::io::Result<()> {
    std::fs::write(beside("cart"), bytes) //~ insecure_temp_file
}

pub struct Journal {
    file: std::path::PathBuf,
}

impl Journal {
    pub fn new() -> Self {
        Self { file: std::env::temp_dir().join("shop.journal") }
    }

    pub fn note(&self, line: &str) -> std::io::Result<()> {
        std::fs::write(&self.file, line) //~ insecure_temp_file
    }
}

pub fn by_library(rows: &[String]) -> csv::Result<()> {
    let mut list = csv::Writer::from_path("/tmp/export.csv")?; //~ insecure_temp_file
    list.write_record(rows)
}

pub fn picture(image: &image::DynamicImage) -> image::ImageResult<()> {
    image.save("/var/tmp/preview.png") //~ insecure_temp_file
}

pub fn store() -> rusqlite::Result<rusqlite::Connection> {
    rusqlite::Connection::open(std::env::temp_dir().join("state.db")) //~ insecure_temp_file
}
