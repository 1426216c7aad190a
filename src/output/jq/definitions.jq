# Functions of jq's manual that the library lacks, or whose messages it would lose here.

def halt_error: error;
def halt_error($code): error;

def @csv: [
    if isarray | not then error("@csv takes a list, not \(type)") end | .[] |
    if isstring then "\"" + (split("\"") | join("\"\"")) + "\""
    elif . == null then ""
    elif . >= [] then error("@csv takes strings, numbers, booleans and null, not \(type)")
    else tostring end
  ] | join(",");

def @tsv: [
    if isarray | not then error("@tsv takes a list, not \(type)") end | .[] |
    if isstring then
      (split("\\") | join("\\\\")) | (split("\t") | join("\\t"))
      | (split("\n") | join("\\n")) | (split("\r") | join("\\r"))
    elif . == null then ""
    elif . >= [] then error("@tsv takes strings, numbers, booleans and null, not \(type)")
    else tostring end
  ] | join("\t");

def toarray: if isarray then . else [.] end;
def trimstr($text): ltrimstr($text) | rtrimstr($text);
def leaf_paths: paths(scalars);
def ascii: [.] | implode;
def date: todate;

def IN(list): any(list == .; .);
def IN(values; list): any(values == list; .);
def INDEX(values; key): reduce values as $value ({}; .[$value | key | tostring] = $value);
def INDEX(key): INDEX(.[]; key);
