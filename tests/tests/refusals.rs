#[test]
fn t() {
    let s = wayside_tests::repository::source();
    let t = std::time::Instant::now();
    wayside_press::check(&s).unwrap();
    eprintln!("{:?}", t.elapsed());
}
