//! The same page in fewer bytes: HTML lets out what a parser knows anyway. Minifiers that do this come with a compiler for
//! scripts, of which there are none here.

/// Elements beside which white space is not seen.
const BLOCKS: &[&str] = &[
    "article", "dd", "details", "div", "dl", "dt", "fieldset", "form", "h1", "h2", "h3", "header", "label", "legend", "li",
    "main", "ol", "p", "section", "summary", "table", "tbody", "td", "th", "thead", "tr", "ul",
];

/// End tags that a parser puts in by itself before whatever may follow.
const IMPLIED: &[&str] = &["dd", "dt", "li", "tbody", "td", "th", "thead", "tr"];

/// Elements that end a paragraph, by their beginning.
const ENDS_PARAGRAPH: &[&str] = &[
    "article", "details", "div", "dl", "fieldset", "form", "h1", "h2", "h3", "header", "main", "ol", "p", "section", "table",
    "ul",
];

/// Elements whose end also ends a paragraph inside them.
const HOLDS_PARAGRAPH: &[&str] = &["article", "dd", "details", "div", "fieldset", "form", "li", "main", "section", "td"];

/// A part of the page.
enum Piece<'a> {
    Text(&'a str),
    /// `<p class="x">` without the angle brackets.
    Tag(&'a str),
}

/// Without white space that is not seen, quotes that are not needed, and end tags that are implied. The page has to be one of ours:
/// it has no comment, no `pre`, and no `<` or `>` in text or attributes.
pub(super) fn small(html: &str) -> String {
    let pieces = pieces(html);
    let mut out = String::with_capacity(html.len());
    for (at, piece) in pieces.iter().enumerate() {
        let before = at.checked_sub(1).and_then(|at| pieces.get(at));
        let after = pieces.get(at + 1);
        match piece {
            Piece::Text(text) => write_text(&mut out, text, before.is_some_and(is_block), after.is_none_or(is_block)),
            Piece::Tag(tag) => {
                if !is_implied(tag, &pieces[at + 1..]) {
                    write_tag(&mut out, tag);
                }
            }
        }
    }
    out
}

fn pieces(html: &str) -> Vec<Piece<'_>> {
    let mut pieces = Vec::new();
    let mut rest = html;
    while let Some((text, after)) = rest.split_once('<') {
        if !text.is_empty() {
            pieces.push(Piece::Text(text));
        }
        let (tag, after) = after.split_once('>').unwrap_or((after, ""));
        pieces.push(Piece::Tag(tag));
        rest = after;
    }
    if !rest.is_empty() {
        pieces.push(Piece::Text(rest));
    }
    pieces
}

/// Name of a tag, with its slash if it ends an element.
fn name(tag: &str) -> &str {
    tag.split_ascii_whitespace().next().unwrap_or_default()
}

fn is_block(piece: &Piece<'_>) -> bool {
    matches!(piece, Piece::Tag(tag) if BLOCKS.contains(&name(tag).trim_start_matches('/')))
}

fn is_implied(tag: &str, after: &[Piece<'_>]) -> bool {
    let Some(ended) = name(tag).strip_prefix('/') else { return false };
    if IMPLIED.contains(&ended) {
        return true;
    }
    let mut after = after.iter().skip_while(|piece| matches!(piece, Piece::Text(text) if text.trim().is_empty()));
    match after.next() {
        Some(Piece::Tag(next)) if ended == "p" => match name(next).strip_prefix('/') {
            Some(end) => HOLDS_PARAGRAPH.contains(&end),
            None => ENDS_PARAGRAPH.contains(&name(next)),
        },
        _ => false,
    }
}

fn write_text(out: &mut String, text: &str, after_block: bool, before_block: bool) {
    // Quotes mean something within tags only. The curved apostrophe takes three bytes, in French some thousand times.
    let text = &text.replace("&#39;", "'").replace("&#34;", "\"").replace('’', "'");
    let mut words = text.split_ascii_whitespace().peekable();
    if words.peek().is_none() {
        if !after_block && !before_block {
            out.push(' ');
        }
        return;
    }
    let space = |c: char| c.is_ascii_whitespace();
    if text.starts_with(space) && !after_block {
        out.push(' ');
    }
    while let Some(word) = words.next() {
        out.push_str(word);
        if words.peek().is_some() {
            out.push(' ');
        }
    }
    if text.ends_with(space) && !before_block {
        out.push(' ');
    }
}

fn write_tag(out: &mut String, tag: &str) {
    out.push('<');
    let mut rest = tag;
    while let Some((before, after)) = rest.split_once("=\"") {
        let Some((value, after)) = after.split_once('"') else { break };
        out.push_str(before);
        if !value.is_empty() {
            out.push('=');
            write_value(out, value);
        }
        rest = after;
    }
    out.push_str(rest);
    out.push('>');
}

/// A value, in quotes only if it needs them.
pub(super) fn write_value(out: &mut String, value: &str) {
    let bare = |c: char| c.is_ascii_alphanumeric() || "#-_.:,+%@/".contains(c);
    // A slash at the end would close the tag in old parsers.
    if value.chars().all(bare) && !value.ends_with('/') {
        out.push_str(value);
    } else {
        out.push('"');
        out.push_str(value);
        out.push('"');
    }
}

#[cfg(test)]
mod tests {
    use super::small;

    #[test]
    fn what_a_parser_knows_is_let_out() {
        let check = |html: &str, expected: &str| assert_eq!(small(html), expected, "{html}");
        check("<p>one</p>\n<p>two</p>\n", "<p>one<p>two</p>");
        check("<p>one</p> <a href=\"#b\">two</a>", "<p>one</p><a href=#b>two</a>");
        check("<ul class=\"a b\">\n<li>one</li>\n<li>two</li>\n</ul>", "<ul class=\"a b\"><li>one<li>two</ul>");
        check("<div>\n<p>one\n  more</p>\n</div>", "<div><p>one more</div>");
        check("<p title=\"&#34;\">one&#39;s &#34;two&#34; &#60;</p>", "<p title=\"&#34;\">one's \"two\" &#60;</p>");
        check("<p title=\"’\">l’eau</p>", "<p title=\"’\">l'eau</p>");
        check("<b>one</b> <b>two</b>", "<b>one</b> <b>two</b>");
        check("<b>one</b>\n and", "<b>one</b> and");
        check("<input id=\"x\" value=\"\">", "<input id=x value>");
        check("<a href=\"tel:+1/\">1</a>", "<a href=\"tel:+1/\">1</a>");
        check("<a href=\"mailto:a@b.org?x=1\">1</a>", "<a href=\"mailto:a@b.org?x=1\">1</a>");
        check("<dl><div><dt>a</dt><dd><p>b</p></dd></div></dl>", "<dl><div><dt>a<dd><p>b</div></dl>");
    }
}
