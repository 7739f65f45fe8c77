//! The sheet as one HTML file: no script, nothing from elsewhere, no link.
//!
//! Its policy (Content-Security-Policy, level 3) forbids everything but its own style, known by its digest, so that even a
//! mistake here could run or fetch nothing. Everything that was typed is escaped, and every piece says its language and
//! its direction where they are not those around it. A page's marking stands in the head and the foot of a table, which
//! browsers repeat on each page that they print.

use super::{Bar, Part, Row, Said, Sheet, Speech, Tick, Timeline, colour};
use crate::report::Tlp;
use base64::{Engine, prelude::BASE64_STANDARD};
use sha2::{Digest, Sha256};
use std::fmt::Write;
use tocsin_i18n::Args;
use tocsin_text::{Direction, has_letters, moments, shown::Shown};

/// How it looks on a screen, light or dark, and on paper.
const STYLE: &str = include_str!("print.css");

/// Height of a bar's row, and of the bar in it, in pixels of CSS.
const HIGH: u32 = 26;

/// The document, ended by a line feed.
pub fn write(sheet: &Sheet) -> String {
    let mut page = Page {
        sheet,
        out: String::new(),
    };
    page.document();
    page.out
}

struct Page<'a> {
    sheet: &'a Sheet,
    out: String,
}

/// The text with what means something in HTML as references, in elements and in quoted attributes.
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 16);
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            // Marks that writing needs and nobody sees: they do what they do, but not unseen in the file.
            '\u{200e}' => out.push_str("&lrm;"),
            '\u{200f}' => out.push_str("&rlm;"),
            '\u{61c}' => out.push_str("&#x61c;"),
            c => out.push(c),
        }
    }
    out
}

/// The text, escaped, with its data in isolates where a letter could reorder it. What acts was made visible before, so
/// every isolate in it is one that was put in here.
fn isolated(text: &str, dir: Direction) -> String {
    if dir == Direction::Ltr && !has_letters(text, Direction::Rtl) {
        return whole(&escaped(text));
    }
    let shown = Shown::isolated(text, Some(dir));
    whole(&escaped(shown.text()))
        .replace('\u{2066}', "<bdi dir=\"ltr\">")
        .replace('\u{2069}', "</bdi>")
        .replace('\u{200b}', "")
}

/// With each time in an element that no line tears; one may end between two.
fn whole(escaped: &str) -> String {
    let mut out = String::with_capacity(escaped.len());
    let mut at = 0;
    for moment in moments(escaped) {
        let before = escaped.get(at..moment.start).unwrap_or_default();
        let joint = if before.trim_end_matches('\u{200b}') == "/" {
            "<wbr>"
        } else {
            ""
        };
        let time = escaped.get(moment.clone()).unwrap_or_default();
        out.push_str(&format!(
            "{before}{joint}<span class=\"whole\">{time}</span>"
        ));
        at = moment.end;
    }
    out.push_str(escaped.get(at..).unwrap_or_default());
    out
}

fn attribute(dir: Direction) -> &'static str {
    match dir {
        Direction::Ltr => "ltr",
        Direction::Rtl => "rtl",
    }
}

/// The style of each marking, from the one table of colours.
fn style() -> String {
    let mut style = STYLE.to_owned();
    for tlp in [
        Tlp::Clear,
        Tlp::Green,
        Tlp::Amber,
        Tlp::AmberStrict,
        Tlp::Red,
    ] {
        let [red, green, blue] = colour(tlp);
        let class = class(tlp);
        let _ = writeln!(
            style,
            ".{class} {{ color: #{red:02x}{green:02x}{blue:02x}; }}"
        );
    }
    style
}

fn class(tlp: Tlp) -> String {
    tlp.label().to_lowercase().replace([':', '+'], "-")
}

