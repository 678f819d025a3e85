//! What each attribute allows between its parentheses, in the words that the analysis reads as well.

use cra_vocab::{lint_names, words};
use proc_macro::{Span, TokenStream};

use crate::expand::Problem;
use crate::given::{Named, valueless};
use crate::parse::{self, Arg, Form};

/// Checks `satisfies("I.2.e", risk = "R-7")`: one or more requirements that exist, and the form of the risk's id.
pub(crate) fn satisfies(args: TokenStream) -> Vec<Problem> {
    traces("satisfies", args)
}

/// Checks the arguments of an attribute that ties an item to requirements and perhaps to a risk.
pub(crate) fn traces(attribute: &'static str, args: TokenStream) -> Vec<Problem> {
    let mut problems = Vec::new();
    let args = parse::arguments(args, &mut problems);
    let mut named = Named::new(attribute, &["risk"]);
    let mut requirements: Vec<String> = Vec::new();
    for Arg {
        span, value, form, ..
    } in args
    {
        let judged = match form {
            Form::Text(id) => match words::check_requirement(&id) {
                Ok(_)
                    if requirements
                        .iter()
                        .any(|other| id.eq_ignore_ascii_case(other)) =>
                {
                    Err((span, format!("`{id}` is named twice: remove one")))
                }
                Ok(_) => {
                    requirements.push(id);
                    Ok(())
                }
                Err(hint) => Err((span, hint)),
            },
            Form::Named(key, text) => named
                .take(&key, text, span, value)
                .and_then(|risk| words::check_risk_id(&risk).map_err(|refusal| (value, refusal))),
            Form::Word(word) if named.is_known(&word) => Err((span, valueless(&word))),
            Form::Word(_) | Form::Other => {
                let text = "a requirement stands between quotes: write `\"I.2.e\"`";
                Err((span, text.to_owned()))
            }
        };
        problems.extend(judged.err().map(Problem::from));
    }
    // A requirement that was refused is not missing as well: one mistake, one error.
    if requirements.is_empty() && problems.is_empty() {
        let text = format!("`{attribute}` names no requirement: write `{attribute}(\"I.2.e\")`");
        problems.push(Problem::new(Span::call_site(), text));
    }
    problems
}

/// Checks `accept(lint, reason = "…", until = "2027-01-15", by = "…")`: one lint that exists, a reason that says
/// something, and a day that exists. Whether the day has passed is not asked: a macro reads no clock.
pub(crate) fn accept(args: TokenStream) -> Vec<Problem> {
    let mut problems = Vec::new();
    if args.is_empty() {
        let text = "`accept` says nothing: write `accept(name_of_the_lint, reason = \"…\", until = \"YYYY-MM-DD\")`";
        problems.push(Problem::new(Span::call_site(), text));
        return problems;
    }
    let args = parse::arguments(args, &mut problems);
    let mut named = Named::new("accept", &["reason", "until", "by"]);
    let mut has_lint = false;
    for Arg {
        span, value, form, ..
    } in args
    {
        let judged = match form {
            Form::Named(key, text) => named
                .take(&key, text, span, value)
                .and_then(|text| check_named(&key, &text).map_err(|refusal| (value, refusal))),
            Form::Word(word) if named.is_known(&word) => {
                named.given.push(word.clone());
                Err((span, valueless(&word)))
            }
            _ if has_lint => {
                let text = "an acceptance names one lint: write a second `accept`, with a reason of its own";
                Err((span, text.to_owned()))
            }
            form => {
                has_lint = true;
                lint(&form).map_err(|refusal| (span, refusal))
            }
        };
        problems.extend(judged.err().map(Problem::from));
    }
    let needed = [
        (
            has_lint,
            "`accept` names no lint: write the name that stands in the finding",
        ),
        (
            named.has("reason"),
            "`accept` has no reason: write `reason = \"…\"`, for whoever reads this in a year",
        ),
        (
            named.has("until"),
            "`accept` has no end: write `until = \"YYYY-MM-DD\"`, the day until which the decision holds",
        ),
    ];
    let missing = needed.into_iter().filter(|(given, _)| !given);
    problems.extend(missing.map(|(_, text)| Problem::new(Span::call_site(), text)));
    problems
}

/// Checks `secret` and `secret(zeroize)`; the answer is whether the value must be cleared when it is dropped.
#[cfg(feature = "enforce")]
pub(crate) fn secret(args: TokenStream) -> (bool, Vec<Problem>) {
    const KNOWN: &[&str] = &["zeroize"];
    let mut problems = Vec::new();
    let mut zeroize = false;
    for Arg { span, form, .. } in parse::arguments(args, &mut problems) {
        let refusal = match form {
            Form::Word(word) if word == "zeroize" && !zeroize => {
                zeroize = true;
                continue;
            }
            Form::Word(word) if word == "zeroize" => {
                "`zeroize` is given twice: remove one".to_owned()
            }
            Form::Word(word) if words::nearest(&word, KNOWN).is_some() => {
                format!("there is no argument `{word}`; did you mean `zeroize`?")
            }
            _ => "`secret` has one argument: write `secret` or `secret(zeroize)`".to_owned(),
        };
        problems.push(Problem::new(span, refusal));
    }
    (zeroize, problems)
}

fn check_named(key: &str, value: &str) -> Result<(), String> {
    match key {
        "reason" => words::check_reason(value),
        "until" => words::check_until(value).map(drop),
        _ if value.trim().is_empty() => {
            Err("`by` is empty: name who decided, or remove it".to_owned())
        }
        _ => Ok(()),
    }
}

fn lint(form: &Form) -> Result<(), String> {
    const ADVICE: &str = "accept each finding by its name, so that none is accepted unread";
    let name = match form {
        Form::Word(name) => name.as_str(),
        Form::Text(_) => return Err("the name of a lint stands without quotes".to_owned()),
        Form::Named(..) | Form::Other => {
            return Err(
                "the name of a lint is one word, such as `hardcoded_credential`".to_owned(),
            );
        }
    };
    if name == "all" {
        return Err(format!("`all` is not a lint: {ADVICE}"));
    }
    if lint_names::FAMILIES.contains(&name) {
        return Err(format!("`{name}` is a family of lints: {ADVICE}"));
    }
    match words::check_lint(name) {
        Ok(_) => Ok(()),
        Err(refusal) if words::nearest(name, lint_names::LINTS).is_some() => Err(refusal),
        Err(refusal) => Err(format!(
            "{refusal}: `cargo cra list lints` shows those there are"
        )),
    }
}
