//! `[product]`: what only its maker can say about a product, for the documents that go with it.

use toml_edit::Item;

use super::Reader;
use crate::sbom::Contact;
use crate::stop::Stop;

/// What `[product]` says.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Product {
    /// The name it is sold or given away under; without one, that of the package.
    pub name: Option<String>,
    /// Its version; without one, that of the package.
    pub version: Option<String>,
    /// Who makes it.
    pub maker: Option<String>,
    /// How its maker is reached about it: a mail address, else a web address.
    pub contact: Option<String>,
    /// The web address of its maker.
    pub page: Option<String>,
    /// Where the shipped file is downloaded.
    pub download: Option<String>,
    /// The web address of the `security.txt` of its maker (RFC 9116).
    pub security_txt: Option<String>,
    /// The licence it is given on under, where its parts leave a choice.
    pub licence: Option<String>,
}

impl Product {
    /// Its maker, as far as it is said who that is.
    pub fn maker(&self) -> Option<Contact> {
        let reached = self.contact.as_deref().and_then(Contact::parse);
        let (email, url) = reached.map_or((None, None), |found| (found.email, found.url));
        let name = self.maker.clone();
        (name.is_some() || email.is_some() || url.is_some()).then_some(Contact { name, email, url })
    }
}

impl Reader<'_> {
    pub(super) fn product(&self, item: &Item, out: &mut Product) -> Result<(), Stop> {
        let table = self.table(item, "product")?;
        self.known(
            table,
            &[
                "name",
                "version",
                "maker",
                "contact",
                "page",
                "download",
                "security-txt",
                "licence",
            ],
        )?;
        let text = |key: &str| self.text(table, key);
        *out = Product {
            name: text("name")?,
            version: text("version")?,
            maker: text("maker")?,
            contact: text("contact")?,
            page: text("page")?,
            download: text("download")?,
            security_txt: text("security-txt")?,
            licence: text("licence")?,
        };
        let reachable =
            |text: &str| Contact::parse(text).is_some_and(|contact| contact.is_reachable());
        if let Some(contact) = &out.contact
            && !reachable(contact)
        {
            return Err(self.wrong(
                self.key_at(table, "contact"),
                "`contact` is neither a mail address nor a web address",
                "write it as `contact = \"security@example.com\"` or `contact = \"https://example.com/security\"`",
            ));
        }
        for (key, value) in [
            ("page", &out.page),
            ("download", &out.download),
            ("security-txt", &out.security_txt),
        ] {
            if value
                .as_deref()
                .is_some_and(|text| !text.contains("://") || !reachable(text))
            {
                return Err(self.wrong(
                    self.key_at(table, key),
                    &format!("`{key}` is no web address"),
                    "write it whole, with `https://`",
                ));
            }
        }
        Ok(())
    }
}
