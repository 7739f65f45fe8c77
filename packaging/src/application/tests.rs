use super::*;
use tocsin_core::bundle::{Seen, verify};
use tocsin_core::clock::ReferenceTime;
use tocsin_core::example;

#[test]
fn a_brand_of_the_example_says_so_by_its_name() {
    let at = ReferenceTime(jiff::Timestamp::from_second(1_800_000_000).unwrap());
    let bundle = verify(example::BUNDLE, at, Seen::Current).unwrap();
    let own = Application::of(&bundle);
    assert_eq!(own.id, "example.xyz-cert");
    assert_eq!(own.command, "xyz-cert-report");
    assert!(own.name.ends_with(" (example)"), "{}", own.name);
    assert!(own.maker.ends_with(" (example)"), "{}", own.maker);
    assert!(own.names.values().all(|name| name.ends_with(" (example)")));
}
