//! `airflow users`, on a server with FAB's auth manager.

use serde_json::{Value, json};

use crate::support::{Cli, real};

/// A user made for the test, and removed again when it ends, however it ends.
struct User<'a> {
    cli: &'a Cli,
    name: String,
}

impl<'a> User<'a> {
    fn new(cli: &'a Cli) -> Self {
        let user = Self { cli, name: real::unique("user") };
        let made = cli.run(&user.creation(&["--use-random-password"])).done();
        assert_eq!(made.stdout, format!("User \"{}\" created with role \"Viewer\"\n", user.name));
        user
    }

    fn email(&self) -> String {
        format!("{}@example.com", self.name)
    }

    /// The command that makes it.
    fn creation(&self, more: &[&str]) -> Vec<String> {
        let email = self.email();
        let words = ["users", "create", "-u", &self.name, "-f", "Ann", "-l", "Lee", "-e", &email, "-r", "Viewer"];
        words.iter().chain(more).map(|word| (*word).to_owned()).collect()
    }

    fn shown(&self) -> Value {
        self.cli.run(&["users", "get", &self.name, "-o", "json"]).done().json()
    }

    fn roles(&self) -> Value {
        let roles = self.shown()["roles"].take();
        roles.as_array().into_iter().flatten().map(|role| role["name"].clone()).collect()
    }
}

impl Drop for User<'_> {
    fn drop(&mut self) {
        self.cli.run(&["users", "delete", "-u", &self.name]);
    }
}

#[test]
#[ignore = "needs a real Airflow: cargo xtask test"]
fn a_user_is_made_listed_and_deleted() {
    let cli = real::fab();
    let user = User::new(&cli);
    assert_eq!((&user.shown()["first_name"], &user.shown()["last_name"]), (&json!("Ann"), &json!("Lee")));
    let table = cli.run(&["users", "list"]).done().stdout;
    let header: Vec<_> = table.lines().next().unwrap_or_default().split('|').map(str::trim).collect();
    assert_eq!(header, ["username", "email", "first_name", "last_name", "roles"]);
    assert!(table.lines().any(|line| line.starts_with(&user.name) && line.contains("| Viewer")), "{table}");

    let deleted = cli.run(&["users", "delete", "--email", &user.email()]).done();
    assert_eq!(deleted.stdout, format!("User \"{}\" deleted\n", user.name));
    cli.run(&["users", "get", &user.name]).fails(4, &user.name);
    cli.run(&["users", "delete", "-u", &user.name]).fails(4, &user.name);
    cli.run(&["users", "delete", "-e", &user.email()]).fails(4, &user.email());
}

/// Set-ups repeat their commands.
#[test]
#[ignore = "needs a real Airflow: cargo xtask test"]
fn a_user_that_exists_is_left_as_it_is() {
    let cli = real::fab();
    let user = User::new(&cli);
    let again = cli.run_with(&user.creation(&["-r", "Admin", "--password-stdin"]), "pw").done();
    assert!(again.stdout.contains("already exists"), "{again}");
    assert_eq!(user.roles(), json!(["Viewer"]));
    let mut other = user.creation(&["--use-random-password"]);
    other[3].push('2');
    cli.run(&other).fails(1, "already taken");
}

#[test]
#[ignore = "needs a real Airflow: cargo xtask test"]
fn roles_are_given_and_taken() {
    let cli = real::fab();
    let user = User::new(&cli);
    let change = |verb: &str, role: &str| cli.run(&["users", verb, "-u", &user.name, "-r", role]);
    let given = change("add-role", "Op").done();
    assert_eq!(given.stdout, format!("User \"{}\" added to role \"Op\"\n", user.name));
    assert_eq!(user.roles(), json!(["Viewer", "Op"]));
    change("add-role", "Op").fails(1, "is already a member of role \"Op\"");
    change("add-role", "no_such_role").fails(1, "no_such_role");
    let taken = change("remove-role", "Viewer").done();
    assert_eq!(taken.stdout, format!("User \"{}\" removed from role \"Viewer\"\n", user.name));
    assert_eq!(user.roles(), json!(["Op"]));
    change("remove-role", "Viewer").fails(1, "is not a member of role \"Viewer\"");
    cli.run(&["users", "add-role", "-u", "no_such_user", "-r", "Op"]).fails(4, "no_such_user");
}

