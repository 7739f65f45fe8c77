use super::*;
use crate::openpgp::testing::{Team, builder};
use sequoia_openpgp::packet::{Packet, UserID};
use sequoia_openpgp::serialize::SerializeInto;

/// The draft's own example, and what its text says of letters.
#[test]
fn the_addresses_are_those_of_the_draft() {
    let addresses = addresses("Joe.Doe", "example.org").unwrap();
    let path = "iy9q119eutrkn8s1mk4r39qejnbu3n5q?l=Joe.Doe";
    let known = "example.org/.well-known/openpgpkey";
    assert_eq!(
        addresses,
        [
            format!("https://openpgpkey.{known}/example.org/hu/{path}"),
            format!("https://{known}/hu/{path}"),
        ]
    );
    assert_eq!(hashed("JOE.DOE"), hashed("joe.doe"));
    assert_ne!(hashed("É"), hashed("é"));
    assert_eq!(escaped("a+b&c=d/é"), "a%2Bb%26c%3Dd%2F%C3%A9");
}

#[test]
fn several_certificates_are_read_and_nothing_else() {
    let [one, two] = [Team::new(), Team::new()];
    let [a, b] = [&one, &two].map(|team| team.cert.to_vec().unwrap());
    assert_eq!(read(&[a.clone(), b].concat()).unwrap().len(), 2);
    let many = a.repeat(MAX_CERTS + 1);
    for wrong in [
        b"".to_vec(),
        b"<html><body>Not found</body></html>".to_vec(),
        vec![0; 4096],
        one.armored(),
        one.secret.clone(),
        many,
    ] {
        assert_eq!(read(&wrong).unwrap_err(), Unfit::NoKeys);
    }
}

#[test]
fn only_a_name_that_its_owner_signed_makes_it_one_of_the_address() {
    let team = Team::from(builder().add_userid("REPORT@xyz-cert.example"));
    assert!(is_of(&team.cert, "report@xyz-cert.example"));
    assert!(!is_of(&team.cert, "report@xyz-cert.example.org"));
    let claimed = Packet::from(UserID::from("boss@xyz-cert.example"));
    let (claimed, _) = team.cert.insert_packets([claimed]).unwrap();
    assert!(!is_of(&claimed, "boss@xyz-cert.example"));
}
