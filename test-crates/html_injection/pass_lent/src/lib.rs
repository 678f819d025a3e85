//! Pages that closures write into, of what was escaped or is no text from outside.
use axum::extract::Path;
use axum::response::Html;

fn framed(fill: impl FnOnce(&mut String)) -> String {
    let mut page = String::from("<main>");
    fill(&mut page);
    page.push_str("</main>");
    page
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

pub async fn of_length(Path(city): Path<String>) -> Html<String> {
    Html(framed(|page| {
        page.push_str(&city.len().to_string());
        if city.starts_with('N') {
            page.push('*');
        }
    }))
}

pub async fn called_here(Path(city): Path<String>) -> Html<String> {
    let mut page = String::from("<i>");
    let add = |text: &mut String| text.push_str(&escaped(&city));
    add(&mut page);
    Html(page)
}

pub async fn given_back(Path(city): Path<String>) -> Html<String> {
    let mut page = String::from("<i>");
    let count = |text: &mut String| text.len() + city.len();
    page.push_str(&count(&mut page.clone()).to_string());
    Html(page)
}

trait Shown {
    fn shown(&self) -> String;

    fn item(&self) -> String {
        format!("<li>{}</li>", self.shown())
    }
}

struct Plain(String);
struct Clean(String);

impl Shown for Plain {
    fn shown(&self) -> String {
        self.0.clone()
    }
}

impl Shown for Clean {
    fn shown(&self) -> String {
        self.0.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
    }
}

pub async fn what_the_trait_does(Path(city): Path<String>) -> Html<String> {
    let line = Clean(city);
    let fixed: Box<dyn Shown> = Box::new(Plain(String::from("north")));
    Html(line.item() + &fixed.item())
}
