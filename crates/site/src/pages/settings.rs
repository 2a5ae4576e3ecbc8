//! `/{lang}/settings`: language, country, size of text, light or dark. In a browser, which has its own settings for the rest,
//! only the country is chosen, and goes along in the address.

use super::{Made, render};
use crate::{
    address::Address,
    view::View,
    visit::{TextSize, Theme},
};
use askama::Template;

#[derive(Template)]
#[template(path = "settings.html")]
struct Page<'a> {
    v: &'a View<'a>,
    token: Option<&'a str>,
    countries: Vec<(String, String)>,
    texts: &'static [TextSize],
    themes: &'static [Theme],
}

impl Page<'_> {
    fn is_country(&self, code: &str) -> bool {
        self.v.country.as_deref() == Some(code)
    }
}

pub(super) fn page(view: &mut View<'_>, _address: &Address<'_>) -> Made {
    view.title = view.t("settings-title").into_owned();
    view.back = Some(("/".into(), "home".into()));
    let countries = view.site.pack.countries(view.lang)?;
    let token = view.visit.token.as_deref();
    render(&Page { v: view, token, countries, texts: TextSize::ALL, themes: Theme::ALL })
}
