//! Using a window as a screen reader's user does: over the accessibility bus (AT-SPI), by role and name.

mod text;

use crate::screen::{Screen, wait_for};
use std::time::Duration;
use zbus::blocking::{Connection, Proxy};
use zbus::zvariant::OwnedObjectPath;

/// What reading one node gives.
#[derive(Clone, Debug)]
pub struct Node {
    bus_name: String,
    path: String,
    /// Role as AT-SPI names it: `push button`, `entry`, `check box`, `heading` …
    pub role: String,
    /// What a screen reader calls it.
    pub name: String,
    /// What it reads after the name.
    pub description: String,
}

/// A connection to the accessibility bus of a [`Screen`].
pub struct Reader {
    bus: Connection,
    application: String,
}

type Reference = (String, OwnedObjectPath);

impl Reader {
    /// Switches accessibility on and connects.
    pub fn connect(screen: &Screen, application: &str) -> Result<Reader, String> {
        let session = zbus::blocking::connection::Builder::address(screen.session_bus())
            .and_then(|b| b.build())
            .map_err(|e| format!("session bus: {e}"))?;
        let bus = wait_for("the accessibility bus", Duration::from_secs(10), || {
            let launcher =
                Proxy::new(&session, "org.a11y.Bus", "/org/a11y/bus", "org.a11y.Bus").ok()?;
            launcher.call::<_, _, String>("GetAddress", &()).ok()
        })?;
        let status = Proxy::new(&session, "org.a11y.Bus", "/org/a11y/bus", "org.a11y.Status")
            .map_err(text)?;
        status.set_property("IsEnabled", true).map_err(text)?;
        status
            .set_property("ScreenReaderEnabled", true)
            .map_err(text)?;
        let bus = zbus::blocking::connection::Builder::address(bus.as_str())
            .and_then(|b| b.build())
            .map_err(|e| format!("accessibility bus: {e}"))?;
        Ok(Reader {
            bus,
            application: application.to_owned(),
        })
    }

    /// Every node of the application's window, depth first.
    pub fn nodes(&self) -> Vec<Node> {
        let mut found = Vec::new();
        let desktop = (
            "org.a11y.atspi.Registry".to_owned(),
            "/org/a11y/atspi/accessible/root".to_owned(),
        );
        for (bus_name, path) in self.children(&desktop.0, &desktop.1) {
            let Some(node) = self.read(&bus_name, path.as_str()) else {
                continue;
            };
            if node.name == self.application {
                self.collect(node, &mut found);
            }
        }
        found
    }

    fn collect(&self, node: Node, found: &mut Vec<Node>) {
        let children = self.children(&node.bus_name, &node.path);
        found.push(node);
        for (bus_name, path) in children {
            if let Some(child) = self.read(&bus_name, path.as_str()) {
                self.collect(child, found);
            }
        }
    }

