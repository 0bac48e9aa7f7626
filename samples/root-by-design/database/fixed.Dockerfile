FROM postgres:16
COPY init.sql /docker-entrypoint-initdb.d/
RUN chown -R 999:999 /var/lib/postgresql /var/run/postgresql
USER 999:999
