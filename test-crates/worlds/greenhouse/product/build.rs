fn main() {
    loam::spread_out();
}
