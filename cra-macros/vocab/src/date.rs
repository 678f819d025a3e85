//! A civil date: read, compared and counted, without a clock.

use std::error::Error;
use std::fmt;
use std::str::FromStr;

/// Days from 0000-03-01 to 1970-01-01 in the proleptic Gregorian calendar.
const EPOCH: i64 = 719_468;
/// Days in 400 years, after which the calendar repeats.
const ERA: i64 = 146_097;

/// A day of the proleptic Gregorian calendar, from 0001-01-01 to 9999-12-31.
///
/// It has no time zone: whoever reads a clock decides which day it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Date {
    // The order of the fields is the order of the days.
    year: u16,
    month: u8,
    day: u8,
}

impl Date {
    /// The date of these parts.
    ///
    /// # Errors
    /// When there is no such day.
    pub const fn new(year: u16, month: u8, day: u8) -> Result<Self, DateError> {
        if year == 0 || year > 9999 {
            return Err(DateError::Year);
        }
        if month == 0 || month > 12 {
            return Err(DateError::Month(month));
        }
        let last = days_in_month(year, month);
        if day == 0 || day > last {
            return Err(DateError::Day {
                year,
                month,
                day,
                last,
            });
        }
        Ok(Self { year, month, day })
    }

    /// The day that is this many days after 1970-01-01, or none outside of the years 1 to 9999.
    pub fn from_days_since_epoch(days: i64) -> Option<Self> {
        // Years are counted from March, so that the leap day is the last day of its year.
        let days = days.checked_add(EPOCH)?;
        let era = days.div_euclid(ERA);
        let day_of_era = days.rem_euclid(ERA);
        let year_of_era =
            (day_of_era - day_of_era / 1460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
        let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
        let month_from_march = (5 * day_of_year + 2) / 153;
        let day = day_of_year - (153 * month_from_march + 2) / 5 + 1;
        let month = if month_from_march < 10 {
            month_from_march + 3
        } else {
            month_from_march - 9
        };
        let year = era * 400 + year_of_era + i64::from(month <= 2);
        let year = u16::try_from(year).ok()?;
        Self::new(year, u8::try_from(month).ok()?, u8::try_from(day).ok()?).ok()
    }

    /// The year, 1 to 9999.
    pub const fn year(self) -> u16 {
        self.year
    }

    /// The month, 1 to 12.
    pub const fn month(self) -> u8 {
        self.month
    }

    /// The day of the month, 1 to 31.
    pub const fn day(self) -> u8 {
        self.day
    }

    /// The number of days after 1970-01-01; negative before.
    pub fn days_since_epoch(self) -> i64 {
        let month = i64::from(self.month);
        let year = i64::from(self.year) - i64::from(month <= 2);
        let era = year.div_euclid(400);
        let year_of_era = year.rem_euclid(400);
        let month_from_march = (month + 9) % 12;
        let day_of_year = (153 * month_from_march + 2) / 5 + i64::from(self.day) - 1;
        let day_of_era = year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year;
        era * ERA + day_of_era - EPOCH
    }

    /// The number of days from this day to `other`; negative when `other` is earlier.
    pub fn days_until(self, other: Self) -> i64 {
        other.days_since_epoch() - self.days_since_epoch()
    }
}

impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}-{:02}", self.year, self.month, self.day)
    }
}

impl FromStr for Date {
    type Err = DateError;

    /// Reads `YYYY-MM-DD` and nothing else: no spaces, no short forms, no signs.
    fn from_str(text: &str) -> Result<Self, DateError> {
        let [y1, y2, y3, y4, b'-', m1, m2, b'-', d1, d2] = text.as_bytes() else {
            return Err(DateError::Form);
        };
        let year = number(&[*y1, *y2, *y3, *y4]).ok_or(DateError::Form)?;
        let month = number(&[*m1, *m2]).ok_or(DateError::Form)?;
        let day = number(&[*d1, *d2]).ok_or(DateError::Form)?;
        let small = |value: u16| u8::try_from(value).map_err(|_| DateError::Form);
        Self::new(year, small(month)?, small(day)?)
    }
}

/// Why a text or three numbers are not a date.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DateError {
    /// The text is not four digits, two digits and two digits with dashes between.
    Form,
    /// The year is not one of 1 to 9999.
    Year,
    /// The month is not one of 1 to 12.
    Month(u8),
    /// The month has no such day.
    Day {
        /// The year asked for.
        year: u16,
        /// The month asked for.
        month: u8,
        /// The day that does not exist.
        day: u8,
        /// The last day of that month.
        last: u8,
    },
}

