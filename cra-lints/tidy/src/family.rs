//! The families of lints: folder, variant of `Family` and what they have in common.

/// A family of lints.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Family {
    /// The name of the folder and of the module.
    pub folder: &'static str,
    /// What the lints of the family have in common, as the documentation of the module.
    pub about: &'static str,
}

/// All families, in the order in which they are shown.
pub const FAMILIES: [Family; 8] = [
    Family {
        folder: "untrusted_data",
        about: "Data from outside that reaches a place it must not.",
    },
    Family {
        folder: "confidentiality",
        about: "Secrets and personal data that get where they must not.",
    },
    Family {
        folder: "cryptography",
        about: "Weak or misused cryptography and tokens.",
    },
    Family {
        folder: "network",
        about: "The surface towards the network, and its defaults.",
    },
    Family {
        folder: "unsafe_code",
        about: "Unsafe code, concurrency and privileges.",
    },
    Family {
        folder: "supply_chain",
        about: "Dependencies, manifest, build and shipped files.",
    },
    Family {
        folder: "declarations",
        about: "What the code declares of itself, and what of it is not so.",
    },
    Family {
        folder: "records",
        about: "What users have written down about findings.",
    },
];

/// The family of a folder.
///
/// # Errors
/// Which families there are.
pub fn family(folder: &str) -> Result<Family, String> {
    FAMILIES
        .into_iter()
        .find(|family| family.folder == folder)
        .ok_or_else(|| {
            let folders: Vec<&str> = FAMILIES.iter().map(|family| family.folder).collect();
            format!(
                "there is no family `{folder}`: there are {}",
                folders.join(", ")
            )
        })
}

/// Checks the name of a lint: snake case, named after the fault and not after what is done about it.
///
/// # Errors
/// What is wrong with the name.
pub fn check_name(name: &str) -> Result<(), String> {
    let letters = name
        .bytes()
        .all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == b'_');
    let begins = name.bytes().next().is_some_and(|c| c.is_ascii_lowercase());
    if !letters || !begins || name.ends_with('_') || name.contains("__") {
        return Err(format!(
            "`{name}` is not snake_case: write a name such as `open_port`"
        ));
    }
    if let Some(prefix) = ["no_", "check_", "avoid_"]
        .into_iter()
        .find(|prefix| name.starts_with(prefix))
    {
        return Err(format!(
            "`{name}` begins with `{prefix}`: name the fault, as in `allow(fault)`"
        ));
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lints_are_named_after_faults() {
        for name in ["open_port", "tls_1_0", "noisy_log", "ecb_mode"] {
            assert_eq!(check_name(name), Ok(()), "{name}");
        }
        for name in [
            "",
            "OpenPort",
            "open-port",
            "_open",
            "open_",
            "open__port",
            "1_open",
            "no_tls",
            "check_tls",
            "avoid_x",
            "../x",
        ] {
            assert!(check_name(name).is_err(), "{name}");
        }
    }

    #[test]
    fn families_are_known_by_folder() {
        assert_eq!(family("network").map(|family| family.folder), Ok("network"));
        assert!(family("networks").is_err());
    }
}
