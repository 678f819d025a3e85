//! Licences as SPDX expressions, brought into their one right form.

use spdx::{Expression, ParseMode};

/// The licence of a component.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Licence {
    /// An expression of SPDX.
    Expression {
        /// In its right form: `MIT OR Apache-2.0` for `MIT/Apache-2.0`.
        text: String,
        /// The only identifier in it, when it is a single licence of the SPDX list without an exception.
        single: Option<String>,
    },
    /// Words that are no expression.
    Words(String),
    /// A file in the package, by its name, and nothing else.
    File(String),
}

impl Licence {
    /// The licence of a manifest; none when it says nothing.
    pub fn of(licence: Option<&str>, file: Option<&str>) -> Option<Self> {
        let said = licence.map(str::trim).filter(|text| !text.is_empty());
        match (said, file) {
            (Some(text), _) => Some(Self::parse(text)),
            (None, Some(file)) => Some(Self::File(file.to_owned())),
            (None, None) => None,
        }
    }

    fn parse(text: &str) -> Self {
        // Cargo took `/` for "or" before it took expressions.
        let right = match Expression::canonicalize(text) {
            Ok(Some(right)) => right,
            Ok(None) => text.to_owned(),
            Err(_) => return Self::Words(text.to_owned()),
        };
        let Ok(expression) = Expression::parse_mode(&right, ParseMode::STRICT)
            .or_else(|_| Expression::parse_mode(&right, ParseMode::LAX))
        else {
            return Self::Words(text.to_owned());
        };
        let single = spdx::license_id(&right).map(|id| id.name.to_owned());
        Self::Expression {
            text: expression.to_string(),
            single,
        }
    }

    /// The expression; `None` when there is none.
    pub fn expression(&self) -> Option<&str> {
        match self {
            Self::Expression { text, .. } => Some(text),
            Self::Words(_) | Self::File(_) => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn expression(text: &str) -> Option<String> {
        Licence::of(Some(text), None).and_then(|licence| licence.expression().map(str::to_owned))
    }

    #[test]
    fn old_and_loose_forms_become_expressions() {
        for (written, right) in [
            ("MIT/Apache-2.0", "MIT OR Apache-2.0"),
            ("MIT OR Apache-2.0", "MIT OR Apache-2.0"),
            (
                "Apache-2.0 WITH LLVM-exception",
                "Apache-2.0 WITH LLVM-exception",
            ),
            (
                "(MIT OR Apache-2.0) AND Unicode-3.0",
                "(MIT OR Apache-2.0) AND Unicode-3.0",
            ),
        ] {
            assert_eq!(expression(written).as_deref(), Some(right), "{written}");
        }
    }

    #[test]
    fn what_is_no_expression_stays_words() {
        let words = Licence::of(Some("do what you like"), None);
        assert_eq!(words, Some(Licence::Words("do what you like".to_owned())));
        let file = Licence::of(None, Some("LICENSE"));
        assert_eq!(file, Some(Licence::File("LICENSE".to_owned())));
        assert_eq!(Licence::of(Some(" "), None), None);
    }

    #[test]
    fn a_single_licence_is_told_apart() {
        let single = |text: &str| match Licence::of(Some(text), None) {
            Some(Licence::Expression { single, .. }) => single,
            _ => None,
        };
        assert_eq!(single("MIT").as_deref(), Some("MIT"));
        assert_eq!(single("MIT OR Zlib"), None);
        assert_eq!(single("Apache-2.0 WITH LLVM-exception"), None);
    }
}
