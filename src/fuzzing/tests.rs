//! Every target on its seeds, on the inputs that once broke it, and for a while on mutations of both.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::{Path, PathBuf};
use std::sync::mpsc::{self, RecvTimeoutError};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;
use std::time::{Duration, Instant};

use super::mutation::Mutation;
use super::{TARGETS, Target, target};

/// How long each target is tried on mutations; `cargo xtask test` gives them more.
const SECONDS: &str = "AIRFLOW_CLI_TEST_FUZZ_SECONDS";
const DEFAULT_SECONDS: f64 = 0.1;

/// No input takes longer, even on a busy machine.
const LONGEST: Duration = Duration::from_secs(30);

macro_rules! targets {
    ($($name:ident)*) => {
        $(
            #[test]
            fn $name() {
                holds(stringify!($name));
            }
        )*

        #[test]
        fn every_target_has_a_test_seeds_and_no_other_folder() {
            let names = TARGETS.map(|target| target.name);
            assert_eq!(names.as_slice(), [$(stringify!($name)),*]);
            for folder in ["seeds", "regressions"] {
                for entry in std::fs::read_dir(root().join(folder)).unwrap() {
                    let name = entry.unwrap().file_name().into_string().unwrap();
                    assert!(names.contains(&name.as_str()), "fuzz/{folder}/{name} is of no target");
                }
            }
        }
    };
}

targets! {
    json tables yaml jq escape pages refusals lines log_content log_entries graph_replies graph_shapes claims token cron
    sign_in
    import_json import_yaml import_env import_access connection_uri connection_json conf dates paths config credentials
}

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("fuzz")
}

/// The files of a folder, in the order of their names; none where there is no folder.
fn files(folder: &Path) -> Vec<Vec<u8>> {
    let mut paths: Vec<_> =
        std::fs::read_dir(folder).into_iter().flatten().map(|entry| entry.unwrap().path()).collect();
    paths.sort();
    paths.iter().map(|path| std::fs::read(path).unwrap()).collect()
}

fn holds(name: &str) {
    let target = target(name).unwrap();
    let seeds = files(&root().join("seeds").join(name));
    assert!(!seeds.is_empty(), "{name} has no seeds");
    let known = [seeds, files(&root().join("regressions").join(name))].concat();
    let seconds = std::env::var(SECONDS).map_or(DEFAULT_SECONDS, |text| text.parse().expect("a number of seconds"));
    let end = Instant::now() + Duration::from_secs_f64(seconds);
    let mut mutation = Mutation::of(known.clone());
    let mutations = std::iter::from_fn(move || (Instant::now() < end).then(|| mutation.next()));
    run(target, known.into_iter().chain(mutations));
}

/// Runs the inputs aside, to notice one that comes to no end.
fn run(target: &'static Target, inputs: impl Iterator<Item = Vec<u8>> + Send + 'static) {
    let running: Arc<Mutex<(u64, Vec<u8>)>> = Arc::default();
    let shared = Arc::clone(&running);
    let (failed, failure) = mpsc::channel();
    let work = move || {
        for input in inputs {
            {
                let mut running = shared.lock().unwrap_or_else(PoisonError::into_inner);
                running.0 += 1;
                running.1.clone_from(&input);
            }
            if catch_unwind(AssertUnwindSafe(|| (target.run)(&input))).is_err() {
                let _ = failed.send(input);
                return;
            }
        }
    };
    let worker = thread::Builder::new().name(format!("fuzz {}", target.name)).spawn(work).unwrap();
    let mut seen = 0;
    loop {
        match failure.recv_timeout(LONGEST) {
            Ok(input) => fail(target, "it panics", &input),
            Err(RecvTimeoutError::Disconnected) => break worker.join().unwrap(),
            Err(RecvTimeoutError::Timeout) => {
                let running = running.lock().unwrap_or_else(PoisonError::into_inner);
                if running.0 == seen {
                    fail(target, "it comes to no end", &running.1);
                }
                seen = running.0;
            }
        }
    }
}

/// Keeps the input where cargo-fuzz keeps such, too.
fn fail(target: &Target, why: &str, input: &[u8]) -> ! {
    let folder = root().join("artifacts").join(target.name);
    let file = folder.join(format!("test-{}", input.len()));
    std::fs::create_dir_all(&folder).and_then(|()| std::fs::write(&file, input)).unwrap();
    panic!("{}: {why} on {}: {:?}", target.name, file.display(), String::from_utf8_lossy(input));
}

#[test]
fn a_panic_is_noticed_with_its_input() {
    static PANICS: Target = Target { name: "escape", run: |input| assert!(input != b"b", "on purpose") };
    let inputs = [b"a".to_vec(), b"b".to_vec()];
    let failure = catch_unwind(|| run(&PANICS, inputs.into_iter())).unwrap_err();
    let message = failure.downcast_ref::<String>().unwrap();
    assert!(message.contains("escape: it panics on ") && message.ends_with(": \"b\""), "{message}");
    std::fs::remove_dir_all(root().join("artifacts/escape")).unwrap();
}

/// What mutations of small seeds do not reach: nesting beyond the stack of a thread, and much of one thing.
#[test]
fn deep_and_long_inputs_end_no_target() {
    const DEPTH: usize = 10_000;
    let nested = |open: &str, close: &str| [open.repeat(DEPTH), "1".to_owned(), close.repeat(DEPTH)].concat();
    let inputs = [
        nested("[", "]"),
        nested("[", ""),
        nested("{\"a\":", "}"),
        nested("[{\"dags\":[", "]}]"),
        nested("{\"children\":[", "]}"),
        nested("{\"detail\":[", "]}"),
        nested("- ", ""),
        nested("(", ")"),
        nested("a=[", "]"),
        nested("/x", ""),
        format!("{{\"dags\":{}}}", nested("[", "]")),
        format!("{{\"content\":[{}]}}", nested("[", "]")),
        format!("{{\"nodes\":[{}],\"edges\":[]}}", nested("{\"id\":\"a\",\"children\":[", "]}")),
        format!("{{\"event\":\"e\",\"error_detail\":{}}}", nested("[{\"exceptions\":[", "]}]")),
        format!("\"{}\"", "x\\u001b".repeat(DEPTH)),
        format!("[{}1]", "null,".repeat(DEPTH)),
        "a\u{1b}".repeat(DEPTH),
        "a: b\n".repeat(DEPTH),
        "\n".repeat(DEPTH),
    ];
    let choices = ["\u{0}", "\u{0}\n", "\u{1}name\n", "\u{8}\n", "\u{3}a.b\n", "\u{5}\n", "\u{5}\u{1}", "\n{}\n"];
    let with_choice: Vec<_> =
        choices.iter().flat_map(|choice| inputs.iter().map(move |input| format!("{choice}{input}"))).collect();
    for target in &TARGETS {
        // These begin with choices.
        let chooses = ["tables", "jq", "refusals", "lines", "log_content", "conf"].contains(&target.name);
        let inputs = if chooses { &with_choice[..] } else { &inputs[..] };
        run(target, inputs.iter().map(|input| input.clone().into_bytes()).collect::<Vec<_>>().into_iter());
    }
}
