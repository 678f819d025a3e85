//! Moments as the formats write them, and where the moment of a run comes from.

use cra_vocab::Date;

use crate::stop::Stop;

/// A second, counted from the beginning of 1970 in UTC.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Moment(u64);

const DAY: u64 = 86_400;
/// The end of the year 9999: later moments have no form in RFC 3339.
const LAST: u64 = 253_402_300_799;

impl Moment {
    /// The moment of a run: the beginning of the day that was named, else `SOURCE_DATE_EPOCH`
    /// (reproducible-builds.org/specs/source-date-epoch), else that of the clock.
    ///
    /// # Errors
    /// When the variable is set to something that is no number of seconds.
    pub fn of_run(as_of: Option<Date>) -> Result<Self, Stop> {
        if let Some(day) = as_of {
            let epoch = Date::from_days_since_epoch(0).expect("1970 is a year");
            let days = u64::try_from(epoch.days_until(day)).unwrap_or_default();
            return Ok(Self(days * DAY));
        }
        match std::env::var_os("SOURCE_DATE_EPOCH").filter(|value| !value.is_empty()) {
            Some(value) => {
                let seconds = value.to_str().and_then(|text| text.parse().ok());
                seconds.and_then(Self::new).ok_or_else(|| {
                    Stop::new(
                        "`SOURCE_DATE_EPOCH` is no number of seconds since 1970",
                        "set it to that of the commit: `git log -1 --pretty=%ct`",
                    )
                })
            }
            None => {
                let now = std::time::SystemTime::now()
                    .duration_since(std::time::UNIX_EPOCH)
                    .map_or(0, |since| since.as_secs());
                Ok(Self::new(now).unwrap_or(Self(LAST)))
            }
        }
    }

    /// That many seconds after the beginning of 1970.
    pub fn new(seconds: u64) -> Option<Self> {
        (seconds <= LAST).then_some(Self(seconds))
    }

    /// Its day.
    pub fn day(self) -> Date {
        let days = i64::try_from(self.0 / DAY).expect("it ends with the year 9999");
        Date::from_days_since_epoch(days).expect("a day before the year 10000")
    }
}

impl std::fmt::Display for Moment {
    /// As RFC 3339 writes it: `2026-11-23T10:00:00Z`.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let second = self.0 % DAY;
        let (hours, minutes) = (second / 3600, second / 60 % 60);
        write!(
            f,
            "{}T{hours:02}:{minutes:02}:{:02}Z",
            self.day(),
            second % 60
        )
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn moments_are_written_by_rfc_3339() {
        let text = |seconds| Moment::new(seconds).map(|moment| moment.to_string());
        assert_eq!(text(0).as_deref(), Some("1970-01-01T00:00:00Z"));
        assert_eq!(text(1_795_429_323).as_deref(), Some("2026-11-23T10:22:03Z"));
        assert_eq!(text(LAST).as_deref(), Some("9999-12-31T23:59:59Z"));
        assert_eq!(text(LAST + 1), None);
        let day = "2026-11-23".parse().unwrap();
        assert_eq!(Moment::of_run(Some(day)).unwrap().day(), day);
    }
}
