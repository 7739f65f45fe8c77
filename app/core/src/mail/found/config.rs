//! What a mail domain publishes for mail programs: `config-v1.1.xml`, as Thunderbird describes it.
//!
//! Only servers for sending are read. No entity is expanded, and a document with a type declaration is refused.

use super::{By, Found, SignIn, Unfit, is_public, whole};
use crate::mail::account::Security;
use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};

/// The longest value that counts.
const VALUE: usize = 320;
/// The deepest element.
const DEPTH: usize = 16;

/// One `outgoingServer`, as it stands there.
#[derive(Default)]
struct Server {
    hostname: String,
    port: String,
    socket: String,
    username: String,
    /// In the document's order.
    authentication: Vec<String>,
}

/// The best server of a document: TLS from the start before STARTTLS. `name` and `domain` are the address's parts.
pub(super) fn read(xml: &[u8], name: &str, domain: &str) -> Result<Found, Unfit> {
    let servers = servers(xml)?;
    let mut fit: Vec<Found> = servers
        .iter()
        .filter_map(|server| server.found(name, domain))
        .collect();
    fit.sort_by_key(|found| found.security != Security::Tls);
    fit.into_iter().next().ok_or(Unfit::NotSafe)
}

fn servers(xml: &[u8]) -> Result<Vec<Server>, Unfit> {
    let text = std::str::from_utf8(xml).map_err(|_| Unfit::NotSettings)?;
    let mut reader = Reader::from_str(text);
    let (mut path, mut servers, mut value) = (Vec::new(), Vec::new(), String::new());
    let mut server = None;
    loop {
        match reader.read_event().map_err(|_| Unfit::NotSettings)? {
            Event::Start(element) => {
                path.push(element.name().as_ref().to_vec());
                if path.len() > DEPTH || path.first().is_none_or(|root| root != b"clientConfig") {
                    return Err(Unfit::NotSettings);
                }
                if sends(&element) {
                    server = Some(Server::default());
                }
                value.clear();
            }
            Event::Text(words) if value.len() <= VALUE => {
                value.push_str(&words.decode().map_err(|_| Unfit::NotSettings)?);
            }
            // A name or a number needs none.
            Event::GeneralRef(_) if server.is_some() => return Err(Unfit::NotSettings),
            Event::DocType(_) => return Err(Unfit::NotSettings),
            Event::End(element) => {
                path.pop();
                let text = std::mem::take(&mut value);
                if element.name().as_ref() == b"outgoingServer" {
                    servers.extend(server.take());
                } else if let Some(server) = &mut server {
                    server.take(element.name().as_ref(), text.trim());
                }
            }
            Event::Eof if path.is_empty() => return Ok(servers),
            Event::Eof => return Err(Unfit::NotSettings),
            _ => {}
        }
    }
}

/// Whether this begins a server for sending.
fn sends(element: &BytesStart<'_>) -> bool {
    let kind = element.try_get_attribute("type").ok().flatten();
    element.name().as_ref() == b"outgoingServer" && kind.is_some_and(|a| &*a.value == b"smtp")
}

impl Server {
    fn take(&mut self, element: &[u8], text: &str) {
        let text = text.to_owned();
        match element {
            b"hostname" => self.hostname = text,
            b"port" => self.port = text,
            b"socketType" => self.socket = text,
            b"username" => self.username = text,
            b"authentication" => self.authentication.push(text),
            _ => {}
        }
    }

    /// Its settings, when they can be used.
    fn found(&self, name: &str, domain: &str) -> Option<Found> {
        let security = match self.socket.to_ascii_uppercase().as_str() {
            "SSL" => Security::Tls,
            "STARTTLS" => Security::StartTls,
            _ => return None,
        };
        let port = match self.port.as_str() {
            "" => security.usual_port(),
            port => port.parse().ok().filter(|port| *port > 0)?,
        };
        let host = self.hostname.replace("%EMAILDOMAIN%", domain);
        let host = host.to_ascii_lowercase();
        let ways = self.authentication.iter().map(String::as_str);
        let by_password =
            |way: &str| ["password-cleartext", "plain", "password-encrypted"].contains(&way);
        let open = |way: &str| ["none", "client-IP-address"].contains(&way);
        let has = |wanted: &dyn Fn(&str) -> bool| ways.clone().any(wanted);
        let (signs_in, sign_in) = if self.authentication.is_empty() || has(&by_password) {
            (true, SignIn::Password)
        } else if has(&|way| way == "OAuth2") {
            (true, SignIn::Token)
        } else if has(&open) {
            (false, SignIn::Password)
        } else {
            return None;
        };
        let user = self
            .username
            .replace("%EMAILADDRESS%", &whole(name, domain)?)
            .replace("%EMAILLOCALPART%", name)
            .replace("%EMAILDOMAIN%", domain);
        let fits = !user.chars().any(char::is_control) && user.len() <= VALUE;
        let user = Some(user).filter(|user| signs_in && !user.is_empty());
        (fits && is_public(&host)).then(|| Found {
            domain: domain.to_owned(),
            host,
            port,
            security,
            user,
            sign_in,
            by: By::Domain,
        })
    }
}
