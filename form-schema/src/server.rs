//! The server that an address names: one rule for what a team publishes and for whom the program asks.

use idna::uts46::{AsciiDenyList, DnsLength, Hyphens, Uts46};
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};

#[cfg(test)]
mod tests;

/// The host of an authority (what stands between `//` and the path of an address) that names a server and nothing else: a name or
/// a password before an `@` is there to deceive about which server it is. What no server can be called is not looked up.
pub fn host(authority: &str) -> Option<&str> {
    let behind = authority.find(']').map(|at| at + 1);
    let end = behind.or_else(|| authority.find(':'));
    let (host, port) = authority.split_at_checked(end.unwrap_or(authority.len()))?;
    let port = match port.strip_prefix(':') {
        Some(port) => port.parse::<u16>().is_ok_and(|port| port > 0),
        None => port.is_empty(),
    };
    (port && (ip(host).is_some() || is_name(host))).then_some(host)
}

/// The same, of an `https://` address that is a server's for others, too: none is this computer for all of them.
pub fn published(address: &str) -> Option<&str> {
    let rest = address.strip_prefix("https://")?;
    let host = host(rest.split(['/', '?', '#']).next()?)?;
    let own = match ip(host) {
        Some(IpAddr::V6(ip)) => match ip.to_ipv4_mapped() {
            Some(ip) => is_own(ip),
            None => ip.is_loopback() || ip.is_unspecified(),
        },
        Some(IpAddr::V4(ip)) => is_own(ip),
        None => {
            let name = host.trim_end_matches('.').to_ascii_lowercase();
            name.rsplit('.').next() == Some("localhost")
        }
    };
    (!own).then_some(host)
}

fn is_own(ip: Ipv4Addr) -> bool {
    ip.is_loopback() || ip.is_unspecified()
}

fn ip(host: &str) -> Option<IpAddr> {
    let bracketed = host
        .strip_prefix('[')
        .and_then(|host| host.strip_suffix(']'));
    match bracketed {
        Some(bare) => bare.parse::<Ipv6Addr>().ok().map(IpAddr::V6),
        None => host.parse::<Ipv4Addr>().ok().map(IpAddr::V4),
    }
}

fn is_name(host: &str) -> bool {
    let name = host.strip_suffix('.').unwrap_or(host);
    // Systems take `127.1` and `127.0x1` for addresses; nobody reads them as such.
    let last = name
        .rsplit('.')
        .next()
        .unwrap_or_default()
        .to_ascii_lowercase();
    let numeric = match last.strip_prefix("0x") {
        Some(digits) => digits.bytes().all(|b| b.is_ascii_hexdigit()),
        None => last.bytes().all(|b| b.is_ascii_digit()),
    };
    let ascii = Uts46::new().to_ascii(
        name.as_bytes(),
        AsciiDenyList::URL,
        Hyphens::Allow,
        DnsLength::Verify,
    );
    !numeric && ascii.is_ok()
}
