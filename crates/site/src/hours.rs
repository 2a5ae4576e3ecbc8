//! Whether somebody answers now, in the line's own time zone, or when next.

use chrono::{Datelike, NaiveDate, NaiveDateTime, Timelike};
use jiff::{Timestamp, tz::TimeZone};
use opening_hours::OpeningHours;
use wayside_pack::hotline::Hotline;

/// Whether somebody answers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Open {
    /// Day and night.
    Always,
    /// Now, until a time of the day there.
    Now {
        /// `17:00`, if the hours end within a week.
        until: Option<String>,
    },
    /// Not now.
    Later {
        /// Week day there, Monday is 1, and time; if it opens within two weeks. `None` as day: still today.
        at: Option<(Option<u8>, String)>,
    },
    /// Hours are not known.
    Unknown,
}

impl Open {
    /// Whether somebody answers now for certain.
    pub(crate) fn is_now(&self) -> bool {
        matches!(self, Self::Always | Self::Now { .. })
    }
}

/// Whether a line answers at a moment.
pub(crate) fn open(line: &Hotline, now: Timestamp) -> Open {
    let Some(hours) = line.hours.as_deref() else { return Open::Unknown };
    if hours == "24/7" {
        return Open::Always;
    }
    let zone = line.timezone.as_deref().and_then(|zone| TimeZone::get(zone).ok());
    let (Some(zone), Ok(hours)) = (zone, hours.parse::<OpeningHours>()) else { return Open::Unknown };
    let Some(there) = civil(now, zone) else { return Open::Unknown };
    let change = hours.next_change(there);
    let within = |days: i64| change.filter(|change| (*change - there).num_days() < days);
    if hours.is_open(there) {
        Open::Now { until: within(7).map(clock) }
    } else {
        let day = |change: NaiveDateTime| {
            (change.date() != there.date()).then(|| u8::try_from(change.weekday().number_from_monday()).unwrap_or(1))
        };
        Open::Later { at: within(14).map(|change| (day(change), clock(change))) }
    }
}

fn clock(at: NaiveDateTime) -> String {
    format!("{:02}:{:02}", at.hour(), at.minute())
}

/// The time on the wall there.
fn civil(now: Timestamp, zone: TimeZone) -> Option<NaiveDateTime> {
    let there = now.to_zoned(zone);
    let date =
        NaiveDate::from_ymd_opt(there.year().into(), u32::try_from(there.month()).ok()?, u32::try_from(there.day()).ok()?)?;
    date.and_hms_opt(u32::try_from(there.hour()).ok()?, u32::try_from(there.minute()).ok()?, 0)
}
