//! The text of a cookie as a server sends it: a name, a value and attributes, and where one is written by hand.

use super::pieces::GAP;
use super::place::Place;
use super::syntax::{ExprId, ExprKind};
use super::view::{BodyView, Call};

/// Setters of headers, with a name and a value.
const SETTERS: &[&str] = &[
    "insert",
    "append",
    "header",
    "with_header",
    "add_header",
    "insert_header",
    "append_header",
    "raw_header",
    "set_raw_header",
];

/// Attributes of a cookie whose value says nothing about the others.
const VALUED: &[&str] = &["max-age", "path", "domain", "expires", "samesite"];

/// Whether the text of a cookie says that it is sent without encryption too.
pub fn is_open(text: &str) -> bool {
    lacks(text, "secure")
}

/// Whether the text of a cookie says that scripts of the page may read it, and its name that they should not.
pub fn shows_session(text: &str) -> bool {
    let name = text.split('=').next().unwrap_or_default().trim();
    is_session(&name.to_ascii_lowercase()) && lacks(text, "httponly")
}

/// Whether the text of a cookie says that it goes along with requests of other sites, and its name that it should not.
pub fn shares_session(text: &str) -> bool {
    let name = text.split('=').next().unwrap_or_default().trim();
    let mut attributes = text.split(';').skip(1);
    let for_all = attributes.any(|attribute| {
        attribute.split_once('=').is_some_and(|(name, value)| {
            name.trim().eq_ignore_ascii_case("samesite")
                && value.trim().eq_ignore_ascii_case("none")
        })
    });
    is_session(&name.to_ascii_lowercase()) && (for_all || lacks(text, "samesite"))
}

/// Whether a cookie of this name opens a door to who has it. A token against forged requests is one for scripts to read.
fn is_session(name: &str) -> bool {
    let words = || name.split(|letter: char| !letter.is_ascii_alphanumeric());
    let for_scripts = ["csrf", "xsrf", "author", "public"];
    !for_scripts.iter().any(|word| name.contains(word))
        && (name.contains("session")
            || name.ends_with("sessid")
            || name.ends_with("token")
            || words().any(|word| matches!(word, "sid" | "ssid" | "auth" | "jwt" | "login")))
}

/// Whether the text of a cookie is known to be without this attribute.
fn lacks(text: &str, wanted: &str) -> bool {
    let mut parts = text.split(';').map(str::trim);
    let is_cookie = parts.next().is_some_and(|pair| pair.contains('='));
    let attributes: Vec<String> = parts.map(str::to_ascii_lowercase).collect();
    let valued = |attribute: &str| {
        let (name, value) = attribute.split_once('=')?;
        let whole = value.trim().chars().eq([GAP]) || !value.ends_with(GAP);
        (VALUED.contains(&name.trim()) && whole).then_some(())
    };
    // What is put in where an attribute may stand may bring any of them.
    let complete = attributes
        .iter()
        .all(|attribute| !attribute.contains(GAP) || valued(attribute).is_some())
        && (!attributes.is_empty() || !text.ends_with(GAP));
    let has = attributes.iter().any(|attribute| {
        let name = attribute.split('=').next().unwrap_or_default();
        name.trim() == wanted
    });
    // One that is taken back holds nothing.
    let taken_back = attributes.iter().any(|attribute| {
        matches!(attribute.as_str(), "max-age=0" | "max-age=-1")
            || attribute.starts_with("expires=") && attribute.contains("1970")
    });
    is_cookie && complete && !has && !taken_back
}

/// Functions that make a header of a name and a value.
const HEADERS: &[&str] = &["rocket::http::Header::new", "rocket::http::Header::from"];

/// The text of the cookie that a call sets as a header: `headers.insert(SET_COOKIE, "id=1; HttpOnly")`.
pub fn set_by(call: &Call<'_>) -> Option<String> {
    let view = call.view;
    if !SETTERS.contains(&call.name.as_str()) && !call.is_any(HEADERS) {
        return None;
    }
    let pair = match call.args {
        [only] => match &view.expr(*only).kind {
            ExprKind::Tuple(parts) => &parts[..],
            _ => return None,
        },
        args => args,
    };
    let [.., name, value] = *pair else {
        return None;
    };
    is_set_cookie(&view, name)
        .then(|| view.written(value))
        .flatten()
}

