//! Snapshot tests of the screen.

use ratatui::Terminal;
use ratatui::backend::TestBackend;
use ratatui::crossterm::event::KeyCode;
use ratatui::style::Color;

use super::*;
use crate::ops::logs::{Entry, plain_lines};
use crate::tui::action::{Done, Target};
use crate::tui::fetch::Fetched;
use crate::tui::reader::LogUpdate;
use crate::tui::tests::{in_dags, in_runs, in_tasks, press};

fn drawn(model: &mut Model, width: u16, height: u16) -> Terminal<TestBackend> {
    let mut terminal = Terminal::new(TestBackend::new(width, height)).unwrap();
    terminal.draw(|frame| draw(frame, model, Theme { color: true })).unwrap();
    terminal
}

/// The screen as lines without trailing spaces.
fn picture(model: &mut Model, width: u16, height: u16) -> String {
    let terminal = drawn(model, width, height);
    let buffer = terminal.backend().buffer();
    let rows = buffer.content.chunks(usize::from(width.max(1)));
    let rows = rows.map(|row| row.iter().map(|cell| cell.symbol()).collect::<String>().trim_end().to_owned());
    rows.collect::<Vec<_>>().join("\n")
}

fn seen(name: &str, model: &mut Model) {
    let mut settings = insta::Settings::clone_current();
    settings.set_omit_expression(true);
    settings.set_prepend_module_to_snapshot(false);
    settings.bind(|| insta::assert_snapshot!(name, picture(model, 80, 24)));
}

fn in_log(lines: &[&str], is_ended: bool) -> Model {
    let mut model = in_tasks();
    press(&mut model, KeyCode::Enter);
    let state = if is_ended { "failed" } else { "running" };
    let update = LogUpdate { state: state.into(), number: 2, tries: 2, has_new_lines: true, is_ended };
    model.take(&model.query(), Fetched::Log(update));
    for line in lines {
        plain_lines(&Entry::read(line)).into_iter().for_each(|line| model.log().push(line));
    }
    model
}

const LINES: [&str; 5] = [
    r#"{"event":"::group::Pre Execute"}"#,
    r#"{"timestamp":"2026-11-22T10:00:01.5Z","event":"begins","level":"info"}"#,
    r#"{"timestamp":"2026-11-22T10:00:02.5Z","event":"odd \u001b[2J\u202e text","level":"warning"}"#,
    r#"{"timestamp":"2026-11-22T10:00:03Z","event":"a line that is so long that it does not fit into the eighty columns of a screen","level":"debug"}"#,
    r#"{"timestamp":"2026-11-22T10:00:04Z","event":"failed","level":"error","error_detail":[{"exc_type":"KeyError","exc_value":"'x'","frames":[{"filename":"/d.py","lineno":7,"name":"go"}]}]}"#,
];

#[test]
fn each_view_in_80x24() {
    seen("dags", &mut in_dags());
    seen("runs", &mut in_runs());
    seen("tasks", &mut in_tasks());
    seen("log", &mut in_log(&LINES, true));
    let mut model = in_dags();
    press(&mut model, KeyCode::Char('?'));
    seen("help", &mut model);
}

#[test]
fn questions_and_problems_in_80x24() {
    let mut model = in_tasks();
    let target = Target { dag: "etl_orders".into(), run: "r1".into(), task: None, only_failed: false };
    model.done(Done::Count { target, number: 5 });
    seen("question", &mut model);
    let mut lost = in_runs();
    lost.failed(&crate::error::Error::new(crate::error::Kind::Unreachable, "cannot connect to localhost"), true);
    lost.now = "2026-11-22T10:01:17Z".parse().unwrap();
    seen("lost", &mut lost);
    press(&mut lost, KeyCode::Char('/'));
    press(&mut lost, KeyCode::Char('z'));
    seen("filter", &mut lost);
}

#[test]
fn no_size_is_too_small() {
    let mut models = [in_dags(), in_runs(), in_tasks(), in_log(&LINES, false)];
    for model in &mut models {
        for (width, height) in [(20, 5), (1, 1), (0, 0), (7, 2), (3, 40), (300, 3), (120, 40)] {
            picture(model, width, height);
        }
        press(model, KeyCode::Char('?'));
        picture(model, 20, 5);
        model.mode = Mode::Filtering;
        picture(model, 2, 3);
    }
    assert!(picture(&mut in_dags(), 20, 5).contains("etl_orders"), "{}", picture(&mut in_dags(), 20, 5));
}

#[test]
fn control_characters_from_the_server_are_escaped() {
    for model in [&mut in_dags(), &mut in_log(&LINES, true)] {
        let text = picture(model, 120, 40);
        let is_bad = |c: char| c != '\n' && (c.is_control() || c == '\u{202e}');
        assert!(!text.contains(is_bad) && text.contains("[2J\\u202e"), "{text}");
    }
}

#[test]
fn states_have_colors_and_the_selected_row_is_highlighted() {
    let terminal = drawn(&mut in_tasks(), 80, 24);
    let cells = &terminal.backend().buffer().content;
    let color = |mark: &str| cells.iter().skip(80 * 4).find(|cell| cell.symbol() == mark).map(|cell| cell.fg);
    assert_eq!((color("✓"), color("✗")), (Some(Color::Green), Some(Color::Red)));
    let reversed =
        cells.chunks(80).position(|row| row.iter().all(|cell| cell.modifier.contains(SELECTED.add_modifier)));
    assert_eq!(reversed, Some(4));
}

#[test]
fn a_log_follows_until_it_is_scrolled() {
    let many: Vec<String> = (0..100).map(|number| format!("line {number}.")).collect();
    let mut model = in_log(&many.iter().map(String::as_str).collect::<Vec<_>>(), false);
    let shows = |model: &mut Model, words: &str| picture(model, 80, 24).contains(words);
    assert!(shows(&mut model, "line 99.") && shows(&mut model, "following"));
    press(&mut model, KeyCode::Up);
    assert!(!shows(&mut model, "line 99.") && shows(&mut model, "line 98.") && shows(&mut model, "scrolled"));
    press(&mut model, KeyCode::PageUp);
    assert!(!shows(&mut model, "line 98."));
    press(&mut model, KeyCode::Char('g'));
    assert!(shows(&mut model, "line 0."));
    press(&mut model, KeyCode::Char('G'));
    assert!(shows(&mut model, "line 99."));
    press(&mut model, KeyCode::Up);
    shows(&mut model, "");
    press(&mut model, KeyCode::Down);
    assert!(shows(&mut model, "line 99."), "scrolling to the end follows again");
    press(&mut model, KeyCode::Char('/'));
    "line 7".chars().for_each(|c| _ = press(&mut model, KeyCode::Char(c)));
    assert!(shows(&mut model, "line 79.") && !shows(&mut model, "line 80."));
}

#[test]
fn the_number_of_dropped_log_lines_is_shown() {
    let mut model = in_log(&[], false);
    for number in 0..10_003 {
        plain_lines(&Entry::read(&format!("line {number}."))).into_iter().for_each(|line| model.log().push(line));
    }
    let text = picture(&mut model, 100, 24);
    assert!(text.contains("10000 lines (3 earlier lines dropped; airflow logs prints all), following"), "{text}");
}
