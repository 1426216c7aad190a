//! The existing name that a mistyped one most likely means.

use indexmap::IndexSet;

/// With more changed characters, it is another name, however long both are.
const MOST_CHANGES: usize = 3;

/// A name that contains the typed one, or is contained in it, must share this many characters.
const SHARED: usize = 4;

/// The candidate closest to `typed`, ignoring case: with a few changed characters, or else with the same beginning or
/// end.
pub fn nearest<'a>(typed: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let wanted = typed.to_lowercase();
    let length = wanted.chars().count();
    candidates
        .into_iter()
        .filter(|candidate| *candidate != typed)
        .filter_map(|candidate| Some((rank(&wanted, length, &candidate.to_lowercase())?, candidate)))
        // The first letter is seldom mistyped.
        .min_by_key(|(rank, candidate)| (*rank, !wanted.starts_with(first(candidate)), *candidate))
        .map(|(_, candidate)| candidate)
}

/// The first letter of a name, in lower case.
fn first(name: &str) -> char {
    name.chars().flat_map(char::to_lowercase).next().unwrap_or_default()
}

/// The distance of two names, smallest first; `None` if neither can be a typo of the other.
fn rank(wanted: &str, length: usize, candidate: &str) -> Option<(bool, usize)> {
    let other = candidate.chars().count();
    let longest = length.max(other);
    // Names of very different lengths are not compared letter by letter: the text comes from outside.
    if length.abs_diff(other) <= MOST_CHANGES {
        let changes = strsim::osa_distance(wanted, candidate);
        if changes <= (longest / 3).clamp(1, MOST_CHANGES) && changes < longest {
            return Some((false, changes));
        }
    }
    let is_part = |part: &str, whole: &str| whole.starts_with(part) || whole.ends_with(part);
    let (shorter, part, whole) = if length < other { (length, wanted, candidate) } else { (other, candidate, wanted) };
    (shorter >= SHARED && is_part(part, whole)).then(|| (true, longest - shorter))
}

/// A longer pattern might not fit into the request line.
const LONGEST_PATTERN: usize = 3000;

/// A SQL pattern for a server's filter, which searches names for each of the texts between `|`. It matches the names
/// that one typo, or several adjacent ones, may have turned into the typed one, and as few others as possible: only the
/// first hundred matches are read.
pub fn pattern<'a>(typed: impl IntoIterator<Item = &'a str>) -> String {
    let names: Vec<&str> = typed.into_iter().collect();
    let longest = LONGEST_PATTERN / names.len().max(1);
    let terms: IndexSet<String> = names.into_iter().flat_map(|name| terms(name, longest)).collect();
    terms.into_iter().collect::<Vec<_>>().join("|")
}

/// The texts of the pattern for one name, together not much longer than `longest`.
fn terms(typed: &str, longest: usize) -> Vec<String> {
    let letters: Vec<char> = typed.chars().map(|letter| if "%|\\".contains(letter) { '_' } else { letter }).collect();
    let count = letters.len();
    let text = |letters: &[char]| letters.iter().collect::<String>();
    // The name without a part, which may be anything.
    let without = |from: usize, to: usize| {
        let term = format!("{}%{}", text(&letters[..from]), text(&letters[to.min(count)..]));
        term.trim_matches('%').trim().to_owned()
    };
    if count < 3 {
        return vec![text(&letters).trim().to_owned()];
    }
    let mut terms = Vec::new();
    // One letter is changed, missing, or extra.
    let width = (2 * count * count).div_ceil(longest.max(1));
    if width == 1 {
        terms.extend((0..count).map(|at| without(at, at + 1)));
        // Two letters are swapped.
        for at in 1..count {
            let mut swapped = letters.clone();
            swapped.swap(at - 1, at);
            terms.push(text(&swapped).trim().to_owned());
        }
    } else {
        // Parts of a long name; adjacent parts overlap.
        terms.extend((0..count).step_by(width).map(|at| without(at, at + width + 1)));
    }
    let (third, quarter) = (count.div_ceil(3), count / 4);
    // Several adjacent typos. A name without its number, or much of its end, would match a whole series.
    let has_number = |part: &[char]| part.iter().any(char::is_ascii_digit);
    for (from, to) in [(0, third), (third, count - third), (count - quarter, count)] {
        if from < to && !has_number(&letters[from..to]) {
            terms.push(without(from, to));
        }
    }
    terms.retain(|term| !term.is_empty());
    terms
}

