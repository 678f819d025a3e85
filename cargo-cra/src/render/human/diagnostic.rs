//! One finding, problem or notice in the form that rustc gave to diagnostics.

use annotate_snippets::{AnnotationKind, Group, Level, Origin, Patch, Renderer, Snippet};

use super::window::{Gap, Window};
use crate::evidence::v1::{Edit, Finding, Fix, Location, Problem};
use crate::render::{escape, tally, way};

/// A finding.
pub(in crate::render) fn of_finding(finding: &Finding, color: bool) -> String {
    let level = level(&finding.level);
    let id = tally::qualified(&escape::line(&finding.rule));
    let title = level.primary_title(escape::line(&finding.message)).id(id);
    let mut group = Group::with_title(title);
    let mut unshown = Vec::new();
    let mut windows = Vec::new();
    match Window::new(
        &finding.primary,
        (AnnotationKind::Primary, label(&finding.primary)),
    ) {
        Ok(window) => windows.push(window),
        Err(_) => group = group.element(origin(&finding.primary)),
    }
    let drawn_steps = if way::is_near(finding) {
        way::before(finding)
    } else {
        &[]
    };
    for related in finding.related.iter().chain(drawn_steps) {
        match Window::new(related, (AnnotationKind::Context, label(related))) {
            Ok(window) => windows.push(window),
            Err((_, words)) => unshown.push(format!(
                "{}: {}",
                words.as_deref().unwrap_or("see"),
                place(related)
            )),
        }
    }
    for window in Window::join(windows, Gap::Folded) {
        group = group.element(snippet(window));
    }
    for words in unshown {
        group = group.element(Level::NOTE.message(words));
    }
    if !way::is_near(finding) {
        group = group.element(Level::NOTE.message(way::listed(finding)));
    }
    // The facts of an advisory stand in the message and the note already.
    if !finding.note.is_empty() {
        group = group.element(Level::NOTE.message(escape::line(&finding.note)));
    }
    if let Some(accepted) = &finding.accepted {
        let by = accepted
            .by
            .as_ref()
            .map(|by| format!(" by {by}"))
            .unwrap_or_default();
        let words = format!(
            "accepted{by} until {}, {}: {}",
            accepted.until, accepted.origin, accepted.reason
        );
        group = group.element(Level::NOTE.message(escape::line(&words).into_owned()));
    }
    if !finding.help.is_empty() {
        group = group.element(Level::HELP.message(escape::line(&finding.help)));
    }
    let fix = finding.fix.as_ref().map(of_fix);
    match fix {
        Some(Ok(help)) => drawn(&[group, help], color),
        Some(Err(words)) => drawn(&[group.element(Level::HELP.message(words))], color),
        None => drawn(&[group], color),
    }
}

/// Something that could not be looked at.
pub(super) fn of_problem(problem: &Problem, color: bool) -> String {
    let level = if problem.hides_something {
        Level::WARNING
    } else {
        Level::NOTE
    };
    let mut group = Group::with_title(level.primary_title(escape::line(&problem.message)));
    let window = problem
        .location
        .as_ref()
        .map(|location| Window::new(location, (AnnotationKind::Primary, None)));
    group = match (window, &problem.location) {
        (Some(Ok(window)), _) => group.element(snippet(window)),
        (_, Some(location)) => group.element(origin(location)),
        (_, None) if !problem.path.is_empty() => {
            group.element(Origin::path(escape::line(&problem.path).into_owned()))
        }
        _ => group,
    };
    if problem.hides_something {
        group = group.element(Level::NOTE.message("what is hidden by this was not looked at"));
    }
    drawn(&[group], color)
}

/// Words without a place.
pub(super) fn of_words(level: Level<'_>, title: &str, help: &str, color: bool) -> String {
    let group = Group::with_title(level.primary_title(escape::line(title)));
    drawn(
        &[group.element(Level::HELP.message(escape::line(help)))],
        color,
    )
}

/// `path:line:column`, harmless.
pub(in crate::render) fn place(location: &Location) -> String {
    format!(
        "{}:{}:{}",
        escape::line(&location.path),
        location.line_start,
        location.column_start
    )
}

