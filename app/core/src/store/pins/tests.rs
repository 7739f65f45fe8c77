use super::*;

fn claim() -> Claim {
    Claim {
        team: "xyz-cert.example".into(),
        signer: "AAAA".into(),
        version: 3,
        published: "2026-11-01T00:00:00Z".parse().unwrap(),
        manifest: "m3".into(),
        names: vec!["XYZ-CERT".into()],
        telephones: vec!["+1 555 0100".into(), "+1 555 0101".into()],
        email: "cert@xyz-cert.example".into(),
        mail_domains: ["xyz-cert.example".to_string()].into(),
        encryption: ["EEEE".to_string()].into(),
        subkeys: BTreeSet::new(),
        example: false,
        steps: Vec::new(),
    }
}

/// A team under another ID that has nothing in common with the known one.
fn stranger() -> Claim {
    Claim {
        team: "abc.example".into(),
        signer: "BBBB".into(),
        manifest: "a1".into(),
        names: vec!["ABC Response".into()],
        telephones: vec!["+1 555 0199".into()],
        mail_domains: ["abc.example".to_string()].into(),
        encryption: ["FFFF".to_string()].into(),
        ..claim()
    }
}

fn known() -> Pins {
    let mut pins = Pins::default();
    assert!(pins.remember(claim()));
    pins
}

#[test]
fn what_is_remembered_decides() {
    use TrustRefusal as No;
    let key_changed = || No::KeyChanged {
        team: "XYZ-CERT".into(),
        old: "AAAA".into(),
        new: "CCCC".into(),
        telephone: None,
    };
    let looks_like = || No::LooksLike {
        known: "xyz-cert.example".into(),
        name: "XYZ-CERT".into(),
        found: "abc.example".into(),
        telephone: None,
    };
    let named = |name: &str| Claim {
        names: vec!["ABC".into(), name.into()],
        ..stranger()
    };
    let table: Vec<(&str, Claim, Result<Trust, TrustRefusal>)> = vec![
        ("the same", claim(), Ok(Trust::NotYetChecked)),
        (
            "an update",
            Claim {
                version: 4,
                manifest: "m4".into(),
                ..claim()
            },
            Ok(Trust::NotYetChecked),
        ),
        (
            "the last version",
            Claim {
                version: i32::MAX as u32,
                ..claim()
            },
            Ok(Trust::NotYetChecked),
        ),
        (
            "beyond",
            Claim {
                version: 1 << 31,
                ..claim()
            },
            Err(No::Version(1 << 31)),
        ),
        (
            "zero",
            Claim {
                version: 0,
                ..claim()
            },
            Err(No::Version(0)),
        ),
        (
            "rollback",
            Claim {
                version: 2,
                ..claim()
            },
            Err(No::OlderVersion { known: 3, found: 2 }),
        ),
        (
            "two of a kind",
            Claim {
                manifest: "x".into(),
                ..claim()
            },
            Err(No::SameVersionOtherContent(3)),
        ),
        (
            "another signer, whatever its version and telephone",
            Claim {
                signer: "CCCC".into(),
                version: 9,
                telephones: vec!["+1 555 0666".into()],
                ..claim()
            },
            Err(key_changed()),
        ),
        ("a stranger", stranger(), Ok(Trust::NotYetChecked)),
        ("its name", named("XYZ-CERT"), Err(looks_like())),
        (
            "its name in other cases and signs",
            named("xyz – cert"),
            Err(looks_like()),
        ),
        ("its name in Cyrillic", named("ХУZ-СЕRТ"), Err(looks_like())),
        (
            "its mail domain",
            Claim {
                mail_domains: claim().mail_domains,
                ..stranger()
            },
            Err(looks_like()),
        ),
        (
            "its key",
            Claim {
                encryption: claim().encryption,
                ..stranger()
            },
            Err(looks_like()),
        ),
        (
            "the example",
            Claim {
                example: true,
                ..claim()
            },
            Ok(Trust::Example),
        ),
    ];
    for (what, claim, expected) in table {
        assert_eq!(known().admit(&claim), expected, "{what}");
    }
}

#[test]
fn versions_never_go_back_and_trust_stays() {
    let mut pins = known();
    pins.teams.get_mut("xyz-cert.example").unwrap().trust = Trust::Checked;
    let update = Claim {
        version: 4,
        manifest: "m4".into(),
        published: "2026-10-01T00:00:00Z".parse().unwrap(),
        ..claim()
    };
    assert!(pins.remember(update.clone()));
    assert!(!pins.remember(update));
    let pin = &pins.teams["xyz-cert.example"];
    assert_eq!((pin.trust, pin.newest.as_str()), (Trust::Checked, "m4"));
    assert_eq!(
        pin.published,
        claim().published,
        "a date that goes back is not believed"
    );
    assert_eq!(
        pins.admit(&claim()),
        Err(TrustRefusal::OlderVersion { known: 4, found: 3 })
    );
}