/// The sentence for a hint.
pub fn did_you_mean(name: &str) -> String {
    format!("did you mean {name}?")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_typo_finds_its_name() {
        let names = ["newcomer_etl", "newcomer_elt_v2", "sales", "region", "Daily Report", "a", "ab"];
        for (typed, meant) in [
            ("newcomer_etI", Some("newcomer_etl")),
            ("newcmer_etl", Some("newcomer_etl")),
            ("NEWCOMER_ETL", Some("newcomer_etl")),
            ("regoin", Some("region")),
            ("slaes", Some("sales")),
            ("newcomer", Some("newcomer_etl")),
            ("team_sales", Some("sales")),
            ("daily report", Some("Daily Report")),
            ("abc", Some("ab")),
            ("sales", None),
            ("zebra", None),
            ("", None),
        ] {
            assert_eq!(nearest(typed, names), meant, "{typed}");
        }
    }

    #[test]
    fn the_closest_of_several_is_named() {
        assert_eq!(nearest("etl_3", ["etl_30", "etl_2", "etl_33"]), Some("etl_2"));
        assert_eq!(nearest("etl", ["etl_daily", "etl1"]), Some("etl1"));
    }

    #[test]
    fn a_pattern_has_no_wildcards_from_the_text() {
        assert_eq!(pattern(["abc"]), "bc|a%c|ab|bac|acb");
        assert_eq!(pattern(["a|b%c"]).matches('%').count(), 3, "{}", pattern(["a|b%c"]));
        assert_eq!((pattern(["x"]), pattern(["xy"]), pattern(["xy", "z"])), ("x".into(), "xy".into(), "xy|z".into()));
        assert_eq!(pattern([""]), "");
    }

    #[test]
    fn a_pattern_fits_into_a_request() {
        for length in [50, 100, 250, 10_000] {
            let name = "ä_1".repeat(length / 3 + 1);
            assert!(pattern([name.as_str()]).chars().count() < 2 * LONGEST_PATTERN + 6 * name.len(), "{length}");
        }
        let long = "n1".repeat(125);
        let many = pattern(std::iter::repeat_n(long.as_str(), 10));
        assert!(many.chars().count() < 2 * LONGEST_PATTERN, "{}", many.len());
    }

    /// A server searches for each of the texts like `ILIKE`.
    fn finds(pattern: &str, name: &str) -> bool {
        pattern.split('|').any(|term| {
            let like = regex::escape(&term.to_lowercase()).replace('%', ".*").replace('_', ".");
            regex::Regex::new(&like).unwrap().is_match(&name.to_lowercase())
        })
    }

    #[test]
    fn a_typo_in_one_name_of_a_long_series_is_found_among_the_first_hundred() {
        let mut names: Vec<String> = (0..700).map(|number| format!("warehouse_{number:04}")).collect();
        names.extend(["warehouse_orders".to_owned(), "warehouse".to_owned()]);
        names.sort();
        let found = |typed: &str| {
            let pattern = pattern([typed]);
            let first: Vec<&str> =
                names.iter().map(String::as_str).filter(|name| finds(&pattern, name)).take(100).collect();
            nearest(typed, first).map(str::to_owned)
        };
        for (typed, meant) in [
            ("warehouse_0l23", "warehouse_0023"),
            ("warehouse_069x", "warehouse_0690"),
            ("warehouse_0o99", "warehouse_0099"),
            ("warehuse_0699", "warehouse_0699"),
            ("wraehouse_0699", "warehouse_0699"),
            ("warehouse0699", "warehouse_0699"),
            ("warehouse_06999", "warehouse_0699"),
            ("wharehouse_0650", "warehouse_0650"),
            ("WareHouse_O650", "warehouse_0650"),
            ("warehouse_ordres", "warehouse_orders"),
            ("warehouse_order", "warehouse_orders"),
            ("wrahouse_orders", "warehouse_orders"),
        ] {
            assert_eq!(found(typed).as_deref(), Some(meant), "{typed}: {}", pattern([typed]));
        }
    }
}
