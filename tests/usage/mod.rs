//! Commands that send no request, and errors before the first request.

mod cheat_sheet;
mod completion;
mod documentation;
mod environments;
mod files;
mod logs;
mod names;
mod options;
mod passwords;
mod source_words;
mod words;
