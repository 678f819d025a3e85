//! Functions that are chosen from tables, by conditions and by number.
use axum::extract::Path;
use axum::response::Html;

type Show = fn(&str) -> Html<String>;

fn length(text: &str) -> Html<String> {
    Html(text.len().to_string())
}

fn large(text: &str) -> Html<String> {
    Html(format!("<h1>{text}</h1>")) //~ html_injection
}

fn small(text: &str) -> Html<String> {
    Html(format!("<small>{text}</small>")) //~ html_injection
}

fn plain(text: &str) -> Html<String> {
    Html(format!("<p>{text}</p>")) //~ html_injection
}

fn listed(text: &str) -> Html<String> {
    Html(format!("<li>{text}</li>")) //~ html_injection
}

fn of_ours(text: &str) -> Html<String> {
    Html(format!("<b>{text}</b>"))
}

struct Route {
    name: &'static str,
    show: Show,
}

static ROUTES: &[Route] = &[Route { name: "length", show: length }, Route { name: "plain", show: plain }];

pub async fn chosen(Path(text): Path<String>) -> Html<String> {
    let show: Show = if text.len() > 9 { small } else { length };
    show(&text)
}

pub async fn found(Path((name, text)): Path<(String, String)>) -> Html<String> {
    for (known, show) in [("length", length as Show), ("large", large)].iter() {
        if name == *known {
            return show(&text);
        }
    }
    let shows: [Show; 2] = [length, of_ours];
    shows[name.len() % 2]("nobody")
}

pub async fn routed(Path((name, text)): Path<(String, String)>) -> Html<String> {
    match ROUTES.iter().find(|route| route.name == name) {
        Some(route) => (route.show)(&text),
        None => length(&text),
    }
}

pub async fn numbered(Path((at, text)): Path<(usize, String)>) -> Html<String> {
    let shows: [Show; 2] = [length, listed];
    shows[at % 2](&text)
}
