use super::*;
use crate::write::judges::{copyright_of, package};

#[test]
fn an_empty_line_of_a_licence_does_not_end_it() {
    let text = write(&copyright_of(&package())).unwrap();
    assert!(
        text.contains(
            "\nLicense: MIT\n Permission is hereby granted\n .\n The above copyright notice\n\n"
        ),
        "{text}"
    );
}

#[test]
fn a_holder_cannot_begin_another_field() {
    let mut copyright = copyright_of(&package());
    copyright.parts[0]
        .holders
        .push("x\nLicense: none".to_owned());
    assert_eq!(write(&copyright), Err(PackRefusal::Field("copyright")));
}
