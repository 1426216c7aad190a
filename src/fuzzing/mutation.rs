//! Inputs that are close to good ones: mutations of seeds, the same on each run.

/// Longer inputs find little more, and take longer.
const LONGEST: usize = 1024;

/// What formats are made of.
const PARTS: [&[u8]; 28] = [
    b"\"",
    b"\\",
    b"{",
    b"}",
    b"[",
    b"]",
    b":",
    b": ",
    b",",
    b"\n",
    b"\r\n",
    b"- ",
    b"#",
    b"=",
    b"&",
    b"*",
    b"|",
    b"%",
    b"@",
    b"://",
    b"..",
    b"null",
    b"true",
    b"1e400",
    b"-0",
    b"\\ud800",
    b"\xe2\x80\xae",
    b"\x1b[",
];

pub struct Mutation {
    state: u64,
    seeds: Vec<Vec<u8>>,
}

impl Mutation {
    pub fn of(seeds: Vec<Vec<u8>>) -> Self {
        assert!(!seeds.is_empty(), "there are no seeds");
        Self { state: 0, seeds }
    }

    pub fn next(&mut self) -> Vec<u8> {
        let mut input = self.seed().clone();
        for _ in 0..=self.below(4) {
            self.mutate(&mut input);
        }
        input.truncate(LONGEST);
        input
    }

    fn mutate(&mut self, input: &mut Vec<u8>) {
        let at = self.below(input.len() + 1);
        let end = (at + self.below(16)).min(input.len());
        match self.below(8) {
            0 if at < input.len() => input[at] ^= 1 << self.below(8),
            1 if at < input.len() => input[at] = u8::try_from(self.below(256)).unwrap_or_default(),
            2 => drop(input.drain(at..end)),
            3 => {
                let part = input[at..end].to_vec();
                let times = 1 + self.below(8);
                drop(input.splice(end..end, part.repeat(times)));
            }
            4 => {
                let other = self.seed().clone();
                let from = self.below(other.len() + 1);
                drop(input.splice(at.., other[from..].iter().copied()));
            }
            5 => input.truncate(at),
            _ => {
                let part = PARTS[self.below(PARTS.len())];
                drop(input.splice(at..at, part.iter().copied()));
            }
        }
    }

    fn seed(&mut self) -> &Vec<u8> {
        let number = self.below(self.seeds.len());
        &self.seeds[number]
    }

    /// SplitMix64, by which one state gives one sequence.
    fn below(&mut self, bound: usize) -> usize {
        self.state = self.state.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.state;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        let mixed = usize::try_from((mixed ^ (mixed >> 31)) >> 32).unwrap_or_default();
        mixed % bound
    }
}
