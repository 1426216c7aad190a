//! Measures the wall time, CPU time and memory of a process.

use std::process::{Command, Stdio};
use std::time::Instant;

use anyhow::{Context, Result, bail};
use wait4::Wait4;

/// The cost of one run, or the median of several; in seconds and bytes.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Usage {
    pub wall: f64,
    pub cpu: f64,
    /// Peak resident set size.
    pub memory: f64,
}

/// Runs the programs alternately, `runs` times each after a warm-up run, and returns the median of each.
///
/// They alternate so that other load on the machine affects all of them equally.
pub fn interleaved<const N: usize>(runs: u32, programs: [&dyn Fn() -> Command; N]) -> Result<[Usage; N]> {
    let mut measured: [Vec<Usage>; N] = std::array::from_fn(|_| Vec::new());
    for run in 0..=runs {
        for (program, usages) in programs.iter().zip(&mut measured) {
            let usage = once(program())?;
            if run > 0 {
                usages.push(usage);
            }
        }
    }
    Ok(measured.map(|usages| median(&usages)))
}

fn once(mut command: Command) -> Result<Usage> {
    command.stdin(Stdio::null()).stdout(Stdio::null());
    let began = Instant::now();
    let mut child = command.spawn().with_context(|| format!("cannot run {}", command.get_program().display()))?;
    let used = child.wait4()?;
    let wall = began.elapsed().as_secs_f64();
    if !used.status.success() {
        bail!("{} failed ({})", command.get_program().display(), used.status);
    }
    let cpu = (used.rusage.utime + used.rusage.stime).as_secs_f64();
    Ok(Usage { wall, cpu, memory: used.rusage.maxrss as f64 })
}

/// The median of each figure separately.
fn median(usages: &[Usage]) -> Usage {
    let of = |figure: fn(&Usage) -> f64| {
        let mut figures: Vec<f64> = usages.iter().map(figure).collect();
        figures.sort_by(f64::total_cmp);
        let middle = figures.len() / 2;
        if figures.len() % 2 == 1 { figures[middle] } else { f64::midpoint(figures[middle - 1], figures[middle]) }
    };
    Usage { wall: of(|usage| usage.wall), cpu: of(|usage| usage.cpu), memory: of(|usage| usage.memory) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_median_is_taken_of_each_figure() {
        let usages = [(1.0, 9.0, 5.0), (2.0, 7.0, 5.0), (6.0, 8.0, 5.0)];
        let usages = usages.map(|(wall, cpu, memory)| Usage { wall, cpu, memory });
        assert_eq!(median(&usages), Usage { wall: 2.0, cpu: 8.0, memory: 5.0 });
        assert_eq!(median(&usages[..2]).wall, 1.5);
    }

    #[test]
    fn a_program_that_fails_is_not_measured() {
        assert!(interleaved(1, [&|| Command::new("false")]).is_err());
    }
}