#[test]
fn the_example_is_never_remembered() {
    let mut pins = Pins::default();
    assert!(!pins.remember(Claim {
        example: true,
        ..claim()
    }));
    assert_eq!(pins, Pins::default());
}

#[test]
fn pins_come_back_from_disk() {
    let folder = tempfile::TempDir::new().unwrap();
    let dirs = Dirs::portable(folder.path());
    assert_eq!(Pins::load(&dirs), Ok(Pins::default()));
    known().save(&dirs).unwrap();
    assert_eq!(Pins::load(&dirs), Ok(known()));
    std::fs::write(dirs.pins(), b"{\"format\":3}").unwrap();
    assert!(matches!(
        Pins::load(&dirs),
        Err(StoreRefusal::LaterFormat(_))
    ));
    std::fs::write(dirs.pins(), b"{").unwrap();
    assert!(matches!(Pins::load(&dirs), Err(StoreRefusal::Damaged(_))));
}

#[test]
fn only_a_checked_pin_gives_a_telephone_number() {
    let mut pins = known();
    let other = Claim {
        signer: "CCCC".into(),
        ..claim()
    };
    let told = |pins: &Pins| match pins.admit(&other) {
        Err(TrustRefusal::KeyChanged { telephone, .. }) => telephone,
        other => panic!("{other:?}"),
    };
    // Whoever was seen first may be the forger.
    assert_eq!(told(&pins), None);
    pins.teams
        .values_mut()
        .for_each(|pin| pin.trust = Trust::Checked);
    assert_eq!(told(&pins).as_deref(), Some("+1 555 0100 · +1 555 0101"));
}

fn step(old: &str, new: &str) -> Statement {
    Statement {
        team: "xyz-cert.example".into(),
        old: old.into(),
        new: new.into(),
        at: "2026-10-01T00:00:00Z".parse().unwrap(),
    }
}

#[test]
fn a_key_that_hands_over_takes_what_is_known_along() {
    let mut pins = known();
    let handed_over = Claim {
        signer: "CCCC".into(),
        version: 1,
        steps: vec![step("AAAA", "BBBB"), step("BBBB", "CCCC")],
        ..claim()
    };
    let mut trusted = |trust| {
        pins.teams.values_mut().for_each(|pin| pin.trust = trust);
        pins.admit(&handed_over)
    };
    assert_eq!(trusted(Trust::NotYetChecked), Ok(Trust::NotYetChecked));
    assert_eq!(trusted(Trust::Checked), Ok(Trust::CheckedBefore));
    assert_eq!(trusted(Trust::CheckedBefore), Ok(Trust::CheckedBefore));
}

/// Fingerprints as a policy can name them.
const GIVEN: &str = "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA";
const NEXT: &str = "BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB";
const THIRD: &str = "CCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCC";

fn policy(more: &str) -> Arc<Policy> {
    let text = format!(
        "format = 1\n[team.\"xyz-cert.example\"]\nsigner = \"{GIVEN}\"\ntelephone = \"+1 555 0142\"\n{more}"
    );
    Arc::new(Policy::parse(std::path::Path::new("policy.toml"), text.as_bytes()).unwrap())
}

fn by(signer: &str, steps: &[(&str, &str)]) -> Claim {
    Claim {
        signer: signer.into(),
        steps: steps.iter().map(|(old, new)| step(old, new)).collect(),
        ..claim()
    }
}

