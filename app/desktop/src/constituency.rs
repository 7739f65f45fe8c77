//! "Is my site theirs?", answered on this machine from what the team publishes.

use ipnet::IpNet;
use std::net::IpAddr;
use tocsin_form_schema::team::Constituency;

/// The answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Served {
    /// Yes: the domain or network that covers it.
    By(String),
    /// Not listed. The team may serve it all the same: AS numbers are not looked up.
    NotListed,
    /// Neither a domain name nor an address.
    Unreadable,
}

/// Looks `site` up: a domain name, an address of mail or of the web, an IP address or a network.
pub fn look_up(constituency: &Constituency, site: &str) -> Served {
    let site = site.trim();
    if let Some(net) = network(site) {
        let listed = constituency
            .networks
            .iter()
            .find(|n| network(n).is_some_and(|n| n.contains(&net)));
        return listed.map_or(Served::NotListed, |n| Served::By(n.clone()));
    }
    let Some(name) = host_name(site) else {
        return Served::Unreadable;
    };
    let listed = constituency.domains.iter().find(|domain| {
        let domain = domain.to_ascii_lowercase();
        name == domain
            || name
                .strip_suffix(&domain)
                .is_some_and(|rest| rest.ends_with('.'))
    });
    listed.map_or(Served::NotListed, |domain| Served::By(domain.clone()))
}

fn network(text: &str) -> Option<IpNet> {
    text.parse()
        .ok()
        .or_else(|| text.parse::<IpAddr>().ok().map(IpNet::from))
}

/// The host in a name, a mail address or a web address, in lower case.
fn host_name(text: &str) -> Option<String> {
    let rest = text.split_once("://").map_or(text, |(_, rest)| rest);
    let rest = rest.split(['/', '?', '#']).next()?;
    let host = rest
        .rsplit('@')
        .next()?
        .split(':')
        .next()?
        .trim_end_matches('.');
    let fits = |c: char| c.is_alphanumeric() || c == '-' || c == '.';
    let dotted = host.contains('.') && !host.starts_with('.') && !host.contains("..");
    (dotted && host.chars().all(fits)).then(|| host.to_lowercase())
}

#[cfg(test)]
mod tests;
