//! A page that is put together and not escaped.

/// A title and what is below.
pub struct Page {
    title: &'static str,
    text: String,
}

impl Page {
    pub fn new(title: &'static str) -> Self {
        Page { title, text: String::new() }
    }

    pub fn with_text(mut self, text: String) -> Self {
        self.text = text;
        self
    }

    pub fn render(&self) -> String {
        format!("<title>{}</title><p>{}", self.title, self.text)
    }
}
