//! What belongs to somebody: `customer_email`, the number of a card, the place where a patient lives.

use super::pairs::PAIRS;
use crate::flow::kinds::SensitiveKind;
use crate::model::sensitive::words;

/// Words for people.
const PEOPLE: &[&str] = &[
    "user",
    "customer",
    "patient",
    "person",
    "employee",
    "member",
    "guest",
    "visitor",
    "passenger",
    "subscriber",
    "applicant",
    "student",
    "citizen",
    "resident",
    "recipient",
    "buyer",
    "seller",
    "donor",
    "voter",
    "candidate",
    "doctor",
    "cardholder",
    "beneficiary",
    "policyholder",
    "payee",
    "payer",
    "participant",
    "attendee",
];

/// What one reaches somebody by.
pub(in crate::flow) const CONTACTS: &[&str] = &["email", "mail", "phone", "mobile", "telephone"];

/// Where somebody is.
const PLACES: &[&str] = &["latitude", "longitude", "lat", "lon", "lng", "street"];

/// What of a card, an account or a session says nothing without its owner's name.
const PARTS: &[&str] = &[
    "number", "no", "num", "pan", "pin", "pass", "code", "key", "token",
];

/// Last words of a type that say nothing of what it holds.
const FORMS: &[&str] = &[
    "record", "details", "info", "row", "dto", "model", "entity", "form", "profile", "data",
];

/// Owners whose parts are told by their names together.
const OWNERS: &[&str] = &["card", "account", "user", "session", "passport"];

/// The kind of a part of something, by the name of that and its own: the `number` of a `Card`, the `email` of a
/// `Customer`.
pub(super) fn part_of(owner: &str, part: &str) -> Option<SensitiveKind> {
    let person = is_person(owner);
    if person && (CONTACTS.contains(&part) || PLACES.contains(&part)) {
        return Some(SensitiveKind::Personal);
    }
    if !PARTS.contains(&part) {
        return None;
    }
    let owner = kernel(owner)?;
    if !OWNERS.contains(&owner.as_str()) {
        return None;
    }
    let (_, _, kind) = PAIRS
        .iter()
        .find(|(first, second, _)| owner == *first && part == *second)?;
    // The keys of accounts are public in some places.
    (owner != "account" || *kind == SensitiveKind::Account).then_some(*kind)
}

/// Whether a type of this name holds data about somebody.
pub(in crate::flow) fn is_person(owner: &str) -> bool {
    kernel(owner).is_some_and(|word| PEOPLE.contains(&word.as_str()))
}

/// Whether the name of a part may say something together with that of its owner.
pub(in crate::flow) fn may_be_part(part: &str) -> bool {
    [CONTACTS, PLACES, PARTS]
        .iter()
        .any(|list| list.contains(&part))
}

/// Whether a name is that of parts of many things.
pub(in crate::flow) fn is_generic(part: &str) -> bool {
    PARTS.contains(&part)
}

/// Whether it says where somebody is, of a part of data about them.
pub(in crate::flow) fn is_place(part: &str) -> bool {
    PLACES.contains(&part)
}

/// The kind of what two neighbouring words say: `customer_email`.
pub(super) fn contact(words: &[&str]) -> Option<SensitiveKind> {
    let [.., owner, last] = words else {
        return None;
    };
    (PEOPLE.contains(owner) && CONTACTS.contains(last)).then_some(SensitiveKind::Personal)
}

/// The word of a type's name that says what it is.
fn kernel(owner: &str) -> Option<String> {
    let mut words = words(owner);
    while words.len() > 1
        && words
            .last()
            .is_some_and(|last| FORMS.contains(&last.as_str()))
    {
        words.pop();
    }
    words.pop()
}
