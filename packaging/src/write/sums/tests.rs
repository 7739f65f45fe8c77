use crate::write::judges::ask;
use tempfile::tempdir;

#[test]
fn sha256sum_agrees() {
    let folder = tempdir().unwrap();
    let files: [(&str, &[u8]); 2] = [("b.rpm", b"second"), ("a.deb", b"first")];
    for (name, bytes) in files {
        std::fs::write(folder.path().join(name), bytes).unwrap();
    }
    std::fs::write(folder.path().join("SHA256SUMS"), super::write(files)).unwrap();
    let said = ask(
        "sh",
        &[
            &"-c",
            &"cd \"$1\" && sha256sum --check --strict SHA256SUMS",
            &"",
            &folder.path(),
        ],
    );
    assert_eq!(said, "a.deb: OK\nb.rpm: OK\n");
}
