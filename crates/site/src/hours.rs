//! Whether somebody answers now, in the line's own time zone, or when next; and the hours of a week, for what is read later.

use chrono::{Datelike, Days, NaiveDate, NaiveDateTime, Timelike};
use jiff::{Timestamp, tz::TimeZone};
use opening_hours::{OpeningHours, RuleKind};
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

/// Days of the week with the same hours.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Span {
    /// First and last day; Monday is 1. A span can run over Sunday into Monday.
    pub(crate) days: (u8, u8),
    /// `09:00–13:00, 14:00–18:00`.
    pub(crate) times: String,
}

/// Any Monday of a week without a change of the year: what is closed for some days around it is not said.
const MONDAY: NaiveDate = NaiveDate::from_ymd_opt(2026, 6, 8).unwrap();

/// Hours of an ordinary week, holidays left out: one span for each run of days with the same hours, none for days on which
/// nobody answers. `None` if they are not known.
pub(crate) fn week(line: &Hotline) -> Option<Vec<Span>> {
    let hours: OpeningHours = line.hours.as_deref()?.parse().ok()?;
    let days: Vec<String> = (0..7).map(|day| times(&hours, MONDAY + Days::new(day))).collect();
    // A run that begins the week and one that ends it are one, so counting starts where a run does.
    let start = (0..7).find(|day| days[*day] != days[(day + 6) % 7]).unwrap_or(0);
    let mut spans: Vec<Span> = Vec::new();
    let mut before = None;
    for day in (0..7).map(|day| (start + day) % 7) {
        let number = u8::try_from(day + 1).unwrap_or(1);
        match spans.last_mut() {
            Some(span) if before == Some(&days[day]) => span.days.1 = number,
            _ => spans.push(Span { days: (number, number), times: days[day].clone() }),
        }
        before = Some(&days[day]);
    }
    spans.retain(|span| !span.times.is_empty());
    (!spans.is_empty()).then_some(spans)
}

/// When somebody answers on a day.
fn times(hours: &OpeningHours, day: NaiveDate) -> String {
    let open = hours.schedule_at(day).into_iter().filter(|range| range.kind == RuleKind::Open);
    let text = |range: opening_hours::schedule::TimeRange| {
        let (from, to) = (range.range.start, range.range.end);
        format!("{:02}:{:02}–{:02}:{:02}", from.hour(), from.minute(), to.hour(), to.minute())
    };
    open.map(text).collect::<Vec<_>>().join(", ")
}

/// The time on the wall there.
fn civil(now: Timestamp, zone: TimeZone) -> Option<NaiveDateTime> {
    let there = now.to_zoned(zone);
    let date =
        NaiveDate::from_ymd_opt(there.year().into(), u32::try_from(there.month()).ok()?, u32::try_from(there.day()).ok()?)?;
    date.and_hms_opt(u32::try_from(there.hour()).ok()?, u32::try_from(there.minute()).ok()?, 0)
}

#[cfg(test)]
mod tests {
    use super::{Open, open, week};
    use jiff::{Timestamp, ToSpan, Zoned, civil::Weekday, tz::TimeZone};
    use proptest::prelude::*;
    use wayside_pack::hotline::Hotline;

    /// Zones that change their clocks in spring, in autumn, at midnight, by half an hour, and never.
    const ZONES: [&str; 8] = [
        "Europe/Berlin",
        "America/Mexico_City",
        "Africa/Cairo",
        "Asia/Beirut",
        "Australia/Lord_Howe",
        "Asia/Kolkata",
        "America/New_York",
        "Africa/Casablanca",
    ];

    const DAYS: [&str; 7] = ["Mo", "Tu", "We", "Th", "Fr", "Sa", "Su"];

    fn line(hours: &str, zone: Option<&str>) -> Hotline {
        let record = serde_json::json!({
            "id": "de-test", "country": "DE", "kind": "labour", "name": "Test", "operator": "Test", "answered_by": "ngo",
            "channel": [], "hours": hours, "timezone": zone, "source": [], "publishers": 1, "confidence": "high",
            "checked": "2026-11-22", "review_by": "2027-11-22",
        });
        serde_json::from_value(record).expect("a line")
    }

    /// Hours of every week: days from one to another, from a time to a time, which may be on the next day.
    #[derive(Clone, Debug)]
    struct Weekly {
        first: usize,
        last: usize,
        from: i16,
        to: i16,
    }

    impl Weekly {
        fn text(&self) -> String {
            let clock = |minutes: i16| format!("{:02}:{:02}", minutes / 60, minutes % 60);
            let days = if self.first == self.last {
                DAYS[self.first].to_owned()
            } else {
                format!("{}-{}", DAYS[self.first], DAYS[self.last])
            };
            format!("{days} {}-{}", clock(self.from), clock(self.to))
        }

        fn on(&self, day: Weekday) -> bool {
            let day = usize::try_from(day.to_monday_zero_offset()).expect("a day");
            (self.first..=self.last).contains(&day)
        }

        /// By the wall clock alone, written down a second way.
        fn is_open(&self, there: &Zoned) -> bool {
            let now = i16::from(there.hour()) * 60 + i16::from(there.minute());
            let today = self.on(there.weekday());
            if self.from < self.to {
                today && (self.from..self.to).contains(&now)
            } else {
                let yesterday = self.on(there.weekday().wrapping_sub(1));
                (today && now >= self.from) || (yesterday && now < self.to)
            }
        }
    }