/// What is known of the dependency that the finding is about, in words; empty when it is about none.
pub(in crate::render) fn advisory(finding: &Finding) -> String {
    let Some(facts) = &finding.advisory else {
        return String::new();
    };
    let mut out = format!("{} {}", facts.package, facts.version);
    if let Some(id) = &facts.id {
        out.push_str(&format!(": {id}"));
    }
    if !facts.aliases.is_empty() {
        out.push_str(&format!(", also {}", facts.aliases.join(", ")));
    }
    if let Some(cvss) = &facts.cvss {
        out.push_str(&format!(", {cvss}"));
    }
    if facts.path.len() > 1 {
        out.push_str(&format!("; required by {}", facts.path.join(" -> ")));
    }
    out
}

fn level(word: &str) -> Level<'static> {
    match tally::word(word) {
        "error" => Level::ERROR,
        "warning" => Level::WARNING,
        _ => Level::NOTE,
    }
}

fn label(location: &Location) -> Option<String> {
    location
        .label
        .as_deref()
        .map(|label| escape::line(label).into_owned())
}

fn origin(location: &Location) -> Origin<'static> {
    Origin::path(escape::line(&location.path).into_owned())
        .line(location.line_start as usize)
        .char_column(location.column_start as usize)
}

type Mark = (AnnotationKind, Option<String>);

fn snippet(window: Window<Mark>) -> Snippet<'static, annotate_snippets::Annotation<'static>> {
    let path = window.path.clone();
    let text = window.into_text();
    let marks = text
        .marks
        .into_iter()
        .map(|(range, (kind, label))| kind.span(range).label(label));
    Snippet::source(text.source)
        .line_start(text.first_line)
        .path(path)
        .annotations(marks)
}

/// The edits as a change to look at, or in words when their lines cannot be shown.
fn of_fix(fix: &Fix) -> Result<Group<'static>, String> {
    let hint = if fix.safe {
        ""
    } else {
        " (look at it before you apply it)"
    };
    let title = format!("{}{hint}", escape::line(&fix.title));
    let in_words = || {
        let edits: Vec<String> = fix
            .edits
            .iter()
            .map(|edit| {
                format!(
                    "`{}` at {}",
                    escape::line(&edit.replacement),
                    place(&edit.location)
                )
            })
            .collect();
        format!("{title}: put {}", edits.join(", "))
    };
    let whole = |edit: &Edit| {
        let lines = edit
            .location
            .line_end
            .saturating_sub(edit.location.line_start) as usize
            + 1;
        edit.location.text.len() >= lines
    };
    if fix.edits.is_empty() || !fix.edits.iter().all(whole) {
        return Err(in_words());
    }
    let windows: Result<Vec<_>, String> = fix
        .edits
        .iter()
        .map(|edit| Window::new(&edit.location, replacement(edit)))
        .collect();
    let windows = Window::join(windows.map_err(|_| in_words())?, Gap::None);
    if windows.iter().any(Window::overlaps) {
        return Err(in_words());
    }
    let mut group = Group::with_title(Level::HELP.secondary_title(title));
    for window in windows {
        let path = window.path.clone();
        let text = window.into_text();
        let patches = text
            .marks
            .into_iter()
            .map(|(range, new)| Patch::new(range, new));
        group = group.element(
            Snippet::source(text.source)
                .line_start(text.first_line)
                .path(path)
                .patches(patches),
        );
    }
    Ok(group)
}

/// The new text, harmless line by line.
fn replacement(edit: &Edit) -> String {
    let lines: Vec<String> = edit
        .replacement
        .split('\n')
        .map(|line| escape::source(line.strip_suffix('\r').unwrap_or(line)))
        .collect();
    lines.join("\n")
}

fn drawn(groups: &[Group<'_>], color: bool) -> String {
    let renderer = if color {
        Renderer::styled().hyperlink(false)
    } else {
        Renderer::plain()
    };
    let mut out = renderer.render(groups);
    out.push('\n');
    out
}
