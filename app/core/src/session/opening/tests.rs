use super::*;
use crate::clock::SystemClock;
use crate::session::deliver::proxy_password;

/// What fetching an address ends with under these settings; nothing listens at any address used here.
fn fetched(settings: &str) -> &'static str {
    let folder = tempfile::tempdir().unwrap();
    let dirs = Dirs::portable(folder.path());
    std::fs::write(dirs.settings(), settings).unwrap();
    let context = Context {
        dirs,
        clock: Arc::new(SystemClock),
        lang: Lang::english(),
        system: Vec::new(),
    };
    let address = "https://team.invalid/team.tocsin";
    let progress = Progress::default();
    let unlock = |proxy: &mut ProxyAddress, from: &PasswordFrom| {
        proxy_password(proxy, from, None, None, &progress)
    };
    open_address(address, &context, unlock, &progress)
        .err()
        .unwrap()
        .code
}

#[test]
fn the_proxy_of_the_settings_is_the_one_that_is_used() {
    // The proxy is what cannot be reached: were it not asked, the host would not be found.
    let proxy = "format = 1\nproxy = \"http://127.0.0.1:1\"\n";
    assert_eq!(fetched(proxy), "fetch-unreachable");
    let nonsense = "format = 1\nproxy = \"nonsense://\"\n";
    assert_eq!(fetched(nonsense), "fetch-proxy-address");
    // Nobody is asked without the password that a proxy wants.
    let locked = "format = 1\nproxy = \"http://me@127.0.0.1:1\"\n";
    assert_eq!(fetched(locked), "session-no-proxy-password");
    let command = "[proxy-password]\nfrom = \"command\"\nargv = [\"echo\", \"pass\"]\n";
    assert_eq!(fetched(&format!("{locked}{command}")), "fetch-unreachable");
}
