//! The existing name that a mistyped one most likely stands for.

/// More changed characters than this make another name, however long both are.
const MOST_CHANGES: usize = 3;

/// A name that only contains the typed one, or is contained in it, must share this much to be meant.
const SHARED: usize = 4;

/// The candidate that is closest to `typed`, case aside: a few changed characters, or else the beginning or the end of
/// a name.
pub fn nearest<'a>(typed: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let wanted = typed.to_lowercase();
    let length = wanted.chars().count();
    candidates
        .into_iter()
        .filter(|candidate| *candidate != typed)
        .filter_map(|candidate| Some((rank(&wanted, length, &candidate.to_lowercase())?, candidate)))
        // People seldom mistype the first letter.
        .min_by_key(|(rank, candidate)| (*rank, !wanted.starts_with(first(candidate)), *candidate))
        .map(|(_, candidate)| candidate)
}

/// The first letter of a name, in lower case.
fn first(name: &str) -> char {
    name.chars().flat_map(char::to_lowercase).next().unwrap_or_default()
}

/// How far apart two names are, smallest first; none where one is no slip of the other.
fn rank(wanted: &str, length: usize, candidate: &str) -> Option<(bool, usize)> {
    let other = candidate.chars().count();
    let longest = length.max(other);
    // Names of very different lengths are not compared letter by letter: the text is not ours.
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

/// A SQL pattern for a server's filter: it finds the names that a slip in one place may have been made of. The filter
/// looks for each of the texts between `|` anywhere in a name.
pub fn pattern(typed: &str) -> String {
    let letters: Vec<char> = typed.chars().map(|letter| if "%|\\".contains(letter) { '_' } else { letter }).collect();
    let third = letters.len().div_ceil(3).max(2).min(letters.len());
    let (first, last) = (&letters[..third], &letters[letters.len() - third..]);
    let text = |letters: &[char]| letters.iter().collect::<String>().trim().to_owned();
    if first == last { text(first) } else { format!("{}|{}", text(first), text(last)) }
}

/// The sentence of a hint.
pub fn did_you_mean(name: &str) -> String {
    format!("did you mean {name}?")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_slip_finds_its_name() {
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
    fn a_pattern_keeps_both_ends_and_no_wildcard_of_the_text() {
        assert_eq!(pattern("newcomer_etI"), "newc|_etI");
        assert_eq!(pattern("a|b%c\\d"), "a_b|c_d");
        assert_eq!((pattern("x"), pattern("xy"), pattern("äöü")), ("x".into(), "xy".into(), "äö|öü".into()));
        assert_eq!(pattern(""), "");
    }
}
