//! Tests of the reading of rows.

use super::*;

fn kinds() -> Kinds {
    kind::kinds(
        "[[source]]\nname = \"stdin\"\nmeans = \"Standard input.\"\n[[source]]\nname = \"file\"\nmeans = \"A file.\"\n\
         [[sink]]\nname = \"sql\"\nmeans = \"A query.\"\n[[sink]]\nname = \"regex\"\nmeans = \"A pattern.\"\n\
         [[sensitive]]\nname = \"key\"\nmeans = \"A key.\"\n",
    )
    .unwrap()
}

const TEXT: &str = "# what it means\n[[api]]\npath = [\"a::one\", \"a::two\"]\n\
    source = [{ kind = \"stdin\", at = \"return\", when = \"0 = true\" }]\nsink = [{ kind = \"sql\", at = \"0\" }]\n\
    flow = [\"self -> 0(0)\"]\nkill = [{ sinks = [\"regex\"], at = \"return\" }]\nreturns = \"std::vec::Vec<u8>\"\n\
    handler = \"1\"\n[[type]]\npath = \"a::Type\"\nsource = \"file\"\nhandler_only = true\n\
    [[attribute]]\npath = \"a::get\"\nplain = true\n[[alias]]\nfrom = \"b::a\"\nto = \"a\"\n";

fn read(text: &str) -> Result<Knowledge, String> {
    let mut knowledge = Knowledge::default();
    knowledge.read("a", text, &kinds())?;
    knowledge.connected()?;
    Ok(knowledge)
}

#[test]
fn a_file_is_read_whole() {
    let knowledge = read(TEXT).unwrap();
    let api = &knowledge.apis[0];
    assert_eq!((api.row.file.as_str(), api.row.line), ("a", 2));
    assert_eq!(api.paths, ["a::one", "a::two"]);
    assert!(api.sources[0].when.is_some());
    assert_eq!(api.sinks[0].at, Port::Arg(0));
    assert_eq!(
        api.flows,
        Some(vec![(Port::Receiver, Port::CallbackParam(0, 0))])
    );
    assert_eq!(api.kills[0].sinks, ["regex"]);
    assert_eq!(api.handler, Some(Port::Arg(1)));
    assert!(knowledge.types[0].handler_only);
    assert!(knowledge.attributes[0].plain);
    assert_eq!(knowledge.aliases[0].to, "a");
}

#[test]
fn faults_are_named_with_file_and_line_and_what_is_allowed() {
    for (from, to, said) in [
        (
            "kind = \"stdin\"",
            "kind = \"stdim\"",
            "a.toml:2: `source`: `kind` says `stdim`, which is none of stdin, file",
        ),
        (
            "at = \"0\"",
            "at = \"first\"",
            "a.toml:2: `sink`: `first` is no port: write `return`",
        ),
        (
            "at = \"0\"",
            "to = \"0\"",
            "a.toml:2: `sink`: `at` is missing",
        ),
        (
            "at = \"0\" }",
            "at = \"0\", wen = \"0 = 1\" }",
            "`wen` is not a key of this table, which has at, kind, when",
        ),
        (
            "\"self -> 0(0)\"",
            "\"self 0\"",
            "a.toml:2: `self 0` is no flow",
        ),
        (
            "flow =",
            "flaw =",
            "a.toml:2: `flaw` is not a key of this table",
        ),
        ("[[type]]", "[[typ]]", "`typ` is not a key of this table"),
        (
            "Vec<u8>",
            "Vec<String>",
            "a.toml:2: `returns`: `std::vec::Vec<String>` is no type",
        ),
        ("\"a::two\"", "\"a::<b>\"", "a.toml:2: `a::<b>` is no path"),
        (
            "\"a::two\"",
            "\"a::one\"",
            "a.toml:2: the function `a::one` has a row already, at a.toml:2",
        ),
        (
            "\"a::two\"",
            "\"b::a::c\"",
            "`b::a::c` is another name of `a::c` by a.toml:17: write that",
        ),
        ("source = \"file\"\n", "", "a.toml:10: the row says nothing"),
        (
            "source = \"file\"\n",
            "barrier = true\n",
            "`handler_only` says where a `source` holds",
        ),
        (
            "[[attribute]]",
            "[[api]]\npath = \"a::three\"\n[[attribute]]",
            "a.toml:14: the row says nothing",
        ),
    ] {
        let error = read(&TEXT.replacen(from, to, 1)).unwrap_err();
        assert!(error.contains(said), "{said}: {error}");
    }
}
