//! What a browser asks for besides the address: languages, and whether it takes a page compressed.

use http::{
    HeaderMap,
    header::{ACCEPT_ENCODING, ACCEPT_LANGUAGE},
};

/// Most tags that are looked at: browsers send fewer than ten.
const MOST_TAGS: usize = 32;
/// Longest tag that is looked at: a registered one is far shorter (BCP 47, section 4.4.1).
const LONGEST_TAG: usize = 35;
/// A weight is a number from 0 to 1 with three digits; without one it is 1 (RFC 9110, section 12.4.2).
const FULL: u16 = 1000;

/// Language tags of `Accept-Language`, best first. What is no tag, and what is refused with `q=0`, is left out.
pub(crate) fn languages(headers: &HeaderMap) -> Vec<String> {
    let values = headers.get_all(ACCEPT_LANGUAGE).iter().filter_map(|value| value.to_str().ok());
    let items = values.flat_map(|value| value.split(',')).take(MOST_TAGS);
    let mut tags: Vec<(u16, &str)> = items.filter_map(tag).collect();
    // A stable sort: equal weights stay in the order of the header.
    tags.sort_by_key(|(weight, _)| FULL - weight);
    tags.into_iter().map(|(_, tag)| tag.to_owned()).collect()
}

/// Whether `Accept-Encoding` allows gzip. Who does not say so gets pages as they are.
pub(crate) fn gzip(headers: &HeaderMap) -> bool {
    let values = headers.get_all(ACCEPT_ENCODING).iter().filter_map(|value| value.to_str().ok());
    let mut items = values.flat_map(|value| value.split(',')).take(MOST_TAGS).filter_map(tag);
    items.any(|(_, coding)| coding.eq_ignore_ascii_case("gzip") || coding.eq_ignore_ascii_case("x-gzip"))
}

fn tag(item: &str) -> Option<(u16, &str)> {
    let mut parts = item.split(';').map(str::trim);
    let tag = parts.next()?;
    let plain = tag.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-');
    if tag.is_empty() || tag.len() > LONGEST_TAG || !plain {
        return None;
    }
    let weight = match parts.next() {
        None => FULL,
        Some(weight) => self::weight(weight)?,
    };
    (weight > 0).then_some((weight, tag))
}

/// The weight `q=0.8` in thousandths.
fn weight(parameter: &str) -> Option<u16> {
    let (name, value) = parameter.split_once('=')?;
    let (name, value) = (name.trim_end(), value.trim_start());
    let (whole, decimals) = value.split_once('.').unwrap_or((value, ""));
    let digits = decimals.len() <= 3 && decimals.bytes().all(|byte| byte.is_ascii_digit());
    if !name.eq_ignore_ascii_case("q") || !matches!(whole, "0" | "1") || !digits {
        return None;
    }
    let weight: u16 = format!("{whole}{decimals:0<3}").parse().ok()?;
    (weight <= FULL).then_some(weight)
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test fails by panicking")]
mod tests {
    use super::{gzip, languages};
    use http::{
        HeaderMap, HeaderValue,
        header::{ACCEPT_ENCODING, ACCEPT_LANGUAGE},
    };

    #[test]
    fn tags_come_best_first() {
        let check = |header: &str, expected: &[&str]| {
            let mut headers = HeaderMap::new();
            headers.insert(ACCEPT_LANGUAGE, HeaderValue::from_str(header).unwrap());
            assert_eq!(languages(&headers), expected, "{header}");
        };
        check("es", &["es"]);
        check("es-MX,es;q=0.9,en;q=0.8", &["es-MX", "es", "en"]);
        check("en;q=0.2, ar , fr ; q=0.75,es;Q=0.750", &["ar", "fr", "es", "en"]);
        check("fr;q=0, en;q=0.000, ar;q=0.001", &["ar"]);
        check("*, es;q=1.000", &["es"]);
        check("es;q=2, es;q=1.001, es;q=.5, es;q=0.1234, es;q=x, es;level=1, es;q", &[]);
        check("", &[]);
        check(",,;q=1,<script>,e s,../..", &[]);
        check(&"a".repeat(36), &[]);
        check(&vec!["en"; 5000].join(","), &["en"; 32]);
    }

    #[test]
    fn headers_add_up_and_broken_ones_are_left_out() {
        let mut headers = HeaderMap::new();
        assert!(languages(&headers).is_empty());
        headers.append(ACCEPT_LANGUAGE, HeaderValue::from_static("en;q=0.5"));
        headers.append(ACCEPT_LANGUAGE, HeaderValue::from_bytes(b"\xff\xfe").unwrap());
        headers.append(ACCEPT_LANGUAGE, HeaderValue::from_static("ar"));
        assert_eq!(languages(&headers), ["ar", "en"]);
    }

    #[test]
    fn gzip_is_for_those_who_take_it() {
        let check = |header: &str, expected: bool| {
            let mut headers = HeaderMap::new();
            headers.insert(ACCEPT_ENCODING, HeaderValue::from_str(header).unwrap());
            assert_eq!(gzip(&headers), expected, "{header}");
        };
        check("gzip, deflate", true);
        check("br;q=1.0, GZIP;q=0.5", true);
        check("x-gzip", true);
        check("gzip;q=0, identity", false);
        check("gzip;q=0.000", false);
        check("identity", false);
        check("", false);
        check("gzipped, not-gzip", false);
        assert!(!gzip(&HeaderMap::new()));
    }
}