impl Page<'_> {
    fn put(&mut self, html: &str) {
        self.out.push_str(html);
    }

    /// Words of the sheet's language.
    fn words(&self, text: &str) -> String {
        isolated(text, self.sheet.dir)
    }

    fn say(&self, message: &str, args: &Args<'_>) -> String {
        self.words(&self.sheet.say(message, args))
    }

    fn mark(&self, tlp: Tlp) -> String {
        let (class, label) = (class(tlp), escaped(tlp.label()));
        format!("<bdi dir=\"ltr\" class=\"tlp {class}\">{label}</bdi>")
    }

    fn document(&mut self) {
        let sheet = self.sheet;
        let style = style();
        let digest = BASE64_STANDARD.encode(Sha256::digest(&style));
        let lang = escaped(&sheet.lang);
        let dir = attribute(self.sheet.dir);
        let title = escaped(&sheet.title);
        let full = match sheet.marking {
            Some(tlp) => format!("{} – {title}", tlp.label()),
            None => title.clone(),
        };
        self.put("<!DOCTYPE html>\n");
        self.put(&format!("<html lang=\"{lang}\" dir=\"{dir}\">\n<head>\n"));
        self.put("<meta charset=\"utf-8\">\n");
        self.put(&format!(
            "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'sha256-{digest}'; \
             base-uri 'none'; form-action 'none'\">\n"
        ));
        self.put("<meta name=\"viewport\" content=\"width=device-width\">\n");
        self.put("<meta name=\"referrer\" content=\"no-referrer\">\n");
        // Telephones would make links of what looks like a number, an address or a date.
        self.put("<meta name=\"format-detection\" content=\"telephone=no, email=no, address=no, date=no\">\n");
        self.put("<meta name=\"color-scheme\" content=\"light dark\">\n");
        self.put(&format!(
            "<title>{full}</title>\n<style>{style}</style>\n</head>\n<body>\n"
        ));
        self.put("<table class=\"pages\" role=\"presentation\">\n");
        let marking = sheet.marking.map(|tlp| self.mark(tlp)).unwrap_or_default();
        let clear = self.say("print-clear-short", &Args::new());
        let reference = match sheet.reference.is_empty() {
            true => String::new(),
            false => format!("<bdi dir=\"ltr\">{}</bdi>", escaped(&sheet.reference)),
        };
        let edge = |middle: &str| {
            format!("<tr><td><div class=\"edge\"><span>{middle}</span>{marking}</div></td></tr>")
        };
        let (head, foot) = (
            edge(&self.words(&sheet.title)),
            edge(&format!("{clear} {reference}")),
        );
        self.put(&format!(
            "<thead>{head}</thead>\n<tfoot>{foot}</tfoot>\n<tbody><tr><td>\n<main>\n"
        ));
        let title = self.words(&sheet.title);
        self.put(&format!("<h1>{title}</h1>\n"));
        for banner in &sheet.banners {
            let banner = self.words(banner);
            self.put(&format!("<p class=\"banner\">{banner}</p>\n"));
        }
        self.rows(0, &sheet.head);
        if let Some(timeline) = &sheet.timeline {
            self.timeline(timeline);
        }
        for part in &sheet.parts {
            match part {
                Part::Heading(level, text) => {
                    let (level, text) = (level + 1, self.words(text));
                    self.put(&format!("<h{level}>{text}</h{level}>\n"));
                }
                Part::Rows(level, rows) => self.rows(*level, rows),
                Part::List(lines) => {
                    self.put("<ul>\n");
                    for line in lines {
                        let line = self.words(line);
                        self.put(&format!("<li>{line}</li>\n"));
                    }
                    self.put("</ul>\n");
                }
            }
        }
        self.put("</main>\n</td></tr></tbody>\n</table>\n</body>\n</html>\n");
    }

    fn rows(&mut self, level: u8, rows: &[Row]) {
        let within = match level {
            0 => "",
            1 => " in",
            _ => " in in2",
        };
        self.put(&format!("<table class=\"answers{within}\">\n"));
        for row in rows {
            let label = self.words(&row.label);
            let mark = row.marking.map(|tlp| self.mark(tlp)).unwrap_or_default();
            self.put(&format!("<tr><th scope=\"row\">{label} {mark}</th><td>"));
            for said in &row.answers {
                let line = self.said(said, row.is_prose());
                self.put(&line);
            }
            self.put("</td></tr>\n");
        }
        self.put("</table>\n");
    }

    /// A line of an answer: prose stands where its own direction begins, all else where the sheet's does.
    fn said(&self, said: &Said, prose: bool) -> String {
        let own = said.direction(self.sheet.dir);
        let lang = match said.speech {
            Speech::Typed if self.sheet.typed_lang != self.sheet.lang => {
                format!(" lang=\"{}\"", escaped(&self.sheet.typed_lang))
            }
            _ => String::new(),
        };
        let (dir, text) = (attribute(own), isolated(&said.text, own));
        match (prose, text.is_empty()) {
            // A line without anything is as high as the others.
            (_, true) => "<div><br></div>".to_owned(),
            (true, _) => format!("<div dir=\"{dir}\"{lang}>{text}</div>"),
            (false, _) => format!("<div><bdi dir=\"{dir}\"{lang}>{text}</bdi></div>"),
        }
    }

    /// A table whose last column draws what its other columns say.
    fn timeline(&mut self, timeline: &Timeline) {
        let title = self.say("print-timeline", &Args::new());
        let args = Args::new().with("zone", timeline.zone.as_str());
        let caption = self.say("print-timeline-about", &args);
        let (what, when) = (
            self.say("print-timeline-what", &Args::new()),
            self.say("print-timeline-when", &Args::new()),
        );
        let axis = self.axis(&timeline.ticks);
        self.put(&format!(
            "<h2>{title}</h2>\n<table class=\"time\">\n<caption>{caption}</caption>\n"
        ));
        self.put(&format!(
            "<thead><tr><th scope=\"col\">{what}</th><th scope=\"col\">{when}</th><td aria-hidden=\"true\">{axis}</td></tr></thead>\n<tbody>\n"
        ));
        for bar in &timeline.bars {
            let label = self.words(&bar.label);
            let mark = bar.marking.map(|tlp| self.mark(tlp)).unwrap_or_default();
            let detail = bar.detail.as_ref().map(|detail| self.said(detail, false));
            let detail = detail.unwrap_or_default();
            let said = self.said(&bar.said, false);
            let drawn = self.bar(bar, &timeline.ticks);
            self.put(&format!(
                "<tr><th scope=\"row\">{label} {mark}<div class=\"detail\">{detail}</div></th><td>{said}</td>\
                 <td aria-hidden=\"true\">{drawn}</td></tr>\n"
            ));
        }
        self.put("</tbody>\n</table>\n");
    }

    /// A place on the axis in per cent: from where lines begin.
    fn place(&self, at: f64) -> f64 {
        let at = match self.sheet.dir {
            Direction::Ltr => at,
            Direction::Rtl => 1.0 - at,
        };
        100.0 * at.clamp(0.0, 1.0)
    }

    fn lines(&self, ticks: &[Tick]) -> String {
        let lines = ticks.iter().map(|tick| {
            let x = self.place(tick.at);
            format!("<line x1=\"{x:.2}%\" x2=\"{x:.2}%\" y1=\"0\" y2=\"100%\"/>")
        });
        lines.collect()
    }

    fn axis(&self, ticks: &[Tick]) -> String {
        let mut svg = "<svg width=\"100%\" height=\"32\">".to_owned();
        for tick in ticks {
            let x = self.place(tick.at);
            let labels = [(&tick.date, 12), (&tick.time, 26)];
            for (text, y) in labels {
                if let Some(text) = text {
                    let _ = write!(
                        svg,
                        "<text x=\"{x:.2}%\" y=\"{y}\">{}</text>",
                        escaped(text)
                    );
                }
            }
        }
        svg + "</svg>"
    }

    fn bar(&self, bar: &Bar, ticks: &[Tick]) -> String {
        let lines = self.lines(ticks);
        let mut svg = format!("<svg width=\"100%\" height=\"{HIGH}\">{lines}");
        let ends = [self.place(bar.start), self.place(bar.end)];
        let [left, right] = [
            ends.into_iter().fold(100.0, f64::min),
            ends.into_iter().fold(0.0, f64::max),
        ];
        let class = if bar.about { "bar about" } else { "bar" };
        let width = right - left;
        // A moment narrower than a bar that can be seen is a dot.
        let _ = match width < 1.0 && bar.open == (false, false) {
            true => write!(
                svg,
                "<circle class=\"{class}\" cx=\"{:.2}%\" cy=\"13\" r=\"5\"/>",
                left + width / 2.0
            ),
            false => write!(
                svg,
                "<rect class=\"{class}\" x=\"{left:.2}%\" y=\"7\" width=\"{width:.2}%\" height=\"12\"/>"
            ),
        };
        let [start, end] = ends;
        let back = self.sheet.dir == Direction::Rtl;
        for (open, at, to_left) in [(bar.open.0, start, !back), (bar.open.1, end, back)] {
            if open {
                let path = match to_left {
                    true => "M0 3L-9 13L0 23z",
                    false => "M0 3L9 13L0 23z",
                };
                let _ = write!(
                    svg,
                    "<svg class=\"open\" x=\"{at:.2}%\"><path d=\"{path}\"/></svg>"
                );
            }
        }
        svg + "</svg>"
    }
}
