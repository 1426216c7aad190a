//! Detects names copied from shell scripts or environment variables: `AIRFLOW_VAR_REGION`, `export REGION`.

use super::Things;
use crate::context::Context;

/// Maximum number of names in the warning.
const SHOWN: usize = 5;

/// The name that the user probably meant.
#[derive(Debug, Eq, PartialEq)]
pub struct Suggestion {
    pub name: String,
    /// `variables` or `connections`, if the prefix shows it.
    many: Option<&'static str>,
}

/// The probable name, if `name` starts like an environment variable of Airflow or a line of a shell script.
pub fn suggestion(name: &str) -> Option<Suggestion> {
    let bare = match name.trim_start().strip_prefix("export") {
        Some(rest) if rest.starts_with(char::is_whitespace) => rest.trim(),
        _ => name,
    };
    for (prefix, many) in [("AIRFLOW_VAR_", "variables"), ("AIRFLOW_CONN_", "connections")] {
        // Ignoring case: a script may have lowercased the names.
        let split = bare.split_at_checked(prefix.len()).filter(|(start, _)| start.eq_ignore_ascii_case(prefix));
        if let Some((_, rest)) = split.filter(|(_, rest)| !rest.is_empty()) {
            return Some(Suggestion { name: rest.to_lowercase(), many: Some(many) });
        }
    }
    (bare != name && !bare.is_empty()).then(|| Suggestion { name: bare.to_owned(), many: None })
}

/// The warning about such names in `names`, if there are any.
pub fn warning<'a>(things: &Things, names: impl Iterator<Item = &'a str>) -> Option<String> {
    let found: Vec<_> = names.filter_map(|name| Some((name, suggestion(name)?))).collect();
    let first = found.first()?;
    let others = match first.1.many {
        Some(many) if many != things.many => format!("; for {many}, use `airflow {many} import FILE`"),
        _ => String::new(),
    };
    let shown =
        found.iter().take(SHOWN).map(|(name, suggestion)| format!("`{name}` (did you mean `{}`?)", suggestion.name));
    let more = match found.len().saturating_sub(SHOWN) {
        0 => String::new(),
        more => format!(" and {more} more"),
    };
    let shown = shown.collect::<Vec<_>>().join(", ");
    Some(format!("the prefix becomes part of the name: {shown}{more}{others}"))
}

/// Warns about the name of a thing to write.
pub fn warn(context: &Context, things: &Things, name: &str) {
    if let Some(warning) = warning(things, std::iter::once(name)) {
        context.warn(&warning);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const VARIABLES: Things = Things { one: "variable", many: "variables", name: "key", header: "key" };

    #[test]
    fn the_name_without_the_prefix_is_suggested() {
        let name = |name: &str| suggestion(name).map(|suggestion| suggestion.name);
        for (given, expected) in [
            ("AIRFLOW_VAR_REGION", "region"),
            ("export AIRFLOW_VAR_REGION", "region"),
            ("export  Region", "Region"),
            ("export\tREGION", "REGION"),
            ("AIRFLOW_CONN_MY_DB", "my_db"),
            ("airflow_var_region", "region"),
            ("export Airflow_Conn_Db", "db"),
        ] {
            assert_eq!(name(given).as_deref(), Some(expected), "{given}");
        }
        for fine in ["region", "exported", "export", "AIRFLOW_VAR_", "AIRFLOW_VARS", "my_AIRFLOW_VAR_x", " x"] {
            assert_eq!(name(fine), None, "{fine}");
        }
    }

    #[test]
    fn one_warning_covers_all_names() {
        let warning = |names: &[&str]| warning(&VARIABLES, names.iter().copied());
        assert_eq!(warning(&["a", "b"]), None);
        assert_eq!(
            warning(&["a", "AIRFLOW_VAR_B"]).unwrap(),
            "the prefix becomes part of the name: `AIRFLOW_VAR_B` (did you mean `b`?)"
        );
        assert!(
            warning(&["AIRFLOW_CONN_B"]).unwrap().ends_with("; for connections, use `airflow connections import FILE`")
        );
        let many: Vec<_> = (0..7).map(|n| format!("AIRFLOW_VAR_{n}")).collect();
        let many: Vec<_> = many.iter().map(String::as_str).collect();
        assert!(warning(&many).unwrap().ends_with("`AIRFLOW_VAR_4` (did you mean `4`?) and 2 more"));
    }
}
