//! `COVERAGE.md` and `CHECKED.md` say what the content does, and what is left out has a reason.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test says what went wrong by ending")]

use wayside_press::{Fault, checked, coverage};
use wayside_tests::{
    content::Content,
    repository::{read, root, source},
};

#[test]
fn the_tables_are_what_the_commands_print() {
    let check = |file: &str, table: String, command: &str| {
        assert!(read(&root().join("assets/content").join(file)) == table, "`wayside pack {command} . > assets/content/{file}`");
    };
    check("COVERAGE.md", coverage(&source()).unwrap(), "coverage");
    check("CHECKED.md", checked(&source()).unwrap(), "checked");
}

fn faults(content: &Content) -> Vec<String> {
    coverage(&content.source()).err().map(|faults| faults.0).unwrap_or_default().iter().map(Fault::to_string).collect()
}

#[test]
fn what_is_neither_used_nor_left_out_is_refused() {
    let check = |spoil: &dyn Fn(&Content), expected: &str| {
        let content = Content::copy();
        spoil(&content);
        let faults = faults(&content);
        assert!(faults.iter().any(|fault| fault.contains(expected)), "{expected} is not in {faults:?}");
    };
    let file = "content/coverage.toml";
    check(&|content| content.edit(file, "\"N11\", ", ""), "no page uses the source `N11`");
    check(&|content| content.edit(file, "\"N11\"", "\"A1\""), "`A1` is listed as left out");
    check(&|content| content.edit(file, "\"N11\"", "\"N12\""), "the id `N12` stands already");
    check(&|content| content.edit(file, "\"/learn/myths\"]", "\"/learn/nothing\"]"), "`/learn/nothing` leads nowhere");
    assert_eq!(faults(&Content::copy()), Vec::<String>::new());
}