#[test]
#[ignore = "needs a real Airflow: cargo xtask test"]
fn a_new_password_is_the_one_that_counts() {
    let cli = real::fab();
    let user = User::new(&cli);
    let reset = ["users", "reset-password", "-u", &user.name];
    let done = cli.run_with(&[&reset[..], &["--password-stdin"]].concat(), "s3cret pw\n").done();
    assert_eq!(done.stdout, format!("User \"{}\" password reset successfully\n", user.name));
    assert!(signs_in(&cli, &user.name, "s3cret pw"));
    let visible = cli.run(&[&reset[..], &["--password", "0ther-s3cret"]].concat()).done();
    assert!(visible.stderr.contains("process list") && !visible.stderr.contains("0ther-s3cret"), "{visible}");
    assert!(signs_in(&cli, &user.name, "0ther-s3cret") && !signs_in(&cli, &user.name, "s3cret pw"));
    let random = [&reset[..], &["--use-random-password", "--show-password", "-o", "json"]].concat();
    let password = cli.run(&random).done().json()["password"].take();
    assert!(signs_in(&cli, &user.name, password.as_str().expect("it is shown")));
}

/// `POST /auth/token` gives a token for the right password, and 401 for a wrong one.
fn signs_in(cli: &Cli, name: &str, password: &str) -> bool {
    let body = json!({ "username": name, "password": password }).to_string();
    let outcome = cli.run_with(&["api", "POST", "/auth/token", "--input", "-"], body);
    match outcome.code {
        Some(0) => outcome.json()["access_token"].is_string(),
        Some(3) => false,
        _ => panic!("{outcome}"),
    }
}

#[test]
#[ignore = "needs a real Airflow: cargo xtask test"]
fn an_export_can_be_changed_and_imported() {
    let cli = real::fab();
    let (kept, gone) = (User::new(&cli), User::new(&cli));
    let mine = |entry: &&Value| [&kept.name, &gone.name].iter().any(|name| entry["username"] == json!(name));
    let exported = cli.run(&["users", "export", "users.json"]).done();
    assert!(exported.stdout.ends_with("users successfully exported to users.json\n"), "{exported}");
    let text = std::fs::read_to_string(cli.home().join("users.json")).unwrap();
    assert!(text.starts_with("[\n    {\n        \"email\": \""), "{text}");
    let all: Vec<Value> = serde_json::from_str(&text).unwrap();
    let mut entries: Vec<_> = all.iter().filter(mine).cloned().collect();
    assert_eq!(
        entries[0],
        json!({ "email": kept.email(), "firstname": "Ann", "lastname": "Lee", "roles": ["Viewer"], "username": kept.name })
    );

    cli.run(&["users", "delete", "-u", &gone.name]).done();
    entries[0]["firstname"] = "Anna".into();
    entries[0]["roles"] = json!(["Op"]);
    let imported = cli.run_with(&["users", "import", "-", "-o", "json"], json!(entries).to_string()).done();
    assert_eq!(
        imported.json(),
        json!({ "created": [gone.email()], "updated": [kept.email()], "failed": [], "not_tried": [] })
    );
    assert!(imported.stderr.contains("users reset-password"), "{imported}");
    assert_eq!((kept.roles(), &kept.shown()["first_name"]), (json!(["Op"]), &json!("Anna")));
    assert_eq!(gone.roles(), json!(["Viewer"]));
}