/// Where a cookie of which `is` holds stands in a list of headers, `[(SET_COOKIE, "id=1; HttpOnly")]`, or in an answer that
/// is written out as a whole; and what a message calls that.
pub fn listed_where(
    view: &BodyView<'_>,
    is: fn(&str) -> bool,
) -> impl Iterator<Item = (Place, &'static str)> {
    let found = listed(view).into_iter();
    found
        .filter(move |(.., texts)| texts.iter().any(|text| is(text)))
        .map(|(id, called, _)| (view.place_of(id), called))
}

/// The texts of all cookies that stand there.
fn listed(view: &BodyView<'_>) -> Vec<(ExprId, &'static str, Vec<String>)> {
    // Those that are given to setters are found as calls.
    let set = |id: ExprId| {
        view.body.exprs.iter().any(|expr| match &expr.kind {
            ExprKind::MethodCall { method, args, .. } => {
                SETTERS.contains(&method.as_str()) && args.contains(&id)
            }
            _ => false,
        })
    };
    let mut out = Vec::new();
    for (id, expr) in view.body.iter() {
        match &expr.kind {
            ExprKind::Tuple(parts) => {
                if let [name, value] = parts[..]
                    && is_set_cookie(view, name)
                    && let Some(text) = view.written(value)
                    && !set(id)
                {
                    out.push((id, "header", vec![text]));
                }
            }
            ExprKind::Macro(call) => {
                let text = view.written_format(call).unwrap_or_default();
                let cookies: Vec<String> = lines(&text).map(str::to_owned).collect();
                if !cookies.is_empty() {
                    out.push((id, "answer", cookies));
                }
            }
            _ => {}
        }
    }
    out
}

/// The values of the headers `Set-Cookie` in the text of a whole answer.
fn lines(text: &str) -> impl Iterator<Item = &str> {
    let lines = text.split_inclusive("\r\n");
    lines.filter_map(|line| {
        let (name, value) = line.strip_suffix("\r\n")?.split_once(':')?;
        name.eq_ignore_ascii_case("set-cookie").then_some(value)
    })
}

fn is_set_cookie(view: &BodyView<'_>, name: ExprId) -> bool {
    let text = view.written(name);
    text.is_some_and(|text| text.eq_ignore_ascii_case("set-cookie"))
        || view
            .named_by(name)
            .is_some_and(|named| named.last() == "SET_COOKIE")
}

#[cfg(test)]
mod tests {
    use super::{is_open, shares_session, shows_session};

    #[test]
    fn attributes_are_read_and_names_told_apart() {
        for (text, open, shown) in [
            ("session=1; Path=/", true, true),
            ("session=1; Path=/; Secure", false, true),
            ("session=1; HTTPONLY", true, false),
            ("XSRF-TOKEN=1; Path=/", true, false),
            ("theme=dark; Path=/", true, false),
            ("sid=; Max-Age=0", false, false),
            ("auth_token=\u{fffd}; Path=\u{fffd}", true, true),
            ("session=\u{fffd}", false, false),
            ("session=1\u{fffd}; \u{fffd}", false, false),
            ("visited=1; Path=/", true, false),
            ("author=me; Path=/", true, false),
        ] {
            assert_eq!(
                (is_open(text), shows_session(text)),
                (open, shown),
                "{text}"
            );
        }
    }

    #[test]
    fn sessions_that_other_sites_may_use_are_known() {
        for (text, shared) in [
            ("session=1; Path=/", true),
            ("session=1; Path=/; SameSite=Lax", false),
            ("session=1; samesite=none; Secure", true),
            ("session=1; Path=/; \u{fffd}", false),
            ("session=1; SameSite=\u{fffd}", false),
            ("theme=dark; Path=/", false),
            ("session=; Max-Age=0", false),
        ] {
            assert_eq!(shares_session(text), shared, "{text}");
        }
    }
}
