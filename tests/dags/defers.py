"""Gives its place up to the triggerer for so many seconds.

It is tried again, since Airflow fails a task that goes on before its scheduler has heard that the task left.
"""

from datetime import timedelta

from airflow.providers.standard.triggers.temporal import TimeDeltaTrigger
from airflow.sdk import DAG, BaseOperator, Param


class Defers(BaseOperator):
    def execute(self, context):
        self.log.info("deferring")
        delta = timedelta(seconds=context["params"]["seconds"])
        self.defer(trigger=TimeDeltaTrigger(delta), method_name="resume")

    def resume(self, context, event=None):
        self.log.info("resumed")


with DAG("defers", params={"seconds": Param(3, type="integer")}):
    Defers(task_id="defer", retries=3, retry_delay=timedelta(seconds=1))
