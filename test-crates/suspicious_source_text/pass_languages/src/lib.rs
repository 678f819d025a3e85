//! Naïve text in many languages: größer, façade, „quotes“, ‘more’, em—dash, … and a soft­hyphen.
//! 日本語のテキスト。 Русский текст: Сорока. Ελληνικά: Ὀδυσσεύς. ไทย​ไทย. 한국어.
//! עברית‏ (ימין) ו-ASCII‎, العربية؜. نمی‌خواهم.

/// Written as escapes, everything can be seen.
pub const ESCAPES: &str = "\u{202e} \u{200b} \u{feff} \u{2066}";
pub const CHARS: [char; 3] = ['\u{202e}', '\u{200d}', '\u{e0001}'];

pub const FAMILY: &str = "👨‍👩‍👧‍👦";
pub const SCIENTIST: &str = "👩🏽‍🔬";
pub const RAINBOW: &str = "🏳️‍🌈";
pub const HEART: &str = "❤️";
pub const RUNNER: &str = "🏃🏻‍♀️‍➡️";
pub const KEYCAP: &str = "1️⃣ #️⃣";
pub const SCOTLAND: &str = "🏴󠁧󠁢󠁳󠁣󠁴󠁿";
pub const KANJI: &str = "葛󠄀城";
pub const PERSIAN: &str = "می‌خواهم";
pub const HINDI: &str = "क्‍ष र्‍य";
pub const HEBREW: &str = "שלום‏!";
pub const KHMER: &str = "ភាសា​ខ្មែរ";

/// ☢️️ A picture with its selector twice.
pub const FILLERS: [(char, char); 1] = [('ᅟ', 'ﾠ')];
pub const MIXED_FRACTION: &str = "1⁤1⁄2";

/// Letters of formulas beside Latin ones.
pub fn formula(Δx: f64, σ2: f64, ρ_water: f64, νmax: f64, dχ: f64) -> f64 {
    let μs = 1.0;
    let λ = Δx * σ2;
    let ω0 = λ * ρ_water;
    νmax * dχ * μs * ω0
}

/// Names in a language of its own.
pub struct Сотрудник {
    pub имя: String,
    pub größe: u32,
    pub naïveté: u32,
    pub 名前: String,
    pub ρο: u32,
    pub сор: u32,
}

/// A name of two languages that poses as nothing.
pub fn test_привет() -> u32 {
    let userИмя = 1;
    let тест_of_рост = userИмя;
    let r#имя = тест_of_рост;
    r#имя
}
