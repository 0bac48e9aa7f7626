FROM apache/airflow:2.9.3
USER root
RUN apt-get update && apt-get install -y --no-install-recommends gcc
USER airflow
RUN pip install --no-cache-dir lxml==5.2.2
USER 50000
