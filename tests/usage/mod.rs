//! What is wrong before any server is asked.

mod cheat_sheet;
mod completion;
mod documentation;
mod environments;
mod files;
mod logs;
mod names;
mod options;
mod passwords;
