//! The smallest window of the same toolkit and renderer: what the program's start is measured beside.

struct Minimal;

impl eframe::App for Minimal {
    fn ui(&mut self, ui: &mut egui::Ui, _frame: &mut eframe::Frame) {
        egui::CentralPanel::default().show(ui, |_| {});
    }
}

fn main() -> eframe::Result {
    eframe::run_native(
        "minimal",
        eframe::NativeOptions::default(),
        Box::new(|_| Ok(Box::new(Minimal))),
    )
}
