# Print an optspec for argparse to handle cmd's options that are independent of any subcommand.
function __fish_airflow_global_optspecs
    string join \n env= api-token= o/output= columns= jq= no-header color= v/verbose q/quiet y/yes timeout= ca-cert= client-cert= client-key= insecure h/help V/version
end

function __fish_airflow_needs_command
    # Figure out if the current invocation already has a command.
    set -l cmd (commandline -opc)
    set -e cmd[1]
    argparse -s (__fish_airflow_global_optspecs) -- $cmd 2>/dev/null
    or return
    if set -q argv[1]
        # Also print the command, so this can be used to figure out what it is.
        echo $argv[1]
        return 1
    end
    return 0
end

function __fish_airflow_using_subcommand
    set -l cmd (__fish_airflow_needs_command)
    test -z "$cmd"
    and return 1
    contains -- $cmd[1] $argv
end

complete -c airflow -n "__fish_airflow_needs_command" -l env -d 'The environment to work with, instead of the selected one' -r
complete -c airflow -n "__fish_airflow_needs_command" -l api-token -d 'The token; a secret does not belong here, but airflowctl has it so' -r
complete -c airflow -n "__fish_airflow_needs_command" -s o -l output -d 'How to print the result' -r -f -a "table\t''
plain\t''
json\t''
yaml\t''
csv\t''
ndjson\t''"
complete -c airflow -n "__fish_airflow_needs_command" -l columns -d 'Print these columns; dots reach into objects (`dag_id,tags.name`)' -r
complete -c airflow -n "__fish_airflow_needs_command" -l jq -d 'Filter the JSON result with a jq expression' -r
complete -c airflow -n "__fish_airflow_needs_command" -l color -d 'Whether to use colours' -r -f -a "auto\t''
always\t''
never\t''
on\t''
off\t''"
complete -c airflow -n "__fish_airflow_needs_command" -l timeout -d 'The longest that one request may take; 0 for no limit [default: 60]' -r
complete -c airflow -n "__fish_airflow_needs_command" -l ca-cert -d 'Trust the certificate authorities in this PEM file too' -r -F
complete -c airflow -n "__fish_airflow_needs_command" -l client-cert -d 'The client certificate to show to the server (PEM, perhaps with its key)' -r -F
complete -c airflow -n "__fish_airflow_needs_command" -l client-key -d 'The key of the client certificate (PEM)' -r -F
complete -c airflow -n "__fish_airflow_needs_command" -l no-header -d 'Leave out the header of table, plain and csv'
complete -c airflow -n "__fish_airflow_needs_command" -s v -l verbose -d 'Tell on stderr what is sent and answered; twice for headers'
complete -c airflow -n "__fish_airflow_needs_command" -s q -l quiet -d 'No progress, notes or warnings on stderr'
complete -c airflow -n "__fish_airflow_needs_command" -s y -l yes -d 'Answer every question with yes'
complete -c airflow -n "__fish_airflow_needs_command" -l insecure -d 'Do not check the server\'s certificate'
complete -c airflow -n "__fish_airflow_needs_command" -s h -l help -d 'Print help'
complete -c airflow -n "__fish_airflow_needs_command" -s V -l version -d 'Print version'
complete -c airflow -n "__fish_airflow_needs_command" -f -a "dags" -d 'Look at Dags, switch them on and off, start runs'
complete -c airflow -n "__fish_airflow_needs_command" -f -a "runs" -d 'Look at Dag runs, change and clear them'
complete -c airflow -n "__fish_airflow_needs_command" -f -a "dagrun" -d 'Look at Dag runs, change and clear them'
complete -c airflow -n "__fish_airflow_needs_command" -f -a "tasks" -d 'Look at tasks and their instances, clear them, set their states'
complete -c airflow -n "__fish_airflow_needs_command" -f -a "backfill" -d 'Look after backfills'
complete -c airflow -n "__fish_airflow_needs_command" -f -a "partitions" -d 'Take runs off their partitions'
complete -c airflow -n "__fish_airflow_needs_command" -f -a "hitl" -d 'Answer tasks that wait for a person'
complete -c airflow -n "__fish_airflow_needs_command" -f -a "import-errors" -d 'See which Dag files could not be loaded'
complete -c airflow -n "__fish_airflow_needs_command" -f -a "xcom" -d 'Read and write what tasks leave for each other'
complete -c airflow -n "__fish_airflow_needs_command" -f -a "assets" -d 'Look at assets, their events and their state'
complete -c airflow -n "__fish_airflow_needs_command" -f -a "connections" -d 'Keep addresses and credentials that Dags use'
complete -c airflow -n "__fish_airflow_needs_command" -f -a "variables" -d 'Keep values that Dags read'
complete -c airflow -n "__fish_airflow_needs_command" -f -a "pools" -d 'Limit how many task instances run at once'
complete -c airflow -n "__fish_airflow_needs_command" -f -a "config" -d 'Look at the server\'s configuration'
complete -c airflow -n "__fish_airflow_needs_command" -f -a "jobs" -d 'See which schedulers, triggerers and processors are alive'
complete -c airflow -n "__fish_airflow_needs_command" -f -a "events" -d 'Read the audit log'
complete -c airflow -n "__fish_airflow_needs_command" -f -a "plugins" -d 'See which plugins the server has loaded'
complete -c airflow -n "__fish_airflow_needs_command" -f -a "providers" -d 'See which providers the server has'
complete -c airflow -n "__fish_airflow_needs_command" -f -a "teams" -d 'See which teams share the server'
complete -c airflow -n "__fish_airflow_needs_command" -f -a "db" -d 'Look after the server\'s database'
complete -c airflow -n "__fish_airflow_needs_command" -f -a "users" -d 'Look after users (FAB auth manager)'
complete -c airflow -n "__fish_airflow_needs_command" -f -a "roles" -d 'Look after roles and what they permit (FAB auth manager)'
complete -c airflow -n "__fish_airflow_needs_command" -f -a "auth" -d 'Sign in to an Airflow server'
complete -c airflow -n "__fish_airflow_needs_command" -f -a "env" -d 'Name the Airflow servers you work with'
complete -c airflow -n "__fish_airflow_needs_command" -f -a "watch" -d 'Watch Dags, runs, tasks and logs live on the whole screen'
complete -c airflow -n "__fish_airflow_needs_command" -f -a "logs" -d 'Print or follow the logs of a run\'s tasks, or the latest run\'s'
complete -c airflow -n "__fish_airflow_needs_command" -f -a "doctor" -d 'Find out what is wrong between here and the server'
complete -c airflow -n "__fish_airflow_needs_command" -f -a "version" -d 'Show the versions of this command and of the server'
complete -c airflow -n "__fish_airflow_needs_command" -f -a "health" -d 'Show how the parts of the server are; fails if one is unhealthy'
complete -c airflow -n "__fish_airflow_needs_command" -f -a "info" -d 'Show what the server tells of itself, and what this client is'
complete -c airflow -n "__fish_airflow_needs_command" -f -a "api" -d 'Call any operation of the server'
complete -c airflow -n "__fish_airflow_needs_command" -f -a "cheat-sheet" -d 'List every command with what it is for'
complete -c airflow -n "__fish_airflow_needs_command" -f -a "completions" -d 'Print the completion script of a shell'
complete -c airflow -n "__fish_airflow_needs_command" -f -a "man" -d 'Print the man page, or write one for each command'
complete -c airflow -n "__fish_airflow_needs_command" -f -a "help-all" -d 'Print the whole command tree'
complete -c airflow -n "__fish_airflow_needs_command" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c airflow -n "__fish_airflow_using_subcommand dags; and not __fish_seen_subcommand_from list details pause unpause show show-dependencies state trigger list-runs list-import-errors get-import-error next-execution list-jobs report reserialize clear get get-details update delete get-stats get-tags list-warning list-version get-version source favorite unfavorite help" -l env -d 'The environment to work with, instead of the selected one' -r
complete -c airflow -n "__fish_airflow_using_subcommand dags; and not __fish_seen_subcommand_from list details pause unpause show show-dependencies state trigger list-runs list-import-errors get-import-error next-execution list-jobs report reserialize clear get get-details update delete get-stats get-tags list-warning list-version get-version source favorite unfavorite help" -l api-token -d 'The token; a secret does not belong here, but airflowctl has it so' -r
complete -c airflow -n "__fish_airflow_using_subcommand dags; and not __fish_seen_subcommand_from list details pause unpause show show-dependencies state trigger list-runs list-import-errors get-import-error next-execution list-jobs report reserialize clear get get-details update delete get-stats get-tags list-warning list-version get-version source favorite unfavorite help" -s o -l output -d 'How to print the result' -r -f -a "table\t''
plain\t''
json\t''
yaml\t''
csv\t''
ndjson\t''"
complete -c airflow -n "__fish_airflow_using_subcommand dags; and not __fish_seen_subcommand_from list details pause unpause show show-dependencies state trigger list-runs list-import-errors get-import-error next-execution list-jobs report reserialize clear get get-details update delete get-stats get-tags list-warning list-version get-version source favorite unfavorite help" -l columns -d 'Print these columns; dots reach into objects (`dag_id,tags.name`)' -r
complete -c airflow -n "__fish_airflow_using_subcommand dags; and not __fish_seen_subcommand_from list details pause unpause show show-dependencies state trigger list-runs list-import-errors get-import-error next-execution list-jobs report reserialize clear get get-details update delete get-stats get-tags list-warning list-version get-version source favorite unfavorite help" -l jq -d 'Filter the JSON result with a jq expression' -r
complete -c airflow -n "__fish_airflow_using_subcommand dags; and not __fish_seen_subcommand_from list details pause unpause show show-dependencies state trigger list-runs list-import-errors get-import-error next-execution list-jobs report reserialize clear get get-details update delete get-stats get-tags list-warning list-version get-version source favorite unfavorite help" -l color -d 'Whether to use colours' -r -f -a "auto\t''
always\t''
never\t''
on\t''
off\t''"
complete -c airflow -n "__fish_airflow_using_subcommand dags; and not __fish_seen_subcommand_from list details pause unpause show show-dependencies state trigger list-runs list-import-errors get-import-error next-execution list-jobs report reserialize clear get get-details update delete get-stats get-tags list-warning list-version get-version source favorite unfavorite help" -l timeout -d 'The longest that one request may take; 0 for no limit [default: 60]' -r
complete -c airflow -n "__fish_airflow_using_subcommand dags; and not __fish_seen_subcommand_from list details pause unpause show show-dependencies state trigger list-runs list-import-errors get-import-error next-execution list-jobs report reserialize clear get get-details update delete get-stats get-tags list-warning list-version get-version source favorite unfavorite help" -l ca-cert -d 'Trust the certificate authorities in this PEM file too' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand dags; and not __fish_seen_subcommand_from list details pause unpause show show-dependencies state trigger list-runs list-import-errors get-import-error next-execution list-jobs report reserialize clear get get-details update delete get-stats get-tags list-warning list-version get-version source favorite unfavorite help" -l client-cert -d 'The client certificate to show to the server (PEM, perhaps with its key)' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand dags; and not __fish_seen_subcommand_from list details pause unpause show show-dependencies state trigger list-runs list-import-errors get-import-error next-execution list-jobs report reserialize clear get get-details update delete get-stats get-tags list-warning list-version get-version source favorite unfavorite help" -l client-key -d 'The key of the client certificate (PEM)' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand dags; and not __fish_seen_subcommand_from list details pause unpause show show-dependencies state trigger list-runs list-import-errors get-import-error next-execution list-jobs report reserialize clear get get-details update delete get-stats get-tags list-warning list-version get-version source favorite unfavorite help" -l no-header -d 'Leave out the header of table, plain and csv'
complete -c airflow -n "__fish_airflow_using_subcommand dags; and not __fish_seen_subcommand_from list details pause unpause show show-dependencies state trigger list-runs list-import-errors get-import-error next-execution list-jobs report reserialize clear get get-details update delete get-stats get-tags list-warning list-version get-version source favorite unfavorite help" -s v -l verbose -d 'Tell on stderr what is sent and answered; twice for headers'
complete -c airflow -n "__fish_airflow_using_subcommand dags; and not __fish_seen_subcommand_from list details pause unpause show show-dependencies state trigger list-runs list-import-errors get-import-error next-execution list-jobs report reserialize clear get get-details update delete get-stats get-tags list-warning list-version get-version source favorite unfavorite help" -s q -l quiet -d 'No progress, notes or warnings on stderr'
complete -c airflow -n "__fish_airflow_using_subcommand dags; and not __fish_seen_subcommand_from list details pause unpause show show-dependencies state trigger list-runs list-import-errors get-import-error next-execution list-jobs report reserialize clear get get-details update delete get-stats get-tags list-warning list-version get-version source favorite unfavorite help" -s y -l yes -d 'Answer every question with yes'
complete -c airflow -n "__fish_airflow_using_subcommand dags; and not __fish_seen_subcommand_from list details pause unpause show show-dependencies state trigger list-runs list-import-errors get-import-error next-execution list-jobs report reserialize clear get get-details update delete get-stats get-tags list-warning list-version get-version source favorite unfavorite help" -l insecure -d 'Do not check the server\'s certificate'
complete -c airflow -n "__fish_airflow_using_subcommand dags; and not __fish_seen_subcommand_from list details pause unpause show show-dependencies state trigger list-runs list-import-errors get-import-error next-execution list-jobs report reserialize clear get get-details update delete get-stats get-tags list-warning list-version get-version source favorite unfavorite help" -s h -l help -d 'Print help'
complete -c airflow -n "__fish_airflow_using_subcommand dags; and not __fish_seen_subcommand_from list details pause unpause show show-dependencies state trigger list-runs list-import-errors get-import-error next-execution list-jobs report reserialize clear get get-details update delete get-stats get-tags list-warning list-version get-version source favorite unfavorite help" -f -a "list" -d 'List the Dags'
complete -c airflow -n "__fish_airflow_using_subcommand dags; and not __fish_seen_subcommand_from list details pause unpause show show-dependencies state trigger list-runs list-import-errors get-import-error next-execution list-jobs report reserialize clear get get-details update delete get-stats get-tags list-warning list-version get-version source favorite unfavorite help" -f -a "details" -d 'Show everything about a Dag'
complete -c airflow -n "__fish_airflow_using_subcommand dags; and not __fish_seen_subcommand_from list details pause unpause show show-dependencies state trigger list-runs list-import-errors get-import-error next-execution list-jobs report reserialize clear get get-details update delete get-stats get-tags list-warning list-version get-version source favorite unfavorite help" -f -a "pause" -d 'Pause Dags: no new runs are scheduled'
complete -c airflow -n "__fish_airflow_using_subcommand dags; and not __fish_seen_subcommand_from list details pause unpause show show-dependencies state trigger list-runs list-import-errors get-import-error next-execution list-jobs report reserialize clear get get-details update delete get-stats get-tags list-warning list-version get-version source favorite unfavorite help" -f -a "unpause" -d 'Unpause Dags: their runs are scheduled again'
complete -c airflow -n "__fish_airflow_using_subcommand dags; and not __fish_seen_subcommand_from list details pause unpause show show-dependencies state trigger list-runs list-import-errors get-import-error next-execution list-jobs report reserialize clear get get-details update delete get-stats get-tags list-warning list-version get-version source favorite unfavorite help" -f -a "show" -d 'Draw the tasks of a Dag, or how far a run of them is'
complete -c airflow -n "__fish_airflow_using_subcommand dags; and not __fish_seen_subcommand_from list details pause unpause show show-dependencies state trigger list-runs list-import-errors get-import-error next-execution list-jobs report reserialize clear get get-details update delete get-stats get-tags list-warning list-version get-version source favorite unfavorite help" -f -a "show-dependencies" -d 'Draw which Dags start, wait for or feed which others'
complete -c airflow -n "__fish_airflow_using_subcommand dags; and not __fish_seen_subcommand_from list details pause unpause show show-dependencies state trigger list-runs list-import-errors get-import-error next-execution list-jobs report reserialize clear get get-details update delete get-stats get-tags list-warning list-version get-version source favorite unfavorite help" -f -a "state" -d 'Tell the state of a Dag run'
complete -c airflow -n "__fish_airflow_using_subcommand dags; and not __fish_seen_subcommand_from list details pause unpause show show-dependencies state trigger list-runs list-import-errors get-import-error next-execution list-jobs report reserialize clear get get-details update delete get-stats get-tags list-warning list-version get-version source favorite unfavorite help" -f -a "trigger" -d 'Start a run of a Dag'
complete -c airflow -n "__fish_airflow_using_subcommand dags; and not __fish_seen_subcommand_from list details pause unpause show show-dependencies state trigger list-runs list-import-errors get-import-error next-execution list-jobs report reserialize clear get get-details update delete get-stats get-tags list-warning list-version get-version source favorite unfavorite help" -f -a "list-runs" -d 'List the runs of a Dag, the latest first'
complete -c airflow -n "__fish_airflow_using_subcommand dags; and not __fish_seen_subcommand_from list details pause unpause show show-dependencies state trigger list-runs list-import-errors get-import-error next-execution list-jobs report reserialize clear get get-details update delete get-stats get-tags list-warning list-version get-version source favorite unfavorite help" -f -a "list-import-errors" -d 'List the Dag files that could not be loaded; fails if there are any'
complete -c airflow -n "__fish_airflow_using_subcommand dags; and not __fish_seen_subcommand_from list details pause unpause show show-dependencies state trigger list-runs list-import-errors get-import-error next-execution list-jobs report reserialize clear get get-details update delete get-stats get-tags list-warning list-version get-version source favorite unfavorite help" -f -a "get-import-error" -d 'Show why a Dag file could not be loaded'
complete -c airflow -n "__fish_airflow_using_subcommand dags; and not __fish_seen_subcommand_from list details pause unpause show show-dependencies state trigger list-runs list-import-errors get-import-error next-execution list-jobs report reserialize clear get get-details update delete get-stats get-tags list-warning list-version get-version source favorite unfavorite help" -f -a "next-execution" -d 'Tell when the next run of a Dag is due'
complete -c airflow -n "__fish_airflow_using_subcommand dags; and not __fish_seen_subcommand_from list details pause unpause show show-dependencies state trigger list-runs list-import-errors get-import-error next-execution list-jobs report reserialize clear get get-details update delete get-stats get-tags list-warning list-version get-version source favorite unfavorite help" -f -a "list-jobs" -d 'List the jobs, the latest first'
complete -c airflow -n "__fish_airflow_using_subcommand dags; and not __fish_seen_subcommand_from list details pause unpause show show-dependencies state trigger list-runs list-import-errors get-import-error next-execution list-jobs report reserialize clear get get-details update delete get-stats get-tags list-warning list-version get-version source favorite unfavorite help" -f -a "report" -d 'Show what each Dag file holds, and how long it took to parse'
complete -c airflow -n "__fish_airflow_using_subcommand dags; and not __fish_seen_subcommand_from list details pause unpause show show-dependencies state trigger list-runs list-import-errors get-import-error next-execution list-jobs report reserialize clear get get-details update delete get-stats get-tags list-warning list-version get-version source favorite unfavorite help" -f -a "reserialize" -d 'Ask the Dag processor to read the Dag files again'
complete -c airflow -n "__fish_airflow_using_subcommand dags; and not __fish_seen_subcommand_from list details pause unpause show show-dependencies state trigger list-runs list-import-errors get-import-error next-execution list-jobs report reserialize clear get get-details update delete get-stats get-tags list-warning list-version get-version source favorite unfavorite help" -f -a "clear" -d 'Clear whole runs of a Dag, so that they run again'
complete -c airflow -n "__fish_airflow_using_subcommand dags; and not __fish_seen_subcommand_from list details pause unpause show show-dependencies state trigger list-runs list-import-errors get-import-error next-execution list-jobs report reserialize clear get get-details update delete get-stats get-tags list-warning list-version get-version source favorite unfavorite help" -f -a "get" -d 'Show a Dag'
complete -c airflow -n "__fish_airflow_using_subcommand dags; and not __fish_seen_subcommand_from list details pause unpause show show-dependencies state trigger list-runs list-import-errors get-import-error next-execution list-jobs report reserialize clear get get-details update delete get-stats get-tags list-warning list-version get-version source favorite unfavorite help" -f -a "get-details" -d 'Show a Dag with the settings of its file: documentation, parameters, defaults'
complete -c airflow -n "__fish_airflow_using_subcommand dags; and not __fish_seen_subcommand_from list details pause unpause show show-dependencies state trigger list-runs list-import-errors get-import-error next-execution list-jobs report reserialize clear get get-details update delete get-stats get-tags list-warning list-version get-version source favorite unfavorite help" -f -a "update" -d 'Change a Dag: whether it is paused'
complete -c airflow -n "__fish_airflow_using_subcommand dags; and not __fish_seen_subcommand_from list details pause unpause show show-dependencies state trigger list-runs list-import-errors get-import-error next-execution list-jobs report reserialize clear get get-details update delete get-stats get-tags list-warning list-version get-version source favorite unfavorite help" -f -a "delete" -d 'Delete all that the database holds of Dags; their files stay'
complete -c airflow -n "__fish_airflow_using_subcommand dags; and not __fish_seen_subcommand_from list details pause unpause show show-dependencies state trigger list-runs list-import-errors get-import-error next-execution list-jobs report reserialize clear get get-details update delete get-stats get-tags list-warning list-version get-version source favorite unfavorite help" -f -a "get-stats" -d 'Count the runs of Dags by their state'
complete -c airflow -n "__fish_airflow_using_subcommand dags; and not __fish_seen_subcommand_from list details pause unpause show show-dependencies state trigger list-runs list-import-errors get-import-error next-execution list-jobs report reserialize clear get get-details update delete get-stats get-tags list-warning list-version get-version source favorite unfavorite help" -f -a "get-tags" -d 'List the tags that Dags carry'
complete -c airflow -n "__fish_airflow_using_subcommand dags; and not __fish_seen_subcommand_from list details pause unpause show show-dependencies state trigger list-runs list-import-errors get-import-error next-execution list-jobs report reserialize clear get get-details update delete get-stats get-tags list-warning list-version get-version source favorite unfavorite help" -f -a "list-warning" -d 'List what the server warns of in Dags'
complete -c airflow -n "__fish_airflow_using_subcommand dags; and not __fish_seen_subcommand_from list details pause unpause show show-dependencies state trigger list-runs list-import-errors get-import-error next-execution list-jobs report reserialize clear get get-details update delete get-stats get-tags list-warning list-version get-version source favorite unfavorite help" -f -a "list-version" -d 'List the versions of a Dag'
complete -c airflow -n "__fish_airflow_using_subcommand dags; and not __fish_seen_subcommand_from list details pause unpause show show-dependencies state trigger list-runs list-import-errors get-import-error next-execution list-jobs report reserialize clear get get-details update delete get-stats get-tags list-warning list-version get-version source favorite unfavorite help" -f -a "get-version" -d 'Show a version of a Dag'
complete -c airflow -n "__fish_airflow_using_subcommand dags; and not __fish_seen_subcommand_from list details pause unpause show show-dependencies state trigger list-runs list-import-errors get-import-error next-execution list-jobs report reserialize clear get get-details update delete get-stats get-tags list-warning list-version get-version source favorite unfavorite help" -f -a "source" -d 'Print the source of a Dag\'s file'
complete -c airflow -n "__fish_airflow_using_subcommand dags; and not __fish_seen_subcommand_from list details pause unpause show show-dependencies state trigger list-runs list-import-errors get-import-error next-execution list-jobs report reserialize clear get get-details update delete get-stats get-tags list-warning list-version get-version source favorite unfavorite help" -f -a "favorite" -d 'Mark a Dag as one of your favourites'
complete -c airflow -n "__fish_airflow_using_subcommand dags; and not __fish_seen_subcommand_from list details pause unpause show show-dependencies state trigger list-runs list-import-errors get-import-error next-execution list-jobs report reserialize clear get get-details update delete get-stats get-tags list-warning list-version get-version source favorite unfavorite help" -f -a "unfavorite" -d 'Take a Dag off your favourites'
complete -c airflow -n "__fish_airflow_using_subcommand dags; and not __fish_seen_subcommand_from list details pause unpause show show-dependencies state trigger list-runs list-import-errors get-import-error next-execution list-jobs report reserialize clear get get-details update delete get-stats get-tags list-warning list-version get-version source favorite unfavorite help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from list" -l tags -d 'Filter by tags; may be repeated' -r
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from list" -l tags-match-mode -d 'Filter by tags match mode' -r -f -a "any\t''
all\t''"
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from list" -l owners -d 'Filter by owners; may be repeated' -r
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from list" -l dag-id-pattern -d 'Case-insensitive substring match (SQL `ILIKE`). Slower than `dag_id_prefix_pattern` on large tables — see "Filtering with pattern parameters"' -r
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from list" -l dag-id-prefix-pattern -d 'Case-sensitive, index-friendly prefix match. See "Filtering with pattern parameters"' -r
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from list" -l dag-display-name-pattern -d 'Case-insensitive substring match (SQL `ILIKE`). Slower than `dag_display_name_prefix_pattern` on large tables — see "Filtering with pattern parameters"' -r
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from list" -l dag-display-name-prefix-pattern -d 'Case-sensitive, index-friendly prefix match. See "Filtering with pattern parameters"' -r
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from list" -l exclude-stale -d 'Leave out Dags whose file is gone' -r -f -a "true\t''
false\t''"
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from list" -l paused -d 'Filter by paused' -r -f -a "true\t''
false\t''"
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from list" -l has-import-errors -d 'Filter Dags by having import errors. Only Dags that have been successfully loaded before will be returned' -r -f -a "true\t''
false\t''"
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from list" -l last-dag-run-state -d 'Filter by last dag run state' -r -f -a "queued\t''
running\t''
success\t''
failed\t''"
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from list" -s B -l bundle-name -d 'Only the Dags of this bundle; may be repeated' -r
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from list" -l bundle-version -d 'Filter by bundle version' -r
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from list" -l has-asset-schedule -d 'Filter Dags with asset-based scheduling' -r -f -a "true\t''
false\t''"
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from list" -l asset-dependency -d 'Filter Dags by asset dependency (name or URI)' -r
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from list" -l dag-run-start-date-gte -d 'Only with a dag run start date at or after this' -r
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from list" -l dag-run-start-date-gt -d 'Only with a dag run start date after this' -r
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from list" -l dag-run-start-date-lte -d 'Only with a dag run start date at or before this' -r
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from list" -l dag-run-start-date-lt -d 'Only with a dag run start date before this' -r
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from list" -l dag-run-end-date-gte -d 'Only with a dag run end date at or after this' -r
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from list" -l dag-run-end-date-gt -d 'Only with a dag run end date after this' -r
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from list" -l dag-run-end-date-lte -d 'Only with a dag run end date at or before this' -r
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from list" -l dag-run-end-date-lt -d 'Only with a dag run end date before this' -r
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from list" -l dag-run-state -d 'Filter by dag run state; may be repeated' -r
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from list" -l order-by -d 'Attributes to order by, multi criteria sort is supported. Prefix with `-` for descending order. Supported attributes: `dag_id, dag_display_name, next_dagrun, state, start_date, last_run_state, last_run_start_date`' -r
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from list" -l is-favorite -d 'Filter by is favorite' -r -f -a "true\t''
false\t''"
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from list" -l timetable-type -d 'Filter by timetable type; may be repeated' -r
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from list" -l limit -d 'At most this many rows; all of them when not given' -r
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from list" -l watch -d 'Print it again and again, in place on a terminal, with so many seconds between (2), until Ctrl-C' -r
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from list" -l env -d 'The environment to work with, instead of the selected one' -r
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from list" -l api-token -d 'The token; a secret does not belong here, but airflowctl has it so' -r
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from list" -s o -l output -d 'How to print the result' -r -f -a "table\t''
plain\t''
json\t''
yaml\t''
csv\t''
ndjson\t''"
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from list" -l columns -d 'Print these columns; dots reach into objects (`dag_id,tags.name`)' -r
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from list" -l jq -d 'Filter the JSON result with a jq expression' -r
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from list" -l color -d 'Whether to use colours' -r -f -a "auto\t''
always\t''
never\t''
on\t''
off\t''"
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from list" -l timeout -d 'The longest that one request may take; 0 for no limit [default: 60]' -r
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from list" -l ca-cert -d 'Trust the certificate authorities in this PEM file too' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from list" -l client-cert -d 'The client certificate to show to the server (PEM, perhaps with its key)' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from list" -l client-key -d 'The key of the client certificate (PEM)' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from list" -l no-exclude-stale
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from list" -l no-paused
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from list" -l no-has-import-errors
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from list" -l no-has-asset-schedule
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from list" -l no-is-favorite
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from list" -s l -l local -d ''
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from list" -l no-header -d 'Leave out the header of table, plain and csv'
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Tell on stderr what is sent and answered; twice for headers'
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from list" -s q -l quiet -d 'No progress, notes or warnings on stderr'
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from list" -s y -l yes -d 'Answer every question with yes'
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from list" -l insecure -d 'Do not check the server\'s certificate'
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help'
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from details" -l env -d 'The environment to work with, instead of the selected one' -r
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from details" -l api-token -d 'The token; a secret does not belong here, but airflowctl has it so' -r
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from details" -s o -l output -d 'How to print the result' -r -f -a "table\t''
plain\t''
json\t''
yaml\t''
csv\t''
ndjson\t''"
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from details" -l columns -d 'Print these columns; dots reach into objects (`dag_id,tags.name`)' -r
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from details" -l jq -d 'Filter the JSON result with a jq expression' -r
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from details" -l color -d 'Whether to use colours' -r -f -a "auto\t''
always\t''
never\t''
on\t''
off\t''"
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from details" -l timeout -d 'The longest that one request may take; 0 for no limit [default: 60]' -r
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from details" -l ca-cert -d 'Trust the certificate authorities in this PEM file too' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from details" -l client-cert -d 'The client certificate to show to the server (PEM, perhaps with its key)' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from details" -l client-key -d 'The key of the client certificate (PEM)' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from details" -l no-header -d 'Leave out the header of table, plain and csv'
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from details" -s v -l verbose -d 'Tell on stderr what is sent and answered; twice for headers'
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from details" -s q -l quiet -d 'No progress, notes or warnings on stderr'
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from details" -s y -l yes -d 'Answer every question with yes'
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from details" -l insecure -d 'Do not check the server\'s certificate'
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from details" -s h -l help -d 'Print help'
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from pause" -l tags -d 'All Dags with this tag; can be given several times' -r
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from pause" -l tags-match-mode -d 'Whether a Dag needs all of several tags, or any of them' -r -f -a "any\t''
all\t''"
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from pause" -l owners -d 'All Dags of this owner; can be given several times' -r
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from pause" -l dag-id-pattern -d 'All Dags with this text in their id, in capitals or not; % and _ stand for any text and any letter' -r
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from pause" -l dag-id-prefix-pattern -d 'All Dags whose id begins so' -r
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from pause" -l env -d 'The environment to work with, instead of the selected one' -r
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from pause" -l api-token -d 'The token; a secret does not belong here, but airflowctl has it so' -r
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from pause" -s o -l output -d 'How to print the result' -r -f -a "table\t''
plain\t''
json\t''
yaml\t''
csv\t''
ndjson\t''"
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from pause" -l columns -d 'Print these columns; dots reach into objects (`dag_id,tags.name`)' -r
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from pause" -l jq -d 'Filter the JSON result with a jq expression' -r
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from pause" -l color -d 'Whether to use colours' -r -f -a "auto\t''
always\t''
never\t''
on\t''
off\t''"
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from pause" -l timeout -d 'The longest that one request may take; 0 for no limit [default: 60]' -r
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from pause" -l ca-cert -d 'Trust the certificate authorities in this PEM file too' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from pause" -l client-cert -d 'The client certificate to show to the server (PEM, perhaps with its key)' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from pause" -l client-key -d 'The key of the client certificate (PEM)' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from pause" -l treat-dag-id-as-regex -d 'Take DAG_ID as a regular expression, and change every Dag whose id it matches from its start'
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from pause" -l dry-run -d 'Show which Dags would be changed, and change nothing'
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from pause" -l all -d 'All Dags'
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from pause" -l no-header -d 'Leave out the header of table, plain and csv'
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from pause" -s v -l verbose -d 'Tell on stderr what is sent and answered; twice for headers'
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from pause" -s q -l quiet -d 'No progress, notes or warnings on stderr'
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from pause" -s y -l yes -d 'Answer every question with yes'
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from pause" -l insecure -d 'Do not check the server\'s certificate'
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from pause" -s h -l help -d 'Print help'
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from unpause" -l tags -d 'All Dags with this tag; can be given several times' -r
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from unpause" -l tags-match-mode -d 'Whether a Dag needs all of several tags, or any of them' -r -f -a "any\t''
all\t''"
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from unpause" -l owners -d 'All Dags of this owner; can be given several times' -r
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from unpause" -l dag-id-pattern -d 'All Dags with this text in their id, in capitals or not; % and _ stand for any text and any letter' -r
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from unpause" -l dag-id-prefix-pattern -d 'All Dags whose id begins so' -r
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from unpause" -l env -d 'The environment to work with, instead of the selected one' -r
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from unpause" -l api-token -d 'The token; a secret does not belong here, but airflowctl has it so' -r
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from unpause" -s o -l output -d 'How to print the result' -r -f -a "table\t''
plain\t''
json\t''
yaml\t''
csv\t''
ndjson\t''"
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from unpause" -l columns -d 'Print these columns; dots reach into objects (`dag_id,tags.name`)' -r
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from unpause" -l jq -d 'Filter the JSON result with a jq expression' -r
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from unpause" -l color -d 'Whether to use colours' -r -f -a "auto\t''
always\t''
never\t''
on\t''
off\t''"
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from unpause" -l timeout -d 'The longest that one request may take; 0 for no limit [default: 60]' -r
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from unpause" -l ca-cert -d 'Trust the certificate authorities in this PEM file too' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from unpause" -l client-cert -d 'The client certificate to show to the server (PEM, perhaps with its key)' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from unpause" -l client-key -d 'The key of the client certificate (PEM)' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from unpause" -l treat-dag-id-as-regex -d 'Take DAG_ID as a regular expression, and change every Dag whose id it matches from its start'
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from unpause" -l dry-run -d 'Show which Dags would be changed, and change nothing'
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from unpause" -l all -d 'All Dags'
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from unpause" -l no-header -d 'Leave out the header of table, plain and csv'
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from unpause" -s v -l verbose -d 'Tell on stderr what is sent and answered; twice for headers'
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from unpause" -s q -l quiet -d 'No progress, notes or warnings on stderr'
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from unpause" -s y -l yes -d 'Answer every question with yes'
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from unpause" -l insecure -d 'Do not check the server\'s certificate'
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from unpause" -s h -l help -d 'Print help'
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from show" -l run -d 'Show the states of this run: its id or the beginning of it, its logical date, @latest, @latest-failed or @running' -r
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from show" -s s -l save -d 'Write it to a file: .svg, .dot, .mmd (Mermaid), .md, .json or .txt' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from show" -l as -d 'Print it in this form [default: a drawing on a terminal, DOT in a pipe]' -r -f -a "drawing\t''
dot\t''
mermaid\t''
svg\t''"
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from show" -l env -d 'The environment to work with, instead of the selected one' -r
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from show" -l api-token -d 'The token; a secret does not belong here, but airflowctl has it so' -r
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from show" -s o -l output -d 'How to print the result' -r -f -a "table\t''
plain\t''
json\t''
yaml\t''
csv\t''
ndjson\t''"
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from show" -l columns -d 'Print these columns; dots reach into objects (`dag_id,tags.name`)' -r
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from show" -l jq -d 'Filter the JSON result with a jq expression' -r
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from show" -l color -d 'Whether to use colours' -r -f -a "auto\t''
always\t''
never\t''
on\t''
off\t''"
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from show" -l timeout -d 'The longest that one request may take; 0 for no limit [default: 60]' -r
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from show" -l ca-cert -d 'Trust the certificate authorities in this PEM file too' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from show" -l client-cert -d 'The client certificate to show to the server (PEM, perhaps with its key)' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from show" -l client-key -d 'The key of the client certificate (PEM)' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from show" -l imgcat -d 'Refused: there is no Graphviz in here'
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from show" -l no-header -d 'Leave out the header of table, plain and csv'
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from show" -s v -l verbose -d 'Tell on stderr what is sent and answered; twice for headers'
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from show" -s q -l quiet -d 'No progress, notes or warnings on stderr'
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from show" -s y -l yes -d 'Answer every question with yes'
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from show" -l insecure -d 'Do not check the server\'s certificate'
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from show" -s h -l help -d 'Print help'
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from show-dependencies" -s s -l save -d 'Write it to a file: .svg, .dot, .mmd (Mermaid), .md, .json or .txt' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from show-dependencies" -l as -d 'Print it in this form [default: a drawing on a terminal, DOT in a pipe]' -r -f -a "drawing\t''
dot\t''
mermaid\t''
svg\t''"
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from show-dependencies" -l env -d 'The environment to work with, instead of the selected one' -r
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from show-dependencies" -l api-token -d 'The token; a secret does not belong here, but airflowctl has it so' -r
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from show-dependencies" -s o -l output -d 'How to print the result' -r -f -a "table\t''
plain\t''
json\t''
yaml\t''
csv\t''
ndjson\t''"
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from show-dependencies" -l columns -d 'Print these columns; dots reach into objects (`dag_id,tags.name`)' -r
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from show-dependencies" -l jq -d 'Filter the JSON result with a jq expression' -r
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from show-dependencies" -l color -d 'Whether to use colours' -r -f -a "auto\t''
always\t''
never\t''
on\t''
off\t''"
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from show-dependencies" -l timeout -d 'The longest that one request may take; 0 for no limit [default: 60]' -r
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from show-dependencies" -l ca-cert -d 'Trust the certificate authorities in this PEM file too' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from show-dependencies" -l client-cert -d 'The client certificate to show to the server (PEM, perhaps with its key)' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from show-dependencies" -l client-key -d 'The key of the client certificate (PEM)' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from show-dependencies" -l imgcat -d 'Refused: there is no Graphviz in here'
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from show-dependencies" -l no-header -d 'Leave out the header of table, plain and csv'
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from show-dependencies" -s v -l verbose -d 'Tell on stderr what is sent and answered; twice for headers'
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from show-dependencies" -s q -l quiet -d 'No progress, notes or warnings on stderr'
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from show-dependencies" -s y -l yes -d 'Answer every question with yes'
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from show-dependencies" -l insecure -d 'Do not check the server\'s certificate'
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from show-dependencies" -s h -l help -d 'Print help'
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from state" -l watch -d 'Print it again and again, in place on a terminal, with so many seconds between (2), until Ctrl-C' -r
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from state" -l env -d 'The environment to work with, instead of the selected one' -r
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from state" -l api-token -d 'The token; a secret does not belong here, but airflowctl has it so' -r
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from state" -s o -l output -d 'How to print the result' -r -f -a "table\t''
plain\t''
json\t''
yaml\t''
csv\t''
ndjson\t''"
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from state" -l columns -d 'Print these columns; dots reach into objects (`dag_id,tags.name`)' -r
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from state" -l jq -d 'Filter the JSON result with a jq expression' -r
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from state" -l color -d 'Whether to use colours' -r -f -a "auto\t''
always\t''
never\t''
on\t''
off\t''"
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from state" -l timeout -d 'The longest that one request may take; 0 for no limit [default: 60]' -r
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from state" -l ca-cert -d 'Trust the certificate authorities in this PEM file too' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from state" -l client-cert -d 'The client certificate to show to the server (PEM, perhaps with its key)' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from state" -l client-key -d 'The key of the client certificate (PEM)' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from state" -l no-header -d 'Leave out the header of table, plain and csv'
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from state" -s v -l verbose -d 'Tell on stderr what is sent and answered; twice for headers'
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from state" -s q -l quiet -d 'No progress, notes or warnings on stderr'
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from state" -s y -l yes -d 'Answer every question with yes'
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from state" -l insecure -d 'Do not check the server\'s certificate'
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from state" -s h -l help -d 'Print help'
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from trigger" -s c -l conf -d 'The run\'s conf: a JSON object, @FILE or - for stdin' -r
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from trigger" -s l -l logical-date -l exec-date -d 'The run\'s logical date; none when not given' -r
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from trigger" -s r -l run-id -d 'The run\'s id; chosen from the time when not given' -r
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from trigger" -l run-after -d 'The time from which on the run may start; now when not given' -r
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from trigger" -l data-interval-start -d 'The start of the run\'s data interval' -r
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from trigger" -l data-interval-end -d 'The end of the run\'s data interval' -r
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from trigger" -l partition-key -d 'The partition that the run is for' -r
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from trigger" -l note -d 'A note to keep with the run' -r
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from trigger" -l param -d 'One param of the run, over the conf\'s; can be given several times' -r
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from trigger" -l wait-timeout -d 'The longest to wait, in seconds or as 10m, 2h: then exit code 124, and the run goes on; 0 looks once' -r
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from trigger" -l result -d 'At the end, print this XCom of the run instead of the run: the key is return_value unless given' -r
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from trigger" -l env -d 'The environment to work with, instead of the selected one' -r
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from trigger" -l api-token -d 'The token; a secret does not belong here, but airflowctl has it so' -r
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from trigger" -s o -l output -d 'How to print the result' -r -f -a "table\t''
plain\t''
json\t''
yaml\t''
csv\t''
ndjson\t''"
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from trigger" -l columns -d 'Print these columns; dots reach into objects (`dag_id,tags.name`)' -r
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from trigger" -l jq -d 'Filter the JSON result with a jq expression' -r
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from trigger" -l color -d 'Whether to use colours' -r -f -a "auto\t''
always\t''
never\t''
on\t''
off\t''"
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from trigger" -l timeout -d 'The longest that one request may take; 0 for no limit [default: 60]' -r
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from trigger" -l ca-cert -d 'Trust the certificate authorities in this PEM file too' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from trigger" -l client-cert -d 'The client certificate to show to the server (PEM, perhaps with its key)' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from trigger" -l client-key -d 'The key of the client certificate (PEM)' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from trigger" -l no-replace-microseconds -d 'Keep the microseconds of the logical date'
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from trigger" -l unpause -d 'Unpause the Dag too'
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from trigger" -l wait -d 'Wait for the end of the run; the exit code tells how it ended'
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from trigger" -l cancel-on-interrupt -d 'On Ctrl-C (or SIGTERM), set the run to failed; without it, the run goes on'
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from trigger" -l logs -d 'Show the tasks\' logs while they run, on stderr: stdout is for the run at its end'
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from trigger" -l no-header -d 'Leave out the header of table, plain and csv'
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from trigger" -s v -l verbose -d 'Tell on stderr what is sent and answered; twice for headers'
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from trigger" -s q -l quiet -d 'No progress, notes or warnings on stderr'
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from trigger" -s y -l yes -d 'Answer every question with yes'
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from trigger" -l insecure -d 'Do not check the server\'s certificate'
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from trigger" -s h -l help -d 'Print help'
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from list-runs" -l state -d 'Only runs in this state' -r -f -a "queued\t''
running\t''
success\t''
failed\t''"
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from list-runs" -s s -l start-date -d 'Only runs of this logical date or later; leaves out those without one' -r
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from list-runs" -s e -l end-date -d 'Only runs of this logical date or earlier; leaves out those without one' -r
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from list-runs" -l limit -d 'At most this many runs, the latest; all of them when not given' -r
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from list-runs" -l watch -d 'Print it again and again, in place on a terminal, with so many seconds between (2), until Ctrl-C' -r
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from list-runs" -l env -d 'The environment to work with, instead of the selected one' -r
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from list-runs" -l api-token -d 'The token; a secret does not belong here, but airflowctl has it so' -r
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from list-runs" -s o -l output -d 'How to print the result' -r -f -a "table\t''
plain\t''
json\t''
yaml\t''
csv\t''
ndjson\t''"
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from list-runs" -l columns -d 'Print these columns; dots reach into objects (`dag_id,tags.name`)' -r
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from list-runs" -l jq -d 'Filter the JSON result with a jq expression' -r
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from list-runs" -l color -d 'Whether to use colours' -r -f -a "auto\t''
always\t''
never\t''
on\t''
off\t''"
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from list-runs" -l timeout -d 'The longest that one request may take; 0 for no limit [default: 60]' -r
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from list-runs" -l ca-cert -d 'Trust the certificate authorities in this PEM file too' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from list-runs" -l client-cert -d 'The client certificate to show to the server (PEM, perhaps with its key)' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from list-runs" -l client-key -d 'The key of the client certificate (PEM)' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from list-runs" -l no-backfill -d 'Leave out the runs of backfills'
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from list-runs" -l no-header -d 'Leave out the header of table, plain and csv'
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from list-runs" -s v -l verbose -d 'Tell on stderr what is sent and answered; twice for headers'
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from list-runs" -s q -l quiet -d 'No progress, notes or warnings on stderr'
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from list-runs" -s y -l yes -d 'Answer every question with yes'
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from list-runs" -l insecure -d 'Do not check the server\'s certificate'
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from list-runs" -s h -l help -d 'Print help'
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from list-import-errors" -s B -l bundle-name -d 'Only files of this bundle; can be given several times' -r
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from list-import-errors" -l watch -d 'Print it again and again, in place on a terminal, with so many seconds between (2), until Ctrl-C' -r
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from list-import-errors" -l env -d 'The environment to work with, instead of the selected one' -r
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from list-import-errors" -l api-token -d 'The token; a secret does not belong here, but airflowctl has it so' -r
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from list-import-errors" -s o -l output -d 'How to print the result' -r -f -a "table\t''
plain\t''
json\t''
yaml\t''
csv\t''
ndjson\t''"
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from list-import-errors" -l columns -d 'Print these columns; dots reach into objects (`dag_id,tags.name`)' -r
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from list-import-errors" -l jq -d 'Filter the JSON result with a jq expression' -r
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from list-import-errors" -l color -d 'Whether to use colours' -r -f -a "auto\t''
always\t''
never\t''
on\t''
off\t''"
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from list-import-errors" -l timeout -d 'The longest that one request may take; 0 for no limit [default: 60]' -r
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from list-import-errors" -l ca-cert -d 'Trust the certificate authorities in this PEM file too' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from list-import-errors" -l client-cert -d 'The client certificate to show to the server (PEM, perhaps with its key)' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from list-import-errors" -l client-key -d 'The key of the client certificate (PEM)' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from list-import-errors" -s l -l local
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from list-import-errors" -l no-header -d 'Leave out the header of table, plain and csv'
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from list-import-errors" -s v -l verbose -d 'Tell on stderr what is sent and answered; twice for headers'
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from list-import-errors" -s q -l quiet -d 'No progress, notes or warnings on stderr'
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from list-import-errors" -s y -l yes -d 'Answer every question with yes'
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from list-import-errors" -l insecure -d 'Do not check the server\'s certificate'
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from list-import-errors" -s h -l help -d 'Print help'
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from get-import-error" -l env -d 'The environment to work with, instead of the selected one' -r
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from get-import-error" -l api-token -d 'The token; a secret does not belong here, but airflowctl has it so' -r
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from get-import-error" -s o -l output -d 'How to print the result' -r -f -a "table\t''
plain\t''
json\t''
yaml\t''
csv\t''
ndjson\t''"
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from get-import-error" -l columns -d 'Print these columns; dots reach into objects (`dag_id,tags.name`)' -r
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from get-import-error" -l jq -d 'Filter the JSON result with a jq expression' -r
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from get-import-error" -l color -d 'Whether to use colours' -r -f -a "auto\t''
always\t''
never\t''
on\t''
off\t''"
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from get-import-error" -l timeout -d 'The longest that one request may take; 0 for no limit [default: 60]' -r
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from get-import-error" -l ca-cert -d 'Trust the certificate authorities in this PEM file too' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from get-import-error" -l client-cert -d 'The client certificate to show to the server (PEM, perhaps with its key)' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from get-import-error" -l client-key -d 'The key of the client certificate (PEM)' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from get-import-error" -l no-header -d 'Leave out the header of table, plain and csv'
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from get-import-error" -s v -l verbose -d 'Tell on stderr what is sent and answered; twice for headers'
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from get-import-error" -s q -l quiet -d 'No progress, notes or warnings on stderr'
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from get-import-error" -s y -l yes -d 'Answer every question with yes'
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from get-import-error" -l insecure -d 'Do not check the server\'s certificate'
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from get-import-error" -s h -l help -d 'Print help'
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from next-execution" -l field -d 'Print this of the next run, instead of its logical date' -r -f -a "logical_date\t''
data_interval.start\t''
data_interval.end\t''
partition_key\t''
partition_date\t''
run_after\t''"
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from next-execution" -s n -l num-executions -d 'How many runs to tell of; more than one for a plain cron expression alone' -r
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from next-execution" -l watch -d 'Print it again and again, in place on a terminal, with so many seconds between (2), until Ctrl-C' -r
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from next-execution" -l env -d 'The environment to work with, instead of the selected one' -r
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from next-execution" -l api-token -d 'The token; a secret does not belong here, but airflowctl has it so' -r
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from next-execution" -s o -l output -d 'How to print the result' -r -f -a "table\t''
plain\t''
json\t''
yaml\t''
csv\t''
ndjson\t''"
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from next-execution" -l columns -d 'Print these columns; dots reach into objects (`dag_id,tags.name`)' -r
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from next-execution" -l jq -d 'Filter the JSON result with a jq expression' -r
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from next-execution" -l color -d 'Whether to use colours' -r -f -a "auto\t''
always\t''
never\t''
on\t''
off\t''"
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from next-execution" -l timeout -d 'The longest that one request may take; 0 for no limit [default: 60]' -r
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from next-execution" -l ca-cert -d 'Trust the certificate authorities in this PEM file too' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from next-execution" -l client-cert -d 'The client certificate to show to the server (PEM, perhaps with its key)' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from next-execution" -l client-key -d 'The key of the client certificate (PEM)' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from next-execution" -l table -d 'Print all that is known of the next run, as a table'
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from next-execution" -l no-header -d 'Leave out the header of table, plain and csv'
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from next-execution" -s v -l verbose -d 'Tell on stderr what is sent and answered; twice for headers'
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from next-execution" -s q -l quiet -d 'No progress, notes or warnings on stderr'
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from next-execution" -s y -l yes -d 'Answer every question with yes'
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from next-execution" -l insecure -d 'Do not check the server\'s certificate'
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from next-execution" -s h -l help -d 'Print help'
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from list-jobs" -s d -l dag-id -d 'Only jobs of this Dag; the schedulers of Airflow 3 have none' -r
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from list-jobs" -l state -d 'Only jobs in this state' -r -f -a "running\t''
success\t''
restarting\t''
failed\t''"
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from list-jobs" -l limit -d 'At most this many jobs, the latest; all of them when not given' -r
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from list-jobs" -l watch -d 'Print it again and again, in place on a terminal, with so many seconds between (2), until Ctrl-C' -r
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from list-jobs" -l env -d 'The environment to work with, instead of the selected one' -r
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from list-jobs" -l api-token -d 'The token; a secret does not belong here, but airflowctl has it so' -r
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from list-jobs" -s o -l output -d 'How to print the result' -r -f -a "table\t''
plain\t''
json\t''
yaml\t''
csv\t''
ndjson\t''"
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from list-jobs" -l columns -d 'Print these columns; dots reach into objects (`dag_id,tags.name`)' -r
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from list-jobs" -l jq -d 'Filter the JSON result with a jq expression' -r
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from list-jobs" -l color -d 'Whether to use colours' -r -f -a "auto\t''
always\t''
never\t''
on\t''
off\t''"
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from list-jobs" -l timeout -d 'The longest that one request may take; 0 for no limit [default: 60]' -r
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from list-jobs" -l ca-cert -d 'Trust the certificate authorities in this PEM file too' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from list-jobs" -l client-cert -d 'The client certificate to show to the server (PEM, perhaps with its key)' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from list-jobs" -l client-key -d 'The key of the client certificate (PEM)' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from list-jobs" -l no-header -d 'Leave out the header of table, plain and csv'
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from list-jobs" -s v -l verbose -d 'Tell on stderr what is sent and answered; twice for headers'
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from list-jobs" -s q -l quiet -d 'No progress, notes or warnings on stderr'
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from list-jobs" -s y -l yes -d 'Answer every question with yes'
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from list-jobs" -l insecure -d 'Do not check the server\'s certificate'
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from list-jobs" -s h -l help -d 'Print help'
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from report" -s B -l bundle-name -d 'Only files of this bundle; can be given several times' -r
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from report" -l watch -d 'Print it again and again, in place on a terminal, with so many seconds between (2), until Ctrl-C' -r
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from report" -l env -d 'The environment to work with, instead of the selected one' -r
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from report" -l api-token -d 'The token; a secret does not belong here, but airflowctl has it so' -r
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from report" -s o -l output -d 'How to print the result' -r -f -a "table\t''
plain\t''
json\t''
yaml\t''
csv\t''
ndjson\t''"
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from report" -l columns -d 'Print these columns; dots reach into objects (`dag_id,tags.name`)' -r
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from report" -l jq -d 'Filter the JSON result with a jq expression' -r
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from report" -l color -d 'Whether to use colours' -r -f -a "auto\t''
always\t''
never\t''
on\t''
off\t''"
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from report" -l timeout -d 'The longest that one request may take; 0 for no limit [default: 60]' -r
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from report" -l ca-cert -d 'Trust the certificate authorities in this PEM file too' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from report" -l client-cert -d 'The client certificate to show to the server (PEM, perhaps with its key)' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from report" -l client-key -d 'The key of the client certificate (PEM)' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from report" -l no-header -d 'Leave out the header of table, plain and csv'
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from report" -s v -l verbose -d 'Tell on stderr what is sent and answered; twice for headers'
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from report" -s q -l quiet -d 'No progress, notes or warnings on stderr'
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from report" -s y -l yes -d 'Answer every question with yes'
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from report" -l insecure -d 'Do not check the server\'s certificate'
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from report" -s h -l help -d 'Print help'
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from reserialize" -s B -l bundle-name -d 'Only files of this bundle; can be given several times' -r
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from reserialize" -l env -d 'The environment to work with, instead of the selected one' -r
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from reserialize" -l api-token -d 'The token; a secret does not belong here, but airflowctl has it so' -r
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from reserialize" -s o -l output -d 'How to print the result' -r -f -a "table\t''
plain\t''
json\t''
yaml\t''
csv\t''
ndjson\t''"
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from reserialize" -l columns -d 'Print these columns; dots reach into objects (`dag_id,tags.name`)' -r
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from reserialize" -l jq -d 'Filter the JSON result with a jq expression' -r
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from reserialize" -l color -d 'Whether to use colours' -r -f -a "auto\t''
always\t''
never\t''
on\t''
off\t''"
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from reserialize" -l timeout -d 'The longest that one request may take; 0 for no limit [default: 60]' -r
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from reserialize" -l ca-cert -d 'Trust the certificate authorities in this PEM file too' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from reserialize" -l client-cert -d 'The client certificate to show to the server (PEM, perhaps with its key)' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from reserialize" -l client-key -d 'The key of the client certificate (PEM)' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from reserialize" -l no-header -d 'Leave out the header of table, plain and csv'
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from reserialize" -s v -l verbose -d 'Tell on stderr what is sent and answered; twice for headers'
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from reserialize" -s q -l quiet -d 'No progress, notes or warnings on stderr'
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from reserialize" -s y -l yes -d 'Answer every question with yes'
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from reserialize" -l insecure -d 'Do not check the server\'s certificate'
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from reserialize" -s h -l help -d 'Print help'
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from clear" -l run-id -d 'Clear this run' -r
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from clear" -l partition-key -d 'Clear the runs of this partition' -r
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from clear" -l partition-date-start -d 'Clear the runs of partitions from this date on, in the time zone of the Dag\'s timetable' -r
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from clear" -l partition-date-end -d 'Clear the runs of partitions up to this date, with it' -r
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from clear" -l wait-timeout -d 'With --wait: the longest to wait, in seconds or as 10m, 2h: then exit code 124, and the runs go on; 0 looks once' -r
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from clear" -l env -d 'The environment to work with, instead of the selected one' -r
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from clear" -l api-token -d 'The token; a secret does not belong here, but airflowctl has it so' -r
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from clear" -s o -l output -d 'How to print the result' -r -f -a "table\t''
plain\t''
json\t''
yaml\t''
csv\t''
ndjson\t''"
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from clear" -l columns -d 'Print these columns; dots reach into objects (`dag_id,tags.name`)' -r
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from clear" -l jq -d 'Filter the JSON result with a jq expression' -r
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from clear" -l color -d 'Whether to use colours' -r -f -a "auto\t''
always\t''
never\t''
on\t''
off\t''"
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from clear" -l timeout -d 'The longest that one request may take; 0 for no limit [default: 60]' -r
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from clear" -l ca-cert -d 'Trust the certificate authorities in this PEM file too' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from clear" -l client-cert -d 'The client certificate to show to the server (PEM, perhaps with its key)' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from clear" -l client-key -d 'The key of the client certificate (PEM)' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from clear" -s f -l only-failed -d 'Clear only what has failed'
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from clear" -s r -l only-running -d 'Clear only what is running'
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from clear" -l dry-run -d 'Show what would be cleared, and clear nothing'
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from clear" -l wait -d 'Wait until the runs have ended; the exit code tells whether all succeeded'
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from clear" -l no-header -d 'Leave out the header of table, plain and csv'
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from clear" -s v -l verbose -d 'Tell on stderr what is sent and answered; twice for headers'
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from clear" -s q -l quiet -d 'No progress, notes or warnings on stderr'
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from clear" -s y -l yes -d 'Answer every question with yes'
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from clear" -l insecure -d 'Do not check the server\'s certificate'
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from clear" -s h -l help -d 'Print help'
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from get" -l env -d 'The environment to work with, instead of the selected one' -r
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from get" -l api-token -d 'The token; a secret does not belong here, but airflowctl has it so' -r
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from get" -s o -l output -d 'How to print the result' -r -f -a "table\t''
plain\t''
json\t''
yaml\t''
csv\t''
ndjson\t''"
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from get" -l columns -d 'Print these columns; dots reach into objects (`dag_id,tags.name`)' -r
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from get" -l jq -d 'Filter the JSON result with a jq expression' -r
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from get" -l color -d 'Whether to use colours' -r -f -a "auto\t''
always\t''
never\t''
on\t''
off\t''"
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from get" -l timeout -d 'The longest that one request may take; 0 for no limit [default: 60]' -r
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from get" -l ca-cert -d 'Trust the certificate authorities in this PEM file too' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from get" -l client-cert -d 'The client certificate to show to the server (PEM, perhaps with its key)' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from get" -l client-key -d 'The key of the client certificate (PEM)' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from get" -l no-header -d 'Leave out the header of table, plain and csv'
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from get" -s v -l verbose -d 'Tell on stderr what is sent and answered; twice for headers'
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from get" -s q -l quiet -d 'No progress, notes or warnings on stderr'
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from get" -s y -l yes -d 'Answer every question with yes'
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from get" -l insecure -d 'Do not check the server\'s certificate'
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from get" -s h -l help -d 'Print help'
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from get-details" -l env -d 'The environment to work with, instead of the selected one' -r
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from get-details" -l api-token -d 'The token; a secret does not belong here, but airflowctl has it so' -r
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from get-details" -s o -l output -d 'How to print the result' -r -f -a "table\t''
plain\t''
json\t''
yaml\t''
csv\t''
ndjson\t''"
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from get-details" -l columns -d 'Print these columns; dots reach into objects (`dag_id,tags.name`)' -r
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from get-details" -l jq -d 'Filter the JSON result with a jq expression' -r
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from get-details" -l color -d 'Whether to use colours' -r -f -a "auto\t''
always\t''
never\t''
on\t''
off\t''"
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from get-details" -l timeout -d 'The longest that one request may take; 0 for no limit [default: 60]' -r
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from get-details" -l ca-cert -d 'Trust the certificate authorities in this PEM file too' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from get-details" -l client-cert -d 'The client certificate to show to the server (PEM, perhaps with its key)' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from get-details" -l client-key -d 'The key of the client certificate (PEM)' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from get-details" -l no-header -d 'Leave out the header of table, plain and csv'
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from get-details" -s v -l verbose -d 'Tell on stderr what is sent and answered; twice for headers'
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from get-details" -s q -l quiet -d 'No progress, notes or warnings on stderr'
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from get-details" -s y -l yes -d 'Answer every question with yes'
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from get-details" -l insecure -d 'Do not check the server\'s certificate'
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from get-details" -s h -l help -d 'Print help'
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from update" -l update-mask -d 'Update mask; may be repeated' -r
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from update" -l is-paused -d 'Is paused [required without --json]' -r -f -a "true\t''
false\t''"
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from update" -l json -d 'The whole body as JSON, from a file with @FILE or from stdin with -; other options add to it' -r
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from update" -l env -d 'The environment to work with, instead of the selected one' -r
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from update" -l api-token -d 'The token; a secret does not belong here, but airflowctl has it so' -r
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from update" -s o -l output -d 'How to print the result' -r -f -a "table\t''
plain\t''
json\t''
yaml\t''
csv\t''
ndjson\t''"
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from update" -l columns -d 'Print these columns; dots reach into objects (`dag_id,tags.name`)' -r
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from update" -l jq -d 'Filter the JSON result with a jq expression' -r
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from update" -l color -d 'Whether to use colours' -r -f -a "auto\t''
always\t''
never\t''
on\t''
off\t''"
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from update" -l timeout -d 'The longest that one request may take; 0 for no limit [default: 60]' -r
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from update" -l ca-cert -d 'Trust the certificate authorities in this PEM file too' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from update" -l client-cert -d 'The client certificate to show to the server (PEM, perhaps with its key)' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from update" -l client-key -d 'The key of the client certificate (PEM)' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from update" -l no-is-paused
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from update" -l no-header -d 'Leave out the header of table, plain and csv'
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from update" -s v -l verbose -d 'Tell on stderr what is sent and answered; twice for headers'
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from update" -s q -l quiet -d 'No progress, notes or warnings on stderr'
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from update" -s y -l yes -d 'Answer every question with yes'
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from update" -l insecure -d 'Do not check the server\'s certificate'
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from update" -s h -l help -d 'Print help'
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from delete" -l tags -d 'All Dags with this tag; can be given several times' -r
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from delete" -l tags-match-mode -d 'Whether a Dag needs all of several tags, or any of them' -r -f -a "any\t''
all\t''"
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from delete" -l owners -d 'All Dags of this owner; can be given several times' -r
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from delete" -l dag-id-pattern -d 'All Dags with this text in their id, in capitals or not; % and _ stand for any text and any letter' -r
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from delete" -l dag-id-prefix-pattern -d 'All Dags whose id begins so' -r
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from delete" -l env -d 'The environment to work with, instead of the selected one' -r
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from delete" -l api-token -d 'The token; a secret does not belong here, but airflowctl has it so' -r
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from delete" -s o -l output -d 'How to print the result' -r -f -a "table\t''
plain\t''
json\t''
yaml\t''
csv\t''
ndjson\t''"
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from delete" -l columns -d 'Print these columns; dots reach into objects (`dag_id,tags.name`)' -r
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from delete" -l jq -d 'Filter the JSON result with a jq expression' -r
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from delete" -l color -d 'Whether to use colours' -r -f -a "auto\t''
always\t''
never\t''
on\t''
off\t''"
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from delete" -l timeout -d 'The longest that one request may take; 0 for no limit [default: 60]' -r
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from delete" -l ca-cert -d 'Trust the certificate authorities in this PEM file too' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from delete" -l client-cert -d 'The client certificate to show to the server (PEM, perhaps with its key)' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from delete" -l client-key -d 'The key of the client certificate (PEM)' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from delete" -l dry-run -d 'Show which Dags would be deleted, and delete nothing'
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from delete" -l stale -d 'All Dags whose file is gone'
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from delete" -l no-header -d 'Leave out the header of table, plain and csv'
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from delete" -s v -l verbose -d 'Tell on stderr what is sent and answered; twice for headers'
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from delete" -s q -l quiet -d 'No progress, notes or warnings on stderr'
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from delete" -s y -l yes -d 'Answer every question with yes'
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from delete" -l insecure -d 'Do not check the server\'s certificate'
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from delete" -s h -l help -d 'Print help'
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from get-stats" -l watch -d 'Print it again and again, in place on a terminal, with so many seconds between (2), until Ctrl-C' -r
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from get-stats" -l env -d 'The environment to work with, instead of the selected one' -r
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from get-stats" -l api-token -d 'The token; a secret does not belong here, but airflowctl has it so' -r
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from get-stats" -s o -l output -d 'How to print the result' -r -f -a "table\t''
plain\t''
json\t''
yaml\t''
csv\t''
ndjson\t''"
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from get-stats" -l columns -d 'Print these columns; dots reach into objects (`dag_id,tags.name`)' -r
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from get-stats" -l jq -d 'Filter the JSON result with a jq expression' -r
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from get-stats" -l color -d 'Whether to use colours' -r -f -a "auto\t''
always\t''
never\t''
on\t''
off\t''"
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from get-stats" -l timeout -d 'The longest that one request may take; 0 for no limit [default: 60]' -r
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from get-stats" -l ca-cert -d 'Trust the certificate authorities in this PEM file too' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from get-stats" -l client-cert -d 'The client certificate to show to the server (PEM, perhaps with its key)' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from get-stats" -l client-key -d 'The key of the client certificate (PEM)' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from get-stats" -l no-header -d 'Leave out the header of table, plain and csv'
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from get-stats" -s v -l verbose -d 'Tell on stderr what is sent and answered; twice for headers'
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from get-stats" -s q -l quiet -d 'No progress, notes or warnings on stderr'
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from get-stats" -s y -l yes -d 'Answer every question with yes'
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from get-stats" -l insecure -d 'Do not check the server\'s certificate'
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from get-stats" -s h -l help -d 'Print help'
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from get-tags" -l order-by -d 'Attributes to order by, multi criteria sort is supported. Prefix with `-` for descending order. Supported attributes: `name`' -r
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from get-tags" -l tag-name-pattern -d 'Case-insensitive substring match (SQL `ILIKE`). Slower than `tag_name_prefix_pattern` on large tables — see "Filtering with pattern parameters"' -r
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from get-tags" -l tag-name-prefix-pattern -d 'Case-sensitive, index-friendly prefix match. See "Filtering with pattern parameters"' -r
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from get-tags" -l limit -d 'At most this many rows; all of them when not given' -r
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from get-tags" -l watch -d 'Print it again and again, in place on a terminal, with so many seconds between (2), until Ctrl-C' -r
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from get-tags" -l env -d 'The environment to work with, instead of the selected one' -r
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from get-tags" -l api-token -d 'The token; a secret does not belong here, but airflowctl has it so' -r
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from get-tags" -s o -l output -d 'How to print the result' -r -f -a "table\t''
plain\t''
json\t''
yaml\t''
csv\t''
ndjson\t''"
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from get-tags" -l columns -d 'Print these columns; dots reach into objects (`dag_id,tags.name`)' -r
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from get-tags" -l jq -d 'Filter the JSON result with a jq expression' -r
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from get-tags" -l color -d 'Whether to use colours' -r -f -a "auto\t''
always\t''
never\t''
on\t''
off\t''"
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from get-tags" -l timeout -d 'The longest that one request may take; 0 for no limit [default: 60]' -r
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from get-tags" -l ca-cert -d 'Trust the certificate authorities in this PEM file too' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from get-tags" -l client-cert -d 'The client certificate to show to the server (PEM, perhaps with its key)' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from get-tags" -l client-key -d 'The key of the client certificate (PEM)' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from get-tags" -l no-header -d 'Leave out the header of table, plain and csv'
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from get-tags" -s v -l verbose -d 'Tell on stderr what is sent and answered; twice for headers'
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from get-tags" -s q -l quiet -d 'No progress, notes or warnings on stderr'
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from get-tags" -s y -l yes -d 'Answer every question with yes'
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from get-tags" -l insecure -d 'Do not check the server\'s certificate'
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from get-tags" -s h -l help -d 'Print help'
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from list-warning" -l dag-id -d 'Filter by dag id' -r
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from list-warning" -l warning-type -d 'Filter by warning type' -r -f -a "asset conflict\t''
non-existent pool\t''
runtime varying value\t''"
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from list-warning" -l order-by -d 'Attributes to order by, multi criteria sort is supported. Prefix with `-` for descending order. Supported attributes: `dag_id, warning_type, message, timestamp`' -r
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from list-warning" -l limit -d 'At most this many rows; all of them when not given' -r
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from list-warning" -l watch -d 'Print it again and again, in place on a terminal, with so many seconds between (2), until Ctrl-C' -r
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from list-warning" -l env -d 'The environment to work with, instead of the selected one' -r
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from list-warning" -l api-token -d 'The token; a secret does not belong here, but airflowctl has it so' -r
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from list-warning" -s o -l output -d 'How to print the result' -r -f -a "table\t''
plain\t''
json\t''
yaml\t''
csv\t''
ndjson\t''"
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from list-warning" -l columns -d 'Print these columns; dots reach into objects (`dag_id,tags.name`)' -r
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from list-warning" -l jq -d 'Filter the JSON result with a jq expression' -r
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from list-warning" -l color -d 'Whether to use colours' -r -f -a "auto\t''
always\t''
never\t''
on\t''
off\t''"
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from list-warning" -l timeout -d 'The longest that one request may take; 0 for no limit [default: 60]' -r
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from list-warning" -l ca-cert -d 'Trust the certificate authorities in this PEM file too' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from list-warning" -l client-cert -d 'The client certificate to show to the server (PEM, perhaps with its key)' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from list-warning" -l client-key -d 'The key of the client certificate (PEM)' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from list-warning" -l no-header -d 'Leave out the header of table, plain and csv'
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from list-warning" -s v -l verbose -d 'Tell on stderr what is sent and answered; twice for headers'
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from list-warning" -s q -l quiet -d 'No progress, notes or warnings on stderr'
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from list-warning" -s y -l yes -d 'Answer every question with yes'
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from list-warning" -l insecure -d 'Do not check the server\'s certificate'
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from list-warning" -s h -l help -d 'Print help'
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from list-version" -l version-number -d 'Filter by version number' -r
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from list-version" -l bundle-name -d 'Filter by bundle name' -r
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from list-version" -l bundle-version -d 'Filter by bundle version' -r
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from list-version" -l order-by -d 'Attributes to order by, multi criteria sort is supported. Prefix with `-` for descending order. Supported attributes: `id, version_number, bundle_name, bundle_version`' -r
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from list-version" -l limit -d 'At most this many rows; all of them when not given' -r
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from list-version" -l watch -d 'Print it again and again, in place on a terminal, with so many seconds between (2), until Ctrl-C' -r
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from list-version" -l env -d 'The environment to work with, instead of the selected one' -r
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from list-version" -l api-token -d 'The token; a secret does not belong here, but airflowctl has it so' -r
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from list-version" -s o -l output -d 'How to print the result' -r -f -a "table\t''
plain\t''
json\t''
yaml\t''
csv\t''
ndjson\t''"
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from list-version" -l columns -d 'Print these columns; dots reach into objects (`dag_id,tags.name`)' -r
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from list-version" -l jq -d 'Filter the JSON result with a jq expression' -r
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from list-version" -l color -d 'Whether to use colours' -r -f -a "auto\t''
always\t''
never\t''
on\t''
off\t''"
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from list-version" -l timeout -d 'The longest that one request may take; 0 for no limit [default: 60]' -r
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from list-version" -l ca-cert -d 'Trust the certificate authorities in this PEM file too' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from list-version" -l client-cert -d 'The client certificate to show to the server (PEM, perhaps with its key)' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from list-version" -l client-key -d 'The key of the client certificate (PEM)' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from list-version" -l no-header -d 'Leave out the header of table, plain and csv'
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from list-version" -s v -l verbose -d 'Tell on stderr what is sent and answered; twice for headers'
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from list-version" -s q -l quiet -d 'No progress, notes or warnings on stderr'
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from list-version" -s y -l yes -d 'Answer every question with yes'
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from list-version" -l insecure -d 'Do not check the server\'s certificate'
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from list-version" -s h -l help -d 'Print help'
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from get-version" -l env -d 'The environment to work with, instead of the selected one' -r
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from get-version" -l api-token -d 'The token; a secret does not belong here, but airflowctl has it so' -r
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from get-version" -s o -l output -d 'How to print the result' -r -f -a "table\t''
plain\t''
json\t''
yaml\t''
csv\t''
ndjson\t''"
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from get-version" -l columns -d 'Print these columns; dots reach into objects (`dag_id,tags.name`)' -r
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from get-version" -l jq -d 'Filter the JSON result with a jq expression' -r
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from get-version" -l color -d 'Whether to use colours' -r -f -a "auto\t''
always\t''
never\t''
on\t''
off\t''"
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from get-version" -l timeout -d 'The longest that one request may take; 0 for no limit [default: 60]' -r
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from get-version" -l ca-cert -d 'Trust the certificate authorities in this PEM file too' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from get-version" -l client-cert -d 'The client certificate to show to the server (PEM, perhaps with its key)' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from get-version" -l client-key -d 'The key of the client certificate (PEM)' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from get-version" -l no-header -d 'Leave out the header of table, plain and csv'
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from get-version" -s v -l verbose -d 'Tell on stderr what is sent and answered; twice for headers'
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from get-version" -s q -l quiet -d 'No progress, notes or warnings on stderr'
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from get-version" -s y -l yes -d 'Answer every question with yes'
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from get-version" -l insecure -d 'Do not check the server\'s certificate'
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from get-version" -s h -l help -d 'Print help'
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from source" -l version-number -d 'An earlier version of the Dag, by its number' -r
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from source" -l env -d 'The environment to work with, instead of the selected one' -r
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from source" -l api-token -d 'The token; a secret does not belong here, but airflowctl has it so' -r
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from source" -s o -l output -d 'How to print the result' -r -f -a "table\t''
plain\t''
json\t''
yaml\t''
csv\t''
ndjson\t''"
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from source" -l columns -d 'Print these columns; dots reach into objects (`dag_id,tags.name`)' -r
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from source" -l jq -d 'Filter the JSON result with a jq expression' -r
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from source" -l color -d 'Whether to use colours' -r -f -a "auto\t''
always\t''
never\t''
on\t''
off\t''"
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from source" -l timeout -d 'The longest that one request may take; 0 for no limit [default: 60]' -r
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from source" -l ca-cert -d 'Trust the certificate authorities in this PEM file too' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from source" -l client-cert -d 'The client certificate to show to the server (PEM, perhaps with its key)' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from source" -l client-key -d 'The key of the client certificate (PEM)' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from source" -l no-header -d 'Leave out the header of table, plain and csv'
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from source" -s v -l verbose -d 'Tell on stderr what is sent and answered; twice for headers'
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from source" -s q -l quiet -d 'No progress, notes or warnings on stderr'
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from source" -s y -l yes -d 'Answer every question with yes'
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from source" -l insecure -d 'Do not check the server\'s certificate'
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from source" -s h -l help -d 'Print help'
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from favorite" -l env -d 'The environment to work with, instead of the selected one' -r
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from favorite" -l api-token -d 'The token; a secret does not belong here, but airflowctl has it so' -r
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from favorite" -s o -l output -d 'How to print the result' -r -f -a "table\t''
plain\t''
json\t''
yaml\t''
csv\t''
ndjson\t''"
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from favorite" -l columns -d 'Print these columns; dots reach into objects (`dag_id,tags.name`)' -r
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from favorite" -l jq -d 'Filter the JSON result with a jq expression' -r
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from favorite" -l color -d 'Whether to use colours' -r -f -a "auto\t''
always\t''
never\t''
on\t''
off\t''"
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from favorite" -l timeout -d 'The longest that one request may take; 0 for no limit [default: 60]' -r
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from favorite" -l ca-cert -d 'Trust the certificate authorities in this PEM file too' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from favorite" -l client-cert -d 'The client certificate to show to the server (PEM, perhaps with its key)' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from favorite" -l client-key -d 'The key of the client certificate (PEM)' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from favorite" -l no-header -d 'Leave out the header of table, plain and csv'
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from favorite" -s v -l verbose -d 'Tell on stderr what is sent and answered; twice for headers'
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from favorite" -s q -l quiet -d 'No progress, notes or warnings on stderr'
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from favorite" -s y -l yes -d 'Answer every question with yes'
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from favorite" -l insecure -d 'Do not check the server\'s certificate'
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from favorite" -s h -l help -d 'Print help'
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from unfavorite" -l env -d 'The environment to work with, instead of the selected one' -r
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from unfavorite" -l api-token -d 'The token; a secret does not belong here, but airflowctl has it so' -r
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from unfavorite" -s o -l output -d 'How to print the result' -r -f -a "table\t''
plain\t''
json\t''
yaml\t''
csv\t''
ndjson\t''"
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from unfavorite" -l columns -d 'Print these columns; dots reach into objects (`dag_id,tags.name`)' -r
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from unfavorite" -l jq -d 'Filter the JSON result with a jq expression' -r
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from unfavorite" -l color -d 'Whether to use colours' -r -f -a "auto\t''
always\t''
never\t''
on\t''
off\t''"
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from unfavorite" -l timeout -d 'The longest that one request may take; 0 for no limit [default: 60]' -r
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from unfavorite" -l ca-cert -d 'Trust the certificate authorities in this PEM file too' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from unfavorite" -l client-cert -d 'The client certificate to show to the server (PEM, perhaps with its key)' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from unfavorite" -l client-key -d 'The key of the client certificate (PEM)' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from unfavorite" -l no-header -d 'Leave out the header of table, plain and csv'
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from unfavorite" -s v -l verbose -d 'Tell on stderr what is sent and answered; twice for headers'
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from unfavorite" -s q -l quiet -d 'No progress, notes or warnings on stderr'
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from unfavorite" -s y -l yes -d 'Answer every question with yes'
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from unfavorite" -l insecure -d 'Do not check the server\'s certificate'
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from unfavorite" -s h -l help -d 'Print help'
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from help" -f -a "list" -d 'List the Dags'
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from help" -f -a "details" -d 'Show everything about a Dag'
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from help" -f -a "pause" -d 'Pause Dags: no new runs are scheduled'
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from help" -f -a "unpause" -d 'Unpause Dags: their runs are scheduled again'
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from help" -f -a "show" -d 'Draw the tasks of a Dag, or how far a run of them is'
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from help" -f -a "show-dependencies" -d 'Draw which Dags start, wait for or feed which others'
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from help" -f -a "state" -d 'Tell the state of a Dag run'
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from help" -f -a "trigger" -d 'Start a run of a Dag'
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from help" -f -a "list-runs" -d 'List the runs of a Dag, the latest first'
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from help" -f -a "list-import-errors" -d 'List the Dag files that could not be loaded; fails if there are any'
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from help" -f -a "get-import-error" -d 'Show why a Dag file could not be loaded'
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from help" -f -a "next-execution" -d 'Tell when the next run of a Dag is due'
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from help" -f -a "list-jobs" -d 'List the jobs, the latest first'
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from help" -f -a "report" -d 'Show what each Dag file holds, and how long it took to parse'
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from help" -f -a "reserialize" -d 'Ask the Dag processor to read the Dag files again'
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from help" -f -a "clear" -d 'Clear whole runs of a Dag, so that they run again'
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from help" -f -a "get" -d 'Show a Dag'
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from help" -f -a "get-details" -d 'Show a Dag with the settings of its file: documentation, parameters, defaults'
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from help" -f -a "update" -d 'Change a Dag: whether it is paused'
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from help" -f -a "delete" -d 'Delete all that the database holds of Dags; their files stay'
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from help" -f -a "get-stats" -d 'Count the runs of Dags by their state'
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from help" -f -a "get-tags" -d 'List the tags that Dags carry'
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from help" -f -a "list-warning" -d 'List what the server warns of in Dags'
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from help" -f -a "list-version" -d 'List the versions of a Dag'
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from help" -f -a "get-version" -d 'Show a version of a Dag'
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from help" -f -a "source" -d 'Print the source of a Dag\'s file'
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from help" -f -a "favorite" -d 'Mark a Dag as one of your favourites'
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from help" -f -a "unfavorite" -d 'Take a Dag off your favourites'
complete -c airflow -n "__fish_airflow_using_subcommand dags; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c airflow -n "__fish_airflow_using_subcommand runs; and not __fish_seen_subcommand_from list get show diff why update set-state clear wait note delete upstream-events help" -l env -d 'The environment to work with, instead of the selected one' -r
complete -c airflow -n "__fish_airflow_using_subcommand runs; and not __fish_seen_subcommand_from list get show diff why update set-state clear wait note delete upstream-events help" -l api-token -d 'The token; a secret does not belong here, but airflowctl has it so' -r
complete -c airflow -n "__fish_airflow_using_subcommand runs; and not __fish_seen_subcommand_from list get show diff why update set-state clear wait note delete upstream-events help" -s o -l output -d 'How to print the result' -r -f -a "table\t''
plain\t''
json\t''
yaml\t''
csv\t''
ndjson\t''"
complete -c airflow -n "__fish_airflow_using_subcommand runs; and not __fish_seen_subcommand_from list get show diff why update set-state clear wait note delete upstream-events help" -l columns -d 'Print these columns; dots reach into objects (`dag_id,tags.name`)' -r
complete -c airflow -n "__fish_airflow_using_subcommand runs; and not __fish_seen_subcommand_from list get show diff why update set-state clear wait note delete upstream-events help" -l jq -d 'Filter the JSON result with a jq expression' -r
complete -c airflow -n "__fish_airflow_using_subcommand runs; and not __fish_seen_subcommand_from list get show diff why update set-state clear wait note delete upstream-events help" -l color -d 'Whether to use colours' -r -f -a "auto\t''
always\t''
never\t''
on\t''
off\t''"
complete -c airflow -n "__fish_airflow_using_subcommand runs; and not __fish_seen_subcommand_from list get show diff why update set-state clear wait note delete upstream-events help" -l timeout -d 'The longest that one request may take; 0 for no limit [default: 60]' -r
complete -c airflow -n "__fish_airflow_using_subcommand runs; and not __fish_seen_subcommand_from list get show diff why update set-state clear wait note delete upstream-events help" -l ca-cert -d 'Trust the certificate authorities in this PEM file too' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand runs; and not __fish_seen_subcommand_from list get show diff why update set-state clear wait note delete upstream-events help" -l client-cert -d 'The client certificate to show to the server (PEM, perhaps with its key)' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand runs; and not __fish_seen_subcommand_from list get show diff why update set-state clear wait note delete upstream-events help" -l client-key -d 'The key of the client certificate (PEM)' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand runs; and not __fish_seen_subcommand_from list get show diff why update set-state clear wait note delete upstream-events help" -l no-header -d 'Leave out the header of table, plain and csv'
complete -c airflow -n "__fish_airflow_using_subcommand runs; and not __fish_seen_subcommand_from list get show diff why update set-state clear wait note delete upstream-events help" -s v -l verbose -d 'Tell on stderr what is sent and answered; twice for headers'
complete -c airflow -n "__fish_airflow_using_subcommand runs; and not __fish_seen_subcommand_from list get show diff why update set-state clear wait note delete upstream-events help" -s q -l quiet -d 'No progress, notes or warnings on stderr'
complete -c airflow -n "__fish_airflow_using_subcommand runs; and not __fish_seen_subcommand_from list get show diff why update set-state clear wait note delete upstream-events help" -s y -l yes -d 'Answer every question with yes'
complete -c airflow -n "__fish_airflow_using_subcommand runs; and not __fish_seen_subcommand_from list get show diff why update set-state clear wait note delete upstream-events help" -l insecure -d 'Do not check the server\'s certificate'
complete -c airflow -n "__fish_airflow_using_subcommand runs; and not __fish_seen_subcommand_from list get show diff why update set-state clear wait note delete upstream-events help" -s h -l help -d 'Print help'
complete -c airflow -n "__fish_airflow_using_subcommand runs; and not __fish_seen_subcommand_from list get show diff why update set-state clear wait note delete upstream-events help" -f -a "list" -d 'List the runs of a Dag, or of all Dags'
complete -c airflow -n "__fish_airflow_using_subcommand runs; and not __fish_seen_subcommand_from list get show diff why update set-state clear wait note delete upstream-events help" -f -a "get" -d 'Show a run'
complete -c airflow -n "__fish_airflow_using_subcommand runs; and not __fish_seen_subcommand_from list get show diff why update set-state clear wait note delete upstream-events help" -f -a "show" -d 'Show a run with its task instances, or as a Gantt chart'
complete -c airflow -n "__fish_airflow_using_subcommand runs; and not __fish_seen_subcommand_from list get show diff why update set-state clear wait note delete upstream-events help" -f -a "diff" -d 'Hold two runs of a Dag against each other: states and durations of their tasks'
complete -c airflow -n "__fish_airflow_using_subcommand runs; and not __fish_seen_subcommand_from list get show diff why update set-state clear wait note delete upstream-events help" -f -a "why" -d 'Tell why a run failed, or what keeps it from going on'
complete -c airflow -n "__fish_airflow_using_subcommand runs; and not __fish_seen_subcommand_from list get show diff why update set-state clear wait note delete upstream-events help" -f -a "update" -d 'Change a run: its state, its note'
complete -c airflow -n "__fish_airflow_using_subcommand runs; and not __fish_seen_subcommand_from list get show diff why update set-state clear wait note delete upstream-events help" -f -a "set-state" -d 'Set the state of runs'
complete -c airflow -n "__fish_airflow_using_subcommand runs; and not __fish_seen_subcommand_from list get show diff why update set-state clear wait note delete upstream-events help" -f -a "clear" -d 'Clear whole runs, so that they run again'
complete -c airflow -n "__fish_airflow_using_subcommand runs; and not __fish_seen_subcommand_from list get show diff why update set-state clear wait note delete upstream-events help" -f -a "wait" -d 'Wait for the end of a run; the exit code tells how it ended'
complete -c airflow -n "__fish_airflow_using_subcommand runs; and not __fish_seen_subcommand_from list get show diff why update set-state clear wait note delete upstream-events help" -f -a "note" -d 'Write a note to a run'
complete -c airflow -n "__fish_airflow_using_subcommand runs; and not __fish_seen_subcommand_from list get show diff why update set-state clear wait note delete upstream-events help" -f -a "delete" -d 'Delete runs'
complete -c airflow -n "__fish_airflow_using_subcommand runs; and not __fish_seen_subcommand_from list get show diff why update set-state clear wait note delete upstream-events help" -f -a "upstream-events" -d 'List the asset events that started a run'
complete -c airflow -n "__fish_airflow_using_subcommand runs; and not __fish_seen_subcommand_from list get show diff why update set-state clear wait note delete upstream-events help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c airflow -n "__fish_airflow_using_subcommand runs; and __fish_seen_subcommand_from list" -l partition-date-gte -d 'Inclusive lower bound of the partition_date window, interpreted as a local calendar day in the Dag\'s timetable timezone. Runs from the start of this day onwards match' -r
complete -c airflow -n "__fish_airflow_using_subcommand runs; and __fish_seen_subcommand_from list" -l partition-date-lte -d 'Inclusive upper bound of the partition_date window, interpreted as a local calendar day in the Dag\'s timetable timezone. The whole day is included: runs up to the end of this day match' -r
complete -c airflow -n "__fish_airflow_using_subcommand runs; and __fish_seen_subcommand_from list" -l run-after-gte -d 'Only with a due time at or after this' -r
complete -c airflow -n "__fish_airflow_using_subcommand runs; and __fish_seen_subcommand_from list" -l run-after-gt -d 'Only with a due time after this' -r
complete -c airflow -n "__fish_airflow_using_subcommand runs; and __fish_seen_subcommand_from list" -l run-after-lte -d 'Only with a due time at or before this' -r
complete -c airflow -n "__fish_airflow_using_subcommand runs; and __fish_seen_subcommand_from list" -l run-after-lt -d 'Only with a due time before this' -r
complete -c airflow -n "__fish_airflow_using_subcommand runs; and __fish_seen_subcommand_from list" -l logical-date-gte -d 'Only with a logical date at or after this' -r
complete -c airflow -n "__fish_airflow_using_subcommand runs; and __fish_seen_subcommand_from list" -l logical-date-gt -d 'Only with a logical date after this' -r
complete -c airflow -n "__fish_airflow_using_subcommand runs; and __fish_seen_subcommand_from list" -l logical-date-lte -d 'Only with a logical date at or before this' -r
complete -c airflow -n "__fish_airflow_using_subcommand runs; and __fish_seen_subcommand_from list" -l logical-date-lt -d 'Only with a logical date before this' -r
complete -c airflow -n "__fish_airflow_using_subcommand runs; and __fish_seen_subcommand_from list" -l start-date-gte -d 'Only with a start date at or after this' -r
complete -c airflow -n "__fish_airflow_using_subcommand runs; and __fish_seen_subcommand_from list" -l start-date-gt -d 'Only with a start date after this' -r
complete -c airflow -n "__fish_airflow_using_subcommand runs; and __fish_seen_subcommand_from list" -l start-date-lte -d 'Only with a start date at or before this' -r
complete -c airflow -n "__fish_airflow_using_subcommand runs; and __fish_seen_subcommand_from list" -l start-date-lt -d 'Only with a start date before this' -r
complete -c airflow -n "__fish_airflow_using_subcommand runs; and __fish_seen_subcommand_from list" -l end-date-gte -d 'Only with a end date at or after this' -r
complete -c airflow -n "__fish_airflow_using_subcommand runs; and __fish_seen_subcommand_from list" -l end-date-gt -d 'Only with a end date after this' -r
complete -c airflow -n "__fish_airflow_using_subcommand runs; and __fish_seen_subcommand_from list" -l end-date-lte -d 'Only with a end date at or before this' -r
complete -c airflow -n "__fish_airflow_using_subcommand runs; and __fish_seen_subcommand_from list" -l end-date-lt -d 'Only with a end date before this' -r
complete -c airflow -n "__fish_airflow_using_subcommand runs; and __fish_seen_subcommand_from list" -l duration-gte -d 'Only with a duration at least this' -r
complete -c airflow -n "__fish_airflow_using_subcommand runs; and __fish_seen_subcommand_from list" -l duration-gt -d 'Only with a duration more than this' -r
complete -c airflow -n "__fish_airflow_using_subcommand runs; and __fish_seen_subcommand_from list" -l duration-lte -d 'Only with a duration at most this' -r
complete -c airflow -n "__fish_airflow_using_subcommand runs; and __fish_seen_subcommand_from list" -l duration-lt -d 'Only with a duration less than this' -r
complete -c airflow -n "__fish_airflow_using_subcommand runs; and __fish_seen_subcommand_from list" -l updated-at-gte -d 'Only with a updated at at or after this' -r
complete -c airflow -n "__fish_airflow_using_subcommand runs; and __fish_seen_subcommand_from list" -l updated-at-gt -d 'Only with a updated at after this' -r
complete -c airflow -n "__fish_airflow_using_subcommand runs; and __fish_seen_subcommand_from list" -l updated-at-lte -d 'Only with a updated at at or before this' -r
complete -c airflow -n "__fish_airflow_using_subcommand runs; and __fish_seen_subcommand_from list" -l updated-at-lt -d 'Only with a updated at before this' -r
complete -c airflow -n "__fish_airflow_using_subcommand runs; and __fish_seen_subcommand_from list" -l conf-contains -d 'Filter by conf contains' -r
complete -c airflow -n "__fish_airflow_using_subcommand runs; and __fish_seen_subcommand_from list" -l run-type -d 'Filter by run type; may be repeated' -r
complete -c airflow -n "__fish_airflow_using_subcommand runs; and __fish_seen_subcommand_from list" -l state -d 'Filter by state; may be repeated' -r
complete -c airflow -n "__fish_airflow_using_subcommand runs; and __fish_seen_subcommand_from list" -l dag-version -d 'Filter by dag version; may be repeated' -r
complete -c airflow -n "__fish_airflow_using_subcommand runs; and __fish_seen_subcommand_from list" -l bundle-version -d 'Filter by bundle version' -r
complete -c airflow -n "__fish_airflow_using_subcommand runs; and __fish_seen_subcommand_from list" -l order-by -d 'Attributes to order by, multi criteria sort is supported. Prefix with `-` for descending order. Supported attributes: `id, state, dag_id, run_id, logical_date, partition_date, run_after, start_date, end_date, updated_at, conf, duration, dag_run_id`' -r
complete -c airflow -n "__fish_airflow_using_subcommand runs; and __fish_seen_subcommand_from list" -l run-id-pattern -d 'Case-insensitive substring match (SQL `ILIKE`). Slower than `run_id_prefix_pattern` on large tables — see "Filtering with pattern parameters"' -r
complete -c airflow -n "__fish_airflow_using_subcommand runs; and __fish_seen_subcommand_from list" -l run-id-prefix-pattern -d 'Case-sensitive, index-friendly prefix match. See "Filtering with pattern parameters"' -r
complete -c airflow -n "__fish_airflow_using_subcommand runs; and __fish_seen_subcommand_from list" -l triggering-user-name-pattern -d 'Case-insensitive substring match (SQL `ILIKE`). Slower than `triggering_user_name_prefix_pattern` on large tables — see "Filtering with pattern parameters"' -r
complete -c airflow -n "__fish_airflow_using_subcommand runs; and __fish_seen_subcommand_from list" -l triggering-user-name-prefix-pattern -d 'Case-sensitive, index-friendly prefix match. See "Filtering with pattern parameters"' -r
complete -c airflow -n "__fish_airflow_using_subcommand runs; and __fish_seen_subcommand_from list" -l dag-id-pattern -d 'Case-insensitive substring match (SQL `ILIKE`). Slower than `dag_id_prefix_pattern` on large tables — see "Filtering with pattern parameters"' -r
complete -c airflow -n "__fish_airflow_using_subcommand runs; and __fish_seen_subcommand_from list" -l dag-id-prefix-pattern -d 'Case-sensitive, index-friendly prefix match. See "Filtering with pattern parameters"' -r
complete -c airflow -n "__fish_airflow_using_subcommand runs; and __fish_seen_subcommand_from list" -l partition-key-pattern -d 'Case-insensitive substring match (SQL `ILIKE`). Here `|` is matched literally, not as OR. Slower than `partition_key_prefix_pattern` on large tables — see "Filtering with pattern parameters"' -r
complete -c airflow -n "__fish_airflow_using_subcommand runs; and __fish_seen_subcommand_from list" -l partition-key-prefix-pattern -d 'Case-sensitive, index-friendly prefix match. Here `|` is matched literally, not as OR. See "Filtering with pattern parameters"' -r
complete -c airflow -n "__fish_airflow_using_subcommand runs; and __fish_seen_subcommand_from list" -l consuming-asset-pattern -d 'Case-insensitive substring match against the consuming asset name or URI. Unlike the wildcard `*_pattern` parameters, `%` and `_` are matched literally, `|` is not an OR separator, and `~` does not match everything' -r
complete -c airflow -n "__fish_airflow_using_subcommand runs; and __fish_seen_subcommand_from list" -l limit -d 'At most this many rows; all of them when not given' -r
complete -c airflow -n "__fish_airflow_using_subcommand runs; and __fish_seen_subcommand_from list" -l watch -d 'Print it again and again, in place on a terminal, with so many seconds between (2), until Ctrl-C' -r
complete -c airflow -n "__fish_airflow_using_subcommand runs; and __fish_seen_subcommand_from list" -l env -d 'The environment to work with, instead of the selected one' -r
complete -c airflow -n "__fish_airflow_using_subcommand runs; and __fish_seen_subcommand_from list" -l api-token -d 'The token; a secret does not belong here, but airflowctl has it so' -r
complete -c airflow -n "__fish_airflow_using_subcommand runs; and __fish_seen_subcommand_from list" -s o -l output -d 'How to print the result' -r -f -a "table\t''
plain\t''
json\t''
yaml\t''
csv\t''
ndjson\t''"
complete -c airflow -n "__fish_airflow_using_subcommand runs; and __fish_seen_subcommand_from list" -l columns -d 'Print these columns; dots reach into objects (`dag_id,tags.name`)' -r
complete -c airflow -n "__fish_airflow_using_subcommand runs; and __fish_seen_subcommand_from list" -l jq -d 'Filter the JSON result with a jq expression' -r
complete -c airflow -n "__fish_airflow_using_subcommand runs; and __fish_seen_subcommand_from list" -l color -d 'Whether to use colours' -r -f -a "auto\t''
always\t''
never\t''
on\t''
off\t''"
complete -c airflow -n "__fish_airflow_using_subcommand runs; and __fish_seen_subcommand_from list" -l timeout -d 'The longest that one request may take; 0 for no limit [default: 60]' -r
complete -c airflow -n "__fish_airflow_using_subcommand runs; and __fish_seen_subcommand_from list" -l ca-cert -d 'Trust the certificate authorities in this PEM file too' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand runs; and __fish_seen_subcommand_from list" -l client-cert -d 'The client certificate to show to the server (PEM, perhaps with its key)' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand runs; and __fish_seen_subcommand_from list" -l client-key -d 'The key of the client certificate (PEM)' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand runs; and __fish_seen_subcommand_from list" -l no-header -d 'Leave out the header of table, plain and csv'
complete -c airflow -n "__fish_airflow_using_subcommand runs; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Tell on stderr what is sent and answered; twice for headers'
complete -c airflow -n "__fish_airflow_using_subcommand runs; and __fish_seen_subcommand_from list" -s q -l quiet -d 'No progress, notes or warnings on stderr'
complete -c airflow -n "__fish_airflow_using_subcommand runs; and __fish_seen_subcommand_from list" -s y -l yes -d 'Answer every question with yes'
complete -c airflow -n "__fish_airflow_using_subcommand runs; and __fish_seen_subcommand_from list" -l insecure -d 'Do not check the server\'s certificate'
complete -c airflow -n "__fish_airflow_using_subcommand runs; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help'
complete -c airflow -n "__fish_airflow_using_subcommand runs; and __fish_seen_subcommand_from get" -l env -d 'The environment to work with, instead of the selected one' -r
complete -c airflow -n "__fish_airflow_using_subcommand runs; and __fish_seen_subcommand_from get" -l api-token -d 'The token; a secret does not belong here, but airflowctl has it so' -r
complete -c airflow -n "__fish_airflow_using_subcommand runs; and __fish_seen_subcommand_from get" -s o -l output -d 'How to print the result' -r -f -a "table\t''
plain\t''
json\t''
yaml\t''
csv\t''
ndjson\t''"
complete -c airflow -n "__fish_airflow_using_subcommand runs; and __fish_seen_subcommand_from get" -l columns -d 'Print these columns; dots reach into objects (`dag_id,tags.name`)' -r
complete -c airflow -n "__fish_airflow_using_subcommand runs; and __fish_seen_subcommand_from get" -l jq -d 'Filter the JSON result with a jq expression' -r
complete -c airflow -n "__fish_airflow_using_subcommand runs; and __fish_seen_subcommand_from get" -l color -d 'Whether to use colours' -r -f -a "auto\t''
always\t''
never\t''
on\t''
off\t''"
complete -c airflow -n "__fish_airflow_using_subcommand runs; and __fish_seen_subcommand_from get" -l timeout -d 'The longest that one request may take; 0 for no limit [default: 60]' -r
complete -c airflow -n "__fish_airflow_using_subcommand runs; and __fish_seen_subcommand_from get" -l ca-cert -d 'Trust the certificate authorities in this PEM file too' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand runs; and __fish_seen_subcommand_from get" -l client-cert -d 'The client certificate to show to the server (PEM, perhaps with its key)' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand runs; and __fish_seen_subcommand_from get" -l client-key -d 'The key of the client certificate (PEM)' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand runs; and __fish_seen_subcommand_from get" -l no-header -d 'Leave out the header of table, plain and csv'
complete -c airflow -n "__fish_airflow_using_subcommand runs; and __fish_seen_subcommand_from get" -s v -l verbose -d 'Tell on stderr what is sent and answered; twice for headers'
complete -c airflow -n "__fish_airflow_using_subcommand runs; and __fish_seen_subcommand_from get" -s q -l quiet -d 'No progress, notes or warnings on stderr'
complete -c airflow -n "__fish_airflow_using_subcommand runs; and __fish_seen_subcommand_from get" -s y -l yes -d 'Answer every question with yes'
complete -c airflow -n "__fish_airflow_using_subcommand runs; and __fish_seen_subcommand_from get" -l insecure -d 'Do not check the server\'s certificate'
complete -c airflow -n "__fish_airflow_using_subcommand runs; and __fish_seen_subcommand_from get" -s h -l help -d 'Print help'
complete -c airflow -n "__fish_airflow_using_subcommand runs; and __fish_seen_subcommand_from show" -l watch -d 'Print it again and again, in place on a terminal, with so many seconds between (2), until Ctrl-C' -r
complete -c airflow -n "__fish_airflow_using_subcommand runs; and __fish_seen_subcommand_from show" -l env -d 'The environment to work with, instead of the selected one' -r
complete -c airflow -n "__fish_airflow_using_subcommand runs; and __fish_seen_subcommand_from show" -l api-token -d 'The token; a secret does not belong here, but airflowctl has it so' -r
complete -c airflow -n "__fish_airflow_using_subcommand runs; and __fish_seen_subcommand_from show" -s o -l output -d 'How to print the result' -r -f -a "table\t''
plain\t''
json\t''
yaml\t''
csv\t''
ndjson\t''"
complete -c airflow -n "__fish_airflow_using_subcommand runs; and __fish_seen_subcommand_from show" -l columns -d 'Print these columns; dots reach into objects (`dag_id,tags.name`)' -r
complete -c airflow -n "__fish_airflow_using_subcommand runs; and __fish_seen_subcommand_from show" -l jq -d 'Filter the JSON result with a jq expression' -r
complete -c airflow -n "__fish_airflow_using_subcommand runs; and __fish_seen_subcommand_from show" -l color -d 'Whether to use colours' -r -f -a "auto\t''
always\t''
never\t''
on\t''
off\t''"
complete -c airflow -n "__fish_airflow_using_subcommand runs; and __fish_seen_subcommand_from show" -l timeout -d 'The longest that one request may take; 0 for no limit [default: 60]' -r
complete -c airflow -n "__fish_airflow_using_subcommand runs; and __fish_seen_subcommand_from show" -l ca-cert -d 'Trust the certificate authorities in this PEM file too' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand runs; and __fish_seen_subcommand_from show" -l client-cert -d 'The client certificate to show to the server (PEM, perhaps with its key)' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand runs; and __fish_seen_subcommand_from show" -l client-key -d 'The key of the client certificate (PEM)' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand runs; and __fish_seen_subcommand_from show" -l gantt -d 'Draw the task instances as bars over the run\'s time'
complete -c airflow -n "__fish_airflow_using_subcommand runs; and __fish_seen_subcommand_from show" -l no-header -d 'Leave out the header of table, plain and csv'
complete -c airflow -n "__fish_airflow_using_subcommand runs; and __fish_seen_subcommand_from show" -s v -l verbose -d 'Tell on stderr what is sent and answered; twice for headers'
complete -c airflow -n "__fish_airflow_using_subcommand runs; and __fish_seen_subcommand_from show" -s q -l quiet -d 'No progress, notes or warnings on stderr'
complete -c airflow -n "__fish_airflow_using_subcommand runs; and __fish_seen_subcommand_from show" -s y -l yes -d 'Answer every question with yes'
complete -c airflow -n "__fish_airflow_using_subcommand runs; and __fish_seen_subcommand_from show" -l insecure -d 'Do not check the server\'s certificate'
complete -c airflow -n "__fish_airflow_using_subcommand runs; and __fish_seen_subcommand_from show" -s h -l help -d 'Print help'
complete -c airflow -n "__fish_airflow_using_subcommand runs; and __fish_seen_subcommand_from diff" -l env -d 'The environment to work with, instead of the selected one' -r
complete -c airflow -n "__fish_airflow_using_subcommand runs; and __fish_seen_subcommand_from diff" -l api-token -d 'The token; a secret does not belong here, but airflowctl has it so' -r
complete -c airflow -n "__fish_airflow_using_subcommand runs; and __fish_seen_subcommand_from diff" -s o -l output -d 'How to print the result' -r -f -a "table\t''
plain\t''
json\t''
yaml\t''
csv\t''
ndjson\t''"
complete -c airflow -n "__fish_airflow_using_subcommand runs; and __fish_seen_subcommand_from diff" -l columns -d 'Print these columns; dots reach into objects (`dag_id,tags.name`)' -r
complete -c airflow -n "__fish_airflow_using_subcommand runs; and __fish_seen_subcommand_from diff" -l jq -d 'Filter the JSON result with a jq expression' -r
complete -c airflow -n "__fish_airflow_using_subcommand runs; and __fish_seen_subcommand_from diff" -l color -d 'Whether to use colours' -r -f -a "auto\t''
always\t''
never\t''
on\t''
off\t''"
complete -c airflow -n "__fish_airflow_using_subcommand runs; and __fish_seen_subcommand_from diff" -l timeout -d 'The longest that one request may take; 0 for no limit [default: 60]' -r
complete -c airflow -n "__fish_airflow_using_subcommand runs; and __fish_seen_subcommand_from diff" -l ca-cert -d 'Trust the certificate authorities in this PEM file too' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand runs; and __fish_seen_subcommand_from diff" -l client-cert -d 'The client certificate to show to the server (PEM, perhaps with its key)' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand runs; and __fish_seen_subcommand_from diff" -l client-key -d 'The key of the client certificate (PEM)' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand runs; and __fish_seen_subcommand_from diff" -l no-header -d 'Leave out the header of table, plain and csv'
complete -c airflow -n "__fish_airflow_using_subcommand runs; and __fish_seen_subcommand_from diff" -s v -l verbose -d 'Tell on stderr what is sent and answered; twice for headers'
complete -c airflow -n "__fish_airflow_using_subcommand runs; and __fish_seen_subcommand_from diff" -s q -l quiet -d 'No progress, notes or warnings on stderr'
complete -c airflow -n "__fish_airflow_using_subcommand runs; and __fish_seen_subcommand_from diff" -s y -l yes -d 'Answer every question with yes'
complete -c airflow -n "__fish_airflow_using_subcommand runs; and __fish_seen_subcommand_from diff" -l insecure -d 'Do not check the server\'s certificate'
complete -c airflow -n "__fish_airflow_using_subcommand runs; and __fish_seen_subcommand_from diff" -s h -l help -d 'Print help'
complete -c airflow -n "__fish_airflow_using_subcommand runs; and __fish_seen_subcommand_from why" -l lines -d 'So many last lines of the log of each task that failed' -r
complete -c airflow -n "__fish_airflow_using_subcommand runs; and __fish_seen_subcommand_from why" -l watch -d 'Print it again and again, in place on a terminal, with so many seconds between (2), until Ctrl-C' -r
complete -c airflow -n "__fish_airflow_using_subcommand runs; and __fish_seen_subcommand_from why" -l env -d 'The environment to work with, instead of the selected one' -r
complete -c airflow -n "__fish_airflow_using_subcommand runs; and __fish_seen_subcommand_from why" -l api-token -d 'The token; a secret does not belong here, but airflowctl has it so' -r
complete -c airflow -n "__fish_airflow_using_subcommand runs; and __fish_seen_subcommand_from why" -s o -l output -d 'How to print the result' -r -f -a "table\t''
plain\t''
json\t''
yaml\t''
csv\t''
ndjson\t''"
complete -c airflow -n "__fish_airflow_using_subcommand runs; and __fish_seen_subcommand_from why" -l columns -d 'Print these columns; dots reach into objects (`dag_id,tags.name`)' -r
complete -c airflow -n "__fish_airflow_using_subcommand runs; and __fish_seen_subcommand_from why" -l jq -d 'Filter the JSON result with a jq expression' -r
complete -c airflow -n "__fish_airflow_using_subcommand runs; and __fish_seen_subcommand_from why" -l color -d 'Whether to use colours' -r -f -a "auto\t''
always\t''
never\t''
on\t''
off\t''"
complete -c airflow -n "__fish_airflow_using_subcommand runs; and __fish_seen_subcommand_from why" -l timeout -d 'The longest that one request may take; 0 for no limit [default: 60]' -r
complete -c airflow -n "__fish_airflow_using_subcommand runs; and __fish_seen_subcommand_from why" -l ca-cert -d 'Trust the certificate authorities in this PEM file too' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand runs; and __fish_seen_subcommand_from why" -l client-cert -d 'The client certificate to show to the server (PEM, perhaps with its key)' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand runs; and __fish_seen_subcommand_from why" -l client-key -d 'The key of the client certificate (PEM)' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand runs; and __fish_seen_subcommand_from why" -l all -d 'The logs of all tasks that failed, not of the first three alone'
complete -c airflow -n "__fish_airflow_using_subcommand runs; and __fish_seen_subcommand_from why" -l no-header -d 'Leave out the header of table, plain and csv'
complete -c airflow -n "__fish_airflow_using_subcommand runs; and __fish_seen_subcommand_from why" -s v -l verbose -d 'Tell on stderr what is sent and answered; twice for headers'
complete -c airflow -n "__fish_airflow_using_subcommand runs; and __fish_seen_subcommand_from why" -s q -l quiet -d 'No progress, notes or warnings on stderr'
complete -c airflow -n "__fish_airflow_using_subcommand runs; and __fish_seen_subcommand_from why" -s y -l yes -d 'Answer every question with yes'
complete -c airflow -n "__fish_airflow_using_subcommand runs; and __fish_seen_subcommand_from why" -l insecure -d 'Do not check the server\'s certificate'
complete -c airflow -n "__fish_airflow_using_subcommand runs; and __fish_seen_subcommand_from why" -s h -l help -d 'Print help'
complete -c airflow -n "__fish_airflow_using_subcommand runs; and __fish_seen_subcommand_from update" -l update-mask -d 'Update mask; may be repeated' -r
complete -c airflow -n "__fish_airflow_using_subcommand runs; and __fish_seen_subcommand_from update" -l state -d 'State' -r -f -a "queued\t''
success\t''
failed\t''"
complete -c airflow -n "__fish_airflow_using_subcommand runs; and __fish_seen_subcommand_from update" -l note -d 'Note' -r
complete -c airflow -n "__fish_airflow_using_subcommand runs; and __fish_seen_subcommand_from update" -l json -d 'The whole body as JSON, from a file with @FILE or from stdin with -; other options add to it' -r
complete -c airflow -n "__fish_airflow_using_subcommand runs; and __fish_seen_subcommand_from update" -l env -d 'The environment to work with, instead of the selected one' -r
complete -c airflow -n "__fish_airflow_using_subcommand runs; and __fish_seen_subcommand_from update" -l api-token -d 'The token; a secret does not belong here, but airflowctl has it so' -r
complete -c airflow -n "__fish_airflow_using_subcommand runs; and __fish_seen_subcommand_from update" -s o -l output -d 'How to print the result' -r -f -a "table\t''
plain\t''
json\t''
yaml\t''
csv\t''
ndjson\t''"
complete -c airflow -n "__fish_airflow_using_subcommand runs; and __fish_seen_subcommand_from update" -l columns -d 'Print these columns; dots reach into objects (`dag_id,tags.name`)' -r
complete -c airflow -n "__fish_airflow_using_subcommand runs; and __fish_seen_subcommand_from update" -l jq -d 'Filter the JSON result with a jq expression' -r
complete -c airflow -n "__fish_airflow_using_subcommand runs; and __fish_seen_subcommand_from update" -l color -d 'Whether to use colours' -r -f -a "auto\t''
always\t''
never\t''
on\t''
off\t''"
complete -c airflow -n "__fish_airflow_using_subcommand runs; and __fish_seen_subcommand_from update" -l timeout -d 'The longest that one request may take; 0 for no limit [default: 60]' -r
complete -c airflow -n "__fish_airflow_using_subcommand runs; and __fish_seen_subcommand_from update" -l ca-cert -d 'Trust the certificate authorities in this PEM file too' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand runs; and __fish_seen_subcommand_from update" -l client-cert -d 'The client certificate to show to the server (PEM, perhaps with its key)' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand runs; and __fish_seen_subcommand_from update" -l client-key -d 'The key of the client certificate (PEM)' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand runs; and __fish_seen_subcommand_from update" -l no-header -d 'Leave out the header of table, plain and csv'
complete -c airflow -n "__fish_airflow_using_subcommand runs; and __fish_seen_subcommand_from update" -s v -l verbose -d 'Tell on stderr what is sent and answered; twice for headers'
complete -c airflow -n "__fish_airflow_using_subcommand runs; and __fish_seen_subcommand_from update" -s q -l quiet -d 'No progress, notes or warnings on stderr'
complete -c airflow -n "__fish_airflow_using_subcommand runs; and __fish_seen_subcommand_from update" -s y -l yes -d 'Answer every question with yes'
complete -c airflow -n "__fish_airflow_using_subcommand runs; and __fish_seen_subcommand_from update" -l insecure -d 'Do not check the server\'s certificate'
complete -c airflow -n "__fish_airflow_using_subcommand runs; and __fish_seen_subcommand_from update" -s h -l help -d 'Print help'
complete -c airflow -n "__fish_airflow_using_subcommand runs; and __fish_seen_subcommand_from set-state" -l note -d 'A note to keep with the runs' -r
complete -c airflow -n "__fish_airflow_using_subcommand runs; and __fish_seen_subcommand_from set-state" -l state -d 'All runs in this state; can be given several times' -r -f -a "queued\t''
running\t''
success\t''
failed\t''"
complete -c airflow -n "__fish_airflow_using_subcommand runs; and __fish_seen_subcommand_from set-state" -l run-type -d 'All runs of this type; can be given several times' -r -f -a "scheduled\t''
manual\t''
backfill\t''
operator_triggered\t''
asset_triggered\t''
asset_materialization\t''"
complete -c airflow -n "__fish_airflow_using_subcommand runs; and __fish_seen_subcommand_from set-state" -l after -d 'All runs that were due at this time or later' -r
complete -c airflow -n "__fish_airflow_using_subcommand runs; and __fish_seen_subcommand_from set-state" -l before -d 'All runs that were due before this time' -r
complete -c airflow -n "__fish_airflow_using_subcommand runs; and __fish_seen_subcommand_from set-state" -l env -d 'The environment to work with, instead of the selected one' -r
complete -c airflow -n "__fish_airflow_using_subcommand runs; and __fish_seen_subcommand_from set-state" -l api-token -d 'The token; a secret does not belong here, but airflowctl has it so' -r
complete -c airflow -n "__fish_airflow_using_subcommand runs; and __fish_seen_subcommand_from set-state" -s o -l output -d 'How to print the result' -r -f -a "table\t''
plain\t''
json\t''
yaml\t''
csv\t''
ndjson\t''"
complete -c airflow -n "__fish_airflow_using_subcommand runs; and __fish_seen_subcommand_from set-state" -l columns -d 'Print these columns; dots reach into objects (`dag_id,tags.name`)' -r
complete -c airflow -n "__fish_airflow_using_subcommand runs; and __fish_seen_subcommand_from set-state" -l jq -d 'Filter the JSON result with a jq expression' -r
complete -c airflow -n "__fish_airflow_using_subcommand runs; and __fish_seen_subcommand_from set-state" -l color -d 'Whether to use colours' -r -f -a "auto\t''
always\t''
never\t''
on\t''
off\t''"
complete -c airflow -n "__fish_airflow_using_subcommand runs; and __fish_seen_subcommand_from set-state" -l timeout -d 'The longest that one request may take; 0 for no limit [default: 60]' -r
complete -c airflow -n "__fish_airflow_using_subcommand runs; and __fish_seen_subcommand_from set-state" -l ca-cert -d 'Trust the certificate authorities in this PEM file too' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand runs; and __fish_seen_subcommand_from set-state" -l client-cert -d 'The client certificate to show to the server (PEM, perhaps with its key)' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand runs; and __fish_seen_subcommand_from set-state" -l client-key -d 'The key of the client certificate (PEM)' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand runs; and __fish_seen_subcommand_from set-state" -l dry-run -d 'Show what would be changed, and change nothing'
complete -c airflow -n "__fish_airflow_using_subcommand runs; and __fish_seen_subcommand_from set-state" -l all -d 'All runs'
complete -c airflow -n "__fish_airflow_using_subcommand runs; and __fish_seen_subcommand_from set-state" -l no-header -d 'Leave out the header of table, plain and csv'
complete -c airflow -n "__fish_airflow_using_subcommand runs; and __fish_seen_subcommand_from set-state" -s v -l verbose -d 'Tell on stderr what is sent and answered; twice for headers'
complete -c airflow -n "__fish_airflow_using_subcommand runs; and __fish_seen_subcommand_from set-state" -s q -l quiet -d 'No progress, notes or warnings on stderr'
complete -c airflow -n "__fish_airflow_using_subcommand runs; and __fish_seen_subcommand_from set-state" -s y -l yes -d 'Answer every question with yes'
complete -c airflow -n "__fish_airflow_using_subcommand runs; and __fish_seen_subcommand_from set-state" -l insecure -d 'Do not check the server\'s certificate'
complete -c airflow -n "__fish_airflow_using_subcommand runs; and __fish_seen_subcommand_from set-state" -s h -l help -d 'Print help'
complete -c airflow -n "__fish_airflow_using_subcommand runs; and __fish_seen_subcommand_from clear" -l note -d 'A note to keep with the runs' -r
complete -c airflow -n "__fish_airflow_using_subcommand runs; and __fish_seen_subcommand_from clear" -l wait-timeout -d 'With --wait: the longest to wait, in seconds or as 10m, 2h: then exit code 124, and the runs go on; 0 looks once' -r
complete -c airflow -n "__fish_airflow_using_subcommand runs; and __fish_seen_subcommand_from clear" -l state -d 'All runs in this state; can be given several times' -r -f -a "queued\t''
running\t''
success\t''
failed\t''"
complete -c airflow -n "__fish_airflow_using_subcommand runs; and __fish_seen_subcommand_from clear" -l run-type -d 'All runs of this type; can be given several times' -r -f -a "scheduled\t''
manual\t''
backfill\t''
operator_triggered\t''
asset_triggered\t''
asset_materialization\t''"
complete -c airflow -n "__fish_airflow_using_subcommand runs; and __fish_seen_subcommand_from clear" -l after -d 'All runs that were due at this time or later' -r
complete -c airflow -n "__fish_airflow_using_subcommand runs; and __fish_seen_subcommand_from clear" -l before -d 'All runs that were due before this time' -r
complete -c airflow -n "__fish_airflow_using_subcommand runs; and __fish_seen_subcommand_from clear" -l env -d 'The environment to work with, instead of the selected one' -r
complete -c airflow -n "__fish_airflow_using_subcommand runs; and __fish_seen_subcommand_from clear" -l api-token -d 'The token; a secret does not belong here, but airflowctl has it so' -r
complete -c airflow -n "__fish_airflow_using_subcommand runs; and __fish_seen_subcommand_from clear" -s o -l output -d 'How to print the result' -r -f -a "table\t''
plain\t''
json\t''
yaml\t''
csv\t''
ndjson\t''"
complete -c airflow -n "__fish_airflow_using_subcommand runs; and __fish_seen_subcommand_from clear" -l columns -d 'Print these columns; dots reach into objects (`dag_id,tags.name`)' -r
complete -c airflow -n "__fish_airflow_using_subcommand runs; and __fish_seen_subcommand_from clear" -l jq -d 'Filter the JSON result with a jq expression' -r
complete -c airflow -n "__fish_airflow_using_subcommand runs; and __fish_seen_subcommand_from clear" -l color -d 'Whether to use colours' -r -f -a "auto\t''
always\t''
never\t''
on\t''
off\t''"
complete -c airflow -n "__fish_airflow_using_subcommand runs; and __fish_seen_subcommand_from clear" -l timeout -d 'The longest that one request may take; 0 for no limit [default: 60]' -r
complete -c airflow -n "__fish_airflow_using_subcommand runs; and __fish_seen_subcommand_from clear" -l ca-cert -d 'Trust the certificate authorities in this PEM file too' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand runs; and __fish_seen_subcommand_from clear" -l client-cert -d 'The client certificate to show to the server (PEM, perhaps with its key)' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand runs; and __fish_seen_subcommand_from clear" -l client-key -d 'The key of the client certificate (PEM)' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand runs; and __fish_seen_subcommand_from clear" -s f -l only-failed -d 'Clear only what has failed'
complete -c airflow -n "__fish_airflow_using_subcommand runs; and __fish_seen_subcommand_from clear" -l run-on-latest-version -d 'Let them run on the latest version of the Dag'
complete -c airflow -n "__fish_airflow_using_subcommand runs; and __fish_seen_subcommand_from clear" -l dry-run -d 'Show what would be cleared, and clear nothing'
complete -c airflow -n "__fish_airflow_using_subcommand runs; and __fish_seen_subcommand_from clear" -l wait -d 'Wait until the runs have ended; the exit code tells whether all succeeded'
complete -c airflow -n "__fish_airflow_using_subcommand runs; and __fish_seen_subcommand_from clear" -l all -d 'All runs'
complete -c airflow -n "__fish_airflow_using_subcommand runs; and __fish_seen_subcommand_from clear" -l no-header -d 'Leave out the header of table, plain and csv'
complete -c airflow -n "__fish_airflow_using_subcommand runs; and __fish_seen_subcommand_from clear" -s v -l verbose -d 'Tell on stderr what is sent and answered; twice for headers'
complete -c airflow -n "__fish_airflow_using_subcommand runs; and __fish_seen_subcommand_from clear" -s q -l quiet -d 'No progress, notes or warnings on stderr'
complete -c airflow -n "__fish_airflow_using_subcommand runs; and __fish_seen_subcommand_from clear" -s y -l yes -d 'Answer every question with yes'
complete -c airflow -n "__fish_airflow_using_subcommand runs; and __fish_seen_subcommand_from clear" -l insecure -d 'Do not check the server\'s certificate'
complete -c airflow -n "__fish_airflow_using_subcommand runs; and __fish_seen_subcommand_from clear" -s h -l help -d 'Print help'
complete -c airflow -n "__fish_airflow_using_subcommand runs; and __fish_seen_subcommand_from wait" -l wait-timeout -d 'The longest to wait, in seconds or as 10m, 2h: then exit code 124, and the run goes on; 0 looks once' -r
complete -c airflow -n "__fish_airflow_using_subcommand runs; and __fish_seen_subcommand_from wait" -l result -d 'At the end, print this XCom of the run instead of the run: the key is return_value unless given' -r
complete -c airflow -n "__fish_airflow_using_subcommand runs; and __fish_seen_subcommand_from wait" -l env -d 'The environment to work with, instead of the selected one' -r
complete -c airflow -n "__fish_airflow_using_subcommand runs; and __fish_seen_subcommand_from wait" -l api-token -d 'The token; a secret does not belong here, but airflowctl has it so' -r
complete -c airflow -n "__fish_airflow_using_subcommand runs; and __fish_seen_subcommand_from wait" -s o -l output -d 'How to print the result' -r -f -a "table\t''
plain\t''
json\t''
yaml\t''
csv\t''
ndjson\t''"
complete -c airflow -n "__fish_airflow_using_subcommand runs; and __fish_seen_subcommand_from wait" -l columns -d 'Print these columns; dots reach into objects (`dag_id,tags.name`)' -r
complete -c airflow -n "__fish_airflow_using_subcommand runs; and __fish_seen_subcommand_from wait" -l jq -d 'Filter the JSON result with a jq expression' -r
complete -c airflow -n "__fish_airflow_using_subcommand runs; and __fish_seen_subcommand_from wait" -l color -d 'Whether to use colours' -r -f -a "auto\t''
always\t''
never\t''
on\t''
off\t''"
complete -c airflow -n "__fish_airflow_using_subcommand runs; and __fish_seen_subcommand_from wait" -l timeout -d 'The longest that one request may take; 0 for no limit [default: 60]' -r
complete -c airflow -n "__fish_airflow_using_subcommand runs; and __fish_seen_subcommand_from wait" -l ca-cert -d 'Trust the certificate authorities in this PEM file too' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand runs; and __fish_seen_subcommand_from wait" -l client-cert -d 'The client certificate to show to the server (PEM, perhaps with its key)' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand runs; and __fish_seen_subcommand_from wait" -l client-key -d 'The key of the client certificate (PEM)' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand runs; and __fish_seen_subcommand_from wait" -l cancel-on-interrupt -d 'On Ctrl-C (or SIGTERM), set the run to failed; without it, the run goes on'
complete -c airflow -n "__fish_airflow_using_subcommand runs; and __fish_seen_subcommand_from wait" -l logs -d 'Show the tasks\' logs while they run, on stderr: stdout is for the run at its end'
complete -c airflow -n "__fish_airflow_using_subcommand runs; and __fish_seen_subcommand_from wait" -l no-header -d 'Leave out the header of table, plain and csv'
complete -c airflow -n "__fish_airflow_using_subcommand runs; and __fish_seen_subcommand_from wait" -s v -l verbose -d 'Tell on stderr what is sent and answered; twice for headers'
complete -c airflow -n "__fish_airflow_using_subcommand runs; and __fish_seen_subcommand_from wait" -s q -l quiet -d 'No progress, notes or warnings on stderr'
complete -c airflow -n "__fish_airflow_using_subcommand runs; and __fish_seen_subcommand_from wait" -s y -l yes -d 'Answer every question with yes'
complete -c airflow -n "__fish_airflow_using_subcommand runs; and __fish_seen_subcommand_from wait" -l insecure -d 'Do not check the server\'s certificate'
complete -c airflow -n "__fish_airflow_using_subcommand runs; and __fish_seen_subcommand_from wait" -s h -l help -d 'Print help'
complete -c airflow -n "__fish_airflow_using_subcommand runs; and __fish_seen_subcommand_from note" -l env -d 'The environment to work with, instead of the selected one' -r
complete -c airflow -n "__fish_airflow_using_subcommand runs; and __fish_seen_subcommand_from note" -l api-token -d 'The token; a secret does not belong here, but airflowctl has it so' -r
complete -c airflow -n "__fish_airflow_using_subcommand runs; and __fish_seen_subcommand_from note" -s o -l output -d 'How to print the result' -r -f -a "table\t''
plain\t''
json\t''
yaml\t''
csv\t''
ndjson\t''"
complete -c airflow -n "__fish_airflow_using_subcommand runs; and __fish_seen_subcommand_from note" -l columns -d 'Print these columns; dots reach into objects (`dag_id,tags.name`)' -r
complete -c airflow -n "__fish_airflow_using_subcommand runs; and __fish_seen_subcommand_from note" -l jq -d 'Filter the JSON result with a jq expression' -r
complete -c airflow -n "__fish_airflow_using_subcommand runs; and __fish_seen_subcommand_from note" -l color -d 'Whether to use colours' -r -f -a "auto\t''
always\t''
never\t''
on\t''
off\t''"
complete -c airflow -n "__fish_airflow_using_subcommand runs; and __fish_seen_subcommand_from note" -l timeout -d 'The longest that one request may take; 0 for no limit [default: 60]' -r
complete -c airflow -n "__fish_airflow_using_subcommand runs; and __fish_seen_subcommand_from note" -l ca-cert -d 'Trust the certificate authorities in this PEM file too' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand runs; and __fish_seen_subcommand_from note" -l client-cert -d 'The client certificate to show to the server (PEM, perhaps with its key)' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand runs; and __fish_seen_subcommand_from note" -l client-key -d 'The key of the client certificate (PEM)' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand runs; and __fish_seen_subcommand_from note" -l no-header -d 'Leave out the header of table, plain and csv'
complete -c airflow -n "__fish_airflow_using_subcommand runs; and __fish_seen_subcommand_from note" -s v -l verbose -d 'Tell on stderr what is sent and answered; twice for headers'
complete -c airflow -n "__fish_airflow_using_subcommand runs; and __fish_seen_subcommand_from note" -s q -l quiet -d 'No progress, notes or warnings on stderr'
complete -c airflow -n "__fish_airflow_using_subcommand runs; and __fish_seen_subcommand_from note" -s y -l yes -d 'Answer every question with yes'
complete -c airflow -n "__fish_airflow_using_subcommand runs; and __fish_seen_subcommand_from note" -l insecure -d 'Do not check the server\'s certificate'
complete -c airflow -n "__fish_airflow_using_subcommand runs; and __fish_seen_subcommand_from note" -s h -l help -d 'Print help'
complete -c airflow -n "__fish_airflow_using_subcommand runs; and __fish_seen_subcommand_from delete" -l state -d 'All runs in this state; can be given several times' -r -f -a "queued\t''
running\t''
success\t''
failed\t''"
complete -c airflow -n "__fish_airflow_using_subcommand runs; and __fish_seen_subcommand_from delete" -l run-type -d 'All runs of this type; can be given several times' -r -f -a "scheduled\t''
manual\t''
backfill\t''
operator_triggered\t''
asset_triggered\t''
asset_materialization\t''"
complete -c airflow -n "__fish_airflow_using_subcommand runs; and __fish_seen_subcommand_from delete" -l after -d 'All runs that were due at this time or later' -r
complete -c airflow -n "__fish_airflow_using_subcommand runs; and __fish_seen_subcommand_from delete" -l before -d 'All runs that were due before this time' -r
complete -c airflow -n "__fish_airflow_using_subcommand runs; and __fish_seen_subcommand_from delete" -l env -d 'The environment to work with, instead of the selected one' -r
complete -c airflow -n "__fish_airflow_using_subcommand runs; and __fish_seen_subcommand_from delete" -l api-token -d 'The token; a secret does not belong here, but airflowctl has it so' -r
complete -c airflow -n "__fish_airflow_using_subcommand runs; and __fish_seen_subcommand_from delete" -s o -l output -d 'How to print the result' -r -f -a "table\t''
plain\t''
json\t''
yaml\t''
csv\t''
ndjson\t''"
complete -c airflow -n "__fish_airflow_using_subcommand runs; and __fish_seen_subcommand_from delete" -l columns -d 'Print these columns; dots reach into objects (`dag_id,tags.name`)' -r
complete -c airflow -n "__fish_airflow_using_subcommand runs; and __fish_seen_subcommand_from delete" -l jq -d 'Filter the JSON result with a jq expression' -r
complete -c airflow -n "__fish_airflow_using_subcommand runs; and __fish_seen_subcommand_from delete" -l color -d 'Whether to use colours' -r -f -a "auto\t''
always\t''
never\t''
on\t''
off\t''"
complete -c airflow -n "__fish_airflow_using_subcommand runs; and __fish_seen_subcommand_from delete" -l timeout -d 'The longest that one request may take; 0 for no limit [default: 60]' -r
complete -c airflow -n "__fish_airflow_using_subcommand runs; and __fish_seen_subcommand_from delete" -l ca-cert -d 'Trust the certificate authorities in this PEM file too' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand runs; and __fish_seen_subcommand_from delete" -l client-cert -d 'The client certificate to show to the server (PEM, perhaps with its key)' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand runs; and __fish_seen_subcommand_from delete" -l client-key -d 'The key of the client certificate (PEM)' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand runs; and __fish_seen_subcommand_from delete" -l dry-run -d 'Show what would be deleted, and delete nothing'
complete -c airflow -n "__fish_airflow_using_subcommand runs; and __fish_seen_subcommand_from delete" -l all -d 'All runs'
complete -c airflow -n "__fish_airflow_using_subcommand runs; and __fish_seen_subcommand_from delete" -l no-header -d 'Leave out the header of table, plain and csv'
complete -c airflow -n "__fish_airflow_using_subcommand runs; and __fish_seen_subcommand_from delete" -s v -l verbose -d 'Tell on stderr what is sent and answered; twice for headers'
complete -c airflow -n "__fish_airflow_using_subcommand runs; and __fish_seen_subcommand_from delete" -s q -l quiet -d 'No progress, notes or warnings on stderr'
complete -c airflow -n "__fish_airflow_using_subcommand runs; and __fish_seen_subcommand_from delete" -s y -l yes -d 'Answer every question with yes'
complete -c airflow -n "__fish_airflow_using_subcommand runs; and __fish_seen_subcommand_from delete" -l insecure -d 'Do not check the server\'s certificate'
complete -c airflow -n "__fish_airflow_using_subcommand runs; and __fish_seen_subcommand_from delete" -s h -l help -d 'Print help'
complete -c airflow -n "__fish_airflow_using_subcommand runs; and __fish_seen_subcommand_from upstream-events" -l watch -d 'Print it again and again, in place on a terminal, with so many seconds between (2), until Ctrl-C' -r
complete -c airflow -n "__fish_airflow_using_subcommand runs; and __fish_seen_subcommand_from upstream-events" -l env -d 'The environment to work with, instead of the selected one' -r
complete -c airflow -n "__fish_airflow_using_subcommand runs; and __fish_seen_subcommand_from upstream-events" -l api-token -d 'The token; a secret does not belong here, but airflowctl has it so' -r
complete -c airflow -n "__fish_airflow_using_subcommand runs; and __fish_seen_subcommand_from upstream-events" -s o -l output -d 'How to print the result' -r -f -a "table\t''
plain\t''
json\t''
yaml\t''
csv\t''
ndjson\t''"
complete -c airflow -n "__fish_airflow_using_subcommand runs; and __fish_seen_subcommand_from upstream-events" -l columns -d 'Print these columns; dots reach into objects (`dag_id,tags.name`)' -r
complete -c airflow -n "__fish_airflow_using_subcommand runs; and __fish_seen_subcommand_from upstream-events" -l jq -d 'Filter the JSON result with a jq expression' -r
complete -c airflow -n "__fish_airflow_using_subcommand runs; and __fish_seen_subcommand_from upstream-events" -l color -d 'Whether to use colours' -r -f -a "auto\t''
always\t''
never\t''
on\t''
off\t''"
complete -c airflow -n "__fish_airflow_using_subcommand runs; and __fish_seen_subcommand_from upstream-events" -l timeout -d 'The longest that one request may take; 0 for no limit [default: 60]' -r
complete -c airflow -n "__fish_airflow_using_subcommand runs; and __fish_seen_subcommand_from upstream-events" -l ca-cert -d 'Trust the certificate authorities in this PEM file too' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand runs; and __fish_seen_subcommand_from upstream-events" -l client-cert -d 'The client certificate to show to the server (PEM, perhaps with its key)' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand runs; and __fish_seen_subcommand_from upstream-events" -l client-key -d 'The key of the client certificate (PEM)' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand runs; and __fish_seen_subcommand_from upstream-events" -l no-header -d 'Leave out the header of table, plain and csv'
complete -c airflow -n "__fish_airflow_using_subcommand runs; and __fish_seen_subcommand_from upstream-events" -s v -l verbose -d 'Tell on stderr what is sent and answered; twice for headers'
complete -c airflow -n "__fish_airflow_using_subcommand runs; and __fish_seen_subcommand_from upstream-events" -s q -l quiet -d 'No progress, notes or warnings on stderr'
complete -c airflow -n "__fish_airflow_using_subcommand runs; and __fish_seen_subcommand_from upstream-events" -s y -l yes -d 'Answer every question with yes'
complete -c airflow -n "__fish_airflow_using_subcommand runs; and __fish_seen_subcommand_from upstream-events" -l insecure -d 'Do not check the server\'s certificate'
complete -c airflow -n "__fish_airflow_using_subcommand runs; and __fish_seen_subcommand_from upstream-events" -s h -l help -d 'Print help'
complete -c airflow -n "__fish_airflow_using_subcommand runs; and __fish_seen_subcommand_from help" -f -a "list" -d 'List the runs of a Dag, or of all Dags'
complete -c airflow -n "__fish_airflow_using_subcommand runs; and __fish_seen_subcommand_from help" -f -a "get" -d 'Show a run'
complete -c airflow -n "__fish_airflow_using_subcommand runs; and __fish_seen_subcommand_from help" -f -a "show" -d 'Show a run with its task instances, or as a Gantt chart'
complete -c airflow -n "__fish_airflow_using_subcommand runs; and __fish_seen_subcommand_from help" -f -a "diff" -d 'Hold two runs of a Dag against each other: states and durations of their tasks'
complete -c airflow -n "__fish_airflow_using_subcommand runs; and __fish_seen_subcommand_from help" -f -a "why" -d 'Tell why a run failed, or what keeps it from going on'
complete -c airflow -n "__fish_airflow_using_subcommand runs; and __fish_seen_subcommand_from help" -f -a "update" -d 'Change a run: its state, its note'
complete -c airflow -n "__fish_airflow_using_subcommand runs; and __fish_seen_subcommand_from help" -f -a "set-state" -d 'Set the state of runs'
complete -c airflow -n "__fish_airflow_using_subcommand runs; and __fish_seen_subcommand_from help" -f -a "clear" -d 'Clear whole runs, so that they run again'
complete -c airflow -n "__fish_airflow_using_subcommand runs; and __fish_seen_subcommand_from help" -f -a "wait" -d 'Wait for the end of a run; the exit code tells how it ended'
complete -c airflow -n "__fish_airflow_using_subcommand runs; and __fish_seen_subcommand_from help" -f -a "note" -d 'Write a note to a run'
complete -c airflow -n "__fish_airflow_using_subcommand runs; and __fish_seen_subcommand_from help" -f -a "delete" -d 'Delete runs'
complete -c airflow -n "__fish_airflow_using_subcommand runs; and __fish_seen_subcommand_from help" -f -a "upstream-events" -d 'List the asset events that started a run'
complete -c airflow -n "__fish_airflow_using_subcommand runs; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c airflow -n "__fish_airflow_using_subcommand dagrun; and not __fish_seen_subcommand_from list get show diff why update set-state clear wait note delete upstream-events help" -l env -d 'The environment to work with, instead of the selected one' -r
complete -c airflow -n "__fish_airflow_using_subcommand dagrun; and not __fish_seen_subcommand_from list get show diff why update set-state clear wait note delete upstream-events help" -l api-token -d 'The token; a secret does not belong here, but airflowctl has it so' -r
complete -c airflow -n "__fish_airflow_using_subcommand dagrun; and not __fish_seen_subcommand_from list get show diff why update set-state clear wait note delete upstream-events help" -s o -l output -d 'How to print the result' -r -f -a "table\t''
plain\t''
json\t''
yaml\t''
csv\t''
ndjson\t''"
complete -c airflow -n "__fish_airflow_using_subcommand dagrun; and not __fish_seen_subcommand_from list get show diff why update set-state clear wait note delete upstream-events help" -l columns -d 'Print these columns; dots reach into objects (`dag_id,tags.name`)' -r
complete -c airflow -n "__fish_airflow_using_subcommand dagrun; and not __fish_seen_subcommand_from list get show diff why update set-state clear wait note delete upstream-events help" -l jq -d 'Filter the JSON result with a jq expression' -r
complete -c airflow -n "__fish_airflow_using_subcommand dagrun; and not __fish_seen_subcommand_from list get show diff why update set-state clear wait note delete upstream-events help" -l color -d 'Whether to use colours' -r -f -a "auto\t''
always\t''
never\t''
on\t''
off\t''"
complete -c airflow -n "__fish_airflow_using_subcommand dagrun; and not __fish_seen_subcommand_from list get show diff why update set-state clear wait note delete upstream-events help" -l timeout -d 'The longest that one request may take; 0 for no limit [default: 60]' -r
complete -c airflow -n "__fish_airflow_using_subcommand dagrun; and not __fish_seen_subcommand_from list get show diff why update set-state clear wait note delete upstream-events help" -l ca-cert -d 'Trust the certificate authorities in this PEM file too' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand dagrun; and not __fish_seen_subcommand_from list get show diff why update set-state clear wait note delete upstream-events help" -l client-cert -d 'The client certificate to show to the server (PEM, perhaps with its key)' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand dagrun; and not __fish_seen_subcommand_from list get show diff why update set-state clear wait note delete upstream-events help" -l client-key -d 'The key of the client certificate (PEM)' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand dagrun; and not __fish_seen_subcommand_from list get show diff why update set-state clear wait note delete upstream-events help" -l no-header -d 'Leave out the header of table, plain and csv'
complete -c airflow -n "__fish_airflow_using_subcommand dagrun; and not __fish_seen_subcommand_from list get show diff why update set-state clear wait note delete upstream-events help" -s v -l verbose -d 'Tell on stderr what is sent and answered; twice for headers'
complete -c airflow -n "__fish_airflow_using_subcommand dagrun; and not __fish_seen_subcommand_from list get show diff why update set-state clear wait note delete upstream-events help" -s q -l quiet -d 'No progress, notes or warnings on stderr'
complete -c airflow -n "__fish_airflow_using_subcommand dagrun; and not __fish_seen_subcommand_from list get show diff why update set-state clear wait note delete upstream-events help" -s y -l yes -d 'Answer every question with yes'
complete -c airflow -n "__fish_airflow_using_subcommand dagrun; and not __fish_seen_subcommand_from list get show diff why update set-state clear wait note delete upstream-events help" -l insecure -d 'Do not check the server\'s certificate'
complete -c airflow -n "__fish_airflow_using_subcommand dagrun; and not __fish_seen_subcommand_from list get show diff why update set-state clear wait note delete upstream-events help" -s h -l help -d 'Print help'
complete -c airflow -n "__fish_airflow_using_subcommand dagrun; and not __fish_seen_subcommand_from list get show diff why update set-state clear wait note delete upstream-events help" -f -a "list" -d 'List the runs of a Dag, or of all Dags'
complete -c airflow -n "__fish_airflow_using_subcommand dagrun; and not __fish_seen_subcommand_from list get show diff why update set-state clear wait note delete upstream-events help" -f -a "get" -d 'Show a run'
complete -c airflow -n "__fish_airflow_using_subcommand dagrun; and not __fish_seen_subcommand_from list get show diff why update set-state clear wait note delete upstream-events help" -f -a "show" -d 'Show a run with its task instances, or as a Gantt chart'
complete -c airflow -n "__fish_airflow_using_subcommand dagrun; and not __fish_seen_subcommand_from list get show diff why update set-state clear wait note delete upstream-events help" -f -a "diff" -d 'Hold two runs of a Dag against each other: states and durations of their tasks'
complete -c airflow -n "__fish_airflow_using_subcommand dagrun; and not __fish_seen_subcommand_from list get show diff why update set-state clear wait note delete upstream-events help" -f -a "why" -d 'Tell why a run failed, or what keeps it from going on'
complete -c airflow -n "__fish_airflow_using_subcommand dagrun; and not __fish_seen_subcommand_from list get show diff why update set-state clear wait note delete upstream-events help" -f -a "update" -d 'Change a run: its state, its note'
complete -c airflow -n "__fish_airflow_using_subcommand dagrun; and not __fish_seen_subcommand_from list get show diff why update set-state clear wait note delete upstream-events help" -f -a "set-state" -d 'Set the state of runs'
complete -c airflow -n "__fish_airflow_using_subcommand dagrun; and not __fish_seen_subcommand_from list get show diff why update set-state clear wait note delete upstream-events help" -f -a "clear" -d 'Clear whole runs, so that they run again'
complete -c airflow -n "__fish_airflow_using_subcommand dagrun; and not __fish_seen_subcommand_from list get show diff why update set-state clear wait note delete upstream-events help" -f -a "wait" -d 'Wait for the end of a run; the exit code tells how it ended'
complete -c airflow -n "__fish_airflow_using_subcommand dagrun; and not __fish_seen_subcommand_from list get show diff why update set-state clear wait note delete upstream-events help" -f -a "note" -d 'Write a note to a run'
complete -c airflow -n "__fish_airflow_using_subcommand dagrun; and not __fish_seen_subcommand_from list get show diff why update set-state clear wait note delete upstream-events help" -f -a "delete" -d 'Delete runs'
complete -c airflow -n "__fish_airflow_using_subcommand dagrun; and not __fish_seen_subcommand_from list get show diff why update set-state clear wait note delete upstream-events help" -f -a "upstream-events" -d 'List the asset events that started a run'
complete -c airflow -n "__fish_airflow_using_subcommand dagrun; and not __fish_seen_subcommand_from list get show diff why update set-state clear wait note delete upstream-events help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c airflow -n "__fish_airflow_using_subcommand dagrun; and __fish_seen_subcommand_from list" -l partition-date-gte -d 'Inclusive lower bound of the partition_date window, interpreted as a local calendar day in the Dag\'s timetable timezone. Runs from the start of this day onwards match' -r
complete -c airflow -n "__fish_airflow_using_subcommand dagrun; and __fish_seen_subcommand_from list" -l partition-date-lte -d 'Inclusive upper bound of the partition_date window, interpreted as a local calendar day in the Dag\'s timetable timezone. The whole day is included: runs up to the end of this day match' -r
complete -c airflow -n "__fish_airflow_using_subcommand dagrun; and __fish_seen_subcommand_from list" -l run-after-gte -d 'Only with a due time at or after this' -r
complete -c airflow -n "__fish_airflow_using_subcommand dagrun; and __fish_seen_subcommand_from list" -l run-after-gt -d 'Only with a due time after this' -r
complete -c airflow -n "__fish_airflow_using_subcommand dagrun; and __fish_seen_subcommand_from list" -l run-after-lte -d 'Only with a due time at or before this' -r
complete -c airflow -n "__fish_airflow_using_subcommand dagrun; and __fish_seen_subcommand_from list" -l run-after-lt -d 'Only with a due time before this' -r
complete -c airflow -n "__fish_airflow_using_subcommand dagrun; and __fish_seen_subcommand_from list" -l logical-date-gte -d 'Only with a logical date at or after this' -r
complete -c airflow -n "__fish_airflow_using_subcommand dagrun; and __fish_seen_subcommand_from list" -l logical-date-gt -d 'Only with a logical date after this' -r
complete -c airflow -n "__fish_airflow_using_subcommand dagrun; and __fish_seen_subcommand_from list" -l logical-date-lte -d 'Only with a logical date at or before this' -r
complete -c airflow -n "__fish_airflow_using_subcommand dagrun; and __fish_seen_subcommand_from list" -l logical-date-lt -d 'Only with a logical date before this' -r
complete -c airflow -n "__fish_airflow_using_subcommand dagrun; and __fish_seen_subcommand_from list" -l start-date-gte -d 'Only with a start date at or after this' -r
complete -c airflow -n "__fish_airflow_using_subcommand dagrun; and __fish_seen_subcommand_from list" -l start-date-gt -d 'Only with a start date after this' -r
complete -c airflow -n "__fish_airflow_using_subcommand dagrun; and __fish_seen_subcommand_from list" -l start-date-lte -d 'Only with a start date at or before this' -r
complete -c airflow -n "__fish_airflow_using_subcommand dagrun; and __fish_seen_subcommand_from list" -l start-date-lt -d 'Only with a start date before this' -r
complete -c airflow -n "__fish_airflow_using_subcommand dagrun; and __fish_seen_subcommand_from list" -l end-date-gte -d 'Only with a end date at or after this' -r
complete -c airflow -n "__fish_airflow_using_subcommand dagrun; and __fish_seen_subcommand_from list" -l end-date-gt -d 'Only with a end date after this' -r
complete -c airflow -n "__fish_airflow_using_subcommand dagrun; and __fish_seen_subcommand_from list" -l end-date-lte -d 'Only with a end date at or before this' -r
complete -c airflow -n "__fish_airflow_using_subcommand dagrun; and __fish_seen_subcommand_from list" -l end-date-lt -d 'Only with a end date before this' -r
complete -c airflow -n "__fish_airflow_using_subcommand dagrun; and __fish_seen_subcommand_from list" -l duration-gte -d 'Only with a duration at least this' -r
complete -c airflow -n "__fish_airflow_using_subcommand dagrun; and __fish_seen_subcommand_from list" -l duration-gt -d 'Only with a duration more than this' -r
complete -c airflow -n "__fish_airflow_using_subcommand dagrun; and __fish_seen_subcommand_from list" -l duration-lte -d 'Only with a duration at most this' -r
complete -c airflow -n "__fish_airflow_using_subcommand dagrun; and __fish_seen_subcommand_from list" -l duration-lt -d 'Only with a duration less than this' -r
complete -c airflow -n "__fish_airflow_using_subcommand dagrun; and __fish_seen_subcommand_from list" -l updated-at-gte -d 'Only with a updated at at or after this' -r
complete -c airflow -n "__fish_airflow_using_subcommand dagrun; and __fish_seen_subcommand_from list" -l updated-at-gt -d 'Only with a updated at after this' -r
complete -c airflow -n "__fish_airflow_using_subcommand dagrun; and __fish_seen_subcommand_from list" -l updated-at-lte -d 'Only with a updated at at or before this' -r
complete -c airflow -n "__fish_airflow_using_subcommand dagrun; and __fish_seen_subcommand_from list" -l updated-at-lt -d 'Only with a updated at before this' -r
complete -c airflow -n "__fish_airflow_using_subcommand dagrun; and __fish_seen_subcommand_from list" -l conf-contains -d 'Filter by conf contains' -r
complete -c airflow -n "__fish_airflow_using_subcommand dagrun; and __fish_seen_subcommand_from list" -l run-type -d 'Filter by run type; may be repeated' -r
complete -c airflow -n "__fish_airflow_using_subcommand dagrun; and __fish_seen_subcommand_from list" -l state -d 'Filter by state; may be repeated' -r
complete -c airflow -n "__fish_airflow_using_subcommand dagrun; and __fish_seen_subcommand_from list" -l dag-version -d 'Filter by dag version; may be repeated' -r
complete -c airflow -n "__fish_airflow_using_subcommand dagrun; and __fish_seen_subcommand_from list" -l bundle-version -d 'Filter by bundle version' -r
complete -c airflow -n "__fish_airflow_using_subcommand dagrun; and __fish_seen_subcommand_from list" -l order-by -d 'Attributes to order by, multi criteria sort is supported. Prefix with `-` for descending order. Supported attributes: `id, state, dag_id, run_id, logical_date, partition_date, run_after, start_date, end_date, updated_at, conf, duration, dag_run_id`' -r
complete -c airflow -n "__fish_airflow_using_subcommand dagrun; and __fish_seen_subcommand_from list" -l run-id-pattern -d 'Case-insensitive substring match (SQL `ILIKE`). Slower than `run_id_prefix_pattern` on large tables — see "Filtering with pattern parameters"' -r
complete -c airflow -n "__fish_airflow_using_subcommand dagrun; and __fish_seen_subcommand_from list" -l run-id-prefix-pattern -d 'Case-sensitive, index-friendly prefix match. See "Filtering with pattern parameters"' -r
complete -c airflow -n "__fish_airflow_using_subcommand dagrun; and __fish_seen_subcommand_from list" -l triggering-user-name-pattern -d 'Case-insensitive substring match (SQL `ILIKE`). Slower than `triggering_user_name_prefix_pattern` on large tables — see "Filtering with pattern parameters"' -r
complete -c airflow -n "__fish_airflow_using_subcommand dagrun; and __fish_seen_subcommand_from list" -l triggering-user-name-prefix-pattern -d 'Case-sensitive, index-friendly prefix match. See "Filtering with pattern parameters"' -r
complete -c airflow -n "__fish_airflow_using_subcommand dagrun; and __fish_seen_subcommand_from list" -l dag-id-pattern -d 'Case-insensitive substring match (SQL `ILIKE`). Slower than `dag_id_prefix_pattern` on large tables — see "Filtering with pattern parameters"' -r
complete -c airflow -n "__fish_airflow_using_subcommand dagrun; and __fish_seen_subcommand_from list" -l dag-id-prefix-pattern -d 'Case-sensitive, index-friendly prefix match. See "Filtering with pattern parameters"' -r
complete -c airflow -n "__fish_airflow_using_subcommand dagrun; and __fish_seen_subcommand_from list" -l partition-key-pattern -d 'Case-insensitive substring match (SQL `ILIKE`). Here `|` is matched literally, not as OR. Slower than `partition_key_prefix_pattern` on large tables — see "Filtering with pattern parameters"' -r
complete -c airflow -n "__fish_airflow_using_subcommand dagrun; and __fish_seen_subcommand_from list" -l partition-key-prefix-pattern -d 'Case-sensitive, index-friendly prefix match. Here `|` is matched literally, not as OR. See "Filtering with pattern parameters"' -r
complete -c airflow -n "__fish_airflow_using_subcommand dagrun; and __fish_seen_subcommand_from list" -l consuming-asset-pattern -d 'Case-insensitive substring match against the consuming asset name or URI. Unlike the wildcard `*_pattern` parameters, `%` and `_` are matched literally, `|` is not an OR separator, and `~` does not match everything' -r
complete -c airflow -n "__fish_airflow_using_subcommand dagrun; and __fish_seen_subcommand_from list" -l limit -d 'At most this many rows; all of them when not given' -r
complete -c airflow -n "__fish_airflow_using_subcommand dagrun; and __fish_seen_subcommand_from list" -l watch -d 'Print it again and again, in place on a terminal, with so many seconds between (2), until Ctrl-C' -r
complete -c airflow -n "__fish_airflow_using_subcommand dagrun; and __fish_seen_subcommand_from list" -l env -d 'The environment to work with, instead of the selected one' -r
complete -c airflow -n "__fish_airflow_using_subcommand dagrun; and __fish_seen_subcommand_from list" -l api-token -d 'The token; a secret does not belong here, but airflowctl has it so' -r
complete -c airflow -n "__fish_airflow_using_subcommand dagrun; and __fish_seen_subcommand_from list" -s o -l output -d 'How to print the result' -r -f -a "table\t''
plain\t''
json\t''
yaml\t''
csv\t''
ndjson\t''"
complete -c airflow -n "__fish_airflow_using_subcommand dagrun; and __fish_seen_subcommand_from list" -l columns -d 'Print these columns; dots reach into objects (`dag_id,tags.name`)' -r
complete -c airflow -n "__fish_airflow_using_subcommand dagrun; and __fish_seen_subcommand_from list" -l jq -d 'Filter the JSON result with a jq expression' -r
complete -c airflow -n "__fish_airflow_using_subcommand dagrun; and __fish_seen_subcommand_from list" -l color -d 'Whether to use colours' -r -f -a "auto\t''
always\t''
never\t''
on\t''
off\t''"
complete -c airflow -n "__fish_airflow_using_subcommand dagrun; and __fish_seen_subcommand_from list" -l timeout -d 'The longest that one request may take; 0 for no limit [default: 60]' -r
complete -c airflow -n "__fish_airflow_using_subcommand dagrun; and __fish_seen_subcommand_from list" -l ca-cert -d 'Trust the certificate authorities in this PEM file too' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand dagrun; and __fish_seen_subcommand_from list" -l client-cert -d 'The client certificate to show to the server (PEM, perhaps with its key)' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand dagrun; and __fish_seen_subcommand_from list" -l client-key -d 'The key of the client certificate (PEM)' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand dagrun; and __fish_seen_subcommand_from list" -l no-header -d 'Leave out the header of table, plain and csv'
complete -c airflow -n "__fish_airflow_using_subcommand dagrun; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Tell on stderr what is sent and answered; twice for headers'
complete -c airflow -n "__fish_airflow_using_subcommand dagrun; and __fish_seen_subcommand_from list" -s q -l quiet -d 'No progress, notes or warnings on stderr'
complete -c airflow -n "__fish_airflow_using_subcommand dagrun; and __fish_seen_subcommand_from list" -s y -l yes -d 'Answer every question with yes'
complete -c airflow -n "__fish_airflow_using_subcommand dagrun; and __fish_seen_subcommand_from list" -l insecure -d 'Do not check the server\'s certificate'
complete -c airflow -n "__fish_airflow_using_subcommand dagrun; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help'
complete -c airflow -n "__fish_airflow_using_subcommand dagrun; and __fish_seen_subcommand_from get" -l env -d 'The environment to work with, instead of the selected one' -r
complete -c airflow -n "__fish_airflow_using_subcommand dagrun; and __fish_seen_subcommand_from get" -l api-token -d 'The token; a secret does not belong here, but airflowctl has it so' -r
complete -c airflow -n "__fish_airflow_using_subcommand dagrun; and __fish_seen_subcommand_from get" -s o -l output -d 'How to print the result' -r -f -a "table\t''
plain\t''
json\t''
yaml\t''
csv\t''
ndjson\t''"
complete -c airflow -n "__fish_airflow_using_subcommand dagrun; and __fish_seen_subcommand_from get" -l columns -d 'Print these columns; dots reach into objects (`dag_id,tags.name`)' -r
complete -c airflow -n "__fish_airflow_using_subcommand dagrun; and __fish_seen_subcommand_from get" -l jq -d 'Filter the JSON result with a jq expression' -r
complete -c airflow -n "__fish_airflow_using_subcommand dagrun; and __fish_seen_subcommand_from get" -l color -d 'Whether to use colours' -r -f -a "auto\t''
always\t''
never\t''
on\t''
off\t''"
complete -c airflow -n "__fish_airflow_using_subcommand dagrun; and __fish_seen_subcommand_from get" -l timeout -d 'The longest that one request may take; 0 for no limit [default: 60]' -r
complete -c airflow -n "__fish_airflow_using_subcommand dagrun; and __fish_seen_subcommand_from get" -l ca-cert -d 'Trust the certificate authorities in this PEM file too' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand dagrun; and __fish_seen_subcommand_from get" -l client-cert -d 'The client certificate to show to the server (PEM, perhaps with its key)' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand dagrun; and __fish_seen_subcommand_from get" -l client-key -d 'The key of the client certificate (PEM)' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand dagrun; and __fish_seen_subcommand_from get" -l no-header -d 'Leave out the header of table, plain and csv'
complete -c airflow -n "__fish_airflow_using_subcommand dagrun; and __fish_seen_subcommand_from get" -s v -l verbose -d 'Tell on stderr what is sent and answered; twice for headers'
complete -c airflow -n "__fish_airflow_using_subcommand dagrun; and __fish_seen_subcommand_from get" -s q -l quiet -d 'No progress, notes or warnings on stderr'
complete -c airflow -n "__fish_airflow_using_subcommand dagrun; and __fish_seen_subcommand_from get" -s y -l yes -d 'Answer every question with yes'
complete -c airflow -n "__fish_airflow_using_subcommand dagrun; and __fish_seen_subcommand_from get" -l insecure -d 'Do not check the server\'s certificate'
complete -c airflow -n "__fish_airflow_using_subcommand dagrun; and __fish_seen_subcommand_from get" -s h -l help -d 'Print help'
complete -c airflow -n "__fish_airflow_using_subcommand dagrun; and __fish_seen_subcommand_from show" -l watch -d 'Print it again and again, in place on a terminal, with so many seconds between (2), until Ctrl-C' -r
complete -c airflow -n "__fish_airflow_using_subcommand dagrun; and __fish_seen_subcommand_from show" -l env -d 'The environment to work with, instead of the selected one' -r
complete -c airflow -n "__fish_airflow_using_subcommand dagrun; and __fish_seen_subcommand_from show" -l api-token -d 'The token; a secret does not belong here, but airflowctl has it so' -r
complete -c airflow -n "__fish_airflow_using_subcommand dagrun; and __fish_seen_subcommand_from show" -s o -l output -d 'How to print the result' -r -f -a "table\t''
plain\t''
json\t''
yaml\t''
csv\t''
ndjson\t''"
complete -c airflow -n "__fish_airflow_using_subcommand dagrun; and __fish_seen_subcommand_from show" -l columns -d 'Print these columns; dots reach into objects (`dag_id,tags.name`)' -r
complete -c airflow -n "__fish_airflow_using_subcommand dagrun; and __fish_seen_subcommand_from show" -l jq -d 'Filter the JSON result with a jq expression' -r
complete -c airflow -n "__fish_airflow_using_subcommand dagrun; and __fish_seen_subcommand_from show" -l color -d 'Whether to use colours' -r -f -a "auto\t''
always\t''
never\t''
on\t''
off\t''"
complete -c airflow -n "__fish_airflow_using_subcommand dagrun; and __fish_seen_subcommand_from show" -l timeout -d 'The longest that one request may take; 0 for no limit [default: 60]' -r
complete -c airflow -n "__fish_airflow_using_subcommand dagrun; and __fish_seen_subcommand_from show" -l ca-cert -d 'Trust the certificate authorities in this PEM file too' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand dagrun; and __fish_seen_subcommand_from show" -l client-cert -d 'The client certificate to show to the server (PEM, perhaps with its key)' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand dagrun; and __fish_seen_subcommand_from show" -l client-key -d 'The key of the client certificate (PEM)' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand dagrun; and __fish_seen_subcommand_from show" -l gantt -d 'Draw the task instances as bars over the run\'s time'
complete -c airflow -n "__fish_airflow_using_subcommand dagrun; and __fish_seen_subcommand_from show" -l no-header -d 'Leave out the header of table, plain and csv'
complete -c airflow -n "__fish_airflow_using_subcommand dagrun; and __fish_seen_subcommand_from show" -s v -l verbose -d 'Tell on stderr what is sent and answered; twice for headers'
complete -c airflow -n "__fish_airflow_using_subcommand dagrun; and __fish_seen_subcommand_from show" -s q -l quiet -d 'No progress, notes or warnings on stderr'
complete -c airflow -n "__fish_airflow_using_subcommand dagrun; and __fish_seen_subcommand_from show" -s y -l yes -d 'Answer every question with yes'
complete -c airflow -n "__fish_airflow_using_subcommand dagrun; and __fish_seen_subcommand_from show" -l insecure -d 'Do not check the server\'s certificate'
complete -c airflow -n "__fish_airflow_using_subcommand dagrun; and __fish_seen_subcommand_from show" -s h -l help -d 'Print help'
complete -c airflow -n "__fish_airflow_using_subcommand dagrun; and __fish_seen_subcommand_from diff" -l env -d 'The environment to work with, instead of the selected one' -r
complete -c airflow -n "__fish_airflow_using_subcommand dagrun; and __fish_seen_subcommand_from diff" -l api-token -d 'The token; a secret does not belong here, but airflowctl has it so' -r
complete -c airflow -n "__fish_airflow_using_subcommand dagrun; and __fish_seen_subcommand_from diff" -s o -l output -d 'How to print the result' -r -f -a "table\t''
plain\t''
json\t''
yaml\t''
csv\t''
ndjson\t''"
complete -c airflow -n "__fish_airflow_using_subcommand dagrun; and __fish_seen_subcommand_from diff" -l columns -d 'Print these columns; dots reach into objects (`dag_id,tags.name`)' -r
complete -c airflow -n "__fish_airflow_using_subcommand dagrun; and __fish_seen_subcommand_from diff" -l jq -d 'Filter the JSON result with a jq expression' -r
complete -c airflow -n "__fish_airflow_using_subcommand dagrun; and __fish_seen_subcommand_from diff" -l color -d 'Whether to use colours' -r -f -a "auto\t''
always\t''
never\t''
on\t''
off\t''"
complete -c airflow -n "__fish_airflow_using_subcommand dagrun; and __fish_seen_subcommand_from diff" -l timeout -d 'The longest that one request may take; 0 for no limit [default: 60]' -r
complete -c airflow -n "__fish_airflow_using_subcommand dagrun; and __fish_seen_subcommand_from diff" -l ca-cert -d 'Trust the certificate authorities in this PEM file too' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand dagrun; and __fish_seen_subcommand_from diff" -l client-cert -d 'The client certificate to show to the server (PEM, perhaps with its key)' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand dagrun; and __fish_seen_subcommand_from diff" -l client-key -d 'The key of the client certificate (PEM)' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand dagrun; and __fish_seen_subcommand_from diff" -l no-header -d 'Leave out the header of table, plain and csv'
complete -c airflow -n "__fish_airflow_using_subcommand dagrun; and __fish_seen_subcommand_from diff" -s v -l verbose -d 'Tell on stderr what is sent and answered; twice for headers'
complete -c airflow -n "__fish_airflow_using_subcommand dagrun; and __fish_seen_subcommand_from diff" -s q -l quiet -d 'No progress, notes or warnings on stderr'
complete -c airflow -n "__fish_airflow_using_subcommand dagrun; and __fish_seen_subcommand_from diff" -s y -l yes -d 'Answer every question with yes'
complete -c airflow -n "__fish_airflow_using_subcommand dagrun; and __fish_seen_subcommand_from diff" -l insecure -d 'Do not check the server\'s certificate'
complete -c airflow -n "__fish_airflow_using_subcommand dagrun; and __fish_seen_subcommand_from diff" -s h -l help -d 'Print help'
complete -c airflow -n "__fish_airflow_using_subcommand dagrun; and __fish_seen_subcommand_from why" -l lines -d 'So many last lines of the log of each task that failed' -r
complete -c airflow -n "__fish_airflow_using_subcommand dagrun; and __fish_seen_subcommand_from why" -l watch -d 'Print it again and again, in place on a terminal, with so many seconds between (2), until Ctrl-C' -r
complete -c airflow -n "__fish_airflow_using_subcommand dagrun; and __fish_seen_subcommand_from why" -l env -d 'The environment to work with, instead of the selected one' -r
complete -c airflow -n "__fish_airflow_using_subcommand dagrun; and __fish_seen_subcommand_from why" -l api-token -d 'The token; a secret does not belong here, but airflowctl has it so' -r
complete -c airflow -n "__fish_airflow_using_subcommand dagrun; and __fish_seen_subcommand_from why" -s o -l output -d 'How to print the result' -r -f -a "table\t''
plain\t''
json\t''
yaml\t''
csv\t''
ndjson\t''"
complete -c airflow -n "__fish_airflow_using_subcommand dagrun; and __fish_seen_subcommand_from why" -l columns -d 'Print these columns; dots reach into objects (`dag_id,tags.name`)' -r
complete -c airflow -n "__fish_airflow_using_subcommand dagrun; and __fish_seen_subcommand_from why" -l jq -d 'Filter the JSON result with a jq expression' -r
complete -c airflow -n "__fish_airflow_using_subcommand dagrun; and __fish_seen_subcommand_from why" -l color -d 'Whether to use colours' -r -f -a "auto\t''
always\t''
never\t''
on\t''
off\t''"
complete -c airflow -n "__fish_airflow_using_subcommand dagrun; and __fish_seen_subcommand_from why" -l timeout -d 'The longest that one request may take; 0 for no limit [default: 60]' -r
complete -c airflow -n "__fish_airflow_using_subcommand dagrun; and __fish_seen_subcommand_from why" -l ca-cert -d 'Trust the certificate authorities in this PEM file too' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand dagrun; and __fish_seen_subcommand_from why" -l client-cert -d 'The client certificate to show to the server (PEM, perhaps with its key)' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand dagrun; and __fish_seen_subcommand_from why" -l client-key -d 'The key of the client certificate (PEM)' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand dagrun; and __fish_seen_subcommand_from why" -l all -d 'The logs of all tasks that failed, not of the first three alone'
complete -c airflow -n "__fish_airflow_using_subcommand dagrun; and __fish_seen_subcommand_from why" -l no-header -d 'Leave out the header of table, plain and csv'
complete -c airflow -n "__fish_airflow_using_subcommand dagrun; and __fish_seen_subcommand_from why" -s v -l verbose -d 'Tell on stderr what is sent and answered; twice for headers'
complete -c airflow -n "__fish_airflow_using_subcommand dagrun; and __fish_seen_subcommand_from why" -s q -l quiet -d 'No progress, notes or warnings on stderr'
complete -c airflow -n "__fish_airflow_using_subcommand dagrun; and __fish_seen_subcommand_from why" -s y -l yes -d 'Answer every question with yes'
complete -c airflow -n "__fish_airflow_using_subcommand dagrun; and __fish_seen_subcommand_from why" -l insecure -d 'Do not check the server\'s certificate'
complete -c airflow -n "__fish_airflow_using_subcommand dagrun; and __fish_seen_subcommand_from why" -s h -l help -d 'Print help'
complete -c airflow -n "__fish_airflow_using_subcommand dagrun; and __fish_seen_subcommand_from update" -l update-mask -d 'Update mask; may be repeated' -r
complete -c airflow -n "__fish_airflow_using_subcommand dagrun; and __fish_seen_subcommand_from update" -l state -d 'State' -r -f -a "queued\t''
success\t''
failed\t''"
complete -c airflow -n "__fish_airflow_using_subcommand dagrun; and __fish_seen_subcommand_from update" -l note -d 'Note' -r
complete -c airflow -n "__fish_airflow_using_subcommand dagrun; and __fish_seen_subcommand_from update" -l json -d 'The whole body as JSON, from a file with @FILE or from stdin with -; other options add to it' -r
complete -c airflow -n "__fish_airflow_using_subcommand dagrun; and __fish_seen_subcommand_from update" -l env -d 'The environment to work with, instead of the selected one' -r
complete -c airflow -n "__fish_airflow_using_subcommand dagrun; and __fish_seen_subcommand_from update" -l api-token -d 'The token; a secret does not belong here, but airflowctl has it so' -r
complete -c airflow -n "__fish_airflow_using_subcommand dagrun; and __fish_seen_subcommand_from update" -s o -l output -d 'How to print the result' -r -f -a "table\t''
plain\t''
json\t''
yaml\t''
csv\t''
ndjson\t''"
complete -c airflow -n "__fish_airflow_using_subcommand dagrun; and __fish_seen_subcommand_from update" -l columns -d 'Print these columns; dots reach into objects (`dag_id,tags.name`)' -r
complete -c airflow -n "__fish_airflow_using_subcommand dagrun; and __fish_seen_subcommand_from update" -l jq -d 'Filter the JSON result with a jq expression' -r
complete -c airflow -n "__fish_airflow_using_subcommand dagrun; and __fish_seen_subcommand_from update" -l color -d 'Whether to use colours' -r -f -a "auto\t''
always\t''
never\t''
on\t''
off\t''"
complete -c airflow -n "__fish_airflow_using_subcommand dagrun; and __fish_seen_subcommand_from update" -l timeout -d 'The longest that one request may take; 0 for no limit [default: 60]' -r
complete -c airflow -n "__fish_airflow_using_subcommand dagrun; and __fish_seen_subcommand_from update" -l ca-cert -d 'Trust the certificate authorities in this PEM file too' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand dagrun; and __fish_seen_subcommand_from update" -l client-cert -d 'The client certificate to show to the server (PEM, perhaps with its key)' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand dagrun; and __fish_seen_subcommand_from update" -l client-key -d 'The key of the client certificate (PEM)' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand dagrun; and __fish_seen_subcommand_from update" -l no-header -d 'Leave out the header of table, plain and csv'
complete -c airflow -n "__fish_airflow_using_subcommand dagrun; and __fish_seen_subcommand_from update" -s v -l verbose -d 'Tell on stderr what is sent and answered; twice for headers'
complete -c airflow -n "__fish_airflow_using_subcommand dagrun; and __fish_seen_subcommand_from update" -s q -l quiet -d 'No progress, notes or warnings on stderr'
complete -c airflow -n "__fish_airflow_using_subcommand dagrun; and __fish_seen_subcommand_from update" -s y -l yes -d 'Answer every question with yes'
complete -c airflow -n "__fish_airflow_using_subcommand dagrun; and __fish_seen_subcommand_from update" -l insecure -d 'Do not check the server\'s certificate'
complete -c airflow -n "__fish_airflow_using_subcommand dagrun; and __fish_seen_subcommand_from update" -s h -l help -d 'Print help'
complete -c airflow -n "__fish_airflow_using_subcommand dagrun; and __fish_seen_subcommand_from set-state" -l note -d 'A note to keep with the runs' -r
complete -c airflow -n "__fish_airflow_using_subcommand dagrun; and __fish_seen_subcommand_from set-state" -l state -d 'All runs in this state; can be given several times' -r -f -a "queued\t''
running\t''
success\t''
failed\t''"
complete -c airflow -n "__fish_airflow_using_subcommand dagrun; and __fish_seen_subcommand_from set-state" -l run-type -d 'All runs of this type; can be given several times' -r -f -a "scheduled\t''
manual\t''
backfill\t''
operator_triggered\t''
asset_triggered\t''
asset_materialization\t''"
complete -c airflow -n "__fish_airflow_using_subcommand dagrun; and __fish_seen_subcommand_from set-state" -l after -d 'All runs that were due at this time or later' -r
complete -c airflow -n "__fish_airflow_using_subcommand dagrun; and __fish_seen_subcommand_from set-state" -l before -d 'All runs that were due before this time' -r
complete -c airflow -n "__fish_airflow_using_subcommand dagrun; and __fish_seen_subcommand_from set-state" -l env -d 'The environment to work with, instead of the selected one' -r
complete -c airflow -n "__fish_airflow_using_subcommand dagrun; and __fish_seen_subcommand_from set-state" -l api-token -d 'The token; a secret does not belong here, but airflowctl has it so' -r
complete -c airflow -n "__fish_airflow_using_subcommand dagrun; and __fish_seen_subcommand_from set-state" -s o -l output -d 'How to print the result' -r -f -a "table\t''
plain\t''
json\t''
yaml\t''
csv\t''
ndjson\t''"
complete -c airflow -n "__fish_airflow_using_subcommand dagrun; and __fish_seen_subcommand_from set-state" -l columns -d 'Print these columns; dots reach into objects (`dag_id,tags.name`)' -r
complete -c airflow -n "__fish_airflow_using_subcommand dagrun; and __fish_seen_subcommand_from set-state" -l jq -d 'Filter the JSON result with a jq expression' -r
complete -c airflow -n "__fish_airflow_using_subcommand dagrun; and __fish_seen_subcommand_from set-state" -l color -d 'Whether to use colours' -r -f -a "auto\t''
always\t''
never\t''
on\t''
off\t''"
complete -c airflow -n "__fish_airflow_using_subcommand dagrun; and __fish_seen_subcommand_from set-state" -l timeout -d 'The longest that one request may take; 0 for no limit [default: 60]' -r
complete -c airflow -n "__fish_airflow_using_subcommand dagrun; and __fish_seen_subcommand_from set-state" -l ca-cert -d 'Trust the certificate authorities in this PEM file too' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand dagrun; and __fish_seen_subcommand_from set-state" -l client-cert -d 'The client certificate to show to the server (PEM, perhaps with its key)' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand dagrun; and __fish_seen_subcommand_from set-state" -l client-key -d 'The key of the client certificate (PEM)' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand dagrun; and __fish_seen_subcommand_from set-state" -l dry-run -d 'Show what would be changed, and change nothing'
complete -c airflow -n "__fish_airflow_using_subcommand dagrun; and __fish_seen_subcommand_from set-state" -l all -d 'All runs'
complete -c airflow -n "__fish_airflow_using_subcommand dagrun; and __fish_seen_subcommand_from set-state" -l no-header -d 'Leave out the header of table, plain and csv'
complete -c airflow -n "__fish_airflow_using_subcommand dagrun; and __fish_seen_subcommand_from set-state" -s v -l verbose -d 'Tell on stderr what is sent and answered; twice for headers'
complete -c airflow -n "__fish_airflow_using_subcommand dagrun; and __fish_seen_subcommand_from set-state" -s q -l quiet -d 'No progress, notes or warnings on stderr'
complete -c airflow -n "__fish_airflow_using_subcommand dagrun; and __fish_seen_subcommand_from set-state" -s y -l yes -d 'Answer every question with yes'
complete -c airflow -n "__fish_airflow_using_subcommand dagrun; and __fish_seen_subcommand_from set-state" -l insecure -d 'Do not check the server\'s certificate'
complete -c airflow -n "__fish_airflow_using_subcommand dagrun; and __fish_seen_subcommand_from set-state" -s h -l help -d 'Print help'
complete -c airflow -n "__fish_airflow_using_subcommand dagrun; and __fish_seen_subcommand_from clear" -l note -d 'A note to keep with the runs' -r
complete -c airflow -n "__fish_airflow_using_subcommand dagrun; and __fish_seen_subcommand_from clear" -l wait-timeout -d 'With --wait: the longest to wait, in seconds or as 10m, 2h: then exit code 124, and the runs go on; 0 looks once' -r
complete -c airflow -n "__fish_airflow_using_subcommand dagrun; and __fish_seen_subcommand_from clear" -l state -d 'All runs in this state; can be given several times' -r -f -a "queued\t''
running\t''
success\t''
failed\t''"
complete -c airflow -n "__fish_airflow_using_subcommand dagrun; and __fish_seen_subcommand_from clear" -l run-type -d 'All runs of this type; can be given several times' -r -f -a "scheduled\t''
manual\t''
backfill\t''
operator_triggered\t''
asset_triggered\t''
asset_materialization\t''"
complete -c airflow -n "__fish_airflow_using_subcommand dagrun; and __fish_seen_subcommand_from clear" -l after -d 'All runs that were due at this time or later' -r
complete -c airflow -n "__fish_airflow_using_subcommand dagrun; and __fish_seen_subcommand_from clear" -l before -d 'All runs that were due before this time' -r
complete -c airflow -n "__fish_airflow_using_subcommand dagrun; and __fish_seen_subcommand_from clear" -l env -d 'The environment to work with, instead of the selected one' -r
complete -c airflow -n "__fish_airflow_using_subcommand dagrun; and __fish_seen_subcommand_from clear" -l api-token -d 'The token; a secret does not belong here, but airflowctl has it so' -r
complete -c airflow -n "__fish_airflow_using_subcommand dagrun; and __fish_seen_subcommand_from clear" -s o -l output -d 'How to print the result' -r -f -a "table\t''
plain\t''
json\t''
yaml\t''
csv\t''
ndjson\t''"
complete -c airflow -n "__fish_airflow_using_subcommand dagrun; and __fish_seen_subcommand_from clear" -l columns -d 'Print these columns; dots reach into objects (`dag_id,tags.name`)' -r
complete -c airflow -n "__fish_airflow_using_subcommand dagrun; and __fish_seen_subcommand_from clear" -l jq -d 'Filter the JSON result with a jq expression' -r
complete -c airflow -n "__fish_airflow_using_subcommand dagrun; and __fish_seen_subcommand_from clear" -l color -d 'Whether to use colours' -r -f -a "auto\t''
always\t''
never\t''
on\t''
off\t''"
complete -c airflow -n "__fish_airflow_using_subcommand dagrun; and __fish_seen_subcommand_from clear" -l timeout -d 'The longest that one request may take; 0 for no limit [default: 60]' -r
complete -c airflow -n "__fish_airflow_using_subcommand dagrun; and __fish_seen_subcommand_from clear" -l ca-cert -d 'Trust the certificate authorities in this PEM file too' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand dagrun; and __fish_seen_subcommand_from clear" -l client-cert -d 'The client certificate to show to the server (PEM, perhaps with its key)' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand dagrun; and __fish_seen_subcommand_from clear" -l client-key -d 'The key of the client certificate (PEM)' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand dagrun; and __fish_seen_subcommand_from clear" -s f -l only-failed -d 'Clear only what has failed'
complete -c airflow -n "__fish_airflow_using_subcommand dagrun; and __fish_seen_subcommand_from clear" -l run-on-latest-version -d 'Let them run on the latest version of the Dag'
complete -c airflow -n "__fish_airflow_using_subcommand dagrun; and __fish_seen_subcommand_from clear" -l dry-run -d 'Show what would be cleared, and clear nothing'
complete -c airflow -n "__fish_airflow_using_subcommand dagrun; and __fish_seen_subcommand_from clear" -l wait -d 'Wait until the runs have ended; the exit code tells whether all succeeded'
complete -c airflow -n "__fish_airflow_using_subcommand dagrun; and __fish_seen_subcommand_from clear" -l all -d 'All runs'
complete -c airflow -n "__fish_airflow_using_subcommand dagrun; and __fish_seen_subcommand_from clear" -l no-header -d 'Leave out the header of table, plain and csv'
complete -c airflow -n "__fish_airflow_using_subcommand dagrun; and __fish_seen_subcommand_from clear" -s v -l verbose -d 'Tell on stderr what is sent and answered; twice for headers'
complete -c airflow -n "__fish_airflow_using_subcommand dagrun; and __fish_seen_subcommand_from clear" -s q -l quiet -d 'No progress, notes or warnings on stderr'
complete -c airflow -n "__fish_airflow_using_subcommand dagrun; and __fish_seen_subcommand_from clear" -s y -l yes -d 'Answer every question with yes'
complete -c airflow -n "__fish_airflow_using_subcommand dagrun; and __fish_seen_subcommand_from clear" -l insecure -d 'Do not check the server\'s certificate'
complete -c airflow -n "__fish_airflow_using_subcommand dagrun; and __fish_seen_subcommand_from clear" -s h -l help -d 'Print help'
complete -c airflow -n "__fish_airflow_using_subcommand dagrun; and __fish_seen_subcommand_from wait" -l wait-timeout -d 'The longest to wait, in seconds or as 10m, 2h: then exit code 124, and the run goes on; 0 looks once' -r
complete -c airflow -n "__fish_airflow_using_subcommand dagrun; and __fish_seen_subcommand_from wait" -l result -d 'At the end, print this XCom of the run instead of the run: the key is return_value unless given' -r
complete -c airflow -n "__fish_airflow_using_subcommand dagrun; and __fish_seen_subcommand_from wait" -l env -d 'The environment to work with, instead of the selected one' -r
complete -c airflow -n "__fish_airflow_using_subcommand dagrun; and __fish_seen_subcommand_from wait" -l api-token -d 'The token; a secret does not belong here, but airflowctl has it so' -r
complete -c airflow -n "__fish_airflow_using_subcommand dagrun; and __fish_seen_subcommand_from wait" -s o -l output -d 'How to print the result' -r -f -a "table\t''
plain\t''
json\t''
yaml\t''
csv\t''
ndjson\t''"
complete -c airflow -n "__fish_airflow_using_subcommand dagrun; and __fish_seen_subcommand_from wait" -l columns -d 'Print these columns; dots reach into objects (`dag_id,tags.name`)' -r
complete -c airflow -n "__fish_airflow_using_subcommand dagrun; and __fish_seen_subcommand_from wait" -l jq -d 'Filter the JSON result with a jq expression' -r
complete -c airflow -n "__fish_airflow_using_subcommand dagrun; and __fish_seen_subcommand_from wait" -l color -d 'Whether to use colours' -r -f -a "auto\t''
always\t''
never\t''
on\t''
off\t''"
complete -c airflow -n "__fish_airflow_using_subcommand dagrun; and __fish_seen_subcommand_from wait" -l timeout -d 'The longest that one request may take; 0 for no limit [default: 60]' -r
complete -c airflow -n "__fish_airflow_using_subcommand dagrun; and __fish_seen_subcommand_from wait" -l ca-cert -d 'Trust the certificate authorities in this PEM file too' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand dagrun; and __fish_seen_subcommand_from wait" -l client-cert -d 'The client certificate to show to the server (PEM, perhaps with its key)' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand dagrun; and __fish_seen_subcommand_from wait" -l client-key -d 'The key of the client certificate (PEM)' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand dagrun; and __fish_seen_subcommand_from wait" -l cancel-on-interrupt -d 'On Ctrl-C (or SIGTERM), set the run to failed; without it, the run goes on'
complete -c airflow -n "__fish_airflow_using_subcommand dagrun; and __fish_seen_subcommand_from wait" -l logs -d 'Show the tasks\' logs while they run, on stderr: stdout is for the run at its end'
complete -c airflow -n "__fish_airflow_using_subcommand dagrun; and __fish_seen_subcommand_from wait" -l no-header -d 'Leave out the header of table, plain and csv'
complete -c airflow -n "__fish_airflow_using_subcommand dagrun; and __fish_seen_subcommand_from wait" -s v -l verbose -d 'Tell on stderr what is sent and answered; twice for headers'
complete -c airflow -n "__fish_airflow_using_subcommand dagrun; and __fish_seen_subcommand_from wait" -s q -l quiet -d 'No progress, notes or warnings on stderr'
complete -c airflow -n "__fish_airflow_using_subcommand dagrun; and __fish_seen_subcommand_from wait" -s y -l yes -d 'Answer every question with yes'
complete -c airflow -n "__fish_airflow_using_subcommand dagrun; and __fish_seen_subcommand_from wait" -l insecure -d 'Do not check the server\'s certificate'
complete -c airflow -n "__fish_airflow_using_subcommand dagrun; and __fish_seen_subcommand_from wait" -s h -l help -d 'Print help'
complete -c airflow -n "__fish_airflow_using_subcommand dagrun; and __fish_seen_subcommand_from note" -l env -d 'The environment to work with, instead of the selected one' -r
complete -c airflow -n "__fish_airflow_using_subcommand dagrun; and __fish_seen_subcommand_from note" -l api-token -d 'The token; a secret does not belong here, but airflowctl has it so' -r
complete -c airflow -n "__fish_airflow_using_subcommand dagrun; and __fish_seen_subcommand_from note" -s o -l output -d 'How to print the result' -r -f -a "table\t''
plain\t''
json\t''
yaml\t''
csv\t''
ndjson\t''"
complete -c airflow -n "__fish_airflow_using_subcommand dagrun; and __fish_seen_subcommand_from note" -l columns -d 'Print these columns; dots reach into objects (`dag_id,tags.name`)' -r
complete -c airflow -n "__fish_airflow_using_subcommand dagrun; and __fish_seen_subcommand_from note" -l jq -d 'Filter the JSON result with a jq expression' -r
complete -c airflow -n "__fish_airflow_using_subcommand dagrun; and __fish_seen_subcommand_from note" -l color -d 'Whether to use colours' -r -f -a "auto\t''
always\t''
never\t''
on\t''
off\t''"
complete -c airflow -n "__fish_airflow_using_subcommand dagrun; and __fish_seen_subcommand_from note" -l timeout -d 'The longest that one request may take; 0 for no limit [default: 60]' -r
complete -c airflow -n "__fish_airflow_using_subcommand dagrun; and __fish_seen_subcommand_from note" -l ca-cert -d 'Trust the certificate authorities in this PEM file too' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand dagrun; and __fish_seen_subcommand_from note" -l client-cert -d 'The client certificate to show to the server (PEM, perhaps with its key)' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand dagrun; and __fish_seen_subcommand_from note" -l client-key -d 'The key of the client certificate (PEM)' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand dagrun; and __fish_seen_subcommand_from note" -l no-header -d 'Leave out the header of table, plain and csv'
complete -c airflow -n "__fish_airflow_using_subcommand dagrun; and __fish_seen_subcommand_from note" -s v -l verbose -d 'Tell on stderr what is sent and answered; twice for headers'
complete -c airflow -n "__fish_airflow_using_subcommand dagrun; and __fish_seen_subcommand_from note" -s q -l quiet -d 'No progress, notes or warnings on stderr'
complete -c airflow -n "__fish_airflow_using_subcommand dagrun; and __fish_seen_subcommand_from note" -s y -l yes -d 'Answer every question with yes'
complete -c airflow -n "__fish_airflow_using_subcommand dagrun; and __fish_seen_subcommand_from note" -l insecure -d 'Do not check the server\'s certificate'
complete -c airflow -n "__fish_airflow_using_subcommand dagrun; and __fish_seen_subcommand_from note" -s h -l help -d 'Print help'
complete -c airflow -n "__fish_airflow_using_subcommand dagrun; and __fish_seen_subcommand_from delete" -l state -d 'All runs in this state; can be given several times' -r -f -a "queued\t''
running\t''
success\t''
failed\t''"
complete -c airflow -n "__fish_airflow_using_subcommand dagrun; and __fish_seen_subcommand_from delete" -l run-type -d 'All runs of this type; can be given several times' -r -f -a "scheduled\t''
manual\t''
backfill\t''
operator_triggered\t''
asset_triggered\t''
asset_materialization\t''"
complete -c airflow -n "__fish_airflow_using_subcommand dagrun; and __fish_seen_subcommand_from delete" -l after -d 'All runs that were due at this time or later' -r
complete -c airflow -n "__fish_airflow_using_subcommand dagrun; and __fish_seen_subcommand_from delete" -l before -d 'All runs that were due before this time' -r
complete -c airflow -n "__fish_airflow_using_subcommand dagrun; and __fish_seen_subcommand_from delete" -l env -d 'The environment to work with, instead of the selected one' -r
complete -c airflow -n "__fish_airflow_using_subcommand dagrun; and __fish_seen_subcommand_from delete" -l api-token -d 'The token; a secret does not belong here, but airflowctl has it so' -r
complete -c airflow -n "__fish_airflow_using_subcommand dagrun; and __fish_seen_subcommand_from delete" -s o -l output -d 'How to print the result' -r -f -a "table\t''
plain\t''
json\t''
yaml\t''
csv\t''
ndjson\t''"
complete -c airflow -n "__fish_airflow_using_subcommand dagrun; and __fish_seen_subcommand_from delete" -l columns -d 'Print these columns; dots reach into objects (`dag_id,tags.name`)' -r
complete -c airflow -n "__fish_airflow_using_subcommand dagrun; and __fish_seen_subcommand_from delete" -l jq -d 'Filter the JSON result with a jq expression' -r
complete -c airflow -n "__fish_airflow_using_subcommand dagrun; and __fish_seen_subcommand_from delete" -l color -d 'Whether to use colours' -r -f -a "auto\t''
always\t''
never\t''
on\t''
off\t''"
complete -c airflow -n "__fish_airflow_using_subcommand dagrun; and __fish_seen_subcommand_from delete" -l timeout -d 'The longest that one request may take; 0 for no limit [default: 60]' -r
complete -c airflow -n "__fish_airflow_using_subcommand dagrun; and __fish_seen_subcommand_from delete" -l ca-cert -d 'Trust the certificate authorities in this PEM file too' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand dagrun; and __fish_seen_subcommand_from delete" -l client-cert -d 'The client certificate to show to the server (PEM, perhaps with its key)' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand dagrun; and __fish_seen_subcommand_from delete" -l client-key -d 'The key of the client certificate (PEM)' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand dagrun; and __fish_seen_subcommand_from delete" -l dry-run -d 'Show what would be deleted, and delete nothing'
complete -c airflow -n "__fish_airflow_using_subcommand dagrun; and __fish_seen_subcommand_from delete" -l all -d 'All runs'
complete -c airflow -n "__fish_airflow_using_subcommand dagrun; and __fish_seen_subcommand_from delete" -l no-header -d 'Leave out the header of table, plain and csv'
complete -c airflow -n "__fish_airflow_using_subcommand dagrun; and __fish_seen_subcommand_from delete" -s v -l verbose -d 'Tell on stderr what is sent and answered; twice for headers'
complete -c airflow -n "__fish_airflow_using_subcommand dagrun; and __fish_seen_subcommand_from delete" -s q -l quiet -d 'No progress, notes or warnings on stderr'
complete -c airflow -n "__fish_airflow_using_subcommand dagrun; and __fish_seen_subcommand_from delete" -s y -l yes -d 'Answer every question with yes'
complete -c airflow -n "__fish_airflow_using_subcommand dagrun; and __fish_seen_subcommand_from delete" -l insecure -d 'Do not check the server\'s certificate'
complete -c airflow -n "__fish_airflow_using_subcommand dagrun; and __fish_seen_subcommand_from delete" -s h -l help -d 'Print help'
complete -c airflow -n "__fish_airflow_using_subcommand dagrun; and __fish_seen_subcommand_from upstream-events" -l watch -d 'Print it again and again, in place on a terminal, with so many seconds between (2), until Ctrl-C' -r
complete -c airflow -n "__fish_airflow_using_subcommand dagrun; and __fish_seen_subcommand_from upstream-events" -l env -d 'The environment to work with, instead of the selected one' -r
complete -c airflow -n "__fish_airflow_using_subcommand dagrun; and __fish_seen_subcommand_from upstream-events" -l api-token -d 'The token; a secret does not belong here, but airflowctl has it so' -r
complete -c airflow -n "__fish_airflow_using_subcommand dagrun; and __fish_seen_subcommand_from upstream-events" -s o -l output -d 'How to print the result' -r -f -a "table\t''
plain\t''
json\t''
yaml\t''
csv\t''
ndjson\t''"
complete -c airflow -n "__fish_airflow_using_subcommand dagrun; and __fish_seen_subcommand_from upstream-events" -l columns -d 'Print these columns; dots reach into objects (`dag_id,tags.name`)' -r
complete -c airflow -n "__fish_airflow_using_subcommand dagrun; and __fish_seen_subcommand_from upstream-events" -l jq -d 'Filter the JSON result with a jq expression' -r
complete -c airflow -n "__fish_airflow_using_subcommand dagrun; and __fish_seen_subcommand_from upstream-events" -l color -d 'Whether to use colours' -r -f -a "auto\t''
always\t''
never\t''
on\t''
off\t''"
complete -c airflow -n "__fish_airflow_using_subcommand dagrun; and __fish_seen_subcommand_from upstream-events" -l timeout -d 'The longest that one request may take; 0 for no limit [default: 60]' -r
complete -c airflow -n "__fish_airflow_using_subcommand dagrun; and __fish_seen_subcommand_from upstream-events" -l ca-cert -d 'Trust the certificate authorities in this PEM file too' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand dagrun; and __fish_seen_subcommand_from upstream-events" -l client-cert -d 'The client certificate to show to the server (PEM, perhaps with its key)' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand dagrun; and __fish_seen_subcommand_from upstream-events" -l client-key -d 'The key of the client certificate (PEM)' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand dagrun; and __fish_seen_subcommand_from upstream-events" -l no-header -d 'Leave out the header of table, plain and csv'
complete -c airflow -n "__fish_airflow_using_subcommand dagrun; and __fish_seen_subcommand_from upstream-events" -s v -l verbose -d 'Tell on stderr what is sent and answered; twice for headers'
complete -c airflow -n "__fish_airflow_using_subcommand dagrun; and __fish_seen_subcommand_from upstream-events" -s q -l quiet -d 'No progress, notes or warnings on stderr'
complete -c airflow -n "__fish_airflow_using_subcommand dagrun; and __fish_seen_subcommand_from upstream-events" -s y -l yes -d 'Answer every question with yes'
complete -c airflow -n "__fish_airflow_using_subcommand dagrun; and __fish_seen_subcommand_from upstream-events" -l insecure -d 'Do not check the server\'s certificate'
complete -c airflow -n "__fish_airflow_using_subcommand dagrun; and __fish_seen_subcommand_from upstream-events" -s h -l help -d 'Print help'
complete -c airflow -n "__fish_airflow_using_subcommand dagrun; and __fish_seen_subcommand_from help" -f -a "list" -d 'List the runs of a Dag, or of all Dags'
complete -c airflow -n "__fish_airflow_using_subcommand dagrun; and __fish_seen_subcommand_from help" -f -a "get" -d 'Show a run'
complete -c airflow -n "__fish_airflow_using_subcommand dagrun; and __fish_seen_subcommand_from help" -f -a "show" -d 'Show a run with its task instances, or as a Gantt chart'
complete -c airflow -n "__fish_airflow_using_subcommand dagrun; and __fish_seen_subcommand_from help" -f -a "diff" -d 'Hold two runs of a Dag against each other: states and durations of their tasks'
complete -c airflow -n "__fish_airflow_using_subcommand dagrun; and __fish_seen_subcommand_from help" -f -a "why" -d 'Tell why a run failed, or what keeps it from going on'
complete -c airflow -n "__fish_airflow_using_subcommand dagrun; and __fish_seen_subcommand_from help" -f -a "update" -d 'Change a run: its state, its note'
complete -c airflow -n "__fish_airflow_using_subcommand dagrun; and __fish_seen_subcommand_from help" -f -a "set-state" -d 'Set the state of runs'
complete -c airflow -n "__fish_airflow_using_subcommand dagrun; and __fish_seen_subcommand_from help" -f -a "clear" -d 'Clear whole runs, so that they run again'
complete -c airflow -n "__fish_airflow_using_subcommand dagrun; and __fish_seen_subcommand_from help" -f -a "wait" -d 'Wait for the end of a run; the exit code tells how it ended'
complete -c airflow -n "__fish_airflow_using_subcommand dagrun; and __fish_seen_subcommand_from help" -f -a "note" -d 'Write a note to a run'
complete -c airflow -n "__fish_airflow_using_subcommand dagrun; and __fish_seen_subcommand_from help" -f -a "delete" -d 'Delete runs'
complete -c airflow -n "__fish_airflow_using_subcommand dagrun; and __fish_seen_subcommand_from help" -f -a "upstream-events" -d 'List the asset events that started a run'
complete -c airflow -n "__fish_airflow_using_subcommand dagrun; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and not __fish_seen_subcommand_from list state states-for-dag-run logs failed-deps render clear set-state note get instances instance mapped mapped-instance tries mapped-tries try mapped-try links log-url delete-instance store-list store-get store-set store-update store-delete store-clear help" -l env -d 'The environment to work with, instead of the selected one' -r
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and not __fish_seen_subcommand_from list state states-for-dag-run logs failed-deps render clear set-state note get instances instance mapped mapped-instance tries mapped-tries try mapped-try links log-url delete-instance store-list store-get store-set store-update store-delete store-clear help" -l api-token -d 'The token; a secret does not belong here, but airflowctl has it so' -r
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and not __fish_seen_subcommand_from list state states-for-dag-run logs failed-deps render clear set-state note get instances instance mapped mapped-instance tries mapped-tries try mapped-try links log-url delete-instance store-list store-get store-set store-update store-delete store-clear help" -s o -l output -d 'How to print the result' -r -f -a "table\t''
plain\t''
json\t''
yaml\t''
csv\t''
ndjson\t''"
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and not __fish_seen_subcommand_from list state states-for-dag-run logs failed-deps render clear set-state note get instances instance mapped mapped-instance tries mapped-tries try mapped-try links log-url delete-instance store-list store-get store-set store-update store-delete store-clear help" -l columns -d 'Print these columns; dots reach into objects (`dag_id,tags.name`)' -r
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and not __fish_seen_subcommand_from list state states-for-dag-run logs failed-deps render clear set-state note get instances instance mapped mapped-instance tries mapped-tries try mapped-try links log-url delete-instance store-list store-get store-set store-update store-delete store-clear help" -l jq -d 'Filter the JSON result with a jq expression' -r
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and not __fish_seen_subcommand_from list state states-for-dag-run logs failed-deps render clear set-state note get instances instance mapped mapped-instance tries mapped-tries try mapped-try links log-url delete-instance store-list store-get store-set store-update store-delete store-clear help" -l color -d 'Whether to use colours' -r -f -a "auto\t''
always\t''
never\t''
on\t''
off\t''"
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and not __fish_seen_subcommand_from list state states-for-dag-run logs failed-deps render clear set-state note get instances instance mapped mapped-instance tries mapped-tries try mapped-try links log-url delete-instance store-list store-get store-set store-update store-delete store-clear help" -l timeout -d 'The longest that one request may take; 0 for no limit [default: 60]' -r
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and not __fish_seen_subcommand_from list state states-for-dag-run logs failed-deps render clear set-state note get instances instance mapped mapped-instance tries mapped-tries try mapped-try links log-url delete-instance store-list store-get store-set store-update store-delete store-clear help" -l ca-cert -d 'Trust the certificate authorities in this PEM file too' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and not __fish_seen_subcommand_from list state states-for-dag-run logs failed-deps render clear set-state note get instances instance mapped mapped-instance tries mapped-tries try mapped-try links log-url delete-instance store-list store-get store-set store-update store-delete store-clear help" -l client-cert -d 'The client certificate to show to the server (PEM, perhaps with its key)' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and not __fish_seen_subcommand_from list state states-for-dag-run logs failed-deps render clear set-state note get instances instance mapped mapped-instance tries mapped-tries try mapped-try links log-url delete-instance store-list store-get store-set store-update store-delete store-clear help" -l client-key -d 'The key of the client certificate (PEM)' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and not __fish_seen_subcommand_from list state states-for-dag-run logs failed-deps render clear set-state note get instances instance mapped mapped-instance tries mapped-tries try mapped-try links log-url delete-instance store-list store-get store-set store-update store-delete store-clear help" -l no-header -d 'Leave out the header of table, plain and csv'
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and not __fish_seen_subcommand_from list state states-for-dag-run logs failed-deps render clear set-state note get instances instance mapped mapped-instance tries mapped-tries try mapped-try links log-url delete-instance store-list store-get store-set store-update store-delete store-clear help" -s v -l verbose -d 'Tell on stderr what is sent and answered; twice for headers'
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and not __fish_seen_subcommand_from list state states-for-dag-run logs failed-deps render clear set-state note get instances instance mapped mapped-instance tries mapped-tries try mapped-try links log-url delete-instance store-list store-get store-set store-update store-delete store-clear help" -s q -l quiet -d 'No progress, notes or warnings on stderr'
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and not __fish_seen_subcommand_from list state states-for-dag-run logs failed-deps render clear set-state note get instances instance mapped mapped-instance tries mapped-tries try mapped-try links log-url delete-instance store-list store-get store-set store-update store-delete store-clear help" -s y -l yes -d 'Answer every question with yes'
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and not __fish_seen_subcommand_from list state states-for-dag-run logs failed-deps render clear set-state note get instances instance mapped mapped-instance tries mapped-tries try mapped-try links log-url delete-instance store-list store-get store-set store-update store-delete store-clear help" -l insecure -d 'Do not check the server\'s certificate'
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and not __fish_seen_subcommand_from list state states-for-dag-run logs failed-deps render clear set-state note get instances instance mapped mapped-instance tries mapped-tries try mapped-try links log-url delete-instance store-list store-get store-set store-update store-delete store-clear help" -s h -l help -d 'Print help'
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and not __fish_seen_subcommand_from list state states-for-dag-run logs failed-deps render clear set-state note get instances instance mapped mapped-instance tries mapped-tries try mapped-try links log-url delete-instance store-list store-get store-set store-update store-delete store-clear help" -f -a "list" -d 'List the tasks of a Dag'
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and not __fish_seen_subcommand_from list state states-for-dag-run logs failed-deps render clear set-state note get instances instance mapped mapped-instance tries mapped-tries try mapped-try links log-url delete-instance store-list store-get store-set store-update store-delete store-clear help" -f -a "state" -d 'Tell the state of a task instance'
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and not __fish_seen_subcommand_from list state states-for-dag-run logs failed-deps render clear set-state note get instances instance mapped mapped-instance tries mapped-tries try mapped-try links log-url delete-instance store-list store-get store-set store-update store-delete store-clear help" -f -a "states-for-dag-run" -d 'List the task instances of a run with their states'
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and not __fish_seen_subcommand_from list state states-for-dag-run logs failed-deps render clear set-state note get instances instance mapped mapped-instance tries mapped-tries try mapped-try links log-url delete-instance store-list store-get store-set store-update store-delete store-clear help" -f -a "logs" -d 'Print or follow the logs of tasks; `airflow logs` for short'
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and not __fish_seen_subcommand_from list state states-for-dag-run logs failed-deps render clear set-state note get instances instance mapped mapped-instance tries mapped-tries try mapped-try links log-url delete-instance store-list store-get store-set store-update store-delete store-clear help" -f -a "failed-deps" -d 'Tell what keeps a task instance from being scheduled'
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and not __fish_seen_subcommand_from list state states-for-dag-run logs failed-deps render clear set-state note get instances instance mapped mapped-instance tries mapped-tries try mapped-try links log-url delete-instance store-list store-get store-set store-update store-delete store-clear help" -f -a "render" -d 'Show the templated fields of a task instance, as they were when it started'
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and not __fish_seen_subcommand_from list state states-for-dag-run logs failed-deps render clear set-state note get instances instance mapped mapped-instance tries mapped-tries try mapped-try links log-url delete-instance store-list store-get store-set store-update store-delete store-clear help" -f -a "clear" -d 'Clear task instances, so that they run again'
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and not __fish_seen_subcommand_from list state states-for-dag-run logs failed-deps render clear set-state note get instances instance mapped mapped-instance tries mapped-tries try mapped-try links log-url delete-instance store-list store-get store-set store-update store-delete store-clear help" -f -a "set-state" -d 'Set the state of a task instance, of a task group, or of many'
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and not __fish_seen_subcommand_from list state states-for-dag-run logs failed-deps render clear set-state note get instances instance mapped mapped-instance tries mapped-tries try mapped-try links log-url delete-instance store-list store-get store-set store-update store-delete store-clear help" -f -a "note" -d 'Write a note to a task instance'
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and not __fish_seen_subcommand_from list state states-for-dag-run logs failed-deps render clear set-state note get instances instance mapped mapped-instance tries mapped-tries try mapped-try links log-url delete-instance store-list store-get store-set store-update store-delete store-clear help" -f -a "get" -d 'Show a task of a Dag'
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and not __fish_seen_subcommand_from list state states-for-dag-run logs failed-deps render clear set-state note get instances instance mapped mapped-instance tries mapped-tries try mapped-try links log-url delete-instance store-list store-get store-set store-update store-delete store-clear help" -f -a "instances" -d 'List the task instances of a run, of a Dag, or all of them'
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and not __fish_seen_subcommand_from list state states-for-dag-run logs failed-deps render clear set-state note get instances instance mapped mapped-instance tries mapped-tries try mapped-try links log-url delete-instance store-list store-get store-set store-update store-delete store-clear help" -f -a "instance" -d 'Show a task instance that is not mapped'
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and not __fish_seen_subcommand_from list state states-for-dag-run logs failed-deps render clear set-state note get instances instance mapped mapped-instance tries mapped-tries try mapped-try links log-url delete-instance store-list store-get store-set store-update store-delete store-clear help" -f -a "mapped" -d 'List the mapped instances of a task'
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and not __fish_seen_subcommand_from list state states-for-dag-run logs failed-deps render clear set-state note get instances instance mapped mapped-instance tries mapped-tries try mapped-try links log-url delete-instance store-list store-get store-set store-update store-delete store-clear help" -f -a "mapped-instance" -d 'Show a mapped task instance'
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and not __fish_seen_subcommand_from list state states-for-dag-run logs failed-deps render clear set-state note get instances instance mapped mapped-instance tries mapped-tries try mapped-try links log-url delete-instance store-list store-get store-set store-update store-delete store-clear help" -f -a "tries" -d 'List the tries of a task instance'
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and not __fish_seen_subcommand_from list state states-for-dag-run logs failed-deps render clear set-state note get instances instance mapped mapped-instance tries mapped-tries try mapped-try links log-url delete-instance store-list store-get store-set store-update store-delete store-clear help" -f -a "mapped-tries" -d 'List the tries of a mapped task instance'
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and not __fish_seen_subcommand_from list state states-for-dag-run logs failed-deps render clear set-state note get instances instance mapped mapped-instance tries mapped-tries try mapped-try links log-url delete-instance store-list store-get store-set store-update store-delete store-clear help" -f -a "try" -d 'Show a try of a task instance'
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and not __fish_seen_subcommand_from list state states-for-dag-run logs failed-deps render clear set-state note get instances instance mapped mapped-instance tries mapped-tries try mapped-try links log-url delete-instance store-list store-get store-set store-update store-delete store-clear help" -f -a "mapped-try" -d 'Show a try of a mapped task instance'
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and not __fish_seen_subcommand_from list state states-for-dag-run logs failed-deps render clear set-state note get instances instance mapped mapped-instance tries mapped-tries try mapped-try links log-url delete-instance store-list store-get store-set store-update store-delete store-clear help" -f -a "links" -d 'Show the extra links of a task instance'
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and not __fish_seen_subcommand_from list state states-for-dag-run logs failed-deps render clear set-state note get instances instance mapped mapped-instance tries mapped-tries try mapped-try links log-url delete-instance store-list store-get store-set store-update store-delete store-clear help" -f -a "log-url" -d 'Tell where the log of a try lies outside of Airflow'
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and not __fish_seen_subcommand_from list state states-for-dag-run logs failed-deps render clear set-state note get instances instance mapped mapped-instance tries mapped-tries try mapped-try links log-url delete-instance store-list store-get store-set store-update store-delete store-clear help" -f -a "delete-instance" -d 'Delete task instances'
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and not __fish_seen_subcommand_from list state states-for-dag-run logs failed-deps render clear set-state note get instances instance mapped mapped-instance tries mapped-tries try mapped-try links log-url delete-instance store-list store-get store-set store-update store-delete store-clear help" -f -a "store-list" -d 'List the entries of a task instance\'s state store'
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and not __fish_seen_subcommand_from list state states-for-dag-run logs failed-deps render clear set-state note get instances instance mapped mapped-instance tries mapped-tries try mapped-try links log-url delete-instance store-list store-get store-set store-update store-delete store-clear help" -f -a "store-get" -d 'Show an entry of a task instance\'s state store'
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and not __fish_seen_subcommand_from list state states-for-dag-run logs failed-deps render clear set-state note get instances instance mapped mapped-instance tries mapped-tries try mapped-try links log-url delete-instance store-list store-get store-set store-update store-delete store-clear help" -f -a "store-set" -d 'Write an entry of a task instance\'s state store'
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and not __fish_seen_subcommand_from list state states-for-dag-run logs failed-deps render clear set-state note get instances instance mapped mapped-instance tries mapped-tries try mapped-try links log-url delete-instance store-list store-get store-set store-update store-delete store-clear help" -f -a "store-update" -d 'Change the value of an entry of a task instance\'s state store'
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and not __fish_seen_subcommand_from list state states-for-dag-run logs failed-deps render clear set-state note get instances instance mapped mapped-instance tries mapped-tries try mapped-try links log-url delete-instance store-list store-get store-set store-update store-delete store-clear help" -f -a "store-delete" -d 'Delete an entry of a task instance\'s state store'
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and not __fish_seen_subcommand_from list state states-for-dag-run logs failed-deps render clear set-state note get instances instance mapped mapped-instance tries mapped-tries try mapped-try links log-url delete-instance store-list store-get store-set store-update store-delete store-clear help" -f -a "store-clear" -d 'Delete all entries of a task instance\'s state store'
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and not __fish_seen_subcommand_from list state states-for-dag-run logs failed-deps render clear set-state note get instances instance mapped mapped-instance tries mapped-tries try mapped-try links log-url delete-instance store-list store-get store-set store-update store-delete store-clear help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from list" -l order-by -d 'Filter by order by' -r
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from list" -s B -l bundle-name -d 'Accepted for scripts of the official CLI; the server knows the Dag\'s bundle' -r
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from list" -l watch -d 'Print it again and again, in place on a terminal, with so many seconds between (2), until Ctrl-C' -r
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from list" -l env -d 'The environment to work with, instead of the selected one' -r
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from list" -l api-token -d 'The token; a secret does not belong here, but airflowctl has it so' -r
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from list" -s o -l output -d 'How to print the result' -r -f -a "table\t''
plain\t''
json\t''
yaml\t''
csv\t''
ndjson\t''"
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from list" -l columns -d 'Print these columns; dots reach into objects (`dag_id,tags.name`)' -r
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from list" -l jq -d 'Filter the JSON result with a jq expression' -r
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from list" -l color -d 'Whether to use colours' -r -f -a "auto\t''
always\t''
never\t''
on\t''
off\t''"
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from list" -l timeout -d 'The longest that one request may take; 0 for no limit [default: 60]' -r
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from list" -l ca-cert -d 'Trust the certificate authorities in this PEM file too' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from list" -l client-cert -d 'The client certificate to show to the server (PEM, perhaps with its key)' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from list" -l client-key -d 'The key of the client certificate (PEM)' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from list" -l no-header -d 'Leave out the header of table, plain and csv'
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Tell on stderr what is sent and answered; twice for headers'
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from list" -s q -l quiet -d 'No progress, notes or warnings on stderr'
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from list" -s y -l yes -d 'Answer every question with yes'
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from list" -l insecure -d 'Do not check the server\'s certificate'
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help'
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from state" -l map-index -d 'Which instance of a mapped task' -r
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from state" -s B -l bundle-name -d 'Accepted for scripts of the official CLI; the server knows the Dag\'s bundle' -r
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from state" -l watch -d 'Print it again and again, in place on a terminal, with so many seconds between (2), until Ctrl-C' -r
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from state" -l env -d 'The environment to work with, instead of the selected one' -r
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from state" -l api-token -d 'The token; a secret does not belong here, but airflowctl has it so' -r
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from state" -s o -l output -d 'How to print the result' -r -f -a "table\t''
plain\t''
json\t''
yaml\t''
csv\t''
ndjson\t''"
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from state" -l columns -d 'Print these columns; dots reach into objects (`dag_id,tags.name`)' -r
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from state" -l jq -d 'Filter the JSON result with a jq expression' -r
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from state" -l color -d 'Whether to use colours' -r -f -a "auto\t''
always\t''
never\t''
on\t''
off\t''"
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from state" -l timeout -d 'The longest that one request may take; 0 for no limit [default: 60]' -r
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from state" -l ca-cert -d 'Trust the certificate authorities in this PEM file too' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from state" -l client-cert -d 'The client certificate to show to the server (PEM, perhaps with its key)' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from state" -l client-key -d 'The key of the client certificate (PEM)' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from state" -l no-header -d 'Leave out the header of table, plain and csv'
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from state" -s v -l verbose -d 'Tell on stderr what is sent and answered; twice for headers'
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from state" -s q -l quiet -d 'No progress, notes or warnings on stderr'
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from state" -s y -l yes -d 'Answer every question with yes'
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from state" -l insecure -d 'Do not check the server\'s certificate'
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from state" -s h -l help -d 'Print help'
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from states-for-dag-run" -l watch -d 'Print it again and again, in place on a terminal, with so many seconds between (2), until Ctrl-C' -r
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from states-for-dag-run" -l env -d 'The environment to work with, instead of the selected one' -r
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from states-for-dag-run" -l api-token -d 'The token; a secret does not belong here, but airflowctl has it so' -r
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from states-for-dag-run" -s o -l output -d 'How to print the result' -r -f -a "table\t''
plain\t''
json\t''
yaml\t''
csv\t''
ndjson\t''"
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from states-for-dag-run" -l columns -d 'Print these columns; dots reach into objects (`dag_id,tags.name`)' -r
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from states-for-dag-run" -l jq -d 'Filter the JSON result with a jq expression' -r
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from states-for-dag-run" -l color -d 'Whether to use colours' -r -f -a "auto\t''
always\t''
never\t''
on\t''
off\t''"
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from states-for-dag-run" -l timeout -d 'The longest that one request may take; 0 for no limit [default: 60]' -r
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from states-for-dag-run" -l ca-cert -d 'Trust the certificate authorities in this PEM file too' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from states-for-dag-run" -l client-cert -d 'The client certificate to show to the server (PEM, perhaps with its key)' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from states-for-dag-run" -l client-key -d 'The key of the client certificate (PEM)' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from states-for-dag-run" -l no-header -d 'Leave out the header of table, plain and csv'
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from states-for-dag-run" -s v -l verbose -d 'Tell on stderr what is sent and answered; twice for headers'
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from states-for-dag-run" -s q -l quiet -d 'No progress, notes or warnings on stderr'
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from states-for-dag-run" -s y -l yes -d 'Answer every question with yes'
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from states-for-dag-run" -l insecure -d 'Do not check the server\'s certificate'
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from states-for-dag-run" -s h -l help -d 'Print help'
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from logs" -l try -l try-number -d 'The log of this try instead of the latest' -r
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from logs" -l map-index -d 'Which instance of a mapped task; all of them when not given' -r
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from logs" -s n -l tail -d 'Only the last N entries of each log' -r
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from logs" -l since -d 'Only what was logged since a time (`2026-11-01 14:30`) or for so long (10m)' -r
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from logs" -l level -d 'Only what is at least so important' -r -f -a "debug\t''
info\t''
warning\t''
error\t''
critical\t''"
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from logs" -l grep -d 'Only messages and tracebacks in which this regular expression is found; (?i) ignores case' -r
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from logs" -l env -d 'The environment to work with, instead of the selected one' -r
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from logs" -l api-token -d 'The token; a secret does not belong here, but airflowctl has it so' -r
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from logs" -s o -l output -d 'How to print the result' -r -f -a "table\t''
plain\t''
json\t''
yaml\t''
csv\t''
ndjson\t''"
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from logs" -l columns -d 'Print these columns; dots reach into objects (`dag_id,tags.name`)' -r
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from logs" -l jq -d 'Filter the JSON result with a jq expression' -r
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from logs" -l color -d 'Whether to use colours' -r -f -a "auto\t''
always\t''
never\t''
on\t''
off\t''"
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from logs" -l timeout -d 'The longest that one request may take; 0 for no limit [default: 60]' -r
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from logs" -l ca-cert -d 'Trust the certificate authorities in this PEM file too' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from logs" -l client-cert -d 'The client certificate to show to the server (PEM, perhaps with its key)' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from logs" -l client-key -d 'The key of the client certificate (PEM)' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from logs" -s f -l follow -d 'Go on until the task ends, through all of its tries'
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from logs" -l failed -d 'Only the task instances that failed'
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from logs" -l no-groups -d 'One line for each section of the log instead of what is in it, but for errors'
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from logs" -l no-header -d 'Leave out the header of table, plain and csv'
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from logs" -s v -l verbose -d 'Tell on stderr what is sent and answered; twice for headers'
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from logs" -s q -l quiet -d 'No progress, notes or warnings on stderr'
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from logs" -s y -l yes -d 'Answer every question with yes'
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from logs" -l insecure -d 'Do not check the server\'s certificate'
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from logs" -s h -l help -d 'Print help'
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from failed-deps" -l map-index -d 'Which instance of a mapped task' -r
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from failed-deps" -s B -l bundle-name -d 'Accepted for scripts of the official CLI; the server knows the Dag\'s bundle' -r
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from failed-deps" -l watch -d 'Print it again and again, in place on a terminal, with so many seconds between (2), until Ctrl-C' -r
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from failed-deps" -l env -d 'The environment to work with, instead of the selected one' -r
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from failed-deps" -l api-token -d 'The token; a secret does not belong here, but airflowctl has it so' -r
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from failed-deps" -s o -l output -d 'How to print the result' -r -f -a "table\t''
plain\t''
json\t''
yaml\t''
csv\t''
ndjson\t''"
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from failed-deps" -l columns -d 'Print these columns; dots reach into objects (`dag_id,tags.name`)' -r
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from failed-deps" -l jq -d 'Filter the JSON result with a jq expression' -r
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from failed-deps" -l color -d 'Whether to use colours' -r -f -a "auto\t''
always\t''
never\t''
on\t''
off\t''"
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from failed-deps" -l timeout -d 'The longest that one request may take; 0 for no limit [default: 60]' -r
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from failed-deps" -l ca-cert -d 'Trust the certificate authorities in this PEM file too' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from failed-deps" -l client-cert -d 'The client certificate to show to the server (PEM, perhaps with its key)' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from failed-deps" -l client-key -d 'The key of the client certificate (PEM)' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from failed-deps" -l no-header -d 'Leave out the header of table, plain and csv'
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from failed-deps" -s v -l verbose -d 'Tell on stderr what is sent and answered; twice for headers'
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from failed-deps" -s q -l quiet -d 'No progress, notes or warnings on stderr'
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from failed-deps" -s y -l yes -d 'Answer every question with yes'
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from failed-deps" -l insecure -d 'Do not check the server\'s certificate'
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from failed-deps" -s h -l help -d 'Print help'
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from render" -l map-index -d 'Which instance of a mapped task' -r
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from render" -s B -l bundle-name -d 'Accepted for scripts of the official CLI; the server knows the Dag\'s bundle' -r
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from render" -l env -d 'The environment to work with, instead of the selected one' -r
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from render" -l api-token -d 'The token; a secret does not belong here, but airflowctl has it so' -r
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from render" -s o -l output -d 'How to print the result' -r -f -a "table\t''
plain\t''
json\t''
yaml\t''
csv\t''
ndjson\t''"
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from render" -l columns -d 'Print these columns; dots reach into objects (`dag_id,tags.name`)' -r
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from render" -l jq -d 'Filter the JSON result with a jq expression' -r
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from render" -l color -d 'Whether to use colours' -r -f -a "auto\t''
always\t''
never\t''
on\t''
off\t''"
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from render" -l timeout -d 'The longest that one request may take; 0 for no limit [default: 60]' -r
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from render" -l ca-cert -d 'Trust the certificate authorities in this PEM file too' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from render" -l client-cert -d 'The client certificate to show to the server (PEM, perhaps with its key)' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from render" -l client-key -d 'The key of the client certificate (PEM)' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from render" -l no-header -d 'Leave out the header of table, plain and csv'
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from render" -s v -l verbose -d 'Tell on stderr what is sent and answered; twice for headers'
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from render" -s q -l quiet -d 'No progress, notes or warnings on stderr'
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from render" -s y -l yes -d 'Answer every question with yes'
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from render" -l insecure -d 'Do not check the server\'s certificate'
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from render" -s h -l help -d 'Print help'
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from clear" -s t -l task-regex -d 'Clear only the tasks whose id this regular expression matches somewhere' -r
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from clear" -s s -l start-date -d 'Clear only in runs with this logical date or a later one' -r
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from clear" -s e -l end-date -d 'Clear only in runs with this logical date or an earlier one' -r
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from clear" -l run-id -d 'Clear only in this run: its id or the beginning of it, its logical date, @latest, @latest-failed or @running' -r
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from clear" -l wait-timeout -d 'With --wait: the longest to wait, in seconds or as 10m, 2h: then exit code 124, and the runs go on; 0 looks once' -r
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from clear" -s B -l bundle-name -d 'Accepted for scripts of the official CLI; the server knows the Dag\'s bundle' -r
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from clear" -l env -d 'The environment to work with, instead of the selected one' -r
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from clear" -l api-token -d 'The token; a secret does not belong here, but airflowctl has it so' -r
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from clear" -s o -l output -d 'How to print the result' -r -f -a "table\t''
plain\t''
json\t''
yaml\t''
csv\t''
ndjson\t''"
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from clear" -l columns -d 'Print these columns; dots reach into objects (`dag_id,tags.name`)' -r
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from clear" -l jq -d 'Filter the JSON result with a jq expression' -r
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from clear" -l color -d 'Whether to use colours' -r -f -a "auto\t''
always\t''
never\t''
on\t''
off\t''"
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from clear" -l timeout -d 'The longest that one request may take; 0 for no limit [default: 60]' -r
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from clear" -l ca-cert -d 'Trust the certificate authorities in this PEM file too' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from clear" -l client-cert -d 'The client certificate to show to the server (PEM, perhaps with its key)' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from clear" -l client-key -d 'The key of the client certificate (PEM)' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from clear" -s R -l dag-regex -d 'Take DAG_ID as a regular expression, and clear in every Dag whose id it matches somewhere'
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from clear" -s u -l upstream -d 'With --task-regex: all that comes before these tasks too'
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from clear" -s d -l downstream -d 'With --task-regex: all that comes after these tasks too'
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from clear" -s f -l only-failed -d 'Clear only what has failed'
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from clear" -s r -l only-running -d 'Clear only what is running'
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from clear" -l dry-run -d 'Show what would be cleared, and clear nothing'
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from clear" -l wait -d 'Wait until the runs have ended; the exit code tells whether all succeeded'
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from clear" -l no-header -d 'Leave out the header of table, plain and csv'
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from clear" -s v -l verbose -d 'Tell on stderr what is sent and answered; twice for headers'
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from clear" -s q -l quiet -d 'No progress, notes or warnings on stderr'
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from clear" -s y -l yes -d 'Answer every question with yes'
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from clear" -l insecure -d 'Do not check the server\'s certificate'
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from clear" -s h -l help -d 'Print help'
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from set-state" -l map-index -d 'Which instance of a mapped task' -r
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from set-state" -s B -l bundle-name -d 'Accepted for scripts of the official CLI; the server knows the Dag\'s bundle' -r
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from set-state" -l note -d 'A note to keep with the task instances' -r
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from set-state" -l state -d 'Only in this state; can be given several times' -r -f -a "scheduled\t''
queued\t''
running\t''
success\t''
restarting\t''
failed\t''
up_for_retry\t''
up_for_reschedule\t''
upstream_failed\t''
skipped\t''
deferred\t''
awaiting_input\t''
removed\t''"
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from set-state" -l after -d 'Only in runs that were due at this time or later' -r
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from set-state" -l before -d 'Only in runs that were due before this time' -r
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from set-state" -l env -d 'The environment to work with, instead of the selected one' -r
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from set-state" -l api-token -d 'The token; a secret does not belong here, but airflowctl has it so' -r
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from set-state" -s o -l output -d 'How to print the result' -r -f -a "table\t''
plain\t''
json\t''
yaml\t''
csv\t''
ndjson\t''"
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from set-state" -l columns -d 'Print these columns; dots reach into objects (`dag_id,tags.name`)' -r
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from set-state" -l jq -d 'Filter the JSON result with a jq expression' -r
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from set-state" -l color -d 'Whether to use colours' -r -f -a "auto\t''
always\t''
never\t''
on\t''
off\t''"
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from set-state" -l timeout -d 'The longest that one request may take; 0 for no limit [default: 60]' -r
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from set-state" -l ca-cert -d 'Trust the certificate authorities in this PEM file too' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from set-state" -l client-cert -d 'The client certificate to show to the server (PEM, perhaps with its key)' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from set-state" -l client-key -d 'The key of the client certificate (PEM)' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from set-state" -l group -d 'TASK_ID is a task group: set the state of all its tasks'
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from set-state" -s u -l upstream -d 'Of all that comes before the task too'
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from set-state" -s d -l downstream -d 'Of all that comes after the task too'
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from set-state" -l past -d 'In earlier runs too'
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from set-state" -l future -d 'In later runs too'
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from set-state" -l dry-run -d 'Show which task instances would change, and change nothing'
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from set-state" -l no-header -d 'Leave out the header of table, plain and csv'
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from set-state" -s v -l verbose -d 'Tell on stderr what is sent and answered; twice for headers'
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from set-state" -s q -l quiet -d 'No progress, notes or warnings on stderr'
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from set-state" -s y -l yes -d 'Answer every question with yes'
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from set-state" -l insecure -d 'Do not check the server\'s certificate'
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from set-state" -s h -l help -d 'Print help'
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from note" -l map-index -d 'Which instance of a mapped task' -r
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from note" -s B -l bundle-name -d 'Accepted for scripts of the official CLI; the server knows the Dag\'s bundle' -r
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from note" -l env -d 'The environment to work with, instead of the selected one' -r
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from note" -l api-token -d 'The token; a secret does not belong here, but airflowctl has it so' -r
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from note" -s o -l output -d 'How to print the result' -r -f -a "table\t''
plain\t''
json\t''
yaml\t''
csv\t''
ndjson\t''"
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from note" -l columns -d 'Print these columns; dots reach into objects (`dag_id,tags.name`)' -r
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from note" -l jq -d 'Filter the JSON result with a jq expression' -r
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from note" -l color -d 'Whether to use colours' -r -f -a "auto\t''
always\t''
never\t''
on\t''
off\t''"
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from note" -l timeout -d 'The longest that one request may take; 0 for no limit [default: 60]' -r
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from note" -l ca-cert -d 'Trust the certificate authorities in this PEM file too' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from note" -l client-cert -d 'The client certificate to show to the server (PEM, perhaps with its key)' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from note" -l client-key -d 'The key of the client certificate (PEM)' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from note" -l no-header -d 'Leave out the header of table, plain and csv'
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from note" -s v -l verbose -d 'Tell on stderr what is sent and answered; twice for headers'
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from note" -s q -l quiet -d 'No progress, notes or warnings on stderr'
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from note" -s y -l yes -d 'Answer every question with yes'
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from note" -l insecure -d 'Do not check the server\'s certificate'
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from note" -s h -l help -d 'Print help'
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from get" -l env -d 'The environment to work with, instead of the selected one' -r
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from get" -l api-token -d 'The token; a secret does not belong here, but airflowctl has it so' -r
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from get" -s o -l output -d 'How to print the result' -r -f -a "table\t''
plain\t''
json\t''
yaml\t''
csv\t''
ndjson\t''"
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from get" -l columns -d 'Print these columns; dots reach into objects (`dag_id,tags.name`)' -r
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from get" -l jq -d 'Filter the JSON result with a jq expression' -r
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from get" -l color -d 'Whether to use colours' -r -f -a "auto\t''
always\t''
never\t''
on\t''
off\t''"
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from get" -l timeout -d 'The longest that one request may take; 0 for no limit [default: 60]' -r
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from get" -l ca-cert -d 'Trust the certificate authorities in this PEM file too' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from get" -l client-cert -d 'The client certificate to show to the server (PEM, perhaps with its key)' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from get" -l client-key -d 'The key of the client certificate (PEM)' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from get" -l no-header -d 'Leave out the header of table, plain and csv'
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from get" -s v -l verbose -d 'Tell on stderr what is sent and answered; twice for headers'
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from get" -s q -l quiet -d 'No progress, notes or warnings on stderr'
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from get" -s y -l yes -d 'Answer every question with yes'
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from get" -l insecure -d 'Do not check the server\'s certificate'
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from get" -s h -l help -d 'Print help'
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from instances" -l with-task-id -d 'Filter by task id' -r
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from instances" -l run-after-gte -d 'Only with a due time at or after this' -r
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from instances" -l run-after-gt -d 'Only with a due time after this' -r
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from instances" -l run-after-lte -d 'Only with a due time at or before this' -r
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from instances" -l run-after-lt -d 'Only with a due time before this' -r
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from instances" -l logical-date-gte -d 'Only with a logical date at or after this' -r
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from instances" -l logical-date-gt -d 'Only with a logical date after this' -r
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from instances" -l logical-date-lte -d 'Only with a logical date at or before this' -r
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from instances" -l logical-date-lt -d 'Only with a logical date before this' -r
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from instances" -l start-date-gte -d 'Only with a start date at or after this' -r
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from instances" -l start-date-gt -d 'Only with a start date after this' -r
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from instances" -l start-date-lte -d 'Only with a start date at or before this' -r
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from instances" -l start-date-lt -d 'Only with a start date before this' -r
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from instances" -l end-date-gte -d 'Only with a end date at or after this' -r
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from instances" -l end-date-gt -d 'Only with a end date after this' -r
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from instances" -l end-date-lte -d 'Only with a end date at or before this' -r
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from instances" -l end-date-lt -d 'Only with a end date before this' -r
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from instances" -l updated-at-gte -d 'Only with a updated at at or after this' -r
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from instances" -l updated-at-gt -d 'Only with a updated at after this' -r
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from instances" -l updated-at-lte -d 'Only with a updated at at or before this' -r
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from instances" -l updated-at-lt -d 'Only with a updated at before this' -r
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from instances" -l duration-gte -d 'Only with a duration at least this' -r
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from instances" -l duration-gt -d 'Only with a duration more than this' -r
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from instances" -l duration-lte -d 'Only with a duration at most this' -r
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from instances" -l duration-lt -d 'Only with a duration less than this' -r
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from instances" -l task-display-name-pattern -d 'Case-insensitive substring match (SQL `ILIKE`). Slower than `task_display_name_prefix_pattern` on large tables — see "Filtering with pattern parameters"' -r
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from instances" -l task-display-name-prefix-pattern -d 'Case-sensitive prefix match on task display name (`_task_display_property_value` else `task_id`). Index-friendly alternative to `task_display_name_pattern`; on large databases combine with `dag_id_prefix_pattern` (or a specific Dag in the path) so composite indexes apply. See "Filtering with pattern parameters"' -r
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from instances" -l task-group-id -d 'Filter by exact task group ID. Returns all tasks within the specified task group' -r
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from instances" -l dag-id-pattern -d 'Case-insensitive substring match (SQL `ILIKE`). Slower than `dag_id_prefix_pattern` on large tables — see "Filtering with pattern parameters"' -r
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from instances" -l dag-id-prefix-pattern -d 'Case-sensitive, index-friendly prefix match. See "Filtering with pattern parameters"' -r
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from instances" -l run-id-pattern -d 'Case-insensitive substring match (SQL `ILIKE`). Slower than `run_id_prefix_pattern` on large tables — see "Filtering with pattern parameters"' -r
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from instances" -l run-id-prefix-pattern -d 'Case-sensitive, index-friendly prefix match. See "Filtering with pattern parameters"' -r
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from instances" -l state -d 'Filter by state; may be repeated' -r
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from instances" -l pool -d 'Filter by pool; may be repeated' -r
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from instances" -l pool-name-pattern -d 'Case-insensitive substring match (SQL `ILIKE`). Slower than `pool_name_prefix_pattern` on large tables — see "Filtering with pattern parameters"' -r
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from instances" -l pool-name-prefix-pattern -d 'Case-sensitive, index-friendly prefix match. See "Filtering with pattern parameters"' -r
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from instances" -l queue -d 'Filter by queue; may be repeated' -r
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from instances" -l queue-name-pattern -d 'Case-insensitive substring match (SQL `ILIKE`). Slower than `queue_name_prefix_pattern` on large tables — see "Filtering with pattern parameters"' -r
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from instances" -l queue-name-prefix-pattern -d 'Case-sensitive, index-friendly prefix match. See "Filtering with pattern parameters"' -r
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from instances" -l executor -d 'Filter by executor; may be repeated' -r
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from instances" -l version-number -d 'Filter by version number; may be repeated' -r
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from instances" -l try-number -d 'Filter by try number; may be repeated' -r
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from instances" -l operator -d 'Filter by operator; may be repeated' -r
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from instances" -l operator-name-pattern -d 'Case-insensitive substring match (SQL `ILIKE`). Slower than `operator_name_prefix_pattern` on large tables — see "Filtering with pattern parameters"' -r
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from instances" -l operator-name-prefix-pattern -d 'Case-sensitive, index-friendly prefix match. See "Filtering with pattern parameters"' -r
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from instances" -l map-index -d 'Filter by map index; may be repeated' -r
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from instances" -l rendered-map-index-pattern -d 'Case-insensitive substring match (SQL `ILIKE`). Slower than `rendered_map_index_prefix_pattern` on large tables — see "Filtering with pattern parameters"' -r
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from instances" -l rendered-map-index-prefix-pattern -d 'Case-sensitive, index-friendly prefix match. See "Filtering with pattern parameters"' -r
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from instances" -l order-by -d 'Attributes to order by, multi criteria sort is supported. Prefix with `-` for descending order. Supported attributes: `id, state, duration, start_date, end_date, map_index, try_number, logical_date, run_after, data_interval_start, data_interval_end, rendered_map_index, operator`' -r
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from instances" -l limit -d 'At most this many rows; all of them when not given' -r
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from instances" -l watch -d 'Print it again and again, in place on a terminal, with so many seconds between (2), until Ctrl-C' -r
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from instances" -l env -d 'The environment to work with, instead of the selected one' -r
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from instances" -l api-token -d 'The token; a secret does not belong here, but airflowctl has it so' -r
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from instances" -s o -l output -d 'How to print the result' -r -f -a "table\t''
plain\t''
json\t''
yaml\t''
csv\t''
ndjson\t''"
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from instances" -l columns -d 'Print these columns; dots reach into objects (`dag_id,tags.name`)' -r
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from instances" -l jq -d 'Filter the JSON result with a jq expression' -r
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from instances" -l color -d 'Whether to use colours' -r -f -a "auto\t''
always\t''
never\t''
on\t''
off\t''"
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from instances" -l timeout -d 'The longest that one request may take; 0 for no limit [default: 60]' -r
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from instances" -l ca-cert -d 'Trust the certificate authorities in this PEM file too' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from instances" -l client-cert -d 'The client certificate to show to the server (PEM, perhaps with its key)' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from instances" -l client-key -d 'The key of the client certificate (PEM)' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from instances" -l no-header -d 'Leave out the header of table, plain and csv'
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from instances" -s v -l verbose -d 'Tell on stderr what is sent and answered; twice for headers'
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from instances" -s q -l quiet -d 'No progress, notes or warnings on stderr'
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from instances" -s y -l yes -d 'Answer every question with yes'
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from instances" -l insecure -d 'Do not check the server\'s certificate'
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from instances" -s h -l help -d 'Print help'
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from instance" -l env -d 'The environment to work with, instead of the selected one' -r
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from instance" -l api-token -d 'The token; a secret does not belong here, but airflowctl has it so' -r
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from instance" -s o -l output -d 'How to print the result' -r -f -a "table\t''
plain\t''
json\t''
yaml\t''
csv\t''
ndjson\t''"
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from instance" -l columns -d 'Print these columns; dots reach into objects (`dag_id,tags.name`)' -r
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from instance" -l jq -d 'Filter the JSON result with a jq expression' -r
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from instance" -l color -d 'Whether to use colours' -r -f -a "auto\t''
always\t''
never\t''
on\t''
off\t''"
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from instance" -l timeout -d 'The longest that one request may take; 0 for no limit [default: 60]' -r
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from instance" -l ca-cert -d 'Trust the certificate authorities in this PEM file too' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from instance" -l client-cert -d 'The client certificate to show to the server (PEM, perhaps with its key)' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from instance" -l client-key -d 'The key of the client certificate (PEM)' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from instance" -l no-header -d 'Leave out the header of table, plain and csv'
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from instance" -s v -l verbose -d 'Tell on stderr what is sent and answered; twice for headers'
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from instance" -s q -l quiet -d 'No progress, notes or warnings on stderr'
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from instance" -s y -l yes -d 'Answer every question with yes'
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from instance" -l insecure -d 'Do not check the server\'s certificate'
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from instance" -s h -l help -d 'Print help'
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from mapped" -l run-after-gte -d 'Only with a due time at or after this' -r
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from mapped" -l run-after-gt -d 'Only with a due time after this' -r
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from mapped" -l run-after-lte -d 'Only with a due time at or before this' -r
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from mapped" -l run-after-lt -d 'Only with a due time before this' -r
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from mapped" -l logical-date-gte -d 'Only with a logical date at or after this' -r
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from mapped" -l logical-date-gt -d 'Only with a logical date after this' -r
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from mapped" -l logical-date-lte -d 'Only with a logical date at or before this' -r
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from mapped" -l logical-date-lt -d 'Only with a logical date before this' -r
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from mapped" -l start-date-gte -d 'Only with a start date at or after this' -r
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from mapped" -l start-date-gt -d 'Only with a start date after this' -r
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from mapped" -l start-date-lte -d 'Only with a start date at or before this' -r
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from mapped" -l start-date-lt -d 'Only with a start date before this' -r
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from mapped" -l end-date-gte -d 'Only with a end date at or after this' -r
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from mapped" -l end-date-gt -d 'Only with a end date after this' -r
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from mapped" -l end-date-lte -d 'Only with a end date at or before this' -r
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from mapped" -l end-date-lt -d 'Only with a end date before this' -r
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from mapped" -l updated-at-gte -d 'Only with a updated at at or after this' -r
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from mapped" -l updated-at-gt -d 'Only with a updated at after this' -r
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from mapped" -l updated-at-lte -d 'Only with a updated at at or before this' -r
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from mapped" -l updated-at-lt -d 'Only with a updated at before this' -r
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from mapped" -l duration-gte -d 'Only with a duration at least this' -r
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from mapped" -l duration-gt -d 'Only with a duration more than this' -r
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from mapped" -l duration-lte -d 'Only with a duration at most this' -r
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from mapped" -l duration-lt -d 'Only with a duration less than this' -r
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from mapped" -l state -d 'Filter by state; may be repeated' -r
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from mapped" -l pool -d 'Filter by pool; may be repeated' -r
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from mapped" -l pool-name-pattern -d 'Case-insensitive substring match (SQL `ILIKE`). Slower than `pool_name_prefix_pattern` on large tables — see "Filtering with pattern parameters"' -r
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from mapped" -l pool-name-prefix-pattern -d 'Case-sensitive, index-friendly prefix match. See "Filtering with pattern parameters"' -r
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from mapped" -l queue -d 'Filter by queue; may be repeated' -r
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from mapped" -l queue-name-pattern -d 'Case-insensitive substring match (SQL `ILIKE`). Slower than `queue_name_prefix_pattern` on large tables — see "Filtering with pattern parameters"' -r
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from mapped" -l queue-name-prefix-pattern -d 'Case-sensitive, index-friendly prefix match. See "Filtering with pattern parameters"' -r
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from mapped" -l executor -d 'Filter by executor; may be repeated' -r
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from mapped" -l version-number -d 'Filter by version number; may be repeated' -r
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from mapped" -l try-number -d 'Filter by try number; may be repeated' -r
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from mapped" -l operator -d 'Filter by operator; may be repeated' -r
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from mapped" -l operator-name-pattern -d 'Case-insensitive substring match (SQL `ILIKE`). Slower than `operator_name_prefix_pattern` on large tables — see "Filtering with pattern parameters"' -r
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from mapped" -l operator-name-prefix-pattern -d 'Case-sensitive, index-friendly prefix match. See "Filtering with pattern parameters"' -r
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from mapped" -l map-index -d 'Filter by map index; may be repeated' -r
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from mapped" -l rendered-map-index-pattern -d 'Case-insensitive substring match (SQL `ILIKE`). Slower than `rendered_map_index_prefix_pattern` on large tables — see "Filtering with pattern parameters"' -r
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from mapped" -l rendered-map-index-prefix-pattern -d 'Case-sensitive, index-friendly prefix match. See "Filtering with pattern parameters"' -r
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from mapped" -l order-by -d 'Attributes to order by, multi criteria sort is supported. Prefix with `-` for descending order. Supported attributes: `id, state, duration, start_date, end_date, map_index, try_number, logical_date, run_after, data_interval_start, data_interval_end, rendered_map_index, operator`' -r
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from mapped" -l limit -d 'At most this many rows; all of them when not given' -r
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from mapped" -l watch -d 'Print it again and again, in place on a terminal, with so many seconds between (2), until Ctrl-C' -r
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from mapped" -l env -d 'The environment to work with, instead of the selected one' -r
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from mapped" -l api-token -d 'The token; a secret does not belong here, but airflowctl has it so' -r
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from mapped" -s o -l output -d 'How to print the result' -r -f -a "table\t''
plain\t''
json\t''
yaml\t''
csv\t''
ndjson\t''"
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from mapped" -l columns -d 'Print these columns; dots reach into objects (`dag_id,tags.name`)' -r
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from mapped" -l jq -d 'Filter the JSON result with a jq expression' -r
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from mapped" -l color -d 'Whether to use colours' -r -f -a "auto\t''
always\t''
never\t''
on\t''
off\t''"
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from mapped" -l timeout -d 'The longest that one request may take; 0 for no limit [default: 60]' -r
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from mapped" -l ca-cert -d 'Trust the certificate authorities in this PEM file too' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from mapped" -l client-cert -d 'The client certificate to show to the server (PEM, perhaps with its key)' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from mapped" -l client-key -d 'The key of the client certificate (PEM)' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from mapped" -l no-header -d 'Leave out the header of table, plain and csv'
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from mapped" -s v -l verbose -d 'Tell on stderr what is sent and answered; twice for headers'
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from mapped" -s q -l quiet -d 'No progress, notes or warnings on stderr'
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from mapped" -s y -l yes -d 'Answer every question with yes'
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from mapped" -l insecure -d 'Do not check the server\'s certificate'
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from mapped" -s h -l help -d 'Print help'
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from mapped-instance" -l env -d 'The environment to work with, instead of the selected one' -r
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from mapped-instance" -l api-token -d 'The token; a secret does not belong here, but airflowctl has it so' -r
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from mapped-instance" -s o -l output -d 'How to print the result' -r -f -a "table\t''
plain\t''
json\t''
yaml\t''
csv\t''
ndjson\t''"
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from mapped-instance" -l columns -d 'Print these columns; dots reach into objects (`dag_id,tags.name`)' -r
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from mapped-instance" -l jq -d 'Filter the JSON result with a jq expression' -r
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from mapped-instance" -l color -d 'Whether to use colours' -r -f -a "auto\t''
always\t''
never\t''
on\t''
off\t''"
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from mapped-instance" -l timeout -d 'The longest that one request may take; 0 for no limit [default: 60]' -r
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from mapped-instance" -l ca-cert -d 'Trust the certificate authorities in this PEM file too' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from mapped-instance" -l client-cert -d 'The client certificate to show to the server (PEM, perhaps with its key)' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from mapped-instance" -l client-key -d 'The key of the client certificate (PEM)' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from mapped-instance" -l no-header -d 'Leave out the header of table, plain and csv'
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from mapped-instance" -s v -l verbose -d 'Tell on stderr what is sent and answered; twice for headers'
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from mapped-instance" -s q -l quiet -d 'No progress, notes or warnings on stderr'
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from mapped-instance" -s y -l yes -d 'Answer every question with yes'
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from mapped-instance" -l insecure -d 'Do not check the server\'s certificate'
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from mapped-instance" -s h -l help -d 'Print help'
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from tries" -l with-map-index -d 'Filter by map index' -r
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from tries" -l watch -d 'Print it again and again, in place on a terminal, with so many seconds between (2), until Ctrl-C' -r
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from tries" -l env -d 'The environment to work with, instead of the selected one' -r
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from tries" -l api-token -d 'The token; a secret does not belong here, but airflowctl has it so' -r
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from tries" -s o -l output -d 'How to print the result' -r -f -a "table\t''
plain\t''
json\t''
yaml\t''
csv\t''
ndjson\t''"
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from tries" -l columns -d 'Print these columns; dots reach into objects (`dag_id,tags.name`)' -r
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from tries" -l jq -d 'Filter the JSON result with a jq expression' -r
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from tries" -l color -d 'Whether to use colours' -r -f -a "auto\t''
always\t''
never\t''
on\t''
off\t''"
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from tries" -l timeout -d 'The longest that one request may take; 0 for no limit [default: 60]' -r
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from tries" -l ca-cert -d 'Trust the certificate authorities in this PEM file too' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from tries" -l client-cert -d 'The client certificate to show to the server (PEM, perhaps with its key)' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from tries" -l client-key -d 'The key of the client certificate (PEM)' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from tries" -l no-header -d 'Leave out the header of table, plain and csv'
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from tries" -s v -l verbose -d 'Tell on stderr what is sent and answered; twice for headers'
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from tries" -s q -l quiet -d 'No progress, notes or warnings on stderr'
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from tries" -s y -l yes -d 'Answer every question with yes'
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from tries" -l insecure -d 'Do not check the server\'s certificate'
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from tries" -s h -l help -d 'Print help'
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from mapped-tries" -l watch -d 'Print it again and again, in place on a terminal, with so many seconds between (2), until Ctrl-C' -r
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from mapped-tries" -l env -d 'The environment to work with, instead of the selected one' -r
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from mapped-tries" -l api-token -d 'The token; a secret does not belong here, but airflowctl has it so' -r
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from mapped-tries" -s o -l output -d 'How to print the result' -r -f -a "table\t''
plain\t''
json\t''
yaml\t''
csv\t''
ndjson\t''"
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from mapped-tries" -l columns -d 'Print these columns; dots reach into objects (`dag_id,tags.name`)' -r
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from mapped-tries" -l jq -d 'Filter the JSON result with a jq expression' -r
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from mapped-tries" -l color -d 'Whether to use colours' -r -f -a "auto\t''
always\t''
never\t''
on\t''
off\t''"
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from mapped-tries" -l timeout -d 'The longest that one request may take; 0 for no limit [default: 60]' -r
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from mapped-tries" -l ca-cert -d 'Trust the certificate authorities in this PEM file too' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from mapped-tries" -l client-cert -d 'The client certificate to show to the server (PEM, perhaps with its key)' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from mapped-tries" -l client-key -d 'The key of the client certificate (PEM)' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from mapped-tries" -l no-header -d 'Leave out the header of table, plain and csv'
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from mapped-tries" -s v -l verbose -d 'Tell on stderr what is sent and answered; twice for headers'
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from mapped-tries" -s q -l quiet -d 'No progress, notes or warnings on stderr'
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from mapped-tries" -s y -l yes -d 'Answer every question with yes'
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from mapped-tries" -l insecure -d 'Do not check the server\'s certificate'
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from mapped-tries" -s h -l help -d 'Print help'
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from try" -l with-map-index -d 'Filter by map index' -r
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from try" -l env -d 'The environment to work with, instead of the selected one' -r
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from try" -l api-token -d 'The token; a secret does not belong here, but airflowctl has it so' -r
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from try" -s o -l output -d 'How to print the result' -r -f -a "table\t''
plain\t''
json\t''
yaml\t''
csv\t''
ndjson\t''"
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from try" -l columns -d 'Print these columns; dots reach into objects (`dag_id,tags.name`)' -r
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from try" -l jq -d 'Filter the JSON result with a jq expression' -r
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from try" -l color -d 'Whether to use colours' -r -f -a "auto\t''
always\t''
never\t''
on\t''
off\t''"
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from try" -l timeout -d 'The longest that one request may take; 0 for no limit [default: 60]' -r
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from try" -l ca-cert -d 'Trust the certificate authorities in this PEM file too' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from try" -l client-cert -d 'The client certificate to show to the server (PEM, perhaps with its key)' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from try" -l client-key -d 'The key of the client certificate (PEM)' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from try" -l no-header -d 'Leave out the header of table, plain and csv'
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from try" -s v -l verbose -d 'Tell on stderr what is sent and answered; twice for headers'
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from try" -s q -l quiet -d 'No progress, notes or warnings on stderr'
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from try" -s y -l yes -d 'Answer every question with yes'
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from try" -l insecure -d 'Do not check the server\'s certificate'
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from try" -s h -l help -d 'Print help'
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from mapped-try" -l env -d 'The environment to work with, instead of the selected one' -r
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from mapped-try" -l api-token -d 'The token; a secret does not belong here, but airflowctl has it so' -r
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from mapped-try" -s o -l output -d 'How to print the result' -r -f -a "table\t''
plain\t''
json\t''
yaml\t''
csv\t''
ndjson\t''"
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from mapped-try" -l columns -d 'Print these columns; dots reach into objects (`dag_id,tags.name`)' -r
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from mapped-try" -l jq -d 'Filter the JSON result with a jq expression' -r
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from mapped-try" -l color -d 'Whether to use colours' -r -f -a "auto\t''
always\t''
never\t''
on\t''
off\t''"
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from mapped-try" -l timeout -d 'The longest that one request may take; 0 for no limit [default: 60]' -r
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from mapped-try" -l ca-cert -d 'Trust the certificate authorities in this PEM file too' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from mapped-try" -l client-cert -d 'The client certificate to show to the server (PEM, perhaps with its key)' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from mapped-try" -l client-key -d 'The key of the client certificate (PEM)' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from mapped-try" -l no-header -d 'Leave out the header of table, plain and csv'
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from mapped-try" -s v -l verbose -d 'Tell on stderr what is sent and answered; twice for headers'
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from mapped-try" -s q -l quiet -d 'No progress, notes or warnings on stderr'
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from mapped-try" -s y -l yes -d 'Answer every question with yes'
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from mapped-try" -l insecure -d 'Do not check the server\'s certificate'
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from mapped-try" -s h -l help -d 'Print help'
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from links" -l with-map-index -d 'Filter by map index' -r
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from links" -l try-number -d 'Filter by try number' -r
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from links" -l env -d 'The environment to work with, instead of the selected one' -r
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from links" -l api-token -d 'The token; a secret does not belong here, but airflowctl has it so' -r
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from links" -s o -l output -d 'How to print the result' -r -f -a "table\t''
plain\t''
json\t''
yaml\t''
csv\t''
ndjson\t''"
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from links" -l columns -d 'Print these columns; dots reach into objects (`dag_id,tags.name`)' -r
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from links" -l jq -d 'Filter the JSON result with a jq expression' -r
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from links" -l color -d 'Whether to use colours' -r -f -a "auto\t''
always\t''
never\t''
on\t''
off\t''"
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from links" -l timeout -d 'The longest that one request may take; 0 for no limit [default: 60]' -r
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from links" -l ca-cert -d 'Trust the certificate authorities in this PEM file too' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from links" -l client-cert -d 'The client certificate to show to the server (PEM, perhaps with its key)' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from links" -l client-key -d 'The key of the client certificate (PEM)' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from links" -l no-header -d 'Leave out the header of table, plain and csv'
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from links" -s v -l verbose -d 'Tell on stderr what is sent and answered; twice for headers'
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from links" -s q -l quiet -d 'No progress, notes or warnings on stderr'
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from links" -s y -l yes -d 'Answer every question with yes'
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from links" -l insecure -d 'Do not check the server\'s certificate'
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from links" -s h -l help -d 'Print help'
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from log-url" -l with-map-index -d 'Filter by map index' -r
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from log-url" -l env -d 'The environment to work with, instead of the selected one' -r
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from log-url" -l api-token -d 'The token; a secret does not belong here, but airflowctl has it so' -r
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from log-url" -s o -l output -d 'How to print the result' -r -f -a "table\t''
plain\t''
json\t''
yaml\t''
csv\t''
ndjson\t''"
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from log-url" -l columns -d 'Print these columns; dots reach into objects (`dag_id,tags.name`)' -r
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from log-url" -l jq -d 'Filter the JSON result with a jq expression' -r
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from log-url" -l color -d 'Whether to use colours' -r -f -a "auto\t''
always\t''
never\t''
on\t''
off\t''"
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from log-url" -l timeout -d 'The longest that one request may take; 0 for no limit [default: 60]' -r
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from log-url" -l ca-cert -d 'Trust the certificate authorities in this PEM file too' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from log-url" -l client-cert -d 'The client certificate to show to the server (PEM, perhaps with its key)' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from log-url" -l client-key -d 'The key of the client certificate (PEM)' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from log-url" -l no-header -d 'Leave out the header of table, plain and csv'
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from log-url" -s v -l verbose -d 'Tell on stderr what is sent and answered; twice for headers'
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from log-url" -s q -l quiet -d 'No progress, notes or warnings on stderr'
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from log-url" -s y -l yes -d 'Answer every question with yes'
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from log-url" -l insecure -d 'Do not check the server\'s certificate'
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from log-url" -s h -l help -d 'Print help'
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from delete-instance" -l with-map-index -d 'Which instance of a mapped task' -r
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from delete-instance" -l state -d 'Only in this state; can be given several times' -r -f -a "scheduled\t''
queued\t''
running\t''
success\t''
restarting\t''
failed\t''
up_for_retry\t''
up_for_reschedule\t''
upstream_failed\t''
skipped\t''
deferred\t''
awaiting_input\t''
removed\t''"
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from delete-instance" -l after -d 'Only in runs that were due at this time or later' -r
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from delete-instance" -l before -d 'Only in runs that were due before this time' -r
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from delete-instance" -l env -d 'The environment to work with, instead of the selected one' -r
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from delete-instance" -l api-token -d 'The token; a secret does not belong here, but airflowctl has it so' -r
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from delete-instance" -s o -l output -d 'How to print the result' -r -f -a "table\t''
plain\t''
json\t''
yaml\t''
csv\t''
ndjson\t''"
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from delete-instance" -l columns -d 'Print these columns; dots reach into objects (`dag_id,tags.name`)' -r
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from delete-instance" -l jq -d 'Filter the JSON result with a jq expression' -r
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from delete-instance" -l color -d 'Whether to use colours' -r -f -a "auto\t''
always\t''
never\t''
on\t''
off\t''"
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from delete-instance" -l timeout -d 'The longest that one request may take; 0 for no limit [default: 60]' -r
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from delete-instance" -l ca-cert -d 'Trust the certificate authorities in this PEM file too' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from delete-instance" -l client-cert -d 'The client certificate to show to the server (PEM, perhaps with its key)' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from delete-instance" -l client-key -d 'The key of the client certificate (PEM)' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from delete-instance" -l dry-run -d 'Show what would be deleted, and delete nothing'
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from delete-instance" -l no-header -d 'Leave out the header of table, plain and csv'
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from delete-instance" -s v -l verbose -d 'Tell on stderr what is sent and answered; twice for headers'
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from delete-instance" -s q -l quiet -d 'No progress, notes or warnings on stderr'
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from delete-instance" -s y -l yes -d 'Answer every question with yes'
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from delete-instance" -l insecure -d 'Do not check the server\'s certificate'
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from delete-instance" -s h -l help -d 'Print help'
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from store-list" -l map-index -d 'Filter by map index' -r
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from store-list" -l limit -d 'At most this many rows; all of them when not given' -r
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from store-list" -l watch -d 'Print it again and again, in place on a terminal, with so many seconds between (2), until Ctrl-C' -r
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from store-list" -l env -d 'The environment to work with, instead of the selected one' -r
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from store-list" -l api-token -d 'The token; a secret does not belong here, but airflowctl has it so' -r
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from store-list" -s o -l output -d 'How to print the result' -r -f -a "table\t''
plain\t''
json\t''
yaml\t''
csv\t''
ndjson\t''"
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from store-list" -l columns -d 'Print these columns; dots reach into objects (`dag_id,tags.name`)' -r
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from store-list" -l jq -d 'Filter the JSON result with a jq expression' -r
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from store-list" -l color -d 'Whether to use colours' -r -f -a "auto\t''
always\t''
never\t''
on\t''
off\t''"
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from store-list" -l timeout -d 'The longest that one request may take; 0 for no limit [default: 60]' -r
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from store-list" -l ca-cert -d 'Trust the certificate authorities in this PEM file too' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from store-list" -l client-cert -d 'The client certificate to show to the server (PEM, perhaps with its key)' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from store-list" -l client-key -d 'The key of the client certificate (PEM)' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from store-list" -l no-header -d 'Leave out the header of table, plain and csv'
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from store-list" -s v -l verbose -d 'Tell on stderr what is sent and answered; twice for headers'
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from store-list" -s q -l quiet -d 'No progress, notes or warnings on stderr'
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from store-list" -s y -l yes -d 'Answer every question with yes'
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from store-list" -l insecure -d 'Do not check the server\'s certificate'
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from store-list" -s h -l help -d 'Print help'
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from store-get" -l map-index -d 'Filter by map index' -r
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from store-get" -l env -d 'The environment to work with, instead of the selected one' -r
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from store-get" -l api-token -d 'The token; a secret does not belong here, but airflowctl has it so' -r
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from store-get" -s o -l output -d 'How to print the result' -r -f -a "table\t''
plain\t''
json\t''
yaml\t''
csv\t''
ndjson\t''"
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from store-get" -l columns -d 'Print these columns; dots reach into objects (`dag_id,tags.name`)' -r
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from store-get" -l jq -d 'Filter the JSON result with a jq expression' -r
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from store-get" -l color -d 'Whether to use colours' -r -f -a "auto\t''
always\t''
never\t''
on\t''
off\t''"
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from store-get" -l timeout -d 'The longest that one request may take; 0 for no limit [default: 60]' -r
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from store-get" -l ca-cert -d 'Trust the certificate authorities in this PEM file too' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from store-get" -l client-cert -d 'The client certificate to show to the server (PEM, perhaps with its key)' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from store-get" -l client-key -d 'The key of the client certificate (PEM)' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from store-get" -l no-header -d 'Leave out the header of table, plain and csv'
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from store-get" -s v -l verbose -d 'Tell on stderr what is sent and answered; twice for headers'
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from store-get" -s q -l quiet -d 'No progress, notes or warnings on stderr'
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from store-get" -s y -l yes -d 'Answer every question with yes'
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from store-get" -l insecure -d 'Do not check the server\'s certificate'
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from store-get" -s h -l help -d 'Print help'
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from store-set" -l map-index -d 'Map index' -r
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from store-set" -l value -d 'Value [required without --json]' -r
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from store-set" -l expires-at -d 'Expires at' -r
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from store-set" -l json -d 'The whole body as JSON, from a file with @FILE or from stdin with -; other options add to it' -r
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from store-set" -l env -d 'The environment to work with, instead of the selected one' -r
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from store-set" -l api-token -d 'The token; a secret does not belong here, but airflowctl has it so' -r
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from store-set" -s o -l output -d 'How to print the result' -r -f -a "table\t''
plain\t''
json\t''
yaml\t''
csv\t''
ndjson\t''"
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from store-set" -l columns -d 'Print these columns; dots reach into objects (`dag_id,tags.name`)' -r
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from store-set" -l jq -d 'Filter the JSON result with a jq expression' -r
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from store-set" -l color -d 'Whether to use colours' -r -f -a "auto\t''
always\t''
never\t''
on\t''
off\t''"
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from store-set" -l timeout -d 'The longest that one request may take; 0 for no limit [default: 60]' -r
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from store-set" -l ca-cert -d 'Trust the certificate authorities in this PEM file too' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from store-set" -l client-cert -d 'The client certificate to show to the server (PEM, perhaps with its key)' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from store-set" -l client-key -d 'The key of the client certificate (PEM)' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from store-set" -l no-header -d 'Leave out the header of table, plain and csv'
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from store-set" -s v -l verbose -d 'Tell on stderr what is sent and answered; twice for headers'
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from store-set" -s q -l quiet -d 'No progress, notes or warnings on stderr'
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from store-set" -s y -l yes -d 'Answer every question with yes'
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from store-set" -l insecure -d 'Do not check the server\'s certificate'
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from store-set" -s h -l help -d 'Print help'
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from store-update" -l map-index -d 'Map index' -r
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from store-update" -l value -d 'Value [required without --json]' -r
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from store-update" -l json -d 'The whole body as JSON, from a file with @FILE or from stdin with -; other options add to it' -r
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from store-update" -l env -d 'The environment to work with, instead of the selected one' -r
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from store-update" -l api-token -d 'The token; a secret does not belong here, but airflowctl has it so' -r
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from store-update" -s o -l output -d 'How to print the result' -r -f -a "table\t''
plain\t''
json\t''
yaml\t''
csv\t''
ndjson\t''"
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from store-update" -l columns -d 'Print these columns; dots reach into objects (`dag_id,tags.name`)' -r
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from store-update" -l jq -d 'Filter the JSON result with a jq expression' -r
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from store-update" -l color -d 'Whether to use colours' -r -f -a "auto\t''
always\t''
never\t''
on\t''
off\t''"
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from store-update" -l timeout -d 'The longest that one request may take; 0 for no limit [default: 60]' -r
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from store-update" -l ca-cert -d 'Trust the certificate authorities in this PEM file too' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from store-update" -l client-cert -d 'The client certificate to show to the server (PEM, perhaps with its key)' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from store-update" -l client-key -d 'The key of the client certificate (PEM)' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from store-update" -l no-header -d 'Leave out the header of table, plain and csv'
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from store-update" -s v -l verbose -d 'Tell on stderr what is sent and answered; twice for headers'
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from store-update" -s q -l quiet -d 'No progress, notes or warnings on stderr'
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from store-update" -s y -l yes -d 'Answer every question with yes'
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from store-update" -l insecure -d 'Do not check the server\'s certificate'
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from store-update" -s h -l help -d 'Print help'
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from store-delete" -l map-index -d 'Map index' -r
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from store-delete" -l env -d 'The environment to work with, instead of the selected one' -r
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from store-delete" -l api-token -d 'The token; a secret does not belong here, but airflowctl has it so' -r
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from store-delete" -s o -l output -d 'How to print the result' -r -f -a "table\t''
plain\t''
json\t''
yaml\t''
csv\t''
ndjson\t''"
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from store-delete" -l columns -d 'Print these columns; dots reach into objects (`dag_id,tags.name`)' -r
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from store-delete" -l jq -d 'Filter the JSON result with a jq expression' -r
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from store-delete" -l color -d 'Whether to use colours' -r -f -a "auto\t''
always\t''
never\t''
on\t''
off\t''"
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from store-delete" -l timeout -d 'The longest that one request may take; 0 for no limit [default: 60]' -r
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from store-delete" -l ca-cert -d 'Trust the certificate authorities in this PEM file too' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from store-delete" -l client-cert -d 'The client certificate to show to the server (PEM, perhaps with its key)' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from store-delete" -l client-key -d 'The key of the client certificate (PEM)' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from store-delete" -l no-header -d 'Leave out the header of table, plain and csv'
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from store-delete" -s v -l verbose -d 'Tell on stderr what is sent and answered; twice for headers'
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from store-delete" -s q -l quiet -d 'No progress, notes or warnings on stderr'
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from store-delete" -s y -l yes -d 'Answer every question with yes'
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from store-delete" -l insecure -d 'Do not check the server\'s certificate'
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from store-delete" -s h -l help -d 'Print help'
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from store-clear" -l all-map-indices -d 'All map indices' -r -f -a "true\t''
false\t''"
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from store-clear" -l map-index -d 'Map index' -r
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from store-clear" -l env -d 'The environment to work with, instead of the selected one' -r
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from store-clear" -l api-token -d 'The token; a secret does not belong here, but airflowctl has it so' -r
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from store-clear" -s o -l output -d 'How to print the result' -r -f -a "table\t''
plain\t''
json\t''
yaml\t''
csv\t''
ndjson\t''"
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from store-clear" -l columns -d 'Print these columns; dots reach into objects (`dag_id,tags.name`)' -r
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from store-clear" -l jq -d 'Filter the JSON result with a jq expression' -r
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from store-clear" -l color -d 'Whether to use colours' -r -f -a "auto\t''
always\t''
never\t''
on\t''
off\t''"
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from store-clear" -l timeout -d 'The longest that one request may take; 0 for no limit [default: 60]' -r
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from store-clear" -l ca-cert -d 'Trust the certificate authorities in this PEM file too' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from store-clear" -l client-cert -d 'The client certificate to show to the server (PEM, perhaps with its key)' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from store-clear" -l client-key -d 'The key of the client certificate (PEM)' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from store-clear" -l no-all-map-indices
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from store-clear" -l no-header -d 'Leave out the header of table, plain and csv'
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from store-clear" -s v -l verbose -d 'Tell on stderr what is sent and answered; twice for headers'
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from store-clear" -s q -l quiet -d 'No progress, notes or warnings on stderr'
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from store-clear" -s y -l yes -d 'Answer every question with yes'
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from store-clear" -l insecure -d 'Do not check the server\'s certificate'
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from store-clear" -s h -l help -d 'Print help'
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from help" -f -a "list" -d 'List the tasks of a Dag'
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from help" -f -a "state" -d 'Tell the state of a task instance'
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from help" -f -a "states-for-dag-run" -d 'List the task instances of a run with their states'
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from help" -f -a "logs" -d 'Print or follow the logs of tasks; `airflow logs` for short'
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from help" -f -a "failed-deps" -d 'Tell what keeps a task instance from being scheduled'
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from help" -f -a "render" -d 'Show the templated fields of a task instance, as they were when it started'
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from help" -f -a "clear" -d 'Clear task instances, so that they run again'
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from help" -f -a "set-state" -d 'Set the state of a task instance, of a task group, or of many'
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from help" -f -a "note" -d 'Write a note to a task instance'
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from help" -f -a "get" -d 'Show a task of a Dag'
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from help" -f -a "instances" -d 'List the task instances of a run, of a Dag, or all of them'
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from help" -f -a "instance" -d 'Show a task instance that is not mapped'
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from help" -f -a "mapped" -d 'List the mapped instances of a task'
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from help" -f -a "mapped-instance" -d 'Show a mapped task instance'
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from help" -f -a "tries" -d 'List the tries of a task instance'
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from help" -f -a "mapped-tries" -d 'List the tries of a mapped task instance'
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from help" -f -a "try" -d 'Show a try of a task instance'
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from help" -f -a "mapped-try" -d 'Show a try of a mapped task instance'
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from help" -f -a "links" -d 'Show the extra links of a task instance'
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from help" -f -a "log-url" -d 'Tell where the log of a try lies outside of Airflow'
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from help" -f -a "delete-instance" -d 'Delete task instances'
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from help" -f -a "store-list" -d 'List the entries of a task instance\'s state store'
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from help" -f -a "store-get" -d 'Show an entry of a task instance\'s state store'
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from help" -f -a "store-set" -d 'Write an entry of a task instance\'s state store'
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from help" -f -a "store-update" -d 'Change the value of an entry of a task instance\'s state store'
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from help" -f -a "store-delete" -d 'Delete an entry of a task instance\'s state store'
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from help" -f -a "store-clear" -d 'Delete all entries of a task instance\'s state store'
complete -c airflow -n "__fish_airflow_using_subcommand tasks; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c airflow -n "__fish_airflow_using_subcommand backfill; and not __fish_seen_subcommand_from create create-dry-run list show wait get pause unpause cancel help" -l env -d 'The environment to work with, instead of the selected one' -r
complete -c airflow -n "__fish_airflow_using_subcommand backfill; and not __fish_seen_subcommand_from create create-dry-run list show wait get pause unpause cancel help" -l api-token -d 'The token; a secret does not belong here, but airflowctl has it so' -r
complete -c airflow -n "__fish_airflow_using_subcommand backfill; and not __fish_seen_subcommand_from create create-dry-run list show wait get pause unpause cancel help" -s o -l output -d 'How to print the result' -r -f -a "table\t''
plain\t''
json\t''
yaml\t''
csv\t''
ndjson\t''"
complete -c airflow -n "__fish_airflow_using_subcommand backfill; and not __fish_seen_subcommand_from create create-dry-run list show wait get pause unpause cancel help" -l columns -d 'Print these columns; dots reach into objects (`dag_id,tags.name`)' -r
complete -c airflow -n "__fish_airflow_using_subcommand backfill; and not __fish_seen_subcommand_from create create-dry-run list show wait get pause unpause cancel help" -l jq -d 'Filter the JSON result with a jq expression' -r
complete -c airflow -n "__fish_airflow_using_subcommand backfill; and not __fish_seen_subcommand_from create create-dry-run list show wait get pause unpause cancel help" -l color -d 'Whether to use colours' -r -f -a "auto\t''
always\t''
never\t''
on\t''
off\t''"
complete -c airflow -n "__fish_airflow_using_subcommand backfill; and not __fish_seen_subcommand_from create create-dry-run list show wait get pause unpause cancel help" -l timeout -d 'The longest that one request may take; 0 for no limit [default: 60]' -r
complete -c airflow -n "__fish_airflow_using_subcommand backfill; and not __fish_seen_subcommand_from create create-dry-run list show wait get pause unpause cancel help" -l ca-cert -d 'Trust the certificate authorities in this PEM file too' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand backfill; and not __fish_seen_subcommand_from create create-dry-run list show wait get pause unpause cancel help" -l client-cert -d 'The client certificate to show to the server (PEM, perhaps with its key)' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand backfill; and not __fish_seen_subcommand_from create create-dry-run list show wait get pause unpause cancel help" -l client-key -d 'The key of the client certificate (PEM)' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand backfill; and not __fish_seen_subcommand_from create create-dry-run list show wait get pause unpause cancel help" -l no-header -d 'Leave out the header of table, plain and csv'
complete -c airflow -n "__fish_airflow_using_subcommand backfill; and not __fish_seen_subcommand_from create create-dry-run list show wait get pause unpause cancel help" -s v -l verbose -d 'Tell on stderr what is sent and answered; twice for headers'
complete -c airflow -n "__fish_airflow_using_subcommand backfill; and not __fish_seen_subcommand_from create create-dry-run list show wait get pause unpause cancel help" -s q -l quiet -d 'No progress, notes or warnings on stderr'
complete -c airflow -n "__fish_airflow_using_subcommand backfill; and not __fish_seen_subcommand_from create create-dry-run list show wait get pause unpause cancel help" -s y -l yes -d 'Answer every question with yes'
complete -c airflow -n "__fish_airflow_using_subcommand backfill; and not __fish_seen_subcommand_from create create-dry-run list show wait get pause unpause cancel help" -l insecure -d 'Do not check the server\'s certificate'
complete -c airflow -n "__fish_airflow_using_subcommand backfill; and not __fish_seen_subcommand_from create create-dry-run list show wait get pause unpause cancel help" -s h -l help -d 'Print help'
complete -c airflow -n "__fish_airflow_using_subcommand backfill; and not __fish_seen_subcommand_from create create-dry-run list show wait get pause unpause cancel help" -f -a "create" -d 'Run a Dag for a time in the past'
complete -c airflow -n "__fish_airflow_using_subcommand backfill; and not __fish_seen_subcommand_from create create-dry-run list show wait get pause unpause cancel help" -f -a "create-dry-run" -d 'Show which runs a backfill would attempt; `backfill create --dry-run` does the same'
complete -c airflow -n "__fish_airflow_using_subcommand backfill; and not __fish_seen_subcommand_from create create-dry-run list show wait get pause unpause cancel help" -f -a "list" -d 'List the backfills of a Dag, and how far they have come'
complete -c airflow -n "__fish_airflow_using_subcommand backfill; and not __fish_seen_subcommand_from create create-dry-run list show wait get pause unpause cancel help" -f -a "show" -d 'Show a backfill, and how many of its runs have ended and how'
complete -c airflow -n "__fish_airflow_using_subcommand backfill; and not __fish_seen_subcommand_from create create-dry-run list show wait get pause unpause cancel help" -f -a "wait" -d 'Wait until the runs of a backfill have ended; the exit code tells whether all succeeded'
complete -c airflow -n "__fish_airflow_using_subcommand backfill; and not __fish_seen_subcommand_from create create-dry-run list show wait get pause unpause cancel help" -f -a "get" -d 'Show a backfill'
complete -c airflow -n "__fish_airflow_using_subcommand backfill; and not __fish_seen_subcommand_from create create-dry-run list show wait get pause unpause cancel help" -f -a "pause" -d 'Pause a backfill'
complete -c airflow -n "__fish_airflow_using_subcommand backfill; and not __fish_seen_subcommand_from create create-dry-run list show wait get pause unpause cancel help" -f -a "unpause" -d 'Let a backfill go on'
complete -c airflow -n "__fish_airflow_using_subcommand backfill; and not __fish_seen_subcommand_from create create-dry-run list show wait get pause unpause cancel help" -f -a "cancel" -d 'Cancel a backfill: its queued runs fail'
complete -c airflow -n "__fish_airflow_using_subcommand backfill; and not __fish_seen_subcommand_from create create-dry-run list show wait get pause unpause cancel help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c airflow -n "__fish_airflow_using_subcommand backfill; and __fish_seen_subcommand_from create" -l dag-id -d 'The Dag' -r
complete -c airflow -n "__fish_airflow_using_subcommand backfill; and __fish_seen_subcommand_from create" -l from-date -d 'Runs that are due from here on, with it' -r
complete -c airflow -n "__fish_airflow_using_subcommand backfill; and __fish_seen_subcommand_from create" -l to-date -d 'Runs that are due up to here, with it' -r
complete -c airflow -n "__fish_airflow_using_subcommand backfill; and __fish_seen_subcommand_from create" -l dag-run-conf -d 'The conf of each run: a JSON object, @FILE or - for stdin' -r
complete -c airflow -n "__fish_airflow_using_subcommand backfill; and __fish_seen_subcommand_from create" -l max-active-runs -d 'So many runs of this backfill at once [default: 10]' -r
complete -c airflow -n "__fish_airflow_using_subcommand backfill; and __fish_seen_subcommand_from create" -l reprocess-behavior -d 'Which runs that there are already run again: none of them, those that failed, or all that have ended' -r -f -a "none\t''
failed\t''
completed\t''"
complete -c airflow -n "__fish_airflow_using_subcommand backfill; and __fish_seen_subcommand_from create" -l wait-timeout -d 'With --wait: the longest to wait, in seconds or as 10m, 2h: then exit code 124, and the runs go on; 0 looks once' -r
complete -c airflow -n "__fish_airflow_using_subcommand backfill; and __fish_seen_subcommand_from create" -l env -d 'The environment to work with, instead of the selected one' -r
complete -c airflow -n "__fish_airflow_using_subcommand backfill; and __fish_seen_subcommand_from create" -l api-token -d 'The token; a secret does not belong here, but airflowctl has it so' -r
complete -c airflow -n "__fish_airflow_using_subcommand backfill; and __fish_seen_subcommand_from create" -s o -l output -d 'How to print the result' -r -f -a "table\t''
plain\t''
json\t''
yaml\t''
csv\t''
ndjson\t''"
complete -c airflow -n "__fish_airflow_using_subcommand backfill; and __fish_seen_subcommand_from create" -l columns -d 'Print these columns; dots reach into objects (`dag_id,tags.name`)' -r
complete -c airflow -n "__fish_airflow_using_subcommand backfill; and __fish_seen_subcommand_from create" -l jq -d 'Filter the JSON result with a jq expression' -r
complete -c airflow -n "__fish_airflow_using_subcommand backfill; and __fish_seen_subcommand_from create" -l color -d 'Whether to use colours' -r -f -a "auto\t''
always\t''
never\t''
on\t''
off\t''"
complete -c airflow -n "__fish_airflow_using_subcommand backfill; and __fish_seen_subcommand_from create" -l timeout -d 'The longest that one request may take; 0 for no limit [default: 60]' -r
complete -c airflow -n "__fish_airflow_using_subcommand backfill; and __fish_seen_subcommand_from create" -l ca-cert -d 'Trust the certificate authorities in this PEM file too' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand backfill; and __fish_seen_subcommand_from create" -l client-cert -d 'The client certificate to show to the server (PEM, perhaps with its key)' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand backfill; and __fish_seen_subcommand_from create" -l client-key -d 'The key of the client certificate (PEM)' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand backfill; and __fish_seen_subcommand_from create" -l run-backwards -d 'The latest run first'
complete -c airflow -n "__fish_airflow_using_subcommand backfill; and __fish_seen_subcommand_from create" -l no-run-backwards -d 'The earliest run first, as without it'
complete -c airflow -n "__fish_airflow_using_subcommand backfill; and __fish_seen_subcommand_from create" -l run-on-latest-version -d 'Run the latest version of the Dag; as the Dag and the server are set up when not given'
complete -c airflow -n "__fish_airflow_using_subcommand backfill; and __fish_seen_subcommand_from create" -l no-run-on-latest-version -d 'Run the version of the Dag that the run had'
complete -c airflow -n "__fish_airflow_using_subcommand backfill; and __fish_seen_subcommand_from create" -l dry-run -d 'Show which runs would be attempted, and create nothing'
complete -c airflow -n "__fish_airflow_using_subcommand backfill; and __fish_seen_subcommand_from create" -l wait -d 'Wait until the runs have ended; the exit code tells whether all succeeded'
complete -c airflow -n "__fish_airflow_using_subcommand backfill; and __fish_seen_subcommand_from create" -l no-header -d 'Leave out the header of table, plain and csv'
complete -c airflow -n "__fish_airflow_using_subcommand backfill; and __fish_seen_subcommand_from create" -s v -l verbose -d 'Tell on stderr what is sent and answered; twice for headers'
complete -c airflow -n "__fish_airflow_using_subcommand backfill; and __fish_seen_subcommand_from create" -s q -l quiet -d 'No progress, notes or warnings on stderr'
complete -c airflow -n "__fish_airflow_using_subcommand backfill; and __fish_seen_subcommand_from create" -s y -l yes -d 'Answer every question with yes'
complete -c airflow -n "__fish_airflow_using_subcommand backfill; and __fish_seen_subcommand_from create" -l insecure -d 'Do not check the server\'s certificate'
complete -c airflow -n "__fish_airflow_using_subcommand backfill; and __fish_seen_subcommand_from create" -s h -l help -d 'Print help'
complete -c airflow -n "__fish_airflow_using_subcommand backfill; and __fish_seen_subcommand_from create-dry-run" -l dag-id -d 'The Dag' -r
complete -c airflow -n "__fish_airflow_using_subcommand backfill; and __fish_seen_subcommand_from create-dry-run" -l from-date -d 'Runs that are due from here on, with it' -r
complete -c airflow -n "__fish_airflow_using_subcommand backfill; and __fish_seen_subcommand_from create-dry-run" -l to-date -d 'Runs that are due up to here, with it' -r
complete -c airflow -n "__fish_airflow_using_subcommand backfill; and __fish_seen_subcommand_from create-dry-run" -l dag-run-conf -d 'The conf of each run: a JSON object, @FILE or - for stdin' -r
complete -c airflow -n "__fish_airflow_using_subcommand backfill; and __fish_seen_subcommand_from create-dry-run" -l max-active-runs -d 'So many runs of this backfill at once [default: 10]' -r
complete -c airflow -n "__fish_airflow_using_subcommand backfill; and __fish_seen_subcommand_from create-dry-run" -l reprocess-behavior -d 'Which runs that there are already run again: none of them, those that failed, or all that have ended' -r -f -a "none\t''
failed\t''
completed\t''"
complete -c airflow -n "__fish_airflow_using_subcommand backfill; and __fish_seen_subcommand_from create-dry-run" -l env -d 'The environment to work with, instead of the selected one' -r
complete -c airflow -n "__fish_airflow_using_subcommand backfill; and __fish_seen_subcommand_from create-dry-run" -l api-token -d 'The token; a secret does not belong here, but airflowctl has it so' -r
complete -c airflow -n "__fish_airflow_using_subcommand backfill; and __fish_seen_subcommand_from create-dry-run" -s o -l output -d 'How to print the result' -r -f -a "table\t''
plain\t''
json\t''
yaml\t''
csv\t''
ndjson\t''"
complete -c airflow -n "__fish_airflow_using_subcommand backfill; and __fish_seen_subcommand_from create-dry-run" -l columns -d 'Print these columns; dots reach into objects (`dag_id,tags.name`)' -r
complete -c airflow -n "__fish_airflow_using_subcommand backfill; and __fish_seen_subcommand_from create-dry-run" -l jq -d 'Filter the JSON result with a jq expression' -r
complete -c airflow -n "__fish_airflow_using_subcommand backfill; and __fish_seen_subcommand_from create-dry-run" -l color -d 'Whether to use colours' -r -f -a "auto\t''
always\t''
never\t''
on\t''
off\t''"
complete -c airflow -n "__fish_airflow_using_subcommand backfill; and __fish_seen_subcommand_from create-dry-run" -l timeout -d 'The longest that one request may take; 0 for no limit [default: 60]' -r
complete -c airflow -n "__fish_airflow_using_subcommand backfill; and __fish_seen_subcommand_from create-dry-run" -l ca-cert -d 'Trust the certificate authorities in this PEM file too' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand backfill; and __fish_seen_subcommand_from create-dry-run" -l client-cert -d 'The client certificate to show to the server (PEM, perhaps with its key)' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand backfill; and __fish_seen_subcommand_from create-dry-run" -l client-key -d 'The key of the client certificate (PEM)' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand backfill; and __fish_seen_subcommand_from create-dry-run" -l run-backwards -d 'The latest run first'
complete -c airflow -n "__fish_airflow_using_subcommand backfill; and __fish_seen_subcommand_from create-dry-run" -l no-run-backwards -d 'The earliest run first, as without it'
complete -c airflow -n "__fish_airflow_using_subcommand backfill; and __fish_seen_subcommand_from create-dry-run" -l run-on-latest-version -d 'Run the latest version of the Dag; as the Dag and the server are set up when not given'
complete -c airflow -n "__fish_airflow_using_subcommand backfill; and __fish_seen_subcommand_from create-dry-run" -l no-run-on-latest-version -d 'Run the version of the Dag that the run had'
complete -c airflow -n "__fish_airflow_using_subcommand backfill; and __fish_seen_subcommand_from create-dry-run" -l no-header -d 'Leave out the header of table, plain and csv'
complete -c airflow -n "__fish_airflow_using_subcommand backfill; and __fish_seen_subcommand_from create-dry-run" -s v -l verbose -d 'Tell on stderr what is sent and answered; twice for headers'
complete -c airflow -n "__fish_airflow_using_subcommand backfill; and __fish_seen_subcommand_from create-dry-run" -s q -l quiet -d 'No progress, notes or warnings on stderr'
complete -c airflow -n "__fish_airflow_using_subcommand backfill; and __fish_seen_subcommand_from create-dry-run" -s y -l yes -d 'Answer every question with yes'
complete -c airflow -n "__fish_airflow_using_subcommand backfill; and __fish_seen_subcommand_from create-dry-run" -l insecure -d 'Do not check the server\'s certificate'
complete -c airflow -n "__fish_airflow_using_subcommand backfill; and __fish_seen_subcommand_from create-dry-run" -s h -l help -d 'Print help'
complete -c airflow -n "__fish_airflow_using_subcommand backfill; and __fish_seen_subcommand_from list" -l order-by -d 'Attributes to order by, multi criteria sort is supported. Prefix with `-` for descending order. Supported attributes: `id`' -r
complete -c airflow -n "__fish_airflow_using_subcommand backfill; and __fish_seen_subcommand_from list" -l limit -d 'At most this many rows; all of them when not given' -r
complete -c airflow -n "__fish_airflow_using_subcommand backfill; and __fish_seen_subcommand_from list" -l watch -d 'Print it again and again, in place on a terminal, with so many seconds between (2), until Ctrl-C' -r
complete -c airflow -n "__fish_airflow_using_subcommand backfill; and __fish_seen_subcommand_from list" -l env -d 'The environment to work with, instead of the selected one' -r
complete -c airflow -n "__fish_airflow_using_subcommand backfill; and __fish_seen_subcommand_from list" -l api-token -d 'The token; a secret does not belong here, but airflowctl has it so' -r
complete -c airflow -n "__fish_airflow_using_subcommand backfill; and __fish_seen_subcommand_from list" -s o -l output -d 'How to print the result' -r -f -a "table\t''
plain\t''
json\t''
yaml\t''
csv\t''
ndjson\t''"
complete -c airflow -n "__fish_airflow_using_subcommand backfill; and __fish_seen_subcommand_from list" -l columns -d 'Print these columns; dots reach into objects (`dag_id,tags.name`)' -r
complete -c airflow -n "__fish_airflow_using_subcommand backfill; and __fish_seen_subcommand_from list" -l jq -d 'Filter the JSON result with a jq expression' -r
complete -c airflow -n "__fish_airflow_using_subcommand backfill; and __fish_seen_subcommand_from list" -l color -d 'Whether to use colours' -r -f -a "auto\t''
always\t''
never\t''
on\t''
off\t''"
complete -c airflow -n "__fish_airflow_using_subcommand backfill; and __fish_seen_subcommand_from list" -l timeout -d 'The longest that one request may take; 0 for no limit [default: 60]' -r
complete -c airflow -n "__fish_airflow_using_subcommand backfill; and __fish_seen_subcommand_from list" -l ca-cert -d 'Trust the certificate authorities in this PEM file too' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand backfill; and __fish_seen_subcommand_from list" -l client-cert -d 'The client certificate to show to the server (PEM, perhaps with its key)' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand backfill; and __fish_seen_subcommand_from list" -l client-key -d 'The key of the client certificate (PEM)' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand backfill; and __fish_seen_subcommand_from list" -l no-header -d 'Leave out the header of table, plain and csv'
complete -c airflow -n "__fish_airflow_using_subcommand backfill; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Tell on stderr what is sent and answered; twice for headers'
complete -c airflow -n "__fish_airflow_using_subcommand backfill; and __fish_seen_subcommand_from list" -s q -l quiet -d 'No progress, notes or warnings on stderr'
complete -c airflow -n "__fish_airflow_using_subcommand backfill; and __fish_seen_subcommand_from list" -s y -l yes -d 'Answer every question with yes'
complete -c airflow -n "__fish_airflow_using_subcommand backfill; and __fish_seen_subcommand_from list" -l insecure -d 'Do not check the server\'s certificate'
complete -c airflow -n "__fish_airflow_using_subcommand backfill; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help'
complete -c airflow -n "__fish_airflow_using_subcommand backfill; and __fish_seen_subcommand_from show" -l watch -d 'Print it again and again, in place on a terminal, with so many seconds between (2), until Ctrl-C' -r
complete -c airflow -n "__fish_airflow_using_subcommand backfill; and __fish_seen_subcommand_from show" -l env -d 'The environment to work with, instead of the selected one' -r
complete -c airflow -n "__fish_airflow_using_subcommand backfill; and __fish_seen_subcommand_from show" -l api-token -d 'The token; a secret does not belong here, but airflowctl has it so' -r
complete -c airflow -n "__fish_airflow_using_subcommand backfill; and __fish_seen_subcommand_from show" -s o -l output -d 'How to print the result' -r -f -a "table\t''
plain\t''
json\t''
yaml\t''
csv\t''
ndjson\t''"
complete -c airflow -n "__fish_airflow_using_subcommand backfill; and __fish_seen_subcommand_from show" -l columns -d 'Print these columns; dots reach into objects (`dag_id,tags.name`)' -r
complete -c airflow -n "__fish_airflow_using_subcommand backfill; and __fish_seen_subcommand_from show" -l jq -d 'Filter the JSON result with a jq expression' -r
complete -c airflow -n "__fish_airflow_using_subcommand backfill; and __fish_seen_subcommand_from show" -l color -d 'Whether to use colours' -r -f -a "auto\t''
always\t''
never\t''
on\t''
off\t''"
complete -c airflow -n "__fish_airflow_using_subcommand backfill; and __fish_seen_subcommand_from show" -l timeout -d 'The longest that one request may take; 0 for no limit [default: 60]' -r
complete -c airflow -n "__fish_airflow_using_subcommand backfill; and __fish_seen_subcommand_from show" -l ca-cert -d 'Trust the certificate authorities in this PEM file too' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand backfill; and __fish_seen_subcommand_from show" -l client-cert -d 'The client certificate to show to the server (PEM, perhaps with its key)' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand backfill; and __fish_seen_subcommand_from show" -l client-key -d 'The key of the client certificate (PEM)' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand backfill; and __fish_seen_subcommand_from show" -l no-header -d 'Leave out the header of table, plain and csv'
complete -c airflow -n "__fish_airflow_using_subcommand backfill; and __fish_seen_subcommand_from show" -s v -l verbose -d 'Tell on stderr what is sent and answered; twice for headers'
complete -c airflow -n "__fish_airflow_using_subcommand backfill; and __fish_seen_subcommand_from show" -s q -l quiet -d 'No progress, notes or warnings on stderr'
complete -c airflow -n "__fish_airflow_using_subcommand backfill; and __fish_seen_subcommand_from show" -s y -l yes -d 'Answer every question with yes'
complete -c airflow -n "__fish_airflow_using_subcommand backfill; and __fish_seen_subcommand_from show" -l insecure -d 'Do not check the server\'s certificate'
complete -c airflow -n "__fish_airflow_using_subcommand backfill; and __fish_seen_subcommand_from show" -s h -l help -d 'Print help'
complete -c airflow -n "__fish_airflow_using_subcommand backfill; and __fish_seen_subcommand_from wait" -l wait-timeout -d 'The longest to wait, in seconds or as 10m, 2h: then exit code 124, and the runs go on; 0 looks once' -r
complete -c airflow -n "__fish_airflow_using_subcommand backfill; and __fish_seen_subcommand_from wait" -l env -d 'The environment to work with, instead of the selected one' -r
complete -c airflow -n "__fish_airflow_using_subcommand backfill; and __fish_seen_subcommand_from wait" -l api-token -d 'The token; a secret does not belong here, but airflowctl has it so' -r
complete -c airflow -n "__fish_airflow_using_subcommand backfill; and __fish_seen_subcommand_from wait" -s o -l output -d 'How to print the result' -r -f -a "table\t''
plain\t''
json\t''
yaml\t''
csv\t''
ndjson\t''"
complete -c airflow -n "__fish_airflow_using_subcommand backfill; and __fish_seen_subcommand_from wait" -l columns -d 'Print these columns; dots reach into objects (`dag_id,tags.name`)' -r
complete -c airflow -n "__fish_airflow_using_subcommand backfill; and __fish_seen_subcommand_from wait" -l jq -d 'Filter the JSON result with a jq expression' -r
complete -c airflow -n "__fish_airflow_using_subcommand backfill; and __fish_seen_subcommand_from wait" -l color -d 'Whether to use colours' -r -f -a "auto\t''
always\t''
never\t''
on\t''
off\t''"
complete -c airflow -n "__fish_airflow_using_subcommand backfill; and __fish_seen_subcommand_from wait" -l timeout -d 'The longest that one request may take; 0 for no limit [default: 60]' -r
complete -c airflow -n "__fish_airflow_using_subcommand backfill; and __fish_seen_subcommand_from wait" -l ca-cert -d 'Trust the certificate authorities in this PEM file too' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand backfill; and __fish_seen_subcommand_from wait" -l client-cert -d 'The client certificate to show to the server (PEM, perhaps with its key)' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand backfill; and __fish_seen_subcommand_from wait" -l client-key -d 'The key of the client certificate (PEM)' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand backfill; and __fish_seen_subcommand_from wait" -l no-header -d 'Leave out the header of table, plain and csv'
complete -c airflow -n "__fish_airflow_using_subcommand backfill; and __fish_seen_subcommand_from wait" -s v -l verbose -d 'Tell on stderr what is sent and answered; twice for headers'
complete -c airflow -n "__fish_airflow_using_subcommand backfill; and __fish_seen_subcommand_from wait" -s q -l quiet -d 'No progress, notes or warnings on stderr'
complete -c airflow -n "__fish_airflow_using_subcommand backfill; and __fish_seen_subcommand_from wait" -s y -l yes -d 'Answer every question with yes'
complete -c airflow -n "__fish_airflow_using_subcommand backfill; and __fish_seen_subcommand_from wait" -l insecure -d 'Do not check the server\'s certificate'
complete -c airflow -n "__fish_airflow_using_subcommand backfill; and __fish_seen_subcommand_from wait" -s h -l help -d 'Print help'
complete -c airflow -n "__fish_airflow_using_subcommand backfill; and __fish_seen_subcommand_from get" -l env -d 'The environment to work with, instead of the selected one' -r
complete -c airflow -n "__fish_airflow_using_subcommand backfill; and __fish_seen_subcommand_from get" -l api-token -d 'The token; a secret does not belong here, but airflowctl has it so' -r
complete -c airflow -n "__fish_airflow_using_subcommand backfill; and __fish_seen_subcommand_from get" -s o -l output -d 'How to print the result' -r -f -a "table\t''
plain\t''
json\t''
yaml\t''
csv\t''
ndjson\t''"
complete -c airflow -n "__fish_airflow_using_subcommand backfill; and __fish_seen_subcommand_from get" -l columns -d 'Print these columns; dots reach into objects (`dag_id,tags.name`)' -r
complete -c airflow -n "__fish_airflow_using_subcommand backfill; and __fish_seen_subcommand_from get" -l jq -d 'Filter the JSON result with a jq expression' -r
complete -c airflow -n "__fish_airflow_using_subcommand backfill; and __fish_seen_subcommand_from get" -l color -d 'Whether to use colours' -r -f -a "auto\t''
always\t''
never\t''
on\t''
off\t''"
complete -c airflow -n "__fish_airflow_using_subcommand backfill; and __fish_seen_subcommand_from get" -l timeout -d 'The longest that one request may take; 0 for no limit [default: 60]' -r
complete -c airflow -n "__fish_airflow_using_subcommand backfill; and __fish_seen_subcommand_from get" -l ca-cert -d 'Trust the certificate authorities in this PEM file too' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand backfill; and __fish_seen_subcommand_from get" -l client-cert -d 'The client certificate to show to the server (PEM, perhaps with its key)' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand backfill; and __fish_seen_subcommand_from get" -l client-key -d 'The key of the client certificate (PEM)' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand backfill; and __fish_seen_subcommand_from get" -l no-header -d 'Leave out the header of table, plain and csv'
complete -c airflow -n "__fish_airflow_using_subcommand backfill; and __fish_seen_subcommand_from get" -s v -l verbose -d 'Tell on stderr what is sent and answered; twice for headers'
complete -c airflow -n "__fish_airflow_using_subcommand backfill; and __fish_seen_subcommand_from get" -s q -l quiet -d 'No progress, notes or warnings on stderr'
complete -c airflow -n "__fish_airflow_using_subcommand backfill; and __fish_seen_subcommand_from get" -s y -l yes -d 'Answer every question with yes'
complete -c airflow -n "__fish_airflow_using_subcommand backfill; and __fish_seen_subcommand_from get" -l insecure -d 'Do not check the server\'s certificate'
complete -c airflow -n "__fish_airflow_using_subcommand backfill; and __fish_seen_subcommand_from get" -s h -l help -d 'Print help'
complete -c airflow -n "__fish_airflow_using_subcommand backfill; and __fish_seen_subcommand_from pause" -l env -d 'The environment to work with, instead of the selected one' -r
complete -c airflow -n "__fish_airflow_using_subcommand backfill; and __fish_seen_subcommand_from pause" -l api-token -d 'The token; a secret does not belong here, but airflowctl has it so' -r
complete -c airflow -n "__fish_airflow_using_subcommand backfill; and __fish_seen_subcommand_from pause" -s o -l output -d 'How to print the result' -r -f -a "table\t''
plain\t''
json\t''
yaml\t''
csv\t''
ndjson\t''"
complete -c airflow -n "__fish_airflow_using_subcommand backfill; and __fish_seen_subcommand_from pause" -l columns -d 'Print these columns; dots reach into objects (`dag_id,tags.name`)' -r
complete -c airflow -n "__fish_airflow_using_subcommand backfill; and __fish_seen_subcommand_from pause" -l jq -d 'Filter the JSON result with a jq expression' -r
complete -c airflow -n "__fish_airflow_using_subcommand backfill; and __fish_seen_subcommand_from pause" -l color -d 'Whether to use colours' -r -f -a "auto\t''
always\t''
never\t''
on\t''
off\t''"
complete -c airflow -n "__fish_airflow_using_subcommand backfill; and __fish_seen_subcommand_from pause" -l timeout -d 'The longest that one request may take; 0 for no limit [default: 60]' -r
complete -c airflow -n "__fish_airflow_using_subcommand backfill; and __fish_seen_subcommand_from pause" -l ca-cert -d 'Trust the certificate authorities in this PEM file too' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand backfill; and __fish_seen_subcommand_from pause" -l client-cert -d 'The client certificate to show to the server (PEM, perhaps with its key)' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand backfill; and __fish_seen_subcommand_from pause" -l client-key -d 'The key of the client certificate (PEM)' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand backfill; and __fish_seen_subcommand_from pause" -l no-header -d 'Leave out the header of table, plain and csv'
complete -c airflow -n "__fish_airflow_using_subcommand backfill; and __fish_seen_subcommand_from pause" -s v -l verbose -d 'Tell on stderr what is sent and answered; twice for headers'
complete -c airflow -n "__fish_airflow_using_subcommand backfill; and __fish_seen_subcommand_from pause" -s q -l quiet -d 'No progress, notes or warnings on stderr'
complete -c airflow -n "__fish_airflow_using_subcommand backfill; and __fish_seen_subcommand_from pause" -s y -l yes -d 'Answer every question with yes'
complete -c airflow -n "__fish_airflow_using_subcommand backfill; and __fish_seen_subcommand_from pause" -l insecure -d 'Do not check the server\'s certificate'
complete -c airflow -n "__fish_airflow_using_subcommand backfill; and __fish_seen_subcommand_from pause" -s h -l help -d 'Print help'
complete -c airflow -n "__fish_airflow_using_subcommand backfill; and __fish_seen_subcommand_from unpause" -l env -d 'The environment to work with, instead of the selected one' -r
complete -c airflow -n "__fish_airflow_using_subcommand backfill; and __fish_seen_subcommand_from unpause" -l api-token -d 'The token; a secret does not belong here, but airflowctl has it so' -r
complete -c airflow -n "__fish_airflow_using_subcommand backfill; and __fish_seen_subcommand_from unpause" -s o -l output -d 'How to print the result' -r -f -a "table\t''
plain\t''
json\t''
yaml\t''
csv\t''
ndjson\t''"
complete -c airflow -n "__fish_airflow_using_subcommand backfill; and __fish_seen_subcommand_from unpause" -l columns -d 'Print these columns; dots reach into objects (`dag_id,tags.name`)' -r
complete -c airflow -n "__fish_airflow_using_subcommand backfill; and __fish_seen_subcommand_from unpause" -l jq -d 'Filter the JSON result with a jq expression' -r
complete -c airflow -n "__fish_airflow_using_subcommand backfill; and __fish_seen_subcommand_from unpause" -l color -d 'Whether to use colours' -r -f -a "auto\t''
always\t''
never\t''
on\t''
off\t''"
complete -c airflow -n "__fish_airflow_using_subcommand backfill; and __fish_seen_subcommand_from unpause" -l timeout -d 'The longest that one request may take; 0 for no limit [default: 60]' -r
complete -c airflow -n "__fish_airflow_using_subcommand backfill; and __fish_seen_subcommand_from unpause" -l ca-cert -d 'Trust the certificate authorities in this PEM file too' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand backfill; and __fish_seen_subcommand_from unpause" -l client-cert -d 'The client certificate to show to the server (PEM, perhaps with its key)' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand backfill; and __fish_seen_subcommand_from unpause" -l client-key -d 'The key of the client certificate (PEM)' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand backfill; and __fish_seen_subcommand_from unpause" -l no-header -d 'Leave out the header of table, plain and csv'
complete -c airflow -n "__fish_airflow_using_subcommand backfill; and __fish_seen_subcommand_from unpause" -s v -l verbose -d 'Tell on stderr what is sent and answered; twice for headers'
complete -c airflow -n "__fish_airflow_using_subcommand backfill; and __fish_seen_subcommand_from unpause" -s q -l quiet -d 'No progress, notes or warnings on stderr'
complete -c airflow -n "__fish_airflow_using_subcommand backfill; and __fish_seen_subcommand_from unpause" -s y -l yes -d 'Answer every question with yes'
complete -c airflow -n "__fish_airflow_using_subcommand backfill; and __fish_seen_subcommand_from unpause" -l insecure -d 'Do not check the server\'s certificate'
complete -c airflow -n "__fish_airflow_using_subcommand backfill; and __fish_seen_subcommand_from unpause" -s h -l help -d 'Print help'
complete -c airflow -n "__fish_airflow_using_subcommand backfill; and __fish_seen_subcommand_from cancel" -l env -d 'The environment to work with, instead of the selected one' -r
complete -c airflow -n "__fish_airflow_using_subcommand backfill; and __fish_seen_subcommand_from cancel" -l api-token -d 'The token; a secret does not belong here, but airflowctl has it so' -r
complete -c airflow -n "__fish_airflow_using_subcommand backfill; and __fish_seen_subcommand_from cancel" -s o -l output -d 'How to print the result' -r -f -a "table\t''
plain\t''
json\t''
yaml\t''
csv\t''
ndjson\t''"
complete -c airflow -n "__fish_airflow_using_subcommand backfill; and __fish_seen_subcommand_from cancel" -l columns -d 'Print these columns; dots reach into objects (`dag_id,tags.name`)' -r
complete -c airflow -n "__fish_airflow_using_subcommand backfill; and __fish_seen_subcommand_from cancel" -l jq -d 'Filter the JSON result with a jq expression' -r
complete -c airflow -n "__fish_airflow_using_subcommand backfill; and __fish_seen_subcommand_from cancel" -l color -d 'Whether to use colours' -r -f -a "auto\t''
always\t''
never\t''
on\t''
off\t''"
complete -c airflow -n "__fish_airflow_using_subcommand backfill; and __fish_seen_subcommand_from cancel" -l timeout -d 'The longest that one request may take; 0 for no limit [default: 60]' -r
complete -c airflow -n "__fish_airflow_using_subcommand backfill; and __fish_seen_subcommand_from cancel" -l ca-cert -d 'Trust the certificate authorities in this PEM file too' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand backfill; and __fish_seen_subcommand_from cancel" -l client-cert -d 'The client certificate to show to the server (PEM, perhaps with its key)' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand backfill; and __fish_seen_subcommand_from cancel" -l client-key -d 'The key of the client certificate (PEM)' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand backfill; and __fish_seen_subcommand_from cancel" -l no-header -d 'Leave out the header of table, plain and csv'
complete -c airflow -n "__fish_airflow_using_subcommand backfill; and __fish_seen_subcommand_from cancel" -s v -l verbose -d 'Tell on stderr what is sent and answered; twice for headers'
complete -c airflow -n "__fish_airflow_using_subcommand backfill; and __fish_seen_subcommand_from cancel" -s q -l quiet -d 'No progress, notes or warnings on stderr'
complete -c airflow -n "__fish_airflow_using_subcommand backfill; and __fish_seen_subcommand_from cancel" -s y -l yes -d 'Answer every question with yes'
complete -c airflow -n "__fish_airflow_using_subcommand backfill; and __fish_seen_subcommand_from cancel" -l insecure -d 'Do not check the server\'s certificate'
complete -c airflow -n "__fish_airflow_using_subcommand backfill; and __fish_seen_subcommand_from cancel" -s h -l help -d 'Print help'
complete -c airflow -n "__fish_airflow_using_subcommand backfill; and __fish_seen_subcommand_from help" -f -a "create" -d 'Run a Dag for a time in the past'
complete -c airflow -n "__fish_airflow_using_subcommand backfill; and __fish_seen_subcommand_from help" -f -a "create-dry-run" -d 'Show which runs a backfill would attempt; `backfill create --dry-run` does the same'
complete -c airflow -n "__fish_airflow_using_subcommand backfill; and __fish_seen_subcommand_from help" -f -a "list" -d 'List the backfills of a Dag, and how far they have come'
complete -c airflow -n "__fish_airflow_using_subcommand backfill; and __fish_seen_subcommand_from help" -f -a "show" -d 'Show a backfill, and how many of its runs have ended and how'
complete -c airflow -n "__fish_airflow_using_subcommand backfill; and __fish_seen_subcommand_from help" -f -a "wait" -d 'Wait until the runs of a backfill have ended; the exit code tells whether all succeeded'
complete -c airflow -n "__fish_airflow_using_subcommand backfill; and __fish_seen_subcommand_from help" -f -a "get" -d 'Show a backfill'
complete -c airflow -n "__fish_airflow_using_subcommand backfill; and __fish_seen_subcommand_from help" -f -a "pause" -d 'Pause a backfill'
complete -c airflow -n "__fish_airflow_using_subcommand backfill; and __fish_seen_subcommand_from help" -f -a "unpause" -d 'Let a backfill go on'
complete -c airflow -n "__fish_airflow_using_subcommand backfill; and __fish_seen_subcommand_from help" -f -a "cancel" -d 'Cancel a backfill: its queued runs fail'
complete -c airflow -n "__fish_airflow_using_subcommand backfill; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c airflow -n "__fish_airflow_using_subcommand partitions; and not __fish_seen_subcommand_from clear help" -l env -d 'The environment to work with, instead of the selected one' -r
complete -c airflow -n "__fish_airflow_using_subcommand partitions; and not __fish_seen_subcommand_from clear help" -l api-token -d 'The token; a secret does not belong here, but airflowctl has it so' -r
complete -c airflow -n "__fish_airflow_using_subcommand partitions; and not __fish_seen_subcommand_from clear help" -s o -l output -d 'How to print the result' -r -f -a "table\t''
plain\t''
json\t''
yaml\t''
csv\t''
ndjson\t''"
complete -c airflow -n "__fish_airflow_using_subcommand partitions; and not __fish_seen_subcommand_from clear help" -l columns -d 'Print these columns; dots reach into objects (`dag_id,tags.name`)' -r
complete -c airflow -n "__fish_airflow_using_subcommand partitions; and not __fish_seen_subcommand_from clear help" -l jq -d 'Filter the JSON result with a jq expression' -r
complete -c airflow -n "__fish_airflow_using_subcommand partitions; and not __fish_seen_subcommand_from clear help" -l color -d 'Whether to use colours' -r -f -a "auto\t''
always\t''
never\t''
on\t''
off\t''"
complete -c airflow -n "__fish_airflow_using_subcommand partitions; and not __fish_seen_subcommand_from clear help" -l timeout -d 'The longest that one request may take; 0 for no limit [default: 60]' -r
complete -c airflow -n "__fish_airflow_using_subcommand partitions; and not __fish_seen_subcommand_from clear help" -l ca-cert -d 'Trust the certificate authorities in this PEM file too' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand partitions; and not __fish_seen_subcommand_from clear help" -l client-cert -d 'The client certificate to show to the server (PEM, perhaps with its key)' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand partitions; and not __fish_seen_subcommand_from clear help" -l client-key -d 'The key of the client certificate (PEM)' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand partitions; and not __fish_seen_subcommand_from clear help" -l no-header -d 'Leave out the header of table, plain and csv'
complete -c airflow -n "__fish_airflow_using_subcommand partitions; and not __fish_seen_subcommand_from clear help" -s v -l verbose -d 'Tell on stderr what is sent and answered; twice for headers'
complete -c airflow -n "__fish_airflow_using_subcommand partitions; and not __fish_seen_subcommand_from clear help" -s q -l quiet -d 'No progress, notes or warnings on stderr'
complete -c airflow -n "__fish_airflow_using_subcommand partitions; and not __fish_seen_subcommand_from clear help" -s y -l yes -d 'Answer every question with yes'
complete -c airflow -n "__fish_airflow_using_subcommand partitions; and not __fish_seen_subcommand_from clear help" -l insecure -d 'Do not check the server\'s certificate'
complete -c airflow -n "__fish_airflow_using_subcommand partitions; and not __fish_seen_subcommand_from clear help" -s h -l help -d 'Print help'
complete -c airflow -n "__fish_airflow_using_subcommand partitions; and not __fish_seen_subcommand_from clear help" -f -a "clear" -d 'Clear the partition of runs, so that it counts as not yet made'
complete -c airflow -n "__fish_airflow_using_subcommand partitions; and not __fish_seen_subcommand_from clear help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c airflow -n "__fish_airflow_using_subcommand partitions; and __fish_seen_subcommand_from clear" -s d -l dag-id -d 'The Dag' -r
complete -c airflow -n "__fish_airflow_using_subcommand partitions; and __fish_seen_subcommand_from clear" -s r -l run-id -d 'The run to clear' -r
complete -c airflow -n "__fish_airflow_using_subcommand partitions; and __fish_seen_subcommand_from clear" -s k -l partition-key -d 'Clear the runs of this partition' -r
complete -c airflow -n "__fish_airflow_using_subcommand partitions; and __fish_seen_subcommand_from clear" -s s -l start-date -d 'Clear the runs of partitions from this date on, in the time zone of the Dag\'s timetable' -r
complete -c airflow -n "__fish_airflow_using_subcommand partitions; and __fish_seen_subcommand_from clear" -s e -l end-date -d 'Clear the runs of partitions up to this date, with it' -r
complete -c airflow -n "__fish_airflow_using_subcommand partitions; and __fish_seen_subcommand_from clear" -l date -d 'Both dates in one: 2026-01-01~2026-01-31' -r
complete -c airflow -n "__fish_airflow_using_subcommand partitions; and __fish_seen_subcommand_from clear" -l wait-timeout -d 'With --wait: the longest to wait, in seconds or as 10m, 2h: then exit code 124, and the runs go on; 0 looks once' -r
complete -c airflow -n "__fish_airflow_using_subcommand partitions; and __fish_seen_subcommand_from clear" -l env -d 'The environment to work with, instead of the selected one' -r
complete -c airflow -n "__fish_airflow_using_subcommand partitions; and __fish_seen_subcommand_from clear" -l api-token -d 'The token; a secret does not belong here, but airflowctl has it so' -r
complete -c airflow -n "__fish_airflow_using_subcommand partitions; and __fish_seen_subcommand_from clear" -s o -l output -d 'How to print the result' -r -f -a "table\t''
plain\t''
json\t''
yaml\t''
csv\t''
ndjson\t''"
complete -c airflow -n "__fish_airflow_using_subcommand partitions; and __fish_seen_subcommand_from clear" -l columns -d 'Print these columns; dots reach into objects (`dag_id,tags.name`)' -r
complete -c airflow -n "__fish_airflow_using_subcommand partitions; and __fish_seen_subcommand_from clear" -l jq -d 'Filter the JSON result with a jq expression' -r
complete -c airflow -n "__fish_airflow_using_subcommand partitions; and __fish_seen_subcommand_from clear" -l color -d 'Whether to use colours' -r -f -a "auto\t''
always\t''
never\t''
on\t''
off\t''"
complete -c airflow -n "__fish_airflow_using_subcommand partitions; and __fish_seen_subcommand_from clear" -l timeout -d 'The longest that one request may take; 0 for no limit [default: 60]' -r
complete -c airflow -n "__fish_airflow_using_subcommand partitions; and __fish_seen_subcommand_from clear" -l ca-cert -d 'Trust the certificate authorities in this PEM file too' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand partitions; and __fish_seen_subcommand_from clear" -l client-cert -d 'The client certificate to show to the server (PEM, perhaps with its key)' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand partitions; and __fish_seen_subcommand_from clear" -l client-key -d 'The key of the client certificate (PEM)' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand partitions; and __fish_seen_subcommand_from clear" -l clear-task-instances -d 'Clear the task instances of these runs too, so that they run again'
complete -c airflow -n "__fish_airflow_using_subcommand partitions; and __fish_seen_subcommand_from clear" -l dry-run -d 'Show what would be cleared, and clear nothing'
complete -c airflow -n "__fish_airflow_using_subcommand partitions; and __fish_seen_subcommand_from clear" -l wait -d 'Wait until the runs have ended; the exit code tells whether all succeeded'
complete -c airflow -n "__fish_airflow_using_subcommand partitions; and __fish_seen_subcommand_from clear" -l no-header -d 'Leave out the header of table, plain and csv'
complete -c airflow -n "__fish_airflow_using_subcommand partitions; and __fish_seen_subcommand_from clear" -s v -l verbose -d 'Tell on stderr what is sent and answered; twice for headers'
complete -c airflow -n "__fish_airflow_using_subcommand partitions; and __fish_seen_subcommand_from clear" -s q -l quiet -d 'No progress, notes or warnings on stderr'
complete -c airflow -n "__fish_airflow_using_subcommand partitions; and __fish_seen_subcommand_from clear" -s y -l yes -d 'Answer every question with yes'
complete -c airflow -n "__fish_airflow_using_subcommand partitions; and __fish_seen_subcommand_from clear" -l insecure -d 'Do not check the server\'s certificate'
complete -c airflow -n "__fish_airflow_using_subcommand partitions; and __fish_seen_subcommand_from clear" -s h -l help -d 'Print help'
complete -c airflow -n "__fish_airflow_using_subcommand partitions; and __fish_seen_subcommand_from help" -f -a "clear" -d 'Clear the partition of runs, so that it counts as not yet made'
complete -c airflow -n "__fish_airflow_using_subcommand partitions; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c airflow -n "__fish_airflow_using_subcommand hitl; and not __fish_seen_subcommand_from list get get-try answer help" -l env -d 'The environment to work with, instead of the selected one' -r
complete -c airflow -n "__fish_airflow_using_subcommand hitl; and not __fish_seen_subcommand_from list get get-try answer help" -l api-token -d 'The token; a secret does not belong here, but airflowctl has it so' -r
complete -c airflow -n "__fish_airflow_using_subcommand hitl; and not __fish_seen_subcommand_from list get get-try answer help" -s o -l output -d 'How to print the result' -r -f -a "table\t''
plain\t''
json\t''
yaml\t''
csv\t''
ndjson\t''"
complete -c airflow -n "__fish_airflow_using_subcommand hitl; and not __fish_seen_subcommand_from list get get-try answer help" -l columns -d 'Print these columns; dots reach into objects (`dag_id,tags.name`)' -r
complete -c airflow -n "__fish_airflow_using_subcommand hitl; and not __fish_seen_subcommand_from list get get-try answer help" -l jq -d 'Filter the JSON result with a jq expression' -r
complete -c airflow -n "__fish_airflow_using_subcommand hitl; and not __fish_seen_subcommand_from list get get-try answer help" -l color -d 'Whether to use colours' -r -f -a "auto\t''
always\t''
never\t''
on\t''
off\t''"
complete -c airflow -n "__fish_airflow_using_subcommand hitl; and not __fish_seen_subcommand_from list get get-try answer help" -l timeout -d 'The longest that one request may take; 0 for no limit [default: 60]' -r
complete -c airflow -n "__fish_airflow_using_subcommand hitl; and not __fish_seen_subcommand_from list get get-try answer help" -l ca-cert -d 'Trust the certificate authorities in this PEM file too' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand hitl; and not __fish_seen_subcommand_from list get get-try answer help" -l client-cert -d 'The client certificate to show to the server (PEM, perhaps with its key)' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand hitl; and not __fish_seen_subcommand_from list get get-try answer help" -l client-key -d 'The key of the client certificate (PEM)' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand hitl; and not __fish_seen_subcommand_from list get get-try answer help" -l no-header -d 'Leave out the header of table, plain and csv'
complete -c airflow -n "__fish_airflow_using_subcommand hitl; and not __fish_seen_subcommand_from list get get-try answer help" -s v -l verbose -d 'Tell on stderr what is sent and answered; twice for headers'
complete -c airflow -n "__fish_airflow_using_subcommand hitl; and not __fish_seen_subcommand_from list get get-try answer help" -s q -l quiet -d 'No progress, notes or warnings on stderr'
complete -c airflow -n "__fish_airflow_using_subcommand hitl; and not __fish_seen_subcommand_from list get get-try answer help" -s y -l yes -d 'Answer every question with yes'
complete -c airflow -n "__fish_airflow_using_subcommand hitl; and not __fish_seen_subcommand_from list get get-try answer help" -l insecure -d 'Do not check the server\'s certificate'
complete -c airflow -n "__fish_airflow_using_subcommand hitl; and not __fish_seen_subcommand_from list get get-try answer help" -s h -l help -d 'Print help'
complete -c airflow -n "__fish_airflow_using_subcommand hitl; and not __fish_seen_subcommand_from list get get-try answer help" -f -a "list" -d 'List what waits for a person: in a run, in a Dag, or all of it'
complete -c airflow -n "__fish_airflow_using_subcommand hitl; and not __fish_seen_subcommand_from list get get-try answer help" -f -a "get" -d 'Show what a task waits for'
complete -c airflow -n "__fish_airflow_using_subcommand hitl; and not __fish_seen_subcommand_from list get get-try answer help" -f -a "get-try" -d 'Show what an earlier try waited for'
complete -c airflow -n "__fish_airflow_using_subcommand hitl; and not __fish_seen_subcommand_from list get get-try answer help" -f -a "answer" -d 'Answer a task that waits for a person'
complete -c airflow -n "__fish_airflow_using_subcommand hitl; and not __fish_seen_subcommand_from list get get-try answer help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c airflow -n "__fish_airflow_using_subcommand hitl; and __fish_seen_subcommand_from list" -l order-by -d 'Attributes to order by, multi criteria sort is supported. Prefix with `-` for descending order. Supported attributes: `ti_id, subject, responded_at, created_at, responded_by_user_id, responded_by_user_name, dag_id, run_id, task_display_name, run_after, rendered_map_index, task_instance_operator, task_instance_state`' -r
complete -c airflow -n "__fish_airflow_using_subcommand hitl; and __fish_seen_subcommand_from list" -l dag-id-pattern -d 'Case-insensitive substring match (SQL `ILIKE`). Slower than `dag_id_prefix_pattern` on large tables — see "Filtering with pattern parameters"' -r
complete -c airflow -n "__fish_airflow_using_subcommand hitl; and __fish_seen_subcommand_from list" -l dag-id-prefix-pattern -d 'Case-sensitive, index-friendly prefix match. See "Filtering with pattern parameters"' -r
complete -c airflow -n "__fish_airflow_using_subcommand hitl; and __fish_seen_subcommand_from list" -l task-id -d 'Filter by task id' -r
complete -c airflow -n "__fish_airflow_using_subcommand hitl; and __fish_seen_subcommand_from list" -l task-id-pattern -d 'Case-insensitive substring match (SQL `ILIKE`). Slower than `task_id_prefix_pattern` on large tables — see "Filtering with pattern parameters"' -r
complete -c airflow -n "__fish_airflow_using_subcommand hitl; and __fish_seen_subcommand_from list" -l task-id-prefix-pattern -d 'Case-sensitive, index-friendly prefix match. See "Filtering with pattern parameters"' -r
complete -c airflow -n "__fish_airflow_using_subcommand hitl; and __fish_seen_subcommand_from list" -l map-index -d 'Filter by map index' -r
complete -c airflow -n "__fish_airflow_using_subcommand hitl; and __fish_seen_subcommand_from list" -l state -d 'Filter by state; may be repeated' -r
complete -c airflow -n "__fish_airflow_using_subcommand hitl; and __fish_seen_subcommand_from list" -l response-received -d 'Filter by response received' -r -f -a "true\t''
false\t''"
complete -c airflow -n "__fish_airflow_using_subcommand hitl; and __fish_seen_subcommand_from list" -l responded-by-user-id -d 'Filter by responded by user id; may be repeated' -r
complete -c airflow -n "__fish_airflow_using_subcommand hitl; and __fish_seen_subcommand_from list" -l responded-by-user-name -d 'Filter by responded by user name; may be repeated' -r
complete -c airflow -n "__fish_airflow_using_subcommand hitl; and __fish_seen_subcommand_from list" -l subject-search -d 'Case-insensitive substring match (SQL `ILIKE`). Slower than `subject_search` on large tables — see "Filtering with pattern parameters"' -r
complete -c airflow -n "__fish_airflow_using_subcommand hitl; and __fish_seen_subcommand_from list" -l body-search -d 'Case-insensitive substring match (SQL `ILIKE`). Slower than `body_search` on large tables — see "Filtering with pattern parameters"' -r
complete -c airflow -n "__fish_airflow_using_subcommand hitl; and __fish_seen_subcommand_from list" -l created-at-gte -d 'Only with a created at at or after this' -r
complete -c airflow -n "__fish_airflow_using_subcommand hitl; and __fish_seen_subcommand_from list" -l created-at-gt -d 'Only with a created at after this' -r
complete -c airflow -n "__fish_airflow_using_subcommand hitl; and __fish_seen_subcommand_from list" -l created-at-lte -d 'Only with a created at at or before this' -r
complete -c airflow -n "__fish_airflow_using_subcommand hitl; and __fish_seen_subcommand_from list" -l created-at-lt -d 'Only with a created at before this' -r
complete -c airflow -n "__fish_airflow_using_subcommand hitl; and __fish_seen_subcommand_from list" -l limit -d 'At most this many rows; all of them when not given' -r
complete -c airflow -n "__fish_airflow_using_subcommand hitl; and __fish_seen_subcommand_from list" -l watch -d 'Print it again and again, in place on a terminal, with so many seconds between (2), until Ctrl-C' -r
complete -c airflow -n "__fish_airflow_using_subcommand hitl; and __fish_seen_subcommand_from list" -l env -d 'The environment to work with, instead of the selected one' -r
complete -c airflow -n "__fish_airflow_using_subcommand hitl; and __fish_seen_subcommand_from list" -l api-token -d 'The token; a secret does not belong here, but airflowctl has it so' -r
complete -c airflow -n "__fish_airflow_using_subcommand hitl; and __fish_seen_subcommand_from list" -s o -l output -d 'How to print the result' -r -f -a "table\t''
plain\t''
json\t''
yaml\t''
csv\t''
ndjson\t''"
complete -c airflow -n "__fish_airflow_using_subcommand hitl; and __fish_seen_subcommand_from list" -l columns -d 'Print these columns; dots reach into objects (`dag_id,tags.name`)' -r
complete -c airflow -n "__fish_airflow_using_subcommand hitl; and __fish_seen_subcommand_from list" -l jq -d 'Filter the JSON result with a jq expression' -r
complete -c airflow -n "__fish_airflow_using_subcommand hitl; and __fish_seen_subcommand_from list" -l color -d 'Whether to use colours' -r -f -a "auto\t''
always\t''
never\t''
on\t''
off\t''"
complete -c airflow -n "__fish_airflow_using_subcommand hitl; and __fish_seen_subcommand_from list" -l timeout -d 'The longest that one request may take; 0 for no limit [default: 60]' -r
complete -c airflow -n "__fish_airflow_using_subcommand hitl; and __fish_seen_subcommand_from list" -l ca-cert -d 'Trust the certificate authorities in this PEM file too' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand hitl; and __fish_seen_subcommand_from list" -l client-cert -d 'The client certificate to show to the server (PEM, perhaps with its key)' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand hitl; and __fish_seen_subcommand_from list" -l client-key -d 'The key of the client certificate (PEM)' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand hitl; and __fish_seen_subcommand_from list" -l no-response-received
complete -c airflow -n "__fish_airflow_using_subcommand hitl; and __fish_seen_subcommand_from list" -l no-header -d 'Leave out the header of table, plain and csv'
complete -c airflow -n "__fish_airflow_using_subcommand hitl; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Tell on stderr what is sent and answered; twice for headers'
complete -c airflow -n "__fish_airflow_using_subcommand hitl; and __fish_seen_subcommand_from list" -s q -l quiet -d 'No progress, notes or warnings on stderr'
complete -c airflow -n "__fish_airflow_using_subcommand hitl; and __fish_seen_subcommand_from list" -s y -l yes -d 'Answer every question with yes'
complete -c airflow -n "__fish_airflow_using_subcommand hitl; and __fish_seen_subcommand_from list" -l insecure -d 'Do not check the server\'s certificate'
complete -c airflow -n "__fish_airflow_using_subcommand hitl; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help'
complete -c airflow -n "__fish_airflow_using_subcommand hitl; and __fish_seen_subcommand_from get" -l env -d 'The environment to work with, instead of the selected one' -r
complete -c airflow -n "__fish_airflow_using_subcommand hitl; and __fish_seen_subcommand_from get" -l api-token -d 'The token; a secret does not belong here, but airflowctl has it so' -r
complete -c airflow -n "__fish_airflow_using_subcommand hitl; and __fish_seen_subcommand_from get" -s o -l output -d 'How to print the result' -r -f -a "table\t''
plain\t''
json\t''
yaml\t''
csv\t''
ndjson\t''"
complete -c airflow -n "__fish_airflow_using_subcommand hitl; and __fish_seen_subcommand_from get" -l columns -d 'Print these columns; dots reach into objects (`dag_id,tags.name`)' -r
complete -c airflow -n "__fish_airflow_using_subcommand hitl; and __fish_seen_subcommand_from get" -l jq -d 'Filter the JSON result with a jq expression' -r
complete -c airflow -n "__fish_airflow_using_subcommand hitl; and __fish_seen_subcommand_from get" -l color -d 'Whether to use colours' -r -f -a "auto\t''
always\t''
never\t''
on\t''
off\t''"
complete -c airflow -n "__fish_airflow_using_subcommand hitl; and __fish_seen_subcommand_from get" -l timeout -d 'The longest that one request may take; 0 for no limit [default: 60]' -r
complete -c airflow -n "__fish_airflow_using_subcommand hitl; and __fish_seen_subcommand_from get" -l ca-cert -d 'Trust the certificate authorities in this PEM file too' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand hitl; and __fish_seen_subcommand_from get" -l client-cert -d 'The client certificate to show to the server (PEM, perhaps with its key)' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand hitl; and __fish_seen_subcommand_from get" -l client-key -d 'The key of the client certificate (PEM)' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand hitl; and __fish_seen_subcommand_from get" -l no-header -d 'Leave out the header of table, plain and csv'
complete -c airflow -n "__fish_airflow_using_subcommand hitl; and __fish_seen_subcommand_from get" -s v -l verbose -d 'Tell on stderr what is sent and answered; twice for headers'
complete -c airflow -n "__fish_airflow_using_subcommand hitl; and __fish_seen_subcommand_from get" -s q -l quiet -d 'No progress, notes or warnings on stderr'
complete -c airflow -n "__fish_airflow_using_subcommand hitl; and __fish_seen_subcommand_from get" -s y -l yes -d 'Answer every question with yes'
complete -c airflow -n "__fish_airflow_using_subcommand hitl; and __fish_seen_subcommand_from get" -l insecure -d 'Do not check the server\'s certificate'
complete -c airflow -n "__fish_airflow_using_subcommand hitl; and __fish_seen_subcommand_from get" -s h -l help -d 'Print help'
complete -c airflow -n "__fish_airflow_using_subcommand hitl; and __fish_seen_subcommand_from get-try" -l env -d 'The environment to work with, instead of the selected one' -r
complete -c airflow -n "__fish_airflow_using_subcommand hitl; and __fish_seen_subcommand_from get-try" -l api-token -d 'The token; a secret does not belong here, but airflowctl has it so' -r
complete -c airflow -n "__fish_airflow_using_subcommand hitl; and __fish_seen_subcommand_from get-try" -s o -l output -d 'How to print the result' -r -f -a "table\t''
plain\t''
json\t''
yaml\t''
csv\t''
ndjson\t''"
complete -c airflow -n "__fish_airflow_using_subcommand hitl; and __fish_seen_subcommand_from get-try" -l columns -d 'Print these columns; dots reach into objects (`dag_id,tags.name`)' -r
complete -c airflow -n "__fish_airflow_using_subcommand hitl; and __fish_seen_subcommand_from get-try" -l jq -d 'Filter the JSON result with a jq expression' -r
complete -c airflow -n "__fish_airflow_using_subcommand hitl; and __fish_seen_subcommand_from get-try" -l color -d 'Whether to use colours' -r -f -a "auto\t''
always\t''
never\t''
on\t''
off\t''"
complete -c airflow -n "__fish_airflow_using_subcommand hitl; and __fish_seen_subcommand_from get-try" -l timeout -d 'The longest that one request may take; 0 for no limit [default: 60]' -r
complete -c airflow -n "__fish_airflow_using_subcommand hitl; and __fish_seen_subcommand_from get-try" -l ca-cert -d 'Trust the certificate authorities in this PEM file too' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand hitl; and __fish_seen_subcommand_from get-try" -l client-cert -d 'The client certificate to show to the server (PEM, perhaps with its key)' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand hitl; and __fish_seen_subcommand_from get-try" -l client-key -d 'The key of the client certificate (PEM)' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand hitl; and __fish_seen_subcommand_from get-try" -l no-header -d 'Leave out the header of table, plain and csv'
complete -c airflow -n "__fish_airflow_using_subcommand hitl; and __fish_seen_subcommand_from get-try" -s v -l verbose -d 'Tell on stderr what is sent and answered; twice for headers'
complete -c airflow -n "__fish_airflow_using_subcommand hitl; and __fish_seen_subcommand_from get-try" -s q -l quiet -d 'No progress, notes or warnings on stderr'
complete -c airflow -n "__fish_airflow_using_subcommand hitl; and __fish_seen_subcommand_from get-try" -s y -l yes -d 'Answer every question with yes'
complete -c airflow -n "__fish_airflow_using_subcommand hitl; and __fish_seen_subcommand_from get-try" -l insecure -d 'Do not check the server\'s certificate'
complete -c airflow -n "__fish_airflow_using_subcommand hitl; and __fish_seen_subcommand_from get-try" -s h -l help -d 'Print help'
complete -c airflow -n "__fish_airflow_using_subcommand hitl; and __fish_seen_subcommand_from answer" -l chosen-options -d 'Chosen options; may be repeated [required without --json]' -r
complete -c airflow -n "__fish_airflow_using_subcommand hitl; and __fish_seen_subcommand_from answer" -l params-input -d 'Params input' -r
complete -c airflow -n "__fish_airflow_using_subcommand hitl; and __fish_seen_subcommand_from answer" -l json -d 'The whole body as JSON, from a file with @FILE or from stdin with -; other options add to it' -r
complete -c airflow -n "__fish_airflow_using_subcommand hitl; and __fish_seen_subcommand_from answer" -l env -d 'The environment to work with, instead of the selected one' -r
complete -c airflow -n "__fish_airflow_using_subcommand hitl; and __fish_seen_subcommand_from answer" -l api-token -d 'The token; a secret does not belong here, but airflowctl has it so' -r
complete -c airflow -n "__fish_airflow_using_subcommand hitl; and __fish_seen_subcommand_from answer" -s o -l output -d 'How to print the result' -r -f -a "table\t''
plain\t''
json\t''
yaml\t''
csv\t''
ndjson\t''"
complete -c airflow -n "__fish_airflow_using_subcommand hitl; and __fish_seen_subcommand_from answer" -l columns -d 'Print these columns; dots reach into objects (`dag_id,tags.name`)' -r
complete -c airflow -n "__fish_airflow_using_subcommand hitl; and __fish_seen_subcommand_from answer" -l jq -d 'Filter the JSON result with a jq expression' -r
complete -c airflow -n "__fish_airflow_using_subcommand hitl; and __fish_seen_subcommand_from answer" -l color -d 'Whether to use colours' -r -f -a "auto\t''
always\t''
never\t''
on\t''
off\t''"
complete -c airflow -n "__fish_airflow_using_subcommand hitl; and __fish_seen_subcommand_from answer" -l timeout -d 'The longest that one request may take; 0 for no limit [default: 60]' -r
complete -c airflow -n "__fish_airflow_using_subcommand hitl; and __fish_seen_subcommand_from answer" -l ca-cert -d 'Trust the certificate authorities in this PEM file too' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand hitl; and __fish_seen_subcommand_from answer" -l client-cert -d 'The client certificate to show to the server (PEM, perhaps with its key)' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand hitl; and __fish_seen_subcommand_from answer" -l client-key -d 'The key of the client certificate (PEM)' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand hitl; and __fish_seen_subcommand_from answer" -l no-header -d 'Leave out the header of table, plain and csv'
complete -c airflow -n "__fish_airflow_using_subcommand hitl; and __fish_seen_subcommand_from answer" -s v -l verbose -d 'Tell on stderr what is sent and answered; twice for headers'
complete -c airflow -n "__fish_airflow_using_subcommand hitl; and __fish_seen_subcommand_from answer" -s q -l quiet -d 'No progress, notes or warnings on stderr'
complete -c airflow -n "__fish_airflow_using_subcommand hitl; and __fish_seen_subcommand_from answer" -s y -l yes -d 'Answer every question with yes'
complete -c airflow -n "__fish_airflow_using_subcommand hitl; and __fish_seen_subcommand_from answer" -l insecure -d 'Do not check the server\'s certificate'
complete -c airflow -n "__fish_airflow_using_subcommand hitl; and __fish_seen_subcommand_from answer" -s h -l help -d 'Print help'
complete -c airflow -n "__fish_airflow_using_subcommand hitl; and __fish_seen_subcommand_from help" -f -a "list" -d 'List what waits for a person: in a run, in a Dag, or all of it'
complete -c airflow -n "__fish_airflow_using_subcommand hitl; and __fish_seen_subcommand_from help" -f -a "get" -d 'Show what a task waits for'
complete -c airflow -n "__fish_airflow_using_subcommand hitl; and __fish_seen_subcommand_from help" -f -a "get-try" -d 'Show what an earlier try waited for'
complete -c airflow -n "__fish_airflow_using_subcommand hitl; and __fish_seen_subcommand_from help" -f -a "answer" -d 'Answer a task that waits for a person'
complete -c airflow -n "__fish_airflow_using_subcommand hitl; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c airflow -n "__fish_airflow_using_subcommand import-errors; and not __fish_seen_subcommand_from list get help" -l env -d 'The environment to work with, instead of the selected one' -r
complete -c airflow -n "__fish_airflow_using_subcommand import-errors; and not __fish_seen_subcommand_from list get help" -l api-token -d 'The token; a secret does not belong here, but airflowctl has it so' -r
complete -c airflow -n "__fish_airflow_using_subcommand import-errors; and not __fish_seen_subcommand_from list get help" -s o -l output -d 'How to print the result' -r -f -a "table\t''
plain\t''
json\t''
yaml\t''
csv\t''
ndjson\t''"
complete -c airflow -n "__fish_airflow_using_subcommand import-errors; and not __fish_seen_subcommand_from list get help" -l columns -d 'Print these columns; dots reach into objects (`dag_id,tags.name`)' -r
complete -c airflow -n "__fish_airflow_using_subcommand import-errors; and not __fish_seen_subcommand_from list get help" -l jq -d 'Filter the JSON result with a jq expression' -r
complete -c airflow -n "__fish_airflow_using_subcommand import-errors; and not __fish_seen_subcommand_from list get help" -l color -d 'Whether to use colours' -r -f -a "auto\t''
always\t''
never\t''
on\t''
off\t''"
complete -c airflow -n "__fish_airflow_using_subcommand import-errors; and not __fish_seen_subcommand_from list get help" -l timeout -d 'The longest that one request may take; 0 for no limit [default: 60]' -r
complete -c airflow -n "__fish_airflow_using_subcommand import-errors; and not __fish_seen_subcommand_from list get help" -l ca-cert -d 'Trust the certificate authorities in this PEM file too' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand import-errors; and not __fish_seen_subcommand_from list get help" -l client-cert -d 'The client certificate to show to the server (PEM, perhaps with its key)' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand import-errors; and not __fish_seen_subcommand_from list get help" -l client-key -d 'The key of the client certificate (PEM)' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand import-errors; and not __fish_seen_subcommand_from list get help" -l no-header -d 'Leave out the header of table, plain and csv'
complete -c airflow -n "__fish_airflow_using_subcommand import-errors; and not __fish_seen_subcommand_from list get help" -s v -l verbose -d 'Tell on stderr what is sent and answered; twice for headers'
complete -c airflow -n "__fish_airflow_using_subcommand import-errors; and not __fish_seen_subcommand_from list get help" -s q -l quiet -d 'No progress, notes or warnings on stderr'
complete -c airflow -n "__fish_airflow_using_subcommand import-errors; and not __fish_seen_subcommand_from list get help" -s y -l yes -d 'Answer every question with yes'
complete -c airflow -n "__fish_airflow_using_subcommand import-errors; and not __fish_seen_subcommand_from list get help" -l insecure -d 'Do not check the server\'s certificate'
complete -c airflow -n "__fish_airflow_using_subcommand import-errors; and not __fish_seen_subcommand_from list get help" -s h -l help -d 'Print help'
complete -c airflow -n "__fish_airflow_using_subcommand import-errors; and not __fish_seen_subcommand_from list get help" -f -a "list" -d 'List the Dag files that could not be loaded'
complete -c airflow -n "__fish_airflow_using_subcommand import-errors; and not __fish_seen_subcommand_from list get help" -f -a "get" -d 'Show why a Dag file could not be loaded'
complete -c airflow -n "__fish_airflow_using_subcommand import-errors; and not __fish_seen_subcommand_from list get help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c airflow -n "__fish_airflow_using_subcommand import-errors; and __fish_seen_subcommand_from list" -l order-by -d 'Attributes to order by, multi criteria sort is supported. Prefix with `-` for descending order. Supported attributes: `id, timestamp, filename, bundle_name, stacktrace, import_error_id`' -r
complete -c airflow -n "__fish_airflow_using_subcommand import-errors; and __fish_seen_subcommand_from list" -l filename-pattern -d 'Case-insensitive substring match (SQL `ILIKE`). Slower than `filename_prefix_pattern` on large tables — see "Filtering with pattern parameters"' -r
complete -c airflow -n "__fish_airflow_using_subcommand import-errors; and __fish_seen_subcommand_from list" -l filename-prefix-pattern -d 'Case-sensitive, index-friendly prefix match. See "Filtering with pattern parameters"' -r
complete -c airflow -n "__fish_airflow_using_subcommand import-errors; and __fish_seen_subcommand_from list" -l filename -d 'Exact filename match. Returns only the import error for this specific file path' -r
complete -c airflow -n "__fish_airflow_using_subcommand import-errors; and __fish_seen_subcommand_from list" -l bundle-name -d 'Exact bundle name match. Returns only import errors from this specific bundle' -r
complete -c airflow -n "__fish_airflow_using_subcommand import-errors; and __fish_seen_subcommand_from list" -l limit -d 'At most this many rows; all of them when not given' -r
complete -c airflow -n "__fish_airflow_using_subcommand import-errors; and __fish_seen_subcommand_from list" -l watch -d 'Print it again and again, in place on a terminal, with so many seconds between (2), until Ctrl-C' -r
complete -c airflow -n "__fish_airflow_using_subcommand import-errors; and __fish_seen_subcommand_from list" -l env -d 'The environment to work with, instead of the selected one' -r
complete -c airflow -n "__fish_airflow_using_subcommand import-errors; and __fish_seen_subcommand_from list" -l api-token -d 'The token; a secret does not belong here, but airflowctl has it so' -r
complete -c airflow -n "__fish_airflow_using_subcommand import-errors; and __fish_seen_subcommand_from list" -s o -l output -d 'How to print the result' -r -f -a "table\t''
plain\t''
json\t''
yaml\t''
csv\t''
ndjson\t''"
complete -c airflow -n "__fish_airflow_using_subcommand import-errors; and __fish_seen_subcommand_from list" -l columns -d 'Print these columns; dots reach into objects (`dag_id,tags.name`)' -r
complete -c airflow -n "__fish_airflow_using_subcommand import-errors; and __fish_seen_subcommand_from list" -l jq -d 'Filter the JSON result with a jq expression' -r
complete -c airflow -n "__fish_airflow_using_subcommand import-errors; and __fish_seen_subcommand_from list" -l color -d 'Whether to use colours' -r -f -a "auto\t''
always\t''
never\t''
on\t''
off\t''"
complete -c airflow -n "__fish_airflow_using_subcommand import-errors; and __fish_seen_subcommand_from list" -l timeout -d 'The longest that one request may take; 0 for no limit [default: 60]' -r
complete -c airflow -n "__fish_airflow_using_subcommand import-errors; and __fish_seen_subcommand_from list" -l ca-cert -d 'Trust the certificate authorities in this PEM file too' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand import-errors; and __fish_seen_subcommand_from list" -l client-cert -d 'The client certificate to show to the server (PEM, perhaps with its key)' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand import-errors; and __fish_seen_subcommand_from list" -l client-key -d 'The key of the client certificate (PEM)' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand import-errors; and __fish_seen_subcommand_from list" -l no-header -d 'Leave out the header of table, plain and csv'
complete -c airflow -n "__fish_airflow_using_subcommand import-errors; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Tell on stderr what is sent and answered; twice for headers'
complete -c airflow -n "__fish_airflow_using_subcommand import-errors; and __fish_seen_subcommand_from list" -s q -l quiet -d 'No progress, notes or warnings on stderr'
complete -c airflow -n "__fish_airflow_using_subcommand import-errors; and __fish_seen_subcommand_from list" -s y -l yes -d 'Answer every question with yes'
complete -c airflow -n "__fish_airflow_using_subcommand import-errors; and __fish_seen_subcommand_from list" -l insecure -d 'Do not check the server\'s certificate'
complete -c airflow -n "__fish_airflow_using_subcommand import-errors; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help'
complete -c airflow -n "__fish_airflow_using_subcommand import-errors; and __fish_seen_subcommand_from get" -l env -d 'The environment to work with, instead of the selected one' -r
complete -c airflow -n "__fish_airflow_using_subcommand import-errors; and __fish_seen_subcommand_from get" -l api-token -d 'The token; a secret does not belong here, but airflowctl has it so' -r
complete -c airflow -n "__fish_airflow_using_subcommand import-errors; and __fish_seen_subcommand_from get" -s o -l output -d 'How to print the result' -r -f -a "table\t''
plain\t''
json\t''
yaml\t''
csv\t''
ndjson\t''"
complete -c airflow -n "__fish_airflow_using_subcommand import-errors; and __fish_seen_subcommand_from get" -l columns -d 'Print these columns; dots reach into objects (`dag_id,tags.name`)' -r
complete -c airflow -n "__fish_airflow_using_subcommand import-errors; and __fish_seen_subcommand_from get" -l jq -d 'Filter the JSON result with a jq expression' -r
complete -c airflow -n "__fish_airflow_using_subcommand import-errors; and __fish_seen_subcommand_from get" -l color -d 'Whether to use colours' -r -f -a "auto\t''
always\t''
never\t''
on\t''
off\t''"
complete -c airflow -n "__fish_airflow_using_subcommand import-errors; and __fish_seen_subcommand_from get" -l timeout -d 'The longest that one request may take; 0 for no limit [default: 60]' -r
complete -c airflow -n "__fish_airflow_using_subcommand import-errors; and __fish_seen_subcommand_from get" -l ca-cert -d 'Trust the certificate authorities in this PEM file too' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand import-errors; and __fish_seen_subcommand_from get" -l client-cert -d 'The client certificate to show to the server (PEM, perhaps with its key)' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand import-errors; and __fish_seen_subcommand_from get" -l client-key -d 'The key of the client certificate (PEM)' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand import-errors; and __fish_seen_subcommand_from get" -l no-header -d 'Leave out the header of table, plain and csv'
complete -c airflow -n "__fish_airflow_using_subcommand import-errors; and __fish_seen_subcommand_from get" -s v -l verbose -d 'Tell on stderr what is sent and answered; twice for headers'
complete -c airflow -n "__fish_airflow_using_subcommand import-errors; and __fish_seen_subcommand_from get" -s q -l quiet -d 'No progress, notes or warnings on stderr'
complete -c airflow -n "__fish_airflow_using_subcommand import-errors; and __fish_seen_subcommand_from get" -s y -l yes -d 'Answer every question with yes'
complete -c airflow -n "__fish_airflow_using_subcommand import-errors; and __fish_seen_subcommand_from get" -l insecure -d 'Do not check the server\'s certificate'
complete -c airflow -n "__fish_airflow_using_subcommand import-errors; and __fish_seen_subcommand_from get" -s h -l help -d 'Print help'
complete -c airflow -n "__fish_airflow_using_subcommand import-errors; and __fish_seen_subcommand_from help" -f -a "list" -d 'List the Dag files that could not be loaded'
complete -c airflow -n "__fish_airflow_using_subcommand import-errors; and __fish_seen_subcommand_from help" -f -a "get" -d 'Show why a Dag file could not be loaded'
complete -c airflow -n "__fish_airflow_using_subcommand import-errors; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c airflow -n "__fish_airflow_using_subcommand xcom; and not __fish_seen_subcommand_from list get add edit delete help" -l env -d 'The environment to work with, instead of the selected one' -r
complete -c airflow -n "__fish_airflow_using_subcommand xcom; and not __fish_seen_subcommand_from list get add edit delete help" -l api-token -d 'The token; a secret does not belong here, but airflowctl has it so' -r
complete -c airflow -n "__fish_airflow_using_subcommand xcom; and not __fish_seen_subcommand_from list get add edit delete help" -s o -l output -d 'How to print the result' -r -f -a "table\t''
plain\t''
json\t''
yaml\t''
csv\t''
ndjson\t''"
complete -c airflow -n "__fish_airflow_using_subcommand xcom; and not __fish_seen_subcommand_from list get add edit delete help" -l columns -d 'Print these columns; dots reach into objects (`dag_id,tags.name`)' -r
complete -c airflow -n "__fish_airflow_using_subcommand xcom; and not __fish_seen_subcommand_from list get add edit delete help" -l jq -d 'Filter the JSON result with a jq expression' -r
complete -c airflow -n "__fish_airflow_using_subcommand xcom; and not __fish_seen_subcommand_from list get add edit delete help" -l color -d 'Whether to use colours' -r -f -a "auto\t''
always\t''
never\t''
on\t''
off\t''"
complete -c airflow -n "__fish_airflow_using_subcommand xcom; and not __fish_seen_subcommand_from list get add edit delete help" -l timeout -d 'The longest that one request may take; 0 for no limit [default: 60]' -r
complete -c airflow -n "__fish_airflow_using_subcommand xcom; and not __fish_seen_subcommand_from list get add edit delete help" -l ca-cert -d 'Trust the certificate authorities in this PEM file too' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand xcom; and not __fish_seen_subcommand_from list get add edit delete help" -l client-cert -d 'The client certificate to show to the server (PEM, perhaps with its key)' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand xcom; and not __fish_seen_subcommand_from list get add edit delete help" -l client-key -d 'The key of the client certificate (PEM)' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand xcom; and not __fish_seen_subcommand_from list get add edit delete help" -l no-header -d 'Leave out the header of table, plain and csv'
complete -c airflow -n "__fish_airflow_using_subcommand xcom; and not __fish_seen_subcommand_from list get add edit delete help" -s v -l verbose -d 'Tell on stderr what is sent and answered; twice for headers'
complete -c airflow -n "__fish_airflow_using_subcommand xcom; and not __fish_seen_subcommand_from list get add edit delete help" -s q -l quiet -d 'No progress, notes or warnings on stderr'
complete -c airflow -n "__fish_airflow_using_subcommand xcom; and not __fish_seen_subcommand_from list get add edit delete help" -s y -l yes -d 'Answer every question with yes'
complete -c airflow -n "__fish_airflow_using_subcommand xcom; and not __fish_seen_subcommand_from list get add edit delete help" -l insecure -d 'Do not check the server\'s certificate'
complete -c airflow -n "__fish_airflow_using_subcommand xcom; and not __fish_seen_subcommand_from list get add edit delete help" -s h -l help -d 'Print help'
complete -c airflow -n "__fish_airflow_using_subcommand xcom; and not __fish_seen_subcommand_from list get add edit delete help" -f -a "list" -d 'List the XComs of a task instance, of a run, of a Dag, or all of them'
complete -c airflow -n "__fish_airflow_using_subcommand xcom; and not __fish_seen_subcommand_from list get add edit delete help" -f -a "get" -d 'Show an XCom'
complete -c airflow -n "__fish_airflow_using_subcommand xcom; and not __fish_seen_subcommand_from list get add edit delete help" -f -a "add" -d 'Leave a value for other tasks'
complete -c airflow -n "__fish_airflow_using_subcommand xcom; and not __fish_seen_subcommand_from list get add edit delete help" -f -a "edit" -d 'Write another value over an XCom'
complete -c airflow -n "__fish_airflow_using_subcommand xcom; and not __fish_seen_subcommand_from list get add edit delete help" -f -a "delete" -d 'Delete an XCom'
complete -c airflow -n "__fish_airflow_using_subcommand xcom; and not __fish_seen_subcommand_from list get add edit delete help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c airflow -n "__fish_airflow_using_subcommand xcom; and __fish_seen_subcommand_from list" -l key -d 'Filter by xcom key' -r
complete -c airflow -n "__fish_airflow_using_subcommand xcom; and __fish_seen_subcommand_from list" -l map-index -d 'Filter by map index' -r
complete -c airflow -n "__fish_airflow_using_subcommand xcom; and __fish_seen_subcommand_from list" -l xcom-key-pattern -d 'Case-insensitive substring match (SQL `ILIKE`). Slower than `xcom_key_prefix_pattern` on large tables — see "Filtering with pattern parameters"' -r
complete -c airflow -n "__fish_airflow_using_subcommand xcom; and __fish_seen_subcommand_from list" -l xcom-key-prefix-pattern -d 'Case-sensitive, index-friendly prefix match. See "Filtering with pattern parameters"' -r
complete -c airflow -n "__fish_airflow_using_subcommand xcom; and __fish_seen_subcommand_from list" -l dag-display-name-pattern -d 'Case-insensitive substring match (SQL `ILIKE`). Slower than `dag_display_name_prefix_pattern` on large tables — see "Filtering with pattern parameters"' -r
complete -c airflow -n "__fish_airflow_using_subcommand xcom; and __fish_seen_subcommand_from list" -l dag-display-name-prefix-pattern -d 'Case-sensitive, index-friendly prefix match. See "Filtering with pattern parameters"' -r
complete -c airflow -n "__fish_airflow_using_subcommand xcom; and __fish_seen_subcommand_from list" -l run-id-pattern -d 'Case-insensitive substring match (SQL `ILIKE`). Slower than `run_id_prefix_pattern` on large tables — see "Filtering with pattern parameters"' -r
complete -c airflow -n "__fish_airflow_using_subcommand xcom; and __fish_seen_subcommand_from list" -l run-id-prefix-pattern -d 'Case-sensitive, index-friendly prefix match. See "Filtering with pattern parameters"' -r
complete -c airflow -n "__fish_airflow_using_subcommand xcom; and __fish_seen_subcommand_from list" -l task-id-pattern -d 'Case-insensitive substring match (SQL `ILIKE`). Slower than `task_id_prefix_pattern` on large tables — see "Filtering with pattern parameters"' -r
complete -c airflow -n "__fish_airflow_using_subcommand xcom; and __fish_seen_subcommand_from list" -l task-id-prefix-pattern -d 'Case-sensitive, index-friendly prefix match. See "Filtering with pattern parameters"' -r
complete -c airflow -n "__fish_airflow_using_subcommand xcom; and __fish_seen_subcommand_from list" -l map-index-filter -d 'Filter by map index filter' -r
complete -c airflow -n "__fish_airflow_using_subcommand xcom; and __fish_seen_subcommand_from list" -l logical-date-gte -d 'Only with a logical date at or after this' -r
complete -c airflow -n "__fish_airflow_using_subcommand xcom; and __fish_seen_subcommand_from list" -l logical-date-gt -d 'Only with a logical date after this' -r
complete -c airflow -n "__fish_airflow_using_subcommand xcom; and __fish_seen_subcommand_from list" -l logical-date-lte -d 'Only with a logical date at or before this' -r
complete -c airflow -n "__fish_airflow_using_subcommand xcom; and __fish_seen_subcommand_from list" -l logical-date-lt -d 'Only with a logical date before this' -r
complete -c airflow -n "__fish_airflow_using_subcommand xcom; and __fish_seen_subcommand_from list" -l run-after-gte -d 'Only with a due time at or after this' -r
complete -c airflow -n "__fish_airflow_using_subcommand xcom; and __fish_seen_subcommand_from list" -l run-after-gt -d 'Only with a due time after this' -r
complete -c airflow -n "__fish_airflow_using_subcommand xcom; and __fish_seen_subcommand_from list" -l run-after-lte -d 'Only with a due time at or before this' -r
complete -c airflow -n "__fish_airflow_using_subcommand xcom; and __fish_seen_subcommand_from list" -l run-after-lt -d 'Only with a due time before this' -r
complete -c airflow -n "__fish_airflow_using_subcommand xcom; and __fish_seen_subcommand_from list" -l order-by -d 'Attributes to order by, multi criteria sort is supported. Prefix with `-` for descending order. Supported attributes: `key, dag_id, run_id, task_id, map_index, timestamp, run_after`' -r
complete -c airflow -n "__fish_airflow_using_subcommand xcom; and __fish_seen_subcommand_from list" -l limit -d 'At most this many rows; all of them when not given' -r
complete -c airflow -n "__fish_airflow_using_subcommand xcom; and __fish_seen_subcommand_from list" -l watch -d 'Print it again and again, in place on a terminal, with so many seconds between (2), until Ctrl-C' -r
complete -c airflow -n "__fish_airflow_using_subcommand xcom; and __fish_seen_subcommand_from list" -l env -d 'The environment to work with, instead of the selected one' -r
complete -c airflow -n "__fish_airflow_using_subcommand xcom; and __fish_seen_subcommand_from list" -l api-token -d 'The token; a secret does not belong here, but airflowctl has it so' -r
complete -c airflow -n "__fish_airflow_using_subcommand xcom; and __fish_seen_subcommand_from list" -s o -l output -d 'How to print the result' -r -f -a "table\t''
plain\t''
json\t''
yaml\t''
csv\t''
ndjson\t''"
complete -c airflow -n "__fish_airflow_using_subcommand xcom; and __fish_seen_subcommand_from list" -l columns -d 'Print these columns; dots reach into objects (`dag_id,tags.name`)' -r
complete -c airflow -n "__fish_airflow_using_subcommand xcom; and __fish_seen_subcommand_from list" -l jq -d 'Filter the JSON result with a jq expression' -r
complete -c airflow -n "__fish_airflow_using_subcommand xcom; and __fish_seen_subcommand_from list" -l color -d 'Whether to use colours' -r -f -a "auto\t''
always\t''
never\t''
on\t''
off\t''"
complete -c airflow -n "__fish_airflow_using_subcommand xcom; and __fish_seen_subcommand_from list" -l timeout -d 'The longest that one request may take; 0 for no limit [default: 60]' -r
complete -c airflow -n "__fish_airflow_using_subcommand xcom; and __fish_seen_subcommand_from list" -l ca-cert -d 'Trust the certificate authorities in this PEM file too' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand xcom; and __fish_seen_subcommand_from list" -l client-cert -d 'The client certificate to show to the server (PEM, perhaps with its key)' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand xcom; and __fish_seen_subcommand_from list" -l client-key -d 'The key of the client certificate (PEM)' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand xcom; and __fish_seen_subcommand_from list" -l no-header -d 'Leave out the header of table, plain and csv'
complete -c airflow -n "__fish_airflow_using_subcommand xcom; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Tell on stderr what is sent and answered; twice for headers'
complete -c airflow -n "__fish_airflow_using_subcommand xcom; and __fish_seen_subcommand_from list" -s q -l quiet -d 'No progress, notes or warnings on stderr'
complete -c airflow -n "__fish_airflow_using_subcommand xcom; and __fish_seen_subcommand_from list" -s y -l yes -d 'Answer every question with yes'
complete -c airflow -n "__fish_airflow_using_subcommand xcom; and __fish_seen_subcommand_from list" -l insecure -d 'Do not check the server\'s certificate'
complete -c airflow -n "__fish_airflow_using_subcommand xcom; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help'
complete -c airflow -n "__fish_airflow_using_subcommand xcom; and __fish_seen_subcommand_from get" -l map-index -d 'Filter by map index' -r
complete -c airflow -n "__fish_airflow_using_subcommand xcom; and __fish_seen_subcommand_from get" -l deserialize -d 'Filter by deserialize' -r -f -a "true\t''
false\t''"
complete -c airflow -n "__fish_airflow_using_subcommand xcom; and __fish_seen_subcommand_from get" -l stringify -d 'Filter by stringify' -r -f -a "true\t''
false\t''"
complete -c airflow -n "__fish_airflow_using_subcommand xcom; and __fish_seen_subcommand_from get" -l env -d 'The environment to work with, instead of the selected one' -r
complete -c airflow -n "__fish_airflow_using_subcommand xcom; and __fish_seen_subcommand_from get" -l api-token -d 'The token; a secret does not belong here, but airflowctl has it so' -r
complete -c airflow -n "__fish_airflow_using_subcommand xcom; and __fish_seen_subcommand_from get" -s o -l output -d 'How to print the result' -r -f -a "table\t''
plain\t''
json\t''
yaml\t''
csv\t''
ndjson\t''"
complete -c airflow -n "__fish_airflow_using_subcommand xcom; and __fish_seen_subcommand_from get" -l columns -d 'Print these columns; dots reach into objects (`dag_id,tags.name`)' -r
complete -c airflow -n "__fish_airflow_using_subcommand xcom; and __fish_seen_subcommand_from get" -l jq -d 'Filter the JSON result with a jq expression' -r
complete -c airflow -n "__fish_airflow_using_subcommand xcom; and __fish_seen_subcommand_from get" -l color -d 'Whether to use colours' -r -f -a "auto\t''
always\t''
never\t''
on\t''
off\t''"
complete -c airflow -n "__fish_airflow_using_subcommand xcom; and __fish_seen_subcommand_from get" -l timeout -d 'The longest that one request may take; 0 for no limit [default: 60]' -r
complete -c airflow -n "__fish_airflow_using_subcommand xcom; and __fish_seen_subcommand_from get" -l ca-cert -d 'Trust the certificate authorities in this PEM file too' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand xcom; and __fish_seen_subcommand_from get" -l client-cert -d 'The client certificate to show to the server (PEM, perhaps with its key)' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand xcom; and __fish_seen_subcommand_from get" -l client-key -d 'The key of the client certificate (PEM)' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand xcom; and __fish_seen_subcommand_from get" -l no-deserialize
complete -c airflow -n "__fish_airflow_using_subcommand xcom; and __fish_seen_subcommand_from get" -l no-stringify
complete -c airflow -n "__fish_airflow_using_subcommand xcom; and __fish_seen_subcommand_from get" -l no-header -d 'Leave out the header of table, plain and csv'
complete -c airflow -n "__fish_airflow_using_subcommand xcom; and __fish_seen_subcommand_from get" -s v -l verbose -d 'Tell on stderr what is sent and answered; twice for headers'
complete -c airflow -n "__fish_airflow_using_subcommand xcom; and __fish_seen_subcommand_from get" -s q -l quiet -d 'No progress, notes or warnings on stderr'
complete -c airflow -n "__fish_airflow_using_subcommand xcom; and __fish_seen_subcommand_from get" -s y -l yes -d 'Answer every question with yes'
complete -c airflow -n "__fish_airflow_using_subcommand xcom; and __fish_seen_subcommand_from get" -l insecure -d 'Do not check the server\'s certificate'
complete -c airflow -n "__fish_airflow_using_subcommand xcom; and __fish_seen_subcommand_from get" -s h -l help -d 'Print help'
complete -c airflow -n "__fish_airflow_using_subcommand xcom; and __fish_seen_subcommand_from add" -l from-file -d 'Take the value from a file, or from stdin with -' -r
complete -c airflow -n "__fish_airflow_using_subcommand xcom; and __fish_seen_subcommand_from add" -l map-index -d 'Which instance of a mapped task' -r
complete -c airflow -n "__fish_airflow_using_subcommand xcom; and __fish_seen_subcommand_from add" -l env -d 'The environment to work with, instead of the selected one' -r
complete -c airflow -n "__fish_airflow_using_subcommand xcom; and __fish_seen_subcommand_from add" -l api-token -d 'The token; a secret does not belong here, but airflowctl has it so' -r
complete -c airflow -n "__fish_airflow_using_subcommand xcom; and __fish_seen_subcommand_from add" -s o -l output -d 'How to print the result' -r -f -a "table\t''
plain\t''
json\t''
yaml\t''
csv\t''
ndjson\t''"
complete -c airflow -n "__fish_airflow_using_subcommand xcom; and __fish_seen_subcommand_from add" -l columns -d 'Print these columns; dots reach into objects (`dag_id,tags.name`)' -r
complete -c airflow -n "__fish_airflow_using_subcommand xcom; and __fish_seen_subcommand_from add" -l jq -d 'Filter the JSON result with a jq expression' -r
complete -c airflow -n "__fish_airflow_using_subcommand xcom; and __fish_seen_subcommand_from add" -l color -d 'Whether to use colours' -r -f -a "auto\t''
always\t''
never\t''
on\t''
off\t''"
complete -c airflow -n "__fish_airflow_using_subcommand xcom; and __fish_seen_subcommand_from add" -l timeout -d 'The longest that one request may take; 0 for no limit [default: 60]' -r
complete -c airflow -n "__fish_airflow_using_subcommand xcom; and __fish_seen_subcommand_from add" -l ca-cert -d 'Trust the certificate authorities in this PEM file too' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand xcom; and __fish_seen_subcommand_from add" -l client-cert -d 'The client certificate to show to the server (PEM, perhaps with its key)' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand xcom; and __fish_seen_subcommand_from add" -l client-key -d 'The key of the client certificate (PEM)' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand xcom; and __fish_seen_subcommand_from add" -l text -d 'Take the value for text even if it is JSON'
complete -c airflow -n "__fish_airflow_using_subcommand xcom; and __fish_seen_subcommand_from add" -l no-header -d 'Leave out the header of table, plain and csv'
complete -c airflow -n "__fish_airflow_using_subcommand xcom; and __fish_seen_subcommand_from add" -s v -l verbose -d 'Tell on stderr what is sent and answered; twice for headers'
complete -c airflow -n "__fish_airflow_using_subcommand xcom; and __fish_seen_subcommand_from add" -s q -l quiet -d 'No progress, notes or warnings on stderr'
complete -c airflow -n "__fish_airflow_using_subcommand xcom; and __fish_seen_subcommand_from add" -s y -l yes -d 'Answer every question with yes'
complete -c airflow -n "__fish_airflow_using_subcommand xcom; and __fish_seen_subcommand_from add" -l insecure -d 'Do not check the server\'s certificate'
complete -c airflow -n "__fish_airflow_using_subcommand xcom; and __fish_seen_subcommand_from add" -s h -l help -d 'Print help'
complete -c airflow -n "__fish_airflow_using_subcommand xcom; and __fish_seen_subcommand_from edit" -l from-file -d 'Take the value from a file, or from stdin with -' -r
complete -c airflow -n "__fish_airflow_using_subcommand xcom; and __fish_seen_subcommand_from edit" -l map-index -d 'Which instance of a mapped task' -r
complete -c airflow -n "__fish_airflow_using_subcommand xcom; and __fish_seen_subcommand_from edit" -l env -d 'The environment to work with, instead of the selected one' -r
complete -c airflow -n "__fish_airflow_using_subcommand xcom; and __fish_seen_subcommand_from edit" -l api-token -d 'The token; a secret does not belong here, but airflowctl has it so' -r
complete -c airflow -n "__fish_airflow_using_subcommand xcom; and __fish_seen_subcommand_from edit" -s o -l output -d 'How to print the result' -r -f -a "table\t''
plain\t''
json\t''
yaml\t''
csv\t''
ndjson\t''"
complete -c airflow -n "__fish_airflow_using_subcommand xcom; and __fish_seen_subcommand_from edit" -l columns -d 'Print these columns; dots reach into objects (`dag_id,tags.name`)' -r
complete -c airflow -n "__fish_airflow_using_subcommand xcom; and __fish_seen_subcommand_from edit" -l jq -d 'Filter the JSON result with a jq expression' -r
complete -c airflow -n "__fish_airflow_using_subcommand xcom; and __fish_seen_subcommand_from edit" -l color -d 'Whether to use colours' -r -f -a "auto\t''
always\t''
never\t''
on\t''
off\t''"
complete -c airflow -n "__fish_airflow_using_subcommand xcom; and __fish_seen_subcommand_from edit" -l timeout -d 'The longest that one request may take; 0 for no limit [default: 60]' -r
complete -c airflow -n "__fish_airflow_using_subcommand xcom; and __fish_seen_subcommand_from edit" -l ca-cert -d 'Trust the certificate authorities in this PEM file too' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand xcom; and __fish_seen_subcommand_from edit" -l client-cert -d 'The client certificate to show to the server (PEM, perhaps with its key)' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand xcom; and __fish_seen_subcommand_from edit" -l client-key -d 'The key of the client certificate (PEM)' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand xcom; and __fish_seen_subcommand_from edit" -l text -d 'Take the value for text even if it is JSON'
complete -c airflow -n "__fish_airflow_using_subcommand xcom; and __fish_seen_subcommand_from edit" -l no-header -d 'Leave out the header of table, plain and csv'
complete -c airflow -n "__fish_airflow_using_subcommand xcom; and __fish_seen_subcommand_from edit" -s v -l verbose -d 'Tell on stderr what is sent and answered; twice for headers'
complete -c airflow -n "__fish_airflow_using_subcommand xcom; and __fish_seen_subcommand_from edit" -s q -l quiet -d 'No progress, notes or warnings on stderr'
complete -c airflow -n "__fish_airflow_using_subcommand xcom; and __fish_seen_subcommand_from edit" -s y -l yes -d 'Answer every question with yes'
complete -c airflow -n "__fish_airflow_using_subcommand xcom; and __fish_seen_subcommand_from edit" -l insecure -d 'Do not check the server\'s certificate'
complete -c airflow -n "__fish_airflow_using_subcommand xcom; and __fish_seen_subcommand_from edit" -s h -l help -d 'Print help'
complete -c airflow -n "__fish_airflow_using_subcommand xcom; and __fish_seen_subcommand_from delete" -l map-index -d 'Map index' -r
complete -c airflow -n "__fish_airflow_using_subcommand xcom; and __fish_seen_subcommand_from delete" -l env -d 'The environment to work with, instead of the selected one' -r
complete -c airflow -n "__fish_airflow_using_subcommand xcom; and __fish_seen_subcommand_from delete" -l api-token -d 'The token; a secret does not belong here, but airflowctl has it so' -r
complete -c airflow -n "__fish_airflow_using_subcommand xcom; and __fish_seen_subcommand_from delete" -s o -l output -d 'How to print the result' -r -f -a "table\t''
plain\t''
json\t''
yaml\t''
csv\t''
ndjson\t''"
complete -c airflow -n "__fish_airflow_using_subcommand xcom; and __fish_seen_subcommand_from delete" -l columns -d 'Print these columns; dots reach into objects (`dag_id,tags.name`)' -r
complete -c airflow -n "__fish_airflow_using_subcommand xcom; and __fish_seen_subcommand_from delete" -l jq -d 'Filter the JSON result with a jq expression' -r
complete -c airflow -n "__fish_airflow_using_subcommand xcom; and __fish_seen_subcommand_from delete" -l color -d 'Whether to use colours' -r -f -a "auto\t''
always\t''
never\t''
on\t''
off\t''"
complete -c airflow -n "__fish_airflow_using_subcommand xcom; and __fish_seen_subcommand_from delete" -l timeout -d 'The longest that one request may take; 0 for no limit [default: 60]' -r
complete -c airflow -n "__fish_airflow_using_subcommand xcom; and __fish_seen_subcommand_from delete" -l ca-cert -d 'Trust the certificate authorities in this PEM file too' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand xcom; and __fish_seen_subcommand_from delete" -l client-cert -d 'The client certificate to show to the server (PEM, perhaps with its key)' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand xcom; and __fish_seen_subcommand_from delete" -l client-key -d 'The key of the client certificate (PEM)' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand xcom; and __fish_seen_subcommand_from delete" -l no-header -d 'Leave out the header of table, plain and csv'
complete -c airflow -n "__fish_airflow_using_subcommand xcom; and __fish_seen_subcommand_from delete" -s v -l verbose -d 'Tell on stderr what is sent and answered; twice for headers'
complete -c airflow -n "__fish_airflow_using_subcommand xcom; and __fish_seen_subcommand_from delete" -s q -l quiet -d 'No progress, notes or warnings on stderr'
complete -c airflow -n "__fish_airflow_using_subcommand xcom; and __fish_seen_subcommand_from delete" -s y -l yes -d 'Answer every question with yes'
complete -c airflow -n "__fish_airflow_using_subcommand xcom; and __fish_seen_subcommand_from delete" -l insecure -d 'Do not check the server\'s certificate'
complete -c airflow -n "__fish_airflow_using_subcommand xcom; and __fish_seen_subcommand_from delete" -s h -l help -d 'Print help'
complete -c airflow -n "__fish_airflow_using_subcommand xcom; and __fish_seen_subcommand_from help" -f -a "list" -d 'List the XComs of a task instance, of a run, of a Dag, or all of them'
complete -c airflow -n "__fish_airflow_using_subcommand xcom; and __fish_seen_subcommand_from help" -f -a "get" -d 'Show an XCom'
complete -c airflow -n "__fish_airflow_using_subcommand xcom; and __fish_seen_subcommand_from help" -f -a "add" -d 'Leave a value for other tasks'
complete -c airflow -n "__fish_airflow_using_subcommand xcom; and __fish_seen_subcommand_from help" -f -a "edit" -d 'Write another value over an XCom'
complete -c airflow -n "__fish_airflow_using_subcommand xcom; and __fish_seen_subcommand_from help" -f -a "delete" -d 'Delete an XCom'
complete -c airflow -n "__fish_airflow_using_subcommand xcom; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c airflow -n "__fish_airflow_using_subcommand assets; and not __fish_seen_subcommand_from list details materialize get list-by-alias get-by-alias events create-event get-queued-events delete-queued-events get-dag-queued-events delete-dag-queued-events get-dag-queued-event delete-queued-event store-list store-get store-set store-delete store-clear help" -l env -d 'The environment to work with, instead of the selected one' -r
complete -c airflow -n "__fish_airflow_using_subcommand assets; and not __fish_seen_subcommand_from list details materialize get list-by-alias get-by-alias events create-event get-queued-events delete-queued-events get-dag-queued-events delete-dag-queued-events get-dag-queued-event delete-queued-event store-list store-get store-set store-delete store-clear help" -l api-token -d 'The token; a secret does not belong here, but airflowctl has it so' -r
complete -c airflow -n "__fish_airflow_using_subcommand assets; and not __fish_seen_subcommand_from list details materialize get list-by-alias get-by-alias events create-event get-queued-events delete-queued-events get-dag-queued-events delete-dag-queued-events get-dag-queued-event delete-queued-event store-list store-get store-set store-delete store-clear help" -s o -l output -d 'How to print the result' -r -f -a "table\t''
plain\t''
json\t''
yaml\t''
csv\t''
ndjson\t''"
complete -c airflow -n "__fish_airflow_using_subcommand assets; and not __fish_seen_subcommand_from list details materialize get list-by-alias get-by-alias events create-event get-queued-events delete-queued-events get-dag-queued-events delete-dag-queued-events get-dag-queued-event delete-queued-event store-list store-get store-set store-delete store-clear help" -l columns -d 'Print these columns; dots reach into objects (`dag_id,tags.name`)' -r
complete -c airflow -n "__fish_airflow_using_subcommand assets; and not __fish_seen_subcommand_from list details materialize get list-by-alias get-by-alias events create-event get-queued-events delete-queued-events get-dag-queued-events delete-dag-queued-events get-dag-queued-event delete-queued-event store-list store-get store-set store-delete store-clear help" -l jq -d 'Filter the JSON result with a jq expression' -r
complete -c airflow -n "__fish_airflow_using_subcommand assets; and not __fish_seen_subcommand_from list details materialize get list-by-alias get-by-alias events create-event get-queued-events delete-queued-events get-dag-queued-events delete-dag-queued-events get-dag-queued-event delete-queued-event store-list store-get store-set store-delete store-clear help" -l color -d 'Whether to use colours' -r -f -a "auto\t''
always\t''
never\t''
on\t''
off\t''"
complete -c airflow -n "__fish_airflow_using_subcommand assets; and not __fish_seen_subcommand_from list details materialize get list-by-alias get-by-alias events create-event get-queued-events delete-queued-events get-dag-queued-events delete-dag-queued-events get-dag-queued-event delete-queued-event store-list store-get store-set store-delete store-clear help" -l timeout -d 'The longest that one request may take; 0 for no limit [default: 60]' -r
complete -c airflow -n "__fish_airflow_using_subcommand assets; and not __fish_seen_subcommand_from list details materialize get list-by-alias get-by-alias events create-event get-queued-events delete-queued-events get-dag-queued-events delete-dag-queued-events get-dag-queued-event delete-queued-event store-list store-get store-set store-delete store-clear help" -l ca-cert -d 'Trust the certificate authorities in this PEM file too' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand assets; and not __fish_seen_subcommand_from list details materialize get list-by-alias get-by-alias events create-event get-queued-events delete-queued-events get-dag-queued-events delete-dag-queued-events get-dag-queued-event delete-queued-event store-list store-get store-set store-delete store-clear help" -l client-cert -d 'The client certificate to show to the server (PEM, perhaps with its key)' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand assets; and not __fish_seen_subcommand_from list details materialize get list-by-alias get-by-alias events create-event get-queued-events delete-queued-events get-dag-queued-events delete-dag-queued-events get-dag-queued-event delete-queued-event store-list store-get store-set store-delete store-clear help" -l client-key -d 'The key of the client certificate (PEM)' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand assets; and not __fish_seen_subcommand_from list details materialize get list-by-alias get-by-alias events create-event get-queued-events delete-queued-events get-dag-queued-events delete-dag-queued-events get-dag-queued-event delete-queued-event store-list store-get store-set store-delete store-clear help" -l no-header -d 'Leave out the header of table, plain and csv'
complete -c airflow -n "__fish_airflow_using_subcommand assets; and not __fish_seen_subcommand_from list details materialize get list-by-alias get-by-alias events create-event get-queued-events delete-queued-events get-dag-queued-events delete-dag-queued-events get-dag-queued-event delete-queued-event store-list store-get store-set store-delete store-clear help" -s v -l verbose -d 'Tell on stderr what is sent and answered; twice for headers'
complete -c airflow -n "__fish_airflow_using_subcommand assets; and not __fish_seen_subcommand_from list details materialize get list-by-alias get-by-alias events create-event get-queued-events delete-queued-events get-dag-queued-events delete-dag-queued-events get-dag-queued-event delete-queued-event store-list store-get store-set store-delete store-clear help" -s q -l quiet -d 'No progress, notes or warnings on stderr'
complete -c airflow -n "__fish_airflow_using_subcommand assets; and not __fish_seen_subcommand_from list details materialize get list-by-alias get-by-alias events create-event get-queued-events delete-queued-events get-dag-queued-events delete-dag-queued-events get-dag-queued-event delete-queued-event store-list store-get store-set store-delete store-clear help" -s y -l yes -d 'Answer every question with yes'
complete -c airflow -n "__fish_airflow_using_subcommand assets; and not __fish_seen_subcommand_from list details materialize get list-by-alias get-by-alias events create-event get-queued-events delete-queued-events get-dag-queued-events delete-dag-queued-events get-dag-queued-event delete-queued-event store-list store-get store-set store-delete store-clear help" -l insecure -d 'Do not check the server\'s certificate'
complete -c airflow -n "__fish_airflow_using_subcommand assets; and not __fish_seen_subcommand_from list details materialize get list-by-alias get-by-alias events create-event get-queued-events delete-queued-events get-dag-queued-events delete-dag-queued-events get-dag-queued-event delete-queued-event store-list store-get store-set store-delete store-clear help" -s h -l help -d 'Print help'
complete -c airflow -n "__fish_airflow_using_subcommand assets; and not __fish_seen_subcommand_from list details materialize get list-by-alias get-by-alias events create-event get-queued-events delete-queued-events get-dag-queued-events delete-dag-queued-events get-dag-queued-event delete-queued-event store-list store-get store-set store-delete store-clear help" -f -a "list" -d 'List the assets, or the asset aliases'
complete -c airflow -n "__fish_airflow_using_subcommand assets; and not __fish_seen_subcommand_from list details materialize get list-by-alias get-by-alias events create-event get-queued-events delete-queued-events get-dag-queued-events delete-dag-queued-events get-dag-queued-event delete-queued-event store-list store-get store-set store-delete store-clear help" -f -a "details" -d 'Show everything about an asset, by its name or URI'
complete -c airflow -n "__fish_airflow_using_subcommand assets; and not __fish_seen_subcommand_from list details materialize get list-by-alias get-by-alias events create-event get-queued-events delete-queued-events get-dag-queued-events delete-dag-queued-events get-dag-queued-event delete-queued-event store-list store-get store-set store-delete store-clear help" -f -a "materialize" -d 'Start a run of the Dag that produces an asset'
complete -c airflow -n "__fish_airflow_using_subcommand assets; and not __fish_seen_subcommand_from list details materialize get list-by-alias get-by-alias events create-event get-queued-events delete-queued-events get-dag-queued-events delete-dag-queued-events get-dag-queued-event delete-queued-event store-list store-get store-set store-delete store-clear help" -f -a "get" -d 'Show an asset by its id'
complete -c airflow -n "__fish_airflow_using_subcommand assets; and not __fish_seen_subcommand_from list details materialize get list-by-alias get-by-alias events create-event get-queued-events delete-queued-events get-dag-queued-events delete-dag-queued-events get-dag-queued-event delete-queued-event store-list store-get store-set store-delete store-clear help" -f -a "list-by-alias" -d 'List the asset aliases'
complete -c airflow -n "__fish_airflow_using_subcommand assets; and not __fish_seen_subcommand_from list details materialize get list-by-alias get-by-alias events create-event get-queued-events delete-queued-events get-dag-queued-events delete-dag-queued-events get-dag-queued-event delete-queued-event store-list store-get store-set store-delete store-clear help" -f -a "get-by-alias" -d 'Show an asset alias by its id'
complete -c airflow -n "__fish_airflow_using_subcommand assets; and not __fish_seen_subcommand_from list details materialize get list-by-alias get-by-alias events create-event get-queued-events delete-queued-events get-dag-queued-events delete-dag-queued-events get-dag-queued-event delete-queued-event store-list store-get store-set store-delete store-clear help" -f -a "events" -d 'List the events of assets'
complete -c airflow -n "__fish_airflow_using_subcommand assets; and not __fish_seen_subcommand_from list details materialize get list-by-alias get-by-alias events create-event get-queued-events delete-queued-events get-dag-queued-events delete-dag-queued-events get-dag-queued-event delete-queued-event store-list store-get store-set store-delete store-clear help" -f -a "create-event" -d 'Report that an asset has new data'
complete -c airflow -n "__fish_airflow_using_subcommand assets; and not __fish_seen_subcommand_from list details materialize get list-by-alias get-by-alias events create-event get-queued-events delete-queued-events get-dag-queued-events delete-dag-queued-events get-dag-queued-event delete-queued-event store-list store-get store-set store-delete store-clear help" -f -a "get-queued-events" -d 'List the events of an asset that wait for a run'
complete -c airflow -n "__fish_airflow_using_subcommand assets; and not __fish_seen_subcommand_from list details materialize get list-by-alias get-by-alias events create-event get-queued-events delete-queued-events get-dag-queued-events delete-dag-queued-events get-dag-queued-event delete-queued-event store-list store-get store-set store-delete store-clear help" -f -a "delete-queued-events" -d 'Drop the events of an asset that wait for a run'
complete -c airflow -n "__fish_airflow_using_subcommand assets; and not __fish_seen_subcommand_from list details materialize get list-by-alias get-by-alias events create-event get-queued-events delete-queued-events get-dag-queued-events delete-dag-queued-events get-dag-queued-event delete-queued-event store-list store-get store-set store-delete store-clear help" -f -a "get-dag-queued-events" -d 'List the asset events that wait for a run of a Dag'
complete -c airflow -n "__fish_airflow_using_subcommand assets; and not __fish_seen_subcommand_from list details materialize get list-by-alias get-by-alias events create-event get-queued-events delete-queued-events get-dag-queued-events delete-dag-queued-events get-dag-queued-event delete-queued-event store-list store-get store-set store-delete store-clear help" -f -a "delete-dag-queued-events" -d 'Drop the asset events that wait for a run of a Dag'
complete -c airflow -n "__fish_airflow_using_subcommand assets; and not __fish_seen_subcommand_from list details materialize get list-by-alias get-by-alias events create-event get-queued-events delete-queued-events get-dag-queued-events delete-dag-queued-events get-dag-queued-event delete-queued-event store-list store-get store-set store-delete store-clear help" -f -a "get-dag-queued-event" -d 'Show the event of an asset that waits for a run of a Dag'
complete -c airflow -n "__fish_airflow_using_subcommand assets; and not __fish_seen_subcommand_from list details materialize get list-by-alias get-by-alias events create-event get-queued-events delete-queued-events get-dag-queued-events delete-dag-queued-events get-dag-queued-event delete-queued-event store-list store-get store-set store-delete store-clear help" -f -a "delete-queued-event" -d 'Drop the event of an asset that waits for a run of a Dag'
complete -c airflow -n "__fish_airflow_using_subcommand assets; and not __fish_seen_subcommand_from list details materialize get list-by-alias get-by-alias events create-event get-queued-events delete-queued-events get-dag-queued-events delete-dag-queued-events get-dag-queued-event delete-queued-event store-list store-get store-set store-delete store-clear help" -f -a "store-list" -d 'List the entries of an asset\'s state store'
complete -c airflow -n "__fish_airflow_using_subcommand assets; and not __fish_seen_subcommand_from list details materialize get list-by-alias get-by-alias events create-event get-queued-events delete-queued-events get-dag-queued-events delete-dag-queued-events get-dag-queued-event delete-queued-event store-list store-get store-set store-delete store-clear help" -f -a "store-get" -d 'Show an entry of an asset\'s state store'
complete -c airflow -n "__fish_airflow_using_subcommand assets; and not __fish_seen_subcommand_from list details materialize get list-by-alias get-by-alias events create-event get-queued-events delete-queued-events get-dag-queued-events delete-dag-queued-events get-dag-queued-event delete-queued-event store-list store-get store-set store-delete store-clear help" -f -a "store-set" -d 'Write an entry of an asset\'s state store'
complete -c airflow -n "__fish_airflow_using_subcommand assets; and not __fish_seen_subcommand_from list details materialize get list-by-alias get-by-alias events create-event get-queued-events delete-queued-events get-dag-queued-events delete-dag-queued-events get-dag-queued-event delete-queued-event store-list store-get store-set store-delete store-clear help" -f -a "store-delete" -d 'Delete an entry of an asset\'s state store'
complete -c airflow -n "__fish_airflow_using_subcommand assets; and not __fish_seen_subcommand_from list details materialize get list-by-alias get-by-alias events create-event get-queued-events delete-queued-events get-dag-queued-events delete-dag-queued-events get-dag-queued-event delete-queued-event store-list store-get store-set store-delete store-clear help" -f -a "store-clear" -d 'Delete all entries of an asset\'s state store'
complete -c airflow -n "__fish_airflow_using_subcommand assets; and not __fish_seen_subcommand_from list details materialize get list-by-alias get-by-alias events create-event get-queued-events delete-queued-events get-dag-queued-events delete-dag-queued-events get-dag-queued-event delete-queued-event store-list store-get store-set store-delete store-clear help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c airflow -n "__fish_airflow_using_subcommand assets; and __fish_seen_subcommand_from list" -l name-pattern -d 'Only those with this in their name; % stands for any text, _ for any letter' -r
complete -c airflow -n "__fish_airflow_using_subcommand assets; and __fish_seen_subcommand_from list" -l uri-pattern -d 'Only those with this in their URI; % stands for any text, _ for any letter' -r
complete -c airflow -n "__fish_airflow_using_subcommand assets; and __fish_seen_subcommand_from list" -l dag-ids -d 'Only assets that this Dag reads or writes; can be given several times' -r
complete -c airflow -n "__fish_airflow_using_subcommand assets; and __fish_seen_subcommand_from list" -l order-by -d 'Order by these fields; - before one for the other direction' -r
complete -c airflow -n "__fish_airflow_using_subcommand assets; and __fish_seen_subcommand_from list" -l limit -d 'At most this many; all of them when not given' -r
complete -c airflow -n "__fish_airflow_using_subcommand assets; and __fish_seen_subcommand_from list" -l watch -d 'Print it again and again, in place on a terminal, with so many seconds between (2), until Ctrl-C' -r
complete -c airflow -n "__fish_airflow_using_subcommand assets; and __fish_seen_subcommand_from list" -l env -d 'The environment to work with, instead of the selected one' -r
complete -c airflow -n "__fish_airflow_using_subcommand assets; and __fish_seen_subcommand_from list" -l api-token -d 'The token; a secret does not belong here, but airflowctl has it so' -r
complete -c airflow -n "__fish_airflow_using_subcommand assets; and __fish_seen_subcommand_from list" -s o -l output -d 'How to print the result' -r -f -a "table\t''
plain\t''
json\t''
yaml\t''
csv\t''
ndjson\t''"
complete -c airflow -n "__fish_airflow_using_subcommand assets; and __fish_seen_subcommand_from list" -l columns -d 'Print these columns; dots reach into objects (`dag_id,tags.name`)' -r
complete -c airflow -n "__fish_airflow_using_subcommand assets; and __fish_seen_subcommand_from list" -l jq -d 'Filter the JSON result with a jq expression' -r
complete -c airflow -n "__fish_airflow_using_subcommand assets; and __fish_seen_subcommand_from list" -l color -d 'Whether to use colours' -r -f -a "auto\t''
always\t''
never\t''
on\t''
off\t''"
complete -c airflow -n "__fish_airflow_using_subcommand assets; and __fish_seen_subcommand_from list" -l timeout -d 'The longest that one request may take; 0 for no limit [default: 60]' -r
complete -c airflow -n "__fish_airflow_using_subcommand assets; and __fish_seen_subcommand_from list" -l ca-cert -d 'Trust the certificate authorities in this PEM file too' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand assets; and __fish_seen_subcommand_from list" -l client-cert -d 'The client certificate to show to the server (PEM, perhaps with its key)' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand assets; and __fish_seen_subcommand_from list" -l client-key -d 'The key of the client certificate (PEM)' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand assets; and __fish_seen_subcommand_from list" -l alias -d 'List the asset aliases instead'
complete -c airflow -n "__fish_airflow_using_subcommand assets; and __fish_seen_subcommand_from list" -l only-active -d 'Only assets that a Dag still uses'
complete -c airflow -n "__fish_airflow_using_subcommand assets; and __fish_seen_subcommand_from list" -l no-header -d 'Leave out the header of table, plain and csv'
complete -c airflow -n "__fish_airflow_using_subcommand assets; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Tell on stderr what is sent and answered; twice for headers'
complete -c airflow -n "__fish_airflow_using_subcommand assets; and __fish_seen_subcommand_from list" -s q -l quiet -d 'No progress, notes or warnings on stderr'
complete -c airflow -n "__fish_airflow_using_subcommand assets; and __fish_seen_subcommand_from list" -s y -l yes -d 'Answer every question with yes'
complete -c airflow -n "__fish_airflow_using_subcommand assets; and __fish_seen_subcommand_from list" -l insecure -d 'Do not check the server\'s certificate'
complete -c airflow -n "__fish_airflow_using_subcommand assets; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help'
complete -c airflow -n "__fish_airflow_using_subcommand assets; and __fish_seen_subcommand_from details" -l name -d 'The asset\'s name' -r
complete -c airflow -n "__fish_airflow_using_subcommand assets; and __fish_seen_subcommand_from details" -l uri -d 'The asset\'s URI' -r
complete -c airflow -n "__fish_airflow_using_subcommand assets; and __fish_seen_subcommand_from details" -l env -d 'The environment to work with, instead of the selected one' -r
complete -c airflow -n "__fish_airflow_using_subcommand assets; and __fish_seen_subcommand_from details" -l api-token -d 'The token; a secret does not belong here, but airflowctl has it so' -r
complete -c airflow -n "__fish_airflow_using_subcommand assets; and __fish_seen_subcommand_from details" -s o -l output -d 'How to print the result' -r -f -a "table\t''
plain\t''
json\t''
yaml\t''
csv\t''
ndjson\t''"
complete -c airflow -n "__fish_airflow_using_subcommand assets; and __fish_seen_subcommand_from details" -l columns -d 'Print these columns; dots reach into objects (`dag_id,tags.name`)' -r
complete -c airflow -n "__fish_airflow_using_subcommand assets; and __fish_seen_subcommand_from details" -l jq -d 'Filter the JSON result with a jq expression' -r
complete -c airflow -n "__fish_airflow_using_subcommand assets; and __fish_seen_subcommand_from details" -l color -d 'Whether to use colours' -r -f -a "auto\t''
always\t''
never\t''
on\t''
off\t''"
complete -c airflow -n "__fish_airflow_using_subcommand assets; and __fish_seen_subcommand_from details" -l timeout -d 'The longest that one request may take; 0 for no limit [default: 60]' -r
complete -c airflow -n "__fish_airflow_using_subcommand assets; and __fish_seen_subcommand_from details" -l ca-cert -d 'Trust the certificate authorities in this PEM file too' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand assets; and __fish_seen_subcommand_from details" -l client-cert -d 'The client certificate to show to the server (PEM, perhaps with its key)' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand assets; and __fish_seen_subcommand_from details" -l client-key -d 'The key of the client certificate (PEM)' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand assets; and __fish_seen_subcommand_from details" -l alias -d 'The name is that of an asset alias'
complete -c airflow -n "__fish_airflow_using_subcommand assets; and __fish_seen_subcommand_from details" -l no-header -d 'Leave out the header of table, plain and csv'
complete -c airflow -n "__fish_airflow_using_subcommand assets; and __fish_seen_subcommand_from details" -s v -l verbose -d 'Tell on stderr what is sent and answered; twice for headers'
complete -c airflow -n "__fish_airflow_using_subcommand assets; and __fish_seen_subcommand_from details" -s q -l quiet -d 'No progress, notes or warnings on stderr'
complete -c airflow -n "__fish_airflow_using_subcommand assets; and __fish_seen_subcommand_from details" -s y -l yes -d 'Answer every question with yes'
complete -c airflow -n "__fish_airflow_using_subcommand assets; and __fish_seen_subcommand_from details" -l insecure -d 'Do not check the server\'s certificate'
complete -c airflow -n "__fish_airflow_using_subcommand assets; and __fish_seen_subcommand_from details" -s h -l help -d 'Print help'
complete -c airflow -n "__fish_airflow_using_subcommand assets; and __fish_seen_subcommand_from materialize" -l name -d 'The asset\'s name' -r
complete -c airflow -n "__fish_airflow_using_subcommand assets; and __fish_seen_subcommand_from materialize" -l uri -d 'The asset\'s URI' -r
complete -c airflow -n "__fish_airflow_using_subcommand assets; and __fish_seen_subcommand_from materialize" -l env -d 'The environment to work with, instead of the selected one' -r
complete -c airflow -n "__fish_airflow_using_subcommand assets; and __fish_seen_subcommand_from materialize" -l api-token -d 'The token; a secret does not belong here, but airflowctl has it so' -r
complete -c airflow -n "__fish_airflow_using_subcommand assets; and __fish_seen_subcommand_from materialize" -s o -l output -d 'How to print the result' -r -f -a "table\t''
plain\t''
json\t''
yaml\t''
csv\t''
ndjson\t''"
complete -c airflow -n "__fish_airflow_using_subcommand assets; and __fish_seen_subcommand_from materialize" -l columns -d 'Print these columns; dots reach into objects (`dag_id,tags.name`)' -r
complete -c airflow -n "__fish_airflow_using_subcommand assets; and __fish_seen_subcommand_from materialize" -l jq -d 'Filter the JSON result with a jq expression' -r
complete -c airflow -n "__fish_airflow_using_subcommand assets; and __fish_seen_subcommand_from materialize" -l color -d 'Whether to use colours' -r -f -a "auto\t''
always\t''
never\t''
on\t''
off\t''"
complete -c airflow -n "__fish_airflow_using_subcommand assets; and __fish_seen_subcommand_from materialize" -l timeout -d 'The longest that one request may take; 0 for no limit [default: 60]' -r
complete -c airflow -n "__fish_airflow_using_subcommand assets; and __fish_seen_subcommand_from materialize" -l ca-cert -d 'Trust the certificate authorities in this PEM file too' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand assets; and __fish_seen_subcommand_from materialize" -l client-cert -d 'The client certificate to show to the server (PEM, perhaps with its key)' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand assets; and __fish_seen_subcommand_from materialize" -l client-key -d 'The key of the client certificate (PEM)' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand assets; and __fish_seen_subcommand_from materialize" -l no-header -d 'Leave out the header of table, plain and csv'
complete -c airflow -n "__fish_airflow_using_subcommand assets; and __fish_seen_subcommand_from materialize" -s v -l verbose -d 'Tell on stderr what is sent and answered; twice for headers'
complete -c airflow -n "__fish_airflow_using_subcommand assets; and __fish_seen_subcommand_from materialize" -s q -l quiet -d 'No progress, notes or warnings on stderr'
complete -c airflow -n "__fish_airflow_using_subcommand assets; and __fish_seen_subcommand_from materialize" -s y -l yes -d 'Answer every question with yes'
complete -c airflow -n "__fish_airflow_using_subcommand assets; and __fish_seen_subcommand_from materialize" -l insecure -d 'Do not check the server\'s certificate'
complete -c airflow -n "__fish_airflow_using_subcommand assets; and __fish_seen_subcommand_from materialize" -s h -l help -d 'Print help'
complete -c airflow -n "__fish_airflow_using_subcommand assets; and __fish_seen_subcommand_from get" -l env -d 'The environment to work with, instead of the selected one' -r
complete -c airflow -n "__fish_airflow_using_subcommand assets; and __fish_seen_subcommand_from get" -l api-token -d 'The token; a secret does not belong here, but airflowctl has it so' -r
complete -c airflow -n "__fish_airflow_using_subcommand assets; and __fish_seen_subcommand_from get" -s o -l output -d 'How to print the result' -r -f -a "table\t''
plain\t''
json\t''
yaml\t''
csv\t''
ndjson\t''"
complete -c airflow -n "__fish_airflow_using_subcommand assets; and __fish_seen_subcommand_from get" -l columns -d 'Print these columns; dots reach into objects (`dag_id,tags.name`)' -r
complete -c airflow -n "__fish_airflow_using_subcommand assets; and __fish_seen_subcommand_from get" -l jq -d 'Filter the JSON result with a jq expression' -r
complete -c airflow -n "__fish_airflow_using_subcommand assets; and __fish_seen_subcommand_from get" -l color -d 'Whether to use colours' -r -f -a "auto\t''
always\t''
never\t''
on\t''
off\t''"
complete -c airflow -n "__fish_airflow_using_subcommand assets; and __fish_seen_subcommand_from get" -l timeout -d 'The longest that one request may take; 0 for no limit [default: 60]' -r
complete -c airflow -n "__fish_airflow_using_subcommand assets; and __fish_seen_subcommand_from get" -l ca-cert -d 'Trust the certificate authorities in this PEM file too' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand assets; and __fish_seen_subcommand_from get" -l client-cert -d 'The client certificate to show to the server (PEM, perhaps with its key)' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand assets; and __fish_seen_subcommand_from get" -l client-key -d 'The key of the client certificate (PEM)' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand assets; and __fish_seen_subcommand_from get" -l no-header -d 'Leave out the header of table, plain and csv'
complete -c airflow -n "__fish_airflow_using_subcommand assets; and __fish_seen_subcommand_from get" -s v -l verbose -d 'Tell on stderr what is sent and answered; twice for headers'
complete -c airflow -n "__fish_airflow_using_subcommand assets; and __fish_seen_subcommand_from get" -s q -l quiet -d 'No progress, notes or warnings on stderr'
complete -c airflow -n "__fish_airflow_using_subcommand assets; and __fish_seen_subcommand_from get" -s y -l yes -d 'Answer every question with yes'
complete -c airflow -n "__fish_airflow_using_subcommand assets; and __fish_seen_subcommand_from get" -l insecure -d 'Do not check the server\'s certificate'
complete -c airflow -n "__fish_airflow_using_subcommand assets; and __fish_seen_subcommand_from get" -s h -l help -d 'Print help'
complete -c airflow -n "__fish_airflow_using_subcommand assets; and __fish_seen_subcommand_from list-by-alias" -l name-pattern -d 'Case-insensitive substring match (SQL `ILIKE`). Slower than `name_prefix_pattern` on large tables — see "Filtering with pattern parameters"' -r
complete -c airflow -n "__fish_airflow_using_subcommand assets; and __fish_seen_subcommand_from list-by-alias" -l name-prefix-pattern -d 'Case-sensitive, index-friendly prefix match. See "Filtering with pattern parameters"' -r
complete -c airflow -n "__fish_airflow_using_subcommand assets; and __fish_seen_subcommand_from list-by-alias" -l order-by -d 'Attributes to order by, multi criteria sort is supported. Prefix with `-` for descending order. Supported attributes: `id, name`' -r
complete -c airflow -n "__fish_airflow_using_subcommand assets; and __fish_seen_subcommand_from list-by-alias" -l limit -d 'At most this many rows; all of them when not given' -r
complete -c airflow -n "__fish_airflow_using_subcommand assets; and __fish_seen_subcommand_from list-by-alias" -l watch -d 'Print it again and again, in place on a terminal, with so many seconds between (2), until Ctrl-C' -r
complete -c airflow -n "__fish_airflow_using_subcommand assets; and __fish_seen_subcommand_from list-by-alias" -l env -d 'The environment to work with, instead of the selected one' -r
complete -c airflow -n "__fish_airflow_using_subcommand assets; and __fish_seen_subcommand_from list-by-alias" -l api-token -d 'The token; a secret does not belong here, but airflowctl has it so' -r
complete -c airflow -n "__fish_airflow_using_subcommand assets; and __fish_seen_subcommand_from list-by-alias" -s o -l output -d 'How to print the result' -r -f -a "table\t''
plain\t''
json\t''
yaml\t''
csv\t''
ndjson\t''"
complete -c airflow -n "__fish_airflow_using_subcommand assets; and __fish_seen_subcommand_from list-by-alias" -l columns -d 'Print these columns; dots reach into objects (`dag_id,tags.name`)' -r
complete -c airflow -n "__fish_airflow_using_subcommand assets; and __fish_seen_subcommand_from list-by-alias" -l jq -d 'Filter the JSON result with a jq expression' -r
complete -c airflow -n "__fish_airflow_using_subcommand assets; and __fish_seen_subcommand_from list-by-alias" -l color -d 'Whether to use colours' -r -f -a "auto\t''
always\t''
never\t''
on\t''
off\t''"
complete -c airflow -n "__fish_airflow_using_subcommand assets; and __fish_seen_subcommand_from list-by-alias" -l timeout -d 'The longest that one request may take; 0 for no limit [default: 60]' -r
complete -c airflow -n "__fish_airflow_using_subcommand assets; and __fish_seen_subcommand_from list-by-alias" -l ca-cert -d 'Trust the certificate authorities in this PEM file too' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand assets; and __fish_seen_subcommand_from list-by-alias" -l client-cert -d 'The client certificate to show to the server (PEM, perhaps with its key)' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand assets; and __fish_seen_subcommand_from list-by-alias" -l client-key -d 'The key of the client certificate (PEM)' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand assets; and __fish_seen_subcommand_from list-by-alias" -l no-header -d 'Leave out the header of table, plain and csv'
complete -c airflow -n "__fish_airflow_using_subcommand assets; and __fish_seen_subcommand_from list-by-alias" -s v -l verbose -d 'Tell on stderr what is sent and answered; twice for headers'
complete -c airflow -n "__fish_airflow_using_subcommand assets; and __fish_seen_subcommand_from list-by-alias" -s q -l quiet -d 'No progress, notes or warnings on stderr'
complete -c airflow -n "__fish_airflow_using_subcommand assets; and __fish_seen_subcommand_from list-by-alias" -s y -l yes -d 'Answer every question with yes'
complete -c airflow -n "__fish_airflow_using_subcommand assets; and __fish_seen_subcommand_from list-by-alias" -l insecure -d 'Do not check the server\'s certificate'
complete -c airflow -n "__fish_airflow_using_subcommand assets; and __fish_seen_subcommand_from list-by-alias" -s h -l help -d 'Print help'
complete -c airflow -n "__fish_airflow_using_subcommand assets; and __fish_seen_subcommand_from get-by-alias" -l env -d 'The environment to work with, instead of the selected one' -r
complete -c airflow -n "__fish_airflow_using_subcommand assets; and __fish_seen_subcommand_from get-by-alias" -l api-token -d 'The token; a secret does not belong here, but airflowctl has it so' -r
complete -c airflow -n "__fish_airflow_using_subcommand assets; and __fish_seen_subcommand_from get-by-alias" -s o -l output -d 'How to print the result' -r -f -a "table\t''
plain\t''
json\t''
yaml\t''
csv\t''
ndjson\t''"
complete -c airflow -n "__fish_airflow_using_subcommand assets; and __fish_seen_subcommand_from get-by-alias" -l columns -d 'Print these columns; dots reach into objects (`dag_id,tags.name`)' -r
complete -c airflow -n "__fish_airflow_using_subcommand assets; and __fish_seen_subcommand_from get-by-alias" -l jq -d 'Filter the JSON result with a jq expression' -r
complete -c airflow -n "__fish_airflow_using_subcommand assets; and __fish_seen_subcommand_from get-by-alias" -l color -d 'Whether to use colours' -r -f -a "auto\t''
always\t''
never\t''
on\t''
off\t''"
complete -c airflow -n "__fish_airflow_using_subcommand assets; and __fish_seen_subcommand_from get-by-alias" -l timeout -d 'The longest that one request may take; 0 for no limit [default: 60]' -r
complete -c airflow -n "__fish_airflow_using_subcommand assets; and __fish_seen_subcommand_from get-by-alias" -l ca-cert -d 'Trust the certificate authorities in this PEM file too' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand assets; and __fish_seen_subcommand_from get-by-alias" -l client-cert -d 'The client certificate to show to the server (PEM, perhaps with its key)' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand assets; and __fish_seen_subcommand_from get-by-alias" -l client-key -d 'The key of the client certificate (PEM)' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand assets; and __fish_seen_subcommand_from get-by-alias" -l no-header -d 'Leave out the header of table, plain and csv'
complete -c airflow -n "__fish_airflow_using_subcommand assets; and __fish_seen_subcommand_from get-by-alias" -s v -l verbose -d 'Tell on stderr what is sent and answered; twice for headers'
complete -c airflow -n "__fish_airflow_using_subcommand assets; and __fish_seen_subcommand_from get-by-alias" -s q -l quiet -d 'No progress, notes or warnings on stderr'
complete -c airflow -n "__fish_airflow_using_subcommand assets; and __fish_seen_subcommand_from get-by-alias" -s y -l yes -d 'Answer every question with yes'
complete -c airflow -n "__fish_airflow_using_subcommand assets; and __fish_seen_subcommand_from get-by-alias" -l insecure -d 'Do not check the server\'s certificate'
complete -c airflow -n "__fish_airflow_using_subcommand assets; and __fish_seen_subcommand_from get-by-alias" -s h -l help -d 'Print help'
complete -c airflow -n "__fish_airflow_using_subcommand assets; and __fish_seen_subcommand_from events" -l order-by -d 'Attributes to order by, multi criteria sort is supported. Prefix with `-` for descending order. Supported attributes: `source_task_id, source_dag_id, source_run_id, source_map_index, timestamp`' -r
complete -c airflow -n "__fish_airflow_using_subcommand assets; and __fish_seen_subcommand_from events" -l asset-id -d 'Filter by asset id' -r
complete -c airflow -n "__fish_airflow_using_subcommand assets; and __fish_seen_subcommand_from events" -l source-dag-id -d 'Filter by source dag id' -r
complete -c airflow -n "__fish_airflow_using_subcommand assets; and __fish_seen_subcommand_from events" -l source-task-id -d 'Filter by source task id' -r
complete -c airflow -n "__fish_airflow_using_subcommand assets; and __fish_seen_subcommand_from events" -l source-run-id -d 'Filter by source run id' -r
complete -c airflow -n "__fish_airflow_using_subcommand assets; and __fish_seen_subcommand_from events" -l source-map-index -d 'Filter by source map index' -r
complete -c airflow -n "__fish_airflow_using_subcommand assets; and __fish_seen_subcommand_from events" -l name-pattern -d 'Case-insensitive substring match (SQL `ILIKE`). Slower than `name_prefix_pattern` on large tables — see "Filtering with pattern parameters"' -r
complete -c airflow -n "__fish_airflow_using_subcommand assets; and __fish_seen_subcommand_from events" -l name-prefix-pattern -d 'Case-sensitive, index-friendly prefix match. See "Filtering with pattern parameters"' -r
complete -c airflow -n "__fish_airflow_using_subcommand assets; and __fish_seen_subcommand_from events" -l timestamp-gte -d 'Only with a timestamp at or after this' -r
complete -c airflow -n "__fish_airflow_using_subcommand assets; and __fish_seen_subcommand_from events" -l timestamp-gt -d 'Only with a timestamp after this' -r
complete -c airflow -n "__fish_airflow_using_subcommand assets; and __fish_seen_subcommand_from events" -l timestamp-lte -d 'Only with a timestamp at or before this' -r
complete -c airflow -n "__fish_airflow_using_subcommand assets; and __fish_seen_subcommand_from events" -l timestamp-lt -d 'Only with a timestamp before this' -r
complete -c airflow -n "__fish_airflow_using_subcommand assets; and __fish_seen_subcommand_from events" -l limit -d 'At most this many rows; all of them when not given' -r
complete -c airflow -n "__fish_airflow_using_subcommand assets; and __fish_seen_subcommand_from events" -l watch -d 'Print it again and again, in place on a terminal, with so many seconds between (2), until Ctrl-C' -r
complete -c airflow -n "__fish_airflow_using_subcommand assets; and __fish_seen_subcommand_from events" -l env -d 'The environment to work with, instead of the selected one' -r
complete -c airflow -n "__fish_airflow_using_subcommand assets; and __fish_seen_subcommand_from events" -l api-token -d 'The token; a secret does not belong here, but airflowctl has it so' -r
complete -c airflow -n "__fish_airflow_using_subcommand assets; and __fish_seen_subcommand_from events" -s o -l output -d 'How to print the result' -r -f -a "table\t''
plain\t''
json\t''
yaml\t''
csv\t''
ndjson\t''"
complete -c airflow -n "__fish_airflow_using_subcommand assets; and __fish_seen_subcommand_from events" -l columns -d 'Print these columns; dots reach into objects (`dag_id,tags.name`)' -r
complete -c airflow -n "__fish_airflow_using_subcommand assets; and __fish_seen_subcommand_from events" -l jq -d 'Filter the JSON result with a jq expression' -r
complete -c airflow -n "__fish_airflow_using_subcommand assets; and __fish_seen_subcommand_from events" -l color -d 'Whether to use colours' -r -f -a "auto\t''
always\t''
never\t''
on\t''
off\t''"
complete -c airflow -n "__fish_airflow_using_subcommand assets; and __fish_seen_subcommand_from events" -l timeout -d 'The longest that one request may take; 0 for no limit [default: 60]' -r
complete -c airflow -n "__fish_airflow_using_subcommand assets; and __fish_seen_subcommand_from events" -l ca-cert -d 'Trust the certificate authorities in this PEM file too' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand assets; and __fish_seen_subcommand_from events" -l client-cert -d 'The client certificate to show to the server (PEM, perhaps with its key)' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand assets; and __fish_seen_subcommand_from events" -l client-key -d 'The key of the client certificate (PEM)' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand assets; and __fish_seen_subcommand_from events" -l no-header -d 'Leave out the header of table, plain and csv'
complete -c airflow -n "__fish_airflow_using_subcommand assets; and __fish_seen_subcommand_from events" -s v -l verbose -d 'Tell on stderr what is sent and answered; twice for headers'
complete -c airflow -n "__fish_airflow_using_subcommand assets; and __fish_seen_subcommand_from events" -s q -l quiet -d 'No progress, notes or warnings on stderr'
complete -c airflow -n "__fish_airflow_using_subcommand assets; and __fish_seen_subcommand_from events" -s y -l yes -d 'Answer every question with yes'
complete -c airflow -n "__fish_airflow_using_subcommand assets; and __fish_seen_subcommand_from events" -l insecure -d 'Do not check the server\'s certificate'
complete -c airflow -n "__fish_airflow_using_subcommand assets; and __fish_seen_subcommand_from events" -s h -l help -d 'Print help'
complete -c airflow -n "__fish_airflow_using_subcommand assets; and __fish_seen_subcommand_from create-event" -l asset-id -d 'Asset id [required without --json]' -r
complete -c airflow -n "__fish_airflow_using_subcommand assets; and __fish_seen_subcommand_from create-event" -l partition-key -d 'Partition key' -r
complete -c airflow -n "__fish_airflow_using_subcommand assets; and __fish_seen_subcommand_from create-event" -l extra -d 'Extra' -r
complete -c airflow -n "__fish_airflow_using_subcommand assets; and __fish_seen_subcommand_from create-event" -l access-control -d 'Access control' -r
complete -c airflow -n "__fish_airflow_using_subcommand assets; and __fish_seen_subcommand_from create-event" -l json -d 'The whole body as JSON, from a file with @FILE or from stdin with -; other options add to it' -r
complete -c airflow -n "__fish_airflow_using_subcommand assets; and __fish_seen_subcommand_from create-event" -l env -d 'The environment to work with, instead of the selected one' -r
complete -c airflow -n "__fish_airflow_using_subcommand assets; and __fish_seen_subcommand_from create-event" -l api-token -d 'The token; a secret does not belong here, but airflowctl has it so' -r
complete -c airflow -n "__fish_airflow_using_subcommand assets; and __fish_seen_subcommand_from create-event" -s o -l output -d 'How to print the result' -r -f -a "table\t''
plain\t''
json\t''
yaml\t''
csv\t''
ndjson\t''"
complete -c airflow -n "__fish_airflow_using_subcommand assets; and __fish_seen_subcommand_from create-event" -l columns -d 'Print these columns; dots reach into objects (`dag_id,tags.name`)' -r
complete -c airflow -n "__fish_airflow_using_subcommand assets; and __fish_seen_subcommand_from create-event" -l jq -d 'Filter the JSON result with a jq expression' -r
complete -c airflow -n "__fish_airflow_using_subcommand assets; and __fish_seen_subcommand_from create-event" -l color -d 'Whether to use colours' -r -f -a "auto\t''
always\t''
never\t''
on\t''
off\t''"
complete -c airflow -n "__fish_airflow_using_subcommand assets; and __fish_seen_subcommand_from create-event" -l timeout -d 'The longest that one request may take; 0 for no limit [default: 60]' -r
complete -c airflow -n "__fish_airflow_using_subcommand assets; and __fish_seen_subcommand_from create-event" -l ca-cert -d 'Trust the certificate authorities in this PEM file too' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand assets; and __fish_seen_subcommand_from create-event" -l client-cert -d 'The client certificate to show to the server (PEM, perhaps with its key)' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand assets; and __fish_seen_subcommand_from create-event" -l client-key -d 'The key of the client certificate (PEM)' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand assets; and __fish_seen_subcommand_from create-event" -l no-header -d 'Leave out the header of table, plain and csv'
complete -c airflow -n "__fish_airflow_using_subcommand assets; and __fish_seen_subcommand_from create-event" -s v -l verbose -d 'Tell on stderr what is sent and answered; twice for headers'
complete -c airflow -n "__fish_airflow_using_subcommand assets; and __fish_seen_subcommand_from create-event" -s q -l quiet -d 'No progress, notes or warnings on stderr'
complete -c airflow -n "__fish_airflow_using_subcommand assets; and __fish_seen_subcommand_from create-event" -s y -l yes -d 'Answer every question with yes'
complete -c airflow -n "__fish_airflow_using_subcommand assets; and __fish_seen_subcommand_from create-event" -l insecure -d 'Do not check the server\'s certificate'
complete -c airflow -n "__fish_airflow_using_subcommand assets; and __fish_seen_subcommand_from create-event" -s h -l help -d 'Print help'
complete -c airflow -n "__fish_airflow_using_subcommand assets; and __fish_seen_subcommand_from get-queued-events" -l before -d 'Filter by before' -r
complete -c airflow -n "__fish_airflow_using_subcommand assets; and __fish_seen_subcommand_from get-queued-events" -l watch -d 'Print it again and again, in place on a terminal, with so many seconds between (2), until Ctrl-C' -r
complete -c airflow -n "__fish_airflow_using_subcommand assets; and __fish_seen_subcommand_from get-queued-events" -l env -d 'The environment to work with, instead of the selected one' -r
complete -c airflow -n "__fish_airflow_using_subcommand assets; and __fish_seen_subcommand_from get-queued-events" -l api-token -d 'The token; a secret does not belong here, but airflowctl has it so' -r
complete -c airflow -n "__fish_airflow_using_subcommand assets; and __fish_seen_subcommand_from get-queued-events" -s o -l output -d 'How to print the result' -r -f -a "table\t''
plain\t''
json\t''
yaml\t''
csv\t''
ndjson\t''"
complete -c airflow -n "__fish_airflow_using_subcommand assets; and __fish_seen_subcommand_from get-queued-events" -l columns -d 'Print these columns; dots reach into objects (`dag_id,tags.name`)' -r
complete -c airflow -n "__fish_airflow_using_subcommand assets; and __fish_seen_subcommand_from get-queued-events" -l jq -d 'Filter the JSON result with a jq expression' -r
complete -c airflow -n "__fish_airflow_using_subcommand assets; and __fish_seen_subcommand_from get-queued-events" -l color -d 'Whether to use colours' -r -f -a "auto\t''
always\t''
never\t''
on\t''
off\t''"
complete -c airflow -n "__fish_airflow_using_subcommand assets; and __fish_seen_subcommand_from get-queued-events" -l timeout -d 'The longest that one request may take; 0 for no limit [default: 60]' -r
complete -c airflow -n "__fish_airflow_using_subcommand assets; and __fish_seen_subcommand_from get-queued-events" -l ca-cert -d 'Trust the certificate authorities in this PEM file too' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand assets; and __fish_seen_subcommand_from get-queued-events" -l client-cert -d 'The client certificate to show to the server (PEM, perhaps with its key)' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand assets; and __fish_seen_subcommand_from get-queued-events" -l client-key -d 'The key of the client certificate (PEM)' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand assets; and __fish_seen_subcommand_from get-queued-events" -l no-header -d 'Leave out the header of table, plain and csv'
complete -c airflow -n "__fish_airflow_using_subcommand assets; and __fish_seen_subcommand_from get-queued-events" -s v -l verbose -d 'Tell on stderr what is sent and answered; twice for headers'
complete -c airflow -n "__fish_airflow_using_subcommand assets; and __fish_seen_subcommand_from get-queued-events" -s q -l quiet -d 'No progress, notes or warnings on stderr'
complete -c airflow -n "__fish_airflow_using_subcommand assets; and __fish_seen_subcommand_from get-queued-events" -s y -l yes -d 'Answer every question with yes'
complete -c airflow -n "__fish_airflow_using_subcommand assets; and __fish_seen_subcommand_from get-queued-events" -l insecure -d 'Do not check the server\'s certificate'
complete -c airflow -n "__fish_airflow_using_subcommand assets; and __fish_seen_subcommand_from get-queued-events" -s h -l help -d 'Print help'
complete -c airflow -n "__fish_airflow_using_subcommand assets; and __fish_seen_subcommand_from delete-queued-events" -l before -d 'Before' -r
complete -c airflow -n "__fish_airflow_using_subcommand assets; and __fish_seen_subcommand_from delete-queued-events" -l env -d 'The environment to work with, instead of the selected one' -r
complete -c airflow -n "__fish_airflow_using_subcommand assets; and __fish_seen_subcommand_from delete-queued-events" -l api-token -d 'The token; a secret does not belong here, but airflowctl has it so' -r
complete -c airflow -n "__fish_airflow_using_subcommand assets; and __fish_seen_subcommand_from delete-queued-events" -s o -l output -d 'How to print the result' -r -f -a "table\t''
plain\t''
json\t''
yaml\t''
csv\t''
ndjson\t''"
complete -c airflow -n "__fish_airflow_using_subcommand assets; and __fish_seen_subcommand_from delete-queued-events" -l columns -d 'Print these columns; dots reach into objects (`dag_id,tags.name`)' -r
complete -c airflow -n "__fish_airflow_using_subcommand assets; and __fish_seen_subcommand_from delete-queued-events" -l jq -d 'Filter the JSON result with a jq expression' -r
complete -c airflow -n "__fish_airflow_using_subcommand assets; and __fish_seen_subcommand_from delete-queued-events" -l color -d 'Whether to use colours' -r -f -a "auto\t''
always\t''
never\t''
on\t''
off\t''"
complete -c airflow -n "__fish_airflow_using_subcommand assets; and __fish_seen_subcommand_from delete-queued-events" -l timeout -d 'The longest that one request may take; 0 for no limit [default: 60]' -r
complete -c airflow -n "__fish_airflow_using_subcommand assets; and __fish_seen_subcommand_from delete-queued-events" -l ca-cert -d 'Trust the certificate authorities in this PEM file too' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand assets; and __fish_seen_subcommand_from delete-queued-events" -l client-cert -d 'The client certificate to show to the server (PEM, perhaps with its key)' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand assets; and __fish_seen_subcommand_from delete-queued-events" -l client-key -d 'The key of the client certificate (PEM)' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand assets; and __fish_seen_subcommand_from delete-queued-events" -l no-header -d 'Leave out the header of table, plain and csv'
complete -c airflow -n "__fish_airflow_using_subcommand assets; and __fish_seen_subcommand_from delete-queued-events" -s v -l verbose -d 'Tell on stderr what is sent and answered; twice for headers'
complete -c airflow -n "__fish_airflow_using_subcommand assets; and __fish_seen_subcommand_from delete-queued-events" -s q -l quiet -d 'No progress, notes or warnings on stderr'
complete -c airflow -n "__fish_airflow_using_subcommand assets; and __fish_seen_subcommand_from delete-queued-events" -s y -l yes -d 'Answer every question with yes'
complete -c airflow -n "__fish_airflow_using_subcommand assets; and __fish_seen_subcommand_from delete-queued-events" -l insecure -d 'Do not check the server\'s certificate'
complete -c airflow -n "__fish_airflow_using_subcommand assets; and __fish_seen_subcommand_from delete-queued-events" -s h -l help -d 'Print help'
complete -c airflow -n "__fish_airflow_using_subcommand assets; and __fish_seen_subcommand_from get-dag-queued-events" -l watch -d 'Print it again and again, in place on a terminal, with so many seconds between (2), until Ctrl-C' -r
complete -c airflow -n "__fish_airflow_using_subcommand assets; and __fish_seen_subcommand_from get-dag-queued-events" -l env -d 'The environment to work with, instead of the selected one' -r
complete -c airflow -n "__fish_airflow_using_subcommand assets; and __fish_seen_subcommand_from get-dag-queued-events" -l api-token -d 'The token; a secret does not belong here, but airflowctl has it so' -r
complete -c airflow -n "__fish_airflow_using_subcommand assets; and __fish_seen_subcommand_from get-dag-queued-events" -s o -l output -d 'How to print the result' -r -f -a "table\t''
plain\t''
json\t''
yaml\t''
csv\t''
ndjson\t''"
complete -c airflow -n "__fish_airflow_using_subcommand assets; and __fish_seen_subcommand_from get-dag-queued-events" -l columns -d 'Print these columns; dots reach into objects (`dag_id,tags.name`)' -r
complete -c airflow -n "__fish_airflow_using_subcommand assets; and __fish_seen_subcommand_from get-dag-queued-events" -l jq -d 'Filter the JSON result with a jq expression' -r
complete -c airflow -n "__fish_airflow_using_subcommand assets; and __fish_seen_subcommand_from get-dag-queued-events" -l color -d 'Whether to use colours' -r -f -a "auto\t''
always\t''
never\t''
on\t''
off\t''"
complete -c airflow -n "__fish_airflow_using_subcommand assets; and __fish_seen_subcommand_from get-dag-queued-events" -l timeout -d 'The longest that one request may take; 0 for no limit [default: 60]' -r
complete -c airflow -n "__fish_airflow_using_subcommand assets; and __fish_seen_subcommand_from get-dag-queued-events" -l ca-cert -d 'Trust the certificate authorities in this PEM file too' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand assets; and __fish_seen_subcommand_from get-dag-queued-events" -l client-cert -d 'The client certificate to show to the server (PEM, perhaps with its key)' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand assets; and __fish_seen_subcommand_from get-dag-queued-events" -l client-key -d 'The key of the client certificate (PEM)' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand assets; and __fish_seen_subcommand_from get-dag-queued-events" -l no-header -d 'Leave out the header of table, plain and csv'
complete -c airflow -n "__fish_airflow_using_subcommand assets; and __fish_seen_subcommand_from get-dag-queued-events" -s v -l verbose -d 'Tell on stderr what is sent and answered; twice for headers'
complete -c airflow -n "__fish_airflow_using_subcommand assets; and __fish_seen_subcommand_from get-dag-queued-events" -s q -l quiet -d 'No progress, notes or warnings on stderr'
complete -c airflow -n "__fish_airflow_using_subcommand assets; and __fish_seen_subcommand_from get-dag-queued-events" -s y -l yes -d 'Answer every question with yes'
complete -c airflow -n "__fish_airflow_using_subcommand assets; and __fish_seen_subcommand_from get-dag-queued-events" -l insecure -d 'Do not check the server\'s certificate'
complete -c airflow -n "__fish_airflow_using_subcommand assets; and __fish_seen_subcommand_from get-dag-queued-events" -s h -l help -d 'Print help'
complete -c airflow -n "__fish_airflow_using_subcommand assets; and __fish_seen_subcommand_from delete-dag-queued-events" -l env -d 'The environment to work with, instead of the selected one' -r
complete -c airflow -n "__fish_airflow_using_subcommand assets; and __fish_seen_subcommand_from delete-dag-queued-events" -l api-token -d 'The token; a secret does not belong here, but airflowctl has it so' -r
complete -c airflow -n "__fish_airflow_using_subcommand assets; and __fish_seen_subcommand_from delete-dag-queued-events" -s o -l output -d 'How to print the result' -r -f -a "table\t''
plain\t''
json\t''
yaml\t''
csv\t''
ndjson\t''"
complete -c airflow -n "__fish_airflow_using_subcommand assets; and __fish_seen_subcommand_from delete-dag-queued-events" -l columns -d 'Print these columns; dots reach into objects (`dag_id,tags.name`)' -r
complete -c airflow -n "__fish_airflow_using_subcommand assets; and __fish_seen_subcommand_from delete-dag-queued-events" -l jq -d 'Filter the JSON result with a jq expression' -r
complete -c airflow -n "__fish_airflow_using_subcommand assets; and __fish_seen_subcommand_from delete-dag-queued-events" -l color -d 'Whether to use colours' -r -f -a "auto\t''
always\t''
never\t''
on\t''
off\t''"
complete -c airflow -n "__fish_airflow_using_subcommand assets; and __fish_seen_subcommand_from delete-dag-queued-events" -l timeout -d 'The longest that one request may take; 0 for no limit [default: 60]' -r
complete -c airflow -n "__fish_airflow_using_subcommand assets; and __fish_seen_subcommand_from delete-dag-queued-events" -l ca-cert -d 'Trust the certificate authorities in this PEM file too' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand assets; and __fish_seen_subcommand_from delete-dag-queued-events" -l client-cert -d 'The client certificate to show to the server (PEM, perhaps with its key)' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand assets; and __fish_seen_subcommand_from delete-dag-queued-events" -l client-key -d 'The key of the client certificate (PEM)' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand assets; and __fish_seen_subcommand_from delete-dag-queued-events" -l no-header -d 'Leave out the header of table, plain and csv'
complete -c airflow -n "__fish_airflow_using_subcommand assets; and __fish_seen_subcommand_from delete-dag-queued-events" -s v -l verbose -d 'Tell on stderr what is sent and answered; twice for headers'
complete -c airflow -n "__fish_airflow_using_subcommand assets; and __fish_seen_subcommand_from delete-dag-queued-events" -s q -l quiet -d 'No progress, notes or warnings on stderr'
complete -c airflow -n "__fish_airflow_using_subcommand assets; and __fish_seen_subcommand_from delete-dag-queued-events" -s y -l yes -d 'Answer every question with yes'
complete -c airflow -n "__fish_airflow_using_subcommand assets; and __fish_seen_subcommand_from delete-dag-queued-events" -l insecure -d 'Do not check the server\'s certificate'
complete -c airflow -n "__fish_airflow_using_subcommand assets; and __fish_seen_subcommand_from delete-dag-queued-events" -s h -l help -d 'Print help'
complete -c airflow -n "__fish_airflow_using_subcommand assets; and __fish_seen_subcommand_from get-dag-queued-event" -l before -d 'Filter by before' -r
complete -c airflow -n "__fish_airflow_using_subcommand assets; and __fish_seen_subcommand_from get-dag-queued-event" -l env -d 'The environment to work with, instead of the selected one' -r
complete -c airflow -n "__fish_airflow_using_subcommand assets; and __fish_seen_subcommand_from get-dag-queued-event" -l api-token -d 'The token; a secret does not belong here, but airflowctl has it so' -r
complete -c airflow -n "__fish_airflow_using_subcommand assets; and __fish_seen_subcommand_from get-dag-queued-event" -s o -l output -d 'How to print the result' -r -f -a "table\t''
plain\t''
json\t''
yaml\t''
csv\t''
ndjson\t''"
complete -c airflow -n "__fish_airflow_using_subcommand assets; and __fish_seen_subcommand_from get-dag-queued-event" -l columns -d 'Print these columns; dots reach into objects (`dag_id,tags.name`)' -r
complete -c airflow -n "__fish_airflow_using_subcommand assets; and __fish_seen_subcommand_from get-dag-queued-event" -l jq -d 'Filter the JSON result with a jq expression' -r
complete -c airflow -n "__fish_airflow_using_subcommand assets; and __fish_seen_subcommand_from get-dag-queued-event" -l color -d 'Whether to use colours' -r -f -a "auto\t''
always\t''
never\t''
on\t''
off\t''"
complete -c airflow -n "__fish_airflow_using_subcommand assets; and __fish_seen_subcommand_from get-dag-queued-event" -l timeout -d 'The longest that one request may take; 0 for no limit [default: 60]' -r
complete -c airflow -n "__fish_airflow_using_subcommand assets; and __fish_seen_subcommand_from get-dag-queued-event" -l ca-cert -d 'Trust the certificate authorities in this PEM file too' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand assets; and __fish_seen_subcommand_from get-dag-queued-event" -l client-cert -d 'The client certificate to show to the server (PEM, perhaps with its key)' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand assets; and __fish_seen_subcommand_from get-dag-queued-event" -l client-key -d 'The key of the client certificate (PEM)' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand assets; and __fish_seen_subcommand_from get-dag-queued-event" -l no-header -d 'Leave out the header of table, plain and csv'
complete -c airflow -n "__fish_airflow_using_subcommand assets; and __fish_seen_subcommand_from get-dag-queued-event" -s v -l verbose -d 'Tell on stderr what is sent and answered; twice for headers'
complete -c airflow -n "__fish_airflow_using_subcommand assets; and __fish_seen_subcommand_from get-dag-queued-event" -s q -l quiet -d 'No progress, notes or warnings on stderr'
complete -c airflow -n "__fish_airflow_using_subcommand assets; and __fish_seen_subcommand_from get-dag-queued-event" -s y -l yes -d 'Answer every question with yes'
complete -c airflow -n "__fish_airflow_using_subcommand assets; and __fish_seen_subcommand_from get-dag-queued-event" -l insecure -d 'Do not check the server\'s certificate'
complete -c airflow -n "__fish_airflow_using_subcommand assets; and __fish_seen_subcommand_from get-dag-queued-event" -s h -l help -d 'Print help'
complete -c airflow -n "__fish_airflow_using_subcommand assets; and __fish_seen_subcommand_from delete-queued-event" -l before -d 'Before' -r
complete -c airflow -n "__fish_airflow_using_subcommand assets; and __fish_seen_subcommand_from delete-queued-event" -l env -d 'The environment to work with, instead of the selected one' -r
complete -c airflow -n "__fish_airflow_using_subcommand assets; and __fish_seen_subcommand_from delete-queued-event" -l api-token -d 'The token; a secret does not belong here, but airflowctl has it so' -r
complete -c airflow -n "__fish_airflow_using_subcommand assets; and __fish_seen_subcommand_from delete-queued-event" -s o -l output -d 'How to print the result' -r -f -a "table\t''
plain\t''
json\t''
yaml\t''
csv\t''
ndjson\t''"
complete -c airflow -n "__fish_airflow_using_subcommand assets; and __fish_seen_subcommand_from delete-queued-event" -l columns -d 'Print these columns; dots reach into objects (`dag_id,tags.name`)' -r
complete -c airflow -n "__fish_airflow_using_subcommand assets; and __fish_seen_subcommand_from delete-queued-event" -l jq -d 'Filter the JSON result with a jq expression' -r
complete -c airflow -n "__fish_airflow_using_subcommand assets; and __fish_seen_subcommand_from delete-queued-event" -l color -d 'Whether to use colours' -r -f -a "auto\t''
always\t''
never\t''
on\t''
off\t''"
complete -c airflow -n "__fish_airflow_using_subcommand assets; and __fish_seen_subcommand_from delete-queued-event" -l timeout -d 'The longest that one request may take; 0 for no limit [default: 60]' -r
complete -c airflow -n "__fish_airflow_using_subcommand assets; and __fish_seen_subcommand_from delete-queued-event" -l ca-cert -d 'Trust the certificate authorities in this PEM file too' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand assets; and __fish_seen_subcommand_from delete-queued-event" -l client-cert -d 'The client certificate to show to the server (PEM, perhaps with its key)' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand assets; and __fish_seen_subcommand_from delete-queued-event" -l client-key -d 'The key of the client certificate (PEM)' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand assets; and __fish_seen_subcommand_from delete-queued-event" -l no-header -d 'Leave out the header of table, plain and csv'
complete -c airflow -n "__fish_airflow_using_subcommand assets; and __fish_seen_subcommand_from delete-queued-event" -s v -l verbose -d 'Tell on stderr what is sent and answered; twice for headers'
complete -c airflow -n "__fish_airflow_using_subcommand assets; and __fish_seen_subcommand_from delete-queued-event" -s q -l quiet -d 'No progress, notes or warnings on stderr'
complete -c airflow -n "__fish_airflow_using_subcommand assets; and __fish_seen_subcommand_from delete-queued-event" -s y -l yes -d 'Answer every question with yes'
complete -c airflow -n "__fish_airflow_using_subcommand assets; and __fish_seen_subcommand_from delete-queued-event" -l insecure -d 'Do not check the server\'s certificate'
complete -c airflow -n "__fish_airflow_using_subcommand assets; and __fish_seen_subcommand_from delete-queued-event" -s h -l help -d 'Print help'
complete -c airflow -n "__fish_airflow_using_subcommand assets; and __fish_seen_subcommand_from store-list" -l limit -d 'At most this many rows; all of them when not given' -r
complete -c airflow -n "__fish_airflow_using_subcommand assets; and __fish_seen_subcommand_from store-list" -l watch -d 'Print it again and again, in place on a terminal, with so many seconds between (2), until Ctrl-C' -r
complete -c airflow -n "__fish_airflow_using_subcommand assets; and __fish_seen_subcommand_from store-list" -l env -d 'The environment to work with, instead of the selected one' -r
complete -c airflow -n "__fish_airflow_using_subcommand assets; and __fish_seen_subcommand_from store-list" -l api-token -d 'The token; a secret does not belong here, but airflowctl has it so' -r
complete -c airflow -n "__fish_airflow_using_subcommand assets; and __fish_seen_subcommand_from store-list" -s o -l output -d 'How to print the result' -r -f -a "table\t''
plain\t''
json\t''
yaml\t''
csv\t''
ndjson\t''"
complete -c airflow -n "__fish_airflow_using_subcommand assets; and __fish_seen_subcommand_from store-list" -l columns -d 'Print these columns; dots reach into objects (`dag_id,tags.name`)' -r
complete -c airflow -n "__fish_airflow_using_subcommand assets; and __fish_seen_subcommand_from store-list" -l jq -d 'Filter the JSON result with a jq expression' -r
complete -c airflow -n "__fish_airflow_using_subcommand assets; and __fish_seen_subcommand_from store-list" -l color -d 'Whether to use colours' -r -f -a "auto\t''
always\t''
never\t''
on\t''
off\t''"
complete -c airflow -n "__fish_airflow_using_subcommand assets; and __fish_seen_subcommand_from store-list" -l timeout -d 'The longest that one request may take; 0 for no limit [default: 60]' -r
complete -c airflow -n "__fish_airflow_using_subcommand assets; and __fish_seen_subcommand_from store-list" -l ca-cert -d 'Trust the certificate authorities in this PEM file too' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand assets; and __fish_seen_subcommand_from store-list" -l client-cert -d 'The client certificate to show to the server (PEM, perhaps with its key)' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand assets; and __fish_seen_subcommand_from store-list" -l client-key -d 'The key of the client certificate (PEM)' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand assets; and __fish_seen_subcommand_from store-list" -l no-header -d 'Leave out the header of table, plain and csv'
complete -c airflow -n "__fish_airflow_using_subcommand assets; and __fish_seen_subcommand_from store-list" -s v -l verbose -d 'Tell on stderr what is sent and answered; twice for headers'
complete -c airflow -n "__fish_airflow_using_subcommand assets; and __fish_seen_subcommand_from store-list" -s q -l quiet -d 'No progress, notes or warnings on stderr'
complete -c airflow -n "__fish_airflow_using_subcommand assets; and __fish_seen_subcommand_from store-list" -s y -l yes -d 'Answer every question with yes'
complete -c airflow -n "__fish_airflow_using_subcommand assets; and __fish_seen_subcommand_from store-list" -l insecure -d 'Do not check the server\'s certificate'
complete -c airflow -n "__fish_airflow_using_subcommand assets; and __fish_seen_subcommand_from store-list" -s h -l help -d 'Print help'
complete -c airflow -n "__fish_airflow_using_subcommand assets; and __fish_seen_subcommand_from store-get" -l env -d 'The environment to work with, instead of the selected one' -r
complete -c airflow -n "__fish_airflow_using_subcommand assets; and __fish_seen_subcommand_from store-get" -l api-token -d 'The token; a secret does not belong here, but airflowctl has it so' -r
complete -c airflow -n "__fish_airflow_using_subcommand assets; and __fish_seen_subcommand_from store-get" -s o -l output -d 'How to print the result' -r -f -a "table\t''
plain\t''
json\t''
yaml\t''
csv\t''
ndjson\t''"
complete -c airflow -n "__fish_airflow_using_subcommand assets; and __fish_seen_subcommand_from store-get" -l columns -d 'Print these columns; dots reach into objects (`dag_id,tags.name`)' -r
complete -c airflow -n "__fish_airflow_using_subcommand assets; and __fish_seen_subcommand_from store-get" -l jq -d 'Filter the JSON result with a jq expression' -r
complete -c airflow -n "__fish_airflow_using_subcommand assets; and __fish_seen_subcommand_from store-get" -l color -d 'Whether to use colours' -r -f -a "auto\t''
always\t''
never\t''
on\t''
off\t''"
complete -c airflow -n "__fish_airflow_using_subcommand assets; and __fish_seen_subcommand_from store-get" -l timeout -d 'The longest that one request may take; 0 for no limit [default: 60]' -r
complete -c airflow -n "__fish_airflow_using_subcommand assets; and __fish_seen_subcommand_from store-get" -l ca-cert -d 'Trust the certificate authorities in this PEM file too' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand assets; and __fish_seen_subcommand_from store-get" -l client-cert -d 'The client certificate to show to the server (PEM, perhaps with its key)' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand assets; and __fish_seen_subcommand_from store-get" -l client-key -d 'The key of the client certificate (PEM)' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand assets; and __fish_seen_subcommand_from store-get" -l no-header -d 'Leave out the header of table, plain and csv'
complete -c airflow -n "__fish_airflow_using_subcommand assets; and __fish_seen_subcommand_from store-get" -s v -l verbose -d 'Tell on stderr what is sent and answered; twice for headers'
complete -c airflow -n "__fish_airflow_using_subcommand assets; and __fish_seen_subcommand_from store-get" -s q -l quiet -d 'No progress, notes or warnings on stderr'
complete -c airflow -n "__fish_airflow_using_subcommand assets; and __fish_seen_subcommand_from store-get" -s y -l yes -d 'Answer every question with yes'
complete -c airflow -n "__fish_airflow_using_subcommand assets; and __fish_seen_subcommand_from store-get" -l insecure -d 'Do not check the server\'s certificate'
complete -c airflow -n "__fish_airflow_using_subcommand assets; and __fish_seen_subcommand_from store-get" -s h -l help -d 'Print help'
complete -c airflow -n "__fish_airflow_using_subcommand assets; and __fish_seen_subcommand_from store-set" -l value -d 'Value [required without --json]' -r
complete -c airflow -n "__fish_airflow_using_subcommand assets; and __fish_seen_subcommand_from store-set" -l json -d 'The whole body as JSON, from a file with @FILE or from stdin with -; other options add to it' -r
complete -c airflow -n "__fish_airflow_using_subcommand assets; and __fish_seen_subcommand_from store-set" -l env -d 'The environment to work with, instead of the selected one' -r
complete -c airflow -n "__fish_airflow_using_subcommand assets; and __fish_seen_subcommand_from store-set" -l api-token -d 'The token; a secret does not belong here, but airflowctl has it so' -r
complete -c airflow -n "__fish_airflow_using_subcommand assets; and __fish_seen_subcommand_from store-set" -s o -l output -d 'How to print the result' -r -f -a "table\t''
plain\t''
json\t''
yaml\t''
csv\t''
ndjson\t''"
complete -c airflow -n "__fish_airflow_using_subcommand assets; and __fish_seen_subcommand_from store-set" -l columns -d 'Print these columns; dots reach into objects (`dag_id,tags.name`)' -r
complete -c airflow -n "__fish_airflow_using_subcommand assets; and __fish_seen_subcommand_from store-set" -l jq -d 'Filter the JSON result with a jq expression' -r
complete -c airflow -n "__fish_airflow_using_subcommand assets; and __fish_seen_subcommand_from store-set" -l color -d 'Whether to use colours' -r -f -a "auto\t''
always\t''
never\t''
on\t''
off\t''"
complete -c airflow -n "__fish_airflow_using_subcommand assets; and __fish_seen_subcommand_from store-set" -l timeout -d 'The longest that one request may take; 0 for no limit [default: 60]' -r
complete -c airflow -n "__fish_airflow_using_subcommand assets; and __fish_seen_subcommand_from store-set" -l ca-cert -d 'Trust the certificate authorities in this PEM file too' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand assets; and __fish_seen_subcommand_from store-set" -l client-cert -d 'The client certificate to show to the server (PEM, perhaps with its key)' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand assets; and __fish_seen_subcommand_from store-set" -l client-key -d 'The key of the client certificate (PEM)' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand assets; and __fish_seen_subcommand_from store-set" -l no-header -d 'Leave out the header of table, plain and csv'
complete -c airflow -n "__fish_airflow_using_subcommand assets; and __fish_seen_subcommand_from store-set" -s v -l verbose -d 'Tell on stderr what is sent and answered; twice for headers'
complete -c airflow -n "__fish_airflow_using_subcommand assets; and __fish_seen_subcommand_from store-set" -s q -l quiet -d 'No progress, notes or warnings on stderr'
complete -c airflow -n "__fish_airflow_using_subcommand assets; and __fish_seen_subcommand_from store-set" -s y -l yes -d 'Answer every question with yes'
complete -c airflow -n "__fish_airflow_using_subcommand assets; and __fish_seen_subcommand_from store-set" -l insecure -d 'Do not check the server\'s certificate'
complete -c airflow -n "__fish_airflow_using_subcommand assets; and __fish_seen_subcommand_from store-set" -s h -l help -d 'Print help'
complete -c airflow -n "__fish_airflow_using_subcommand assets; and __fish_seen_subcommand_from store-delete" -l env -d 'The environment to work with, instead of the selected one' -r
complete -c airflow -n "__fish_airflow_using_subcommand assets; and __fish_seen_subcommand_from store-delete" -l api-token -d 'The token; a secret does not belong here, but airflowctl has it so' -r
complete -c airflow -n "__fish_airflow_using_subcommand assets; and __fish_seen_subcommand_from store-delete" -s o -l output -d 'How to print the result' -r -f -a "table\t''
plain\t''
json\t''
yaml\t''
csv\t''
ndjson\t''"
complete -c airflow -n "__fish_airflow_using_subcommand assets; and __fish_seen_subcommand_from store-delete" -l columns -d 'Print these columns; dots reach into objects (`dag_id,tags.name`)' -r
complete -c airflow -n "__fish_airflow_using_subcommand assets; and __fish_seen_subcommand_from store-delete" -l jq -d 'Filter the JSON result with a jq expression' -r
complete -c airflow -n "__fish_airflow_using_subcommand assets; and __fish_seen_subcommand_from store-delete" -l color -d 'Whether to use colours' -r -f -a "auto\t''
always\t''
never\t''
on\t''
off\t''"
complete -c airflow -n "__fish_airflow_using_subcommand assets; and __fish_seen_subcommand_from store-delete" -l timeout -d 'The longest that one request may take; 0 for no limit [default: 60]' -r
complete -c airflow -n "__fish_airflow_using_subcommand assets; and __fish_seen_subcommand_from store-delete" -l ca-cert -d 'Trust the certificate authorities in this PEM file too' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand assets; and __fish_seen_subcommand_from store-delete" -l client-cert -d 'The client certificate to show to the server (PEM, perhaps with its key)' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand assets; and __fish_seen_subcommand_from store-delete" -l client-key -d 'The key of the client certificate (PEM)' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand assets; and __fish_seen_subcommand_from store-delete" -l no-header -d 'Leave out the header of table, plain and csv'
complete -c airflow -n "__fish_airflow_using_subcommand assets; and __fish_seen_subcommand_from store-delete" -s v -l verbose -d 'Tell on stderr what is sent and answered; twice for headers'
complete -c airflow -n "__fish_airflow_using_subcommand assets; and __fish_seen_subcommand_from store-delete" -s q -l quiet -d 'No progress, notes or warnings on stderr'
complete -c airflow -n "__fish_airflow_using_subcommand assets; and __fish_seen_subcommand_from store-delete" -s y -l yes -d 'Answer every question with yes'
complete -c airflow -n "__fish_airflow_using_subcommand assets; and __fish_seen_subcommand_from store-delete" -l insecure -d 'Do not check the server\'s certificate'
complete -c airflow -n "__fish_airflow_using_subcommand assets; and __fish_seen_subcommand_from store-delete" -s h -l help -d 'Print help'
complete -c airflow -n "__fish_airflow_using_subcommand assets; and __fish_seen_subcommand_from store-clear" -l env -d 'The environment to work with, instead of the selected one' -r
complete -c airflow -n "__fish_airflow_using_subcommand assets; and __fish_seen_subcommand_from store-clear" -l api-token -d 'The token; a secret does not belong here, but airflowctl has it so' -r
complete -c airflow -n "__fish_airflow_using_subcommand assets; and __fish_seen_subcommand_from store-clear" -s o -l output -d 'How to print the result' -r -f -a "table\t''
plain\t''
json\t''
yaml\t''
csv\t''
ndjson\t''"
complete -c airflow -n "__fish_airflow_using_subcommand assets; and __fish_seen_subcommand_from store-clear" -l columns -d 'Print these columns; dots reach into objects (`dag_id,tags.name`)' -r
complete -c airflow -n "__fish_airflow_using_subcommand assets; and __fish_seen_subcommand_from store-clear" -l jq -d 'Filter the JSON result with a jq expression' -r
complete -c airflow -n "__fish_airflow_using_subcommand assets; and __fish_seen_subcommand_from store-clear" -l color -d 'Whether to use colours' -r -f -a "auto\t''
always\t''
never\t''
on\t''
off\t''"
complete -c airflow -n "__fish_airflow_using_subcommand assets; and __fish_seen_subcommand_from store-clear" -l timeout -d 'The longest that one request may take; 0 for no limit [default: 60]' -r
complete -c airflow -n "__fish_airflow_using_subcommand assets; and __fish_seen_subcommand_from store-clear" -l ca-cert -d 'Trust the certificate authorities in this PEM file too' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand assets; and __fish_seen_subcommand_from store-clear" -l client-cert -d 'The client certificate to show to the server (PEM, perhaps with its key)' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand assets; and __fish_seen_subcommand_from store-clear" -l client-key -d 'The key of the client certificate (PEM)' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand assets; and __fish_seen_subcommand_from store-clear" -l no-header -d 'Leave out the header of table, plain and csv'
complete -c airflow -n "__fish_airflow_using_subcommand assets; and __fish_seen_subcommand_from store-clear" -s v -l verbose -d 'Tell on stderr what is sent and answered; twice for headers'
complete -c airflow -n "__fish_airflow_using_subcommand assets; and __fish_seen_subcommand_from store-clear" -s q -l quiet -d 'No progress, notes or warnings on stderr'
complete -c airflow -n "__fish_airflow_using_subcommand assets; and __fish_seen_subcommand_from store-clear" -s y -l yes -d 'Answer every question with yes'
complete -c airflow -n "__fish_airflow_using_subcommand assets; and __fish_seen_subcommand_from store-clear" -l insecure -d 'Do not check the server\'s certificate'
complete -c airflow -n "__fish_airflow_using_subcommand assets; and __fish_seen_subcommand_from store-clear" -s h -l help -d 'Print help'
complete -c airflow -n "__fish_airflow_using_subcommand assets; and __fish_seen_subcommand_from help" -f -a "list" -d 'List the assets, or the asset aliases'
complete -c airflow -n "__fish_airflow_using_subcommand assets; and __fish_seen_subcommand_from help" -f -a "details" -d 'Show everything about an asset, by its name or URI'
complete -c airflow -n "__fish_airflow_using_subcommand assets; and __fish_seen_subcommand_from help" -f -a "materialize" -d 'Start a run of the Dag that produces an asset'
complete -c airflow -n "__fish_airflow_using_subcommand assets; and __fish_seen_subcommand_from help" -f -a "get" -d 'Show an asset by its id'
complete -c airflow -n "__fish_airflow_using_subcommand assets; and __fish_seen_subcommand_from help" -f -a "list-by-alias" -d 'List the asset aliases'
complete -c airflow -n "__fish_airflow_using_subcommand assets; and __fish_seen_subcommand_from help" -f -a "get-by-alias" -d 'Show an asset alias by its id'
complete -c airflow -n "__fish_airflow_using_subcommand assets; and __fish_seen_subcommand_from help" -f -a "events" -d 'List the events of assets'
complete -c airflow -n "__fish_airflow_using_subcommand assets; and __fish_seen_subcommand_from help" -f -a "create-event" -d 'Report that an asset has new data'
complete -c airflow -n "__fish_airflow_using_subcommand assets; and __fish_seen_subcommand_from help" -f -a "get-queued-events" -d 'List the events of an asset that wait for a run'
complete -c airflow -n "__fish_airflow_using_subcommand assets; and __fish_seen_subcommand_from help" -f -a "delete-queued-events" -d 'Drop the events of an asset that wait for a run'
complete -c airflow -n "__fish_airflow_using_subcommand assets; and __fish_seen_subcommand_from help" -f -a "get-dag-queued-events" -d 'List the asset events that wait for a run of a Dag'
complete -c airflow -n "__fish_airflow_using_subcommand assets; and __fish_seen_subcommand_from help" -f -a "delete-dag-queued-events" -d 'Drop the asset events that wait for a run of a Dag'
complete -c airflow -n "__fish_airflow_using_subcommand assets; and __fish_seen_subcommand_from help" -f -a "get-dag-queued-event" -d 'Show the event of an asset that waits for a run of a Dag'
complete -c airflow -n "__fish_airflow_using_subcommand assets; and __fish_seen_subcommand_from help" -f -a "delete-queued-event" -d 'Drop the event of an asset that waits for a run of a Dag'
complete -c airflow -n "__fish_airflow_using_subcommand assets; and __fish_seen_subcommand_from help" -f -a "store-list" -d 'List the entries of an asset\'s state store'
complete -c airflow -n "__fish_airflow_using_subcommand assets; and __fish_seen_subcommand_from help" -f -a "store-get" -d 'Show an entry of an asset\'s state store'
complete -c airflow -n "__fish_airflow_using_subcommand assets; and __fish_seen_subcommand_from help" -f -a "store-set" -d 'Write an entry of an asset\'s state store'
complete -c airflow -n "__fish_airflow_using_subcommand assets; and __fish_seen_subcommand_from help" -f -a "store-delete" -d 'Delete an entry of an asset\'s state store'
complete -c airflow -n "__fish_airflow_using_subcommand assets; and __fish_seen_subcommand_from help" -f -a "store-clear" -d 'Delete all entries of an asset\'s state store'
complete -c airflow -n "__fish_airflow_using_subcommand assets; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c airflow -n "__fish_airflow_using_subcommand connections; and not __fish_seen_subcommand_from list get add test create update export import delete create-defaults create-default-connections help" -l env -d 'The environment to work with, instead of the selected one' -r
complete -c airflow -n "__fish_airflow_using_subcommand connections; and not __fish_seen_subcommand_from list get add test create update export import delete create-defaults create-default-connections help" -l api-token -d 'The token; a secret does not belong here, but airflowctl has it so' -r
complete -c airflow -n "__fish_airflow_using_subcommand connections; and not __fish_seen_subcommand_from list get add test create update export import delete create-defaults create-default-connections help" -s o -l output -d 'How to print the result' -r -f -a "table\t''
plain\t''
json\t''
yaml\t''
csv\t''
ndjson\t''"
complete -c airflow -n "__fish_airflow_using_subcommand connections; and not __fish_seen_subcommand_from list get add test create update export import delete create-defaults create-default-connections help" -l columns -d 'Print these columns; dots reach into objects (`dag_id,tags.name`)' -r
complete -c airflow -n "__fish_airflow_using_subcommand connections; and not __fish_seen_subcommand_from list get add test create update export import delete create-defaults create-default-connections help" -l jq -d 'Filter the JSON result with a jq expression' -r
complete -c airflow -n "__fish_airflow_using_subcommand connections; and not __fish_seen_subcommand_from list get add test create update export import delete create-defaults create-default-connections help" -l color -d 'Whether to use colours' -r -f -a "auto\t''
always\t''
never\t''
on\t''
off\t''"
complete -c airflow -n "__fish_airflow_using_subcommand connections; and not __fish_seen_subcommand_from list get add test create update export import delete create-defaults create-default-connections help" -l timeout -d 'The longest that one request may take; 0 for no limit [default: 60]' -r
complete -c airflow -n "__fish_airflow_using_subcommand connections; and not __fish_seen_subcommand_from list get add test create update export import delete create-defaults create-default-connections help" -l ca-cert -d 'Trust the certificate authorities in this PEM file too' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand connections; and not __fish_seen_subcommand_from list get add test create update export import delete create-defaults create-default-connections help" -l client-cert -d 'The client certificate to show to the server (PEM, perhaps with its key)' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand connections; and not __fish_seen_subcommand_from list get add test create update export import delete create-defaults create-default-connections help" -l client-key -d 'The key of the client certificate (PEM)' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand connections; and not __fish_seen_subcommand_from list get add test create update export import delete create-defaults create-default-connections help" -l no-header -d 'Leave out the header of table, plain and csv'
complete -c airflow -n "__fish_airflow_using_subcommand connections; and not __fish_seen_subcommand_from list get add test create update export import delete create-defaults create-default-connections help" -s v -l verbose -d 'Tell on stderr what is sent and answered; twice for headers'
complete -c airflow -n "__fish_airflow_using_subcommand connections; and not __fish_seen_subcommand_from list get add test create update export import delete create-defaults create-default-connections help" -s q -l quiet -d 'No progress, notes or warnings on stderr'
complete -c airflow -n "__fish_airflow_using_subcommand connections; and not __fish_seen_subcommand_from list get add test create update export import delete create-defaults create-default-connections help" -s y -l yes -d 'Answer every question with yes'
complete -c airflow -n "__fish_airflow_using_subcommand connections; and not __fish_seen_subcommand_from list get add test create update export import delete create-defaults create-default-connections help" -l insecure -d 'Do not check the server\'s certificate'
complete -c airflow -n "__fish_airflow_using_subcommand connections; and not __fish_seen_subcommand_from list get add test create update export import delete create-defaults create-default-connections help" -s h -l help -d 'Print help'
complete -c airflow -n "__fish_airflow_using_subcommand connections; and not __fish_seen_subcommand_from list get add test create update export import delete create-defaults create-default-connections help" -f -a "list" -d 'List the connections'
complete -c airflow -n "__fish_airflow_using_subcommand connections; and not __fish_seen_subcommand_from list get add test create update export import delete create-defaults create-default-connections help" -f -a "get" -d 'Show a connection; the server masks its secrets'
complete -c airflow -n "__fish_airflow_using_subcommand connections; and not __fish_seen_subcommand_from list get add test create update export import delete create-defaults create-default-connections help" -f -a "add" -d 'Create a connection'
complete -c airflow -n "__fish_airflow_using_subcommand connections; and not __fish_seen_subcommand_from list get add test create update export import delete create-defaults create-default-connections help" -f -a "test" -d 'Let the server try a connection'
complete -c airflow -n "__fish_airflow_using_subcommand connections; and not __fish_seen_subcommand_from list get add test create update export import delete create-defaults create-default-connections help" -f -a "create" -d 'Create a connection'
complete -c airflow -n "__fish_airflow_using_subcommand connections; and not __fish_seen_subcommand_from list get add test create update export import delete create-defaults create-default-connections help" -f -a "update" -d 'Change what is given of a connection'
complete -c airflow -n "__fish_airflow_using_subcommand connections; and not __fish_seen_subcommand_from list get add test create update export import delete create-defaults create-default-connections help" -f -a "export" -d 'Write all connections into a file: JSON, YAML or env'
complete -c airflow -n "__fish_airflow_using_subcommand connections; and not __fish_seen_subcommand_from list get add test create update export import delete create-defaults create-default-connections help" -f -a "import" -d 'Create the connections of a file'
complete -c airflow -n "__fish_airflow_using_subcommand connections; and not __fish_seen_subcommand_from list get add test create update export import delete create-defaults create-default-connections help" -f -a "delete" -d 'Delete a connection'
complete -c airflow -n "__fish_airflow_using_subcommand connections; and not __fish_seen_subcommand_from list get add test create update export import delete create-defaults create-default-connections help" -f -a "create-defaults" -d 'Create the connections that a new Airflow comes with'
complete -c airflow -n "__fish_airflow_using_subcommand connections; and not __fish_seen_subcommand_from list get add test create update export import delete create-defaults create-default-connections help" -f -a "create-default-connections" -d 'Create the connections that a new Airflow comes with'
complete -c airflow -n "__fish_airflow_using_subcommand connections; and not __fish_seen_subcommand_from list get add test create update export import delete create-defaults create-default-connections help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c airflow -n "__fish_airflow_using_subcommand connections; and __fish_seen_subcommand_from list" -l order-by -d 'Attributes to order by, multi criteria sort is supported. Prefix with `-` for descending order. Supported attributes: `conn_id, conn_type, description, host, port, id, team_name, connection_id`' -r
complete -c airflow -n "__fish_airflow_using_subcommand connections; and __fish_seen_subcommand_from list" -l connection-id-pattern -d 'Case-insensitive substring match (SQL `ILIKE`). Slower than `connection_id_prefix_pattern` on large tables — see "Filtering with pattern parameters"' -r
complete -c airflow -n "__fish_airflow_using_subcommand connections; and __fish_seen_subcommand_from list" -l connection-id-prefix-pattern -d 'Case-sensitive, index-friendly prefix match. See "Filtering with pattern parameters"' -r
complete -c airflow -n "__fish_airflow_using_subcommand connections; and __fish_seen_subcommand_from list" -l limit -d 'At most this many rows; all of them when not given' -r
complete -c airflow -n "__fish_airflow_using_subcommand connections; and __fish_seen_subcommand_from list" -l watch -d 'Print it again and again, in place on a terminal, with so many seconds between (2), until Ctrl-C' -r
complete -c airflow -n "__fish_airflow_using_subcommand connections; and __fish_seen_subcommand_from list" -l env -d 'The environment to work with, instead of the selected one' -r
complete -c airflow -n "__fish_airflow_using_subcommand connections; and __fish_seen_subcommand_from list" -l api-token -d 'The token; a secret does not belong here, but airflowctl has it so' -r
complete -c airflow -n "__fish_airflow_using_subcommand connections; and __fish_seen_subcommand_from list" -s o -l output -d 'How to print the result' -r -f -a "table\t''
plain\t''
json\t''
yaml\t''
csv\t''
ndjson\t''"
complete -c airflow -n "__fish_airflow_using_subcommand connections; and __fish_seen_subcommand_from list" -l columns -d 'Print these columns; dots reach into objects (`dag_id,tags.name`)' -r
complete -c airflow -n "__fish_airflow_using_subcommand connections; and __fish_seen_subcommand_from list" -l jq -d 'Filter the JSON result with a jq expression' -r
complete -c airflow -n "__fish_airflow_using_subcommand connections; and __fish_seen_subcommand_from list" -l color -d 'Whether to use colours' -r -f -a "auto\t''
always\t''
never\t''
on\t''
off\t''"
complete -c airflow -n "__fish_airflow_using_subcommand connections; and __fish_seen_subcommand_from list" -l timeout -d 'The longest that one request may take; 0 for no limit [default: 60]' -r
complete -c airflow -n "__fish_airflow_using_subcommand connections; and __fish_seen_subcommand_from list" -l ca-cert -d 'Trust the certificate authorities in this PEM file too' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand connections; and __fish_seen_subcommand_from list" -l client-cert -d 'The client certificate to show to the server (PEM, perhaps with its key)' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand connections; and __fish_seen_subcommand_from list" -l client-key -d 'The key of the client certificate (PEM)' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand connections; and __fish_seen_subcommand_from list" -l show-values -d 'Show all fields; the server masks what it takes for secrets'
complete -c airflow -n "__fish_airflow_using_subcommand connections; and __fish_seen_subcommand_from list" -l hide-sensitive -d 'Show *** for every password and extra'
complete -c airflow -n "__fish_airflow_using_subcommand connections; and __fish_seen_subcommand_from list" -l no-header -d 'Leave out the header of table, plain and csv'
complete -c airflow -n "__fish_airflow_using_subcommand connections; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Tell on stderr what is sent and answered; twice for headers'
complete -c airflow -n "__fish_airflow_using_subcommand connections; and __fish_seen_subcommand_from list" -s q -l quiet -d 'No progress, notes or warnings on stderr'
complete -c airflow -n "__fish_airflow_using_subcommand connections; and __fish_seen_subcommand_from list" -s y -l yes -d 'Answer every question with yes'
complete -c airflow -n "__fish_airflow_using_subcommand connections; and __fish_seen_subcommand_from list" -l insecure -d 'Do not check the server\'s certificate'
complete -c airflow -n "__fish_airflow_using_subcommand connections; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help'
complete -c airflow -n "__fish_airflow_using_subcommand connections; and __fish_seen_subcommand_from get" -l env -d 'The environment to work with, instead of the selected one' -r
complete -c airflow -n "__fish_airflow_using_subcommand connections; and __fish_seen_subcommand_from get" -l api-token -d 'The token; a secret does not belong here, but airflowctl has it so' -r
complete -c airflow -n "__fish_airflow_using_subcommand connections; and __fish_seen_subcommand_from get" -s o -l output -d 'How to print the result' -r -f -a "table\t''
plain\t''
json\t''
yaml\t''
csv\t''
ndjson\t''"
complete -c airflow -n "__fish_airflow_using_subcommand connections; and __fish_seen_subcommand_from get" -l columns -d 'Print these columns; dots reach into objects (`dag_id,tags.name`)' -r
complete -c airflow -n "__fish_airflow_using_subcommand connections; and __fish_seen_subcommand_from get" -l jq -d 'Filter the JSON result with a jq expression' -r
complete -c airflow -n "__fish_airflow_using_subcommand connections; and __fish_seen_subcommand_from get" -l color -d 'Whether to use colours' -r -f -a "auto\t''
always\t''
never\t''
on\t''
off\t''"
complete -c airflow -n "__fish_airflow_using_subcommand connections; and __fish_seen_subcommand_from get" -l timeout -d 'The longest that one request may take; 0 for no limit [default: 60]' -r
complete -c airflow -n "__fish_airflow_using_subcommand connections; and __fish_seen_subcommand_from get" -l ca-cert -d 'Trust the certificate authorities in this PEM file too' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand connections; and __fish_seen_subcommand_from get" -l client-cert -d 'The client certificate to show to the server (PEM, perhaps with its key)' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand connections; and __fish_seen_subcommand_from get" -l client-key -d 'The key of the client certificate (PEM)' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand connections; and __fish_seen_subcommand_from get" -l no-header -d 'Leave out the header of table, plain and csv'
complete -c airflow -n "__fish_airflow_using_subcommand connections; and __fish_seen_subcommand_from get" -s v -l verbose -d 'Tell on stderr what is sent and answered; twice for headers'
complete -c airflow -n "__fish_airflow_using_subcommand connections; and __fish_seen_subcommand_from get" -s q -l quiet -d 'No progress, notes or warnings on stderr'
complete -c airflow -n "__fish_airflow_using_subcommand connections; and __fish_seen_subcommand_from get" -s y -l yes -d 'Answer every question with yes'
complete -c airflow -n "__fish_airflow_using_subcommand connections; and __fish_seen_subcommand_from get" -l insecure -d 'Do not check the server\'s certificate'
complete -c airflow -n "__fish_airflow_using_subcommand connections; and __fish_seen_subcommand_from get" -s h -l help -d 'Print help'
complete -c airflow -n "__fish_airflow_using_subcommand connections; and __fish_seen_subcommand_from add" -l conn-type -d 'Its type, such as postgres; needed unless a URI or JSON tells it' -r
complete -c airflow -n "__fish_airflow_using_subcommand connections; and __fish_seen_subcommand_from add" -l conn-description -d 'What it is for' -r
complete -c airflow -n "__fish_airflow_using_subcommand connections; and __fish_seen_subcommand_from add" -l conn-host -d 'The host' -r
complete -c airflow -n "__fish_airflow_using_subcommand connections; and __fish_seen_subcommand_from add" -l conn-port -d 'The port, 0 to 65535' -r
complete -c airflow -n "__fish_airflow_using_subcommand connections; and __fish_seen_subcommand_from add" -l conn-login -d 'The login' -r
complete -c airflow -n "__fish_airflow_using_subcommand connections; and __fish_seen_subcommand_from add" -l conn-password -d 'The password; other users of this machine can see it here, better use --conn-password-stdin' -r
complete -c airflow -n "__fish_airflow_using_subcommand connections; and __fish_seen_subcommand_from add" -l conn-schema -d 'The schema: a database, a path' -r
complete -c airflow -n "__fish_airflow_using_subcommand connections; and __fish_seen_subcommand_from add" -l conn-extra -d 'What else the type needs, as a JSON object, from a file with @FILE or from stdin with -' -r
complete -c airflow -n "__fish_airflow_using_subcommand connections; and __fish_seen_subcommand_from add" -l conn-uri -d 'The whole connection as a URI, from a file with @FILE or from stdin with -' -r
complete -c airflow -n "__fish_airflow_using_subcommand connections; and __fish_seen_subcommand_from add" -l conn-json -d 'The whole connection as JSON, from a file with @FILE or from stdin with -' -r
complete -c airflow -n "__fish_airflow_using_subcommand connections; and __fish_seen_subcommand_from add" -l env -d 'The environment to work with, instead of the selected one' -r
complete -c airflow -n "__fish_airflow_using_subcommand connections; and __fish_seen_subcommand_from add" -l api-token -d 'The token; a secret does not belong here, but airflowctl has it so' -r
complete -c airflow -n "__fish_airflow_using_subcommand connections; and __fish_seen_subcommand_from add" -s o -l output -d 'How to print the result' -r -f -a "table\t''
plain\t''
json\t''
yaml\t''
csv\t''
ndjson\t''"
complete -c airflow -n "__fish_airflow_using_subcommand connections; and __fish_seen_subcommand_from add" -l columns -d 'Print these columns; dots reach into objects (`dag_id,tags.name`)' -r
complete -c airflow -n "__fish_airflow_using_subcommand connections; and __fish_seen_subcommand_from add" -l jq -d 'Filter the JSON result with a jq expression' -r
complete -c airflow -n "__fish_airflow_using_subcommand connections; and __fish_seen_subcommand_from add" -l color -d 'Whether to use colours' -r -f -a "auto\t''
always\t''
never\t''
on\t''
off\t''"
complete -c airflow -n "__fish_airflow_using_subcommand connections; and __fish_seen_subcommand_from add" -l timeout -d 'The longest that one request may take; 0 for no limit [default: 60]' -r
complete -c airflow -n "__fish_airflow_using_subcommand connections; and __fish_seen_subcommand_from add" -l ca-cert -d 'Trust the certificate authorities in this PEM file too' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand connections; and __fish_seen_subcommand_from add" -l client-cert -d 'The client certificate to show to the server (PEM, perhaps with its key)' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand connections; and __fish_seen_subcommand_from add" -l client-key -d 'The key of the client certificate (PEM)' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand connections; and __fish_seen_subcommand_from add" -l conn-password-stdin -d 'Read the password from stdin'
complete -c airflow -n "__fish_airflow_using_subcommand connections; and __fish_seen_subcommand_from add" -l no-header -d 'Leave out the header of table, plain and csv'
complete -c airflow -n "__fish_airflow_using_subcommand connections; and __fish_seen_subcommand_from add" -s v -l verbose -d 'Tell on stderr what is sent and answered; twice for headers'
complete -c airflow -n "__fish_airflow_using_subcommand connections; and __fish_seen_subcommand_from add" -s q -l quiet -d 'No progress, notes or warnings on stderr'
complete -c airflow -n "__fish_airflow_using_subcommand connections; and __fish_seen_subcommand_from add" -s y -l yes -d 'Answer every question with yes'
complete -c airflow -n "__fish_airflow_using_subcommand connections; and __fish_seen_subcommand_from add" -l insecure -d 'Do not check the server\'s certificate'
complete -c airflow -n "__fish_airflow_using_subcommand connections; and __fish_seen_subcommand_from add" -s h -l help -d 'Print help'
complete -c airflow -n "__fish_airflow_using_subcommand connections; and __fish_seen_subcommand_from test" -l conn-type -d 'Its type, such as postgres' -r
complete -c airflow -n "__fish_airflow_using_subcommand connections; and __fish_seen_subcommand_from test" -l description -d 'What it is for' -r
complete -c airflow -n "__fish_airflow_using_subcommand connections; and __fish_seen_subcommand_from test" -l host -d 'The host' -r
complete -c airflow -n "__fish_airflow_using_subcommand connections; and __fish_seen_subcommand_from test" -l port -d 'The port, 0 to 65535' -r
complete -c airflow -n "__fish_airflow_using_subcommand connections; and __fish_seen_subcommand_from test" -l login -d 'The login' -r
complete -c airflow -n "__fish_airflow_using_subcommand connections; and __fish_seen_subcommand_from test" -l password -d 'The password; other users of this machine can see it here, better use --password-stdin' -r
complete -c airflow -n "__fish_airflow_using_subcommand connections; and __fish_seen_subcommand_from test" -l schema -d 'The schema: a database, a path' -r
complete -c airflow -n "__fish_airflow_using_subcommand connections; and __fish_seen_subcommand_from test" -l extra -d 'What else the type needs, as a JSON object, from a file with @FILE or from stdin with -' -r
complete -c airflow -n "__fish_airflow_using_subcommand connections; and __fish_seen_subcommand_from test" -l team-name -d 'The team that the connection belongs to, on a server with several' -r
complete -c airflow -n "__fish_airflow_using_subcommand connections; and __fish_seen_subcommand_from test" -l env -d 'The environment to work with, instead of the selected one' -r
complete -c airflow -n "__fish_airflow_using_subcommand connections; and __fish_seen_subcommand_from test" -l api-token -d 'The token; a secret does not belong here, but airflowctl has it so' -r
complete -c airflow -n "__fish_airflow_using_subcommand connections; and __fish_seen_subcommand_from test" -s o -l output -d 'How to print the result' -r -f -a "table\t''
plain\t''
json\t''
yaml\t''
csv\t''
ndjson\t''"
complete -c airflow -n "__fish_airflow_using_subcommand connections; and __fish_seen_subcommand_from test" -l columns -d 'Print these columns; dots reach into objects (`dag_id,tags.name`)' -r
complete -c airflow -n "__fish_airflow_using_subcommand connections; and __fish_seen_subcommand_from test" -l jq -d 'Filter the JSON result with a jq expression' -r
complete -c airflow -n "__fish_airflow_using_subcommand connections; and __fish_seen_subcommand_from test" -l color -d 'Whether to use colours' -r -f -a "auto\t''
always\t''
never\t''
on\t''
off\t''"
complete -c airflow -n "__fish_airflow_using_subcommand connections; and __fish_seen_subcommand_from test" -l timeout -d 'The longest that one request may take; 0 for no limit [default: 60]' -r
complete -c airflow -n "__fish_airflow_using_subcommand connections; and __fish_seen_subcommand_from test" -l ca-cert -d 'Trust the certificate authorities in this PEM file too' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand connections; and __fish_seen_subcommand_from test" -l client-cert -d 'The client certificate to show to the server (PEM, perhaps with its key)' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand connections; and __fish_seen_subcommand_from test" -l client-key -d 'The key of the client certificate (PEM)' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand connections; and __fish_seen_subcommand_from test" -l password-stdin -d 'Read the password from stdin'
complete -c airflow -n "__fish_airflow_using_subcommand connections; and __fish_seen_subcommand_from test" -l on-worker -d 'Have a worker try it, and wait for the outcome; otherwise the API server does'
complete -c airflow -n "__fish_airflow_using_subcommand connections; and __fish_seen_subcommand_from test" -l no-header -d 'Leave out the header of table, plain and csv'
complete -c airflow -n "__fish_airflow_using_subcommand connections; and __fish_seen_subcommand_from test" -s v -l verbose -d 'Tell on stderr what is sent and answered; twice for headers'
complete -c airflow -n "__fish_airflow_using_subcommand connections; and __fish_seen_subcommand_from test" -s q -l quiet -d 'No progress, notes or warnings on stderr'
complete -c airflow -n "__fish_airflow_using_subcommand connections; and __fish_seen_subcommand_from test" -s y -l yes -d 'Answer every question with yes'
complete -c airflow -n "__fish_airflow_using_subcommand connections; and __fish_seen_subcommand_from test" -l insecure -d 'Do not check the server\'s certificate'
complete -c airflow -n "__fish_airflow_using_subcommand connections; and __fish_seen_subcommand_from test" -s h -l help -d 'Print help'
complete -c airflow -n "__fish_airflow_using_subcommand connections; and __fish_seen_subcommand_from create" -l conn-type -d 'Its type, such as postgres' -r
complete -c airflow -n "__fish_airflow_using_subcommand connections; and __fish_seen_subcommand_from create" -l description -d 'What it is for' -r
complete -c airflow -n "__fish_airflow_using_subcommand connections; and __fish_seen_subcommand_from create" -l host -d 'The host' -r
complete -c airflow -n "__fish_airflow_using_subcommand connections; and __fish_seen_subcommand_from create" -l port -d 'The port, 0 to 65535' -r
complete -c airflow -n "__fish_airflow_using_subcommand connections; and __fish_seen_subcommand_from create" -l login -d 'The login' -r
complete -c airflow -n "__fish_airflow_using_subcommand connections; and __fish_seen_subcommand_from create" -l password -d 'The password; other users of this machine can see it here, better use --password-stdin' -r
complete -c airflow -n "__fish_airflow_using_subcommand connections; and __fish_seen_subcommand_from create" -l schema -d 'The schema: a database, a path' -r
complete -c airflow -n "__fish_airflow_using_subcommand connections; and __fish_seen_subcommand_from create" -l extra -d 'What else the type needs, as a JSON object, from a file with @FILE or from stdin with -' -r
complete -c airflow -n "__fish_airflow_using_subcommand connections; and __fish_seen_subcommand_from create" -l team-name -d 'The team that the connection belongs to, on a server with several' -r
complete -c airflow -n "__fish_airflow_using_subcommand connections; and __fish_seen_subcommand_from create" -l env -d 'The environment to work with, instead of the selected one' -r
complete -c airflow -n "__fish_airflow_using_subcommand connections; and __fish_seen_subcommand_from create" -l api-token -d 'The token; a secret does not belong here, but airflowctl has it so' -r
complete -c airflow -n "__fish_airflow_using_subcommand connections; and __fish_seen_subcommand_from create" -s o -l output -d 'How to print the result' -r -f -a "table\t''
plain\t''
json\t''
yaml\t''
csv\t''
ndjson\t''"
complete -c airflow -n "__fish_airflow_using_subcommand connections; and __fish_seen_subcommand_from create" -l columns -d 'Print these columns; dots reach into objects (`dag_id,tags.name`)' -r
complete -c airflow -n "__fish_airflow_using_subcommand connections; and __fish_seen_subcommand_from create" -l jq -d 'Filter the JSON result with a jq expression' -r
complete -c airflow -n "__fish_airflow_using_subcommand connections; and __fish_seen_subcommand_from create" -l color -d 'Whether to use colours' -r -f -a "auto\t''
always\t''
never\t''
on\t''
off\t''"
complete -c airflow -n "__fish_airflow_using_subcommand connections; and __fish_seen_subcommand_from create" -l timeout -d 'The longest that one request may take; 0 for no limit [default: 60]' -r
complete -c airflow -n "__fish_airflow_using_subcommand connections; and __fish_seen_subcommand_from create" -l ca-cert -d 'Trust the certificate authorities in this PEM file too' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand connections; and __fish_seen_subcommand_from create" -l client-cert -d 'The client certificate to show to the server (PEM, perhaps with its key)' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand connections; and __fish_seen_subcommand_from create" -l client-key -d 'The key of the client certificate (PEM)' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand connections; and __fish_seen_subcommand_from create" -l password-stdin -d 'Read the password from stdin'
complete -c airflow -n "__fish_airflow_using_subcommand connections; and __fish_seen_subcommand_from create" -l no-header -d 'Leave out the header of table, plain and csv'
complete -c airflow -n "__fish_airflow_using_subcommand connections; and __fish_seen_subcommand_from create" -s v -l verbose -d 'Tell on stderr what is sent and answered; twice for headers'
complete -c airflow -n "__fish_airflow_using_subcommand connections; and __fish_seen_subcommand_from create" -s q -l quiet -d 'No progress, notes or warnings on stderr'
complete -c airflow -n "__fish_airflow_using_subcommand connections; and __fish_seen_subcommand_from create" -s y -l yes -d 'Answer every question with yes'
complete -c airflow -n "__fish_airflow_using_subcommand connections; and __fish_seen_subcommand_from create" -l insecure -d 'Do not check the server\'s certificate'
complete -c airflow -n "__fish_airflow_using_subcommand connections; and __fish_seen_subcommand_from create" -s h -l help -d 'Print help'
complete -c airflow -n "__fish_airflow_using_subcommand connections; and __fish_seen_subcommand_from update" -l conn-type -d 'Its type, such as postgres' -r
complete -c airflow -n "__fish_airflow_using_subcommand connections; and __fish_seen_subcommand_from update" -l description -d 'What it is for' -r
complete -c airflow -n "__fish_airflow_using_subcommand connections; and __fish_seen_subcommand_from update" -l host -d 'The host' -r
complete -c airflow -n "__fish_airflow_using_subcommand connections; and __fish_seen_subcommand_from update" -l port -d 'The port, 0 to 65535' -r
complete -c airflow -n "__fish_airflow_using_subcommand connections; and __fish_seen_subcommand_from update" -l login -d 'The login' -r
complete -c airflow -n "__fish_airflow_using_subcommand connections; and __fish_seen_subcommand_from update" -l password -d 'The password; other users of this machine can see it here, better use --password-stdin' -r
complete -c airflow -n "__fish_airflow_using_subcommand connections; and __fish_seen_subcommand_from update" -l schema -d 'The schema: a database, a path' -r
complete -c airflow -n "__fish_airflow_using_subcommand connections; and __fish_seen_subcommand_from update" -l extra -d 'What else the type needs, as a JSON object, from a file with @FILE or from stdin with -' -r
complete -c airflow -n "__fish_airflow_using_subcommand connections; and __fish_seen_subcommand_from update" -l team-name -d 'The team that the connection belongs to, on a server with several' -r
complete -c airflow -n "__fish_airflow_using_subcommand connections; and __fish_seen_subcommand_from update" -l env -d 'The environment to work with, instead of the selected one' -r
complete -c airflow -n "__fish_airflow_using_subcommand connections; and __fish_seen_subcommand_from update" -l api-token -d 'The token; a secret does not belong here, but airflowctl has it so' -r
complete -c airflow -n "__fish_airflow_using_subcommand connections; and __fish_seen_subcommand_from update" -s o -l output -d 'How to print the result' -r -f -a "table\t''
plain\t''
json\t''
yaml\t''
csv\t''
ndjson\t''"
complete -c airflow -n "__fish_airflow_using_subcommand connections; and __fish_seen_subcommand_from update" -l columns -d 'Print these columns; dots reach into objects (`dag_id,tags.name`)' -r
complete -c airflow -n "__fish_airflow_using_subcommand connections; and __fish_seen_subcommand_from update" -l jq -d 'Filter the JSON result with a jq expression' -r
complete -c airflow -n "__fish_airflow_using_subcommand connections; and __fish_seen_subcommand_from update" -l color -d 'Whether to use colours' -r -f -a "auto\t''
always\t''
never\t''
on\t''
off\t''"
complete -c airflow -n "__fish_airflow_using_subcommand connections; and __fish_seen_subcommand_from update" -l timeout -d 'The longest that one request may take; 0 for no limit [default: 60]' -r
complete -c airflow -n "__fish_airflow_using_subcommand connections; and __fish_seen_subcommand_from update" -l ca-cert -d 'Trust the certificate authorities in this PEM file too' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand connections; and __fish_seen_subcommand_from update" -l client-cert -d 'The client certificate to show to the server (PEM, perhaps with its key)' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand connections; and __fish_seen_subcommand_from update" -l client-key -d 'The key of the client certificate (PEM)' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand connections; and __fish_seen_subcommand_from update" -l password-stdin -d 'Read the password from stdin'
complete -c airflow -n "__fish_airflow_using_subcommand connections; and __fish_seen_subcommand_from update" -l no-header -d 'Leave out the header of table, plain and csv'
complete -c airflow -n "__fish_airflow_using_subcommand connections; and __fish_seen_subcommand_from update" -s v -l verbose -d 'Tell on stderr what is sent and answered; twice for headers'
complete -c airflow -n "__fish_airflow_using_subcommand connections; and __fish_seen_subcommand_from update" -s q -l quiet -d 'No progress, notes or warnings on stderr'
complete -c airflow -n "__fish_airflow_using_subcommand connections; and __fish_seen_subcommand_from update" -s y -l yes -d 'Answer every question with yes'
complete -c airflow -n "__fish_airflow_using_subcommand connections; and __fish_seen_subcommand_from update" -l insecure -d 'Do not check the server\'s certificate'
complete -c airflow -n "__fish_airflow_using_subcommand connections; and __fish_seen_subcommand_from update" -s h -l help -d 'Print help'
complete -c airflow -n "__fish_airflow_using_subcommand connections; and __fish_seen_subcommand_from export" -l file-format -d 'The format; without it, the name of the file tells it, and stdout gets JSON' -r -f -a "json\t''
yaml\t''
env\t''"
complete -c airflow -n "__fish_airflow_using_subcommand connections; and __fish_seen_subcommand_from export" -l format -d 'The old name of --file-format' -r -f -a "json\t''
yaml\t''
env\t''"
complete -c airflow -n "__fish_airflow_using_subcommand connections; and __fish_seen_subcommand_from export" -l serialization-format -d 'How an env file writes each connection' -r -f -a "json\t''
uri\t''"
complete -c airflow -n "__fish_airflow_using_subcommand connections; and __fish_seen_subcommand_from export" -l env -d 'The environment to work with, instead of the selected one' -r
complete -c airflow -n "__fish_airflow_using_subcommand connections; and __fish_seen_subcommand_from export" -l api-token -d 'The token; a secret does not belong here, but airflowctl has it so' -r
complete -c airflow -n "__fish_airflow_using_subcommand connections; and __fish_seen_subcommand_from export" -s o -l output -d 'How to print the result' -r -f -a "table\t''
plain\t''
json\t''
yaml\t''
csv\t''
ndjson\t''"
complete -c airflow -n "__fish_airflow_using_subcommand connections; and __fish_seen_subcommand_from export" -l columns -d 'Print these columns; dots reach into objects (`dag_id,tags.name`)' -r
complete -c airflow -n "__fish_airflow_using_subcommand connections; and __fish_seen_subcommand_from export" -l jq -d 'Filter the JSON result with a jq expression' -r
complete -c airflow -n "__fish_airflow_using_subcommand connections; and __fish_seen_subcommand_from export" -l color -d 'Whether to use colours' -r -f -a "auto\t''
always\t''
never\t''
on\t''
off\t''"
complete -c airflow -n "__fish_airflow_using_subcommand connections; and __fish_seen_subcommand_from export" -l timeout -d 'The longest that one request may take; 0 for no limit [default: 60]' -r
complete -c airflow -n "__fish_airflow_using_subcommand connections; and __fish_seen_subcommand_from export" -l ca-cert -d 'Trust the certificate authorities in this PEM file too' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand connections; and __fish_seen_subcommand_from export" -l client-cert -d 'The client certificate to show to the server (PEM, perhaps with its key)' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand connections; and __fish_seen_subcommand_from export" -l client-key -d 'The key of the client certificate (PEM)' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand connections; and __fish_seen_subcommand_from export" -l allow-masked -d 'Write the file although the server masks secrets'
complete -c airflow -n "__fish_airflow_using_subcommand connections; and __fish_seen_subcommand_from export" -l no-header -d 'Leave out the header of table, plain and csv'
complete -c airflow -n "__fish_airflow_using_subcommand connections; and __fish_seen_subcommand_from export" -s v -l verbose -d 'Tell on stderr what is sent and answered; twice for headers'
complete -c airflow -n "__fish_airflow_using_subcommand connections; and __fish_seen_subcommand_from export" -s q -l quiet -d 'No progress, notes or warnings on stderr'
complete -c airflow -n "__fish_airflow_using_subcommand connections; and __fish_seen_subcommand_from export" -s y -l yes -d 'Answer every question with yes'
complete -c airflow -n "__fish_airflow_using_subcommand connections; and __fish_seen_subcommand_from export" -l insecure -d 'Do not check the server\'s certificate'
complete -c airflow -n "__fish_airflow_using_subcommand connections; and __fish_seen_subcommand_from export" -s h -l help -d 'Print help'
complete -c airflow -n "__fish_airflow_using_subcommand connections; and __fish_seen_subcommand_from import" -s a -l action-on-existing-key -d 'What to do with a connection that exists' -r -f -a "overwrite\t'Write it anew'
fail\t'Import nothing at all'
skip\t'Leave it as it is'"
complete -c airflow -n "__fish_airflow_using_subcommand connections; and __fish_seen_subcommand_from import" -l file-format -d 'The format, where the name of the file does not tell it; stdin is JSON' -r -f -a "json\t''
yaml\t''
env\t''"
complete -c airflow -n "__fish_airflow_using_subcommand connections; and __fish_seen_subcommand_from import" -l env -d 'The environment to work with, instead of the selected one' -r
complete -c airflow -n "__fish_airflow_using_subcommand connections; and __fish_seen_subcommand_from import" -l api-token -d 'The token; a secret does not belong here, but airflowctl has it so' -r
complete -c airflow -n "__fish_airflow_using_subcommand connections; and __fish_seen_subcommand_from import" -s o -l output -d 'How to print the result' -r -f -a "table\t''
plain\t''
json\t''
yaml\t''
csv\t''
ndjson\t''"
complete -c airflow -n "__fish_airflow_using_subcommand connections; and __fish_seen_subcommand_from import" -l columns -d 'Print these columns; dots reach into objects (`dag_id,tags.name`)' -r
complete -c airflow -n "__fish_airflow_using_subcommand connections; and __fish_seen_subcommand_from import" -l jq -d 'Filter the JSON result with a jq expression' -r
complete -c airflow -n "__fish_airflow_using_subcommand connections; and __fish_seen_subcommand_from import" -l color -d 'Whether to use colours' -r -f -a "auto\t''
always\t''
never\t''
on\t''
off\t''"
complete -c airflow -n "__fish_airflow_using_subcommand connections; and __fish_seen_subcommand_from import" -l timeout -d 'The longest that one request may take; 0 for no limit [default: 60]' -r
complete -c airflow -n "__fish_airflow_using_subcommand connections; and __fish_seen_subcommand_from import" -l ca-cert -d 'Trust the certificate authorities in this PEM file too' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand connections; and __fish_seen_subcommand_from import" -l client-cert -d 'The client certificate to show to the server (PEM, perhaps with its key)' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand connections; and __fish_seen_subcommand_from import" -l client-key -d 'The key of the client certificate (PEM)' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand connections; and __fish_seen_subcommand_from import" -l overwrite -d 'Write connections anew that exist; the same as `--action-on-existing-key overwrite`'
complete -c airflow -n "__fish_airflow_using_subcommand connections; and __fish_seen_subcommand_from import" -l keep-passwords -d 'Where the file has no password, let the stored one stay even if the host or port becomes another'
complete -c airflow -n "__fish_airflow_using_subcommand connections; and __fish_seen_subcommand_from import" -l dry-run -d 'Show what would change, and change nothing'
complete -c airflow -n "__fish_airflow_using_subcommand connections; and __fish_seen_subcommand_from import" -l skip-masked -d 'Leave out the entries with *** in the place of a secret'
complete -c airflow -n "__fish_airflow_using_subcommand connections; and __fish_seen_subcommand_from import" -l no-header -d 'Leave out the header of table, plain and csv'
complete -c airflow -n "__fish_airflow_using_subcommand connections; and __fish_seen_subcommand_from import" -s v -l verbose -d 'Tell on stderr what is sent and answered; twice for headers'
complete -c airflow -n "__fish_airflow_using_subcommand connections; and __fish_seen_subcommand_from import" -s q -l quiet -d 'No progress, notes or warnings on stderr'
complete -c airflow -n "__fish_airflow_using_subcommand connections; and __fish_seen_subcommand_from import" -s y -l yes -d 'Answer every question with yes'
complete -c airflow -n "__fish_airflow_using_subcommand connections; and __fish_seen_subcommand_from import" -l insecure -d 'Do not check the server\'s certificate'
complete -c airflow -n "__fish_airflow_using_subcommand connections; and __fish_seen_subcommand_from import" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c airflow -n "__fish_airflow_using_subcommand connections; and __fish_seen_subcommand_from delete" -l env -d 'The environment to work with, instead of the selected one' -r
complete -c airflow -n "__fish_airflow_using_subcommand connections; and __fish_seen_subcommand_from delete" -l api-token -d 'The token; a secret does not belong here, but airflowctl has it so' -r
complete -c airflow -n "__fish_airflow_using_subcommand connections; and __fish_seen_subcommand_from delete" -s o -l output -d 'How to print the result' -r -f -a "table\t''
plain\t''
json\t''
yaml\t''
csv\t''
ndjson\t''"
complete -c airflow -n "__fish_airflow_using_subcommand connections; and __fish_seen_subcommand_from delete" -l columns -d 'Print these columns; dots reach into objects (`dag_id,tags.name`)' -r
complete -c airflow -n "__fish_airflow_using_subcommand connections; and __fish_seen_subcommand_from delete" -l jq -d 'Filter the JSON result with a jq expression' -r
complete -c airflow -n "__fish_airflow_using_subcommand connections; and __fish_seen_subcommand_from delete" -l color -d 'Whether to use colours' -r -f -a "auto\t''
always\t''
never\t''
on\t''
off\t''"
complete -c airflow -n "__fish_airflow_using_subcommand connections; and __fish_seen_subcommand_from delete" -l timeout -d 'The longest that one request may take; 0 for no limit [default: 60]' -r
complete -c airflow -n "__fish_airflow_using_subcommand connections; and __fish_seen_subcommand_from delete" -l ca-cert -d 'Trust the certificate authorities in this PEM file too' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand connections; and __fish_seen_subcommand_from delete" -l client-cert -d 'The client certificate to show to the server (PEM, perhaps with its key)' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand connections; and __fish_seen_subcommand_from delete" -l client-key -d 'The key of the client certificate (PEM)' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand connections; and __fish_seen_subcommand_from delete" -l no-header -d 'Leave out the header of table, plain and csv'
complete -c airflow -n "__fish_airflow_using_subcommand connections; and __fish_seen_subcommand_from delete" -s v -l verbose -d 'Tell on stderr what is sent and answered; twice for headers'
complete -c airflow -n "__fish_airflow_using_subcommand connections; and __fish_seen_subcommand_from delete" -s q -l quiet -d 'No progress, notes or warnings on stderr'
complete -c airflow -n "__fish_airflow_using_subcommand connections; and __fish_seen_subcommand_from delete" -s y -l yes -d 'Answer every question with yes'
complete -c airflow -n "__fish_airflow_using_subcommand connections; and __fish_seen_subcommand_from delete" -l insecure -d 'Do not check the server\'s certificate'
complete -c airflow -n "__fish_airflow_using_subcommand connections; and __fish_seen_subcommand_from delete" -s h -l help -d 'Print help'
complete -c airflow -n "__fish_airflow_using_subcommand connections; and __fish_seen_subcommand_from create-defaults" -l env -d 'The environment to work with, instead of the selected one' -r
complete -c airflow -n "__fish_airflow_using_subcommand connections; and __fish_seen_subcommand_from create-defaults" -l api-token -d 'The token; a secret does not belong here, but airflowctl has it so' -r
complete -c airflow -n "__fish_airflow_using_subcommand connections; and __fish_seen_subcommand_from create-defaults" -s o -l output -d 'How to print the result' -r -f -a "table\t''
plain\t''
json\t''
yaml\t''
csv\t''
ndjson\t''"
complete -c airflow -n "__fish_airflow_using_subcommand connections; and __fish_seen_subcommand_from create-defaults" -l columns -d 'Print these columns; dots reach into objects (`dag_id,tags.name`)' -r
complete -c airflow -n "__fish_airflow_using_subcommand connections; and __fish_seen_subcommand_from create-defaults" -l jq -d 'Filter the JSON result with a jq expression' -r
complete -c airflow -n "__fish_airflow_using_subcommand connections; and __fish_seen_subcommand_from create-defaults" -l color -d 'Whether to use colours' -r -f -a "auto\t''
always\t''
never\t''
on\t''
off\t''"
complete -c airflow -n "__fish_airflow_using_subcommand connections; and __fish_seen_subcommand_from create-defaults" -l timeout -d 'The longest that one request may take; 0 for no limit [default: 60]' -r
complete -c airflow -n "__fish_airflow_using_subcommand connections; and __fish_seen_subcommand_from create-defaults" -l ca-cert -d 'Trust the certificate authorities in this PEM file too' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand connections; and __fish_seen_subcommand_from create-defaults" -l client-cert -d 'The client certificate to show to the server (PEM, perhaps with its key)' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand connections; and __fish_seen_subcommand_from create-defaults" -l client-key -d 'The key of the client certificate (PEM)' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand connections; and __fish_seen_subcommand_from create-defaults" -l no-header -d 'Leave out the header of table, plain and csv'
complete -c airflow -n "__fish_airflow_using_subcommand connections; and __fish_seen_subcommand_from create-defaults" -s v -l verbose -d 'Tell on stderr what is sent and answered; twice for headers'
complete -c airflow -n "__fish_airflow_using_subcommand connections; and __fish_seen_subcommand_from create-defaults" -s q -l quiet -d 'No progress, notes or warnings on stderr'
complete -c airflow -n "__fish_airflow_using_subcommand connections; and __fish_seen_subcommand_from create-defaults" -s y -l yes -d 'Answer every question with yes'
complete -c airflow -n "__fish_airflow_using_subcommand connections; and __fish_seen_subcommand_from create-defaults" -l insecure -d 'Do not check the server\'s certificate'
complete -c airflow -n "__fish_airflow_using_subcommand connections; and __fish_seen_subcommand_from create-defaults" -s h -l help -d 'Print help'
complete -c airflow -n "__fish_airflow_using_subcommand connections; and __fish_seen_subcommand_from create-default-connections" -l env -d 'The environment to work with, instead of the selected one' -r
complete -c airflow -n "__fish_airflow_using_subcommand connections; and __fish_seen_subcommand_from create-default-connections" -l api-token -d 'The token; a secret does not belong here, but airflowctl has it so' -r
complete -c airflow -n "__fish_airflow_using_subcommand connections; and __fish_seen_subcommand_from create-default-connections" -s o -l output -d 'How to print the result' -r -f -a "table\t''
plain\t''
json\t''
yaml\t''
csv\t''
ndjson\t''"
complete -c airflow -n "__fish_airflow_using_subcommand connections; and __fish_seen_subcommand_from create-default-connections" -l columns -d 'Print these columns; dots reach into objects (`dag_id,tags.name`)' -r
complete -c airflow -n "__fish_airflow_using_subcommand connections; and __fish_seen_subcommand_from create-default-connections" -l jq -d 'Filter the JSON result with a jq expression' -r
complete -c airflow -n "__fish_airflow_using_subcommand connections; and __fish_seen_subcommand_from create-default-connections" -l color -d 'Whether to use colours' -r -f -a "auto\t''
always\t''
never\t''
on\t''
off\t''"
complete -c airflow -n "__fish_airflow_using_subcommand connections; and __fish_seen_subcommand_from create-default-connections" -l timeout -d 'The longest that one request may take; 0 for no limit [default: 60]' -r
complete -c airflow -n "__fish_airflow_using_subcommand connections; and __fish_seen_subcommand_from create-default-connections" -l ca-cert -d 'Trust the certificate authorities in this PEM file too' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand connections; and __fish_seen_subcommand_from create-default-connections" -l client-cert -d 'The client certificate to show to the server (PEM, perhaps with its key)' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand connections; and __fish_seen_subcommand_from create-default-connections" -l client-key -d 'The key of the client certificate (PEM)' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand connections; and __fish_seen_subcommand_from create-default-connections" -l no-header -d 'Leave out the header of table, plain and csv'
complete -c airflow -n "__fish_airflow_using_subcommand connections; and __fish_seen_subcommand_from create-default-connections" -s v -l verbose -d 'Tell on stderr what is sent and answered; twice for headers'
complete -c airflow -n "__fish_airflow_using_subcommand connections; and __fish_seen_subcommand_from create-default-connections" -s q -l quiet -d 'No progress, notes or warnings on stderr'
complete -c airflow -n "__fish_airflow_using_subcommand connections; and __fish_seen_subcommand_from create-default-connections" -s y -l yes -d 'Answer every question with yes'
complete -c airflow -n "__fish_airflow_using_subcommand connections; and __fish_seen_subcommand_from create-default-connections" -l insecure -d 'Do not check the server\'s certificate'
complete -c airflow -n "__fish_airflow_using_subcommand connections; and __fish_seen_subcommand_from create-default-connections" -s h -l help -d 'Print help'
complete -c airflow -n "__fish_airflow_using_subcommand connections; and __fish_seen_subcommand_from help" -f -a "list" -d 'List the connections'
complete -c airflow -n "__fish_airflow_using_subcommand connections; and __fish_seen_subcommand_from help" -f -a "get" -d 'Show a connection; the server masks its secrets'
complete -c airflow -n "__fish_airflow_using_subcommand connections; and __fish_seen_subcommand_from help" -f -a "add" -d 'Create a connection'
complete -c airflow -n "__fish_airflow_using_subcommand connections; and __fish_seen_subcommand_from help" -f -a "test" -d 'Let the server try a connection'
complete -c airflow -n "__fish_airflow_using_subcommand connections; and __fish_seen_subcommand_from help" -f -a "create" -d 'Create a connection'
complete -c airflow -n "__fish_airflow_using_subcommand connections; and __fish_seen_subcommand_from help" -f -a "update" -d 'Change what is given of a connection'
complete -c airflow -n "__fish_airflow_using_subcommand connections; and __fish_seen_subcommand_from help" -f -a "export" -d 'Write all connections into a file: JSON, YAML or env'
complete -c airflow -n "__fish_airflow_using_subcommand connections; and __fish_seen_subcommand_from help" -f -a "import" -d 'Create the connections of a file'
complete -c airflow -n "__fish_airflow_using_subcommand connections; and __fish_seen_subcommand_from help" -f -a "delete" -d 'Delete a connection'
complete -c airflow -n "__fish_airflow_using_subcommand connections; and __fish_seen_subcommand_from help" -f -a "create-defaults" -d 'Create the connections that a new Airflow comes with'
complete -c airflow -n "__fish_airflow_using_subcommand connections; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c airflow -n "__fish_airflow_using_subcommand variables; and not __fish_seen_subcommand_from list get set delete create update export import help" -l env -d 'The environment to work with, instead of the selected one' -r
complete -c airflow -n "__fish_airflow_using_subcommand variables; and not __fish_seen_subcommand_from list get set delete create update export import help" -l api-token -d 'The token; a secret does not belong here, but airflowctl has it so' -r
complete -c airflow -n "__fish_airflow_using_subcommand variables; and not __fish_seen_subcommand_from list get set delete create update export import help" -s o -l output -d 'How to print the result' -r -f -a "table\t''
plain\t''
json\t''
yaml\t''
csv\t''
ndjson\t''"
complete -c airflow -n "__fish_airflow_using_subcommand variables; and not __fish_seen_subcommand_from list get set delete create update export import help" -l columns -d 'Print these columns; dots reach into objects (`dag_id,tags.name`)' -r
complete -c airflow -n "__fish_airflow_using_subcommand variables; and not __fish_seen_subcommand_from list get set delete create update export import help" -l jq -d 'Filter the JSON result with a jq expression' -r
complete -c airflow -n "__fish_airflow_using_subcommand variables; and not __fish_seen_subcommand_from list get set delete create update export import help" -l color -d 'Whether to use colours' -r -f -a "auto\t''
always\t''
never\t''
on\t''
off\t''"
complete -c airflow -n "__fish_airflow_using_subcommand variables; and not __fish_seen_subcommand_from list get set delete create update export import help" -l timeout -d 'The longest that one request may take; 0 for no limit [default: 60]' -r
complete -c airflow -n "__fish_airflow_using_subcommand variables; and not __fish_seen_subcommand_from list get set delete create update export import help" -l ca-cert -d 'Trust the certificate authorities in this PEM file too' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand variables; and not __fish_seen_subcommand_from list get set delete create update export import help" -l client-cert -d 'The client certificate to show to the server (PEM, perhaps with its key)' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand variables; and not __fish_seen_subcommand_from list get set delete create update export import help" -l client-key -d 'The key of the client certificate (PEM)' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand variables; and not __fish_seen_subcommand_from list get set delete create update export import help" -l no-header -d 'Leave out the header of table, plain and csv'
complete -c airflow -n "__fish_airflow_using_subcommand variables; and not __fish_seen_subcommand_from list get set delete create update export import help" -s v -l verbose -d 'Tell on stderr what is sent and answered; twice for headers'
complete -c airflow -n "__fish_airflow_using_subcommand variables; and not __fish_seen_subcommand_from list get set delete create update export import help" -s q -l quiet -d 'No progress, notes or warnings on stderr'
complete -c airflow -n "__fish_airflow_using_subcommand variables; and not __fish_seen_subcommand_from list get set delete create update export import help" -s y -l yes -d 'Answer every question with yes'
complete -c airflow -n "__fish_airflow_using_subcommand variables; and not __fish_seen_subcommand_from list get set delete create update export import help" -l insecure -d 'Do not check the server\'s certificate'
complete -c airflow -n "__fish_airflow_using_subcommand variables; and not __fish_seen_subcommand_from list get set delete create update export import help" -s h -l help -d 'Print help'
complete -c airflow -n "__fish_airflow_using_subcommand variables; and not __fish_seen_subcommand_from list get set delete create update export import help" -f -a "list" -d 'List the variables'
complete -c airflow -n "__fish_airflow_using_subcommand variables; and not __fish_seen_subcommand_from list get set delete create update export import help" -f -a "get" -d 'Print the value of a variable'
complete -c airflow -n "__fish_airflow_using_subcommand variables; and not __fish_seen_subcommand_from list get set delete create update export import help" -f -a "set" -d 'Create a variable, or change it'
complete -c airflow -n "__fish_airflow_using_subcommand variables; and not __fish_seen_subcommand_from list get set delete create update export import help" -f -a "delete" -d 'Delete a variable'
complete -c airflow -n "__fish_airflow_using_subcommand variables; and not __fish_seen_subcommand_from list get set delete create update export import help" -f -a "create" -d 'Create a variable'
complete -c airflow -n "__fish_airflow_using_subcommand variables; and not __fish_seen_subcommand_from list get set delete create update export import help" -f -a "update" -d 'Change what is given of a variable'
complete -c airflow -n "__fish_airflow_using_subcommand variables; and not __fish_seen_subcommand_from list get set delete create update export import help" -f -a "export" -d 'Write all variables into a file: JSON, YAML or env'
complete -c airflow -n "__fish_airflow_using_subcommand variables; and not __fish_seen_subcommand_from list get set delete create update export import help" -f -a "import" -d 'Create the variables of a file, or write them anew'
complete -c airflow -n "__fish_airflow_using_subcommand variables; and not __fish_seen_subcommand_from list get set delete create update export import help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c airflow -n "__fish_airflow_using_subcommand variables; and __fish_seen_subcommand_from list" -l order-by -d 'Attributes to order by, multi criteria sort is supported. Prefix with `-` for descending order. Supported attributes: `key, id, _val, description, is_encrypted, team_name`' -r
complete -c airflow -n "__fish_airflow_using_subcommand variables; and __fish_seen_subcommand_from list" -l variable-key-pattern -d 'Case-insensitive substring match (SQL `ILIKE`). Slower than `variable_key_prefix_pattern` on large tables — see "Filtering with pattern parameters"' -r
complete -c airflow -n "__fish_airflow_using_subcommand variables; and __fish_seen_subcommand_from list" -l variable-key-prefix-pattern -d 'Case-sensitive, index-friendly prefix match. See "Filtering with pattern parameters"' -r
complete -c airflow -n "__fish_airflow_using_subcommand variables; and __fish_seen_subcommand_from list" -l limit -d 'At most this many rows; all of them when not given' -r
complete -c airflow -n "__fish_airflow_using_subcommand variables; and __fish_seen_subcommand_from list" -l watch -d 'Print it again and again, in place on a terminal, with so many seconds between (2), until Ctrl-C' -r
complete -c airflow -n "__fish_airflow_using_subcommand variables; and __fish_seen_subcommand_from list" -l env -d 'The environment to work with, instead of the selected one' -r
complete -c airflow -n "__fish_airflow_using_subcommand variables; and __fish_seen_subcommand_from list" -l api-token -d 'The token; a secret does not belong here, but airflowctl has it so' -r
complete -c airflow -n "__fish_airflow_using_subcommand variables; and __fish_seen_subcommand_from list" -s o -l output -d 'How to print the result' -r -f -a "table\t''
plain\t''
json\t''
yaml\t''
csv\t''
ndjson\t''"
complete -c airflow -n "__fish_airflow_using_subcommand variables; and __fish_seen_subcommand_from list" -l columns -d 'Print these columns; dots reach into objects (`dag_id,tags.name`)' -r
complete -c airflow -n "__fish_airflow_using_subcommand variables; and __fish_seen_subcommand_from list" -l jq -d 'Filter the JSON result with a jq expression' -r
complete -c airflow -n "__fish_airflow_using_subcommand variables; and __fish_seen_subcommand_from list" -l color -d 'Whether to use colours' -r -f -a "auto\t''
always\t''
never\t''
on\t''
off\t''"
complete -c airflow -n "__fish_airflow_using_subcommand variables; and __fish_seen_subcommand_from list" -l timeout -d 'The longest that one request may take; 0 for no limit [default: 60]' -r
complete -c airflow -n "__fish_airflow_using_subcommand variables; and __fish_seen_subcommand_from list" -l ca-cert -d 'Trust the certificate authorities in this PEM file too' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand variables; and __fish_seen_subcommand_from list" -l client-cert -d 'The client certificate to show to the server (PEM, perhaps with its key)' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand variables; and __fish_seen_subcommand_from list" -l client-key -d 'The key of the client certificate (PEM)' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand variables; and __fish_seen_subcommand_from list" -l show-values -d 'Show the values too'
complete -c airflow -n "__fish_airflow_using_subcommand variables; and __fish_seen_subcommand_from list" -l hide-sensitive -d 'Show *** for every value'
complete -c airflow -n "__fish_airflow_using_subcommand variables; and __fish_seen_subcommand_from list" -l no-header -d 'Leave out the header of table, plain and csv'
complete -c airflow -n "__fish_airflow_using_subcommand variables; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Tell on stderr what is sent and answered; twice for headers'
complete -c airflow -n "__fish_airflow_using_subcommand variables; and __fish_seen_subcommand_from list" -s q -l quiet -d 'No progress, notes or warnings on stderr'
complete -c airflow -n "__fish_airflow_using_subcommand variables; and __fish_seen_subcommand_from list" -s y -l yes -d 'Answer every question with yes'
complete -c airflow -n "__fish_airflow_using_subcommand variables; and __fish_seen_subcommand_from list" -l insecure -d 'Do not check the server\'s certificate'
complete -c airflow -n "__fish_airflow_using_subcommand variables; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help'
complete -c airflow -n "__fish_airflow_using_subcommand variables; and __fish_seen_subcommand_from get" -s d -l default -d 'Print this when there is no such variable' -r
complete -c airflow -n "__fish_airflow_using_subcommand variables; and __fish_seen_subcommand_from get" -l env -d 'The environment to work with, instead of the selected one' -r
complete -c airflow -n "__fish_airflow_using_subcommand variables; and __fish_seen_subcommand_from get" -l api-token -d 'The token; a secret does not belong here, but airflowctl has it so' -r
complete -c airflow -n "__fish_airflow_using_subcommand variables; and __fish_seen_subcommand_from get" -s o -l output -d 'How to print the result' -r -f -a "table\t''
plain\t''
json\t''
yaml\t''
csv\t''
ndjson\t''"
complete -c airflow -n "__fish_airflow_using_subcommand variables; and __fish_seen_subcommand_from get" -l columns -d 'Print these columns; dots reach into objects (`dag_id,tags.name`)' -r
complete -c airflow -n "__fish_airflow_using_subcommand variables; and __fish_seen_subcommand_from get" -l jq -d 'Filter the JSON result with a jq expression' -r
complete -c airflow -n "__fish_airflow_using_subcommand variables; and __fish_seen_subcommand_from get" -l color -d 'Whether to use colours' -r -f -a "auto\t''
always\t''
never\t''
on\t''
off\t''"
complete -c airflow -n "__fish_airflow_using_subcommand variables; and __fish_seen_subcommand_from get" -l timeout -d 'The longest that one request may take; 0 for no limit [default: 60]' -r
complete -c airflow -n "__fish_airflow_using_subcommand variables; and __fish_seen_subcommand_from get" -l ca-cert -d 'Trust the certificate authorities in this PEM file too' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand variables; and __fish_seen_subcommand_from get" -l client-cert -d 'The client certificate to show to the server (PEM, perhaps with its key)' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand variables; and __fish_seen_subcommand_from get" -l client-key -d 'The key of the client certificate (PEM)' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand variables; and __fish_seen_subcommand_from get" -s j -l json -d 'The value is JSON: print it as such'
complete -c airflow -n "__fish_airflow_using_subcommand variables; and __fish_seen_subcommand_from get" -l no-header -d 'Leave out the header of table, plain and csv'
complete -c airflow -n "__fish_airflow_using_subcommand variables; and __fish_seen_subcommand_from get" -s v -l verbose -d 'Tell on stderr what is sent and answered; twice for headers'
complete -c airflow -n "__fish_airflow_using_subcommand variables; and __fish_seen_subcommand_from get" -s q -l quiet -d 'No progress, notes or warnings on stderr'
complete -c airflow -n "__fish_airflow_using_subcommand variables; and __fish_seen_subcommand_from get" -s y -l yes -d 'Answer every question with yes'
complete -c airflow -n "__fish_airflow_using_subcommand variables; and __fish_seen_subcommand_from get" -l insecure -d 'Do not check the server\'s certificate'
complete -c airflow -n "__fish_airflow_using_subcommand variables; and __fish_seen_subcommand_from get" -s h -l help -d 'Print help'
complete -c airflow -n "__fish_airflow_using_subcommand variables; and __fish_seen_subcommand_from set" -l from-file -d 'Take the value from a file, or from stdin with -, every byte of it' -r
complete -c airflow -n "__fish_airflow_using_subcommand variables; and __fish_seen_subcommand_from set" -l description -d 'What it is for; kept as it was when not given' -r
complete -c airflow -n "__fish_airflow_using_subcommand variables; and __fish_seen_subcommand_from set" -l env -d 'The environment to work with, instead of the selected one' -r
complete -c airflow -n "__fish_airflow_using_subcommand variables; and __fish_seen_subcommand_from set" -l api-token -d 'The token; a secret does not belong here, but airflowctl has it so' -r
complete -c airflow -n "__fish_airflow_using_subcommand variables; and __fish_seen_subcommand_from set" -s o -l output -d 'How to print the result' -r -f -a "table\t''
plain\t''
json\t''
yaml\t''
csv\t''
ndjson\t''"
complete -c airflow -n "__fish_airflow_using_subcommand variables; and __fish_seen_subcommand_from set" -l columns -d 'Print these columns; dots reach into objects (`dag_id,tags.name`)' -r
complete -c airflow -n "__fish_airflow_using_subcommand variables; and __fish_seen_subcommand_from set" -l jq -d 'Filter the JSON result with a jq expression' -r
complete -c airflow -n "__fish_airflow_using_subcommand variables; and __fish_seen_subcommand_from set" -l color -d 'Whether to use colours' -r -f -a "auto\t''
always\t''
never\t''
on\t''
off\t''"
complete -c airflow -n "__fish_airflow_using_subcommand variables; and __fish_seen_subcommand_from set" -l timeout -d 'The longest that one request may take; 0 for no limit [default: 60]' -r
complete -c airflow -n "__fish_airflow_using_subcommand variables; and __fish_seen_subcommand_from set" -l ca-cert -d 'Trust the certificate authorities in this PEM file too' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand variables; and __fish_seen_subcommand_from set" -l client-cert -d 'The client certificate to show to the server (PEM, perhaps with its key)' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand variables; and __fish_seen_subcommand_from set" -l client-key -d 'The key of the client certificate (PEM)' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand variables; and __fish_seen_subcommand_from set" -s j -l json -d 'Refuse a value that is not valid JSON'
complete -c airflow -n "__fish_airflow_using_subcommand variables; and __fish_seen_subcommand_from set" -l no-header -d 'Leave out the header of table, plain and csv'
complete -c airflow -n "__fish_airflow_using_subcommand variables; and __fish_seen_subcommand_from set" -s v -l verbose -d 'Tell on stderr what is sent and answered; twice for headers'
complete -c airflow -n "__fish_airflow_using_subcommand variables; and __fish_seen_subcommand_from set" -s q -l quiet -d 'No progress, notes or warnings on stderr'
complete -c airflow -n "__fish_airflow_using_subcommand variables; and __fish_seen_subcommand_from set" -s y -l yes -d 'Answer every question with yes'
complete -c airflow -n "__fish_airflow_using_subcommand variables; and __fish_seen_subcommand_from set" -l insecure -d 'Do not check the server\'s certificate'
complete -c airflow -n "__fish_airflow_using_subcommand variables; and __fish_seen_subcommand_from set" -s h -l help -d 'Print help'
complete -c airflow -n "__fish_airflow_using_subcommand variables; and __fish_seen_subcommand_from delete" -l env -d 'The environment to work with, instead of the selected one' -r
complete -c airflow -n "__fish_airflow_using_subcommand variables; and __fish_seen_subcommand_from delete" -l api-token -d 'The token; a secret does not belong here, but airflowctl has it so' -r
complete -c airflow -n "__fish_airflow_using_subcommand variables; and __fish_seen_subcommand_from delete" -s o -l output -d 'How to print the result' -r -f -a "table\t''
plain\t''
json\t''
yaml\t''
csv\t''
ndjson\t''"
complete -c airflow -n "__fish_airflow_using_subcommand variables; and __fish_seen_subcommand_from delete" -l columns -d 'Print these columns; dots reach into objects (`dag_id,tags.name`)' -r
complete -c airflow -n "__fish_airflow_using_subcommand variables; and __fish_seen_subcommand_from delete" -l jq -d 'Filter the JSON result with a jq expression' -r
complete -c airflow -n "__fish_airflow_using_subcommand variables; and __fish_seen_subcommand_from delete" -l color -d 'Whether to use colours' -r -f -a "auto\t''
always\t''
never\t''
on\t''
off\t''"
complete -c airflow -n "__fish_airflow_using_subcommand variables; and __fish_seen_subcommand_from delete" -l timeout -d 'The longest that one request may take; 0 for no limit [default: 60]' -r
complete -c airflow -n "__fish_airflow_using_subcommand variables; and __fish_seen_subcommand_from delete" -l ca-cert -d 'Trust the certificate authorities in this PEM file too' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand variables; and __fish_seen_subcommand_from delete" -l client-cert -d 'The client certificate to show to the server (PEM, perhaps with its key)' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand variables; and __fish_seen_subcommand_from delete" -l client-key -d 'The key of the client certificate (PEM)' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand variables; and __fish_seen_subcommand_from delete" -l no-header -d 'Leave out the header of table, plain and csv'
complete -c airflow -n "__fish_airflow_using_subcommand variables; and __fish_seen_subcommand_from delete" -s v -l verbose -d 'Tell on stderr what is sent and answered; twice for headers'
complete -c airflow -n "__fish_airflow_using_subcommand variables; and __fish_seen_subcommand_from delete" -s q -l quiet -d 'No progress, notes or warnings on stderr'
complete -c airflow -n "__fish_airflow_using_subcommand variables; and __fish_seen_subcommand_from delete" -s y -l yes -d 'Answer every question with yes'
complete -c airflow -n "__fish_airflow_using_subcommand variables; and __fish_seen_subcommand_from delete" -l insecure -d 'Do not check the server\'s certificate'
complete -c airflow -n "__fish_airflow_using_subcommand variables; and __fish_seen_subcommand_from delete" -s h -l help -d 'Print help'
complete -c airflow -n "__fish_airflow_using_subcommand variables; and __fish_seen_subcommand_from create" -l key -d 'Key [required without --json]' -r
complete -c airflow -n "__fish_airflow_using_subcommand variables; and __fish_seen_subcommand_from create" -l value -d 'Value [required without --json]' -r
complete -c airflow -n "__fish_airflow_using_subcommand variables; and __fish_seen_subcommand_from create" -l description -d 'Description' -r
complete -c airflow -n "__fish_airflow_using_subcommand variables; and __fish_seen_subcommand_from create" -l team-name -d 'Team name' -r
complete -c airflow -n "__fish_airflow_using_subcommand variables; and __fish_seen_subcommand_from create" -l json -d 'The whole body as JSON, from a file with @FILE or from stdin with -; other options add to it' -r
complete -c airflow -n "__fish_airflow_using_subcommand variables; and __fish_seen_subcommand_from create" -l env -d 'The environment to work with, instead of the selected one' -r
complete -c airflow -n "__fish_airflow_using_subcommand variables; and __fish_seen_subcommand_from create" -l api-token -d 'The token; a secret does not belong here, but airflowctl has it so' -r
complete -c airflow -n "__fish_airflow_using_subcommand variables; and __fish_seen_subcommand_from create" -s o -l output -d 'How to print the result' -r -f -a "table\t''
plain\t''
json\t''
yaml\t''
csv\t''
ndjson\t''"
complete -c airflow -n "__fish_airflow_using_subcommand variables; and __fish_seen_subcommand_from create" -l columns -d 'Print these columns; dots reach into objects (`dag_id,tags.name`)' -r
complete -c airflow -n "__fish_airflow_using_subcommand variables; and __fish_seen_subcommand_from create" -l jq -d 'Filter the JSON result with a jq expression' -r
complete -c airflow -n "__fish_airflow_using_subcommand variables; and __fish_seen_subcommand_from create" -l color -d 'Whether to use colours' -r -f -a "auto\t''
always\t''
never\t''
on\t''
off\t''"
complete -c airflow -n "__fish_airflow_using_subcommand variables; and __fish_seen_subcommand_from create" -l timeout -d 'The longest that one request may take; 0 for no limit [default: 60]' -r
complete -c airflow -n "__fish_airflow_using_subcommand variables; and __fish_seen_subcommand_from create" -l ca-cert -d 'Trust the certificate authorities in this PEM file too' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand variables; and __fish_seen_subcommand_from create" -l client-cert -d 'The client certificate to show to the server (PEM, perhaps with its key)' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand variables; and __fish_seen_subcommand_from create" -l client-key -d 'The key of the client certificate (PEM)' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand variables; and __fish_seen_subcommand_from create" -l no-header -d 'Leave out the header of table, plain and csv'
complete -c airflow -n "__fish_airflow_using_subcommand variables; and __fish_seen_subcommand_from create" -s v -l verbose -d 'Tell on stderr what is sent and answered; twice for headers'
complete -c airflow -n "__fish_airflow_using_subcommand variables; and __fish_seen_subcommand_from create" -s q -l quiet -d 'No progress, notes or warnings on stderr'
complete -c airflow -n "__fish_airflow_using_subcommand variables; and __fish_seen_subcommand_from create" -s y -l yes -d 'Answer every question with yes'
complete -c airflow -n "__fish_airflow_using_subcommand variables; and __fish_seen_subcommand_from create" -l insecure -d 'Do not check the server\'s certificate'
complete -c airflow -n "__fish_airflow_using_subcommand variables; and __fish_seen_subcommand_from create" -s h -l help -d 'Print help'
complete -c airflow -n "__fish_airflow_using_subcommand variables; and __fish_seen_subcommand_from update" -l value -d 'Its new value' -r
complete -c airflow -n "__fish_airflow_using_subcommand variables; and __fish_seen_subcommand_from update" -l from-file -d 'Take the value from a file, or from stdin with -, every byte of it' -r
complete -c airflow -n "__fish_airflow_using_subcommand variables; and __fish_seen_subcommand_from update" -l description -d 'What it is for' -r
complete -c airflow -n "__fish_airflow_using_subcommand variables; and __fish_seen_subcommand_from update" -l team-name -d 'The team that it belongs to' -r
complete -c airflow -n "__fish_airflow_using_subcommand variables; and __fish_seen_subcommand_from update" -l env -d 'The environment to work with, instead of the selected one' -r
complete -c airflow -n "__fish_airflow_using_subcommand variables; and __fish_seen_subcommand_from update" -l api-token -d 'The token; a secret does not belong here, but airflowctl has it so' -r
complete -c airflow -n "__fish_airflow_using_subcommand variables; and __fish_seen_subcommand_from update" -s o -l output -d 'How to print the result' -r -f -a "table\t''
plain\t''
json\t''
yaml\t''
csv\t''
ndjson\t''"
complete -c airflow -n "__fish_airflow_using_subcommand variables; and __fish_seen_subcommand_from update" -l columns -d 'Print these columns; dots reach into objects (`dag_id,tags.name`)' -r
complete -c airflow -n "__fish_airflow_using_subcommand variables; and __fish_seen_subcommand_from update" -l jq -d 'Filter the JSON result with a jq expression' -r
complete -c airflow -n "__fish_airflow_using_subcommand variables; and __fish_seen_subcommand_from update" -l color -d 'Whether to use colours' -r -f -a "auto\t''
always\t''
never\t''
on\t''
off\t''"
complete -c airflow -n "__fish_airflow_using_subcommand variables; and __fish_seen_subcommand_from update" -l timeout -d 'The longest that one request may take; 0 for no limit [default: 60]' -r
complete -c airflow -n "__fish_airflow_using_subcommand variables; and __fish_seen_subcommand_from update" -l ca-cert -d 'Trust the certificate authorities in this PEM file too' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand variables; and __fish_seen_subcommand_from update" -l client-cert -d 'The client certificate to show to the server (PEM, perhaps with its key)' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand variables; and __fish_seen_subcommand_from update" -l client-key -d 'The key of the client certificate (PEM)' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand variables; and __fish_seen_subcommand_from update" -l no-header -d 'Leave out the header of table, plain and csv'
complete -c airflow -n "__fish_airflow_using_subcommand variables; and __fish_seen_subcommand_from update" -s v -l verbose -d 'Tell on stderr what is sent and answered; twice for headers'
complete -c airflow -n "__fish_airflow_using_subcommand variables; and __fish_seen_subcommand_from update" -s q -l quiet -d 'No progress, notes or warnings on stderr'
complete -c airflow -n "__fish_airflow_using_subcommand variables; and __fish_seen_subcommand_from update" -s y -l yes -d 'Answer every question with yes'
complete -c airflow -n "__fish_airflow_using_subcommand variables; and __fish_seen_subcommand_from update" -l insecure -d 'Do not check the server\'s certificate'
complete -c airflow -n "__fish_airflow_using_subcommand variables; and __fish_seen_subcommand_from update" -s h -l help -d 'Print help'
complete -c airflow -n "__fish_airflow_using_subcommand variables; and __fish_seen_subcommand_from export" -l env -d 'The environment to work with, instead of the selected one' -r
complete -c airflow -n "__fish_airflow_using_subcommand variables; and __fish_seen_subcommand_from export" -l api-token -d 'The token; a secret does not belong here, but airflowctl has it so' -r
complete -c airflow -n "__fish_airflow_using_subcommand variables; and __fish_seen_subcommand_from export" -s o -l output -d 'How to print the result' -r -f -a "table\t''
plain\t''
json\t''
yaml\t''
csv\t''
ndjson\t''"
complete -c airflow -n "__fish_airflow_using_subcommand variables; and __fish_seen_subcommand_from export" -l columns -d 'Print these columns; dots reach into objects (`dag_id,tags.name`)' -r
complete -c airflow -n "__fish_airflow_using_subcommand variables; and __fish_seen_subcommand_from export" -l jq -d 'Filter the JSON result with a jq expression' -r
complete -c airflow -n "__fish_airflow_using_subcommand variables; and __fish_seen_subcommand_from export" -l color -d 'Whether to use colours' -r -f -a "auto\t''
always\t''
never\t''
on\t''
off\t''"
complete -c airflow -n "__fish_airflow_using_subcommand variables; and __fish_seen_subcommand_from export" -l timeout -d 'The longest that one request may take; 0 for no limit [default: 60]' -r
complete -c airflow -n "__fish_airflow_using_subcommand variables; and __fish_seen_subcommand_from export" -l ca-cert -d 'Trust the certificate authorities in this PEM file too' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand variables; and __fish_seen_subcommand_from export" -l client-cert -d 'The client certificate to show to the server (PEM, perhaps with its key)' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand variables; and __fish_seen_subcommand_from export" -l client-key -d 'The key of the client certificate (PEM)' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand variables; and __fish_seen_subcommand_from export" -l allow-masked -d 'Write the file although the server masks secrets'
complete -c airflow -n "__fish_airflow_using_subcommand variables; and __fish_seen_subcommand_from export" -l no-header -d 'Leave out the header of table, plain and csv'
complete -c airflow -n "__fish_airflow_using_subcommand variables; and __fish_seen_subcommand_from export" -s v -l verbose -d 'Tell on stderr what is sent and answered; twice for headers'
complete -c airflow -n "__fish_airflow_using_subcommand variables; and __fish_seen_subcommand_from export" -s q -l quiet -d 'No progress, notes or warnings on stderr'
complete -c airflow -n "__fish_airflow_using_subcommand variables; and __fish_seen_subcommand_from export" -s y -l yes -d 'Answer every question with yes'
complete -c airflow -n "__fish_airflow_using_subcommand variables; and __fish_seen_subcommand_from export" -l insecure -d 'Do not check the server\'s certificate'
complete -c airflow -n "__fish_airflow_using_subcommand variables; and __fish_seen_subcommand_from export" -s h -l help -d 'Print help'
complete -c airflow -n "__fish_airflow_using_subcommand variables; and __fish_seen_subcommand_from import" -s a -l action-on-existing-key -d 'What to do with a variable that exists' -r -f -a "overwrite\t'Write it anew'
fail\t'Import nothing at all'
skip\t'Leave it as it is'"
complete -c airflow -n "__fish_airflow_using_subcommand variables; and __fish_seen_subcommand_from import" -l file-format -d 'The format, where the name of the file does not tell it; stdin is JSON' -r -f -a "json\t''
yaml\t''
env\t''"
complete -c airflow -n "__fish_airflow_using_subcommand variables; and __fish_seen_subcommand_from import" -l env -d 'The environment to work with, instead of the selected one' -r
complete -c airflow -n "__fish_airflow_using_subcommand variables; and __fish_seen_subcommand_from import" -l api-token -d 'The token; a secret does not belong here, but airflowctl has it so' -r
complete -c airflow -n "__fish_airflow_using_subcommand variables; and __fish_seen_subcommand_from import" -s o -l output -d 'How to print the result' -r -f -a "table\t''
plain\t''
json\t''
yaml\t''
csv\t''
ndjson\t''"
complete -c airflow -n "__fish_airflow_using_subcommand variables; and __fish_seen_subcommand_from import" -l columns -d 'Print these columns; dots reach into objects (`dag_id,tags.name`)' -r
complete -c airflow -n "__fish_airflow_using_subcommand variables; and __fish_seen_subcommand_from import" -l jq -d 'Filter the JSON result with a jq expression' -r
complete -c airflow -n "__fish_airflow_using_subcommand variables; and __fish_seen_subcommand_from import" -l color -d 'Whether to use colours' -r -f -a "auto\t''
always\t''
never\t''
on\t''
off\t''"
complete -c airflow -n "__fish_airflow_using_subcommand variables; and __fish_seen_subcommand_from import" -l timeout -d 'The longest that one request may take; 0 for no limit [default: 60]' -r
complete -c airflow -n "__fish_airflow_using_subcommand variables; and __fish_seen_subcommand_from import" -l ca-cert -d 'Trust the certificate authorities in this PEM file too' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand variables; and __fish_seen_subcommand_from import" -l client-cert -d 'The client certificate to show to the server (PEM, perhaps with its key)' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand variables; and __fish_seen_subcommand_from import" -l client-key -d 'The key of the client certificate (PEM)' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand variables; and __fish_seen_subcommand_from import" -l dry-run -d 'Show what would change, and change nothing'
complete -c airflow -n "__fish_airflow_using_subcommand variables; and __fish_seen_subcommand_from import" -l skip-masked -d 'Leave out the entries with *** in the place of a secret'
complete -c airflow -n "__fish_airflow_using_subcommand variables; and __fish_seen_subcommand_from import" -l no-header -d 'Leave out the header of table, plain and csv'
complete -c airflow -n "__fish_airflow_using_subcommand variables; and __fish_seen_subcommand_from import" -s v -l verbose -d 'Tell on stderr what is sent and answered; twice for headers'
complete -c airflow -n "__fish_airflow_using_subcommand variables; and __fish_seen_subcommand_from import" -s q -l quiet -d 'No progress, notes or warnings on stderr'
complete -c airflow -n "__fish_airflow_using_subcommand variables; and __fish_seen_subcommand_from import" -s y -l yes -d 'Answer every question with yes'
complete -c airflow -n "__fish_airflow_using_subcommand variables; and __fish_seen_subcommand_from import" -l insecure -d 'Do not check the server\'s certificate'
complete -c airflow -n "__fish_airflow_using_subcommand variables; and __fish_seen_subcommand_from import" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c airflow -n "__fish_airflow_using_subcommand variables; and __fish_seen_subcommand_from help" -f -a "list" -d 'List the variables'
complete -c airflow -n "__fish_airflow_using_subcommand variables; and __fish_seen_subcommand_from help" -f -a "get" -d 'Print the value of a variable'
complete -c airflow -n "__fish_airflow_using_subcommand variables; and __fish_seen_subcommand_from help" -f -a "set" -d 'Create a variable, or change it'
complete -c airflow -n "__fish_airflow_using_subcommand variables; and __fish_seen_subcommand_from help" -f -a "delete" -d 'Delete a variable'
complete -c airflow -n "__fish_airflow_using_subcommand variables; and __fish_seen_subcommand_from help" -f -a "create" -d 'Create a variable'
complete -c airflow -n "__fish_airflow_using_subcommand variables; and __fish_seen_subcommand_from help" -f -a "update" -d 'Change what is given of a variable'
complete -c airflow -n "__fish_airflow_using_subcommand variables; and __fish_seen_subcommand_from help" -f -a "export" -d 'Write all variables into a file: JSON, YAML or env'
complete -c airflow -n "__fish_airflow_using_subcommand variables; and __fish_seen_subcommand_from help" -f -a "import" -d 'Create the variables of a file, or write them anew'
complete -c airflow -n "__fish_airflow_using_subcommand variables; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c airflow -n "__fish_airflow_using_subcommand pools; and not __fish_seen_subcommand_from list get set delete create update export import help" -l env -d 'The environment to work with, instead of the selected one' -r
complete -c airflow -n "__fish_airflow_using_subcommand pools; and not __fish_seen_subcommand_from list get set delete create update export import help" -l api-token -d 'The token; a secret does not belong here, but airflowctl has it so' -r
complete -c airflow -n "__fish_airflow_using_subcommand pools; and not __fish_seen_subcommand_from list get set delete create update export import help" -s o -l output -d 'How to print the result' -r -f -a "table\t''
plain\t''
json\t''
yaml\t''
csv\t''
ndjson\t''"
complete -c airflow -n "__fish_airflow_using_subcommand pools; and not __fish_seen_subcommand_from list get set delete create update export import help" -l columns -d 'Print these columns; dots reach into objects (`dag_id,tags.name`)' -r
complete -c airflow -n "__fish_airflow_using_subcommand pools; and not __fish_seen_subcommand_from list get set delete create update export import help" -l jq -d 'Filter the JSON result with a jq expression' -r
complete -c airflow -n "__fish_airflow_using_subcommand pools; and not __fish_seen_subcommand_from list get set delete create update export import help" -l color -d 'Whether to use colours' -r -f -a "auto\t''
always\t''
never\t''
on\t''
off\t''"
complete -c airflow -n "__fish_airflow_using_subcommand pools; and not __fish_seen_subcommand_from list get set delete create update export import help" -l timeout -d 'The longest that one request may take; 0 for no limit [default: 60]' -r
complete -c airflow -n "__fish_airflow_using_subcommand pools; and not __fish_seen_subcommand_from list get set delete create update export import help" -l ca-cert -d 'Trust the certificate authorities in this PEM file too' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand pools; and not __fish_seen_subcommand_from list get set delete create update export import help" -l client-cert -d 'The client certificate to show to the server (PEM, perhaps with its key)' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand pools; and not __fish_seen_subcommand_from list get set delete create update export import help" -l client-key -d 'The key of the client certificate (PEM)' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand pools; and not __fish_seen_subcommand_from list get set delete create update export import help" -l no-header -d 'Leave out the header of table, plain and csv'
complete -c airflow -n "__fish_airflow_using_subcommand pools; and not __fish_seen_subcommand_from list get set delete create update export import help" -s v -l verbose -d 'Tell on stderr what is sent and answered; twice for headers'
complete -c airflow -n "__fish_airflow_using_subcommand pools; and not __fish_seen_subcommand_from list get set delete create update export import help" -s q -l quiet -d 'No progress, notes or warnings on stderr'
complete -c airflow -n "__fish_airflow_using_subcommand pools; and not __fish_seen_subcommand_from list get set delete create update export import help" -s y -l yes -d 'Answer every question with yes'
complete -c airflow -n "__fish_airflow_using_subcommand pools; and not __fish_seen_subcommand_from list get set delete create update export import help" -l insecure -d 'Do not check the server\'s certificate'
complete -c airflow -n "__fish_airflow_using_subcommand pools; and not __fish_seen_subcommand_from list get set delete create update export import help" -s h -l help -d 'Print help'
complete -c airflow -n "__fish_airflow_using_subcommand pools; and not __fish_seen_subcommand_from list get set delete create update export import help" -f -a "list" -d 'List the pools'
complete -c airflow -n "__fish_airflow_using_subcommand pools; and not __fish_seen_subcommand_from list get set delete create update export import help" -f -a "get" -d 'Show a pool'
complete -c airflow -n "__fish_airflow_using_subcommand pools; and not __fish_seen_subcommand_from list get set delete create update export import help" -f -a "set" -d 'Create a pool, or change it'
complete -c airflow -n "__fish_airflow_using_subcommand pools; and not __fish_seen_subcommand_from list get set delete create update export import help" -f -a "delete" -d 'Delete a pool'
complete -c airflow -n "__fish_airflow_using_subcommand pools; and not __fish_seen_subcommand_from list get set delete create update export import help" -f -a "create" -d 'Create a pool'
complete -c airflow -n "__fish_airflow_using_subcommand pools; and not __fish_seen_subcommand_from list get set delete create update export import help" -f -a "update" -d 'Change what is given of a pool'
complete -c airflow -n "__fish_airflow_using_subcommand pools; and not __fish_seen_subcommand_from list get set delete create update export import help" -f -a "export" -d 'Write all pools into a file: JSON or YAML'
complete -c airflow -n "__fish_airflow_using_subcommand pools; and not __fish_seen_subcommand_from list get set delete create update export import help" -f -a "import" -d 'Create the pools of a file, or write them anew'
complete -c airflow -n "__fish_airflow_using_subcommand pools; and not __fish_seen_subcommand_from list get set delete create update export import help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c airflow -n "__fish_airflow_using_subcommand pools; and __fish_seen_subcommand_from list" -l order-by -d 'Attributes to order by, multi criteria sort is supported. Prefix with `-` for descending order. Supported attributes: `id, pool, name`' -r
complete -c airflow -n "__fish_airflow_using_subcommand pools; and __fish_seen_subcommand_from list" -l pool-name-pattern -d 'Case-insensitive substring match (SQL `ILIKE`). Slower than `pool_name_prefix_pattern` on large tables — see "Filtering with pattern parameters"' -r
complete -c airflow -n "__fish_airflow_using_subcommand pools; and __fish_seen_subcommand_from list" -l pool-name-prefix-pattern -d 'Case-sensitive, index-friendly prefix match. See "Filtering with pattern parameters"' -r
complete -c airflow -n "__fish_airflow_using_subcommand pools; and __fish_seen_subcommand_from list" -l limit -d 'At most this many rows; all of them when not given' -r
complete -c airflow -n "__fish_airflow_using_subcommand pools; and __fish_seen_subcommand_from list" -l watch -d 'Print it again and again, in place on a terminal, with so many seconds between (2), until Ctrl-C' -r
complete -c airflow -n "__fish_airflow_using_subcommand pools; and __fish_seen_subcommand_from list" -l env -d 'The environment to work with, instead of the selected one' -r
complete -c airflow -n "__fish_airflow_using_subcommand pools; and __fish_seen_subcommand_from list" -l api-token -d 'The token; a secret does not belong here, but airflowctl has it so' -r
complete -c airflow -n "__fish_airflow_using_subcommand pools; and __fish_seen_subcommand_from list" -s o -l output -d 'How to print the result' -r -f -a "table\t''
plain\t''
json\t''
yaml\t''
csv\t''
ndjson\t''"
complete -c airflow -n "__fish_airflow_using_subcommand pools; and __fish_seen_subcommand_from list" -l columns -d 'Print these columns; dots reach into objects (`dag_id,tags.name`)' -r
complete -c airflow -n "__fish_airflow_using_subcommand pools; and __fish_seen_subcommand_from list" -l jq -d 'Filter the JSON result with a jq expression' -r
complete -c airflow -n "__fish_airflow_using_subcommand pools; and __fish_seen_subcommand_from list" -l color -d 'Whether to use colours' -r -f -a "auto\t''
always\t''
never\t''
on\t''
off\t''"
complete -c airflow -n "__fish_airflow_using_subcommand pools; and __fish_seen_subcommand_from list" -l timeout -d 'The longest that one request may take; 0 for no limit [default: 60]' -r
complete -c airflow -n "__fish_airflow_using_subcommand pools; and __fish_seen_subcommand_from list" -l ca-cert -d 'Trust the certificate authorities in this PEM file too' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand pools; and __fish_seen_subcommand_from list" -l client-cert -d 'The client certificate to show to the server (PEM, perhaps with its key)' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand pools; and __fish_seen_subcommand_from list" -l client-key -d 'The key of the client certificate (PEM)' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand pools; and __fish_seen_subcommand_from list" -l no-header -d 'Leave out the header of table, plain and csv'
complete -c airflow -n "__fish_airflow_using_subcommand pools; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Tell on stderr what is sent and answered; twice for headers'
complete -c airflow -n "__fish_airflow_using_subcommand pools; and __fish_seen_subcommand_from list" -s q -l quiet -d 'No progress, notes or warnings on stderr'
complete -c airflow -n "__fish_airflow_using_subcommand pools; and __fish_seen_subcommand_from list" -s y -l yes -d 'Answer every question with yes'
complete -c airflow -n "__fish_airflow_using_subcommand pools; and __fish_seen_subcommand_from list" -l insecure -d 'Do not check the server\'s certificate'
complete -c airflow -n "__fish_airflow_using_subcommand pools; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help'
complete -c airflow -n "__fish_airflow_using_subcommand pools; and __fish_seen_subcommand_from get" -l env -d 'The environment to work with, instead of the selected one' -r
complete -c airflow -n "__fish_airflow_using_subcommand pools; and __fish_seen_subcommand_from get" -l api-token -d 'The token; a secret does not belong here, but airflowctl has it so' -r
complete -c airflow -n "__fish_airflow_using_subcommand pools; and __fish_seen_subcommand_from get" -s o -l output -d 'How to print the result' -r -f -a "table\t''
plain\t''
json\t''
yaml\t''
csv\t''
ndjson\t''"
complete -c airflow -n "__fish_airflow_using_subcommand pools; and __fish_seen_subcommand_from get" -l columns -d 'Print these columns; dots reach into objects (`dag_id,tags.name`)' -r
complete -c airflow -n "__fish_airflow_using_subcommand pools; and __fish_seen_subcommand_from get" -l jq -d 'Filter the JSON result with a jq expression' -r
complete -c airflow -n "__fish_airflow_using_subcommand pools; and __fish_seen_subcommand_from get" -l color -d 'Whether to use colours' -r -f -a "auto\t''
always\t''
never\t''
on\t''
off\t''"
complete -c airflow -n "__fish_airflow_using_subcommand pools; and __fish_seen_subcommand_from get" -l timeout -d 'The longest that one request may take; 0 for no limit [default: 60]' -r
complete -c airflow -n "__fish_airflow_using_subcommand pools; and __fish_seen_subcommand_from get" -l ca-cert -d 'Trust the certificate authorities in this PEM file too' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand pools; and __fish_seen_subcommand_from get" -l client-cert -d 'The client certificate to show to the server (PEM, perhaps with its key)' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand pools; and __fish_seen_subcommand_from get" -l client-key -d 'The key of the client certificate (PEM)' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand pools; and __fish_seen_subcommand_from get" -l no-header -d 'Leave out the header of table, plain and csv'
complete -c airflow -n "__fish_airflow_using_subcommand pools; and __fish_seen_subcommand_from get" -s v -l verbose -d 'Tell on stderr what is sent and answered; twice for headers'
complete -c airflow -n "__fish_airflow_using_subcommand pools; and __fish_seen_subcommand_from get" -s q -l quiet -d 'No progress, notes or warnings on stderr'
complete -c airflow -n "__fish_airflow_using_subcommand pools; and __fish_seen_subcommand_from get" -s y -l yes -d 'Answer every question with yes'
complete -c airflow -n "__fish_airflow_using_subcommand pools; and __fish_seen_subcommand_from get" -l insecure -d 'Do not check the server\'s certificate'
complete -c airflow -n "__fish_airflow_using_subcommand pools; and __fish_seen_subcommand_from get" -s h -l help -d 'Print help'
complete -c airflow -n "__fish_airflow_using_subcommand pools; and __fish_seen_subcommand_from set" -l team-name -d 'The team that the pool belongs to, on a server with several' -r
complete -c airflow -n "__fish_airflow_using_subcommand pools; and __fish_seen_subcommand_from set" -l env -d 'The environment to work with, instead of the selected one' -r
complete -c airflow -n "__fish_airflow_using_subcommand pools; and __fish_seen_subcommand_from set" -l api-token -d 'The token; a secret does not belong here, but airflowctl has it so' -r
complete -c airflow -n "__fish_airflow_using_subcommand pools; and __fish_seen_subcommand_from set" -s o -l output -d 'How to print the result' -r -f -a "table\t''
plain\t''
json\t''
yaml\t''
csv\t''
ndjson\t''"
complete -c airflow -n "__fish_airflow_using_subcommand pools; and __fish_seen_subcommand_from set" -l columns -d 'Print these columns; dots reach into objects (`dag_id,tags.name`)' -r
complete -c airflow -n "__fish_airflow_using_subcommand pools; and __fish_seen_subcommand_from set" -l jq -d 'Filter the JSON result with a jq expression' -r
complete -c airflow -n "__fish_airflow_using_subcommand pools; and __fish_seen_subcommand_from set" -l color -d 'Whether to use colours' -r -f -a "auto\t''
always\t''
never\t''
on\t''
off\t''"
complete -c airflow -n "__fish_airflow_using_subcommand pools; and __fish_seen_subcommand_from set" -l timeout -d 'The longest that one request may take; 0 for no limit [default: 60]' -r
complete -c airflow -n "__fish_airflow_using_subcommand pools; and __fish_seen_subcommand_from set" -l ca-cert -d 'Trust the certificate authorities in this PEM file too' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand pools; and __fish_seen_subcommand_from set" -l client-cert -d 'The client certificate to show to the server (PEM, perhaps with its key)' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand pools; and __fish_seen_subcommand_from set" -l client-key -d 'The key of the client certificate (PEM)' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand pools; and __fish_seen_subcommand_from set" -l include-deferred -d 'Count deferred task instances too'
complete -c airflow -n "__fish_airflow_using_subcommand pools; and __fish_seen_subcommand_from set" -l no-header -d 'Leave out the header of table, plain and csv'
complete -c airflow -n "__fish_airflow_using_subcommand pools; and __fish_seen_subcommand_from set" -s v -l verbose -d 'Tell on stderr what is sent and answered; twice for headers'
complete -c airflow -n "__fish_airflow_using_subcommand pools; and __fish_seen_subcommand_from set" -s q -l quiet -d 'No progress, notes or warnings on stderr'
complete -c airflow -n "__fish_airflow_using_subcommand pools; and __fish_seen_subcommand_from set" -s y -l yes -d 'Answer every question with yes'
complete -c airflow -n "__fish_airflow_using_subcommand pools; and __fish_seen_subcommand_from set" -l insecure -d 'Do not check the server\'s certificate'
complete -c airflow -n "__fish_airflow_using_subcommand pools; and __fish_seen_subcommand_from set" -s h -l help -d 'Print help'
complete -c airflow -n "__fish_airflow_using_subcommand pools; and __fish_seen_subcommand_from delete" -l env -d 'The environment to work with, instead of the selected one' -r
complete -c airflow -n "__fish_airflow_using_subcommand pools; and __fish_seen_subcommand_from delete" -l api-token -d 'The token; a secret does not belong here, but airflowctl has it so' -r
complete -c airflow -n "__fish_airflow_using_subcommand pools; and __fish_seen_subcommand_from delete" -s o -l output -d 'How to print the result' -r -f -a "table\t''
plain\t''
json\t''
yaml\t''
csv\t''
ndjson\t''"
complete -c airflow -n "__fish_airflow_using_subcommand pools; and __fish_seen_subcommand_from delete" -l columns -d 'Print these columns; dots reach into objects (`dag_id,tags.name`)' -r
complete -c airflow -n "__fish_airflow_using_subcommand pools; and __fish_seen_subcommand_from delete" -l jq -d 'Filter the JSON result with a jq expression' -r
complete -c airflow -n "__fish_airflow_using_subcommand pools; and __fish_seen_subcommand_from delete" -l color -d 'Whether to use colours' -r -f -a "auto\t''
always\t''
never\t''
on\t''
off\t''"
complete -c airflow -n "__fish_airflow_using_subcommand pools; and __fish_seen_subcommand_from delete" -l timeout -d 'The longest that one request may take; 0 for no limit [default: 60]' -r
complete -c airflow -n "__fish_airflow_using_subcommand pools; and __fish_seen_subcommand_from delete" -l ca-cert -d 'Trust the certificate authorities in this PEM file too' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand pools; and __fish_seen_subcommand_from delete" -l client-cert -d 'The client certificate to show to the server (PEM, perhaps with its key)' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand pools; and __fish_seen_subcommand_from delete" -l client-key -d 'The key of the client certificate (PEM)' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand pools; and __fish_seen_subcommand_from delete" -l no-header -d 'Leave out the header of table, plain and csv'
complete -c airflow -n "__fish_airflow_using_subcommand pools; and __fish_seen_subcommand_from delete" -s v -l verbose -d 'Tell on stderr what is sent and answered; twice for headers'
complete -c airflow -n "__fish_airflow_using_subcommand pools; and __fish_seen_subcommand_from delete" -s q -l quiet -d 'No progress, notes or warnings on stderr'
complete -c airflow -n "__fish_airflow_using_subcommand pools; and __fish_seen_subcommand_from delete" -s y -l yes -d 'Answer every question with yes'
complete -c airflow -n "__fish_airflow_using_subcommand pools; and __fish_seen_subcommand_from delete" -l insecure -d 'Do not check the server\'s certificate'
complete -c airflow -n "__fish_airflow_using_subcommand pools; and __fish_seen_subcommand_from delete" -s h -l help -d 'Print help'
complete -c airflow -n "__fish_airflow_using_subcommand pools; and __fish_seen_subcommand_from create" -l name -d 'Name [required without --json]' -r
complete -c airflow -n "__fish_airflow_using_subcommand pools; and __fish_seen_subcommand_from create" -l slots -d 'Number of slots. Use -1 for unlimited [required without --json]' -r
complete -c airflow -n "__fish_airflow_using_subcommand pools; and __fish_seen_subcommand_from create" -l description -d 'Description' -r
complete -c airflow -n "__fish_airflow_using_subcommand pools; and __fish_seen_subcommand_from create" -l include-deferred -d 'Include deferred' -r -f -a "true\t''
false\t''"
complete -c airflow -n "__fish_airflow_using_subcommand pools; and __fish_seen_subcommand_from create" -l team-name -d 'Team name' -r
complete -c airflow -n "__fish_airflow_using_subcommand pools; and __fish_seen_subcommand_from create" -l json -d 'The whole body as JSON, from a file with @FILE or from stdin with -; other options add to it' -r
complete -c airflow -n "__fish_airflow_using_subcommand pools; and __fish_seen_subcommand_from create" -l env -d 'The environment to work with, instead of the selected one' -r
complete -c airflow -n "__fish_airflow_using_subcommand pools; and __fish_seen_subcommand_from create" -l api-token -d 'The token; a secret does not belong here, but airflowctl has it so' -r
complete -c airflow -n "__fish_airflow_using_subcommand pools; and __fish_seen_subcommand_from create" -s o -l output -d 'How to print the result' -r -f -a "table\t''
plain\t''
json\t''
yaml\t''
csv\t''
ndjson\t''"
complete -c airflow -n "__fish_airflow_using_subcommand pools; and __fish_seen_subcommand_from create" -l columns -d 'Print these columns; dots reach into objects (`dag_id,tags.name`)' -r
complete -c airflow -n "__fish_airflow_using_subcommand pools; and __fish_seen_subcommand_from create" -l jq -d 'Filter the JSON result with a jq expression' -r
complete -c airflow -n "__fish_airflow_using_subcommand pools; and __fish_seen_subcommand_from create" -l color -d 'Whether to use colours' -r -f -a "auto\t''
always\t''
never\t''
on\t''
off\t''"
complete -c airflow -n "__fish_airflow_using_subcommand pools; and __fish_seen_subcommand_from create" -l timeout -d 'The longest that one request may take; 0 for no limit [default: 60]' -r
complete -c airflow -n "__fish_airflow_using_subcommand pools; and __fish_seen_subcommand_from create" -l ca-cert -d 'Trust the certificate authorities in this PEM file too' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand pools; and __fish_seen_subcommand_from create" -l client-cert -d 'The client certificate to show to the server (PEM, perhaps with its key)' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand pools; and __fish_seen_subcommand_from create" -l client-key -d 'The key of the client certificate (PEM)' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand pools; and __fish_seen_subcommand_from create" -l no-include-deferred
complete -c airflow -n "__fish_airflow_using_subcommand pools; and __fish_seen_subcommand_from create" -l no-header -d 'Leave out the header of table, plain and csv'
complete -c airflow -n "__fish_airflow_using_subcommand pools; and __fish_seen_subcommand_from create" -s v -l verbose -d 'Tell on stderr what is sent and answered; twice for headers'
complete -c airflow -n "__fish_airflow_using_subcommand pools; and __fish_seen_subcommand_from create" -s q -l quiet -d 'No progress, notes or warnings on stderr'
complete -c airflow -n "__fish_airflow_using_subcommand pools; and __fish_seen_subcommand_from create" -s y -l yes -d 'Answer every question with yes'
complete -c airflow -n "__fish_airflow_using_subcommand pools; and __fish_seen_subcommand_from create" -l insecure -d 'Do not check the server\'s certificate'
complete -c airflow -n "__fish_airflow_using_subcommand pools; and __fish_seen_subcommand_from create" -s h -l help -d 'Print help'
complete -c airflow -n "__fish_airflow_using_subcommand pools; and __fish_seen_subcommand_from update" -l slots -d 'How many slots it has; -1 for no limit' -r
complete -c airflow -n "__fish_airflow_using_subcommand pools; and __fish_seen_subcommand_from update" -l description -d 'What it is for' -r
complete -c airflow -n "__fish_airflow_using_subcommand pools; and __fish_seen_subcommand_from update" -l include-deferred -d 'Whether deferred task instances count too' -r -f -a "true\t''
false\t''"
complete -c airflow -n "__fish_airflow_using_subcommand pools; and __fish_seen_subcommand_from update" -l team-name -d 'The team that the pool belongs to, on a server with several' -r
complete -c airflow -n "__fish_airflow_using_subcommand pools; and __fish_seen_subcommand_from update" -l env -d 'The environment to work with, instead of the selected one' -r
complete -c airflow -n "__fish_airflow_using_subcommand pools; and __fish_seen_subcommand_from update" -l api-token -d 'The token; a secret does not belong here, but airflowctl has it so' -r
complete -c airflow -n "__fish_airflow_using_subcommand pools; and __fish_seen_subcommand_from update" -s o -l output -d 'How to print the result' -r -f -a "table\t''
plain\t''
json\t''
yaml\t''
csv\t''
ndjson\t''"
complete -c airflow -n "__fish_airflow_using_subcommand pools; and __fish_seen_subcommand_from update" -l columns -d 'Print these columns; dots reach into objects (`dag_id,tags.name`)' -r
complete -c airflow -n "__fish_airflow_using_subcommand pools; and __fish_seen_subcommand_from update" -l jq -d 'Filter the JSON result with a jq expression' -r
complete -c airflow -n "__fish_airflow_using_subcommand pools; and __fish_seen_subcommand_from update" -l color -d 'Whether to use colours' -r -f -a "auto\t''
always\t''
never\t''
on\t''
off\t''"
complete -c airflow -n "__fish_airflow_using_subcommand pools; and __fish_seen_subcommand_from update" -l timeout -d 'The longest that one request may take; 0 for no limit [default: 60]' -r
complete -c airflow -n "__fish_airflow_using_subcommand pools; and __fish_seen_subcommand_from update" -l ca-cert -d 'Trust the certificate authorities in this PEM file too' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand pools; and __fish_seen_subcommand_from update" -l client-cert -d 'The client certificate to show to the server (PEM, perhaps with its key)' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand pools; and __fish_seen_subcommand_from update" -l client-key -d 'The key of the client certificate (PEM)' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand pools; and __fish_seen_subcommand_from update" -l no-include-deferred -d 'The same as --include-deferred=false'
complete -c airflow -n "__fish_airflow_using_subcommand pools; and __fish_seen_subcommand_from update" -l no-header -d 'Leave out the header of table, plain and csv'
complete -c airflow -n "__fish_airflow_using_subcommand pools; and __fish_seen_subcommand_from update" -s v -l verbose -d 'Tell on stderr what is sent and answered; twice for headers'
complete -c airflow -n "__fish_airflow_using_subcommand pools; and __fish_seen_subcommand_from update" -s q -l quiet -d 'No progress, notes or warnings on stderr'
complete -c airflow -n "__fish_airflow_using_subcommand pools; and __fish_seen_subcommand_from update" -s y -l yes -d 'Answer every question with yes'
complete -c airflow -n "__fish_airflow_using_subcommand pools; and __fish_seen_subcommand_from update" -l insecure -d 'Do not check the server\'s certificate'
complete -c airflow -n "__fish_airflow_using_subcommand pools; and __fish_seen_subcommand_from update" -s h -l help -d 'Print help'
complete -c airflow -n "__fish_airflow_using_subcommand pools; and __fish_seen_subcommand_from export" -l env -d 'The environment to work with, instead of the selected one' -r
complete -c airflow -n "__fish_airflow_using_subcommand pools; and __fish_seen_subcommand_from export" -l api-token -d 'The token; a secret does not belong here, but airflowctl has it so' -r
complete -c airflow -n "__fish_airflow_using_subcommand pools; and __fish_seen_subcommand_from export" -s o -l output -d 'How to print the result' -r -f -a "table\t''
plain\t''
json\t''
yaml\t''
csv\t''
ndjson\t''"
complete -c airflow -n "__fish_airflow_using_subcommand pools; and __fish_seen_subcommand_from export" -l columns -d 'Print these columns; dots reach into objects (`dag_id,tags.name`)' -r
complete -c airflow -n "__fish_airflow_using_subcommand pools; and __fish_seen_subcommand_from export" -l jq -d 'Filter the JSON result with a jq expression' -r
complete -c airflow -n "__fish_airflow_using_subcommand pools; and __fish_seen_subcommand_from export" -l color -d 'Whether to use colours' -r -f -a "auto\t''
always\t''
never\t''
on\t''
off\t''"
complete -c airflow -n "__fish_airflow_using_subcommand pools; and __fish_seen_subcommand_from export" -l timeout -d 'The longest that one request may take; 0 for no limit [default: 60]' -r
complete -c airflow -n "__fish_airflow_using_subcommand pools; and __fish_seen_subcommand_from export" -l ca-cert -d 'Trust the certificate authorities in this PEM file too' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand pools; and __fish_seen_subcommand_from export" -l client-cert -d 'The client certificate to show to the server (PEM, perhaps with its key)' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand pools; and __fish_seen_subcommand_from export" -l client-key -d 'The key of the client certificate (PEM)' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand pools; and __fish_seen_subcommand_from export" -l list -d 'Write a list of pools with all that the server tells of them, as airflowctl does'
complete -c airflow -n "__fish_airflow_using_subcommand pools; and __fish_seen_subcommand_from export" -l no-header -d 'Leave out the header of table, plain and csv'
complete -c airflow -n "__fish_airflow_using_subcommand pools; and __fish_seen_subcommand_from export" -s v -l verbose -d 'Tell on stderr what is sent and answered; twice for headers'
complete -c airflow -n "__fish_airflow_using_subcommand pools; and __fish_seen_subcommand_from export" -s q -l quiet -d 'No progress, notes or warnings on stderr'
complete -c airflow -n "__fish_airflow_using_subcommand pools; and __fish_seen_subcommand_from export" -s y -l yes -d 'Answer every question with yes'
complete -c airflow -n "__fish_airflow_using_subcommand pools; and __fish_seen_subcommand_from export" -l insecure -d 'Do not check the server\'s certificate'
complete -c airflow -n "__fish_airflow_using_subcommand pools; and __fish_seen_subcommand_from export" -s h -l help -d 'Print help'
complete -c airflow -n "__fish_airflow_using_subcommand pools; and __fish_seen_subcommand_from import" -s a -l action-on-existing-key -d 'What to do with a pool that exists' -r -f -a "overwrite\t'Write it anew'
fail\t'Import nothing at all'
skip\t'Leave it as it is'"
complete -c airflow -n "__fish_airflow_using_subcommand pools; and __fish_seen_subcommand_from import" -l env -d 'The environment to work with, instead of the selected one' -r
complete -c airflow -n "__fish_airflow_using_subcommand pools; and __fish_seen_subcommand_from import" -l api-token -d 'The token; a secret does not belong here, but airflowctl has it so' -r
complete -c airflow -n "__fish_airflow_using_subcommand pools; and __fish_seen_subcommand_from import" -s o -l output -d 'How to print the result' -r -f -a "table\t''
plain\t''
json\t''
yaml\t''
csv\t''
ndjson\t''"
complete -c airflow -n "__fish_airflow_using_subcommand pools; and __fish_seen_subcommand_from import" -l columns -d 'Print these columns; dots reach into objects (`dag_id,tags.name`)' -r
complete -c airflow -n "__fish_airflow_using_subcommand pools; and __fish_seen_subcommand_from import" -l jq -d 'Filter the JSON result with a jq expression' -r
complete -c airflow -n "__fish_airflow_using_subcommand pools; and __fish_seen_subcommand_from import" -l color -d 'Whether to use colours' -r -f -a "auto\t''
always\t''
never\t''
on\t''
off\t''"
complete -c airflow -n "__fish_airflow_using_subcommand pools; and __fish_seen_subcommand_from import" -l timeout -d 'The longest that one request may take; 0 for no limit [default: 60]' -r
complete -c airflow -n "__fish_airflow_using_subcommand pools; and __fish_seen_subcommand_from import" -l ca-cert -d 'Trust the certificate authorities in this PEM file too' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand pools; and __fish_seen_subcommand_from import" -l client-cert -d 'The client certificate to show to the server (PEM, perhaps with its key)' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand pools; and __fish_seen_subcommand_from import" -l client-key -d 'The key of the client certificate (PEM)' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand pools; and __fish_seen_subcommand_from import" -l dry-run -d 'Show what would change, and change nothing'
complete -c airflow -n "__fish_airflow_using_subcommand pools; and __fish_seen_subcommand_from import" -l no-header -d 'Leave out the header of table, plain and csv'
complete -c airflow -n "__fish_airflow_using_subcommand pools; and __fish_seen_subcommand_from import" -s v -l verbose -d 'Tell on stderr what is sent and answered; twice for headers'
complete -c airflow -n "__fish_airflow_using_subcommand pools; and __fish_seen_subcommand_from import" -s q -l quiet -d 'No progress, notes or warnings on stderr'
complete -c airflow -n "__fish_airflow_using_subcommand pools; and __fish_seen_subcommand_from import" -s y -l yes -d 'Answer every question with yes'
complete -c airflow -n "__fish_airflow_using_subcommand pools; and __fish_seen_subcommand_from import" -l insecure -d 'Do not check the server\'s certificate'
complete -c airflow -n "__fish_airflow_using_subcommand pools; and __fish_seen_subcommand_from import" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c airflow -n "__fish_airflow_using_subcommand pools; and __fish_seen_subcommand_from help" -f -a "list" -d 'List the pools'
complete -c airflow -n "__fish_airflow_using_subcommand pools; and __fish_seen_subcommand_from help" -f -a "get" -d 'Show a pool'
complete -c airflow -n "__fish_airflow_using_subcommand pools; and __fish_seen_subcommand_from help" -f -a "set" -d 'Create a pool, or change it'
complete -c airflow -n "__fish_airflow_using_subcommand pools; and __fish_seen_subcommand_from help" -f -a "delete" -d 'Delete a pool'
complete -c airflow -n "__fish_airflow_using_subcommand pools; and __fish_seen_subcommand_from help" -f -a "create" -d 'Create a pool'
complete -c airflow -n "__fish_airflow_using_subcommand pools; and __fish_seen_subcommand_from help" -f -a "update" -d 'Change what is given of a pool'
complete -c airflow -n "__fish_airflow_using_subcommand pools; and __fish_seen_subcommand_from help" -f -a "export" -d 'Write all pools into a file: JSON or YAML'
complete -c airflow -n "__fish_airflow_using_subcommand pools; and __fish_seen_subcommand_from help" -f -a "import" -d 'Create the pools of a file, or write them anew'
complete -c airflow -n "__fish_airflow_using_subcommand pools; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c airflow -n "__fish_airflow_using_subcommand config; and not __fish_seen_subcommand_from list get-value get lint help" -l env -d 'The environment to work with, instead of the selected one' -r
complete -c airflow -n "__fish_airflow_using_subcommand config; and not __fish_seen_subcommand_from list get-value get lint help" -l api-token -d 'The token; a secret does not belong here, but airflowctl has it so' -r
complete -c airflow -n "__fish_airflow_using_subcommand config; and not __fish_seen_subcommand_from list get-value get lint help" -s o -l output -d 'How to print the result' -r -f -a "table\t''
plain\t''
json\t''
yaml\t''
csv\t''
ndjson\t''"
complete -c airflow -n "__fish_airflow_using_subcommand config; and not __fish_seen_subcommand_from list get-value get lint help" -l columns -d 'Print these columns; dots reach into objects (`dag_id,tags.name`)' -r
complete -c airflow -n "__fish_airflow_using_subcommand config; and not __fish_seen_subcommand_from list get-value get lint help" -l jq -d 'Filter the JSON result with a jq expression' -r
complete -c airflow -n "__fish_airflow_using_subcommand config; and not __fish_seen_subcommand_from list get-value get lint help" -l color -d 'Whether to use colours' -r -f -a "auto\t''
always\t''
never\t''
on\t''
off\t''"
complete -c airflow -n "__fish_airflow_using_subcommand config; and not __fish_seen_subcommand_from list get-value get lint help" -l timeout -d 'The longest that one request may take; 0 for no limit [default: 60]' -r
complete -c airflow -n "__fish_airflow_using_subcommand config; and not __fish_seen_subcommand_from list get-value get lint help" -l ca-cert -d 'Trust the certificate authorities in this PEM file too' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand config; and not __fish_seen_subcommand_from list get-value get lint help" -l client-cert -d 'The client certificate to show to the server (PEM, perhaps with its key)' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand config; and not __fish_seen_subcommand_from list get-value get lint help" -l client-key -d 'The key of the client certificate (PEM)' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand config; and not __fish_seen_subcommand_from list get-value get lint help" -l no-header -d 'Leave out the header of table, plain and csv'
complete -c airflow -n "__fish_airflow_using_subcommand config; and not __fish_seen_subcommand_from list get-value get lint help" -s v -l verbose -d 'Tell on stderr what is sent and answered; twice for headers'
complete -c airflow -n "__fish_airflow_using_subcommand config; and not __fish_seen_subcommand_from list get-value get lint help" -s q -l quiet -d 'No progress, notes or warnings on stderr'
complete -c airflow -n "__fish_airflow_using_subcommand config; and not __fish_seen_subcommand_from list get-value get lint help" -s y -l yes -d 'Answer every question with yes'
complete -c airflow -n "__fish_airflow_using_subcommand config; and not __fish_seen_subcommand_from list get-value get lint help" -l insecure -d 'Do not check the server\'s certificate'
complete -c airflow -n "__fish_airflow_using_subcommand config; and not __fish_seen_subcommand_from list get-value get lint help" -s h -l help -d 'Print help'
complete -c airflow -n "__fish_airflow_using_subcommand config; and not __fish_seen_subcommand_from list get-value get lint help" -f -a "list" -d 'List the server\'s configuration'
complete -c airflow -n "__fish_airflow_using_subcommand config; and not __fish_seen_subcommand_from list get-value get lint help" -f -a "get-value" -d 'Print one option of the server\'s configuration'
complete -c airflow -n "__fish_airflow_using_subcommand config; and not __fish_seen_subcommand_from list get-value get lint help" -f -a "get" -d 'Print one option of the server\'s configuration'
complete -c airflow -n "__fish_airflow_using_subcommand config; and not __fish_seen_subcommand_from list get-value get lint help" -f -a "lint" -d 'Find options of Airflow 2 in the server\'s configuration; fails if there are any'
complete -c airflow -n "__fish_airflow_using_subcommand config; and not __fish_seen_subcommand_from list get-value get lint help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c airflow -n "__fish_airflow_using_subcommand config; and __fish_seen_subcommand_from list" -l section -d 'Only this section' -r
complete -c airflow -n "__fish_airflow_using_subcommand config; and __fish_seen_subcommand_from list" -l env -d 'The environment to work with, instead of the selected one' -r
complete -c airflow -n "__fish_airflow_using_subcommand config; and __fish_seen_subcommand_from list" -l api-token -d 'The token; a secret does not belong here, but airflowctl has it so' -r
complete -c airflow -n "__fish_airflow_using_subcommand config; and __fish_seen_subcommand_from list" -s o -l output -d 'How to print the result' -r -f -a "table\t''
plain\t''
json\t''
yaml\t''
csv\t''
ndjson\t''"
complete -c airflow -n "__fish_airflow_using_subcommand config; and __fish_seen_subcommand_from list" -l columns -d 'Print these columns; dots reach into objects (`dag_id,tags.name`)' -r
complete -c airflow -n "__fish_airflow_using_subcommand config; and __fish_seen_subcommand_from list" -l jq -d 'Filter the JSON result with a jq expression' -r
complete -c airflow -n "__fish_airflow_using_subcommand config; and __fish_seen_subcommand_from list" -l color -d 'Whether to use colours' -r -f -a "auto\t''
always\t''
never\t''
on\t''
off\t''"
complete -c airflow -n "__fish_airflow_using_subcommand config; and __fish_seen_subcommand_from list" -l timeout -d 'The longest that one request may take; 0 for no limit [default: 60]' -r
complete -c airflow -n "__fish_airflow_using_subcommand config; and __fish_seen_subcommand_from list" -l ca-cert -d 'Trust the certificate authorities in this PEM file too' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand config; and __fish_seen_subcommand_from list" -l client-cert -d 'The client certificate to show to the server (PEM, perhaps with its key)' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand config; and __fish_seen_subcommand_from list" -l client-key -d 'The key of the client certificate (PEM)' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand config; and __fish_seen_subcommand_from list" -l show-values -d 'Show the values too'
complete -c airflow -n "__fish_airflow_using_subcommand config; and __fish_seen_subcommand_from list" -s V -l include-env-vars -d 'Show the environment variable that sets each option'
complete -c airflow -n "__fish_airflow_using_subcommand config; and __fish_seen_subcommand_from list" -s c -l comment-out-everything -d 'Write every option as a comment'
complete -c airflow -n "__fish_airflow_using_subcommand config; and __fish_seen_subcommand_from list" -l hide-sensitive -d 'Hide sensitive values, as the server does in any case'
complete -c airflow -n "__fish_airflow_using_subcommand config; and __fish_seen_subcommand_from list" -s a -l defaults
complete -c airflow -n "__fish_airflow_using_subcommand config; and __fish_seen_subcommand_from list" -s d -l include-descriptions
complete -c airflow -n "__fish_airflow_using_subcommand config; and __fish_seen_subcommand_from list" -s e -l include-examples
complete -c airflow -n "__fish_airflow_using_subcommand config; and __fish_seen_subcommand_from list" -s s -l include-sources
complete -c airflow -n "__fish_airflow_using_subcommand config; and __fish_seen_subcommand_from list" -s p -l exclude-providers
complete -c airflow -n "__fish_airflow_using_subcommand config; and __fish_seen_subcommand_from list" -l no-header -d 'Leave out the header of table, plain and csv'
complete -c airflow -n "__fish_airflow_using_subcommand config; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Tell on stderr what is sent and answered; twice for headers'
complete -c airflow -n "__fish_airflow_using_subcommand config; and __fish_seen_subcommand_from list" -s q -l quiet -d 'No progress, notes or warnings on stderr'
complete -c airflow -n "__fish_airflow_using_subcommand config; and __fish_seen_subcommand_from list" -s y -l yes -d 'Answer every question with yes'
complete -c airflow -n "__fish_airflow_using_subcommand config; and __fish_seen_subcommand_from list" -l insecure -d 'Do not check the server\'s certificate'
complete -c airflow -n "__fish_airflow_using_subcommand config; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help'
complete -c airflow -n "__fish_airflow_using_subcommand config; and __fish_seen_subcommand_from get-value" -l env -d 'The environment to work with, instead of the selected one' -r
complete -c airflow -n "__fish_airflow_using_subcommand config; and __fish_seen_subcommand_from get-value" -l api-token -d 'The token; a secret does not belong here, but airflowctl has it so' -r
complete -c airflow -n "__fish_airflow_using_subcommand config; and __fish_seen_subcommand_from get-value" -s o -l output -d 'How to print the result' -r -f -a "table\t''
plain\t''
json\t''
yaml\t''
csv\t''
ndjson\t''"
complete -c airflow -n "__fish_airflow_using_subcommand config; and __fish_seen_subcommand_from get-value" -l columns -d 'Print these columns; dots reach into objects (`dag_id,tags.name`)' -r
complete -c airflow -n "__fish_airflow_using_subcommand config; and __fish_seen_subcommand_from get-value" -l jq -d 'Filter the JSON result with a jq expression' -r
complete -c airflow -n "__fish_airflow_using_subcommand config; and __fish_seen_subcommand_from get-value" -l color -d 'Whether to use colours' -r -f -a "auto\t''
always\t''
never\t''
on\t''
off\t''"
complete -c airflow -n "__fish_airflow_using_subcommand config; and __fish_seen_subcommand_from get-value" -l timeout -d 'The longest that one request may take; 0 for no limit [default: 60]' -r
complete -c airflow -n "__fish_airflow_using_subcommand config; and __fish_seen_subcommand_from get-value" -l ca-cert -d 'Trust the certificate authorities in this PEM file too' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand config; and __fish_seen_subcommand_from get-value" -l client-cert -d 'The client certificate to show to the server (PEM, perhaps with its key)' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand config; and __fish_seen_subcommand_from get-value" -l client-key -d 'The key of the client certificate (PEM)' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand config; and __fish_seen_subcommand_from get-value" -l no-header -d 'Leave out the header of table, plain and csv'
complete -c airflow -n "__fish_airflow_using_subcommand config; and __fish_seen_subcommand_from get-value" -s v -l verbose -d 'Tell on stderr what is sent and answered; twice for headers'
complete -c airflow -n "__fish_airflow_using_subcommand config; and __fish_seen_subcommand_from get-value" -s q -l quiet -d 'No progress, notes or warnings on stderr'
complete -c airflow -n "__fish_airflow_using_subcommand config; and __fish_seen_subcommand_from get-value" -s y -l yes -d 'Answer every question with yes'
complete -c airflow -n "__fish_airflow_using_subcommand config; and __fish_seen_subcommand_from get-value" -l insecure -d 'Do not check the server\'s certificate'
complete -c airflow -n "__fish_airflow_using_subcommand config; and __fish_seen_subcommand_from get-value" -s h -l help -d 'Print help'
complete -c airflow -n "__fish_airflow_using_subcommand config; and __fish_seen_subcommand_from get" -l env -d 'The environment to work with, instead of the selected one' -r
complete -c airflow -n "__fish_airflow_using_subcommand config; and __fish_seen_subcommand_from get" -l api-token -d 'The token; a secret does not belong here, but airflowctl has it so' -r
complete -c airflow -n "__fish_airflow_using_subcommand config; and __fish_seen_subcommand_from get" -s o -l output -d 'How to print the result' -r -f -a "table\t''
plain\t''
json\t''
yaml\t''
csv\t''
ndjson\t''"
complete -c airflow -n "__fish_airflow_using_subcommand config; and __fish_seen_subcommand_from get" -l columns -d 'Print these columns; dots reach into objects (`dag_id,tags.name`)' -r
complete -c airflow -n "__fish_airflow_using_subcommand config; and __fish_seen_subcommand_from get" -l jq -d 'Filter the JSON result with a jq expression' -r
complete -c airflow -n "__fish_airflow_using_subcommand config; and __fish_seen_subcommand_from get" -l color -d 'Whether to use colours' -r -f -a "auto\t''
always\t''
never\t''
on\t''
off\t''"
complete -c airflow -n "__fish_airflow_using_subcommand config; and __fish_seen_subcommand_from get" -l timeout -d 'The longest that one request may take; 0 for no limit [default: 60]' -r
complete -c airflow -n "__fish_airflow_using_subcommand config; and __fish_seen_subcommand_from get" -l ca-cert -d 'Trust the certificate authorities in this PEM file too' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand config; and __fish_seen_subcommand_from get" -l client-cert -d 'The client certificate to show to the server (PEM, perhaps with its key)' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand config; and __fish_seen_subcommand_from get" -l client-key -d 'The key of the client certificate (PEM)' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand config; and __fish_seen_subcommand_from get" -l no-header -d 'Leave out the header of table, plain and csv'
complete -c airflow -n "__fish_airflow_using_subcommand config; and __fish_seen_subcommand_from get" -s v -l verbose -d 'Tell on stderr what is sent and answered; twice for headers'
complete -c airflow -n "__fish_airflow_using_subcommand config; and __fish_seen_subcommand_from get" -s q -l quiet -d 'No progress, notes or warnings on stderr'
complete -c airflow -n "__fish_airflow_using_subcommand config; and __fish_seen_subcommand_from get" -s y -l yes -d 'Answer every question with yes'
complete -c airflow -n "__fish_airflow_using_subcommand config; and __fish_seen_subcommand_from get" -l insecure -d 'Do not check the server\'s certificate'
complete -c airflow -n "__fish_airflow_using_subcommand config; and __fish_seen_subcommand_from get" -s h -l help -d 'Print help'
complete -c airflow -n "__fish_airflow_using_subcommand config; and __fish_seen_subcommand_from lint" -l section -d 'Look only at these sections' -r
complete -c airflow -n "__fish_airflow_using_subcommand config; and __fish_seen_subcommand_from lint" -l option -d 'Look only at these options' -r
complete -c airflow -n "__fish_airflow_using_subcommand config; and __fish_seen_subcommand_from lint" -l ignore-section -d 'Leave these sections out' -r
complete -c airflow -n "__fish_airflow_using_subcommand config; and __fish_seen_subcommand_from lint" -l ignore-option -d 'Leave these options out' -r
complete -c airflow -n "__fish_airflow_using_subcommand config; and __fish_seen_subcommand_from lint" -l env -d 'The environment to work with, instead of the selected one' -r
complete -c airflow -n "__fish_airflow_using_subcommand config; and __fish_seen_subcommand_from lint" -l api-token -d 'The token; a secret does not belong here, but airflowctl has it so' -r
complete -c airflow -n "__fish_airflow_using_subcommand config; and __fish_seen_subcommand_from lint" -s o -l output -d 'How to print the result' -r -f -a "table\t''
plain\t''
json\t''
yaml\t''
csv\t''
ndjson\t''"
complete -c airflow -n "__fish_airflow_using_subcommand config; and __fish_seen_subcommand_from lint" -l columns -d 'Print these columns; dots reach into objects (`dag_id,tags.name`)' -r
complete -c airflow -n "__fish_airflow_using_subcommand config; and __fish_seen_subcommand_from lint" -l jq -d 'Filter the JSON result with a jq expression' -r
complete -c airflow -n "__fish_airflow_using_subcommand config; and __fish_seen_subcommand_from lint" -l color -d 'Whether to use colours' -r -f -a "auto\t''
always\t''
never\t''
on\t''
off\t''"
complete -c airflow -n "__fish_airflow_using_subcommand config; and __fish_seen_subcommand_from lint" -l timeout -d 'The longest that one request may take; 0 for no limit [default: 60]' -r
complete -c airflow -n "__fish_airflow_using_subcommand config; and __fish_seen_subcommand_from lint" -l ca-cert -d 'Trust the certificate authorities in this PEM file too' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand config; and __fish_seen_subcommand_from lint" -l client-cert -d 'The client certificate to show to the server (PEM, perhaps with its key)' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand config; and __fish_seen_subcommand_from lint" -l client-key -d 'The key of the client certificate (PEM)' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand config; and __fish_seen_subcommand_from lint" -l no-header -d 'Leave out the header of table, plain and csv'
complete -c airflow -n "__fish_airflow_using_subcommand config; and __fish_seen_subcommand_from lint" -s v -l verbose -d 'Tell on stderr what is sent and answered; twice for headers'
complete -c airflow -n "__fish_airflow_using_subcommand config; and __fish_seen_subcommand_from lint" -s q -l quiet -d 'No progress, notes or warnings on stderr'
complete -c airflow -n "__fish_airflow_using_subcommand config; and __fish_seen_subcommand_from lint" -s y -l yes -d 'Answer every question with yes'
complete -c airflow -n "__fish_airflow_using_subcommand config; and __fish_seen_subcommand_from lint" -l insecure -d 'Do not check the server\'s certificate'
complete -c airflow -n "__fish_airflow_using_subcommand config; and __fish_seen_subcommand_from lint" -s h -l help -d 'Print help'
complete -c airflow -n "__fish_airflow_using_subcommand config; and __fish_seen_subcommand_from help" -f -a "list" -d 'List the server\'s configuration'
complete -c airflow -n "__fish_airflow_using_subcommand config; and __fish_seen_subcommand_from help" -f -a "get-value" -d 'Print one option of the server\'s configuration'
complete -c airflow -n "__fish_airflow_using_subcommand config; and __fish_seen_subcommand_from help" -f -a "lint" -d 'Find options of Airflow 2 in the server\'s configuration; fails if there are any'
complete -c airflow -n "__fish_airflow_using_subcommand config; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c airflow -n "__fish_airflow_using_subcommand jobs; and not __fish_seen_subcommand_from check list help" -l env -d 'The environment to work with, instead of the selected one' -r
complete -c airflow -n "__fish_airflow_using_subcommand jobs; and not __fish_seen_subcommand_from check list help" -l api-token -d 'The token; a secret does not belong here, but airflowctl has it so' -r
complete -c airflow -n "__fish_airflow_using_subcommand jobs; and not __fish_seen_subcommand_from check list help" -s o -l output -d 'How to print the result' -r -f -a "table\t''
plain\t''
json\t''
yaml\t''
csv\t''
ndjson\t''"
complete -c airflow -n "__fish_airflow_using_subcommand jobs; and not __fish_seen_subcommand_from check list help" -l columns -d 'Print these columns; dots reach into objects (`dag_id,tags.name`)' -r
complete -c airflow -n "__fish_airflow_using_subcommand jobs; and not __fish_seen_subcommand_from check list help" -l jq -d 'Filter the JSON result with a jq expression' -r
complete -c airflow -n "__fish_airflow_using_subcommand jobs; and not __fish_seen_subcommand_from check list help" -l color -d 'Whether to use colours' -r -f -a "auto\t''
always\t''
never\t''
on\t''
off\t''"
complete -c airflow -n "__fish_airflow_using_subcommand jobs; and not __fish_seen_subcommand_from check list help" -l timeout -d 'The longest that one request may take; 0 for no limit [default: 60]' -r
complete -c airflow -n "__fish_airflow_using_subcommand jobs; and not __fish_seen_subcommand_from check list help" -l ca-cert -d 'Trust the certificate authorities in this PEM file too' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand jobs; and not __fish_seen_subcommand_from check list help" -l client-cert -d 'The client certificate to show to the server (PEM, perhaps with its key)' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand jobs; and not __fish_seen_subcommand_from check list help" -l client-key -d 'The key of the client certificate (PEM)' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand jobs; and not __fish_seen_subcommand_from check list help" -l no-header -d 'Leave out the header of table, plain and csv'
complete -c airflow -n "__fish_airflow_using_subcommand jobs; and not __fish_seen_subcommand_from check list help" -s v -l verbose -d 'Tell on stderr what is sent and answered; twice for headers'
complete -c airflow -n "__fish_airflow_using_subcommand jobs; and not __fish_seen_subcommand_from check list help" -s q -l quiet -d 'No progress, notes or warnings on stderr'
complete -c airflow -n "__fish_airflow_using_subcommand jobs; and not __fish_seen_subcommand_from check list help" -s y -l yes -d 'Answer every question with yes'
complete -c airflow -n "__fish_airflow_using_subcommand jobs; and not __fish_seen_subcommand_from check list help" -l insecure -d 'Do not check the server\'s certificate'
complete -c airflow -n "__fish_airflow_using_subcommand jobs; and not __fish_seen_subcommand_from check list help" -s h -l help -d 'Print help'
complete -c airflow -n "__fish_airflow_using_subcommand jobs; and not __fish_seen_subcommand_from check list help" -f -a "check" -d 'Tell whether jobs are alive, by the exit code too'
complete -c airflow -n "__fish_airflow_using_subcommand jobs; and not __fish_seen_subcommand_from check list help" -f -a "list" -d 'List the jobs: schedulers, triggerers, Dag processors'
complete -c airflow -n "__fish_airflow_using_subcommand jobs; and not __fish_seen_subcommand_from check list help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c airflow -n "__fish_airflow_using_subcommand jobs; and __fish_seen_subcommand_from check" -l job-type -d 'Only jobs of this type' -r -f -a "SchedulerJob\t''
TriggererJob\t''
DagProcessorJob\t''"
complete -c airflow -n "__fish_airflow_using_subcommand jobs; and __fish_seen_subcommand_from check" -l hostname -d 'Only jobs on this host' -r
complete -c airflow -n "__fish_airflow_using_subcommand jobs; and __fish_seen_subcommand_from check" -l limit -d 'How many jobs to look at, those that were heard of last; 0 for all' -r
complete -c airflow -n "__fish_airflow_using_subcommand jobs; and __fish_seen_subcommand_from check" -l env -d 'The environment to work with, instead of the selected one' -r
complete -c airflow -n "__fish_airflow_using_subcommand jobs; and __fish_seen_subcommand_from check" -l api-token -d 'The token; a secret does not belong here, but airflowctl has it so' -r
complete -c airflow -n "__fish_airflow_using_subcommand jobs; and __fish_seen_subcommand_from check" -s o -l output -d 'How to print the result' -r -f -a "table\t''
plain\t''
json\t''
yaml\t''
csv\t''
ndjson\t''"
complete -c airflow -n "__fish_airflow_using_subcommand jobs; and __fish_seen_subcommand_from check" -l columns -d 'Print these columns; dots reach into objects (`dag_id,tags.name`)' -r
complete -c airflow -n "__fish_airflow_using_subcommand jobs; and __fish_seen_subcommand_from check" -l jq -d 'Filter the JSON result with a jq expression' -r
complete -c airflow -n "__fish_airflow_using_subcommand jobs; and __fish_seen_subcommand_from check" -l color -d 'Whether to use colours' -r -f -a "auto\t''
always\t''
never\t''
on\t''
off\t''"
complete -c airflow -n "__fish_airflow_using_subcommand jobs; and __fish_seen_subcommand_from check" -l timeout -d 'The longest that one request may take; 0 for no limit [default: 60]' -r
complete -c airflow -n "__fish_airflow_using_subcommand jobs; and __fish_seen_subcommand_from check" -l ca-cert -d 'Trust the certificate authorities in this PEM file too' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand jobs; and __fish_seen_subcommand_from check" -l client-cert -d 'The client certificate to show to the server (PEM, perhaps with its key)' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand jobs; and __fish_seen_subcommand_from check" -l client-key -d 'The key of the client certificate (PEM)' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand jobs; and __fish_seen_subcommand_from check" -l local -d 'Only jobs on the machine that runs this command'
complete -c airflow -n "__fish_airflow_using_subcommand jobs; and __fish_seen_subcommand_from check" -l allow-multiple -d 'Succeed with several alive jobs too'
complete -c airflow -n "__fish_airflow_using_subcommand jobs; and __fish_seen_subcommand_from check" -l no-header -d 'Leave out the header of table, plain and csv'
complete -c airflow -n "__fish_airflow_using_subcommand jobs; and __fish_seen_subcommand_from check" -s v -l verbose -d 'Tell on stderr what is sent and answered; twice for headers'
complete -c airflow -n "__fish_airflow_using_subcommand jobs; and __fish_seen_subcommand_from check" -s q -l quiet -d 'No progress, notes or warnings on stderr'
complete -c airflow -n "__fish_airflow_using_subcommand jobs; and __fish_seen_subcommand_from check" -s y -l yes -d 'Answer every question with yes'
complete -c airflow -n "__fish_airflow_using_subcommand jobs; and __fish_seen_subcommand_from check" -l insecure -d 'Do not check the server\'s certificate'
complete -c airflow -n "__fish_airflow_using_subcommand jobs; and __fish_seen_subcommand_from check" -s h -l help -d 'Print help'
complete -c airflow -n "__fish_airflow_using_subcommand jobs; and __fish_seen_subcommand_from list" -l is-alive -d 'Only jobs that are alive, or with =false only the others' -r -f -a "true\t''
false\t''"
complete -c airflow -n "__fish_airflow_using_subcommand jobs; and __fish_seen_subcommand_from list" -l job-state -d 'Only jobs in this state' -r
complete -c airflow -n "__fish_airflow_using_subcommand jobs; and __fish_seen_subcommand_from list" -l job-type -d 'Only jobs of this type' -r
complete -c airflow -n "__fish_airflow_using_subcommand jobs; and __fish_seen_subcommand_from list" -l hostname -d 'Only jobs on this host' -r
complete -c airflow -n "__fish_airflow_using_subcommand jobs; and __fish_seen_subcommand_from list" -l executor-class -d 'Only jobs with this executor' -r
complete -c airflow -n "__fish_airflow_using_subcommand jobs; and __fish_seen_subcommand_from list" -l start-date-gte -d 'Only with a start date at or after this' -r
complete -c airflow -n "__fish_airflow_using_subcommand jobs; and __fish_seen_subcommand_from list" -l start-date-gt -d 'Only with a start date after this' -r
complete -c airflow -n "__fish_airflow_using_subcommand jobs; and __fish_seen_subcommand_from list" -l start-date-lte -d 'Only with a start date at or before this' -r
complete -c airflow -n "__fish_airflow_using_subcommand jobs; and __fish_seen_subcommand_from list" -l start-date-lt -d 'Only with a start date before this' -r
complete -c airflow -n "__fish_airflow_using_subcommand jobs; and __fish_seen_subcommand_from list" -l end-date-gte -d 'Only with an end date at or after this' -r
complete -c airflow -n "__fish_airflow_using_subcommand jobs; and __fish_seen_subcommand_from list" -l end-date-gt -d 'Only with an end date after this' -r
complete -c airflow -n "__fish_airflow_using_subcommand jobs; and __fish_seen_subcommand_from list" -l end-date-lte -d 'Only with an end date at or before this' -r
complete -c airflow -n "__fish_airflow_using_subcommand jobs; and __fish_seen_subcommand_from list" -l end-date-lt -d 'Only with an end date before this' -r
complete -c airflow -n "__fish_airflow_using_subcommand jobs; and __fish_seen_subcommand_from list" -l order-by -d 'The order, by a field such as start_date; - before it for the other direction' -r
complete -c airflow -n "__fish_airflow_using_subcommand jobs; and __fish_seen_subcommand_from list" -l limit -d 'At most this many rows; all of them when not given' -r
complete -c airflow -n "__fish_airflow_using_subcommand jobs; and __fish_seen_subcommand_from list" -l watch -d 'Print it again and again, in place on a terminal, with so many seconds between (2), until Ctrl-C' -r
complete -c airflow -n "__fish_airflow_using_subcommand jobs; and __fish_seen_subcommand_from list" -l env -d 'The environment to work with, instead of the selected one' -r
complete -c airflow -n "__fish_airflow_using_subcommand jobs; and __fish_seen_subcommand_from list" -l api-token -d 'The token; a secret does not belong here, but airflowctl has it so' -r
complete -c airflow -n "__fish_airflow_using_subcommand jobs; and __fish_seen_subcommand_from list" -s o -l output -d 'How to print the result' -r -f -a "table\t''
plain\t''
json\t''
yaml\t''
csv\t''
ndjson\t''"
complete -c airflow -n "__fish_airflow_using_subcommand jobs; and __fish_seen_subcommand_from list" -l columns -d 'Print these columns; dots reach into objects (`dag_id,tags.name`)' -r
complete -c airflow -n "__fish_airflow_using_subcommand jobs; and __fish_seen_subcommand_from list" -l jq -d 'Filter the JSON result with a jq expression' -r
complete -c airflow -n "__fish_airflow_using_subcommand jobs; and __fish_seen_subcommand_from list" -l color -d 'Whether to use colours' -r -f -a "auto\t''
always\t''
never\t''
on\t''
off\t''"
complete -c airflow -n "__fish_airflow_using_subcommand jobs; and __fish_seen_subcommand_from list" -l timeout -d 'The longest that one request may take; 0 for no limit [default: 60]' -r
complete -c airflow -n "__fish_airflow_using_subcommand jobs; and __fish_seen_subcommand_from list" -l ca-cert -d 'Trust the certificate authorities in this PEM file too' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand jobs; and __fish_seen_subcommand_from list" -l client-cert -d 'The client certificate to show to the server (PEM, perhaps with its key)' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand jobs; and __fish_seen_subcommand_from list" -l client-key -d 'The key of the client certificate (PEM)' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand jobs; and __fish_seen_subcommand_from list" -l no-is-alive
complete -c airflow -n "__fish_airflow_using_subcommand jobs; and __fish_seen_subcommand_from list" -l no-header -d 'Leave out the header of table, plain and csv'
complete -c airflow -n "__fish_airflow_using_subcommand jobs; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Tell on stderr what is sent and answered; twice for headers'
complete -c airflow -n "__fish_airflow_using_subcommand jobs; and __fish_seen_subcommand_from list" -s q -l quiet -d 'No progress, notes or warnings on stderr'
complete -c airflow -n "__fish_airflow_using_subcommand jobs; and __fish_seen_subcommand_from list" -s y -l yes -d 'Answer every question with yes'
complete -c airflow -n "__fish_airflow_using_subcommand jobs; and __fish_seen_subcommand_from list" -l insecure -d 'Do not check the server\'s certificate'
complete -c airflow -n "__fish_airflow_using_subcommand jobs; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help'
complete -c airflow -n "__fish_airflow_using_subcommand jobs; and __fish_seen_subcommand_from help" -f -a "check" -d 'Tell whether jobs are alive, by the exit code too'
complete -c airflow -n "__fish_airflow_using_subcommand jobs; and __fish_seen_subcommand_from help" -f -a "list" -d 'List the jobs: schedulers, triggerers, Dag processors'
complete -c airflow -n "__fish_airflow_using_subcommand jobs; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c airflow -n "__fish_airflow_using_subcommand events; and not __fish_seen_subcommand_from list get help" -l env -d 'The environment to work with, instead of the selected one' -r
complete -c airflow -n "__fish_airflow_using_subcommand events; and not __fish_seen_subcommand_from list get help" -l api-token -d 'The token; a secret does not belong here, but airflowctl has it so' -r
complete -c airflow -n "__fish_airflow_using_subcommand events; and not __fish_seen_subcommand_from list get help" -s o -l output -d 'How to print the result' -r -f -a "table\t''
plain\t''
json\t''
yaml\t''
csv\t''
ndjson\t''"
complete -c airflow -n "__fish_airflow_using_subcommand events; and not __fish_seen_subcommand_from list get help" -l columns -d 'Print these columns; dots reach into objects (`dag_id,tags.name`)' -r
complete -c airflow -n "__fish_airflow_using_subcommand events; and not __fish_seen_subcommand_from list get help" -l jq -d 'Filter the JSON result with a jq expression' -r
complete -c airflow -n "__fish_airflow_using_subcommand events; and not __fish_seen_subcommand_from list get help" -l color -d 'Whether to use colours' -r -f -a "auto\t''
always\t''
never\t''
on\t''
off\t''"
complete -c airflow -n "__fish_airflow_using_subcommand events; and not __fish_seen_subcommand_from list get help" -l timeout -d 'The longest that one request may take; 0 for no limit [default: 60]' -r
complete -c airflow -n "__fish_airflow_using_subcommand events; and not __fish_seen_subcommand_from list get help" -l ca-cert -d 'Trust the certificate authorities in this PEM file too' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand events; and not __fish_seen_subcommand_from list get help" -l client-cert -d 'The client certificate to show to the server (PEM, perhaps with its key)' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand events; and not __fish_seen_subcommand_from list get help" -l client-key -d 'The key of the client certificate (PEM)' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand events; and not __fish_seen_subcommand_from list get help" -l no-header -d 'Leave out the header of table, plain and csv'
complete -c airflow -n "__fish_airflow_using_subcommand events; and not __fish_seen_subcommand_from list get help" -s v -l verbose -d 'Tell on stderr what is sent and answered; twice for headers'
complete -c airflow -n "__fish_airflow_using_subcommand events; and not __fish_seen_subcommand_from list get help" -s q -l quiet -d 'No progress, notes or warnings on stderr'
complete -c airflow -n "__fish_airflow_using_subcommand events; and not __fish_seen_subcommand_from list get help" -s y -l yes -d 'Answer every question with yes'
complete -c airflow -n "__fish_airflow_using_subcommand events; and not __fish_seen_subcommand_from list get help" -l insecure -d 'Do not check the server\'s certificate'
complete -c airflow -n "__fish_airflow_using_subcommand events; and not __fish_seen_subcommand_from list get help" -s h -l help -d 'Print help'
complete -c airflow -n "__fish_airflow_using_subcommand events; and not __fish_seen_subcommand_from list get help" -f -a "list" -d 'List the entries of the audit log'
complete -c airflow -n "__fish_airflow_using_subcommand events; and not __fish_seen_subcommand_from list get help" -f -a "get" -d 'Show an entry of the audit log'
complete -c airflow -n "__fish_airflow_using_subcommand events; and not __fish_seen_subcommand_from list get help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c airflow -n "__fish_airflow_using_subcommand events; and __fish_seen_subcommand_from list" -l order-by -d 'Attributes to order by, multi criteria sort is supported. Prefix with `-` for descending order. Supported attributes: `id, dttm, dag_id, task_id, run_id, event, logical_date, owner, extra, when, event_log_id`' -r
complete -c airflow -n "__fish_airflow_using_subcommand events; and __fish_seen_subcommand_from list" -l dag-id -d 'Filter by dag id' -r
complete -c airflow -n "__fish_airflow_using_subcommand events; and __fish_seen_subcommand_from list" -l task-id -d 'Filter by task id' -r
complete -c airflow -n "__fish_airflow_using_subcommand events; and __fish_seen_subcommand_from list" -l run-id -d 'Filter by run id' -r
complete -c airflow -n "__fish_airflow_using_subcommand events; and __fish_seen_subcommand_from list" -l map-index -d 'Filter by map index' -r
complete -c airflow -n "__fish_airflow_using_subcommand events; and __fish_seen_subcommand_from list" -l try-number -d 'Filter by try number' -r
complete -c airflow -n "__fish_airflow_using_subcommand events; and __fish_seen_subcommand_from list" -l owner -d 'Filter by owner' -r
complete -c airflow -n "__fish_airflow_using_subcommand events; and __fish_seen_subcommand_from list" -l event -d 'Filter by event' -r
complete -c airflow -n "__fish_airflow_using_subcommand events; and __fish_seen_subcommand_from list" -l excluded-events -d 'Filter by excluded events; may be repeated' -r
complete -c airflow -n "__fish_airflow_using_subcommand events; and __fish_seen_subcommand_from list" -l included-events -d 'Filter by included events; may be repeated' -r
complete -c airflow -n "__fish_airflow_using_subcommand events; and __fish_seen_subcommand_from list" -l before -d 'Filter by before' -r
complete -c airflow -n "__fish_airflow_using_subcommand events; and __fish_seen_subcommand_from list" -l after -d 'Filter by after' -r
complete -c airflow -n "__fish_airflow_using_subcommand events; and __fish_seen_subcommand_from list" -l dag-id-pattern -d 'Case-insensitive substring match (SQL `ILIKE`). Slower than `dag_id_prefix_pattern` on large tables — see "Filtering with pattern parameters"' -r
complete -c airflow -n "__fish_airflow_using_subcommand events; and __fish_seen_subcommand_from list" -l task-id-pattern -d 'Case-insensitive substring match (SQL `ILIKE`). Slower than `task_id_prefix_pattern` on large tables — see "Filtering with pattern parameters"' -r
complete -c airflow -n "__fish_airflow_using_subcommand events; and __fish_seen_subcommand_from list" -l run-id-pattern -d 'Case-insensitive substring match (SQL `ILIKE`). Slower than `run_id_prefix_pattern` on large tables — see "Filtering with pattern parameters"' -r
complete -c airflow -n "__fish_airflow_using_subcommand events; and __fish_seen_subcommand_from list" -l owner-pattern -d 'Case-insensitive substring match (SQL `ILIKE`). Slower than `owner_prefix_pattern` on large tables — see "Filtering with pattern parameters"' -r
complete -c airflow -n "__fish_airflow_using_subcommand events; and __fish_seen_subcommand_from list" -l event-pattern -d 'Case-insensitive substring match (SQL `ILIKE`). Slower than `event_prefix_pattern` on large tables — see "Filtering with pattern parameters"' -r
complete -c airflow -n "__fish_airflow_using_subcommand events; and __fish_seen_subcommand_from list" -l dag-id-prefix-pattern -d 'Case-sensitive, index-friendly prefix match. See "Filtering with pattern parameters"' -r
complete -c airflow -n "__fish_airflow_using_subcommand events; and __fish_seen_subcommand_from list" -l task-id-prefix-pattern -d 'Case-sensitive, index-friendly prefix match. See "Filtering with pattern parameters"' -r
complete -c airflow -n "__fish_airflow_using_subcommand events; and __fish_seen_subcommand_from list" -l run-id-prefix-pattern -d 'Case-sensitive, index-friendly prefix match. See "Filtering with pattern parameters"' -r
complete -c airflow -n "__fish_airflow_using_subcommand events; and __fish_seen_subcommand_from list" -l owner-prefix-pattern -d 'Case-sensitive, index-friendly prefix match. See "Filtering with pattern parameters"' -r
complete -c airflow -n "__fish_airflow_using_subcommand events; and __fish_seen_subcommand_from list" -l event-prefix-pattern -d 'Case-sensitive, index-friendly prefix match. See "Filtering with pattern parameters"' -r
complete -c airflow -n "__fish_airflow_using_subcommand events; and __fish_seen_subcommand_from list" -l limit -d 'At most this many rows; all of them when not given' -r
complete -c airflow -n "__fish_airflow_using_subcommand events; and __fish_seen_subcommand_from list" -l watch -d 'Print it again and again, in place on a terminal, with so many seconds between (2), until Ctrl-C' -r
complete -c airflow -n "__fish_airflow_using_subcommand events; and __fish_seen_subcommand_from list" -l env -d 'The environment to work with, instead of the selected one' -r
complete -c airflow -n "__fish_airflow_using_subcommand events; and __fish_seen_subcommand_from list" -l api-token -d 'The token; a secret does not belong here, but airflowctl has it so' -r
complete -c airflow -n "__fish_airflow_using_subcommand events; and __fish_seen_subcommand_from list" -s o -l output -d 'How to print the result' -r -f -a "table\t''
plain\t''
json\t''
yaml\t''
csv\t''
ndjson\t''"
complete -c airflow -n "__fish_airflow_using_subcommand events; and __fish_seen_subcommand_from list" -l columns -d 'Print these columns; dots reach into objects (`dag_id,tags.name`)' -r
complete -c airflow -n "__fish_airflow_using_subcommand events; and __fish_seen_subcommand_from list" -l jq -d 'Filter the JSON result with a jq expression' -r
complete -c airflow -n "__fish_airflow_using_subcommand events; and __fish_seen_subcommand_from list" -l color -d 'Whether to use colours' -r -f -a "auto\t''
always\t''
never\t''
on\t''
off\t''"
complete -c airflow -n "__fish_airflow_using_subcommand events; and __fish_seen_subcommand_from list" -l timeout -d 'The longest that one request may take; 0 for no limit [default: 60]' -r
complete -c airflow -n "__fish_airflow_using_subcommand events; and __fish_seen_subcommand_from list" -l ca-cert -d 'Trust the certificate authorities in this PEM file too' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand events; and __fish_seen_subcommand_from list" -l client-cert -d 'The client certificate to show to the server (PEM, perhaps with its key)' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand events; and __fish_seen_subcommand_from list" -l client-key -d 'The key of the client certificate (PEM)' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand events; and __fish_seen_subcommand_from list" -l no-header -d 'Leave out the header of table, plain and csv'
complete -c airflow -n "__fish_airflow_using_subcommand events; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Tell on stderr what is sent and answered; twice for headers'
complete -c airflow -n "__fish_airflow_using_subcommand events; and __fish_seen_subcommand_from list" -s q -l quiet -d 'No progress, notes or warnings on stderr'
complete -c airflow -n "__fish_airflow_using_subcommand events; and __fish_seen_subcommand_from list" -s y -l yes -d 'Answer every question with yes'
complete -c airflow -n "__fish_airflow_using_subcommand events; and __fish_seen_subcommand_from list" -l insecure -d 'Do not check the server\'s certificate'
complete -c airflow -n "__fish_airflow_using_subcommand events; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help'
complete -c airflow -n "__fish_airflow_using_subcommand events; and __fish_seen_subcommand_from get" -l env -d 'The environment to work with, instead of the selected one' -r
complete -c airflow -n "__fish_airflow_using_subcommand events; and __fish_seen_subcommand_from get" -l api-token -d 'The token; a secret does not belong here, but airflowctl has it so' -r
complete -c airflow -n "__fish_airflow_using_subcommand events; and __fish_seen_subcommand_from get" -s o -l output -d 'How to print the result' -r -f -a "table\t''
plain\t''
json\t''
yaml\t''
csv\t''
ndjson\t''"
complete -c airflow -n "__fish_airflow_using_subcommand events; and __fish_seen_subcommand_from get" -l columns -d 'Print these columns; dots reach into objects (`dag_id,tags.name`)' -r
complete -c airflow -n "__fish_airflow_using_subcommand events; and __fish_seen_subcommand_from get" -l jq -d 'Filter the JSON result with a jq expression' -r
complete -c airflow -n "__fish_airflow_using_subcommand events; and __fish_seen_subcommand_from get" -l color -d 'Whether to use colours' -r -f -a "auto\t''
always\t''
never\t''
on\t''
off\t''"
complete -c airflow -n "__fish_airflow_using_subcommand events; and __fish_seen_subcommand_from get" -l timeout -d 'The longest that one request may take; 0 for no limit [default: 60]' -r
complete -c airflow -n "__fish_airflow_using_subcommand events; and __fish_seen_subcommand_from get" -l ca-cert -d 'Trust the certificate authorities in this PEM file too' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand events; and __fish_seen_subcommand_from get" -l client-cert -d 'The client certificate to show to the server (PEM, perhaps with its key)' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand events; and __fish_seen_subcommand_from get" -l client-key -d 'The key of the client certificate (PEM)' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand events; and __fish_seen_subcommand_from get" -l no-header -d 'Leave out the header of table, plain and csv'
complete -c airflow -n "__fish_airflow_using_subcommand events; and __fish_seen_subcommand_from get" -s v -l verbose -d 'Tell on stderr what is sent and answered; twice for headers'
complete -c airflow -n "__fish_airflow_using_subcommand events; and __fish_seen_subcommand_from get" -s q -l quiet -d 'No progress, notes or warnings on stderr'
complete -c airflow -n "__fish_airflow_using_subcommand events; and __fish_seen_subcommand_from get" -s y -l yes -d 'Answer every question with yes'
complete -c airflow -n "__fish_airflow_using_subcommand events; and __fish_seen_subcommand_from get" -l insecure -d 'Do not check the server\'s certificate'
complete -c airflow -n "__fish_airflow_using_subcommand events; and __fish_seen_subcommand_from get" -s h -l help -d 'Print help'
complete -c airflow -n "__fish_airflow_using_subcommand events; and __fish_seen_subcommand_from help" -f -a "list" -d 'List the entries of the audit log'
complete -c airflow -n "__fish_airflow_using_subcommand events; and __fish_seen_subcommand_from help" -f -a "get" -d 'Show an entry of the audit log'
complete -c airflow -n "__fish_airflow_using_subcommand events; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c airflow -n "__fish_airflow_using_subcommand plugins; and not __fish_seen_subcommand_from list list-import-errors help" -l env -d 'The environment to work with, instead of the selected one' -r
complete -c airflow -n "__fish_airflow_using_subcommand plugins; and not __fish_seen_subcommand_from list list-import-errors help" -l api-token -d 'The token; a secret does not belong here, but airflowctl has it so' -r
complete -c airflow -n "__fish_airflow_using_subcommand plugins; and not __fish_seen_subcommand_from list list-import-errors help" -s o -l output -d 'How to print the result' -r -f -a "table\t''
plain\t''
json\t''
yaml\t''
csv\t''
ndjson\t''"
complete -c airflow -n "__fish_airflow_using_subcommand plugins; and not __fish_seen_subcommand_from list list-import-errors help" -l columns -d 'Print these columns; dots reach into objects (`dag_id,tags.name`)' -r
complete -c airflow -n "__fish_airflow_using_subcommand plugins; and not __fish_seen_subcommand_from list list-import-errors help" -l jq -d 'Filter the JSON result with a jq expression' -r
complete -c airflow -n "__fish_airflow_using_subcommand plugins; and not __fish_seen_subcommand_from list list-import-errors help" -l color -d 'Whether to use colours' -r -f -a "auto\t''
always\t''
never\t''
on\t''
off\t''"
complete -c airflow -n "__fish_airflow_using_subcommand plugins; and not __fish_seen_subcommand_from list list-import-errors help" -l timeout -d 'The longest that one request may take; 0 for no limit [default: 60]' -r
complete -c airflow -n "__fish_airflow_using_subcommand plugins; and not __fish_seen_subcommand_from list list-import-errors help" -l ca-cert -d 'Trust the certificate authorities in this PEM file too' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand plugins; and not __fish_seen_subcommand_from list list-import-errors help" -l client-cert -d 'The client certificate to show to the server (PEM, perhaps with its key)' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand plugins; and not __fish_seen_subcommand_from list list-import-errors help" -l client-key -d 'The key of the client certificate (PEM)' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand plugins; and not __fish_seen_subcommand_from list list-import-errors help" -l no-header -d 'Leave out the header of table, plain and csv'
complete -c airflow -n "__fish_airflow_using_subcommand plugins; and not __fish_seen_subcommand_from list list-import-errors help" -s v -l verbose -d 'Tell on stderr what is sent and answered; twice for headers'
complete -c airflow -n "__fish_airflow_using_subcommand plugins; and not __fish_seen_subcommand_from list list-import-errors help" -s q -l quiet -d 'No progress, notes or warnings on stderr'
complete -c airflow -n "__fish_airflow_using_subcommand plugins; and not __fish_seen_subcommand_from list list-import-errors help" -s y -l yes -d 'Answer every question with yes'
complete -c airflow -n "__fish_airflow_using_subcommand plugins; and not __fish_seen_subcommand_from list list-import-errors help" -l insecure -d 'Do not check the server\'s certificate'
complete -c airflow -n "__fish_airflow_using_subcommand plugins; and not __fish_seen_subcommand_from list list-import-errors help" -s h -l help -d 'Print help'
complete -c airflow -n "__fish_airflow_using_subcommand plugins; and not __fish_seen_subcommand_from list list-import-errors help" -f -a "list" -d 'List the plugins with what they bring; `airflow plugins` for short'
complete -c airflow -n "__fish_airflow_using_subcommand plugins; and not __fish_seen_subcommand_from list list-import-errors help" -f -a "list-import-errors" -d 'List the plugins that could not be loaded'
complete -c airflow -n "__fish_airflow_using_subcommand plugins; and not __fish_seen_subcommand_from list list-import-errors help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c airflow -n "__fish_airflow_using_subcommand plugins; and __fish_seen_subcommand_from list" -l limit -d 'At most this many rows; all of them when not given' -r
complete -c airflow -n "__fish_airflow_using_subcommand plugins; and __fish_seen_subcommand_from list" -l watch -d 'Print it again and again, in place on a terminal, with so many seconds between (2), until Ctrl-C' -r
complete -c airflow -n "__fish_airflow_using_subcommand plugins; and __fish_seen_subcommand_from list" -l env -d 'The environment to work with, instead of the selected one' -r
complete -c airflow -n "__fish_airflow_using_subcommand plugins; and __fish_seen_subcommand_from list" -l api-token -d 'The token; a secret does not belong here, but airflowctl has it so' -r
complete -c airflow -n "__fish_airflow_using_subcommand plugins; and __fish_seen_subcommand_from list" -s o -l output -d 'How to print the result' -r -f -a "table\t''
plain\t''
json\t''
yaml\t''
csv\t''
ndjson\t''"
complete -c airflow -n "__fish_airflow_using_subcommand plugins; and __fish_seen_subcommand_from list" -l columns -d 'Print these columns; dots reach into objects (`dag_id,tags.name`)' -r
complete -c airflow -n "__fish_airflow_using_subcommand plugins; and __fish_seen_subcommand_from list" -l jq -d 'Filter the JSON result with a jq expression' -r
complete -c airflow -n "__fish_airflow_using_subcommand plugins; and __fish_seen_subcommand_from list" -l color -d 'Whether to use colours' -r -f -a "auto\t''
always\t''
never\t''
on\t''
off\t''"
complete -c airflow -n "__fish_airflow_using_subcommand plugins; and __fish_seen_subcommand_from list" -l timeout -d 'The longest that one request may take; 0 for no limit [default: 60]' -r
complete -c airflow -n "__fish_airflow_using_subcommand plugins; and __fish_seen_subcommand_from list" -l ca-cert -d 'Trust the certificate authorities in this PEM file too' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand plugins; and __fish_seen_subcommand_from list" -l client-cert -d 'The client certificate to show to the server (PEM, perhaps with its key)' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand plugins; and __fish_seen_subcommand_from list" -l client-key -d 'The key of the client certificate (PEM)' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand plugins; and __fish_seen_subcommand_from list" -l no-header -d 'Leave out the header of table, plain and csv'
complete -c airflow -n "__fish_airflow_using_subcommand plugins; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Tell on stderr what is sent and answered; twice for headers'
complete -c airflow -n "__fish_airflow_using_subcommand plugins; and __fish_seen_subcommand_from list" -s q -l quiet -d 'No progress, notes or warnings on stderr'
complete -c airflow -n "__fish_airflow_using_subcommand plugins; and __fish_seen_subcommand_from list" -s y -l yes -d 'Answer every question with yes'
complete -c airflow -n "__fish_airflow_using_subcommand plugins; and __fish_seen_subcommand_from list" -l insecure -d 'Do not check the server\'s certificate'
complete -c airflow -n "__fish_airflow_using_subcommand plugins; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help'
complete -c airflow -n "__fish_airflow_using_subcommand plugins; and __fish_seen_subcommand_from list-import-errors" -l watch -d 'Print it again and again, in place on a terminal, with so many seconds between (2), until Ctrl-C' -r
complete -c airflow -n "__fish_airflow_using_subcommand plugins; and __fish_seen_subcommand_from list-import-errors" -l env -d 'The environment to work with, instead of the selected one' -r
complete -c airflow -n "__fish_airflow_using_subcommand plugins; and __fish_seen_subcommand_from list-import-errors" -l api-token -d 'The token; a secret does not belong here, but airflowctl has it so' -r
complete -c airflow -n "__fish_airflow_using_subcommand plugins; and __fish_seen_subcommand_from list-import-errors" -s o -l output -d 'How to print the result' -r -f -a "table\t''
plain\t''
json\t''
yaml\t''
csv\t''
ndjson\t''"
complete -c airflow -n "__fish_airflow_using_subcommand plugins; and __fish_seen_subcommand_from list-import-errors" -l columns -d 'Print these columns; dots reach into objects (`dag_id,tags.name`)' -r
complete -c airflow -n "__fish_airflow_using_subcommand plugins; and __fish_seen_subcommand_from list-import-errors" -l jq -d 'Filter the JSON result with a jq expression' -r
complete -c airflow -n "__fish_airflow_using_subcommand plugins; and __fish_seen_subcommand_from list-import-errors" -l color -d 'Whether to use colours' -r -f -a "auto\t''
always\t''
never\t''
on\t''
off\t''"
complete -c airflow -n "__fish_airflow_using_subcommand plugins; and __fish_seen_subcommand_from list-import-errors" -l timeout -d 'The longest that one request may take; 0 for no limit [default: 60]' -r
complete -c airflow -n "__fish_airflow_using_subcommand plugins; and __fish_seen_subcommand_from list-import-errors" -l ca-cert -d 'Trust the certificate authorities in this PEM file too' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand plugins; and __fish_seen_subcommand_from list-import-errors" -l client-cert -d 'The client certificate to show to the server (PEM, perhaps with its key)' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand plugins; and __fish_seen_subcommand_from list-import-errors" -l client-key -d 'The key of the client certificate (PEM)' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand plugins; and __fish_seen_subcommand_from list-import-errors" -l no-header -d 'Leave out the header of table, plain and csv'
complete -c airflow -n "__fish_airflow_using_subcommand plugins; and __fish_seen_subcommand_from list-import-errors" -s v -l verbose -d 'Tell on stderr what is sent and answered; twice for headers'
complete -c airflow -n "__fish_airflow_using_subcommand plugins; and __fish_seen_subcommand_from list-import-errors" -s q -l quiet -d 'No progress, notes or warnings on stderr'
complete -c airflow -n "__fish_airflow_using_subcommand plugins; and __fish_seen_subcommand_from list-import-errors" -s y -l yes -d 'Answer every question with yes'
complete -c airflow -n "__fish_airflow_using_subcommand plugins; and __fish_seen_subcommand_from list-import-errors" -l insecure -d 'Do not check the server\'s certificate'
complete -c airflow -n "__fish_airflow_using_subcommand plugins; and __fish_seen_subcommand_from list-import-errors" -s h -l help -d 'Print help'
complete -c airflow -n "__fish_airflow_using_subcommand plugins; and __fish_seen_subcommand_from help" -f -a "list" -d 'List the plugins with what they bring; `airflow plugins` for short'
complete -c airflow -n "__fish_airflow_using_subcommand plugins; and __fish_seen_subcommand_from help" -f -a "list-import-errors" -d 'List the plugins that could not be loaded'
complete -c airflow -n "__fish_airflow_using_subcommand plugins; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c airflow -n "__fish_airflow_using_subcommand providers; and not __fish_seen_subcommand_from list get hooks widgets behaviours help" -l env -d 'The environment to work with, instead of the selected one' -r
complete -c airflow -n "__fish_airflow_using_subcommand providers; and not __fish_seen_subcommand_from list get hooks widgets behaviours help" -l api-token -d 'The token; a secret does not belong here, but airflowctl has it so' -r
complete -c airflow -n "__fish_airflow_using_subcommand providers; and not __fish_seen_subcommand_from list get hooks widgets behaviours help" -s o -l output -d 'How to print the result' -r -f -a "table\t''
plain\t''
json\t''
yaml\t''
csv\t''
ndjson\t''"
complete -c airflow -n "__fish_airflow_using_subcommand providers; and not __fish_seen_subcommand_from list get hooks widgets behaviours help" -l columns -d 'Print these columns; dots reach into objects (`dag_id,tags.name`)' -r
complete -c airflow -n "__fish_airflow_using_subcommand providers; and not __fish_seen_subcommand_from list get hooks widgets behaviours help" -l jq -d 'Filter the JSON result with a jq expression' -r
complete -c airflow -n "__fish_airflow_using_subcommand providers; and not __fish_seen_subcommand_from list get hooks widgets behaviours help" -l color -d 'Whether to use colours' -r -f -a "auto\t''
always\t''
never\t''
on\t''
off\t''"
complete -c airflow -n "__fish_airflow_using_subcommand providers; and not __fish_seen_subcommand_from list get hooks widgets behaviours help" -l timeout -d 'The longest that one request may take; 0 for no limit [default: 60]' -r
complete -c airflow -n "__fish_airflow_using_subcommand providers; and not __fish_seen_subcommand_from list get hooks widgets behaviours help" -l ca-cert -d 'Trust the certificate authorities in this PEM file too' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand providers; and not __fish_seen_subcommand_from list get hooks widgets behaviours help" -l client-cert -d 'The client certificate to show to the server (PEM, perhaps with its key)' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand providers; and not __fish_seen_subcommand_from list get hooks widgets behaviours help" -l client-key -d 'The key of the client certificate (PEM)' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand providers; and not __fish_seen_subcommand_from list get hooks widgets behaviours help" -l no-header -d 'Leave out the header of table, plain and csv'
complete -c airflow -n "__fish_airflow_using_subcommand providers; and not __fish_seen_subcommand_from list get hooks widgets behaviours help" -s v -l verbose -d 'Tell on stderr what is sent and answered; twice for headers'
complete -c airflow -n "__fish_airflow_using_subcommand providers; and not __fish_seen_subcommand_from list get hooks widgets behaviours help" -s q -l quiet -d 'No progress, notes or warnings on stderr'
complete -c airflow -n "__fish_airflow_using_subcommand providers; and not __fish_seen_subcommand_from list get hooks widgets behaviours help" -s y -l yes -d 'Answer every question with yes'
complete -c airflow -n "__fish_airflow_using_subcommand providers; and not __fish_seen_subcommand_from list get hooks widgets behaviours help" -l insecure -d 'Do not check the server\'s certificate'
complete -c airflow -n "__fish_airflow_using_subcommand providers; and not __fish_seen_subcommand_from list get hooks widgets behaviours help" -s h -l help -d 'Print help'
complete -c airflow -n "__fish_airflow_using_subcommand providers; and not __fish_seen_subcommand_from list get hooks widgets behaviours help" -f -a "list" -d 'List the providers'
complete -c airflow -n "__fish_airflow_using_subcommand providers; and not __fish_seen_subcommand_from list get hooks widgets behaviours help" -f -a "get" -d 'Show a provider with its version'
complete -c airflow -n "__fish_airflow_using_subcommand providers; and not __fish_seen_subcommand_from list get hooks widgets behaviours help" -f -a "hooks" -d 'List the types of connections with the hooks that use them'
complete -c airflow -n "__fish_airflow_using_subcommand providers; and not __fish_seen_subcommand_from list get hooks widgets behaviours help" -f -a "widgets" -d 'List the fields that providers add to the form for connections'
complete -c airflow -n "__fish_airflow_using_subcommand providers; and not __fish_seen_subcommand_from list get hooks widgets behaviours help" -f -a "behaviours" -d 'List the types of connections that change the form\'s standard fields'
complete -c airflow -n "__fish_airflow_using_subcommand providers; and not __fish_seen_subcommand_from list get hooks widgets behaviours help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c airflow -n "__fish_airflow_using_subcommand providers; and __fish_seen_subcommand_from list" -l limit -d 'At most this many rows; all of them when not given' -r
complete -c airflow -n "__fish_airflow_using_subcommand providers; and __fish_seen_subcommand_from list" -l watch -d 'Print it again and again, in place on a terminal, with so many seconds between (2), until Ctrl-C' -r
complete -c airflow -n "__fish_airflow_using_subcommand providers; and __fish_seen_subcommand_from list" -l env -d 'The environment to work with, instead of the selected one' -r
complete -c airflow -n "__fish_airflow_using_subcommand providers; and __fish_seen_subcommand_from list" -l api-token -d 'The token; a secret does not belong here, but airflowctl has it so' -r
complete -c airflow -n "__fish_airflow_using_subcommand providers; and __fish_seen_subcommand_from list" -s o -l output -d 'How to print the result' -r -f -a "table\t''
plain\t''
json\t''
yaml\t''
csv\t''
ndjson\t''"
complete -c airflow -n "__fish_airflow_using_subcommand providers; and __fish_seen_subcommand_from list" -l columns -d 'Print these columns; dots reach into objects (`dag_id,tags.name`)' -r
complete -c airflow -n "__fish_airflow_using_subcommand providers; and __fish_seen_subcommand_from list" -l jq -d 'Filter the JSON result with a jq expression' -r
complete -c airflow -n "__fish_airflow_using_subcommand providers; and __fish_seen_subcommand_from list" -l color -d 'Whether to use colours' -r -f -a "auto\t''
always\t''
never\t''
on\t''
off\t''"
complete -c airflow -n "__fish_airflow_using_subcommand providers; and __fish_seen_subcommand_from list" -l timeout -d 'The longest that one request may take; 0 for no limit [default: 60]' -r
complete -c airflow -n "__fish_airflow_using_subcommand providers; and __fish_seen_subcommand_from list" -l ca-cert -d 'Trust the certificate authorities in this PEM file too' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand providers; and __fish_seen_subcommand_from list" -l client-cert -d 'The client certificate to show to the server (PEM, perhaps with its key)' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand providers; and __fish_seen_subcommand_from list" -l client-key -d 'The key of the client certificate (PEM)' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand providers; and __fish_seen_subcommand_from list" -l no-header -d 'Leave out the header of table, plain and csv'
complete -c airflow -n "__fish_airflow_using_subcommand providers; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Tell on stderr what is sent and answered; twice for headers'
complete -c airflow -n "__fish_airflow_using_subcommand providers; and __fish_seen_subcommand_from list" -s q -l quiet -d 'No progress, notes or warnings on stderr'
complete -c airflow -n "__fish_airflow_using_subcommand providers; and __fish_seen_subcommand_from list" -s y -l yes -d 'Answer every question with yes'
complete -c airflow -n "__fish_airflow_using_subcommand providers; and __fish_seen_subcommand_from list" -l insecure -d 'Do not check the server\'s certificate'
complete -c airflow -n "__fish_airflow_using_subcommand providers; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help'
complete -c airflow -n "__fish_airflow_using_subcommand providers; and __fish_seen_subcommand_from get" -l env -d 'The environment to work with, instead of the selected one' -r
complete -c airflow -n "__fish_airflow_using_subcommand providers; and __fish_seen_subcommand_from get" -l api-token -d 'The token; a secret does not belong here, but airflowctl has it so' -r
complete -c airflow -n "__fish_airflow_using_subcommand providers; and __fish_seen_subcommand_from get" -s o -l output -d 'How to print the result' -r -f -a "table\t''
plain\t''
json\t''
yaml\t''
csv\t''
ndjson\t''"
complete -c airflow -n "__fish_airflow_using_subcommand providers; and __fish_seen_subcommand_from get" -l columns -d 'Print these columns; dots reach into objects (`dag_id,tags.name`)' -r
complete -c airflow -n "__fish_airflow_using_subcommand providers; and __fish_seen_subcommand_from get" -l jq -d 'Filter the JSON result with a jq expression' -r
complete -c airflow -n "__fish_airflow_using_subcommand providers; and __fish_seen_subcommand_from get" -l color -d 'Whether to use colours' -r -f -a "auto\t''
always\t''
never\t''
on\t''
off\t''"
complete -c airflow -n "__fish_airflow_using_subcommand providers; and __fish_seen_subcommand_from get" -l timeout -d 'The longest that one request may take; 0 for no limit [default: 60]' -r
complete -c airflow -n "__fish_airflow_using_subcommand providers; and __fish_seen_subcommand_from get" -l ca-cert -d 'Trust the certificate authorities in this PEM file too' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand providers; and __fish_seen_subcommand_from get" -l client-cert -d 'The client certificate to show to the server (PEM, perhaps with its key)' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand providers; and __fish_seen_subcommand_from get" -l client-key -d 'The key of the client certificate (PEM)' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand providers; and __fish_seen_subcommand_from get" -s f -l full
complete -c airflow -n "__fish_airflow_using_subcommand providers; and __fish_seen_subcommand_from get" -l no-header -d 'Leave out the header of table, plain and csv'
complete -c airflow -n "__fish_airflow_using_subcommand providers; and __fish_seen_subcommand_from get" -s v -l verbose -d 'Tell on stderr what is sent and answered; twice for headers'
complete -c airflow -n "__fish_airflow_using_subcommand providers; and __fish_seen_subcommand_from get" -s q -l quiet -d 'No progress, notes or warnings on stderr'
complete -c airflow -n "__fish_airflow_using_subcommand providers; and __fish_seen_subcommand_from get" -s y -l yes -d 'Answer every question with yes'
complete -c airflow -n "__fish_airflow_using_subcommand providers; and __fish_seen_subcommand_from get" -l insecure -d 'Do not check the server\'s certificate'
complete -c airflow -n "__fish_airflow_using_subcommand providers; and __fish_seen_subcommand_from get" -s h -l help -d 'Print help'
complete -c airflow -n "__fish_airflow_using_subcommand providers; and __fish_seen_subcommand_from hooks" -l watch -d 'Print it again and again, in place on a terminal, with so many seconds between (2), until Ctrl-C' -r
complete -c airflow -n "__fish_airflow_using_subcommand providers; and __fish_seen_subcommand_from hooks" -l env -d 'The environment to work with, instead of the selected one' -r
complete -c airflow -n "__fish_airflow_using_subcommand providers; and __fish_seen_subcommand_from hooks" -l api-token -d 'The token; a secret does not belong here, but airflowctl has it so' -r
complete -c airflow -n "__fish_airflow_using_subcommand providers; and __fish_seen_subcommand_from hooks" -s o -l output -d 'How to print the result' -r -f -a "table\t''
plain\t''
json\t''
yaml\t''
csv\t''
ndjson\t''"
complete -c airflow -n "__fish_airflow_using_subcommand providers; and __fish_seen_subcommand_from hooks" -l columns -d 'Print these columns; dots reach into objects (`dag_id,tags.name`)' -r
complete -c airflow -n "__fish_airflow_using_subcommand providers; and __fish_seen_subcommand_from hooks" -l jq -d 'Filter the JSON result with a jq expression' -r
complete -c airflow -n "__fish_airflow_using_subcommand providers; and __fish_seen_subcommand_from hooks" -l color -d 'Whether to use colours' -r -f -a "auto\t''
always\t''
never\t''
on\t''
off\t''"
complete -c airflow -n "__fish_airflow_using_subcommand providers; and __fish_seen_subcommand_from hooks" -l timeout -d 'The longest that one request may take; 0 for no limit [default: 60]' -r
complete -c airflow -n "__fish_airflow_using_subcommand providers; and __fish_seen_subcommand_from hooks" -l ca-cert -d 'Trust the certificate authorities in this PEM file too' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand providers; and __fish_seen_subcommand_from hooks" -l client-cert -d 'The client certificate to show to the server (PEM, perhaps with its key)' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand providers; and __fish_seen_subcommand_from hooks" -l client-key -d 'The key of the client certificate (PEM)' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand providers; and __fish_seen_subcommand_from hooks" -l no-header -d 'Leave out the header of table, plain and csv'
complete -c airflow -n "__fish_airflow_using_subcommand providers; and __fish_seen_subcommand_from hooks" -s v -l verbose -d 'Tell on stderr what is sent and answered; twice for headers'
complete -c airflow -n "__fish_airflow_using_subcommand providers; and __fish_seen_subcommand_from hooks" -s q -l quiet -d 'No progress, notes or warnings on stderr'
complete -c airflow -n "__fish_airflow_using_subcommand providers; and __fish_seen_subcommand_from hooks" -s y -l yes -d 'Answer every question with yes'
complete -c airflow -n "__fish_airflow_using_subcommand providers; and __fish_seen_subcommand_from hooks" -l insecure -d 'Do not check the server\'s certificate'
complete -c airflow -n "__fish_airflow_using_subcommand providers; and __fish_seen_subcommand_from hooks" -s h -l help -d 'Print help'
complete -c airflow -n "__fish_airflow_using_subcommand providers; and __fish_seen_subcommand_from widgets" -l watch -d 'Print it again and again, in place on a terminal, with so many seconds between (2), until Ctrl-C' -r
complete -c airflow -n "__fish_airflow_using_subcommand providers; and __fish_seen_subcommand_from widgets" -l env -d 'The environment to work with, instead of the selected one' -r
complete -c airflow -n "__fish_airflow_using_subcommand providers; and __fish_seen_subcommand_from widgets" -l api-token -d 'The token; a secret does not belong here, but airflowctl has it so' -r
complete -c airflow -n "__fish_airflow_using_subcommand providers; and __fish_seen_subcommand_from widgets" -s o -l output -d 'How to print the result' -r -f -a "table\t''
plain\t''
json\t''
yaml\t''
csv\t''
ndjson\t''"
complete -c airflow -n "__fish_airflow_using_subcommand providers; and __fish_seen_subcommand_from widgets" -l columns -d 'Print these columns; dots reach into objects (`dag_id,tags.name`)' -r
complete -c airflow -n "__fish_airflow_using_subcommand providers; and __fish_seen_subcommand_from widgets" -l jq -d 'Filter the JSON result with a jq expression' -r
complete -c airflow -n "__fish_airflow_using_subcommand providers; and __fish_seen_subcommand_from widgets" -l color -d 'Whether to use colours' -r -f -a "auto\t''
always\t''
never\t''
on\t''
off\t''"
complete -c airflow -n "__fish_airflow_using_subcommand providers; and __fish_seen_subcommand_from widgets" -l timeout -d 'The longest that one request may take; 0 for no limit [default: 60]' -r
complete -c airflow -n "__fish_airflow_using_subcommand providers; and __fish_seen_subcommand_from widgets" -l ca-cert -d 'Trust the certificate authorities in this PEM file too' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand providers; and __fish_seen_subcommand_from widgets" -l client-cert -d 'The client certificate to show to the server (PEM, perhaps with its key)' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand providers; and __fish_seen_subcommand_from widgets" -l client-key -d 'The key of the client certificate (PEM)' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand providers; and __fish_seen_subcommand_from widgets" -l no-header -d 'Leave out the header of table, plain and csv'
complete -c airflow -n "__fish_airflow_using_subcommand providers; and __fish_seen_subcommand_from widgets" -s v -l verbose -d 'Tell on stderr what is sent and answered; twice for headers'
complete -c airflow -n "__fish_airflow_using_subcommand providers; and __fish_seen_subcommand_from widgets" -s q -l quiet -d 'No progress, notes or warnings on stderr'
complete -c airflow -n "__fish_airflow_using_subcommand providers; and __fish_seen_subcommand_from widgets" -s y -l yes -d 'Answer every question with yes'
complete -c airflow -n "__fish_airflow_using_subcommand providers; and __fish_seen_subcommand_from widgets" -l insecure -d 'Do not check the server\'s certificate'
complete -c airflow -n "__fish_airflow_using_subcommand providers; and __fish_seen_subcommand_from widgets" -s h -l help -d 'Print help'
complete -c airflow -n "__fish_airflow_using_subcommand providers; and __fish_seen_subcommand_from behaviours" -l watch -d 'Print it again and again, in place on a terminal, with so many seconds between (2), until Ctrl-C' -r
complete -c airflow -n "__fish_airflow_using_subcommand providers; and __fish_seen_subcommand_from behaviours" -l env -d 'The environment to work with, instead of the selected one' -r
complete -c airflow -n "__fish_airflow_using_subcommand providers; and __fish_seen_subcommand_from behaviours" -l api-token -d 'The token; a secret does not belong here, but airflowctl has it so' -r
complete -c airflow -n "__fish_airflow_using_subcommand providers; and __fish_seen_subcommand_from behaviours" -s o -l output -d 'How to print the result' -r -f -a "table\t''
plain\t''
json\t''
yaml\t''
csv\t''
ndjson\t''"
complete -c airflow -n "__fish_airflow_using_subcommand providers; and __fish_seen_subcommand_from behaviours" -l columns -d 'Print these columns; dots reach into objects (`dag_id,tags.name`)' -r
complete -c airflow -n "__fish_airflow_using_subcommand providers; and __fish_seen_subcommand_from behaviours" -l jq -d 'Filter the JSON result with a jq expression' -r
complete -c airflow -n "__fish_airflow_using_subcommand providers; and __fish_seen_subcommand_from behaviours" -l color -d 'Whether to use colours' -r -f -a "auto\t''
always\t''
never\t''
on\t''
off\t''"
complete -c airflow -n "__fish_airflow_using_subcommand providers; and __fish_seen_subcommand_from behaviours" -l timeout -d 'The longest that one request may take; 0 for no limit [default: 60]' -r
complete -c airflow -n "__fish_airflow_using_subcommand providers; and __fish_seen_subcommand_from behaviours" -l ca-cert -d 'Trust the certificate authorities in this PEM file too' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand providers; and __fish_seen_subcommand_from behaviours" -l client-cert -d 'The client certificate to show to the server (PEM, perhaps with its key)' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand providers; and __fish_seen_subcommand_from behaviours" -l client-key -d 'The key of the client certificate (PEM)' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand providers; and __fish_seen_subcommand_from behaviours" -l no-header -d 'Leave out the header of table, plain and csv'
complete -c airflow -n "__fish_airflow_using_subcommand providers; and __fish_seen_subcommand_from behaviours" -s v -l verbose -d 'Tell on stderr what is sent and answered; twice for headers'
complete -c airflow -n "__fish_airflow_using_subcommand providers; and __fish_seen_subcommand_from behaviours" -s q -l quiet -d 'No progress, notes or warnings on stderr'
complete -c airflow -n "__fish_airflow_using_subcommand providers; and __fish_seen_subcommand_from behaviours" -s y -l yes -d 'Answer every question with yes'
complete -c airflow -n "__fish_airflow_using_subcommand providers; and __fish_seen_subcommand_from behaviours" -l insecure -d 'Do not check the server\'s certificate'
complete -c airflow -n "__fish_airflow_using_subcommand providers; and __fish_seen_subcommand_from behaviours" -s h -l help -d 'Print help'
complete -c airflow -n "__fish_airflow_using_subcommand providers; and __fish_seen_subcommand_from help" -f -a "list" -d 'List the providers'
complete -c airflow -n "__fish_airflow_using_subcommand providers; and __fish_seen_subcommand_from help" -f -a "get" -d 'Show a provider with its version'
complete -c airflow -n "__fish_airflow_using_subcommand providers; and __fish_seen_subcommand_from help" -f -a "hooks" -d 'List the types of connections with the hooks that use them'
complete -c airflow -n "__fish_airflow_using_subcommand providers; and __fish_seen_subcommand_from help" -f -a "widgets" -d 'List the fields that providers add to the form for connections'
complete -c airflow -n "__fish_airflow_using_subcommand providers; and __fish_seen_subcommand_from help" -f -a "behaviours" -d 'List the types of connections that change the form\'s standard fields'
complete -c airflow -n "__fish_airflow_using_subcommand providers; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c airflow -n "__fish_airflow_using_subcommand teams; and not __fish_seen_subcommand_from list help" -l env -d 'The environment to work with, instead of the selected one' -r
complete -c airflow -n "__fish_airflow_using_subcommand teams; and not __fish_seen_subcommand_from list help" -l api-token -d 'The token; a secret does not belong here, but airflowctl has it so' -r
complete -c airflow -n "__fish_airflow_using_subcommand teams; and not __fish_seen_subcommand_from list help" -s o -l output -d 'How to print the result' -r -f -a "table\t''
plain\t''
json\t''
yaml\t''
csv\t''
ndjson\t''"
complete -c airflow -n "__fish_airflow_using_subcommand teams; and not __fish_seen_subcommand_from list help" -l columns -d 'Print these columns; dots reach into objects (`dag_id,tags.name`)' -r
complete -c airflow -n "__fish_airflow_using_subcommand teams; and not __fish_seen_subcommand_from list help" -l jq -d 'Filter the JSON result with a jq expression' -r
complete -c airflow -n "__fish_airflow_using_subcommand teams; and not __fish_seen_subcommand_from list help" -l color -d 'Whether to use colours' -r -f -a "auto\t''
always\t''
never\t''
on\t''
off\t''"
complete -c airflow -n "__fish_airflow_using_subcommand teams; and not __fish_seen_subcommand_from list help" -l timeout -d 'The longest that one request may take; 0 for no limit [default: 60]' -r
complete -c airflow -n "__fish_airflow_using_subcommand teams; and not __fish_seen_subcommand_from list help" -l ca-cert -d 'Trust the certificate authorities in this PEM file too' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand teams; and not __fish_seen_subcommand_from list help" -l client-cert -d 'The client certificate to show to the server (PEM, perhaps with its key)' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand teams; and not __fish_seen_subcommand_from list help" -l client-key -d 'The key of the client certificate (PEM)' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand teams; and not __fish_seen_subcommand_from list help" -l no-header -d 'Leave out the header of table, plain and csv'
complete -c airflow -n "__fish_airflow_using_subcommand teams; and not __fish_seen_subcommand_from list help" -s v -l verbose -d 'Tell on stderr what is sent and answered; twice for headers'
complete -c airflow -n "__fish_airflow_using_subcommand teams; and not __fish_seen_subcommand_from list help" -s q -l quiet -d 'No progress, notes or warnings on stderr'
complete -c airflow -n "__fish_airflow_using_subcommand teams; and not __fish_seen_subcommand_from list help" -s y -l yes -d 'Answer every question with yes'
complete -c airflow -n "__fish_airflow_using_subcommand teams; and not __fish_seen_subcommand_from list help" -l insecure -d 'Do not check the server\'s certificate'
complete -c airflow -n "__fish_airflow_using_subcommand teams; and not __fish_seen_subcommand_from list help" -s h -l help -d 'Print help'
complete -c airflow -n "__fish_airflow_using_subcommand teams; and not __fish_seen_subcommand_from list help" -f -a "list" -d 'List the teams'
complete -c airflow -n "__fish_airflow_using_subcommand teams; and not __fish_seen_subcommand_from list help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c airflow -n "__fish_airflow_using_subcommand teams; and __fish_seen_subcommand_from list" -l watch -d 'Print it again and again, in place on a terminal, with so many seconds between (2), until Ctrl-C' -r
complete -c airflow -n "__fish_airflow_using_subcommand teams; and __fish_seen_subcommand_from list" -l env -d 'The environment to work with, instead of the selected one' -r
complete -c airflow -n "__fish_airflow_using_subcommand teams; and __fish_seen_subcommand_from list" -l api-token -d 'The token; a secret does not belong here, but airflowctl has it so' -r
complete -c airflow -n "__fish_airflow_using_subcommand teams; and __fish_seen_subcommand_from list" -s o -l output -d 'How to print the result' -r -f -a "table\t''
plain\t''
json\t''
yaml\t''
csv\t''
ndjson\t''"
complete -c airflow -n "__fish_airflow_using_subcommand teams; and __fish_seen_subcommand_from list" -l columns -d 'Print these columns; dots reach into objects (`dag_id,tags.name`)' -r
complete -c airflow -n "__fish_airflow_using_subcommand teams; and __fish_seen_subcommand_from list" -l jq -d 'Filter the JSON result with a jq expression' -r
complete -c airflow -n "__fish_airflow_using_subcommand teams; and __fish_seen_subcommand_from list" -l color -d 'Whether to use colours' -r -f -a "auto\t''
always\t''
never\t''
on\t''
off\t''"
complete -c airflow -n "__fish_airflow_using_subcommand teams; and __fish_seen_subcommand_from list" -l timeout -d 'The longest that one request may take; 0 for no limit [default: 60]' -r
complete -c airflow -n "__fish_airflow_using_subcommand teams; and __fish_seen_subcommand_from list" -l ca-cert -d 'Trust the certificate authorities in this PEM file too' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand teams; and __fish_seen_subcommand_from list" -l client-cert -d 'The client certificate to show to the server (PEM, perhaps with its key)' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand teams; and __fish_seen_subcommand_from list" -l client-key -d 'The key of the client certificate (PEM)' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand teams; and __fish_seen_subcommand_from list" -l no-header -d 'Leave out the header of table, plain and csv'
complete -c airflow -n "__fish_airflow_using_subcommand teams; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Tell on stderr what is sent and answered; twice for headers'
complete -c airflow -n "__fish_airflow_using_subcommand teams; and __fish_seen_subcommand_from list" -s q -l quiet -d 'No progress, notes or warnings on stderr'
complete -c airflow -n "__fish_airflow_using_subcommand teams; and __fish_seen_subcommand_from list" -s y -l yes -d 'Answer every question with yes'
complete -c airflow -n "__fish_airflow_using_subcommand teams; and __fish_seen_subcommand_from list" -l insecure -d 'Do not check the server\'s certificate'
complete -c airflow -n "__fish_airflow_using_subcommand teams; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help'
complete -c airflow -n "__fish_airflow_using_subcommand teams; and __fish_seen_subcommand_from help" -f -a "list" -d 'List the teams'
complete -c airflow -n "__fish_airflow_using_subcommand teams; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c airflow -n "__fish_airflow_using_subcommand db; and not __fish_seen_subcommand_from check help" -l env -d 'The environment to work with, instead of the selected one' -r
complete -c airflow -n "__fish_airflow_using_subcommand db; and not __fish_seen_subcommand_from check help" -l api-token -d 'The token; a secret does not belong here, but airflowctl has it so' -r
complete -c airflow -n "__fish_airflow_using_subcommand db; and not __fish_seen_subcommand_from check help" -s o -l output -d 'How to print the result' -r -f -a "table\t''
plain\t''
json\t''
yaml\t''
csv\t''
ndjson\t''"
complete -c airflow -n "__fish_airflow_using_subcommand db; and not __fish_seen_subcommand_from check help" -l columns -d 'Print these columns; dots reach into objects (`dag_id,tags.name`)' -r
complete -c airflow -n "__fish_airflow_using_subcommand db; and not __fish_seen_subcommand_from check help" -l jq -d 'Filter the JSON result with a jq expression' -r
complete -c airflow -n "__fish_airflow_using_subcommand db; and not __fish_seen_subcommand_from check help" -l color -d 'Whether to use colours' -r -f -a "auto\t''
always\t''
never\t''
on\t''
off\t''"
complete -c airflow -n "__fish_airflow_using_subcommand db; and not __fish_seen_subcommand_from check help" -l timeout -d 'The longest that one request may take; 0 for no limit [default: 60]' -r
complete -c airflow -n "__fish_airflow_using_subcommand db; and not __fish_seen_subcommand_from check help" -l ca-cert -d 'Trust the certificate authorities in this PEM file too' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand db; and not __fish_seen_subcommand_from check help" -l client-cert -d 'The client certificate to show to the server (PEM, perhaps with its key)' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand db; and not __fish_seen_subcommand_from check help" -l client-key -d 'The key of the client certificate (PEM)' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand db; and not __fish_seen_subcommand_from check help" -l no-header -d 'Leave out the header of table, plain and csv'
complete -c airflow -n "__fish_airflow_using_subcommand db; and not __fish_seen_subcommand_from check help" -s v -l verbose -d 'Tell on stderr what is sent and answered; twice for headers'
complete -c airflow -n "__fish_airflow_using_subcommand db; and not __fish_seen_subcommand_from check help" -s q -l quiet -d 'No progress, notes or warnings on stderr'
complete -c airflow -n "__fish_airflow_using_subcommand db; and not __fish_seen_subcommand_from check help" -s y -l yes -d 'Answer every question with yes'
complete -c airflow -n "__fish_airflow_using_subcommand db; and not __fish_seen_subcommand_from check help" -l insecure -d 'Do not check the server\'s certificate'
complete -c airflow -n "__fish_airflow_using_subcommand db; and not __fish_seen_subcommand_from check help" -s h -l help -d 'Print help'
complete -c airflow -n "__fish_airflow_using_subcommand db; and not __fish_seen_subcommand_from check help" -f -a "check" -d 'Tell whether the server reaches its database'
complete -c airflow -n "__fish_airflow_using_subcommand db; and not __fish_seen_subcommand_from check help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c airflow -n "__fish_airflow_using_subcommand db; and __fish_seen_subcommand_from check" -l retry -d 'How often to try again' -r
complete -c airflow -n "__fish_airflow_using_subcommand db; and __fish_seen_subcommand_from check" -l retry-delay -d 'How long to wait before each new try' -r
complete -c airflow -n "__fish_airflow_using_subcommand db; and __fish_seen_subcommand_from check" -l env -d 'The environment to work with, instead of the selected one' -r
complete -c airflow -n "__fish_airflow_using_subcommand db; and __fish_seen_subcommand_from check" -l api-token -d 'The token; a secret does not belong here, but airflowctl has it so' -r
complete -c airflow -n "__fish_airflow_using_subcommand db; and __fish_seen_subcommand_from check" -s o -l output -d 'How to print the result' -r -f -a "table\t''
plain\t''
json\t''
yaml\t''
csv\t''
ndjson\t''"
complete -c airflow -n "__fish_airflow_using_subcommand db; and __fish_seen_subcommand_from check" -l columns -d 'Print these columns; dots reach into objects (`dag_id,tags.name`)' -r
complete -c airflow -n "__fish_airflow_using_subcommand db; and __fish_seen_subcommand_from check" -l jq -d 'Filter the JSON result with a jq expression' -r
complete -c airflow -n "__fish_airflow_using_subcommand db; and __fish_seen_subcommand_from check" -l color -d 'Whether to use colours' -r -f -a "auto\t''
always\t''
never\t''
on\t''
off\t''"
complete -c airflow -n "__fish_airflow_using_subcommand db; and __fish_seen_subcommand_from check" -l timeout -d 'The longest that one request may take; 0 for no limit [default: 60]' -r
complete -c airflow -n "__fish_airflow_using_subcommand db; and __fish_seen_subcommand_from check" -l ca-cert -d 'Trust the certificate authorities in this PEM file too' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand db; and __fish_seen_subcommand_from check" -l client-cert -d 'The client certificate to show to the server (PEM, perhaps with its key)' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand db; and __fish_seen_subcommand_from check" -l client-key -d 'The key of the client certificate (PEM)' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand db; and __fish_seen_subcommand_from check" -l no-header -d 'Leave out the header of table, plain and csv'
complete -c airflow -n "__fish_airflow_using_subcommand db; and __fish_seen_subcommand_from check" -s v -l verbose -d 'Tell on stderr what is sent and answered; twice for headers'
complete -c airflow -n "__fish_airflow_using_subcommand db; and __fish_seen_subcommand_from check" -s q -l quiet -d 'No progress, notes or warnings on stderr'
complete -c airflow -n "__fish_airflow_using_subcommand db; and __fish_seen_subcommand_from check" -s y -l yes -d 'Answer every question with yes'
complete -c airflow -n "__fish_airflow_using_subcommand db; and __fish_seen_subcommand_from check" -l insecure -d 'Do not check the server\'s certificate'
complete -c airflow -n "__fish_airflow_using_subcommand db; and __fish_seen_subcommand_from check" -s h -l help -d 'Print help'
complete -c airflow -n "__fish_airflow_using_subcommand db; and __fish_seen_subcommand_from help" -f -a "check" -d 'Tell whether the server reaches its database'
complete -c airflow -n "__fish_airflow_using_subcommand db; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c airflow -n "__fish_airflow_using_subcommand users; and not __fish_seen_subcommand_from list get create delete add-role remove-role reset-password export import help" -l env -d 'The environment to work with, instead of the selected one' -r
complete -c airflow -n "__fish_airflow_using_subcommand users; and not __fish_seen_subcommand_from list get create delete add-role remove-role reset-password export import help" -l api-token -d 'The token; a secret does not belong here, but airflowctl has it so' -r
complete -c airflow -n "__fish_airflow_using_subcommand users; and not __fish_seen_subcommand_from list get create delete add-role remove-role reset-password export import help" -s o -l output -d 'How to print the result' -r -f -a "table\t''
plain\t''
json\t''
yaml\t''
csv\t''
ndjson\t''"
complete -c airflow -n "__fish_airflow_using_subcommand users; and not __fish_seen_subcommand_from list get create delete add-role remove-role reset-password export import help" -l columns -d 'Print these columns; dots reach into objects (`dag_id,tags.name`)' -r
complete -c airflow -n "__fish_airflow_using_subcommand users; and not __fish_seen_subcommand_from list get create delete add-role remove-role reset-password export import help" -l jq -d 'Filter the JSON result with a jq expression' -r
complete -c airflow -n "__fish_airflow_using_subcommand users; and not __fish_seen_subcommand_from list get create delete add-role remove-role reset-password export import help" -l color -d 'Whether to use colours' -r -f -a "auto\t''
always\t''
never\t''
on\t''
off\t''"
complete -c airflow -n "__fish_airflow_using_subcommand users; and not __fish_seen_subcommand_from list get create delete add-role remove-role reset-password export import help" -l timeout -d 'The longest that one request may take; 0 for no limit [default: 60]' -r
complete -c airflow -n "__fish_airflow_using_subcommand users; and not __fish_seen_subcommand_from list get create delete add-role remove-role reset-password export import help" -l ca-cert -d 'Trust the certificate authorities in this PEM file too' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand users; and not __fish_seen_subcommand_from list get create delete add-role remove-role reset-password export import help" -l client-cert -d 'The client certificate to show to the server (PEM, perhaps with its key)' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand users; and not __fish_seen_subcommand_from list get create delete add-role remove-role reset-password export import help" -l client-key -d 'The key of the client certificate (PEM)' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand users; and not __fish_seen_subcommand_from list get create delete add-role remove-role reset-password export import help" -l no-header -d 'Leave out the header of table, plain and csv'
complete -c airflow -n "__fish_airflow_using_subcommand users; and not __fish_seen_subcommand_from list get create delete add-role remove-role reset-password export import help" -s v -l verbose -d 'Tell on stderr what is sent and answered; twice for headers'
complete -c airflow -n "__fish_airflow_using_subcommand users; and not __fish_seen_subcommand_from list get create delete add-role remove-role reset-password export import help" -s q -l quiet -d 'No progress, notes or warnings on stderr'
complete -c airflow -n "__fish_airflow_using_subcommand users; and not __fish_seen_subcommand_from list get create delete add-role remove-role reset-password export import help" -s y -l yes -d 'Answer every question with yes'
complete -c airflow -n "__fish_airflow_using_subcommand users; and not __fish_seen_subcommand_from list get create delete add-role remove-role reset-password export import help" -l insecure -d 'Do not check the server\'s certificate'
complete -c airflow -n "__fish_airflow_using_subcommand users; and not __fish_seen_subcommand_from list get create delete add-role remove-role reset-password export import help" -s h -l help -d 'Print help'
complete -c airflow -n "__fish_airflow_using_subcommand users; and not __fish_seen_subcommand_from list get create delete add-role remove-role reset-password export import help" -f -a "list" -d 'List the users'
complete -c airflow -n "__fish_airflow_using_subcommand users; and not __fish_seen_subcommand_from list get create delete add-role remove-role reset-password export import help" -f -a "get" -d 'Show a user'
complete -c airflow -n "__fish_airflow_using_subcommand users; and not __fish_seen_subcommand_from list get create delete add-role remove-role reset-password export import help" -f -a "create" -d 'Create a user'
complete -c airflow -n "__fish_airflow_using_subcommand users; and not __fish_seen_subcommand_from list get create delete add-role remove-role reset-password export import help" -f -a "delete" -d 'Delete a user'
complete -c airflow -n "__fish_airflow_using_subcommand users; and not __fish_seen_subcommand_from list get create delete add-role remove-role reset-password export import help" -f -a "add-role" -d 'Give a role to a user'
complete -c airflow -n "__fish_airflow_using_subcommand users; and not __fish_seen_subcommand_from list get create delete add-role remove-role reset-password export import help" -f -a "remove-role" -d 'Take a role from a user'
complete -c airflow -n "__fish_airflow_using_subcommand users; and not __fish_seen_subcommand_from list get create delete add-role remove-role reset-password export import help" -f -a "reset-password" -d 'Set the password of a user, which ends the user\'s sessions'
complete -c airflow -n "__fish_airflow_using_subcommand users; and not __fish_seen_subcommand_from list get create delete add-role remove-role reset-password export import help" -f -a "export" -d 'Write all users to a JSON file'
complete -c airflow -n "__fish_airflow_using_subcommand users; and not __fish_seen_subcommand_from list get create delete add-role remove-role reset-password export import help" -f -a "import" -d 'Create and change users as a JSON file tells'
complete -c airflow -n "__fish_airflow_using_subcommand users; and not __fish_seen_subcommand_from list get create delete add-role remove-role reset-password export import help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c airflow -n "__fish_airflow_using_subcommand users; and __fish_seen_subcommand_from list" -l order-by -d 'Field to order by. Prefix with \'-\' for descending' -r
complete -c airflow -n "__fish_airflow_using_subcommand users; and __fish_seen_subcommand_from list" -l limit -d 'At most this many rows; all of them when not given' -r
complete -c airflow -n "__fish_airflow_using_subcommand users; and __fish_seen_subcommand_from list" -l watch -d 'Print it again and again, in place on a terminal, with so many seconds between (2), until Ctrl-C' -r
complete -c airflow -n "__fish_airflow_using_subcommand users; and __fish_seen_subcommand_from list" -l env -d 'The environment to work with, instead of the selected one' -r
complete -c airflow -n "__fish_airflow_using_subcommand users; and __fish_seen_subcommand_from list" -l api-token -d 'The token; a secret does not belong here, but airflowctl has it so' -r
complete -c airflow -n "__fish_airflow_using_subcommand users; and __fish_seen_subcommand_from list" -s o -l output -d 'How to print the result' -r -f -a "table\t''
plain\t''
json\t''
yaml\t''
csv\t''
ndjson\t''"
complete -c airflow -n "__fish_airflow_using_subcommand users; and __fish_seen_subcommand_from list" -l columns -d 'Print these columns; dots reach into objects (`dag_id,tags.name`)' -r
complete -c airflow -n "__fish_airflow_using_subcommand users; and __fish_seen_subcommand_from list" -l jq -d 'Filter the JSON result with a jq expression' -r
complete -c airflow -n "__fish_airflow_using_subcommand users; and __fish_seen_subcommand_from list" -l color -d 'Whether to use colours' -r -f -a "auto\t''
always\t''
never\t''
on\t''
off\t''"
complete -c airflow -n "__fish_airflow_using_subcommand users; and __fish_seen_subcommand_from list" -l timeout -d 'The longest that one request may take; 0 for no limit [default: 60]' -r
complete -c airflow -n "__fish_airflow_using_subcommand users; and __fish_seen_subcommand_from list" -l ca-cert -d 'Trust the certificate authorities in this PEM file too' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand users; and __fish_seen_subcommand_from list" -l client-cert -d 'The client certificate to show to the server (PEM, perhaps with its key)' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand users; and __fish_seen_subcommand_from list" -l client-key -d 'The key of the client certificate (PEM)' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand users; and __fish_seen_subcommand_from list" -l no-header -d 'Leave out the header of table, plain and csv'
complete -c airflow -n "__fish_airflow_using_subcommand users; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Tell on stderr what is sent and answered; twice for headers'
complete -c airflow -n "__fish_airflow_using_subcommand users; and __fish_seen_subcommand_from list" -s q -l quiet -d 'No progress, notes or warnings on stderr'
complete -c airflow -n "__fish_airflow_using_subcommand users; and __fish_seen_subcommand_from list" -s y -l yes -d 'Answer every question with yes'
complete -c airflow -n "__fish_airflow_using_subcommand users; and __fish_seen_subcommand_from list" -l insecure -d 'Do not check the server\'s certificate'
complete -c airflow -n "__fish_airflow_using_subcommand users; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help'
complete -c airflow -n "__fish_airflow_using_subcommand users; and __fish_seen_subcommand_from get" -l env -d 'The environment to work with, instead of the selected one' -r
complete -c airflow -n "__fish_airflow_using_subcommand users; and __fish_seen_subcommand_from get" -l api-token -d 'The token; a secret does not belong here, but airflowctl has it so' -r
complete -c airflow -n "__fish_airflow_using_subcommand users; and __fish_seen_subcommand_from get" -s o -l output -d 'How to print the result' -r -f -a "table\t''
plain\t''
json\t''
yaml\t''
csv\t''
ndjson\t''"
complete -c airflow -n "__fish_airflow_using_subcommand users; and __fish_seen_subcommand_from get" -l columns -d 'Print these columns; dots reach into objects (`dag_id,tags.name`)' -r
complete -c airflow -n "__fish_airflow_using_subcommand users; and __fish_seen_subcommand_from get" -l jq -d 'Filter the JSON result with a jq expression' -r
complete -c airflow -n "__fish_airflow_using_subcommand users; and __fish_seen_subcommand_from get" -l color -d 'Whether to use colours' -r -f -a "auto\t''
always\t''
never\t''
on\t''
off\t''"
complete -c airflow -n "__fish_airflow_using_subcommand users; and __fish_seen_subcommand_from get" -l timeout -d 'The longest that one request may take; 0 for no limit [default: 60]' -r
complete -c airflow -n "__fish_airflow_using_subcommand users; and __fish_seen_subcommand_from get" -l ca-cert -d 'Trust the certificate authorities in this PEM file too' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand users; and __fish_seen_subcommand_from get" -l client-cert -d 'The client certificate to show to the server (PEM, perhaps with its key)' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand users; and __fish_seen_subcommand_from get" -l client-key -d 'The key of the client certificate (PEM)' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand users; and __fish_seen_subcommand_from get" -l no-header -d 'Leave out the header of table, plain and csv'
complete -c airflow -n "__fish_airflow_using_subcommand users; and __fish_seen_subcommand_from get" -s v -l verbose -d 'Tell on stderr what is sent and answered; twice for headers'
complete -c airflow -n "__fish_airflow_using_subcommand users; and __fish_seen_subcommand_from get" -s q -l quiet -d 'No progress, notes or warnings on stderr'
complete -c airflow -n "__fish_airflow_using_subcommand users; and __fish_seen_subcommand_from get" -s y -l yes -d 'Answer every question with yes'
complete -c airflow -n "__fish_airflow_using_subcommand users; and __fish_seen_subcommand_from get" -l insecure -d 'Do not check the server\'s certificate'
complete -c airflow -n "__fish_airflow_using_subcommand users; and __fish_seen_subcommand_from get" -s h -l help -d 'Print help'
complete -c airflow -n "__fish_airflow_using_subcommand users; and __fish_seen_subcommand_from create" -s u -l username -d 'The name to sign in with' -r
complete -c airflow -n "__fish_airflow_using_subcommand users; and __fish_seen_subcommand_from create" -s e -l email -d 'The email address' -r
complete -c airflow -n "__fish_airflow_using_subcommand users; and __fish_seen_subcommand_from create" -s f -l firstname -d 'The first name' -r
complete -c airflow -n "__fish_airflow_using_subcommand users; and __fish_seen_subcommand_from create" -s l -l lastname -d 'The last name' -r
complete -c airflow -n "__fish_airflow_using_subcommand users; and __fish_seen_subcommand_from create" -s r -l role -d 'A role; may be repeated' -r
complete -c airflow -n "__fish_airflow_using_subcommand users; and __fish_seen_subcommand_from create" -s p -l password -d 'The password; other users of this machine can see it here, better use --password-stdin, or type it when asked' -r
complete -c airflow -n "__fish_airflow_using_subcommand users; and __fish_seen_subcommand_from create" -l env -d 'The environment to work with, instead of the selected one' -r
complete -c airflow -n "__fish_airflow_using_subcommand users; and __fish_seen_subcommand_from create" -l api-token -d 'The token; a secret does not belong here, but airflowctl has it so' -r
complete -c airflow -n "__fish_airflow_using_subcommand users; and __fish_seen_subcommand_from create" -s o -l output -d 'How to print the result' -r -f -a "table\t''
plain\t''
json\t''
yaml\t''
csv\t''
ndjson\t''"
complete -c airflow -n "__fish_airflow_using_subcommand users; and __fish_seen_subcommand_from create" -l columns -d 'Print these columns; dots reach into objects (`dag_id,tags.name`)' -r
complete -c airflow -n "__fish_airflow_using_subcommand users; and __fish_seen_subcommand_from create" -l jq -d 'Filter the JSON result with a jq expression' -r
complete -c airflow -n "__fish_airflow_using_subcommand users; and __fish_seen_subcommand_from create" -l color -d 'Whether to use colours' -r -f -a "auto\t''
always\t''
never\t''
on\t''
off\t''"
complete -c airflow -n "__fish_airflow_using_subcommand users; and __fish_seen_subcommand_from create" -l timeout -d 'The longest that one request may take; 0 for no limit [default: 60]' -r
complete -c airflow -n "__fish_airflow_using_subcommand users; and __fish_seen_subcommand_from create" -l ca-cert -d 'Trust the certificate authorities in this PEM file too' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand users; and __fish_seen_subcommand_from create" -l client-cert -d 'The client certificate to show to the server (PEM, perhaps with its key)' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand users; and __fish_seen_subcommand_from create" -l client-key -d 'The key of the client certificate (PEM)' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand users; and __fish_seen_subcommand_from create" -l password-stdin -d 'Read the password from stdin'
complete -c airflow -n "__fish_airflow_using_subcommand users; and __fish_seen_subcommand_from create" -l use-random-password -d 'Make up a password, which nobody is told'
complete -c airflow -n "__fish_airflow_using_subcommand users; and __fish_seen_subcommand_from create" -l show-password -d 'With --use-random-password: print the password, this once'
complete -c airflow -n "__fish_airflow_using_subcommand users; and __fish_seen_subcommand_from create" -l no-header -d 'Leave out the header of table, plain and csv'
complete -c airflow -n "__fish_airflow_using_subcommand users; and __fish_seen_subcommand_from create" -s v -l verbose -d 'Tell on stderr what is sent and answered; twice for headers'
complete -c airflow -n "__fish_airflow_using_subcommand users; and __fish_seen_subcommand_from create" -s q -l quiet -d 'No progress, notes or warnings on stderr'
complete -c airflow -n "__fish_airflow_using_subcommand users; and __fish_seen_subcommand_from create" -s y -l yes -d 'Answer every question with yes'
complete -c airflow -n "__fish_airflow_using_subcommand users; and __fish_seen_subcommand_from create" -l insecure -d 'Do not check the server\'s certificate'
complete -c airflow -n "__fish_airflow_using_subcommand users; and __fish_seen_subcommand_from create" -s h -l help -d 'Print help'
complete -c airflow -n "__fish_airflow_using_subcommand users; and __fish_seen_subcommand_from delete" -s u -l username -d 'The user, by username' -r
complete -c airflow -n "__fish_airflow_using_subcommand users; and __fish_seen_subcommand_from delete" -s e -l email -d 'The user, by email address' -r
complete -c airflow -n "__fish_airflow_using_subcommand users; and __fish_seen_subcommand_from delete" -l env -d 'The environment to work with, instead of the selected one' -r
complete -c airflow -n "__fish_airflow_using_subcommand users; and __fish_seen_subcommand_from delete" -l api-token -d 'The token; a secret does not belong here, but airflowctl has it so' -r
complete -c airflow -n "__fish_airflow_using_subcommand users; and __fish_seen_subcommand_from delete" -s o -l output -d 'How to print the result' -r -f -a "table\t''
plain\t''
json\t''
yaml\t''
csv\t''
ndjson\t''"
complete -c airflow -n "__fish_airflow_using_subcommand users; and __fish_seen_subcommand_from delete" -l columns -d 'Print these columns; dots reach into objects (`dag_id,tags.name`)' -r
complete -c airflow -n "__fish_airflow_using_subcommand users; and __fish_seen_subcommand_from delete" -l jq -d 'Filter the JSON result with a jq expression' -r
complete -c airflow -n "__fish_airflow_using_subcommand users; and __fish_seen_subcommand_from delete" -l color -d 'Whether to use colours' -r -f -a "auto\t''
always\t''
never\t''
on\t''
off\t''"
complete -c airflow -n "__fish_airflow_using_subcommand users; and __fish_seen_subcommand_from delete" -l timeout -d 'The longest that one request may take; 0 for no limit [default: 60]' -r
complete -c airflow -n "__fish_airflow_using_subcommand users; and __fish_seen_subcommand_from delete" -l ca-cert -d 'Trust the certificate authorities in this PEM file too' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand users; and __fish_seen_subcommand_from delete" -l client-cert -d 'The client certificate to show to the server (PEM, perhaps with its key)' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand users; and __fish_seen_subcommand_from delete" -l client-key -d 'The key of the client certificate (PEM)' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand users; and __fish_seen_subcommand_from delete" -l no-header -d 'Leave out the header of table, plain and csv'
complete -c airflow -n "__fish_airflow_using_subcommand users; and __fish_seen_subcommand_from delete" -s v -l verbose -d 'Tell on stderr what is sent and answered; twice for headers'
complete -c airflow -n "__fish_airflow_using_subcommand users; and __fish_seen_subcommand_from delete" -s q -l quiet -d 'No progress, notes or warnings on stderr'
complete -c airflow -n "__fish_airflow_using_subcommand users; and __fish_seen_subcommand_from delete" -s y -l yes -d 'Answer every question with yes'
complete -c airflow -n "__fish_airflow_using_subcommand users; and __fish_seen_subcommand_from delete" -l insecure -d 'Do not check the server\'s certificate'
complete -c airflow -n "__fish_airflow_using_subcommand users; and __fish_seen_subcommand_from delete" -s h -l help -d 'Print help'
complete -c airflow -n "__fish_airflow_using_subcommand users; and __fish_seen_subcommand_from add-role" -s u -l username -d 'The user, by username' -r
complete -c airflow -n "__fish_airflow_using_subcommand users; and __fish_seen_subcommand_from add-role" -s e -l email -d 'The user, by email address' -r
complete -c airflow -n "__fish_airflow_using_subcommand users; and __fish_seen_subcommand_from add-role" -s r -l role -d 'The role' -r
complete -c airflow -n "__fish_airflow_using_subcommand users; and __fish_seen_subcommand_from add-role" -l env -d 'The environment to work with, instead of the selected one' -r
complete -c airflow -n "__fish_airflow_using_subcommand users; and __fish_seen_subcommand_from add-role" -l api-token -d 'The token; a secret does not belong here, but airflowctl has it so' -r
complete -c airflow -n "__fish_airflow_using_subcommand users; and __fish_seen_subcommand_from add-role" -s o -l output -d 'How to print the result' -r -f -a "table\t''
plain\t''
json\t''
yaml\t''
csv\t''
ndjson\t''"
complete -c airflow -n "__fish_airflow_using_subcommand users; and __fish_seen_subcommand_from add-role" -l columns -d 'Print these columns; dots reach into objects (`dag_id,tags.name`)' -r
complete -c airflow -n "__fish_airflow_using_subcommand users; and __fish_seen_subcommand_from add-role" -l jq -d 'Filter the JSON result with a jq expression' -r
complete -c airflow -n "__fish_airflow_using_subcommand users; and __fish_seen_subcommand_from add-role" -l color -d 'Whether to use colours' -r -f -a "auto\t''
always\t''
never\t''
on\t''
off\t''"
complete -c airflow -n "__fish_airflow_using_subcommand users; and __fish_seen_subcommand_from add-role" -l timeout -d 'The longest that one request may take; 0 for no limit [default: 60]' -r
complete -c airflow -n "__fish_airflow_using_subcommand users; and __fish_seen_subcommand_from add-role" -l ca-cert -d 'Trust the certificate authorities in this PEM file too' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand users; and __fish_seen_subcommand_from add-role" -l client-cert -d 'The client certificate to show to the server (PEM, perhaps with its key)' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand users; and __fish_seen_subcommand_from add-role" -l client-key -d 'The key of the client certificate (PEM)' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand users; and __fish_seen_subcommand_from add-role" -l no-header -d 'Leave out the header of table, plain and csv'
complete -c airflow -n "__fish_airflow_using_subcommand users; and __fish_seen_subcommand_from add-role" -s v -l verbose -d 'Tell on stderr what is sent and answered; twice for headers'
complete -c airflow -n "__fish_airflow_using_subcommand users; and __fish_seen_subcommand_from add-role" -s q -l quiet -d 'No progress, notes or warnings on stderr'
complete -c airflow -n "__fish_airflow_using_subcommand users; and __fish_seen_subcommand_from add-role" -s y -l yes -d 'Answer every question with yes'
complete -c airflow -n "__fish_airflow_using_subcommand users; and __fish_seen_subcommand_from add-role" -l insecure -d 'Do not check the server\'s certificate'
complete -c airflow -n "__fish_airflow_using_subcommand users; and __fish_seen_subcommand_from add-role" -s h -l help -d 'Print help'
complete -c airflow -n "__fish_airflow_using_subcommand users; and __fish_seen_subcommand_from remove-role" -s u -l username -d 'The user, by username' -r
complete -c airflow -n "__fish_airflow_using_subcommand users; and __fish_seen_subcommand_from remove-role" -s e -l email -d 'The user, by email address' -r
complete -c airflow -n "__fish_airflow_using_subcommand users; and __fish_seen_subcommand_from remove-role" -s r -l role -d 'The role' -r
complete -c airflow -n "__fish_airflow_using_subcommand users; and __fish_seen_subcommand_from remove-role" -l env -d 'The environment to work with, instead of the selected one' -r
complete -c airflow -n "__fish_airflow_using_subcommand users; and __fish_seen_subcommand_from remove-role" -l api-token -d 'The token; a secret does not belong here, but airflowctl has it so' -r
complete -c airflow -n "__fish_airflow_using_subcommand users; and __fish_seen_subcommand_from remove-role" -s o -l output -d 'How to print the result' -r -f -a "table\t''
plain\t''
json\t''
yaml\t''
csv\t''
ndjson\t''"
complete -c airflow -n "__fish_airflow_using_subcommand users; and __fish_seen_subcommand_from remove-role" -l columns -d 'Print these columns; dots reach into objects (`dag_id,tags.name`)' -r
complete -c airflow -n "__fish_airflow_using_subcommand users; and __fish_seen_subcommand_from remove-role" -l jq -d 'Filter the JSON result with a jq expression' -r
complete -c airflow -n "__fish_airflow_using_subcommand users; and __fish_seen_subcommand_from remove-role" -l color -d 'Whether to use colours' -r -f -a "auto\t''
always\t''
never\t''
on\t''
off\t''"
complete -c airflow -n "__fish_airflow_using_subcommand users; and __fish_seen_subcommand_from remove-role" -l timeout -d 'The longest that one request may take; 0 for no limit [default: 60]' -r
complete -c airflow -n "__fish_airflow_using_subcommand users; and __fish_seen_subcommand_from remove-role" -l ca-cert -d 'Trust the certificate authorities in this PEM file too' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand users; and __fish_seen_subcommand_from remove-role" -l client-cert -d 'The client certificate to show to the server (PEM, perhaps with its key)' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand users; and __fish_seen_subcommand_from remove-role" -l client-key -d 'The key of the client certificate (PEM)' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand users; and __fish_seen_subcommand_from remove-role" -l no-header -d 'Leave out the header of table, plain and csv'
complete -c airflow -n "__fish_airflow_using_subcommand users; and __fish_seen_subcommand_from remove-role" -s v -l verbose -d 'Tell on stderr what is sent and answered; twice for headers'
complete -c airflow -n "__fish_airflow_using_subcommand users; and __fish_seen_subcommand_from remove-role" -s q -l quiet -d 'No progress, notes or warnings on stderr'
complete -c airflow -n "__fish_airflow_using_subcommand users; and __fish_seen_subcommand_from remove-role" -s y -l yes -d 'Answer every question with yes'
complete -c airflow -n "__fish_airflow_using_subcommand users; and __fish_seen_subcommand_from remove-role" -l insecure -d 'Do not check the server\'s certificate'
complete -c airflow -n "__fish_airflow_using_subcommand users; and __fish_seen_subcommand_from remove-role" -s h -l help -d 'Print help'
complete -c airflow -n "__fish_airflow_using_subcommand users; and __fish_seen_subcommand_from reset-password" -s u -l username -d 'The user, by username' -r
complete -c airflow -n "__fish_airflow_using_subcommand users; and __fish_seen_subcommand_from reset-password" -s e -l email -d 'The user, by email address' -r
complete -c airflow -n "__fish_airflow_using_subcommand users; and __fish_seen_subcommand_from reset-password" -s p -l password -d 'The password; other users of this machine can see it here, better use --password-stdin, or type it when asked' -r
complete -c airflow -n "__fish_airflow_using_subcommand users; and __fish_seen_subcommand_from reset-password" -l env -d 'The environment to work with, instead of the selected one' -r
complete -c airflow -n "__fish_airflow_using_subcommand users; and __fish_seen_subcommand_from reset-password" -l api-token -d 'The token; a secret does not belong here, but airflowctl has it so' -r
complete -c airflow -n "__fish_airflow_using_subcommand users; and __fish_seen_subcommand_from reset-password" -s o -l output -d 'How to print the result' -r -f -a "table\t''
plain\t''
json\t''
yaml\t''
csv\t''
ndjson\t''"
complete -c airflow -n "__fish_airflow_using_subcommand users; and __fish_seen_subcommand_from reset-password" -l columns -d 'Print these columns; dots reach into objects (`dag_id,tags.name`)' -r
complete -c airflow -n "__fish_airflow_using_subcommand users; and __fish_seen_subcommand_from reset-password" -l jq -d 'Filter the JSON result with a jq expression' -r
complete -c airflow -n "__fish_airflow_using_subcommand users; and __fish_seen_subcommand_from reset-password" -l color -d 'Whether to use colours' -r -f -a "auto\t''
always\t''
never\t''
on\t''
off\t''"
complete -c airflow -n "__fish_airflow_using_subcommand users; and __fish_seen_subcommand_from reset-password" -l timeout -d 'The longest that one request may take; 0 for no limit [default: 60]' -r
complete -c airflow -n "__fish_airflow_using_subcommand users; and __fish_seen_subcommand_from reset-password" -l ca-cert -d 'Trust the certificate authorities in this PEM file too' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand users; and __fish_seen_subcommand_from reset-password" -l client-cert -d 'The client certificate to show to the server (PEM, perhaps with its key)' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand users; and __fish_seen_subcommand_from reset-password" -l client-key -d 'The key of the client certificate (PEM)' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand users; and __fish_seen_subcommand_from reset-password" -l password-stdin -d 'Read the password from stdin'
complete -c airflow -n "__fish_airflow_using_subcommand users; and __fish_seen_subcommand_from reset-password" -l use-random-password -d 'Make up a password, which nobody is told'
complete -c airflow -n "__fish_airflow_using_subcommand users; and __fish_seen_subcommand_from reset-password" -l show-password -d 'With --use-random-password: print the password, this once'
complete -c airflow -n "__fish_airflow_using_subcommand users; and __fish_seen_subcommand_from reset-password" -l no-header -d 'Leave out the header of table, plain and csv'
complete -c airflow -n "__fish_airflow_using_subcommand users; and __fish_seen_subcommand_from reset-password" -s v -l verbose -d 'Tell on stderr what is sent and answered; twice for headers'
complete -c airflow -n "__fish_airflow_using_subcommand users; and __fish_seen_subcommand_from reset-password" -s q -l quiet -d 'No progress, notes or warnings on stderr'
complete -c airflow -n "__fish_airflow_using_subcommand users; and __fish_seen_subcommand_from reset-password" -s y -l yes -d 'Answer every question with yes'
complete -c airflow -n "__fish_airflow_using_subcommand users; and __fish_seen_subcommand_from reset-password" -l insecure -d 'Do not check the server\'s certificate'
complete -c airflow -n "__fish_airflow_using_subcommand users; and __fish_seen_subcommand_from reset-password" -s h -l help -d 'Print help'
complete -c airflow -n "__fish_airflow_using_subcommand users; and __fish_seen_subcommand_from export" -l env -d 'The environment to work with, instead of the selected one' -r
complete -c airflow -n "__fish_airflow_using_subcommand users; and __fish_seen_subcommand_from export" -l api-token -d 'The token; a secret does not belong here, but airflowctl has it so' -r
complete -c airflow -n "__fish_airflow_using_subcommand users; and __fish_seen_subcommand_from export" -s o -l output -d 'How to print the result' -r -f -a "table\t''
plain\t''
json\t''
yaml\t''
csv\t''
ndjson\t''"
complete -c airflow -n "__fish_airflow_using_subcommand users; and __fish_seen_subcommand_from export" -l columns -d 'Print these columns; dots reach into objects (`dag_id,tags.name`)' -r
complete -c airflow -n "__fish_airflow_using_subcommand users; and __fish_seen_subcommand_from export" -l jq -d 'Filter the JSON result with a jq expression' -r
complete -c airflow -n "__fish_airflow_using_subcommand users; and __fish_seen_subcommand_from export" -l color -d 'Whether to use colours' -r -f -a "auto\t''
always\t''
never\t''
on\t''
off\t''"
complete -c airflow -n "__fish_airflow_using_subcommand users; and __fish_seen_subcommand_from export" -l timeout -d 'The longest that one request may take; 0 for no limit [default: 60]' -r
complete -c airflow -n "__fish_airflow_using_subcommand users; and __fish_seen_subcommand_from export" -l ca-cert -d 'Trust the certificate authorities in this PEM file too' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand users; and __fish_seen_subcommand_from export" -l client-cert -d 'The client certificate to show to the server (PEM, perhaps with its key)' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand users; and __fish_seen_subcommand_from export" -l client-key -d 'The key of the client certificate (PEM)' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand users; and __fish_seen_subcommand_from export" -l no-header -d 'Leave out the header of table, plain and csv'
complete -c airflow -n "__fish_airflow_using_subcommand users; and __fish_seen_subcommand_from export" -s v -l verbose -d 'Tell on stderr what is sent and answered; twice for headers'
complete -c airflow -n "__fish_airflow_using_subcommand users; and __fish_seen_subcommand_from export" -s q -l quiet -d 'No progress, notes or warnings on stderr'
complete -c airflow -n "__fish_airflow_using_subcommand users; and __fish_seen_subcommand_from export" -s y -l yes -d 'Answer every question with yes'
complete -c airflow -n "__fish_airflow_using_subcommand users; and __fish_seen_subcommand_from export" -l insecure -d 'Do not check the server\'s certificate'
complete -c airflow -n "__fish_airflow_using_subcommand users; and __fish_seen_subcommand_from export" -s h -l help -d 'Print help'
complete -c airflow -n "__fish_airflow_using_subcommand users; and __fish_seen_subcommand_from import" -l env -d 'The environment to work with, instead of the selected one' -r
complete -c airflow -n "__fish_airflow_using_subcommand users; and __fish_seen_subcommand_from import" -l api-token -d 'The token; a secret does not belong here, but airflowctl has it so' -r
complete -c airflow -n "__fish_airflow_using_subcommand users; and __fish_seen_subcommand_from import" -s o -l output -d 'How to print the result' -r -f -a "table\t''
plain\t''
json\t''
yaml\t''
csv\t''
ndjson\t''"
complete -c airflow -n "__fish_airflow_using_subcommand users; and __fish_seen_subcommand_from import" -l columns -d 'Print these columns; dots reach into objects (`dag_id,tags.name`)' -r
complete -c airflow -n "__fish_airflow_using_subcommand users; and __fish_seen_subcommand_from import" -l jq -d 'Filter the JSON result with a jq expression' -r
complete -c airflow -n "__fish_airflow_using_subcommand users; and __fish_seen_subcommand_from import" -l color -d 'Whether to use colours' -r -f -a "auto\t''
always\t''
never\t''
on\t''
off\t''"
complete -c airflow -n "__fish_airflow_using_subcommand users; and __fish_seen_subcommand_from import" -l timeout -d 'The longest that one request may take; 0 for no limit [default: 60]' -r
complete -c airflow -n "__fish_airflow_using_subcommand users; and __fish_seen_subcommand_from import" -l ca-cert -d 'Trust the certificate authorities in this PEM file too' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand users; and __fish_seen_subcommand_from import" -l client-cert -d 'The client certificate to show to the server (PEM, perhaps with its key)' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand users; and __fish_seen_subcommand_from import" -l client-key -d 'The key of the client certificate (PEM)' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand users; and __fish_seen_subcommand_from import" -l no-header -d 'Leave out the header of table, plain and csv'
complete -c airflow -n "__fish_airflow_using_subcommand users; and __fish_seen_subcommand_from import" -s v -l verbose -d 'Tell on stderr what is sent and answered; twice for headers'
complete -c airflow -n "__fish_airflow_using_subcommand users; and __fish_seen_subcommand_from import" -s q -l quiet -d 'No progress, notes or warnings on stderr'
complete -c airflow -n "__fish_airflow_using_subcommand users; and __fish_seen_subcommand_from import" -s y -l yes -d 'Answer every question with yes'
complete -c airflow -n "__fish_airflow_using_subcommand users; and __fish_seen_subcommand_from import" -l insecure -d 'Do not check the server\'s certificate'
complete -c airflow -n "__fish_airflow_using_subcommand users; and __fish_seen_subcommand_from import" -s h -l help -d 'Print help'
complete -c airflow -n "__fish_airflow_using_subcommand users; and __fish_seen_subcommand_from help" -f -a "list" -d 'List the users'
complete -c airflow -n "__fish_airflow_using_subcommand users; and __fish_seen_subcommand_from help" -f -a "get" -d 'Show a user'
complete -c airflow -n "__fish_airflow_using_subcommand users; and __fish_seen_subcommand_from help" -f -a "create" -d 'Create a user'
complete -c airflow -n "__fish_airflow_using_subcommand users; and __fish_seen_subcommand_from help" -f -a "delete" -d 'Delete a user'
complete -c airflow -n "__fish_airflow_using_subcommand users; and __fish_seen_subcommand_from help" -f -a "add-role" -d 'Give a role to a user'
complete -c airflow -n "__fish_airflow_using_subcommand users; and __fish_seen_subcommand_from help" -f -a "remove-role" -d 'Take a role from a user'
complete -c airflow -n "__fish_airflow_using_subcommand users; and __fish_seen_subcommand_from help" -f -a "reset-password" -d 'Set the password of a user, which ends the user\'s sessions'
complete -c airflow -n "__fish_airflow_using_subcommand users; and __fish_seen_subcommand_from help" -f -a "export" -d 'Write all users to a JSON file'
complete -c airflow -n "__fish_airflow_using_subcommand users; and __fish_seen_subcommand_from help" -f -a "import" -d 'Create and change users as a JSON file tells'
complete -c airflow -n "__fish_airflow_using_subcommand users; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c airflow -n "__fish_airflow_using_subcommand roles; and not __fish_seen_subcommand_from list list-perms create delete add-perms del-perms export import help" -l env -d 'The environment to work with, instead of the selected one' -r
complete -c airflow -n "__fish_airflow_using_subcommand roles; and not __fish_seen_subcommand_from list list-perms create delete add-perms del-perms export import help" -l api-token -d 'The token; a secret does not belong here, but airflowctl has it so' -r
complete -c airflow -n "__fish_airflow_using_subcommand roles; and not __fish_seen_subcommand_from list list-perms create delete add-perms del-perms export import help" -s o -l output -d 'How to print the result' -r -f -a "table\t''
plain\t''
json\t''
yaml\t''
csv\t''
ndjson\t''"
complete -c airflow -n "__fish_airflow_using_subcommand roles; and not __fish_seen_subcommand_from list list-perms create delete add-perms del-perms export import help" -l columns -d 'Print these columns; dots reach into objects (`dag_id,tags.name`)' -r
complete -c airflow -n "__fish_airflow_using_subcommand roles; and not __fish_seen_subcommand_from list list-perms create delete add-perms del-perms export import help" -l jq -d 'Filter the JSON result with a jq expression' -r
complete -c airflow -n "__fish_airflow_using_subcommand roles; and not __fish_seen_subcommand_from list list-perms create delete add-perms del-perms export import help" -l color -d 'Whether to use colours' -r -f -a "auto\t''
always\t''
never\t''
on\t''
off\t''"
complete -c airflow -n "__fish_airflow_using_subcommand roles; and not __fish_seen_subcommand_from list list-perms create delete add-perms del-perms export import help" -l timeout -d 'The longest that one request may take; 0 for no limit [default: 60]' -r
complete -c airflow -n "__fish_airflow_using_subcommand roles; and not __fish_seen_subcommand_from list list-perms create delete add-perms del-perms export import help" -l ca-cert -d 'Trust the certificate authorities in this PEM file too' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand roles; and not __fish_seen_subcommand_from list list-perms create delete add-perms del-perms export import help" -l client-cert -d 'The client certificate to show to the server (PEM, perhaps with its key)' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand roles; and not __fish_seen_subcommand_from list list-perms create delete add-perms del-perms export import help" -l client-key -d 'The key of the client certificate (PEM)' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand roles; and not __fish_seen_subcommand_from list list-perms create delete add-perms del-perms export import help" -l no-header -d 'Leave out the header of table, plain and csv'
complete -c airflow -n "__fish_airflow_using_subcommand roles; and not __fish_seen_subcommand_from list list-perms create delete add-perms del-perms export import help" -s v -l verbose -d 'Tell on stderr what is sent and answered; twice for headers'
complete -c airflow -n "__fish_airflow_using_subcommand roles; and not __fish_seen_subcommand_from list list-perms create delete add-perms del-perms export import help" -s q -l quiet -d 'No progress, notes or warnings on stderr'
complete -c airflow -n "__fish_airflow_using_subcommand roles; and not __fish_seen_subcommand_from list list-perms create delete add-perms del-perms export import help" -s y -l yes -d 'Answer every question with yes'
complete -c airflow -n "__fish_airflow_using_subcommand roles; and not __fish_seen_subcommand_from list list-perms create delete add-perms del-perms export import help" -l insecure -d 'Do not check the server\'s certificate'
complete -c airflow -n "__fish_airflow_using_subcommand roles; and not __fish_seen_subcommand_from list list-perms create delete add-perms del-perms export import help" -s h -l help -d 'Print help'
complete -c airflow -n "__fish_airflow_using_subcommand roles; and not __fish_seen_subcommand_from list list-perms create delete add-perms del-perms export import help" -f -a "list" -d 'List the roles'
complete -c airflow -n "__fish_airflow_using_subcommand roles; and not __fish_seen_subcommand_from list list-perms create delete add-perms del-perms export import help" -f -a "list-perms" -d 'List the permissions that roles can have'
complete -c airflow -n "__fish_airflow_using_subcommand roles; and not __fish_seen_subcommand_from list list-perms create delete add-perms del-perms export import help" -f -a "create" -d 'Create roles that permit nothing yet'
complete -c airflow -n "__fish_airflow_using_subcommand roles; and not __fish_seen_subcommand_from list list-perms create delete add-perms del-perms export import help" -f -a "delete" -d 'Delete roles'
complete -c airflow -n "__fish_airflow_using_subcommand roles; and not __fish_seen_subcommand_from list list-perms create delete add-perms del-perms export import help" -f -a "add-perms" -d 'Permit actions on resources to roles'
complete -c airflow -n "__fish_airflow_using_subcommand roles; and not __fish_seen_subcommand_from list list-perms create delete add-perms del-perms export import help" -f -a "del-perms" -d 'Take actions on resources from roles'
complete -c airflow -n "__fish_airflow_using_subcommand roles; and not __fish_seen_subcommand_from list list-perms create delete add-perms del-perms export import help" -f -a "export" -d 'Write all roles but Airflow\'s own to a JSON file'
complete -c airflow -n "__fish_airflow_using_subcommand roles; and not __fish_seen_subcommand_from list list-perms create delete add-perms del-perms export import help" -f -a "import" -d 'Create roles as a JSON file tells; those that exist are left as they are'
complete -c airflow -n "__fish_airflow_using_subcommand roles; and not __fish_seen_subcommand_from list list-perms create delete add-perms del-perms export import help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c airflow -n "__fish_airflow_using_subcommand roles; and __fish_seen_subcommand_from list" -l order-by -d 'Field to order by. Prefix with \'-\' for descending' -r
complete -c airflow -n "__fish_airflow_using_subcommand roles; and __fish_seen_subcommand_from list" -l limit -d 'At most this many rows; all of them when not given' -r
complete -c airflow -n "__fish_airflow_using_subcommand roles; and __fish_seen_subcommand_from list" -l watch -d 'Print it again and again, in place on a terminal, with so many seconds between (2), until Ctrl-C' -r
complete -c airflow -n "__fish_airflow_using_subcommand roles; and __fish_seen_subcommand_from list" -l env -d 'The environment to work with, instead of the selected one' -r
complete -c airflow -n "__fish_airflow_using_subcommand roles; and __fish_seen_subcommand_from list" -l api-token -d 'The token; a secret does not belong here, but airflowctl has it so' -r
complete -c airflow -n "__fish_airflow_using_subcommand roles; and __fish_seen_subcommand_from list" -s o -l output -d 'How to print the result' -r -f -a "table\t''
plain\t''
json\t''
yaml\t''
csv\t''
ndjson\t''"
complete -c airflow -n "__fish_airflow_using_subcommand roles; and __fish_seen_subcommand_from list" -l columns -d 'Print these columns; dots reach into objects (`dag_id,tags.name`)' -r
complete -c airflow -n "__fish_airflow_using_subcommand roles; and __fish_seen_subcommand_from list" -l jq -d 'Filter the JSON result with a jq expression' -r
complete -c airflow -n "__fish_airflow_using_subcommand roles; and __fish_seen_subcommand_from list" -l color -d 'Whether to use colours' -r -f -a "auto\t''
always\t''
never\t''
on\t''
off\t''"
complete -c airflow -n "__fish_airflow_using_subcommand roles; and __fish_seen_subcommand_from list" -l timeout -d 'The longest that one request may take; 0 for no limit [default: 60]' -r
complete -c airflow -n "__fish_airflow_using_subcommand roles; and __fish_seen_subcommand_from list" -l ca-cert -d 'Trust the certificate authorities in this PEM file too' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand roles; and __fish_seen_subcommand_from list" -l client-cert -d 'The client certificate to show to the server (PEM, perhaps with its key)' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand roles; and __fish_seen_subcommand_from list" -l client-key -d 'The key of the client certificate (PEM)' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand roles; and __fish_seen_subcommand_from list" -s p -l permission -d 'What each role may do with which resource, a row for each'
complete -c airflow -n "__fish_airflow_using_subcommand roles; and __fish_seen_subcommand_from list" -l no-header -d 'Leave out the header of table, plain and csv'
complete -c airflow -n "__fish_airflow_using_subcommand roles; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Tell on stderr what is sent and answered; twice for headers'
complete -c airflow -n "__fish_airflow_using_subcommand roles; and __fish_seen_subcommand_from list" -s q -l quiet -d 'No progress, notes or warnings on stderr'
complete -c airflow -n "__fish_airflow_using_subcommand roles; and __fish_seen_subcommand_from list" -s y -l yes -d 'Answer every question with yes'
complete -c airflow -n "__fish_airflow_using_subcommand roles; and __fish_seen_subcommand_from list" -l insecure -d 'Do not check the server\'s certificate'
complete -c airflow -n "__fish_airflow_using_subcommand roles; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help'
complete -c airflow -n "__fish_airflow_using_subcommand roles; and __fish_seen_subcommand_from list-perms" -l order-by -d 'Field to order by. Prefix with \'-\' for descending' -r
complete -c airflow -n "__fish_airflow_using_subcommand roles; and __fish_seen_subcommand_from list-perms" -l limit -d 'At most this many rows; all of them when not given' -r
complete -c airflow -n "__fish_airflow_using_subcommand roles; and __fish_seen_subcommand_from list-perms" -l watch -d 'Print it again and again, in place on a terminal, with so many seconds between (2), until Ctrl-C' -r
complete -c airflow -n "__fish_airflow_using_subcommand roles; and __fish_seen_subcommand_from list-perms" -l env -d 'The environment to work with, instead of the selected one' -r
complete -c airflow -n "__fish_airflow_using_subcommand roles; and __fish_seen_subcommand_from list-perms" -l api-token -d 'The token; a secret does not belong here, but airflowctl has it so' -r
complete -c airflow -n "__fish_airflow_using_subcommand roles; and __fish_seen_subcommand_from list-perms" -s o -l output -d 'How to print the result' -r -f -a "table\t''
plain\t''
json\t''
yaml\t''
csv\t''
ndjson\t''"
complete -c airflow -n "__fish_airflow_using_subcommand roles; and __fish_seen_subcommand_from list-perms" -l columns -d 'Print these columns; dots reach into objects (`dag_id,tags.name`)' -r
complete -c airflow -n "__fish_airflow_using_subcommand roles; and __fish_seen_subcommand_from list-perms" -l jq -d 'Filter the JSON result with a jq expression' -r
complete -c airflow -n "__fish_airflow_using_subcommand roles; and __fish_seen_subcommand_from list-perms" -l color -d 'Whether to use colours' -r -f -a "auto\t''
always\t''
never\t''
on\t''
off\t''"
complete -c airflow -n "__fish_airflow_using_subcommand roles; and __fish_seen_subcommand_from list-perms" -l timeout -d 'The longest that one request may take; 0 for no limit [default: 60]' -r
complete -c airflow -n "__fish_airflow_using_subcommand roles; and __fish_seen_subcommand_from list-perms" -l ca-cert -d 'Trust the certificate authorities in this PEM file too' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand roles; and __fish_seen_subcommand_from list-perms" -l client-cert -d 'The client certificate to show to the server (PEM, perhaps with its key)' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand roles; and __fish_seen_subcommand_from list-perms" -l client-key -d 'The key of the client certificate (PEM)' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand roles; and __fish_seen_subcommand_from list-perms" -l no-header -d 'Leave out the header of table, plain and csv'
complete -c airflow -n "__fish_airflow_using_subcommand roles; and __fish_seen_subcommand_from list-perms" -s v -l verbose -d 'Tell on stderr what is sent and answered; twice for headers'
complete -c airflow -n "__fish_airflow_using_subcommand roles; and __fish_seen_subcommand_from list-perms" -s q -l quiet -d 'No progress, notes or warnings on stderr'
complete -c airflow -n "__fish_airflow_using_subcommand roles; and __fish_seen_subcommand_from list-perms" -s y -l yes -d 'Answer every question with yes'
complete -c airflow -n "__fish_airflow_using_subcommand roles; and __fish_seen_subcommand_from list-perms" -l insecure -d 'Do not check the server\'s certificate'
complete -c airflow -n "__fish_airflow_using_subcommand roles; and __fish_seen_subcommand_from list-perms" -s h -l help -d 'Print help'
complete -c airflow -n "__fish_airflow_using_subcommand roles; and __fish_seen_subcommand_from create" -l env -d 'The environment to work with, instead of the selected one' -r
complete -c airflow -n "__fish_airflow_using_subcommand roles; and __fish_seen_subcommand_from create" -l api-token -d 'The token; a secret does not belong here, but airflowctl has it so' -r
complete -c airflow -n "__fish_airflow_using_subcommand roles; and __fish_seen_subcommand_from create" -s o -l output -d 'How to print the result' -r -f -a "table\t''
plain\t''
json\t''
yaml\t''
csv\t''
ndjson\t''"
complete -c airflow -n "__fish_airflow_using_subcommand roles; and __fish_seen_subcommand_from create" -l columns -d 'Print these columns; dots reach into objects (`dag_id,tags.name`)' -r
complete -c airflow -n "__fish_airflow_using_subcommand roles; and __fish_seen_subcommand_from create" -l jq -d 'Filter the JSON result with a jq expression' -r
complete -c airflow -n "__fish_airflow_using_subcommand roles; and __fish_seen_subcommand_from create" -l color -d 'Whether to use colours' -r -f -a "auto\t''
always\t''
never\t''
on\t''
off\t''"
complete -c airflow -n "__fish_airflow_using_subcommand roles; and __fish_seen_subcommand_from create" -l timeout -d 'The longest that one request may take; 0 for no limit [default: 60]' -r
complete -c airflow -n "__fish_airflow_using_subcommand roles; and __fish_seen_subcommand_from create" -l ca-cert -d 'Trust the certificate authorities in this PEM file too' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand roles; and __fish_seen_subcommand_from create" -l client-cert -d 'The client certificate to show to the server (PEM, perhaps with its key)' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand roles; and __fish_seen_subcommand_from create" -l client-key -d 'The key of the client certificate (PEM)' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand roles; and __fish_seen_subcommand_from create" -l no-header -d 'Leave out the header of table, plain and csv'
complete -c airflow -n "__fish_airflow_using_subcommand roles; and __fish_seen_subcommand_from create" -s v -l verbose -d 'Tell on stderr what is sent and answered; twice for headers'
complete -c airflow -n "__fish_airflow_using_subcommand roles; and __fish_seen_subcommand_from create" -s q -l quiet -d 'No progress, notes or warnings on stderr'
complete -c airflow -n "__fish_airflow_using_subcommand roles; and __fish_seen_subcommand_from create" -s y -l yes -d 'Answer every question with yes'
complete -c airflow -n "__fish_airflow_using_subcommand roles; and __fish_seen_subcommand_from create" -l insecure -d 'Do not check the server\'s certificate'
complete -c airflow -n "__fish_airflow_using_subcommand roles; and __fish_seen_subcommand_from create" -s h -l help -d 'Print help'
complete -c airflow -n "__fish_airflow_using_subcommand roles; and __fish_seen_subcommand_from delete" -l env -d 'The environment to work with, instead of the selected one' -r
complete -c airflow -n "__fish_airflow_using_subcommand roles; and __fish_seen_subcommand_from delete" -l api-token -d 'The token; a secret does not belong here, but airflowctl has it so' -r
complete -c airflow -n "__fish_airflow_using_subcommand roles; and __fish_seen_subcommand_from delete" -s o -l output -d 'How to print the result' -r -f -a "table\t''
plain\t''
json\t''
yaml\t''
csv\t''
ndjson\t''"
complete -c airflow -n "__fish_airflow_using_subcommand roles; and __fish_seen_subcommand_from delete" -l columns -d 'Print these columns; dots reach into objects (`dag_id,tags.name`)' -r
complete -c airflow -n "__fish_airflow_using_subcommand roles; and __fish_seen_subcommand_from delete" -l jq -d 'Filter the JSON result with a jq expression' -r
complete -c airflow -n "__fish_airflow_using_subcommand roles; and __fish_seen_subcommand_from delete" -l color -d 'Whether to use colours' -r -f -a "auto\t''
always\t''
never\t''
on\t''
off\t''"
complete -c airflow -n "__fish_airflow_using_subcommand roles; and __fish_seen_subcommand_from delete" -l timeout -d 'The longest that one request may take; 0 for no limit [default: 60]' -r
complete -c airflow -n "__fish_airflow_using_subcommand roles; and __fish_seen_subcommand_from delete" -l ca-cert -d 'Trust the certificate authorities in this PEM file too' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand roles; and __fish_seen_subcommand_from delete" -l client-cert -d 'The client certificate to show to the server (PEM, perhaps with its key)' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand roles; and __fish_seen_subcommand_from delete" -l client-key -d 'The key of the client certificate (PEM)' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand roles; and __fish_seen_subcommand_from delete" -l no-header -d 'Leave out the header of table, plain and csv'
complete -c airflow -n "__fish_airflow_using_subcommand roles; and __fish_seen_subcommand_from delete" -s v -l verbose -d 'Tell on stderr what is sent and answered; twice for headers'
complete -c airflow -n "__fish_airflow_using_subcommand roles; and __fish_seen_subcommand_from delete" -s q -l quiet -d 'No progress, notes or warnings on stderr'
complete -c airflow -n "__fish_airflow_using_subcommand roles; and __fish_seen_subcommand_from delete" -s y -l yes -d 'Answer every question with yes'
complete -c airflow -n "__fish_airflow_using_subcommand roles; and __fish_seen_subcommand_from delete" -l insecure -d 'Do not check the server\'s certificate'
complete -c airflow -n "__fish_airflow_using_subcommand roles; and __fish_seen_subcommand_from delete" -s h -l help -d 'Print help'
complete -c airflow -n "__fish_airflow_using_subcommand roles; and __fish_seen_subcommand_from add-perms" -s a -l action -d 'Actions, such as `can_read can_edit`' -r
complete -c airflow -n "__fish_airflow_using_subcommand roles; and __fish_seen_subcommand_from add-perms" -s r -l resource -d 'Resources, such as `DAGs Pools`; each action is permitted on each' -r
complete -c airflow -n "__fish_airflow_using_subcommand roles; and __fish_seen_subcommand_from add-perms" -l env -d 'The environment to work with, instead of the selected one' -r
complete -c airflow -n "__fish_airflow_using_subcommand roles; and __fish_seen_subcommand_from add-perms" -l api-token -d 'The token; a secret does not belong here, but airflowctl has it so' -r
complete -c airflow -n "__fish_airflow_using_subcommand roles; and __fish_seen_subcommand_from add-perms" -s o -l output -d 'How to print the result' -r -f -a "table\t''
plain\t''
json\t''
yaml\t''
csv\t''
ndjson\t''"
complete -c airflow -n "__fish_airflow_using_subcommand roles; and __fish_seen_subcommand_from add-perms" -l columns -d 'Print these columns; dots reach into objects (`dag_id,tags.name`)' -r
complete -c airflow -n "__fish_airflow_using_subcommand roles; and __fish_seen_subcommand_from add-perms" -l jq -d 'Filter the JSON result with a jq expression' -r
complete -c airflow -n "__fish_airflow_using_subcommand roles; and __fish_seen_subcommand_from add-perms" -l color -d 'Whether to use colours' -r -f -a "auto\t''
always\t''
never\t''
on\t''
off\t''"
complete -c airflow -n "__fish_airflow_using_subcommand roles; and __fish_seen_subcommand_from add-perms" -l timeout -d 'The longest that one request may take; 0 for no limit [default: 60]' -r
complete -c airflow -n "__fish_airflow_using_subcommand roles; and __fish_seen_subcommand_from add-perms" -l ca-cert -d 'Trust the certificate authorities in this PEM file too' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand roles; and __fish_seen_subcommand_from add-perms" -l client-cert -d 'The client certificate to show to the server (PEM, perhaps with its key)' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand roles; and __fish_seen_subcommand_from add-perms" -l client-key -d 'The key of the client certificate (PEM)' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand roles; and __fish_seen_subcommand_from add-perms" -l no-header -d 'Leave out the header of table, plain and csv'
complete -c airflow -n "__fish_airflow_using_subcommand roles; and __fish_seen_subcommand_from add-perms" -s v -l verbose -d 'Tell on stderr what is sent and answered; twice for headers'
complete -c airflow -n "__fish_airflow_using_subcommand roles; and __fish_seen_subcommand_from add-perms" -s q -l quiet -d 'No progress, notes or warnings on stderr'
complete -c airflow -n "__fish_airflow_using_subcommand roles; and __fish_seen_subcommand_from add-perms" -s y -l yes -d 'Answer every question with yes'
complete -c airflow -n "__fish_airflow_using_subcommand roles; and __fish_seen_subcommand_from add-perms" -l insecure -d 'Do not check the server\'s certificate'
complete -c airflow -n "__fish_airflow_using_subcommand roles; and __fish_seen_subcommand_from add-perms" -s h -l help -d 'Print help'
complete -c airflow -n "__fish_airflow_using_subcommand roles; and __fish_seen_subcommand_from del-perms" -s a -l action -d 'Actions, such as `can_read can_edit`; all of them when not given' -r
complete -c airflow -n "__fish_airflow_using_subcommand roles; and __fish_seen_subcommand_from del-perms" -s r -l resource -d 'Resources, such as `DAGs Pools`' -r
complete -c airflow -n "__fish_airflow_using_subcommand roles; and __fish_seen_subcommand_from del-perms" -l env -d 'The environment to work with, instead of the selected one' -r
complete -c airflow -n "__fish_airflow_using_subcommand roles; and __fish_seen_subcommand_from del-perms" -l api-token -d 'The token; a secret does not belong here, but airflowctl has it so' -r
complete -c airflow -n "__fish_airflow_using_subcommand roles; and __fish_seen_subcommand_from del-perms" -s o -l output -d 'How to print the result' -r -f -a "table\t''
plain\t''
json\t''
yaml\t''
csv\t''
ndjson\t''"
complete -c airflow -n "__fish_airflow_using_subcommand roles; and __fish_seen_subcommand_from del-perms" -l columns -d 'Print these columns; dots reach into objects (`dag_id,tags.name`)' -r
complete -c airflow -n "__fish_airflow_using_subcommand roles; and __fish_seen_subcommand_from del-perms" -l jq -d 'Filter the JSON result with a jq expression' -r
complete -c airflow -n "__fish_airflow_using_subcommand roles; and __fish_seen_subcommand_from del-perms" -l color -d 'Whether to use colours' -r -f -a "auto\t''
always\t''
never\t''
on\t''
off\t''"
complete -c airflow -n "__fish_airflow_using_subcommand roles; and __fish_seen_subcommand_from del-perms" -l timeout -d 'The longest that one request may take; 0 for no limit [default: 60]' -r
complete -c airflow -n "__fish_airflow_using_subcommand roles; and __fish_seen_subcommand_from del-perms" -l ca-cert -d 'Trust the certificate authorities in this PEM file too' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand roles; and __fish_seen_subcommand_from del-perms" -l client-cert -d 'The client certificate to show to the server (PEM, perhaps with its key)' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand roles; and __fish_seen_subcommand_from del-perms" -l client-key -d 'The key of the client certificate (PEM)' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand roles; and __fish_seen_subcommand_from del-perms" -l no-header -d 'Leave out the header of table, plain and csv'
complete -c airflow -n "__fish_airflow_using_subcommand roles; and __fish_seen_subcommand_from del-perms" -s v -l verbose -d 'Tell on stderr what is sent and answered; twice for headers'
complete -c airflow -n "__fish_airflow_using_subcommand roles; and __fish_seen_subcommand_from del-perms" -s q -l quiet -d 'No progress, notes or warnings on stderr'
complete -c airflow -n "__fish_airflow_using_subcommand roles; and __fish_seen_subcommand_from del-perms" -s y -l yes -d 'Answer every question with yes'
complete -c airflow -n "__fish_airflow_using_subcommand roles; and __fish_seen_subcommand_from del-perms" -l insecure -d 'Do not check the server\'s certificate'
complete -c airflow -n "__fish_airflow_using_subcommand roles; and __fish_seen_subcommand_from del-perms" -s h -l help -d 'Print help'
complete -c airflow -n "__fish_airflow_using_subcommand roles; and __fish_seen_subcommand_from export" -l env -d 'The environment to work with, instead of the selected one' -r
complete -c airflow -n "__fish_airflow_using_subcommand roles; and __fish_seen_subcommand_from export" -l api-token -d 'The token; a secret does not belong here, but airflowctl has it so' -r
complete -c airflow -n "__fish_airflow_using_subcommand roles; and __fish_seen_subcommand_from export" -s o -l output -d 'How to print the result' -r -f -a "table\t''
plain\t''
json\t''
yaml\t''
csv\t''
ndjson\t''"
complete -c airflow -n "__fish_airflow_using_subcommand roles; and __fish_seen_subcommand_from export" -l columns -d 'Print these columns; dots reach into objects (`dag_id,tags.name`)' -r
complete -c airflow -n "__fish_airflow_using_subcommand roles; and __fish_seen_subcommand_from export" -l jq -d 'Filter the JSON result with a jq expression' -r
complete -c airflow -n "__fish_airflow_using_subcommand roles; and __fish_seen_subcommand_from export" -l color -d 'Whether to use colours' -r -f -a "auto\t''
always\t''
never\t''
on\t''
off\t''"
complete -c airflow -n "__fish_airflow_using_subcommand roles; and __fish_seen_subcommand_from export" -l timeout -d 'The longest that one request may take; 0 for no limit [default: 60]' -r
complete -c airflow -n "__fish_airflow_using_subcommand roles; and __fish_seen_subcommand_from export" -l ca-cert -d 'Trust the certificate authorities in this PEM file too' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand roles; and __fish_seen_subcommand_from export" -l client-cert -d 'The client certificate to show to the server (PEM, perhaps with its key)' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand roles; and __fish_seen_subcommand_from export" -l client-key -d 'The key of the client certificate (PEM)' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand roles; and __fish_seen_subcommand_from export" -s p -l pretty -d 'Spread the JSON over lines'
complete -c airflow -n "__fish_airflow_using_subcommand roles; and __fish_seen_subcommand_from export" -l no-header -d 'Leave out the header of table, plain and csv'
complete -c airflow -n "__fish_airflow_using_subcommand roles; and __fish_seen_subcommand_from export" -s v -l verbose -d 'Tell on stderr what is sent and answered; twice for headers'
complete -c airflow -n "__fish_airflow_using_subcommand roles; and __fish_seen_subcommand_from export" -s q -l quiet -d 'No progress, notes or warnings on stderr'
complete -c airflow -n "__fish_airflow_using_subcommand roles; and __fish_seen_subcommand_from export" -s y -l yes -d 'Answer every question with yes'
complete -c airflow -n "__fish_airflow_using_subcommand roles; and __fish_seen_subcommand_from export" -l insecure -d 'Do not check the server\'s certificate'
complete -c airflow -n "__fish_airflow_using_subcommand roles; and __fish_seen_subcommand_from export" -s h -l help -d 'Print help'
complete -c airflow -n "__fish_airflow_using_subcommand roles; and __fish_seen_subcommand_from import" -l env -d 'The environment to work with, instead of the selected one' -r
complete -c airflow -n "__fish_airflow_using_subcommand roles; and __fish_seen_subcommand_from import" -l api-token -d 'The token; a secret does not belong here, but airflowctl has it so' -r
complete -c airflow -n "__fish_airflow_using_subcommand roles; and __fish_seen_subcommand_from import" -s o -l output -d 'How to print the result' -r -f -a "table\t''
plain\t''
json\t''
yaml\t''
csv\t''
ndjson\t''"
complete -c airflow -n "__fish_airflow_using_subcommand roles; and __fish_seen_subcommand_from import" -l columns -d 'Print these columns; dots reach into objects (`dag_id,tags.name`)' -r
complete -c airflow -n "__fish_airflow_using_subcommand roles; and __fish_seen_subcommand_from import" -l jq -d 'Filter the JSON result with a jq expression' -r
complete -c airflow -n "__fish_airflow_using_subcommand roles; and __fish_seen_subcommand_from import" -l color -d 'Whether to use colours' -r -f -a "auto\t''
always\t''
never\t''
on\t''
off\t''"
complete -c airflow -n "__fish_airflow_using_subcommand roles; and __fish_seen_subcommand_from import" -l timeout -d 'The longest that one request may take; 0 for no limit [default: 60]' -r
complete -c airflow -n "__fish_airflow_using_subcommand roles; and __fish_seen_subcommand_from import" -l ca-cert -d 'Trust the certificate authorities in this PEM file too' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand roles; and __fish_seen_subcommand_from import" -l client-cert -d 'The client certificate to show to the server (PEM, perhaps with its key)' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand roles; and __fish_seen_subcommand_from import" -l client-key -d 'The key of the client certificate (PEM)' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand roles; and __fish_seen_subcommand_from import" -l no-header -d 'Leave out the header of table, plain and csv'
complete -c airflow -n "__fish_airflow_using_subcommand roles; and __fish_seen_subcommand_from import" -s v -l verbose -d 'Tell on stderr what is sent and answered; twice for headers'
complete -c airflow -n "__fish_airflow_using_subcommand roles; and __fish_seen_subcommand_from import" -s q -l quiet -d 'No progress, notes or warnings on stderr'
complete -c airflow -n "__fish_airflow_using_subcommand roles; and __fish_seen_subcommand_from import" -s y -l yes -d 'Answer every question with yes'
complete -c airflow -n "__fish_airflow_using_subcommand roles; and __fish_seen_subcommand_from import" -l insecure -d 'Do not check the server\'s certificate'
complete -c airflow -n "__fish_airflow_using_subcommand roles; and __fish_seen_subcommand_from import" -s h -l help -d 'Print help'
complete -c airflow -n "__fish_airflow_using_subcommand roles; and __fish_seen_subcommand_from help" -f -a "list" -d 'List the roles'
complete -c airflow -n "__fish_airflow_using_subcommand roles; and __fish_seen_subcommand_from help" -f -a "list-perms" -d 'List the permissions that roles can have'
complete -c airflow -n "__fish_airflow_using_subcommand roles; and __fish_seen_subcommand_from help" -f -a "create" -d 'Create roles that permit nothing yet'
complete -c airflow -n "__fish_airflow_using_subcommand roles; and __fish_seen_subcommand_from help" -f -a "delete" -d 'Delete roles'
complete -c airflow -n "__fish_airflow_using_subcommand roles; and __fish_seen_subcommand_from help" -f -a "add-perms" -d 'Permit actions on resources to roles'
complete -c airflow -n "__fish_airflow_using_subcommand roles; and __fish_seen_subcommand_from help" -f -a "del-perms" -d 'Take actions on resources from roles'
complete -c airflow -n "__fish_airflow_using_subcommand roles; and __fish_seen_subcommand_from help" -f -a "export" -d 'Write all roles but Airflow\'s own to a JSON file'
complete -c airflow -n "__fish_airflow_using_subcommand roles; and __fish_seen_subcommand_from help" -f -a "import" -d 'Create roles as a JSON file tells; those that exist are left as they are'
complete -c airflow -n "__fish_airflow_using_subcommand roles; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c airflow -n "__fish_airflow_using_subcommand auth; and not __fish_seen_subcommand_from list-envs login status whoami refresh logout token help" -l env -d 'The environment to work with, instead of the selected one' -r
complete -c airflow -n "__fish_airflow_using_subcommand auth; and not __fish_seen_subcommand_from list-envs login status whoami refresh logout token help" -l api-token -d 'The token; a secret does not belong here, but airflowctl has it so' -r
complete -c airflow -n "__fish_airflow_using_subcommand auth; and not __fish_seen_subcommand_from list-envs login status whoami refresh logout token help" -s o -l output -d 'How to print the result' -r -f -a "table\t''
plain\t''
json\t''
yaml\t''
csv\t''
ndjson\t''"
complete -c airflow -n "__fish_airflow_using_subcommand auth; and not __fish_seen_subcommand_from list-envs login status whoami refresh logout token help" -l columns -d 'Print these columns; dots reach into objects (`dag_id,tags.name`)' -r
complete -c airflow -n "__fish_airflow_using_subcommand auth; and not __fish_seen_subcommand_from list-envs login status whoami refresh logout token help" -l jq -d 'Filter the JSON result with a jq expression' -r
complete -c airflow -n "__fish_airflow_using_subcommand auth; and not __fish_seen_subcommand_from list-envs login status whoami refresh logout token help" -l color -d 'Whether to use colours' -r -f -a "auto\t''
always\t''
never\t''
on\t''
off\t''"
complete -c airflow -n "__fish_airflow_using_subcommand auth; and not __fish_seen_subcommand_from list-envs login status whoami refresh logout token help" -l timeout -d 'The longest that one request may take; 0 for no limit [default: 60]' -r
complete -c airflow -n "__fish_airflow_using_subcommand auth; and not __fish_seen_subcommand_from list-envs login status whoami refresh logout token help" -l ca-cert -d 'Trust the certificate authorities in this PEM file too' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand auth; and not __fish_seen_subcommand_from list-envs login status whoami refresh logout token help" -l client-cert -d 'The client certificate to show to the server (PEM, perhaps with its key)' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand auth; and not __fish_seen_subcommand_from list-envs login status whoami refresh logout token help" -l client-key -d 'The key of the client certificate (PEM)' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand auth; and not __fish_seen_subcommand_from list-envs login status whoami refresh logout token help" -l no-header -d 'Leave out the header of table, plain and csv'
complete -c airflow -n "__fish_airflow_using_subcommand auth; and not __fish_seen_subcommand_from list-envs login status whoami refresh logout token help" -s v -l verbose -d 'Tell on stderr what is sent and answered; twice for headers'
complete -c airflow -n "__fish_airflow_using_subcommand auth; and not __fish_seen_subcommand_from list-envs login status whoami refresh logout token help" -s q -l quiet -d 'No progress, notes or warnings on stderr'
complete -c airflow -n "__fish_airflow_using_subcommand auth; and not __fish_seen_subcommand_from list-envs login status whoami refresh logout token help" -s y -l yes -d 'Answer every question with yes'
complete -c airflow -n "__fish_airflow_using_subcommand auth; and not __fish_seen_subcommand_from list-envs login status whoami refresh logout token help" -l insecure -d 'Do not check the server\'s certificate'
complete -c airflow -n "__fish_airflow_using_subcommand auth; and not __fish_seen_subcommand_from list-envs login status whoami refresh logout token help" -s h -l help -d 'Print help'
complete -c airflow -n "__fish_airflow_using_subcommand auth; and not __fish_seen_subcommand_from list-envs login status whoami refresh logout token help" -f -a "list-envs" -d 'List the environments with whether there is a token for each'
complete -c airflow -n "__fish_airflow_using_subcommand auth; and not __fish_seen_subcommand_from list-envs login status whoami refresh logout token help" -f -a "login" -d 'Sign in to an Airflow server, and keep the token'
complete -c airflow -n "__fish_airflow_using_subcommand auth; and not __fish_seen_subcommand_from list-envs login status whoami refresh logout token help" -f -a "status" -d 'See where you are signed in, as whom, and for how long'
complete -c airflow -n "__fish_airflow_using_subcommand auth; and not __fish_seen_subcommand_from list-envs login status whoami refresh logout token help" -f -a "whoami" -d 'See whose token it is'
complete -c airflow -n "__fish_airflow_using_subcommand auth; and not __fish_seen_subcommand_from list-envs login status whoami refresh logout token help" -f -a "refresh" -d 'Get a new token for the one that is stored'
complete -c airflow -n "__fish_airflow_using_subcommand auth; and not __fish_seen_subcommand_from list-envs login status whoami refresh logout token help" -f -a "logout" -d 'Remove the stored token, and revoke it where the server can'
complete -c airflow -n "__fish_airflow_using_subcommand auth; and not __fish_seen_subcommand_from list-envs login status whoami refresh logout token help" -f -a "token" -d 'Print the current token, for another program'
complete -c airflow -n "__fish_airflow_using_subcommand auth; and not __fish_seen_subcommand_from list-envs login status whoami refresh logout token help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c airflow -n "__fish_airflow_using_subcommand auth; and __fish_seen_subcommand_from list-envs" -l watch -d 'Print it again and again, in place on a terminal, with so many seconds between (2), until Ctrl-C' -r
complete -c airflow -n "__fish_airflow_using_subcommand auth; and __fish_seen_subcommand_from list-envs" -l env -d 'The environment to work with, instead of the selected one' -r
complete -c airflow -n "__fish_airflow_using_subcommand auth; and __fish_seen_subcommand_from list-envs" -l api-token -d 'The token; a secret does not belong here, but airflowctl has it so' -r
complete -c airflow -n "__fish_airflow_using_subcommand auth; and __fish_seen_subcommand_from list-envs" -s o -l output -d 'How to print the result' -r -f -a "table\t''
plain\t''
json\t''
yaml\t''
csv\t''
ndjson\t''"
complete -c airflow -n "__fish_airflow_using_subcommand auth; and __fish_seen_subcommand_from list-envs" -l columns -d 'Print these columns; dots reach into objects (`dag_id,tags.name`)' -r
complete -c airflow -n "__fish_airflow_using_subcommand auth; and __fish_seen_subcommand_from list-envs" -l jq -d 'Filter the JSON result with a jq expression' -r
complete -c airflow -n "__fish_airflow_using_subcommand auth; and __fish_seen_subcommand_from list-envs" -l color -d 'Whether to use colours' -r -f -a "auto\t''
always\t''
never\t''
on\t''
off\t''"
complete -c airflow -n "__fish_airflow_using_subcommand auth; and __fish_seen_subcommand_from list-envs" -l timeout -d 'The longest that one request may take; 0 for no limit [default: 60]' -r
complete -c airflow -n "__fish_airflow_using_subcommand auth; and __fish_seen_subcommand_from list-envs" -l ca-cert -d 'Trust the certificate authorities in this PEM file too' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand auth; and __fish_seen_subcommand_from list-envs" -l client-cert -d 'The client certificate to show to the server (PEM, perhaps with its key)' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand auth; and __fish_seen_subcommand_from list-envs" -l client-key -d 'The key of the client certificate (PEM)' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand auth; and __fish_seen_subcommand_from list-envs" -l no-header -d 'Leave out the header of table, plain and csv'
complete -c airflow -n "__fish_airflow_using_subcommand auth; and __fish_seen_subcommand_from list-envs" -s v -l verbose -d 'Tell on stderr what is sent and answered; twice for headers'
complete -c airflow -n "__fish_airflow_using_subcommand auth; and __fish_seen_subcommand_from list-envs" -s q -l quiet -d 'No progress, notes or warnings on stderr'
complete -c airflow -n "__fish_airflow_using_subcommand auth; and __fish_seen_subcommand_from list-envs" -s y -l yes -d 'Answer every question with yes'
complete -c airflow -n "__fish_airflow_using_subcommand auth; and __fish_seen_subcommand_from list-envs" -l insecure -d 'Do not check the server\'s certificate'
complete -c airflow -n "__fish_airflow_using_subcommand auth; and __fish_seen_subcommand_from list-envs" -s h -l help -d 'Print help'
complete -c airflow -n "__fish_airflow_using_subcommand auth; and __fish_seen_subcommand_from login" -l url -d 'The base URL of the server, for an environment that is new or moves; --env names it' -r
complete -c airflow -n "__fish_airflow_using_subcommand auth; and __fish_seen_subcommand_from login" -l method -d 'How to sign in, instead of the best way that the server has' -r -f -a "browser\t'The server\'s own page, in the browser'
password\t'A user\'s name and password, at a prompt or from stdin'
token\t'A token from stdin'
paste\t'A token that is copied from Airflow\'s web page, at a prompt: for single sign-on'
client-credentials\t'A client\'s id and secret (Keycloak)'"
complete -c airflow -n "__fish_airflow_using_subcommand auth; and __fish_seen_subcommand_from login" -l username -d 'The user\'s name, for a password' -r
complete -c airflow -n "__fish_airflow_using_subcommand auth; and __fish_seen_subcommand_from login" -l client-id -d 'The client\'s id, for its secret' -r
complete -c airflow -n "__fish_airflow_using_subcommand auth; and __fish_seen_subcommand_from login" -l port -d 'The port on 127.0.0.1 that the browser comes back to, for `ssh -L PORT:127.0.0.1:PORT`; any free one otherwise' -r
complete -c airflow -n "__fish_airflow_using_subcommand auth; and __fish_seen_subcommand_from login" -l wait -d 'How long to wait for the browser [default: 300]' -r
complete -c airflow -n "__fish_airflow_using_subcommand auth; and __fish_seen_subcommand_from login" -l credential-store -d 'Where the token rests' -r -f -a "auto\t''
keyring\t''
file\t''
none\t''"
complete -c airflow -n "__fish_airflow_using_subcommand auth; and __fish_seen_subcommand_from login" -l password -d 'The password; airflowctl\'s spelling' -r
complete -c airflow -n "__fish_airflow_using_subcommand auth; and __fish_seen_subcommand_from login" -l env -d 'The environment to work with, instead of the selected one' -r
complete -c airflow -n "__fish_airflow_using_subcommand auth; and __fish_seen_subcommand_from login" -l api-token -d 'The token; a secret does not belong here, but airflowctl has it so' -r
complete -c airflow -n "__fish_airflow_using_subcommand auth; and __fish_seen_subcommand_from login" -s o -l output -d 'How to print the result' -r -f -a "table\t''
plain\t''
json\t''
yaml\t''
csv\t''
ndjson\t''"
complete -c airflow -n "__fish_airflow_using_subcommand auth; and __fish_seen_subcommand_from login" -l columns -d 'Print these columns; dots reach into objects (`dag_id,tags.name`)' -r
complete -c airflow -n "__fish_airflow_using_subcommand auth; and __fish_seen_subcommand_from login" -l jq -d 'Filter the JSON result with a jq expression' -r
complete -c airflow -n "__fish_airflow_using_subcommand auth; and __fish_seen_subcommand_from login" -l color -d 'Whether to use colours' -r -f -a "auto\t''
always\t''
never\t''
on\t''
off\t''"
complete -c airflow -n "__fish_airflow_using_subcommand auth; and __fish_seen_subcommand_from login" -l timeout -d 'The longest that one request may take; 0 for no limit [default: 60]' -r
complete -c airflow -n "__fish_airflow_using_subcommand auth; and __fish_seen_subcommand_from login" -l ca-cert -d 'Trust the certificate authorities in this PEM file too' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand auth; and __fish_seen_subcommand_from login" -l client-cert -d 'The client certificate to show to the server (PEM, perhaps with its key)' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand auth; and __fish_seen_subcommand_from login" -l client-key -d 'The key of the client certificate (PEM)' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand auth; and __fish_seen_subcommand_from login" -l token-stdin -d 'Read the token from standard input; on a terminal it is asked for and not shown'
complete -c airflow -n "__fish_airflow_using_subcommand auth; and __fish_seen_subcommand_from login" -l password-stdin -d 'Read the password from standard input'
complete -c airflow -n "__fish_airflow_using_subcommand auth; and __fish_seen_subcommand_from login" -l client-secret-stdin -d 'Read the client\'s secret from standard input'
complete -c airflow -n "__fish_airflow_using_subcommand auth; and __fish_seen_subcommand_from login" -l no-browser -d 'Print the address for the browser instead of opening it'
complete -c airflow -n "__fish_airflow_using_subcommand auth; and __fish_seen_subcommand_from login" -l allow-http -d 'Send secrets to another machine without encryption (http://)'
complete -c airflow -n "__fish_airflow_using_subcommand auth; and __fish_seen_subcommand_from login" -l skip-keyring -d 'Keep no token this time; airflowctl\'s spelling'
complete -c airflow -n "__fish_airflow_using_subcommand auth; and __fish_seen_subcommand_from login" -l no-header -d 'Leave out the header of table, plain and csv'
complete -c airflow -n "__fish_airflow_using_subcommand auth; and __fish_seen_subcommand_from login" -s v -l verbose -d 'Tell on stderr what is sent and answered; twice for headers'
complete -c airflow -n "__fish_airflow_using_subcommand auth; and __fish_seen_subcommand_from login" -s q -l quiet -d 'No progress, notes or warnings on stderr'
complete -c airflow -n "__fish_airflow_using_subcommand auth; and __fish_seen_subcommand_from login" -s y -l yes -d 'Answer every question with yes'
complete -c airflow -n "__fish_airflow_using_subcommand auth; and __fish_seen_subcommand_from login" -l insecure -d 'Do not check the server\'s certificate'
complete -c airflow -n "__fish_airflow_using_subcommand auth; and __fish_seen_subcommand_from login" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c airflow -n "__fish_airflow_using_subcommand auth; and __fish_seen_subcommand_from status" -l env -d 'The environment to work with, instead of the selected one' -r
complete -c airflow -n "__fish_airflow_using_subcommand auth; and __fish_seen_subcommand_from status" -l api-token -d 'The token; a secret does not belong here, but airflowctl has it so' -r
complete -c airflow -n "__fish_airflow_using_subcommand auth; and __fish_seen_subcommand_from status" -s o -l output -d 'How to print the result' -r -f -a "table\t''
plain\t''
json\t''
yaml\t''
csv\t''
ndjson\t''"
complete -c airflow -n "__fish_airflow_using_subcommand auth; and __fish_seen_subcommand_from status" -l columns -d 'Print these columns; dots reach into objects (`dag_id,tags.name`)' -r
complete -c airflow -n "__fish_airflow_using_subcommand auth; and __fish_seen_subcommand_from status" -l jq -d 'Filter the JSON result with a jq expression' -r
complete -c airflow -n "__fish_airflow_using_subcommand auth; and __fish_seen_subcommand_from status" -l color -d 'Whether to use colours' -r -f -a "auto\t''
always\t''
never\t''
on\t''
off\t''"
complete -c airflow -n "__fish_airflow_using_subcommand auth; and __fish_seen_subcommand_from status" -l timeout -d 'The longest that one request may take; 0 for no limit [default: 60]' -r
complete -c airflow -n "__fish_airflow_using_subcommand auth; and __fish_seen_subcommand_from status" -l ca-cert -d 'Trust the certificate authorities in this PEM file too' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand auth; and __fish_seen_subcommand_from status" -l client-cert -d 'The client certificate to show to the server (PEM, perhaps with its key)' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand auth; and __fish_seen_subcommand_from status" -l client-key -d 'The key of the client certificate (PEM)' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand auth; and __fish_seen_subcommand_from status" -l offline -d 'Ask no server: tell what is known here'
complete -c airflow -n "__fish_airflow_using_subcommand auth; and __fish_seen_subcommand_from status" -l no-header -d 'Leave out the header of table, plain and csv'
complete -c airflow -n "__fish_airflow_using_subcommand auth; and __fish_seen_subcommand_from status" -s v -l verbose -d 'Tell on stderr what is sent and answered; twice for headers'
complete -c airflow -n "__fish_airflow_using_subcommand auth; and __fish_seen_subcommand_from status" -s q -l quiet -d 'No progress, notes or warnings on stderr'
complete -c airflow -n "__fish_airflow_using_subcommand auth; and __fish_seen_subcommand_from status" -s y -l yes -d 'Answer every question with yes'
complete -c airflow -n "__fish_airflow_using_subcommand auth; and __fish_seen_subcommand_from status" -l insecure -d 'Do not check the server\'s certificate'
complete -c airflow -n "__fish_airflow_using_subcommand auth; and __fish_seen_subcommand_from status" -s h -l help -d 'Print help'
complete -c airflow -n "__fish_airflow_using_subcommand auth; and __fish_seen_subcommand_from whoami" -l env -d 'The environment to work with, instead of the selected one' -r
complete -c airflow -n "__fish_airflow_using_subcommand auth; and __fish_seen_subcommand_from whoami" -l api-token -d 'The token; a secret does not belong here, but airflowctl has it so' -r
complete -c airflow -n "__fish_airflow_using_subcommand auth; and __fish_seen_subcommand_from whoami" -s o -l output -d 'How to print the result' -r -f -a "table\t''
plain\t''
json\t''
yaml\t''
csv\t''
ndjson\t''"
complete -c airflow -n "__fish_airflow_using_subcommand auth; and __fish_seen_subcommand_from whoami" -l columns -d 'Print these columns; dots reach into objects (`dag_id,tags.name`)' -r
complete -c airflow -n "__fish_airflow_using_subcommand auth; and __fish_seen_subcommand_from whoami" -l jq -d 'Filter the JSON result with a jq expression' -r
complete -c airflow -n "__fish_airflow_using_subcommand auth; and __fish_seen_subcommand_from whoami" -l color -d 'Whether to use colours' -r -f -a "auto\t''
always\t''
never\t''
on\t''
off\t''"
complete -c airflow -n "__fish_airflow_using_subcommand auth; and __fish_seen_subcommand_from whoami" -l timeout -d 'The longest that one request may take; 0 for no limit [default: 60]' -r
complete -c airflow -n "__fish_airflow_using_subcommand auth; and __fish_seen_subcommand_from whoami" -l ca-cert -d 'Trust the certificate authorities in this PEM file too' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand auth; and __fish_seen_subcommand_from whoami" -l client-cert -d 'The client certificate to show to the server (PEM, perhaps with its key)' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand auth; and __fish_seen_subcommand_from whoami" -l client-key -d 'The key of the client certificate (PEM)' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand auth; and __fish_seen_subcommand_from whoami" -l no-header -d 'Leave out the header of table, plain and csv'
complete -c airflow -n "__fish_airflow_using_subcommand auth; and __fish_seen_subcommand_from whoami" -s v -l verbose -d 'Tell on stderr what is sent and answered; twice for headers'
complete -c airflow -n "__fish_airflow_using_subcommand auth; and __fish_seen_subcommand_from whoami" -s q -l quiet -d 'No progress, notes or warnings on stderr'
complete -c airflow -n "__fish_airflow_using_subcommand auth; and __fish_seen_subcommand_from whoami" -s y -l yes -d 'Answer every question with yes'
complete -c airflow -n "__fish_airflow_using_subcommand auth; and __fish_seen_subcommand_from whoami" -l insecure -d 'Do not check the server\'s certificate'
complete -c airflow -n "__fish_airflow_using_subcommand auth; and __fish_seen_subcommand_from whoami" -s h -l help -d 'Print help'
complete -c airflow -n "__fish_airflow_using_subcommand auth; and __fish_seen_subcommand_from refresh" -l env -d 'The environment to work with, instead of the selected one' -r
complete -c airflow -n "__fish_airflow_using_subcommand auth; and __fish_seen_subcommand_from refresh" -l api-token -d 'The token; a secret does not belong here, but airflowctl has it so' -r
complete -c airflow -n "__fish_airflow_using_subcommand auth; and __fish_seen_subcommand_from refresh" -s o -l output -d 'How to print the result' -r -f -a "table\t''
plain\t''
json\t''
yaml\t''
csv\t''
ndjson\t''"
complete -c airflow -n "__fish_airflow_using_subcommand auth; and __fish_seen_subcommand_from refresh" -l columns -d 'Print these columns; dots reach into objects (`dag_id,tags.name`)' -r
complete -c airflow -n "__fish_airflow_using_subcommand auth; and __fish_seen_subcommand_from refresh" -l jq -d 'Filter the JSON result with a jq expression' -r
complete -c airflow -n "__fish_airflow_using_subcommand auth; and __fish_seen_subcommand_from refresh" -l color -d 'Whether to use colours' -r -f -a "auto\t''
always\t''
never\t''
on\t''
off\t''"
complete -c airflow -n "__fish_airflow_using_subcommand auth; and __fish_seen_subcommand_from refresh" -l timeout -d 'The longest that one request may take; 0 for no limit [default: 60]' -r
complete -c airflow -n "__fish_airflow_using_subcommand auth; and __fish_seen_subcommand_from refresh" -l ca-cert -d 'Trust the certificate authorities in this PEM file too' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand auth; and __fish_seen_subcommand_from refresh" -l client-cert -d 'The client certificate to show to the server (PEM, perhaps with its key)' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand auth; and __fish_seen_subcommand_from refresh" -l client-key -d 'The key of the client certificate (PEM)' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand auth; and __fish_seen_subcommand_from refresh" -l no-header -d 'Leave out the header of table, plain and csv'
complete -c airflow -n "__fish_airflow_using_subcommand auth; and __fish_seen_subcommand_from refresh" -s v -l verbose -d 'Tell on stderr what is sent and answered; twice for headers'
complete -c airflow -n "__fish_airflow_using_subcommand auth; and __fish_seen_subcommand_from refresh" -s q -l quiet -d 'No progress, notes or warnings on stderr'
complete -c airflow -n "__fish_airflow_using_subcommand auth; and __fish_seen_subcommand_from refresh" -s y -l yes -d 'Answer every question with yes'
complete -c airflow -n "__fish_airflow_using_subcommand auth; and __fish_seen_subcommand_from refresh" -l insecure -d 'Do not check the server\'s certificate'
complete -c airflow -n "__fish_airflow_using_subcommand auth; and __fish_seen_subcommand_from refresh" -s h -l help -d 'Print help'
complete -c airflow -n "__fish_airflow_using_subcommand auth; and __fish_seen_subcommand_from logout" -l env -d 'The environment to work with, instead of the selected one' -r
complete -c airflow -n "__fish_airflow_using_subcommand auth; and __fish_seen_subcommand_from logout" -l api-token -d 'The token; a secret does not belong here, but airflowctl has it so' -r
complete -c airflow -n "__fish_airflow_using_subcommand auth; and __fish_seen_subcommand_from logout" -s o -l output -d 'How to print the result' -r -f -a "table\t''
plain\t''
json\t''
yaml\t''
csv\t''
ndjson\t''"
complete -c airflow -n "__fish_airflow_using_subcommand auth; and __fish_seen_subcommand_from logout" -l columns -d 'Print these columns; dots reach into objects (`dag_id,tags.name`)' -r
complete -c airflow -n "__fish_airflow_using_subcommand auth; and __fish_seen_subcommand_from logout" -l jq -d 'Filter the JSON result with a jq expression' -r
complete -c airflow -n "__fish_airflow_using_subcommand auth; and __fish_seen_subcommand_from logout" -l color -d 'Whether to use colours' -r -f -a "auto\t''
always\t''
never\t''
on\t''
off\t''"
complete -c airflow -n "__fish_airflow_using_subcommand auth; and __fish_seen_subcommand_from logout" -l timeout -d 'The longest that one request may take; 0 for no limit [default: 60]' -r
complete -c airflow -n "__fish_airflow_using_subcommand auth; and __fish_seen_subcommand_from logout" -l ca-cert -d 'Trust the certificate authorities in this PEM file too' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand auth; and __fish_seen_subcommand_from logout" -l client-cert -d 'The client certificate to show to the server (PEM, perhaps with its key)' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand auth; and __fish_seen_subcommand_from logout" -l client-key -d 'The key of the client certificate (PEM)' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand auth; and __fish_seen_subcommand_from logout" -l all -d 'Sign out of every environment'
complete -c airflow -n "__fish_airflow_using_subcommand auth; and __fish_seen_subcommand_from logout" -l no-header -d 'Leave out the header of table, plain and csv'
complete -c airflow -n "__fish_airflow_using_subcommand auth; and __fish_seen_subcommand_from logout" -s v -l verbose -d 'Tell on stderr what is sent and answered; twice for headers'
complete -c airflow -n "__fish_airflow_using_subcommand auth; and __fish_seen_subcommand_from logout" -s q -l quiet -d 'No progress, notes or warnings on stderr'
complete -c airflow -n "__fish_airflow_using_subcommand auth; and __fish_seen_subcommand_from logout" -s y -l yes -d 'Answer every question with yes'
complete -c airflow -n "__fish_airflow_using_subcommand auth; and __fish_seen_subcommand_from logout" -l insecure -d 'Do not check the server\'s certificate'
complete -c airflow -n "__fish_airflow_using_subcommand auth; and __fish_seen_subcommand_from logout" -s h -l help -d 'Print help'
complete -c airflow -n "__fish_airflow_using_subcommand auth; and __fish_seen_subcommand_from token" -l username -d 'Get a new token for this user, and store nothing' -r
complete -c airflow -n "__fish_airflow_using_subcommand auth; and __fish_seen_subcommand_from token" -l url -d 'The server, instead of the environment\'s' -r
complete -c airflow -n "__fish_airflow_using_subcommand auth; and __fish_seen_subcommand_from token" -l password -d 'The password; airflowctl\'s spelling' -r
complete -c airflow -n "__fish_airflow_using_subcommand auth; and __fish_seen_subcommand_from token" -l env -d 'The environment to work with, instead of the selected one' -r
complete -c airflow -n "__fish_airflow_using_subcommand auth; and __fish_seen_subcommand_from token" -l api-token -d 'The token; a secret does not belong here, but airflowctl has it so' -r
complete -c airflow -n "__fish_airflow_using_subcommand auth; and __fish_seen_subcommand_from token" -s o -l output -d 'How to print the result' -r -f -a "table\t''
plain\t''
json\t''
yaml\t''
csv\t''
ndjson\t''"
complete -c airflow -n "__fish_airflow_using_subcommand auth; and __fish_seen_subcommand_from token" -l columns -d 'Print these columns; dots reach into objects (`dag_id,tags.name`)' -r
complete -c airflow -n "__fish_airflow_using_subcommand auth; and __fish_seen_subcommand_from token" -l jq -d 'Filter the JSON result with a jq expression' -r
complete -c airflow -n "__fish_airflow_using_subcommand auth; and __fish_seen_subcommand_from token" -l color -d 'Whether to use colours' -r -f -a "auto\t''
always\t''
never\t''
on\t''
off\t''"
complete -c airflow -n "__fish_airflow_using_subcommand auth; and __fish_seen_subcommand_from token" -l timeout -d 'The longest that one request may take; 0 for no limit [default: 60]' -r
complete -c airflow -n "__fish_airflow_using_subcommand auth; and __fish_seen_subcommand_from token" -l ca-cert -d 'Trust the certificate authorities in this PEM file too' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand auth; and __fish_seen_subcommand_from token" -l client-cert -d 'The client certificate to show to the server (PEM, perhaps with its key)' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand auth; and __fish_seen_subcommand_from token" -l client-key -d 'The key of the client certificate (PEM)' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand auth; and __fish_seen_subcommand_from token" -l password-stdin -d 'Read the password from standard input'
complete -c airflow -n "__fish_airflow_using_subcommand auth; and __fish_seen_subcommand_from token" -l allow-http -d 'Send the password to another machine without encryption (http://)'
complete -c airflow -n "__fish_airflow_using_subcommand auth; and __fish_seen_subcommand_from token" -l no-header -d 'Leave out the header of table, plain and csv'
complete -c airflow -n "__fish_airflow_using_subcommand auth; and __fish_seen_subcommand_from token" -s v -l verbose -d 'Tell on stderr what is sent and answered; twice for headers'
complete -c airflow -n "__fish_airflow_using_subcommand auth; and __fish_seen_subcommand_from token" -s q -l quiet -d 'No progress, notes or warnings on stderr'
complete -c airflow -n "__fish_airflow_using_subcommand auth; and __fish_seen_subcommand_from token" -s y -l yes -d 'Answer every question with yes'
complete -c airflow -n "__fish_airflow_using_subcommand auth; and __fish_seen_subcommand_from token" -l insecure -d 'Do not check the server\'s certificate'
complete -c airflow -n "__fish_airflow_using_subcommand auth; and __fish_seen_subcommand_from token" -s h -l help -d 'Print help'
complete -c airflow -n "__fish_airflow_using_subcommand auth; and __fish_seen_subcommand_from help" -f -a "list-envs" -d 'List the environments with whether there is a token for each'
complete -c airflow -n "__fish_airflow_using_subcommand auth; and __fish_seen_subcommand_from help" -f -a "login" -d 'Sign in to an Airflow server, and keep the token'
complete -c airflow -n "__fish_airflow_using_subcommand auth; and __fish_seen_subcommand_from help" -f -a "status" -d 'See where you are signed in, as whom, and for how long'
complete -c airflow -n "__fish_airflow_using_subcommand auth; and __fish_seen_subcommand_from help" -f -a "whoami" -d 'See whose token it is'
complete -c airflow -n "__fish_airflow_using_subcommand auth; and __fish_seen_subcommand_from help" -f -a "refresh" -d 'Get a new token for the one that is stored'
complete -c airflow -n "__fish_airflow_using_subcommand auth; and __fish_seen_subcommand_from help" -f -a "logout" -d 'Remove the stored token, and revoke it where the server can'
complete -c airflow -n "__fish_airflow_using_subcommand auth; and __fish_seen_subcommand_from help" -f -a "token" -d 'Print the current token, for another program'
complete -c airflow -n "__fish_airflow_using_subcommand auth; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c airflow -n "__fish_airflow_using_subcommand env; and not __fish_seen_subcommand_from list show use set remove help" -l env -d 'The environment to work with, instead of the selected one' -r
complete -c airflow -n "__fish_airflow_using_subcommand env; and not __fish_seen_subcommand_from list show use set remove help" -l api-token -d 'The token; a secret does not belong here, but airflowctl has it so' -r
complete -c airflow -n "__fish_airflow_using_subcommand env; and not __fish_seen_subcommand_from list show use set remove help" -s o -l output -d 'How to print the result' -r -f -a "table\t''
plain\t''
json\t''
yaml\t''
csv\t''
ndjson\t''"
complete -c airflow -n "__fish_airflow_using_subcommand env; and not __fish_seen_subcommand_from list show use set remove help" -l columns -d 'Print these columns; dots reach into objects (`dag_id,tags.name`)' -r
complete -c airflow -n "__fish_airflow_using_subcommand env; and not __fish_seen_subcommand_from list show use set remove help" -l jq -d 'Filter the JSON result with a jq expression' -r
complete -c airflow -n "__fish_airflow_using_subcommand env; and not __fish_seen_subcommand_from list show use set remove help" -l color -d 'Whether to use colours' -r -f -a "auto\t''
always\t''
never\t''
on\t''
off\t''"
complete -c airflow -n "__fish_airflow_using_subcommand env; and not __fish_seen_subcommand_from list show use set remove help" -l timeout -d 'The longest that one request may take; 0 for no limit [default: 60]' -r
complete -c airflow -n "__fish_airflow_using_subcommand env; and not __fish_seen_subcommand_from list show use set remove help" -l ca-cert -d 'Trust the certificate authorities in this PEM file too' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand env; and not __fish_seen_subcommand_from list show use set remove help" -l client-cert -d 'The client certificate to show to the server (PEM, perhaps with its key)' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand env; and not __fish_seen_subcommand_from list show use set remove help" -l client-key -d 'The key of the client certificate (PEM)' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand env; and not __fish_seen_subcommand_from list show use set remove help" -l no-header -d 'Leave out the header of table, plain and csv'
complete -c airflow -n "__fish_airflow_using_subcommand env; and not __fish_seen_subcommand_from list show use set remove help" -s v -l verbose -d 'Tell on stderr what is sent and answered; twice for headers'
complete -c airflow -n "__fish_airflow_using_subcommand env; and not __fish_seen_subcommand_from list show use set remove help" -s q -l quiet -d 'No progress, notes or warnings on stderr'
complete -c airflow -n "__fish_airflow_using_subcommand env; and not __fish_seen_subcommand_from list show use set remove help" -s y -l yes -d 'Answer every question with yes'
complete -c airflow -n "__fish_airflow_using_subcommand env; and not __fish_seen_subcommand_from list show use set remove help" -l insecure -d 'Do not check the server\'s certificate'
complete -c airflow -n "__fish_airflow_using_subcommand env; and not __fish_seen_subcommand_from list show use set remove help" -s h -l help -d 'Print help'
complete -c airflow -n "__fish_airflow_using_subcommand env; and not __fish_seen_subcommand_from list show use set remove help" -f -a "list" -d 'List the environments'
complete -c airflow -n "__fish_airflow_using_subcommand env; and not __fish_seen_subcommand_from list show use set remove help" -f -a "show" -d 'Show an environment, and where each value comes from'
complete -c airflow -n "__fish_airflow_using_subcommand env; and not __fish_seen_subcommand_from list show use set remove help" -f -a "use" -d 'Select the environment that commands work with'
complete -c airflow -n "__fish_airflow_using_subcommand env; and not __fish_seen_subcommand_from list show use set remove help" -f -a "set" -d 'Add an environment, or change it'
complete -c airflow -n "__fish_airflow_using_subcommand env; and not __fish_seen_subcommand_from list show use set remove help" -f -a "remove" -d 'Forget an environment and its token, and revoke it where the server can'
complete -c airflow -n "__fish_airflow_using_subcommand env; and not __fish_seen_subcommand_from list show use set remove help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c airflow -n "__fish_airflow_using_subcommand env; and __fish_seen_subcommand_from list" -l watch -d 'Print it again and again, in place on a terminal, with so many seconds between (2), until Ctrl-C' -r
complete -c airflow -n "__fish_airflow_using_subcommand env; and __fish_seen_subcommand_from list" -l env -d 'The environment to work with, instead of the selected one' -r
complete -c airflow -n "__fish_airflow_using_subcommand env; and __fish_seen_subcommand_from list" -l api-token -d 'The token; a secret does not belong here, but airflowctl has it so' -r
complete -c airflow -n "__fish_airflow_using_subcommand env; and __fish_seen_subcommand_from list" -s o -l output -d 'How to print the result' -r -f -a "table\t''
plain\t''
json\t''
yaml\t''
csv\t''
ndjson\t''"
complete -c airflow -n "__fish_airflow_using_subcommand env; and __fish_seen_subcommand_from list" -l columns -d 'Print these columns; dots reach into objects (`dag_id,tags.name`)' -r
complete -c airflow -n "__fish_airflow_using_subcommand env; and __fish_seen_subcommand_from list" -l jq -d 'Filter the JSON result with a jq expression' -r
complete -c airflow -n "__fish_airflow_using_subcommand env; and __fish_seen_subcommand_from list" -l color -d 'Whether to use colours' -r -f -a "auto\t''
always\t''
never\t''
on\t''
off\t''"
complete -c airflow -n "__fish_airflow_using_subcommand env; and __fish_seen_subcommand_from list" -l timeout -d 'The longest that one request may take; 0 for no limit [default: 60]' -r
complete -c airflow -n "__fish_airflow_using_subcommand env; and __fish_seen_subcommand_from list" -l ca-cert -d 'Trust the certificate authorities in this PEM file too' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand env; and __fish_seen_subcommand_from list" -l client-cert -d 'The client certificate to show to the server (PEM, perhaps with its key)' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand env; and __fish_seen_subcommand_from list" -l client-key -d 'The key of the client certificate (PEM)' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand env; and __fish_seen_subcommand_from list" -l no-header -d 'Leave out the header of table, plain and csv'
complete -c airflow -n "__fish_airflow_using_subcommand env; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Tell on stderr what is sent and answered; twice for headers'
complete -c airflow -n "__fish_airflow_using_subcommand env; and __fish_seen_subcommand_from list" -s q -l quiet -d 'No progress, notes or warnings on stderr'
complete -c airflow -n "__fish_airflow_using_subcommand env; and __fish_seen_subcommand_from list" -s y -l yes -d 'Answer every question with yes'
complete -c airflow -n "__fish_airflow_using_subcommand env; and __fish_seen_subcommand_from list" -l insecure -d 'Do not check the server\'s certificate'
complete -c airflow -n "__fish_airflow_using_subcommand env; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help'
complete -c airflow -n "__fish_airflow_using_subcommand env; and __fish_seen_subcommand_from show" -l env -d 'The environment to work with, instead of the selected one' -r
complete -c airflow -n "__fish_airflow_using_subcommand env; and __fish_seen_subcommand_from show" -l api-token -d 'The token; a secret does not belong here, but airflowctl has it so' -r
complete -c airflow -n "__fish_airflow_using_subcommand env; and __fish_seen_subcommand_from show" -s o -l output -d 'How to print the result' -r -f -a "table\t''
plain\t''
json\t''
yaml\t''
csv\t''
ndjson\t''"
complete -c airflow -n "__fish_airflow_using_subcommand env; and __fish_seen_subcommand_from show" -l columns -d 'Print these columns; dots reach into objects (`dag_id,tags.name`)' -r
complete -c airflow -n "__fish_airflow_using_subcommand env; and __fish_seen_subcommand_from show" -l jq -d 'Filter the JSON result with a jq expression' -r
complete -c airflow -n "__fish_airflow_using_subcommand env; and __fish_seen_subcommand_from show" -l color -d 'Whether to use colours' -r -f -a "auto\t''
always\t''
never\t''
on\t''
off\t''"
complete -c airflow -n "__fish_airflow_using_subcommand env; and __fish_seen_subcommand_from show" -l timeout -d 'The longest that one request may take; 0 for no limit [default: 60]' -r
complete -c airflow -n "__fish_airflow_using_subcommand env; and __fish_seen_subcommand_from show" -l ca-cert -d 'Trust the certificate authorities in this PEM file too' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand env; and __fish_seen_subcommand_from show" -l client-cert -d 'The client certificate to show to the server (PEM, perhaps with its key)' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand env; and __fish_seen_subcommand_from show" -l client-key -d 'The key of the client certificate (PEM)' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand env; and __fish_seen_subcommand_from show" -l no-header -d 'Leave out the header of table, plain and csv'
complete -c airflow -n "__fish_airflow_using_subcommand env; and __fish_seen_subcommand_from show" -s v -l verbose -d 'Tell on stderr what is sent and answered; twice for headers'
complete -c airflow -n "__fish_airflow_using_subcommand env; and __fish_seen_subcommand_from show" -s q -l quiet -d 'No progress, notes or warnings on stderr'
complete -c airflow -n "__fish_airflow_using_subcommand env; and __fish_seen_subcommand_from show" -s y -l yes -d 'Answer every question with yes'
complete -c airflow -n "__fish_airflow_using_subcommand env; and __fish_seen_subcommand_from show" -l insecure -d 'Do not check the server\'s certificate'
complete -c airflow -n "__fish_airflow_using_subcommand env; and __fish_seen_subcommand_from show" -s h -l help -d 'Print help'
complete -c airflow -n "__fish_airflow_using_subcommand env; and __fish_seen_subcommand_from use" -l env -d 'The environment to work with, instead of the selected one' -r
complete -c airflow -n "__fish_airflow_using_subcommand env; and __fish_seen_subcommand_from use" -l api-token -d 'The token; a secret does not belong here, but airflowctl has it so' -r
complete -c airflow -n "__fish_airflow_using_subcommand env; and __fish_seen_subcommand_from use" -s o -l output -d 'How to print the result' -r -f -a "table\t''
plain\t''
json\t''
yaml\t''
csv\t''
ndjson\t''"
complete -c airflow -n "__fish_airflow_using_subcommand env; and __fish_seen_subcommand_from use" -l columns -d 'Print these columns; dots reach into objects (`dag_id,tags.name`)' -r
complete -c airflow -n "__fish_airflow_using_subcommand env; and __fish_seen_subcommand_from use" -l jq -d 'Filter the JSON result with a jq expression' -r
complete -c airflow -n "__fish_airflow_using_subcommand env; and __fish_seen_subcommand_from use" -l color -d 'Whether to use colours' -r -f -a "auto\t''
always\t''
never\t''
on\t''
off\t''"
complete -c airflow -n "__fish_airflow_using_subcommand env; and __fish_seen_subcommand_from use" -l timeout -d 'The longest that one request may take; 0 for no limit [default: 60]' -r
complete -c airflow -n "__fish_airflow_using_subcommand env; and __fish_seen_subcommand_from use" -l ca-cert -d 'Trust the certificate authorities in this PEM file too' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand env; and __fish_seen_subcommand_from use" -l client-cert -d 'The client certificate to show to the server (PEM, perhaps with its key)' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand env; and __fish_seen_subcommand_from use" -l client-key -d 'The key of the client certificate (PEM)' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand env; and __fish_seen_subcommand_from use" -l no-header -d 'Leave out the header of table, plain and csv'
complete -c airflow -n "__fish_airflow_using_subcommand env; and __fish_seen_subcommand_from use" -s v -l verbose -d 'Tell on stderr what is sent and answered; twice for headers'
complete -c airflow -n "__fish_airflow_using_subcommand env; and __fish_seen_subcommand_from use" -s q -l quiet -d 'No progress, notes or warnings on stderr'
complete -c airflow -n "__fish_airflow_using_subcommand env; and __fish_seen_subcommand_from use" -s y -l yes -d 'Answer every question with yes'
complete -c airflow -n "__fish_airflow_using_subcommand env; and __fish_seen_subcommand_from use" -l insecure -d 'Do not check the server\'s certificate'
complete -c airflow -n "__fish_airflow_using_subcommand env; and __fish_seen_subcommand_from use" -s h -l help -d 'Print help'
complete -c airflow -n "__fish_airflow_using_subcommand env; and __fish_seen_subcommand_from set" -l url -d 'The base URL of the Airflow server' -r
complete -c airflow -n "__fish_airflow_using_subcommand env; and __fish_seen_subcommand_from set" -l protected -d 'Ask before every change on this server' -r -f -a "true\t''
false\t''"
complete -c airflow -n "__fish_airflow_using_subcommand env; and __fish_seen_subcommand_from set" -l credential-store -d 'Where its tokens rest' -r -f -a "auto\t''
keyring\t''
file\t''
none\t''"
complete -c airflow -n "__fish_airflow_using_subcommand env; and __fish_seen_subcommand_from set" -l token-command -d 'A program with its arguments that prints a token, for CI and secret managers: "vault read -field=token …"' -r
complete -c airflow -n "__fish_airflow_using_subcommand env; and __fish_seen_subcommand_from set" -l unset -d 'Take a value away again' -r -f -a "ca-cert\t''
client-cert\t''
client-key\t''
timeout\t''
insecure\t''
protected\t''
credential-store\t''
token-command\t''
sign-in\t''"
complete -c airflow -n "__fish_airflow_using_subcommand env; and __fish_seen_subcommand_from set" -l env -d 'The environment to work with, instead of the selected one' -r
complete -c airflow -n "__fish_airflow_using_subcommand env; and __fish_seen_subcommand_from set" -l api-token -d 'The token; a secret does not belong here, but airflowctl has it so' -r
complete -c airflow -n "__fish_airflow_using_subcommand env; and __fish_seen_subcommand_from set" -s o -l output -d 'How to print the result' -r -f -a "table\t''
plain\t''
json\t''
yaml\t''
csv\t''
ndjson\t''"
complete -c airflow -n "__fish_airflow_using_subcommand env; and __fish_seen_subcommand_from set" -l columns -d 'Print these columns; dots reach into objects (`dag_id,tags.name`)' -r
complete -c airflow -n "__fish_airflow_using_subcommand env; and __fish_seen_subcommand_from set" -l jq -d 'Filter the JSON result with a jq expression' -r
complete -c airflow -n "__fish_airflow_using_subcommand env; and __fish_seen_subcommand_from set" -l color -d 'Whether to use colours' -r -f -a "auto\t''
always\t''
never\t''
on\t''
off\t''"
complete -c airflow -n "__fish_airflow_using_subcommand env; and __fish_seen_subcommand_from set" -l timeout -d 'The longest that one request may take; 0 for no limit [default: 60]' -r
complete -c airflow -n "__fish_airflow_using_subcommand env; and __fish_seen_subcommand_from set" -l ca-cert -d 'Trust the certificate authorities in this PEM file too' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand env; and __fish_seen_subcommand_from set" -l client-cert -d 'The client certificate to show to the server (PEM, perhaps with its key)' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand env; and __fish_seen_subcommand_from set" -l client-key -d 'The key of the client certificate (PEM)' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand env; and __fish_seen_subcommand_from set" -l select -d 'Select it, so that commands use it without --env'
complete -c airflow -n "__fish_airflow_using_subcommand env; and __fish_seen_subcommand_from set" -l no-header -d 'Leave out the header of table, plain and csv'
complete -c airflow -n "__fish_airflow_using_subcommand env; and __fish_seen_subcommand_from set" -s v -l verbose -d 'Tell on stderr what is sent and answered; twice for headers'
complete -c airflow -n "__fish_airflow_using_subcommand env; and __fish_seen_subcommand_from set" -s q -l quiet -d 'No progress, notes or warnings on stderr'
complete -c airflow -n "__fish_airflow_using_subcommand env; and __fish_seen_subcommand_from set" -s y -l yes -d 'Answer every question with yes'
complete -c airflow -n "__fish_airflow_using_subcommand env; and __fish_seen_subcommand_from set" -l insecure -d 'Do not check the server\'s certificate'
complete -c airflow -n "__fish_airflow_using_subcommand env; and __fish_seen_subcommand_from set" -s h -l help -d 'Print help'
complete -c airflow -n "__fish_airflow_using_subcommand env; and __fish_seen_subcommand_from remove" -l env -d 'The environment to work with, instead of the selected one' -r
complete -c airflow -n "__fish_airflow_using_subcommand env; and __fish_seen_subcommand_from remove" -l api-token -d 'The token; a secret does not belong here, but airflowctl has it so' -r
complete -c airflow -n "__fish_airflow_using_subcommand env; and __fish_seen_subcommand_from remove" -s o -l output -d 'How to print the result' -r -f -a "table\t''
plain\t''
json\t''
yaml\t''
csv\t''
ndjson\t''"
complete -c airflow -n "__fish_airflow_using_subcommand env; and __fish_seen_subcommand_from remove" -l columns -d 'Print these columns; dots reach into objects (`dag_id,tags.name`)' -r
complete -c airflow -n "__fish_airflow_using_subcommand env; and __fish_seen_subcommand_from remove" -l jq -d 'Filter the JSON result with a jq expression' -r
complete -c airflow -n "__fish_airflow_using_subcommand env; and __fish_seen_subcommand_from remove" -l color -d 'Whether to use colours' -r -f -a "auto\t''
always\t''
never\t''
on\t''
off\t''"
complete -c airflow -n "__fish_airflow_using_subcommand env; and __fish_seen_subcommand_from remove" -l timeout -d 'The longest that one request may take; 0 for no limit [default: 60]' -r
complete -c airflow -n "__fish_airflow_using_subcommand env; and __fish_seen_subcommand_from remove" -l ca-cert -d 'Trust the certificate authorities in this PEM file too' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand env; and __fish_seen_subcommand_from remove" -l client-cert -d 'The client certificate to show to the server (PEM, perhaps with its key)' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand env; and __fish_seen_subcommand_from remove" -l client-key -d 'The key of the client certificate (PEM)' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand env; and __fish_seen_subcommand_from remove" -l no-header -d 'Leave out the header of table, plain and csv'
complete -c airflow -n "__fish_airflow_using_subcommand env; and __fish_seen_subcommand_from remove" -s v -l verbose -d 'Tell on stderr what is sent and answered; twice for headers'
complete -c airflow -n "__fish_airflow_using_subcommand env; and __fish_seen_subcommand_from remove" -s q -l quiet -d 'No progress, notes or warnings on stderr'
complete -c airflow -n "__fish_airflow_using_subcommand env; and __fish_seen_subcommand_from remove" -s y -l yes -d 'Answer every question with yes'
complete -c airflow -n "__fish_airflow_using_subcommand env; and __fish_seen_subcommand_from remove" -l insecure -d 'Do not check the server\'s certificate'
complete -c airflow -n "__fish_airflow_using_subcommand env; and __fish_seen_subcommand_from remove" -s h -l help -d 'Print help'
complete -c airflow -n "__fish_airflow_using_subcommand env; and __fish_seen_subcommand_from help" -f -a "list" -d 'List the environments'
complete -c airflow -n "__fish_airflow_using_subcommand env; and __fish_seen_subcommand_from help" -f -a "show" -d 'Show an environment, and where each value comes from'
complete -c airflow -n "__fish_airflow_using_subcommand env; and __fish_seen_subcommand_from help" -f -a "use" -d 'Select the environment that commands work with'
complete -c airflow -n "__fish_airflow_using_subcommand env; and __fish_seen_subcommand_from help" -f -a "set" -d 'Add an environment, or change it'
complete -c airflow -n "__fish_airflow_using_subcommand env; and __fish_seen_subcommand_from help" -f -a "remove" -d 'Forget an environment and its token, and revoke it where the server can'
complete -c airflow -n "__fish_airflow_using_subcommand env; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c airflow -n "__fish_airflow_using_subcommand watch" -l env -d 'The environment to work with, instead of the selected one' -r
complete -c airflow -n "__fish_airflow_using_subcommand watch" -l api-token -d 'The token; a secret does not belong here, but airflowctl has it so' -r
complete -c airflow -n "__fish_airflow_using_subcommand watch" -s o -l output -d 'How to print the result' -r -f -a "table\t''
plain\t''
json\t''
yaml\t''
csv\t''
ndjson\t''"
complete -c airflow -n "__fish_airflow_using_subcommand watch" -l columns -d 'Print these columns; dots reach into objects (`dag_id,tags.name`)' -r
complete -c airflow -n "__fish_airflow_using_subcommand watch" -l jq -d 'Filter the JSON result with a jq expression' -r
complete -c airflow -n "__fish_airflow_using_subcommand watch" -l color -d 'Whether to use colours' -r -f -a "auto\t''
always\t''
never\t''
on\t''
off\t''"
complete -c airflow -n "__fish_airflow_using_subcommand watch" -l timeout -d 'The longest that one request may take; 0 for no limit [default: 60]' -r
complete -c airflow -n "__fish_airflow_using_subcommand watch" -l ca-cert -d 'Trust the certificate authorities in this PEM file too' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand watch" -l client-cert -d 'The client certificate to show to the server (PEM, perhaps with its key)' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand watch" -l client-key -d 'The key of the client certificate (PEM)' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand watch" -l no-header -d 'Leave out the header of table, plain and csv'
complete -c airflow -n "__fish_airflow_using_subcommand watch" -s v -l verbose -d 'Tell on stderr what is sent and answered; twice for headers'
complete -c airflow -n "__fish_airflow_using_subcommand watch" -s q -l quiet -d 'No progress, notes or warnings on stderr'
complete -c airflow -n "__fish_airflow_using_subcommand watch" -s y -l yes -d 'Answer every question with yes'
complete -c airflow -n "__fish_airflow_using_subcommand watch" -l insecure -d 'Do not check the server\'s certificate'
complete -c airflow -n "__fish_airflow_using_subcommand watch" -s h -l help -d 'Print help'
complete -c airflow -n "__fish_airflow_using_subcommand logs" -l try -l try-number -d 'The log of this try instead of the latest' -r
complete -c airflow -n "__fish_airflow_using_subcommand logs" -l map-index -d 'Which instance of a mapped task; all of them when not given' -r
complete -c airflow -n "__fish_airflow_using_subcommand logs" -s n -l tail -d 'Only the last N entries of each log' -r
complete -c airflow -n "__fish_airflow_using_subcommand logs" -l since -d 'Only what was logged since a time (`2026-11-01 14:30`) or for so long (10m)' -r
complete -c airflow -n "__fish_airflow_using_subcommand logs" -l level -d 'Only what is at least so important' -r -f -a "debug\t''
info\t''
warning\t''
error\t''
critical\t''"
complete -c airflow -n "__fish_airflow_using_subcommand logs" -l grep -d 'Only messages and tracebacks in which this regular expression is found; (?i) ignores case' -r
complete -c airflow -n "__fish_airflow_using_subcommand logs" -l env -d 'The environment to work with, instead of the selected one' -r
complete -c airflow -n "__fish_airflow_using_subcommand logs" -l api-token -d 'The token; a secret does not belong here, but airflowctl has it so' -r
complete -c airflow -n "__fish_airflow_using_subcommand logs" -s o -l output -d 'How to print the result' -r -f -a "table\t''
plain\t''
json\t''
yaml\t''
csv\t''
ndjson\t''"
complete -c airflow -n "__fish_airflow_using_subcommand logs" -l columns -d 'Print these columns; dots reach into objects (`dag_id,tags.name`)' -r
complete -c airflow -n "__fish_airflow_using_subcommand logs" -l jq -d 'Filter the JSON result with a jq expression' -r
complete -c airflow -n "__fish_airflow_using_subcommand logs" -l color -d 'Whether to use colours' -r -f -a "auto\t''
always\t''
never\t''
on\t''
off\t''"
complete -c airflow -n "__fish_airflow_using_subcommand logs" -l timeout -d 'The longest that one request may take; 0 for no limit [default: 60]' -r
complete -c airflow -n "__fish_airflow_using_subcommand logs" -l ca-cert -d 'Trust the certificate authorities in this PEM file too' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand logs" -l client-cert -d 'The client certificate to show to the server (PEM, perhaps with its key)' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand logs" -l client-key -d 'The key of the client certificate (PEM)' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand logs" -s f -l follow -d 'Go on until the task ends, through all of its tries'
complete -c airflow -n "__fish_airflow_using_subcommand logs" -l failed -d 'Only the task instances that failed'
complete -c airflow -n "__fish_airflow_using_subcommand logs" -l no-groups -d 'One line for each section of the log instead of what is in it, but for errors'
complete -c airflow -n "__fish_airflow_using_subcommand logs" -l no-header -d 'Leave out the header of table, plain and csv'
complete -c airflow -n "__fish_airflow_using_subcommand logs" -s v -l verbose -d 'Tell on stderr what is sent and answered; twice for headers'
complete -c airflow -n "__fish_airflow_using_subcommand logs" -s q -l quiet -d 'No progress, notes or warnings on stderr'
complete -c airflow -n "__fish_airflow_using_subcommand logs" -s y -l yes -d 'Answer every question with yes'
complete -c airflow -n "__fish_airflow_using_subcommand logs" -l insecure -d 'Do not check the server\'s certificate'
complete -c airflow -n "__fish_airflow_using_subcommand logs" -s h -l help -d 'Print help'
complete -c airflow -n "__fish_airflow_using_subcommand doctor" -l env -d 'The environment to work with, instead of the selected one' -r
complete -c airflow -n "__fish_airflow_using_subcommand doctor" -l api-token -d 'The token; a secret does not belong here, but airflowctl has it so' -r
complete -c airflow -n "__fish_airflow_using_subcommand doctor" -s o -l output -d 'How to print the result' -r -f -a "table\t''
plain\t''
json\t''
yaml\t''
csv\t''
ndjson\t''"
complete -c airflow -n "__fish_airflow_using_subcommand doctor" -l columns -d 'Print these columns; dots reach into objects (`dag_id,tags.name`)' -r
complete -c airflow -n "__fish_airflow_using_subcommand doctor" -l jq -d 'Filter the JSON result with a jq expression' -r
complete -c airflow -n "__fish_airflow_using_subcommand doctor" -l color -d 'Whether to use colours' -r -f -a "auto\t''
always\t''
never\t''
on\t''
off\t''"
complete -c airflow -n "__fish_airflow_using_subcommand doctor" -l timeout -d 'The longest that one request may take; 0 for no limit [default: 60]' -r
complete -c airflow -n "__fish_airflow_using_subcommand doctor" -l ca-cert -d 'Trust the certificate authorities in this PEM file too' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand doctor" -l client-cert -d 'The client certificate to show to the server (PEM, perhaps with its key)' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand doctor" -l client-key -d 'The key of the client certificate (PEM)' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand doctor" -l no-header -d 'Leave out the header of table, plain and csv'
complete -c airflow -n "__fish_airflow_using_subcommand doctor" -s v -l verbose -d 'Tell on stderr what is sent and answered; twice for headers'
complete -c airflow -n "__fish_airflow_using_subcommand doctor" -s q -l quiet -d 'No progress, notes or warnings on stderr'
complete -c airflow -n "__fish_airflow_using_subcommand doctor" -s y -l yes -d 'Answer every question with yes'
complete -c airflow -n "__fish_airflow_using_subcommand doctor" -l insecure -d 'Do not check the server\'s certificate'
complete -c airflow -n "__fish_airflow_using_subcommand doctor" -s h -l help -d 'Print help'
complete -c airflow -n "__fish_airflow_using_subcommand version" -l env -d 'The environment to work with, instead of the selected one' -r
complete -c airflow -n "__fish_airflow_using_subcommand version" -l api-token -d 'The token; a secret does not belong here, but airflowctl has it so' -r
complete -c airflow -n "__fish_airflow_using_subcommand version" -s o -l output -d 'How to print the result' -r -f -a "table\t''
plain\t''
json\t''
yaml\t''
csv\t''
ndjson\t''"
complete -c airflow -n "__fish_airflow_using_subcommand version" -l columns -d 'Print these columns; dots reach into objects (`dag_id,tags.name`)' -r
complete -c airflow -n "__fish_airflow_using_subcommand version" -l jq -d 'Filter the JSON result with a jq expression' -r
complete -c airflow -n "__fish_airflow_using_subcommand version" -l color -d 'Whether to use colours' -r -f -a "auto\t''
always\t''
never\t''
on\t''
off\t''"
complete -c airflow -n "__fish_airflow_using_subcommand version" -l timeout -d 'The longest that one request may take; 0 for no limit [default: 60]' -r
complete -c airflow -n "__fish_airflow_using_subcommand version" -l ca-cert -d 'Trust the certificate authorities in this PEM file too' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand version" -l client-cert -d 'The client certificate to show to the server (PEM, perhaps with its key)' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand version" -l client-key -d 'The key of the client certificate (PEM)' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand version" -l client -d 'Only this command\'s version; asks no server'
complete -c airflow -n "__fish_airflow_using_subcommand version" -l remote -d 'Accepted for scripts of airflowctl; the server\'s version is shown in any case'
complete -c airflow -n "__fish_airflow_using_subcommand version" -l no-header -d 'Leave out the header of table, plain and csv'
complete -c airflow -n "__fish_airflow_using_subcommand version" -s v -l verbose -d 'Tell on stderr what is sent and answered; twice for headers'
complete -c airflow -n "__fish_airflow_using_subcommand version" -s q -l quiet -d 'No progress, notes or warnings on stderr'
complete -c airflow -n "__fish_airflow_using_subcommand version" -s y -l yes -d 'Answer every question with yes'
complete -c airflow -n "__fish_airflow_using_subcommand version" -l insecure -d 'Do not check the server\'s certificate'
complete -c airflow -n "__fish_airflow_using_subcommand version" -s h -l help -d 'Print help'
complete -c airflow -n "__fish_airflow_using_subcommand health" -l watch -d 'Print it again and again, in place on a terminal, with so many seconds between (2), until Ctrl-C' -r
complete -c airflow -n "__fish_airflow_using_subcommand health" -l env -d 'The environment to work with, instead of the selected one' -r
complete -c airflow -n "__fish_airflow_using_subcommand health" -l api-token -d 'The token; a secret does not belong here, but airflowctl has it so' -r
complete -c airflow -n "__fish_airflow_using_subcommand health" -s o -l output -d 'How to print the result' -r -f -a "table\t''
plain\t''
json\t''
yaml\t''
csv\t''
ndjson\t''"
complete -c airflow -n "__fish_airflow_using_subcommand health" -l columns -d 'Print these columns; dots reach into objects (`dag_id,tags.name`)' -r
complete -c airflow -n "__fish_airflow_using_subcommand health" -l jq -d 'Filter the JSON result with a jq expression' -r
complete -c airflow -n "__fish_airflow_using_subcommand health" -l color -d 'Whether to use colours' -r -f -a "auto\t''
always\t''
never\t''
on\t''
off\t''"
complete -c airflow -n "__fish_airflow_using_subcommand health" -l timeout -d 'The longest that one request may take; 0 for no limit [default: 60]' -r
complete -c airflow -n "__fish_airflow_using_subcommand health" -l ca-cert -d 'Trust the certificate authorities in this PEM file too' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand health" -l client-cert -d 'The client certificate to show to the server (PEM, perhaps with its key)' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand health" -l client-key -d 'The key of the client certificate (PEM)' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand health" -l no-header -d 'Leave out the header of table, plain and csv'
complete -c airflow -n "__fish_airflow_using_subcommand health" -s v -l verbose -d 'Tell on stderr what is sent and answered; twice for headers'
complete -c airflow -n "__fish_airflow_using_subcommand health" -s q -l quiet -d 'No progress, notes or warnings on stderr'
complete -c airflow -n "__fish_airflow_using_subcommand health" -s y -l yes -d 'Answer every question with yes'
complete -c airflow -n "__fish_airflow_using_subcommand health" -l insecure -d 'Do not check the server\'s certificate'
complete -c airflow -n "__fish_airflow_using_subcommand health" -s h -l help -d 'Print help'
complete -c airflow -n "__fish_airflow_using_subcommand info" -l env -d 'The environment to work with, instead of the selected one' -r
complete -c airflow -n "__fish_airflow_using_subcommand info" -l api-token -d 'The token; a secret does not belong here, but airflowctl has it so' -r
complete -c airflow -n "__fish_airflow_using_subcommand info" -s o -l output -d 'How to print the result' -r -f -a "table\t''
plain\t''
json\t''
yaml\t''
csv\t''
ndjson\t''"
complete -c airflow -n "__fish_airflow_using_subcommand info" -l columns -d 'Print these columns; dots reach into objects (`dag_id,tags.name`)' -r
complete -c airflow -n "__fish_airflow_using_subcommand info" -l jq -d 'Filter the JSON result with a jq expression' -r
complete -c airflow -n "__fish_airflow_using_subcommand info" -l color -d 'Whether to use colours' -r -f -a "auto\t''
always\t''
never\t''
on\t''
off\t''"
complete -c airflow -n "__fish_airflow_using_subcommand info" -l timeout -d 'The longest that one request may take; 0 for no limit [default: 60]' -r
complete -c airflow -n "__fish_airflow_using_subcommand info" -l ca-cert -d 'Trust the certificate authorities in this PEM file too' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand info" -l client-cert -d 'The client certificate to show to the server (PEM, perhaps with its key)' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand info" -l client-key -d 'The key of the client certificate (PEM)' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand info" -l anonymize -d 'Leave out what tells of a person or a place: user names, homes, hosts'
complete -c airflow -n "__fish_airflow_using_subcommand info" -l file-io
complete -c airflow -n "__fish_airflow_using_subcommand info" -l no-header -d 'Leave out the header of table, plain and csv'
complete -c airflow -n "__fish_airflow_using_subcommand info" -s v -l verbose -d 'Tell on stderr what is sent and answered; twice for headers'
complete -c airflow -n "__fish_airflow_using_subcommand info" -s q -l quiet -d 'No progress, notes or warnings on stderr'
complete -c airflow -n "__fish_airflow_using_subcommand info" -s y -l yes -d 'Answer every question with yes'
complete -c airflow -n "__fish_airflow_using_subcommand info" -l insecure -d 'Do not check the server\'s certificate'
complete -c airflow -n "__fish_airflow_using_subcommand info" -s h -l help -d 'Print help'
complete -c airflow -n "__fish_airflow_using_subcommand api" -s f -l field -d 'A parameter of the path (for an operation), of the query (GET, DELETE) or of the body (others); JSON values are sent as such, @FILE reads a text' -r
complete -c airflow -n "__fish_airflow_using_subcommand api" -l raw-field -d 'As --field, but the value is always text' -r
complete -c airflow -n "__fish_airflow_using_subcommand api" -l query -d 'A parameter of the query, whatever the method' -r
complete -c airflow -n "__fish_airflow_using_subcommand api" -l input -d 'The whole body, from a file or - for stdin' -r
complete -c airflow -n "__fish_airflow_using_subcommand api" -l json -d 'The whole body as JSON, from a file with @FILE or from stdin with -' -r
complete -c airflow -n "__fish_airflow_using_subcommand api" -l limit -d 'With --paginate: at most this many rows' -r
complete -c airflow -n "__fish_airflow_using_subcommand api" -l env -d 'The environment to work with, instead of the selected one' -r
complete -c airflow -n "__fish_airflow_using_subcommand api" -l api-token -d 'The token; a secret does not belong here, but airflowctl has it so' -r
complete -c airflow -n "__fish_airflow_using_subcommand api" -s o -l output -d 'How to print the result' -r -f -a "table\t''
plain\t''
json\t''
yaml\t''
csv\t''
ndjson\t''"
complete -c airflow -n "__fish_airflow_using_subcommand api" -l columns -d 'Print these columns; dots reach into objects (`dag_id,tags.name`)' -r
complete -c airflow -n "__fish_airflow_using_subcommand api" -l jq -d 'Filter the JSON result with a jq expression' -r
complete -c airflow -n "__fish_airflow_using_subcommand api" -l color -d 'Whether to use colours' -r -f -a "auto\t''
always\t''
never\t''
on\t''
off\t''"
complete -c airflow -n "__fish_airflow_using_subcommand api" -l timeout -d 'The longest that one request may take; 0 for no limit [default: 60]' -r
complete -c airflow -n "__fish_airflow_using_subcommand api" -l ca-cert -d 'Trust the certificate authorities in this PEM file too' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand api" -l client-cert -d 'The client certificate to show to the server (PEM, perhaps with its key)' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand api" -l client-key -d 'The key of the client certificate (PEM)' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand api" -l paginate -d 'Fetch every page of a list, and give them as one'
complete -c airflow -n "__fish_airflow_using_subcommand api" -l no-header -d 'Leave out the header of table, plain and csv'
complete -c airflow -n "__fish_airflow_using_subcommand api" -s v -l verbose -d 'Tell on stderr what is sent and answered; twice for headers'
complete -c airflow -n "__fish_airflow_using_subcommand api" -s q -l quiet -d 'No progress, notes or warnings on stderr'
complete -c airflow -n "__fish_airflow_using_subcommand api" -s y -l yes -d 'Answer every question with yes'
complete -c airflow -n "__fish_airflow_using_subcommand api" -l insecure -d 'Do not check the server\'s certificate'
complete -c airflow -n "__fish_airflow_using_subcommand api" -s h -l help -d 'Print help'
complete -c airflow -n "__fish_airflow_using_subcommand cheat-sheet" -l env -d 'The environment to work with, instead of the selected one' -r
complete -c airflow -n "__fish_airflow_using_subcommand cheat-sheet" -l api-token -d 'The token; a secret does not belong here, but airflowctl has it so' -r
complete -c airflow -n "__fish_airflow_using_subcommand cheat-sheet" -s o -l output -d 'How to print the result' -r -f -a "table\t''
plain\t''
json\t''
yaml\t''
csv\t''
ndjson\t''"
complete -c airflow -n "__fish_airflow_using_subcommand cheat-sheet" -l columns -d 'Print these columns; dots reach into objects (`dag_id,tags.name`)' -r
complete -c airflow -n "__fish_airflow_using_subcommand cheat-sheet" -l jq -d 'Filter the JSON result with a jq expression' -r
complete -c airflow -n "__fish_airflow_using_subcommand cheat-sheet" -l color -d 'Whether to use colours' -r -f -a "auto\t''
always\t''
never\t''
on\t''
off\t''"
complete -c airflow -n "__fish_airflow_using_subcommand cheat-sheet" -l timeout -d 'The longest that one request may take; 0 for no limit [default: 60]' -r
complete -c airflow -n "__fish_airflow_using_subcommand cheat-sheet" -l ca-cert -d 'Trust the certificate authorities in this PEM file too' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand cheat-sheet" -l client-cert -d 'The client certificate to show to the server (PEM, perhaps with its key)' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand cheat-sheet" -l client-key -d 'The key of the client certificate (PEM)' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand cheat-sheet" -l no-header -d 'Leave out the header of table, plain and csv'
complete -c airflow -n "__fish_airflow_using_subcommand cheat-sheet" -s v -l verbose -d 'Tell on stderr what is sent and answered; twice for headers'
complete -c airflow -n "__fish_airflow_using_subcommand cheat-sheet" -s q -l quiet -d 'No progress, notes or warnings on stderr'
complete -c airflow -n "__fish_airflow_using_subcommand cheat-sheet" -s y -l yes -d 'Answer every question with yes'
complete -c airflow -n "__fish_airflow_using_subcommand cheat-sheet" -l insecure -d 'Do not check the server\'s certificate'
complete -c airflow -n "__fish_airflow_using_subcommand cheat-sheet" -s h -l help -d 'Print help'
complete -c airflow -n "__fish_airflow_using_subcommand completions" -l env -d 'The environment to work with, instead of the selected one' -r
complete -c airflow -n "__fish_airflow_using_subcommand completions" -l api-token -d 'The token; a secret does not belong here, but airflowctl has it so' -r
complete -c airflow -n "__fish_airflow_using_subcommand completions" -s o -l output -d 'How to print the result' -r -f -a "table\t''
plain\t''
json\t''
yaml\t''
csv\t''
ndjson\t''"
complete -c airflow -n "__fish_airflow_using_subcommand completions" -l columns -d 'Print these columns; dots reach into objects (`dag_id,tags.name`)' -r
complete -c airflow -n "__fish_airflow_using_subcommand completions" -l jq -d 'Filter the JSON result with a jq expression' -r
complete -c airflow -n "__fish_airflow_using_subcommand completions" -l color -d 'Whether to use colours' -r -f -a "auto\t''
always\t''
never\t''
on\t''
off\t''"
complete -c airflow -n "__fish_airflow_using_subcommand completions" -l timeout -d 'The longest that one request may take; 0 for no limit [default: 60]' -r
complete -c airflow -n "__fish_airflow_using_subcommand completions" -l ca-cert -d 'Trust the certificate authorities in this PEM file too' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand completions" -l client-cert -d 'The client certificate to show to the server (PEM, perhaps with its key)' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand completions" -l client-key -d 'The key of the client certificate (PEM)' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand completions" -l dynamic -d 'Complete names that only the server knows, too'
complete -c airflow -n "__fish_airflow_using_subcommand completions" -l no-header -d 'Leave out the header of table, plain and csv'
complete -c airflow -n "__fish_airflow_using_subcommand completions" -s v -l verbose -d 'Tell on stderr what is sent and answered; twice for headers'
complete -c airflow -n "__fish_airflow_using_subcommand completions" -s q -l quiet -d 'No progress, notes or warnings on stderr'
complete -c airflow -n "__fish_airflow_using_subcommand completions" -s y -l yes -d 'Answer every question with yes'
complete -c airflow -n "__fish_airflow_using_subcommand completions" -l insecure -d 'Do not check the server\'s certificate'
complete -c airflow -n "__fish_airflow_using_subcommand completions" -s h -l help -d 'Print help'
complete -c airflow -n "__fish_airflow_using_subcommand man" -l dir -d 'Write the pages of all commands into this folder' -r -f -a "(__fish_complete_directories)"
complete -c airflow -n "__fish_airflow_using_subcommand man" -l env -d 'The environment to work with, instead of the selected one' -r
complete -c airflow -n "__fish_airflow_using_subcommand man" -l api-token -d 'The token; a secret does not belong here, but airflowctl has it so' -r
complete -c airflow -n "__fish_airflow_using_subcommand man" -s o -l output -d 'How to print the result' -r -f -a "table\t''
plain\t''
json\t''
yaml\t''
csv\t''
ndjson\t''"
complete -c airflow -n "__fish_airflow_using_subcommand man" -l columns -d 'Print these columns; dots reach into objects (`dag_id,tags.name`)' -r
complete -c airflow -n "__fish_airflow_using_subcommand man" -l jq -d 'Filter the JSON result with a jq expression' -r
complete -c airflow -n "__fish_airflow_using_subcommand man" -l color -d 'Whether to use colours' -r -f -a "auto\t''
always\t''
never\t''
on\t''
off\t''"
complete -c airflow -n "__fish_airflow_using_subcommand man" -l timeout -d 'The longest that one request may take; 0 for no limit [default: 60]' -r
complete -c airflow -n "__fish_airflow_using_subcommand man" -l ca-cert -d 'Trust the certificate authorities in this PEM file too' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand man" -l client-cert -d 'The client certificate to show to the server (PEM, perhaps with its key)' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand man" -l client-key -d 'The key of the client certificate (PEM)' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand man" -l no-header -d 'Leave out the header of table, plain and csv'
complete -c airflow -n "__fish_airflow_using_subcommand man" -s v -l verbose -d 'Tell on stderr what is sent and answered; twice for headers'
complete -c airflow -n "__fish_airflow_using_subcommand man" -s q -l quiet -d 'No progress, notes or warnings on stderr'
complete -c airflow -n "__fish_airflow_using_subcommand man" -s y -l yes -d 'Answer every question with yes'
complete -c airflow -n "__fish_airflow_using_subcommand man" -l insecure -d 'Do not check the server\'s certificate'
complete -c airflow -n "__fish_airflow_using_subcommand man" -s h -l help -d 'Print help'
complete -c airflow -n "__fish_airflow_using_subcommand help-all" -l format -d 'The form' -r -f -a "markdown\t''
json\t''"
complete -c airflow -n "__fish_airflow_using_subcommand help-all" -l env -d 'The environment to work with, instead of the selected one' -r
complete -c airflow -n "__fish_airflow_using_subcommand help-all" -l api-token -d 'The token; a secret does not belong here, but airflowctl has it so' -r
complete -c airflow -n "__fish_airflow_using_subcommand help-all" -s o -l output -d 'How to print the result' -r -f -a "table\t''
plain\t''
json\t''
yaml\t''
csv\t''
ndjson\t''"
complete -c airflow -n "__fish_airflow_using_subcommand help-all" -l columns -d 'Print these columns; dots reach into objects (`dag_id,tags.name`)' -r
complete -c airflow -n "__fish_airflow_using_subcommand help-all" -l jq -d 'Filter the JSON result with a jq expression' -r
complete -c airflow -n "__fish_airflow_using_subcommand help-all" -l color -d 'Whether to use colours' -r -f -a "auto\t''
always\t''
never\t''
on\t''
off\t''"
complete -c airflow -n "__fish_airflow_using_subcommand help-all" -l timeout -d 'The longest that one request may take; 0 for no limit [default: 60]' -r
complete -c airflow -n "__fish_airflow_using_subcommand help-all" -l ca-cert -d 'Trust the certificate authorities in this PEM file too' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand help-all" -l client-cert -d 'The client certificate to show to the server (PEM, perhaps with its key)' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand help-all" -l client-key -d 'The key of the client certificate (PEM)' -r -F
complete -c airflow -n "__fish_airflow_using_subcommand help-all" -l no-header -d 'Leave out the header of table, plain and csv'
complete -c airflow -n "__fish_airflow_using_subcommand help-all" -s v -l verbose -d 'Tell on stderr what is sent and answered; twice for headers'
complete -c airflow -n "__fish_airflow_using_subcommand help-all" -s q -l quiet -d 'No progress, notes or warnings on stderr'
complete -c airflow -n "__fish_airflow_using_subcommand help-all" -s y -l yes -d 'Answer every question with yes'
complete -c airflow -n "__fish_airflow_using_subcommand help-all" -l insecure -d 'Do not check the server\'s certificate'
complete -c airflow -n "__fish_airflow_using_subcommand help-all" -s h -l help -d 'Print help'
complete -c airflow -n "__fish_airflow_using_subcommand help; and not __fish_seen_subcommand_from dags runs tasks backfill partitions hitl import-errors xcom assets connections variables pools config jobs events plugins providers teams db users roles auth env watch logs doctor version health info api cheat-sheet completions man help-all help" -f -a "dags" -d 'Look at Dags, switch them on and off, start runs'
complete -c airflow -n "__fish_airflow_using_subcommand help; and not __fish_seen_subcommand_from dags runs tasks backfill partitions hitl import-errors xcom assets connections variables pools config jobs events plugins providers teams db users roles auth env watch logs doctor version health info api cheat-sheet completions man help-all help" -f -a "runs" -d 'Look at Dag runs, change and clear them'
complete -c airflow -n "__fish_airflow_using_subcommand help; and not __fish_seen_subcommand_from dags runs tasks backfill partitions hitl import-errors xcom assets connections variables pools config jobs events plugins providers teams db users roles auth env watch logs doctor version health info api cheat-sheet completions man help-all help" -f -a "tasks" -d 'Look at tasks and their instances, clear them, set their states'
complete -c airflow -n "__fish_airflow_using_subcommand help; and not __fish_seen_subcommand_from dags runs tasks backfill partitions hitl import-errors xcom assets connections variables pools config jobs events plugins providers teams db users roles auth env watch logs doctor version health info api cheat-sheet completions man help-all help" -f -a "backfill" -d 'Look after backfills'
complete -c airflow -n "__fish_airflow_using_subcommand help; and not __fish_seen_subcommand_from dags runs tasks backfill partitions hitl import-errors xcom assets connections variables pools config jobs events plugins providers teams db users roles auth env watch logs doctor version health info api cheat-sheet completions man help-all help" -f -a "partitions" -d 'Take runs off their partitions'
complete -c airflow -n "__fish_airflow_using_subcommand help; and not __fish_seen_subcommand_from dags runs tasks backfill partitions hitl import-errors xcom assets connections variables pools config jobs events plugins providers teams db users roles auth env watch logs doctor version health info api cheat-sheet completions man help-all help" -f -a "hitl" -d 'Answer tasks that wait for a person'
complete -c airflow -n "__fish_airflow_using_subcommand help; and not __fish_seen_subcommand_from dags runs tasks backfill partitions hitl import-errors xcom assets connections variables pools config jobs events plugins providers teams db users roles auth env watch logs doctor version health info api cheat-sheet completions man help-all help" -f -a "import-errors" -d 'See which Dag files could not be loaded'
complete -c airflow -n "__fish_airflow_using_subcommand help; and not __fish_seen_subcommand_from dags runs tasks backfill partitions hitl import-errors xcom assets connections variables pools config jobs events plugins providers teams db users roles auth env watch logs doctor version health info api cheat-sheet completions man help-all help" -f -a "xcom" -d 'Read and write what tasks leave for each other'
complete -c airflow -n "__fish_airflow_using_subcommand help; and not __fish_seen_subcommand_from dags runs tasks backfill partitions hitl import-errors xcom assets connections variables pools config jobs events plugins providers teams db users roles auth env watch logs doctor version health info api cheat-sheet completions man help-all help" -f -a "assets" -d 'Look at assets, their events and their state'
complete -c airflow -n "__fish_airflow_using_subcommand help; and not __fish_seen_subcommand_from dags runs tasks backfill partitions hitl import-errors xcom assets connections variables pools config jobs events plugins providers teams db users roles auth env watch logs doctor version health info api cheat-sheet completions man help-all help" -f -a "connections" -d 'Keep addresses and credentials that Dags use'
complete -c airflow -n "__fish_airflow_using_subcommand help; and not __fish_seen_subcommand_from dags runs tasks backfill partitions hitl import-errors xcom assets connections variables pools config jobs events plugins providers teams db users roles auth env watch logs doctor version health info api cheat-sheet completions man help-all help" -f -a "variables" -d 'Keep values that Dags read'
complete -c airflow -n "__fish_airflow_using_subcommand help; and not __fish_seen_subcommand_from dags runs tasks backfill partitions hitl import-errors xcom assets connections variables pools config jobs events plugins providers teams db users roles auth env watch logs doctor version health info api cheat-sheet completions man help-all help" -f -a "pools" -d 'Limit how many task instances run at once'
complete -c airflow -n "__fish_airflow_using_subcommand help; and not __fish_seen_subcommand_from dags runs tasks backfill partitions hitl import-errors xcom assets connections variables pools config jobs events plugins providers teams db users roles auth env watch logs doctor version health info api cheat-sheet completions man help-all help" -f -a "config" -d 'Look at the server\'s configuration'
complete -c airflow -n "__fish_airflow_using_subcommand help; and not __fish_seen_subcommand_from dags runs tasks backfill partitions hitl import-errors xcom assets connections variables pools config jobs events plugins providers teams db users roles auth env watch logs doctor version health info api cheat-sheet completions man help-all help" -f -a "jobs" -d 'See which schedulers, triggerers and processors are alive'
complete -c airflow -n "__fish_airflow_using_subcommand help; and not __fish_seen_subcommand_from dags runs tasks backfill partitions hitl import-errors xcom assets connections variables pools config jobs events plugins providers teams db users roles auth env watch logs doctor version health info api cheat-sheet completions man help-all help" -f -a "events" -d 'Read the audit log'
complete -c airflow -n "__fish_airflow_using_subcommand help; and not __fish_seen_subcommand_from dags runs tasks backfill partitions hitl import-errors xcom assets connections variables pools config jobs events plugins providers teams db users roles auth env watch logs doctor version health info api cheat-sheet completions man help-all help" -f -a "plugins" -d 'See which plugins the server has loaded'
complete -c airflow -n "__fish_airflow_using_subcommand help; and not __fish_seen_subcommand_from dags runs tasks backfill partitions hitl import-errors xcom assets connections variables pools config jobs events plugins providers teams db users roles auth env watch logs doctor version health info api cheat-sheet completions man help-all help" -f -a "providers" -d 'See which providers the server has'
complete -c airflow -n "__fish_airflow_using_subcommand help; and not __fish_seen_subcommand_from dags runs tasks backfill partitions hitl import-errors xcom assets connections variables pools config jobs events plugins providers teams db users roles auth env watch logs doctor version health info api cheat-sheet completions man help-all help" -f -a "teams" -d 'See which teams share the server'
complete -c airflow -n "__fish_airflow_using_subcommand help; and not __fish_seen_subcommand_from dags runs tasks backfill partitions hitl import-errors xcom assets connections variables pools config jobs events plugins providers teams db users roles auth env watch logs doctor version health info api cheat-sheet completions man help-all help" -f -a "db" -d 'Look after the server\'s database'
complete -c airflow -n "__fish_airflow_using_subcommand help; and not __fish_seen_subcommand_from dags runs tasks backfill partitions hitl import-errors xcom assets connections variables pools config jobs events plugins providers teams db users roles auth env watch logs doctor version health info api cheat-sheet completions man help-all help" -f -a "users" -d 'Look after users (FAB auth manager)'
complete -c airflow -n "__fish_airflow_using_subcommand help; and not __fish_seen_subcommand_from dags runs tasks backfill partitions hitl import-errors xcom assets connections variables pools config jobs events plugins providers teams db users roles auth env watch logs doctor version health info api cheat-sheet completions man help-all help" -f -a "roles" -d 'Look after roles and what they permit (FAB auth manager)'
complete -c airflow -n "__fish_airflow_using_subcommand help; and not __fish_seen_subcommand_from dags runs tasks backfill partitions hitl import-errors xcom assets connections variables pools config jobs events plugins providers teams db users roles auth env watch logs doctor version health info api cheat-sheet completions man help-all help" -f -a "auth" -d 'Sign in to an Airflow server'
complete -c airflow -n "__fish_airflow_using_subcommand help; and not __fish_seen_subcommand_from dags runs tasks backfill partitions hitl import-errors xcom assets connections variables pools config jobs events plugins providers teams db users roles auth env watch logs doctor version health info api cheat-sheet completions man help-all help" -f -a "env" -d 'Name the Airflow servers you work with'
complete -c airflow -n "__fish_airflow_using_subcommand help; and not __fish_seen_subcommand_from dags runs tasks backfill partitions hitl import-errors xcom assets connections variables pools config jobs events plugins providers teams db users roles auth env watch logs doctor version health info api cheat-sheet completions man help-all help" -f -a "watch" -d 'Watch Dags, runs, tasks and logs live on the whole screen'
complete -c airflow -n "__fish_airflow_using_subcommand help; and not __fish_seen_subcommand_from dags runs tasks backfill partitions hitl import-errors xcom assets connections variables pools config jobs events plugins providers teams db users roles auth env watch logs doctor version health info api cheat-sheet completions man help-all help" -f -a "logs" -d 'Print or follow the logs of a run\'s tasks, or the latest run\'s'
complete -c airflow -n "__fish_airflow_using_subcommand help; and not __fish_seen_subcommand_from dags runs tasks backfill partitions hitl import-errors xcom assets connections variables pools config jobs events plugins providers teams db users roles auth env watch logs doctor version health info api cheat-sheet completions man help-all help" -f -a "doctor" -d 'Find out what is wrong between here and the server'
complete -c airflow -n "__fish_airflow_using_subcommand help; and not __fish_seen_subcommand_from dags runs tasks backfill partitions hitl import-errors xcom assets connections variables pools config jobs events plugins providers teams db users roles auth env watch logs doctor version health info api cheat-sheet completions man help-all help" -f -a "version" -d 'Show the versions of this command and of the server'
complete -c airflow -n "__fish_airflow_using_subcommand help; and not __fish_seen_subcommand_from dags runs tasks backfill partitions hitl import-errors xcom assets connections variables pools config jobs events plugins providers teams db users roles auth env watch logs doctor version health info api cheat-sheet completions man help-all help" -f -a "health" -d 'Show how the parts of the server are; fails if one is unhealthy'
complete -c airflow -n "__fish_airflow_using_subcommand help; and not __fish_seen_subcommand_from dags runs tasks backfill partitions hitl import-errors xcom assets connections variables pools config jobs events plugins providers teams db users roles auth env watch logs doctor version health info api cheat-sheet completions man help-all help" -f -a "info" -d 'Show what the server tells of itself, and what this client is'
complete -c airflow -n "__fish_airflow_using_subcommand help; and not __fish_seen_subcommand_from dags runs tasks backfill partitions hitl import-errors xcom assets connections variables pools config jobs events plugins providers teams db users roles auth env watch logs doctor version health info api cheat-sheet completions man help-all help" -f -a "api" -d 'Call any operation of the server'
complete -c airflow -n "__fish_airflow_using_subcommand help; and not __fish_seen_subcommand_from dags runs tasks backfill partitions hitl import-errors xcom assets connections variables pools config jobs events plugins providers teams db users roles auth env watch logs doctor version health info api cheat-sheet completions man help-all help" -f -a "cheat-sheet" -d 'List every command with what it is for'
complete -c airflow -n "__fish_airflow_using_subcommand help; and not __fish_seen_subcommand_from dags runs tasks backfill partitions hitl import-errors xcom assets connections variables pools config jobs events plugins providers teams db users roles auth env watch logs doctor version health info api cheat-sheet completions man help-all help" -f -a "completions" -d 'Print the completion script of a shell'
complete -c airflow -n "__fish_airflow_using_subcommand help; and not __fish_seen_subcommand_from dags runs tasks backfill partitions hitl import-errors xcom assets connections variables pools config jobs events plugins providers teams db users roles auth env watch logs doctor version health info api cheat-sheet completions man help-all help" -f -a "man" -d 'Print the man page, or write one for each command'
complete -c airflow -n "__fish_airflow_using_subcommand help; and not __fish_seen_subcommand_from dags runs tasks backfill partitions hitl import-errors xcom assets connections variables pools config jobs events plugins providers teams db users roles auth env watch logs doctor version health info api cheat-sheet completions man help-all help" -f -a "help-all" -d 'Print the whole command tree'
complete -c airflow -n "__fish_airflow_using_subcommand help; and not __fish_seen_subcommand_from dags runs tasks backfill partitions hitl import-errors xcom assets connections variables pools config jobs events plugins providers teams db users roles auth env watch logs doctor version health info api cheat-sheet completions man help-all help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
