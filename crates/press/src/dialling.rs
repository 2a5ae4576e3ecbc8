//! Whether a number can be dialled, and how it is written.

use phonenumber::{Mode, country::Id};
use wayside_pack::hotline::{Channel, ChannelKind, WORLD};

/// Why a number cannot be dialled.
pub(crate) type Why = &'static str;

/// Checks a number and gives its international form, if it has one.
///
/// A number with `+` must be valid in the numbering plan of its country and reach the country of its line. Other digits are
/// dialled inside the country: up to six are a short code, more must be valid in the national plan. `*` and `#` make a
/// service code of a mobile network, which no plan lists.
pub(crate) fn check(channel: &Channel, country: &str) -> Result<Option<String>, Why> {
    let value = channel.value.as_str();
    let country = channel.dialled_in.as_deref().unwrap_or(country);
    if let Some(digits) = value.strip_prefix('+') {
        if digits.is_empty() || !digits.bytes().all(|byte| byte.is_ascii_digit()) {
            return Err("an international number is `+` and digits only");
        }
        let number = phonenumber::parse(None, value).map_err(|_| "it is no number")?;
        if !number.is_valid() && channel.outside_plan.is_none() {
            return Err("the numbering plan of its country code does not have it");
        }
        // Messengers are reached by whatever number the operator registered; a call costs what its country code says.
        let own = country_of(country).and_then(calling_code);
        let reaches = country == WORLD || own.is_none() || own == Some(number.code().value());
        if channel.kind == ChannelKind::Phone && !reaches && channel.outside_plan.is_none() {
            return Err("its country code is another country's");
        }
        return Ok(Some(number.format().mode(Mode::International).to_string()));
    }
    if value.contains(['*', '#']) {
        let code = value.bytes().all(|byte| byte.is_ascii_digit() || byte == b'*' || byte == b'#');
        return if code && value.len() <= 16 { Ok(None) } else { Err("a service code is digits, `*` and `#` only") };
    }
    if value.is_empty() || !value.bytes().all(|byte| byte.is_ascii_digit()) {
        return Err("a number is digits only, or `+` and digits; the way people write it belongs into `dial`");
    }
    if country == WORLD {
        return Err("a service for the whole world needs a number with `+`");
    }
    if value.len() < 2 {
        return Err("it is too short");
    }
    if value.len() > 6 && channel.outside_plan.is_none() {
        let id = country_of(country).ok_or("the country has no numbering plan")?;
        let number = phonenumber::parse(Some(id), value).map_err(|_| "it is no number")?;
        if !number.is_valid() {
            return Err("the national numbering plan does not have it");
        }
    }
    Ok(None)
}

fn country_of(code: &str) -> Option<Id> {
    code.parse().ok()
}

fn calling_code(country: Id) -> Option<u16> {
    phonenumber::metadata::DATABASE.by_id(country.as_ref()).map(phonenumber::Metadata::country_code)
}

/// Whether an address is one of the web.
pub(crate) fn is_web(url: &str) -> bool {
    let rest = url.strip_prefix("https://").or_else(|| url.strip_prefix("http://"));
    rest.is_some_and(|rest| rest.contains('.') && !rest.starts_with('.') && !rest.contains([' ', '<', '>', '"']))
}

/// Whether an address is one of electronic mail.
pub(crate) fn is_mail(address: &str) -> bool {
    let plain = |c: char| !c.is_whitespace() && !"<>\",;".contains(c);
    address.split_once('@').is_some_and(|(name, host)| !name.is_empty() && host.contains('.')) && address.chars().all(plain)
}