impl fmt::Display for DateError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Form => f.write_str("a date is written `YYYY-MM-DD`, for example `2027-12-11`"),
            Self::Year => f.write_str("the year of a date is 0001 to 9999"),
            Self::Month(month) => write!(f, "there is no month {month:02}: a month is 01 to 12"),
            Self::Day {
                year,
                month,
                day: 0,
                ..
            } => {
                write!(
                    f,
                    "there is no day 00: {year:04}-{month:02} begins with day 01"
                )
            }
            Self::Day {
                year,
                month,
                day,
                last,
            } => {
                write!(
                    f,
                    "there is no day {day:02}: {year:04}-{month:02} ends with day {last}"
                )
            }
        }
    }
}

impl Error for DateError {}

const fn days_in_month(year: u16, month: u8) -> u8 {
    match month {
        2 if is_leap(year) => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

const fn is_leap(year: u16) -> bool {
    year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400))
}

/// The value of up to four ASCII digits, or none when a byte is anything else.
fn number(digits: &[u8]) -> Option<u16> {
    digits.iter().try_fold(0, |value: u16, digit| {
        digit
            .is_ascii_digit()
            .then(|| value * 10 + u16::from(digit - b'0'))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn date(text: &str) -> Date {
        text.parse().expect("the tests name days that exist")
    }

    #[test]
    fn known_days_have_known_numbers() {
        assert_eq!(date("1970-01-01").days_since_epoch(), 0);
        assert_eq!(date("1969-12-31").days_since_epoch(), -1);
        assert_eq!(date("2000-03-01").days_since_epoch(), 11_017);
        assert_eq!(date("2027-12-11").days_since_epoch(), 21_163);
        assert_eq!(date("0001-01-01").days_since_epoch(), -719_162);
        assert_eq!(date("9999-12-31").days_since_epoch(), 2_932_896);
    }

    #[test]
    fn every_day_of_two_hundred_years_comes_back() {
        let first = date("1900-01-01");
        let days = first.days_until(date("2100-01-01"));
        assert_eq!(days, 73_049);
        let mut before: Option<Date> = None;
        for offset in 0..days {
            let day = Date::from_days_since_epoch(first.days_since_epoch() + offset)
                .expect("the years 1900 to 2100 are in range");
            assert_eq!(first.days_until(day), offset);
            assert_eq!(day.to_string().parse(), Ok(day));
            assert!(
                before.is_none_or(|before| before < day),
                "{day} is not after {before:?}"
            );
            before = Some(day);
        }
    }

    #[test]
    fn the_calendar_ends_where_it_says() {
        assert_eq!(
            Date::from_days_since_epoch(2_932_896),
            Some(date("9999-12-31"))
        );
        assert_eq!(Date::from_days_since_epoch(2_932_897), None);
        assert_eq!(
            Date::from_days_since_epoch(-719_162),
            Some(date("0001-01-01"))
        );
        assert_eq!(Date::from_days_since_epoch(-719_163), None);
        assert_eq!(Date::from_days_since_epoch(i64::MAX), None);
        assert_eq!(Date::from_days_since_epoch(i64::MIN), None);
    }

    #[test]
    fn leap_days_exist_only_in_leap_years() {
        for leap in ["2000-02-29", "2024-02-29", "2400-02-29"] {
            assert_eq!(date(leap).to_string(), leap);
        }
        for common in ["1900-02-29", "2023-02-29", "2100-02-29"] {
            assert!(common.parse::<Date>().is_err(), "{common}");
        }
    }

    #[test]
    fn other_forms_are_refused() {
        for text in [
            "",
            "2027",
            "2027-1-15",
            "27-01-15",
            "2027/01/15",
            "2027-01-15 ",
            " 2027-01-15",
            "+027-01-15",
            "2027-01-1a",
            "2027-0१-1",
            "20270115",
            "2027-01-15T00:00",
        ] {
            assert_eq!(text.parse::<Date>(), Err(DateError::Form), "{text}");
        }
    }

    #[test]
    fn errors_say_what_is_wrong() {
        let error = |text: &str| {
            text.parse::<Date>()
                .expect_err("the tests name no day")
                .to_string()
        };
        assert_eq!(
            error("2027-13-01"),
            "there is no month 13: a month is 01 to 12"
        );
        assert_eq!(
            error("2027-02-30"),
            "there is no day 30: 2027-02 ends with day 28"
        );
        assert_eq!(
            error("2027-04-00"),
            "there is no day 00: 2027-04 begins with day 01"
        );
        assert_eq!(error("0000-01-01"), "the year of a date is 0001 to 9999");
        assert_eq!(
            error("soon"),
            "a date is written `YYYY-MM-DD`, for example `2027-12-11`"
        );
    }
}
