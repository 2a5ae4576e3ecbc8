//! `wayside get`: one page.

use crate::fail::Fail;
use http::{Request, StatusCode, Uri};
use percent_encoding::{AsciiSet, CONTROLS, utf8_percent_encode};
use std::io::Write;
use wayside_site::{Face, Site, Visit};

/// What people type into an address and no address may hold. `%` stays: it may be encoded already.
const NOT_IN_ADDRESSES: &AsciiSet = &CONTROLS.add(b' ').add(b'"').add(b'<').add(b'>').add(b'\\').add(b'^').add(b'`').add(b'|');

/// Print the page at an address
#[derive(Debug, clap::Args)]
pub(crate) struct Args {
    /// Address of the page, for example /es/help/mx
    address: String,
}

/// Prints the page; one that is not there has a page as well, which says so.
pub(crate) fn run(args: &Args, out: &mut dyn Write) -> Result<(), Fail> {
    let request = request(&args.address)?;
    let site = Site::new(super::base()?).map_err(Fail::base)?;
    let page = site.respond(&request, &Visit::new(Face::Browser, jiff::Timestamp::now()));
    out.write_all(page.body()).map_err(Fail::Output)?;
    let address = args.address.clone();
    match page.status() {
        StatusCode::OK => Ok(()),
        StatusCode::NOT_FOUND => Err(Fail::NotFound(address)),
        status => Err(Fail::Page { address, status: status.as_u16() }),
    }
}

/// The request a browser would send if the address were typed into it.
fn request(address: &str) -> Result<Request<()>, Fail> {
    let bad = || Fail::NoAddress(address.to_owned());
    if !address.starts_with('/') {
        return Err(bad());
    }
    let uri: Uri = utf8_percent_encode(address, NOT_IN_ADDRESSES).to_string().parse().map_err(|_| bad())?;
    let mut request = Request::new(());
    *request.uri_mut() = uri;
    Ok(request)
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test fails by panicking")]
mod tests {
    use super::request;

    #[test]
    fn addresses_become_what_a_browser_would_send() {
        let check = |address: &str, expected: &str| assert_eq!(request(address).unwrap().uri(), expected);
        check("/", "/");
        check("/es/help/mx", "/es/help/mx");
        check("/es/search?q=permiso de residencia", "/es/search?q=permiso%20de%20residencia");
        check("/ar/search?q=جواز", "/ar/search?q=%D8%AC%D9%88%D8%A7%D8%B2");
        check("/es/search?q=a%20b", "/es/search?q=a%20b");
        check("/es/rights/debt#sources", "/es/rights/debt");
        check("//", "//");
    }

    #[test]
    fn what_is_no_address_is_refused() {
        for address in ["", "es/", "http://example.org/", "-", &format!("/{}", "x".repeat(70_000))] {
            assert!(request(address).is_err(), "{address:.20}");
        }
    }
}