    fn proxy<'a>(
        &'a self,
        bus_name: &'a str,
        path: &'a str,
        interface: &'a str,
    ) -> zbus::Result<Proxy<'a>> {
        zbus::blocking::proxy::Builder::new(&self.bus)
            .destination(bus_name)?
            .path(path)?
            .interface(interface)?
            .cache_properties(zbus::proxy::CacheProperties::No)
            .build()
    }

    fn children(&self, bus_name: &str, path: &str) -> Vec<Reference> {
        self.proxy(bus_name, path, "org.a11y.atspi.Accessible")
            .and_then(|p| p.call("GetChildren", &()))
            .unwrap_or_default()
    }

    fn read(&self, bus_name: &str, path: &str) -> Option<Node> {
        let proxy = self
            .proxy(bus_name, path, "org.a11y.atspi.Accessible")
            .ok()?;
        Some(Node {
            role: role_name(proxy.call("GetRole", &()).ok()?),
            name: spoken(proxy.get_property("Name").ok()?),
            description: spoken(proxy.get_property("Description").unwrap_or_default()),
            bus_name: bus_name.to_owned(),
            path: path.to_owned(),
        })
    }

    /// Waits for a node with this role (any of several, separated by `|`) and name.
    pub fn find(&self, role: &str, name: &str) -> Result<Node, String> {
        self.find_where(role, &format!("named “{name}”"), |n| n.name == name)
    }

    /// Waits for a node whose name starts so.
    pub fn find_starting(&self, role: &str, start: &str) -> Result<Node, String> {
        self.find_where(role, &format!("starting “{start}”"), |n| {
            n.name.starts_with(start)
        })
    }

    /// Waits for a node of a role for which `is` holds.
    pub fn find_where(
        &self,
        role: &str,
        what: &str,
        is: impl Fn(&Node) -> bool,
    ) -> Result<Node, String> {
        wait_for(&format!("{role} {what}"), Duration::from_secs(20), || {
            self.nodes()
                .into_iter()
                .find(|n| role.split('|').any(|r| r == n.role) && is(n))
        })
        .map_err(|e| format!("{e}; the window has:\n{}", self.describe()))
    }

    /// The window as a list of roles and names, for messages.
    pub fn describe(&self) -> String {
        let lines: Vec<String> = self
            .nodes()
            .iter()
            .filter(|n| !n.name.is_empty())
            .map(|n| format!("  {}: {}", n.role, n.name))
            .collect();
        lines.join("\n")
    }

    /// Presses it: the node's first action.
    pub fn press(&self, node: &Node) -> Result<(), String> {
        let proxy = self
            .proxy(&node.bus_name, &node.path, "org.a11y.atspi.Action")
            .map_err(text)?;
        let done: bool = proxy
            .call("DoAction", &(0i32,))
            .map_err(|e| format!("{}: {e}", node.name))?;
        if done {
            Ok(())
        } else {
            Err(format!("“{}” could not be pressed", node.name))
        }
    }

    /// Puts the keyboard's focus on it.
    pub fn focus(&self, node: &Node) -> Result<(), String> {
        let proxy = self
            .proxy(&node.bus_name, &node.path, "org.a11y.atspi.Component")
            .map_err(text)?;
        let done: bool = proxy
            .call("GrabFocus", &())
            .map_err(|e| format!("{}: {e}", node.name))?;
        if done {
            Ok(())
        } else {
            Err(format!("“{}” takes no focus", node.name))
        }
    }

    /// Replaces the text of an entry.
    pub fn set_text(&self, node: &Node, value: &str) -> Result<(), String> {
        let proxy = self
            .proxy(&node.bus_name, &node.path, "org.a11y.atspi.EditableText")
            .map_err(text)?;
        let done: bool = proxy
            .call("SetTextContents", &(value,))
            .map_err(|e| format!("{}: {e}", node.name))?;
        if done {
            Ok(())
        } else {
            Err(format!("“{}” takes no text", node.name))
        }
    }

    /// The text of an entry.
    pub fn text(&self, node: &Node) -> Result<String, String> {
        let proxy = self
            .proxy(&node.bus_name, &node.path, "org.a11y.atspi.Text")
            .map_err(text)?;
        proxy
            .call("GetText", &(0i32, -1i32))
            .map_err(|e| format!("{}: {e}", node.name))
    }
}

/// As it is spoken: the isolates around inserted words are silent.
fn spoken(text: String) -> String {
    text.chars()
        .filter(|c| !matches!(c, '\u{2066}'..='\u{2069}'))
        .collect()
}

/// Names of the roles that matter here, from the AtspiRole enumeration of AT-SPI; others by number.
fn role_name(role: u32) -> String {
    let name = match role {
        2 => "alert",
        7 => "check box",
        11 => "combo box",
        16 => "dialog",
        23 => "frame",
        27 => "image",
        29 => "label",
        31 => "list",
        32 => "list item",
        33 => "menu",
        35 => "menu item",
        39 => "panel",
        40 => "password text",
        42 => "progress bar",
        43 => "push button",
        44 => "radio button",
        48 => "scroll bar",
        49 => "scroll pane",
        54 => "status bar",
        61 => "text",
        62 => "toggle button",
        75 => "application",
        79 => "entry",
        83 => "heading",
        88 => "link",
        116 => "static",
        other => return format!("role {other}"),
    };
    name.to_owned()
}

fn text(error: impl std::fmt::Display) -> String {
    error.to_string()
}
