use super::*;

#[test]
fn where_a_brand_stands() {
    let rows: [(&str, &[&str]); 5] = [
        ("/opt/team/tocsin", &["/opt/team/brand.tocsin"]),
        (
            "/usr/bin/tocsin",
            &["/usr/bin/brand.tocsin", "/usr/share/tocsin/brand.tocsin"],
        ),
        (
            "/usr/lib/cert-reporter/tocsin",
            &[
                "/usr/lib/cert-reporter/brand.tocsin",
                "/usr/share/cert-reporter/brand.tocsin",
            ],
        ),
        (
            "/Applications/A.app/Contents/MacOS/tocsin",
            &[
                "/Applications/A.app/Contents/MacOS/brand.tocsin",
                "/Applications/A.app/Contents/Resources/brand.tocsin",
            ],
        ),
        ("/tocsin", &["/brand.tocsin"]),
    ];
    for (program, expected) in rows {
        let expected: Vec<PathBuf> = expected.iter().map(PathBuf::from).collect();
        assert_eq!(places(Path::new(program)), expected, "{program}");
    }
}

#[test]
fn the_policy_goes_first_then_what_is_asked_for_then_what_is_beside() {
    let folder = tempfile::TempDir::new().unwrap();
    let file = |name: &str| folder.path().join(name);
    let beside = [file("none"), file("beside")];
    let fixed = |locked: bool| {
        let text = format!("format = 1\n[brand]\nfile = \"/fixed\"\nlocked = {locked}\n");
        Policy::parse(Path::new("policy.toml"), text.as_bytes()).unwrap()
    };
    let none = Policy::default();
    let asked = Some(Path::new("/asked"));
    let is = |by: By, file: &str| Ok(Some((by, PathBuf::from(file))));
    assert_eq!(chosen(None, &none, &beside), Ok(None));
    std::fs::write(file("beside"), "").unwrap();
    assert_eq!(
        chosen(None, &none, &beside),
        Ok(Some((By::Program, file("beside"))))
    );
    assert_eq!(chosen(asked, &none, &beside), is(By::Option, "/asked"));
    assert_eq!(
        chosen(None, &fixed(false), &beside),
        is(By::Policy, "/fixed")
    );
    assert_eq!(
        chosen(asked, &fixed(false), &beside),
        is(By::Option, "/asked")
    );
    assert_eq!(
        chosen(None, &fixed(true), &beside),
        is(By::Policy, "/fixed")
    );
    assert_eq!(
        chosen(asked, &fixed(true), &beside),
        Err(BrandRefusal::Locked("/fixed".into()))
    );
    // What is named and not there is refused, not passed over.
    let clock: Arc<dyn Clock> = Arc::new(crate::clock::SystemClock);
    let dirs = Dirs::portable(file("data"));
    let refused = Brand::load(Some(&file("gone")), &dirs, &clock).unwrap_err();
    assert_eq!(refused.code(), "brand-unusable");
    assert!(refused.is_named());
}

#[cfg(unix)]
#[test]
fn a_link_that_leads_nowhere_is_there() {
    let folder = tempfile::TempDir::new().unwrap();
    let beside = [folder.path().join("first"), folder.path().join("second")];
    std::os::unix::fs::symlink("/nowhere/brand.tocsin", &beside[0]).unwrap();
    std::fs::write(&beside[1], "").unwrap();
    let chosen = chosen(None, &Policy::default(), &beside);
    assert_eq!(chosen, Ok(Some((By::Program, beside[0].clone()))));
}
