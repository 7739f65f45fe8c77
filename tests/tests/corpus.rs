//! Every input that fuzzing has kept (`tests/fuzz/corpus/`) comes back, on a thread's usual stack.

#[path = "../fuzz/inputs.rs"]
mod inputs;

use std::path::Path;

/// Octets.
const STACK: usize = 2 * 1024 * 1024;

#[test]
fn what_fuzzing_kept_comes_back() {
    for name in inputs::NAMES {
        let target = inputs::by_name(name).expect("a target of that name");
        let folder = Path::new(env!("CARGO_MANIFEST_DIR"))
            .join("fuzz/corpus")
            .join(name);
        let mut count = 0;
        for entry in std::fs::read_dir(&folder).expect("the corpus is there") {
            let path = entry.expect("an entry").path();
            let bytes = std::fs::read(&path).expect("its bytes");
            let run = std::thread::Builder::new()
                .stack_size(STACK)
                .spawn(move || target(&bytes))
                .expect("a thread");
            assert!(run.join().is_ok(), "{}", path.display());
            count += 1;
        }
        assert!(count > 0, "no input for {name}");
    }
}
