unsafe extern "system" {
    safe fn GetCurrentProcessId() -> u32;
}

pub fn id() -> u32 {
    GetCurrentProcessId()
}
