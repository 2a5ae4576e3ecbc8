//! `COVERAGE.md` says what the content does, and what is left out has a reason.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test says what went wrong by ending")]

use wayside_press::{Fault, coverage};
use wayside_tests::{
    content::Content,
    repository::{read, root, source},
};

#[test]
fn the_table_is_what_the_command_prints() {
    let table = coverage(&source()).unwrap();
    assert!(read(&root().join("assets/content/COVERAGE.md")) == table, "`wayside pack coverage . > assets/content/COVERAGE.md`");
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
