#![no_main]
libfuzzer_sys::fuzz_target!(|bytes: &[u8]| tocsin_fuzz::core::server(bytes));
