"""Asks people, where Airflow can (3.1 and newer): for a yes, then for a number."""

from airflow.providers.standard.operators.empty import EmptyOperator
from airflow.sdk import DAG, Param

try:
    from airflow.providers.standard.operators.hitl import ApprovalOperator, HITLEntryOperator
except Exception:
    ApprovalOperator = None

with DAG("asks"):
    load = EmptyOperator(task_id="load")
    if ApprovalOperator:
        approve = ApprovalOperator(task_id="approve", subject="Load the day?", body="There are **3** rows.")
        rows = Param(3, type="integer", minimum=1)
        approve >> HITLEntryOperator(task_id="enter", subject="How many rows?", params={"rows": rows}) >> load
