//! Text in many alphabets that is just what it looks like: αβγ, дом, café.
pub const GREETING: &str = "Grüße, здравствуйте, こんにちは";
pub const FAMILY: &str = "👨‍👩‍👧";
pub const PERSIAN: &str = "می‌خواهم";
pub const HEBREW: &str = "שלום‏!";
pub const WALES: &str = "🏴󠁧󠁢󠁷󠁬󠁳󠁿";
pub const ESCAPED: &str = "\u{202e}\u{200b}";

#[allow(non_snake_case, reason = "symbols of the field")]
pub fn Δ(α: f64, naïve: f64) -> f64 {
    α - naïve
}

pub fn дом() {}
