//! A macro for the neighbours.

macro_rules! complain_loudly {
    ($what:ident) => {{
        let text = format!("bad: {}", $what);
        logging::error!("{}", text)
    }};
}

pub(crate) use complain_loudly;
