FROM python:3.12-slim
RUN pip install django
WORKDIR /code
COPY --chown=10001:10001 manage.py settings.py ./
RUN python manage.py migrate
RUN groupadd --gid 10001 app \
    && useradd --no-log-init --uid 10001 --gid 10001 --create-home --home-dir /home/app --shell /usr/sbin/nologin app \
    && chown 10001:10001 /code
USER 10001:10001
CMD ["python", "manage.py", "runserver", "0.0.0.0:8000"]
