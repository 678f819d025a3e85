//! The attributes that an item may carry: what each says, which requirements it speaks to, and what rustc makes of it.

use crate::law::Requirement;
use crate::requirement::{
    I_2_B, I_2_C, I_2_D, I_2_E, I_2_F, I_2_G, I_2_H, I_2_I, I_2_J, I_2_K, I_2_L, I_2_M, II_2, II_7,
    II_8,
};

/// An attribute, and the comment of the same name.
#[derive(Debug)]
pub struct Attribute {
    /// Its name, as in `#[cra::secret]` and `// cra: secret`.
    pub name: &'static str,
    /// What it stands on.
    pub on: &'static str,
    /// What it says of the item, to be read after the item's name.
    pub says: &'static str,
    /// What does not compile because of it, to be read after "a program in which", `{}` being the item; none for one
    /// that rustc checks in form alone.
    pub enforced: Option<&'static str>,
    /// What neither rustc nor the analysis looks at.
    pub limits: &'static str,
    /// The requirements that it speaks to; empty for those that name theirs.
    pub requirements: &'static [&'static Requirement],
}

/// All attributes, in the order of their names.
pub static ALL: &[Attribute] = &[
    Attribute {
        name: "accept",
        on: "any item",
        says: "has a finding that is accepted until a day",
        enforced: None,
        limits: "whether the reason is a good one",
        requirements: &[],
    },
    Attribute {
        name: "audited",
        on: "function",
        says: "leaves a record",
        enforced: None,
        limits: "whether the record is kept, complete and safe from changes",
        requirements: &[&I_2_L],
    },
    Attribute {
        name: "bounded",
        on: "function",
        says: "refuses what is larger, deeper or slower than a constant",
        enforced: None,
        limits: "what the functions that it calls take for themselves",
        requirements: &[&I_2_H, &I_2_I],
    },
    Attribute {
        name: "crypto",
        on: "function, constant, type",
        says: "uses cryptography by name",
        enforced: None,
        limits: "whether the code does what the name of the algorithm says",
        requirements: &[&I_2_E, &I_2_F],
    },
    Attribute {
        name: "entry_point",
        on: "function, impl",
        says: "can be reached from outside the product",
        enforced: None,
        limits: "whether the input is looked at before it is used",
        requirements: &[&I_2_D, &I_2_J],
    },
    Attribute {
        name: "erases",
        on: "function",
        says: "removes stored values",
        enforced: None,
        limits: "whether all of it is removed, from every store",
        requirements: &[&I_2_B, &I_2_M],
    },
    Attribute {
        name: "mints",
        on: "function",
        says: "gives out a proof, or refuses",
        enforced: Some("`{}` gives out its proof without a way to refuse"),
        limits: "whether the right thing is checked before",
        requirements: &[&I_2_D, &I_2_F],
    },
    Attribute {
        name: "no_panic",
        on: "function",
        says: "does not panic",
        enforced: Some("the body of `{}` unwraps, asserts or indexes"),
        limits: "overflow, allocation and functions of other crates",
        requirements: &[&I_2_H],
    },
    Attribute {
        name: "outbound",
        on: "function",
        says: "connects to something outside the product",
        enforced: None,
        limits: "what is sent, and what the other side does with it",
        requirements: &[&I_2_G, &I_2_I, &I_2_L],
    },
    Attribute {
        name: "personal_data",
        on: "struct, enum",
        says: "holds personal data, with a purpose and an end for each field",
        enforced: Some("a field of `{}` is not classified"),
        limits: "whether the purpose is a lawful one, and whether the end is kept",
        requirements: &[&I_2_E, &I_2_G, &I_2_M],
    },
    Attribute {
        name: "requires",
        on: "function",
        says: "cannot be called without a proof",
        enforced: Some("`{}` is called without its proof"),
        limits: "whether the proof is about the right thing",
        requirements: &[&I_2_C, &I_2_D, &I_2_F],
    },
    Attribute {
        name: "satisfies",
        on: "any item",
        says: "serves a requirement",
        enforced: None,
        limits: "a statement in the source; nothing was checked",
        requirements: &[],
    },
    Attribute {
        name: "secret",
        on: "struct, enum",
        says: "is marked as secret",
        enforced: Some("`{}` is copied, shown or compared carelessly"),
        limits: "it says nothing about where the value is stored or sent",
        requirements: &[&I_2_E],
    },
    Attribute {
        name: "secure_default",
        on: "struct",
        says: "is secure by default",
        enforced: None,
        limits: "values that are worked out, or chosen in a branch",
        requirements: &[&I_2_B],
    },
    Attribute {
        name: "unsafe_boundary",
        on: "module, function, impl",
        says: "is a place for unsafe code",
        enforced: None,
        limits: "whether the unsafe code is sound, and whether the tests reach it",
        requirements: &[&I_2_J, &I_2_K],
    },
    Attribute {
        name: "update",
        on: "function",
        says: "is a step of a software update",
        enforced: None,
        limits: "whether the signature is checked against the right key",
        requirements: &[&I_2_C, &II_2, &II_7, &II_8],
    },
    Attribute {
        name: "verifies",
        on: "test",
        says: "is a test of a requirement",
        enforced: None,
        limits: "whether the test passes; the results of a run that `--test-results` names say so",
        requirements: &[],
    },
    Attribute {
        name: "witness",
        on: "struct",
        says: "proves that something was checked",
        enforced: Some("code outside its module constructs `{}`"),
        limits: "code in the module itself, and unsafe code",
        requirements: &[&I_2_C, &I_2_D, &I_2_F],
    },
];

/// The attribute of that name.
pub fn find(name: &str) -> Option<&'static Attribute> {
    ALL.iter().find(|known| known.name == name)
}

/// The names of all attributes.
pub fn names() -> Vec<&'static str> {
    ALL.iter().map(|known| known.name).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn attributes_are_in_order_and_found() {
        assert!(ALL.is_sorted_by_key(|known| known.name));
        assert_eq!(ALL.len(), 18);
        for known in ALL {
            assert!(find(known.name).is_some_and(|found| std::ptr::eq(found, known)));
            assert!(
                known.enforced.is_none_or(|text| text.contains("`{}`")),
                "{}",
                known.name
            );
        }
        assert!(find("secrets").is_none());
    }
}
