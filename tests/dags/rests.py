"""Never unpaused by a test: its runs wait."""

from airflow.providers.standard.operators.empty import EmptyOperator
from airflow.sdk import DAG

with DAG("rests"):
    EmptyOperator(task_id="rest")
