//! The record itself, as indented JSON: everything that the other formats are made from.

use std::io;

use super::{Options, json};
use crate::evidence::v1;

/// Writes the record.
///
/// # Errors
/// What writing to `out` says.
pub fn render(record: &v1::Record, _options: &Options, out: &mut dyn io::Write) -> io::Result<()> {
    json::write_pretty(record, out)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::render::testing;

    #[test]
    fn the_record_comes_back_as_it_was() {
        for record in [testing::full(), testing::hostile(), testing::nothing()] {
            let written = testing::rendered(render, &record);
            let back: v1::Record = serde_json::from_str(&written).unwrap();
            assert_eq!(back, record);
        }
    }

    /// Fields that came later are absent from records that are kept since before.
    #[test]
    fn older_records_can_still_be_read() {
        let mut record = testing::full();
        let written = testing::rendered(render, &record);
        let mut old: serde_json::Value = serde_json::from_str(&written).unwrap();
        let mut taken = 0;
        for finding in old["findings"].as_array_mut().unwrap() {
            taken += usize::from(finding.as_object_mut().unwrap().remove("way").is_some());
        }
        assert_eq!(taken, 1, "only findings with a way have one");
        record
            .findings
            .iter_mut()
            .for_each(|finding| finding.way.clear());
        let back: v1::Record = serde_json::from_value(old).unwrap();
        assert_eq!(back, record);
    }

    #[test]
    fn a_terminal_that_shows_it_obeys_nothing() {
        testing::assert_harmless(&testing::rendered(render, &testing::hostile()));
    }
}
