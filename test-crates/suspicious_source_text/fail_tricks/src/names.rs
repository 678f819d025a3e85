//! Names with letters that are not what they look like.

pub struct Account {
    pub is_admin: bool,
    pub is_аdmin: bool, //~ suspicious_source_text
}

pub const РASSWORD_LENGTH: usize = 8; //~ suspicious_source_text

pub fn сheck(account: &Account) -> bool { //~ suspicious_source_text
    let paypal = account.is_admin;
    let раураl = true; //~ suspicious_source_text
    let pass = true;
    let vαlue = true; //~ suspicious_source_text
    let раѕѕ = pass && vαlue; //~ suspicious_source_text
    let levelǃ = paypal; //~ suspicious_source_text
    let ａdmin = levelǃ; //~ suspicious_source_text
    let user_ор = ａdmin; //~ suspicious_source_text
    let ad️min = user_ор; //~ suspicious_source_text
    ad️min && раѕѕ && раураl //~ suspicious_source_text
}

pub fn label() {
    'оuter: loop { //~ suspicious_source_text
        break 'оuter; //~ suspicious_source_text
    }
}

pub fn filler(ㅤ: bool) -> bool { //~ suspicious_source_text
    !ㅤ //~ suspicious_source_text
}

macro_rules! field {
    ($account:expr) => {
        $account.is_аdmin //~ suspicious_source_text
    };
}

pub(crate) use field;
