"""A scheduled Dag for the list; it stays paused in the demo."""

from airflow.providers.standard.operators.empty import EmptyOperator
from airflow.sdk import DAG

with DAG("cleanup", schedule="30 3 * * *", catchup=False, tags=["demo"], default_args={"owner": "demo"}):
    EmptyOperator(task_id="remove_old_files")