    fn weekly() -> impl Strategy<Value = Weekly> {
        (0..7_usize, 0..7_usize, 0..288_i16, 0..288_i16).prop_filter_map("opens and closes at one time", |(a, b, from, to)| {
            (from != to).then_some(Weekly { first: a.min(b), last: a.max(b), from: from * 5, to: to * 5 })
        })
    }

    /// Any minute of eight years.
    fn moments() -> impl Strategy<Value = Timestamp> {
        (29_000_000..33_000_000_i64).prop_map(|minutes| Timestamp::from_second(minutes * 60).expect("a moment"))
    }

    fn agrees(weekly: &Weekly, zone: &str, now: Timestamp) -> Result<(), TestCaseError> {
        let there = now.to_zoned(TimeZone::get(zone).expect("a zone"));
        let found = open(&line(&weekly.text(), Some(zone)), now);
        prop_assert_eq!(found.is_now(), weekly.is_open(&there), "{} in {} at {}: {:?}", weekly.text(), zone, there, found);
        // What is promised comes true, by the wall clock there.
        let at = |day: Option<u8>, clock: &str| {
            let (hour, minute) = clock.split_once(':').expect("a time");
            let time = jiff::civil::time(hour.parse().expect("an hour"), minute.parse().expect("a minute"), 0, 0);
            let mut date = there.date();
            while day.is_some_and(|day| i8::try_from(day) != Ok(date.weekday().to_monday_one_offset())) {
                date = date.tomorrow().expect("a day");
            }
            date.to_datetime(time).to_zoned(there.time_zone().clone()).expect("a moment")
        };
        if let Open::Later { at: Some((day, clock)) } = &found {
            let opens = at(*day, clock);
            // A time that the clocks skip is the first one after it.
            prop_assert!(
                opens >= there && weekly.is_open(&opens.checked_add(1.hour()).expect("later")) || weekly.is_open(&opens),
                "{} in {zone} at {there} is said to open on {opens}",
                weekly.text()
            );
        }
        Ok(())
    }

    #[test]
    fn the_hours_of_a_week() {
        let check = |hours: &str, expected: Option<&str>| {
            let spans = week(&line(hours, None));
            let text = |span: &super::Span| format!("{}-{} {}", span.days.0, span.days.1, span.times);
            let found = spans.map(|spans| spans.iter().map(text).collect::<Vec<_>>().join("; "));
            assert_eq!(found.as_deref(), expected, "{hours}");
        };
        check("24/7", Some("1-7 00:00–24:00"));
        check("Mo-Fr 09:00-17:00", Some("1-5 09:00–17:00"));
        check("Mo-Su 08:00-20:00", Some("1-7 08:00–20:00"));
        check("Su-Th 08:00-18:00; Fr,Sa 09:00-15:00", Some("5-6 09:00–15:00; 7-4 08:00–18:00"));
        check("Su-Th 08:00-16:00", Some("7-4 08:00–16:00"));
        check("Mo,Tu,Th,Fr 10:00-17:00", Some("1-2 10:00–17:00; 4-5 10:00–17:00"));
        check("Mo-Fr 09:00-13:00,14:00-18:00", Some("1-5 09:00–13:00, 14:00–18:00"));
        check("Mo-Fr 17:00-22:00; Sa,Su,PH 09:00-21:00; Dec 29-Jan 03 off", Some("1-5 17:00–22:00; 6-7 09:00–21:00"));
        check("Mo-Fr 08:00-24:00; PH off", Some("1-5 08:00–24:00"));
        check("We 22:00-06:00", Some("3-3 22:00–24:00; 4-4 00:00–06:00"));
        check("nonsense", None);
        check("off", None);
    }

    proptest! {
        #![proptest_config(ProptestConfig { cases: 2_000, failure_persistence: None, ..ProptestConfig::default() })]

        #[test]
        fn hours_mean_the_wall_clock_there(weekly in weekly(), zone in prop::sample::select(ZONES.to_vec()), now in moments()) {
            agrees(&weekly, zone, now)?;
        }

        #[test]
        fn any_text_is_unknown_and_no_fault(hours in "\\PC{0,40}", zone in prop::option::of("\\PC{0,12}"), now in moments()) {
            let found = open(&line(&hours, zone.as_deref()), now);
            prop_assert!(matches!(found, Open::Unknown) || hours == "24/7" || zone.is_some(), "{:?}", found);
        }
    }

    /// Each minute of the nights in which the clocks change.
    #[test]
    fn the_nights_in_which_the_clocks_change() {
        let night = Weekly { first: 5, last: 6, from: 22 * 60, to: 6 * 60 };
        let early = Weekly { first: 6, last: 6, from: 60, to: 3 * 60 };
        for (zone, start) in [
            ("Europe/Berlin", "2027-03-27T20:00:00Z"),
            ("Europe/Berlin", "2027-10-30T20:00:00Z"),
            ("America/New_York", "2027-03-13T23:00:00Z"),
            ("America/New_York", "2027-11-06T23:00:00Z"),
        ] {
            let start: Timestamp = start.parse().expect("a moment");
            for minute in 0..14 * 60 {
                for weekly in [&night, &early] {
                    agrees(weekly, zone, start + minute.minutes()).unwrap_or_else(|error| panic!("{error}"));
                }
            }
        }
    }
}