#[test]
#[ignore = "needs a real Airflow: cargo xtask test"]
fn an_import_that_cannot_be_right_changes_nothing() {
    let cli = real::fab();
    let user = User::new(&cli);
    let import = |entries: Value| cli.run_with(&["users", "import", "-"], entries.to_string());
    let new = |name: &str, role: &str| json!({ "email": format!("{name}@example.com"), "firstname": "A", "lastname": "B", "roles": [role], "username": name });
    let (first, second) = (real::unique("user"), real::unique("user"));
    import(json!([new(&first, "Op"), new(&second, "no_such_role")])).fails(1, "missing roles: no_such_role");
    let mut renamed = new("another", "Op");
    renamed["email"] = user.email().into();
    import(json!([new(&first, "Op"), renamed])).fails(1, &format!("the username is {}, not another", user.name));
    cli.run(&["users", "get", &first]).fails(4, &first);
}

/// One that the server alone can find fault with: the others are imported, and it is named.
#[test]
#[ignore = "needs a real Airflow: cargo xtask test"]
fn a_user_that_the_server_refuses_is_named_and_the_others_are_imported() {
    let cli = real::fab();
    let (taken, new) = (User::new(&cli), real::unique("user"));
    let entry = |name: &str, email: String| json!({ "email": email, "firstname": "A", "lastname": "B", "roles": ["Op"], "username": name });
    let entries = [entry(&taken.name, "other@example.com".into()), entry(&new, format!("{new}@example.com"))];
    let outcome = cli.run_with(&["users", "import", "-"], json!(entries).to_string());
    assert_eq!(outcome.code, Some(1), "{outcome}");
    assert_eq!(outcome.stdout, format!("1 user created: {new}@example.com\n"));
    assert!(outcome.stderr.contains("1 user failed: other@example.com: ") && outcome.stderr.contains("already exists"));
    cli.run(&["users", "delete", "-u", &new]).done();
}

#[test]
#[ignore = "needs a real Airflow: cargo xtask test"]
fn a_user_who_may_only_look_is_refused() {
    let cli = real::fab();
    let user = User::new(&cli);
    let reset = ["users", "reset-password", "-u", &user.name, "--password-stdin"];
    cli.run_with(&reset, "pw").done();
    let body = json!({ "username": user.name, "password": "pw" }).to_string();
    let token = cli.run_with(&["api", "POST", "/auth/token", "--input", "-", "--jq", ".access_token"], body).done();
    let viewer = real::fab().with("AIRFLOW_CLI_TOKEN", token.stdout.trim());
    viewer.run(&["users", "list"]).fails(3, "not permitted");
    viewer.run(&["users", "delete", "-u", &user.name]).fails(3, "not permitted");
    viewer.run(&["roles", "create", "viewers_role"]).fails(3, "not permitted");
}

#[test]
#[ignore = "needs a real Airflow: cargo xtask test"]
fn the_api_is_reached_by_path_and_by_operation() {
    let cli = real::fab();
    let user = User::new(&cli);
    let field = format!("username={}", user.name);
    for target in [&["get_user", "-f", &field][..], &["GET", &format!("auth/fab/v1/users/{}", user.name)]] {
        let shown = cli.run(&[&["api"], target].concat()).done().json();
        assert_eq!(shown["email"], user.email(), "{target:?}");
    }
    let every = cli.run(&["api", "/auth/fab/v1/permissions", "--paginate", "--jq", ".actions | length"]).done();
    assert!(every.stdout.trim().parse::<usize>().unwrap() > 50, "{every}");
}

/// `cargo xtask test` starts its other server with the Simple auth manager.
#[test]
#[ignore = "needs a real Airflow: cargo xtask test"]
fn another_auth_manager_is_reported_in_a_sentence() {
    let cli = real::admin();
    for command in ["users list", "users get ann", "users delete -u ann", "roles create r", "api get_roles"] {
        cli.run(&command.split(' ').collect::<Vec<_>>()).fails(1, "only Airflow's FAB auth manager");
    }
}
