//! Dates as sources give them: a year, a month or a day.

use serde::{Deserialize, Serialize};
use std::{fmt, str::FromStr};

/// A date that may lack its day or month, written `2024`, `2024-05` or `2024-05-12` (ISO 8601 reduced precision).
///
/// Orders by time; a shorter date comes before the longer ones inside it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PartialDate {
    year: i16,
    month: Option<i8>,
    day: Option<i8>,
}

/// The text is no date of the three forms.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("`{0}` is no date; write 2024, 2024-05 or 2024-05-12")]
pub struct NotADate(pub String);

impl PartialDate {
    /// Year, for example 2024.
    pub fn year(self) -> i16 {
        self.year
    }

    /// Month from 1 to 12, if known.
    pub fn month(self) -> Option<i8> {
        self.month
    }

    /// Day of the month, if known.
    pub fn day(self) -> Option<i8> {
        self.day
    }

    /// First day that the date can mean.
    pub fn first_day(self) -> jiff::civil::Date {
        // Parsing has proved year, month and day, so the fallback is never taken.
        jiff::civil::Date::new(self.year, self.month.unwrap_or(1), self.day.unwrap_or(1)).unwrap_or(jiff::civil::Date::MIN)
    }

    /// Last day that the date can mean: what a "review by" promises.
    pub fn last_day(self) -> jiff::civil::Date {
        let first = self.first_day();
        match (self.month, self.day) {
            (_, Some(_)) => first,
            (Some(_), None) => first.last_of_month(),
            (None, None) => first.last_of_year(),
        }
    }
}

impl FromStr for PartialDate {
    type Err = NotADate;

    fn from_str(text: &str) -> Result<Self, NotADate> {
        let bad = || NotADate(text.to_owned());
        let mut parts = text.split('-');
        let mut digits = |length: usize| match parts.next() {
            None => Ok(None),
            Some(part) if part.len() == length && part.bytes().all(|byte| byte.is_ascii_digit()) => {
                part.parse::<i16>().map(Some).map_err(|_| bad())
            }
            Some(_) => Err(bad()),
        };
        let year = digits(4)?.ok_or_else(bad)?;
        let (month, day) = (digits(2)?, digits(2)?);
        if parts.next().is_some() {
            return Err(bad());
        }
        // A valid month or day is at most 31, so the cast cannot lose anything once the date exists.
        let narrow = |part: Option<i16>| part.map(|n| i8::try_from(n).map_err(|_| bad())).transpose();
        let (month, day) = (narrow(month)?, narrow(day)?);
        jiff::civil::Date::new(year, month.unwrap_or(1), day.unwrap_or(1)).map_err(|_| bad())?;
        Ok(Self { year, month, day })
    }
}

impl fmt::Display for PartialDate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}", self.year)?;
        if let Some(month) = self.month {
            write!(f, "-{month:02}")?;
        }
        if let Some(day) = self.day {
            write!(f, "-{day:02}")?;
        }
        Ok(())
    }
}

impl Serialize for PartialDate {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for PartialDate {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer)?.parse().map_err(serde::de::Error::custom)
    }
}

#[cfg(test)]
mod tests {
    use super::PartialDate;

    #[test]
    fn dates_parse_or_are_refused() {
        let check = |text: &str, expected: Option<(&str, &str)>| {
            let found = text.parse::<PartialDate>().ok();
            let days = found.map(|date| (date.first_day().to_string(), date.last_day().to_string()));
            let expected = expected.map(|(first, last)| (first.to_owned(), last.to_owned()));
            assert_eq!(days, expected, "{text}");
            if let Some(date) = found {
                assert_eq!(date.to_string(), text);
            }
        };
        check("2024", Some(("2024-01-01", "2024-12-31")));
        check("2024-02", Some(("2024-02-01", "2024-02-29")));
        check("2024-02-29", Some(("2024-02-29", "2024-02-29")));
        for refused in ["", "24", "2023-02-29", "2024-13", "2024-1", "2024-01-01-01", "2024/01", "-2024", "20x4", "99999"] {
            check(refused, None);
        }
    }

    #[test]
    fn dates_order_by_time() {
        let date = |text: &str| text.parse::<PartialDate>().unwrap();
        assert!(date("2023-12-31") < date("2024"));
        assert!(date("2024") < date("2024-01"));
        assert!(date("2024-01-31") < date("2024-02"));
    }
}
