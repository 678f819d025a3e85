//! Pages that closures write into, which are lent the text for that.
use axum::extract::Path;
use axum::response::Html;

fn framed(fill: impl FnOnce(&mut String)) -> String {
    let mut page = String::from("<main>");
    fill(&mut page);
    page.push_str("</main>");
    page
}

fn twice(page: &mut String, fill: &dyn Fn(&mut String)) {
    fill(page);
    fill(page);
}

pub async fn by_function(Path(city): Path<String>) -> Html<String> {
    Html(framed(|page| page.push_str(&city))) //~ html_injection
}

pub async fn by_operator(Path(city): Path<String>) -> Html<String> {
    let page = framed(|page| {
        page.push_str("<b>");
        *page += &city;
    });
    Html(page) //~ html_injection
}

pub async fn into_ours(Path(city): Path<String>) -> Html<String> {
    let mut page = String::new();
    twice(&mut page, &|page| page.push_str(&city));
    Html(page) //~ html_injection
}

pub async fn called_here(Path(city): Path<String>) -> Html<String> {
    let mut page = String::from("<i>");
    let add = |text: &mut String| text.push_str(&city);
    add(&mut page);
    Html(page) //~ html_injection
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
    let line: Box<dyn Shown> = Box::new(Plain(city));
    let fixed = Clean(String::from("north"));
    Html(line.item() + &fixed.item()) //~ html_injection
}
