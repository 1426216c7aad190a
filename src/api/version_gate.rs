//! Filters that an older server would ignore, and return everything.

use reqwest::Url;

use super::operations;

/// A release of Airflow as numbers, `[3, 2, 0]` for `3.2.0rc1` too.
pub(super) type Release = [u32; 3];

/// The newest of the query parameters of a request that not every Airflow 3 has, and the release that introduced it.
pub(super) fn newest_parameter(operation: &str, url: &Url) -> Option<(&'static str, Release)> {
    let later = operations::find(operation)?.later;
    let given = url.query_pairs().filter_map(|(name, _)| later.iter().find(|(later, _)| *later == name));
    given.filter_map(|(name, needed)| Some((*name, release(needed)?))).max_by_key(|(_, needed)| *needed)
}

/// Why a server does not get a request with this parameter, if it is older than the parameter.
pub(super) fn too_old(server: Release, (name, needed): (&str, Release)) -> Option<String> {
    (server < needed).then(|| {
        format!(
            "the server is too old for `{name}`: it requires Airflow {} or newer, and this is {}",
            text(needed),
            text(server)
        )
    })
}

/// `3.2.2`, and `3.1` for a release without patches.
fn text([major, minor, patch]: Release) -> String {
    if patch == 0 { format!("{major}.{minor}") } else { format!("{major}.{minor}.{patch}") }
}

/// The three numbers at the beginning of a version; a missing one is zero.
pub(super) fn release(version: &str) -> Option<Release> {
    let mut numbers = version.split('.').map(|part| {
        let end = part.find(|letter: char| !letter.is_ascii_digit()).unwrap_or(part.len());
        part[..end].parse().ok()
    });
    let major = numbers.next()??;
    let mut next = || numbers.next().flatten().unwrap_or(0);
    Some([major, next(), next()])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn versions_are_compared_as_numbers() {
        assert_eq!(release("3.10.2"), Some([3, 10, 2]));
        assert_eq!(release("3.1"), Some([3, 1, 0]));
        assert_eq!(release("3.2.0rc1"), Some([3, 2, 0]));
        assert_eq!(release("3.1.5+astro.2"), Some([3, 1, 5]));
        assert_eq!(release("main"), None);
        assert!(release("3.10") > release("3.9.1"));
    }
}
