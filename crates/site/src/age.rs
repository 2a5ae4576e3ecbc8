//! How old a fact is, in words. Opening the app never makes it younger.

use jiff::{Timestamp, civil::Date, tz::TimeZone};
use wayside_pack::date::PartialDate;

/// Years after which a page that gives a number is old.
const OLD_PAGE: i16 = 3;

/// The day, by the calendar of the prime meridian: ages are counted in months and years.
pub(crate) fn today(now: Timestamp) -> Date {
    now.to_zoned(TimeZone::UTC).date()
}

/// Whether the day by which a fact had to be looked at again is over.
pub(crate) fn is_overdue(review_by: PartialDate, now: Timestamp) -> bool {
    today(now) > review_by.last_day()
}

/// Whether the newest page that gives a number is so old that the number may have changed.
pub(crate) fn is_old(newest: PartialDate, now: Timestamp) -> bool {
    today(now).year() - newest.year() > OLD_PAGE
}
