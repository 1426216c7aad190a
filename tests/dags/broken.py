"""A file that can not be loaded, on purpose."""

from airflow.sdk import dag


@dag
def broken(:
    pass
