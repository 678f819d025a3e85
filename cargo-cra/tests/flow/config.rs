//! What is wrong with `[flow]` in `cra.toml` is told.

use crate::{STORE, with};

#[test]
fn what_is_wrong_is_told_with_its_line_and_advice() {
    let cases = [
        ("flow = 1\n", 1, "`flow` is no table", "`[flow]`"),
        (
            "[flow]\ntrustd = []\n",
            2,
            "the key \"trustd\" is not known",
            "did you mean `trusted`?",
        ),
        (
            "[flow]\ntrusted = 1\n",
            2,
            "`trusted` is no list of texts",
            "trusted = [\"…\"]",
        ),
        (
            "[flow]\ntrusted = [\n  \"args\",\n  \"enviroment\",\n]\n",
            4,
            "\"enviroment\" is no source to trust",
            "did you mean `environment`?",
        ),
        (
            "[flow]\ntrusted = [\"weak_hasher\"]\n",
            2,
            "\"weak_hasher\" is no source to trust",
            "known here are: args, environment, stdin",
        ),
        (
            "[flow.api]\npath = \"a::b\"\n",
            1,
            "`flow.api` is no list of tables",
            "`[[flow.api]]`",
        ),
        (
            "\n[[flow.api]]\nflow = []\n",
            2,
            "the row names no function",
            "path = \"shop::text::clean\"",
        ),
        (
            "[[flow.api]]\npath = \"a::b\"\n",
            1,
            "the row says nothing of its function",
            "`flow = []` says",
        ),
        (
            "[[flow.api]]\npath = \"crate::clean\"\nflow = []\n",
            2,
            "`crate::clean` is no whole path",
            "from the crate on",
        ),
        (
            "[[flow.api]]\npath = \"a::b\"\nflow = []\n[[flow.api]]\npath = \"a::b\"\nflow = []\n",
            5,
            "`a::b` has a row already",
            "in one row",
        ),
        (
            "[[flow.api]]\npath = \"a::b\"\nflows = []\n",
            3,
            "the key \"flows\" is not known",
            "did you mean `flow`?",
        ),
        (
            "[[flow.api]]\npath = \"a::b\"\nflow = [\"0 - return\"]\n",
            3,
            "`0 - return` is no flow",
            "`0 -> return`",
        ),
        (
            "[[flow.api]]\npath = \"a::b\"\nsink = \"sql\"\n",
            3,
            "`sink` is no list of tables in braces",
            "sink = [{ kind = \"sql\", at = \"0\" }]",
        ),
        (
            "[[flow.api]]\npath = \"a::b\"\nsink = [\n  { kind = \"sqll\", at = \"0\" },\n]\n",
            4,
            "\"sqll\" is no sink",
            "did you mean `sql`?",
        ),
        (
            "[[flow.api]]\npath = \"a::b\"\nsource = [{ kind = \"request\", at = \"result\" }]\n",
            3,
            "\"result\" says no place of a call",
            "`return`, `self`",
        ),
        (
            "[[flow.api]]\npath = \"a::b\"\nsource = [{ kind = \"request\" }]\n",
            3,
            "\"\" says no place of a call",
            "`return`, `self`",
        ),
        (
            "[[flow.api]]\npath = \"a::b\"\nkill = [{ sinks = [\"sql\"], at = \"return\", when = \"0 == 1\" }]\n",
            3,
            "\"0 == 1\" is no condition",
            "`0 = false`",
        ),
        (
            "[[flow.api]]\npath = \"a::b\"\nkill = [{ sinks = [\"return\"], at = \"0\" }]\n",
            3,
            "\"return\" is no sink",
            "known here are: sql",
        ),
    ];
    for (config, line, what, advice) in cases {
        let said = with(STORE, config).exits(2);
        assert_eq!(said.out, "", "{config}");
        let first = said.err.lines().next().unwrap_or_default();
        assert!(
            first.starts_with(&format!("error: cra.toml, line {line}: ")) && first.contains(what),
            "{config}{said}"
        );
        said.says(advice);
    }
}