#[test]
fn what_an_organisation_gives_decides() {
    let follow = policy("");
    let fixed = policy("handover = \"refuse\"");
    let revoked = policy(&format!("revoked = [\"{NEXT}\"]"));
    let not_given = |found: &str| TrustRefusal::NotGiven {
        team: "xyz-cert.example".into(),
        given: GIVEN.into(),
        found: found.into(),
        telephone: Some("+1 555 0142".into()),
    };
    let given_up = || TrustRefusal::GivenUp {
        team: "xyz-cert.example".into(),
        key: NEXT.into(),
        telephone: Some("+1 555 0142".into()),
    };
    let chain = [(GIVEN, NEXT), (NEXT, THIRD)];
    let table = [
        ("the key itself", &follow, by(GIVEN, &[]), Ok(Trust::Given)),
        ("another", &follow, by(THIRD, &[]), Err(not_given(THIRD))),
        (
            "handed over",
            &follow,
            by(NEXT, &chain[..1]),
            Ok(Trust::CheckedBefore),
        ),
        (
            "twice",
            &follow,
            by(THIRD, &chain),
            Ok(Trust::CheckedBefore),
        ),
        (
            "by a stranger",
            &follow,
            by(THIRD, &chain[1..]),
            Err(not_given(THIRD)),
        ),
        (
            "what came before it",
            &follow,
            by(GIVEN, &[(NEXT, GIVEN)]),
            Ok(Trust::Given),
        ),
        ("only this one", &fixed, by(GIVEN, &[]), Ok(Trust::Given)),
        (
            "not the next",
            &fixed,
            by(NEXT, &chain[..1]),
            Err(TrustRefusal::HandoverRefused {
                team: claim().team,
                given: GIVEN.into(),
                found: NEXT.into(),
                telephone: Some("+1 555 0142".into()),
            }),
        ),
        (
            "a revoked one",
            &revoked,
            by(NEXT, &chain[..1]),
            Err(given_up()),
        ),
        (
            "over a revoked one",
            &revoked,
            by(THIRD, &chain),
            Err(given_up()),
        ),
        (
            "after a revoked one",
            &revoked,
            by(GIVEN, &[(NEXT, GIVEN)]),
            Ok(Trust::Given),
        ),
    ];
    for (name, policy, claim, expected) in table {
        let mut pins = Pins {
            policy: policy.clone(),
            ..Pins::default()
        };
        assert_eq!(pins.admit(&claim), expected, "{name}");
        // Whatever was seen here before the policy came, checked or not, does not keep the team out, nor let another in.
        for trust in [Trust::NotYetChecked, Trust::Checked] {
            let forged = Claim {
                published: "2030-01-01T00:00:00Z".parse().unwrap(),
                version: 99,
                ..by("FFFF", &[])
            };
            pins.teams.clear();
            pins.policy = Arc::default();
            assert!(pins.remember(forged));
            pins.teams.values_mut().for_each(|pin| pin.trust = trust);
            pins.policy = policy.clone();
            assert_eq!(pins.seen("xyz-cert.example", "FFFF"), Seen::Never);
            assert_eq!(pins.published("xyz-cert.example"), None);
            assert!(pins.judge_pin("xyz-cert.example").is_err());
            assert_eq!(pins.admit(&claim), expected, "{name}, after another");
        }
        if let Ok(trust) = expected {
            assert!(pins.remember(claim.clone()), "{name}");
            assert_eq!(pins.admit(&claim), Ok(trust), "{name}, again");
            let pin = &pins.teams["xyz-cert.example"];
            assert_eq!(pins.trust("xyz-cert.example", pin), trust);
            // What the policy says is not remembered: it may be taken back.
            assert_eq!(pin.trust, Trust::NotYetChecked);
            pins.policy = Arc::default();
            assert_eq!(
                pins.admit(&claim),
                Ok(Trust::NotYetChecked),
                "{name}, without"
            );
        }
    }
}

#[test]
fn a_policy_that_comes_later_judges_what_is_remembered() {
    let mut pins = Pins::default();
    let chain = [(GIVEN, NEXT), (NEXT, THIRD)];
    assert!(pins.remember(by(THIRD, &chain)));
    pins.policy = policy("");
    let trust = |pins: &Pins| pins.trust("xyz-cert.example", &pins.teams["xyz-cert.example"]);
    assert_eq!(trust(&pins), Trust::CheckedBefore);
    // The older key does not come back, until the one that followed it counts for nothing.
    let older = Claim {
        version: 1,
        ..by(GIVEN, &[])
    };
    assert!(matches!(
        pins.admit(&older),
        Err(TrustRefusal::FormerKey { .. })
    ));
    pins.policy = policy(&format!("revoked = [\"{NEXT}\"]"));
    assert_eq!(trust(&pins), Trust::NotYetChecked);
    assert!(matches!(
        pins.judge_pin("xyz-cert.example"),
        Err(TrustRefusal::GivenUp { .. })
    ));
    assert_eq!(pins.admit(&older), Ok(Trust::Given));
}

#[test]
fn pins_of_before_keys_could_change_are_read() {
    let folder = tempfile::TempDir::new().unwrap();
    let dirs = Dirs::portable(folder.path());
    let written = serde_json::to_string(&known()).unwrap();
    let old = written.replace("\"format\":2", "\"format\":1");
    assert_ne!(old, written);
    std::fs::write(dirs.pins(), old).unwrap();
    assert_eq!(Pins::load(&dirs), Ok(known()));
}

/// Who owns the mail domain by name is not kept out by a team of another name that has its mail there, however well that one is
/// known.
#[test]
fn the_owner_of_a_mail_domain_does_not_look_like_who_uses_it() {
    let mut pins = Pins::default();
    let evil = Claim {
        team: "evil.example".into(),
        signer: "EEEE".into(),
        names: vec!["Evil".into()],
        ..claim()
    };
    pins.remember(evil.clone());
    pins.teams
        .values_mut()
        .for_each(|pin| pin.trust = Trust::Checked);
    let domain = claim().mail_domains.first().unwrap().clone();
    let owner = Claim {
        team: domain.clone(),
        ..claim()
    };
    assert_eq!(pins.admit(&owner), Ok(Trust::NotYetChecked));
    // One that merely has a mail address there does, and so does one whose names are the same.
    let other = Claim {
        team: "other.example".into(),
        ..owner.clone()
    };
    let named = Claim {
        names: vec!["EVIL".into()],
        ..owner
    };
    for claim in [other, named] {
        let refused = pins.admit(&claim);
        assert!(
            matches!(refused, Err(TrustRefusal::LooksLike { .. })),
            "{refused:?}"
        );
    }
}
