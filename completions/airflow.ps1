
using namespace System.Management.Automation
using namespace System.Management.Automation.Language

Register-ArgumentCompleter -Native -CommandName 'airflow' -ScriptBlock {
    param($wordToComplete, $commandAst, $cursorPosition)

    $commandElements = $commandAst.CommandElements
    $command = @(
        'airflow'
        for ($i = 1; $i -lt $commandElements.Count; $i++) {
            $element = $commandElements[$i]
            if ($element -isnot [StringConstantExpressionAst] -or
                $element.StringConstantType -ne [StringConstantType]::BareWord -or
                $element.Value.StartsWith('-') -or
                $element.Value -eq $wordToComplete) {
                break
        }
        $element.Value
    }) -join ';'

    $completions = @(switch ($command) {
        'airflow' {
            [CompletionResult]::new('--env', '--env', [CompletionResultType]::ParameterName, 'The environment to work with, instead of the selected one')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print the result')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print the result')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Print these columns; dots reach into objects (`dag_id,tags.name`)')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON result with a jq expression')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Whether to use colours')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'The longest that one request may take; 0 for no limit [default: 60]')
            [CompletionResult]::new('--ca-cert', '--ca-cert', [CompletionResultType]::ParameterName, 'Trust the certificate authorities in this PEM file too')
            [CompletionResult]::new('--client-cert', '--client-cert', [CompletionResultType]::ParameterName, 'The client certificate to show to the server (PEM, perhaps with its key)')
            [CompletionResult]::new('--client-key', '--client-key', [CompletionResultType]::ParameterName, 'The key of the client certificate (PEM)')
            [CompletionResult]::new('--no-header', '--no-header', [CompletionResultType]::ParameterName, 'Leave out the header of table, plain and csv')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell on stderr what is sent and answered; twice for headers')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell on stderr what is sent and answered; twice for headers')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'No progress, notes or warnings on stderr')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'No progress, notes or warnings on stderr')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer every question with yes')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer every question with yes')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Do not check the server''s certificate')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('version', 'version', [CompletionResultType]::ParameterValue, 'Show the versions of this command and of the server')
            [CompletionResult]::new('api', 'api', [CompletionResultType]::ParameterValue, 'Call any operation of the server')
            [CompletionResult]::new('dags', 'dags', [CompletionResultType]::ParameterValue, 'Look at Dags, switch them on and off, start runs')
            [CompletionResult]::new('tasks', 'tasks', [CompletionResultType]::ParameterValue, 'Look at tasks and their instances, clear them, set their states')
            [CompletionResult]::new('runs', 'runs', [CompletionResultType]::ParameterValue, 'Look at Dag runs, change and clear them')
            [CompletionResult]::new('dagrun', 'dagrun', [CompletionResultType]::ParameterValue, 'Look at Dag runs, change and clear them')
            [CompletionResult]::new('pools', 'pools', [CompletionResultType]::ParameterValue, 'Limit how many task instances run at once')
            [CompletionResult]::new('variables', 'variables', [CompletionResultType]::ParameterValue, 'Keep values that Dags read')
            [CompletionResult]::new('connections', 'connections', [CompletionResultType]::ParameterValue, 'Keep addresses and credentials that Dags use')
            [CompletionResult]::new('xcom', 'xcom', [CompletionResultType]::ParameterValue, 'Read and write what tasks leave for each other')
            [CompletionResult]::new('assets', 'assets', [CompletionResultType]::ParameterValue, 'Look at assets, their events and their state')
            [CompletionResult]::new('backfill', 'backfill', [CompletionResultType]::ParameterValue, 'Look after backfills')
            [CompletionResult]::new('events', 'events', [CompletionResultType]::ParameterValue, 'Read the audit log')
            [CompletionResult]::new('import-errors', 'import-errors', [CompletionResultType]::ParameterValue, 'See which Dag files could not be loaded')
            [CompletionResult]::new('jobs', 'jobs', [CompletionResultType]::ParameterValue, 'See which schedulers, triggerers and processors are alive')
            [CompletionResult]::new('plugins', 'plugins', [CompletionResultType]::ParameterValue, 'See which plugins the server has loaded')
            [CompletionResult]::new('providers', 'providers', [CompletionResultType]::ParameterValue, 'See which providers the server has')
            [CompletionResult]::new('hitl', 'hitl', [CompletionResultType]::ParameterValue, 'Answer tasks that wait for a person')
            [CompletionResult]::new('config', 'config', [CompletionResultType]::ParameterValue, 'Look at the server''s configuration')
            [CompletionResult]::new('db', 'db', [CompletionResultType]::ParameterValue, 'Look after the server''s database')
            [CompletionResult]::new('env', 'env', [CompletionResultType]::ParameterValue, 'Name the Airflow servers you work with')
            [CompletionResult]::new('auth', 'auth', [CompletionResultType]::ParameterValue, 'Sign in to an Airflow server')
            [CompletionResult]::new('completions', 'completions', [CompletionResultType]::ParameterValue, 'Print the completion script of a shell')
            [CompletionResult]::new('help-all', 'help-all', [CompletionResultType]::ParameterValue, 'Print the whole command tree')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'airflow;version' {
            [CompletionResult]::new('--env', '--env', [CompletionResultType]::ParameterName, 'The environment to work with, instead of the selected one')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print the result')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print the result')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Print these columns; dots reach into objects (`dag_id,tags.name`)')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON result with a jq expression')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Whether to use colours')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'The longest that one request may take; 0 for no limit [default: 60]')
            [CompletionResult]::new('--ca-cert', '--ca-cert', [CompletionResultType]::ParameterName, 'Trust the certificate authorities in this PEM file too')
            [CompletionResult]::new('--client-cert', '--client-cert', [CompletionResultType]::ParameterName, 'The client certificate to show to the server (PEM, perhaps with its key)')
            [CompletionResult]::new('--client-key', '--client-key', [CompletionResultType]::ParameterName, 'The key of the client certificate (PEM)')
            [CompletionResult]::new('--client', '--client', [CompletionResultType]::ParameterName, 'Only this command''s version; asks no server')
            [CompletionResult]::new('--no-header', '--no-header', [CompletionResultType]::ParameterName, 'Leave out the header of table, plain and csv')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell on stderr what is sent and answered; twice for headers')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell on stderr what is sent and answered; twice for headers')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'No progress, notes or warnings on stderr')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'No progress, notes or warnings on stderr')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer every question with yes')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer every question with yes')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Do not check the server''s certificate')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'airflow;api' {
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'A parameter of the path (for an operation), of the query (GET, DELETE) or of the body (others); JSON values are sent as such, @FILE reads a text')
            [CompletionResult]::new('--field', '--field', [CompletionResultType]::ParameterName, 'A parameter of the path (for an operation), of the query (GET, DELETE) or of the body (others); JSON values are sent as such, @FILE reads a text')
            [CompletionResult]::new('--raw-field', '--raw-field', [CompletionResultType]::ParameterName, 'As --field, but the value is always text')
            [CompletionResult]::new('--query', '--query', [CompletionResultType]::ParameterName, 'A parameter of the query, whatever the method')
            [CompletionResult]::new('--input', '--input', [CompletionResultType]::ParameterName, 'The whole body, from a file or - for stdin')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'With --paginate: at most this many rows')
            [CompletionResult]::new('--env', '--env', [CompletionResultType]::ParameterName, 'The environment to work with, instead of the selected one')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print the result')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print the result')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Print these columns; dots reach into objects (`dag_id,tags.name`)')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON result with a jq expression')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Whether to use colours')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'The longest that one request may take; 0 for no limit [default: 60]')
            [CompletionResult]::new('--ca-cert', '--ca-cert', [CompletionResultType]::ParameterName, 'Trust the certificate authorities in this PEM file too')
            [CompletionResult]::new('--client-cert', '--client-cert', [CompletionResultType]::ParameterName, 'The client certificate to show to the server (PEM, perhaps with its key)')
            [CompletionResult]::new('--client-key', '--client-key', [CompletionResultType]::ParameterName, 'The key of the client certificate (PEM)')
            [CompletionResult]::new('--paginate', '--paginate', [CompletionResultType]::ParameterName, 'Fetch every page of a list, and give them as one')
            [CompletionResult]::new('--no-header', '--no-header', [CompletionResultType]::ParameterName, 'Leave out the header of table, plain and csv')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell on stderr what is sent and answered; twice for headers')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell on stderr what is sent and answered; twice for headers')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'No progress, notes or warnings on stderr')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'No progress, notes or warnings on stderr')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer every question with yes')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer every question with yes')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Do not check the server''s certificate')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'airflow;dags' {
            [CompletionResult]::new('--env', '--env', [CompletionResultType]::ParameterName, 'The environment to work with, instead of the selected one')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print the result')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print the result')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Print these columns; dots reach into objects (`dag_id,tags.name`)')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON result with a jq expression')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Whether to use colours')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'The longest that one request may take; 0 for no limit [default: 60]')
            [CompletionResult]::new('--ca-cert', '--ca-cert', [CompletionResultType]::ParameterName, 'Trust the certificate authorities in this PEM file too')
            [CompletionResult]::new('--client-cert', '--client-cert', [CompletionResultType]::ParameterName, 'The client certificate to show to the server (PEM, perhaps with its key)')
            [CompletionResult]::new('--client-key', '--client-key', [CompletionResultType]::ParameterName, 'The key of the client certificate (PEM)')
            [CompletionResult]::new('--no-header', '--no-header', [CompletionResultType]::ParameterName, 'Leave out the header of table, plain and csv')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell on stderr what is sent and answered; twice for headers')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell on stderr what is sent and answered; twice for headers')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'No progress, notes or warnings on stderr')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'No progress, notes or warnings on stderr')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer every question with yes')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer every question with yes')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Do not check the server''s certificate')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the Dags')
            [CompletionResult]::new('details', 'details', [CompletionResultType]::ParameterValue, 'Show everything about a Dag')
            [CompletionResult]::new('pause', 'pause', [CompletionResultType]::ParameterValue, 'Pause Dags: no new runs are scheduled')
            [CompletionResult]::new('unpause', 'unpause', [CompletionResultType]::ParameterValue, 'Unpause Dags: their runs are scheduled again')
            [CompletionResult]::new('state', 'state', [CompletionResultType]::ParameterValue, 'Tell the state of a Dag run')
            [CompletionResult]::new('trigger', 'trigger', [CompletionResultType]::ParameterValue, 'Start a run of a Dag')
            [CompletionResult]::new('list-runs', 'list-runs', [CompletionResultType]::ParameterValue, 'List the runs of a Dag, the latest first')
            [CompletionResult]::new('list-import-errors', 'list-import-errors', [CompletionResultType]::ParameterValue, 'List the Dag files that could not be loaded; fails if there are any')
            [CompletionResult]::new('next-execution', 'next-execution', [CompletionResultType]::ParameterValue, 'Tell when the next run of a Dag is due')
            [CompletionResult]::new('list-jobs', 'list-jobs', [CompletionResultType]::ParameterValue, 'List the jobs, the latest first')
            [CompletionResult]::new('report', 'report', [CompletionResultType]::ParameterValue, 'Show what each Dag file holds, and how long it took to parse')
            [CompletionResult]::new('reserialize', 'reserialize', [CompletionResultType]::ParameterValue, 'Ask the Dag processor to read the Dag files again')
            [CompletionResult]::new('clear', 'clear', [CompletionResultType]::ParameterValue, 'Clear whole runs of a Dag, so that they run again')
            [CompletionResult]::new('get', 'get', [CompletionResultType]::ParameterValue, 'Show a Dag')
            [CompletionResult]::new('get-details', 'get-details', [CompletionResultType]::ParameterValue, 'Show a Dag with the settings of its file: documentation, parameters, defaults')
            [CompletionResult]::new('update', 'update', [CompletionResultType]::ParameterValue, 'Change a Dag: whether it is paused')
            [CompletionResult]::new('delete', 'delete', [CompletionResultType]::ParameterValue, 'Delete all that the database holds of a Dag; its file stays')
            [CompletionResult]::new('get-stats', 'get-stats', [CompletionResultType]::ParameterValue, 'Count the runs of Dags by their state')
            [CompletionResult]::new('get-tags', 'get-tags', [CompletionResultType]::ParameterValue, 'List the tags that Dags carry')
            [CompletionResult]::new('list-warning', 'list-warning', [CompletionResultType]::ParameterValue, 'List what the server warns of in Dags')
            [CompletionResult]::new('list-version', 'list-version', [CompletionResultType]::ParameterValue, 'List the versions of a Dag')
            [CompletionResult]::new('get-version', 'get-version', [CompletionResultType]::ParameterValue, 'Show a version of a Dag')
            [CompletionResult]::new('source', 'source', [CompletionResultType]::ParameterValue, 'Show the source of a Dag''s file')
            [CompletionResult]::new('favorite', 'favorite', [CompletionResultType]::ParameterValue, 'Mark a Dag as one of your favourites')
            [CompletionResult]::new('unfavorite', 'unfavorite', [CompletionResultType]::ParameterValue, 'Take a Dag off your favourites')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'airflow;dags;list' {
            [CompletionResult]::new('--tags', '--tags', [CompletionResultType]::ParameterName, 'Filter by tags; may be repeated')
            [CompletionResult]::new('--tags-match-mode', '--tags-match-mode', [CompletionResultType]::ParameterName, 'Filter by tags match mode')
            [CompletionResult]::new('--owners', '--owners', [CompletionResultType]::ParameterName, 'Filter by owners; may be repeated')
            [CompletionResult]::new('--dag-id-pattern', '--dag-id-pattern', [CompletionResultType]::ParameterName, 'Case-insensitive substring match (SQL `ILIKE`). Slower than `dag_id_prefix_pattern` on large tables — see "Filtering with pattern parameters"')
            [CompletionResult]::new('--dag-id-prefix-pattern', '--dag-id-prefix-pattern', [CompletionResultType]::ParameterName, 'Case-sensitive, index-friendly prefix match. See "Filtering with pattern parameters"')
            [CompletionResult]::new('--dag-display-name-pattern', '--dag-display-name-pattern', [CompletionResultType]::ParameterName, 'Case-insensitive substring match (SQL `ILIKE`). Slower than `dag_display_name_prefix_pattern` on large tables — see "Filtering with pattern parameters"')
            [CompletionResult]::new('--dag-display-name-prefix-pattern', '--dag-display-name-prefix-pattern', [CompletionResultType]::ParameterName, 'Case-sensitive, index-friendly prefix match. See "Filtering with pattern parameters"')
            [CompletionResult]::new('--exclude-stale', '--exclude-stale', [CompletionResultType]::ParameterName, 'Leave out Dags whose file is gone')
            [CompletionResult]::new('--paused', '--paused', [CompletionResultType]::ParameterName, 'Filter by paused')
            [CompletionResult]::new('--has-import-errors', '--has-import-errors', [CompletionResultType]::ParameterName, 'Filter Dags by having import errors. Only Dags that have been successfully loaded before will be returned')
            [CompletionResult]::new('--last-dag-run-state', '--last-dag-run-state', [CompletionResultType]::ParameterName, 'Filter by last dag run state')
            [CompletionResult]::new('-B', '-B ', [CompletionResultType]::ParameterName, 'Filter by bundle name')
            [CompletionResult]::new('--bundle-name', '--bundle-name', [CompletionResultType]::ParameterName, 'Filter by bundle name')
            [CompletionResult]::new('--bundle-version', '--bundle-version', [CompletionResultType]::ParameterName, 'Filter by bundle version')
            [CompletionResult]::new('--has-asset-schedule', '--has-asset-schedule', [CompletionResultType]::ParameterName, 'Filter Dags with asset-based scheduling')
            [CompletionResult]::new('--asset-dependency', '--asset-dependency', [CompletionResultType]::ParameterName, 'Filter Dags by asset dependency (name or URI)')
            [CompletionResult]::new('--dag-run-start-date-gte', '--dag-run-start-date-gte', [CompletionResultType]::ParameterName, 'Only with a dag run start date at or after this')
            [CompletionResult]::new('--dag-run-start-date-gt', '--dag-run-start-date-gt', [CompletionResultType]::ParameterName, 'Only with a dag run start date after this')
            [CompletionResult]::new('--dag-run-start-date-lte', '--dag-run-start-date-lte', [CompletionResultType]::ParameterName, 'Only with a dag run start date at or before this')
            [CompletionResult]::new('--dag-run-start-date-lt', '--dag-run-start-date-lt', [CompletionResultType]::ParameterName, 'Only with a dag run start date before this')
            [CompletionResult]::new('--dag-run-end-date-gte', '--dag-run-end-date-gte', [CompletionResultType]::ParameterName, 'Only with a dag run end date at or after this')
            [CompletionResult]::new('--dag-run-end-date-gt', '--dag-run-end-date-gt', [CompletionResultType]::ParameterName, 'Only with a dag run end date after this')
            [CompletionResult]::new('--dag-run-end-date-lte', '--dag-run-end-date-lte', [CompletionResultType]::ParameterName, 'Only with a dag run end date at or before this')
            [CompletionResult]::new('--dag-run-end-date-lt', '--dag-run-end-date-lt', [CompletionResultType]::ParameterName, 'Only with a dag run end date before this')
            [CompletionResult]::new('--dag-run-state', '--dag-run-state', [CompletionResultType]::ParameterName, 'Filter by dag run state; may be repeated')
            [CompletionResult]::new('--order-by', '--order-by', [CompletionResultType]::ParameterName, 'Attributes to order by, multi criteria sort is supported. Prefix with `-` for descending order. Supported attributes: `dag_id, dag_display_name, next_dagrun, state, start_date, last_run_state, last_run_start_date`')
            [CompletionResult]::new('--is-favorite', '--is-favorite', [CompletionResultType]::ParameterName, 'Filter by is favorite')
            [CompletionResult]::new('--timetable-type', '--timetable-type', [CompletionResultType]::ParameterName, 'Filter by timetable type; may be repeated')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'At most this many rows; all of them when not given')
            [CompletionResult]::new('--env', '--env', [CompletionResultType]::ParameterName, 'The environment to work with, instead of the selected one')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print the result')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print the result')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Print these columns; dots reach into objects (`dag_id,tags.name`)')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON result with a jq expression')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Whether to use colours')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'The longest that one request may take; 0 for no limit [default: 60]')
            [CompletionResult]::new('--ca-cert', '--ca-cert', [CompletionResultType]::ParameterName, 'Trust the certificate authorities in this PEM file too')
            [CompletionResult]::new('--client-cert', '--client-cert', [CompletionResultType]::ParameterName, 'The client certificate to show to the server (PEM, perhaps with its key)')
            [CompletionResult]::new('--client-key', '--client-key', [CompletionResultType]::ParameterName, 'The key of the client certificate (PEM)')
            [CompletionResult]::new('-l', '-l', [CompletionResultType]::ParameterName, 'l')
            [CompletionResult]::new('--local', '--local', [CompletionResultType]::ParameterName, 'local')
            [CompletionResult]::new('--no-header', '--no-header', [CompletionResultType]::ParameterName, 'Leave out the header of table, plain and csv')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell on stderr what is sent and answered; twice for headers')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell on stderr what is sent and answered; twice for headers')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'No progress, notes or warnings on stderr')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'No progress, notes or warnings on stderr')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer every question with yes')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer every question with yes')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Do not check the server''s certificate')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'airflow;dags;details' {
            [CompletionResult]::new('--dag-id', '--dag-id', [CompletionResultType]::ParameterName, 'dag-id')
            [CompletionResult]::new('--env', '--env', [CompletionResultType]::ParameterName, 'The environment to work with, instead of the selected one')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print the result')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print the result')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Print these columns; dots reach into objects (`dag_id,tags.name`)')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON result with a jq expression')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Whether to use colours')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'The longest that one request may take; 0 for no limit [default: 60]')
            [CompletionResult]::new('--ca-cert', '--ca-cert', [CompletionResultType]::ParameterName, 'Trust the certificate authorities in this PEM file too')
            [CompletionResult]::new('--client-cert', '--client-cert', [CompletionResultType]::ParameterName, 'The client certificate to show to the server (PEM, perhaps with its key)')
            [CompletionResult]::new('--client-key', '--client-key', [CompletionResultType]::ParameterName, 'The key of the client certificate (PEM)')
            [CompletionResult]::new('--no-header', '--no-header', [CompletionResultType]::ParameterName, 'Leave out the header of table, plain and csv')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell on stderr what is sent and answered; twice for headers')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell on stderr what is sent and answered; twice for headers')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'No progress, notes or warnings on stderr')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'No progress, notes or warnings on stderr')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer every question with yes')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer every question with yes')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Do not check the server''s certificate')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'airflow;dags;pause' {
            [CompletionResult]::new('--env', '--env', [CompletionResultType]::ParameterName, 'The environment to work with, instead of the selected one')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print the result')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print the result')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Print these columns; dots reach into objects (`dag_id,tags.name`)')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON result with a jq expression')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Whether to use colours')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'The longest that one request may take; 0 for no limit [default: 60]')
            [CompletionResult]::new('--ca-cert', '--ca-cert', [CompletionResultType]::ParameterName, 'Trust the certificate authorities in this PEM file too')
            [CompletionResult]::new('--client-cert', '--client-cert', [CompletionResultType]::ParameterName, 'The client certificate to show to the server (PEM, perhaps with its key)')
            [CompletionResult]::new('--client-key', '--client-key', [CompletionResultType]::ParameterName, 'The key of the client certificate (PEM)')
            [CompletionResult]::new('--treat-dag-id-as-regex', '--treat-dag-id-as-regex', [CompletionResultType]::ParameterName, 'Take DAG_ID as a regular expression, and change every Dag whose id it matches from its start')
            [CompletionResult]::new('--no-header', '--no-header', [CompletionResultType]::ParameterName, 'Leave out the header of table, plain and csv')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell on stderr what is sent and answered; twice for headers')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell on stderr what is sent and answered; twice for headers')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'No progress, notes or warnings on stderr')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'No progress, notes or warnings on stderr')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer every question with yes')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer every question with yes')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Do not check the server''s certificate')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'airflow;dags;unpause' {
            [CompletionResult]::new('--env', '--env', [CompletionResultType]::ParameterName, 'The environment to work with, instead of the selected one')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print the result')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print the result')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Print these columns; dots reach into objects (`dag_id,tags.name`)')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON result with a jq expression')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Whether to use colours')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'The longest that one request may take; 0 for no limit [default: 60]')
            [CompletionResult]::new('--ca-cert', '--ca-cert', [CompletionResultType]::ParameterName, 'Trust the certificate authorities in this PEM file too')
            [CompletionResult]::new('--client-cert', '--client-cert', [CompletionResultType]::ParameterName, 'The client certificate to show to the server (PEM, perhaps with its key)')
            [CompletionResult]::new('--client-key', '--client-key', [CompletionResultType]::ParameterName, 'The key of the client certificate (PEM)')
            [CompletionResult]::new('--treat-dag-id-as-regex', '--treat-dag-id-as-regex', [CompletionResultType]::ParameterName, 'Take DAG_ID as a regular expression, and change every Dag whose id it matches from its start')
            [CompletionResult]::new('--no-header', '--no-header', [CompletionResultType]::ParameterName, 'Leave out the header of table, plain and csv')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell on stderr what is sent and answered; twice for headers')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell on stderr what is sent and answered; twice for headers')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'No progress, notes or warnings on stderr')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'No progress, notes or warnings on stderr')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer every question with yes')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer every question with yes')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Do not check the server''s certificate')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'airflow;dags;state' {
            [CompletionResult]::new('--env', '--env', [CompletionResultType]::ParameterName, 'The environment to work with, instead of the selected one')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print the result')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print the result')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Print these columns; dots reach into objects (`dag_id,tags.name`)')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON result with a jq expression')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Whether to use colours')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'The longest that one request may take; 0 for no limit [default: 60]')
            [CompletionResult]::new('--ca-cert', '--ca-cert', [CompletionResultType]::ParameterName, 'Trust the certificate authorities in this PEM file too')
            [CompletionResult]::new('--client-cert', '--client-cert', [CompletionResultType]::ParameterName, 'The client certificate to show to the server (PEM, perhaps with its key)')
            [CompletionResult]::new('--client-key', '--client-key', [CompletionResultType]::ParameterName, 'The key of the client certificate (PEM)')
            [CompletionResult]::new('--no-header', '--no-header', [CompletionResultType]::ParameterName, 'Leave out the header of table, plain and csv')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell on stderr what is sent and answered; twice for headers')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell on stderr what is sent and answered; twice for headers')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'No progress, notes or warnings on stderr')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'No progress, notes or warnings on stderr')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer every question with yes')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer every question with yes')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Do not check the server''s certificate')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'airflow;dags;trigger' {
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'The run''s conf: a JSON object, @FILE or - for stdin')
            [CompletionResult]::new('--conf', '--conf', [CompletionResultType]::ParameterName, 'The run''s conf: a JSON object, @FILE or - for stdin')
            [CompletionResult]::new('-l', '-l', [CompletionResultType]::ParameterName, 'The run''s logical date; none when not given')
            [CompletionResult]::new('--logical-date', '--logical-date', [CompletionResultType]::ParameterName, 'The run''s logical date; none when not given')
            [CompletionResult]::new('--exec-date', '--exec-date', [CompletionResultType]::ParameterName, 'The run''s logical date; none when not given')
            [CompletionResult]::new('-r', '-r', [CompletionResultType]::ParameterName, 'The run''s id; chosen from the time when not given')
            [CompletionResult]::new('--run-id', '--run-id', [CompletionResultType]::ParameterName, 'The run''s id; chosen from the time when not given')
            [CompletionResult]::new('--note', '--note', [CompletionResultType]::ParameterName, 'A note to keep with the run')
            [CompletionResult]::new('--env', '--env', [CompletionResultType]::ParameterName, 'The environment to work with, instead of the selected one')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print the result')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print the result')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Print these columns; dots reach into objects (`dag_id,tags.name`)')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON result with a jq expression')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Whether to use colours')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'The longest that one request may take; 0 for no limit [default: 60]')
            [CompletionResult]::new('--ca-cert', '--ca-cert', [CompletionResultType]::ParameterName, 'Trust the certificate authorities in this PEM file too')
            [CompletionResult]::new('--client-cert', '--client-cert', [CompletionResultType]::ParameterName, 'The client certificate to show to the server (PEM, perhaps with its key)')
            [CompletionResult]::new('--client-key', '--client-key', [CompletionResultType]::ParameterName, 'The key of the client certificate (PEM)')
            [CompletionResult]::new('--no-replace-microseconds', '--no-replace-microseconds', [CompletionResultType]::ParameterName, 'Keep the microseconds of the logical date')
            [CompletionResult]::new('--no-header', '--no-header', [CompletionResultType]::ParameterName, 'Leave out the header of table, plain and csv')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell on stderr what is sent and answered; twice for headers')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell on stderr what is sent and answered; twice for headers')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'No progress, notes or warnings on stderr')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'No progress, notes or warnings on stderr')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer every question with yes')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer every question with yes')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Do not check the server''s certificate')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'airflow;dags;list-runs' {
            [CompletionResult]::new('--state', '--state', [CompletionResultType]::ParameterName, 'Only runs in this state')
            [CompletionResult]::new('-s', '-s', [CompletionResultType]::ParameterName, 'Only runs of this logical date or later; leaves out those without one')
            [CompletionResult]::new('--start-date', '--start-date', [CompletionResultType]::ParameterName, 'Only runs of this logical date or later; leaves out those without one')
            [CompletionResult]::new('-e', '-e', [CompletionResultType]::ParameterName, 'Only runs of this logical date or earlier; leaves out those without one')
            [CompletionResult]::new('--end-date', '--end-date', [CompletionResultType]::ParameterName, 'Only runs of this logical date or earlier; leaves out those without one')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'At most this many runs, the latest; all of them when not given')
            [CompletionResult]::new('--env', '--env', [CompletionResultType]::ParameterName, 'The environment to work with, instead of the selected one')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print the result')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print the result')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Print these columns; dots reach into objects (`dag_id,tags.name`)')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON result with a jq expression')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Whether to use colours')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'The longest that one request may take; 0 for no limit [default: 60]')
            [CompletionResult]::new('--ca-cert', '--ca-cert', [CompletionResultType]::ParameterName, 'Trust the certificate authorities in this PEM file too')
            [CompletionResult]::new('--client-cert', '--client-cert', [CompletionResultType]::ParameterName, 'The client certificate to show to the server (PEM, perhaps with its key)')
            [CompletionResult]::new('--client-key', '--client-key', [CompletionResultType]::ParameterName, 'The key of the client certificate (PEM)')
            [CompletionResult]::new('--no-backfill', '--no-backfill', [CompletionResultType]::ParameterName, 'Leave out the runs of backfills')
            [CompletionResult]::new('--no-header', '--no-header', [CompletionResultType]::ParameterName, 'Leave out the header of table, plain and csv')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell on stderr what is sent and answered; twice for headers')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell on stderr what is sent and answered; twice for headers')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'No progress, notes or warnings on stderr')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'No progress, notes or warnings on stderr')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer every question with yes')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer every question with yes')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Do not check the server''s certificate')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'airflow;dags;list-import-errors' {
            [CompletionResult]::new('-B', '-B ', [CompletionResultType]::ParameterName, 'Only files of this bundle; can be given several times')
            [CompletionResult]::new('--bundle-name', '--bundle-name', [CompletionResultType]::ParameterName, 'Only files of this bundle; can be given several times')
            [CompletionResult]::new('--env', '--env', [CompletionResultType]::ParameterName, 'The environment to work with, instead of the selected one')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print the result')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print the result')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Print these columns; dots reach into objects (`dag_id,tags.name`)')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON result with a jq expression')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Whether to use colours')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'The longest that one request may take; 0 for no limit [default: 60]')
            [CompletionResult]::new('--ca-cert', '--ca-cert', [CompletionResultType]::ParameterName, 'Trust the certificate authorities in this PEM file too')
            [CompletionResult]::new('--client-cert', '--client-cert', [CompletionResultType]::ParameterName, 'The client certificate to show to the server (PEM, perhaps with its key)')
            [CompletionResult]::new('--client-key', '--client-key', [CompletionResultType]::ParameterName, 'The key of the client certificate (PEM)')
            [CompletionResult]::new('-l', '-l', [CompletionResultType]::ParameterName, 'l')
            [CompletionResult]::new('--local', '--local', [CompletionResultType]::ParameterName, 'local')
            [CompletionResult]::new('--no-header', '--no-header', [CompletionResultType]::ParameterName, 'Leave out the header of table, plain and csv')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell on stderr what is sent and answered; twice for headers')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell on stderr what is sent and answered; twice for headers')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'No progress, notes or warnings on stderr')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'No progress, notes or warnings on stderr')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer every question with yes')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer every question with yes')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Do not check the server''s certificate')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'airflow;dags;next-execution' {
            [CompletionResult]::new('--field', '--field', [CompletionResultType]::ParameterName, 'Print this of the next run, instead of its logical date')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'How many runs to tell of; more than one for a plain cron expression alone')
            [CompletionResult]::new('--num-executions', '--num-executions', [CompletionResultType]::ParameterName, 'How many runs to tell of; more than one for a plain cron expression alone')
            [CompletionResult]::new('--env', '--env', [CompletionResultType]::ParameterName, 'The environment to work with, instead of the selected one')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print the result')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print the result')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Print these columns; dots reach into objects (`dag_id,tags.name`)')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON result with a jq expression')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Whether to use colours')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'The longest that one request may take; 0 for no limit [default: 60]')
            [CompletionResult]::new('--ca-cert', '--ca-cert', [CompletionResultType]::ParameterName, 'Trust the certificate authorities in this PEM file too')
            [CompletionResult]::new('--client-cert', '--client-cert', [CompletionResultType]::ParameterName, 'The client certificate to show to the server (PEM, perhaps with its key)')
            [CompletionResult]::new('--client-key', '--client-key', [CompletionResultType]::ParameterName, 'The key of the client certificate (PEM)')
            [CompletionResult]::new('--table', '--table', [CompletionResultType]::ParameterName, 'Print all that is known of the next run, as a table')
            [CompletionResult]::new('--no-header', '--no-header', [CompletionResultType]::ParameterName, 'Leave out the header of table, plain and csv')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell on stderr what is sent and answered; twice for headers')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell on stderr what is sent and answered; twice for headers')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'No progress, notes or warnings on stderr')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'No progress, notes or warnings on stderr')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer every question with yes')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer every question with yes')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Do not check the server''s certificate')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'airflow;dags;list-jobs' {
            [CompletionResult]::new('-d', '-d', [CompletionResultType]::ParameterName, 'Only jobs of this Dag; the schedulers of Airflow 3 have none')
            [CompletionResult]::new('--dag-id', '--dag-id', [CompletionResultType]::ParameterName, 'Only jobs of this Dag; the schedulers of Airflow 3 have none')
            [CompletionResult]::new('--state', '--state', [CompletionResultType]::ParameterName, 'Only jobs in this state')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'At most this many jobs, the latest; all of them when not given')
            [CompletionResult]::new('--env', '--env', [CompletionResultType]::ParameterName, 'The environment to work with, instead of the selected one')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print the result')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print the result')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Print these columns; dots reach into objects (`dag_id,tags.name`)')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON result with a jq expression')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Whether to use colours')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'The longest that one request may take; 0 for no limit [default: 60]')
            [CompletionResult]::new('--ca-cert', '--ca-cert', [CompletionResultType]::ParameterName, 'Trust the certificate authorities in this PEM file too')
            [CompletionResult]::new('--client-cert', '--client-cert', [CompletionResultType]::ParameterName, 'The client certificate to show to the server (PEM, perhaps with its key)')
            [CompletionResult]::new('--client-key', '--client-key', [CompletionResultType]::ParameterName, 'The key of the client certificate (PEM)')
            [CompletionResult]::new('--no-header', '--no-header', [CompletionResultType]::ParameterName, 'Leave out the header of table, plain and csv')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell on stderr what is sent and answered; twice for headers')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell on stderr what is sent and answered; twice for headers')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'No progress, notes or warnings on stderr')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'No progress, notes or warnings on stderr')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer every question with yes')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer every question with yes')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Do not check the server''s certificate')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'airflow;dags;report' {
            [CompletionResult]::new('-B', '-B ', [CompletionResultType]::ParameterName, 'Only files of this bundle; can be given several times')
            [CompletionResult]::new('--bundle-name', '--bundle-name', [CompletionResultType]::ParameterName, 'Only files of this bundle; can be given several times')
            [CompletionResult]::new('--env', '--env', [CompletionResultType]::ParameterName, 'The environment to work with, instead of the selected one')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print the result')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print the result')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Print these columns; dots reach into objects (`dag_id,tags.name`)')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON result with a jq expression')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Whether to use colours')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'The longest that one request may take; 0 for no limit [default: 60]')
            [CompletionResult]::new('--ca-cert', '--ca-cert', [CompletionResultType]::ParameterName, 'Trust the certificate authorities in this PEM file too')
            [CompletionResult]::new('--client-cert', '--client-cert', [CompletionResultType]::ParameterName, 'The client certificate to show to the server (PEM, perhaps with its key)')
            [CompletionResult]::new('--client-key', '--client-key', [CompletionResultType]::ParameterName, 'The key of the client certificate (PEM)')
            [CompletionResult]::new('--no-header', '--no-header', [CompletionResultType]::ParameterName, 'Leave out the header of table, plain and csv')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell on stderr what is sent and answered; twice for headers')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell on stderr what is sent and answered; twice for headers')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'No progress, notes or warnings on stderr')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'No progress, notes or warnings on stderr')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer every question with yes')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer every question with yes')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Do not check the server''s certificate')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'airflow;dags;reserialize' {
            [CompletionResult]::new('-B', '-B ', [CompletionResultType]::ParameterName, 'Only files of this bundle; can be given several times')
            [CompletionResult]::new('--bundle-name', '--bundle-name', [CompletionResultType]::ParameterName, 'Only files of this bundle; can be given several times')
            [CompletionResult]::new('--env', '--env', [CompletionResultType]::ParameterName, 'The environment to work with, instead of the selected one')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print the result')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print the result')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Print these columns; dots reach into objects (`dag_id,tags.name`)')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON result with a jq expression')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Whether to use colours')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'The longest that one request may take; 0 for no limit [default: 60]')
            [CompletionResult]::new('--ca-cert', '--ca-cert', [CompletionResultType]::ParameterName, 'Trust the certificate authorities in this PEM file too')
            [CompletionResult]::new('--client-cert', '--client-cert', [CompletionResultType]::ParameterName, 'The client certificate to show to the server (PEM, perhaps with its key)')
            [CompletionResult]::new('--client-key', '--client-key', [CompletionResultType]::ParameterName, 'The key of the client certificate (PEM)')
            [CompletionResult]::new('--no-header', '--no-header', [CompletionResultType]::ParameterName, 'Leave out the header of table, plain and csv')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell on stderr what is sent and answered; twice for headers')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell on stderr what is sent and answered; twice for headers')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'No progress, notes or warnings on stderr')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'No progress, notes or warnings on stderr')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer every question with yes')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer every question with yes')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Do not check the server''s certificate')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'airflow;dags;clear' {
            [CompletionResult]::new('--run-id', '--run-id', [CompletionResultType]::ParameterName, 'Clear this run')
            [CompletionResult]::new('--partition-key', '--partition-key', [CompletionResultType]::ParameterName, 'Clear the runs of this partition')
            [CompletionResult]::new('--partition-date-start', '--partition-date-start', [CompletionResultType]::ParameterName, 'Clear the runs of partitions from this date on, in the time zone of the Dag''s timetable')
            [CompletionResult]::new('--partition-date-end', '--partition-date-end', [CompletionResultType]::ParameterName, 'Clear the runs of partitions up to this date, with it')
            [CompletionResult]::new('--env', '--env', [CompletionResultType]::ParameterName, 'The environment to work with, instead of the selected one')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print the result')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print the result')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Print these columns; dots reach into objects (`dag_id,tags.name`)')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON result with a jq expression')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Whether to use colours')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'The longest that one request may take; 0 for no limit [default: 60]')
            [CompletionResult]::new('--ca-cert', '--ca-cert', [CompletionResultType]::ParameterName, 'Trust the certificate authorities in this PEM file too')
            [CompletionResult]::new('--client-cert', '--client-cert', [CompletionResultType]::ParameterName, 'The client certificate to show to the server (PEM, perhaps with its key)')
            [CompletionResult]::new('--client-key', '--client-key', [CompletionResultType]::ParameterName, 'The key of the client certificate (PEM)')
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'Clear only what has failed')
            [CompletionResult]::new('--only-failed', '--only-failed', [CompletionResultType]::ParameterName, 'Clear only what has failed')
            [CompletionResult]::new('-r', '-r', [CompletionResultType]::ParameterName, 'Clear only what is running')
            [CompletionResult]::new('--only-running', '--only-running', [CompletionResultType]::ParameterName, 'Clear only what is running')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be cleared, and clear nothing')
            [CompletionResult]::new('--no-header', '--no-header', [CompletionResultType]::ParameterName, 'Leave out the header of table, plain and csv')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell on stderr what is sent and answered; twice for headers')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell on stderr what is sent and answered; twice for headers')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'No progress, notes or warnings on stderr')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'No progress, notes or warnings on stderr')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer every question with yes')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer every question with yes')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Do not check the server''s certificate')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'airflow;dags;get' {
            [CompletionResult]::new('--dag-id', '--dag-id', [CompletionResultType]::ParameterName, 'dag-id')
            [CompletionResult]::new('--env', '--env', [CompletionResultType]::ParameterName, 'The environment to work with, instead of the selected one')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print the result')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print the result')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Print these columns; dots reach into objects (`dag_id,tags.name`)')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON result with a jq expression')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Whether to use colours')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'The longest that one request may take; 0 for no limit [default: 60]')
            [CompletionResult]::new('--ca-cert', '--ca-cert', [CompletionResultType]::ParameterName, 'Trust the certificate authorities in this PEM file too')
            [CompletionResult]::new('--client-cert', '--client-cert', [CompletionResultType]::ParameterName, 'The client certificate to show to the server (PEM, perhaps with its key)')
            [CompletionResult]::new('--client-key', '--client-key', [CompletionResultType]::ParameterName, 'The key of the client certificate (PEM)')
            [CompletionResult]::new('--no-header', '--no-header', [CompletionResultType]::ParameterName, 'Leave out the header of table, plain and csv')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell on stderr what is sent and answered; twice for headers')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell on stderr what is sent and answered; twice for headers')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'No progress, notes or warnings on stderr')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'No progress, notes or warnings on stderr')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer every question with yes')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer every question with yes')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Do not check the server''s certificate')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'airflow;dags;get-details' {
            [CompletionResult]::new('--dag-id', '--dag-id', [CompletionResultType]::ParameterName, 'dag-id')
            [CompletionResult]::new('--env', '--env', [CompletionResultType]::ParameterName, 'The environment to work with, instead of the selected one')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print the result')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print the result')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Print these columns; dots reach into objects (`dag_id,tags.name`)')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON result with a jq expression')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Whether to use colours')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'The longest that one request may take; 0 for no limit [default: 60]')
            [CompletionResult]::new('--ca-cert', '--ca-cert', [CompletionResultType]::ParameterName, 'Trust the certificate authorities in this PEM file too')
            [CompletionResult]::new('--client-cert', '--client-cert', [CompletionResultType]::ParameterName, 'The client certificate to show to the server (PEM, perhaps with its key)')
            [CompletionResult]::new('--client-key', '--client-key', [CompletionResultType]::ParameterName, 'The key of the client certificate (PEM)')
            [CompletionResult]::new('--no-header', '--no-header', [CompletionResultType]::ParameterName, 'Leave out the header of table, plain and csv')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell on stderr what is sent and answered; twice for headers')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell on stderr what is sent and answered; twice for headers')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'No progress, notes or warnings on stderr')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'No progress, notes or warnings on stderr')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer every question with yes')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer every question with yes')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Do not check the server''s certificate')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'airflow;dags;update' {
            [CompletionResult]::new('--dag-id', '--dag-id', [CompletionResultType]::ParameterName, 'dag-id')
            [CompletionResult]::new('--update-mask', '--update-mask', [CompletionResultType]::ParameterName, 'Update mask; may be repeated')
            [CompletionResult]::new('--is-paused', '--is-paused', [CompletionResultType]::ParameterName, 'Is paused')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'The whole body as JSON, from a file with @FILE or from stdin with -; other options add to it')
            [CompletionResult]::new('--env', '--env', [CompletionResultType]::ParameterName, 'The environment to work with, instead of the selected one')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print the result')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print the result')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Print these columns; dots reach into objects (`dag_id,tags.name`)')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON result with a jq expression')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Whether to use colours')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'The longest that one request may take; 0 for no limit [default: 60]')
            [CompletionResult]::new('--ca-cert', '--ca-cert', [CompletionResultType]::ParameterName, 'Trust the certificate authorities in this PEM file too')
            [CompletionResult]::new('--client-cert', '--client-cert', [CompletionResultType]::ParameterName, 'The client certificate to show to the server (PEM, perhaps with its key)')
            [CompletionResult]::new('--client-key', '--client-key', [CompletionResultType]::ParameterName, 'The key of the client certificate (PEM)')
            [CompletionResult]::new('--no-header', '--no-header', [CompletionResultType]::ParameterName, 'Leave out the header of table, plain and csv')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell on stderr what is sent and answered; twice for headers')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell on stderr what is sent and answered; twice for headers')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'No progress, notes or warnings on stderr')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'No progress, notes or warnings on stderr')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer every question with yes')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer every question with yes')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Do not check the server''s certificate')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'airflow;dags;delete' {
            [CompletionResult]::new('--dag-id', '--dag-id', [CompletionResultType]::ParameterName, 'dag-id')
            [CompletionResult]::new('--env', '--env', [CompletionResultType]::ParameterName, 'The environment to work with, instead of the selected one')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print the result')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print the result')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Print these columns; dots reach into objects (`dag_id,tags.name`)')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON result with a jq expression')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Whether to use colours')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'The longest that one request may take; 0 for no limit [default: 60]')
            [CompletionResult]::new('--ca-cert', '--ca-cert', [CompletionResultType]::ParameterName, 'Trust the certificate authorities in this PEM file too')
            [CompletionResult]::new('--client-cert', '--client-cert', [CompletionResultType]::ParameterName, 'The client certificate to show to the server (PEM, perhaps with its key)')
            [CompletionResult]::new('--client-key', '--client-key', [CompletionResultType]::ParameterName, 'The key of the client certificate (PEM)')
            [CompletionResult]::new('--no-header', '--no-header', [CompletionResultType]::ParameterName, 'Leave out the header of table, plain and csv')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell on stderr what is sent and answered; twice for headers')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell on stderr what is sent and answered; twice for headers')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'No progress, notes or warnings on stderr')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'No progress, notes or warnings on stderr')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer every question with yes')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer every question with yes')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Do not check the server''s certificate')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'airflow;dags;get-stats' {
            [CompletionResult]::new('--dag-ids', '--dag-ids', [CompletionResultType]::ParameterName, 'Filter by dag ids; may be repeated')
            [CompletionResult]::new('--env', '--env', [CompletionResultType]::ParameterName, 'The environment to work with, instead of the selected one')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print the result')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print the result')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Print these columns; dots reach into objects (`dag_id,tags.name`)')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON result with a jq expression')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Whether to use colours')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'The longest that one request may take; 0 for no limit [default: 60]')
            [CompletionResult]::new('--ca-cert', '--ca-cert', [CompletionResultType]::ParameterName, 'Trust the certificate authorities in this PEM file too')
            [CompletionResult]::new('--client-cert', '--client-cert', [CompletionResultType]::ParameterName, 'The client certificate to show to the server (PEM, perhaps with its key)')
            [CompletionResult]::new('--client-key', '--client-key', [CompletionResultType]::ParameterName, 'The key of the client certificate (PEM)')
            [CompletionResult]::new('--no-header', '--no-header', [CompletionResultType]::ParameterName, 'Leave out the header of table, plain and csv')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell on stderr what is sent and answered; twice for headers')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell on stderr what is sent and answered; twice for headers')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'No progress, notes or warnings on stderr')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'No progress, notes or warnings on stderr')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer every question with yes')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer every question with yes')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Do not check the server''s certificate')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'airflow;dags;get-tags' {
            [CompletionResult]::new('--order-by', '--order-by', [CompletionResultType]::ParameterName, 'Attributes to order by, multi criteria sort is supported. Prefix with `-` for descending order. Supported attributes: `name`')
            [CompletionResult]::new('--tag-name-pattern', '--tag-name-pattern', [CompletionResultType]::ParameterName, 'Case-insensitive substring match (SQL `ILIKE`). Slower than `tag_name_prefix_pattern` on large tables — see "Filtering with pattern parameters"')
            [CompletionResult]::new('--tag-name-prefix-pattern', '--tag-name-prefix-pattern', [CompletionResultType]::ParameterName, 'Case-sensitive, index-friendly prefix match. See "Filtering with pattern parameters"')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'At most this many rows; all of them when not given')
            [CompletionResult]::new('--env', '--env', [CompletionResultType]::ParameterName, 'The environment to work with, instead of the selected one')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print the result')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print the result')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Print these columns; dots reach into objects (`dag_id,tags.name`)')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON result with a jq expression')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Whether to use colours')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'The longest that one request may take; 0 for no limit [default: 60]')
            [CompletionResult]::new('--ca-cert', '--ca-cert', [CompletionResultType]::ParameterName, 'Trust the certificate authorities in this PEM file too')
            [CompletionResult]::new('--client-cert', '--client-cert', [CompletionResultType]::ParameterName, 'The client certificate to show to the server (PEM, perhaps with its key)')
            [CompletionResult]::new('--client-key', '--client-key', [CompletionResultType]::ParameterName, 'The key of the client certificate (PEM)')
            [CompletionResult]::new('--no-header', '--no-header', [CompletionResultType]::ParameterName, 'Leave out the header of table, plain and csv')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell on stderr what is sent and answered; twice for headers')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell on stderr what is sent and answered; twice for headers')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'No progress, notes or warnings on stderr')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'No progress, notes or warnings on stderr')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer every question with yes')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer every question with yes')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Do not check the server''s certificate')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'airflow;dags;list-warning' {
            [CompletionResult]::new('--dag-id', '--dag-id', [CompletionResultType]::ParameterName, 'Filter by dag id')
            [CompletionResult]::new('--warning-type', '--warning-type', [CompletionResultType]::ParameterName, 'Filter by warning type')
            [CompletionResult]::new('--order-by', '--order-by', [CompletionResultType]::ParameterName, 'Attributes to order by, multi criteria sort is supported. Prefix with `-` for descending order. Supported attributes: `dag_id, warning_type, message, timestamp`')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'At most this many rows; all of them when not given')
            [CompletionResult]::new('--env', '--env', [CompletionResultType]::ParameterName, 'The environment to work with, instead of the selected one')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print the result')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print the result')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Print these columns; dots reach into objects (`dag_id,tags.name`)')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON result with a jq expression')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Whether to use colours')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'The longest that one request may take; 0 for no limit [default: 60]')
            [CompletionResult]::new('--ca-cert', '--ca-cert', [CompletionResultType]::ParameterName, 'Trust the certificate authorities in this PEM file too')
            [CompletionResult]::new('--client-cert', '--client-cert', [CompletionResultType]::ParameterName, 'The client certificate to show to the server (PEM, perhaps with its key)')
            [CompletionResult]::new('--client-key', '--client-key', [CompletionResultType]::ParameterName, 'The key of the client certificate (PEM)')
            [CompletionResult]::new('--no-header', '--no-header', [CompletionResultType]::ParameterName, 'Leave out the header of table, plain and csv')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell on stderr what is sent and answered; twice for headers')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell on stderr what is sent and answered; twice for headers')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'No progress, notes or warnings on stderr')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'No progress, notes or warnings on stderr')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer every question with yes')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer every question with yes')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Do not check the server''s certificate')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'airflow;dags;list-version' {
            [CompletionResult]::new('--dag-id', '--dag-id', [CompletionResultType]::ParameterName, 'dag-id')
            [CompletionResult]::new('--version-number', '--version-number', [CompletionResultType]::ParameterName, 'Filter by version number')
            [CompletionResult]::new('--bundle-name', '--bundle-name', [CompletionResultType]::ParameterName, 'Filter by bundle name')
            [CompletionResult]::new('--bundle-version', '--bundle-version', [CompletionResultType]::ParameterName, 'Filter by bundle version')
            [CompletionResult]::new('--order-by', '--order-by', [CompletionResultType]::ParameterName, 'Attributes to order by, multi criteria sort is supported. Prefix with `-` for descending order. Supported attributes: `id, version_number, bundle_name, bundle_version`')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'At most this many rows; all of them when not given')
            [CompletionResult]::new('--env', '--env', [CompletionResultType]::ParameterName, 'The environment to work with, instead of the selected one')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print the result')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print the result')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Print these columns; dots reach into objects (`dag_id,tags.name`)')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON result with a jq expression')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Whether to use colours')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'The longest that one request may take; 0 for no limit [default: 60]')
            [CompletionResult]::new('--ca-cert', '--ca-cert', [CompletionResultType]::ParameterName, 'Trust the certificate authorities in this PEM file too')
            [CompletionResult]::new('--client-cert', '--client-cert', [CompletionResultType]::ParameterName, 'The client certificate to show to the server (PEM, perhaps with its key)')
            [CompletionResult]::new('--client-key', '--client-key', [CompletionResultType]::ParameterName, 'The key of the client certificate (PEM)')
            [CompletionResult]::new('--no-header', '--no-header', [CompletionResultType]::ParameterName, 'Leave out the header of table, plain and csv')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell on stderr what is sent and answered; twice for headers')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell on stderr what is sent and answered; twice for headers')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'No progress, notes or warnings on stderr')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'No progress, notes or warnings on stderr')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer every question with yes')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer every question with yes')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Do not check the server''s certificate')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'airflow;dags;get-version' {
            [CompletionResult]::new('--dag-id', '--dag-id', [CompletionResultType]::ParameterName, 'dag-id')
            [CompletionResult]::new('--version-number', '--version-number', [CompletionResultType]::ParameterName, 'version-number')
            [CompletionResult]::new('--env', '--env', [CompletionResultType]::ParameterName, 'The environment to work with, instead of the selected one')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print the result')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print the result')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Print these columns; dots reach into objects (`dag_id,tags.name`)')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON result with a jq expression')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Whether to use colours')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'The longest that one request may take; 0 for no limit [default: 60]')
            [CompletionResult]::new('--ca-cert', '--ca-cert', [CompletionResultType]::ParameterName, 'Trust the certificate authorities in this PEM file too')
            [CompletionResult]::new('--client-cert', '--client-cert', [CompletionResultType]::ParameterName, 'The client certificate to show to the server (PEM, perhaps with its key)')
            [CompletionResult]::new('--client-key', '--client-key', [CompletionResultType]::ParameterName, 'The key of the client certificate (PEM)')
            [CompletionResult]::new('--no-header', '--no-header', [CompletionResultType]::ParameterName, 'Leave out the header of table, plain and csv')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell on stderr what is sent and answered; twice for headers')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell on stderr what is sent and answered; twice for headers')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'No progress, notes or warnings on stderr')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'No progress, notes or warnings on stderr')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer every question with yes')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer every question with yes')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Do not check the server''s certificate')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'airflow;dags;source' {
            [CompletionResult]::new('--dag-id', '--dag-id', [CompletionResultType]::ParameterName, 'dag-id')
            [CompletionResult]::new('--version-number', '--version-number', [CompletionResultType]::ParameterName, 'Filter by version number')
            [CompletionResult]::new('--env', '--env', [CompletionResultType]::ParameterName, 'The environment to work with, instead of the selected one')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print the result')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print the result')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Print these columns; dots reach into objects (`dag_id,tags.name`)')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON result with a jq expression')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Whether to use colours')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'The longest that one request may take; 0 for no limit [default: 60]')
            [CompletionResult]::new('--ca-cert', '--ca-cert', [CompletionResultType]::ParameterName, 'Trust the certificate authorities in this PEM file too')
            [CompletionResult]::new('--client-cert', '--client-cert', [CompletionResultType]::ParameterName, 'The client certificate to show to the server (PEM, perhaps with its key)')
            [CompletionResult]::new('--client-key', '--client-key', [CompletionResultType]::ParameterName, 'The key of the client certificate (PEM)')
            [CompletionResult]::new('--no-header', '--no-header', [CompletionResultType]::ParameterName, 'Leave out the header of table, plain and csv')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell on stderr what is sent and answered; twice for headers')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell on stderr what is sent and answered; twice for headers')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'No progress, notes or warnings on stderr')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'No progress, notes or warnings on stderr')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer every question with yes')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer every question with yes')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Do not check the server''s certificate')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'airflow;dags;favorite' {
            [CompletionResult]::new('--dag-id', '--dag-id', [CompletionResultType]::ParameterName, 'dag-id')
            [CompletionResult]::new('--env', '--env', [CompletionResultType]::ParameterName, 'The environment to work with, instead of the selected one')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print the result')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print the result')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Print these columns; dots reach into objects (`dag_id,tags.name`)')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON result with a jq expression')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Whether to use colours')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'The longest that one request may take; 0 for no limit [default: 60]')
            [CompletionResult]::new('--ca-cert', '--ca-cert', [CompletionResultType]::ParameterName, 'Trust the certificate authorities in this PEM file too')
            [CompletionResult]::new('--client-cert', '--client-cert', [CompletionResultType]::ParameterName, 'The client certificate to show to the server (PEM, perhaps with its key)')
            [CompletionResult]::new('--client-key', '--client-key', [CompletionResultType]::ParameterName, 'The key of the client certificate (PEM)')
            [CompletionResult]::new('--no-header', '--no-header', [CompletionResultType]::ParameterName, 'Leave out the header of table, plain and csv')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell on stderr what is sent and answered; twice for headers')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell on stderr what is sent and answered; twice for headers')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'No progress, notes or warnings on stderr')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'No progress, notes or warnings on stderr')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer every question with yes')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer every question with yes')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Do not check the server''s certificate')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'airflow;dags;unfavorite' {
            [CompletionResult]::new('--dag-id', '--dag-id', [CompletionResultType]::ParameterName, 'dag-id')
            [CompletionResult]::new('--env', '--env', [CompletionResultType]::ParameterName, 'The environment to work with, instead of the selected one')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print the result')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print the result')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Print these columns; dots reach into objects (`dag_id,tags.name`)')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON result with a jq expression')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Whether to use colours')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'The longest that one request may take; 0 for no limit [default: 60]')
            [CompletionResult]::new('--ca-cert', '--ca-cert', [CompletionResultType]::ParameterName, 'Trust the certificate authorities in this PEM file too')
            [CompletionResult]::new('--client-cert', '--client-cert', [CompletionResultType]::ParameterName, 'The client certificate to show to the server (PEM, perhaps with its key)')
            [CompletionResult]::new('--client-key', '--client-key', [CompletionResultType]::ParameterName, 'The key of the client certificate (PEM)')
            [CompletionResult]::new('--no-header', '--no-header', [CompletionResultType]::ParameterName, 'Leave out the header of table, plain and csv')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell on stderr what is sent and answered; twice for headers')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell on stderr what is sent and answered; twice for headers')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'No progress, notes or warnings on stderr')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'No progress, notes or warnings on stderr')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer every question with yes')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer every question with yes')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Do not check the server''s certificate')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'airflow;dags;help' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the Dags')
            [CompletionResult]::new('details', 'details', [CompletionResultType]::ParameterValue, 'Show everything about a Dag')
            [CompletionResult]::new('pause', 'pause', [CompletionResultType]::ParameterValue, 'Pause Dags: no new runs are scheduled')
            [CompletionResult]::new('unpause', 'unpause', [CompletionResultType]::ParameterValue, 'Unpause Dags: their runs are scheduled again')
            [CompletionResult]::new('state', 'state', [CompletionResultType]::ParameterValue, 'Tell the state of a Dag run')
            [CompletionResult]::new('trigger', 'trigger', [CompletionResultType]::ParameterValue, 'Start a run of a Dag')
            [CompletionResult]::new('list-runs', 'list-runs', [CompletionResultType]::ParameterValue, 'List the runs of a Dag, the latest first')
            [CompletionResult]::new('list-import-errors', 'list-import-errors', [CompletionResultType]::ParameterValue, 'List the Dag files that could not be loaded; fails if there are any')
            [CompletionResult]::new('next-execution', 'next-execution', [CompletionResultType]::ParameterValue, 'Tell when the next run of a Dag is due')
            [CompletionResult]::new('list-jobs', 'list-jobs', [CompletionResultType]::ParameterValue, 'List the jobs, the latest first')
            [CompletionResult]::new('report', 'report', [CompletionResultType]::ParameterValue, 'Show what each Dag file holds, and how long it took to parse')
            [CompletionResult]::new('reserialize', 'reserialize', [CompletionResultType]::ParameterValue, 'Ask the Dag processor to read the Dag files again')
            [CompletionResult]::new('clear', 'clear', [CompletionResultType]::ParameterValue, 'Clear whole runs of a Dag, so that they run again')
            [CompletionResult]::new('get', 'get', [CompletionResultType]::ParameterValue, 'Show a Dag')
            [CompletionResult]::new('get-details', 'get-details', [CompletionResultType]::ParameterValue, 'Show a Dag with the settings of its file: documentation, parameters, defaults')
            [CompletionResult]::new('update', 'update', [CompletionResultType]::ParameterValue, 'Change a Dag: whether it is paused')
            [CompletionResult]::new('delete', 'delete', [CompletionResultType]::ParameterValue, 'Delete all that the database holds of a Dag; its file stays')
            [CompletionResult]::new('get-stats', 'get-stats', [CompletionResultType]::ParameterValue, 'Count the runs of Dags by their state')
            [CompletionResult]::new('get-tags', 'get-tags', [CompletionResultType]::ParameterValue, 'List the tags that Dags carry')
            [CompletionResult]::new('list-warning', 'list-warning', [CompletionResultType]::ParameterValue, 'List what the server warns of in Dags')
            [CompletionResult]::new('list-version', 'list-version', [CompletionResultType]::ParameterValue, 'List the versions of a Dag')
            [CompletionResult]::new('get-version', 'get-version', [CompletionResultType]::ParameterValue, 'Show a version of a Dag')
            [CompletionResult]::new('source', 'source', [CompletionResultType]::ParameterValue, 'Show the source of a Dag''s file')
            [CompletionResult]::new('favorite', 'favorite', [CompletionResultType]::ParameterValue, 'Mark a Dag as one of your favourites')
            [CompletionResult]::new('unfavorite', 'unfavorite', [CompletionResultType]::ParameterValue, 'Take a Dag off your favourites')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'airflow;dags;help;list' {
            break
        }
        'airflow;dags;help;details' {
            break
        }
        'airflow;dags;help;pause' {
            break
        }
        'airflow;dags;help;unpause' {
            break
        }
        'airflow;dags;help;state' {
            break
        }
        'airflow;dags;help;trigger' {
            break
        }
        'airflow;dags;help;list-runs' {
            break
        }
        'airflow;dags;help;list-import-errors' {
            break
        }
        'airflow;dags;help;next-execution' {
            break
        }
        'airflow;dags;help;list-jobs' {
            break
        }
        'airflow;dags;help;report' {
            break
        }
        'airflow;dags;help;reserialize' {
            break
        }
        'airflow;dags;help;clear' {
            break
        }
        'airflow;dags;help;get' {
            break
        }
        'airflow;dags;help;get-details' {
            break
        }
        'airflow;dags;help;update' {
            break
        }
        'airflow;dags;help;delete' {
            break
        }
        'airflow;dags;help;get-stats' {
            break
        }
        'airflow;dags;help;get-tags' {
            break
        }
        'airflow;dags;help;list-warning' {
            break
        }
        'airflow;dags;help;list-version' {
            break
        }
        'airflow;dags;help;get-version' {
            break
        }
        'airflow;dags;help;source' {
            break
        }
        'airflow;dags;help;favorite' {
            break
        }
        'airflow;dags;help;unfavorite' {
            break
        }
        'airflow;dags;help;help' {
            break
        }
        'airflow;tasks' {
            [CompletionResult]::new('--env', '--env', [CompletionResultType]::ParameterName, 'The environment to work with, instead of the selected one')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print the result')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print the result')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Print these columns; dots reach into objects (`dag_id,tags.name`)')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON result with a jq expression')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Whether to use colours')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'The longest that one request may take; 0 for no limit [default: 60]')
            [CompletionResult]::new('--ca-cert', '--ca-cert', [CompletionResultType]::ParameterName, 'Trust the certificate authorities in this PEM file too')
            [CompletionResult]::new('--client-cert', '--client-cert', [CompletionResultType]::ParameterName, 'The client certificate to show to the server (PEM, perhaps with its key)')
            [CompletionResult]::new('--client-key', '--client-key', [CompletionResultType]::ParameterName, 'The key of the client certificate (PEM)')
            [CompletionResult]::new('--no-header', '--no-header', [CompletionResultType]::ParameterName, 'Leave out the header of table, plain and csv')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell on stderr what is sent and answered; twice for headers')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell on stderr what is sent and answered; twice for headers')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'No progress, notes or warnings on stderr')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'No progress, notes or warnings on stderr')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer every question with yes')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer every question with yes')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Do not check the server''s certificate')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the tasks of a Dag')
            [CompletionResult]::new('state', 'state', [CompletionResultType]::ParameterValue, 'Tell the state of a task instance')
            [CompletionResult]::new('states-for-dag-run', 'states-for-dag-run', [CompletionResultType]::ParameterValue, 'List the task instances of a run with their states')
            [CompletionResult]::new('failed-deps', 'failed-deps', [CompletionResultType]::ParameterValue, 'Tell what keeps a task instance from being scheduled')
            [CompletionResult]::new('render', 'render', [CompletionResultType]::ParameterValue, 'Show the templated fields of a task instance, as they were when it started')
            [CompletionResult]::new('clear', 'clear', [CompletionResultType]::ParameterValue, 'Clear task instances, so that they run again')
            [CompletionResult]::new('set-state', 'set-state', [CompletionResultType]::ParameterValue, 'Set the state of a task instance, or of a task group')
            [CompletionResult]::new('get', 'get', [CompletionResultType]::ParameterValue, 'Show a task of a Dag')
            [CompletionResult]::new('instances', 'instances', [CompletionResultType]::ParameterValue, 'List the task instances of a run; of all with ~')
            [CompletionResult]::new('instance', 'instance', [CompletionResultType]::ParameterValue, 'Show a task instance that is not mapped')
            [CompletionResult]::new('mapped', 'mapped', [CompletionResultType]::ParameterValue, 'List the mapped instances of a task')
            [CompletionResult]::new('mapped-instance', 'mapped-instance', [CompletionResultType]::ParameterValue, 'Show a mapped task instance')
            [CompletionResult]::new('tries', 'tries', [CompletionResultType]::ParameterValue, 'List the tries of a task instance')
            [CompletionResult]::new('mapped-tries', 'mapped-tries', [CompletionResultType]::ParameterValue, 'List the tries of a mapped task instance')
            [CompletionResult]::new('try', 'try', [CompletionResultType]::ParameterValue, 'Show a try of a task instance')
            [CompletionResult]::new('mapped-try', 'mapped-try', [CompletionResultType]::ParameterValue, 'Show a try of a mapped task instance')
            [CompletionResult]::new('links', 'links', [CompletionResultType]::ParameterValue, 'Show the extra links of a task instance')
            [CompletionResult]::new('log-url', 'log-url', [CompletionResultType]::ParameterValue, 'Tell where the log of a try lies outside of Airflow')
            [CompletionResult]::new('delete-instance', 'delete-instance', [CompletionResultType]::ParameterValue, 'Delete a task instance')
            [CompletionResult]::new('store-list', 'store-list', [CompletionResultType]::ParameterValue, 'List the entries of a task instance''s state store')
            [CompletionResult]::new('store-get', 'store-get', [CompletionResultType]::ParameterValue, 'Show an entry of a task instance''s state store')
            [CompletionResult]::new('store-set', 'store-set', [CompletionResultType]::ParameterValue, 'Write an entry of a task instance''s state store')
            [CompletionResult]::new('store-update', 'store-update', [CompletionResultType]::ParameterValue, 'Change the value of an entry of a task instance''s state store')
            [CompletionResult]::new('store-delete', 'store-delete', [CompletionResultType]::ParameterValue, 'Delete an entry of a task instance''s state store')
            [CompletionResult]::new('store-clear', 'store-clear', [CompletionResultType]::ParameterValue, 'Delete all entries of a task instance''s state store')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'airflow;tasks;list' {
            [CompletionResult]::new('--dag-id', '--dag-id', [CompletionResultType]::ParameterName, 'dag-id')
            [CompletionResult]::new('--order-by', '--order-by', [CompletionResultType]::ParameterName, 'Filter by order by')
            [CompletionResult]::new('-B', '-B ', [CompletionResultType]::ParameterName, 'Accepted for scripts of the official CLI; the server knows the Dag''s bundle')
            [CompletionResult]::new('--bundle-name', '--bundle-name', [CompletionResultType]::ParameterName, 'Accepted for scripts of the official CLI; the server knows the Dag''s bundle')
            [CompletionResult]::new('--env', '--env', [CompletionResultType]::ParameterName, 'The environment to work with, instead of the selected one')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print the result')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print the result')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Print these columns; dots reach into objects (`dag_id,tags.name`)')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON result with a jq expression')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Whether to use colours')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'The longest that one request may take; 0 for no limit [default: 60]')
            [CompletionResult]::new('--ca-cert', '--ca-cert', [CompletionResultType]::ParameterName, 'Trust the certificate authorities in this PEM file too')
            [CompletionResult]::new('--client-cert', '--client-cert', [CompletionResultType]::ParameterName, 'The client certificate to show to the server (PEM, perhaps with its key)')
            [CompletionResult]::new('--client-key', '--client-key', [CompletionResultType]::ParameterName, 'The key of the client certificate (PEM)')
            [CompletionResult]::new('--no-header', '--no-header', [CompletionResultType]::ParameterName, 'Leave out the header of table, plain and csv')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell on stderr what is sent and answered; twice for headers')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell on stderr what is sent and answered; twice for headers')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'No progress, notes or warnings on stderr')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'No progress, notes or warnings on stderr')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer every question with yes')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer every question with yes')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Do not check the server''s certificate')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'airflow;tasks;state' {
            [CompletionResult]::new('--map-index', '--map-index', [CompletionResultType]::ParameterName, 'Which instance of a mapped task')
            [CompletionResult]::new('-B', '-B ', [CompletionResultType]::ParameterName, 'Accepted for scripts of the official CLI; the server knows the Dag''s bundle')
            [CompletionResult]::new('--bundle-name', '--bundle-name', [CompletionResultType]::ParameterName, 'Accepted for scripts of the official CLI; the server knows the Dag''s bundle')
            [CompletionResult]::new('--env', '--env', [CompletionResultType]::ParameterName, 'The environment to work with, instead of the selected one')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print the result')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print the result')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Print these columns; dots reach into objects (`dag_id,tags.name`)')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON result with a jq expression')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Whether to use colours')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'The longest that one request may take; 0 for no limit [default: 60]')
            [CompletionResult]::new('--ca-cert', '--ca-cert', [CompletionResultType]::ParameterName, 'Trust the certificate authorities in this PEM file too')
            [CompletionResult]::new('--client-cert', '--client-cert', [CompletionResultType]::ParameterName, 'The client certificate to show to the server (PEM, perhaps with its key)')
            [CompletionResult]::new('--client-key', '--client-key', [CompletionResultType]::ParameterName, 'The key of the client certificate (PEM)')
            [CompletionResult]::new('--no-header', '--no-header', [CompletionResultType]::ParameterName, 'Leave out the header of table, plain and csv')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell on stderr what is sent and answered; twice for headers')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell on stderr what is sent and answered; twice for headers')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'No progress, notes or warnings on stderr')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'No progress, notes or warnings on stderr')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer every question with yes')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer every question with yes')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Do not check the server''s certificate')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'airflow;tasks;states-for-dag-run' {
            [CompletionResult]::new('--env', '--env', [CompletionResultType]::ParameterName, 'The environment to work with, instead of the selected one')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print the result')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print the result')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Print these columns; dots reach into objects (`dag_id,tags.name`)')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON result with a jq expression')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Whether to use colours')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'The longest that one request may take; 0 for no limit [default: 60]')
            [CompletionResult]::new('--ca-cert', '--ca-cert', [CompletionResultType]::ParameterName, 'Trust the certificate authorities in this PEM file too')
            [CompletionResult]::new('--client-cert', '--client-cert', [CompletionResultType]::ParameterName, 'The client certificate to show to the server (PEM, perhaps with its key)')
            [CompletionResult]::new('--client-key', '--client-key', [CompletionResultType]::ParameterName, 'The key of the client certificate (PEM)')
            [CompletionResult]::new('--no-header', '--no-header', [CompletionResultType]::ParameterName, 'Leave out the header of table, plain and csv')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell on stderr what is sent and answered; twice for headers')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell on stderr what is sent and answered; twice for headers')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'No progress, notes or warnings on stderr')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'No progress, notes or warnings on stderr')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer every question with yes')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer every question with yes')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Do not check the server''s certificate')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'airflow;tasks;failed-deps' {
            [CompletionResult]::new('--map-index', '--map-index', [CompletionResultType]::ParameterName, 'Which instance of a mapped task')
            [CompletionResult]::new('-B', '-B ', [CompletionResultType]::ParameterName, 'Accepted for scripts of the official CLI; the server knows the Dag''s bundle')
            [CompletionResult]::new('--bundle-name', '--bundle-name', [CompletionResultType]::ParameterName, 'Accepted for scripts of the official CLI; the server knows the Dag''s bundle')
            [CompletionResult]::new('--env', '--env', [CompletionResultType]::ParameterName, 'The environment to work with, instead of the selected one')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print the result')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print the result')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Print these columns; dots reach into objects (`dag_id,tags.name`)')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON result with a jq expression')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Whether to use colours')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'The longest that one request may take; 0 for no limit [default: 60]')
            [CompletionResult]::new('--ca-cert', '--ca-cert', [CompletionResultType]::ParameterName, 'Trust the certificate authorities in this PEM file too')
            [CompletionResult]::new('--client-cert', '--client-cert', [CompletionResultType]::ParameterName, 'The client certificate to show to the server (PEM, perhaps with its key)')
            [CompletionResult]::new('--client-key', '--client-key', [CompletionResultType]::ParameterName, 'The key of the client certificate (PEM)')
            [CompletionResult]::new('--no-header', '--no-header', [CompletionResultType]::ParameterName, 'Leave out the header of table, plain and csv')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell on stderr what is sent and answered; twice for headers')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell on stderr what is sent and answered; twice for headers')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'No progress, notes or warnings on stderr')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'No progress, notes or warnings on stderr')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer every question with yes')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer every question with yes')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Do not check the server''s certificate')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'airflow;tasks;render' {
            [CompletionResult]::new('--map-index', '--map-index', [CompletionResultType]::ParameterName, 'Which instance of a mapped task')
            [CompletionResult]::new('-B', '-B ', [CompletionResultType]::ParameterName, 'Accepted for scripts of the official CLI; the server knows the Dag''s bundle')
            [CompletionResult]::new('--bundle-name', '--bundle-name', [CompletionResultType]::ParameterName, 'Accepted for scripts of the official CLI; the server knows the Dag''s bundle')
            [CompletionResult]::new('--env', '--env', [CompletionResultType]::ParameterName, 'The environment to work with, instead of the selected one')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print the result')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print the result')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Print these columns; dots reach into objects (`dag_id,tags.name`)')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON result with a jq expression')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Whether to use colours')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'The longest that one request may take; 0 for no limit [default: 60]')
            [CompletionResult]::new('--ca-cert', '--ca-cert', [CompletionResultType]::ParameterName, 'Trust the certificate authorities in this PEM file too')
            [CompletionResult]::new('--client-cert', '--client-cert', [CompletionResultType]::ParameterName, 'The client certificate to show to the server (PEM, perhaps with its key)')
            [CompletionResult]::new('--client-key', '--client-key', [CompletionResultType]::ParameterName, 'The key of the client certificate (PEM)')
            [CompletionResult]::new('--no-header', '--no-header', [CompletionResultType]::ParameterName, 'Leave out the header of table, plain and csv')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell on stderr what is sent and answered; twice for headers')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell on stderr what is sent and answered; twice for headers')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'No progress, notes or warnings on stderr')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'No progress, notes or warnings on stderr')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer every question with yes')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer every question with yes')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Do not check the server''s certificate')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'airflow;tasks;clear' {
            [CompletionResult]::new('-t', '-t', [CompletionResultType]::ParameterName, 'Clear only the tasks whose id this regular expression matches somewhere')
            [CompletionResult]::new('--task-regex', '--task-regex', [CompletionResultType]::ParameterName, 'Clear only the tasks whose id this regular expression matches somewhere')
            [CompletionResult]::new('-s', '-s', [CompletionResultType]::ParameterName, 'Clear only in runs with this logical date or a later one')
            [CompletionResult]::new('--start-date', '--start-date', [CompletionResultType]::ParameterName, 'Clear only in runs with this logical date or a later one')
            [CompletionResult]::new('-e', '-e', [CompletionResultType]::ParameterName, 'Clear only in runs with this logical date or an earlier one')
            [CompletionResult]::new('--end-date', '--end-date', [CompletionResultType]::ParameterName, 'Clear only in runs with this logical date or an earlier one')
            [CompletionResult]::new('--run-id', '--run-id', [CompletionResultType]::ParameterName, 'Clear only in this run')
            [CompletionResult]::new('-B', '-B ', [CompletionResultType]::ParameterName, 'Accepted for scripts of the official CLI; the server knows the Dag''s bundle')
            [CompletionResult]::new('--bundle-name', '--bundle-name', [CompletionResultType]::ParameterName, 'Accepted for scripts of the official CLI; the server knows the Dag''s bundle')
            [CompletionResult]::new('--env', '--env', [CompletionResultType]::ParameterName, 'The environment to work with, instead of the selected one')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print the result')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print the result')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Print these columns; dots reach into objects (`dag_id,tags.name`)')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON result with a jq expression')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Whether to use colours')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'The longest that one request may take; 0 for no limit [default: 60]')
            [CompletionResult]::new('--ca-cert', '--ca-cert', [CompletionResultType]::ParameterName, 'Trust the certificate authorities in this PEM file too')
            [CompletionResult]::new('--client-cert', '--client-cert', [CompletionResultType]::ParameterName, 'The client certificate to show to the server (PEM, perhaps with its key)')
            [CompletionResult]::new('--client-key', '--client-key', [CompletionResultType]::ParameterName, 'The key of the client certificate (PEM)')
            [CompletionResult]::new('-R', '-R ', [CompletionResultType]::ParameterName, 'Take DAG_ID as a regular expression, and clear in every Dag whose id it matches somewhere')
            [CompletionResult]::new('--dag-regex', '--dag-regex', [CompletionResultType]::ParameterName, 'Take DAG_ID as a regular expression, and clear in every Dag whose id it matches somewhere')
            [CompletionResult]::new('-u', '-u', [CompletionResultType]::ParameterName, 'With --task-regex: all that comes before these tasks too')
            [CompletionResult]::new('--upstream', '--upstream', [CompletionResultType]::ParameterName, 'With --task-regex: all that comes before these tasks too')
            [CompletionResult]::new('-d', '-d', [CompletionResultType]::ParameterName, 'With --task-regex: all that comes after these tasks too')
            [CompletionResult]::new('--downstream', '--downstream', [CompletionResultType]::ParameterName, 'With --task-regex: all that comes after these tasks too')
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'Clear only what has failed')
            [CompletionResult]::new('--only-failed', '--only-failed', [CompletionResultType]::ParameterName, 'Clear only what has failed')
            [CompletionResult]::new('-r', '-r', [CompletionResultType]::ParameterName, 'Clear only what is running')
            [CompletionResult]::new('--only-running', '--only-running', [CompletionResultType]::ParameterName, 'Clear only what is running')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be cleared, and clear nothing')
            [CompletionResult]::new('--no-header', '--no-header', [CompletionResultType]::ParameterName, 'Leave out the header of table, plain and csv')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell on stderr what is sent and answered; twice for headers')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell on stderr what is sent and answered; twice for headers')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'No progress, notes or warnings on stderr')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'No progress, notes or warnings on stderr')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer every question with yes')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer every question with yes')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Do not check the server''s certificate')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'airflow;tasks;set-state' {
            [CompletionResult]::new('--map-index', '--map-index', [CompletionResultType]::ParameterName, 'Which instance of a mapped task')
            [CompletionResult]::new('-B', '-B ', [CompletionResultType]::ParameterName, 'Accepted for scripts of the official CLI; the server knows the Dag''s bundle')
            [CompletionResult]::new('--bundle-name', '--bundle-name', [CompletionResultType]::ParameterName, 'Accepted for scripts of the official CLI; the server knows the Dag''s bundle')
            [CompletionResult]::new('--note', '--note', [CompletionResultType]::ParameterName, 'A note to keep with the task instances')
            [CompletionResult]::new('--env', '--env', [CompletionResultType]::ParameterName, 'The environment to work with, instead of the selected one')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print the result')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print the result')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Print these columns; dots reach into objects (`dag_id,tags.name`)')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON result with a jq expression')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Whether to use colours')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'The longest that one request may take; 0 for no limit [default: 60]')
            [CompletionResult]::new('--ca-cert', '--ca-cert', [CompletionResultType]::ParameterName, 'Trust the certificate authorities in this PEM file too')
            [CompletionResult]::new('--client-cert', '--client-cert', [CompletionResultType]::ParameterName, 'The client certificate to show to the server (PEM, perhaps with its key)')
            [CompletionResult]::new('--client-key', '--client-key', [CompletionResultType]::ParameterName, 'The key of the client certificate (PEM)')
            [CompletionResult]::new('--group', '--group', [CompletionResultType]::ParameterName, 'TASK_ID is a task group: set the state of all its tasks')
            [CompletionResult]::new('-u', '-u', [CompletionResultType]::ParameterName, 'Of all that comes before the task too')
            [CompletionResult]::new('--upstream', '--upstream', [CompletionResultType]::ParameterName, 'Of all that comes before the task too')
            [CompletionResult]::new('-d', '-d', [CompletionResultType]::ParameterName, 'Of all that comes after the task too')
            [CompletionResult]::new('--downstream', '--downstream', [CompletionResultType]::ParameterName, 'Of all that comes after the task too')
            [CompletionResult]::new('--past', '--past', [CompletionResultType]::ParameterName, 'In earlier runs too')
            [CompletionResult]::new('--future', '--future', [CompletionResultType]::ParameterName, 'In later runs too')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show which task instances would change, and change nothing')
            [CompletionResult]::new('--no-header', '--no-header', [CompletionResultType]::ParameterName, 'Leave out the header of table, plain and csv')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell on stderr what is sent and answered; twice for headers')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell on stderr what is sent and answered; twice for headers')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'No progress, notes or warnings on stderr')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'No progress, notes or warnings on stderr')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer every question with yes')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer every question with yes')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Do not check the server''s certificate')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'airflow;tasks;get' {
            [CompletionResult]::new('--dag-id', '--dag-id', [CompletionResultType]::ParameterName, 'dag-id')
            [CompletionResult]::new('--task-id', '--task-id', [CompletionResultType]::ParameterName, 'task-id')
            [CompletionResult]::new('--env', '--env', [CompletionResultType]::ParameterName, 'The environment to work with, instead of the selected one')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print the result')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print the result')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Print these columns; dots reach into objects (`dag_id,tags.name`)')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON result with a jq expression')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Whether to use colours')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'The longest that one request may take; 0 for no limit [default: 60]')
            [CompletionResult]::new('--ca-cert', '--ca-cert', [CompletionResultType]::ParameterName, 'Trust the certificate authorities in this PEM file too')
            [CompletionResult]::new('--client-cert', '--client-cert', [CompletionResultType]::ParameterName, 'The client certificate to show to the server (PEM, perhaps with its key)')
            [CompletionResult]::new('--client-key', '--client-key', [CompletionResultType]::ParameterName, 'The key of the client certificate (PEM)')
            [CompletionResult]::new('--no-header', '--no-header', [CompletionResultType]::ParameterName, 'Leave out the header of table, plain and csv')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell on stderr what is sent and answered; twice for headers')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell on stderr what is sent and answered; twice for headers')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'No progress, notes or warnings on stderr')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'No progress, notes or warnings on stderr')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer every question with yes')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer every question with yes')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Do not check the server''s certificate')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'airflow;tasks;instances' {
            [CompletionResult]::new('--dag-id', '--dag-id', [CompletionResultType]::ParameterName, 'dag-id')
            [CompletionResult]::new('--run-id', '--run-id', [CompletionResultType]::ParameterName, 'run-id')
            [CompletionResult]::new('--with-task-id', '--with-task-id', [CompletionResultType]::ParameterName, 'Filter by task id')
            [CompletionResult]::new('--run-after-gte', '--run-after-gte', [CompletionResultType]::ParameterName, 'Only with a run after at or after this')
            [CompletionResult]::new('--run-after-gt', '--run-after-gt', [CompletionResultType]::ParameterName, 'Only with a run after after this')
            [CompletionResult]::new('--run-after-lte', '--run-after-lte', [CompletionResultType]::ParameterName, 'Only with a run after at or before this')
            [CompletionResult]::new('--run-after-lt', '--run-after-lt', [CompletionResultType]::ParameterName, 'Only with a run after before this')
            [CompletionResult]::new('--logical-date-gte', '--logical-date-gte', [CompletionResultType]::ParameterName, 'Only with a logical date at or after this')
            [CompletionResult]::new('--logical-date-gt', '--logical-date-gt', [CompletionResultType]::ParameterName, 'Only with a logical date after this')
            [CompletionResult]::new('--logical-date-lte', '--logical-date-lte', [CompletionResultType]::ParameterName, 'Only with a logical date at or before this')
            [CompletionResult]::new('--logical-date-lt', '--logical-date-lt', [CompletionResultType]::ParameterName, 'Only with a logical date before this')
            [CompletionResult]::new('--start-date-gte', '--start-date-gte', [CompletionResultType]::ParameterName, 'Only with a start date at or after this')
            [CompletionResult]::new('--start-date-gt', '--start-date-gt', [CompletionResultType]::ParameterName, 'Only with a start date after this')
            [CompletionResult]::new('--start-date-lte', '--start-date-lte', [CompletionResultType]::ParameterName, 'Only with a start date at or before this')
            [CompletionResult]::new('--start-date-lt', '--start-date-lt', [CompletionResultType]::ParameterName, 'Only with a start date before this')
            [CompletionResult]::new('--end-date-gte', '--end-date-gte', [CompletionResultType]::ParameterName, 'Only with a end date at or after this')
            [CompletionResult]::new('--end-date-gt', '--end-date-gt', [CompletionResultType]::ParameterName, 'Only with a end date after this')
            [CompletionResult]::new('--end-date-lte', '--end-date-lte', [CompletionResultType]::ParameterName, 'Only with a end date at or before this')
            [CompletionResult]::new('--end-date-lt', '--end-date-lt', [CompletionResultType]::ParameterName, 'Only with a end date before this')
            [CompletionResult]::new('--updated-at-gte', '--updated-at-gte', [CompletionResultType]::ParameterName, 'Only with a updated at at or after this')
            [CompletionResult]::new('--updated-at-gt', '--updated-at-gt', [CompletionResultType]::ParameterName, 'Only with a updated at after this')
            [CompletionResult]::new('--updated-at-lte', '--updated-at-lte', [CompletionResultType]::ParameterName, 'Only with a updated at at or before this')
            [CompletionResult]::new('--updated-at-lt', '--updated-at-lt', [CompletionResultType]::ParameterName, 'Only with a updated at before this')
            [CompletionResult]::new('--duration-gte', '--duration-gte', [CompletionResultType]::ParameterName, 'Only with a duration at least this')
            [CompletionResult]::new('--duration-gt', '--duration-gt', [CompletionResultType]::ParameterName, 'Only with a duration more than this')
            [CompletionResult]::new('--duration-lte', '--duration-lte', [CompletionResultType]::ParameterName, 'Only with a duration at most this')
            [CompletionResult]::new('--duration-lt', '--duration-lt', [CompletionResultType]::ParameterName, 'Only with a duration less than this')
            [CompletionResult]::new('--task-display-name-pattern', '--task-display-name-pattern', [CompletionResultType]::ParameterName, 'Case-insensitive substring match (SQL `ILIKE`). Slower than `task_display_name_prefix_pattern` on large tables — see "Filtering with pattern parameters"')
            [CompletionResult]::new('--task-display-name-prefix-pattern', '--task-display-name-prefix-pattern', [CompletionResultType]::ParameterName, 'Case-sensitive prefix match on task display name (`_task_display_property_value` else `task_id`). Index-friendly alternative to `task_display_name_pattern`; on large databases combine with `dag_id_prefix_pattern` (or a specific Dag in the path) so composite indexes apply. See "Filtering with pattern parameters"')
            [CompletionResult]::new('--task-group-id', '--task-group-id', [CompletionResultType]::ParameterName, 'Filter by exact task group ID. Returns all tasks within the specified task group')
            [CompletionResult]::new('--dag-id-pattern', '--dag-id-pattern', [CompletionResultType]::ParameterName, 'Case-insensitive substring match (SQL `ILIKE`). Slower than `dag_id_prefix_pattern` on large tables — see "Filtering with pattern parameters"')
            [CompletionResult]::new('--dag-id-prefix-pattern', '--dag-id-prefix-pattern', [CompletionResultType]::ParameterName, 'Case-sensitive, index-friendly prefix match. See "Filtering with pattern parameters"')
            [CompletionResult]::new('--run-id-pattern', '--run-id-pattern', [CompletionResultType]::ParameterName, 'Case-insensitive substring match (SQL `ILIKE`). Slower than `run_id_prefix_pattern` on large tables — see "Filtering with pattern parameters"')
            [CompletionResult]::new('--run-id-prefix-pattern', '--run-id-prefix-pattern', [CompletionResultType]::ParameterName, 'Case-sensitive, index-friendly prefix match. See "Filtering with pattern parameters"')
            [CompletionResult]::new('--state', '--state', [CompletionResultType]::ParameterName, 'Filter by state; may be repeated')
            [CompletionResult]::new('--pool', '--pool', [CompletionResultType]::ParameterName, 'Filter by pool; may be repeated')
            [CompletionResult]::new('--pool-name-pattern', '--pool-name-pattern', [CompletionResultType]::ParameterName, 'Case-insensitive substring match (SQL `ILIKE`). Slower than `pool_name_prefix_pattern` on large tables — see "Filtering with pattern parameters"')
            [CompletionResult]::new('--pool-name-prefix-pattern', '--pool-name-prefix-pattern', [CompletionResultType]::ParameterName, 'Case-sensitive, index-friendly prefix match. See "Filtering with pattern parameters"')
            [CompletionResult]::new('--queue', '--queue', [CompletionResultType]::ParameterName, 'Filter by queue; may be repeated')
            [CompletionResult]::new('--queue-name-pattern', '--queue-name-pattern', [CompletionResultType]::ParameterName, 'Case-insensitive substring match (SQL `ILIKE`). Slower than `queue_name_prefix_pattern` on large tables — see "Filtering with pattern parameters"')
            [CompletionResult]::new('--queue-name-prefix-pattern', '--queue-name-prefix-pattern', [CompletionResultType]::ParameterName, 'Case-sensitive, index-friendly prefix match. See "Filtering with pattern parameters"')
            [CompletionResult]::new('--executor', '--executor', [CompletionResultType]::ParameterName, 'Filter by executor; may be repeated')
            [CompletionResult]::new('--version-number', '--version-number', [CompletionResultType]::ParameterName, 'Filter by version number; may be repeated')
            [CompletionResult]::new('--try-number', '--try-number', [CompletionResultType]::ParameterName, 'Filter by try number; may be repeated')
            [CompletionResult]::new('--operator', '--operator', [CompletionResultType]::ParameterName, 'Filter by operator; may be repeated')
            [CompletionResult]::new('--operator-name-pattern', '--operator-name-pattern', [CompletionResultType]::ParameterName, 'Case-insensitive substring match (SQL `ILIKE`). Slower than `operator_name_prefix_pattern` on large tables — see "Filtering with pattern parameters"')
            [CompletionResult]::new('--operator-name-prefix-pattern', '--operator-name-prefix-pattern', [CompletionResultType]::ParameterName, 'Case-sensitive, index-friendly prefix match. See "Filtering with pattern parameters"')
            [CompletionResult]::new('--map-index', '--map-index', [CompletionResultType]::ParameterName, 'Filter by map index; may be repeated')
            [CompletionResult]::new('--rendered-map-index-pattern', '--rendered-map-index-pattern', [CompletionResultType]::ParameterName, 'Case-insensitive substring match (SQL `ILIKE`). Slower than `rendered_map_index_prefix_pattern` on large tables — see "Filtering with pattern parameters"')
            [CompletionResult]::new('--rendered-map-index-prefix-pattern', '--rendered-map-index-prefix-pattern', [CompletionResultType]::ParameterName, 'Case-sensitive, index-friendly prefix match. See "Filtering with pattern parameters"')
            [CompletionResult]::new('--order-by', '--order-by', [CompletionResultType]::ParameterName, 'Attributes to order by, multi criteria sort is supported. Prefix with `-` for descending order. Supported attributes: `id, state, duration, start_date, end_date, map_index, try_number, logical_date, run_after, data_interval_start, data_interval_end, rendered_map_index, operator`')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'At most this many rows; all of them when not given')
            [CompletionResult]::new('--env', '--env', [CompletionResultType]::ParameterName, 'The environment to work with, instead of the selected one')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print the result')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print the result')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Print these columns; dots reach into objects (`dag_id,tags.name`)')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON result with a jq expression')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Whether to use colours')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'The longest that one request may take; 0 for no limit [default: 60]')
            [CompletionResult]::new('--ca-cert', '--ca-cert', [CompletionResultType]::ParameterName, 'Trust the certificate authorities in this PEM file too')
            [CompletionResult]::new('--client-cert', '--client-cert', [CompletionResultType]::ParameterName, 'The client certificate to show to the server (PEM, perhaps with its key)')
            [CompletionResult]::new('--client-key', '--client-key', [CompletionResultType]::ParameterName, 'The key of the client certificate (PEM)')
            [CompletionResult]::new('--no-header', '--no-header', [CompletionResultType]::ParameterName, 'Leave out the header of table, plain and csv')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell on stderr what is sent and answered; twice for headers')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell on stderr what is sent and answered; twice for headers')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'No progress, notes or warnings on stderr')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'No progress, notes or warnings on stderr')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer every question with yes')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer every question with yes')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Do not check the server''s certificate')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'airflow;tasks;instance' {
            [CompletionResult]::new('--dag-id', '--dag-id', [CompletionResultType]::ParameterName, 'dag-id')
            [CompletionResult]::new('--run-id', '--run-id', [CompletionResultType]::ParameterName, 'run-id')
            [CompletionResult]::new('--task-id', '--task-id', [CompletionResultType]::ParameterName, 'task-id')
            [CompletionResult]::new('--env', '--env', [CompletionResultType]::ParameterName, 'The environment to work with, instead of the selected one')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print the result')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print the result')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Print these columns; dots reach into objects (`dag_id,tags.name`)')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON result with a jq expression')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Whether to use colours')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'The longest that one request may take; 0 for no limit [default: 60]')
            [CompletionResult]::new('--ca-cert', '--ca-cert', [CompletionResultType]::ParameterName, 'Trust the certificate authorities in this PEM file too')
            [CompletionResult]::new('--client-cert', '--client-cert', [CompletionResultType]::ParameterName, 'The client certificate to show to the server (PEM, perhaps with its key)')
            [CompletionResult]::new('--client-key', '--client-key', [CompletionResultType]::ParameterName, 'The key of the client certificate (PEM)')
            [CompletionResult]::new('--no-header', '--no-header', [CompletionResultType]::ParameterName, 'Leave out the header of table, plain and csv')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell on stderr what is sent and answered; twice for headers')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell on stderr what is sent and answered; twice for headers')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'No progress, notes or warnings on stderr')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'No progress, notes or warnings on stderr')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer every question with yes')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer every question with yes')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Do not check the server''s certificate')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'airflow;tasks;mapped' {
            [CompletionResult]::new('--dag-id', '--dag-id', [CompletionResultType]::ParameterName, 'dag-id')
            [CompletionResult]::new('--run-id', '--run-id', [CompletionResultType]::ParameterName, 'run-id')
            [CompletionResult]::new('--task-id', '--task-id', [CompletionResultType]::ParameterName, 'task-id')
            [CompletionResult]::new('--run-after-gte', '--run-after-gte', [CompletionResultType]::ParameterName, 'Only with a run after at or after this')
            [CompletionResult]::new('--run-after-gt', '--run-after-gt', [CompletionResultType]::ParameterName, 'Only with a run after after this')
            [CompletionResult]::new('--run-after-lte', '--run-after-lte', [CompletionResultType]::ParameterName, 'Only with a run after at or before this')
            [CompletionResult]::new('--run-after-lt', '--run-after-lt', [CompletionResultType]::ParameterName, 'Only with a run after before this')
            [CompletionResult]::new('--logical-date-gte', '--logical-date-gte', [CompletionResultType]::ParameterName, 'Only with a logical date at or after this')
            [CompletionResult]::new('--logical-date-gt', '--logical-date-gt', [CompletionResultType]::ParameterName, 'Only with a logical date after this')
            [CompletionResult]::new('--logical-date-lte', '--logical-date-lte', [CompletionResultType]::ParameterName, 'Only with a logical date at or before this')
            [CompletionResult]::new('--logical-date-lt', '--logical-date-lt', [CompletionResultType]::ParameterName, 'Only with a logical date before this')
            [CompletionResult]::new('--start-date-gte', '--start-date-gte', [CompletionResultType]::ParameterName, 'Only with a start date at or after this')
            [CompletionResult]::new('--start-date-gt', '--start-date-gt', [CompletionResultType]::ParameterName, 'Only with a start date after this')
            [CompletionResult]::new('--start-date-lte', '--start-date-lte', [CompletionResultType]::ParameterName, 'Only with a start date at or before this')
            [CompletionResult]::new('--start-date-lt', '--start-date-lt', [CompletionResultType]::ParameterName, 'Only with a start date before this')
            [CompletionResult]::new('--end-date-gte', '--end-date-gte', [CompletionResultType]::ParameterName, 'Only with a end date at or after this')
            [CompletionResult]::new('--end-date-gt', '--end-date-gt', [CompletionResultType]::ParameterName, 'Only with a end date after this')
            [CompletionResult]::new('--end-date-lte', '--end-date-lte', [CompletionResultType]::ParameterName, 'Only with a end date at or before this')
            [CompletionResult]::new('--end-date-lt', '--end-date-lt', [CompletionResultType]::ParameterName, 'Only with a end date before this')
            [CompletionResult]::new('--updated-at-gte', '--updated-at-gte', [CompletionResultType]::ParameterName, 'Only with a updated at at or after this')
            [CompletionResult]::new('--updated-at-gt', '--updated-at-gt', [CompletionResultType]::ParameterName, 'Only with a updated at after this')
            [CompletionResult]::new('--updated-at-lte', '--updated-at-lte', [CompletionResultType]::ParameterName, 'Only with a updated at at or before this')
            [CompletionResult]::new('--updated-at-lt', '--updated-at-lt', [CompletionResultType]::ParameterName, 'Only with a updated at before this')
            [CompletionResult]::new('--duration-gte', '--duration-gte', [CompletionResultType]::ParameterName, 'Only with a duration at least this')
            [CompletionResult]::new('--duration-gt', '--duration-gt', [CompletionResultType]::ParameterName, 'Only with a duration more than this')
            [CompletionResult]::new('--duration-lte', '--duration-lte', [CompletionResultType]::ParameterName, 'Only with a duration at most this')
            [CompletionResult]::new('--duration-lt', '--duration-lt', [CompletionResultType]::ParameterName, 'Only with a duration less than this')
            [CompletionResult]::new('--state', '--state', [CompletionResultType]::ParameterName, 'Filter by state; may be repeated')
            [CompletionResult]::new('--pool', '--pool', [CompletionResultType]::ParameterName, 'Filter by pool; may be repeated')
            [CompletionResult]::new('--pool-name-pattern', '--pool-name-pattern', [CompletionResultType]::ParameterName, 'Case-insensitive substring match (SQL `ILIKE`). Slower than `pool_name_prefix_pattern` on large tables — see "Filtering with pattern parameters"')
            [CompletionResult]::new('--pool-name-prefix-pattern', '--pool-name-prefix-pattern', [CompletionResultType]::ParameterName, 'Case-sensitive, index-friendly prefix match. See "Filtering with pattern parameters"')
            [CompletionResult]::new('--queue', '--queue', [CompletionResultType]::ParameterName, 'Filter by queue; may be repeated')
            [CompletionResult]::new('--queue-name-pattern', '--queue-name-pattern', [CompletionResultType]::ParameterName, 'Case-insensitive substring match (SQL `ILIKE`). Slower than `queue_name_prefix_pattern` on large tables — see "Filtering with pattern parameters"')
            [CompletionResult]::new('--queue-name-prefix-pattern', '--queue-name-prefix-pattern', [CompletionResultType]::ParameterName, 'Case-sensitive, index-friendly prefix match. See "Filtering with pattern parameters"')
            [CompletionResult]::new('--executor', '--executor', [CompletionResultType]::ParameterName, 'Filter by executor; may be repeated')
            [CompletionResult]::new('--version-number', '--version-number', [CompletionResultType]::ParameterName, 'Filter by version number; may be repeated')
            [CompletionResult]::new('--try-number', '--try-number', [CompletionResultType]::ParameterName, 'Filter by try number; may be repeated')
            [CompletionResult]::new('--operator', '--operator', [CompletionResultType]::ParameterName, 'Filter by operator; may be repeated')
            [CompletionResult]::new('--operator-name-pattern', '--operator-name-pattern', [CompletionResultType]::ParameterName, 'Case-insensitive substring match (SQL `ILIKE`). Slower than `operator_name_prefix_pattern` on large tables — see "Filtering with pattern parameters"')
            [CompletionResult]::new('--operator-name-prefix-pattern', '--operator-name-prefix-pattern', [CompletionResultType]::ParameterName, 'Case-sensitive, index-friendly prefix match. See "Filtering with pattern parameters"')
            [CompletionResult]::new('--map-index', '--map-index', [CompletionResultType]::ParameterName, 'Filter by map index; may be repeated')
            [CompletionResult]::new('--rendered-map-index-pattern', '--rendered-map-index-pattern', [CompletionResultType]::ParameterName, 'Case-insensitive substring match (SQL `ILIKE`). Slower than `rendered_map_index_prefix_pattern` on large tables — see "Filtering with pattern parameters"')
            [CompletionResult]::new('--rendered-map-index-prefix-pattern', '--rendered-map-index-prefix-pattern', [CompletionResultType]::ParameterName, 'Case-sensitive, index-friendly prefix match. See "Filtering with pattern parameters"')
            [CompletionResult]::new('--order-by', '--order-by', [CompletionResultType]::ParameterName, 'Attributes to order by, multi criteria sort is supported. Prefix with `-` for descending order. Supported attributes: `id, state, duration, start_date, end_date, map_index, try_number, logical_date, run_after, data_interval_start, data_interval_end, rendered_map_index, operator`')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'At most this many rows; all of them when not given')
            [CompletionResult]::new('--env', '--env', [CompletionResultType]::ParameterName, 'The environment to work with, instead of the selected one')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print the result')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print the result')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Print these columns; dots reach into objects (`dag_id,tags.name`)')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON result with a jq expression')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Whether to use colours')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'The longest that one request may take; 0 for no limit [default: 60]')
            [CompletionResult]::new('--ca-cert', '--ca-cert', [CompletionResultType]::ParameterName, 'Trust the certificate authorities in this PEM file too')
            [CompletionResult]::new('--client-cert', '--client-cert', [CompletionResultType]::ParameterName, 'The client certificate to show to the server (PEM, perhaps with its key)')
            [CompletionResult]::new('--client-key', '--client-key', [CompletionResultType]::ParameterName, 'The key of the client certificate (PEM)')
            [CompletionResult]::new('--no-header', '--no-header', [CompletionResultType]::ParameterName, 'Leave out the header of table, plain and csv')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell on stderr what is sent and answered; twice for headers')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell on stderr what is sent and answered; twice for headers')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'No progress, notes or warnings on stderr')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'No progress, notes or warnings on stderr')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer every question with yes')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer every question with yes')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Do not check the server''s certificate')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'airflow;tasks;mapped-instance' {
            [CompletionResult]::new('--dag-id', '--dag-id', [CompletionResultType]::ParameterName, 'dag-id')
            [CompletionResult]::new('--run-id', '--run-id', [CompletionResultType]::ParameterName, 'run-id')
            [CompletionResult]::new('--task-id', '--task-id', [CompletionResultType]::ParameterName, 'task-id')
            [CompletionResult]::new('--map-index', '--map-index', [CompletionResultType]::ParameterName, 'map-index')
            [CompletionResult]::new('--env', '--env', [CompletionResultType]::ParameterName, 'The environment to work with, instead of the selected one')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print the result')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print the result')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Print these columns; dots reach into objects (`dag_id,tags.name`)')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON result with a jq expression')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Whether to use colours')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'The longest that one request may take; 0 for no limit [default: 60]')
            [CompletionResult]::new('--ca-cert', '--ca-cert', [CompletionResultType]::ParameterName, 'Trust the certificate authorities in this PEM file too')
            [CompletionResult]::new('--client-cert', '--client-cert', [CompletionResultType]::ParameterName, 'The client certificate to show to the server (PEM, perhaps with its key)')
            [CompletionResult]::new('--client-key', '--client-key', [CompletionResultType]::ParameterName, 'The key of the client certificate (PEM)')
            [CompletionResult]::new('--no-header', '--no-header', [CompletionResultType]::ParameterName, 'Leave out the header of table, plain and csv')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell on stderr what is sent and answered; twice for headers')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell on stderr what is sent and answered; twice for headers')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'No progress, notes or warnings on stderr')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'No progress, notes or warnings on stderr')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer every question with yes')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer every question with yes')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Do not check the server''s certificate')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'airflow;tasks;tries' {
            [CompletionResult]::new('--dag-id', '--dag-id', [CompletionResultType]::ParameterName, 'dag-id')
            [CompletionResult]::new('--run-id', '--run-id', [CompletionResultType]::ParameterName, 'run-id')
            [CompletionResult]::new('--task-id', '--task-id', [CompletionResultType]::ParameterName, 'task-id')
            [CompletionResult]::new('--with-map-index', '--with-map-index', [CompletionResultType]::ParameterName, 'Filter by map index')
            [CompletionResult]::new('--env', '--env', [CompletionResultType]::ParameterName, 'The environment to work with, instead of the selected one')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print the result')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print the result')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Print these columns; dots reach into objects (`dag_id,tags.name`)')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON result with a jq expression')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Whether to use colours')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'The longest that one request may take; 0 for no limit [default: 60]')
            [CompletionResult]::new('--ca-cert', '--ca-cert', [CompletionResultType]::ParameterName, 'Trust the certificate authorities in this PEM file too')
            [CompletionResult]::new('--client-cert', '--client-cert', [CompletionResultType]::ParameterName, 'The client certificate to show to the server (PEM, perhaps with its key)')
            [CompletionResult]::new('--client-key', '--client-key', [CompletionResultType]::ParameterName, 'The key of the client certificate (PEM)')
            [CompletionResult]::new('--no-header', '--no-header', [CompletionResultType]::ParameterName, 'Leave out the header of table, plain and csv')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell on stderr what is sent and answered; twice for headers')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell on stderr what is sent and answered; twice for headers')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'No progress, notes or warnings on stderr')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'No progress, notes or warnings on stderr')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer every question with yes')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer every question with yes')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Do not check the server''s certificate')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'airflow;tasks;mapped-tries' {
            [CompletionResult]::new('--dag-id', '--dag-id', [CompletionResultType]::ParameterName, 'dag-id')
            [CompletionResult]::new('--run-id', '--run-id', [CompletionResultType]::ParameterName, 'run-id')
            [CompletionResult]::new('--task-id', '--task-id', [CompletionResultType]::ParameterName, 'task-id')
            [CompletionResult]::new('--map-index', '--map-index', [CompletionResultType]::ParameterName, 'map-index')
            [CompletionResult]::new('--env', '--env', [CompletionResultType]::ParameterName, 'The environment to work with, instead of the selected one')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print the result')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print the result')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Print these columns; dots reach into objects (`dag_id,tags.name`)')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON result with a jq expression')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Whether to use colours')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'The longest that one request may take; 0 for no limit [default: 60]')
            [CompletionResult]::new('--ca-cert', '--ca-cert', [CompletionResultType]::ParameterName, 'Trust the certificate authorities in this PEM file too')
            [CompletionResult]::new('--client-cert', '--client-cert', [CompletionResultType]::ParameterName, 'The client certificate to show to the server (PEM, perhaps with its key)')
            [CompletionResult]::new('--client-key', '--client-key', [CompletionResultType]::ParameterName, 'The key of the client certificate (PEM)')
            [CompletionResult]::new('--no-header', '--no-header', [CompletionResultType]::ParameterName, 'Leave out the header of table, plain and csv')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell on stderr what is sent and answered; twice for headers')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell on stderr what is sent and answered; twice for headers')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'No progress, notes or warnings on stderr')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'No progress, notes or warnings on stderr')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer every question with yes')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer every question with yes')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Do not check the server''s certificate')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'airflow;tasks;try' {
            [CompletionResult]::new('--dag-id', '--dag-id', [CompletionResultType]::ParameterName, 'dag-id')
            [CompletionResult]::new('--run-id', '--run-id', [CompletionResultType]::ParameterName, 'run-id')
            [CompletionResult]::new('--task-id', '--task-id', [CompletionResultType]::ParameterName, 'task-id')
            [CompletionResult]::new('--try-number', '--try-number', [CompletionResultType]::ParameterName, 'try-number')
            [CompletionResult]::new('--with-map-index', '--with-map-index', [CompletionResultType]::ParameterName, 'Filter by map index')
            [CompletionResult]::new('--env', '--env', [CompletionResultType]::ParameterName, 'The environment to work with, instead of the selected one')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print the result')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print the result')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Print these columns; dots reach into objects (`dag_id,tags.name`)')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON result with a jq expression')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Whether to use colours')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'The longest that one request may take; 0 for no limit [default: 60]')
            [CompletionResult]::new('--ca-cert', '--ca-cert', [CompletionResultType]::ParameterName, 'Trust the certificate authorities in this PEM file too')
            [CompletionResult]::new('--client-cert', '--client-cert', [CompletionResultType]::ParameterName, 'The client certificate to show to the server (PEM, perhaps with its key)')
            [CompletionResult]::new('--client-key', '--client-key', [CompletionResultType]::ParameterName, 'The key of the client certificate (PEM)')
            [CompletionResult]::new('--no-header', '--no-header', [CompletionResultType]::ParameterName, 'Leave out the header of table, plain and csv')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell on stderr what is sent and answered; twice for headers')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell on stderr what is sent and answered; twice for headers')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'No progress, notes or warnings on stderr')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'No progress, notes or warnings on stderr')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer every question with yes')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer every question with yes')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Do not check the server''s certificate')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'airflow;tasks;mapped-try' {
            [CompletionResult]::new('--dag-id', '--dag-id', [CompletionResultType]::ParameterName, 'dag-id')
            [CompletionResult]::new('--run-id', '--run-id', [CompletionResultType]::ParameterName, 'run-id')
            [CompletionResult]::new('--task-id', '--task-id', [CompletionResultType]::ParameterName, 'task-id')
            [CompletionResult]::new('--map-index', '--map-index', [CompletionResultType]::ParameterName, 'map-index')
            [CompletionResult]::new('--try-number', '--try-number', [CompletionResultType]::ParameterName, 'try-number')
            [CompletionResult]::new('--env', '--env', [CompletionResultType]::ParameterName, 'The environment to work with, instead of the selected one')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print the result')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print the result')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Print these columns; dots reach into objects (`dag_id,tags.name`)')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON result with a jq expression')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Whether to use colours')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'The longest that one request may take; 0 for no limit [default: 60]')
            [CompletionResult]::new('--ca-cert', '--ca-cert', [CompletionResultType]::ParameterName, 'Trust the certificate authorities in this PEM file too')
            [CompletionResult]::new('--client-cert', '--client-cert', [CompletionResultType]::ParameterName, 'The client certificate to show to the server (PEM, perhaps with its key)')
            [CompletionResult]::new('--client-key', '--client-key', [CompletionResultType]::ParameterName, 'The key of the client certificate (PEM)')
            [CompletionResult]::new('--no-header', '--no-header', [CompletionResultType]::ParameterName, 'Leave out the header of table, plain and csv')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell on stderr what is sent and answered; twice for headers')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell on stderr what is sent and answered; twice for headers')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'No progress, notes or warnings on stderr')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'No progress, notes or warnings on stderr')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer every question with yes')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer every question with yes')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Do not check the server''s certificate')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'airflow;tasks;links' {
            [CompletionResult]::new('--dag-id', '--dag-id', [CompletionResultType]::ParameterName, 'dag-id')
            [CompletionResult]::new('--run-id', '--run-id', [CompletionResultType]::ParameterName, 'run-id')
            [CompletionResult]::new('--task-id', '--task-id', [CompletionResultType]::ParameterName, 'task-id')
            [CompletionResult]::new('--with-map-index', '--with-map-index', [CompletionResultType]::ParameterName, 'Filter by map index')
            [CompletionResult]::new('--try-number', '--try-number', [CompletionResultType]::ParameterName, 'Filter by try number')
            [CompletionResult]::new('--env', '--env', [CompletionResultType]::ParameterName, 'The environment to work with, instead of the selected one')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print the result')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print the result')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Print these columns; dots reach into objects (`dag_id,tags.name`)')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON result with a jq expression')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Whether to use colours')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'The longest that one request may take; 0 for no limit [default: 60]')
            [CompletionResult]::new('--ca-cert', '--ca-cert', [CompletionResultType]::ParameterName, 'Trust the certificate authorities in this PEM file too')
            [CompletionResult]::new('--client-cert', '--client-cert', [CompletionResultType]::ParameterName, 'The client certificate to show to the server (PEM, perhaps with its key)')
            [CompletionResult]::new('--client-key', '--client-key', [CompletionResultType]::ParameterName, 'The key of the client certificate (PEM)')
            [CompletionResult]::new('--no-header', '--no-header', [CompletionResultType]::ParameterName, 'Leave out the header of table, plain and csv')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell on stderr what is sent and answered; twice for headers')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell on stderr what is sent and answered; twice for headers')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'No progress, notes or warnings on stderr')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'No progress, notes or warnings on stderr')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer every question with yes')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer every question with yes')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Do not check the server''s certificate')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'airflow;tasks;log-url' {
            [CompletionResult]::new('--dag-id', '--dag-id', [CompletionResultType]::ParameterName, 'dag-id')
            [CompletionResult]::new('--run-id', '--run-id', [CompletionResultType]::ParameterName, 'run-id')
            [CompletionResult]::new('--task-id', '--task-id', [CompletionResultType]::ParameterName, 'task-id')
            [CompletionResult]::new('--try-number', '--try-number', [CompletionResultType]::ParameterName, 'try-number')
            [CompletionResult]::new('--with-map-index', '--with-map-index', [CompletionResultType]::ParameterName, 'Filter by map index')
            [CompletionResult]::new('--env', '--env', [CompletionResultType]::ParameterName, 'The environment to work with, instead of the selected one')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print the result')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print the result')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Print these columns; dots reach into objects (`dag_id,tags.name`)')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON result with a jq expression')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Whether to use colours')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'The longest that one request may take; 0 for no limit [default: 60]')
            [CompletionResult]::new('--ca-cert', '--ca-cert', [CompletionResultType]::ParameterName, 'Trust the certificate authorities in this PEM file too')
            [CompletionResult]::new('--client-cert', '--client-cert', [CompletionResultType]::ParameterName, 'The client certificate to show to the server (PEM, perhaps with its key)')
            [CompletionResult]::new('--client-key', '--client-key', [CompletionResultType]::ParameterName, 'The key of the client certificate (PEM)')
            [CompletionResult]::new('--no-header', '--no-header', [CompletionResultType]::ParameterName, 'Leave out the header of table, plain and csv')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell on stderr what is sent and answered; twice for headers')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell on stderr what is sent and answered; twice for headers')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'No progress, notes or warnings on stderr')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'No progress, notes or warnings on stderr')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer every question with yes')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer every question with yes')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Do not check the server''s certificate')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'airflow;tasks;delete-instance' {
            [CompletionResult]::new('--dag-id', '--dag-id', [CompletionResultType]::ParameterName, 'dag-id')
            [CompletionResult]::new('--run-id', '--run-id', [CompletionResultType]::ParameterName, 'run-id')
            [CompletionResult]::new('--task-id', '--task-id', [CompletionResultType]::ParameterName, 'task-id')
            [CompletionResult]::new('--with-map-index', '--with-map-index', [CompletionResultType]::ParameterName, 'Map index')
            [CompletionResult]::new('--env', '--env', [CompletionResultType]::ParameterName, 'The environment to work with, instead of the selected one')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print the result')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print the result')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Print these columns; dots reach into objects (`dag_id,tags.name`)')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON result with a jq expression')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Whether to use colours')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'The longest that one request may take; 0 for no limit [default: 60]')
            [CompletionResult]::new('--ca-cert', '--ca-cert', [CompletionResultType]::ParameterName, 'Trust the certificate authorities in this PEM file too')
            [CompletionResult]::new('--client-cert', '--client-cert', [CompletionResultType]::ParameterName, 'The client certificate to show to the server (PEM, perhaps with its key)')
            [CompletionResult]::new('--client-key', '--client-key', [CompletionResultType]::ParameterName, 'The key of the client certificate (PEM)')
            [CompletionResult]::new('--no-header', '--no-header', [CompletionResultType]::ParameterName, 'Leave out the header of table, plain and csv')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell on stderr what is sent and answered; twice for headers')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell on stderr what is sent and answered; twice for headers')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'No progress, notes or warnings on stderr')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'No progress, notes or warnings on stderr')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer every question with yes')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer every question with yes')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Do not check the server''s certificate')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'airflow;tasks;store-list' {
            [CompletionResult]::new('--dag-id', '--dag-id', [CompletionResultType]::ParameterName, 'dag-id')
            [CompletionResult]::new('--run-id', '--run-id', [CompletionResultType]::ParameterName, 'run-id')
            [CompletionResult]::new('--task-id', '--task-id', [CompletionResultType]::ParameterName, 'task-id')
            [CompletionResult]::new('--map-index', '--map-index', [CompletionResultType]::ParameterName, 'Filter by map index')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'At most this many rows; all of them when not given')
            [CompletionResult]::new('--env', '--env', [CompletionResultType]::ParameterName, 'The environment to work with, instead of the selected one')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print the result')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print the result')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Print these columns; dots reach into objects (`dag_id,tags.name`)')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON result with a jq expression')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Whether to use colours')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'The longest that one request may take; 0 for no limit [default: 60]')
            [CompletionResult]::new('--ca-cert', '--ca-cert', [CompletionResultType]::ParameterName, 'Trust the certificate authorities in this PEM file too')
            [CompletionResult]::new('--client-cert', '--client-cert', [CompletionResultType]::ParameterName, 'The client certificate to show to the server (PEM, perhaps with its key)')
            [CompletionResult]::new('--client-key', '--client-key', [CompletionResultType]::ParameterName, 'The key of the client certificate (PEM)')
            [CompletionResult]::new('--no-header', '--no-header', [CompletionResultType]::ParameterName, 'Leave out the header of table, plain and csv')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell on stderr what is sent and answered; twice for headers')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell on stderr what is sent and answered; twice for headers')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'No progress, notes or warnings on stderr')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'No progress, notes or warnings on stderr')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer every question with yes')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer every question with yes')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Do not check the server''s certificate')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'airflow;tasks;store-get' {
            [CompletionResult]::new('--dag-id', '--dag-id', [CompletionResultType]::ParameterName, 'dag-id')
            [CompletionResult]::new('--run-id', '--run-id', [CompletionResultType]::ParameterName, 'run-id')
            [CompletionResult]::new('--task-id', '--task-id', [CompletionResultType]::ParameterName, 'task-id')
            [CompletionResult]::new('--key', '--key', [CompletionResultType]::ParameterName, 'key')
            [CompletionResult]::new('--map-index', '--map-index', [CompletionResultType]::ParameterName, 'Filter by map index')
            [CompletionResult]::new('--env', '--env', [CompletionResultType]::ParameterName, 'The environment to work with, instead of the selected one')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print the result')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print the result')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Print these columns; dots reach into objects (`dag_id,tags.name`)')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON result with a jq expression')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Whether to use colours')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'The longest that one request may take; 0 for no limit [default: 60]')
            [CompletionResult]::new('--ca-cert', '--ca-cert', [CompletionResultType]::ParameterName, 'Trust the certificate authorities in this PEM file too')
            [CompletionResult]::new('--client-cert', '--client-cert', [CompletionResultType]::ParameterName, 'The client certificate to show to the server (PEM, perhaps with its key)')
            [CompletionResult]::new('--client-key', '--client-key', [CompletionResultType]::ParameterName, 'The key of the client certificate (PEM)')
            [CompletionResult]::new('--no-header', '--no-header', [CompletionResultType]::ParameterName, 'Leave out the header of table, plain and csv')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell on stderr what is sent and answered; twice for headers')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell on stderr what is sent and answered; twice for headers')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'No progress, notes or warnings on stderr')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'No progress, notes or warnings on stderr')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer every question with yes')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer every question with yes')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Do not check the server''s certificate')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'airflow;tasks;store-set' {
            [CompletionResult]::new('--dag-id', '--dag-id', [CompletionResultType]::ParameterName, 'dag-id')
            [CompletionResult]::new('--run-id', '--run-id', [CompletionResultType]::ParameterName, 'run-id')
            [CompletionResult]::new('--task-id', '--task-id', [CompletionResultType]::ParameterName, 'task-id')
            [CompletionResult]::new('--key', '--key', [CompletionResultType]::ParameterName, 'key')
            [CompletionResult]::new('--map-index', '--map-index', [CompletionResultType]::ParameterName, 'Map index')
            [CompletionResult]::new('--value', '--value', [CompletionResultType]::ParameterName, 'Value')
            [CompletionResult]::new('--expires-at', '--expires-at', [CompletionResultType]::ParameterName, 'Expires at')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'The whole body as JSON, from a file with @FILE or from stdin with -; other options add to it')
            [CompletionResult]::new('--env', '--env', [CompletionResultType]::ParameterName, 'The environment to work with, instead of the selected one')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print the result')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print the result')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Print these columns; dots reach into objects (`dag_id,tags.name`)')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON result with a jq expression')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Whether to use colours')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'The longest that one request may take; 0 for no limit [default: 60]')
            [CompletionResult]::new('--ca-cert', '--ca-cert', [CompletionResultType]::ParameterName, 'Trust the certificate authorities in this PEM file too')
            [CompletionResult]::new('--client-cert', '--client-cert', [CompletionResultType]::ParameterName, 'The client certificate to show to the server (PEM, perhaps with its key)')
            [CompletionResult]::new('--client-key', '--client-key', [CompletionResultType]::ParameterName, 'The key of the client certificate (PEM)')
            [CompletionResult]::new('--no-header', '--no-header', [CompletionResultType]::ParameterName, 'Leave out the header of table, plain and csv')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell on stderr what is sent and answered; twice for headers')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell on stderr what is sent and answered; twice for headers')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'No progress, notes or warnings on stderr')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'No progress, notes or warnings on stderr')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer every question with yes')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer every question with yes')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Do not check the server''s certificate')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'airflow;tasks;store-update' {
            [CompletionResult]::new('--dag-id', '--dag-id', [CompletionResultType]::ParameterName, 'dag-id')
            [CompletionResult]::new('--run-id', '--run-id', [CompletionResultType]::ParameterName, 'run-id')
            [CompletionResult]::new('--task-id', '--task-id', [CompletionResultType]::ParameterName, 'task-id')
            [CompletionResult]::new('--key', '--key', [CompletionResultType]::ParameterName, 'key')
            [CompletionResult]::new('--map-index', '--map-index', [CompletionResultType]::ParameterName, 'Map index')
            [CompletionResult]::new('--value', '--value', [CompletionResultType]::ParameterName, 'Value')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'The whole body as JSON, from a file with @FILE or from stdin with -; other options add to it')
            [CompletionResult]::new('--env', '--env', [CompletionResultType]::ParameterName, 'The environment to work with, instead of the selected one')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print the result')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print the result')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Print these columns; dots reach into objects (`dag_id,tags.name`)')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON result with a jq expression')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Whether to use colours')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'The longest that one request may take; 0 for no limit [default: 60]')
            [CompletionResult]::new('--ca-cert', '--ca-cert', [CompletionResultType]::ParameterName, 'Trust the certificate authorities in this PEM file too')
            [CompletionResult]::new('--client-cert', '--client-cert', [CompletionResultType]::ParameterName, 'The client certificate to show to the server (PEM, perhaps with its key)')
            [CompletionResult]::new('--client-key', '--client-key', [CompletionResultType]::ParameterName, 'The key of the client certificate (PEM)')
            [CompletionResult]::new('--no-header', '--no-header', [CompletionResultType]::ParameterName, 'Leave out the header of table, plain and csv')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell on stderr what is sent and answered; twice for headers')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell on stderr what is sent and answered; twice for headers')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'No progress, notes or warnings on stderr')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'No progress, notes or warnings on stderr')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer every question with yes')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer every question with yes')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Do not check the server''s certificate')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'airflow;tasks;store-delete' {
            [CompletionResult]::new('--dag-id', '--dag-id', [CompletionResultType]::ParameterName, 'dag-id')
            [CompletionResult]::new('--run-id', '--run-id', [CompletionResultType]::ParameterName, 'run-id')
            [CompletionResult]::new('--task-id', '--task-id', [CompletionResultType]::ParameterName, 'task-id')
            [CompletionResult]::new('--key', '--key', [CompletionResultType]::ParameterName, 'key')
            [CompletionResult]::new('--map-index', '--map-index', [CompletionResultType]::ParameterName, 'Map index')
            [CompletionResult]::new('--env', '--env', [CompletionResultType]::ParameterName, 'The environment to work with, instead of the selected one')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print the result')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print the result')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Print these columns; dots reach into objects (`dag_id,tags.name`)')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON result with a jq expression')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Whether to use colours')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'The longest that one request may take; 0 for no limit [default: 60]')
            [CompletionResult]::new('--ca-cert', '--ca-cert', [CompletionResultType]::ParameterName, 'Trust the certificate authorities in this PEM file too')
            [CompletionResult]::new('--client-cert', '--client-cert', [CompletionResultType]::ParameterName, 'The client certificate to show to the server (PEM, perhaps with its key)')
            [CompletionResult]::new('--client-key', '--client-key', [CompletionResultType]::ParameterName, 'The key of the client certificate (PEM)')
            [CompletionResult]::new('--no-header', '--no-header', [CompletionResultType]::ParameterName, 'Leave out the header of table, plain and csv')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell on stderr what is sent and answered; twice for headers')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell on stderr what is sent and answered; twice for headers')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'No progress, notes or warnings on stderr')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'No progress, notes or warnings on stderr')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer every question with yes')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer every question with yes')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Do not check the server''s certificate')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'airflow;tasks;store-clear' {
            [CompletionResult]::new('--dag-id', '--dag-id', [CompletionResultType]::ParameterName, 'dag-id')
            [CompletionResult]::new('--run-id', '--run-id', [CompletionResultType]::ParameterName, 'run-id')
            [CompletionResult]::new('--task-id', '--task-id', [CompletionResultType]::ParameterName, 'task-id')
            [CompletionResult]::new('--all-map-indices', '--all-map-indices', [CompletionResultType]::ParameterName, 'All map indices')
            [CompletionResult]::new('--map-index', '--map-index', [CompletionResultType]::ParameterName, 'Map index')
            [CompletionResult]::new('--env', '--env', [CompletionResultType]::ParameterName, 'The environment to work with, instead of the selected one')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print the result')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print the result')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Print these columns; dots reach into objects (`dag_id,tags.name`)')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON result with a jq expression')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Whether to use colours')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'The longest that one request may take; 0 for no limit [default: 60]')
            [CompletionResult]::new('--ca-cert', '--ca-cert', [CompletionResultType]::ParameterName, 'Trust the certificate authorities in this PEM file too')
            [CompletionResult]::new('--client-cert', '--client-cert', [CompletionResultType]::ParameterName, 'The client certificate to show to the server (PEM, perhaps with its key)')
            [CompletionResult]::new('--client-key', '--client-key', [CompletionResultType]::ParameterName, 'The key of the client certificate (PEM)')
            [CompletionResult]::new('--no-header', '--no-header', [CompletionResultType]::ParameterName, 'Leave out the header of table, plain and csv')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell on stderr what is sent and answered; twice for headers')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell on stderr what is sent and answered; twice for headers')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'No progress, notes or warnings on stderr')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'No progress, notes or warnings on stderr')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer every question with yes')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer every question with yes')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Do not check the server''s certificate')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'airflow;tasks;help' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the tasks of a Dag')
            [CompletionResult]::new('state', 'state', [CompletionResultType]::ParameterValue, 'Tell the state of a task instance')
            [CompletionResult]::new('states-for-dag-run', 'states-for-dag-run', [CompletionResultType]::ParameterValue, 'List the task instances of a run with their states')
            [CompletionResult]::new('failed-deps', 'failed-deps', [CompletionResultType]::ParameterValue, 'Tell what keeps a task instance from being scheduled')
            [CompletionResult]::new('render', 'render', [CompletionResultType]::ParameterValue, 'Show the templated fields of a task instance, as they were when it started')
            [CompletionResult]::new('clear', 'clear', [CompletionResultType]::ParameterValue, 'Clear task instances, so that they run again')
            [CompletionResult]::new('set-state', 'set-state', [CompletionResultType]::ParameterValue, 'Set the state of a task instance, or of a task group')
            [CompletionResult]::new('get', 'get', [CompletionResultType]::ParameterValue, 'Show a task of a Dag')
            [CompletionResult]::new('instances', 'instances', [CompletionResultType]::ParameterValue, 'List the task instances of a run; of all with ~')
            [CompletionResult]::new('instance', 'instance', [CompletionResultType]::ParameterValue, 'Show a task instance that is not mapped')
            [CompletionResult]::new('mapped', 'mapped', [CompletionResultType]::ParameterValue, 'List the mapped instances of a task')
            [CompletionResult]::new('mapped-instance', 'mapped-instance', [CompletionResultType]::ParameterValue, 'Show a mapped task instance')
            [CompletionResult]::new('tries', 'tries', [CompletionResultType]::ParameterValue, 'List the tries of a task instance')
            [CompletionResult]::new('mapped-tries', 'mapped-tries', [CompletionResultType]::ParameterValue, 'List the tries of a mapped task instance')
            [CompletionResult]::new('try', 'try', [CompletionResultType]::ParameterValue, 'Show a try of a task instance')
            [CompletionResult]::new('mapped-try', 'mapped-try', [CompletionResultType]::ParameterValue, 'Show a try of a mapped task instance')
            [CompletionResult]::new('links', 'links', [CompletionResultType]::ParameterValue, 'Show the extra links of a task instance')
            [CompletionResult]::new('log-url', 'log-url', [CompletionResultType]::ParameterValue, 'Tell where the log of a try lies outside of Airflow')
            [CompletionResult]::new('delete-instance', 'delete-instance', [CompletionResultType]::ParameterValue, 'Delete a task instance')
            [CompletionResult]::new('store-list', 'store-list', [CompletionResultType]::ParameterValue, 'List the entries of a task instance''s state store')
            [CompletionResult]::new('store-get', 'store-get', [CompletionResultType]::ParameterValue, 'Show an entry of a task instance''s state store')
            [CompletionResult]::new('store-set', 'store-set', [CompletionResultType]::ParameterValue, 'Write an entry of a task instance''s state store')
            [CompletionResult]::new('store-update', 'store-update', [CompletionResultType]::ParameterValue, 'Change the value of an entry of a task instance''s state store')
            [CompletionResult]::new('store-delete', 'store-delete', [CompletionResultType]::ParameterValue, 'Delete an entry of a task instance''s state store')
            [CompletionResult]::new('store-clear', 'store-clear', [CompletionResultType]::ParameterValue, 'Delete all entries of a task instance''s state store')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'airflow;tasks;help;list' {
            break
        }
        'airflow;tasks;help;state' {
            break
        }
        'airflow;tasks;help;states-for-dag-run' {
            break
        }
        'airflow;tasks;help;failed-deps' {
            break
        }
        'airflow;tasks;help;render' {
            break
        }
        'airflow;tasks;help;clear' {
            break
        }
        'airflow;tasks;help;set-state' {
            break
        }
        'airflow;tasks;help;get' {
            break
        }
        'airflow;tasks;help;instances' {
            break
        }
        'airflow;tasks;help;instance' {
            break
        }
        'airflow;tasks;help;mapped' {
            break
        }
        'airflow;tasks;help;mapped-instance' {
            break
        }
        'airflow;tasks;help;tries' {
            break
        }
        'airflow;tasks;help;mapped-tries' {
            break
        }
        'airflow;tasks;help;try' {
            break
        }
        'airflow;tasks;help;mapped-try' {
            break
        }
        'airflow;tasks;help;links' {
            break
        }
        'airflow;tasks;help;log-url' {
            break
        }
        'airflow;tasks;help;delete-instance' {
            break
        }
        'airflow;tasks;help;store-list' {
            break
        }
        'airflow;tasks;help;store-get' {
            break
        }
        'airflow;tasks;help;store-set' {
            break
        }
        'airflow;tasks;help;store-update' {
            break
        }
        'airflow;tasks;help;store-delete' {
            break
        }
        'airflow;tasks;help;store-clear' {
            break
        }
        'airflow;tasks;help;help' {
            break
        }
        'airflow;runs' {
            [CompletionResult]::new('--env', '--env', [CompletionResultType]::ParameterName, 'The environment to work with, instead of the selected one')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print the result')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print the result')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Print these columns; dots reach into objects (`dag_id,tags.name`)')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON result with a jq expression')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Whether to use colours')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'The longest that one request may take; 0 for no limit [default: 60]')
            [CompletionResult]::new('--ca-cert', '--ca-cert', [CompletionResultType]::ParameterName, 'Trust the certificate authorities in this PEM file too')
            [CompletionResult]::new('--client-cert', '--client-cert', [CompletionResultType]::ParameterName, 'The client certificate to show to the server (PEM, perhaps with its key)')
            [CompletionResult]::new('--client-key', '--client-key', [CompletionResultType]::ParameterName, 'The key of the client certificate (PEM)')
            [CompletionResult]::new('--no-header', '--no-header', [CompletionResultType]::ParameterName, 'Leave out the header of table, plain and csv')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell on stderr what is sent and answered; twice for headers')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell on stderr what is sent and answered; twice for headers')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'No progress, notes or warnings on stderr')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'No progress, notes or warnings on stderr')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer every question with yes')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer every question with yes')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Do not check the server''s certificate')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the runs of a Dag; of all Dags with ~')
            [CompletionResult]::new('get', 'get', [CompletionResultType]::ParameterValue, 'Show a run')
            [CompletionResult]::new('update', 'update', [CompletionResultType]::ParameterValue, 'Change a run: its state, its note')
            [CompletionResult]::new('set-state', 'set-state', [CompletionResultType]::ParameterValue, 'Set the state of a run')
            [CompletionResult]::new('delete', 'delete', [CompletionResultType]::ParameterValue, 'Delete a run')
            [CompletionResult]::new('upstream-events', 'upstream-events', [CompletionResultType]::ParameterValue, 'List the asset events that started a run')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'airflow;dagrun' {
            [CompletionResult]::new('--env', '--env', [CompletionResultType]::ParameterName, 'The environment to work with, instead of the selected one')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print the result')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print the result')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Print these columns; dots reach into objects (`dag_id,tags.name`)')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON result with a jq expression')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Whether to use colours')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'The longest that one request may take; 0 for no limit [default: 60]')
            [CompletionResult]::new('--ca-cert', '--ca-cert', [CompletionResultType]::ParameterName, 'Trust the certificate authorities in this PEM file too')
            [CompletionResult]::new('--client-cert', '--client-cert', [CompletionResultType]::ParameterName, 'The client certificate to show to the server (PEM, perhaps with its key)')
            [CompletionResult]::new('--client-key', '--client-key', [CompletionResultType]::ParameterName, 'The key of the client certificate (PEM)')
            [CompletionResult]::new('--no-header', '--no-header', [CompletionResultType]::ParameterName, 'Leave out the header of table, plain and csv')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell on stderr what is sent and answered; twice for headers')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell on stderr what is sent and answered; twice for headers')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'No progress, notes or warnings on stderr')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'No progress, notes or warnings on stderr')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer every question with yes')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer every question with yes')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Do not check the server''s certificate')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the runs of a Dag; of all Dags with ~')
            [CompletionResult]::new('get', 'get', [CompletionResultType]::ParameterValue, 'Show a run')
            [CompletionResult]::new('update', 'update', [CompletionResultType]::ParameterValue, 'Change a run: its state, its note')
            [CompletionResult]::new('set-state', 'set-state', [CompletionResultType]::ParameterValue, 'Set the state of a run')
            [CompletionResult]::new('delete', 'delete', [CompletionResultType]::ParameterValue, 'Delete a run')
            [CompletionResult]::new('upstream-events', 'upstream-events', [CompletionResultType]::ParameterValue, 'List the asset events that started a run')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'airflow;runs;list' {
            [CompletionResult]::new('--dag-id', '--dag-id', [CompletionResultType]::ParameterName, 'dag-id')
            [CompletionResult]::new('--partition-date-gte', '--partition-date-gte', [CompletionResultType]::ParameterName, 'Inclusive lower bound of the partition_date window, interpreted as a local calendar day in the Dag''s timetable timezone. Runs from the start of this day onwards match')
            [CompletionResult]::new('--partition-date-lte', '--partition-date-lte', [CompletionResultType]::ParameterName, 'Inclusive upper bound of the partition_date window, interpreted as a local calendar day in the Dag''s timetable timezone. The whole day is included: runs up to the end of this day match')
            [CompletionResult]::new('--run-after-gte', '--run-after-gte', [CompletionResultType]::ParameterName, 'Only with a run after at or after this')
            [CompletionResult]::new('--run-after-gt', '--run-after-gt', [CompletionResultType]::ParameterName, 'Only with a run after after this')
            [CompletionResult]::new('--run-after-lte', '--run-after-lte', [CompletionResultType]::ParameterName, 'Only with a run after at or before this')
            [CompletionResult]::new('--run-after-lt', '--run-after-lt', [CompletionResultType]::ParameterName, 'Only with a run after before this')
            [CompletionResult]::new('--logical-date-gte', '--logical-date-gte', [CompletionResultType]::ParameterName, 'Only with a logical date at or after this')
            [CompletionResult]::new('--logical-date-gt', '--logical-date-gt', [CompletionResultType]::ParameterName, 'Only with a logical date after this')
            [CompletionResult]::new('--logical-date-lte', '--logical-date-lte', [CompletionResultType]::ParameterName, 'Only with a logical date at or before this')
            [CompletionResult]::new('--logical-date-lt', '--logical-date-lt', [CompletionResultType]::ParameterName, 'Only with a logical date before this')
            [CompletionResult]::new('--start-date-gte', '--start-date-gte', [CompletionResultType]::ParameterName, 'Only with a start date at or after this')
            [CompletionResult]::new('--start-date-gt', '--start-date-gt', [CompletionResultType]::ParameterName, 'Only with a start date after this')
            [CompletionResult]::new('--start-date-lte', '--start-date-lte', [CompletionResultType]::ParameterName, 'Only with a start date at or before this')
            [CompletionResult]::new('--start-date-lt', '--start-date-lt', [CompletionResultType]::ParameterName, 'Only with a start date before this')
            [CompletionResult]::new('--end-date-gte', '--end-date-gte', [CompletionResultType]::ParameterName, 'Only with a end date at or after this')
            [CompletionResult]::new('--end-date-gt', '--end-date-gt', [CompletionResultType]::ParameterName, 'Only with a end date after this')
            [CompletionResult]::new('--end-date-lte', '--end-date-lte', [CompletionResultType]::ParameterName, 'Only with a end date at or before this')
            [CompletionResult]::new('--end-date-lt', '--end-date-lt', [CompletionResultType]::ParameterName, 'Only with a end date before this')
            [CompletionResult]::new('--duration-gte', '--duration-gte', [CompletionResultType]::ParameterName, 'Only with a duration at least this')
            [CompletionResult]::new('--duration-gt', '--duration-gt', [CompletionResultType]::ParameterName, 'Only with a duration more than this')
            [CompletionResult]::new('--duration-lte', '--duration-lte', [CompletionResultType]::ParameterName, 'Only with a duration at most this')
            [CompletionResult]::new('--duration-lt', '--duration-lt', [CompletionResultType]::ParameterName, 'Only with a duration less than this')
            [CompletionResult]::new('--updated-at-gte', '--updated-at-gte', [CompletionResultType]::ParameterName, 'Only with a updated at at or after this')
            [CompletionResult]::new('--updated-at-gt', '--updated-at-gt', [CompletionResultType]::ParameterName, 'Only with a updated at after this')
            [CompletionResult]::new('--updated-at-lte', '--updated-at-lte', [CompletionResultType]::ParameterName, 'Only with a updated at at or before this')
            [CompletionResult]::new('--updated-at-lt', '--updated-at-lt', [CompletionResultType]::ParameterName, 'Only with a updated at before this')
            [CompletionResult]::new('--conf-contains', '--conf-contains', [CompletionResultType]::ParameterName, 'Filter by conf contains')
            [CompletionResult]::new('--run-type', '--run-type', [CompletionResultType]::ParameterName, 'Filter by run type; may be repeated')
            [CompletionResult]::new('--state', '--state', [CompletionResultType]::ParameterName, 'Filter by state; may be repeated')
            [CompletionResult]::new('--dag-version', '--dag-version', [CompletionResultType]::ParameterName, 'Filter by dag version; may be repeated')
            [CompletionResult]::new('--bundle-version', '--bundle-version', [CompletionResultType]::ParameterName, 'Filter by bundle version')
            [CompletionResult]::new('--order-by', '--order-by', [CompletionResultType]::ParameterName, 'Attributes to order by, multi criteria sort is supported. Prefix with `-` for descending order. Supported attributes: `id, state, dag_id, run_id, logical_date, partition_date, run_after, start_date, end_date, updated_at, conf, duration, dag_run_id`')
            [CompletionResult]::new('--run-id-pattern', '--run-id-pattern', [CompletionResultType]::ParameterName, 'Case-insensitive substring match (SQL `ILIKE`). Slower than `run_id_prefix_pattern` on large tables — see "Filtering with pattern parameters"')
            [CompletionResult]::new('--run-id-prefix-pattern', '--run-id-prefix-pattern', [CompletionResultType]::ParameterName, 'Case-sensitive, index-friendly prefix match. See "Filtering with pattern parameters"')
            [CompletionResult]::new('--triggering-user-name-pattern', '--triggering-user-name-pattern', [CompletionResultType]::ParameterName, 'Case-insensitive substring match (SQL `ILIKE`). Slower than `triggering_user_name_prefix_pattern` on large tables — see "Filtering with pattern parameters"')
            [CompletionResult]::new('--triggering-user-name-prefix-pattern', '--triggering-user-name-prefix-pattern', [CompletionResultType]::ParameterName, 'Case-sensitive, index-friendly prefix match. See "Filtering with pattern parameters"')
            [CompletionResult]::new('--dag-id-pattern', '--dag-id-pattern', [CompletionResultType]::ParameterName, 'Case-insensitive substring match (SQL `ILIKE`). Slower than `dag_id_prefix_pattern` on large tables — see "Filtering with pattern parameters"')
            [CompletionResult]::new('--dag-id-prefix-pattern', '--dag-id-prefix-pattern', [CompletionResultType]::ParameterName, 'Case-sensitive, index-friendly prefix match. See "Filtering with pattern parameters"')
            [CompletionResult]::new('--partition-key-pattern', '--partition-key-pattern', [CompletionResultType]::ParameterName, 'Case-insensitive substring match (SQL `ILIKE`). Here `|` is matched literally, not as OR. Slower than `partition_key_prefix_pattern` on large tables — see "Filtering with pattern parameters"')
            [CompletionResult]::new('--partition-key-prefix-pattern', '--partition-key-prefix-pattern', [CompletionResultType]::ParameterName, 'Case-sensitive, index-friendly prefix match. Here `|` is matched literally, not as OR. See "Filtering with pattern parameters"')
            [CompletionResult]::new('--consuming-asset-pattern', '--consuming-asset-pattern', [CompletionResultType]::ParameterName, 'Case-insensitive substring match against the consuming asset name or URI. Unlike the wildcard `*_pattern` parameters, `%` and `_` are matched literally, `|` is not an OR separator, and `~` does not match everything')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'At most this many rows; all of them when not given')
            [CompletionResult]::new('--env', '--env', [CompletionResultType]::ParameterName, 'The environment to work with, instead of the selected one')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print the result')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print the result')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Print these columns; dots reach into objects (`dag_id,tags.name`)')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON result with a jq expression')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Whether to use colours')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'The longest that one request may take; 0 for no limit [default: 60]')
            [CompletionResult]::new('--ca-cert', '--ca-cert', [CompletionResultType]::ParameterName, 'Trust the certificate authorities in this PEM file too')
            [CompletionResult]::new('--client-cert', '--client-cert', [CompletionResultType]::ParameterName, 'The client certificate to show to the server (PEM, perhaps with its key)')
            [CompletionResult]::new('--client-key', '--client-key', [CompletionResultType]::ParameterName, 'The key of the client certificate (PEM)')
            [CompletionResult]::new('--no-header', '--no-header', [CompletionResultType]::ParameterName, 'Leave out the header of table, plain and csv')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell on stderr what is sent and answered; twice for headers')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell on stderr what is sent and answered; twice for headers')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'No progress, notes or warnings on stderr')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'No progress, notes or warnings on stderr')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer every question with yes')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer every question with yes')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Do not check the server''s certificate')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'airflow;dagrun;list' {
            [CompletionResult]::new('--dag-id', '--dag-id', [CompletionResultType]::ParameterName, 'dag-id')
            [CompletionResult]::new('--partition-date-gte', '--partition-date-gte', [CompletionResultType]::ParameterName, 'Inclusive lower bound of the partition_date window, interpreted as a local calendar day in the Dag''s timetable timezone. Runs from the start of this day onwards match')
            [CompletionResult]::new('--partition-date-lte', '--partition-date-lte', [CompletionResultType]::ParameterName, 'Inclusive upper bound of the partition_date window, interpreted as a local calendar day in the Dag''s timetable timezone. The whole day is included: runs up to the end of this day match')
            [CompletionResult]::new('--run-after-gte', '--run-after-gte', [CompletionResultType]::ParameterName, 'Only with a run after at or after this')
            [CompletionResult]::new('--run-after-gt', '--run-after-gt', [CompletionResultType]::ParameterName, 'Only with a run after after this')
            [CompletionResult]::new('--run-after-lte', '--run-after-lte', [CompletionResultType]::ParameterName, 'Only with a run after at or before this')
            [CompletionResult]::new('--run-after-lt', '--run-after-lt', [CompletionResultType]::ParameterName, 'Only with a run after before this')
            [CompletionResult]::new('--logical-date-gte', '--logical-date-gte', [CompletionResultType]::ParameterName, 'Only with a logical date at or after this')
            [CompletionResult]::new('--logical-date-gt', '--logical-date-gt', [CompletionResultType]::ParameterName, 'Only with a logical date after this')
            [CompletionResult]::new('--logical-date-lte', '--logical-date-lte', [CompletionResultType]::ParameterName, 'Only with a logical date at or before this')
            [CompletionResult]::new('--logical-date-lt', '--logical-date-lt', [CompletionResultType]::ParameterName, 'Only with a logical date before this')
            [CompletionResult]::new('--start-date-gte', '--start-date-gte', [CompletionResultType]::ParameterName, 'Only with a start date at or after this')
            [CompletionResult]::new('--start-date-gt', '--start-date-gt', [CompletionResultType]::ParameterName, 'Only with a start date after this')
            [CompletionResult]::new('--start-date-lte', '--start-date-lte', [CompletionResultType]::ParameterName, 'Only with a start date at or before this')
            [CompletionResult]::new('--start-date-lt', '--start-date-lt', [CompletionResultType]::ParameterName, 'Only with a start date before this')
            [CompletionResult]::new('--end-date-gte', '--end-date-gte', [CompletionResultType]::ParameterName, 'Only with a end date at or after this')
            [CompletionResult]::new('--end-date-gt', '--end-date-gt', [CompletionResultType]::ParameterName, 'Only with a end date after this')
            [CompletionResult]::new('--end-date-lte', '--end-date-lte', [CompletionResultType]::ParameterName, 'Only with a end date at or before this')
            [CompletionResult]::new('--end-date-lt', '--end-date-lt', [CompletionResultType]::ParameterName, 'Only with a end date before this')
            [CompletionResult]::new('--duration-gte', '--duration-gte', [CompletionResultType]::ParameterName, 'Only with a duration at least this')
            [CompletionResult]::new('--duration-gt', '--duration-gt', [CompletionResultType]::ParameterName, 'Only with a duration more than this')
            [CompletionResult]::new('--duration-lte', '--duration-lte', [CompletionResultType]::ParameterName, 'Only with a duration at most this')
            [CompletionResult]::new('--duration-lt', '--duration-lt', [CompletionResultType]::ParameterName, 'Only with a duration less than this')
            [CompletionResult]::new('--updated-at-gte', '--updated-at-gte', [CompletionResultType]::ParameterName, 'Only with a updated at at or after this')
            [CompletionResult]::new('--updated-at-gt', '--updated-at-gt', [CompletionResultType]::ParameterName, 'Only with a updated at after this')
            [CompletionResult]::new('--updated-at-lte', '--updated-at-lte', [CompletionResultType]::ParameterName, 'Only with a updated at at or before this')
            [CompletionResult]::new('--updated-at-lt', '--updated-at-lt', [CompletionResultType]::ParameterName, 'Only with a updated at before this')
            [CompletionResult]::new('--conf-contains', '--conf-contains', [CompletionResultType]::ParameterName, 'Filter by conf contains')
            [CompletionResult]::new('--run-type', '--run-type', [CompletionResultType]::ParameterName, 'Filter by run type; may be repeated')
            [CompletionResult]::new('--state', '--state', [CompletionResultType]::ParameterName, 'Filter by state; may be repeated')
            [CompletionResult]::new('--dag-version', '--dag-version', [CompletionResultType]::ParameterName, 'Filter by dag version; may be repeated')
            [CompletionResult]::new('--bundle-version', '--bundle-version', [CompletionResultType]::ParameterName, 'Filter by bundle version')
            [CompletionResult]::new('--order-by', '--order-by', [CompletionResultType]::ParameterName, 'Attributes to order by, multi criteria sort is supported. Prefix with `-` for descending order. Supported attributes: `id, state, dag_id, run_id, logical_date, partition_date, run_after, start_date, end_date, updated_at, conf, duration, dag_run_id`')
            [CompletionResult]::new('--run-id-pattern', '--run-id-pattern', [CompletionResultType]::ParameterName, 'Case-insensitive substring match (SQL `ILIKE`). Slower than `run_id_prefix_pattern` on large tables — see "Filtering with pattern parameters"')
            [CompletionResult]::new('--run-id-prefix-pattern', '--run-id-prefix-pattern', [CompletionResultType]::ParameterName, 'Case-sensitive, index-friendly prefix match. See "Filtering with pattern parameters"')
            [CompletionResult]::new('--triggering-user-name-pattern', '--triggering-user-name-pattern', [CompletionResultType]::ParameterName, 'Case-insensitive substring match (SQL `ILIKE`). Slower than `triggering_user_name_prefix_pattern` on large tables — see "Filtering with pattern parameters"')
            [CompletionResult]::new('--triggering-user-name-prefix-pattern', '--triggering-user-name-prefix-pattern', [CompletionResultType]::ParameterName, 'Case-sensitive, index-friendly prefix match. See "Filtering with pattern parameters"')
            [CompletionResult]::new('--dag-id-pattern', '--dag-id-pattern', [CompletionResultType]::ParameterName, 'Case-insensitive substring match (SQL `ILIKE`). Slower than `dag_id_prefix_pattern` on large tables — see "Filtering with pattern parameters"')
            [CompletionResult]::new('--dag-id-prefix-pattern', '--dag-id-prefix-pattern', [CompletionResultType]::ParameterName, 'Case-sensitive, index-friendly prefix match. See "Filtering with pattern parameters"')
            [CompletionResult]::new('--partition-key-pattern', '--partition-key-pattern', [CompletionResultType]::ParameterName, 'Case-insensitive substring match (SQL `ILIKE`). Here `|` is matched literally, not as OR. Slower than `partition_key_prefix_pattern` on large tables — see "Filtering with pattern parameters"')
            [CompletionResult]::new('--partition-key-prefix-pattern', '--partition-key-prefix-pattern', [CompletionResultType]::ParameterName, 'Case-sensitive, index-friendly prefix match. Here `|` is matched literally, not as OR. See "Filtering with pattern parameters"')
            [CompletionResult]::new('--consuming-asset-pattern', '--consuming-asset-pattern', [CompletionResultType]::ParameterName, 'Case-insensitive substring match against the consuming asset name or URI. Unlike the wildcard `*_pattern` parameters, `%` and `_` are matched literally, `|` is not an OR separator, and `~` does not match everything')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'At most this many rows; all of them when not given')
            [CompletionResult]::new('--env', '--env', [CompletionResultType]::ParameterName, 'The environment to work with, instead of the selected one')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print the result')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print the result')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Print these columns; dots reach into objects (`dag_id,tags.name`)')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON result with a jq expression')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Whether to use colours')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'The longest that one request may take; 0 for no limit [default: 60]')
            [CompletionResult]::new('--ca-cert', '--ca-cert', [CompletionResultType]::ParameterName, 'Trust the certificate authorities in this PEM file too')
            [CompletionResult]::new('--client-cert', '--client-cert', [CompletionResultType]::ParameterName, 'The client certificate to show to the server (PEM, perhaps with its key)')
            [CompletionResult]::new('--client-key', '--client-key', [CompletionResultType]::ParameterName, 'The key of the client certificate (PEM)')
            [CompletionResult]::new('--no-header', '--no-header', [CompletionResultType]::ParameterName, 'Leave out the header of table, plain and csv')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell on stderr what is sent and answered; twice for headers')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell on stderr what is sent and answered; twice for headers')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'No progress, notes or warnings on stderr')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'No progress, notes or warnings on stderr')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer every question with yes')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer every question with yes')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Do not check the server''s certificate')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'airflow;runs;get' {
            [CompletionResult]::new('--dag-id', '--dag-id', [CompletionResultType]::ParameterName, 'dag-id')
            [CompletionResult]::new('--run-id', '--run-id', [CompletionResultType]::ParameterName, 'run-id')
            [CompletionResult]::new('--env', '--env', [CompletionResultType]::ParameterName, 'The environment to work with, instead of the selected one')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print the result')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print the result')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Print these columns; dots reach into objects (`dag_id,tags.name`)')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON result with a jq expression')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Whether to use colours')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'The longest that one request may take; 0 for no limit [default: 60]')
            [CompletionResult]::new('--ca-cert', '--ca-cert', [CompletionResultType]::ParameterName, 'Trust the certificate authorities in this PEM file too')
            [CompletionResult]::new('--client-cert', '--client-cert', [CompletionResultType]::ParameterName, 'The client certificate to show to the server (PEM, perhaps with its key)')
            [CompletionResult]::new('--client-key', '--client-key', [CompletionResultType]::ParameterName, 'The key of the client certificate (PEM)')
            [CompletionResult]::new('--no-header', '--no-header', [CompletionResultType]::ParameterName, 'Leave out the header of table, plain and csv')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell on stderr what is sent and answered; twice for headers')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell on stderr what is sent and answered; twice for headers')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'No progress, notes or warnings on stderr')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'No progress, notes or warnings on stderr')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer every question with yes')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer every question with yes')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Do not check the server''s certificate')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'airflow;dagrun;get' {
            [CompletionResult]::new('--dag-id', '--dag-id', [CompletionResultType]::ParameterName, 'dag-id')
            [CompletionResult]::new('--run-id', '--run-id', [CompletionResultType]::ParameterName, 'run-id')
            [CompletionResult]::new('--env', '--env', [CompletionResultType]::ParameterName, 'The environment to work with, instead of the selected one')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print the result')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print the result')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Print these columns; dots reach into objects (`dag_id,tags.name`)')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON result with a jq expression')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Whether to use colours')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'The longest that one request may take; 0 for no limit [default: 60]')
            [CompletionResult]::new('--ca-cert', '--ca-cert', [CompletionResultType]::ParameterName, 'Trust the certificate authorities in this PEM file too')
            [CompletionResult]::new('--client-cert', '--client-cert', [CompletionResultType]::ParameterName, 'The client certificate to show to the server (PEM, perhaps with its key)')
            [CompletionResult]::new('--client-key', '--client-key', [CompletionResultType]::ParameterName, 'The key of the client certificate (PEM)')
            [CompletionResult]::new('--no-header', '--no-header', [CompletionResultType]::ParameterName, 'Leave out the header of table, plain and csv')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell on stderr what is sent and answered; twice for headers')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell on stderr what is sent and answered; twice for headers')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'No progress, notes or warnings on stderr')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'No progress, notes or warnings on stderr')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer every question with yes')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer every question with yes')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Do not check the server''s certificate')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'airflow;runs;update' {
            [CompletionResult]::new('--dag-id', '--dag-id', [CompletionResultType]::ParameterName, 'dag-id')
            [CompletionResult]::new('--run-id', '--run-id', [CompletionResultType]::ParameterName, 'run-id')
            [CompletionResult]::new('--update-mask', '--update-mask', [CompletionResultType]::ParameterName, 'Update mask; may be repeated')
            [CompletionResult]::new('--state', '--state', [CompletionResultType]::ParameterName, 'State')
            [CompletionResult]::new('--note', '--note', [CompletionResultType]::ParameterName, 'Note')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'The whole body as JSON, from a file with @FILE or from stdin with -; other options add to it')
            [CompletionResult]::new('--env', '--env', [CompletionResultType]::ParameterName, 'The environment to work with, instead of the selected one')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print the result')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print the result')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Print these columns; dots reach into objects (`dag_id,tags.name`)')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON result with a jq expression')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Whether to use colours')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'The longest that one request may take; 0 for no limit [default: 60]')
            [CompletionResult]::new('--ca-cert', '--ca-cert', [CompletionResultType]::ParameterName, 'Trust the certificate authorities in this PEM file too')
            [CompletionResult]::new('--client-cert', '--client-cert', [CompletionResultType]::ParameterName, 'The client certificate to show to the server (PEM, perhaps with its key)')
            [CompletionResult]::new('--client-key', '--client-key', [CompletionResultType]::ParameterName, 'The key of the client certificate (PEM)')
            [CompletionResult]::new('--no-header', '--no-header', [CompletionResultType]::ParameterName, 'Leave out the header of table, plain and csv')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell on stderr what is sent and answered; twice for headers')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell on stderr what is sent and answered; twice for headers')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'No progress, notes or warnings on stderr')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'No progress, notes or warnings on stderr')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer every question with yes')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer every question with yes')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Do not check the server''s certificate')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'airflow;dagrun;update' {
            [CompletionResult]::new('--dag-id', '--dag-id', [CompletionResultType]::ParameterName, 'dag-id')
            [CompletionResult]::new('--run-id', '--run-id', [CompletionResultType]::ParameterName, 'run-id')
            [CompletionResult]::new('--update-mask', '--update-mask', [CompletionResultType]::ParameterName, 'Update mask; may be repeated')
            [CompletionResult]::new('--state', '--state', [CompletionResultType]::ParameterName, 'State')
            [CompletionResult]::new('--note', '--note', [CompletionResultType]::ParameterName, 'Note')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'The whole body as JSON, from a file with @FILE or from stdin with -; other options add to it')
            [CompletionResult]::new('--env', '--env', [CompletionResultType]::ParameterName, 'The environment to work with, instead of the selected one')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print the result')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print the result')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Print these columns; dots reach into objects (`dag_id,tags.name`)')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON result with a jq expression')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Whether to use colours')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'The longest that one request may take; 0 for no limit [default: 60]')
            [CompletionResult]::new('--ca-cert', '--ca-cert', [CompletionResultType]::ParameterName, 'Trust the certificate authorities in this PEM file too')
            [CompletionResult]::new('--client-cert', '--client-cert', [CompletionResultType]::ParameterName, 'The client certificate to show to the server (PEM, perhaps with its key)')
            [CompletionResult]::new('--client-key', '--client-key', [CompletionResultType]::ParameterName, 'The key of the client certificate (PEM)')
            [CompletionResult]::new('--no-header', '--no-header', [CompletionResultType]::ParameterName, 'Leave out the header of table, plain and csv')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell on stderr what is sent and answered; twice for headers')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell on stderr what is sent and answered; twice for headers')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'No progress, notes or warnings on stderr')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'No progress, notes or warnings on stderr')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer every question with yes')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer every question with yes')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Do not check the server''s certificate')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'airflow;runs;set-state' {
            [CompletionResult]::new('--note', '--note', [CompletionResultType]::ParameterName, 'A note to keep with the run')
            [CompletionResult]::new('--env', '--env', [CompletionResultType]::ParameterName, 'The environment to work with, instead of the selected one')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print the result')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print the result')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Print these columns; dots reach into objects (`dag_id,tags.name`)')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON result with a jq expression')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Whether to use colours')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'The longest that one request may take; 0 for no limit [default: 60]')
            [CompletionResult]::new('--ca-cert', '--ca-cert', [CompletionResultType]::ParameterName, 'Trust the certificate authorities in this PEM file too')
            [CompletionResult]::new('--client-cert', '--client-cert', [CompletionResultType]::ParameterName, 'The client certificate to show to the server (PEM, perhaps with its key)')
            [CompletionResult]::new('--client-key', '--client-key', [CompletionResultType]::ParameterName, 'The key of the client certificate (PEM)')
            [CompletionResult]::new('--no-header', '--no-header', [CompletionResultType]::ParameterName, 'Leave out the header of table, plain and csv')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell on stderr what is sent and answered; twice for headers')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell on stderr what is sent and answered; twice for headers')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'No progress, notes or warnings on stderr')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'No progress, notes or warnings on stderr')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer every question with yes')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer every question with yes')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Do not check the server''s certificate')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'airflow;dagrun;set-state' {
            [CompletionResult]::new('--note', '--note', [CompletionResultType]::ParameterName, 'A note to keep with the run')
            [CompletionResult]::new('--env', '--env', [CompletionResultType]::ParameterName, 'The environment to work with, instead of the selected one')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print the result')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print the result')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Print these columns; dots reach into objects (`dag_id,tags.name`)')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON result with a jq expression')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Whether to use colours')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'The longest that one request may take; 0 for no limit [default: 60]')
            [CompletionResult]::new('--ca-cert', '--ca-cert', [CompletionResultType]::ParameterName, 'Trust the certificate authorities in this PEM file too')
            [CompletionResult]::new('--client-cert', '--client-cert', [CompletionResultType]::ParameterName, 'The client certificate to show to the server (PEM, perhaps with its key)')
            [CompletionResult]::new('--client-key', '--client-key', [CompletionResultType]::ParameterName, 'The key of the client certificate (PEM)')
            [CompletionResult]::new('--no-header', '--no-header', [CompletionResultType]::ParameterName, 'Leave out the header of table, plain and csv')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell on stderr what is sent and answered; twice for headers')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell on stderr what is sent and answered; twice for headers')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'No progress, notes or warnings on stderr')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'No progress, notes or warnings on stderr')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer every question with yes')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer every question with yes')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Do not check the server''s certificate')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'airflow;runs;delete' {
            [CompletionResult]::new('--dag-id', '--dag-id', [CompletionResultType]::ParameterName, 'dag-id')
            [CompletionResult]::new('--run-id', '--run-id', [CompletionResultType]::ParameterName, 'run-id')
            [CompletionResult]::new('--env', '--env', [CompletionResultType]::ParameterName, 'The environment to work with, instead of the selected one')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print the result')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print the result')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Print these columns; dots reach into objects (`dag_id,tags.name`)')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON result with a jq expression')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Whether to use colours')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'The longest that one request may take; 0 for no limit [default: 60]')
            [CompletionResult]::new('--ca-cert', '--ca-cert', [CompletionResultType]::ParameterName, 'Trust the certificate authorities in this PEM file too')
            [CompletionResult]::new('--client-cert', '--client-cert', [CompletionResultType]::ParameterName, 'The client certificate to show to the server (PEM, perhaps with its key)')
            [CompletionResult]::new('--client-key', '--client-key', [CompletionResultType]::ParameterName, 'The key of the client certificate (PEM)')
            [CompletionResult]::new('--no-header', '--no-header', [CompletionResultType]::ParameterName, 'Leave out the header of table, plain and csv')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell on stderr what is sent and answered; twice for headers')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell on stderr what is sent and answered; twice for headers')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'No progress, notes or warnings on stderr')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'No progress, notes or warnings on stderr')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer every question with yes')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer every question with yes')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Do not check the server''s certificate')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'airflow;dagrun;delete' {
            [CompletionResult]::new('--dag-id', '--dag-id', [CompletionResultType]::ParameterName, 'dag-id')
            [CompletionResult]::new('--run-id', '--run-id', [CompletionResultType]::ParameterName, 'run-id')
            [CompletionResult]::new('--env', '--env', [CompletionResultType]::ParameterName, 'The environment to work with, instead of the selected one')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print the result')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print the result')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Print these columns; dots reach into objects (`dag_id,tags.name`)')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON result with a jq expression')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Whether to use colours')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'The longest that one request may take; 0 for no limit [default: 60]')
            [CompletionResult]::new('--ca-cert', '--ca-cert', [CompletionResultType]::ParameterName, 'Trust the certificate authorities in this PEM file too')
            [CompletionResult]::new('--client-cert', '--client-cert', [CompletionResultType]::ParameterName, 'The client certificate to show to the server (PEM, perhaps with its key)')
            [CompletionResult]::new('--client-key', '--client-key', [CompletionResultType]::ParameterName, 'The key of the client certificate (PEM)')
            [CompletionResult]::new('--no-header', '--no-header', [CompletionResultType]::ParameterName, 'Leave out the header of table, plain and csv')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell on stderr what is sent and answered; twice for headers')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell on stderr what is sent and answered; twice for headers')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'No progress, notes or warnings on stderr')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'No progress, notes or warnings on stderr')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer every question with yes')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer every question with yes')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Do not check the server''s certificate')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'airflow;runs;upstream-events' {
            [CompletionResult]::new('--dag-id', '--dag-id', [CompletionResultType]::ParameterName, 'dag-id')
            [CompletionResult]::new('--run-id', '--run-id', [CompletionResultType]::ParameterName, 'run-id')
            [CompletionResult]::new('--env', '--env', [CompletionResultType]::ParameterName, 'The environment to work with, instead of the selected one')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print the result')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print the result')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Print these columns; dots reach into objects (`dag_id,tags.name`)')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON result with a jq expression')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Whether to use colours')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'The longest that one request may take; 0 for no limit [default: 60]')
            [CompletionResult]::new('--ca-cert', '--ca-cert', [CompletionResultType]::ParameterName, 'Trust the certificate authorities in this PEM file too')
            [CompletionResult]::new('--client-cert', '--client-cert', [CompletionResultType]::ParameterName, 'The client certificate to show to the server (PEM, perhaps with its key)')
            [CompletionResult]::new('--client-key', '--client-key', [CompletionResultType]::ParameterName, 'The key of the client certificate (PEM)')
            [CompletionResult]::new('--no-header', '--no-header', [CompletionResultType]::ParameterName, 'Leave out the header of table, plain and csv')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell on stderr what is sent and answered; twice for headers')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell on stderr what is sent and answered; twice for headers')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'No progress, notes or warnings on stderr')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'No progress, notes or warnings on stderr')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer every question with yes')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer every question with yes')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Do not check the server''s certificate')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'airflow;dagrun;upstream-events' {
            [CompletionResult]::new('--dag-id', '--dag-id', [CompletionResultType]::ParameterName, 'dag-id')
            [CompletionResult]::new('--run-id', '--run-id', [CompletionResultType]::ParameterName, 'run-id')
            [CompletionResult]::new('--env', '--env', [CompletionResultType]::ParameterName, 'The environment to work with, instead of the selected one')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print the result')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print the result')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Print these columns; dots reach into objects (`dag_id,tags.name`)')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON result with a jq expression')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Whether to use colours')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'The longest that one request may take; 0 for no limit [default: 60]')
            [CompletionResult]::new('--ca-cert', '--ca-cert', [CompletionResultType]::ParameterName, 'Trust the certificate authorities in this PEM file too')
            [CompletionResult]::new('--client-cert', '--client-cert', [CompletionResultType]::ParameterName, 'The client certificate to show to the server (PEM, perhaps with its key)')
            [CompletionResult]::new('--client-key', '--client-key', [CompletionResultType]::ParameterName, 'The key of the client certificate (PEM)')
            [CompletionResult]::new('--no-header', '--no-header', [CompletionResultType]::ParameterName, 'Leave out the header of table, plain and csv')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell on stderr what is sent and answered; twice for headers')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell on stderr what is sent and answered; twice for headers')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'No progress, notes or warnings on stderr')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'No progress, notes or warnings on stderr')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer every question with yes')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer every question with yes')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Do not check the server''s certificate')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'airflow;runs;help' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the runs of a Dag; of all Dags with ~')
            [CompletionResult]::new('get', 'get', [CompletionResultType]::ParameterValue, 'Show a run')
            [CompletionResult]::new('update', 'update', [CompletionResultType]::ParameterValue, 'Change a run: its state, its note')
            [CompletionResult]::new('set-state', 'set-state', [CompletionResultType]::ParameterValue, 'Set the state of a run')
            [CompletionResult]::new('delete', 'delete', [CompletionResultType]::ParameterValue, 'Delete a run')
            [CompletionResult]::new('upstream-events', 'upstream-events', [CompletionResultType]::ParameterValue, 'List the asset events that started a run')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'airflow;runs;help;list' {
            break
        }
        'airflow;runs;help;get' {
            break
        }
        'airflow;runs;help;update' {
            break
        }
        'airflow;runs;help;set-state' {
            break
        }
        'airflow;runs;help;delete' {
            break
        }
        'airflow;runs;help;upstream-events' {
            break
        }
        'airflow;runs;help;help' {
            break
        }
        'airflow;dagrun;help' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the runs of a Dag; of all Dags with ~')
            [CompletionResult]::new('get', 'get', [CompletionResultType]::ParameterValue, 'Show a run')
            [CompletionResult]::new('update', 'update', [CompletionResultType]::ParameterValue, 'Change a run: its state, its note')
            [CompletionResult]::new('set-state', 'set-state', [CompletionResultType]::ParameterValue, 'Set the state of a run')
            [CompletionResult]::new('delete', 'delete', [CompletionResultType]::ParameterValue, 'Delete a run')
            [CompletionResult]::new('upstream-events', 'upstream-events', [CompletionResultType]::ParameterValue, 'List the asset events that started a run')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'airflow;dagrun;help;list' {
            break
        }
        'airflow;dagrun;help;get' {
            break
        }
        'airflow;dagrun;help;update' {
            break
        }
        'airflow;dagrun;help;set-state' {
            break
        }
        'airflow;dagrun;help;delete' {
            break
        }
        'airflow;dagrun;help;upstream-events' {
            break
        }
        'airflow;dagrun;help;help' {
            break
        }
        'airflow;pools' {
            [CompletionResult]::new('--env', '--env', [CompletionResultType]::ParameterName, 'The environment to work with, instead of the selected one')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print the result')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print the result')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Print these columns; dots reach into objects (`dag_id,tags.name`)')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON result with a jq expression')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Whether to use colours')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'The longest that one request may take; 0 for no limit [default: 60]')
            [CompletionResult]::new('--ca-cert', '--ca-cert', [CompletionResultType]::ParameterName, 'Trust the certificate authorities in this PEM file too')
            [CompletionResult]::new('--client-cert', '--client-cert', [CompletionResultType]::ParameterName, 'The client certificate to show to the server (PEM, perhaps with its key)')
            [CompletionResult]::new('--client-key', '--client-key', [CompletionResultType]::ParameterName, 'The key of the client certificate (PEM)')
            [CompletionResult]::new('--no-header', '--no-header', [CompletionResultType]::ParameterName, 'Leave out the header of table, plain and csv')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell on stderr what is sent and answered; twice for headers')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell on stderr what is sent and answered; twice for headers')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'No progress, notes or warnings on stderr')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'No progress, notes or warnings on stderr')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer every question with yes')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer every question with yes')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Do not check the server''s certificate')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the pools')
            [CompletionResult]::new('get', 'get', [CompletionResultType]::ParameterValue, 'Show a pool')
            [CompletionResult]::new('set', 'set', [CompletionResultType]::ParameterValue, 'Create a pool, or change it')
            [CompletionResult]::new('delete', 'delete', [CompletionResultType]::ParameterValue, 'Delete a pool')
            [CompletionResult]::new('create', 'create', [CompletionResultType]::ParameterValue, 'Create a pool')
            [CompletionResult]::new('update', 'update', [CompletionResultType]::ParameterValue, 'Change what is given of a pool')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'airflow;pools;list' {
            [CompletionResult]::new('--order-by', '--order-by', [CompletionResultType]::ParameterName, 'Attributes to order by, multi criteria sort is supported. Prefix with `-` for descending order. Supported attributes: `id, pool, name`')
            [CompletionResult]::new('--pool-name-pattern', '--pool-name-pattern', [CompletionResultType]::ParameterName, 'Case-insensitive substring match (SQL `ILIKE`). Slower than `pool_name_prefix_pattern` on large tables — see "Filtering with pattern parameters"')
            [CompletionResult]::new('--pool-name-prefix-pattern', '--pool-name-prefix-pattern', [CompletionResultType]::ParameterName, 'Case-sensitive, index-friendly prefix match. See "Filtering with pattern parameters"')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'At most this many rows; all of them when not given')
            [CompletionResult]::new('--env', '--env', [CompletionResultType]::ParameterName, 'The environment to work with, instead of the selected one')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print the result')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print the result')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Print these columns; dots reach into objects (`dag_id,tags.name`)')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON result with a jq expression')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Whether to use colours')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'The longest that one request may take; 0 for no limit [default: 60]')
            [CompletionResult]::new('--ca-cert', '--ca-cert', [CompletionResultType]::ParameterName, 'Trust the certificate authorities in this PEM file too')
            [CompletionResult]::new('--client-cert', '--client-cert', [CompletionResultType]::ParameterName, 'The client certificate to show to the server (PEM, perhaps with its key)')
            [CompletionResult]::new('--client-key', '--client-key', [CompletionResultType]::ParameterName, 'The key of the client certificate (PEM)')
            [CompletionResult]::new('--no-header', '--no-header', [CompletionResultType]::ParameterName, 'Leave out the header of table, plain and csv')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell on stderr what is sent and answered; twice for headers')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell on stderr what is sent and answered; twice for headers')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'No progress, notes or warnings on stderr')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'No progress, notes or warnings on stderr')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer every question with yes')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer every question with yes')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Do not check the server''s certificate')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'airflow;pools;get' {
            [CompletionResult]::new('--pool', '--pool', [CompletionResultType]::ParameterName, 'pool')
            [CompletionResult]::new('--env', '--env', [CompletionResultType]::ParameterName, 'The environment to work with, instead of the selected one')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print the result')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print the result')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Print these columns; dots reach into objects (`dag_id,tags.name`)')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON result with a jq expression')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Whether to use colours')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'The longest that one request may take; 0 for no limit [default: 60]')
            [CompletionResult]::new('--ca-cert', '--ca-cert', [CompletionResultType]::ParameterName, 'Trust the certificate authorities in this PEM file too')
            [CompletionResult]::new('--client-cert', '--client-cert', [CompletionResultType]::ParameterName, 'The client certificate to show to the server (PEM, perhaps with its key)')
            [CompletionResult]::new('--client-key', '--client-key', [CompletionResultType]::ParameterName, 'The key of the client certificate (PEM)')
            [CompletionResult]::new('--no-header', '--no-header', [CompletionResultType]::ParameterName, 'Leave out the header of table, plain and csv')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell on stderr what is sent and answered; twice for headers')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell on stderr what is sent and answered; twice for headers')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'No progress, notes or warnings on stderr')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'No progress, notes or warnings on stderr')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer every question with yes')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer every question with yes')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Do not check the server''s certificate')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'airflow;pools;set' {
            [CompletionResult]::new('--team-name', '--team-name', [CompletionResultType]::ParameterName, 'The team that the pool belongs to, on a server with several')
            [CompletionResult]::new('--env', '--env', [CompletionResultType]::ParameterName, 'The environment to work with, instead of the selected one')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print the result')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print the result')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Print these columns; dots reach into objects (`dag_id,tags.name`)')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON result with a jq expression')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Whether to use colours')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'The longest that one request may take; 0 for no limit [default: 60]')
            [CompletionResult]::new('--ca-cert', '--ca-cert', [CompletionResultType]::ParameterName, 'Trust the certificate authorities in this PEM file too')
            [CompletionResult]::new('--client-cert', '--client-cert', [CompletionResultType]::ParameterName, 'The client certificate to show to the server (PEM, perhaps with its key)')
            [CompletionResult]::new('--client-key', '--client-key', [CompletionResultType]::ParameterName, 'The key of the client certificate (PEM)')
            [CompletionResult]::new('--include-deferred', '--include-deferred', [CompletionResultType]::ParameterName, 'Count deferred task instances too')
            [CompletionResult]::new('--no-header', '--no-header', [CompletionResultType]::ParameterName, 'Leave out the header of table, plain and csv')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell on stderr what is sent and answered; twice for headers')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell on stderr what is sent and answered; twice for headers')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'No progress, notes or warnings on stderr')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'No progress, notes or warnings on stderr')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer every question with yes')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer every question with yes')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Do not check the server''s certificate')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'airflow;pools;delete' {
            [CompletionResult]::new('--pool', '--pool', [CompletionResultType]::ParameterName, 'pool')
            [CompletionResult]::new('--env', '--env', [CompletionResultType]::ParameterName, 'The environment to work with, instead of the selected one')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print the result')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print the result')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Print these columns; dots reach into objects (`dag_id,tags.name`)')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON result with a jq expression')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Whether to use colours')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'The longest that one request may take; 0 for no limit [default: 60]')
            [CompletionResult]::new('--ca-cert', '--ca-cert', [CompletionResultType]::ParameterName, 'Trust the certificate authorities in this PEM file too')
            [CompletionResult]::new('--client-cert', '--client-cert', [CompletionResultType]::ParameterName, 'The client certificate to show to the server (PEM, perhaps with its key)')
            [CompletionResult]::new('--client-key', '--client-key', [CompletionResultType]::ParameterName, 'The key of the client certificate (PEM)')
            [CompletionResult]::new('--no-header', '--no-header', [CompletionResultType]::ParameterName, 'Leave out the header of table, plain and csv')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell on stderr what is sent and answered; twice for headers')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell on stderr what is sent and answered; twice for headers')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'No progress, notes or warnings on stderr')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'No progress, notes or warnings on stderr')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer every question with yes')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer every question with yes')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Do not check the server''s certificate')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'airflow;pools;create' {
            [CompletionResult]::new('--name', '--name', [CompletionResultType]::ParameterName, 'Name')
            [CompletionResult]::new('--slots', '--slots', [CompletionResultType]::ParameterName, 'Number of slots. Use -1 for unlimited')
            [CompletionResult]::new('--description', '--description', [CompletionResultType]::ParameterName, 'Description')
            [CompletionResult]::new('--include-deferred', '--include-deferred', [CompletionResultType]::ParameterName, 'Include deferred')
            [CompletionResult]::new('--team-name', '--team-name', [CompletionResultType]::ParameterName, 'Team name')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'The whole body as JSON, from a file with @FILE or from stdin with -; other options add to it')
            [CompletionResult]::new('--env', '--env', [CompletionResultType]::ParameterName, 'The environment to work with, instead of the selected one')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print the result')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print the result')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Print these columns; dots reach into objects (`dag_id,tags.name`)')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON result with a jq expression')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Whether to use colours')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'The longest that one request may take; 0 for no limit [default: 60]')
            [CompletionResult]::new('--ca-cert', '--ca-cert', [CompletionResultType]::ParameterName, 'Trust the certificate authorities in this PEM file too')
            [CompletionResult]::new('--client-cert', '--client-cert', [CompletionResultType]::ParameterName, 'The client certificate to show to the server (PEM, perhaps with its key)')
            [CompletionResult]::new('--client-key', '--client-key', [CompletionResultType]::ParameterName, 'The key of the client certificate (PEM)')
            [CompletionResult]::new('--no-header', '--no-header', [CompletionResultType]::ParameterName, 'Leave out the header of table, plain and csv')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell on stderr what is sent and answered; twice for headers')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell on stderr what is sent and answered; twice for headers')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'No progress, notes or warnings on stderr')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'No progress, notes or warnings on stderr')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer every question with yes')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer every question with yes')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Do not check the server''s certificate')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'airflow;pools;update' {
            [CompletionResult]::new('--pool', '--pool', [CompletionResultType]::ParameterName, 'The pool, as airflowctl spells it')
            [CompletionResult]::new('--slots', '--slots', [CompletionResultType]::ParameterName, 'How many slots it has; -1 for no limit')
            [CompletionResult]::new('--description', '--description', [CompletionResultType]::ParameterName, 'What it is for')
            [CompletionResult]::new('--include-deferred', '--include-deferred', [CompletionResultType]::ParameterName, 'Whether deferred task instances count too')
            [CompletionResult]::new('--team-name', '--team-name', [CompletionResultType]::ParameterName, 'The team that the pool belongs to, on a server with several')
            [CompletionResult]::new('--env', '--env', [CompletionResultType]::ParameterName, 'The environment to work with, instead of the selected one')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print the result')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print the result')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Print these columns; dots reach into objects (`dag_id,tags.name`)')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON result with a jq expression')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Whether to use colours')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'The longest that one request may take; 0 for no limit [default: 60]')
            [CompletionResult]::new('--ca-cert', '--ca-cert', [CompletionResultType]::ParameterName, 'Trust the certificate authorities in this PEM file too')
            [CompletionResult]::new('--client-cert', '--client-cert', [CompletionResultType]::ParameterName, 'The client certificate to show to the server (PEM, perhaps with its key)')
            [CompletionResult]::new('--client-key', '--client-key', [CompletionResultType]::ParameterName, 'The key of the client certificate (PEM)')
            [CompletionResult]::new('--no-include-deferred', '--no-include-deferred', [CompletionResultType]::ParameterName, 'The same as --include-deferred=false')
            [CompletionResult]::new('--no-header', '--no-header', [CompletionResultType]::ParameterName, 'Leave out the header of table, plain and csv')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell on stderr what is sent and answered; twice for headers')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell on stderr what is sent and answered; twice for headers')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'No progress, notes or warnings on stderr')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'No progress, notes or warnings on stderr')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer every question with yes')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer every question with yes')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Do not check the server''s certificate')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'airflow;pools;help' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the pools')
            [CompletionResult]::new('get', 'get', [CompletionResultType]::ParameterValue, 'Show a pool')
            [CompletionResult]::new('set', 'set', [CompletionResultType]::ParameterValue, 'Create a pool, or change it')
            [CompletionResult]::new('delete', 'delete', [CompletionResultType]::ParameterValue, 'Delete a pool')
            [CompletionResult]::new('create', 'create', [CompletionResultType]::ParameterValue, 'Create a pool')
            [CompletionResult]::new('update', 'update', [CompletionResultType]::ParameterValue, 'Change what is given of a pool')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'airflow;pools;help;list' {
            break
        }
        'airflow;pools;help;get' {
            break
        }
        'airflow;pools;help;set' {
            break
        }
        'airflow;pools;help;delete' {
            break
        }
        'airflow;pools;help;create' {
            break
        }
        'airflow;pools;help;update' {
            break
        }
        'airflow;pools;help;help' {
            break
        }
        'airflow;variables' {
            [CompletionResult]::new('--env', '--env', [CompletionResultType]::ParameterName, 'The environment to work with, instead of the selected one')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print the result')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print the result')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Print these columns; dots reach into objects (`dag_id,tags.name`)')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON result with a jq expression')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Whether to use colours')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'The longest that one request may take; 0 for no limit [default: 60]')
            [CompletionResult]::new('--ca-cert', '--ca-cert', [CompletionResultType]::ParameterName, 'Trust the certificate authorities in this PEM file too')
            [CompletionResult]::new('--client-cert', '--client-cert', [CompletionResultType]::ParameterName, 'The client certificate to show to the server (PEM, perhaps with its key)')
            [CompletionResult]::new('--client-key', '--client-key', [CompletionResultType]::ParameterName, 'The key of the client certificate (PEM)')
            [CompletionResult]::new('--no-header', '--no-header', [CompletionResultType]::ParameterName, 'Leave out the header of table, plain and csv')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell on stderr what is sent and answered; twice for headers')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell on stderr what is sent and answered; twice for headers')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'No progress, notes or warnings on stderr')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'No progress, notes or warnings on stderr')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer every question with yes')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer every question with yes')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Do not check the server''s certificate')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the variables')
            [CompletionResult]::new('get', 'get', [CompletionResultType]::ParameterValue, 'Print the value of a variable')
            [CompletionResult]::new('set', 'set', [CompletionResultType]::ParameterValue, 'Create a variable, or change it')
            [CompletionResult]::new('delete', 'delete', [CompletionResultType]::ParameterValue, 'Delete a variable')
            [CompletionResult]::new('create', 'create', [CompletionResultType]::ParameterValue, 'Create a variable')
            [CompletionResult]::new('update', 'update', [CompletionResultType]::ParameterValue, 'Change what is given of a variable')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'airflow;variables;list' {
            [CompletionResult]::new('--order-by', '--order-by', [CompletionResultType]::ParameterName, 'Attributes to order by, multi criteria sort is supported. Prefix with `-` for descending order. Supported attributes: `key, id, _val, description, is_encrypted, team_name`')
            [CompletionResult]::new('--variable-key-pattern', '--variable-key-pattern', [CompletionResultType]::ParameterName, 'Case-insensitive substring match (SQL `ILIKE`). Slower than `variable_key_prefix_pattern` on large tables — see "Filtering with pattern parameters"')
            [CompletionResult]::new('--variable-key-prefix-pattern', '--variable-key-prefix-pattern', [CompletionResultType]::ParameterName, 'Case-sensitive, index-friendly prefix match. See "Filtering with pattern parameters"')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'At most this many rows; all of them when not given')
            [CompletionResult]::new('--env', '--env', [CompletionResultType]::ParameterName, 'The environment to work with, instead of the selected one')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print the result')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print the result')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Print these columns; dots reach into objects (`dag_id,tags.name`)')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON result with a jq expression')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Whether to use colours')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'The longest that one request may take; 0 for no limit [default: 60]')
            [CompletionResult]::new('--ca-cert', '--ca-cert', [CompletionResultType]::ParameterName, 'Trust the certificate authorities in this PEM file too')
            [CompletionResult]::new('--client-cert', '--client-cert', [CompletionResultType]::ParameterName, 'The client certificate to show to the server (PEM, perhaps with its key)')
            [CompletionResult]::new('--client-key', '--client-key', [CompletionResultType]::ParameterName, 'The key of the client certificate (PEM)')
            [CompletionResult]::new('--show-values', '--show-values', [CompletionResultType]::ParameterName, 'Show the values too')
            [CompletionResult]::new('--hide-sensitive', '--hide-sensitive', [CompletionResultType]::ParameterName, 'Show *** for every value')
            [CompletionResult]::new('--no-header', '--no-header', [CompletionResultType]::ParameterName, 'Leave out the header of table, plain and csv')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell on stderr what is sent and answered; twice for headers')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell on stderr what is sent and answered; twice for headers')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'No progress, notes or warnings on stderr')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'No progress, notes or warnings on stderr')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer every question with yes')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer every question with yes')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Do not check the server''s certificate')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'airflow;variables;get' {
            [CompletionResult]::new('-d', '-d', [CompletionResultType]::ParameterName, 'Print this when there is no such variable')
            [CompletionResult]::new('--default', '--default', [CompletionResultType]::ParameterName, 'Print this when there is no such variable')
            [CompletionResult]::new('--env', '--env', [CompletionResultType]::ParameterName, 'The environment to work with, instead of the selected one')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print the result')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print the result')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Print these columns; dots reach into objects (`dag_id,tags.name`)')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON result with a jq expression')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Whether to use colours')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'The longest that one request may take; 0 for no limit [default: 60]')
            [CompletionResult]::new('--ca-cert', '--ca-cert', [CompletionResultType]::ParameterName, 'Trust the certificate authorities in this PEM file too')
            [CompletionResult]::new('--client-cert', '--client-cert', [CompletionResultType]::ParameterName, 'The client certificate to show to the server (PEM, perhaps with its key)')
            [CompletionResult]::new('--client-key', '--client-key', [CompletionResultType]::ParameterName, 'The key of the client certificate (PEM)')
            [CompletionResult]::new('-j', '-j', [CompletionResultType]::ParameterName, 'The value is JSON: print it as such')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'The value is JSON: print it as such')
            [CompletionResult]::new('--no-header', '--no-header', [CompletionResultType]::ParameterName, 'Leave out the header of table, plain and csv')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell on stderr what is sent and answered; twice for headers')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell on stderr what is sent and answered; twice for headers')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'No progress, notes or warnings on stderr')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'No progress, notes or warnings on stderr')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer every question with yes')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer every question with yes')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Do not check the server''s certificate')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'airflow;variables;set' {
            [CompletionResult]::new('--from-file', '--from-file', [CompletionResultType]::ParameterName, 'Take the value from a file, or from stdin with -, every byte of it')
            [CompletionResult]::new('--description', '--description', [CompletionResultType]::ParameterName, 'What it is for; kept as it was when not given')
            [CompletionResult]::new('--env', '--env', [CompletionResultType]::ParameterName, 'The environment to work with, instead of the selected one')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print the result')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print the result')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Print these columns; dots reach into objects (`dag_id,tags.name`)')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON result with a jq expression')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Whether to use colours')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'The longest that one request may take; 0 for no limit [default: 60]')
            [CompletionResult]::new('--ca-cert', '--ca-cert', [CompletionResultType]::ParameterName, 'Trust the certificate authorities in this PEM file too')
            [CompletionResult]::new('--client-cert', '--client-cert', [CompletionResultType]::ParameterName, 'The client certificate to show to the server (PEM, perhaps with its key)')
            [CompletionResult]::new('--client-key', '--client-key', [CompletionResultType]::ParameterName, 'The key of the client certificate (PEM)')
            [CompletionResult]::new('-j', '-j', [CompletionResultType]::ParameterName, 'Refuse a value that is not valid JSON')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Refuse a value that is not valid JSON')
            [CompletionResult]::new('--no-header', '--no-header', [CompletionResultType]::ParameterName, 'Leave out the header of table, plain and csv')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell on stderr what is sent and answered; twice for headers')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell on stderr what is sent and answered; twice for headers')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'No progress, notes or warnings on stderr')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'No progress, notes or warnings on stderr')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer every question with yes')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer every question with yes')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Do not check the server''s certificate')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'airflow;variables;delete' {
            [CompletionResult]::new('--key', '--key', [CompletionResultType]::ParameterName, 'key')
            [CompletionResult]::new('--env', '--env', [CompletionResultType]::ParameterName, 'The environment to work with, instead of the selected one')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print the result')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print the result')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Print these columns; dots reach into objects (`dag_id,tags.name`)')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON result with a jq expression')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Whether to use colours')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'The longest that one request may take; 0 for no limit [default: 60]')
            [CompletionResult]::new('--ca-cert', '--ca-cert', [CompletionResultType]::ParameterName, 'Trust the certificate authorities in this PEM file too')
            [CompletionResult]::new('--client-cert', '--client-cert', [CompletionResultType]::ParameterName, 'The client certificate to show to the server (PEM, perhaps with its key)')
            [CompletionResult]::new('--client-key', '--client-key', [CompletionResultType]::ParameterName, 'The key of the client certificate (PEM)')
            [CompletionResult]::new('--no-header', '--no-header', [CompletionResultType]::ParameterName, 'Leave out the header of table, plain and csv')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell on stderr what is sent and answered; twice for headers')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell on stderr what is sent and answered; twice for headers')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'No progress, notes or warnings on stderr')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'No progress, notes or warnings on stderr')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer every question with yes')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer every question with yes')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Do not check the server''s certificate')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'airflow;variables;create' {
            [CompletionResult]::new('--key', '--key', [CompletionResultType]::ParameterName, 'Key')
            [CompletionResult]::new('--value', '--value', [CompletionResultType]::ParameterName, 'Value')
            [CompletionResult]::new('--description', '--description', [CompletionResultType]::ParameterName, 'Description')
            [CompletionResult]::new('--team-name', '--team-name', [CompletionResultType]::ParameterName, 'Team name')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'The whole body as JSON, from a file with @FILE or from stdin with -; other options add to it')
            [CompletionResult]::new('--env', '--env', [CompletionResultType]::ParameterName, 'The environment to work with, instead of the selected one')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print the result')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print the result')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Print these columns; dots reach into objects (`dag_id,tags.name`)')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON result with a jq expression')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Whether to use colours')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'The longest that one request may take; 0 for no limit [default: 60]')
            [CompletionResult]::new('--ca-cert', '--ca-cert', [CompletionResultType]::ParameterName, 'Trust the certificate authorities in this PEM file too')
            [CompletionResult]::new('--client-cert', '--client-cert', [CompletionResultType]::ParameterName, 'The client certificate to show to the server (PEM, perhaps with its key)')
            [CompletionResult]::new('--client-key', '--client-key', [CompletionResultType]::ParameterName, 'The key of the client certificate (PEM)')
            [CompletionResult]::new('--no-header', '--no-header', [CompletionResultType]::ParameterName, 'Leave out the header of table, plain and csv')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell on stderr what is sent and answered; twice for headers')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell on stderr what is sent and answered; twice for headers')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'No progress, notes or warnings on stderr')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'No progress, notes or warnings on stderr')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer every question with yes')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer every question with yes')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Do not check the server''s certificate')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'airflow;variables;update' {
            [CompletionResult]::new('--variable-key', '--variable-key', [CompletionResultType]::ParameterName, 'variable-key')
            [CompletionResult]::new('--update-mask', '--update-mask', [CompletionResultType]::ParameterName, 'Update mask; may be repeated')
            [CompletionResult]::new('--key', '--key', [CompletionResultType]::ParameterName, 'Key')
            [CompletionResult]::new('--value', '--value', [CompletionResultType]::ParameterName, 'Value')
            [CompletionResult]::new('--description', '--description', [CompletionResultType]::ParameterName, 'Description')
            [CompletionResult]::new('--team-name', '--team-name', [CompletionResultType]::ParameterName, 'Team name')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'The whole body as JSON, from a file with @FILE or from stdin with -; other options add to it')
            [CompletionResult]::new('--env', '--env', [CompletionResultType]::ParameterName, 'The environment to work with, instead of the selected one')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print the result')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print the result')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Print these columns; dots reach into objects (`dag_id,tags.name`)')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON result with a jq expression')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Whether to use colours')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'The longest that one request may take; 0 for no limit [default: 60]')
            [CompletionResult]::new('--ca-cert', '--ca-cert', [CompletionResultType]::ParameterName, 'Trust the certificate authorities in this PEM file too')
            [CompletionResult]::new('--client-cert', '--client-cert', [CompletionResultType]::ParameterName, 'The client certificate to show to the server (PEM, perhaps with its key)')
            [CompletionResult]::new('--client-key', '--client-key', [CompletionResultType]::ParameterName, 'The key of the client certificate (PEM)')
            [CompletionResult]::new('--no-header', '--no-header', [CompletionResultType]::ParameterName, 'Leave out the header of table, plain and csv')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell on stderr what is sent and answered; twice for headers')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell on stderr what is sent and answered; twice for headers')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'No progress, notes or warnings on stderr')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'No progress, notes or warnings on stderr')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer every question with yes')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer every question with yes')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Do not check the server''s certificate')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'airflow;variables;help' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the variables')
            [CompletionResult]::new('get', 'get', [CompletionResultType]::ParameterValue, 'Print the value of a variable')
            [CompletionResult]::new('set', 'set', [CompletionResultType]::ParameterValue, 'Create a variable, or change it')
            [CompletionResult]::new('delete', 'delete', [CompletionResultType]::ParameterValue, 'Delete a variable')
            [CompletionResult]::new('create', 'create', [CompletionResultType]::ParameterValue, 'Create a variable')
            [CompletionResult]::new('update', 'update', [CompletionResultType]::ParameterValue, 'Change what is given of a variable')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'airflow;variables;help;list' {
            break
        }
        'airflow;variables;help;get' {
            break
        }
        'airflow;variables;help;set' {
            break
        }
        'airflow;variables;help;delete' {
            break
        }
        'airflow;variables;help;create' {
            break
        }
        'airflow;variables;help;update' {
            break
        }
        'airflow;variables;help;help' {
            break
        }
        'airflow;connections' {
            [CompletionResult]::new('--env', '--env', [CompletionResultType]::ParameterName, 'The environment to work with, instead of the selected one')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print the result')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print the result')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Print these columns; dots reach into objects (`dag_id,tags.name`)')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON result with a jq expression')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Whether to use colours')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'The longest that one request may take; 0 for no limit [default: 60]')
            [CompletionResult]::new('--ca-cert', '--ca-cert', [CompletionResultType]::ParameterName, 'Trust the certificate authorities in this PEM file too')
            [CompletionResult]::new('--client-cert', '--client-cert', [CompletionResultType]::ParameterName, 'The client certificate to show to the server (PEM, perhaps with its key)')
            [CompletionResult]::new('--client-key', '--client-key', [CompletionResultType]::ParameterName, 'The key of the client certificate (PEM)')
            [CompletionResult]::new('--no-header', '--no-header', [CompletionResultType]::ParameterName, 'Leave out the header of table, plain and csv')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell on stderr what is sent and answered; twice for headers')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell on stderr what is sent and answered; twice for headers')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'No progress, notes or warnings on stderr')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'No progress, notes or warnings on stderr')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer every question with yes')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer every question with yes')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Do not check the server''s certificate')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the connections')
            [CompletionResult]::new('get', 'get', [CompletionResultType]::ParameterValue, 'Show a connection; the server masks its secrets')
            [CompletionResult]::new('add', 'add', [CompletionResultType]::ParameterValue, 'Create a connection')
            [CompletionResult]::new('test', 'test', [CompletionResultType]::ParameterValue, 'Let the server try a connection')
            [CompletionResult]::new('create', 'create', [CompletionResultType]::ParameterValue, 'Create a connection')
            [CompletionResult]::new('update', 'update', [CompletionResultType]::ParameterValue, 'Change what is given of a connection')
            [CompletionResult]::new('delete', 'delete', [CompletionResultType]::ParameterValue, 'Delete a connection')
            [CompletionResult]::new('create-defaults', 'create-defaults', [CompletionResultType]::ParameterValue, 'Create the connections that a new Airflow comes with')
            [CompletionResult]::new('create-default-connections', 'create-default-connections', [CompletionResultType]::ParameterValue, 'Create the connections that a new Airflow comes with')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'airflow;connections;list' {
            [CompletionResult]::new('--order-by', '--order-by', [CompletionResultType]::ParameterName, 'Attributes to order by, multi criteria sort is supported. Prefix with `-` for descending order. Supported attributes: `conn_id, conn_type, description, host, port, id, team_name, connection_id`')
            [CompletionResult]::new('--connection-id-pattern', '--connection-id-pattern', [CompletionResultType]::ParameterName, 'Case-insensitive substring match (SQL `ILIKE`). Slower than `connection_id_prefix_pattern` on large tables — see "Filtering with pattern parameters"')
            [CompletionResult]::new('--connection-id-prefix-pattern', '--connection-id-prefix-pattern', [CompletionResultType]::ParameterName, 'Case-sensitive, index-friendly prefix match. See "Filtering with pattern parameters"')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'At most this many rows; all of them when not given')
            [CompletionResult]::new('--env', '--env', [CompletionResultType]::ParameterName, 'The environment to work with, instead of the selected one')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print the result')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print the result')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Print these columns; dots reach into objects (`dag_id,tags.name`)')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON result with a jq expression')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Whether to use colours')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'The longest that one request may take; 0 for no limit [default: 60]')
            [CompletionResult]::new('--ca-cert', '--ca-cert', [CompletionResultType]::ParameterName, 'Trust the certificate authorities in this PEM file too')
            [CompletionResult]::new('--client-cert', '--client-cert', [CompletionResultType]::ParameterName, 'The client certificate to show to the server (PEM, perhaps with its key)')
            [CompletionResult]::new('--client-key', '--client-key', [CompletionResultType]::ParameterName, 'The key of the client certificate (PEM)')
            [CompletionResult]::new('--show-values', '--show-values', [CompletionResultType]::ParameterName, 'Show all fields; the server masks what it takes for secrets')
            [CompletionResult]::new('--hide-sensitive', '--hide-sensitive', [CompletionResultType]::ParameterName, 'Show *** for every password and extra')
            [CompletionResult]::new('--no-header', '--no-header', [CompletionResultType]::ParameterName, 'Leave out the header of table, plain and csv')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell on stderr what is sent and answered; twice for headers')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell on stderr what is sent and answered; twice for headers')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'No progress, notes or warnings on stderr')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'No progress, notes or warnings on stderr')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer every question with yes')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer every question with yes')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Do not check the server''s certificate')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'airflow;connections;get' {
            [CompletionResult]::new('--env', '--env', [CompletionResultType]::ParameterName, 'The environment to work with, instead of the selected one')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print the result')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print the result')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Print these columns; dots reach into objects (`dag_id,tags.name`)')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON result with a jq expression')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Whether to use colours')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'The longest that one request may take; 0 for no limit [default: 60]')
            [CompletionResult]::new('--ca-cert', '--ca-cert', [CompletionResultType]::ParameterName, 'Trust the certificate authorities in this PEM file too')
            [CompletionResult]::new('--client-cert', '--client-cert', [CompletionResultType]::ParameterName, 'The client certificate to show to the server (PEM, perhaps with its key)')
            [CompletionResult]::new('--client-key', '--client-key', [CompletionResultType]::ParameterName, 'The key of the client certificate (PEM)')
            [CompletionResult]::new('--no-header', '--no-header', [CompletionResultType]::ParameterName, 'Leave out the header of table, plain and csv')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell on stderr what is sent and answered; twice for headers')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell on stderr what is sent and answered; twice for headers')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'No progress, notes or warnings on stderr')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'No progress, notes or warnings on stderr')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer every question with yes')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer every question with yes')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Do not check the server''s certificate')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'airflow;connections;add' {
            [CompletionResult]::new('--conn-type', '--conn-type', [CompletionResultType]::ParameterName, 'Its type, such as postgres; needed unless a URI or JSON tells it')
            [CompletionResult]::new('--conn-description', '--conn-description', [CompletionResultType]::ParameterName, 'What it is for')
            [CompletionResult]::new('--conn-host', '--conn-host', [CompletionResultType]::ParameterName, 'The host')
            [CompletionResult]::new('--conn-port', '--conn-port', [CompletionResultType]::ParameterName, 'The port, 0 to 65535')
            [CompletionResult]::new('--conn-login', '--conn-login', [CompletionResultType]::ParameterName, 'The login')
            [CompletionResult]::new('--conn-password', '--conn-password', [CompletionResultType]::ParameterName, 'The password; other users of this machine can see it here, better use --conn-password-stdin')
            [CompletionResult]::new('--conn-schema', '--conn-schema', [CompletionResultType]::ParameterName, 'The schema: a database, a path')
            [CompletionResult]::new('--conn-extra', '--conn-extra', [CompletionResultType]::ParameterName, 'What else the type needs, as a JSON object, from a file with @FILE or from stdin with -')
            [CompletionResult]::new('--conn-uri', '--conn-uri', [CompletionResultType]::ParameterName, 'The whole connection as a URI, from a file with @FILE or from stdin with -')
            [CompletionResult]::new('--conn-json', '--conn-json', [CompletionResultType]::ParameterName, 'The whole connection as JSON, from a file with @FILE or from stdin with -')
            [CompletionResult]::new('--env', '--env', [CompletionResultType]::ParameterName, 'The environment to work with, instead of the selected one')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print the result')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print the result')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Print these columns; dots reach into objects (`dag_id,tags.name`)')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON result with a jq expression')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Whether to use colours')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'The longest that one request may take; 0 for no limit [default: 60]')
            [CompletionResult]::new('--ca-cert', '--ca-cert', [CompletionResultType]::ParameterName, 'Trust the certificate authorities in this PEM file too')
            [CompletionResult]::new('--client-cert', '--client-cert', [CompletionResultType]::ParameterName, 'The client certificate to show to the server (PEM, perhaps with its key)')
            [CompletionResult]::new('--client-key', '--client-key', [CompletionResultType]::ParameterName, 'The key of the client certificate (PEM)')
            [CompletionResult]::new('--conn-password-stdin', '--conn-password-stdin', [CompletionResultType]::ParameterName, 'Read the password from stdin')
            [CompletionResult]::new('--no-header', '--no-header', [CompletionResultType]::ParameterName, 'Leave out the header of table, plain and csv')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell on stderr what is sent and answered; twice for headers')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell on stderr what is sent and answered; twice for headers')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'No progress, notes or warnings on stderr')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'No progress, notes or warnings on stderr')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer every question with yes')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer every question with yes')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Do not check the server''s certificate')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'airflow;connections;test' {
            [CompletionResult]::new('--connection-id', '--connection-id', [CompletionResultType]::ParameterName, 'The connection, as airflowctl spells it')
            [CompletionResult]::new('--conn-type', '--conn-type', [CompletionResultType]::ParameterName, 'Its type, such as postgres')
            [CompletionResult]::new('--description', '--description', [CompletionResultType]::ParameterName, 'What it is for')
            [CompletionResult]::new('--host', '--host', [CompletionResultType]::ParameterName, 'The host')
            [CompletionResult]::new('--port', '--port', [CompletionResultType]::ParameterName, 'The port, 0 to 65535')
            [CompletionResult]::new('--login', '--login', [CompletionResultType]::ParameterName, 'The login')
            [CompletionResult]::new('--password', '--password', [CompletionResultType]::ParameterName, 'The password; other users of this machine can see it here, better use --password-stdin')
            [CompletionResult]::new('--schema', '--schema', [CompletionResultType]::ParameterName, 'The schema: a database, a path')
            [CompletionResult]::new('--extra', '--extra', [CompletionResultType]::ParameterName, 'What else the type needs, as a JSON object, from a file with @FILE or from stdin with -')
            [CompletionResult]::new('--team-name', '--team-name', [CompletionResultType]::ParameterName, 'The team that the connection belongs to, on a server with several')
            [CompletionResult]::new('--env', '--env', [CompletionResultType]::ParameterName, 'The environment to work with, instead of the selected one')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print the result')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print the result')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Print these columns; dots reach into objects (`dag_id,tags.name`)')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON result with a jq expression')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Whether to use colours')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'The longest that one request may take; 0 for no limit [default: 60]')
            [CompletionResult]::new('--ca-cert', '--ca-cert', [CompletionResultType]::ParameterName, 'Trust the certificate authorities in this PEM file too')
            [CompletionResult]::new('--client-cert', '--client-cert', [CompletionResultType]::ParameterName, 'The client certificate to show to the server (PEM, perhaps with its key)')
            [CompletionResult]::new('--client-key', '--client-key', [CompletionResultType]::ParameterName, 'The key of the client certificate (PEM)')
            [CompletionResult]::new('--password-stdin', '--password-stdin', [CompletionResultType]::ParameterName, 'Read the password from stdin')
            [CompletionResult]::new('--on-worker', '--on-worker', [CompletionResultType]::ParameterName, 'Have a worker try it, and wait for the outcome; otherwise the API server does')
            [CompletionResult]::new('--no-header', '--no-header', [CompletionResultType]::ParameterName, 'Leave out the header of table, plain and csv')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell on stderr what is sent and answered; twice for headers')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell on stderr what is sent and answered; twice for headers')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'No progress, notes or warnings on stderr')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'No progress, notes or warnings on stderr')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer every question with yes')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer every question with yes')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Do not check the server''s certificate')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'airflow;connections;create' {
            [CompletionResult]::new('--connection-id', '--connection-id', [CompletionResultType]::ParameterName, 'The connection, as airflowctl spells it')
            [CompletionResult]::new('--conn-type', '--conn-type', [CompletionResultType]::ParameterName, 'Its type, such as postgres')
            [CompletionResult]::new('--description', '--description', [CompletionResultType]::ParameterName, 'What it is for')
            [CompletionResult]::new('--host', '--host', [CompletionResultType]::ParameterName, 'The host')
            [CompletionResult]::new('--port', '--port', [CompletionResultType]::ParameterName, 'The port, 0 to 65535')
            [CompletionResult]::new('--login', '--login', [CompletionResultType]::ParameterName, 'The login')
            [CompletionResult]::new('--password', '--password', [CompletionResultType]::ParameterName, 'The password; other users of this machine can see it here, better use --password-stdin')
            [CompletionResult]::new('--schema', '--schema', [CompletionResultType]::ParameterName, 'The schema: a database, a path')
            [CompletionResult]::new('--extra', '--extra', [CompletionResultType]::ParameterName, 'What else the type needs, as a JSON object, from a file with @FILE or from stdin with -')
            [CompletionResult]::new('--team-name', '--team-name', [CompletionResultType]::ParameterName, 'The team that the connection belongs to, on a server with several')
            [CompletionResult]::new('--env', '--env', [CompletionResultType]::ParameterName, 'The environment to work with, instead of the selected one')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print the result')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print the result')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Print these columns; dots reach into objects (`dag_id,tags.name`)')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON result with a jq expression')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Whether to use colours')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'The longest that one request may take; 0 for no limit [default: 60]')
            [CompletionResult]::new('--ca-cert', '--ca-cert', [CompletionResultType]::ParameterName, 'Trust the certificate authorities in this PEM file too')
            [CompletionResult]::new('--client-cert', '--client-cert', [CompletionResultType]::ParameterName, 'The client certificate to show to the server (PEM, perhaps with its key)')
            [CompletionResult]::new('--client-key', '--client-key', [CompletionResultType]::ParameterName, 'The key of the client certificate (PEM)')
            [CompletionResult]::new('--password-stdin', '--password-stdin', [CompletionResultType]::ParameterName, 'Read the password from stdin')
            [CompletionResult]::new('--no-header', '--no-header', [CompletionResultType]::ParameterName, 'Leave out the header of table, plain and csv')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell on stderr what is sent and answered; twice for headers')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell on stderr what is sent and answered; twice for headers')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'No progress, notes or warnings on stderr')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'No progress, notes or warnings on stderr')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer every question with yes')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer every question with yes')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Do not check the server''s certificate')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'airflow;connections;update' {
            [CompletionResult]::new('--connection-id', '--connection-id', [CompletionResultType]::ParameterName, 'The connection, as airflowctl spells it')
            [CompletionResult]::new('--conn-type', '--conn-type', [CompletionResultType]::ParameterName, 'Its type, such as postgres')
            [CompletionResult]::new('--description', '--description', [CompletionResultType]::ParameterName, 'What it is for')
            [CompletionResult]::new('--host', '--host', [CompletionResultType]::ParameterName, 'The host')
            [CompletionResult]::new('--port', '--port', [CompletionResultType]::ParameterName, 'The port, 0 to 65535')
            [CompletionResult]::new('--login', '--login', [CompletionResultType]::ParameterName, 'The login')
            [CompletionResult]::new('--password', '--password', [CompletionResultType]::ParameterName, 'The password; other users of this machine can see it here, better use --password-stdin')
            [CompletionResult]::new('--schema', '--schema', [CompletionResultType]::ParameterName, 'The schema: a database, a path')
            [CompletionResult]::new('--extra', '--extra', [CompletionResultType]::ParameterName, 'What else the type needs, as a JSON object, from a file with @FILE or from stdin with -')
            [CompletionResult]::new('--team-name', '--team-name', [CompletionResultType]::ParameterName, 'The team that the connection belongs to, on a server with several')
            [CompletionResult]::new('--env', '--env', [CompletionResultType]::ParameterName, 'The environment to work with, instead of the selected one')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print the result')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print the result')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Print these columns; dots reach into objects (`dag_id,tags.name`)')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON result with a jq expression')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Whether to use colours')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'The longest that one request may take; 0 for no limit [default: 60]')
            [CompletionResult]::new('--ca-cert', '--ca-cert', [CompletionResultType]::ParameterName, 'Trust the certificate authorities in this PEM file too')
            [CompletionResult]::new('--client-cert', '--client-cert', [CompletionResultType]::ParameterName, 'The client certificate to show to the server (PEM, perhaps with its key)')
            [CompletionResult]::new('--client-key', '--client-key', [CompletionResultType]::ParameterName, 'The key of the client certificate (PEM)')
            [CompletionResult]::new('--password-stdin', '--password-stdin', [CompletionResultType]::ParameterName, 'Read the password from stdin')
            [CompletionResult]::new('--no-header', '--no-header', [CompletionResultType]::ParameterName, 'Leave out the header of table, plain and csv')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell on stderr what is sent and answered; twice for headers')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell on stderr what is sent and answered; twice for headers')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'No progress, notes or warnings on stderr')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'No progress, notes or warnings on stderr')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer every question with yes')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer every question with yes')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Do not check the server''s certificate')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'airflow;connections;delete' {
            [CompletionResult]::new('--conn-id', '--conn-id', [CompletionResultType]::ParameterName, 'conn-id')
            [CompletionResult]::new('--env', '--env', [CompletionResultType]::ParameterName, 'The environment to work with, instead of the selected one')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print the result')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print the result')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Print these columns; dots reach into objects (`dag_id,tags.name`)')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON result with a jq expression')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Whether to use colours')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'The longest that one request may take; 0 for no limit [default: 60]')
            [CompletionResult]::new('--ca-cert', '--ca-cert', [CompletionResultType]::ParameterName, 'Trust the certificate authorities in this PEM file too')
            [CompletionResult]::new('--client-cert', '--client-cert', [CompletionResultType]::ParameterName, 'The client certificate to show to the server (PEM, perhaps with its key)')
            [CompletionResult]::new('--client-key', '--client-key', [CompletionResultType]::ParameterName, 'The key of the client certificate (PEM)')
            [CompletionResult]::new('--no-header', '--no-header', [CompletionResultType]::ParameterName, 'Leave out the header of table, plain and csv')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell on stderr what is sent and answered; twice for headers')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell on stderr what is sent and answered; twice for headers')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'No progress, notes or warnings on stderr')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'No progress, notes or warnings on stderr')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer every question with yes')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer every question with yes')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Do not check the server''s certificate')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'airflow;connections;create-defaults' {
            [CompletionResult]::new('--env', '--env', [CompletionResultType]::ParameterName, 'The environment to work with, instead of the selected one')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print the result')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print the result')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Print these columns; dots reach into objects (`dag_id,tags.name`)')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON result with a jq expression')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Whether to use colours')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'The longest that one request may take; 0 for no limit [default: 60]')
            [CompletionResult]::new('--ca-cert', '--ca-cert', [CompletionResultType]::ParameterName, 'Trust the certificate authorities in this PEM file too')
            [CompletionResult]::new('--client-cert', '--client-cert', [CompletionResultType]::ParameterName, 'The client certificate to show to the server (PEM, perhaps with its key)')
            [CompletionResult]::new('--client-key', '--client-key', [CompletionResultType]::ParameterName, 'The key of the client certificate (PEM)')
            [CompletionResult]::new('--no-header', '--no-header', [CompletionResultType]::ParameterName, 'Leave out the header of table, plain and csv')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell on stderr what is sent and answered; twice for headers')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell on stderr what is sent and answered; twice for headers')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'No progress, notes or warnings on stderr')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'No progress, notes or warnings on stderr')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer every question with yes')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer every question with yes')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Do not check the server''s certificate')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'airflow;connections;create-default-connections' {
            [CompletionResult]::new('--env', '--env', [CompletionResultType]::ParameterName, 'The environment to work with, instead of the selected one')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print the result')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print the result')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Print these columns; dots reach into objects (`dag_id,tags.name`)')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON result with a jq expression')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Whether to use colours')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'The longest that one request may take; 0 for no limit [default: 60]')
            [CompletionResult]::new('--ca-cert', '--ca-cert', [CompletionResultType]::ParameterName, 'Trust the certificate authorities in this PEM file too')
            [CompletionResult]::new('--client-cert', '--client-cert', [CompletionResultType]::ParameterName, 'The client certificate to show to the server (PEM, perhaps with its key)')
            [CompletionResult]::new('--client-key', '--client-key', [CompletionResultType]::ParameterName, 'The key of the client certificate (PEM)')
            [CompletionResult]::new('--no-header', '--no-header', [CompletionResultType]::ParameterName, 'Leave out the header of table, plain and csv')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell on stderr what is sent and answered; twice for headers')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell on stderr what is sent and answered; twice for headers')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'No progress, notes or warnings on stderr')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'No progress, notes or warnings on stderr')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer every question with yes')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer every question with yes')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Do not check the server''s certificate')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'airflow;connections;help' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the connections')
            [CompletionResult]::new('get', 'get', [CompletionResultType]::ParameterValue, 'Show a connection; the server masks its secrets')
            [CompletionResult]::new('add', 'add', [CompletionResultType]::ParameterValue, 'Create a connection')
            [CompletionResult]::new('test', 'test', [CompletionResultType]::ParameterValue, 'Let the server try a connection')
            [CompletionResult]::new('create', 'create', [CompletionResultType]::ParameterValue, 'Create a connection')
            [CompletionResult]::new('update', 'update', [CompletionResultType]::ParameterValue, 'Change what is given of a connection')
            [CompletionResult]::new('delete', 'delete', [CompletionResultType]::ParameterValue, 'Delete a connection')
            [CompletionResult]::new('create-defaults', 'create-defaults', [CompletionResultType]::ParameterValue, 'Create the connections that a new Airflow comes with')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'airflow;connections;help;list' {
            break
        }
        'airflow;connections;help;get' {
            break
        }
        'airflow;connections;help;add' {
            break
        }
        'airflow;connections;help;test' {
            break
        }
        'airflow;connections;help;create' {
            break
        }
        'airflow;connections;help;update' {
            break
        }
        'airflow;connections;help;delete' {
            break
        }
        'airflow;connections;help;create-defaults' {
            break
        }
        'airflow;connections;help;help' {
            break
        }
        'airflow;xcom' {
            [CompletionResult]::new('--env', '--env', [CompletionResultType]::ParameterName, 'The environment to work with, instead of the selected one')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print the result')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print the result')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Print these columns; dots reach into objects (`dag_id,tags.name`)')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON result with a jq expression')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Whether to use colours')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'The longest that one request may take; 0 for no limit [default: 60]')
            [CompletionResult]::new('--ca-cert', '--ca-cert', [CompletionResultType]::ParameterName, 'Trust the certificate authorities in this PEM file too')
            [CompletionResult]::new('--client-cert', '--client-cert', [CompletionResultType]::ParameterName, 'The client certificate to show to the server (PEM, perhaps with its key)')
            [CompletionResult]::new('--client-key', '--client-key', [CompletionResultType]::ParameterName, 'The key of the client certificate (PEM)')
            [CompletionResult]::new('--no-header', '--no-header', [CompletionResultType]::ParameterName, 'Leave out the header of table, plain and csv')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell on stderr what is sent and answered; twice for headers')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell on stderr what is sent and answered; twice for headers')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'No progress, notes or warnings on stderr')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'No progress, notes or warnings on stderr')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer every question with yes')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer every question with yes')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Do not check the server''s certificate')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the XComs of a task instance; ~ stands for all')
            [CompletionResult]::new('get', 'get', [CompletionResultType]::ParameterValue, 'Show an XCom')
            [CompletionResult]::new('add', 'add', [CompletionResultType]::ParameterValue, 'Leave a value for other tasks')
            [CompletionResult]::new('edit', 'edit', [CompletionResultType]::ParameterValue, 'Write another value over an XCom')
            [CompletionResult]::new('delete', 'delete', [CompletionResultType]::ParameterValue, 'Delete an XCom')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'airflow;xcom;list' {
            [CompletionResult]::new('--dag-id', '--dag-id', [CompletionResultType]::ParameterName, 'dag-id')
            [CompletionResult]::new('--run-id', '--run-id', [CompletionResultType]::ParameterName, 'run-id')
            [CompletionResult]::new('--task-id', '--task-id', [CompletionResultType]::ParameterName, 'task-id')
            [CompletionResult]::new('--xcom-key', '--xcom-key', [CompletionResultType]::ParameterName, 'Filter by xcom key')
            [CompletionResult]::new('--map-index', '--map-index', [CompletionResultType]::ParameterName, 'Filter by map index')
            [CompletionResult]::new('--xcom-key-pattern', '--xcom-key-pattern', [CompletionResultType]::ParameterName, 'Case-insensitive substring match (SQL `ILIKE`). Slower than `xcom_key_prefix_pattern` on large tables — see "Filtering with pattern parameters"')
            [CompletionResult]::new('--xcom-key-prefix-pattern', '--xcom-key-prefix-pattern', [CompletionResultType]::ParameterName, 'Case-sensitive, index-friendly prefix match. See "Filtering with pattern parameters"')
            [CompletionResult]::new('--dag-display-name-pattern', '--dag-display-name-pattern', [CompletionResultType]::ParameterName, 'Case-insensitive substring match (SQL `ILIKE`). Slower than `dag_display_name_prefix_pattern` on large tables — see "Filtering with pattern parameters"')
            [CompletionResult]::new('--dag-display-name-prefix-pattern', '--dag-display-name-prefix-pattern', [CompletionResultType]::ParameterName, 'Case-sensitive, index-friendly prefix match. See "Filtering with pattern parameters"')
            [CompletionResult]::new('--run-id-pattern', '--run-id-pattern', [CompletionResultType]::ParameterName, 'Case-insensitive substring match (SQL `ILIKE`). Slower than `run_id_prefix_pattern` on large tables — see "Filtering with pattern parameters"')
            [CompletionResult]::new('--run-id-prefix-pattern', '--run-id-prefix-pattern', [CompletionResultType]::ParameterName, 'Case-sensitive, index-friendly prefix match. See "Filtering with pattern parameters"')
            [CompletionResult]::new('--task-id-pattern', '--task-id-pattern', [CompletionResultType]::ParameterName, 'Case-insensitive substring match (SQL `ILIKE`). Slower than `task_id_prefix_pattern` on large tables — see "Filtering with pattern parameters"')
            [CompletionResult]::new('--task-id-prefix-pattern', '--task-id-prefix-pattern', [CompletionResultType]::ParameterName, 'Case-sensitive, index-friendly prefix match. See "Filtering with pattern parameters"')
            [CompletionResult]::new('--map-index-filter', '--map-index-filter', [CompletionResultType]::ParameterName, 'Filter by map index filter')
            [CompletionResult]::new('--logical-date-gte', '--logical-date-gte', [CompletionResultType]::ParameterName, 'Only with a logical date at or after this')
            [CompletionResult]::new('--logical-date-gt', '--logical-date-gt', [CompletionResultType]::ParameterName, 'Only with a logical date after this')
            [CompletionResult]::new('--logical-date-lte', '--logical-date-lte', [CompletionResultType]::ParameterName, 'Only with a logical date at or before this')
            [CompletionResult]::new('--logical-date-lt', '--logical-date-lt', [CompletionResultType]::ParameterName, 'Only with a logical date before this')
            [CompletionResult]::new('--run-after-gte', '--run-after-gte', [CompletionResultType]::ParameterName, 'Only with a run after at or after this')
            [CompletionResult]::new('--run-after-gt', '--run-after-gt', [CompletionResultType]::ParameterName, 'Only with a run after after this')
            [CompletionResult]::new('--run-after-lte', '--run-after-lte', [CompletionResultType]::ParameterName, 'Only with a run after at or before this')
            [CompletionResult]::new('--run-after-lt', '--run-after-lt', [CompletionResultType]::ParameterName, 'Only with a run after before this')
            [CompletionResult]::new('--order-by', '--order-by', [CompletionResultType]::ParameterName, 'Attributes to order by, multi criteria sort is supported. Prefix with `-` for descending order. Supported attributes: `key, dag_id, run_id, task_id, map_index, timestamp, run_after`')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'At most this many rows; all of them when not given')
            [CompletionResult]::new('--env', '--env', [CompletionResultType]::ParameterName, 'The environment to work with, instead of the selected one')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print the result')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print the result')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Print these columns; dots reach into objects (`dag_id,tags.name`)')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON result with a jq expression')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Whether to use colours')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'The longest that one request may take; 0 for no limit [default: 60]')
            [CompletionResult]::new('--ca-cert', '--ca-cert', [CompletionResultType]::ParameterName, 'Trust the certificate authorities in this PEM file too')
            [CompletionResult]::new('--client-cert', '--client-cert', [CompletionResultType]::ParameterName, 'The client certificate to show to the server (PEM, perhaps with its key)')
            [CompletionResult]::new('--client-key', '--client-key', [CompletionResultType]::ParameterName, 'The key of the client certificate (PEM)')
            [CompletionResult]::new('--no-header', '--no-header', [CompletionResultType]::ParameterName, 'Leave out the header of table, plain and csv')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell on stderr what is sent and answered; twice for headers')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell on stderr what is sent and answered; twice for headers')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'No progress, notes or warnings on stderr')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'No progress, notes or warnings on stderr')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer every question with yes')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer every question with yes')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Do not check the server''s certificate')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'airflow;xcom;get' {
            [CompletionResult]::new('--dag-id', '--dag-id', [CompletionResultType]::ParameterName, 'dag-id')
            [CompletionResult]::new('--run-id', '--run-id', [CompletionResultType]::ParameterName, 'run-id')
            [CompletionResult]::new('--task-id', '--task-id', [CompletionResultType]::ParameterName, 'task-id')
            [CompletionResult]::new('--key', '--key', [CompletionResultType]::ParameterName, 'key')
            [CompletionResult]::new('--map-index', '--map-index', [CompletionResultType]::ParameterName, 'Filter by map index')
            [CompletionResult]::new('--deserialize', '--deserialize', [CompletionResultType]::ParameterName, 'Filter by deserialize')
            [CompletionResult]::new('--stringify', '--stringify', [CompletionResultType]::ParameterName, 'Filter by stringify')
            [CompletionResult]::new('--env', '--env', [CompletionResultType]::ParameterName, 'The environment to work with, instead of the selected one')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print the result')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print the result')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Print these columns; dots reach into objects (`dag_id,tags.name`)')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON result with a jq expression')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Whether to use colours')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'The longest that one request may take; 0 for no limit [default: 60]')
            [CompletionResult]::new('--ca-cert', '--ca-cert', [CompletionResultType]::ParameterName, 'Trust the certificate authorities in this PEM file too')
            [CompletionResult]::new('--client-cert', '--client-cert', [CompletionResultType]::ParameterName, 'The client certificate to show to the server (PEM, perhaps with its key)')
            [CompletionResult]::new('--client-key', '--client-key', [CompletionResultType]::ParameterName, 'The key of the client certificate (PEM)')
            [CompletionResult]::new('--no-header', '--no-header', [CompletionResultType]::ParameterName, 'Leave out the header of table, plain and csv')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell on stderr what is sent and answered; twice for headers')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell on stderr what is sent and answered; twice for headers')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'No progress, notes or warnings on stderr')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'No progress, notes or warnings on stderr')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer every question with yes')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer every question with yes')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Do not check the server''s certificate')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'airflow;xcom;add' {
            [CompletionResult]::new('--from-file', '--from-file', [CompletionResultType]::ParameterName, 'Take the value from a file, or from stdin with -')
            [CompletionResult]::new('--map-index', '--map-index', [CompletionResultType]::ParameterName, 'Which instance of a mapped task')
            [CompletionResult]::new('--env', '--env', [CompletionResultType]::ParameterName, 'The environment to work with, instead of the selected one')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print the result')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print the result')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Print these columns; dots reach into objects (`dag_id,tags.name`)')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON result with a jq expression')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Whether to use colours')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'The longest that one request may take; 0 for no limit [default: 60]')
            [CompletionResult]::new('--ca-cert', '--ca-cert', [CompletionResultType]::ParameterName, 'Trust the certificate authorities in this PEM file too')
            [CompletionResult]::new('--client-cert', '--client-cert', [CompletionResultType]::ParameterName, 'The client certificate to show to the server (PEM, perhaps with its key)')
            [CompletionResult]::new('--client-key', '--client-key', [CompletionResultType]::ParameterName, 'The key of the client certificate (PEM)')
            [CompletionResult]::new('--text', '--text', [CompletionResultType]::ParameterName, 'Take the value for text even if it is JSON')
            [CompletionResult]::new('--no-header', '--no-header', [CompletionResultType]::ParameterName, 'Leave out the header of table, plain and csv')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell on stderr what is sent and answered; twice for headers')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell on stderr what is sent and answered; twice for headers')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'No progress, notes or warnings on stderr')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'No progress, notes or warnings on stderr')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer every question with yes')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer every question with yes')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Do not check the server''s certificate')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'airflow;xcom;edit' {
            [CompletionResult]::new('--from-file', '--from-file', [CompletionResultType]::ParameterName, 'Take the value from a file, or from stdin with -')
            [CompletionResult]::new('--map-index', '--map-index', [CompletionResultType]::ParameterName, 'Which instance of a mapped task')
            [CompletionResult]::new('--env', '--env', [CompletionResultType]::ParameterName, 'The environment to work with, instead of the selected one')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print the result')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print the result')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Print these columns; dots reach into objects (`dag_id,tags.name`)')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON result with a jq expression')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Whether to use colours')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'The longest that one request may take; 0 for no limit [default: 60]')
            [CompletionResult]::new('--ca-cert', '--ca-cert', [CompletionResultType]::ParameterName, 'Trust the certificate authorities in this PEM file too')
            [CompletionResult]::new('--client-cert', '--client-cert', [CompletionResultType]::ParameterName, 'The client certificate to show to the server (PEM, perhaps with its key)')
            [CompletionResult]::new('--client-key', '--client-key', [CompletionResultType]::ParameterName, 'The key of the client certificate (PEM)')
            [CompletionResult]::new('--text', '--text', [CompletionResultType]::ParameterName, 'Take the value for text even if it is JSON')
            [CompletionResult]::new('--no-header', '--no-header', [CompletionResultType]::ParameterName, 'Leave out the header of table, plain and csv')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell on stderr what is sent and answered; twice for headers')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell on stderr what is sent and answered; twice for headers')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'No progress, notes or warnings on stderr')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'No progress, notes or warnings on stderr')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer every question with yes')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer every question with yes')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Do not check the server''s certificate')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'airflow;xcom;delete' {
            [CompletionResult]::new('--dag-id', '--dag-id', [CompletionResultType]::ParameterName, 'dag-id')
            [CompletionResult]::new('--run-id', '--run-id', [CompletionResultType]::ParameterName, 'run-id')
            [CompletionResult]::new('--task-id', '--task-id', [CompletionResultType]::ParameterName, 'task-id')
            [CompletionResult]::new('--key', '--key', [CompletionResultType]::ParameterName, 'key')
            [CompletionResult]::new('--map-index', '--map-index', [CompletionResultType]::ParameterName, 'Map index')
            [CompletionResult]::new('--env', '--env', [CompletionResultType]::ParameterName, 'The environment to work with, instead of the selected one')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print the result')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print the result')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Print these columns; dots reach into objects (`dag_id,tags.name`)')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON result with a jq expression')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Whether to use colours')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'The longest that one request may take; 0 for no limit [default: 60]')
            [CompletionResult]::new('--ca-cert', '--ca-cert', [CompletionResultType]::ParameterName, 'Trust the certificate authorities in this PEM file too')
            [CompletionResult]::new('--client-cert', '--client-cert', [CompletionResultType]::ParameterName, 'The client certificate to show to the server (PEM, perhaps with its key)')
            [CompletionResult]::new('--client-key', '--client-key', [CompletionResultType]::ParameterName, 'The key of the client certificate (PEM)')
            [CompletionResult]::new('--no-header', '--no-header', [CompletionResultType]::ParameterName, 'Leave out the header of table, plain and csv')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell on stderr what is sent and answered; twice for headers')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell on stderr what is sent and answered; twice for headers')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'No progress, notes or warnings on stderr')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'No progress, notes or warnings on stderr')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer every question with yes')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer every question with yes')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Do not check the server''s certificate')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'airflow;xcom;help' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the XComs of a task instance; ~ stands for all')
            [CompletionResult]::new('get', 'get', [CompletionResultType]::ParameterValue, 'Show an XCom')
            [CompletionResult]::new('add', 'add', [CompletionResultType]::ParameterValue, 'Leave a value for other tasks')
            [CompletionResult]::new('edit', 'edit', [CompletionResultType]::ParameterValue, 'Write another value over an XCom')
            [CompletionResult]::new('delete', 'delete', [CompletionResultType]::ParameterValue, 'Delete an XCom')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'airflow;xcom;help;list' {
            break
        }
        'airflow;xcom;help;get' {
            break
        }
        'airflow;xcom;help;add' {
            break
        }
        'airflow;xcom;help;edit' {
            break
        }
        'airflow;xcom;help;delete' {
            break
        }
        'airflow;xcom;help;help' {
            break
        }
        'airflow;assets' {
            [CompletionResult]::new('--env', '--env', [CompletionResultType]::ParameterName, 'The environment to work with, instead of the selected one')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print the result')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print the result')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Print these columns; dots reach into objects (`dag_id,tags.name`)')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON result with a jq expression')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Whether to use colours')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'The longest that one request may take; 0 for no limit [default: 60]')
            [CompletionResult]::new('--ca-cert', '--ca-cert', [CompletionResultType]::ParameterName, 'Trust the certificate authorities in this PEM file too')
            [CompletionResult]::new('--client-cert', '--client-cert', [CompletionResultType]::ParameterName, 'The client certificate to show to the server (PEM, perhaps with its key)')
            [CompletionResult]::new('--client-key', '--client-key', [CompletionResultType]::ParameterName, 'The key of the client certificate (PEM)')
            [CompletionResult]::new('--no-header', '--no-header', [CompletionResultType]::ParameterName, 'Leave out the header of table, plain and csv')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell on stderr what is sent and answered; twice for headers')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell on stderr what is sent and answered; twice for headers')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'No progress, notes or warnings on stderr')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'No progress, notes or warnings on stderr')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer every question with yes')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer every question with yes')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Do not check the server''s certificate')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the assets, or the asset aliases')
            [CompletionResult]::new('details', 'details', [CompletionResultType]::ParameterValue, 'Show everything about an asset, by its name or URI')
            [CompletionResult]::new('materialize', 'materialize', [CompletionResultType]::ParameterValue, 'Start a run of the Dag that produces an asset')
            [CompletionResult]::new('get', 'get', [CompletionResultType]::ParameterValue, 'Show an asset by its id')
            [CompletionResult]::new('list-by-alias', 'list-by-alias', [CompletionResultType]::ParameterValue, 'List the asset aliases')
            [CompletionResult]::new('get-by-alias', 'get-by-alias', [CompletionResultType]::ParameterValue, 'Show an asset alias by its id')
            [CompletionResult]::new('events', 'events', [CompletionResultType]::ParameterValue, 'List the events of assets')
            [CompletionResult]::new('create-event', 'create-event', [CompletionResultType]::ParameterValue, 'Report that an asset has new data')
            [CompletionResult]::new('get-queued-events', 'get-queued-events', [CompletionResultType]::ParameterValue, 'List the events of an asset that wait for a run')
            [CompletionResult]::new('delete-queued-events', 'delete-queued-events', [CompletionResultType]::ParameterValue, 'Drop the events of an asset that wait for a run')
            [CompletionResult]::new('get-dag-queued-events', 'get-dag-queued-events', [CompletionResultType]::ParameterValue, 'List the asset events that wait for a run of a Dag')
            [CompletionResult]::new('delete-dag-queued-events', 'delete-dag-queued-events', [CompletionResultType]::ParameterValue, 'Drop the asset events that wait for a run of a Dag')
            [CompletionResult]::new('get-dag-queued-event', 'get-dag-queued-event', [CompletionResultType]::ParameterValue, 'Show the event of an asset that waits for a run of a Dag')
            [CompletionResult]::new('delete-queued-event', 'delete-queued-event', [CompletionResultType]::ParameterValue, 'Drop the event of an asset that waits for a run of a Dag')
            [CompletionResult]::new('store-list', 'store-list', [CompletionResultType]::ParameterValue, 'List the entries of an asset''s state store')
            [CompletionResult]::new('store-get', 'store-get', [CompletionResultType]::ParameterValue, 'Show an entry of an asset''s state store')
            [CompletionResult]::new('store-set', 'store-set', [CompletionResultType]::ParameterValue, 'Write an entry of an asset''s state store')
            [CompletionResult]::new('store-delete', 'store-delete', [CompletionResultType]::ParameterValue, 'Delete an entry of an asset''s state store')
            [CompletionResult]::new('store-clear', 'store-clear', [CompletionResultType]::ParameterValue, 'Delete all entries of an asset''s state store')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'airflow;assets;list' {
            [CompletionResult]::new('--name-pattern', '--name-pattern', [CompletionResultType]::ParameterName, 'Only those with this in their name; % stands for any text, _ for any letter')
            [CompletionResult]::new('--uri-pattern', '--uri-pattern', [CompletionResultType]::ParameterName, 'Only those with this in their URI; % stands for any text, _ for any letter')
            [CompletionResult]::new('--dag-ids', '--dag-ids', [CompletionResultType]::ParameterName, 'Only assets that this Dag reads or writes; can be given several times')
            [CompletionResult]::new('--order-by', '--order-by', [CompletionResultType]::ParameterName, 'Order by these fields; - before one for the other direction')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'At most this many; all of them when not given')
            [CompletionResult]::new('--env', '--env', [CompletionResultType]::ParameterName, 'The environment to work with, instead of the selected one')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print the result')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print the result')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Print these columns; dots reach into objects (`dag_id,tags.name`)')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON result with a jq expression')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Whether to use colours')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'The longest that one request may take; 0 for no limit [default: 60]')
            [CompletionResult]::new('--ca-cert', '--ca-cert', [CompletionResultType]::ParameterName, 'Trust the certificate authorities in this PEM file too')
            [CompletionResult]::new('--client-cert', '--client-cert', [CompletionResultType]::ParameterName, 'The client certificate to show to the server (PEM, perhaps with its key)')
            [CompletionResult]::new('--client-key', '--client-key', [CompletionResultType]::ParameterName, 'The key of the client certificate (PEM)')
            [CompletionResult]::new('--alias', '--alias', [CompletionResultType]::ParameterName, 'List the asset aliases instead')
            [CompletionResult]::new('--only-active', '--only-active', [CompletionResultType]::ParameterName, 'Only assets that a Dag still uses')
            [CompletionResult]::new('--no-header', '--no-header', [CompletionResultType]::ParameterName, 'Leave out the header of table, plain and csv')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell on stderr what is sent and answered; twice for headers')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell on stderr what is sent and answered; twice for headers')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'No progress, notes or warnings on stderr')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'No progress, notes or warnings on stderr')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer every question with yes')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer every question with yes')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Do not check the server''s certificate')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'airflow;assets;details' {
            [CompletionResult]::new('--name', '--name', [CompletionResultType]::ParameterName, 'The asset''s name')
            [CompletionResult]::new('--uri', '--uri', [CompletionResultType]::ParameterName, 'The asset''s URI')
            [CompletionResult]::new('--env', '--env', [CompletionResultType]::ParameterName, 'The environment to work with, instead of the selected one')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print the result')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print the result')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Print these columns; dots reach into objects (`dag_id,tags.name`)')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON result with a jq expression')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Whether to use colours')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'The longest that one request may take; 0 for no limit [default: 60]')
            [CompletionResult]::new('--ca-cert', '--ca-cert', [CompletionResultType]::ParameterName, 'Trust the certificate authorities in this PEM file too')
            [CompletionResult]::new('--client-cert', '--client-cert', [CompletionResultType]::ParameterName, 'The client certificate to show to the server (PEM, perhaps with its key)')
            [CompletionResult]::new('--client-key', '--client-key', [CompletionResultType]::ParameterName, 'The key of the client certificate (PEM)')
            [CompletionResult]::new('--alias', '--alias', [CompletionResultType]::ParameterName, 'The name is that of an asset alias')
            [CompletionResult]::new('--no-header', '--no-header', [CompletionResultType]::ParameterName, 'Leave out the header of table, plain and csv')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell on stderr what is sent and answered; twice for headers')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell on stderr what is sent and answered; twice for headers')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'No progress, notes or warnings on stderr')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'No progress, notes or warnings on stderr')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer every question with yes')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer every question with yes')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Do not check the server''s certificate')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'airflow;assets;materialize' {
            [CompletionResult]::new('--name', '--name', [CompletionResultType]::ParameterName, 'The asset''s name')
            [CompletionResult]::new('--uri', '--uri', [CompletionResultType]::ParameterName, 'The asset''s URI')
            [CompletionResult]::new('--env', '--env', [CompletionResultType]::ParameterName, 'The environment to work with, instead of the selected one')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print the result')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print the result')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Print these columns; dots reach into objects (`dag_id,tags.name`)')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON result with a jq expression')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Whether to use colours')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'The longest that one request may take; 0 for no limit [default: 60]')
            [CompletionResult]::new('--ca-cert', '--ca-cert', [CompletionResultType]::ParameterName, 'Trust the certificate authorities in this PEM file too')
            [CompletionResult]::new('--client-cert', '--client-cert', [CompletionResultType]::ParameterName, 'The client certificate to show to the server (PEM, perhaps with its key)')
            [CompletionResult]::new('--client-key', '--client-key', [CompletionResultType]::ParameterName, 'The key of the client certificate (PEM)')
            [CompletionResult]::new('--no-header', '--no-header', [CompletionResultType]::ParameterName, 'Leave out the header of table, plain and csv')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell on stderr what is sent and answered; twice for headers')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell on stderr what is sent and answered; twice for headers')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'No progress, notes or warnings on stderr')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'No progress, notes or warnings on stderr')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer every question with yes')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer every question with yes')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Do not check the server''s certificate')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'airflow;assets;get' {
            [CompletionResult]::new('--asset-id', '--asset-id', [CompletionResultType]::ParameterName, 'asset-id')
            [CompletionResult]::new('--env', '--env', [CompletionResultType]::ParameterName, 'The environment to work with, instead of the selected one')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print the result')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print the result')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Print these columns; dots reach into objects (`dag_id,tags.name`)')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON result with a jq expression')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Whether to use colours')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'The longest that one request may take; 0 for no limit [default: 60]')
            [CompletionResult]::new('--ca-cert', '--ca-cert', [CompletionResultType]::ParameterName, 'Trust the certificate authorities in this PEM file too')
            [CompletionResult]::new('--client-cert', '--client-cert', [CompletionResultType]::ParameterName, 'The client certificate to show to the server (PEM, perhaps with its key)')
            [CompletionResult]::new('--client-key', '--client-key', [CompletionResultType]::ParameterName, 'The key of the client certificate (PEM)')
            [CompletionResult]::new('--no-header', '--no-header', [CompletionResultType]::ParameterName, 'Leave out the header of table, plain and csv')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell on stderr what is sent and answered; twice for headers')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell on stderr what is sent and answered; twice for headers')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'No progress, notes or warnings on stderr')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'No progress, notes or warnings on stderr')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer every question with yes')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer every question with yes')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Do not check the server''s certificate')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'airflow;assets;list-by-alias' {
            [CompletionResult]::new('--name-pattern', '--name-pattern', [CompletionResultType]::ParameterName, 'Case-insensitive substring match (SQL `ILIKE`). Slower than `name_prefix_pattern` on large tables — see "Filtering with pattern parameters"')
            [CompletionResult]::new('--name-prefix-pattern', '--name-prefix-pattern', [CompletionResultType]::ParameterName, 'Case-sensitive, index-friendly prefix match. See "Filtering with pattern parameters"')
            [CompletionResult]::new('--order-by', '--order-by', [CompletionResultType]::ParameterName, 'Attributes to order by, multi criteria sort is supported. Prefix with `-` for descending order. Supported attributes: `id, name`')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'At most this many rows; all of them when not given')
            [CompletionResult]::new('--env', '--env', [CompletionResultType]::ParameterName, 'The environment to work with, instead of the selected one')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print the result')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print the result')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Print these columns; dots reach into objects (`dag_id,tags.name`)')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON result with a jq expression')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Whether to use colours')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'The longest that one request may take; 0 for no limit [default: 60]')
            [CompletionResult]::new('--ca-cert', '--ca-cert', [CompletionResultType]::ParameterName, 'Trust the certificate authorities in this PEM file too')
            [CompletionResult]::new('--client-cert', '--client-cert', [CompletionResultType]::ParameterName, 'The client certificate to show to the server (PEM, perhaps with its key)')
            [CompletionResult]::new('--client-key', '--client-key', [CompletionResultType]::ParameterName, 'The key of the client certificate (PEM)')
            [CompletionResult]::new('--no-header', '--no-header', [CompletionResultType]::ParameterName, 'Leave out the header of table, plain and csv')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell on stderr what is sent and answered; twice for headers')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell on stderr what is sent and answered; twice for headers')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'No progress, notes or warnings on stderr')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'No progress, notes or warnings on stderr')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer every question with yes')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer every question with yes')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Do not check the server''s certificate')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'airflow;assets;get-by-alias' {
            [CompletionResult]::new('--alias', '--alias', [CompletionResultType]::ParameterName, 'alias')
            [CompletionResult]::new('--env', '--env', [CompletionResultType]::ParameterName, 'The environment to work with, instead of the selected one')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print the result')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print the result')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Print these columns; dots reach into objects (`dag_id,tags.name`)')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON result with a jq expression')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Whether to use colours')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'The longest that one request may take; 0 for no limit [default: 60]')
            [CompletionResult]::new('--ca-cert', '--ca-cert', [CompletionResultType]::ParameterName, 'Trust the certificate authorities in this PEM file too')
            [CompletionResult]::new('--client-cert', '--client-cert', [CompletionResultType]::ParameterName, 'The client certificate to show to the server (PEM, perhaps with its key)')
            [CompletionResult]::new('--client-key', '--client-key', [CompletionResultType]::ParameterName, 'The key of the client certificate (PEM)')
            [CompletionResult]::new('--no-header', '--no-header', [CompletionResultType]::ParameterName, 'Leave out the header of table, plain and csv')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell on stderr what is sent and answered; twice for headers')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell on stderr what is sent and answered; twice for headers')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'No progress, notes or warnings on stderr')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'No progress, notes or warnings on stderr')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer every question with yes')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer every question with yes')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Do not check the server''s certificate')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'airflow;assets;events' {
            [CompletionResult]::new('--order-by', '--order-by', [CompletionResultType]::ParameterName, 'Attributes to order by, multi criteria sort is supported. Prefix with `-` for descending order. Supported attributes: `source_task_id, source_dag_id, source_run_id, source_map_index, timestamp`')
            [CompletionResult]::new('--asset-id', '--asset-id', [CompletionResultType]::ParameterName, 'Filter by asset id')
            [CompletionResult]::new('--source-dag-id', '--source-dag-id', [CompletionResultType]::ParameterName, 'Filter by source dag id')
            [CompletionResult]::new('--source-task-id', '--source-task-id', [CompletionResultType]::ParameterName, 'Filter by source task id')
            [CompletionResult]::new('--source-run-id', '--source-run-id', [CompletionResultType]::ParameterName, 'Filter by source run id')
            [CompletionResult]::new('--source-map-index', '--source-map-index', [CompletionResultType]::ParameterName, 'Filter by source map index')
            [CompletionResult]::new('--name-pattern', '--name-pattern', [CompletionResultType]::ParameterName, 'Case-insensitive substring match (SQL `ILIKE`). Slower than `name_prefix_pattern` on large tables — see "Filtering with pattern parameters"')
            [CompletionResult]::new('--name-prefix-pattern', '--name-prefix-pattern', [CompletionResultType]::ParameterName, 'Case-sensitive, index-friendly prefix match. See "Filtering with pattern parameters"')
            [CompletionResult]::new('--timestamp-gte', '--timestamp-gte', [CompletionResultType]::ParameterName, 'Only with a timestamp at or after this')
            [CompletionResult]::new('--timestamp-gt', '--timestamp-gt', [CompletionResultType]::ParameterName, 'Only with a timestamp after this')
            [CompletionResult]::new('--timestamp-lte', '--timestamp-lte', [CompletionResultType]::ParameterName, 'Only with a timestamp at or before this')
            [CompletionResult]::new('--timestamp-lt', '--timestamp-lt', [CompletionResultType]::ParameterName, 'Only with a timestamp before this')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'At most this many rows; all of them when not given')
            [CompletionResult]::new('--env', '--env', [CompletionResultType]::ParameterName, 'The environment to work with, instead of the selected one')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print the result')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print the result')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Print these columns; dots reach into objects (`dag_id,tags.name`)')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON result with a jq expression')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Whether to use colours')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'The longest that one request may take; 0 for no limit [default: 60]')
            [CompletionResult]::new('--ca-cert', '--ca-cert', [CompletionResultType]::ParameterName, 'Trust the certificate authorities in this PEM file too')
            [CompletionResult]::new('--client-cert', '--client-cert', [CompletionResultType]::ParameterName, 'The client certificate to show to the server (PEM, perhaps with its key)')
            [CompletionResult]::new('--client-key', '--client-key', [CompletionResultType]::ParameterName, 'The key of the client certificate (PEM)')
            [CompletionResult]::new('--no-header', '--no-header', [CompletionResultType]::ParameterName, 'Leave out the header of table, plain and csv')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell on stderr what is sent and answered; twice for headers')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell on stderr what is sent and answered; twice for headers')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'No progress, notes or warnings on stderr')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'No progress, notes or warnings on stderr')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer every question with yes')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer every question with yes')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Do not check the server''s certificate')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'airflow;assets;create-event' {
            [CompletionResult]::new('--asset-id', '--asset-id', [CompletionResultType]::ParameterName, 'Asset id')
            [CompletionResult]::new('--partition-key', '--partition-key', [CompletionResultType]::ParameterName, 'Partition key')
            [CompletionResult]::new('--extra', '--extra', [CompletionResultType]::ParameterName, 'Extra')
            [CompletionResult]::new('--access-control', '--access-control', [CompletionResultType]::ParameterName, 'Access control')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'The whole body as JSON, from a file with @FILE or from stdin with -; other options add to it')
            [CompletionResult]::new('--env', '--env', [CompletionResultType]::ParameterName, 'The environment to work with, instead of the selected one')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print the result')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print the result')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Print these columns; dots reach into objects (`dag_id,tags.name`)')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON result with a jq expression')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Whether to use colours')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'The longest that one request may take; 0 for no limit [default: 60]')
            [CompletionResult]::new('--ca-cert', '--ca-cert', [CompletionResultType]::ParameterName, 'Trust the certificate authorities in this PEM file too')
            [CompletionResult]::new('--client-cert', '--client-cert', [CompletionResultType]::ParameterName, 'The client certificate to show to the server (PEM, perhaps with its key)')
            [CompletionResult]::new('--client-key', '--client-key', [CompletionResultType]::ParameterName, 'The key of the client certificate (PEM)')
            [CompletionResult]::new('--no-header', '--no-header', [CompletionResultType]::ParameterName, 'Leave out the header of table, plain and csv')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell on stderr what is sent and answered; twice for headers')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell on stderr what is sent and answered; twice for headers')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'No progress, notes or warnings on stderr')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'No progress, notes or warnings on stderr')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer every question with yes')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer every question with yes')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Do not check the server''s certificate')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'airflow;assets;get-queued-events' {
            [CompletionResult]::new('--asset-id', '--asset-id', [CompletionResultType]::ParameterName, 'asset-id')
            [CompletionResult]::new('--before', '--before', [CompletionResultType]::ParameterName, 'Filter by before')
            [CompletionResult]::new('--env', '--env', [CompletionResultType]::ParameterName, 'The environment to work with, instead of the selected one')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print the result')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print the result')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Print these columns; dots reach into objects (`dag_id,tags.name`)')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON result with a jq expression')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Whether to use colours')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'The longest that one request may take; 0 for no limit [default: 60]')
            [CompletionResult]::new('--ca-cert', '--ca-cert', [CompletionResultType]::ParameterName, 'Trust the certificate authorities in this PEM file too')
            [CompletionResult]::new('--client-cert', '--client-cert', [CompletionResultType]::ParameterName, 'The client certificate to show to the server (PEM, perhaps with its key)')
            [CompletionResult]::new('--client-key', '--client-key', [CompletionResultType]::ParameterName, 'The key of the client certificate (PEM)')
            [CompletionResult]::new('--no-header', '--no-header', [CompletionResultType]::ParameterName, 'Leave out the header of table, plain and csv')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell on stderr what is sent and answered; twice for headers')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell on stderr what is sent and answered; twice for headers')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'No progress, notes or warnings on stderr')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'No progress, notes or warnings on stderr')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer every question with yes')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer every question with yes')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Do not check the server''s certificate')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'airflow;assets;delete-queued-events' {
            [CompletionResult]::new('--asset-id', '--asset-id', [CompletionResultType]::ParameterName, 'asset-id')
            [CompletionResult]::new('--before', '--before', [CompletionResultType]::ParameterName, 'Before')
            [CompletionResult]::new('--env', '--env', [CompletionResultType]::ParameterName, 'The environment to work with, instead of the selected one')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print the result')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print the result')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Print these columns; dots reach into objects (`dag_id,tags.name`)')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON result with a jq expression')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Whether to use colours')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'The longest that one request may take; 0 for no limit [default: 60]')
            [CompletionResult]::new('--ca-cert', '--ca-cert', [CompletionResultType]::ParameterName, 'Trust the certificate authorities in this PEM file too')
            [CompletionResult]::new('--client-cert', '--client-cert', [CompletionResultType]::ParameterName, 'The client certificate to show to the server (PEM, perhaps with its key)')
            [CompletionResult]::new('--client-key', '--client-key', [CompletionResultType]::ParameterName, 'The key of the client certificate (PEM)')
            [CompletionResult]::new('--no-header', '--no-header', [CompletionResultType]::ParameterName, 'Leave out the header of table, plain and csv')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell on stderr what is sent and answered; twice for headers')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell on stderr what is sent and answered; twice for headers')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'No progress, notes or warnings on stderr')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'No progress, notes or warnings on stderr')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer every question with yes')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer every question with yes')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Do not check the server''s certificate')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'airflow;assets;get-dag-queued-events' {
            [CompletionResult]::new('--dag-id', '--dag-id', [CompletionResultType]::ParameterName, 'dag-id')
            [CompletionResult]::new('--before', '--before', [CompletionResultType]::ParameterName, 'Filter by before')
            [CompletionResult]::new('--env', '--env', [CompletionResultType]::ParameterName, 'The environment to work with, instead of the selected one')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print the result')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print the result')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Print these columns; dots reach into objects (`dag_id,tags.name`)')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON result with a jq expression')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Whether to use colours')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'The longest that one request may take; 0 for no limit [default: 60]')
            [CompletionResult]::new('--ca-cert', '--ca-cert', [CompletionResultType]::ParameterName, 'Trust the certificate authorities in this PEM file too')
            [CompletionResult]::new('--client-cert', '--client-cert', [CompletionResultType]::ParameterName, 'The client certificate to show to the server (PEM, perhaps with its key)')
            [CompletionResult]::new('--client-key', '--client-key', [CompletionResultType]::ParameterName, 'The key of the client certificate (PEM)')
            [CompletionResult]::new('--no-header', '--no-header', [CompletionResultType]::ParameterName, 'Leave out the header of table, plain and csv')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell on stderr what is sent and answered; twice for headers')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell on stderr what is sent and answered; twice for headers')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'No progress, notes or warnings on stderr')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'No progress, notes or warnings on stderr')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer every question with yes')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer every question with yes')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Do not check the server''s certificate')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'airflow;assets;delete-dag-queued-events' {
            [CompletionResult]::new('--dag-id', '--dag-id', [CompletionResultType]::ParameterName, 'dag-id')
            [CompletionResult]::new('--before', '--before', [CompletionResultType]::ParameterName, 'Before')
            [CompletionResult]::new('--env', '--env', [CompletionResultType]::ParameterName, 'The environment to work with, instead of the selected one')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print the result')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print the result')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Print these columns; dots reach into objects (`dag_id,tags.name`)')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON result with a jq expression')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Whether to use colours')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'The longest that one request may take; 0 for no limit [default: 60]')
            [CompletionResult]::new('--ca-cert', '--ca-cert', [CompletionResultType]::ParameterName, 'Trust the certificate authorities in this PEM file too')
            [CompletionResult]::new('--client-cert', '--client-cert', [CompletionResultType]::ParameterName, 'The client certificate to show to the server (PEM, perhaps with its key)')
            [CompletionResult]::new('--client-key', '--client-key', [CompletionResultType]::ParameterName, 'The key of the client certificate (PEM)')
            [CompletionResult]::new('--no-header', '--no-header', [CompletionResultType]::ParameterName, 'Leave out the header of table, plain and csv')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell on stderr what is sent and answered; twice for headers')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell on stderr what is sent and answered; twice for headers')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'No progress, notes or warnings on stderr')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'No progress, notes or warnings on stderr')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer every question with yes')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer every question with yes')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Do not check the server''s certificate')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'airflow;assets;get-dag-queued-event' {
            [CompletionResult]::new('--dag-id', '--dag-id', [CompletionResultType]::ParameterName, 'dag-id')
            [CompletionResult]::new('--asset-id', '--asset-id', [CompletionResultType]::ParameterName, 'asset-id')
            [CompletionResult]::new('--before', '--before', [CompletionResultType]::ParameterName, 'Filter by before')
            [CompletionResult]::new('--env', '--env', [CompletionResultType]::ParameterName, 'The environment to work with, instead of the selected one')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print the result')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print the result')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Print these columns; dots reach into objects (`dag_id,tags.name`)')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON result with a jq expression')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Whether to use colours')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'The longest that one request may take; 0 for no limit [default: 60]')
            [CompletionResult]::new('--ca-cert', '--ca-cert', [CompletionResultType]::ParameterName, 'Trust the certificate authorities in this PEM file too')
            [CompletionResult]::new('--client-cert', '--client-cert', [CompletionResultType]::ParameterName, 'The client certificate to show to the server (PEM, perhaps with its key)')
            [CompletionResult]::new('--client-key', '--client-key', [CompletionResultType]::ParameterName, 'The key of the client certificate (PEM)')
            [CompletionResult]::new('--no-header', '--no-header', [CompletionResultType]::ParameterName, 'Leave out the header of table, plain and csv')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell on stderr what is sent and answered; twice for headers')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell on stderr what is sent and answered; twice for headers')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'No progress, notes or warnings on stderr')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'No progress, notes or warnings on stderr')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer every question with yes')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer every question with yes')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Do not check the server''s certificate')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'airflow;assets;delete-queued-event' {
            [CompletionResult]::new('--dag-id', '--dag-id', [CompletionResultType]::ParameterName, 'dag-id')
            [CompletionResult]::new('--asset-id', '--asset-id', [CompletionResultType]::ParameterName, 'asset-id')
            [CompletionResult]::new('--before', '--before', [CompletionResultType]::ParameterName, 'Before')
            [CompletionResult]::new('--env', '--env', [CompletionResultType]::ParameterName, 'The environment to work with, instead of the selected one')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print the result')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print the result')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Print these columns; dots reach into objects (`dag_id,tags.name`)')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON result with a jq expression')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Whether to use colours')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'The longest that one request may take; 0 for no limit [default: 60]')
            [CompletionResult]::new('--ca-cert', '--ca-cert', [CompletionResultType]::ParameterName, 'Trust the certificate authorities in this PEM file too')
            [CompletionResult]::new('--client-cert', '--client-cert', [CompletionResultType]::ParameterName, 'The client certificate to show to the server (PEM, perhaps with its key)')
            [CompletionResult]::new('--client-key', '--client-key', [CompletionResultType]::ParameterName, 'The key of the client certificate (PEM)')
            [CompletionResult]::new('--no-header', '--no-header', [CompletionResultType]::ParameterName, 'Leave out the header of table, plain and csv')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell on stderr what is sent and answered; twice for headers')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell on stderr what is sent and answered; twice for headers')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'No progress, notes or warnings on stderr')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'No progress, notes or warnings on stderr')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer every question with yes')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer every question with yes')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Do not check the server''s certificate')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'airflow;assets;store-list' {
            [CompletionResult]::new('--asset-id', '--asset-id', [CompletionResultType]::ParameterName, 'asset-id')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'At most this many rows; all of them when not given')
            [CompletionResult]::new('--env', '--env', [CompletionResultType]::ParameterName, 'The environment to work with, instead of the selected one')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print the result')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print the result')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Print these columns; dots reach into objects (`dag_id,tags.name`)')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON result with a jq expression')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Whether to use colours')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'The longest that one request may take; 0 for no limit [default: 60]')
            [CompletionResult]::new('--ca-cert', '--ca-cert', [CompletionResultType]::ParameterName, 'Trust the certificate authorities in this PEM file too')
            [CompletionResult]::new('--client-cert', '--client-cert', [CompletionResultType]::ParameterName, 'The client certificate to show to the server (PEM, perhaps with its key)')
            [CompletionResult]::new('--client-key', '--client-key', [CompletionResultType]::ParameterName, 'The key of the client certificate (PEM)')
            [CompletionResult]::new('--no-header', '--no-header', [CompletionResultType]::ParameterName, 'Leave out the header of table, plain and csv')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell on stderr what is sent and answered; twice for headers')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell on stderr what is sent and answered; twice for headers')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'No progress, notes or warnings on stderr')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'No progress, notes or warnings on stderr')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer every question with yes')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer every question with yes')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Do not check the server''s certificate')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'airflow;assets;store-get' {
            [CompletionResult]::new('--asset-id', '--asset-id', [CompletionResultType]::ParameterName, 'asset-id')
            [CompletionResult]::new('--key', '--key', [CompletionResultType]::ParameterName, 'key')
            [CompletionResult]::new('--env', '--env', [CompletionResultType]::ParameterName, 'The environment to work with, instead of the selected one')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print the result')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print the result')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Print these columns; dots reach into objects (`dag_id,tags.name`)')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON result with a jq expression')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Whether to use colours')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'The longest that one request may take; 0 for no limit [default: 60]')
            [CompletionResult]::new('--ca-cert', '--ca-cert', [CompletionResultType]::ParameterName, 'Trust the certificate authorities in this PEM file too')
            [CompletionResult]::new('--client-cert', '--client-cert', [CompletionResultType]::ParameterName, 'The client certificate to show to the server (PEM, perhaps with its key)')
            [CompletionResult]::new('--client-key', '--client-key', [CompletionResultType]::ParameterName, 'The key of the client certificate (PEM)')
            [CompletionResult]::new('--no-header', '--no-header', [CompletionResultType]::ParameterName, 'Leave out the header of table, plain and csv')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell on stderr what is sent and answered; twice for headers')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell on stderr what is sent and answered; twice for headers')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'No progress, notes or warnings on stderr')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'No progress, notes or warnings on stderr')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer every question with yes')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer every question with yes')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Do not check the server''s certificate')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'airflow;assets;store-set' {
            [CompletionResult]::new('--asset-id', '--asset-id', [CompletionResultType]::ParameterName, 'asset-id')
            [CompletionResult]::new('--key', '--key', [CompletionResultType]::ParameterName, 'key')
            [CompletionResult]::new('--value', '--value', [CompletionResultType]::ParameterName, 'Value')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'The whole body as JSON, from a file with @FILE or from stdin with -; other options add to it')
            [CompletionResult]::new('--env', '--env', [CompletionResultType]::ParameterName, 'The environment to work with, instead of the selected one')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print the result')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print the result')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Print these columns; dots reach into objects (`dag_id,tags.name`)')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON result with a jq expression')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Whether to use colours')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'The longest that one request may take; 0 for no limit [default: 60]')
            [CompletionResult]::new('--ca-cert', '--ca-cert', [CompletionResultType]::ParameterName, 'Trust the certificate authorities in this PEM file too')
            [CompletionResult]::new('--client-cert', '--client-cert', [CompletionResultType]::ParameterName, 'The client certificate to show to the server (PEM, perhaps with its key)')
            [CompletionResult]::new('--client-key', '--client-key', [CompletionResultType]::ParameterName, 'The key of the client certificate (PEM)')
            [CompletionResult]::new('--no-header', '--no-header', [CompletionResultType]::ParameterName, 'Leave out the header of table, plain and csv')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell on stderr what is sent and answered; twice for headers')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell on stderr what is sent and answered; twice for headers')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'No progress, notes or warnings on stderr')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'No progress, notes or warnings on stderr')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer every question with yes')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer every question with yes')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Do not check the server''s certificate')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'airflow;assets;store-delete' {
            [CompletionResult]::new('--asset-id', '--asset-id', [CompletionResultType]::ParameterName, 'asset-id')
            [CompletionResult]::new('--key', '--key', [CompletionResultType]::ParameterName, 'key')
            [CompletionResult]::new('--env', '--env', [CompletionResultType]::ParameterName, 'The environment to work with, instead of the selected one')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print the result')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print the result')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Print these columns; dots reach into objects (`dag_id,tags.name`)')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON result with a jq expression')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Whether to use colours')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'The longest that one request may take; 0 for no limit [default: 60]')
            [CompletionResult]::new('--ca-cert', '--ca-cert', [CompletionResultType]::ParameterName, 'Trust the certificate authorities in this PEM file too')
            [CompletionResult]::new('--client-cert', '--client-cert', [CompletionResultType]::ParameterName, 'The client certificate to show to the server (PEM, perhaps with its key)')
            [CompletionResult]::new('--client-key', '--client-key', [CompletionResultType]::ParameterName, 'The key of the client certificate (PEM)')
            [CompletionResult]::new('--no-header', '--no-header', [CompletionResultType]::ParameterName, 'Leave out the header of table, plain and csv')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell on stderr what is sent and answered; twice for headers')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell on stderr what is sent and answered; twice for headers')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'No progress, notes or warnings on stderr')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'No progress, notes or warnings on stderr')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer every question with yes')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer every question with yes')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Do not check the server''s certificate')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'airflow;assets;store-clear' {
            [CompletionResult]::new('--asset-id', '--asset-id', [CompletionResultType]::ParameterName, 'asset-id')
            [CompletionResult]::new('--env', '--env', [CompletionResultType]::ParameterName, 'The environment to work with, instead of the selected one')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print the result')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print the result')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Print these columns; dots reach into objects (`dag_id,tags.name`)')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON result with a jq expression')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Whether to use colours')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'The longest that one request may take; 0 for no limit [default: 60]')
            [CompletionResult]::new('--ca-cert', '--ca-cert', [CompletionResultType]::ParameterName, 'Trust the certificate authorities in this PEM file too')
            [CompletionResult]::new('--client-cert', '--client-cert', [CompletionResultType]::ParameterName, 'The client certificate to show to the server (PEM, perhaps with its key)')
            [CompletionResult]::new('--client-key', '--client-key', [CompletionResultType]::ParameterName, 'The key of the client certificate (PEM)')
            [CompletionResult]::new('--no-header', '--no-header', [CompletionResultType]::ParameterName, 'Leave out the header of table, plain and csv')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell on stderr what is sent and answered; twice for headers')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell on stderr what is sent and answered; twice for headers')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'No progress, notes or warnings on stderr')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'No progress, notes or warnings on stderr')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer every question with yes')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer every question with yes')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Do not check the server''s certificate')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'airflow;assets;help' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the assets, or the asset aliases')
            [CompletionResult]::new('details', 'details', [CompletionResultType]::ParameterValue, 'Show everything about an asset, by its name or URI')
            [CompletionResult]::new('materialize', 'materialize', [CompletionResultType]::ParameterValue, 'Start a run of the Dag that produces an asset')
            [CompletionResult]::new('get', 'get', [CompletionResultType]::ParameterValue, 'Show an asset by its id')
            [CompletionResult]::new('list-by-alias', 'list-by-alias', [CompletionResultType]::ParameterValue, 'List the asset aliases')
            [CompletionResult]::new('get-by-alias', 'get-by-alias', [CompletionResultType]::ParameterValue, 'Show an asset alias by its id')
            [CompletionResult]::new('events', 'events', [CompletionResultType]::ParameterValue, 'List the events of assets')
            [CompletionResult]::new('create-event', 'create-event', [CompletionResultType]::ParameterValue, 'Report that an asset has new data')
            [CompletionResult]::new('get-queued-events', 'get-queued-events', [CompletionResultType]::ParameterValue, 'List the events of an asset that wait for a run')
            [CompletionResult]::new('delete-queued-events', 'delete-queued-events', [CompletionResultType]::ParameterValue, 'Drop the events of an asset that wait for a run')
            [CompletionResult]::new('get-dag-queued-events', 'get-dag-queued-events', [CompletionResultType]::ParameterValue, 'List the asset events that wait for a run of a Dag')
            [CompletionResult]::new('delete-dag-queued-events', 'delete-dag-queued-events', [CompletionResultType]::ParameterValue, 'Drop the asset events that wait for a run of a Dag')
            [CompletionResult]::new('get-dag-queued-event', 'get-dag-queued-event', [CompletionResultType]::ParameterValue, 'Show the event of an asset that waits for a run of a Dag')
            [CompletionResult]::new('delete-queued-event', 'delete-queued-event', [CompletionResultType]::ParameterValue, 'Drop the event of an asset that waits for a run of a Dag')
            [CompletionResult]::new('store-list', 'store-list', [CompletionResultType]::ParameterValue, 'List the entries of an asset''s state store')
            [CompletionResult]::new('store-get', 'store-get', [CompletionResultType]::ParameterValue, 'Show an entry of an asset''s state store')
            [CompletionResult]::new('store-set', 'store-set', [CompletionResultType]::ParameterValue, 'Write an entry of an asset''s state store')
            [CompletionResult]::new('store-delete', 'store-delete', [CompletionResultType]::ParameterValue, 'Delete an entry of an asset''s state store')
            [CompletionResult]::new('store-clear', 'store-clear', [CompletionResultType]::ParameterValue, 'Delete all entries of an asset''s state store')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'airflow;assets;help;list' {
            break
        }
        'airflow;assets;help;details' {
            break
        }
        'airflow;assets;help;materialize' {
            break
        }
        'airflow;assets;help;get' {
            break
        }
        'airflow;assets;help;list-by-alias' {
            break
        }
        'airflow;assets;help;get-by-alias' {
            break
        }
        'airflow;assets;help;events' {
            break
        }
        'airflow;assets;help;create-event' {
            break
        }
        'airflow;assets;help;get-queued-events' {
            break
        }
        'airflow;assets;help;delete-queued-events' {
            break
        }
        'airflow;assets;help;get-dag-queued-events' {
            break
        }
        'airflow;assets;help;delete-dag-queued-events' {
            break
        }
        'airflow;assets;help;get-dag-queued-event' {
            break
        }
        'airflow;assets;help;delete-queued-event' {
            break
        }
        'airflow;assets;help;store-list' {
            break
        }
        'airflow;assets;help;store-get' {
            break
        }
        'airflow;assets;help;store-set' {
            break
        }
        'airflow;assets;help;store-delete' {
            break
        }
        'airflow;assets;help;store-clear' {
            break
        }
        'airflow;assets;help;help' {
            break
        }
        'airflow;backfill' {
            [CompletionResult]::new('--env', '--env', [CompletionResultType]::ParameterName, 'The environment to work with, instead of the selected one')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print the result')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print the result')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Print these columns; dots reach into objects (`dag_id,tags.name`)')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON result with a jq expression')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Whether to use colours')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'The longest that one request may take; 0 for no limit [default: 60]')
            [CompletionResult]::new('--ca-cert', '--ca-cert', [CompletionResultType]::ParameterName, 'Trust the certificate authorities in this PEM file too')
            [CompletionResult]::new('--client-cert', '--client-cert', [CompletionResultType]::ParameterName, 'The client certificate to show to the server (PEM, perhaps with its key)')
            [CompletionResult]::new('--client-key', '--client-key', [CompletionResultType]::ParameterName, 'The key of the client certificate (PEM)')
            [CompletionResult]::new('--no-header', '--no-header', [CompletionResultType]::ParameterName, 'Leave out the header of table, plain and csv')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell on stderr what is sent and answered; twice for headers')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell on stderr what is sent and answered; twice for headers')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'No progress, notes or warnings on stderr')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'No progress, notes or warnings on stderr')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer every question with yes')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer every question with yes')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Do not check the server''s certificate')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the backfills of a Dag')
            [CompletionResult]::new('get', 'get', [CompletionResultType]::ParameterValue, 'Show a backfill')
            [CompletionResult]::new('pause', 'pause', [CompletionResultType]::ParameterValue, 'Pause a backfill')
            [CompletionResult]::new('unpause', 'unpause', [CompletionResultType]::ParameterValue, 'Let a backfill go on')
            [CompletionResult]::new('cancel', 'cancel', [CompletionResultType]::ParameterValue, 'Cancel a backfill: its queued runs fail')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'airflow;backfill;list' {
            [CompletionResult]::new('--dag-id', '--dag-id', [CompletionResultType]::ParameterName, 'Filter by dag id')
            [CompletionResult]::new('--order-by', '--order-by', [CompletionResultType]::ParameterName, 'Attributes to order by, multi criteria sort is supported. Prefix with `-` for descending order. Supported attributes: `id`')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'At most this many rows; all of them when not given')
            [CompletionResult]::new('--env', '--env', [CompletionResultType]::ParameterName, 'The environment to work with, instead of the selected one')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print the result')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print the result')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Print these columns; dots reach into objects (`dag_id,tags.name`)')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON result with a jq expression')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Whether to use colours')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'The longest that one request may take; 0 for no limit [default: 60]')
            [CompletionResult]::new('--ca-cert', '--ca-cert', [CompletionResultType]::ParameterName, 'Trust the certificate authorities in this PEM file too')
            [CompletionResult]::new('--client-cert', '--client-cert', [CompletionResultType]::ParameterName, 'The client certificate to show to the server (PEM, perhaps with its key)')
            [CompletionResult]::new('--client-key', '--client-key', [CompletionResultType]::ParameterName, 'The key of the client certificate (PEM)')
            [CompletionResult]::new('--no-header', '--no-header', [CompletionResultType]::ParameterName, 'Leave out the header of table, plain and csv')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell on stderr what is sent and answered; twice for headers')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell on stderr what is sent and answered; twice for headers')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'No progress, notes or warnings on stderr')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'No progress, notes or warnings on stderr')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer every question with yes')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer every question with yes')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Do not check the server''s certificate')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'airflow;backfill;get' {
            [CompletionResult]::new('--backfill-id', '--backfill-id', [CompletionResultType]::ParameterName, 'backfill-id')
            [CompletionResult]::new('--env', '--env', [CompletionResultType]::ParameterName, 'The environment to work with, instead of the selected one')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print the result')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print the result')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Print these columns; dots reach into objects (`dag_id,tags.name`)')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON result with a jq expression')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Whether to use colours')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'The longest that one request may take; 0 for no limit [default: 60]')
            [CompletionResult]::new('--ca-cert', '--ca-cert', [CompletionResultType]::ParameterName, 'Trust the certificate authorities in this PEM file too')
            [CompletionResult]::new('--client-cert', '--client-cert', [CompletionResultType]::ParameterName, 'The client certificate to show to the server (PEM, perhaps with its key)')
            [CompletionResult]::new('--client-key', '--client-key', [CompletionResultType]::ParameterName, 'The key of the client certificate (PEM)')
            [CompletionResult]::new('--no-header', '--no-header', [CompletionResultType]::ParameterName, 'Leave out the header of table, plain and csv')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell on stderr what is sent and answered; twice for headers')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell on stderr what is sent and answered; twice for headers')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'No progress, notes or warnings on stderr')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'No progress, notes or warnings on stderr')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer every question with yes')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer every question with yes')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Do not check the server''s certificate')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'airflow;backfill;pause' {
            [CompletionResult]::new('--backfill-id', '--backfill-id', [CompletionResultType]::ParameterName, 'backfill-id')
            [CompletionResult]::new('--env', '--env', [CompletionResultType]::ParameterName, 'The environment to work with, instead of the selected one')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print the result')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print the result')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Print these columns; dots reach into objects (`dag_id,tags.name`)')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON result with a jq expression')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Whether to use colours')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'The longest that one request may take; 0 for no limit [default: 60]')
            [CompletionResult]::new('--ca-cert', '--ca-cert', [CompletionResultType]::ParameterName, 'Trust the certificate authorities in this PEM file too')
            [CompletionResult]::new('--client-cert', '--client-cert', [CompletionResultType]::ParameterName, 'The client certificate to show to the server (PEM, perhaps with its key)')
            [CompletionResult]::new('--client-key', '--client-key', [CompletionResultType]::ParameterName, 'The key of the client certificate (PEM)')
            [CompletionResult]::new('--no-header', '--no-header', [CompletionResultType]::ParameterName, 'Leave out the header of table, plain and csv')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell on stderr what is sent and answered; twice for headers')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell on stderr what is sent and answered; twice for headers')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'No progress, notes or warnings on stderr')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'No progress, notes or warnings on stderr')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer every question with yes')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer every question with yes')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Do not check the server''s certificate')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'airflow;backfill;unpause' {
            [CompletionResult]::new('--backfill-id', '--backfill-id', [CompletionResultType]::ParameterName, 'backfill-id')
            [CompletionResult]::new('--env', '--env', [CompletionResultType]::ParameterName, 'The environment to work with, instead of the selected one')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print the result')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print the result')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Print these columns; dots reach into objects (`dag_id,tags.name`)')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON result with a jq expression')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Whether to use colours')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'The longest that one request may take; 0 for no limit [default: 60]')
            [CompletionResult]::new('--ca-cert', '--ca-cert', [CompletionResultType]::ParameterName, 'Trust the certificate authorities in this PEM file too')
            [CompletionResult]::new('--client-cert', '--client-cert', [CompletionResultType]::ParameterName, 'The client certificate to show to the server (PEM, perhaps with its key)')
            [CompletionResult]::new('--client-key', '--client-key', [CompletionResultType]::ParameterName, 'The key of the client certificate (PEM)')
            [CompletionResult]::new('--no-header', '--no-header', [CompletionResultType]::ParameterName, 'Leave out the header of table, plain and csv')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell on stderr what is sent and answered; twice for headers')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell on stderr what is sent and answered; twice for headers')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'No progress, notes or warnings on stderr')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'No progress, notes or warnings on stderr')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer every question with yes')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer every question with yes')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Do not check the server''s certificate')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'airflow;backfill;cancel' {
            [CompletionResult]::new('--backfill-id', '--backfill-id', [CompletionResultType]::ParameterName, 'backfill-id')
            [CompletionResult]::new('--env', '--env', [CompletionResultType]::ParameterName, 'The environment to work with, instead of the selected one')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print the result')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print the result')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Print these columns; dots reach into objects (`dag_id,tags.name`)')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON result with a jq expression')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Whether to use colours')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'The longest that one request may take; 0 for no limit [default: 60]')
            [CompletionResult]::new('--ca-cert', '--ca-cert', [CompletionResultType]::ParameterName, 'Trust the certificate authorities in this PEM file too')
            [CompletionResult]::new('--client-cert', '--client-cert', [CompletionResultType]::ParameterName, 'The client certificate to show to the server (PEM, perhaps with its key)')
            [CompletionResult]::new('--client-key', '--client-key', [CompletionResultType]::ParameterName, 'The key of the client certificate (PEM)')
            [CompletionResult]::new('--no-header', '--no-header', [CompletionResultType]::ParameterName, 'Leave out the header of table, plain and csv')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell on stderr what is sent and answered; twice for headers')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell on stderr what is sent and answered; twice for headers')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'No progress, notes or warnings on stderr')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'No progress, notes or warnings on stderr')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer every question with yes')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer every question with yes')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Do not check the server''s certificate')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'airflow;backfill;help' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the backfills of a Dag')
            [CompletionResult]::new('get', 'get', [CompletionResultType]::ParameterValue, 'Show a backfill')
            [CompletionResult]::new('pause', 'pause', [CompletionResultType]::ParameterValue, 'Pause a backfill')
            [CompletionResult]::new('unpause', 'unpause', [CompletionResultType]::ParameterValue, 'Let a backfill go on')
            [CompletionResult]::new('cancel', 'cancel', [CompletionResultType]::ParameterValue, 'Cancel a backfill: its queued runs fail')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'airflow;backfill;help;list' {
            break
        }
        'airflow;backfill;help;get' {
            break
        }
        'airflow;backfill;help;pause' {
            break
        }
        'airflow;backfill;help;unpause' {
            break
        }
        'airflow;backfill;help;cancel' {
            break
        }
        'airflow;backfill;help;help' {
            break
        }
        'airflow;events' {
            [CompletionResult]::new('--env', '--env', [CompletionResultType]::ParameterName, 'The environment to work with, instead of the selected one')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print the result')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print the result')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Print these columns; dots reach into objects (`dag_id,tags.name`)')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON result with a jq expression')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Whether to use colours')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'The longest that one request may take; 0 for no limit [default: 60]')
            [CompletionResult]::new('--ca-cert', '--ca-cert', [CompletionResultType]::ParameterName, 'Trust the certificate authorities in this PEM file too')
            [CompletionResult]::new('--client-cert', '--client-cert', [CompletionResultType]::ParameterName, 'The client certificate to show to the server (PEM, perhaps with its key)')
            [CompletionResult]::new('--client-key', '--client-key', [CompletionResultType]::ParameterName, 'The key of the client certificate (PEM)')
            [CompletionResult]::new('--no-header', '--no-header', [CompletionResultType]::ParameterName, 'Leave out the header of table, plain and csv')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell on stderr what is sent and answered; twice for headers')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell on stderr what is sent and answered; twice for headers')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'No progress, notes or warnings on stderr')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'No progress, notes or warnings on stderr')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer every question with yes')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer every question with yes')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Do not check the server''s certificate')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the entries of the audit log')
            [CompletionResult]::new('get', 'get', [CompletionResultType]::ParameterValue, 'Show an entry of the audit log')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'airflow;events;list' {
            [CompletionResult]::new('--order-by', '--order-by', [CompletionResultType]::ParameterName, 'Attributes to order by, multi criteria sort is supported. Prefix with `-` for descending order. Supported attributes: `id, dttm, dag_id, task_id, run_id, event, logical_date, owner, extra, when, event_log_id`')
            [CompletionResult]::new('--dag-id', '--dag-id', [CompletionResultType]::ParameterName, 'Filter by dag id')
            [CompletionResult]::new('--task-id', '--task-id', [CompletionResultType]::ParameterName, 'Filter by task id')
            [CompletionResult]::new('--run-id', '--run-id', [CompletionResultType]::ParameterName, 'Filter by run id')
            [CompletionResult]::new('--map-index', '--map-index', [CompletionResultType]::ParameterName, 'Filter by map index')
            [CompletionResult]::new('--try-number', '--try-number', [CompletionResultType]::ParameterName, 'Filter by try number')
            [CompletionResult]::new('--owner', '--owner', [CompletionResultType]::ParameterName, 'Filter by owner')
            [CompletionResult]::new('--event', '--event', [CompletionResultType]::ParameterName, 'Filter by event')
            [CompletionResult]::new('--excluded-events', '--excluded-events', [CompletionResultType]::ParameterName, 'Filter by excluded events; may be repeated')
            [CompletionResult]::new('--included-events', '--included-events', [CompletionResultType]::ParameterName, 'Filter by included events; may be repeated')
            [CompletionResult]::new('--before', '--before', [CompletionResultType]::ParameterName, 'Filter by before')
            [CompletionResult]::new('--after', '--after', [CompletionResultType]::ParameterName, 'Filter by after')
            [CompletionResult]::new('--dag-id-pattern', '--dag-id-pattern', [CompletionResultType]::ParameterName, 'Case-insensitive substring match (SQL `ILIKE`). Slower than `dag_id_prefix_pattern` on large tables — see "Filtering with pattern parameters"')
            [CompletionResult]::new('--task-id-pattern', '--task-id-pattern', [CompletionResultType]::ParameterName, 'Case-insensitive substring match (SQL `ILIKE`). Slower than `task_id_prefix_pattern` on large tables — see "Filtering with pattern parameters"')
            [CompletionResult]::new('--run-id-pattern', '--run-id-pattern', [CompletionResultType]::ParameterName, 'Case-insensitive substring match (SQL `ILIKE`). Slower than `run_id_prefix_pattern` on large tables — see "Filtering with pattern parameters"')
            [CompletionResult]::new('--owner-pattern', '--owner-pattern', [CompletionResultType]::ParameterName, 'Case-insensitive substring match (SQL `ILIKE`). Slower than `owner_prefix_pattern` on large tables — see "Filtering with pattern parameters"')
            [CompletionResult]::new('--event-pattern', '--event-pattern', [CompletionResultType]::ParameterName, 'Case-insensitive substring match (SQL `ILIKE`). Slower than `event_prefix_pattern` on large tables — see "Filtering with pattern parameters"')
            [CompletionResult]::new('--dag-id-prefix-pattern', '--dag-id-prefix-pattern', [CompletionResultType]::ParameterName, 'Case-sensitive, index-friendly prefix match. See "Filtering with pattern parameters"')
            [CompletionResult]::new('--task-id-prefix-pattern', '--task-id-prefix-pattern', [CompletionResultType]::ParameterName, 'Case-sensitive, index-friendly prefix match. See "Filtering with pattern parameters"')
            [CompletionResult]::new('--run-id-prefix-pattern', '--run-id-prefix-pattern', [CompletionResultType]::ParameterName, 'Case-sensitive, index-friendly prefix match. See "Filtering with pattern parameters"')
            [CompletionResult]::new('--owner-prefix-pattern', '--owner-prefix-pattern', [CompletionResultType]::ParameterName, 'Case-sensitive, index-friendly prefix match. See "Filtering with pattern parameters"')
            [CompletionResult]::new('--event-prefix-pattern', '--event-prefix-pattern', [CompletionResultType]::ParameterName, 'Case-sensitive, index-friendly prefix match. See "Filtering with pattern parameters"')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'At most this many rows; all of them when not given')
            [CompletionResult]::new('--env', '--env', [CompletionResultType]::ParameterName, 'The environment to work with, instead of the selected one')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print the result')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print the result')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Print these columns; dots reach into objects (`dag_id,tags.name`)')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON result with a jq expression')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Whether to use colours')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'The longest that one request may take; 0 for no limit [default: 60]')
            [CompletionResult]::new('--ca-cert', '--ca-cert', [CompletionResultType]::ParameterName, 'Trust the certificate authorities in this PEM file too')
            [CompletionResult]::new('--client-cert', '--client-cert', [CompletionResultType]::ParameterName, 'The client certificate to show to the server (PEM, perhaps with its key)')
            [CompletionResult]::new('--client-key', '--client-key', [CompletionResultType]::ParameterName, 'The key of the client certificate (PEM)')
            [CompletionResult]::new('--no-header', '--no-header', [CompletionResultType]::ParameterName, 'Leave out the header of table, plain and csv')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell on stderr what is sent and answered; twice for headers')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell on stderr what is sent and answered; twice for headers')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'No progress, notes or warnings on stderr')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'No progress, notes or warnings on stderr')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer every question with yes')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer every question with yes')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Do not check the server''s certificate')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'airflow;events;get' {
            [CompletionResult]::new('--event-log-id', '--event-log-id', [CompletionResultType]::ParameterName, 'event-log-id')
            [CompletionResult]::new('--env', '--env', [CompletionResultType]::ParameterName, 'The environment to work with, instead of the selected one')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print the result')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print the result')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Print these columns; dots reach into objects (`dag_id,tags.name`)')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON result with a jq expression')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Whether to use colours')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'The longest that one request may take; 0 for no limit [default: 60]')
            [CompletionResult]::new('--ca-cert', '--ca-cert', [CompletionResultType]::ParameterName, 'Trust the certificate authorities in this PEM file too')
            [CompletionResult]::new('--client-cert', '--client-cert', [CompletionResultType]::ParameterName, 'The client certificate to show to the server (PEM, perhaps with its key)')
            [CompletionResult]::new('--client-key', '--client-key', [CompletionResultType]::ParameterName, 'The key of the client certificate (PEM)')
            [CompletionResult]::new('--no-header', '--no-header', [CompletionResultType]::ParameterName, 'Leave out the header of table, plain and csv')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell on stderr what is sent and answered; twice for headers')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell on stderr what is sent and answered; twice for headers')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'No progress, notes or warnings on stderr')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'No progress, notes or warnings on stderr')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer every question with yes')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer every question with yes')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Do not check the server''s certificate')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'airflow;events;help' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the entries of the audit log')
            [CompletionResult]::new('get', 'get', [CompletionResultType]::ParameterValue, 'Show an entry of the audit log')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'airflow;events;help;list' {
            break
        }
        'airflow;events;help;get' {
            break
        }
        'airflow;events;help;help' {
            break
        }
        'airflow;import-errors' {
            [CompletionResult]::new('--env', '--env', [CompletionResultType]::ParameterName, 'The environment to work with, instead of the selected one')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print the result')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print the result')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Print these columns; dots reach into objects (`dag_id,tags.name`)')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON result with a jq expression')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Whether to use colours')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'The longest that one request may take; 0 for no limit [default: 60]')
            [CompletionResult]::new('--ca-cert', '--ca-cert', [CompletionResultType]::ParameterName, 'Trust the certificate authorities in this PEM file too')
            [CompletionResult]::new('--client-cert', '--client-cert', [CompletionResultType]::ParameterName, 'The client certificate to show to the server (PEM, perhaps with its key)')
            [CompletionResult]::new('--client-key', '--client-key', [CompletionResultType]::ParameterName, 'The key of the client certificate (PEM)')
            [CompletionResult]::new('--no-header', '--no-header', [CompletionResultType]::ParameterName, 'Leave out the header of table, plain and csv')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell on stderr what is sent and answered; twice for headers')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell on stderr what is sent and answered; twice for headers')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'No progress, notes or warnings on stderr')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'No progress, notes or warnings on stderr')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer every question with yes')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer every question with yes')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Do not check the server''s certificate')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the Dag files that could not be loaded')
            [CompletionResult]::new('get', 'get', [CompletionResultType]::ParameterValue, 'Show why a Dag file could not be loaded')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'airflow;import-errors;list' {
            [CompletionResult]::new('--order-by', '--order-by', [CompletionResultType]::ParameterName, 'Attributes to order by, multi criteria sort is supported. Prefix with `-` for descending order. Supported attributes: `id, timestamp, filename, bundle_name, stacktrace, import_error_id`')
            [CompletionResult]::new('--filename-pattern', '--filename-pattern', [CompletionResultType]::ParameterName, 'Case-insensitive substring match (SQL `ILIKE`). Slower than `filename_prefix_pattern` on large tables — see "Filtering with pattern parameters"')
            [CompletionResult]::new('--filename-prefix-pattern', '--filename-prefix-pattern', [CompletionResultType]::ParameterName, 'Case-sensitive, index-friendly prefix match. See "Filtering with pattern parameters"')
            [CompletionResult]::new('--filename', '--filename', [CompletionResultType]::ParameterName, 'Exact filename match. Returns only the import error for this specific file path')
            [CompletionResult]::new('--bundle-name', '--bundle-name', [CompletionResultType]::ParameterName, 'Exact bundle name match. Returns only import errors from this specific bundle')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'At most this many rows; all of them when not given')
            [CompletionResult]::new('--env', '--env', [CompletionResultType]::ParameterName, 'The environment to work with, instead of the selected one')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print the result')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print the result')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Print these columns; dots reach into objects (`dag_id,tags.name`)')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON result with a jq expression')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Whether to use colours')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'The longest that one request may take; 0 for no limit [default: 60]')
            [CompletionResult]::new('--ca-cert', '--ca-cert', [CompletionResultType]::ParameterName, 'Trust the certificate authorities in this PEM file too')
            [CompletionResult]::new('--client-cert', '--client-cert', [CompletionResultType]::ParameterName, 'The client certificate to show to the server (PEM, perhaps with its key)')
            [CompletionResult]::new('--client-key', '--client-key', [CompletionResultType]::ParameterName, 'The key of the client certificate (PEM)')
            [CompletionResult]::new('--no-header', '--no-header', [CompletionResultType]::ParameterName, 'Leave out the header of table, plain and csv')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell on stderr what is sent and answered; twice for headers')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell on stderr what is sent and answered; twice for headers')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'No progress, notes or warnings on stderr')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'No progress, notes or warnings on stderr')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer every question with yes')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer every question with yes')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Do not check the server''s certificate')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'airflow;import-errors;get' {
            [CompletionResult]::new('--import-error-id', '--import-error-id', [CompletionResultType]::ParameterName, 'import-error-id')
            [CompletionResult]::new('--env', '--env', [CompletionResultType]::ParameterName, 'The environment to work with, instead of the selected one')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print the result')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print the result')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Print these columns; dots reach into objects (`dag_id,tags.name`)')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON result with a jq expression')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Whether to use colours')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'The longest that one request may take; 0 for no limit [default: 60]')
            [CompletionResult]::new('--ca-cert', '--ca-cert', [CompletionResultType]::ParameterName, 'Trust the certificate authorities in this PEM file too')
            [CompletionResult]::new('--client-cert', '--client-cert', [CompletionResultType]::ParameterName, 'The client certificate to show to the server (PEM, perhaps with its key)')
            [CompletionResult]::new('--client-key', '--client-key', [CompletionResultType]::ParameterName, 'The key of the client certificate (PEM)')
            [CompletionResult]::new('--no-header', '--no-header', [CompletionResultType]::ParameterName, 'Leave out the header of table, plain and csv')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell on stderr what is sent and answered; twice for headers')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell on stderr what is sent and answered; twice for headers')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'No progress, notes or warnings on stderr')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'No progress, notes or warnings on stderr')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer every question with yes')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer every question with yes')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Do not check the server''s certificate')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'airflow;import-errors;help' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the Dag files that could not be loaded')
            [CompletionResult]::new('get', 'get', [CompletionResultType]::ParameterValue, 'Show why a Dag file could not be loaded')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'airflow;import-errors;help;list' {
            break
        }
        'airflow;import-errors;help;get' {
            break
        }
        'airflow;import-errors;help;help' {
            break
        }
        'airflow;jobs' {
            [CompletionResult]::new('--env', '--env', [CompletionResultType]::ParameterName, 'The environment to work with, instead of the selected one')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print the result')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print the result')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Print these columns; dots reach into objects (`dag_id,tags.name`)')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON result with a jq expression')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Whether to use colours')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'The longest that one request may take; 0 for no limit [default: 60]')
            [CompletionResult]::new('--ca-cert', '--ca-cert', [CompletionResultType]::ParameterName, 'Trust the certificate authorities in this PEM file too')
            [CompletionResult]::new('--client-cert', '--client-cert', [CompletionResultType]::ParameterName, 'The client certificate to show to the server (PEM, perhaps with its key)')
            [CompletionResult]::new('--client-key', '--client-key', [CompletionResultType]::ParameterName, 'The key of the client certificate (PEM)')
            [CompletionResult]::new('--no-header', '--no-header', [CompletionResultType]::ParameterName, 'Leave out the header of table, plain and csv')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell on stderr what is sent and answered; twice for headers')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell on stderr what is sent and answered; twice for headers')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'No progress, notes or warnings on stderr')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'No progress, notes or warnings on stderr')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer every question with yes')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer every question with yes')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Do not check the server''s certificate')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('check', 'check', [CompletionResultType]::ParameterValue, 'Tell whether jobs are alive, by the exit code too')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the jobs: schedulers, triggerers, Dag processors')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'airflow;jobs;check' {
            [CompletionResult]::new('--job-type', '--job-type', [CompletionResultType]::ParameterName, 'Only jobs of this type')
            [CompletionResult]::new('--hostname', '--hostname', [CompletionResultType]::ParameterName, 'Only jobs on this host')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'How many jobs to look at, those that were heard of last; 0 for all')
            [CompletionResult]::new('--env', '--env', [CompletionResultType]::ParameterName, 'The environment to work with, instead of the selected one')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print the result')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print the result')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Print these columns; dots reach into objects (`dag_id,tags.name`)')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON result with a jq expression')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Whether to use colours')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'The longest that one request may take; 0 for no limit [default: 60]')
            [CompletionResult]::new('--ca-cert', '--ca-cert', [CompletionResultType]::ParameterName, 'Trust the certificate authorities in this PEM file too')
            [CompletionResult]::new('--client-cert', '--client-cert', [CompletionResultType]::ParameterName, 'The client certificate to show to the server (PEM, perhaps with its key)')
            [CompletionResult]::new('--client-key', '--client-key', [CompletionResultType]::ParameterName, 'The key of the client certificate (PEM)')
            [CompletionResult]::new('--local', '--local', [CompletionResultType]::ParameterName, 'Only jobs on the machine that runs this command')
            [CompletionResult]::new('--allow-multiple', '--allow-multiple', [CompletionResultType]::ParameterName, 'Succeed with several alive jobs too')
            [CompletionResult]::new('--no-header', '--no-header', [CompletionResultType]::ParameterName, 'Leave out the header of table, plain and csv')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell on stderr what is sent and answered; twice for headers')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell on stderr what is sent and answered; twice for headers')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'No progress, notes or warnings on stderr')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'No progress, notes or warnings on stderr')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer every question with yes')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer every question with yes')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Do not check the server''s certificate')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'airflow;jobs;list' {
            [CompletionResult]::new('--is-alive', '--is-alive', [CompletionResultType]::ParameterName, 'Filter by is alive')
            [CompletionResult]::new('--start-date-gte', '--start-date-gte', [CompletionResultType]::ParameterName, 'Only with a start date at or after this')
            [CompletionResult]::new('--start-date-gt', '--start-date-gt', [CompletionResultType]::ParameterName, 'Only with a start date after this')
            [CompletionResult]::new('--start-date-lte', '--start-date-lte', [CompletionResultType]::ParameterName, 'Only with a start date at or before this')
            [CompletionResult]::new('--start-date-lt', '--start-date-lt', [CompletionResultType]::ParameterName, 'Only with a start date before this')
            [CompletionResult]::new('--end-date-gte', '--end-date-gte', [CompletionResultType]::ParameterName, 'Only with a end date at or after this')
            [CompletionResult]::new('--end-date-gt', '--end-date-gt', [CompletionResultType]::ParameterName, 'Only with a end date after this')
            [CompletionResult]::new('--end-date-lte', '--end-date-lte', [CompletionResultType]::ParameterName, 'Only with a end date at or before this')
            [CompletionResult]::new('--end-date-lt', '--end-date-lt', [CompletionResultType]::ParameterName, 'Only with a end date before this')
            [CompletionResult]::new('--order-by', '--order-by', [CompletionResultType]::ParameterName, 'Attributes to order by, multi criteria sort is supported. Prefix with `-` for descending order. Supported attributes: `id, dag_id, state, job_type, start_date, end_date, latest_heartbeat, executor_class, hostname, unixname`')
            [CompletionResult]::new('--job-state', '--job-state', [CompletionResultType]::ParameterName, 'Filter by job state')
            [CompletionResult]::new('--job-type', '--job-type', [CompletionResultType]::ParameterName, 'Filter by job type')
            [CompletionResult]::new('--hostname', '--hostname', [CompletionResultType]::ParameterName, 'Filter by hostname')
            [CompletionResult]::new('--executor-class', '--executor-class', [CompletionResultType]::ParameterName, 'Filter by executor class')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'At most this many rows; all of them when not given')
            [CompletionResult]::new('--env', '--env', [CompletionResultType]::ParameterName, 'The environment to work with, instead of the selected one')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print the result')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print the result')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Print these columns; dots reach into objects (`dag_id,tags.name`)')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON result with a jq expression')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Whether to use colours')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'The longest that one request may take; 0 for no limit [default: 60]')
            [CompletionResult]::new('--ca-cert', '--ca-cert', [CompletionResultType]::ParameterName, 'Trust the certificate authorities in this PEM file too')
            [CompletionResult]::new('--client-cert', '--client-cert', [CompletionResultType]::ParameterName, 'The client certificate to show to the server (PEM, perhaps with its key)')
            [CompletionResult]::new('--client-key', '--client-key', [CompletionResultType]::ParameterName, 'The key of the client certificate (PEM)')
            [CompletionResult]::new('--no-header', '--no-header', [CompletionResultType]::ParameterName, 'Leave out the header of table, plain and csv')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell on stderr what is sent and answered; twice for headers')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell on stderr what is sent and answered; twice for headers')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'No progress, notes or warnings on stderr')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'No progress, notes or warnings on stderr')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer every question with yes')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer every question with yes')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Do not check the server''s certificate')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'airflow;jobs;help' {
            [CompletionResult]::new('check', 'check', [CompletionResultType]::ParameterValue, 'Tell whether jobs are alive, by the exit code too')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the jobs: schedulers, triggerers, Dag processors')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'airflow;jobs;help;check' {
            break
        }
        'airflow;jobs;help;list' {
            break
        }
        'airflow;jobs;help;help' {
            break
        }
        'airflow;plugins' {
            [CompletionResult]::new('--env', '--env', [CompletionResultType]::ParameterName, 'The environment to work with, instead of the selected one')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print the result')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print the result')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Print these columns; dots reach into objects (`dag_id,tags.name`)')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON result with a jq expression')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Whether to use colours')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'The longest that one request may take; 0 for no limit [default: 60]')
            [CompletionResult]::new('--ca-cert', '--ca-cert', [CompletionResultType]::ParameterName, 'Trust the certificate authorities in this PEM file too')
            [CompletionResult]::new('--client-cert', '--client-cert', [CompletionResultType]::ParameterName, 'The client certificate to show to the server (PEM, perhaps with its key)')
            [CompletionResult]::new('--client-key', '--client-key', [CompletionResultType]::ParameterName, 'The key of the client certificate (PEM)')
            [CompletionResult]::new('--no-header', '--no-header', [CompletionResultType]::ParameterName, 'Leave out the header of table, plain and csv')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell on stderr what is sent and answered; twice for headers')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell on stderr what is sent and answered; twice for headers')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'No progress, notes or warnings on stderr')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'No progress, notes or warnings on stderr')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer every question with yes')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer every question with yes')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Do not check the server''s certificate')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the plugins')
            [CompletionResult]::new('list-import-errors', 'list-import-errors', [CompletionResultType]::ParameterValue, 'List the plugins that could not be loaded')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'airflow;plugins;list' {
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'At most this many rows; all of them when not given')
            [CompletionResult]::new('--env', '--env', [CompletionResultType]::ParameterName, 'The environment to work with, instead of the selected one')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print the result')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print the result')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Print these columns; dots reach into objects (`dag_id,tags.name`)')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON result with a jq expression')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Whether to use colours')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'The longest that one request may take; 0 for no limit [default: 60]')
            [CompletionResult]::new('--ca-cert', '--ca-cert', [CompletionResultType]::ParameterName, 'Trust the certificate authorities in this PEM file too')
            [CompletionResult]::new('--client-cert', '--client-cert', [CompletionResultType]::ParameterName, 'The client certificate to show to the server (PEM, perhaps with its key)')
            [CompletionResult]::new('--client-key', '--client-key', [CompletionResultType]::ParameterName, 'The key of the client certificate (PEM)')
            [CompletionResult]::new('--no-header', '--no-header', [CompletionResultType]::ParameterName, 'Leave out the header of table, plain and csv')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell on stderr what is sent and answered; twice for headers')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell on stderr what is sent and answered; twice for headers')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'No progress, notes or warnings on stderr')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'No progress, notes or warnings on stderr')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer every question with yes')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer every question with yes')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Do not check the server''s certificate')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'airflow;plugins;list-import-errors' {
            [CompletionResult]::new('--env', '--env', [CompletionResultType]::ParameterName, 'The environment to work with, instead of the selected one')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print the result')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print the result')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Print these columns; dots reach into objects (`dag_id,tags.name`)')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON result with a jq expression')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Whether to use colours')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'The longest that one request may take; 0 for no limit [default: 60]')
            [CompletionResult]::new('--ca-cert', '--ca-cert', [CompletionResultType]::ParameterName, 'Trust the certificate authorities in this PEM file too')
            [CompletionResult]::new('--client-cert', '--client-cert', [CompletionResultType]::ParameterName, 'The client certificate to show to the server (PEM, perhaps with its key)')
            [CompletionResult]::new('--client-key', '--client-key', [CompletionResultType]::ParameterName, 'The key of the client certificate (PEM)')
            [CompletionResult]::new('--no-header', '--no-header', [CompletionResultType]::ParameterName, 'Leave out the header of table, plain and csv')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell on stderr what is sent and answered; twice for headers')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell on stderr what is sent and answered; twice for headers')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'No progress, notes or warnings on stderr')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'No progress, notes or warnings on stderr')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer every question with yes')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer every question with yes')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Do not check the server''s certificate')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'airflow;plugins;help' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the plugins')
            [CompletionResult]::new('list-import-errors', 'list-import-errors', [CompletionResultType]::ParameterValue, 'List the plugins that could not be loaded')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'airflow;plugins;help;list' {
            break
        }
        'airflow;plugins;help;list-import-errors' {
            break
        }
        'airflow;plugins;help;help' {
            break
        }
        'airflow;providers' {
            [CompletionResult]::new('--env', '--env', [CompletionResultType]::ParameterName, 'The environment to work with, instead of the selected one')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print the result')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print the result')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Print these columns; dots reach into objects (`dag_id,tags.name`)')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON result with a jq expression')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Whether to use colours')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'The longest that one request may take; 0 for no limit [default: 60]')
            [CompletionResult]::new('--ca-cert', '--ca-cert', [CompletionResultType]::ParameterName, 'Trust the certificate authorities in this PEM file too')
            [CompletionResult]::new('--client-cert', '--client-cert', [CompletionResultType]::ParameterName, 'The client certificate to show to the server (PEM, perhaps with its key)')
            [CompletionResult]::new('--client-key', '--client-key', [CompletionResultType]::ParameterName, 'The key of the client certificate (PEM)')
            [CompletionResult]::new('--no-header', '--no-header', [CompletionResultType]::ParameterName, 'Leave out the header of table, plain and csv')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell on stderr what is sent and answered; twice for headers')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell on stderr what is sent and answered; twice for headers')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'No progress, notes or warnings on stderr')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'No progress, notes or warnings on stderr')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer every question with yes')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer every question with yes')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Do not check the server''s certificate')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the providers')
            [CompletionResult]::new('get', 'get', [CompletionResultType]::ParameterValue, 'Show a provider with its version')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'airflow;providers;list' {
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'At most this many rows; all of them when not given')
            [CompletionResult]::new('--env', '--env', [CompletionResultType]::ParameterName, 'The environment to work with, instead of the selected one')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print the result')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print the result')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Print these columns; dots reach into objects (`dag_id,tags.name`)')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON result with a jq expression')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Whether to use colours')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'The longest that one request may take; 0 for no limit [default: 60]')
            [CompletionResult]::new('--ca-cert', '--ca-cert', [CompletionResultType]::ParameterName, 'Trust the certificate authorities in this PEM file too')
            [CompletionResult]::new('--client-cert', '--client-cert', [CompletionResultType]::ParameterName, 'The client certificate to show to the server (PEM, perhaps with its key)')
            [CompletionResult]::new('--client-key', '--client-key', [CompletionResultType]::ParameterName, 'The key of the client certificate (PEM)')
            [CompletionResult]::new('--no-header', '--no-header', [CompletionResultType]::ParameterName, 'Leave out the header of table, plain and csv')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell on stderr what is sent and answered; twice for headers')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell on stderr what is sent and answered; twice for headers')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'No progress, notes or warnings on stderr')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'No progress, notes or warnings on stderr')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer every question with yes')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer every question with yes')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Do not check the server''s certificate')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'airflow;providers;get' {
            [CompletionResult]::new('--env', '--env', [CompletionResultType]::ParameterName, 'The environment to work with, instead of the selected one')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print the result')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print the result')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Print these columns; dots reach into objects (`dag_id,tags.name`)')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON result with a jq expression')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Whether to use colours')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'The longest that one request may take; 0 for no limit [default: 60]')
            [CompletionResult]::new('--ca-cert', '--ca-cert', [CompletionResultType]::ParameterName, 'Trust the certificate authorities in this PEM file too')
            [CompletionResult]::new('--client-cert', '--client-cert', [CompletionResultType]::ParameterName, 'The client certificate to show to the server (PEM, perhaps with its key)')
            [CompletionResult]::new('--client-key', '--client-key', [CompletionResultType]::ParameterName, 'The key of the client certificate (PEM)')
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'f')
            [CompletionResult]::new('--full', '--full', [CompletionResultType]::ParameterName, 'full')
            [CompletionResult]::new('--no-header', '--no-header', [CompletionResultType]::ParameterName, 'Leave out the header of table, plain and csv')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell on stderr what is sent and answered; twice for headers')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell on stderr what is sent and answered; twice for headers')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'No progress, notes or warnings on stderr')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'No progress, notes or warnings on stderr')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer every question with yes')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer every question with yes')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Do not check the server''s certificate')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'airflow;providers;help' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the providers')
            [CompletionResult]::new('get', 'get', [CompletionResultType]::ParameterValue, 'Show a provider with its version')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'airflow;providers;help;list' {
            break
        }
        'airflow;providers;help;get' {
            break
        }
        'airflow;providers;help;help' {
            break
        }
        'airflow;hitl' {
            [CompletionResult]::new('--env', '--env', [CompletionResultType]::ParameterName, 'The environment to work with, instead of the selected one')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print the result')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print the result')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Print these columns; dots reach into objects (`dag_id,tags.name`)')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON result with a jq expression')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Whether to use colours')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'The longest that one request may take; 0 for no limit [default: 60]')
            [CompletionResult]::new('--ca-cert', '--ca-cert', [CompletionResultType]::ParameterName, 'Trust the certificate authorities in this PEM file too')
            [CompletionResult]::new('--client-cert', '--client-cert', [CompletionResultType]::ParameterName, 'The client certificate to show to the server (PEM, perhaps with its key)')
            [CompletionResult]::new('--client-key', '--client-key', [CompletionResultType]::ParameterName, 'The key of the client certificate (PEM)')
            [CompletionResult]::new('--no-header', '--no-header', [CompletionResultType]::ParameterName, 'Leave out the header of table, plain and csv')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell on stderr what is sent and answered; twice for headers')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell on stderr what is sent and answered; twice for headers')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'No progress, notes or warnings on stderr')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'No progress, notes or warnings on stderr')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer every question with yes')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer every question with yes')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Do not check the server''s certificate')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List what waits for a person in a run; ~ stands for all')
            [CompletionResult]::new('get', 'get', [CompletionResultType]::ParameterValue, 'Show what a task waits for')
            [CompletionResult]::new('get-try', 'get-try', [CompletionResultType]::ParameterValue, 'Show what an earlier try waited for')
            [CompletionResult]::new('answer', 'answer', [CompletionResultType]::ParameterValue, 'Answer a task that waits for a person')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'airflow;hitl;list' {
            [CompletionResult]::new('--dag-id', '--dag-id', [CompletionResultType]::ParameterName, 'dag-id')
            [CompletionResult]::new('--run-id', '--run-id', [CompletionResultType]::ParameterName, 'run-id')
            [CompletionResult]::new('--order-by', '--order-by', [CompletionResultType]::ParameterName, 'Attributes to order by, multi criteria sort is supported. Prefix with `-` for descending order. Supported attributes: `ti_id, subject, responded_at, created_at, responded_by_user_id, responded_by_user_name, dag_id, run_id, task_display_name, run_after, rendered_map_index, task_instance_operator, task_instance_state`')
            [CompletionResult]::new('--dag-id-pattern', '--dag-id-pattern', [CompletionResultType]::ParameterName, 'Case-insensitive substring match (SQL `ILIKE`). Slower than `dag_id_prefix_pattern` on large tables — see "Filtering with pattern parameters"')
            [CompletionResult]::new('--dag-id-prefix-pattern', '--dag-id-prefix-pattern', [CompletionResultType]::ParameterName, 'Case-sensitive, index-friendly prefix match. See "Filtering with pattern parameters"')
            [CompletionResult]::new('--task-id', '--task-id', [CompletionResultType]::ParameterName, 'Filter by task id')
            [CompletionResult]::new('--task-id-pattern', '--task-id-pattern', [CompletionResultType]::ParameterName, 'Case-insensitive substring match (SQL `ILIKE`). Slower than `task_id_prefix_pattern` on large tables — see "Filtering with pattern parameters"')
            [CompletionResult]::new('--task-id-prefix-pattern', '--task-id-prefix-pattern', [CompletionResultType]::ParameterName, 'Case-sensitive, index-friendly prefix match. See "Filtering with pattern parameters"')
            [CompletionResult]::new('--map-index', '--map-index', [CompletionResultType]::ParameterName, 'Filter by map index')
            [CompletionResult]::new('--state', '--state', [CompletionResultType]::ParameterName, 'Filter by state; may be repeated')
            [CompletionResult]::new('--response-received', '--response-received', [CompletionResultType]::ParameterName, 'Filter by response received')
            [CompletionResult]::new('--responded-by-user-id', '--responded-by-user-id', [CompletionResultType]::ParameterName, 'Filter by responded by user id; may be repeated')
            [CompletionResult]::new('--responded-by-user-name', '--responded-by-user-name', [CompletionResultType]::ParameterName, 'Filter by responded by user name; may be repeated')
            [CompletionResult]::new('--subject-search', '--subject-search', [CompletionResultType]::ParameterName, 'Case-insensitive substring match (SQL `ILIKE`). Slower than `subject_search` on large tables — see "Filtering with pattern parameters"')
            [CompletionResult]::new('--body-search', '--body-search', [CompletionResultType]::ParameterName, 'Case-insensitive substring match (SQL `ILIKE`). Slower than `body_search` on large tables — see "Filtering with pattern parameters"')
            [CompletionResult]::new('--created-at-gte', '--created-at-gte', [CompletionResultType]::ParameterName, 'Only with a created at at or after this')
            [CompletionResult]::new('--created-at-gt', '--created-at-gt', [CompletionResultType]::ParameterName, 'Only with a created at after this')
            [CompletionResult]::new('--created-at-lte', '--created-at-lte', [CompletionResultType]::ParameterName, 'Only with a created at at or before this')
            [CompletionResult]::new('--created-at-lt', '--created-at-lt', [CompletionResultType]::ParameterName, 'Only with a created at before this')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'At most this many rows; all of them when not given')
            [CompletionResult]::new('--env', '--env', [CompletionResultType]::ParameterName, 'The environment to work with, instead of the selected one')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print the result')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print the result')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Print these columns; dots reach into objects (`dag_id,tags.name`)')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON result with a jq expression')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Whether to use colours')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'The longest that one request may take; 0 for no limit [default: 60]')
            [CompletionResult]::new('--ca-cert', '--ca-cert', [CompletionResultType]::ParameterName, 'Trust the certificate authorities in this PEM file too')
            [CompletionResult]::new('--client-cert', '--client-cert', [CompletionResultType]::ParameterName, 'The client certificate to show to the server (PEM, perhaps with its key)')
            [CompletionResult]::new('--client-key', '--client-key', [CompletionResultType]::ParameterName, 'The key of the client certificate (PEM)')
            [CompletionResult]::new('--no-header', '--no-header', [CompletionResultType]::ParameterName, 'Leave out the header of table, plain and csv')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell on stderr what is sent and answered; twice for headers')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell on stderr what is sent and answered; twice for headers')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'No progress, notes or warnings on stderr')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'No progress, notes or warnings on stderr')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer every question with yes')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer every question with yes')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Do not check the server''s certificate')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'airflow;hitl;get' {
            [CompletionResult]::new('--dag-id', '--dag-id', [CompletionResultType]::ParameterName, 'dag-id')
            [CompletionResult]::new('--run-id', '--run-id', [CompletionResultType]::ParameterName, 'run-id')
            [CompletionResult]::new('--task-id', '--task-id', [CompletionResultType]::ParameterName, 'task-id')
            [CompletionResult]::new('--map-index', '--map-index', [CompletionResultType]::ParameterName, 'map-index')
            [CompletionResult]::new('--env', '--env', [CompletionResultType]::ParameterName, 'The environment to work with, instead of the selected one')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print the result')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print the result')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Print these columns; dots reach into objects (`dag_id,tags.name`)')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON result with a jq expression')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Whether to use colours')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'The longest that one request may take; 0 for no limit [default: 60]')
            [CompletionResult]::new('--ca-cert', '--ca-cert', [CompletionResultType]::ParameterName, 'Trust the certificate authorities in this PEM file too')
            [CompletionResult]::new('--client-cert', '--client-cert', [CompletionResultType]::ParameterName, 'The client certificate to show to the server (PEM, perhaps with its key)')
            [CompletionResult]::new('--client-key', '--client-key', [CompletionResultType]::ParameterName, 'The key of the client certificate (PEM)')
            [CompletionResult]::new('--no-header', '--no-header', [CompletionResultType]::ParameterName, 'Leave out the header of table, plain and csv')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell on stderr what is sent and answered; twice for headers')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell on stderr what is sent and answered; twice for headers')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'No progress, notes or warnings on stderr')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'No progress, notes or warnings on stderr')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer every question with yes')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer every question with yes')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Do not check the server''s certificate')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'airflow;hitl;get-try' {
            [CompletionResult]::new('--dag-id', '--dag-id', [CompletionResultType]::ParameterName, 'dag-id')
            [CompletionResult]::new('--run-id', '--run-id', [CompletionResultType]::ParameterName, 'run-id')
            [CompletionResult]::new('--task-id', '--task-id', [CompletionResultType]::ParameterName, 'task-id')
            [CompletionResult]::new('--map-index', '--map-index', [CompletionResultType]::ParameterName, 'map-index')
            [CompletionResult]::new('--try-number', '--try-number', [CompletionResultType]::ParameterName, 'try-number')
            [CompletionResult]::new('--env', '--env', [CompletionResultType]::ParameterName, 'The environment to work with, instead of the selected one')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print the result')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print the result')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Print these columns; dots reach into objects (`dag_id,tags.name`)')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON result with a jq expression')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Whether to use colours')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'The longest that one request may take; 0 for no limit [default: 60]')
            [CompletionResult]::new('--ca-cert', '--ca-cert', [CompletionResultType]::ParameterName, 'Trust the certificate authorities in this PEM file too')
            [CompletionResult]::new('--client-cert', '--client-cert', [CompletionResultType]::ParameterName, 'The client certificate to show to the server (PEM, perhaps with its key)')
            [CompletionResult]::new('--client-key', '--client-key', [CompletionResultType]::ParameterName, 'The key of the client certificate (PEM)')
            [CompletionResult]::new('--no-header', '--no-header', [CompletionResultType]::ParameterName, 'Leave out the header of table, plain and csv')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell on stderr what is sent and answered; twice for headers')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell on stderr what is sent and answered; twice for headers')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'No progress, notes or warnings on stderr')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'No progress, notes or warnings on stderr')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer every question with yes')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer every question with yes')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Do not check the server''s certificate')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'airflow;hitl;answer' {
            [CompletionResult]::new('--dag-id', '--dag-id', [CompletionResultType]::ParameterName, 'dag-id')
            [CompletionResult]::new('--run-id', '--run-id', [CompletionResultType]::ParameterName, 'run-id')
            [CompletionResult]::new('--task-id', '--task-id', [CompletionResultType]::ParameterName, 'task-id')
            [CompletionResult]::new('--map-index', '--map-index', [CompletionResultType]::ParameterName, 'map-index')
            [CompletionResult]::new('--chosen-options', '--chosen-options', [CompletionResultType]::ParameterName, 'Chosen options; may be repeated')
            [CompletionResult]::new('--params-input', '--params-input', [CompletionResultType]::ParameterName, 'Params input')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'The whole body as JSON, from a file with @FILE or from stdin with -; other options add to it')
            [CompletionResult]::new('--env', '--env', [CompletionResultType]::ParameterName, 'The environment to work with, instead of the selected one')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print the result')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print the result')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Print these columns; dots reach into objects (`dag_id,tags.name`)')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON result with a jq expression')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Whether to use colours')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'The longest that one request may take; 0 for no limit [default: 60]')
            [CompletionResult]::new('--ca-cert', '--ca-cert', [CompletionResultType]::ParameterName, 'Trust the certificate authorities in this PEM file too')
            [CompletionResult]::new('--client-cert', '--client-cert', [CompletionResultType]::ParameterName, 'The client certificate to show to the server (PEM, perhaps with its key)')
            [CompletionResult]::new('--client-key', '--client-key', [CompletionResultType]::ParameterName, 'The key of the client certificate (PEM)')
            [CompletionResult]::new('--no-header', '--no-header', [CompletionResultType]::ParameterName, 'Leave out the header of table, plain and csv')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell on stderr what is sent and answered; twice for headers')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell on stderr what is sent and answered; twice for headers')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'No progress, notes or warnings on stderr')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'No progress, notes or warnings on stderr')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer every question with yes')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer every question with yes')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Do not check the server''s certificate')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'airflow;hitl;help' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List what waits for a person in a run; ~ stands for all')
            [CompletionResult]::new('get', 'get', [CompletionResultType]::ParameterValue, 'Show what a task waits for')
            [CompletionResult]::new('get-try', 'get-try', [CompletionResultType]::ParameterValue, 'Show what an earlier try waited for')
            [CompletionResult]::new('answer', 'answer', [CompletionResultType]::ParameterValue, 'Answer a task that waits for a person')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'airflow;hitl;help;list' {
            break
        }
        'airflow;hitl;help;get' {
            break
        }
        'airflow;hitl;help;get-try' {
            break
        }
        'airflow;hitl;help;answer' {
            break
        }
        'airflow;hitl;help;help' {
            break
        }
        'airflow;config' {
            [CompletionResult]::new('--env', '--env', [CompletionResultType]::ParameterName, 'The environment to work with, instead of the selected one')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print the result')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print the result')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Print these columns; dots reach into objects (`dag_id,tags.name`)')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON result with a jq expression')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Whether to use colours')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'The longest that one request may take; 0 for no limit [default: 60]')
            [CompletionResult]::new('--ca-cert', '--ca-cert', [CompletionResultType]::ParameterName, 'Trust the certificate authorities in this PEM file too')
            [CompletionResult]::new('--client-cert', '--client-cert', [CompletionResultType]::ParameterName, 'The client certificate to show to the server (PEM, perhaps with its key)')
            [CompletionResult]::new('--client-key', '--client-key', [CompletionResultType]::ParameterName, 'The key of the client certificate (PEM)')
            [CompletionResult]::new('--no-header', '--no-header', [CompletionResultType]::ParameterName, 'Leave out the header of table, plain and csv')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell on stderr what is sent and answered; twice for headers')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell on stderr what is sent and answered; twice for headers')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'No progress, notes or warnings on stderr')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'No progress, notes or warnings on stderr')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer every question with yes')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer every question with yes')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Do not check the server''s certificate')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the server''s configuration')
            [CompletionResult]::new('get-value', 'get-value', [CompletionResultType]::ParameterValue, 'Print one option of the server''s configuration')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'airflow;config;list' {
            [CompletionResult]::new('--section', '--section', [CompletionResultType]::ParameterName, 'Only this section')
            [CompletionResult]::new('--env', '--env', [CompletionResultType]::ParameterName, 'The environment to work with, instead of the selected one')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print the result')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print the result')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Print these columns; dots reach into objects (`dag_id,tags.name`)')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON result with a jq expression')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Whether to use colours')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'The longest that one request may take; 0 for no limit [default: 60]')
            [CompletionResult]::new('--ca-cert', '--ca-cert', [CompletionResultType]::ParameterName, 'Trust the certificate authorities in this PEM file too')
            [CompletionResult]::new('--client-cert', '--client-cert', [CompletionResultType]::ParameterName, 'The client certificate to show to the server (PEM, perhaps with its key)')
            [CompletionResult]::new('--client-key', '--client-key', [CompletionResultType]::ParameterName, 'The key of the client certificate (PEM)')
            [CompletionResult]::new('--show-values', '--show-values', [CompletionResultType]::ParameterName, 'Show the values too')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Show the environment variable that sets each option')
            [CompletionResult]::new('--include-env-vars', '--include-env-vars', [CompletionResultType]::ParameterName, 'Show the environment variable that sets each option')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'Write every option as a comment')
            [CompletionResult]::new('--comment-out-everything', '--comment-out-everything', [CompletionResultType]::ParameterName, 'Write every option as a comment')
            [CompletionResult]::new('--hide-sensitive', '--hide-sensitive', [CompletionResultType]::ParameterName, 'Hide sensitive values, as the server does in any case')
            [CompletionResult]::new('-a', '-a', [CompletionResultType]::ParameterName, 'a')
            [CompletionResult]::new('--defaults', '--defaults', [CompletionResultType]::ParameterName, 'defaults')
            [CompletionResult]::new('-d', '-d', [CompletionResultType]::ParameterName, 'd')
            [CompletionResult]::new('--include-descriptions', '--include-descriptions', [CompletionResultType]::ParameterName, 'include-descriptions')
            [CompletionResult]::new('-e', '-e', [CompletionResultType]::ParameterName, 'e')
            [CompletionResult]::new('--include-examples', '--include-examples', [CompletionResultType]::ParameterName, 'include-examples')
            [CompletionResult]::new('-s', '-s', [CompletionResultType]::ParameterName, 's')
            [CompletionResult]::new('--include-sources', '--include-sources', [CompletionResultType]::ParameterName, 'include-sources')
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'p')
            [CompletionResult]::new('--exclude-providers', '--exclude-providers', [CompletionResultType]::ParameterName, 'exclude-providers')
            [CompletionResult]::new('--no-header', '--no-header', [CompletionResultType]::ParameterName, 'Leave out the header of table, plain and csv')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell on stderr what is sent and answered; twice for headers')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell on stderr what is sent and answered; twice for headers')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'No progress, notes or warnings on stderr')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'No progress, notes or warnings on stderr')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer every question with yes')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer every question with yes')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Do not check the server''s certificate')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'airflow;config;get-value' {
            [CompletionResult]::new('--env', '--env', [CompletionResultType]::ParameterName, 'The environment to work with, instead of the selected one')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print the result')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print the result')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Print these columns; dots reach into objects (`dag_id,tags.name`)')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON result with a jq expression')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Whether to use colours')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'The longest that one request may take; 0 for no limit [default: 60]')
            [CompletionResult]::new('--ca-cert', '--ca-cert', [CompletionResultType]::ParameterName, 'Trust the certificate authorities in this PEM file too')
            [CompletionResult]::new('--client-cert', '--client-cert', [CompletionResultType]::ParameterName, 'The client certificate to show to the server (PEM, perhaps with its key)')
            [CompletionResult]::new('--client-key', '--client-key', [CompletionResultType]::ParameterName, 'The key of the client certificate (PEM)')
            [CompletionResult]::new('--no-header', '--no-header', [CompletionResultType]::ParameterName, 'Leave out the header of table, plain and csv')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell on stderr what is sent and answered; twice for headers')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell on stderr what is sent and answered; twice for headers')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'No progress, notes or warnings on stderr')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'No progress, notes or warnings on stderr')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer every question with yes')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer every question with yes')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Do not check the server''s certificate')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'airflow;config;help' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the server''s configuration')
            [CompletionResult]::new('get-value', 'get-value', [CompletionResultType]::ParameterValue, 'Print one option of the server''s configuration')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'airflow;config;help;list' {
            break
        }
        'airflow;config;help;get-value' {
            break
        }
        'airflow;config;help;help' {
            break
        }
        'airflow;db' {
            [CompletionResult]::new('--env', '--env', [CompletionResultType]::ParameterName, 'The environment to work with, instead of the selected one')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print the result')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print the result')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Print these columns; dots reach into objects (`dag_id,tags.name`)')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON result with a jq expression')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Whether to use colours')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'The longest that one request may take; 0 for no limit [default: 60]')
            [CompletionResult]::new('--ca-cert', '--ca-cert', [CompletionResultType]::ParameterName, 'Trust the certificate authorities in this PEM file too')
            [CompletionResult]::new('--client-cert', '--client-cert', [CompletionResultType]::ParameterName, 'The client certificate to show to the server (PEM, perhaps with its key)')
            [CompletionResult]::new('--client-key', '--client-key', [CompletionResultType]::ParameterName, 'The key of the client certificate (PEM)')
            [CompletionResult]::new('--no-header', '--no-header', [CompletionResultType]::ParameterName, 'Leave out the header of table, plain and csv')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell on stderr what is sent and answered; twice for headers')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell on stderr what is sent and answered; twice for headers')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'No progress, notes or warnings on stderr')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'No progress, notes or warnings on stderr')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer every question with yes')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer every question with yes')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Do not check the server''s certificate')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('check', 'check', [CompletionResultType]::ParameterValue, 'Tell whether the server reaches its database')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'airflow;db;check' {
            [CompletionResult]::new('--retry', '--retry', [CompletionResultType]::ParameterName, 'How often to try again')
            [CompletionResult]::new('--retry-delay', '--retry-delay', [CompletionResultType]::ParameterName, 'How long to wait before each new try')
            [CompletionResult]::new('--env', '--env', [CompletionResultType]::ParameterName, 'The environment to work with, instead of the selected one')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print the result')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print the result')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Print these columns; dots reach into objects (`dag_id,tags.name`)')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON result with a jq expression')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Whether to use colours')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'The longest that one request may take; 0 for no limit [default: 60]')
            [CompletionResult]::new('--ca-cert', '--ca-cert', [CompletionResultType]::ParameterName, 'Trust the certificate authorities in this PEM file too')
            [CompletionResult]::new('--client-cert', '--client-cert', [CompletionResultType]::ParameterName, 'The client certificate to show to the server (PEM, perhaps with its key)')
            [CompletionResult]::new('--client-key', '--client-key', [CompletionResultType]::ParameterName, 'The key of the client certificate (PEM)')
            [CompletionResult]::new('--no-header', '--no-header', [CompletionResultType]::ParameterName, 'Leave out the header of table, plain and csv')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell on stderr what is sent and answered; twice for headers')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell on stderr what is sent and answered; twice for headers')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'No progress, notes or warnings on stderr')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'No progress, notes or warnings on stderr')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer every question with yes')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer every question with yes')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Do not check the server''s certificate')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'airflow;db;help' {
            [CompletionResult]::new('check', 'check', [CompletionResultType]::ParameterValue, 'Tell whether the server reaches its database')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'airflow;db;help;check' {
            break
        }
        'airflow;db;help;help' {
            break
        }
        'airflow;env' {
            [CompletionResult]::new('--env', '--env', [CompletionResultType]::ParameterName, 'The environment to work with, instead of the selected one')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print the result')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print the result')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Print these columns; dots reach into objects (`dag_id,tags.name`)')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON result with a jq expression')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Whether to use colours')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'The longest that one request may take; 0 for no limit [default: 60]')
            [CompletionResult]::new('--ca-cert', '--ca-cert', [CompletionResultType]::ParameterName, 'Trust the certificate authorities in this PEM file too')
            [CompletionResult]::new('--client-cert', '--client-cert', [CompletionResultType]::ParameterName, 'The client certificate to show to the server (PEM, perhaps with its key)')
            [CompletionResult]::new('--client-key', '--client-key', [CompletionResultType]::ParameterName, 'The key of the client certificate (PEM)')
            [CompletionResult]::new('--no-header', '--no-header', [CompletionResultType]::ParameterName, 'Leave out the header of table, plain and csv')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell on stderr what is sent and answered; twice for headers')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell on stderr what is sent and answered; twice for headers')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'No progress, notes or warnings on stderr')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'No progress, notes or warnings on stderr')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer every question with yes')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer every question with yes')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Do not check the server''s certificate')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the environments')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show an environment, and where each value comes from')
            [CompletionResult]::new('use', 'use', [CompletionResultType]::ParameterValue, 'Select the environment that commands work with')
            [CompletionResult]::new('set', 'set', [CompletionResultType]::ParameterValue, 'Add an environment, or change it')
            [CompletionResult]::new('remove', 'remove', [CompletionResultType]::ParameterValue, 'Forget an environment and its token')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'airflow;env;list' {
            [CompletionResult]::new('--env', '--env', [CompletionResultType]::ParameterName, 'The environment to work with, instead of the selected one')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print the result')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print the result')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Print these columns; dots reach into objects (`dag_id,tags.name`)')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON result with a jq expression')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Whether to use colours')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'The longest that one request may take; 0 for no limit [default: 60]')
            [CompletionResult]::new('--ca-cert', '--ca-cert', [CompletionResultType]::ParameterName, 'Trust the certificate authorities in this PEM file too')
            [CompletionResult]::new('--client-cert', '--client-cert', [CompletionResultType]::ParameterName, 'The client certificate to show to the server (PEM, perhaps with its key)')
            [CompletionResult]::new('--client-key', '--client-key', [CompletionResultType]::ParameterName, 'The key of the client certificate (PEM)')
            [CompletionResult]::new('--no-header', '--no-header', [CompletionResultType]::ParameterName, 'Leave out the header of table, plain and csv')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell on stderr what is sent and answered; twice for headers')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell on stderr what is sent and answered; twice for headers')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'No progress, notes or warnings on stderr')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'No progress, notes or warnings on stderr')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer every question with yes')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer every question with yes')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Do not check the server''s certificate')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'airflow;env;show' {
            [CompletionResult]::new('--env', '--env', [CompletionResultType]::ParameterName, 'The environment to work with, instead of the selected one')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print the result')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print the result')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Print these columns; dots reach into objects (`dag_id,tags.name`)')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON result with a jq expression')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Whether to use colours')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'The longest that one request may take; 0 for no limit [default: 60]')
            [CompletionResult]::new('--ca-cert', '--ca-cert', [CompletionResultType]::ParameterName, 'Trust the certificate authorities in this PEM file too')
            [CompletionResult]::new('--client-cert', '--client-cert', [CompletionResultType]::ParameterName, 'The client certificate to show to the server (PEM, perhaps with its key)')
            [CompletionResult]::new('--client-key', '--client-key', [CompletionResultType]::ParameterName, 'The key of the client certificate (PEM)')
            [CompletionResult]::new('--no-header', '--no-header', [CompletionResultType]::ParameterName, 'Leave out the header of table, plain and csv')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell on stderr what is sent and answered; twice for headers')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell on stderr what is sent and answered; twice for headers')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'No progress, notes or warnings on stderr')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'No progress, notes or warnings on stderr')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer every question with yes')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer every question with yes')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Do not check the server''s certificate')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'airflow;env;use' {
            [CompletionResult]::new('--env', '--env', [CompletionResultType]::ParameterName, 'The environment to work with, instead of the selected one')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print the result')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print the result')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Print these columns; dots reach into objects (`dag_id,tags.name`)')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON result with a jq expression')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Whether to use colours')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'The longest that one request may take; 0 for no limit [default: 60]')
            [CompletionResult]::new('--ca-cert', '--ca-cert', [CompletionResultType]::ParameterName, 'Trust the certificate authorities in this PEM file too')
            [CompletionResult]::new('--client-cert', '--client-cert', [CompletionResultType]::ParameterName, 'The client certificate to show to the server (PEM, perhaps with its key)')
            [CompletionResult]::new('--client-key', '--client-key', [CompletionResultType]::ParameterName, 'The key of the client certificate (PEM)')
            [CompletionResult]::new('--no-header', '--no-header', [CompletionResultType]::ParameterName, 'Leave out the header of table, plain and csv')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell on stderr what is sent and answered; twice for headers')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell on stderr what is sent and answered; twice for headers')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'No progress, notes or warnings on stderr')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'No progress, notes or warnings on stderr')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer every question with yes')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer every question with yes')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Do not check the server''s certificate')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'airflow;env;set' {
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'The base URL of the Airflow server')
            [CompletionResult]::new('--protected', '--protected', [CompletionResultType]::ParameterName, 'Ask before every change on this server')
            [CompletionResult]::new('--credential-store', '--credential-store', [CompletionResultType]::ParameterName, 'Where its tokens rest')
            [CompletionResult]::new('--unset', '--unset', [CompletionResultType]::ParameterName, 'Take a value away again')
            [CompletionResult]::new('--env', '--env', [CompletionResultType]::ParameterName, 'The environment to work with, instead of the selected one')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print the result')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print the result')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Print these columns; dots reach into objects (`dag_id,tags.name`)')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON result with a jq expression')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Whether to use colours')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'The longest that one request may take; 0 for no limit [default: 60]')
            [CompletionResult]::new('--ca-cert', '--ca-cert', [CompletionResultType]::ParameterName, 'Trust the certificate authorities in this PEM file too')
            [CompletionResult]::new('--client-cert', '--client-cert', [CompletionResultType]::ParameterName, 'The client certificate to show to the server (PEM, perhaps with its key)')
            [CompletionResult]::new('--client-key', '--client-key', [CompletionResultType]::ParameterName, 'The key of the client certificate (PEM)')
            [CompletionResult]::new('--select', '--select', [CompletionResultType]::ParameterName, 'Select it, so that commands use it without --env')
            [CompletionResult]::new('--no-header', '--no-header', [CompletionResultType]::ParameterName, 'Leave out the header of table, plain and csv')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell on stderr what is sent and answered; twice for headers')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell on stderr what is sent and answered; twice for headers')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'No progress, notes or warnings on stderr')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'No progress, notes or warnings on stderr')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer every question with yes')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer every question with yes')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Do not check the server''s certificate')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'airflow;env;remove' {
            [CompletionResult]::new('--env', '--env', [CompletionResultType]::ParameterName, 'The environment to work with, instead of the selected one')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print the result')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print the result')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Print these columns; dots reach into objects (`dag_id,tags.name`)')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON result with a jq expression')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Whether to use colours')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'The longest that one request may take; 0 for no limit [default: 60]')
            [CompletionResult]::new('--ca-cert', '--ca-cert', [CompletionResultType]::ParameterName, 'Trust the certificate authorities in this PEM file too')
            [CompletionResult]::new('--client-cert', '--client-cert', [CompletionResultType]::ParameterName, 'The client certificate to show to the server (PEM, perhaps with its key)')
            [CompletionResult]::new('--client-key', '--client-key', [CompletionResultType]::ParameterName, 'The key of the client certificate (PEM)')
            [CompletionResult]::new('--no-header', '--no-header', [CompletionResultType]::ParameterName, 'Leave out the header of table, plain and csv')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell on stderr what is sent and answered; twice for headers')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell on stderr what is sent and answered; twice for headers')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'No progress, notes or warnings on stderr')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'No progress, notes or warnings on stderr')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer every question with yes')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer every question with yes')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Do not check the server''s certificate')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'airflow;env;help' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the environments')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show an environment, and where each value comes from')
            [CompletionResult]::new('use', 'use', [CompletionResultType]::ParameterValue, 'Select the environment that commands work with')
            [CompletionResult]::new('set', 'set', [CompletionResultType]::ParameterValue, 'Add an environment, or change it')
            [CompletionResult]::new('remove', 'remove', [CompletionResultType]::ParameterValue, 'Forget an environment and its token')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'airflow;env;help;list' {
            break
        }
        'airflow;env;help;show' {
            break
        }
        'airflow;env;help;use' {
            break
        }
        'airflow;env;help;set' {
            break
        }
        'airflow;env;help;remove' {
            break
        }
        'airflow;env;help;help' {
            break
        }
        'airflow;auth' {
            [CompletionResult]::new('--env', '--env', [CompletionResultType]::ParameterName, 'The environment to work with, instead of the selected one')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print the result')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print the result')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Print these columns; dots reach into objects (`dag_id,tags.name`)')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON result with a jq expression')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Whether to use colours')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'The longest that one request may take; 0 for no limit [default: 60]')
            [CompletionResult]::new('--ca-cert', '--ca-cert', [CompletionResultType]::ParameterName, 'Trust the certificate authorities in this PEM file too')
            [CompletionResult]::new('--client-cert', '--client-cert', [CompletionResultType]::ParameterName, 'The client certificate to show to the server (PEM, perhaps with its key)')
            [CompletionResult]::new('--client-key', '--client-key', [CompletionResultType]::ParameterName, 'The key of the client certificate (PEM)')
            [CompletionResult]::new('--no-header', '--no-header', [CompletionResultType]::ParameterName, 'Leave out the header of table, plain and csv')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell on stderr what is sent and answered; twice for headers')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell on stderr what is sent and answered; twice for headers')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'No progress, notes or warnings on stderr')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'No progress, notes or warnings on stderr')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer every question with yes')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer every question with yes')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Do not check the server''s certificate')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('login', 'login', [CompletionResultType]::ParameterValue, 'Store a token for an environment')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'airflow;auth;login' {
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'The base URL of the server, for an environment that is new or moves; --env names it')
            [CompletionResult]::new('--credential-store', '--credential-store', [CompletionResultType]::ParameterName, 'Where the token rests')
            [CompletionResult]::new('--env', '--env', [CompletionResultType]::ParameterName, 'The environment to work with, instead of the selected one')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print the result')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print the result')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Print these columns; dots reach into objects (`dag_id,tags.name`)')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON result with a jq expression')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Whether to use colours')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'The longest that one request may take; 0 for no limit [default: 60]')
            [CompletionResult]::new('--ca-cert', '--ca-cert', [CompletionResultType]::ParameterName, 'Trust the certificate authorities in this PEM file too')
            [CompletionResult]::new('--client-cert', '--client-cert', [CompletionResultType]::ParameterName, 'The client certificate to show to the server (PEM, perhaps with its key)')
            [CompletionResult]::new('--client-key', '--client-key', [CompletionResultType]::ParameterName, 'The key of the client certificate (PEM)')
            [CompletionResult]::new('--token-stdin', '--token-stdin', [CompletionResultType]::ParameterName, 'Read the token from standard input; on a terminal it is asked for and not shown')
            [CompletionResult]::new('--allow-http', '--allow-http', [CompletionResultType]::ParameterName, 'Send the token to another machine without encryption (http://)')
            [CompletionResult]::new('--no-header', '--no-header', [CompletionResultType]::ParameterName, 'Leave out the header of table, plain and csv')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell on stderr what is sent and answered; twice for headers')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell on stderr what is sent and answered; twice for headers')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'No progress, notes or warnings on stderr')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'No progress, notes or warnings on stderr')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer every question with yes')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer every question with yes')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Do not check the server''s certificate')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'airflow;auth;help' {
            [CompletionResult]::new('login', 'login', [CompletionResultType]::ParameterValue, 'Store a token for an environment')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'airflow;auth;help;login' {
            break
        }
        'airflow;auth;help;help' {
            break
        }
        'airflow;completions' {
            [CompletionResult]::new('--env', '--env', [CompletionResultType]::ParameterName, 'The environment to work with, instead of the selected one')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print the result')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print the result')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Print these columns; dots reach into objects (`dag_id,tags.name`)')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON result with a jq expression')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Whether to use colours')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'The longest that one request may take; 0 for no limit [default: 60]')
            [CompletionResult]::new('--ca-cert', '--ca-cert', [CompletionResultType]::ParameterName, 'Trust the certificate authorities in this PEM file too')
            [CompletionResult]::new('--client-cert', '--client-cert', [CompletionResultType]::ParameterName, 'The client certificate to show to the server (PEM, perhaps with its key)')
            [CompletionResult]::new('--client-key', '--client-key', [CompletionResultType]::ParameterName, 'The key of the client certificate (PEM)')
            [CompletionResult]::new('--no-header', '--no-header', [CompletionResultType]::ParameterName, 'Leave out the header of table, plain and csv')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell on stderr what is sent and answered; twice for headers')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell on stderr what is sent and answered; twice for headers')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'No progress, notes or warnings on stderr')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'No progress, notes or warnings on stderr')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer every question with yes')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer every question with yes')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Do not check the server''s certificate')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'airflow;help-all' {
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form')
            [CompletionResult]::new('--env', '--env', [CompletionResultType]::ParameterName, 'The environment to work with, instead of the selected one')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print the result')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print the result')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Print these columns; dots reach into objects (`dag_id,tags.name`)')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON result with a jq expression')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Whether to use colours')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'The longest that one request may take; 0 for no limit [default: 60]')
            [CompletionResult]::new('--ca-cert', '--ca-cert', [CompletionResultType]::ParameterName, 'Trust the certificate authorities in this PEM file too')
            [CompletionResult]::new('--client-cert', '--client-cert', [CompletionResultType]::ParameterName, 'The client certificate to show to the server (PEM, perhaps with its key)')
            [CompletionResult]::new('--client-key', '--client-key', [CompletionResultType]::ParameterName, 'The key of the client certificate (PEM)')
            [CompletionResult]::new('--no-header', '--no-header', [CompletionResultType]::ParameterName, 'Leave out the header of table, plain and csv')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell on stderr what is sent and answered; twice for headers')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell on stderr what is sent and answered; twice for headers')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'No progress, notes or warnings on stderr')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'No progress, notes or warnings on stderr')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer every question with yes')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer every question with yes')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Do not check the server''s certificate')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'airflow;help' {
            [CompletionResult]::new('version', 'version', [CompletionResultType]::ParameterValue, 'Show the versions of this command and of the server')
            [CompletionResult]::new('api', 'api', [CompletionResultType]::ParameterValue, 'Call any operation of the server')
            [CompletionResult]::new('dags', 'dags', [CompletionResultType]::ParameterValue, 'Look at Dags, switch them on and off, start runs')
            [CompletionResult]::new('tasks', 'tasks', [CompletionResultType]::ParameterValue, 'Look at tasks and their instances, clear them, set their states')
            [CompletionResult]::new('runs', 'runs', [CompletionResultType]::ParameterValue, 'Look at Dag runs, change and clear them')
            [CompletionResult]::new('pools', 'pools', [CompletionResultType]::ParameterValue, 'Limit how many task instances run at once')
            [CompletionResult]::new('variables', 'variables', [CompletionResultType]::ParameterValue, 'Keep values that Dags read')
            [CompletionResult]::new('connections', 'connections', [CompletionResultType]::ParameterValue, 'Keep addresses and credentials that Dags use')
            [CompletionResult]::new('xcom', 'xcom', [CompletionResultType]::ParameterValue, 'Read and write what tasks leave for each other')
            [CompletionResult]::new('assets', 'assets', [CompletionResultType]::ParameterValue, 'Look at assets, their events and their state')
            [CompletionResult]::new('backfill', 'backfill', [CompletionResultType]::ParameterValue, 'Look after backfills')
            [CompletionResult]::new('events', 'events', [CompletionResultType]::ParameterValue, 'Read the audit log')
            [CompletionResult]::new('import-errors', 'import-errors', [CompletionResultType]::ParameterValue, 'See which Dag files could not be loaded')
            [CompletionResult]::new('jobs', 'jobs', [CompletionResultType]::ParameterValue, 'See which schedulers, triggerers and processors are alive')
            [CompletionResult]::new('plugins', 'plugins', [CompletionResultType]::ParameterValue, 'See which plugins the server has loaded')
            [CompletionResult]::new('providers', 'providers', [CompletionResultType]::ParameterValue, 'See which providers the server has')
            [CompletionResult]::new('hitl', 'hitl', [CompletionResultType]::ParameterValue, 'Answer tasks that wait for a person')
            [CompletionResult]::new('config', 'config', [CompletionResultType]::ParameterValue, 'Look at the server''s configuration')
            [CompletionResult]::new('db', 'db', [CompletionResultType]::ParameterValue, 'Look after the server''s database')
            [CompletionResult]::new('env', 'env', [CompletionResultType]::ParameterValue, 'Name the Airflow servers you work with')
            [CompletionResult]::new('auth', 'auth', [CompletionResultType]::ParameterValue, 'Sign in to an Airflow server')
            [CompletionResult]::new('completions', 'completions', [CompletionResultType]::ParameterValue, 'Print the completion script of a shell')
            [CompletionResult]::new('help-all', 'help-all', [CompletionResultType]::ParameterValue, 'Print the whole command tree')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'airflow;help;version' {
            break
        }
        'airflow;help;api' {
            break
        }
        'airflow;help;dags' {
            break
        }
        'airflow;help;tasks' {
            break
        }
        'airflow;help;runs' {
            break
        }
        'airflow;help;pools' {
            break
        }
        'airflow;help;variables' {
            break
        }
        'airflow;help;connections' {
            break
        }
        'airflow;help;xcom' {
            break
        }
        'airflow;help;assets' {
            break
        }
        'airflow;help;backfill' {
            break
        }
        'airflow;help;events' {
            break
        }
        'airflow;help;import-errors' {
            break
        }
        'airflow;help;jobs' {
            break
        }
        'airflow;help;plugins' {
            break
        }
        'airflow;help;providers' {
            break
        }
        'airflow;help;hitl' {
            break
        }
        'airflow;help;config' {
            break
        }
        'airflow;help;db' {
            break
        }
        'airflow;help;env' {
            break
        }
        'airflow;help;auth' {
            break
        }
        'airflow;help;completions' {
            break
        }
        'airflow;help;help-all' {
            break
        }
        'airflow;help;help' {
            break
        }
    })

    $completions.Where{ $_.CompletionText -like "$wordToComplete*" } |
        Sort-Object -Property ListItemText
}
