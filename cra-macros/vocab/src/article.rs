//! The points of articles and annexes that the tool may name, apart from Annex I.
//!
//! Written by cra-tidy from `catalogue/articles.toml`: change that, then run `cargo test -p cra-tidy`.

use crate::law::{self, Article};

/// The point of an id such as `A14.2.c`, `AII.7` or `C1.11`; the case of letters does not matter.
pub fn find(id: &str) -> Option<&'static Article> {
    law::article(ALL, id)
}

/// All points, in the order of the catalogue.
pub static ALL: &[Article] = &[
    Article {
        id: "A2.1",
        reference: "Article 2(1)",
        title: "Scope: a data connection",
        text: "The regulation covers products with digital elements made available on the market \
            whose intended or reasonably foreseeable use involves a data connection, logical or \
            physical, direct or indirect, to a device or network.",
        confidence: "[T]",
        since: None,
        see: &["A3.1", "A3.22"],
    },
    Article {
        id: "A2.2",
        reference: "Article 2(2)",
        title: "Not covered: medical devices and vehicles",
        text: "Products to which the regulations on medical devices (2017/745), in-vitro \
            diagnostic devices (2017/746) or vehicle safety (2019/2144) apply are outside.",
        confidence: "[T]",
        since: None,
        see: &[],
    },
    Article {
        id: "A2.3",
        reference: "Article 2(3)",
        title: "Not covered: certified aviation products",
        text: "Products certified under the aviation regulation 2018/1139 are outside.",
        confidence: "[T]",
        since: None,
        see: &[],
    },
    Article {
        id: "A2.4",
        reference: "Article 2(4)",
        title: "Not covered: marine equipment",
        text: "Marine equipment under Directive 2014/90/EU is outside.",
        confidence: "[T]",
        since: None,
        see: &[],
    },
    Article {
        id: "A2.5",
        reference: "Article 2(5)",
        title: "Sector rules by delegated act",
        text: "Delegated acts may take out products under sector rules. Used once: Delegated \
            Regulation (EU) 2025/1535 takes out L-category vehicles (168/2013) except \
            pedal-designed L1e.",
        confidence: "[T]; the act: [S]",
        since: None,
        see: &[],
    },
    Article {
        id: "A2.6",
        reference: "Article 2(6)",
        title: "Not covered: identical spare parts",
        text: "Identical spare parts are outside.",
        confidence: "[T]",
        since: None,
        see: &[],
    },
    Article {
        id: "A2.7",
        reference: "Article 2(7)",
        title: "Not covered: national security and defence",
        text: "Products only for national security or defence, or for handling classified \
            information, are outside.",
        confidence: "[T]",
        since: None,
        see: &[],
    },
    Article {
        id: "A2.8",
        reference: "Article 2(8)",
        title: "No duty against essential security interests",
        text: "Nobody has to disclose what would go against essential security interests.",
        confidence: "[T]",
        since: None,
        see: &[],
    },
    Article {
        id: "A3.1",
        reference: "Article 3(1)",
        title: "Product with digital elements",
        text: "A software or hardware product and its remote data processing, including components \
            placed on the market separately.",
        confidence: "[T]",
        since: None,
        see: &["A3.2"],
    },
    Article {
        id: "A3.2",
        reference: "Article 3(2)",
        title: "Remote data processing",
        text: "Processing at a distance whose software the manufacturer designs or develops, or \
            has under its responsibility, and without which the product could not perform one of \
            its functions. The own backend of an app is in; a stand-alone service, a website that \
            does not support the product and a third party's cloud are not.",
        confidence: "[T recitals 11–12; F 1.2]",
        since: None,
        see: &[],
    },
    Article {
        id: "A3.13",
        reference: "Article 3(13)",
        title: "Manufacturer",
        text: "Whoever develops products with digital elements, or has them developed, and markets \
            them under its own name, paid or free.",
        confidence: "[T]",
        since: None,
        see: &["A13.1", "A14.1", "A21", "A22"],
    },
    Article {
        id: "A3.14",
        reference: "Article 3(14)",
        title: "Open-source software steward",
        text: "A legal person, not a manufacturer, that gives sustained support to specific free \
            and open-source software meant for commercial activities and ensures its viability.",
        confidence: "[T]",
        since: None,
        see: &["A24.1", "A24.2", "A24.3"],
    },
    Article {
        id: "A3.15",
        reference: "Article 3(15)",
        title: "Authorised representative",
        text: "Whoever acts for a manufacturer under a mandate.",
        confidence: "[T]",
        since: None,
        see: &["A18"],
    },
    Article {
        id: "A3.16",
        reference: "Article 3(16)",
        title: "Importer",
        text: "The importer; its duties are those of Article 19.",
        confidence: "[T]",
        since: None,
        see: &["A19"],
    },
    Article {
        id: "A3.17",
        reference: "Article 3(17)",
        title: "Distributor",
        text: "The distributor; its duties are those of Article 20.",
        confidence: "[T]",
        since: None,
        see: &["A20"],
    },
    Article {
        id: "A3.19",
        reference: "Article 3(19)",
        title: "Micro, small and medium enterprise",
        text: "As in Recommendation 2003/361/EC. Micro: fewer than 10 staff and at most EUR 2 \
            million turnover or balance sheet. Small: fewer than 50 and at most EUR 10 million. \
            Medium: fewer than 250 and at most EUR 50 million turnover or EUR 43 million balance \
            sheet. Partner and linked firms count.",
        confidence: "[T] reference; [K] numbers",
        since: None,
        see: &["A33.5", "A64.10.a"],
    },
    Article {
        id: "A3.21",
        reference: "Article 3(21)",
        title: "Placing on the market",
        text: "The first making available of a product on the market of the Union.",
        confidence: "[T]",
        since: None,
        see: &["A3.22"],
    },
    Article {
        id: "A3.22",
        reference: "Article 3(22)",
        title: "Making available on the market",
        text: "Supply for distribution or use in the Union in a commercial activity, paid or free. \
            Signs of a commercial activity: a price, paid support beyond cost, monetising other \
            services, requiring personal data for other reasons than security, compatibility or \
            interoperability, donations above cost with the aim of profit.",
        confidence: "[T recital 15]",
        since: None,
        see: &["A3.48"],
    },
    Article {
        id: "A3.30",
        reference: "Article 3(30)",
        title: "Substantial modification",
        text: "A change after placing on the market that affects compliance with Annex I Part I or \
            changes the intended purpose that was assessed. Security updates that lower risk and \
            keep the purpose are none; new features that broaden the attack surface or change the \
            function, not foreseen in the risk assessment, are.",
        confidence: "[T recitals 38–42; F]",
        since: None,
        see: &["A13.10", "A22", "A69.2"],
    },
    Article {
        id: "A3.39",
        reference: "Article 3(39)",
        title: "Software bill of materials",
        text: "A formal record of details and supply-chain relations of the components in the \
            software elements of a product.",
        confidence: "[T]",
        since: None,
        see: &["II.1", "A13.24"],
    },
    Article {
        id: "A3.40",
        reference: "Article 3(40)",
        title: "Vulnerability",
        text: "The term behind Annex I Part I (2)(a) and Part II. An exploitable vulnerability \
            (Article 3(41)) and an actively exploited one (Article 3(42)) are narrower.",
        confidence: "[T]",
        since: None,
        see: &["I.2.a"],
    },
    Article {
        id: "A3.41",
        reference: "Article 3(41)",
        title: "Exploitable vulnerability",
        text: "A vulnerability that could really be used by an attacker in practice. Whether the \
            vulnerable code is called or loaded, what access is needed and which compensating \
            controls exist all count.",
        confidence: "[T; F 4.2.2]",
        since: None,
        see: &["I.2.a"],
    },
    Article {
        id: "A3.42",
        reference: "Article 3(42)",
        title: "Actively exploited vulnerability",
        text: "A vulnerability for which there is trustworthy proof that someone of bad intent \
            used it on a system whose owner had not allowed that.",
        confidence: "[T]",
        since: None,
        see: &["A14.1"],
    },
    Article {
        id: "A3.44",
        reference: "Article 3(44)",
        title: "Incident affecting the security of a product",
        text: "An incident that affects the security of a product. When it is severe is said in \
            Article 14(5).",
        confidence: "[T]",
        since: None,
        see: &["A14.3", "A14.5"],
    },
    Article {
        id: "A3.48",
        reference: "Article 3(48)",
        title: "Free and open-source software",
        text: "Openly shared means in public: source only for paying customers does not count. \
            Where its maker does not monetise it, making it available is no commercial activity; a \
            component meant for integration is made available only if its original maker monetises \
            it; hosting on a forge or package registry is not making available.",
        confidence: "[T recitals 15–21; G* 46]",
        since: None,
        see: &["A24.1", "A32.5"],
    },
    Article {
        id: "A4.3",
        reference: "Article 4(3)",
        title: "Unfinished software for testing",
        text: "Alpha, beta and release-candidate software may be made available for a limited test \
            period with a visible notice. A risk assessment and as much conformity as possible are \
            still expected.",
        confidence: "[T recital 37]",
        since: Some("2027-12-11"),
        see: &[],
    },
    Article {
        id: "A7.1",
        reference: "Article 7(1)",
        title: "Important products",
        text: "A product whose core functionality is that of a category of Annex III is important. \
            Building in an important component does not change the class of the whole.",
        confidence: "[T; F 3.1–3.4]",
        since: Some("2027-12-11"),
        see: &["A32.2", "A32.3"],
    },
    Article {
        id: "A8.1",
        reference: "Article 8(1)",
        title: "Critical products",
        text: "A product whose core functionality is that of a category of Annex IV is critical; a \
            delegated act may require a certificate for it. None was found up to 5 October 2026.",
        confidence: "[T]; state of acts: [S]",
        since: Some("2027-12-11"),
        see: &["A32.4"],
    },
    Article {
        id: "A12.2",
        reference: "Article 12(2)",
        title: "High-risk AI systems",
        text: "A high-risk AI system follows the conformity procedure of the AI Act, with \
            exceptions for important and critical products (Article 12(3)).",
        confidence: "[T]",
        since: Some("2027-12-11"),
        see: &[],
    },
    Article {
        id: "A13.1",
        reference: "Article 13(1)",
        title: "Products follow Annex I Part I",
        text: "When it is placed on the market, the product was designed, developed and produced \
            according to Annex I Part I.",
        confidence: "[T]",
        since: Some("2027-12-11"),
        see: &["I.1"],
    },
    Article {
        id: "A13.2",
        reference: "Article 13(2)",
        title: "Assess the risks and use the result",
        text: "Assess the cybersecurity risks and use the result in planning, design, development, \
            production, delivery and maintenance, to have fewer risks and incidents with less \
            impact, also on health and safety.",
        confidence: "[T]",
        since: Some("2027-12-11"),
        see: &["I.1", "A13.3"],
    },
    Article {
        id: "A13.3",
        reference: "Article 13(3)",
        title: "Document the risk assessment",
        text: "Document the risk assessment and keep it up to date during the support period. It \
            covers at least the risks from intended purpose, reasonably foreseeable use, \
            conditions of use (environment, assets) and expected time in use; whether and how each \
            point of Part I (2) applies and is implemented; how Part I (1) and Part II are \
            applied. No method is prescribed.",
        confidence: "[T; F 4.1.2]",
        since: Some("2027-12-11"),
        see: &["I.1", "AVII.3"],
    },
    Article {
        id: "A13.4",
        reference: "Article 13(4)",
        title: "Put the assessment and justifications into the documentation",
        text: "The risk assessment goes into the technical documentation, with a clear \
            justification for each point of Part I that does not apply. For high-risk AI systems \
            it may be part of another act's risk assessment; from 26 March 2027 also for \
            electronic health record systems.",
        confidence: "[T]; health records: [S]",
        since: Some("2027-12-11"),
        see: &["A13.3", "AVII.3"],
    },
    Article {
        id: "A13.5",
        reference: "Article 13(5)",
        title: "Due diligence on components",
        text: "Use due diligence when integrating third-party components, so that they do not \
            compromise the product. Free and open-source software that was never made available \
            commercially is included. How deep it goes depends on the risk of the component.",
        confidence: "[T recital 34]",
        since: Some("2027-12-11"),
        see: &["I.2.a", "II.1"],
    },
    Article {
        id: "A13.6",
        reference: "Article 13(6)",
        title: "Report to and share fixes with the component's maker",
        text: "On finding a vulnerability in an integrated component, also an open-source one, \
            report it to whoever makes or maintains the component and handle it under Part II; if \
            you made a fix, share its code or documentation with them, machine-readable where \
            fitting. The text has no deadline.",
        confidence: "[T]",
        since: Some("2027-12-11"),
        see: &["II.1", "II.6"],
    },
    Article {
        id: "A13.7",
        reference: "Article 13(7)",
        title: "Record security matters",
        text: "Record security-relevant matters systematically and in proportion to the risk \
            (known vulnerabilities, information from third parties), and update the risk \
            assessment where needed.",
        confidence: "[T]",
        since: Some("2027-12-11"),
        see: &["A13.3"],
    },
    Article {
        id: "A13.8",
        reference: "Article 13(8)",
        title: "Support period and vulnerability handling",
        text: "Handle vulnerabilities of the product and its components for the support period. \
            The period follows the expected time in use: user expectations, nature and purpose, \
            Union law on lifetimes. It is at least five years; where the expected use is shorter, \
            it equals the expected use. The information used goes into the technical \
            documentation. Have policies and procedures, including coordinated disclosure, for \
            reports from inside and outside. Five years is a floor, not a default.",
        confidence: "[T recital 60; G* 126]",
        since: Some("2027-12-11"),
        see: &["II.2", "II.5", "AVII.4"],
    },
    Article {
        id: "A13.9",
        reference: "Article 13(9)",
        title: "Security updates stay available",
        text: "Each security update made available during the support period stays available after \
            its issue for at least ten years or for the rest of the support period, whichever is \
            longer.",
        confidence: "[T]",
        since: Some("2027-12-11"),
        see: &["II.8"],
    },
    Article {
        id: "A13.10",
        reference: "Article 13(10)",
        title: "Remediation of the latest version only",
        text: "After a substantially modified version, Part II (2) may be met only for the latest \
            version, if users of earlier versions get it free and need no further spending on \
            hardware or software. The other duties of Part II continue for all versions.",
        confidence: "[T recital 40]",
        since: Some("2027-12-11"),
        see: &["II.2", "A3.30"],
    },
    Article {
        id: "A13.11",
        reference: "Article 13(11)",
        title: "Archives of old versions",
        text: "Public archives of old versions are allowed; users must be told clearly and easily \
            about the risk of unsupported software.",
        confidence: "[T]",
        since: Some("2027-12-11"),
        see: &[],
    },
    Article {
        id: "A13.12",
        reference: "Article 13(12)",
        title: "Documentation, assessment, declaration, CE marking",
        text: "Before placing on the market: technical documentation, conformity assessment, then \
            EU declaration of conformity and CE marking.",
        confidence: "[T]",
        since: Some("2027-12-11"),
        see: &["A28", "A30", "A31", "A32.1"],
    },
    Article {
        id: "A13.13",
        reference: "Article 13(13)",
        title: "Keep documentation and declaration",
        text: "Keep technical documentation and declaration for authorities at least ten years \
            after placing on the market or for the support period, whichever is longer.",
        confidence: "[T]",
        since: Some("2027-12-11"),
        see: &["A31"],
    },
    Article {
        id: "A13.14",
        reference: "Article 13(14)",
        title: "Series production stays in conformity",
        text: "Keep series production in conformity; take account of changes in process, design, \
            standards and schemes.",
        confidence: "[T]",
        since: Some("2027-12-11"),
        see: &[],
    },
    Article {
        id: "A13.15",
        reference: "Article 13(15)",
        title: "Identification of the product",
        text: "Put a type, batch or serial number or other identification on product, packaging or \
            document; for software a version or build id.",
        confidence: "[T]",
        since: Some("2027-12-11"),
        see: &["AII.3"],
    },
    Article {
        id: "A13.16",
        reference: "Article 13(16)",
        title: "Name and contact of the manufacturer",
        text: "Give name or trade mark, postal address, email or other digital contact, and \
            website where applicable; also in the information of Annex II.",
        confidence: "[T]",
        since: Some("2027-12-11"),
        see: &["AII.1"],
    },
    Article {
        id: "A13.17",
        reference: "Article 13(17)",
        title: "Single point of contact",
        text: "Have a single point of contact for users, also for reports of vulnerabilities, easy \
            to find and named in the information of Annex II. The user chooses the means; the \
            contact is not limited to automated tools.",
        confidence: "[T]",
        since: Some("2027-12-11"),
        see: &["II.6", "AII.2"],
    },
    Article {
        id: "A13.18",
        reference: "Article 13(18)",
        title: "Information for users",
        text: "Supply the information of Annex II with the product, on paper or electronically, in \
            an easily understood language; keep it, online if it is online, at least ten years \
            after placing on the market or for the support period, whichever is longer.",
        confidence: "[T]",
        since: Some("2027-12-11"),
        see: &["AII.1", "AII.8"],
    },
    Article {
        id: "A13.19",
        reference: "Article 13(19)",
        title: "End of the support period is shown",
        text: "Show the end of the support period, at least month and year, clearly at the time of \
            purchase and where applicable on product, packaging or digitally; where technically \
            feasible, tell users when support has ended.",
        confidence: "[T]",
        since: Some("2027-12-11"),
        see: &["AII.7"],
    },
    Article {
        id: "A13.20",
        reference: "Article 13(20)",
        title: "Supply the declaration",
        text: "Supply a copy of the declaration of conformity or a simplified one, which has the \
            exact web address of the full text.",
        confidence: "[T]",
        since: Some("2027-12-11"),
        see: &["AV.1", "AVI.4"],
    },
    Article {
        id: "A13.21",
        reference: "Article 13(21)",
        title: "Correct, withdraw or recall",
        text: "Whoever knows or suspects non-conformity during the support period corrects it at \
            once, or withdraws or recalls the product.",
        confidence: "[T]",
        since: Some("2027-12-11"),
        see: &[],
    },
    Article {
        id: "A13.22",
        reference: "Article 13(22)",
        title: "Inform and cooperate with authorities",
        text: "On reasoned request give authorities all information that shows conformity, and \
            cooperate.",
        confidence: "[T]",
        since: Some("2027-12-11"),
        see: &[],
    },
    Article {
        id: "A13.23",
        reference: "Article 13(23)",
        title: "Going out of business",
        text: "Tell authorities and, as far as possible, users before going out of business.",
        confidence: "[T]",
        since: Some("2027-12-11"),
        see: &[],
    },
    Article {
        id: "A13.24",
        reference: "Article 13(24)",
        title: "Form of the SBOM",
        text: "The Commission may set format and elements of the SBOM in an implementing act. None \
            was adopted up to 5 October 2026.",
        confidence: "[T]; state of acts: [S]",
        since: Some("2027-12-11"),
        see: &["II.1"],
    },
    Article {
        id: "A13.25",
        reference: "Article 13(25)",
        title: "Union-wide dependency assessment",
        text: "For a dependency assessment across the Union, authorities may ask manufacturers of \
            chosen categories for their SBOMs; the result is passed on anonymised and aggregated.",
        confidence: "[T]",
        since: Some("2027-12-11"),
        see: &["II.1"],
    },
    Article {
        id: "A14.1",
        reference: "Article 14(1)",
        title: "Report actively exploited vulnerabilities",
        text: "Report each actively exploited vulnerability contained in the product that you \
            become aware of, through the single reporting platform, to the coordinating CSIRT and \
            to ENISA at the same time. Good-faith research, a proof of concept alone and a high \
            score alone do not trigger it.",
        confidence: "[T recital 68; F 5.2]",
        since: Some("2026-09-11"),
        see: &["A3.42", "A14.2.a", "A14.2.b", "A14.2.c", "A14.7"],
    },
    Article {
        id: "A14.2.a",
        reference: "Article 14(2)(a)",
        title: "Exploited vulnerability: early warning",
        text: "As soon as possible and at most 24 hours after becoming aware: an early warning \
            with, where applicable, the Member States where you know the product was made \
            available.",
        confidence: "[T]",
        since: Some("2026-09-11"),
        see: &["A14.1", "A64.10.a"],
    },
    Article {
        id: "A14.2.b",
        reference: "Article 14(2)(b)",
        title: "Exploited vulnerability: notification",
        text: "As soon as possible and at most 72 hours after becoming aware, unless already \
            given: general information on the product as available, the general nature of exploit \
            and vulnerability, measures taken, measures users can take and, where applicable, how \
            sensitive the information is.",
        confidence: "[T]",
        since: Some("2026-09-11"),
        see: &["A14.1"],
    },
    Article {
        id: "A14.2.c",
        reference: "Article 14(2)(c)",
        title: "Exploited vulnerability: final report",
        text: "At most 14 days after a fix or mitigation becomes available, unless already given: \
            at least a description with severity and impact, information on the malicious actor \
            where available, and details of the update or other fix. The time does not run from \
            awareness.",
        confidence: "[T]",
        since: Some("2026-09-11"),
        see: &["A14.1"],
    },
    Article {
        id: "A14.3",
        reference: "Article 14(3)",
        title: "Report severe incidents",
        text: "Report each severe incident affecting the product's security that you become aware \
            of, through the single reporting platform, to the coordinating CSIRT and to ENISA at \
            the same time. A typical one is malicious code in the release or update channel, so \
            build, signing and registry accounts count.",
        confidence: "[T recital 68]",
        since: Some("2026-09-11"),
        see: &["A14.4.a", "A14.4.b", "A14.4.c", "A14.5", "A14.7"],
    },
    Article {
        id: "A14.4.a",
        reference: "Article 14(4)(a)",
        title: "Severe incident: early warning",
        text: "As soon as possible and at most 24 hours after becoming aware: an early warning \
            that says at least whether an unlawful or malicious cause is suspected and, where \
            applicable, the Member States.",
        confidence: "[T]",
        since: Some("2026-09-11"),
        see: &["A14.3", "A64.10.a"],
    },
    Article {
        id: "A14.4.b",
        reference: "Article 14(4)(b)",
        title: "Severe incident: notification",
        text: "As soon as possible and at most 72 hours after becoming aware, unless already \
            given: the nature of the incident where available, a first assessment, measures taken, \
            measures users can take and, where applicable, sensitivity.",
        confidence: "[T]",
        since: Some("2026-09-11"),
        see: &["A14.3"],
    },
    Article {
        id: "A14.4.c",
        reference: "Article 14(4)(c)",
        title: "Severe incident: final report",
        text: "At most one month after the 72-hour notification was submitted, unless already \
            given: at least a detailed description with severity and impact, the likely threat \
            type or root cause, and applied and ongoing mitigation.",
        confidence: "[T]",
        since: Some("2026-09-11"),
        see: &["A14.3"],
    },
    Article {
        id: "A14.5",
        reference: "Article 14(5)",
        title: "When an incident is severe",
        text: "An incident is severe if it weakens or can weaken how the product protects \
            sensitive or important data or functions (confidentiality, integrity, authenticity, \
            availability), or if it has led or can lead to malicious code being brought in or run \
            in the product or in a user's systems.",
        confidence: "[T]",
        since: Some("2026-09-11"),
        see: &["A3.44", "A14.3"],
    },
    Article {
        id: "A14.6",
        reference: "Article 14(6)",
        title: "Intermediate report",
        text: "The CSIRT that first received the notification may ask for a status update.",
        confidence: "[T]",
        since: Some("2026-09-11"),
        see: &["A14.1", "A14.3"],
    },
    Article {
        id: "A14.7",
        reference: "Article 14(7)",
        title: "To whom and how",
        text: "Report through the single reporting platform to the CSIRT of the Member State of \
            the main establishment, where decisions on the cybersecurity of the products are \
            mostly taken, else where most staff in the Union are. Without an establishment in the \
            Union: the state of the authorised representative, importer or distributor with most \
            products, in that order, else of most users.",
        confidence: "[T]",
        since: Some("2026-09-11"),
        see: &["A16"],
    },
    Article {
        id: "A14.8",
        reference: "Article 14(8)",
        title: "Inform users",
        text: "After becoming aware, inform the impacted users, and where fitting all users, of \
            the matter and where needed of mitigation and corrective steps; where fitting in a \
            structured, machine-readable form. There is no number of hours; if it comes too late, \
            CSIRTs may inform users.",
        confidence: "[T]",
        since: Some("2026-09-11"),
        see: &["II.4", "II.8"],
    },
    Article {
        id: "A14.9",
        reference: "Article 14(9)",
        title: "Reasons to delay onward sharing",
        text: "A delegated act sets when onward sharing of a report may be delayed: Delegated \
            Regulation (EU) 2026/881 of 11 December 2025.",
        confidence: "[T]; content of the act: [S]",
        since: Some("2026-09-11"),
        see: &["A16.2"],
    },
    Article {
        id: "A14.10",
        reference: "Article 14(10)",
        title: "Form of notifications",
        text: "The Commission may set type, format and procedure of notifications in an \
            implementing act. None was adopted up to 5 October 2026.",
        confidence: "[T]; state of acts: [S]",
        since: Some("2026-09-11"),
        see: &[],
    },
    Article {
        id: "A15",
        reference: "Article 15",
        title: "Voluntary reporting",
        text: "Anyone may report any vulnerability, cyber threat, incident or near miss to a \
            coordinating CSIRT or to ENISA. Mandatory reports may be handled first; a voluntary \
            report brings no further duties.",
        confidence: "[T]",
        since: Some("2027-12-11"),
        see: &["A14.1"],
    },
    Article {
        id: "A16",
        reference: "Article 16",
        title: "Single reporting platform",
        text: "Reports go through one platform, to the CSIRT and to ENISA. By the letter of \
            Article 71(2) this article applies only from 11 December 2027; in practice the \
            platform runs since 11 September 2026.",
        confidence: "[T]; practice: [S]",
        since: Some("2027-12-11"),
        see: &["A14.7"],
    },
    Article {
        id: "A16.2",
        reference: "Article 16(2)",
        title: "Onward sharing",
        text: "The CSIRT passes a report without delay to the CSIRTs of the Member States named. \
            In exceptional cases it may delay on justified cybersecurity grounds, strictly as long \
            as necessary; in particularly exceptional circumstances claimed in the 72-hour \
            notification of an exploited vulnerability, ENISA first gets only reduced information.",
        confidence: "[T]",
        since: Some("2027-12-11"),
        see: &["A14.2.b", "A14.9"],
    },
    Article {
        id: "A16.3",
        reference: "Article 16(3)",
        title: "Market surveillance is informed",
        text: "The CSIRT informs the market surveillance authorities of reports.",
        confidence: "[T]",
        since: Some("2027-12-11"),
        see: &["A16.2"],
    },
    Article {
        id: "A17.4",
        reference: "Article 17(4)",
        title: "Notifying brings no liability by itself",
        text: "The act of notifying does not in itself raise the liability of the notifier.",
        confidence: "[T]",
        since: Some("2027-12-11"),
        see: &["A14.1"],
    },
    Article {
        id: "A17.5",
        reference: "Article 17(5)",
        title: "Entry in the European vulnerability database",
        text: "After a fix, ENISA may add the vulnerability to the European vulnerability database \
            in agreement with the manufacturer.",
        confidence: "[T]",
        since: Some("2027-12-11"),
        see: &[],
    },
    Article {
        id: "A17.6",
        reference: "Article 17(6)",
        title: "Help desk",
        text: "CSIRTs run a help desk for reporting, especially for micro, small and medium \
            enterprises.",
        confidence: "[T]",
        since: Some("2027-12-11"),
        see: &[],
    },
    Article {
        id: "A18",
        reference: "Article 18",
        title: "Authorised representative",
        text: "Acts on a mandate, which cannot cover Article 13(1) to (11), the first subparagraph \
            of 13(12), or 13(14); keeps declaration and documentation ten years or for the support \
            period.",
        confidence: "[T]",
        since: Some("2027-12-11"),
        see: &["A3.15"],
    },
    Article {
        id: "A19",
        reference: "Article 19",
        title: "Importer",
        text: "Checks conformity procedure, documentation, CE marking, declaration, the \
            information of Annex II and Article 13(15), (16) and (19); adds own contact details; \
            tells the manufacturer of vulnerabilities without undue delay; keeps a copy of the \
            declaration ten years or for the support period, whichever is longer.",
        confidence: "[T]",
        since: Some("2027-12-11"),
        see: &["A3.16"],
    },
    Article {
        id: "A20",
        reference: "Article 20",
        title: "Distributor",
        text: "Acts with due care; checks CE marking and Articles 13(15), (16), (18) to (20) and \
            19(4); tells the manufacturer of vulnerabilities.",
        confidence: "[T]",
        since: Some("2027-12-11"),
        see: &["A3.17"],
    },
    Article {
        id: "A21",
        reference: "Article 21",
        title: "Importer or distributor as manufacturer",
        text: "An importer or distributor that brands or substantially modifies a product is its \
            manufacturer.",
        confidence: "[T]",
        since: Some("2027-12-11"),
        see: &["A3.13", "A3.30"],
    },
    Article {
        id: "A22",
        reference: "Article 22",
        title: "Others as manufacturer",
        text: "Anyone else who substantially modifies a product and makes it available is its \
            manufacturer, for the part or, if overall security is affected, for the whole.",
        confidence: "[T]",
        since: Some("2027-12-11"),
        see: &["A3.13", "A3.30"],
    },
    Article {
        id: "A23",
        reference: "Article 23",
        title: "Name supplier and customer",
        text: "Every economic operator can name its supplier and, where available, its customer \
            for ten years.",
        confidence: "[T]",
        since: Some("2027-12-11"),
        see: &[],
    },
    Article {
        id: "A24.1",
        reference: "Article 24(1)",
        title: "Steward: cybersecurity policy",
        text: "A steward has a documented, verifiable cybersecurity policy: secure development, \
            vulnerability handling, voluntary reporting, documenting, addressing and remediating \
            vulnerabilities, sharing information.",
        confidence: "[T]",
        since: Some("2027-12-11"),
        see: &["A3.14"],
    },
    Article {
        id: "A24.2",
        reference: "Article 24(2)",
        title: "Steward: cooperation",
        text: "A steward cooperates with authorities and hands over the policy on reasoned \
            request.",
        confidence: "[T]",
        since: Some("2027-12-11"),
        see: &["A3.14"],
    },
    Article {
        id: "A24.3",
        reference: "Article 24(3)",
        title: "Steward: reporting",
        text: "A steward reports actively exploited vulnerabilities as far as it is involved in \
            development; it reports severe incidents and informs users as far as its own \
            development infrastructure is hit.",
        confidence: "[T]; start date also [S]",
        since: Some("2027-12-11"),
        see: &["A3.14", "A14.1", "A14.3", "A14.8"],
    },
    Article {
        id: "A25",
        reference: "Article 25",
        title: "Security attestation of open source",
        text: "Voluntary security attestation programmes for free and open-source software may \
            come by delegated act. None was adopted up to 5 October 2026.",
        confidence: "[T]; state of acts: [S]",
        since: None,
        see: &["A13.5"],
    },
    Article {
        id: "A26",
        reference: "Article 26",
        title: "Guidance",
        text: "The Commission publishes guidance, with attention to micro, small and medium \
            enterprises. The guidance C(2026) 5252 of 27 July 2026 is not binding.",
        confidence: "[T]; the guidance: [S]",
        since: None,
        see: &[],
    },
    Article {
        id: "A27.1",
        reference: "Article 27(1)",
        title: "Presumption by harmonised standards",
        text: "A product that follows harmonised standards cited in the Official Journal is \
            presumed to meet the requirements they cover. None was cited for this regulation up to \
            2 October 2026.",
        confidence: "[T]; state: [S]",
        since: Some("2027-12-11"),
        see: &["A32.2"],
    },
    Article {
        id: "A27.5",
        reference: "Article 27(5)",
        title: "Presumption by common specifications",
        text: "A product that follows common specifications is presumed to meet the requirements \
            they cover.",
        confidence: "[T]",
        since: Some("2027-12-11"),
        see: &["A32.2"],
    },
    Article {
        id: "A27.8",
        reference: "Article 27(8)",
        title: "Presumption by a certificate",
        text: "An EU statement of conformity or a certificate under a European cybersecurity \
            certification scheme gives presumption as far as it covers the requirement.",
        confidence: "[T]",
        since: Some("2027-12-11"),
        see: &["A32.2"],
    },
    Article {
        id: "A27.9",
        reference: "Article 27(9)",
        title: "Named certification schemes",
        text: "Delegated acts name schemes under which a certificate at level substantial or above \
            removes the duty of third-party assessment for those requirements. None was listed up \
            to 5 October 2026.",
        confidence: "[T]; state of acts: [S]",
        since: Some("2027-12-11"),
        see: &["A32.2"],
    },
    Article {
        id: "A28",
        reference: "Article 28",
        title: "EU declaration of conformity",
        text: "The declaration follows Annex V, is kept up to date, is in the languages the Member \
            States require, is one for all acts, and takes responsibility. A new version may need \
            a new declaration, above all after substantial modification.",
        confidence: "[T; F 6.8]",
        since: Some("2027-12-11"),
        see: &["AV.1", "AVI.1"],
    },
    Article {
        id: "A30",
        reference: "Article 30",
        title: "CE marking",
        text: "For software the CE marking stands on the declaration of conformity or on the \
            product's website, easy to reach (Article 30(1)). With module H the number of the \
            notified body follows it (Article 30(4)).",
        confidence: "[T]",
        since: Some("2027-12-11"),
        see: &["A13.12"],
    },
    Article {
        id: "A31",
        reference: "Article 31",
        title: "Technical documentation",
        text: "The technical documentation has the content of Annex VII and may be in any \
            language; an authority can ask for one it understands (Article 31(4), Article 53).",
        confidence: "[T; F 6.6]",
        since: Some("2027-12-11"),
        see: &["AVII.1", "A13.12", "A13.13", "A31.2"],
    },
    Article {
        id: "A31.2",
        reference: "Article 31(2)",
        title: "Documentation before the market, then kept up to date",
        text: "The technical documentation is drawn up before placing on the market and kept \
            updated at least during the support period.",
        confidence: "[T]",
        since: Some("2027-12-11"),
        see: &["A31"],
    },
    Article {
        id: "A32.1",
        reference: "Article 32(1)",
        title: "Route: free choice",
        text: "Products that are neither important nor critical: module A (internal control), B \
            and C (type examination by a notified body and own production control), H (full \
            quality assurance approved by a notified body) or a European certification scheme \
            named under Article 27(9), by free choice.",
        confidence: "[T]",
        since: Some("2027-12-11"),
        see: &["A27.9"],
    },
    Article {
        id: "A32.2",
        reference: "Article 32(2)",
        title: "Route: important products of class I",
        text: "As for other products, but only for requirements where harmonised standards, common \
            specifications or a certificate at level substantial or above are applied in full. \
            Otherwise B and C or H with regard to those requirements. No harmonised standard was \
            cited up to 2 October 2026, so until then it meant B and C or H.",
        confidence: "[T]; state: [S]",
        since: Some("2027-12-11"),
        see: &["A27.1", "A32.5"],
    },
    Article {
        id: "A32.3",
        reference: "Article 32(3)",
        title: "Route: important products of class II",
        text: "B and C, H, or a certification scheme at level substantial or above.",
        confidence: "[T]",
        since: Some("2027-12-11"),
        see: &["A32.5"],
    },
    Article {
        id: "A32.4",
        reference: "Article 32(4)",
        title: "Route: critical products",
        text: "A certificate under Article 8(1) if a delegated act requires it; otherwise the \
            routes of class II.",
        confidence: "[T]",
        since: Some("2027-12-11"),
        see: &["A8.1", "A32.3"],
    },
    Article {
        id: "A32.5",
        reference: "Article 32(5)",
        title: "Route: open source of Annex III",
        text: "Free and open-source software of a category of Annex III, class I or II, may take \
            any route of Article 32(1), module A included, only if the technical documentation is \
            public at the time of placing on the market. Not for Annex IV.",
        confidence: "[T]",
        since: Some("2027-12-11"),
        see: &["A3.48", "A32.1"],
    },
    Article {
        id: "A32.5a",
        reference: "Article 32(5a)",
        title: "Route: electronic health record systems",
        text: "Electronic health record systems follow the procedure of Regulation (EU) 2025/327 \
            instead.",
        confidence: "[S; F 2.7.3]",
        since: Some("2027-03-26"),
        see: &[],
    },
    Article {
        id: "A32.6",
        reference: "Article 32(6)",
        title: "Fees fit small firms",
        text: "Fees for conformity assessment take account of micro, small and medium enterprises.",
        confidence: "[T]",
        since: Some("2027-12-11"),
        see: &[],
    },
    Article {
        id: "A33.1",
        reference: "Article 33(1)",
        title: "Support by Member States",
        text: "Member States support micro and small enterprises, where appropriate, with \
            awareness and training, an advice channel and testing support.",
        confidence: "[T]",
        since: Some("2027-12-11"),
        see: &[],
    },
    Article {
        id: "A33.2",
        reference: "Article 33(2)",
        title: "Regulatory sandboxes",
        text: "Regulatory sandboxes are open to all, with eased access for micro and small \
            enterprises.",
        confidence: "[T]",
        since: Some("2027-12-11"),
        see: &[],
    },
    Article {
        id: "A33.5",
        reference: "Article 33(5)",
        title: "Simplified technical documentation",
        text: "Micro and small enterprises may use a simplified form of the technical \
            documentation; whoever chooses it must use the Commission's form, and notified bodies \
            must accept it. The form was not adopted up to 5 October 2026.",
        confidence: "[T]; state of acts: [S]",
        since: Some("2027-12-11"),
        see: &["A31"],
    },
    Article {
        id: "A35",
        reference: "Article 35",
        title: "Notified bodies",
        text: "Chapter IV, Articles 35 to 51, is on notified bodies.",
        confidence: "[T 71(2)]",
        since: Some("2026-06-11"),
        see: &["A71.2"],
    },
    Article {
        id: "A35.2",
        reference: "Article 35(2)",
        title: "Enough notified bodies",
        text: "Member States strive for enough notified bodies by 11 December 2026.",
        confidence: "[T]",
        since: None,
        see: &[],
    },
    Article {
        id: "A64.2",
        reference: "Article 64(2)",
        title: "Fines: Annex I, Articles 13 and 14",
        text: "Up to EUR 15 000 000 or 2.5 % of worldwide turnover, whichever is higher.",
        confidence: "[T]",
        since: None,
        see: &["A64.10.a", "A64.10.b"],
    },
    Article {
        id: "A64.3",
        reference: "Article 64(3)",
        title: "Fines: other duties",
        text: "Breaches of Articles 18 to 23, 28, 30(1) to (4), 31(1) to (4), 32(1) to (3), 33(5), \
            39, 41, 47, 49 and 53: up to EUR 10 000 000 or 2 % of worldwide turnover, whichever is \
            higher.",
        confidence: "[T]",
        since: None,
        see: &[],
    },
    Article {
        id: "A64.4",
        reference: "Article 64(4)",
        title: "Fines: wrong information",
        text: "Wrong, incomplete or misleading information to notified bodies or authorities on \
            request: up to EUR 5 000 000 or 1 % of worldwide turnover, whichever is higher.",
        confidence: "[T]",
        since: None,
        see: &[],
    },
    Article {
        id: "A64.5.c",
        reference: "Article 64(5)(c)",
        title: "Fines: size counts",
        text: "The size of the enterprise weighs in the level of a fine, in particular for micro, \
            small and medium enterprises and start-ups.",
        confidence: "[T]",
        since: None,
        see: &[],
    },
    Article {
        id: "A64.10.a",
        reference: "Article 64(10)(a)",
        title: "No fine for a late early warning of small firms",
        text: "Manufacturers that are micro or small enterprises are not fined for missing the \
            24-hour limit of Article 14(2)(a) or 14(4)(a). Only that limit: not the 72 hours, not \
            the final report, and not for medium enterprises. The duty itself stays. By the \
            corrigendum of 2 July 2025 this holds against paragraphs 2 to 9.",
        confidence: "[T both texts]",
        since: None,
        see: &["A3.19", "A14.2.a", "A14.4.a"],
    },
    Article {
        id: "A64.10.b",
        reference: "Article 64(10)(b)",
        title: "No fines for stewards",
        text: "Stewards of open-source software are never fined.",
        confidence: "[T]",
        since: None,
        see: &["A3.14", "A24.1"],
    },
    Article {
        id: "A69.1",
        reference: "Article 69(1)",
        title: "Older certificates",
        text: "Older type-examination certificates on cybersecurity under other acts end on 11 \
            June 2028.",
        confidence: "[T]",
        since: None,
        see: &[],
    },
    Article {
        id: "A69.2",
        reference: "Article 69(2)",
        title: "Products placed on the market earlier",
        text: "To products placed on the market before 11 December 2027 the regulation applies \
            only after a substantial modification from that date. Each new unit of an old type \
            placed later needs full conformity.",
        confidence: "[T; F 6.4, 7.2]",
        since: None,
        see: &["A3.30", "A69.3"],
    },
    Article {
        id: "A69.3",
        reference: "Article 69(3)",
        title: "Reporting also for older products",
        text: "Article 14 applies to all products in scope, also to those placed on the market \
            before 11 December 2027.",
        confidence: "[T]",
        since: Some("2026-09-11"),
        see: &["A14.1", "A14.3"],
    },
    Article {
        id: "A70.1",
        reference: "Article 70(1)",
        title: "Evaluation",
        text: "The Commission reports on the evaluation of the regulation by 11 December 2030 and \
            every four years after.",
        confidence: "[T]",
        since: None,
        see: &[],
    },
    Article {
        id: "A70.2",
        reference: "Article 70(2)",
        title: "Report on the platform",
        text: "The Commission reports on the single reporting platform by 11 September 2028.",
        confidence: "[T]",
        since: None,
        see: &[],
    },
    Article {
        id: "A71.1",
        reference: "Article 71(1)",
        title: "Entry into force",
        text: "In force since 10 December 2024, the twentieth day after publication.",
        confidence: "[T]",
        since: Some("2024-12-10"),
        see: &[],
    },
    Article {
        id: "A71.2",
        reference: "Article 71(2)",
        title: "Dates of application",
        text: "11 June 2026: Chapter IV on notified bodies (Articles 35 to 51). 11 September 2026: \
            Article 14. 11 December 2027: everything else, including Annex I, CE marking and \
            stewards.",
        confidence: "[T]",
        since: None,
        see: &["A14.1", "A24.1"],
    },
    Article {
        id: "AII.1",
        reference: "Annex II, point 1",
        title: "Manufacturer",
        text: "The manufacturer's name, trade name or mark, postal address, email or digital \
            contact, and website if any.",
        confidence: "[T]",
        since: Some("2027-12-11"),
        see: &["A13.16"],
    },
    Article {
        id: "AII.2",
        reference: "Annex II, point 2",
        title: "Contact for vulnerabilities",
        text: "The single point of contact for vulnerability information, and where the policy on \
            coordinated disclosure is.",
        confidence: "[T]",
        since: Some("2027-12-11"),
        see: &["II.5", "A13.17"],
    },
    Article {
        id: "AII.3",
        reference: "Annex II, point 3",
        title: "Identification",
        text: "Name, type and whatever uniquely identifies the product.",
        confidence: "[T]",
        since: Some("2027-12-11"),
        see: &["A13.15"],
    },
    Article {
        id: "AII.4",
        reference: "Annex II, point 4",
        title: "Purpose and properties",
        text: "Intended purpose, security environment supplied, essential functions and security \
            properties.",
        confidence: "[T]",
        since: Some("2027-12-11"),
        see: &["AVII.1.a"],
    },
    Article {
        id: "AII.5",
        reference: "Annex II, point 5",
        title: "Circumstances of risk",
        text: "Known or foreseeable circumstances, in intended use or foreseeable misuse, that may \
            bring significant risk.",
        confidence: "[T]",
        since: Some("2027-12-11"),
        see: &[],
    },
    Article {
        id: "AII.6",
        reference: "Annex II, point 6",
        title: "Declaration",
        text: "Where applicable, the web address of the declaration of conformity.",
        confidence: "[T]",
        since: Some("2027-12-11"),
        see: &["A13.20"],
    },
    Article {
        id: "AII.7",
        reference: "Annex II, point 7",
        title: "Support",
        text: "The kind of technical security support, and the end date of the support period.",
        confidence: "[T]",
        since: Some("2027-12-11"),
        see: &["A13.8", "A13.19"],
    },
    Article {
        id: "AII.8",
        reference: "Annex II, point 8",
        title: "Instructions",
        text: "Detailed instructions, or their address.",
        confidence: "[T]",
        since: Some("2027-12-11"),
        see: &[
            "AII.8.a", "AII.8.b", "AII.8.c", "AII.8.d", "AII.8.e", "AII.8.f",
        ],
    },
    Article {
        id: "AII.8.a",
        reference: "Annex II, point 8(a)",
        title: "Instructions: secure use",
        text: "Secure commissioning and use over the lifetime.",
        confidence: "[T]",
        since: Some("2027-12-11"),
        see: &[],
    },
    Article {
        id: "AII.8.b",
        reference: "Annex II, point 8(b)",
        title: "Instructions: changes",
        text: "How changes affect the security of data.",
        confidence: "[T]",
        since: Some("2027-12-11"),
        see: &[],
    },
    Article {
        id: "AII.8.c",
        reference: "Annex II, point 8(c)",
        title: "Instructions: installing updates",
        text: "How security updates are installed.",
        confidence: "[T]",
        since: Some("2027-12-11"),
        see: &["I.2.c"],
    },
    Article {
        id: "AII.8.d",
        reference: "Annex II, point 8(d)",
        title: "Instructions: decommissioning",
        text: "Secure decommissioning and removal of user data.",
        confidence: "[T]",
        since: Some("2027-12-11"),
        see: &["I.2.m"],
    },
    Article {
        id: "AII.8.e",
        reference: "Annex II, point 8(e)",
        title: "Instructions: switching off automatic updates",
        text: "How automatic security updates are switched off.",
        confidence: "[T]",
        since: Some("2027-12-11"),
        see: &["I.2.c"],
    },
    Article {
        id: "AII.8.f",
        reference: "Annex II, point 8(f)",
        title: "Instructions: integration",
        text: "For products meant for integration, what the integrator needs for Annex I and Annex \
            VII.",
        confidence: "[T]",
        since: Some("2027-12-11"),
        see: &["A13.5"],
    },
    Article {
        id: "AII.9",
        reference: "Annex II, point 9",
        title: "SBOM",
        text: "If the manufacturer offers the SBOM to users: where.",
        confidence: "[T]",
        since: Some("2027-12-11"),
        see: &["II.1"],
    },
    Article {
        id: "AV.1",
        reference: "Annex V, point 1",
        title: "Product",
        text: "Product name, type and unique identification.",
        confidence: "[T]",
        since: Some("2027-12-11"),
        see: &["A13.15"],
    },
    Article {
        id: "AV.2",
        reference: "Annex V, point 2",
        title: "Manufacturer",
        text: "Name and address of the manufacturer or authorised representative.",
        confidence: "[T]",
        since: Some("2027-12-11"),
        see: &["A13.16"],
    },
    Article {
        id: "AV.3",
        reference: "Annex V, point 3",
        title: "Sole responsibility",
        text: "A statement of sole responsibility.",
        confidence: "[T]",
        since: Some("2027-12-11"),
        see: &["A28"],
    },
    Article {
        id: "AV.4",
        reference: "Annex V, point 4",
        title: "Object",
        text: "The object of the declaration, traceable; a photo is possible.",
        confidence: "[T]",
        since: Some("2027-12-11"),
        see: &[],
    },
    Article {
        id: "AV.5",
        reference: "Annex V, point 5",
        title: "Conformity",
        text: "A statement of conformity with the relevant Union harmonisation law.",
        confidence: "[T]",
        since: Some("2027-12-11"),
        see: &["A28"],
    },
    Article {
        id: "AV.6",
        reference: "Annex V, point 6",
        title: "Standards",
        text: "The harmonised standards, common specifications or certification used.",
        confidence: "[T]",
        since: Some("2027-12-11"),
        see: &["A27.1"],
    },
    Article {
        id: "AV.7",
        reference: "Annex V, point 7",
        title: "Notified body",
        text: "Where applicable: name and number of the notified body, procedure and certificate.",
        confidence: "[T]",
        since: Some("2027-12-11"),
        see: &["A32.1"],
    },
    Article {
        id: "AV.8",
        reference: "Annex V, point 8",
        title: "Signature",
        text: "Additional information; signed for and on behalf of; place and date; name, \
            function, signature.",
        confidence: "[T]",
        since: Some("2027-12-11"),
        see: &[],
    },
    Article {
        id: "AVI.1",
        reference: "Annex VI, point 1",
        title: "Manufacturer",
        text: "The manufacturer's name.",
        confidence: "[T]",
        since: Some("2027-12-11"),
        see: &["A13.16"],
    },
    Article {
        id: "AVI.2",
        reference: "Annex VI, point 2",
        title: "Product",
        text: "The designation of the product type.",
        confidence: "[T]",
        since: Some("2027-12-11"),
        see: &[],
    },
    Article {
        id: "AVI.3",
        reference: "Annex VI, point 3",
        title: "Conformity",
        text: "A statement of compliance with Regulation (EU) 2024/2847.",
        confidence: "[T]",
        since: Some("2027-12-11"),
        see: &[],
    },
    Article {
        id: "AVI.4",
        reference: "Annex VI, point 4",
        title: "Address",
        text: "The exact web address of the full declaration.",
        confidence: "[T]",
        since: Some("2027-12-11"),
        see: &["A13.20"],
    },
    Article {
        id: "AVII.1",
        reference: "Annex VII, point 1",
        title: "General description",
        text: "A general description of the product.",
        confidence: "[T]",
        since: Some("2027-12-11"),
        see: &["AVII.1.a", "AVII.1.b", "AVII.1.c", "AVII.1.d"],
    },
    Article {
        id: "AVII.1.a",
        reference: "Annex VII, point 1(a)",
        title: "Intended purpose",
        text: "The intended purpose.",
        confidence: "[T]",
        since: Some("2027-12-11"),
        see: &["AII.4"],
    },
    Article {
        id: "AVII.1.b",
        reference: "Annex VII, point 1(b)",
        title: "Versions",
        text: "The software versions that affect compliance.",
        confidence: "[T]",
        since: Some("2027-12-11"),
        see: &[],
    },
    Article {
        id: "AVII.1.c",
        reference: "Annex VII, point 1(c)",
        title: "Hardware",
        text: "For hardware: photos or drawings.",
        confidence: "[T]",
        since: Some("2027-12-11"),
        see: &[],
    },
    Article {
        id: "AVII.1.d",
        reference: "Annex VII, point 1(d)",
        title: "User information",
        text: "The information of Annex II.",
        confidence: "[T]",
        since: Some("2027-12-11"),
        see: &["AII.1"],
    },
    Article {
        id: "AVII.2",
        reference: "Annex VII, point 2",
        title: "Design, production, vulnerability handling",
        text: "A description of design, development, production and vulnerability handling.",
        confidence: "[T]",
        since: Some("2027-12-11"),
        see: &["AVII.2.a", "AVII.2.b", "AVII.2.c"],
    },
    Article {
        id: "AVII.2.a",
        reference: "Annex VII, point 2(a)",
        title: "Design and architecture",
        text: "Design and development, architecture, and how software parts build on each other.",
        confidence: "[T]",
        since: Some("2027-12-11"),
        see: &["I.2.j", "A13.5"],
    },
    Article {
        id: "AVII.2.b",
        reference: "Annex VII, point 2(b)",
        title: "Vulnerability handling",
        text: "The SBOM, the policy on coordinated disclosure, proof of a contact address, and the \
            technical solution for secure distribution of updates.",
        confidence: "[T]",
        since: Some("2027-12-11"),
        see: &["II.1", "II.5", "II.6", "II.7"],
    },
    Article {
        id: "AVII.2.c",
        reference: "Annex VII, point 2(c)",
        title: "Production and monitoring",
        text: "Production and monitoring, and their validation.",
        confidence: "[T]",
        since: Some("2027-12-11"),
        see: &["A13.14"],
    },
    Article {
        id: "AVII.3",
        reference: "Annex VII, point 3",
        title: "Risk assessment",
        text: "The risk assessment, including how Annex I Part I applies.",
        confidence: "[T]",
        since: Some("2027-12-11"),
        see: &["A13.3", "A13.4"],
    },
    Article {
        id: "AVII.4",
        reference: "Annex VII, point 4",
        title: "Support period",
        text: "The information used to set the support period.",
        confidence: "[T]",
        since: Some("2027-12-11"),
        see: &["A13.8"],
    },
    Article {
        id: "AVII.5",
        reference: "Annex VII, point 5",
        title: "Standards and solutions",
        text: "Standards, common specifications and schemes applied in full or in part, naming the \
            parts; otherwise the solutions used for Annex I Parts I and II, and other technical \
            specifications.",
        confidence: "[T]",
        since: Some("2027-12-11"),
        see: &["A27.1"],
    },
    Article {
        id: "AVII.6",
        reference: "Annex VII, point 6",
        title: "Test reports",
        text: "Reports of the tests of the product and of the vulnerability handling processes \
            against Annex I Parts I and II.",
        confidence: "[T]",
        since: Some("2027-12-11"),
        see: &["II.3"],
    },
    Article {
        id: "AVII.7",
        reference: "Annex VII, point 7",
        title: "Declaration",
        text: "A copy of the declaration of conformity.",
        confidence: "[T]",
        since: Some("2027-12-11"),
        see: &["AV.1"],
    },
    Article {
        id: "AVII.8",
        reference: "Annex VII, point 8",
        title: "SBOM on request",
        text: "Where applicable, the SBOM, on reasoned request of a market surveillance authority. \
            It need not be public.",
        confidence: "[T recital 77]",
        since: Some("2027-12-11"),
        see: &["II.1"],
    },
    Article {
        id: "C1.1",
        reference: "Annex III, class I, item 1",
        title: "Identity and privileged access management",
        text: "Identity and privileged access management, including authentication and biometric \
            readers. In short: SSO, federation, OTP and MFA software, TAN devices.",
        confidence: "[T] category; [S] description",
        since: None,
        see: &["A7.1", "A32.2"],
    },
    Article {
        id: "C1.2",
        reference: "Annex III, class I, item 2",
        title: "Browsers",
        text: "Browsers, stand-alone and embedded. In short: renders web content for end users; \
            also AI-agent browsers.",
        confidence: "[T] category; [S] description",
        since: None,
        see: &["A7.1", "A32.2"],
    },
    Article {
        id: "C1.3",
        reference: "Annex III, class I, item 3",
        title: "Password managers",
        text: "Password managers. In short: store (often make, share, fill) passwords, local or \
            remote.",
        confidence: "[T] category; [S] description",
        since: None,
        see: &["A7.1", "A32.2"],
    },
    Article {
        id: "C1.4",
        reference: "Annex III, class I, item 4",
        title: "Anti-malware",
        text: "Anti-malware. In short: search, remove or quarantine.",
        confidence: "[T] category; [S] description",
        since: None,
        see: &["A7.1", "A32.2"],
    },
    Article {
        id: "C1.5",
        reference: "Annex III, class I, item 5",
        title: "VPN products",
        text: "VPN products. In short: encrypted tunnel: clients, servers, gateways.",
        confidence: "[T] category; [S] description",
        since: None,
        see: &["A7.1", "A32.2"],
    },
    Article {
        id: "C1.6",
        reference: "Annex III, class I, item 6",
        title: "Network management systems",
        text: "Network management systems. In short: monitor and control network elements, SDN \
            controllers.",
        confidence: "[T] category; [S] description",
        since: None,
        see: &["A7.1", "A32.2"],
    },
    Article {
        id: "C1.7",
        reference: "Annex III, class I, item 7",
        title: "SIEM",
        text: "SIEM. In short: collect, correlate, present for detection, forensics.",
        confidence: "[T] category; [S] description",
        since: None,
        see: &["A7.1", "A32.2"],
    },
    Article {
        id: "C1.8",
        reference: "Annex III, class I, item 8",
        title: "Boot managers",
        text: "Boot managers. In short: UEFI firmware, boot loaders.",
        confidence: "[T] category; [S] description",
        since: None,
        see: &["A7.1", "A32.2"],
    },
    Article {
        id: "C1.9",
        reference: "Annex III, class I, item 9",
        title: "PKI and certificate issuing software",
        text: "PKI and certificate issuing software. In short: CA/RA, OCSP, key management.",
        confidence: "[T] category; [S] description",
        since: None,
        see: &["A7.1", "A32.2"],
    },
    Article {
        id: "C1.10",
        reference: "Annex III, class I, item 10",
        title: "Physical and virtual network interfaces",
        text: "Physical and virtual network interfaces. In short: NICs, virtual NICs, container \
            network interfaces, VPN interfaces.",
        confidence: "[T] category; [S] description",
        since: None,
        see: &["A7.1", "A32.2"],
    },
    Article {
        id: "C1.11",
        reference: "Annex III, class I, item 11",
        title: "Operating systems",
        text: "Operating systems. In short: including real-time and special-purpose.",
        confidence: "[T] category; [S] description",
        since: None,
        see: &["A7.1", "A32.2"],
    },
    Article {
        id: "C1.12",
        reference: "Annex III, class I, item 12",
        title: "Routers, internet modems, switches",
        text: "Routers, internet modems, switches. In short: including virtual routers, managed \
            switches, access points.",
        confidence: "[T] category; [S] description",
        since: None,
        see: &["A7.1", "A32.2"],
    },
    Article {
        id: "C1.13",
        reference: "Annex III, class I, item 13",
        title: "Microprocessors with security functions",
        text: "Microprocessors with security functions. In short: functions that protect things \
            beyond the chip.",
        confidence: "[T] category; [S] description",
        since: None,
        see: &["A7.1", "A32.2"],
    },
    Article {
        id: "C1.14",
        reference: "Annex III, class I, item 14",
        title: "Microcontrollers with security functions",
        text: "Microcontrollers with security functions. In short: functions that protect things \
            beyond the chip.",
        confidence: "[T] category; [S] description",
        since: None,
        see: &["A7.1", "A32.2"],
    },
    Article {
        id: "C1.15",
        reference: "Annex III, class I, item 15",
        title: "ASICs and FPGAs with security functions",
        text: "ASICs and FPGAs with security functions. In short: functions that protect things \
            beyond the chip.",
        confidence: "[T] category; [S] description",
        since: None,
        see: &["A7.1", "A32.2"],
    },
    Article {
        id: "C1.16",
        reference: "Annex III, class I, item 16",
        title: "Smart-home general virtual assistants",
        text: "Smart-home general virtual assistants. In short: natural-language, controls home \
            devices.",
        confidence: "[T] category; [S] description",
        since: None,
        see: &["A7.1", "A32.2"],
    },
    Article {
        id: "C1.17",
        reference: "Annex III, class I, item 17",
        title: "Smart-home security products",
        text: "Smart-home security products. In short: locks, cameras, baby monitors, alarms.",
        confidence: "[T] category; [S] description",
        since: None,
        see: &["A7.1", "A32.2"],
    },
    Article {
        id: "C1.18",
        reference: "Annex III, class I, item 18",
        title: "Internet toys with social interaction or location tracking",
        text: "Internet toys with social interaction or location tracking (Directive 2009/48/EC). \
            In short: two-way communication or geolocation.",
        confidence: "[T] category; [S] description",
        since: None,
        see: &["A7.1", "A32.2"],
    },
    Article {
        id: "C1.19",
        reference: "Annex III, class I, item 19",
        title: "Health-monitoring wearables (not medical), or wearables for children",
        text: "Health-monitoring wearables (not medical), or wearables for children. In short: \
            children are those under 14.",
        confidence: "[T] category; [S] description",
        since: None,
        see: &["A7.1", "A32.2"],
    },
    Article {
        id: "C2.1",
        reference: "Annex III, class II, item 1",
        title: "Hypervisors and container runtimes",
        text: "Hypervisors and container runtimes. In short: type 1/2; container execution on one \
            host.",
        confidence: "[T] category; [S] description",
        since: None,
        see: &["A7.1", "A32.3"],
    },
    Article {
        id: "C2.2",
        reference: "Annex III, class II, item 2",
        title: "Firewalls, IDS, IPS",
        text: "Firewalls, IDS, IPS. In short: network and application firewalls including WAF and \
            anti-spam gateways.",
        confidence: "[T] category; [S] description",
        since: None,
        see: &["A7.1", "A32.3"],
    },
    Article {
        id: "C2.3",
        reference: "Annex III, class II, item 3",
        title: "Tamper-resistant microprocessors",
        text: "Tamper-resistant microprocessors. In short: AVA_VAN 2 or 3.",
        confidence: "[T] category; [S] description",
        since: None,
        see: &["A7.1", "A32.3"],
    },
    Article {
        id: "C2.4",
        reference: "Annex III, class II, item 4",
        title: "Tamper-resistant microcontrollers",
        text: "Tamper-resistant microcontrollers. In short: AVA_VAN 2 or 3.",
        confidence: "[T] category; [S] description",
        since: None,
        see: &["A7.1", "A32.3"],
    },
    Article {
        id: "C4.1",
        reference: "Annex IV, item 1",
        title: "Hardware devices with security boxes",
        text: "Hardware devices with security boxes. In short: payment terminals, HSMs, \
            tachographs.",
        confidence: "[T] category; [S] description",
        since: None,
        see: &["A8.1", "A32.4"],
    },
    Article {
        id: "C4.2",
        reference: "Annex IV, item 2",
        title: "Smart meter gateways",
        text: "Smart meter gateways; other devices for advanced security, including secure \
            cryptoprocessing. In short: also non-electricity meters.",
        confidence: "[T] category; [S] description",
        since: None,
        see: &["A8.1", "A32.4"],
    },
    Article {
        id: "C4.3",
        reference: "Annex IV, item 3",
        title: "Smartcards and similar",
        text: "Smartcards and similar, including secure elements. In short: TPM, eUICC, ID, \
            payment; at least AVA_VAN.4.",
        confidence: "[T] category; [S] description",
        since: None,
        see: &["A8.1", "A32.4"],
    },
];
