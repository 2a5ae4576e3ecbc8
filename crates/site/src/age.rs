//! How old a fact is, in words. Opening the app never makes it younger.

use jiff::{Timestamp, civil::Date, tz::TimeZone};
use wayside_pack::date::PartialDate;

/// The day, by the calendar of the prime meridian: ages are counted in months and years.
pub(crate) fn today(now: Timestamp) -> Date {
    now.to_zoned(TimeZone::UTC).date()
}

/// Whether the day by which a fact had to be looked at again is over.
pub(crate) fn is_overdue(review_by: PartialDate, now: Timestamp) -> bool {
    today(now) > review_by.last_day()
}
