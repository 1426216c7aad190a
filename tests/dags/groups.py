"""Groups of tasks, a branch that is not taken, and what the rules of the tasks after it make of that."""

from airflow.providers.standard.operators.empty import EmptyOperator
from airflow.sdk import DAG, TaskGroup, task

with DAG("groups"):
    with TaskGroup("extract") as extract:
        first = EmptyOperator(task_id="first")
        with TaskGroup("deep"):
            EmptyOperator(task_id="second") << first

    @task.branch
    def choose():
        return "load.small"

    with TaskGroup("load"):
        small = EmptyOperator(task_id="small")
        large = EmptyOperator(task_id="large")

    extract >> choose() >> [small, large]
    [small, large] >> EmptyOperator(task_id="after_one", trigger_rule="none_failed_min_one_success")
    [small, large] >> EmptyOperator(task_id="after_both")
